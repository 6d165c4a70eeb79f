import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { madeUpAttempts, outputOf, sessionId, stderrOf } from '../../fixtures/helloloop/made-up.ts';
import { eventually } from '../../kit/wait.ts';
import { expectedExecutions, followedSession, mirroredExecutions, warningsOf } from './followed-session.ts';
import { fixtures } from './recording.ts';

it('mirrors a session of three tasks and forty attempts, whose logs are rewritten, completely and once', async () => {
  const bytes = 5 * 1024 * 1024;
  const session = followedSession({ session: sessionId });
  session.start();
  await session.event('session_started');
  spawn(process.execPath, [join(fixtures, 'made-up.ts'), session.workspace, String(bytes)], {
    env: { ...session.env, MADE_UP_WAITS: '1' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  for (const task of [0, 1, 2]) {
    const isMirrored = () => session.state().tasks.length > task;
    await eventually(isMirrored, { what: `task ${task} in the journal`, state: () => session.types() });
    writeFileSync(join(session.workspace, `mirrored-${task}`), '');
  }
  const state = await session.finished();
  const mirrored = mirroredExecutions(session);
  const written = madeUpAttempts(bytes).map((attempt) => ({
    kind: 'attempt' as const,
    label: attempt.label,
    stdout: [...outputOf(attempt)].join(''),
    stderr: stderrOf(attempt),
  }));
  const warnings = warningsOf(session);
  const wanted = expectedExecutions(written, mirrored, warnings, []);
  expect(mirrored.map(({ label }) => label)).toEqual(wanted.map(({ label }) => label));
  // Compared here, because nobody can read a diff of megabytes.
  const different = mirrored.filter(
    ({ stdout, stderr }, index) => stdout !== wanted[index]?.stdout || stderr !== wanted[index]?.stderr,
  );
  expect(different.map(({ label, stdout }) => ({ label, bytes: stdout.length, end: stdout.slice(-200) }))).toEqual([]);
  expect(state).toMatchObject({ status: 'completed', exitCode: 0 });
  expect(state.tasks.map(({ id }) => id)).toEqual(['task-0', 'task-1', 'task-2']);
  expect(state.waits).toHaveLength(37);
});
