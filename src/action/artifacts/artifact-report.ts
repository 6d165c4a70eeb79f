import { placesRedacted, type RedactionReport } from '../../session/redaction-report.ts';
import { artifactContent } from '../../session/state/artifact-content.ts';
import { formatBytes } from '../../text/bytes.ts';
import { plural } from '../../text/plural.ts';
import type { SessionStep } from '../runner/step-context.ts';
import type { Sent } from './artifact-sender.ts';
import type { Parcel } from './parcel.ts';
import type { ArtifactService } from './service.ts';

/** Writes into the step's log what has become of each artifact. */
export class ArtifactReport {
  readonly #step: SessionStep;
  readonly #service: ArtifactService;
  #hasExplained = false;

  constructor(step: SessionStep, service: ArtifactService) {
    this.#step = step;
    this.#service = service;
  }

  /** @param unpacked the folder with the files of an artifact that could not be packed */
  async end({ members, label: which }: Parcel, sent: Exclude<Sent, 'left'>, unpacked: string): Promise<void> {
    const { log, reader } = this.#step;
    if (!('status' in sent))
      return log.warning(
        `The artifact of ${which} could not be uploaded: ${sent.reason}. The files are in ${sent.folder ?? unpacked}`,
      );
    const attempts = members.map(({ attempt }) => attempt.number);
    const content = attempts.length === 0 ? 'CTRF' : artifactContent(attempts, reader.current());
    const redacted = redactedText(sent.redacted);
    if (sent.status === 'uploaded')
      return log.lineBetween(
        `↑ Artifact of ${which} (${content}, ${formatBytes(sent.bytes)}${redacted}): ${sent.url ?? sent.name}`,
      );
    const because = this.#service.available || this.#hasExplained ? '' : `; ${this.#service.because}`;
    this.#hasExplained = true;
    return log.lineBetween(`↓ Artifact of ${which} (${content}${redacted}${because}): ${sent.folder}`);
  }

  /** Reports the artifacts that are not through in time. */
  async late(open: readonly Parcel[], within: string): Promise<void> {
    const [first] = open;
    const which =
      open.length === 1 && first !== undefined ? `The artifact of ${first.label} was` : `${open.length} artifacts were`;
    await this.#step.log.line(
      `… ${which} not uploaded within ${within}: the post step goes on. Until then the files are in ${this.#step.session.paths.root}`,
    );
  }
}

function redactedText(redacted: RedactionReport): string {
  const { leftOut } = redacted;
  const places = placesRedacted(redacted);
  const replaced = places === 0 ? [] : [`${plural(places, 'secret')} redacted`];
  const left = leftOut.length === 0 ? [] : [`without ${leftOut.join(', ')}, where a secret cannot be replaced`];
  return [...replaced, ...left].map((text) => `, ${text}`).join('');
}
