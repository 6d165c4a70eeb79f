import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 4353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ isStopCode),
/* harmony export */   KE: () => (/* binding */ describeExit),
/* harmony export */   L8: () => (/* binding */ classify)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);

const familyOf = {
    attempt_timeout: 'soft',
    watchdog_idle: 'soft',
    supervisor_signal: 'soft',
    log_limit: 'hard',
    log_failed: 'hard',
    timeout: 'final',
    lease_lost: 'final',
    cancelled: 'final',
    stopped: 'final',
    supervisor_lost: 'final',
    slot_refused: 'final',
    slot_lost: 'final',
    file_replaced: 'final',
    not_ready: 'final',
};
/** Whether a failure has the code of a stop. */
function isStopCode(code) {
    return Object.hasOwn(familyOf, code);
}
const perhapsMemory = ', perhaps because memory ran out';
/** Returns the failure that the end of an execution means without any rule; null when it succeeded. */
function classify(exit, cause, detail) {
    if (cause !== null)
        return { code: cause, family: familyOf[cause], reason: `was ended: ${detail}` };
    const reason = describeExit(exit);
    switch (exit.kind) {
        case 'exited':
            return exit.code === 0 ? null : classifyCode(exit.code, reason);
        case 'signaled':
            return exit.signal === 'SIGKILL'
                ? { code: 'killed', family: 'soft', reason: reason + perhapsMemory }
                : { code: 'signal', family: 'soft', reason };
        case 'not_started':
            return { code: 'not_started', family: 'hard', reason };
        case 'unknown':
            return { code: 'unknown', family: 'soft', reason };
    }
}
/** Completes "attempt 1 …". */
function describeExit(exit) {
    switch (exit.kind) {
        case 'exited':
            return `exited with code ${exit.code}`;
        case 'signaled':
            return `was ${exit.signal === 'SIGKILL' ? 'killed' : 'ended'} by ${exit.signal} from outside`;
        case 'not_started':
            return `did not start: ${exit.message}`;
        case 'unknown':
            return 'ended, and nobody saw how';
    }
}
/** POSIX shells exit with 126 for a file that is not executable, 127 for none, and 128 + n for a child ended by signal n. */
function classifyCode(code, reason) {
    if (code === 126)
        return { code: 'not_started', family: 'hard', reason: `${reason}: a command in it is not executable` };
    if (code === 127)
        return { code: 'not_started', family: 'hard', reason: `${reason}: a command in it was not found` };
    const signal = Object.entries(node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals).find(([, number]) => number === code - 128)?.[0];
    if (signal === undefined)
        return { code: 'exit', family: 'soft', reason };
    const memory = signal === 'SIGKILL' ? perhapsMemory : '';
    return { code: 'exit', family: 'soft', reason: `${reason}: a process in it was ended by ${signal}${memory}` };
}


/***/ }),

/***/ 9325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XA: () => (/* binding */ lineList),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   dE: () => (/* binding */ trimmed),
/* harmony export */   dt: () => (/* binding */ trueOrFalse),
/* harmony export */   mz: () => (/* binding */ byteSize),
/* harmony export */   pF: () => (/* binding */ singleLine),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yD: () => (/* binding */ signalName),
/* harmony export */   zO: () => (/* binding */ fraction)
/* harmony export */ });
/* unused harmony exports anyText, trimmedText, parseWholeNumber */
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


/***/ }),

/***/ 5949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ exitCodesOf),
  i: () => (/* binding */ retryOn)
});

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

// EXTERNAL MODULE: ./build/options/formats.js
var formats = __nccwpck_require__(9325);
;// CONCATENATED MODULE: ./build/options/retry-on.js


/** The ends of an attempt that have a name. */
const ends = ['any', 'failure', 'timeout', 'stall', 'signal'];
/** Of Windows. */
const maxExitCode = 0xffff_ffff;
/** What others call these ends. */
const otherNames = { error: 'failure', exit: 'failure', all: 'any' };
/** The ends after which there is a retry: names, exit codes and ranges of these, as in `timeout`, `75`, `1-3`. */
const retryOn = (0,formats/* trimmed */.dE)(parseRetryOn, `one of ${ends.join(', ')}, an exit code such as 75, a range such as 1-3, or a list of these`, (z) => z.array(z.string()), suggestRetryOn);
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


/***/ }),

/***/ 5908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ Redaction)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./build/filters/terminal-filter.js
const esc = 0x1b;
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
    esc,
    c1Lead,
    0x7f,
    ...Array.from({ length: 0x20 }, (_, byte) => byte).filter((byte) => ![0x09, 0x0a, 0x0d, esc].includes(byte)),
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
            if (data[position] !== esc && data[position] !== c1Lead) {
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
    if (first === esc)
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
            return controlSequence(data, position, isFinal) ?? removed(control);
        case ']':
        case 'P':
        case 'X':
        case '^':
        case '_':
            return controlString(kind, data, position, isFinal) ?? removed(control);
        default:
            if (inRange(kind, 0x20, 0x2f))
                return characterSet(data, position, isFinal) ?? removed(control);
            return removed(inRange(kind, 0x30, 0x7e) ? 2 : control);
    }
}
/** Parses a CSI sequence: parameters, intermediates, a final byte. Returns undefined if it is none. */
function controlSequence(data, position, isFinal) {
    const limit = position + maxControlSequence;
    let index = position + 2;
    while (index < limit && inRange(data[index], 0x30, 0x3b))
        index += 1;
    const isColour = data[position] === esc && data[index] === 0x6d;
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
function controlString(kind, data, position, isFinal) {
    const start = position + 2;
    const closed = (payloadEnd, end) => ({
        length: end - position,
        shown: data[position] === esc && kind === osc && webLink.test(data.toString('latin1', start, payloadEnd))
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
        if (byte !== esc && byte !== c1Lead)
            continue;
        if (next === undefined)
            return isFinal ? undefined : 'unfinished';
        if (byte === esc)
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
function command_data_unescaped(data, notation) {
    const text = notation === 'brackets' ? data.replaceAll('%3B', ';').replaceAll('%5D', ']') : data;
    return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
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
    return Buffer.from(command_data_unescaped(line.toString('latin1', start), notation), 'latin1');
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

;// CONCATENATED MODULE: ./build/filters/min-length.js
/** Masking or redacting a shorter value would blank the log. */
const minCharacters = 4;
/** Returns whether a value has `minCharacters`. Blanks around it do not count: four blanks would match every indented line. */
function min_length_isLongEnough(value) {
    return [...value.trim().slice(0, 2 * minCharacters)].length >= minCharacters;
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
    return min_length_isLongEnough(value.toString());
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

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
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
const escapeCharacter = String.raw `(?:\x1b|\^\[|\\(?:x1b|u001b|033|e))`;
/** Escape sequences that may end with a letter or digit: of terminals, of string literals, of URLs. */
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
const quote = '\\\\{0,7}["\']?';
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
        this.#bytes = all.flatMap((value) => (typeof value === 'string' || (0,external_node_buffer_namespaceObject.isUtf8)(value) ? [] : encodedBytes(value)));
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
    return [value, ...value.split(/\r\n|\r|\n/)].filter(min_length_isLongEnough).map((part) => part.trim());
}
/** Encodes a value that is not UTF-8: plain and in base64, since no other encoding takes bytes. */
function encodedBytes(value) {
    return wholeAndLines(value.toString('latin1'))
        .map((part) => Buffer.from(part, 'latin1'))
        .filter((part) => min_length_isLongEnough(part.toString()))
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


/***/ }),

/***/ 4642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ revealForCommand),
/* harmony export */   L0: () => (/* binding */ commandVariables)
/* harmony export */ });
/* unused harmony exports hideFromNode, jobSlotsVariable */
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
const nodeVariables = [
    'CHOKIDAR_INTERVAL',
    'CHOKIDAR_USEPOLLING',
    'NODE_OPTIONS',
    'NODE_DEBUG',
    'NODE_DEBUG_NATIVE',
    'NODE_PATH',
    'NODE_PENDING_DEPRECATION',
    'NODE_REDIRECT_WARNINGS',
    'NODE_V8_COVERAGE',
];
/** The prefix of those variables on their way through the supervisor. */
const hidden = 'SUPERVISED_RUN_';
/** Returns an environment in which Node does not see what is meant for the command; `revealForCommand` undoes it. */
function hideFromNode(env) {
    const names = Object.entries(env).map(([name, value]) => [
        nodeVariables.includes(name) ? hidden + name : name,
        value,
    ]);
    return Object.fromEntries(names);
}
function revealForCommand(env) {
    const isHidden = (name) => name.startsWith(hidden) && nodeVariables.includes(name.slice(hidden.length));
    const names = Object.entries(env).map(([name, value]) => [isHidden(name) ? name.slice(hidden.length) : name, value]);
    return Object.fromEntries(names);
}
/** Slots that the job holds through slot/action.yml, for its later steps: ids with commas between them. */
const jobSlotsVariable = 'SUPERVISED_RUN_JOB_SLOTS';


/***/ }),

/***/ 4683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ readinessMark),
/* harmony export */   MB: () => (/* binding */ channelsOf),
/* harmony export */   Mz: () => (/* binding */ passableFolder),
/* harmony export */   NE: () => (/* binding */ sessionPaths),
/* harmony export */   PE: () => (/* binding */ collectedDir),
/* harmony export */   Q2: () => (/* binding */ logPath),
/* harmony export */   Wz: () => (/* binding */ sessionMark),
/* harmony export */   ZB: () => (/* binding */ fileCommandPath),
/* harmony export */   kl: () => (/* binding */ executionDir),
/* harmony export */   m7: () => (/* binding */ executionFolders),
/* harmony export */   sv: () => (/* binding */ executionMark),
/* harmony export */   tu: () => (/* binding */ fileCommands)
/* harmony export */ });
/* unused harmony exports sessionsFolders, isSessionId, supervisorMark */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

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
    return [join(temp, 'supervised-run'), join(temp, `supervised-run-${process.getuid?.() ?? 'own'}`)];
}
/** Returns whether a name is that of a session, as `startSupervisor` makes them: no other name is part of a path. */
function isSessionId(name) {
    return /^\d{8}-\d{6}-[0-9a-f]{6}$/.test(name);
}
/** The files of a session (docs/architecture.md, "A session on disk"). */
function sessionPaths(root) {
    return {
        root,
        request: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'request.json'),
        journal: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'journal.jsonl'),
        state: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'state.json'),
        /** The progress of the step (main, then post): see `StepRecord`. */
        step: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'step.json'),
        /** Exists once the session was asked to stop. */
        stop: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'stop.json'),
        supervisorLog: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'supervisor.log'),
        /** The folder for artifacts when there is no artifact service. */
        artifacts: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'artifacts'),
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
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, executionFolders[kind], String(number).padStart(2, '0'));
}
function logPath(executionDir, channel) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(executionDir, `${channel}.log`);
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
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(executionDir, 'github', fileCommands[variable]);
}
/** Returns the folder for files that matched `artifact-paths` when the attempt ended. */
function collectedDir(executionDir) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(executionDir, 'collected');
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


/***/ }),

/***/ 3127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U1: () => (/* binding */ sessionEnd),
/* harmony export */   XJ: () => (/* binding */ stopFailure),
/* harmony export */   rf: () => (/* binding */ endBefore),
/* harmony export */   uY: () => (/* binding */ endAfter)
/* harmony export */ });
/* unused harmony exports isAskedFor, endsSession */
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

/***/ 3405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LE: () => (/* binding */ mayFollow),
/* harmony export */   Px: () => (/* binding */ runtimeStatuses)
/* harmony export */ });
/* unused harmony export followersOf */
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


/***/ }),

/***/ 464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ survivorsText)
/* harmony export */ });
/** Returns a text that completes "not everything could be stopped: …": each process, why it runs, and what to do about it. */
function survivorsText(survivors) {
    const each = survivors.map(({ pid, name, reason }) => `process ${pid} (${name}) ${reason}`).join(', ');
    const others = survivors.filter(({ user }) => user !== undefined).map(({ pid }) => pid);
    const advice = others.length === 0 ? '' : ` \`sudo -n kill ${others.join(' ')}\` ends ${others.length === 1 ? 'it' : 'them'}.`;
    return `${each}.${advice}`;
}


/***/ }),

/***/ 578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ notLaunched),
/* harmony export */   FO: () => (/* binding */ exitCodeOf)
/* harmony export */ });
/* unused harmony export verdictOf */
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
function verdictOf(exitCode) {
    return ['completed', 'failed', 'stopped'].find((status) => exitCodes[status] === exitCode);
}


/***/ }),

/***/ 9920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ outputEnd)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
/* harmony import */ var _stop_triggers_timeouts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7652);


/**
 * How long the output may stay open after the command's own process has exited by itself. GitHub's runner gives a `run:`
 * step the same (its ProcessInvoker.cs).
 */
const openMs = 5_000;
/** What ends the wait, but does not judge a command that has exited by then: limits of time, and a stray signal. */
function judgesNobody(cause) {
    return _stop_triggers_timeouts_js__WEBPACK_IMPORTED_MODULE_1__/* .timeLimits */ .ic.has(cause) || cause === 'supervisor_signal';
}
/**
 * Waits, after the command's own process has exited, until nobody holds its output any more: what it has started may have
 * something to say yet (`exec > >(tee build.log)`). Ends after 5 s at the latest, or when a trigger has fired. Returns the
 * trigger's reason if the execution has not ended by itself after all.
 */
async function outputEnd(channels, fired) {
    const over = new AbortController();
    const ends = Promise.all(channels.map(({ ended }) => ended)).then(() => undefined);
    const late = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(openMs, undefined, { signal: over.signal }).catch(() => undefined);
    try {
        const reason = await Promise.race([ends, late, fired]);
        return reason === undefined || judgesNobody(reason.cause) ? undefined : reason;
    }
    finally {
        over.abort();
    }
}


/***/ }),

/***/ 5406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  jO: () => (/* binding */ bytesWritten),
  Lr: () => (/* binding */ openChannels),
  _f: () => (/* binding */ relaysOf)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/session/paths.js
var paths = __nccwpck_require__(4683);
// EXTERNAL MODULE: ./build/system/errors.js
var errors = __nccwpck_require__(5173);
// EXTERNAL MODULE: ./build/system/process-identity.js
var process_identity = __nccwpck_require__(5764);
;// CONCATENATED MODULE: ./build/system/system-program.js


/** Where systems keep their own programs: those of the FHS, NixOS, Guix. */
const folders = ['/usr/bin', '/bin', '/run/current-system/sw/bin', '/run/current-system/profile/bin'];
/**
 * Returns the path of a program of the system, for our own use. PATH is the user's: what comes first there under the same
 * name may do something else. It counts only on systems that have the program elsewhere.
 */
function systemProgram(name) {
    return folders.map((folder) => (0,external_node_path_.join)(folder, name)).find(isExecutable) ?? name;
}
/** Also false for a path that cannot be looked at. */
function isExecutable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: external "node:stream/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
// EXTERNAL MODULE: ./build/system/own-file.js
var own_file = __nccwpck_require__(9539);
;// CONCATENATED MODULE: ./build/supervisor/execution/pinned-log.js




