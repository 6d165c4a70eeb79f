import type { Stats } from 'node:fs';
import { realpath, rm } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Redact } from '../../session/redact-texts.ts';
import { copySparse } from '../../system/copy-file.ts';
import { errorMessage } from '../../system/errors.ts';
import { fileVersion } from '../../system/file-version.ts';
import { makeOwnFolders } from '../../system/own-file.ts';
import { formatBytes } from '../../text/bytes.ts';
import { plural } from '../../text/plural.ts';
import { portableName } from '../../text/portable-name.ts';
import { ArtifactPatterns, isExclusion } from './artifact-patterns.ts';
import { type FoundFile, findFiles, isWithin } from './find-files.ts';

export interface CollectPlan {
  /** The lines of `artifact-paths`. */
  patterns: readonly string[];
  /** Patterns are relative to it. */
  workspace: string;
  /** Named where patterns that find nothing would have found something. */
  workingDirectory: string;
  /** The folder for the copies; it need not exist. */
  target: string;
  /** Folders of which nothing is collected, whatever the patterns say. */
  excluded: readonly string[];
  links: 'workspace' | 'anywhere';
  /** Of all copies together. */
  maxBytes: number;
  /** Returns whether a file is to be left out and counted as `old`. */
  isOld?(path: string, info: Stats): boolean;
}

export interface Collection {
  files: number;
  bytes: number;
  /** The path of each match that was not copied, with the reason. */
  skipped: string[];
  /** The paths of copied files that have more than one name: another may be outside of the workspace. Not all of many. */
  hardLinked?: string[];
  /** The number of old files, and the path of the first one. */
  old: { count: number; first: string };
  /** Where nothing was found: each pattern, with the place where it was looked for. Else empty. */
  notFound: string[];
}

/** More reasons than these are left out. */
const maxReasons = 20;

/** Returns what takes secrets out of a text, with those that the command has masked so far. */
export type LearnSecrets = () => Promise<Redact>;

/**
 * Copies the files that match the patterns into a folder, under their paths relative to the workspace. Characters that the
 * artifact service or Windows refuses become `_`, and a name or text is redacted before it is changed in any way.
 */
export async function collect(plan: CollectPlan, learnSecrets: LearnSecrets): Promise<Collection> {
  const { skipped, notFound, old, hardLinked = [], ...collection } = await copyMatches(plan, learnSecrets);
  if (skipped.length + notFound.length + old.count + hardLinked.length === 0)
    return { ...collection, skipped, notFound, old };
  const redact = await learnSecrets();
  const shown = (texts: string[]) => texts.map((text) => escapeControls(redact(text)));
  const linked = hardLinked.length === 0 ? {} : { hardLinked: shown(hardLinked) };
  const [first = ''] = shown([old.first]);
  return { ...collection, ...linked, skipped: shown(skipped), notFound: shown(notFound), old: { ...old, first } };
}

async function copyMatches(plan: CollectPlan, learnSecrets: LearnSecrets): Promise<Collection> {
  const { workspace, target, maxBytes } = plan;
  const collection: Collection = { files: 0, bytes: 0, skipped: [], notFound: [], old: { count: 0, first: '' } };
  const skip = (path: string, reason: string) => {
    const { skipped } = collection;
    addUpTo(maxReasons, skipped, `${relativeName(workspace, path)}: ${reason}`);
  };
  let found: FoundFile[];
  try {
    found = await search(plan, workspace, skip);
  } catch (error) {
    collection.skipped.push(errorMessage(error));
    return collection;
  }
  if (found.length === 0) collection.notFound = await describeMissing(plan);
  const taken = new Set<string>();
  for (const { path, source, info } of found) {
    if (plan.isOld?.(path, info)) {
      if (collection.old.count === 0) collection.old.first = relativeName(workspace, path);
      collection.old.count += 1;
      continue;
    }
    if (collection.bytes + info.size > maxBytes) {
      const rest = formatBytes(maxBytes - collection.bytes);
      skip(
        path,
        `${formatBytes(info.size)}, more than is left (${rest}) of max-artifact-size (${formatBytes(maxBytes)})`,
      );
      continue;
    }
    const to = join(target, unique(await safePath(workspace, path, learnSecrets), taken));
    try {
      makeOwnFolders(target, dirname(to), 0o700);
      await copySparse(source, to, info);
      collection.files += 1;
      if (info.nlink > 1) noteHardLink(collection, relativeName(workspace, path));
      collection.bytes += info.size;
    } catch (error) {
      await rm(to, { force: true }).catch(() => {});
      skip(path, errorMessage(error));
    }
  }
  return collection;
}

