import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { StepLog } from '../../log/step-log.ts';
import { executionDir, type SessionPaths } from '../../session/paths.ts';
import { sessionLogs } from '../../session/session-logs.ts';
import type { EndedExecution, Probe } from '../../session/state/fold.ts';
import { placesRedacted, type Redacted, type StepRecord, type Upload } from '../../session/step-record.ts';
import { errorMessage } from '../../system/errors.ts';
import { formatBytes } from '../../text/bytes.ts';
import { formatDuration } from '../../text/duration.ts';
import { knowsSecretsOf } from '../inputs/redaction.ts';
import { saveRecord } from '../runner/save-record.ts';
import { artifactFiles } from './artifact-files.ts';
import { artifactName } from './artifact-name.ts';
import { packArtifact } from './pack-process.ts';
import type { ArtifactSettings } from './settings.ts';
import { uploadArtifact } from './upload-process.ts';

const maxTries = 3;
const pauseBetweenTriesMs = 1_000;

/**
 * The artifacts of a session: one for each attempt that deserves it, sent while the next attempt waits or runs, one
 * after the other. What cannot be sent stays in the session's folder, is a warning, and never fails the step.
 */
export class AttemptArtifacts {
  readonly #paths: SessionPaths;
  readonly #settings: ArtifactSettings;
  readonly #log: StepLog;
  readonly #record: StepRecord;
  readonly #abandoned = new AbortController();
  #queue: Promise<void> = Promise.resolve();
  readonly #begun = new Set<number>();
  #saidWhy = false;

  constructor(paths: SessionPaths, settings: ArtifactSettings, log: StepLog, record: StepRecord) {
    this.#paths = paths;
    this.#settings = settings;
    this.#log = log;
    this.#record = record;
  }

