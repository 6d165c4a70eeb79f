export const id = 623;
export const ids = [623];
export const modules = {

/***/ 2623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Readiness: () => (/* binding */ Readiness)
});

;// CONCATENATED MODULE: ./build/session/describe-condition.js
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

// EXTERNAL MODULE: ./build/session/paths.js
var paths = __webpack_require__(4683);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(7218);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/session/environment.js
var environment = __webpack_require__(4642);
// EXTERNAL MODULE: ./build/system/process-identity.js
var process_identity = __webpack_require__(5764);
// EXTERNAL MODULE: ./build/system/process-tree.js + 3 modules
var process_tree = __webpack_require__(6579);
// EXTERNAL MODULE: ./build/system/tree-members.js
var tree_members = __webpack_require__(5508);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(390);
// EXTERNAL MODULE: ./build/text/plain-text.js
var plain_text = __webpack_require__(7012);
;// CONCATENATED MODULE: ./build/supervisor/readiness/log-lines.js

const maxLineLength = 64 * 1024;
/** Splits bytes into lines without terminal sequences. Keeps at most one unfinished line, cut to 64 Ki characters. */
class LogLines {
    #decoder = new TextDecoder();
    #unfinished = '';
    /** A carriage return at the end of the last piece, which ends a line by itself unless a line feed follows. */
    #carried = '';
    /** Returns the lines that these bytes complete. A carriage return ends a line too: progress bars use nothing else. */
    push(bytes) {
        const text = this.#carried + this.#decoder.decode(bytes, { stream: true });
        this.#carried = text.endsWith('\r') ? '\r' : '';
        const [first = '', ...others] = text.slice(0, text.length - this.#carried.length).split(/\r\n?|\n/);
        const lines = [this.#unfinished + first, ...others].map((line) => line.slice(0, maxLineLength));
        this.#unfinished = lines.pop() ?? '';
        return lines.map(plain_text/* plainText */.wh);
    }
    /** The last line, which has no end yet. */
    get unfinished() {
        return (0,plain_text/* plainText */.wh)(this.#unfinished);
    }
}

;// CONCATENATED MODULE: ./build/supervisor/readiness/exec.js









const maxQuoted = 200;
/** How long output may take to arrive after everything that could write it has ended. */
const outputMs = 500;
/**
 * Runs a command line with the system's shell. Resolves with true if it exited with 0, and with false if the signal
 * aborted before. All processes that it started have been ended then.
 */
async function succeeds(command, { cwd, mark }, signal, saw) {
    const env = (0,environment/* revealForCommand */.CS)(process.env);
    env[tree_members/* treeVariable */.Dt] = (env[tree_members/* treeVariable */.Dt] ?? '') + mark;
    const detached = process.platform !== 'win32';
    const child = (0,external_node_child_process_.spawn)(command, {
        shell: true,
        cwd,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
        detached,
        windowsHide: true,
    });
    const root = child.pid === undefined ? null : (0,process_identity/* identify */.ls)(child.pid);
    const output = new LastLine();
    child.stdout.on('data', (bytes) => output.push(bytes));
    child.stderr.on('data', (bytes) => output.push(bytes));
    const closed = (0,external_node_events_.once)(child, 'close').catch(() => { });
    const { promise, resolve } = Promise.withResolvers();
    const giveUp = () => resolve(null);
    child.once('error', giveUp);
    child.once('exit', resolve);
    signal.addEventListener('abort', giveUp, { once: true });
    if (signal.aborted)
        giveUp();
    const code = await promise;
    signal.removeEventListener('abort', giveUp);
    await (0,process_tree/* endTree */.Sb)({ root, mark }, 0);
    if (code !== 0 && !signal.aborted) {
        await Promise.race([closed, (0,promises_.setTimeout)(outputMs, undefined, { ref: false })]);
        const line = output.text === '' ? '' : `: ${(0,quote/* quote */.h)(output.text, maxQuoted)}`;
        saw?.(code === null ? 'it could not be run' : `exit ${code}${line}`);
    }
    child.stdout.destroy();
    child.stderr.destroy();
    return code === 0;
}
/** Remembers the last line of an output that is not blank. */
class LastLine {
    #lines = new LogLines();
    #last = '';
    push(bytes) {
        this.#last = this.#lines.push(bytes).findLast((line) => line.trim() !== '') ?? this.#last;
    }
    get text() {
        return (this.#lines.unfinished.trim() || this.#last).trim();
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/system/change-signal.js
var change_signal = __webpack_require__(4015);
// EXTERNAL MODULE: ./build/system/wait.js
var wait = __webpack_require__(1907);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./build/supervisor/readiness/check.js
const refused = 'connection refused';
/** Runs all checks at once; the first that holds ends the others. */
async function anyOf(checks, signal, saw) {
    const over = new AbortController();
    const either = AbortSignal.any([signal, over.signal]);
    let seen;
    // What listens on one address says more than the other, on which nothing does. A check that has not ended may still say it.
    const note = (what) => {
        if (seen === undefined || (seen.endsWith(refused) && what !== refused))
            seen = what;
        if (seen !== refused)
            saw?.(seen);
    };
    const results = await Promise.all(checks.map(async (check) => {
        const holds = await check(either, note);
        if (holds)
            over.abort();
        return holds;
    }));
    if (seen === refused && !either.aborted)
        saw?.(refused);
    return results.includes(true);
}
/** Returns the addresses to try. `localhost` is IPv4 and IPv6, whatever the resolver says: servers listen on either. */
function addressesOf(host) {
    return /^localhost\.?$/i.test(host) ? ['127.0.0.1', '::1'] : [host];
}
/** Resolves when the connection is closed. Closes it after `limitMs` and when the signal aborts; errors close it too. */
function check_closed(connection, limitMs, signal, saw) {
    return new Promise((resolve) => {
        const close = () => void connection.destroy();
        const timer = limitMs === null ? undefined : setTimeout(expire, limitMs);
        function expire() {
            saw?.('no answer');
            close();
        }
        connection.on('error', (error) => {
            if (!signal.aborted)
                saw?.(describeError(error));
        });
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
const acceptIt = '; the line `insecure` below the URL accepts it';
const untrusted = `certificate is not trusted${acceptIt}`;
const known = {
    ECONNREFUSED: refused,
    // Of ::1, where IPv6 is switched off, as in many containers.
    EADDRNOTAVAIL: refused,
    EAFNOSUPPORT: refused,
    ECONNRESET: 'connection closed without an answer',
    ENOTFOUND: 'the host is not known',
    EAI_AGAIN: 'the host is not known',
    EHOSTUNREACH: 'the host cannot be reached',
    ETIMEDOUT: 'no answer',
    ENOENT: 'there is no such socket',
    EACCES: 'no permission to use the socket',
    EPROTO: 'an answer that is not TLS',
    ERR_SSL_WRONG_VERSION_NUMBER: 'an answer that is not TLS',
    ERR_SSL_PACKET_LENGTH_TOO_LONG: 'an answer that is not TLS',
    CERT_HAS_EXPIRED: `certificate has expired${acceptIt}`,
    CERT_NOT_YET_VALID: `certificate is not valid yet${acceptIt}`,
    ERR_TLS_CERT_ALTNAME_INVALID: `certificate is for another host${acceptIt}`,
    DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
    SELF_SIGNED_CERT_IN_CHAIN: untrusted,
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
};
function describeError(error) {
    const code = error.code ?? '';
    if (code.startsWith('HPE_'))
        return 'an answer that is not HTTP';
    return known[code] ?? (code || 'an error of the connection');
}

;// CONCATENATED MODULE: ./build/supervisor/readiness/http-check.js




/** A body that is silent for this long is taken for a stream of events, which has no end. */
const bodyMs = 1_000;
const maxRedirects = 10;
const http_check_maxQuoted = 200;
/** Vite's preview answers 404 to who does not accept HTML (vite 5.0), and some servers refuse clients without a name. */
const ownHeaders = { accept: 'text/html, */*', 'user-agent': 'supervised-run' };
/**
 * Holds when a GET is answered with 2xx or 3xx, as late as that may be. Redirects are followed, like wait-on does, and the
 * last answer counts. Uses no proxies.
 */
function httpCheck({ url, socket, headers = [], insecure }) {
    const given = Object.fromEntries(headers.map(({ name, value }) => [name.toLowerCase(), value]));
    const hop = { url: new URL(url), socket, headers: given, insecure: insecure === true, redirects: 0 };
    return (signal, saw) => answersWell(hop, signal, saw);
}
function answersWell(hop, signal, saw) {
    const host = hop.url.hostname.replace(/^\[(.*)\]$/, '$1');
    const addresses = hop.socket !== undefined || hop.address !== undefined ? [hop.address] : addressesOf(host);
    const checks = addresses.map((address) => (over, sees) => tries(hop, address, over, sees));
    return anyOf(checks, signal, hop.redirects === 0 ? saw : (what) => saw?.(afterRedirect(hop.url, what)));
}
async function tries(hop, address, signal, saw) {
    const { url, socket, headers, insecure } = hop;
    const request = url.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
    let holds = false;
    let next;
    const sent = request(url, {
        agent: false,
        ...(socket === undefined ? { hostname: address } : { socketPath: socket }),
        // The certificate is checked for the name in the header `host`.
        headers: { ...ownHeaders, host: url.host, ...headers },
        rejectUnauthorized: !insecure,
    });
    sent.on('response', (response) => {
        const { statusCode = 0 } = response;
        next = redirectIn(response, { ...hop, ...(address !== undefined && { address }) });
        holds = next === undefined && statusCode >= 200 && statusCode < 400;
        if (typeof next === 'string')
            saw?.(next);
        else if (next === undefined && !holds)
            saw?.(String(statusCode));
        response.on('error', () => { });
        // Some servers log an error about a client that does not read the body.
        response.resume();
        response.socket.setTimeout(bodyMs, () => void sent.destroy());
    });
    sent.end();
    await check_closed(sent, null, signal, saw);
    return typeof next === 'object' && !signal.aborted ? answersWell(next, signal, saw) : holds;
}
/** Returns where an answer leads, or why nobody can follow it; undefined for an answer that is no redirect. */
function redirectIn({ statusCode = 0, headers }, hop) {
    const { location } = headers;
    if (![301, 302, 303, 307, 308].includes(statusCode) || location === undefined)
        return undefined;
    const url = URL.parse(location, hop.url.href);
    if (url === null || !/^https?:$/.test(url.protocol))
        return `${statusCode} to ${(0,quote/* quote */.h)(location, http_check_maxQuoted)}`;
    if (hop.redirects === maxRedirects)
        return 'too many redirects';
    const redirects = hop.redirects + 1;
    // What was given for one server, such as a password, is not for another one.
    if (url.origin !== hop.url.origin)
        return { url, headers: {}, insecure: hop.insecure, redirects };
    return { ...hop, url, redirects };
}
/** Without the query, in which logins pass secrets. Of several redirects the last one counts. */
function afterRedirect({ origin, pathname }, what) {
    const words = 'redirected to ';
    return what.startsWith(words) ? what : `${words}${(0,quote/* quote */.h)(origin + pathname, http_check_maxQuoted)}: ${what}`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/system/own-file.js
var own_file = __webpack_require__(9539);
// EXTERNAL MODULE: ./build/text/regex.js
var text_regex = __webpack_require__(301);
;// CONCATENATED MODULE: ./build/supervisor/readiness/log-check.js





const pieceBytes = 64 * 1024;
/** After this many tries without new output the last line counts as complete: it may be a prompt. */
const quietTries = 10;
/**
 * Holds when a line of one of the logs matches. Each try reads on from the end of the previous one, and other work gets
 * its turn after every piece.
 */
function logCheck(pattern, paths) {
    const regex = (0,text_regex/* compileRegex */.D)(pattern);
    const logs = paths.map((path) => new GrowingLog(path));
    return async (signal) => {
        for (const log of logs) {
            if (await log.hasNew((line) => regex.test(line), signal))
                return true;
        }
        return false;
    };
}
/** A log that is opened for each try, so that nothing stays open after the last one. */
class GrowingLog {
    #path;
    #lines = new LogLines();
    #offset = 0;
    #quiet = 0;
    constructor(path) {
        this.#path = path;
    }
    async hasNew(matches, signal) {
        const fd = (0,own_file/* openIfOwn */.U4)(this.#path);
        if (fd === undefined)
            return false;
        try {
            const { size } = (0,external_node_fs_.fstatSync)(fd);
            if (size < this.#offset)
                this.#startOver();
            this.#quiet = size === this.#offset ? this.#quiet + 1 : 0;
            const { unfinished } = this.#lines;
            if (this.#quiet === quietTries && unfinished !== '')
                return matches(unfinished);
            const buffer = Buffer.allocUnsafe(Math.min(pieceBytes, size - this.#offset));
            // Only up to the size at the start: a log that grows fast must not keep the other one from its turn.
            while (this.#offset < size && !signal.aborted) {
                const length = (0,external_node_fs_.readSync)(fd, buffer, 0, buffer.length, this.#offset);
                if (length === 0)
                    return false;
                this.#offset += length;
                if (this.#lines.push(buffer.subarray(0, length)).some(matches))
                    return true;
                await (0,promises_.setImmediate)();
            }
            return false;
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
    }
    /** Starts again at the beginning of a log that was truncated. */
    #startOver() {
        this.#lines = new LogLines();
        this.#offset = 0;
    }
}

;// CONCATENATED MODULE: ./build/supervisor/readiness/overlapping.js

/** After this time without an answer another try begins. */
const overlapMs = 5_000;
const maxTries = 4;
/** After a try that fails while another one goes on. */
const pauseMs = 1_000;
/**
 * A try that takes long goes on, and others begin beside it: a server may need its time for the first answer, and begin anew
 * when its client leaves. Resolves with true when one holds, with false when all have failed.
 */
function overlapping(check) {
    return async (signal, saw) => {
        const tries = [];
        const all = new Set();
        const forget = (one) => {
            if (tries.includes(one))
                tries.splice(tries.indexOf(one), 1);
        };
        const begin = () => {
            const over = new AbortController();
            const result = check(AbortSignal.any([signal, over.signal]), saw).catch(() => false);
            const started = { result, end: () => over.abort() };
            tries.push(started);
            all.add(started);
            void result.then(() => {
                forget(started);
                all.delete(started);
            });
        };
        try {
            for (;;) {
                // The first one has waited longest, so it stays.
                const [, second] = tries;
                if (second !== undefined && tries.length === maxTries) {
                    forget(second);
                    second.end();
                }
                begin();
                const result = await firstResult(tries, signal);
                if (result === true)
                    return true;
                if (result === null && !signal.aborted)
                    saw?.('no answer');
                if (result === false && tries.length > 0)
                    await (0,wait/* pause */.v7)(pauseMs, signal);
                if (signal.aborted || tries.length === 0)
                    return false;
            }
        }
        finally {
            const left = [...all];
            for (const { end } of left)
                end();
            await Promise.all(left.map(({ result }) => result));
        }
    };
}
/** Null when there is none in time. */
async function firstResult(tries, signal) {
    const over = new AbortController();
    const late = (0,wait/* pause */.v7)(overlapMs, AbortSignal.any([signal, over.signal])).then(() => null);
    const result = await Promise.race([...tries.map((one) => one.result), late]);
    over.abort();
    return result;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/supervisor/readiness/tcp-check.js


const limitMs = 2_000;
/** Holds when a connection is accepted. */
function tcpCheck(host, port) {
    const checks = addressesOf(host).map((address) => (signal, saw) => accepts(address, port, signal, saw));
    return (signal, saw) => anyOf(checks, signal, saw);
}
async function accepts(host, port, signal, saw) {
    let holds = false;
    const socket = (0,external_node_net_.connect)({ host, port });
    socket.on('connect', () => {
        holds = !isItsOwnPeer(socket);
        socket.destroy();
    });
    await check_closed(socket, limitMs, signal, saw);
    return holds;
}
/**
 * A client that keeps trying a free port of its own machine is at some point assigned that port itself, and TCP then
 * connects it with itself.
 */
function isItsOwnPeer({ localAddress, localPort, remoteAddress, remotePort }) {
    return localPort === remotePort && localAddress === remoteAddress;
}

;// CONCATENATED MODULE: ./build/supervisor/readiness/until-ready.js








const logPauseMs = 100;
const execPauseMs = 1_000;
/**
 * Resolves when every condition has held once; they need not hold at the same time. A check that throws counts as a
 * failed try. When the signal aborts it ends what it started and stays pending.
 */
async function untilReady(conditions, context, signal) {
    await Promise.all(conditions.map(async (condition) => {
        await untilHeld(trialOf(condition, context), signal, (what) => context.onSeen?.(condition, what));
        context.onHeld(condition);
    }));
    if (signal.aborted)
        await (0,wait/* forever */.i4)();
}
async function untilHeld(trial, signal, saw) {
    const { check, pauseMs } = trial;
    const changes = new change_signal/* ChangeSignal */.p();
    const stop = () => changes.notify();
    signal.addEventListener('abort', stop);
    const watch = trial.watch?.(stop);
    try {
        for (let tries = 1; !signal.aborted; tries += 1) {
            const holds = await check(signal, saw).catch(() => false);
            if (holds && !signal.aborted)
                return;
            await changes.sleep(pauseMs(tries));
        }
    }
    finally {
        signal.removeEventListener('abort', stop);
        await watch?.close();
    }
    await (0,wait/* forever */.i4)();
}
function trialOf(condition, context) {
    switch (condition.kind) {
        case 'log':
            return { check: logCheck(condition.pattern, context.logPaths), pauseMs: () => logPauseMs };
        case 'http': {
            const { socket } = condition;
            const target = socket === undefined ? condition : { ...condition, socket: (0,external_node_path_.resolve)(context.workingDirectory, socket) };
            return { check: overlapping(httpCheck(target)), pauseMs: growing };
        }
        case 'tcp':
            return { check: tcpCheck(condition.host, condition.port), pauseMs: growing };
        case 'file': {
            const path = (0,external_node_path_.resolve)(context.workingDirectory, condition.path);
            const { watchPath } = context;
            return {
                check: () => exists(path),
                pauseMs: growing,
                watch: watchPath && ((onChange) => watchPath(path, onChange)),
            };
        }
        case 'exec':
            return {
                check: async (signal, saw = () => { }) => context.exec(condition.command, signal, saw),
                pauseMs: () => execPauseMs,
            };
    }
}
/** From 100 ms to 1 s. */
function growing(tries) {
    return Math.min(1_000, 80 * 1.25 ** tries);
}
async function exists(path) {
    try {
        await (0,external_node_fs_promises_.access)(path);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/supervisor/readiness/watch-attempt.js





/** Watches whether the attempts of a background session become ready. */
class Readiness {
    #root;
    #request;
    #watchPath;
    #isReady = false;
    #tries = 0;
    #missing = [];
    /** What was seen last of each condition. */
    #seen = new Map();
    constructor(root, request, watchPath) {
        this.#root = root;
        this.#request = request;
        this.#watchPath = watchPath;
    }
    /** True once an attempt has been ready. */
    get isReached() {
        return this.#isReady;
    }
    /** The conditions of the current attempt that have not held yet, with what was seen last. */
    get missing() {
        return this.#missing.map((text) => {
            const seen = this.#seen.get(text);
            return seen === undefined ? text : `${text} (${seen})`;
        });
    }
    /** Resolves with the milliseconds until the attempt was ready; stays pending when the signal aborts before. */
    async watch(attempt, signal) {
        const { background, streams, workingDirectory: cwd, sessionId } = this.#request;
        const conditions = background?.ready ?? [];
        const startedMono = (0,clock/* monotonicMs */.d)();
        const dir = (0,paths/* executionDir */.kl)(this.#root, 'attempt', attempt);
        this.#missing = conditions.map(describeCondition);
        this.#seen.clear();
        await untilReady(conditions, {
            logPaths: (0,paths/* channelsOf */.MB)(streams).map((channel) => (0,paths/* logPath */.Q2)(dir, channel)),
            workingDirectory: cwd,
            watchPath: this.#watchPath,
            onSeen: (condition, what) => void this.#seen.set(describeCondition(condition), what),
            exec: (command, over, saw) => {
                this.#tries += 1;
                return succeeds(command, { cwd, mark: (0,paths/* readinessMark */.AE)(sessionId, this.#tries) }, over, saw);
            },
            onHeld: (condition) => {
                this.#missing = this.#missing.filter((text) => text !== describeCondition(condition));
            },
        }, signal);
        this.#isReady = true;
        return (0,clock/* monotonicMs */.d)() - startedMono;
    }
}


/***/ }),

/***/ 4015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ ChangeSignal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

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

/***/ 390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
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
