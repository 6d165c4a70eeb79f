import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parsePackAnswer } from '../../pack/answer-parser.ts';
import { packAnswer } from '../../pack/pack.ts';
import type { PackAnswer, PackRequest } from '../../pack/protocol.ts';
import type { RedactionReport } from '../../session/redaction-report.ts';
import { sessionLogs } from '../../session/session-logs.ts';
import type { Upload } from '../../session/step-record.ts';
import { hiddenVariable } from '../../system/hidden-variables.ts';
import { makeOwnFolders, replacementOfFolder } from '../../system/own-file.ts';
import { formatDuration } from '../../text/duration.ts';
import { parseUploadAnswer } from '../../upload/answer-parser.ts';
import type { UploadAnswer, UploadRequest } from '../../upload/protocol.ts';
import type { SessionStep } from '../runner/step-context.ts';
import { artifactFiles } from './artifact-files.ts';
import { artifactName } from './artifact-name.ts';
import { areSmall, isPackedHere } from './pack-here.ts';
import type { Parcel } from './parcel.ts';
import { Program } from './program.ts';
import type { ArtifactSettings } from './settings.ts';
import { UploadLog } from './upload-log.ts';

const maxTries = 3;
const pauseBetweenTriesMs = 1_000;

/** An artifact that is packed. */
interface Packed {
  /** The folder that holds its files. */
  target: string;
  files: string[];
  redacted: RedactionReport;
}

interface Failed {
  reason: string;
  /** The folder with what was packed; undefined when nothing was. */
  folder?: string;
}

/** An artifact that was sent, or why it was not; `left` when there was no more time. */
export type Sent = Extract<Upload, { status: 'uploaded' | 'kept' }> | 'left' | Failed;

/** Uploads artifacts in a process of its own, and packs them in another one unless they are small. */
export class ArtifactSender {
  readonly #step: SessionStep;
  readonly #settings: ArtifactSettings;
  readonly #log: UploadLog;
  readonly #packer = new Program<PackAnswer>('pack', parsePackAnswer);
  readonly #uploader: Program<UploadAnswer>;

  constructor(step: SessionStep, settings: ArtifactSettings) {
    this.#step = step;
    this.#settings = settings;
    this.#log = new UploadLog(join(step.session.paths.root, 'upload.log'));
    this.#uploader = new Program<UploadAnswer>('upload', parseUploadAnswer, (bytes) => this.#log.add(bytes));
  }

  /** Starts the processes that will be needed, which load meanwhile. The uploader has the most to load. */
  prepare(): void {
    const { request, paths } = this.#step.session;
    if (this.#settings.service.available) this.#uploader.start();
    const hasOtherFiles = request.artifactPaths.length > 0 || request.tests !== null;
    if (hasOtherFiles || !areSmall(sessionLogs(paths))) this.#packer.start();
  }

  /** Ends the processes, and with them what they are doing. */
  end(): void {
    this.#packer.end();
    this.#uploader.end();
  }

  /** Packs and uploads one artifact. `onTry` gets the names that the service may keep, before each try. */
  async send(parcel: Parcel, left: AbortSignal, onTry: (triedNames: string[]) => Promise<void>): Promise<Sent> {
    const { session, record, redaction } = this.#step;
    const { paths } = session;
    const { deadlineMs, service } = this.#settings;
    const deadline = AbortSignal.timeout(deadlineMs);
    const signal = AbortSignal.any([deadline, left]);
    if (service.available) this.#uploader.start();
    const target = join(paths.artifacts, artifactName(record.settings.artifactBaseName, parcel.suffix, 1));
    const toPack: PackRequest = {
      secrets: redaction.values,
      logs: sessionLogs(paths),
      files: artifactFiles(paths, parcel),
      target,
    };
    makeOwnFolders(paths.root, paths.artifacts, 0o700);
    const packed = await this.#pack(toPack, signal);
    if (left.aborted) return 'left';
    if (!packed.ok) return { reason: this.#reason(packed.error, deadline) };
    const { files, redacted } = packed;
    if (!service.available) return { status: 'kept', name: basename(target), folder: target, redacted };
    const sent = await this.#upload(parcel, { target, files, redacted }, { deadline, left, signal, onTry });
    if (sent !== 'left' && 'status' in sent && replacementOfFolder(paths.artifacts) === undefined)
      rmSync(target, { recursive: true, force: true });
    return sent;
  }

  #pack(request: PackRequest, signal: AbortSignal): Promise<PackAnswer> {
    return isPackedHere(request) ? packAnswer(request, this.#step.redaction) : this.#packer.ask(request, signal);
  }

  async #upload(
    parcel: Parcel,
    { target, files, redacted }: Packed,
    { deadline, left, signal, onTry }: Limits,
  ): Promise<Sent> {
    const { artifactBaseName, retentionDays } = this.#step.record.settings;
    const triedNames = namesBefore(parcel);
    let reason = '';
    for (let tries = 1; tries <= maxTries; tries += 1) {
      const name = firstFree(triedNames, (number) => artifactName(artifactBaseName, parcel.suffix, number));
      triedNames.push(name);
      await onTry(triedNames);
      const token = hiddenVariable('ACTIONS_RUNTIME_TOKEN');
      const request: UploadRequest = { name, files, rootDirectory: target, retentionDays, token };
      const answer = await this.#uploader.ask(request, signal);
      if (answer.ok) {
        const { id, bytes } = answer;
        return { status: 'uploaded', name, id, url: this.#settings.urlOf(id), bytes, redacted };
      }
      if (left.aborted) return 'left';
      reason = this.#reason(answer.error, deadline);
      const refusal = 'refusal' in answer ? answer.refusal : null;
      if (deadline.aborted || refusal === 'final') break;
      if (refusal !== 'name' && tries < maxTries)
        await sleep(pauseBetweenTriesMs, undefined, { signal }).catch(() => {});
      if (signal.aborted) break;
    }
    return left.aborted ? 'left' : { reason, folder: target };
  }

  #reason(error: string, deadline: AbortSignal): string {
    return deadline.aborted ? `it took longer than ${formatDuration(this.#settings.deadlineMs)}` : error;
  }
}

interface Limits {
  /** Aborts when this artifact has taken too long. */
  deadline: AbortSignal;
  /** Aborts when a later stage is to go on. */
  left: AbortSignal;
  /** Either of both. */
  signal: AbortSignal;
  onTry: (triedNames: string[]) => Promise<void>;
}

/** The last name of an upload that was left may never have reached the service. */
function namesBefore({ before }: Parcel): string[] {
  return [...new Set(before.flatMap((upload) => (upload?.status === 'pending' ? upload.triedNames.slice(0, -1) : [])))];
}

function firstFree(taken: readonly string[], nameOf: (number: number) => string): string {
  let number = 1;
  while (taken.includes(nameOf(number))) number += 1;
  return nameOf(number);
}
