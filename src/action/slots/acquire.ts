import { statSync } from 'node:fs';
import type { StepLog } from '../../log/step-log.ts';
import { unknownFolder } from '../../registry/folder.ts';
import { thisProcess } from '../../registry/liveness.ts';
import { poolsFile, readPoolsFile } from '../../registry/pools-file.ts';
import { type Registry, RegistryError } from '../../registry/registry.ts';
import type { SlotKind } from '../../registry/slot.ts';
import { SqliteRegistry } from '../../registry/sqlite/sqlite-registry.ts';
import { type WaitEnd, type Waiting, waitForSlot } from '../../registry/wait-for-slot.ts';
import { fileVersion } from '../../system/file-version.ts';
import type { SlotInputs } from '../inputs/slot.ts';
import { containerWarning, surroundings } from './container-warning.ts';
import { holderLines, machineLimitsLine, type SlotQuery, waitingLine } from './messages.ts';
import { jobSlots, requesterLabel } from './requester.ts';

/** The log repeats the state of the line this often while nothing changes. */
const repeatMs = 60_000;

export interface AcquireOptions {
  inputs: SlotInputs;
  kind: SlotKind;
  log: StepLog;
  signal: AbortSignal;
  /** Called once, when the wait begins. */
  onWaiting?: () => void;
}

export interface Acquired {
  registry: Registry;
  query: SlotQuery;
  end: WaitEnd;
}

/**
 * Asks the registry for a slot and waits for it. The log shows the line and who holds what.
 * @throws RegistryError
 */
export async function acquireSlot(options: AcquireOptions): Promise<Acquired> {
  const { inputs, kind, log, signal, onWaiting } = options;
  const { pool, permits, limits, waitMs, registry: folder, required } = inputs;
  if (folder === null) throw unknownFolder();
  const query: SlotQuery = { pool, kind, permits, registry: folder };
  const warning = required ? containerWarning(folder, surroundings(process.env)) : undefined;
  if (warning !== undefined) await log.line(warning);
  const registry = await SqliteRegistry.open(folder);
  const limitsFile = new LimitsFile(registry, folder, log);
  await limitsFile.read();
  const waitLog = new WaitLog(query, log);
  const request = {
    pool,
    kind,
    permits,
    limits,
    process: thisProcess(),
    label: requesterLabel(process.env),
    within: jobSlots(process.env),
  };
  const end = await waitForSlot(registry, request, {
    waitMs,
    signal,
    onWaiting: async (status, waitedMs) => {
      if (waitLog.isEmpty) onWaiting?.();
      await waitLog.update(status, waitedMs);
      await limitsFile.readAgain();
    },
  });
  if (required && (end.kind === 'prepared' || end.kind === 'refused')) {
    const line = machineLimitsLine(query, limits, end.status);
    if (line !== undefined) await log.line(line);
  }
  return { registry, query, end };
}

/** Shows the line in the log when it changes, and at least once a minute. */
class WaitLog {
  readonly #query: SlotQuery;
  readonly #log: StepLog;
  #shown = '';
  #shownAfterMs = 0;

  constructor(query: SlotQuery, log: StepLog) {
    this.#query = query;
    this.#log = log;
  }

  get isEmpty(): boolean {
    return this.#shown === '';
  }

  async update(status: Waiting, waitedMs: number): Promise<void> {
    const line = waitingLine(this.#query, status);
    const holders = status.holders.map(({ id, phase }) => `${id} ${phase === 'bound'}`);
    const shown = [line, ...holders].join('\n');
    if (shown === this.#shown && waitedMs - this.#shownAfterMs < repeatMs) return;
    this.#shown = shown;
    this.#shownAfterMs = waitedMs;
    await this.#log.line(line);
    for (const holder of holderLines(status, new Date())) await this.#log.line(`  held by ${holder}`);
  }
}

/** The machine owner's pools.yml, which may change during the wait. */
class LimitsFile {
  readonly #registry: Registry;
  readonly #folder: string;
  readonly #log: StepLog;
  #version: string | undefined;

  constructor(registry: Registry, folder: string, log: StepLog) {
    this.#registry = registry;
    this.#folder = folder;
    this.#log = log;
  }

  /** @throws RegistryError */
  async read(): Promise<void> {
    const stats = statSync(poolsFile(this.#folder), { throwIfNoEntry: false });
    const version = stats === undefined ? 'none' : fileVersion(stats);
    if (version === this.#version) return;
    this.#version = version;
    await this.#registry.setMachineLimits(await readPoolsFile(this.#folder));
  }

  /** The owner may be in the middle of an edit: an error is a warning and does not end the wait. */
  async readAgain(): Promise<void> {
    try {
      await this.read();
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      await this.#log.warning(`${error.message} The previous limits still apply.`);
    }
  }
}
