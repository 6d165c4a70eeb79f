import { limitsOf } from '../../registry/limits.ts';
import { thisProcess } from '../../registry/liveness.ts';
import { requesterLabel } from '../../registry/requester-label.ts';
import { impatientMs, SqliteRegistry } from '../../registry/sqlite/sqlite-registry.ts';
import type { Request } from '../../session/request.ts';
import type { ProcessIdentity } from '../../system/process-identity.ts';
import { HeldSlot } from './held-slot.ts';

/**
 * Gets a slot for a session that can do without one, if the registry has one at once; `guard` is the reaper. Does not wait for
 * a locked registry once the session is `over`.
 * @throws RegistryError, SlotLostError
 */
export async function enterUnasked(
  request: Pick<Request, 'slot' | 'sessionId'>,
  guard: ProcessIdentity | undefined,
  over: AbortSignal,
): Promise<HeldSlot | undefined> {
  if (request.slot === null) return undefined;
  const { registry: folder, pool, permits } = request.slot;
  const patience = { busyMs: impatientMs, abortedMs: 0, signal: over };
  const registry = await SqliteRegistry.open(folder, patience);
  try {
    const status = await registry.prepare({
      pool,
      kind: 'background',
      permits,
      limits: limitsOf(pool),
      process: thisProcess(),
      label: requesterLabel(process.env),
      within: [],
    });
    if (status.kind === 'prepared') return await HeldSlot.take(request, status.slot.id, guard, patience);
    if (status.kind === 'waiting') await registry.cancel(status.slot.id);
    return undefined;
  } finally {
    registry.close();
  }
}
