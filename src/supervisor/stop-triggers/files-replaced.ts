import { join } from 'node:path';
import { channelsOf, logPath, sessionPaths } from '../../session/paths.ts';
import type { Request } from '../../session/request.ts';
import {
  maxJournalBytes,
  maxSmallBytes,
  type ReplacedFileError,
  replacementOf,
  replacementOfFolder,
} from '../../system/own-file.ts';
import { checkEvery, type StopTrigger } from './stop-trigger.ts';

const checkMs = 1_000;

/**
 * Fires when something else stands in the place of a file or folder of the session, which nobody could read then: two looks
 * in a row have to find it, because whoever changes the owner of a whole folder changes one file after the other. What was
 * deleted or put out of reach is not missed. `running` are the folders of the executions that run.
 */
export function filesReplaced(root: string, request: Request, running: ReadonlySet<string>): StopTrigger {
  let last: string | undefined;
  return checkEvery(
    () => {
      const before = last;
      last = firstReplaced(root, request, running)?.message;
      return last !== undefined && last === before ? { cause: 'file_replaced', detail: last } : undefined;
    },
    () => (last === undefined ? checkMs : checkMs / 10),
  );
}

function firstReplaced(root: string, request: Request, running: ReadonlySet<string>): ReplacedFileError | undefined {
  const { journal, supervisorLog, request: ownRequest, step, state, stop } = sessionPaths(root);
  for (const folder of [join(root, 'attempts'), ...running, ...[...running].map((dir) => join(dir, 'github'))]) {
    const replaced = replacementOfFolder(folder);
    if (replaced !== undefined) return replaced;
  }
  const logs = [...running].flatMap((dir) => channelsOf(request.streams).map((channel) => logPath(dir, channel)));
  for (const path of [...scriptFiles(request), ...logs, supervisorLog, join(root, 'upload.log')]) {
    const replaced = replacementOf(path);
    if (replaced !== undefined) return replaced;
  }
  for (const path of [ownRequest, step, state, stop]) {
    const replaced = replacementOf(path, maxSmallBytes);
    if (replaced !== undefined) return replaced;
  }
  return replacementOf(journal, maxJournalBytes);
}

function scriptFiles({ script, runOnRetry, onRetry, onTimeout, probe }: Request): string[] {
  return [script, runOnRetry, onRetry, onTimeout, probe].flatMap((each) => each?.file || []);
}
