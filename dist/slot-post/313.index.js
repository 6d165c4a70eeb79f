export const id = 313;
export const ids = [313];
export const modules = {

/***/ 313:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _system_process_title_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(878);
/* harmony import */ var _launch_hide_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(293);
/* harmony import */ var _runner_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(551);
/* harmony import */ var _stages_release_slot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(881);




(0,_launch_hide_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .hideSecrets */ .s)();
(0,_system_process_title_js__WEBPACK_IMPORTED_MODULE_3__/* .nameProcess */ .H)('end of a step that took a slot');
await (0,_runner_stage_js__WEBPACK_IMPORTED_MODULE_1__/* .runPost */ .a)(_stages_release_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseSlot */ .W);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ hideSecrets)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
;// CONCATENATED MODULE: ./build/system/hidden-variables.js

const hidden_variables_hidden = new Map();
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
        hidden_variables_hidden.set(name, process.env[name] ?? '');
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
    return hidden_variables_hidden.get(name) ?? process.env[name] ?? '';
}
/** Returns the environment with the hidden values, for what may have them. */
function wholeEnvironment() {
    return Object.assign({}, process.env, Object.fromEntries(hidden_variables_hidden));
}
/** Overwrites variables with zeros where the kernel put them, if that is where they are. */
function wipe(names) {
    const shown = (0,external_node_fs_.readFileSync)('/proc/self/environ');
    const start = startOfEnvironment((0,external_node_fs_.readFileSync)('/proc/self/stat', 'latin1'));
    const memory = (0,external_node_fs_.openSync)('/proc/self/mem', 'r+');
    try {
        const bytes = Buffer.alloc(shown.length);
        if ((0,external_node_fs_.readSync)(memory, bytes, 0, bytes.length, start) !== bytes.length || !bytes.equals(shown))
            return;
        for (let from = 0; from < bytes.length;) {
            const end = bytes.indexOf(0, from);
            const to = end < 0 ? bytes.length : end;
            const isWanted = names.some((name) => bytes.indexOf(`${name}=`, from, 'latin1') === from);
            if (isWanted)
                (0,external_node_fs_.writeSync)(memory, Buffer.alloc(to - from), 0, to - from, start + from);
            from = to + 1;
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(memory);
    }
}
/** Field 50 of `/proc/<pid>/stat` (proc(5)), counted from the name, which is in brackets and may contain anything. */
function startOfEnvironment(stat) {
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[50 - 3]);
}

;// CONCATENATED MODULE: ./build/action/launch/hide-secrets.js

/** Takes out of this process's environment, which the command can read, what the runner gave to the action alone. */
function hideSecrets() {
    hideVariables(['ACTIONS_RUNTIME_TOKEN', 'INPUT_REDACT']);
}


/***/ }),

/***/ 551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runPost)
});

// UNUSED EXPORTS: runMain

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var lib_core = __webpack_require__(659);
// EXTERNAL MODULE: ./build/filters/inert.js
var filters_inert = __webpack_require__(760);
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

// EXTERNAL MODULE: ./build/system/errors.js
var errors = __webpack_require__(173);
;// CONCATENATED MODULE: ./build/text/ansi.js
// SGR sequences (ECMA-48, 8.3.117), which the runner's log shows as colours. Each ends with a reset of everything.
const red = styled(31);
const ansi_green = styled(32);
const yellow = styled(33);
const ansi_grey = styled(90);
function styled(code) {
    return (text) => `\u001b[${code}m${text}\u001b[0m`;
}

;// CONCATENATED MODULE: ./build/action/runner/stage.js