  /** Begins with an attempt that has ended, unless it is done already or deserves none. The probes before it go along. */
  begin(attempt: EndedExecution, probes: readonly Probe[]): void {
    const { artifacts: policy } = this.#record.settings;
    // A server that was stopped because it was not needed any more has not failed.
    const hasFailed = attempt.failure !== null && attempt.cause !== 'stopped';
    const deserves = policy === 'always' || (policy === 'failed' && hasFailed);
    const before = this.#record.uploads[attempt.number];
    if (!deserves || this.#begun.has(attempt.number) || (before !== undefined && before.status !== 'pending')) return;
    this.#begun.add(attempt.number);
    const own = probes.filter((probe) => probe.attempt === attempt.number);
    this.#queue = this.#queue.then(() => this.#send(attempt.number, own, before?.triedNames ?? []));
  }

  /** Resolves when everything begun has come to its end. */
  async settled(): Promise<void> {
    await this.#queue;
  }

  /** Breaks off what is under way, for post to do again. */
  abandon(): void {
    this.#abandoned.abort('the step was cancelled');
  }

  async #send(attempt: number, probes: readonly Probe[], triedBefore: string[]): Promise<void> {
    if (this.#abandoned.signal.aborted) return;
    let upload: Upload;
    try {
      upload = await this.#packAndSend(attempt, probes, triedBefore);
    } catch (error) {
      upload = this.#failure(attempt, triedBefore, errorMessage(error));
    }
    await this.#settle(attempt, upload);
    await this.#tell(attempt, upload);
  }

  async #packAndSend(attempt: number, probes: readonly Probe[], triedBefore: string[]): Promise<Upload> {
    const { deadlineMs, service, redaction, isLast } = this.#settings;
    const { settings } = this.#record;
    if (!knowsSecretsOf(redaction, settings, basename(this.#paths.root))) {
      const unknown = 'this step was not given the values of `redact`';
      if (isLast) return this.#failure(attempt, triedBefore, unknown);
      await this.#log.lineBetween(`  … Artifact of attempt ${attempt}: left to the end of the job, because ${unknown}`);
      return { status: 'pending', triedNames: triedBefore };
    }
    const deadline = AbortSignal.timeout(deadlineMs);
    const signal = AbortSignal.any([deadline, this.#abandoned.signal]);
    const target = join(this.#paths.artifacts, artifactName(settings.artifactBaseName, attempt, 1));
    const packed = await packArtifact(
      {
        secrets: redaction.values,
        logs: sessionLogs(this.#paths),
        files: artifactFiles(this.#paths, attempt, probes),
        target,
      },
      signal,
    );
    if (this.#abandoned.signal.aborted) return { status: 'pending', triedNames: triedBefore };
    if (!packed.ok) {
      const reason = deadline.aborted ? `it took longer than ${formatDuration(deadlineMs)}` : packed.error;
      return this.#failure(attempt, triedBefore, reason);
    }
    const { files, redacted } = packed;
    if (!service.available) return { status: 'kept', name: basename(target), folder: target, redacted };
    const upload = await this.#upload(attempt, { files, redacted, target }, triedBefore, { deadline, signal });
    if (upload.status === 'uploaded') rmSync(target, { recursive: true, force: true });
    return upload;
  }

  async #upload(
    attempt: number,
    { files, redacted, target }: { files: string[]; redacted: Redacted; target: string },
    triedBefore: string[],
    { deadline, signal }: { deadline: AbortSignal; signal: AbortSignal },
  ): Promise<Upload> {
    const { deadlineMs, urlOf } = this.#settings;
    const { artifactBaseName, retentionDays } = this.#record.settings;
    const triedNames = [...triedBefore];
    let reason = '';
    for (let tries = 1; tries <= maxTries; tries += 1) {
      const name = artifactName(artifactBaseName, attempt, triedNames.length + 1);
      triedNames.push(name);
      await this.#settle(attempt, { status: 'pending', triedNames });
      const request = { name, files, rootDirectory: target, retentionDays };
      const answer = await uploadArtifact(request, join(this.#paths.root, 'upload.log'), signal);
      if (answer.ok)
        return { status: 'uploaded', name, id: answer.id, url: urlOf(answer.id), bytes: answer.bytes, redacted };
      if (this.#abandoned.signal.aborted) return { status: 'pending', triedNames };
      reason = deadline.aborted ? `it took longer than ${formatDuration(deadlineMs)}` : answer.error;
      if (deadline.aborted) break;
      await sleep(pauseBetweenTriesMs);
    }
    return { status: 'failed', triedNames, reason, folder: target };
  }

  /** The files are where the session has them. */
  #failure(attempt: number, triedNames: string[], reason: string): Upload {
    return { status: 'failed', triedNames, reason, folder: executionDir(this.#paths.root, 'attempt', attempt) };
  }

  async #settle(attempt: number, upload: Upload): Promise<void> {
    this.#record.uploads[attempt] = upload;
    await saveRecord(this.#paths, this.#record, this.#log);
  }

  async #tell(attempt: number, upload: Upload): Promise<void> {
    switch (upload.status) {
      case 'uploaded':
        return this.#log.lineBetween(
          `  ↑ Artifact of attempt ${attempt} (${formatBytes(upload.bytes)}${redactedText(upload.redacted)}): ${upload.url ?? upload.name}`,
        );
      case 'kept': {
        const { service } = this.#settings;
        const because = service.available || this.#saidWhy ? '' : ` (${service.because})`;
        this.#saidWhy = true;
        const redacted = redactedText(upload.redacted);
        return this.#log.lineBetween(`  ↓ Artifact of attempt ${attempt}${because}${redacted}: ${upload.folder}`);
      }
      case 'failed':
        return this.#log.warning(
          `The artifact of attempt ${attempt} could not be uploaded: ${upload.reason}. The files are in ${upload.folder}`,
        );
      case 'pending':
        return;
    }
  }
}

function redactedText(redacted: Redacted): string {
  const { leftOut } = redacted;
  const places = placesRedacted(redacted);
  const replaced = places === 0 ? [] : [`${places} ${places === 1 ? 'secret' : 'secrets'} redacted`];
  const left = leftOut.length === 0 ? [] : [`without ${leftOut.join(', ')}, where a secret cannot be replaced`];
  return [...replaced, ...left].map((text) => `, ${text}`).join('');
}
