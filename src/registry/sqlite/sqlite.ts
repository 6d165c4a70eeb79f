// biome-ignore lint/correctness/noUnresolvedImports: Biome does not know this module of Node yet.
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { RegistryError } from '../registry.ts';

export type { DatabaseSync, SQLInputValue };

/**
 * Loads the SQLite of Node, without the warning of older Node 24 releases that it is experimental: it would appear in
 * the log of every step.
 * @throws RegistryError when this Node has no SQLite
 */
export function loadSqlite(): typeof DatabaseSync {
  const { emitWarning } = process;
  try {
    process.emitWarning = () => {};
    return process.getBuiltinModule('node:sqlite').DatabaseSync;
  } catch (error) {
    throw new RegistryError(`Node ${process.version} has no SQLite, in which slots are kept: update the runner.`, {
      cause: error,
    });
  } finally {
    process.emitWarning = emitWarning;
  }
}

const statements = new WeakMap<DatabaseSync, Map<string, StatementSync>>();

/** Returns a prepared statement; each connection compiles it once. */
export function statement(db: DatabaseSync, sql: string): StatementSync {
  const own = statements.get(db) ?? new Map<string, StatementSync>();
  statements.set(db, own);
  const prepared = own.get(sql) ?? db.prepare(sql);
  own.set(sql, prepared);
  return prepared;
}

/** Returns SQLite's primary result code of an error (sqlite.org/rescode.html); undefined for any other error. */
export function resultCode(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode & 0xff
    : undefined;
}

export const result = {
  error: 1,
  busy: 5,
  readonly: 8,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cantOpen: 14,
  notADatabase: 26,
} as const;
