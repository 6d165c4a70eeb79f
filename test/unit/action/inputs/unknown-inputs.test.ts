import { describe, expect, it } from 'vitest';
import { undeclaredInputs } from '../../../../src/action/inputs/undeclared.ts';
import { unknownInputs } from '../../../../src/action/inputs/unknown-inputs.ts';

const declared = ['run', 'name', 'max-attempts', 'attempt-timeout', 'retry-delays', 'on-retry', 'timeout'];
const hidden = ['job-status'];

/** The environment of a step in the runner's order: `env:`, then the inputs as given, then the others, then the rest. */
function stepEnvironment(env: Record<string, string>, given: Record<string, string>): Record<string, string> {
  const variables = (names: string[], textOf: (name: string) => string) =>
    Object.fromEntries(names.map((name) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, textOf(name)]));
  const result = { PATH: '/bin', ...env, ...variables(Object.keys(given), (name) => given[name] ?? '') };
  for (const [name, value] of Object.entries(variables([...declared, ...hidden], () => '')))
    Object.assign(result, { [name]: result[name as keyof typeof result] ?? value });
  return { ...result, GITHUB_JOB: 'test' };
}

function found(given: Record<string, string>, env: Record<string, string> = {}, platform: NodeJS.Platform = 'linux') {
  return unknownInputs(stepEnvironment(env, given), declared, (name) => given[name] ?? '', platform);
}

const nothing = { problems: [], warnings: [] };

describe('an input that the action does not have', () => {
  it.each([
    ['max_attempts', '3', '; did you mean `max-attempts: 3`?'],
    ['max_attempts', '', '; did you mean `max-attempts`?'],
    ['maxAttempts', '3', '; did you mean `max-attempts`?'],
    ['max-attempt', '3', '; did you mean `max-attempts`?'],
    ['attempts', '3', '; did you mean `max-attempts`?'],
    ['timeout_minutes', '10', '; did you mean `attempt-timeout: 10m`?'],
    ['timeout_seconds', '90', '; did you mean `attempt-timeout: 90s`?'],
    ['timeout-minutes', '10', '; did you mean `attempt-timeout: 10m`?'],
    ['timeout_minutes', 'ten', '; did you mean `attempt-timeout`?'],
    ['command', 'npm test', '; did you mean `run`?'],
    ['retry_wait_seconds', '30', '; did you mean `retry-delays: 30s`?'],
    ['retry-delay', '10s', '; did you mean `retry-delays`?'],
    ['attempt_delay', '500', '; did you mean `retry-delays: 500ms`?'],
    ['retries', '2', '; did you mean `max-attempts: 3`?'],
    ['nmae', 'x', '; did you mean `name`?'],
    ['wait-on', 'http-get://localhost', '; did you mean `ready`?'],
    ['continue_on_error', 'true', '; `continue-on-error` is a key of the step and belongs beside `with:`'],
    ['polling_interval_seconds', '1', ', and none is needed: the end of a command is seen at once'],
    ['action', 'actions/checkout@v4', ': this action runs a script, given as `run`, and no other action'],
    ['frobnicate', 'x', '; docs/reference.md lists all'],
    ['toString', 'x', '; docs/reference.md lists all'],
  ])('%s: %j is refused with advice', (name, value, advice) => {
    const shown = name.toLowerCase();
    const problem = `${shown}: there is no such input${advice}`;
    expect(found({ run: 'make', [name]: value })).toEqual({ problems: [problem], warnings: [] });
  });

  it('is never meant to be one that is not for users', () => {
    expect(found({ run: 'make', job_status: 'x' }).problems).toEqual([expect.not.stringContaining('job-status`')]);
  });

  it('is an input with a hyphen, wherever it stands: no variable of a shell has one', () => {
    expect(found({ 'max-attempt': '3', run: 'make' }).problems).toHaveLength(1);
    expect(unknownInputs({ 'INPUT_MAX-ATTEMPT': '3' }, declared, () => '', 'win32').problems).toHaveLength(1);
  });
});

describe('a variable of `env:` that looks like an input', () => {
  it('is none where others stand between it and the inputs', () => {
    const env = { INPUT_MAX_ATTEMPTS: '3', INPUT_DIR: 'x', OTHER: '' };
    expect(found({ run: 'make' }, env)).toEqual(nothing);
    const behind = [...Object.keys(stepEnvironment({}, {})), 'INPUT_DIR'];
    expect(undeclaredInputs(behind, [...declared, ...hidden], 'linux')).toEqual([]);
  });

  it('right before them may be an input: a name that is known as one is refused, with a way out', () => {
    const problem =
      'max_attempts: there is no such input; did you mean `max-attempts: 3`? (if `env:` gives INPUT_MAX_ATTEMPTS, choose another name for it)';
    expect(found({ max_attempts: '3', run: 'make' })).toEqual({ problems: [problem], warnings: [] });
    expect(found({ run: 'make' }, { INPUT_MAX_ATTEMPTS: '3' })).toEqual({ problems: [problem], warnings: [] });
  });

  it('right before them is only warned of where its name means nothing', () => {
    const warnings = ['There is no input dir; docs/reference.md lists all (If `env:` gives INPUT_DIR, all is well.)'];
    expect(found({ run: 'make' }, { OTHER: '', INPUT_DIR: 'x' })).toEqual({ problems: [], warnings });
    expect(found({ dir: 'x', run: 'make' })).toEqual({ problems: [], warnings });
  });

  it('is none where a script uses it', () => {
    const env = { INPUT_COMMAND: 'x', INPUT_DIR: 'y' };
    expect(found({ run: 'eval "$INPUT_COMMAND"', 'on-retry': 'rm -r "$INPUT_DIR"' }, env)).toEqual(nothing);
  });

  it('is none where an input follows it that `env:` gives, too', () => {
    const env = { INPUT_RUN: 'x', INPUT_DIR: 'y', OTHER: '' };
    expect(found({ run: 'make' }, env)).toEqual(nothing);
    expect(found({ run: 'make', max_attempts: '3' }, env).problems).toHaveLength(1);
  });

  it('cannot be told from an input where the order is lost, as on Windows and under act', () => {
    const sorted = (env: Record<string, string>) => Object.fromEntries(Object.entries(env).sort());
    const env = sorted(stepEnvironment({ INPUT_DIR: 'x', INPUT_PUBLIC: 'y' }, { run: 'make' }));
    expect(unknownInputs(env, declared, () => '', 'win32')).toEqual({
      problems: [],
      warnings: [expect.stringContaining('no input dir;'), expect.stringContaining('no input public;')],
    });
    const scattered = Object.fromEntries(Object.entries(env).flatMap((entry, index) => [entry, [`V${index}`, '']]));
    expect(unknownInputs(scattered, declared, () => '', 'linux').warnings).toHaveLength(2);
  });

  it('in lower case is none: inputs are upper-case', () => {
    expect(unknownInputs({ input_dir: '', INPUT_dir: '', INPUT_: '' }, declared, () => '', 'win32')).toEqual(nothing);
  });
});
