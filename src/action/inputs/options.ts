import { anyText, choice, singleLine, trimmedText, trueOrFalse, wholeNumber } from '../../options/formats.ts';
import { label } from '../../options/label.ts';
import { type Format, option } from '../../options/option.ts';
import {
  attachOptions,
  attemptOptions,
  backgroundOptions,
  resultOptions,
  sessionOptions,
} from '../../options/session-options.ts';
import { testOptions } from '../../options/test-options.ts';
import type { FailureRule } from '../../session/failure-rule.ts';
import type { ReadyCondition } from '../../session/ready-condition.ts';
import type { QuarantineEntry } from '../../test-results/truth/quarantine.ts';
import { sessionSlotOptions } from './slot.ts';

// Few steps give these, and what parses them is slow to load.
const readyConditions: Format<ReadyCondition[]> = {
  parse: async (text) => (await import('./ready.ts')).parseReady(text),
  allowed: 'a list of conditions',
};

const failureRules: Format<FailureRule[]> = {
  parse: async (text) => (await import('../../failure-rules/parse.ts')).parseFailureRules(text),
  allowed: 'a list of rules',
};

const quarantine: Format<QuarantineEntry[]> = {
  parse: async (text) => (await import('./quarantine.ts')).readQuarantine(text.trim()),
  allowed: 'a file with a list of tests',
};

/** All inputs of action.yml but `redact`, whose values are kept nowhere (redaction.ts). */
export const inputOptions = {
  command: {
    run: option('run', anyText),
    shell: option('shell', singleLine),
    workingDirectory: option('working-directory', trimmedText, '.'),
    passActionsEnv: option('pass-actions-env', trueOrFalse, false),
    name: option('name', label),
    artifactName: option('artifact-name', label),
    leasePid: option('lease-pid', wholeNumber(1, 2 ** 31 - 1)),
    attach: option('attach', choice('helloloop')),
  },
  attempts: attemptOptions,
  retries: {
    runOnRetry: option('run-on-retry', anyText),
    onRetry: option('on-retry', anyText),
    onTimeout: option('on-timeout', anyText),
    probe: option('probe', anyText),
    failureRules: option('failure-rules', failureRules, []),
    failurePreset: option('failure-preset', choice('agent')),
  },
  tests: {
    ...testOptions,
    rerunFailed: option('rerun-failed', anyText),
    quarantine: option('quarantine', quarantine, []),
  },
  session: sessionOptions,
  results: resultOptions,
  slot: sessionSlotOptions,
  lifetime: {
    background: option('background', trueOrFalse, false),
    atJobEnd: option('at-job-end', choice('stop', 'wait'), 'stop'),
  },
  background: {
    ready: option('ready', readyConditions, []),
    ...backgroundOptions,
  },
  attach: attachOptions,
};
