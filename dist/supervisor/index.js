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
/* harmony export */   K: () => (/* binding */ describeExit),
/* harmony export */   L: () => (/* binding */ classify)
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
    not_ready: 'final',
};
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5586);

/** Text as it is, with all its white space: a script. */
const anyText = { parse: (text) => text, allowed: 'a text', schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() };
const trimmedText = trimmed((text) => text, 'a text', zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
const singleLine = trimmed((text) => (text.includes('\n') ? undefined : text), 'one line', zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
/** One item per line, without blank lines and lines that start with `#`. */
const lineList = trimmed((text) => text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#')), 'a list with one item per line', zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()));
const trueOrFalse = trimmed(parseBoolean, 'true or false', zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY());
/** From 0 to 1. */
const fraction = trimmed(parseFraction, 'a number from 0 to 1 such as 0.1', zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1));
/** In bytes. */
const byteSize = trimmed(parseSize, 'a size above zero such as 2GiB, 500MiB, 64KiB, 10MB or a number of bytes', zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(), suggestSize);
function wholeNumber(min, max) {
    return trimmed((text) => parseWholeNumber(text, min, max), `a whole number from ${min} to ${max}`, 
    // Another version of the action may allow more.
    zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(min));
}
/** The signals that ask a process to end, and that it can handle; with or without `SIG`. */
const stopSignals = ['SIGTERM', 'SIGINT', 'SIGQUIT', 'SIGHUP', 'SIGUSR1', 'SIGUSR2'];
const signalName = trimmed((text) => stopSignals.find((name) => name === text || name === `SIG${text}`), `one of ${stopSignals.join(', ')}`, zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(stopSignals));
function choice(...values) {
    return trimmed((text) => values.find((value) => value === text), `one of ${values.join(', ')}`, zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(values));
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 14 modules
var schemas = __nccwpck_require__(5586);
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
const retryOn = (0,formats/* trimmed */.dE)(parseRetryOn, `one of ${ends.join(', ')}, an exit code such as 75, a range such as 1-3, or a list of these`, schemas/* array */.YOg(schemas/* string */.YjP()), suggestRetryOn);
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

/***/ 3358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ Redaction)
});

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

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
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
        this.#bytes = all.flatMap((value) => (typeof value === 'string' || (0,external_node_buffer_namespaceObject.isUtf8)(value) ? [] : encodedBytes(value)));
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
    return [value, ...value.split(/\r\n|\r|\n/)].filter(min_length_isLongEnough).map((part) => part.trim());
}
function encodedText(part) {
    return [...encodingsOf(part)].map((encoding) => Buffer.from(encoding));
}
/** Encodes a value that is not UTF-8: plain and in base64, since no other encoding takes bytes. */
function encodedBytes(value) {
    return wholeAndLines(value.toString('latin1'))
        .map((part) => Buffer.from(part, 'latin1'))
        .filter((part) => min_length_isLongEnough(part.toString()))
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

/***/ 874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lm: () => (/* binding */ stopCodeSchema),
/* harmony export */   tn: () => (/* binding */ journalEventSchema)
/* harmony export */ });
/* unused harmony exports exitSchema, failureSchema, survivorSchema, keptSchema, executionStarted, executionEnded, collectedSchema, attachedSchema, reaperSchema, eventBodySchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5586);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9884);


/** Why the supervisor stopped an execution or the session. */
const stopCodeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
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
const exitSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('exited'), code: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('signaled'), signal: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('not_started'), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('unknown') }),
]);
const failureSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** For programs, stable: `exit`, `signal`, `killed`, `attempt_timeout`, … (docs/reference.md). */
    code: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** `soft`: a retry may help. `hard`: a retry will hardly help. `final`: there must be no retry. */
    family: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['soft', 'hard', 'final']),
    /** For people: completes the sentence "attempt 1 …". */
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** A process that could not be stopped, such as another user's. */
const survivorSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ pid: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/** A process that runs on after its attempt, with a name for people. */
const keptSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ..._request_js__WEBPACK_IMPORTED_MODULE_0__/* .processIdentitySchema */ .Nx.shape, name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/** The fields that the start of an execution adds to the journal and to the state. */
const executionStarted = {
    process: _request_js__WEBPACK_IMPORTED_MODULE_0__/* .processIdentitySchema */ .Nx.nullable().describe('Null when it could not be started.'),
    relays: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_request_js__WEBPACK_IMPORTED_MODULE_0__/* .processIdentitySchema */ .Nx).describe('The processes that carry its output to the logs.'),
    label: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional().describe('The name that a followed session gives it.'),
    task: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().exactOptional().describe('The number of the task that it works on.'),
};
const logBytes = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().exactOptional();
/** The fields that its end adds. */
const executionEnded = {
    exit: exitSchema,
    cause: stopCodeSchema.nullable().describe('Why it was stopped; null when it ended by itself.'),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ output: logBytes, stdout: logBytes, stderr: logBytes }).describe('The size of each log.'),
    leftBehind: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('Names of the processes that it left running.'),
    kept: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(keptSchema)
        .exactOptional()
        .describe('Processes that it left running, and that run on until the end of the job (`leftovers: keep`).'),
    survivors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(survivorSchema).describe('Processes that could not be stopped.'),
    failure: failureSchema.nullable().describe('Null when it succeeded.'),
};
const collectedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
    bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
    skipped: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('Paths that were matched and not collected, each with the reason.'),
});
const attachedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('helloloop'),
    session: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('The session id in HelloLoop.'),
    command: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    stateDir: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    lease: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('The process that the HelloLoop session depends on, for people; empty for none.'),
    process: _request_js__WEBPACK_IMPORTED_MODULE_0__/* .processIdentitySchema */ .Nx.nullable().describe('The HelloLoop supervisor; null when it no longer runs.'),
});
/** The events that only a followed session has (`attach`). */
const attachedEvents = [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('attached'), ...attachedSchema.shape }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('launch_started'), launch: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), ...executionStarted }),
    /** The launcher has ended, or is not waited for any longer. Its tree is left alone. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('launch_ended'), launch: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), ...executionEnded }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('task_started'),
        /** Tasks are numbered from 1. */
        task: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
        id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        stage: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        runDir: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('task_stage'), task: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), stage: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    /** The session's present activity, as HelloLoop names it. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('runtime_status'), status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    /** A command that checks the work. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('verification_started'), verification: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), ...executionStarted }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('verification_ended'), verification: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), ...executionEnded }),
    /** An execution that had ended wrote more, from these offsets of its logs on. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('output_continued'),
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['attempt', 'probe', 'verification']),
        number: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
        offsets: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ stdout: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), stderr: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int() }),
    }),
    /** HelloLoop's record of a recovery, written after it: it completes the events of that time. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('recovery_recorded'),
        /** The wait that it began with; the first of the session is 1. */
        wait: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
        delayMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        /** The attempt that failed. */
        attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().exactOptional(),
        exitCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().exactOptional(),
        failure: failureSchema.exactOptional(),
        /** The probe that followed. */
        probe: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().exactOptional(),
        probeExitCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().exactOptional(),
    }),
    /** The last lines that a process wrote before it died. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('last_words'), lines: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) }),
    /** Something that the reader must know to trust the rest. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('warning'), message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
];
/** The supervisor's parent, which adopts all orphans and kills them after its end; absent where there is none. */
const reaperSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['perl', 'python3']), process: _request_js__WEBPACK_IMPORTED_MODULE_0__/* .processIdentitySchema */ .Nx });
/** A journal line without its envelope: one member for each type. */
const eventBodySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('type', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('session_started'),
        sessionId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        maxAttempts: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
        supervisor: _request_js__WEBPACK_IMPORTED_MODULE_0__/* .processIdentitySchema */ .Nx,
        reaper: reaperSchema.exactOptional(),
        lease: _request_js__WEBPACK_IMPORTED_MODULE_0__/* .leaseSchema */ .Gn,
    }),
    /** The step waits for a slot. This and `slot_prepared` come before the session starts. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('slot_waiting'), pool: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), permits: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int() }),
    /** The step has a slot and hands it to the supervisor. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('slot_prepared'),
        slotId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        pool: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        permits: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
        /** One for each permit, from 0; they stay the same while the slot is held. */
        numbers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int()),
        waitedMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('attempt_started'), attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), ...executionStarted }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('attempt_ending'),
        attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
        cause: stopCodeSchema,
        detail: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        graceMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        /** The signal that comes first; SIGTERM in journals without it. */
        signal: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
    }),
    /** All conditions of `ready` hold; at most once for each attempt of a background session. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('ready'), attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), afterMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }),
    /** The stop signal was sent: the tree has its grace to end by itself. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('attempt_waiting'), attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int() }),
    /** The attempt was silent for the warning time; once for each silence. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('stall_suspected'),
        attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
        silentMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        /** The processes of the attempt that are suspended, for people. */
        suspended: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
    }),
    /** The script of a background session has ended well, and the session goes on with what it has left running. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('attempt_runs_on'), attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), processes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) }),
    /** The attempt wrote something again. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('stall_over'), attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('attempt_ended'), attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), ...executionEnded }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('collected'),
        attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
        ...collectedSchema.shape,
        /** Where nothing was found and that is not to be ignored: each pattern, with the place where it was looked for. */
        notFound: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).exactOptional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('retry_waiting'),
        /** The attempt that follows the wait. */
        attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
        delayMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        /** The delay that `retry-jitter` has made longer or shorter; absent where it has not. */
        plannedMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().exactOptional(),
        until: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        /** True when a probe follows the wait. */
        probe: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().exactOptional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('probe_started'),
        /** Probes are numbered from 1. */
        probe: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
        /** The attempt that follows when it succeeds. */
        attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
        ...executionStarted,
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('probe_ended'), probe: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), ...executionEnded }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('on_retry_started'), attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), ...executionStarted }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('on_retry_ended'), attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), ...executionEnded }),
    /** The `on-timeout` script runs, between the start and the end of its attempt, which goes on meanwhile. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('on_timeout_started'),
        attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
        /** The limit that the attempt has reached, for people. */
        limit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        ...executionStarted,
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('on_timeout_ended'), attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), ...executionEnded }),
    /** The session is stopped: what runs is stopped, waits are given up. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('session_ending'), cause: stopCodeSchema, detail: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('session_ended'),
        status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['completed', 'failed', 'stopped']),
        cause: stopCodeSchema.nullable(),
        failure: failureSchema.nullable(),
        /** No recovery is left: a person has to act. */
        paused: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().exactOptional(),
        /** The exit code that HelloLoop reports. */
        exitCode: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().exactOptional(),
        /** HelloLoop's last message, in its own language. */
        message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
    }),
    ...attachedEvents,
]);
const envelopeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    v: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    seq: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
    /** Wall clock, ISO 8601 in UTC. */
    at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The machine's monotonic clock in ms: differences are durations. */
    mono: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
});
const journalEventSchema = envelopeSchema.and(eventBodySchema);


/***/ }),

/***/ 608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JE: () => (/* binding */ readJsonFile)
/* harmony export */ });
/* unused harmony exports MalformedFileError, writeJsonFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7428);
/* harmony import */ var _system_atomic_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7350);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5173);




/** A file that exists and does not have the content that it must have. */
class MalformedFileError extends Error {
    name = 'MalformedFileError';
}
/**
 * Reads and validates a JSON file. Returns undefined when it does not exist.
 * @throws MalformedFileError when the content is not JSON or does not match the schema
 */
function readJsonFile(path, schema) {
    const text = (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ifExists */ .AG)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    if (text === undefined)
        return undefined;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new MalformedFileError(`${path} is not JSON: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .gJ)(error)}`, { cause: error });
    }
    const result = schema.safeParse(value);
    if (!result.success)
        throw new MalformedFileError(`${path} is not valid: ${zod__WEBPACK_IMPORTED_MODULE_3__/* .prettifyError */ .S1(result.error)}`);
    return result.data;
}
function writeJsonFile(path, value) {
    writeFileAtomic(path, `${JSON.stringify(value, null, 2)}\n`);
}


/***/ }),

/***/ 4290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ launchMessageSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5586);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9884);


/** The message from main on the supervisor's stdin. It may hold secrets; `request.json` is its request, redacted. */
const launchMessageSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    request: _request_js__WEBPACK_IMPORTED_MODULE_0__/* .requestSchema */ .TF,
    /** Values to redact. */
    secrets: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Added to the environment of the scripts; it is kept in no file. */
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).default({}),
});


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
/* unused harmony exports sessionsFolders, supervisorMark */
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

/***/ 3656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ readyConditionSchema),
/* harmony export */   pu: () => (/* binding */ describeCondition)
/* harmony export */ });
/* unused harmony export withoutValues */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5586);

/** A condition that a background session must have met once to be ready. It is written to disk without values of headers. */
const readyConditionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    /** A line of the log matches, in RE2 syntax; `(?i)` at the start ignores case. */
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('log'), pattern: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('http'),
        /** With `socket` its host is localhost. */
        url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** A socket of the file system, relative to the working directory, in place of the network. */
        socket: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().exactOptional(),
        headers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).exactOptional(),
        /** Any certificate will do. */
        insecure: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).exactOptional(),
    }),
    /** `host` is a name or an address, without brackets. */
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('tcp'), host: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), port: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1).max(65_535) }),
    /** Relative to the working directory. */
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('file'), path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('exec'), command: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
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


/***/ }),

/***/ 9884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Gn: () => (/* binding */ leaseSchema),
  Nx: () => (/* binding */ processIdentitySchema),
  TF: () => (/* binding */ requestSchema)
});

// UNUSED EXPORTS: scriptSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 14 modules
var schemas = __nccwpck_require__(5586);
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

// EXTERNAL MODULE: ./build/options/formats.js
var formats = __nccwpck_require__(9325);
;// CONCATENATED MODULE: ./build/options/duration.js


const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const maxDuration = 500 * hour;
const allowed = 'a duration such as 500ms, 30s, 20m or 1h30m, at most 500h';
/** In milliseconds. */
const duration = (0,formats/* trimmed */.dE)(parseDuration, allowed, schemas/* number */.aig().min(0), suggestDuration);
/** In milliseconds; null for `0`, which means no limit. */
const timeLimit = (0,formats/* trimmed */.dE)((text) => {
    const ms = parseDuration(text);
    return ms === 0 ? null : ms;
}, allowed, schemas/* number */.aig().positive().nullable(), suggestDuration);
/** In milliseconds each. */
const durations = (0,formats/* trimmed */.dE)(parseDurations, `a list such as "10s, 30s, 2m", each item ${allowed}`, schemas/* array */.YOg(schemas/* number */.aig().min(0)), suggestDurations);
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

;// CONCATENATED MODULE: ./build/options/label.js


const maxLength = 100;
/** One line of text for people, without control characters, which could disguise it in a log. */
const label = (0,formats/* trimmed */.dE)(parseLabel, `one line of 1 to ${maxLength} characters`, schemas/* string */.YjP());
function parseLabel(text) {
    const line = cleanLine(text);
    const isOneLine = !/[\r\n]/.test(text);
    return isOneLine && line !== '' && [...line].length <= maxLength ? line : undefined;
}
function cleanLine(line) {
    return line
        .replace(/\s+/g, ' ')
        .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '')
        .trim();
}

// EXTERNAL MODULE: ./build/options/retry-on.js + 1 modules
var retry_on = __nccwpck_require__(5949);
;// CONCATENATED MODULE: ./build/options/session-options.js





// The options that a session's files hold: all that the supervisor, post and later steps know of the inputs.
/** Options of a session that runs its command itself, in attempts. */
const attemptOptions = {
    /** The first one included. */
    maxAttempts: stored('max-attempts', (0,formats/* wholeNumber */.rD)(1, 100), 1),
    attemptTimeoutMs: stored('attempt-timeout', timeLimit),
    /** The last one is used for all further retries. */
    retryDelaysMs: stored('retry-delays', durations, [10 * second]),
    /** One for each retry of a hard failure. */
    hardRetryDelaysMs: addedLater(stored('hard-retry-delays', durations, []), []),
    /** The fraction by which a delay may be longer or shorter, at random; null: a tenth, of long delays only. */
    retryJitter: addedLater(stored('retry-jitter', formats/* fraction */.zO), 0),
    /** The ends of an attempt that may be followed by a retry. */
    retryOn: addedLater(stored('retry-on', retry_on/* retryOn */.i, ['any']), ['any']),
    /** How the log shows a failed attempt that a retry follows. */
    retryNotice: addedLater(stored('retry-notice', (0,formats/* choice */.Yq)('notice', 'warning', 'none'), 'notice'), 'notice'),
    probeTimeoutMs: addedLater(stored('probe-timeout', timeLimit, 2 * minute), null),
    /** The silence after which a stall is suspected; null: never. */
    stallWarningMs: addedLater(stored('stall-warning', timeLimit, 15 * minute), null),
    /** The silence after which the attempt is stopped; null: never. */
    stallTimeoutMs: addedLater(stored('stall-timeout', timeLimit, 45 * minute), null),
    /** Whether what an attempt that succeeds leaves running is ended, or runs on until the job ends. */
    leftovers: addedLater(stored('leftovers', (0,formats/* choice */.Yq)('end', 'keep'), 'end'), 'end'),
};
/** Options of every session. */
const sessionOptions = {
    /** For all attempts and the waits between them. */
    timeoutMs: stored('timeout', timeLimit),
    killGraceMs: stored('kill-grace', duration, 10 * second),
    /** Asks a command to end that is not cancelled: after a timeout, a stall, a stop. */
    stopSignal: addedLater(stored('stop-signal', formats/* signalName */.yD, 'SIGTERM'), 'SIGTERM'),
    streams: stored('streams', (0,formats/* choice */.Yq)('merged', 'split'), 'merged'),
    /** Per attempt. */
    maxLogBytes: stored('max-log-size', formats/* byteSize */.mz, 2 * 1024 ** 3),
    artifactPaths: stored('artifact-paths', formats/* lineList */.XA, []),
    /** Where links may lead that `artifact-paths` matches. */
    artifactLinks: addedLater(stored('artifact-links', (0,formats/* choice */.Yq)('workspace', 'anywhere'), 'workspace'), 'workspace'),
    /** Of the files that `artifact-paths` matches, per attempt. */
    maxArtifactBytes: addedLater(stored('max-artifact-size', formats/* byteSize */.mz, 2 * 1024 ** 3), 2 * 1024 ** 3),
    /** What it means when `artifact-paths` matches nothing. */
    ifNoFilesFound: addedLater(stored('if-no-files-found', (0,formats/* choice */.Yq)('warn', 'error', 'ignore'), 'warn'), 'ignore'),
};
/** Options of a session that outlives its step. */
const backgroundOptions = {
    readyTimeoutMs: stored('ready-timeout', duration, 2 * minute),
};
/** Options of a session that follows one of HelloLoop. */
const attachOptions = {
    /** The folder with HelloLoop's state. */
    stateDir: stored('state-dir', formats/* singleLine */.pF, '.helloloop'),
    /** The id of the HelloLoop session to follow; null: the one that the launcher starts, or that runs. */
    session: stored('session', label),
    /** For the HelloLoop session to appear. */
    timeoutMs: stored('attach-timeout', duration, 30 * second),
    /** What to do with the HelloLoop session when ours is stopped. */
    onCancel: stored('on-cancel', (0,formats/* choice */.Yq)('stop', 'detach'), 'stop'),
};
/** Options for the results of a session; step.json has them for post. */
const resultOptions = {
    /** The attempts that get an artifact. */
    artifacts: stored('artifacts', (0,formats/* choice */.Yq)('failed', 'always', 'never'), 'failed'),
    /** Null: as long as the repository says. */
    retentionDays: stored('retention-days', (0,formats/* wholeNumber */.rD)(1, 400)),
    /** Whether the job summary shows the session. */
    summary: stored('summary', formats/* trueOrFalse */.dt, true),
    /** The workflow commands of the command that take effect. */
    workflowCommands: addedLater(stored('workflow-commands', (0,formats/* choice */.Yq)('annotations', 'all', 'none'), 'annotations'), 'annotations'),
};

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

