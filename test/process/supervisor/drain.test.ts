import { readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type OutputChannel, openChannels } from '../../../src/supervisor/execution/channel.ts';
import { type Drained, drain } from '../../../src/supervisor/execution/drain.ts';
import { suspend } from '../../kit/suspend.ts';
import { tempFolder } from '../../kit/temp-folder.ts';

const numbers = Array.from({ length: 1_000 }, (_, index) => `${index + 1}\n`).join('');

/** A real relay that stands still, with output that it has not copied yet, of a command that has ended. */
async function stoppedRelay(folder: string): Promise<{ channel: OutputChannel; resume: () => void }> {
  const [channel] = await openChannels(folder, ['output']);
  const pid = channel?.pipe?.relay?.pid;
  if (channel === undefined || pid === undefined) throw new Error('no relay');
  onTestFinished(() => channel.abandon());
  await suspend(pid);
  writeSync(channel.fds[0] as number, numbers);
  channel.handedOver();
  return { channel, resume: () => process.kill(pid, 'SIGCONT') };
}

/** Drains the channel in faked time, of which `ms` pass; `result` is undefined until the drain has ended. */
async function drainFor(ms: number, channel: OutputChannel): Promise<{ result: () => Drained | undefined }> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'hrtime'], fakeNodeBuiltins: true });
  onTestFinished(() => void vi.useRealTimers());
  let result: Drained | undefined;
  void drain([channel], { root: null, mark: 'no-such-mark;' }, { found: [], survivors: [] }).then((drained) => {
    result = drained;
  });
  await vi.advanceTimersByTimeAsync(ms);
  return { result: () => result };
}

describe.skipIf(process.platform !== 'linux')('a relay that a busy disk holds up after the command has ended', () => {
  it('may take 30 s to copy the rest of the output', async () => {
    const folder = tempFolder();
    const { channel, resume } = await stoppedRelay(folder);
    const { result } = await drainFor(30_000, channel);
    expect(result()).toBeUndefined();
    resume();
    await channel.ended;
    await new Promise(setImmediate);
    expect(result()).toEqual({ found: [], survivors: [], failure: undefined });
    expect(readFileSync(join(folder, 'output.log'), 'utf8')).toBe(numbers);
  });

  it('is ended after that, and the log counts as incomplete', async () => {
    const { channel } = await stoppedRelay(tempFolder());
    const { result } = await drainFor(35_000, channel);
    expect(result()?.failure).toMatch(/took longer than 30 s$/);
    expect(await channel.ended).toBe('the relay to the log ended with SIGKILL');
  });
});
