export const id = 646;
export const ids = [646];
export const modules = {

/***/ 8646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStep: () => (/* binding */ runStep)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 9 modules
var lib_core = __webpack_require__(9840);
;// CONCATENATED MODULE: ./build/session/state/session-state.js
function sessionStatus({ start, end }) {
    return end?.status ?? (start === null ? 'launching' : 'running');
}
/** Runs of the `on-retry` script; only a command has them. */
function onRetriesOf({ source }) {
    return source.kind === 'command' ? source.onRetries : [];
}
/** The attempt that was ready last; null where none was, or where nobody waits for that. */
function readyOf({ source }) {
    return source.kind === 'command' ? source.ready : null;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 14 modules
var schemas = __webpack_require__(5586);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(7428);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/system/atomic-file.js



// Both replace a file as a whole: after a crash at any instant there is the old content or the new, never a mixture.
// Unique temporary file in the same folder, fsync, rename. Owner only (0600).
function writeFileAtomic(path, content) {
    const temporary = temporaryName(path);
    try {
        const fd = (0,external_node_fs_.openSync)(temporary, 'wx', 0o600);
        try {
            (0,external_node_fs_.writeFileSync)(fd, content);
            (0,external_node_fs_.fsyncSync)(fd);
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
        (0,external_node_fs_.renameSync)(temporary, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
}
/** The same without holding up the event loop while the disk works. */
async function writeFileAtomicAsync(path, content) {
    const temporary = temporaryName(path);
    try {
        const file = await open(temporary, 'wx', 0o600);
        try {
            await file.writeFile(content);
            await file.sync();
        }
        finally {
            await file.close();
        }
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

// EXTERNAL MODULE: ./build/system/errors.js
var system_errors = __webpack_require__(5173);
;// CONCATENATED MODULE: ./build/session/json-file.js




/** A file of ours that exists but does not hold what it must. */
class MalformedFileError extends Error {
    name = 'MalformedFileError';
}
/**
 * Reads and validates a JSON file. Undefined when there is none.
 * @throws MalformedFileError when the content is not what the schema says
 */
function readJsonFile(path, schema) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (error) {
        if ((0,system_errors/* errorCode */.C)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new MalformedFileError(`${path} is not JSON: ${(0,system_errors/* errorMessage */.g)(error)}`, { cause: error });
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

/** What the end of an attempt is taken for. All conditions that it has must hold; it has at least one. */
const failureRuleSchema = schemas/* object */.Ikc({
    code: schemas/* string */.YjP(),
    /** `final`: never retried. */
    family: schemas/* enum */.k5n(['soft', 'hard', 'final']),
    /** Any of these; empty: not asked for. */
    exitCodes: schemas/* array */.YOg(schemas/* number */.aig().int()),
    /** Any of these, by their full names; empty: not asked for. */
    signals: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** A regular expression in RE2 syntax; null: not asked for. */
    output: schemas/* string */.YjP().nullable(),
})
    .refine(({ exitCodes, signals, output }) => exitCodes.length > 0 || signals.length > 0 || output !== null, {
    error: 'a rule without a condition',
});

;// CONCATENATED MODULE: ./build/session/ready-condition.js

/** What must hold once for a session in the background to be ready. It is written to disk: no credentials. */
const readyConditionSchema = schemas/* discriminatedUnion */.gMt('kind', [
    /** A line of the log matches, in RE2 syntax; `(?i)` at the start ignores case. */
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('log'), pattern: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('http'), url: schemas/* string */.YjP() }),
    /** `host` is a name or an address, without brackets. */
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('tcp'), host: schemas/* string */.YjP(), port: schemas/* number */.aig().int().min(1).max(65_535) }),
    /** Relative to the working directory. */
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('file'), path: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('exec'), command: schemas/* string */.YjP() }),
]);
/** For people, as it is written in the input: on one line and without control characters. */
function describeCondition(condition) {
    return asInput(condition).replace(/[\p{Cc}\p{Bidi_Control}]/gu, '');
}
function asInput(condition) {
    switch (condition.kind) {
        case 'log': {
            const [, insensitive] = /^\(\?i\)(.+)$/s.exec(condition.pattern) ?? [];
            return insensitive === undefined ? `log: /${condition.pattern}/` : `log: /${insensitive}/i`;
        }
        case 'http':
            return condition.url;
        case 'tcp':
            return `tcp: ${condition.host.includes(':') ? `[${condition.host}]` : condition.host}:${condition.port}`;
        case 'file':
            return `file: ${condition.path}`;
        case 'exec':
            return `exec: ${condition.command}`;
    }
}

;// CONCATENATED MODULE: ./build/session/request.js



const processIdentitySchema = schemas/* object */.Ikc({ pid: schemas/* number */.aig().int(), startTime: schemas/* string */.YjP() });
/** How a script is run: program, arguments, and the file that holds the script. */
const scriptSchema = schemas/* object */.Ikc({
    program: schemas/* string */.YjP(),
    args: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Where `args` already points; below the session folder. */
    file: schemas/* string */.YjP(),
    /** cmd.exe parses its command line itself, so nothing may be quoted for it. */
    verbatim: schemas/* boolean */.zMY(),
});
/** The process whose life a session depends on. */
const leaseSchema = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(['step', 'worker', 'override']),
    label: schemas/* string */.YjP(),
    process: processIdentitySchema,
    /** Of the machine; a pid means nothing beyond it. Empty where the system has no such id. */
    boot: schemas/* string */.YjP().exactOptional(),
});
/** What the session asks of a registry of slots. */
const slotAskSchema = schemas/* object */.Ikc({
    /** The registry's folder. */
    registry: schemas/* string */.YjP(),
    pool: schemas/* string */.YjP(),
    permits: schemas/* number */.aig().int().min(1),
});
/** A session that outlives its step. */
const backgroundSchema = schemas/* object */.Ikc({
    /** All of them have to hold before the step ends. */
    ready: schemas/* array */.YOg(readyConditionSchema),
    readyTimeoutMs: schemas/* number */.aig(),
});
/** A session of another program that is followed in place of running one. */
const attachSchema = schemas/* object */.Ikc({
    source: schemas/* literal */.euz('helloloop'),
    /** The folder in which it leaves its files. */
    stateDir: schemas/* string */.YjP(),
    /** The only session that is meant; null: the one that the launcher starts, or that runs. */
    session: schemas/* string */.YjP().nullable(),
    /** How long to wait until there is one. */
    timeoutMs: schemas/* number */.aig().min(0),
    /** What becomes of it when ours ends first. */
    onCancel: schemas/* enum */.k5n(['stop', 'detach']),
});
/**
 * What was asked for: the hand-over from main to the supervisor. It holds no environment and no script text; both may
 * hold secrets.
 */
const requestSchema = schemas/* object */.Ikc({
    v: schemas/* literal */.euz(1, 'of requests version 1 alone is understood here'),
    sessionId: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    /** With `attach` the launcher; null when there is none. */
    script: scriptSchema.nullable(),
    onRetry: scriptSchema.nullable(),
    workingDirectory: schemas/* string */.YjP(),
    workspace: schemas/* string */.YjP(),
    maxAttempts: schemas/* number */.aig().int().min(1),
    attemptTimeoutMs: schemas/* number */.aig().positive().nullable(),
    timeoutMs: schemas/* number */.aig().positive().nullable(),
    retryDelaysMs: schemas/* array */.YOg(schemas/* number */.aig().min(0)).min(1),
    killGraceMs: schemas/* number */.aig().min(0),
    streams: schemas/* enum */.k5n(['merged', 'split']),
    maxLogBytes: schemas/* number */.aig().int().positive(),
    artifactPaths: schemas/* array */.YOg(schemas/* string */.YjP()),
    lease: leaseSchema,
    /** Null: it runs without a slot. */
    slot: slotAskSchema.nullable().default(null),
    /** The first that matches says what a failure is; before the built-in ones. */
    failureRules: schemas/* array */.YOg(failureRuleSchema).default([]),
    /** One entry for each retry of a hard failure. */
    hardRetryDelaysMs: schemas/* array */.YOg(schemas/* number */.aig().min(0)).default([]),
    /** A delay is longer or shorter by up to this part of it. */
    retryJitter: schemas/* number */.aig().min(0).max(1).default(0),
    probe: scriptSchema.nullable().default(null),
    probeTimeoutMs: schemas/* number */.aig().positive().nullable().default(null),
    /** After so much silence a stall is suspected; null: never. */
    stallWarningMs: schemas/* number */.aig().positive().nullable().default(null),
    /** After so much silence the attempt is ended; null: never. */
    stallTimeoutMs: schemas/* number */.aig().positive().nullable().default(null),
    /** Null: the step follows it to its end. */
    background: backgroundSchema.nullable().default(null),
    /** Null: the script is run as the command. */
    attach: attachSchema.nullable().default(null),
});

;// CONCATENATED MODULE: ./build/session/step-record.js



/** What was redacted in an artifact: how much, never what. */
const redactionReportSchema = schemas/* object */.Ikc({
    /** How many times a known value was replaced. */
    values: schemas/* number */.aig().int(),
    /** And a token that was known by its shape, by kind. */
    kinds: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().int()),
    /** Files that hold a secret where it cannot be replaced; they are not in the artifact. */
    leftOut: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const redacted = redactionReportSchema.default({ values: 0, kinds: {}, leftOut: [] });
/** How many places were redacted. */
function placesRedacted({ values, kinds }) {
    return Object.values(kinds).reduce((sum, count) => sum + count, values);
}
/** What became of the artifact of one attempt. */
const uploadSchema = schemas/* discriminatedUnion */.gMt('status', [
    /** Begun and not known to have ended; the names are burned on the service's side. */
    schemas/* object */.Ikc({ status: schemas/* literal */.euz('pending'), triedNames: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    schemas/* object */.Ikc({
        status: schemas/* literal */.euz('uploaded'),
        name: schemas/* string */.YjP(),
        id: schemas/* number */.aig().int(),
        /** Where a person downloads it; null where the address cannot be known. */
        url: schemas/* string */.YjP().nullable(),
        bytes: schemas/* number */.aig().int(),
        redacted,
    }),
    /** There is no artifact service: the files lie in this folder. */
    schemas/* object */.Ikc({ status: schemas/* literal */.euz('kept'), name: schemas/* string */.YjP(), folder: schemas/* string */.YjP(), redacted }),
    schemas/* object */.Ikc({ status: schemas/* literal */.euz('failed'), triedNames: schemas/* array */.YOg(schemas/* string */.YjP()), reason: schemas/* string */.YjP(), folder: schemas/* string */.YjP() }),
]);
/** A place in what a follower tells: after this event, and this much output of what ran then. */
const positionSchema = schemas/* object */.Ikc({
    seq: schemas/* number */.aig().int(),
    /** Bytes, by channel. */
    offsets: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().int()),
});
/** What the step has done about its session, so that post finishes what main could not and does nothing twice. */
const stepRecordSchema = schemas/* object */.Ikc({
    v: schemas/* literal */.euz(1),
    main: processIdentitySchema,
    /** What post needs of the inputs: resolved values, never the inputs again, which may have changed by then. */
    settings: schemas/* object */.Ikc({
        artifacts: schemas/* enum */.k5n(['failed', 'always', 'never']),
        artifactBaseName: schemas/* string */.YjP(),
        retentionDays: schemas/* number */.aig().int().nullable(),
        summary: schemas/* boolean */.zMY(),
        /** What passes of the command's workflow commands. */
        workflowCommands: schemas/* enum */.k5n(['annotations', 'all', 'none']).default('annotations'),
        /** Of the values that the step was given to redact, which stand in no file; null when it was given none. */
        redact: schemas/* object */.Ikc({ fingerprint: schemas/* number */.aig().int() }).nullable().default(null),
        /** What becomes of a background session that nobody waited for; null in the foreground. */
        atJobEnd: schemas/* enum */.k5n(['stop', 'wait']).nullable().default(null),
    }),
    /** How far the log has told the session, for whoever goes on; null: not at all. */
    position: positionSchema.nullable().default(null),
    /** The process of a later step that follows the session to its end. */
    follower: processIdentitySchema.nullable().default(null),
    /** A later step has told that it failed in the background. */
    crashTold: schemas/* boolean */.zMY().default(false),
    /** Set when main came to its own end: the outcome was said, outputs and files were published. */
    concluded: schemas/* boolean */.zMY(),
    /** Whether our part of the job summary is written. */
    summarized: schemas/* boolean */.zMY(),
    /** Whether the part is that the command wrote itself. */
    commandSummarized: schemas/* boolean */.zMY().default(false),
    /** By attempt number. */
    uploads: schemas/* record */.g1P(schemas/* string */.YjP(), uploadSchema),
});
function readStepRecord(path) {
    return readJsonFile(path, stepRecordSchema);
}
function writeStepRecord(path, record) {
    writeJsonFile(path, record);
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./build/system/read-file.js

/**
 * Returns up to `maxBytes` bytes of an open file from `position` on: fewer only where the file ends. (A single `readSync`
 * may return fewer than it was asked for at any time.)
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
 * The last bytes of a file of any size, redacted before they are cut: a secret that begins before them does not show its
 * end. Whole characters of UTF-8. Nothing where the path is not a file: the command may have put anything in its place.
 * @throws what the system says when it cannot be read, ENOENT included
 */
function redactedTail(path, maxBytes, patterns) {
    const margin = 2 * patterns.longest;
    const { bytes, skipped } = readEnd(path, maxBytes + margin);
    const stream = patterns.stream();
    const before = skipped ? bytes.subarray(0, margin) : bytes.subarray(0, 0);
    // The end of a secret may stand in the first half of the margin, and no more than the second half is held back: whatever
    // comes out here is not wanted.
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
/** UTF-8 has at most three bytes after the first of a character. */
function fromWholeCharacter(bytes) {
    let first = 0;
    while (first < 3 && ((bytes[first] ?? 0) & 0xc0) === 0x80)
        first += 1;
    return bytes.subarray(first);
}

// EXTERNAL MODULE: ./build/session/paths.js
var session_paths = __webpack_require__(4683);
;// CONCATENATED MODULE: ./build/text/plain-text.js
const esc = '\\u001b';
const csi = `(?:${esc}\\[|\\u009b)[0-?]*[ -/]*[@-~]?`;
// Operating system command, device control string and their kin: up to BEL or ST, never beyond the line.
const controlString = `(?:${esc}[\\]PX^_]|[\\u0090\\u0098\\u009d-\\u009f])[^\\u0007\\u001b\\u009c\\n]*(?:\\u0007|${esc}\\\\|\\u009c)?`;
const shortSequence = `${esc}[ -/]+[0-~]|${esc}[0-~]`;
const terminalSequence = new RegExp(`${csi}|${controlString}|${shortSequence}`, 'g');
// C0 and C1 without tab and newline; then what reorders or hides text around it: bidirectional controls, soft hyphen,
// zero-width space, byte order mark, language tags.
const invisible = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;
/** Most lines are, and need no more than one look. */
const printableAscii = /^[ -~]*$/;
/** Text without terminal sequences, control characters (tab and newline stay) and half characters. */
function plainText(text) {
    if (printableAscii.test(text))
        return text;
    return text.toWellFormed().replace(terminalSequence, '').replace(invisible, '');
}
/** One line of output as a terminal shows it in the end: of a progress bar the last state. */
function terminalLine(line) {
    const states = line.split('\r').map(plainText);
    return (states.findLast((state) => state.trim() !== '') ?? '').replaceAll('\n', ' ');
}
/** Text on one line of at most `max` characters, the rest replaced by an ellipsis. */
function oneLine(text, max) {
    const line = plainText(text.replace(/[\r\n\u0085\u2028\u2029]+/g, ' '))
        .replaceAll('\t', ' ')
        .trim();
    return line.length <= max ? line : `${cut(line, max - 1).trimEnd()}…`;
}
/** The first `length` code units, one less where that would halve a character. */
function cut(text, length) {
    const head = text.slice(0, Math.max(0, length));
    return head.isWellFormed() ? head : head.slice(0, -1);
}

;// CONCATENATED MODULE: ./build/summary/log-tail.js






const tailLines = 30;
const tailBytes = 128 * 1024;
const lineLength = 1000;
const channels = ['output', 'stdout', 'stderr'];
/** The ends of the logs of all attempts that did not succeed, those without an end included; no empty ones. */
function readTails(root, state, patterns) {
    return state.attempts
        .filter((attempt) => attempt.status !== 'ended' || attempt.failure !== null)
        .flatMap((attempt) => {
        const dir = (0,session_paths/* executionDir */.kl)(root, 'attempt', attempt.number);
        return channels.map((channel) => ({
            attempt: attempt.number,
            channel,
            ...readTail((0,session_paths/* logPath */.Q2)(dir, channel), { lines: tailLines, bytes: tailBytes, patterns }),
        }));
    })
        .filter((tail) => tail.lines.length > 0);
}
/**
 * The last lines of a file of any size, read from its end alone, redacted before anything is cut. Whole characters;
 * without terminal sequences; a line that is too long is cut, and says so. None where there is no such file, or where it
 * is not a file.
 */
function readTail(path, { lines, bytes, patterns }) {
    const end = log_tail_readEnd(path, bytes, patterns);
    if (end === undefined)
        return { lines: [], redacted: 0 };
    // Without its `end` the decoder keeps back a last character that is not whole yet.
    const texts = new external_node_string_decoder_.StringDecoder('utf8').write(end.bytes).split('\n');
    if (texts.at(-1) === '')
        texts.pop();
    const last = texts.slice(-lines);
    const shown = last.map((text, index) => {
        const torn = end.isTorn && index === 0 && last.length === texts.length;
        // A colour in the middle of a secret hides it from the first look.
        return shorten(patterns.text(terminalLine(text)), torn);
    });
    return { lines: shown, redacted: placesRedacted(end.found) };
}
function log_tail_readEnd(path, bytes, patterns) {
    try {
        return redactedTail(path, bytes, patterns);
    }
    catch (error) {
        if ((0,system_errors/* errorCode */.C)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}
/** Of a line whose beginning was skipped the end is shown, of every other the beginning. */
function shorten(line, torn) {
    if (torn)
        return `… ${line
            .slice(-lineLength)
            .toWellFormed()
            .replace(/^\ufffd/, '')}`;
    if (line.length <= lineLength)
        return line;
    const head = cut(line, lineLength);
    return `${head} … (${line.length - head.length} more characters)`;
}

// EXTERNAL MODULE: ./build/system/process-identity.js
var process_identity = __webpack_require__(5764);
;// CONCATENATED MODULE: ./build/text/ansi.js
// SGR sequences (ECMA-48, 8.3.117), which the runner's log shows as colours. Each ends with a reset of everything.
const bold = styled(1);
const red = styled(31);
const green = styled(32);
const yellow = styled(33);
const grey = styled(90);
function styled(code) {
    return (text) => `\u001b[${code}m${text}\u001b[0m`;
}

;// CONCATENATED MODULE: ./build/text/duration.js
const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
/** A duration for people: `12 ms`, `0.4 s`, `12 s`, `3 min 20 s`, `1 h 05 min`. Two units at most, rounded. */
function formatDuration(ms) {
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

;// CONCATENATED MODULE: ./build/action/artifacts/artifact-name.js

/** So long may a name get, with the suffixes. */
const maxLength = 200;
/** What all artifacts of a session are called, before the attempt's number: unique per run, matrix cell and call. */
function artifactBaseName(artifactName, { name, sessionId }, job) {
    if (artifactName !== null)
        return safeName(artifactName);
    return [slug(name), slug(job ?? ''), sessionId].filter((part) => part !== '').join('-');
}
/** The name under which an upload is tried; a failed one burns its name on the service's side. */
function artifactName(base, attempt, tryNumber) {
    return `${base}-attempt-${attempt}${tryNumber === 1 ? '' : `-${tryNumber}`}`;
}
/** The service refuses `" : < > | * ? \ /` and control characters. */
function safeName(text) {
    return cut(text.replace(/["\\/:<>|*?\u0000-\u001f]/g, '_'), maxLength);
}
function slug(text) {
    return cut(text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'), 40).replace(/^-+|-+$/g, '');
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/session/session-logs.js



/** The logs of all that has run in a session, in which commands may have masked values. */
function sessionLogs({ root }) {
    const folders = Object.values(session_paths/* executionFolders */.m7).map((name) => (0,external_node_path_.join)(root, name));
    return folders.flatMap(filesBelow).filter((path) => path.endsWith('.log') && !path.includes(`${external_node_path_.sep}collected${external_node_path_.sep}`));
}
/** None of a folder that is not there. */
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

;// CONCATENATED MODULE: ./build/text/bytes.js
const units = ['KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
/** A size for people: `512 B`, `1.4 MiB`, `20 GiB`. */
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

;// CONCATENATED MODULE: ./build/text/plural.js
/** Returns "1 file", "2 files". */
function plural(count, singular, pluralForm = `${singular}s`) {
    return `${count} ${count === 1 ? singular : pluralForm}`;
}

;// CONCATENATED MODULE: ./build/filters/line-bytes.js
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** Neither visible for sure nor the end of a line. */
function isHidden(byte) {
    return byte !== undefined && !isPrintable(byte) && !endsLine(byte);
}
function endsLine(byte) {
    return byte === lineFeed || byte === carriageReturn;
}
/** The rest are blanks, or may be part of one. */
function isPrintable(byte) {
    return byte > 0x20 && byte < 0x7f;
}
/** How many bytes at the end may belong to what follows: half of a `\r\n`, the beginning of a character in UTF-8. */
function unfinished(data) {
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
/** Where the first line ends, without what ends it; undefined when it goes on. */
function endOfLine(data) {
    const feed = data.indexOf(lineFeed);
    const line = feed < 0 ? data : data.subarray(0, feed);
    const end = indexOrEnd(line, '\r', 0);
    return end === data.length ? undefined : end;
}
/** Where a text first stands at or after a position; the end of the data where it does not. */
function indexOrEnd(data, text, from) {
    const found = data.indexOf(text, from);
    return found < 0 ? data.length : found;
}

;// CONCATENATED MODULE: ./build/filters/mask-command.js

/** A mask is decided on as a whole up to this length. */
const maxMask = 64 * 1024;
/** Of a longer one as much stays behind as makes four characters, however they are escaped. */
const maskRest = 16;
/** A shorter mask would blank the log, not a secret. */
const minCharacters = 4;
/** Weighs nothing when the runner searches: two colons around these are `::` to it (.NET, with ICU). */
const weightless = '[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\p{Default_Ignorable_Code_Point}]*';
const separator = new RegExp(`:${weightless}:`, 'gu');
const onlyWeightless = new RegExp(`^${weightless}$`, 'u');
const brackets = /^##\[(add-mask)(?: [^\]]*)?\](.*)$/is;
const openings = { colons: '::add-mask::', brackets: '##[add-mask]' };
const nameEnd = '::add-mask'.length;
/** Undefined when the data ends too early to tell. */
function maskPart(data, isAll) {
    const window = data.subarray(0, maxMask);
    const lineEnd = endOfLine(window);
    const isWhole = lineEnd !== undefined || window.length < maxMask;
    if (lineEnd === undefined && isWhole && !isAll)
        return undefined;
    return { bytes: window.subarray(0, isWhole ? lineEnd : firstOf(window)), isWhole };
}
/** How much of a mask that is too long is masked first: up to the end of one of its lines, or nearly all. */
function firstOf(window) {
    const lineBreak = Math.max(window.lastIndexOf('%0A'), window.lastIndexOf('%0D'));
    if (lineBreak > window.length / 2)
        return lineBreak;
    const most = window.subarray(0, window.length - maskRest);
    const escaped = most.indexOf('%', most.length - 2);
    return escaped < 0 ? most.length - unfinished(most) : escaped;
}
/** The mask that a line, or the rest of one, asks for; undefined when it only begins like one. */
function parseMask(notation, line) {
    if (notation === 'brackets') {
        // Much faster than by the expression, in a line of nothing but beginnings.
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
/** The rest of a line whose beginning was masked by a command of its own. */
function continuedMask(notation, data) {
    return { notation, line: openings[notation] + data, name: 'add-mask', data };
}
/** What is to be masked, in the bytes of the line that the mask was found in: the text lacks those that are no UTF-8. */
function maskedBytes({ notation, data }, line) {
    const text = line.toString();
    const end = notation === 'colons' ? ':' : ']';
    // In the text as in the bytes the data comes after as many of these, for each character of ASCII is one byte in both.
    let start = 0;
    for (const character of text.slice(0, text.length - data.length))
        if (character === end)
            start = line.indexOf(end, start) + 1;
    return Buffer.from(unescaped(line.toString('latin1', start), notation), 'latin1');
}
/** The command that has the runner mask a value, the whole and its lines; undefined where that would blank the log. */
function maskCommand(value) {
    const data = value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    return safeMask({ notation: 'colons', line: openings.colons + data, name: 'add-mask', data });
}
/**
 * The command with which the runner masks nothing of less than four characters; undefined when that leaves nothing. The
 * runner masks the whole value and each of its lines, both also in other encodings (AddMaskCommandExtension,
 * ValueEncoders.cs). Without its short lines the whole is another, so what a log's one line can hold of the true whole,
 * its base64, becomes lines of their own.
 */
function safeMask({ notation, line, data }) {
    const lines = data.split(/%0[AD]/).filter((part) => part !== '');
    const long = lines.filter((part) => isLong(unescaped(part, notation)));
    if (long.length === lines.length && long.length > 0)
        return line;
    if (long.length === 0)
        return undefined;
    const whole = Buffer.from(unescaped(data, notation));
    const encoded = [0, 1, 2].map((shift) => whole.subarray(shift).toString('base64'));
    return openings[notation] + [...long, ...encoded].join('%0A');
}
/** A mask that does not pass, as text. Its value, which nobody masks now, is not part of it. */
function maskAsText({ notation, name, data }) {
    const value = data.trim() === '' ? data : '***';
    return notation === 'colons' ? `: :${name}::${value}` : `# #[${name}]${value}`;
}
/** Blanks at the ends do not count: a mask of four blanks is found wherever a line is indented. */
function isLong(line) {
    return [...line.trim().slice(0, 2 * minCharacters)].length >= minCharacters;
}
/** As the runner does it, `%` last (ActionCommand.cs). */
function unescaped(data, notation) {
    const text = notation === 'brackets' ? data.replaceAll('%3B', ';').replaceAll('%5D', ']') : data;
    return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

;// CONCATENATED MODULE: ./build/redact/min-length.js
/** A shorter one would blank the log. */
const min_length_minCharacters = 4;
/** Long enough to be redacted. Blanks around it do not count. */
function isLongEnough(value) {
    return [...value.trim()].length >= min_length_minCharacters;
}
/**
 * A value and each of its lines, without the blanks around them: what is encoded around these is no secret, and a line
 * stays a line. Short lines of a longer value are not secrets of their own.
 */
function wholeAndLines(value) {
    return [value, ...value.split(/\r\n|\r|\n/)].filter(isLongEnough).map((part) => part.trim());
}

;// CONCATENATED MODULE: ./build/redact/redact-input.js

/** The input `redact`: values, one a line, or the JSON object that `toJSON(secrets)` gives. */
function parseRedactInput(text) {
    const input = { values: [], refused: [] };
    const keep = (value, name) => {
        if (isLongEnough(value))
            input.values.push(value);
        else if (value.trim() !== '')
            input.refused.push(name);
    };
    const object = jsonObject(text);
    if (object !== undefined)
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
function jsonObject(text) {
    if (!text.trimStart().startsWith('{'))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The texts in a JSON value, however deep; numbers and booleans as they are written. */
function leaves(value) {
    if (typeof value === 'object' && value !== null)
        return Object.values(value).flatMap(leaves);
    return value === null ? [] : [String(value)];
}

;// CONCATENATED MODULE: ./build/filters/terminal-filter.js
const terminal_filter_esc = 0x1b;
const bell = 0x07;
/** `]`, which makes a string an operating system command. */
const command = 0x5d;
/** Line feed, carriage return, CAN, SUB. */
const breaksOff = [0x0a, 0x0d, 0x18, 0x1a];
const stringTerminator = Buffer.from('\u001b\\');
/** The first byte of the control characters U+0080 to U+009F in UTF-8. */
const c1Lead = 0xc2;
/** No colour is longer. */
const maxControlSequence = 256;
/** No title or link is longer. */
const maxControlString = 4096;
/** `ESC ] 8 ; ; BEL`. */
const shortestLink = 6;
/** Where something other than text may begin: control characters but tab, line feed and carriage return. */
const suspects = [
    ...[terminal_filter_esc, c1Lead, 0x7f],
    ...Array.from({ length: 0x20 }, (_, byte) => byte).filter((byte) => ![0x09, 0x0a, 0x0d, terminal_filter_esc].includes(byte)),
];
const isSuspect = new Uint8Array(256);
for (const byte of suspects)
    isSuspect[byte] = 1;
/** `ESC ] 8 ; parameters ; address`; an empty address ends the link. */
const webLink = /^8;[!-:<-Z^-~]*;(?:https?:\/\/[!-Z^-~]*)?$/i;
/**
 * Takes out of a stream of output what acts on a terminal: of escape sequences only colours (`ESC [ … m`) and links to
 * the web (OSC 8) stay, of control characters only tab, line feed and carriage return. Where a sequence has no proper
 * end, at the latest at the end of its line, only the character that began it is taken out and the rest is text
 * (ECMA-48, in UTF-8 as terminals read it). Works on bytes and keeps no more than one unfinished sequence.
 */
class TerminalFilter {
    #carry = Buffer.alloc(0);
    /** What was shown last, unless it was a chunk as it came. */
    #shown = Buffer.alloc(0);
    /** What may be shown so far; good until the next call, and as long as the chunk, of which it may be a view. */
    push(chunk) {
        return this.#filter(this.#carry.length === 0 ? chunk : Buffer.concat([this.#carry, chunk]), false);
    }
    /** The rest, when nothing follows. */
    end() {
        return this.#filter(this.#carry, true);
    }
    #filter(data, final) {
        this.#carry = nothing;
        // Searching for one byte at a time is many times faster than looking at every byte here.
        if (!suspects.some((byte) => data.includes(byte)))
            return data;
        // Only a link gets longer, by the one byte that ST has more than BEL.
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
            const sequence = sequenceAt(data, position, final);
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
/** Half a character could become a control character with what follows, when a sequence between them goes; this byte never. */
const halfCharacter = Buffer.from([0xff]);
function sequenceAt(data, position, final) {
    const first = data[position];
    const next = data[position + 1];
    if (next === undefined && !final)
        return 'unfinished';
    if (first === terminal_filter_esc)
        return next === undefined ? removed(1) : sequenceOf(next, data, position, 1, final);
    // U+0080 to U+009F are short for ESC and `@` to `_`.
    if (isC1(next))
        return sequenceOf(next - 0x40, data, position, 2, final);
    return { length: 1, shown: inRange(next, 0xa0, 0xbf) ? 'unchanged' : halfCharacter };
}
/** A sequence that ESC and `kind` begin, or what is short for these. The first `control` of its two bytes are no text. */
function sequenceOf(kind, data, position, control, final) {
    switch (String.fromCharCode(kind)) {
        case '[':
            return controlSequence(data, position, final) ?? removed(control);
        case ']':
        case 'P':
        case 'X':
        case '^':
        case '_':
            return terminal_filter_controlString(kind, data, position, final) ?? removed(control);
        default:
            if (inRange(kind, 0x20, 0x2f))
                return characterSet(data, position, final) ?? removed(control);
            return removed(inRange(kind, 0x30, 0x7e) ? 2 : control);
    }
}
/** CSI: parameters, intermediates, a final byte. Undefined when it is none. */
function controlSequence(data, position, final) {
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
        return final ? undefined : 'unfinished';
    if (index === limit || !inRange(data[index], 0x40, 0x7e))
        return undefined;
    return { length: index + 1 - position, shown: isColour ? 'unchanged' : nothing };
}
/** ESC, intermediates, a final byte: mostly the choice of a character set. Undefined when it is none. */
function characterSet(data, position, final) {
    const limit = position + maxControlSequence;
    let index = position + 2;
    while (index < limit && inRange(data[index], 0x20, 0x2f))
        index += 1;
    if (index < limit && index === data.length)
        return final ? undefined : 'unfinished';
    return index < limit && inRange(data[index], 0x30, 0x7e) ? removed(index + 1 - position) : undefined;
}
/** OSC, DCS and their kin: up to ST, OSC also up to BEL. Undefined when it is broken off. */
function terminal_filter_controlString(kind, data, position, final) {
    const start = position + 2;
    const closed = (payloadEnd, end) => ({
        length: end - position,
        shown: data[position] === terminal_filter_esc && kind === command && webLink.test(data.toString('latin1', start, payloadEnd))
            ? Buffer.concat([data.subarray(position, payloadEnd), stringTerminator])
            : nothing,
    });
    for (let index = start; index < position + maxControlString; index += 1) {
        const byte = data[index];
        const next = data[index + 1];
        if (byte === undefined)
            return final ? undefined : 'unfinished';
        if (byte === bell && kind === command)
            return closed(index, index + 1);
        if (breaksOff.includes(byte))
            return undefined;
        if (byte !== terminal_filter_esc && byte !== c1Lead)
            continue;
        if (next === undefined)
            return final ? undefined : 'unfinished';
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
/** Buffer.copy, but without its long way where there is little to copy. */
function copy(data, from, to, target, at) {
    if (to - from > 32)
        return data.copy(target, at, from, to);
    for (let index = from; index < to; index += 1)
        target[at + index - from] = data[index];
    return to - from;
}

;// CONCATENATED MODULE: ./build/redact/masks.js


/** How a command begins, and what is searched for to find that: a shorter text, and the byte after it. */
const notations = [
    { notation: 'colons', opening: '::add-mask', trace: /:add-mask[^!-9;-~]/gi },
    { notation: 'brackets', opening: '##[add-mask', trace: /\[add-mask[ \]]/gi },
];
const masks_nothing = Buffer.alloc(0);
const colon = 0x3a;
const hash = 0x23;
/**
 * Finds the values that a command masks with `::add-mask::` in the stream of its output, as the command filter does, but
 * anywhere in a line: a program that puts its name before every line means it, too. One that is too long to be held is
 * several, as it is for the runner.
 */
class MaskFinder {
    #searches = notations.map((notation) => new Search(notation));
    /** The values that ended in this chunk, as bytes, for they need not be UTF-8. */
    push(chunk) {
        if (beginsNone(chunk) && this.#searches.every(({ isIdle }) => isIdle))
            return [];
        const text = chunk.toString('latin1');
        return this.#searches.flatMap((search) => search.push(chunk, text)).filter(masks_isLong);
    }
    /** The values that ended with the data. */
    end() {
        return this.#searches.flatMap((search) => search.end()).filter(masks_isLong);
    }
}
/** For the masks of one notation. */
class Search {
    #notation;
    #opening;
    #trace;
    /** What may be the beginning of a command, or the line with one, while its end has not come. */
    #held = masks_nothing;
    /** What follows in the line is still of a mask. */
    #goesOn = false;
    constructor({ notation, opening, trace }) {
        this.#notation = notation;
        this.#opening = opening;
        this.#trace = trace;
    }
    /** Nothing of what came before is of a mask. */
    get isIdle() {
        return this.#held.length === 0 && !this.#goesOn;
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
    #find(data, text, isAll) {
        const values = [];
        let position = 0;
        for (;;) {
            const start = this.#goesOn ? position : this.#next(text, position);
            if (start === undefined) {
                position = Math.max(position, data.length - this.#unfinished(text));
                break;
            }
            position = start;
            const part = maskPart(data.subarray(position), isAll);
            if (part === undefined)
                break;
            const line = part.bytes.toString();
            const mask = this.#goesOn ? continuedMask(this.#notation, line) : parseMask(this.#notation, line);
            if (mask !== undefined)
                values.push(maskedBytes(mask, part.bytes));
            position += mask === undefined ? 1 : part.bytes.length;
            this.#goesOn = mask !== undefined && !part.isWhole;
        }
        this.#held = isAll ? masks_nothing : Buffer.from(data.subarray(position));
        return values;
    }
    /** Where the next command begins. */
    #next(text, from) {
        this.#trace.lastIndex = from;
        while (this.#trace.test(text)) {
            const start = this.#trace.lastIndex - 1 - this.#opening.length;
            if (start >= from && text.slice(start, this.#trace.lastIndex - 1).toLowerCase() === this.#opening)
                return start;
        }
        return undefined;
    }
    /** How many characters at the end may be the beginning of a command. */
    #unfinished(text) {
        const end = text.slice(-this.#opening.length).toLowerCase();
        for (let from = 0; from < end.length; from += 1)
            if (this.#opening.startsWith(end.slice(from)))
                return end.length - from;
        return 0;
    }
}
/** Whether no command begins in a chunk, nor may begin at its end. Most of what is printed: no text is made of it. */
function beginsNone(chunk) {
    const last = chunk.at(-1);
    return last !== colon && last !== hash && !chunk.includes('::') && !chunk.includes('##[');
}
function masks_isLong(value) {
    return isLongEnough(value.toString());
}

;// CONCATENATED MODULE: ./build/redact/masks-in-files.js



/** What is made of a larger piece would stay in memory until the next great collection. */
const bufferBytes = 64 * 1024;
/** The values that a command masked in these logs so far, and known ones, each once. Files that are not there have none. */
async function masksInFiles(paths, known = []) {
    const masks = new Map(known.map((mask) => [mask.toString('latin1'), mask]));
    const buffer = Buffer.allocUnsafe(bufferBytes);
    for (const path of paths)
        for await (const mask of masksInFile(path, buffer))
            masks.set(mask.toString('latin1'), mask);
    return [...masks.values()];
}
/** As they were printed, and as they reach the runner: without what acts on a terminal. */
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
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/redact/encodings.js
/** A form of fewer bytes would be found where nobody wrote the value. */
const minBytes = 4;
/** Base64 is what random-looking text consists of. */
const minBase64Digits = 6;
/**
 * A value as it may stand in a text: itself, and encoded. These are the forms that the runner masks (`ValueEncoders` and
 * `HostContext` in actions/runner), and what bash, Python, Go and browsers make of the same values where that differs.
 */
function encodingsOf(value) {
    const text = value.toWellFormed();
    const forms = [
        text,
        ...quoted(text),
        ...escaped(text),
        ...percentEncoded(text),
        ...base64(Buffer.from(text)),
        ...sections(text),
    ];
    return new Set(forms.filter((form) => Buffer.byteLength(form) >= minBytes));
}
/** On a command line, in an expression of a workflow, in a trace of bash. */
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
/** Inside a JSON string, in XML, in HTML. */
function escaped(text) {
    const json = JSON.stringify(text).slice(1, -1);
    const unicode = (characters) => json.replace(characters, unicodeEscape);
    const upperUnicode = (characters) => json.replace(characters, (found) => upperDigits(unicodeEscape(found)));
    const xml = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return [
        json,
        // Newtonsoft's, which the runner uses, escapes the line ends of Unicode; Python's all that is not ASCII; Go's also
        // what means something in HTML. Java's digits are upper case, .NET's, too, which escapes most. PHP's escapes slashes.
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
/** `\u00E4`, not `\U00E4`. */
function upperDigits(unicode) {
    return unicode.slice(0, 2) + unicode.slice(2).toUpperCase();
}
/** In a URL, with digits in upper or lower case, and in a form's body. */
function percentEncoded(text) {
    const browser = encodeURIComponent(text);
    // .NET's EscapeDataString follows RFC 3986; of curl, Python and Go the same is true.
    const strict = browser.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    return [strict, browser, encodeURI(text)].flatMap((encoded) => {
        const lower = encoded.replace(/%../g, (digits) => digits.toLowerCase());
        return [encoded, lower, encoded.replaceAll('%20', '+'), lower.replaceAll('%20', '+')];
    });
}
/**
 * As a part of something longer in base64, which gives three different texts: by how many bytes stand before it, modulo
 * three. Only digits that the value alone decides; of the last one also as it is when nothing follows. That is at least
 * what the runner masks there. A value of four bytes is too short for the shifted ones.
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
/** PowerShell prints a command with `&` in two sections, and colours the character after `&+`. */
function sections(text) {
    const coloured = text.indexOf('&+');
    const end = coloured >= 0 ? coloured + 2 : text.lastIndexOf('&') + 1;
    if (end === 0)
        return [];
    return [text.slice(0, end), text.slice(coloured >= 0 ? end + 1 : end)].filter(({ length }) => length >= 6);
}

;// CONCATENATED MODULE: ./build/redact/pattern.js
/** So much of a literal is in the automaton, to keep that small; the rest is compared when this was found. */
const maxPrefix = 32;
/** Certain bytes: a value in one of its forms. */
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
    examine(data, candidate, isAll) {
        const { start, fitsTo } = candidate;
        const end = start + this.#bytes.length;
        const to = Math.min(end, data.length);
        if (fitsTo < to && data.compare(this.#bytes, fitsTo - start, to - start, fitsTo, to) !== 0)
            return undefined;
        candidate.fitsTo = to;
        if (to === end)
            return { start, end };
        return isAll ? undefined : 'unknown';
    }
}
/** A token that is known by how it looks. */
class TokenPattern {
    prefix;
    longest;
    kind;
    startsWord;
    #regExp;
    #alphabet;
    constructor(shape, beginning) {
        this.prefix = Buffer.from(beginning, 'latin1');
        this.longest = shape.longest;
        this.kind = shape.kind;
        this.startsWord = /^[A-Za-z0-9]/.test(beginning);
        this.#regExp = shape.pattern;
        this.#alphabet = shape.alphabet;
    }
    examine(data, candidate, isAll) {
        const { start } = candidate;
        const limit = start + this.longest;
        const to = Math.min(limit, data.length);
        const isInAlphabet = asciiTable(this.#alphabet);
        let end = candidate.fitsTo;
        while (end < to && isInAlphabet[data[end]] === 1)
            end += 1;
        candidate.fitsTo = end;
        if (end === data.length && end < limit && !isAll)
            return 'unknown';
        this.#regExp.lastIndex = 0;
        const match = this.#regExp.exec(data.toString('latin1', start, end));
        if (match === null)
            return undefined;
        const [whole, secret = whole] = match;
        return { start: start + whole.length - secret.length, end: start + whole.length };
    }
}
/** Made when they are needed: most texts hold no beginning of a token. */
const asciiTables = new Map();
/** 1 for each byte of the class. No byte of a character beyond ASCII is in it, so none is cut. */
function asciiTable(characters) {
    const known = asciiTables.get(characters);
    if (known !== undefined)
        return known;
    const isIn = (byte) => byte < 0x80 && characters.test(String.fromCharCode(byte));
    const table = Uint8Array.from({ length: 256 }, (_, byte) => Number(isIn(byte)));
    asciiTables.set(characters, table);
    return table;
}

;// CONCATENATED MODULE: ./build/redact/trie.js
const root = 0;
const none = 0;
/**
 * A set of byte strings with the links of Aho and Corasick (Communications of the ACM 18, 1975): from a node, which is the
 * longest beginning of a string that the input ends with, it tells the next one for any byte, and what has matched.
 * Nodes are numbers.
 */
class Trie {
    root = root;
    /** Bytes of the longest string. */
    height;
    // The children of a node are a linked list.
    #firstChild;
    #nextSibling;
    #byte;
    #depth;
    /** The node of the longest other suffix that is in the trie. */
    #failure;
    /** The next node along the failures at which a string ends. */
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
    /** Nodes are below this. */
    get size() {
        return this.#size;
    }
    /** Bytes from the root. */
    depth(node) {
        return this.#depth[node];
    }
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
    /** The indexes of the strings that end at a node. */
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
    /** Breadth first, for the links of a node are made from those of shorter ones. */
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

/** This transition was not computed yet. */
const unknown = -1;
/** There are no more numbers for rows in two bytes; it is 16 MiB. */
const defaultMaxRows = 0x8000;
/** Shorter data is read in one piece. */
const minHalf = 1024;
/**
 * Finds every occurrence of any of a set of byte strings. The trie is turned into a table of transitions only where the
 * input leads, so that a byte costs one look-up, and memory depends on what is read, within a limit.
 */
class Automaton {
    #trie;
    /** Rows of 256 transitions: the row that a byte leads to, its complement where a string ends, or `unknown`. */
    #table = new Int16Array(64 * 256);
    #maxRows;
    #rowOfNode;
    #nodeOfRow = [];
    /**
     * @param strings each of 1 to 255 bytes
     * @param maxRows so much of the table is kept, at least 3; when there is more it starts over
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
    /** How many of the last bytes read are the beginning of a string. */
    depth(state) {
        return this.#trie.depth(state);
    }
    /**
     * Reads data in a state and gives the state afterwards. It reads both halves side by side, for a look-up waits for the
     * one before it in the same half alone: that is twice as fast. So matches are not told in the order of the data.
     */
    scan(data, from, state, onMatch) {
        const half = (data.length - from) >> 1;
        if (half < minHalf)
            return this.#read(data, from, data.length, state, onMatch);
        const middle = from + half;
        // The state in the middle is decided by the bytes before it, as many as the longest string has.
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
    /** Reads bytes one by one, computes what is missing in the table, and tells what was found. */
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
/** Reads on until something was found or is unknown in one of the halves. A function of its own: it is compiled better. */
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

/** Everything that is looked for, compiled. */
class PatternSet {
    patterns;
    /** Finds the prefixes of the patterns, by their indexes. */
    automaton;
    /** The most bytes that a match can have. */
    longest;
    constructor(patterns) {
        this.patterns = patterns;
        this.automaton = new Automaton(patterns.map(({ prefix }) => prefix));
        this.longest = patterns.reduce((most, { longest }) => Math.max(most, longest), 0);
    }
}

;// CONCATENATED MODULE: ./build/redact/word-start.js
/** No escape sequence of a program that is not up to something is longer. */
const contextBytes = 64;
const escapeCharacter = String.raw `(?:\x1b|\^\[|\\(?:x1b|u001b|033|e))`;
/** What may end with a letter or digit and is no part of a word: of terminals, in strings of most languages, in URLs. */
const sequences = [
    String.raw `${escapeCharacter}\[[0-?]*[ -/]*[@-~]`,
    String.raw `\x1b[ -/]*[0-~]`,
    String.raw `\\[abefnrtv]`,
    String.raw `\\x[\da-f]{2}`,
    String.raw `\\u[\da-f]{4}`,
    String.raw `\\[0-7]{1,3}`,
    String.raw `%(?:25)*[\da-f]{2}`,
];
const endsWithSequence = new RegExp(`(?:${sequences.join('|')})$`, 'i');
/** Whether a word may start after these characters, of which the last `contextBytes` are enough. */
function mayStartWord(before) {
    return !/[A-Za-z0-9]$/.test(before) || endsWithSequence.test(before);
}

;// CONCATENATED MODULE: ./build/redact/redaction-stream.js

/** What the runner writes in place of a secret. */
const stars = Buffer.from('***');
const redaction_stream_nothing = Buffer.alloc(0);
/**
 * Replaces everything that a dictionary finds, as the runner's SecretMasker does: every match counts, those within others
 * too, and what overlaps or touches becomes one `***`. The result does not depend on how the data is cut into chunks.
 */
class RedactionStream {
    found = { values: 0, kinds: {} };
    #dictionary;
    /** The automaton's. */
    #state;
    /** What was read and may still belong to a match. The offsets below count from its beginning. */
    #held = redaction_stream_nothing;
    #candidates = [];
    #masks = [];
    /** The last bytes before, as Latin-1. */
    #before = '';
    /** The `***` that was written last, if nothing followed it yet: it may still grow. */
    #growing;
    constructor(dictionary) {
        this.#dictionary = dictionary;
        this.#state = dictionary.automaton.start;
    }
    /** Something was found by now, counted yet or not. */
    get hasFound() {
        return (this.found.values > 0 ||
            Object.keys(this.found.kinds).length > 0 ||
            this.#growing !== undefined ||
            this.#masks.length > 0);
    }
    /** What is certain by now; it may be a view of the chunk. */
    push(chunk) {
        return this.#advance(this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]), false);
    }
    /** The rest, when nothing follows. */
    end() {
        const rest = this.#advance(this.#held, true);
        this.#count();
        this.#before = '';
        this.#state = this.#dictionary.automaton.start;
        return rest;
    }
    #advance(data, isAll) {
        this.#candidates = this.#candidates.filter((candidate) => this.#isUndecided(data, candidate, isAll));
        const { automaton, patterns } = this.#dictionary;
        this.#state = automaton.scan(data, this.#held.length, this.#state, (index, fitsTo) => {
            const pattern = patterns[index];
            const start = fitsTo - pattern.prefix.length;
            if (pattern.startsWord && !mayStartWord(this.#lastBefore(data, start)))
                return;
            const candidate = { pattern, start, fitsTo };
            if (this.#isUndecided(data, candidate, isAll))
                this.#candidates.push(candidate);
        });
        const certain = isAll ? data.length : this.#undecidedFrom(data.length);
        const redacted = this.#redact(data, certain);
        this.#drop(data, certain);
        return redacted;
    }
    #isUndecided(data, candidate, isAll) {
        const verdict = candidate.pattern.examine(data, candidate, isAll);
        if (verdict === 'unknown')
            return true;
        if (verdict !== undefined)
            this.#mask(verdict, candidate.pattern.kind);
        return false;
    }
    #mask({ start, end }, kind) {
        const last = this.#masks.at(-1);
        if (last !== undefined && last.kind === kind && last.start <= start && start <= last.end)
            last.end = Math.max(last.end, end);
        else
            this.#masks.push({ start, end, kind });
    }
    /** Where the first match may begin of which more is to come. */
    #undecidedFrom(length) {
        const first = length - this.#dictionary.automaton.depth(this.#state);
        return this.#candidates.reduce((least, { start }) => Math.min(least, start), first);
    }
    /** The bytes up to an offset, with `***` in place of what is masked. */
    #redact(data, to) {
        if (this.#masks.length === 0) {
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
        this.#masks.sort((one, other) => one.start - other.start || compareKinds(one, other));
        for (const mask of this.#masks) {
            if (mask.start >= to)
                break;
            show(mask.start);
            if (this.#growing === undefined)
                pieces.push(stars);
            this.#growing = this.#growing === undefined ? { kind: mask.kind } : joined(this.#growing, mask);
            from = Math.max(from, Math.min(mask.end, to));
        }
        show(to);
        this.#masks = this.#masks
            .filter(({ end }) => end > to)
            .map(({ start, end, kind }) => ({ start: Math.max(0, start - to), end: end - to, kind }));
        return Buffer.concat(pieces);
    }
    /** Forgets the bytes before an offset. What is held is a copy: the chunk is its giver's. */
    #drop(data, to) {
        this.#before = this.#lastBefore(data, to);
        this.#held = to === data.length ? redaction_stream_nothing : Buffer.from(data.subarray(to));
        for (const candidate of this.#candidates) {
            candidate.start -= to;
            candidate.fitsTo -= to;
        }
    }
    /** As many of the bytes before an offset as tell whether a word starts there. */
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
/** Values first, for they are what a place with both counts as. */
function compareKinds({ kind: one = '' }, { kind: other = '' }) {
    return one < other ? -1 : Number(one > other);
}
function joined(one, other) {
    return { kind: other.kind === undefined ? undefined : one.kind };
}

;// CONCATENATED MODULE: ./build/redact/token-formats.js
const word = /[\w-]/;
const dotted = /[\w.-]/;
/** Or none; also in JSON within JSON. */
const quote = '\\\\{0,7}["\']?';
/** In a key that nobody typed there are digits, and capitals or long rows without a dash. */
const withDigit = '(?=[A-Za-z_-]{0,100}\\d)';
const tokenFormats = [
    token('GitHub token', ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], '[A-Za-z0-9]{36,255}'),
    token('GitHub token', ['github_pat_'], '\\w{82}'),
    // `x-access-token:` in base64, as actions/checkout writes it into Git's configuration.
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
    ], `${quote}\\s{0,8}[:=>]{1,2}\\s{0,8}${quote}([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])`, { alphabet: /[\w+/=:>"'\\ \t-]/ }),
    token('AWS session token', ['IQoJb3JpZ2lu', 'FwoGZXIvYXdz'], '[A-Za-z0-9+/]{80,3000}={0,2}', { alphabet: /[\w+/=]/ }),
    token('Slack token', ['a', 'b', 'c', 'd', 'e', 'o', 'p', 'r', 's'].map((letter) => `xox${letter}-`), `${withDigit}[A-Za-z0-9%-]{10,400}`, { alphabet: /[\w%-]/ }),
    token('Slack token', ['xapp-'], '\\d-[A-Z0-9]{5,20}-\\d{5,20}-[a-z0-9]{20,100}'),
    token('Slack webhook', ['hooks.slack.com/'], '(?:services|workflows|triggers)/([\\w+/-]{20,100})', {
        alphabet: /[\w+/-]/,
    }),
    token('npm token', ['npm_'], '[A-Za-z0-9]{36}(?!\\w)'),
    token('npm token', [':_authToken', ':_auth', ':_password'], ` ?= ?${quote}([\\w+/.=-]{16,400})`, {
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
    // DeepSeek, Moonshot and others give no more away.
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
 * A private key in PEM, on lines or on one with `\n` between. Where the end is missing (a log that was cut), as far as it
 * looks like a key: rows of at least 40 digits, and one shorter.
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

;// CONCATENATED MODULE: ./build/redact/patterns.js







const shapePatterns = tokenFormats.flatMap((shape) => shape.beginnings.map((beginning) => new TokenPattern(shape, beginning)));
/**
 * What is redacted: the whole and each line of every value, in all forms, and tokens by their shapes. Compiled once, used
 * for any number of streams and texts.
 */
class Patterns {
    #parts;
    /** Of values that are no UTF-8 the bytes. */
    #bytes;
    #text;
    #binary;
    /** @param values as bytes where they may be no UTF-8; those of less than four characters are passed over */
    constructor(values) {
        const all = [...values];
        this.#parts = new Set(all.flatMap((value) => wholeAndLines(value.toString())));
        this.#bytes = all.flatMap((value) => (typeof value === 'string' || (0,external_node_buffer_.isUtf8)(value) ? [] : byteForms(value)));
    }
    /** The most bytes that a match can have: a stream holds back no more than this. */
    get longest() {
        return this.#forText().longest;
    }
    text(text) {
        const bytes = Buffer.from(text);
        const stream = this.stream();
        const redacted = [stream.push(bytes), stream.end()];
        return stream.hasFound ? Buffer.concat(redacted).toString() : text;
    }
    stream() {
        return new RedactionStream(this.#forText());
    }
    /** For data that is not text: what it gives is of no use, what it finds is. It finds the values in UTF-16, too. */
    binaryStream() {
        this.#binary ??= this.#dictionary((part) => [...formBytes(part), ...inUtf16(part)]);
        return new RedactionStream(this.#binary);
    }
    #forText() {
        this.#text ??= this.#dictionary(formBytes);
        return this.#text;
    }
    #dictionary(formsOfPart) {
        const literals = [...[...this.#parts].flatMap(formsOfPart), ...this.#bytes];
        const distinct = new Map(literals.map((bytes) => [bytes.toString('latin1'), bytes]));
        return new PatternSet([...[...distinct.values()].map((bytes) => new Literal(bytes)), ...shapePatterns]);
    }
}
function formBytes(part) {
    return [...encodingsOf(part)].map((form) => Buffer.from(form));
}
/** What is no text has no forms but base64. */
function byteForms(value) {
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


/** What must not leave the machine, as far as one process knows it: in memory alone, in no file and no command line. */
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
    /** One that knows what the command has masked in its logs by now, too; the same where that is nothing new. */
    async knowingMasksOf(logs) {
        const masks = await masksInFiles(logs, this.#masks);
        return masks.length === this.#masks.length ? this : new Redaction(this.values, masks);
    }
    async withMasksOf(logs) {
        return (await this.knowingMasksOf(logs)).patterns;
    }
}

;// CONCATENATED MODULE: ./build/action/inputs/redaction.js






/** The runner's own; it masks them in the log (its Worker.cs). */
const tokens = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
/** The input is read again at each stage of each step, for its values are kept nowhere. */
function redaction_readRedaction() {
    const { values, refused } = parseRedactInput(lib_core/* getInput */.V4('redact', { trimWhitespace: false }));
    const own = tokens.flatMap((name) => process.env[name] || []);
    return Object.assign(new Redaction([...values, ...own]), { given: values.length, refused });
}
/**
 * So much of the values is written down that a later stage notices when it was given others: the input is evaluated again
 * for each, perhaps from variables that the command has changed. Sixteen bits help nobody to find a value.
 */
function fingerprint({ values, given }, sessionId) {
    const list = [...new Set(values.slice(0, given))].sort();
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([sessionId, list]))
        .digest()
        .readUInt16BE();
}
/** Whether this step was given the values that the session's step was. Else nobody here knows what its logs may not tell. */
function knowsSecretsOf(redaction, { redact }, sessionId) {
    return redact === null || redact.fingerprint === fingerprint(redaction, sessionId);
}
/**
 * Has the runner mask the values in all that follows, for not all of them need be secrets of the repository. Lines of a
 * value that are so short that they would blank the log are left out, as the redaction leaves them out.
 */
async function maskInLog({ values, given, refused }, log) {
    const own = values.slice(0, given);
    // A line may come without the blanks at its ends.
    const lines = own.flatMap((value) => value.split(/[\r\n]+/)).map((line) => line.trim());
    const commands = [...own, ...lines].filter(isLongEnough).flatMap((text) => maskCommand(text) ?? []);
    for (const command of new Set(commands))
        process.stdout.write(`${command}\n`);
    if (refused.length === 0)
        return;
    const which = refused.join(', ');
    const they = refused.length === 1 ? 'it is' : 'they are';
    await log.warning(`redact: ${which} will not be redacted: ${they} shorter than ${min_length_minCharacters} characters and would blank the log.`);
}

;// CONCATENATED MODULE: ./build/action/runner/save-record.js


const warnedOf = new WeakSet();
/** Saves for post what the step has done. A failure, for instance on a full disk, is logged once and changes nothing else. */
async function save_record_saveRecord({ session, record, log, }) {
    const { step } = session.paths;
    try {
        writeStepRecord(step, record);
    }
    catch (error) {
        if (warnedOf.has(record))
            return;
        warnedOf.add(record);
        await log.warning(`Couldn't save progress to ${step} (${(0,system_errors/* errorMessage */.g)(error)}). The post step may repeat work.`);
    }
}

;// CONCATENATED MODULE: ./build/action/artifacts/artifact-files.js




/**
 * What the artifact of an attempt holds: its logs and those of the probes that led to it (`probe-01-output.log`), what was
 * collected, and the session as far as it has come. Not its file commands, which are meant for later steps alone.
 */
function artifactFiles(paths, attempt, probes) {
    const folder = (0,session_paths/* executionDir */.kl)(paths.root, 'attempt', attempt);
    const probeLogs = probes.flatMap(({ number }) => {
        const prefix = `probe-${String(number).padStart(2, '0')}-`;
        return logsIn((0,session_paths/* executionDir */.kl)(paths.root, 'probe', number)).map((path) => asLog(path, prefix));
    });
    const collected = filesBelow((0,session_paths/* collectedDir */.PE)(folder)).map((path) => {
        return { from: path, to: (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/'), kind: 'unknown' };
    });
    // They are gone where somebody deleted the session's folder.
    const session = [paths.journal, paths.state].filter(external_node_fs_.existsSync).map((path) => asLog(path));
    return [...logsIn(folder).map((path) => asLog(path)), ...probeLogs, ...collected, ...session];
}
function asLog(from, prefix = '') {
    return { from, to: `${prefix}${(0,external_node_path_.basename)(from)}`, kind: 'log' };
}
function logsIn(folder) {
    return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.log'))
        .map(({ name }) => (0,external_node_path_.join)(folder, name));
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/action/launch/bundles.js + 1 modules
var bundles = __webpack_require__(3630);
;// CONCATENATED MODULE: ./build/action/artifacts/ask-process.js



const failureSchema = schemas/* object */.Ikc({ ok: schemas/* literal */.euz(false), error: schemas/* string */.YjP() });
/**
 * Has a program of ours do one thing in a process of its own: one message, one answer. `onOutput` gets its chatter. Never
 * rejects; the process is killed when the signal aborts.
 */
function askProcess(bundle, request, success, { signal, onOutput }) {
    return new Promise((resolve) => {
        const fail = (error) => resolve({ ok: false, error });
        if (signal.aborted)
            return fail(String(signal.reason));
        const child = (0,external_node_child_process_.fork)((0,bundles/* bundlePath */.E)(bundle), [], {
            stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
            execArgv: [],
        });
        child.stdout?.on('data', onOutput);
        child.stderr?.on('data', onOutput);
        const abort = () => {
            child.kill('SIGKILL');
            fail(String(signal.reason));
        };
        signal.addEventListener('abort', abort, { once: true });
        child.once('message', (message) => {
            const answer = schemas/* union */.KCZ([success, failureSchema]).safeParse(message);
            resolve(answer.data ?? { ok: false, error: `the ${bundle} process gave an answer that makes no sense` });
        });
        child.once('error', (error) => fail(`the ${bundle} process could not be started: ${error.message}`));
        child.once('exit', (code, name) => {
            signal.removeEventListener('abort', abort);
            fail(`the ${bundle} process ended with ${name ?? `code ${code}`}`);
        });
        child.send(request, () => { });
    });
}

;// CONCATENATED MODULE: ./build/action/artifacts/pack-process.js



const packed = schemas/* object */.Ikc({ ok: schemas/* literal */.euz(true), files: schemas/* array */.YOg(schemas/* string */.YjP()), redacted: redactionReportSchema });
/** Has the redacted copy of some files made by a process of its own. Never rejects. */
function packArtifact(request, signal) {
    return askProcess('pack', request, packed, { signal, onOutput: () => { } });
}

;// CONCATENATED MODULE: ./build/action/artifacts/service.js
/** The same rule by which the artifact client refuses GitHub Enterprise Server (its shared/config.ts). */
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
        urlOf: (id) => (run === null ? null : `${run}/artifacts/${id}`),
    };
}

;// CONCATENATED MODULE: ./build/action/artifacts/upload-process.js





/** Of what the client prints so much is kept. */
const maxChatter = 256 * 1024;
const uploaded = schemas/* object */.Ikc({ ok: schemas/* literal */.euz(true), id: schemas/* number */.aig().int(), bytes: schemas/* number */.aig().int() });
/** Has one artifact sent by a process of its own, whose chatter goes to a file. Never rejects. */
async function uploadArtifact(request, logPath, signal) {
    let chatter = Buffer.alloc(0);
    const onOutput = (bytes) => {
        if (chatter.length < maxChatter)
            chatter = Buffer.concat([chatter, bytes]);
    };
    const answer = await askProcess('upload', request, uploaded, { signal, onOutput });
    try {
        (0,external_node_fs_.appendFileSync)(logPath, withoutMasked(chatter), { mode: 0o600 });
    }
    catch {
        // A full disk: what the client printed is of use to nobody but a person who looks for a fault in it.
    }
    return answer;
}
/** The client masks the signature of the address to which it uploads, and prints the address. */
function withoutMasked(chatter) {
    const finder = new MaskFinder();
    const masks = [...finder.push(chatter), ...finder.end()];
    return new Patterns(masks).text(chatter.toString('utf8'));
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
        const { artifacts: policy } = this.#step.record.settings;
        // A server that was stopped because nobody needs it any more has not failed.
        return policy === 'always' || (policy === 'failed' && failure !== null && cause !== 'stopped');
    }
    async #send(attempt, probes, triedNames) {
        if (this.#cancelled.signal.aborted)
            return;
        let upload;
        try {
            upload = await this.#packAndUpload(attempt, probes, triedNames);
        }
        catch (error) {
            upload = this.#failed(attempt, triedNames, (0,system_errors/* errorMessage */.g)(error));
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
            await log.lineBetween(`  … Artifact of attempt ${attempt} deferred to the end of the job: ${reason}`);
            return { status: 'pending', triedNames };
        }
        const deadline = AbortSignal.timeout(deadlineMs);
        const signal = AbortSignal.any([deadline, this.#cancelled.signal]);
        const target = (0,external_node_path_.join)(paths.artifacts, artifactName(record.settings.artifactBaseName, attempt, 1));
        const packed = await packArtifact({
            secrets: redaction.values,
            logs: sessionLogs(paths),
            files: artifactFiles(paths, attempt, probes),
            target,
        }, signal);
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
        return deadline.aborted ? `it took longer than ${formatDuration(this.#settings.deadlineMs)}` : error;
    }
    /** Nothing is packed: the files are in the attempt's own folder. */
    #failed(attempt, triedNames, reason) {
        const folder = (0,session_paths/* executionDir */.kl)(this.#step.session.paths.root, 'attempt', attempt);
        return { status: 'failed', triedNames, reason, folder };
    }
    async #save(attempt, upload) {
        this.#step.record.uploads[attempt] = upload;
        await save_record_saveRecord(this.#step);
    }
    async #report(attempt, upload) {
        const { log } = this.#step;
        switch (upload.status) {
            case 'uploaded':
                return log.lineBetween(`  ↑ Artifact of attempt ${attempt} (${formatBytes(upload.bytes)}${redactedText(upload.redacted)}): ${upload.url ?? upload.name}`);
            case 'kept': {
                const { service } = this.#settings;
                const because = service.available || this.#hasExplained ? '' : ` (${service.because})`;
                this.#hasExplained = true;
                const redacted = redactedText(upload.redacted);
                return log.lineBetween(`  ↓ Artifact of attempt ${attempt}${because}${redacted}: ${upload.folder}`);
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/text/quote.js
/**
 * Somebody else's text for a message: in quotes and on one line. What is too long is counted, not cut: the runner masks a
 * secret where it stands whole, and a part of one would show.
 */
function quote_quote(text, maxLength) {
    if (text.length > maxLength)
        return `a text of ${text.length} characters`;
    return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, quote_escapeCharacter);
}
function quote_escapeCharacter(character) {
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

;// CONCATENATED MODULE: ./build/action/inputs/values.js
/** Readers of the values that inputs hold. Each gives undefined for what is not clearly meant: no guesses. */
const msPer = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };
const maxDurationMs = 500 * msPer.h;
const bytesPer = {
    '': 1,
    KB: 1000,
    MB: 1000 ** 2,
    GB: 1000 ** 3,
    KiB: 1024,
    MiB: 1024 ** 2,
    GiB: 1024 ** 3,
};
/** Milliseconds of `500ms`, `30s`, `20m`, `1h30m`, `0`. */
function parseDuration(text) {
    if (text === '0')
        return 0;
    const [whole, h, m, s, ms] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/.exec(text) ?? [];
    if (!whole)
        return undefined;
    const total = toNumber(h) * msPer.h + toNumber(m) * msPer.m + toNumber(s) * msPer.s + toNumber(ms) * msPer.ms;
    return total <= maxDurationMs ? total : undefined;
}
/** A limit in milliseconds, or null for none: `0`. */
function parseTimeLimit(text) {
    const duration = parseDuration(text);
    return duration === 0 ? null : duration;
}
/** Durations with commas or line breaks between them; at least one. */
function parseDurations(text) {
    const lines = text.split('\n').map((line) => line.trim().replace(/,$/, ''));
    const items = lines.filter((line) => line !== '').flatMap((line) => line.split(','));
    const durations = items.map((item) => parseDuration(item.trim()));
    return durations.length > 0 && durations.every((duration) => duration !== undefined) ? durations : undefined;
}
/** Bytes of `2GiB`, `500MiB`, `64KiB`, `10MB`, `4096`; more than none. */
function parseSize(text) {
    const [, digits, unit = ''] = /^(\d+)([KMG]i?B)?$/.exec(text) ?? [];
    const bytes = toNumber(digits) * bytesPer[unit];
    return bytes > 0 && Number.isSafeInteger(bytes) ? bytes : undefined;
}
function parseWholeNumber(text, min, max) {
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    return number >= min && number <= max ? number : undefined;
}
/** A number from 0 to 1. */
function parsePart(text) {
    const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    return number >= 0 && number <= 1 ? number : undefined;
}
/** A boolean of YAML 1.2's core schema, as GitHub has them. */
function parseBoolean(text) {
    if (['true', 'True', 'TRUE'].includes(text))
        return true;
    return ['false', 'False', 'FALSE'].includes(text) ? false : undefined;
}
/** The lines of a list; blank ones and comments are none. */
function parseLineList(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}
/** One line of text for people, without control characters; they could pass for something else in a log. */
function parseLabel(text, maxLength) {
    const label = toLabel(text);
    const isOneLine = !/[\r\n]/.test(text);
    return isOneLine && label !== '' && [...label].length <= maxLength ? label : undefined;
}
/** What a script is called when nobody named it: its first line that does something, cut. */
function labelOfScript(script, maxLength) {
    const lines = script
        .split(/[\r\n]/)
        .map(toLabel)
        .filter((line) => line !== '');
    const label = lines.find((line) => !line.startsWith('#')) ?? lines[0] ?? 'script';
    const characters = [...label];
    return characters.length <= maxLength
        ? label
        : `${characters
            .slice(0, maxLength - 1)
            .join('')
            .trimEnd()}…`;
}
function toLabel(line) {
    return line
        .replace(/\s+/g, ' ')
        .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '')
        .trim();
}
function toNumber(digits) {
    return digits === undefined ? 0 : Number(digits);
}

;// CONCATENATED MODULE: ./build/action/inputs/failure-rules.js




/** The input `failure-rules` cannot be used: every reason at once. */
class FailureRulesError extends Error {
    name = 'FailureRulesError';
    problems;
    constructor(problems, options) {
        super(problems.join('\n'), options);
        this.problems = problems;
    }
}
const maxRules = 100;
const maxPatternLength = 1000;
/** Each instruction costs a step for each character of the output, at worst: some seconds for this many. */
const maxPatternSize = 1000;
const maxSizeOfAll = 10_000;
const maxQuoted = 100;
/** Of POSIX; Windows has larger ones. */
const maxExitCode = 255;
const maxWindowsExitCode = 0xffff_ffff;
const fields = ['code', 'family', 'exit-codes', 'signals', 'output', 'retry'];
/** What the supervisor says for reasons of its own. */
const reservedCodes = [
    ...['cancelled', 'stopped', 'lease_lost', 'slot_refused', 'slot_lost'],
    ...['registry', 'supervisor_lost', 'timeout'],
];
/** Reads the YAML of the input `failure-rules`. @throws FailureRulesError with every problem there is */
async function parseFailureRules(text) {
    const content = await parseYaml(text);
    if (content === null)
        return [];
    if (!Array.isArray(content))
        throw new FailureRulesError([`${show(content)} is not a list of rules`]);
    if (content.length > maxRules)
        throw new FailureRulesError([`there are ${content.length} rules, more than ${maxRules}`]);
    const problems = [];
    // Few steps give rules, and this takes its time to load.
    const { measurePattern } = await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(153)]).then(__webpack_require__.bind(__webpack_require__, 6153));
    const measure = limited(measurePattern);
    const rules = content.map((item, index) => parseRule(item, (problem) => problems.push(`rule ${index + 1}: ${problem}`), measure));
    if (problems.length > 0)
        throw new FailureRulesError(problems);
    return rules;
}
async function parseYaml(text) {
    const { parseDocument } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const document = parseDocument(text);
    const problems = document.errors.map(({ message }) => (message.split('\n')[0] ?? '').replace(/:$/, ''));
    if (problems.length > 0)
        throw new FailureRulesError(problems);
    try {
        return document.toJS();
    }
    catch (error) {
        // An alias of nothing, or of too much, is found only here.
        throw new FailureRulesError([(0,system_errors/* errorMessage */.g)(error)], { cause: error });
    }
}
/** Patterns that are too large together are not even compiled: that alone would take its time and memory. */
function limited(measure) {
    let sizeOfAll = 0;
    return (pattern) => {
        if (sizeOfAll > maxSizeOfAll)
            return { size: 0 };
        const { size, problem } = measure(pattern);
        sizeOfAll += size;
        if (problem !== undefined)
            return { size, problem };
        if (size > maxPatternSize)
            return { size, problem: 'it is too large; it repeats too much' };
        return sizeOfAll > maxSizeOfAll ? { size, problem: 'with those before it, it is too large' } : { size };
    };
}
/** What was understood of a rule; of use only if no problem was reported. */
function parseRule(value, report, measure) {
    if (!isMapping(value)) {
        report(`${show(value)} is not a mapping with ${fields.join(', ')}`);
        return { code: '', family: 'soft', exitCodes: [], signals: [], output: null };
    }
    for (const key of Object.keys(value))
        if (!fields.includes(key))
            report(`${quote_quote(key, maxQuoted)} is not one of ${fields.join(', ')}`);
    const { code, family, 'exit-codes': exitCodes, signals, output, retry } = value;
    if ([exitCodes, signals, output].every((condition) => condition == null))
        report('nothing says when it matches; it needs exit-codes, signals or output');
    const rule = {
        code: parseCode(code, report),
        family: parseFamily(family, report),
        exitCodes: parseList('exit-codes', exitCodes, parseExitCodes, report),
        signals: parseList('signals', signals, parseSignal, report),
        output: parseOutput(output, report, measure),
    };
    if (retry == null)
        return rule;
    if (retry !== 'never')
        report(`retry ${show(retry)} is not never`);
    return { ...rule, family: 'final' };
}
function parseCode(value, report) {
    if (value == null)
        report('code is missing');
    else if (typeof value !== 'string' || !/^[a-z][a-z0-9_]{0,39}$/.test(value))
        report(`code ${show(value)} is not 1 to 40 characters of a-z, 0-9 and _ that begin with a letter`);
    else if (reservedCodes.includes(value))
        report(`code ${show(value)} is taken; the supervisor gives it for its own reasons`);
    else
        return value;
    return '';
}
function parseFamily(value, report) {
    if (value === 'soft' || value === 'hard')
        return value;
    report(value == null ? 'family is missing; it is soft or hard' : `family ${show(value)} is not soft or hard`);
    return 'soft';
}
/** One item or a list of them; each may stand for several values. */
function parseList(name, value, parse, report) {
    if (value == null)
        return [];
    const items = Array.isArray(value) ? value : [value];
    if (items.length === 0)
        report(`${name} is an empty list`);
    const values = items.flatMap((item) => parse(item, (allowed) => report(`${name} ${show(item)} is not ${allowed}`)));
    return [...new Set(values)];
}
function parseExitCodes(item, refuse) {
    const text = typeof item === 'number' ? String(item) : item;
    if (typeof text === 'string') {
        const code = parseWholeNumber(text, 1, maxWindowsExitCode);
        if (code !== undefined)
            return [code];
        const [first = '', last = ''] = text.split('-').map((end) => end.trim());
        const from = parseWholeNumber(first, 1, maxExitCode);
        const to = parseWholeNumber(last, 1, maxExitCode);
        if (from !== undefined && to !== undefined && from <= to && /^[^-]+-[^-]+$/.test(text))
            return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    }
    refuse(`a code from 1 to ${maxExitCode} (to ${maxWindowsExitCode} on Windows) or a range such as "10-19"`);
    return [];
}
function parseSignal(item, refuse) {
    const name = typeof item === 'string' ? `SIG${item.toUpperCase().replace(/^SIG/, '')}` : '';
    if (Object.hasOwn(external_node_os_.constants.signals, name))
        return [name];
    refuse('the name of a signal such as SIGKILL');
    return [];
}
function parseOutput(value, report, measure) {
    if (value == null)
        return null;
    if (typeof value !== 'string' || value === '') {
        report(`output ${show(value)} is not a regular expression`);
    }
    else if (value.length > maxPatternLength) {
        report(`output has ${value.length} characters, more than ${maxPatternLength}`);
    }
    else {
        const { problem } = measure(value);
        if (problem === undefined)
            return value;
        report(`output ${show(value)}: ${problem}`);
    }
    return null;
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function show(value) {
    if (typeof value === 'string')
        return quote_quote(value, maxQuoted);
    if (Array.isArray(value))
        return 'a list';
    return isMapping(value) ? 'a mapping' : String(value);
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/action/inputs/configuration-error.js
/** What the user asked for cannot be done as asked: every reason at once, one per line. */
class configuration_error_ConfigurationError extends Error {
    name = 'ConfigurationError';
    problems;
    constructor(problems) {
        super(problems.join('\n'));
        this.problems = problems;
    }
}

;// CONCATENATED MODULE: ./build/action/inputs/ready.js





const maxConditions = 20;
const ready_maxPatternLength = 1_000;
/** Instructions of a compiled pattern. The time to match is proportional to them: seconds for a line, at the worst. */
const ready_maxPatternSize = 1_500;
const ready_maxQuoted = 200;
const allowed = 'it must be one of log: /regex/, log: /regex/i, http://…, https://…, tcp: host:port, tcp: port, file: path, exec: command';
const tcpAllowed = 'it must be host:port, [IPv6 address]:port or a port alone';
const portAllowed = 'a port is a whole number from 1 to 65535';
/** Each problem names a line with its text and says what is wrong with it and what is allowed. */
class ReadyError extends configuration_error_ConfigurationError {
    name = 'ReadyError';
}
/** What is wrong with a line; completes the sentence "line 1: <line> is not allowed: …". */
class LineError extends Error {
}
/** The conditions of the input `ready`, one a line; none for a blank text. @throws ReadyError with every problem */
async function parseReady(text) {
    const lines = text
        .split(/\r\n?|\n/)
        .map((line, index) => ({ text: line.trim(), number: index + 1 }))
        .filter((line) => line.text !== '' && !line.text.startsWith('#'));
    if (lines.length > maxConditions) {
        throw new ReadyError([`${lines.length} conditions were given, but at most ${maxConditions} are allowed`]);
    }
    const conditions = [];
    const problems = [];
    for (const line of lines) {
        try {
            conditions.push(await parseLine(line.text));
        }
        catch (error) {
            if (!(error instanceof LineError))
                throw error;
            problems.push(`line ${line.number}: ${quote_quote(withoutCredentials(line.text), ready_maxQuoted)} is not allowed: ${error.message}`);
        }
    }
    if (problems.length > 0)
        throw new ReadyError(problems);
    return conditions;
}
/** @throws LineError */
async function parseLine(line) {
    const [, key, value = ''] = /^(log|tcp|file|exec):\s*(.*)$/s.exec(line) ?? [];
    if (key === 'log')
        return { kind: 'log', pattern: await parsePattern(value) };
    if (key === 'tcp')
        return { kind: 'tcp', ...parseAddress(value) };
    if (key === 'file')
        return { kind: 'file', path: given(value, 'file: is followed by a path') };
    if (key === 'exec')
        return { kind: 'exec', command: given(value, 'exec: is followed by a command') };
    if (/^https?:\/\//i.test(line))
        return { kind: 'http', url: parseUrl(line) };
    throw new LineError(allowed);
}
function given(value, otherwise) {
    if (value === '')
        throw new LineError(otherwise);
    return value;
}
async function parsePattern(value) {
    const [, expression, flags = ''] = /^\/(.+)\/(i?)$/s.exec(value) ?? [];
    if (expression === undefined)
        throw new LineError('log: is followed by /regex/ or, to ignore case, by /regex/i');
    if (expression.length > ready_maxPatternLength) {
        throw new LineError(`the regular expression has ${expression.length} characters, at most ${ready_maxPatternLength} are allowed`);
    }
    const pattern = flags === 'i' ? `(?i)${expression}` : expression;
    const size = await patternSize(pattern);
    if (size > ready_maxPatternSize) {
        throw new LineError(`the regular expression is too large, ${size} instructions where ${ready_maxPatternSize} are allowed; use smaller repetitions`);
    }
    return pattern;
}
async function patternSize(pattern) {
    const { RE2JS, RE2JSException } = await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 2856));
    try {
        return RE2JS.compile(pattern).programSize();
    }
    catch (error) {
        if (!(error instanceof RE2JSException))
            throw error;
        const reason = quote_quote((0,system_errors/* errorMessage */.g)(error), ready_maxPatternLength * 2);
        throw new LineError(`${reason}; the syntax is that of RE2, without look-around and back-references`, {
            cause: error,
        });
    }
}
function parseAddress(value) {
    const [, host = 'localhost', digits] = /^(?:(\[[^\]]*\]|[^:[\]]*):)?([^:[\]]*)$/.exec(value) ?? [];
    if (digits === undefined || digits === '')
        throw new LineError(tcpAllowed);
    const port = parseWholeNumber(digits, 1, 65_535);
    if (port === undefined)
        throw new LineError(portAllowed);
    const name = host.replace(/^\[(.*)\]$/, '$1');
    if (!(host === name ? isHostName(name) : (0,external_node_net_.isIPv6)(name))) {
        throw new LineError(`the host is a name or an address; ${tcpAllowed}`);
    }
    return { host: name, port };
}
/** What looks like an address must be one. */
function isHostName(host) {
    return /^[\d.]+$/.test(host) ? (0,external_node_net_.isIPv4)(host) : /^[a-z0-9_]([a-z0-9_.-]{0,252})$/i.test(host);
}
function parseUrl(text) {
    // The URL parser would take a comment behind it, or a second condition, for a part of it.
    if (/\s/.test(text))
        throw new LineError('a URL has no blanks, and a comment is a line of its own');
    const url = URL.parse(text);
    if (url === null)
        throw new LineError('it must be a complete URL such as http://localhost:3000/health');
    if (url.username !== '' || url.password !== '') {
        throw new LineError('a user and a password would be kept in plain text; use exec: with a command that has them from its environment');
    }
    if (url.port === '0')
        throw new LineError(portAllowed);
    // Never sent.
    url.hash = '';
    return url.href;
}
/** A line without what may be a user and a password; one with a typing error may hold them, too. */
function withoutCredentials(line) {
    return line.replace(/^(?!(?:log|file|exec):)((?:https?|tcp)?:?\s*\/*).*@/is, '$1***@');
}

;// CONCATENATED MODULE: ./build/action/inputs/lazy.js


/** The inputs whose parsers are loaded only when they are given. What is wrong is told with all that is wrong. */
async function parseLazyInputs(raw) {
    return {
        failureRules: await parsedBy(parseFailureRules, raw('failure-rules')),
        ready: await parsedBy(parseReady, raw('ready')),
    };
}
async function parsedBy(parse, text) {
    if (text.trim() === '')
        return { value: [], problems: [] };
    try {
        return { value: await parse(text), problems: [] };
    }
    catch (error) {
        if (error instanceof FailureRulesError || error instanceof ReadyError)
            return { value: [], problems: error.problems };
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/failure-rules/presets.js
// Errors of APIs are printed as JSON, and as JSON within JSON, where each quotation mark has a backslash.
const presets_quoted = (text) => String.raw `\\*"(?:${text})\\*"`;
const field = (names, value) => `${presets_quoted(names)}: ?${value}`;
const space = String.raw `(?:\s|\\n)*`;
/** A status where the three CLIs say it: `API Error: 429 …`, `API Error (429 …`, `unexpected status 429 …`. */
const presets_status = (codes) => [
    String.raw `\bapi error(?:: ?|\s\()\s*(?:got status: |repeated )?(?:${codes})\b`,
    String.raw `\b(?:unexpected|last) status:? (?:${codes})\b`,
    String.raw `\berror: (?:${codes}) \{`,
];
const systemErrors = 'ECONNRESET|ECONNREFUSED|ECONNABORTED|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH';
/**
 * Rules for AI coding CLIs. What an agent prints is full of other programs' errors, and an attempt that is wrongly taken
 * for `hard` is not retried, while `soft` is what it would be without a rule: so the hard ones are narrow, and what could
 * come from any program, a file without permission, is looked for last.
 *
 * Billing comes first, for a missing payment is told as a rejected request (Anthropic) or as too many of them (OpenAI); a
 * rejected key, told as an invalid argument (Google), before invalid requests; capacity before the 5xx that tell of it.
 */
const presets = {
    agent: [
        rule('billing', 'hard', [
            String.raw `\bcredit balance (?:is )?too low\b`,
            String.raw `\binsufficient_quota\b`,
            String.raw `\binsufficient quota[:.] `,
            String.raw `\bquota exceeded\. check your plan and billing details`,
            // Google says the same of its limits for each minute and day, and goes on in another way.
            String.raw `\bexceeded your current quota, please check your plan and billing details\. for more information on this error, read the docs`,
            String.raw `\bbilling hard limit has been reached|\bbilling_hard_limit_reached\b`,
            String.raw `\bbilling_error\b`,
            ...presets_status('402'),
            String.raw `\baccount is not active, please check your billing details`,
            String.raw `\bto use codex with your chatgpt plan, upgrade to\b`,
            String.raw `\bprepayment credits are depleted\b`,
            String.raw `\bBILLING_DISABLED\b|\bhas billing disabled\b|\brequires billing to be enabled\b`,
        ]),
        rule('auth', 'hard', [
            String.raw `\b(?:invalid|missing) api key · (?:please )?(?:run /login|fix external api key)`,
            String.raw `\bplease run /login\b`,
            ...presets_status('401|403'),
            field('type', presets_quoted('authentication_error|permission_error')),
            String.raw `\binvalid x-api-key\b`,
            String.raw `\boauth token (?:has )?(?:been )?(?:expired|revoked)\b`,
            String.raw `\borganization has (?:been disabled|disabled claude subscription access)\b`,
            String.raw `\bcould not resolve authentication method\b`,
            String.raw `\b(?:failed to refresh token|token refresh failed): 4\d\d\b`,
            String.raw `\byour (?:access|refresh) token (?:could not be refreshed|has already been used|was already used|has expired)\b`,
            String.raw `\bmissing scopes: api\.`,
            String.raw `\bincorrect api key provided\b`,
            field('code', presets_quoted('invalid_api_key')),
            String.raw `\bapi key not (?:valid|found)\. please pass a valid api key\b`,
            String.raw `\bAPI_KEY_INVALID\b`,
            String.raw `\bplease set an auth method\b`,
            String.raw `\byou must specify the GEMINI_API_KEY\b`,
            String.raw `\bcached credentials are not valid\b`,
            field('status', presets_quoted('UNAUTHENTICATED|PERMISSION_DENIED')),
        ]),
        rule('invalid_request', 'hard', [
            field('type', presets_quoted('invalid_request_error|not_found_error|request_too_large')),
            String.raw `\bprompt is too long\b`,
            ...presets_status('400|404|413|422'),
            field('status', presets_quoted('INVALID_ARGUMENT')),
            String.raw `\b(?:got )?status: INVALID_ARGUMENT\b`,
            String.raw `\binput token count \(\d+\) exceeds the maximum number of tokens\b`,
            String.raw `\binput exceeds the context window\b|\bran out of room in the model.s context window\b`,
            String.raw `\bcontext_length_exceeded\b`,
            String.raw `\bmodel is not supported when using codex\b`,
            String.raw `\bissue with the selected model \(`,
            String.raw `\binvalid_json_schema\b|\binvalid schema for response_format\b`,
        ]),
        rule('rate_limit', 'soft', [
            ...presets_status('429|529'),
            String.raw `\b429 too many requests\b`,
            String.raw `\bHTTP(?:/[\d.]+)? 429\b|\b(?:status|error|response) code:? (?:is )?(?:429|529)\b`,
            String.raw `\bfailed with status:? 429\b`,
            field('status|code|statusCode|status_code', String.raw `(?:429|529)\b`),
            String.raw `\berror\b[^\n]{0,40}\((?:429|529)\)`,
            String.raw `\brate_limit_(?:error|exceeded)\b|\brateLimitExceeded\b`,
            String.raw `\brate limit (?:reached|exceeded)\b|\bexceeds? your (?:account.s |organization.s )?rate limit\b`,
            String.raw `\bRESOURCE_EXHAUSTED\b|\bresource (?:has been )?exhausted\b`,
            String.raw `\byou.ve hit your (?:[\w-]+ )?(?:[\w-]+ )?limit\b|\busage limit (?:has been )?reached\b`,
            String.raw `\breached your (?:[\w-]+ )?usage limit\b`,
            String.raw `\bexceeded your current quota\b|\bquota exceeded for (?:metric|quota)\b`,
            String.raw `\bexhausted your (?:[\w-]+ )?(?:capacity|quota)\b`,
            String.raw `\boverloaded_error\b|\bserver_is_overloaded\b|\bmodel is overloaded\b`,
            String.raw `\bmodel is at capacity\b|\bcurrently (?:experiencing high demand|overloaded)\b`,
        ]),
        rule('server', 'soft', [
            ...presets_status(String.raw `5\d\d`),
            String.raw `\berror\b[^\n]{0,40}\b50[0234] (?:internal server error|bad gateway|service unavailable|gateway time-?out)\b`,
            String.raw `\b(?:status|error|response) code:? (?:is )?5\d\d\b`,
            String.raw `\berror\b[^\n]{0,40}\(5\d\d\)`,
            field('code', `5\\d\\d,${space}${presets_quoted('message|status')}`),
            field('type', presets_quoted('api_error|server_error|service_unavailable_error')),
            field('status', presets_quoted('INTERNAL|UNAVAILABLE|DEADLINE_EXCEEDED')),
            String.raw `\bgot status: (?:INTERNAL|UNAVAILABLE|DEADLINE_EXCEEDED)\b`,
            String.raw `: an error occurred while processing your request\. you can retry`,
        ]),
        rule('network', 'soft', [
            String.raw `\bstream disconnected before completion\b|\bstream closed before response\.completed\b`,
            String.raw `\berror sending request for url\b`,
            String.raw `\bapi error(?:: |\s\()(?:connection error|request timed out|unable to connect|fetch failed|terminated)`,
            String.raw `\bunable to connect to api\b|\bthe socket connection was closed unexpectedly\b`,
            String.raw `\bfailed to connect to [\w.-]+: (?:${systemErrors})\b`,
            String.raw `\bTypeError(?:: |\s\()fetch failed\b`,
            String.raw `\berror[: ][^\n]{0,40}\b(?:connect|read|write|getaddrinfo) (?:${systemErrors})\b`,
            String.raw `\bcode: '(?:${systemErrors})'`,
            String.raw `\berror: (?:socket hang up|premature close)\b`,
            String.raw `\b(?:reset by peer|refused|refused it\.|timed out) \(os error \d+\)`,
            String.raw `\bfailed to lookup address information\b`,
        ]),
        rule('environment', 'hard', [
            String.raw `\bnot inside a trusted directory and --skip-git-repo-check\b`,
            String.raw `--dangerously-skip-permissions cannot be used with root\b`,
            String.raw `\bno suitable shell found\b`,
            String.raw `\b(?:claude|codex|gemini|node|npx|rg): (?:command )?not found\b`,
            String.raw `\bcommand not found: (?:claude|codex|gemini|node|npx|rg)\b`,
            `'(?:claude|codex|gemini|node|npx|rg)' is not recognized as an internal or external command`,
            String.raw `\benv: .?node.?: no such file or directory\b`,
            String.raw `\bspawn (?:[^\s]*/)?(?:claude|codex|gemini|node|npx|rg|bash|git)(?:\.exe|\.cmd)? ENOENT\b`,
            String.raw `\berror\b[^\n:]{0,60}: EACCES: permission denied, \w+ '`,
            String.raw `\bpermission denied \(os error 13\)`,
            String.raw `\bbwrap: [^\n]*(?:permission denied|operation not permitted|no such file or directory)`,
            String.raw `\bFatalSandboxError\b`,
        ]),
    ],
};
function rule(code, family, patterns) {
    return { code, family, exitCodes: [], signals: [], output: patterns.join('|') };
}

;// CONCATENATED MODULE: ./build/action/inputs/attach.js

/** What HelloLoop does itself, each with the value that asks for nothing. */
const retryInputDefaults = {
    'max-attempts': '1',
    'attempt-timeout': '0',
    'retry-delays': '10s',
    'on-retry': '',
    'hard-retry-delays': '',
    'retry-jitter': '0.1',
    'failure-rules': '',
    'failure-preset': '',
    probe: '',
    'probe-timeout': '2m',
    'stall-warning': '15m',
    'stall-timeout': '45m',
};
/** What a session has that outlives its step; a HelloLoop session outlives it by itself. */
const background = { background: 'false', ready: '', 'ready-timeout': '2m', 'at-job-end': 'stop' };
const onlyWithAttach = {
    'state-dir': '.helloloop',
    session: '',
    'attach-timeout': '30s',
    'on-cancel': 'stop',
};
/**
 * What asks for something that does not happen with `attach`, or without it. Defaults ask for nothing: the runner gives them
 * as if they were written out.
 */
function attachProblems(values) {
    const asked = (defaults) => Object.keys(defaults).filter((input) => ![undefined, defaults[input]].includes(values[input]?.trim()));
    if (values.attach === undefined) {
        const run = values.run === undefined ? [{ input: 'run', message: nothingToRun }] : [];
        const given = asked(onlyWithAttach);
        return [...run, ...given.map((input) => ({ input, message: 'it is used only with attach: helloloop' }))];
    }
    return [
        ...asked(retryInputDefaults).map((input) => ({
            input,
            message: 'not with attach: helloloop, for HelloLoop makes its own attempts, retries and probes',
        })),
        ...asked(background).map((input) => ({
            input,
            message: 'not with attach: helloloop; a HelloLoop session that is to outlive its step has on-cancel: detach',
        })),
    ];
}
const nothingToRun = 'nothing was given, but it must be a script, one line or many';
function toAttach(input, workingDirectory) {
    if (input.attach === null)
        return null;
    return {
        source: input.attach,
        stateDir: (0,external_node_path_.resolve)(workingDirectory, input['state-dir']),
        session: input.session,
        timeoutMs: input['attach-timeout'],
        onCancel: input['on-cancel'],
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __webpack_require__(8532);
;// CONCATENATED MODULE: ./build/action/inputs/read.js




const read_maxQuoted = 100;
/**
 * Reads and validates all inputs that a schema has. `raw` gives an input as it is, white space included: it can matter in
 * a script. The message of each issue completes the sentence "<input>: <value> is not …". `rules` are those between
 * inputs.
 * @throws ConfigurationError with every problem there is
 */
function read_readInputs(schema, raw, rules = () => []) {
    const names = Object.keys(schema.shape);
    const values = givenValues(names, raw);
    const result = schema.safeParse(values);
    const problems = [
        ...(result.error?.issues ?? []).map(({ path, message }) => invalid(path[0], values, message)),
        ...rules(values),
    ].sort((a, b) => names.indexOf(a.input) - names.indexOf(b.input));
    if (!result.success || problems.length > 0) {
        throw new configuration_error_ConfigurationError(problems.map(({ input, message }) => `${input}: ${message}`));
    }
    return result.data;
}
/** A blank input is one that was not given: an expression without a value ends up as that. */
function givenValues(names, raw) {
    const given = names.map((name) => [name, raw(name)]).filter(([, value]) => value.trim() !== '');
    return Object.fromEntries(given);
}
function invalid(input, values, allowed) {
    const value = values[input]?.trim();
    return {
        input,
        message: value === undefined
            ? `nothing was given, but it must be ${allowed}`
            : `${quote_quote(value, read_maxQuoted)} is not ${allowed}`,
    };
}
/** A text that means something else; `parse` gives undefined for what is not allowed. */
function parsed(parse, allowed) {
    return schemas/* string */.YjP().transform((text, context) => {
        const value = parse(text.trim());
        if (value !== undefined)
            return value;
        context.addIssue({ code: 'custom', message: allowed });
        return core_core/* NEVER */.tm;
    });
}
function wholeNumber(min, max) {
    return parsed((text) => parseWholeNumber(text, min, max), `a whole number from ${min} to ${max}`);
}
function choice(...values) {
    return parsed((text) => values.find((value) => value === text), `one of ${values.join(', ')}`);
}
const durationText = 'a duration such as 500ms, 30s, 20m or 1h30m, at most 500h';
function duration() {
    return parsed(parseDuration, durationText);
}

;// CONCATENATED MODULE: ./build/registry/registry.js
/** The registry cannot be used. The message names the file and says what to do. */
class RegistryError extends Error {
    name = 'RegistryError';
}
/** The slot was given to somebody else, or freed by hand. */
class SlotGoneError extends Error {
    name = 'SlotGoneError';
}

;// CONCATENATED MODULE: ./build/registry/folder.js





/** Names the folder for every step on the machine. */
const registryVariable = 'SUPERVISED_RUN_REGISTRY';
/** The registry's folder where no input names one: of the machine's owner, or else of the user. */
function defaultRegistryFolder(env, platform = process.platform) {
    if (env[registryVariable])
        return env[registryVariable];
    return (0,external_node_path_.join)(stateFolder(env, platform), 'supervised-run');
}
function stateFolder(env, platform) {
    switch (platform) {
        case 'win32':
            return env.LOCALAPPDATA || (0,external_node_path_.join)((0,external_node_os_.homedir)(), 'AppData', 'Local');
        case 'darwin':
            return (0,external_node_path_.join)((0,external_node_os_.homedir)(), 'Library', 'Application Support');
        default:
            // The XDG base directory specification: a relative path is invalid and ignored.
            return env.XDG_STATE_HOME?.startsWith('/') ? env.XDG_STATE_HOME : (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.local', 'state');
    }
}
/** @throws RegistryError when it cannot be made, is no folder, or can be changed by anyone */
function openRegistryFolder(path) {
    const folder = makeFolder(path);
    const isWindows = process.platform === 'win32';
    const isShared = (folder.mode & 0o020) !== 0;
    if (!isWindows && (folder.mode & 0o002) !== 0) {
        throw new RegistryError(`The registry ${path} can be changed by every user of this machine, so that nobody could rely on its slots. Take that away: chmod o-w ${path}`);
    }
    return {
        path,
        create: (name) => {
            const file = (0,external_node_path_.join)(path, name);
            try {
                (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(file, 'wx', 0o600));
            }
            catch (error) {
                if ((0,system_errors/* errorCode */.C)(error) === 'EEXIST')
                    return false;
                throw cannotWrite(path, error);
            }
            if (isShared && !isWindows)
                (0,external_node_fs_.chmodSync)(file, 0o660);
            // Root, in a container say, must not lock the folder's owner out.
            if (process.getuid?.() === 0 && folder.uid !== 0)
                (0,external_node_fs_.chownSync)(file, folder.uid, folder.gid);
            return true;
        },
    };
}
/** Who owns a file or folder and who may do what, for an error message; empty where nothing is known. */
function ownership(path) {
    const stats = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (stats === undefined || process.getuid === undefined)
        return '';
    const mode = (stats.mode & 0o7777).toString(8).padStart(4, '0');
    return ` (owner uid ${stats.uid}, mode ${mode}; this is uid ${process.getuid()})`;
}
function cannotWrite(path, error) {
    const message = `The registry ${path} cannot be written${safeOwnership(path)}: ${(0,system_errors/* errorMessage */.g)(error)}. Give the user of the runner the right to write there, or name another folder with the input registry or ${registryVariable}.`;
    return new RegistryError(message, { cause: error });
}
function makeFolder(path) {
    try {
        (0,external_node_fs_.mkdirSync)(path, { recursive: true, mode: 0o700 });
        return (0,external_node_fs_.statSync)(path);
    }
    catch (error) {
        throw cannotWrite(path, error);
    }
}
function safeOwnership(path) {
    try {
        return ownership(path);
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./build/registry/slot.js

/** `visible`: a step or a job holds it in the foreground. `background`: a supervisor does. */
const slotKindSchema = schemas/* enum */.k5n(['visible', 'background']);
/** How many permits of a pool may be out. A limit of 0 admits none of its kind. */
const limitsSchema = schemas/* object */.Ikc({
    /** False: the pool is switched off, nobody waits for it and nothing is counted. */
    enabled: schemas/* boolean */.zMY(),
    visible: schemas/* number */.aig().int().min(0),
    background: schemas/* number */.aig().int().min(0),
    total: schemas/* number */.aig().int().min(0),
});
const defaultLimits = Object.freeze({ enabled: true, visible: 8, background: 8, total: 8 });
/** Who asks, for the people who read of it. Written by other processes: untrusted. */
const labelSchema = schemas/* object */.Ikc({
    /** What runs: the session's or the job's name. */
    name: schemas/* string */.YjP(),
    /** `OWNER/REPOSITORY`; empty outside of GitHub. */
    repository: schemas/* string */.YjP(),
    /** The page of the workflow run; empty outside of GitHub. */
    runUrl: schemas/* string */.YjP(),
});
/** A process, for whoever shares the machine: in which boot, which pid namespace, which pid since when. */
const holderProcessSchema = schemas/* object */.Ikc({
    boot: schemas/* string */.YjP(),
    namespace: schemas/* string */.YjP(),
    pid: schemas/* number */.aig().int(),
    startTime: schemas/* string */.YjP(),
});
/**
 * `waiting`: in the line. `prepared`: reserved, its asker has 60 s to hand it over. `finalized`: reserved for a process
 * that is known. `bound`: that process holds it.
 */
const phaseSchema = schemas/* enum */.k5n(['waiting', 'prepared', 'finalized', 'bound']);
/** A slot, or a request for one that waits in the line. */
const slotSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    pool: schemas/* string */.YjP(),
    kind: slotKindSchema,
    permits: schemas/* number */.aig().int().min(1),
    phase: phaseSchema,
    /** The lowest that were free, one for each permit, from 0; the same for as long as it is held. */
    numbers: schemas/* array */.YOg(schemas/* number */.aig().int().min(0)),
    /** The visible slot whose permits it uses: counted there. */
    under: schemas/* string */.YjP().nullable(),
    /** What its step said of the pool; the machine's own word wins. */
    limits: limitsSchema,
    process: holderProcessSchema,
    label: labelSchema,
    /** Its last sign of life, monotonic ms of the machine. */
    beatMono: schemas/* number */.aig(),
    arrivedMono: schemas/* number */.aig(),
    /** Null while it waits. */
    preparedMono: schemas/* number */.aig().nullable(),
    /** Since when it is held, for people: wall clock, ISO 8601. Null while it waits. */
    since: schemas/* string */.YjP().nullable(),
});

;// CONCATENATED MODULE: ./build/action/inputs/slot.js







/** The inputs of `slot/action.yml`. */
const slotInputsSchema = schemas/* object */.Ikc({
    pool: pool().prefault('default'),
    slots: wholeNumber(1, 1000).prefault('1'),
    limits: limits().prefault('visible=8 background=8 total=8'),
    wait: duration().prefault('30m'),
    registry: schemas/* string */.YjP().nullable().default(null),
});
/** @throws ConfigurationError with every problem there is */
function parseSlotInputs(raw, context) {
    const input = readInputs(slotInputsSchema, raw);
    return Object.freeze({
        pool: input.pool,
        permits: input.slots,
        limits: input.limits,
        waitMs: input.wait,
        registry: registryFolder(input.registry, context),
    });
}
function registryFolder(input, { workspace, env }) {
    const folder = input?.trim() ?? defaultRegistryFolder(env);
    // No shell has seen it.
    return folder.startsWith('~/') ? (0,external_node_path_.join)((0,external_node_os_.homedir)(), folder.slice(2)) : (0,external_node_path_.resolve)(workspace, folder);
}
function pool() {
    return parsed((text) => parseLabel(text, 100), 'one line of 1 to 100 characters');
}
function limits() {
    return parsed(parseLimits, 'limits such as "visible=8 background=8 total=8", each a whole number and named once');
}
/** `visible=2 total=4`, in any order; what is not named has its default. */
function parseLimits(text) {
    const given = text.split(/[\s,]+/).filter((item) => item !== '');
    const entries = given.map((item) => /^(visible|background|total)=(\d{1,6})$/.exec(item));
    const names = entries.map((entry) => entry?.[1]);
    if (names.includes(undefined) || new Set(names).size < names.length)
        return undefined;
    return { ...defaultLimits, ...Object.fromEntries(entries.map((entry) => [entry?.[1], Number(entry?.[2])])) };
}

;// CONCATENATED MODULE: ./build/action/inputs/schema.js








const maxNameLength = 100;
const maxDefaultNameLength = 60;
const label = `one line of 1 to ${maxNameLength} characters`;
const delaysText = `a list such as "10s, 30s, 2m", each item ${durationText}`;
const inputsSchema = schemas/* object */.Ikc({
    run: schemas/* string */.YjP().nullable().default(null),
    shell: parsed((text) => (text.includes('\n') ? undefined : text), 'one line')
        .nullable()
        .default(null),
    'working-directory': parsed((text) => text, '').prefault('.'),
    name: parsed((text) => parseLabel(text, maxNameLength), label)
        .nullable()
        .default(null),
    'max-attempts': wholeNumber(1, 100).prefault('1'),
    'attempt-timeout': parsed(parseTimeLimit, durationText).nullable().default(null),
    timeout: parsed(parseTimeLimit, durationText).nullable().default(null),
    'retry-delays': parsed(parseDurations, delaysText).prefault('10s'),
    'on-retry': schemas/* string */.YjP().nullable().default(null),
    'kill-grace': duration().prefault('10s'),
    streams: choice('merged', 'split').prefault('merged'),
    'max-log-size': parsed(parseSize, 'a size above zero such as 2GiB, 500MiB, 64KiB, 10MB or a number of bytes').prefault('2GiB'),
    artifacts: choice('failed', 'always', 'never').prefault('failed'),
    'artifact-name': parsed((text) => parseLabel(text, maxNameLength), label)
        .nullable()
        .default(null),
    'artifact-paths': parsed(parseLineList, '').default([]),
    'retention-days': wholeNumber(1, 400).nullable().default(null),
    summary: parsed(parseBoolean, 'true or false').prefault('true'),
    'slot-pool': pool().prefault('default'),
    slots: wholeNumber(0, 1000).prefault('1'),
    'slot-limits': limits().prefault('visible=8 background=8 total=8'),
    'slot-wait': duration().prefault('30m'),
    registry: schemas/* string */.YjP().nullable().default(null),
    'hard-retry-delays': parsed(parseDurations, delaysText).default([]),
    'retry-jitter': parsed(parsePart, 'a number from 0 to 1 such as 0.1').prefault('0.1'),
    'failure-rules': schemas/* string */.YjP().nullable().default(null),
    'failure-preset': choice('agent').nullable().default(null),
    probe: schemas/* string */.YjP().nullable().default(null),
    'probe-timeout': parsed(parseTimeLimit, durationText).prefault('2m'),
    'stall-warning': parsed(parseTimeLimit, durationText).prefault('15m'),
    'stall-timeout': parsed(parseTimeLimit, durationText).prefault('45m'),
    'lease-pid': wholeNumber(1, 2 ** 31 - 1)
        .nullable()
        .default(null),
    background: parsed(parseBoolean, 'true or false').prefault('false'),
    ready: schemas/* string */.YjP().nullable().default(null),
    'ready-timeout': duration().prefault('2m'),
    'at-job-end': choice('stop', 'wait').prefault('stop'),
    /** Read where its values are kept out of everything that is written down (read-redaction.ts). */
    redact: schemas/* string */.YjP().nullable().default(null),
    'workflow-commands': choice('annotations', 'all', 'none').prefault('annotations'),
    attach: choice('helloloop').nullable().default(null),
    'state-dir': parsed((text) => (text.includes('\n') ? undefined : text), 'one line').prefault('.helloloop'),
    session: parsed((text) => parseLabel(text, maxNameLength), label)
        .nullable()
        .default(null),
    'attach-timeout': duration().prefault('30s'),
    'on-cancel': choice('stop', 'detach').prefault('stop'),
});
const inputNames = Object.keys(inputsSchema.shape);
/** Reads and validates all inputs. @throws ConfigurationError with every problem there is */
function parseInputs(raw, context) {
    return toInputs(read_readInputs(inputsSchema, raw, (values) => crossFieldProblems(values, context)), context);
}
/** The rules between inputs. They hold for what is valid by itself, also while something else is not. */
function crossFieldProblems(values, context) {
    const { workspace, isDirectory } = context;
    const problems = [
        ...context.failureRules.problems.map((message) => ({ input: 'failure-rules', message })),
        ...context.ready.problems.map((message) => ({ input: 'ready', message })),
    ];
    const { timeout, 'attempt-timeout': attemptTimeout, 'working-directory': workingDirectory } = inputsSchema.shape;
    const timeoutMs = timeout.safeParse(values.timeout).data;
    const attemptTimeoutMs = attemptTimeout.safeParse(values['attempt-timeout']).data;
    if (timeoutMs && attemptTimeoutMs && timeoutMs < attemptTimeoutMs) {
        const limit = quote_quote(values['attempt-timeout']?.trim() ?? '', maxNameLength);
        problems.push(invalid('timeout', values, `allowed; it must be at least attempt-timeout, which is ${limit}`));
    }
    const isBackground = parseBoolean(values.background?.trim() ?? 'false');
    if (values.ready !== undefined && isBackground === false)
        problems.push({ input: 'ready', message: 'it is waited for only with background: true' });
    problems.push(...attachProblems(values));
    const directory = (0,external_node_path_.resolve)(workspace, workingDirectory.parse(values['working-directory']));
    if (!isDirectory(directory)) {
        problems.push(invalid('working-directory', values, `a folder that exists (${directory})`));
    }
    return problems;
}
function toInputs(input, context) {
    const { workspace, redact } = context;
    return Object.freeze({
        run: input.run,
        shell: input.shell,
        workingDirectory: (0,external_node_path_.resolve)(workspace, input['working-directory']),
        // Redacted before it is cut.
        name: redact(input.name ??
            (input.attach === null ? labelOfScript(redact(input.run ?? ''), maxDefaultNameLength) : 'HelloLoop')),
        maxAttempts: input['max-attempts'],
        attemptTimeoutMs: input['attempt-timeout'],
        timeoutMs: input.timeout,
        retryDelaysMs: input['retry-delays'],
        onRetry: input['on-retry'],
        killGraceMs: input['kill-grace'],
        streams: input.attach === null ? input.streams : 'split',
        maxLogBytes: input['max-log-size'],
        artifacts: input.artifacts,
        artifactName: input['artifact-name'] && redact(input['artifact-name']),
        artifactPaths: input['artifact-paths'],
        retentionDays: input['retention-days'],
        summary: input.summary,
        slot: Object.freeze({
            pool: input['slot-pool'],
            permits: input.slots,
            limits: input['slot-limits'],
            waitMs: input['slot-wait'],
            registry: registryFolder(input.registry, context),
        }),
        hardRetryDelaysMs: input['hard-retry-delays'],
        retryJitter: input['retry-jitter'],
        failureRules: [
            ...context.failureRules.value,
            ...(input['failure-preset'] === null ? [] : presets[input['failure-preset']]),
        ],
        probe: input.probe,
        probeTimeoutMs: input['probe-timeout'],
        stallWarningMs: input['stall-warning'],
        stallTimeoutMs: input['stall-timeout'],
        leasePid: input['lease-pid'],
        background: input.background
            ? { ready: context.ready.value, readyTimeoutMs: input['ready-timeout'], atJobEnd: input['at-job-end'] }
            : null,
        attach: toAttach(input, (0,external_node_path_.resolve)(workspace, input['working-directory'])),
        workflowCommands: input['workflow-commands'],
    });
}

;// CONCATENATED MODULE: ./build/session/redact-texts.js
/** What stands under these keys is a word, a time or an id of ours, which others read back; a secret may look like one. */
const ours = new Set([
    ...['v', 'type', 'kind', 'status', 'runtime', 'cause', 'code', 'family', 'signal', 'streams', 'boot'],
    ...['sessionId', 'slotId', 'id', 'at', 'until', 'startedAt', 'updatedAt', 'startTime'],
]);
/** Returns a copy of plain data in which every text that is not ours is redacted, keys excepted; once only. */
function redactTexts(data, redact) {
    return walk(data, redact);
}
function walk(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map((item) => walk(item, redact));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, ours.has(key) && !isData(item) ? item : walk(item, redact)]));
}
function isData(value) {
    return typeof value === 'object' && value !== null;
}

;// CONCATENATED MODULE: ./build/system/machine.js


/** The machine that this process runs on; it cannot change while it does. */
function thisMachine() {
    known ??= { boot: bootId(), namespace: process.platform === 'linux' ? (0,external_node_fs_.readlinkSync)('/proc/self/ns/pid') : '' };
    return known;
}
let known;
function bootId() {
    switch (process.platform) {
        case 'linux':
            return (0,external_node_fs_.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim();
        case 'darwin':
            return (0,external_node_child_process_.execFileSync)('/usr/sbin/sysctl', ['-n', 'kern.bootsessionuuid'], { encoding: 'utf8' }).trim();
        default:
            // Windows has only a time of boot, which moves when the clock is set.
            return '';
    }
}

;// CONCATENATED MODULE: ./build/action/launch/job-process.js
/**
 * The process that lives exactly as long as the job: the runner's worker, which is our parent. In a job container the
 * parent is outside; there the container's first process ends with the job.
 */
function jobPid() {
    return process.ppid > 0 ? process.ppid : 1;
}

// EXTERNAL MODULE: ./node_modules/@actions/io/lib/io.js
var io = __webpack_require__(8701);
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
async function findShell(input, platform = process.platform) {
    if (input === null)
        return defaultShell(platform);
    const [name = '', args = ''] = split(input);
    const builtIn = builtIns[name.toLowerCase()];
    const argsTemplate = args === '' ? (builtIn?.args ?? '') : args;
    if (!argsTemplate.includes('{0}')) {
        throw new configuration_error_ConfigurationError([
            `shell: "${input}" is neither one of ${Object.keys(builtIns).join(', ')} nor a command with {0} for the script's file`,
        ]);
    }
    const program = await (0,io/* which */.K7)(name);
    if (program === '')
        throw new configuration_error_ConfigurationError([`shell: "${name}" is not on the PATH of this machine`]);
    return toShell(program, argsTemplate, builtIn, platform);
}
async function defaultShell(platform) {
    const [first, second, args] = platform === 'win32' ? ['pwsh', 'powershell', powershell.args] : ['bash', 'sh', '-e {0}'];
    const program = (await (0,io/* which */.K7)(first)) || (await (0,io/* which */.K7)(second));
    if (program === '')
        throw new configuration_error_ConfigurationError([`shell: neither ${first} nor ${second} is on the PATH of this machine`]);
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
/** Writes a script to a file in the folder and returns how to run it. */
function writeScript(shell, script, folder, name) {
    const file = (0,external_node_path_.join)(folder, `${name}${shell.extension}`);
    (0,external_node_fs_.writeFileSync)(file, shell.prepare(script), { flag: 'wx', mode: 0o600 });
    // cmd.exe parses its command line itself; Node must not quote for it.
    const verbatim = /(^|[\\/])cmd(\.exe)?$/i.test(shell.program);
    const args = verbatim ? [shell.argsTemplate] : splitArguments(shell.argsTemplate);
    return { program: shell.program, args: args.map((arg) => arg.replaceAll('{0}', file)), file, verbatim };
}
/** Deletes the scripts of an ended session: values that were interpolated into them may be secret. */
function removeScripts({ root }) {
    // Somebody may have deleted the whole folder.
    if (!(0,external_node_fs_.existsSync)(root))
        return;
    // The paths in request.json are redacted: the scripts are known by their names.
    for (const entry of (0,external_node_fs_.readdirSync)(root, { withFileTypes: true })) {
        const isScript = entry.isFile() && /^(run|on-retry|probe)(\.|$)/.test(entry.name);
        if (isScript)
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(root, entry.name), { force: true });
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

;// CONCATENATED MODULE: ./build/action/launch/create-session.js







/**
 * Writes the scripts and the request, redacted, into the session's folder.
 * @throws ConfigurationError for a shell that does not exist
 */
async function createSession({ sessionId, paths }, inputs, workspace, redact) {
    const shell = await findShell(inputs.shell);
    const request = {
        v: 1,
        sessionId,
        name: inputs.name,
        script: inputs.run === null ? null : writeScript(shell, inputs.run, paths.root, 'run'),
        onRetry: inputs.onRetry === null ? null : writeScript(shell, inputs.onRetry, paths.root, 'on-retry'),
        workingDirectory: inputs.workingDirectory,
        workspace,
        maxAttempts: inputs.maxAttempts,
        attemptTimeoutMs: inputs.attemptTimeoutMs,
        timeoutMs: inputs.timeoutMs,
        retryDelaysMs: [...inputs.retryDelaysMs],
        killGraceMs: inputs.killGraceMs,
        streams: inputs.streams,
        maxLogBytes: inputs.maxLogBytes,
        artifactPaths: [...inputs.artifactPaths],
        lease: leaseFor(inputs),
        slot: slotAsk(inputs),
        failureRules: [...inputs.failureRules],
        hardRetryDelaysMs: [...inputs.hardRetryDelaysMs],
        retryJitter: inputs.retryJitter,
        probe: inputs.probe === null ? null : writeScript(shell, inputs.probe, paths.root, 'probe'),
        probeTimeoutMs: inputs.probeTimeoutMs,
        stallWarningMs: inputs.stallWarningMs,
        stallTimeoutMs: inputs.stallTimeoutMs,
        background: inputs.background && {
            ready: [...inputs.background.ready],
            readyTimeoutMs: inputs.background.readyTimeoutMs,
        },
        attach: inputs.attach,
    };
    writeJsonFile(paths.request, redactTexts(request, redact));
    return { paths, request };
}
/** @throws ConfigurationError when there is no such process */
function leaseFor({ leasePid, background }) {
    const { boot } = thisMachine();
    if (leasePid !== null) {
        const process = (0,process_identity/* identify */.ls)(leasePid);
        if (!(0,process_identity/* isAlive */._n)(process)) {
            throw new configuration_error_ConfigurationError([`lease-pid: "${leasePid}" is not a process that runs on this machine`]);
        }
        return { kind: 'override', label: 'the process of lease-pid', process, boot };
    }
    if (background !== null)
        return { kind: 'worker', label: "the runner's worker", process: (0,process_identity/* identify */.ls)(jobPid()), boot };
    return { kind: 'step', label: 'the step', process: (0,process_identity/* identify */.ls)(process.pid), boot };
}
function slotAsk({ slot: { registry, pool, permits } }) {
    return permits === 0 ? null : { registry, pool, permits };
}

;// CONCATENATED MODULE: ./build/session/state/fold-execution.js
/** The execution of this number that an event begins. */
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
/** The execution after the event that ends it. */
function ended(execution, event) {
    const { number, startedAt, startedMono, process, relays, label, task } = execution;
    const { exit, cause, durationMs, bytes, leftBehind, survivors, failure } = event;
    return {
        status: 'ended',
        number,
        startedAt,
        startedMono,
        process,
        relays,
        ...(label !== undefined && { label }),
        ...(task !== undefined && { task }),
        exit,
        cause,
        durationMs,
        bytes,
        leftBehind,
        survivors,
        failure,
    };
}
/** The executions with the one of this number changed. */
function replace(executions, number, change) {
    return executions.map((execution) => (execution.number === number ? change(execution) : execution));
}

;// CONCATENATED MODULE: ./build/session/state/transitions.js
const cutShort = ['failed', 'lease_terminating'];
const noRetry = ['paused_manual', ...cutShort];
const afterFailure = ['retry_waiting', 'probe_waiting', ...noRetry];
const afterAttempt = ['completed', ...afterFailure];
/** Which runtime status may follow which: the only ways that a journal can take a session. The final ones have none. */
const following = {
    /** In line for a slot, before the session starts. */
    slot_waiting: ['running', 'failed'],
    running: ['slot_waiting', 'ready', 'suspected_stall', 'watchdog_terminating', ...afterAttempt],
    /** An attempt runs that is a recovery. */
    recovering: ['ready', 'suspected_stall', 'watchdog_terminating', ...afterAttempt],
    /** In the background: what its step waited for holds. */
    ready: ['suspected_stall', 'watchdog_terminating', ...afterAttempt],
    /** Silent for the warning time. */
    suspected_stall: ['running', 'ready', 'recovering', 'watchdog_terminating', ...afterAttempt],
    /** Silent for too long: told to end. */
    watchdog_terminating: ['watchdog_waiting', ...afterFailure],
    /** Waiting for it to end. */
    watchdog_waiting: afterFailure,
    /** A delay, then the next attempt. */
    retry_waiting: ['recovering', ...cutShort],
    /** A delay, then a probe. */
    probe_waiting: ['probe_running', ...cutShort],
    probe_running: ['recovering', 'probe_failed', ...cutShort],
    probe_failed: ['probe_waiting', ...noRetry],
    /** The process that the session depends on is gone. An attempt that had already succeeded still counts. */
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


/** The session after an event that only a followed session has. */
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
            return { launches: replace(source.launches, event.launch, (run) => ended(run, event)) };
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
            return {
                verifications: replace(source.verifications, event.verification, (run) => ended(run, event)),
            };
        default:
            return {};
    }
}
/** HelloLoop reports its own runtime status; of all other events only the end changes it. */
function helloLoopRuntime(before, after, event) {
    if (event.type === 'session_ended')
        return after.runtime;
    if (event.type !== 'runtime_status')
        return before.runtime;
    return runtimeStatuses.find((status) => status === event.status) ?? before.runtime;
}
/** HelloLoop's record of a recovery fills in what was not seen, and contradicts nothing that was. */
function complete(state, event) {
    const { delayMs, exitCode, probeExitCode, failure } = event;
    return {
        ...state,
        waits: state.waits.map((wait, index) => index === event.wait - 1 && wait.delayMs === 0 ? { ...wait, delayMs, durationMs: delayMs } : wait),
        attempts: replace(state.attempts, event.attempt ?? 0, (attempt) => filled(attempt, exitCode, failure)),
        probes: replace(state.probes, event.probe ?? 0, (probe) => ({
            ...filled(probe, probeExitCode, undefined),
            attempt: probe.attempt,
        })),
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



/** The session before its first event. */
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
            ? { kind: 'command', maxAttempts, onRetries: [], ready: null }
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
/** The session after all these events. Total: an event that makes no sense where it stands changes nothing else. */
function fold(events, identity) {
    let state = initialState(identity);
    for (const event of events)
        state = advance(state, event);
    return state;
}
/** The session after one more event; nothing follows its end. Pure. */
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
                start: { supervisor: event.supervisor, lease: event.lease, startedAt: event.at, startedMono: event.mono },
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
        case 'stall_suspected':
            return { ...state, runtime: 'suspected_stall' };
        case 'stall_over':
            return { ...state, runtime: attemptRuntime(event.attempt, state) };
        case 'ready': {
            const { attempt, afterMs } = event;
            return { ...inCommand(state, () => ({ ready: { attempt, afterMs } })), runtime: 'ready' };
        }
        case 'attempt_ended':
            return { ...state, attempts: replace(state.attempts, event.attempt, (attempt) => ended(attempt, event)) };
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
                probes: replace(state.probes, event.probe, (probe) => ({ ...ended(probe, event), attempt: probe.attempt })),
            };
        case 'session_ending':
            return { ...state, runtime: endingRuntime(event.cause, state.runtime) };
        case 'on_retry_started':
            return {
                ...inCommand(state, ({ onRetries }) => ({ onRetries: [...onRetries, started(event, event.attempt)] })),
                waits: endWait(state.waits, event.mono),
            };
        case 'on_retry_ended':
            return inCommand(state, ({ onRetries }) => ({
                onRetries: replace(onRetries, event.attempt, (run) => ended(run, event)),
            }));
        case 'attached':
        case 'launch_started':
        case 'launch_ended':
        case 'task_started':
        case 'task_stage':
        case 'runtime_status':
        case 'verification_started':
        case 'verification_ended':
        case 'output_continued':
        case 'recovery_recorded':
        case 'last_words':
        case 'warning':
            return applyHelloLoop(state, event);
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
    }
}
/** The state with a change to what only a command has. */
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
/** The attempt whose outputs are published and whose end is the session's: the successful one, or else the last. */
function decidingAttempt(state) {
    return (state.attempts.find((attempt) => attempt.status === 'ended' && attempt.failure === null) ?? state.attempts.at(-1));
}

;// CONCATENATED MODULE: ./build/action/results/end-of-step.js


function endOfStep(step, state) {
    return { ...step, state: redactTexts(state, step.redaction.redact), unredacted: state };
}
/** Returns the execution whose GITHUB_OUTPUT etc. we publish. With `attach` that is the launcher, which alone has such files. */
function publishedExecution(state) {
    if (state.source.kind === 'helloloop') {
        const [launch] = state.source.attached === null ? [] : state.source.launches;
        return launch && { kind: 'launch', number: launch.number };
    }
    const deciding = decidingAttempt(state);
    return deciding && { kind: 'attempt', number: deciding.number };
}

;// CONCATENATED MODULE: ./build/action/results/output-names.js
// Every name that the runner, the user or another stage of this action sees, beside the inputs (inputs.ts).
/** Saved by main for post: the session's folder. Everything else lies there. */
const sessionState = 'supervised-run-session';
/** What the step says about its session; `artifact-ids` is JSON, attempt to id. */
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

;// CONCATENATED MODULE: ./build/system/regular-file.js

/** A file that is not what it must be; the message completes "the file …". */
class RefusedFileError extends Error {
    name = 'RefusedFileError';
}
/**
 * Opens for reading a file that another program made: a file and nothing else, no link is followed, no pipe waited for.
 * @throws RefusedFileError for a link, folder, pipe or device; what the file system says, when there is none
 */
function openRegular(path) {
    // Before it is opened: Windows has no O_NOFOLLOW, and merely opening a device can do something.
    requireRegular((0,external_node_fs_.lstatSync)(path));
    // And after, because it can be replaced in between.
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
/** The same for whom it does not matter why: undefined where there is none, or none that may be read. */
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

/** What ends a line for the runner on this platform. Only this one: a bare LF would eat the CR that a value ends with. */
function lineBreak(platform = process.platform) {
    return platform === 'win32' ? '\r\n' : '\n';
}
/** An entry as the runner reads it, whatever is in its value. */
function formatKeyValue({ name, value }, platform = process.platform, random = external_node_crypto_.randomUUID) {
    const eol = lineBreak(platform);
    // The runner ends a name at the first `<<`: after one that ends in `<` a delimiter would begin too early. Such a name
    // comes from the plain form only, so its value has no line break.
    if (name.endsWith('<'))
        return `${name}=${value}${eol}`;
    let delimiter;
    do
        delimiter = `supervised_run_${random()}`;
    while (value.includes(delimiter));
    return `${name}<<${delimiter}${eol}${value}${eol}${delimiter}${eol}`;
}

;// CONCATENATED MODULE: ./build/action/file-commands/parse.js

const parse_maxQuoted = 40;
const maxProblems = 20;
const maxEntries = 50_000;
/**
 * The entries of a GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE file, by the rules of the runner's own reader
 * (EnvFileKeyValuePairs in https://github.com/actions/runner, src/Runner.Worker/FileCommandManager.cs). Where that one
 * gives up, this one notes a problem and goes on for as long as it is clear where the next entry begins.
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
            report(`${quote_quote(line.text, parse_maxQuoted)} is neither NAME=value nor NAME<<DELIMITER`);
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
                report(`there is no delimiter after ${quote_quote(`${name}<<`, parse_maxQuoted)}; nothing is read from here on`);
                break;
            }
            const end = findDelimiter(lines, delimiter, line.next);
            if (end === undefined) {
                report(`the value of ${quote_quote(name, parse_maxQuoted)} has no end: ${missingDelimiter(text, delimiter)}`);
                break;
            }
            if (name !== '')
                entries.push({ name, value: text.slice(line.next, end), line: line.number });
        }
    }
    return { entries, problems };
}
/** The lines of a GITHUB_PATH or GITHUB_ARTIFACTS file. Unlike in the other files, a lone CR ends a line as well. */
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
/** Reads on to the line that is the delimiter. Gives the offset where the value before it ends. */
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
    // The runner does not tell `Status` from `status`, neither in outputs nor in state.
    const own = new Set(reserved.map((name) => name.toLowerCase()));
    const { entries, problems } = parseKeyValues(text, platform);
    const isOwn = ({ name }) => own.has(name.toLowerCase());
    const published = entries.filter((entry) => !isOwn(entry));
    const leftOut = entries.filter(isOwn).map(({ name, line }) => ({
        severity: 'warning',
        line,
        message: `${quote_quote(name, parse_maxQuoted)} is ${kind} of the action itself; the command's value is left out`,
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
 * The content of a file that another program made. Undefined when there is none.
 * @throws RefusedFileError for a link, folder, pipe or device, and for more than `maxBytes`
 */
function readUntrustedFile(path, maxBytes) {
    return withFile(path, (fd, size) => {
        if (size > maxBytes)
            throw new RefusedFileError(`has ${size} bytes, more than the ${maxBytes} that are allowed`);
        return readBytes(fd, 0, size);
    });
}
/** The size of such a file, without its content. */
function untrustedFileSize(path) {
    return withFile(path, (_fd, size) => size);
}
/** Appends lines to a file that must be there; never to an unfinished line. (The runner skips empty lines; act does not.) */
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
 * The text of a file as the runner would read it: in the encoding that its byte order mark says (Windows PowerShell
 * writes UTF-16), else UTF-8.
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
    let file;
    try {
        file = openRegular(path);
    }
    catch (error) {
        if ((0,system_errors/* errorCode */.C)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
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
/** What is more than GitHub shows is cut; more than this is not even read. */
const maxSummaryBytes = 64 * MiB;
/** For what is published, where less than the limit for all of them would break something. */
const tighterLimits = {
    GITHUB_STATE: { bytes: 32 * 1024, reason: "more would keep the action's post step from starting" },
    GITHUB_ARTIFACTS: { bytes: MiB, reason: 'the runner takes no more' },
};
/** Gives the step what an attempt wrote to its private files. Never throws: what cannot be published is a problem. */
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
        throw new RefusedFileError(`holds more than ${limit.bytes} bytes; ${limit.reason}`);
    }
    if (!target)
        throw new NoTargetError(`${variable} is not set in this step`);
    try {
        appendToFile(target, content);
    }
    catch (error) {
        const reason = error instanceof RefusedFileError ? `it ${error.message}` : (0,system_errors/* errorMessage */.g)(error);
        throw new Error(`the step's own file cannot be written (${reason})`, { cause: error });
    }
}
/** The summary is published in another place (conclude.ts): together with ours, redacted. */
function summaryProblem(request) {
    try {
        const bytes = untrustedFileSize((0,session_paths/* fileCommandPath */.ZB)(request.attemptDir, 'GITHUB_STEP_SUMMARY')) ?? 0;
        if (bytes > maxSummaryBytes)
            throw new RefusedFileError(`has ${bytes} bytes, and GitHub shows 1 MiB`);
        return [];
    }
    catch (error) {
        return [toProblem('GITHUB_STEP_SUMMARY', request, aboutWholeFile(error))];
    }
}
function aboutWholeFile(error) {
    const what = error instanceof RefusedFileError ? `the file ${error.message}` : (0,system_errors/* errorMessage */.g)(error);
    return {
        severity: error instanceof NoTargetError ? 'warning' : 'error',
        line: null,
        message: `${what}; nothing of it is published`,
    };
}
function toProblem(variable, { attempt, attemptDir }, note) {
    const line = note.line === null ? '' : `, line ${note.line}`;
    const message = `${variable} of attempt ${attempt}${line}: ${note.message}`;
    return { ...note, variable, file: (0,session_paths/* fileCommandPath */.ZB)(attemptDir, variable), message };
}

;// CONCATENATED MODULE: ./build/action/results/outcome.js




/** Returns the step's outcome; for a session that has not ended, a failure. */
function outcomeOf(state, uploads) {
    const { name, end, source, attempts } = state;
    const total = formatDuration(state.durationMs);
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
            const how = end.cause === 'cancelled' ? 'cancelled' : 'stopped';
            return {
                succeeded: false,
                sentence: `${name} was ${how} after ${total}: ${failureText(state)}.${whereLog(state, uploads)}`,
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
function failureText({ attempts, end, source }) {
    const failure = end?.failure ?? null;
    const last = attempts.at(-1);
    const own = last?.status === 'ended' ? last.failure : null;
    // When both are the same, the session's may add why the attempt was not retried.
    const shared = own !== null && failure?.code === own.code ? failure : own;
    const attempt = `attempt ${last?.number}${source.kind === 'command' ? ` of ${source.maxAttempts}` : ''}`;
    const subject = source.kind === 'command' && source.maxAttempts === 1 ? 'it' : attempt;
    const parts = [
        ...(shared === null ? [] : [`${subject} ${shared.reason}`]),
        ...(failure === null || shared === failure ? [] : [`the session ${failure.reason}`]),
    ];
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
/** Returns the values of the action's outputs; '' for those that have none. */
function outputsOf(state, sessionDir, uploads) {
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
        'slot-id': state.slot?.id ?? '',
        'slot-wait-ms': String(Math.round(state.slot?.waitedMs ?? 0)),
        'failure-family': failure?.family ?? '',
        recoveries: String(state.waits.length),
    };
}

;// CONCATENATED MODULE: ./build/summary/describe.js


const succeeded = { icon: '✅', word: 'succeeded' };
const failed = { icon: '❌', word: 'failed' };
const cancelled = { icon: '⏹️', word: 'cancelled' };
const stopped = { icon: '⏹️', word: 'stopped' };
const running = { icon: '⏳', word: 'running' };
const describe_unknown = { icon: '❔', word: 'end unknown' };
function sessionResult(state) {
    switch (sessionStatus(state)) {
        case 'completed':
            return { icon: succeeded.icon, word: 'completed' };
        case 'failed':
            return failed;
        case 'stopped':
            return stopped;
        case 'launching':
            return { icon: running.icon, word: 'launching' };
        case 'running':
            return running;
    }
}
/** The result of an attempt or of an `on-retry` run; of one without an end it matters whether its session has one. */
function executionResult(execution, { end }) {
    if (execution.status !== 'ended')
        return end === null ? running : describe_unknown;
    return execution.failure === null ? succeeded : failureResult(execution.cause);
}
function failureResult(cause) {
    switch (cause) {
        case 'cancelled':
            return cancelled;
        case 'stopped':
        case 'lease_lost':
            return stopped;
        case 'watchdog_idle':
        case 'not_ready':
        case 'attempt_timeout':
        case 'timeout':
        case 'log_limit':
        case 'log_failed':
        case 'supervisor_lost':
        case 'slot_refused':
        case 'slot_lost':
        case null:
            return failed;
    }
}
/** How the command's own process ended: `exit 1`, `SIGKILL`, `did not start`, or `—` where nobody saw it. */
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
/** How long it took, or has taken as far as the journal knows. */
function executionDuration(execution, state) {
    if (execution.status === 'ended')
        return Math.max(0, execution.durationMs);
    return Math.max(0, sessionStart(state) + state.durationMs - execution.startedMono);
}
/** Where the session's monotonic time begins; a journal whose first line was lost still has attempts. */
function sessionStart(state) {
    const parts = [...state.attempts, ...onRetriesOf(state), ...state.probes, ...state.waits];
    return state.start?.startedMono ?? Math.min(...parts.map((part) => part.startedMono), Number.MAX_SAFE_INTEGER);
}
/** `2 of 3 attempts` */
function attemptCount({ attempts, source }) {
    if (attempts.length === 0)
        return 'no attempt';
    if (source.kind === 'helloloop')
        return attempts.length === 1 ? '1 attempt' : `${attempts.length} attempts`;
    const { maxAttempts } = source;
    return attempts.length === 1 && maxAttempts === 1 ? '1 attempt' : `${attempts.length} of ${maxAttempts} attempts`;
}
/** Why the session did not complete: whose failure it is, and the recorded reason, which completes that sentence. */
function failureReason(state) {
    if (state.end?.status === 'completed')
        return null;
    // Attempts of a session that works through tasks are not tries of the same: the last one tells.
    const attempt = state.source.kind === 'command' ? decidingAttempt(state) : state.attempts.at(-1);
    const own = attempt?.status === 'ended' ? attempt.failure : null;
    const failure = state.end?.failure ?? own;
    if (failure === null)
        return null;
    const subject = attempt !== undefined && failure.code === own?.code ? `attempt ${attempt.number}` : 'the session';
    return { subject, reason: failure.reason };
}

;// CONCATENATED MODULE: ./build/summary/escape.js

// Whatever comes from inputs or output is hostile here, and it may hold a secret. The runner masks the summary, where it
// finds a secret as it is or escaped as XML. So text either stays as it is (a code span) or is escaped exactly as XML is;
// backslashes or entities before single characters would carry a secret past the mask.
// Nothing in it means anything to Markdown, wherever in a line it stands.
const harmless = /^(?:[\p{L}\p{M}\p{N}\p{Extended_Pictographic} ,.()%'"/:;+=?!…–—·-]|\u200d|\ufe0f|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}]))*$/u;
// Would become a link, or an emoji.
const active = /:\/\/|www\.|:[a-z+-][\w+-]*:/i;
/** Untrusted text as inline Markdown: prose where it is only prose, a code span where it could be more. */
function inlineText(text, max = 300) {
    const line = oneLine(text, max);
    return harmless.test(line) && !active.test(line) ? line : codeSpan(line);
}
/** Untrusted text as a code span; in a table it still needs `tableCell`. */
function codeSpan(text, max = 300) {
    const line = oneLine(text, max);
    if (line === '')
        return '';
    const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** Inline Markdown made fit for a table cell. Parsers disagree about a backslash before `\|`, so a space parts them. */
function tableCell(markdown) {
    return markdown
        .replaceAll('\n', ' ')
        .replace(/\\+(?=\|)/g, '$& ')
        .replaceAll('|', '\\|');
}
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
/** Text inside HTML, such as `<pre>`. */
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
/** A link with untrusted text; only the text where the address is not one of the web. */
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
 * Text in a Mermaid gantt: a label ends at `:`, `#` and `;` begin comments, `%%` a directive, a comma parts fields,
 * quotes and brackets are read as HTML. Only a few characters are let through. The caller puts a word of its own in
 * front, since a label that begins with `click` or `section` is a statement.
 */
function mermaidText(text, max = 60) {
    const safe = plainText(text).replace(/[^\p{L}\p{M}\p{N}.()+/·-]+/gu, ' ');
    return cut(safe.trim(), max).trim();
}

;// CONCATENATED MODULE: ./build/summary/attempt-table.js




const head = ['#', 'Result', 'Duration', 'Exit', 'Reason', 'Artifact'];
const line = ['--:', '---', '--:', '---', '---', '---'];
/** Of a session that works through tasks: what the attempt is called there, and what for. */
const taskHead = ['Attempt', 'Task'];
/** A row for each attempt; tasks are a column only where there are any. */
function attemptTable(state, uploads) {
    const tasks = state.source.kind === 'helloloop' ? state.source.tasks : [];
    const hasTasks = tasks.length > 0;
    const withTask = (cells, task) => hasTasks ? [...cells.slice(0, 1), ...task, ...cells.slice(1)] : cells;
    const rows = state.attempts.map((attempt) => withTask(attemptCells(attempt, state, uploads), taskCells(attempt, tasks)));
    const columns = withTask(head, taskHead);
    return {
        head: [columns, withTask(line, ['---', '---'])].map((cells) => `| ${cells.join(' | ')} |`),
        rows: rows.map(row),
        columns: columns.length,
    };
}
/** A Markdown table of the rows, or of `maxRows` of them: then the first one, and the last ones. */
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
    const reason = attempt.status === 'ended' ? (attempt.failure?.reason ?? '') : '';
    return [
        String(attempt.number),
        unbroken(`${icon} ${word}`),
        unbroken(formatDuration(executionDuration(attempt, state))),
        unbroken(inlineText(exitText(attempt), 40)),
        inlineText(reason),
        artifactText(uploads[attempt.number]),
    ];
}
function artifactText(upload) {
    switch (upload?.status) {
        case 'uploaded':
            return `${escape_link(upload.name, upload.url)} ${unbroken(`(${formatBytes(upload.bytes)})`)}`;
        case 'kept':
            return `kept in ${codeSpan(upload.folder)}`;
        case 'failed':
            return `⚠️ upload failed: ${inlineText(upload.reason)}`;
        case 'pending':
            return '⏳ upload not finished';
        case undefined:
            return '';
    }
}
/** On one line even in a narrow table. */
function unbroken(text) {
    return text.replaceAll(' ', '\u00a0');
}

;// CONCATENATED MODULE: ./build/summary/notes.js





/** Of each kind of note, and of the names in one note. */
const maxNotes = 10;
const maxNames = 5;
/** What the table does not say, what matters most first, as a Markdown list; empty when there is nothing. */
function renderNotes(state, uploads, tails) {
    const notes = [
        pausedNotes(state),
        capped(survivorNotes(state)),
        capped(onRetryFailures(state)),
        capped(uploadNotes(uploads)),
        capped(skippedNotes(state)),
        capped(leftOutNotes(uploads)),
        redactionNotes(uploads, tails),
        capped(leftBehindNotes(state)),
        capped(silenceNotes(state)),
        slotNotes(state),
        hasHistory(state) ? capped(recoveryNotes(state)) : waitNotes(state),
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
function onRetryFailures(state) {
    return notes_ended(onRetriesOf(state)).flatMap(({ number, failure }) => failure === null ? [] : [`⚠️ \`on-retry\` before attempt ${number} failed: ${inlineText(failure.reason)}`]);
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
            `⚠️ Left out of the artifact of attempt ${inlineText(attempt, 10)}, because a secret is in it, or it cannot be searched to its end: ${list(leftOut, (name) => codeSpan(name, 200))}`,
        ]);
}
/** How much was redacted where, never what. */
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
    const known = values === 0 ? [] : [`${values} ${values === 1 ? 'value' : 'values'}`];
    const tokens = Object.entries(kinds).map(([kind, count]) => `${count} × ${inlineText(kind, 40)}`);
    return [...known, ...tokens].join(' and ');
}
function redactedIn(uploads) {
    return Object.entries(uploads).flatMap(([attempt, upload]) => 'redacted' in upload ? [[attempt, upload.redacted]] : []);
}
function pausedNotes({ runtime }) {
    return runtime === 'paused_manual' ? ['⏸️ No recovery is left (`paused_manual`): a person has to act'] : [];
}
/** Whether the waits are to be told one by one, each with what came of it. */
function hasHistory({ runtime, probes, waits }) {
    return waits.length > 0 && (probes.length > 0 || runtime === 'paused_manual');
}
/** Of each recovery: the delay, the probe, the result. */
function recoveryNotes({ waits, probes, attempts, source }) {
    return waits.map((wait, index) => {
        const until = waits[index + 1]?.startedMono ?? Number.POSITIVE_INFINITY;
        const isOfThis = ({ startedMono }) => startedMono >= wait.startedMono && startedMono < until;
        const parts = [
            `waited ${formatDuration(wait.durationMs ?? wait.delayMs)}`,
            ...probes.filter(isOfThis).map((probe) => `probe ${probe.number} ${resultText(probe)}`),
            // In a followed session other attempts follow as well: reviews, further tasks.
            ...attempts
                .filter((attempt) => isOfThis(attempt) && (source.kind === 'command' || attempt.number === wait.attempt))
                .map((attempt) => `attempt ${attempt.number} ${resultText(attempt)}`),
        ];
        return `Recovery ${index + 1}: ${parts.join('; ')}`;
    });
}
function resultText(execution) {
    if (execution.status !== 'ended')
        return 'has no end';
    return execution.failure === null ? 'succeeded' : inlineText(execution.failure.reason, 150);
}
function slotNotes({ slot }) {
    if (slot === null || !slot.waitedMs)
        return [];
    const permits = slot.permits === 1 ? 'a slot' : `${slot.permits} slots`;
    const end = slot.id === null ? ', in vain' : '';
    return [`Waited ${formatDuration(slot.waitedMs)} for ${permits} of pool ${codeSpan(slot.pool, 80)}${end}`];
}
function leftBehindNotes(state) {
    return runs(state).flatMap(({ label, run: { leftBehind } }) => leftBehind.length === 0
        ? []
        : [`Left behind by ${label}, and ended: ${list([...new Set(leftBehind)], (name) => codeSpan(name, 80))}`]);
}
function silenceNotes(state) {
    return notes_ended(state.attempts).flatMap(({ number, failure, bytes }) => {
        const sizes = Object.values(bytes);
        const silent = sizes.length > 0 && sizes.every((size) => size === 0);
        return failure !== null && silent ? [`Attempt ${number} wrote no output`] : [];
    });
}
function waitNotes(state) {
    const past = state.waits.filter((wait) => wait.durationMs !== null);
    const total = past.reduce((sum, wait) => sum + (wait.durationMs ?? 0), 0);
    const each = past.map((wait) => {
        const followed = state.attempts.some(({ number }) => number === wait.attempt) || state.end === null;
        return `${formatDuration(wait.durationMs ?? 0)} before attempt ${wait.attempt}${followed ? '' : ', which did not start'}`;
    });
    return [
        ...(past.length > 3 ? [`Waited ${past.length} times, ${formatDuration(total)} in all`] : []),
        ...(past.length > 0 && past.length <= 3 ? [`Waited ${each.join(', ')}`] : []),
        ...state.waits
            .filter((wait) => wait.durationMs === null)
            .map((wait) => `Waiting ${formatDuration(wait.delayMs)} before attempt ${wait.attempt}`),
    ];
}
function onRetryNotes(state) {
    const onRetries = onRetriesOf(state);
    const count = onRetries.length;
    if (count === 0)
        return [];
    const total = onRetries.reduce((sum, run) => sum + executionDuration(run, state), 0);
    return [`\`on-retry\` ran ${count === 1 ? 'once' : `${count} times`}, ${formatDuration(total)} in all`];
}
function runs(state) {
    return [
        ...notes_ended(state.attempts).map((run) => ({ label: `attempt ${run.number}`, run })),
        ...notes_ended(onRetriesOf(state)).map((run) => ({ label: `on-retry before attempt ${run.number}`, run })),
        ...notes_ended(state.probes).map((run) => ({ label: `probe ${run.number}`, run })),
    ];
}
function notes_ended(executions) {
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




/** More blocks than this, and the earlier ones are folded once more. */
const maxBlocks = 5;
const longestEntity = '&quot;'.length;
function prepareTail(tail) {
    const lines = tail.lines.map(terminalLine);
    return { ...tail, lines, html: lines.map(escapeHtml) };
}
/** Tails, none of them empty, as folded blocks; of many the earlier ones lie in a block of their own. */
function renderTails(tails, state, maxBytes) {
    const blocks = tails.map((tail) => renderTail(tail, state, maxBytes));
    if (blocks.length <= maxBlocks)
        return blocks.join('\n\n');
    const earlier = blocks.splice(0, blocks.length - maxBlocks + 1);
    const summary = `<summary>The ends of ${earlier.length} earlier logs</summary>`;
    return [`<details>\n${summary}`, ...earlier, '</details>', ...blocks].join('\n\n');
}
/** A tail as a folded block whose text takes about `maxBytes` at most. */
function renderTail(tail, state, maxBytes) {
    const lines = linesThatFit(tail, maxBytes);
    const summary = `<summary>${caption(tail, lines.length, state)}</summary>`;
    return ['<details>', summary, '', '<pre>', ...lines, '</pre>', '', '</details>'].join('\n');
}
function caption({ attempt: number, channel }, shown, state) {
    const attempt = state.attempts.find((candidate) => candidate.number === number);
    const size = attempt?.status === 'ended' ? attempt.bytes[channel] : undefined;
    const lines = shown === 1 ? 'last line' : `last ${shown} lines`;
    const log = channel === 'output' ? 'log' : channel;
    const result = attempt === undefined ? '' : `${executionResult(attempt, state).icon} `;
    const ended = attempt === undefined ? '' : oneLine(exitText(attempt), 40);
    const exit = ['', '—'].includes(ended) ? '' : ` (<code>${escapeHtml(ended)}</code>)`;
    const of = size === undefined ? `of its ${log}` : `of its ${log}, ${formatBytes(size)}`;
    return `${result}<b>Attempt ${number}</b>${exit}: ${lines} ${of}`;
}
/** As many of the last lines as fit, or else the beginning of the last one. */
function linesThatFit({ lines, html }, maxBytes) {
    let room = maxBytes;
    const beyond = html.findLastIndex((line) => {
        room -= Buffer.byteLength(line) + 1;
        return room < 0;
    });
    if (beyond < html.length - 1)
        return html.slice(beyond + 1);
    const beginning = cut(lines.at(-1) ?? '', Math.floor(maxBytes / longestEntity));
    return [`${escapeHtml(beginning)} …`];
}

;// CONCATENATED MODULE: ./build/summary/timeline.js




/** More bars than this are hard to read, and Mermaid slows down. */
const maxBars = 40;
/** Green and red for what they mean, grey for waits, on the light page and on the dark one. */
const theme = `%%{init: ${JSON.stringify({
    themeVariables: {
        ...{ doneTaskBkgColor: '#2da44e', doneTaskBorderColor: '#2da44e' },
        ...{ critBkgColor: '#cf222e', critBorderColor: '#cf222e' },
        ...{ taskBkgColor: '#8c959f', taskBorderColor: '#8c959f', taskTextColor: '#ffffff', taskTextDarkColor: '#ffffff' },
        ...{ sectionBkgColor: '#8c959f', altSectionBkgColor: '#8c959f', sectionBkgColor2: '#8c959f', gridColor: '#8c959f' },
    },
})}}%%`;
/** When the attempts ran and what lay between them, as a Mermaid gantt. */
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
    return { markdown: ['```mermaid', theme, 'gantt', ...axis.statements, ...lines, '```'].join('\n'), omitted };
}
/** All bars, or the attempts alone (the gaps between them are the waits), or the last attempts. */
function choose(state) {
    const attempts = state.attempts.map((attempt) => executionBar(attempt, '', state));
    const others = [
        ...onRetriesOf(state).map((run) => executionBar(run, 'on-retry ', state)),
        ...state.probes.map((probe) => ({ ...executionBar(probe, 'probe ', state), section: probe.attempt })),
        ...state.waits.map((wait) => waitBar(wait, state)),
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
    const parts = [`${prefix}${word}`, ...(failed ? [exitText(execution)] : []), formatDuration(durationMs)];
    return {
        section: execution.number,
        label: mermaidText(parts.join(' · ')),
        tag: execution.status !== 'ended' ? 'active, ' : failed ? 'crit, ' : prefix === '' ? 'done, ' : '',
        startMs: Math.max(0, execution.startedMono - sessionStart(state)),
        durationMs,
    };
}
function waitBar(wait, state) {
    const startMs = Math.max(0, wait.startedMono - sessionStart(state));
    const durationMs = Math.max(0, wait.durationMs ?? state.durationMs - startMs);
    const label = mermaidText(`wait · ${formatDuration(durationMs)}`);
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
 * Time since the session began. Mermaid's axis knows only clock times, in the reader's zone; Unix time is the one format
 * that is the same everywhere. So the chart begins in 1970 and a second of it stands for a second, a minute or an hour.
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
 * What a session was, as Markdown for the job summary, never longer than its room. Where room is short, tails are
 * shortened, then older ones left out, then the timeline, the last tail, the notes, rows of the table, and at last all
 * but one line. Where not even a line has room the summary is empty.
 */
function renderSummary(input) {
    const { state, uploads, roomBytes } = input;
    const content = {
        state,
        table: attemptTable(state, uploads),
        notes: renderNotes(state, uploads, input.tails),
        timeline: renderTimeline(state),
        tails: input.tails.filter((tail) => tail.lines.length > 0).map(prepareTail),
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
function render({ state, table, notes, timeline, tails }, layout) {
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
        heading(state),
        statusLine(state),
        renderTable(table, layout.rows),
        layout.notes ? notes : '',
        renderTails(chosen, state, layout.tailBytes),
        layout.timeline ? timeline.markdown : '',
        omitted.length === 0 ? '' : `> ✂️ Left out: ${omitted.join('; ')}.`,
        footer(state),
    ];
    return { markdown: `${parts.filter((part) => part !== '').join('\n\n')}\n`, omitted };
}
function heading(state) {
    return `### ${sessionResult(state).icon} ${sessionName(state, 120)}`;
}
function statusLine(state) {
    const { word } = sessionResult(state);
    const failure = failureReason(state);
    const facts = [`**${capitalized(word)}**`, attemptCount(state), formatDuration(state.durationMs)];
    const reason = inlineText(failure?.reason ?? '');
    return `${facts.join(' · ')}${failure === null || reason === '' ? '' : ` — ${failure.subject} ${reason}`}`;
}
function footer({ sessionId, start, source }) {
    const time = start === null ? Number.NaN : Date.parse(start.startedAt);
    const started = Number.isNaN(time)
        ? ''
        : `, started ${new Date(time).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
    const life = start === null ? '' : leaseText(start.lease);
    const there = source.kind === 'command' || source.attached === null ? '' : `; ${attachedText(source.attached)}`;
    return sessionId === '' ? '' : `<sub>Session ${codeSpan(sessionId, 80)}${started}${life}${there}</sub>`;
}
function leaseText({ label, process }) {
    return `, for as long as ${inlineText(label, 80)} (pid ${process.pid}) lived`;
}
function attachedText({ session, command, lease }) {
    const what = command === '' ? '' : ` (${inlineText(command, 60)})`;
    const life = lease === '' ? '' : `, for as long as ${inlineText(lease, 120)} lived`;
    return `HelloLoop session ${codeSpan(session, 80)}${what}${life}`;
}
function oneLiners(state) {
    const { icon, word } = sessionResult(state);
    const facts = `${word}, ${attemptCount(state)}, ${formatDuration(state.durationMs)}`;
    return [`${icon} ${sessionName(state, 60)}: ${facts} (no room for more)\n`, `${icon} ${facts}\n`];
}
function sessionName({ name }, max) {
    return inlineText(name, max) || 'command';
}
function capitalized(word) {
    return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

;// CONCATENATED MODULE: ./build/system/size.js

/** The size of a file in bytes; 0 when there is none. */
function sizeOf(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
}

;// CONCATENATED MODULE: ./build/action/results/job-summary.js



/**
 * The runner drops a step's whole summary above 1 MiB (its FileCommandManager.cs), and the service has been seen to drop
 * one that is only just below (actions/runner#4337). Main and post have a summary each.
 */
const maxBytes = 1_000_000;
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
        job_summary_append(target, job_summary_cut(command, maxBytes - sizeOf(target) - job_summary_separator.length));
    return markdown !== undefined;
}
/** Undefined when it would not fit whole and can be deferred. */
function job_summary_render(session, usedBytes, commandBytes, mayDefer) {
    const whole = renderSummary({ ...session, roomBytes: maxBytes }).markdown;
    const roomBytes = Math.max(0, maxBytes - usedBytes - 2 * job_summary_separator.length);
    const fits = Buffer.byteLength(whole) + commandBytes <= roomBytes;
    if (fits)
        return whole;
    return mayDefer ? undefined : renderSummary({ ...session, roomBytes }).markdown;
}
/** Cuts after a whole line. */
function job_summary_cut(text, roomBytes) {
    const bytes = Buffer.from(text);
    if (bytes.length <= roomBytes)
        return text;
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
        await log.warning(`The job summary could not be written: ${(0,system_errors/* errorMessage */.g)(error)}`);
    }
}
function sessionSummary({ session, unredacted, record }, patterns, quotes) {
    const redact = (text) => patterns.text(text);
    const state = redactTexts(unredacted, redact);
    const uploads = redactTexts(record.uploads, redact);
    return { state, uploads, tails: quotes ? readTails(session.paths.root, state, patterns) : [] };
}
/** Returns what the deciding attempt wrote to its GITHUB_STEP_SUMMARY. */
function summaryOfCommand({ session: { paths }, state }) {
    const execution = publishedExecution(state);
    if (execution === undefined)
        return undefined;
    try {
        const dir = (0,session_paths/* executionDir */.kl)(paths.root, execution.kind, execution.number);
        return readUntrustedFile((0,session_paths/* fileCommandPath */.ZB)(dir, 'GITHUB_STEP_SUMMARY'), maxSummaryBytes)?.toString() || undefined;
    }
    catch (error) {
        // Reported with the other file commands.
        if (error instanceof RefusedFileError)
            return undefined;
        throw error;
    }
}
/** Searches the logs, which may be long, for masks of the commands only where the summary quotes something of theirs. */
async function patternsFor({ session, unredacted, redaction }, quotesCommand) {
    return quotesCommand || quotesOutput(unredacted)
        ? redaction.withMasksOf(sessionLogs(session.paths))
        : redaction.patterns;
}
/** Whether the session's part of the summary may hold words of a command: of its output, its paths or its processes. */
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
 * outputs, writes the job summary. A problem with that is logged. It fails the step only where it would fail a `run:`
 * step, too: when something that the command wrote would be missing in later steps.
 */
async function publishEnd(end, cancel) {
    const { session, state, record } = end;
    const problems = await publishAttempt(end);
    try {
        setOutputs(end, state);
    }
    catch (error) {
        problems.push(`the outputs of the action: ${(0,system_errors/* errorMessage */.g)(error)}`);
    }
    // Post reports an end that had not come yet, or that nobody could read of.
    record.concluded = state.end !== null && !cancel.isUnread;
    await save_record_saveRecord(end);
    const outcome = outcomeOf(state, record.uploads);
    // A cancelled step has little time; post writes the summary.
    if (!cancel.requested)
        await summarize(end);
    removeScripts(session.paths);
    if (!outcome.succeeded || problems.length === 0)
        return outcome;
    return {
        succeeded: false,
        sentence: `${state.name} succeeded, but not everything it wrote could be published: ${problems.join('; ')}`,
    };
}
function setOutputs({ session, record }, state) {
    const outputs = outputsOf(state, session.paths.root, record.uploads);
    for (const [name, value] of Object.entries(outputs))
        lib_core/* setOutput */.uH(name, value);
}
/** Returns what could not be published. */
async function publishAttempt({ session: { paths }, state, log }) {
    const execution = publishedExecution(state);
    if (execution === undefined)
        return [];
    const { problems } = publishFileCommands({
        attempt: execution.number,
        attemptDir: (0,session_paths/* executionDir */.kl)(paths.root, execution.kind, execution.number),
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

/** One line of ours that quotes foreign text: no line breaks, nothing that the runner obeys or a terminal acts on. */
function inert(text) {
    const filter = new TerminalFilter();
    const line = Buffer.from(text.replace(/[\r\n]+/g, ' '));
    return `${filter.push(line)}${filter.end()}`.replaceAll('##[', '# #[').replace(/^([^!-~]*:)(?=:)/, '$1 ');
}

;// CONCATENATED MODULE: ./build/action/runner/stage.js





/** Runs a main stage and makes its outcome the step's. Nothing else makes the step fail. */
async function runMain(main) {
    try {
        const { succeeded, sentence } = await main();
        if (succeeded)
            lib_core/* info */.pq(inert(`${green('✓')} ${sentence}`));
        else
            lib_core/* setFailed */.C1(inert(sentence));
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
function explainInputs({ problems }) {
    if (problems.length === 1)
        return `Nothing was run. Input ${problems[0]}`;
    return [`Nothing was run: ${problems.length} inputs are not valid.`, ...problems.map((text) => `  ${text}`)].join('\n');
}
function explain(error) {
    if (error instanceof Error && error.stack !== undefined)
        lib_core/* debug */.Yz(error.stack);
    const cause = error instanceof Error && error.cause !== undefined ? ` (${(0,system_errors/* errorMessage */.g)(error.cause)})` : '';
    return `${(0,system_errors/* errorMessage */.g)(error)}${cause}`;
}

;// CONCATENATED MODULE: ./build/filters/command-starts.js

/** Where a command may begin: at each `::` and `##[`, and at the last two bytes, of which the rest may not be there yet. */
class CommandStarts {
    #data;
    #last;
    #colons = -1;
    #hashes = -1;
    constructor(data, end) {
        this.#data = data;
        this.#last = Math.max(0, end - 2);
    }
    /** The first one at or after a position. */
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

;// CONCATENATED MODULE: ./build/filters/command-filter.js



const command_filter_colon = 0x3a;
const command_filter_hash = 0x23;
const closingBracket = 0x5d;
const command_filter_space = 0x20;
const tab = 0x09;
/** Which workflow commands of the output reach the runner: the choices of the input `workflow-commands`. */
const workflowCommandModes = (/* unused pure expression or super */ null && (['annotations', 'all', 'none']));
const annotations = new Set(['error', 'warning', 'notice', 'debug', 'add-mask']);
/** What would break the structure of the step's log, or the commands with which it is made. */
const structure = new Set(['group', 'endgroup', 'stop-commands']);
/** Longer than any name of a command. */
const maxName = 40;
const hashes = Buffer.from('##[');
const command_filter_lineBreak = Buffer.from('\n');
const brokenColons = { instead: Buffer.from(': :'), length: 2 };
const brokenHashes = { instead: Buffer.from('# #['), length: 3 };
// Groups do not nest, so the command's own groups become headings.
const headings = new Map([
    ['group', Buffer.from('▸ ')],
    ['endgroup', Buffer.from('◂ ')],
]);
/**
 * Takes the sting out of workflow commands in a stream of output. The runner obeys `::name …::` at the start of a line,
 * after blanks, where a lone carriage return also ends a line, and `##[name]` anywhere (its ActionCommand.cs).
 *
 * - `annotations`: error, warning, notice, debug and add-mask reach it, in the notation with colons;
 * - `all`: everything but what would break the structure of the step's log: groups, and what stops commands;
 * - `none`: nothing.
 *
 * What does not is text, visibly changed; a group at the start of a line is a heading.
 *
 * A mask that the runner does not see would be a secret in the log. So `##[add-mask]` passes like `::add-mask::`, on a
 * line of its own wherever it stands, and where no mask may pass, or nothing is left of one without its lines of less
 * than four characters, it is shown without its value.
 *
 * Works on bytes and keeps the few that a chunk's end may have cut from what they belong to, and of a mask the whole
 * line, up to 64 KiB: a longer one becomes several, parted at the end of one of its lines if possible.
 */
class CommandFilter {
    #mode;
    /** What stands in the line so far. */
    #before = 'blanks';
    #carry = Buffer.alloc(0);
    #openMask;
    constructor(mode = 'annotations') {
        this.#mode = mode;
    }
    /** What may be shown so far; it may be a view of the chunk. */
    push(chunk) {
        return this.#filter(this.#carry.length === 0 ? chunk : Buffer.concat([this.#carry, chunk]), false);
    }
    /** The rest, when nothing follows. */
    end() {
        const shown = this.#filter(this.#carry, true);
        this.#before = 'blanks';
        return shown;
    }
    /** To be called when the log's line was ended in the middle of the stream's. */
    lineBroken() {
        this.#before = 'blanks';
    }
    #filter(data, final) {
        const shown = [];
        let shownTo = 0;
        let end = final ? data.length : data.length - unfinished(data);
        const candidates = new CommandStarts(data, end);
        let position = this.#openMask === undefined ? candidates.next(0) : 0;
        while (position < end) {
            const change = this.#changeAt(data, position, final);
            if (change === 'unknown') {
                end = position;
            }
            else if (change === undefined) {
                position = candidates.next(position + 1);
            }
            else {
                shown.push(data.subarray(shownTo, position), change.instead);
                shownTo = position + change.length;
                this.#openMask = change.openMask;
                position = change.openMask === undefined ? candidates.next(shownTo) : shownTo;
            }
        }
        this.#before = this.#lineBefore(data, end);
        this.#carry = Buffer.from(data.subarray(end));
        const rest = data.subarray(shownTo, end);
        return shown.length === 0 ? rest : Buffer.concat([...shown, rest]);
    }
    #changeAt(data, position, final) {
        if (this.#openMask !== undefined)
            return this.#maskAt(data, position, this.#openMask, final);
        if (data[position] === command_filter_hash)
            return this.#hashesAt(data, position, final);
        if (data[position] !== command_filter_colon || this.#lineBefore(data, position) === 'text')
            return undefined;
        return this.#colonsAt(data, position, final);
    }
    #colonsAt(data, position, final) {
        if (!final && position + 1 === data.length)
            return 'unknown';
        if (data[position + 1] !== command_filter_colon)
            return undefined;
        const name = nameAt(data, position + 2);
        const end = position + 2 + name.length;
        if (name.length > maxName)
            return undefined;
        const next = data[end];
        const afterNext = data[end + 1];
        if (!final && (next === undefined || (next === command_filter_colon && afterNext === undefined)))
            return 'unknown';
        if (name === '' || !mayEndName(next, afterNext))
            return undefined;
        if (name === 'add-mask')
            return this.#maskAt(data, position, 'colons', final);
        if (this.#mayPass(name))
            return undefined;
        const heading = next === command_filter_colon && afterNext === command_filter_colon ? headings.get(name) : undefined;
        return heading === undefined ? brokenColons : { instead: heading, length: end + 2 - position };
    }
    #hashesAt(data, position, final) {
        const prefix = data.subarray(position, position + hashes.length);
        if (!prefix.equals(hashes.subarray(0, prefix.length)))
            return undefined;
        if (prefix.length < hashes.length)
            return final ? undefined : 'unknown';
        const name = nameAt(data, position + hashes.length);
        const end = position + hashes.length + name.length;
        if (!final && end === data.length)
            return 'unknown';
        if (name === 'add-mask' && (data[end] === closingBracket || data[end] === command_filter_space)) {
            return this.#maskAt(data, position, 'brackets', final);
        }
        const heading = data[end] === closingBracket ? headings.get(name) : undefined;
        if (heading !== undefined && this.#lineBefore(data, position) !== 'text') {
            return { instead: heading, length: end + 1 - position };
        }
        return this.#bracketsPass(name) ? undefined : brokenHashes;
    }
    /** A mask, or what follows of one that is too long to be held. */
    #maskAt(data, position, notation, final) {
        const found = maskPart(data.subarray(position), final);
        if (found === undefined)
            return 'unknown';
        const { bytes: part, isWhole } = found;
        const text = part.toString();
        const goesOn = this.#openMask !== undefined;
        const mask = goesOn ? continuedMask(notation, text) : parseMask(notation, text);
        if (mask === undefined) {
            if (notation === 'brackets')
                return this.#bracketsPass('add-mask') && isWhole ? undefined : brokenHashes;
            return isWhole ? undefined : brokenColons;
        }
        const safe = this.#mode === 'none' ? undefined : safeMask(mask);
        const shown = [];
        if (safe !== undefined) {
            if (!goesOn && this.#lineBefore(data, position) !== 'blanks')
                shown.push(command_filter_lineBreak);
            shown.push(safe === text ? part : Buffer.from(safe));
        }
        else if (!goesOn) {
            shown.push(Buffer.from(maskAsText(mask)));
        }
        if (!isWhole && shown.length > 0)
            shown.push(command_filter_lineBreak);
        return { instead: Buffer.concat(shown), length: part.length, openMask: isWhole ? undefined : notation };
    }
    #bracketsPass(name) {
        return this.#mode === 'all' && this.#mayPass(name);
    }
    #mayPass(name) {
        switch (this.#mode) {
            case 'annotations':
                return annotations.has(name);
            case 'all':
                return !structure.has(name);
            case 'none':
                return false;
        }
    }
    /** What stands between the last end of line and a position. */
    #lineBefore(data, position) {
        let before = 'blanks';
        for (let index = position - 1; index >= 0; index -= 1) {
            const byte = data[index];
            if (endsLine(byte))
                return before;
            if (isPrintable(byte))
                return 'text';
            if (byte !== command_filter_space && byte !== tab)
                before = 'hidden';
        }
        return this.#before === 'blanks' ? before : this.#before;
    }
}
/** In lower case; one byte longer than any name where it goes on. */
function nameAt(data, start) {
    let end = start;
    while (end - start <= maxName && isNameByte(data[end]))
        end += 1;
    return data.toString('latin1', start, end).toLowerCase();
}
/**
 * A name is followed by `::` or by a blank and properties. The runner searches with ICU, which does not see controls and
 * zero-width characters: it takes two colons with one of these between them for `::`.
 */
function mayEndName(next, afterNext) {
    return next === command_filter_colon ? afterNext === command_filter_colon || isHidden(afterNext) : isHidden(next);
}
/** Letters, digits, `-` and `_`. */
function isNameByte(byte) {
    return byte !== undefined && /[\w-]/.test(String.fromCharCode(byte));
}

;// CONCATENATED MODULE: ./build/log/step-log.js



/** An unfinished line is held back up to this length, so that lines of ours, and secrets to mask, stay whole. */
const maxHeld = 64 * 1024;
/** The longest that is quoted, in characters. */
const step_log_maxQuoted = 400;
const step_log_lineFeed = 0x0a;
const step_log_carriageReturn = 0x0d;
/**
 * The structure of a step's log: groups that do not nest, output in whole lines, lines of ours never in the middle of a
 * line of the command's. Calls are carried out one after the other, whoever makes them.
 */
class step_log_StepLog {
    #sink;
    #workflowCommands;
    #streams = new Map();
    #queue = Promise.resolve();
    #grouped = false;
    /** The stream whose line, too long to be held, was begun and is not at its end. */
    #open;
    /** Lines of ours that wait for that end. */
    #postponed = [];
    /** Lines of ours that wait for the end of the group. */
    #afterGroup = [];
    constructor(sink, { workflowCommands = 'annotations' } = {}) {
        this.#sink = sink;
        this.#workflowCommands = workflowCommands;
    }
    openGroup(title) {
        return this.#enqueue(async () => {
            await this.#closeGroup();
            await this.#print(`::group::${escapeData(inert(title))}`);
            this.#grouped = true;
        });
    }
    closeGroup() {
        return this.#enqueue(() => this.#closeGroup());
    }
    /** A line of ours. In the middle of an endless line of the command's it waits for the end of that. */
    line(text) {
        return this.#enqueue(() => this.#say(inert(text)));
    }
    /** A line of ours that must not drown in the output of a group: while one is open it waits for its end. */
    lineBetween(text) {
        return this.#enqueue(async () => {
            if (this.#grouped)
                this.#afterGroup.push(inert(text));
            else
                await this.#print(inert(text));
        });
    }
    /** A line of the log that is also an annotation of the run; it is read there without its surroundings. */
    notice(text) {
        return this.#enqueue(() => this.#say(`::notice::${escapeData(inert(text))}`));
    }
    error(text) {
        return this.#enqueue(() => this.#say(`::error::${escapeData(inert(text))}`));
    }
    warning(text) {
        return this.#enqueue(() => this.#say(`::warning::${escapeData(inert(text))}`));
    }
    /** Output of the command; the bytes may be overwritten once this resolves. */
    output(channel, bytes) {
        return this.#enqueue(async () => {
            const stream = this.#stream(channel);
            const shown = stream.terminal.push(bytes);
            count(stream, bytes, shown);
            await this.#emit(stream, stream.commands.push(shown));
        });
    }
    /**
     * Forgets the lines that have no end yet, as far as nothing of them was shown: someone else goes on from where they
     * begin. A line cut in two would be two, with halves of characters and of secrets that nobody masks. Tells how many
     * bytes were given to `output` for them.
     */
    async leaveUnfinished() {
        const left = new Map();
        await this.#enqueue(async () => {
            for (const [channel, stream] of this.#streams) {
                if (stream === this.#open)
                    continue;
                left.set(channel, stream.endsWithReturn ? stream.sinceLastBut : stream.sinceLast);
                this.#streams.delete(channel);
            }
        });
        return left;
    }
    /**
     * The unfinished line that is being held back, for a person who wonders what a silent command waits for. Empty where it
     * is too long to be quoted whole: the runner masks a secret where it stands whole, and a part of one would show.
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
    async #say(text) {
        if (this.#open === undefined)
            await this.#print(text);
        else
            this.#postponed.push(text);
    }
    async #closeGroup() {
        await this.#finishOutput();
        if (this.#grouped)
            await this.#print('::endgroup::');
        this.#grouped = false;
        for (const text of this.#afterGroup.splice(0))
            await this.#print(text);
    }
    /** Shows what was held back and ends the lines that the command did not end, the one that was begun first. */
    async #finishOutput() {
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
    /** With `streams: split` the other stream's unfinished line, if it was begun, is broken here: nothing else ends it. */
    async #write(stream, bytes) {
        if (this.#open !== stream)
            await this.#endLine();
        await this.#sink(bytes);
    }
    async #endLine() {
        if (this.#open === undefined)
            return;
        this.#open.commands.lineBroken();
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
            stream = {
                terminal: new TerminalFilter(),
                commands: new CommandFilter(this.#workflowCommands),
                held: Buffer.alloc(0),
                sinceLast: 0,
                sinceLastBut: 0,
                endsWithReturn: false,
            };
            this.#streams.set(channel, stream);
        }
        return stream;
    }
}
/** Counts what came. `shown` is what the terminal's filter made of it, which keeps back no end of a line and takes none out. */
function count(stream, bytes, shown) {
    const last = lastLineEnd(bytes);
    const lastBut = lastLineEnd(bytes.subarray(0, Math.max(0, last)));
    if (lastBut >= 0)
        stream.sinceLastBut = bytes.length - lastBut - 1;
    else
        stream.sinceLastBut = bytes.length + (last >= 0 ? stream.sinceLast : stream.sinceLastBut);
    stream.sinceLast = last >= 0 ? bytes.length - last - 1 : stream.sinceLast + bytes.length;
    if (shown.length > 0)
        stream.endsWithReturn = shown.at(-1) === step_log_carriageReturn;
}
function lastLineEnd(bytes) {
    return Math.max(bytes.lastIndexOf(step_log_lineFeed), bytes.lastIndexOf(step_log_carriageReturn));
}
/** As the runner unescapes the data of a command (ActionCommand.cs). */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

;// CONCATENATED MODULE: ./build/system/clock.js
/** Milliseconds of the system-wide monotonic clock: comparable between processes of one boot, deaf to clock changes. */
function monotonicMs() {
    return Number(process.hrtime.bigint() / 1000n) / 1000;
}

;// CONCATENATED MODULE: ./build/session/events.js


/** Why an execution, or the session, was brought to its end by us. */
const stopCodeSchema = schemas/* enum */.k5n([
    'attempt_timeout',
    'timeout',
    'log_limit',
    'log_failed',
    'lease_lost',
    'cancelled',
    'stopped',
    'supervisor_lost',
    'slot_refused',
    'slot_lost',
    'watchdog_idle',
    'not_ready',
]);
/** How the command's own process ended. Three different things, and one that nobody saw. */
const exitSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('exited'), code: schemas/* number */.aig().int() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('signaled'), signal: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('not_started'), message: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('unknown') }),
]);
const events_failureSchema = schemas/* object */.Ikc({
    /** Stable, for programs: `exit`, `signal`, `killed`, `attempt_timeout`, … (docs/reference.md). */
    code: schemas/* string */.YjP(),
    /** `soft`: it may pass, retry. `hard`: retrying will hardly help. `final`: nobody wants a retry. */
    family: schemas/* enum */.k5n(['soft', 'hard', 'final']),
    /** For people; completes the sentence "attempt 1 …". */
    reason: schemas/* string */.YjP(),
});
/** A process that could not be ended, e.g. another user's. */
const survivorSchema = schemas/* object */.Ikc({ pid: schemas/* number */.aig().int(), name: schemas/* string */.YjP(), reason: schemas/* string */.YjP() });
const executionStarted = {
    process: processIdentitySchema.nullable(),
    relays: schemas/* array */.YOg(processIdentitySchema),
    /** What whoever runs it calls it, where that is not us. */
    label: schemas/* string */.YjP().exactOptional(),
    /** The task that it works on, of a session that has tasks. */
    task: schemas/* number */.aig().int().exactOptional(),
};
const logBytes = schemas/* number */.aig().int().exactOptional();
const executionEnded = {
    exit: exitSchema,
    /** What ended it, when it did not end by itself. */
    cause: stopCodeSchema.nullable(),
    durationMs: schemas/* number */.aig(),
    /** Size of each log, complete now. */
    bytes: schemas/* object */.Ikc({ output: logBytes, stdout: logBytes, stderr: logBytes }),
    /** Names of the processes that the command left behind and that were ended. */
    leftBehind: schemas/* array */.YOg(schemas/* string */.YjP()),
    survivors: schemas/* array */.YOg(survivorSchema),
    failure: events_failureSchema.nullable(),
};
/** What happens only in a session that we follow and do not run (`attach`), beside what happens in every session. */
const attachedEvents = [
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('attached'),
        source: schemas/* literal */.euz('helloloop'),
        /** The session's id over there. */
        session: schemas/* string */.YjP(),
        command: schemas/* string */.YjP(),
        stateDir: schemas/* string */.YjP(),
        /** The process on whose life it depends there, for people; empty where it names none. */
        lease: schemas/* string */.YjP(),
        /** The supervisor over there; null where it is gone already. */
        process: processIdentitySchema.nullable(),
    }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('launch_started'), launch: schemas/* number */.aig().int(), ...executionStarted }),
    /** It has ended, or is not waited for any longer; nothing of its tree was ended. */
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('launch_ended'), launch: schemas/* number */.aig().int(), ...executionEnded }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('task_started'),
        /** Tasks have numbers of their own, from 1. */
        task: schemas/* number */.aig().int(),
        id: schemas/* string */.YjP(),
        title: schemas/* string */.YjP(),
        stage: schemas/* string */.YjP(),
        runDir: schemas/* string */.YjP(),
        message: schemas/* string */.YjP(),
    }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('task_stage'), task: schemas/* number */.aig().int(), stage: schemas/* string */.YjP(), message: schemas/* string */.YjP() }),
    /** What the session is doing, in the words of whoever runs it. */
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('runtime_status'), status: schemas/* string */.YjP() }),
    /** A command that judges the work. */
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('verification_started'), verification: schemas/* number */.aig().int(), ...executionStarted }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('verification_ended'), verification: schemas/* number */.aig().int(), ...executionEnded }),
    /** An execution that had ended wrote more: from these places in its logs on. */
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('output_continued'),
        kind: schemas/* enum */.k5n(['attempt', 'probe', 'verification']),
        number: schemas/* number */.aig().int(),
        offsets: schemas/* object */.Ikc({ stdout: schemas/* number */.aig().int(), stderr: schemas/* number */.aig().int() }),
    }),
    /** What a recovery was, written down after it: it completes what was told while it happened. */
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('recovery_recorded'),
        /** The wait that it began with: the first of the session is 1. */
        wait: schemas/* number */.aig().int(),
        delayMs: schemas/* number */.aig(),
        /** The attempt that had failed. */
        attempt: schemas/* number */.aig().int().exactOptional(),
        exitCode: schemas/* number */.aig().int().exactOptional(),
        failure: events_failureSchema.exactOptional(),
        /** The probe that followed. */
        probe: schemas/* number */.aig().int().exactOptional(),
        probeExitCode: schemas/* number */.aig().int().exactOptional(),
    }),
    /** What a process that died had written about it. */
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('last_words'), lines: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    /** Something that the reader has to know to trust the rest. */
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('warning'), message: schemas/* string */.YjP() }),
];
/** What happened, without the envelope: one member for each type of journal line. */
const eventBodySchema = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('session_started'),
        sessionId: schemas/* string */.YjP(),
        name: schemas/* string */.YjP(),
        maxAttempts: schemas/* number */.aig().int(),
        supervisor: processIdentitySchema,
        lease: leaseSchema,
    }),
    /** The step stands in the line of a pool. Written before the session starts, as what follows it. */
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('slot_waiting'), pool: schemas/* string */.YjP(), permits: schemas/* number */.aig().int() }),
    /** The step has a slot and hands it to the supervisor. */
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('slot_prepared'),
        slotId: schemas/* string */.YjP(),
        pool: schemas/* string */.YjP(),
        permits: schemas/* number */.aig().int(),
        /** One for each permit, from 0; the same for as long as it is held. */
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
    }),
    /** All that the step waits for holds; said once for each attempt of a background session. */
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('ready'), attempt: schemas/* number */.aig().int(), afterMs: schemas/* number */.aig() }),
    /** The stop signal is sent; the tree has the grace to end by itself. */
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('attempt_waiting'), attempt: schemas/* number */.aig().int() }),
    /** Silent for the warning time; told once for each silence. */
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('stall_suspected'), attempt: schemas/* number */.aig().int(), silentMs: schemas/* number */.aig() }),
    /** It wrote something again. */
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('stall_over'), attempt: schemas/* number */.aig().int() }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('attempt_ended'), attempt: schemas/* number */.aig().int(), ...executionEnded }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('collected'),
        attempt: schemas/* number */.aig().int(),
        files: schemas/* number */.aig().int(),
        bytes: schemas/* number */.aig().int(),
        /** What was matched and not taken, each with its reason. */
        skipped: schemas/* array */.YOg(schemas/* string */.YjP()),
    }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('retry_waiting'),
        /** The attempt that follows the wait. */
        attempt: schemas/* number */.aig().int(),
        delayMs: schemas/* number */.aig(),
        until: schemas/* string */.YjP(),
        /** Whether a probe follows it. */
        probe: schemas/* boolean */.zMY().exactOptional(),
    }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('probe_started'),
        /** Probes have numbers of their own, from 1. */
        probe: schemas/* number */.aig().int(),
        /** The attempt that follows when it succeeds. */
        attempt: schemas/* number */.aig().int(),
        ...executionStarted,
    }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('probe_ended'), probe: schemas/* number */.aig().int(), attempt: schemas/* number */.aig().int(), ...executionEnded }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('on_retry_started'), attempt: schemas/* number */.aig().int(), ...executionStarted }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('on_retry_ended'), attempt: schemas/* number */.aig().int(), ...executionEnded }),
    /** Something outside ends the session: what runs is ended, what is waited for is given up. */
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('session_ending'), cause: stopCodeSchema, detail: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('session_ended'),
        status: schemas/* enum */.k5n(['completed', 'failed', 'stopped']),
        cause: stopCodeSchema.nullable(),
        failure: events_failureSchema.nullable(),
        /** Recoveries were tried, and none is left: a person has to act. */
        paused: schemas/* boolean */.zMY().exactOptional(),
        /** As whoever ran the session gives it, where that is not us. */
        exitCode: schemas/* number */.aig().int().exactOptional(),
        /** Its last word, in its own language. */
        message: schemas/* string */.YjP().exactOptional(),
    }),
    ...attachedEvents,
]);
const envelopeSchema = schemas/* object */.Ikc({
    v: schemas/* literal */.euz(1),
    seq: schemas/* number */.aig().int(),
    /** Wall clock, ISO 8601 in UTC. */
    at: schemas/* string */.YjP(),
    /** Monotonic clock of the machine in ms; differences are durations. */
    mono: schemas/* number */.aig(),
});
const journalEventSchema = envelopeSchema.and(eventBodySchema);