/**
 * A log that stays open while its execution runs: even when the command deletes or replaces the file, its size is known
 * and its content can be restored.
 */
class PinnedLog {
    path;
    #fd;
    /** @throws when the file does not exist */
    constructor(path) {
        this.path = path;
        this.#fd = (0,external_node_fs_.openSync)(path, 'r');
    }
    /** In bytes. */
    get size() {
        return (0,external_node_fs_.fstatSync)(this.#fd).size;
    }
    /**
     * Writes the log again if the command has deleted it or put something else in its place.
     * @throws when the file cannot be written; ReplacedFileError if a link, say, stands in the place of its folder
     */
    async restore() {
        if (this.#isInPlace())
            return;
        const folder = (0,external_node_path_.dirname)(this.path);
        // The session's folder: nothing outside of it is touched.
        (0,own_file/* makeOwnFolders */.qt)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(folder)), folder, 0o700);
        (0,external_node_fs_.rmSync)(this.path, { recursive: true, force: true });
        const content = (0,external_node_fs_.createReadStream)('', { fd: this.#fd, start: 0, autoClose: false });
        await (0,promises_namespaceObject.pipeline)(content, (0,external_node_fs_.createWriteStream)(this.path, { flags: 'wx', mode: 0o600 }));
        console.error(`${this.path} was deleted while the command was running; restored it`);
    }
    close() {
        (0,external_node_fs_.closeSync)(this.#fd);
    }
    #isInPlace() {
        const own = (0,external_node_fs_.fstatSync)(this.#fd);
        const current = (0,external_node_fs_.lstatSync)(this.path, { throwIfNoEntry: false });
        return current?.ino === own.ino && current.dev === own.dev;
    }
}

;// CONCATENATED MODULE: ./build/supervisor/execution/channel.js









/**
 * Opens channels with new, empty logs. On POSIX a channel is a named pipe and a relay, `cat` in a session of its own. It
 * is a real pipe because scripts open /dev/stdout and /dev/stderr by name, which fails on the sockets that Node makes and
 * truncates a plain file. The relay is a process of its own so that the log is complete even when the supervisor is
 * killed. Windows has no such names, and the script gets the file. Only channels that `mayOutlive` their script can be let go.
 */
async function openChannels(dir, names, mayOutlive = false) {
    const pipes = process.platform === 'win32' ? undefined : await makePipes(names.map((name) => (0,external_node_path_.join)(dir, `${name}.pipe`)));
    return names.map((name, index) => {
        const pipe = pipes?.[index];
        return pipe === undefined ? directChannel(dir, name) : pipedChannel(dir, name, pipe, mayOutlive);
    });
}
function bytesWritten(channels) {
    return channels.reduce((sum, { log }) => sum + log.size, 0);
}
function relaysOf(channels) {
    return channels.flatMap(({ pipe }) => pipe?.relay ?? []);
}
/** Returns undefined on a file system without named pipes; the script then gets the file. */
async function makePipes(paths) {
    try {
        const mkfifo = (0,external_node_child_process_.spawn)(systemProgram('mkfifo'), ['-m', '600', ...paths], { stdio: ['ignore', 'ignore', 'inherit'] });
        const [code] = await (0,external_node_events_.once)(mkfifo, 'exit');
        if (code === 0)
            return paths;
        console.error(`mkfifo exited with code ${code}; the command writes to its log file without a pipe`);
    }
    catch (error) {
        console.error(`mkfifo could not be started (${(0,errors/* errorMessage */.gJ)(error)}); the command writes to its log file without a pipe`);
    }
    return undefined;
}
function directChannel(dir, name) {
    const path = (0,paths/* logPath */.Q2)(dir, name);
    const first = (0,external_node_fs_.openSync)(path, 'ax', 0o600);
    const fds = [
        first,
        ...streamsOf(name)
            .slice(1)
            .map(() => (0,external_node_fs_.openSync)(path, 'a')),
    ];
    const log = new PinnedLog(path);
    return {
        name,
        log,
        fds,
        pipe: null,
        handedOver: () => closeAll(fds),
        ended: Promise.resolve(undefined),
        abandon: () => { },
        // The script has the log itself.
        letGo: () => { },
        close: () => log.close(),
    };
}
function pipedChannel(dir, name, pipe, mayOutlive) {
    const path = (0,paths/* logPath */.Q2)(dir, name);
    const file = (0,external_node_fs_.openSync)(path, 'ax', 0o600);
    const log = new PinnedLog(path);
    // Opening a pipe for reading and writing does not wait for a peer (Linux fifo(7), and macOS), and while it is open the
    // other two need not wait either.
    const both = (0,external_node_fs_.openSync)(pipe, external_node_fs_.constants.O_RDWR);
    const reader = (0,external_node_fs_.openSync)(pipe, external_node_fs_.constants.O_RDONLY);
    const fds = streamsOf(name).map(() => (0,external_node_fs_.openSync)(pipe, external_node_fs_.constants.O_WRONLY));
    (0,external_node_fs_.closeSync)(both);
    // As the kernel names it: without symbolic links.
    const pipeFile = `${(0,external_node_fs_.realpathSync)(pipe)} (deleted)`;
    (0,external_node_fs_.rmSync)(pipe);
    const relay = startCopying(reader, file, 'pipe');
    if (!mayOutlive)
        (0,external_node_fs_.closeSync)(reader);
    (0,external_node_fs_.closeSync)(file);
    return {
        name,
        log,
        fds,
        pipe: { file: pipeFile, relay: relay.pid === undefined ? null : (0,process_identity/* identify */.ls)(relay.pid) },
        handedOver: () => closeAll(fds),
        ended: relayEnd(relay),
        abandon: () => relay.kill('SIGKILL'),
        letGo: () => {
            startCopying(reader, 'ignore', 'ignore').unref();
            relay.kill('SIGKILL');
        },
        close: () => {
            if (mayOutlive)
                (0,external_node_fs_.closeSync)(reader);
            log.close();
        },
    };
}
/** It ignores the signals that a supervised run around this one sends to all its processes: a relay ends last. */
function startCopying(from, to, errors) {
    return (0,external_node_child_process_.spawn)(systemProgram('sh'), ['-c', 'trap "" HUP INT TERM; exec "$0"', systemProgram('cat')], {
        detached: true,
        cwd: '/',
        env: relayEnvironment(),
        stdio: [from, to, errors],
    });
}
/** The streams of the script that go into this channel. */
function streamsOf(name) {
    return name === 'output' ? ['stdout', 'stderr'] : [name];
}
function closeAll(fds) {
    for (const fd of fds)
        (0,external_node_fs_.closeSync)(fd);
}
/** The runner ends processes with its RUNNER_TRACKING_ID at the end of the job: a second net for the relay. */
function relayEnvironment() {
    const { PATH, RUNNER_TRACKING_ID } = process.env;
    return {
        LC_ALL: 'C',
        // The reaper lets relays end by themselves (src/reaper).
        SUPERVISED_RUN_RELAY: '1',
        ...(PATH !== undefined && { PATH }),
        ...(RUNNER_TRACKING_ID !== undefined && { RUNNER_TRACKING_ID }),
    };
}
async function relayEnd(relay) {
    let message = '';
    relay.stderr?.setEncoding('utf8').on('data', (chunk) => {
        message = (message + chunk).slice(0, 1_000);
    });
    try {
        const [code, signal] = await (0,external_node_events_.once)(relay, 'close');
        return code === 0 ? undefined : message.trim() || `the relay to the log ended with ${signal ?? code}`;
    }
    catch (error) {
        return `the relay to the log could not be started: ${(0,errors/* errorMessage */.gJ)(error)}`;
    }
}


/***/ }),

/***/ 91:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ executionEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _session_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4642);
/* harmony import */ var _session_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4683);
/* harmony import */ var _system_own_file_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9539);
/* harmony import */ var _system_tree_members_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5508);






/**
 * Returns the environment of one execution: the supervisor's, which main has already reduced to that of a `run:` step,
 * with facts about the attempt, and with file-command files of its own in place of the step's. Creates those files.
 */
function executionEnvironment(base, facts) {
    const { [_system_tree_members_js__WEBPACK_IMPORTED_MODULE_5__/* .treeVariable */ .Dt]: outerMarks = '', ...inherited } = (0,_session_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .revealForCommand */ .CS)(base);
    return {
        ...inherited,
        ...privateFileCommands(base, facts.dir),
        [_session_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .commandVariables */ .L0.sessionId]: facts.sessionId,
        [_session_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .commandVariables */ .L0.attempt]: String(facts.attempt),
        [_session_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .commandVariables */ .L0.maxAttempts]: String(facts.maxAttempts),
        [_session_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .commandVariables */ .L0.lastFailure]: facts.lastFailure ?? '',
        ...slotVariables(facts.slotNumbers),
        // Without a pid the variable is unset: a session around this one may have set it.
        [_session_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .commandVariables */ .L0.pid]: facts.pid === undefined ? undefined : String(facts.pid),
        [_system_tree_members_js__WEBPACK_IMPORTED_MODULE_5__/* .treeVariable */ .Dt]: outerMarks + facts.mark,
    };
}
/** Unsets both variables without a slot: a session around this one may have set them. */
function slotVariables(numbers) {
    const isHeld = numbers.length > 0;
    return {
        [_session_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .commandVariables */ .L0.slot]: isHeld ? String(numbers[0]) : undefined,
        [_session_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .commandVariables */ .L0.slots]: isHeld ? numbers.join(',') : undefined,
    };
}
/** Creates a file for each variable that the step has. */
function privateFileCommands(base, dir) {
    const paths = {};
    for (const variable of Object.keys(_session_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .fileCommands */ .tu)) {
        if (base[variable] === undefined)
            continue;
        const path = (0,_session_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .fileCommandPath */ .ZB)(dir, variable);
        (0,_system_own_file_js__WEBPACK_IMPORTED_MODULE_4__/* .makeOwnFolders */ .qt)(dir, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), _session_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .passableFolder */ .Mz);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, '', { flag: 'wx', mode: 0o600 });
        paths[variable] = path;
    }
    return paths;
}


/***/ }),

/***/ 9522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ loadCollector)
/* harmony export */ });
/** Undefined without `artifact-paths`. To be called before the session starts: later the bundle may have been deleted. */
async function loadCollector(root, request) {
    if (request.artifactPaths.length === 0)
        return undefined;
    const { AttemptCollector } = await Promise.all(/* import() */[__nccwpck_require__.e(474), __nccwpck_require__.e(277)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2277));
    return new AttemptCollector(root, request);
}


/***/ }),

/***/ 7540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ startScript)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5173);
/* harmony import */ var _system_own_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9539);




/** Starts a script with the channels as its output. Never throws: a failed start is an exit of the kind `not_started`. */
function startScript(plan, channels) {
    const [stdout, stderr] = channels.flatMap(({ fds }) => fds);
    const { program, args, file, verbatim } = plan.script;
    try {
        if (file !== '' && !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file))
            throw new Error(`its script ${file} no longer exists; was the session's folder deleted?`);
        const replaced = file === '' ? undefined : (0,_system_own_file_js__WEBPACK_IMPORTED_MODULE_3__/* .replacementOf */ .ml)(file);
        if (replaced !== undefined)
            throw replaced;
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
            cwd: plan.workingDirectory,
            env: plan.environment,
            // A session and process group of its own.
            detached: process.platform !== 'win32',
            stdio: ['ignore', stdout, stderr],
            windowsHide: true,
            windowsVerbatimArguments: verbatim,
        });
        const exited = new Promise((resolve) => {
            child.once('error', (error) => resolve(notStarted(plan, error)));
            child.once('exit', (code, signal) => resolve(signal === null ? { kind: 'exited', code: code ?? 0 } : { kind: 'signaled', signal }));
        });
        return { child, exited };
    }
    catch (error) {
        return { child: undefined, exited: Promise.resolve(notStarted(plan, error)) };
    }
    finally {
        for (const channel of channels)
            channel.handedOver();
    }
}
/** The system reports ENOENT for a missing folder and for a missing program alike. */
function notStarted({ workingDirectory, script }, error) {
    return {
        kind: 'not_started',
        message: folderProblem(workingDirectory) ?? `${script.program} could not be started: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .gJ)(error)}`,
    };
}
function folderProblem(path) {
    try {
        const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
        return folder?.isDirectory() === true ? undefined : `the folder ${path} does not exist`;
    }
    catch (error) {
        return `the folder ${path} cannot be used: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .gJ)(error)}`;
    }
}


/***/ }),

/***/ 8708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ graceAfter),
/* harmony export */   r: () => (/* binding */ signalAfter)
/* harmony export */ });
/**
 * The runner sends SIGINT, SIGTERM 7.5 s later and SIGKILL after 10 s (its ProcessInvoker.cs). The rest is for the end of
 * the output and the report of the step.
 */
const cancelMs = 7_000;
/** Nobody waits for a session that has lost its lease or slot, and its processes may be in somebody's way. */
const lostMs = 2_000;
/** The milliseconds between the first signal and SIGKILL when a tree is ended for this cause: `kill-grace`, or less. */
function graceAfter(cause, killGraceMs) {
    switch (cause) {
        case 'cancelled':
            return Math.min(killGraceMs, cancelMs);
        case 'lease_lost':
        case 'slot_lost':
            return Math.min(killGraceMs, lostMs);
        default:
            return killGraceMs;
    }
}
/** Returns the signal that asks a tree to end: after a cancel SIGINT, as from Ctrl-C and from the runner itself. */
function signalAfter(cause, stopSignal) {
    return cause === 'cancelled' ? 'SIGINT' : stopSignal;
}


/***/ }),

/***/ 937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ letGo),
/* harmony export */   Y1: () => (/* binding */ reaperLost),
/* harmony export */   nV: () => (/* binding */ takeReaper)
/* harmony export */ });
/* harmony import */ var _system_process_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5764);
/* harmony import */ var _stop_triggers_stop_trigger_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2221);


const variable = 'SUPERVISED_RUN_REAPER';
const checkMs = 1_000;
/** Returns the reaper that has started this process, and hides its variable from the scripts; null without one. */
function takeReaper(env = process.env) {
    const { [variable]: value = '' } = env;
    delete env[variable];
    const [, kind, pid] = /^(perl|python3) (\d+)$/.exec(value) ?? [];
    if (kind !== 'perl' && kind !== 'python3')
        return null;
    return { kind, process: (0,_system_process_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identify */ .ls)(Number(pid)) };
}
/** Fires when the reaper was killed: orphans have no parent any more that keeps them together. */
function reaperLost({ process: { pid } }) {
    const lost = { cause: 'supervisor_lost', detail: `its reaper (process ${pid}) is no longer running` };
    return (0,_stop_triggers_stop_trigger_js__WEBPACK_IMPORTED_MODULE_1__/* .checkEvery */ .M0)(() => (process.ppid === pid ? undefined : lost), checkMs);
}
/** Lets what runs at the end of this process live on. */
function letGo({ process }) {
    if ((0,_system_process_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlive */ ._n)(process))
        (0,_system_process_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .signalProcess */ .a7)(process, 'SIGUSR1');
}


