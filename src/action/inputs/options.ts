import { parseFailureRules } from '../../failure-rules/parse.ts';
import { anyText, choice, singleLine, trimmedText, trueOrFalse, wholeNumber } from '../../options/formats.ts';
import { label } from '../../options/label.ts';
import { option } from '../../options/option.ts';
import {
  attachOptions,
  attemptOptions,
  backgroundOptions,
  resultOptions,
  sessionOptions,
} from '../../options/session-options.ts';
import { parseReady } from './ready.ts';
import { sessionSlotOptions } from './slot.ts';

/** Both read and check their text themselves, with a library that few steps need. */
const failureRules = { parse: parseFailureRules, allowed: 'a list of rules' };
const readyConditions = { parse: parseReady, allowed: 'a list of conditions' };

/** All inputs of action.yml but `redact`, whose values are kept nowhere (redaction.ts). */
export const inputOptions = {
  command: {
    run: option('run', anyText),
    shell: option('shell', singleLine),
    workingDirectory: option('working-directory', trimmedText, '.'),
    name: option('name', label),
    artifactName: option('artifact-name', label),
    leasePid: option('lease-pid', wholeNumber(1, 2 ** 31 - 1)),
    attach: option('attach', choice('helloloop')),
  },
  attempts: attemptOptions,
  retries: {
    onRetry: option('on-retry', anyText),
    probe: option('probe', anyText),
    failureRules: option('failure-rules', failureRules, []),
    failurePreset: option('failure-preset', choice('agent')),
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