function relativeName(workspace: string, path: string): string {
  return isWithin(workspace, path) ? relative(workspace, path) || '.' : path;
}

function noteHardLink(collection: Collection, name: string): void {
  collection.hardLinked ??= [];
  addUpTo(maxReasons, collection.hardLinked, name);
}

function addUpTo(max: number, texts: string[], text: string): void {
  if (texts.length < max) texts.push(text);
  else if (texts.length === max) texts.push('… and more');
}

/** Returns the version of each file that matches now. */
export async function matchingVersions(plan: CollectPlan): Promise<Map<string, string>> {
  const found = await search(plan, plan.workspace, () => {}).catch(() => []);
  return new Map(found.map(({ path, info }) => [path, fileVersion(info)]));
}

type Skip = (path: string, reason: string) => void;

/** Returns the files that match relative to a folder, sorted. @throws PatternError */
async function search(plan: CollectPlan, folder: string, skip: Skip): Promise<FoundFile[]> {
  const patterns = new ArtifactPatterns(plan.patterns, folder);
  const outside = patterns.searchPaths.filter((path) => !isWithin(folder, path));
  const roots = plan.links === 'anywhere' ? null : await Promise.all([folder, ...outside].map(rootOf));
  const excluded = await Promise.all(plan.excluded.map(rootOf));
  const files = new Map<string, FoundFile>();
  for await (const file of findFiles({ patterns, roots, excluded, skip })) files.set(file.path, file);
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A pattern that finds nothing has most often been written for the working directory. */
async function describeMissing(plan: CollectPlan): Promise<string[]> {
  const { patterns, workspace, workingDirectory } = plan;
  const missing: string[] = [];
  for (const pattern of patterns.filter((line) => !isExclusion(line))) {
    const { searchPaths } = new ArtifactPatterns([pattern], workspace);
    const isElsewhere = searchPaths.some((path) => !isWithin(workspace, path));
    const place = isElsewhere ? '' : ` in the workspace ${workspace}`;
    const there = resolve(workspace) === resolve(workingDirectory) ? 0 : await countIn(plan, pattern);
    const hint =
      there === 0 ? '' : `; it would match ${plural(there, 'file')} in the working-directory ${workingDirectory}`;
    missing.push(`${pattern}${place}${hint}`);
  }
  return missing;
}

async function countIn(plan: CollectPlan, pattern: string): Promise<number> {
  const exclusions = plan.patterns.filter(isExclusion);
  const found = await search({ ...plan, patterns: [pattern, ...exclusions] }, plan.workingDirectory, () => {});
  return found.length;
}

async function rootOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return path;
  }
}

/** Returns the path relative to the workspace, or the absolute path of a file outside. The service refuses `" : < > | * ?` and line breaks. */
async function safePath(workspace: string, path: string, learnSecrets: LearnSecrets): Promise<string> {
  const name = isWithin(workspace, path) ? relative(workspace, path) : path.replace(/^[/\\]+/, '');
  // A name that stays as it is is redacted with the file.
  return portablePath(name) === name.replaceAll(sep, '/')
    ? portablePath(name)
    : portablePath((await learnSecrets())(name));
}

function portablePath(path: string): string {
  return path
    .split(sep)
    .map((segment) => portableName(segment).replace(/^\.\.$/, '_'))
    .join('/');
}

function unique(name: string, taken: Set<string>): string {
  let candidate = name;
  for (let copy = 2; taken.has(candidate.toLowerCase()); copy += 1) candidate = `${name}-${copy}`;
  taken.add(candidate.toLowerCase());
  return candidate;
}

/** Escapes control characters: a name may contain line breaks, and stands on one line of the log. */
function escapeControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => JSON.stringify(character).slice(1, -1));
}
