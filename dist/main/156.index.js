export const id = 156;
export const ids = [156];
export const modules = {

/***/ 2188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ endOfStep),
/* harmony export */   x: () => (/* binding */ publishedExecution)
/* harmony export */ });
/* harmony import */ var _session_redact_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8459);
/* harmony import */ var _session_state_fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(137);


function endOfStep(step, state) {
    return { ...step, state: (0,_session_redact_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .redactTexts */ .S)(state, step.redaction.redact), unredacted: state };
}
/** Returns the execution whose GITHUB_OUTPUT etc. are published. With `attach` only the launcher has such files. */
function publishedExecution(state) {
    if (state.source.kind === 'helloloop') {
        const [launch] = state.source.attached === null ? [] : state.source.launches;
        return launch && { kind: 'launch', number: launch.number };
    }
    const deciding = (0,_session_state_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .decidingAttempt */ .JF)(state);
    return deciding && { kind: 'attempt', number: deciding.number };
}


/***/ }),

/***/ 3023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ lastWords),
  u: () => (/* binding */ lastWordsOnDisk)
});

// EXTERNAL MODULE: ./build/log/shown-lines.js
var shown_lines = __webpack_require__(2426);
// EXTERNAL MODULE: ./build/text/plain-text.js
var plain_text = __webpack_require__(7012);
;// CONCATENATED MODULE: ./build/log/telling-line.js

/** A longer line says too much for an annotation, and to cut it could cut a secret that the runner masks only whole. */
const maxLength = 500;
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
    for (const line of lines.toReversed().map((text) => (0,plain_text/* plainText */.wh)(text).trim())) {
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
    return depth === 0 ? undefined : lines.map((text) => (0,plain_text/* plainText */.wh)(text).trim()).findLast(saysSomething);
}
function saysSomething(line) {
    const isText = /[\p{L}\p{N}]/u.test(line) && line.length <= maxLength && !line.startsWith('… (a line of ');
    return isText && !legend.test(line) && !stackFrames.some((frame) => frame.test(line));
}

// EXTERNAL MODULE: ./build/session/paths.js
var session_paths = __webpack_require__(4683);
// EXTERNAL MODULE: ./build/session/session-logs.js
var session_logs = __webpack_require__(4639);
// EXTERNAL MODULE: ./build/session/state/fold.js + 3 modules
var fold = __webpack_require__(137);
// EXTERNAL MODULE: ./build/summary/log-tail.js + 1 modules
var log_tail = __webpack_require__(6370);
// EXTERNAL MODULE: ./build/action/inputs/redaction.js + 4 modules
var inputs_redaction = __webpack_require__(1515);
;// CONCATENATED MODULE: ./build/action/results/last-words.js







/** More than the stack trace at the end of most logs. */
const maxLines = 100;
const maxBytes = 64 * 1024;
/** Returns the last line that says something in the output that this step's log has shown, or else in the attempt's log. */
async function lastWords(step, state) {
    const shown = tellingLine(step.log.recentLines(maxLines));
    return shown === undefined ? lastWordsOnDisk(step, state) : step.redaction.redact(shown);
}
/** Returns the same from the log of the attempt that decided the session's end. */
async function lastWordsOnDisk({ session, record, redaction }, state) {
    const { paths, request } = session;
    const attempt = (0,fold/* decidingAttempt */.JF)(state);
    if (attempt === undefined || !(0,inputs_redaction/* knowsSecretsOf */.DT)(redaction, record.settings, request.sessionId))
        return undefined;
    // The runner does not know the masks that it has not been shown.
    const patterns = await redaction.patternsForQuotes((0,session_logs/* sessionLogs */.q)(paths));
    if (patterns === undefined)
        return undefined;
    const dir = (0,session_paths/* executionDir */.kl)(paths.root, 'attempt', attempt.number);
    // Of two logs, that of stderr says more about a failure.
    const logs = (0,session_paths/* channelsOf */.MB)(request.streams).toReversed();
    for (const channel of logs) {
        const { lines } = (0,log_tail/* readTail */.Z)((0,session_paths/* logPath */.Q2)(dir, channel), { lines: maxLines, bytes: maxBytes, patterns });
        const line = tellingLine((0,shown_lines/* shownLines */.T)(lines, maxLines));
        if (line !== undefined)
            return line;
    }
    return undefined;
}


/***/ }),

/***/ 3410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outputsOf),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _session_nth_attempt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4205);
/* harmony import */ var _session_session_end_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3127);
/* harmony import */ var _session_state_failed_parts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9411);
/* harmony import */ var _session_state_fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(137);
/* harmony import */ var _session_state_session_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4833);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9556);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1442);







