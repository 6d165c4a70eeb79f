import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { executionDir, resultsDir } from '../../session/paths.ts';
import type { Request, TestSettings } from '../../session/request.ts';
import { fileVersion } from '../../system/file-version.ts';
import { checkOwnFolders, ReplacedFileError } from '../../system/own-file.ts';
import { firstNotes } from '../../test-results/reading/limits.ts';
import { plural } from '../../text/plural.ts';
import { privateFolders } from '../execution/attempt-collector.ts';
import {
  type Collection,
  type CollectPlan,
  collect,
  type LearnSecrets,
  matchingVersions,
} from '../execution/collect.ts';

/** Copies the result files of each attempt: the next one overwrites them. */
export class ResultFiles {
  readonly #root: string;
  readonly #plan: Omit<CollectPlan, 'target'>;
  #before = new Map<string, string>();

  constructor(root: string, request: Request, { files: patterns }: TestSettings) {
    const { workspace, workingDirectory, artifactLinks: links, maxArtifactBytes: maxBytes } = request;
    const excluded = privateFolders(root, workspace);
    this.#root = root;
    this.#plan = { patterns, workspace, workingDirectory, excluded, links, maxBytes };
  }

  folder(attempt: number): string {
    return resultsDir(executionDir(this.#root, 'attempt', attempt));
  }

  /** Notes which files are there before an attempt: they are not its results, unless it writes them anew. */
  async remember(): Promise<void> {
    this.#before = await matchingVersions({ ...this.#plan, target: '' });
  }

  /**
   * Copies what the attempt has written. Returns sentences about what was not copied.
   * @throws ReplacedFileError if the command has made something in the place of the folder for copies
   */
  async collect(attempt: number, learnSecrets: LearnSecrets): Promise<string[]> {
    const target = this.folder(attempt);
    checkOwnFolders(dirname(dirname(target)), dirname(target), target);
    if (existsSync(target)) throw new ReplacedFileError(target, 'stood there before it was made');
    const isOld: CollectPlan['isOld'] = (path, info) => this.#before.get(path) === fileVersion(info);
    const { files, skipped, notFound, old } = await collect({ ...this.#plan, target, isOld }, learnSecrets);
    const missing = notFound.map((pattern) => `No file matches ${pattern}.`);
    return [...skipped, ...(old.count === 0 ? [] : [oldFiles(old)]), ...(files === 0 ? firstNotes(missing) : [])];
  }
}

function oldFiles({ count, first }: Collection['old']): string {
  const which = count === 1 ? first : `${plural(count, 'file')} such as ${first}`;
  return `${which}: older than the attempt, so not its result.`;
}
