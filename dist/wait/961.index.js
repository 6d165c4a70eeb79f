export const id = 961;
export const ids = [961];
export const modules = {

/***/ 3961:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _system_process_title_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3878);
/* harmony import */ var _launch_hide_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _runner_cancel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2498);
/* harmony import */ var _stages_wait_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8240);




(0,_launch_hide_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .hideSecrets */ .s)();
(0,_system_process_title_js__WEBPACK_IMPORTED_MODULE_3__/* .nameProcess */ .H)('step that waits for a session');
await (0,_stages_wait_js__WEBPACK_IMPORTED_MODULE_2__/* .waitForSession */ .d)(new _runner_cancel_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancel */ .Z());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ hideSecrets)
/* harmony export */ });
/* harmony import */ var _system_hidden_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8314);

/** Takes out of this process's environment, which the command can read, what the runner gave to the action alone. */
function hideSecrets() {
    (0,_system_hidden_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .hideVariables */ .qv)(['ACTIONS_RUNTIME_TOKEN', 'INPUT_REDACT']);
}


/***/ }),

/***/ 9200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ jobGone)
/* harmony export */ });
/* unused harmony export jobPid */
/* harmony import */ var _system_process_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5764);

const checkMs = 1_000;
/** Read when this program starts: the orphan of a dead worker has another parent. */
const parent = process.ppid;
const gone = new AbortController();
let isWatched = false;
/**
 * Returns the process that lives exactly as long as the job: the runner's worker, which started this process. In a job
 * container the parent is outside; there the container's first process ends with the job.
 */
function jobPid() {
    return parent > 0 ? parent : 1;
}
/**
 * Returns a signal that aborts within a second of the death of the runner's worker, with a clause that says so. The runner
 * itself kills its worker, and nothing else, 4:45 after a cancel (its JobDispatcher.cs): nobody stops its steps then. In a job
 * container it never aborts.
 */
function jobGone() {
    if (!isWatched) {
        isWatched = true;
        const timer = setInterval(() => {
            if (isAlive())
                return;
            clearInterval(timer);
            gone.abort(`the runner's worker (process ${parent}) is no longer running`);
        }, checkMs);
        timer.unref();
    }
    return gone.signal;
}
/** On Windows a process keeps the pid of its dead parent. */
function isAlive() {
    return process.ppid === parent && !(process.platform === 'win32' && (0,_system_process_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .isPidFree */ .I5)(parent));
}


/***/ }),

/***/ 2498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ Cancel)
/* harmony export */ });
/* harmony import */ var _launch_job_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9200);

/**
 * The runner sends SIGINT and kills 10 s later (its ProcessInvoker.cs). The command has 7 s of them, and the end of its
 * output a second; post shows what is not shown by then.
 */
const followMs = 8_500;
/**
 * A cancel of the step: by the runner, because nobody reads its log any more, or because the runner's worker is dead. Create
 * it before anything else runs.
 */
class Cancel {
    #requested = new AbortController();
    #deadline = new AbortController();
    #isUnread = false;
    #cause = 'cancelled';
    constructor() {
        // The runner sends SIGINT when the job, or this step alone, is cancelled, and when `timeout-minutes` of either is over.
        process.on('SIGINT', () => this.#request('the runner stopped the step: a cancel or timeout-minutes'));
        process.on('SIGTERM', () => this.#request('the step received SIGTERM'));
        const job = (0,_launch_job_process_js__WEBPACK_IMPORTED_MODULE_0__/* .jobGone */ .z)();
        job.addEventListener('abort', () => this.#request(String(job.reason), 'lease_lost'), { once: true });
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
    /** The same for the session's journal. */
    get cause() {
        return this.#cause;
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
    #request(reason, cause = 'cancelled') {
        if (this.requested)
            return;
        this.#cause = cause;
        setTimeout(() => this.#deadline.abort(), followMs).unref();
        this.#requested.abort(reason);
    }
}


/***/ }),

/***/ 8240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ waitForSession)
});

// UNUSED EXPORTS: waitOptions

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var lib_core = __webpack_require__(1659);
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