/***/ }),

/***/ 1285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ SessionContext)
});

// EXTERNAL MODULE: ./build/session/paths.js
var paths = __nccwpck_require__(4683);
// EXTERNAL MODULE: ./build/session/session-end.js
var session_end = __nccwpck_require__(3127);
// EXTERNAL MODULE: ./build/session/survivors.js
var survivors = __nccwpck_require__(464);
// EXTERNAL MODULE: ./build/system/errors.js
var errors = __nccwpck_require__(5173);
// EXTERNAL MODULE: ./build/system/own-file.js
var own_file = __nccwpck_require__(9539);
// EXTERNAL MODULE: ./build/system/process-identity.js
var process_identity = __nccwpck_require__(5764);
// EXTERNAL MODULE: ./build/system/wait.js
var wait = __nccwpck_require__(1907);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/supervisor/stop-triggers/stop-trigger.js
var stop_trigger = __nccwpck_require__(2221);
;// CONCATENATED MODULE: ./build/supervisor/stop-triggers/files-replaced.js




const checkMs = 1_000;
/**
 * Fires when something else stands in the place of a file or folder of the session, which nobody could read then: two looks
 * in a row have to find it, because whoever changes the owner of a whole folder changes one file after the other. What was
 * deleted or put out of reach is not missed. `running` are the folders of the executions that run.
 */
function filesReplaced(root, request, running) {
    let last;
    return (0,stop_trigger/* checkEvery */.M0)(() => {
        const before = last;
        last = firstReplaced(root, request, running)?.message;
        return last !== undefined && last === before ? { cause: 'file_replaced', detail: last } : undefined;
    }, () => (last === undefined ? checkMs : checkMs / 10));
}
function firstReplaced(root, request, running) {
    const { journal, supervisorLog, request: ownRequest, step, state, stop } = (0,paths/* sessionPaths */.NE)(root);
    for (const folder of [(0,external_node_path_.join)(root, 'attempts'), ...running, ...[...running].map((dir) => (0,external_node_path_.join)(dir, 'github'))]) {
        const replaced = (0,own_file/* replacementOfFolder */.ar)(folder);
        if (replaced !== undefined)
            return replaced;
    }
    const logs = [...running].flatMap((dir) => (0,paths/* channelsOf */.MB)(request.streams).map((channel) => (0,paths/* logPath */.Q2)(dir, channel)));
    for (const path of [...scriptFiles(request), ...logs, supervisorLog, (0,external_node_path_.join)(root, 'upload.log')]) {
        const replaced = (0,own_file/* replacementOf */.ml)(path);
        if (replaced !== undefined)
            return replaced;
    }
    for (const path of [ownRequest, step, state, stop]) {
        const replaced = (0,own_file/* replacementOf */.ml)(path, own_file/* maxSmallBytes */.tn);
        if (replaced !== undefined)
            return replaced;
    }
    return (0,own_file/* replacementOf */.ml)(journal, own_file/* maxJournalBytes */.De);
}
function scriptFiles({ script, runOnRetry, onRetry, onTimeout, probe }) {
    return [script, runOnRetry, onRetry, onTimeout, probe].flatMap((each) => each?.file || []);
}

;// CONCATENATED MODULE: ./build/supervisor/stop-triggers/lease-lost.js


const lease_lost_checkMs = 1_000;
/** Fires when the process whose life the session depends on has ended. */
function leaseLost(lease) {
    return (0,stop_trigger/* checkEvery */.M0)(() => endOfLease(lease), lease_lost_checkMs);
}
/** Returns the reason to stop if that process has ended by now. */
function endOfLease({ label, process, worker }) {
    if (!(0,process_identity/* isAlive */._n)(process))
        return lost(label, process.pid);
    return worker === undefined || (0,process_identity/* isAlive */._n)(worker) ? undefined : lost("the runner's worker", worker.pid);
}
function lost(label, pid) {
    return { cause: 'lease_lost', detail: `${label} (process ${pid}) is no longer running` };
}

// EXTERNAL MODULE: ./build/supervisor/stop-triggers/stop-requested.js + 2 modules
var stop_requested = __nccwpck_require__(9820);
;// CONCATENATED MODULE: ./build/supervisor/stop-triggers/stray-signal.js

/** Signals that ask a program to end. Nobody of ours sends one of them to a supervisor (ADR 4). */
const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'];
/** A machine that shuts down signals everybody at once. Each look of the other triggers may find the better reason. */
const otherReasonMs = 1_100;
/** Listens for signals that somebody else sends to the supervisor, as `pkill -f` does. They do not end it. */
class StraySignals {
    #fire;
    /** `onUnused` is called with a clause when no execution has the trigger. */
    constructor(onUnused) {
        for (const name of signals) {
            process.on(name, () => {
                const what = `somebody other than Supervised Run sent ${name} to the supervisor (process ${process.pid})`;
                if (this.#fire === undefined)
                    onUnused(what);
                else
                    this.#fire({ cause: 'supervisor_signal', detail: what });
            });
        }
    }
    /** Fires a moment after such a signal. To be used by one execution at a time. */
    get trigger() {
        return (over) => new Promise((resolve) => {
            this.#fire = async (reason) => {
                if (await (0,wait/* pause */.v7)(otherReasonMs, over))
                    resolve(reason);
            };
            over.addEventListener('abort', () => (this.#fire = undefined), { once: true });
        });
    }
}

// EXTERNAL MODULE: ./build/supervisor/stop-triggers/timeouts.js
var timeouts = __nccwpck_require__(7652);
// EXTERNAL MODULE: ./build/supervisor/lifecycle/grace.js
var grace = __nccwpck_require__(8708);
// EXTERNAL MODULE: ./build/supervisor/lifecycle/reaper.js
var reaper = __nccwpck_require__(937);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __nccwpck_require__(7218);
// EXTERNAL MODULE: ./build/system/read-file.js
var read_file = __nccwpck_require__(5261);
;// CONCATENATED MODULE: ./build/session/redact-texts.js
/** Texts under these keys are codes, times and ids that programs read back. They stay, even if a secret looks like one. */
const keptKeys = new Set([
    ...['v', 'type', 'kind', 'status', 'runtime', 'cause', 'code', 'family', 'signal', 'streams', 'boot'],
    ...['sessionId', 'slotId', 'id', 'source', 'at', 'until', 'startedAt', 'updatedAt', 'startTime'],
]);
/** Returns a copy of plain data with its texts redacted, but for keys and the texts under `keptKeys`; once only. */
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
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([key, item]) => [key, keptKeys.has(key) && typeof item !== 'object' ? item : walk(item, redact)]));
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
        const { fd, stats } = (0,own_file/* openOwn */.$U)(path, { appends: true });
        this.#fd = fd;
        const { size } = stats;
        // A writer that was killed leaves a torn line, which the next event must not continue.
        if (size > 0 && (0,read_file/* readBytes */.i)(this.#fd, size - 1, 1).toString() !== '\n')
            writeAll(this.#fd, '\n');
    }
    append(body) {
        this.#seq += 1;
        const event = toEvent(redactTexts(body, this.#redact), this.#seq);
        writeAll(this.#fd, `${JSON.stringify(event)}\n`);
        return event;
    }
    close() {
        (0,external_node_fs_.closeSync)(this.#fd);
    }
}
/** Returns an event that happens now. */
function toEvent(body, seq) {
    return { v: 1, seq, at: new Date().toISOString(), mono: (0,clock/* monotonicMs */.d)(), ...body };
}
function writeAll(fd, text) {
    const bytes = Buffer.from(text);
    for (let written = 0; written < bytes.length;)
        written += (0,external_node_fs_.writeSync)(fd, bytes, written);
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

// EXTERNAL MODULE: ./build/session/state/transitions.js
var transitions = __nccwpck_require__(3405);
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
    return transitions/* runtimeStatuses */.Px.find((status) => status === event.status) ?? before.runtime;
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
    return (0,transitions/* mayFollow */.LE)(state.runtime, next.runtime) ? next : { ...next, runtime: state.runtime };
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
function readyOf({ source }) {
    return source.kind === 'command' ? source.ready : null;
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

// EXTERNAL MODULE: ./build/system/atomic-file.js
var atomic_file = __nccwpck_require__(7350);
;// CONCATENATED MODULE: ./build/supervisor/lifecycle/recorder.js





/**
 * Writes events to the journal, and then the state that follows from them to state.json, for people and other tools. The
 * state is written in the background, always the newest one, so that no attempt waits for the disk.
 */
class Recorder {
    #state;
    #journal;
    #statePath;
    #written;
    #writing;
    /** `before` are the events that the step has written: those of the slot. */
    constructor(paths, identity, redact, before) {
        this.#state = fold(before, { ...identity, name: redact(identity.name) });
        this.#journal = new JournalWriter(paths.journal, redact, before.at(-1));
        this.#statePath = paths.state;
    }
    get state() {
        return this.#state;
    }
    append(event) {
        this.#state = advance(this.#state, this.#journal.append(event));
        this.#writing ??= this.#writeState();
    }
    /** Resolves when the newest state is on disk. */
    async flushed() {
        await this.#writing;
    }
    async #writeState() {
        try {
            while (this.#written !== this.#state) {
                const state = this.#state;
                await (0,atomic_file/* writeFileAtomicAsync */.T)(this.#statePath, `${JSON.stringify(toStateFile(state), null, 2)}\n`);
                this.#written = state;
            }
        }
        catch (error) {
            console.error(`${this.#statePath} could not be written: ${(0,errors/* errorMessage */.gJ)(error)}`);
        }
        finally {
            this.#writing = undefined;
        }
    }
}

;// CONCATENATED MODULE: ./build/supervisor/lifecycle/session-context.js
















/** How long a session lasts before it is entered in the registry though nobody has asked for a slot: `true` is over then. */
const unaskedMs = 100;
/** What every session has, whatever it runs: its journal, its slot, and the reasons to stop it. */
class SessionContext {
    root;
    request;
    reaper;
    recorder;
    /** What could not be ended so far, such as another user's processes. */
    survivors = [];
    /** Resolves with the reason once anything stops the session; stays pending when the session is over before. */
    stopped;
    /** Signals to this process from somebody else: they end what runs, and not the session. */
    straySignals;
    /** The same without the limits of time: something from outside stops the session, which may be ending already. */
    interrupted;
    /** The folders of the executions that run. */
    running = new Set();
    #over = new AbortController();
    #slotTaken = Promise.withResolvers();
    #slots;
    #slot;
    #commands = new Set();
    #graceMs;
    #interruption;
    #isEndingRecorded = false;
    /** `limits` are reasons to stop besides a request, the lease, the slot and the session's timeout. */
    constructor(root, request, redact, slots, limits = []) {
        this.#slots = slots;
        this.root = root;
        this.request = request;
        this.reaper = (0,reaper/* takeReaper */.nV)();
        this.recorder = new Recorder((0,paths/* sessionPaths */.NE)(root), request, redact, slots.events);
        this.#graceMs = request.killGraceMs;
        this.straySignals = new StraySignals((what) => this.#recordStray(what));
        this.interrupted = this.#interrupted();
        this.stopped = (0,stop_trigger/* firstOf */.Ku)([() => this.interrupted, (0,timeouts/* sessionTimeout */.CR)(request.timeoutMs), ...limits], this.over);
    }
    /** Aborts once the outcome is decided; later reasons to stop are ignored. */
    get over() {
        return this.#over.signal;
    }
    /** The numbers of the slot while it is held, for the environment of scripts. */
    get slotNumbers() {
        return this.#slot === undefined ? [] : (this.recorder.state.slot?.numbers ?? []);
    }
    /** Milliseconds between the first signal and SIGKILL. Shrinks when the session is interrupted, even while a tree is being ended. */
    get graceMs() {
        return this.#graceMs;
    }
    /** What has stopped the session from outside; undefined while nothing has. */
    get interruption() {
        return this.#interruption;
    }
    /** The reason if the session is stopped within `ms`. */
    stoppedWithin(ms) {
        return Promise.race([this.stopped, (0,wait/* pause */.v7)(ms, this.over).then(() => undefined)]);
    }
    /** The reason if the session has lost its lease by now: what is seen every second may be a second old. */
    endOfLease() {
        const lost = endOfLease(this.request.lease);
        if (lost !== undefined)
            this.recordEnding(lost);
        return lost;
    }
    /** Runs the session from its first event to its last, and returns that. Everything that happens is in the journal by then. */
    async run(work) {
        const { sessionId, name, maxAttempts, lease } = this.request;
        const supervisor = (0,process_identity/* identify */.ls)(process.pid);
        const reaper = this.reaper === null ? {} : { reaper: this.reaper };
        this.recorder.append({ type: 'session_started', sessionId, name, maxAttempts, supervisor, ...reaper, lease });
        const entering = this.#slots.isLate ? this.#enterLate() : undefined;
        const end = (await this.#takeSlot()) ?? (await work().catch(endOfReplaced));
        this.#over.abort();
        this.#letKeptGo();
        await entering;
        // Whoever reads of the end finds the slot free, if nothing runs any more.
        if (this.#slot !== undefined)
            await this.#giveBack(this.#slot);
        this.recorder.append(end);
        await this.recorder.flushed();
        this.#slot?.close();
        return end;
    }
    /** What could not be ended keeps the slot. */
    async #giveBack(slot) {
        const left = this.survivors.filter(process_identity/* isAlive */._n);
        await slot.giveBack();
        if (left.length === 0 || this.request.slot?.required !== true)
            return;
        const message = `Its slot stays taken until what could not be stopped has ended: ${(0,survivors/* survivorsText */.j)(left)}`;
        this.recorder.append({ type: 'warning', message });
    }
    /** What a command was to leave running outlives the reaper; post ends it. */
    #letKeptGo() {
        const isKept = this.recorder.state.attempts.some((attempt) => attempt.status === 'ended' && attempt.kept !== undefined);
        if (isKept && this.reaper !== null)
            (0,reaper/* letGo */.Ko)(this.reaper);
    }
    /** To be called when a command has started; the result, when it has ended, with what of it could not be. */
    recordCommand(command) {
        this.#commands.add(command);
        this.#slot?.commandStarted(command);
        return (survivors) => {
            this.#commands.delete(command);
            this.#slot?.commandEnded(command, survivors);
        };
    }
    /** Writes the first reason why the session ends early to the journal. */
    recordEnding({ cause, detail }) {
        if (this.over.aborted || this.#isEndingRecorded)
            return;
        this.#isEndingRecorded = true;
        this.recorder.append({ type: 'session_ending', cause, detail });
    }
    /** Nothing has to be said about a second signal to a session that is about to end. */
    #recordStray(what) {
        const { runtime } = this.recorder.state;
        if (runtime !== 'retry_waiting' && runtime !== 'probe_waiting')
            return;
        const message = `While no attempt was running, ${what}. The session goes on.`;
        this.recorder.append({ type: 'warning', message });
    }
    /** Waits for a stop request or the loss of lease or slot. Also counts after a timeout, for the grace that runs then. */
    async #interrupted() {
        const slotLost = async (signal) => (await this.#slotTaken.promise).lost(signal);
        const { stop } = (0,paths/* sessionPaths */.NE)(this.root);
        const lost = this.reaper === null ? [] : [(0,reaper/* reaperLost */.Y1)(this.reaper)];
        const replaced = filesReplaced(this.root, this.request, this.running);
        const triggers = [replaced, (0,stop_requested/* stopRequested */.T)(stop), leaseLost(this.request.lease), slotLost, ...lost];
        const reason = await (0,stop_trigger/* firstOf */.Ku)(triggers, this.over);
        this.recordEnding(reason);
        this.#interruption = reason;
        this.#graceMs = (0,grace/* graceAfter */.D)(reason.cause, this.#graceMs);
        return reason;
    }
    /**
     * Enters the session in the registry, for the machine's owner to see. Nobody waits for that, and short sessions need not
     * load what it takes.
     */
    async #enterLate() {
        if (!(await (0,wait/* pause */.v7)(unaskedMs, this.over)))
            return;
        try {
            const { enterUnasked } = await Promise.all(/* import() */[__nccwpck_require__.e(428), __nccwpck_require__.e(156), __nccwpck_require__.e(651), __nccwpck_require__.e(996)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8996));
            this.#slot = await enterUnasked(this.request, this.reaper?.process, this.over);
        }
        catch (error) {
            const { withoutSlot } = await __nccwpck_require__.e(/* import() */ 779).then(__nccwpck_require__.bind(__nccwpck_require__, 9779));
            const { message, isMinor } = withoutSlot(error);
            if (!this.over.aborted)
                this.recorder.append({ type: 'warning', message, ...(isMinor && { isMinor }) });
        }
        if (this.#slot === undefined)
            return;
        this.#slotTaken.resolve(this.#slot);
        for (const command of this.#commands)
            this.#slot.commandStarted(command);
    }
    /** Returns the end of the session if the slot that main has prepared cannot be had any more. */
    async #takeSlot() {
        try {
            this.#slot = await this.#slots.take(this.request, this.recorder.state.slot?.id, this.reaper?.process);
            if (this.#slot !== undefined)
                this.#slotTaken.resolve(this.#slot);
        }
        catch (error) {
            return (0,session_end/* endBefore */.rf)(1, { cause: 'slot_lost', detail: (0,errors/* errorMessage */.gJ)(error) });
        }
        return undefined;
    }
}
/** An execution that would begin in a folder that is not this session's is not begun. @throws any other error */
function endOfReplaced(error) {
    if (error instanceof own_file/* ReplacedFileError */.RX)
        return (0,session_end/* endAfter */.uY)({ cause: 'file_replaced', detail: error.message });
    throw error;
}


/***/ }),

/***/ 5013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ loadSlotParts)
/* harmony export */ });
/* harmony import */ var _session_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4683);

async function loadSlotParts(root, { slot }, isSlotAsked) {
    const { journal } = (0,_session_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .sessionPaths */ .NE)(root);
    if (slot === null || !isSlotAsked)
        return { events: [], take: async () => undefined, isLate: slot !== null };
    const [{ readJournal }, { HeldSlot }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(428), __nccwpck_require__.e(156), __nccwpck_require__.e(33), __nccwpck_require__.e(99), __nccwpck_require__.e(556)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4794)),
        Promise.all(/* import() */[__nccwpck_require__.e(428), __nccwpck_require__.e(156), __nccwpck_require__.e(651)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3651)),
    ]);
    return { events: readJournal(journal), take: HeldSlot.take, isLate: false };
}


