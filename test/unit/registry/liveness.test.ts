import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { holderProcess, isDead, isDeadAtAGlance, thisProcess } from '../../../src/registry/liveness.ts';
import { monotonicMs } from '../../../src/system/clock.ts';
import { thisMachine } from '../../../src/system/machine.ts';
import { identify } from '../../../src/system/process-identity.ts';
import { isWindows } from '../../kit/this-system.ts';
import { eventually } from '../../kit/wait.ts';

const here = thisMachine();
const onLinux = describe.skipIf(process.platform !== 'linux');

describe('a holder of this pid namespace', () => {
  it('lives as long as its process, whatever its heartbeats', async () => {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 20_000)'], { stdio: 'ignore' });
    onTestFinished(() => void child.kill('SIGKILL'));
    await once(child, 'spawn');
    const holder = { process: holderProcess(identify(child.pid ?? 0)), heartbeatMono: monotonicMs() - 3_600_000 };
    expect(isDead(holder)).toBe(false);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isDead({ ...holder, heartbeatMono: monotonicMs() })).toBe(true);
  });

  it('can be this process', () => {
    expect(thisProcess()).toEqual({ ...here, pid: process.pid, startTime: expect.stringMatching(/^\d+$/) });
    expect(isDead({ process: thisProcess(), heartbeatMono: monotonicMs() })).toBe(false);
  });

  it('lives as long as its guard, which ends what the dead process has left', async () => {
    const guard = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 20_000)'], { stdio: 'ignore' });
    onTestFinished(() => void guard.kill('SIGKILL'));
    await once(guard, 'spawn');
    const dead = spawn(process.execPath, ['-e', ''], { stdio: 'ignore' });
    await once(dead, 'exit');
    const former = { ...holderProcess({ pid: dead.pid ?? 0, startTime: '1' }), guard: identify(guard.pid ?? 0) };
    const holder = { process: former, heartbeatMono: monotonicMs() };
    expect([isDead(holder), isDeadAtAGlance(holder)]).toEqual([false, false]);
    guard.kill('SIGKILL');
    await once(guard, 'exit');
    expect([isDead(holder), isDeadAtAGlance(holder)]).toEqual([true, true]);
  });

  it.skipIf(isWindows)('is dead after a reboot, where boots have ids (not on Windows)', () => {
    const slot = { process: { ...thisProcess(), boot: 'another' }, heartbeatMono: monotonicMs() };
    expect([isDead(slot), isDeadAtAGlance(slot)]).toEqual([true, true]);
  });

  it.each([
    ['that could not read its boot id', { boot: '' }, here],
    ['while this process cannot', {}, { ...here, boot: '' }],
  ])('lives when it is one %s', (_case, holder, machine) => {
    const slot = { process: { ...thisProcess(), ...holder }, heartbeatMono: monotonicMs() };
    expect([isDead(slot, machine), isDeadAtAGlance(slot, machine)]).toEqual([false, false]);
  });

  onLinux('on Linux', () => {
    it('is dead when another process has its pid', () => {
      const former = { ...thisProcess(), startTime: '1' };
      expect(isDead({ process: former, heartbeatMono: monotonicMs() })).toBe(true);
    });

    it('is dead when it is a zombie, though signals still reach it', async () => {
      // A shell that became `sleep` never reaps its child.
      const parent = spawn('sh', ['-c', 'sleep 20 & echo $!; exec sleep 20'], { stdio: ['ignore', 'pipe', 'ignore'] });
      onTestFinished(() => void parent.kill('SIGKILL'));
      const [line] = await once(createInterface(parent.stdout), 'line');
      const pid = Number(line);
      const holder = { process: holderProcess(identify(pid)), heartbeatMono: monotonicMs() };
      expect(isDead(holder)).toBe(false);
      process.kill(pid, 'SIGKILL');
      const isZombie = () => /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
      await eventually(isZombie, { what: 'the zombie' });
      expect(process.kill(pid, 0)).toBe(true);
      expect(isDead(holder)).toBe(true);
    });
  });
});

describe('a holder whose start time is unknown', () => {
  const unknown = { ...thisProcess(), startTime: '' };

  it('is alive while it sends heartbeats', () => {
    expect(isDead({ process: unknown, heartbeatMono: 100_000 }, here, 130_000)).toBe(false);
  });

  it('is dead when they have stopped', () => {
    expect(isDead({ process: unknown, heartbeatMono: 100_000 }, here, 130_001)).toBe(true);
  });

  it('starts no program for a glance, and lives there as long as anything has its pid', () => {
    expect(isDeadAtAGlance({ process: unknown, heartbeatMono: 100_000 }, here, 130_001)).toBe(false);
  });

  it('is dead when its pid is free', async () => {
    const child = spawn(process.execPath, ['-e', ''], { stdio: 'ignore' });
    await once(child, 'exit');
    const ended = { ...here, pid: child.pid ?? 0, startTime: '' };
    expect(isDead({ process: ended, heartbeatMono: 100_000 }, here, 100_000)).toBe(true);
  });
});

describe('a holder in another container', () => {
  // Its pid has no meaning here: once it is that of this process, once that of none.
  const elsewhere = [
    { ...thisProcess(), namespace: 'pid:[1]' },
    { ...thisProcess(), namespace: 'pid:[1]', pid: 2 ** 22 + 1 },
  ];

  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ['now', 0, false],
    ['30 s ago', 30_000, false],
    ['more than 30 s ago', 30_001, true],
    ['5 s from now, as clocks are read at different moments', -5_000, false],
    ['further in the future, so in an earlier boot', -5_001, true],
  ])('whose last heartbeat was %s', (_, ageMs, dead) => {
    for (const process of elsewhere) {
      const slot = { process, heartbeatMono: 100_000 };
      for (const look of [isDead, isDeadAtAGlance]) expect(look(slot, here, 100_000 + ageMs)).toBe(dead);
    }
  });

  it.each(['1999-01-01', '2199-01-01'])('is judged alike when the wall clock is set to %s', (date) => {
    const [process = thisProcess()] = elsewhere;
    const [fresh, stale] = [monotonicMs(), monotonicMs() - 40_000];
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(date) });
    expect(new Date().getFullYear()).toBe(Number(date.slice(0, 4)));
    expect(isDead({ process, heartbeatMono: fresh })).toBe(false);
    expect(isDead({ process, heartbeatMono: stale })).toBe(true);
  });
});