/** Returns the step's outcome; for a session that has not ended, a failure. */
function outcomeOf(state, uploads) {
    const { name, end, source, attempts } = state;
    const total = (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(state.durationMs);
    switch (end?.status) {
        case 'completed': {
            if (source.kind === 'helloloop')
                return { succeeded: true, sentence: `${name} succeeded: ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(attempts.length, 'attempt')}, ${total}.` };
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
                isAskedFor: (0,_session_session_end_js__WEBPACK_IMPORTED_MODULE_3__/* .isAskedFor */ .un)(end.cause),
                sentence: `${name} was stopped after ${total}: ${failureText(state)}.${whereLog(state, uploads)}`,
            };
        }
        case undefined:
            return {
                succeeded: false,
                sentence: `${name} has not ended yet: its session is still ${(0,_session_state_session_state_js__WEBPACK_IMPORTED_MODULE_4__/* .sessionStatus */ .Zy)(state)}. The post step stops it and reports its result.`,
            };
    }
}
/** Says why the last attempt failed, and why the session did if that is for another reason. */
function failureText(state) {
    const limit = state.source.kind === 'command' ? state.source.maxAttempts : null;
    const parts = (0,_session_state_failed_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .failedParts */ .I)(state).map(({ attempt, failure }) => {
        const subject = attempt === null ? 'the session' : limit === 1 ? 'it' : `attempt ${(0,_session_nth_attempt_js__WEBPACK_IMPORTED_MODULE_6__/* .nthAttempt */ .o)(attempt, limit)}`;
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
    const deciding = (0,_session_state_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .decidingAttempt */ .JF)(state);
    const exit = deciding?.status === 'ended' ? deciding.exit : undefined;
    const reported = state.source.kind === 'helloloop' ? state.source.exitCode : null;
    const exitCode = reported ?? (exit?.kind === 'exited' ? exit.code : undefined);
    const failure = state.end?.failure;
    const ids = Object.entries(uploads).flatMap(([attempt, upload]) => upload.status === 'uploaded' ? [[attempt, upload.id]] : []);
    return {
        'session-id': state.sessionId,
        'session-dir': sessionDir,
        status: (0,_session_state_session_state_js__WEBPACK_IMPORTED_MODULE_4__/* .sessionStatus */ .Zy)(state),
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


/***/ }),

/***/ 2156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pn: () => (/* binding */ publishEnd),
  n0: () => (/* binding */ setOutputs),
  UU: () => (/* binding */ setOutputsOfReplaced),
  setOutputsWithoutSession: () => (/* binding */ setOutputsWithoutSession)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(1659);
// EXTERNAL MODULE: ./build/session/paths.js
var session_paths = __webpack_require__(4683);
// EXTERNAL MODULE: ./build/system/errors.js
var errors = __webpack_require__(5173);
// EXTERNAL MODULE: ./build/text/ansi.js
var ansi = __webpack_require__(6743);
// EXTERNAL MODULE: ./build/system/regular-file.js
var regular_file = __webpack_require__(8731);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(390);
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
            report(`${(0,quote/* quote */.h)(line.text, maxQuoted)} is neither NAME=value nor NAME<<DELIMITER`);
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
                report(`there is no delimiter after ${(0,quote/* quote */.h)(`${name}<<`, maxQuoted)}; nothing is read from here on`);
                break;
            }
            const end = findDelimiter(lines, delimiter, line.next);
            if (end === undefined) {
                report(`the value of ${(0,quote/* quote */.h)(name, maxQuoted)} has no end: ${missingDelimiter(text, delimiter)}`);
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
        message: `${(0,quote/* quote */.h)(name, maxQuoted)} is ${kind} of the action itself; the command's value is left out`,
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/system/read-file.js
var read_file = __webpack_require__(5261);
;// CONCATENATED MODULE: ./build/action/file-commands/untrusted-file.js




/**
 * Reads a file that another program made. Returns undefined when there is none.
 * @throws RefusedFileError for a link, folder, pipe or device, and for more than `maxBytes`
 */
function readUntrustedFile(path, maxBytes) {
    return withFile(path, (fd, size) => {
        if (size > maxBytes)
            throw new regular_file/* RefusedFileError */.pc(`has ${size} bytes, more than the ${maxBytes} that are allowed`);
        return (0,read_file/* readBytes */.i)(fd, 0, size);
    });
}
/** Returns the first bytes of such a file; none when there is none. */
function readStartOfUntrustedFile(path, maxBytes) {
    return withFile(path, (fd, size) => (0,read_file/* readBytes */.i)(fd, 0, Math.min(size, maxBytes))) ?? Buffer.alloc(0);
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
        (0,regular_file/* requireRegular */.O4)(stats);
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
        throw new regular_file/* RefusedFileError */.pc('is in UTF-32; write UTF-8');
    if (mark.startsWith('fffe'))
        return new TextDecoder('utf-16le').decode(bytes);
    if (mark.startsWith('feff'))
        return new TextDecoder('utf-16be').decode(bytes);
    return new TextDecoder().decode(bytes);
}
function withFile(path, use) {
    const file = (0,errors/* ifExists */.AG)(() => (0,regular_file/* openRegular */.lf)(path));
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
        const bytes = readUntrustedFile((0,session_paths/* fileCommandPath */.ZB)(attemptDir, variable), maxFileBytes);
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
        throw new regular_file/* RefusedFileError */.pc(`holds more than ${limit.bytes} bytes; ${limit.reason}`);
    }
    if (!target)
        throw new NoTargetError(`${variable} is not set in this step`);
    try {
        appendToFile(target, content);
    }
    catch (error) {
        const reason = error instanceof regular_file/* RefusedFileError */.pc ? `it ${error.message}` : (0,errors/* errorMessage */.gJ)(error);
        throw new Error(`the step's own file cannot be written (${reason})`, { cause: error });
    }
}
/** Checks the summary, which results/summarize.ts publishes, redacted, below the session's own. */
function summaryProblem(request) {
    try {
        const bytes = untrustedFileSize((0,session_paths/* fileCommandPath */.ZB)(request.attemptDir, 'GITHUB_STEP_SUMMARY')) ?? 0;
        if (bytes > maxSummaryBytes)
            throw new regular_file/* RefusedFileError */.pc(`has ${bytes} bytes, and GitHub shows 1 MiB`);
        return [];
    }
    catch (error) {
        return [toProblem('GITHUB_STEP_SUMMARY', request, aboutWholeFile(error))];
    }
}
function aboutWholeFile(error) {
    const what = error instanceof regular_file/* RefusedFileError */.pc ? `the file ${error.message}` : (0,errors/* errorMessage */.gJ)(error);
    return {
        // Anything else is about a file that cannot be reached, and not about what the command wrote.
        severity: error instanceof regular_file/* RefusedFileError */.pc ? 'error' : 'warning',
        line: null,
        message: `${what}; nothing of it is published`,
    };
}
function toProblem(variable, { attempt, attemptDir }, note) {
    const line = note.line === null ? '' : `, line ${note.line}`;
    const message = `${variable} of attempt ${attempt}${line}: ${note.message}`;
    return { ...note, variable, file: (0,session_paths/* fileCommandPath */.ZB)(attemptDir, variable), message };
}

// EXTERNAL MODULE: ./build/action/launch/command-environment.js + 1 modules
var command_environment = __webpack_require__(6641);
// EXTERNAL MODULE: ./build/action/launch/shell.js + 1 modules
var shell = __webpack_require__(2901);
// EXTERNAL MODULE: ./build/action/runner/save-record.js
var save_record = __webpack_require__(9427);
// EXTERNAL MODULE: ./build/action/results/end-of-step.js
var end_of_step = __webpack_require__(2188);
// EXTERNAL MODULE: ./build/action/results/last-words.js + 1 modules
var last_words = __webpack_require__(3023);
// EXTERNAL MODULE: ./build/action/results/outcome.js
var results_outcome = __webpack_require__(3410);
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

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/redact/redact-document.js

/** The worst text takes 50 ms for as much. */
const pieceBytes = 16 * 1024;
/**
 * Returns the redacted text of a file. Between pieces of it this process does what else it has to do.
 * @param isCut the file goes on: a value may begin in these bytes and end behind them, and they end before it
 */
async function redactDocument(bytes, patterns, isCut) {
    const stream = patterns.stream();
    const output = [];
    for (let from = 0; from < bytes.length; from += pieceBytes) {
        output.push(Buffer.from(stream.push(bytes.subarray(from, from + pieceBytes))));
        await (0,promises_.setImmediate)();
    }
    if (!isCut)
        output.push(stream.end());
    return Buffer.concat(output).toString();
}

// EXTERNAL MODULE: ./build/session/redact-texts.js
var redact_texts = __webpack_require__(8459);
// EXTERNAL MODULE: ./build/session/session-logs.js
var session_logs = __webpack_require__(4639);
// EXTERNAL MODULE: ./build/session/state/session-state.js
var session_state = __webpack_require__(4833);
// EXTERNAL MODULE: ./build/summary/log-tail.js + 1 modules
var log_tail = __webpack_require__(6370);
// EXTERNAL MODULE: ./build/action/inputs/redaction.js + 4 modules
var inputs_redaction = __webpack_require__(1515);
// EXTERNAL MODULE: ./build/session/nth-attempt.js
var nth_attempt = __webpack_require__(4205);
// EXTERNAL MODULE: ./build/session/state/failed-parts.js
var failed_parts = __webpack_require__(9411);
// EXTERNAL MODULE: ./build/text/bytes.js
var bytes = __webpack_require__(4769);
// EXTERNAL MODULE: ./build/text/duration.js
var duration = __webpack_require__(9556);
// EXTERNAL MODULE: ./build/session/artifact-content.js
var artifact_content = __webpack_require__(8037);
// EXTERNAL MODULE: ./build/text/plural.js
var plural = __webpack_require__(1442);
;// CONCATENATED MODULE: ./build/summary/describe.js



const succeeded = { icon: '✅', word: 'succeeded' };
const failed = { icon: '❌', word: 'failed' };
const cancelled = { icon: '⏹️', word: 'cancelled' };
const stopped = { icon: '⏹️', word: 'stopped' };
const running = { icon: '⏳', word: 'running' };
const unknown = { icon: '❔', word: 'end unknown' };
const sessionResults = {
    completed: succeeded,
    failed,
    stopped,
    launching: { icon: running.icon, word: 'launching' },
    running,
};
function sessionResult(state) {
    return sessionResults[(0,session_state/* sessionStatus */.Zy)(state)];
}
/** Returns the result of an execution. One without an end is running only while its session is. */
function executionResult(execution, { end }) {
    if (execution.status !== 'ended')
        return end === null ? running : unknown;
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
    const parts = [...state.attempts, ...(0,session_state/* onRetriesOf */.F$)(state), ...state.probes, ...state.waits];
    return state.start?.startedMono ?? Math.min(...parts.map((part) => part.startedMono), Number.MAX_SAFE_INTEGER);
}
/** Returns "2 of 3 attempts". */
function attemptCount({ attempts, source }) {
    if (attempts.length === 0)
        return 'no attempt';
    if (source.kind === 'helloloop' || source.maxAttempts === 1)
        return (0,plural/* plural */.L)(attempts.length, 'attempt');
    return `${(0,nth_attempt/* nthAttempt */.o)(attempts.length, source.maxAttempts)} attempts`;
}

// EXTERNAL MODULE: ./build/text/plain-text.js
var plain_text = __webpack_require__(7012);
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
    const line = (0,plain_text/* oneLine */.TN)(text, max);
    return harmless.test(line) && !active.test(line) ? line : codeSpan(line);
}
/** Returns untrusted text as a code span; in a table it still needs `tableCell`. */
function codeSpan(text, max = 300) {
    const line = (0,plain_text/* oneLine */.TN)(text, max);
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
    const safe = (0,plain_text/* plainText */.wh)(text).replace(/[^\p{L}\p{M}\p{N}.()+/·-]+/gu, ' ');
    return (0,plain_text/* firstWords */.Cb)(safe.trim(), max);
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
        unbroken((0,duration/* formatDuration */.a)(executionDuration(attempt, state))),
        artifactText(attempt.number, state, uploads),
    ];
}
/** Returns why an attempt failed, with the reason why the last one was not retried. */
function reasonOf(attempt, state) {
    const own = attempt.status === 'ended' ? attempt.failure : null;
    const part = (0,failed_parts/* failedParts */.I)(state).find(({ attempt: number }) => number === attempt.number);
    return own === null ? '' : (part?.failure ?? own).reason;
}
/** Returns where the log and the files of an attempt are; empty where nobody wants them. */
function artifactText(attempt, { collected }, uploads) {
    const upload = uploads[attempt];
    const content = (0,artifact_content/* artifactContent */.O)(collected[attempt]?.files ?? 0);
    switch (upload?.status) {
        case 'uploaded': {
            const text = `${content}, ${(0,bytes/* formatBytes */.z)(upload.bytes)}`;
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

// EXTERNAL MODULE: ./build/session/step-record.js
var step_record = __webpack_require__(1451);
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
    return [...failures((0,session_state/* onRetriesOf */.F$)(state), '`on-retry` before'), ...failures((0,session_state/* onTimeoutsOf */.bR)(state), '`on-timeout` of')];
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
            .filter(([, redacted]) => (0,step_record/* placesRedacted */.jx)(redacted) > 0)
            .map(([attempt, redacted]) => `${amount(redacted)} in the artifact of attempt ${inlineText(attempt, 10)}`),
        ...(inTails > 0 ? [`${inTails} in the ends of logs below`] : []),
    ];
    return places.length === 0 ? [] : [`🔒 Redacted: ${list(places, (place) => place)}`];
}
function amount({ values, kinds }) {
    const known = values === 0 ? [] : [(0,plural/* plural */.L)(values, 'value')];
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
        return `waiting ${(0,duration/* formatDuration */.a)(delayMs)}`;
    return durationMs < shortestWaitMs ? '' : `waited ${(0,duration/* formatDuration */.a)(durationMs)}`;
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
    return [`Waited ${(0,duration/* formatDuration */.a)(slot.waitedMs)} for ${slots} of pool ${codeSpan(slot.pool, 80)}${end}`];
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
        return `${(0,duration/* formatDuration */.a)(wait.durationMs ?? 0)} before attempt ${wait.attempt}${followed ? '' : ', which did not start'}`;
    });
    return [
        ...(past.length > 3 ? [`Waited ${(0,duration/* formatDuration */.a)(total)} before ${past.length} attempts`] : []),
        ...(past.length > 0 && past.length <= 3 ? [`Waited ${each.join(', ')}`] : []),
        ...waits
            .filter(({ durationMs }) => durationMs === null)
            .map(({ delayMs, attempt }) => `Waiting ${(0,duration/* formatDuration */.a)(delayMs)} before attempt ${attempt}`),
    ];
}
function onRetryNotes(state) {
    const onRetries = (0,session_state/* onRetriesOf */.F$)(state);
    const count = onRetries.length;
    if (count === 0)
        return [];
    const total = onRetries.reduce((sum, run) => sum + executionDuration(run, state), 0);
    return [`\`on-retry\` ran ${count === 1 ? 'once' : `${count} times`}, ${(0,duration/* formatDuration */.a)(total)} in all`];
}
function runs(state) {
    return [
        ...ended(state.attempts).map((run) => ({ label: `attempt ${run.number}`, run })),
        ...ended((0,session_state/* onRetriesOf */.F$)(state)).map((run) => ({ label: `on-retry before attempt ${run.number}`, run })),
        ...ended((0,session_state/* onTimeoutsOf */.bR)(state)).map((run) => ({ label: `on-timeout of attempt ${run.number}`, run })),
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

// EXTERNAL MODULE: ./build/session/session-end.js
var session_end = __webpack_require__(3127);
// EXTERNAL MODULE: ./build/session/state/fold.js + 3 modules
var fold = __webpack_require__(137);
;// CONCATENATED MODULE: ./build/summary/tail-block.js





/** With more blocks than this the earlier ones are folded into one. */
const maxBlocks = 5;
const longestEntity = '&quot;'.length;
function prepareTail(tail) {
    const lines = tail.lines.map(plain_text/* terminalLine */.tL);
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
    const hasFailed = end !== null && end.failure !== null && !(0,session_end/* isAskedFor */.un)(end.cause);
    const isDeciding = hasFailed && (0,fold/* decidingAttempt */.JF)(state)?.number === tail.attempt;
    const opening = isDeciding ? '<details open>' : '<details>';
    return [opening, summary, '', '<pre>', ...lines, '</pre>', '', '</details>'].join('\n');
}
function caption({ attempt: number, channel }, shown, state) {
    const attempt = state.attempts.find((candidate) => candidate.number === number);
    const size = attempt?.status === 'ended' ? attempt.bytes[channel] : undefined;
    const lines = shown === 1 ? 'last line' : `last ${shown} lines`;
    const log = channel === 'output' ? 'log' : channel;
    const of = size === undefined ? `of its ${log}` : `of its ${log}, ${(0,bytes/* formatBytes */.z)(size)}`;
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
    const beginning = (0,plain_text/* firstWords */.Cb)(last, Math.floor(maxBytes / longestEntity));
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
        ...(0,session_state/* onRetriesOf */.F$)(state).map((run) => executionBar(run, 'on-retry ', state)),
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
    const parts = [`${prefix}${word}`, ...(failed ? [exitText(execution)] : []), (0,duration/* formatDuration */.a)(durationMs)];
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
    const label = mermaidText(`wait · ${(0,duration/* formatDuration */.a)(durationMs)}`);
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
    const room = (0,bytes/* formatBytes */.z)(layout.tailBytes);
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
    const total = (0,duration/* formatDuration */.a)(state.durationMs);
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
    const total = (0,duration/* formatDuration */.a)(state.durationMs);
    const word = `**${capitalized(sessionResult(state).word)}**`;
    if (end?.status === 'completed' && source.kind === 'command')
        return `${word} at attempt ${(0,nth_attempt/* nthAttempt */.o)(attempts.length, source.maxAttempts)}, after ${total}`;
    const isOnly = source.kind === 'command' && source.maxAttempts === 1 && attempts.length === 1;
    const effort = isOnly || attempts.length === 0 ? total : `${attemptCount(state)} and ${total}`;
    const isListed = source.kind === 'helloloop' || attempts.length !== 1;
    // The table has the reasons of the attempts that it lists.
    const reasons = (0,failed_parts/* failedParts */.I)(state)
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
    const facts = `${word}, ${attemptCount(state)}, ${(0,duration/* formatDuration */.a)(state.durationMs)}`;
    return [`${icon} ${sessionName(state, 60)}: ${facts} (no room for more)\n`, `${icon} ${facts}\n`];
}
function sessionName({ name }, max) {
    return inlineText(name, max) || 'command';
}
function capitalized(word) {
    return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

// EXTERNAL MODULE: ./build/system/size.js
var size = __webpack_require__(8999);
;// CONCATENATED MODULE: ./build/action/results/job-summary.js



/** The runner drops a step's whole summary above this (its FileCommandManager.cs). Main and post have a summary each. */
const shownBytes = 1024 ** 2;
/** With more, the session's part stays out: the service has been seen to drop a summary just below (actions/runner#4337). */
const maxBytes = 1_000_000;
const separator = '\n\n';
const cutNotice = `_The summary that the command wrote is longer than GitHub shows, and is cut below._${separator}`;
/**
 * Appends to the job summary. The session's part comes first: code, a comment or a
 * `<details>` that the command leaves open would swallow it.
 */
async function writeJobSummary({ target, session, command, mayDefer, onWrite }) {
    const commandBytes = Buffer.byteLength(command?.text ?? '');
    const markdown = session === undefined ? undefined : job_summary_render(session, (0,size/* sizeOf */.$)(target), commandBytes, mayDefer);
    await onWrite(markdown !== undefined);
    if (markdown !== undefined)
        job_summary_append(target, markdown);
    if (command !== undefined)
        job_summary_append(target, whole(command, (0,size/* sizeOf */.$)(target) + separator.length));
}
/** Undefined when it would not fit whole and can be deferred. */
function job_summary_render(session, usedBytes, commandBytes, mayDefer) {
    const whole = renderSummary({ ...session, roomBytes: maxBytes }).markdown;
    const roomBytes = Math.max(0, maxBytes - usedBytes - 2 * separator.length);
    const fits = Buffer.byteLength(whole) + commandBytes <= roomBytes;
    if (fits)
        return whole;
    if (mayDefer)
        return undefined;
    // What the command wrote comes first: in a `run:` step, too, it may take all the room.
    const beside = Math.max(0, shownBytes - usedBytes - 2 * separator.length - commandBytes);
    return renderSummary({ ...session, roomBytes: Math.min(roomBytes, beside) }).markdown;
}
/** Cuts a text that GitHub would refuse, after a whole line: a part of a word could be that of a secret. */
function whole({ text, isCut }, usedBytes) {
    const bytes = Buffer.from(text);
    if (!isCut && bytes.length <= shownBytes - usedBytes)
        return text;
    const roomBytes = maxBytes - usedBytes;
    const kept = bytes.subarray(0, Math.max(0, roomBytes - Buffer.byteLength(cutNotice)));
    return `${cutNotice}${kept.toString('utf8', 0, kept.lastIndexOf(0x0a) + 1)}`;
}
function job_summary_append(target, markdown) {
    (0,external_node_fs_.appendFileSync)(target, (0,size/* sizeOf */.$)(target) === 0 ? markdown : `${separator}${markdown}`);
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
    const mayQuote = (0,inputs_redaction/* knowsSecretsOf */.DT)(redaction, record.settings, session.request.sessionId);
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
                await (0,save_record/* saveRecord */.h)(end);
            },
        });
    }
    catch (error) {
        await log.warning(`The job summary could not be written: ${(0,errors/* errorMessage */.gJ)(error)}`);
    }
}
async function sessionSummary({ session, unredacted, record }, patterns, quotes) {
    const redact = (text) => patterns.text(text);
    const state = (0,redact_texts/* redactTexts */.S)(unredacted, redact);
    const uploads = (0,redact_texts/* redactTexts */.S)(record.uploads, redact);
    return { state, uploads, tails: quotes ? await (0,log_tail/* readTails */.k)(session.paths.root, state, patterns) : [] };
}
/** Returns the GITHUB_STEP_SUMMARY of the deciding attempt, if it may be read. */
function summaryFile({ session: { paths }, state }) {
    const execution = (0,end_of_step/* publishedExecution */.x)(state);
    if (execution === undefined)
        return undefined;
    const path = (0,session_paths/* fileCommandPath */.ZB)((0,session_paths/* executionDir */.kl)(paths.root, execution.kind, execution.number), 'GITHUB_STEP_SUMMARY');
    try {
        const size = untrustedFileSize(path) ?? 0;
        return size > maxSummaryBytes ? undefined : { path, size };
    }
    catch (error) {
        // Reported with the other file commands.
        if (error instanceof regular_file/* RefusedFileError */.pc)
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
    const logs = quotesCommand || quotesOutput(unredacted) ? (0,session_logs/* sessionLogs */.q)(session.paths) : [];
    return redaction.patternsForQuotes(logs);
}
/** Returns true if the session's part of the summary can quote a command: its output, its paths or its processes. */
function quotesOutput(state) {
    const { attempts, probes, collected, source } = state;
    const isSilent = attempts.every((attempt) => attempt.status === 'ended' && attempt.failure === null && attempt.leftBehind.length === 0);
    return (!isSilent ||
        (0,session_state/* onRetriesOf */.F$)(state).length + probes.length > 0 ||
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
        setOutputs(end, state);
    }
    catch (error) {
        await log.warning(`The outputs of the action could not be set: ${(0,errors/* errorMessage */.gJ)(error)}`);
    }
    // Post reports an end that had not come yet, or that nobody could read of. Whoever dies before this leaves it to post, too.
    const onTold = async () => {
        record.concluded = state.end !== null && !cancel.isUnread;
        await (0,save_record/* saveRecord */.h)(end);
    };
    const outcome = await explained(end, (0,results_outcome/* outcomeOf */.s)(state, record.uploads));
    // A cancelled step has little time; post writes the summary.
    if (!cancel.requested)
        await summarize(end);
    const left = (0,shell/* removeScripts */.BT)(session.paths);
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
    const line = await (0,last_words/* lastWords */.a)(end, end.state);
    return line === undefined || outcome.sentence.includes(line) ? outcome : { ...outcome, lastWords: line };
}
function setOutputs({ session, record }, state) {
    const outputs = (0,results_outcome/* outputsOf */.Y)(state, session.paths.root, record.uploads, session.request.slot?.required === true);
    for (const [name, value] of Object.entries(outputs))
        core/* setOutput */.uH(name, value);
}
/** Sets the outputs of a step in which no session could begin: its inputs are wrong, or no slot was free in time. */
function setOutputsWithoutSession(cancel) {
    core/* setOutput */.uH('status', cancel.requested ? 'stopped' : 'failed');
    core/* setOutput */.uH('attempts', '0');
    core/* setOutput */.uH('recoveries', '0');
}
/** Sets the outputs of a step whose session has ended without a journal that can be read. */
function setOutputsOfReplaced({ paths, request }, { message }) {
    core/* setOutput */.uH('session-id', request.sessionId);
    core/* setOutput */.uH('session-dir', paths.root);
    core/* setOutput */.uH('status', 'failed');
    core/* setOutput */.uH('failure-code', 'file_replaced');
    core/* setOutput */.uH('failure-family', 'final');
    core/* setOutput */.uH('failure-reason', message);
}
/** Returns what could not be published. */
async function publishAttempt({ session: { paths }, state, log }) {
    const execution = (0,end_of_step/* publishedExecution */.x)(state);
    if (execution === undefined)
        return [];
    const { problems } = publishFileCommands({
        attempt: execution.number,
        attemptDir: (0,session_paths/* executionDir */.kl)(paths.root, execution.kind, execution.number),
        env: process.env,
        reservedOutputs: outputNames,
        reservedState: [command_environment/* sessionState */.Ck, command_environment/* finishedState */.Ef],
    });
    for (const { severity, message } of problems) {
        if (severity === 'warning')
            await log.warning(message);
        else
            await log.line(`${(0,ansi/* red */.wv)('✗')} ${message}`);
    }
    return problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}


/***/ }),

