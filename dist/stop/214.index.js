export const id = 214;
export const ids = [214];
export const modules = {

/***/ 214:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _system_process_title_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(878);
/* harmony import */ var _runner_cancel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(498);
/* harmony import */ var _stages_stop_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(914);



(0,_system_process_title_js__WEBPACK_IMPORTED_MODULE_1__/* .nameProcess */ .H)('step that stops a session');
await (0,_stages_stop_js__WEBPACK_IMPORTED_MODULE_0__/* .stopSession */ .f)(new _runner_cancel_js__WEBPACK_IMPORTED_MODULE_2__/* .Cancel */ .Z());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ Cancel)
/* harmony export */ });
/**
 * The runner sends SIGINT and kills 10 s later (its ProcessInvoker.cs). The command has 7 s of them, and the end of its
 * output a second; post shows what is not shown by then.
 */
const followMs = 8_500;
/** A cancel of the step, by the runner or because nobody reads its log any more. Create it before anything else runs. */
class Cancel {
    #requested = new AbortController();
    #deadline = new AbortController();
    #isUnread = false;
    constructor() {
        // The runner sends SIGINT when the job, or this step alone, is cancelled, and when `timeout-minutes` of either is over.
        process.on('SIGINT', () => this.#request('the runner stopped the step: a cancel or timeout-minutes'));
        process.on('SIGTERM', () => this.#request('the step received SIGTERM'));
    }
    get requested() {
        return this.#requested.signal.aborted;
    }
    /** Aborts when the step is cancelled. */
    get signal() {
        return this.#requested.signal;
    }
    /** Aborts when a cancelled step has no more time to follow its session. */
    get deadline() {
        return this.#deadline.signal;
    }
    /** Why the step is cancelled; empty before. */
    get reason() {
        return this.requested ? String(this.signal.reason) : '';
    }
    /** True when nobody reads the step's log any more. */
    get isUnread() {
        return this.#isUnread;
    }
    /** The pipe of the log was closed: in a job container a cancel shows in no other way. */
    readerClosed() {
        this.#isUnread = true;
        this.#request("nobody reads the step's log any more");
    }
    /** Calls the handler once: when the step is cancelled, or now if it is already. */
    onRequest(handler) {
        if (this.requested)
            handler(this.reason);
        else
            this.signal.addEventListener('abort', () => handler(this.reason), { once: true });
    }
    #request(reason) {
        if (this.requested)
            return;
        setTimeout(() => this.#deadline.abort(), followMs).unref();
        this.#requested.abort(reason);
    }
}


/***/ }),

/***/ 914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ stopSession)
});

// UNUSED EXPORTS: stopOptions

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var lib_core = __webpack_require__(659);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 14 modules
var schemas = __webpack_require__(586);
;// CONCATENATED MODULE: ./build/options/formats.js

/** Text as it is, with all its white space: a script. */
const anyText = { parse: (text) => text, allowed: 'a text', schema: schemas/* string */.YjP() };
const trimmedText = trimmed((text) => text, 'a text', schemas/* string */.YjP());
const singleLine = trimmed((text) => (text.includes('\n') ? undefined : text), 'one line', schemas/* string */.YjP());
/** One item per line, without blank lines and lines that start with `#`. */
const lineList = trimmed((text) => text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#')), 'a list with one item per line', schemas/* array */.YOg(schemas/* string */.YjP()));
const trueOrFalse = trimmed(parseBoolean, 'true or false', schemas/* boolean */.zMY());
/** From 0 to 1. */
const fraction = trimmed(parseFraction, 'a number from 0 to 1 such as 0.1', schemas/* number */.aig().min(0).max(1));
/** In bytes. */
const byteSize = trimmed(parseSize, 'a size above zero such as 2GiB, 500MiB, 64KiB, 10MB or a number of bytes', schemas/* number */.aig().int().positive(), suggestSize);
function wholeNumber(min, max) {
    return trimmed((text) => parseWholeNumber(text, min, max), `a whole number from ${min} to ${max}`, 
    // Another version of the action may allow more.
    schemas/* number */.aig().int().min(min));
}
/** The signals that ask a process to end, and that it can handle; with or without `SIG`. */
const stopSignals = ['SIGTERM', 'SIGINT', 'SIGQUIT', 'SIGHUP', 'SIGUSR1', 'SIGUSR2'];
const signalName = trimmed((text) => stopSignals.find((name) => name === text || name === `SIG${text}`), `one of ${stopSignals.join(', ')}`, schemas/* enum */.k5n(stopSignals));
function choice(...values) {
    return trimmed((text) => values.find((value) => value === text), `one of ${values.join(', ')}`, schemas/* enum */.k5n(values));
}
/** A format for which the white space around a text means nothing. */
function trimmed(parse, allowed, schema, suggest = () => []) {
    return { parse: (text) => parse(text.trim()), allowed, schema, suggest: (text) => suggest(text.trim()) };
}
function parseWholeNumber(text, min, max) {
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    return number >= min && number <= max ? number : undefined;
}
function parseFraction(text) {
    const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    return number >= 0 && number <= 1 ? number : undefined;
}
/** A boolean of YAML 1.2's core schema, as everywhere on GitHub. */
function parseBoolean(text) {
    if (['true', 'True', 'TRUE'].includes(text))
        return true;
    return ['false', 'False', 'FALSE'].includes(text) ? false : undefined;
}
const bytesPer = {
    '': 1,
    KB: 1000,
    MB: 1000 ** 2,
    GB: 1000 ** 3,
    KiB: 1024,
    MiB: 1024 ** 2,
    GiB: 1024 ** 3,
};
function parseSize(text) {
    const [, digits, unit = ''] = /^(\d+)([KMG]i?B)?$/.exec(text) ?? [];
    const bytes = Number(digits) * (bytesPer[unit] ?? Number.NaN);
    return bytes > 0 && Number.isSafeInteger(bytes) ? bytes : undefined;
}
/** `500M`, `10 mb`. */
function suggestSize(text) {
    const [, digits = '', prefix = '', rest] = /^(\d+)\s*([kmg])(i?b)?$/i.exec(text) ?? [];
    const unit = `${prefix.toUpperCase()}${rest?.length === 1 ? 'B' : 'iB'}`;
    return parseSize(digits + unit) === undefined ? [] : [digits + unit];
}

;// CONCATENATED MODULE: ./build/options/option.js
function option_option(input, format, fallback = null) {
    return { input, format, fallback };
}
function stored(input, format, fallback = null) {
    return { input, format, fallback, schema: fallback === null ? format.schema.nullable() : format.schema };
}
/** A stored option that the first versions of the action did not have: files without it are read as `before`. */
function addedLater(option, before) {
    return { ...option, schema: option.schema.default(before) };
}
/** The fields of a table in a file. */
function schemasOf(table) {
    const fields = Object.entries(table).map(([name, { schema }]) => [name, schema]);
    return Object.fromEntries(fields);
}

;// CONCATENATED MODULE: ./build/text/duration.js
const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
/** Formats a duration for people: `12 ms`, `0.4 s`, `12 s`, `3 min 20 s`, `1 h 05 min`. At most two units, rounded. */
function duration_formatDuration(ms) {
    const duration = Number.isFinite(ms) ? Math.max(0, ms) : 0;
    if (duration === 0)
        return '0 s';
    if (duration < 99.5)
        return `${Math.max(1, Math.round(duration))} ms`;
    if (duration < 9_950)
        return `${Math.round(duration / 100) / 10} s`;
    if (duration < minute - second / 2)
        return `${Math.round(duration / second)} s`;
    if (duration < hour - second / 2)
        return pair(Math.round(duration / second), 'min', 's');
    return pair(Math.round(duration / minute), 'h', 'min');
}
function pair(smallUnits, large, small) {
    const rest = smallUnits % 60;
    const whole = `${Math.floor(smallUnits / 60)} ${large}`;
    return rest === 0 ? whole : `${whole} ${String(rest).padStart(2, '0')} ${small}`;
}

;// CONCATENATED MODULE: ./build/options/configuration-error.js
/** The user has to change the inputs. It has every problem at once, one per line of the message. */
class configuration_error_ConfigurationError extends Error {
    name = 'ConfigurationError';
    problems;
    constructor(problems) {
        super(problems.join('\n'));
        this.problems = problems;
    }
}

;// CONCATENATED MODULE: ./build/text/quote.js
/**
 * Quotes a text of somebody else for a message, on one line. A long text is counted, not cut: the runner masks only
 * whole secrets, so that the part of one would show.
 */
function quote(text, maxLength = 100) {
    if (text.length > maxLength)
        return `a text of ${text.length} characters`;
    return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escapeCharacter);
}
function escapeCharacter(character) {
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

;// CONCATENATED MODULE: ./build/action/inputs/read.js


/** The names of all inputs of some tables. */
function namesIn(groups) {
    return Object.values(groups).flatMap((table) => Object.values(table).map(({ input }) => input));
}
/**
 * Reads and checks all inputs of some tables. `rules` are those between inputs; `unknown` are the problems of inputs that are
 * in no table.
 * @throws ConfigurationError with every problem, in the order of the tables
 */
async function readInputs(groups, textOf, rules = () => [], unknown = []) {
    const problems = [];
    const entries = [];
    for (const [name, table] of Object.entries(groups)) {
        const values = {};
        for (const [field, option] of Object.entries(table))
            values[field] = await readOption(option, textOf, problems);
        entries.push([name, values]);
    }
    const values = Object.fromEntries(entries);
    problems.push(...rules(values));
    if (problems.length + unknown.length === 0)
        return values;
    const order = Object.values(groups).flatMap((table) => Object.values(table));
    problems.sort((a, b) => order.indexOf(a.option) - order.indexOf(b.option));
    throw new configuration_error_ConfigurationError([...unknown, ...problems.map(({ option, message }) => `${option.input}: ${message}`)]);
}
/** Returns undefined and adds to `problems` if the text is not allowed. An expression without a value gives blank text. */
async function readOption(option, textOf, problems) {
    const text = textOf(option.input);
    if (text.trim() === '')
        return option.fallback;
    try {
        const value = await option.format.parse(text);
        if (value === undefined)
            problems.push(notAllowed(option, text, option.format.allowed + suggestion(option, text)));
        return value;
    }
    catch (error) {
        if (!(error instanceof configuration_error_ConfigurationError))
            throw error;
        problems.push(...error.problems.map((message) => ({ option, message })));
        return undefined;
    }
}
function notAllowed(option, text, allowed) {
    const given = text.trim();
    if (given === '')
        return { option, message: `nothing was given, but it must be ${allowed}` };
    return { option, message: `${quote(given)} is not ${allowed}` };
}
/** ` did you mean "10m" or "10s"?` */
function suggestion({ format }, text) {
    const meant = (format.suggest?.(text) ?? []).map((item) => quote(item));
    return meant.length === 0 ? '' : `; did you mean ${meant.join(' or ')}?`;
}

;// CONCATENATED MODULE: ./build/options/closest.js
/** Returns the candidate that somebody may have meant by a name, misspelt or in part; undefined when none is near. */
function closest(name, candidates) {
    const plain = withoutSeparators(name);
    // Of the shortest words every other one is near.
    const limit = plain.length < 3 ? 0 : Math.max(1, Math.floor(plain.length / 4));
    const [best] = candidates
        .map((candidate) => ({ candidate, distance: editDistance(plain, withoutSeparators(candidate)) }))
        .filter(({ distance }) => distance <= limit)
        .sort((a, b) => a.distance - b.distance);
    return best?.candidate ?? sharingWords(name, candidates);
}
/** `max_attempts`, `maxAttempts` and `max-attempts` are the same. */
function withoutSeparators(text) {
    return text.toLowerCase().replace(/[-_ ]/g, '');
}
/** `attempts` is part of `max-attempts`, and `timeout` of `timeout-minutes`. */
function sharingWords(text, candidates) {
    const words = wordsOf(text);
    const [longer] = candidates
        .filter((candidate) => words.every((word) => wordsOf(candidate).includes(word)))
        .sort((a, b) => a.length - b.length);
    const [shorter] = candidates
        .filter((candidate) => wordsOf(candidate).every((word) => words.includes(word)))
        .sort((a, b) => b.length - a.length);
    return longer ?? shorter;
}
function wordsOf(text) {
    return text.toLowerCase().split(/[-_ ]+/);
}
/** The number of letters to add, remove, replace or swap with the next one. */
function editDistance(a, b) {
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            row.push(Math.min(replaced, at(last, j) + 1, at(row, j - 1) + 1, isSwap ? at(before, j - 2) + 1 : replaced));
        }
        before = last;
        last = row;
    }
    return at(last, b.length);
}
function at(row, index) {
    return row[index] ?? Number.POSITIVE_INFINITY;
}

;// CONCATENATED MODULE: ./build/action/inputs/foreign-inputs.js
const besideWith = (key) => () => `; \`${key}\` is a key of the step and belongs beside \`with:\``;
const needless = (why) => () => `, and none is needed: ${why}`;
const actionsOnly = () => ': this action runs a script, given as `run`, and no other action';
/** What inputs of other actions are called here. */
const advice = {
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
function foreignAdvice(input, value) {
    return Object.hasOwn(advice, input) ? advice[input]?.(value) : undefined;
}
/** With a number as the value, `toText` writes it as ours. */
function mean(input, toText) {
    return (value) => {
        const number = /^\d{1,6}$/.test(value) ? Number(value) : 0;
        const meant = toText === undefined || number === 0 ? input : `${input}: ${toText(number)}`;
        return `; did you mean \`${meant}\`?`;
    };
}

;// CONCATENATED MODULE: ./build/action/inputs/undeclared.js
const prefix = 'INPUT_';
/** The name of an input's variable (runner: Handler.cs). */
function inputVariable(input) {
    return prefix + input.replaceAll(' ', '_').toUpperCase();
}
/**
 * Returns what the environment has of inputs that the action does not declare: the runner warns of them and hands them
 * over all the same. A variable `INPUT_X` of the workflow's `env:` looks like one.
 *
 * The order tells them apart. The runner adds to the environment first all of `env:`, then the inputs that the step gives,
 * in the order of `with:`, then all others that the action declares (ActionRunner.cs, Handler.cs), and neither .NET nor
 * Node changes that. So what follows a declared input is an input, and what does not touch them is none. What stands right
 * before the first of them may be either, and all may be where the order is lost: on Windows, and under act.
 */
function undeclaredInputs(names, declared, platform = process.platform) {
    const own = new Set(declared.map(inputVariable));
    const block = platform === 'win32' ? undefined : inputBlock(names, own);
    return names.flatMap((variable, index) => {
        if (!isInputVariable(variable) || own.has(variable))
            return [];
        if (block !== undefined && (index < block.start || index > block.end))
            return [];
        // No shell can use a variable with a hyphen, and `env:` gives none.
        const isInput = variable.includes('-') || (block !== undefined && index > block.firstDeclared);
        return [{ variable, input: variable.slice(prefix.length).toLowerCase(), isInput }];
    });
}
/** Inputs are upper-case. */
function isInputVariable(name) {
    return name.startsWith(prefix) && name.length > prefix.length && name === name.toUpperCase();
}
/** The variables of inputs that stand together, with most of those that are declared; undefined where they do not. */
function inputBlock(names, own) {
    const lastDeclared = names.findLastIndex((name) => own.has(name));
    let start = lastDeclared;
    while (isInputVariable(names[start - 1] ?? ''))
        start -= 1;
    let end = lastDeclared;
    while (isInputVariable(names[end + 1] ?? ''))
        end += 1;
    const block = names.slice(start, end + 1);
    // `env:` may have given one of these names, too; it then keeps its first place.
    if (block.filter((name) => own.has(name)).length * 2 <= own.size)
        return undefined;
    return { start, end, firstDeclared: start + block.findIndex((name) => own.has(name)) };
}

;// CONCATENATED MODULE: ./build/action/inputs/unknown-inputs.js



/** Inputs through which the main action asks the runner something. */
const unknown_inputs_hidden = ['job-status', 'matrix'];
/**
 * Finds the inputs that a step gives and the action, whose inputs are `declared`, does not have. Where a variable of the
 * workflow's `env:` may only look like one, a name that other actions have, or that differs from ours by its hyphens alone,
 * is taken for an input, unless a script uses the variable; others are a warning.
 */
function unknownInputs(env, declared, textOf, platform) {
    const found = { problems: [], warnings: [] };
    const all = declared.includes('run') ? [...declared, ...unknown_inputs_hidden] : declared;
    for (const { variable, input, isInput } of undeclaredInputs(Object.keys(env), all, platform)) {
        const { advice, isKnown } = adviceFor(input, env[variable] ?? '', declared);
        const problem = `${input}: there is no such input${advice}`;
        if (isInput)
            found.problems.push(problem);
        else if (declared.some((name) => textOf(name).includes(variable)))
            continue;
        else if (isKnown)
            found.problems.push(`${problem} (if \`env:\` gives ${variable}, choose another name for it)`);
        else
            found.warnings.push(`There is no input ${input}${advice} (If \`env:\` gives ${variable}, all is well.)`);
    }
    return found;
}
function adviceFor(input, value, declared) {
    const foreign = declared.includes('run') ? foreignAdvice(input, value.trim()) : undefined;
    if (foreign !== undefined)
        return { advice: foreign, isKnown: true };
    const meant = closest(input, declared);
    if (meant === undefined)
        return { advice: '; docs/reference.md lists all', isKnown: false };
    const isKnown = withoutSeparators(meant) === withoutSeparators(input);
    return { advice: `; did you mean \`${meant}\`?`, isKnown };
}

;// CONCATENATED MODULE: ./build/action/inputs/read-of-action.js



/**
 * Reads the inputs of an action that has those of the tables, and `others`; warns of some that it does not have.
 * @throws ConfigurationError with every problem
 */
async function readInputsOfAction(groups, textOf, env, others = []) {
    const { problems, warnings } = unknownInputs(env, [...namesIn(groups), ...others], textOf);
    const values = await readInputs(groups, textOf, undefined, problems);
    for (const warning of warnings)
        lib_core/* warning */.$e(warning);
    return values;
}

;// CONCATENATED MODULE: ./build/session/redact-texts.js
/** Texts under these keys are codes, times and ids that programs read back. They stay, even if a secret looks like one. */
const keptKeys = new Set([
    ...['v', 'type', 'kind', 'status', 'runtime', 'cause', 'code', 'family', 'signal', 'streams', 'boot'],
    ...['sessionId', 'slotId', 'id', 'source', 'at', 'until', 'startedAt', 'updatedAt', 'startTime'],
]);
/** Returns a copy of plain data with its texts redacted, but for keys and the texts under `keptKeys`; once only. */
function redact_texts_redactTexts(data, redact) {
    return walk(data, redact);
}
function walk(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map((item) => walk(item, redact));
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([key, item]) => [key, keptKeys.has(key) && typeof item !== 'object' ? item : walk(item, redact)]));
}

;// CONCATENATED MODULE: ./build/session/state/fold-execution.js
/** Returns the execution that an event begins. */
function started({ at, mono, process, relays, label, task }, number) {
    return {
        status: 'running',
        number,
        startedAt: at,
        startedMono: mono,
        process,
        relays,
        ...(label !== undefined && { label }),
        ...(task !== undefined && { task }),
    };
}
/** Returns the executions after the event that ends the one of this number. */
function withEnd(executions, number, event) {
    const { exit, cause, durationMs, bytes, leftBehind, kept, survivors, failure } = event;
    return replace(executions, number, (execution) => ({
        ...execution,
        status: 'ended',
        exit,
        cause,
        durationMs,
        bytes,
        leftBehind,
        ...(kept !== undefined && { kept }),
        survivors,
        failure,
    }));
}
/** Returns the executions with a change to the one of this number. */
function replace(executions, number, change) {
    return executions.map((execution) => (execution.number === number ? change(execution) : execution));
}

;// CONCATENATED MODULE: ./build/session/state/transitions.js
const cutShort = ['failed', 'lease_terminating'];
const noRetry = ['paused_manual', ...cutShort];
const afterFailure = ['retry_waiting', 'probe_waiting', ...noRetry];
const afterAttempt = ['completed', ...afterFailure];
/** The runtime statuses that may follow each one, whatever the journal. The final ones have none. */
const following = {
    /** The step waits for a slot, before the session starts. */
    slot_waiting: ['running', 'failed'],
    running: ['slot_waiting', 'ready', 'suspected_stall', 'watchdog_terminating', ...afterAttempt],
    /** An attempt after the first runs. */
    recovering: ['ready', 'suspected_stall', 'watchdog_terminating', ...afterAttempt],
    /** All conditions of `ready` hold. */
    ready: ['suspected_stall', 'watchdog_terminating', ...afterAttempt],
    /** The attempt has been silent for the warning time. */
    suspected_stall: ['running', 'ready', 'recovering', 'watchdog_terminating', ...afterAttempt],
    /** The attempt was silent for too long and is stopped. */
    watchdog_terminating: ['watchdog_waiting', ...afterFailure],
    /** The stop signal was sent, and the attempt has its grace. */
    watchdog_waiting: afterFailure,
    /** A delay before the next attempt. */
    retry_waiting: ['recovering', ...cutShort],
    /** A delay before a probe. */
    probe_waiting: ['probe_running', ...cutShort],
    probe_running: ['recovering', 'probe_failed', ...cutShort],
    probe_failed: ['probe_waiting', ...noRetry],
    /** The session's lease is lost. An attempt that had already succeeded still counts. */
    lease_terminating: ['stopped_host_closed', 'completed', 'failed'],
    stopped_host_closed: [],
    /** No recovery is left: a person has to act. */
    paused_manual: [],
    completed: [],
    failed: [],
};
const runtimeStatuses = Object.keys(following);
function mayFollow(before, after) {
    return before === after || following[before].includes(after);
}
function followersOf(status) {
    return following[status];
}

;// CONCATENATED MODULE: ./build/session/state/fold-helloloop.js


/** Returns the session after an event that only a followed session has. */
function applyHelloLoop(state, event) {
    if (state.source.kind !== 'helloloop')
        return state;
    if (event.type === 'recovery_recorded')
        return complete(state, event);
    return { ...state, source: { ...state.source, ...changes(state.source, event) } };
}
function changes(source, event) {
    switch (event.type) {
        case 'attached': {
            const { session, command, stateDir, lease, process } = event;
            return { attached: { source: event.source, session, command, stateDir, lease, process } };
        }
        case 'launch_started':
            return { launches: [...source.launches, started(event, event.launch)] };
        case 'launch_ended':
            return { launches: withEnd(source.launches, event.launch, event) };
        case 'task_started': {
            const { task: number, id, title, stage, runDir } = event;
            return { tasks: [...source.tasks, { number, id, title, stage, runDir }] };
        }
        case 'task_stage': {
            const { stage } = event;
            return { tasks: source.tasks.map((task) => (task.number === event.task ? { ...task, stage } : task)) };
        }
        case 'verification_started':
            return { verifications: [...source.verifications, started(event, event.verification)] };
        case 'verification_ended':
            return { verifications: withEnd(source.verifications, event.verification, event) };
        default:
            return {};
    }
}
/** Returns the runtime status that HelloLoop reports; besides its reports only the end changes it. */
function helloLoopRuntime(before, after, event) {
    if (event.type === 'session_ended')
        return after.runtime;
    if (event.type !== 'runtime_status')
        return before.runtime;
    return runtimeStatuses.find((status) => status === event.status) ?? before.runtime;
}
/** Adds what was not seen of a recovery; its record overrides nothing that was. */
function complete(state, event) {
    const { delayMs, exitCode, probeExitCode, failure } = event;
    return {
        ...state,
        waits: state.waits.map((wait, index) => index === event.wait - 1 && wait.delayMs === 0 ? { ...wait, delayMs, durationMs: delayMs } : wait),
        attempts: replace(state.attempts, event.attempt ?? 0, (attempt) => filled(attempt, exitCode, failure)),
        probes: replace(state.probes, event.probe ?? 0, (probe) => filled(probe, probeExitCode, undefined)),
    };
}
function filled(execution, exitCode, failure) {
    if (execution.status !== 'ended')
        return execution;
    const { exit } = execution;
    const isUnknown = execution.failure?.code === 'unknown';
    return {
        ...execution,
        exit: exit.kind === 'unknown' && exitCode !== undefined ? { kind: 'exited', code: exitCode } : exit,
        failure: isUnknown && failure !== undefined ? failure : execution.failure,
    };
}

;// CONCATENATED MODULE: ./build/session/state/fold.js



/** Returns the session before its first event. */
function initialState({ sessionId, name, maxAttempts, attach }) {
    return {
        sessionId,
        name,
        start: null,
        end: null,
        runtime: 'running',
        updatedAt: null,
        durationMs: 0,
        source: attach === null
            ? { kind: 'command', maxAttempts, onRetries: [], onTimeouts: [], ready: null }
            : {
                kind: 'helloloop',
                attached: null,
                tasks: [],
                launches: [],
                verifications: [],
                exitCode: null,
                message: null,
            },
        attempts: [],
        probes: [],
        collected: {},
        waits: [],
        slot: null,
    };
}
/** Returns the session after these events. An event that makes no sense in its place changes nothing. */
function fold(events, identity) {
    let state = initialState(identity);
    for (const event of events)
        state = advance(state, event);
    return state;
}
/** Returns the session after one more event. An ended session never changes. */
function advance(state, event) {
    if (state.end !== null)
        return state;
    const startedMono = state.start?.startedMono ?? event.mono;
    const durationMs = Math.max(state.durationMs, event.mono - startedMono);
    const next = apply({ ...state, updatedAt: event.at, durationMs }, event);
    if (next.source.kind === 'helloloop' && next.source.attached !== null)
        return { ...next, runtime: helloLoopRuntime(state, next, event) };
    return mayFollow(state.runtime, next.runtime) ? next : { ...next, runtime: state.runtime };
}
function apply(state, event) {
    switch (event.type) {
        case 'session_started':
            return {
                ...inCommand(state, () => ({ maxAttempts: event.maxAttempts })),
                runtime: 'running',
                sessionId: event.sessionId,
                name: event.name,
                start: {
                    supervisor: event.supervisor,
                    reaper: event.reaper ?? null,
                    lease: event.lease,
                    startedAt: event.at,
                    startedMono: event.mono,
                },
            };
        case 'slot_waiting': {
            const { pool, permits, mono: askedMono } = event;
            return {
                ...state,
                runtime: 'slot_waiting',
                slot: { id: null, pool, permits, numbers: [], askedMono, waitedMs: null },
            };
        }
        case 'slot_prepared': {
            const { slotId: id, pool, permits, numbers, waitedMs, mono } = event;
            const askedMono = state.slot?.askedMono ?? mono - waitedMs;
            return { ...state, runtime: 'running', slot: { id, pool, permits, numbers, askedMono, waitedMs } };
        }
        case 'attempt_started':
            return {
                ...state,
                runtime: attemptRuntime(event.attempt, state),
                waits: endWait(state.waits, event.mono),
                attempts: [...state.attempts, started(event, event.attempt)],
            };
        case 'attempt_ending':
            return {
                ...state,
                runtime: endingRuntime(event.cause, state.runtime),
                attempts: replace(state.attempts, event.attempt, (attempt) => attempt.status === 'running' ? { ...attempt, status: 'ending' } : attempt),
            };
        case 'attempt_waiting':
            return { ...state, runtime: state.runtime === 'watchdog_terminating' ? 'watchdog_waiting' : state.runtime };
        case 'attempt_runs_on':
            return state;
        case 'stall_suspected':
            return { ...state, runtime: 'suspected_stall' };
        case 'stall_over':
            return { ...state, runtime: attemptRuntime(event.attempt, state) };
        case 'ready': {
            const { attempt, afterMs } = event;
            return { ...inCommand(state, () => ({ ready: { attempt, afterMs } })), runtime: 'ready' };
        }
        case 'attempt_ended':
            return { ...state, attempts: withEnd(state.attempts, event.attempt, event) };
        case 'collected': {
            const { files, bytes, skipped } = event;
            return { ...state, collected: { ...state.collected, [event.attempt]: { files, bytes, skipped } } };
        }
        case 'retry_waiting':
            return {
                ...state,
                runtime: event.probe ? 'probe_waiting' : 'retry_waiting',
                waits: [
                    ...endWait(state.waits, event.mono),
                    {
                        kind: event.probe ? 'probe' : 'retry',
                        attempt: event.attempt,
                        startedAt: event.at,
                        startedMono: event.mono,
                        delayMs: event.delayMs,
                        until: event.until,
                        durationMs: null,
                    },
                ],
            };
        case 'probe_started':
            return {
                ...state,
                runtime: 'probe_running',
                waits: endWait(state.waits, event.mono),
                probes: [...state.probes, { ...started(event, event.probe), attempt: event.attempt }],
            };
        case 'probe_ended':
            return {
                ...state,
                runtime: event.failure === null ? state.runtime : 'probe_failed',
                probes: withEnd(state.probes, event.probe, event),
            };
        case 'session_ending':
            return { ...state, runtime: endingRuntime(event.cause, state.runtime) };
        case 'on_retry_started':
            return {
                ...inCommand(state, ({ onRetries }) => ({ onRetries: [...onRetries, started(event, event.attempt)] })),
                waits: endWait(state.waits, event.mono),
            };
        case 'on_retry_ended':
            return inCommand(state, ({ onRetries }) => ({ onRetries: withEnd(onRetries, event.attempt, event) }));
        case 'on_timeout_started':
            return inCommand(state, ({ onTimeouts }) => ({ onTimeouts: [...onTimeouts, started(event, event.attempt)] }));
        case 'on_timeout_ended':
            return inCommand(state, ({ onTimeouts }) => ({ onTimeouts: withEnd(onTimeouts, event.attempt, event) }));
        case 'session_ended':
            return {
                ...state,
                end: endOf(event, state),
                runtime: finalRuntime(event),
                waits: endWait(state.waits, event.mono),
                slot: state.slot && { ...state.slot, waitedMs: state.slot.waitedMs ?? event.mono - state.slot.askedMono },
                source: state.source.kind === 'helloloop'
                    ? { ...state.source, exitCode: event.exitCode ?? null, message: event.message ?? null }
                    : state.source,
            };
        default:
            return applyHelloLoop(state, event);
    }
}
/** Returns the state with a changed command; that of a followed session as it is. */
function inCommand(state, change) {
    const { source } = state;
    return source.kind === 'command' ? { ...state, source: { ...source, ...change(source) } } : state;
}
function endOf({ status, cause, failure }, state) {
    if (status === 'completed')
        return { status, cause: null, failure: null };
    const last = decidingAttempt(state);
    const ofAttempt = last?.status === 'ended' ? last.failure : null;
    const unknown = { code: 'unknown', family: 'soft', reason: 'ended, and its journal does not say why' };
    return { status, cause, failure: failure ?? ofAttempt ?? unknown };
}
function attemptRuntime(attempt, { source }) {
    if (source.kind === 'command' && source.ready?.attempt === attempt)
        return 'ready';
    return attempt === 1 ? 'running' : 'recovering';
}
function endingRuntime(cause, runtime) {
    if (cause === 'watchdog_idle')
        return 'watchdog_terminating';
    return cause === 'lease_lost' ? 'lease_terminating' : runtime;
}
function finalRuntime({ status, cause, paused }) {
    if (cause === 'lease_lost')
        return 'stopped_host_closed';
    if (paused === true)
        return 'paused_manual';
    return status === 'completed' ? 'completed' : 'failed';
}
function endWait(waits, mono) {
    return waits.map((wait) => (wait.durationMs === null ? { ...wait, durationMs: mono - wait.startedMono } : wait));
}
/** Returns the attempt that decides the session's end and outputs: the successful one, or else the last. */
function decidingAttempt(state) {
    return (state.attempts.find((attempt) => attempt.status === 'ended' && attempt.failure === null) ?? state.attempts.at(-1));
}

;// CONCATENATED MODULE: ./build/action/results/end-of-step.js


function endOfStep(step, state) {
    return { ...step, state: redact_texts_redactTexts(state, step.redaction.redact), unredacted: state };
}
/** Returns the execution whose GITHUB_OUTPUT etc. are published. With `attach` only the launcher has such files. */
function publishedExecution(state) {
    if (state.source.kind === 'helloloop') {
        const [launch] = state.source.attached === null ? [] : state.source.launches;
        return launch && { kind: 'launch', number: launch.number };
    }
    const deciding = decidingAttempt(state);
    return deciding && { kind: 'attempt', number: deciding.number };
}

;// CONCATENATED MODULE: ./build/filters/command-data.js
const command_data_forms = {
    colons: /^::[\w-]+(?: .*?)?::(.*)$/s,
    brackets: /^##\[[\w-]+(?: [^\]]*)?\](.*)$/s,
};
/** Returns the data of the command that a line begins with, still escaped; undefined if the command is not complete. */
function dataOf(notation, line) {
    return command_data_forms[notation].exec(line)?.[1];
}
/** Unescapes as the runner does, `%` last (ActionCommand.cs). */
function unescaped(data, notation) {
    const text = notation === 'brackets' ? data.replaceAll('%3B', ';').replaceAll('%5D', ']') : data;
    return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

;// CONCATENATED MODULE: ./build/filters/command-state.js
/** Every command that the runner obeys (its ExtensionManager.cs). To it, everything else that looks like one is text. */
const registeredCommands = new Set([
    'add-mask',
    'add-matcher',
    'add-path',
    'debug',
    'echo',
    'endgroup',
    'error',
    'group',
    'internal-set-repo-path',
    'notice',
    'remove-matcher',
    'save-state',
    'set-env',
    'set-output',
    'stop-commands',
    'warning',
]);
/** The runner keeps the first ten annotations of a kind for a step (its ExecutionContext.cs); the last place is ours. */
const maxFromCommand = 9;
/** The kind of annotation that a command makes. The runner warns of each use of the deprecated ones. */
const kinds = new Map([
    ['error', 'error'],
    ['warning', 'warning'],
    ['notice', 'notice'],
    ['set-output', 'warning'],
    ['save-state', 'warning'],
]);
/** What the workflow commands of one step share, whichever stream they come through, as in the runner. */
class CommandState {
    /** The text that ends `stop-commands`, in lower case; undefined while commands act. */
    #token;
    #made = new Map();
    get token() {
        return this.#token;
    }
    /** From here on all is text, until the token. The runner refuses some tokens (ActionCommandManager.cs); those do nothing. */
    stop(token) {
        const name = token.toLowerCase();
        if (name !== '' && name !== 'pause-logging' && !registeredCommands.has(name))
            this.#token = name;
    }
    resume() {
        this.#token = undefined;
    }
    /** Counts the annotation that a command makes, if it makes one. */
    count(name) {
        const kind = kinds.get(name);
        if (kind !== undefined)
            this.#made.set(kind, this.#madeBy(name) + 1);
    }
    /** Returns whether there is room for one more annotation of the command's. Only an annotation as such needs room. */
    hasRoom(name) {
        return kinds.get(name) !== name || this.#madeBy(name) < maxFromCommand;
    }
    #madeBy(name) {
        return this.#made.get(kinds.get(name) ?? '') ?? 0;
    }
}

;// CONCATENATED MODULE: ./build/text/plain-text.js
const esc = '\\u001b';
/** A control sequence: colours, moves of the cursor. Its one group is the final character, which says what it does. */
const csi = `(?:${esc}\\[|\\u009b)[0-?]*[ -/]*([@-~]?)`;
// Operating system command, device control string and their kin: up to BEL or ST, never beyond the line.
const controlString = `(?:${esc}[\\]PX^_]|[\\u0090\\u0098\\u009d-\\u009f])[^\\u0007\\u001b\\u009c\\n]*(?:\\u0007|${esc}\\\\|\\u009c)?`;
const shortSequence = `${esc}[ -/]+[0-~]|${esc}[0-~]`;
const controlSequence = new RegExp(csi, 'g');
const terminalSequence = new RegExp(`${csi}|${controlString}|${shortSequence}`, 'g');
// C0 and C1 without tab and newline; then characters that reorder or hide text: bidirectional controls, soft hyphen,
// zero-width space, byte order mark, language tags.
const invisible = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;
/** Most lines match this and need no further work. */
const printableAscii = /^[ -~]*$/;
/** Stands for a text whose first word alone is too long. */
const tooLong = '(too long to show)';
/** Removes terminal sequences and control characters (except tab and newline), and replaces half characters. */
function plainText(text) {
    if (printableAscii.test(text))
        return text;
    return text.toWellFormed().replace(terminalSequence, '').replace(invisible, '');
}
/**
 * Output as words on lines, each with its last state. A terminal interface moves the cursor right in place of spaces, and
 * elsewhere in place of line breaks.
 */
function terminalLines(text) {
    const moved = text.replace(controlSequence, (_, final) => {
        if (final === 'C')
            return ' ';
        return final !== '' && 'ABEFGHdf'.includes(final) ? '\n' : '';
    });
    return moved.split('\n').map(terminalLine).join('\n');
}
/** One line of output as a terminal shows it in the end: of a progress bar the last state. */
function terminalLine(line) {
    const states = line.split('\r').map(plainText);
    return (states.findLast((state) => state.trim() !== '') ?? '').replaceAll('\n', ' ');
}
/** Puts a text on one line of at most `max` characters, with an ellipsis in place of the words that do not fit. */
function oneLine(text, max) {
    const line = plainText(text.replace(/[\r\n\u0085\u2028\u2029]+/g, ' '))
        .replaceAll('\t', ' ')
        .trim();
    if (line.length <= max)
        return line;
    const words = plain_text_firstWords(line, max - 1);
    return words === '' && max >= tooLong.length ? tooLong : `${words}…`;
}
/** Puts another process's text on one line, without anything that a terminal or the runner takes for a command. */
function foreignText(text, max) {
    return oneLine(text, max).replaceAll('##[', '# #[');
}
/**
 * Returns the words at the beginning of a line that fit into `length` characters; empty when the first one does not. The
 * runner masks a secret only where it stands whole, so a word, which may be one, is never cut.
 */
function plain_text_firstWords(line, length) {
    if (line.length <= length)
        return line;
    const end = line.slice(0, Math.max(0, length + 1)).search(/\s\S*$/);
    return line.slice(0, Math.max(0, end)).trimEnd();
}
/** Returns the words at the end of a line that fit into `length` characters; empty when the last one does not. */
function lastWords(line, length) {
    if (line.length <= length)
        return line;
    const end = line.slice(line.length - length - 1);
    const start = end.search(/\s/);
    return start < 0 ? '' : end.slice(start).trimStart();
}
/** Returns the first `length` code units, or one less if that would halve a character. */
function plain_text_cut(text, length) {
    const head = text.slice(0, Math.max(0, length));
    return head.isWellFormed() ? head : head.slice(0, -1);
}

;// CONCATENATED MODULE: ./build/log/shown-lines.js



/** A longer line is left out: a part of it could be the part of a secret, which the runner would not mask. */
const maxLength = 1_000;
/** The words that the website writes before an annotation. */
const annotations = new Map([
    ['error', 'Error: '],
    ['warning', 'Warning: '],
    ['notice', 'Notice: '],
]);
/**
 * Returns the last lines of output as the log of the website shows them: of a progress bar the last state, of an annotation
 * its text, and no other workflow command, because the runner hides it, with the secret that it may hold. Blank lines at
 * both ends are left out.
 */
function shownLines(lines, max) {
    const shown = lines.flatMap((line) => shownLine(lastState(line)));
    const last = shown.slice(0, shown.findLastIndex(saysAnything) + 1).slice(-max);
    return last.slice(last.findIndex(saysAnything));
}
function shownLine(line) {
    const [, colons] = /^[^!-~]*::([\w-]+)/.exec(line) ?? [];
    const [, brackets] = /##\[([\w-]+)/.exec(line) ?? [];
    if (colons !== undefined && isCommand(colons))
        return annotation(colons, 'colons', line.replace(/^[^!-~]*/, ''));
    if (brackets !== undefined && isCommand(brackets))
        return annotation(brackets, 'brackets', line.slice(line.indexOf('##[')));
    return [line.length > maxLength ? `… (a line of ${line.length} characters is left out)` : line];
}
function isCommand(name) {
    return registeredCommands.has(name.toLowerCase());
}
function annotation(name, notation, command) {
    const word = annotations.get(name.toLowerCase());
    const data = dataOf(notation, command);
    if (word === undefined || data === undefined)
        return [];
    return `${word}${unescaped(data, notation)}`.split(/\r\n|[\r\n]/);
}
function lastState(line) {
    return line.split('\r').findLast(saysAnything) ?? '';
}
function saysAnything(line) {
    return plainText(line).trim() !== '';
}

;// CONCATENATED MODULE: ./build/log/telling-line.js

/** A longer line says too much for an annotation, and to cut it could cut a secret that the runner masks only whole. */
const telling_line_maxLength = 500;
/** Lines below an error that say where it was thrown, in JavaScript, Java, Python, Go, Ruby, Rust and C#. */
const stackFrames = [
    /^at .*\)(?: in .*:line \d+)?(?: \{)?$/,
    /^at .*(?::\d+){1,2}(?: \{)?$/,
    /^at [\w$.<>]+$/,
    /^\.\.\. \d+ more$/,
    /^File ".*", line \d+/,
    /^from .*:\d+:in /,
    /^\S+\.go:\d+( \+0x[\da-f]+)?$/,
    /^goroutine \d+ \[/,
    /^\d+: (0x[\da-f]+ - )?[\w<>$]+(::[\w<>${}]+)+$/,
    /^stack backtrace:$/,
];
/** The legend of a comparison of values. */
const legend = /^[+-] *(actual|expected|received)\b[^:]*$/i;
/**
 * Returns the last line that says something, for the annotation of a failure: not a blank one, no stack frame, and no part
 * of a value that is printed over several lines. Undefined when there is none.
 */
function tellingLine(lines) {
    let depth = 0;
    for (const line of lines.toReversed().map((text) => plainText(text).trim())) {
        const isInside = depth > 0;
        if (/^[}\])][}\]),;]*$/.test(line.replace(/^[+-] */, '')))
            depth += 1;
        else if (isInside && /[{[(]$/.test(line))
            depth -= 1;
        if ((isInside && depth > 0) || !saysSomething(line))
            continue;
        return line;
    }
    // What looked like a value had no beginning.
    return depth === 0 ? undefined : lines.map((text) => plainText(text).trim()).findLast(saysSomething);
}
function saysSomething(line) {
    const isText = /[\p{L}\p{N}]/u.test(line) && line.length <= telling_line_maxLength && !line.startsWith('… (a line of ');
    return isText && !legend.test(line) && !stackFrames.some((frame) => frame.test(line));
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
;// CONCATENATED MODULE: ./build/session/paths.js

function channelsOf(streams) {
    return streams === 'split' ? ['stdout', 'stderr'] : ['output'];
}
/**
 * The mode of a folder in which a script, or a file that the command writes to, must be within reach of another user, as it
 * is in a `run:` step: a shell can be `su app -c "sh -e {0}"`. Others pass through to a file whose name they know and whose
 * mode lets them, and cannot list the folder. All files but the scripts are for their owner only.
 */
const passableFolder = 0o711;
/** Returns the folders below RUNNER_TEMP that may hold sessions: the usual one, and this user's where another user has it. */
function sessionsFolders(temp) {
    return [(0,external_node_path_.join)(temp, 'supervised-run'), (0,external_node_path_.join)(temp, `supervised-run-${process.getuid?.() ?? 'own'}`)];
}
/** The files of a session (docs/architecture.md, "A session on disk"). */
function paths_sessionPaths(root) {
    return {
        root,
        request: (0,external_node_path_.join)(root, 'request.json'),
        journal: (0,external_node_path_.join)(root, 'journal.jsonl'),
        state: (0,external_node_path_.join)(root, 'state.json'),
        /** The progress of the step (main, then post): see `StepRecord`. */
        step: (0,external_node_path_.join)(root, 'step.json'),
        /** Exists once the session was asked to stop. */
        stop: (0,external_node_path_.join)(root, 'stop.json'),
        supervisorLog: (0,external_node_path_.join)(root, 'supervisor.log'),
        /** The folder for artifacts when there is no artifact service. */
        artifacts: (0,external_node_path_.join)(root, 'artifacts'),
    };
}
/** The folders of executions, below the session's folder. */
const executionFolders = {
    attempt: 'attempts',
    'on-retry': 'on-retry',
    'on-timeout': 'on-timeout',
    probe: 'probes',
    launch: 'launch',
    verification: 'verifications',
};
/** Returns the folder of an execution, such as `attempts/01`, or `on-retry/02` for the script before attempt 2. */
function executionDir(root, kind, number) {
    return (0,external_node_path_.join)(root, executionFolders[kind], String(number).padStart(2, '0'));
}
function logPath(executionDir, channel) {
    return (0,external_node_path_.join)(executionDir, `${channel}.log`);
}
/** The names of an attempt's private files for GITHUB_OUTPUT and its kin, by variable. */
const fileCommands = {
    GITHUB_OUTPUT: 'output',
    GITHUB_ENV: 'env',
    GITHUB_PATH: 'path',
    GITHUB_STATE: 'state',
    GITHUB_STEP_SUMMARY: 'step-summary',
    GITHUB_ARTIFACTS: 'artifacts',
};
function fileCommandPath(executionDir, variable) {
    return (0,external_node_path_.join)(executionDir, 'github', fileCommands[variable]);
}
/** Returns the folder for files that matched `artifact-paths` when the attempt ended. */
function collectedDir(executionDir) {
    return (0,external_node_path_.join)(executionDir, 'collected');
}
/** Returns the mark in the environment of every process of a session (system/tree-members.ts). */
function sessionMark(sessionId) {
    return `${sessionId}/`;
}
/**
 * Returns the mark of a session's supervisor, which all its processes inherit. It has the id without the slash of
 * `sessionMark`: who ends the processes of a session by that must not end the supervisor and its relays.
 */
function supervisorMark(sessionId) {
    return `${sessionId}:supervisor;`;
}
/** Returns the mark of the processes of one readiness check. */
function readinessMark(sessionId, tries) {
    return `${sessionMark(sessionId)}ready-${tries};`;
}
/** Returns the mark of the processes of one execution. */
function executionMark(sessionId, kind, number) {
    return `${sessionMark(sessionId)}${kind}-${number};`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
;// CONCATENATED MODULE: ./build/session/session-logs.js



/** Returns the paths of the logs of all executions, in which commands may have masked values. */
function sessionLogs({ root }) {
    const folders = Object.values(executionFolders).map((name) => (0,external_node_path_.join)(root, name));
    return folders.flatMap(filesBelow).filter((path) => path.endsWith('.log') && !path.includes(`${external_node_path_.sep}collected${external_node_path_.sep}`));
}
/** Returns the paths of all files below a folder; none when the folder does not exist. */
function filesBelow(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true, recursive: true })
            .filter((entry) => entry.isFile())
            .map(({ parentPath, name }) => (0,external_node_path_.join)(parentPath, name));
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(574);
;// CONCATENATED MODULE: ./build/system/read-file.js

/**
 * Returns up to `maxBytes` bytes of an open file from `position` on: fewer only where the file ends. (A single
 * `readSync` may return fewer than it was asked for at any time.)
 */
function readBytes(fd, position, maxBytes) {
    const buffer = Buffer.alloc(maxBytes);
    let length = 0;
    while (length < maxBytes) {
        const read = (0,external_node_fs_.readSync)(fd, buffer, length, maxBytes - length, position + length);
        if (read === 0)
            break;
        length += read;
    }
    return buffer.subarray(0, length);
}

;// CONCATENATED MODULE: ./build/redact/redacted-tail.js


/**
 * Returns the last bytes of a file of any size, as whole characters of UTF-8. They are redacted before they are cut, so a
 * secret that begins before them does not show its end. Returns no bytes if the path is not a regular file: the command may
 * have put anything in its place.
 * @throws the system's error when it cannot be read, ENOENT included
 */
function redactedTail(path, maxBytes, patterns) {
    const margin = 2 * patterns.longest;
    const { bytes, skipped } = readEnd(path, maxBytes + margin);
    const stream = patterns.stream();
    const before = skipped ? bytes.subarray(0, margin) : bytes.subarray(0, 0);
    // The first half of the margin may hold the end of a secret, and the stream holds back no more than the second half. Its
    // output for the margin is dropped.
    stream.push(before);
    const all = Buffer.concat([stream.push(bytes.subarray(before.length)), stream.end()]);
    const cut = all.subarray(Math.max(0, all.length - maxBytes));
    const isTorn = skipped || cut.length < all.length;
    return { bytes: isTorn ? fromWholeCharacter(cut) : cut, isTorn, found: stream.found };
}
function readEnd(path, maxBytes) {
    // Opening a pipe must not wait for its writer.
    const fd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    try {
        const stat = (0,external_node_fs_.fstatSync)(fd);
        if (!stat.isFile())
            return { bytes: Buffer.alloc(0), skipped: false };
        const start = Math.max(0, stat.size - maxBytes);
        return { bytes: readBytes(fd, start, stat.size - start), skipped: start > 0 };
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
/** Drops the rest of a cut character: in UTF-8 at most three bytes. */
function fromWholeCharacter(bytes) {
    let first = 0;
    while (first < 3 && ((bytes[first] ?? 0) & 0xc0) === 0x80)
        first += 1;
    return bytes.subarray(first);
}

;// CONCATENATED MODULE: ./build/options/duration.js


const duration_second = 1000;
const duration_minute = 60 * duration_second;
const duration_hour = 60 * duration_minute;
const maxDuration = 500 * duration_hour;
const allowed = 'a duration such as 500ms, 30s, 20m or 1h30m, at most 500h';
/** In milliseconds. */
const duration = trimmed(parseDuration, allowed, schemas/* number */.aig().min(0), suggestDuration);
/** In milliseconds; null for `0`, which means no limit. */
const timeLimit = trimmed((text) => {
    const ms = parseDuration(text);
    return ms === 0 ? null : ms;
}, allowed, schemas/* number */.aig().positive().nullable(), suggestDuration);
/** In milliseconds each. */
const durations = trimmed(parseDurations, `a list such as "10s, 30s, 2m", each item ${allowed}`, schemas/* array */.YOg(schemas/* number */.aig().min(0)), suggestDurations);
function parseDuration(text) {
    if (text === '0')
        return 0;
    const [whole, h = 0, m = 0, s = 0, ms = 0] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/.exec(text) ?? [];
    if (!whole)
        return undefined;
    const total = Number(h) * duration_hour + Number(m) * duration_minute + Number(s) * duration_second + Number(ms);
    return total <= maxDuration ? total : undefined;
}
/** Commas or line breaks separate the items; a comma may also end a line. */
function parseDurations(text) {
    const lines = text.split('\n').map((line) => line.trim().replace(/,$/, ''));
    const items = lines.filter((line) => line !== '').flatMap((line) => line.split(','));
    const parsed = items.map((item) => parseDuration(item.trim()));
    return parsed.length > 0 && parsed.every((ms) => ms !== undefined) ? parsed : undefined;
}
const units = [
    { text: 'h', ms: duration_hour, names: /^(h|hrs?|hours?)$/ },
    { text: 'm', ms: duration_minute, names: /^(m|mins?|minutes?)$/ },
    { text: 's', ms: duration_second, names: /^(s|secs?|seconds?)$/ },
    { text: 'ms', ms: 1, names: /^(ms|msecs?|milliseconds?)$/ },
    { text: 'd', ms: 24 * duration_hour, names: /^(d|days?)$/ },
];
/** `10`, `10 min`, `1.5h`, `1h 30m`. */
function suggestDuration(text) {
    if (/^\d+$/.test(text))
        return [`${text}m`, `${text}s`].filter(isDuration);
    const joined = text.replace(/\s/g, '');
    if (isDuration(joined))
        return [joined];
    const [, number = '', name = ''] = /^(\d+(?:\.\d+)?)([a-z]+)$/.exec(joined.toLowerCase()) ?? [];
    const unit = units.find(({ names }) => names.test(name));
    if (unit === undefined)
        return [];
    return [`${number}${unit.text}`, writeDuration(Number(number) * unit.ms)].filter(isDuration).slice(0, 1);
}
/** A number alone is one of seconds here, as in other actions. */
function suggestDurations(text) {
    const items = text.split(/[\s,;]+/).filter((item) => item !== '');
    const meant = items.map((item) => [item, ...(/^\d+$/.test(item) ? [`${item}s`] : suggestDuration(item))].find(isDuration));
    return meant.length === 0 || meant.includes(undefined) ? [] : [meant.join(', ')];
}
function isDuration(text) {
    return parseDuration(text) !== undefined;
}
function writeDuration(ms) {
    let rest = Math.round(ms);
    const parts = units.slice(0, 4).map(({ text, ms: size }) => {
        const count = Math.floor(rest / size);
        rest -= count * size;
        return count === 0 ? '' : `${count}${text}`;
    });
    return parts.join('');
}

;// CONCATENATED MODULE: ./build/options/label.js


const label_maxLength = 100;
/** One line of text for people, without control characters, which could disguise it in a log. */
const label = trimmed(parseLabel, `one line of 1 to ${label_maxLength} characters`, schemas/* string */.YjP());
function parseLabel(text) {
    const line = cleanLine(text);
    const isOneLine = !/[\r\n]/.test(text);
    return isOneLine && line !== '' && [...line].length <= label_maxLength ? line : undefined;
}
function cleanLine(line) {
    return line
        .replace(/\s+/g, ' ')
        .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '')
        .trim();
}

;// CONCATENATED MODULE: ./build/options/retry-on.js



/** The ends of an attempt that have a name. */
const ends = ['any', 'failure', 'timeout', 'stall', 'signal'];
/** Of Windows. */
const maxExitCode = 0xffff_ffff;
/** What others call these ends. */
const otherNames = { error: 'failure', exit: 'failure', all: 'any' };
/** The ends after which there is a retry: names, exit codes and ranges of these, as in `timeout`, `75`, `1-3`. */
const retryOn = trimmed(parseRetryOn, `one of ${ends.join(', ')}, an exit code such as 75, a range such as 1-3, or a list of these`, schemas/* array */.YOg(schemas/* string */.YjP()), suggestRetryOn);
/** Returns the first and the last code of an item that is an exit code or a range; undefined for a name. */
function exitCodesOf(item) {
    const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(item) ?? [];
    return first === undefined ? undefined : [Number(first), Number(last)];
}
function parseRetryOn(text) {
    const items = itemsOf(text);
    return items.length > 0 && items.every(isItem) ? items : undefined;
}
function itemsOf(text) {
    const items = text.replace(/\s*-\s*/g, '-').split(/[\s,]+/);
    return items.filter((item) => item !== '');
}
function isItem(item) {
    const [first, last] = exitCodesOf(item) ?? [0, 0];
    return ends.includes(item) || (first >= 1 && first <= last && last <= maxExitCode);
}
function suggestRetryOn(text) {
    const meant = itemsOf(text).map((item) => (isItem(item) ? item : (otherNames[item] ?? closest(item, ends))));
    return meant.length === 0 || meant.includes(undefined) ? [] : [[...new Set(meant)].join(', ')];
}

;// CONCATENATED MODULE: ./build/options/session-options.js





// The options that a session's files hold: all that the supervisor, post and later steps know of the inputs.
/** Options of a session that runs its command itself, in attempts. */
const attemptOptions = {
    /** The first one included. */
    maxAttempts: stored('max-attempts', wholeNumber(1, 100), 1),
    attemptTimeoutMs: stored('attempt-timeout', timeLimit),
    /** The last one is used for all further retries. */
    retryDelaysMs: stored('retry-delays', durations, [10 * duration_second]),
    /** One for each retry of a hard failure. */
    hardRetryDelaysMs: addedLater(stored('hard-retry-delays', durations, []), []),
    /** The fraction by which a delay may be longer or shorter, at random; null: a tenth, of long delays only. */
    retryJitter: addedLater(stored('retry-jitter', fraction), 0),
    /** The ends of an attempt that may be followed by a retry. */
    retryOn: addedLater(stored('retry-on', retryOn, ['any']), ['any']),
    /** How the log shows a failed attempt that a retry follows. */
    retryNotice: addedLater(stored('retry-notice', choice('notice', 'warning', 'none'), 'notice'), 'notice'),
    probeTimeoutMs: addedLater(stored('probe-timeout', timeLimit, 2 * duration_minute), null),
    /** The silence after which a stall is suspected; null: never. */
    stallWarningMs: addedLater(stored('stall-warning', timeLimit, 15 * duration_minute), null),
    /** The silence after which the attempt is stopped; null: never. */
    stallTimeoutMs: addedLater(stored('stall-timeout', timeLimit, 45 * duration_minute), null),
    /** Whether what an attempt that succeeds leaves running is ended, or runs on until the job ends. */
    leftovers: addedLater(stored('leftovers', choice('end', 'keep'), 'end'), 'end'),
};
/** Options of every session. */
const sessionOptions = {
    /** For all attempts and the waits between them. */
    timeoutMs: stored('timeout', timeLimit),
    killGraceMs: stored('kill-grace', duration, 10 * duration_second),
    /** Asks a command to end that is not cancelled: after a timeout, a stall, a stop. */
    stopSignal: addedLater(stored('stop-signal', signalName, 'SIGTERM'), 'SIGTERM'),
    streams: stored('streams', choice('merged', 'split'), 'merged'),
    /** Per attempt. */
    maxLogBytes: stored('max-log-size', byteSize, 2 * 1024 ** 3),
    artifactPaths: stored('artifact-paths', lineList, []),
    /** Where links may lead that `artifact-paths` matches. */
    artifactLinks: addedLater(stored('artifact-links', choice('workspace', 'anywhere'), 'workspace'), 'workspace'),
    /** Of the files that `artifact-paths` matches, per attempt. */
    maxArtifactBytes: addedLater(stored('max-artifact-size', byteSize, 2 * 1024 ** 3), 2 * 1024 ** 3),
    /** What it means when `artifact-paths` matches nothing. */
    ifNoFilesFound: addedLater(stored('if-no-files-found', choice('warn', 'error', 'ignore'), 'warn'), 'ignore'),
};
/** Options of a session that outlives its step. */
const backgroundOptions = {
    readyTimeoutMs: stored('ready-timeout', duration, 2 * duration_minute),
};
/** Options of a session that follows one of HelloLoop. */
const attachOptions = {
    /** The folder with HelloLoop's state. */
    stateDir: stored('state-dir', singleLine, '.helloloop'),
    /** The id of the HelloLoop session to follow; null: the one that the launcher starts, or that runs. */
    session: stored('session', label),
    /** For the HelloLoop session to appear. */
    timeoutMs: stored('attach-timeout', duration, 30 * duration_second),
    /** What to do with the HelloLoop session when ours is stopped. */
    onCancel: stored('on-cancel', choice('stop', 'detach'), 'stop'),
};
/** Options for the results of a session; step.json has them for post. */
const resultOptions = {
    /** The attempts that get an artifact. */
    artifacts: stored('artifacts', choice('failed', 'always', 'never'), 'failed'),
    /** Null: as long as the repository says. */
    retentionDays: stored('retention-days', wholeNumber(1, 400)),
    /** Whether the job summary shows the session. */
    summary: stored('summary', trueOrFalse, true),
    /** The workflow commands of the command that take effect. */
    workflowCommands: addedLater(stored('workflow-commands', choice('annotations', 'all', 'none'), 'annotations'), 'annotations'),
};

// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(428);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(455);
;// CONCATENATED MODULE: ./build/system/atomic-file.js



/** A new file, for its owner only, that is on the disk once it is written. */
const synced = { flag: 'wx', mode: 0o600, flush: true };
/**
 * Replaces a file as a whole: whenever a crash comes, the file has its old content or the new one, never a mixture.
 * Writes a temporary file in the same folder, syncs it and renames it. The file is for its owner only (0600).
 */
function writeFileAtomic(path, content) {
    const temporary = temporaryName(path);
    try {
        (0,external_node_fs_.writeFileSync)(temporary, content, synced);
        (0,external_node_fs_.renameSync)(temporary, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
}
/** Does the same without blocking the event loop. */
async function writeFileAtomicAsync(path, content) {
    const temporary = temporaryName(path);
    try {
        await writeFile(temporary, content, synced);
        await rename(temporary, path);
    }
    catch (error) {
        await rm(temporary, { force: true });
        throw error;
    }
}
function temporaryName(path) {
    return `${path}.${process.pid}-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}.tmp`;
}

;// CONCATENATED MODULE: ./build/system/errors.js
/** Returns the message of a thrown value, whatever it is. */
function errorMessage(error) {
    return error instanceof Error ? error.message : String(error);
}
/** Returns the code of a system error (`ENOENT`, `ESRCH`, …); undefined for other errors. */
function errorCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
/** Returns the result of reading a file or folder, or undefined if it does not exist. */
function ifExists(read) {
    return unless((error) => errorCode(error) === 'ENOENT', read);
}
/** Does the same also where the file, or a folder above it, was closed to this process. */
function ifReachable(read) {
    return unless((error) => unreachable.has(errorCode(error) ?? ''), read);
}
const unreachable = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'EACCES', 'EPERM']);
function unless(isExpected, read) {
    try {
        return read();
    }
    catch (error) {
        if (isExpected(error))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/session/json-file.js




/** A file that exists and does not have the content that it must have. */
class MalformedFileError extends Error {
    name = 'MalformedFileError';
}
/**
 * Reads and validates a JSON file. Returns undefined when it does not exist.
 * @throws MalformedFileError when the content is not JSON or does not match the schema
 */
function json_file_readJsonFile(path, schema) {
    const text = ifExists(() => (0,external_node_fs_.readFileSync)(path, 'utf8'));
    if (text === undefined)
        return undefined;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new MalformedFileError(`${path} is not JSON: ${errorMessage(error)}`, { cause: error });
    }
    const result = schema.safeParse(value);
    if (!result.success)
        throw new MalformedFileError(`${path} is not valid: ${errors/* prettifyError */.S1(result.error)}`);
    return result.data;
}
function writeJsonFile(path, value) {
    writeFileAtomic(path, `${JSON.stringify(value, null, 2)}\n`);
}

;// CONCATENATED MODULE: ./build/session/failure-rule.js

/** Gives a failed attempt its code and family, if all conditions of the rule hold. There is at least one. */
const failureRuleSchema = schemas/* object */.Ikc({
    code: schemas/* string */.YjP(),
    /** `final`: never retried. */
    family: schemas/* enum */.k5n(['soft', 'hard', 'final']),
    /** Any of these; empty: no condition. */
    exitCodes: schemas/* array */.YOg(schemas/* number */.aig().int()),
    /** Any of these, by their full names such as SIGKILL; empty: no condition. */
    signals: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** A regular expression in RE2 syntax; null: no condition. */
    output: schemas/* string */.YjP().nullable(),
    /** Of the rules with it the match nearest to the end of the output decides, not the order. They have no other condition. */
    latest: schemas/* boolean */.zMY().exactOptional(),
})
    .refine(({ exitCodes, signals, output }) => exitCodes.length > 0 || signals.length > 0 || output !== null, {
    error: 'a rule without a condition',
});

;// CONCATENATED MODULE: ./build/session/ready-condition.js

/** A condition that a background session must have met once to be ready. It is written to disk without values of headers. */
const readyConditionSchema = schemas/* discriminatedUnion */.gMt('kind', [
    /** A line of the log matches, in RE2 syntax; `(?i)` at the start ignores case. */
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('log'), pattern: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('http'),
        /** With `socket` its host is localhost. */
        url: schemas/* string */.YjP(),
        /** A socket of the file system, relative to the working directory, in place of the network. */
        socket: schemas/* string */.YjP().exactOptional(),
        headers: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), value: schemas/* string */.YjP() })).exactOptional(),
        /** Any certificate will do. */
        insecure: schemas/* literal */.euz(true).exactOptional(),
    }),
    /** `host` is a name or an address, without brackets. */
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('tcp'), host: schemas/* string */.YjP(), port: schemas/* number */.aig().int().min(1).max(65_535) }),
    /** Relative to the working directory. */
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('file'), path: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('exec'), command: schemas/* string */.YjP() }),
]);
/** Returns the condition as it may be written to disk: a header may hold a password, which is in no list of secrets. */
function withoutValues(condition) {
    if (condition.kind !== 'http' || condition.headers === undefined)
        return condition;
    return { ...condition, headers: condition.headers.map(({ name }) => ({ name, value: '***' })) };
}
/** The condition as in the input, on one line and without control characters. */
function describeCondition(condition) {
    return asInput(condition).replace(/[\p{Cc}\p{Bidi_Control}]/gu, '');
}
function asInput(condition) {
    switch (condition.kind) {
        case 'log': {
            const [, insensitive] = /^\(\?i\)(.+)$/s.exec(condition.pattern) ?? [];
            return insensitive === undefined ? `log: /${condition.pattern}/` : `log: /${insensitive}/i`;
        }
        case 'http': {
            const { headers = [], insecure } = condition;
            const details = [...(insecure ? ['insecure'] : []), ...headers.map(({ name }) => `header: ${name}`)];
            return [addressOf(condition), ...(details.length === 0 ? [] : [`(${details.join(', ')})`])].join(' ');
        }
        case 'tcp':
            return `tcp: ${condition.host.includes(':') ? `[${condition.host}]` : condition.host}:${condition.port}`;
        case 'file':
            return `file: ${condition.path}`;
        case 'exec':
            return `exec: ${condition.command}`;
    }
}
function addressOf({ url, socket }) {
    if (socket === undefined)
        return url;
    const { protocol, pathname, search } = new URL(url);
    return `${protocol}//unix:${socket}:${pathname}${search}`;
}

;// CONCATENATED MODULE: ./build/session/request.js





const processIdentitySchema = schemas/* object */.Ikc({ pid: schemas/* number */.aig().int(), startTime: schemas/* string */.YjP() });
/** How to run a script. */
const scriptSchema = schemas/* object */.Ikc({
    program: schemas/* string */.YjP(),
    args: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** The file with the script, below the session's folder; `args` contains it. */
    file: schemas/* string */.YjP(),
    /** True for cmd.exe, which parses its command line itself: Node must not quote the arguments. */
    verbatim: schemas/* boolean */.zMY(),
});
/** The process whose life a session depends on. */
const leaseSchema = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(['step', 'worker', 'override']),
    label: schemas/* string */.YjP(),
    process: processIdentitySchema,
    /** The machine's boot id, beyond which a pid means nothing; empty where the system has none. */
    boot: schemas/* string */.YjP().exactOptional(),
});
/** The slot that a session holds while it lives. */
const slotSchema = schemas/* object */.Ikc({
    /** The registry's folder. */
    registry: schemas/* string */.YjP(),
    pool: schemas/* string */.YjP(),
    permits: schemas/* number */.aig().int().min(1),
    /** False: nothing in the step asks for the slot, so the session does not depend on it. */
    required: schemas/* boolean */.zMY().default(true),
});
const backgroundSchema = schemas/* object */.Ikc({
    /** All of them have to hold before the step ends. */
    ready: schemas/* array */.YOg(readyConditionSchema),
    ...schemasOf(backgroundOptions),
});
const attachSchema = schemas/* object */.Ikc({ source: schemas/* literal */.euz('helloloop'), ...schemasOf(attachOptions) });
/**
 * request.json: what main asks the supervisor to do. It holds neither an environment nor the text of a script, because both
 * may contain secrets.
 */
const requestSchema = schemas/* object */.Ikc({
    v: schemas/* literal */.euz(1, 'this version of the action reads only requests of version 1'),
    sessionId: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    /** The name without the matrix, for the steps of the same job; absent where that is no other. */
    shortName: schemas/* string */.YjP().exactOptional(),
    /** With `attach` the launcher; null when there is none. */
    script: scriptSchema.nullable(),
    /** The command of all attempts but the first; null: `script`. */
    runOnRetry: scriptSchema.nullable().default(null),
    onRetry: scriptSchema.nullable(),
    onTimeout: scriptSchema.nullable().default(null),
    probe: scriptSchema.nullable().default(null),
    workingDirectory: schemas/* string */.YjP(),
    workspace: schemas/* string */.YjP(),
    ...schemasOf(attemptOptions),
    ...schemasOf(sessionOptions),
    /** The first match names a failure; they come before the built-in rules. */
    failureRules: schemas/* array */.YOg(failureRuleSchema).default([]),
    lease: leaseSchema,
    /** Null: the session needs no slot. */
    slot: slotSchema.nullable().default(null),
    /** Null: the step follows the session to its end. */
    background: backgroundSchema.nullable().default(null),
    /** How the command calls a container client, such as `docker run`; absent where it does not. */
    containerClient: schemas/* string */.YjP().exactOptional(),
    /** Null: the session runs `script` as its command. */
    attach: attachSchema.nullable().default(null),
});

;// CONCATENATED MODULE: ./build/session/step-record.js





/** The amount of redaction in an artifact; never the values. */
const redactionReportSchema = schemas/* object */.Ikc({
    /** The number of times that a known value was replaced. */
    values: schemas/* number */.aig().int(),
    /** The number of tokens that were recognized by their format and replaced, by kind. */
    kinds: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().int()),
    /** Files that are not in the artifact, because they hold a secret that cannot be replaced. */
    leftOut: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const redacted = redactionReportSchema.default({ values: 0, kinds: {}, leftOut: [] });
/** Returns the number of redacted places. */
function placesRedacted({ values, kinds }) {
    return Object.values(kinds).reduce((sum, count) => sum + count, values);
}
/** The upload of one attempt's artifact. */
const uploadSchema = schemas/* discriminatedUnion */.gMt('status', [
    /** The upload has begun and is not known to have ended; the service takes none of these names again. */
    schemas/* object */.Ikc({ status: schemas/* literal */.euz('pending'), triedNames: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    schemas/* object */.Ikc({
        status: schemas/* literal */.euz('uploaded'),
        name: schemas/* string */.YjP(),
        id: schemas/* number */.aig().int(),
        /** The address of the download, for people; null when it cannot be known. */
        url: schemas/* string */.YjP().nullable(),
        bytes: schemas/* number */.aig().int(),
        redacted,
    }),
    /** There is no artifact service: the files are in this folder. */
    schemas/* object */.Ikc({ status: schemas/* literal */.euz('kept'), name: schemas/* string */.YjP(), folder: schemas/* string */.YjP(), redacted }),
    schemas/* object */.Ikc({ status: schemas/* literal */.euz('failed'), triedNames: schemas/* array */.YOg(schemas/* string */.YjP()), reason: schemas/* string */.YjP(), folder: schemas/* string */.YjP() }),
]);
/** A place in a session's log: after this event, and after this much output of the execution that ran then. */
const positionSchema = schemas/* object */.Ikc({
    seq: schemas/* number */.aig().int(),
    /** Bytes, by channel. */
    offsets: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().int()),
    /** The same of the attempt during which that execution ran, its `on-timeout` script. */
    outer: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().int()).exactOptional(),
    /** The token that ends `stop-commands`; absent while the output's workflow commands act. */
    stopToken: schemas/* string */.YjP().optional(),
});
/** The progress of the steps of a session, so that post finishes what main could not, and nothing happens twice. */
const stepRecordSchema = schemas/* object */.Ikc({
    v: schemas/* literal */.euz(1),
    main: processIdentitySchema,
    /** The inputs that post needs, as main read them: the environment may have changed by then. */
    settings: schemas/* object */.Ikc({
        ...schemasOf(resultOptions),
        artifactBaseName: schemas/* string */.YjP(),
        /** The fingerprint of the values of `redact`, which are in no file; null when there were none. */
        redact: schemas/* object */.Ikc({ fingerprint: schemas/* number */.aig().int() }).nullable().default(null),
        /** Post stops a background session that nobody waited for, or waits for it; null in the foreground. */
        atJobEnd: schemas/* enum */.k5n(['stop', 'wait']).nullable().default(null),
    }),
    /** The end of the log so far, for the step that continues it; null when there is none. */
    position: positionSchema.nullable().default(null),
    /** The process of a later step that follows the session to its end. */
    follower: processIdentitySchema.nullable().default(null),
    /** True when a later step has reported that the session failed in the background. */
    crashTold: schemas/* boolean */.zMY().default(false),
    /** True when the outcome was reported, and outputs and files were published. */
    concluded: schemas/* boolean */.zMY(),
    /** True when this action's part of the job summary is written. */
    summarized: schemas/* boolean */.zMY(),
    /** True when the command's own part is written. */
    commandSummarized: schemas/* boolean */.zMY().default(false),
    /** By attempt number. */
    uploads: schemas/* record */.g1P(schemas/* string */.YjP(), uploadSchema),
});
function readStepRecord(path) {
    return json_file_readJsonFile(path, stepRecordSchema);
}
function writeStepRecord(path, record) {
    writeJsonFile(path, record);
}

;// CONCATENATED MODULE: ./build/summary/log-tail.js






const tailLines = 30;
const tailBytes = 128 * 1024;
const lineLength = 1000;
const channels = ['output', 'stdout', 'stderr'];
/** Reads the tails of the logs of all attempts that did not succeed, or have not ended; no empty ones. */
function readTails(root, state, patterns) {
    return state.attempts
        .filter((attempt) => attempt.status !== 'ended' || attempt.failure !== null)
        .flatMap((attempt) => {
        const dir = executionDir(root, 'attempt', attempt.number);
        return channels.map((channel) => ({
            attempt: attempt.number,
            channel,
            ...readTail(logPath(dir, channel), { lines: tailLines, bytes: tailBytes, patterns }),
        }));
    })
        .filter((tail) => tail.lines.length > 0);
}
/**
 * Reads the last lines of a file of any size, from its last `bytes` alone. They are redacted before anything is cut, and
 * have whole characters and no terminal sequences; a line that is too long is cut or left out, and says so. Returns no lines when the
 * file does not exist.
 */
function readTail(path, { lines, bytes, patterns }) {
    const end = ifExists(() => redactedTail(path, bytes, patterns));
    if (end === undefined)
        return { lines: [], redacted: 0 };
    // Without its `end` the decoder drops a last character that is not whole yet.
    const texts = new external_node_string_decoder_.StringDecoder('utf8').write(end.bytes).split('\n');
    if (texts.at(-1) === '')
        texts.pop();
    const last = texts.slice(-lines);
    const shown = last.map((text, index) => {
        const torn = end.isTorn && index === 0 && last.length === texts.length;
        // A colour in the middle of a secret hides it from the first search.
        return shorten(patterns.text(terminalLine(text)), torn);
    });
    return { lines: shown, redacted: placesRedacted(end.found) };
}
/**
 * Shortens a line that is too long: keeps its end when its beginning was not read, otherwise its beginning. It is cut between
 * words: the runner masks a secret only where it stands whole.
 */
function shorten(line, torn) {
    if (torn) {
        // The first word may have begun before.
        const [, whole = ''] = /\s(.*)$/s.exec(line) ?? [];
        const end = lastWords(whole.trimStart(), lineLength);
        return end === '' ? '… (the end of a long line is left out)' : `… ${end}`;
    }
    if (line.length <= lineLength)
        return line;
    const head = plain_text_firstWords(line, lineLength);
    if (head.trim() === '')
        return `… (a line of ${line.length} characters is left out)`;
    return `${head} … (${line.length - head.length} more characters)`;
}

;// CONCATENATED MODULE: ./build/filters/line-bytes.js
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** Returns whether a byte is neither surely visible nor the end of a line. */
function isHidden(byte) {
    return byte !== undefined && !isPrintable(byte) && !endsLine(byte);
}
function endsLine(byte) {
    return byte === lineFeed || byte === carriageReturn;
}
/** Returns whether a byte is surely visible. Any other may be a blank or a part of one. */
function isPrintable(byte) {
    return byte > 0x20 && byte < 0x7f;
}
/** Returns how many bytes at the end may belong to what follows: half of a `\r\n`, or the beginning of a character. */
function unfinishedBytes(data) {
    if (data.at(-1) === carriageReturn)
        return 1;
    for (let count = 1; count <= 3; count += 1) {
        const byte = data.at(-count) ?? 0;
        if (byte < 0x80)
            return 0;
        if (byte >= 0xc0)
            return count < (byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4) ? count : 0;
    }
    return 0;
}
/** Returns the offset at which the first line ends, before its line break; undefined if it goes on. */
function endOfLine(data) {
    const feed = data.indexOf(lineFeed);
    const line = feed < 0 ? data : data.subarray(0, feed);
    const end = indexOrEnd(line, '\r', 0);
    return end === data.length ? undefined : end;
}
/** Returns the first offset of a text at or after a position, or the end of the data. */
function indexOrEnd(data, text, from) {
    const found = data.indexOf(text, from);
    return found < 0 ? data.length : found;
}

;// CONCATENATED MODULE: ./build/filters/min-length.js
/** Masking or redacting a shorter value would blank the log. */
const minCharacters = 4;
/** Returns whether a value has `minCharacters`. Blanks around it do not count: four blanks would match every indented line. */
function isLongEnough(value) {
    return [...value.trim().slice(0, 2 * minCharacters)].length >= minCharacters;
}

;// CONCATENATED MODULE: ./build/filters/mask-command.js



/** A longer mask is split. In bytes. */
const maxMask = 64 * 1024;
/** Bytes left over when a mask is split: enough for four characters, however they are escaped. */
const maskRest = 16;
/** Characters that the runner's search ignores (.NET with ICU): two colons around these are `::` to it. */
const weightless = '[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\p{Default_Ignorable_Code_Point}]*';
const separator = new RegExp(`:${weightless}:`, 'gu');
const onlyWeightless = new RegExp(`^${weightless}$`, 'u');
const brackets = /^##\[(add-mask)(?: [^\]]*)?\](.*)$/is;
const openings = { colons: '::add-mask::', brackets: '##[add-mask]' };
const nameEnd = '::add-mask'.length;
/** Returns the bytes of the command at the start of the data; undefined if that depends on data to come. */
function maskPart(data, isFinal) {
    const window = data.subarray(0, maxMask);
    const lineEnd = endOfLine(window);
    const isWhole = lineEnd !== undefined || window.length < maxMask;
    if (lineEnd === undefined && isWhole && !isFinal)
        return undefined;
    return { bytes: window.subarray(0, isWhole ? lineEnd : splitAt(window)), isWhole };
}
/** Returns where to split a mask that is too long: between two lines of its value, or near the end of the window. */
function splitAt(window) {
    const lineBreak = Math.max(window.lastIndexOf('%0A'), window.lastIndexOf('%0D'));
    if (lineBreak > window.length / 2)
        return lineBreak;
    const most = window.subarray(0, window.length - maskRest);
    const escaped = most.indexOf('%', most.length - 2);
    return escaped < 0 ? most.length - unfinishedBytes(most) : escaped;
}
/** Parses a line that begins like a mask; returns undefined if it is none. */
function parseMask(notation, line) {
    if (notation === 'brackets') {
        // In a line full of beginnings this is much faster than the expression.
        if (!line.includes(']'))
            return undefined;
        const [, name, data] = brackets.exec(line) ?? [];
        return name === undefined || data === undefined ? undefined : { notation, line, name, data };
    }
    separator.lastIndex = nameEnd;
    const found = separator.exec(line);
    if (found === null)
        return undefined;
    const between = line.slice(nameEnd, found.index);
    const isNameOver = between === '' || between.startsWith(' ');
    if (!isNameOver && !onlyWeightless.test(between))
        return undefined;
    const name = line.slice(2, nameEnd);
    const data = line.slice(found.index + found[0].length);
    return { notation, line: isNameOver && found[0] === '::' ? line : openings.colons + data, name, data };
}
/** Returns the mask for the next part of a line that was split. */
function continuedMask(notation, data) {
    return { notation, line: openings[notation] + data, name: 'add-mask', data };
}
/** Returns the value as bytes of the line that holds the mask; as text it would lose bytes that are not UTF-8. */
function maskedBytes({ notation, data }, line) {
    const text = line.toString();
    const end = notation === 'colons' ? ':' : ']';
    // Count the separators before the value in the text, and skip as many in the bytes: ASCII is the same in both.
    let start = 0;
    for (const character of text.slice(0, text.length - data.length))
        if (character === end)
            start = line.indexOf(end, start) + 1;
    return Buffer.from(unescaped(line.toString('latin1', start), notation), 'latin1');
}
/** Returns the command that makes the runner mask a value and its lines; undefined if that would blank the log. */
function maskCommand(value) {
    const data = value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    return safeMask({ notation: 'colons', line: openings.colons + data, name: 'add-mask', data });
}
/**
 * Returns the line of a mask without the lines of its value that have less than four characters; undefined if none is left.
 * The runner masks the whole value and each of its lines, in other encodings too (AddMaskCommandExtension,
 * ValueEncoders.cs). Without the short lines the whole value is a different one, so the base64 of the true one, which fits
 * into a line of the log, is added as lines.
 */
function safeMask({ notation, line, data }) {
    const lines = data.split(/%0[AD]/).filter((part) => part !== '');
    const long = lines.filter((part) => isLongEnough(unescaped(part, notation)));
    if (long.length === lines.length && long.length > 0)
        return line;
    if (long.length === 0)
        return undefined;
    const whole = Buffer.from(unescaped(data, notation));
    const encoded = [0, 1, 2].map((shift) => whole.subarray(shift).toString('base64'));
    return openings[notation] + [...long, ...encoded].join('%0A');
}
/** Returns a mask that may not pass as text, without its value, which nothing would mask. */
function maskAsText({ notation, name, data }) {
    const value = data.trim() === '' ? data : '***';
    return notation === 'colons' ? `: :${name}::${value}` : `# #[${name}]${value}`;
}

;// CONCATENATED MODULE: ./build/text/json.js
/** Returns the value of a JSON text, or undefined if it is not JSON. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/redact/redact-input.js


/** Parses the input `redact`: one value per line, or a JSON object as `toJSON(secrets)` returns it. */
function parseRedactInput(text) {
    const input = { values: [], refused: [] };
    const keep = (value, name) => {
        if (isLongEnough(value))
            input.values.push(value);
        else if (value.trim() !== '')
            input.refused.push(name);
    };
    const object = text.trimStart().startsWith('{') ? parseJson(text) : undefined;
    if (typeof object === 'object' && object !== null)
        for (const [key, value] of Object.entries(object))
            for (const leaf of leaves(value))
                keep(leaf, JSON.stringify(key));
    else {
        const lines = text.split(/\r\n|\r|\n/);
        lines.forEach((line, index) => {
            keep(line, `line ${index + 1}`);
        });
        if (lines.length > 1 && input.values.length > 0)
            input.values.push(text);
    }
    return input;
}
/** Returns the texts in a JSON value, however deep; numbers and booleans as text. */
function leaves(value) {
    if (typeof value === 'object' && value !== null)
        return Object.values(value).flatMap(leaves);
    return value === null ? [] : [String(value)];
}

;// CONCATENATED MODULE: ./build/filters/terminal-filter.js
const terminal_filter_esc = 0x1b;
const bell = 0x07;
/** `]`, which begins an operating system command (OSC). */
const osc = 0x5d;
/** Line feed, carriage return, CAN and SUB break off a control string. */
const breaksOff = [0x0a, 0x0d, 0x18, 0x1a];
const stringTerminator = Buffer.from('\u001b\\');
/** The first byte of the control characters U+0080 to U+009F in UTF-8. */
const c1Lead = 0xc2;
/** Every colour is shorter. In bytes. */
const maxControlSequence = 256;
/** Every title and link is shorter. In bytes. */
const maxControlString = 4096;
/** Length of `ESC ] 8 ; ; BEL`. */
const shortestLink = 6;
/** Bytes with which something other than text may begin: control characters except tab, line feed, carriage return. */
const suspects = [
    terminal_filter_esc,
    c1Lead,
    0x7f,
    ...Array.from({ length: 0x20 }, (_, byte) => byte).filter((byte) => ![0x09, 0x0a, 0x0d, terminal_filter_esc].includes(byte)),
];
const isSuspect = new Uint8Array(256);
for (const byte of suspects)
    isSuspect[byte] = 1;
/** `ESC ] 8 ; parameters ; address`; an empty address ends the link. */
const webLink = /^8;[!-:<-Z^-~]*;(?:https?:\/\/[!-Z^-~]*)?$/i;
/**
 * Removes from a stream of output everything that acts on a terminal. Of escape sequences only colours (`ESC [ … m`) and
 * links to the web (OSC 8) stay, of control characters only tab, line feed and carriage return. From a sequence without a
 * proper end before the end of its line, only the first character is removed; the rest is text (ECMA-48, in UTF-8 as
 * terminals read it). Works on bytes and holds back at most one unfinished sequence.
 */
class TerminalFilter {
    #carry = Buffer.alloc(0);
    /** Output is assembled here, unless a chunk passes unchanged. */
    #shown = Buffer.alloc(0);
    /** Returns the output that is certain by now. It is valid until the next call, and may be a view of the chunk. */
    push(chunk) {
        return this.#filter(this.#carry.length === 0 ? chunk : Buffer.concat([this.#carry, chunk]), false);
    }
    /** Returns the rest when no data follows. */
    end() {
        return this.#filter(this.#carry, true);
    }
    #filter(data, isFinal) {
        this.#carry = nothing;
        // Native searches for one byte at a time are many times faster than a loop over all bytes.
        if (!suspects.some((byte) => data.includes(byte)))
            return data;
        // Only a link can grow: ST has one byte more than BEL.
        const room = Math.ceil((data.length * (shortestLink + 1)) / shortestLink);
        if (this.#shown.length < room)
            this.#shown = Buffer.allocUnsafe(room);
        const shown = this.#shown;
        let length = 0;
        for (let position = 0; position < data.length;) {
            const end = nextSuspect(data, position);
            length += copy(data, position, end, shown, length);
            position = end;
            if (data[position] !== terminal_filter_esc && data[position] !== c1Lead) {
                position += 1;
                continue;
            }
            const sequence = sequenceAt(data, position, isFinal);
            if (sequence === 'unfinished') {
                this.#carry = Buffer.from(data.subarray(position));
                break;
            }
            const after = position + sequence.length;
            length +=
                sequence.shown === 'unchanged'
                    ? copy(data, position, after, shown, length)
                    : copy(sequence.shown, 0, sequence.shown.length, shown, length);
            position = after;
        }
        return shown.subarray(0, length);
    }
}
const nothing = Buffer.alloc(0);
/** Replaces half a character: once a sequence behind it is removed, it could become a control character with what follows. */
const halfCharacter = Buffer.from([0xff]);
function sequenceAt(data, position, isFinal) {
    const first = data[position];
    const next = data[position + 1];
    if (next === undefined && !isFinal)
        return 'unfinished';
    if (first === terminal_filter_esc)
        return next === undefined ? removed(1) : sequenceOf(next, data, position, 1, isFinal);
    // U+0080 to U+009F are short for ESC and `@` to `_`.
    if (isC1(next))
        return sequenceOf(next - 0x40, data, position, 2, isFinal);
    return { length: 1, shown: inRange(next, 0xa0, 0xbf) ? 'unchanged' : halfCharacter };
}
/** Parses a sequence that begins with ESC and `kind`, or with their short form. Of its two bytes, `control` are not text. */
function sequenceOf(kind, data, position, control, isFinal) {
    switch (String.fromCharCode(kind)) {
        case '[':
            return terminal_filter_controlSequence(data, position, isFinal) ?? removed(control);
        case ']':
        case 'P':
        case 'X':
        case '^':
        case '_':
            return terminal_filter_controlString(kind, data, position, isFinal) ?? removed(control);
        default:
            if (inRange(kind, 0x20, 0x2f))
                return characterSet(data, position, isFinal) ?? removed(control);
            return removed(inRange(kind, 0x30, 0x7e) ? 2 : control);
    }
}
/** Parses a CSI sequence: parameters, intermediates, a final byte. Returns undefined if it is none. */
function terminal_filter_controlSequence(data, position, isFinal) {
    const limit = position + maxControlSequence;
    let index = position + 2;
    while (index < limit && inRange(data[index], 0x30, 0x3b))
        index += 1;
    const isColour = data[position] === terminal_filter_esc && data[index] === 0x6d;
    while (index < limit && inRange(data[index], 0x30, 0x3f))
        index += 1;
    while (index < limit && inRange(data[index], 0x20, 0x2f))
        index += 1;
    if (index < limit && index === data.length)
        return isFinal ? undefined : 'unfinished';
    if (index === limit || !inRange(data[index], 0x40, 0x7e))
        return undefined;
    return { length: index + 1 - position, shown: isColour ? 'unchanged' : nothing };
}
/** Parses ESC, intermediates and a final byte, mostly the choice of a character set. Returns undefined if it is none. */
function characterSet(data, position, isFinal) {
    const limit = position + maxControlSequence;
    let index = position + 2;
    while (index < limit && inRange(data[index], 0x20, 0x2f))
        index += 1;
    if (index < limit && index === data.length)
        return isFinal ? undefined : 'unfinished';
    return index < limit && inRange(data[index], 0x30, 0x7e) ? removed(index + 1 - position) : undefined;
}
/** Parses OSC, DCS and their kin, up to ST or, for OSC, BEL. Returns undefined if it is broken off. */
function terminal_filter_controlString(kind, data, position, isFinal) {
    const start = position + 2;
    const closed = (payloadEnd, end) => ({
        length: end - position,
        shown: data[position] === terminal_filter_esc && kind === osc && webLink.test(data.toString('latin1', start, payloadEnd))
            ? Buffer.concat([data.subarray(position, payloadEnd), stringTerminator])
            : nothing,
    });
    for (let index = start; index < position + maxControlString; index += 1) {
        const byte = data[index];
        const next = data[index + 1];
        if (byte === undefined)
            return isFinal ? undefined : 'unfinished';
        if (byte === bell && kind === osc)
            return closed(index, index + 1);
        if (breaksOff.includes(byte))
            return undefined;
        if (byte !== terminal_filter_esc && byte !== c1Lead)
            continue;
        if (next === undefined)
            return isFinal ? undefined : 'unfinished';
        if (byte === terminal_filter_esc)
            return next === 0x5c ? closed(index, index + 2) : undefined;
        if (isC1(next))
            return next === 0x9c ? closed(index, index + 2) : undefined;
    }
    return undefined;
}
function removed(length) {
    return { length, shown: nothing };
}
function isC1(byte) {
    return inRange(byte, 0x80, 0x9f);
}
function inRange(byte, first, last) {
    return byte !== undefined && byte >= first && byte <= last;
}
function nextSuspect(data, from) {
    let position = from;
    while (position < data.length && isSuspect[data[position]] === 0)
        position += 1;
    return position;
}
/** Does what Buffer.copy does, but faster for a few bytes. */
function copy(data, from, to, target, at) {
    if (to - from > 32)
        return data.copy(target, at, from, to);
    for (let index = from; index < to; index += 1)
        target[at + index - from] = data[index];
    return to - from;
}

;// CONCATENATED MODULE: ./build/redact/mask-finder.js


/** The beginning of a command, and an expression that finds it faster: a shorter text and the byte after it. */
const notations = [
    { notation: 'colons', opening: '::add-mask', trace: /:add-mask[^!-9;-~]/gi },
    { notation: 'brackets', opening: '##[add-mask', trace: /\[add-mask[ \]]/gi },
];
const mask_finder_nothing = Buffer.alloc(0);
const colon = 0x3a;
const hash = 0x23;
/**
 * Finds the values that a command masks with `::add-mask::` in its output. Unlike the command filter it accepts one
 * anywhere in a line, because a program may put its name before every line. A value that is too long to hold becomes
 * several, as for the runner.
 */
class MaskFinder {
    #searches = notations.map((notation) => new NotationSearch(notation));
    /** Returns the values that end in this chunk, as bytes, because they need not be UTF-8. */
    push(chunk) {
        if (beginsNone(chunk) && this.#searches.every(({ isIdle }) => isIdle))
            return [];
        const text = chunk.toString('latin1');
        return this.#searches.flatMap((search) => search.push(chunk, text)).filter(isLong);
    }
    /** Returns the values that end with the data. */
    end() {
        return this.#searches.flatMap((search) => search.end()).filter(isLong);
    }
}
class NotationSearch {
    #notation;
    #opening;
    #trace;
    /** The possible beginning of a command, or a line with a command whose end is yet to come. */
    #held = mask_finder_nothing;
    /** Set while the rest of the line belongs to a mask that was split. */
    #isInMask = false;
    constructor({ notation, opening, trace }) {
        this.#notation = notation;
        this.#opening = opening;
        this.#trace = trace;
    }
    /** Set if no mask has begun in the data so far. */
    get isIdle() {
        return this.#held.length === 0 && !this.#isInMask;
    }
    /** @param text the chunk as Latin-1 */
    push(chunk, text) {
        if (this.#held.length === 0)
            return this.#find(chunk, text, false);
        return this.#find(Buffer.concat([this.#held, chunk]), this.#held.toString('latin1') + text, false);
    }
    end() {
        return this.#find(this.#held, this.#held.toString('latin1'), true);
    }
    #find(data, text, isFinal) {
        const values = [];
        let position = 0;
        for (;;) {
            const start = this.#isInMask ? position : this.#next(text, position);
            if (start === undefined) {
                position = Math.max(position, data.length - this.#unfinished(text));
                break;
            }
            position = start;
            const part = maskPart(data.subarray(position), isFinal);
            if (part === undefined)
                break;
            const line = part.bytes.toString();
            const mask = this.#isInMask ? continuedMask(this.#notation, line) : parseMask(this.#notation, line);
            if (mask !== undefined)
                values.push(maskedBytes(mask, part.bytes));
            position += mask === undefined ? 1 : part.bytes.length;
            this.#isInMask = mask !== undefined && !part.isWhole;
        }
        this.#held = isFinal ? mask_finder_nothing : Buffer.from(data.subarray(position));
        return values;
    }
    /** Returns where the next command begins. */
    #next(text, from) {
        this.#trace.lastIndex = from;
        while (this.#trace.test(text)) {
            const start = this.#trace.lastIndex - 1 - this.#opening.length;
            if (start >= from && text.slice(start, this.#trace.lastIndex - 1).toLowerCase() === this.#opening)
                return start;
        }
        return undefined;
    }
    /** Returns how many characters at the end may be the beginning of a command. */
    #unfinished(text) {
        const end = text.slice(-this.#opening.length).toLowerCase();
        for (let from = 0; from < end.length; from += 1)
            if (this.#opening.startsWith(end.slice(from)))
                return end.length - from;
        return 0;
    }
}
/** Returns whether no command can begin in a chunk. This spares most output the conversion to a string. */
function beginsNone(chunk) {
    const last = chunk.at(-1);
    return last !== colon && last !== hash && !chunk.includes('::') && !chunk.includes('##[');
}
function isLong(value) {
    return isLongEnough(value.toString());
}

;// CONCATENATED MODULE: ./build/redact/masks-in-files.js



/** Small enough that the strings made of a piece are collected soon. */
const bufferBytes = 64 * 1024;
/** Returns `known` and the values that the command has masked in these logs so far, each once. Skips missing files. */
async function masksInFiles(paths, known = []) {
    const masks = new Map(known.map((mask) => [mask.toString('latin1'), mask]));
    const buffer = Buffer.allocUnsafe(bufferBytes);
    for (const path of paths)
        for await (const mask of masksInFile(path, buffer))
            masks.set(mask.toString('latin1'), mask);
    return [...masks.values()];
}
/** Yields masks as they were printed and as the runner sees them, which is without terminal sequences. */
async function* masksInFile(path, buffer) {
    const file = await (0,promises_.open)(path).catch(() => undefined);
    if (file === undefined)
        return;
    try {
        const printed = new MaskFinder();
        const shown = new MaskFinder();
        const terminal = new TerminalFilter();
        for (;;) {
            const { bytesRead } = await file.read(buffer, 0, buffer.length);
            if (bytesRead === 0)
                break;
            const bytes = buffer.subarray(0, bytesRead);
            yield* printed.push(bytes);
            yield* shown.push(terminal.push(bytes));
        }
        yield* printed.end();
        yield* shown.push(terminal.end());
        yield* shown.end();
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(573);
;// CONCATENATED MODULE: ./build/redact/encodings.js
/** A shorter encoding would match where nobody wrote the value. */
const minBytes = 4;
/** Random-looking text consists of base64 digits, so fewer of them would match by chance. */
const minBase64Digits = 6;
/**
 * Returns a value as it may stand in a text: plain and in each encoding that the runner masks (`ValueEncoders` and
 * `HostContext` in actions/runner), or that bash, Python, Go or a browser writes differently.
 */
function encodingsOf(value) {
    const text = value.toWellFormed();
    const encodings = [
        text,
        ...quoted(text),
        ...escaped(text),
        ...percentEncoded(text),
        ...base64(Buffer.from(text)),
        ...sections(text),
    ];
    return new Set(encodings.filter((encoding) => Buffer.byteLength(encoding) >= minBytes));
}
/** Quotes for command lines, workflow expressions and bash traces. */
function quoted(text) {
    return [
        text.replaceAll('"', '\\"'),
        text.replaceAll("'", "''"),
        text.replaceAll("'", "'\\''"),
        text.replaceAll("'", `'"'"'`),
        text.replace(/[$`"\\]/g, '\\$&'),
        text.replace(/[^\w@%+=:,./\u0080-\u{10ffff}-]/gu, '\\$&'),
        ...(text.length > 8 && text.startsWith('"') && text.endsWith('"') ? [text.slice(1, -1)] : []),
    ];
}
/** Escapes for JSON strings, XML and HTML. */
function escaped(text) {
    const json = JSON.stringify(text).slice(1, -1);
    const unicode = (characters) => json.replace(characters, unicodeEscape);
    const upperUnicode = (characters) => json.replace(characters, (found) => upperDigits(unicodeEscape(found)));
    const xml = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return [
        json,
        // In this order: Newtonsoft (as in the runner) escapes Unicode line ends, Python everything beyond ASCII, Go what HTML
        // would interpret, Java everything beyond ASCII in upper case, .NET most of all. PHP escapes slashes.
        unicode(/[\u0085\u2028\u2029]/g),
        unicode(/[\u007f-\uffff]/g),
        unicode(/[<>&\u2028\u2029]/g),
        upperUnicode(/[\u007f-\uffff]/g),
        upperUnicode(/["&'+<>`\u007f-\uffff]/g).replaceAll('\\\\u0022', '\\u0022'),
        json.replaceAll('/', '\\/'),
        xml,
        xml.replaceAll('"', '&quot;'),
        xml.replaceAll('"', '&quot;').replaceAll("'", '&apos;'),
        xml.replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
        xml.replaceAll('"', '&quot;').replaceAll("'", '&#x27;'),
        xml.replaceAll('"', '&#34;').replaceAll("'", '&#39;'),
    ];
}
function unicodeEscape(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
/** Returns `\u00E4`, not `\U00E4`. */
function upperDigits(unicode) {
    return unicode.slice(0, 2) + unicode.slice(2).toUpperCase();
}
/** Encodes for URLs, with hexadecimal digits in upper and lower case, and for form bodies. */
function percentEncoded(text) {
    const browser = encodeURIComponent(text);
    // .NET's EscapeDataString follows RFC 3986, and so do curl, Python and Go.
    const strict = browser.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    return [strict, browser, encodeURI(text)].flatMap((encoded) => {
        const lower = encoded.replace(/%../g, (digits) => digits.toLowerCase());
        return [encoded, lower, encoded.replaceAll('%20', '+'), lower.replaceAll('%20', '+')];
    });
}
/**
 * Returns the base64 of bytes within something longer. There are three, depending on the number of bytes before, modulo
 * three, each without the digits that its neighbours influence; the last digit also as it is at the end of the data. This
 * covers at least what the runner masks. For a value of four bytes the shifted ones are too short.
 */
function base64(bytes) {
    return [0, 1, 2].flatMap((before) => {
        const encoded = Buffer.concat([Buffer.alloc(before), bytes])
            .toString('base64')
            .replaceAll('=', '');
        const first = Math.ceil((before * 8) / 6);
        const decided = Math.floor(((before + bytes.length) * 8) / 6);
        return [encoded.slice(first), encoded.slice(first, decided)]
            .filter(({ length }) => length >= minBase64Digits)
            .flatMap((digits) => [digits, digits.replaceAll('+', '-').replaceAll('/', '_')]);
    });
}
/** PowerShell prints a command with `&` in two sections and colours the character after `&+`. */
function sections(text) {
    const coloured = text.indexOf('&+');
    const end = coloured >= 0 ? coloured + 2 : text.lastIndexOf('&') + 1;
    if (end === 0)
        return [];
    return [text.slice(0, end), text.slice(coloured >= 0 ? end + 1 : end)].filter(({ length }) => length >= 6);
}

;// CONCATENATED MODULE: ./build/redact/literal.js
/** The automaton holds this many bytes of a literal, to stay small; the rest is compared once these are found. */
const maxPrefix = 32;
/** Matches exact bytes: a value in one of its encodings. */
class Literal {
    prefix;
    longest;
    kind = undefined;
    startsWord = false;
    #bytes;
    constructor(bytes) {
        this.#bytes = bytes;
        this.prefix = bytes.subarray(0, maxPrefix);
        this.longest = bytes.length;
    }
    examine(data, candidate, isFinal) {
        const { start, fitsTo } = candidate;
        const end = start + this.#bytes.length;
        const to = Math.min(end, data.length);
        if (fitsTo < to && data.compare(this.#bytes, fitsTo - start, to - start, fitsTo, to) !== 0)
            return undefined;
        candidate.fitsTo = to;
        if (to === end)
            return { start, end };
        return isFinal ? undefined : 'undecided';
    }
}

;// CONCATENATED MODULE: ./build/redact/trie.js
const root = 0;
const none = 0;
/**
 * A set of byte strings with the links of Aho and Corasick (Communications of the ACM 18, 1975). A node, which is a number,
 * stands for the longest beginning of a string that the input ends with.
 */
class Trie {
    root = root;
    /** Length of the longest string in bytes. */
    height;
    // The children of a node form a linked list.
    #firstChild;
    #nextSibling;
    #byte;
    #depth;
    /** For each node, that of its longest proper suffix in the trie. */
    #failure;
    /** For each node, the next one along the failure links at which a string ends. */
    #nextMatch;
    #endingAt = new Map();
    #size = 1;
    /** @param strings each of 1 to 255 bytes */
    constructor(strings) {
        const most = strings.reduce((sum, { length }) => sum + length, 1);
        this.#firstChild = new Int32Array(most);
        this.#nextSibling = new Int32Array(most);
        this.#byte = new Uint8Array(most);
        this.#depth = new Uint8Array(most);
        strings.forEach((string, index) => {
            this.#add(string, index);
        });
        this.#failure = new Int32Array(this.#size);
        this.#nextMatch = new Int32Array(this.#size);
        this.#link();
        this.height = strings.reduce((most, { length }) => Math.max(most, length), 0);
    }
    /** The number of nodes; all are below it. */
    get size() {
        return this.#size;
    }
    /** Returns how many bytes lead from the root to a node. */
    depth(node) {
        return this.#depth[node];
    }
    /** Returns the node that a byte leads to. */
    next(from, byte) {
        for (let node = from;; node = this.#failure[node]) {
            const child = this.#child(node, byte);
            if (child !== none || node === root)
                return child;
        }
    }
    isMatch(node) {
        return this.#endingAt.has(node) || this.#nextMatch[node] !== none;
    }
    /** Yields the indexes of the strings that end at a node. */
    *matches(node) {
        for (let at = node; at !== none; at = this.#nextMatch[at])
            yield* this.#endingAt.get(at) ?? [];
    }
    #add(string, index) {
        let node = root;
        for (const byte of string)
            node = this.#child(node, byte) || this.#addChild(node, byte);
        const ending = this.#endingAt.get(node);
        if (ending === undefined)
            this.#endingAt.set(node, [index]);
        else
            ending.push(index);
    }
    #addChild(node, byte) {
        const child = this.#size;
        this.#size += 1;
        this.#byte[child] = byte;
        this.#depth[child] = this.depth(node) + 1;
        this.#nextSibling[child] = this.#firstChild[node];
        this.#firstChild[node] = child;
        return child;
    }
    #child(node, byte) {
        let child = this.#firstChild[node];
        while (child !== none && this.#byte[child] !== byte)
            child = this.#nextSibling[child];
        return child;
    }
    /** Goes breadth first: the links of a node build on those of shorter ones. */
    #link() {
        const queue = [root];
        for (const node of queue) {
            for (let child = this.#firstChild[node]; child !== none; child = this.#nextSibling[child]) {
                const failure = node === root ? root : this.next(this.#failure[node], this.#byte[child]);
                this.#failure[child] = failure;
                this.#nextMatch[child] = this.#endingAt.has(failure) ? failure : this.#nextMatch[failure];
                queue.push(child);
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/redact/automaton.js

/** Marks a transition that is not computed yet. */
const unknown = -1;
/** Two bytes hold this many row numbers with their complements. The table then takes 16 MiB. */
const defaultMaxRows = 0x8000;
/** Data of less than twice this many bytes is read in one piece. */
const minHalf = 1024;
/**
 * Finds every occurrence of any of a set of byte strings. It fills its table of transitions only where the input leads:
 * a byte costs one look-up, and memory depends on the input, up to a limit.
 */
class Automaton {
    #trie;
    /** Rows of 256 transitions: the row that a byte leads to, its complement if a string ends there, or `unknown`. */
    #table = new Int16Array(64 * 256);
    #maxRows;
    #rowOfNode;
    #nodeOfRow = [];
    /**
     * @param strings each of 1 to 255 bytes
     * @param maxRows the size at which the table is emptied and filled anew; at least 3
     */
    constructor(strings, maxRows = defaultMaxRows) {
        this.#trie = new Trie(strings);
        this.#maxRows = maxRows;
        this.#rowOfNode = new Int32Array(this.#trie.size).fill(unknown);
    }
    /** The state before the first byte. States are nodes of the trie. */
    get start() {
        return this.#trie.root;
    }
    /** Returns how many of the last bytes are the beginning of a string. */
    depth(state) {
        return this.#trie.depth(state);
    }
    /**
     * Reads data and returns the state after it. Both halves are read side by side, which is twice as fast: a look-up waits
     * only for the one before it in its own half. Matches are therefore not reported in the order of the data.
     */
    scan(data, from, state, onMatch) {
        const half = (data.length - from) >> 1;
        if (half < minHalf)
            return this.#read(data, from, data.length, state, onMatch);
        const middle = from + half;
        // The bytes just before the middle, as many as the longest string has, decide the state there.
        let second = this.#read(data, middle - this.#trie.height, middle, this.start, () => undefined);
        let first = state;
        const lanes = { position: from, first: 0, second: 0 };
        for (;;) {
            this.#makeRoom(2);
            lanes.first = this.#rowOf(first);
            lanes.second = this.#rowOf(second);
            run(this.#table, data, half, middle, lanes);
            first = this.#nodeOfRow[lanes.first];
            second = this.#nodeOfRow[lanes.second];
            const { position } = lanes;
            if (position === middle)
                return this.#read(data, middle + half, data.length, second, onMatch);
            first = this.#read(data, position, position + 1, first, onMatch);
            second = this.#read(data, position + half, position + half + 1, second, onMatch);
            lanes.position += 1;
        }
    }
    /** Reads byte by byte, computes the missing transitions, and reports matches. */
    #read(data, from, to, state, onMatch) {
        let node = state;
        for (let position = from; position < to; position += 1) {
            node = this.#step(node, data[position]);
            if (this.#trie.isMatch(node))
                for (const index of this.#trie.matches(node))
                    onMatch(index, position + 1);
        }
        return node;
    }
    #step(node, byte) {
        this.#makeRoom(2);
        const at = this.#rowOf(node) * 256 + byte;
        const known = this.#table[at];
        if (known !== unknown)
            return this.#nodeOfRow[known < 0 ? ~known : known];
        const next = this.#trie.next(node, byte);
        const row = this.#rowOf(next);
        this.#table[at] = this.#trie.isMatch(next) ? ~row : row;
        return next;
    }
    #rowOf(node) {
        const known = this.#rowOfNode[node];
        return known === unknown ? this.#addRow(node) : known;
    }
    #addRow(node) {
        const row = this.#nodeOfRow.push(node) - 1;
        if (row * 256 === this.#table.length) {
            const larger = new Int16Array(this.#table.length * 2);
            larger.set(this.#table);
            this.#table = larger;
        }
        this.#table.fill(unknown, row * 256, (row + 1) * 256);
        this.#rowOfNode[node] = row;
        return row;
    }
    #makeRoom(rows) {
        if (this.#nodeOfRow.length + rows <= this.#maxRows)
            return;
        this.#rowOfNode.fill(unknown);
        this.#nodeOfRow.length = 0;
    }
}
/** Reads both halves up to a match or an unknown transition in either. V8 compiles this loop better on its own. */
function run(table, data, half, middle, lanes) {
    let { position, first, second } = lanes;
    for (; position < middle; position += 1) {
        const nextFirst = table[(first << 8) | data[position]];
        const nextSecond = table[(second << 8) | data[position + half]];
        if ((nextFirst | nextSecond) < 0)
            break;
        first = nextFirst;
        second = nextSecond;
    }
    lanes.position = position;
    lanes.first = first;
    lanes.second = second;
}

;// CONCATENATED MODULE: ./build/redact/pattern-set.js

/** Compiled patterns. */
class PatternSet {
    patterns;
    /** Finds the prefixes of the patterns, by their indexes. */
    automaton;
    /** The longest match in bytes. */
    longest;
    constructor(patterns) {
        this.patterns = patterns;
        this.automaton = new Automaton(patterns.map(({ prefix }) => prefix));
        this.longest = patterns.reduce((most, { longest }) => Math.max(most, longest), 0);
    }
}

;// CONCATENATED MODULE: ./build/redact/word-start.js
/** Bytes before a word that decide whether it starts there. No honest program prints a longer escape sequence. */
const contextBytes = 64;
const word_start_escapeCharacter = String.raw `(?:\x1b|\^\[|\\(?:x1b|u001b|033|e))`;
/** Escape sequences that may end with a letter or digit: of terminals, of string literals, of URLs. */
const sequences = [
    String.raw `${word_start_escapeCharacter}\[[0-?]*[ -/]*[@-~]`,
    String.raw `\x1b[ -/]*[0-~]`,
    String.raw `\\[abefnrtv]`,
    String.raw `\\x[\da-f]{2}`,
    String.raw `\\u[\da-f]{4}`,
    String.raw `\\[0-7]{1,3}`,
    String.raw `%(?:25)*[\da-f]{2}`,
];
const endsWithSequence = new RegExp(`(?:${sequences.join('|')})$`, 'i');
/** Returns whether a word may start after these characters. The last `contextBytes` of them decide. */
function mayStartWord(before) {
    return !/[A-Za-z0-9]$/.test(before) || endsWithSequence.test(before);
}

;// CONCATENATED MODULE: ./build/redact/redaction-stream.js

/** The runner writes this in place of a secret. */
const stars = Buffer.from('***');
const redaction_stream_nothing = Buffer.alloc(0);
/**
 * Replaces every match, as the runner's SecretMasker does: matches within others count too, and matches that overlap or
 * touch become one `***`. The result does not depend on how the data is cut into chunks.
 */
class RedactionStream {
    found = { values: 0, kinds: {} };
    #set;
    /** The state of the automaton. */
    #state;
    /** Bytes that may still belong to a match. All offsets below count from its beginning. */
    #held = redaction_stream_nothing;
    #candidates = [];
    #matches = [];
    /** The last bytes before the held ones, as Latin-1. */
    #before = '';
    /** The last `***` while nothing follows it, since it may still grow. */
    #growing;
    constructor(set) {
        this.#set = set;
        this.#state = set.automaton.start;
    }
    /** Set once there is a match, counted yet or not. */
    get hasFound() {
        return (this.found.values > 0 ||
            Object.keys(this.found.kinds).length > 0 ||
            this.#growing !== undefined ||
            this.#matches.length > 0);
    }
    /** Returns the output that is certain by now, which may be a view of the chunk. */
    push(chunk) {
        return this.#advance(this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]), false);
    }
    /** Returns the rest when no data follows. */
    end() {
        const rest = this.#advance(this.#held, true);
        this.#count();
        this.#before = '';
        this.#state = this.#set.automaton.start;
        return rest;
    }
    #advance(data, isFinal) {
        this.#candidates = this.#candidates.filter((candidate) => this.#isUndecided(data, candidate, isFinal));
        const { automaton, patterns } = this.#set;
        this.#state = automaton.scan(data, this.#held.length, this.#state, (index, fitsTo) => {
            const pattern = patterns[index];
            const start = fitsTo - pattern.prefix.length;
            if (pattern.startsWord && !mayStartWord(this.#lastBefore(data, start)))
                return;
            const candidate = { pattern, start, fitsTo };
            if (this.#isUndecided(data, candidate, isFinal))
                this.#candidates.push(candidate);
        });
        const certain = isFinal ? data.length : this.#undecidedFrom(data.length);
        const redacted = this.#redact(data, certain);
        this.#drop(data, certain);
        return redacted;
    }
    #isUndecided(data, candidate, isFinal) {
        const verdict = candidate.pattern.examine(data, candidate, isFinal);
        if (verdict === 'undecided')
            return true;
        if (verdict !== undefined)
            this.#addMatch(verdict, candidate.pattern.kind);
        return false;
    }
    #addMatch({ start, end }, kind) {
        const last = this.#matches.at(-1);
        if (last !== undefined && last.kind === kind && last.start <= start && start <= last.end)
            last.end = Math.max(last.end, end);
        else
            this.#matches.push({ start, end, kind });
    }
    /** Returns where the first match that is still undecided may begin. */
    #undecidedFrom(length) {
        const first = length - this.#set.automaton.depth(this.#state);
        return this.#candidates.reduce((least, { start }) => Math.min(least, start), first);
    }
    /** Returns the bytes up to an offset, with `***` in place of matches. */
    #redact(data, to) {
        if (this.#matches.length === 0) {
            if (to > 0)
                this.#count();
            return data.subarray(0, to);
        }
        const pieces = [];
        let from = 0;
        const show = (end) => {
            if (end <= from)
                return;
            pieces.push(data.subarray(from, end));
            this.#count();
        };
        this.#matches.sort((one, other) => one.start - other.start || compareKinds(one, other));
        for (const match of this.#matches) {
            if (match.start >= to)
                break;
            show(match.start);
            if (this.#growing === undefined)
                pieces.push(stars);
            this.#growing = this.#growing === undefined ? { kind: match.kind } : joined(this.#growing, match);
            from = Math.max(from, Math.min(match.end, to));
        }
        show(to);
        this.#matches = this.#matches
            .filter(({ end }) => end > to)
            .map(({ start, end, kind }) => ({ start: Math.max(0, start - to), end: end - to, kind }));
        return Buffer.concat(pieces);
    }
    /** Forgets the bytes before an offset. Copies the rest, because the caller may use the chunk again. */
    #drop(data, to) {
        this.#before = this.#lastBefore(data, to);
        this.#held = to === data.length ? redaction_stream_nothing : Buffer.from(data.subarray(to));
        for (const candidate of this.#candidates) {
            candidate.start -= to;
            candidate.fitsTo -= to;
        }
    }
    /** Returns as many bytes before an offset as decide whether a word starts there. */
    #lastBefore(data, offset) {
        const near = data.toString('latin1', Math.max(0, offset - contextBytes), offset);
        return near.length === contextBytes ? near : (this.#before + near).slice(-contextBytes);
    }
    #count() {
        if (this.#growing === undefined)
            return;
        const { kind } = this.#growing;
        if (kind === undefined)
            this.found.values += 1;
        else
            this.found.kinds[kind] = (this.found.kinds[kind] ?? 0) + 1;
        this.#growing = undefined;
    }
}
/** Orders values first: a place with both counts as a value. */
function compareKinds({ kind: one = '' }, { kind: other = '' }) {
    return one < other ? -1 : Number(one > other);
}
function joined(one, other) {
    return { kind: other.kind === undefined ? undefined : one.kind };
}

;// CONCATENATED MODULE: ./build/redact/token-formats.js
const word = /[\w-]/;
const dotted = /[\w.-]/;
/** An optional quote, also in JSON within JSON. */
const token_formats_quote = '\\\\{0,7}["\']?';
/** Requires a digit: a generated key has one, a name that merely begins like a key often has none. */
const withDigit = '(?=[A-Za-z_-]{0,100}\\d)';
const tokenFormats = [
    token('GitHub token', ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], '[A-Za-z0-9]{36,255}'),
    token('GitHub token', ['github_pat_'], '\\w{82}'),
    // actions/checkout writes `x-access-token:` in base64 into Git's configuration.
    token('GitHub token', ['eC1hY2Nlc3MtdG9rZW46'], '[A-Za-z0-9+/]{20,400}={0,2}', { alphabet: /[\w+/=]/ }),
    token('GitLab token', ['pat', 'dt', 'rt', 'cbt', 'ptt', 'soat', 'oas', 'agent', 'imt', 'ft'].map((name) => `gl${name}-`), `${withDigit}[\\w-]{20,300}(?:\\.[0-9a-z]{2}\\.?[0-9a-z]{7,9})?`, { alphabet: dotted }),
    token('AWS access key id', ['AKIA', 'ASIA', 'ABIA', 'ACCA'], '[A-Z2-7]{16}(?!\\w)'),
    token('AWS secret access key', [
        'aws_secret_access_key',
        'AWS_SECRET_ACCESS_KEY',
        'aws_secret_key',
        'AWS_SECRET_KEY',
        'SecretAccessKey',
        'secretAccessKey',
        'AwsSecretAccessKey',
        'awsSecretAccessKey',
        'secret_access_key',
    ], `${token_formats_quote}\\s{0,8}[:=>]{1,2}\\s{0,8}${token_formats_quote}([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])`, { alphabet: /[\w+/=:>"'\\ \t-]/ }),
    token('AWS session token', ['IQoJb3JpZ2lu', 'FwoGZXIvYXdz'], '[A-Za-z0-9+/]{80,3000}={0,2}', { alphabet: /[\w+/=]/ }),
    token('Slack token', ['a', 'b', 'c', 'd', 'e', 'o', 'p', 'r', 's'].map((letter) => `xox${letter}-`), `${withDigit}[A-Za-z0-9%-]{10,400}`, { alphabet: /[\w%-]/ }),
    token('Slack token', ['xapp-'], '\\d-[A-Z0-9]{5,20}-\\d{5,20}-[a-z0-9]{20,100}'),
    token('Slack webhook', ['hooks.slack.com/'], '(?:services|workflows|triggers)/([\\w+/-]{20,100})', {
        alphabet: /[\w+/-]/,
    }),
    token('npm token', ['npm_'], '[A-Za-z0-9]{36}(?!\\w)'),
    token('npm token', [':_authToken', ':_auth', ':_password'], ` ?= ?${token_formats_quote}([\\w+/.=-]{16,400})`, {
        alphabet: /[\w+/.="'\\ -]/,
    }),
    token('PyPI token', ['pypi-AgE'], '[\\w-]{50,400}'),
    token('RubyGems token', ['rubygems_'], '[0-9a-f]{48}(?!\\w)'),
    token('Docker Hub token', ['dckr_pat_', 'dckr_oat_'], '[\\w-]{27,64}'),
    token('JWT', ['eyJ'], '[\\w-]{14,1000}\\.ey[\\w-]{10,12000}\\.[\\w-]{10,3000}', {
        alphabet: dotted,
        longest: 16 * 1024,
    }),
    token('Anthropic key', ['sk-ant-'], '[a-z]{2,10}\\d{2}-[\\w-]{40,200}'),
    token('OpenAI key', ['sk-'], '(?:(?:proj|svcacct|admin|None)-)?[A-Za-z0-9_-]{16,120}T3BlbkFJ[\\w-]{16,120}'),
    token('OpenAI key', ['sk-proj-', 'sk-svcacct-', 'sk-admin-'], '(?=[\\w-]{0,100}\\d)(?=[\\w-]{0,100}[A-Z])[\\w-]{40,250}'),
    token('OpenRouter key', ['sk-or-v1-'], '[0-9a-f]{64}(?!\\w)'),
    // The keys of DeepSeek, Moonshot and others have no other mark.
    token('AI provider key', ['sk-'], `(?!\\w*T3BlbkFJ)${withDigit}[A-Za-z0-9]{32,64}(?![\\w-])`),
    token('Google API key', ['AIza'], '[\\w-]{35}(?![\\w-])'),
    token('Google OAuth token', ['ya29.'], '[\\w-]{40,2000}'),
    token('Google OAuth secret', ['GOCSPX-'], '[\\w-]{28}(?![\\w-])'),
    token('Hugging Face token', ['hf_', 'api_org_'], '[A-Za-z0-9]{34,40}(?!\\w)'),
    token('Groq key', ['gsk_'], '[A-Za-z0-9]{52}(?!\\w)'),
    token('xAI key', ['xai-'], '[A-Za-z0-9]{70,100}(?!\\w)'),
    token('Cerebras key', ['csk-'], `${withDigit}[A-Za-z0-9]{40,64}(?![\\w-])`),
    token('Fireworks key', ['fw_'], `${withDigit}[A-Za-z0-9]{20,40}(?!\\w)`),
    token('Together key', ['tgp_v1_'], '[\\w-]{40,64}(?![\\w-])'),
    token('Vercel AI Gateway key', ['vck_'], '[A-Za-z0-9]{40,80}(?!\\w)'),
    token('Replicate token', ['r8_'], '[A-Za-z0-9]{37}(?!\\w)'),
    token('Perplexity key', ['pplx-'], '[A-Za-z0-9]{40,60}(?!\\w)'),
    token('NVIDIA key', ['nvapi-'], '[\\w-]{60,70}(?![\\w-])'),
    token('LangSmith key', ['lsv2_pt_', 'lsv2_sk_'], '[0-9a-f]{32}_[0-9a-f]{10}(?!\\w)'),
    token('Azure storage key', ['AccountKey='], '([A-Za-z0-9+/]{86}==)', { alphabet: /[\w+/=]/ }),
    token('Stripe key', ['sk_live_', 'rk_live_', 'sk_test_', 'rk_test_'], '[A-Za-z0-9]{20,250}'),
    token('SendGrid key', ['SG.'], '[\\w-]{22}\\.[\\w-]{43}(?![\\w-])', { alphabet: dotted }),
    token('DigitalOcean token', ['dop_v1_', 'doo_v1_', 'dor_v1_'], '[0-9a-f]{64}(?!\\w)'),
    token('Databricks token', ['dapi'], '[0-9a-f]{32}(?:-\\d)?(?![\\w-])'),
    token('Vault token', ['hvs.', 'hvb.'], '[\\w-]{24,300}'),
    token('Grafana token', ['glsa_'], '[A-Za-z0-9]{32}_[0-9a-f]{8}(?!\\w)'),
    token('Shopify token', ['shpat_', 'shpca_', 'shppa_', 'shpss_'], '[0-9a-fA-F]{32}(?!\\w)'),
    token('Linear key', ['lin_api_'], '[A-Za-z0-9]{40}(?!\\w)'),
    token('age key', ['AGE-SECRET-KEY-1'], '[0-9A-Z]{58}(?!\\w)'),
    privateKey(),
];
function token(kind, beginnings, rest, { alphabet = word, longest = 4 * 1024 } = {}) {
    return {
        kind,
        beginnings,
        alphabet,
        pattern: new RegExp(`(?:${beginnings.map(RegExp.escape).join('|')})${rest}`, 'y'),
        longest,
    };
}
/**
 * A private key in PEM, on several lines or on one with `\n` between them. If its end is missing, because the log was cut,
 * the match covers the rows of at least 40 digits and one shorter row.
 */
function privateKey() {
    const names = ['', 'RSA ', 'EC ', 'DSA ', 'OPENSSH ', 'ENCRYPTED ', 'ANY ', 'PGP '];
    const gap = '(?:\\s|\\\\{1,4}[nr])';
    const header = `[A-Za-z][A-Za-z0-9-]{0,40}: [^\\r\\n\\\\]{0,200}${gap}{1,8}`;
    const digits = '[A-Za-z0-9+/]';
    return {
        kind: 'private key',
        beginnings: names.map((name) => `-----BEGIN ${name}PRIVATE KEY`),
        alphabet: /[ -~\s]/,
        pattern: new RegExp(`-----BEGIN [A-Z]{0,9} ?PRIVATE KEY(?: BLOCK)?-----${gap}{0,8}(?:${header}){0,8}` +
            `(?:(?:[A-Za-z0-9+/=\\s\\\\]){16,64000}-----END [A-Z]{0,9} ?PRIVATE KEY(?: BLOCK)?-----|` +
            `${digits}{40,80}(?:${gap}{1,8}${digits}{40,80})*(?:${gap}{1,8}${digits}{1,79}={0,2}(?![\\w+/=]))?)`, 'y'),
        longest: 64 * 1024,
    };
}

;// CONCATENATED MODULE: ./build/redact/token-pattern.js
/** Matches tokens of one format with one of its beginnings. */
class TokenPattern {
    prefix;
    longest;
    kind;
    startsWord;
    #regExp;
    #alphabet;
    constructor(format, beginning) {
        this.prefix = Buffer.from(beginning, 'latin1');
        this.longest = format.longest;
        this.kind = format.kind;
        this.startsWord = /^[A-Za-z0-9]/.test(beginning);
        this.#regExp = format.pattern;
        this.#alphabet = format.alphabet;
    }
    examine(data, candidate, isFinal) {
        const { start } = candidate;
        const limit = start + this.longest;
        const to = Math.min(limit, data.length);
        const isInAlphabet = asciiTable(this.#alphabet);
        let end = candidate.fitsTo;
        while (end < to && isInAlphabet[data[end]] === 1)
            end += 1;
        candidate.fitsTo = end;
        if (end === data.length && end < limit && !isFinal)
            return 'undecided';
        this.#regExp.lastIndex = 0;
        const match = this.#regExp.exec(data.toString('latin1', start, end));
        if (match === null)
            return undefined;
        const [whole, secret = whole] = match;
        return { start: start + whole.length - secret.length, end: start + whole.length };
    }
}
/** Filled on demand: most texts hold no beginning of a token. */
const asciiTables = new Map();
/** Returns a table with 1 for each byte of a class. It has no byte of a character beyond ASCII, so no character is cut. */
function asciiTable(characters) {
    const known = asciiTables.get(characters);
    if (known !== undefined)
        return known;
    const isIn = (byte) => byte < 0x80 && characters.test(String.fromCharCode(byte));
    const table = Uint8Array.from({ length: 256 }, (_, byte) => Number(isIn(byte)));
    asciiTables.set(characters, table);
    return table;
}

;// CONCATENATED MODULE: ./build/redact/patterns.js








const tokenPatterns = tokenFormats.flatMap((format) => format.beginnings.map((beginning) => new TokenPattern(format, beginning)));
/**
 * Everything to redact: each value and each of its lines, in all encodings, and all token formats. Compiled once for any
 * number of streams and texts.
 */
class Patterns {
    #parts;
    /** The encodings of values that are not UTF-8. */
    #bytes;
    #text;
    #binary;
    /** @param values bytes if they may not be UTF-8; values of less than four characters are skipped */
    constructor(values) {
        const all = [...values];
        this.#parts = new Set(all.flatMap((value) => wholeAndLines(value.toString())));
        this.#bytes = all.flatMap((value) => (typeof value === 'string' || (0,external_node_buffer_.isUtf8)(value) ? [] : encodedBytes(value)));
    }
    /** The longest match in bytes. A stream holds back no more than this. */
    get longest() {
        return this.#forText().longest;
    }
    /** Returns the text with `***` in place of everything found. */
    text(text) {
        const bytes = Buffer.from(text);
        const stream = this.stream();
        const redacted = [stream.push(bytes), stream.end()];
        return stream.hasFound ? Buffer.concat(redacted).toString() : text;
    }
    stream() {
        return new RedactionStream(this.#forText());
    }
    /** Returns a stream that searches binary data, in UTF-16 too. Only its findings are of use, not its output. */
    binaryStream() {
        this.#binary ??= this.#compile((part) => [...encodedText(part), ...inUtf16(part)]);
        return new RedactionStream(this.#binary);
    }
    #forText() {
        this.#text ??= this.#compile(encodedText);
        return this.#text;
    }
    #compile(encode) {
        const literals = [...[...this.#parts].flatMap(encode), ...this.#bytes];
        const distinct = new Map(literals.map((bytes) => [bytes.toString('latin1'), bytes]));
        return new PatternSet([...[...distinct.values()].map((bytes) => new Literal(bytes)), ...tokenPatterns]);
    }
}
/**
 * Returns a value and each of its lines, all trimmed: the blanks around them are not secret, and line ends stay in the
 * text. Leaves out short lines.
 */
function wholeAndLines(value) {
    return [value, ...value.split(/\r\n|\r|\n/)].filter(isLongEnough).map((part) => part.trim());
}
function encodedText(part) {
    return [...encodingsOf(part)].map((encoding) => Buffer.from(encoding));
}
/** Encodes a value that is not UTF-8: plain and in base64, since no other encoding takes bytes. */
function encodedBytes(value) {
    return wholeAndLines(value.toString('latin1'))
        .map((part) => Buffer.from(part, 'latin1'))
        .filter((part) => isLongEnough(part.toString()))
        .flatMap((part) => [part, ...base64(part).map((digits) => Buffer.from(digits))]);
}
function inUtf16(part) {
    const littleEndian = Buffer.from(part, 'utf16le');
    return [littleEndian, Buffer.from(littleEndian).swap16()];
}

;// CONCATENATED MODULE: ./build/redact/redaction.js


/** The secrets that one process knows. They stay in memory: in no file and on no command line. */
class Redaction {
    values;
    patterns;
    #masks;
    constructor(values, masks = []) {
        this.values = values;
        this.#masks = masks;
        this.patterns = new Patterns([...values, ...masks]);
    }
    redact = (text) => this.patterns.text(text);
    /** Returns a copy that also covers the masks found in `logs`, or `this` if they hold no new ones. */
    async withMasksFrom(logs) {
        const masks = await masksInFiles(logs, this.#masks);
        return masks.length === this.#masks.length ? this : new Redaction(this.values, masks);
    }
}

;// CONCATENATED MODULE: ./build/action/inputs/redaction.js






/** Tokens of the runner, which masks them in the log itself (its Worker.cs). */
const tokens = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
/** Reads the input `redact`. Each stage does: its values are saved nowhere. */
function redaction_readRedaction() {
    const { values, refused } = parseRedactInput(lib_core/* getInput */.V4('redact', { trimWhitespace: false }));
    const own = tokens.flatMap((name) => process.env[name] || []);
    return Object.assign(new Redaction([...values, ...own]), { given: values.length, refused });
}
/**
 * Returns a hash by which a later stage notices that its values are others: the runner evaluates the input again for each
 * stage, perhaps from variables that the command has changed. Sixteen bits help nobody to find a value.
 */
function fingerprint({ values, given }, sessionId) {
    const list = [...new Set(values.slice(0, given))].sort();
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([sessionId, list]))
        .digest()
        .readUInt16BE();
}
/** Returns true if this step has the values of the step that started the session. Otherwise it cannot redact the logs. */
function knowsSecretsOf(redaction, { redact }, sessionId) {
    return redact === null || redact.fingerprint === fingerprint(redaction, sessionId);
}
/**
 * Makes the runner mask the values from here on: they need not be secrets of the repository. Leaves out lines of a value
 * that are so short that masking them would blank the log. Warns of values that are too short.
 */
async function maskInLog({ values, given, refused }, log) {
    const own = values.slice(0, given);
    // A line may be printed without the blanks at its ends.
    const lines = own.flatMap((value) => value.split(/[\r\n]+/)).map((line) => line.trim());
    const commands = [...own, ...lines].filter(isLongEnough).flatMap((text) => maskCommand(text) ?? []);
    for (const command of new Set(commands))
        process.stdout.write(`${command}\n`);
    if (refused.length === 0)
        return;
    const which = refused.join(', ');
    const they = refused.length === 1 ? 'it is' : 'they are';
    await log.warning(`redact: ${which} will not be redacted: ${they} shorter than ${minCharacters} characters and would blank the log.`);
}

;// CONCATENATED MODULE: ./build/action/results/last-words.js







/** More than the stack trace at the end of most logs. */
const maxLines = 100;
const maxBytes = 64 * 1024;
/** Returns the last line that says something in the output that this step's log has shown, or else in the attempt's log. */
async function last_words_lastWords(step, state) {
    const shown = tellingLine(step.log.recentLines(maxLines));
    return shown === undefined ? lastWordsOnDisk(step, state) : step.redaction.redact(shown);
}
/** Returns the same from the log of the attempt that decided the session's end. */
async function lastWordsOnDisk({ session, record, redaction }, state) {
    const { paths, request } = session;
    const attempt = decidingAttempt(state);
    if (attempt === undefined || !knowsSecretsOf(redaction, record.settings, request.sessionId))
        return undefined;
    // The runner does not know the masks that it has not been shown.
    const { patterns } = await redaction.withMasksFrom(sessionLogs(paths));
    const dir = executionDir(paths.root, 'attempt', attempt.number);
    // Of two logs, that of stderr says more about a failure.
    const logs = channelsOf(request.streams).toReversed();
    for (const channel of logs) {
        const { lines } = readTail(logPath(dir, channel), { lines: maxLines, bytes: maxBytes, patterns });
        const line = tellingLine(shownLines(lines, maxLines));
        if (line !== undefined)
            return line;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/session/nth-attempt.js
/** Returns "2 of 3", or "2" where attempts have no limit (null), as in a followed session. */
function nthAttempt(attempt, maxAttempts) {
    return maxAttempts === null ? `${attempt}` : `${attempt} of ${maxAttempts}`;
}

;// CONCATENATED MODULE: ./build/session/session-end.js
/** Returns the end that follows from what stopped the session, if anything did, and from its failure. */
function sessionEnd(cause, failure, more = {}) {
    return { type: 'session_ended', status: statusOf(cause, failure), cause, failure, ...more };
}
/** Returns the end of a session that is stopped before its next attempt. */
function endBefore(attempt, { cause, detail }) {
    return endAfter({ cause, detail: `${detail}, before attempt ${attempt}` });
}
/** Returns the end of a session that is stopped. */
function endAfter(reason) {
    return sessionEnd(reason.cause, stopFailure(reason), { paused: false });
}
/** Returns the failure of a session, or of what it runs, that is stopped for a reason that allows no retry. */
function stopFailure({ cause, detail }) {
    return { code: cause, family: 'final', reason: `was ended: ${detail}` };
}
/** Returns whether somebody wanted a session to end that was stopped for this reason: that is no failure to tell. */
function isAskedFor(cause) {
    return cause === 'cancelled' || cause === 'stopped';
}
/** Returns whether what stopped a script stopped its session, too, so that nothing follows. */
function endsSession(cause) {
    switch (cause) {
        case null:
        case 'attempt_timeout':
        case 'watchdog_idle':
        case 'log_limit':
        case 'log_failed':
        case 'supervisor_signal':
            return false;
        case 'timeout':
        case 'lease_lost':
        case 'cancelled':
        case 'stopped':
        case 'supervisor_lost':
        case 'slot_refused':
        case 'slot_lost':
        case 'not_ready':
            return true;
    }
}
function statusOf(cause, failure) {
    if (failure === null)
        return 'completed';
    return cause === 'cancelled' || cause === 'stopped' || cause === 'lease_lost' ? 'stopped' : 'failed';
}

;// CONCATENATED MODULE: ./build/session/state/failed-parts.js
/**
 * Returns what failed: the last attempt, then the session, if it failed for a reason of its own. Empty for a session that
 * completed, and while nothing has failed.
 */
function failedParts({ end, attempts }) {
    if (end?.status === 'completed')
        return [];
    const last = attempts.at(-1);
    const own = last?.status === 'ended' ? last.failure : null;
    const ofSession = end === null ? [] : [{ attempt: null, failure: end.failure }];
    if (last === undefined || own === null)
        return ofSession;
    // The session fails as its last attempt did, at times with the reason why that was not retried.
    if (end?.failure.code === own.code)
        return [{ attempt: last.number, failure: end.failure }];
    return [{ attempt: last.number, failure: own }, ...ofSession];
}

;// CONCATENATED MODULE: ./build/session/state/session-state.js
function sessionStatus({ start, end }) {
    return end?.status ?? (start === null ? 'launching' : 'running');
}
/** Runs of the `on-retry` script; only a command has them. */
function onRetriesOf({ source }) {
    return source.kind === 'command' ? source.onRetries : [];
}
/** Runs of the `on-timeout` script; only a command has them. */
function onTimeoutsOf({ source }) {
    return source.kind === 'command' ? source.onTimeouts : [];
}
/** The attempt that was ready last; null where none was, or where nobody waits for that. */
function session_state_readyOf({ source }) {
    return source.kind === 'command' ? source.ready : null;
}

;// CONCATENATED MODULE: ./build/text/plural.js
/** Returns "1 file", "2 files". */
function plural(count, singular, pluralForm = `${singular}s`) {
    return `${count} ${count === 1 ? singular : pluralForm}`;
}

;// CONCATENATED MODULE: ./build/action/results/outcome.js







/** Returns the step's outcome; for a session that has not ended, a failure. */
function outcomeOf(state, uploads) {
    const { name, end, source, attempts } = state;
    const total = duration_formatDuration(state.durationMs);
    switch (end?.status) {
        case 'completed': {
            if (source.kind === 'helloloop')
                return { succeeded: true, sentence: `${name} succeeded: ${plural(attempts.length, 'attempt')}, ${total}.` };
            const which = attempts.length === 1 ? 'at the first attempt' : `at attempt ${attempts.length} of ${source.maxAttempts}`;
            return { succeeded: true, sentence: `${name} succeeded ${which}, after ${total}.` };
        }
        case 'failed': {
            if (end.cause === 'slot_refused')
                return { succeeded: false, sentence: `${name} ${end.failure.reason}.` };
            const effort = attempts.length <= 1 ? total : `${attempts.length} attempts and ${total}`;
            return {
                succeeded: false,
                sentence: `${name} failed after ${effort}: ${failureText(state)}.${whereLog(state, uploads)}`,
            };
        }
        case 'stopped': {
            return {
                succeeded: false,
                isAskedFor: isAskedFor(end.cause),
                sentence: `${name} was stopped after ${total}: ${failureText(state)}.${whereLog(state, uploads)}`,
            };
        }
        case undefined:
            return {
                succeeded: false,
                sentence: `${name} has not ended yet: its session is still ${sessionStatus(state)}. The post step stops it and reports its result.`,
            };
    }
}
/** Says why the last attempt failed, and why the session did if that is for another reason. */
function failureText(state) {
    const limit = state.source.kind === 'command' ? state.source.maxAttempts : null;
    const parts = failedParts(state).map(({ attempt, failure }) => {
        const subject = attempt === null ? 'the session' : limit === 1 ? 'it' : `attempt ${nthAttempt(attempt, limit)}`;
        return `${subject} ${failure.reason}`;
    });
    return parts.join('; ') || 'no attempt was started';
}
function whereLog({ attempts }, uploads) {
    const last = attempts.at(-1);
    const upload = last === undefined ? undefined : uploads[last.number];
    switch (upload?.status) {
        case 'uploaded':
            // No full stop: it would become part of the address.
            return ` Its log: ${upload.url ?? `artifact ${upload.name}`}`;
        case 'kept':
        case 'failed':
            return ` Its log: ${upload.folder}`;
        case 'pending':
        case undefined:
            return last === undefined ? '' : ' Its log is above.';
    }
}
/** Returns the values of the action's outputs; '' for those that have none, as those about a slot that nobody asked for. */
function outputsOf(state, sessionDir, uploads, isSlotAsked = true) {
    const deciding = decidingAttempt(state);
    const exit = deciding?.status === 'ended' ? deciding.exit : undefined;
    const reported = state.source.kind === 'helloloop' ? state.source.exitCode : null;
    const exitCode = reported ?? (exit?.kind === 'exited' ? exit.code : undefined);
    const failure = state.end?.failure;
    const ids = Object.entries(uploads).flatMap(([attempt, upload]) => upload.status === 'uploaded' ? [[attempt, upload.id]] : []);
    return {
        'session-id': state.sessionId,
        'session-dir': sessionDir,
        status: sessionStatus(state),
        'exit-code': exitCode === undefined ? '' : String(exitCode),
        signal: exit?.kind === 'signaled' ? exit.signal : '',
        attempts: String(state.attempts.length),
        'duration-ms': String(Math.round(state.durationMs)),
        'failure-code': failure?.code ?? '',
        'failure-reason': failure?.reason ?? '',
        'artifact-ids': JSON.stringify(Object.fromEntries(ids)),
        'slot-id': isSlotAsked ? (state.slot?.id ?? '') : '',
        'slot-wait-ms': isSlotAsked ? String(Math.round(state.slot?.waitedMs ?? 0)) : '',
        'failure-family': failure?.family ?? '',
        recoveries: String(state.waits.length),
    };
}

;// CONCATENATED MODULE: ./build/text/ansi.js
// SGR sequences (ECMA-48, 8.3.117), which the runner's log shows as colours. Each ends with a reset of everything.
const red = styled(31);
const green = styled(32);
const yellow = styled(33);
const grey = styled(90);
function styled(code) {
    return (text) => `\u001b[${code}m${text}\u001b[0m`;
}

;// CONCATENATED MODULE: ./build/system/regular-file.js

/** A file that is refused; the message completes "the file …". */
class RefusedFileError extends Error {
    name = 'RefusedFileError';
}
/**
 * Opens a file of another program for reading. It follows no link and waits for no pipe.
 * @throws RefusedFileError for a link, folder, pipe or device; the system's error (such as ENOENT) if it cannot be
 * opened
 */
function openRegular(path) {
    // Checked before it is opened, because Windows has no O_NOFOLLOW, and opening a device can have effects.
    requireRegular((0,external_node_fs_.lstatSync)(path));
    // And checked afterwards, because it can be replaced in between.
    const fd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0) | (external_node_fs_.constants.O_NOFOLLOW ?? 0));
    try {
        const stats = (0,external_node_fs_.fstatSync)(fd);
        requireRegular(stats);
        return { fd, stats };
    }
    catch (error) {
        (0,external_node_fs_.closeSync)(fd);
        throw error;
    }
}
/** Does the same, but returns undefined if the file is refused or cannot be opened. */
function openIfRegular(path) {
    try {
        return openRegular(path).fd;
    }
    catch {
        return undefined;
    }
}
/** @throws RefusedFileError */
function requireRegular(stats) {
    if (!stats.isFile())
        throw new RefusedFileError(`is ${kind(stats)}`);
}
function kind(stats) {
    if (stats.isSymbolicLink())
        return 'a symbolic link';
    if (stats.isDirectory())
        return 'a folder';
    if (stats.isFIFO())
        return 'a named pipe';
    return stats.isSocket() ? 'a socket' : 'a device';
}

;// CONCATENATED MODULE: ./build/action/file-commands/format.js

/** Returns the runner's line break on this platform. On Windows a bare LF would swallow a CR at the end of a value. */
function lineBreak(platform = process.platform) {
    return platform === 'win32' ? '\r\n' : '\n';
}
/** Returns an entry that the runner reads unchanged, whatever its value holds. */
function formatKeyValue({ name, value }, platform = process.platform, random = external_node_crypto_.randomUUID) {
    const eol = lineBreak(platform);
    // The runner ends a name at the first `<<`: after a name that ends in `<` the delimiter would begin too early. Such a
    // name can only come from the form NAME=value, so its value has no line break.
    if (name.endsWith('<'))
        return `${name}=${value}${eol}`;
    let delimiter;
    do
        delimiter = `supervised_run_${random()}`;
    while (value.includes(delimiter));
    return `${name}<<${delimiter}${eol}${value}${eol}${delimiter}${eol}`;
}

;// CONCATENATED MODULE: ./build/action/file-commands/parse.js

const maxQuoted = 40;
const maxProblems = 20;
const maxEntries = 50_000;
/**
 * Parses a GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE file by the rules of the runner's own reader (EnvFileKeyValuePairs
 * in https://github.com/actions/runner, src/Runner.Worker/FileCommandManager.cs). The runner gives up at the first
 * problem. This parser notes it and goes on while it is clear where the next entry begins.
 */
function parseKeyValues(text, platform = process.platform) {
    const entries = [];
    const problems = [];
    const lines = splitLines(text, platform);
    for (const line of lines) {
        if (line.text === '')
            continue;
        const report = (message) => problems.push({ line: line.number, message });
        if (entries.length === maxEntries || problems.length === maxProblems) {
            const limit = entries.length === maxEntries ? `${maxEntries} entries` : `${maxProblems} malformed lines`;
            report(`there are more than ${limit}; nothing is read from here on`);
            break;
        }
        const equals = line.text.indexOf('=');
        const arrows = line.text.indexOf('<<');
        if (equals === -1 && arrows === -1) {
            report(`${quote(line.text, maxQuoted)} is neither NAME=value nor NAME<<DELIMITER`);
        }
        else if (arrows === -1 || (equals !== -1 && equals < arrows)) {
            const name = line.text.slice(0, equals);
            if (name === '')
                report('there is no name before "="');
            else
                entries.push({ name, value: line.text.slice(equals + 1), line: line.number });
        }
        else {
            const name = line.text.slice(0, arrows);
            const delimiter = line.text.slice(arrows + 2);
            if (name === '')
                report('there is no name before "<<"');
            if (delimiter === '') {
                report(`there is no delimiter after ${quote(`${name}<<`, maxQuoted)}; nothing is read from here on`);
                break;
            }
            const end = findDelimiter(lines, delimiter, line.next);
            if (end === undefined) {
                report(`the value of ${quote(name, maxQuoted)} has no end: ${missingDelimiter(text, delimiter)}`);
                break;
            }
            if (name !== '')
                entries.push({ name, value: text.slice(line.next, end), line: line.number });
        }
    }
    return { entries, problems };
}
/** Parses a GITHUB_PATH or GITHUB_ARTIFACTS file. Unlike in the other files, a lone CR ends a line as well. */
function parseLines(text) {
    const lines = text.split(/\r\n|\r|\n/, maxEntries + 1);
    const problems = [];
    if (lines.length > maxEntries) {
        lines.length = maxEntries;
        const message = `there are more than ${maxEntries} lines; nothing is read from here on`;
        problems.push({ line: maxEntries + 1, message });
    }
    return { lines: lines.filter((line) => line !== ''), problems };
}
/** Reads on to the line that is the delimiter. Returns the offset where the value before it ends. */
function findDelimiter(lines, delimiter, start) {
    let end = start;
    for (let line = lines.next(); !line.done; line = lines.next()) {
        if (line.value.text === delimiter)
            return end;
        end = line.value.end;
    }
    return undefined;
}
function missingDelimiter(text, delimiter) {
    return text.trimEnd().endsWith(delimiter.trimEnd())
        ? 'its delimiter, at the end of the file, must be alone on a line, right after a line break'
        : 'no line after it is exactly its delimiter';
}
/** Only on Windows is the CR of a CRLF part of the line break. */
function* splitLines(text, platform) {
    let start = 0;
    for (let number = 1; start < text.length; number++) {
        const feed = text.indexOf('\n', start);
        const next = feed === -1 ? text.length : feed + 1;
        let end = feed === -1 ? text.length : feed;
        if (platform === 'win32' && feed > start && text[feed - 1] === '\r')
            end -= 1;
        yield { number, text: text.slice(start, end), end, next };
        start = next;
    }
}

;// CONCATENATED MODULE: ./build/action/file-commands/content.js



function readContent(variable, text, { reservedOutputs, reservedState }, platform) {
    switch (variable) {
        case 'GITHUB_OUTPUT':
            return readEntries(text, reservedOutputs, 'an output', platform);
        case 'GITHUB_STATE':
            return readEntries(text, reservedState, 'state', platform);
        case 'GITHUB_ENV':
            return readEntries(text, [], '', platform);
        case 'GITHUB_PATH':
        case 'GITHUB_ARTIFACTS': {
            const { lines, problems } = parseLines(text);
            const eol = lineBreak(platform);
            return { names: [], text: lines.map((line) => line + eol).join(''), notes: problems.map(asError) };
        }
    }
}
function readEntries(text, reserved, kind, platform) {
    // The runner ignores case in the names of outputs and of state.
    const own = new Set(reserved.map((name) => name.toLowerCase()));
    const { entries, problems } = parseKeyValues(text, platform);
    const isOwn = ({ name }) => own.has(name.toLowerCase());
    const published = entries.filter((entry) => !isOwn(entry));
    const leftOut = entries.filter(isOwn).map(({ name, line }) => ({
        severity: 'warning',
        line,
        message: `${quote(name, maxQuoted)} is ${kind} of the action itself; the command's value is left out`,
    }));
    return {
        names: published.map((entry) => entry.name),
        text: published.map((entry) => formatKeyValue(entry, platform)).join(''),
        notes: [...problems.map(asError), ...leftOut].sort((a, b) => a.line - b.line),
    };
}
function asError({ line, message }) {
    return { severity: 'error', line, message };
}

;// CONCATENATED MODULE: ./build/action/file-commands/untrusted-file.js




/**
 * Reads a file that another program made. Returns undefined when there is none.
 * @throws RefusedFileError for a link, folder, pipe or device, and for more than `maxBytes`
 */
function readUntrustedFile(path, maxBytes) {
    return withFile(path, (fd, size) => {
        if (size > maxBytes)
            throw new RefusedFileError(`has ${size} bytes, more than the ${maxBytes} that are allowed`);
        return readBytes(fd, 0, size);
    });
}
/** Returns the size of such a file in bytes. */
function untrustedFileSize(path) {
    return withFile(path, (_fd, size) => size);
}
/**
 * Appends lines to an existing file, after a line break if its last line lacks one: not always, for `act` reads an empty
 * line as an entry.
 */
function appendToFile(path, lines) {
    const fd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_NONBLOCK);
    try {
        const stats = (0,external_node_fs_.fstatSync)(fd);
        requireRegular(stats);
        const last = Buffer.alloc(1);
        const isUnfinished = stats.size > 0 && (0,external_node_fs_.readSync)(fd, last, 0, 1, stats.size - 1) === 1 && last.toString() !== '\n';
        (0,external_node_fs_.writeFileSync)(fd, `${isUnfinished ? '\n' : ''}${lines}`);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
/**
 * Decodes a file as the runner does: by its byte order mark (Windows PowerShell writes UTF-16), or else as UTF-8.
 * @throws RefusedFileError for UTF-32
 */
function decodeText(bytes) {
    const mark = bytes.toString('hex', 0, 4);
    if (mark === 'fffe0000' || mark === '0000feff')
        throw new RefusedFileError('is in UTF-32; write UTF-8');
    if (mark.startsWith('fffe'))
        return new TextDecoder('utf-16le').decode(bytes);
    if (mark.startsWith('feff'))
        return new TextDecoder('utf-16be').decode(bytes);
    return new TextDecoder().decode(bytes);
}
function withFile(path, use) {
    const file = ifExists(() => openRegular(path));
    if (file === undefined)
        return undefined;
    try {
        return use(file.fd, file.stats.size);
    }
    finally {
        (0,external_node_fs_.closeSync)(file.fd);
    }
}

;// CONCATENATED MODULE: ./build/action/file-commands/publish.js





/** The step has no file for this variable: an older runner, or another program in its place. */
class NoTargetError extends Error {
    name = 'NoTargetError';
}
const MiB = 1024 * 1024;
const maxFileBytes = 16 * MiB;
/** A longer summary is not read. A summary that is longer than GitHub shows is cut. */
const maxSummaryBytes = 64 * MiB;
/** Limits of single files, beyond which something else would break. */
const tighterLimits = {
    GITHUB_STATE: { bytes: 32 * 1024, reason: "more would keep the action's post step from starting" },
    GITHUB_ARTIFACTS: { bytes: MiB, reason: 'the runner takes no more' },
};
/** Copies what an attempt wrote to its private files into the step's own. Never throws: a failure is a problem. */
function publishFileCommands(request) {
    const output = publish('GITHUB_OUTPUT', request);
    const others = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_ARTIFACTS'].map((variable) => publish(variable, request));
    return {
        outputs: [...new Set(output.names)],
        problems: [...output.problems, ...others.flatMap((other) => other.problems), ...summaryProblem(request)],
    };
}
function publish(variable, request) {
    const { attemptDir, env, platform = process.platform } = request;
    const report = (note) => toProblem(variable, request, note);
    let content = { names: [], text: '', notes: [] };
    try {
        const bytes = readUntrustedFile(fileCommandPath(attemptDir, variable), maxFileBytes);
        if (bytes)
            content = readContent(variable, decodeText(bytes), request, platform);
        if (content.text !== '')
            append(variable, env[variable], content.text);
        return { names: content.names, problems: content.notes.map(report) };
    }
    catch (error) {
        return { names: [], problems: [...content.notes, aboutWholeFile(error)].map(report) };
    }
}
function append(variable, target, content) {
    const limit = tighterLimits[variable];
    if (limit && Buffer.byteLength(content) > limit.bytes) {
        throw new RefusedFileError(`holds more than ${limit.bytes} bytes; ${limit.reason}`);
    }
    if (!target)
        throw new NoTargetError(`${variable} is not set in this step`);
    try {
        appendToFile(target, content);
    }
    catch (error) {
        const reason = error instanceof RefusedFileError ? `it ${error.message}` : errorMessage(error);
        throw new Error(`the step's own file cannot be written (${reason})`, { cause: error });
    }
}
/** Checks the summary, which results/summarize.ts publishes, redacted, below the session's own. */
function summaryProblem(request) {
    try {
        const bytes = untrustedFileSize(fileCommandPath(request.attemptDir, 'GITHUB_STEP_SUMMARY')) ?? 0;
        if (bytes > maxSummaryBytes)
            throw new RefusedFileError(`has ${bytes} bytes, and GitHub shows 1 MiB`);
        return [];
    }
    catch (error) {
        return [toProblem('GITHUB_STEP_SUMMARY', request, aboutWholeFile(error))];
    }
}
function aboutWholeFile(error) {
    const what = error instanceof RefusedFileError ? `the file ${error.message}` : errorMessage(error);
    return {
        // Anything else is about a file that cannot be reached, and not about what the command wrote.
        severity: error instanceof RefusedFileError ? 'error' : 'warning',
        line: null,
        message: `${what}; nothing of it is published`,
    };
}
function toProblem(variable, { attempt, attemptDir }, note) {
    const line = note.line === null ? '' : `, line ${note.line}`;
    const message = `${variable} of attempt ${attempt}${line}: ${note.message}`;
    return { ...note, variable, file: fileCommandPath(attemptDir, variable), message };
}

;// CONCATENATED MODULE: ./build/session/environment.js
// The environment variables of a session that another process sees. Two belong to folders below this one:
// SUPERVISED_RUN_TREE (system/tree-members.ts) and SUPERVISED_RUN_REGISTRY (registry/folder.ts).
/** The variables that a command, a probe, an `on-retry` and an `on-timeout` script get besides those of a `run:` step. */
const commandVariables = {
    sessionId: 'SUPERVISED_RUN_SESSION_ID',
    /** The number of the attempt, or of the one that follows. */
    attempt: 'SUPERVISED_RUN_ATTEMPT',
    maxAttempts: 'SUPERVISED_RUN_MAX_ATTEMPTS',
    /** The failure code of the previous attempt; empty for the first. For `on-timeout` that of the limit. */
    lastFailure: 'SUPERVISED_RUN_LAST_FAILURE',
    /** The first number of the session's slot; not set without a slot. */
    slot: 'SUPERVISED_RUN_SLOT',
    /** All its numbers, with commas between them; not set without a slot. */
    slots: 'SUPERVISED_RUN_SLOTS',
    /** Of `on-timeout` only: the id of the attempt's own process, which leads its session and process group. */
    pid: 'SUPERVISED_RUN_PID',
};
/** What changes how Node itself, or chokidar, works. It is meant for the command; the supervisor must not obey it. */
const nodeVariables = (/* unused pure expression or super */ null && ([
    'CHOKIDAR_INTERVAL',
    'CHOKIDAR_USEPOLLING',
    'NODE_OPTIONS',
    'NODE_DEBUG',
    'NODE_DEBUG_NATIVE',
    'NODE_PATH',
    'NODE_PENDING_DEPRECATION',
    'NODE_REDIRECT_WARNINGS',
    'NODE_V8_COVERAGE',
]));
/** The prefix of those variables on their way through the supervisor. */
const environment_hidden = 'SUPERVISED_RUN_';
/** Returns an environment in which Node does not see what is meant for the command; `revealForCommand` undoes it. */
function environment_hideFromNode(env) {
    const names = Object.entries(env).map(([name, value]) => [
        nodeVariables.includes(name) ? environment_hidden + name : name,
        value,
    ]);
    return Object.fromEntries(names);
}
function revealForCommand(env) {
    const isHidden = (name) => name.startsWith(environment_hidden) && nodeVariables.includes(name.slice(environment_hidden.length));
    const names = Object.entries(env).map(([name, value]) => [isHidden(name) ? name.slice(environment_hidden.length) : name, value]);
    return Object.fromEntries(names);
}
/** Slots that the job holds through slot/action.yml, for its later steps: ids with commas between them. */
const jobSlotsVariable = 'SUPERVISED_RUN_JOB_SLOTS';

;// CONCATENATED MODULE: ./build/action/launch/own-inputs.js
// Written by `npm run docs`.
/** The inputs of action.yml. */
const ownInputs = [
    'run',
    'shell',
    'working-directory',
    'pass-actions-env',
    'name',
    'max-attempts',
    'attempt-timeout',
    'timeout',
    'retry-on',
    'retry-delays',
    'hard-retry-delays',
    'retry-jitter',
    'retry-notice',
    'run-on-retry',
    'on-retry',
    'probe',
    'probe-timeout',
    'failure-rules',
    'failure-preset',
    'stall-warning',
    'stall-timeout',
    'on-timeout',
    'kill-grace',
    'stop-signal',
    'leftovers',
    'lease-pid',
    'streams',
    'max-log-size',
    'workflow-commands',
    'summary',
    'artifacts',
    'artifact-name',
    'artifact-paths',
    'artifact-links',
    'if-no-files-found',
    'max-artifact-size',
    'retention-days',
    'redact',
    'slot-pool',
    'slots',
    'slot-limits',
    'slot-wait',
    'registry',
    'background',
    'ready',
    'ready-timeout',
    'at-job-end',
    'attach',
    'state-dir',
    'session',
    'attach-timeout',
    'on-cancel',
    'matrix',
    'job-status',
];

;// CONCATENATED MODULE: ./build/action/launch/command-environment.js


/**
 * The variables that the runner sets for JavaScript and container actions, but not for `run:` steps (runner:
 * NodeScriptActionHandler.cs, ContainerActionHandler.cs). Those of OIDC are not among them: a `run:` step has them, too,
 * if the job asked for `id-token: write` (ScriptHandler.cs).
 */
const actionsVariables = [
    'ACTIONS_RUNTIME_URL',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_RESULTS_URL',
    'ACTIONS_CACHE_URL',
    'ACTIONS_CACHE_SERVICE_V2',
    'ACTIONS_CACHE_MODE',
];
/** The state that main saves for post: the session's folder, which holds everything else. */
const sessionState = 'supervised-run-session';
/** An input is upper-case, with `_` for a blank, and keeps its hyphens (runner: Handler.cs); a state keeps its name. */
const ownVariables = new Set([
    ...actionsVariables,
    ...ownInputs.map((name) => `INPUT_${name.toUpperCase()}`),
    `STATE_${sessionState}`,
]);
/** On Windows the case of a name means nothing. */
const ownOnWindows = new Set([...ownVariables].map((name) => name.toUpperCase()));
/**
 * Returns the environment that a `run:` step would get: that of the action without what the runner added for this action
 * alone, its inputs, its state and the credentials of the runner's services. Variables with similar names are the user's.
 */
function commandEnvironment(env, platform = process.platform) {
    const isOwn = platform === 'win32'
        ? (name) => ownOnWindows.has(name.toUpperCase())
        : (name) => ownVariables.has(name);
    return Object.fromEntries(Object.entries(env).filter(([name]) => !isOwn(name)));
}
/** Returns the environment of the supervisor: the command's, without what would change the supervisor's own Node. */
function supervisorEnvironment(env) {
    return hideFromNode(commandEnvironment(env));
}
/** Returns the variables of the runner's services that this step has, for a command that may use them. */
function actionsEnvironment(env) {
    const present = actionsVariables.map((name) => [name, env[name]]);
    return Object.fromEntries(present.filter((entry) => entry[1] !== undefined));
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(161);
;// CONCATENATED MODULE: ./build/system/processes/linux.js


function linux_listLinux() {
    // The youngest first: they are the most likely to end before they are read.
    return (0,external_node_fs_.readdirSync)('/proc')
        .filter((name) => /^\d+$/.test(name))
        .toReversed()
        .flatMap((name) => readLinux(Number(name)) ?? []);
}
function readLinux(pid) {
    const stat = parseStat(read(`/proc/${pid}/stat`, 'utf8'));
    return (stat && {
        ...stat,
        dying: stat.dying === true && areThreadsDying(pid),
        commandLine: () => read(`/proc/${pid}/cmdline`, 'utf8').split('\0'),
        isHidden: () => linux_isHidden(pid),
        ignores: (signal) => isIgnored(read(`/proc/${pid}/status`, 'latin1'), signal),
        environment: () => read(`/proc/${pid}/environ`, 'latin1'),
        filesOpenForWriting: () => filesOpenForWriting(pid),
    });
}
/**
 * Parses the line of `/proc/<pid>/stat` (proc(5)). The name is in brackets and may contain brackets and blanks, so the
 * fields are counted from its last bracket. Field 9 has flags (PF_EXITING is 4 in the kernel's sched.h), field 20 is
 * the number of threads, field 22 the start in clock ticks since boot.
 */
function parseStat(stat) {
    const open = stat.indexOf('(');
    const close = stat.lastIndexOf(')');
    const [state, parent, group, session, ...rest] = stat.slice(close + 2).split(' ');
    if (open < 0 || close < 0 || session === undefined)
        return undefined;
    return {
        pid: Number(stat.slice(0, open)),
        parent: Number(parent),
        group: Number(group),
        session: Number(session),
        startTime: rest[15] ?? '',
        name: stat.slice(open + 1, close),
        dying: (Number(rest[2]) & 4) !== 0,
        suspended: state === 'T',
        // A process whose first thread has ended looks like a zombie while its other threads run.
        zombie: state === 'X' || (state === 'Z' && !(Number(rest[13]) > 1)),
    };
}
/** The files of a process that is not to be read belong to root, whoever runs it (proc(5)). Root reads them all the same. */
function linux_isHidden(pid) {
    try {
        (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`);
        return false;
    }
    catch (error) {
        const [, user] = /^Uid:\s*(\d+)/m.exec(read(`/proc/${pid}/status`, 'latin1')) ?? [];
        return error.code === 'EACCES' && Number(user) === process.getuid?.();
    }
}
/** `SigIgn` in `/proc/<pid>/status` is a mask in hexadecimal, with signal 1 in the lowest bit (proc(5)). */
function isIgnored(status, signal) {
    const [, mask = '0'] = /^SigIgn:\s*([0-9a-f]+)$/m.exec(status) ?? [];
    return ((BigInt(`0x${mask}`) >> BigInt(external_node_os_.constants.signals[signal] - 1)) & 1n) === 1n;
}
/** Returns whether every thread of a process is exiting. */
function areThreadsDying(pid) {
    try {
        return (0,external_node_fs_.readdirSync)(`/proc/${pid}/task`).every((thread) => parseStat(read(`/proc/${pid}/task/${thread}/stat`, 'utf8'))?.dying !== false);
    }
    catch {
        return true;
    }
}
/** The mode of a link in `/proc/<pid>/fd` shows how the file was opened (proc(5)). */
function filesOpenForWriting(pid) {
    try {
        return (0,external_node_fs_.readdirSync)(`/proc/${pid}/fd`).flatMap((fd) => {
            try {
                const link = `/proc/${pid}/fd/${fd}`;
                return ((0,external_node_fs_.lstatSync)(link).mode & 0o200) === 0 ? [] : (0,external_node_fs_.readlinkSync)(link);
            }
            catch {
                return [];
            }
        });
    }
    catch {
        return [];
    }
}
/** Returns an empty text if the process has ended or belongs to another user. */
function read(path, encoding) {
    try {
        return (0,external_node_fs_.readFileSync)(path, encoding);
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(421);
;// CONCATENATED MODULE: ./build/system/processes/ps.js


/** Lists the processes of macOS with one `ps`: starting it is what costs. `-E` adds the environment to the command. */
function listWithPs() {
    return parsePs(ps(['-A', '-E']));
}
function readWithPs(pid) {
    try {
        return parsePs(ps(['-p', String(pid)]))[0];
    }
    catch {
        // `ps` exits with 1 if there is no such process.
        return undefined;
    }
}
/** Without `sess`, for which macOS prints a kernel address. */
const psColumns = 'pid,ppid,pgid,stat,lstart,command';
function ps(selection) {
    return (0,external_node_child_process_.execFileSync)('/bin/ps', [...selection, '-ww', '-o', psColumns], {
        encoding: 'latin1',
        // Start times are compared between processes, so they must be in one language and one time zone.
        env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 256 * 1024 * 1024,
    });
}
/** Parses a header and a line for each process; `lstart` is five words (`Mon Jan  2 15:04:05 2006`), to the second. */
function parsePs(table) {
    return table.split('\n').flatMap((line) => {
        const [, pid, parent, group, state = '', started = '', command = ''] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(\S+\s+\S+\s+\S+\s+\S+\s+\d+)\s(.*)$/.exec(line) ?? [];
        if (pid === undefined)
            return [];
        const time = Date.parse(`${started} UTC`);
        return {
            pid: Number(pid),
            parent: Number(parent),
            group: Number(group),
            session: 0,
            startTime: Number.isNaN(time) ? '' : String(time),
            name: (0,external_node_path_.basename)(command.trim().split(' ')[0] ?? ''),
            suspended: state.startsWith('T'),
            zombie: state.startsWith('Z'),
            environment: () => command,
            filesOpenForWriting: () => [],
        };
    });
}

;// CONCATENATED MODULE: ./build/system/processes/windows.js


/** Starts PowerShell, which takes about a second: call it sparingly. */
function listWindows() {
    return query('');
}
function readWindows(pid) {
    return query(`-Filter ProcessId=${pid}`)[0];
}
// The script has no double quotes: they would have to survive the quoting of the command line.
function query(filter) {
    const script = `Get-CimInstance Win32_Process ${filter} | Where-Object CreationDate | ForEach-Object {
    @($_.ProcessId, $_.ParentProcessId, $_.CreationDate.ToUniversalTime().Ticks, $_.Name) -join [char]9 }`;
    return parseWindows((0,external_node_child_process_.execFileSync)(powershell(), ['-NoProfile', '-NonInteractive', '-Command', script], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
        windowsHide: true,
        maxBuffer: 64 * 1024 * 1024,
    }));
}
/** By its path: PATH is the user's. */
function powershell() {
    return (0,external_node_path_.join)(process.env.SystemRoot ?? 'C:\\Windows', 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe');
}
/** Parses lines of pid, parent, start in ticks of 100 ns, and name, separated by tabs. */
function parseWindows(table) {
    return table.split(/\r?\n/).flatMap((line) => {
        const [pid, parent, startTime, name] = line.split('\t');
        if (name === undefined)
            return [];
        return {
            pid: Number(pid),
            parent: Number(parent),
            group: 0,
            session: 0,
            startTime: startTime ?? '',
            name,
            suspended: false,
            zombie: false,
            environment: () => '',
            filesOpenForWriting: () => [],
        };
    });
}

;// CONCATENATED MODULE: ./build/system/process-list.js



/** Lists all processes of this pid namespace that are visible, without zombies. */
function process_list_listProcesses() {
    return list().filter(({ zombie }) => !zombie);
}
/** Returns the entry of one process or zombie; undefined if there is none. */
function process_list_findProcess(pid) {
    switch (process.platform) {
        case 'linux':
            return readLinux(pid);
        case 'win32':
            return readWindows(pid);
        default:
            return readWithPs(pid);
    }
}
/** Returns whether any process has one of these files open for writing. Always true on systems that do not show it. */
function areOpenForWriting(paths) {
    if (process.platform !== 'linux')
        return true;
    return listLinux().some((entry) => entry.filesOpenForWriting().some((path) => paths.includes(path)));
}
function list() {
    switch (process.platform) {
        case 'linux':
            return linux_listLinux();
        case 'win32':
            return listWindows();
        default:
            return listWithPs();
    }
}

;// CONCATENATED MODULE: ./build/system/system-program.js


/** Where systems keep their own programs: those of the FHS, NixOS, Guix. */
const folders = (/* unused pure expression or super */ null && (['/usr/bin', '/bin', '/run/current-system/sw/bin', '/run/current-system/profile/bin']));
/**
 * Returns the path of a program of the system, for our own use. PATH is the user's: what comes first there under the same
 * name may do something else. It counts only on systems that have the program elsewhere.
 */
function systemProgram(name) {
    return folders.map((folder) => join(folder, name)).find(system_program_isExecutable) ?? name;
}
/** Also false for a path that cannot be looked at. */
function system_program_isExecutable(path) {
    try {
        accessSync(path, constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/action/launch/find-program.js





/** Where shells are on POSIX when nothing says more. */
const standardFolders = (/* unused pure expression or super */ null && (['/usr/local/bin', '/usr/bin', '/bin', '/opt/homebrew/bin', '/run/current-system/sw/bin']));
/**
 * Finds a program by its name or absolute path: on the PATH of the step, then where `run:` looks. The runner searches its
 * own PATH (ScriptHandler.cs, WhichUtil.cs), which a step's `env:` does not change. Entries that cannot be used, such as
 * files and folders of others, are passed over. Returns undefined if there is none.
 */
function find_program_findProgram(name) {
    if (isAbsolute(name))
        return firstIn([name]);
    if (/[\\/]/.test(name))
        return undefined;
    return (firstIn(candidates(process.env.PATH, name)) ??
        firstIn(candidates(runnersPath(), name)) ??
        firstIn(candidates(process.platform === 'win32' ? '' : standardFolders.join(delimiter), name)));
}
function candidates(path, name) {
    const folders = (path ?? '').split(delimiter).filter((folder) => folder !== '');
    return folders.map((folder) => resolve(folder, name));
}
function firstIn(paths) {
    const { PATHEXT } = process.env;
    const extensions = process.platform === 'win32' ? ['', ...(PATHEXT ?? '.EXE;.CMD').split(';')] : [''];
    return paths.flatMap((path) => extensions.map((extension) => path + extension)).find(isProgram);
}
function isProgram(path) {
    try {
        return statSync(path).isFile() && isExecutable(path);
    }
    catch {
        return false;
    }
}
/** The PATH with which the runner was started; undefined where its environment cannot be read. */
function runnersPath() {
    return /(?:^|\0)PATH=([^\0]*)/.exec(process.platform === 'linux' ? environmentOf(jobPid()) : '')?.[1];
}
function environmentOf(pid) {
    return findProcess(pid)?.environment() ?? '';
}

;// CONCATENATED MODULE: ./build/action/launch/shell.js





const shell_powershell = {
    args: `-command ". '{0}'"`,
    extension: '.ps1',
    // An error ends the script; otherwise it exits with the code of its last program.
    prepare: (script) => `$ErrorActionPreference = 'stop'\n${script}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }`,
};
const builtIns = {
    bash: { args: '--noprofile --norc -e -o pipefail {0}', extension: '.sh' },
    sh: { args: '-e {0}', extension: '.sh' },
    pwsh: shell_powershell,
    powershell: shell_powershell,
    python: { args: '{0}', extension: '.py' },
    cmd: {
        args: '/D /E:ON /V:OFF /S /C "CALL "{0}""',
        extension: '.cmd',
        prepare: (script) => `@echo off\n${script}`,
    },
};
/**
 * Finds the shell that the input `shell` names. For null, which is the default, that is bash or else sh, with `-e` alone;
 * on Windows PowerShell.
 * @throws ConfigurationError when there is no such shell, or a template lacks `{0}`
 */
function findShell(input, platform = process.platform) {
    if (input === null)
        return defaultShell(platform);
    const [name = '', args = ''] = split(input);
    const builtIn = builtIns[name.toLowerCase()];
    const argsTemplate = args === '' ? (builtIn?.args ?? '') : args;
    if (!argsTemplate.includes('{0}')) {
        throw new ConfigurationError([
            `shell: "${input}" is neither one of ${Object.keys(builtIns).join(', ')} nor a command with {0} for the script's file`,
        ]);
    }
    const program = findProgram(name);
    if (program === undefined)
        throw new ConfigurationError([`shell: "${name}" is not on the PATH of this machine`]);
    return toShell(program, argsTemplate, builtIn, platform);
}
function defaultShell(platform) {
    const [first, second, args] = platform === 'win32' ? ['pwsh', 'powershell', shell_powershell.args] : ['bash', 'sh', '-e {0}'];
    const program = findProgram(first) ?? findProgram(second);
    if (program === undefined)
        throw new ConfigurationError([`shell: neither ${first} nor ${second} is on the PATH of this machine`]);
    return toShell(program, args, builtIns[first], platform);
}
function toShell(program, argsTemplate, builtIn, platform) {
    const prepare = builtIn?.prepare ?? ((script) => script);
    return {
        program,
        argsTemplate,
        extension: builtIn?.extension ?? '',
        prepare: (script) => {
            const prepared = prepare(script);
            return platform === 'win32' ? prepared.replace(/\r?\n/g, '\r\n') : prepared;
        },
    };
}
/** Writes a script to a file in the folder, which others may read as in a `run:` step, and returns how to run it. */
function writeScript(shell, script, folder, name) {
    const file = join(folder, `${name}${shell.extension}`);
    writeFileSync(file, shell.prepare(script), { flag: 'wx', mode: 0o644 });
    // cmd.exe parses its command line itself; Node must not quote for it.
    const verbatim = /(^|[\\/])cmd(\.exe)?$/i.test(shell.program);
    const args = verbatim ? [shell.argsTemplate] : splitArguments(shell.argsTemplate);
    return { program: shell.program, args: args.map((arg) => arg.replaceAll('{0}', file)), file, verbatim };
}
/**
 * Deletes the scripts of an ended session: values that were interpolated into them may be secret. Returns a warning if
 * they could not be deleted.
 */
function removeScripts({ root }) {
    // Somebody may have deleted the whole folder.
    if (!(0,external_node_fs_.existsSync)(root))
        return undefined;
    try {
        // The paths in request.json are redacted: the scripts are known by their names.
        for (const entry of (0,external_node_fs_.readdirSync)(root, { withFileTypes: true })) {
            const isScript = entry.isFile() && /^(run|run-on-retry|on-retry|on-timeout|probe)(\.|$)/.test(entry.name);
            if (isScript)
                (0,external_node_fs_.rmSync)((0,external_node_path_.join)(root, entry.name), { force: true });
        }
        return undefined;
    }
    catch (error) {
        return `The scripts of the session, which may hold secrets, could not be deleted from ${root}: ${errorMessage(error)}`;
    }
}
function split(input) {
    const blank = input.indexOf(' ');
    return blank < 0 ? [input, ''] : [input.slice(0, blank), input.slice(blank + 1).trim()];
}
/**
 * Splits a command line as .NET does for the runner on every system (Process.ParseArgumentsIntoList): blanks separate,
 * double quotes keep together, `""` within them is a quote, and backslashes are special only before a quote.
 */
function splitArguments(line) {
    const args = [];
    let current;
    let quoted = false;
    for (let index = 0; index < line.length; index += 1) {
        const backslashes = /^\\*/.exec(line.slice(index))?.[0].length ?? 0;
        if (backslashes > 0) {
            const beforeQuote = line[index + backslashes] === '"';
            current = (current ?? '') + '\\'.repeat(beforeQuote ? Math.floor(backslashes / 2) : backslashes);
            index += backslashes - 1;
            if (beforeQuote && backslashes % 2 === 1) {
                current += '"';
                index += 1;
            }
        }
        else if (line[index] === '"') {
            current ??= '';
            if (quoted && line[index + 1] === '"') {
                current += '"';
                index += 1;
            }
            else
                quoted = !quoted;
        }
        else if (!quoted && /\s/.test(line[index])) {
            if (current !== undefined)
                args.push(current);
            current = undefined;
        }
        else
            current = (current ?? '') + line[index];
    }
    return current === undefined ? args : [...args, current];
}

;// CONCATENATED MODULE: ./build/action/runner/save-record.js


const warnedOf = new WeakSet();
/** Saves for post what the step has done. A failure, such as a full disk, is logged once and changes nothing else. */
async function save_record_saveRecord({ session, record, log, }) {
    const { step } = session.paths;
    try {
        writeStepRecord(step, record);
    }
    catch (error) {
        if (warnedOf.has(record))
            return;
        warnedOf.add(record);
        await log.warning(`Couldn't save progress to ${step} (${errorMessage(error)}). The post step may repeat work.`);
    }
}

;// CONCATENATED MODULE: ./build/action/results/output-names.js
/** The outputs of the action, `wait` and `stop`; `artifact-ids` is JSON, attempt to id. */
const outputNames = [
    'session-id',
    'session-dir',
    'status',
    'exit-code',
    'signal',
    'attempts',
    'duration-ms',
    'failure-code',
    'failure-reason',
    'artifact-ids',
    'slot-id',
    'slot-wait-ms',
    'failure-family',
    'recoveries',
];

;// CONCATENATED MODULE: ./build/text/bytes.js
const bytes_units = ['KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
/** Formats a size for people: `512 B`, `1.4 MiB`, `20 GiB`. */
function formatBytes(bytes) {
    const size = Number.isFinite(bytes) ? Math.max(0, Math.round(bytes)) : 0;
    if (size < 1024)
        return `${size} B`;
    let value = size / 1024;
    let unit = 0;
    while (rounded(value) >= 1024 && unit < bytes_units.length - 1) {
        value /= 1024;
        unit += 1;
    }
    return `${rounded(value)} ${bytes_units[unit]}`;
}
function rounded(value) {
    return value < 99.95 ? Math.round(value * 10) / 10 : Math.round(value);
}

;// CONCATENATED MODULE: ./build/session/artifact-content.js

/** Returns what the artifact of an attempt holds: "log", "log and 2 files". `files` are those of `artifact-paths`. */
function artifactContent(files) {
    return files === 0 ? 'log' : `log and ${plural(files, 'file')}`;
}

;// CONCATENATED MODULE: ./build/summary/describe.js



const succeeded = { icon: '✅', word: 'succeeded' };
const failed = { icon: '❌', word: 'failed' };
const cancelled = { icon: '⏹️', word: 'cancelled' };
const stopped = { icon: '⏹️', word: 'stopped' };
const running = { icon: '⏳', word: 'running' };
const describe_unknown = { icon: '❔', word: 'end unknown' };
const sessionResults = {
    completed: succeeded,
    failed,
    stopped,
    launching: { icon: running.icon, word: 'launching' },
    running,
};
function sessionResult(state) {
    return sessionResults[sessionStatus(state)];
}
/** Returns the result of an execution. One without an end is running only while its session is. */
function executionResult(execution, { end }) {
    if (execution.status !== 'ended')
        return end === null ? running : describe_unknown;
    return execution.failure === null ? succeeded : failureResult(execution.cause);
}
function failureResult(cause) {
    if (cause === 'cancelled')
        return cancelled;
    return cause === 'stopped' || cause === 'lease_lost' ? stopped : failed;
}
/** Words the exit of the command's own process: `exit 1`, `SIGKILL`, `did not start`, or `—` when nobody saw it. */
function exitText(execution) {
    if (execution.status !== 'ended')
        return '—';
    const { exit } = execution;
    switch (exit.kind) {
        case 'exited':
            return `exit ${exit.code}`;
        case 'signaled':
            return exit.signal;
        case 'not_started':
            return 'did not start';
        case 'unknown':
            return '—';
    }
}
/** Returns the duration of an execution in ms; of one that runs, until the last event. */
function executionDuration(execution, state) {
    if (execution.status === 'ended')
        return Math.max(0, execution.durationMs);
    return Math.max(0, sessionStartMono(state) + state.durationMs - execution.startedMono);
}
/** Returns the monotonic time at which the session began; of its first part, when the journal's first line was lost. */
function sessionStartMono(state) {
    const parts = [...state.attempts, ...onRetriesOf(state), ...state.probes, ...state.waits];
    return state.start?.startedMono ?? Math.min(...parts.map((part) => part.startedMono), Number.MAX_SAFE_INTEGER);
}
/** Returns "2 of 3 attempts". */
function attemptCount({ attempts, source }) {
    if (attempts.length === 0)
        return 'no attempt';
    if (source.kind === 'helloloop' || source.maxAttempts === 1)
        return plural(attempts.length, 'attempt');
    return `${nthAttempt(attempts.length, source.maxAttempts)} attempts`;
}

;// CONCATENATED MODULE: ./build/summary/escape.js

// Text from inputs or output is hostile here, and it may hold a secret. The runner masks secrets in the summary as they are
// and escaped as XML. So a text either stays as it is (in a code span) or is escaped exactly as XML: a backslash or an
// entity before single characters would carry a secret past the mask.
// Text that means nothing to Markdown, in any place of a line.
const harmless = /^(?:[\p{L}\p{M}\p{N}\p{Extended_Pictographic} ,.()%'"/:;+=?!…–—·-]|\u200d|\ufe0f|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}]))*$/u;
// Text that would become a link or an emoji.
const active = /:\/\/|www\.|:[a-z+-][\w+-]*:/i;
/** Returns untrusted text as inline Markdown: as it is when that is safe, otherwise as a code span. */
function inlineText(text, max = 300) {
    const line = oneLine(text, max);
    return harmless.test(line) && !active.test(line) ? line : codeSpan(line);
}
/** Returns untrusted text as a code span; in a table it still needs `tableCell`. */
function codeSpan(text, max = 300) {
    const line = oneLine(text, max);
    if (line === '')
        return '';
    const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** Makes inline Markdown fit for a table cell. Parsers disagree about a backslash before `\|`, so a space parts them. */
function tableCell(markdown) {
    return markdown
        .replaceAll('\n', ' ')
        .replace(/\\+(?=\|)/g, '$& ')
        .replaceAll('|', '\\|');
}
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
/** Escapes text inside HTML, such as `<pre>`. */
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
/** Returns a link with untrusted text; only the text when the address is not a web address. */
function escape_link(text, url) {
    const label = inlineText(text, 150);
    const address = url === null ? undefined : webAddress(url);
    return address === undefined || label === '' ? label : `[${label}](${address})`;
}
function webAddress(url) {
    const parsed = URL.parse(url);
    if (parsed === null || !['https:', 'http:'].includes(parsed.protocol) || url.length > 2000)
        return undefined;
    const encode = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
    return parsed.href.replace(/[^\w.~!$&+,/:=?@#%-]/g, encode).replaceAll('&', '&amp;');
}
/**
 * Reduces a text to the few characters that are safe in a Mermaid gantt, where a label ends at `:`, `#` and `;` begin
 * comments, `%%` a directive, a comma parts fields, and quotes and brackets are read as HTML. The caller must put a word of
 * its own before it: a label that begins with `click` or `section` is a statement.
 */
function mermaidText(text, max = 60) {
    const safe = plainText(text).replace(/[^\p{L}\p{M}\p{N}.()+/·-]+/gu, ' ');
    return plain_text_firstWords(safe.trim(), max);
}

;// CONCATENATED MODULE: ./build/summary/attempt-table.js






const head = ['#', 'Result', 'Duration', 'Artifact'];
const line = ['--:', '---', '--:', '---'];
/** Further columns of a session with tasks: the attempt's name in it, and the task. */
const taskHead = ['Attempt', 'Task'];
/** Returns a row for each attempt, with columns for tasks if the session has any. A command with one attempt needs no table. */
function attemptTable(state, uploads) {
    const tasks = state.source.kind === 'helloloop' ? state.source.tasks : [];
    const hasTasks = tasks.length > 0;
    const withTask = (cells, task) => hasTasks ? [...cells.slice(0, 1), ...task, ...cells.slice(1)] : cells;
    const listed = state.source.kind === 'command' && state.attempts.length === 1 ? [] : state.attempts;
    const rows = listed.map((attempt) => withTask(attemptCells(attempt, state, uploads), taskCells(attempt, tasks)));
    const columns = withTask(head, taskHead);
    return {
        head: [columns, withTask(line, ['---', '---'])].map((cells) => `| ${cells.join(' | ')} |`),
        rows: rows.map(row),
        columns: columns.length,
    };
}
/** Renders at most `maxRows` rows as a Markdown table: the first one and the last ones. */
function renderTable({ head: lines, rows, columns }, maxRows) {
    if (rows.length === 0)
        return '';
    const hidden = Math.max(0, rows.length - maxRows);
    const first = maxRows > 1 ? 1 : 0;
    const gap = hidden === 0 ? [] : [row(['…', `${hidden} more, not shown`, ...Array(columns - 2).fill('')])];
    return [...lines, ...rows.slice(0, first), ...gap, ...rows.slice(first + hidden)].join('\n');
}
function taskCells({ label = '', task: number }, tasks) {
    const task = tasks.find((candidate) => candidate.number === number);
    return [unbroken(inlineText(label, 60)), inlineText(task?.title || task?.id || '', 100)];
}
function row(cells) {
    return `| ${cells.map(tableCell).join(' | ')} |`;
}
function attemptCells(attempt, state, uploads) {
    const { icon, word } = executionResult(attempt, state);
    return [
        String(attempt.number),
        `${icon}\u00a0${inlineText(reasonOf(attempt, state)) || word}`,
        unbroken(duration_formatDuration(executionDuration(attempt, state))),
        artifactText(attempt.number, state, uploads),
    ];
}
/** Returns why an attempt failed, with the reason why the last one was not retried. */
function reasonOf(attempt, state) {
    const own = attempt.status === 'ended' ? attempt.failure : null;
    const part = failedParts(state).find(({ attempt: number }) => number === attempt.number);
    return own === null ? '' : (part?.failure ?? own).reason;
}
/** Returns where the log and the files of an attempt are; empty where nobody wants them. */
function artifactText(attempt, { collected }, uploads) {
    const upload = uploads[attempt];
    const content = artifactContent(collected[attempt]?.files ?? 0);
    switch (upload?.status) {
        case 'uploaded': {
            const text = `${content}, ${formatBytes(upload.bytes)}`;
            return upload.url === null ? `${text}, in ${inlineText(upload.name, 150)}` : escape_link(text, upload.url);
        }
        case 'kept':
            return `${content}, kept in ${codeSpan(upload.folder)}`;
        case 'failed':
            return `⚠️ upload failed: ${inlineText(upload.reason)}`;
        case 'pending':
            return '⏳ upload not finished';
        case undefined:
            return '';
    }
}
/** Keeps a text on one line even in a narrow table. */
function unbroken(text) {
    return text.replaceAll(' ', '\u00a0');
}

;// CONCATENATED MODULE: ./build/summary/notes.js






/** The limit for each kind of note. */
const maxNotes = 10;
/** The limit for the names in one note. */
const maxNames = 5;
/** A shorter wait, which would be shown as less than a second, is no news. */
const shortestWaitMs = 950;
/** Renders what the table does not say as a Markdown list, the most important first; empty when there is nothing. */
function renderNotes(state, uploads, tails) {
    const notes = [
        pausedNotes(state),
        capped(survivorNotes(state)),
        capped(scriptFailures(state)),
        capped(uploadNotes(uploads)),
        capped(skippedNotes(state)),
        capped(leftOutNotes(uploads)),
        redactionNotes(uploads, tails),
        capped(leftBehindNotes(state)),
        keptNotes(state),
        capped(silenceNotes(state)),
        slotNotes(state),
        state.probes.length > 0 ? capped(recoveryNotes(state)) : waitNotes(state),
        onRetryNotes(state),
    ];
    return notes
        .flat()
        .map((note) => `- ${note}`)
        .join('\n');
}
function survivorNotes(state) {
    return runs(state).flatMap(({ label, run }) => run.survivors.map(({ pid, name, reason }) => `⚠️ Still running after ${label}: ${codeSpan(name, 80)} (pid ${pid}), ${inlineText(reason, 150)}`));
}
function scriptFailures(state) {
    const failures = (executions, what) => ended(executions).flatMap(({ number, failure }) => failure === null ? [] : [`⚠️ ${what} attempt ${number} failed: ${inlineText(failure.reason)}`]);
    return [...failures(onRetriesOf(state), '`on-retry` before'), ...failures(onTimeoutsOf(state), '`on-timeout` of')];
}
function uploadNotes(uploads) {
    return Object.entries(uploads).flatMap(([attempt, upload]) => upload.status === 'failed'
        ? [`⚠️ The files of attempt ${inlineText(attempt, 10)} stay on the machine, in ${codeSpan(upload.folder)}`]
        : []);
}
function skippedNotes(state) {
    return Object.entries(state.collected).flatMap(([attempt, { skipped }]) => skipped.length === 0
        ? []
        : [`⚠️ Not collected after attempt ${inlineText(attempt, 10)}: ${notes_list(skipped, (item) => codeSpan(item, 200))}`]);
}
function leftOutNotes(uploads) {
    return redactedIn(uploads).flatMap(([attempt, { leftOut }]) => leftOut.length === 0
        ? []
        : [
            `⚠️ Left out of the artifact of attempt ${inlineText(attempt, 10)}, because they hold a secret or cannot be searched to the end: ${notes_list(leftOut, (name) => codeSpan(name, 200))}`,
        ]);
}
/** The amount of redaction in each place, never the values. */
function redactionNotes(uploads, tails) {
    const inTails = tails.reduce((sum, { redacted }) => sum + redacted, 0);
    const places = [
        ...redactedIn(uploads)
            .filter(([, redacted]) => placesRedacted(redacted) > 0)
            .map(([attempt, redacted]) => `${amount(redacted)} in the artifact of attempt ${inlineText(attempt, 10)}`),
        ...(inTails > 0 ? [`${inTails} in the ends of logs below`] : []),
    ];
    return places.length === 0 ? [] : [`🔒 Redacted: ${notes_list(places, (place) => place)}`];
}
function amount({ values, kinds }) {
    const known = values === 0 ? [] : [plural(values, 'value')];
    const tokens = Object.entries(kinds).map(([kind, count]) => `${count} × ${inlineText(kind, 40)}`);
    return [...known, ...tokens].join(' and ');
}
function redactedIn(uploads) {
    return Object.entries(uploads).flatMap(([attempt, upload]) => 'redacted' in upload ? [[attempt, upload.redacted]] : []);
}
/** Of HelloLoop alone: after the last attempt of a command there is nothing to resume. */
function pausedNotes({ runtime, source }) {
    return runtime === 'paused_manual' && source.kind === 'helloloop'
        ? ['⏸️ HelloLoop has no recovery left (`paused_manual`): a person has to act']
        : [];
}
/** The waits and probes before each attempt. */
function recoveryNotes({ waits, probes }) {
    const numbers = [...new Set([...waits, ...probes].map(({ attempt }) => attempt))];
    return numbers.flatMap((number) => {
        const parts = [
            ...waits.map((wait) => ({ ...wait, text: waitText(wait) })),
            ...probes.map((probe) => ({ ...probe, text: `probe ${probe.number} ${resultText(probe)}` })),
        ].filter(({ attempt, text }) => attempt === number && text !== '');
        const texts = parts.sort((a, b) => a.startedMono - b.startedMono).map(({ text }) => text);
        return texts.length === 0 ? [] : [`Before attempt ${number}: ${texts.join('; ')}`];
    });
}
/** Empty for a wait that is not worth a word. */
function waitText({ durationMs, delayMs }) {
    if (durationMs === null)
        return `waiting ${duration_formatDuration(delayMs)}`;
    return durationMs < shortestWaitMs ? '' : `waited ${duration_formatDuration(durationMs)}`;
}
function resultText(execution) {
    if (execution.status !== 'ended')
        return 'has not ended';
    return execution.failure === null ? 'succeeded' : inlineText(execution.failure.reason, 150);
}
function slotNotes({ slot }) {
    if (slot === null || slot.waitedMs === null || slot.waitedMs < shortestWaitMs)
        return [];
    const slots = slot.permits === 1 ? 'a slot' : `${slot.permits} slots`;
    const end = slot.id === null ? ', in vain' : '';
    return [`Waited ${duration_formatDuration(slot.waitedMs)} for ${slots} of pool ${codeSpan(slot.pool, 80)}${end}`];
}
function leftBehindNotes(state) {
    return runs(state).flatMap(({ label, run: { leftBehind } }) => leftBehind.length === 0
        ? []
        : [`Left running by ${label}, then ended: ${notes_list([...new Set(leftBehind)], (name) => codeSpan(name, 80))}`]);
}
function keptNotes(state) {
    return ended(state.attempts).flatMap(({ number, kept = [] }) => {
        const names = [...new Set(kept.map(({ name }) => name))];
        return names.length === 0
            ? []
            : [`Left running by attempt ${number} until the end of the job: ${notes_list(names, (name) => codeSpan(name, 80))}`];
    });
}
function silenceNotes(state) {
    return ended(state.attempts).flatMap(({ number, failure, bytes }) => {
        const sizes = Object.values(bytes);
        const silent = sizes.length > 0 && sizes.every((size) => size === 0);
        return failure !== null && silent ? [`Attempt ${number} wrote no output`] : [];
    });
}
function waitNotes({ waits, attempts, end }) {
    const past = waits.filter(({ durationMs }) => durationMs !== null && durationMs >= shortestWaitMs);
    const total = past.reduce((sum, wait) => sum + (wait.durationMs ?? 0), 0);
    const each = past.map((wait) => {
        const followed = attempts.some(({ number }) => number === wait.attempt) || end === null;
        return `${duration_formatDuration(wait.durationMs ?? 0)} before attempt ${wait.attempt}${followed ? '' : ', which did not start'}`;
    });
    return [
        ...(past.length > 3 ? [`Waited ${duration_formatDuration(total)} before ${past.length} attempts`] : []),
        ...(past.length > 0 && past.length <= 3 ? [`Waited ${each.join(', ')}`] : []),
        ...waits
            .filter(({ durationMs }) => durationMs === null)
            .map(({ delayMs, attempt }) => `Waiting ${duration_formatDuration(delayMs)} before attempt ${attempt}`),
    ];
}
function onRetryNotes(state) {
    const onRetries = onRetriesOf(state);
    const count = onRetries.length;
    if (count === 0)
        return [];
    const total = onRetries.reduce((sum, run) => sum + executionDuration(run, state), 0);
    return [`\`on-retry\` ran ${count === 1 ? 'once' : `${count} times`}, ${duration_formatDuration(total)} in all`];
}
function runs(state) {
    return [
        ...ended(state.attempts).map((run) => ({ label: `attempt ${run.number}`, run })),
        ...ended(onRetriesOf(state)).map((run) => ({ label: `on-retry before attempt ${run.number}`, run })),
        ...ended(onTimeoutsOf(state)).map((run) => ({ label: `on-timeout of attempt ${run.number}`, run })),
        ...ended(state.probes).map((run) => ({ label: `probe ${run.number}`, run })),
    ];
}
function ended(executions) {
    return executions.filter((execution) => execution.status === 'ended');
}
function notes_list(items, render) {
    const more = items.length - maxNames;
    return [...items.slice(0, maxNames).map(render), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}
function capped(notes) {
    const more = notes.length - maxNotes;
    return more > 0 ? [...notes.slice(0, maxNotes), `… and ${more} more like this`] : notes;
}

;// CONCATENATED MODULE: ./build/summary/tail-block.js





/** With more blocks than this the earlier ones are folded into one. */
const maxBlocks = 5;
const longestEntity = '&quot;'.length;
function prepareTail(tail) {
    const lines = tail.lines.map(terminalLine);
    return { ...tail, lines, html: lines.map(escapeHtml) };
}
/** Renders tails, none of them empty, as folded blocks; of many tails the earlier ones share a block. */
function renderTails(tails, state, maxBytes) {
    const blocks = tails.map((tail) => renderTail(tail, state, maxBytes));
    if (blocks.length <= maxBlocks)
        return blocks.join('\n\n');
    const earlier = blocks.splice(0, blocks.length - maxBlocks + 1);
    const summary = `<summary>The ends of ${earlier.length} earlier logs</summary>`;
    return [`<details>\n${summary}`, ...earlier, '</details>', ...blocks].join('\n\n');
}
/** Renders a tail as a block with at most about `maxBytes` of text: open if its attempt is why the session failed. */
function renderTail(tail, state, maxBytes) {
    const lines = linesThatFit(tail, maxBytes);
    const summary = `<summary>${caption(tail, lines.length, state)}</summary>`;
    const { end } = state;
    const hasFailed = end !== null && end.failure !== null && !isAskedFor(end.cause);
    const isDeciding = hasFailed && decidingAttempt(state)?.number === tail.attempt;
    const opening = isDeciding ? '<details open>' : '<details>';
    return [opening, summary, '', '<pre>', ...lines, '</pre>', '', '</details>'].join('\n');
}
function caption({ attempt: number, channel }, shown, state) {
    const attempt = state.attempts.find((candidate) => candidate.number === number);
    const size = attempt?.status === 'ended' ? attempt.bytes[channel] : undefined;
    const lines = shown === 1 ? 'last line' : `last ${shown} lines`;
    const log = channel === 'output' ? 'log' : channel;
    const of = size === undefined ? `of its ${log}` : `of its ${log}, ${formatBytes(size)}`;
    return `<b>Attempt ${number}</b>: ${lines} ${of}`;
}
/** Returns as many of the last lines as fit, or the first words of the last one. */
function linesThatFit({ lines, html }, maxBytes) {
    let room = maxBytes;
    const beyond = html.findLastIndex((line) => {
        room -= Buffer.byteLength(line) + 1;
        return room < 0;
    });
    if (beyond < html.length - 1)
        return html.slice(beyond + 1);
    const last = lines.at(-1) ?? '';
    const beginning = plain_text_firstWords(last, Math.floor(maxBytes / longestEntity));
    return [beginning === '' ? `… (a line of ${last.length} characters is left out)` : `${escapeHtml(beginning)} …`];
}

;// CONCATENATED MODULE: ./build/summary/timeline.js





/** More bars would be hard to read, and slow in Mermaid. */
const maxBars = 40;
/** A longer chart is folded. */
const maxOpenBars = 15;
/**
 * Green for success, red for failure, blue for probes and on-retry scripts (with a red border where they failed), grey for
 * waits; legible on GitHub's light and dark pages.
 */
const themeVariables = {
    doneTaskBkgColor: '#2da44e',
    doneTaskBorderColor: '#2da44e',
    critBkgColor: '#cf222e',
    critBorderColor: '#cf222e',
    activeTaskBkgColor: '#0969da',
    activeTaskBorderColor: '#0969da',
    taskBkgColor: '#8c959f',
    taskBorderColor: '#8c959f',
    taskTextColor: '#ffffff',
    taskTextDarkColor: '#ffffff',
    sectionBkgColor: '#8c959f',
    altSectionBkgColor: '#8c959f',
    sectionBkgColor2: '#8c959f',
    gridColor: '#8c959f',
};
/**
 * Short ticks at the axis, because Mermaid's lines cross the labels of the bars; the colour of the page's text for labels
 * beside their bar, which are white otherwise.
 */
const themeCSS = [
    '.grid .tick line { stroke-dasharray: 5 100000; }',
    '.grid path { stroke-width: 0; }',
    'text[class*=taskTextOutside] { fill: inherit !important; }',
].join(' ');
const theme = `%%{init: ${JSON.stringify({ themeVariables, themeCSS })}}%%`;
/** Renders the attempts and what lay between them as a Mermaid gantt. */
function renderTimeline(state) {
    const { bars, omitted } = choose(state);
    if (bars.length < 2)
        return { markdown: '', omitted: [] };
    const begin = Math.min(...bars.map((bar) => bar.startMs));
    const axis = chooseAxis(Math.max(...bars.map((bar) => bar.startMs + bar.durationMs)) - begin);
    const lines = bars.flatMap((bar, index) => [
        ...(bar.section === bars[index - 1]?.section ? [] : [`    section Attempt ${bar.section}`]),
        `    ${bar.label} :${bar.tag}${axis.units(bar.startMs - begin)}, ${Math.max(axis.shortest, axis.units(bar.durationMs))}ms`,
    ]);
    // Mermaid leaves room for a title where there is none.
    const chart = ['```mermaid', theme, 'gantt', '    title Time since the start', ...axis.statements, ...lines, '```'];
    const folded = [
        '<details>',
        `<summary>The timeline of ${bars.length} bars</summary>`,
        '',
        ...chart,
        '',
        '</details>',
    ];
    return { markdown: (bars.length > maxOpenBars ? folded : chart).join('\n'), omitted };
}
/** Returns all bars, or only the attempts (the gaps between them are the waits), or only the last attempts. */
function choose(state) {
    const attempts = state.attempts.map((attempt) => executionBar(attempt, '', state));
    const others = [
        ...onRetriesOf(state).map((run) => executionBar(run, 'on-retry ', state)),
        ...state.probes.map((probe) => ({ ...executionBar(probe, 'probe ', state), section: probe.attempt })),
        ...state.waits.map((wait) => waitBar(wait, state)).filter(({ durationMs }) => durationMs >= shortestWaitMs),
    ];
    const all = [...attempts, ...others].sort((a, b) => a.section - b.section || a.startMs - b.startMs);
    if (all.length <= maxBars)
        return { bars: all, omitted: [] };
    const last = attempts.slice(-maxBars);
    const gaps = 'the waits, probes and on-retry runs of the timeline (its gaps)';
    const early = `${attempts.length - last.length} earlier attempts of the timeline`;
    return { bars: last, omitted: last.length < attempts.length ? [early, gaps] : [gaps] };
}
function executionBar(execution, prefix, state) {
    const { word } = executionResult(execution, state);
    const durationMs = executionDuration(execution, state);
    const failed = execution.status === 'ended' && execution.failure !== null;
    const parts = [`${prefix}${word}`, ...(failed ? [exitText(execution)] : []), duration_formatDuration(durationMs)];
    return {
        section: execution.number,
        label: mermaidText(parts.join(' · ')),
        tag: prefix === '' ? tagOfAttempt(execution) : failed ? 'active, crit, ' : 'active, ',
        startMs: Math.max(0, execution.startedMono - sessionStartMono(state)),
        durationMs,
    };
}
function tagOfAttempt(attempt) {
    if (attempt.status !== 'ended')
        return '';
    return attempt.failure === null ? 'done, ' : 'crit, ';
}
function waitBar(wait, state) {
    const startMs = Math.max(0, wait.startedMono - sessionStartMono(state));
    const durationMs = Math.max(0, wait.durationMs ?? state.durationMs - startMs);
    const label = mermaidText(`wait · ${duration_formatDuration(durationMs)}`);
    return { section: wait.attempt, label, tag: '', startMs, durationMs };
}
const hours = { unit: 'h', ms: 3_600_000, upTo: Infinity };
const scales = [
    { unit: 'ms', ms: 1, upTo: 2_000 },
    { unit: 's', ms: 1_000, upTo: 300_000 },
    { unit: 'min', ms: 60_000, upTo: 5 * 3_600_000 },
    hours,
];
/**
 * Returns an axis for the time since the session began. Mermaid shows only clock times, in the reader's zone, except as Unix
 * time. So the chart begins in 1970, and one of its seconds stands for a second, a minute or an hour.
 */
function chooseAxis(totalMs) {
    const scale = scales.find(({ upTo }) => totalMs <= upTo) ?? hours;
    const total = Math.max(1, totalMs / scale.ms);
    const isMs = scale.unit === 'ms';
    const steps = isMs ? [1, 2, 5, 10, 20, 50, 100, 200, 500] : [1, 2, 5, 10, 15, 30];
    const step = steps.find((candidate) => total / candidate <= 10);
    const interval = step === undefined ? `${Math.ceil(total / 600)}minute` : `${step}${isMs ? 'millisecond' : 'second'}`;
    return {
        statements: [
            '    dateFormat x',
            `    axisFormat ${isMs ? '%Q' : '%s'} ${scale.unit}`,
            `    tickInterval ${interval}`,
            '    todayMarker off',
        ],
        units: (ms) => Math.round(isMs ? ms : (ms / scale.ms) * 1_000),
        shortest: Math.ceil((isMs ? total : total * 1_000) / 400),
    };
}

;// CONCATENATED MODULE: ./build/summary/summary.js










/**
 * Renders a session as Markdown for the job summary, never longer than its room. When room is short, tails are shortened,
 * then older ones left out, then the timeline, the last tail, the notes, rows of the table, and at last everything but one
 * line. When there is no room for a line, the summary is empty.
 */
function renderSummary(input) {
    const { state, uploads, roomBytes } = input;
    const content = {
        state,
        uploads,
        table: attemptTable(state, uploads),
        notes: renderNotes(state, uploads, input.tails),
        timeline: renderTimeline(state),
        // Nobody looks for the end of the log of a server that was stopped on purpose.
        tails: isStoppedAsAsked(state) ? [] : input.tails.filter((tail) => tail.lines.length > 0).map(prepareTail),
    };
    for (const layout of layouts(content)) {
        const summary = render(content, layout);
        if (Buffer.byteLength(summary.markdown) <= roomBytes)
            return summary;
    }
    const line = oneLiners(state).find((candidate) => Buffer.byteLength(candidate) <= roomBytes);
    return line === undefined
        ? { markdown: '', omitted: ['the whole summary'] }
        : { markdown: line, omitted: ['everything but one line'] };
}
function* layouts({ table, tails }) {
    const full = { rows: Infinity, notes: true, timeline: true, tails: tails.length, tailBytes: Infinity };
    for (const tailBytes of [Infinity, 16_384, 8_192, 4_096, 2_048, 1_024])
        yield { ...full, tailBytes };
    for (let count = tails.length - 1; count > 0; count = Math.floor(count / 2)) {
        yield { ...full, tails: count, tailBytes: 1_024 };
    }
    yield { ...full, timeline: false, tails: Math.min(1, tails.length), tailBytes: 1_024 };
    const bare = { ...full, timeline: false, tails: 0 };
    yield bare;
    for (let rows = table.rows.length; rows > 0; rows -= 1)
        yield { ...bare, notes: false, rows };
}
function render({ state, uploads, table, notes, timeline, tails }, layout) {
    const chosen = layout.tails === 0 ? [] : tails.slice(-layout.tails);
    const hiddenTails = tails.length - chosen.length;
    const hiddenRows = Math.max(0, table.rows.length - layout.rows);
    const room = formatBytes(layout.tailBytes);
    const omitted = [
        ...(layout.tailBytes < Infinity && chosen.length > 0 ? [`all but the last ${room} of each log's end`] : []),
        ...(hiddenTails > 0 ? [`the ends of ${hiddenTails}${chosen.length > 0 ? ' earlier' : ''} logs`] : []),
        ...(layout.timeline ? timeline.omitted : timeline.markdown === '' ? [] : ['the timeline']),
        ...(layout.notes || notes === '' ? [] : ['the notes below the table']),
        ...(hiddenRows > 0 ? [`${hiddenRows} rows of the table`] : []),
    ];
    const parts = [
        title(state, uploads),
        renderTable(table, layout.rows),
        layout.notes ? notes : '',
        renderTails(chosen, state, layout.tailBytes),
        layout.timeline ? timeline.markdown : '',
        omitted.length === 0 ? '' : `> ✂️ Left out: ${omitted.join('; ')}.`,
        footer(state),
    ];
    return { markdown: `${parts.filter((part) => part !== '').join('\n\n')}\n`, omitted };
}
/** Returns a line alone for a session of which nobody needs to know more, else a heading and a line. */
function title(state, uploads) {
    const { icon } = sessionResult(state);
    const [first, ...others] = state.attempts;
    const isCommand = state.source.kind === 'command';
    const artifact = isCommand && first && others.length === 0 ? artifactText(first.number, state, uploads) : '';
    const more = artifact === '' ? '' : ` · ${artifact}`;
    const total = duration_formatDuration(state.durationMs);
    const name = sessionName(state, 120);
    if (isCommand && others.length === 0) {
        if (state.end?.status === 'completed')
            return `${icon} **${name}** succeeded after ${total}${more}`;
        if (isStoppedAsAsked(state))
            return `${icon} **${name}** stopped as asked, after ${total}${more}`;
    }
    return `### ${icon} ${name}\n\n${statusText(state)}${more}`;
}
function isStoppedAsAsked({ end, attempts }) {
    return end?.cause === 'stopped' && attempts.length <= 1;
}
function statusText(state) {
    const { attempts, source, end } = state;
    const total = duration_formatDuration(state.durationMs);
    const word = `**${capitalized(sessionResult(state).word)}**`;
    if (end?.status === 'completed' && source.kind === 'command')
        return `${word} at attempt ${nthAttempt(attempts.length, source.maxAttempts)}, after ${total}`;
    const isOnly = source.kind === 'command' && source.maxAttempts === 1 && attempts.length === 1;
    const effort = isOnly || attempts.length === 0 ? total : `${attemptCount(state)} and ${total}`;
    const isListed = source.kind === 'helloloop' || attempts.length !== 1;
    // The table has the reasons of the attempts that it lists.
    const reasons = failedParts(state)
        .filter(({ attempt }) => attempt === null || !isListed)
        .map(({ attempt, failure }) => `${attempt === null ? 'the session ' : ''}${inlineText(failure.reason)}`);
    return `${word} ${end === null ? 'for' : 'after'} ${effort}${reasons.length === 0 ? '' : `: ${reasons.join('; ')}`}`;
}
/** Returns what a reader needs to find a followed session again; GitHub itself shows everything else. */
function footer({ source }) {
    if (source.kind === 'command' || source.attached === null)
        return '';
    const { session, command, lease } = source.attached;
    const what = command === '' ? '' : ` (${inlineText(command, 60)})`;
    const life = lease === '' ? '' : `, for as long as ${inlineText(lease, 120)} lived`;
    return `<sub>HelloLoop session ${codeSpan(session, 80)}${what}${life}</sub>`;
}
function oneLiners(state) {
    const { icon, word } = sessionResult(state);
    const facts = `${word}, ${attemptCount(state)}, ${duration_formatDuration(state.durationMs)}`;
    return [`${icon} ${sessionName(state, 60)}: ${facts} (no room for more)\n`, `${icon} ${facts}\n`];
}
function sessionName({ name }, max) {
    return inlineText(name, max) || 'command';
}
function capitalized(word) {
    return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

;// CONCATENATED MODULE: ./build/system/size.js

/** Returns the size of a file in bytes; 0 if there is none. */
function sizeOf(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
}

;// CONCATENATED MODULE: ./build/action/results/job-summary.js



/** The runner drops a step's whole summary above this (its FileCommandManager.cs). Main and post have a summary each. */
const limitBytes = 1024 ** 2;
/** With more, the session's part stays out: the service has been seen to drop a summary just below (actions/runner#4337). */
const job_summary_maxBytes = 1_000_000;
const job_summary_separator = '\n\n';
const cutNotice = `_The summary that the command wrote is longer than GitHub shows, and is cut below._${job_summary_separator}`;
/**
 * Appends to the job summary and returns whether the session's part is in it. That part comes first: code, a comment or a
 * `<details>` that the command leaves open would swallow it.
 */
function writeJobSummary({ target, session, command, mayDefer }) {
    const commandBytes = Buffer.byteLength(command);
    const markdown = session === undefined ? undefined : job_summary_render(session, sizeOf(target), commandBytes, mayDefer);
    if (markdown !== undefined)
        job_summary_append(target, markdown);
    if (command !== '')
        job_summary_append(target, whole(command, sizeOf(target) + job_summary_separator.length));
    return markdown !== undefined;
}
/** Undefined when it would not fit whole and can be deferred. */
function job_summary_render(session, usedBytes, commandBytes, mayDefer) {
    const whole = renderSummary({ ...session, roomBytes: job_summary_maxBytes }).markdown;
    const roomBytes = Math.max(0, job_summary_maxBytes - usedBytes - 2 * job_summary_separator.length);
    const fits = Buffer.byteLength(whole) + commandBytes <= roomBytes;
    if (fits)
        return whole;
    if (mayDefer)
        return undefined;
    // What the command wrote comes first: in a `run:` step, too, it may take all the room.
    const beside = Math.max(0, limitBytes - usedBytes - 2 * job_summary_separator.length - commandBytes);
    return renderSummary({ ...session, roomBytes: Math.min(roomBytes, beside) }).markdown;
}
/** Cuts a text that GitHub would refuse, after a whole line: a part of a word could be that of a secret. */
function whole(text, usedBytes) {
    const bytes = Buffer.from(text);
    if (bytes.length <= limitBytes - usedBytes)
        return text;
    const roomBytes = job_summary_maxBytes - usedBytes;
    const kept = bytes.subarray(0, Math.max(0, roomBytes - Buffer.byteLength(cutNotice)));
    return `${cutNotice}${kept.toString('utf8', 0, kept.lastIndexOf(0x0a) + 1)}`;
}
function job_summary_append(target, markdown) {
    (0,external_node_fs_.appendFileSync)(target, sizeOf(target) === 0 ? markdown : `${job_summary_separator}${markdown}`);
}

;// CONCATENATED MODULE: ./build/action/results/summarize.js













/**
 * Writes the job summary: the session's own part, then the command's. Leaves out what an earlier stage has written, what
 * the step does not want, and what does not fit. A step that lacks the session's `redact` values quotes nothing of the
 * command's; if it is a main stage, it writes nothing at all and leaves the summary to post.
 */
async function summarize(end) {
    const { stage, session, redaction, record, log } = end;
    const target = process.env.GITHUB_STEP_SUMMARY;
    if (target === undefined)
        return;
    const mayQuote = knowsSecretsOf(redaction, record.settings, session.request.sessionId);
    if (!mayQuote && stage === 'main')
        return;
    try {
        const wantsOwn = record.settings.summary && !record.summarized;
        const written = record.commandSummarized || !mayQuote ? undefined : summaryOfCommand(end);
        if (!wantsOwn && written === undefined)
            return;
        const patterns = await patternsFor(end, written !== undefined);
        const hasOwn = writeJobSummary({
            target,
            session: wantsOwn ? sessionSummary(end, patterns, mayQuote) : undefined,
            command: patterns.text(written ?? ''),
            mayDefer: stage === 'main',
        });
        record.summarized ||= hasOwn;
        record.commandSummarized = true;
        await save_record_saveRecord(end);
    }
    catch (error) {
        await log.warning(`The job summary could not be written: ${errorMessage(error)}`);
    }
}
function sessionSummary({ session, unredacted, record }, patterns, quotes) {
    const redact = (text) => patterns.text(text);
    const state = redact_texts_redactTexts(unredacted, redact);
    const uploads = redact_texts_redactTexts(record.uploads, redact);
    return { state, uploads, tails: quotes ? readTails(session.paths.root, state, patterns) : [] };
}
/** Returns what the deciding attempt wrote to its GITHUB_STEP_SUMMARY. */
function summaryOfCommand({ session: { paths }, state }) {
    const execution = publishedExecution(state);
    if (execution === undefined)
        return undefined;
    try {
        const dir = executionDir(paths.root, execution.kind, execution.number);
        return readUntrustedFile(fileCommandPath(dir, 'GITHUB_STEP_SUMMARY'), maxSummaryBytes)?.toString() || undefined;
    }
    catch (error) {
        // Reported with the other file commands.
        if (error instanceof RefusedFileError)
            return undefined;
        throw error;
    }
}
/** Searches the logs, which may be long, for masks only if the summary quotes something that a command wrote. */
async function patternsFor({ session, unredacted, redaction }, quotesCommand) {
    const logs = quotesCommand || quotesOutput(unredacted) ? sessionLogs(session.paths) : [];
    return (await redaction.withMasksFrom(logs)).patterns;
}
/** Returns true if the session's part of the summary can quote a command: its output, its paths or its processes. */
function quotesOutput(state) {
    const { attempts, probes, collected, source } = state;
    const isSilent = attempts.every((attempt) => attempt.status === 'ended' && attempt.failure === null && attempt.leftBehind.length === 0);
    return (!isSilent ||
        onRetriesOf(state).length + probes.length > 0 ||
        Object.values(collected).some(({ skipped }) => skipped.length > 0) ||
        source.kind === 'helloloop');
}

;// CONCATENATED MODULE: ./build/action/results/publish.js













/**
 * Makes the end of a session the end of the step: publishes what the deciding attempt wrote for later steps, sets the
 * outputs, writes the job summary. The outcome is known by then: a problem with a file or a folder is a warning. Only what
 * fails a `run:` step fails this one, too: lines or files of the command that the runner would refuse.
 */
async function publishEnd(end, cancel) {
    const { session, state, record, log } = end;
    const problems = await publishAttempt(end);
    try {
        publish_setOutputs(end, state);
    }
    catch (error) {
        await log.warning(`The outputs of the action could not be set: ${errorMessage(error)}`);
    }
    // Post reports an end that had not come yet, or that nobody could read of.
    record.concluded = state.end !== null && !cancel.isUnread;
    await save_record_saveRecord(end);
    const outcome = await explained(end, outcomeOf(state, record.uploads));
    // A cancelled step has little time; post writes the summary.
    if (!cancel.requested)
        await summarize(end);
    const left = removeScripts(session.paths);
    if (left !== undefined)
        await log.warning(left);
    if (!outcome.succeeded || problems.length === 0)
        return outcome;
    return {
        succeeded: false,
        sentence: `${state.name} succeeded, but not everything it wrote could be published: ${problems.join('; ')}`,
    };
}
/** Adds what the command said last to a failure that nobody wanted. */
async function explained(end, outcome) {
    if (outcome.succeeded || outcome.isAskedFor === true || end.state.end === null)
        return outcome;
    const line = await last_words_lastWords(end, end.state);
    return line === undefined || outcome.sentence.includes(line) ? outcome : { ...outcome, lastWords: line };
}
function publish_setOutputs({ session, record }, state) {
    const outputs = outputsOf(state, session.paths.root, record.uploads, session.request.slot?.required === true);
    for (const [name, value] of Object.entries(outputs))
        lib_core/* setOutput */.uH(name, value);
}
/** Sets the outputs of a step in which no session could begin: its inputs are wrong, or no slot was free in time. */
function setOutputsWithoutSession(cancel) {
    core.setOutput('status', cancel.requested ? 'stopped' : 'failed');
    core.setOutput('attempts', '0');
    core.setOutput('recoveries', '0');
}
/** Returns what could not be published. */
async function publishAttempt({ session: { paths }, state, log }) {
    const execution = publishedExecution(state);
    if (execution === undefined)
        return [];
    const { problems } = publishFileCommands({
        attempt: execution.number,
        attemptDir: executionDir(paths.root, execution.kind, execution.number),
        env: process.env,
        reservedOutputs: outputNames,
        reservedState: [sessionState],
    });
    for (const { severity, message } of problems) {
        if (severity === 'warning')
            await log.warning(message);
        else
            await log.line(`${red('✗')} ${message}`);
    }
    return problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}

;// CONCATENATED MODULE: ./build/filters/inert.js

/** Returns foreign text as one line for the log, in which the runner obeys nothing and a terminal acts on nothing. */
function inert(text) {
    const filter = new TerminalFilter();
    const line = Buffer.from(text.replace(/[\r\n]+/g, ' '));
    return `${filter.push(line)}${filter.end()}`.replaceAll('##[', '# #[').replace(/^([^!-~]*:)(?=:)/, '$1 ');
}

;// CONCATENATED MODULE: ./build/action/runner/stage.js






/** Runs a main stage and makes its outcome the step's. Nothing else makes the step fail. */
async function runMain(main) {
    try {
        const { succeeded, isAskedFor = false, sentence, lastWords } = await main();
        if (isAskedFor)
            lib_core/* info */.pq(inert(`${grey('■')} ${sentence}`));
        else if (succeeded)
            lib_core/* info */.pq(inert(`${green('✓')} ${sentence}`));
        else
            lib_core/* setFailed */.C1([sentence, ...(lastWords === undefined ? [] : [lastWords])].map(inert).join('\n'));
        // The runner shows a step that it has cancelled as such: the exit code is enough.
        if (!succeeded)
            process.exitCode = lib_core/* ExitCode */.yU.Failure;
    }
    catch (error) {
        lib_core/* setFailed */.C1(error instanceof configuration_error_ConfigurationError ? explainInputs(error) : explain(error));
    }
}
/** Runs a post stage, which never fails: an error becomes a warning. */
async function runPost(post) {
    try {
        await post();
    }
    catch (error) {
        core.warning(`Supervised Run could not clean up: ${explain(error)}`);
    }
}
/** Each problem begins with the name of its input. */
function explainInputs({ problems }) {
    if (problems.length === 1)
        return `Nothing was run. Input ${problems[0]}`;
    const inputs = new Set(problems.map((text) => text.split(':', 1)[0]));
    return [
        `Nothing was run: ${plural(problems.length, 'problem')} in ${plural(inputs.size, 'input')}.`,
        ...problems.map((text) => `  ${text.replaceAll('\n', '\n  ')}`),
    ].join('\n');
}
function explain(error) {
    if (error instanceof Error && error.stack !== undefined)
        lib_core/* debug */.Yz(error.stack);
    const cause = error instanceof Error && error.cause !== undefined ? ` (${errorMessage(error.cause)})` : '';
    return `${errorMessage(error)}${cause}`;
}

;// CONCATENATED MODULE: ./build/system/process-identity.js


/**
 * Returns the identity of a process that exists now. A child of this process exists, if only as a zombie, until the
 * event loop reaps it; its identity is therefore certain in the turn in which it was started.
 */
function identify(pid) {
    return { pid, startTime: process_list_findProcess(pid)?.startTime ?? '' };
}
/** Returns whether this process still runs. A zombie does not, though `kill(pid, 0)` succeeds for it. */
function process_identity_isAlive(identity) {
    // Elsewhere an exact check starts a program, which is too expensive every second; the pid has to do.
    return process.platform === 'linux' ? isCertainlyAlive(identity) : answersSignal(identity.pid);
}
/**
 * Like `isAlive`, but returns `unknown` if certainty takes a program of the system (macOS, Windows) or is impossible
 * (`/proc` mounted with `hidepid`). The process must be of this pid namespace.
 */
function processState(identity) {
    const found = process.platform === 'linux' ? findProcess(identity.pid) : undefined;
    if (found === undefined)
        return answersSignal(identity.pid) ? 'unknown' : 'dead';
    if (found.zombie)
        return 'dead';
    if (identity.startTime === '')
        return 'unknown';
    return found.startTime === identity.startTime ? 'alive' : 'dead';
}
/** Returns whether no process has this pid, not even a zombie. Costs next to nothing. */
function isPidFree(pid) {
    return !answersSignal(pid);
}
/**
 * Signals this process and no later one with its pid. Returns whether the signal was sent: false if the process is
 * dead.
 * @throws when the system refuses, for example with EPERM for another user's process
 */
function process_identity_signalProcess(identity, signal) {
    if (!isCertainlyAlive(identity))
        return false;
    try {
        return process.kill(identity.pid, signal);
    }
    catch (error) {
        if (errorCode(error) === 'ESRCH')
            return false;
        throw error;
    }
}
/** Like `isAlive`, but exact on every system: on macOS and Windows it starts a program. */
function isCertainlyAlive({ pid, startTime }) {
    const found = process_list_findProcess(pid);
    return found !== undefined && !found.zombie && startTime !== '' && found.startTime === startTime;
}
function answersSignal(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return errorCode(error) === 'EPERM';
    }
}
/**
 * Returns the wall-clock time in ms at which a process started, exact to a fraction of a second. Undefined on systems
 * whose start times cannot be compared with a clock. Linux counts them in hundredths of a second (proc(5)).
 */
function startedMs({ startTime }) {
    const own = process.platform === 'linux' ? findProcess(process.pid) : undefined;
    if (own === undefined || startTime === '')
        return undefined;
    return performance.timeOrigin + (Number(startTime) - Number(own.startTime)) * 10;
}

;// CONCATENATED MODULE: ./build/filters/command-starts.js

/** Finds the places where a command may begin: each `::` and `##[`, and the last two bytes, which may be half of these. */
class CommandStarts {
    #data;
    #last;
    #colons = -1;
    #hashes = -1;
    constructor(data, end) {
        this.#data = data;
        this.#last = Math.max(0, end - 2);
    }
    /** Returns the first such place at or after a position. */
    next(from) {
        if (from >= this.#last)
            return from;
        if (this.#colons < from)
            this.#colons = indexOrEnd(this.#data, '::', from);
        if (this.#hashes < from)
            this.#hashes = indexOrEnd(this.#data, '##[', from);
        return Math.min(this.#colons, this.#hashes, this.#last);
    }
}

;// CONCATENATED MODULE: ./build/filters/heading.js


// Groups do not nest, so the groups in the output become headings.
const headings = new Map([
    ['group', Buffer.from('▸ ')],
    ['endgroup', Buffer.from('◂ ')],
]);
/** Replaces a group by its heading, with its title as the runner reads it. */
function headingAt(data, position, { notation, heading, end }, isFinal) {
    const line = maskPart(data.subarray(position), isFinal);
    if (line === undefined)
        return 'undecided';
    const title = titleIn(line.bytes.subarray(end - position));
    if (!line.isWhole || !title.includes('%'))
        return { replacement: heading, length: end - position };
    // As Latin-1, because it need not be UTF-8. Further lines of the title are text to the runner, and must not become more.
    const [first = '', ...others] = unescaped(title.toString('latin1'), notation).split(/\r\n|[\r\n]/);
    const lines = [first, ...others.map((text) => `  ${text}`)].map(inertBytes);
    const shown = Buffer.from(lines.join('\n'), 'latin1');
    return { replacement: Buffer.concat([heading, shown]), length: end - position + title.length };
}
/** Returns the rest of a group's line up to a mask, which has to reach the runner. */
function titleIn(rest) {
    const mask = rest.toString('latin1').search(/##\[add-mask/i);
    return mask < 0 ? rest : rest.subarray(0, mask);
}
/** Disarms every command in a line of Latin-1, wherever in the line it stands. */
function inertBytes(line) {
    return line.replaceAll('##[', '# #[').replace(/^([^!-~]*:)(?=[^!-9;-~]*:)/, '$1 ');
}

;// CONCATENATED MODULE: ./build/filters/command-filter.js






const command_filter_colon = 0x3a;
const command_filter_hash = 0x23;
const closingBracket = 0x5d;
const space = 0x20;
const tab = 0x09;
/** The choices of the input `workflow-commands`: which of the commands in the output reach the runner. */
const workflowCommandModes = (/* unused pure expression or super */ null && (['annotations', 'all', 'none']));
const command_filter_annotations = new Set(['error', 'warning', 'notice', 'debug', 'add-mask']);
/** Commands that would break the structure of the step's log, or stop the commands that make it. */
const structure = new Set(['group', 'endgroup', 'stop-commands']);
/** No command of the runner has a longer name. */
const maxName = 40;
const hashes = Buffer.from('##[');
const command_filter_lineBreak = Buffer.from('\n');
const brokenColons = { replacement: Buffer.from(': :'), length: 2 };
const brokenHashes = { replacement: Buffer.from('# #['), length: 3 };
/**
 * Disarms workflow commands in a stream of output. The runner obeys `::name …::` after blanks at the start of a line, and
 * `##[name]` anywhere; to it a lone carriage return also ends a line (its ActionCommand.cs). Depending on the mode these
 * reach the runner:
 *
 * - `annotations`: error, warning, notice, debug and add-mask, in the notation with colons
 * - `all`: everything except groups and stop-commands, which would break the structure of the step's log
 * - `none`: nothing
 *
 * Any other command of the runner's is shown as text with a visible change; a group at the start of a line becomes a
 * heading. So is an annotation for which the runner has no room. What the runner does not know passes unchanged.
 *
 * `stop-commands` is honoured here and hidden from the runner, whose commands are ours as well: until its token, every
 * command is text.
 *
 * A mask that the runner does not see would leave a secret in the log. `##[add-mask]` therefore passes like `::add-mask::`,
 * on a line of its own. A mask that may not pass is shown without its value, and so is one that has no line of at least
 * four characters.
 *
 * The filter works on bytes. It holds back the few that the end of a chunk may have cut off, and the whole line of a mask,
 * a group or `stop-commands` up to 64 KiB. It splits a longer mask, if possible between two lines of its value.
 */
class CommandFilter {
    #mode;
    #state;
    /** The content of the unfinishedBytes line so far. */
    #before = 'blanks';
    #carry = Buffer.alloc(0);
    #openMask;
    /** @param state shared by the streams of a step */
    constructor(mode = 'annotations', state = new CommandState()) {
        this.#mode = mode;
        this.#state = state;
    }
    /** Returns the output that is certain by now, which may be a view of the chunk. */
    push(chunk) {
        return this.#filter(this.#carry.length === 0 ? chunk : Buffer.concat([this.#carry, chunk]), false);
    }
    /** Returns the rest when no data follows. */
    end() {
        const shown = this.#filter(this.#carry, true);
        this.#before = 'blanks';
        return shown;
    }
    /** Call this when the log started a new line although the stream is in the middle of one. */
    lineBroken() {
        this.#before = 'blanks';
    }
    #filter(data, isFinal) {
        const shown = [];
        let shownTo = 0;
        let end = isFinal ? data.length : data.length - unfinishedBytes(data);
        const starts = new CommandStarts(data, end);
        let position = this.#openMask === undefined ? starts.next(0) : 0;
        while (position < end) {
            const change = this.#changeAt(data, position, isFinal);
            if (change === 'undecided') {
                end = position;
            }
            else if (change === undefined) {
                position = starts.next(position + 1);
            }
            else {
                shown.push(data.subarray(shownTo, position), change.replacement);
                shownTo = position + change.length;
                this.#openMask = change.openMask;
                position = change.openMask === undefined ? starts.next(shownTo) : shownTo;
            }
        }
        this.#before = this.#lineBefore(data, end);
        this.#carry = Buffer.from(data.subarray(end));
        const rest = data.subarray(shownTo, end);
        return shown.length === 0 ? rest : Buffer.concat([...shown, rest]);
    }
    #changeAt(data, position, isFinal) {
        if (this.#openMask !== undefined)
            return this.#maskAt(data, position, this.#openMask, isFinal);
        if (data[position] === command_filter_hash)
            return this.#hashesAt(data, position, isFinal);
        if (data[position] !== command_filter_colon || this.#lineBefore(data, position) === 'text')
            return undefined;
        return this.#colonsAt(data, position, isFinal);
    }
    #colonsAt(data, position, isFinal) {
        if (!isFinal && position + 1 === data.length)
            return 'undecided';
        if (data[position + 1] !== command_filter_colon)
            return undefined;
        const resumed = this.#resumesAt(data, position, ['::', '::'], isFinal);
        if (resumed !== false)
            return resumed === true ? undefined : 'undecided';
        const name = nameAt(data, position + 2);
        const end = position + 2 + name.length;
        if (name.length > maxName)
            return undefined;
        const next = data[end];
        const afterNext = data[end + 1];
        if (!isFinal && (next === undefined || (next === command_filter_colon && afterNext === undefined)))
            return 'undecided';
        if (!registeredCommands.has(name) || !mayEndName(next, afterNext))
            return undefined;
        if (this.#state.token !== undefined)
            return brokenColons;
        if (name === 'add-mask')
            return this.#maskAt(data, position, 'colons', isFinal);
        if (name === 'stop-commands')
            return this.#stopAt(data, position, 'colons', isFinal);
        if (this.#passes(name))
            return undefined;
        const heading = next === command_filter_colon && afterNext === command_filter_colon ? headings.get(name) : undefined;
        return heading === undefined
            ? brokenColons
            : headingAt(data, position, { notation: 'colons', heading, end: end + 2 }, isFinal);
    }
    #hashesAt(data, position, isFinal) {
        const prefix = data.subarray(position, position + hashes.length);
        if (!prefix.equals(hashes.subarray(0, prefix.length)))
            return undefined;
        if (prefix.length < hashes.length)
            return isFinal ? undefined : 'undecided';
        const resumed = this.#resumesAt(data, position, ['##[', ']'], isFinal);
        if (resumed !== false)
            return resumed === true ? undefined : 'undecided';
        const name = nameAt(data, position + hashes.length);
        const end = position + hashes.length + name.length;
        if (!isFinal && end === data.length)
            return 'undecided';
        if (!registeredCommands.has(name))
            return undefined;
        if (this.#state.token !== undefined)
            return brokenHashes;
        const isWholeName = data[end] === closingBracket || data[end] === space;
        if (name === 'add-mask' && isWholeName)
            return this.#maskAt(data, position, 'brackets', isFinal);
        if (name === 'stop-commands' && isWholeName)
            return this.#stopAt(data, position, 'brackets', isFinal);
        const heading = data[end] === closingBracket ? headings.get(name) : undefined;
        if (heading !== undefined && this.#lineBefore(data, position) !== 'text') {
            return headingAt(data, position, { notation: 'brackets', heading, end: end + 1 }, isFinal);
        }
        return this.#bracketsPass(name) ? undefined : brokenHashes;
    }
    /** Resumes if the token that `stop-commands` waits for stands here; returns whether it does. */
    #resumesAt(data, position, [before, after], isFinal) {
        const { token } = this.#state;
        if (token === undefined)
            return false;
        const wanted = `${before}${token}${after}`;
        const found = data.toString('utf8', position, position + Buffer.byteLength(wanted)).toLowerCase();
        if (found === wanted) {
            this.#state.resume();
            return true;
        }
        return !isFinal && position + Buffer.byteLength(wanted) > data.length && isBeginning(found, wanted)
            ? 'undecided'
            : false;
    }
    #stopAt(data, position, notation, isFinal) {
        const line = maskPart(data.subarray(position), isFinal);
        if (line === undefined)
            return 'undecided';
        const token = line.isWhole ? dataOf(notation, line.bytes.toString()) : undefined;
        if (token !== undefined)
            this.#state.stop(unescaped(token, notation));
        return notation === 'colons' ? brokenColons : brokenHashes;
    }
    /** Handles a mask, or the next part of one that is too long to hold. */
    #maskAt(data, position, notation, isFinal) {
        const found = maskPart(data.subarray(position), isFinal);
        if (found === undefined)
            return 'undecided';
        const { bytes: part, isWhole } = found;
        const text = part.toString();
        const isContinued = this.#openMask !== undefined;
        const mask = isContinued ? continuedMask(notation, text) : parseMask(notation, text);
        if (mask === undefined) {
            if (notation === 'brackets')
                return this.#bracketsPass('add-mask') && isWhole ? undefined : brokenHashes;
            return isWhole ? undefined : brokenColons;
        }
        const safe = this.#mode === 'none' ? undefined : safeMask(mask);
        const shown = [];
        if (safe !== undefined) {
            if (!isContinued && this.#lineBefore(data, position) !== 'blanks')
                shown.push(command_filter_lineBreak);
            shown.push(safe === text ? part : Buffer.from(safe));
        }
        else if (!isContinued) {
            shown.push(Buffer.from(maskAsText(mask)));
        }
        if (!isWhole && shown.length > 0)
            shown.push(command_filter_lineBreak);
        return { replacement: Buffer.concat(shown), length: part.length, openMask: isWhole ? undefined : notation };
    }
    #bracketsPass(name) {
        return this.#mode === 'all' && this.#passes(name);
    }
    /** Returns whether a command reaches the runner, which then has one annotation more. */
    #passes(name) {
        if (!this.#mayPass(name) || !this.#state.hasRoom(name))
            return false;
        this.#state.count(name);
        return true;
    }
    #mayPass(name) {
        switch (this.#mode) {
            case 'annotations':
                return command_filter_annotations.has(name);
            case 'all':
                return !structure.has(name);
            case 'none':
                return false;
        }
    }
    /** Returns the content of the line before a position. */
    #lineBefore(data, position) {
        let before = 'blanks';
        for (let index = position - 1; index >= 0; index -= 1) {
            const byte = data[index];
            if (endsLine(byte))
                return before;
            if (isPrintable(byte))
                return 'text';
            if (byte !== space && byte !== tab)
                before = 'hidden';
        }
        return this.#before === 'blanks' ? before : this.#before;
    }
}
/** Returns whether a text can still become the wanted one; its last character may be cut. */
function isBeginning(text, wanted) {
    return wanted.startsWith(text.replace(/\ufffd+$/, ''));
}
/** Returns the name in lower case. It is longer than `maxName` if it goes on. */
function nameAt(data, start) {
    let end = start;
    while (end - start <= maxName && isNameByte(data[end]))
        end += 1;
    return data.toString('latin1', start, end).toLowerCase();
}
/**
 * Returns whether these two bytes may follow the name of a command: `::`, or a blank before properties. The runner searches
 * with ICU, which ignores control and zero-width characters: two colons with one of these between them are `::` to it.
 */
function mayEndName(next, afterNext) {
    return next === command_filter_colon ? afterNext === command_filter_colon || isHidden(afterNext) : isHidden(next);
}
function isNameByte(byte) {
    return byte !== undefined && /[\w-]/.test(String.fromCharCode(byte));
}

;// CONCATENATED MODULE: ./build/log/recent-output.js
/** More than thirty lines of text need. In bytes. */
const halfBytes = 64 * 1024;
/** Keeps the end of a stream of output that is written in pieces: at least the last 64 KiB. */
class RecentOutput {
    #older;
    #newer = Buffer.alloc(0);
    #length = 0;
    #isTorn = false;
    push(piece) {
        let rest = piece;
        if (piece.length > halfBytes) {
            rest = piece.subarray(-halfBytes);
            this.clear();
            this.#isTorn = true;
        }
        while (rest.length > 0) {
            if (this.#length === this.#newer.length)
                this.#turn();
            const copied = rest.copy(this.#newer, this.#length);
            this.#length += copied;
            rest = rest.subarray(copied);
        }
    }
    /** Returns the lines that are kept, whole ones only: the runner masks a secret only where it stands whole. */
    lines() {
        const kept = [...(this.#older === undefined ? [] : [this.#older]), this.#newer.subarray(0, this.#length)];
        const lines = Buffer.concat(kept).toString('utf8').split('\n');
        if (lines.at(-1) === '')
            lines.pop();
        return this.#isTorn ? lines.slice(1) : lines;
    }
    clear() {
        this.#older = undefined;
        this.#length = 0;
        this.#isTorn = false;
    }
    /** Makes room for as much again, in place of what is oldest. */
    #turn() {
        const dropped = this.#older;
        if (dropped !== undefined)
            this.#isTorn = true;
        this.#older = this.#newer.length === 0 ? undefined : this.#newer;
        this.#newer = dropped ?? Buffer.allocUnsafe(halfBytes);
        this.#length = 0;
    }
}

;// CONCATENATED MODULE: ./build/log/stream.js

const stream_lineFeed = 0x0a;
const stream_carriageReturn = 0x0d;
function newStream(commands) {
    return {
        terminal: new TerminalFilter(),
        commands,
        held: Buffer.alloc(0),
        sinceLast: 0,
        sinceLastBut: 0,
        endsWithReturn: false,
    };
}
/** Counts bytes of output. `shown` is what the terminal filter makes of them; it neither delays nor removes line ends. */
function count(stream, bytes, shown) {
    const last = lastLineEnd(bytes);
    const lastBut = lastLineEnd(bytes.subarray(0, Math.max(0, last)));
    if (lastBut >= 0)
        stream.sinceLastBut = bytes.length - lastBut - 1;
    else
        stream.sinceLastBut = bytes.length + (last >= 0 ? stream.sinceLast : stream.sinceLastBut);
    stream.sinceLast = last >= 0 ? bytes.length - last - 1 : stream.sinceLast + bytes.length;
    if (shown.length > 0)
        stream.endsWithReturn = shown.at(-1) === stream_carriageReturn;
}
function lastLineEnd(bytes) {
    return Math.max(bytes.lastIndexOf(stream_lineFeed), bytes.lastIndexOf(stream_carriageReturn));
}

;// CONCATENATED MODULE: ./build/log/step-log.js






/** An unfinished line is held back up to this length, so that it, and secrets in it, reach the runner whole. */
const maxHeld = 64 * 1024;
/** The longest unfinished line that is quoted, in characters. */
const step_log_maxQuoted = 400;
/** Stands before repeated output. With blanks first it keeps off the problem matchers that begin at the start of a line. */
const margin = '  │ ';
/**
 * The structure of a step's log: groups that do not nest, and the command's output in whole lines, with status lines only
 * between them. Concurrent calls are carried out one after the other.
 */
class step_log_StepLog {
    #sink;
    #workflowCommands;
    #commands = new CommandState();
    #streams = new Map();
    /** The streams whose section another one has interrupted. */
    #interrupted;
    #queue = Promise.resolve();
    /** A section of output that has begun, in a group or without one. */
    #section = 'none';
    /** The end of the last attempt's output. */
    #recent = new RecentOutput();
    #isRecent = false;
    /** The stream whose unfinished line was too long to be held back, and is written in part. */
    #open;
    /** Status lines that wait for the end of that line. */
    #postponed = [];
    /** Status lines that wait for the end of the section. */
    #afterSection = [];
    constructor(sink, { workflowCommands = 'annotations' } = {}) {
        this.#sink = sink;
        this.#workflowCommands = workflowCommands;
    }
    openGroup(title) {
        return this.#enqueue(() => this.#openSection(title));
    }
    /** Begins the output of an attempt, whose end `recentLines` returns: in a group, or without one where there is no title. */
    openAttempt(title) {
        return this.#enqueue(async () => {
            await this.#openSection(title);
            this.#recent.clear();
            this.#isRecent = true;
        });
    }
    closeGroup() {
        return this.#enqueue(() => this.#closeSection());
    }
    /** Opens a group for other output in the place of an attempt's section, whose unfinished lines are held back meanwhile. */
    interruptAttempt(title) {
        return this.#enqueue(async () => {
            await this.#endLine();
            this.#interrupted = this.#streams;
            this.#streams = new Map();
            this.#isRecent = false;
            await this.#switchSection(title);
        });
    }
    /** Ends the group that has interrupted an attempt, and goes on with that, as with `openAttempt`. */
    resumeAttempt(title) {
        return this.#enqueue(async () => {
            await this.#finishStreams();
            this.#streams = this.#interrupted ?? new Map();
            this.#interrupted = undefined;
            await this.#switchSection(title);
            this.#isRecent = true;
        });
    }
    /** Returns at most `max` last lines of the last attempt, as the log shows them. */
    recentLines(max) {
        return shownLines(this.#recent.lines(), max);
    }
    /** Writes lines of output once more, as text on which nothing acts. */
    repeat(lines) {
        return this.#enqueue(async () => {
            for (const line of lines)
                await this.#writeStatus(`${margin}${inert(line)}`);
        });
    }
    /** Writes a status line. It waits for the end of an output line that is written in part. */
    line(text) {
        return this.#enqueue(() => this.#writeStatus(inert(text)));
    }
    /** Writes a status line that must not drown in output: it waits for the end of an open section. */
    lineBetween(text) {
        return this.#enqueue(async () => {
            if (this.#section === 'none')
                await this.#print(inert(text));
            else
                this.#afterSection.push(inert(text));
        });
    }
    /** Writes a line that is also an annotation of the run, where it is read without the lines around it. */
    notice(text) {
        return this.#annotate('notice', text);
    }
    /** `quoted` is a line of output on a line of its own. */
    error(text, quoted) {
        return this.#annotate('error', text, quoted);
    }
    warning(text) {
        return this.#annotate('warning', text);
    }
    /** The token that ends `stop-commands` of the output; undefined while its commands act. */
    get stopToken() {
        return this.#commands.token;
    }
    /** Goes on where an earlier log of the same output ended. */
    stopCommands(token) {
        this.#commands.stop(token);
    }
    /** Writes output of the command. The bytes may be overwritten once this resolves. */
    output(channel, bytes) {
        return this.#enqueue(async () => {
            const stream = this.#stream(channel);
            const shown = stream.terminal.push(bytes);
            count(stream, bytes, shown);
            await this.#emit(stream, stream.commands.push(shown));
        });
    }
    /**
     * Drops the unfinished lines of which nothing is written, for a later log that continues where they begin: a line cut in
     * two would have halves of characters, and of secrets that nobody masks. Returns the dropped bytes of each channel, by
     * default of the output whose section is open.
     */
    async dropUnfinished(of = 'open') {
        const dropped = new Map();
        await this.#enqueue(async () => {
            const streams = of === 'open' ? this.#streams : (this.#interrupted ?? new Map());
            for (const [channel, stream] of streams) {
                if (stream === this.#open)
                    continue;
                dropped.set(channel, stream.endsWithReturn ? stream.sinceLastBut : stream.sinceLast);
                streams.delete(channel);
            }
        });
        return dropped;
    }
    /**
     * Returns the unfinished line that is held back, such as a prompt that a silent command waits at. Empty for one that is
     * too long to be quoted whole: the runner masks only whole secrets, so a part of one would show.
     */
    unfinishedLine() {
        const waiting = [...this.#streams.values()].find(({ held }) => held.length > 0);
        const line = waiting?.held.toString('utf8') ?? '';
        return line.length <= step_log_maxQuoted ? line : '';
    }
    #enqueue(action) {
        const done = this.#queue.then(action);
        this.#queue = done.catch(() => { });
        return done;
    }
    #annotate(kind, text, quoted) {
        return this.#enqueue(() => {
            this.#commands.count(kind);
            const lines = quoted === undefined ? [text] : [text, quoted];
            return this.#writeStatus(`::${kind}::${escapeData(lines.map(inert).join('\n'))}`);
        });
    }
    async #writeStatus(text) {
        if (this.#open === undefined)
            await this.#print(text);
        else
            this.#postponed.push(text);
    }
    async #openSection(title) {
        await this.#closeSection();
        await this.#switchSection(title);
    }
    /** Unlike the end of an execution, this leaves `stop-commands` in force. */
    async #switchSection(title) {
        if (this.#section === 'group')
            await this.#print('::endgroup::');
        if (title !== null)
            await this.#print(`::group::${escapeData(inert(title))}`);
        this.#section = title === null ? 'plain' : 'group';
    }
    async #closeSection() {
        await this.#finishOutput();
        if (this.#section === 'group')
            await this.#print('::endgroup::');
        // `stop-commands` holds to the end of the attempt.
        if (this.#section !== 'none')
            this.#commands.resume();
        this.#section = 'none';
        this.#isRecent = false;
        for (const text of this.#afterSection.splice(0))
            await this.#print(text);
    }
    /** Writes and ends all unfinished lines, first the one that is written in part. */
    async #finishOutput() {
        await this.#finishStreams();
        this.#streams = this.#interrupted ?? this.#streams;
        this.#interrupted = undefined;
        await this.#finishStreams();
    }
    async #finishStreams() {
        if (this.#open !== undefined)
            await this.#finish(this.#open);
        for (const stream of this.#streams.values())
            await this.#finish(stream);
        this.#streams.clear();
    }
    async #finish(stream) {
        stream.held = Buffer.concat([stream.held, stream.commands.push(stream.terminal.end()), stream.commands.end()]);
        await this.#flush(stream);
        await this.#endLine();
    }
    async #emit(stream, piece) {
        const end = lastLineEnd(piece) + 1;
        if (end > 0) {
            await this.#flush(stream);
            await this.#write(stream, piece.subarray(0, end));
            await this.#lineEnded();
        }
        const rest = piece.subarray(end);
        if (rest.length === 0)
            return;
        if (stream.held.length + rest.length <= maxHeld && this.#open !== stream) {
            stream.held = Buffer.concat([stream.held, rest]);
            return;
        }
        await this.#flush(stream);
        await this.#write(stream, rest);
        this.#open = stream;
    }
    async #flush(stream) {
        const { held } = stream;
        stream.held = Buffer.alloc(0);
        if (held.length > 0) {
            await this.#write(stream, held);
            this.#open = stream;
        }
    }
    /** With `streams: split` this breaks a line of the other stream that is written in part: nothing else ends it. */
    async #write(stream, bytes) {
        if (this.#open !== stream)
            await this.#endLine();
        if (this.#isRecent)
            this.#recent.push(bytes);
        await this.#sink(bytes);
    }
    async #endLine() {
        if (this.#open === undefined)
            return;
        this.#open.commands.lineBroken();
        if (this.#isRecent)
            this.#recent.push(Buffer.from('\n'));
        await this.#sink(Buffer.from('\n'));
        await this.#lineEnded();
    }
    async #lineEnded() {
        this.#open = undefined;
        for (const text of this.#postponed.splice(0))
            await this.#print(text);
    }
    #print(text) {
        return this.#sink(Buffer.from(`${text}\n`));
    }
    #stream(channel) {
        let stream = this.#streams.get(channel);
        if (stream === undefined) {
            stream = newStream(new CommandFilter(this.#workflowCommands, this.#commands));
            this.#streams.set(channel, stream);
        }
        return stream;
    }
}
/** Escapes the data of a command as the runner unescapes it (ActionCommand.cs). */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

;// CONCATENATED MODULE: ./build/system/clock.js
/** Returns ms of the system-wide monotonic clock, which all processes of a boot share and nobody can set. */
function monotonicMs() {
    return Number(process.hrtime.bigint() / 1000n) / 1000;
}

;// CONCATENATED MODULE: ./build/session/events.js


/** Why the supervisor stopped an execution or the session. */
const stopCodeSchema = schemas/* enum */.k5n([
    'attempt_timeout',
    'timeout',
    'log_limit',
    'log_failed',
    'lease_lost',
    'cancelled',
    'stopped',
    'supervisor_lost',
    'supervisor_signal',
    'slot_refused',
    'slot_lost',
    'watchdog_idle',
    'not_ready',
]);
/** The end of the command's own process; `unknown` when nobody saw it. */
const exitSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('exited'), code: schemas/* number */.aig().int() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('signaled'), signal: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('not_started'), message: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('unknown') }),
]);
const failureSchema = schemas/* object */.Ikc({
    /** For programs, stable: `exit`, `signal`, `killed`, `attempt_timeout`, … (docs/reference.md). */
    code: schemas/* string */.YjP(),
    /** `soft`: a retry may help. `hard`: a retry will hardly help. `final`: there must be no retry. */
    family: schemas/* enum */.k5n(['soft', 'hard', 'final']),
    /** For people: completes the sentence "attempt 1 …". */
    reason: schemas/* string */.YjP(),
});
/** A process that could not be stopped, such as another user's. */
const survivorSchema = schemas/* object */.Ikc({ pid: schemas/* number */.aig().int(), name: schemas/* string */.YjP(), reason: schemas/* string */.YjP() });
/** A process that runs on after its attempt, with a name for people. */
const keptSchema = schemas/* object */.Ikc({ ...processIdentitySchema.shape, name: schemas/* string */.YjP() });
/** The fields that the start of an execution adds to the journal and to the state. */
const executionStarted = {
    process: processIdentitySchema.nullable().describe('Null when it could not be started.'),
    relays: schemas/* array */.YOg(processIdentitySchema).describe('The processes that carry its output to the logs.'),
    label: schemas/* string */.YjP().exactOptional().describe('The name that a followed session gives it.'),
    task: schemas/* number */.aig().int().exactOptional().describe('The number of the task that it works on.'),
};
const logBytes = schemas/* number */.aig().int().exactOptional();
/** The fields that its end adds. */
const executionEnded = {
    exit: exitSchema,
    cause: stopCodeSchema.nullable().describe('Why it was stopped; null when it ended by itself.'),
    durationMs: schemas/* number */.aig(),
    bytes: schemas/* object */.Ikc({ output: logBytes, stdout: logBytes, stderr: logBytes }).describe('The size of each log.'),
    leftBehind: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Names of the processes that it left running.'),
    kept: schemas/* array */.YOg(keptSchema)
        .exactOptional()
        .describe('Processes that it left running, and that run on until the end of the job (`leftovers: keep`).'),
    survivors: schemas/* array */.YOg(survivorSchema).describe('Processes that could not be stopped.'),
    failure: failureSchema.nullable().describe('Null when it succeeded.'),
};
const collectedSchema = schemas/* object */.Ikc({
    files: schemas/* number */.aig().int(),
    bytes: schemas/* number */.aig().int(),
    skipped: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Paths that were matched and not collected, each with the reason.'),
});
const attachedSchema = schemas/* object */.Ikc({
    source: schemas/* literal */.euz('helloloop'),
    session: schemas/* string */.YjP().describe('The session id in HelloLoop.'),
    command: schemas/* string */.YjP(),
    stateDir: schemas/* string */.YjP(),
    lease: schemas/* string */.YjP().describe('The process that the HelloLoop session depends on, for people; empty for none.'),
    process: processIdentitySchema.nullable().describe('The HelloLoop supervisor; null when it no longer runs.'),
});
/** The events that only a followed session has (`attach`). */
const attachedEvents = [
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('attached'), ...attachedSchema.shape }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('launch_started'), launch: schemas/* number */.aig().int(), ...executionStarted }),
    /** The launcher has ended, or is not waited for any longer. Its tree is left alone. */
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('launch_ended'), launch: schemas/* number */.aig().int(), ...executionEnded }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('task_started'),
        /** Tasks are numbered from 1. */
        task: schemas/* number */.aig().int(),
        id: schemas/* string */.YjP(),
        title: schemas/* string */.YjP(),
        stage: schemas/* string */.YjP(),
        runDir: schemas/* string */.YjP(),
        message: schemas/* string */.YjP(),
    }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('task_stage'), task: schemas/* number */.aig().int(), stage: schemas/* string */.YjP(), message: schemas/* string */.YjP() }),
    /** The session's present activity, as HelloLoop names it. */
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('runtime_status'), status: schemas/* string */.YjP() }),
    /** A command that checks the work. */
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('verification_started'), verification: schemas/* number */.aig().int(), ...executionStarted }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('verification_ended'), verification: schemas/* number */.aig().int(), ...executionEnded }),
    /** An execution that had ended wrote more, from these offsets of its logs on. */
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('output_continued'),
        kind: schemas/* enum */.k5n(['attempt', 'probe', 'verification']),
        number: schemas/* number */.aig().int(),
        offsets: schemas/* object */.Ikc({ stdout: schemas/* number */.aig().int(), stderr: schemas/* number */.aig().int() }),
    }),
    /** HelloLoop's record of a recovery, written after it: it completes the events of that time. */
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('recovery_recorded'),
        /** The wait that it began with; the first of the session is 1. */
        wait: schemas/* number */.aig().int(),
        delayMs: schemas/* number */.aig(),
        /** The attempt that failed. */
        attempt: schemas/* number */.aig().int().exactOptional(),
        exitCode: schemas/* number */.aig().int().exactOptional(),
        failure: failureSchema.exactOptional(),
        /** The probe that followed. */
        probe: schemas/* number */.aig().int().exactOptional(),
        probeExitCode: schemas/* number */.aig().int().exactOptional(),
    }),
    /** The last lines that a process wrote before it died. */
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('last_words'), lines: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    /** Something that the reader must know to trust the rest. */
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('warning'), message: schemas/* string */.YjP() }),
];
/** The supervisor's parent, which adopts all orphans and kills them after its end; absent where there is none. */
const reaperSchema = schemas/* object */.Ikc({ kind: schemas/* enum */.k5n(['perl', 'python3']), process: processIdentitySchema });
/** A journal line without its envelope: one member for each type. */
const eventBodySchema = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('session_started'),
        sessionId: schemas/* string */.YjP(),
        name: schemas/* string */.YjP(),
        maxAttempts: schemas/* number */.aig().int(),
        supervisor: processIdentitySchema,
        reaper: reaperSchema.exactOptional(),
        lease: leaseSchema,
    }),
    /** The step waits for a slot. This and `slot_prepared` come before the session starts. */
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('slot_waiting'), pool: schemas/* string */.YjP(), permits: schemas/* number */.aig().int() }),
    /** The step has a slot and hands it to the supervisor. */
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('slot_prepared'),
        slotId: schemas/* string */.YjP(),
        pool: schemas/* string */.YjP(),
        permits: schemas/* number */.aig().int(),
        /** One for each permit, from 0; they stay the same while the slot is held. */
        numbers: schemas/* array */.YOg(schemas/* number */.aig().int()),
        waitedMs: schemas/* number */.aig(),
    }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('attempt_started'), attempt: schemas/* number */.aig().int(), ...executionStarted }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('attempt_ending'),
        attempt: schemas/* number */.aig().int(),
        cause: stopCodeSchema,
        detail: schemas/* string */.YjP(),
        graceMs: schemas/* number */.aig(),
        /** The signal that comes first; SIGTERM in journals without it. */
        signal: schemas/* string */.YjP().exactOptional(),
    }),
    /** All conditions of `ready` hold; at most once for each attempt of a background session. */
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('ready'), attempt: schemas/* number */.aig().int(), afterMs: schemas/* number */.aig() }),
    /** The stop signal was sent: the tree has its grace to end by itself. */
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('attempt_waiting'), attempt: schemas/* number */.aig().int() }),
    /** The attempt was silent for the warning time; once for each silence. */
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('stall_suspected'),
        attempt: schemas/* number */.aig().int(),
        silentMs: schemas/* number */.aig(),
        /** The processes of the attempt that are suspended, for people. */
        suspended: schemas/* string */.YjP().exactOptional(),
    }),
    /** The script of a background session has ended well, and the session goes on with what it has left running. */
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('attempt_runs_on'), attempt: schemas/* number */.aig().int(), processes: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    /** The attempt wrote something again. */
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('stall_over'), attempt: schemas/* number */.aig().int() }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('attempt_ended'), attempt: schemas/* number */.aig().int(), ...executionEnded }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('collected'),
        attempt: schemas/* number */.aig().int(),
        ...collectedSchema.shape,
        /** Where nothing was found and that is not to be ignored: each pattern, with the place where it was looked for. */
        notFound: schemas/* array */.YOg(schemas/* string */.YjP()).exactOptional(),
    }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('retry_waiting'),
        /** The attempt that follows the wait. */
        attempt: schemas/* number */.aig().int(),
        delayMs: schemas/* number */.aig(),
        /** The delay that `retry-jitter` has made longer or shorter; absent where it has not. */
        plannedMs: schemas/* number */.aig().exactOptional(),
        until: schemas/* string */.YjP(),
        /** True when a probe follows the wait. */
        probe: schemas/* boolean */.zMY().exactOptional(),
    }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('probe_started'),
        /** Probes are numbered from 1. */
        probe: schemas/* number */.aig().int(),
        /** The attempt that follows when it succeeds. */
        attempt: schemas/* number */.aig().int(),
        ...executionStarted,
    }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('probe_ended'), probe: schemas/* number */.aig().int(), attempt: schemas/* number */.aig().int(), ...executionEnded }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('on_retry_started'), attempt: schemas/* number */.aig().int(), ...executionStarted }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('on_retry_ended'), attempt: schemas/* number */.aig().int(), ...executionEnded }),
    /** The `on-timeout` script runs, between the start and the end of its attempt, which goes on meanwhile. */
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('on_timeout_started'),
        attempt: schemas/* number */.aig().int(),
        /** The limit that the attempt has reached, for people. */
        limit: schemas/* string */.YjP(),
        ...executionStarted,
    }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('on_timeout_ended'), attempt: schemas/* number */.aig().int(), ...executionEnded }),
    /** The session is stopped: what runs is stopped, waits are given up. */
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('session_ending'), cause: stopCodeSchema, detail: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('session_ended'),
        status: schemas/* enum */.k5n(['completed', 'failed', 'stopped']),
        cause: stopCodeSchema.nullable(),
        failure: failureSchema.nullable(),
        /** No recovery is left: a person has to act. */
        paused: schemas/* boolean */.zMY().exactOptional(),
        /** The exit code that HelloLoop reports. */
        exitCode: schemas/* number */.aig().int().exactOptional(),
        /** HelloLoop's last message, in its own language. */
        message: schemas/* string */.YjP().exactOptional(),
    }),
    ...attachedEvents,
]);
const envelopeSchema = schemas/* object */.Ikc({
    v: schemas/* literal */.euz(1),
    seq: schemas/* number */.aig().int(),
    /** Wall clock, ISO 8601 in UTC. */
    at: schemas/* string */.YjP(),
    /** The machine's monotonic clock in ms: differences are durations. */
    mono: schemas/* number */.aig(),
});
const journalEventSchema = envelopeSchema.and(eventBodySchema);

;// CONCATENATED MODULE: ./build/session/journal.js







/**
 * Appends to a session's journal, one redacted JSON line per event. One process writes at a time: main until the
 * supervisor begins, the supervisor, and after its death the process that ends the session in its place.
 */
class JournalWriter {
    #fd;
    #redact;
    #seq;
    constructor(path, redact) {
        this.#redact = redact;
        this.#fd = (0,external_node_fs_.openSync)(path, 'a+', 0o600);
        const text = readBytes(this.#fd, 0, (0,external_node_fs_.fstatSync)(this.#fd).size).toString();
        this.#seq = parseJournal(text).at(-1)?.seq ?? 0;
        // A writer that was killed leaves a torn line, which the next event must not continue.
        if (text !== '' && !text.endsWith('\n'))
            writeAll(this.#fd, '\n');
    }
    append(body) {
        this.#seq += 1;
        const event = toEvent(redact_texts_redactTexts(body, this.#redact), this.#seq);
        writeAll(this.#fd, `${JSON.stringify(event)}\n`);
        return event;
    }
    close() {
        (0,external_node_fs_.closeSync)(this.#fd);
    }
}
/** Returns an event that happens now. */
function toEvent(body, seq) {
    return { v: 1, seq, at: new Date().toISOString(), mono: monotonicMs(), ...body };
}
/** Returns all events of a journal; none when there is no journal yet. */
function readJournal(path) {
    return parseJournal(ifExists(() => (0,external_node_fs_.readFileSync)(path, 'utf8')) ?? '');
}
function parseJournal(text) {
    return text.split('\n').flatMap((line) => parseJournalLine(line) ?? []);
}
/**
 * Parses one line of a journal. Returns undefined for a line that readers skip: a torn one, an event type of a newer
 * version, an event without the fields of its type.
 */
function parseJournalLine(line) {
    return line === '' ? undefined : journalEventSchema.safeParse(parseJson(line)).data;
}
function writeAll(fd, text) {
    const bytes = Buffer.from(text);
    for (let written = 0; written < bytes.length;)
        written += (0,external_node_fs_.writeSync)(fd, bytes, written);
}

;// CONCATENATED MODULE: ./build/session/journal-reader.js




const journal_reader_lineFeed = 0x0a;
/**
 * Reads a journal as it grows, each event once. The journal may not exist yet. A deleted journal is read to its end,
 * because it stays open, as is one that cannot be reached any more. When it becomes shorter, or another file takes its
 * place, reading begins anew.
 */
class JournalReader {
    #path;
    #fd;
    #offset = 0;
    /** The bytes after the last line end: a line whose rest is still to come. */
    #unfinished = Buffer.alloc(0);
    constructor(path) {
        this.#path = path;
    }
    /** Returns the events appended since the last call; all events at the first call and when reading begins anew. */
    read() {
        const appended = this.#appended();
        const bytes = Buffer.concat([this.#unfinished, appended]);
        const end = bytes.lastIndexOf(journal_reader_lineFeed) + 1;
        this.#unfinished = bytes.subarray(end);
        const lines = bytes.toString('utf8', 0, end).split('\n');
        // A writer that was killed may have left out no more than the line end.
        const last = parseJournalLine(this.#unfinished.toString('utf8'));
        if (last !== undefined)
            this.#unfinished = Buffer.alloc(0);
        return [...lines.flatMap((line) => parseJournalLine(line) ?? []), ...(last === undefined ? [] : [last])];
    }
    close() {
        if (this.#fd !== undefined)
            (0,external_node_fs_.closeSync)(this.#fd);
        this.#fd = undefined;
        this.#beginAnew();
    }
    #beginAnew() {
        this.#offset = 0;
        this.#unfinished = Buffer.alloc(0);
    }
    #there() {
        try {
            return (0,external_node_fs_.statSync)(this.#path, { throwIfNoEntry: false });
        }
        catch (error) {
            if (this.#fd !== undefined)
                return undefined;
            throw error;
        }
    }
    #appended() {
        const there = this.#there();
        if (this.#fd !== undefined && there !== undefined && !isSame(there, (0,external_node_fs_.fstatSync)(this.#fd)))
            this.close();
        this.#fd ??= ifExists(() => (0,external_node_fs_.openSync)(this.#path, 'r'));
        if (this.#fd === undefined)
            return Buffer.alloc(0);
        const { size } = (0,external_node_fs_.fstatSync)(this.#fd);
        if (size < this.#offset)
            this.#beginAnew();
        const bytes = readBytes(this.#fd, this.#offset, size - this.#offset);
        this.#offset += bytes.length;
        return bytes;
    }
}
function isSame(a, b) {
    return a.dev === b.dev && a.ino === b.ino;
}

;// CONCATENATED MODULE: ./build/session/state/state-reader.js


/** The state of a session that another process runs, read from its journal: of each event once. */
class StateReader {
    #journal;
    #identity;
    #state;
    #seq = 0;
    constructor(journalPath, identity) {
        this.#journal = new JournalReader(journalPath);
        this.#identity = identity;
        this.#state = initialState(identity);
    }
    current() {
        for (const event of this.#journal.read()) {
            // Events are numbered in their order: this is another journal, or the same one from its beginning.
            if (event.seq <= this.#seq)
                this.#state = initialState(this.#identity);
            this.#seq = event.seq;
            this.#state = advance(this.#state, event);
        }
        return this.#state;
    }
    close() {
        this.#journal.close();
    }
}

;// CONCATENATED MODULE: ./build/action/runner/stdout.js
/**
 * Returns the sink of the step's log. Everything goes to stdout: the runner reads stderr through another queue, which
 * would lose the order. A write waits for a slow reader. Once the reader has closed the pipe, which in a job container
 * means a cancel, writes are dropped.
 */
function stdout_stdoutSink(cancel) {
    let isClosed = false;
    process.stdout.on('error', () => {
        if (!isClosed)
            cancel?.readerClosed();
        isClosed = true;
    });
    return (bytes) => new Promise((resolve) => {
        if (isClosed)
            resolve();
        else
            process.stdout.write(bytes, () => resolve());
    });
}

;// CONCATENATED MODULE: ./build/action/runner/step-context.js




function recordedSession(session, record) {
    return { session, record, reader: new StateReader(session.paths.journal, session.request) };
}
/** Opens the log of a main stage. From here on the runner masks the values of the input `redact`. */
async function openMain(cancel, redaction, workflowCommands) {
    const log = new step_log_StepLog(stdout_stdoutSink(cancel), { workflowCommands });
    await maskInLog(redaction, log);
    return { stage: 'main', log, redaction };
}
/** Opens the log of a post stage. The runner still masks what main had it mask. */
function openPost(workflowCommands) {
    const log = new StepLog(stdoutSink(), workflowCommands === undefined ? {} : { workflowCommands });
    return { stage: 'post', log, redaction: readRedaction() };
}

;// CONCATENATED MODULE: ./build/session/stop-request.js



const stopRequestSchema = schemas/* object */.Ikc({ v: schemas/* literal */.euz(1), cause: schemas/* enum */.k5n(['cancelled', 'stopped']), detail: schemas/* string */.YjP() });
/**
 * Follows a stop request, so that the supervisor looks at once, and is a request itself where the file could not be written.
 * Programs that end other programs send SIGTERM, SIGINT or SIGHUP; Node keeps SIGUSR1 for its debugger. Windows has none.
 */
const stopRequestSignal = 'SIGUSR2';
function writeStopRequest(path, request) {
    writeJsonFile(path, { v: 1, ...request });
}
/**
 * Returns the request, or undefined when there is none. A malformed file is a request to stop, too; one that cannot be
 * reached (the command may have changed the folder's owner) is none.
 */
function readStopRequest(path) {
    try {
        return ifReachable(() => json_file_readJsonFile(path, stopRequestSchema));
    }
    catch (error) {
        return { v: 1, cause: 'stopped', detail: `a stop was requested (${errorMessage(error)})` };
    }
}

;// CONCATENATED MODULE: ./build/system/processes/entry.js

/**
 * Returns a name for people: the program, and the script that it runs if its first argument looks like one, but nothing
 * else of the command line, which may hold secrets. Undefined if the command line is not readable. (The name that the
 * system has for a process is often that of a thread.)
 */
function entry_programName({ commandLine }) {
    const [program = '', script = ''] = commandLine?.() ?? [];
    if (program === '')
        return undefined;
    const isScript = /^[\w./@+-]+\.\w+$/.test(script) && !script.startsWith('-');
    const shown = (0,external_node_path_.isAbsolute)(script) ? (0,external_node_path_.basename)(script) : script;
    return `${(0,external_node_path_.basename)(program)}${isScript ? ` ${shown}` : ''}`.slice(0, 80);
}

;// CONCATENATED MODULE: ./build/system/shells.js

/** Programs that run other programs and pass no signal on to them. */
const shells = new Set('sh bash rbash dash ash zsh ksh ksh93 mksh pdksh yash fish csh tcsh hush nu elvish pwsh powershell'.split(' '));
/**
 * Returns whether a process is a shell. Its own name is not enough on Linux: a script that is started by its path has
 * the name of the file, and its interpreter comes first in the command line.
 */
function isShell({ name, commandLine }) {
    if (shells.has(plainName(name)))
        return true;
    const [program = '', applet = ''] = commandLine?.() ?? [];
    const called = plainName(program);
    return shells.has(called) || (called === 'busybox' && shells.has(applet));
}
/** A login shell has a hyphen before its name. */
function plainName(program) {
    return (0,external_node_path_.basename)(program)
        .replace(/^-/, '')
        .replace(/\.exe$/, '');
}

;// CONCATENATED MODULE: ./build/system/stop-signals.js
/** How long before the kill everybody gets SIGTERM who has not had it. */
const lastCallMs = 1_000;
/** The same after another signal, which may have begun a clean-up that SIGTERM cuts: time for a second one. */
const secondSignalMs = 1_500;
/** Where a system does not show who ignores a signal, programs that still run by then are taken to do so. */
const unseenMs = 3_000;
/**
 * Returns who gets which signal now. The first one goes to the root and, through shells, to what they run: a shell passes
 * nothing on, a program answers for its own children and may take a second signal as "give up at once". Who ignores it
 * gets SIGTERM, and so does what is left when its parent is gone. A while before the grace ends everybody gets SIGTERM
 * who has not had it.
 */
function stop_signals_stopSignals(candidates, moment) {
    const { first, elapsedMs } = moment;
    const byPid = new Map(candidates.map((candidate) => [candidate.pid, candidate]));
    const isLastCall = isLast(moment);
    const reached = new Map();
    const signalFor = (candidate) => {
        const { parent, isRoot, isShell, isNew, ignoresFirst, had } = candidate;
        if (isLastCall && !isNew)
            return 'SIGTERM';
        const isAlone = !isRoot && !byPid.has(parent);
        if (had.size === 0) {
            if (isAlone)
                return 'SIGTERM';
            if (isNew || !isReached(candidate, byPid, reached))
                return undefined;
            return ignoresFirst === true ? 'SIGTERM' : first;
        }
        const isUnmoved = ignoresFirst === undefined && !isShell && !isRoot && elapsedMs >= unseenMs;
        return isUnmoved ? 'SIGTERM' : undefined;
    };
    return candidates.flatMap((candidate) => {
        const signal = signalFor(candidate);
        return signal === undefined || candidate.had.has(signal) ? [] : { pid: candidate.pid, signal };
    });
}
/** Returns whether it is time for the last signals before the kill. */
function isLast({ first, elapsedMs, graceMs }) {
    const before = first === 'SIGTERM' ? lastCallMs : secondSignalMs;
    return elapsedMs >= graceMs - Math.min(before, graceMs / 2);
}
/** Returns whether nothing but shells stands between a process and the root, or a process whose parent is gone. */
function isReached(candidate, byPid, known) {
    const before = known.get(candidate);
    if (before !== undefined)
        return before;
    // Ends a walk in a circle, which the table of a system that reuses pids may show.
    known.set(candidate, false);
    const parent = byPid.get(candidate.parent);
    const reached = candidate.isRoot || parent === undefined || (parent.isShell && isReached(parent, byPid, known));
    known.set(candidate, reached);
    return reached;
}

;// CONCATENATED MODULE: ./build/system/tree-members.js
/** The environment variable with the marks; a supervised run inside another one appends its own. */
const treeVariable = 'SUPERVISED_RUN_TREE';
/**
 * Returns the members of a tree among `processes`. A process for which `wasFound` is true stays one: its parent may
 * have ended since, and nothing else may show its descent.
 */
function tree_members_membersOf(tree, processes, wasFound = () => false) {
    const { root } = tree;
    const group = ownGroup(root, processes);
    const members = new Set(processes.filter((entry) => wasFound(entry) ||
        (entry.parent === tree.adopter && entry.pid !== process.pid) ||
        isKnown(entry, tree) ||
        (group !== undefined && (entry.pid === group || entry.group === group || entry.session === group)) ||
        ((root === null || !startedBefore(entry, root)) && isMarked(entry, tree))));
    // Descendants that changed group, session and environment, as long as their parents live. On Windows a process keeps
    // the pid of its dead parent, which may by now belong to a younger, unrelated process.
    const parents = new Map();
    if (group !== undefined && root !== null && root.startTime !== '')
        parents.set(group, root);
    for (let before = -1; before !== members.size;) {
        before = members.size;
        for (const member of members)
            parents.set(member.pid, member);
        for (const entry of processes) {
            const parent = parents.get(entry.parent);
            if (parent !== undefined && !startedBefore(entry, parent))
                members.add(entry);
        }
    }
    return [...members].filter(({ pid }) => pid !== process.pid);
}
/**
 * Returns the id of the root's group and session if it still belongs to them. It does after the root's death, as long
 * as they have members; it does not once an unrelated process (with another start time) has the pid.
 */
function ownGroup(root, processes) {
    // A signal to group 0 reaches this process, one to group -1 everything. The root may come from a file: never trust
    // it.
    if (root === null || root.pid <= 1)
        return undefined;
    const leader = processes.find(({ pid }) => pid === root.pid);
    const isOwn = leader === undefined || root.startTime === '' || leader.startTime === root.startTime;
    return isOwn ? root.pid : undefined;
}
function startedBefore(entry, other) {
    return entry.startTime !== '' && other.startTime !== '' && Number(entry.startTime) < Number(other.startTime);
}
function isKnown(entry, { known = [] }) {
    return known.some(({ pid, startTime }) => pid === entry.pid && startTime !== '' && startTime === entry.startTime);
}
function isMarked(entry, { mark, files = [] }) {
    const environment = entry.environment();
    if (environment.includes(mark)) {
        const words = environment.split(/[\0 ]/);
        if (words.some((word) => word.startsWith(`${treeVariable}=`) && word.includes(mark)))
            return true;
    }
    return files.length > 0 && entry.filesOpenForWriting().some((file) => files.includes(file));
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(500);
;// CONCATENATED MODULE: ./build/system/wait.js


/** Resolves to true after `ms`, or to false as soon as the signal aborts. */
function pause(ms, signal) {
    return new Promise((resolve) => {
        const timer = setTimeout(() => {
            signal.removeEventListener('abort', cut);
            resolve(true);
        }, ms);
        const cut = () => {
            clearTimeout(timer);
            resolve(false);
        };
        if (signal.aborted)
            cut();
        else
            signal.addEventListener('abort', cut, { once: true });
    });
}
/** Never settles: the branch of a race that can no longer win. */
function forever() {
    return new Promise(() => { });
}
/**
 * Polls, often at first and every 100 ms later, until the condition holds or the time is over. Returns whether it held.
 * A timeout that is a function may shrink meanwhile.
 */
async function wait_pollUntil(condition, timeoutMs) {
    const started = monotonicMs();
    for (let pause = 2;; pause = Math.min(pause * 2, 100)) {
        const before = monotonicMs();
        if (condition())
            return true;
        const now = monotonicMs();
        const left = started + resolveMs(timeoutMs) - now;
        if (left <= 0)
            return false;
        // Conditions can be expensive (on Windows some start a program): at most half of the time goes into them.
        await (0,external_node_timers_promises_.setTimeout)(Math.min(Math.max(pause, now - before), left));
    }
}
/** Returns a duration that is fixed or asked for anew each time. */
function resolveMs(ms) {
    return typeof ms === 'number' ? ms : ms();
}

;// CONCATENATED MODULE: ./build/system/process-tree.js








/** The time that killed processes get to disappear. One in an uninterruptible system call can take longer. */
const proofMs = 5_000;
/** The time that processes which refuse our signals get to end by themselves once the others are dead. */
const refusalMs = 1_000;
/** Nothing is gained by waiting longer for what a command leaves behind if it does not listen. */
const unwillingMs = 1_000;
const process_tree_nothing = new Set();
const hasSignals = process.platform !== 'win32';
/** Returns the processes of a tree that run now, with names for people. */
function processesOf(tree) {
    return membersOf(tree, listProcesses())
        .filter(({ dying }) => dying !== true)
        .map((entry) => {
        const { pid, startTime, suspended } = entry;
        return { pid, startTime, name: programName(entry) ?? entry.name, suspended };
    });
}
/**
 * Returns names of processes that may have come out of something that began after `since`, and of which nothing can show
 * whether they did: they hide their environment, and nobody who knows them is left.
 */
function unprovenSince(since) {
    if (since.startTime === '')
        return [];
    return listProcesses()
        .filter((entry) => Number(entry.startTime) >= Number(since.startTime) && entry.isHidden?.() === true)
        .map((entry) => `${programName(entry) ?? entry.name} (process ${entry.pid})`);
}
/**
 * Ends a tree of processes and checks that none is left. Sends the signal by the rule of `stopSignals`, waits for at most
 * `graceMs`, freezes the rest with SIGSTOP until no new process appears (so that none escapes by forking), and kills it.
 * A grace that is a function may shrink while it runs.
 */
async function endTree(tree, graceMs, ending = {}) {
    let killer = new TreeKiller(tree);
    if (killer.hasMembers()) {
        const { settleMs } = ending;
        const isSettled = () => {
            killer = new TreeKiller(tree);
            return !killer.hasMembers();
        };
        if (settleMs !== undefined && (await wait_pollUntil(isSettled, settleMs)))
            return killer.report();
        if (hasSignals && resolveMs(graceMs) > 0)
            await killer.terminate(graceMs, ending);
        await killer.kill();
    }
    return killer.report();
}
class TreeKiller {
    #tree;
    /** As last looked up. */
    #members = [];
    #group;
    /** Every process seen so far, with its last known name. One that `wasDying` when first seen was not left running. */
    #seen = new Map();
    /** The signals that each process has had. A process without an entry has started since the first ones were sent. */
    #had = new Map();
    #resumed = new Set();
    /** The processes that refused our signals, and the reason. */
    #refused = new Map();
    constructor(tree) {
        this.#tree = tree;
    }
    /** Looks the members up anew. */
    findMembers() {
        const processes = process_list_listProcesses();
        this.#group = hasSignals ? ownGroup(this.#tree.root, processes) : undefined;
        this.#members = tree_members_membersOf(this.#tree, processes, (entry) => this.#seen.has(keyOf(entry)));
        for (const entry of this.#members) {
            const before = this.#seen.get(keyOf(entry));
            // A dying process has no command line any more.
            const name = entry_programName(entry) ?? before?.name ?? entry.name;
            this.#seen.set(keyOf(entry), { pid: entry.pid, name, wasDying: before?.wasDying ?? entry.dying === true });
        }
        return this.#members;
    }
    hasMembers() {
        return this.findMembers().length > 0 || this.groupExists();
    }
    /**
     * Returns whether the group has members, zombies included. A chain of processes, each the child of one that has
     * already ended, can outrun every listing; the kernel knows the group, and signals all of it at once.
     */
    groupExists() {
        return this.#group !== undefined && send(-this.#group, 0) !== 'ESRCH';
    }
    async terminate(graceMs, ending) {
        const { signal: first = 'SIGTERM', unwillingMs = Number.POSITIVE_INFINITY, onWaiting } = ending;
        const started = monotonicMs();
        let isCalled = false;
        const signalNow = () => {
            const moment = { first, elapsedMs: monotonicMs() - started, graceMs: resolveMs(graceMs) };
            if (isLast(moment) && !isCalled) {
                isCalled = true;
                this.#rememberMembers();
            }
            this.#carryOut(stop_signals_stopSignals(this.#candidates(first), moment), first);
        };
        // Only a chain of processes that outruns the listing, which the kernel can reach.
        if (this.#members.length === 0)
            this.#signalGroup(first);
        this.#rememberMembers();
        signalNow();
        onWaiting?.();
        await wait_pollUntil(() => {
            this.findMembers();
            signalNow();
            const isUnwilling = monotonicMs() - started >= unwillingMs;
            return this.#members.every((entry) => isUnwilling && entry.ignores?.('SIGTERM') === true);
        }, graceMs);
    }
    /** Remembers the members that are there before signals are sent. */
    #rememberMembers() {
        for (const entry of this.#members)
            this.#had.set(keyOf(entry), this.#had.get(keyOf(entry)) ?? process_tree_nothing);
    }
    #candidates(first) {
        return this.#members.map((entry) => {
            const had = this.#had.get(keyOf(entry));
            return {
                pid: entry.pid,
                parent: entry.parent,
                isRoot: entry.pid === this.#tree.root?.pid,
                isShell: isShell(entry),
                ignoresFirst: entry.ignores?.(first),
                isNew: had === undefined,
                had: had ?? process_tree_nothing,
            };
        });
    }
    /** Carries the orders out, and lets suspended processes run on: they get a signal only then. */
    #carryOut(orders, first) {
        const signals = new Map(orders.map(({ pid, signal }) => [pid, signal]));
        const inGroup = this.#members.filter(({ group }) => group === this.#group);
        // One call reaches the whole group in one instant, as Ctrl-C does: a shell cannot start its next command between the
        // end of its child and its own signal. Nobody may get it whom the rule spares.
        const isForAll = ({ pid, ignores }) => signals.get(pid) === first || (signals.has(pid) && ignores?.(first));
        const isWhole = inGroup.length > 0 && inGroup.every(isForAll);
        if (isWhole)
            this.#signalGroup(first);
        for (const entry of this.#members) {
            const signal = signals.get(entry.pid);
            if (signal !== undefined) {
                if (!(isWhole && signal === first && entry.group === this.#group))
                    send(entry.pid, signal);
                this.#had.set(keyOf(entry), new Set([...(this.#had.get(keyOf(entry)) ?? process_tree_nothing), signal]));
            }
            if (entry.suspended && !this.#resumed.has(keyOf(entry))) {
                this.#resumed.add(keyOf(entry));
                send(entry.pid, 'SIGCONT');
            }
        }
    }
    async kill() {
        const deadline = monotonicMs() + proofMs;
        const killable = () => this.findMembers().filter((entry) => !this.#refused.has(keyOf(entry)));
        for (let left = proofMs; left > 0; left = deadline - monotonicMs()) {
            if (hasSignals)
                this.#freeze(deadline);
            this.#signalGroup('SIGKILL');
            for (const entry of this.#members)
                this.#signal(entry, 'SIGKILL');
            if (await wait_pollUntil(() => killable().length === 0, Math.min(100, left)))
                break;
        }
        if (this.#refused.size > 0)
            await wait_pollUntil(() => this.findMembers().length === 0, refusalMs);
    }
    report() {
        const stuck = 'does not die: it is in a system call that cannot be interrupted';
        for (const entry of this.#members)
            this.#seen.delete(keyOf(entry));
        return {
            found: [...this.#seen.values()]
                .filter(({ pid, wasDying }) => pid !== this.#tree.root?.pid && !wasDying)
                .map(({ name }) => name),
            survivors: this.#members.map((entry) => ({
                pid: entry.pid,
                name: entry.name,
                reason: this.#refused.get(keyOf(entry)) ?? stuck,
            })),
        };
    }
    #freeze(deadline) {
        const frozen = new Set();
        for (;;) {
            this.#signalGroup('SIGSTOP');
            const newcomers = this.findMembers().filter((entry) => !frozen.has(keyOf(entry)));
            if (newcomers.length === 0 || monotonicMs() > deadline)
                return;
            for (const entry of newcomers) {
                this.#signal(entry, 'SIGSTOP');
                frozen.add(keyOf(entry));
            }
        }
    }
    #signalGroup(signal) {
        if (this.#group !== undefined)
            send(-this.#group, signal);
    }
    /** Signals a process and remembers it if it refuses. */
    #signal(entry, signal) {
        const code = send(entry.pid, signal);
        if (code !== undefined && code !== 'ESRCH')
            this.#refused.set(keyOf(entry), `refuses signals (${code}): it belongs to another user`);
    }
}
/** Returns the error code if the signal could not be sent. */
function send(pid, signal) {
    try {
        process.kill(pid, signal);
        return undefined;
    }
    catch (error) {
        return errorCode(error) ?? 'unknown error';
    }
}
function keyOf({ pid, startTime }) {
    return `${pid} ${startTime}`;
}

;// CONCATENATED MODULE: ./build/action/session/end-orphaned-session.js













/** The time that the relays have to carry the rest of the output to the log. */
const relayMs = 3_000;
/**
 * Ends a session whose supervisor has died before it could: ends the process tree, waits for the rest of the output, and
 * writes the end into the journal. Does nothing to a session that has ended. `how` completes "its supervisor …".
 * Returns the state at the end. If the journal cannot be written, because the disk is full or the folder deleted, the end
 * is in that state alone.
 */
async function endOrphanedSession({ session, reader, redaction }, how) {
    const { paths, request } = session;
    let state = reader.current();
    if (state.end !== null)
        return state;
    const running = runningExecutions(state);
    // With `on-cancel: stop` the HelloLoop session ends with the step, also when no supervisor is left to stop it.
    const attached = state.source.kind === 'helloloop' ? state.source.attached : null;
    const followed = request.attach?.onCancel === 'stop' ? (attached?.process ?? null) : null;
    // What has left the tree of an attempt is known by the attempt's process, the rest by the mark.
    const tree = { root: running.at(-1)?.execution.process ?? followed, mark: sessionMark(request.sessionId) };
    const { survivors } = await endTree(tree, 0);
    await wait_pollUntil(() => !running.some(({ execution }) => execution.relays.some(process_identity_isAlive)), relayMs);
    // A supervisor that is asked to stop before it can listen dies of the signal: the session was stopped, not lost.
    const stop = readStopRequest(paths.stop) ?? stopInLine(state);
    const cause = stop?.cause ?? 'supervisor_lost';
    const last = running.at(-1);
    const ending = last === undefined ? undefined : endingReason(paths, last.execution);
    const detail = stop?.detail ?? `${ending === undefined ? '' : `${ending}, and `}its supervisor ${how}`;
    const journal = new JournalEnd(paths, redaction.redact);
    const append = (bodyFor) => {
        const body = () => bodyFor(stopFailure({ cause, detail: detail + journal.problem }));
        state = advance(state, journal.append(body));
    };
    for (const { kind, execution, event } of running) {
        const dir = executionDir(paths.root, kind, execution.number);
        const channels = channelsOf(request.streams);
        append((failure) => ({
            ...event,
            exit: { kind: 'unknown' },
            cause,
            durationMs: monotonicMs() - execution.startedMono,
            bytes: Object.fromEntries(channels.map((channel) => [channel, sizeOf(logPath(dir, channel))])),
            leftBehind: [],
            survivors,
            failure,
        }));
    }
    append((failure) => sessionEnd(cause, failure));
    journal.close();
    return state;
}
/** Writes the last events of a journal, as far as it can be written. */
class JournalEnd {
    #journal;
    /** Continues the sentence that says why the session ended; empty while everything is written. */
    problem = '';
    constructor({ journal, request }, redact) {
        try {
            // A journal that is made anew in a deleted folder would only look like a session.
            (0,external_node_fs_.accessSync)(request);
            this.#journal = new JournalWriter(journal, redact);
        }
        catch (error) {
            this.#fail(error);
        }
    }
    /** Calls `body` again when the event cannot be written: it then includes the problem. */
    append(body) {
        try {
            if (this.#journal !== undefined)
                return this.#journal.append(body());
        }
        catch (error) {
            this.#fail(error);
        }
        return toEvent(body(), 0);
    }
    close() {
        this.#journal?.close();
    }
    #fail(error) {
        this.#journal = undefined;
        this.problem = `, and its journal cannot be written: ${errorMessage(error)}`;
    }
}
/** Returns why the supervisor was ending this attempt when it died. A full disk, for instance, can cause both. */
function endingReason({ journal }, { number }) {
    const last = readJournal(journal).findLast(({ type }) => type.startsWith('attempt_') && type !== 'attempt_waiting');
    return last?.type === 'attempt_ending' && last.attempt === number ? last.detail : undefined;
}
/**
 * Returns the executions that have no end yet, each with the type and the numbers of the event that ends it: one, or an
 * attempt after its `on-timeout` script.
 */
function runningExecutions(state) {
    const isRunning = ({ status }) => status !== 'ended';
    return [
        ...onTimeoutsOf(state)
            .filter(isRunning)
            .map((execution) => {
            return {
                kind: 'on-timeout',
                execution,
                event: { type: 'on_timeout_ended', attempt: execution.number },
            };
        }),
        ...state.attempts.filter(isRunning).map((execution) => {
            return { kind: 'attempt', execution, event: { type: 'attempt_ended', attempt: execution.number } };
        }),
        ...onRetriesOf(state)
            .filter(isRunning)
            .map((execution) => {
            return { kind: 'on-retry', execution, event: { type: 'on_retry_ended', attempt: execution.number } };
        }),
        ...state.probes.filter(isRunning).map((execution) => {
            const { number: probe, attempt } = execution;
            return { kind: 'probe', execution, event: { type: 'probe_ended', probe, attempt } };
        }),
    ];
}
/** The stop of a session whose step was killed while it waited for a slot. */
function stopInLine({ runtime, slot }) {
    if (runtime !== 'slot_waiting')
        return undefined;
    return { cause: 'cancelled', detail: `the step ended while it was in line for a slot of pool ${slot?.pool}` };
}

;// CONCATENATED MODULE: ./build/action/session/job-sessions.js













/** The most characters that an error quotes of the problem with an unreadable session. */
const maxProblem = 400;
const namesSchema = schemas/* object */.Ikc(requestSchema.pick({ name: true, shortName: true }).shape);
/** Returns what a session is called among those of its job. */
function shortNameOf({ name, shortName }) {
    return shortName ?? name;
}
/** Returns the short names of the sessions that the job has had so far, as far as they can be read. */
function namesInJob(env) {
    // Elsewhere sessions of other days would count, too: a runner empties the folder for each job.
    if (!env.RUNNER_TEMP)
        return new Set();
    return new Set(sessionFoldersOf(env).flatMap(nameIn));
}
function nameIn(root) {
    try {
        const names = readJsonFile(sessionPaths(root).request, namesSchema);
        return names === undefined ? [] : [shortNameOf(names)];
    }
    catch {
        return [];
    }
}
/** Returns the background sessions of this job whose steps have ended; of unreadable ones, why they are. */
function backgroundSessions(env) {
    const sessions = [];
    const unreadable = [];
    for (const root of sessionFoldersOf(env)) {
        try {
            const session = readBackgroundSession(root);
            if (session !== undefined)
                sessions.push(session);
        }
        catch (error) {
            unreadable.push(oneLine(errorMessage(error), maxProblem));
        }
    }
    return { sessions, unreadable };
}
/** No session of the job is meant. For a step that stops one that is no problem. */
class NoSessionError extends configuration_error_ConfigurationError {
    name = 'NoSessionError';
    /** Says why, as a part of a sentence. */
    why;
    constructor(problem, why) {
        super([`session: ${problem}`]);
        this.why = why;
    }
}
/**
 * Finds the background session that an input means by its id, its folder or its name; of those with the same name the
 * newest that runs, before all `others`. A blank input means the only one whose end no step has reported, or else the only
 * one.
 * @throws NoSessionError, or ConfigurationError when it is not clear which one is meant
 */
function findSession(input, env, redact) {
    const name = input.trim();
    const { sessions, unreadable } = backgroundSessions(env);
    const all = oldestFirst(sessions);
    const unreported = all.filter(({ record }) => !record.concluded);
    const [session, ...others] = name !== '' ? named(name, all, redact) : unreported.length > 0 ? unreported : all;
    if (session !== undefined && (name !== '' || others.length === 0))
        return { session, others };
    const known = all.length === 0 ? 'this job has none' : `this job has ${listText(all)}`;
    const problem = name === '' ? 'it must be given' : `"${name}" is not a background session of this job`;
    const text = [`${problem}: ${known}`, ...unreadable].join('; ');
    if (unreadable.length > 0 || (name === '' && unreported.length > 0))
        throw new configuration_error_ConfigurationError([`session: ${text}`]);
    if (all.length === 0)
        throw new NoSessionError(text, 'this job has no background session');
    if (name === '')
        throw new NoSessionError(text, `all sessions of this job have ended: ${listText(all)}`);
    throw new NoSessionError(text, `"${name}" is not a background session of this job, which has ${listText(all)}`);
}
/** Lists sessions by name for people. */
function listText(sessions) {
    return sessions.map(({ session: { request } }) => `${shortNameOf(request)} (${request.sessionId})`).join(', ');
}
/** Returns the sessions that a name means, from the oldest first: of equal rank the newest comes first. */
function named(name, sessions, redact) {
    const byId = sessions.filter(({ session: { paths, request } }) => [paths.root, request.sessionId].includes(name));
    if (byId.length > 0)
        return byId;
    // Names are stored redacted.
    const names = [name, redact(name)];
    const isCalledSo = ({ session: { request } }) => names.includes(request.name) || names.includes(shortNameOf(request));
    const ranked = sessions.filter(isCalledSo).map((session) => ({ session, rank: rankOf(session) }));
    // Sorting keeps the order of equal ranks.
    return ranked
        .reverse()
        .sort((a, b) => b.rank - a.rank)
        .map(({ session }) => session);
}
/** By their starts: their ids have the order of seconds only. */
function oldestFirst(sessions) {
    const started = new Map(sessions.map((session) => [session, session.reader.current().start?.startedMono ?? 0]));
    return sessions.toSorted((a, b) => (started.get(a) ?? 0) - (started.get(b) ?? 0));
}
/** One that runs comes first, then one whose end nobody has reported. */
function rankOf({ record, reader }) {
    const { start, end } = reader.current();
    const runs = end === null && start !== null && process_identity_isAlive(start.supervisor);
    return record.concluded ? 0 : runs ? 2 : 1;
}
/** @throws MalformedFileError when the folder may hold a background session that this version cannot read */
function readBackgroundSession(root) {
    const paths = paths_sessionPaths(root);
    const record = readStepRecord(paths.step);
    if (record === undefined || record.settings.atJobEnd === null)
        return undefined;
    // The step that starts it still runs, at the same time as this one.
    if (record.position === null && !record.concluded)
        return undefined;
    const request = json_file_readJsonFile(paths.request, requestSchema);
    return request && recordedSession({ paths, request }, record);
}
function sessionFoldersOf(env) {
    return sessionsFolders(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)())
        .flatMap(foldersIn)
        .sort();
}
function foldersIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).map((name) => (0,external_node_path_.join)(folder, name));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/action/session/background.js













/** Ends the step while its session, which is ready, goes on. */
async function leaveInBackground(step, ready) {
    const state = redactTexts(ready, step.redaction.redact);
    setOutputs(step, state);
    await saveRecord(step);
    const after = formatDuration(readyOf(state)?.afterMs ?? 0);
    return {
        succeeded: true,
        sentence: `${state.name} is ready after ${after} and runs on in the background (session ${state.sessionId}).`,
    };
}
/** Returns the state of a session that an earlier step started. If its supervisor has died, ends the session first. */
async function currentState(step) {
    const state = step.reader.current();
    const isSupervised = state.start !== null && process_identity_isAlive(state.start.supervisor);
    return state.end !== null || isSupervised ? state : endOrphanedSession(step, 'was killed');
}
/**
 * Opens a main stage that deals with the background session that its input names.
 * @throws NoSessionError, or ConfigurationError when it is not clear which one is meant
 */
async function openNamedSession(input, cancel) {
    const redaction = redaction_readRedaction();
    const { session: found, others } = findSession(input, process.env, redaction.redact);
    const context = await openMain(cancel, redaction, found.record.settings.workflowCommands);
    if (others.length > 0) {
        const { request } = found.session;
        const count = `${others.length + 1} sessions of this job are called ${shortNameOf(request)}`;
        await context.log.line(`${count}; this step takes ${request.sessionId}. To name another one, use its id: ${listText(others)}.`);
    }
    return { ...context, ...found };
}
/** Makes this process the one that follows the session to its end. */
async function becomeFollower(step) {
    step.record.follower = identify(process.pid);
    await save_record_saveRecord(step);
    await reportCrashes(step);
}
/** Reports each background session that has failed by itself since its step ended, once. */
async function reportCrashes({ log, redaction }) {
    for (const { session, record, reader } of backgroundSessions(process.env).sessions) {
        const isFollowed = record.follower !== null && process_identity_isAlive(record.follower);
        if (record.concluded || record.crashTold || isFollowed)
            continue;
        try {
            const state = redact_texts_redactTexts(await currentState({ session, reader, redaction }), redaction.redact);
            if (state.end?.status !== 'failed')
                continue;
            const line = await lastWordsOnDisk({ session, record, redaction }, state);
            await log.error(`In the background: ${outcomeOf(state, record.uploads).sentence}`, line);
            record.crashTold = true;
            await save_record_saveRecord({ session, record, log });
        }
        catch (error) {
            await log.warning(`The background session ${session.request.sessionId} cannot be read: ${errorMessage(error)}`);
        }
        finally {
            reader.close();
        }
    }
}

;// CONCATENATED MODULE: ./build/action/session/end-by-mark.js









/** The supervisor needs `kill-grace` for its command, whose value was in the deleted folder. */
const graceMs = 30_000;
/**
 * Ends a session whose folder was deleted, as by a step that empties RUNNER_TEMP. Its supervisor is found by its mark, is
 * asked to stop, and releases its slot. Returns the processes that were still running.
 */
function endByMark(sessionId) {
    const tree = { root: null, mark: supervisorMark(sessionId) };
    const members = process.platform === 'win32' ? [] : tree_members_membersOf(tree, process_list_listProcesses());
    for (const member of members) {
        const marks = member
            .environment()
            .split(/[\0 ]/)
            .find((word) => word.startsWith(`${treeVariable}=`));
        // All other processes of the session have further marks.
        if (marks?.endsWith(tree.mark))
            process_identity_signalProcess(member, stopRequestSignal);
    }
    return endTree(tree, graceMs);
}
/** Returns the id in a text that names a session by id or folder, if there is no such session on disk. */
function deletedSessionId(name, env) {
    const id = (0,external_node_path_.basename)(name.trim());
    const root = (0,external_node_path_.isAbsolute)(name.trim()) ? name.trim() : (0,external_node_path_.join)(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'supervised-run', id);
    // As `startSupervisor` makes them: part of an id could be part of another session's.
    if (!/^\d{8}-\d{6}-[0-9a-f]{6}$/.test(id))
        return undefined;
    return (0,external_node_fs_.existsSync)(paths_sessionPaths(root).request) ? undefined : id;
}
/** Returns whole sentences for the log. */
function deletedSessionText(folder, { found, survivors }) {
    const left = survivors.map(({ pid, name, reason }) => `process ${pid} (${name}) ${reason}`);
    const ended = left.length === 0 ? 'have been ended' : `were to be ended, but ${left.join('; ')}`;
    return found.length + left.length === 0
        ? `The session folder ${folder} no longer exists; can't report the command's result.`
        : `The session folder ${folder} no longer exists; can't report the command's result. Its processes ${ended}.`;
}

;// CONCATENATED MODULE: ./build/log/shown-names.js
const shown_names_maxNames = 10;
/** Lists the names of processes, of many the first ones. */
function shownNames(names) {
    return [...names.slice(0, shown_names_maxNames), ...(names.length > shown_names_maxNames ? ['…'] : [])].join(', ');
}

;// CONCATENATED MODULE: ./build/action/session/end-kept.js





/** Ends what a session that has ended has left running on purpose (`leftovers: keep`), and reports that in one line. */
async function endKept({ session, log }, { attempts }) {
    const attempt = attempts.find((each) => each.status === 'ended' && each.kept !== undefined);
    if (attempt?.status !== 'ended')
        return { found: [], survivors: [] };
    const { process, kept = [] } = attempt;
    const { sessionId, name, killGraceMs } = session.request;
    const tree = { root: process, mark: sessionMark(sessionId), known: kept };
    const end = await endTree(tree, killGraceMs, { unwillingMs: unwillingMs });
    const { found, survivors } = end;
    if (found.length > 0) {
        const processes = plural(found.length, 'process', 'processes');
        await log.line(`${grey('■')} ${name}: stopped ${processes} that its command had left running: ${shownNames(found)}`);
    }
    for (const { pid, name: program, reason } of survivors)
        await log.warning(`${name}: process ${pid} (${program}) could not be stopped: it ${reason}.`);
    return end;
}

;// CONCATENATED MODULE: ./build/action/session/request-stop.js



/** The supervisor ends its session within its grace of a stop request. */
const supervisorMs = 15_000;
/**
 * Asks a supervisor to end its session; the first request wins. The signal makes it look at once. On Windows, which has
 * no signals, it looks every second.
 * @throws when the request cannot be written and no signal can take its place
 */
function requestStop({ stop }, supervisor, reason) {
    const canBeSignalled = supervisor !== undefined && process.platform !== 'win32';
    try {
        if (readStopRequest(stop) === undefined)
            writeStopRequest(stop, reason);
    }
    catch (error) {
        // A full disk: the signal alone is a request, too.
        if (!canBeSignalled)
            throw error;
    }
    if (canBeSignalled)
        process_identity_signalProcess(supervisor, stopRequestSignal);
}
/** Asks a supervisor to end its session, and kills the supervisor when it has not done so in time. */
async function stopSupervisor(paths, supervisor, reason, isOver = () => !isAlive(supervisor)) {
    requestStop(paths, supervisor, reason);
    if (!(await pollUntil(isOver, supervisorMs)))
        signalProcess(supervisor, 'SIGKILL');
}

;// CONCATENATED MODULE: ./build/pack/protocol.js


const packedSchema = schemas/* object */.Ikc({
    ok: schemas/* literal */.euz(true),
    files: schemas/* array */.YOg(schemas/* string */.YjP()),
    redacted: redactionReportSchema,
});

;// CONCATENATED MODULE: ./build/action/artifacts/artifact-files.js




/**
 * Returns what the artifact of an attempt holds: its logs, those of the probes before it (`probe-01-output.log`), that of
 * `on-timeout` (`on-timeout-output.log`), the collected files, and the session so far. File commands are left out: they are for later steps alone.
 */
function artifactFiles(paths, attempt, probes) {
    const folder = executionDir(paths.root, 'attempt', attempt);
    const probeLogs = probes.flatMap(({ number }) => {
        const prefix = `probe-${String(number).padStart(2, '0')}-`;
        return logsIn(executionDir(paths.root, 'probe', number)).map((path) => asLog(path, prefix));
    });
    const onTimeout = executionDir(paths.root, 'on-timeout', attempt);
    const onTimeoutLogs = (0,external_node_fs_.existsSync)(onTimeout) ? logsIn(onTimeout).map((path) => asLog(path, 'on-timeout-')) : [];
    const collected = filesBelow(collectedDir(folder)).map((path) => {
        return { from: path, to: (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/'), kind: 'unknown' };
    });
    // Somebody may have deleted the session's folder.
    const session = [paths.journal, paths.state].filter(external_node_fs_.existsSync).map((path) => asLog(path));
    return [...logsIn(folder).map((path) => asLog(path)), ...onTimeoutLogs, ...probeLogs, ...collected, ...session];
}
function asLog(from, prefix = '') {
    return { from, to: `${prefix}${(0,external_node_path_.basename)(from)}`, kind: 'log' };
}
function logsIn(folder) {
    return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.log'))
        .map(({ name }) => (0,external_node_path_.join)(folder, name));
}

;// CONCATENATED MODULE: ./build/action/artifacts/artifact-name.js


/** The limit of a name in characters, without the suffixes. */
const artifact_name_maxLength = 200;
/** Returns how the names of a session's artifacts begin: unique per run, matrix cell and call. */
function artifactBaseName(artifactName, { name, sessionId }, job) {
    if (artifactName !== null)
        return cut(portableName(artifactName), artifact_name_maxLength);
    const ofSession = slug(name);
    const ofJob = slug(job ?? '');
    // Most names begin with the job's.
    const isNamed = `${ofSession}-`.startsWith(`${ofJob}-`);
    return [ofSession, isNamed ? '' : ofJob, sessionId].filter((part) => part !== '').join('-');
}
/** Returns the name for one try of an upload. Each try needs another: the service keeps the name of a failed one. */
function artifactName(base, attempt, tryNumber) {
    return `${base}-attempt-${attempt}${tryNumber === 1 ? '' : `-${tryNumber}`}`;
}
/** Whole words only: a part of a secret would show, because the runner masks only whole ones. */
function slug(text) {
    const words = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
    return firstWords(words.trim(), 40).replaceAll(' ', '-');
}

// EXTERNAL MODULE: ./build/system/process-title.js
var process_title = __webpack_require__(878);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(136);
;// CONCATENATED MODULE: ./build/action/launch/bundles.js


// The bundler would rewrite `new URL('…', import.meta.url)`; it leaves a folder in a variable alone.
const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
/** Returns the path of another bundle of this action: `dist/<name>/index.js`. */
function bundlePath(name) {
    return (0,external_node_path_.join)(here, '..', name, 'index.js');
}
/** Returns the path of a file that is in `dist` as it is in `src`. */
function bundleFile(path) {
    return join(here, '..', path);
}

;// CONCATENATED MODULE: ./build/action/launch/own-environment.js

// The job's environment is made for its commands. NODE_OPTIONS, LD_PRELOAD and their like must not change how our own
// programs work, so these get what they need by name.
const always = [
    'HOME',
    'LD_LIBRARY_PATH',
    'PATH',
    'TMPDIR',
    // The runner's sweep at the end of the job finds its processes by it.
    'RUNNER_TRACKING_ID',
    // A supervised run around this one finds them by it.
    treeVariable,
    // Without these Windows programs do not start, or have no folder for temporary files.
    'APPDATA',
    'ComSpec',
    'LOCALAPPDATA',
    'SystemDrive',
    'SystemRoot',
    'TEMP',
    'TMP',
    'USERPROFILE',
    'windir',
];
/** How to reach a service from this machine: proxies and certificates. */
const network = /^((https?|no|all)_proxy|NODE_(EXTRA_CA_CERTS|TLS_REJECT_UNAUTHORIZED|USE_ENV_PROXY|USE_SYSTEM_CA)|SSL_CERT_(FILE|DIR))$/i;
/** The options of Node that say how to reach a service. */
const networkOption = /^--((use-(openssl|bundled|system)-ca|use-env-proxy|openssl-[\w-]+|tls-[\w-]+|(no-)?network-family-autoselection)$|(dns-result-order|openssl-config|tls-[\w-]+|network-family-autoselection-[\w-]+)=)/;
/** Returns the environment of a program of ours that does all its work on this machine. */
function ownEnvironment(env) {
    return pick(env, (name) => always.some((known) => sameName(known, name)));
}
/** Returns the environment of a program of ours that talks to the runner's services. */
function serviceEnvironment(env) {
    const options = (env.NODE_OPTIONS ?? '').split(/\s+/).filter((option) => networkOption.test(option));
    const own = pick(env, (name) => /^(ACTIONS|GITHUB|RUNNER)_/i.test(name) || network.test(name));
    Object.assign(own, ownEnvironment(env));
    if (options.length > 0)
        own.NODE_OPTIONS = options.join(' ');
    return own;
}
function pick(env, isKept) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => isKept(name)));
}
function sameName(a, b) {
    return process.platform === 'win32' ? a.toUpperCase() === b.toUpperCase() : a === b;
}

;// CONCATENATED MODULE: ./build/action/artifacts/ask-process.js





const ask_process_failureSchema = schemas/* object */.Ikc({ ok: schemas/* literal */.euz(false), error: schemas/* string */.YjP() });
/**
 * Runs another program of this action for one request and returns its answer. `onOutput` gets what it prints. Kills the
 * process when the signal aborts. Never rejects.
 */
function askProcess(bundle, request, success, { signal, onOutput = () => { } }) {
    return new Promise((resolve) => {
        const fail = (error) => resolve({ ok: false, error });
        if (signal.aborted)
            return fail(String(signal.reason));
        const child = (0,external_node_child_process_.spawn)(process.execPath, [bundlePath(bundle)], {
            argv0: (0,process_title/* titleOf */.G)(bundle),
            stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
            windowsHide: true,
            env: bundle === 'upload' ? serviceEnvironment(process.env) : ownEnvironment(process.env),
        });
        child.stdout?.on('data', onOutput);
        child.stderr?.on('data', onOutput);
        const abort = () => {
            child.kill('SIGKILL');
            fail(String(signal.reason));
        };
        signal.addEventListener('abort', abort, { once: true });
        child.once('message', (message) => {
            const answer = schemas/* union */.KCZ([success, ask_process_failureSchema]).safeParse(message);
            resolve(answer.data ?? { ok: false, error: `the ${bundle} process sent an answer that cannot be understood` });
        });
        child.once('error', (error) => fail(`the ${bundle} process could not be started: ${error.message}`));
        child.once('exit', (code, name) => {
            signal.removeEventListener('abort', abort);
            fail(`the ${bundle} process ended with ${name ?? `code ${code}`}`);
        });
        child.send(request, () => { });
    });
}

;// CONCATENATED MODULE: ./build/action/runner/job-status.js

const statuses = ['success', 'failure', 'cancelled'];
/**
 * Returns how the job stands. The runner evaluates the default of the input `job-status` anew for post; main always sees
 * `success`. Undefined where nobody says it, as under act.
 */
function jobStatus() {
    const text = lib_core/* getInput */.V4('job-status').toLowerCase();
    return statuses.find((status) => status === text);
}

;// CONCATENATED MODULE: ./build/action/artifacts/service.js
/** Applies the rule by which the artifact client refuses GitHub Enterprise Server (its shared/config.ts). */
function artifactService(env) {
    const { ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL, GITHUB_SERVER_URL } = env;
    if (!ACTIONS_RUNTIME_TOKEN || !ACTIONS_RESULTS_URL) {
        return { available: false, because: 'this runner offers no artifact service' };
    }
    const host = hostOf(GITHUB_SERVER_URL ?? 'https://github.com');
    if (host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost'))
        return { available: true };
    return { available: false, because: `the artifact client does not support GitHub Enterprise Server (${host})` };
}
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).hostname.toLowerCase() : url;
}

;// CONCATENATED MODULE: ./build/action/artifacts/settings.js


/** A cancelled job as a whole has less than five minutes for the post stages of all its steps (runner: JobDispatcher.cs). */
const defaultDeadlineMs = { main: 5 * 60_000, post: 2 * 60_000 };
/** ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS is the artifact client's variable for a stalled upload; here it limits everything. */
function artifactSettings(env, stage) {
    const { ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS, GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = env;
    const run = GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_RUN_ID
        ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`
        : null;
    return {
        service: artifactService(env),
        deadlineMs: Number(ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS) || defaultDeadlineMs[stage],
        jobStatus: stage === 'post' ? jobStatus() : undefined,
        urlOf: (id) => (run === null ? null : `${run}/artifacts/${id}`),
    };
}

;// CONCATENATED MODULE: ./build/upload/protocol.js

const uploadedSchema = schemas/* object */.Ikc({ ok: schemas/* literal */.euz(true), id: schemas/* number */.aig().int(), bytes: schemas/* number */.aig().int() });

;// CONCATENATED MODULE: ./build/action/artifacts/upload-process.js





/** The limit of the client's output that is kept, in bytes. */
const maxOutput = 256 * 1024;
/** Uploads one artifact in a process of its own, whose output goes to a file. Never rejects. */
async function uploadArtifact(request, logPath, signal) {
    let output = Buffer.alloc(0);
    const onOutput = (bytes) => {
        if (output.length < maxOutput)
            output = Buffer.concat([output, bytes]);
    };
    const answer = await askProcess('upload', request, uploadedSchema, { signal, onOutput });
    try {
        (0,external_node_fs_.appendFileSync)(logPath, withoutMasked(output), { mode: 0o600 });
    }
    catch {
        // A full disk. The output only helps a person who looks for a fault in the client.
    }
    return answer;
}
/** The client masks the signature in the address to which it uploads, then prints the address. */
function withoutMasked(output) {
    const finder = new MaskFinder();
    const masks = [...finder.push(output), ...finder.end()];
    return new Patterns(masks).text(output.toString('utf8'));
}

;// CONCATENATED MODULE: ./build/action/artifacts/attempt-artifacts.js



















const maxTries = 3;
const pauseBetweenTriesMs = 1_000;
/**
 * The artifacts of a session: one for each attempt that the input `artifacts` selects, uploaded one after the other while
 * the next attempt waits or runs. One that cannot be uploaded stays in the session's folder; that is a warning and never
 * fails the step.
 */
class AttemptArtifacts {
    #step;
    #settings;
    #cancelled = new AbortController();
    #queue = Promise.resolve();
    #begun = new Set();
    #hasExplained = false;
    constructor(step) {
        this.#step = step;
        this.#settings = artifactSettings(process.env, step.stage);
    }
    /** Queues the artifact of an attempt that has ended, unless it is not wanted or was sent before. */
    begin(attempt, probes) {
        const { number } = attempt;
        const before = this.#step.record.uploads[number];
        if (before !== undefined && before.status !== 'pending')
            return;
        if (this.#begun.has(number) || !this.#isWanted(attempt))
            return;
        this.#begun.add(number);
        const own = probes.filter((probe) => probe.attempt === number);
        this.#queue = this.#queue.then(() => this.#send(number, own, before?.triedNames ?? []));
    }
    /** Resolves when everything in the queue is sent or has failed. */
    async settled() {
        await this.#queue;
    }
    /** Stops the upload in progress and drops the queue; post does both again. */
    cancel() {
        this.#cancelled.abort('the step was cancelled');
    }
    #isWanted({ failure, cause }) {
        const { artifacts: policy, atJobEnd } = this.#step.record.settings;
        if (policy !== 'failed')
            return policy === 'always';
        const { jobStatus } = this.#settings;
        // A server explains the failure of other steps.
        if (atJobEnd !== null && jobStatus === 'failure')
            return true;
        // What was stopped because nobody needs it any more has not failed. Post knows the runner's own `cancel:` of a step by
        // the job that goes on.
        const isUnneeded = cause === 'stopped' || (cause === 'cancelled' && jobStatus === 'success');
        return failure !== null && !isUnneeded;
    }
    async #send(attempt, probes, triedNames) {
        if (this.#cancelled.signal.aborted)
            return;
        let upload;
        try {
            upload = await this.#packAndUpload(attempt, probes, triedNames);
        }
        catch (error) {
            upload = this.#failed(attempt, triedNames, errorMessage(error));
        }
        await this.#save(attempt, upload);
        await this.#report(attempt, upload);
    }
    async #packAndUpload(attempt, probes, triedNames) {
        const { stage, session, record, redaction, log } = this.#step;
        const { paths, request } = session;
        const { deadlineMs, service } = this.#settings;
        if (!knowsSecretsOf(redaction, record.settings, request.sessionId)) {
            const reason = 'this step does not have the `redact` values of the step that started the session';
            if (stage === 'post')
                return this.#failed(attempt, triedNames, reason);
            await log.lineBetween(`… Artifact of attempt ${attempt} deferred to the end of the job: ${reason}`);
            return { status: 'pending', triedNames };
        }
        const deadline = AbortSignal.timeout(deadlineMs);
        const signal = AbortSignal.any([deadline, this.#cancelled.signal]);
        const target = (0,external_node_path_.join)(paths.artifacts, artifactName(record.settings.artifactBaseName, attempt, 1));
        const toPack = {
            secrets: redaction.values,
            logs: sessionLogs(paths),
            files: artifactFiles(paths, attempt, probes),
            target,
        };
        const packed = await askProcess('pack', toPack, packedSchema, { signal });
        if (this.#cancelled.signal.aborted)
            return { status: 'pending', triedNames };
        if (!packed.ok)
            return this.#failed(attempt, triedNames, this.#reason(packed.error, deadline));
        const { files, redacted } = packed;
        if (!service.available)
            return { status: 'kept', name: (0,external_node_path_.basename)(target), folder: target, redacted };
        const upload = await this.#upload(attempt, { target, files, redacted }, triedNames, { deadline, signal });
        if (upload.status === 'uploaded')
            (0,external_node_fs_.rmSync)(target, { recursive: true, force: true });
        return upload;
    }
    async #upload(attempt, { target, files, redacted }, triedBefore, { deadline, signal }) {
        const { session, record } = this.#step;
        const { artifactBaseName, retentionDays } = record.settings;
        const triedNames = [...triedBefore];
        let reason = '';
        for (let tries = 1; tries <= maxTries; tries += 1) {
            const name = artifactName(artifactBaseName, attempt, triedNames.length + 1);
            triedNames.push(name);
            await this.#save(attempt, { status: 'pending', triedNames });
            const request = { name, files, rootDirectory: target, retentionDays };
            const answer = await uploadArtifact(request, (0,external_node_path_.join)(session.paths.root, 'upload.log'), signal);
            if (answer.ok) {
                const { id, bytes } = answer;
                return { status: 'uploaded', name, id, url: this.#settings.urlOf(id), bytes, redacted };
            }
            if (this.#cancelled.signal.aborted)
                return { status: 'pending', triedNames };
            reason = this.#reason(answer.error, deadline);
            if (deadline.aborted)
                break;
            await (0,external_node_timers_promises_.setTimeout)(pauseBetweenTriesMs);
        }
        return { status: 'failed', triedNames, reason, folder: target };
    }
    #reason(error, deadline) {
        return deadline.aborted ? `it took longer than ${duration_formatDuration(this.#settings.deadlineMs)}` : error;
    }
    /** Nothing is packed: the files are in the attempt's own folder. */
    #failed(attempt, triedNames, reason) {
        const folder = executionDir(this.#step.session.paths.root, 'attempt', attempt);
        return { status: 'failed', triedNames, reason, folder };
    }
    async #save(attempt, upload) {
        this.#step.record.uploads[attempt] = upload;
        await save_record_saveRecord(this.#step);
    }
    async #report(attempt, upload) {
        const { log, reader } = this.#step;
        const content = artifactContent(reader.current().collected[attempt]?.files ?? 0);
        switch (upload.status) {
            case 'uploaded':
                return log.lineBetween(`↑ Artifact of attempt ${attempt} (${content}, ${formatBytes(upload.bytes)}${redactedText(upload.redacted)}): ${upload.url ?? upload.name}`);
            case 'kept': {
                const { service } = this.#settings;
                const because = service.available || this.#hasExplained ? '' : `; ${service.because}`;
                this.#hasExplained = true;
                const redacted = redactedText(upload.redacted);
                return log.lineBetween(`↓ Artifact of attempt ${attempt} (${content}${redacted}${because}): ${upload.folder}`);
            }
            case 'failed':
                return log.warning(`The artifact of attempt ${attempt} could not be uploaded: ${upload.reason}. The files are in ${upload.folder}`);
            case 'pending':
                return;
        }
    }
}
function redactedText(redacted) {
    const { leftOut } = redacted;
    const places = placesRedacted(redacted);
    const replaced = places === 0 ? [] : [`${plural(places, 'secret')} redacted`];
    const left = leftOut.length === 0 ? [] : [`without ${leftOut.join(', ')}, where a secret cannot be replaced`];
    return [...replaced, ...left].map((text) => `, ${text}`).join('');
}

;// CONCATENATED MODULE: ./build/system/change-signal.js

/** The longest sleep while events are reliable: a bound in case one is lost. */
const trustingMs = 1_000;
/** The longest sleep while they are not: no inotify watches are left, or the file system is remote. */
const pollingMs = 50;
/** After this many changes in a row without an event, events are unreliable. One or two may just have been late. */
const maxMissed = 3;
/**
 * Signals that a watched file may have changed, but not which one or how: events merge, come late, or stop coming. A
 * reader therefore reads to the end, sleeps here, and reads again.
 */
class ChangeSignal {
    #watchers = new Map();
    /** A file could not be watched. */
    #isBlind = false;
    #missed = 0;
    #changed = false;
    #wake;
    watch(path) {
        try {
            const watcher = (0,external_node_fs_.watch)(path, { persistent: false }, () => this.notify());
            watcher.on('error', () => this.#goBlind());
            this.#watchers.set(path, watcher);
        }
        catch {
            this.#goBlind();
        }
    }
    unwatch(path) {
        this.#watchers.get(path)?.close();
        this.#watchers.delete(path);
    }
    notify() {
        this.#missed = 0;
        this.#changed = true;
        this.#wake?.();
    }
    /** Sleeps until the next event, at most `maxMs`. Returns whether there was an event. */
    async sleep(maxMs = trustingMs) {
        if (!this.#changed) {
            await new Promise((resolve) => {
                const isTrusted = !this.#isBlind && this.#missed < maxMissed;
                const timer = setTimeout(resolve, isTrusted ? maxMs : Math.min(maxMs, pollingMs));
                this.#wake = () => {
                    clearTimeout(timer);
                    resolve();
                };
            });
            this.#wake = undefined;
        }
        const changed = this.#changed;
        this.#changed = false;
        return changed;
    }
    /** To be called when the reader finds a change after a sleep that no event has ended. */
    missed() {
        this.#missed += 1;
    }
    close() {
        for (const path of [...this.#watchers.keys()])
            this.unwatch(path);
    }
    #goBlind() {
        this.#isBlind = true;
    }
}

;// CONCATENATED MODULE: ./build/follow/tail.js


/**
 * Reads a growing file, each byte once. The file may not exist or be readable yet. A deleted file is read to its end,
 * because it stays open; a truncated one from its beginning.
 */
class Tail {
    path;
    #fd;
    #offset;
    constructor(path, offset = 0) {
        this.path = path;
        this.#offset = offset;
    }
    /** Yields what was appended until now, and not what is appended meanwhile, piece by piece in the buffer. */
    *unread(buffer) {
        this.#fd ??= ifReachable(() => (0,external_node_fs_.openSync)(this.path, 'r'));
        if (this.#fd === undefined)
            return;
        const { size } = (0,external_node_fs_.fstatSync)(this.#fd);
        if (size < this.#offset)
            this.#offset = 0;
        while (this.#offset < size) {
            const length = (0,external_node_fs_.readSync)(this.#fd, buffer, 0, buffer.length, this.#offset);
            if (length === 0)
                return;
            this.#offset += length;
            yield buffer.subarray(0, length);
        }
    }
    close() {
        if (this.#fd !== undefined)
            (0,external_node_fs_.closeSync)(this.#fd);
        this.#fd = undefined;
    }
}

;// CONCATENATED MODULE: ./build/follow/follow-session.js





/** Each follower has one buffer, whatever the size of the log. */
const follow_session_bufferBytes = 256 * 1024;
/**
 * Follows a session live: its journal, and the logs of the execution that runs. All output of an execution comes between
 * its start and its end; that of an attempt pauses while its `on-timeout` script runs. Returns after the session's end, or when the signal aborts. With a position it continues there:
 * earlier events are past, earlier output is left out.
 */
async function* followSession(root, channels, signal, from = null) {
    const changes = new ChangeSignal();
    const buffer = Buffer.allocUnsafe(follow_session_bufferBytes);
    const journal = new JournalReader(paths_sessionPaths(root).journal);
    let logs = [];
    /** Those of the attempt during which another execution runs. */
    let outer = [];
    const stop = () => changes.notify();
    signal.addEventListener('abort', stop);
    try {
        changes.watch(root);
        for (let announced = true; !signal.aborted;) {
            let progress = false;
            for (const event of journal.read()) {
                progress = true;
                const execution = executionOf(event);
                const isPast = from !== null && event.seq <= from.seq;
                if (execution !== undefined || event.type === 'session_ended') {
                    // The logs of what ran before are complete, or are interrupted here: their unread rest comes before this event.
                    if (!isPast)
                        yield* unread(logs, buffer, signal);
                    if (signal.aborted)
                        return;
                    if (execution?.isInner === true && execution.started) {
                        outer = logs;
                        logs = [];
                    }
                    else if (execution?.isInner === true) {
                        stopFollowing(logs, changes);
                        logs = outer;
                        outer = [];
                    }
                    else {
                        if (!isPast)
                            yield* unread(outer, buffer, signal);
                        stopFollowing([...outer, ...logs], changes);
                        logs = [];
                        outer = [];
                    }
                }
                // The logs hold by now what made it ready: a follower that stops here has yielded it.
                if (event.type === 'ready' && !isPast)
                    yield* unread(logs, buffer, signal);
                yield { kind: isPast ? 'past' : 'event', event };
                if (event.type === 'session_ended')
                    return;
                // What the attempt has written meanwhile comes before what happens to it next.
                if (execution?.isInner === true && !execution.started && !isPast)
                    yield* unread(logs, buffer, signal);
                if (execution?.started === true) {
                    const dir = executionDir(root, execution.kind, execution.number);
                    const past = execution.isInner ? from?.offsets : (from?.outer ?? from?.offsets);
                    const begin = (isPast ? past : execution.offsets) ?? {};
                    const offsetOf = (channel) => begin[channel] ?? 0;
                    logs = channels.map((channel) => ({ channel, tail: new Tail(logPath(dir, channel), offsetOf(channel)) }));
                    for (const { tail } of logs)
                        changes.watch(tail.path);
                }
            }
            if (yield* unread(logs, buffer, signal))
                progress = true;
            if (progress && !announced)
                changes.missed();
            announced = true;
            if (progress)
                continue;
            yield { kind: 'quiet' };
            announced = await changes.sleep();
        }
    }
    finally {
        signal.removeEventListener('abort', stop);
        changes.close();
        follow_session_close([...outer, ...logs]);
        journal.close();
    }
}
/**
 * Yields what the logs hold by now, and not what is appended meanwhile, so that a process that never stops writing does
 * not hold it up. Returns true when there was something.
 */
async function* unread(logs, buffer, signal) {
    let found = false;
    for (const { channel, tail } of logs) {
        for (const bytes of tail.unread(buffer)) {
            found = true;
            yield { kind: 'output', channel, bytes };
            // The step's log may never be slow: without this, signals and timers would get no turn.
            await (0,external_node_timers_promises_.setImmediate)();
            if (signal.aborted)
                return found;
        }
    }
    return found;
}
function stopFollowing(logs, changes) {
    for (const { tail } of logs)
        changes.unwatch(tail.path);
    follow_session_close(logs);
}
function follow_session_close(logs) {
    for (const { tail } of logs)
        tail.close();
}
function executionOf(event) {
    switch (event.type) {
        case 'attempt_started':
        case 'attempt_ended':
            return { kind: 'attempt', number: event.attempt, started: event.type === 'attempt_started' };
        case 'on_retry_started':
        case 'on_retry_ended':
            return { kind: 'on-retry', number: event.attempt, started: event.type === 'on_retry_started' };
        case 'on_timeout_started':
        case 'on_timeout_ended':
            return {
                kind: 'on-timeout',
                number: event.attempt,
                started: event.type === 'on_timeout_started',
                isInner: true,
            };
        case 'probe_started':
        case 'probe_ended':
            return { kind: 'probe', number: event.probe, started: event.type === 'probe_started' };
        case 'launch_started':
        case 'launch_ended':
            return { kind: 'launch', number: event.launch, started: event.type === 'launch_started' };
        case 'verification_started':
        case 'verification_ended':
            return { kind: 'verification', number: event.verification, started: event.type === 'verification_started' };
        case 'output_continued':
            return { kind: event.kind, number: event.number, started: true, offsets: event.offsets };
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/log/aftermath.js



/** Writes what an attempt has left: processes, and files that are not in its artifact. */
class Aftermath {
    #log;
    #facts;
    #hasWarnedOfNoFiles = false;
    constructor(log, facts) {
        this.#log = log;
        this.#facts = facts;
    }
    async write(end, collected) {
        const { name: session, containerClient } = this.#facts;
        if (end.cause !== null && containerClient !== undefined) {
            await this.#log.line(`${grey('■')} The command called \`${containerClient}\`: only the client was ended, and its container may run on (docs/reference.md).`);
        }
        await this.#writeLeftBehind(end);
        await this.#writeKept(end);
        for (const { pid, name, reason } of end.survivors) {
            await this.#log.warning(`${session}: process ${pid} (${name}) of attempt ${end.attempt} could not be stopped: it ${reason}.`);
        }
        if (collected?.attempt !== end.attempt)
            return;
        const { notFound = [], skipped } = collected;
        if (notFound.length > 0)
            await this.#writeNotFound(notFound);
        for (const path of skipped)
            await this.#log.line(`${grey('-')} Not collected: ${path}`);
    }
    /** A success that leaves a server behind looks like one that starts it. */
    async #writeLeftBehind({ leftBehind, failure }) {
        if (leftBehind.length === 0)
            return;
        const processes = plural(leftBehind.length, 'process', 'processes');
        const ended = `Ended ${processes} that the command had left running: ${shownNames(leftBehind)}`;
        const { attach = null, background = null } = this.#facts;
        if (failure !== null || attach !== null)
            return this.#log.line(`${grey('■')} ${ended}`);
        const hint = background === null
            ? 'A server that is to run on needs a step with `background: true`.'
            : 'With `ready` a background session goes on for as long as what its script has started.';
        return this.#log.notice(`${ended}. ${hint}`);
    }
    async #writeKept({ kept = [] }) {
        if (kept.length === 0)
            return;
        const leftovers = plural(kept.length, 'leftover process runs', 'leftover processes run');
        const names = shownNames(kept.map(({ name }) => name));
        await this.#log.line(`${grey('…')} ${leftovers} on until the job ends: ${names}`);
    }
    /** One annotation for all attempts: they tend to have the same reason, and GitHub shows ten of a step. */
    async #writeNotFound(notFound) {
        const message = `${this.#facts.name}: no files were found for artifact-paths: ${notFound.join(', ')}`;
        if (this.#hasWarnedOfNoFiles)
            await this.#log.line(`${grey('-')} ${message}`);
        else
            await this.#log.warning(`${message}. With \`if-no-files-found: ignore\` this is no warning.`);
        this.#hasWarnedOfNoFiles = true;
    }
}

;// CONCATENATED MODULE: ./build/log/attached-log.js

/** Statuses of the followed session that the log shows in other words. */
const shownOtherwise = new Set([
    'running',
    'recovering',
    'suspected_stall',
    'watchdog_terminating',
    'lease_terminating',
    'retry_waiting',
    'probe_running',
    'probe_failed',
    'completed',
    'failed',
    'stopped_host_closed',
]);
/** Writes an event that only a followed session has: as lines between groups, or as a group of its own. */
async function writeAttached(event, name, log) {
    switch (event.type) {
        case 'attached': {
            const { session, command, lease } = event;
            const life = lease === '' ? '' : `, for as long as ${lease} lives`;
            return log.line(grey(`  HelloLoop session ${session}${command === '' ? '' : ` (${command})`}${life}.`));
        }
        case 'launch_ended': {
            const { exit, failure } = event;
            if (failure !== null)
                return log.line(`${red('✗')} The launcher ${failure.reason}.`);
            if (exit.kind === 'unknown')
                await log.line(grey('… The launcher is still running; its session was found.'));
            return;
        }
        case 'task_started':
            return writeTask(event, log);
        case 'task_stage':
            return log.line(`${grey('·')} ${event.stage}${event.message === '' ? '' : `: ${event.message}`}`);
        case 'runtime_status':
            return shownOtherwise.has(event.status) ? undefined : log.line(`${grey('·')} HelloLoop: ${event.status}`);
        case 'last_words':
            if (event.lines.length === 0)
                return log.line(grey("  HelloLoop's supervisor/stderr.log is empty."));
            await log.openGroup('The last words of the HelloLoop supervisor');
            for (const line of event.lines)
                await log.line(line);
            return log.closeGroup();
        case 'warning':
            return log.warning(`${name}: ${event.message}`);
        default:
            return;
    }
}
async function writeTask({ id, title, stage, runDir, message }, log) {
    await log.openGroup(`Task ${[id, title].filter((text) => text !== '').join(': ')}`);
    if (stage !== '')
        await log.line(`Stage: ${stage}${message === '' ? '' : ` (${message})`}`);
    await log.line(`Run folder: ${runDir}`);
    return log.closeGroup();
}

;// CONCATENATED MODULE: ./build/log/execution-title.js

/** Returns the title of an execution's group in the log. Null for `maxAttempts`: attempts have no limit. */
function executionTitle(event, maxAttempts) {
    const label = event.label === undefined ? '' : `: ${event.label}`;
    switch (event.type) {
        case 'attempt_started':
            return `Attempt ${nthAttempt(event.attempt, maxAttempts)}${label}`;
        case 'on_retry_started':
            return `on-retry, before attempt ${nthAttempt(event.attempt, maxAttempts)}`;
        case 'on_timeout_started':
            return `on-timeout, before attempt ${nthAttempt(event.attempt, maxAttempts)} is stopped: ${event.limit}`;
        case 'probe_started':
            return `Probe ${event.probe}, before attempt ${nthAttempt(event.attempt, maxAttempts)}${label}`;
        case 'launch_started':
            return 'Launcher';
        case 'verification_started':
            return `Verification ${event.verification}${label}`;
    }
}

;// CONCATENATED MODULE: ./build/log/retried.js


/** Writes the failure of an attempt that a retry follows, as `retry-notice` says. */
function writeRetried(failure, how, log) {
    switch (how) {
        case 'notice':
            return log.notice(failure);
        case 'warning':
            return log.warning(failure);
        case 'none':
            return log.line(`${grey('✗')} ${failure}`);
    }
}
/** Returns the delay before a retry, and the one that the inputs have where jitter has changed it. */
function delayText({ delayMs, plannedMs }) {
    const planned = plannedMs === undefined ? '' : ` (${duration_formatDuration(plannedMs)} with jitter)`;
    return duration_formatDuration(delayMs) + planned;
}

;// CONCATENATED MODULE: ./build/log/script-failure.js


/** Writes that an `on-retry` or `on-timeout` script has failed, if it has, and what that means for its attempt. */
async function writeScriptFailure(event, name, log) {
    const { type, attempt, cause, failure } = event;
    if (failure === null)
        return;
    const isOnRetry = type === 'on_retry_ended';
    const what = `the ${isOnRetry ? 'on-retry script before' : 'on-timeout script of'} attempt ${attempt} ${failure.reason}`;
    // With the session the script is ended, too: nobody is to be warned of that.
    if (endsSession(cause)) {
        return log.line(isOnRetry ? `${grey('■')} The attempt does not start: ${what}.` : `${grey('■')} ${script_failure_capitalized(what)}.`);
    }
    return log.warning(`${name}: ${what}; the attempt ${isOnRetry ? 'starts' : 'is stopped'} anyway.`);
}
function script_failure_capitalized(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

;// CONCATENATED MODULE: ./build/log/session-log.js











/** The first heartbeat of a silence; each further one comes when the silence has doubled. */
const firstHeartbeatMs = 30_000;
/** A shorter wait, which would be shown as less than a second, is no news. */
const session_log_shortestWaitMs = 950;
/** The lines of the deciding attempt that stand below its group. */
const maxRepeated = 30;
/**
 * Writes a session into the step's log: a group for each execution, lines of status between them. The only attempt of a
 * session gets no group, as in a `run:` step. The step writes the line that closes the log, so a last success has none here.
 */
class SessionLog {
    #log;
    #name;
    #retryNotice;
    #isAttached;
    #aftermath;
    /** Null in a followed session, whose attempts have no limit. */
    #maxAttempts;
    #running;
    /** The last attempt, which its on-timeout script interrupts. */
    #attempt;
    /** The end of the last attempt and the files collected from it, as long as they are not written. */
    #ended;
    #collected;
    /** The execution that was running where an earlier step's log ends. */
    #interrupted;
    /** Titles of the executions of a followed session, whose output may continue after that of others. */
    #titles = new Map();
    #lastOutputMono = monotonicMs();
    #nextHeartbeatMs = firstHeartbeatMs;
    constructor(log, facts) {
        const { name, maxAttempts, attach = null, retryNotice = 'notice' } = facts;
        this.#aftermath = new Aftermath(log, facts);
        this.#log = log;
        this.#name = name;
        this.#retryNotice = retryNotice;
        this.#isAttached = attach !== null;
        this.#maxAttempts = attach === null ? maxAttempts : null;
    }
    async show(item) {
        if (item.kind === 'event' || item.kind === 'output')
            await this.#reopen();
        switch (item.kind) {
            case 'past':
                return this.#remember(item.event);
            case 'output':
                this.#resetHeartbeat();
                return this.#log.output(item.channel, item.bytes);
            case 'event':
                return this.#write(item.event);
            case 'quiet':
                return this.#heartbeat();
        }
    }
    /** Keeps what an earlier step's log left unfinished. */
    #remember(event) {
        switch (event.type) {
            case 'attempt_started':
                this.#attempt = { event, startedMono: monotonicMs() };
                this.#interrupted = event;
                return;
            case 'on_retry_started':
            case 'on_timeout_started':
            case 'probe_started':
                this.#interrupted = event;
                return;
            case 'on_timeout_ended':
                this.#interrupted = this.#attempt?.event;
                return;
            case 'on_retry_ended':
            case 'probe_ended':
                this.#interrupted = undefined;
                return;
            case 'attempt_ended':
                this.#interrupted = undefined;
                this.#ended = event;
                return;
            case 'retry_waiting':
                this.#ended = undefined;
                return;
            default:
                return;
        }
    }
    async #reopen() {
        const event = this.#interrupted;
        this.#interrupted = undefined;
        if (event !== undefined)
            await this.#open(event, ' (continued)');
    }
    async #write(event) {
        const log = this.#log;
        switch (event.type) {
            case 'attempt_started':
                await this.#openExecution(`attempt ${event.attempt}`, event);
                this.#attempt = { event, startedMono: monotonicMs() };
                return;
            case 'on_retry_started':
                return this.#openExecution(`on-retry ${event.attempt}`, event);
            case 'on_timeout_started':
                this.#begin();
                return log.interruptAttempt(executionTitle(event, this.#maxAttempts));
            case 'on_timeout_ended':
                this.#running = this.#attempt;
                await log.resumeAttempt(this.#attemptTitle(' (continued)'));
                return writeScriptFailure(event, this.#name, log);
            case 'probe_started':
                return this.#openExecution(`probe ${event.probe}`, event);
            case 'launch_started':
                return this.#openExecution('launch', event);
            case 'verification_started':
                return this.#openExecution(`verification ${event.verification}`, event);
            case 'output_continued':
                return this.#openGroup(`${this.#titles.get(`${event.kind} ${event.number}`) ?? event.kind} (continued)`);
            case 'attempt_ending':
                if (this.#isAttached)
                    return log.line(`${grey('■')} HelloLoop is stopping attempt ${event.attempt}: ${event.detail}.`);
                return log.line(`${grey('■')} Stopping the command: ${event.detail}. ${event.signal ?? 'SIGTERM'} now, SIGKILL after ${duration_formatDuration(event.graceMs)}.`);
            case 'stall_suspected':
                return log.line(`${yellow('?')} ${this.#subject(event.attempt)} has been silent for ${duration_formatDuration(event.silentMs)}: it may hang${event.suspended === undefined ? '' : `; ${event.suspended}`}.`);
            case 'attempt_runs_on':
                return log.line(`${grey('…')} The script has ended; what it has started runs on: ${shownNames(event.processes)}.`);
            case 'stall_over':
                return log.line(`${grey('…')} ${this.#subject(event.attempt)} writes again.`);
            case 'ready':
                return log.line(`${green('✓')} The command is ready after ${duration_formatDuration(event.afterMs)}.`);
            case 'launch_ended':
            case 'verification_ended':
                await this.#close();
                return writeAttached(event, this.#name, log);
            case 'task_started':
                await this.#close();
                await this.#writeEnd('more follows');
                return writeAttached(event, this.#name, log);
            case 'attached':
            case 'task_stage':
            case 'runtime_status':
            case 'last_words':
            case 'warning':
                return writeAttached(event, this.#name, log);
            case 'probe_ended':
                await this.#close();
                if (event.failure === null)
                    return log.line(`${green('✓')} Probe ${event.probe} succeeded.`);
                return log.line(`${grey('✗')} Probe ${event.probe} ${event.failure.reason}: attempt ${event.attempt} does not start yet.`);
            case 'collected':
                this.#collected = event;
                return;
            case 'attempt_ended':
                this.#ended = event;
                await this.#close();
                // In HelloLoop the next event may come long after a success.
                return this.#isAttached && event.failure === null ? this.#writeEnd('more follows') : undefined;
            case 'on_retry_ended':
                await this.#close();
                return writeScriptFailure(event, this.#name, log);
            case 'retry_waiting':
                await this.#writeEnd('more follows');
                if (event.delayMs < session_log_shortestWaitMs)
                    return;
                return log.line(`${grey('…')} ${event.probe === true ? 'A probe for attempt' : 'Attempt'} ${this.#nth(event.attempt)} follows in ${delayText(event)}, at ${time(event.until)}.`);
            case 'session_ended':
                await this.#writeEnd(isAskedFor(event.cause) || event.status === 'completed' ? 'asked for' : 'failed');
                if (event.message !== undefined)
                    await log.line(`  HelloLoop: ${event.message}`);
                return;
            case 'recovery_recorded':
            case 'attempt_waiting':
            case 'session_ending':
            case 'session_started':
            case 'slot_waiting':
            case 'slot_prepared':
                // Not shown, or shown by the step while it waits for its slot.
                return;
        }
    }
    /**
     * Writes the result of the last attempt. It waits for the event that follows, which shows whether the failure was final:
     * only the session's outcome is an error.
     */
    async #writeEnd(follows) {
        const end = this.#ended;
        this.#ended = undefined;
        if (follows === 'failed')
            await this.#writeFailure(end);
        if (end === undefined)
            return;
        if (follows === 'more follows')
            await this.#writeResult(end);
        await this.#aftermath.write(end, this.#collected);
    }
    /** Writes the result of an attempt that does not decide the step. */
    async #writeResult(end) {
        if (end.failure !== null)
            return writeRetried(`${this.#resultOf(end)}.`, this.#retryNotice, this.#log);
        return this.#log.line(`${green('✓')} ${this.#resultOf(end)}.`);
    }
    /**
     * Writes the end of the attempt that decides the step, unfolded. `end` is undefined where its result is written already.
     * Only the mark has a colour: problem matchers of other steps read every line, and would quote the codes of colours.
     */
    async #writeFailure(end) {
        const lines = this.#maxAttempts === 1 ? [] : this.#log.recentLines(maxRepeated);
        if (lines.length === 0)
            return;
        const which = lines.length === 1 ? 'last line' : `last ${lines.length} lines`;
        const result = end === undefined ? 'The last attempt failed' : this.#resultOf(end);
        await this.#log.line(`${red('✗')} ${result}. The ${which} of its log:`);
        await this.#log.repeat(lines);
    }
    #resultOf({ attempt, durationMs, failure }) {
        const result = failure === null ? 'succeeded' : failure.reason;
        return `Attempt ${this.#nth(attempt)} ${result}, after ${duration_formatDuration(durationMs)}`;
    }
    async #openExecution(id, event) {
        if (this.#isAttached) {
            await this.#close();
            await this.#writeEnd('more follows');
            this.#titles.set(id, executionTitle(event, this.#maxAttempts));
        }
        return this.#open(event);
    }
    async #open(event, suffix = '') {
        const title = `${executionTitle(event, this.#maxAttempts)}${suffix}`;
        if (event.type !== 'attempt_started')
            return this.#openGroup(title);
        this.#begin();
        await this.#log.openAttempt(this.#maxAttempts === 1 ? null : title);
    }
    async #openGroup(title) {
        this.#begin();
        await this.#log.openGroup(title);
    }
    #begin() {
        this.#running = { startedMono: monotonicMs() };
        this.#resetHeartbeat();
    }
    /** The title of the last attempt's group; null where it has none. */
    #attemptTitle(suffix) {
        if (this.#maxAttempts === 1 || this.#attempt === undefined)
            return null;
        return `${executionTitle(this.#attempt.event, this.#maxAttempts)}${suffix}`;
    }
    async #close() {
        this.#running = undefined;
        await this.#log.closeGroup();
    }
    #resetHeartbeat() {
        this.#lastOutputMono = monotonicMs();
        this.#nextHeartbeatMs = firstHeartbeatMs;
    }
    async #heartbeat() {
        const silentMs = monotonicMs() - this.#lastOutputMono;
        if (this.#running === undefined || silentMs < this.#nextHeartbeatMs)
            return;
        this.#nextHeartbeatMs = 2 * silentMs;
        const unfinished = this.#log.unfinishedLine();
        const running = duration_formatDuration(monotonicMs() - this.#running.startedMono);
        const tail = unfinished === '' ? '' : `; its unfinished last line: ${unfinished}`;
        await this.#log.line(`${grey('…')} still running after ${running}, silent for ${duration_formatDuration(silentMs)}${tail}`);
    }
    /** The attempt, where there may be others. */
    #subject(attempt) {
        return this.#maxAttempts === 1 ? 'The command' : `Attempt ${this.#nth(attempt)}`;
    }
    #nth(attempt) {
        return nthAttempt(attempt, this.#maxAttempts);
    }
}
function time(iso) {
    return `${iso.slice(11, 19)} UTC`;
}

;// CONCATENATED MODULE: ./build/action/session/follow.js




/** The log prints the result of an attempt when it sees one of these. */
const printsResult = new Set([
    'retry_waiting',
    'attempt_started',
    'verification_started',
    'task_started',
    'session_ended',
]);
/** Shows the session in the log until its end, and begins the artifact of each attempt that has ended. */
async function follow({ session, log }, options) {
    const { artifacts, signal, from = null, until, isHandedOver, pollState } = options;
    const sessionLog = new SessionLog(log, session.request);
    const channels = channelsOf(session.request.streams);
    const position = {
        seq: from?.seq ?? 0,
        offsets: { ...from?.offsets },
        ...(from?.outer !== undefined && { outer: { ...from.outer } }),
    };
    if (from?.stopToken !== undefined)
        log.stopCommands(from.stopToken);
    let state = initialState(session.request);
    let polled;
    for await (const item of followSession(session.paths.root, channels, signal, from)) {
        const next = item.kind === 'event' || item.kind === 'past' ? advance(state, item.event) : state;
        // The event for which this step stops is in the line that closes its log.
        const isOver = next !== state && until?.(next) === true;
        if (!isOver)
            await sessionLog.show(item);
        move(position, item);
        if (item.kind === 'quiet') {
            // An end that is known and still not in the journal never gets there: the disk is full, or the folder deleted.
            if (polled !== undefined && polled.end !== null) {
                state = polled;
                break;
            }
            polled = await pollState?.();
        }
        if (item.kind !== 'event' && item.kind !== 'past')
            continue;
        state = next;
        // The event that follows an attempt's end comes at once. Until then the log has not printed the attempt's result,
        // which is to stand above the line of its artifact.
        if (printsResult.has(item.event.type))
            beginArtifacts(state, artifacts);
        if (isOver)
            break;
    }
    if (isHandedOver?.() === true) {
        goBack(position.offsets, await log.dropUnfinished());
        goBack(position.outer, await log.dropUnfinished('interrupted'));
        if (log.stopToken !== undefined)
            position.stopToken = log.stopToken;
    }
    await log.closeGroup();
    return { position, state };
}
function beginArtifacts(state, artifacts) {
    const ended = state.attempts.filter((attempt) => attempt.status === 'ended');
    for (const attempt of ended)
        artifacts.begin(attempt, state.probes);
    const last = ended.at(-1);
    // A HelloLoop session can fail after an attempt that succeeded: the files that explain it are with that attempt.
    if (state.source.kind === 'helloloop' && state.end?.failure && last?.failure === null)
        artifacts.begin({ ...last, failure: state.end.failure }, state.probes);
}
function move(position, item) {
    if (item.kind === 'output') {
        position.offsets[item.channel] = (position.offsets[item.channel] ?? 0) + item.bytes.length;
    }
    else if (item.kind === 'event') {
        const { seq, type } = item.event;
        position.seq = seq;
        if (type === 'on_timeout_started')
            position.outer = position.offsets;
        if (type.endsWith('_started'))
            position.offsets = {};
        if (type === 'on_timeout_ended') {
            position.offsets = position.outer ?? {};
            delete position.outer;
        }
    }
}
function goBack(offsets = {}, dropped) {
    for (const [channel, length] of dropped)
        offsets[channel] = (offsets[channel] ?? 0) - length;
}

;// CONCATENATED MODULE: ./build/action/session/resume.js




/**
 * Follows a background session from where the log stopped, to its end or until the signal aborts, and uploads its
 * artifacts meanwhile. Returns its state then.
 */
async function resumeSession(step, signal, isHandedOver = () => false) {
    const { stage, record, reader } = step;
    const artifacts = new AttemptArtifacts(step);
    // A later stage uploads what this one does not; after post there is none.
    if (stage === 'main')
        signal.addEventListener('abort', () => artifacts.cancel(), { once: true });
    // The supervisor is not a child of this process: only a look says whether it lives.
    const pollState = () => currentState(step);
    await pollState();
    const followed = await follow(step, { artifacts, signal, from: record.position, isHandedOver, pollState });
    record.position = followed.position;
    await artifacts.settled();
    await save_record_saveRecord(step);
    return followed.state.end !== null ? followed.state : reader.current();
}

;// CONCATENATED MODULE: ./build/action/stages/stop.js
















/** The inputs of `stop/action.yml`. */
const stopOptions = { session: option_option('session', trimmedText, '') };
/** The stop action: ends a background session. If the session has failed by itself, reports that and succeeds. */
function stopSession(cancel) {
    return runMain(async () => {
        const inputs = await readInputsOfAction({ stop: stopOptions }, lib_core/* getInput */.V4, process.env, ['redact']);
        const lost = await stopDeleted(inputs.stop.session);
        if (lost !== undefined)
            return lost;
        const step = await openNamedSession(inputs.stop.session, cancel).catch(whyNone);
        if (typeof step === 'string')
            return { succeeded: true, isAskedFor: true, sentence: `There was nothing to stop: ${step}.` };
        const { session, record, log } = step;
        const before = await currentState(step);
        if (record.concluded && before.end !== null) {
            const { state } = endOfStep(step, before);
            publish_setOutputs(step, state);
            return endLeftovers(step, state);
        }
        const wasReported = record.concluded || record.crashTold;
        await becomeFollower(step);
        const reason = { cause: 'stopped', detail: 'the stop action' };
        if (before.end === null)
            requestStop(session.paths, before.start?.supervisor, reason);
        const end = endOfStep(step, await resumeSession(step, cancel.deadline));
        const { state } = end;
        await publishEnd(end, cancel);
        if (state.end?.status === 'failed' && !wasReported)
            await log.error(outcomeOf(state, record.uploads).sentence, await last_words_lastWords(end, state));
        if (state.end?.cause !== 'stopped')
            return endLeftovers(step, state);
        const sentence = `${state.name}: stopped as asked, after ${duration_formatDuration(state.durationMs)}.`;
        return { succeeded: true, isAskedFor: true, sentence };
    });
}
function whyNone(error) {
    if (error instanceof NoSessionError)
        return error.why;
    throw error;
}
/** Ends a session that is named but not on disk any more. Returns undefined if there is nothing of it to end. */
async function stopDeleted(name) {
    const sessionId = deletedSessionId(name, process.env);
    if (sessionId === undefined)
        return undefined;
    const end = await endByMark(sessionId);
    if (end.found.length + end.survivors.length === 0)
        return undefined;
    const succeeded = end.survivors.length === 0;
    lib_core/* setOutput */.uH('session-id', sessionId);
    if (succeeded)
        lib_core/* setOutput */.uH('status', 'stopped');
    return { succeeded, sentence: deletedSessionText(sessionId, end) };
}
/** Nothing of a session that has already ended runs but what it was to leave running. */
async function endLeftovers(step, state) {
    const { name, end } = state;
    const { found, survivors } = await endKept(step, state);
    const had = `${name} had already ended (${end?.status})`;
    const left = survivors.length === 0 ? 'was stopped' : 'was to be stopped, but not all of it could be';
    const sentence = found.length + survivors.length === 0
        ? `There was nothing to stop: ${had}.`
        : `${had}; what its command had left running ${left}.`;
    return { succeeded: true, isAskedFor: true, sentence };
}


/***/ }),

/***/ 878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOf),
/* harmony export */   H: () => (/* binding */ nameProcess)
/* harmony export */ });
/**
 * Returns the title of a process of ours, as in `supervised-run: supervisor of 20260131-101500-1a2b3c`. It holds none of the
 * words by which people end their own programs. A process that is started with it as its `argv0` has it in part until it
 * calls `nameProcess`.
 */
function titleOf(what) {
    return `supervised-run: ${what}`;
}
/**
 * Names this process for whoever lists processes. On Linux and macOS the title takes the place of the command line, so that
 * a command's `pkill -f node`, or `-f index.js`, meets the command's own processes alone. On Windows a title would be that
 * of the console, which others share.
 */
function nameProcess(what) {
    if (process.platform !== 'win32')
        process.title = titleOf(what);
}


/***/ })

};