/***/ }),

/***/ 5814:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _redact_redaction_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5908);
/* harmony import */ var _session_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4683);
/* harmony import */ var _session_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(578);
/* harmony import */ var _system_lost_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9405);
/* harmony import */ var _system_process_names_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7437);
/* harmony import */ var _system_process_title_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(3878);
/* harmony import */ var _supervise_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(7175);









const [folder, source] = process.argv.slice(2);
if (folder === undefined)
    throw new Error('usage: supervisor SESSION-FOLDER [from-stdin]');
const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
(0,_system_process_title_js__WEBPACK_IMPORTED_MODULE_8__/* .nameProcess */ .H)(`supervisor of ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(root)}`);
// The runner may delete the folder that this program comes from.
process.chdir((0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(root).root);
const { request, secrets, environment, isSlotAsked } = source === 'from-stdin' ? messageFromStdin() : await messageOnDisk((0,_session_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .sessionPaths */ .NE)(root).request);
// What every script gets is in this process's own environment.
Object.assign(process.env, environment);
const redaction = new _redact_redaction_js__WEBPACK_IMPORTED_MODULE_2__/* .Redaction */ .k(secrets);
redactStderr(redaction);
(0,_system_process_names_js__WEBPACK_IMPORTED_MODULE_6__/* .redactProcessNames */ .V)(redaction.redact);
// Node's own report of an uncaught error would not be redacted.
process.on('uncaughtException', crash);
try {
    const run = request.attach === null ? _supervise_js__WEBPACK_IMPORTED_MODULE_7__/* .supervise */ .z : (await Promise.all(/* import() */[__nccwpck_require__.e(428), __nccwpck_require__.e(156), __nccwpck_require__.e(33), __nccwpck_require__.e(348), __nccwpck_require__.e(99), __nccwpck_require__.e(174)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2174))).attach;
    const { status } = await run(root, request, redaction, isSlotAsked);
    process.exitCode = (0,_session_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodeOf */ .FO)(status);
}
catch (error) {
    await crash(error);
}
// A relay that cannot be killed would keep this process alive. No output is lost: stderr is a file.
process.exit();
/** Whoever follows the session notices the missing end. The processes that were started must not outlive this one. */
async function crash(error) {
    process.removeListener('uncaughtException', crash).on('uncaughtException', () => process.exit(1));
    console.error(error);
    await (0,_system_lost_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .endLostTree */ .i)({ root: null, mark: (0,_session_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .sessionMark */ .Wz)(request.sessionId), folder: root ?? '' });
    process.exit(1);
}
/** An error may quote text with a secret. */
function redactStderr({ redact }) {
    const write = process.stderr.write.bind(process.stderr);
    process.stderr.write = (chunk) => write(redact(Buffer.from(chunk).toString()));
}
/**
 * Exits when main has nothing to run or has died: stdin then ends before the line does. The pipe's other end is main of the
 * same version, so the message has its type.
 */
function messageFromStdin() {
    const text = readStdin();
    if (!text.endsWith('\n'))
        process.exit(_session_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .notLaunched */ .CO);
    return parseMessage(text);
}
/** Hides the error of JSON.parse, which quotes the text. */
function parseMessage(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // biome-ignore lint/style/useErrorCause: the cause would be printed, too.
        throw new Error('the launch message on stdin is not JSON');
    }
}
/** For a supervisor that is started by hand: without secrets. */
async function messageOnDisk(path) {
    const [{ readJsonFile }, { requestSchema }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(428), __nccwpck_require__.e(608)]).then(__nccwpck_require__.bind(__nccwpck_require__, 608)),
        Promise.all(/* import() */[__nccwpck_require__.e(428), __nccwpck_require__.e(156), __nccwpck_require__.e(33), __nccwpck_require__.e(413)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3413)),
    ]);
    const request = readJsonFile(path, requestSchema);
    if (request === undefined)
        throw new Error(`${path} does not exist`);
    return { request, secrets: [], environment: {}, isSlotAsked: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_session_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .sessionPaths */ .NE)(root).journal) };
}
function readStdin() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(0, 'utf8');
    }
    catch {
        // On Windows reading a pipe that has ended fails with EOF.
        return '';
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ loadReader),
  T: () => (/* binding */ stopRequested)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./build/system/atomic-file.js
var atomic_file = __nccwpck_require__(7350);
;// CONCATENATED MODULE: ./build/session/write-json.js

function write_json_writeJsonFile(path, value) {
    writeFileAtomic(path, `${JSON.stringify(value, null, 2)}\n`);
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

// EXTERNAL MODULE: ./build/system/errors.js
var errors = __nccwpck_require__(5173);
// EXTERNAL MODULE: ./build/supervisor/stop-triggers/stop-trigger.js
var stop_trigger = __nccwpck_require__(2221);
;// CONCATENATED MODULE: ./build/supervisor/stop-triggers/stop-requested.js




const checkMs = 1_000;
/**
 * Fires when the session is asked to stop: by a stop file, which is found within a second, or by the signal of a request,
 * which makes it look at once and is a request itself when there is no file.
 */
function stopRequested(stopPath) {
    const requested = async () => {
        if (!(0,errors/* ifReachable */.zv)(() => (0,external_node_fs_.lstatSync)(stopPath, { throwIfNoEntry: false })))
            return undefined;
        const request = (await loadReader()).readStopRequest(stopPath);
        return request === undefined ? undefined : { cause: request.cause, detail: request.detail };
    };
    const bySignal = (over) => new Promise((resolve) => {
        const listener = async () => resolve((await requested()) ?? { cause: 'stopped', detail: `a stop was requested by ${stopRequestSignal}` });
        process.on(stopRequestSignal, listener);
        // Without any listener the signal would kill the supervisor while it finishes its work.
        over.addEventListener('abort', () => process.on(stopRequestSignal, () => { }).off(stopRequestSignal, listener), {
            once: true,
        });
    });
    return (signal) => (0,stop_trigger/* firstOf */.Ku)([(0,stop_trigger/* checkEvery */.M0)(requested, checkMs), bySignal], signal);
}
/**
 * Most sessions are never asked to stop and need no schemas, which take longer to load than all the rest. A session that may
 * outlive its step calls this before it starts, because the folder of the bundle may be deleted then.
 */
function loadReader() {
    return Promise.all(/* import() */[__nccwpck_require__.e(428), __nccwpck_require__.e(156), __nccwpck_require__.e(972)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7972));
}


/***/ }),

/***/ 2221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   M0: () => (/* binding */ checkEvery),
/* harmony export */   Pl: () => (/* binding */ after)
/* harmony export */ });
/* harmony import */ var _system_wait_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1907);

/** Resolves with the first reason. All triggers are cleaned up then, and when the signal aborts. */
async function firstOf(triggers, signal) {
    const over = new AbortController();
    try {
        return await Promise.race(triggers.map((trigger) => trigger(AbortSignal.any([signal, over.signal]))));
    }
    finally {
        over.abort();
    }
}
/** Checks at once, and then with pauses of `pauseMs`, until there is a reason. */
function checkEvery(check, pauseMs) {
    return async (signal) => {
        for (;;) {
            const reason = await check();
            if (reason !== undefined)
                return reason;
            if (!(await (0,_system_wait_js__WEBPACK_IMPORTED_MODULE_0__/* .pause */ .v7)(typeof pauseMs === 'number' ? pauseMs : pauseMs(), signal)))
                return (0,_system_wait_js__WEBPACK_IMPORTED_MODULE_0__/* .forever */ .i4)();
        }
    };
}
function after(ms, reason) {
    return async (signal) => ((await (0,_system_wait_js__WEBPACK_IMPORTED_MODULE_0__/* .pause */ .v7)(ms, signal)) ? reason : (0,_system_wait_js__WEBPACK_IMPORTED_MODULE_0__/* .forever */ .i4)());
}


/***/ }),

/***/ 7652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ onTimeoutLimit),
/* harmony export */   CR: () => (/* binding */ sessionTimeout),
/* harmony export */   JS: () => (/* binding */ attemptTimeout),
/* harmony export */   _W: () => (/* binding */ probeTimeout),
/* harmony export */   ic: () => (/* binding */ timeLimits)
/* harmony export */ });
/* harmony import */ var _system_wait_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1907);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9556);
/* harmony import */ var _stop_trigger_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2221);



/**
 * The limits of time. They end a command that hangs, so that a look at it is worth while, and they do not judge one that
 * has exited in time.
 */
const timeLimits = new Set(['attempt_timeout', 'timeout', 'watchdog_idle', 'not_ready']);
// Each timeout is in milliseconds, or null for none.
function attemptTimeout(ms) {
    return timeout(ms, 'attempt_timeout', (duration) => `it took longer than ${duration} (attempt-timeout: 0 turns this off)`);
}
function sessionTimeout(ms) {
    return timeout(ms, 'timeout', (duration) => `the session took longer than ${duration} (timeout: 0 turns this off)`);
}
function probeTimeout(ms) {
    return timeout(ms, 'attempt_timeout', (duration) => `it took longer than ${duration} (probe-timeout: 0 turns this off)`);
}
function onTimeoutLimit(ms) {
    return timeout(ms, 'attempt_timeout', (duration) => `the ${duration} that on-timeout may take are over`);
}
function timeout(ms, cause, detail) {
    return ms === null ? _system_wait_js__WEBPACK_IMPORTED_MODULE_0__/* .forever */ .i4 : (0,_stop_trigger_js__WEBPACK_IMPORTED_MODULE_2__/* .after */ .Pl)(ms, { cause, detail: detail((0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(ms)) });
}


/***/ }),

/***/ 7175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ supervise)
});

// EXTERNAL MODULE: ./build/session/session-end.js
var session_end = __nccwpck_require__(3127);
// EXTERNAL MODULE: ./build/failure-rules/classify.js
var classify = __nccwpck_require__(4353);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./build/system/read-file.js
var read_file = __nccwpck_require__(5261);
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

// EXTERNAL MODULE: ./build/system/errors.js
var errors = __nccwpck_require__(5173);
;// CONCATENATED MODULE: ./build/failure-rules/read-tail.js


