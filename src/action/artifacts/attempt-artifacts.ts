import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { formatBytes } from '../../session/bytes.ts';
import { formatDuration } from '../../session/duration.ts';
import { collectedDir, executionDir, type SessionPaths } from '../../session/paths.ts';
import type { EndedExecution, Probe } from '../../session/state.ts';
import type { StepRecord, Upload } from '../../session/step-record.ts';
import { errorMessage } from '../../system/errors.ts';
import type { StepLog } from '../../watch/step-log.ts';
import { saveRecord } from '../save-record.ts';
import { artifactName } from './names.ts';
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
    const folder = executionDir(this.#paths.root, 'attempt', attempt);
    let upload: Upload;
    try {
      for (const { number } of probes) addProbeLogs(this.#paths.root, number, folder);
      const files = artifactFiles(folder);
      upload = this.#settings.service.available
        ? await this.#upload(attempt, folder, files, triedBefore)
        : this.#keep(attempt, folder, files);
    } catch (error) {
      upload = { status: 'failed', triedNames: triedBefore, reason: errorMessage(error), folder };
    }
    await this.#settle(attempt, upload);
    await this.#tell(attempt, upload);
  }

  async #upload(attempt: number, folder: string, files: string[], triedBefore: string[]): Promise<Upload> {
    const { deadlineMs, urlOf } = this.#settings;
    const { artifactBaseName, retentionDays } = this.#record.settings;
    const deadline = AbortSignal.timeout(deadlineMs);
    const triedNames = [...triedBefore];
    let reason = '';
    for (let tries = 1; tries <= maxTries; tries += 1) {
      const name = artifactName(artifactBaseName, attempt, triedNames.length + 1);
      triedNames.push(name);
      await this.#settle(attempt, { status: 'pending', triedNames });
      const answer = await uploadArtifact(
        { name, files, rootDirectory: folder, retentionDays },
        join(this.#paths.root, 'upload.log'),
        AbortSignal.any([deadline, this.#abandoned.signal]),
      );
      if (answer.ok) return { status: 'uploaded', name, id: answer.id, url: urlOf(answer.id), bytes: answer.bytes };
      if (this.#abandoned.signal.aborted) return { status: 'pending', triedNames };
      reason = deadline.aborted ? `it took longer than ${formatDuration(deadlineMs)}` : answer.error;
      if (deadline.aborted) break;
      await sleep(pauseBetweenTriesMs);
    }
    return { status: 'failed', triedNames, reason, folder };
  }

  #keep(attempt: number, folder: string, files: string[]): Upload {
    const name = artifactName(this.#record.settings.artifactBaseName, attempt, 1);
    const target = join(this.#paths.artifacts, name);
    for (const file of files) {
      const to = join(target, relative(folder, file));
      mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
      linkOrCopy(file, to);
    }
    return { status: 'kept', name, folder: target };
  }

  async #settle(attempt: number, upload: Upload): Promise<void> {
    this.#record.uploads[attempt] = upload;
    await saveRecord(this.#paths, this.#record, this.#log);
  }

  async #tell(attempt: number, upload: Upload): Promise<void> {
    switch (upload.status) {
      case 'uploaded':
        return this.#log.lineBetween(
          `  ↑ Artifact of attempt ${attempt} (${formatBytes(upload.bytes)}): ${upload.url ?? upload.name}`,
        );
      case 'kept': {
        const { service } = this.#settings;
        const because = service.available || this.#saidWhy ? '' : ` (${service.because})`;
        this.#saidWhy = true;
        return this.#log.lineBetween(`  ↓ Artifact of attempt ${attempt}${because}: ${upload.folder}`);
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

/** Puts the logs of a probe beside those of the attempt that it led to: `probe-01-output.log`. */
function addProbeLogs(root: string, number: number, folder: string): void {
  const dir = executionDir(root, 'probe', number);
  for (const name of readdirSync(dir).filter((entry) => entry.endsWith('.log'))) {
    const target = join(folder, `probe-${String(number).padStart(2, '0')}-${name}`);
    if (!existsSync(target)) linkOrCopy(join(dir, name), target);
  }
}

/** The logs of an attempt and what was collected; not its file commands, which may hold secrets. */
function artifactFiles(folder: string): string[] {
  const logs = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.log'))
    .map(({ name }) => join(folder, name));
  return [...logs, ...filesBelow(collectedDir(folder))];
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
  } catch {
    return [];
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
