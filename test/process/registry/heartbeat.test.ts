import { afterEach, describe, expect, it, vi } from 'vitest';
import { sendHeartbeats } from '../../../src/registry/heartbeat.ts';
import { eventually, within } from '../../kit/wait.ts';
import { bound, TestFolder } from './registry-folder.ts';

const everyMs = 5;

afterEach(() => {
  vi.restoreAllMocks();
});

describe('heartbeats of a slot', () => {
  it('are sent until they are aborted', async () => {
    const folder = new TestFolder();
    const registry = await folder.open();
    const { id, heartbeatMono } = await bound(registry);
    const stop = new AbortController();
    const sent = sendHeartbeats(registry, id, stop.signal, everyMs);
    const beat = () => Number(folder.sql('SELECT beat_mono FROM slots')[0]?.beat_mono);
    await eventually(() => beat() > heartbeatMono, { what: 'a heartbeat' });
    const first = beat();
    await eventually(() => beat() > first, { what: 'another heartbeat' });
    stop.abort();
    expect(await within(sent, { what: 'the heartbeats to end' })).toBe('held');
    expect(await registry.release(id)).toBe(true);
  });

  it('end when the slot is no longer held', async () => {
    const folder = new TestFolder();
    const [registry, owner] = [await folder.open(), await folder.open()];
    const { id } = await bound(registry);
    const sent = sendHeartbeats(registry, id, new AbortController().signal, everyMs);
    await owner.release(id);
    expect(await within(sent, { what: 'the heartbeats to end' })).toBe('lost');
  });

  it('continue after an error, which is logged', async () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    const registry = await new TestFolder().open();
    const { id } = await bound(registry);
    registry.close();
    const stop = new AbortController();
    const sent = sendHeartbeats(registry, id, stop.signal, everyMs);
    await eventually(() => logged.mock.calls.length > 1, { what: 'two errors' });
    stop.abort();
    expect(await within(sent, { what: 'the heartbeats to end' })).toBe('held');
    expect(logged.mock.calls[0]?.[0]).toContain(`Could not send a heartbeat for slot ${id}: `);
  });
});