/** Returns the ends of all logs, redacted, one after the other. A log that cannot be read is left out. */
function readLogTail(paths, patterns, bytes = 64 * 1024) {
    return paths
        .map((path) => readTail(path, patterns, bytes))
        .filter((tail) => tail !== '')
        .join('\n');
}
function readTail(path, patterns, bytes) {
    try {
        return redactedTail(path, bytes, patterns).bytes.toString('utf8');
    }
    catch (error) {
        // Not worth failing the session: the attempt is then classified without its output.
        if ((0,errors/* errorCode */.CA)(error) !== 'ENOENT')
            console.error(`${path} could not be read: ${(0,errors/* errorMessage */.gJ)(error)}`);
        return '';
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./build/options/retry-on.js + 1 modules
var retry_on = __nccwpck_require__(5949);
;// CONCATENATED MODULE: ./build/failure-rules/retry-on.js


const signalNumbers = new Set(Object.values(external_node_os_.constants.signals));
/** Returns whether the items of `retry-on` name how a failed attempt ended. */
function isNamed(items, exit, cause) {
    return items.some((item) => names(item, exit, cause));
}
/** Returns whether one of the items is its exit code, or a range that has it. */
function isCodeNamed(items, exit, cause) {
    return items.some((item) => namesCode(item, exit, cause));
}
function names(item, exit, cause) {
    switch (item) {
        case 'any':
            return true;
        case 'timeout':
            return cause === 'attempt_timeout';
        case 'stall':
            return cause === 'watchdog_idle';
        case 'signal':
            return cause === null && isBySignal(exit);
        case 'failure':
            // What no other name has, and the exit codes of shells whose command was ended by a signal.
            return cause !== 'attempt_timeout' && cause !== 'watchdog_idle' && exit.kind !== 'signaled';
        default:
            return namesCode(item, exit, cause);
    }
}
function namesCode(item, exit, cause) {
    const [first, last] = (0,retry_on/* exitCodesOf */.I)(item) ?? [1, 0];
    return cause === null && exit.kind === 'exited' && exit.code >= first && exit.code <= last;
}
/** A shell exits with 128 + n when signal n ended its command. */
function isBySignal(exit) {
    return exit.kind === 'signaled' || (exit.kind === 'exited' && signalNumbers.has(exit.code - 128));
}

// EXTERNAL MODULE: ./build/session/paths.js
var paths = __nccwpck_require__(4683);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/system/own-file.js
var own_file = __nccwpck_require__(9539);
;// CONCATENATED MODULE: ./build/session/session-logs.js




/** Returns the paths of the logs of all executions, in which commands may have masked values. */
function sessionLogs({ root }) {
    const folders = Object.values(paths/* executionFolders */.m7).map((name) => (0,external_node_path_.join)(root, name));
    return folders.flatMap(filesBelow).filter((path) => path.endsWith('.log') && !path.includes(`${external_node_path_.sep}collected${external_node_path_.sep}`));
}
/** Returns the paths of all files below a folder; none when the folder does not exist, or is a link. Follows no link. */
function filesBelow(folder) {
    if ((0,own_file/* replacementOfFolder */.ar)(folder) !== undefined)
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

// EXTERNAL MODULE: ./build/system/process-tree.js + 3 modules
var process_tree = __nccwpck_require__(6579);
// EXTERNAL MODULE: ./build/supervisor/execution/environment.js
var execution_environment = __nccwpck_require__(91);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __nccwpck_require__(7218);
// EXTERNAL MODULE: ./build/system/process-identity.js
var process_identity = __nccwpck_require__(5764);
// EXTERNAL MODULE: ./build/system/wait.js
var wait = __nccwpck_require__(1907);
// EXTERNAL MODULE: ./build/text/bytes.js
var bytes = __nccwpck_require__(4769);
// EXTERNAL MODULE: ./build/supervisor/stop-triggers/stop-trigger.js
var stop_trigger = __nccwpck_require__(2221);
;// CONCATENATED MODULE: ./build/supervisor/stop-triggers/log-limit.js


/** A fast disk takes about this many bytes in a millisecond. */
const fastestWriter = 1_000_000;
/**
 * Fires when `written()`, the bytes in the logs of an execution, exceeds the limit. The next check is due when a fast
 * writer could have filled the remaining room: rarely while there is plenty, often when it matters.
 */
function logLimit(written, limit) {
    let room = limit;
    return (0,stop_trigger/* checkEvery */.M0)(() => {
        room = limit - written();
        return room >= 0
            ? undefined
            : {
                cause: 'log_limit',
                detail: `its log is larger than ${(0,bytes/* formatBytes */.z)(limit)} (a larger max-log-size allows more)`,
            };
    }, () => Math.min(1_000, Math.max(20, room / fastestWriter)));
}

// EXTERNAL MODULE: ./build/text/duration.js
var duration = __nccwpck_require__(9556);
;// CONCATENATED MODULE: ./build/supervisor/stop-triggers/watchdog.js




/** The longest pause between two checks of the log's size. */
const longestTickMs = 5_000;
const shownProcesses = 3;
/**
 * Fires when `written()`, the bytes in the logs, has not grown for too long. Only time counts in which the command could
 * have written: neither the sleep of a laptop, nor time in which this process stood still. A suspended process of the tree
 * is silent like any other: nobody but the command, or a terminal that it reads from, suspends it, and it may never run on.
 */
function watchdog(written, tree, { warningMs, timeoutMs, ...on }) {
    const shortest = Math.min(warningMs ?? Number.POSITIVE_INFINITY, timeoutMs ?? Number.POSITIVE_INFINITY);
    if (shortest === Number.POSITIVE_INFINITY)
        return wait/* forever */.i4;
    const tickMs = Math.min(longestTickMs, Math.max(10, shortest / 20));
    return async (signal) => {
        let size = written();
        let silentMs = 0;
        let isSuspected = false;
        for (let before = (0,clock/* monotonicMs */.d)(); await (0,wait/* pause */.v7)(tickMs, signal);) {
            const now = (0,clock/* monotonicMs */.d)();
            // A gap that a tick does not explain means that this process or the machine has been asleep.
            const passedMs = Math.min(now - before, 2 * tickMs);
            before = now;
            silentMs += passedMs;
            if (written() !== size) {
                size = written();
                silentMs = 0;
                if (isSuspected)
                    on.onStallOver();
                isSuspected = false;
            }
            if (timeoutMs !== null && silentMs >= timeoutMs) {
                const detail = [
                    `it was silent for ${(0,duration/* formatDuration */.a)(silentMs)} (stall-timeout: 0 turns this off)`,
                    suspendedIn(tree),
                ];
                return { cause: 'watchdog_idle', detail: detail.filter((part) => part !== '').join('; ') };
            }
            if (warningMs !== null && !isSuspected && silentMs >= warningMs) {
                isSuspected = true;
                on.onStall(silentMs, suspendedIn(tree));
            }
        }
        return (0,wait/* forever */.i4)();
    };
}
/** Returns a clause that names the suspended processes of a tree, and why they may be; empty without any. */
function suspendedIn(tree) {
    // On Windows there are none, and a look takes a second.
    const suspended = process.platform === 'win32' ? [] : (0,process_tree/* processesOf */.L6)(tree).filter((entry) => entry.suspended);
    if (suspended.length === 0)
        return '';
    const names = suspended.map(({ pid, name }) => `${name} (process ${pid})`);
    const shown = [...names.slice(0, shownProcesses), ...(names.length > shownProcesses ? ['…'] : [])].join(', ');
    const reason = 'by SIGSTOP, or by a terminal that it uses from the background (SIGTTIN, SIGTTOU)';
    return `${shown} ${names.length === 1 ? 'is' : 'are'} suspended, ${reason}`;
}

// EXTERNAL MODULE: ./build/supervisor/execution/await-output.js
var await_output = __nccwpck_require__(9920);
// EXTERNAL MODULE: ./build/supervisor/execution/channel.js + 3 modules
var channel = __nccwpck_require__(5406);
;// CONCATENATED MODULE: ./build/supervisor/execution/container-client.js


const clients = /^(docker|podman|nerdctl)(-compose)?$/;
/** What starts or enters a container and waits for it. */
const waiting = ['run', 'exec', 'start', 'up'];
/** What may be followed by such a word as the name of something. */
const others = ['build', 'buildx', 'pull', 'push', 'tag', 'login'];
/**
 * Returns how a tree that is about to be ended calls a container client, such as `docker compose up`, whichever program of it does;
 * undefined when none does. The container is a child of a service, not of the client, and is not ended with it.
 */
function containerClientOf(tree) {
    return (0,process_tree/* commandLinesOf */.kx)(tree)
        .map(clientIn)
        .find((found) => found !== undefined);
}
/** Returns nothing but words that are known: the rest of a command line may hold secrets. */
function clientIn([program = '', ...args]) {
    const name = (0,external_node_path_.basename)(program);
    const verb = args.find((word) => waiting.includes(word) || others.includes(word));
    if (!clients.test(name) || verb === undefined || others.includes(verb))
        return undefined;
    const isCompose = !name.endsWith('-compose') && args.slice(0, args.indexOf(verb)).includes('compose');
    return [name, ...(isCompose ? ['compose'] : []), verb].join(' ');
}

// EXTERNAL MODULE: ./build/system/process-list.js + 3 modules
var process_list = __nccwpck_require__(4485);
;// CONCATENATED MODULE: ./build/supervisor/execution/drain.js






/** How long the relays may take to reach the end of the output once the tree has ended. */
const relayMs = 1_000;
/** The same when only a slow disk can hold them up. */
const slowDiskMs = 30_000;
/** A log that has not grown for so long has all that was written. */
const quietMs = 100;
/** Who holds the output of a command that has ended may never be quiet. By then what the command wrote is in the log. */
const talkativeMs = 1_000;
const isLinux = process.platform === 'linux';
/**
 * Waits until all output of an ended tree is in the logs. Each relay ends at the end of file, which comes once no process
 * holds the pipe open. A process that still does has left the tree with a new environment; it inherited the pipe from the
 * command, so it is ended too. Where it cannot be, the relays are ended when they have copied what there is.
 */
async function drain(channels, tree, end) {
    const ends = Promise.all(channels.map(({ ended }) => ended));
    // Nobody waits a second time for what could not be ended.
    const first = await within(end.survivors.length > 0 ? quietMs : relayMs, ends);
    if (first !== undefined)
        return { ...end, failure: failureOf(first) };
    const files = channels.flatMap(({ pipe }) => pipe?.file ?? []);
    const late = await (0,process_tree/* endTree */.Sb)({ ...tree, files, givenUp: [...(tree.givenUp ?? []), ...end.survivors] }, 0);
    const survivors = [...end.survivors.filter(process_identity/* isAlive */._n), ...late.survivors];
    const all = { found: [...end.found, ...late.found], survivors };
    // A process older than the command may have been passed the pipe, and may hold it for ever.
    const isHeld = survivors.length > 0 || (0,process_list/* areOpenForWriting */.Cq)(files, tree.root?.startTime ?? '');
    const second = await (isHeld ? untilCopied(channels, ends) : within(slowDiskMs, ends));
    if (second !== undefined)
        return { ...all, failure: failureOf(second) };
    for (const channel of channels)
        channel.abandon();
    return { ...all, failure: notWritten(`the end of it took longer than ${(0,duration/* formatDuration */.a)(slowDiskMs)}`) };
}
/** Ends relays that have nothing left to copy though their pipes are held. Returns undefined when a disk holds one of them up. */
async function untilCopied(channels, ends) {
    for (let waitedMs = 0; waitedMs < slowDiskMs; waitedMs += quietMs) {
        const before = (0,channel/* bytesWritten */.jO)(channels);
        const ended = await within(quietMs, ends);
        if (ended !== undefined)
            return ended;
        const isQuiet = (0,channel/* bytesWritten */.jO)(channels) === before;
        const isCopied = isQuiet && isLinux ? !(0,channel/* relaysOf */._f)(channels).some(isHeldUp) : waitedMs >= talkativeMs;
        if (!isCopied)
            continue;
        for (const channel of channels)
            channel.abandon();
        return [];
    }
    return undefined;
}
/** Returns whether a relay stands in the middle of a write. Other systems than Linux do not show it. */
function isHeldUp({ pid }) {
    const { blocked, suspended } = (0,process_list/* findProcess */.RF)(pid) ?? {};
    return blocked === true || suspended === true;
}
function notWritten(reason) {
    return `its output could not be written: ${reason}`;
}
function failureOf(ends) {
    const message = ends.find((end) => end !== undefined);
    return message && notWritten(message);
}
function within(ms, promise) {
    return Promise.race([promise, (0,promises_.setTimeout)(ms, undefined, { ref: false })]);
}

;// CONCATENATED MODULE: ./build/supervisor/execution/keep-leftovers.js






/**
 * Lets what a command that succeeded has left running run on, without a hold on its logs, and returns it. Returns none if
 * nothing is left, or if the logs are not complete; the tree is to be ended then. `settleMs` is the time in which processes
 * that are about to exit may do so.
 */
async function keepLeftovers(channels, tree, settleMs) {
    // Who has left the tree with a new environment may hold the output.
    const files = channels.flatMap(({ pipe }) => pipe?.file ?? []);
    const look = () => (0,process_tree/* processesOf */.L6)({ ...tree, files }).map(({ pid, startTime, name }) => ({ pid, startTime, name }));
    await (0,wait/* pollUntil */.g3)(() => look().length === 0, settleMs);
    const kept = look();
    if (kept.length === 0)
        return [];
    const held = channels.filter(({ pipe }) => pipe !== null && (0,process_list/* areOpenForWriting */.Cq)([pipe.file], tree.root?.startTime ?? ''));
    const others = channels.filter((channel) => !held.includes(channel));
    if (!(await areComplete(others)))
        return [];
    await untilQuiet(held);
    for (const channel of held)
        channel.letGo();
    return kept;
}
/** Returns whether relays whose pipes nobody holds have copied everything. */
async function areComplete(channels) {
    const ends = Promise.all(channels.map(({ ended }) => ended));
    const messages = await Promise.race([ends, (0,promises_.setTimeout)(slowDiskMs, undefined, { ref: false })]);
    return messages?.every((message) => message === undefined) ?? false;
}
async function untilQuiet(channels) {
    for (let waitedMs = 0; waitedMs < talkativeMs; waitedMs += quietMs) {
        const before = (0,channel/* bytesWritten */.jO)(channels);
        await (0,promises_.setTimeout)(quietMs);
        if ((0,channel/* bytesWritten */.jO)(channels) === before)
            return;
    }
}

// EXTERNAL MODULE: ./build/supervisor/execution/start-script.js
var start_script = __nccwpck_require__(7540);
;// CONCATENATED MODULE: ./build/supervisor/execution/execute.js
















/** Between two looks at a tree that runs on. Other systems than Linux start a program for one. */
const treeLookMs = process.platform === 'linux' ? 1_000 : 5_000;
/** A filter closes its output a moment before it exits: it was not left running. */
const settleMs = 200;
const nothingEnded = { found: [], survivors: [], failure: undefined };
/** How long the exit of a killed process may take to be seen. */
const exitMs = 5_000;
/**
 * Runs a script until it exits or a trigger ends it. Resolves when its whole tree has ended, but for what is to be kept, and
 * its log is complete.
 */
async function execute(plan) {
    const channels = await prepare(plan);
    if (!Array.isArray(channels))
        return channels;
    const startedMono = (0,clock/* monotonicMs */.d)();
    const { child, exited } = (0,start_script/* startScript */.O)(plan, channels);
    const root = child?.pid === undefined ? null : (0,process_identity/* identify */.ls)(child.pid);
    plan.onStarted({ process: root, relays: (0,channel/* relaysOf */._f)(channels) });
    const { mark, adopter, givenUp = [] } = plan;
    const tree = { root, mark, adopter, givenUp };
    const { reason, endedMono } = await outputEndOrTrigger(exited, plan, channels, tree);
    const mayKeep = plan.keepsLeftovers === true && reason === undefined && isSuccess(await exited);
    const kept = mayKeep ? await keepLeftovers(channels, tree, settleMs) : [];
    if (reason !== undefined)
        await plan.beforeEnd?.(reason, root, logTriggers(channels, plan));
    const containerClient = reason === undefined ? undefined : containerClientOf(tree);
    const treeEnd = kept.length > 0 ? undefined : await endTreeFor(reason, tree, plan);
    const exit = await Promise.race([exited, (0,promises_.setTimeout)(exitMs, { kind: 'unknown' }, { ref: false })]);
    // The wait for the end of the output is not the command's time.
    const durationMs = (reason === undefined ? endedMono : (0,clock/* monotonicMs */.d)()) - startedMono;
    const { found, survivors, failure } = treeEnd === undefined ? nothingEnded : await drain(channels, tree, treeEnd);
    await restoreLogs(channels, plan.onWarning);
    const bytes = Object.fromEntries(channels.map(({ name, log }) => [name, log.size]));
    for (const channel of channels)
        channel.close();
    return {
        exit,
        cause: reason?.cause ?? (failure === undefined ? null : 'log_failed'),
        detail: reason?.detail ?? failure ?? '',
        durationMs,
        bytes,
        leftBehind: reason === undefined ? found : [],
        ...(kept.length > 0 && { kept }),
        survivors,
        ...(containerClient !== undefined && { containerClient }),
    };
}
/** Returns the channels, or the end of a script whose log cannot be made, as on a disk that has no inodes left. */
async function prepare(plan) {
    try {
        return await (0,channel/* openChannels */.Lr)(plan.dir, (0,paths/* channelsOf */.MB)(plan.streams), plan.keepsLeftovers);
    }
    catch (error) {
        return withoutFiles(plan, error);
    }
}
/** Returns the end of a script that is not started because the system refuses its files. */
function withoutFiles({ onStarted }, error) {
    onStarted({ process: null, relays: [] });
    const exit = { kind: 'not_started', message: `its files could not be made: ${(0,errors/* errorMessage */.gJ)(error)}` };
    return { exit, cause: null, detail: '', durationMs: 0, bytes: {}, leftBehind: [], survivors: [] };
}
/** Returns when the command ended; the reason is undefined when its output has its end, too, before any trigger fires. */
async function outputEndOrTrigger(exited, plan, channels, tree) {
    const over = new AbortController();
    const triggers = [
        ...plan.triggers,
        ...logTriggers(channels, plan),
        ...(plan.watchdog === undefined ? [] : [watchdog(() => (0,channel/* bytesWritten */.jO)(channels), tree, plan.watchdog)]),
    ];
    const fired = (0,stop_trigger/* firstOf */.Ku)(triggers, over.signal);
    try {
        const early = await Promise.race([exited.then((exit) => untilTreeEnded(exit, tree, plan, over.signal)), fired]);
        const endedMono = (0,clock/* monotonicMs */.d)();
        plan.onExited?.();
        return { reason: early ?? (await (0,await_output/* outputEnd */.X)(channels, fired)), endedMono };
    }
    finally {
        over.abort();
    }
}
/** Waits for the rest of the tree after the end of the script, if the plan says so. */
async function untilTreeEnded(exit, tree, plan, over) {
    if (plan.onRunsOn === undefined || !isSuccess(exit))
        return;
    const names = () => (0,process_tree/* processesOf */.L6)(tree).map(({ name }) => name);
    const first = names();
    if (first.length === 0)
        return;
    plan.onRunsOn(first);
    while (await (0,wait/* pause */.v7)(treeLookMs, over))
        if (names().length === 0)
            return;
}
function isSuccess(exit) {
    return exit.kind === 'exited' && exit.code === 0;
}
function logTriggers(channels, { maxLogBytes }) {
    return [logLimit(() => (0,channel/* bytesWritten */.jO)(channels), maxLogBytes), logFailed(channels)];
}
/** A relay could not write everything to its log. */
function logFailed(channels) {
    const failures = channels.map(async ({ ended }) => (await ended) ?? (0,wait/* forever */.i4)());
    return async () => ({ cause: 'log_failed', detail: notWritten(await Promise.race(failures)) });
}
function endTreeFor(reason, tree, plan) {
    if (reason === undefined)
        return (0,process_tree/* endTree */.Sb)(tree, plan.graceMs, { unwillingMs: process_tree/* unwillingMs */.GR, settleMs });
    const signal = plan.signalAfter(reason.cause);
    plan.onEnding?.(reason, plan.graceMs(), signal);
    return (0,process_tree/* endTree */.Sb)(tree, plan.graceMs, { signal, onWaiting: plan.onWaiting });
}
/** A log that cannot be put back in its place is gone, but the command's end is what it is. */
async function restoreLogs(channels, onWarning) {
    try {
        for (const { log } of channels)
            await log.restore();
    }
    catch (error) {
        onWarning(`Its log was taken away and could not be put back: ${(0,errors/* errorMessage */.gJ)(error)}`);
    }
}

// EXTERNAL MODULE: ./build/supervisor/lifecycle/grace.js
var grace = __nccwpck_require__(8708);
;// CONCATENATED MODULE: ./build/supervisor/run-script.js





/**
 * Runs one of the session's scripts to its end; a stop of the session ends it too.
 * @throws ReplacedFileError if there is anything in the place of its folder
 */
async function runScript(context, run) {
    const { root, request, slotNumbers } = context;
    const { sessionId, maxAttempts, workingDirectory, streams, maxLogBytes } = request;
    const { kind, number, attempt, lastFailure, pid, stopped = context.stopped, ...plan } = run;
    const dir = (0,paths/* executionDir */.kl)(root, kind, number);
    const mark = (0,paths/* executionMark */.sv)(sessionId, kind, number);
    const facts = { sessionId, attempt, maxAttempts, lastFailure, mark, dir, slotNumbers, pid };
    let environment;
    try {
        (0,own_file/* makeNewFolder */.Z9)(root, dir, paths/* passableFolder */.Mz);
        environment = (0,execution_environment/* executionEnvironment */.q)(process.env, facts);
    }
    catch (error) {
        if (error instanceof own_file/* ReplacedFileError */.RX)
            throw error;
        return withoutFiles(run, error);
    }
    let commandEnded;
    context.running.add(dir);
    const ended = execute({
        ...plan,
        onStarted: (started) => {
            plan.onStarted(started);
            if (started.process !== null)
                commandEnded = context.recordCommand(started.process);
        },
        dir,
        mark,
        // While `on-timeout` runs, an orphan may be the attempt's.
        adopter: kind === 'on-timeout' ? undefined : context.reaper?.process.pid,
        givenUp: context.survivors,
        workingDirectory,
        streams,
        maxLogBytes,
        environment,
        onWarning: (message) => context.recorder.append({ type: 'warning', message }),
        graceMs: plan.graceMs ?? (() => context.graceMs),
        signalAfter: (cause) => (0,grace/* signalAfter */.r)(context.interruption?.cause ?? cause, request.stopSignal),
        triggers: [() => stopped, context.straySignals.trigger, ...plan.triggers],
    });
    const end = await ended.finally(() => context.running.delete(dir));
    commandEnded?.(end.survivors);
    context.survivors.push(...end.survivors);
    return end;
}

// EXTERNAL MODULE: ./build/supervisor/stop-triggers/timeouts.js
var timeouts = __nccwpck_require__(7652);
;// CONCATENATED MODULE: ./build/supervisor/on-timeout.js




/** A look at a hanging command takes seconds, and the job waits for it. */
const limitMs = 30_000;
/** What it may take to end by itself after that. */
const graceMs = 2_000;
/**
 * Returns what happens before an attempt is ended that has reached a limit of time: its `on-timeout` script runs, while the
 * attempt is left alone. Whatever comes of the script, the attempt is ended as it would be. A cancel, or anything else that
 * stops the session from outside, kills the script at once. Undefined without such a script.
 */
function onTimeout(context, attempt) {
    const { recorder, request } = context;
    const script = request.onTimeout;
    if (script === null)
        return undefined;
    return async ({ cause, detail: limit }, root, limits) => {
        if (root === null || !timeouts/* timeLimits */.ic.has(cause) || context.interruption !== undefined)
            return;
        try {
            const { detail, ...ended } = await runScript(context, {
                kind: 'on-timeout',
                number: attempt,
                script,
                attempt,
                lastFailure: cause,
                pid: root.pid,
                stopped: context.interrupted,
                triggers: [(0,timeouts/* onTimeoutLimit */.AO)(limitMs), ...limits],
                graceMs: () => (context.interruption === undefined ? Math.min(graceMs, context.graceMs) : 0),
                onStarted: (started) => recorder.append({ type: 'on_timeout_started', attempt, limit, ...started }),
            });
            const failure = (0,classify/* classify */.L8)(ended.exit, ended.cause, detail);
            recorder.append({ type: 'on_timeout_ended', attempt, ...ended, failure });
        }
        catch (error) {
            const message = `The on-timeout script of attempt ${attempt} could not be run: ${(0,errors/* errorMessage */.gJ)(error)}`;
            recorder.append({ type: 'warning', message });
        }
    };
}

;// CONCATENATED MODULE: ./build/supervisor/attempt.js










/** Runs attempts, and writes to the journal what happens in them. */
class AttemptRunner {
    #context;
    #redaction;
    #modules;
    constructor(context, redaction, modules) {
        this.#context = context;
        this.#redaction = redaction;
        this.#modules = modules;
    }
    async run(attempt, lastFailure) {
        const { recorder, request } = this.#context;
        const script = (attempt > 1 ? request.runOnRetry : null) ?? request.script;
        if (script === null)
            throw new Error('the request has no script to run');
        const over = new AbortController();
        const end = await runScript(this.#context, {
            kind: 'attempt',
            number: attempt,
            script,
            attempt,
            lastFailure,
            triggers: [(0,timeouts/* attemptTimeout */.JS)(request.attemptTimeoutMs)],
            watchdog: this.#watchdog(attempt),
            onStarted: (started) => {
                recorder.append({ type: 'attempt_started', attempt, ...started });
                if (started.process !== null)
                    this.#recordReady(attempt, over.signal);
            },
            beforeEnd: onTimeout(this.#context, attempt),
            onEnding: ({ cause, detail }, graceMs, signal) => recorder.append({ type: 'attempt_ending', attempt, cause, detail, graceMs, signal }),
            onWaiting: () => recorder.append({ type: 'attempt_waiting', attempt }),
            onExited: () => over.abort(),
            onRunsOn: this.#onRunsOn(attempt),
            keepsLeftovers: request.leftovers === 'keep',
        });
        const classified = await this.#classify(attempt, end);
        // Whoever reads of the end finds everything that belongs to the attempt.
        const learnSecrets = () => this.#learnSecrets();
        const collected = await this.#modules.collector?.collect(attempt, learnSecrets).catch(refusal);
        if (collected !== undefined && 'type' in collected)
            recorder.append(collected);
        const failure = attempt_failureOf(classified.failure, collected, request);
        const { detail, ...ended } = failure === null ? end : await this.#endKept(attempt, end);
        recorder.append({ type: 'attempt_ended', attempt, ...ended, failure });
        if (failure === null)
            return { cause: end.cause, failed: null };
        const isNamedInRetryOn = isNamed(request.retryOn, end.exit, end.cause);
        return { cause: end.cause, failed: { failure, rule: classified.rule, isNamed: isNamedInRetryOn } };
    }
    /** An attempt may fail after its command has succeeded; nothing of it is to be kept then. */
    async #endKept(attempt, { kept, ...end }) {
        if (kept === undefined)
            return end;
        const mark = (0,paths/* executionMark */.sv)(this.#context.request.sessionId, 'attempt', attempt);
        const tree = { root: null, mark, known: kept };
        const { found, survivors } = await (0,process_tree/* endTree */.Sb)(tree, () => this.#context.graceMs, { unwillingMs: process_tree/* unwillingMs */.GR });
        this.#context.survivors.push(...survivors);
        return { ...end, leftBehind: found, survivors };
    }
    /** A background session that is known to be ready lives as long as its tree: its script may start servers with `&`. */
    #onRunsOn(attempt) {
        const { recorder, request } = this.#context;
        if ((request.background?.ready ?? []).length === 0)
            return undefined;
        return (processes) => recorder.append({ type: 'attempt_runs_on', attempt, processes });
    }
    #watchdog(attempt) {
        const { recorder, request } = this.#context;
        return {
            warningMs: request.stallWarningMs,
            timeoutMs: request.stallTimeoutMs,
            onStall: (silentMs, suspended) => recorder.append(suspended === ''
                ? { type: 'stall_suspected', attempt, silentMs }
                : { type: 'stall_suspected', attempt, silentMs, suspended }),
            onStallOver: () => recorder.append({ type: 'stall_over', attempt }),
        };
    }
    /** Of a background session. Nothing is recorded when the attempt ends before it is ready. */
    #recordReady(attempt, over) {
        void this.#modules.readiness?.watch(attempt, over).then((afterMs) => {
            if (!over.aborted)
                this.#context.recorder.append({ type: 'ready', attempt, afterMs });
        });
    }
    /** Failure rules come before the built-in classification, in which a code that `retry-on` names is soft. */
    async #classify(attempt, end) {
        const { exit, cause, detail } = end;
        const { request } = this.#context;
        const failure = (0,classify/* classify */.L8)(exit, cause, detail);
        const ruled = failure === null ? null : await this.#classifyByRules(attempt, end);
        if (ruled !== null)
            return { failure: ruled, rule: sourceOf(ruled, request) };
        const isWanted = failure?.family === 'hard' && isCodeNamed(request.retryOn, exit, cause);
        return { failure: isWanted ? { ...failure, family: 'soft' } : failure, rule: null };
    }
    async #classifyByRules(attempt, { exit, cause }) {
        const { root, request, recorder } = this.#context;
        if (this.#modules.rules === undefined)
            return null;
        const dir = (0,paths/* executionDir */.kl)(root, 'attempt', attempt);
        const logs = (0,paths/* channelsOf */.MB)(request.streams).map((channel) => (0,paths/* logPath */.Q2)(dir, channel));
        // The journal quotes the text that a rule matches, so the text is redacted first.
        const patterns = await this.#redaction.patternsForQuotes(sessionLogs({ root }));
        if (patterns === undefined) {
            const message = `The failure rules have not seen the output of attempt ${attempt}: it masks too many values to redact them.`;
            recorder.append({ type: 'warning', message });
        }
        const tail = () => (patterns === undefined ? '' : readLogTail(logs, patterns));
        return this.#modules.rules.classify(exit, cause, tail);
    }
    /** Returns what takes out of a text what commands have masked until now; all of it if that is too much. */
    async #learnSecrets() {
        const patterns = await this.#redaction.patternsForQuotes(sessionLogs(this.#context));
        return (text) => patterns?.text(text) ?? '***';
    }
}
/** The rules of a preset have no order, those of the user's come before them. */
function sourceOf({ code }, { failureRules }) {
    const rule = failureRules.find((candidate) => candidate.code === code);
    return rule?.latest === true ? 'failure-preset' : 'failure-rules';
}
/** Nothing is collected into a folder that is not the session's. @throws any other error */
function refusal(error) {
    if (!(error instanceof own_file/* ReplacedFileError */.RX))
        throw error;
    const reason = `has files that cannot be collected: ${error.message}`;
    return { code: 'file_replaced', family: 'final', reason };
}
function attempt_failureOf(own, collected, request) {
    if (collected !== undefined && 'code' in collected)
        return collected;
    return own ?? noFiles(collected, request);
}
/** The failure of an attempt that succeeded and left nothing of what it had to leave. */
function noFiles(collected, { ifNoFilesFound }) {
    if (ifNoFilesFound !== 'error' || collected?.notFound === undefined)
        return null;
    const reason = `left no files for artifact-paths: ${collected.notFound.join(', ')}`;
    return { code: 'no_files', family: 'final', reason };
}

