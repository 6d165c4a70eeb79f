import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { commandVariables, revealForCommand } from '../../session/environment.ts';
import { type FileCommand, fileCommandPath, fileCommands, passableFolder } from '../../session/paths.ts';
import { makeOwnFolders } from '../../system/own-file.ts';
import { treeVariable } from '../../system/tree-members.ts';

export interface ExecutionFacts {
  sessionId: string;
  attempt: number;
  maxAttempts: number;
  /** Code of the previous attempt's failure. */
  lastFailure: string | undefined;
  mark: string;
  dir: string;
  /** The numbers of the slot that the session holds; empty without a slot. */
  slotNumbers: readonly number[];
  /** The process of the attempt that the script is to look at. */
  pid?: number | undefined;
  /** What is only this execution's. */
  own?: NodeJS.ProcessEnv | undefined;
}

/**
 * Returns the environment of one execution: the supervisor's, which main has already reduced to that of a `run:` step,
 * with facts about the attempt, and with file-command files of its own in place of the step's. Creates those files.
 */
export function executionEnvironment(base: NodeJS.ProcessEnv, facts: ExecutionFacts): NodeJS.ProcessEnv {
  const { [treeVariable]: outerMarks = '', ...inherited } = revealForCommand(base);
  return {
    ...inherited,
    ...privateFileCommands(base, facts.dir),
    [commandVariables.sessionId]: facts.sessionId,
    [commandVariables.attempt]: String(facts.attempt),
    [commandVariables.maxAttempts]: String(facts.maxAttempts),
    [commandVariables.lastFailure]: facts.lastFailure ?? '',
    ...slotVariables(facts.slotNumbers),
    // Without a pid the variable is unset: a session around this one may have set it.
    [commandVariables.pid]: facts.pid === undefined ? undefined : String(facts.pid),
    [commandVariables.rerun]: undefined,
    [commandVariables.failedTests]: undefined,
    ...facts.own,
    [treeVariable]: outerMarks + facts.mark,
  };
}

/** Unsets both variables without a slot: a session around this one may have set them. */
function slotVariables(numbers: readonly number[]): NodeJS.ProcessEnv {
  const isHeld = numbers.length > 0;
  return {
    [commandVariables.slot]: isHeld ? String(numbers[0]) : undefined,
    [commandVariables.slots]: isHeld ? numbers.join(',') : undefined,
  };
}

/** Creates a file for each variable that the step has. */
function privateFileCommands(base: NodeJS.ProcessEnv, dir: string): NodeJS.ProcessEnv {
  const paths: NodeJS.ProcessEnv = {};
  for (const variable of Object.keys(fileCommands) as FileCommand[]) {
    if (base[variable] === undefined) continue;
    const path = fileCommandPath(dir, variable);
    makeOwnFolders(dir, dirname(path), passableFolder);
    writeFileSync(path, '', { flag: 'wx', mode: 0o600 });
    paths[variable] = path;
  }
  return paths;
}
