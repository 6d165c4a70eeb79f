import { statSync } from 'node:fs';
import type { StepLog } from '../../log/step-log.ts';
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

/** The log repeats the state of the line this often when nothing changes. */
const repeatMs = 60_000;

export interface AcquireOptions {
  inputs: SlotInputs;
  kind: SlotKind;
  /** For the people who wait behind. */
  name: string;
  log: StepLog;
  signal: AbortSignal;
  /** Called once, when it turns out that there is a wait. */
  onWaiting?: () => void;
}

/**
 * Asks the registry for a slot and waits for it, telling the log who holds what.
 * @throws RegistryError
 */
export async function acquireSlot(options: AcquireOptions): Promise<{ registry: Registry; end: WaitEnd }> {
  const { inputs, kind, name, log, signal } = options;
  const { pool, permits, limits, waitMs } = inputs;
  const ask: SlotQuery = { pool, kind, permits, registry: inputs.registry };
  const note = containerWarning(inputs.registry, surroundings(process.env));
  if (note !== undefined) await log.line(note);
  const registry = await SqliteRegistry.open(inputs.registry);
  const limitsFile = new LimitsFile(registry, inputs.registry, log);
  await limitsFile.read();
  const teller = new LineTeller(ask, log);
  const request = {
    ...{ pool, kind, permits, limits },
    ...{ process: thisProcess(), label: requesterLabel(name, process.env), within: jobSlots(process.env) },
  };
  const end = await waitForSlot(registry, request, {
    waitMs,
    signal,
    onWaiting: async (standing, waitedMs) => {
      if (!teller.hasTold) options.onWaiting?.();
      await teller.tell(standing, waitedMs);
      await limitsFile.readAgain();
    },
  });
  if (end.kind === 'prepared' || end.kind === 'refused') {
    const line = machineLimitsLine(ask, limits, end.status);
    if (line !== undefined) await log.line(line);
  }
  return { registry, end };
}

/** Tells the state of the line when it changes, and at least once a minute. */
class LineTeller {
  readonly #ask: SlotQuery;
  readonly #log: StepLog;
  #told = '';
  #toldAfterMs = 0;

  constructor(ask: SlotQuery, log: StepLog) {
    this.#ask = ask;
    this.#log = log;
  }

  get hasTold(): boolean {
    return this.#told !== '';
  }

  async tell(standing: Waiting, waitedMs: number): Promise<void> {
    const line = waitingLine(this.#ask, standing);
    const state = [line, ...standing.holders.map(({ id, phase }) => `${id} ${phase === 'bound'}`)].join('\n');
    if (state === this.#told && waitedMs - this.#toldAfterMs < repeatMs) return;
    this.#told = state;
    this.#toldAfterMs = waitedMs;
    await this.#log.line(line);
    for (const holder of holderLines(standing, new Date())) await this.#log.line(`  held by ${holder}`);
  }
}

/** Changes with the file; the same as long as there is none. */
function versionOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? 'none' : fileVersion(stats);
}

/** The machine owner's pools.yml, which may change while somebody waits. */
class LimitsFile {
  readonly #registry: Registry;
  readonly #folder: string;
  readonly #log: StepLog;
  #version = '';

  constructor(registry: Registry, folder: string, log: StepLog) {
    this.#registry = registry;
    this.#folder = folder;
    this.#log = log;
  }

  /** @throws RegistryError */
  async read(): Promise<void> {
    const version = versionOf(poolsFile(this.#folder));
    if (version === this.#version) return;
    this.#version = version;
    await this.#registry.setMachineLimits(await readPoolsFile(this.#folder));
  }

  /** Who waits is not sent away because the owner is just editing the file. */
  async readAgain(): Promise<void> {
    try {
      await this.read();
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      await this.#log.warning(`${error.message} The previous limits still apply.`);
    }
  }
}