// EXTERNAL MODULE: ./build/supervisor/execution/load-collector.js
var load_collector = __nccwpck_require__(9522);
// EXTERNAL MODULE: ./build/supervisor/stop-triggers/stop-requested.js + 2 modules
var stop_requested = __nccwpck_require__(9820);
;// CONCATENATED MODULE: ./build/supervisor/lazy-modules.js


/** Loads them before the session starts: later the folder of the bundle may have been deleted. */
async function loadLazyModules(root, request) {
    const { failureRules, background } = request;
    if (background !== null)
        await (0,stop_requested/* loadReader */.y)();
    return {
        rules: failureRules.length === 0 ? undefined : (await Promise.all(/* import() */[__nccwpck_require__.e(856), __nccwpck_require__.e(702)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3702))).compileRules(failureRules),
        collector: await (0,load_collector/* loadCollector */.C)(root, request),
        readiness: background === null ? undefined : await loadReadiness(root, request, background.ready),
    };
}
async function loadReadiness(root, request, ready) {
    const { Readiness } = await Promise.all(/* import() */[__nccwpck_require__.e(856), __nccwpck_require__.e(623)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2623));
    if (ready.every(({ kind }) => kind !== 'file'))
        return new Readiness(root, request, undefined);
    const { PathWatch } = await Promise.all(/* import() */[__nccwpck_require__.e(348), __nccwpck_require__.e(703)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5703));
    return new Readiness(root, request, (path, onChange) => {
        const watch = new PathWatch(onChange);
        watch.add(path);
        return watch;
    });
}

