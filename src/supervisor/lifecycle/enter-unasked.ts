import { limitsOf } from '../../registry/limits.ts';
import { thisProcess } from '../../registry/liveness.ts';
import { requesterLabel } from '../../registry/requester-label.ts';
import { impatientMs, SqliteRegistry } from '../../registry/sqlite/sqlite-registry.ts';
import type { Request } from '../../session/request.ts';
import type { ProcessIdentity } from '../../system/process-identity.ts';
import { HeldSlot } from './held-slot.ts';

/**
 * Gets a slot for a session that can do without one, if the registry has one at once; `guard` is the reaper.
 * @throws RegistryError, SlotLostError
 */
export async function enterUnasked(
  request: Pick<Request, 'slot' | 'sessionId'>,
  guard: ProcessIdentity | undefined,
): Promise<HeldSlot | undefined> {
  if (request.slot === null) return undefined;
  const { registry: folder, pool, permits } = request.slot;
  const registry = await SqliteRegistry.open(folder, { busyMs: impatientMs });
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
    if (status.kind === 'prepared') return await HeldSlot.take(request, status.slot.id, guard);
    if (status.kind === 'waiting') await registry.cancel(status.slot.id);
    return undefined;
  } finally {
    registry.close();
  }
}