;// CONCATENATED MODULE: ./build/options/formats.js
/** Text as it is, with all its white space: a script. */
const anyText = { parse: (text) => text, allowed: 'a text', schema: (z) => z.string() };
const trimmedText = trimmed((text) => text, 'a text', (z) => z.string());
const singleLine = trimmed((text) => (text.includes('\n') ? undefined : text), 'one line', (z) => z.string());
/** One item per line, without blank lines and lines that start with `#`. */
const lineList = trimmed((text) => text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#')), 'a list with one item per line', (z) => z.array(z.string()));
const trueOrFalse = trimmed(parseBoolean, 'true or false', (z) => z.boolean());
/** From 0 to 1. */
const fraction = trimmed(parseFraction, 'a number from 0 to 1 such as 0.1', (z) => z.number().min(0).max(1));
/** In bytes. */
const byteSize = trimmed(parseSize, 'a size above zero such as 2GiB, 500MiB, 64KiB, 10MB or a number of bytes', (z) => z.number().int().positive(), suggestSize);
function wholeNumber(min, max) {
    return trimmed((text) => parseWholeNumber(text, min, max), `a whole number from ${min} to ${max}`, 
    // Another version of the action may allow more.
    (z) => z.number().int().min(min));
}
/** The signals that ask a process to end, and that it can handle; with or without `SIG`. */
const stopSignals = ['SIGTERM', 'SIGINT', 'SIGQUIT', 'SIGHUP', 'SIGUSR1', 'SIGUSR2'];
const signalName = trimmed((text) => stopSignals.find((name) => name === text || name === `SIG${text}`), `one of ${stopSignals.join(', ')}`, (z) => z.enum(stopSignals));
function choice(...values) {
    return trimmed((text) => values.find((value) => value === text), `one of ${values.join(', ')}`, (z) => z.enum(values));
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

;// CONCATENATED MODULE: ./build/options/duration.js

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const maxDuration = 500 * hour;
const allowed = 'a duration such as 500ms, 30s, 20m or 1h30m, at most 500h';
/** In milliseconds. */
const duration = trimmed(parseDuration, allowed, (z) => z.number().min(0), suggestDuration);
/** In milliseconds; null for `0`, which means no limit. */
const timeLimit = trimmed((text) => {
    const ms = parseDuration(text);
    return ms === 0 ? null : ms;
}, allowed, (z) => z.number().positive().nullable(), suggestDuration);
/** In milliseconds each. */
const durations = trimmed(parseDurations, `a list such as "10s, 30s, 2m", each item ${allowed}`, (z) => z.array(z.number().min(0)), suggestDurations);
function parseDuration(text) {
    if (text === '0')
        return 0;
    const [whole, h = 0, m = 0, s = 0, ms = 0] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/.exec(text) ?? [];
    if (!whole)
        return undefined;
    const total = Number(h) * hour + Number(m) * minute + Number(s) * second + Number(ms);
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
    { text: 'h', ms: hour, names: /^(h|hrs?|hours?)$/ },
    { text: 'm', ms: minute, names: /^(m|mins?|minutes?)$/ },
    { text: 's', ms: second, names: /^(s|secs?|seconds?)$/ },
    { text: 'ms', ms: 1, names: /^(ms|msecs?|milliseconds?)$/ },
    { text: 'd', ms: 24 * hour, names: /^(d|days?)$/ },
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

;// CONCATENATED MODULE: ./build/options/option.js
function option_option(input, format, fallback = null) {
    return { input, format, fallback };
}
function stored(input, format, fallback = null) {
    return {
        input,
        format,
        fallback,
        schema: (z) => (fallback === null ? format.schema(z).nullable() : format.schema(z)),
    };
}
/** A stored option that the first versions of the action did not have: files without it are read as `before`. */
function addedLater(option, before) {
    return { ...option, schema: (z) => option.schema(z).default(before) };
}
/** The fields of a table in a file. */
function schemasOf(z, table) {
    const fields = Object.entries(table).map(([name, { schema }]) => [name, schema(z)]);
    return Object.fromEntries(fields);
}

// EXTERNAL MODULE: ./build/system/process-identity.js
var process_identity = __webpack_require__(5764);
;// CONCATENATED MODULE: ./build/text/duration.js
const duration_second = 1_000;
const duration_minute = 60 * duration_second;
const duration_hour = 60 * duration_minute;
/** Formats a duration for people: `12 ms`, `0.4 s`, `12 s`, `3 min 20 s`, `1 h 05 min`. At most two units, rounded. */
function duration_formatDuration(ms) {
    const duration = Number.isFinite(ms) ? Math.max(0, ms) : 0;
    if (duration === 0)
        return '0 s';
    if (duration < 99.5)
        return `${Math.max(1, Math.round(duration))} ms`;
    if (duration < 9_950)
        return `${Math.round(duration / 100) / 10} s`;
    if (duration < duration_minute - duration_second / 2)
        return `${Math.round(duration / duration_second)} s`;
    if (duration < duration_hour - duration_second / 2)
        return pair(Math.round(duration / duration_second), 'min', 's');
    return pair(Math.round(duration / duration_minute), 'h', 'min');
}
function pair(smallUnits, large, small) {
    const rest = smallUnits % 60;
    const whole = `${Math.floor(smallUnits / 60)} ${large}`;
    return rest === 0 ? whole : `${whole} ${String(rest).padStart(2, '0')} ${small}`;
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

// EXTERNAL MODULE: ./build/action/launch/job-process.js
var job_process = __webpack_require__(9200);
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
    const { exit, cause, durationMs, bytes, leftBehind, kept, survivors, containerClient, failure } = event;
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
        ...(containerClient !== undefined && { containerClient }),
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
            if (state.start !== null)
                return state;
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
/** Returns whether a name is that of a session, as `startSupervisor` makes them: no other name is part of a path. */
function isSessionId(name) {
    return /^\d{8}-\d{6}-[0-9a-f]{6}$/.test(name);
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

// EXTERNAL MODULE: ./build/system/errors.js
var errors = __webpack_require__(5173);
;// CONCATENATED MODULE: ./build/text/ansi.js
// SGR sequences (ECMA-48, 8.3.117), which the runner's log shows as colours. Each ends with a reset of everything.
const red = styled(31);
const green = styled(32);
const yellow = styled(33);
const grey = styled(90);
function styled(code) {
    return (text) => `\u001b[${code}m${text}\u001b[0m`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
/** Returns the first bytes of such a file; none when there is none. */
function readStartOfUntrustedFile(path, maxBytes) {
    return withFile(path, (fd, size) => readBytes(fd, 0, Math.min(size, maxBytes))) ?? Buffer.alloc(0);
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
    const file = (0,errors/* ifExists */.AG)(() => openRegular(path));
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
        const reason = error instanceof RefusedFileError ? `it ${error.message}` : (0,errors/* errorMessage */.gJ)(error);
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
    const what = error instanceof RefusedFileError ? `the file ${error.message}` : (0,errors/* errorMessage */.gJ)(error);
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
/** The state by which main tells post that there is nothing to do: the session's folder again. */
const finishedState = 'supervised-run-finished';
/** An input is upper-case, with `_` for a blank, and keeps its hyphens (runner: Handler.cs); a state keeps its name. */
const ownVariables = new Set([
    ...actionsVariables,
    ...ownInputs.map((name) => `INPUT_${name.toUpperCase()}`),
    `STATE_${sessionState}`,
    `STATE_${finishedState}`,
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

// EXTERNAL MODULE: ./build/system/process-list.js + 3 modules
var process_list = __webpack_require__(4485);
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





const powershell = {
    args: `-command ". '{0}'"`,
    extension: '.ps1',
    // An error ends the script; otherwise it exits with the code of its last program.
    prepare: (script) => `$ErrorActionPreference = 'stop'\n${script}\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }`,
};
const builtIns = {
    bash: { args: '--noprofile --norc -e -o pipefail {0}', extension: '.sh' },
    sh: { args: '-e {0}', extension: '.sh' },
    pwsh: powershell,
    powershell,
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
    const [first, second, args] = platform === 'win32' ? ['pwsh', 'powershell', powershell.args] : ['bash', 'sh', '-e {0}'];
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
            const isScript = /^(run|run-on-retry|on-retry|on-timeout|probe)(\.|$)/.test(entry.name);
            // What a process that was killed had not renamed yet (system/atomic-file.ts).
            const isTemporary = /\.\d+-[0-9a-f]{8}\.tmp$/.test(entry.name);
            if (!entry.isDirectory() && (isScript || isTemporary))
                (0,external_node_fs_.rmSync)((0,external_node_path_.join)(root, entry.name), { force: true });
        }
        return undefined;
    }
    catch (error) {
        return `The scripts of the session, which may hold secrets, could not be deleted from ${root}: ${(0,errors/* errorMessage */.gJ)(error)}`;
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/system/atomic-file.js


/**
 * A new file, for its owner only. It is not synced, which can take as long as a short command: what a process has written
 * outlives its death, and a machine that loses power has lost the job, too.
 */
const created = { flag: 'wx', mode: 0o600 };
/**
 * Replaces a file as a whole: whenever this process dies, the file has its old content or the new one, never a mixture.
 * Writes a temporary file in the same folder and renames it. The file is for its owner only (0600).
 */
function writeFileAtomic(path, content) {
    const temporary = temporaryName(path);
    try {
        (0,external_node_fs_.writeFileSync)(temporary, content, created);
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
        await writeFile(temporary, content, created);
        await rename(temporary, path);
    }
    catch (error) {
        await rm(temporary, { force: true });
        throw error;
    }
}
/** Nobody has to be unable to guess it: a new file follows no link. The module `crypto` would take 7 ms to load. */
function temporaryName(path) {
    return `${path}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`;
}

;// CONCATENATED MODULE: ./build/session/write-json.js

function writeJsonFile(path, value) {
    writeFileAtomic(path, `${JSON.stringify(value, null, 2)}\n`);
}

;// CONCATENATED MODULE: ./build/action/runner/save-record.js


const warnedOf = new WeakSet();
/** Saves for post what the step has done. A failure, such as a full disk, is logged once and changes nothing else. */
async function save_record_saveRecord({ session, record, log, }) {
    const { step } = session.paths;
    try {
        writeJsonFile(step, record);
    }
    catch (error) {
        if (warnedOf.has(record))
            return;
        warnedOf.add(record);
        await log.warning(`Couldn't save progress to ${step} (${(0,errors/* errorMessage */.gJ)(error)}). The post step may repeat work.`);
    }
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

;// CONCATENATED MODULE: ./build/system/own-file.js





/** More than any file of JSON or YAML that this action reads has. */
const own_file_maxSmallBytes = 16 * 1024 ** 2;
/** More than any journal has: one of ten thousand attempts has a tenth of it. */
const maxJournalBytes = 128 * 1024 ** 2;
/** Something else stands in the place of a file or folder of this action. The message names it. */
class ReplacedFileError extends Error {
    name = 'ReplacedFileError';
    path;
    constructor(path, is) {
        super(`${path} cannot be used: it ${is}`);
        this.path = path;
    }
}
/**
 * Opens a file that this action has made, and that any process of its user can have replaced since: for reading, or for
 * appending, which creates a missing one. It follows no link and waits for no pipe.
 * @throws ReplacedFileError for what is not a regular file, has more than `maxBytes`, or belongs to somebody else; the
 * system's error (such as ENOENT) if it cannot be opened
 */
function openOwn(path, { maxBytes = Number.POSITIVE_INFINITY, appends = false } = {}) {
    const { fd, stats } = refusing(path, () => (appends ? openForAppending(path) : openRegular(path)));
    try {
        refusing(path, () => requireOwn(path, stats, maxBytes));
        return { fd, stats };
    }
    catch (error) {
        (0,external_node_fs_.closeSync)(fd);
        throw error;
    }
}
/**
 * Reads such a file as a whole.
 * @throws as `openOwn` does
 */
function own_file_readOwn(path, maxBytes) {
    const { fd, stats } = openOwn(path, { maxBytes });
    try {
        return readBytes(fd, 0, stats.size);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
/** Opens such a file for reading; undefined if it is refused or cannot be opened. */
function openIfOwn(path) {
    try {
        return openOwn(path).fd;
    }
    catch {
        return undefined;
    }
}
/** Appends to such a file, for its owner only. @throws as `openOwn` does */
function appendOwn(path, text) {
    const { fd } = openOwn(path, { appends: true });
    try {
        (0,external_node_fs_.writeFileSync)(fd, text);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
/** Returns why `openOwn` would refuse the path, without opening it; undefined also where there is nothing to be seen. */
function replacementOf(path, maxBytes = Number.POSITIVE_INFINITY) {
    const stats = (0,errors/* ifReachable */.zv)(() => (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }));
    return stats && refusalOf(path, () => requireOwn(path, stats, maxBytes));
}
/** The same for a folder. */
function own_file_replacementOfFolder(path) {
    const stats = (0,errors/* ifReachable */.zv)(() => (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }));
    return stats && refusalOf(path, () => requireOwnFolder(path, stats));
}
/**
 * Makes the folders from `root` to `path`, both included, as far as they are missing.
 * @throws ReplacedFileError if one of them is a link or anything else but a folder of this user
 */
function makeOwnFolders(root, path, mode) {
    const names = (0,external_node_path_.relative)(root, path).split(external_node_path_.sep);
    for (let depth = 0; depth <= names.length; depth += 1) {
        const folder = (0,external_node_path_.join)(root, ...names.slice(0, depth));
        // Where nobody may write, the system refuses to make even what is there.
        if ((0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false }) === undefined)
            makeUnlessThere(folder, mode, depth === 0);
        const stats = (0,external_node_fs_.lstatSync)(folder);
        refusing(folder, () => requireOwnFolder(folder, stats));
    }
}
/**
 * Makes a folder that must not exist yet, and those that lead to it.
 * @throws ReplacedFileError if there is anything in its place, a folder included
 */
function makeNewFolder(root, path, mode) {
    makeOwnFolders(root, dirname(path), mode);
    if (!makeUnlessThere(path, mode))
        throw new ReplacedFileError(path, 'stood there before it was made');
}
function makeUnlessThere(path, mode, recursive = false) {
    try {
        (0,external_node_fs_.mkdirSync)(path, { mode, recursive });
        return true;
    }
    catch (error) {
        if ((0,errors/* errorCode */.CA)(error) === 'EEXIST')
            return false;
        throw error;
    }
}
function openForAppending(path) {
    // Opening a device can have effects, and Windows has no O_NOFOLLOW.
    const there = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (there !== undefined)
        requireRegular(there);
    const { O_RDWR, O_APPEND, O_CREAT, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = external_node_fs_.constants;
    const fd = (0,external_node_fs_.openSync)(path, O_RDWR | O_APPEND | O_CREAT | O_NONBLOCK | O_NOFOLLOW, 0o600);
    return { fd, stats: (0,external_node_fs_.fstatSync)(fd) };
}
/** @throws RefusedFileError */
function requireOwn(path, stats, maxBytes) {
    requireRegular(stats);
    requireOwner(path, stats);
    if (stats.size > maxBytes)
        throw new RefusedFileError(`has ${stats.size} bytes, more than ${maxBytes}`);
}
/** @throws RefusedFileError */
function requireOwnFolder(path, stats) {
    if (stats.isSymbolicLink())
        throw new RefusedFileError('is a symbolic link');
    if (!stats.isDirectory())
        throw new RefusedFileError('is not a folder');
    requireOwner(path, stats);
}
/**
 * Files of root are no worse than this user's. Those of the folder's owner are not, either: a command may give a whole
 * folder to another user (`chown -R`), and on some network file systems all files belong to one user.
 * @throws RefusedFileError
 */
function requireOwner(path, { uid }) {
    const user = process.geteuid?.();
    if (user === undefined || uid === user || uid === 0)
        return;
    if ((0,external_node_fs_.lstatSync)((0,external_node_path_.dirname)(path)).uid === uid)
        return;
    throw new RefusedFileError(`belongs to another user (uid ${uid}; this is uid ${user})`);
}
/** Turns a refusal into one that names the path. */
function refusing(path, open) {
    try {
        return open();
    }
    catch (error) {
        if (error instanceof RefusedFileError)
            throw replaced(path, error);
        throw error;
    }
}
function replaced(path, refusal) {
    return new ReplacedFileError(path, refusal.message);
}
function refusalOf(path, check) {
    try {
        refusing(path, check);
        return undefined;
    }
    catch (error) {
        return error instanceof ReplacedFileError ? error : undefined;
    }
}

;// CONCATENATED MODULE: ./build/session/session-logs.js




/** Returns the paths of the logs of all executions, in which commands may have masked values. */
function sessionLogs({ root }) {
    const folders = Object.values(executionFolders).map((name) => (0,external_node_path_.join)(root, name));
    return folders.flatMap(filesBelow).filter((path) => path.endsWith('.log') && !path.includes(`${external_node_path_.sep}collected${external_node_path_.sep}`));
}
/** Returns the paths of all files below a folder; none when the folder does not exist, or is a link. Follows no link. */
function filesBelow(folder) {
    if (own_file_replacementOfFolder(folder) !== undefined)
        return [];
    return entriesOf(folder).flatMap((entry) => {
        const path = (0,external_node_path_.join)(folder, entry.name);
        // Node's own recursive `readdir` follows links.
        if (entry.isDirectory())
            return filesBelow(path);
        return entry.isFile() ? path : [];
    });
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
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
    const fd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0) | (external_node_fs_.constants.O_NOFOLLOW ?? 0));
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/external.js + 75 modules
var external = __webpack_require__(1033);
;// CONCATENATED MODULE: ./build/options/label.js

const label_maxLength = 100;
/** One line of text for people, without control characters, which could disguise it in a log. */
const label = trimmed(parseLabel, `one line of 1 to ${label_maxLength} characters`, (z) => z.string());
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
const retryOn = trimmed(parseRetryOn, `one of ${ends.join(', ')}, an exit code such as 75, a range such as 1-3, or a list of these`, (z) => z.array(z.string()), suggestRetryOn);
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
    retryDelaysMs: stored('retry-delays', durations, [10 * second]),
    /** One for each retry of a hard failure. */
    hardRetryDelaysMs: addedLater(stored('hard-retry-delays', durations, []), []),
    /** The fraction by which a delay may be longer or shorter, at random; null: a tenth, of long delays only. */
    retryJitter: addedLater(stored('retry-jitter', fraction), 0),
    /** The ends of an attempt that may be followed by a retry. */
    retryOn: addedLater(stored('retry-on', retryOn, ['any']), ['any']),
    /** How the log shows a failed attempt that a retry follows. */
    retryNotice: addedLater(stored('retry-notice', choice('notice', 'warning', 'none'), 'notice'), 'notice'),
    probeTimeoutMs: addedLater(stored('probe-timeout', timeLimit, 2 * minute), null),
    /** The silence after which a stall is suspected; null: never. */
    stallWarningMs: addedLater(stored('stall-warning', timeLimit, 15 * minute), null),
    /** The silence after which the attempt is stopped; null: never. */
    stallTimeoutMs: addedLater(stored('stall-timeout', timeLimit, 45 * minute), null),
    /** Whether what an attempt that succeeds leaves running is ended, or runs on until the job ends. */
    leftovers: addedLater(stored('leftovers', choice('end', 'keep'), 'end'), 'end'),
};
/** Options of every session. */
const sessionOptions = {
    /** For all attempts and the waits between them. */
    timeoutMs: stored('timeout', timeLimit),
    killGraceMs: stored('kill-grace', duration, 10 * second),
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
    readyTimeoutMs: stored('ready-timeout', duration, 2 * minute),
};
/** Options of a session that follows one of HelloLoop. */
const attachOptions = {
    /** The folder with HelloLoop's state. */
    stateDir: stored('state-dir', singleLine, '.helloloop'),
    /** The id of the HelloLoop session to follow; null: the one that the launcher starts, or that runs. */
    session: stored('session', label),
    /** For the HelloLoop session to appear. */
    timeoutMs: stored('attach-timeout', duration, 30 * second),
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

;// CONCATENATED MODULE: ./build/text/portable-name.js
/**
 * Replaces by `_` what the artifact service or Windows refuses in a name: `" \ / : < > | * ?` and control characters.
 */
function portable_name_portableName(name) {
    return name.replace(/["\\/:<>|*?\u0000-\u001f]/g, '_');
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(7428);
;// CONCATENATED MODULE: ./build/session/json-file.js



/** A file that exists and does not have the content that it must have. */
class MalformedFileError extends Error {
    name = 'MalformedFileError';
}
/**
 * Reads and validates a JSON file. Returns undefined when it does not exist.
 * @throws MalformedFileError when the content is not JSON or does not match the schema, ReplacedFileError
 */
function readJsonFile(path, schema) {
    const text = (0,errors/* ifExists */.AG)(() => own_file_readOwn(path, own_file_maxSmallBytes).toString());
    if (text === undefined)
        return undefined;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new MalformedFileError(`${path} is not JSON: ${(0,errors/* errorMessage */.gJ)(error)}`, { cause: error });
    }
    const result = schema.safeParse(value);
    if (!result.success)
        throw new MalformedFileError(`${path} is not valid: ${core_errors/* prettifyError */.S1(result.error)}`);
    return result.data;
}

;// CONCATENATED MODULE: ./build/session/failure-rule.js

/** Gives a failed attempt its code and family, if all conditions of the rule hold. There is at least one. */
const failureRuleSchema = schemas.object({
    code: schemas.string(),
    /** `final`: never retried. */
    family: schemas["enum"](['soft', 'hard', 'final']),
    /** Any of these; empty: no condition. */
    exitCodes: schemas.array(schemas.number().int()),
    /** Any of these, by their full names such as SIGKILL; empty: no condition. */
    signals: schemas.array(schemas.string()),
    /** A regular expression in RE2 syntax; null: no condition. */
    output: schemas.string().nullable(),
    /** Of the rules with it the match nearest to the end of the output decides, not the order. They have no other condition. */
    latest: schemas.boolean().exactOptional(),
})
    .refine(({ exitCodes, signals, output }) => exitCodes.length > 0 || signals.length > 0 || output !== null, {
    error: 'a rule without a condition',
});

;// CONCATENATED MODULE: ./build/session/ready-condition.js

/** A condition that a background session must have met once to be ready. It is written to disk without values of headers. */
const readyConditionSchema = schemas.discriminatedUnion('kind', [
    /** A line of the log matches, in RE2 syntax; `(?i)` at the start ignores case. */
    schemas.object({ kind: schemas.literal('log'), pattern: schemas.string() }),
    schemas.object({
        kind: schemas.literal('http'),
        /** With `socket` its host is localhost. */
        url: schemas.string(),
        /** A socket of the file system, relative to the working directory, in place of the network. */
        socket: schemas.string().exactOptional(),
        headers: schemas.array(schemas.object({ name: schemas.string(), value: schemas.string() })).exactOptional(),
        /** Any certificate will do. */
        insecure: schemas.literal(true).exactOptional(),
    }),
    /** `host` is a name or an address, without brackets. */
    schemas.object({ kind: schemas.literal('tcp'), host: schemas.string(), port: schemas.number().int().min(1).max(65_535) }),
    /** Relative to the working directory. */
    schemas.object({ kind: schemas.literal('file'), path: schemas.string() }),
    schemas.object({ kind: schemas.literal('exec'), command: schemas.string() }),
]);

;// CONCATENATED MODULE: ./build/session/request.js








const processIdentitySchema = schemas.object({ pid: schemas.number().int(), startTime: schemas.string() });
/** How to run a script. */
const scriptSchema = schemas.object({
    program: schemas.string(),
    args: schemas.array(schemas.string()),
    /** The file with the script, below the session's folder; `args` contains it. */
    file: schemas.string(),
    /** True for cmd.exe, which parses its command line itself: Node must not quote the arguments. */
    verbatim: schemas.boolean(),
});
/** The process whose life a session depends on. */
const leaseSchema = schemas.object({
    kind: schemas["enum"](['step', 'worker', 'override']),
    label: schemas.string(),
    process: processIdentitySchema,
    /** The parent of a step, the runner's worker: a step whose job is dead does nobody any good. */
    worker: processIdentitySchema.exactOptional(),
    /** The machine's boot id, beyond which a pid means nothing; empty where the system has none. */
    boot: schemas.string().exactOptional(),
});
/** The slot that a session holds while it lives. */
const slotSchema = schemas.object({
    /** The registry's folder. */
    registry: schemas.string(),
    pool: schemas.string(),
    permits: schemas.number().int().min(1),
    /** False: nothing in the step asks for the slot, so the session does not depend on it. */
    required: schemas.boolean().default(true),
});
const backgroundSchema = schemas.object({
    /** All of them have to hold before the step ends. */
    ready: schemas.array(readyConditionSchema),
    ...schemasOf(external, backgroundOptions),
});
const attachSchema = schemas.object({ source: schemas.literal('helloloop'), ...schemasOf(external, attachOptions) });
/**
 * request.json: what main asks the supervisor to do. It holds neither an environment nor the text of a script, because both
 * may contain secrets.
 */
const requestSchema = schemas.object({
    v: schemas.literal(1, 'this version of the action reads only requests of version 1'),
    sessionId: schemas.string(),
    name: schemas.string(),
    /** The name without the matrix, for the steps of the same job; absent where that is no other. */
    shortName: schemas.string().exactOptional(),
    /** With `attach` the launcher; null when there is none. */
    script: scriptSchema.nullable(),
    /** The command of all attempts but the first; null: `script`. */
    runOnRetry: scriptSchema.nullable().default(null),
    onRetry: scriptSchema.nullable(),
    onTimeout: scriptSchema.nullable().default(null),
    probe: scriptSchema.nullable().default(null),
    workingDirectory: schemas.string(),
    workspace: schemas.string(),
    ...schemasOf(external, attemptOptions),
    ...schemasOf(external, sessionOptions),
    /** The first match names a failure; they come before the built-in rules. */
    failureRules: schemas.array(failureRuleSchema).default([]),
    lease: leaseSchema,
    /** Null: the session needs no slot. */
    slot: slotSchema.nullable().default(null),
    /** Null: the step follows the session to its end. */
    background: backgroundSchema.nullable().default(null),
    /** How the command calls a container client, such as `docker run`; absent where it does not. */
    containerClient: schemas.string().exactOptional(),
    /** Null: the session runs `script` as its command. */
    attach: attachSchema.nullable().default(null),
});
const request_maxQuoted = 100;
/** Reads the request of a session. Returns undefined when there is none. @throws MalformedFileError, ReplacedFileError */
function readRequest({ root, request: path }) {
    const request = readJsonFile(path, requestSchema);
    // Processes are found, and ended, by the id.
    if (request !== undefined && request.sessionId !== (0,external_node_path_.basename)(root))
        throw new MalformedFileError(`${path} is not valid: ${quote(request.sessionId, request_maxQuoted)} is not its session`);
    return request;
}

;// CONCATENATED MODULE: ./build/session/step-record.js






/** The amount of redaction in an artifact; never the values. */
const redactionReportSchema = schemas.object({
    /** The number of times that a known value was replaced. */
    values: schemas.number().int(),
    /** The number of tokens that were recognized by their format and replaced, by kind. */
    kinds: schemas.record(schemas.string(), schemas.number().int()),
    /** Files that are not in the artifact, because they hold a secret that cannot be replaced. */
    leftOut: schemas.array(schemas.string()),
});
const redacted = redactionReportSchema.default({ values: 0, kinds: {}, leftOut: [] });
/** Returns the number of redacted places. */
function placesRedacted({ values, kinds }) {
    return Object.values(kinds).reduce((sum, count) => sum + count, values);
}
/** The upload of one attempt's artifact. */
const uploadSchema = schemas.discriminatedUnion('status', [
    /** The upload has begun and is not known to have ended; the service takes none of these names again. */
    schemas.object({ status: schemas.literal('pending'), triedNames: schemas.array(schemas.string()) }),
    schemas.object({
        status: schemas.literal('uploaded'),
        name: schemas.string(),
        id: schemas.number().int(),
        /** The address of the download, for people; null when it cannot be known. */
        url: schemas.string().nullable(),
        bytes: schemas.number().int(),
        redacted,
    }),
    /** There is no artifact service: the files are in this folder. */
    schemas.object({ status: schemas.literal('kept'), name: schemas.string(), folder: schemas.string(), redacted }),
    schemas.object({ status: schemas.literal('failed'), triedNames: schemas.array(schemas.string()), reason: schemas.string(), folder: schemas.string() }),
]);
/** A place in a session's log: after this event, and after this much output of the execution that ran then. */
const positionSchema = schemas.object({
    seq: schemas.number().int(),
    /** Bytes, by channel. */
    offsets: schemas.record(schemas.string(), schemas.number().int()),
    /** The same of the attempt during which that execution ran, its `on-timeout` script. */
    outer: schemas.record(schemas.string(), schemas.number().int()).exactOptional(),
    /** The token that ends `stop-commands`; absent while the output's workflow commands act. */
    stopToken: schemas.string().optional(),
});
/** The progress of the steps of a session, so that post finishes what main could not, and nothing happens twice. */
const stepRecordSchema = schemas.object({
    v: schemas.literal(1),
    main: processIdentitySchema,
    /** The inputs that post needs, as main read them: the environment may have changed by then. */
    settings: schemas.object({
        ...schemasOf(external, resultOptions),
        artifactBaseName: schemas.string(),
        /** The fingerprint of the values of `redact`, which are in no file; null when there were none. */
        redact: schemas.object({ fingerprint: schemas.number().int() }).nullable().default(null),
        /** Post stops a background session that nobody waited for, or waits for it; null in the foreground. */
        atJobEnd: schemas["enum"](['stop', 'wait']).nullable().default(null),
    }),
    /** The end of the log so far, for the step that continues it; null when there is none. */
    position: positionSchema.nullable().default(null),
    /** The process of a later step that follows the session to its end. */
    follower: processIdentitySchema.nullable().default(null),
    /** True when a later step has reported that the session failed in the background. */
    crashTold: schemas.boolean().default(false),
    /** GITHUB_ACTION of the step that started the session. */
    step: schemas.string().exactOptional(),
    /** True when a post stage, or main in its place, has done what there was to do. */
    finished: schemas.boolean().exactOptional(),
    /** True when the outcome was reported, and outputs and files were published. */
    concluded: schemas.boolean(),
    /** True when this action's part of the job summary is written. */
    summarized: schemas.boolean(),
    /** True when the command's own part is written. */
    commandSummarized: schemas.boolean().default(false),
    /** By attempt number. */
    uploads: schemas.record(schemas.string(), uploadSchema),
});
/** @throws MalformedFileError, ReplacedFileError */
function readStepRecord(path) {
    const record = readJsonFile(path, stepRecordSchema);
    // It becomes part of a path.
    if (record !== undefined)
        record.settings.artifactBaseName = portable_name_portableName(record.settings.artifactBaseName);
    return record;
}

;// CONCATENATED MODULE: ./build/summary/log-tail.js







const tailLines = 30;
const tailBytes = 128 * 1024;
const lineLength = 1000;
const channels = ['output', 'stdout', 'stderr'];
/** Reads the tails of the logs of all attempts that did not succeed, or have not ended; no empty ones. */
async function readTails(root, state, patterns) {
    const tails = [];
    for (const attempt of state.attempts) {
        if (attempt.status === 'ended' && attempt.failure === null)
            continue;
        const dir = executionDir(root, 'attempt', attempt.number);
        for (const channel of channels) {
            const tail = readTail(logPath(dir, channel), { lines: tailLines, bytes: tailBytes, patterns });
            if (tail.lines.length > 0)
                tails.push({ attempt: attempt.number, channel, ...tail });
            // Redaction can take a second; between two logs this process does what else it has to do.
            await (0,external_node_timers_promises_.setImmediate)();
        }
    }
    return tails;
}
/**
 * Reads the last lines of a file of any size, from its last `bytes` alone. They are redacted before anything is cut, and
 * have whole characters and no terminal sequences; a line that is too long is cut or left out, and says so. Returns no lines when the
 * file does not exist.
 */
function readTail(path, { lines, bytes, patterns }) {
    const end = (0,errors/* ifExists */.AG)(() => redactedTail(path, bytes, patterns));
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
function json_parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/redact/json-forms.js

/** The forms of a longer document would make the search for everything slower. */
const json_forms_maxLength = 16 * 1024;
/** The secrets of a repository have such names: `toJSON(secrets)` is a list, and no secret as a whole. */
const nameOfSecret = /^([A-Z_][A-Z0-9_]*|github_token)$/;
/** Returns the value of a text that is a JSON object or array; undefined for any other. */
function parseDocument(text) {
    if (!/^\s*[[{]/.test(text))
        return undefined;
    const value = json_parseJson(text);
    return typeof value === 'object' && value !== null ? value : undefined;
}
/**
 * Returns a JSON document as a program prints it again: on one line, as JavaScript and as Python write it, and in lines with
 * their usual indentations, in its own order and sorted as `jq -S` does. Returns none for a list of secrets.
 */
function formsOfDocument(text, value) {
    if (!Array.isArray(value) && Object.keys(value).every((key) => nameOfSecret.test(key)))
        return [];
    if (text.length > json_forms_maxLength)
        return [text.trim()];
    const printed = [value, sorted(value)].flatMap((document) => [
        JSON.stringify(document),
        onOneLine(document),
        ...[2, 4, '\t'].map((indent) => JSON.stringify(document, null, indent)),
    ]);
    return [...new Set([text.trim(), ...printed, ...printed.map(inAscii)])];
}
/** Returns the texts in a JSON value, however deep, and in documents within it; numbers and booleans as text. */
function leavesOf(value) {
    if (typeof value === 'object' && value !== null)
        return Object.values(value).flatMap(leavesOf);
    if (value === null)
        return [];
    const text = String(value);
    const document = parseDocument(text);
    return document === undefined ? [text] : [text, ...formsOfDocument(text, document), ...leavesOf(document)];
}
/** Returns the documents in a text, which begin and end on lines of their own. */
function documentsIn(lines) {
    const found = [];
    for (let from = 0; from < lines.length; from += 1) {
        const opening = /^(\s*)([[{])(.*)$/.exec(lines[from] ?? '');
        if (opening === null)
            continue;
        const [, indent = '', bracket, rest = ''] = opening;
        const close = `${indent}${bracket === '{' ? '}' : ']'}`;
        const last = rest.trim() === '' ? lines.findIndex((line, index) => index > from && line.trimEnd() === close) : from;
        const text = lines.slice(from, last + 1).join('\n');
        const value = last < from ? undefined : parseDocument(text);
        if (value === undefined)
            continue;
        found.push({ line: from + 1, text, value });
        from = last;
    }
    return found;
}
/** Python puts a blank behind commas and colons. */
function onOneLine(value) {
    if (Array.isArray(value))
        return `[${value.map(onOneLine).join(', ')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${onOneLine(item)}`);
    return `{${members.join(', ')}}`;
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const members = Object.entries(value).map(([key, item]) => [key, sorted(item)]);
    return Object.fromEntries(members.sort(([one], [other]) => (one < other ? -1 : 1)));
}
/** Python escapes all that is not ASCII. */
function inAscii(json) {
    return json.replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./build/redact/redact-input.js


/**
 * Parses the input `redact`: one value per line, or a JSON object as `toJSON(secrets)` returns it. A value that is JSON
 * itself, such as the key of a service account, counts as a whole, in the forms in which programs print it, and each text
 * in it does.
 */
function parseRedactInput(text) {
    const input = { values: [], refused: [] };
    const keep = (value, name) => {
        if (isLongEnough(value))
            input.values.push(value);
        else if (!/^[\s{}[\],]*$/.test(value))
            input.refused.push(name);
    };
    const document = parseDocument(text);
    if (document !== undefined) {
        const isList = Array.isArray(document);
        for (const [key, value] of Object.entries(document))
            for (const leaf of leavesOf(value))
                keep(leaf, isList ? `value ${Number(key) + 1}` : JSON.stringify(key));
        input.values.push(...formsOfDocument(text, document).filter(isLongEnough));
    }
    else {
        const lines = text.split(/\r\n|\r|\n/);
        lines.forEach((line, index) => {
            keep(line, `line ${index + 1}`);
        });
        if (lines.length > 1 && input.values.length > 0)
            input.values.push(text);
        for (const { text: part, value } of documentsIn(lines))
            input.values.push(...[...leavesOf(value), ...formsOfDocument(part, value)].filter(isLongEnough));
    }
    input.values = [...new Set(input.values)];
    return input;
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
/** The search for more lines, or for more bytes, would take seconds to build and hundreds of megabytes. */
const maxLines = 2_000;
const maxBytes = 1024 ** 2;
/** What commands have masked is too much to be searched for: nothing of their output may be quoted or published. */
class TooManyMasksError extends Error {
    name = 'TooManyMasksError';
    constructor() {
        super(`the output masks more than ${maxLines.toLocaleString('en')} lines or 1 MiB of values, too many to redact`);
    }
}
/**
 * Returns `known` and the values that the command has masked in these logs so far, each once. Skips missing files, and what is no file.
 * @throws TooManyMasksError
 */
async function masksInFiles(paths, known = []) {
    const masks = new Masks();
    for (const mask of known)
        masks.add(mask);
    const buffer = Buffer.allocUnsafe(bufferBytes);
    for (const path of paths)
        for await (const mask of masksInFile(path, buffer))
            masks.add(mask);
    return masks.values;
}
class Masks {
    #values = new Map();
    #lines = 0;
    #bytes = 0;
    get values() {
        return [...this.#values.values()];
    }
    /** @throws TooManyMasksError */
    add(mask) {
        const key = mask.toString('latin1');
        if (this.#values.has(key))
            return;
        this.#values.set(key, mask);
        this.#lines += key.split(/[\r\n]+/).length;
        this.#bytes += mask.length;
        if (this.#lines > maxLines || this.#bytes > maxBytes)
            throw new TooManyMasksError();
    }
}
/** Yields masks as they were printed and as the runner sees them, which is without terminal sequences. */
async function* masksInFile(path, buffer) {
    const file = await openForReading(path).catch(() => undefined);
    if (file === undefined)
        return;
    try {
        if (!(await file.stat()).isFile())
            return;
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
/** Opening a pipe must not wait for its writer. */
function openForReading(path) {
    return (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0) | (external_node_fs_.constants.O_NOFOLLOW ?? 0));
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/redact/wide.js
const narrow = { size: 1, at: 0 };
/** UTF-16, as PowerShell's `>` writes it, and its other order of bytes. */
const utf16 = [
    { size: 2, at: 0 },
    { size: 2, at: 1 },
];
const utf32 = [
    { size: 4, at: 0 },
    { size: 4, at: 3 },
];
/** Encodes a text in UTF-16 or UTF-32; in UTF-8 with the narrow unit. */
function encodeIn({ size, at }, text) {
    if (size === 1)
        return Buffer.from(text);
    if (size === 2) {
        const bytes = Buffer.from(text, 'utf16le');
        return at === 0 ? bytes : bytes.swap16();
    }
    const characters = [...text];
    const bytes = Buffer.alloc(characters.length * size);
    characters.forEach((character, index) => {
        const code = character.codePointAt(0) ?? 0;
        if (at === 0)
            bytes.writeUInt32LE(code, index * size);
        else
            bytes.writeUInt32BE(code, index * size);
    });
    return bytes;
}
/** Returns whether the unit at an offset is this character of ASCII, or undefined if it is none. */
function asciiAt(data, offset, { size, at }) {
    for (let index = 0; index < size; index += 1)
        if (index !== at && data[offset + index] !== 0)
            return undefined;
    const byte = data[offset + at];
    return byte !== undefined && byte < 0x80 ? byte : undefined;
}
/** Decodes units as Latin-1; a character beyond ASCII becomes one that is no letter. */
function decodeAscii(data, from, to, unit) {
    if (unit.size === 1)
        return data.toString('latin1', from, to);
    let text = '';
    for (let offset = from; offset + unit.size <= to; offset += unit.size)
        text += String.fromCharCode(asciiAt(data, offset, unit) ?? 0xff);
    return text;
}
/**
 * Returns whether a match of ASCII in wide characters is only the shadow of another. ASCII in one order of bytes is ASCII in
 * the other, too, a byte (or three) away; the one that stands at a multiple of its size in the stream counts. Undefined if
 * that depends on data to come.
 * @param byteAt returns the byte at an offset, also before the data at hand
 * @param position of the match in the stream
 */
function isShadow(byteAt, { start, end }, { size, at }, { position, isFinal }) {
    if (position % size === 0)
        return false;
    const from = at === 0 ? start - (size - 1) : end;
    for (let index = from; index < from + size - 1; index += 1) {
        const byte = byteAt(index);
        if (byte === undefined && index >= end && !isFinal)
            return undefined;
        if (byte !== 0)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/redact/broken-base64.js

/** The automaton finds this many digits, and each place in them where a line may end. */
const prefixDigits = 6;
/** As `base64` and `openssl` write a line's end, as mail does, and as both stand in a string literal. */
const breaks = ['\n', '\r\n', '\\n'];
/** Nobody writes shorter lines; it bounds the length of a match. */
const minLine = 16;
const maxBreak = '\\r\\n'.length + minLine;
/** The digits of a value in base64, in lines: `base64` writes 76 in each, `openssl` 64. */
class BrokenBase64 {
    prefix;
    longest;
    kind = undefined;
    unit = narrow;
    isAscii = true;
    mayFollow = undefined;
    #digits;
    /** At the end of the data there is one more digit. */
    #last;
    constructor(digits, last, prefix) {
        this.#digits = digits;
        this.#last = last;
        this.prefix = Buffer.from(prefix, 'latin1');
        this.longest = digits.length + 1 + maxBreak * (1 + Math.ceil(digits.length / minLine));
    }
    /** Returns a pattern for each way in which the first digits may be in one line or two. */
    static patternsOf({ decided, atEnd }) {
        const bytes = Buffer.from(decided, 'latin1');
        const last = atEnd.length > decided.length ? atEnd.charCodeAt(decided.length) : undefined;
        const first = decided.slice(0, prefixDigits);
        const places = [...first].map((_, index) => index).slice(1);
        const broken = places.flatMap((at) => breaks.map((end) => first.slice(0, at) + end + first.slice(at)));
        return [first, ...broken].map((prefix) => new BrokenBase64(bytes, last, prefix));
    }
    examine(data, candidate, isFinal) {
        const open = isFinal ? undefined : 'undecided';
        let position = candidate.start;
        let inLine = minLine;
        for (let index = 0; index < this.#digits.length;) {
            if (position >= data.length)
                return open;
            if (data[position] === this.#digits[index]) {
                index += 1;
                position += 1;
                inLine += 1;
                continue;
            }
            const length = inLine < minLine ? 0 : breakAt(data, position);
            if (length === undefined)
                return open;
            if (length === 0)
                return undefined;
            position += length;
            inLine = 0;
        }
        if (this.#last === undefined || (position >= data.length && isFinal))
            return { start: candidate.start, end: position };
        if (position >= data.length)
            return open;
        return { start: candidate.start, end: position + Number(data[position] === this.#last) };
    }
}
const newline = 0x0a;
const broken_base64_carriageReturn = 0x0d;
const backslash = 0x5c;
const letterN = 0x6e;
const letterR = 0x72;
const blank = 0x20;
/** Returns the length of a line's end with the indentation behind it; undefined if it depends on data to come, 0 if there is none. */
function breakAt(data, from) {
    let position = from;
    const is = (...bytes) => bytes.every((byte, index) => data[position + index] === byte);
    if (is(broken_base64_carriageReturn))
        position += 1;
    else if (is(backslash, letterR))
        position += 2;
    if (is(newline))
        position += 1;
    else if (is(backslash, letterN))
        position += 2;
    else
        return data.length - from < '\\r\\n'.length && mayBecome(data, from) ? undefined : 0;
    const end = position + minLine;
    while (position < end && is(blank))
        position += 1;
    return position === data.length ? undefined : position - from;
}
function mayBecome(data, from) {
    const rest = data.toString('latin1', from);
    return ['\r\n', '\\r\\n', '\\n', '\r\\n'].some((end) => end.startsWith(rest));
}

;// CONCATENATED MODULE: ./build/redact/string-literals.js
/** The escapes of ANSI C that bash writes in `$'…'`. */
const bashEscapes = {
    '\u0007': '\\a',
    '\b': '\\b',
    '\t': '\\t',
    '\n': '\\n',
    '\u000b': '\\v',
    '\f': '\\f',
    '\r': '\\r',
    '\u001b': '\\E',
};
const shortEscapes = { '\t': '\\t', '\n': '\\n', '\r': '\\r' };
/** Control characters, and some others that Python does not print. */
const unprintable = /[\u0000-\u001f\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g;
const controls = /[\u0000-\u001f\u007f]/g;
/**
 * Returns a text as it stands between the quotes of a string literal: of bash (`$'…'` of `printf %q` and `set -x`), and as
 * Python's `repr` and `ascii`, and Node's `util.inspect`, print a text or bytes. A quote in it is escaped or not, depending
 * on what stands around the text.
 */
function inStringLiterals(text) {
    const escaped = text.replaceAll('\\', '\\\\');
    const python = escaped.replace(unprintable, pythonEscape);
    const node = escaped.replace(controls, (character) => shortEscapes[character] ?? hexadecimal(character).toUpperCase());
    const literals = [
        python,
        python.replace(/[\u0080-\u{10ffff}]/gu, pythonEscape),
        bytesOf(escaped.replace(controls, pythonEscape), (byte) => `\\x${byte.toString(16)}`),
        node.replaceAll('\\X', '\\x'),
    ];
    const bash = escaped
        .replaceAll("'", "\\'")
        .replace(controls, (character) => bashEscapes[character] ?? octal(character));
    return [...literals, ...literals.map((literal) => literal.replaceAll("'", "\\'")), bash, bytesOf(bash, octalOfByte)];
}
function pythonEscape(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code > 0xffff)
        return `\\U${code.toString(16).padStart(8, '0')}`;
    if (code > 0xff)
        return `\\u${code.toString(16).padStart(4, '0')}`;
    return shortEscapes[character] ?? hexadecimal(character);
}
function hexadecimal(character) {
    return `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}
function octal(character) {
    return octalOfByte(character.charCodeAt(0));
}
function octalOfByte(byte) {
    return `\\${byte.toString(8).padStart(3, '0')}`;
}
/** Writes each byte of a character beyond ASCII, as in the locale C. */
function bytesOf(text, write) {
    return text.replace(/[\u0080-\u{10ffff}]/gu, (character) => [...Buffer.from(character)].map(write).join(''));
}

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
        ...inStringLiterals(text),
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
/** Returns the digits at each of the three places, depending on the number of bytes before, modulo three. */
function base64Digits(bytes) {
    return [0, 1, 2].map((before) => shifted(bytes, before)).filter(({ decided }) => decided.length >= minBase64Digits);
}
/**
 * Returns the base64 of bytes within something longer. There are three, depending on the number of bytes before, modulo
 * three, each without the digits that its neighbours influence; the last digit also as it is at the end of the data. This
 * covers at least what the runner masks. For a value of four bytes the shifted ones are too short.
 */
function base64(bytes) {
    const all = [0, 1, 2].flatMap((before) => {
        const { atEnd, decided } = shifted(bytes, before);
        return [atEnd, decided]
            .filter(({ length }) => length >= minBase64Digits)
            .flatMap((digits) => [digits, digits.replaceAll('+', '-').replaceAll('/', '_')]);
    });
    return [...new Set(all)];
}
function shifted(bytes, before) {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes])
        .toString('base64')
        .replaceAll('=', '');
    const first = Math.ceil((before * 8) / 6);
    const decided = Math.floor(((before + bytes.length) * 8) / 6);
    return { atEnd: encoded.slice(first), decided: encoded.slice(first, decided) };
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
/** So many files have so few wide characters that less is enough. */
const maxWidePrefix = 16;
/** Matches exact bytes: a value in one of its encodings. */
class Literal {
    prefix;
    longest;
    kind = undefined;
    unit;
    isAscii;
    mayFollow = undefined;
    #bytes;
    constructor(bytes, unit = narrow, isAscii = false) {
        this.#bytes = bytes;
        this.prefix = bytes.subarray(0, unit.size === 1 ? maxPrefix : maxWidePrefix);
        this.longest = bytes.length;
        this.unit = unit;
        this.isAscii = isAscii;
    }
    /** Matches a text in UTF-8, or in the encoding of a wider unit. */
    static of(text, unit) {
        return new Literal(encodeIn(unit, text), unit, !/[\u0080-\uffff]/.test(text));
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

;// CONCATENATED MODULE: ./build/redact/children.js
const none = 0;
/** The children of the nodes of a trie: a hash table, since some nodes have two and some two hundred. */
class Children {
    /** `node * 256 + byte`, where the child in the same place is not `none`. */
    #keys = new Uint32Array(1024);
    #children = new Int32Array(1024);
    #size = 0;
    /** Returns the child that a byte leads to, or 0. */
    get(node, byte) {
        return this.#children[this.#placeOf(node * 256 + byte)];
    }
    /** Adds a child, which is not there yet. */
    add(node, byte, child) {
        this.#size += 1;
        if (this.#size * 2 > this.#keys.length)
            this.#grow();
        this.#put(node * 256 + byte, child);
    }
    #put(key, child) {
        const place = this.#placeOf(key);
        this.#keys[place] = key;
        this.#children[place] = child;
    }
    /** Returns where a key is, or where it can be put. */
    #placeOf(key) {
        const last = this.#keys.length - 1;
        let place = (Math.imul(key, 0x9e3779b1) >>> 7) & last;
        while (this.#children[place] !== none && this.#keys[place] !== key)
            place = (place + 1) & last;
        return place;
    }
    #grow() {
        const [keys, children] = [this.#keys, this.#children];
        this.#keys = new Uint32Array(keys.length * 4);
        this.#children = new Int32Array(keys.length * 4);
        children.forEach((child, place) => {
            if (child !== none)
                this.#put(keys[place], child);
        });
    }
}

;// CONCATENATED MODULE: ./build/redact/trie.js

const root = 0;
const trie_none = 0;
/**
 * A set of byte strings with the links of Aho and Corasick (Communications of the ACM 18, 1975). A node, which is a number
 * below 2^24, stands for the longest beginning of a string that the input ends with.
 */
class Trie {
    root = root;
    /** Length of the longest string in bytes. */
    height;
    #children = new Children();
    /** For each node, its parent and the byte that leads to it. */
    #parent = new Int32Array(1024);
    #byte = new Uint8Array(1024);
    #depth = new Uint8Array(1024);
    /** For each node, that of its longest proper suffix in the trie. */
    #failure;
    /** For each node, the next one along the failure links at which a string ends. */
    #nextMatch;
    #endingAt = new Map();
    #size = 1;
    /** @param strings each of 1 to 255 bytes */
    constructor(strings) {
        strings.forEach((string, index) => {
            this.#add(string, index);
        });
        this.#failure = new Int32Array(this.#size);
        this.#nextMatch = new Int32Array(this.#size);
        this.height = strings.reduce((most, { length }) => Math.max(most, length), 0);
        this.#link();
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
            const child = this.#children.get(node, byte);
            if (child !== trie_none || node === root)
                return child;
        }
    }
    isMatch(node) {
        return this.#endingAt.has(node) || this.#nextMatch[node] !== trie_none;
    }
    /** Yields the indexes of the strings that end at a node. */
    *matches(node) {
        for (let at = node; at !== trie_none; at = this.#nextMatch[at])
            yield* this.#endingAt.get(at) ?? [];
    }
    #add(string, index) {
        let node = root;
        for (const byte of string)
            node = this.#children.get(node, byte) || this.#addChild(node, byte);
        const ending = this.#endingAt.get(node);
        if (ending === undefined)
            this.#endingAt.set(node, [index]);
        else
            ending.push(index);
    }
    #addChild(node, byte) {
        const child = this.#size;
        this.#size += 1;
        if (child === this.#parent.length)
            this.#grow();
        this.#parent[child] = node;
        this.#byte[child] = byte;
        this.#depth[child] = this.depth(node) + 1;
        this.#children.add(node, byte, child);
        return child;
    }
    #grow() {
        const larger = (from, to) => {
            to.set(from);
            return to;
        };
        const size = this.#size * 2;
        this.#parent = larger(this.#parent, new Int32Array(size));
        this.#byte = larger(this.#byte, new Uint8Array(size));
        this.#depth = larger(this.#depth, new Uint8Array(size));
    }
    /** Goes by depth: the links of a node build on those of shorter ones. */
    #link() {
        for (const node of this.#byDepth()) {
            const parent = this.#parent[node];
            const failure = parent === root ? root : this.next(this.#failure[parent], this.#byte[node]);
            this.#failure[node] = failure;
            this.#nextMatch[node] = this.#endingAt.has(failure) ? failure : this.#nextMatch[failure];
        }
    }
    /** Returns all nodes but the root, sorted by counting. */
    #byDepth() {
        const from = new Int32Array(this.height + 2);
        for (let node = 1; node < this.#size; node += 1)
            from[this.depth(node) + 1] = (from[this.depth(node) + 1] ?? 0) + 1;
        for (let depth = 1; depth < from.length; depth += 1)
            from[depth] = (from[depth] ?? 0) + (from[depth - 1] ?? 0);
        const sorted = new Int32Array(this.#size - 1);
        for (let node = 1; node < this.#size; node += 1) {
            const depth = this.depth(node);
            const place = from[depth];
            sorted[place] = node;
            from[depth] = place + 1;
        }
        return sorted;
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

;// CONCATENATED MODULE: ./build/redact/search.js


/** Finds the patterns of a set in data that comes in pieces. All offsets count from the beginning of the data at hand. */
class Search {
    #set;
    /** The state of the automaton. */
    #state;
    #candidates = [];
    /** The last bytes before the data, as Latin-1. */
    #before = '';
    #dropped = 0;
    constructor(set) {
        this.#set = set;
        this.#state = set.automaton.start;
    }
    /**
     * Reads the data from an offset, before which it has been read.
     * @param before returns what stands before an offset, as Latin-1; by default the data
     */
    advance(data, from, isFinal, onFound, before = (offset) => this.lastBefore(data, offset)) {
        const byteAt = (offset) => (offset < 0 ? this.#byteBefore(offset) : data[offset]);
        const isUndecided = (candidate) => {
            const { pattern, position, start } = candidate;
            const verdict = pattern.examine(data, candidate, isFinal);
            if (verdict === undefined || verdict === 'undecided')
                return verdict === 'undecided';
            const place = { position: position + verdict.start - start, isFinal };
            const hides = pattern.unit.size > 1 && pattern.isAscii && isShadow(byteAt, verdict, pattern.unit, place);
            if (hides === false)
                onFound(verdict, pattern);
            return hides === undefined;
        };
        this.#candidates = this.#candidates.filter(isUndecided);
        const { automaton, patterns } = this.#set;
        this.#state = automaton.scan(data, from, this.#state, (index, fitsTo) => {
            const pattern = patterns[index];
            const start = fitsTo - pattern.prefix.length;
            if (pattern.mayFollow?.(before(start)) === false)
                return;
            const candidate = { pattern, start, position: this.#dropped + start, fitsTo };
            if (isUndecided(candidate))
                this.#candidates.push(candidate);
        });
    }
    /** Returns where the first match that is still undecided may begin. */
    undecidedFrom(length) {
        const first = length - this.#set.automaton.depth(this.#state);
        return this.#candidates.reduce((least, { start }) => Math.min(least, start), first);
    }
    /** Forgets the bytes before an offset, which is the beginning of the data from here on. */
    drop(data, to) {
        this.#before = this.lastBefore(data, to);
        this.#dropped += to;
        for (const candidate of this.#candidates) {
            candidate.start -= to;
            candidate.fitsTo -= to;
        }
    }
    #byteBefore(offset) {
        const byte = this.#before.charCodeAt(this.#before.length + offset);
        return Number.isNaN(byte) ? undefined : byte;
    }
    /** Returns as many bytes before an offset as decide whether a word starts there. */
    lastBefore(data, offset) {
        const near = data.toString('latin1', Math.max(0, offset - contextBytes), offset);
        return near.length === contextBytes ? near : (this.#before + near).slice(-contextBytes);
    }
}

;// CONCATENATED MODULE: ./build/redact/uncoloured.js

const escapeByte = 0x1b;
const uncoloured_nothing = Buffer.alloc(0);
/** No honest program prints a longer one; an address in a link may be long. */
const maxSequence = 64;
const maxString = 2_048;
/**
 * Searches data without its terminal sequences: `grep --color` puts them into the middle of a value. Offsets of the data
 * count from the beginning of the stream.
 */
class Uncoloured {
    #search;
    /** The text that may still belong to a match. */
    #held = uncoloured_nothing;
    #buffer = uncoloured_nothing;
    #anchors;
    /** Up to here the data has been read; an unfinished sequence begins here. */
    #read;
    #lastSequence;
    constructor(set, from) {
        this.#search = new Search(set);
        this.#anchors = [{ at: 0, raw: from }];
        this.#read = from;
        this.#lastSequence = from;
    }
    /** Where the first match that is still undecided may begin. */
    get undecidedFrom() {
        return this.#held.length === 0 ? this.#read : this.#rawOf(0);
    }
    /** Returns whether a search of the data itself, of which the bytes from `from` to `end` are undecided, finds as much from here on. */
    isIdle(from, end) {
        return this.#read === end && Math.min(from, this.undecidedFrom) >= this.#lastSequence;
    }
    /**
     * @param base the offset of the data, which has been read in part
     * @param lastBefore returns what stands before an offset in the data, sequences included
     */
    advance(data, base, isFinal, onFound, lastBefore) {
        const before = this.#held.length;
        const text = this.#withTextOf(data, base, isFinal);
        this.#search.advance(text, before, isFinal, ({ start, end }, pattern) => onFound({ start: this.#rawOf(start), end: this.#rawOf(end - 1) + 1 }, pattern), (offset) => lastBefore(this.#rawOf(offset)));
        const certain = isFinal ? text.length : this.#search.undecidedFrom(text.length);
        this.#search.drop(text, certain);
        const raw = this.#rawOf(certain);
        const later = this.#anchors.filter(({ at }) => at > certain);
        this.#anchors = [{ at: 0, raw }, ...later.map((anchor) => ({ at: anchor.at - certain, raw: anchor.raw }))];
        this.#held = Buffer.from(text.subarray(certain));
    }
    /** Returns the held text with that of the data between sequences, and notes where it stands. */
    #withTextOf(data, base, isFinal) {
        let position = this.#read - base;
        const most = this.#held.length + data.length - position;
        if (this.#buffer.length < most)
            this.#buffer = Buffer.allocUnsafe(2 * most);
        const text = this.#buffer;
        text.set(this.#held);
        let length = this.#held.length;
        let from = position;
        const take = (end) => {
            length += data.copy(text, length, from, end);
        };
        for (;;) {
            const start = data.indexOf(escapeByte, position);
            const size = start < 0 ? 0 : uncoloured_sequenceAt(data, start);
            const isCut = size === undefined && !isFinal;
            if (start < 0 || isCut) {
                position = isCut ? start : data.length;
                break;
            }
            position = start + (size || 1);
            if (!size)
                continue;
            take(start);
            from = position;
            this.#lastSequence = base + position;
            this.#anchors.push({ at: length, raw: this.#lastSequence });
        }
        take(position);
        this.#read = base + position;
        return text.subarray(0, length);
    }
    #rawOf(offset) {
        let low = 0;
        for (let high = this.#anchors.length; low + 1 < high;) {
            const middle = (low + high) >> 1;
            if (this.#anchors[middle].at <= offset)
                low = middle;
            else
                high = middle;
        }
        const { at, raw } = this.#anchors[low];
        return raw + offset - at;
    }
}
/** Returns the length of the terminal sequence at an escape character; 0 if it is none, undefined if it depends on data to come. */
function uncoloured_sequenceAt(data, start) {
    const kind = data[start + 1];
    if (kind === undefined)
        return undefined;
    if (kind === 0x5d)
        return stringAt(data, start);
    let position = start + 1;
    const isIn = (low, high) => {
        const byte = data[position];
        return byte !== undefined && byte >= low && byte <= high;
    };
    const most = start + maxSequence;
    if (kind === 0x5b) {
        position += 1;
        while (position < most && isIn(0x30, 0x3f))
            position += 1;
    }
    while (position < most && isIn(0x20, 0x2f))
        position += 1;
    if (position === data.length)
        return undefined;
    const isWhole = kind === 0x5b ? isIn(0x40, 0x7e) : isIn(0x30, 0x7e);
    return isWhole ? position + 1 - start : 0;
}
/** A title or a link, up to BEL or `ESC \`, within its line. */
function stringAt(data, start) {
    const most = Math.min(start + maxString, data.length);
    for (let position = start + 2; position < most; position += 1) {
        const byte = data[position];
        if (byte === 0x07)
            return position + 1 - start;
        if (byte === 0x0a)
            return 0;
        if (byte !== escapeByte)
            continue;
        if (position + 1 === data.length)
            return undefined;
        return data[position + 1] === 0x5c ? position + 2 - start : 0;
    }
    return most === data.length ? undefined : 0;
}

;// CONCATENATED MODULE: ./build/redact/redaction-stream.js



/** The runner writes this in place of a secret. */
const stars = '***';
const redaction_stream_nothing = Buffer.alloc(0);
/** Only pieces of this many bytes with a terminal sequence in them are searched twice. */
const pieceBytes = 64 * 1024;
/**
 * Replaces every match, as the runner's SecretMasker does: matches within others count too, and matches that overlap or
 * touch become one `***`. Terminal sequences within a match do not hide it. The result does not depend on how the data is
 * cut into chunks.
 */
class RedactionStream {
    found = { values: 0, kinds: {} };
    #set;
    #search;
    /** The same search for what has terminal sequences in it, while there are any. */
    #uncoloured;
    /** Bytes that may still belong to a match. The offsets of matches count from its beginning. */
    #held = redaction_stream_nothing;
    /** The offset of the held bytes in the stream. */
    #offset = 0;
    #matches = [];
    /** The last `***` while nothing follows it, since it may still grow. */
    #growing;
    constructor(set) {
        this.#set = set;
        this.#search = new Search(set);
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
        if (chunk.length <= pieceBytes || !chunk.includes(escapeByte))
            return this.#push(chunk);
        const output = [];
        for (let from = 0; from < chunk.length; from += pieceBytes)
            output.push(this.#push(chunk.subarray(from, from + pieceBytes)));
        return Buffer.concat(output);
    }
    /** Returns the rest when no data follows. */
    end() {
        const rest = this.#advance(this.#held, true);
        this.#count();
        this.#search = new Search(this.#set);
        this.#uncoloured = undefined;
        return rest;
    }
    #push(chunk) {
        if (chunk.includes(escapeByte))
            this.#uncoloured ??= new Uncoloured(this.#set, this.#offset);
        return this.#advance(this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]), false);
    }
    #advance(data, isFinal) {
        const end = this.#offset + data.length;
        this.#search.advance(data, this.#held.length, isFinal, (range, pattern) => this.#addMatch(range, pattern));
        this.#uncoloured?.advance(data, this.#offset, isFinal, ({ start, end }, pattern) => this.#addMatch({ start: start - this.#offset, end: end - this.#offset }, pattern), (offset) => this.#search.lastBefore(data, offset - this.#offset));
        const coloured = this.#uncoloured === undefined ? data.length : this.#uncoloured.undecidedFrom - this.#offset;
        const certain = isFinal ? data.length : Math.min(this.#search.undecidedFrom(data.length), coloured);
        if (this.#uncoloured?.isIdle(this.#offset + certain, end))
            this.#uncoloured = undefined;
        const redacted = this.#redact(data, certain);
        this.#search.drop(data, certain);
        // Copies the rest, because the caller may use the chunk again.
        this.#held = certain === data.length ? redaction_stream_nothing : Buffer.from(data.subarray(certain));
        this.#offset += certain;
        return redacted;
    }
    #addMatch({ start, end }, { kind, unit }) {
        const last = this.#matches.at(-1);
        if (last !== undefined && last.kind === kind && last.start <= start && start <= last.end)
            last.end = Math.max(last.end, end);
        else
            this.#matches.push({ start, end, kind, unit });
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
                pieces.push(encodeIn(match.unit, stars));
            this.#growing = this.#growing === undefined ? { kind: match.kind } : joined(this.#growing, match);
            from = Math.max(from, Math.min(match.end, to));
        }
        show(to);
        this.#matches = this.#matches
            .filter(({ end }) => end > to)
            .map((match) => Object.assign(match, { start: Math.max(0, match.start - to), end: match.end - to }));
        return Buffer.concat(pieces);
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
    unit;
    isAscii = true;
    mayFollow;
    #regExp;
    #alphabet;
    constructor(format, beginning, unit = narrow) {
        this.prefix = encodeIn(unit, beginning);
        this.longest = format.longest * unit.size;
        this.kind = format.kind;
        this.unit = unit;
        this.#regExp = format.pattern;
        this.#alphabet = format.alphabet;
        const startsWord = /^[A-Za-z0-9]/.test(beginning);
        this.mayFollow = startsWord ? (before) => mayStartWord(lastCharacters(before, unit)) : undefined;
    }
    examine(data, candidate, isFinal) {
        const { start } = candidate;
        const { size } = this.unit;
        const limit = start + this.longest;
        const end = this.#endOfAlphabet(data, candidate.fitsTo, Math.min(limit, data.length));
        candidate.fitsTo = end;
        if (end + size > data.length && end < limit && !isFinal)
            return 'undecided';
        this.#regExp.lastIndex = 0;
        const match = this.#regExp.exec(decodeAscii(data, start, end, this.unit));
        if (match === null)
            return undefined;
        const [whole, secret = whole] = match;
        return { start: start + (whole.length - secret.length) * size, end: start + whole.length * size };
    }
    #endOfAlphabet(data, from, to) {
        const isInAlphabet = asciiTable(this.#alphabet);
        const { size } = this.unit;
        let end = from;
        if (size === 1)
            while (end < to && isInAlphabet[data[end]] === 1)
                end += 1;
        else
            while (end + size <= to && isInAlphabet[asciiAt(data, end, this.unit) ?? 0xff] === 1)
                end += size;
        return end;
    }
}
function lastCharacters(before, unit) {
    if (unit.size === 1)
        return before;
    const bytes = Buffer.from(before, 'latin1');
    return decodeAscii(bytes, bytes.length % unit.size, bytes.length, unit);
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










const tokens = tokensIn([narrow]);
/** Only files have wide characters, and most processes search none. */
let wideTokens;
/**
 * Everything to redact: each value and each of its lines, in all encodings, and all token formats. Compiled once for any
 * number of streams and texts.
 */
class Patterns {
    #parts;
    /** The encodings of values that are not UTF-8. */
    #bytes;
    #forTexts;
    #forFiles;
    /** @param values bytes if they may not be UTF-8; values of less than four characters are skipped */
    constructor(values) {
        const all = [...values];
        this.#parts = new Set(all.flatMap((value) => wholeAndLines(value.toString())));
        this.#bytes = all.flatMap((value) => (typeof value === 'string' || (0,external_node_buffer_.isUtf8)(value) ? [] : encodedBytes(value)));
    }
    /** The longest match in bytes. A stream holds back no more than this. */
    get longest() {
        return this.#setForFiles().longest;
    }
    /** Returns the text with `***` in place of everything found: a name, a reason, a line. */
    text(text) {
        this.#forTexts ??= new PatternSet([...this.#literals(), ...tokens]);
        const bytes = Buffer.from(text);
        const stream = new RedactionStream(this.#forTexts);
        const redacted = [stream.push(bytes), stream.end()];
        return stream.hasFound ? Buffer.concat(redacted).toString() : text;
    }
    /** Returns a stream for the content of a file, which may have any encoding, and base64 in lines. */
    stream() {
        return new RedactionStream(this.#setForFiles());
    }
    #setForFiles() {
        wideTokens ??= tokensIn(utf16);
        this.#forFiles ??= new PatternSet([...this.#literals(utf16), ...this.#onlyInFiles(), ...tokens, ...wideTokens]);
        return this.#forFiles;
    }
    #literals(wide = []) {
        const texts = new Set([...this.#parts].flatMap((part) => [...encodingsOf(part)]));
        return [
            ...[narrow, ...wide].flatMap((unit) => [...texts].map((text) => Literal.of(text, unit))),
            ...this.#bytes.map((bytes) => new Literal(bytes)),
        ];
    }
    #onlyInFiles() {
        return [...this.#parts].flatMap((part) => [
            ...utf32.map((unit) => Literal.of(part, unit)),
            // PowerShell takes this as `-EncodedCommand`.
            ...base64(Buffer.from(part, 'utf16le')).map((digits) => Literal.of(digits, narrow)),
            ...base64Digits(Buffer.from(part)).flatMap(BrokenBase64.patternsOf),
        ]);
    }
}
function tokensIn(units) {
    return units.flatMap((unit) => tokenFormats.flatMap((format) => format.beginnings.map((beginning) => new TokenPattern(format, beginning, unit))));
}
/**
 * Returns a value and each of its lines, all trimmed: the blanks around them are not secret, and line ends stay in the
 * text. Leaves out short lines.
 */
function wholeAndLines(value) {
    return [value, ...value.split(/\r\n|\r|\n/)].filter(isLongEnough).map((part) => part.trim());
}
/** Encodes a value that is not UTF-8: plain and in base64, since no other encoding takes bytes. */
function encodedBytes(value) {
    return wholeAndLines(value.toString('latin1'))
        .map((part) => Buffer.from(part, 'latin1'))
        .filter((part) => isLongEnough(part.toString()))
        .flatMap((part) => [part, ...base64(part).map((digits) => Buffer.from(digits))]);
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
    /**
     * Returns a copy that also covers the masks found in `logs`, or `this` if they hold no new ones.
     * @throws TooManyMasksError
     */
    async withMasksFrom(logs) {
        const masks = await masksInFiles(logs, this.#masks);
        return masks.length === this.#masks.length ? this : new Redaction(this.values, masks);
    }
    /** Returns the patterns for quotes of the output in `logs`; undefined if it masks too much, and nothing may be quoted. */
    async patternsForQuotes(logs) {
        try {
            return (await this.withMasksFrom(logs)).patterns;
        }
        catch (error) {
            if (error instanceof TooManyMasksError)
                return undefined;
            throw error;
        }
    }
}

// EXTERNAL MODULE: ./build/system/hidden-variables.js
var hidden_variables = __webpack_require__(8314);
;// CONCATENATED MODULE: ./build/action/inputs/redaction.js






/** Tokens of the runner, which masks them in the log itself (its Worker.cs). */
const redaction_tokens = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
/** Reads the input `redact`. Each stage does: its values are saved nowhere. */
function redaction_readRedaction() {
    const { values, refused } = parseRedactInput((0,hidden_variables/* hiddenVariable */.DP)('INPUT_REDACT'));
    const own = redaction_tokens.map(hidden_variables/* hiddenVariable */.DP).filter((token) => token !== '');
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
const last_words_maxLines = 100;
const last_words_maxBytes = 64 * 1024;
/** Returns the last line that says something in the output that this step's log has shown, or else in the attempt's log. */
async function last_words_lastWords(step, state) {
    const shown = tellingLine(step.log.recentLines(last_words_maxLines));
    return shown === undefined ? lastWordsOnDisk(step, state) : step.redaction.redact(shown);
}
/** Returns the same from the log of the attempt that decided the session's end. */
async function lastWordsOnDisk({ session, record, redaction }, state) {
    const { paths, request } = session;
    const attempt = decidingAttempt(state);
    if (attempt === undefined || !knowsSecretsOf(redaction, record.settings, request.sessionId))
        return undefined;
    // The runner does not know the masks that it has not been shown.
    const patterns = await redaction.patternsForQuotes(sessionLogs(paths));
    if (patterns === undefined)
        return undefined;
    const dir = executionDir(paths.root, 'attempt', attempt.number);
    // Of two logs, that of stderr says more about a failure.
    const logs = channelsOf(request.streams).toReversed();
    for (const channel of logs) {
        const { lines } = readTail(logPath(dir, channel), { lines: last_words_maxLines, bytes: last_words_maxBytes, patterns });
        const line = tellingLine(shownLines(lines, last_words_maxLines));
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
        case 'file_replaced':
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

;// CONCATENATED MODULE: ./build/redact/redact-document.js

/** The worst text takes 50 ms for as much. */
const redact_document_pieceBytes = 16 * 1024;
/**
 * Returns the redacted text of a file. Between pieces of it this process does what else it has to do.
 * @param isCut the file goes on: a value may begin in these bytes and end behind them, and they end before it
 */
async function redactDocument(bytes, patterns, isCut) {
    const stream = patterns.stream();
    const output = [];
    for (let from = 0; from < bytes.length; from += redact_document_pieceBytes) {
        output.push(Buffer.from(stream.push(bytes.subarray(from, from + redact_document_pieceBytes))));
        await (0,external_node_timers_promises_.setImmediate)();
    }
    if (!isCut)
        output.push(stream.end());
    return Buffer.concat(output).toString();
}

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
    return runs(state).flatMap(({ label, run }) => run.survivors.map(({ pid, name, reason, user }) => {
        const advice = user === undefined ? '' : `: ${codeSpan(`sudo -n kill ${pid}`)} ends it`;
        return `⚠️ Still running after ${label}: ${codeSpan(name, 80)} (pid ${pid}), it ${inlineText(reason, 150)}${advice}`;
    }));
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
        : [`⚠️ Not collected after attempt ${inlineText(attempt, 10)}: ${list(skipped, (item) => codeSpan(item, 200))}`]);
}
function leftOutNotes(uploads) {
    return redactedIn(uploads).flatMap(([attempt, { leftOut }]) => leftOut.length === 0
        ? []
        : [
            `⚠️ Left out of the artifact of attempt ${inlineText(attempt, 10)}, because they hold a secret or cannot be searched to the end: ${list(leftOut, (name) => codeSpan(name, 200))}`,
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
    return places.length === 0 ? [] : [`🔒 Redacted: ${list(places, (place) => place)}`];
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
        : [`Left running by ${label}, then ended: ${list([...new Set(leftBehind)], (name) => codeSpan(name, 80))}`]);
}
function keptNotes(state) {
    return ended(state.attempts).flatMap(({ number, kept = [] }) => {
        const names = [...new Set(kept.map(({ name }) => name))];
        return names.length === 0
            ? []
            : [`Left running by attempt ${number} until the end of the job: ${list(names, (name) => codeSpan(name, 80))}`];
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
function list(items, render) {
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
const shownBytes = 1024 ** 2;
/** With more, the session's part stays out: the service has been seen to drop a summary just below (actions/runner#4337). */
const job_summary_maxBytes = 1_000_000;
const job_summary_separator = '\n\n';
const cutNotice = `_The summary that the command wrote is longer than GitHub shows, and is cut below._${job_summary_separator}`;
/**
 * Appends to the job summary. The session's part comes first: code, a comment or a
 * `<details>` that the command leaves open would swallow it.
 */
async function writeJobSummary({ target, session, command, mayDefer, onWrite }) {
    const commandBytes = Buffer.byteLength(command?.text ?? '');
    const markdown = session === undefined ? undefined : job_summary_render(session, sizeOf(target), commandBytes, mayDefer);
    await onWrite(markdown !== undefined);
    if (markdown !== undefined)
        job_summary_append(target, markdown);
    if (command !== undefined)
        job_summary_append(target, whole(command, sizeOf(target) + job_summary_separator.length));
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
    const beside = Math.max(0, shownBytes - usedBytes - 2 * job_summary_separator.length - commandBytes);
    return renderSummary({ ...session, roomBytes: Math.min(roomBytes, beside) }).markdown;
}
/** Cuts a text that GitHub would refuse, after a whole line: a part of a word could be that of a secret. */
function whole({ text, isCut }, usedBytes) {
    const bytes = Buffer.from(text);
    if (!isCut && bytes.length <= shownBytes - usedBytes)
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
        const hasWritten = !record.commandSummarized && mayQuote && (summaryFile(end)?.size ?? 0) > 0;
        if (!wantsOwn && !hasWritten)
            return;
        const quotes = await patternsFor(end, hasWritten);
        if (quotes === undefined)
            await log.warning('The job summary has nothing of what the command printed or wrote: it masks too many values to redact them.');
        const patterns = quotes ?? redaction.patterns;
        const command = hasWritten && quotes !== undefined ? await summaryOfCommand(end, quotes) : undefined;
        await writeJobSummary({
            target,
            session: wantsOwn ? await sessionSummary(end, patterns, mayQuote && quotes !== undefined) : undefined,
            command,
            mayDefer: stage === 'main',
            // Saved first: a summary that is there twice says something wrong, one that is lost with its stage does not.
            onWrite: async (hasOwn) => {
                record.summarized ||= hasOwn;
                record.commandSummarized = true;
                await save_record_saveRecord(end);
            },
        });
    }
    catch (error) {
        await log.warning(`The job summary could not be written: ${(0,errors/* errorMessage */.gJ)(error)}`);
    }
}
async function sessionSummary({ session, unredacted, record }, patterns, quotes) {
    const redact = (text) => patterns.text(text);
    const state = redact_texts_redactTexts(unredacted, redact);
    const uploads = redact_texts_redactTexts(record.uploads, redact);
    return { state, uploads, tails: quotes ? await readTails(session.paths.root, state, patterns) : [] };
}
/** Returns the GITHUB_STEP_SUMMARY of the deciding attempt, if it may be read. */
function summaryFile({ session: { paths }, state }) {
    const execution = publishedExecution(state);
    if (execution === undefined)
        return undefined;
    const path = fileCommandPath(executionDir(paths.root, execution.kind, execution.number), 'GITHUB_STEP_SUMMARY');
    try {
        const size = untrustedFileSize(path) ?? 0;
        return size > maxSummaryBytes ? undefined : { path, size };
    }
    catch (error) {
        // Reported with the other file commands.
        if (error instanceof RefusedFileError)
            return undefined;
        throw error;
    }
}
/** Returns what GitHub shows of it at most, redacted: more would only take time. */
async function summaryOfCommand(end, patterns) {
    const file = summaryFile(end);
    if (file === undefined)
        return undefined;
    const bytes = readStartOfUntrustedFile(file.path, shownBytes + patterns.longest);
    const isCut = bytes.length < file.size;
    return { text: await redactDocument(bytes, patterns, isCut), isCut };
}
/** Searches the logs, which may be long, for masks only if the summary quotes something that a command wrote. */
async function patternsFor({ session, unredacted, redaction }, quotesCommand) {
    const logs = quotesCommand || quotesOutput(unredacted) ? sessionLogs(session.paths) : [];
    return redaction.patternsForQuotes(logs);
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
        await log.warning(`The outputs of the action could not be set: ${(0,errors/* errorMessage */.gJ)(error)}`);
    }
    // Post reports an end that had not come yet, or that nobody could read of. Whoever dies before this leaves it to post, too.
    const onTold = async () => {
        record.concluded = state.end !== null && !cancel.isUnread;
        await save_record_saveRecord(end);
    };
    const outcome = await explained(end, outcomeOf(state, record.uploads));
    // A cancelled step has little time; post writes the summary.
    if (!cancel.requested)
        await summarize(end);
    const left = removeScripts(session.paths);
    if (left !== undefined)
        await log.warning(left);
    if (!outcome.succeeded || problems.length === 0)
        return { ...outcome, onTold };
    return {
        onTold,
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
/** Sets the outputs of a step whose session has ended without a journal that can be read. */
function setOutputsOfReplaced({ paths, request }, { message }) {
    core.setOutput('session-id', request.sessionId);
    core.setOutput('session-dir', paths.root);
    core.setOutput('status', 'failed');
    core.setOutput('failure-code', 'file_replaced');
    core.setOutput('failure-family', 'final');
    core.setOutput('failure-reason', message);
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
        reservedState: [sessionState, finishedState],
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
        const { succeeded, isAskedFor = false, sentence, lastWords, onTold } = await main();
        if (isAskedFor)
            lib_core/* info */.pq(inert(`${grey('■')} ${sentence}`));
        else if (succeeded)
            lib_core/* info */.pq(inert(`${green('✓')} ${sentence}`));
        else
            lib_core/* setFailed */.C1([sentence, ...(lastWords === undefined ? [] : [lastWords])].map(inert).join('\n'));
        // The runner shows a step that it has cancelled as such: the exit code is enough.
        if (!succeeded)
            process.exitCode = lib_core/* ExitCode */.yU.Failure;
        await onTold?.().catch((error) => lib_core/* warning */.$e(`Post cannot know that this step has ended: ${explain(error)}`));
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
    const cause = error instanceof Error && error.cause !== undefined ? ` (${(0,errors/* errorMessage */.gJ)(error.cause)})` : '';
    return `${(0,errors/* errorMessage */.gJ)(error)}${cause}`;
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

;// CONCATENATED MODULE: ./build/system/processes/entry.js

/** The longest path on most systems; a program may be given any other text as its name, and to redact it takes time. */
const maxPathLength = 4_096;
const entry_tooLong = '(a name too long to show)';
/**
 * Returns a name for people: the program, and the script that it runs if its first argument looks like one, but nothing
 * else of the command line, which may hold secrets. Undefined if the command line is not readable. (The name that the
 * system has for a process is often that of a thread.) It is whole, so that secrets can still be found in it: whoever
 * shows it shortens it.
 * @param redact takes secrets out of a path before its folders are left out
 */
function programName({ commandLine }, redact) {
    const [program = '', script = ''] = commandLine?.() ?? [];
    if (program === '')
        return undefined;
    if (program.length > maxPathLength)
        return entry_tooLong;
    const isScript = script.length <= maxPathLength && /^[\w./@+-]+\.\w+$/.test(script) && !script.startsWith('-');
    const path = isScript ? redact(script) : '';
    const shown = (0,external_node_path_.isAbsolute)(path) ? (0,external_node_path_.basename)(path) : path;
    return `${(0,external_node_path_.basename)(redact(program))}${isScript ? ` ${shown}` : ''}`;
}

;// CONCATENATED MODULE: ./build/system/process-names.js

let redact = (text) => text;
/** Has secrets taken out of the names of processes from here on, before anything of a path is left out. */
function process_names_redactProcessNames(by) {
    redact = by;
}
/** Returns a name for people; `known` is the one that the process had while its command line could be read. */
function process_names_processName(entry, known) {
    return programName(entry, redact) ?? known ?? redact(entry.name);
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




/**
 * Opens the log of a main stage. From here on the runner masks the values of the input `redact`, and no name of a process
 * shows them.
 */
async function openMain(cancel, redaction, workflowCommands) {
    const log = new step_log_StepLog(stdout_stdoutSink(cancel), { workflowCommands });
    await maskInLog(redaction, log);
    process_names_redactProcessNames(redaction.redact);
    return { stage: 'main', log, redaction };
}
/** Opens the log of a post stage. The runner still masks what main had it mask. */
function openPost(workflowCommands) {
    const log = new StepLog(stdoutSink(), workflowCommands === undefined ? {} : { workflowCommands });
    const redaction = readRedaction();
    redactProcessNames(redaction.redact);
    return { stage: 'post', log, redaction };
}

;// CONCATENATED MODULE: ./build/session/events.js


/** Why the supervisor stopped an execution or the session. */
const stopCodeSchema = schemas["enum"]([
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
    'file_replaced',
    'watchdog_idle',
    'not_ready',
]);
/** The end of the command's own process; `unknown` when nobody saw it. */
const exitSchema = schemas.discriminatedUnion('kind', [
    schemas.object({ kind: schemas.literal('exited'), code: schemas.number().int() }),
    schemas.object({ kind: schemas.literal('signaled'), signal: schemas.string() }),
    schemas.object({ kind: schemas.literal('not_started'), message: schemas.string() }),
    schemas.object({ kind: schemas.literal('unknown') }),
]);
const failureSchema = schemas.object({
    /** For programs, stable: `exit`, `signal`, `killed`, `attempt_timeout`, … (docs/reference.md). */
    code: schemas.string(),
    /** `soft`: a retry may help. `hard`: a retry will hardly help. `final`: there must be no retry. */
    family: schemas["enum"](['soft', 'hard', 'final']),
    /** For people: completes the sentence "attempt 1 …". */
    reason: schemas.string(),
});
/** A process that could not be stopped, such as another user's. */
const survivorSchema = schemas.object({
    pid: schemas.number().int(),
    startTime: schemas.string().exactOptional(),
    name: schemas.string(),
    reason: schemas.string().describe('Completes the sentence "it …".'),
    user: schemas.string().exactOptional().describe("Whose it is, if it is another user's."),
});
/** A process that runs on after its attempt, with a name for people. */
const keptSchema = schemas.object({ ...processIdentitySchema.shape, name: schemas.string() });
/** The fields that the start of an execution adds to the journal and to the state. */
const executionStarted = {
    process: processIdentitySchema.nullable().describe('Null when it could not be started.'),
    relays: schemas.array(processIdentitySchema).describe('The processes that carry its output to the logs.'),
    label: schemas.string().exactOptional().describe('The name that a followed session gives it.'),
    task: schemas.number().int().exactOptional().describe('The number of the task that it works on.'),
};
const logBytes = schemas.number().int().exactOptional();
/** The fields that its end adds. */
const executionEnded = {
    exit: exitSchema,
    cause: stopCodeSchema.nullable().describe('Why it was stopped; null when it ended by itself.'),
    durationMs: schemas.number(),
    bytes: schemas.object({ output: logBytes, stdout: logBytes, stderr: logBytes }).describe('The size of each log.'),
    leftBehind: schemas.array(schemas.string()).describe('Names of the processes that it left running.'),
    kept: schemas.array(keptSchema)
        .exactOptional()
        .describe('Processes that it left running, and that run on until the end of the job (`leftovers: keep`).'),
    survivors: schemas.array(survivorSchema).describe('Processes that could not be stopped.'),
    containerClient: schemas.string().exactOptional().describe('The container client that was ended with it, as `docker run`.'),
    failure: failureSchema.nullable().describe('Null when it succeeded.'),
};
const collectedSchema = schemas.object({
    files: schemas.number().int(),
    bytes: schemas.number().int(),
    skipped: schemas.array(schemas.string()).describe('Paths that were matched and not collected, each with the reason.'),
});
const attachedSchema = schemas.object({
    source: schemas.literal('helloloop'),
    session: schemas.string().describe('The session id in HelloLoop.'),
    command: schemas.string(),
    stateDir: schemas.string(),
    lease: schemas.string().describe('The process that the HelloLoop session depends on, for people; empty for none.'),
    process: processIdentitySchema.nullable().describe('The HelloLoop supervisor; null when it no longer runs.'),
});
/** The events that only a followed session has (`attach`). */
const attachedEvents = [
    schemas.object({ type: schemas.literal('attached'), ...attachedSchema.shape }),
    schemas.object({ type: schemas.literal('launch_started'), launch: schemas.number().int(), ...executionStarted }),
    /** The launcher has ended, or is not waited for any longer. Its tree is left alone. */
    schemas.object({ type: schemas.literal('launch_ended'), launch: schemas.number().int(), ...executionEnded }),
    schemas.object({
        type: schemas.literal('task_started'),
        /** Tasks are numbered from 1. */
        task: schemas.number().int(),
        id: schemas.string(),
        title: schemas.string(),
        stage: schemas.string(),
        runDir: schemas.string(),
        message: schemas.string(),
    }),
    schemas.object({ type: schemas.literal('task_stage'), task: schemas.number().int(), stage: schemas.string(), message: schemas.string() }),
    /** The session's present activity, as HelloLoop names it. */
    schemas.object({ type: schemas.literal('runtime_status'), status: schemas.string() }),
    /** A command that checks the work. */
    schemas.object({ type: schemas.literal('verification_started'), verification: schemas.number().int(), ...executionStarted }),
    schemas.object({ type: schemas.literal('verification_ended'), verification: schemas.number().int(), ...executionEnded }),
    /** An execution that had ended wrote more, from these offsets of its logs on. */
    schemas.object({
        type: schemas.literal('output_continued'),
        kind: schemas["enum"](['attempt', 'probe', 'verification']),
        number: schemas.number().int(),
        offsets: schemas.object({ stdout: schemas.number().int(), stderr: schemas.number().int() }),
    }),
    /** HelloLoop's record of a recovery, written after it: it completes the events of that time. */
    schemas.object({
        type: schemas.literal('recovery_recorded'),
        /** The wait that it began with; the first of the session is 1. */
        wait: schemas.number().int(),
        delayMs: schemas.number(),
        /** The attempt that failed. */
        attempt: schemas.number().int().exactOptional(),
        exitCode: schemas.number().int().exactOptional(),
        failure: failureSchema.exactOptional(),
        /** The probe that followed. */
        probe: schemas.number().int().exactOptional(),
        probeExitCode: schemas.number().int().exactOptional(),
    }),
    /** The last lines that a process wrote before it died. */
    schemas.object({ type: schemas.literal('last_words'), lines: schemas.array(schemas.string()) }),
    /** Something that the reader must know to trust the rest. */
    schemas.object({
        type: schemas.literal('warning'),
        message: schemas.string(),
        /** Nobody has to do anything: it is a line in the log, and no annotation. */
        isMinor: schemas.literal(true).exactOptional(),
    }),
];
/** The supervisor's parent, which adopts all orphans and kills them after its end; absent where there is none. */
const reaperSchema = schemas.object({ kind: schemas["enum"](['perl', 'python3']), process: processIdentitySchema });
/** A journal line without its envelope: one member for each type. */
const eventBodySchema = schemas.discriminatedUnion('type', [
    schemas.object({
        type: schemas.literal('session_started'),
        sessionId: schemas.string(),
        name: schemas.string(),
        maxAttempts: schemas.number().int(),
        supervisor: processIdentitySchema,
        reaper: reaperSchema.exactOptional(),
        lease: leaseSchema,
    }),
    /** The step waits for a slot. This and `slot_prepared` come before the session starts. */
    schemas.object({ type: schemas.literal('slot_waiting'), pool: schemas.string(), permits: schemas.number().int() }),
    /** The step has a slot and hands it to the supervisor. */
    schemas.object({
        type: schemas.literal('slot_prepared'),
        slotId: schemas.string(),
        pool: schemas.string(),
        permits: schemas.number().int(),
        /** One for each permit, from 0; they stay the same while the slot is held. */
        numbers: schemas.array(schemas.number().int()),
        waitedMs: schemas.number(),
    }),
    schemas.object({ type: schemas.literal('attempt_started'), attempt: schemas.number().int(), ...executionStarted }),
    schemas.object({
        type: schemas.literal('attempt_ending'),
        attempt: schemas.number().int(),
        cause: stopCodeSchema,
        detail: schemas.string(),
        graceMs: schemas.number(),
        /** The signal that comes first; SIGTERM in journals without it. */
        signal: schemas.string().exactOptional(),
    }),
    /** All conditions of `ready` hold; at most once for each attempt of a background session. */
    schemas.object({ type: schemas.literal('ready'), attempt: schemas.number().int(), afterMs: schemas.number() }),
    /** The stop signal was sent: the tree has its grace to end by itself. */
    schemas.object({ type: schemas.literal('attempt_waiting'), attempt: schemas.number().int() }),
    /** The attempt was silent for the warning time; once for each silence. */
    schemas.object({
        type: schemas.literal('stall_suspected'),
        attempt: schemas.number().int(),
        silentMs: schemas.number(),
        /** The processes of the attempt that are suspended, for people. */
        suspended: schemas.string().exactOptional(),
    }),
    /** The script of a background session has ended well, and the session goes on with what it has left running. */
    schemas.object({ type: schemas.literal('attempt_runs_on'), attempt: schemas.number().int(), processes: schemas.array(schemas.string()) }),
    /** The attempt wrote something again. */
    schemas.object({ type: schemas.literal('stall_over'), attempt: schemas.number().int() }),
    schemas.object({ type: schemas.literal('attempt_ended'), attempt: schemas.number().int(), ...executionEnded }),
    schemas.object({
        type: schemas.literal('collected'),
        attempt: schemas.number().int(),
        ...collectedSchema.shape,
        /** Where nothing was found and that is not to be ignored: each pattern, with the place where it was looked for. */
        notFound: schemas.array(schemas.string()).exactOptional(),
        /** Collected files that have more than one name, of which another may be anywhere on the disk. */
        hardLinked: schemas.array(schemas.string()).exactOptional(),
    }),
    schemas.object({
        type: schemas.literal('retry_waiting'),
        /** The attempt that follows the wait. */
        attempt: schemas.number().int(),
        delayMs: schemas.number(),
        /** The delay that `retry-jitter` has made longer or shorter; absent where it has not. */
        plannedMs: schemas.number().exactOptional(),
        until: schemas.string(),
        /** True when a probe follows the wait. */
        probe: schemas.boolean().exactOptional(),
    }),
    schemas.object({
        type: schemas.literal('probe_started'),
        /** Probes are numbered from 1. */
        probe: schemas.number().int(),
        /** The attempt that follows when it succeeds. */
        attempt: schemas.number().int(),
        ...executionStarted,
    }),
    schemas.object({ type: schemas.literal('probe_ended'), probe: schemas.number().int(), attempt: schemas.number().int(), ...executionEnded }),
    schemas.object({ type: schemas.literal('on_retry_started'), attempt: schemas.number().int(), ...executionStarted }),
    schemas.object({ type: schemas.literal('on_retry_ended'), attempt: schemas.number().int(), ...executionEnded }),
    /** The `on-timeout` script runs, between the start and the end of its attempt, which goes on meanwhile. */
    schemas.object({
        type: schemas.literal('on_timeout_started'),
        attempt: schemas.number().int(),
        /** The limit that the attempt has reached, for people. */
        limit: schemas.string(),
        ...executionStarted,
    }),
    schemas.object({ type: schemas.literal('on_timeout_ended'), attempt: schemas.number().int(), ...executionEnded }),
    /** The session is stopped: what runs is stopped, waits are given up. */
    schemas.object({ type: schemas.literal('session_ending'), cause: stopCodeSchema, detail: schemas.string() }),
    schemas.object({
        type: schemas.literal('session_ended'),
        status: schemas["enum"](['completed', 'failed', 'stopped']),
        cause: stopCodeSchema.nullable(),
        failure: failureSchema.nullable(),
        /** No recovery is left: a person has to act. */
        paused: schemas.boolean().exactOptional(),
        /** The exit code that HelloLoop reports. */
        exitCode: schemas.number().int().exactOptional(),
        /** HelloLoop's last message, in its own language. */
        message: schemas.string().exactOptional(),
    }),
    ...attachedEvents,
]);
const envelopeSchema = schemas.object({
    v: schemas.literal(1),
    seq: schemas.number().int(),
    /** Wall clock, ISO 8601 in UTC. */
    at: schemas.string(),
    /** The machine's monotonic clock in ms: differences are durations. */
    mono: schemas.number(),
});
const journalEventSchema = envelopeSchema.and(eventBodySchema);

;// CONCATENATED MODULE: ./build/session/journal.js




/** Returns all events of a journal; none when there is no journal yet. @throws ReplacedFileError */
function readJournal(path) {
    return parseJournal((0,errors/* ifExists */.AG)(() => own_file_readOwn(path, maxJournalBytes).toString()) ?? '');
}
function parseJournal(text) {
    return text.split('\n').flatMap((line) => parseJournalLine(line) ?? []);
}
/**
 * Parses one line of a journal. Returns undefined for a line that readers skip: a torn one, an event type of a newer
 * version, an event without the fields of its type.
 */
function parseJournalLine(line) {
    return line === '' ? undefined : journalEventSchema.safeParse(json_parseJson(line)).data;
}

;// CONCATENATED MODULE: ./build/system/clock.js
/** Returns ms of the system-wide monotonic clock, which all processes of a boot share and nobody can set. */
function monotonicMs() {
    return Number(process.hrtime.bigint() / 1000n) / 1000;
}

;// CONCATENATED MODULE: ./build/session/journal-writer.js





/**
 * Appends to a session's journal, one redacted JSON line per event. One process writes at a time: main until the
 * supervisor begins, the supervisor, and after its death the process that ends the session in its place.
 */
class JournalWriter {
    #fd;
    #redact;
    #seq;
    /** `last` is the last event that the journal has; undefined without any. @throws ReplacedFileError */
    constructor(path, redact, last) {
        this.#redact = redact;
        this.#seq = last?.seq ?? 0;
        const { fd, stats } = openOwn(path, { appends: true });
        this.#fd = fd;
        const { size } = stats;
        // A writer that was killed leaves a torn line, which the next event must not continue.
        if (size > 0 && readBytes(this.#fd, size - 1, 1).toString() !== '\n')
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
function writeAll(fd, text) {
    const bytes = Buffer.from(text);
    for (let written = 0; written < bytes.length;)
        written += (0,external_node_fs_.writeSync)(fd, bytes, written);
}

;// CONCATENATED MODULE: ./build/session/read-stop-request.js




const stopRequestSchema = schemas.object({
    v: schemas.literal(1),
    cause: schemas["enum"](['cancelled', 'stopped', 'lease_lost']),
    detail: schemas.string(),
});
/**
 * Returns the request, or undefined when there is none. A malformed file is a request to stop, too; one that cannot be
 * reached (the command may have changed the folder's owner) is none.
 */
function readStopRequest(path) {
    try {
        return (0,errors/* ifReachable */.zv)(() => readJsonFile(path, stopRequestSchema));
    }
    catch (error) {
        if (error instanceof ReplacedFileError)
            return { cause: 'file_replaced', detail: error.message };
        return { cause: 'stopped', detail: `a stop was requested (${(0,errors/* errorMessage */.gJ)(error)})` };
    }
}

;// CONCATENATED MODULE: ./build/session/state/state-file.js

/** The content of `state.json`, for people and other tools: all fields on one level, null for those that do not apply. */
function toStateFile(state) {
    const { sessionId, name, start, end, runtime, source, updatedAt, durationMs } = state;
    const { attempts, probes, collected, waits, slot } = state;
    const command = source.kind === 'command' ? source : null;
    const helloLoop = source.kind === 'helloloop' ? source : null;
    return {
        v: 1,
        sessionId,
        name,
        status: sessionStatus(state),
        runtime,
        maxAttempts: command?.maxAttempts ?? 1,
        supervisor: start?.supervisor ?? null,
        reaper: start?.reaper ?? null,
        lease: start?.lease ?? null,
        startedAt: start?.startedAt ?? null,
        startedMono: start?.startedMono ?? null,
        updatedAt,
        durationMs,
        attempts,
        onRetries: onRetriesOf(state),
        onTimeouts: onTimeoutsOf(state),
        probes,
        ready: command?.ready ?? null,
        collected,
        waits,
        slot,
        cause: end?.cause ?? null,
        failure: end?.failure ?? null,
        attached: helloLoop?.attached ?? null,
        tasks: helloLoop?.tasks ?? [],
        launches: helloLoop?.launches ?? [],
        verifications: helloLoop?.verifications ?? [],
        exitCode: helloLoop?.exitCode ?? null,
        message: helloLoop?.message ?? null,
    };
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
 * Returns the members of a tree among `all` processes. A process for which `wasFound` is true stays one: its parent may
 * have ended since, and nothing else may show its descent.
 */
function tree_members_membersOf(tree, all, wasFound = () => false) {
    const { root, givenUp = [] } = tree;
    const group = ownGroup(root, all);
    const processes = givenUp.length === 0 ? all : all.filter((entry) => !isIn(givenUp, entry));
    const members = new Set(processes.filter((entry) => wasFound(entry) ||
        (entry.parent === tree.adopter && entry.pid !== process.pid) ||
        isIn(tree.known, entry) ||
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
function isIn(processes = [], entry) {
    return processes.some(({ pid, startTime }) => pid === entry.pid && startTime !== '' && startTime === entry.startTime);
}
function isMarked(entry, { mark, files = [] }) {
    const environment = entry.environment();
    if (environment.includes(mark)) {
        const words = environment.split(/[\0 ]/);
        if (words.some((word) => word.startsWith(`${treeVariable}=`) && word.includes(mark)))
            return true;
    }
    return files.length > 0 && (entry.filesOpenForWriting() ?? []).some((file) => files.includes(file));
}

;// CONCATENATED MODULE: ./build/system/user-name.js

/** Returns what a user of this machine is called, such as `root`; `user 1001` for one that it has no name for. */
function userName(id) {
    const line = users().find((each) => each.split(':')[2] === String(id));
    return line?.split(':')[0] || `user ${id}`;
}
function users() {
    try {
        return (0,external_node_fs_.readFileSync)('/etc/passwd', 'utf8').split('\n');
    }
    catch {
        return [];
    }
}

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
/** Resolves when the signal aborts: the branch of a race that ends what somebody does not want any more. */
function aborted(signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            resolve(undefined);
        else
            signal.addEventListener('abort', () => resolve(undefined), { once: true });
    });
}
/**
 * Polls, often at first and every 100 ms later, until the condition holds or the time is over. Returns whether it held.
 * A timeout that is a function may shrink meanwhile.
 */
async function pollUntil(condition, timeoutMs) {
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
/** The time that processes which refuse our signals get to end by themselves once the others have been killed. */
const refusalMs = 1_000;
/** Nothing is gained by waiting longer for what a command leaves behind if it does not listen, or may not be signalled. */
const unwillingMs = 1_000;
const process_tree_nothing = new Set();
const hasSignals = process.platform !== 'win32';
/** Returns the processes of a tree that run now, with names for people. */
function processesOf(tree) {
    return tree_members_membersOf(tree, (0,process_list/* listProcesses */.O3)())
        .filter(({ dying }) => dying !== true)
        .map((entry) => {
        const { pid, startTime, suspended } = entry;
        return { pid, startTime, name: process_names_processName(entry), suspended };
    });
}
/** Returns the command lines of a tree, which may hold secrets. Linux only; elsewhere none. */
function commandLinesOf(tree) {
    if (process.platform !== 'linux')
        return [];
    return membersOf(tree, listProcesses()).map(({ commandLine }) => commandLine?.() ?? []);
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
        .map((entry) => `${processName(entry)} (process ${entry.pid})`);
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
        if (settleMs !== undefined && (await pollUntil(isSettled, settleMs)))
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
    /** The processes that refuse our signals, and the error. */
    #refused = new Map();
    constructor(tree) {
        this.#tree = tree;
    }
    /** Looks the members up anew. */
    findMembers() {
        const processes = (0,process_list/* listProcesses */.O3)();
        this.#group = hasSignals ? ownGroup(this.#tree.root, processes) : undefined;
        this.#members = tree_members_membersOf(this.#tree, processes, (entry) => this.#seen.has(keyOf(entry)));
        for (const entry of this.#members) {
            const before = this.#seen.get(keyOf(entry));
            // A dying process has no command line any more.
            const name = process_names_processName(entry, before?.name);
            this.#seen.set(keyOf(entry), { pid: entry.pid, name, wasDying: before?.wasDying ?? entry.dying === true });
            if (before === undefined)
                this.#signal(entry, 0);
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
        await pollUntil(() => {
            this.findMembers();
            signalNow();
            const isUnwilling = monotonicMs() - started >= unwillingMs;
            return this.#members.every((entry) => isUnwilling && (this.#refused.has(keyOf(entry)) || entry.ignores?.('SIGTERM') === true));
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
                    this.#signal(entry, signal);
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
        const isAnyKilled = killable().length > 0;
        for (let left = proofMs; left > 0; left = deadline - monotonicMs()) {
            if (hasSignals)
                this.#freeze(deadline);
            this.#signalGroup('SIGKILL');
            for (const entry of this.#members)
                this.#signal(entry, 'SIGKILL');
            if (await pollUntil(() => killable().length === 0, Math.min(100, left)))
                break;
        }
        // What is left may end because the others have: at the end of its input, for instance.
        if (isAnyKilled && this.#refused.size > 0)
            await pollUntil(() => this.findMembers().length === 0, refusalMs);
    }
    report() {
        const names = new Map(this.#members.map((entry) => [entry, this.#seen.get(keyOf(entry))?.name ?? entry.name]));
        for (const entry of this.#members)
            this.#seen.delete(keyOf(entry));
        return {
            found: [...this.#seen.values()]
                .filter(({ pid, wasDying }) => pid !== this.#tree.root?.pid && !wasDying)
                .map(({ name }) => name),
            survivors: this.#members.map((entry) => {
                const { pid, startTime } = entry;
                return { pid, startTime, name: names.get(entry) ?? entry.name, ...this.#whyUnended(entry) };
            }),
        };
    }
    #whyUnended(entry) {
        const error = this.#refused.get(keyOf(entry));
        if (error === undefined)
            return { reason: 'does not die: it is in a system call that cannot be interrupted' };
        const id = entry.user?.();
        if (id === undefined || id === process.getuid?.())
            return { reason: `refuses signals (${error})` };
        const user = userName(id);
        return { reason: `belongs to ${user}`, user };
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
        if (code === undefined)
            this.#refused.delete(keyOf(entry));
        else if (code !== 'ESRCH')
            this.#refused.set(keyOf(entry), code);
    }
}
/** Returns the error code if the signal could not be sent. */
function send(pid, signal) {
    try {
        process.kill(pid, signal);
        return undefined;
    }
    catch (error) {
        return (0,errors/* errorCode */.CA)(error) ?? 'unknown error';
    }
}
function keyOf({ pid, startTime }) {
    return `${pid} ${startTime}`;
}

;// CONCATENATED MODULE: ./build/system/lost-tree.js






/** How long the relays may take to carry the rest of the output to the logs once the tree has ended. */
const relayMs = 1_000;
/** The same when nobody holds the output any more, and only a slow disk can hold them up. */
const slowDiskMs = 10_000;
/** How long a reaper may take to end what is below it. */
const reaperMs = 3_000;
/**
 * Ends all processes of a session whose supervisor is dead or about to be, in whatever state its files are: the tree, then
 * who still holds the command's output, then relays that do not end by themselves. Returns when the rest of the output is
 * in the logs. A reaper that stands still is continued, and replaced if it does not do its work.
 */
async function endLostTree(lost) {
    const { root, mark, known = [], folder, reaper = null } = lost;
    await continueReaper(reaper);
    const adopter = reaper !== null && isStopped(reaper) ? reaper.pid : undefined;
    const tree = { root, mark, known, adopter };
    const first = await endTree(tree, 0);
    const below = belowFolder(folder);
    const areRelaysGone = () => below.relays().length === 0;
    const isOver = await pollUntil(areRelaysGone, relayMs);
    const files = below.pipes();
    if (isOver && files.length === 0)
        return withoutReaper(reaper, first);
    const second = files.length === 0 ? { found: [], survivors: [] } : await endTree({ ...tree, files }, 0);
    await pollUntil(areRelaysGone, below.pipes().length > 0 ? relayMs : slowDiskMs);
    for (const relay of below.relays())
        lost_tree_send(relay, 'SIGKILL');
    return withoutReaper(reaper, {
        found: [...first.found, ...second.found],
        survivors: [...first.survivors, ...second.survivors],
    });
}
/** Somebody may have stopped it (SIGSTOP). Once continued, it ends everything below itself. */
async function continueReaper(reaper) {
    if (reaper === null || !isStopped(reaper))
        return;
    lost_tree_send(reaper, 'SIGCONT');
    await pollUntil(() => !(0,process_identity/* isAlive */._n)(reaper), reaperMs);
}
/** A reaper that still stands still holds the session's slot for nothing. */
function withoutReaper(reaper, end) {
    if (reaper !== null && isStopped(reaper))
        lost_tree_send(reaper, 'SIGKILL');
    return end;
}
function isStopped({ pid, startTime }) {
    return (0,process_list/* listProcesses */.O3)().some((entry) => entry.pid === pid && entry.startTime === startTime && entry.suspended);
}
function lost_tree_send(process, signal) {
    try {
        (0,process_identity/* signalProcess */.a7)(process, signal);
    }
    catch {
        // Another user's.
    }
}
/** Finds processes by their open files below a folder, which only Linux shows. */
function belowFolder(folder) {
    const prefix = `${kernelPath(folder)}/`;
    const writersOf = (ending) => (0,process_list/* listProcesses */.O3)().map((entry) => {
        const files = (entry.filesOpenForWriting() ?? []).filter((file) => file.startsWith(prefix) && ending.test(file));
        return { entry, files };
    });
    return {
        /** The pipes of commands that somebody can write to: the kernel adds the last word to the name of a removed file. */
        pipes: () => [...new Set(writersOf(/\.pipe \(deleted\)$/).flatMap(({ files }) => files))],
        relays: () => writersOf(/\.log( \(deleted\))?$/)
            .filter(({ entry, files }) => files.length > 0 && entry.environment().includes('SUPERVISED_RUN_RELAY=1'))
            .map(({ entry }) => entry),
    };
}
/** The name of a folder without symbolic links, also when it is gone. */
function kernelPath(folder) {
    try {
        return (0,external_node_fs_.realpathSync)(folder);
    }
    catch {
        return (0,external_node_path_.dirname)(folder) === folder ? folder : (0,external_node_path_.join)(kernelPath((0,external_node_path_.dirname)(folder)), (0,external_node_path_.basename)(folder));
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/system/machine.js


/** Returns the machine that this process runs on. */
function machine_thisMachine() {
    cached ??= { boot: bootId(), namespace: process.platform === 'linux' ? (0,external_node_fs_.readlinkSync)('/proc/self/ns/pid') : '' };
    return cached;
}
let cached;
function bootId() {
    switch (process.platform) {
        case 'linux':
            return (0,external_node_fs_.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim();
        case 'darwin':
            return (0,external_node_child_process_.execFileSync)('/usr/sbin/sysctl', ['-n', 'kern.bootsessionuuid'], { encoding: 'utf8' }).trim();
        default:
            // Windows knows only the time of its boot, which changes when the clock is set.
            return '';
    }
}

;// CONCATENATED MODULE: ./build/registry/liveness.js



/** The time between two heartbeats of a holder, and the time for which one is believed. */
const heartbeatMs = 10_000;
const staleMs = 30_000;
/** The monotonic clock starts at boot: a heartbeat from its future belongs to an earlier boot. */
const futureMs = 5_000;
function holderProcess(process) {
    return { ...thisMachine(), ...process };
}
function thisProcess() {
    return holderProcess(identify(process.pid));
}
/**
 * Returns whether the process behind a slot is dead. A process of this pid namespace can be looked up; of one in
 * another container only the heartbeats are visible. These carry monotonic times, so that setting the wall clock frees
 * nothing.
 */
function isDead({ process, heartbeatMono }, here = machine_thisMachine(), nowMono = monotonicMs()) {
    if (process.boot !== here.boot)
        return true;
    const isStale = nowMono - heartbeatMono > staleMs || heartbeatMono - nowMono > futureMs;
    if (process.namespace !== here.namespace)
        return isStale;
    const { guard } = process;
    if (guard !== undefined && (0,process_identity/* processState */.LS)(guard) !== 'dead')
        return false;
    const state = (0,process_identity/* processState */.LS)(process);
    // On macOS and Windows the exact check starts a program: it is worth that only once the heartbeats have stopped.
    return state === 'unknown' ? isStale && !(0,process_identity/* isCertainlyAlive */.PK)(process) : state === 'dead';
}
/**
 * Returns whether the holder of a slot is dead while processes of its session may live: the slot is not free until a look
 * finds none (orphans.ts). Those of another container, or of an earlier boot, cannot be looked for.
 */
function liveness_isOrphaned(slot, here = machine_thisMachine()) {
    const { boot, namespace, session } = slot.process;
    return session !== undefined && boot === here.boot && namespace === here.namespace && isDead(slot, here);
}
/** A cheaper check, for between two of those: it misses zombies and reused pids. */
function liveness_isCertainlyDead({ process }, here = thisMachine()) {
    const { boot, namespace, pid, guard } = process;
    const areFree = () => isPidFree(pid) && (guard === undefined || isPidFree(guard.pid));
    return boot === here.boot && namespace === here.namespace && areFree();
}

;// CONCATENATED MODULE: ./build/registry/orphans.js




/**
 * Ends what the dead holder of an orphaned slot has left, outside of any transaction, and frees the slot when a look finds
 * nothing more. Returns what cannot be ended and keeps the slot; empty when the slot is free.
 * @throws RegistryError
 */
async function endOrphan(registry, slot) {
    const { session } = slot.process;
    if (session === undefined)
        return [];
    // This process is itself one of the session's: whoever ends them ends this one, too.
    if (process.env[treeVariable]?.includes(session.mark))
        return [leftOf(process.pid, 'this step', 'is part of it')];
    const left = await endSession(session, registry.isPrivate);
    if (left.length === 0)
        await registry.freeOrphan(slot);
    else if (!isSame(left, session.left))
        await registry.recordLeft(slot.id, left);
    return left;
}
/**
 * Where others can write to the registry, a row could name any process by its number. Only what has the mark is ended then;
 * the rest of a group keeps the slot.
 */
async function endSession(session, isPrivate) {
    const { mark, groups } = session;
    const byNumber = [
        { root: null, mark, known: (session.left ?? []).filter(process_identity/* isAlive */._n) },
        ...groups.map((root) => ({ root, mark })),
    ];
    const left = new Map();
    for (const tree of isPrivate ? byNumber : [{ root: null, mark }]) {
        const { survivors } = await endTree(tree, 0);
        for (const { pid, name, reason } of survivors)
            left.set(pid, leftOf(pid, name, reason));
    }
    const found = isPrivate ? [] : byNumber.flatMap((tree) => processesOf(tree));
    const reason = 'is known by its number alone, which a registry that others can write does not prove';
    for (const { pid, startTime, name } of found)
        if (!left.has(pid))
            left.set(pid, { pid, startTime, name, reason });
    return [...left.values()];
}
function leftOf(pid, name, reason) {
    return { ...(0,process_identity/* identify */.ls)(pid), name, reason };
}
function isSame(left, before = []) {
    return left.length === before.length && left.every(({ pid }) => before.some((other) => other.pid === pid));
}
/** Looks after the orphaned slots of a pool for a process that waits for one. A slot that becomes free wakes it. */
class OrphanWatch {
    #registry;
    /** What could not be ended, by slot: there is nothing to do until one of these has ended. */
    #left = new Map();
    #ending;
    constructor(registry) {
        this.#registry = registry;
    }
    /**
     * Resolves when what can be ended has been, and what can be freed is free; to false if there was nothing to do. Never
     * rejects.
     */
    async check(holders) {
        const orphans = holders.filter((slot) => !this.#isStuck(slot) && isOrphaned(slot));
        if (orphans.length === 0)
            return false;
        this.#ending ??= this.#end(orphans);
        await this.#ending;
        return true;
    }
    /** Like `check`, but costs next to nothing while all holders live, and does not wait. */
    glance(holders) {
        if (holders.some((slot) => slot.process.session !== undefined && isCertainlyDead(slot)))
            void this.check(holders);
    }
    async #end(orphans) {
        try {
            for (const slot of orphans)
                this.#left.set(slot.id, await endOrphan(this.#registry, slot));
        }
        catch {
            // The next look at the request meets the same error of the registry.
        }
        finally {
            this.#ending = undefined;
        }
    }
    #isStuck({ id }) {
        const left = this.#left.get(id) ?? [];
        return left.length > 0 && left.every(isAlive);
    }
}

;// CONCATENATED MODULE: ./build/system/file-locks.js



/** Returns the processes that have locked one of these files for writing. Linux only; elsewhere none. */
function writersOf(paths) {
    if (process.platform !== 'linux')
        return [];
    const inodes = new Set(paths.map((path) => String((0,external_node_fs_.statSync)(path, { bigint: true, throwIfNoEntry: false })?.ino)));
    // `1: POSIX  ADVISORY  WRITE 708 00:2b:1234 120 120` (proc_locks(5)); a request that waits has `->` in the second place.
    const locks = (0,external_node_fs_.readFileSync)('/proc/locks', 'utf8').matchAll(/^\d+: POSIX +\S+ +WRITE +(\d+) +\w+:\w+:(\d+) /gm);
    const pids = [...locks].flatMap(([, pid, inode = '']) => (inodes.has(inode) ? [Number(pid)] : []));
    return [...new Set(pids)].flatMap((pid) => (0,process_list/* findProcess */.RF)(pid) ?? []);
}
/** Returns sentences for people that name those processes; empty if they cannot be known. */
function lockText(paths) {
    try {
        const named = writersOf(paths).map((entry) => {
            const { pid, suspended } = entry;
            const advice = suspended ? `, which stands still: let it run on (kill -CONT ${pid}), or end it` : '';
            return ` It is process ${pid} (${process_names_processName(entry)})${advice}.`;
        });
        return named.join('');
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/registry/registry.js
/** The registry cannot be used. The message names the file and says what to do. */
class registry_RegistryError extends Error {
    name = 'RegistryError';
    /** It is damaged, or locked by a process that stands still: the owner of the machine has to do something. */
    isBroken;
    constructor(message, { isBroken = false, ...options } = {}) {
        super(message, options);
        this.isBroken = isBroken;
    }
}
/** The slot was freed: by hand, or because it was not bound in time. */
class SlotLostError extends Error {
    name = 'SlotLostError';
}

;// CONCATENATED MODULE: ./build/registry/folder.js





/** Names the folder for every step on the machine. */
const registryVariable = 'SUPERVISED_RUN_REGISTRY';
/**
 * Returns the registry's folder for when no input names one: the machine owner's, or else the user's. Undefined when the
 * user has no home folder.
 */
function defaultRegistryFolder(env, platform = process.platform) {
    if (env[registryVariable])
        return env[registryVariable];
    const folder = stateFolder(env, platform);
    return folder && join(folder, 'supervised-run');
}
/** Returns the user's home folder; undefined without HOME and without an entry in passwd, as a container's user may be. */
function homeFolder() {
    try {
        // An empty HOME is none.
        return homedir() || undefined;
    }
    catch {
        return undefined;
    }
}
function stateFolder(env, platform) {
    const inHome = (...names) => {
        const home = homeFolder();
        return home && join(home, ...names);
    };
    switch (platform) {
        case 'win32':
            return env.LOCALAPPDATA || inHome('AppData', 'Local');
        case 'darwin':
            return inHome('Library', 'Application Support');
        default:
            // The XDG base directory specification: a relative path is invalid and ignored.
            return env.XDG_STATE_HOME?.startsWith('/') ? env.XDG_STATE_HOME : inHome('.local', 'state');
    }
}
function unknownFolder() {
    return new RegistryError(`The folder of the slot registry is not known, because this user has no home folder. Set HOME, or name a folder with the input registry or ${registryVariable}.`);
}
/**
 * Creates the folder if it is missing.
 * @throws RegistryError when it cannot be created, is not a folder, or is writable for everyone
 */
function openRegistryFolder(path) {
    const folder = makeFolder(path);
    const isWindows = process.platform === 'win32';
    const isShared = (folder.mode & 0o020) !== 0;
    if (!isWindows && (folder.mode & 0o002) !== 0) {
        throw new registry_RegistryError(`The registry ${path} can be changed by every user of this machine, so that nobody could rely on its slots. Take that away: chmod o-w ${path}`);
    }
    return {
        path,
        isPrivate: isWindows || (!isShared && folder.uid === process.getuid?.()),
        create: (name) => {
            const file = (0,external_node_path_.join)(path, name);
            try {
                (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(file, 'wx', 0o600));
            }
            catch (error) {
                if ((0,errors/* errorCode */.CA)(error) === 'EEXIST')
                    return false;
                throw cannotWrite(path, error);
            }
            if (isShared && !isWindows)
                (0,external_node_fs_.chmodSync)(file, 0o660);
            // Root (in a container, for example) must not lock out the folder's owner.
            if (process.getuid?.() === 0 && folder.uid !== 0)
                (0,external_node_fs_.chownSync)(file, folder.uid, folder.gid);
            return true;
        },
    };
}
/** Describes the owner and mode of a file or folder for an error message; empty if neither is known. */
function ownership(path) {
    try {
        const { mode, uid } = (0,external_node_fs_.lstatSync)(path);
        const digits = (mode & 0o7777).toString(8).padStart(4, '0');
        return process.getuid ? ` (owner uid ${uid}, mode ${digits}; this is uid ${process.getuid()})` : '';
    }
    catch {
        return '';
    }
}
/** The file in which the machine's owner sets the limits of its pools (docs/slots.md). */
function poolsFile(folder) {
    return join(folder, 'pools.yml');
}
function cannotWrite(path, error) {
    const message = `The registry ${path} cannot be written${ownership(path)}: ${(0,errors/* errorMessage */.gJ)(error)}. Give the user of the runner the right to write there, or name another folder with the input registry or ${registryVariable}.`;
    return new registry_RegistryError(message, { cause: error });
}
function makeFolder(path) {
    try {
        makeDeep(path);
        return (0,external_node_fs_.statSync)(path);
    }
    catch (error) {
        throw cannotWrite(path, error);
    }
}
/** Node's own recursive mkdir never returns where the system says ENOENT of a folder whose parent exists, as in /proc. */
function makeDeep(path) {
    try {
        (0,external_node_fs_.mkdirSync)(path, { mode: 0o700 });
    }
    catch (error) {
        if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory())
            return;
        if ((0,errors/* errorCode */.CA)(error) !== 'ENOENT' || (0,external_node_fs_.existsSync)((0,external_node_path_.dirname)(path)))
            throw error;
        makeDeep((0,external_node_path_.dirname)(path));
        makeDeep(path);
    }
}

;// CONCATENATED MODULE: ./build/registry/sqlite/database-files.js

/**
 * The files of an open database. Who deletes or replaces one of them makes a second registry in the same place: this
 * process goes on with the files that it has open, which nobody else sees.
 */
class DatabaseFiles {
    #path;
    #database;
    /** The log of changes exists while any connection is open, but not before the first, nor on every file system. */
    #log;
    /** The database must be open. */
    constructor(path) {
        this.#path = path;
        this.#database = fileAt(path);
        this.#log = fileAt(`${path}-wal`);
    }
    areReplaced() {
        const log = fileAt(`${this.#path}-wal`);
        this.#log ??= log;
        return fileAt(this.#path) !== this.#database || log !== this.#log;
    }
}
/** Returns what tells a file from any other; undefined if there is none. @throws when it cannot be looked at */
function fileAt(path) {
    const stats = (0,external_node_fs_.statSync)(path, { bigint: true, throwIfNoEntry: false });
    return stats && `${stats.dev} ${stats.ino}`;
}

;// CONCATENATED MODULE: ./build/registry/sqlite/sqlite.js

/**
 * Loads the SQLite of Node, without the warning of older Node 24 releases that it is experimental: it would appear in
 * the log of every step.
 * @throws RegistryError when this Node has no SQLite
 */
function loadSqlite() {
    const { emitWarning } = process;
    try {
        process.emitWarning = () => { };
        return process.getBuiltinModule('node:sqlite').DatabaseSync;
    }
    catch (error) {
        throw new registry_RegistryError(`Node ${process.version} has no SQLite, in which slots are kept: update the runner.`, {
            cause: error,
        });
    }
    finally {
        process.emitWarning = emitWarning;
    }
}
const statements = new WeakMap();
/** Returns a prepared statement; each connection compiles it once. */
function statement(db, sql) {
    const own = statements.get(db) ?? new Map();
    statements.set(db, own);
    const prepared = own.get(sql) ?? db.prepare(sql);
    own.set(sql, prepared);
    return prepared;
}
/** Returns SQLite's primary result code of an error (sqlite.org/rescode.html); undefined for any other error. */
function resultCode(error) {
    return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
        ? error.errcode & 0xff
        : undefined;
}
const result = {
    error: 1,
    busy: 5,
    readonly: 8,
    ioError: 10,
    corrupt: 11,
    full: 13,
    cantOpen: 14,
    notADatabase: 26,
};

;// CONCATENATED MODULE: ./build/registry/sqlite/database.js









/** The version of the format on disk. It rises only with changes that an older reader would damage. */
const formatVersion = 1;
/** "SRUN" in the header of the file, so that no other program's database is mistaken for a registry. */
const applicationId = 0x5352554e;
const fileName = 'registry.sqlite';
/**
 * The time for which the database may stay locked before that is an error. A transaction takes about a millisecond; but
 * if a hundred processes share two cores, one that is suspended in the middle of its transaction blocks all others,
 * again and again.
 */
const defaultBusyMs = 30_000;
const defaultAbortedMs = 1_000;
/**
 * The longest average pause between two tries to get the lock. `prompt` is for the few that have something to hand over
 * to a waiter, `patient` for the many that only ask: they would take the processor from the one that works.
 */
const maxPauseMs = { prompt: 3, patient: 50 };
const schema = `
  CREATE TABLE pools (
    name TEXT PRIMARY KEY,
    limits TEXT NOT NULL
  ) STRICT;
  CREATE TABLE slots (
    id TEXT PRIMARY KEY,
    pool TEXT NOT NULL,
    kind TEXT NOT NULL,
    permits INTEGER NOT NULL,
    phase TEXT NOT NULL,
    numbers TEXT NOT NULL,
    under TEXT,
    limits TEXT NOT NULL,
    process TEXT NOT NULL,
    label TEXT NOT NULL,
    beat_mono REAL NOT NULL,
    arrived_mono REAL NOT NULL,
    prepared_mono REAL,
    since TEXT
  ) STRICT;
  CREATE INDEX slots_by_pool ON slots (pool);
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${formatVersion};
`;
/** Returns the path of the database in the registry's folder. */
function databaseFile(folder) {
    return (0,external_node_path_.join)(folder, fileName);
}
/** The database of a registry: its file, its format and its transactions. */
class RegistryDatabase {
    path;
    folder;
    #db;
    #busyMs;
    #abortedMs;
    #abortedMono = Number.POSITIVE_INFINITY;
    /** Undefined until it has been opened. */
    #files;
    /** A connection can have only one transaction at a time. */
    #queue = Promise.resolve();
    constructor(folder, path, db, { busyMs = defaultBusyMs, abortedMs = defaultAbortedMs, signal }) {
        this.folder = folder;
        this.path = path;
        this.#db = db;
        this.#busyMs = busyMs;
        this.#abortedMs = abortedMs;
        const abort = () => {
            this.#abortedMono = monotonicMs();
        };
        if (signal?.aborted)
            abort();
        else
            signal?.addEventListener('abort', abort, { once: true });
    }
    /** @throws RegistryError */
    static async open(folderPath, options = {}) {
        const Sqlite = loadSqlite();
        const folder = openRegistryFolder(folderPath);
        const path = databaseFile(folderPath);
        folder.create(fileName);
        let database;
        try {
            database = new RegistryDatabase(folder, path, new Sqlite(path, { timeout: 0 }), options);
            await database.#prepare();
            return database;
        }
        catch (error) {
            database?.close();
            throw database_explain(error, path, options.busyMs);
        }
    }
    /** Does the work in one exclusive transaction, which is rolled back if it throws. @throws RegistryError */
    transact(work, urgency = 'prompt') {
        const result = this.#queue.then(() => this.#transact(work, maxPauseMs[urgency]));
        this.#queue = result.catch(() => { });
        return result;
    }
    /** Reads without blocking writers. @throws RegistryError */
    async read(work) {
        try {
            return await this.#retryWhileBusy(() => work(this.#db));
        }
        catch (error) {
            throw database_explain(error, this.path, this.#busyMs);
        }
    }
    /** Returns whether the path leads to another file now, or to none. Costs next to nothing. */
    isReplaced() {
        return this.#files?.areReplaced() === true;
    }
    close() {
        if (this.#db.isOpen)
            this.#db.close();
    }
    async #transact(work, pauseMs) {
        try {
            await this.#retryWhileBusy(() => this.#db.exec('BEGIN IMMEDIATE'), pauseMs);
            try {
                const value = work(this.#db);
                await this.#retryWhileBusy(() => this.#db.exec('COMMIT'), maxPauseMs.prompt);
                return value;
            }
            catch (error) {
                if (this.#db.isTransaction)
                    this.#db.exec('ROLLBACK');
                throw error;
            }
        }
        catch (error) {
            throw database_explain(error, this.path, this.#busyMs);
        }
    }
    async #prepare() {
        const version = await this.#retryWhileBusy(() => this.#pragma('user_version'));
        if (version === 0)
            await this.#create();
        await this.#retryWhileBusy(() => this.#check());
        // With a WAL readers and writers do not block each other, and a commit need not wait for the disk: after a power
        // failure nobody holds a slot anyway. On a file system without shared memory SQLite keeps the rollback journal.
        await this.#retryWhileBusy(() => this.#db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL'));
        this.#files = new DatabaseFiles(this.path);
    }
    async #create() {
        await this.transact((db) => {
            // Another process may have been first.
            if (this.#pragma('user_version') !== 0)
                return;
            const { count } = db.prepare('SELECT count(*) AS count FROM sqlite_schema').get();
            if (count > 0)
                throw foreignDatabase(this.path);
            db.exec(schema);
        });
    }
    #check() {
        if (this.#pragma('application_id') !== applicationId)
            throw foreignDatabase(this.path);
        const version = this.#pragma('user_version');
        if (version > formatVersion) {
            throw new registry_RegistryError(`The registry ${this.path} has format ${version}, of a newer version of Supervised Run; this one knows ${formatVersion} and leaves it alone. Use the newer version here too, or another folder (input registry).`);
        }
    }
    #pragma(name) {
        const row = this.#db.prepare(`PRAGMA ${name}`).get();
        return Number(row?.[name]);
    }
    /**
     * Retries while another process has the lock, less and less often. SQLite's own busy timeout would block the event
     * loop, and with it the signals of this process.
     */
    async #retryWhileBusy(action, longestMs = maxPauseMs.patient) {
        const started = monotonicMs();
        const deadline = () => Math.min(started + this.#busyMs, this.#abortedMono + this.#abortedMs);
        for (let pauseMs = 1;; pauseMs = Math.min(pauseMs * 1.5, longestMs)) {
            try {
                return action();
            }
            catch (error) {
                if (resultCode(error) !== result.busy || monotonicMs() > deadline())
                    throw error;
            }
            await (0,external_node_timers_promises_.setTimeout)(pauseMs * (0.5 + Math.random()));
        }
    }
}
function foreignDatabase(path) {
    return new registry_RegistryError(`${path} is a database of some other program, and is left alone. Name another folder with the input registry.`);
}
/** Turns an error of SQLite into one that says what to do. A damaged registry is never deleted or replaced. */
function database_explain(error, path, busyMs = defaultBusyMs) {
    const code = resultCode(error);
    if (code === undefined)
        return error;
    const failure = (0,errors/* errorMessage */.gJ)(error);
    const because = (text, isBroken = false) => new registry_RegistryError(text, { cause: error, isBroken });
    switch (code) {
        case result.busy:
            return because(`The registry ${path} has been locked by another process for ${busyMs / 1000} s. ${lockText([path, `${path}-shm`]).trimStart() || `See who has it open (fuser ${path}).`}`, true);
        case result.full:
            return because(`The registry ${path} cannot be written: the disk is full. Make room there.`);
        case result.ioError:
            return because(`The registry ${path} cannot be read or written${ownership(path)}: ${failure}. See whether the disk is full, or broken.`);
        // Our statements are valid, so a table is missing.
        case result.error:
        case result.corrupt:
        case result.notADatabase:
            return because(`The registry ${path} is damaged: ${failure}. It was left as it is. When no supervised run is active on this machine, move it away with its neighbours (-wal, -shm); the next step makes a new one.`, true);
        case result.readonly:
        case result.cantOpen:
            return cannotWrite(path, error);
        default:
            return because(`The registry ${path} cannot be used${ownership(path)}: ${failure} (SQLite code ${code}).`);
    }
}

;// CONCATENATED MODULE: ./build/registry/admission.js
/** A reserved slot must be bound within this time. */
const preparedMs = 60_000;
/** Brings a pool in order: frees the slots that nobody holds any more, then admits requests from the queue. Pure. */
function settle(pool, conditions) {
    const freed = pool.filter((slot) => slot.phase !== 'waiting' && isAbandoned(slot, conditions));
    return { freed, ...admit(freed.reduce(without, [...pool]), conditions) };
}
/** Returns the pool without a slot. Slots taken within it become slots of their own and still count once. */
function without(slots, removed) {
    return slots
        .filter(({ id }) => id !== removed.id)
        .map((slot) => (slot.under === removed.id ? { ...slot, under: null } : slot));
}
function useOf(slots) {
    const use = { visible: 0, background: 0, total: 0 };
    for (const slot of slots)
        if (slot.phase !== 'waiting')
            add(use, slot);
    return use;
}
/**
 * Returns the waiting requests in the order of their turns. A request within a slot that its own job holds comes first:
 * others may be waiting for that very job.
 */
function queueOf(slots) {
    return slots
        .filter(({ phase }) => phase === 'waiting')
        .sort((a, b) => Number(a.under === null) - Number(b.under === null) || a.arrivedMono - b.arrivedMono);
}
/** Returns whether a request exceeds the limits by itself, so that even an empty pool would not admit it. */
function neverFits({ kind, permits }, limits) {
    return limits.enabled && (permits > limits[kind] || permits > limits.total);
}
/** Returns the id of a visible slot of the requester's job that can still lend this many permits, or null. */
function roomWithin(slots, { kind, permits, within }) {
    if (kind === 'visible')
        return null;
    const own = slots.find((slot) => within.includes(slot.id) &&
        slot.kind === 'visible' &&
        slot.phase === 'bound' &&
        slot.permits >= permits + permitsWithin(slots, slot.id));
    return own?.id ?? null;
}
function isAbandoned(slot, { nowMono, isDead }) {
    const isReserved = slot.phase === 'prepared' || slot.phase === 'finalized';
    return isDead(slot) || (isReserved && nowMono - (slot.preparedMono ?? 0) > preparedMs);
}
/**
 * First come, first served. A request that does not fit yet has its permits set aside: a later one overtakes it only
 * when that cannot delay it, so that small requests never starve a large one. `isDead` is called only for the requests
 * whose death decides who is admitted now: checking every process of a long queue would hold up the whole machine.
 */
function admit(pool, conditions) {
    let slots = pool;
    const admitted = [];
    for (let next = nextOf(slots, conditions); next !== undefined; next = nextOf(slots, conditions)) {
        const { slot } = next;
        if (next.isDead) {
            slots = without(slots, slot);
            continue;
        }
        const { nowMono: preparedMono, now: since } = conditions;
        const prepared = { ...slot, phase: 'prepared', numbers: freeNumbers(slots, slot), preparedMono, since };
        slots = slots.map((other) => (other.id === slot.id ? prepared : other));
        admitted.push(prepared);
    }
    return { slots, admitted };
}
/** Returns the request to admit next, or a dead one that blocks another; undefined when there is neither. */
function nextOf(slots, { machineLimits, isDead }) {
    const use = useOf(slots);
    const claimed = { ...use };
    const before = [];
    for (const waiter of queueOf(slots)) {
        const limits = machineLimits ?? waiter.limits;
        if (neverFits(waiter, limits))
            continue;
        if (fits(waiter, claimed, limits))
            return { slot: waiter, isDead: isDead(waiter) };
        // It would fit if it were not for the requests before it.
        const dead = fits(waiter, use, limits) ? before.find(isDead) : undefined;
        if (dead !== undefined)
            return { slot: dead, isDead: true };
        add(claimed, waiter);
        before.push(waiter);
    }
    return undefined;
}
function fits({ kind, permits, under }, claimed, limits) {
    if (!limits.enabled)
        return true;
    return claimed[kind] + permits <= limits[kind] && (under !== null || claimed.total + permits <= limits.total);
}
function add(use, { kind, permits, under }) {
    use[kind] += permits;
    if (under === null)
        use.total += permits;
}
function permitsWithin(slots, id) {
    return slots.filter(({ under }) => under === id).reduce((sum, { permits }) => sum + permits, 0);
}
/** Returns the lowest free numbers: of the whole pool, or of the slot that the request is taken within. */
function freeNumbers(slots, { under, permits }) {
    const taken = new Set(slots.filter((slot) => under === null || slot.under === under).flatMap(({ numbers }) => numbers));
    const own = slots.find(({ id }) => id === under)?.numbers;
    const candidates = own ?? Array.from({ length: taken.size + permits }, (_, number) => number);
    return candidates.filter((number) => !taken.has(number)).slice(0, permits);
}

;// CONCATENATED MODULE: ./build/registry/conditions.js



/** Returns the conditions of this moment. Checks each process at most once, and holders only if that is wanted. */
function conditionsFor(machineLimits, checksHolders) {
    const checked = new Map();
    return {
        nowMono: monotonicMs(),
        now: new Date().toISOString(),
        machineLimits,
        isDead: (slot) => {
            if (slot.phase !== 'waiting' && !checksHolders)
                return false;
            const dead = checked.get(slot.id) ?? (isDead(slot) && !liveness_isOrphaned(slot));
            checked.set(slot.id, dead);
            return dead;
        },
    };
}
/** Returns whether `settle` would change nothing. */
function isInOrder(slots, conditions) {
    const after = settle(slots, conditions).slots;
    return after.length === slots.length && after.every((slot, index) => slot === slots[index]);
}

;// CONCATENATED MODULE: ./build/registry/new-slot.js


/** Returns the slot that a request begins as. */
function newSlot({ pool, kind, permits, limits, process, label }) {
    const mono = monotonicMs();
    return {
        id: (0,external_node_crypto_.randomBytes)(5).toString('hex'),
        pool,
        kind,
        permits,
        phase: 'waiting',
        numbers: [],
        under: null,
        limits,
        process,
        label,
        heartbeatMono: mono,
        arrivedMono: mono,
        preparedMono: null,
        since: null,
    };
}

;// CONCATENATED MODULE: ./build/registry/request-status.js


/** @throws SlotLostError */
function requestStatusOf(pool, id) {
    const slot = pool.slots.find((candidate) => candidate.id === id);
    if (slot === undefined)
        throw slotLost(id);
    const state = poolStateOf(pool, slot.limits);
    if (slot.phase !== 'waiting')
        return { kind: 'prepared', slot, ...state };
    if (neverFits(slot, state.limits))
        return { kind: 'impossible', ...state };
    const place = queueOf(pool.slots).findIndex((candidate) => candidate.id === id) + 1;
    return { kind: 'waiting', slot, place, ...state };
}
function poolStateOf({ slots, machineLimits }, own) {
    return {
        use: useOf(slots),
        limits: machineLimits ?? own,
        limitsFrom: machineLimits === undefined ? 'step' : 'machine',
        holders: slots.filter(({ phase }) => phase !== 'waiting'),
    };
}
/** Returns the request right before this one in the queue if it is dead: each waiter checks its predecessor. */
function deadBefore(slots, id, { isDead }) {
    const queue = queueOf(slots);
    const before = queue[queue.findIndex((slot) => slot.id === id) - 1];
    return before !== undefined && isDead(before) ? before : undefined;
}
function slotLost(id) {
    return new SlotLostError(`the slot ${id} is not held any more: it was freed by hand, or not taken in time`);
}

;// CONCATENATED MODULE: ./build/registry/sqlite/holder-rows.js

// What holders say of themselves, and others of them. These change one row and nothing that decides who is admitted, so the
// rest of the pool is not read.
/** Returns whether the slot was asked back; undefined if there is no such slot. */
function beat(db, id, nowMono) {
    const update = `UPDATE slots SET beat_mono = ? WHERE id = ? AND phase <> 'waiting'
    RETURNING process ->> '$.released' AS released`;
    const row = statement(db, update).get(nowMono, id);
    return row === undefined ? undefined : row.released === 1;
}
function writeGroups(db, id, groups) {
    writeOfSession(db, id, '$.session.groups', groups);
}
function writeLeft(db, id, left) {
    writeOfSession(db, id, '$.session.left', left);
}
function writeReleased(db, id) {
    statement(db, `UPDATE slots SET process = json_set(process, '$.released', json('true')) WHERE id = ?`).run(id);
}
function writeOfSession(db, id, path, value) {
    const update = `UPDATE slots SET process = json_set(process, ?, json(?))
    WHERE id = ? AND process -> '$.session' IS NOT NULL`;
    statement(db, update).run(path, JSON.stringify(value), id);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __webpack_require__(8532);
;// CONCATENATED MODULE: ./build/registry/slot.js

/** `visible`: a step or a job holds it in the foreground. `background`: a supervisor does. */
const slotKindSchema = schemas["enum"](['visible', 'background']);
/** The number of permits of a pool that may be in use. A limit of 0 admits none of its kind. */
const limitsSchema = schemas.object({
    /** False: the pool is switched off; nothing waits for it and nothing is counted. */
    enabled: schemas.boolean(),
    visible: schemas.number().int().min(0),
    background: schemas.number().int().min(0),
    total: schemas.number().int().min(0),
});
/** Describes the requester to people. Written by other processes, so untrusted. */
const labelSchema = schemas.object({
    /** The workflow and the job, `CI / test`. */
    name: schemas.string(),
    /** `OWNER/REPOSITORY`; empty outside of GitHub. */
    repository: schemas.string(),
    /** The page of the workflow run; empty outside of GitHub. */
    runUrl: schemas.string(),
});
const identitySchema = schemas.object({ pid: schemas.number().int(), startTime: schemas.string() });
/** A process that could not be ended. `reason` completes "it …". Written by other processes, so untrusted. */
const leftSchema = schemas.object({ ...identitySchema.shape, name: schemas.string(), reason: schemas.string() });
/** By this the processes of a session are found that outlive its supervisor. */
const heldSessionSchema = schemas.looseObject({
    /** The text that all of them have in their environment (system/tree-members.ts). Part of a mark could be another's. */
    mark: schemas.string().regex(/^[\w.:-]{8,}\/$/),
    /** The commands that lead the process groups of those that have cleared their environment. */
    groups: schemas.array(identitySchema),
    /** What could not be ended when somebody tried last. */
    left: schemas.array(leftSchema).exactOptional(),
});
/** A process as every container of the machine can tell it from others: boot, pid namespace, pid and start time. */
const holderProcessSchema = schemas.object({
    boot: schemas.string(),
    namespace: schemas.string(),
    ...identitySchema.shape,
    /** A process of the same namespace that outlives this one until all of its descendants have ended. */
    guard: identitySchema.exactOptional(),
    /** The session that a supervisor holds the slot for. */
    session: heldSessionSchema.exactOptional(),
    /** Somebody wants the slot back: its holder is to end its session at its next heartbeat. */
    released: schemas.boolean().exactOptional(),
});
/**
 * `waiting`: in the queue. `prepared`: reserved; the requester has 60 s to hand it over. `finalized`: reserved for a
 * known process. `bound`: held by that process.
 */
const phaseSchema = schemas["enum"](['waiting', 'prepared', 'finalized', 'bound']);
/** A slot, or a request for one that waits in the queue. */
const slot_slotSchema = schemas.object({
    id: schemas.string(),
    pool: schemas.string(),
    kind: slotKindSchema,
    permits: schemas.number().int().min(1),
    phase: phaseSchema,
    /** One for each permit, from 0: the lowest that were free. They stay the same as long as the slot is held. */
    numbers: schemas.array(schemas.number().int().min(0)),
    /** The id of the visible slot whose permits it uses and that counts them. */
    under: schemas.string().nullable(),
    /** The limits that its step gives the pool; those of the machine take precedence. */
    limits: limitsSchema,
    process: holderProcessSchema,
    label: labelSchema,
    /** The time of its last heartbeat, in monotonic ms of the machine. */
    heartbeatMono: schemas.number(),
    arrivedMono: schemas.number(),
    /** Null while it waits. */
    preparedMono: schemas.number().nullable(),
    /** The time at which it was admitted, for people: wall clock, ISO 8601. Null while it waits. */
    since: schemas.string().nullable(),
});

;// CONCATENATED MODULE: ./build/registry/sqlite/rows.js




// Rows are validated: another process wrote them, perhaps of another version.
const json = schemas.string().transform((text, context) => {
    try {
        return JSON.parse(text);
    }
    catch {
        context.addIssue({ code: 'custom', message: 'not JSON' });
        return core_core/* NEVER */.tm;
    }
});
const { numbers, limits, process: rows_process, label: rows_label } = slot_slotSchema.shape;
/** Objects are loose, so that fields of a later version survive when the row is written again. */
const rowSchema = schemas.object({
    ...slot_slotSchema.omit({ heartbeatMono: true, arrivedMono: true, preparedMono: true }).shape,
    numbers: json.pipe(numbers),
    limits: json.pipe(schemas.looseObject(limits.shape)),
    process: json.pipe(schemas.looseObject(rows_process.shape)),
    label: json.pipe(schemas.looseObject(rows_label.shape)),
    beat_mono: slot_slotSchema.shape.heartbeatMono,
    arrived_mono: slot_slotSchema.shape.arrivedMono,
    prepared_mono: slot_slotSchema.shape.preparedMono,
})
    .transform(({ beat_mono: heartbeatMono, arrived_mono: arrivedMono, prepared_mono: preparedMono, ...rest }) => {
    return { ...rest, heartbeatMono, arrivedMono, preparedMono };
});
const poolSchema = schemas.object({ name: schemas.string(), limits: json.pipe(limitsSchema) });
const columns = [
    'id',
    'pool',
    'kind',
    'permits',
    'phase',
    'numbers',
    'under',
    'limits',
    'process',
    'label',
    'beat_mono',
    'arrived_mono',
    'prepared_mono',
    'since',
];
/** Returns the slots of a pool, or of all pools, the oldest request first. @throws RegistryError for an invalid row */
function readSlots(db, path, pool) {
    const select = `SELECT ${columns.join(', ')} FROM slots`;
    const rows = pool === undefined
        ? statement(db, `${select} ORDER BY pool, arrived_mono`).all()
        : statement(db, `${select} WHERE pool = ? ORDER BY arrived_mono`).all(pool);
    const before = lastRead.get(db);
    const now = new Map(rows.map((row) => {
        const old = before?.get(String(row.id));
        const isUnchanged = old !== undefined && columns.every((name) => old.row[name] === row[name]);
        return [String(row.id), isUnchanged ? old : { row, slot: parseRow(rowSchema, row, path, `slot ${row.id}`) }];
    }));
    lastRead.set(db, now);
    return [...now.values()].map(({ slot }) => slot);
}
/** Most slots do not change between two transactions and need not be parsed again. */
const lastRead = new WeakMap();
function poolOf(db, id) {
    const row = statement(db, 'SELECT pool FROM slots WHERE id = ?').get(id);
    return row === undefined ? undefined : String(row.pool);
}
/** Stores the difference between two states of a pool: only rows that changed are written. */
function writeSlots(db, before, after) {
    const old = new Set(before);
    const kept = new Set(after.map(({ id }) => id));
    for (const { id } of before)
        if (!kept.has(id))
            statement(db, 'DELETE FROM slots WHERE id = ?').run(id);
    const changed = after.filter((slot) => !old.has(slot));
    if (changed.length === 0)
        return;
    // Not REPLACE, which would empty the columns that a later version may have added.
    const update = columns.slice(1).map((name) => `${name} = excluded.${name}`);
    const insert = statement(db, `INSERT INTO slots (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')}) ON CONFLICT (id) DO UPDATE SET ${update.join(', ')}`);
    for (const slot of changed) {
        const row = rowOf(slot);
        insert.run(...columns.map((name) => row[name]));
    }
}
/** Returns the machine owner's limits, by pool. @throws RegistryError for an invalid row */
function readMachineLimits(db, path) {
    const rows = statement(db, 'SELECT name, limits FROM pools ORDER BY name').all();
    return new Map(rows.map((row) => {
        const pool = parseRow(poolSchema, row, path, `pool ${row.name}`);
        return [pool.name, pool.limits];
    }));
}
function writeMachineLimits(db, limits) {
    const others = 'DELETE FROM pools WHERE name NOT IN (SELECT value FROM json_each(?))';
    statement(db, others).run(JSON.stringify(Object.keys(limits)));
    const insert = statement(db, 'INSERT INTO pools (name, limits) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET limits = excluded.limits');
    for (const [name, value] of Object.entries(limits))
        insert.run(name, JSON.stringify(value));
}
function rowOf({ heartbeatMono, arrivedMono, preparedMono, ...slot }) {
    return {
        ...slot,
        numbers: JSON.stringify(slot.numbers),
        limits: JSON.stringify(slot.limits),
        process: JSON.stringify(slot.process),
        label: JSON.stringify(slot.label),
        beat_mono: heartbeatMono,
        arrived_mono: arrivedMono,
        prepared_mono: preparedMono,
    };
}
function parseRow(schema, row, path, what) {
    const parsed = schema.safeParse(row);
    if (parsed.success)
        return parsed.data;
    throw new registry_RegistryError(`The registry ${path} is damaged: ${what} is not valid (${core_errors/* prettifyError */.S1(parsed.error).replaceAll(/\s+/g, ' ')}). It was left as it is. When no supervised run is active on this machine, move it away with its neighbours (-wal, -shm); the next step makes a new one.`, { isBroken: true });
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

;// CONCATENATED MODULE: ./build/registry/sqlite/wakeups.js



/**
 * Wakes the processes that wait in the queue. Each request has a file of its own, and the process that admits it writes
 * to that file, which wakes nobody else. A write that is missed, or impossible, costs only time: waiters also poll.
 */
class Wakeups {
    #folder;
    #signals = new Map();
    constructor(folder) {
        this.#folder = folder;
    }
    add(id) {
        const signal = new ChangeSignal();
        this.#signals.set(id, signal);
        this.#folder.create(fileOf(id));
        signal.watch((0,external_node_path_.join)(this.#folder.path, fileOf(id)));
    }
    /** Returns true if the file was written to, false after `maxMs` or when the signal aborts. */
    async wait(id, maxMs, abort) {
        // An earlier abort fires no event.
        if (abort.aborted)
            return false;
        const signal = this.#signals.get(id) ?? new ChangeSignal();
        const stop = () => signal.notify();
        abort.addEventListener('abort', stop, { once: true });
        const isWoken = await signal.sleep(maxMs);
        abort.removeEventListener('abort', stop);
        return isWoken && !abort.aborted;
    }
    /** Removes the file of a request that was admitted or has ended. */
    remove(id) {
        this.#signals.get(id)?.close();
        this.#signals.delete(id);
        try {
            (0,external_node_fs_.unlinkSync)((0,external_node_path_.join)(this.#folder.path, fileOf(id)));
        }
        catch {
            // It never waited; or the folder has the sticky bit, and only its owner may remove the file.
        }
    }
    /**
     * Removes the files of all other requests, which crashes left. Call it in a transaction: nobody adds one meanwhile.
     */
    removeOthers(ids) {
        for (const name of (0,external_node_fs_.readdirSync)(this.#folder.path)) {
            if (name.startsWith(wakeups_prefix) && !ids.has(name.slice(wakeups_prefix.length)))
                (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.#folder.path, name), { force: true });
        }
    }
    /** Wakes the process that waits for a request. */
    wake(id) {
        try {
            // Written, not touched: a group may share the registry, and only the owner of a file may set its times.
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(this.#folder.path, fileOf(id)), '1', { flag: 'r+' });
        }
        catch {
            // It is not waiting any more.
        }
    }
    close() {
        for (const id of [...this.#signals.keys()])
            this.remove(id);
    }
}
const wakeups_prefix = 'waiting-';
function fileOf(id) {
    return `${wakeups_prefix}${id}`;
}

;// CONCATENATED MODULE: ./build/registry/sqlite/sqlite-registry.js











/** How long the registry may stay locked for those who can do without it. */
const impatientMs = 2_000;
/**
 * The registry of one machine: an SQLite database, and one transaction for each transition. When a process dies the
 * kernel drops its lock and SQLite rolls back its transaction.
 *
 * A process that gives permits back hands them to the next in the queue in the same transaction, and wakes only that
 * one.
 */
class SqliteRegistry {
    location;
    isPrivate;
    #database;
    #wakeups;
    constructor(database) {
        this.location = database.path;
        this.isPrivate = database.folder.isPrivate;
        this.#database = database;
        this.#wakeups = new Wakeups(database.folder);
    }
    /** @throws RegistryError */
    static async open(folder, options) {
        return new SqliteRegistry(await RegistryDatabase.open(folder, options));
    }
    async setMachineLimits(limits) {
        const known = await this.#database.read((db) => Object.fromEntries(readMachineLimits(db, this.location)));
        if (JSON.stringify(sqlite_registry_sorted(known)) === JSON.stringify(sqlite_registry_sorted(limits)))
            return;
        await this.#database.transact((db) => writeMachineLimits(db, limits));
    }
    async prepare(request) {
        const slot = newSlot(request);
        // The first read takes longest: done before the transaction, it holds up nobody.
        await this.#database.read((db) => settle(...this.#readPool(db, request.pool)));
        return this.#transition(request.pool, (pool) => {
            const limits = pool.machineLimits ?? request.limits;
            if (!limits.enabled)
                return { slots: pool.slots, result: () => ({ kind: 'off' }) };
            if (neverFits(request, limits)) {
                return {
                    slots: pool.slots,
                    result: (after) => ({ kind: 'impossible', ...poolStateOf(after, request.limits) }),
                };
            }
            const under = roomWithin(pool.slots, request);
            const result = (after) => {
                const status = requestStatusOf(after, slot.id);
                // Within the transaction, so that nobody can admit the request before its wake-up file exists.
                if (status.kind === 'waiting')
                    this.#wakeups.add(slot.id);
                return status;
            };
            return { slots: [...pool.slots, { ...slot, under }], result };
        }, 'patient');
    }
    async look(id) {
        if (this.#database.isReplaced()) {
            throw new registry_RegistryError(`The registry ${this.location} was deleted or replaced while this step stood in line: nobody sees its place any more.`);
        }
        // Most often nothing has to change, and a read blocks no writer.
        const status = (await this.#database.read((db) => this.#settledStatus(db, id))) ?? (await this.#settleAndLook(id));
        if (status === undefined)
            throw slotLost(id);
        if (status.kind !== 'waiting')
            this.#wakeups.remove(id);
        return status;
    }
    /** Returns the status of a request, or undefined if its pool has to be brought in order or its heartbeat is due. */
    #settledStatus(db, id) {
        const [slots, conditions] = this.#readPool(db, poolOf(db, id) ?? '');
        const slot = slots.find((candidate) => candidate.id === id);
        if (slot === undefined)
            return undefined;
        const isWaiting = slot.phase === 'waiting';
        const isDue = isWaiting && (isHeartbeatDue(slot) || deadBefore(slots, id, conditions) !== undefined);
        if (isDue || (isWaiting && !isInOrder(slots, conditions)))
            return undefined;
        return requestStatusOf({ slots, machineLimits: conditions.machineLimits }, id);
    }
    #settleAndLook(id) {
        return this.#transitionOf(id, ({ slots }, slot, conditions) => {
            const dead = deadBefore(slots, id, conditions);
            const living = dead === undefined ? slots : without(slots, dead);
            const after = isHeartbeatDue(slot) ? sqlite_registry_replaced(living, { ...slot, heartbeatMono: monotonicMs() }) : living;
            return { slots: after, result: (pool) => requestStatusOf(pool, id) };
        }, 'patient');
    }
    waitForChange(id, maxMs, signal) {
        return this.#wakeups.wait(id, maxMs, signal);
    }
    async finalize(id, process) {
        await this.#advance(id, ['prepared'], { phase: 'finalized', process });
    }
    bind(id, process) {
        return this.#advance(id, ['prepared', 'finalized'], { phase: 'bound', process });
    }
    async heartbeat(id) {
        if (this.#database.isReplaced())
            return 'replaced';
        const isAskedBack = await this.#database.transact((db) => beat(db, id, monotonicMs()));
        if (isAskedBack === undefined)
            return 'lost';
        return isAskedBack ? 'released' : 'held';
    }
    recordGroups(id, groups) {
        return this.#database.transact((db) => writeGroups(db, id, groups));
    }
    recordLeft(id, left) {
        return this.#database.transact((db) => writeLeft(db, id, left));
    }
    askBack(id) {
        return this.#database.transact((db) => writeReleased(db, id));
    }
    freeOrphan({ id, process: { pid, startTime } }) {
        const isHolder = ({ process }) => process.pid === pid && process.startTime === startTime;
        return this.#free(id, (slot) => isHolder(slot) && liveness_isOrphaned(slot));
    }
    cancel(id) {
        return this.#free(id, ({ phase }) => phase !== 'bound');
    }
    release(id) {
        return this.#free(id, () => true);
    }
    list() {
        return this.#database.read((db) => {
            const slots = readSlots(db, this.location);
            const machineLimits = readMachineLimits(db, this.location);
            const names = new Set([...machineLimits.keys(), ...slots.map(({ pool }) => pool)]);
            return [...names].sort().map((pool) => {
                const own = slots.filter((slot) => slot.pool === pool);
                return {
                    pool,
                    use: useOf(own),
                    limits: machineLimits.get(pool) ?? null,
                    slots: own.filter(({ phase }) => phase !== 'waiting').map(view),
                    waiters: queueOf(own).map(view),
                };
            });
        });
    }
    async prune() {
        const pruned = [];
        for (const { pool, waiters } of await this.list()) {
            const dead = new Set(waiters.filter(({ alive }) => !alive).map(({ id }) => id));
            const freed = await this.#transition(pool, ({ slots }, freed) => ({
                slots: dead.size === 0 ? slots : slots.filter(({ id }) => !dead.has(id)),
                result: () => freed,
            }), 'patient');
            pruned.push(...freed, ...waiters.filter(({ id }) => dead.has(id)));
        }
        // In a transaction, because `prepare` adds wake-up files in one.
        await this.#database.transact((db) => this.#wakeups.removeOthers(new Set(readSlots(db, this.location).map(({ id }) => id))));
        return pruned;
    }
    close() {
        this.#wakeups.close();
        this.#database.close();
    }
    /** Moves a slot to its next phase, with another process. @throws SlotLostError when it is not in one of `from` */
    async #advance(id, from, change) {
        const slot = await this.#transitionOf(id, ({ slots }, old) => {
            if (!from.includes(old.phase))
                return { slots, result: () => undefined };
            const advanced = { ...old, ...change, heartbeatMono: monotonicMs() };
            return { slots: sqlite_registry_replaced(slots, advanced), result: () => advanced };
        });
        if (slot === undefined)
            throw slotLost(id);
        return slot;
    }
    async #free(id, mayFree) {
        const isFreed = await this.#transitionOf(id, ({ slots }, slot) => mayFree(slot) ? { slots: without(slots, slot), result: () => true } : { slots, result: () => false });
        return isFreed ?? false;
    }
    /** A transition of the pool that a slot is in. Resolves to undefined if there is no such slot (any more). */
    #transitionOf(id, change, urgency = 'prompt') {
        return this.#transition((db) => poolOf(db, id), (pool, _, conditions) => {
            const slot = pool.slots.find((candidate) => candidate.id === id);
            return slot === undefined ? { slots: pool.slots, result: () => undefined } : change(pool, slot, conditions);
        }, urgency);
    }
    /** Reads a pool as it is stored, with the conditions for `settle`. */
    #readPool(db, pool, checksHolders = true) {
        const machineLimits = readMachineLimits(db, this.location).get(pool);
        return [readSlots(db, this.location, pool), conditionsFor(machineLimits, checksHolders)];
    }
    /** Brings the pool in order, changes it, and admits the requests that fit after that. */
    async #transition(which, change, urgency = 'prompt') {
        const { result, admitted, removed } = await this.#database.transact((db) => {
            const name = typeof which === 'string' ? which : (which(db) ?? '');
            // A process with a slot to hand over leaves it to the waiters to check other holders.
            const [before, conditions] = this.#readPool(db, name, urgency === 'patient');
            const { machineLimits } = conditions;
            const first = settle(before, conditions);
            const changed = change({ slots: first.slots, machineLimits }, first.freed, conditions);
            const { slots } = changed;
            const last = slots === first.slots ? { slots, admitted: [] } : settle(slots, conditions);
            writeSlots(db, before, last.slots);
            const kept = new Set(last.slots.map(({ id }) => id));
            return {
                result: changed.result({ slots: last.slots, machineLimits }),
                admitted: [...first.admitted, ...last.admitted],
                removed: before.filter(({ id }) => !kept.has(id)),
            };
        }, urgency);
        for (const { id } of admitted)
            this.#wakeups.wake(id);
        for (const { id } of removed)
            this.#wakeups.remove(id);
        return result;
    }
}
function isHeartbeatDue({ heartbeatMono }) {
    return monotonicMs() - heartbeatMono >= heartbeatMs;
}
function sqlite_registry_replaced(slots, slot) {
    return slots.map((other) => (other.id === slot.id ? slot : other));
}
function view(slot) {
    return { ...slot, alive: !isDead(slot), orphaned: liveness_isOrphaned(slot) };
}
function sqlite_registry_sorted(limits) {
    return Object.entries(limits).sort(([a], [b]) => (a < b ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/action/slots/free-lost-slot.js




/** Whoever wants the slot frees it, too: the end of a step does not wait for a registry that is locked. */
const busyMs = 1_000;
/** Frees the slot of a session that was ended because its supervisor is dead. Never throws. */
async function freeLostSlot({ slot: requested }, slotId) {
    if (requested === null || slotId === null || !(0,external_node_fs_.existsSync)(databaseFile(requested.registry)))
        return;
    try {
        const registry = await SqliteRegistry.open(requested.registry, { busyMs });
        const held = (await registry.list()).flatMap(({ slots }) => slots).find(({ id }) => id === slotId);
        if (held?.orphaned)
            await endOrphan(registry, held);
        registry.close();
    }
    catch {
        // The slot is orphaned until somebody wants it.
    }
}

;// CONCATENATED MODULE: ./build/action/session/end-orphaned-session.js















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
    const { survivors } = await endLostTree({
        root: running.at(-1)?.execution.process ?? followed,
        mark: sessionMark(request.sessionId),
        folder: paths.root,
        reaper: state.start?.reaper?.process ?? null,
    });
    if (survivors.length === 0)
        await freeLostSlot(request, state.slot?.id ?? null);
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
    if (journal.problem === '')
        writeState(paths, state);
    return state;
}
/** The supervisor wrote that it was running. */
function writeState({ state: path }, state) {
    try {
        writeJsonFile(path, toStateFile(state));
    }
    catch {
        // The end is in the journal, and nobody needs this file but people and other tools.
    }
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
            this.#journal = new JournalWriter(journal, redact, readJournal(journal).at(-1));
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
        this.problem = `, and its journal cannot be written: ${(0,errors/* errorMessage */.gJ)(error)}`;
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

;// CONCATENATED MODULE: ./build/session/journal-reader.js





const journal_reader_lineFeed = 0x0a;
/**
 * Reads a journal as it grows, each event once. The journal may not exist yet. A deleted journal is read to its end,
 * because it stays open, as is one that cannot be reached any more or has a pipe, a link or the like in its place. When it
 * becomes shorter, or another file takes its place, reading begins anew.
 */
class JournalReader {
    #path;
    #fd;
    #offset = 0;
    #restarts = 0;
    /** The bytes after the last line end: a line whose rest is still to come. */
    #unfinished = Buffer.alloc(0);
    /** `fd` is the journal that was opened before anybody could delete it; this reader closes it. */
    constructor(path, fd) {
        this.#path = path;
        this.#fd = fd;
    }
    /** How often reading has begun anew. */
    get restarts() {
        return this.#restarts;
    }
    /**
     * Returns the events appended since the last call; all events at the first call and when reading begins anew.
     * @throws ReplacedFileError if there is something else than a journal at the first call, or the journal grows too large
     */
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
        this.#restarts += 1;
        this.#offset = 0;
        this.#unfinished = Buffer.alloc(0);
    }
    #there() {
        try {
            return (0,external_node_fs_.lstatSync)(this.#path, { throwIfNoEntry: false });
        }
        catch (error) {
            if (this.#fd !== undefined)
                return undefined;
            throw error;
        }
    }
    #appended() {
        const there = this.#there();
        if (this.#fd !== undefined && there?.isFile() && !journal_reader_isSame(there, (0,external_node_fs_.fstatSync)(this.#fd)))
            this.close();
        this.#fd ??= (0,errors/* ifExists */.AG)(() => openOwn(this.#path).fd);
        if (this.#fd === undefined)
            return Buffer.alloc(0);
        const { size } = (0,external_node_fs_.fstatSync)(this.#fd);
        if (size > maxJournalBytes)
            throw new ReplacedFileError(this.#path, `has ${size} bytes, more than ${maxJournalBytes}`);
        if (size < this.#offset)
            this.#beginAnew();
        const bytes = readBytes(this.#fd, this.#offset, size - this.#offset);
        this.#offset += bytes.length;
        return bytes;
    }
}
function journal_reader_isSame(a, b) {
    return a.dev === b.dev && a.ino === b.ino;
}

;// CONCATENATED MODULE: ./build/session/state/state-reader.js


/** The state of a session that another process runs, read from its journal: of each event once. */
class StateReader {
    #journal;
    #identity;
    #state;
    #seq = 0;
    #restarts = 0;
    constructor(journalPath, identity, fd) {
        this.#journal = new JournalReader(journalPath, fd);
        this.#identity = identity;
        this.#state = initialState(identity);
    }
    current() {
        for (const event of this.#journal.read()) {
            // Events are numbered in their order: this is another journal, or the same one from its beginning.
            const isAnew = this.#journal.restarts !== this.#restarts;
            if (isAnew && event.seq <= this.#seq)
                this.#state = initialState(this.#identity);
            this.#restarts = this.#journal.restarts;
            this.#seq = event.seq;
            this.#state = advance(this.#state, event);
        }
        return this.#state;
    }
    close() {
        this.#journal.close();
    }
}

;// CONCATENATED MODULE: ./build/action/runner/recorded-session.js

/** `journal` is its journal, if that is open already. */
function recordedSession(session, record, journal) {
    return { session, record, reader: new StateReader(session.paths.journal, session.request, journal) };
}

;// CONCATENATED MODULE: ./build/action/session/session-folders.js






// Every step looks at the sessions before it, and most have nothing to do with them: no schemas here, which are slow to load.
/** Returns the folders of all sessions of the job, the oldest first. Something else may stand in the place of one. */
function sessionFoldersOf(env) {
    return sessionsFolders(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)())
        .flatMap(foldersIn)
        .sort();
}
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
/** Returns false for a session of which there is nothing more to report: its step has told its end, or is about to. */
function mayHaveNews(root) {
    const record = fieldsOfRecord(root);
    return record !== undefined && record.concluded !== true;
}
/** Returns the fields of the record of a session's step, of any type; undefined for one that cannot be read. */
function fieldsOfRecord(root) {
    return fieldsOf(sessionPaths(root).step);
}
function nameIn(root) {
    const { name, shortName } = fieldsOf(sessionPaths(root).request) ?? {};
    const known = shortName ?? name;
    return typeof known === 'string' ? [known] : [];
}
/** Returns the fields of a JSON file, of any type; undefined for a file that cannot be read or is something else. */
function fieldsOf(path) {
    try {
        if (replacementOfFolder(dirname(path)) !== undefined)
            return undefined;
        const value = parseJson(readOwn(path, maxSmallBytes).toString());
        return typeof value === 'object' && value !== null ? { ...value } : undefined;
    }
    catch {
        return undefined;
    }
}
function foldersIn(folder) {
    try {
        if (own_file_replacementOfFolder(folder) !== undefined)
            return [];
        return (0,external_node_fs_.readdirSync)(folder)
            .filter(isSessionId)
            .map((name) => (0,external_node_path_.join)(folder, name));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/action/session/job-sessions.js










/** The most characters that an error quotes of the problem with an unreadable session. */
const maxProblem = 400;
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
            unreadable.push(oneLine((0,errors/* errorMessage */.gJ)(error), maxProblem));
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
    const runs = end === null && start !== null && (0,process_identity/* isAlive */._n)(start.supervisor);
    return record.concluded ? 0 : runs ? 2 : 1;
}
/**
 * @throws MalformedFileError when the folder may hold a background session that this version cannot read,
 * ReplacedFileError when something else stands in the place of the folder or one of its files
 */
function readBackgroundSession(root) {
    const paths = paths_sessionPaths(root);
    const replaced = own_file_replacementOfFolder(root);
    if (replaced !== undefined)
        throw replaced;
    const record = readStepRecord(paths.step);
    if (record === undefined || record.settings.atJobEnd === null)
        return undefined;
    // The step that starts it still runs, at the same time as this one.
    if (record.position === null && !record.concluded)
        return undefined;
    const request = readRequest(paths);
    return request && recordedSession({ paths, request }, record);
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
    const isSupervised = state.start !== null && (0,process_identity/* isAlive */._n)(state.start.supervisor);
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
    step.record.follower = (0,process_identity/* identify */.ls)(process.pid);
    await save_record_saveRecord(step);
    await reportCrashes(step);
}
/** Reports each background session that has failed by itself since its step ended, once. */
async function reportCrashes({ log, redaction }) {
    for (const { session, record, reader } of backgroundSessions(process.env).sessions) {
        const isFollowed = record.follower !== null && (0,process_identity/* isAlive */._n)(record.follower);
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
            await log.warning(`The background session ${session.request.sessionId} cannot be read: ${(0,errors/* errorMessage */.gJ)(error)}`);
        }
        finally {
            reader.close();
        }
    }
}

;// CONCATENATED MODULE: ./build/session/stop-request.js

/**
 * Follows a stop request, so that the supervisor looks at once, and is a request itself where the file could not be written.
 * Programs that end other programs send SIGTERM, SIGINT or SIGHUP; Node keeps SIGUSR1 for its debugger. Windows has none.
 */
const stopRequestSignal = 'SIGUSR2';
function writeStopRequest(path, request) {
    writeJsonFile(path, { v: 1, ...request });
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
    if (!canBeSignalled)
        return;
    (0,process_identity/* signalProcess */.a7)(supervisor, stopRequestSignal);
    // Somebody may have stopped it (SIGSTOP).
    (0,process_identity/* signalProcess */.a7)(supervisor, 'SIGCONT');
}
/**
 * Asks a supervisor to end its session, and kills the supervisor when it has not done so in time. Its tree is ended before:
 * with the death of the supervisor its slot may be another's.
 */
async function stopSupervisor(paths, supervisor, reason, isOver = () => !(0,process_identity/* isAlive */._n)(supervisor), { root = null, patienceMs = supervisorMs } = {}) {
    requestStop(paths, supervisor, reason);
    if (await pollUntil(isOver, patienceMs))
        return;
    // It must not start another attempt meanwhile.
    if (process.platform !== 'win32')
        (0,process_identity/* signalProcess */.a7)(supervisor, 'SIGSTOP');
    await endTree({ root, mark: sessionMark((0,external_node_path_.basename)(paths.root)) }, 0);
    (0,process_identity/* signalProcess */.a7)(supervisor, 'SIGKILL');
}

;// CONCATENATED MODULE: ./build/pack/protocol.js


const packedSchema = schemas.object({
    ok: schemas.literal(true),
    files: schemas.array(schemas.string()),
    redacted: redactionReportSchema,
});

;// CONCATENATED MODULE: ./build/action/artifacts/artifact-files.js





/**
 * Returns what the artifact of an attempt holds: its logs, those of the probes before it (`probe-01-output.log`), that of
 * `on-timeout` (`on-timeout-output.log`), the collected files, and the session so far. File commands are left out: they are for later steps alone.
 * @throws ReplacedFileError if something else stands in the place of one of these folders, or of a file of the session
 */
function artifactFiles(paths, attempt, probes) {
    const folder = executionDir(paths.root, 'attempt', attempt);
    for (const own of [(0,external_node_path_.dirname)(folder), folder, collectedDir(folder)])
        refuse(own_file_replacementOfFolder(own));
    for (const own of [paths.journal, paths.state])
        refuse(replacementOf(own, maxJournalBytes));
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
/** @throws ReplacedFileError */
function refuse(replaced) {
    if (replaced !== undefined)
        throw replaced;
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
var process_title = __webpack_require__(3878);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/action/launch/bundles.js


// The bundler would rewrite `new URL('…', import.meta.url)`; it leaves a folder in a variable alone.
const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
/**
 * Returns how Node starts another bundle of this action, `dist/<name>/index.js`: as `node .` in its folder. A command's
 * `pkill -f index.js` would end a process that has its path on the command line, as long as it has no title yet. On Windows,
 * which has no `pkill`, a process keeps its folder from being deleted: there it starts by its path, in `elsewhere`.
 */
function bundleStart(name, elsewhere) {
    const folder = (0,external_node_path_.join)(here, '..', name);
    if (process.platform === 'win32')
        return { script: (0,external_node_path_.join)(folder, 'index.js'), cwd: elsewhere };
    return { script: '.', cwd: folder };
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
/** Returns the environment of a program of ours that talks to the runner's services; it gets their token by a message. */
function serviceEnvironment(env) {
    const options = (env.NODE_OPTIONS ?? '').split(/\s+/).filter((option) => networkOption.test(option));
    const own = pick(env, (name) => (/^(ACTIONS|GITHUB|RUNNER)_/i.test(name) && !isToken(name)) || network.test(name));
    Object.assign(own, ownEnvironment(env));
    if (options.length > 0)
        own.NODE_OPTIONS = options.join(' ');
    return own;
}
function isToken(name) {
    return name.toUpperCase() === 'ACTIONS_RUNTIME_TOKEN';
}
function pick(env, isKept) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => isKept(name)));
}
function sameName(a, b) {
    return process.platform === 'win32' ? a.toUpperCase() === b.toUpperCase() : a === b;
}

;// CONCATENATED MODULE: ./build/action/artifacts/ask-process.js





const ask_process_failureSchema = schemas.object({ ok: schemas.literal(false), error: schemas.string() });
/**
 * Runs another program of this action for one request and returns its answer. `onOutput` gets what it prints. Kills the
 * process when the signal aborts. Never rejects.
 */
function askProcess(bundle, request, success, { signal, onOutput = () => { } }) {
    return new Promise((resolve) => {
        const fail = (error) => resolve({ ok: false, error });
        if (signal.aborted)
            return fail(String(signal.reason));
        const { script, cwd } = bundleStart(bundle, '.');
        const child = (0,external_node_child_process_.spawn)(process.execPath, [script], {
            argv0: (0,process_title/* titleOf */.G)(bundle),
            cwd,
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
            const answer = schemas.union([success, ask_process_failureSchema]).safeParse(message);
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

const uploadedSchema = schemas.object({ ok: schemas.literal(true), id: schemas.number().int(), bytes: schemas.number().int() });

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
        appendOwn(logPath, withoutMasked(output));
    }
    catch {
        // A full disk, or something else in its place. The output only helps a person who looks for a fault in the client.
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
        this.#settings = artifactSettings((0,hidden_variables/* wholeEnvironment */.zr)(), step.stage);
        (0,job_process/* jobGone */.z)().addEventListener('abort', () => this.cancel(), { once: true });
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
            upload = this.#failed(attempt, triedNames, (0,errors/* errorMessage */.gJ)(error));
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
        makeOwnFolders(paths.root, paths.artifacts, 0o700);
        const packed = await askProcess('pack', toPack, packedSchema, { signal });
        if (this.#cancelled.signal.aborted)
            return { status: 'pending', triedNames };
        if (!packed.ok)
            return this.#failed(attempt, triedNames, this.#reason(packed.error, deadline));
        const { files, redacted } = packed;
        if (!service.available)
            return { status: 'kept', name: (0,external_node_path_.basename)(target), folder: target, redacted };
        const upload = await this.#upload(attempt, { target, files, redacted }, triedNames, { deadline, signal });
        if (upload.status === 'uploaded' && own_file_replacementOfFolder(paths.artifacts) === undefined)
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
            const token = (0,hidden_variables/* hiddenVariable */.DP)('ACTIONS_RUNTIME_TOKEN');
            const request = { name, files, rootDirectory: target, retentionDays, token };
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

;// CONCATENATED MODULE: ./build/follow/tail.js


/**
 * Reads a growing file, each byte once. The file may not exist or be readable yet; a pipe, a link or the like is no file. A deleted file is read to its end,
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
        this.#fd ??= openIfOwn(this.path);
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
 * its start and its end; that of an attempt pauses while its `on-timeout` script runs. Returns after the session's end, or when
 * the signal aborts. With a position it continues there: earlier events are past, earlier output is left out. `heldJournal` is
 * the journal, if that is open already.
 */
async function* followSession(root, channels, signal, from = null, heldJournal) {
    const changes = new ChangeSignal();
    const buffer = Buffer.allocUnsafe(follow_session_bufferBytes);
    const journal = new JournalReader(paths_sessionPaths(root).journal, heldJournal);
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

;// CONCATENATED MODULE: ./build/log/shown-names.js

const shown_names_maxNames = 10;
const shown_names_maxLength = 80;
/** Returns the name of a process in a length for a line of the log; of a longer one its first words. */
function shownName(name) {
    return oneLine(name, shown_names_maxLength);
}
/** Lists the names of processes, of many the first ones. */
function shownNames(names) {
    return [...names.slice(0, shown_names_maxNames).map(shownName), ...(names.length > shown_names_maxNames ? ['…'] : [])].join(', ');
}

;// CONCATENATED MODULE: ./build/session/survivors.js
/** Returns a text that completes "not everything could be stopped: …": each process, why it runs, and what to do about it. */
function survivorsText(survivors) {
    const each = survivors.map(({ pid, name, reason }) => `process ${pid} (${name}) ${reason}`).join(', ');
    const others = survivors.filter(({ user }) => user !== undefined).map(({ pid }) => pid);
    const advice = others.length === 0 ? '' : ` \`sudo -n kill ${others.join(' ')}\` ends ${others.length === 1 ? 'it' : 'them'}.`;
    return `${each}.${advice}`;
}

;// CONCATENATED MODULE: ./build/log/survivors.js

/** Warns of the processes of an execution that could not be stopped, if there are any. */
async function writeSurvivors(end, name, log) {
    if (end.survivors.length === 0)
        return;
    await log.warning(`${name}: not everything of ${whatEnded(end)} could be stopped: ${survivorsText(end.survivors)}`);
}
function whatEnded(end) {
    switch (end.type) {
        case 'attempt_ended':
            return `attempt ${end.attempt}`;
        case 'on_retry_ended':
            return `on-retry before attempt ${end.attempt}`;
        case 'on_timeout_ended':
            return `on-timeout of attempt ${end.attempt}`;
        case 'probe_ended':
            return `probe ${end.probe}`;
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
        const { name: session, containerClient = end.containerClient } = this.#facts;
        if (end.cause !== null && containerClient !== undefined) {
            await this.#log.line(`${grey('■')} The command called \`${containerClient}\`: only the client was ended, and its container may run on (docs/reference.md).`);
        }
        await this.#writeLeftBehind(end);
        await this.#writeKept(end);
        await writeSurvivors(end, session, this.#log);
        if (collected?.attempt !== end.attempt)
            return;
        const { notFound = [], skipped, hardLinked = [] } = collected;
        if (notFound.length > 0)
            await this.#writeNotFound(notFound);
        for (const path of skipped)
            await this.#log.line(`${grey('-')} Not collected: ${path}`);
        if (hardLinked.length > 0) {
            const names = hardLinked.join(', ');
            await this.#log.line(`${grey('-')} Collected files that have other names, perhaps elsewhere (hard links): ${names}`);
        }
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
            if (event.isMinor)
                return log.line(grey(`  ${event.message}`));
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



/** Writes what an `on-retry` or `on-timeout` script has left, that it has failed, if it has, and what that means for its attempt. */
async function writeScriptFailure(event, name, log) {
    await writeSurvivors(event, name, log);
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
                await writeSurvivors(event, this.#name, log);
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
    const { artifacts, signal, from = null, heldJournal, until, isHandedOver, pollState } = options;
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
    for await (const item of followSession(session.paths.root, channels, signal, from, heldJournal)) {
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

;// CONCATENATED MODULE: ./build/system/process-activity.js

/**
 * Returns a text that changes whenever a process does anything: its time on a processor, and how often its first thread has
 * waited or was interrupted (proc(5)). It does not change while the process is stopped, or waits for a disk. Undefined when it
 * cannot be read, as on other systems than Linux.
 */
function activityOf(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const switches = (0,external_node_fs_.readFileSync)(`/proc/${pid}/status`, 'latin1').match(/^\w+_ctxt_switches:\s*\d+$/gm);
        return [fields[11], fields[12], ...(switches ?? [])].join(' ');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/action/session/overdue.js

/** How long the supervisor may be late. */
const marginMs = 5_000;
/** How long an `on-timeout` script may take (supervisor/on-timeout.ts). */
const onTimeoutMs = 30_000;
/** From the end of a command to that of its output, and from SIGKILL to the proof that a tree is dead. */
const restMs = 5_000;
/**
 * Returns the limit at which the supervisor should have done something, and has not; undefined while nothing is overdue. Whatever
 * it does is an event in the journal.
 */
function overdueLimit(state, request, seen) {
    const { start, end, durationMs } = state;
    if (start === null || end !== null)
        return undefined;
    const lastEvent = start.startedMono + durationMs;
    const isOverdue = ([at]) => lastEvent < at && at + marginMs < seen.now;
    return overdue_limits(state, request, seen, lastEvent).find(isOverdue)?.[1];
}
function overdue_limits(state, request, seen, lastEvent) {
    const { start, attempts, probes, waits } = state;
    const after = (from, ms, name) => from === undefined || ms === null ? [] : [[from + ms, name]];
    const startOf = (executions) => overdue_running(executions)?.startedMono;
    const attempt = overdue_running(attempts);
    const wait = waits.findLast(({ durationMs }) => durationMs === null);
    const isReady = request.background === null || session_state_readyOf(state) !== null;
    const runs = [attempt, ...[probes, onRetriesOf(state), onTimeoutsOf(state)].map(overdue_running)].some((each) => each);
    return [
        ...after(start?.startedMono, request.timeoutMs, 'timeout'),
        ...after(attempt?.startedMono, request.attemptTimeoutMs, 'attempt-timeout'),
        ...after(startOf(onRetriesOf(state)), request.attemptTimeoutMs, 'attempt-timeout'),
        ...after(startOf(probes), request.probeTimeoutMs, 'probe-timeout'),
        ...after(startOf(onTimeoutsOf(state)), onTimeoutMs, 'the time for on-timeout'),
        ...after(wait?.startedMono, wait?.delayMs ?? null, 'the delay before the next attempt'),
        ...after(isReady ? undefined : attempt?.startedMono, request.background?.readyTimeoutMs ?? null, 'ready-timeout'),
        ...after(attempt && seen.outputMono, request.stallTimeoutMs, 'stall-timeout'),
        ...after(attempt && seen.tooLargeMono, 0, 'max-log-size'),
        ...after(runs ? seen.exitedMono : undefined, restMs, 'the end of the command'),
        ...after(attempt?.status === 'ending' ? lastEvent : undefined, request.killGraceMs + restMs, 'kill-grace'),
    ];
}
function overdue_running(executions) {
    return executions.findLast(({ status }) => status !== 'ended');
}

;// CONCATENATED MODULE: ./build/action/session/supervisor-watch.js







const lookMs = 1_000;
/** A supervisor looks at its lease every second. */
const stillMs = 3_000;
/** How long the reaper may take to report that the supervisor is dead. */
const reportMs = 3_000;
/**
 * Watches for a supervisor that stands still: somebody has stopped it (SIGSTOP), or its disk hangs. When it has missed a limit
 * and does nothing at all, it is continued, and the second time killed. The same for a reaper that does not report the death
 * of its supervisor.
 */
class SupervisorWatch {
    #step;
    #watched;
    #timer;
    #lost = Promise.withResolvers();
    #activity;
    #stillSince = monotonicMs();
    #isContinued = false;
    #deadSince;
    #tooLargeMono;
    #exited;
    #isKilled = false;
    constructor(step, watched) {
        this.#step = step;
        this.#watched = watched;
        this.#timer = setInterval(() => this.#look(), lookMs);
        this.#timer.unref();
    }
    /** Resolves when the supervisor is dead and nobody reports that, with a text that completes "its supervisor …". */
    get lost() {
        return this.#lost.promise;
    }
    /** The same of a supervisor that this has killed; undefined while it has not. */
    get killedHow() {
        return this.#isKilled ? 'stood still, and was killed' : undefined;
    }
    close() {
        clearInterval(this.#timer);
    }
    #look() {
        const { supervisor, reaper } = this.#watched();
        // Other systems show neither whether a process stands still nor, cheaply, whether it is this one.
        if (supervisor === undefined || process.platform !== 'linux')
            return;
        const now = monotonicMs();
        if (!(0,process_identity/* isAlive */._n)(supervisor)) {
            this.#lookAtReaper(reaper ?? null, now);
            return;
        }
        const activity = activityOf(supervisor.pid);
        if (activity !== this.#activity)
            this.#stillSince = now;
        this.#activity = activity;
        const limit = now - this.#stillSince < stillMs ? undefined : this.#overdue(now);
        if (limit === undefined)
            return;
        this.#stillSince = now;
        if (this.#isContinued) {
            this.#isKilled = true;
            void this.#step.log.lineBetween(`… The supervisor stands still again (${limit} is over): it is killed.`);
            supervisor_watch_send(supervisor, 'SIGKILL');
        }
        else {
            this.#isContinued = true;
            void this.#step.log.lineBetween(`… The supervisor (process ${supervisor.pid}) stands still, though ${limit} is over: it is continued.`);
            supervisor_watch_send(supervisor, 'SIGCONT');
        }
        if (reaper != null)
            supervisor_watch_send(reaper, 'SIGCONT');
    }
    #lookAtReaper(reaper, now) {
        this.#deadSince ??= now;
        if (now - this.#deadSince < reportMs)
            return;
        if (reaper !== null)
            supervisor_watch_send(reaper, 'SIGCONT');
        if (now - this.#deadSince >= 2 * reportMs)
            this.#lost.resolve('was killed');
    }
    #overdue(now) {
        const { session, reader } = this.#step;
        const state = reader.current();
        return overdueLimit(state, session.request, this.#seen(state, now));
    }
    #seen(state, now) {
        const { paths, request } = this.#step.session;
        const execution = [...state.attempts, ...state.probes, ...onRetriesOf(state)].findLast((each) => each.status !== 'ended');
        const own = execution?.process;
        if (own == null || (0,process_identity/* isAlive */._n)(own))
            this.#exited = undefined;
        else if (this.#exited?.pid !== own.pid)
            this.#exited = { pid: own.pid, mono: now };
        const attempt = state.attempts.at(-1);
        const dir = attempt && executionDir(paths.root, 'attempt', attempt.number);
        const logs = channelsOf(request.streams).flatMap((channel) => (dir === undefined ? undefined : logOf(logPath(dir, channel))) ?? []);
        const isTooLarge = logs.reduce((sum, { size }) => sum + size, 0) > request.maxLogBytes;
        this.#tooLargeMono = isTooLarge ? (this.#tooLargeMono ?? now) : undefined;
        const quietMs = Math.min(...logs.map(({ mtimeMs }) => Date.now() - mtimeMs));
        return {
            now,
            outputMono: logs.length === 0 ? undefined : now - quietMs,
            tooLargeMono: this.#tooLargeMono,
            exitedMono: this.#exited?.mono,
        };
    }
}
function logOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}
function supervisor_watch_send(process, signal) {
    try {
        (0,process_identity/* signalProcess */.a7)(process, signal);
    }
    catch {
        // It belongs to another user.
    }
}

;// CONCATENATED MODULE: ./build/session/verdict.js
/**
 * The exit codes of a supervisor that has ended its session. Its parent has them from the kernel: unlike the journal, nobody
 * else can write them. Node's own codes are lower.
 */
const exitCodes = { completed: 0, failed: 20, stopped: 21 };
/** The exit code of a supervisor that got no launch message. */
const notLaunched = 22;
function exitCodeOf(status) {
    return exitCodes[status];
}
/** Returns how a supervisor with this exit code has ended its session; undefined if it has not. */
function verdict_verdictOf(exitCode) {
    return ['completed', 'failed', 'stopped'].find((status) => exitCodes[status] === exitCode);
}

;// CONCATENATED MODULE: ./build/action/session/verdict.js





/** A supervisor that has written the end of its session exits at once, unless the disk hangs. */
const exitMs = 10_000;
/**
 * Waits for the exit of a supervisor whose journal has an end. The end of a supervisor that goes on is not its own.
 */
async function exitAfterEnd({ session: { paths } }, supervisor) {
    if (!(await pollUntil(() => !(0,process_identity/* isAlive */._n)(supervisor), exitMs)))
        await stopForged(paths, supervisor);
}
/** Stops a session that goes on though its journal has an end: nothing is to run on behind a step that has ended. */
function stopForged(paths, supervisor) {
    return stopSupervisor(paths, supervisor, {
        cause: 'stopped',
        detail: 'its journal has an end that its supervisor has not written',
    });
}
/** Returns the session as its supervisor has ended it: a failure if the journal says something else. */
function judged(state, { how, code }) {
    const verdict = verdictOf(code);
    const { end } = state;
    if (end === null || end.status === verdict)
        return state;
    // Its reaper was killed, or nothing was launched because there was no slot: no verdict, and nothing that could be a success.
    if (verdict === undefined && end.status !== 'completed')
        return state;
    return refuted(state, verdict === undefined ? `its supervisor ${how}` : `its supervisor says that it ${verdict}`);
}
/**
 * The same for a session whose supervisor is no child of this process: only the journal says how it ended. What the
 * supervisor writes comes last.
 */
function judgedByJournal(state, { session: { paths } }) {
    const { end } = state;
    if (end === null)
        return state;
    const ends = readJournal(paths.journal).flatMap((event) => (event.type === 'session_ended' ? event.status : []));
    const last = ends.at(-1);
    return last === undefined || last === end.status ? state : refuted(state, `further on that it ${last}`);
}
function refuted(state, other) {
    const reason = `cannot be trusted: its journal says that the session ${state.end?.status}, ${other}. Something else has written into the journal`;
    return {
        ...state,
        runtime: 'failed',
        end: { status: 'failed', cause: null, failure: { code: 'journal_changed', family: 'final', reason } },
    };
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
    const { start } = reader.current();
    const watch = new SupervisorWatch(step, () => ({ supervisor: start?.supervisor, reaper: start?.reaper?.process }));
    const followed = await follow(step, { artifacts, signal, from: record.position, isHandedOver, pollState });
    watch.close();
    record.position = followed.position;
    await artifacts.settled();
    await save_record_saveRecord(step);
    const state = followed.state.end !== null ? followed.state : reader.current();
    if (state.end === null || state.start === null)
        return state;
    await exitAfterEnd(step, state.start.supervisor);
    return judgedByJournal(state, step);
}

;// CONCATENATED MODULE: ./build/action/stages/wait.js
















/** The inputs of `wait/action.yml`. */
const waitOptions = {
    session: option_option('session', trimmedText, ''),
    timeoutMs: option_option('timeout', timeLimit),
};
/** The wait action: follows a background session to its end, which becomes the end of the step. */
function waitForSession(cancel) {
    return runMain(async () => {
        const inputs = await readInputsOfAction({ wait: waitOptions }, lib_core/* getInput */.V4, process.env, ['redact']);
        const { timeoutMs } = inputs.wait;
        const step = await openNamedSession(inputs.wait.session, cancel);
        const { session, record, reader } = step;
        refuseSecond(step);
        await becomeFollower(step);
        cancel.onRequest((detail) => {
            const { cause } = cancel;
            // What ends with the job ends by itself then.
            if (cause !== 'lease_lost')
                requestStop(session.paths, reader.current().start?.supervisor, { cause, detail });
        });
        const limit = timeoutMs === null ? [] : [AbortSignal.timeout(timeoutMs)];
        const signal = AbortSignal.any([cancel.deadline, (0,job_process/* jobGone */.z)(), ...limit]);
        const end = endOfStep(step, await resumeSession(step, signal, () => !cancel.requested));
        if (end.state.end !== null || cancel.requested)
            return publishEnd(end, cancel);
        record.follower = null;
        await save_record_saveRecord(step);
        const { name, sessionId } = end.state;
        const within = `${duration_formatDuration(timeoutMs ?? 0)} (timeout: 0 turns this off)`;
        const sentence = `${name} has not ended within ${within}; it runs on (session ${sessionId}).`;
        return { succeeded: false, sentence };
    });
}
/** @throws ConfigurationError when another step has reported the end of the session, or is about to */
function refuseSecond({ session, record: { concluded, follower, position }, reader }) {
    const { sessionId } = session.request;
    if (concluded && position === null)
        throw new configuration_error_ConfigurationError([`session: the step that started ${sessionId} has already reported its end`]);
    if (concluded) {
        const how = reader.current().end?.cause === 'stopped' ? 'stopped' : 'waited for';
        throw new configuration_error_ConfigurationError([`session: another step has already ${how} ${sessionId} and reported its end`]);
    }
    if (follower !== null && (0,process_identity/* isAlive */._n)(follower))
        throw new configuration_error_ConfigurationError([`session: another step is already waiting for ${sessionId}`]);
}


/***/ }),

/***/ 5173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ ifExists),
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   gJ: () => (/* binding */ errorMessage),
/* harmony export */   zv: () => (/* binding */ ifReachable)
/* harmony export */ });
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


/***/ }),

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ hiddenVariable),
/* harmony export */   qv: () => (/* binding */ hideVariables),
/* harmony export */   zr: () => (/* binding */ wholeEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const hidden = new Map();
/**
 * Takes variables out of this process's environment, whose other processes of the same user can read as it was at the
 * start (`/proc/<pid>/environ`). They stay in `process.env`, empty and in their place; `hiddenVariable` has their values.
 *
 * On Linux they are wiped from the memory that the kernel shows, which takes 0.2 ms. Where a process may not write to its
 * own memory (gVisor), and on other systems, whoever could see them before still can.
 */
function hideVariables(names) {
    const present = names.filter((name) => process.env[name]);
    for (const name of present) {
        hidden.set(name, process.env[name] ?? '');
        // From here on the C library uses a copy, and nothing points to what is wiped.
        process.env[name] = '';
    }
    if (process.platform !== 'linux' || present.length === 0)
        return;
    try {
        wipe(present);
    }
    catch {
        // Nobody is worse off than without.
    }
}
/** Returns the value that a variable had at the start; empty if it was not set. */
function hiddenVariable(name) {
    return hidden.get(name) ?? process.env[name] ?? '';
}
/** Returns the environment with the hidden values, for what may have them. */
function wholeEnvironment() {
    return Object.assign({}, process.env, Object.fromEntries(hidden));
}
/** Overwrites variables with zeros where the kernel put them, if that is where they are. */
function wipe(names) {
    const shown = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/environ');
    const start = startOfEnvironment((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/stat', 'latin1'));
    const memory = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)('/proc/self/mem', 'r+');
    try {
        const bytes = Buffer.alloc(shown.length);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(memory, bytes, 0, bytes.length, start) !== bytes.length || !bytes.equals(shown))
            return;
        for (let from = 0; from < bytes.length;) {
            const end = bytes.indexOf(0, from);
            const to = end < 0 ? bytes.length : end;
            const isWanted = names.some((name) => bytes.indexOf(`${name}=`, from, 'latin1') === from);
            if (isWanted)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(memory, Buffer.alloc(to - from), 0, to - from, start + from);
            from = to + 1;
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(memory);
    }
}
/** Field 50 of `/proc/<pid>/stat` (proc(5)), counted from the name, which is in brackets and may contain anything. */
function startOfEnvironment(stat) {
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[50 - 3]);
}


/***/ }),

/***/ 5764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ isPidFree),
/* harmony export */   LS: () => (/* binding */ processState),
/* harmony export */   PK: () => (/* binding */ isCertainlyAlive),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   a7: () => (/* binding */ signalProcess),
/* harmony export */   ls: () => (/* binding */ identify)
/* harmony export */ });
/* unused harmony exports ancestors, startedMs */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5173);
/* harmony import */ var _process_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4485);


/**
 * Returns the identity of a process that exists now. A child of this process exists, if only as a zombie, until the
 * event loop reaps it; its identity is therefore certain in the turn in which it was started.
 */
function identify(pid) {
    return { pid, startTime: (0,_process_list_js__WEBPACK_IMPORTED_MODULE_1__/* .findProcess */ .RF)(pid)?.startTime ?? '' };
}
/** Returns the parent of this process, its parent, and so on. Outside of Linux each costs the start of a program. */
function ancestors() {
    const found = [];
    for (let entry = findProcess(process.ppid); entry !== undefined; entry = findProcess(entry.parent)) {
        const { pid, startTime } = entry;
        // On Windows the pid of a dead parent may be that of a descendant by now.
        if (found.some((known) => known.pid === pid))
            break;
        found.push({ pid, startTime });
    }
    return found;
}
/** Returns whether this process still runs. A zombie does not, though `kill(pid, 0)` succeeds for it. */
function isAlive(identity) {
    // Elsewhere an exact check starts a program, which is too expensive every second; the pid has to do.
    return process.platform === 'linux' ? isCertainlyAlive(identity) : answersSignal(identity.pid);
}
/**
 * Like `isAlive`, but returns `unknown` if certainty takes a program of the system (macOS, Windows) or is impossible
 * (`/proc` mounted with `hidepid`). The process must be of this pid namespace.
 */
function processState(identity) {
    const found = process.platform === 'linux' ? (0,_process_list_js__WEBPACK_IMPORTED_MODULE_1__/* .findProcess */ .RF)(identity.pid) : undefined;
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
function signalProcess(identity, signal) {
    if (!isCertainlyAlive(identity))
        return false;
    try {
        return process.kill(identity.pid, signal);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error) === 'ESRCH')
            return false;
        throw error;
    }
}
/** Like `isAlive`, but exact on every system: on macOS and Windows it starts a program. */
function isCertainlyAlive({ pid, startTime }) {
    const found = (0,_process_list_js__WEBPACK_IMPORTED_MODULE_1__/* .findProcess */ .RF)(pid);
    return found !== undefined && !found.zombie && startTime !== '' && found.startTime === startTime;
}
function answersSignal(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error) === 'EPERM';
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


/***/ }),

/***/ 4485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RF: () => (/* binding */ findProcess),
  O3: () => (/* binding */ listProcesses)
});

// UNUSED EXPORTS: areOpenForWriting

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
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
        isHidden: () => isHidden(pid),
        ignores: (signal) => isIgnored(read(`/proc/${pid}/status`, 'latin1'), signal),
        user: () => savedUser(read(`/proc/${pid}/status`, 'latin1')),
        environment: () => read(`/proc/${pid}/environ`, 'latin1'),
        filesOpenForWriting: () => (stat.isKernel ? [] : filesOpenForWriting(pid)),
    });
}
/**
 * Parses the line of `/proc/<pid>/stat` (proc(5)). The name is in brackets and may contain brackets and blanks, so the
 * fields are counted from its last bracket. Field 9 has flags (PF_EXITING is 4 and PF_KTHREAD 0x200000
 * in the kernel's sched.h), field 20 is
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
        isKernel: (Number(rest[2]) & 0x20_00_00) !== 0,
        suspended: state === 'T',
        blocked: state === 'D',
        // A process whose first thread has ended looks like a zombie while its other threads run.
        zombie: state === 'X' || (state === 'Z' && !(Number(rest[13]) > 1)),
    };
}
/** The files of a process that is not to be read belong to root, whoever runs it (proc(5)). Root reads them all the same. */
function isHidden(pid) {
    try {
        (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`);
        return false;
    }
    catch (error) {
        const [, user] = /^Uid:\s*(\d+)/m.exec(read(`/proc/${pid}/status`, 'latin1')) ?? [];
        return error.code === 'EACCES' && Number(user) === process.getuid?.();
    }
}
/** The real or the saved id decides who may signal a process (kill(2)): `Uid` has real, effective, saved, file system's. */
function savedUser(status) {
    const [, user] = /^Uid:\s*\d+\s+\d+\s+(\d+)/m.exec(status) ?? [];
    return user === undefined ? undefined : Number(user);
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
    catch (error) {
        const { code } = error;
        return code === 'EACCES' || code === 'EPERM' ? undefined : [];
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
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
function listProcesses() {
    return list().filter(({ zombie }) => !zombie);
}
/** Returns the entry of one process or zombie; undefined if there is none. */
function findProcess(pid) {
    switch (process.platform) {
        case 'linux':
            return readLinux(pid);
        case 'win32':
            return readWindows(pid);
        default:
            return readWithPs(pid);
    }
}
/**
 * Returns whether any process may have one of these files open for writing: always true on systems that do not show it,
 * where other users' processes cannot be seen (`hidepid` in proc(5)), and where a process hides its files that is as young
 * as the one that was given them. `since` is that one's start.
 */
function areOpenForWriting(paths, since) {
    if (process.platform !== 'linux' || findProcess(1) === undefined)
        return true;
    return listLinux().some((entry) => {
        const files = entry.filesOpenForWriting();
        if (files === undefined)
            return !entry.zombie && Number(entry.startTime) >= Number(since);
        return files.some((path) => paths.includes(path));
    });
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


/***/ }),

/***/ 3878:
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