// EXTERNAL MODULE: ./build/supervisor/lifecycle/session-context.js + 11 modules
var session_context = __nccwpck_require__(1285);
// EXTERNAL MODULE: ./build/supervisor/lifecycle/slot-parts.js
var slot_parts = __nccwpck_require__(5013);
;// CONCATENATED MODULE: ./build/supervisor/retry-policy.js

/** Without this limit a probe that never succeeds would keep the session forever: the last delay is used repeatedly. */
const maxFailedProbes = 100;
const defaultJitter = 0.1;
/** 10 s that become 11 s look like a mistake. */
const leastJitteredMs = 60_000;
/** Decides what follows a failed attempt or probe. `random` is a number from 0 to 1. */
function nextAttempt(attempt, failed, budget, spent, random) {
    const { maxAttempts, retryDelaysMs, hardRetryDelaysMs, remainingMs } = budget;
    if (attempt >= maxAttempts)
        return { retry: false, because: '' };
    const refusal = refusalOf(failed, budget);
    if (refusal !== undefined)
        return { retry: false, because: refusal };
    if (spent.failedProbes >= maxFailedProbes)
        return { retry: false, because: `the probe has failed ${maxFailedProbes} times` };
    const isHard = failed.failure.family === 'hard';
    const plannedMs = isHard
        ? hardRetryDelaysMs[spent.hard]
        : (retryDelaysMs[Math.min(spent.soft, retryDelaysMs.length - 1)] ?? 0);
    if (plannedMs === undefined)
        return {
            retry: false,
            because: hardRetryDelaysMs.length === 0 ? hardRefusal(failed) : 'hard-retry-delays are used up',
        };
    const jitter = budget.retryJitter ?? (plannedMs < leastJitteredMs ? 0 : defaultJitter);
    const delayMs = Math.round(plannedMs * (1 + jitter * (2 * random - 1)));
    if (remainingMs !== null && delayMs >= remainingMs)
        return { retry: false, because: 'the timeout of the session leaves no time for another attempt' };
    return { retry: true, delayMs, plannedMs };
}
/** Returns why there is no retry, whatever time and attempts are left; undefined when there may be one. */
function refusalOf({ failure, rule, isNamed }, { retryOn }) {
    if (failure.family === 'final') {
        // A stop, or files that were not left, need no further reason.
        return (0,classify/* isStopCode */.At)(failure.code) || rule === null ? '' : `\`retry: never\` of the failure rule ${failure.code}`;
    }
    return isNamed ? undefined : `\`retry-on: ${retryOn.join(', ')}\` does not name it`;
}
function hardRefusal({ failure, rule }) {
    switch (rule) {
        case 'failure-rules':
            return `by the failure rule ${failure.code}, retrying would hardly help`;
        case 'failure-preset':
            return `by the rule ${failure.code} of failure-preset, retrying would hardly help`;
        case null:
            return 'retrying would hardly help';
    }
}

;// CONCATENATED MODULE: ./build/supervisor/recovery.js






/** Leads from a failed attempt to the next one: a delay and the probe until that succeeds, then the on-retry script. */
class Recovery {
    #context;
    #startedMono = (0,clock/* monotonicMs */.d)();
    #spent = { soft: 0, hard: 0 };
    #probes = 0;
    constructor(context) {
        this.#context = context;
    }
    /** Returns the end of the session if there is no next attempt. Returns early, with undefined, when the session stops. */
    async run(attempt, failed, cause) {
        const last = failed.failure;
        const { onRetry, probe, maxAttempts } = this.#context.request;
        for (let failedProbes = 0;; failedProbes += 1) {
            const decision = this.#decide(attempt, failed, failedProbes);
            if (!decision.retry) {
                const reason = decision.because === '' ? last.reason : `${last.reason} (not retried: ${decision.because})`;
                const paused = last.family !== 'final' && failed.isNamed && maxAttempts > 1;
                return (0,session_end/* sessionEnd */.U1)(cause, { ...last, reason }, { paused });
            }
            this.#recordWait(attempt + 1, decision);
            if (await this.#isStoppedWithin(decision.delayMs))
                return undefined;
            if (probe === null || (await this.#probe(probe, attempt + 1, last.code)))
                break;
            if (await this.#isStoppedWithin(0))
                return undefined;
        }
        if (onRetry !== null && !(await this.#isStoppedWithin(0)))
            await this.#runOnRetry(onRetry, attempt + 1, last.code);
        return undefined;
    }
    #decide(attempt, failed, failedProbes) {
        const { request } = this.#context;
        const remainingMs = request.timeoutMs === null ? null : request.timeoutMs - ((0,clock/* monotonicMs */.d)() - this.#startedMono);
        const spent = { ...this.#spent, failedProbes };
        const decision = nextAttempt(attempt, failed, { ...request, remainingMs }, spent, Math.random());
        if (decision.retry)
            this.#spent[failed.failure.family === 'hard' ? 'hard' : 'soft'] += 1;
        return decision;
    }
    #recordWait(attempt, { delayMs, plannedMs }) {
        const { recorder, request } = this.#context;
        const until = new Date(Date.now() + delayMs).toISOString();
        const planned = plannedMs === delayMs ? {} : { plannedMs };
        recorder.append({ type: 'retry_waiting', attempt, delayMs, ...planned, until, probe: request.probe !== null });
    }
    /** Returns true when the probe succeeded. */
    async #probe(script, attempt, lastFailure) {
        const { recorder, request } = this.#context;
        this.#probes += 1;
        const probe = this.#probes;
        const { detail, ...ended } = await runScript(this.#context, {
            kind: 'probe',
            number: probe,
            script,
            attempt,
            lastFailure,
            triggers: [(0,timeouts/* probeTimeout */._W)(request.probeTimeoutMs)],
            onStarted: (started) => recorder.append({ type: 'probe_started', probe, attempt, ...started }),
        });
        const failure = (0,classify/* classify */.L8)(ended.exit, ended.cause, detail);
        recorder.append({ type: 'probe_ended', probe, attempt, ...ended, failure });
        return failure === null;
    }
    async #runOnRetry(script, attempt, lastFailure) {
        const { recorder, request } = this.#context;
        const { detail, ...ended } = await runScript(this.#context, {
            kind: 'on-retry',
            number: attempt,
            script,
            attempt,
            lastFailure,
            triggers: [(0,timeouts/* attemptTimeout */.JS)(request.attemptTimeoutMs)],
            onStarted: (started) => recorder.append({ type: 'on_retry_started', attempt, ...started }),
        });
        const failure = (0,classify/* classify */.L8)(ended.exit, ended.cause, detail);
        recorder.append({ type: 'on_retry_ended', attempt, ...ended, failure });
    }
    async #isStoppedWithin(ms) {
        return (await this.#context.stoppedWithin(ms)) !== undefined;
    }
}

;// CONCATENATED MODULE: ./build/supervisor/stop-triggers/not-ready.js


/** Fires when a background session has not been ready within the timeout. */
function notReady(readiness, timeoutMs) {
    return async (signal) => {
        if ((await (0,wait/* pause */.v7)(timeoutMs, signal)) && !readiness.isReached) {
            const missing = readiness.missing.length === 0 ? '' : `: ${readiness.missing.join(', ')}`;
            const limit = `${(0,duration/* formatDuration */.a)(timeoutMs)} (a longer ready-timeout waits longer)`;
            return { cause: 'not_ready', detail: `it was not ready within ${limit}${missing}` };
        }
        return (0,wait/* forever */.i4)();
    };
}

;// CONCATENATED MODULE: ./build/supervisor/supervise.js







/** Runs a session from its first attempt to its end, and returns that. Everything that happens is in the journal by then. */
async function supervise(root, request, redaction, isSlotAsked) {
    const modules = await loadLazyModules(root, request);
    const { readiness } = modules;
    const limits = readiness === undefined ? [] : [notReady(readiness, request.background?.readyTimeoutMs ?? 0)];
    const slots = await (0,slot_parts/* loadSlotParts */.V)(root, request, isSlotAsked);
    const context = new session_context/* SessionContext */.I(root, request, redaction.redact, slots, limits);
    const attempts = new AttemptRunner(context, redaction, modules);
    const recovery = new Recovery(context);
    return context.run(async () => (await runAttempts(context, attempts, recovery)) ?? endOfSuccess(readiness));
}
/** Runs attempts until one succeeds. Returns the end of the session if none does. */
async function runAttempts(context, attempts, recovery) {
    let last;
    for (let attempt = 1;; attempt += 1) {
        const stopped = (await context.stoppedWithin(0)) ?? (attempt > 1 ? context.endOfLease() : undefined);
        if (stopped !== undefined)
            return (0,session_end/* endBefore */.rf)(attempt, stopped);
        const { cause, failed } = await attempts.run(attempt, last?.code);
        if (failed === null)
            return undefined;
        // The session may have been stopped while the attempt was ended for another reason.
        const late = await context.stoppedWithin(0);
        if (late !== undefined && late.cause !== cause)
            return (0,session_end/* endAfter */.uY)(late);
        const noRetry = await recovery.run(attempt, failed, cause);
        if (noRetry !== undefined)
            return noRetry;
        last = failed.failure;
    }
}
/** A background session whose command succeeds before it is ready has failed: nobody could use it. */
function endOfSuccess(readiness) {
    if (readiness?.isReached !== false)
        return (0,session_end/* sessionEnd */.U1)(null, null);
    const reason = `ended before it was ready: ${readiness.missing.join(', ')}`;
    return (0,session_end/* sessionEnd */.U1)('not_ready', { code: 'not_ready', family: 'final', reason }, { paused: false });
}


/***/ }),

/***/ 7350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ writeFileAtomicAsync)
/* harmony export */ });
/* unused harmony export writeFileAtomic */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);


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
        writeFileSync(temporary, content, created);
        renameSync(temporary, path);
    }
    catch (error) {
        rmSync(temporary, { force: true });
        throw error;
    }
}
/** Does the same without blocking the event loop. */
async function writeFileAtomicAsync(path, content) {
    const temporary = temporaryName(path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, content, created);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}
/** Nobody has to be unable to guess it: a new file follows no link. The module `crypto` would take 7 ms to load. */
function temporaryName(path) {
    return `${path}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`;
}


/***/ }),

/***/ 7218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ monotonicMs)
/* harmony export */ });
/** Returns ms of the system-wide monotonic clock, which all processes of a boot share and nobody can set. */
function monotonicMs() {
    return Number(process.hrtime.bigint() / 1000n) / 1000;
}


/***/ }),

/***/ 5173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 9405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ endLostTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5764);
/* harmony import */ var _process_list_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4485);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6579);
/* harmony import */ var _wait_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1907);






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
    const first = await (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .endTree */ .Sb)(tree, 0);
    const below = belowFolder(folder);
    const areRelaysGone = () => below.relays().length === 0;
    const isOver = await (0,_wait_js__WEBPACK_IMPORTED_MODULE_5__/* .pollUntil */ .g3)(areRelaysGone, relayMs);
    const files = below.pipes();
    if (isOver && files.length === 0)
        return withoutReaper(reaper, first);
    const second = files.length === 0 ? { found: [], survivors: [] } : await (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .endTree */ .Sb)({ ...tree, files }, 0);
    await (0,_wait_js__WEBPACK_IMPORTED_MODULE_5__/* .pollUntil */ .g3)(areRelaysGone, below.pipes().length > 0 ? relayMs : slowDiskMs);
    for (const relay of below.relays())
        send(relay, 'SIGKILL');
    return withoutReaper(reaper, {
        found: [...first.found, ...second.found],
        survivors: [...first.survivors, ...second.survivors],
    });
}
/** Somebody may have stopped it (SIGSTOP). Once continued, it ends everything below itself. */
async function continueReaper(reaper) {
    if (reaper === null || !isStopped(reaper))
        return;
    send(reaper, 'SIGCONT');
    await (0,_wait_js__WEBPACK_IMPORTED_MODULE_5__/* .pollUntil */ .g3)(() => !(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._n)(reaper), reaperMs);
}
/** A reaper that still stands still holds the session's slot for nothing. */
function withoutReaper(reaper, end) {
    if (reaper !== null && isStopped(reaper))
        send(reaper, 'SIGKILL');
    return end;
}
function isStopped({ pid, startTime }) {
    return (0,_process_list_js__WEBPACK_IMPORTED_MODULE_3__/* .listProcesses */ .O3)().some((entry) => entry.pid === pid && entry.startTime === startTime && entry.suspended);
}
function send(process, signal) {
    try {
        (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .signalProcess */ .a7)(process, signal);
    }
    catch {
        // Another user's.
    }
}
/** Finds processes by their open files below a folder, which only Linux shows. */
function belowFolder(folder) {
    const prefix = `${kernelPath(folder)}/`;
    const writersOf = (ending) => (0,_process_list_js__WEBPACK_IMPORTED_MODULE_3__/* .listProcesses */ .O3)().map((entry) => {
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
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(kernelPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
    }
}


/***/ }),