// EXTERNAL MODULE: ./build/session/ready-condition.js
var ready_condition = __nccwpck_require__(3656);
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
    ready: schemas/* array */.YOg(ready_condition/* readyConditionSchema */.KZ),
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
     * @throws when the file cannot be written
     */
    async restore() {
        if (this.#isInPlace())
            return;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(this.path), { recursive: true, mode: 0o700 });
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
/* harmony import */ var _system_tree_members_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5508);





/**
 * Returns the environment of one execution: the supervisor's, which main has already reduced to that of a `run:` step,
 * with facts about the attempt, and with file-command files of its own in place of the step's. Creates those files.
 */
function executionEnvironment(base, facts) {
    const { [_system_tree_members_js__WEBPACK_IMPORTED_MODULE_4__/* .treeVariable */ .Dt]: outerMarks = '', ...inherited } = (0,_session_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .revealForCommand */ .CS)(base);
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
        [_system_tree_members_js__WEBPACK_IMPORTED_MODULE_4__/* .treeVariable */ .Dt]: outerMarks + facts.mark,
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
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true, mode: _session_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .passableFolder */ .Mz });
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



/** Starts a script with the channels as its output. Never throws: a failed start is an exit of the kind `not_started`. */
function startScript(plan, channels) {
    const [stdout, stderr] = channels.flatMap(({ fds }) => fds);
    const { program, args, file, verbatim } = plan.script;
    try {
        if (file !== '' && !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file))
            throw new Error(`its script ${file} no longer exists; was the session's folder deleted?`);
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

/***/ 6196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ SessionContext)
});

// EXTERNAL MODULE: ./build/session/paths.js
var paths = __nccwpck_require__(4683);
// EXTERNAL MODULE: ./build/session/session-end.js
var session_end = __nccwpck_require__(3127);
// EXTERNAL MODULE: ./build/system/errors.js
var errors = __nccwpck_require__(5173);
// EXTERNAL MODULE: ./build/system/process-identity.js
var process_identity = __nccwpck_require__(5764);
// EXTERNAL MODULE: ./build/system/wait.js
var wait = __nccwpck_require__(1907);
// EXTERNAL MODULE: ./build/supervisor/stop-triggers/stop-trigger.js
var stop_trigger = __nccwpck_require__(2221);
;// CONCATENATED MODULE: ./build/supervisor/stop-triggers/lease-lost.js


const checkMs = 1_000;
/** Fires when the process whose life the session depends on has ended. */
function leaseLost({ label, process }) {
    const lost = { cause: 'lease_lost', detail: `${label} (process ${process.pid}) is no longer running` };
    return (0,stop_trigger/* checkEvery */.M0)(() => ((0,process_identity/* isAlive */._n)(process) ? undefined : lost), checkMs);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 14 modules
var schemas = __nccwpck_require__(5586);
// EXTERNAL MODULE: ./build/session/json-file.js
var json_file = __nccwpck_require__(608);
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
        return (0,errors/* ifReachable */.zv)(() => (0,json_file/* readJsonFile */.JE)(path, stopRequestSchema));
    }
    catch (error) {
        return { v: 1, cause: 'stopped', detail: `a stop was requested (${(0,errors/* errorMessage */.gJ)(error)})` };
    }
}

;// CONCATENATED MODULE: ./build/supervisor/stop-triggers/stop-requested.js


const stop_requested_checkMs = 1_000;
/**
 * Fires when the session is asked to stop: by a stop file, which is found within a second, or by the signal of a request,
 * which makes it look at once and is a request itself when there is no file.
 */
function stopRequested(stopPath) {
    const requested = () => {
        const request = readStopRequest(stopPath);
        return request === undefined ? undefined : { cause: request.cause, detail: request.detail };
    };
    const bySignal = (over) => new Promise((resolve) => {
        const listener = () => resolve(requested() ?? { cause: 'stopped', detail: `a stop was requested by ${stopRequestSignal}` });
        process.on(stopRequestSignal, listener);
        // Without any listener the signal would kill the supervisor while it finishes its work.
        over.addEventListener('abort', () => process.on(stopRequestSignal, () => { }).off(stopRequestSignal, listener), {
            once: true,
        });
    });
    return (signal) => (0,stop_trigger/* firstOf */.Ku)([(0,stop_trigger/* checkEvery */.M0)(requested, stop_requested_checkMs), bySignal], signal);
}

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
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __nccwpck_require__(7218);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
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
    return { ...machine_thisMachine(), ...process };
}
function thisProcess() {
    return holderProcess((0,process_identity/* identify */.ls)(process.pid));
}
/**
 * Returns whether the process behind a slot is dead. A process of this pid namespace can be looked up; of one in
 * another container only the heartbeats are visible. These carry monotonic times, so that setting the wall clock frees
 * nothing.
 */
function isDead({ process, heartbeatMono }, here = machine_thisMachine(), nowMono = (0,clock/* monotonicMs */.d)()) {
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
/** A cheaper check, for between two of those: it misses zombies and reused pids. */
function isCertainlyDead({ process }, here = thisMachine()) {
    const { boot, namespace, pid, guard } = process;
    const areFree = () => isPidFree(pid) && (guard === undefined || isPidFree(guard.pid));
    return boot === here.boot && namespace === here.namespace && areFree();
}

;// CONCATENATED MODULE: ./build/registry/heartbeat.js



/** Sends heartbeats for a slot until the signal aborts. Resolves earlier only if the slot is lost. */
async function sendHeartbeats(registry, id, signal, everyMs = heartbeatMs) {
    try {
        for await (const _ of (0,promises_.setInterval)(everyMs, undefined, { signal, ref: false })) {
            if (!(await isHeld(registry, id)))
                return;
        }
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
    }
}
async function isHeld(registry, id) {
    try {
        return await registry.heartbeat(id);
    }
    catch (error) {
        // For example on a full disk. Those who can see this process need no heartbeat to know that it lives.
        console.error(`Could not send a heartbeat for slot ${id}: ${(0,errors/* errorMessage */.gJ)(error)}`);
        return true;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
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

;// CONCATENATED MODULE: ./build/registry/registry.js
/** The registry cannot be used. The message names the file and says what to do. */
class registry_RegistryError extends Error {
    name = 'RegistryError';
}
/** The slot was freed: by hand, or because it was not bound in time. */
class SlotLostError extends Error {
    name = 'SlotLostError';
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
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
const busyMs = 30_000;
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
    /** A connection can have only one transaction at a time. */
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
            throw explain(error, path);
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
            throw explain(error, this.path);
        }
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
            throw explain(error, this.path);
        }
    }
    async #prepare() {
        const version = await this.#retryWhileBusy(() => this.#pragma('user_version'));
        if (version === 0)
            await this.#create();
        this.#check();
        // With a WAL readers and writers do not block each other, and a commit need not wait for the disk: after a power
        // failure nobody holds a slot anyway. On a file system without shared memory SQLite keeps the rollback journal.
        await this.#retryWhileBusy(() => this.#db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL'));
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
        const deadline = (0,clock/* monotonicMs */.d)() + busyMs;
        for (let pauseMs = 1;; pauseMs = Math.min(pauseMs * 1.5, longestMs)) {
            try {
                return action();
            }
            catch (error) {
                if (resultCode(error) !== result.busy || (0,clock/* monotonicMs */.d)() > deadline)
                    throw error;
            }
            await (0,promises_.setTimeout)(pauseMs * (0.5 + Math.random()));
        }
    }
}
function foreignDatabase(path) {
    return new registry_RegistryError(`${path} is a database of some other program, and is left alone. Name another folder with the input registry.`);
}
/** Turns an error of SQLite into one that says what to do. A damaged registry is never deleted or replaced. */
function explain(error, path) {
    const code = resultCode(error);
    if (code === undefined)
        return error;
    const failure = (0,errors/* errorMessage */.gJ)(error);
    const because = (text) => new registry_RegistryError(text, { cause: error });
    switch (code) {
        case result.busy:
            return because(`The registry ${path} has been locked by another process for ${busyMs / 1000} s. See who has it open (fuser ${path}).`);
        case result.full:
            return because(`The registry ${path} cannot be written: the disk is full. Make room there.`);
        case result.ioError:
            return because(`The registry ${path} cannot be read or written${ownership(path)}: ${failure}. See whether the disk is full, or broken.`);
        // Our statements are valid, so a table is missing.
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

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __nccwpck_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __nccwpck_require__(7428);
;// CONCATENATED MODULE: ./build/registry/slot.js

/** `visible`: a step or a job holds it in the foreground. `background`: a supervisor does. */
const slotKindSchema = schemas/* enum */.k5n(['visible', 'background']);
/** The number of permits of a pool that may be in use. A limit of 0 admits none of its kind. */
const limitsSchema = schemas/* object */.Ikc({
    /** False: the pool is switched off; nothing waits for it and nothing is counted. */
    enabled: schemas/* boolean */.zMY(),
    visible: schemas/* number */.aig().int().min(0),
    background: schemas/* number */.aig().int().min(0),
    total: schemas/* number */.aig().int().min(0),
});
/** The limits of a pool that has a name, and for which nobody sets others. */
const defaultLimits = Object.freeze({ enabled: true, visible: 8, background: 8, total: 8 });
/** The pool of whoever names none. It has no limits of its own: otherwise steps that know nothing of slots would queue. */
const defaultPool = 'default';
/** In place of a limit: there is none. */
const unlimited = Number.MAX_SAFE_INTEGER;
/** Returns the limits of a pool for which nobody sets any. */
function limitsOf(pool) {
    if (pool !== defaultPool)
        return defaultLimits;
    return { enabled: true, visible: unlimited, background: unlimited, total: unlimited };
}
/** Describes the requester to people. Written by other processes, so untrusted. */
const labelSchema = schemas/* object */.Ikc({
    /** The workflow and the job, `CI / test`. */
    name: schemas/* string */.YjP(),
    /** `OWNER/REPOSITORY`; empty outside of GitHub. */
    repository: schemas/* string */.YjP(),
    /** The page of the workflow run; empty outside of GitHub. */
    runUrl: schemas/* string */.YjP(),
});
/** A process as every container of the machine can tell it from others: boot, pid namespace, pid and start time. */
const holderProcessSchema = schemas/* object */.Ikc({
    boot: schemas/* string */.YjP(),
    namespace: schemas/* string */.YjP(),
    pid: schemas/* number */.aig().int(),
    startTime: schemas/* string */.YjP(),
    /** A process of the same namespace that outlives this one until all of its descendants have ended. */
    guard: schemas/* object */.Ikc({ pid: schemas/* number */.aig().int(), startTime: schemas/* string */.YjP() }).exactOptional(),
});
/**
 * `waiting`: in the queue. `prepared`: reserved; the requester has 60 s to hand it over. `finalized`: reserved for a
 * known process. `bound`: held by that process.
 */
const phaseSchema = schemas/* enum */.k5n(['waiting', 'prepared', 'finalized', 'bound']);
/** A slot, or a request for one that waits in the queue. */
const slotSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    pool: schemas/* string */.YjP(),
    kind: slotKindSchema,
    permits: schemas/* number */.aig().int().min(1),
    phase: phaseSchema,
    /** One for each permit, from 0: the lowest that were free. They stay the same as long as the slot is held. */
    numbers: schemas/* array */.YOg(schemas/* number */.aig().int().min(0)),
    /** The id of the visible slot whose permits it uses and that counts them. */
    under: schemas/* string */.YjP().nullable(),
    /** The limits that its step gives the pool; those of the machine take precedence. */
    limits: limitsSchema,
    process: holderProcessSchema,
    label: labelSchema,
    /** The time of its last heartbeat, in monotonic ms of the machine. */
    heartbeatMono: schemas/* number */.aig(),
    arrivedMono: schemas/* number */.aig(),
    /** Null while it waits. */
    preparedMono: schemas/* number */.aig().nullable(),
    /** The time at which it was admitted, for people: wall clock, ISO 8601. Null while it waits. */
    since: schemas/* string */.YjP().nullable(),
});

;// CONCATENATED MODULE: ./build/registry/sqlite/rows.js




// Rows are validated: another process wrote them, perhaps of another version.
const json = schemas/* string */.YjP().transform((text, context) => {
    try {
        return JSON.parse(text);
    }
    catch {
        context.addIssue({ code: 'custom', message: 'not JSON' });
        return core/* NEVER */.tm;
    }
});
const { numbers, limits, process: rows_process, label } = slotSchema.shape;
/** Objects are loose, so that fields of a later version survive when the row is written again. */
const rowSchema = schemas/* object */.Ikc({
    ...slotSchema.omit({ heartbeatMono: true, arrivedMono: true, preparedMono: true }).shape,
    numbers: json.pipe(numbers),
    limits: json.pipe(schemas/* looseObject */._H3(limits.shape)),
    process: json.pipe(schemas/* looseObject */._H3(rows_process.shape)),
    label: json.pipe(schemas/* looseObject */._H3(label.shape)),
    beat_mono: slotSchema.shape.heartbeatMono,
    arrived_mono: slotSchema.shape.arrivedMono,
    prepared_mono: slotSchema.shape.preparedMono,
})
    .transform(({ beat_mono: heartbeatMono, arrived_mono: arrivedMono, prepared_mono: preparedMono, ...rest }) => {
    return { ...rest, heartbeatMono, arrivedMono, preparedMono };
});
const poolSchema = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), limits: json.pipe(limitsSchema) });
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
    throw new registry_RegistryError(`The registry ${path} is damaged: ${what} is not valid (${core_errors/* prettifyError */.S1(parsed.error).replaceAll(/\s+/g, ' ')}). It was left as it is. When no supervised run is active on this machine, move it away with its neighbours (-wal, -shm); the next step makes a new one.`);
}

