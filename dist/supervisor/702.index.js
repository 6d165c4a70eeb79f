export const id = 702;
export const ids = [702];
export const modules = {

/***/ 3702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileRules: () => (/* binding */ compileRules)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7012);
/* harmony import */ var _text_regex_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(301);
/* harmony import */ var _classify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4353);




/** The stops that the output may explain. */
const explainable = new Map([
    ['attempt_timeout', 'was ended by the attempt timeout'],
    ['watchdog_idle', 'was ended by the watchdog'],
    ['log_limit', 'was ended by the log limit'],
]);
const signalNumbers = new Map(Object.entries(node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals));
const maxQuoted = 100;
/** @throws RE2JSException for a regular expression that `parseFailureRules` refuses */
function compileRules(rules) {
    const compiled = rules.map((rule) => ({
        ...rule,
        regex: rule.output === null ? null : (0,_text_regex_js__WEBPACK_IMPORTED_MODULE_3__/* .compileRegex */ .D)(rule.output, 'i'),
    }));
    return { classify: (exit, cause, tail) => classify(compiled, exit, cause, tail) };
}
function classify(rules, exit, cause, tail) {
    const end = describeEnd(exit, cause);
    if (end === null)
        return null;
    let output;
    for (const rule of rules) {
        const { code, family, exitCodes, signals, regex } = rule;
        if (exitCodes.length > 0 && !(cause === null && hasCode(exit, exitCodes)))
            continue;
        if (signals.length > 0 && !(cause === null && hasSignal(exit, signals)))
            continue;
        if (regex === null)
            return { code, family, reason: `${end} (${code})` };
        output ??= (0,_text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalLines */ .MJ)(tail());
        // The first of them stands for all.
        if (rule.latest === true)
            return latestFailure(rules, end, output);
        const match = firstMatch(regex, output);
        if (match !== null)
            return failureOf(rule, end, match);
    }
    return null;
}
function failureOf({ code, family }, end, match) {
    const quoted = excerpt(match);
    return { code, family, reason: quoted === '' ? `${end} (${code})` : `${end} (${code}: "${quoted}")` };
}
/**
 * Among the rules with `latest` the match that is nearest to the end decides: an error that the command got over must not
 * outrank the one that ended it. Within one error the first rule does, as it does for an error that spreads over texts.
 */
function latestFailure(rules, end, output) {
    const matching = rules.filter(({ latest, regex }) => latest === true && regex?.test(output));
    if (matching.length === 0)
        return null;
    for (const text of [...errorsIn(output).reverse(), output]) {
        for (const rule of matching) {
            const match = rule.regex === null ? null : firstMatch(rule.regex, text);
            if (match !== null)
                return failureOf(rule, end, match);
        }
    }
    return null;
}
/** Lines that go on with the error of the line above: of JSON, or indented text. One that is JSON by itself does not. */
const continuation = /^(?:\s*["}\],]|\s*[{[]\s*$|\s+[{[a-z\d])/;
/** Splits an output into texts that may each be one error. */
function errorsIn(output) {
    const errors = [];
    for (const line of output.split('\n')) {
        const last = errors.length - 1;
        if (last >= 0 && continuation.test(line))
            errors[last] += `\n${line}`;
        else
            errors.push(line);
    }
    return errors;
}
/** Null for the ends that no rule may judge: a success, and most stops. */
function describeEnd(exit, cause) {
    if (cause !== null)
        return explainable.get(cause) ?? null;
    return exit.kind === 'exited' && exit.code === 0 ? null : (0,_classify_js__WEBPACK_IMPORTED_MODULE_2__/* .describeExit */ .KE)(exit);
}
function hasCode(exit, codes) {
    return exit.kind === 'exited' && codes.includes(exit.code);
}
/** A shell exits with 128 + n when signal n ended its command. */
function hasSignal(exit, signals) {
    const ended = exit.kind === 'exited' ? exit.code - 128 : exit.kind === 'signaled' && signalNumbers.get(exit.signal);
    return signals.some((signal) => signalNumbers.get(signal) === ended);
}
function firstMatch(regex, text) {
    // Most texts do not match, and `test` is fifty times as fast as `find`.
    if (!regex.test(text))
        return null;
    const matcher = regex.matcher(text);
    return matcher.find() ? matcher.group() : null;
}
/**
 * Returns a match on one line. A long one is cut after a whole word, or dropped: the runner masks a secret only where it
 * stands whole, so a part of one would show.
 */
function excerpt(match) {
    const line = match.replace(/\s+/g, ' ').trim();
    if (line.length <= maxQuoted)
        return line;
    const end = line.lastIndexOf(' ', maxQuoted - 1);
    return end < 0 ? '' : `${line.slice(0, end)}…`;
}


/***/ }),

/***/ 7012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ terminalLines),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   tL: () => (/* binding */ terminalLine),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* unused harmony exports foreignText, firstWords, lastWords, cut */
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
    const words = firstWords(line, max - 1);
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
function firstWords(line, length) {
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
function cut(text, length) {
    const head = text.slice(0, Math.max(0, length));
    return head.isWellFormed() ? head : head.slice(0, -1);
}


/***/ }),

/***/ 301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ compileRegex)
/* harmony export */ });
/* unused harmony export checkRegex */
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

const maxLength = 1_000;
/** In instructions. */
const maxSize = 1_500;
/** @throws RE2JSException when the syntax is wrong */
function compileRegex(source, flags = '') {
    return re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(source, re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.MULTILINE | (flags === 'i' ? re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.CASE_INSENSITIVE : 0));
}
/** Returns the compiled size in instructions, and what is wrong if the expression is not allowed. */
function checkRegex(source, flags = '') {
    if (source.length > maxLength)
        return { size: 0, problem: `it has ${source.length} characters, at most ${maxLength} are allowed` };
    try {
        const size = compileRegex(source, flags).programSize();
        if (size <= maxSize)
            return { size };
        return {
            size,
            problem: `it is too large, ${size} instructions where ${maxSize} are allowed; use smaller repetitions`,
        };
    }
    catch (error) {
        if (!(error instanceof RE2JSException))
            throw error;
        return {
            size: 0,
            problem: `${syntaxProblem(error, source)} (RE2 syntax has no look-around and no back-references)`,
        };
    }
}
/** The library quotes the whole expression, with the flags added to it, where no part of it is to blame. */
function syntaxProblem(error, source) {
    if (!(error instanceof RE2JSSyntaxException))
        return error.message;
    const part = error.getPattern();
    const isPart = part !== null && part !== source && source.includes(part);
    return isPart ? `${error.getDescription()} ${part}` : error.getDescription();
}


/***/ })

};