/** Runs a main stage and makes its outcome the step's. Nothing else makes the step fail. */
async function runMain(main) {
    try {
        const { succeeded, isAskedFor = false, sentence, lastWords, onTold } = await main();
        if (isAskedFor)
            core.info(inert(`${grey('■')} ${sentence}`));
        else if (succeeded)
            core.info(inert(`${green('✓')} ${sentence}`));
        else
            core.setFailed([sentence, ...(lastWords === undefined ? [] : [lastWords])].map(inert).join('\n'));
        // The runner shows a step that it has cancelled as such: the exit code is enough.
        if (!succeeded)
            process.exitCode = core.ExitCode.Failure;
        await onTold?.().catch((error) => core.warning(`Post cannot know that this step has ended: ${explain(error)}`));
    }
    catch (error) {
        core.setFailed(error instanceof ConfigurationError ? explainInputs(error) : explain(error));
    }
}
/** Runs a post stage, which never fails: an error becomes a warning. */
async function runPost(post) {
    try {
        await post();
    }
    catch (error) {
        lib_core/* warning */.$e(`Supervised Run could not clean up: ${explain(error)}`);
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


/***/ }),

/***/ 881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ releaseSlot)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(659);
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
    const long = lines.filter((part) => isLongEnough(command_data_unescaped(part, notation)));
    if (long.length === lines.length && long.length > 0)
        return line;
    if (long.length === 0)
        return undefined;
    const whole = Buffer.from(command_data_unescaped(data, notation));
    const encoded = [0, 1, 2].map((shift) => whole.subarray(shift).toString('base64'));
    return openings[notation] + [...long, ...encoded].join('%0A');
}
/** Returns a mask that may not pass as text, without its value, which nothing would mask. */
function maskAsText({ notation, name, data }) {
    const value = data.trim() === '' ? data : '***';
    return notation === 'colons' ? `: :${name}::${value}` : `# #[${name}]${value}`;
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
    const [first = '', ...others] = command_data_unescaped(title.toString('latin1'), notation).split(/\r\n|[\r\n]/);
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






const colon = 0x3a;
const hash = 0x23;
const closingBracket = 0x5d;
const space = 0x20;
const tab = 0x09;
/** The choices of the input `workflow-commands`: which of the commands in the output reach the runner. */
const workflowCommandModes = (/* unused pure expression or super */ null && (['annotations', 'all', 'none']));
const annotations = new Set(['error', 'warning', 'notice', 'debug', 'add-mask']);
/** Commands that would break the structure of the step's log, or stop the commands that make it. */
const structure = new Set(['group', 'endgroup', 'stop-commands']);
/** No command of the runner has a longer name. */
const maxName = 40;
const hashes = Buffer.from('##[');
const lineBreak = Buffer.from('\n');
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
        if (data[position] === hash)
            return this.#hashesAt(data, position, isFinal);
        if (data[position] !== colon || this.#lineBefore(data, position) === 'text')
            return undefined;
        return this.#colonsAt(data, position, isFinal);
    }
    #colonsAt(data, position, isFinal) {
        if (!isFinal && position + 1 === data.length)
            return 'undecided';
        if (data[position + 1] !== colon)
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
        if (!isFinal && (next === undefined || (next === colon && afterNext === undefined)))
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
        const heading = next === colon && afterNext === colon ? headings.get(name) : undefined;
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
            this.#state.stop(command_data_unescaped(token, notation));
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
                shown.push(lineBreak);
            shown.push(safe === text ? part : Buffer.from(safe));
        }
        else if (!isContinued) {
            shown.push(Buffer.from(maskAsText(mask)));
        }
        if (!isWhole && shown.length > 0)
            shown.push(lineBreak);
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
                return annotations.has(name);
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
    return next === colon ? afterNext === colon || isHidden(afterNext) : isHidden(next);
}
function isNameByte(byte) {
    return byte !== undefined && /[\w-]/.test(String.fromCharCode(byte));
}

