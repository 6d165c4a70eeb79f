import { cpSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { tempFolder } from '../kit/temp-folder.ts';
import { eventually } from '../kit/wait.ts';

const repository = resolve(import.meta.dirname, '../..');

export interface HeldReader {
  /** The folder of the action with this reader. */
  action: string;
  /** Resolves with the ID of the reader's process once it has been asked and stands still. */
  held: () => Promise<number>;
}

/**
 * Copies the action, with a reader of results that stands still as soon as it is asked to do `work`. A deaf one does not even
 * notice that its parent is gone, as one in the middle of a large file does not.
 */
export function actionWithHeldReader(work: 'read' | 'merge', { isDeaf = true } = {}): HeldReader {
  const folder = tempFolder();
  const action = join(folder, 'action');
  const mark = join(folder, 'held');
  cpSync(join(repository, 'dist'), join(action, 'dist'), { recursive: true });
  cpSync(join(repository, 'action.yml'), join(action, 'action.yml'));
  const program = join(action, 'dist/test-results/index.js');
  renameSync(program, join(action, 'dist/test-results/reader.js'));
  writeFileSync(
    program,
    `import { renameSync, writeFileSync } from 'node:fs';
const mark = ${JSON.stringify(mark)};
function hold() {
  writeFileSync(mark + '.new', String(process.pid));
  renameSync(mark + '.new', mark);
  if (${isDeaf}) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  setInterval(() => {}, 1000);
}
const { on } = process;
// The reader's own listener gets other requests only.
process.on = (event, listener) =>
  on.call(process, event, event !== 'message' ? listener : (message) => (message.content.kind === '${work}' ? hold() : listener(message)));
await import('./reader.js');
`,
  );
  const held = async () => {
    await eventually(() => existsSync(mark), { what: `the reader to be asked to ${work}` });
    return Number(readFileSync(mark, 'utf8'));
  };
  return { action, held };
}
