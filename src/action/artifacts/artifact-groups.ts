import type { EndedExecution, Probe } from '../../session/state/fold.ts';
import type { Upload } from '../../session/step-record.ts';

/** An attempt that gets an artifact. */
export interface Member {
  attempt: EndedExecution;
  /** The probes before it. */
  probes: readonly Probe[];
  /** What an earlier stage has done about it. */
  before: Upload | undefined;
}

/** The number of artifacts of a session that have one attempt each: a job may have 500 (actions/upload-artifact#470). */
const maxOwn = 20;
/** The number of attempts that share one artifact. */
const maxTogether = 100;

/** Decides which attempts of a session share an artifact: the first twenty have their own, later ones are put together. */
export class ArtifactGroups {
  #count = 0;
  #together: Member[] = [];

  /** Takes the next attempt, in order. Returns the attempts whose artifact is complete with it; none, if it is to wait. */
  add(member: Member): Member[] {
    this.#count += 1;
    if (member.before !== undefined && member.before.status !== 'pending') return [];
    if (this.#count <= maxOwn) return [member];
    this.#together.push(member);
    return this.#together.length < maxTogether ? [] : this.rest();
  }

  /** Returns those that wait for others, when there will be no others. */
  rest(): Member[] {
    const together = this.#together;
    this.#together = [];
    return together;
  }
}