// EXTERNAL MODULE: ./build/filters/inert.js
var inert = __webpack_require__(760);
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
function plain_text_oneLine(text, max) {
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
    return plain_text_oneLine(text, max).replaceAll('##[', '# #[');
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

;// CONCATENATED MODULE: ./build/log/shown-lines.js



/** A longer line is left out: a part of it could be the part of a secret, which the runner would not mask. */
const maxLength = 1_000;
/** The words that the website writes before an annotation. */
const shown_lines_annotations = new Map([
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
    const word = shown_lines_annotations.get(name.toLowerCase());
    const data = dataOf(notation, command);
    if (word === undefined || data === undefined)
        return [];
    return `${word}${command_data_unescaped(data, notation)}`.split(/\r\n|[\r\n]/);
}
function lastState(line) {
    return line.split('\r').findLast(saysAnything) ?? '';
}
function saysAnything(line) {
    return plainText(line).trim() !== '';
}

// EXTERNAL MODULE: ./build/filters/terminal-filter.js
var terminal_filter = __webpack_require__(5);
;// CONCATENATED MODULE: ./build/log/stream.js

const stream_lineFeed = 0x0a;
const stream_carriageReturn = 0x0d;
function newStream(commands) {
    return {
        terminal: new terminal_filter/* TerminalFilter */.J(),
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
const maxQuoted = 400;
/** Stands before repeated output. With blanks first it keeps off the problem matchers that begin at the start of a line. */
const margin = '  │ ';
/**
 * The structure of a step's log: groups that do not nest, and the command's output in whole lines, with status lines only
 * between them. Concurrent calls are carried out one after the other.
 */
class StepLog {
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
                await this.#writeStatus(`${margin}${(0,inert/* inert */.t)(line)}`);
        });
    }
    /** Writes a status line. It waits for the end of an output line that is written in part. */
    line(text) {
        return this.#enqueue(() => this.#writeStatus((0,inert/* inert */.t)(text)));
    }
    /** Writes a status line that must not drown in output: it waits for the end of an open section. */
    lineBetween(text) {
        return this.#enqueue(async () => {
            if (this.#section === 'none')
                await this.#print((0,inert/* inert */.t)(text));
            else
                this.#afterSection.push((0,inert/* inert */.t)(text));
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
        return line.length <= maxQuoted ? line : '';
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
            return this.#writeStatus(`::${kind}::${escapeData(lines.map(inert/* inert */.t).join('\n'))}`);
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
            await this.#print(`::group::${escapeData((0,inert/* inert */.t)(title))}`);
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(379);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(500);
;// CONCATENATED MODULE: ./build/system/clock.js
/** Returns ms of the system-wide monotonic clock, which all processes of a boot share and nobody can set. */
function monotonicMs() {
    return Number(process.hrtime.bigint() / 1000n) / 1000;
}

// EXTERNAL MODULE: ./build/system/errors.js
var errors = __webpack_require__(173);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(161);
;// CONCATENATED MODULE: ./build/system/processes/linux.js


function linux_listLinux() {
    // The youngest first: they are the most likely to end before they are read.
    return readdirSync('/proc')
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
var external_node_child_process_ = __webpack_require__(421);
;// CONCATENATED MODULE: ./build/system/processes/ps.js


/** Lists the processes of macOS with one `ps`: starting it is what costs. `-E` adds the environment to the command. */
function ps_listWithPs() {
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
function windows_listWindows() {
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
/**
 * Returns whether any process may have one of these files open for writing: always true on systems that do not show it,
 * where other users' processes cannot be seen (`hidepid` in proc(5)), and where a process hides its files that is as young
 * as the one that was given them. `since` is that one's start.
 */
function areOpenForWriting(paths, since) {
    if (process.platform !== 'linux' || process_list_findProcess(1) === undefined)
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
function redactProcessNames(by) {
    redact = by;
}
/** Returns a name for people; `known` is the one that the process had while its command line could be read. */
function processName(entry, known) {
    return programName(entry, redact) ?? known ?? redact(entry.name);
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
    return [...new Set(pids)].flatMap((pid) => process_list_findProcess(pid) ?? []);
}
/** Returns sentences for people that name those processes; empty if they cannot be known. */
function lockText(paths) {
    try {
        const named = writersOf(paths).map((entry) => {
            const { pid, suspended } = entry;
            const advice = suspended ? `, which stands still: let it run on (kill -CONT ${pid}), or end it` : '';
            return ` It is process ${pid} (${processName(entry)})${advice}.`;
        });
        return named.join('');
    }
    catch {
        return '';
    }
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
function folder_poolsFile(folder) {
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
            throw explain(error, path, options.busyMs);
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
            throw explain(error, this.path, this.#busyMs);
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
            throw explain(error, this.path, this.#busyMs);
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
            await (0,promises_.setTimeout)(pauseMs * (0.5 + Math.random()));
        }
    }
}
function foreignDatabase(path) {
    return new registry_RegistryError(`${path} is a database of some other program, and is left alone. Name another folder with the input registry.`);
}
/** Turns an error of SQLite into one that says what to do. A damaged registry is never deleted or replaced. */
function explain(error, path, busyMs = defaultBusyMs) {
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

;// CONCATENATED MODULE: ./build/system/process-identity.js


/**
 * Returns the identity of a process that exists now. A child of this process exists, if only as a zombie, until the
 * event loop reaps it; its identity is therefore certain in the turn in which it was started.
 */
function process_identity_identify(pid) {
    return { pid, startTime: findProcess(pid)?.startTime ?? '' };
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
    const found = process.platform === 'linux' ? process_list_findProcess(identity.pid) : undefined;
    if (found === undefined)
        return answersSignal(identity.pid) ? 'unknown' : 'dead';
    if (found.zombie)
        return 'dead';
    if (identity.startTime === '')
        return 'unknown';
    return found.startTime === identity.startTime ? 'alive' : 'dead';
}
/** Returns whether no process has this pid, not even a zombie. Costs next to nothing. */
function process_identity_isPidFree(pid) {
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
        if ((0,errors/* errorCode */.CA)(error) === 'ESRCH')
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
        return (0,errors/* errorCode */.CA)(error) === 'EPERM';
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
    if (guard !== undefined && processState(guard) !== 'dead')
        return false;
    const state = processState(process);
    // On macOS and Windows the exact check starts a program: it is worth that only once the heartbeats have stopped.
    return state === 'unknown' ? isStale && !isCertainlyAlive(process) : state === 'dead';
}
/**
 * Returns whether the holder of a slot is dead while processes of its session may live: the slot is not free until a look
 * finds none (orphans.ts). Those of another container, or of an earlier boot, cannot be looked for.
 */
function isOrphaned(slot, here = machine_thisMachine()) {
    const { boot, namespace, session } = slot.process;
    return session !== undefined && boot === here.boot && namespace === here.namespace && isDead(slot, here);
}
/** A cheaper check, for between two of those: it misses zombies and reused pids. */
function isCertainlyDead({ process }, here = thisMachine()) {
    const { boot, namespace, pid, guard } = process;
    const areFree = () => isPidFree(pid) && (guard === undefined || isPidFree(guard.pid));
    return boot === here.boot && namespace === here.namespace && areFree();
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
            const dead = checked.get(slot.id) ?? (isDead(slot) && !isOrphaned(slot));
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(156);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __webpack_require__(532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(428);
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
const slotSchema = schemas.object({
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
const { numbers, limits, process: rows_process, label } = slotSchema.shape;
/** Objects are loose, so that fields of a later version survive when the row is written again. */
const rowSchema = schemas.object({
    ...slotSchema.omit({ heartbeatMono: true, arrivedMono: true, preparedMono: true }).shape,
    numbers: json.pipe(numbers),
    limits: json.pipe(schemas.looseObject(limits.shape)),
    process: json.pipe(schemas.looseObject(rows_process.shape)),
    label: json.pipe(schemas.looseObject(label.shape)),
    beat_mono: slotSchema.shape.heartbeatMono,
    arrived_mono: slotSchema.shape.arrivedMono,
    prepared_mono: slotSchema.shape.preparedMono,
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
            const after = isHeartbeatDue(slot) ? replaced(living, { ...slot, heartbeatMono: monotonicMs() }) : living;
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
        return this.#free(id, (slot) => isHolder(slot) && isOrphaned(slot));
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
function isHeartbeatDue({ heartbeatMono }) {
    return monotonicMs() - heartbeatMono >= heartbeatMs;
}
function replaced(slots, slot) {
    return slots.map((other) => (other.id === slot.id ? slot : other));
}
function view(slot) {
    return { ...slot, alive: !isDead(slot), orphaned: isOrphaned(slot) };
}
function sorted(limits) {
    return Object.entries(limits).sort(([a], [b]) => (a < b ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/system/read-file.js

/**
 * Returns up to `maxBytes` bytes of an open file from `position` on: fewer only where the file ends. (A single
 * `readSync` may return fewer than it was asked for at any time.)
 */
function read_file_readBytes(fd, position, maxBytes) {
    const buffer = Buffer.alloc(maxBytes);
    let length = 0;
    while (length < maxBytes) {
        const read = readSync(fd, buffer, length, maxBytes - length, position + length);
        if (read === 0)
            break;
        length += read;
    }
    return buffer.subarray(0, length);
}

;// CONCATENATED MODULE: ./build/system/regular-file.js

/** A file that is refused; the message completes "the file …". */
class regular_file_RefusedFileError extends Error {
    name = 'RefusedFileError';
}
/**
 * Opens a file of another program for reading. It follows no link and waits for no pipe.
 * @throws RefusedFileError for a link, folder, pipe or device; the system's error (such as ENOENT) if it cannot be
 * opened
 */
function regular_file_openRegular(path) {
    // Checked before it is opened, because Windows has no O_NOFOLLOW, and opening a device can have effects.
    regular_file_requireRegular(lstatSync(path));
    // And checked afterwards, because it can be replaced in between.
    const fd = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
    try {
        const stats = fstatSync(fd);
        regular_file_requireRegular(stats);
        return { fd, stats };
    }
    catch (error) {
        closeSync(fd);
        throw error;
    }
}
/** Does the same, but returns undefined if the file is refused or cannot be opened. */
function openIfRegular(path) {
    try {
        return regular_file_openRegular(path).fd;
    }
    catch {
        return undefined;
    }
}
/** @throws RefusedFileError */
function regular_file_requireRegular(stats) {
    if (!stats.isFile())
        throw new regular_file_RefusedFileError(`is ${kind(stats)}`);
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

;// CONCATENATED MODULE: ./build/system/own-file.js





/** More than any file of JSON or YAML that this action reads has. */
const own_file_maxSmallBytes = (/* unused pure expression or super */ null && (16 * 1024 ** 2));
/** More than any journal has: one of ten thousand attempts has a tenth of it. */
const maxJournalBytes = (/* unused pure expression or super */ null && (128 * 1024 ** 2));
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
        closeSync(fd);
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
        closeSync(fd);
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
    const stats = (0,errors/* ifReachable */.zv)(() => (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }));
    return stats && refusalOf(path, () => requireOwn(path, stats, maxBytes));
}
/** The same for a folder. */
function replacementOfFolder(path) {
    const stats = ifReachable(() => lstatSync(path, { throwIfNoEntry: false }));
    return stats && refusalOf(path, () => requireOwnFolder(path, stats));
}
/**
 * Makes the folders from `root` to `path`, both included, as far as they are missing.
 * @throws ReplacedFileError if one of them is a link or anything else but a folder of this user
 */
function makeOwnFolders(root, path, mode) {
    const names = relative(root, path).split(sep);
    for (let depth = 0; depth <= names.length; depth += 1) {
        const folder = join(root, ...names.slice(0, depth));
        // Where nobody may write, the system refuses to make even what is there.
        if (lstatSync(folder, { throwIfNoEntry: false }) === undefined)
            makeUnlessThere(folder, mode, depth === 0);
        const stats = lstatSync(folder);
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
        mkdirSync(path, { mode, recursive });
        return true;
    }
    catch (error) {
        if (errorCode(error) === 'EEXIST')
            return false;
        throw error;
    }
}
function openForAppending(path) {
    // Opening a device can have effects, and Windows has no O_NOFOLLOW.
    const there = lstatSync(path, { throwIfNoEntry: false });
    if (there !== undefined)
        requireRegular(there);
    const { O_RDWR, O_APPEND, O_CREAT, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants;
    const fd = openSync(path, O_RDWR | O_APPEND | O_CREAT | O_NONBLOCK | O_NOFOLLOW, 0o600);
    return { fd, stats: fstatSync(fd) };
}
/** @throws RefusedFileError */
function requireOwn(path, stats, maxBytes) {
    regular_file_requireRegular(stats);
    requireOwner(path, stats);
    if (stats.size > maxBytes)
        throw new regular_file_RefusedFileError(`has ${stats.size} bytes, more than ${maxBytes}`);
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
    throw new regular_file_RefusedFileError(`belongs to another user (uid ${uid}; this is uid ${user})`);
}
/** Turns a refusal into one that names the path. */
function refusing(path, open) {
    try {
        return open();
    }
    catch (error) {
        if (error instanceof regular_file_RefusedFileError)
            throw own_file_replaced(path, error);
        throw error;
    }
}
function own_file_replaced(path, refusal) {
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

;// CONCATENATED MODULE: ./build/action/runner/stdout.js
/**
 * Returns the sink of the step's log. Everything goes to stdout: the runner reads stderr through another queue, which
 * would lose the order. A write waits for a slow reader. Once the reader has closed the pipe, which in a job container
 * means a cancel, writes are dropped.
 */
function stdoutSink(cancel) {
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

;// CONCATENATED MODULE: ./build/registry/limits.js
/** The limits of a pool that has a name, and for which nobody sets others. */
const defaultLimits = Object.freeze({ enabled: true, visible: 8, background: 8, total: 8 });
/** The pool of whoever names none. It has no limits of its own: otherwise steps that know nothing of slots would queue. */
const defaultPool = 'default';
/** In place of a limit: there is none. */
const limits_unlimited = Number.MAX_SAFE_INTEGER;
/** Returns the limits of a pool for which nobody sets any. */
function limitsOf(pool) {
    if (pool !== defaultPool)
        return defaultLimits;
    return { enabled: true, visible: limits_unlimited, background: limits_unlimited, total: limits_unlimited };
}

;// CONCATENATED MODULE: ./build/action/slots/messages.js




/** The most holders that a message names. */
const maxHolders = 10;
const maxLeft = 5;
const maxText = 150;
/** Returns the slots in use and the limits for this kind: `background 1/8, total 1/1`, `background 1, total 1`. */
function counts(kind, { use, limits }) {
    const count = (name) => `${name} ${use[name]}${limits[name] === unlimited ? '' : `/${limits[name]}`}`;
    return `${count(kind)}, ${count('total')}`;
}
/** Says where the limits of the pool can be changed. */
function whereLimitsAre({ limitsFrom }, { kind, registry }) {
    if (limitsFrom === 'machine')
        return `Its limits are set in ${poolsFile(registry)}`;
    return `Its limits are set by the step's input ${kind === 'visible' ? 'limits' : 'slot-limits'}`;
}
/** Returns `Slot 0 of pool gpu`, `Slots 0, 2 of pool gpu`. */
function slotText(numbers, pool) {
    return `${numbers.length === 1 ? 'Slot' : 'Slots'} ${numbers.join(', ')} of pool ${pool}`;
}
function waitingLine(query, status) {
    return `Waiting for ${slotsOf(query)} of pool ${query.pool}: place ${status.place} in line, ${counts(query.kind, status)} in use.`;
}
/** Returns a line for each holder: who it is, what it holds, since when. */
function holderLines({ holders }, now) {
    const lines = holders.slice(0, maxHolders).map((holder) => holderText(holder, now));
    return holders.length > maxHolders ? [...lines, `… and ${holders.length - maxHolders} more`] : lines;
}
/** Completes "<name> did not start: …". */
function refusalText(query, status, waitedMs, now) {
    const state = counts(query.kind, status);
    const where = whereLimitsAre(status, query);
    if (status.kind === 'impossible') {
        const { limits } = status;
        const why = limits[query.kind] === 0 || limits.total === 0
            ? `admits no ${query.kind} slots`
            : `never has room for ${slotsOf(query)}`;
        return `pool ${query.pool} ${why} (${state}). ${where}`;
    }
    const input = query.kind === 'visible' ? 'wait' : 'slot-wait';
    const waited = waitedMs === 0
        ? `and the step does not wait (${input}: 0`
        : `for ${formatDuration(waitedMs)} (a longer ${input} waits longer`;
    const holders = holderLines(status, now).join('; ');
    return `there was no room for ${slotsOf(query)} in pool ${query.pool} ${waited}; ${state}, place ${status.place} in line). Held by ${holders || 'nobody: others before it in line need more'}. ${where}`;
}
/** Returns undefined where the machine sets no limits or the same. */
function machineLimitsLine(query, own, { limits, limitsFrom }) {
    const isSame = ['visible', 'background', 'total'].every((name) => limits[name] === own[name]);
    if (limitsFrom === 'step' || isSame)
        return undefined;
    const asked = own.total === unlimited ? '' : `; the step asked for ${limitsText(own)}`;
    return `The limits of pool ${query.pool} (${limitsText(limits)}) are those of this machine, from ${poolsFile(query.registry)}${asked}.`;
}
function limitsText({ visible, background, total }) {
    return `visible=${visible} background=${background} total=${total}`;
}
function holderText({ id, label, permits, kind, phase, since, process: { session } }, now) {
    const where = [label.repository, label.runUrl].map((text) => oneLine(text, maxText)).filter((text) => text !== '');
    const from = where.length === 0 ? '' : ` (${where.join(', ')})`;
    const reserved = phase === 'bound' ? '' : ' (reserved)';
    return `${oneLine(label.name, maxText)}${from}: ${permits} ${kind} ${permits === 1 ? 'slot' : 'slots'}${reserved} since ${sinceText(since, now)}${leftText(id, session?.left)}`;
}
/** Names what keeps a slot whose run is over; empty when nothing does. */
function leftText(id, left = []) {
    if (left.length === 0)
        return '';
    const named = left
        .slice(0, maxLeft)
        .map(({ pid, name, reason }) => `process ${pid} (${oneLine(name, maxText)}) ${oneLine(reason, maxText)}`);
    const more = left.length > maxLeft ? [`and ${left.length - maxLeft} more`] : [];
    return `; its run is over, but what it has left cannot be ended: ${[...named, ...more].join('; ')} (end it yourself, or free the slot with slots release ${id} --force)`;
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/external.js + 75 modules
var external = __webpack_require__(33);
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

const duration_second = 1000;
const duration_minute = 60 * duration_second;
const duration_hour = 60 * duration_minute;
const maxDuration = 500 * duration_hour;
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
const label_label = trimmed(parseLabel, `one line of 1 to ${label_maxLength} characters`, (z) => z.string());
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
    session: stored('session', label_label),
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

;// CONCATENATED MODULE: ./build/session/json-file.js



/** A file that exists and does not have the content that it must have. */
class json_file_MalformedFileError extends (/* unused pure expression or super */ null && (Error)) {
    name = 'MalformedFileError';
}
/**
 * Reads and validates a JSON file. Returns undefined when it does not exist.
 * @throws MalformedFileError when the content is not JSON or does not match the schema, ReplacedFileError
 */
function json_file_readJsonFile(path, schema) {
    const text = ifExists(() => readOwn(path, maxSmallBytes).toString());
    if (text === undefined)
        return undefined;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new json_file_MalformedFileError(`${path} is not JSON: ${errorMessage(error)}`, { cause: error });
    }
    const result = schema.safeParse(value);
    if (!result.success)
        throw new json_file_MalformedFileError(`${path} is not valid: ${z.prettifyError(result.error)}`);
    return result.data;
}

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
const request_slotSchema = schemas.object({
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
    slot: request_slotSchema.nullable().default(null),
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
    if (request !== undefined && request.sessionId !== basename(root))
        throw new MalformedFileError(`${path} is not valid: ${quote(request.sessionId, request_maxQuoted)} is not its session`);
    return request;
}

;// CONCATENATED MODULE: ./build/action/slots/saved-slot.js


/** Saved by the slot action's main for its post, as JSON. */
const savedSlotState = 'supervised-run-slot';
const savedSlotSchema = schemas.object({
    id: schemas.string(),
    pool: schemas.string(),
    numbers: schemas.array(schemas.number().int()),
    /** The registry's folder. */
    registry: schemas.string(),
    /** The process that sends the job's heartbeats. */
    keeper: processIdentitySchema.nullable(),
    sinceMono: schemas.number(),
});

;// CONCATENATED MODULE: ./build/action/stages/release-slot.js













/** The slot action's post stage: releases the job's slot. */
async function releaseSlot() {
    const saved = core/* getState */.Gu(savedSlotState);
    if (saved === '')
        return;
    const { id, pool, numbers, registry: folder, keeper, sinceMono } = savedSlotSchema.parse(JSON.parse(saved));
    const log = new StepLog(stdoutSink());
    const slot = slotText(numbers, pool);
    // The state can have been changed: nothing is made where there is no registry.
    if (replacementOf(databaseFile(folder)) !== undefined || !(0,external_node_fs_.existsSync)(databaseFile(folder)))
        return log.warning(`${slot}: there is no registry in ${folder} any more, so it was not released.`);
    let wasHeld;
    try {
        wasHeld = await release(folder, id);
    }
    catch (error) {
        if (!(error instanceof registry_RegistryError))
            throw error;
        // The keeper, which gives it back when the job has ended, runs on.
        return log.warning(`${slot}: not given back. ${error.message} The slot is free when the runner's worker has ended.`);
    }
    if (keeper !== null)
        signalProcess(keeper, 'SIGTERM');
    const time = duration_formatDuration(monotonicMs() - sinceMono);
    if (wasHeld)
        return log.line(`${slot}: released after ${time}.`);
    return log.warning(`${slot}: no longer held when the job ended, ${time} after it was taken. Somebody freed it by hand, or the registry took the job for dead. Another job may have used it meanwhile.`);
}
/** The end of a job does not wait for a registry that is locked. @throws RegistryError */
async function release(folder, id) {
    const registry = await SqliteRegistry.open(folder, { busyMs: impatientMs });
    try {
        return await registry.release(id);
    }
    finally {
        registry.close();
    }
}


/***/ }),

/***/ 760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ inert)
/* harmony export */ });
/* harmony import */ var _terminal_filter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5);

/** Returns foreign text as one line for the log, in which the runner obeys nothing and a terminal acts on nothing. */
function inert(text) {
    const filter = new _terminal_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .TerminalFilter */ .J();
    const line = Buffer.from(text.replace(/[\r\n]+/g, ' '));
    return `${filter.push(line)}${filter.end()}`.replaceAll('##[', '# #[').replace(/^([^!-~]*:)(?=:)/, '$1 ');
}


/***/ }),

/***/ 5:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ TerminalFilter)
/* harmony export */ });
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


/***/ }),

/***/ 173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   gJ: () => (/* binding */ errorMessage),
/* harmony export */   zv: () => (/* binding */ ifReachable)
/* harmony export */ });
/* unused harmony export ifExists */
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

/***/ 878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