;// CONCATENATED MODULE: ./build/session/journal.js






/**
 * Appends to a session's journal, one JSON line per event. One process writes at a time: the supervisor, and after its
 * death whoever ends the session in its place. What happened is redacted before it is written.
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
        // A writer that was killed in mid-line leaves a torn one; ours must not continue it.
        if (text !== '' && !text.endsWith('\n'))
            writeAll(this.#fd, '\n');
    }
    append(happening) {
        this.#seq += 1;
        const event = toEvent(redactTexts(happening, this.#redact), this.#seq);
        writeAll(this.#fd, `${JSON.stringify(event)}\n`);
        return event;
    }
    close() {
        (0,external_node_fs_.closeSync)(this.#fd);
    }
}
/** What happens now, as it stands in a journal. */
function toEvent(happening, seq) {
    return { v: 1, seq, at: new Date().toISOString(), mono: monotonicMs(), ...happening };
}
/** All events of a journal; none when there is no journal yet. */
function readJournal(path) {
    try {
        return parseJournal((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        if ((0,system_errors/* errorCode */.C)(error) === 'ENOENT')
            return [];
        throw error;
    }
}
function parseJournal(text) {
    return text.split('\n').flatMap((line) => parseJournalLine(line) ?? []);
}
/**
 * One line of a journal. Undefined for what a reader must pass over: a torn line, an event type of a newer version, an
 * event that is not what its type promises.
 */
function parseJournalLine(line) {
    if (line === '')
        return undefined;
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return undefined;
    }
    return journalEventSchema.safeParse(value).data;
}
function writeAll(fd, text) {
    const bytes = Buffer.from(text);
    for (let written = 0; written < bytes.length;)
        written += (0,external_node_fs_.writeSync)(fd, bytes, written);
}

;// CONCATENATED MODULE: ./build/session/journal-reader.js



const journal_reader_lineFeed = 0x0a;
/**
 * Reads a journal as it grows, each event once. The journal may not exist yet, and it may be deleted: it is kept open and
 * read to its end. When it becomes shorter, or another file takes its place, reading begins anew.
 */
class JournalReader {
    #path;
    #open;
    #offset = 0;
    /** What follows the last line end: the beginning of a line whose rest is still to come. */
    #unfinished = Buffer.alloc(0);
    constructor(path) {
        this.#path = path;
    }
    /** The events appended since the last call; all at the first one, and after reading began anew. */
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
        if (this.#open !== undefined)
            (0,external_node_fs_.closeSync)(this.#open.fd);
        this.#open = undefined;
        this.#beginAnew();
    }
    #beginAnew() {
        this.#offset = 0;
        this.#unfinished = Buffer.alloc(0);
    }
    #appended() {
        const there = (0,external_node_fs_.statSync)(this.#path, { throwIfNoEntry: false });
        if (this.#open !== undefined && there !== undefined && !isSame(there, this.#open.file))
            this.close();
        this.#open ??= openIfThere(this.#path);
        if (this.#open === undefined)
            return Buffer.alloc(0);
        const { fd } = this.#open;
        const { size } = (0,external_node_fs_.fstatSync)(fd);
        if (size < this.#offset)
            this.#beginAnew();
        const buffer = Buffer.alloc(size - this.#offset);
        let length = 0;
        while (length < buffer.length) {
            const read = (0,external_node_fs_.readSync)(fd, buffer, length, buffer.length - length, this.#offset + length);
            if (read === 0)
                break;
            length += read;
        }
        this.#offset += length;
        return buffer.subarray(0, length);
    }
}
function isSame(a, b) {
    return a.dev === b.dev && a.ino === b.ino;
}
function openIfThere(path) {
    try {
        const fd = (0,external_node_fs_.openSync)(path, 'r');
        return { fd, file: (0,external_node_fs_.fstatSync)(fd) };
    }
    catch (error) {
        if ((0,system_errors/* errorCode */.C)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
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
async function step_context_openMain(cancel, redaction, workflowCommands) {
    const log = new step_log_StepLog(stdout_stdoutSink(cancel), { workflowCommands });
    await maskInLog(redaction, log);
    return { stage: 'main', log, redaction };
}
/** Opens the log of a post stage. The runner still masks what main had it mask. */
function openPost(workflowCommands) {
    const log = new StepLog(stdoutSink(), workflowCommands === undefined ? {} : { workflowCommands });
    return { stage: 'post', log, redaction: readRedaction() };
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
function statusOf(cause, failure) {
    if (failure === null)
        return 'completed';
    return cause === 'cancelled' || cause === 'stopped' || cause === 'lease_lost' ? 'stopped' : 'failed';
}

;// CONCATENATED MODULE: ./build/session/stop-request.js



const stopRequestSchema = schemas/* object */.Ikc({ v: schemas/* literal */.euz(1), cause: schemas/* enum */.k5n(['cancelled', 'stopped']), detail: schemas/* string */.YjP() });
function writeStopRequest(path, request) {
    writeJsonFile(path, { v: 1, ...request });
}
/** The request, or undefined when nobody asked. A file that cannot be understood still asks to stop. */
function readStopRequest(path) {
    try {
        return readJsonFile(path, stopRequestSchema);
    }
    catch (error) {
        return { v: 1, cause: 'stopped', detail: `a stop was requested (${(0,system_errors/* errorMessage */.g)(error)})` };
    }
}

// EXTERNAL MODULE: ./build/system/process-list.js + 3 modules
var process_list = __webpack_require__(4485);
;// CONCATENATED MODULE: ./build/system/processes/entry.js

/**
 * What people would call the process: its program, and the script that it runs, if the first argument looks like one.
 * Nothing else of the command line, which may hold secrets. Undefined where there is none to be read. (The system's own
 * name for a process is often that of a thread.)
 */
function programName({ commandLine }) {
    const [program = '', script = ''] = commandLine?.() ?? [];
    if (program === '')
        return undefined;
    const isScript = /^[\w./@+-]+\.\w+$/.test(script) && !script.startsWith('-');
    const shown = (0,external_node_path_.isAbsolute)(script) ? (0,external_node_path_.basename)(script) : script;
    return `${(0,external_node_path_.basename)(program)}${isScript ? ` ${shown}` : ''}`.slice(0, 80);
}

;// CONCATENATED MODULE: ./build/system/tree-members.js
/** The environment variable that carries the marks; a supervised run inside another one appends its own. */
const treeVariable = 'SUPERVISED_RUN_TREE';
/**
 * The live processes of a tree in one snapshot. Who was found once stays one: its parent may have ended since, and with it
 * what showed where it came from.
 */
function tree_members_membersOf(tree, processes, wasFound = () => false) {
    const { root } = tree;
    const group = ownGroup(root, processes);
    const members = new Set(processes.filter((entry) => wasFound(entry) ||
        (group !== undefined && (entry.pid === group || entry.group === group || entry.session === group)) ||
        ((root === null || !startedBefore(entry, root)) && isMarked(entry, tree))));
    // Descendants that changed group, session and environment, as long as their parents live. On Windows a process keeps
    // the number of its dead parent, which may since belong to a younger stranger.
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
 * The number of the root's group and session, if it is still theirs: that of a dead leader stays theirs while they have
 * members; a living process that has it with another start time is a stranger that was given the pid.
 */
function ownGroup(root, processes) {
    // To signal the groups 0 and 1 is to signal our own and everything; no file that is read back may bring that about.
    if (root === null || root.pid <= 1)
        return undefined;
    const leader = processes.find(({ pid }) => pid === root.pid);
    const isOwn = leader === undefined || root.startTime === '' || leader.startTime === root.startTime;
    return isOwn ? root.pid : undefined;
}
function startedBefore(entry, other) {
    return entry.startTime !== '' && other.startTime !== '' && Number(entry.startTime) < Number(other.startTime);
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

;// CONCATENATED MODULE: ./build/system/wait.js


/** Resolves after `ms`: true when the time passed, false when the signal cut the pause short. */
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
        const asked = monotonicMs();
        if (condition())
            return true;
        const answered = monotonicMs();
        const left = started + resolveMs(timeoutMs) - answered;
        if (left <= 0)
            return false;
        // A look can be dear (on Windows it starts a program): at most half of the time is spent on it.
        await (0,external_node_timers_promises_.setTimeout)(Math.min(Math.max(pause, answered - asked), left));
    }
}
/** A duration that is either fixed or asked for anew each time. */
function resolveMs(ms) {
    return typeof ms === 'number' ? ms : ms();
}

;// CONCATENATED MODULE: ./build/system/process-tree.js






/** How long the proof that a killed tree is gone may take. A process in an uninterruptible call can outlast it. */
const proofMs = 5_000;
/** Processes that refuse our signals may still end by themselves when the others go. */
const refusalMs = 1_000;
const hasSignals = process.platform !== 'win32';
/** Whether a process of the tree stands still until a SIGCONT. */
function isAnySuspended(tree) {
    const processes = listProcesses();
    // Most often none on the whole machine is.
    return processes.some(({ suspended }) => suspended) && membersOf(tree, processes).some(({ suspended }) => suspended);
}
/**
 * Ends a tree and proves that it is gone: SIGTERM to all of it, a grace to comply, then everything left is frozen with
 * SIGSTOP until nothing new appears, so that nothing can fork its way out, and killed. A grace that is a function may
 * shrink while it is used; `onTerminating` is called when it begins.
 */
async function endTree(tree, graceMs, onTerminating = () => { }) {
    const hunt = new TreeKiller(tree);
    if (hunt.look().length > 0 || hunt.groupAnswers()) {
        if (hasSignals && resolveMs(graceMs) > 0)
            await hunt.terminate(graceMs, onTerminating);
        await hunt.kill();
    }
    return hunt.end();
}
class TreeKiller {
    #tree;
    /** As the last look has it. */
    #members = [];
    #group;
    /** What was found, with the name that it had while it lived; not left running if it was dying when it was found. */
    #found = new Map();
    /** Who refused our signals, and how. */
    #refused = new Map();
    constructor(tree) {
        this.#tree = tree;
    }
    look() {
        const processes = (0,process_list/* listProcesses */.O3)();
        this.#group = hasSignals ? ownGroup(this.#tree.root, processes) : undefined;
        this.#members = tree_members_membersOf(this.#tree, processes, (entry) => this.#found.has(key(entry)));
        for (const entry of this.#members) {
            // One that is dying has no command line any more.
            const known = this.#found.get(key(entry));
            const name = programName(entry) ?? known?.name ?? entry.name;
            this.#found.set(key(entry), { pid: entry.pid, name, wasDying: known?.wasDying ?? entry.dying === true });
        }
        return this.#members;
    }
    /**
     * A chain of processes, each the child of one that has already ended, can run ahead of every look. The kernel knows
     * whether the group has members, zombies included; and reaches them all at once.
     */
    groupAnswers() {
        return this.#group !== undefined && send(-this.#group, 0) !== 'ESRCH';
    }
    async terminate(graceMs, onTerminating) {
        // A suspended process gets SIGTERM only once it runs again.
        for (const signal of ['SIGTERM', 'SIGCONT']) {
            this.#signalGroup(signal);
            for (const entry of this.#members)
                if (entry.group !== this.#group)
                    send(entry.pid, signal);
        }
        onTerminating();
        await wait_pollUntil(() => this.look().length === 0, graceMs);
    }
    async kill() {
        const deadline = monotonicMs() + proofMs;
        const mortal = () => this.look().filter((entry) => !this.#refused.has(key(entry)));
        for (let left = proofMs; left > 0; left = deadline - monotonicMs()) {
            if (hasSignals)
                this.#freeze(deadline);
            this.#signalGroup('SIGKILL');
            for (const entry of this.#members)
                this.#send(entry, 'SIGKILL');
            if (await wait_pollUntil(() => mortal().length === 0, Math.min(100, left)))
                break;
        }
        if (this.#refused.size > 0)
            await wait_pollUntil(() => this.look().length === 0, refusalMs);
    }
    end() {
        const stuck = 'does not die: the kernel keeps it in a call that cannot be interrupted';
        for (const entry of this.#members)
            this.#found.delete(key(entry));
        return {
            found: [...this.#found.values()]
                .filter(({ pid, wasDying }) => pid !== this.#tree.root?.pid && !wasDying)
                .map(({ name }) => name),
            survivors: this.#members.map((entry) => ({
                pid: entry.pid,
                name: entry.name,
                reason: this.#refused.get(key(entry)) ?? stuck,
            })),
        };
    }
    #freeze(deadline) {
        const frozen = new Set();
        for (;;) {
            this.#signalGroup('SIGSTOP');
            const fresh = this.look().filter((entry) => !frozen.has(key(entry)));
            if (fresh.length === 0 || monotonicMs() > deadline)
                return;
            for (const entry of fresh) {
                this.#send(entry, 'SIGSTOP');
                frozen.add(key(entry));
            }
        }
    }
    #signalGroup(signal) {
        if (this.#group !== undefined)
            send(-this.#group, signal);
    }
    /** Signals and remembers who refused. */
    #send(entry, signal) {
        const code = send(entry.pid, signal);
        if (code !== undefined && code !== 'ESRCH')
            this.#refused.set(key(entry), `refuses signals (${code}): it belongs to another user`);
    }
}
/** The error code when the signal could not be sent. */
function send(pid, signal) {
    try {
        process.kill(pid, signal);
        return undefined;
    }
    catch (error) {
        return (0,system_errors/* errorCode */.C)(error) ?? 'unknown error';
    }
}
function key({ pid, startTime }) {
    return `${pid} ${startTime}`;
}

;// CONCATENATED MODULE: ./build/action/session/end-orphaned-session.js













/** How long the relays may take to carry the rest of the output to the log. */
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
    const running = runningExecution(state);
    // With `on-cancel: stop` the HelloLoop session ends with the step, also when no supervisor is left to stop it.
    const attached = state.source.kind === 'helloloop' ? state.source.attached : null;
    const followed = request.attach?.onCancel === 'stop' ? (attached?.process ?? null) : null;
    const tree = { root: running?.execution.process ?? followed, mark: (0,session_paths/* sessionMark */.Wz)(request.sessionId) };
    const { survivors } = await endTree(tree, 0);
    await wait_pollUntil(() => running?.execution.relays.some(process_identity/* isAlive */._n) !== true, relayMs);
    // A supervisor that is asked to stop before it can listen dies of the signal: the session was stopped, not lost.
    const stop = readStopRequest(paths.stop) ?? stopInLine(state);
    const cause = stop?.cause ?? 'supervisor_lost';
    const ending = running === undefined ? undefined : endingReason(paths, running.execution);
    const detail = stop?.detail ?? `${ending === undefined ? '' : `${ending}, and `}its supervisor ${how}`;
    const journal = new JournalEnd(paths, redaction.redact);
    const append = (bodyFor) => {
        const body = () => bodyFor(stopFailure({ cause, detail: detail + journal.problem }));
        state = advance(state, journal.append(body));
    };
    if (running !== undefined) {
        const { kind, execution, numbers } = running;
        const dir = (0,session_paths/* executionDir */.kl)(paths.root, kind, execution.number);
        const channels = (0,session_paths/* channelsOf */.MB)(request.streams);
        append((failure) => ({
            ...numbers,
            exit: { kind: 'unknown' },
            cause,
            durationMs: monotonicMs() - execution.startedMono,
            bytes: Object.fromEntries(channels.map((channel) => [channel, sizeOf((0,session_paths/* logPath */.Q2)(dir, channel))])),
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
        this.problem = `, and its journal cannot be written: ${(0,system_errors/* errorMessage */.g)(error)}`;
    }
}
/** Returns why the supervisor was ending this attempt when it died. A full disk, for instance, can cause both. */
function endingReason({ journal }, { number }) {
    const last = readJournal(journal).findLast(({ type }) => type.startsWith('attempt_') && type !== 'attempt_waiting');
    return last?.type === 'attempt_ending' && last.attempt === number ? last.detail : undefined;
}
/** Returns the execution that has no end yet, with the type and the numbers of the event that ends it. */
function runningExecution(state) {
    const isRunning = ({ status }) => status !== 'ended';
    const attempt = state.attempts.find(isRunning);
    if (attempt !== undefined) {
        const numbers = { type: 'attempt_ended', attempt: attempt.number };
        return { kind: 'attempt', execution: attempt, numbers };
    }
    const onRetry = onRetriesOf(state).find(isRunning);
    if (onRetry !== undefined) {
        const numbers = { type: 'on_retry_ended', attempt: onRetry.number };
        return { kind: 'on-retry', execution: onRetry, numbers };
    }
    const probe = state.probes.find(isRunning);
    if (probe === undefined)
        return undefined;
    const numbers = { type: 'probe_ended', probe: probe.number, attempt: probe.attempt };
    return { kind: 'probe', execution: probe, numbers };
}
/** The stop of a session whose step was killed while it waited for a slot. */
function stopInLine({ runtime, slot }) {
    if (runtime !== 'slot_waiting')
        return undefined;
    return { cause: 'cancelled', detail: `the step ended while it was in line for a slot of pool ${slot?.pool}` };
}

;// CONCATENATED MODULE: ./build/action/session/background.js




















/** How many characters of a problem with an unreadable session an error quotes. */
const maxProblem = 400;
/** Ends the step while its session, which is ready, goes on. */
async function leaveInBackground(step, ready) {
    const state = redactTexts(ready, step.redaction.redact);
    setOutputs(step, state);
    await save_record_saveRecord(step);
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
 * @throws ConfigurationError when there is no such session
 */
async function openNamedSession(input, cancel) {
    const redaction = readRedaction();
    const found = findBackgroundSession(input, process.env);
    const context = await openMain(cancel, redaction, found.record.settings.workflowCommands);
    return { ...context, ...found };
}
/** Makes this process the one that follows the session to its end. */
async function becomeFollower(step) {
    step.record.follower = identify(process.pid);
    await saveRecord(step);
    await reportCrashes(step);
}
/** Reports each background session that has failed by itself since its step ended, once. */
async function reportCrashes({ log, redaction }) {
    for (const { session, record, reader } of backgroundSessions(process.env).sessions) {
        const isFollowed = record.follower !== null && (0,process_identity/* isAlive */._n)(record.follower);
        if (record.concluded || record.crashTold || isFollowed)
            continue;
        try {
            const state = redactTexts(await currentState({ session, reader, redaction }), redaction.redact);
            if (state.end?.status !== 'failed')
                continue;
            await log.error(`In the background: ${outcomeOf(state, record.uploads).sentence}`);
            record.crashTold = true;
            await save_record_saveRecord({ session, record, log });
        }
        catch (error) {
            await log.warning(`The background session ${session.request.sessionId} cannot be read: ${(0,system_errors/* errorMessage */.g)(error)}`);
        }
        finally {
            reader.close();
        }
    }
}
/**
 * Finds a session by its id or its folder. An empty input stands for the only session whose end no step has reported, or
 * else for the only one.
 */
function findBackgroundSession(input, env) {
    const name = input.trim();
    const { sessions: all, unreadable } = backgroundSessions(env);
    const isNamed = ({ session: { paths } }) => isAbsolute(name) ? paths.root === name : basename(paths.root) === name;
    const unreported = all.filter(({ record }) => !record.concluded);
    const found = name !== '' ? all.filter(isNamed) : unreported.length > 0 ? unreported : all;
    const [only, ...others] = found;
    if (only !== undefined && others.length === 0)
        return only;
    const ids = all.map(({ session }) => session.request.sessionId);
    const known = [ids.length === 0 ? 'this job has none' : `this job has ${ids.join(', ')}`, ...unreadable].join('; ');
    const problem = name === '' ? 'it must be given' : `"${name}" is not a background session of this job`;
    throw new ConfigurationError([`session: ${problem}: ${known}`]);
}
/** Returns the sessions that steps of this job have left in the background; of unreadable ones, why they are. */
function backgroundSessions(env) {
    const sessions = [];
    const unreadable = [];
    for (const root of foldersIn((0,external_node_path_.join)(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'supervised-run'))) {
        try {
            const session = readBackgroundSession(root);
            if (session !== undefined)
                sessions.push(session);
        }
        catch (error) {
            unreadable.push(oneLine((0,system_errors/* errorMessage */.g)(error), maxProblem));
        }
    }
    return { sessions, unreadable };
}
/** @throws MalformedFileError when the folder may hold a background session that this version cannot read */
function readBackgroundSession(root) {
    const paths = (0,session_paths/* sessionPaths */.NE)(root);
    const record = readStepRecord(paths.step);
    // Without a position its step still runs, at the same time as this one.
    if (record === undefined || record.settings.atJobEnd === null || record.position === null)
        return undefined;
    const request = readJsonFile(paths.request, requestSchema);
    return request && recordedSession({ paths, request }, record);
}
function foldersIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).map((name) => (0,external_node_path_.join)(folder, name));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/system/change-signal.js

/** How long to sleep where events can be relied on: a bound for the event that never comes. */
const trustingMs = 1_000;
/** How long where they cannot: no inotify watches left, a network file system. */
const pollingMs = 50;
/** So many changes in a row found without an event make events unreliable. One or two may have been under way. */
const maxMissed = 3;
/**
 * Says that something may have changed in the watched files, never what: events merge, come late, or stop. A reader
 * therefore reads to the end, sleeps here, and reads again.
 */
class ChangeSignal {
    #watchers = new Map();
    /** Something could not be watched. */
    #blind = false;
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
    /** Sleeps until the next event or the deadline, `maxMs` at most. True when there was an event. */
    async sleep(maxMs = trustingMs) {
        if (!this.#changed) {
            await new Promise((resolve) => {
                const isTrusted = !this.#blind && this.#missed < maxMissed;
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
    /** The reader found a change after a sleep that no event had ended. */
    missed() {
        this.#missed += 1;
    }
    close() {
        for (const path of [...this.#watchers.keys()])
            this.unwatch(path);
    }
    #goBlind() {
        this.#blind = true;
    }
}

;// CONCATENATED MODULE: ./build/follow/tail.js


/**
 * Reads a growing file from where it left off. The file may come later, be deleted under the reader (it is held open)
 * or be truncated (reading starts over).
 */
class Tail {
    path;
    #fd;
    #offset;
    constructor(path, offset = 0) {
        this.path = path;
        this.#offset = offset;
    }
    /** What has been added until now, and not what is added meanwhile, piece by piece in the buffer. */
    *unread(buffer) {
        this.#fd ??= tail_openIfThere(this.path);
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
function tail_openIfThere(path) {
    try {
        return (0,external_node_fs_.openSync)(path, 'r');
    }
    catch (error) {
        if ((0,system_errors/* errorCode */.C)(error) === 'ENOENT')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/follow/follow-session.js





/** The one buffer of a follower, whatever the size of the log. */
const follow_session_bufferBytes = 256 * 1024;
/**
 * Follows a session live: its journal, and the logs of whatever it says is running. All output of an execution comes
 * between its start and its end. Returns after the session's end, or when the signal aborts. With a position it goes on
 * from there: earlier events are past, earlier output is not told again.
 */
async function* followSession(root, channels, signal, from = null) {
    const changes = new ChangeSignal();
    const buffer = Buffer.allocUnsafe(follow_session_bufferBytes);
    const journal = new JournalReader((0,session_paths/* sessionPaths */.NE)(root).journal);
    let logs = [];
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
                    // Whatever ran is over and its logs are complete: what is still unread comes before this event.
                    if (!isPast)
                        yield* unread(logs, buffer, signal);
                    if (signal.aborted)
                        return;
                    for (const { tail } of logs)
                        changes.unwatch(tail.path);
                    follow_session_close(logs);
                    logs = [];
                }
                // What made it ready stands in the logs by now: whoever stops here has told of it.
                if (event.type === 'ready' && !isPast)
                    yield* unread(logs, buffer, signal);
                yield { kind: isPast ? 'past' : 'event', event };
                if (event.type === 'session_ended')
                    return;
                if (execution?.started === true) {
                    const dir = (0,session_paths/* executionDir */.kl)(root, execution.kind, execution.number);
                    const begin = isPast ? from.offsets : (execution.offsets ?? {});
                    const offsetOf = (channel) => begin[channel] ?? 0;
                    logs = channels.map((channel) => ({ channel, tail: new Tail((0,session_paths/* logPath */.Q2)(dir, channel), offsetOf(channel)) }));
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
        follow_session_close(logs);
        journal.close();
    }
}
/** What the logs hold by now; true when there was something. A daemon that never stops writing does not hold it up. */
async function* unread(logs, buffer, signal) {
    let found = false;
    for (const { channel, tail } of logs) {
        for (const bytes of tail.unread(buffer)) {
            found = true;
            yield { kind: 'output', channel, bytes };
            // Writing to the step's log may never wait for anything; signals and timers must have their turn all the same.
            await (0,external_node_timers_promises_.setImmediate)();
            if (signal.aborted)
                return found;
        }
    }
    return found;
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

;// CONCATENATED MODULE: ./build/log/attached-log.js
/** Statuses of the followed session that stand in the log in other words already. */
const toldOtherwise = new Set([
    ...['running', 'recovering', 'suspected_stall', 'watchdog_terminating', 'lease_terminating', 'retry_waiting'],
    ...['probe_running', 'probe_failed', 'completed', 'failed', 'stopped_host_closed'],
]);
/** What only a session has that follows another one, told between groups or as a group of its own. */
async function writeAttached(event, name, log) {
    switch (event.type) {
        case 'attached': {
            const { session, command, lease } = event;
            const life = lease === '' ? '' : `, for as long as ${lease} lives`;
            return log.line(attached_log_grey(`  HelloLoop session ${session}${command === '' ? '' : ` (${command})`}${life}.`));
        }
        case 'launch_ended': {
            const { exit, failure } = event;
            if (failure !== null)
                return log.line(`${attached_log_red('✗')} The launcher ${failure.reason}.`);
            if (exit.kind === 'unknown')
                await log.line(attached_log_grey('… The launcher runs on; the session is there.'));
            return;
        }
        case 'task_started': {
            const { id, title, stage, runDir, message } = event;
            await log.openGroup(`Task ${[id, title].filter((text) => text !== '').join(': ')}`);
            if (stage !== '')
                await log.line(`Stage: ${stage}${message === '' ? '' : ` (${message})`}`);
            await log.line(`Run folder: ${runDir}`);
            return log.closeGroup();
        }
        case 'task_stage':
            return log.line(attached_log_grey(`· ${event.stage}${event.message === '' ? '' : `: ${event.message}`}`));
        case 'runtime_status':
            return toldOtherwise.has(event.status) ? undefined : log.line(attached_log_grey(`· HelloLoop: ${event.status}`));
        case 'last_words':
            if (event.lines.length === 0)
                return log.line(attached_log_grey('  Its supervisor/stderr.log is empty.'));
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
/** The groups of its executions. */
function attachedTitle(event) {
    switch (event.type) {
        case 'launch_started':
            return 'Launcher';
        case 'verification_started':
            return `Verification ${event.verification}${event.label === undefined ? '' : `: ${event.label}`}`;
        default:
            return undefined;
    }
}
const attached_log_grey = (text) => `\u001b[90m${text}\u001b[0m`;
const attached_log_red = (text) => `\u001b[31m${text}\u001b[0m`;

;// CONCATENATED MODULE: ./build/log/session-log.js




/** The first heartbeat of a silence; each further one comes when the silence has doubled. */
const firstHeartbeatMs = 30_000;
/** Tells a session to a reader of the step's log: a group for each execution, lines of status between them. */
class SessionLog {
    #log;
    #request;
    #running;
    /** How the last attempt ended, and what was collected of it: not told yet. */
    #ended;
    #collected;
    /** The group that was open when an earlier step stopped telling. */
    #left;
    /** Of the executions of a followed session, which may be told on after others. */
    #titles = new Map();
    #lastOutputMono = monotonicMs();
    #nextHeartbeatMs = firstHeartbeatMs;
    constructor(log, request) {
        this.#log = log;
        this.#request = request;
    }
    async show(item) {
        if (item.kind === 'event' || item.kind === 'output')
            await this.#goOn();
        switch (item.kind) {
            case 'past':
                return this.#remember(item.event);
            case 'output':
                this.#resetHeartbeat();
                return this.#log.output(item.channel, item.bytes);
            case 'event':
                return this.#tell(item.event);
            case 'quiet':
                return this.#heartbeat();
        }
    }
    /** What was told before matters as far as it is not over. */
    #remember(event) {
        switch (event.type) {
            case 'attempt_started':
                this.#left = `Attempt ${this.#nth(event.attempt)}: ${this.#request.name} (continued)`;
                return;
            case 'on_retry_started':
                this.#left = `on-retry, before attempt ${this.#nth(event.attempt)} (continued)`;
                return;
            case 'probe_started':
                this.#left = `Probe ${event.probe}, before attempt ${this.#nth(event.attempt)} (continued)`;
                return;
            case 'on_retry_ended':
            case 'probe_ended':
                this.#left = undefined;
                return;
            case 'attempt_ended':
                this.#left = undefined;
                this.#ended = event;
                return;
            case 'retry_waiting':
                this.#ended = undefined;
                return;
            default:
                return;
        }
    }
    /** Opens the group again that was closed when the telling stopped. */
    async #goOn() {
        const title = this.#left;
        this.#left = undefined;
        if (title !== undefined)
            await this.#open(title);
    }
    async #tell(event) {
        const log = this.#log;
        switch (event.type) {
            case 'attempt_started':
                return this.#openNext(`attempt ${event.attempt}`, `Attempt ${this.#nth(event.attempt)}: ${event.label ?? this.#request.name}`);
            case 'on_retry_started':
                return this.#open(`on-retry, before attempt ${this.#nth(event.attempt)}`);
            case 'attempt_ending':
                if (this.#isAttached)
                    return log.line(`${session_log_grey('■')} HelloLoop ends attempt ${event.attempt}: ${event.detail}.`);
                return log.line(`${session_log_grey('■')} Ending attempt ${this.#nth(event.attempt)}: ${event.detail}. SIGTERM now, SIGKILL after ${formatDuration(event.graceMs)}.`);
            case 'stall_suspected':
                return log.line(`${session_log_yellow('?')} Attempt ${this.#nth(event.attempt)} has been silent for ${formatDuration(event.silentMs)}: it may hang.`);
            case 'stall_over':
                return log.line(`${session_log_grey('…')} Attempt ${this.#nth(event.attempt)} writes again.`);
            case 'ready':
                return log.line(`${session_log_green('✓')} Attempt ${this.#nth(event.attempt)} is ready after ${formatDuration(event.afterMs)}.`);
            case 'probe_started': {
                const title = `Probe ${event.probe}, before attempt ${this.#nth(event.attempt)}`;
                return this.#openNext(`probe ${event.probe}`, event.label === undefined ? title : `${title}: ${event.label}`);
            }
            case 'launch_started':
                return this.#openNext('launch', attachedTitle(event) ?? '');
            case 'verification_started':
                return this.#openNext(`verification ${event.verification}`, attachedTitle(event) ?? '');
            case 'output_continued':
                return this.#open(`${this.#titles.get(`${event.kind} ${event.number}`) ?? event.kind} (continued)`);
            case 'launch_ended':
            case 'verification_ended':
                await this.#close();
                return writeAttached(event, this.#request.name, log);
            case 'task_started':
                await this.#close();
                await this.#tellEnd((failure) => log.notice(failure));
                return writeAttached(event, this.#request.name, log);
            case 'attached':
            case 'task_stage':
            case 'runtime_status':
            case 'last_words':
            case 'warning':
                return writeAttached(event, this.#request.name, log);
            case 'probe_ended':
                await this.#close();
                if (event.failure === null)
                    return log.line(`${session_log_green('✓')} Probe ${event.probe} succeeded.`);
                return log.line(`${session_log_grey('✗')} Probe ${event.probe} ${event.failure.reason}: attempt ${event.attempt} does not start yet.`);
            case 'collected':
                this.#collected = event;
                return;
            case 'attempt_ended':
                this.#ended = event;
                await this.#close();
                // What follows a success over there may be long in coming.
                return this.#isAttached && event.failure === null ? this.#tellEnd(async () => { }) : undefined;
            case 'on_retry_ended':
                await this.#close();
                if (event.failure === null)
                    return;
                return log.warning(`${this.#request.name}: the on-retry script before attempt ${event.attempt} ${event.failure.reason}; the attempt follows all the same.`);
            case 'retry_waiting':
                await this.#tellEnd((failure) => log.notice(failure));
                if (event.delayMs === 0)
                    return;
                return log.line(`  ${session_log_grey('…')} ${event.probe === true ? 'A probe for attempt' : 'Attempt'} ${this.#nth(event.attempt)} follows in ${formatDuration(event.delayMs)}, at ${time(event.until)}.`);
            case 'session_ended':
                // Who was stopped because it was not needed any more has not failed.
                await this.#tellEnd((failure) => log.line(event.cause === 'stopped' ? session_log_grey(`■ ${failure}`) : session_log_red(`✗ ${failure}`)));
                if (event.message !== undefined)
                    await log.line(`  HelloLoop: ${event.message}`);
                return;
            case 'recovery_recorded':
            case 'attempt_waiting':
            case 'session_ending':
            case 'session_started':
            case 'slot_waiting':
            case 'slot_prepared':
                // Told while it happens, by the step, which does both.
                return;
        }
    }
    /**
     * The result of the last attempt, then what else is to be said of its end. Told with the event that follows it: only
     * the final outcome is an error, and whether a failure was final is known from what comes next.
     */
    async #tellEnd(tellFailure) {
        const end = this.#ended;
        this.#ended = undefined;
        if (end === undefined)
            return;
        const { attempt, durationMs, leftBehind, survivors, failure } = end;
        const after = `after ${formatDuration(durationMs)}`;
        if (failure === null)
            await this.#log.line(`${session_log_green('✓')} Attempt ${this.#nth(attempt)} succeeded ${after}.`);
        else
            await tellFailure(`${this.#request.name}: attempt ${this.#nth(attempt)} ${failure.reason} (${after}).`);
        if (leftBehind.length > 0) {
            const names = [...leftBehind.slice(0, 10), ...(leftBehind.length > 10 ? ['…'] : [])].join(', ');
            await this.#log.line(`  ${session_log_grey('■')} Ended what it had left running: ${names}`);
        }
        for (const { pid, name, reason } of survivors) {
            await this.#log.warning(`${this.#request.name}: process ${pid} (${name}) of attempt ${attempt} could not be ended: it ${reason}.`);
        }
        if (this.#collected?.attempt === attempt)
            await this.#tellCollected(this.#collected);
    }
    async #tellCollected({ files, bytes, skipped }) {
        await this.#log.line(`  ${session_log_grey('+')} Collected ${session_log_plural(files, 'file')} (${formatBytes(bytes)}) for artifact-paths.`);
        for (const path of skipped)
            await this.#log.line(`  ${session_log_grey('-')} Not collected: ${path}`);
    }
    /** Before something new begins the end of the last attempt is told, if that is still to be done. */
    async #openNext(id, title) {
        if (this.#isAttached) {
            await this.#close();
            await this.#tellEnd((failure) => this.#log.notice(failure));
            this.#titles.set(id, title);
        }
        return this.#open(title);
    }
    get #isAttached() {
        return this.#request.attach != null;
    }
    async #open(title) {
        this.#running = { startedMono: monotonicMs() };
        this.#resetHeartbeat();
        await this.#log.openGroup(title);
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
        const running = formatDuration(monotonicMs() - this.#running.startedMono);
        const tail = unfinished === '' ? '' : `; its unfinished last line: ${unfinished}`;
        await this.#log.line(session_log_grey(`… still running after ${running}, silent for ${formatDuration(silentMs)}${tail}`));
    }
    #nth(attempt) {
        return this.#isAttached ? `${attempt}` : `${attempt} of ${this.#request.maxAttempts}`;
    }
}
function session_log_plural(count, one) {
    return `${count} ${one}${count === 1 ? '' : 's'}`;
}
function time(iso) {
    return `${iso.slice(11, 19)} UTC`;
}
// The log view of GitHub shows these colours; it does not show SGR 2, faint.
const session_log_yellow = (text) => `\u001b[33m${text}\u001b[0m`;
const session_log_green = (text) => `\u001b[32m${text}\u001b[0m`;
const session_log_red = (text) => `\u001b[31m${text}\u001b[0m`;
const session_log_grey = (text) => `\u001b[90m${text}\u001b[0m`;

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
    const channels = (0,session_paths/* channelsOf */.MB)(session.request.streams);
    const position = { seq: from?.seq ?? 0, offsets: { ...from?.offsets } };
    let state = initialState(session.request);
    let polled;
    for await (const item of followSession(session.paths.root, channels, signal, from)) {
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
        state = advance(state, item.event);
        // The event that follows an attempt's end comes at once. Until then the log has not printed the attempt's result,
        // which is to stand above the line of its artifact.
        if (printsResult.has(item.event.type))
            beginArtifacts(state, artifacts);
        if (until?.(state) === true)
            break;
    }
    if (isHandedOver?.() === true) {
        for (const [channel, length] of await log.leaveUnfinished()) {
            position.offsets[channel] = (position.offsets[channel] ?? 0) - length;
        }
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
        position.seq = item.event.seq;
        if (item.event.type.endsWith('_started'))
            position.offsets = {};
    }
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
        (0,process_identity/* signalProcess */.a7)(supervisor, 'SIGTERM');
}
/** Asks a supervisor to end its session, and kills the supervisor when it has not done so in time. */
async function stopSupervisor(paths, supervisor, reason, isOver = () => !isAlive(supervisor)) {
    requestStop(paths, supervisor, reason);
    if (!(await pollUntil(isOver, supervisorMs)))
        signalProcess(supervisor, 'SIGKILL');
}

;// CONCATENATED MODULE: ./build/registry/liveness.js



/** How often a holder gives a sign of life, and how long one is believed. */
const heartbeatMs = 10_000;
const staleMs = 30_000;
/** The clock that counts from boot cannot show a time to come; a record that does is of an earlier boot. */
const futureMs = 5_000;
function holderProcess(process) {
    return { ...thisMachine(), ...process };
}
function thisProcess() {
    return holderProcess((0,process_identity/* identify */.ls)(process.pid));
}
/**
 * Whether the process behind a slot is gone. One of this pid namespace is looked at; of one in another container only its
 * signs of life are seen. Those are dated by the monotonic clock, so that setting the wall clock frees nothing.
 */
function isDead({ process, beatMono }, here = thisMachine(), nowMono = monotonicMs()) {
    if (process.boot !== here.boot)
        return true;
    const isStale = nowMono - beatMono > staleMs || beatMono - nowMono > futureMs;
    if (process.namespace !== here.namespace)
        return isStale;
    const state = (0,process_identity/* processState */.LS)(process);
    // The close look starts a program on macOS and Windows: only where the signs of life have ended.
    return state === 'unknown' ? isStale && !(0,process_identity/* isThere */.$B)(process) : state === 'dead';
}
/** A cheaper look, for now and then between two of those: misses a zombie and a pid that is in use again. */
function hasLeft({ process }, here = thisMachine()) {
    return process.boot === here.boot && process.namespace === here.namespace && (0,process_identity/* hasVanished */.b9)(process.pid);
}

;// CONCATENATED MODULE: ./build/registry/pools-file.js






const limit = schemas/* int */.Whr('must be a whole number, 0 or more').min(0, 'must be a whole number, 0 or more');
const poolsSchema = schemas/* strictObject */.rej({
    pools: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({
        enabled: schemas/* boolean */.zMY('must be true or false').default(defaultLimits.enabled),
        visible: limit.default(defaultLimits.visible),
        background: limit.default(defaultLimits.background),
        total: limit.default(defaultLimits.total),
    })),
});
/** The file in which the machine's owner sets the limits of its pools (docs/slots.md). */
function poolsFile(folder) {
    return (0,external_node_path_.join)(folder, 'pools.yml');
}
/**
 * The machine owner's limits; none when there is no file.
 * @throws RegistryError naming the file and every line that is wrong
 */
async function readPoolsFile(folder) {
    const path = poolsFile(folder);
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (error) {
        if ((0,system_errors/* errorCode */.C)(error) === 'ENOENT')
            return {};
        throw new RegistryError(`${path} cannot be read: ${(0,system_errors/* errorMessage */.g)(error)}`, { cause: error });
    }
    // Most machines have no such file, and this takes its time to load.
    const { parseDocument } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const document = parseDocument(text);
    const problems = document.errors.map(({ message }) => (message.split('\n')[0] ?? '').replace(/:$/, ''));
    const parsed = problems.length > 0 ? undefined : poolsSchema.safeParse(contentOf(document, problems));
    if (parsed?.success && problems.length === 0)
        return parsed.data.pools;
    for (const { path: where, message } of parsed?.error?.issues ?? [])
        problems.push(`${where.join('.') || 'the file'}: ${message}`);
    throw new RegistryError(`${path} is not valid: ${problems.join('; ')}. What it may say is in docs/slots.md.`);
}
/** An alias of nothing is found only here, and thrown. */
function contentOf(document, problems) {
    try {
        return document.toJS() ?? { pools: {} };
    }
    catch (error) {
        problems.push((0,system_errors/* errorMessage */.g)(error));
        return { pools: {} };
    }
}

;// CONCATENATED MODULE: ./build/registry/admission.js
/** What is reserved must be bound within this time. */
const preparedMs = 60_000;
/** Brings a pool in order: frees what nobody holds any more, and admits from the line whoever has room now. Pure. */
function settle(pool, conditions) {
    const freed = [];
    let slots = [...pool];
    for (const slot of pool.filter(({ phase }) => phase !== 'waiting')) {
        const why = lossOf(slot, conditions);
        if (why === undefined)
            continue;
        slots = without(slots, slot);
        freed.push({ slot, why });
    }
    return { freed, ...admit(slots, conditions) };
}
/** The pool without this slot. What was taken within it stands on its own from now on, and is counted once all the time. */
function without(slots, gone) {
    return slots
        .filter(({ id }) => id !== gone.id)
        .map((slot) => (slot.under === gone.id ? { ...slot, under: null } : slot));
}
function useOf(slots) {
    const use = { visible: 0, background: 0, total: 0 };
    for (const slot of slots)
        if (slot.phase !== 'waiting')
            add(use, slot);
    return use;
}
/**
 * Who comes before whom. What is taken within a slot that the asker's job holds comes first: others may wait for that
 * very job.
 */
function queueOf(slots) {
    return slots
        .filter(({ phase }) => phase === 'waiting')
        .sort((a, b) => Number(a.under === null) - Number(b.under === null) || a.arrivedMono - b.arrivedMono);
}
/** Whether not even an empty pool has room for it. */
function neverFits({ kind, permits }, limits) {
    return limits.enabled && (permits > limits[kind] || permits > limits.total);
}
/** The visible slot of the asker's job that still has these permits to give. */
function roomWithin(slots, { kind, permits, within }) {
    if (kind === 'visible')
        return null;
    const own = slots.find((slot) => within.includes(slot.id) &&
        slot.kind === 'visible' &&
        slot.phase === 'bound' &&
        slot.permits >= permits + permitsWithin(slots, slot.id));
    return own?.id ?? null;
}
function lossOf(slot, { nowMono, isDead }) {
    if (isDead(slot))
        return 'its process is gone';
    const isReserved = slot.phase === 'prepared' || slot.phase === 'finalized';
    return isReserved && nowMono - (slot.preparedMono ?? 0) > preparedMs
        ? 'it was reserved for 60 s and not taken'
        : undefined;
}
/**
 * First come, first served. Whoever does not fit yet has its permits set aside: a later one passes only when that cannot
 * delay it, so that a large request is not starved by small ones. Only those are looked at on whose life it depends now
 * who is admitted: a look at each of a long line would hold up everybody.
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
/** Who is to be admitted next, or who died in the line and stands in somebody's way. */
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
        // There is room for it, but for those before it.
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
function freeNumbers(slots, { under, permits }) {
    const taken = new Set(slots.filter((slot) => under === null || slot.under === under).flatMap(({ numbers }) => numbers));
    const own = slots.find(({ id }) => id === under)?.numbers;
    const candidates = own ?? Array.from({ length: taken.size + permits }, (_, number) => number);
    return candidates.filter((number) => !taken.has(number)).slice(0, permits);
}

;// CONCATENATED MODULE: ./build/registry/request-status.js


/** How a request stands. @throws SlotGoneError */
function requestStatusOf(pool, id) {
    const slot = pool.slots.find((candidate) => candidate.id === id);
    if (slot === undefined)
        throw slotGone(id);
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
/** Each in the line looks after the one before it: if that one has died, it has left. */
function deadBefore(slots, id, { isDead }) {
    const line = queueOf(slots);
    const before = line[line.findIndex((slot) => slot.id === id) - 1];
    return before !== undefined && isDead(before) ? before : undefined;
}
function slotGone(id) {
    return new SlotGoneError(`the slot ${id} is not held any more: it was freed by hand, or not taken in time`);
}

;// CONCATENATED MODULE: ./build/registry/sqlite/sqlite.js

/**
 * The SQLite of Node. The Node 24 of older runners calls it experimental, in a warning that would stand in every step's
 * log; nothing else is kept from being said.
 */
function loadSqlite() {
    const { emitWarning } = process;
    try {
        process.emitWarning = () => { };
        return process.getBuiltinModule('node:sqlite').DatabaseSync;
    }
    catch (error) {
        throw new RegistryError(`Node ${process.version} has no SQLite, in which slots are kept: update the runner.`, {
            cause: error,
        });
    }
    finally {
        process.emitWarning = emitWarning;
    }
}
const statements = new WeakMap();
/** Compiles a statement once for each connection. */
function statement(db, sql) {
    const own = statements.get(db) ?? new Map();
    statements.set(db, own);
    const known = own.get(sql) ?? db.prepare(sql);
    own.set(sql, known);
    return known;
}
/** SQLite's primary result code of an error (sqlite.org/rescode.html); undefined for any other error. */
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







/** Of the format on disk. A reader meets a newer one only if it changed in a way that this one would break. */
const formatVersion = 1;
/** In the header of the file, so that no other program's database is taken for a registry: "SRUN". */
const applicationId = 0x5352554e;
const fileName = 'registry.sqlite';
/**
 * How long others may stand in the way before this is an error. It takes them a millisecond each; but where a hundred
 * processes want two cores, one that stands still in the middle of that holds up all others, again and again.
 */
const busyMs = 30_000;
/**
 * How long one who waits for that sleeps at the longest, on average. Few have something to hand over, and somebody waits
 * for it; many may come to ask at the same time, and would take the processor from the one that works.
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
/** The registry's file in its folder. */
function databaseFile(folder) {
    return (0,external_node_path_.join)(folder, fileName);
}
/** The database of a registry: its file, its format, and transactions that never leave it half changed. */
class RegistryDatabase {
    path;
    folder;
    #db;
    /** One transaction at a time: a connection has no more. */
    #queue = Promise.resolve();
    constructor(folder, path, db) {
        this.folder = folder;
        this.path = path;
        this.#db = db;
    }
    /** @throws RegistryError */
    static async open(folderPath) {
        const Sqlite = loadSqlite();
        const folder = openRegistryFolder(folderPath);
        const path = databaseFile(folderPath);
        folder.create(fileName);
        let database;
        try {
            database = new RegistryDatabase(folder, path, new Sqlite(path, { timeout: 0 }));
            await database.#prepare();
            return database;
        }
        catch (error) {
            database?.close();
            throw database_explain(error, path);
        }
    }
    /** One transaction: all of the work or none of it, and nobody else's in between. @throws RegistryError */
    transact(work, urgency = 'prompt') {
        const done = this.#queue.then(() => this.#transact(work, maxPauseMs[urgency]));
        this.#queue = done.catch(() => { });
        return done;
    }
    /** Looks without keeping others from their work. @throws RegistryError */
    async read(work) {
        try {
            return await this.#patiently(() => work(this.#db));
        }
        catch (error) {
            throw database_explain(error, this.path);
        }
    }
    close() {
        if (this.#db.isOpen)
            this.#db.close();
    }
    async #transact(work, pauseMs) {
        try {
            await this.#patiently(() => this.#db.exec('BEGIN IMMEDIATE'), pauseMs);
            try {
                const value = work(this.#db);
                await this.#patiently(() => this.#db.exec('COMMIT'), maxPauseMs.prompt);
                return value;
            }
            catch (error) {
                if (this.#db.isTransaction)
                    this.#db.exec('ROLLBACK');
                throw error;
            }
        }
        catch (error) {
            throw database_explain(error, this.path);
        }
    }
    async #prepare() {
        const version = await this.#patiently(() => this.#pragma('user_version'));
        if (version === 0)
            await this.#create();
        this.#check();
        // Readers and writers do not wait for each other, and a commit does not wait for the disk: after a loss of power
        // nobody holds anything anyway. A file system without shared memory keeps the rollback journal.
        await this.#patiently(() => this.#db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL'));
    }
    async #create() {
        await this.transact((db) => {
            // Somebody else may have been first.
            if (this.#pragma('user_version') !== 0)
                return;
            const { count } = db.prepare('SELECT count(*) AS count FROM sqlite_schema').get();
            if (count > 0)
                throw foreign(this.path);
            db.exec(schema);
        });
    }
    #check() {
        if (this.#pragma('application_id') !== applicationId)
            throw foreign(this.path);
        const version = this.#pragma('user_version');
        if (version > formatVersion) {
            throw new RegistryError(`The registry ${this.path} has format ${version}, of a newer version of Supervised Run; this one knows ${formatVersion} and leaves it alone. Use the newer version here too, or another folder (input registry).`);
        }
    }
    #pragma(name) {
        const row = this.#db.prepare(`PRAGMA ${name}`).get();
        return Number(row?.[name]);
    }
    /**
     * Tries again while others are busy, less and less often, which SQLite's own way to wait would do too, but hold up the
     * signals of this process meanwhile.
     */
    async #patiently(action, longestMs = maxPauseMs.patient) {
        const deadline = monotonicMs() + busyMs;
        for (let pauseMs = 1;; pauseMs = Math.min(pauseMs * 1.5, longestMs)) {
            try {
                return action();
            }
            catch (error) {
                if (resultCode(error) !== result.busy || monotonicMs() > deadline)
                    throw error;
            }
            await (0,external_node_timers_promises_.setTimeout)(pauseMs * (0.5 + Math.random()));
        }
    }
}
function foreign(path) {
    return new RegistryError(`${path} is a database of some other program, and is left alone. Name another folder with the input registry.`);
}
/** One clear error for everything that SQLite can say. Nothing is ever deleted or begun anew. */
function database_explain(error, path) {
    const code = resultCode(error);
    if (code === undefined)
        return error;
    const failure = (0,system_errors/* errorMessage */.g)(error);
    const because = (text) => new RegistryError(text, { cause: error });
    switch (code) {
        case result.busy:
            return because(`The registry ${path} has been locked by another process for ${busyMs / 1000} s. See who has it open (fuser ${path}).`);
        case result.full:
            return because(`The registry ${path} cannot be written: the disk is full. Make room there.`);
        case result.ioError:
            return because(`The registry ${path} cannot be read or written${ownership(path)}: ${failure}. See whether the disk is full, or broken.`);
        // A table is missing: nothing that we ask for is wrong by itself.
        case result.error:
        case result.corrupt:
        case result.notADatabase:
            return because(`The registry ${path} is damaged: ${failure}. It was left as it is. When no supervised run is active on this machine, move it away with its neighbours (-wal, -shm); the next step makes a new one.`);
        case result.readonly:
        case result.cantOpen:
            return cannotWrite(path, error);
        default:
            return because(`The registry ${path} cannot be used${ownership(path)}: ${failure} (SQLite code ${code}).`);
    }
}

;// CONCATENATED MODULE: ./build/registry/sqlite/rows.js




// Whatever stands in the database was written by another process, of another version perhaps: it is validated.
const json = schemas/* string */.YjP().transform((text, context) => {
    try {
        return JSON.parse(text);
    }
    catch {
        context.addIssue({ code: 'custom', message: 'not JSON' });
        return core_core/* NEVER */.tm;
    }
});
const { numbers, limits: rows_limits, process: rows_process, label: rows_label } = slotSchema.shape;
/** What a later version added to a text of JSON is kept when the row is written again. */
const rowSchema = schemas/* object */.Ikc({
    ...slotSchema.omit({ beatMono: true, arrivedMono: true, preparedMono: true }).shape,
    numbers: json.pipe(numbers),
    limits: json.pipe(schemas/* looseObject */._H3(rows_limits.shape)),
    process: json.pipe(schemas/* looseObject */._H3(rows_process.shape)),
    label: json.pipe(schemas/* looseObject */._H3(rows_label.shape)),
    beat_mono: slotSchema.shape.beatMono,
    arrived_mono: slotSchema.shape.arrivedMono,
    prepared_mono: slotSchema.shape.preparedMono,
})
    .transform(({ beat_mono: beatMono, arrived_mono: arrivedMono, prepared_mono: preparedMono, ...rest }) => {
    return { ...rest, beatMono, arrivedMono, preparedMono };
});
const poolSchema = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), limits: json.pipe(limitsSchema) });
const columns = [
    ...['id', 'pool', 'kind', 'permits', 'phase', 'numbers', 'under', 'limits', 'process', 'label'],
    ...['beat_mono', 'arrived_mono', 'prepared_mono', 'since'],
];
/** The slots of a pool, or of all pools, the oldest request first. */
function readSlots(db, path, pool) {
    const select = `SELECT ${columns.join(', ')} FROM slots`;
    const rows = pool === undefined
        ? statement(db, `${select} ORDER BY pool, arrived_mono`).all()
        : statement(db, `${select} WHERE pool = ? ORDER BY arrived_mono`).all(pool);
    const before = lastRead.get(db);
    const now = new Map(rows.map((row) => {
        const old = before?.get(String(row.id));
        const isSame = old !== undefined && columns.every((name) => old.row[name] === row[name]);
        return [String(row.id), isSame ? old : { row, slot: parseRow(rowSchema, row, path, `slot ${row.id}`) }];
    }));
    lastRead.set(db, now);
    return [...now.values()].map(({ slot }) => slot);
}
/** Most slots do not change from one transaction to the next, and need not be understood again. */
const lastRead = new WeakMap();
function poolOf(db, id) {
    const row = statement(db, 'SELECT pool FROM slots WHERE id = ?').get(id);
    return row === undefined ? undefined : String(row.pool);
}
/** Makes the stored pool what it became: touches only the rows that changed. */
function writeSlots(db, before, after) {
    const old = new Set(before);
    const kept = new Set(after.map(({ id }) => id));
    for (const { id } of before)
        if (!kept.has(id))
            statement(db, 'DELETE FROM slots WHERE id = ?').run(id);
    const changed = after.filter((slot) => !old.has(slot));
    if (changed.length === 0)
        return;
    // Columns that a later version added are left as they are.
    const update = columns.slice(1).map((name) => `${name} = excluded.${name}`);
    const insert = statement(db, `INSERT INTO slots (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')}) ON CONFLICT (id) DO UPDATE SET ${update.join(', ')}`);
    for (const slot of changed)
        insert.run(...values(slot));
}
/** What the machine's owner said, by pool. */
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
function values(slot) {
    const { id, pool, kind, permits, phase, numbers, under, limits, process, label } = slot;
    return [
        ...[id, pool, kind, permits, phase, JSON.stringify(numbers), under],
        ...[JSON.stringify(limits), JSON.stringify(process), JSON.stringify(label)],
        ...[slot.beatMono, slot.arrivedMono, slot.preparedMono, slot.since],
    ];
}
function parseRow(schema, row, path, what) {
    const parsed = schema.safeParse(row);
    if (parsed.success)
        return parsed.data;
    throw new RegistryError(`The registry ${path} is damaged: ${what} is not valid (${errors/* prettifyError */.S1(parsed.error).replaceAll(/\s+/g, ' ')}). It was left as it is. When no supervised run is active on this machine, move it away with its neighbours (-wal, -shm); the next step makes a new one.`);
}

;// CONCATENATED MODULE: ./build/registry/sqlite/wakeups.js



/**
 * Wakes who waits: each request in the line has a file, and whoever admits it writes to that file. Nobody else is
 * woken. A change that is missed, or impossible, costs time only: who waits also looks by itself.
 */
class Wakeups {
    #folder;
    #signals = new Map();
    constructor(folder) {
        this.#folder = folder;
    }
    join(id) {
        const signal = new ChangeSignal();
        this.#signals.set(id, signal);
        this.#folder.create(fileOf(id));
        signal.watch((0,external_node_path_.join)(this.#folder.path, fileOf(id)));
    }
    async changed(id, maxMs, abort) {
        // An abort that came before is not told of.
        if (abort.aborted)
            return false;
        const signal = this.#signals.get(id) ?? new ChangeSignal();
        const stop = () => signal.notify();
        abort.addEventListener('abort', stop, { once: true });
        const isTold = await signal.sleep(maxMs);
        abort.removeEventListener('abort', stop);
        return isTold && !abort.aborted;
    }
    /** It was admitted, or is gone: nobody waits for the file any more. */
    leave(id) {
        this.#signals.get(id)?.close();
        this.#signals.delete(id);
        try {
            (0,external_node_fs_.unlinkSync)((0,external_node_path_.join)(this.#folder.path, fileOf(id)));
        }
        catch {
            // It never waited. Or, in a folder with the sticky bit it is its owner's to remove.
        }
    }
    /** Removes what a crash may leave: files of requests that are gone. Nobody may join meanwhile. */
    tidy(ids) {
        for (const name of (0,external_node_fs_.readdirSync)(this.#folder.path)) {
            if (name.startsWith(prefix) && !ids.has(name.slice(prefix.length)))
                (0,external_node_fs_.rmSync)((0,external_node_path_.join)(this.#folder.path, name), { force: true });
        }
    }
    wake(id) {
        try {
            // A write, for only the owner of a file may set its times, and a group may share the registry.
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(this.#folder.path, fileOf(id)), '1', { flag: 'r+' });
        }
        catch {
            // It does not wait any more.
        }
    }
    close() {
        for (const id of [...this.#signals.keys()])
            this.leave(id);
    }
}
const prefix = 'waiting-';
function fileOf(id) {
    return `${prefix}${id}`;
}

;// CONCATENATED MODULE: ./build/registry/sqlite/sqlite-registry.js









/**
 * The registry of one machine: an SQLite database, and a transaction for each transition. The kernel drops the lock of a
 * process that dies, and SQLite undoes what it left half done.
 *
 * Whoever gives permits back hands them to the next in line in the same transaction, and wakes that one alone.
 */
class SqliteRegistry {
    location;
    #database;
    #line;
    constructor(database) {
        this.location = database.path;
        this.#database = database;
        this.#line = new Wakeups(database.folder);
    }
    /** @throws RegistryError */
    static async open(folder) {
        return new SqliteRegistry(await RegistryDatabase.open(folder));
    }
    async setMachineLimits(limits) {
        const known = await this.#database.read((db) => Object.fromEntries(readMachineLimits(db, this.location)));
        if (JSON.stringify(sorted(known)) === JSON.stringify(sorted(limits)))
            return;
        await this.#database.transact((db) => writeMachineLimits(db, limits));
    }
    async prepare(request) {
        const asker = newSlot(request);
        // The first time takes longest. Nobody else has to wait for that.
        await this.#database.read((db) => settle(...this.#poolNow(db, request.pool)));
        return this.#transition(request.pool, (pool) => {
            const limits = pool.machineLimits ?? request.limits;
            if (!limits.enabled)
                return { slots: pool.slots, tell: () => ({ kind: 'off' }) };
            if (neverFits(request, limits)) {
                return {
                    slots: pool.slots,
                    tell: (after) => ({ kind: 'impossible', ...poolStateOf(after, request.limits) }),
                };
            }
            const under = roomWithin(pool.slots, request);
            const tell = (after) => {
                const standing = requestStatusOf(after, asker.id);
                // Still within the transaction: nobody can admit it before there is a file to say so with.
                if (standing.kind === 'waiting')
                    this.#line.join(asker.id);
                return standing;
            };
            return { slots: [...pool.slots, { ...asker, under }], tell };
        }, 'patient');
    }
    async look(id) {
        // Mostly nothing is to be changed, and nobody has to be kept from changing something.
        const seen = await this.#database.read((db) => this.#seen(db, id));
        const standing = seen ?? (await this.#changeAndLook(id));
        if (standing === undefined)
            throw slotGone(id);
        if (standing.kind !== 'waiting')
            this.#line.leave(id);
        return standing;
    }
    /** How a request stands, unless the pool is to be brought in order, or a sign of life is due. */
    #seen(db, id) {
        const [slots, conditions] = this.#poolNow(db, poolOf(db, id) ?? '');
        const slot = slots.find((candidate) => candidate.id === id);
        if (slot === undefined)
            return undefined;
        const isWaiting = slot.phase === 'waiting';
        const isDue = isWaiting && (isBeatDue(slot) || deadBefore(slots, id, conditions) !== undefined);
        if (isDue || (isWaiting && !isInOrder(slots, conditions)))
            return undefined;
        return requestStatusOf({ slots, machineLimits: conditions.machineLimits }, id);
    }
    #changeAndLook(id) {
        return this.#transitionOf(id, ({ slots }, slot, conditions) => {
            const dead = deadBefore(slots, id, conditions);
            const line = dead === undefined ? slots : without(slots, dead);
            const after = isBeatDue(slot) ? replaced(line, { ...slot, beatMono: monotonicMs() }) : line;
            return { slots: after, tell: (pool) => requestStatusOf(pool, id) };
        }, 'patient');
    }
    changed(id, maxMs, signal) {
        return this.#line.changed(id, maxMs, signal);
    }
    async finalize(id, process) {
        await this.#take(id, ['prepared'], { phase: 'finalized', process });
    }
    bind(id, process) {
        return this.#take(id, ['prepared', 'finalized'], { phase: 'bound', process });
    }
    beat(id) {
        return this.#database.transact((db) => {
            const update = "UPDATE slots SET beat_mono = ? WHERE id = ? AND phase <> 'waiting'";
            const { changes } = statement(db, update).run(monotonicMs(), id);
            return Number(changes) > 0;
        });
    }
    cancel(id) {
        return this.#giveBack(id, ({ phase }) => phase !== 'bound');
    }
    release(id) {
        return this.#giveBack(id, () => true);
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
        const freed = [];
        for (const { pool, waiters } of await this.list()) {
            const dead = new Set(waiters.filter(({ alive }) => !alive).map(({ id }) => id));
            const settled = await this.#transition(pool, ({ slots }, gone) => ({
                slots: dead.size === 0 ? slots : slots.filter(({ id }) => !dead.has(id)),
                tell: () => gone,
            }), 'patient');
            freed.push(...settled, ...waiters.filter(({ id }) => dead.has(id)));
        }
        // In a transaction, as whoever joins the line is.
        await this.#database.transact((db) => this.#line.tidy(new Set(readSlots(db, this.location).map(({ id }) => id))));
        return freed;
    }
    close() {
        this.#line.close();
        this.#database.close();
    }
    async #take(id, from, change) {
        const slot = await this.#transitionOf(id, ({ slots }, old) => {
            if (!from.includes(old.phase))
                return { slots, tell: () => undefined };
            const taken = { ...old, ...change, beatMono: monotonicMs() };
            return { slots: replaced(slots, taken), tell: () => taken };
        });
        if (slot === undefined)
            throw slotGone(id);
        return slot;
    }
    async #giveBack(id, mayGo) {
        const done = await this.#transitionOf(id, ({ slots }, slot) => mayGo(slot) ? { slots: without(slots, slot), tell: () => true } : { slots, tell: () => false });
        return done ?? false;
    }
    /** A transition of the pool that a slot is in; undefined when there is no such slot, or not any more. */
    #transitionOf(id, change, urgency = 'prompt') {
        return this.#transition((db) => poolOf(db, id), (pool, _, conditions) => {
            const slot = pool.slots.find((candidate) => candidate.id === id);
            return slot === undefined ? { slots: pool.slots, tell: () => undefined } : change(pool, slot, conditions);
        }, urgency);
    }
    /** A pool as it is stored, and what decides what becomes of it. */
    #poolNow(db, pool, looksAtHolders = true) {
        const machineLimits = readMachineLimits(db, this.location).get(pool);
        return [readSlots(db, this.location, pool), conditionsFor(machineLimits, looksAtHolders)];
    }
    /** Brings the pool in order, changes it, admits who has room then. */
    async #transition(which, change, urgency = 'prompt') {
        const { told, admitted, removed } = await this.#database.transact((db) => {
            const name = typeof which === 'string' ? which : (which(db) ?? '');
            // Whoever has something to hand over does not look at others first: those who wait do.
            const [before, conditions] = this.#poolNow(db, name, urgency === 'patient');
            const { machineLimits } = conditions;
            const first = settle(before, conditions);
            const freed = first.freed.map(({ slot }) => slot);
            const { slots, tell } = change({ slots: first.slots, machineLimits }, freed, conditions);
            const last = slots === first.slots ? { slots, admitted: [] } : settle(slots, conditions);
            writeSlots(db, before, last.slots);
            const kept = new Set(last.slots.map(({ id }) => id));
            return {
                told: tell({ slots: last.slots, machineLimits }),
                admitted: [...first.admitted, ...last.admitted],
                removed: before.filter(({ id }) => !kept.has(id)),
            };
        }, urgency);
        for (const { id } of admitted)
            this.#line.wake(id);
        for (const { id } of removed)
            this.#line.leave(id);
        return told;
    }
}
/** Each process is looked at once in a transition. */
function conditionsFor(machineLimits, looksAtHolders) {
    const known = new Map();
    return {
        nowMono: monotonicMs(),
        now: new Date().toISOString(),
        machineLimits,
        isDead: (slot) => {
            if (slot.phase !== 'waiting' && !looksAtHolders)
                return false;
            const dead = known.get(slot.id) ?? isDead(slot);
            known.set(slot.id, dead);
            return dead;
        },
    };
}
/** Whether there is nobody to be freed and nobody to be admitted. */
function isInOrder(slots, conditions) {
    const after = settle(slots, conditions).slots;
    return after.length === slots.length && after.every((slot, index) => slot === slots[index]);
}
function isBeatDue({ beatMono }) {
    return monotonicMs() - beatMono >= heartbeatMs;
}
function newSlot({ pool, kind, permits, limits, process, label }) {
    const mono = monotonicMs();
    return {
        ...{ id: (0,external_node_crypto_.randomBytes)(5).toString('hex'), pool, kind, permits, phase: 'waiting', numbers: [], under: null },
        ...{ limits, process, label, beatMono: mono, arrivedMono: mono, preparedMono: null, since: null },
    };
}
function replaced(slots, slot) {
    return slots.map((other) => (other.id === slot.id ? slot : other));
}
function view(slot) {
    return { ...slot, alive: !isDead(slot) };
}
function sorted(limits) {
    return Object.entries(limits).sort(([a], [b]) => (a < b ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/registry/wait-for-slot.js


/** Who waits looks this often by itself: for a waiter before it that died, and for changed limits. */
const lookMs = 1_000;
/** The first in line looks this often whether a holder has died. */
const holdersMs = 150;
/**
 * Asks for a slot and waits for it in the line. Whatever the end, nothing is left behind: what was not prepared has left
 * the line.
 * @throws RegistryError
 * @throws SlotGoneError when the request was taken out of the line by hand
 */
async function waitForSlot(registry, request, options) {
    const { waitMs, signal, onWaiting } = options;
    let standing = await registry.prepare(request);
    const startedMono = monotonicMs();
    const waited = () => monotonicMs() - startedMono;
    const isWait = standing.kind === 'waiting' && waitMs > 0;
    const id = 'slot' in standing ? standing.slot.id : '';
    try {
        while (standing.kind === 'waiting' && waited() < waitMs && !signal.aborted) {
            await onWaiting(standing, waited());
            await untilWorthALook(registry, standing, Math.min(lookMs, waitMs - waited()), signal);
            standing = await registry.look(id);
        }
    }
    catch (error) {
        await registry.cancel(id).catch(() => { });
        throw error;
    }
    const waitedMs = isWait ? waited() : 0;
    if (standing.kind === 'off')
        return { kind: 'off' };
    if (standing.kind === 'prepared' && !signal.aborted)
        return { kind: 'prepared', standing, waitedMs };
    await registry.cancel(id);
    if (signal.aborted || standing.kind === 'prepared')
        return { kind: 'cancelled', waitedMs };
    return { kind: 'refused', standing, waitedMs };
}
/** Sleeps until the request may have been admitted, or the first in line sees that a holder has died. */
async function untilWorthALook(registry, { slot, place, holders }, ms, signal) {
    if (place > 1) {
        await registry.changed(slot.id, ms, signal);
        return;
    }
    for (const end = monotonicMs() + ms; !signal.aborted;) {
        const left = end - monotonicMs();
        if (left <= 0 || holders.some((holder) => hasLeft(holder)))
            return;
        if (await registry.changed(slot.id, Math.min(holdersMs, left), signal))
            return;
    }
}

;// CONCATENATED MODULE: ./build/action/slots/container-warning.js


/**
 * What to say of a registry that lies in the container of the job, where no other job finds it: undefined when it is
 * mounted from the machine. `/github/home` is, but from a folder that the runner empties after the job.
 */
function containerWarning(folder, { isJobContainer, mountPoints }) {
    if (!isJobContainer)
        return undefined;
    const isBelow = (point) => folder === point || folder.startsWith(`${point}/`);
    const isMounted = mountPoints.some((point) => point !== '/' && isBelow(point));
    const isTemporary = ['/github', '/__w/_temp'].some(isBelow);
    if (isMounted && !isTemporary)
        return undefined;
    return `This job runs in a container, and its registry of slots (${folder}) is the container's own: no other job of this machine shares it. To share one, mount it (container: volumes: ["/var/lib/supervised-run:/var/lib/supervised-run"]) and set ${registryVariable} or the input registry to that folder.`;
}
/** In its job containers the runner mounts its work folder at /__w (its ContainerInfo.cs). */
function surroundings(env) {
    const isJobContainer = env.GITHUB_WORKSPACE?.startsWith('/__w/') ?? false;
    return { isJobContainer, mountPoints: isJobContainer ? mountPoints() : [] };
}
/** Field 5 of each line (proc(5)); a blank in a path is written as \040. */
function mountPoints() {
    try {
        const lines = (0,external_node_fs_.readFileSync)('/proc/self/mountinfo', 'utf8').trim().split('\n');
        return lines.map((line) => (line.split(' ')[4] ?? '').replaceAll('\\040', ' '));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/action/slots/messages.js



/** So many holders are named. */
const maxHolders = 10;
const maxText = 150;
/** `background 1/8, total 1/1`: what is out, against the limits that count for this kind. */
function counts(kind, { use, limits }) {
    return `${kind} ${use[kind]}/${limits[kind]}, total ${use.total}/${limits.total}`;
}
/** Where somebody who wants other limits has to change them. */
function whereLimitsAre({ limitsFrom }, { kind, registry }) {
    if (limitsFrom === 'machine')
        return `Its limits are set in ${poolsFile(registry)}`;
    return `Its limits are set by the step's input ${kind === 'visible' ? 'limits' : 'slot-limits'}`;
}
/** `Slot 0 of pool gpu`, `Slots 0, 2 of pool gpu`. */
function slotText(numbers, pool) {
    return `${numbers.length === 1 ? 'Slot' : 'Slots'} ${numbers.join(', ')} of pool ${pool}`;
}
function waitingLine(ask, standing) {
    return `Waiting for ${slotsOf(ask)} of pool ${ask.pool}: place ${standing.place} in line, ${counts(ask.kind, standing)} in use.`;
}
/** A line for each holder: who it is, what it holds, since when. */
function holderLines({ holders }, now) {
    const lines = holders.slice(0, maxHolders).map((holder) => holderText(holder, now));
    return holders.length > maxHolders ? [...lines, `… and ${holders.length - maxHolders} more`] : lines;
}
/** Completes "<name> did not start: …". */
function refusalText(ask, standing, waitedMs, now) {
    const state = counts(ask.kind, standing);
    const where = whereLimitsAre(standing, ask);
    if (standing.kind === 'impossible') {
        const { limits } = standing;
        const why = limits[ask.kind] === 0 || limits.total === 0
            ? `admits no ${ask.kind} slots`
            : `never has room for ${slotsOf(ask)}`;
        return `pool ${ask.pool} ${why} (${state}). ${where}`;
    }
    const waited = waitedMs === 0 ? `and the step does not wait` : `for ${formatDuration(waitedMs)}`;
    const holders = holderLines(standing, now).join('; ');
    return `there was no room for ${slotsOf(ask)} in pool ${ask.pool} ${waited} (${state}, place ${standing.place} in line). Held by ${holders || 'nobody: others before it in line need more'}. ${where}`;
}
/** Undefined where the machine has nothing to say, or says the same. */
function machineLimitsLine(ask, own, { limits, limitsFrom }) {
    const isSame = ['visible', 'background', 'total'].every((name) => limits[name] === own[name]);
    if (limitsFrom === 'step' || isSame)
        return undefined;
    return `The limits of pool ${ask.pool} (${limitsText(limits)}) are those of this machine, from ${poolsFile(ask.registry)}; the step asked for ${limitsText(own)}.`;
}
function limitsText({ visible, background, total }) {
    return `visible=${visible} background=${background} total=${total}`;
}
function holderText({ label, permits, kind, phase, since }, now) {
    const where = [label.repository, label.runUrl].map((text) => oneLine(text, maxText)).filter((text) => text !== '');
    const from = where.length === 0 ? '' : ` (${where.join(', ')})`;
    const reserved = phase === 'bound' ? '' : ' (reserved)';
    return `${oneLine(label.name, maxText)}${from}: ${permits} ${kind} ${permits === 1 ? 'slot' : 'slots'}${reserved} since ${sinceText(since, now)}`;
}
function sinceText(since, now) {
    const time = new Date(since ?? Number.NaN).getTime();
    if (Number.isNaN(time))
        return 'an unknown time';
    const age = Math.max(0, Math.floor((now.getTime() - time) / 1_000) * 1_000);
    return `${new Date(time).toISOString().slice(11, 19)} UTC (${formatDuration(age)})`;
}
function slotsOf({ kind, permits }) {
    return permits === 1 ? `a ${kind} slot` : `${permits} ${kind} slots`;
}

;// CONCATENATED MODULE: ./build/action/slots/requester.js
/** Slots that this job holds by way of slot/action.yml, for its later steps: ids with commas between them. */
const jobSlotsVariable = 'SUPERVISED_RUN_JOB_SLOTS';
function jobSlots(env) {
    return (env[jobSlotsVariable] ?? '').split(',').filter((id) => id !== '');
}
/** Who asks, for the people who wait behind. */
function requesterLabel(name, env) {
    const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = env;
    const isKnown = GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_RUN_ID;
    const attempt = GITHUB_RUN_ATTEMPT ? `/attempts/${GITHUB_RUN_ATTEMPT}` : '';
    return {
        name,
        repository: GITHUB_REPOSITORY ?? '',
        runUrl: isKnown ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}${attempt}` : '',
    };
}

;// CONCATENATED MODULE: ./build/action/slots/acquire.js









/** The log repeats the state of the line this often when nothing changes. */
const repeatMs = 60_000;
/**
 * Asks the registry for a slot and waits for it, telling the log who holds what.
 * @throws RegistryError
 */
async function acquireSlot(options) {
    const { inputs, kind, name, log, signal } = options;
    const { pool, permits, limits, waitMs } = inputs;
    const ask = { pool, kind, permits, registry: inputs.registry };
    const note = containerWarning(inputs.registry, surroundings(process.env));
    if (note !== undefined)
        await log.line(note);
    const registry = await SqliteRegistry.open(inputs.registry);
    const limitsFile = new LimitsFile(registry, inputs.registry, log);
    await limitsFile.read();
    const teller = new LineTeller(ask, log);
    const request = {
        ...{ pool, kind, permits, limits },
        ...{ process: thisProcess(), label: requesterLabel(name, process.env), within: jobSlots(process.env) },
    };
    const end = await waitForSlot(registry, request, {
        waitMs,
        signal,
        onWaiting: async (standing, waitedMs) => {
            if (!teller.hasTold)
                options.onWaiting?.();
            await teller.tell(standing, waitedMs);
            await limitsFile.readAgain();
        },
    });
    if (end.kind === 'prepared' || end.kind === 'refused') {
        const line = machineLimitsLine(ask, limits, end.standing);
        if (line !== undefined)
            await log.line(line);
    }
    return { registry, end };
}
/** Tells the state of the line when it changes, and at least once a minute. */
class LineTeller {
    #ask;
    #log;
    #told = '';
    #toldAfterMs = 0;
    constructor(ask, log) {
        this.#ask = ask;
        this.#log = log;
    }
    get hasTold() {
        return this.#told !== '';
    }
    async tell(standing, waitedMs) {
        const line = waitingLine(this.#ask, standing);
        const state = [line, ...standing.holders.map(({ id, phase }) => `${id} ${phase === 'bound'}`)].join('\n');
        if (state === this.#told && waitedMs - this.#toldAfterMs < repeatMs)
            return;
        this.#told = state;
        this.#toldAfterMs = waitedMs;
        await this.#log.line(line);
        for (const holder of holderLines(standing, new Date()))
            await this.#log.line(`  held by ${holder}`);
    }
}
/** Changes with the file; the same as long as there is none. */
function versionOf(path) {
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    return stats === undefined ? 'none' : `${stats.ino} ${stats.size} ${stats.mtimeMs}`;
}
/** The machine owner's pools.yml, which may change while somebody waits. */
class LimitsFile {
    #registry;
    #folder;
    #log;
    #version = '';
    constructor(registry, folder, log) {
        this.#registry = registry;
        this.#folder = folder;
        this.#log = log;
    }
    /** @throws RegistryError */
    async read() {
        const version = versionOf(poolsFile(this.#folder));
        if (version === this.#version)
            return;
        this.#version = version;
        await this.#registry.setMachineLimits(await readPoolsFile(this.#folder));
    }
    /** Who waits is not sent away because the owner is just editing the file. */
    async readAgain() {
        try {
            await this.read();
        }
        catch (error) {
            if (!(error instanceof RegistryError))
                throw error;
            await this.#log.warning(`${error.message} The previous limits still apply.`);
        }
    }
}

;// CONCATENATED MODULE: ./build/action/slots/take-slot.js








/**
 * Gets a slot for the session and hands it to the supervisor, which binds it when it begins. Writes what happens into the
 * journal, which nobody else writes until then. Returns false when there is no slot: the session then has its end.
 */
async function takeSlot(step, request) {
    const { inputs, supervisor } = request;
    if (inputs.permits === 0 || supervisor === undefined)
        return true;
    const journal = new JournalWriter(step.session.paths.journal, step.redaction.redact);
    try {
        const end = await prepareSlot(step, { ...request, supervisor }, journal);
        if (end !== undefined)
            journal.append(end);
        return end === undefined;
    }
    finally {
        journal.close();
    }
}
/** Returns the end of the session when there is no slot for it. */
async function prepareSlot({ session, log }, { inputs, supervisor, cancel }, journal) {
    const { pool, permits } = inputs;
    try {
        const { registry, end } = await acquireSlot({
            inputs,
            kind: 'background',
            name: session.request.name,
            log,
            signal: cancel.signal,
            onWaiting: () => journal.append({ type: 'slot_waiting', pool, permits }),
        });
        switch (end.kind) {
            case 'off':
                await log.line(grey(`  Pool ${pool} is switched off: no slot is taken.`));
                return undefined;
            case 'refused': {
                const query = { ...inputs, kind: 'background' };
                return refused('slot_refused', refusalText(query, end.standing, end.waitedMs, new Date()));
            }
            case 'cancelled':
                return take_slot_stopped(`${cancel.reason}, after ${formatDuration(end.waitedMs)} in line for a slot of pool ${pool}`);
            case 'prepared': {
                const { id: slotId, numbers } = end.standing.slot;
                await registry.finalize(slotId, holderProcess(supervisor));
                journal.append({ type: 'slot_prepared', slotId, pool, permits, numbers, waitedMs: end.waitedMs });
                const after = end.waitedMs > 0 ? `, after ${formatDuration(end.waitedMs)} in line` : '';
                const state = counts('background', end.standing);
                await log.line(grey(`  ${slotText(numbers, pool)}${after} (${state}).`));
                return undefined;
            }
        }
    }
    catch (error) {
        return refused('registry', (0,system_errors/* errorMessage */.g)(error));
    }
}
function refused(code, reason) {
    return sessionEnd('slot_refused', { code, family: 'hard', reason: `did not start: ${reason}` });
}
function take_slot_stopped(detail) {
    return sessionEnd('cancelled', stopFailure({ cause: 'cancelled', detail }));
}

;// CONCATENATED MODULE: ./build/action/stages/run.js
























/** The step's main stage: from its inputs to its outcome. */
function runStep(starting, cancel) {
    return runMain(async () => {
        const supervisor = await starting;
        const step = await begin(supervisor, cancel);
        const { session, record, reader } = step;
        const artifacts = new AttemptArtifacts(step);
        cancel.onRequest((detail) => {
            artifacts.cancel();
            requestStop(session.paths, supervisor.process, { cause: 'cancelled', detail });
        });
        const orphan = endWhenOrphaned(step, supervisor);
        const isHandedOver = () => session.request.background !== null && !cancel.requested;
        const isLeft = (state) => isHandedOver() && readyOf(state) !== null && state.end === null;
        const followed = await follow(step, {
            artifacts,
            signal: AbortSignal.any([cancel.deadline, orphan.failed]),
            until: isLeft,
            isHandedOver,
            pollState: async () => orphan.state,
        });
        await artifacts.settled();
        const state = followed.state.end !== null ? followed.state : reader.current();
        if (isLeft(state)) {
            supervisor.unref();
            record.position = followed.position;
            return leaveInBackground(step, state);
        }
        if (state.end?.cause === 'supervisor_lost')
            await printSupervisorLog(step);
        const outcome = await publishEnd(endOfStep(step, state), cancel);
        if (cancel.deadline.aborted)
            supervisor.unref();
        else
            await orphan.ended;
        return outcome;
    });
}
/** Checks the inputs, gets a slot, and launches the supervisor, or closes it where there is nothing to run. */
async function begin(supervisor, cancel) {
    try {
        const redaction = redaction_readRedaction();
        const { env } = process;
        const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
        const raw = (name) => lib_core/* getInput */.V4(name, { trimWhitespace: false });
        const { redact } = redaction;
        const inputs = parseInputs(raw, { workspace, env, isDirectory, redact, ...(await parseLazyInputs(raw)) });
        const context = await step_context_openMain(cancel, redaction, inputs.workflowCommands);
        await reportCrashes(context);
        const session = await createSession(supervisor, inputs, workspace, redact);
        const record = newRecord(inputs, session, redaction);
        const step = { ...context, ...recordedSession(session, record) };
        writeStepRecord(session.paths.step, record);
        lib_core/* saveState */.LZ(sessionState, session.paths.root);
        await step.log.line(introduction(inputs, session));
        const message = { request: session.request, secrets: [...redaction.values] };
        if (await takeSlot(step, { inputs: inputs.slot, supervisor: supervisor.process, cancel }))
            supervisor.launch(message);
        else
            supervisor.close();
        return step;
    }
    catch (error) {
        supervisor.close();
        (0,external_node_fs_.rmSync)(supervisor.paths.root, { recursive: true, force: true });
        throw error;
    }
}
function newRecord(inputs, { request }, redaction) {
    return {
        v: 1,
        main: (0,process_identity/* identify */.ls)(process.pid),
        settings: {
            artifacts: inputs.artifacts,
            artifactBaseName: artifactBaseName(inputs.artifactName, request, process.env.GITHUB_JOB),
            retentionDays: inputs.retentionDays,
            summary: inputs.summary,
            workflowCommands: inputs.workflowCommands,
            redact: redaction.given === 0 ? null : { fingerprint: fingerprint(redaction, request.sessionId) },
            atJobEnd: inputs.background?.atJobEnd ?? null,
        },
        position: null,
        follower: null,
        crashTold: false,
        concluded: false,
        summarized: false,
        commandSummarized: false,
        uploads: {},
    };
}
function introduction({ name, maxAttempts, attemptTimeoutMs, timeoutMs, attach }, { request }) {
    const attempts = maxAttempts === 1 ? 'one attempt' : `up to ${maxAttempts} attempts`;
    const limits = [
        attach === null ? attempts : `follows the HelloLoop session in ${attach.stateDir}`,
        ...(attemptTimeoutMs === null ? [] : [`${formatDuration(attemptTimeoutMs)} each`]),
        ...(timeoutMs === null ? [] : [`${formatDuration(timeoutMs)} in all`]),
    ].join(', ');
    const facts = `session ${request.sessionId}, for as long as ${request.lease.label} lives`;
    return `${bold(name)}: ${limits} ${grey(`(${facts})`)}`;
}
/** Ends the session when its supervisor exits without having done so. */
function endWhenOrphaned(step, supervisor) {
    const failed = new AbortController();
    const ended = supervisor.exited.then(async (how) => {
        watch.state = await endOrphanedSession(step, how);
    });
    const watch = { state: undefined, ended, failed: failed.signal };
    ended.catch(() => failed.abort());
    return watch;
}
/** Prints what the supervisor wrote, which is the only explanation when it died early. */
async function printSupervisorLog({ session: { paths }, redaction, log }) {
    const { lines } = readTail(paths.supervisorLog, { lines: 30, bytes: 16 * 1024, patterns: redaction.patterns });
    if (lines.length === 0)
        return;
    await log.openGroup("The end of the supervisor's log");
    for (const line of lines)
        await log.line(line);
    await log.closeGroup();
}
function isDirectory(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}


/***/ })

};
