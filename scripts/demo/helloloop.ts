import { writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';

const recordings = join(import.meta.dirname, '..', '..', 'test', 'fixtures', 'helloloop');

/** Returns the environment of a machine whose `helloloop`, put into the folder, replays a recorded session at its own pace. */
export async function machineWithHelloLoop(folder: string): Promise<Record<string, string>> {
  const play = [process.execPath, join(recordings, 'replay.mjs'), join(recordings, 'flaky.ndjson')];
  const quoted = play.map((word) => `'${word}'`).join(' ');
  const program = `#!/bin/sh\n${quoted} . < /dev/null > /dev/null 2>&1 &\necho "helloloop: started in the background"\n`;
  await writeFile(join(folder, 'helloloop'), program, { mode: 0o755 });
  return { PATH: [folder, dirname(process.execPath), process.env.PATH].join(delimiter) };
}
