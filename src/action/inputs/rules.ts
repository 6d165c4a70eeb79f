import { isDeepStrictEqual } from 'node:util';
import type { Option, Options, Values } from '../../options/option.ts';
import { scriptProblems } from '../../test-results/rerun/fill-script.ts';
import { scriptShell } from '../../test-results/rerun/script-shell.ts';
import { quote } from '../../text/quote.ts';
import { inputOptions } from './options.ts';
import { notAllowed, type Problem, type ReadText, type ValidOf } from './read.ts';

type Valid = ValidOf<typeof inputOptions>;

/** The problems of inputs that do not go together, among those that are valid by themselves. */
export function conflicts(values: Valid, textOf: ReadText): Problem[] {
  return [
    ...timeoutProblems(values, textOf),
    ...readyProblems(values),
    ...testProblems(values),
    ...attachProblems(values),
  ];
}

/** The inputs that mean something only between attempts, without those that say more of the failure itself. */
const onlyWithRetries = [
  ...[inputOptions.attempts.retryDelaysMs, inputOptions.attempts.hardRetryDelaysMs, inputOptions.attempts.retryJitter],
  ...[inputOptions.attempts.retryOn, inputOptions.attempts.retryNotice, inputOptions.attempts.probeTimeoutMs],
  ...[inputOptions.retries.runOnRetry, inputOptions.retries.onRetry, inputOptions.retries.probe],
  ...[inputOptions.tests.rerunFailed, inputOptions.tests.rerunFormat, inputOptions.tests.rerunLimit],
  inputOptions.retries.failurePreset,
].map(({ input }) => input);

/** Returns a sentence that names the given inputs that have no effect, because there is only one attempt. */
export function retryWarnings(textOf: ReadText): string[] {
  const given = (input: string) => textOf(input).trim();
  if (!['', '1'].includes(given('max-attempts')) || given('attach') !== '') return [];
  const idle = onlyWithRetries.filter((input) => given(input) !== '');
  if (idle.length === 0) return [];
  const have = idle.length === 1 ? 'has' : 'have';
  return [
    `${new Intl.ListFormat('en-GB').format(idle)} ${have} no effect: max-attempts is 1, so that nothing is retried.`,
  ];
}

function timeoutProblems({ attempts, session }: Valid, textOf: ReadText): Problem[] {
  const { timeoutMs } = session;
  const { attemptTimeoutMs } = attempts;
  if (!timeoutMs || !attemptTimeoutMs || timeoutMs >= attemptTimeoutMs) return [];
  const option = inputOptions.session.timeoutMs;
  const limit = quote(textOf('attempt-timeout').trim());
  return [notAllowed(option, textOf(option.input), `allowed; it must be at least attempt-timeout, which is ${limit}`)];
}

function readyProblems({ lifetime, background }: Valid): Problem[] {
  if (lifetime.background !== false || background.ready?.length === 0) return [];
  return refuse([inputOptions.background.ready], 'only a step with background: true waits for it');
}

/** Without results there is nothing to rerun, to trust or to merge. */
function testProblems({ command, tests }: Valid): Problem[] {
  const { files, ...others } = inputOptions.tests;
  if (command.attach !== null) return [];
  if (tests.files?.length === 0) return refuse(changed(others, tests), 'it needs test-results, the files with results');
  if (!tests.rerunFailed) return [];
  const shell = scriptShell(command.shell ?? null, process.platform);
  return scriptProblems(tests.rerunFailed, shell).map((message) => ({ option: others.rerunFailed, message }));
}

function attachProblems(values: Valid): Problem[] {
  const { command, attempts, retries, tests, lifetime, background, attach } = inputOptions;
  if (values.command.attach === null) {
    const nothingToRun = notAllowed(command.run, '', 'a script, one line or many');
    return [
      ...(values.command.run === null ? [nothingToRun] : []),
      ...refuse(changed(attach, values.attach), 'it is used only with attach: helloloop'),
    ];
  }
  return [
    ...refuse(
      [...changed(attempts, values.attempts), ...changed(retries, values.retries)],
      'not with attach: helloloop, because HelloLoop makes its own attempts, retries and probes',
    ),
    ...refuse(changed(tests, values.tests), 'not with attach: helloloop, which says itself what has failed'),
    ...refuse(
      [...changed(lifetime, values.lifetime), ...changed(background, values.background)],
      'not with attach: helloloop; on-cancel: detach lets a HelloLoop session outlive its step',
    ),
  ];
}

function refuse(options: Option<unknown>[], message: string): Problem[] {
  return options.map((option) => ({ option, message }));
}

/** The options that ask for something. A default does not: the runner passes it as if it were written out. */
function changed<Table extends Options>(table: Table, values: Partial<Values<Table>>): Option<unknown>[] {
  return Object.entries(table)
    .filter(([name, { fallback }]) => !isDeepStrictEqual(values[name], fallback))
    .map(([, option]) => option);
}
