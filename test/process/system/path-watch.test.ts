import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { PathWatch } from '../../../src/system/path-watch.ts';
import { tempFolder } from '../../kit/temp-folder.ts';
import { eventually } from '../../kit/wait.ts';

const fixture = join(import.meta.dirname, 'fixtures', 'watch-path.ts');
/** A new user namespace has its own limit. */
const withoutWatches = [
  ...['--user', '--map-root-user', 'bash', '-c'],
  ...['echo 0 > /proc/sys/user/max_inotify_watches; exec "$@"', 'bash'],
];

function watched(...paths: string[]): { signals: Set<string>; watch: PathWatch } {
  const signals = new Set<string>();
  const watch = new PathWatch((path) => signals.add(path));
  onTestFinished(() => watch.close());
  for (const path of paths) watch.add(path);
  return { signals, watch };
}

async function signalled(signals: Set<string>, path: string, change: () => void): Promise<void> {
  signals.clear();
  change();
  await eventually(() => signals.has(path), { what: `a signal of ${path}`, state: () => [...signals] });
}

/** Changes a file until that is signalled: watching begins a moment after it is asked for. */
async function begun(signals: Set<string>, path: string): Promise<void> {
  await eventually(
    () => {
      appendFileSync(path, 'x');
      return signals.has(path);
    },
    { what: 'the first signal', state: () => [...signals] },
  );
}

describe('the watch of a path', () => {
  it.each(['native events', 'polling'])('signals a file whose folders are missing at first, by %s', async (by) => {
    const folder = tempFolder();
    const path = join(folder, 'a', 'b', 'c');
    const { signals, watch } = watched(path, join(folder, 'begun'));
    if (by === 'polling') watch.poll();
    await begun(signals, join(folder, 'begun'));
    const make = () => {
      mkdirSync(join(folder, 'a', 'b'), { recursive: true });
      writeFileSync(path, '');
    };
    await signalled(signals, path, make);
    await signalled(signals, path, () => rmSync(join(folder, 'a'), { recursive: true }));
    await signalled(signals, path, make);
    await signalled(signals, path, () => appendFileSync(path, 'x'));
  });

  it('signals what stands directly in a folder, and nothing below or beside it', async () => {
    const folder = tempFolder();
    const path = join(folder, 'watched');
    mkdirSync(join(path, 'below'), { recursive: true });
    const { signals } = watched(path);
    await begun(signals, join(path, 'begun'));
    signals.clear();
    writeFileSync(join(path, 'below', 'x'), '');
    writeFileSync(join(folder, 'beside'), '');
    await signalled(signals, join(path, 'last'), () => writeFileSync(join(path, 'last'), ''));
    expect([...signals].filter((signal) => /below.x|beside/.test(signal))).toEqual([]);
  });

  it('signals nothing once it is closed', async () => {
    const folder = tempFolder();
    const { signals, watch } = watched(folder);
    await begun(signals, join(folder, 'begun'));
    void watch.close();
    signals.clear();
    const other = watched(folder);
    await begun(other.signals, join(folder, 'other'));
    expect([...signals]).toEqual([]);
  });

  it('keeps no process alive', () => {
    execFileSync(process.execPath, [fixture, tempFolder(), 'leave'], { timeout: 20_000 });
  });

  it.skipIf(spawnSync('unshare', [...withoutWatches, 'true']).status !== 0)('polls where no watches are left', () => {
    const command = [...withoutWatches, process.execPath, fixture, tempFolder()];
    expect(execFileSync('unshare', command, { timeout: 30_000, encoding: 'utf8' })).toBe('signalled\n');
  });
});