/***/ 9539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ openOwn),
/* harmony export */   De: () => (/* binding */ maxJournalBytes),
/* harmony export */   RX: () => (/* binding */ ReplacedFileError),
/* harmony export */   U4: () => (/* binding */ openIfOwn),
/* harmony export */   Z9: () => (/* binding */ makeNewFolder),
/* harmony export */   ar: () => (/* binding */ replacementOfFolder),
/* harmony export */   jU: () => (/* binding */ readOwn),
/* harmony export */   ml: () => (/* binding */ replacementOf),
/* harmony export */   qt: () => (/* binding */ makeOwnFolders),
/* harmony export */   tn: () => (/* binding */ maxSmallBytes)
/* harmony export */ });
/* unused harmony export appendOwn */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5173);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5261);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8731);





/** More than any file of JSON or YAML that this action reads has. */
const maxSmallBytes = 16 * 1024 ** 2;
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
    const { fd, stats } = refusing(path, () => (appends ? openForAppending(path) : (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .openRegular */ .lf)(path)));
    try {
        refusing(path, () => requireOwn(path, stats, maxBytes));
        return { fd, stats };
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        throw error;
    }
}
/**
 * Reads such a file as a whole.
 * @throws as `openOwn` does
 */
function readOwn(path, maxBytes) {
    const { fd, stats } = openOwn(path, { maxBytes });
    try {
        return (0,_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readBytes */ .i)(fd, 0, stats.size);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
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
        writeFileSync(fd, text);
    }
    finally {
        closeSync(fd);
    }
}
/** Returns why `openOwn` would refuse the path, without opening it; undefined also where there is nothing to be seen. */
function replacementOf(path, maxBytes = Number.POSITIVE_INFINITY) {
    const stats = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ifReachable */ .zv)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }));
    return stats && refusalOf(path, () => requireOwn(path, stats, maxBytes));
}
/** The same for a folder. */
function replacementOfFolder(path) {
    const stats = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ifReachable */ .zv)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }));
    return stats && refusalOf(path, () => requireOwnFolder(path, stats));
}
/**
 * Makes the folders from `root` to `path`, both included, as far as they are missing.
 * @throws ReplacedFileError if one of them is a link or anything else but a folder of this user
 */
function makeOwnFolders(root, path, mode) {
    const names = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    for (let depth = 0; depth <= names.length; depth += 1) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...names.slice(0, depth));
        // Where nobody may write, the system refuses to make even what is there.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder, { throwIfNoEntry: false }) === undefined)
            makeUnlessThere(folder, mode, depth === 0);
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder);
        refusing(folder, () => requireOwnFolder(folder, stats));
    }
}
/**
 * Makes a folder that must not exist yet, and those that lead to it.
 * @throws ReplacedFileError if there is anything in its place, a folder included
 */
function makeNewFolder(root, path, mode) {
    makeOwnFolders(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), mode);
    if (!makeUnlessThere(path, mode))
        throw new ReplacedFileError(path, 'stood there before it was made');
}
function makeUnlessThere(path, mode, recursive = false) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { mode, recursive });
        return true;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) === 'EEXIST')
            return false;
        throw error;
    }
}
function openForAppending(path) {
    // Opening a device can have effects, and Windows has no O_NOFOLLOW.
    const there = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (there !== undefined)
        (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .requireRegular */ .O4)(there);
    const { O_RDWR, O_APPEND, O_CREAT, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, O_RDWR | O_APPEND | O_CREAT | O_NONBLOCK | O_NOFOLLOW, 0o600);
    return { fd, stats: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd) };
}
/** @throws RefusedFileError */
function requireOwn(path, stats, maxBytes) {
    (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .requireRegular */ .O4)(stats);
    requireOwner(path, stats);
    if (stats.size > maxBytes)
        throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .RefusedFileError */ .pc(`has ${stats.size} bytes, more than ${maxBytes}`);
}
/** @throws RefusedFileError */
function requireOwnFolder(path, stats) {
    if (stats.isSymbolicLink())
        throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .RefusedFileError */ .pc('is a symbolic link');
    if (!stats.isDirectory())
        throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .RefusedFileError */ .pc('is not a folder');
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
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).uid === uid)
        return;
    throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .RefusedFileError */ .pc(`belongs to another user (uid ${uid}; this is uid ${user})`);
}
/** Turns a refusal into one that names the path. */
function refusing(path, open) {
    try {
        return open();
    }
    catch (error) {
        if (error instanceof _regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .RefusedFileError */ .pc)
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


/***/ }),

/***/ 5764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ processState),
/* harmony export */   PK: () => (/* binding */ isCertainlyAlive),
/* harmony export */   _5: () => (/* binding */ startedMs),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   a7: () => (/* binding */ signalProcess),
/* harmony export */   ls: () => (/* binding */ identify)
/* harmony export */ });
/* unused harmony exports ancestors, isPidFree */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5173);
/* harmony import */ var _process_list_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4485);


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
    const own = process.platform === 'linux' ? (0,_process_list_js__WEBPACK_IMPORTED_MODULE_1__/* .findProcess */ .RF)(process.pid) : undefined;
    if (own === undefined || startTime === '')
        return undefined;
    return performance.timeOrigin + (Number(startTime) - Number(own.startTime)) * 10;
}


/***/ }),

/***/ 4485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Cq: () => (/* binding */ areOpenForWriting),
  RF: () => (/* binding */ findProcess),
  O3: () => (/* binding */ listProcesses)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./build/system/processes/linux.js


function listLinux() {
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
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
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
            return listLinux();
        case 'win32':
            return listWindows();
        default:
            return listWithPs();
    }
}


/***/ }),

/***/ 7437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p: () => (/* binding */ processName),
  V: () => (/* binding */ redactProcessNames)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/system/processes/entry.js

/** The longest path on most systems; a program may be given any other text as its name, and to redact it takes time. */
const maxPathLength = 4_096;
const tooLong = '(a name too long to show)';
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
        return tooLong;
    const isScript = script.length <= maxPathLength && /^[\w./@+-]+\.\w+$/.test(script) && !script.startsWith('-');
    const path = isScript ? redact(script) : '';
    const shown = (0,external_node_path_.isAbsolute)(path) ? (0,external_node_path_.basename)(path) : path;
    return `${(0,external_node_path_.basename)(redact(program))}${isScript ? ` ${shown}` : ''}`;
}

;// CONCATENATED MODULE: ./build/system/process-names.js

let redact = (text) => text;
/** Has secrets taken out of the names of processes from here on, before anything of a path is left out. */
function redactProcessNames(by) {
    redact = by;
}
/** Returns a name for people; `known` is the one that the process had while its command line could be read. */
function processName(entry, known) {
    return programName(entry, redact) ?? known ?? redact(entry.name);
}


/***/ }),

/***/ 3878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ nameProcess)
/* harmony export */ });
/* unused harmony export titleOf */
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


/***/ }),

/***/ 6579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  kx: () => (/* binding */ commandLinesOf),
  Sb: () => (/* binding */ endTree),
  L6: () => (/* binding */ processesOf),
  GR: () => (/* binding */ unwillingMs)
});

// UNUSED EXPORTS: unprovenSince

// EXTERNAL MODULE: ./build/system/clock.js
var clock = __nccwpck_require__(7218);
// EXTERNAL MODULE: ./build/system/errors.js
var errors = __nccwpck_require__(5173);
// EXTERNAL MODULE: ./build/system/process-list.js + 3 modules
var process_list = __nccwpck_require__(4485);
// EXTERNAL MODULE: ./build/system/process-names.js + 1 modules
var process_names = __nccwpck_require__(7437);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
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
function stopSignals(candidates, moment) {
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

// EXTERNAL MODULE: ./build/system/tree-members.js
var tree_members = __nccwpck_require__(5508);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
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

// EXTERNAL MODULE: ./build/system/wait.js
var wait = __nccwpck_require__(1907);
;// CONCATENATED MODULE: ./build/system/process-tree.js









/** The time that killed processes get to disappear. One in an uninterruptible system call can take longer. */
const proofMs = 5_000;
/** The time that processes which refuse our signals get to end by themselves once the others have been killed. */
const refusalMs = 1_000;
/** Nothing is gained by waiting longer for what a command leaves behind if it does not listen, or may not be signalled. */
const unwillingMs = 1_000;
const nothing = new Set();
const hasSignals = process.platform !== 'win32';
/** Returns the processes of a tree that run now, with names for people. */
function processesOf(tree) {
    return (0,tree_members/* membersOf */.lS)(tree, (0,process_list/* listProcesses */.O3)())
        .filter(({ dying }) => dying !== true)
        .map((entry) => {
        const { pid, startTime, suspended } = entry;
        return { pid, startTime, name: (0,process_names/* processName */.p)(entry), suspended };
    });
}
/** Returns the command lines of a tree, which may hold secrets. Linux only; elsewhere none. */
function commandLinesOf(tree) {
    if (process.platform !== 'linux')
        return [];
    return (0,tree_members/* membersOf */.lS)(tree, (0,process_list/* listProcesses */.O3)()).map(({ commandLine }) => commandLine?.() ?? []);
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
        if (settleMs !== undefined && (await (0,wait/* pollUntil */.g3)(isSettled, settleMs)))
            return killer.report();
        if (hasSignals && (0,wait/* resolveMs */.JL)(graceMs) > 0)
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
        this.#group = hasSignals ? (0,tree_members/* ownGroup */.Ew)(this.#tree.root, processes) : undefined;
        this.#members = (0,tree_members/* membersOf */.lS)(this.#tree, processes, (entry) => this.#seen.has(keyOf(entry)));
        for (const entry of this.#members) {
            const before = this.#seen.get(keyOf(entry));
            // A dying process has no command line any more.
            const name = (0,process_names/* processName */.p)(entry, before?.name);
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
        const started = (0,clock/* monotonicMs */.d)();
        let isCalled = false;
        const signalNow = () => {
            const moment = { first, elapsedMs: (0,clock/* monotonicMs */.d)() - started, graceMs: (0,wait/* resolveMs */.JL)(graceMs) };
            if (isLast(moment) && !isCalled) {
                isCalled = true;
                this.#rememberMembers();
            }
            this.#carryOut(stopSignals(this.#candidates(first), moment), first);
        };
        // Only a chain of processes that outruns the listing, which the kernel can reach.
        if (this.#members.length === 0)
            this.#signalGroup(first);
        this.#rememberMembers();
        signalNow();
        onWaiting?.();
        await (0,wait/* pollUntil */.g3)(() => {
            this.findMembers();
            signalNow();
            const isUnwilling = (0,clock/* monotonicMs */.d)() - started >= unwillingMs;
            return this.#members.every((entry) => isUnwilling && (this.#refused.has(keyOf(entry)) || entry.ignores?.('SIGTERM') === true));
        }, graceMs);
    }
    /** Remembers the members that are there before signals are sent. */
    #rememberMembers() {
        for (const entry of this.#members)
            this.#had.set(keyOf(entry), this.#had.get(keyOf(entry)) ?? nothing);
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
                had: had ?? nothing,
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
                this.#had.set(keyOf(entry), new Set([...(this.#had.get(keyOf(entry)) ?? nothing), signal]));
            }
            if (entry.suspended && !this.#resumed.has(keyOf(entry))) {
                this.#resumed.add(keyOf(entry));
                send(entry.pid, 'SIGCONT');
            }
        }
    }
    async kill() {
        const deadline = (0,clock/* monotonicMs */.d)() + proofMs;
        const killable = () => this.findMembers().filter((entry) => !this.#refused.has(keyOf(entry)));
        const isAnyKilled = killable().length > 0;
        for (let left = proofMs; left > 0; left = deadline - (0,clock/* monotonicMs */.d)()) {
            if (hasSignals)
                this.#freeze(deadline);
            this.#signalGroup('SIGKILL');
            for (const entry of this.#members)
                this.#signal(entry, 'SIGKILL');
            if (await (0,wait/* pollUntil */.g3)(() => killable().length === 0, Math.min(100, left)))
                break;
        }
        // What is left may end because the others have: at the end of its input, for instance.
        if (isAnyKilled && this.#refused.size > 0)
            await (0,wait/* pollUntil */.g3)(() => this.findMembers().length === 0, refusalMs);
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
            if (newcomers.length === 0 || (0,clock/* monotonicMs */.d)() > deadline)
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


/***/ }),

/***/ 5261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

/**
 * Returns up to `maxBytes` bytes of an open file from `position` on: fewer only where the file ends. (A single
 * `readSync` may return fewer than it was asked for at any time.)
 */
function readBytes(fd, position, maxBytes) {
    const buffer = Buffer.alloc(maxBytes);
    let length = 0;
    while (length < maxBytes) {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer, length, maxBytes - length, position + length);
        if (read === 0)
            break;
        length += read;
    }
    return buffer.subarray(0, length);
}


/***/ }),

/***/ 8731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O4: () => (/* binding */ requireRegular),
/* harmony export */   eD: () => (/* binding */ openIfRegular),
/* harmony export */   lf: () => (/* binding */ openRegular),
/* harmony export */   pc: () => (/* binding */ RefusedFileError)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

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
    requireRegular((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path));
    // And checked afterwards, because it can be replaced in between.
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0));
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
        requireRegular(stats);
        return { fd, stats };
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
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


/***/ }),

/***/ 5508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ treeVariable),
/* harmony export */   Ew: () => (/* binding */ ownGroup),
/* harmony export */   lS: () => (/* binding */ membersOf)
/* harmony export */ });
/** The environment variable with the marks; a supervised run inside another one appends its own. */
const treeVariable = 'SUPERVISED_RUN_TREE';
/**
 * Returns the members of a tree among `all` processes. A process for which `wasFound` is true stays one: its parent may
 * have ended since, and nothing else may show its descent.
 */
function membersOf(tree, all, wasFound = () => false) {
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


/***/ }),

/***/ 1907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ resolveMs),
/* harmony export */   g3: () => (/* binding */ pollUntil),
/* harmony export */   i4: () => (/* binding */ forever),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* unused harmony export aborted */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7218);


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
    const started = (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .monotonicMs */ .d)();
    for (let pause = 2;; pause = Math.min(pause * 2, 100)) {
        const before = (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .monotonicMs */ .d)();
        if (condition())
            return true;
        const now = (0,_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .monotonicMs */ .d)();
        const left = started + resolveMs(timeoutMs) - now;
        if (left <= 0)
            return false;
        // Conditions can be expensive (on Windows some start a program): at most half of the time goes into them.
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(Math.max(pause, now - before), left));
    }
}
/** Returns a duration that is fixed or asked for anew each time. */
function resolveMs(ms) {
    return typeof ms === 'number' ? ms : ms();
}


/***/ }),

/***/ 4769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 9556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
/** Formats a duration for people: `12 ms`, `0.4 s`, `12 s`, `3 min 20 s`, `1 h 05 min`. At most two units, rounded. */
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


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5814);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