/***/ 9427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ saveRecord)
/* harmony export */ });
/* harmony import */ var _session_write_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(160);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5173);


const warnedOf = new WeakSet();
/** Saves for post what the step has done. A failure, such as a full disk, is logged once and changes nothing else. */
async function saveRecord({ session, record, log, }) {
    const { step } = session.paths;
    try {
        (0,_session_write_json_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJsonFile */ .A)(step, record);
    }
    catch (error) {
        if (warnedOf.has(record))
            return;
        warnedOf.add(record);
        await log.warning(`Couldn't save progress to ${step} (${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorMessage */ .gJ)(error)}). The post step may repeat work.`);
    }
}


/***/ }),

/***/ 8037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ artifactContent)
/* harmony export */ });
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1442);

/** Returns what the artifact of an attempt holds: "log", "log and 2 files". `files` are those of `artifact-paths`. */
function artifactContent(files) {
    return files === 0 ? 'log' : `log and ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(files, 'file')}`;
}


/***/ }),

/***/ 608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readJsonFile),
/* harmony export */   O: () => (/* binding */ MalformedFileError)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7428);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5173);
/* harmony import */ var _system_own_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9539);



/** A file that exists and does not have the content that it must have. */
class MalformedFileError extends Error {
    name = 'MalformedFileError';
}
/**
 * Reads and validates a JSON file. Returns undefined when it does not exist.
 * @throws MalformedFileError when the content is not JSON or does not match the schema, ReplacedFileError
 */
