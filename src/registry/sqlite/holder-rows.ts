import type { ProcessIdentity } from '../../system/process-identity.ts';
import type { Left } from '../slot.ts';
import { type DatabaseSync, statement } from './sqlite.ts';

// What holders say of themselves, and others of them. These change one row and nothing that decides who is admitted, so the
// rest of the pool is not read.

/** Returns whether the slot was asked back; undefined if there is no such slot. */
export function beat(db: DatabaseSync, id: string, nowMono: number): boolean | undefined {
  const update = `UPDATE slots SET beat_mono = ? WHERE id = ? AND phase <> 'waiting'
    RETURNING process ->> '$.released' AS released`;
  const [row] = statement(db, update).all(nowMono, id);
  return row === undefined ? undefined : row.released === 1;
}

export function writeGroups(db: DatabaseSync, id: string, groups: readonly ProcessIdentity[]): void {
  writeOfSession(db, id, '$.session.groups', groups);
}

export function writeLeft(db: DatabaseSync, id: string, left: readonly Left[]): void {
  writeOfSession(db, id, '$.session.left', left);
}

export function writeReleased(db: DatabaseSync, id: string): void {
  statement(db, `UPDATE slots SET process = json_set(process, '$.released', json('true')) WHERE id = ?`).run(id);
}

function writeOfSession(db: DatabaseSync, id: string, path: string, value: unknown): void {
  const update = `UPDATE slots SET process = json_set(process, ?, json(?))
    WHERE id = ? AND process -> '$.session' IS NOT NULL`;
  statement(db, update).run(path, JSON.stringify(value), id);
}
