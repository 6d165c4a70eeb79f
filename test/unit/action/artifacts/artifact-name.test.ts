import fc from 'fast-check';
import { expect, test as it } from 'vitest';
import { artifactBaseName, artifactName } from '../../../../src/action/artifacts/artifact-name.ts';
import { artifactService } from '../../../../src/action/artifacts/service.ts';

const session = { name: 'npm run e2e -- "x"', sessionId: '20260102-030405-abcdef' };

it('the artifact name has the name, the job, the session and the attempt, or the given name and the attempt', () => {
  expect(artifactName(artifactBaseName(null, session, 'Test'), 'attempt-2', 1)).toBe(
    'npm-run-e2e-x-test-20260102-030405-abcdef-attempt-2',
  );
  expect(artifactName(artifactBaseName('mine', session, 'Test'), 'attempt-2', 3)).toBe('mine-attempt-2-3');
});

it('the artifact name is valid for the service, whatever the session is called', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.option(fc.string({ minLength: 1, unit: 'binary' })),
      fc.string(),
      (name, given, job) => {
        const made = artifactName(artifactBaseName(given, { ...session, name }, job), 'attempt-1', 1);
        expect(made).not.toMatch(/["\\/:<>|*?\u0000-\u001f]/);
        expect(made.length).toBeLessThanOrEqual(256);
      },
    ),
  );
});

it('artifacts need the service of github.com or ghe.com', () => {
  const service = { ACTIONS_RUNTIME_TOKEN: 't', ACTIONS_RESULTS_URL: 'https://results' };
  expect(artifactService(service).available).toBe(true);
  expect(artifactService({ ...service, GITHUB_SERVER_URL: 'https://octo.ghe.com' }).available).toBe(true);
  expect(artifactService({ ...service, GITHUB_SERVER_URL: 'https://git.example.org' })).toEqual({
    available: false,
    because: 'the artifact client does not support GitHub Enterprise Server (git.example.org)',
  });
  expect(artifactService({})).toEqual({ available: false, because: 'this runner offers no artifact service' });
});