function readJsonFile(path, schema) {
    const text = (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ifExists */ .AG)(() => (0,_system_own_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readOwn */ .jU)(path, _system_own_file_js__WEBPACK_IMPORTED_MODULE_1__/* .maxSmallBytes */ .tn).toString());
    if (text === undefined)
        return undefined;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new MalformedFileError(`${path} is not JSON: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(error)}`, { cause: error });
    }
    const result = schema.safeParse(value);
    if (!result.success)
        throw new MalformedFileError(`${path} is not valid: ${zod__WEBPACK_IMPORTED_MODULE_2__/* .prettifyError */ .S1(result.error)}`);
    return result.data;
}


/***/ }),

/***/ 4205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ nthAttempt)
/* harmony export */ });
/** Returns "2 of 3", or "2" where attempts have no limit (null), as in a followed session. */
function nthAttempt(attempt, maxAttempts) {
    return maxAttempts === null ? `${attempt}` : `${attempt} of ${maxAttempts}`;
}


/***/ }),

/***/ 4894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gn: () => (/* binding */ leaseSchema),
  Nx: () => (/* binding */ processIdentitySchema),
  "in": () => (/* binding */ readRequest)
});

// UNUSED EXPORTS: requestSchema, scriptSchema

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/external.js + 75 modules
var external = __webpack_require__(1033);
// EXTERNAL MODULE: ./build/options/option.js
var options_option = __webpack_require__(6288);
// EXTERNAL MODULE: ./build/options/session-options.js + 1 modules
var session_options = __webpack_require__(8248);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(390);
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

