import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type PackRequest, packedSchema } from '../../pack/protocol.ts';
import { artifactContent } from '../../session/artifact-content.ts';
import { executionDir } from '../../session/paths.ts';
import { sessionLogs } from '../../session/session-logs.ts';
import type { EndedExecution, Probe } from '../../session/state/fold.ts';
import { placesRedacted, type RedactionReport, type Upload } from '../../session/step-record.ts';
import { errorMessage } from '../../system/errors.ts';
import { hiddenVariable, wholeEnvironment } from '../../system/hidden-variables.ts';
import { makeOwnFolders, replacementOfFolder } from '../../system/own-file.ts';
import { formatBytes } from '../../text/bytes.ts';
import { formatDuration } from '../../text/duration.ts';
import { plural } from '../../text/plural.ts';
import { knowsSecretsOf } from '../inputs/redaction.ts';
import { jobGone } from '../launch/job-process.ts';
import { saveRecord } from '../runner/save-record.ts';
import type { SessionStep } from '../runner/step-context.ts';
import { artifactFiles } from './artifact-files.ts';
import { artifactName } from './artifact-name.ts';
import { askProcess } from './ask-process.ts';
import { type ArtifactSettings, artifactSettings } from './settings.ts';
import { uploadArtifact } from './upload-process.ts';

const maxTries = 3;
const pauseBetweenTriesMs = 1_000;

/** An artifact that is packed. */
interface Packed {
  /** The folder that holds its files. */
  target: string;
  files: string[];
  redacted: RedactionReport;
}

/**
 * The artifacts of a session: one for each attempt that the input `artifacts` selects, uploaded one after the other while
 * the next attempt waits or runs. One that cannot be uploaded stays in the session's folder; that is a warning and never
 * fails the step.
 */
export class AttemptArtifacts {
  readonly #step: SessionStep;
  readonly #settings: ArtifactSettings;
  readonly #cancelled = new AbortController();
  #queue: Promise<void> = Promise.resolve();
  readonly #begun = new Set<number>();
  #hasExplained = false;

  constructor(step: SessionStep) {
    this.#step = step;
    this.#settings = artifactSettings(wholeEnvironment(), step.stage);
    jobGone().addEventListener('abort', () => this.cancel(), { once: true });
  }

  /** Queues the artifact of an attempt that has ended, unless it is not wanted or was sent before. */
  begin(attempt: EndedExecution, probes: readonly Probe[]): void {
    const { number } = attempt;
    const before = this.#step.record.uploads[number];
    if (before !== undefined && before.status !== 'pending') return;
    if (this.#begun.has(number) || !this.#isWanted(attempt)) return;
    this.#begun.add(number);
    const own = probes.filter((probe) => probe.attempt === number);
    this.#queue = this.#queue.then(() => this.#send(number, own, before?.triedNames ?? []));
  }

  /** Resolves when everything in the queue is sent or has failed. */
  async settled(): Promise<void> {
    await this.#queue;
  }

  /** Stops the upload in progress and drops the queue; post does both again. */
  cancel(): void {
    this.#cancelled.abort('the step was cancelled');
  }

  #isWanted({ failure, cause }: EndedExecution): boolean {
    const { settings, mayBeTimeout = false } = this.#step.record;
    const { artifacts: policy, atJobEnd } = settings;
    if (policy !== 'failed') return policy === 'always';
    const { jobStatus } = this.#settings;
    // A server explains the failure of other steps.
    if (atJobEnd !== null && jobStatus === 'failure') return true;
    // What was stopped because nobody needs it any more has not failed. Post knows the runner's own `cancel:` of a step by
    // the job that goes on, as it also does after `timeout-minutes` with `continue-on-error`.
    const isUnneeded = cause === 'stopped' || (cause === 'cancelled' && jobStatus === 'success' && !mayBeTimeout);
    return failure !== null && !isUnneeded;
  }

  async #send(attempt: number, probes: readonly Probe[], triedNames: string[]): Promise<void> {
    if (this.#cancelled.signal.aborted) return;
    let upload: Upload;
    try {
      upload = await this.#packAndUpload(attempt, probes, triedNames);
    } catch (error) {
      upload = this.#failed(attempt, triedNames, errorMessage(error));
    }
    await this.#save(attempt, upload);
    await this.#report(attempt, upload);
  }

