import { readFileSync } from 'node:fs';
import { expect, test as it } from 'vitest';

it('tests run on the Node that is the dev dependency, the line that the runner ships', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { devDependencies: { node: string } };
  expect(process.version).toBe(`v${devDependencies.node}`);
});