// EXTERNAL MODULE: ./build/session/json-file.js
var json_file = __webpack_require__(608);
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
    ...(0,options_option/* schemasOf */.WP)(external, session_options/* backgroundOptions */.to),
});
const attachSchema = schemas.object({ source: schemas.literal('helloloop'), ...(0,options_option/* schemasOf */.WP)(external, session_options/* attachOptions */._V) });
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
    ...(0,options_option/* schemasOf */.WP)(external, session_options/* attemptOptions */.cf),
    ...(0,options_option/* schemasOf */.WP)(external, session_options/* sessionOptions */.xl),
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
const maxQuoted = 100;
/** Reads the request of a session. Returns undefined when there is none. @throws MalformedFileError, ReplacedFileError */
function readRequest({ root, request: path }) {
    const request = (0,json_file/* readJsonFile */.J)(path, requestSchema);
    // Processes are found, and ended, by the id.
    if (request !== undefined && request.sessionId !== (0,external_node_path_.basename)(root))
        throw new json_file/* MalformedFileError */.O(`${path} is not valid: ${(0,quote/* quote */.h)(request.sessionId, maxQuoted)} is not its session`);
    return request;
}


/***/ }),

/***/ 3127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ endsSession),
/* harmony export */   U1: () => (/* binding */ sessionEnd),
/* harmony export */   XJ: () => (/* binding */ stopFailure),
/* harmony export */   un: () => (/* binding */ isAskedFor)
/* harmony export */ });
/* unused harmony exports endBefore, endAfter */
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


