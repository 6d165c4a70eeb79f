import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { HelloLoopFiles, HelloLoopWatch } from '../../../src/helloloop/session.ts';
import { tempFolder } from '../../kit/temp-folder.ts';

/** No process has this number: Linux ends at 2^22, macOS before, and those of Windows are multiples of four. */
const gone = 2 ** 22 + 1;

/** The files of a session whose supervisor is gone, which say another thing the second time that they are read. */
class LateWord extends HelloLoopFiles {
  static in(folder: string): LateWord {
    const files = new LateWord(join(folder, '.helloloop'));
    mkdirSync(dirname(files.paths.state), { recursive: true });
    files.write('running');
    return files;
  }

  write(status: string): void {
    writeFileSync(this.paths.state, JSON.stringify({ sessionId: 'it', status, pid: gone, exitCode: 0 }));
  }

  override supervisor() {
    // Who asks whether it lives has read its state before.
    this.write('completed');
    return super.supervisor();
  }
}

function watched(): { files: LateWord; watch: HelloLoopWatch } {
  const folder = tempFolder();
  const files = LateWord.in(folder);
  const state = files.state();
  if (state === undefined) throw new Error('there is no state');
  const watch = new HelloLoopWatch(files, state);
  files.write('running');
  return { files, watch };
}

it('a last word that came just before the death was seen is not lost', () => {
  const { watch } = watched();
  expect(watch.look()).toMatchObject({ kind: 'told', state: { status: 'completed' } });
});

it('the last state counts, also when the result was there before it', () => {
  const { files, watch } = watched();
  writeFileSync(files.paths.result, JSON.stringify({ sessionId: 'it', ok: true, exitCode: 0 }));
  expect(watch.look()).toMatchObject({ kind: 'told', state: { status: 'completed' }, result: { ok: true } });
});
