export const id = 412;
export const ids = [412];
export const modules = {

/***/ 6412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compileRules: () => (/* binding */ compileRules)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./build/failure-rules/pattern.js


/**
 * A regular expression over the output: any case, `^` and `$` at the ends of each line. Matching is linear in the text,
 * whatever the two are; it is linear in the size of the compiled program, too.
 */
function compilePattern(pattern) {
    return build/* RE2JS */.L3.compile(pattern, build/* RE2JS */.L3.CASE_INSENSITIVE | build/* RE2JS */.L3.MULTILINE);
}
/** The size of a pattern, compiled, in instructions; or what is wrong with it. */
function measurePattern(pattern) {
    try {
        return { size: compilePattern(pattern).programSize() };
    }
    catch (error) {
        return {
            size: 0,
            problem: error instanceof RE2JSSyntaxException ? syntaxProblem(error, pattern) : errorMessage(error),
        };
    }
}
/** The library names the whole pattern, with our flags, where it has no part to name. */
function syntaxProblem(error, pattern) {
    const part = error.getPattern();
    return part !== null && part !== pattern && pattern.includes(part)
        ? `${error.getDescription()} ${part}`
        : error.getDescription();
}

// EXTERNAL MODULE: ./build/text/plain-text.js
var plain_text = __webpack_require__(7012);
;// CONCATENATED MODULE: ./build/failure-rules/plain-output.js

const esc = '\\u001b';
const csi = new RegExp(`(?:${esc}\\[|\\u009b)[0-?]*[ -/]*([@-~]?)`, 'g');
/** Output as words on lines: without colours and other terminal sequences, of a line that was overwritten the last state. */
function plainOutput(text) {
    const lines = text.replace(csi, (_, final) => afterSequence(final)).split('\n');
    return (0,plain_text/* plainText */.wh)(lines.map(lastState).join('\n'));
}
/** A terminal interface moves the cursor right in place of spaces, and elsewhere in place of a new line. */
function afterSequence(final) {
    if (final === 'C')
        return ' ';
    return 'ABEFGHdf'.includes(final) && final !== '' ? '\n' : '';
}
function lastState(line) {
    if (!line.includes('\r'))
        return line;
    return line.split('\r').findLast((state) => state.trim() !== '') ?? '';
}

;// CONCATENATED MODULE: ./build/failure-rules/match.js



/** Ends by us that the output may explain. */
const explainable = new Map([
    ['attempt_timeout', 'was ended by the attempt timeout'],
    ['watchdog_idle', 'was ended by the watchdog'],
    ['log_limit', 'was ended by the log limit'],
]);
const signalNumbers = new Map(Object.entries(external_node_os_.constants.signals));
const maxQuoted = 100;
function compileRules(rules) {
    const compiled = rules.map((rule) => ({
        ...rule,
        pattern: rule.output === null ? null : compilePattern(rule.output),
    }));
    return { classify: (exit, cause, tail) => classify(compiled, exit, cause, tail) };
}
function classify(rules, exit, cause, tail) {
    const happened = whatHappened(exit, cause);
    if (happened === null)
        return null;
    let output;
    for (const { code, family, exitCodes, signals, pattern } of rules) {
        if (exitCodes.length > 0 && !(cause === null && hasCode(exit, exitCodes)))
            continue;
        if (signals.length > 0 && !(cause === null && hasSignal(exit, signals)))
            continue;
        const taken = (words) => `${happened} (${[code, ...(words === '' ? [] : [`"${words}"`])].join(': ')})`;
        if (pattern === null)
            return { code, family, reason: taken('') };
        output ??= plainOutput(tail());
        const match = firstMatch(pattern, output);
        if (match === null)
            continue;
        return { code, family, reason: taken(excerpt(match)) };
    }
    return null;
}
/** Null for a success and for the ends that no rule may judge. */
function whatHappened(exit, cause) {
    if (cause !== null)
        return explainable.get(cause) ?? null;
    switch (exit.kind) {
        case 'exited':
            return exit.code === 0 ? null : `exited with code ${exit.code}`;
        case 'signaled':
            return `was ended by ${exit.signal} from outside`;
        case 'not_started':
            return `did not start: ${exit.message}`;
        case 'unknown':
            return 'ended, and nobody saw how';
    }
}
function hasCode(exit, codes) {
    return exit.kind === 'exited' && codes.includes(exit.code);
}
/** A shell whose command was ended by a signal exits with 128 and the signal's number. */
function hasSignal(exit, signals) {
    const ended = exit.kind === 'exited' ? exit.code - 128 : exit.kind === 'signaled' && signalNumbers.get(exit.signal);
    return signals.some((signal) => signalNumbers.get(signal) === ended);
}
function firstMatch(pattern, text) {
    // Mostly there is none, and to find that out is fifty times as fast as to look for a place.
    if (!pattern.test(text))
        return null;
    const matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group() : null;
}
/**
 * What was matched, on one line. Too long a text ends with a whole word, if it has one: the runner masks a secret where it
 * stands whole, and a part of one would show.
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
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   tL: () => (/* binding */ terminalLine),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* unused harmony export cut */
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


/***/ })

};
