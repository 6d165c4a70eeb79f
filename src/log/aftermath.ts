import type { EventOf } from '../session/events.ts';
import type { Request } from '../session/request.ts';
import { grey } from '../text/ansi.ts';
import { plural } from '../text/plural.ts';
import { shownNames } from './shown-names.ts';
import type { StepLog } from './step-log.ts';
import { writeSurvivors } from './survivors.ts';
import type { TestFacts } from './tests-log.ts';

export type SessionFacts = Pick<Request, 'name' | 'maxAttempts'> &
  Partial<Pick<Request, 'attach' | 'containerClient' | 'background' | 'retryNotice'>> &
  TestFacts;

/** Writes what an attempt has left: processes, and files that are not in its artifact. */
export class Aftermath {
  readonly #log: StepLog;
  readonly #facts: SessionFacts;
  #hasWarnedOfNoFiles = false;

  constructor(log: StepLog, facts: SessionFacts) {
    this.#log = log;
    this.#facts = facts;
  }

  async write(end: EventOf<'attempt_ended'>, collected: EventOf<'collected'> | undefined): Promise<void> {
    const { name: session, containerClient = end.containerClient } = this.#facts;
    if (end.cause !== null && containerClient !== undefined) {
      await this.#log.line(
        `${grey('■')} The command called \`${containerClient}\`: only the client was ended, and its container may run on (docs/reference.md).`,
      );
    }
    await this.#writeLeftBehind(end);
    await this.#writeKept(end);
    await writeSurvivors(end, session, this.#log);
    if (collected?.attempt !== end.attempt) return;
    const { notFound = [], skipped, hardLinked = [] } = collected;
    if (notFound.length > 0) await this.#writeNotFound(notFound);
    for (const path of skipped) await this.#log.line(`${grey('-')} Not collected: ${path}`);
    if (hardLinked.length > 0) {
      const names = hardLinked.join(', ');
      await this.#log.line(
        `${grey('-')} Collected files that have other names, perhaps elsewhere (hard links): ${names}`,
      );
    }
  }

  /** A success that leaves a server behind looks like one that starts it. */
  async #writeLeftBehind({ leftBehind, failure }: EventOf<'attempt_ended'>): Promise<void> {
    if (leftBehind.length === 0) return;
    const processes = plural(leftBehind.length, 'process', 'processes');
    const ended = `Ended ${processes} that the command had left running: ${shownNames(leftBehind)}`;
    const { attach = null, background = null } = this.#facts;
    if (failure !== null || attach !== null) return this.#log.line(`${grey('■')} ${ended}`);
    const hint =
      background === null
        ? 'A server that is to run on needs a step with `background: true`.'
        : 'With `ready` a background session goes on for as long as what its script has started.';
    return this.#log.notice(`${ended}. ${hint}`);
  }

  async #writeKept({ kept = [] }: EventOf<'attempt_ended'>): Promise<void> {
    if (kept.length === 0) return;
    const leftovers = plural(kept.length, 'leftover process runs', 'leftover processes run');
    const names = shownNames(kept.map(({ name }) => name));
    await this.#log.line(`${grey('…')} ${leftovers} on until the job ends: ${names}`);
  }

  /** One annotation for all attempts: they tend to have the same reason, and GitHub shows ten of a step. */
  async #writeNotFound(notFound: string[]): Promise<void> {
    const message = `${this.#facts.name}: no files were found for artifact-paths: ${notFound.join(', ')}`;
    if (this.#hasWarnedOfNoFiles) await this.#log.line(`${grey('-')} ${message}`);
    else await this.#log.warning(`${message}. With \`if-no-files-found: ignore\` this is no warning.`);
    this.#hasWarnedOfNoFiles = true;
  }
}