  async #packAndUpload(attempt: number, probes: readonly Probe[], triedNames: string[]): Promise<Upload> {
    const { stage, session, record, redaction, log } = this.#step;
    const { paths, request } = session;
    const { deadlineMs, service } = this.#settings;
    if (!knowsSecretsOf(redaction, record.settings, request.sessionId)) {
      const reason = 'this step does not have the `redact` values of the step that started the session';
      if (stage === 'post') return this.#failed(attempt, triedNames, reason);
      await log.lineBetween(`… Artifact of attempt ${attempt} deferred to the end of the job: ${reason}`);
      return { status: 'pending', triedNames };
    }
    const deadline = AbortSignal.timeout(deadlineMs);
    const signal = AbortSignal.any([deadline, this.#cancelled.signal]);
    const target = join(paths.artifacts, artifactName(record.settings.artifactBaseName, attempt, 1));
    const toPack: PackRequest = {
      secrets: redaction.values,
      logs: sessionLogs(paths),
      files: artifactFiles(paths, attempt, probes),
      target,
    };
    makeOwnFolders(paths.root, paths.artifacts, 0o700);
    const packed = await askProcess('pack', toPack, packedSchema, { signal });
    if (this.#cancelled.signal.aborted) return { status: 'pending', triedNames };
    if (!packed.ok) return this.#failed(attempt, triedNames, this.#reason(packed.error, deadline));
    const { files, redacted } = packed;
    if (!service.available) return { status: 'kept', name: basename(target), folder: target, redacted };
    const upload = await this.#upload(attempt, { target, files, redacted }, triedNames, { deadline, signal });
    if (upload.status === 'uploaded' && replacementOfFolder(paths.artifacts) === undefined)
      rmSync(target, { recursive: true, force: true });
    return upload;
  }

  async #upload(
    attempt: number,
    { target, files, redacted }: Packed,
    triedBefore: string[],
    { deadline, signal }: { deadline: AbortSignal; signal: AbortSignal },
  ): Promise<Upload> {
    const { session, record } = this.#step;
    const { artifactBaseName, retentionDays } = record.settings;
    const triedNames = [...triedBefore];
    let reason = '';
    for (let tries = 1; tries <= maxTries; tries += 1) {
      const name = artifactName(artifactBaseName, attempt, triedNames.length + 1);
      triedNames.push(name);
      await this.#save(attempt, { status: 'pending', triedNames });
      const token = hiddenVariable('ACTIONS_RUNTIME_TOKEN');
      const request = { name, files, rootDirectory: target, retentionDays, token };
      const answer = await uploadArtifact(request, join(session.paths.root, 'upload.log'), signal);
      if (answer.ok) {
        const { id, bytes } = answer;
        return { status: 'uploaded', name, id, url: this.#settings.urlOf(id), bytes, redacted };
      }
      if (this.#cancelled.signal.aborted) return { status: 'pending', triedNames };
      reason = this.#reason(answer.error, deadline);
      if (deadline.aborted) break;
      await sleep(pauseBetweenTriesMs);
    }
    return { status: 'failed', triedNames, reason, folder: target };
  }

  #reason(error: string, deadline: AbortSignal): string {
    return deadline.aborted ? `it took longer than ${formatDuration(this.#settings.deadlineMs)}` : error;
  }

  /** Nothing is packed: the files are in the attempt's own folder. */
  #failed(attempt: number, triedNames: string[], reason: string): Upload {
    const folder = executionDir(this.#step.session.paths.root, 'attempt', attempt);
    return { status: 'failed', triedNames, reason, folder };
  }

  async #save(attempt: number, upload: Upload): Promise<void> {
    this.#step.record.uploads[attempt] = upload;
    await saveRecord(this.#step);
  }

  async #report(attempt: number, upload: Upload): Promise<void> {
    const { log, reader } = this.#step;
    const content = artifactContent(reader.current().collected[attempt]?.files ?? 0);
    switch (upload.status) {
      case 'uploaded':
        return log.lineBetween(
          `↑ Artifact of attempt ${attempt} (${content}, ${formatBytes(upload.bytes)}${redactedText(upload.redacted)}): ${upload.url ?? upload.name}`,
        );
      case 'kept': {
        const { service } = this.#settings;
        const because = service.available || this.#hasExplained ? '' : `; ${service.because}`;
        this.#hasExplained = true;
        const redacted = redactedText(upload.redacted);
        return log.lineBetween(`↓ Artifact of attempt ${attempt} (${content}${redacted}${because}): ${upload.folder}`);
      }
      case 'failed':
        return log.warning(
          `The artifact of attempt ${attempt} could not be uploaded: ${upload.reason}. The files are in ${upload.folder}`,
        );
      case 'pending':
        return;
    }
  }
}

function redactedText(redacted: RedactionReport): string {
  const { leftOut } = redacted;
  const places = placesRedacted(redacted);
  const replaced = places === 0 ? [] : [`${plural(places, 'secret')} redacted`];
  const left = leftOut.length === 0 ? [] : [`without ${leftOut.join(', ')}, where a secret cannot be replaced`];
  return [...replaced, ...left].map((text) => `, ${text}`).join('');
}
