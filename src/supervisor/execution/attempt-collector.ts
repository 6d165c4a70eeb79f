import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { EventOf } from '../../session/events.ts';
import { collectedDir, executionDir } from '../../session/paths.ts';
import type { Request } from '../../session/request.ts';
import { checkOwnFolders, ReplacedFileError } from '../../system/own-file.ts';
import { collect, type LearnSecrets } from './collect.ts';
import { isWithin } from './find-files.ts';

export type Collected = EventOf<'collected'>;

/** The folder below RUNNER_TEMP that holds all sessions; its name may go on. */
const sessionsFolder = 'supervised-run';

/** Collects the files of a session's attempts. */
export class AttemptCollector {
  readonly #root: string;
  readonly #request: Request;

  constructor(root: string, request: Request) {
    this.#root = root;
    this.#request = request;
  }

  /**
   * Copies the files that `artifact-paths` matches into the attempt's folder. Returns what there is to record.
   * @throws ReplacedFileError if the command has made something in the place of that folder
   */
  async collect(attempt: number, learnSecrets: LearnSecrets): Promise<Collected> {
    const { artifactPaths, artifactLinks, maxArtifactBytes, ifNoFilesFound, workspace, workingDirectory } =
      this.#request;
    const {
      notFound,
      old: _,
      ...collection
    } = await collect(
      {
        patterns: artifactPaths,
        workspace,
        workingDirectory,
        target: this.#target(attempt),
        excluded: privateFolders(this.#root, workspace),
        links: artifactLinks,
        maxBytes: maxArtifactBytes,
      },
      learnSecrets,
    );
    const collected = { type: 'collected' as const, attempt, ...collection };
    return notFound.length === 0 || ifNoFilesFound === 'ignore' ? collected : { ...collected, notFound };
  }

  #target(attempt: number): string {
    const dir = executionDir(this.#root, 'attempt', attempt);
    const target = collectedDir(dir);
    checkOwnFolders(dirname(dir), dir, target);
    // With `attach` it holds HelloLoop's own files by now.
    if (this.#request.attach === null && existsSync(target))
      throw new ReplacedFileError(target, 'stood there before it was made');
    return target;
  }
}

/** Sessions hold the private files of steps, and copies of what was collected before. */
export function privateFolders(root: string, workspace: string): string[] {
  const parent = dirname(root);
  const isOfSessions = basename(parent).startsWith(sessionsFolder) && !isWithin(parent, workspace);
  const temp = process.env.RUNNER_TEMP;
  return [root, ...(isOfSessions ? [parent] : []), ...(temp ? [join(temp, sessionsFolder)] : [])];
}
