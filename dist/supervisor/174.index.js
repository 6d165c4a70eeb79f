export const id = 174;
export const ids = [174,703];
export const modules = {

/***/ 2174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attach: () => (/* binding */ attach)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/failure-rules/classify.js
var classify = __webpack_require__(4353);
// EXTERNAL MODULE: ./build/text/duration.js
var duration = __webpack_require__(9556);
// EXTERNAL MODULE: ./build/text/plain-text.js
var plain_text = __webpack_require__(7012);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
;// CONCATENATED MODULE: ./build/helloloop/schemas.js


// The files that HelloLoop 0.9.1 writes about a session. Fields that are missing or of another type get a default, and
// unknown fields are ignored.
const schemas_text = schemas.string().catch('');
/** At most a hundred years in ms, so that JSON and a date can hold every result of arithmetic with it. */
const count = schemas.number().min(0).max(3_155_760_000_000).catch(0);
const code = schemas.number().int().nullable().catch(null);
/** 0 for a number that no system uses as a pid. */
const pid = schemas.number()
    .int()
    .min(0)
    .max(2 ** 31 - 1)
    .catch(0);
/** Returns the paths of the files in the state folder. */
function helloLoopPaths(stateDir) {
    const supervisor = (0,external_node_path_.join)(stateDir, 'supervisor');
    return {
        supervisor,
        request: (0,external_node_path_.join)(supervisor, 'request.json'),
        state: (0,external_node_path_.join)(supervisor, 'state.json'),
        result: (0,external_node_path_.join)(supervisor, 'result.json'),
        stdout: (0,external_node_path_.join)(supervisor, 'stdout.log'),
        stderr: (0,external_node_path_.join)(supervisor, 'stderr.log'),
        status: (0,external_node_path_.join)(stateDir, 'status.json'),
    };
}
/** `supervisor/state.json`. The launcher writes it first; then the supervisor overwrites it in place. */
const supervisorStateSchema = schemas.object({
    sessionId: schemas.string().min(1),
    /** `launching`, `running`, or one of `finalStatuses`. */
    status: schemas.string(),
    command: schemas_text,
    lease: schemas.object({ pid, name: schemas_text, hostDisplayName: schemas_text }).nullable().catch(null),
    /** 0 before the supervisor runs. */
    pid,
    exitCode: code,
    message: schemas_text,
});
const taskResultSchema = schemas.object({
    stopped: schemas.boolean().catch(false),
    runDir: schemas_text,
    task: schemas.object({ id: schemas_text, title: schemas_text }).catch({ id: '', title: '' }),
});
/** `supervisor/result.json`, which is written once, at the end. */
const resultSchema = schemas.object({
    sessionId: schemas.string().min(1),
    ok: schemas.boolean(),
    exitCode: code,
    /** The result of `run-once`. */
    result: taskResultSchema.nullable().catch(null),
    /** The results of `run-loop`, one for each task. */
    results: schemas.array(taskResultSchema.catch({ stopped: false, runDir: '', task: { id: '', title: '' } })).catch([]),
    error: schemas_text,
});
/** `status.json`, which names the current task. */
const statusSchema = schemas.object({
    /** Empty if the file does not name it. */
    sessionId: schemas_text,
    taskId: schemas_text,
    taskTitle: schemas_text,
    /** Absolute; empty before there is one. */
    runDir: schemas_text,
    stage: schemas_text,
    message: schemas_text,
});
/** `<prefix>-auto-recovery-NN.json`, one for each recovery, written when the next attempt begins. */
const recoveryRecordSchema = schemas.object({
    recoveryIndex: schemas.number().int(),
    family: schemas_text,
    code: schemas_text,
    reason: schemas_text,
    delaySeconds: count,
    taskCode: code,
    taskAttemptPrefix: schemas_text,
    probeStatus: schemas_text,
    probeCode: code,
    probeAttemptPrefix: schemas_text,
    probeFailureCode: schemas_text,
    probeFailureFamily: schemas_text,
    probeFailureReason: schemas_text,
    stdoutTail: schemas_text,
    stderrTail: schemas_text,
});
/** `<prefix>-runtime.json`, which is overwritten at every change and heartbeat. */
const runtimeSchema = schemas.object({
    status: schemas.string(),
    attemptPrefix: schemas_text,
    recoveryCount: count,
    failureCode: schemas_text,
    failureFamily: schemas_text,
    failureReason: schemas_text,
    nextRetryDelayMs: count,
    nextRetryAt: schemas_text,
    updatedAt: schemas_text,
    /** The exit code of the attempt, once it is over. */
    code,
    heartbeat: schemas.object({
        startedAt: schemas_text,
        stdoutBytes: count,
        stderrBytes: count,
        idleSeconds: count,
        watchdogReason: schemas_text,
        leaseReason: schemas_text,
        message: schemas_text,
        code,
    })
        .nullable()
        .catch(null),
});
const finalStatuses = ['completed', 'failed', 'stopped'];
function isFinal({ status }) {
    return finalStatuses.includes(status);
}
/** Returns false for 0 and 1 too: signals to these would reach our own process group, or everything. */
function namesProcess({ pid }) {
    return pid > 1;
}
const idleStatuses = [
    'completed',
    'failed',
    'retry_waiting',
    'probe_waiting',
    'probe_failed',
    'paused_manual',
    'stopped_host_closed',
];
/** Returns whether an attempt or a probe runs while the runtime has this status. Any unknown status counts as running. */
function isRunningStatus(status) {
    return !idleStatuses.includes(status);
}

;// CONCATENATED MODULE: ./build/helloloop/find-session.js



/** Returns the id of the session to pass over: with a launcher any that exists already, without one only one that is over. */
function sessionBefore(files, hasLauncher) {
    const state = files.state();
    if (state === undefined)
        return undefined;
    const isDead = state.status === 'running' && namesProcess(state) && files.supervisor() === undefined;
    return hasLauncher || isFinal(state) || isDead ? state.sessionId : undefined;
}
/** Returns the selected session once it is over or names its supervisor's process. */
function findSession(files, selector) {
    const state = announcedSession(files, selector);
    if (state === undefined || state.status === 'launching')
        return undefined;
    return isFinal(state) || namesProcess(state) ? state : undefined;
}
/** Returns the selected session even if it has not begun yet. */
function announcedSession(files, selector) {
    const { session, before } = selector;
    const state = files.state();
    if (state === undefined)
        return undefined;
    const isSelected = session === null ? state.sessionId !== before : state.sessionId === session;
    return isSelected ? state : undefined;
}
function noSessionReason(files, selector, timeoutMs) {
    const { session, before } = selector;
    const which = session === null ? 'no HelloLoop session' : `no HelloLoop session ${(0,plain_text/* oneLine */.TN)(session, 100)}`;
    const old = session === null && before !== undefined ? ', which was there before' : '';
    return `${which} within ${(0,duration/* formatDuration */.a)(timeoutMs)} (a longer attach-timeout waits longer): ${files.describe()}${old}`;
}
/** Returns the event that names the followed session and the holder of its lease. */
function attachedEvent(state, stateDir, process) {
    return {
        type: 'attached',
        source: 'helloloop',
        session: (0,plain_text/* oneLine */.TN)(state.sessionId, 100),
        command: (0,plain_text/* oneLine */.TN)(state.command, 60),
        stateDir,
        lease: state.lease === null ? '' : leaseLabel(state.lease),
        process,
    };
}
function leaseLabel({ pid, name, hostDisplayName }) {
    const label = (0,plain_text/* oneLine */.TN)(hostDisplayName || name, 100);
    if (label === '' || pid === 0)
        return label;
    return `${label} (${(0,plain_text/* oneLine */.TN)(name === '' ? `process ${pid}` : `${name}, process ${pid}`, 100)})`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/system/change-signal.js
var change_signal = __webpack_require__(4015);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(7218);
// EXTERNAL MODULE: ./build/system/path-watch.js
var path_watch = __webpack_require__(5703);
;// CONCATENATED MODULE: ./build/helloloop/follow-helloloop.js




/** Longest sleep: while the mirror has something pending, and otherwise. Nothing signals the death of a process. */
const pendingMs = 20;
const restingMs = 1_000;
/** All files are read this often in case a change is not signalled. */
const netMs = 4_000;
/** After this many changes in a row that only the net has found, the folders are polled: they may be remote. */
const maxMissed = 3;
/** In a storm of changes, updates are at least this far apart and take at most this share of the time. */
const leastMs = 5;
const updateShare = 1 / 4;
/**
 * Follows a session until it is over, and returns how it ended, or undefined if the signal aborted. `mirror.finish` does
 * the rest.
 */
async function followUntilOver(watch, mirror, tasks, dirs, signal) {
    const logs = new LiveLogs();
    let hasChanged = true;
    let missed = 0;
    const folders = new path_watch.PathWatch((path) => {
        if (!logs.has(path)) {
            hasChanged = true;
            missed = 0;
        }
        logs.changes.notify();
    });
    const stop = () => logs.changes.notify();
    signal.addEventListener('abort', stop);
    try {
        let dueMono = 0;
        let readMono = Number.NEGATIVE_INFINITY;
        for (let signalled = true; !signal.aborted;) {
            const progress = await mirror.copyLogs();
            if (progress && !signalled)
                logs.changes.missed();
            const before = (0,clock/* monotonicMs */.d)();
            const isExpected = hasChanged || mirror.isPending || watch.isReported || watch.process === undefined;
            const isWanted = isExpected || progress || before - readMono >= netMs;
            // In a storm of changes the update waits until it is due.
            let pauseMs = isWanted ? dueMono - before : restingMs;
            if (pauseMs <= 0) {
                hasChanged = false;
                const end = watch.check();
                if (end !== undefined)
                    return end;
                const { appended } = mirror;
                await mirror.update();
                if (!isExpected && mirror.appended > appended)
                    missed += 1;
                if (missed === maxMissed)
                    folders.poll();
                for (const dir of [...dirs, ...tasks.all.flatMap(({ files }) => files.dirs)])
                    folders.add(dir);
                const now = (0,clock/* monotonicMs */.d)();
                readMono = now;
                dueMono = now + Math.max(leastMs, (now - before) * (1 / updateShare - 1));
                pauseMs = mirror.isPending ? pendingMs : restingMs;
            }
            logs.watch(mirror.liveLogs);
            signalled = await logs.changes.sleep(Math.max(1, pauseMs));
        }
        return undefined;
    }
    finally {
        signal.removeEventListener('abort', stop);
        logs.changes.close();
        await folders.close();
    }
}
/** The logs that are followed. Each is watched by itself, because that is signalled 12 ms sooner than by its folder. */
class LiveLogs {
    changes = new change_signal/* ChangeSignal */.p();
    #watched = new Set();
    has(path) {
        return this.#watched.has(path);
    }
    /** Watches these logs, as far as they exist, and no others. */
    watch(paths) {
        for (const path of this.#watched) {
            if (paths.includes(path))
                continue;
            this.#watched.delete(path);
            this.changes.unwatch(path);
        }
        for (const path of paths) {
            if (this.#watched.has(path) || !(0,external_node_fs_.existsSync)(path))
                continue;
            this.#watched.add(path);
            this.changes.watch(path);
        }
    }
}

// EXTERNAL MODULE: ./build/session/session-end.js
var session_end = __webpack_require__(3127);
;// CONCATENATED MODULE: ./build/helloloop/first-line.js

const maxLength = 300;
/** Returns the first line of a text from HelloLoop, cut to a bearable length and without its full stop. */
function firstLine(text) {
    return (0,plain_text/* oneLine */.TN)(text.trimStart().split('\n', 1)[0] ?? '', maxLength).replace(/[。.]$/, '');
}

;// CONCATENATED MODULE: ./build/helloloop/classify-end.js



const unknownCode = 'unknown';
function attemptEnd({ runtime, record, statuses, followedBy, session }) {
    const code = runtime?.code ?? runtime?.heartbeat?.code ?? record?.taskCode ?? null;
    const status = runtime?.status ?? '';
    if (status === 'completed')
        return { exit: exitOf(code ?? 0), cause: null, failure: null };
    if (status === 'stopped_host_closed' || statuses.has('lease_terminating')) {
        const reason = firstLine(runtime?.failureReason || runtime?.heartbeat?.leaseReason || '');
        return stopped(code, 'lease_lost', { code: runtime?.failureCode || 'lease_lost', family: 'final', reason });
    }
    const failure = toFailure(failureInRuntime(runtime) ?? record);
    if (statuses.has('watchdog_terminating') || statuses.has('watchdog_waiting')) {
        const reason = firstLine(runtime?.heartbeat?.watchdogReason || runtime?.heartbeat?.message || failure.reason);
        const failureCode = failure.code === unknownCode ? 'watchdog_idle' : failure.code;
        return stopped(code, 'watchdog_idle', { code: failureCode, family: failure.family, reason });
    }
    const hasFailed = followedBy !== undefined || record !== undefined || isFailed(status);
    if (!hasFailed && session?.status === 'completed')
        return { exit: exitOf(code), cause: null, failure: null };
    return (hasFailed ? undefined : stoppedWith(session, code)) ?? failed(code, failure);
}
function probeEnd({ runtime, record, statuses, followedBy, session }) {
    const code = record?.probeCode ?? runtime?.heartbeat?.code ?? null;
    const isOk = record === undefined ? followedBy === 'attempt' : record.probeStatus === 'ok';
    if (isOk)
        return { exit: exitOf(code ?? 0), cause: null, failure: null };
    const hasFailed = record !== undefined || followedBy === 'probe' || statuses.has('probe_failed');
    // While a probe runs, its runtime file may still hold the failure of the attempt.
    const failure = toFailure(record?.probeFailureCode ? failureOfProbe(record) : failureInRuntime(runtime));
    return (hasFailed ? undefined : stoppedWith(session, code)) ?? failed(code, failure);
}
/** HelloLoop does not write down the result of a verification. */
const verificationEnd = { exit: { kind: 'unknown' }, cause: null, failure: null };
/** Returns the failure in a recovery record. */
function recordedFailure(record) {
    const failure = toFailure(record);
    return { ...failure, reason: reasonOf(record.taskCode, failure) };
}
/** Returns the failure in a runtime file; undefined while an execution runs, when the file may hold an earlier one. */
function failureInRuntime(runtime) {
    if (runtime === undefined || runtime.failureCode === '' || runtime.status === 'running')
        return undefined;
    const { failureCode: code, failureFamily: family, failureReason: reason } = runtime;
    return { code, family, reason };
}
function failureOfProbe(record) {
    const { probeFailureCode: code, probeFailureFamily: family, probeFailureReason: reason } = record;
    return { code, family, reason };
}
function toFailure({ code, family, reason } = { code: '', family: '', reason: '' }) {
    return { code: (0,plain_text/* oneLine */.TN)(code, 60) || unknownCode, family: familyOf(family), reason: firstLine(reason) };
}
function familyOf(family) {
    if (family === 'host_lease')
        return 'final';
    return family === 'hard' ? 'hard' : 'soft';
}
function isFailed(status) {
    return ['failed', 'paused_manual', 'retry_waiting', 'probe_waiting', 'probe_running', 'probe_failed'].includes(status);
}
function failed(code, failure) {
    return { exit: exitOf(code), cause: null, failure: { ...failure, reason: reasonOf(code, failure) } };
}
/** Returns the result of an execution that the session's stop ended; undefined if nothing stopped the session. */
function stoppedWith(session, code) {
    if (session === undefined || session.cause === null)
        return undefined;
    const { cause, reason } = session;
    return { exit: exitOf(code), cause, failure: (0,session_end/* stopFailure */.XJ)({ cause, detail: reason }) };
}
function stopped(code, cause, failure) {
    const reason = failure.reason === '' ? 'was ended' : `was ended: ${failure.reason}`;
    return { exit: exitOf(code), cause, failure: { ...failure, reason } };
}
/** Puts the failure's code and reason in brackets, as for failures of our own sessions. */
function reasonOf(exitCode, { code, reason }) {
    const isNamed = code !== unknownCode;
    const happened = exitCode === null ? (isNamed ? 'failed' : 'ended, and nobody saw how') : `exited with code ${exitCode}`;
    const named = [...(isNamed ? [code] : []), ...(reason === '' ? [] : [reason])].join(': ');
    return named === '' ? happened : `${happened} (${named})`;
}
function exitOf(code) {
    return code === null ? { kind: 'unknown' } : { kind: 'exited', code };
}

;// CONCATENATED MODULE: ./build/helloloop/discover-executions.js

/** Returns all executions of a run folder in the order in which they ran, including those that have no logs yet. */
function discoverExecutions({ logs, groups, runtimes, }) {
    const withoutLogs = runtimes
        .filter(({ content }) => isRunningStatus(content.status) && isFileName(content.attemptPrefix))
        .map(({ dir, content }) => ({ dir, prefix: content.attemptPrefix, bornMs: Date.now(), changedMs: Date.now() }))
        .filter(({ dir, prefix }) => !logs.some((pair) => pair.dir === dir && pair.prefix === prefix));
    return inOrder([...logs, ...withoutLogs].map((pair) => identify(pair, { groups, runtimes })));
}
/** Guards paths that are made of a prefix from HelloLoop's files. */
function isFileName(prefix) {
    return /^[\w-][\w.-]*$/.test(prefix);
}
/**
 * Returns the execution that wrote a pair of logs. Logs belong to the runtime file with the same name; `-recovery-NN` or
 * `-probe-NN` may follow it, or the file names them itself. Logs without a runtime file are those of a verification.
 */
function identify(logs, { groups, runtimes }) {
    const { dir, prefix } = logs;
    const [, before = prefix, word, number] = /^(.+)-(probe|recovery)-(\d+)$/.exec(prefix) ?? [];
    const names = groups.filter((group) => group.dir === dir).map((group) => group.prefix);
    const naming = runtimes.find((runtime) => runtime.dir === dir && runtime.content.attemptPrefix === prefix);
    const group = [prefix, before].find((name) => names.includes(name)) ?? naming?.prefix;
    if (group === undefined)
        return { ...logs, kind: 'verification', group: null, recovery: 0 };
    if (group === prefix)
        return { ...logs, kind: 'attempt', group, recovery: 0 };
    const recovery = number === undefined ? (naming?.content.recoveryCount ?? 0) : Number(number);
    return { ...logs, kind: word === 'probe' ? 'probe' : 'attempt', group, recovery };
}
/** Sorts groups by the time at which they began. Within a group the names decide. */
function inOrder(executions) {
    const groupOf = (execution) => `${execution.dir}\0${execution.group ?? execution.prefix}`;
    const bornMs = new Map();
    for (const execution of executions) {
        const group = groupOf(execution);
        bornMs.set(group, Math.min(bornMs.get(group) ?? Number.POSITIVE_INFINITY, execution.bornMs));
    }
    const order = (a, b) => (bornMs.get(groupOf(a)) ?? 0) - (bornMs.get(groupOf(b)) ?? 0) ||
        compare(groupOf(a), groupOf(b)) ||
        a.recovery - b.recovery ||
        // A probe runs before the recovery of the same number.
        Number(a.kind !== 'probe') - Number(b.kind !== 'probe');
    return executions.toSorted(order);
}
function compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

// EXTERNAL MODULE: ./build/session/paths.js
var paths = __webpack_require__(4683);
// EXTERNAL MODULE: ./build/system/own-file.js
var own_file = __webpack_require__(9539);
;// CONCATENATED MODULE: ./build/system/file-version.js
/** Returns a text that differs once the file was written to or replaced, as far as its size and times show. */
function fileVersion({ ino, size, mtimeMs }) {
    return `${ino} ${size} ${mtimeMs}`;
}

// EXTERNAL MODULE: ./build/system/regular-file.js
var regular_file = __webpack_require__(8731);
;// CONCATENATED MODULE: ./build/helloloop/find-overlap.js
/**
 * Returns the offset in `bytes` just behind the longest suffix of `tail` that occurs there; of several equally long ones,
 * the first. Returns undefined if none has `least` bytes. Takes time and memory in proportion to both, even if they repeat
 * themselves (the Z algorithm, on both of them reversed).
 */
function findOverlap(tail, bytes, least) {
    const text = Buffer.concat([bytes, tail]).reverse();
    /** For each position, how many bytes from there on equal the beginning of the text. */
    const same = new Int32Array(text.length);
    let longest = least;
    let end;
    // From `left` to `right` the text equals its beginning. Of such matches, this one reaches furthest so far.
    for (let at = 1, left = 0, right = 0; at < text.length; at += 1) {
        let length = at < right ? Math.min(right - at, same[at - left] ?? 0) : 0;
        while (at + length < text.length && text[length] === text[at + length])
            length += 1;
        same[at] = length;
        if (at + length > right)
            [left, right] = [at, at + length];
        // In reverse, the first of several equally long ones comes last.
        if (at >= tail.length && Math.min(length, tail.length) >= longest) {
            longest = Math.min(length, tail.length);
            end = text.length - at;
        }
    }
    return end;
}

;// CONCATENATED MODULE: ./build/helloloop/log-copy.js





/** This many bytes before the position are compared each time, to notice that the file was rewritten. */
const overlapBytes = 64;
/** In a rewritten file, the end of the copy is searched this far around its old position. */
const searchBytes = 1024 * 1024;
/** At least and at most this many of the last copied bytes must be found there. */
const leastBytes = 256;
const tailBytes = 512 * 1024;
/**
 * Copies a log that another program appends to, rewrites when an attempt ends, and may later overwrite with another log:
 * every byte once, in constant memory. A rewritten log is compared with the copy:
 *
 * - It begins with the copy: copies what follows.
 * - It is a beginning of the copy: waits, because it is still being written, or has nothing new.
 * - It differs, and may be shorter, since half characters are whole in it: searches the last copied bytes near their
 *   position and copies what follows them. If they are not found, copies all of it: to see something twice is better than
 *   to miss it.
 */
class LogCopy {
    source;
    #target;
    #source;
    /** The size of the copy in bytes. */
    copied = 0;
    /** The offset in the source that corresponds to the end of the copy. */
    #position = 0;
    /** Source and target are identical from these offsets on. */
    #aligned = { target: 0, source: 0 };
    /** The last bytes copied since then. */
    #overlap = Buffer.alloc(0);
    #isRewritten = false;
    #isStartedOver = false;
    /** The version of the source that was settled last. */
    #settled = '';
    #limit;
    #ownUntilMs;
    /** Set once the log exceeds the limit. */
    isOverLimit = false;
    /** Set once a rewritten log had nothing in common with the copy. */
    wasReplaced = false;
    /**
     * @param limit the largest size of the copy in bytes
     * @param ownUntilMs returns the time, by the clock of files, from which on the source holds another log; called after
     *   each read, so that the answer covers it
     * @throws when the target exists or cannot be created
     */
    constructor(source, target, limit, ownUntilMs) {
        this.source = source;
        this.#ownUntilMs = ownUntilMs;
        this.#target = (0,external_node_fs_.openSync)(target, 'ax+', 0o600);
        this.#limit = limit;
    }
    /** Copies new bytes and returns whether there were any. */
    async copyNew(buffer) {
        const source = this.#opened();
        return source === undefined ? false : this.#copyFrom(source.fd, source.stat, buffer);
    }
    /** Does the same once the log should be complete: reopens it by its path, and waits for no rewrite to go on. */
    async settle(buffer) {
        this.release();
        const hasCopied = await this.copyNew(buffer);
        const source = this.#opened();
        if (source === undefined || !this.#isOwn(source.stat))
            return hasCopied;
        const { fd, stat } = source;
        this.#settled = fileVersion(stat);
        if (stat.size > this.#position || this.#isBeginning(fd, stat.size, buffer))
            return hasCopied;
        this.#alignAt(this.#findPosition(fd, stat.size));
        this.#isRewritten = false;
        return (await this.#copyFrom(fd, stat, buffer)) || hasCopied;
    }
    /** Returns whether the source may hold more than the copy. */
    hasMore() {
        const stat = this.#opened()?.stat;
        if (stat === undefined || this.isOverLimit || !this.#isOwn(stat))
            return false;
        return stat.size > this.#position || (stat.size > 0 && this.#settled !== '' && this.#settled !== fileVersion(stat));
    }
    /** Returns whether the source holds another log now. */
    isOverwritten() {
        const stat = this.#opened()?.stat;
        return stat !== undefined && !this.#isOwn(stat);
    }
    /** Appends a text to the copy, in place of bytes that can no longer be read. */
    fill(text) {
        this.#append(Buffer.from(text));
    }
    /** Closes the source until the next call that needs it. */
    release() {
        if (this.#source !== undefined)
            (0,external_node_fs_.closeSync)(this.#source);
        this.#source = undefined;
    }
    close() {
        this.release();
        (0,external_node_fs_.closeSync)(this.#target);
    }
    /** Opens the source, once more if it was deleted since. */
    #opened() {
        for (let tries = 0; tries < 2; tries += 1) {
            this.#source ??= (0,regular_file/* openIfRegular */.eD)(this.source);
            if (this.#source === undefined)
                return undefined;
            const stat = (0,external_node_fs_.fstatSync)(this.#source);
            if (stat.nlink > 0)
                return { fd: this.#source, stat };
            this.release();
        }
        return undefined;
    }
    #isOwn({ mtimeMs }) {
        return mtimeMs <= this.#ownUntilMs();
    }
    async #copyFrom(fd, before, buffer) {
        let stat = before;
        if (stat.size === this.#position && !this.#isRewritten)
            return false;
        // A shorter file is being rewritten. The bytes in it now will be there afterwards too.
        if (stat.size < this.#position) {
            this.#isRewritten = true;
            return false;
        }
        if (this.#isRewritten || !this.#hasOverlap(fd)) {
            if (!this.#isOwn(stat))
                return false;
            if (!this.#equalsCopy(fd, buffer))
                this.#alignAt(this.#findPosition(fd, stat.size));
            this.#isRewritten = false;
        }
        const copiedBefore = this.copied;
        while (this.#position < stat.size && !this.isOverLimit) {
            const room = Math.min(buffer.length, stat.size - this.#position, this.#limit - this.copied);
            if (room <= 0) {
                this.isOverLimit = true;
                break;
            }
            const length = (0,external_node_fs_.readSync)(fd, buffer, 0, room, this.#position);
            stat = (0,external_node_fs_.fstatSync)(fd);
            // It shrank during the read, or holds another log now: the bytes may be a mixture.
            if (length === 0 || stat.size < this.#position || !this.#isOwn(stat)) {
                this.#isRewritten = true;
                break;
            }
            this.wasReplaced ||= this.#isStartedOver;
            this.#append(buffer.subarray(0, length));
            this.#position += length;
            await (0,promises_.setImmediate)();
        }
        return this.copied > copiedBefore;
    }
    #append(bytes) {
        for (let written = 0; written < bytes.length;)
            written += (0,external_node_fs_.writeSync)(this.#target, bytes, written);
        this.copied += bytes.length;
        this.#overlap = Buffer.from(Buffer.concat([this.#overlap, bytes.subarray(-overlapBytes)]).subarray(-overlapBytes));
    }
    /** Returns whether the last copied bytes still stand before the position. */
    #hasOverlap(fd) {
        const { length } = this.#overlap;
        const bytes = Buffer.alloc(length);
        return (0,external_node_fs_.readSync)(fd, bytes, 0, length, this.#position - length) === length && bytes.equals(this.#overlap);
    }
    /** Returns whether a source that is not longer than the copy is a beginning of it. */
    #isBeginning(fd, size, buffer) {
        if (size === 0)
            return true;
        if (size === this.#position)
            return this.#hasOverlap(fd);
        const { source } = this.#aligned;
        return size > source && this.#equalsCopy(fd, buffer, size - source);
    }
    /** Returns whether `size` bytes from the aligned offsets on are equal. */
    #equalsCopy(fd, buffer, size = this.copied - this.#aligned.target) {
        const { target, source } = this.#aligned;
        const half = Math.floor(buffer.length / 2);
        for (let at = 0; at < size;) {
            const wanted = Math.min(half, size - at);
            const length = (0,external_node_fs_.readSync)(this.#target, buffer, 0, wanted, target + at);
            const other = (0,external_node_fs_.readSync)(fd, buffer, half, length, source + at);
            if (length === 0 || other < length || buffer.compare(buffer, half, half + length, 0, length) !== 0)
                return false;
            at += length;
        }
        return true;
    }
    /** Returns the offset in a rewritten source that corresponds to the end of the copy: near the old one, or 0. */
    #findPosition(fd, size) {
        const tail = Buffer.alloc(Math.min(tailBytes, this.copied));
        (0,external_node_fs_.readSync)(this.#target, tail, 0, tail.length, this.copied - tail.length);
        const start = Math.max(0, this.#position - searchBytes);
        const window = Buffer.alloc(Math.max(0, Math.min(size, this.#position + searchBytes) - start));
        const bytes = window.subarray(0, (0,external_node_fs_.readSync)(fd, window, 0, window.length, start));
        const end = findOverlap(tail, bytes, Math.min(leastBytes, tail.length));
        this.#isStartedOver = end === undefined;
        return end === undefined ? 0 : start + end;
    }
    #alignAt(position) {
        this.#position = position;
        this.#aligned = { target: this.copied, source: position };
        this.#overlap = Buffer.alloc(0);
    }
}

;// CONCATENATED MODULE: ./build/helloloop/run-folder.js


/**
 * Lists a run folder and the folders directly below it, without following links. Takes the times of logs from `known`, by
 * path, and adds those that are missing there.
 */
function listRunFolder(runDir, known) {
    const found = { logs: [], runtimes: [], records: [], dirs: [] };
    const top = entriesOf(runDir);
    const below = top.filter((entry) => entry.isDirectory()).map(({ name }) => (0,external_node_path_.join)(runDir, name));
    for (const dir of [runDir, ...below.sort()]) {
        found.dirs.push(dir);
        const pairs = new Map();
        for (const entry of dir === runDir ? top : entriesOf(dir)) {
            if (!entry.isFile())
                continue;
            const { name } = entry;
            const path = (0,external_node_path_.join)(dir, name);
            const log = /^(.+)-(?:stdout|stderr)\.log$/.exec(name)?.[1];
            const runtime = /^(.+)-runtime\.json$/.exec(name)?.[1];
            const recovered = /^(.+)-auto-recovery-\d+\.json$/.exec(name)?.[1];
            if (log !== undefined) {
                const times = known.get(path) ?? timesOf(path);
                known.set(path, times);
                pairs.set(log, withLog(pairs.get(log), { dir, prefix: log, ...times }));
            }
            else if (runtime !== undefined)
                found.runtimes.push({ dir, prefix: runtime, path });
            else if (recovered !== undefined)
                found.records.push({ dir, prefix: recovered, path });
        }
        found.logs.push(...pairs.values());
    }
    return found;
}
function withLog(other, log) {
    if (other === undefined)
        return log;
    const { bornMs, changedMs } = other;
    return { ...log, bornMs: Math.min(bornMs, log.bornMs), changedMs: Math.max(changedMs, log.changedMs) };
}
/** Returns when the logs of an attempt's first recovery were created, in ms; infinity if there is none. */
function firstRecoveryMs(dir, prefix) {
    const ofRecovery = new RegExp(`^${RegExp.escape(prefix)}-recovery-\\d+-(?:stdout|stderr)\\.log$`);
    const logs = entriesOf(dir).filter(({ name }) => ofRecovery.test(name));
    return Math.min(Number.POSITIVE_INFINITY, ...logs.map(({ name }) => timesOf((0,external_node_path_.join)(dir, name)).bornMs));
}
/** Uses the time of the last change if the system does not know when the file was created. */
function timesOf(path) {
    const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    return { bornMs: stat?.birthtimeMs || stat?.mtimeMs || 0, changedMs: stat?.mtimeMs ?? 0 };
}
function entriesOf(dir) {
    try {
        return (0,external_node_fs_.readdirSync)(dir, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
/**
 * Resolves a run folder that a HelloLoop file names. Returns `outside` if it is not below one of the roots, and undefined
 * if it does not exist yet.
 */
function resolveRunDir(runDir, roots) {
    try {
        const path = (0,external_node_fs_.realpathSync)(runDir);
        const isInside = roots.some((root) => pathBelow((0,external_node_fs_.realpathSync)(root), path) !== undefined);
        return isInside ? { path } : { outside: true };
    }
    catch {
        return undefined;
    }
}
/** Returns the relative path from a folder to a path below it; undefined for any other path. */
function pathBelow(folder, path) {
    const below = (0,external_node_path_.relative)(folder, path);
    const isOutside = below === '' || below === '..' || below.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(below);
    return isOutside ? undefined : below;
}

;// CONCATENATED MODULE: ./build/helloloop/mirrored-execution.js








const streams = ['stdout', 'stderr'];
/** An execution whose start is in the journal and whose logs are copied to a folder of our session. */
class MirroredExecution {
    found;
    number;
    task;
    logs;
    statuses = new Set();
    #startedMono = (0,clock/* monotonicMs */.d)();
    runtime;
    isEnded = false;
    #startedAt = '';
    /** The sizes of its logs by its last heartbeat. */
    #written = {};
    /** When its logs last grew, or its status first said that it is over. */
    #grownMono = (0,clock/* monotonicMs */.d)();
    constructor(root, found, number, task, maxLogBytes) {
        this.found = found;
        this.number = number;
        this.task = task;
        const dir = (0,paths/* executionDir */.kl)(root, found.kind, number);
        (0,own_file/* makeNewFolder */.Z9)(root, dir, 0o700);
        const copy = (stream) => {
            const source = (0,external_node_path_.join)(found.dir, `${found.prefix}-${stream}.log`);
            return new LogCopy(source, (0,paths/* logPath */.Q2)(dir, stream), maxLogBytes, () => this.#ownUntilMs());
        };
        this.logs = { stdout: copy('stdout'), stderr: copy('stderr') };
    }
    /** Takes in the content of its runtime file. */
    observe(runtime) {
        const { heartbeat } = runtime;
        if (heartbeat !== null)
            this.#written = { stdout: heartbeat.stdoutBytes, stderr: heartbeat.stderrBytes };
        // The file has this only while the execution runs.
        this.#startedAt = heartbeat?.startedAt || this.#startedAt;
        const wasRunning = this.runtime === undefined || isRunningStatus(this.runtime.status);
        if (wasRunning && !isRunningStatus(runtime.status))
            this.#grownMono = (0,clock/* monotonicMs */.d)();
        this.runtime = runtime;
        this.statuses.add(runtime.status);
    }
    /** Copies what is new in its logs and returns whether there was anything. */
    async copyLogs(buffer) {
        return this.#each((log) => log.copyNew(buffer));
    }
    /** Does the same once it is over. */
    async settle(buffer) {
        return this.#each((log) => log.settle(buffer));
    }
    hasMore() {
        const hasMore = streams.some((stream) => this.logs[stream].hasMore());
        for (const stream of streams)
            this.logs[stream].release();
        return hasMore;
    }
    /** Returns the logs that hold another attempt's output now and may not have been copied completely before. */
    overwritten() {
        return streams
            .map((stream) => ({ stream, log: this.logs[stream] }))
            .filter(({ log }) => log.isOverwritten())
            .filter(({ stream, log }) => log.copied < (this.#written[stream] ?? Number.POSITIVE_INFINITY));
    }
    get bytes() {
        return { stdout: this.logs.stdout.copied, stderr: this.logs.stderr.copied };
    }
    /** Returns how long its logs have not grown, in ms. */
    quietMs() {
        return (0,clock/* monotonicMs */.d)() - this.#grownMono;
    }
    /** Returns the duration by HelloLoop's clock if its files have the times. While it runs, ours counts if it is longer. */
    durationMs() {
        const reported = Date.parse(this.runtime?.updatedAt ?? '') - Date.parse(this.#startedAt);
        const seen = (0,clock/* monotonicMs */.d)() - this.#startedMono;
        if (Number.isNaN(reported) || reported < 0)
            return seen;
        const isRunning = this.runtime === undefined || isRunningStatus(this.runtime.status);
        return isRunning ? Math.max(reported, seen) : reported;
    }
    /** Call this when its end is in the journal. Its logs are then checked only now and then. */
    markEnded() {
        this.isEnded = true;
        for (const stream of streams)
            this.logs[stream].release();
    }
    close() {
        for (const stream of streams)
            this.logs[stream].close();
    }
    /**
     * Returns until when its logs are its own, in ms. When a task is over, HelloLoop overwrites the first attempt's logs with
     * the output of the last one, which it can do only once a recovery has begun.
     */
    #ownUntilMs() {
        const { kind, recovery, dir, prefix } = this.found;
        return kind === 'attempt' && recovery === 0 ? firstRecoveryMs(dir, prefix) : Number.POSITIVE_INFINITY;
    }
    async #each(copy) {
        let any = false;
        for (const stream of streams)
            any = (await copy(this.logs[stream])) || any;
        if (any)
            this.#grownMono = (0,clock/* monotonicMs */.d)();
        return any;
    }
}
/** @param nextAttempt the attempt that follows a probe */
function startedEvent({ found, number, task }, nextAttempt) {
    const started = { process: null, relays: [], label: (0,plain_text/* oneLine */.TN)(found.prefix, 100), task: task.number };
    switch (found.kind) {
        case 'attempt':
            return { type: 'attempt_started', attempt: number, ...started };
        case 'probe':
            return { type: 'probe_started', probe: number, attempt: nextAttempt, ...started };
        case 'verification':
            return { type: 'verification_started', verification: number, ...started };
    }
}
/** @param nextAttempt the attempt that follows a probe */
function endedEvent(execution, result, nextAttempt) {
    const { found, number, bytes } = execution;
    const ended = { ...result, durationMs: execution.durationMs(), bytes, leftBehind: [], survivors: [] };
    switch (found.kind) {
        case 'attempt':
            return { type: 'attempt_ended', attempt: number, ...ended };
        case 'probe':
            return { type: 'probe_ended', probe: number, attempt: nextAttempt, ...ended };
        case 'verification':
            return { type: 'verification_ended', verification: number, ...ended };
    }
}

;// CONCATENATED MODULE: ./build/helloloop/recoveries.js

/** The recoveries of a session, as the runtime files announce them and the records describe them afterwards. */
class Recoveries {
    #waits = new Map();
    #records = new Map();
    /** The waits that are in the journal, in order. */
    #waited = [];
    #recorded = new Set();
    /** Takes in the runtime files and records of a run folder. */
    observe({ runtimes, records }) {
        for (const { dir, prefix, content } of runtimes) {
            const wait = announcedWait(content);
            if (wait !== undefined)
                this.#waits.set(key(dir, prefix, content.recoveryCount), wait);
        }
        for (const record of records) {
            this.#records.set(key(record.dir, record.prefix, record.content.recoveryIndex), record);
        }
    }
    /** Returns the event for the wait of a recovery, once. Its delay is 0 if neither the wait nor a record was seen. */
    waitEvent(dir, prefix, index, attempt) {
        const id = key(dir, prefix, index);
        if (index === 0 || this.#waited.includes(id))
            return undefined;
        this.#waited.push(id);
        const record = this.#records.get(id)?.content;
        const delayMs = this.#waits.get(id)?.delayMs ?? (record?.delaySeconds ?? 0) * 1_000;
        const until = this.#waits.get(id)?.until ?? new Date().toISOString();
        return { type: 'retry_waiting', attempt, delayMs, until };
    }
    /** Returns the record that describes an execution: the attempt that failed, or the probe. */
    recordOf(dir, prefix) {
        const isOf = ({ content }) => content.taskAttemptPrefix === prefix || content.probeAttemptPrefix === prefix;
        return [...this.#records.values()].find((record) => record.dir === dir && isOf(record))?.content;
    }
    /** Returns the paths of a group's records. */
    pathsOf(dir, prefix) {
        return [...this.#records.values()]
            .filter((record) => record.dir === dir && record.prefix === prefix)
            .map(({ path }) => path);
    }
    /**
     * Yields, once each, what the records add to the waits in the journal.
     * @param numberOf returns the number of an execution in the journal
     */
    *recordedEvents(numberOf) {
        for (const [id, { dir, content }] of this.#records) {
            const wait = this.#waited.indexOf(id) + 1;
            if (wait === 0 || this.#recorded.has(id))
                continue;
            this.#recorded.add(id);
            const attempt = numberOf(dir, content.taskAttemptPrefix);
            const probe = numberOf(dir, content.probeAttemptPrefix);
            const { taskCode, probeCode } = content;
            yield {
                type: 'recovery_recorded',
                wait,
                delayMs: content.delaySeconds * 1_000,
                failure: recordedFailure(content),
                ...(attempt !== undefined && { attempt }),
                ...(taskCode !== null && { exitCode: taskCode }),
                ...(probe !== undefined && { probe }),
                ...(probeCode !== null && { probeExitCode: probeCode }),
            };
        }
    }
    /** Yields the recorded recoveries whose wait is not in the journal, because nothing followed them. */
    *withoutWait() {
        for (const [id, { dir, prefix, content }] of this.#records)
            if (!this.#waited.includes(id))
                yield { dir, prefix, index: content.recoveryIndex };
    }
}
function announcedWait({ status, nextRetryDelayMs, nextRetryAt }) {
    if (status !== 'retry_waiting')
        return undefined;
    const until = new Date(Number.isNaN(Date.parse(nextRetryAt)) ? Date.now() + nextRetryDelayMs : nextRetryAt);
    return { delayMs: Math.max(0, nextRetryDelayMs), until: until.toISOString() };
}
function key(dir, prefix, index) {
    return `${dir}\0${prefix}\0${index}`;
}

;// CONCATENATED MODULE: ./build/helloloop/status-tracker.js


/** Turns changes of the runtime status into events: the status in HelloLoop's words, and its meaning for the attempt. */
class StatusTracker {
    /** The last status. */
    status = '';
    #isStalled = false;
    /** @param attempt the number of the running attempt; undefined if none or a probe runs */
    *update({ status, heartbeat }, attempt) {
        if (status === this.status)
            return;
        this.status = status;
        yield { type: 'runtime_status', status: (0,plain_text/* oneLine */.TN)(status, 60) };
        const wasStalled = this.#isStalled;
        this.#isStalled = status === 'suspected_stall';
        if (attempt === undefined)
            return;
        const ending = (detail, cause) => {
            return { type: 'attempt_ending', attempt, cause, detail: firstLine(detail), graceMs: 0 };
        };
        switch (status) {
            case 'running':
            case 'recovering':
                if (wasStalled)
                    yield { type: 'stall_over', attempt };
                return;
            case 'suspected_stall':
                yield { type: 'stall_suspected', attempt, silentMs: (heartbeat?.idleSeconds ?? 0) * 1_000 };
                return;
            case 'watchdog_terminating':
                yield ending(heartbeat?.watchdogReason || heartbeat?.message || 'it was silent for too long', 'watchdog_idle');
                return;
            case 'watchdog_waiting':
                yield { type: 'attempt_waiting', attempt };
                return;
            case 'lease_terminating':
                yield ending(heartbeat?.leaseReason || heartbeat?.message || 'its host is dead', 'lease_lost');
                return;
            default:
                return;
        }
    }
}

// EXTERNAL MODULE: ./build/system/read-file.js
var read_file = __webpack_require__(5261);
// EXTERNAL MODULE: ./build/text/json.js
var json = __webpack_require__(5666);
;// CONCATENATED MODULE: ./build/helloloop/read-json.js





/** HelloLoop has no reason to write a larger file. */
const maxBytes = 4 * 1024 * 1024;
/** A file that changed less than this long ago may change again without a new time or size. */
const freshMs = 100;
/**
 * A JSON file that another program overwrites in place. A reader often finds it empty or half-written; the last complete
 * content then still counts.
 */
class ForeignJsonFile {
    path;
    #schema;
    #value;
    #read = '';
    /** The text of the last complete content; empty before the first. */
    text = '';
    /** When the last complete content was written, in ms; 0 before the first. */
    modifiedMs = 0;
    /** Set while the file is too large to read. */
    isTooLarge = false;
    constructor(path, schema) {
        this.path = path;
        this.#schema = schema;
    }
    /** Returns the last complete content, if there was any. */
    read() {
        const fd = (0,regular_file/* openIfRegular */.eD)(this.path);
        if (fd === undefined)
            return this.#value;
        try {
            const stats = (0,external_node_fs_.fstatSync)(fd);
            const { size, mtimeMs } = stats;
            const version = fileVersion(stats);
            if (version === this.#read)
                return this.#value;
            this.isTooLarge = size > maxBytes;
            if (this.isTooLarge)
                return this.#value;
            const text = (0,read_file/* readBytes */.i)(fd, 0, size).toString();
            const result = this.#schema.safeParse((0,json/* parseJson */.q)(text));
            if (!result.success)
                return this.#value;
            this.#value = result.data;
            this.text = text;
            this.modifiedMs = mtimeMs;
            if (Date.now() - mtimeMs > freshMs)
                this.#read = version;
            return this.#value;
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
    }
}

;// CONCATENATED MODULE: ./build/helloloop/run-files.js



/** Reads the run folder of a task again and again. */
class RunFiles {
    #runDir;
    #sinceMs;
    #runtimes = new JsonFiles(runtimeSchema);
    #records = new JsonFiles(recoveryRecordSchema);
    #logs = new Map();
    /** The folder and those below it, as of the last read. */
    dirs = [];
    /** @param sinceMs files that have not changed since then belong to an earlier session */
    constructor(runDir, sinceMs) {
        this.#runDir = runDir;
        this.#sinceMs = sinceMs;
    }
    /** Lists the folder first and then reads the files, so that no content is older than the list. */
    read() {
        const { dirs, logs, runtimes, records } = listRunFolder(this.#runDir, this.#logs);
        // Logs of an earlier session may be written to again.
        for (const [path, { changedMs }] of this.#logs)
            if (changedMs < this.#sinceMs)
                this.#logs.delete(path);
        this.dirs = dirs;
        return {
            logs: logs.filter(({ changedMs }) => changedMs >= this.#sinceMs),
            groups: runtimes,
            runtimes: this.#runtimes.read(runtimes, this.#sinceMs),
            records: this.#records.read(records, this.#sinceMs),
        };
    }
    /** Returns the last complete text of a file, which may be half-written now. */
    textOf(path) {
        return this.#runtimes.textOf(path) ?? this.#records.textOf(path);
    }
    /** Returns the paths of files that are too large to read. */
    tooLarge() {
        return [...this.#runtimes.tooLarge(), ...this.#records.tooLarge()];
    }
}
class JsonFiles {
    #schema;
    #files = new Map();
    constructor(schema) {
        this.#schema = schema;
    }
    read(listed, sinceMs) {
        return listed.flatMap((entry) => {
            const file = this.#files.get(entry.path) ?? new ForeignJsonFile(entry.path, this.#schema);
            this.#files.set(entry.path, file);
            const content = file.read();
            return content === undefined || file.modifiedMs < sinceMs ? [] : [{ ...entry, content }];
        });
    }
    textOf(path) {
        return this.#files.get(path)?.text;
    }
    tooLarge() {
        return [...this.#files.values()].filter(({ isTooLarge }) => isTooLarge).map(({ path }) => path);
    }
}

;// CONCATENATED MODULE: ./build/helloloop/tasks.js






/** The tasks of a session with their run folders, as `status.json` names them one by one, and the result at the end. */
class Tasks {
    #session;
    #status;
    all = [];
    /** Run folders that are not followed because they lie outside the roots. */
    refused = new Set();
    constructor(statusPath, session) {
        this.#status = new ForeignJsonFile(statusPath, statusSchema);
        this.#session = session;
    }
    /** Reads `status.json`, which may name another task or another stage of the same one. */
    update() {
        const status = this.#status.read();
        if (status === undefined || !this.#isOwn(status))
            return;
        const task = this.#add(status.runDir, { id: status.taskId, title: status.taskTitle });
        if (task !== undefined)
            Object.assign(task, { stage: status.stage, message: status.message });
    }
    /** Adds the tasks that `status.json` named too briefly to be seen. */
    addFrom({ result, results }) {
        for (const { runDir, task } of [...results, ...(result === null ? [] : [result])])
            this.#add(runDir, task);
    }
    #isOwn({ sessionId }) {
        if (sessionId !== '')
            return sessionId === this.#session.id;
        // A file without a session id belongs to an earlier session if it is older than this one.
        return this.#status.modifiedMs >= this.#session.sinceMs;
    }
    #add(named, { id, title }) {
        if (named === '')
            return undefined;
        const runDir = resolveRunDir(named, this.#session.roots);
        if (runDir === undefined)
            return undefined;
        if ('outside' in runDir) {
            this.refused.add(named);
            return undefined;
        }
        const { path } = runDir;
        const known = this.all.find((task) => task.runDir === path);
        if (known !== undefined)
            return known;
        const files = new RunFiles(path, this.#session.sinceMs);
        const task = { number: this.all.length + 1, id, title, runDir: path, stage: '', message: '', files };
        this.all.push(task);
        return task;
    }
}
function taskStartedEvent({ number, id, title, stage, runDir, message }) {
    return {
        type: 'task_started',
        task: number,
        id: (0,plain_text/* oneLine */.TN)(id, 100),
        title: (0,plain_text/* oneLine */.TN)(title, 200),
        runDir,
        stage: (0,plain_text/* oneLine */.TN)(stage, 100),
        message: firstLine(message),
    };
}
function taskStageEvent({ number, stage, message }) {
    return { type: 'task_stage', task: number, stage: (0,plain_text/* oneLine */.TN)(stage, 100), message: firstLine(message) };
}

;// CONCATENATED MODULE: ./build/helloloop/mirror.js








/** The logs of an execution must be quiet for this long before its end is appended, unless another one follows. */
const quietMs = 100;
/** Logs that have no runtime file after this time count as those of a verification. */
const unnamedMs = 300;
/** While the session runs, only the last executions are checked for late output; at the end, all. */
const lateExecutions = 4;
const bufferBytes = 256 * 1024;
/**
 * Mirrors a HelloLoop session as one of ours: finds its executions in the run folders, copies their logs, and appends the
 * events that our own supervisor would. It mirrors one execution at a time, each to its end.
 */
class Mirror {
    #target;
    #tasks;
    #buffer = Buffer.allocUnsafe(bufferBytes);
    #executions = new Map();
    #recoveries = new Recoveries();
    #statuses = new StatusTracker();
    #counts = { attempt: 0, probe: 0, verification: 0 };
    /** The last stage in the journal, by task number. */
    #stages = new Map();
    #warned = new Set();
    #current;
    #last;
    /** Set if the next event is due after a little time, without any further change. */
    isPending = false;
    /** The number of events appended so far. */
    appended = 0;
    constructor(target, tasks) {
        this.#target = target;
        this.#tasks = tasks;
    }
    /** Copies what is new in the logs of the current execution and returns whether there was anything. */
    async copyLogs() {
        return (await this.#current?.copyLogs(this.#buffer)) ?? false;
    }
    /** Reads all files and appends events for what has changed. */
    async update() {
        this.#tasks.update();
        await this.#update(undefined);
    }
    /** Appends all remaining events when the session is over, up to the end of its last execution. */
    async finish(outcome, result) {
        this.#tasks.update();
        if (result !== undefined)
            this.#tasks.addFrom(result);
        await this.#update(outcome);
        for (const execution of this.#executions.values())
            execution.close();
    }
    /** The paths of the logs that are being copied, which need not exist yet. */
    get liveLogs() {
        return Object.values(this.#current?.logs ?? {}).map(({ source }) => source);
    }
    /** The last runtime status in the journal. */
    get status() {
        return this.#statuses.status;
    }
    async #update(outcome) {
        const isOver = outcome !== undefined;
        this.isPending = false;
        const from = isOver ? 0 : (this.#last?.task.number ?? 0);
        const runs = this.#tasks.all
            .filter(({ number }) => number >= from)
            .map((task) => ({ task, snapshot: task.files.read() }));
        for (const { task, snapshot } of runs) {
            this.#observe(snapshot);
            const found = discoverExecutions(snapshot);
            for (const execution of this.#startable(found, isOver))
                await this.#start(execution, task, snapshot);
        }
        for (const task of this.#tasks.all)
            await this.#startTask(task);
        for (const { snapshot } of runs)
            await this.#updateLastGroup(snapshot, outcome);
        // A stage that changes with the end of an attempt belongs behind that end.
        if (!this.isPending || isOver)
            for (const task of this.#tasks.all)
                this.#appendStage(task);
        this.#appendWarnings();
    }
    #observe(snapshot) {
        this.#recoveries.observe(snapshot);
        for (const { dir, content } of snapshot.runtimes) {
            const execution = this.#executions.get(keyOf(dir, content.attemptPrefix));
            if (execution?.isEnded === false)
                execution.observe(content);
        }
    }
    /** Returns the new executions, up to the first whose kind is not certain yet. */
    #startable(found, isOver) {
        const fresh = found.filter(({ dir, prefix }) => !this.#executions.has(keyOf(dir, prefix)));
        const isCertain = ({ group, bornMs }) => group !== null || Date.now() - bornMs > unnamedMs;
        const count = isOver ? fresh.length : fresh.findLastIndex(isCertain) + 1;
        if (count < fresh.length)
            this.isPending = true;
        return fresh.slice(0, count);
    }
    async #start(found, task, snapshot) {
        const { dir, prefix, group, kind, recovery } = found;
        if (this.#current !== undefined)
            await this.#finish(this.#current, { next: found });
        await this.#appendLateOutput();
        await this.#startTask(task);
        if (group !== null)
            this.#appendWait(dir, group, recovery);
        this.#counts[kind] += 1;
        const { root, maxLogBytes } = this.#target;
        const execution = new MirroredExecution(root, found, this.#counts[kind], task, maxLogBytes);
        this.#executions.set(keyOf(dir, prefix), execution);
        this.#append(startedEvent(execution, this.#counts.attempt + 1));
        this.#current = execution;
        this.#last = execution;
        this.#observe(snapshot);
        await execution.copyLogs(this.#buffer);
    }
    async #finish(execution, { next, outcome }) {
        const { dir, prefix, group, kind } = execution.found;
        await execution.settle(this.#buffer);
        const record = this.#recoveries.recordOf(dir, prefix);
        this.#fillOverwritten(execution);
        const isSameGroup = group !== null && next?.dir === dir && next.group === group && next.kind !== 'verification';
        const followedBy = isSameGroup ? next.kind : undefined;
        const { runtime, statuses } = execution;
        if (runtime !== undefined)
            this.#appendStatus(runtime);
        const evidence = { runtime, statuses, record, followedBy, session: outcome };
        const result = kind === 'attempt' ? attemptEnd(evidence) : kind === 'probe' ? probeEnd(evidence) : verificationEnd;
        if (kind === 'attempt' && group !== null) {
            const paths = [(0,external_node_path_.join)(dir, `${group}-runtime.json`), ...this.#recoveries.pathsOf(dir, group)];
            const files = paths.map((path) => ({ path, text: execution.task.files.textOf(path) }));
            await this.#target.attemptOver(execution.number, files);
        }
        this.#append(endedEvent(execution, result, this.#counts.attempt + 1));
        execution.markEnded();
        this.#current = undefined;
    }
    /** Appends what is new about the group of the last execution: its end, the wait behind it, its status. */
    async #updateLastGroup(snapshot, outcome) {
        const { dir, group } = this.#last?.found ?? {};
        const isInRun = [...snapshot.runtimes, ...snapshot.logs].some((entry) => entry.dir === dir);
        if (!isInRun || dir === undefined)
            return;
        const runtime = snapshot.runtimes.find((entry) => entry.dir === dir && entry.prefix === group)?.content;
        const current = this.#current;
        if (current !== undefined && (outcome !== undefined || this.#isOver(current, runtime))) {
            await this.#finish(current, outcome === undefined ? {} : { outcome });
        }
        if (this.#current === undefined) {
            if (runtime?.status === 'retry_waiting')
                this.#appendWait(dir, group ?? '', runtime.recoveryCount);
            for (const recovery of this.#recoveries.withoutWait())
                this.#appendWait(recovery.dir, recovery.prefix, recovery.index);
            await this.#appendLateOutput(outcome === undefined ? lateExecutions : Number.POSITIVE_INFINITY);
        }
        const numberOf = (at, prefix) => this.#executions.get(keyOf(at, prefix))?.number;
        for (const event of this.#recoveries.recordedEvents(numberOf))
            this.#append(event);
        const isMirrored = runtime !== undefined && this.#executions.has(keyOf(dir, runtime.attemptPrefix));
        if (isMirrored || (runtime !== undefined && this.#current === undefined))
            this.#appendStatus(runtime);
    }
    /** Returns whether its runtime file says that it is over and its logs have stopped growing. */
    #isOver(execution, runtime) {
        const isRunning = runtime === undefined || isRunningStatus(runtime.status);
        if (isRunning && (runtime === undefined || runtime.attemptPrefix === execution.found.prefix))
            return false;
        const isQuiet = execution.quietMs() >= quietMs;
        if (!isQuiet)
            this.isPending = true;
        return isQuiet;
    }
    #appendStatus(runtime) {
        const attempt = this.#current?.found.kind === 'attempt' ? this.#current.number : undefined;
        for (const event of this.#statuses.update(runtime, attempt))
            this.#append(event);
    }
    #appendWait(dir, group, index) {
        const wait = this.#recoveries.waitEvent(dir, group, index, this.#counts.attempt + 1);
        if (wait !== undefined)
            this.#append(wait);
    }
    async #startTask(task) {
        if (this.#stages.has(task.number))
            return;
        if (this.#current !== undefined)
            await this.#finish(this.#current, {});
        this.#append(taskStartedEvent(task));
        this.#stages.set(task.number, task.stage);
    }
    #appendStage(task) {
        if (this.#stages.get(task.number) === task.stage)
            return;
        this.#append(taskStageEvent(task));
        this.#stages.set(task.number, task.stage);
    }
    /** Copies output that executions have written after their end: rewritten logs, a late flush. */
    async #appendLateOutput(count = lateExecutions) {
        for (const execution of [...this.#executions.values()].slice(-count)) {
            if (!execution.isEnded || !execution.hasMore())
                continue;
            const { number, found, bytes: offsets } = execution;
            const hasMore = await execution.settle(this.#buffer);
            execution.markEnded();
            if (!hasMore)
                continue;
            this.#append({ type: 'output_continued', kind: found.kind, number, offsets });
        }
    }
    #fillOverwritten(execution) {
        for (const { stream, log } of execution.overwritten()) {
            const { dir, prefix } = execution.found;
            const record = this.#recoveries.recordOf(dir, prefix);
            const tail = stream === 'stdout' ? record?.stdoutTail : record?.stderrTail;
            const isFilled = log.copied === 0 && tail !== undefined && tail !== '';
            if (isFilled)
                log.fill(tail);
            const consequence = isFilled ? 'Its end is shown from the recovery record.' : 'The rest of it is lost.';
            this.#warnOnce(`HelloLoop overwrote the ${stream} log of ${prefix} before it was read to the end. ${consequence}`);
        }
    }
    #appendWarnings() {
        for (const runDir of this.#tasks.refused)
            this.#warnOnce(`HelloLoop names a run folder outside the repository, which is not followed: ${runDir}`);
        for (const { files } of this.#tasks.all)
            for (const path of files.tooLarge())
                this.#warnOnce(`A HelloLoop file is too large to read: ${path}`);
        for (const { logs } of this.#executions.values()) {
            for (const { source, isOverLimit, wasReplaced } of Object.values(logs)) {
                if (isOverLimit)
                    this.#warnOnce(`A log exceeds max-log-size. The complete log is in ${source}`);
                if (wasReplaced)
                    this.#warnOnce(`HelloLoop rewrote a log with other content, which is shown from its beginning: ${source}`);
            }
        }
    }
    #append(event) {
        this.appended += 1;
        this.#target.append(event);
    }
    #warnOnce(message) {
        if (this.#warned.has(message))
            return;
        this.#warned.add(message);
        this.#append({ type: 'warning', message });
    }
}
function keyOf(dir, prefix) {
    return `${dir}\0${prefix}`;
}

// EXTERNAL MODULE: ./build/text/portable-name.js
var portable_name = __webpack_require__(7647);
;// CONCATENATED MODULE: ./build/helloloop/preserve-files.js








/** Only this much of the end of a longer file is copied. */
const preserve_files_maxBytes = 16 * 1024 * 1024;
const lastLinesBytes = 16 * 1024;
const maxLastLines = 30;
/**
 * Copies HelloLoop files to `target`, a folder of the session in `root`, each to its path in the repository, redacted. Skips
 * files that do not exist. @throws ReplacedFileError if a link, say, stands in the place of a folder
 */
function preserveFiles(copies, folders, { root, target }, redact) {
    for (const { path, text } of copies) {
        const bytes = text || readEnd(path, preserve_files_maxBytes);
        if (bytes === undefined)
            continue;
        const name = redact(nameIn(folders, path)).split('/').map(portable_name/* portableName */.B).join('/');
        const to = (0,external_node_path_.join)(target, name.replaceAll('..', '_'));
        (0,own_file/* makeOwnFolders */.qt)(root, (0,external_node_path_.dirname)(to), 0o700);
        // A file that a look has copied before is replaced as a whole.
        (0,external_node_fs_.rmSync)(to, { force: true });
        (0,external_node_fs_.writeFileSync)(to, bytes, { flag: 'wx', mode: 0o600 });
    }
}
/** Resolves links: both folders may be reached by one, and the state folder may be one that leads elsewhere. */
function nameIn({ repository, stateDir }, path) {
    const real = (0,external_node_path_.join)((0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
    const below = pathBelow((0,external_node_fs_.realpathSync)(stateDir), real);
    return below === undefined ? (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(repository), real) : (0,external_node_path_.join)((0,external_node_path_.basename)(stateDir), below);
}
/** Returns the last lines of a HelloLoop log as a terminal shows them; none if it cannot be read. */
function lastLines(path) {
    const text = readEnd(path, lastLinesBytes)?.toString('utf8').trimEnd() ?? '';
    return text === '' ? [] : text.split('\n').slice(-maxLastLines).map(plain_text/* terminalLine */.tL);
}
function readEnd(path, max) {
    const fd = (0,regular_file/* openIfRegular */.eD)(path);
    if (fd === undefined)
        return undefined;
    try {
        const { size } = (0,external_node_fs_.fstatSync)(fd);
        return (0,read_file/* readBytes */.i)(fd, Math.max(0, size - max), Math.min(size, max));
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}

// EXTERNAL MODULE: ./build/session/events.js
var events = __webpack_require__(874);
// EXTERNAL MODULE: ./build/session/state/transitions.js
var transitions = __webpack_require__(3405);
;// CONCATENATED MODULE: ./build/helloloop/redact-foreign-ids.js


/**
 * Redacts ids, statuses and failure codes that come from HelloLoop. The journal does not redact these fields, because it
 * takes their values for our own, which programs read back. Values that are ours too stay.
 */
function redactForeignIds(event, redact) {
    switch (event.type) {
        case 'task_started':
            return { ...event, id: redact(event.id) };
        case 'runtime_status':
            return isIn(transitions/* runtimeStatuses */.Px, event.status) ? event : { ...event, status: redact(event.status) };
        case 'attempt_ended':
        case 'probe_ended':
        case 'recovery_recorded':
            return event.failure ? { ...event, failure: redacted(event.failure, redact) } : event;
        default:
            return event;
    }
}
function redacted(failure, redact) {
    return isIn(events/* stopCodeSchema */.Lm.options, failure.code) ? failure : { ...failure, code: redact(failure.code) };
}
function isIn(values, value) {
    return values.includes(value);
}

// EXTERNAL MODULE: ./build/system/process-identity.js
var process_identity = __webpack_require__(5764);
;// CONCATENATED MODULE: ./build/helloloop/session-files.js







/** The largest difference between the clocks of files and of processes. */
const clockMs = 2_000;
const requestSchema = schemas.object({ sessionId: schemas.string() });
/** The HelloLoop supervisor's files in a state folder. */
class HelloLoopFiles {
    paths;
    /** The folder that holds the state folder, in which HelloLoop works. */
    repository;
    stateDir;
    #state;
    #request;
    constructor(stateDir) {
        this.paths = helloLoopPaths(stateDir);
        this.repository = (0,external_node_path_.dirname)(stateDir);
        this.stateDir = stateDir;
        this.#state = new ForeignJsonFile(this.paths.state, supervisorStateSchema);
        this.#request = new ForeignJsonFile(this.paths.request, requestSchema);
    }
    state() {
        return this.#state.read();
    }
    /** Returns the process that the state names, if it is alive. A process younger than the file merely has its pid. */
    supervisor() {
        const state = this.state();
        if (state === undefined || !namesProcess(state))
            return undefined;
        const identity = (0,process_identity/* identify */.ls)(state.pid);
        const isYounger = ((0,process_identity/* startedMs */._5)(identity) ?? 0) > this.#state.modifiedMs + clockMs;
        return (0,process_identity/* isAlive */._n)(identity) && !isYounger ? identity : undefined;
    }
    /**
     * Returns the time from which files belong to a session, in ms: its launcher writes the request first, so a half-written
     * request is taken for this session's. Returns 0 if the time is unknown, as after the clock was set back.
     */
    sinceMs(session) {
        const written = (0,external_node_fs_.statSync)(this.paths.request, { throwIfNoEntry: false })?.mtimeMs ?? 0;
        const request = this.#request.read();
        const isOther = request !== undefined && request.sessionId !== session;
        return isOther || written > Date.now() + clockMs ? 0 : written;
    }
    /** Returns a clause about the state file, for the message that no session was found. */
    describe() {
        const { state: path } = this.paths;
        const state = this.state();
        if (state === undefined) {
            const exists = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) !== undefined;
            return exists ? `${path} cannot be read` : `there is no ${path}`;
        }
        const { sessionId, status, pid } = state;
        const isDead = status === 'running' && this.supervisor() === undefined;
        const problem = namesProcess(state) ? `but its process ${pid} is dead` : 'but names no process';
        return `${path} holds session ${(0,plain_text/* oneLine */.TN)(sessionId, 100)} (${(0,plain_text/* oneLine */.TN)(isDead ? `running, ${problem}` : status, 100)})`;
    }
}

;// CONCATENATED MODULE: ./build/helloloop/session-outcome.js


function helloLoopOutcome(end, lastStatus) {
    switch (end.kind) {
        case 'reported': {
            const reason = messageOf(end);
            const status = statusOf(end.state, end.result);
            if (status !== 'stopped')
                return { status, cause: null, reason };
            const isHostClosed = lastStatus === 'stopped_host_closed' || lastStatus === 'lease_terminating';
            return { status, cause: isHostClosed ? 'lease_lost' : 'stopped', reason: reason || 'HelloLoop stopped it' };
        }
        case 'died': {
            const reason = `the HelloLoop supervisor (process ${end.state.pid}) died without writing a result`;
            return { status: 'failed', cause: 'supervisor_lost', reason };
        }
        case 'replaced': {
            const reason = `another HelloLoop session (${firstLine(end.by)}) replaced it before its end was read`;
            return { status: 'failed', cause: 'supervisor_lost', reason };
        }
    }
}
/**
 * Returns the last event of our session. A failed session fails as its last attempt did, unless that succeeded.
 * @param last the failure of the last attempt
 */
function sessionEndedEvent({ status, cause, reason }, end, last, lastStatus) {
    const exitCode = end.kind === 'reported' ? (end.result?.exitCode ?? end.state.exitCode) : null;
    const message = end.kind === 'reported' ? messageOf(end) : '';
    return (0,session_end/* sessionEnd */.U1)(cause, status === 'completed' ? null : failureOf(cause, reason, last), {
        ...(lastStatus === 'paused_manual' && { paused: true }),
        ...(exitCode !== null && { exitCode }),
        ...(message !== '' && { message }),
    });
}
function failureOf(cause, reason, last) {
    if (cause !== null) {
        const failure = (0,session_end/* stopFailure */.XJ)({ cause, detail: reason });
        // HelloLoop's own code, if the last attempt ended for the same reason.
        return cause === 'lease_lost' && last !== null ? { ...failure, code: last.code } : failure;
    }
    return last ?? { code: 'failed', family: 'hard', reason: reason === '' ? 'failed' : `failed: ${reason}` };
}
function statusOf({ status }, result) {
    if (status === 'completed' || status === 'failed' || status === 'stopped')
        return status;
    if (result?.ok === true)
        return 'completed';
    const all = [...(result?.results ?? []), ...(result?.result == null ? [] : [result.result])];
    return all.some(({ stopped }) => stopped) ? 'stopped' : 'failed';
}
function messageOf({ state, result }) {
    return firstLine(state.message || result?.error || '');
}

;// CONCATENATED MODULE: ./build/helloloop/watch-session.js




/** Longest wait for the death of a supervisor that has reported its end, because it may still write files. */
const lingerMs = 5_000;
/** Watches one session until it is over. */
class HelloLoopWatch {
    #files;
    #session;
    #result;
    #state;
    #process;
    #reportedMono;
    constructor(files, state) {
        this.#files = files;
        this.#state = state;
        this.#session = state.sessionId;
        this.#process = files.supervisor();
        this.#result = new ForeignJsonFile(files.paths.result, resultSchema);
    }
    /** The supervisor while it is alive. */
    get process() {
        return this.#process !== undefined && (0,process_identity/* isAlive */._n)(this.#process) ? this.#process : undefined;
    }
    /** True once it has reported its end, after which its supervisor may linger. */
    get isReported() {
        return this.#reportedMono !== undefined;
    }
    /** Returns the end of the session; undefined while it lasts, or has reported its end and may still write. */
    check() {
        const end = this.#readEnd();
        if (end?.kind === 'replaced')
            return end;
        // It may have handed over to another process.
        if (namesProcess(this.#state) && this.#process?.pid !== this.#state.pid)
            this.#process = this.#files.supervisor();
        if (this.process === undefined) {
            // It may have reported its end just before it died.
            const last = this.#readEnd();
            return last?.kind === 'reported' ? last : (end ?? last ?? { kind: 'died', state: this.#state });
        }
        if (end === undefined)
            return undefined;
        this.#reportedMono ??= (0,clock/* monotonicMs */.d)();
        return (0,clock/* monotonicMs */.d)() - this.#reportedMono > lingerMs ? end : undefined;
    }
    #readEnd() {
        const state = this.#files.state();
        if (state === undefined)
            return undefined;
        if (state.sessionId !== this.#session)
            return { kind: 'replaced', by: state.sessionId };
        this.#state = state;
        const read = this.#result.read();
        const result = read?.sessionId === this.#session ? read : undefined;
        return isFinal(state) || result !== undefined ? { kind: 'reported', state, result } : undefined;
    }
}

// EXTERNAL MODULE: ./build/session/survivors.js
var session_survivors = __webpack_require__(464);
// EXTERNAL MODULE: ./build/system/errors.js
var errors = __webpack_require__(5173);
// EXTERNAL MODULE: ./build/system/process-tree.js + 3 modules
var process_tree = __webpack_require__(6579);
// EXTERNAL MODULE: ./build/supervisor/execution/load-collector.js
var load_collector = __webpack_require__(9522);
// EXTERNAL MODULE: ./build/supervisor/lifecycle/reaper.js
var reaper = __webpack_require__(937);
// EXTERNAL MODULE: ./build/supervisor/lifecycle/session-context.js + 11 modules
var session_context = __webpack_require__(1285);
// EXTERNAL MODULE: ./build/supervisor/lifecycle/slot-parts.js
var slot_parts = __webpack_require__(5013);
// EXTERNAL MODULE: ./build/supervisor/stop-triggers/stop-requested.js + 2 modules
var stop_requested = __webpack_require__(9820);
// EXTERNAL MODULE: ./build/supervisor/stop-triggers/stop-trigger.js
var stop_trigger = __webpack_require__(2221);
;// CONCATENATED MODULE: ./build/supervisor/attach/attempt-files.js



/** Copies the files that belong to an attempt into its folder: HelloLoop's, and the matches of `artifact-paths`. */
class AttemptFiles {
    #context;
    #files;
    #events;
    #collector;
    #redact;
    constructor(context, files, events, collector, redact) {
        this.#context = context;
        this.#files = files;
        this.#events = events;
        this.#collector = collector;
        this.#redact = redact;
    }
    async copy(attempt, copies) {
        this.#preserve(attempt, copies);
        const collected = await this.#collector?.collect(attempt, async () => this.#redact);
        if (collected !== undefined)
            this.#events.append(collected);
    }
    /** Copies the files of HelloLoop's supervisor to the last attempt, if there is one. */
    copySupervisorFiles() {
        const last = this.#context.recorder.state.attempts.at(-1);
        const { result, state, status, stdout, stderr } = this.#files.paths;
        const copies = [result, state, status, stdout, stderr].map((path) => ({ path, text: undefined }));
        if (last !== undefined)
            this.#preserve(last.number, copies);
    }
    #preserve(attempt, copies) {
        try {
            const to = { root: this.#context.root, target: this.#target(attempt) };
            preserveFiles(copies, this.#files, to, this.#redact);
        }
        catch (error) {
            const message = `HelloLoop's files could not be copied for the artifact: ${(0,errors/* errorMessage */.gJ)(error)}`;
            this.#events.append({ type: 'warning', message });
        }
    }
    #target(attempt) {
        return (0,paths/* collectedDir */.PE)((0,paths/* executionDir */.kl)(this.#context.root, 'attempt', attempt));
    }
}

;// CONCATENATED MODULE: ./build/supervisor/attach/event-buffer.js
/** Appends events to the journal, or holds them back while an earlier event is still to come. */
class EventBuffer {
    #recorder;
    #held;
    constructor(recorder) {
        this.#recorder = recorder;
    }
    append(event) {
        if (this.#held === undefined)
            this.#recorder.append(event);
        else
            this.#held.push(event);
    }
    hold() {
        this.#held = [];
    }
    /** Appends the events that were held back, after `first`. */
    release(first) {
        const held = this.#held ?? [];
        this.#held = undefined;
        for (const event of [first, ...held])
            this.append(event);
    }
}

// EXTERNAL MODULE: ./build/system/wait.js
var wait = __webpack_require__(1907);
// EXTERNAL MODULE: ./build/supervisor/execution/await-output.js
var await_output = __webpack_require__(9920);
// EXTERNAL MODULE: ./build/supervisor/execution/channel.js + 3 modules
var channel = __webpack_require__(5406);
// EXTERNAL MODULE: ./build/supervisor/execution/environment.js
var execution_environment = __webpack_require__(91);
// EXTERNAL MODULE: ./build/supervisor/execution/start-script.js
var start_script = __webpack_require__(7540);
;// CONCATENATED MODULE: ./build/supervisor/attach/launch.js











/** How long the rest of the output may take when the launcher has ended and a daemon that it started holds the pipe. */
const restMs = 1_000;
const launch_quietMs = 200;
/**
 * Runs a script whose purpose is to leave something running. It is over with its own process, and its tree is not ended:
 * processes that inherited its output can write on, to a relay that lives as long as there is a writer.
 */
class Launch {
    process;
    /** Resolves when its own process has ended and what it wrote is in the logs. */
    over;
    /** The exit of its own process; undefined while it runs. */
    exit;
    #channels;
    #startedMono = (0,clock/* monotonicMs */.d)();
    constructor(channels, process, exited) {
        this.#channels = channels;
        this.process = process;
        this.over = exited.then(async (exit) => {
            await this.#drained(exit);
            this.exit = exit;
            return exit;
        });
    }
    /** The mark stands in the environment of all descendants; it is empty when they are never to be ended. */
    static async start({ root, request, slotNumbers }, script, mark) {
        const { sessionId, workingDirectory, streams } = request;
        const dir = (0,paths/* executionDir */.kl)(root, 'launch', 1);
        (0,own_file/* makeNewFolder */.Z9)(root, dir, paths/* passableFolder */.Mz);
        const channels = await (0,channel/* openChannels */.Lr)(dir, (0,paths/* channelsOf */.MB)(streams));
        const facts = { sessionId, attempt: 1, maxAttempts: 1, lastFailure: undefined, mark, dir, slotNumbers };
        const environment = (0,execution_environment/* executionEnvironment */.q)(process.env, facts);
        const { child, exited } = (0,start_script/* startScript */.O)({ script, workingDirectory, environment }, channels);
        return new Launch(channels, child?.pid === undefined ? null : (0,process_identity/* identify */.ls)(child.pid), exited);
    }
    started() {
        return { type: 'launch_started', launch: 1, process: this.process, relays: (0,channel/* relaysOf */._f)(this.#channels) };
    }
    /** If it is still running, its exit is unknown and it has not failed. */
    ended() {
        const exit = this.exit ?? { kind: 'unknown' };
        return {
            type: 'launch_ended',
            launch: 1,
            exit,
            cause: null,
            durationMs: (0,clock/* monotonicMs */.d)() - this.#startedMono,
            bytes: Object.fromEntries(this.#channels.map(({ name, log }) => [name, log.size])),
            leftBehind: [],
            survivors: [],
            failure: this.exit === undefined ? null : (0,classify/* classify */.L8)(exit, null, ''),
        };
    }
    /** What a launcher that failed has left is ended next; until then it may say why. */
    async #drained(exit) {
        const end = (0,await_output/* outputEnd */.X)(this.#channels, (0,wait/* forever */.i4)());
        const hasFailed = exit.kind !== 'exited' || exit.code !== 0;
        await (hasFailed ? end : Promise.race([end, this.#quiet()]));
    }
    async #quiet() {
        const deadline = (0,clock/* monotonicMs */.d)() + restMs;
        for (let before = -1; before !== (0,channel/* bytesWritten */.jO)(this.#channels) && (0,clock/* monotonicMs */.d)() < deadline;) {
            before = (0,channel/* bytesWritten */.jO)(this.#channels);
            await (0,promises_.setTimeout)(launch_quietMs, undefined, { ref: false });
        }
    }
}

;// CONCATENATED MODULE: ./build/supervisor/attach/attach.js


























/** The pause between two looks for a session. */
const lookMs = 20;
/** How long to wait for a launcher whose session runs. */
const launcherMs = 2_000;
/** How long to wait for the exit and the rest of the output of a launcher whose tree was ended. */
const attach_restMs = 2_000;
/**
 * Follows a HelloLoop session from its launch to its end instead of running a command, with the same events and logs.
 * Returns the session's end; everything that happens is in the journal by then.
 */
async function attach(root, request, redaction, isSlotAsked) {
    if (request.attach === null)
        throw new Error('the request names no session to attach to');
    const collector = await (0,load_collector/* loadCollector */.C)(root, request);
    const slots = await (0,slot_parts/* loadSlotParts */.V)(root, request, isSlotAsked);
    await (0,stop_requested/* loadReader */.y)();
    return new Attachment(root, request, request.attach, redaction, collector, slots).run();
}
class Attachment {
    #attach;
    #context;
    #events;
    #files;
    #attemptFiles;
    #launchMark;
    /** Learns the masks in the logs of executions that have ended. */
    #redaction;
    /** Aborts when the session is stopped for `#reason`. */
    #stopped = new AbortController();
    #reason;
    constructor(root, request, attach, redaction, collector, slots) {
        this.#attach = attach;
        this.#redaction = redaction;
        const redact = (text) => this.#redaction.redact(text);
        this.#context = new session_context/* SessionContext */.I(root, request, redact, slots);
        this.#events = new EventBuffer(this.#context.recorder);
        this.#files = new HelloLoopFiles(attach.stateDir);
        this.#attemptFiles = new AttemptFiles(this.#context, this.#files, this.#events, collector, redact);
        this.#launchMark = (0,paths/* executionMark */.sv)(request.sessionId, 'launch', 1);
        const { stopped, straySignals, over } = this.#context;
        void (0,stop_trigger/* firstOf */.Ku)([() => stopped, straySignals.trigger], over).then((reason) => {
            this.#reason = reason;
            this.#context.recordEnding(reason);
            this.#stopped.abort();
        });
    }
    run() {
        // HelloLoop also goes on when this process is killed.
        if (this.#attach.onCancel === 'detach' && this.#context.reaper !== null)
            (0,reaper/* letGo */.Ko)(this.#context.reaper);
        return this.#context.run(() => this.#launchAndFollow());
    }
    async #launchAndFollow() {
        const { script } = this.#context.request;
        const wanted = { session: this.#attach.session, before: sessionBefore(this.#files, script !== null) };
        const launch = script === null ? undefined : await this.#launch(script);
        const found = await this.#find(wanted, launch);
        return 'type' in found ? found : this.#follow(found, launch);
    }
    async #launch(script) {
        const mark = this.#attach.onCancel === 'stop' ? this.#launchMark : '';
        const launch = await Launch.start(this.#context, script, mark);
        this.#events.append(launch.started());
        return launch;
    }
    /** Returns the HelloLoop session, or the end of this one if there is none. */
    async #find(wanted, launch) {
        const { timeoutMs } = this.#attach;
        for (const deadline = (0,clock/* monotonicMs */.d)() + timeoutMs;; await (0,promises_.setTimeout)(lookMs)) {
            // Read before the state: a session that the launcher started before it exited is then found.
            const exit = launch?.exit;
            const state = findSession(this.#files, wanted);
            if (state !== undefined)
                return state;
            const failed = exit === undefined ? null : (0,classify/* classify */.L8)(exit, null, '');
            const isLate = (0,clock/* monotonicMs */.d)() > deadline;
            if (this.#reason === undefined && failed === null && !isLate)
                continue;
            if (launch !== undefined)
                await this.#endLaunch(launch);
            if (this.#reason !== undefined)
                return (0,session_end/* endBefore */.rf)(1, this.#reason);
            if (announcedSession(this.#files, wanted) !== undefined)
                this.#recordLastWords();
            return failed === null
                ? notStarted('no_session', noSessionReason(this.#files, wanted, timeoutMs))
                : notStarted('launch_failed', `the launcher ${failed.reason}`);
        }
    }
    /** Ends the launcher's tree, unless the session is stopped and may leave HelloLoop running. */
    async #endLaunch(launch) {
        if (this.#reason === undefined || this.#attach.onCancel === 'stop') {
            await (0,process_tree/* endTree */.Sb)({ root: launch.process, mark: this.#launchMark }, () => this.#context.graceMs);
            await Promise.race([launch.over, (0,promises_.setTimeout)(attach_restMs)]);
        }
        this.#events.append(launch.ended());
    }
    async #follow(state, launch) {
        const { repository, stateDir, paths } = this.#files;
        const watch = new HelloLoopWatch(this.#files, state);
        const launched = launch === undefined ? Promise.resolve() : this.#recordLaunchEnd(launch);
        this.#events.append(attachedEvent(state, stateDir, watch.process ?? null));
        const sinceMs = this.#files.sinceMs(state.sessionId);
        const tasks = new Tasks(paths.status, { id: state.sessionId, sinceMs, roots: [repository, stateDir] });
        const mirror = this.#mirror(tasks);
        const dirs = [stateDir, paths.supervisor];
        const end = await followUntilOver(watch, mirror, tasks, dirs, this.#stopped.signal);
        return end === undefined ? this.#endStopped(watch, mirror, launched) : this.#endFollowed(end, mirror, launched);
    }
    #mirror(tasks) {
        const { root, request } = this.#context;
        return new Mirror({
            root,
            maxLogBytes: request.maxLogBytes,
            append: (event) => this.#events.append(redactForeignIds(event, this.#redaction.redact)),
            attemptOver: async (attempt, copies) => {
                await this.#learnMasks('attempt', attempt);
                await this.#attemptFiles.copy(attempt, copies);
            },
        }, tasks);
    }
    /** The session was stopped before HelloLoop's ended. */
    async #endStopped(watch, mirror, launched) {
        const reason = await this.#stop(watch.process);
        await mirror.finish({ status: 'stopped', cause: reason.cause, reason: reason.detail }, undefined);
        await launched;
        this.#attemptFiles.copySupervisorFiles();
        return (0,session_end/* endAfter */.uY)(reason);
    }
    async #endFollowed(end, mirror, launched) {
        // The last status may have been written after the last look.
        await mirror.update();
        const outcome = helloLoopOutcome(end, mirror.status);
        await mirror.finish(outcome, end.kind === 'reported' ? end.result : undefined);
        await launched;
        const last = this.#context.recorder.state.attempts.at(-1);
        // Without an attempt nothing else shows why it failed.
        if (end.kind === 'died' || (last === undefined && outcome.status === 'failed'))
            this.#recordLastWords();
        this.#attemptFiles.copySupervisorFiles();
        return sessionEndedEvent(outcome, end, last?.status === 'ended' ? last.failure : null, mirror.status);
    }
    /** Ends the HelloLoop session, or leaves it running with `on-cancel: detach`. */
    async #stop(supervisor) {
        const reason = this.#reason ?? { cause: 'stopped', detail: 'it was stopped' };
        if (this.#attach.onCancel === 'detach') {
            return { ...reason, detail: `${reason.detail}; the HelloLoop session goes on` };
        }
        const tree = { root: supervisor ?? null, mark: this.#launchMark };
        const { survivors } = await (0,process_tree/* endTree */.Sb)(tree, () => this.#context.graceMs);
        if (survivors.length > 0) {
            const message = `Not everything of HelloLoop could be stopped: ${(0,session_survivors/* survivorsText */.j)(survivors)}`;
            this.#events.append({ type: 'warning', message });
        }
        return reason;
    }
    #recordLastWords() {
        this.#events.append({ type: 'last_words', lines: lastLines(this.#files.paths.stderr) });
    }
    /** Holds back all other events until the launcher has ended, or for `launcherMs` if it does not. */
    async #recordLaunchEnd(launch) {
        this.#events.hold();
        await Promise.race([launch.over, (0,promises_.setTimeout)(launcherMs)]);
        await this.#learnMasks('launch', 1);
        this.#events.release(launch.ended());
    }
    /** An execution's end may quote what its output has masked. */
    async #learnMasks(kind, number) {
        const dir = (0,paths/* executionDir */.kl)(this.#context.root, kind, number);
        const logs = [(0,paths/* logPath */.Q2)(dir, 'stdout'), (0,paths/* logPath */.Q2)(dir, 'stderr')];
        try {
            this.#redaction = await this.#redaction.withMasksFrom(logs);
        }
        catch (error) {
            // An artifact with this log is withheld; here only the events of HelloLoop are quoted.
            this.#events.append({ type: 'warning', message: `Masks are not known: ${(0,errors/* errorMessage */.gJ)(error)}.` });
        }
    }
}
function notStarted(code, why) {
    return (0,session_end/* sessionEnd */.U1)(null, { code, family: 'hard', reason: `did not start: ${why}` });
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

/***/ 5703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PathWatch: () => (/* binding */ PathWatch)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var chokidar__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8348);


const pollingMs = 500;
/**
 * Signals what appears, changes or goes at absolute paths, which need not exist yet, and directly below them where they are
 * folders. A signal is a hint, which may be late or missing. Where the system has no watches left, the paths are polled.
 */
class PathWatch {
    #onChange;
    #paths = new Set();
    #watcher;
    #isPolling = false;
    #isClosed = false;
    constructor(onChange) {
        this.#onChange = onChange;
        this.#watcher = this.#open();
    }
    add(path) {
        if (this.#isClosed || this.#paths.has(path))
            return;
        this.#paths.add(path);
        this.#watcher.add(path);
    }
    /** To be called where signals are missing, as on a remote file system. */
    poll() {
        if (this.#isClosed || this.#isPolling)
            return;
        this.#isPolling = true;
        void this.#watcher.close();
        this.#watcher = this.#open();
        this.#watcher.add([...this.#paths]);
    }
    /** Nothing is signalled any more once this is called. */
    async close() {
        this.#isClosed = true;
        await this.#watcher.close();
    }
    #open() {
        return (0,chokidar__WEBPACK_IMPORTED_MODULE_1__/* .watch */ .wB)([], {
            backend: this.#isPolling ? 'polling' : 'native',
            pollingInterval: pollingMs,
            pollingBinaryInterval: pollingMs,
            // With `depth` it does not find a file whose folder is missing at first.
            ignored: (path) => !this.#isWanted(path),
            // What appears while the watch begins is signalled, too.
            ignoreInitial: false,
            ignorePermissionErrors: true,
            persistent: false,
            // No change waits for a second one that may follow it.
            atomic: false,
        })
            .on('all', (_event, path) => {
            if (!this.#isClosed)
                this.#onChange(path);
        })
            .on('error', () => this.poll());
    }
    /** The paths, what stands directly below them, and the folders that lead to them. */
    #isWanted(path) {
        if (this.#paths.has(path) || this.#paths.has((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path)))
            return true;
        const folder = path.endsWith(node_path__WEBPACK_IMPORTED_MODULE_0__.sep) ? path : path + node_path__WEBPACK_IMPORTED_MODULE_0__.sep;
        return [...this.#paths].some((wanted) => wanted.startsWith(folder));
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

/***/ 7647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ portableName)
/* harmony export */ });
/**
 * Replaces by `_` what the artifact service or Windows refuses in a name: `" \ / : < > | * ?` and control characters.
 */
function portableName(name) {
    return name.replace(/["\\/:<>|*?\u0000-\u001f]/g, '_');
}


/***/ })

};