/***/ }),

/***/ 4639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ filesBelow),
/* harmony export */   q: () => (/* binding */ sessionLogs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _system_own_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9539);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4683);




/** Returns the paths of the logs of all executions, in which commands may have masked values. */
function sessionLogs({ root }) {
    const folders = Object.values(_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .executionFolders */ .m7).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name));
    return folders.flatMap(filesBelow).filter((path) => path.endsWith('.log') && !path.includes(`${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}collected${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`));
}
/** Returns the paths of all files below a folder; none when the folder does not exist, or is a link. Follows no link. */
function filesBelow(folder) {
    if ((0,_system_own_file_js__WEBPACK_IMPORTED_MODULE_2__/* .replacementOfFolder */ .ar)(folder) !== undefined)
        return [];
    return entriesOf(folder).flatMap((entry) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
        // Node's own recursive `readdir` follows links.
        if (entry.isDirectory())
            return filesBelow(path);
        return entry.isFile() ? path : [];
    });
}
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 9411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ failedParts)
/* harmony export */ });
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


/***/ }),

/***/ 137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  np: () => (/* binding */ advance),
  JF: () => (/* binding */ decidingAttempt),
  ue: () => (/* binding */ initialState)
});

// UNUSED EXPORTS: fold

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


/***/ }),

