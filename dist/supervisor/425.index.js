export const id = 425;
export const ids = [425];
export const modules = {

/***/ 9179:
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


/***/ }),

/***/ 7425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Readiness: () => (/* binding */ Readiness)
});

// EXTERNAL MODULE: ./build/session/paths.js
var paths = __webpack_require__(4683);
// EXTERNAL MODULE: ./build/session/ready-condition.js
var ready_condition = __webpack_require__(3656);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(7218);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/session/environment-names.js
var environment_names = __webpack_require__(6755);
// EXTERNAL MODULE: ./build/system/process-identity.js
var process_identity = __webpack_require__(5764);
// EXTERNAL MODULE: ./build/system/process-tree.js + 1 modules
var process_tree = __webpack_require__(5082);
// EXTERNAL MODULE: ./build/system/tree-members.js
var tree_members = __webpack_require__(5508);
;// CONCATENATED MODULE: ./build/supervisor/readiness/exec.js





/**
 * Runs a command line with the system's shell and says whether it exited with 0. When the signal aborts, and when it has
 * ended, all that it started is ended.
 */
async function succeeds(command, { cwd, mark }, signal) {
    const { [environment_names/* hiddenNodeOptions */.N]: nodeOptions, [tree_members/* treeVariable */.Dt]: marks = '', ...inherited } = process.env;
    const env = { ...inherited, NODE_OPTIONS: nodeOptions, [tree_members/* treeVariable */.Dt]: marks + mark };
    const detached = process.platform !== 'win32';
    const child = (0,external_node_child_process_.spawn)(command, { shell: true, cwd, env, stdio: 'ignore', detached, windowsHide: true });
    const root = child.pid === undefined ? null : (0,process_identity/* identify */.ls)(child.pid);
    const { promise, resolve } = Promise.withResolvers();
    const giveUp = () => resolve(null);
    child.once('error', giveUp);
    child.once('exit', resolve);
    signal.addEventListener('abort', giveUp, { once: true });
    if (signal.aborted)
        giveUp();
    const code = await promise;
    signal.removeEventListener('abort', giveUp);
    await (0,process_tree/* endTree */.S)({ root, mark }, 0);
    return code === 0;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/supervisor/causes/cause.js
var cause = __webpack_require__(2367);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./build/supervisor/readiness/check.js
/** The first that holds ends the others. */
async function anyOf(checks, signal) {
    const over = new AbortController();
    const either = AbortSignal.any([signal, over.signal]);
    const results = await Promise.all(checks.map(async (check) => {
        const holds = await check(either);
        if (holds)
            over.abort();
        return holds;
    }));
    return results.includes(true);
}
/** Where to look for a host. `localhost` is both families, whatever the resolver says: servers listen on either. */
function addressesOf(host) {
    return /^localhost\.?$/i.test(host) ? ['127.0.0.1', '::1'] : [host];
}
/** Resolves when it is closed, which happens here when its time is over or the signal aborts. Errors close it, too. */
function check_closed(connection, limitMs, signal) {
    return new Promise((resolve) => {
        const close = () => void connection.destroy();
        const timer = setTimeout(close, limitMs);
        connection.on('error', () => { });
        connection.on('close', () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', close);
            resolve();
        });
        if (signal.aborted)
            close();
        else
            signal.addEventListener('abort', close, { once: true });
    });
}

;// CONCATENATED MODULE: ./build/supervisor/readiness/http-check.js



const limitMs = 5_000;
/** A body that stays silent for so long has no end, as a stream of events. */
const bodyMs = 1_000;
/**
 * A GET is answered with 2xx or 3xx. Redirects are not followed, proxies not used. A certificate that is not trusted is
 * a failed try.
 */
