import { statSync } from 'node:fs';
import type { StepLog } from '../../log/step-log.ts';
import { poolsFile, unknownFolder } from '../../registry/folder.ts';
import { thisProcess } from '../../registry/liveness.ts';
import { OrphanWatch } from '../../registry/orphans.ts';
import { readPoolsFile } from '../../registry/pools-file.ts';
import { type Registry, RegistryError } from '../../registry/registry.ts';
import { requesterLabel } from '../../registry/requester-label.ts';
import type { Slot, SlotKind } from '../../registry/slot.ts';
import { impatientMs, SqliteRegistry } from '../../registry/sqlite/sqlite-registry.ts';
import { type WaitEnd, type Waiting, waitForSlot } from '../../registry/wait-for-slot.ts';
import { fileVersion } from '../../system/file-version.ts';
import { isAlive } from '../../system/process-identity.ts';
import { aborted } from '../../system/wait.ts';
import type { SlotInputs } from '../inputs/slot.ts';
import { containerWarning, surroundings } from './container-warning.ts';
import { jobSlots, ownSlots, strangersText } from './job-slots.ts';
import { holderLines, machineLimitsLine, type SlotQuery, waitingLine } from './messages.ts';

/** The log repeats the state of the line this often while nothing changes. */
const repeatMs = 60_000;
/** A step that has its slot looks after others' only when its own command runs. */
const tidyMs = 2_000;

export interface AcquireOptions {
  inputs: SlotInputs;
  kind: SlotKind;
  log: StepLog;
  signal: AbortSignal;
  /** Called once, when the wait begins. */
  onWaiting?: () => void;
}

export interface Acquired {
  /** Undefined when the step was cancelled before the registry could be opened. */
  registry: Registry | undefined;
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
  const opening = openRegistry(folder, options);
  // A registry that is locked does not keep a cancelled step.
  const opened = await Promise.race([opening, aborted(signal)]);
  if (opened === undefined) return { registry: undefined, query, end: { kind: 'cancelled', waitedMs: 0 } };
  const { registry, limitsFile } = opened;
  const { own, strangers } = await ownSlots(registry, jobSlots(process.env));
  if (strangers.length > 0) await log.warning(strangersText(strangers));
  const waitLog = new WaitLog(query, log);
  const request = {
    pool,
    kind,
    permits,
    limits,
    process: thisProcess(),
    label: requesterLabel(process.env),
    within: own,
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
  if (end.kind === 'prepared') tidyLater(registry, end.status.holders);
  return { registry, query, end };
}

/** @throws RegistryError */
async function openRegistry(folder: string, { inputs: { required }, log, signal }: AcquireOptions) {
  const registry = await SqliteRegistry.open(folder, { signal, ...(!required && { busyMs: impatientMs }) });
  const limitsFile = new LimitsFile(registry, folder, log);
  await limitsFile.read();
  return { registry, limitsFile };
}

/** Where nobody stands in line nobody else looks at orphaned slots. A short step leaves them to a longer one. */
function tidyLater(registry: Registry, holders: readonly Slot[]): void {
  setTimeout(() => void new OrphanWatch(registry).check(holders.filter(isUntried)), tidyMs).unref();
}

/** What could not be ended yet would only hold up the end of this step. */
function isUntried({ process: { session } }: Slot): boolean {
  return session !== undefined && session.left?.some(isAlive) !== true;
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
    const holders = status.holders.map(({ id, phase, process: { session } }) => {
      return [id, phase === 'bound', ...(session?.left ?? []).map(({ pid }) => pid)].join(' ');
    });
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