/***/ 4833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ onRetriesOf),
/* harmony export */   Js: () => (/* binding */ readyOf),
/* harmony export */   Zy: () => (/* binding */ sessionStatus),
/* harmony export */   bR: () => (/* binding */ onTimeoutsOf)
/* harmony export */ });
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
function readyOf({ source }) {
    return source.kind === 'command' ? source.ready : null;
}


/***/ }),

/***/ 1451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YO: () => (/* binding */ readStepRecord),
/* harmony export */   ZB: () => (/* binding */ redactionReportSchema),
/* harmony export */   jx: () => (/* binding */ placesRedacted)
/* harmony export */ });
/* unused harmony exports uploadSchema, positionSchema, stepRecordSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5156);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1033);
/* harmony import */ var _options_option_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6288);
/* harmony import */ var _options_session_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8248);
/* harmony import */ var _text_portable_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7647);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(608);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4894);






/** The amount of redaction in an artifact; never the values. */
const redactionReportSchema = zod__WEBPACK_IMPORTED_MODULE_3__.object({
    /** The number of times that a known value was replaced. */
    values: zod__WEBPACK_IMPORTED_MODULE_3__.number().int(),
    /** The number of tokens that were recognized by their format and replaced, by kind. */
    kinds: zod__WEBPACK_IMPORTED_MODULE_3__.record(zod__WEBPACK_IMPORTED_MODULE_3__.string(), zod__WEBPACK_IMPORTED_MODULE_3__.number().int()),
    /** Files that are not in the artifact, because they hold a secret that cannot be replaced. */
    leftOut: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.string()),
});
const redacted = redactionReportSchema.default({ values: 0, kinds: {}, leftOut: [] });
/** Returns the number of redacted places. */
function placesRedacted({ values, kinds }) {
    return Object.values(kinds).reduce((sum, count) => sum + count, values);
}
/** The upload of one attempt's artifact. */
const uploadSchema = zod__WEBPACK_IMPORTED_MODULE_3__.discriminatedUnion('status', [
    /** The upload has begun and is not known to have ended; the service takes none of these names again. */
    zod__WEBPACK_IMPORTED_MODULE_3__.object({ status: zod__WEBPACK_IMPORTED_MODULE_3__.literal('pending'), triedNames: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.string()) }),
    zod__WEBPACK_IMPORTED_MODULE_3__.object({
        status: zod__WEBPACK_IMPORTED_MODULE_3__.literal('uploaded'),
        name: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
        id: zod__WEBPACK_IMPORTED_MODULE_3__.number().int(),
        /** The address of the download, for people; null when it cannot be known. */
        url: zod__WEBPACK_IMPORTED_MODULE_3__.string().nullable(),
        bytes: zod__WEBPACK_IMPORTED_MODULE_3__.number().int(),
        redacted,
    }),
    /** There is no artifact service: the files are in this folder. */
    zod__WEBPACK_IMPORTED_MODULE_3__.object({ status: zod__WEBPACK_IMPORTED_MODULE_3__.literal('kept'), name: zod__WEBPACK_IMPORTED_MODULE_3__.string(), folder: zod__WEBPACK_IMPORTED_MODULE_3__.string(), redacted }),
    zod__WEBPACK_IMPORTED_MODULE_3__.object({ status: zod__WEBPACK_IMPORTED_MODULE_3__.literal('failed'), triedNames: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.string()), reason: zod__WEBPACK_IMPORTED_MODULE_3__.string(), folder: zod__WEBPACK_IMPORTED_MODULE_3__.string() }),
]);
/** A place in a session's log: after this event, and after this much output of the execution that ran then. */
const positionSchema = zod__WEBPACK_IMPORTED_MODULE_3__.object({
    seq: zod__WEBPACK_IMPORTED_MODULE_3__.number().int(),
    /** Bytes, by channel. */
    offsets: zod__WEBPACK_IMPORTED_MODULE_3__.record(zod__WEBPACK_IMPORTED_MODULE_3__.string(), zod__WEBPACK_IMPORTED_MODULE_3__.number().int()),
    /** The same of the attempt during which that execution ran, its `on-timeout` script. */
    outer: zod__WEBPACK_IMPORTED_MODULE_3__.record(zod__WEBPACK_IMPORTED_MODULE_3__.string(), zod__WEBPACK_IMPORTED_MODULE_3__.number().int()).exactOptional(),
    /** The token that ends `stop-commands`; absent while the output's workflow commands act. */
    stopToken: zod__WEBPACK_IMPORTED_MODULE_3__.string().optional(),
});
/** The progress of the steps of a session, so that post finishes what main could not, and nothing happens twice. */
const stepRecordSchema = zod__WEBPACK_IMPORTED_MODULE_3__.object({
    v: zod__WEBPACK_IMPORTED_MODULE_3__.literal(1),
    main: _request_js__WEBPACK_IMPORTED_MODULE_2__/* .processIdentitySchema */ .Nx,
    /** The inputs that post needs, as main read them: the environment may have changed by then. */
    settings: zod__WEBPACK_IMPORTED_MODULE_3__.object({
        ...(0,_options_option_js__WEBPACK_IMPORTED_MODULE_4__/* .schemasOf */ .WP)(zod__WEBPACK_IMPORTED_MODULE_5__, _options_session_options_js__WEBPACK_IMPORTED_MODULE_0__/* .resultOptions */ ._F),
        artifactBaseName: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
        /** The fingerprint of the values of `redact`, which are in no file; null when there were none. */
        redact: zod__WEBPACK_IMPORTED_MODULE_3__.object({ fingerprint: zod__WEBPACK_IMPORTED_MODULE_3__.number().int() }).nullable().default(null),
        /** Post stops a background session that nobody waited for, or waits for it; null in the foreground. */
        atJobEnd: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](['stop', 'wait']).nullable().default(null),
    }),
    /** The end of the log so far, for the step that continues it; null when there is none. */
    position: positionSchema.nullable().default(null),
    /** The process of a later step that follows the session to its end. */
    follower: _request_js__WEBPACK_IMPORTED_MODULE_2__/* .processIdentitySchema */ .Nx.nullable().default(null),
    /** True when a later step has reported that the session failed in the background. */
    crashTold: zod__WEBPACK_IMPORTED_MODULE_3__.boolean().default(false),
    /** GITHUB_ACTION of the step that started the session. */
    step: zod__WEBPACK_IMPORTED_MODULE_3__.string().exactOptional(),
    /** True when a post stage, or main in its place, has done what there was to do. */
    finished: zod__WEBPACK_IMPORTED_MODULE_3__.boolean().exactOptional(),
    /** True when the outcome was reported, and outputs and files were published. */
    concluded: zod__WEBPACK_IMPORTED_MODULE_3__.boolean(),
    /** True when this action's part of the job summary is written. */
    summarized: zod__WEBPACK_IMPORTED_MODULE_3__.boolean(),
    /** True when the command's own part is written. */
    commandSummarized: zod__WEBPACK_IMPORTED_MODULE_3__.boolean().default(false),
    /** By attempt number. */
    uploads: zod__WEBPACK_IMPORTED_MODULE_3__.record(zod__WEBPACK_IMPORTED_MODULE_3__.string(), uploadSchema),
});
/** @throws MalformedFileError, ReplacedFileError */
function readStepRecord(path) {
    const record = (0,_json_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readJsonFile */ .J)(path, stepRecordSchema);
    // It becomes part of a path.
    if (record !== undefined)
        record.settings.artifactBaseName = (0,_text_portable_name_js__WEBPACK_IMPORTED_MODULE_6__/* .portableName */ .B)(record.settings.artifactBaseName);
    return record;
}


