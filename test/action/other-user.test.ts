import { spawnSync } from 'node:child_process';
import { expect, test as it } from 'vitest';
import { outputOf } from '../kit/output-of.ts';
import { newJob, start } from './supervised-step.ts';

/** Runs what follows it as nobody. */
const asNobody = 'setpriv --reuid=65534 --regid=65534 --clear-groups';
const isPossible = process.getuid?.() === 0 && spawnSync('setpriv', ['--version']).status === 0;

it.skipIf(!isPossible)('a shell for another user can read the script', async () => {
  const job = await newJob();
  const main = await start(job, { run: 'id -u; echo "$0"', shell: `${asNobody} sh -e {0}` }).finished;
  expect(main.conclusion).toBe('success');
  expect(outputOf(main)).toEqual(['65534', expect.stringMatching(/\/run$/)]);
});

it.skipIf(!isPossible)('a script can start itself again as another user, on a retry too', async () => {
  const job = await newJob();
  const run = `if [ "$(id -u)" = 0 ]; then exec ${asNobody} sh "$0"; fi; id -u; exit 5`;
  const main = await start(job, { run, 'max-attempts': '2', 'retry-delays': '0', 'on-retry': `exec ${asNobody} id -u` })
    .finished;
  expect(main.groups.flatMap(({ lines }) => lines).filter((line) => line === '65534')).toHaveLength(3);
  expect(main.outputs).toMatchObject({ 'exit-code': '5' });
});

it.skipIf(!isPossible)(
  'another user can write to a file command that was opened for all, and read nothing else',
  async () => {
    const job = await newJob();
    const run = `
    chmod a+w "$GITHUB_OUTPUT" "$GITHUB_ENV"
    session=$(dirname "$0")
    ${asNobody} sh -c '
      echo x=1 >> "$GITHUB_OUTPUT"
      echo Y=2 >> "$GITHUB_ENV"
      for name in . attempts request.json journal.jsonl state.json step.json supervisor.log attempts/01/output.log; do
        if [ -d "$1/$name" ]; then ls "$1/$name"; else cat "$1/$name"; fi 2> /dev/null && echo "can read $name"
      done
      { echo z=3 >> "$GITHUB_STATE"; } 2> /dev/null || echo refused
    ' sh "$session"`;
    const main = await start(job, { run }).finished;
    expect(outputOf(main)).toEqual(['refused']);
    expect(main.outputs).toMatchObject({ x: '1' });
    expect(main.env).toMatchObject({ Y: '2' });
  },
);
