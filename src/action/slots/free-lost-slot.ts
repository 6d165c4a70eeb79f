import { existsSync } from 'node:fs';
import { endOrphan } from '../../registry/orphans.ts';
import { databaseFile } from '../../registry/sqlite/database.ts';
import { SqliteRegistry } from '../../registry/sqlite/sqlite-registry.ts';
import type { Request } from '../../session/request.ts';

/** Whoever wants the slot frees it, too: the end of a step does not wait for a registry that is locked. */
const busyMs = 1_000;

/** Frees the slot of a session that was ended because its supervisor is dead. Never throws. */
export async function freeLostSlot({ slot: requested }: Pick<Request, 'slot'>, slotId: string): Promise<void> {
  if (requested === null || !existsSync(databaseFile(requested.registry))) return;
  try {
    const registry = await SqliteRegistry.open(requested.registry, { busyMs });
    const held = (await registry.list()).flatMap(({ slots }) => slots).find(({ id }) => id === slotId);
    if (held?.orphaned) await endOrphan(registry, held);
    registry.close();
  } catch {
    // The slot is orphaned until somebody wants it.
  }
}
