import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

const recordings = join(import.meta.dirname, '..', '..', 'test', 'fixtures', 'helloloop');

/** Returns the environment of a machine on which `helloloop` replays a recorded session at its own pace. */
export async function machineWithHelloLoop(): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'supervised-run-helloloop-'));
  const play = [process.execPath, join(recordings, 'replay.mjs'), join(recordings, 'flaky.ndjson')];
  const quoted = play.map((word) => `'${word}'`).join(' ');
  const program = `#!/bin/sh\n${quoted} . < /dev/null > /dev/null 2>&1 &\necho "helloloop: started in the background"\n`;
  await writeFile(join(folder, 'helloloop'), program, { mode: 0o755 });
  return { PATH: [folder, dirname(process.execPath), process.env.PATH].join(delimiter) };
}