/***/ }),

/***/ 6370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ readTail),
  k: () => (/* binding */ readTails)
});

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/system/read-file.js
var read_file = __webpack_require__(5261);
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
        return { bytes: (0,read_file/* readBytes */.i)(fd, start, stat.size - start), skipped: start > 0 };
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

// EXTERNAL MODULE: ./build/session/paths.js
var paths = __webpack_require__(4683);
// EXTERNAL MODULE: ./build/session/step-record.js
var step_record = __webpack_require__(1451);
// EXTERNAL MODULE: ./build/system/errors.js
var errors = __webpack_require__(5173);
// EXTERNAL MODULE: ./build/text/plain-text.js
var plain_text = __webpack_require__(7012);
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
        const dir = (0,paths/* executionDir */.kl)(root, 'attempt', attempt.number);
        for (const channel of channels) {
            const tail = readTail((0,paths/* logPath */.Q2)(dir, channel), { lines: tailLines, bytes: tailBytes, patterns });
            if (tail.lines.length > 0)
                tails.push({ attempt: attempt.number, channel, ...tail });
            // Redaction can take a second; between two logs this process does what else it has to do.
            await (0,promises_.setImmediate)();
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
        return shorten(patterns.text((0,plain_text/* terminalLine */.tL)(text)), torn);
    });
    return { lines: shown, redacted: (0,step_record/* placesRedacted */.jx)(end.found) };
}
/**
 * Shortens a line that is too long: keeps its end when its beginning was not read, otherwise its beginning. It is cut between
 * words: the runner masks a secret only where it stands whole.
 */
function shorten(line, torn) {
    if (torn) {
        // The first word may have begun before.
        const [, whole = ''] = /\s(.*)$/s.exec(line) ?? [];
        const end = (0,plain_text/* lastWords */.aN)(whole.trimStart(), lineLength);
        return end === '' ? '… (the end of a long line is left out)' : `… ${end}`;
    }
    if (line.length <= lineLength)
        return line;
    const head = (0,plain_text/* firstWords */.Cb)(line, lineLength);
    if (head.trim() === '')
        return `… (a line of ${line.length} characters is left out)`;
    return `${head} … (${line.length - head.length} more characters)`;
}


/***/ }),

/***/ 8999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sizeOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** Returns the size of a file in bytes; 0 if there is none. */
function sizeOf(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
}


/***/ }),

/***/ 4769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
const units = ['KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
/** Formats a size for people: `512 B`, `1.4 MiB`, `20 GiB`. */
function formatBytes(bytes) {
    const size = Number.isFinite(bytes) ? Math.max(0, Math.round(bytes)) : 0;
    if (size < 1024)
        return `${size} B`;
    let value = size / 1024;
    let unit = 0;
    while (rounded(value) >= 1024 && unit < units.length - 1) {
        value /= 1024;
        unit += 1;
    }
    return `${rounded(value)} ${units[unit]}`;
}
function rounded(value) {
    return value < 99.95 ? Math.round(value * 10) / 10 : Math.round(value);
}


/***/ })

};
