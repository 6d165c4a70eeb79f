import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { HelloLoopFiles } from '../../../src/helloloop/session-files.ts';
import { HelloLoopWatch } from '../../../src/helloloop/watch-session.ts';
import { tempFolder } from '../../kit/temp-folder.ts';

/** No process has this pid: Linux ends at 2^22, macOS earlier, and pids of Windows are multiples of four. */
const deadPid = 2 ** 22 + 1;

/** The files of a session whose supervisor is dead. Its state changes between the first and the second read. */
class ChangingFiles extends HelloLoopFiles {
  static in(folder: string): ChangingFiles {
    const files = new ChangingFiles(join(folder, '.helloloop'));
    mkdirSync(dirname(files.paths.state), { recursive: true });
    files.write('running');
    return files;
  }

  write(status: string): void {
    writeFileSync(this.paths.state, JSON.stringify({ sessionId: 'it', status, pid: deadPid, exitCode: 0 }));
  }

  override supervisor() {
    // The watch reads the state before it asks whether the supervisor is alive.
    this.write('completed');
    return super.supervisor();
  }
}

function watched(): { files: ChangingFiles; watch: HelloLoopWatch } {
  const folder = tempFolder();
  const files = ChangingFiles.in(folder);
  const state = files.state();
  if (state === undefined) throw new Error('there is no state');
  const watch = new HelloLoopWatch(files, state);
  files.write('running');
  return { files, watch };
}

it('reports an end that the supervisor wrote between the first read and its death', () => {
  const { watch } = watched();
  expect(watch.check()).toMatchObject({ kind: 'reported', state: { status: 'completed' } });
});

it('reports the final state even if the result was written first', () => {
  const { files, watch } = watched();
  writeFileSync(files.paths.result, JSON.stringify({ sessionId: 'it', ok: true, exitCode: 0 }));
  expect(watch.check()).toMatchObject({ kind: 'reported', state: { status: 'completed' }, result: { ok: true } });
});