// EXTERNAL MODULE: ./build/system/change-signal.js
var change_signal = __nccwpck_require__(4015);
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
        const signal = new change_signal/* ChangeSignal */.p();
        this.#signals.set(id, signal);
        this.#folder.create(fileOf(id));
        signal.watch((0,external_node_path_.join)(this.#folder.path, fileOf(id)));
    }
    /** Returns true if the file was written to, false after `maxMs` or when the signal aborts. */
    async wait(id, maxMs, abort) {
        // An earlier abort fires no event.
        if (abort.aborted)
            return false;
        const signal = this.#signals.get(id) ?? new change_signal/* ChangeSignal */.p();
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
            if (name.startsWith(prefix) && !ids.has(name.slice(prefix.length)))
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
const prefix = 'waiting-';
function fileOf(id) {
    return `${prefix}${id}`;
}

;// CONCATENATED MODULE: ./build/registry/sqlite/sqlite-registry.js









/**
 * The registry of one machine: an SQLite database, and one transaction for each transition. When a process dies the
 * kernel drops its lock and SQLite rolls back its transaction.
 *
 * A process that gives permits back hands them to the next in the queue in the same transaction, and wakes only that
 * one.
 */
class SqliteRegistry {
    location;
    #database;
    #wakeups;
    constructor(database) {
        this.location = database.path;
        this.#database = database;
        this.#wakeups = new Wakeups(database.folder);
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
            const after = isHeartbeatDue(slot) ? replaced(living, { ...slot, heartbeatMono: (0,clock/* monotonicMs */.d)() }) : living;
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
    heartbeat(id) {
        return this.#database.transact((db) => {
            const update = "UPDATE slots SET beat_mono = ? WHERE id = ? AND phase <> 'waiting'";
            const { changes } = statement(db, update).run((0,clock/* monotonicMs */.d)(), id);
            return Number(changes) > 0;
        });
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
            const advanced = { ...old, ...change, heartbeatMono: (0,clock/* monotonicMs */.d)() };
            return { slots: replaced(slots, advanced), result: () => advanced };
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
/** Checks each process at most once. */
function conditionsFor(machineLimits, checksHolders) {
    const checked = new Map();
    return {
        nowMono: (0,clock/* monotonicMs */.d)(),
        now: new Date().toISOString(),
        machineLimits,
        isDead: (slot) => {
            if (slot.phase !== 'waiting' && !checksHolders)
                return false;
            const dead = checked.get(slot.id) ?? isDead(slot);
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
function isHeartbeatDue({ heartbeatMono }) {
    return (0,clock/* monotonicMs */.d)() - heartbeatMono >= heartbeatMs;
}
function newSlot({ pool, kind, permits, limits, process, label }) {
    const mono = (0,clock/* monotonicMs */.d)();
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
function replaced(slots, slot) {
    return slots.map((other) => (other.id === slot.id ? slot : other));
}
function view(slot) {
    return { ...slot, alive: !isDead(slot) };
}
function sorted(limits) {
    return Object.entries(limits).sort(([a], [b]) => (a < b ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/supervisor/lifecycle/held-slot.js





/** The slot that this process holds for its session. Sends heartbeats until it is given back. */
class HeldSlot {
    #registry;
    #id;
    #required;
    #over = new AbortController();
    #lost;
    constructor(registry, id, required) {
        this.#registry = registry;
        this.#id = id;
        this.#required = required;
        this.#lost = sendHeartbeats(registry, id, this.#over.signal);
    }
    /**
     * Takes over the slot that main has prepared, if there is one; `guard` is the reaper. Returns undefined if the session can
     * do without it, and it cannot be had.
     * @throws RegistryError, SlotLostError
     */
    static async take(requested, id, guard) {
        if (requested === null || id == null)
            return undefined;
        const { registry: folder, required } = requested;
        try {
            const registry = await SqliteRegistry.open(folder);
            await registry.bind(id, { ...thisProcess(), ...(guard !== undefined && { guard }) });
            return new HeldSlot(registry, id, required);
        }
        catch (error) {
            if (required)
                throw error;
            console.error(`the session runs without its slot: ${(0,errors/* errorMessage */.gJ)(error)}`);
            return undefined;
        }
    }
    /**
     * Fires when the slot was freed by hand, or because this process stood still for so long that it seemed dead. A session
     * that did not ask for it goes on.
     */
    get lost() {
        return async () => {
            await this.#lost;
            if (this.#over.signal.aborted || !this.#required)
                return (0,wait/* forever */.i4)();
            return { cause: 'slot_lost', detail: `its slot ${this.#id} is not held any more` };
        };
    }
    /** To be called when no process of the session runs any more. Never throws. */
    async giveBack() {
        this.#over.abort();
        try {
            await this.#registry.release(this.#id);
        }
        catch (error) {
            // The registry frees it when this process has ended.
            console.error(`the slot could not be given back: ${(0,errors/* errorMessage */.gJ)(error)}`);
        }
    }
    close() {
        this.#registry.close();
    }
}

// EXTERNAL MODULE: ./build/supervisor/lifecycle/reaper.js
var reaper = __nccwpck_require__(937);
// EXTERNAL MODULE: ./build/system/read-file.js
var read_file = __nccwpck_require__(5261);
// EXTERNAL MODULE: ./build/text/json.js
var text_json = __nccwpck_require__(5666);
// EXTERNAL MODULE: ./build/session/events.js
var events = __nccwpck_require__(874);
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
        const text = (0,read_file/* readBytes */.i)(this.#fd, 0, (0,external_node_fs_.fstatSync)(this.#fd).size).toString();
        this.#seq = parseJournal(text).at(-1)?.seq ?? 0;
        // A writer that was killed leaves a torn line, which the next event must not continue.
        if (text !== '' && !text.endsWith('\n'))
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
/** Returns all events of a journal; none when there is no journal yet. */
function readJournal(path) {
    return parseJournal((0,errors/* ifExists */.AG)(() => (0,external_node_fs_.readFileSync)(path, 'utf8')) ?? '');
}
function parseJournal(text) {
    return text.split('\n').flatMap((line) => parseJournalLine(line) ?? []);
}
/**
 * Parses one line of a journal. Returns undefined for a line that readers skip: a torn one, an event type of a newer
 * version, an event without the fields of its type.
 */
function parseJournalLine(line) {
    return line === '' ? undefined : events/* journalEventSchema */.tn.safeParse((0,text_json/* parseJson */.q)(line)).data;
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
    constructor(paths, identity, redact) {
        // The step has already written the events of the slot.
        this.#state = fold(readJournal(paths.journal), { ...identity, name: redact(identity.name) });
        this.#journal = new JournalWriter(paths.journal, redact);
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














/** What every session has, whatever it runs: its journal, its slot, and the reasons to stop it. */
class SessionContext {
    root;
    request;
    reaper;
    recorder;
    /** Resolves with the reason once anything stops the session; stays pending when the session is over before. */
    stopped;
    /** Signals to this process from somebody else: they end what runs, and not the session. */
    straySignals;
    /** The same without the limits of time: something from outside stops the session, which may be ending already. */
    interrupted;
    #over = new AbortController();
    #slotTaken = Promise.withResolvers();
    #slot;
    #graceMs;
    #interruption;
    #isEndingRecorded = false;
    /** `limits` are reasons to stop besides a request, the lease, the slot and the session's timeout. */
    constructor(root, request, redact, limits = []) {
        this.root = root;
        this.request = request;
        this.reaper = (0,reaper/* takeReaper */.nV)();
        this.recorder = new Recorder((0,paths/* sessionPaths */.NE)(root), request, redact);
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
    /** Runs the session from its first event to its last. Everything that happens is in the journal when this resolves. */
    async run(work) {
        const { sessionId, name, maxAttempts, lease } = this.request;
        const supervisor = (0,process_identity/* identify */.ls)(process.pid);
        const reaper = this.reaper === null ? {} : { reaper: this.reaper };
        this.recorder.append({ type: 'session_started', sessionId, name, maxAttempts, supervisor, ...reaper, lease });
        const end = (await this.#takeSlot()) ?? (await work());
        this.#over.abort();
        this.#letKeptGo();
        // Whoever reads of the end finds the slot free.
        await this.#slot?.giveBack();
        this.recorder.append(end);
        await this.recorder.flushed();
        this.#slot?.close();
    }
    /** What a command was to leave running outlives the reaper; post ends it. */
    #letKeptGo() {
        const isKept = this.recorder.state.attempts.some((attempt) => attempt.status === 'ended' && attempt.kept !== undefined);
        if (isKept && this.reaper !== null)
            (0,reaper/* letGo */.Ko)(this.reaper);
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
        const triggers = [stopRequested(stop), leaseLost(this.request.lease), slotLost, ...lost];
        const reason = await (0,stop_trigger/* firstOf */.Ku)(triggers, this.over);
        this.recordEnding(reason);
        this.#interruption = reason;
        this.#graceMs = (0,grace/* graceAfter */.D)(reason.cause, this.#graceMs);
        return reason;
    }
    /** Returns the end of the session if the slot that main has prepared cannot be had any more. */
    async #takeSlot() {
        try {
            this.#slot = await HeldSlot.take(this.request.slot, this.recorder.state.slot?.id, this.reaper?.process);
            if (this.#slot !== undefined)
                this.#slotTaken.resolve(this.#slot);
        }
        catch (error) {
            return (0,session_end/* endBefore */.rf)(1, { cause: 'slot_lost', detail: (0,errors/* errorMessage */.gJ)(error) });
        }
        return undefined;
    }
}


/***/ }),

/***/ 5814:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _redact_redaction_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3358);
/* harmony import */ var _session_json_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(608);
/* harmony import */ var _session_launch_message_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4290);
/* harmony import */ var _session_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4683);
/* harmony import */ var _session_request_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9884);
/* harmony import */ var _system_process_title_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(3878);
/* harmony import */ var _system_process_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(5926);
/* harmony import */ var _supervise_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(5820);










const [root, source] = process.argv.slice(2);
if (root === undefined)
    throw new Error('usage: supervisor SESSION-FOLDER [from-stdin]');
(0,_system_process_title_js__WEBPACK_IMPORTED_MODULE_9__/* .nameProcess */ .H)(`supervisor of ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(root)}`);
const { request, secrets, environment } = source === 'from-stdin' ? messageFromStdin() : messageOnDisk((0,_session_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .sessionPaths */ .NE)(root).request);
// What every script gets is in this process's own environment.
Object.assign(process.env, environment);
const redaction = new _redact_redaction_js__WEBPACK_IMPORTED_MODULE_2__/* .Redaction */ .k(secrets);
redactStderr(redaction);
try {
    if (request.attach === null) {
        await (0,_supervise_js__WEBPACK_IMPORTED_MODULE_8__/* .supervise */ .z)(root, request, redaction);
    }
    else {
        const { attach } = await Promise.all(/* import() */[__nccwpck_require__.e(348), __nccwpck_require__.e(163)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4163));
        await attach(root, request, redaction);
    }
    process.exitCode = 0;
}
catch (error) {
    // Whoever follows the session notices the missing end. The processes that were started must not outlive this one.
    console.error(error);
    await (0,_system_process_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .endTree */ .Sb)({ root: null, mark: (0,_session_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .sessionMark */ .Wz)(request.sessionId) }, 0);
    process.exitCode = 1;
}
// A relay that cannot be killed would keep this process alive. No output is lost: stderr is a file.
process.exit();
/** An error may quote text with a secret. */
function redactStderr({ redact }) {
    const write = process.stderr.write.bind(process.stderr);
    process.stderr.write = (chunk) => write(redact(Buffer.from(chunk).toString()));
    // Node's own report of an uncaught error would not pass through `write`.
    process.on('uncaughtException', (error) => {
        console.error(error);
        process.exit(1);
    });
}
/** Exits when main has nothing to run or has died: stdin then ends before the line does. */
function messageFromStdin() {
    const text = readStdin();
    if (!text.endsWith('\n'))
        process.exit();
    return _session_launch_message_js__WEBPACK_IMPORTED_MODULE_4__/* .launchMessageSchema */ .c.parse(parseJson(text));
}
/** Hides the error of JSON.parse, which quotes the text. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // biome-ignore lint/style/useErrorCause: the cause would be printed, too.
        throw new Error('the launch message on stdin is not JSON');
    }
}
/** For a supervisor that is started by hand: without secrets. */
function messageOnDisk(path) {
    const request = (0,_session_json_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readJsonFile */ .JE)(path, _session_request_js__WEBPACK_IMPORTED_MODULE_6__/* .requestSchema */ .TF);
    if (request === undefined)
        throw new Error(`${path} does not exist`);
    return { request, secrets: [], environment: {} };
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
            const reason = check();
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

/***/ 5820:
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
    const fd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
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
;// CONCATENATED MODULE: ./build/session/session-logs.js



/** Returns the paths of the logs of all executions, in which commands may have masked values. */
function sessionLogs({ root }) {
    const folders = Object.values(paths/* executionFolders */.m7).map((name) => (0,external_node_path_.join)(root, name));
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

// EXTERNAL MODULE: ./build/system/process-tree.js + 3 modules
var process_tree = __nccwpck_require__(5926);
// EXTERNAL MODULE: ./build/supervisor/execution/environment.js
var environment = __nccwpck_require__(91);
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
// EXTERNAL MODULE: ./build/system/process-list.js + 3 modules
var process_list = __nccwpck_require__(4485);
;// CONCATENATED MODULE: ./build/supervisor/execution/drain.js




/** How long the relays may take to reach the end of the output once the tree has ended. */
const relayMs = 1_000;
/** The same when only a slow disk can hold them up. */
const slowDiskMs = 30_000;
/**
 * Waits until all output of an ended tree is in the logs. Each relay ends at the end of file, which comes once no process
 * holds the pipe open. A process that still does has left the tree with a new environment; it inherited the pipe from the
 * command, so it is ended too.
 */
async function drain(channels, tree, end) {
    const ends = Promise.all(channels.map(({ ended }) => ended));
    const first = await within(relayMs, ends);
    if (first !== undefined)
        return { ...end, failure: failureOf(first) };
    const files = channels.flatMap(({ pipe }) => pipe?.file ?? []);
    const { found, survivors } = await (0,process_tree/* endTree */.Sb)({ ...tree, files }, 0);
    const all = { found: [...end.found, ...found], survivors };
    // A process older than the command may have been passed the pipe, and may hold it for ever.
    const isHeldByOthers = (0,process_list/* areOpenForWriting */.Cq)(files);
    const second = await within(isHeldByOthers ? relayMs : slowDiskMs, ends);
    if (second !== undefined)
        return { ...all, failure: failureOf(second) };
    for (const channel of channels)
        channel.abandon();
    const late = `the end of it took longer than ${(0,duration/* formatDuration */.a)(slowDiskMs)}`;
    return { ...all, failure: isHeldByOthers ? undefined : notWritten(late) };
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






/** A log that has not grown for so long has all that was written. */
const quietMs = 100;
/** A server may never be quiet. By then what the command itself wrote is in the log, long before the server's output. */
const talkativeMs = 1_000;
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
    const held = channels.filter(({ pipe }) => pipe !== null && (0,process_list/* areOpenForWriting */.Cq)([pipe.file]));
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
    (0,external_node_fs_.mkdirSync)(plan.dir, { recursive: true, mode: paths/* passableFolder */.Mz });
    const channels = await (0,channel/* openChannels */.Lr)(plan.dir, (0,paths/* channelsOf */.MB)(plan.streams), plan.keepsLeftovers);
    const startedMono = (0,clock/* monotonicMs */.d)();
    const { child, exited } = (0,start_script/* startScript */.O)(plan, channels);
    const root = child?.pid === undefined ? null : (0,process_identity/* identify */.ls)(child.pid);
    plan.onStarted({ process: root, relays: (0,channel/* relaysOf */._f)(channels) });
    const tree = { root, mark: plan.mark, adopter: plan.adopter };
    const { reason, endedMono } = await outputEndOrTrigger(exited, plan, channels, tree);
    const mayKeep = plan.keepsLeftovers === true && reason === undefined && isSuccess(await exited);
    const kept = mayKeep ? await keepLeftovers(channels, tree, settleMs) : [];
    if (reason !== undefined)
        await plan.beforeEnd?.(reason, root, logTriggers(channels, plan));
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
    };
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




/** Runs one of the session's scripts to its end; a stop of the session ends it too. */
function runScript(context, run) {
    const { root, request, slotNumbers } = context;
    const { sessionId, maxAttempts, workingDirectory, streams, maxLogBytes } = request;
    const { kind, number, attempt, lastFailure, pid, stopped = context.stopped, ...plan } = run;
    const dir = (0,paths/* executionDir */.kl)(root, kind, number);
    const mark = (0,paths/* executionMark */.sv)(sessionId, kind, number);
    const facts = { sessionId, attempt, maxAttempts, lastFailure, mark, dir, slotNumbers, pid };
    return execute({
        ...plan,
        dir,
        mark,
        // While `on-timeout` runs, an orphan may be the attempt's.
        adopter: kind === 'on-timeout' ? undefined : context.reaper?.process.pid,
        workingDirectory,
        streams,
        maxLogBytes,
        environment: (0,environment/* executionEnvironment */.q)(process.env, facts),
        onWarning: (message) => context.recorder.append({ type: 'warning', message }),
        graceMs: plan.graceMs ?? (() => context.graceMs),
        signalAfter: (cause) => (0,grace/* signalAfter */.r)(context.interruption?.cause ?? cause, request.stopSignal),
        triggers: [() => stopped, context.straySignals.trigger, ...plan.triggers],
    });
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
            const failure = (0,classify/* classify */.L)(ended.exit, ended.cause, detail);
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
        const collected = await this.#modules.collector?.collect(attempt);
        if (collected !== undefined)
            recorder.append(collected);
        const failure = classified.failure ?? noFiles(collected, request);
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
        const failure = (0,classify/* classify */.L)(exit, cause, detail);
        const ruled = failure === null ? null : await this.#classifyByRules(attempt, end);
        if (ruled !== null)
            return { failure: ruled, rule: sourceOf(ruled, request) };
        const isWanted = failure?.family === 'hard' && isCodeNamed(request.retryOn, exit, cause);
        return { failure: isWanted ? { ...failure, family: 'soft' } : failure, rule: null };
    }
    async #classifyByRules(attempt, { exit, cause }) {
        const { root, request } = this.#context;
        if (this.#modules.rules === undefined)
            return null;
        const dir = (0,paths/* executionDir */.kl)(root, 'attempt', attempt);
        const logs = (0,paths/* channelsOf */.MB)(request.streams).map((channel) => (0,paths/* logPath */.Q2)(dir, channel));
        // The journal quotes the text that a rule matches, so the text is redacted first.
        const { patterns } = await this.#redaction.withMasksFrom(sessionLogs({ root }));
        return this.#modules.rules.classify(exit, cause, () => readLogTail(logs, patterns));
    }
}
/** The rules of a preset have no order, those of the user's come before them. */
function sourceOf({ code }, { failureRules }) {
    const rule = failureRules.find((candidate) => candidate.code === code);
    return rule?.latest === true ? 'failure-preset' : 'failure-rules';
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
;// CONCATENATED MODULE: ./build/supervisor/lazy-modules.js

/** Loads them before the session starts: later the folder of the bundle may have been deleted. */
async function loadLazyModules(root, request) {
    const { failureRules, background } = request;
    return {
        rules: failureRules.length === 0 ? undefined : (await Promise.all(/* import() */[__nccwpck_require__.e(856), __nccwpck_require__.e(702)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3702))).compileRules(failureRules),
        collector: await (0,load_collector/* loadCollector */.C)(root, request),
        readiness: background === null ? undefined : await loadReadiness(root, request, background.ready),
    };
}
async function loadReadiness(root, request, ready) {
    const { Readiness } = await Promise.all(/* import() */[__nccwpck_require__.e(856), __nccwpck_require__.e(847)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6847));
    if (ready.every(({ kind }) => kind !== 'file'))
        return new Readiness(root, request, undefined);
    const { PathWatch } = await Promise.all(/* import() */[__nccwpck_require__.e(348), __nccwpck_require__.e(703)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5703));
    return new Readiness(root, request, (path, onChange) => {
        const watch = new PathWatch(onChange);
        watch.add(path);
        return watch;
    });
}

// EXTERNAL MODULE: ./build/supervisor/lifecycle/session-context.js + 26 modules
var session_context = __nccwpck_require__(6196);
// EXTERNAL MODULE: ./build/session/events.js
var events = __nccwpck_require__(874);
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
        const isStop = events/* stopCodeSchema */.Lm.safeParse(failure.code).success;
        return isStop || rule === null ? '' : `\`retry: never\` of the failure rule ${failure.code}`;
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
        const failure = (0,classify/* classify */.L)(ended.exit, ended.cause, detail);
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
        const failure = (0,classify/* classify */.L)(ended.exit, ended.cause, detail);
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






/** Runs a session from its first attempt to its end. Everything that happens is in the journal when this resolves. */
async function supervise(root, request, redaction) {
    const modules = await loadLazyModules(root, request);
    const { readiness } = modules;
    const limits = readiness === undefined ? [] : [notReady(readiness, request.background?.readyTimeoutMs ?? 0)];
    const context = new session_context/* SessionContext */.I(root, request, redaction.redact, limits);
    const attempts = new AttemptRunner(context, redaction, modules);
    const recovery = new Recovery(context);
    await context.run(async () => (await runAttempts(context, attempts, recovery)) ?? endOfSuccess(readiness));
}
/** Runs attempts until one succeeds. Returns the end of the session if none does. */
async function runAttempts(context, attempts, recovery) {
    let last;
    for (let attempt = 1;; attempt += 1) {
        const stopped = await context.stoppedWithin(0);
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
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1455);



/** A new file, for its owner only, that is on the disk once it is written. */
const synced = { flag: 'wx', mode: 0o600, flush: true };
/**
 * Replaces a file as a whole: whenever a crash comes, the file has its old content or the new one, never a mixture.
 * Writes a temporary file in the same folder, syncs it and renames it. The file is for its owner only (0600).
 */
function writeFileAtomic(path, content) {
    const temporary = temporaryName(path);
    try {
        writeFileSync(temporary, content, synced);
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
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(temporary, content, synced);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
}
function temporaryName(path) {
    return `${path}.${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}.tmp`;
}


/***/ }),

/***/ 4015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ ChangeSignal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

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
            const watcher = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.watch)(path, { persistent: false }, () => this.notify());
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
/* unused harmony export isPidFree */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5173);
/* harmony import */ var _process_list_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4485);


/**
 * Returns the identity of a process that exists now. A child of this process exists, if only as a zombie, until the
 * event loop reaps it; its identity is therefore certain in the turn in which it was started.
 */
function identify(pid) {
    return { pid, startTime: (0,_process_list_js__WEBPACK_IMPORTED_MODULE_1__/* .findProcess */ .RF)(pid)?.startTime ?? '' };
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
/** Returns whether any process has one of these files open for writing. Always true on systems that do not show it. */
function areOpenForWriting(paths) {
    if (process.platform !== 'linux')
        return true;
    return listLinux().some((entry) => entry.filesOpenForWriting().some((path) => paths.includes(path)));
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

/***/ 5926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
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
// EXTERNAL MODULE: ./build/system/wait.js
var wait = __nccwpck_require__(1907);
;// CONCATENATED MODULE: ./build/system/process-tree.js








/** The time that killed processes get to disappear. One in an uninterruptible system call can take longer. */
const proofMs = 5_000;
/** The time that processes which refuse our signals get to end by themselves once the others are dead. */
const refusalMs = 1_000;
/** Nothing is gained by waiting longer for what a command leaves behind if it does not listen. */
const unwillingMs = 1_000;
const nothing = new Set();
const hasSignals = process.platform !== 'win32';
/** Returns the processes of a tree that run now, with names for people. */
function processesOf(tree) {
    return (0,tree_members/* membersOf */.lS)(tree, (0,process_list/* listProcesses */.O3)())
        .filter(({ dying }) => dying !== true)
        .map((entry) => {
        const { pid, startTime, suspended } = entry;
        return { pid, startTime, name: entry_programName(entry) ?? entry.name, suspended };
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
    /** The processes that refused our signals, and the reason. */
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
            return this.#members.every((entry) => isUnwilling && entry.ignores?.('SIGTERM') === true);
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
                    send(entry.pid, signal);
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
        for (let left = proofMs; left > 0; left = deadline - (0,clock/* monotonicMs */.d)()) {
            if (hasSignals)
                this.#freeze(deadline);
            this.#signalGroup('SIGKILL');
            for (const entry of this.#members)
                this.#signal(entry, 'SIGKILL');
            if (await (0,wait/* pollUntil */.g3)(() => killable().length === 0, Math.min(100, left)))
                break;
        }
        if (this.#refused.size > 0)
            await (0,wait/* pollUntil */.g3)(() => this.findMembers().length === 0, refusalMs);
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
 * Returns the members of a tree among `processes`. A process for which `wasFound` is true stays one: its parent may
 * have ended since, and nothing else may show its descent.
 */
function membersOf(tree, processes, wasFound = () => false) {
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


/***/ }),

/***/ 1907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ resolveMs),
/* harmony export */   g3: () => (/* binding */ pollUntil),
/* harmony export */   i4: () => (/* binding */ forever),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
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


/***/ }),

/***/ 5666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** Returns the value of a JSON text, or undefined if it is not JSON. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 5586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  YOg: () => (/* binding */ array),
  zMY: () => (/* binding */ schemas_boolean),
  gMt: () => (/* binding */ discriminatedUnion),
  k5n: () => (/* binding */ schemas_enum),
  euz: () => (/* binding */ literal),
  _H3: () => (/* binding */ looseObject),
  aig: () => (/* binding */ schemas_number),
  Ikc: () => (/* binding */ object),
  g1P: () => (/* binding */ record),
  YjP: () => (/* binding */ schemas_string)
});

// UNUSED EXPORTS: ZodAny, ZodArray, ZodBase64, ZodBase64URL, ZodBigInt, ZodBigIntFormat, ZodBoolean, ZodCIDRv4, ZodCIDRv6, ZodCUID, ZodCUID2, ZodCatch, ZodCodec, ZodCreditCard, ZodCustom, ZodCustomStringFormat, ZodDate, ZodDefault, ZodDiscriminatedUnion, ZodE164, ZodEmail, ZodEmoji, ZodEnum, ZodExactOptional, ZodFile, ZodFunction, ZodGUID, ZodIBAN, ZodIPv4, ZodIPv6, ZodISODate, ZodISODateTime, ZodISODuration, ZodISOTime, ZodInstanceOf, ZodIntersection, ZodJWT, ZodKSUID, ZodLazy, ZodLiteral, ZodMAC, ZodMap, ZodNaN, ZodNanoID, ZodNever, ZodNonOptional, ZodNull, ZodNullable, ZodNumber, ZodNumberFormat, ZodObject, ZodOptional, ZodPipe, ZodPrefault, ZodPreprocess, ZodPromise, ZodReadonly, ZodRecord, ZodSet, ZodString, ZodStringFormat, ZodSuccess, ZodSymbol, ZodTemplateLiteral, ZodTransform, ZodTuple, ZodType, ZodULID, ZodURL, ZodUUID, ZodUndefined, ZodUnion, ZodUnknown, ZodVoid, ZodXID, ZodXor, _ZodString, _default, _function, any, base64, base64url, bigint, catch, check, cidrv4, cidrv6, codec, creditCard, cuid, cuid2, currencyCode, custom, date, describe, e164, email, emoji, exactOptional, file, float32, float64, function, guid, hash, hex, hostname, httpUrl, iban, instanceof, int, int32, int64, intersection, invertCodec, ipv4, ipv6, json, jwt, keyof, ksuid, lazy, looseRecord, mac, map, meta, nan, nanoid, nativeEnum, never, nonoptional, null, nullable, nullish, optional, partialRecord, pipe, prefault, preprocess, promise, readonly, refine, set, strictObject, stringFormat, stringbool, success, superRefine, symbol, templateLiteral, transform, tuple, uint32, uint64, ulid, undefined, union, unknown, url, uuid, uuidv4, uuidv6, uuidv7, void, xid, xor

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(4723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/memoizer.js

class $ZodCyclicError extends Error {
    constructor() {
        super(`Cannot parse a reference cycle that closes through a transform`);
        this.name = "ZodCyclicError";
    }
}
/** Keyed off the context object every schema in one parse call already shares. */
const STATE = "~memo";
const NO_ISSUES = [];
// a value a cycle can close through
function isRef(value) {
    return value !== null && typeof value === "object";
}
// Receivers prefix paths in place, so the cache and every hand-out need their own copies.
function cloneIssues(issues) {
    return issues.map((iss) => (iss.path ? { ...iss, path: iss.path.slice() } : { ...iss }));
}
const recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
    const cached = recursive.get(inst);
    if (cached !== undefined)
        return cached ? PROVEN : NONE;
    // Relative to the walk in progress, so not cached.
    if (stack.has(inst))
        return PROVEN;
    stack.add(inst);
    let result = NONE;
    const check = (child) => {
        if (result !== PROVEN && child?._zod) {
            const answer = isRecursive(child, stack, resolve);
            if (answer > result)
                result = answer;
        }
    };
    // `Reflect.ownKeys` rather than `Object.keys`, so a cycle through a declared symbol key is still seen
    const shape = (sh, spread) => {
        let answer = NONE;
        for (const key of Reflect.ownKeys(sh)) {
            const desc = Object.getOwnPropertyDescriptor(sh, key);
            // an object resolves its shape by spread, so a key it does not enumerate is never parsed; `z.properties` reads every own key and so keeps them all
            if (spread && !desc.enumerable)
                continue;
            // resolving runs user code, and a factory mints a fresh subtree per read, so an edge the walk can't follow counts as a cycle
            const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
            if (child > answer)
                answer = child;
        }
        return answer;
    };
    const merge = (answer) => {
        if (answer > result)
            result = answer;
    };
    const def = inst._zod.def;
    const kind = def.type;
    switch (kind) {
        case "object": {
            const raw = core_util/* rawShape */.MO(def);
            // a def with no raw shape answers `shape` from an accessor of its own, and running that can mint a whole fresh subtree
            merge(raw ? shape(raw, true) : ASSUMED);
            check(def.catchall);
            break;
        }
        case "array":
            check(def.element);
            break;
        case "tuple":
            for (const el of def.items)
                check(el);
            check(def.rest);
            break;
        case "record":
        case "map":
            check(def.keyType);
            check(def.valueType);
            break;
        case "set":
            check(def.valueType);
            break;
        case "union":
            for (const el of def.options)
                check(el);
            break;
        case "intersection":
            check(def.left);
            check(def.right);
            break;
        case "optional":
        case "nullable":
        case "default":
        case "prefault":
        case "catch":
        case "readonly":
        case "nonoptional":
        case "promise":
        case "success":
            check(def.innerType);
            break;
        case "pipe":
            check(def.in);
            check(def.out);
            break;
        case "function":
            check(def.input);
            check(def.output);
            break;
        // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
        case "lazy": {
            const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : undefined);
            // walked with resolution off: one hop sees past the deferral, and a lazy that yields only another unresolved lazy is generative, so it stops there
            merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
            break;
        }
        // a leaf by choice: `parts` are regex fragments, not data positions
        case "template_literal":
        // leaves
        case "string":
        case "number":
        case "int":
        case "boolean":
        case "bigint":
        case "symbol":
        case "undefined":
        case "null":
        case "void":
        case "never":
        case "any":
        case "unknown":
        case "date":
        case "nan":
        case "enum":
        case "literal":
        case "file":
        case "transform":
        case "custom":
            break;
        default: {
            // a new built-in kind becomes a compile error here
            kind;
            // a user-defined kind can still hold children, and only its author knows where, so fall back to scanning the def — skipping accessors, since reading one can run user code
            for (const key in def) {
                const desc = Object.getOwnPropertyDescriptor(def, key);
                if (!desc || desc.get)
                    continue;
                const value = desc.value;
                if (!value || typeof value !== "object")
                    continue;
                if (value._zod)
                    check(value);
                else if (Array.isArray(value))
                    for (const el of value)
                        check(el);
            }
        }
    }
    stack.delete(inst);
    return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
    if (answer !== ASSUMED)
        recursive.set(inst, answer === PROVEN);
    return answer;
}
/**
 * Whether one parse can re-enter this schema, i.e. its subtree contains a cycle.
 * Exported for `z.compile`, which refuses to compile such a schema: cycle
 * breaking is driven from here off state keyed on the parse context, and a
 * generated fast path has no context to key on.
 */
function isRecursiveSchema(inst) {
    // z.compile never parses, so nothing would ever resolve a lazy for it; it runs once and already treats a throw here as recursive
    return isRecursive(inst, new Set(), true) !== NONE;
}
function bucketFor(state, inst) {
    let bucket = state.buckets.get(inst);
    if (!bucket) {
        bucket = new WeakMap();
        state.buckets.set(inst, bucket);
    }
    return bucket;
}
// Set immediately before delegating to core and cleared immediately after, so `alloc` registers only for a visit this module is driving.
let handoff;
// Allocated but unfinished entries. `alloc` and the matching pop both happen in the synchronous part of a parse, so they nest even when children are async, and one stack serves every schema.
const memoizer_open = [];
const memo = {
    alloc(_inst, payload, empty) {
        const bucket = handoff;
        if (!bucket)
            return empty;
        handoff = undefined;
        const entry = { value: empty, issues: null };
        bucket.set(payload.value, entry);
        memoizer_open.push(entry);
        return empty;
    },
    guard(inst) {
        var _a;
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                // The value is a placeholder a back-edge is still waiting on, so the cycle closes through this transform. Its output can't exist in time to bind.
                if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
                    throw new $ZodCyclicError();
                return base(payload, ctx);
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
    attach(inst) {
        var _a;
        let isRecursiveInst;
        let rechecked = false;
        // a recursive schema is re-entered many times per parse and its bucket never changes
        let lastCtx;
        let lastBucket;
        // Wraps `parse` in a deferred so it sees the container's final parse. Core's own deferred copies `parse` into `run` when there are no checks, and it ran first, so `run` is patched to match; with checks, `run` reads `parse` dynamically.
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                if (isRecursiveInst === undefined) {
                    const walked = isRecursive(inst, new Set(), false);
                    if (walked === NONE) {
                        // Nothing here can ever fire, so take it back out.
                        inst._zod.parse = base;
                        if (inst._zod.run === wrapped)
                            inst._zod.run = base;
                        return base(payload, ctx);
                    }
                    // this parse resolves the deferred edges on its own path, so ask once more before latching
                    if (walked === PROVEN || rechecked)
                        isRecursiveInst = true;
                    else
                        rechecked = true;
                }
                const input = payload.value;
                if (!isRef(input))
                    return base(payload, ctx);
                let state = ctx[STATE];
                if (!state) {
                    state = { buckets: new WeakMap(), backEdges: undefined };
                    ctx[STATE] = state;
                }
                let bucket;
                if (lastCtx === ctx) {
                    bucket = lastBucket;
                }
                else {
                    bucket = bucketFor(state, inst);
                    lastCtx = ctx;
                    lastBucket = bucket;
                }
                const hit = bucket.get(input);
                if (hit) {
                    payload.value = hit.value;
                    if (hit.issues) {
                        if (hit.issues.length)
                            payload.issues.push(...cloneIssues(hit.issues));
                    }
                    else {
                        // Still being parsed: its own checks cover it, so skip them here.
                        payload.memo = true;
                        state.backEdges ?? (state.backEdges = new WeakSet());
                        state.backEdges.add(hit.value);
                    }
                    return payload;
                }
                handoff = bucket;
                const depth = memoizer_open.length;
                const result = base(payload, ctx);
                handoff = undefined;
                // A container that rejected its input outright allocated nothing.
                const entry = memoizer_open.length > depth ? memoizer_open.pop() : undefined;
                // Both paths written out so the sync one allocates no closure. It runs once per node, and capturing here cost more than everything else combined.
                if (result instanceof Promise) {
                    return result.then((r) => {
                        if (entry)
                            entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
                        return r;
                    });
                }
                if (entry)
                    entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
                return result;
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
    return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
    const backEdges = ctx[STATE]?.backEdges;
    return backEdges !== undefined && isRef(value) && backEdges.has(value);
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/regexes.js

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function regexes_anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ regexes_anchor(dateSource);
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const regexes_boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/checks.js
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !core_util/* nullish */.cl(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : core_util/* floatSafeRemainder */.LG(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = core_util/* NUMBER_FORMAT_RANGES */.zH[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? core_util/* codePointLength */.O7(input) : units;
        if (length <= def.maximum)
            return;
        const origin = core_util/* getLengthableOrigin */.Rc(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMinLength = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? core_util/* codePointLength */.O7(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = core_util/* getLengthableOrigin */.Rc(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? core_util/* codePointLength */.O7(input)
            : units;
        if (length === def.length)
            return;
        const origin = core_util/* getLengthableOrigin */.Rc(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = lowercase);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = uppercase);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = core_util/* escapeRegex */.sD(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStartsWith = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${core_util/* escapeRegex */.sD(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckEndsWith = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${core_util/* escapeRegex */.sD(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(...core_util/* prefixIssues */.lQ(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    core_util/* hide */.jD(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
});
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
});

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/doc.js
class Doc {
    constructor(args = [], closed = {}) {
        this.content = [];
        this.indent = 0;
        this.args = args;
        this.closed = closed;
    }
    // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
    indented(fn) {
        this.indent += 1;
        try {
            fn(this);
        }
        finally {
            this.indent -= 1;
        }
    }
    write(arg) {
        if (typeof arg === "function") {
            arg(this, { execution: "sync" });
            arg(this, { execution: "async" });
            return;
        }
        const content = arg;
        const lines = content.split("\n").filter((x) => x);
        const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
        const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
        for (const line of dedented) {
            this.content.push(line);
        }
    }
    compile() {
        const F = Function;
        const content = this?.content ?? [``];
        const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`);
        return factory(...Object.values(this.closed));
    }
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = core_util/* aborted */.QH(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (core_util/* explicitlyAborted */.rL(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new core_core/* $ZodAsyncError */.GT();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = core_util/* aborted */.QH(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = core_util/* aborted */.QH(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (core_util/* aborted */.QH(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? anyString;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    $ZodCheckStringFormat.init(inst, def);
    $ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = guid);
    $ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = uuid(v));
    }
    else
        def.pattern ?? (def.pattern = uuid());
    $ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = email);
    $ZodStringFormat.init(inst, def);
});
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodEmoji = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = emoji());
    $ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? nanoid : nanoidOfLength(def.length));
    $ZodStringFormat.init(inst, def);
});
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = cuid);
    $ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = cuid2);
    $ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = ulid);
    $ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = xid);
    $ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = ksuid);
    $ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = datetime(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = date);
    $ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = time(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = duration);
    $ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = ipv4);
    $ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = ipv6);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = cidrv4);
    $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = cidrv6); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodE164 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = e164);
    $ZodStringFormat.init(inst, def);
});
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumberFormat", (inst, def) => {
    $ZodCheckNumberFormat.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes_boolean;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = bigint;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.null;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
});
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = core_util/* sizeCaps */.hi(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of core_util/* sizeCaps */.hi(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    core_util/* attachSchema */.d3(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && core_util/* aborted */.QH(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = core_util/* optionalKeys */.NM(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (core_util/* aborted */.QH(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    core_util/* assignProp */.Vy(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = core_util/* isObject */.Gv;
    const catchall = def.catchall;
    let value;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (core_util/* aborted */.QH(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    const memo = core_core/* globalConfig */.cr.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : core_util/* esc */.UQ(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = core_util/* isObject */.Gv;
    const jit = !core_core/* globalConfig */.cr.jitless;
    const allowsEval = core_util/* allowsEval */.hI;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
});
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !core_util/* aborted */.QH(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => core_util/* cleanRegex */.p6(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
core_core/* $constructor */.xI("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    core_util/* assignProp */.Vy(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = core_util/* rawShape */.MO(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = core_util/* cached */.PO(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isObject */.Gv(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
});
const $ZodIntersection = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
});
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (core_util/* isPlainObject */.Qd(a) && core_util/* isPlainObject */.Qd(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (core_util/* aborted */.QH(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = core_util/* aborted */.QH(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (core_util/* aborted */.QH(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
});
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...core_util/* prefixIssues */.lQ(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isPlainObject */.Qd(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
});
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = core_util/* getEnumValues */.w5(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const patternValues = core_util/* getEnumValues */.w5(zod.def.entries).filter((k) => core_util/* propertyKeyTypes */.qQ.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => core_util/* escapeRegex */.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? core_util/* escapeRegex */.sD(o) : o ? core_util/* escapeRegex */.sD(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    core_core/* globalConfig */.cr.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)}|null)$`) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
});
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNonOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
});
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
});
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.in._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.in._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.out._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
});
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    util.defineLazy(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    util.defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    util.defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    util.defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
})));
const $ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCustom", (inst, def) => {
    $ZodCheck.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
});
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(core_util/* issue */.sn(_iss));
    }
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/registries.js
var _a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/api.js




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...core_util/* normalizeParams */.A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ...core_util/* normalizeParams */.A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_null(Class, params) {
    return new Class({
        type: "null",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new $ZodCheckLessThan({
        check: "less_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new $ZodCheckLessThan({
        check: "less_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new $ZodCheckMultipleOf({
        check: "multiple_of",
        ...core_util/* normalizeParams */.A2(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new $ZodCheckMaxLength({
        check: "max_length",
        ...core_util/* normalizeParams */.A2(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new $ZodCheckMinLength({
        check: "min_length",
        ...core_util/* normalizeParams */.A2(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new $ZodCheckLengthEquals({
        check: "length_equals",
        ...core_util/* normalizeParams */.A2(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new $ZodCheckRegex({
        check: "string_format",
        format: "regex",
        ...core_util/* normalizeParams */.A2(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new $ZodCheckLowerCase({
        check: "string_format",
        format: "lowercase",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new $ZodCheckUpperCase({
        check: "string_format",
        format: "uppercase",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new $ZodCheckIncludes({
        check: "string_format",
        format: "includes",
        ...core_util/* normalizeParams */.A2(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new $ZodCheckStartsWith({
        check: "string_format",
        format: "starts_with",
        ...core_util/* normalizeParams */.A2(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new $ZodCheckEndsWith({
        check: "string_format",
        format: "ends_with",
        ...core_util/* normalizeParams */.A2(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new $ZodCheckProperties({
        check: "properties",
        shape,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new $ZodCheckOverwrite({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => core_util/* slugify */.Yv(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...core_util/* normalizeParams */.A2(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(core_util/* issue */.sn(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(core_util/* issue */.sn(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new $ZodCheck({
        check: "custom",
        ...core_util/* normalizeParams */.A2(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new $ZodCheck({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new $ZodCheck({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/to-json-schema.js


function assignProps(target, ...sources) {
    for (const source of sources) {
        for (const key of Reflect.ownKeys(source)) {
            if (Object.prototype.propertyIsEnumerable.call(source, key)) {
                (0,core_util/* assignProp */.Vy)(target, key, source[key]);
            }
        }
    }
    return target;
}
// function initializeContext<T extends schemas.$ZodType>(inputs: JSONSchemaGeneratorParams<T>): ToJSONSchemaContext<T> {
//   return {
//     processor: inputs.processor,
//     metadataRegistry: inputs.metadata ?? globalRegistry,
//     target: inputs.target ?? "draft-2020-12",
//     unrepresentable: inputs.unrepresentable ?? "throw",
//   };
// }
function to_json_schema_initializeContext(params) {
    // Normalize target: convert old non-hyphenated versions to hyphenated versions
    let target = params?.target ?? "draft-2020-12";
    if (target === "draft-4")
        target = "draft-04";
    if (target === "draft-7")
        target = "draft-07";
    return {
        processors: params.processors ?? {},
        metadataRegistry: params?.metadata ?? globalRegistry,
        target,
        unrepresentable: params?.unrepresentable ?? "throw",
        override: params?.override ?? (() => { }),
        io: params?.io ?? "output",
        counter: 0,
        seen: new Map(),
        sharedDefsExtractedFor: undefined,
        sharedEmitDoneFor: undefined,
        cycles: params?.cycles ?? "ref",
        reused: params?.reused ?? "inline",
        intersections: [],
        deferred: [],
        external: params?.external ?? undefined,
    };
}
/**
 * Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
 * `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
 * custom JSON Schema was written into `json`, in which case the caller must not write its own.
 */
function handleUnrepresentable(schema, ctx, json, params, message) {
    const result = typeof ctx.unrepresentable === "function"
        ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message })
        : ctx.unrepresentable;
    if (result === "any")
        return false;
    if (result === undefined || result === "throw")
        throw new Error(message);
    Object.assign(json, result);
    return true;
}
// never rename this back to `process`: bundler polyfills inject a top-level `const process` that a lexical declaration of the same name collides with (#6397)
function to_json_schema_processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
    var _a;
    const def = schema._zod.def;
    // check for schema in seens
    const seen = ctx.seen.get(schema);
    if (seen) {
        seen.count++;
        // check if cycle
        const isCycle = _params.schemaPath.includes(schema);
        if (isCycle) {
            seen.cycle = _params.path;
        }
        return seen.schema;
    }
    // initialize
    const result = { schema: {}, count: 1, cycle: undefined, path: _params.path };
    ctx.seen.set(schema, result);
    ctx.sharedDefsExtractedFor = undefined;
    ctx.sharedEmitDoneFor = undefined;
    // custom method overrides default behavior
    const overrideSchema = schema._zod.toJSONSchema?.();
    if (overrideSchema) {
        result.schema = overrideSchema;
    }
    else {
        const params = {
            ..._params,
            schemaPath: [..._params.schemaPath, schema],
            path: _params.path,
        };
        if (schema._zod.processJSONSchema) {
            schema._zod.processJSONSchema(ctx, result.schema, params);
        }
        else {
            const _json = result.schema;
            const processor = ctx.processors[def.type];
            if (!processor) {
                throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
            }
            processor(schema, ctx, _json, params);
        }
        const parent = schema._zod.parent;
        if (parent) {
            // Also set ref if processor didn't (for inheritance)
            if (!result.ref)
                result.ref = parent;
            to_json_schema_processSchema(parent, ctx, params);
            ctx.seen.get(parent).isParent = true;
        }
    }
    // metadata
    const meta = ctx.metadataRegistry.get(schema);
    if (meta)
        assignProps(result.schema, meta);
    if (ctx.io === "input" && isTransforming(schema)) {
        // examples/defaults only apply to output type of pipe
        delete result.schema.examples;
        delete result.schema.default;
    }
    // set prefault as default
    if (ctx.io === "input" && "_prefault" in result.schema)
        (_a = result.schema).default ?? (_a.default = result.schema._prefault);
    delete result.schema._prefault;
    // pulling fresh from ctx.seen in case it was overwritten
    const _result = ctx.seen.get(schema);
    return _result.schema;
}
/** @deprecated Renamed to `processSchema`. An export alias declares no binding, so it is safe to keep. */

// Escape a reference token for use in a JSON Pointer fragment (RFC 6901): `~` becomes `~0` and `/` becomes `~1`. The `~` replacement must run first.
function encodeJSONPointerSegment(segment) {
    return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function to_json_schema_extractDefs(ctx, schema
// params: EmitParams
) {
    // iterate over seen map;
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // With `external` set, every registered schema resolves through the external branch of `makeURI`, so the root branch below produces the same ref the external branch would — this pass is identical whichever schema it is called with, and only needs to run once.
    if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
        return;
    // Track ids to detect duplicates across different schemas
    const idToSchema = new Map();
    for (const entry of ctx.seen.entries()) {
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            const existing = idToSchema.get(id);
            if (existing && existing !== entry[0]) {
                throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
            }
            idToSchema.set(id, entry[0]);
        }
    }
    // returns a ref to the schema defId will be empty if the ref points to an external schema (or #)
    const makeURI = (entry) => {
        // comparing the seen objects because sometimes multiple schemas map to the same seen object. e.g. lazy
        // external is configured
        const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
        if (ctx.external) {
            const externalId = ctx.external.registry.get(entry[0])?.id; // ?? "__shared";// `__schema${ctx.counter++}`;
            // check if schema is in the external registry
            const uriGenerator = ctx.external.uri ?? ((id) => id);
            if (externalId) {
                return { ref: uriGenerator(externalId) };
            }
            // otherwise, add to __shared
            const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
            entry[1].defId = id; // set defId so it will be reused if needed
            return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
        }
        const uriPrefix = `#`;
        const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
        // an id-less root has nowhere to be extracted to, so it stays inline and self-references as `#`
        if (entry[1] === root && !entry[1].schema.id) {
            return { ref: uriPrefix };
        }
        // self-contained schema
        const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
        return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
    };
    // stored cached version in `def` property remove all properties, set $ref
    const extractToDef = (entry) => {
        // if the schema is already a reference, do not extract it
        if (entry[1].schema.$ref) {
            return;
        }
        const seen = entry[1];
        const { ref, defId } = makeURI(entry);
        seen.def = { ...seen.schema };
        // defId won't be set if the schema is a reference to an external schema or if the schema is the root schema
        if (defId)
            seen.defId = defId;
        // wipe away all properties except $ref
        const schema = seen.schema;
        for (const key in schema) {
            delete schema[key];
        }
        schema.$ref = ref;
    };
    // throw on cycles
    // break cycles
    if (ctx.cycles === "throw") {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.cycle) {
                throw new Error("Cycle detected: " +
                    `#/${seen.cycle?.join("/")}/<root>` +
                    '\n\nSet the `cycles` parameter to `"ref"` to resolve cyclical schemas with defs.');
            }
        }
    }
    // extract schemas into $defs
    for (const entry of ctx.seen.entries()) {
        const seen = entry[1];
        // convert root schema to # $ref
        if (schema === entry[0]) {
            extractToDef(entry); // this has special handling for the root schema
            continue;
        }
        // extract schemas that are in the external registry
        if (ctx.external) {
            const ext = ctx.external.registry.get(entry[0])?.id;
            if (schema !== entry[0] && ext) {
                extractToDef(entry);
                continue;
            }
        }
        // extract schemas with `id` meta
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            extractToDef(entry);
            continue;
        }
        // break cycles
        if (seen.cycle) {
            // any
            extractToDef(entry);
            continue;
        }
        // extract reused schemas
        if (seen.count > 1) {
            if (ctx.reused === "ref") {
                extractToDef(entry);
            }
        }
    }
    if (ctx.external)
        ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
    const options = schema.anyOf;
    if (!Array.isArray(options) || options.length === 0 || schema.type !== undefined)
        return;
    const types = [];
    for (const option of options) {
        if (!option || typeof option !== "object")
            return;
        // A branch that is itself a compactible union folds into this one — nested `anyOf` and a flat `type` array say the same thing. Compacting it first also makes the result independent of the order this pass walks the seen map in.
        compactTypeUnion(option);
        const keys = Object.keys(option);
        if (keys.length !== 1 || keys[0] !== "type")
            return;
        const type = option.type;
        for (const member of Array.isArray(type) ? type : [type]) {
            if (typeof member !== "string")
                return;
            if (!types.includes(member))
                types.push(member);
        }
    }
    delete schema.anyOf;
    // A `type` array must be non-empty and unique (metaschema); a single member is spelled as a bare string.
    schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
 * an annotation like `description` — makes a member unfoldable, so a constraint this does not
 * understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
const FOLDABLE_KEYS = new Set(["type", "properties", "required", "additionalProperties"]);
const UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
    const extra = member.additionalProperties;
    if (extra === undefined || extra === false || typeof extra !== "object" || extra === null)
        return null;
    return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
    const objects = [];
    for (const member of members) {
        // A boolean subschema is legal JSON Schema and carries no keywords to fold.
        if (typeof member !== "object" || member.type !== "object")
            return null;
        for (const key in member) {
            if (!FOLDABLE_KEYS.has(key))
                return null;
        }
        objects.push(member);
    }
    const properties = {};
    const required = new Set();
    for (const object of objects) {
        for (const key in object.properties) {
            // `in` would report a `__proto__` key as already present via the prototype chain and skip it.
            if (Object.prototype.hasOwnProperty.call(properties, key))
                continue;
            // Every member constrains this key: the ones that declare it say how, and a `catchall` member constrains it too even though it does not name it. The key has to satisfy all of them, which is the same intersection one level down.
            const parts = [];
            for (const other of objects) {
                const part = other.properties?.[key] ?? undeclaredConstraint(other);
                if (part === null || part === undefined)
                    continue;
                if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
                    parts.push(part);
            }
            const merged = parts.length === 1
                ? parts[0]
                : (foldObjects(parts) ?? { allOf: parts });
            (0,core_util/* assignProp */.Vy)(properties, key, merged);
        }
        for (const key of object.required ?? [])
            required.add(key);
    }
    const folded = { type: "object", properties };
    if (required.size)
        folded.required = [...required];
    // A key no member declares is rejected only when every member rejects it, so the fold is closed only when every member is. Otherwise it carries whatever the `catchall` members demand of such a key.
    if (objects.every((object) => object.additionalProperties === false)) {
        folded.additionalProperties = false;
    }
    else {
        const constraints = [];
        for (const object of objects) {
            const constraint = undeclaredConstraint(object);
            if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
                constraints.push(constraint);
        }
        if (constraints.length === 1)
            folded.additionalProperties = constraints[0];
        else if (constraints.length > 1)
            folded.additionalProperties = { allOf: constraints };
    }
    return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
 * closed object members reject each other's keys and the schema validates nothing. Zod's parser
 * pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
 * *every* side rejects it — so the emitted schema has to pool them too, and folding the members
 * into one object is the encoding that says so on every target.
 *
 * This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
 * machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
 * keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
    const allOf = json.allOf;
    if (!Array.isArray(allOf) || allOf.length < 2)
        return;
    // An `override` runs before this pass and may have written object keywords onto the intersection itself. Those are deliberate, so decline rather than overwrite them.
    for (const key of FOLDABLE_KEYS)
        if (key in json)
            return;
    // An intersection distributes over a union: `A & (X | Y)` is `(A & X) | (A & Y)`. Only the first union is distributed over; a second one stays among the members every branch folds against, where it fails the object check and declines the whole intersection rather than multiplying out.
    const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
    let folded = null;
    if (!unions.length) {
        folded = foldObjects(allOf);
    }
    else {
        const union = unions[0];
        const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
        if (Object.keys(union).length !== 1)
            return;
        const rest = allOf.filter((m) => m !== union);
        const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
        if (branches.some((b) => !b))
            return;
        folded = { [keyword]: branches };
    }
    if (!folded)
        return;
    delete json.allOf;
    assignProps(json, folded);
}
function to_json_schema_finalize(ctx, schema) {
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // flatten refs - inherit properties from parent schemas
    const flattenRef = (zodSchema) => {
        const seen = ctx.seen.get(zodSchema);
        // already processed
        if (seen.ref === null)
            return;
        const schema = seen.def ?? seen.schema;
        const _cached = { ...schema };
        const ref = seen.ref;
        seen.ref = null; // prevent infinite recursion
        if (ref) {
            flattenRef(ref);
            const refSeen = ctx.seen.get(ref);
            const refSchema = refSeen.schema;
            // merge referenced schema into current
            if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
                // older drafts can't combine $ref with other properties
                schema.allOf = schema.allOf ?? [];
                schema.allOf.push(refSchema);
            }
            else {
                assignProps(schema, refSchema);
            }
            // restore child's own properties (child wins)
            assignProps(schema, _cached);
            const isParentRef = zodSchema._zod.parent === ref;
            // For parent chain, child is a refinement - remove parent-only properties
            if (isParentRef) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (!(key in _cached)) {
                        delete schema[key];
                    }
                }
            }
            // When ref was extracted to $defs, remove properties that match the definition
            if (refSchema.$ref && refSeen.def) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) {
                        delete schema[key];
                    }
                }
            }
        }
        // If parent was extracted (has $ref), propagate $ref to this schema. This handles cases like: readonly().meta({id}).describe() where processor sets ref to innerType but parent should be referenced
        const parent = zodSchema._zod.parent;
        if (parent && parent !== ref) {
            // Ensure parent is processed first so its def has inherited properties
            flattenRef(parent);
            const parentSeen = ctx.seen.get(parent);
            if (parentSeen?.schema.$ref) {
                schema.$ref = parentSeen.schema.$ref;
                // De-duplicate with parent's definition
                if (parentSeen.def) {
                    for (const key in schema) {
                        if (key === "$ref" || key === "allOf")
                            continue;
                        if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) {
                            delete schema[key];
                        }
                    }
                }
            }
        }
        // execute overrides
        ctx.override({
            zodSchema: zodSchema,
            jsonSchema: schema,
            path: seen.path ?? [],
        });
    };
    // Flattening walks the whole map and clears each `ref` as it goes, so a second call over the same map is a no-op scan. Skip it outright once it has run for a registry conversion.
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of [...ctx.seen.entries()].reverse()) {
            flattenRef(entry[0]);
        }
        if (ctx.target !== "openapi-3.0") {
            for (const entry of ctx.seen.entries()) {
                compactTypeUnion(entry[1].def ?? entry[1].schema);
            }
        }
        for (const rewrite of ctx.deferred)
            rewrite();
        // After flattening, every member that was extracted is a `$ref`, so the fold sees the final shape. A schema that inherits an intersection — through `z.lazy`, or any `ref` chain — holds the same `allOf` array, so fold by array identity to catch every copy.
        if (ctx.intersections.length) {
            const carriers = new Map();
            for (const seen of ctx.seen.values()) {
                for (const json of [seen.schema, seen.def]) {
                    const allOf = json?.allOf;
                    if (!Array.isArray(allOf))
                        continue;
                    const existing = carriers.get(allOf);
                    if (existing)
                        existing.push(json);
                    else
                        carriers.set(allOf, [json]);
                }
            }
            for (const allOf of ctx.intersections) {
                for (const json of carriers.get(allOf) ?? [])
                    foldIntersection(json);
            }
        }
    }
    const result = {};
    if (ctx.target === "draft-2020-12") {
        result.$schema = "https://json-schema.org/draft/2020-12/schema";
    }
    else if (ctx.target === "draft-07") {
        result.$schema = "http://json-schema.org/draft-07/schema#";
    }
    else if (ctx.target === "draft-04") {
        result.$schema = "http://json-schema.org/draft-04/schema#";
    }
    else if (ctx.target === "openapi-3.0") {
        // OpenAPI 3.0 schema objects should not include a $schema property
    }
    else {
        // Arbitrary string values are allowed but won't have a $schema property set
    }
    if (ctx.external?.uri) {
        const id = ctx.external.registry.get(schema)?.id;
        if (!id)
            throw new Error("Schema is missing an `id` property");
        result.$id = ctx.external.uri(id);
    }
    // when the root was extracted into $defs, `root.schema` is the `$ref` wrapper and `root.def` is the body that now lives under $defs
    assignProps(result, root.defId ? root.schema : (root.def ?? root.schema));
    // The `id` in `.meta()` is a Zod-specific registration tag used to extract schemas into $defs — it is not user-facing JSON Schema metadata. Strip it from the output body where it would otherwise leak. The id is preserved implicitly via the $defs key (and via $ref paths).
    const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
    if (rootMetaId !== undefined && result.id === rootMetaId)
        delete result.id;
    // build defs object. With `external`, `defs` is the shared object every schema writes into, so the same entries are reassigned on every call. Without it, `defs` is fresh per call and must be rebuilt.
    const defs = ctx.external?.defs ?? {};
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.def && seen.defId) {
                if (seen.def.id === seen.defId)
                    delete seen.def.id;
                (0,core_util/* assignProp */.Vy)(defs, seen.defId, seen.def);
            }
        }
    }
    if (ctx.external)
        ctx.sharedEmitDoneFor = ctx.external;
    // set definitions in result
    if (ctx.external) {
    }
    else {
        if (Object.keys(defs).length > 0) {
            if (ctx.target === "draft-2020-12") {
                result.$defs = defs;
            }
            else {
                result.definitions = defs;
            }
        }
    }
    try {
        // this "finalizes" this schema and ensures all cycles are removed each call to finalize() is functionally independent though the seen map is shared
        const finalized = JSON.parse(JSON.stringify(result));
        Object.defineProperty(finalized, "~standard", {
            value: {
                ...schema["~standard"],
                jsonSchema: {
                    input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
                    output: createStandardJSONSchemaMethod(schema, "output", ctx.processors),
                },
            },
            enumerable: false,
            writable: false,
        });
        return finalized;
    }
    catch (_err) {
        throw new Error("Error converting schema to JSON.");
    }
}
function isTransforming(_schema, _ctx) {
    const ctx = _ctx ?? { seen: new Set() };
    if (ctx.seen.has(_schema))
        return false;
    ctx.seen.add(_schema);
    const def = _schema._zod.def;
    if (def.type === "transform")
        return true;
    if (def.type === "array")
        return isTransforming(def.element, ctx);
    if (def.type === "set")
        return isTransforming(def.valueType, ctx);
    if (def.type === "lazy")
        return isTransforming(def.getter(), ctx);
    if (def.type === "promise" ||
        def.type === "optional" ||
        def.type === "nonoptional" ||
        def.type === "nullable" ||
        def.type === "readonly" ||
        def.type === "default" ||
        def.type === "prefault" ||
        def.type === "catch") {
        return isTransforming(def.innerType, ctx);
    }
    if (def.type === "intersection") {
        return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
    }
    if (def.type === "record" || def.type === "map") {
        return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
    }
    if (def.type === "pipe") {
        if (_schema._zod.traits.has("$ZodCodec"))
            return true;
        return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
    }
    if (def.type === "object") {
        for (const key in def.shape) {
            if (isTransforming(def.shape[key], ctx))
                return true;
        }
        return false;
    }
    if (def.type === "union") {
        for (const option of def.options) {
            if (isTransforming(option, ctx))
                return true;
        }
        return false;
    }
    if (def.type === "tuple") {
        for (const item of def.items) {
            if (isTransforming(item, ctx))
                return true;
        }
        if (def.rest && isTransforming(def.rest, ctx))
            return true;
        return false;
    }
    return false;
}
/**
 * Creates a toJSONSchema method for a schema instance.
 * This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
 */
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
    const ctx = to_json_schema_initializeContext({ ...params, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
    const { libraryOptions, target } = params ?? {};
    const ctx = to_json_schema_initializeContext({ ...(libraryOptions ?? {}), target, io, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/json-schema-processors.js




const narrowMin = (agg, key, value) => {
    if (agg[key] === undefined || value > agg[key])
        agg[key] = value;
};
const narrowMax = (agg, key, value) => {
    if (agg[key] === undefined || value < agg[key])
        agg[key] = value;
};
const narrowBoth = (agg, value) => {
    narrowMin(agg, "minimum", value);
    narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
    agg.multipleOf ?? (agg.multipleOf = []);
    if (!agg.multipleOf.includes(value))
        agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
    agg.patterns ?? (agg.patterns = new Set());
    agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
    agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
// last-wins, matching the bag's historical write order; the flag keeps an integer format from being lost to a later float one
const setFormat = (agg, format) => {
    agg.format = format;
    if (format.includes("int"))
        agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
    setFormat(agg, def.format);
    const [minimum, maximum] = ranges[def.format];
    narrowMin(agg, "minimum", minimum);
    narrowMax(agg, "maximum", maximum);
};
const contributors = {
    greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
    less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
    multiple_of: (agg, def) => addDivisor(agg, def.value),
    number_format: formatContributor(core_util/* NUMBER_FORMAT_RANGES */.zH),
    bigint_format: formatContributor(core_util/* BIGINT_FORMAT_RANGES */.NR),
    min_length: minContributor,
    max_length: maxContributor,
    length_equals: (agg, def) => narrowBoth(agg, def.length),
    min_size: minContributor,
    max_size: maxContributor,
    size_equals: (agg, def) => narrowBoth(agg, def.size),
    string_format: (agg, def) => {
        setFormat(agg, def.format);
        if (def.pattern)
            addPattern(agg, def.pattern);
        if (def.format === "base64" || def.format === "base64url")
            agg.contentEncoding = def.format;
        if (def.local || def.precision === -1)
            agg.laxFormat = true;
    },
    mime_type: (agg, def) => intersectMime(agg, def.mime),
};
function aggregateChecks(schema) {
    const agg = {};
    const def = schema._zod.def;
    // a format schema is its own first check, same rule as $ZodType init
    const list = schema._zod.traits.has("$ZodCheck")
        ? [schema, ...(def.checks ?? [])]
        : (def.checks ?? []);
    for (const ch of list)
        contributors[ch._zod.def.check]?.(agg, ch._zod.def);
    // reconcile with the bag so third-party onattach contributions still land; first-party residue is never tighter than the fold, so merging it back is idempotent for one and additive for the other
    const bag = schema._zod.bag;
    if (bag.minimum !== undefined)
        narrowMin(agg, "minimum", bag.minimum);
    if (bag.exclusiveMinimum !== undefined)
        narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
    if (bag.maximum !== undefined)
        narrowMax(agg, "maximum", bag.maximum);
    if (bag.exclusiveMaximum !== undefined)
        narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
    if (bag.multipleOf !== undefined)
        addDivisor(agg, bag.multipleOf);
    if (bag.format !== undefined) {
        agg.format ?? (agg.format = bag.format);
        if (bag.format.includes("int"))
            agg.isInt = true;
    }
    if (bag.mime)
        intersectMime(agg, bag.mime);
    for (const pattern of bag.patterns ?? [])
        addPattern(agg, pattern);
    return agg;
}
const formatMap = {
    guid: "uuid",
    url: "uri",
    datetime: "date-time",
    json_string: "json-string",
    regex: "", // do not set
};
// ==================== SIMPLE TYPE PROCESSORS ====================
// the runtime patterns are lax so parse paths never overflow the regex stack; the emitted schema swaps in the exact block forms, which zod itself never executes
const exactPatterns = new Map([
    [base64Charset, base64],
    [base64urlCharset, base64url],
]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
    const json = _json;
    json.type = "string";
    const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minLength = minimum;
    if (typeof maximum === "number")
        json.maxLength = maximum;
    // custom pattern overrides format
    if (format) {
        json.format = formatMap[format] ?? format;
        if (json.format === "")
            delete json.format; // empty format is not valid
        // `z.iso.time()` is never full-time, and `laxFormat` carries the datetime shapes that also accept what their keyword forbids
        if (format === "time" || laxFormat) {
            delete json.format;
        }
    }
    if (contentEncoding)
        json.contentEncoding = contentEncoding;
    if (patterns && patterns.size > 0) {
        const patternList = [...patterns].map(exactPattern);
        if (patternList.length === 1)
            json.pattern = patternList[0].source;
        else if (patternList.length > 1) {
            json.allOf = [
                ...patternList.map((regex) => ({
                    ...(ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0"
                        ? { type: "string" }
                        : {}),
                    pattern: regex.source,
                })),
            ];
        }
    }
};
const numberProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
    json.type = isInt ? "integer" : "number";
    // when both minimum and exclusiveMinimum exist, pick the more restrictive one
    const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
    const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
    const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
    if (exMin) {
        if (legacy) {
            json.minimum = exclusiveMinimum;
            json.exclusiveMinimum = true;
        }
        else {
            json.exclusiveMinimum = exclusiveMinimum;
        }
    }
    else if (typeof minimum === "number") {
        json.minimum = minimum;
    }
    if (exMax) {
        if (legacy) {
            json.maximum = exclusiveMaximum;
            json.exclusiveMaximum = true;
        }
        else {
            json.exclusiveMaximum = exclusiveMaximum;
        }
    }
    else if (typeof maximum === "number") {
        json.maximum = maximum;
    }
    if (multipleOf) {
        // JSON Schema requires a divisor strictly greater than zero, and a non-finite one does not survive JSON at all. A negative divisor accepts exactly what its absolute value accepts, so it still maps; zero, NaN and Infinity have no keyword form.
        const divisors = new Set();
        for (const divisor of multipleOf) {
            if (Number.isFinite(divisor) && divisor !== 0)
                divisors.add(Math.abs(divisor));
            else
                handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
        }
        // chained divisors are a conjunction the keyword cannot carry alone, so extras ride an allOf, same as stacked patterns
        const [first, ...rest] = divisors;
        if (first !== undefined)
            json.multipleOf = first;
        if (rest.length)
            json.allOf = [...(json.allOf ?? []), ...rest.map((m) => ({ multipleOf: m }))];
    }
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const bigintProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
};
const symbolProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
};
const nullProcessor = (_schema, ctx, json, _params) => {
    if (ctx.target === "openapi-3.0") {
        json.type = "string";
        json.nullable = true;
        json.enum = [null];
    }
    else {
        json.type = "null";
    }
};
const undefinedProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
};
const voidProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
};
const neverProcessor = (_schema, _ctx, json, _params) => {
    json.not = {};
};
const anyProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const unknownProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const dateProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
};
const enumProcessor = (schema, _ctx, json, _params) => {
    const def = schema._zod.def;
    const values = (0,core_util/* getEnumValues */.w5)(def.entries);
    // an empty enum accepts nothing, same as z.never()
    if (values.length === 0) {
        json.not = {};
        return;
    }
    // Number enums can have both string and number values
    if (values.every((v) => typeof v === "number"))
        json.type = "number";
    if (values.every((v) => typeof v === "string"))
        json.type = "string";
    json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // a literal with no values accepts nothing, same as z.never()
    if (def.values.length === 0) {
        json.not = {};
        return;
    }
    const vals = [];
    for (const val of def.values) {
        if (val === undefined) {
            // a custom schema replaces the whole literal, so there is nothing left to accumulate
            if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
                return;
            // otherwise do not add to vals
        }
        else if (typeof val === "bigint") {
            if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
                return;
            vals.push(Number(val));
        }
        else {
            vals.push(val);
        }
    }
    if (vals.length === 0) {
        // do nothing (an undefined literal was stripped)
    }
    else if (vals.length === 1) {
        const val = vals[0];
        json.type = val === null ? "null" : typeof val;
        if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
            json.enum = [val];
        }
        else {
            json.const = val;
        }
    }
    else {
        if (vals.every((v) => typeof v === "number"))
            json.type = "number";
        if (vals.every((v) => typeof v === "string"))
            json.type = "string";
        if (vals.every((v) => typeof v === "boolean"))
            json.type = "boolean";
        if (vals.every((v) => v === null))
            json.type = "null";
        json.enum = vals;
    }
};
const nanProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
};
const templateLiteralProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    const pattern = schema._zod.pattern;
    if (!pattern)
        throw new Error("Pattern not found in template literal");
    _json.type = "string";
    _json.pattern = pattern.source;
};
const fileProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    _json.type = "string";
    _json.format = "binary";
    _json.contentEncoding = "binary";
    const { minimum, maximum, mime } = aggregateChecks(schema);
    if (minimum !== undefined)
        _json.minLength = minimum;
    if (maximum !== undefined)
        _json.maxLength = maximum;
    if (!mime)
        return;
    // an empty intersection means the mime checks share no value, so nothing passes at runtime; `anyOf` must be non-empty, so the false schema is `not: {}`
    if (mime.length === 0)
        _json.not = {};
    else if (mime.length === 1)
        _json.contentMediaType = mime[0];
    // only contentMediaType differs, so the shared props stay at the root
    else
        _json.anyOf = mime.map((m) => ({ contentMediaType: m }));
};
const successProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const customProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const functionProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const mapProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
};
const setProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
};
// ==================== COMPOSITE TYPE PROCESSORS ====================
const arrayProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
    json.type = "array";
    json.items = to_json_schema_processSchema(def.element, ctx, {
        ...params,
        path: [...params.path, "items"],
    });
};
// Transform and catch set `optin = "optional"` at runtime so the parser lets them observe an
// absent key, but their declared input type stays required. An input JSON Schema describes the
// declared type, so resolve past them to the schema that actually carries the optionality.
// Used by both `objectProcessor` (for `required`) and `tupleProcessor` (for `minItems`); see
// wiki/optionality.md, "The JSON Schema emitter reads the *static* value".
function inputOptin(schema) {
    const def = schema._zod.def;
    if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
        return inputOptin(def.out);
    }
    if (def.type === "catch") {
        return inputOptin(def.innerType);
    }
    return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const shape = def.shape;
    // dropping it while still emitting `additionalProperties: false` would emit a schema that rejects data this one requires
    const symbolKeys = Object.getOwnPropertySymbols(shape);
    if (symbolKeys.length &&
        handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
        return;
    }
    json.type = "object";
    json.properties = {};
    for (const key in shape) {
        // assignProp so a __proto__ key becomes an own property instead of hitting the inherited setter on the plain {} we build into
        (0,core_util/* assignProp */.Vy)(json.properties, key, to_json_schema_processSchema(shape[key], ctx, {
            ...params,
            path: [...params.path, "properties", key],
        }));
    }
    // required keys
    const requiredKeys = [];
    for (const key of Object.keys(shape)) {
        const field = def.shape[key];
        if (ctx.io === "input" ? inputOptin(field) === undefined : field._zod.optout === undefined) {
            requiredKeys.push(key);
        }
    }
    if (requiredKeys.length > 0) {
        json.required = requiredKeys;
    }
    // catchall
    if (def.catchall?._zod.def.type === "never") {
        // strict
        json.additionalProperties = false;
    }
    else if (!def.catchall) {
        // regular
        if (ctx.io === "output")
            json.additionalProperties = false;
    }
    else if (def.catchall) {
        json.additionalProperties = to_json_schema_processSchema(def.catchall, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
};
const unionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // Exclusive unions (inclusive === false) use oneOf (exactly one match) instead of anyOf (one or more matches). This includes both z.xor() and discriminated unions
    const isExclusive = def.inclusive === false;
    const options = def.options.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, isExclusive ? "oneOf" : "anyOf", i],
    }));
    if (isExclusive) {
        json.oneOf = options;
    }
    else {
        json.anyOf = options;
    }
};
const intersectionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const a = to_json_schema_processSchema(def.left, ctx, {
        ...params,
        path: [...params.path, "allOf", 0],
    });
    const b = to_json_schema_processSchema(def.right, ctx, {
        ...params,
        path: [...params.path, "allOf", 1],
    });
    const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
    const allOf = [
        ...(isSimpleIntersection(a) ? a.allOf : [a]),
        ...(isSimpleIntersection(b) ? b.allOf : [b]),
    ];
    json.allOf = allOf;
    // Recorded innermost first, so a nested intersection has already folded by the time this one is considered. The array is the handle rather than the schema, because a wrapper that inherits this schema shares the same array; `finalize` folds every object holding it. See `foldIntersection`.
    ctx.intersections.push(allOf);
};
const tupleProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "array";
    const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
    const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
    const prefixItems = def.items.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, prefixPath, i],
    }));
    const rest = def.rest
        ? to_json_schema_processSchema(def.rest, ctx, {
            ...params,
            path: [...params.path, restPath, ...(ctx.target === "openapi-3.0" ? [def.items.length] : [])],
        })
        : null;
    let minItems = def.items.length;
    while (minItems > 0) {
        const item = def.items[minItems - 1];
        const optional = ctx.io === "input" ? inputOptin(item) !== undefined : item._zod.optout === "optional";
        if (!optional)
            break;
        minItems--;
    }
    const maxItems = def.items.length;
    const isClosed = !def.rest;
    if (ctx.target === "draft-2020-12") {
        json.prefixItems = prefixItems;
        if (isClosed) {
            json.items = false;
        }
        else if (rest) {
            json.items = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else if (ctx.target === "openapi-3.0") {
        json.items = {
            anyOf: prefixItems,
        };
        if (rest) {
            json.items.anyOf.push(rest);
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else {
        json.items = prefixItems;
        if (isClosed) {
            json.additionalItems = false;
        }
        else if (rest) {
            json.additionalItems = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    // explicit user-defined length checks take precedence
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
};
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
 * numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
 * behind a wrapper only carries its own `type` before then, and a union key only has its branches.
 *
 * A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
 * than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
 * exists to fix. A key that carries one therefore emits wider than the record parses — `z.record(z.number().min(5), V)`
 * accepts `"3"` — which is the deliberate trade, since throwing on it would reject an ordinary schema
 * outright. */
function stringifyKeyNames(bySchema, json, visited) {
    // an extracted key that rewrites cannot go on sharing its definition — the string form a key position needs is not the number form every other reference wants — so it inlines. One that does not rewrite keeps the `$ref`.
    if (json.$ref) {
        // a recursive key holds its own reference inside its definition, so a node already on the path is left alone rather than resolved again
        if (visited.has(json))
            return json;
        visited.add(json);
        const def = bySchema.get(json)?.def;
        if (!def)
            return json;
        const inlined = stringifyKeyNames(bySchema, def, visited);
        return inlined === def ? json : inlined;
    }
    for (const keyword of ["anyOf", "oneOf"]) {
        const branches = json[keyword];
        if (!Array.isArray(branches))
            continue;
        const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
        // rebuilding regardless would detach a key that had nothing to re-express, dropping its `$ref` and leaking the internal `id`
        if (mapped.some((branch, i) => branch !== branches[i]))
            json = { ...json, [keyword]: mapped };
    }
    // a member that already admits a string leaves the key unconstrained, so the node's own type re-expresses only when every member is numeric
    const types = Array.isArray(json.type) ? json.type : [json.type];
    const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
    // a heterogeneous key carries no type at all, so its numeric members are caught here instead
    const values = json.enum ?? (json.const !== undefined ? [json.const] : undefined);
    if (!numericType && !values?.some((v) => typeof v === "number"))
        return json;
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
    if (rest.enum)
        rest.enum = rest.enum.map((v) => (typeof v === "number" ? String(v) : v));
    else if (typeof rest.const === "number")
        rest.const = String(rest.const);
    // a heterogeneous key keeps its absent type: the stringified members already say what a key may be
    if (!numericType)
        return rest;
    rest.type = "string";
    if (!values)
        rest.pattern = (types.includes("number") ? number : integer).source;
    return rest;
}
/** Every record of one conversion, so the carriers are found in a single pass rather than once per record. */
const pendingRecords = new WeakMap();
function rewriteKeyNames(ctx) {
    // an extracted key is resolved by the object `extractToDef` left in its place, so the map is built once rather than searched per reference. `_zod.toJSONSchema` can hand the same object to two schemas, so the first entry carrying a body wins, as a search would have found it.
    const bySchema = new Map();
    for (const entry of ctx.seen.values()) {
        if (entry.def && !bySchema.has(entry.schema))
            bySchema.set(entry.schema, entry);
    }
    const rewrites = new Map();
    for (const record of pendingRecords.get(ctx) ?? []) {
        const seen = ctx.seen.get(record);
        const names = (seen?.def ?? seen?.schema)?.propertyNames;
        if (!names || names === true || rewrites.has(names))
            continue;
        const rewritten = stringifyKeyNames(bySchema, names, new Set());
        if (rewritten !== names)
            rewrites.set(names, rewritten);
    }
    if (!rewrites.size)
        return;
    // the flatten has already copied each record's own properties onto every wrapper by reference, and an extracted body is another such copy, so every carrier holding a rewritten key is updated together
    for (const entry of ctx.seen.values()) {
        for (const carrier of [entry.schema, entry.def]) {
            const rewritten = carrier && rewrites.get(carrier.propertyNames);
            if (rewritten)
                carrier.propertyNames = rewritten;
        }
    }
}
const recordProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "object";
    // For looseRecord with regex patterns, use patternProperties. This correctly represents "only validate keys matching the pattern" semantics and composes well with allOf (intersections)
    const keyType = def.keyType;
    const patterns = aggregateChecks(keyType).patterns;
    if (def.mode === "loose" && patterns && patterns.size > 0) {
        // Use patternProperties for looseRecord with regex patterns
        const valueSchema = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "patternProperties", "*"],
        });
        json.patternProperties = {};
        for (const pattern of patterns) {
            (0,core_util/* assignProp */.Vy)(json.patternProperties, exactPattern(pattern).source, valueSchema);
        }
    }
    else {
        // Default behavior: use propertyNames + additionalProperties
        if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
            json.propertyNames = to_json_schema_processSchema(def.keyType, ctx, {
                ...params,
                path: [...params.path, "propertyNames"],
            });
            let pending = pendingRecords.get(ctx);
            if (!pending) {
                pending = [];
                pendingRecords.set(ctx, pending);
                ctx.deferred.push(() => rewriteKeyNames(ctx));
            }
            pending.push(schema);
        }
        json.additionalProperties = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
    // Add required for keys with discrete values (enum, literal, etc.)
    const keyValues = keyType._zod.values;
    // Every key shares one value schema, so an optional-in value makes the whole key set omittable on input. Output keeps them: the exhaustive branch assigns every key, even one whose value came back undefined.
    const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== undefined;
    if (keyValues && !def.partial && !omittableOnInput) {
        const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
        if (validKeyValues.length > 0) {
            json.required = validKeyValues.map(String);
        }
    }
};
const nullableProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const inner = to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    if (ctx.target === "openapi-3.0") {
        seen.ref = def.innerType;
        json.nullable = true;
    }
    else {
        json.anyOf = [inner, { type: "null" }];
    }
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
 * A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
 * unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
    let unrepresentable = false;
    const serialized = JSON.stringify(value, (_, val) => {
        if (typeof val !== "bigint")
            return val;
        unrepresentable = true;
        return null;
    });
    if (!unrepresentable)
        return JSON.parse(serialized);
    handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
    return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    if (ctx.io !== "input")
        return;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    let catchValue;
    try {
        catchValue = def.catchValue(undefined);
    }
    catch {
        handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
        return;
    }
    json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    const inIsTransform = def.in._zod.traits.has("$ZodTransform");
    const innerType = ctx.io === "input" ? (inIsTransform ? def.out : def.in) : def.out;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    json.readOnly = true;
};
const promiseProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const optionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const lazyProcessor = (schema, ctx, _json, params) => {
    const innerType = schema._zod.innerType;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
// ==================== ALL PROCESSORS ====================
const allProcessors = {
    string: stringProcessor,
    number: numberProcessor,
    boolean: booleanProcessor,
    bigint: bigintProcessor,
    symbol: symbolProcessor,
    null: nullProcessor,
    undefined: undefinedProcessor,
    void: voidProcessor,
    never: neverProcessor,
    any: anyProcessor,
    unknown: unknownProcessor,
    date: dateProcessor,
    enum: enumProcessor,
    literal: literalProcessor,
    nan: nanProcessor,
    template_literal: templateLiteralProcessor,
    file: fileProcessor,
    success: successProcessor,
    custom: customProcessor,
    function: functionProcessor,
    transform: transformProcessor,
    map: mapProcessor,
    set: setProcessor,
    array: arrayProcessor,
    object: objectProcessor,
    union: unionProcessor,
    intersection: intersectionProcessor,
    tuple: tupleProcessor,
    record: recordProcessor,
    nullable: nullableProcessor,
    nonoptional: nonoptionalProcessor,
    default: defaultProcessor,
    prefault: prefaultProcessor,
    catch: catchProcessor,
    pipe: pipeProcessor,
    readonly: readonlyProcessor,
    promise: promiseProcessor,
    optional: optionalProcessor,
    lazy: lazyProcessor,
};
function toJSONSchema(input, params) {
    if ("_idmap" in input) {
        // Registry case
        const registry = input;
        const ctx = initializeContext({ ...params, processors: allProcessors });
        const defs = {};
        // First pass: process all schemas to build the seen map
        for (const entry of registry._idmap.entries()) {
            const [_, schema] = entry;
            processSchema(schema, ctx);
        }
        const schemas = {};
        const external = {
            registry,
            uri: params?.uri,
            defs,
        };
        // Update the context with external configuration
        ctx.external = external;
        // Second pass: emit each schema
        for (const entry of registry._idmap.entries()) {
            const [key, schema] = entry;
            extractDefs(ctx, schema);
            assignProp(schemas, key, finalize(ctx, schema));
        }
        if (Object.keys(defs).length > 0) {
            const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
            schemas.__shared = {
                [defsSegment]: defs,
            };
        }
        return { schemas };
    }
    // Single schema case
    const ctx = initializeContext({ ...params, processors: allProcessors });
    processSchema(input, ctx);
    extractDefs(ctx, input);
    return finalize(ctx, input);
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/locales/en.js

const error = () => {
    const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" },
    };
    function getSizing(origin) {
        return Sizable[origin] ?? null;
    }
    const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input",
    };
    // type names: missing keys = do not translate (use raw value via ?? fallback)
    const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN",
        // All other type names omitted - they fall back to raw values via ?? operator
    };
    function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
            return String(input);
        }
        return TypeDictionary[type] ?? type;
    }
    return (issue) => {
        switch (issue.code) {
            case "invalid_type": {
                const expected = getTypeName(issue.expected);
                const receivedType = core_util/* parsedType */.GW(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${core_util/* stringifyPrimitive */.B7(issue.values[0])}`;
                return `Invalid option: expected one of ${core_util/* joinValues */.jw(issue.values, "|")}`;
            case "too_big": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                const sizing = getSizing(issue.origin);
                if (sizing)
                    return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
            }
            case "too_small": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                const sizing = getSizing(issue.origin);
                if (sizing) {
                    return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                }
                return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
            }
            case "invalid_format": {
                const _issue = issue;
                if (_issue.format === "starts_with") {
                    return `Invalid string: must start with "${_issue.prefix}"`;
                }
                if (_issue.format === "ends_with")
                    return `Invalid string: must end with "${_issue.suffix}"`;
                if (_issue.format === "includes")
                    return `Invalid string: must include "${_issue.includes}"`;
                if (_issue.format === "regex")
                    return `Invalid string: must match pattern ${_issue.pattern}`;
                return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
            }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${core_util/* joinValues */.jw(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    const opts = issue.options.map((o) => `'${o}'`).join(" | ");
                    return `Invalid discriminator value. Expected ${opts}`;
                }
                if (issue.inclusive === false) {
                    return "Invalid input: more than one option matched";
                }
                return "Invalid input";
            case "invalid_element":
                return `Invalid value in ${issue.origin}`;
            default:
                return `Invalid input`;
        }
    };
};
/* harmony default export */ function en() {
    return {
        localeError: error(),
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __nccwpck_require__(7428);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parse = /* @__PURE__*/ _parse(errors/* $ZodRealError */.Kd);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parseAsync = /* @__PURE__*/ _parseAsync(errors/* $ZodRealError */.Kd);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new core_core/* $ZodAsyncError */.GT();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse(errors/* $ZodRealError */.Kd);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync(errors/* $ZodRealError */.Kd);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new core_core/* $ZodAsyncError */.GT();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const parse_validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode(errors/* $ZodRealError */.Kd);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode(errors/* $ZodRealError */.Kd);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync(errors/* $ZodRealError */.Kd);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync(errors/* $ZodRealError */.Kd);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode(errors/* $ZodRealError */.Kd);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode(errors/* $ZodRealError */.Kd);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync(errors/* $ZodRealError */.Kd);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync(errors/* $ZodRealError */.Kd);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/errors.js



/* Prototypes that already carry the lazy helper methods. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
/* Helper methods live as non-enumerable lazy getters on the shared
 * prototype instead of own properties on every instance. On first
 * access the getter allocates the per-instance closure and caches it
 * as a non-enumerable own property, so detached usage still works and
 * the allocation only happens for methods actually touched. */
function _lazyMethod(proto, key, make) {
    Object.defineProperty(proto, key, {
        configurable: true,
        enumerable: false,
        get() {
            const value = make(this);
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
            return value;
        },
        set(value) {
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
        },
    });
}
const initializer = (inst, issues) => {
    errors/* $ZodError */.a$.init(inst, issues);
    inst.name = "ZodError";
    const proto = Object.getPrototypeOf(inst);
    if (_installedErrorProtos.has(proto))
        return;
    _installedErrorProtos.add(proto);
    _lazyMethod(proto, "format", (self) => (mapper) => errors/* formatError */.Wk(self, mapper));
    _lazyMethod(proto, "flatten", (self) => (mapper) => errors/* flattenError */.JM(self, mapper));
    _lazyMethod(proto, "addIssue", (self) => (issue) => {
        self.issues.push(issue);
        self.message = JSON.stringify(self.issues, core_util/* jsonStringifyReplacer */.k8, 2);
    });
    _lazyMethod(proto, "addIssues", (self) => (issues) => {
        self.issues.push(...issues);
        self.message = JSON.stringify(self.issues, core_util/* jsonStringifyReplacer */.k8, 2);
    });
    Object.defineProperty(proto, "isEmpty", {
        configurable: true,
        enumerable: false,
        get() {
            return this.issues.length === 0;
        },
    });
};
const ZodError = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodError", initializer)));
const ZodRealError = /*@__PURE__*/ core_core/* $constructor */.xI("ZodError", initializer, undefined, {
    Parent: Error,
});
// /** @deprecated Use `z.core.$ZodErrorMapCtx` instead. */
// export type ErrorMapCtx = core.$ZodErrorMapCtx;

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/parse.js


const classic_parse_parse = /* @__PURE__ */ _parse(ZodRealError);
const classic_parse_parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
const parse_safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
const parse_safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);

// Codec functions
const parse_encode = /* @__PURE__ */ _encode(ZodRealError);
const parse_decode = /* @__PURE__ */ _decode(ZodRealError);
const parse_encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
const parse_decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
const parse_safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
const parse_safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
const parse_safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
const parse_safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/schemas.js








// Register English as the default locale on first ZodType construction. Hooked into the `ZodType` `$constructor` (rather than a top-level `config(en())` in `external.ts`) so bundlers honoring `sideEffects: false` can't tree-shake it out — see #5953, #5725. An explicit `z.config(z.locales.xx())` call wins regardless of order, since this only sets the default when none is present.
function _ensureDefaultLocale() {
    if (!core_core/* globalConfig */.cr.localeError)
        core_core/* config */.$W(en());
}
// the default memoizer is read by the core container init, which runs before `ZodType.init`, so each container calls this first
function _ensureDefaultMemoizer() {
    if (!core_core/* globalConfig */.cr.memoizer)
        core_core/* config */.$W({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("ZodType", (inst, def) => {
    _ensureDefaultLocale();
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
    return inst;
}, {
    check(...chks) {
        const def = this.def;
        return this.clone(core_util/* mergeDefs */.zM(def, {
            checks: [
                ...(def.checks ?? []),
                ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }), { parent: true });
    },
    with(...chks) {
        return this.check(...chks);
    },
    clone(def, params) {
        return core_util/* clone */.o8(this, def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    refine(check, params) {
        return this.check(refine(check, params));
    },
    superRefine(refinement, params) {
        return this.check(superRefine(refinement, params));
    },
    overwrite(fn) {
        return this.check(_overwrite(fn));
    },
    optional() {
        return optional(this);
    },
    exactOptional() {
        return exactOptional(this);
    },
    nullable() {
        return nullable(this);
    },
    nullish() {
        return optional(nullable(this));
    },
    nonoptional(params) {
        return nonoptional(this, params);
    },
    array() {
        return array(this);
    },
    or(arg) {
        return union([this, arg]);
    },
    and(arg) {
        return intersection(this, arg);
    },
    transform(tx) {
        return pipe(this, transform(tx));
    },
    default(d) {
        return schemas_default(this, d);
    },
    prefault(d) {
        return prefault(this, d);
    },
    catch(params) {
        return schemas_catch(this, params);
    },
    pipe(target) {
        return pipe(this, target);
    },
    readonly() {
        return readonly(this);
    },
    describe(description) {
        const cl = this.clone();
        globalRegistry.add(cl, { description });
        return cl;
    },
    meta(...args) {
        // overloaded: meta() returns the registered metadata, meta(data) returns a clone with `data` registered. The mapped type picks up the second overload, so we accept variadic any-args and return `any` to satisfy both at runtime.
        if (args.length === 0)
            return globalRegistry.get(this);
        const cl = this.clone();
        globalRegistry.add(cl, args[0]);
        return cl;
    },
    isOptional() {
        return this.safeParse(undefined).success;
    },
    isNullable() {
        return this.safeParse(null).success;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
    // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", {
            ...standardProps(this),
            jsonSchema: {
                input: createStandardJSONSchemaMethod(this, "input"),
                output: createStandardJSONSchemaMethod(this, "output"),
            },
        });
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
    parse: function _parse(data, params) {
        return classic_parse_parse(this, data, params, { callee: _parse });
    },
    parseAsync: async function _parseAsync(data, params) {
        return await classic_parse_parseAsync(this, data, params, { callee: _parseAsync });
    },
    safeParse(data, params) {
        return parse_safeParse(this, data, params);
    },
    async safeParseAsync(data, params) {
        return parse_safeParseAsync(this, data, params);
    },
    // `spa` is an alias: same function object as `safeParseAsync`, as before.
    get spa() {
        return this?.safeParseAsync;
    },
    set spa(value) {
        core_util/* own */.qh(this, "spa", value);
    },
    validate(data, params) {
        return validate(this, data, params);
    },
    validateAsync(data, params) {
        return parse_validateAsync(this, data, params);
    },
    encode: function _encode(data, params) {
        return parse_encode(this, data, params, { callee: _encode });
    },
    decode: function _decode(data, params) {
        return parse_decode(this, data, params, { callee: _decode });
    },
    encodeAsync: async function _encodeAsync(data, params) {
        return await parse_encodeAsync(this, data, params, { callee: _encodeAsync });
    },
    decodeAsync: async function _decodeAsync(data, params) {
        return await parse_decodeAsync(this, data, params, { callee: _decodeAsync });
    },
    safeEncode(data, params) {
        return parse_safeEncode(this, data, params);
    },
    safeDecode(data, params) {
        return parse_safeDecode(this, data, params);
    },
    async safeEncodeAsync(data, params) {
        return parse_safeEncodeAsync(this, data, params);
    },
    async safeDecodeAsync(data, params) {
        return parse_safeDecodeAsync(this, data, params);
    },
    toJSONSchema(params) {
        return createToJSONSchemaMethod(this, {})(params);
    },
    // Reads through to the registry on every access, so it must not cache.
    get description() {
        return globalRegistry.get(this)?.description;
    },
    // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
    get _def() {
        return this._zod.def;
    },
});
/** @internal */
const _ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("_ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ core_util/* derived */.un({
    format: (inst) => aggregateChecks(inst).format ?? null,
    minLength: (inst) => aggregateChecks(inst).minimum ?? null,
    maxLength: (inst) => aggregateChecks(inst).maximum ?? null,
}, {
    regex(...args) {
        return this.check(_regex(...args));
    },
    includes(...args) {
        return this.check(_includes(...args));
    },
    startsWith(...args) {
        return this.check(_startsWith(...args));
    },
    endsWith(...args) {
        return this.check(_endsWith(...args));
    },
    min(...args) {
        return this.check(_minLength(...args));
    },
    max(...args) {
        return this.check(_maxLength(...args));
    },
    length(...args) {
        return this.check(_length(...args));
    },
    nonempty(...args) {
        return this.check(_minLength(1, ...args));
    },
    lowercase(params) {
        return this.check(_lowercase(params));
    },
    uppercase(params) {
        return this.check(_uppercase(params));
    },
    trim() {
        return this.check(_trim());
    },
    normalize(...args) {
        return this.check(_normalize(...args));
    },
    toLowerCase() {
        return this.check(_toLowerCase());
    },
    toUpperCase() {
        return this.check(_toUpperCase());
    },
    slugify() {
        return this.check(_slugify());
    },
}));
const ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    _ZodString.init(inst, def);
}, {
    email(params) {
        return this.check(_email(ZodEmail, params));
    },
    url(params) {
        return this.check(_url(ZodURL, params));
    },
    jwt(params) {
        return this.check(_jwt(ZodJWT, params));
    },
    emoji(params) {
        return this.check(api_emoji(ZodEmoji, params));
    },
    guid(params) {
        return this.check(_guid(ZodGUID, params));
    },
    uuid(params) {
        return this.check(_uuid(ZodUUID, params));
    },
    uuidv4(params) {
        return this.check(_uuidv4(ZodUUID, params));
    },
    uuidv6(params) {
        return this.check(_uuidv6(ZodUUID, params));
    },
    uuidv7(params) {
        return this.check(_uuidv7(ZodUUID, params));
    },
    nanoid(params) {
        return this.check(_nanoid(ZodNanoID, params));
    },
    cuid(params) {
        return this.check(_cuid(ZodCUID, params));
    },
    cuid2(params) {
        return this.check(_cuid2(ZodCUID2, params));
    },
    ulid(params) {
        return this.check(_ulid(ZodULID, params));
    },
    base64(params) {
        return this.check(_base64(ZodBase64, params));
    },
    base64url(params) {
        return this.check(_base64url(ZodBase64URL, params));
    },
    xid(params) {
        return this.check(_xid(ZodXID, params));
    },
    ksuid(params) {
        return this.check(_ksuid(ZodKSUID, params));
    },
    ipv4(params) {
        return this.check(_ipv4(ZodIPv4, params));
    },
    ipv6(params) {
        return this.check(_ipv6(ZodIPv6, params));
    },
    cidrv4(params) {
        return this.check(_cidrv4(ZodCIDRv4, params));
    },
    cidrv6(params) {
        return this.check(_cidrv6(ZodCIDRv6, params));
    },
    e164(params) {
        return this.check(_e164(ZodE164, params));
    },
    datetime(params) {
        return this.check(_isoDateTime(ZodISODateTime, params));
    },
    date(params) {
        return this.check(_isoDate(ZodISODate, params));
    },
    time(params) {
        return this.check(_isoTime(ZodISOTime, params));
    },
    duration(params) {
        return this.check(_isoDuration(ZodISODuration, params));
    },
});
function schemas_string(params) {
    return _string(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    _ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODateTime", (inst, def) => {
    $ZodISODateTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODate", (inst, def) => {
    $ZodISODate.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISOTime", (inst, def) => {
    $ZodISOTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODuration", (inst, def) => {
    $ZodISODuration.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEmail", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmail.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_email(params) {
    return core._email(ZodEmail, params);
}
const ZodGUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodGUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodGUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_guid(params) {
    return core._guid(ZodGUID, params);
}
const ZodUUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodUUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_uuid(params) {
    return core._uuid(ZodUUID, params);
}
function uuidv4(params) {
    return core._uuidv4(ZodUUID, params);
}
// ZodUUIDv6
function uuidv6(params) {
    return core._uuidv6(ZodUUID, params);
}
// ZodUUIDv7
function uuidv7(params) {
    return core._uuidv7(ZodUUID, params);
}
const ZodURL = /*@__PURE__*/ core_core/* $constructor */.xI("ZodURL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodURL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function url(params) {
    return core._url(ZodURL, params);
}
function httpUrl(params) {
    return core._url(ZodURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodEmoji = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEmoji", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmoji.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_emoji(params) {
    return core._emoji(ZodEmoji, params);
}
const ZodNanoID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNanoID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodNanoID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_nanoid(params) {
    return core._nanoid(ZodNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodCUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
function schemas_cuid(params) {
    return core._cuid(ZodCUID, params);
}
const ZodCUID2 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCUID2", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID2.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cuid2(params) {
    return core._cuid2(ZodCUID2, params);
}
const ZodULID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodULID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodULID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ulid(params) {
    return core._ulid(ZodULID, params);
}
const ZodXID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodXID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodXID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_xid(params) {
    return core._xid(ZodXID, params);
}
const ZodKSUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodKSUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodKSUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ksuid(params) {
    return core._ksuid(ZodKSUID, params);
}
const ZodIPv4 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIPv4", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ipv4(params) {
    return core._ipv4(ZodIPv4, params);
}
const ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMAC", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodMAC.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_mac(params) {
    return core._mac(ZodMAC, params);
}
const ZodIPv6 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIPv6", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ipv6(params) {
    return core._ipv6(ZodIPv6, params);
}
const ZodCIDRv4 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCIDRv4", (inst, def) => {
    $ZodCIDRv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cidrv4(params) {
    return core._cidrv4(ZodCIDRv4, params);
}
const ZodCIDRv6 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCIDRv6", (inst, def) => {
    $ZodCIDRv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cidrv6(params) {
    return core._cidrv6(ZodCIDRv6, params);
}
const ZodBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBase64", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_base64(params) {
    return core._base64(ZodBase64, params);
}
const ZodBase64URL = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBase64URL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64URL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_base64url(params) {
    return core._base64url(ZodBase64URL, params);
}
const ZodE164 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodE164", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodE164.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_e164(params) {
    return core._e164(ZodE164, params);
}
const ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_creditCard(params) {
    return core._creditCard(ZodCreditCard, params);
}
const ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_iban(params) {
    return core._iban(ZodIBAN, params);
}
const ZodJWT = /*@__PURE__*/ core_core/* $constructor */.xI("ZodJWT", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodJWT.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function jwt(params) {
    return core._jwt(ZodJWT, params);
}
const ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCustomStringFormat", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodCustomStringFormat.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodCustomStringFormat, format, fnOrRegex, _params);
}
function schemas_hostname(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hostname", regexes.hostname, _params);
}
function schemas_hex(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hex", regexes.hex, _params);
}
function schemas_currencyCode(_params) {
    return core._stringFormat(ZodCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodCustomStringFormat, format, regex, params);
}
const ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minValue: (inst) => {
        const { minimum, exclusiveMinimum } = aggregateChecks(inst);
        return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
        const { maximum, exclusiveMaximum } = aggregateChecks(inst);
        return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
        const { isInt, multipleOf } = aggregateChecks(inst);
        return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gt(value, params) {
        return this.check(_gt(value, params));
    },
    gte(value, params) {
        return this.check(_gte(value, params));
    },
    min(value, params) {
        return this.check(_gte(value, params));
    },
    lt(value, params) {
        return this.check(_lt(value, params));
    },
    lte(value, params) {
        return this.check(_lte(value, params));
    },
    max(value, params) {
        return this.check(_lte(value, params));
    },
    int(params) {
        return this.check(schemas_int(params));
    },
    safe(params) {
        return this.check(schemas_int(params));
    },
    positive(params) {
        return this.check(_gt(0, params));
    },
    nonnegative(params) {
        return this.check(_gte(0, params));
    },
    negative(params) {
        return this.check(_lt(0, params));
    },
    nonpositive(params) {
        return this.check(_lte(0, params));
    },
    multipleOf(value, params) {
        return this.check(_multipleOf(value, params));
    },
    step(value, params) {
        return this.check(_multipleOf(value, params));
    },
    finite() {
        return this;
    },
}));
function schemas_number(params) {
    return _number(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodNumber.init(inst, def);
});
function schemas_int(params) {
    return _int(ZodNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodNumberFormat, params);
}
const ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBoolean", (inst, def) => {
    $ZodBoolean.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function schemas_boolean(params) {
    return _boolean(ZodBoolean, params);
}
const ZodBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBigInt", (inst, def) => {
    $ZodBigInt.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => bigintProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minValue: (inst) => aggregateChecks(inst).minimum ?? null,
    maxValue: (inst) => aggregateChecks(inst).maximum ?? null,
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gte(value, params) {
        return this.check(_gte(value, params));
    },
    min(value, params) {
        return this.check(_gte(value, params));
    },
    gt(value, params) {
        return this.check(_gt(value, params));
    },
    lt(value, params) {
        return this.check(_lt(value, params));
    },
    lte(value, params) {
        return this.check(_lte(value, params));
    },
    max(value, params) {
        return this.check(_lte(value, params));
    },
    positive(params) {
        return this.check(_gt(BigInt(0), params));
    },
    negative(params) {
        return this.check(_lt(BigInt(0), params));
    },
    nonpositive(params) {
        return this.check(_lte(BigInt(0), params));
    },
    nonnegative(params) {
        return this.check(_gte(BigInt(0), params));
    },
    multipleOf(value, params) {
        return this.check(_multipleOf(value, params));
    },
}));
function schemas_bigint(params) {
    return core._bigint(ZodBigInt, params);
}
const ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodBigIntFormat, params);
}
const ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.symbolProcessor(inst, ctx, json, params);
})));
function symbol(params) {
    return core._symbol(ZodSymbol, params);
}
const ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.undefinedProcessor(inst, ctx, json, params);
})));
function schemas_undefined(params) {
    return core._undefined(ZodUndefined, params);
}

const ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNull", (inst, def) => {
    core.$ZodNull.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nullProcessor(inst, ctx, json, params);
})));
function schemas_null(params) {
    return core._null(ZodNull, params);
}

const ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.anyProcessor(inst, ctx, json, params);
})));
function any() {
    return core._any(ZodAny);
}
const ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
    return _unknown(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNever", (inst, def) => {
    $ZodNever.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
    return _never(ZodNever, params);
}
const ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.voidProcessor(inst, ctx, json, params);
})));
function schemas_void(params) {
    return core._void(ZodVoid, params);
}

const ZodDate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDate", (inst, def) => {
    $ZodDate.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => dateProcessor(inst, ctx, json, params);
    inst.min = (value, params) => inst.check(_gte(value, params));
    inst.max = (value, params) => inst.check(_lte(value, params));
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minDate: (inst) => {
        const { minimum } = aggregateChecks(inst);
        return minimum ? new Date(minimum) : null;
    },
    maxDate: (inst) => {
        const { maximum } = aggregateChecks(inst);
        return maximum ? new Date(maximum) : null;
    },
}, {}));
function schemas_date(params) {
    return core._date(ZodDate, params);
}
const ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("ZodArray", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodArray.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
    inst.element = def.element;
}, {
    min(n, params) {
        return this.check(_minLength(n, params));
    },
    nonempty(params) {
        return this.check(_minLength(1, params));
    },
    max(n, params) {
        return this.check(_maxLength(n, params));
    },
    length(n, params) {
        return this.check(_length(n, params));
    },
    unwrap() {
        return this.element;
    },
});
function array(element, params) {
    return _array(ZodArray, element, params);
}
// .keyof
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return schemas_enum(Object.keys(shape));
}
const ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("ZodObject", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodObjectJIT.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
    core_util/* installLazyProp */.X(inst, "shape", (self) => self._zod.def.shape, false);
}, {
    keyof() {
        return schemas_enum(Object.keys(this._zod.def.shape));
    },
    catchall(catchall) {
        // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: catchall }));
    },
    passthrough() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: unknown() }));
    },
    loose() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: unknown() }));
    },
    strict() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: never() }));
    },
    strip() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: undefined }));
    },
    extend(incoming) {
        return core_util/* extend */.X$(this, incoming);
    },
    safeExtend(incoming) {
        return core_util/* safeExtend */.W0(this, incoming);
    },
    merge(other) {
        return core_util/* merge */.h1(this, other);
    },
    pick(mask) {
        return core_util/* pick */.Up(this, mask);
    },
    omit(mask) {
        return core_util/* omit */.cJ(this, mask);
    },
    partial(...args) {
        return core_util/* partial */.OH(ZodOptional, this, args[0]);
    },
    exactPartial(...args) {
        return core_util/* partial */.OH(ZodExactOptional, this, args[0], "exactPartial");
    },
    required(...args) {
        return core_util/* required */.mw(ZodNonOptional, this, args[0]);
    },
});
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...core_util/* normalizeParams */.A2(params),
    };
    return new ZodObject(def);
}
// strictObject
function strictObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: never(),
        ...util.normalizeParams(params),
    });
}
// looseObject
function looseObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
});
function union(options, params) {
    return new ZodUnion({
        type: "union",
        options: options,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodXor", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodDiscriminatedUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDiscriminatedUnion", (inst, def) => {
    ZodUnion.init(inst, def);
    $ZodDiscriminatedUnion.init(inst, def);
});
function discriminatedUnion(discriminator, options, params) {
    // const [options, params] = args;
    return new ZodDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodIntersection = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIntersection", (inst, def) => {
    $ZodIntersection.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
    return new ZodIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodTuple = /*@__PURE__*/ core_core/* $constructor */.xI("ZodTuple", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTuple.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => tupleProcessor(inst, ctx, json, params);
}, {
    rest(rest) {
        return this.clone({
            ...this._zod.def,
            rest: rest,
        });
    },
    partial() {
        const def = this._zod.def;
        // a refinement was authored against the full arity; partialing would run it on a shorter array
        if (def.checks?.length)
            throw new Error(".partial() cannot be used on tuple schemas containing refinements");
        return this.clone({
            ...def,
            items: def.items.map((item) => new ZodOptional({ type: "optional", innerType: item })),
        });
    },
});
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodTuple({
        type: "tuple",
        items: items,
        rest,
        ...util.normalizeParams(params),
    });
}
const ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("ZodRecord", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodRecord.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodRecord({
            type: "record",
            keyType: schemas_string(),
            valueType: keyType,
            ...core_util/* normalizeParams */.A2(valueType),
        });
    }
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// type alksjf = core.output<core.$ZodRecordKey>;
function partialRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMap", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodMap.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.mapProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function map(keyType, valueType, params) {
    return new ZodMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSet", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodSet.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.setProcessor(inst, ctx, json, params);
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function set(valueType, params) {
    return new ZodSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
    inst.enum = def.entries;
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
    const keys = new Set(Object.keys(def.entries));
    inst.extract = (values, params) => {
        const newEntries = {};
        for (const value of values) {
            if (keys.has(value)) {
                newEntries[value] = def.entries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...core_util/* normalizeParams */.A2(params),
            entries: newEntries,
        });
    };
    inst.exclude = (values, params) => {
        const newEntries = { ...def.entries };
        for (const value of values) {
            if (keys.has(value)) {
                delete newEntries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...core_util/* normalizeParams */.A2(params),
            entries: newEntries,
        });
    };
});
function schemas_enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodEnum({
        type: "enum",
        entries,
        ...core_util/* normalizeParams */.A2(params),
    });
}

/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("ZodLiteral", (inst, def) => {
    $ZodLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
    inst.values = new Set(def.values);
    Object.defineProperty(inst, "value", {
        get() {
            if (def.values.length > 1) {
                throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
            }
            return def.values[0];
        },
    });
});
function literal(value, params) {
    return new ZodLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.fileProcessor(inst, ctx, json, params);
    inst.min = (size, params) => inst.check(core._minSize(size, params));
    inst.max = (size, params) => inst.check(core._maxSize(size, params));
    inst.mime = (types, params) => inst.check(core._mime(Array.isArray(types) ? types : [types], params));
})));
function file(params) {
    return core._file(ZodFile, params);
}
const ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("ZodTransform", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTransform.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
    inst._zod.parse = (payload, _ctx) => {
        if (_ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(core_util/* issue */.sn(issue, payload.value, def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = inst);
                // _issue.continue ??= true;
                payload.issues.push(core_util/* issue */.sn(_issue));
            }
        };
        const output = def.transform(payload.value, payload);
        if (output instanceof Promise) {
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        payload.value = output;
        return payload;
    };
});
function transform(fn) {
    return new ZodTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
    return new ZodOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodExactOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodExactOptional", (inst, def) => {
    $ZodExactOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
    return new ZodExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNullable", (inst, def) => {
    $ZodNullable.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
    return new ZodNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
function nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodDefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDefault", (inst, def) => {
    $ZodDefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeDefault = inst.unwrap;
});
function schemas_default(innerType, defaultValue) {
    return new ZodDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPrefault", (inst, def) => {
    $ZodPrefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
    return new ZodPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodNonOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNonOptional", (inst, def) => {
    $ZodNonOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
    return new ZodNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.successProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function success(innerType) {
    return new ZodSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodCatch = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCatch", (inst, def) => {
    $ZodCatch.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeCatch = inst.unwrap;
});
function schemas_catch(innerType, catchValue) {
    return new ZodCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : core_util/* constantCatch */.SS(catchValue)),
    });
}

const ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nanProcessor(inst, ctx, json, params);
})));
function nan(params) {
    return core._nan(ZodNaN, params);
}
const ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPipe", (inst, def) => {
    $ZodPipe.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
    inst.in = def.in;
    inst.out = def.out;
});
function pipe(in_, out) {
    return new ZodPipe({
        type: "pipe",
        in: in_,
        out: out,
        // ...util.normalizeParams(params),
    });
}
const ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCodec", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
function codec(in_, out, params) {
    return new ZodCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPreprocess", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodPreprocess.init(inst, def);
})));
const ZodReadonly = /*@__PURE__*/ core_core/* $constructor */.xI("ZodReadonly", (inst, def) => {
    $ZodReadonly.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
    return new ZodReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.templateLiteralProcessor(inst, ctx, json, params);
})));
function templateLiteral(parts, params) {
    return new ZodTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodLazy", (inst, def) => {
    core.$ZodLazy.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.lazyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.getter();
})));
function lazy(getter) {
    return new ZodLazy({
        type: "lazy",
        getter: getter,
    });
}
const ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.promiseProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function promise(innerType) {
    return new ZodPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.functionProcessor(inst, ctx, json, params);
})));
function _function(params) {
    return new ZodFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}

const ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCustom", (inst, def) => {
    $ZodCustom.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
// custom checks
function check(fn) {
    const ch = new core.$ZodCheck({
        check: "custom",
        // ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
function custom(fn, _params) {
    return core._custom(ZodCustom, fn ?? (() => true), _params);
}
function refine(fn, _params = {}) {
    return _refine(ZodCustom, fn, _params);
}
// superRefine
function superRefine(fn, params) {
    return _superRefine(fn, params);
}
// Re-export describe and meta from core
const schemas_describe = describe;
const schemas_meta = meta;
const ZodInstanceOf = /*@__PURE__*/ core_core/* $constructor */.xI("ZodInstanceOf", (inst, def) => {
    ZodCustom.init(inst, def);
}, {
    properties(shape, params) {
        // asserts in place, so the narrowed output type is truthful without a wrapper
        return this.check(_properties(shape, params));
    },
});
function _instanceof(cls, params = {}) {
    const inst = new ZodInstanceOf({
        type: "custom",
        check: "custom",
        fn: (data) => data instanceof cls,
        abort: true,
        ...util.normalizeParams(params),
    });
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodCodec,
    Boolean: ZodBoolean,
    String: ZodString,
}, ...args);
function json(params) {
    const jsonSchema = lazy(() => {
        return union([schemas_string(params), schemas_number(), schemas_boolean(), schemas_null(), array(jsonSchema), record(schemas_string(), jsonSchema)]);
    });
    return jsonSchema;
}
// preprocess
function preprocess(fn, schema) {
    return new ZodPreprocess({
        type: "pipe",
        in: transform(fn),
        out: schema,
    });
}


/***/ }),

/***/ 8532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ config),
/* harmony export */   GT: () => (/* binding */ $ZodAsyncError),
/* harmony export */   cV: () => (/* binding */ $ZodEncodeError),
/* harmony export */   cr: () => (/* binding */ globalConfig),
/* harmony export */   tm: () => (/* binding */ NEVER),
/* harmony export */   xI: () => (/* binding */ $constructor)
/* harmony export */ });
/* unused harmony export $brand */
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}


/***/ }),

/***/ 7428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ flattenError),
/* harmony export */   Kd: () => (/* binding */ $ZodRealError),
/* harmony export */   S1: () => (/* binding */ prettifyError),
/* harmony export */   Wk: () => (/* binding */ formatError),
/* harmony export */   a$: () => (/* binding */ $ZodError)
/* harmony export */ });
/* unused harmony exports treeifyError, toDotPath */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8532);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, _util_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonStringifyReplacer */ .k8, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__/* .$constructor */ .xI)("$ZodError", initializer);
const $ZodRealError = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__/* .$constructor */ .xI)("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}


/***/ }),

/***/ 4723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ normalizeParams),
/* harmony export */   B7: () => (/* binding */ stringifyPrimitive),
/* harmony export */   GW: () => (/* binding */ parsedType),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   LG: () => (/* binding */ floatSafeRemainder),
/* harmony export */   MO: () => (/* binding */ rawShape),
/* harmony export */   NM: () => (/* binding */ optionalKeys),
/* harmony export */   NR: () => (/* binding */ BIGINT_FORMAT_RANGES),
/* harmony export */   O7: () => (/* binding */ codePointLength),
/* harmony export */   OH: () => (/* binding */ partial),
/* harmony export */   PO: () => (/* binding */ cached),
/* harmony export */   QH: () => (/* binding */ aborted),
/* harmony export */   Qd: () => (/* binding */ isPlainObject),
/* harmony export */   Rc: () => (/* binding */ getLengthableOrigin),
/* harmony export */   SS: () => (/* binding */ constantCatch),
/* harmony export */   UQ: () => (/* binding */ esc),
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   Vy: () => (/* binding */ assignProp),
/* harmony export */   W0: () => (/* binding */ safeExtend),
/* harmony export */   X: () => (/* binding */ installLazyProp),
/* harmony export */   X$: () => (/* binding */ extend),
/* harmony export */   Yv: () => (/* binding */ slugify),
/* harmony export */   cJ: () => (/* binding */ omit),
/* harmony export */   cl: () => (/* binding */ nullish),
/* harmony export */   d3: () => (/* binding */ attachSchema),
/* harmony export */   gx: () => (/* binding */ captureStackTrace),
/* harmony export */   h1: () => (/* binding */ merge),
/* harmony export */   hI: () => (/* binding */ allowsEval),
/* harmony export */   hi: () => (/* binding */ sizeCaps),
/* harmony export */   iR: () => (/* binding */ finalizeIssue),
/* harmony export */   jD: () => (/* binding */ hide),
/* harmony export */   jw: () => (/* binding */ joinValues),
/* harmony export */   k8: () => (/* binding */ jsonStringifyReplacer),
/* harmony export */   lQ: () => (/* binding */ prefixIssues),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   o8: () => (/* binding */ clone),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   p6: () => (/* binding */ cleanRegex),
/* harmony export */   qQ: () => (/* binding */ propertyKeyTypes),
/* harmony export */   qh: () => (/* binding */ own),
/* harmony export */   rL: () => (/* binding */ explicitlyAborted),
/* harmony export */   sD: () => (/* binding */ escapeRegex),
/* harmony export */   sn: () => (/* binding */ issue),
/* harmony export */   un: () => (/* binding */ derived),
/* harmony export */   v5: () => (/* binding */ defineLazyInternal),
/* harmony export */   w5: () => (/* binding */ getEnumValues),
/* harmony export */   yG: () => (/* binding */ shallowClone),
/* harmony export */   zH: () => (/* binding */ NUMBER_FORMAT_RANGES),
/* harmony export */   zM: () => (/* binding */ mergeDefs)
/* harmony export */ });
/* unused harmony exports assertEqual, assertNotEqual, toZod, assertIs, assertNever, assert, defineLazy, objectClone, cloneDef, getElementAtPath, promiseAllObject, randomString, numKeys, getParsedType, primitiveTypes, createTransparentProxy, unwrapMessage, getSizableOrigin, cleanEnum, base64ToUint8Array, uint8ArrayToBase64, base64urlToUint8Array, uint8ArrayToBase64url, hexToUint8Array, uint8ArrayToHex, Class, CONSTANT_CATCH */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ (/* unused pure expression or super */ null && (Symbol("evaluating")));
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (_core_js__WEBPACK_IMPORTED_MODULE_0__/* .globalConfig */ .cr.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
});
function isPlainObject(o) {
    if (isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
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
