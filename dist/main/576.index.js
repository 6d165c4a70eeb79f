export const id = 576;
export const ids = [576];
export const modules = {

/***/ 1576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseFailureRules: () => (/* binding */ parseFailureRules)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _options_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9120);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(390);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8387);




const maxRules = 100;
/** Of the expressions of all rules together, in instructions. */
const maxSizeOfAll = 10_000;
/** On POSIX; Windows has larger ones. */
const maxExitCode = 255;
const maxWindowsExitCode = 0xffff_ffff;
const fields = ['code', 'family', 'exit-codes', 'signals', 'output', 'retry'];
/** Codes with a meaning of their own that no rule may take over. */
const reservedCodes = [
    'cancelled',
    'file_replaced',
    'lease_lost',
    'registry',
    'slot_lost',
    'slot_refused',
    'stopped',
    'supervisor_lost',
    'supervisor_signal',
    'timeout',
];
/** Parses the YAML of the input `failure-rules`. @throws ConfigurationError with every problem */
async function parseFailureRules(text) {
    const { content, problems, excerpt } = await (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(text);
    if (problems.length > 0)
        throw new _options_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j(problems.map((problem) => problem + excerpt));
    if (content === null)
        return [];
    if (!Array.isArray(content))
        throw new _options_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j([`${show(content)} is not a list of rules`]);
    if (content.length > maxRules)
        throw new _options_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j([`there are ${content.length} rules, more than ${maxRules}`]);
    // Few steps have rules, and this takes its time to load.
    const { checkRegex } = await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(301)]).then(__webpack_require__.bind(__webpack_require__, 301));
    const check = limited((source) => checkRegex(source, 'i'));
    const rules = content.map((item, index) => parseRule(item, (problem) => problems.push(`rule ${index + 1}: ${problem}`), check));
    if (problems.length > 0)
        throw new _options_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j(problems);
    return rules;
}
/** Once all expressions together are too large the rest is not even compiled, which would cost time and memory. */
function limited(check) {
    let sizeOfAll = 0;
    return (source) => {
        if (sizeOfAll > maxSizeOfAll)
            return { size: 0 };
        const { size, problem } = check(source);
        sizeOfAll += size;
        if (problem !== undefined)
            return { size, problem };
        return sizeOfAll > maxSizeOfAll ? { size, problem: 'with those before it, it is too large' } : { size };
    };
}
/** Returns a usable rule only if it reports no problem. */
function parseRule(value, report, check) {
    if (!isMapping(value)) {
        report(`${show(value)} is not a mapping with ${fields.join(', ')}`);
        return { code: '', family: 'soft', exitCodes: [], signals: [], output: null };
    }
    for (const key of Object.keys(value))
        if (!fields.includes(key))
            report(`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(key)} is not one of ${fields.join(', ')}`);
    const { code, family, 'exit-codes': exitCodes, signals, output, retry } = value;
    if ([exitCodes, signals, output].every((condition) => condition == null))
        report('nothing says when it matches; it needs exit-codes, signals or output');
    const rule = {
        code: parseCode(code, report),
        family: parseFamily(family, report),
        exitCodes: parseList('exit-codes', exitCodes, parseExitCodes, report),
        signals: parseList('signals', signals, parseSignal, report),
        output: parseOutput(output, report, check),
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
        report(`code ${show(value)} is reserved for the supervisor`);
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
/** Parses one item or a list of items, each of which may stand for several values. */
function parseList(name, value, parse, report) {
    if (value == null)
        return [];
    const items = Array.isArray(value) ? value : [value];
    if (items.length === 0)
        report(`${name} is an empty list`);
    const values = items.flatMap((item) => parse(item, (allowed) => report(`${name} ${show(item)} is not ${allowed}`)));
    return [...new Set(values)];
}
/** The codes of a number, or of text with a number or a range in it. */
function parseExitCodes(item, refuse) {
    const text = typeof item === 'number' ? String(item) : item;
    const [, digits, lastDigits] = (typeof text === 'string' && /^\s*(\d+)(?:\s*-\s*(\d+))?\s*$/.exec(text)) || [];
    const first = Number(digits);
    const last = Number(lastDigits ?? digits);
    const max = lastDigits === undefined ? maxWindowsExitCode : maxExitCode;
    if (first >= 1 && first <= last && last <= max)
        return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    refuse(`a code from 1 to ${maxExitCode} (to ${maxWindowsExitCode} on Windows) or a range such as "10-19"`);
    return [];
}
function parseSignal(item, refuse) {
    const name = typeof item === 'string' ? `SIG${item.toUpperCase().replace(/^SIG/, '')}` : '';
    if (Object.hasOwn(node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals, name))
        return [name];
    refuse('the name of a signal such as SIGKILL');
    return [];
}
function parseOutput(value, report, check) {
    if (value == null)
        return null;
    if (typeof value !== 'string' || value === '') {
        report(`output ${show(value)} is not a regular expression`);
    }
    else {
        const { problem } = check(value);
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
        return (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(value);
    if (Array.isArray(value))
        return 'a list';
    return isMapping(value) ? 'a mapping' : String(value);
}


/***/ }),

/***/ 8387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/** A longer line is not shown: the runner masks a secret only where it stands whole, so nothing is cut. */
const maxShown = 200;
/** Returns the content of a YAML document, or what is wrong with it first: the rest tends to follow from that. */
async function parseYaml(text) {
    // Loaded late because it takes a while, and most steps have no YAML.
    const { parseDocument } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const document = parseDocument(text);
    const [error] = document.errors;
    if (error !== undefined)
        return { content: undefined, problems: [sentence(error)], excerpt: excerpt(error, text) };
    try {
        return { content: document.toJS(), problems: [], excerpt: '' };
    }
    catch (error) {
        // An alias to nothing, or one that expands too far, is found only here.
        return { content: undefined, problems: [error instanceof Error ? error.message : String(error)], excerpt: '' };
    }
}
/** The library's message ends with the place and the lines around it. */
function sentence({ message, linePos }) {
    const what = (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
    const line = linePos?.[0].line;
    return `${line === undefined ? 'this' : `line ${line}`} is not YAML: ${what}`;
}
function excerpt({ linePos }, text) {
    const { line, col } = linePos?.[0] ?? { line: 0, col: 0 };
    const shown = text.split(/\r\n?|\n/)[line - 1]?.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ');
    return shown === undefined || shown.length > maxShown ? '' : `\n  ${shown}\n  ${' '.repeat(col - 1)}^`;
}


/***/ })

};
