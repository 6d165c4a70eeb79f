/** Completes "there is no such input". `value` is what the step gives. */
type Advice = (value: string) => string;

const besideWith =
  (key: string): Advice =>
  () =>
    `; \`${key}\` is a key of the step and belongs beside \`with:\``;
const needless =
  (why: string): Advice =>
  () =>
    `, and none is needed: ${why}`;
const actionsOnly: Advice = () => ': this action runs a script, given as `run`, and no other action';

/** What inputs of other actions are called here. */
const advice: Readonly<Record<string, Advice>> = {
  // nick-fields/retry
  max_attempts: mean('max-attempts', String),
  timeout_minutes: mean('attempt-timeout', (number) => `${number}m`),
  timeout_seconds: mean('attempt-timeout', (number) => `${number}s`),
  command: mean('run'),
  retry_wait_seconds: mean('retry-delays', (number) => `${number}s`),
  retry_on: mean('retry-on'),
  retry_on_exit_code: mean('retry-on', String),
  on_retry_command: mean('on-retry'),
  new_command_on_retry: mean('run-on-retry'),
  warning_on_retry: mean('retry-notice'),
  continue_on_error: besideWith('continue-on-error'),
  polling_interval_seconds: needless('the end of a command is seen at once'),
  // Wandalen/wretry.action
  attempt_limit: mean('max-attempts', String),
  attempt_delay: mean('retry-delays', (number) => `${number}ms`),
  time_out: mean('timeout', (number) => `${number}ms`),
  retry_condition: mean('retry-on'),
  current_path: mean('working-directory'),
  pre_retry_command: mean('on-retry'),
  action: actionsOnly,
  with: actionsOnly,
  // JarvusInnovations/background-action
  'wait-on': mean('ready'),
  'wait-for': mean('ready-timeout'),
  tail: needless('the log is live'),
  'log-output': needless('the log is live'),
  'log-output-if': needless('the log is live'),
  'log-output-resume': needless('the log is live'),
  shutdown: mean('at-job-end'),
  'shutdown-grace': mean('kill-grace'),
  // Keys of a step
  'timeout-minutes': mean('attempt-timeout', (number) => `${number}m`),
  'continue-on-error': besideWith('continue-on-error'),
  env: besideWith('env'),
  if: besideWith('if'),
  // Others that are often tried
  retries: mean('max-attempts', (number) => String(number + 1)),
  'max-retries': mean('max-attempts', (number) => String(number + 1)),
  max_retries: mean('max-attempts', (number) => String(number + 1)),
  script: mean('run'),
  cwd: mean('working-directory'),
};

/** Returns what to do about an input that other actions have, or GitHub's steps; undefined for other names. */
export function foreignAdvice(input: string, value: string): string | undefined {
  return Object.hasOwn(advice, input) ? advice[input]?.(value) : undefined;
}

/** With a number as the value, `toText` writes it as ours. */
function mean(input: string, toText?: (number: number) => string): Advice {
  return (value) => {
    const number = /^\d{1,6}$/.test(value) ? Number(value) : 0;
    const meant = toText === undefined || number === 0 ? input : `${input}: ${toText(number)}`;
    return `; did you mean \`${meant}\`?`;
  };
}