function httpCheck(text) {
    const url = new URL(text);
    const addresses = addressesOf(url.hostname.replace(/^\[(.*)\]$/, '$1'));
    const checks = addresses.map((address) => (signal) => answers(url, address, signal));
    return (signal) => anyOf(checks, signal);
}
async function answers(url, address, signal) {
    const request = url.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
    let holds = false;
    // The name in the header is the one that the certificate is checked for, too.
    const sent = request(url, { agent: false, hostname: address, headers: { host: url.host } });
    sent.on('response', (response) => {
        const { statusCode = 0 } = response;
        holds = statusCode >= 200 && statusCode < 400;
        response.on('error', () => { });
        // Read to its end where it has one: some servers complain in their log about a client that does not.
        response.resume();
        response.socket.setTimeout(bodyMs, () => void sent.destroy());
    });
    sent.end();
    await check_closed(sent, limitMs, signal);
    return holds;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./build/session/plain-text.js
var plain_text = __webpack_require__(9179);
;// CONCATENATED MODULE: ./build/supervisor/readiness/log-lines.js

const maxLineLength = 64 * 1024;
/** Bytes to lines. It keeps no more than one line, cut, and half a character. */
class LogLines {
    #decoder = new TextDecoder();
    #unfinished = '';
    /** A carriage return came last: what follows says whether it ends the line by itself. */
    #carried = '';
    /** The lines that are complete with these bytes. A carriage return ends a line, too: progress bars end with nothing else. */
    push(bytes) {
        const text = this.#carried + this.#decoder.decode(bytes, { stream: true });
        this.#carried = text.endsWith('\r') ? '\r' : '';
        const [first = '', ...others] = text.slice(0, text.length - this.#carried.length).split(/\r\n?|\n/);
        const lines = [this.#unfinished + first, ...others].map((line) => line.slice(0, maxLineLength));
        this.#unfinished = lines.pop() ?? '';
        return lines.map(plain_text/* plainText */.wh);
    }
    /** The last line as it stands, without its end. */
    get unfinished() {
        return (0,plain_text/* plainText */.wh)(this.#unfinished);
    }
}

;// CONCATENATED MODULE: ./build/supervisor/readiness/log-check.js




const pieceBytes = 64 * 1024;
/** So many looks in a row that find nothing new: the last line is not about to be finished, as that of a prompt. */
const quietLooks = 10;
/**
 * A line of one of the logs matches. Every look goes on where the one before ended. RE2 takes a time that is linear in
 * the length of a line, and whatever else is to be done gets its turn after every piece.
 */
function logCheck(pattern, paths) {
    const expression = build/* RE2JS */.L3.compile(pattern);
    const logs = paths.map((path) => new GrowingLog(path));
    return async (signal) => {
        for (const log of logs) {
            if (await log.hasNew((line) => expression.test(line), signal))
                return true;
        }
        return false;
    };
}
/** Opened for each look: nothing is left when there are no more. */
class GrowingLog {
    #path;
    #lines = new LogLines();
    #offset = 0;
    #quiet = 0;
    constructor(path) {
        this.#path = path;
    }
    async hasNew(matches, signal) {
        const fd = openIfThere(this.#path);
        if (fd === undefined)
            return false;
        try {
            const { size } = (0,external_node_fs_.fstatSync)(fd);
            if (size < this.#offset)
                this.#startOver();
            this.#quiet = size === this.#offset ? this.#quiet + 1 : 0;
            const { unfinished } = this.#lines;
            if (this.#quiet === quietLooks && unfinished !== '')
                return matches(unfinished);
            const buffer = Buffer.allocUnsafe(Math.min(pieceBytes, size - this.#offset));
            // No further than it was: a log that grows faster than this must not keep the other one from its turn.
            while (this.#offset < size && !signal.aborted) {
                const length = (0,external_node_fs_.readSync)(fd, buffer, 0, buffer.length, this.#offset);
                if (length === 0)
                    return false;
                this.#offset += length;
                if (this.#lines.push(buffer.subarray(0, length)).some(matches))
                    return true;
                await (0,external_node_timers_promises_.setImmediate)();
            }
            return false;
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
    }
    /** It was truncated. */
    #startOver() {
        this.#lines = new LogLines();
        this.#offset = 0;
    }
}
function openIfThere(path) {
    try {
        return (0,external_node_fs_.openSync)(path, 'r');
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/supervisor/readiness/tcp-check.js


const tcp_check_limitMs = 2_000;
/** Somebody accepts connections. */
function tcpCheck(host, port) {
    const checks = addressesOf(host).map((address) => (signal) => accepts(address, port, signal));
    return (signal) => anyOf(checks, signal);
}
async function accepts(host, port, signal) {
    let holds = false;
    const socket = (0,external_node_net_.connect)({ host, port });
    socket.on('connect', () => {
        holds = !isItsOwnPeer(socket);
        socket.destroy();
    });
    await check_closed(socket, tcp_check_limitMs, signal);
    return holds;
}
/**
 * A client that tries a free port of its own machine again and again is given that very port as its own one day, and
 * TCP then connects it with itself.
 */
function isItsOwnPeer({ localAddress, localPort, remoteAddress, remotePort }) {
    return localPort === remotePort && localAddress === remoteAddress;
}

;// CONCATENATED MODULE: ./build/supervisor/readiness/until-ready.js






const logPauseMs = 100;
const execPauseMs = 1_000;
/**
 * Resolves when every condition has held, each of them once: they need not hold at the same time. A try that fails, in
 * whatever way, is followed by the next. When the signal aborts it stays pending and whatever it started is ended.
 */
async function untilReady(conditions, context, signal) {
    await Promise.all(conditions.map(async (condition) => {
        await untilHeld(trialOf(condition, context), signal);
        context.onHeld(condition);
    }));
    if (signal.aborted)
        await forever();
}
async function untilHeld({ check, pauseMs }, signal) {
    for (let tries = 1; !signal.aborted; tries += 1) {
        const holds = await check(signal).catch(() => false);
        if (holds && !signal.aborted)
            return;
        await (0,cause/* pause */.v7)(pauseMs(tries), signal);
    }
    await forever();
}
function trialOf(condition, context) {
    switch (condition.kind) {
        case 'log':
            return { check: logCheck(condition.pattern, context.logPaths), pauseMs: () => logPauseMs };
        case 'http':
            return { check: httpCheck(condition.url), pauseMs: growing };
        case 'tcp':
            return { check: tcpCheck(condition.host, condition.port), pauseMs: growing };
        case 'file':
            return { check: () => exists((0,external_node_path_.resolve)(context.workingDirectory, condition.path)), pauseMs: growing };
        case 'exec':
            return { check: async (signal) => context.exec(condition.command, signal), pauseMs: () => execPauseMs };
    }
}
/** From 100 ms to a second. */
function growing(tries) {
    return Math.min(1_000, 80 * 1.25 ** tries);
}
async function exists(path) {
    try {
        await (0,promises_.access)(path);
        return true;
    }
    catch {
        return false;
    }
}
function forever() {
    return new Promise(() => { });
}

;// CONCATENATED MODULE: ./build/supervisor/readiness/watch-attempt.js





/** Which conditions have not held yet, for the story of a session that was not ready in time. */
class Readiness {
    #root;
    #request;
    #isReady = false;
    #tries = 0;
    #missing = [];
    constructor(root, request) {
        this.#root = root;
        this.#request = request;
    }
    /** Whether an attempt has ever been ready. */
    get isReached() {
        return this.#isReady;
    }
    get missing() {
        return this.#missing;
    }
    /** Resolves with the time it took; stays pending when the signal aborts before that. */
    async of(attempt, signal) {
        const { background, streams, workingDirectory: cwd, sessionId } = this.#request;
        const conditions = background?.ready ?? [];
        const startedMono = (0,clock/* monotonicMs */.d)();
        const dir = (0,paths/* executionDir */.kl)(this.#root, 'attempt', attempt);
        this.#missing = conditions.map(ready_condition/* describeCondition */.p);
        await untilReady(conditions, {
            logPaths: (0,paths/* channelsOf */.MB)(streams).map((channel) => (0,paths/* logPath */.Q2)(dir, channel)),
            workingDirectory: cwd,
            exec: (command, over) => {
                this.#tries += 1;
                return succeeds(command, { cwd, mark: (0,paths/* readinessMark */.AE)(sessionId, this.#tries) }, over);
            },
            onHeld: (condition) => {
                this.#missing = this.#missing.filter((text) => text !== (0,ready_condition/* describeCondition */.p)(condition));
            },
        }, signal);
        this.#isReady = true;
        return (0,clock/* monotonicMs */.d)() - startedMono;
    }
}


/***/ })

};
