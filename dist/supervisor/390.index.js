export const id = 390;
export const ids = [390];
export const modules = {

/***/ 5390:
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
// EXTERNAL MODULE: ./build/system/change-signal.js
var change_signal = __webpack_require__(4015);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(7218);
;// CONCATENATED MODULE: ./build/helloloop/follow-helloloop.js


/** A net for changes that nobody was told of; the first while something is about to be told. */
const pendingMs = 20;
const restingMs = 500;
/** In a storm of changes all files are looked at so far apart, and that takes at most this part of the time. */
const leastMs = 5;
const lookShare = 1 / 4;
/** Follows a session until it is over, or the signal aborts: then undefined. What is left is for `story.end` to tell. */
async function followUntilOver(watch, story, tasks, dirs, signal) {
    const changes = new change_signal/* ChangeSignal */.p();
    const watched = new Set();
    const stop = () => changes.notify();
    signal.addEventListener('abort', stop);
    try {
        let dueMono = 0;
        for (let announced = true; !signal.aborted;) {
            const progress = await story.take();
            if (progress && !announced)
                changes.missed();
            const before = (0,clock/* monotonicMs */.d)();
            // In a storm of changes the look that this one asks for comes a little later.
            let pauseMs = dueMono - before;
            if (pauseMs <= 0) {
                const end = watch.look();
                if (end !== undefined)
                    return end;
                await story.look();
                for (const dir of [...dirs, ...tasks.all.flatMap(({ files }) => files.dirs)]) {
                    if (!watched.has(dir))
                        changes.watch(dir);
                    watched.add(dir);
                }
                const now = (0,clock/* monotonicMs */.d)();
                dueMono = now + Math.max(leastMs, (now - before) * (1 / lookShare - 1));
                pauseMs = story.isPending ? pendingMs : restingMs;
            }
            announced = await changes.sleep(Math.max(1, pauseMs));
        }
        return undefined;
    }
    finally {
        signal.removeEventListener('abort', stop);
        changes.close();
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/text/plain-text.js
var plain_text = __webpack_require__(7012);
;// CONCATENATED MODULE: ./build/helloloop/classify-end.js

const maxReason = 300;
const unknownCode = 'unknown';
/** A text of HelloLoop's as part of a sentence: its first line, not too long, without the full stop. */
function firstLine(text) {
    return (0,plain_text/* oneLine */.TN)(text.trimStart().split('\n', 1)[0] ?? '', maxReason).replace(/[。.]$/, '');
}
function attemptEnd(known) {
    const { runtime, record, statuses, followedBy, session } = known;
    const code = runtime?.code ?? runtime?.heartbeat?.code ?? record?.taskCode ?? null;
    const exit = code === null ? { kind: 'unknown' } : { kind: 'exited', code };
    const status = runtime?.status ?? '';
    if (status === 'completed')
        return { exit: exitOf(code ?? 0), cause: null, failure: null };
    if (status === 'stopped_host_closed' || statuses.has('lease_terminating')) {
        const why = firstLine(runtime?.failureReason || runtime?.heartbeat?.leaseReason || '');
        return ended(exit, 'lease_lost', { code: runtime?.failureCode || 'lease_lost', family: 'final' }, why);
    }
    const failure = failureOf(runtime, record);
    if (statuses.has('watchdog_terminating') || statuses.has('watchdog_waiting')) {
        const why = firstLine(runtime?.heartbeat?.watchdogReason || runtime?.heartbeat?.message || failure.reason);
        return ended(exit, 'watchdog_idle', {
            code: failure.code === unknownCode ? 'watchdog_idle' : failure.code,
            family: failure.family,
        }, why);
    }
    const hasFailed = followedBy !== undefined || record !== undefined || isFailed(status);
    if (!hasFailed && session?.status === 'completed')
        return { exit, cause: null, failure: null };
    if (!hasFailed && session !== undefined && session.cause !== null) {
        return ended(exit, session.cause, { code: session.cause, family: 'final' }, session.reason);
    }
    return { exit, cause: null, failure: { ...failure, reason: reasonOf(code, failure) } };
}
function probeEnd({ runtime, record, statuses, followedBy, session }) {
    const code = record?.probeCode ?? runtime?.heartbeat?.code ?? null;
    const exit = code === null ? { kind: 'unknown' } : { kind: 'exited', code };
    const isOk = record === undefined ? followedBy === 'attempt' : record.probeStatus === 'ok';
    if (isOk)
        return { exit: exitOf(code ?? 0), cause: null, failure: null };
    const isKnown = record !== undefined || followedBy === 'probe' || statuses.has('probe_failed');
    if (!isKnown && session !== undefined && session.cause !== null) {
        return ended(exit, session.cause, { code: session.cause, family: 'final' }, session.reason);
    }
    // While a probe runs its runtime file may still tell why the attempt has failed.
    const failure = record?.probeFailureCode ? failureOf(undefined, ofProbe(record)) : failureOf(runtime, undefined);
    return { exit, cause: null, failure: { ...failure, reason: reasonOf(code, failure) } };
}
function ofProbe(record) {
    const { probeFailureCode: code, probeFailureFamily: family, probeFailureReason: reason } = record;
    return { code, family, reason };
}
/** What judges the work is written down without its result. */
const verificationEnd = { exit: { kind: 'unknown' }, cause: null, failure: null };
function familyOf(family) {
    if (family === 'host_lease')
        return 'final';
    return family === 'hard' ? 'hard' : 'soft';
}
/** The failure that a recovery record tells of. */
function recordedFailure(record) {
    const failure = failureOf(undefined, record);
    return { ...failure, reason: reasonOf(record.taskCode, failure) };
}
function failureOf(runtime, record) {
    // Of what runs or has succeeded the failure means nothing.
    const isTold = runtime !== undefined && runtime.failureCode !== '' && runtime.status !== 'running';
    const { failureCode: code, failureFamily: family, failureReason: reason, } = isTold
        ? runtime
        : { failureCode: record?.code ?? '', failureFamily: record?.family ?? '', failureReason: record?.reason ?? '' };
    return { code: (0,plain_text/* oneLine */.TN)(code, 60) || unknownCode, family: familyOf(family), reason: firstLine(reason) };
}
function isFailed(status) {
    return ['failed', 'paused_manual', 'retry_waiting', 'probe_waiting', 'probe_running', 'probe_failed'].includes(status);
}
/** The code of the failure and its reason stand in brackets, as for our own failures. */
function reasonOf(exitCode, { code, reason }) {
    const isNamed = code !== unknownCode;
    const happened = exitCode === null ? (isNamed ? 'failed' : 'ended, and nobody saw how') : `exited with code ${exitCode}`;
    const named = [...(isNamed ? [code] : []), ...(reason === '' ? [] : [reason])].join(': ');
    return named === '' ? happened : `${happened} (${named})`;
}
function ended(exit, cause, failure, why) {
    return { exit, cause, failure: { ...failure, reason: why === '' ? 'was ended' : `was ended: ${why}` } };
}
function exitOf(code) {
    return { kind: 'exited', code };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 14 modules
var schemas = __webpack_require__(5586);
;// CONCATENATED MODULE: ./build/helloloop/schemas.js


// The files that HelloLoop 0.9.1 leaves about a session, as far as they are read here. Another program writes them:
// what is missing or of another type is taken as not said, and what is not known is passed over.
const schemas_text = schemas/* string */.YjP().catch('');
/** At most a hundred years in ms: what is worked out of it is still a number that JSON has, and a date. */
const count = schemas/* number */.aig().min(0).max(3_155_760_000_000).catch(0);
const code = schemas/* number */.aig().int().nullable().catch(null);
/** 0 for what no system has. */
const pid = schemas/* number */.aig()
    .int()
    .min(0)
    .max(2 ** 31 - 1)
    .catch(0);
/** Where the files lie in the state folder. */
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
/** `supervisor/state.json`: overwritten in place by the launcher, then by the supervisor. */
const supervisorStateSchema = schemas/* object */.Ikc({
    sessionId: schemas/* string */.YjP().min(1),
    /** `launching`, `running`, and three that are final: `completed`, `failed`, `stopped`. */
    status: schemas/* string */.YjP(),
    command: schemas_text,
    lease: schemas/* object */.Ikc({ pid, name: schemas_text, hostDisplayName: schemas_text }).nullable().catch(null),
    /** 0 before there is one. */
    pid,
    exitCode: code,
    message: schemas_text,
});
const taskResultSchema = schemas/* object */.Ikc({
    stopped: schemas/* boolean */.zMY().catch(false),
    runDir: schemas_text,
    task: schemas/* object */.Ikc({ id: schemas_text, title: schemas_text }).catch({ id: '', title: '' }),
});
/** `supervisor/result.json`: written once, at the end. */
const resultSchema = schemas/* object */.Ikc({
    sessionId: schemas/* string */.YjP().min(1),
    ok: schemas/* boolean */.zMY(),
    exitCode: code,
    /** Of `run-once`. */
    result: taskResultSchema.nullable().catch(null),
    /** Of `run-loop`: one for each task. */
    results: schemas/* array */.YOg(taskResultSchema.catch({ stopped: false, runDir: '', task: { id: '', title: '' } })).catch([]),
    error: schemas_text,
});
/** `status.json`: which task is being worked on. */
const statusSchema = schemas/* object */.Ikc({
    /** Empty when it is not named. */
    sessionId: schemas_text,
    taskId: schemas_text,
    taskTitle: schemas_text,
    /** Absolute; empty before there is one. */
    runDir: schemas_text,
    stage: schemas_text,
    message: schemas_text,
});
/** `<prefix>-auto-recovery-NN.json`: one for each recovery, written when the next attempt begins. */
const recoveryRecordSchema = schemas/* object */.Ikc({
    recoveryIndex: schemas/* number */.aig().int(),
    family: schemas_text,
    code: schemas_text,
    reason: schemas_text,
    delaySeconds: count,
    taskStatus: schemas_text,
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
/** `<prefix>-runtime.json`: overwritten at every change and heartbeat. */
const runtimeSchema = schemas/* object */.Ikc({
    status: schemas/* string */.YjP(),
    attemptPrefix: schemas_text,
    recoveryCount: count,
    failureCode: schemas_text,
    failureFamily: schemas_text,
    failureReason: schemas_text,
    nextRetryDelayMs: count,
    nextRetryAt: schemas_text,
    updatedAt: schemas_text,
    /** Exit code of the attempt, once it is over. */
    code,
    heartbeat: schemas/* object */.Ikc({
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
const restingStatuses = [
    ...['completed', 'failed', 'retry_waiting', 'probe_waiting', 'probe_failed', 'paused_manual', 'stopped_host_closed'],
];
/** Whether an attempt, or a probe, runs while the runtime has this status. One that is not known does not end it. */
function isRunningStatus(status) {
    return !restingStatuses.includes(status);
}

;// CONCATENATED MODULE: ./build/helloloop/discover-executions.js

/** All executions of a run folder in the order in which they ran, those included that have no logs yet. */
function discoverExecutions({ logs, groups, runtimes, }) {
    const announced = runtimes
        .filter(({ content }) => isRunningStatus(content.status) && isFileName(content.attemptPrefix))
        .map(({ dir, content }) => ({ dir, prefix: content.attemptPrefix, bornMs: Date.now(), changedMs: Date.now() }))
        .filter(({ dir, prefix }) => !logs.some((pair) => pair.dir === dir && pair.prefix === prefix));
    return inOrder([...logs, ...announced].map((pair) => identify(pair, { groups, runtimes })));
}
/** A text of HelloLoop's becomes part of a path. */
function isFileName(prefix) {
    return /^[\w-][\w.-]*$/.test(prefix);
}
/**
 * Which execution a pair of logs is of. The attempts of one runtime file are called as it is, with `-recovery-NN`, or, for
 * a probe, with `-probe-NN` behind; or as the file says itself. Logs that no runtime file speaks for are of a command that
 * judges the work.
 */
function identify(logs, { groups, runtimes }) {
    const { dir, prefix } = logs;
    const [, before = prefix, word, number] = /^(.+)-(probe|recovery)-(\d+)$/.exec(prefix) ?? [];
    const names = groups.filter((group) => group.dir === dir).map((group) => group.prefix);
    const speaker = runtimes.find((runtime) => runtime.dir === dir && runtime.content.attemptPrefix === prefix);
    const group = [prefix, before].find((name) => names.includes(name)) ?? speaker?.prefix;
    if (group === undefined)
        return { ...logs, kind: 'verification', group: null, recovery: 0 };
    if (group === prefix)
        return { ...logs, kind: 'attempt', group, recovery: 0 };
    const recovery = number === undefined ? (speaker?.content.recoveryCount ?? 0) : Number(number);
    return { ...logs, kind: word === 'probe' ? 'probe' : 'attempt', group, recovery };
}
/** In the order in which they ran. Within a group the names tell it, between groups the time at which they began. */
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
        // The probe decides whether the recovery of the same number runs.
        Number(a.kind !== 'probe') - Number(b.kind !== 'probe');
    return executions.toSorted(order);
}
function compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/session/paths.js
var paths = __webpack_require__(4683);
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

;// CONCATENATED MODULE: ./build/helloloop/find-overlap.js
/**
 * Where in `bytes` the longest end of `tail` ends that occurs there; of several that are as long, the first. Undefined when
 * none has `least` bytes. Takes time and memory in proportion to both, also for what repeats itself (the Z algorithm, on
 * both of them backwards).
 */
function findOverlap(tail, bytes, least) {
    const text = Buffer.concat([bytes, tail]).reverse();
    /** How much of what begins at a place is the same as the beginning of the text. */
    const same = new Int32Array(text.length);
    let longest = least;
    let place;
    // From `left` to `right` the text is the same as its beginning: the match that reaches furthest so far.
    for (let at = 1, left = 0, right = 0; at < text.length; at += 1) {
        let length = at < right ? Math.min(right - at, same[at - left] ?? 0) : 0;
        while (at + length < text.length && text[length] === text[at + length])
            length += 1;
        same[at] = length;
        if (at + length > right)
            [left, right] = [at, at + length];
        // Backwards the first of several comes last.
        if (at >= tail.length && Math.min(length, tail.length) >= longest) {
            longest = Math.min(length, tail.length);
            place = text.length - at;
        }
    }
    return place;
}

;// CONCATENATED MODULE: ./build/helloloop/log-copy.js




/** So many bytes before the place are looked at again each time: whether the file is still the one that was read. */
const overlapBytes = 64;
/** By how much the place of the same bytes may differ in a rewritten file. */
const searchBytes = 1024 * 1024;
/** So many of the last bytes that were taken have to be found there, and up to so many are looked for. */
const leastBytes = 256;
const tailBytes = 512 * 1024;
/**
 * Takes over a log that another program appends to, rewrites whole at the end of an attempt, and may overwrite later with
 * what is not its content: every byte once, in constant memory. What was taken stands in a file of ours, which is also
 * what a rewritten log is compared with.
 *
 * - The rewritten log begins with what was taken: what follows is new.
 * - It is a beginning of what was taken: it is being written, or nothing is new.
 * - It differs, and may be shorter, as half characters are whole in it: the last bytes that were taken are searched near
 *   their place, and what follows them is new. Where they are not found all of it is taken again, for a reader would rather
 *   see something twice than miss it.
 */
class LogCopy {
    source;
    #target;
    #source;
    /** How much there is in our file. */
    taken = 0;
    /** The place in the source that corresponds to that. */
    #place = 0;
    /** Since these two places both have been the same. */
    #since = { target: 0, place: 0 };
    /** The last bytes since then. */
    #overlap = Buffer.alloc(0);
    #isRewritten = false;
    #isStartedOver = false;
    /** Which version of the source was settled last. */
    #settled = '';
    #limit;
    #ownUntilMs;
    /** Set when the log is longer than what is taken over. */
    isOverLimit = false;
    /** Set when a rewritten log had nothing to do with what was taken. */
    wasReplaced = false;
    /**
     * What was written to the source after `ownUntilMs`, by the clock of files, is somebody else's. It is asked when something
     * was read, so that what it says holds for that.
     * @throws when our file cannot be made, or exists
     */
    constructor(source, target, limit, ownUntilMs) {
        this.source = source;
        this.#ownUntilMs = ownUntilMs;
        this.#target = (0,external_node_fs_.openSync)(target, 'ax+', 0o600);
        this.#limit = limit;
    }
    /** Takes what is new; true when there was something. */
    async take(buffer) {
        const source = this.#opened();
        return source === undefined ? false : this.#take(source.fd, source.stat, buffer);
    }
    /** The same after the end: also when the file is another one now. */
    async settle(buffer) {
        this.#closeSource();
        const hasTaken = await this.take(buffer);
        const source = this.#opened();
        if (source === undefined || !this.#isOwn(source.stat))
            return hasTaken;
        const { fd, stat } = source;
        this.#settled = versionOf(stat);
        if (stat.size > this.#place || this.#isBeginning(fd, stat.size, buffer))
            return hasTaken;
        this.#moveTo(this.#placeIn(fd, stat.size));
        this.#isRewritten = false;
        return (await this.#take(fd, stat, buffer)) || hasTaken;
    }
    /** Whether there may be more than what was taken. */
    hasMore() {
        const stat = this.#opened()?.stat;
        if (stat === undefined || this.isOverLimit || !this.#isOwn(stat))
            return false;
        return stat.size > this.#place || (stat.size > 0 && this.#settled !== '' && this.#settled !== versionOf(stat));
    }
    /** Whether the source holds the output of somebody else by now. */
    isOverwritten() {
        const stat = this.#opened()?.stat;
        return stat !== undefined && !this.#isOwn(stat);
    }
    /** Puts a text in our file in place of what can no longer be read. */
    fill(text) {
        this.#append(Buffer.from(text));
    }
    /** Until it is asked for again the source is not held open. */
    rest() {
        this.#closeSource();
    }
    close() {
        this.#closeSource();
        (0,external_node_fs_.closeSync)(this.#target);
    }
    /** The source as it is now; another one when it was deleted. */
    #opened() {
        for (let tries = 0; tries < 2; tries += 1) {
            this.#source ??= openIfRegular(this.source);
            if (this.#source === undefined)
                return undefined;
            const stat = (0,external_node_fs_.fstatSync)(this.#source);
            if (stat.nlink > 0)
                return { fd: this.#source, stat };
            this.#closeSource();
        }
        return undefined;
    }
    #closeSource() {
        if (this.#source !== undefined)
            (0,external_node_fs_.closeSync)(this.#source);
        this.#source = undefined;
    }
    #isOwn({ mtimeMs }) {
        return mtimeMs <= this.#ownUntilMs();
    }
    async #take(fd, before, buffer) {
        let stat = before;
        if (stat.size === this.#place && !this.#isRewritten)
            return false;
        // Shorter than before: it is being rewritten. What is there already will be there afterwards.
        if (stat.size < this.#place) {
            this.#isRewritten = true;
            return false;
        }
        if (this.#isRewritten || !this.#isSameBefore(fd)) {
            if (!this.#isOwn(stat))
                return false;
            if (!this.#isSameSince(fd, buffer))
                this.#moveTo(this.#placeIn(fd, stat.size));
            this.#isRewritten = false;
        }
        const takenBefore = this.taken;
        while (this.#place < stat.size && !this.isOverLimit) {
            const room = Math.min(buffer.length, stat.size - this.#place, this.#limit - this.taken);
            if (room <= 0) {
                this.isOverLimit = true;
                break;
            }
            const length = (0,external_node_fs_.readSync)(fd, buffer, 0, room, this.#place);
            stat = (0,external_node_fs_.fstatSync)(fd);
            // It shrank while it was read, or belongs to somebody else by now: what was read may be a mixture.
            if (length === 0 || stat.size < this.#place || !this.#isOwn(stat)) {
                this.#isRewritten = true;
                break;
            }
            this.wasReplaced ||= this.#isStartedOver;
            this.#append(buffer.subarray(0, length));
            this.#place += length;
            await (0,promises_.setImmediate)();
        }
        return this.taken > takenBefore;
    }
    #append(bytes) {
        for (let written = 0; written < bytes.length;)
            written += (0,external_node_fs_.writeSync)(this.#target, bytes, written);
        this.taken += bytes.length;
        this.#overlap = Buffer.from(Buffer.concat([this.#overlap, bytes.subarray(-overlapBytes)]).subarray(-overlapBytes));
    }
    #isSameBefore(fd) {
        const { length } = this.#overlap;
        const bytes = Buffer.alloc(length);
        return (0,external_node_fs_.readSync)(fd, bytes, 0, length, this.#place - length) === length && bytes.equals(this.#overlap);
    }
    /** Whether a source that is not longer than what was taken says nothing new. */
    #isBeginning(fd, size, buffer) {
        if (size === 0)
            return true;
        if (size === this.#place)
            return this.#isSameBefore(fd);
        const { place } = this.#since;
        return size > place && this.#isSameSince(fd, buffer, size - place);
    }
    #isSameSince(fd, buffer, size = this.taken - this.#since.target) {
        const { target, place } = this.#since;
        const half = Math.floor(buffer.length / 2);
        for (let at = 0; at < size;) {
            const wanted = Math.min(half, size - at);
            const length = (0,external_node_fs_.readSync)(this.#target, buffer, 0, wanted, target + at);
            const other = (0,external_node_fs_.readSync)(fd, buffer, half, length, place + at);
            if (length === 0 || other < length || buffer.compare(buffer, half, half + length, 0, length) !== 0)
                return false;
            at += length;
        }
        return true;
    }
    /** Where in the rewritten file what was taken ends: near the old place. */
    #placeIn(fd, size) {
        const tail = Buffer.alloc(Math.min(tailBytes, this.taken));
        (0,external_node_fs_.readSync)(this.#target, tail, 0, tail.length, this.taken - tail.length);
        const start = Math.max(0, this.#place - searchBytes);
        const window = Buffer.alloc(Math.max(0, Math.min(size, this.#place + searchBytes) - start));
        const bytes = window.subarray(0, (0,external_node_fs_.readSync)(fd, window, 0, window.length, start));
        const place = findOverlap(tail, bytes, Math.min(leastBytes, tail.length));
        this.#isStartedOver = place === undefined;
        return place === undefined ? 0 : start + place;
    }
    #moveTo(place) {
        this.#place = place;
        this.#since = { target: this.taken, place };
        this.#overlap = Buffer.alloc(0);
    }
}
function versionOf({ ino, size, mtimeMs }) {
    return `${ino} ${size} ${mtimeMs}`;
}

;// CONCATENATED MODULE: ./build/helloloop/run-folder.js


/**
 * What lies in a run folder and in the folders directly below it. Links are not followed. Of logs that are `known`, by
 * path, the times are not asked for again.
 */
function listRunFolder(runDir, known = new Map()) {
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
            const [, recovered, index] = /^(.+)-auto-recovery-(\d+)\.json$/.exec(name) ?? [];
            if (log !== undefined)
                addLog(pairs, dir, log, path, known);
            else if (runtime !== undefined)
                found.runtimes.push({ dir, prefix: runtime, path });
            else if (recovered !== undefined)
                found.records.push({ dir, prefix: recovered, index: Number(index), path });
        }
        found.logs.push(...pairs.values());
    }
    return found;
}
function addLog(pairs, dir, prefix, path, known) {
    const { bornMs, changedMs } = known.get(path) ?? timesOf(path);
    known.set(path, { bornMs, changedMs });
    const other = pairs.get(prefix) ?? { bornMs: Number.POSITIVE_INFINITY, changedMs: 0 };
    pairs.set(prefix, {
        ...{ dir, prefix },
        bornMs: Math.min(other.bornMs, bornMs),
        changedMs: Math.max(other.changedMs, changedMs),
    });
}
/** When the logs of the first recovery of an attempt were made, in ms; infinite when there is none. */
function firstRecoveryMs(dir, prefix) {
    const isOfRecovery = (name) => name.startsWith(`${prefix}-recovery-`) && /^\d+-(stdout|stderr)\.log$/.test(name.slice(prefix.length + 10));
    const names = entriesOf(dir).map(({ name }) => name);
    return Math.min(Number.POSITIVE_INFINITY, ...names.filter(isOfRecovery).map((name) => timesOf((0,external_node_path_.join)(dir, name)).bornMs));
}
/** When a file was made (where the system does not know, when it was changed), and when it was changed last. */
function timesOf(path) {
    const stat = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (stat === undefined)
        return { bornMs: 0, changedMs: 0 };
    return { bornMs: stat.birthtimeMs || stat.mtimeMs, changedMs: stat.mtimeMs };
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
 * The run folder that a file of HelloLoop's names, if it lies below one of the roots: nobody follows it out of there.
 * Undefined when it does not exist yet.
 */
function ownRunDir(runDir, roots) {
    try {
        const path = (0,external_node_fs_.realpathSync)(runDir);
        const isOwn = roots.some((root) => wayBelow((0,external_node_fs_.realpathSync)(root), path) !== undefined);
        return isOwn ? { path } : { outside: true };
    }
    catch {
        return undefined;
    }
}
/** The relative path from a folder to what lies below it; undefined for what does not. */
function wayBelow(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    const isBelow = way !== '' && way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !/^([/\\]|[a-z]:)/i.test(way);
    return isBelow ? way : undefined;
}

;// CONCATENATED MODULE: ./build/helloloop/mirrored-execution.js








const streams = ['stdout', 'stderr'];
/** An execution that has been told: its logs are taken over into a folder of ours. */
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
    /** How much it had written when it last said so. */
    #written = {};
    /** When something was added, or it was first said to be over. */
    #grownMono = (0,clock/* monotonicMs */.d)();
    constructor(root, found, number, task, maxLogBytes) {
        this.found = found;
        this.number = number;
        this.task = task;
        const dir = (0,paths/* executionDir */.kl)(root, found.kind, number);
        (0,external_node_fs_.mkdirSync)(dir, { recursive: true, mode: 0o700 });
        const copy = (stream) => {
            const source = (0,external_node_path_.join)(found.dir, `${found.prefix}-${stream}.log`);
            return new LogCopy(source, (0,paths/* logPath */.Q2)(dir, stream), maxLogBytes, () => this.#ownUntilMs());
        };
        this.logs = { stdout: copy('stdout'), stderr: copy('stderr') };
    }
    /** What its runtime file says while it speaks of this execution. */
    observe(runtime) {
        const { heartbeat } = runtime;
        if (heartbeat !== null)
            this.#written = { stdout: heartbeat.stdoutBytes, stderr: heartbeat.stderrBytes };
        // Only while it runs it says when it began.
        this.#startedAt = heartbeat?.startedAt || this.#startedAt;
        const wasRunning = this.runtime === undefined || isRunningStatus(this.runtime.status);
        if (wasRunning && !isRunningStatus(runtime.status))
            this.#grownMono = (0,clock/* monotonicMs */.d)();
        this.runtime = runtime;
        this.statuses.add(runtime.status);
    }
    /** Takes what is new in its logs; true when there was something. */
    async take(buffer) {
        return this.#each((log) => log.take(buffer));
    }
    /** The same when it is over. */
    async settle(buffer) {
        return this.#each((log) => log.settle(buffer));
    }
    hasMore() {
        const hasMore = streams.some((stream) => this.logs[stream].hasMore());
        for (const stream of streams)
            this.logs[stream].rest();
        return hasMore;
    }
    /** The logs that hold the output of another attempt by now, and of which not all is known to be taken over. */
    overwritten() {
        return streams
            .map((stream) => ({ stream, log: this.logs[stream] }))
            .filter(({ log }) => log.isOverwritten())
            .filter(({ stream, log }) => log.taken < (this.#written[stream] ?? Number.POSITIVE_INFINITY));
    }
    get bytes() {
        return { stdout: this.logs.stdout.taken, stderr: this.logs.stderr.taken };
    }
    /** For how long nothing was added, in ms. */
    quietMs() {
        return (0,clock/* monotonicMs */.d)() - this.#grownMono;
    }
    /** By HelloLoop's own clock, where it tells the times; and as long as it was seen to run, where that is longer. */
    durationMs() {
        const told = Date.parse(this.runtime?.updatedAt ?? '') - Date.parse(this.#startedAt);
        const seen = (0,clock/* monotonicMs */.d)() - this.#startedMono;
        if (Number.isNaN(told) || told < 0)
            return seen;
        return this.runtime !== undefined && !isRunningStatus(this.runtime.status) ? told : Math.max(told, seen);
    }
    /** Its end is told: its logs are looked at only now and then. */
    end() {
        this.isEnded = true;
        for (const stream of streams)
            this.logs[stream].rest();
    }
    close() {
        for (const stream of streams)
            this.logs[stream].close();
    }
    /**
     * The logs of a first attempt are overwritten with the output of the last one when the task is over: they are its own
     * until a recovery begins.
     */
    #ownUntilMs() {
        const { kind, recovery, dir, prefix } = this.found;
        return kind === 'attempt' && recovery === 0 ? firstRecoveryMs(dir, prefix) : Number.POSITIVE_INFINITY;
    }
    async #each(take) {
        let any = false;
        for (const stream of streams)
            any = (await take(this.logs[stream])) || any;
        if (any)
            this.#grownMono = (0,clock/* monotonicMs */.d)();
        return any;
    }
}
/** `nextAttempt` is the attempt that a probe precedes. */
function startEvent({ found, number, task }, nextAttempt) {
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
function endEvent(execution, end, nextAttempt) {
    const { found, number, bytes } = execution;
    const ended = { ...end, durationMs: execution.durationMs(), bytes, leftBehind: [], survivors: [] };
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

/** What is known of the recoveries of a session: from the runtime files while they last, from the records afterwards. */
class Recoveries {
    #waits = new Map();
    #records = new Map();
    /** The waits that were told, in their order. */
    #told = [];
    #recorded = new Set();
    note({ runtimes, records }) {
        for (const { dir, prefix, content } of runtimes) {
            const wait = announced(content);
            if (wait !== undefined)
                this.#waits.set(key(dir, prefix, content.recoveryCount), wait);
        }
        for (const record of records) {
            this.#records.set(key(record.dir, record.prefix, record.content.recoveryIndex), record);
        }
    }
    /** The wait of a recovery, if it was not told yet. Where nobody saw it and no record is there, its delay is not known: 0. */
    wait(dir, prefix, index, attempt) {
        const id = key(dir, prefix, index);
        if (index === 0 || this.#told.includes(id))
            return undefined;
        this.#told.push(id);
        const record = this.#records.get(id)?.content;
        const delayMs = this.#waits.get(id)?.delayMs ?? (record?.delaySeconds ?? 0) * 1_000;
        const until = this.#waits.get(id)?.until ?? new Date().toISOString();
        return { type: 'retry_waiting', attempt, delayMs, until };
    }
    /** The record that tells of an execution: of the attempt that failed, or of the probe. */
    recordOf(dir, prefix) {
        const isOf = ({ content }) => content.taskAttemptPrefix === prefix || content.probeAttemptPrefix === prefix;
        return [...this.#records.values()].find((record) => record.dir === dir && isOf(record))?.content;
    }
    pathsOf(dir, prefix) {
        return [...this.#records.values()]
            .filter((record) => record.dir === dir && record.prefix === prefix)
            .map(({ path }) => path);
    }
    /** What records add to the waits that were told; each once. `numberOf` gives the number under which an execution was told. */
    *recorded(numberOf) {
        for (const [id, { dir, content }] of this.#records) {
            const wait = this.#told.indexOf(id) + 1;
            if (wait === 0 || this.#recorded.has(id))
                continue;
            this.#recorded.add(id);
            const attempt = numberOf(dir, content.taskAttemptPrefix);
            const probe = numberOf(dir, content.probeAttemptPrefix);
            const { taskCode, probeCode } = content;
            yield {
                ...{ type: 'recovery_recorded', wait, delayMs: content.delaySeconds * 1_000 },
                failure: recordedFailure(content),
                ...(attempt !== undefined && { attempt }),
                ...(taskCode !== null && { exitCode: taskCode }),
                ...(probe !== undefined && { probe }),
                ...(probeCode !== null && { probeExitCode: probeCode }),
            };
        }
    }
    /** Recoveries that are recorded and whose wait was not told: nothing followed them. */
    *untold() {
        for (const [id, { dir, prefix, content }] of this.#records)
            if (!this.#told.includes(id))
                yield { dir, prefix, index: content.recoveryIndex };
    }
}
function announced({ status, nextRetryDelayMs, nextRetryAt }) {
    if (status !== 'retry_waiting')
        return undefined;
    const until = new Date(Number.isNaN(Date.parse(nextRetryAt)) ? Date.now() + nextRetryDelayMs : nextRetryAt);
    return { delayMs: Math.max(0, nextRetryDelayMs), until: until.toISOString() };
}
function key(dir, prefix, index) {
    return `${dir}\0${prefix}\0${index}`;
}

;// CONCATENATED MODULE: ./build/helloloop/statuses.js


/** Turns what a runtime file says into events: the status as it is named there, and what it means for the attempt that runs. */
class Statuses {
    /** The status that was told last. */
    told = '';
    #isStalled = false;
    /** `attempt` is the one that runs; undefined when none does, or a probe. */
    *tell({ status, heartbeat }, attempt) {
        if (status === this.told)
            return;
        this.told = status;
        yield { type: 'runtime_status', status: (0,plain_text/* oneLine */.TN)(status, 60) };
        const wasStalled = this.#isStalled;
        this.#isStalled = status === 'suspected_stall';
        if (attempt === undefined)
            return;
        switch (status) {
            case 'running':
            case 'recovering':
                if (wasStalled)
                    yield { type: 'stall_over', attempt };
                return;
            case 'suspected_stall':
                yield { type: 'stall_suspected', attempt, silentMs: (heartbeat?.idleSeconds ?? 0) * 1_000 };
                return;
            case 'watchdog_terminating': {
                const detail = firstLine(heartbeat?.watchdogReason || heartbeat?.message || 'it was silent for too long');
                yield { type: 'attempt_ending', attempt, cause: 'watchdog_idle', detail, graceMs: 0 };
                return;
            }
            case 'watchdog_waiting':
                yield { type: 'attempt_waiting', attempt };
                return;
            case 'lease_terminating': {
                const detail = firstLine(heartbeat?.leaseReason || heartbeat?.message || 'its host is gone');
                yield { type: 'attempt_ending', attempt, cause: 'lease_lost', detail, graceMs: 0 };
                return;
            }
            default:
                return;
        }
    }
}

// EXTERNAL MODULE: ./build/system/read-file.js
var read_file = __webpack_require__(5261);
;// CONCATENATED MODULE: ./build/helloloop/read-json.js



/** More than any of these files has a reason to be. */
const maxBytes = 4 * 1024 * 1024;
/** A file that was changed so recently can be changed again without another time or size. */
const freshMs = 100;
/**
 * A JSON file that another program overwrites in place. A reader regularly meets it empty or half-written: that means "not
 * yet", and what was read last still counts.
 */
class ForeignJsonFile {
    path;
    #schema;
    #value;
    #read = '';
    /** What the value was read from; empty before. */
    text = '';
    /** When the file was written that the value was read from, in ms; 0 before. */
    modifiedMs = 0;
    /** It is larger than what is read. */
    isTooLarge = false;
    constructor(path, schema) {
        this.path = path;
        this.#schema = schema;
    }
    /** The content as of now, or as of the last time that it could be read; undefined before. */
    read() {
        const fd = openIfRegular(this.path);
        if (fd === undefined)
            return this.#value;
        try {
            const { ino, size, mtimeMs } = (0,external_node_fs_.fstatSync)(fd);
            const version = `${ino} ${size} ${mtimeMs}`;
            if (version === this.#read)
                return this.#value;
            this.isTooLarge = size > maxBytes;
            if (this.isTooLarge)
                return this.#value;
            const text = (0,read_file/* readBytes */.i)(fd, 0, size).toString();
            const result = this.#schema.safeParse(parse(text));
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
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/helloloop/run-files.js



/** The run folder of a task, looked at again and again. */
class RunFiles {
    #runDir;
    #sinceMs;
    #runtimes = new Files(runtimeSchema);
    #records = new Files(recoveryRecordSchema);
    #logs = new Map();
    /** The folder and those below it, as of the last look. */
    dirs = [];
    /** Files that were changed last before `sinceMs` are of an earlier session. */
    constructor(runDir, sinceMs) {
        this.#runDir = runDir;
        this.#sinceMs = sinceMs;
    }
    /** The folder first, then the files: what is in a file is never older than the list. */
    look() {
        const { dirs, logs, runtimes, records } = listRunFolder(this.#runDir, this.#logs);
        // An old one may be written to again.
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
    /** A file as it was when it could be read last: now it may be half-written. */
    textOf(path) {
        return this.#runtimes.textOf(path) ?? this.#records.textOf(path);
    }
    /** Files that are larger than what is read of them. */
    tooLarge() {
        return [...this.#runtimes.tooLarge(), ...this.#records.tooLarge()];
    }
}
class Files {
    #schema;
    #files = new Map();
    constructor(schema) {
        this.#schema = schema;
    }
    read(places, sinceMs) {
        return places.flatMap((place) => {
            const file = this.#files.get(place.path) ?? new ForeignJsonFile(place.path, this.#schema);
            this.#files.set(place.path, file);
            const content = file.read();
            return content === undefined || file.modifiedMs < sinceMs ? [] : [{ ...place, content }];
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






/** The tasks of a session, each with its run folder: as `status.json` names them one after the other, and the result at last. */
class Tasks {
    #session;
    #status;
    all = [];
    /** Run folders that were named and are not followed, because they lie elsewhere. */
    refused = new Set();
    constructor(statusPath, session) {
        this.#status = new ForeignJsonFile(statusPath, statusSchema);
        this.#session = session;
    }
    /** Takes what `status.json` says now: perhaps another task, perhaps another stage of the same one. */
    look() {
        const status = this.#status.read();
        if (status === undefined || !this.#isOwn(status))
            return;
        const task = this.#meet(status.runDir, { id: status.taskId, title: status.taskTitle });
        if (task !== undefined)
            Object.assign(task, { stage: status.stage, message: status.message });
    }
    /** A task of which `status.json` spoke too briefly is known from the result. */
    takeResult({ result, results }) {
        for (const { runDir, task } of [...results, ...(result === null ? [] : [result])])
            this.#meet(runDir, task);
    }
    #isOwn({ sessionId }) {
        if (sessionId !== '')
            return sessionId === this.#session.id;
        // A file that does not say whose it is, is of an earlier session when it is older than this one.
        return this.#status.modifiedMs >= this.#session.sinceMs;
    }
    #meet(named, { id, title }) {
        if (named === '')
            return undefined;
        const runDir = ownRunDir(named, this.#session.roots);
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
        const number = this.all.length + 1;
        this.all.push({ number, id, title, runDir: path, stage: '', message: '', files });
        return this.all.at(-1);
    }
}
function taskStarted({ number, id, title, stage, runDir, message }) {
    return {
        ...{ type: 'task_started', task: number, id: (0,plain_text/* oneLine */.TN)(id, 100), title: (0,plain_text/* oneLine */.TN)(title, 200), runDir },
        ...{ stage: (0,plain_text/* oneLine */.TN)(stage, 100), message: firstLine(message) },
    };
}
function taskStage({ number, stage, message }) {
    return { type: 'task_stage', task: number, stage: (0,plain_text/* oneLine */.TN)(stage, 100), message: firstLine(message) };
}

;// CONCATENATED MODULE: ./build/helloloop/mirror.js








/** So long nothing may be added to the logs of an execution before its end is told, where nothing has followed it yet. */
const quietMs = 100;
/** So long logs may lie there without a runtime file before they are taken for those of a verification. */
const unnamedMs = 300;
/** How many executions back what was written late is looked for while the session lasts; at its end in all of them. */
const lateExecutions = 4;
const bufferBytes = 256 * 1024;
/**
 * Tells a HelloLoop session as one of ours: finds its executions in the run folders, takes over their logs, and appends
 * the events that our supervisor would. One execution is told at a time; the next one begins when the one before is told.
 */
class Mirror {
    #desk;
    #tasks;
    #buffer = Buffer.allocUnsafe(bufferBytes);
    #told = new Map();
    #recoveries = new Recoveries();
    #statuses = new Statuses();
    #counts = { attempt: 0, probe: 0, verification: 0 };
    /** By task number: the stage that was told. */
    #stages = new Map();
    #warned = new Set();
    #current;
    #last;
    /** Something is told when a little time has passed, without any further change. */
    isPending = false;
    constructor(desk, tasks) {
        this.#desk = desk;
        this.#tasks = tasks;
    }
    /** Takes over what is new in the logs of what runs; true when there was something. */
    async take() {
        return (await this.#current?.take(this.#buffer)) ?? false;
    }
    /** Looks at all files and tells what has changed. */
    async look() {
        this.#tasks.look();
        await this.#tell(undefined);
    }
    /** Tells what is left when the session is over, and how what ran then ended. */
    async end(outcome, result) {
        this.#tasks.look();
        if (result !== undefined)
            this.#tasks.takeResult(result);
        await this.#tell(outcome);
        for (const execution of this.#told.values())
            execution.close();
    }
    /** The runtime status that was told last. */
    get status() {
        return this.#statuses.told;
    }
    async #tell(outcome) {
        const isOver = outcome !== undefined;
        this.isPending = false;
        const from = isOver ? 0 : (this.#last?.task.number ?? 0);
        const looks = this.#tasks.all
            .filter(({ number }) => number >= from)
            .map((task) => ({ task, look: task.files.look() }));
        for (const { task, look } of looks) {
            this.#note(look);
            const found = discoverExecutions(look);
            for (const execution of this.#startable(found, isOver))
                await this.#start(execution, task, look);
        }
        for (const task of this.#tasks.all)
            await this.#tellTask(task);
        for (const { look } of looks)
            await this.#goOn(look, outcome);
        // What comes with the end of an attempt is told behind it.
        if (!this.isPending || isOver)
            for (const task of this.#tasks.all)
                this.#tellStage(task);
        this.#warn();
    }
    #note(look) {
        this.#recoveries.note(look);
        for (const { dir, content } of look.runtimes) {
            const execution = this.#told.get(keyOf(dir, content.attemptPrefix));
            if (execution?.isEnded === false)
                execution.observe(content);
        }
    }
    /** In their order, up to one that may still turn out to be something else. */
    #startable(found, isOver) {
        const untold = found.filter(({ dir, prefix }) => !this.#told.has(keyOf(dir, prefix)));
        const isNamed = ({ group, bornMs }) => group !== null || Date.now() - bornMs > unnamedMs;
        const count = isOver ? untold.length : untold.findLastIndex(isNamed) + 1;
        if (count < untold.length)
            this.isPending = true;
        return untold.slice(0, count);
    }
    async #start(found, task, look) {
        const { dir, prefix, group, kind, recovery } = found;
        if (this.#current !== undefined)
            await this.#finish(this.#current, { found });
        await this.#tellLate();
        await this.#tellTask(task);
        if (group !== null)
            this.#tellWait(dir, group, recovery);
        this.#counts[kind] += 1;
        const { root, maxLogBytes } = this.#desk;
        const execution = new MirroredExecution(root, found, this.#counts[kind], task, maxLogBytes);
        this.#told.set(keyOf(dir, prefix), execution);
        this.#desk.append(startEvent(execution, this.#counts.attempt + 1));
        this.#current = execution;
        this.#last = execution;
        this.#note(look);
        await execution.take(this.#buffer);
    }
    async #finish(execution, { found: next, outcome }) {
        const { dir, prefix, group, kind } = execution.found;
        await execution.settle(this.#buffer);
        const record = this.#recoveries.recordOf(dir, prefix);
        this.#fillOverwritten(execution);
        const isSameGroup = group !== null && next?.dir === dir && next.group === group && next.kind !== 'verification';
        const followedBy = isSameGroup ? next.kind : undefined;
        const { runtime, statuses } = execution;
        if (runtime !== undefined)
            this.#tellStatus(runtime);
        const known = { runtime, statuses, record, followedBy, session: outcome };
        const end = kind === 'attempt' ? attemptEnd(known) : kind === 'probe' ? probeEnd(known) : verificationEnd;
        if (kind === 'attempt' && group !== null) {
            const paths = [(0,external_node_path_.join)(dir, `${group}-runtime.json`), ...this.#recoveries.pathsOf(dir, group)];
            const files = paths.map((path) => ({ path, text: execution.task.files.textOf(path) }));
            await this.#desk.attemptOver(execution.number, files);
        }
        this.#desk.append(endEvent(execution, end, this.#counts.attempt + 1));
        execution.end();
        this.#current = undefined;
    }
    /** What is told of the group that the last execution was of: its end, the wait behind it, its status. */
    async #goOn(look, outcome) {
        const { dir, group } = this.#last?.found ?? {};
        const isLast = look.runtimes.some((entry) => entry.dir === dir) || look.logs.some((entry) => entry.dir === dir);
        if (!isLast || dir === undefined)
            return;
        const runtime = look.runtimes.find((entry) => entry.dir === dir && entry.prefix === group)?.content;
        const current = this.#current;
        if (current !== undefined && (outcome !== undefined || this.#isOver(current, runtime))) {
            await this.#finish(current, outcome === undefined ? {} : { outcome });
        }
        if (this.#current === undefined) {
            if (runtime?.status === 'retry_waiting')
                this.#tellWait(dir, group ?? '', runtime.recoveryCount);
            for (const { dir: at, prefix, index } of this.#recoveries.untold())
                this.#tellWait(at, prefix, index);
            await this.#tellLate(outcome === undefined ? lateExecutions : Number.POSITIVE_INFINITY);
        }
        const numberOf = (at, prefix) => this.#told.get(keyOf(at, prefix))?.number;
        for (const happening of this.#recoveries.recorded(numberOf))
            this.#desk.append(happening);
        const isTold = runtime !== undefined && this.#told.has(keyOf(dir, runtime.attemptPrefix));
        if (isTold || (runtime !== undefined && this.#current === undefined))
            this.#tellStatus(runtime);
    }
    /** Its runtime file says so, and its logs have come to rest. */
    #isOver(execution, runtime) {
        const isRunning = runtime === undefined || isRunningStatus(runtime.status);
        if (isRunning && (runtime === undefined || runtime.attemptPrefix === execution.found.prefix))
            return false;
        const isQuiet = execution.quietMs() >= quietMs;
        if (!isQuiet)
            this.isPending = true;
        return isQuiet;
    }
    #tellStatus(runtime) {
        const attempt = this.#current?.found.kind === 'attempt' ? this.#current.number : undefined;
        for (const happening of this.#statuses.tell(runtime, attempt))
            this.#desk.append(happening);
    }
    #tellWait(dir, group, index) {
        const wait = this.#recoveries.wait(dir, group, index, this.#counts.attempt + 1);
        if (wait !== undefined)
            this.#desk.append(wait);
    }
    async #tellTask(task) {
        if (this.#stages.has(task.number))
            return;
        if (this.#current !== undefined)
            await this.#finish(this.#current, {});
        this.#desk.append(taskStarted(task));
        this.#stages.set(task.number, task.stage);
    }
    #tellStage(task) {
        if (this.#stages.get(task.number) === task.stage)
            return;
        this.#desk.append(taskStage(task));
        this.#stages.set(task.number, task.stage);
    }
    /** An execution whose end was told has written more: rewritten logs, a late flush. */
    async #tellLate(count = lateExecutions) {
        for (const execution of [...this.#told.values()].slice(-count)) {
            if (!execution.isEnded || !execution.hasMore())
                continue;
            const { number, found, bytes: offsets } = execution;
            const hasMore = await execution.settle(this.#buffer);
            execution.end();
            if (!hasMore)
                continue;
            this.#desk.append({ type: 'output_continued', kind: found.kind, number, offsets });
        }
    }
    #fillOverwritten(execution) {
        for (const { stream, log } of execution.overwritten()) {
            const { dir, prefix } = execution.found;
            const record = this.#recoveries.recordOf(dir, prefix);
            const tail = stream === 'stdout' ? record?.stdoutTail : record?.stderrTail;
            const isFilled = log.taken === 0 && tail !== undefined && tail !== '';
            if (isFilled)
                log.fill(tail);
            const rest = isFilled ? 'shown is the end of it, from the record of the recovery' : 'the rest of it is lost';
            this.#warnOnce(`HelloLoop had put other output into the ${stream} log of ${prefix} before all of it was read: ${rest}.`);
        }
    }
    #warn() {
        for (const runDir of this.#tasks.refused)
            this.#warnOnce(`HelloLoop names a run folder outside of the repository, which is not followed: ${runDir}`);
        for (const { files } of this.#tasks.all)
            for (const path of files.tooLarge())
                this.#warnOnce(`A file of HelloLoop's is too large to be read: ${path}`);
        for (const { logs } of this.#told.values()) {
            for (const { source, isOverLimit, wasReplaced } of Object.values(logs)) {
                if (isOverLimit)
                    this.#warnOnce(`A log is longer than max-log-size; all of it is in ${source}`);
                if (wasReplaced)
                    this.#warnOnce(`HelloLoop has rewritten a log with other content, shown again: ${source}`);
            }
        }
    }
    #warnOnce(message) {
        if (this.#warned.has(message))
            return;
        this.#warned.add(message);
        this.#desk.append({ type: 'warning', message });
    }
}
function keyOf(dir, prefix) {
    return `${dir}\0${prefix}`;
}

;// CONCATENATED MODULE: ./build/helloloop/preserve-files.js






/** Of a longer file the end is put by. */
const preserve_files_maxBytes = 16 * 1024 * 1024;
const wordsBytes = 16 * 1024;
const wordsLines = 30;
/** Copies files of HelloLoop's by their paths in the repository. One that is not there is left out. */
function preserveFiles(copies, place, target) {
    for (const { path, text } of copies) {
        const bytes = text || readEnd(path, preserve_files_maxBytes);
        if (bytes === undefined)
            continue;
        // The artifact service and Windows refuse some characters.
        const name = nameIn(place, path).replace(/["\\:<>|*?\u0000-\u001f]/g, '_');
        const to = (0,external_node_path_.join)(target, name.replaceAll('..', '_'));
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(to), { recursive: true, mode: 0o700 });
        (0,external_node_fs_.writeFileSync)(to, bytes, { mode: 0o600 });
    }
}
/** Both folders may be reached by a link, and the state folder may be one that leads elsewhere. */
function nameIn({ repository, stateDir }, path) {
    const real = (0,external_node_path_.join)((0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
    const way = wayBelow((0,external_node_fs_.realpathSync)(stateDir), real);
    return way === undefined ? (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(repository), real) : (0,external_node_path_.join)((0,external_node_path_.basename)(stateDir), way);
}
/** The last lines of a log of HelloLoop's. */
function lastWords(path) {
    const text = readEnd(path, wordsBytes)?.toString('utf8').trimEnd() ?? '';
    return text === '' ? [] : text.split('\n').slice(-wordsLines).map(plain_text/* terminalLine */.tL);
}
function readEnd(path, max) {
    const fd = openIfRegular(path);
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
 * Redacts ids, statuses and failure codes that HelloLoop has chosen. The journal leaves what stands in such a place as it
 * is, for elsewhere it is a word of ours, which others read back. Words that we have in common stay.
 */
function redactForeignIds(happening, redact) {
    switch (happening.type) {
        case 'task_started':
            return { ...happening, id: redact(happening.id) };
        case 'runtime_status':
            return isIn(transitions/* runtimeStatuses */.Px, happening.status) ? happening : { ...happening, status: redact(happening.status) };
        case 'attempt_ended':
        case 'probe_ended':
            return happening.failure === null ? happening : { ...happening, failure: redacted(happening.failure, redact) };
        case 'recovery_recorded':
            return happening.failure === undefined
                ? happening
                : { ...happening, failure: redacted(happening.failure, redact) };
        default:
            return happening;
    }
}
function redacted(failure, redact) {
    return isIn(events/* stopCodeSchema */.Lm.options, failure.code) ? failure : { ...failure, code: redact(failure.code) };
}
function isIn(words, word) {
    return words.includes(word);
}

// EXTERNAL MODULE: ./build/system/process-identity.js
var process_identity = __webpack_require__(5764);
// EXTERNAL MODULE: ./build/text/duration.js
var duration = __webpack_require__(9556);
;// CONCATENATED MODULE: ./build/helloloop/session.js









/** A supervisor that has written its last word may still have something to write; so long it is waited for. */
const lingerMs = 5_000;
/** The clock of files and that of processes agree within this. */
const clockMs = 2_000;
/** The supervisor's files in a state folder. */
class HelloLoopFiles {
    paths;
    /** Where HelloLoop works: the folder that holds the state folder. */
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
    /** Whether the supervisor that the state names lives. It began before it was written down: a younger process has only its pid. */
    supervisor() {
        const state = this.state();
        if (state === undefined || !namesProcess(state))
            return undefined;
        const identity = (0,process_identity/* identify */.ls)(state.pid);
        const isYounger = ((0,process_identity/* startedMs */._5)(identity) ?? 0) > this.#state.modifiedMs + clockMs;
        return (0,process_identity/* isAlive */._n)(identity) && !isYounger ? identity : undefined;
    }
    /**
     * Since when the files of a session are written, in ms: its launcher writes the request first, so that it is this
     * session's also while it is half-written. 0 where that is not known: also when the clock was set back since.
     */
    sinceMs(session) {
        const written = (0,external_node_fs_.statSync)(this.paths.request, { throwIfNoEntry: false })?.mtimeMs ?? 0;
        const request = this.#request.read();
        const isOther = request !== undefined && request.sessionId !== session;
        return isOther || written > Date.now() + clockMs ? 0 : written;
    }
    /** What is there, for someone who looks for a session in vain. */
    describe() {
        const { state: path } = this.paths;
        const state = this.state();
        if (state === undefined) {
            const isThere = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) !== undefined;
            return isThere ? `${path} cannot be read` : `there is no ${path}`;
        }
        const { sessionId, status, pid } = state;
        const isGone = status === 'running' && this.supervisor() === undefined;
        const gone = namesProcess(state) ? `but its process ${pid} is gone` : 'but names no process';
        const what = isGone ? `running, ${gone}` : status;
        return `${path} holds session ${(0,plain_text/* oneLine */.TN)(sessionId, 100)} (${(0,plain_text/* oneLine */.TN)(what, 100)})`;
    }
}
const requestSchema = schemas/* object */.Ikc({ sessionId: schemas/* string */.YjP() });
/** What was there before the session that is meant: with a launcher whatever it is, else only what is over. */
function sessionBefore(files, hasLauncher) {
    const state = files.state();
    if (state === undefined)
        return undefined;
    const isGone = state.status === 'running' && namesProcess(state) && files.supervisor() === undefined;
    return hasLauncher || isFinal(state) || isGone ? state.sessionId : undefined;
}
/** The session that is meant, once it is more than announced: it is over, or says which process is its supervisor. */
function findSession(files, wanted) {
    const state = announcedSession(files, wanted);
    if (state === undefined || state.status === 'launching')
        return undefined;
    return isFinal(state) || namesProcess(state) ? state : undefined;
}
/** The same, also when it has not begun. */
function announcedSession(files, { session, before }) {
    const state = files.state();
    if (state === undefined)
        return undefined;
    const isMeant = session === null ? state.sessionId !== before : state.sessionId === session;
    return isMeant ? state : undefined;
}
function isFinal({ status }) {
    return finalStatuses.includes(status);
}
/** To 0 and 1 belong our own group and everything. */
function namesProcess({ pid }) {
    return pid > 1;
}
/** Watches one session until it is over. */
class HelloLoopWatch {
    #files;
    #session;
    #result;
    #state;
    #process;
    #toldMono;
    constructor(files, state) {
        this.#files = files;
        this.#state = state;
        this.#session = state.sessionId;
        this.#process = files.supervisor();
        this.#result = new ForeignJsonFile(files.paths.result, resultSchema);
    }
    /** The supervisor while it lives. */
    get process() {
        return this.#process !== undefined && (0,process_identity/* isAlive */._n)(this.#process) ? this.#process : undefined;
    }
    /** Undefined while it lasts: also when it has told its end and may still write. */
    look() {
        const told = this.#told();
        if (told?.kind === 'replaced')
            return told;
        // It may have handed over to another process.
        if (namesProcess(this.#state) && this.#process?.pid !== this.#state.pid)
            this.#process = this.#files.supervisor();
        if (this.process === undefined) {
            // Its last word may have come between the two looks.
            const last = this.#told();
            return last?.kind === 'told' ? last : (told ?? last ?? { kind: 'lost', state: this.#state });
        }
        if (told === undefined)
            return undefined;
        this.#toldMono ??= (0,clock/* monotonicMs */.d)();
        return (0,clock/* monotonicMs */.d)() - this.#toldMono > lingerMs ? told : undefined;
    }
    #told() {
        const state = this.#files.state();
        if (state === undefined)
            return undefined;
        if (state.sessionId !== this.#session)
            return { kind: 'replaced', by: state.sessionId };
        this.#state = state;
        const read = this.#result.read();
        const result = read?.sessionId === this.#session ? read : undefined;
        return isFinal(state) || result !== undefined ? { kind: 'told', state, result } : undefined;
    }
}
function noSession(files, { session, before }, timeoutMs) {
    const which = session === null ? 'no HelloLoop session' : `no HelloLoop session ${(0,plain_text/* oneLine */.TN)(session, 100)}`;
    const old = session === null && before !== undefined ? ', which was there before' : '';
    return `${which} within ${(0,duration/* formatDuration */.a)(timeoutMs)} (attach-timeout): ${files.describe()}${old}`;
}
/** The event that says which session it is, and on whose life it depends, as HelloLoop names it. */
function attached(state, stateDir, process) {
    const { sessionId, command, lease } = state;
    const holder = lease === null || lease.pid <= 0 ? '' : `${lease.name === '' ? '' : `${lease.name}, `}process ${lease.pid}`;
    const label = lease?.hostDisplayName || lease?.name || '';
    return {
        ...{
            type: 'attached',
            source: 'helloloop',
            session: (0,plain_text/* oneLine */.TN)(sessionId, 100),
            command: (0,plain_text/* oneLine */.TN)(command, 60),
            stateDir,
        },
        ...{
            lease: label === '' ? '' : `${(0,plain_text/* oneLine */.TN)(label, 100)}${holder === '' ? '' : ` (${(0,plain_text/* oneLine */.TN)(holder, 100)})`}`,
            process,
        },
    };
}

// EXTERNAL MODULE: ./build/session/session-end.js
var session_end = __webpack_require__(3127);
;// CONCATENATED MODULE: ./build/helloloop/session-outcome.js


/** What the end in HelloLoop's files means for our session, and for an attempt that it cut short. */
function helloLoopOutcome(end, lastStatus) {
    switch (end.kind) {
        case 'told': {
            const { state, result } = end;
            const reason = messageOf(end);
            const status = statusOf(state.status, result);
            if (status !== 'stopped')
                return { status, cause: null, reason };
            const isHostClosed = lastStatus === 'stopped_host_closed' || lastStatus === 'lease_terminating';
            return { status, cause: isHostClosed ? 'lease_lost' : 'stopped', reason: reason || 'HelloLoop has stopped it' };
        }
        case 'lost': {
            const reason = `the HelloLoop supervisor (process ${end.state.pid}) is gone and has left no result`;
            return { status: 'failed', cause: 'supervisor_lost', reason };
        }
        case 'replaced': {
            const reason = `another HelloLoop session (${firstLine(end.by)}) has taken its place before its end was read`;
            return { status: 'failed', cause: 'supervisor_lost', reason };
        }
    }
}
/** The end of our session. A failed one has failed as its last attempt did, unless that succeeded. */
function sessionEnded({ status, cause, reason }, end, last, lastStatus) {
    const exitCode = end.kind === 'told' ? (end.result?.exitCode ?? end.state.exitCode) : null;
    const message = end.kind === 'told' ? messageOf(end) : '';
    return (0,session_end/* sessionEnd */.U1)(cause, status === 'completed' ? null : session_outcome_failureOf(cause, reason, last), {
        ...(lastStatus === 'paused_manual' && { paused: true }),
        ...(exitCode !== null && { exitCode }),
        ...(message !== '' && { message }),
    });
}
function session_outcome_failureOf(cause, reason, last) {
    if (cause !== null) {
        // What HelloLoop calls it, where the last attempt was ended for the same reason.
        const code = cause === 'lease_lost' && last !== null ? last.code : cause;
        return { code, family: 'final', reason: `was ended: ${reason}` };
    }
    return last ?? { code: 'failed', family: 'hard', reason: reason === '' ? 'failed' : `failed: ${reason}` };
}
function statusOf(told, result) {
    if (told === 'completed' || told === 'failed' || told === 'stopped')
        return told;
    if (result?.ok === true)
        return 'completed';
    const all = [...(result?.results ?? []), ...(result?.result == null ? [] : [result.result])];
    return all.some(({ stopped }) => stopped) ? 'stopped' : 'failed';
}
function messageOf({ state, result }) {
    return firstLine(state.message || result?.error || '');
}

// EXTERNAL MODULE: ./build/system/errors.js
var errors = __webpack_require__(5173);
// EXTERNAL MODULE: ./build/system/process-tree.js + 1 modules
var process_tree = __webpack_require__(5082);
// EXTERNAL MODULE: ./build/supervisor/execution/collect.js + 6 modules
var collect = __webpack_require__(419);
// EXTERNAL MODULE: ./build/supervisor/execution/grace.js
var grace = __webpack_require__(8658);
// EXTERNAL MODULE: ./build/supervisor/lifecycle/session-context.js + 25 modules
var session_context = __webpack_require__(3776);
// EXTERNAL MODULE: ./build/supervisor/stop-triggers/stop-trigger.js
var stop_trigger = __webpack_require__(2221);
// EXTERNAL MODULE: ./build/supervisor/stop-triggers/timeouts.js
var timeouts = __webpack_require__(7652);
// EXTERNAL MODULE: ./build/supervisor/execution/channel.js + 3 modules
var channel = __webpack_require__(6441);
// EXTERNAL MODULE: ./build/supervisor/execution/environment.js
var execution_environment = __webpack_require__(91);
// EXTERNAL MODULE: ./build/supervisor/execution/execute.js + 4 modules
var execute = __webpack_require__(5449);
;// CONCATENATED MODULE: ./build/supervisor/attach/launch.js









/** How long the rest of the output may take when the launcher has ended and a daemon of its holds the pipe. */
const restMs = 1_000;
const launch_quietMs = 200;
/**
 * Runs a script whose purpose is to leave something running. Unlike an attempt it does not have its tree ended, and is over
 * with its own process: who inherited its output may write on, to a relay that lives as long as there is a writer.
 */
class Launch {
    process;
    /** Resolves when its own process has ended and what it wrote is in the logs. */
    over;
    /** How its own process ended; undefined while it runs. */
    exit;
    #channels;
    #startedMono = (0,clock/* monotonicMs */.d)();
    constructor(channels, process, exited) {
        this.#channels = channels;
        this.process = process;
        this.over = exited.then(async (exit) => {
            await this.#drained();
            this.exit = exit;
            return exit;
        });
    }
    static async start({ root, request, script, mark, slotNumbers }) {
        const { sessionId, workingDirectory } = request;
        const dir = (0,paths/* executionDir */.kl)(root, 'launch', 1);
        (0,external_node_fs_.mkdirSync)(dir, { recursive: true, mode: 0o700 });
        const channels = await (0,channel/* openChannels */.L)(dir, (0,paths/* channelsOf */.MB)(request.streams));
        const facts = { sessionId, attempt: 1, maxAttempts: 1, lastFailure: undefined, mark, dir, slotNumbers };
        const environment = (0,execution_environment/* executionEnvironment */.q)(process.env, facts);
        const { child, exited } = (0,execute/* startScript */.O)({ script, workingDirectory, environment }, channels);
        return new Launch(channels, child?.pid === undefined ? null : (0,process_identity/* identify */.ls)(child.pid), exited);
    }
    started() {
        const relays = this.#channels.flatMap(({ pipe }) => pipe?.relay ?? []);
        return { type: 'launch_started', launch: 1, process: this.process, relays };
    }
    /** Its end as far as it is known: one that is still running has none, and has not failed. */
    ended() {
        const exit = this.exit ?? { kind: 'unknown' };
        return {
            ...{ type: 'launch_ended', launch: 1, exit, cause: null, durationMs: (0,clock/* monotonicMs */.d)() - this.#startedMono },
            bytes: Object.fromEntries(this.#channels.map(({ name, log }) => [name, log.size])),
            ...{ leftBehind: [], survivors: [] },
            failure: this.exit === undefined ? null : (0,classify/* classify */.L)(exit, null, ''),
        };
    }
    async #drained() {
        const ends = Promise.all(this.#channels.map(({ ended }) => ended));
        await Promise.race([ends, this.#quiet()]);
    }
    async #quiet() {
        const written = () => this.#channels.reduce((sum, { log }) => sum + log.size, 0);
        const deadline = (0,clock/* monotonicMs */.d)() + restMs;
        for (let before = -1; before !== written() && (0,clock/* monotonicMs */.d)() < deadline;) {
            before = written();
            await (0,promises_.setTimeout)(launch_quietMs, undefined, { ref: false });
        }
    }
}

;// CONCATENATED MODULE: ./build/supervisor/attach/attach.js




















/** How often a session is looked for. */
const lookMs = 20;
/** A launcher whose session runs has said what it had to say after this. */
const launcherMs = 2_000;
/** When the launcher's tree is ended its end, and the rest of its output, may take so long. */
const attach_restMs = 2_000;
/**
 * Follows a HelloLoop session from its launch to its end, in place of running a command: the same events, the same logs.
 * Everything that happens is in the journal when this resolves.
 */
async function attach(root, request, redaction) {
    if (request.attach === null)
        throw new Error('the request names no session to attach to');
    await new Attachment(root, request, request.attach, redaction).run();
}
class Attachment {
    #root;
    #request;
    #attach;
    /** Knows what was masked in the logs of what has ended. */
    #redaction;
    #session;
    #record;
    /** Aborts when something ends our session from outside; the reason says what. */
    #stopped = new AbortController();
    #reason;
    #graceMs;
    #files;
    #mark;
    /** What is told once the launcher is: undefined when that is so. */
    #held;
    constructor(root, request, attach, redaction) {
        this.#root = root;
        this.#request = request;
        this.#attach = attach;
        this.#redaction = redaction;
        this.#session = new session_context/* SessionContext */.I(root, request, (text) => this.#redaction.redact(text));
        this.#record = this.#session.record;
        this.#files = new HelloLoopFiles(attach.stateDir);
        this.#mark = (0,paths/* executionMark */.sv)(request.sessionId, 'launch', 1);
        const { timeoutMs, killGraceMs } = request;
        this.#graceMs = killGraceMs;
        // Also when its timeout was over before: then the grace that is already running shrinks.
        const asked = this.#session.stopped().then((reason) => {
            this.#graceMs = (0,grace/* graceAfter */.D)(reason.cause, killGraceMs);
            return reason;
        });
        const limits = timeoutMs === null ? [] : [(0,timeouts/* sessionTimeout */.CR)(timeoutMs)];
        void (0,stop_trigger/* firstOf */.Ku)([() => asked, ...limits], this.#session.over).then((reason) => {
            if (this.#session.over.aborted)
                return;
            this.#reason = reason;
            this.#record.append({ type: 'session_ending', ...reason });
            this.#stopped.abort();
        });
    }
    run() {
        return this.#session.run(() => this.#launchAndFollow());
    }
    async #launchAndFollow() {
        const { script } = this.#request;
        const wanted = { session: this.#attach.session, before: sessionBefore(this.#files, script !== null) };
        const launch = script === null ? undefined : await this.#launch(script);
        const found = await this.#find(wanted, launch);
        return 'type' in found ? found : this.#follow(found, launch);
    }
    async #launch(script) {
        const mark = this.#attach.onCancel === 'stop' ? this.#mark : '';
        const { slotNumbers } = this.#session;
        const launch = await Launch.start({ root: this.#root, request: this.#request, script, mark, slotNumbers });
        this.#record.append(launch.started());
        return launch;
    }
    /** The session, or the end of ours where there is none. */
    async #find(wanted, launch) {
        const { timeoutMs } = this.#attach;
        for (const deadline = (0,clock/* monotonicMs */.d)() + timeoutMs;; await (0,promises_.setTimeout)(lookMs)) {
            // First, for what it did it did before it ended.
            const exit = launch?.exit;
            const state = findSession(this.#files, wanted);
            if (state !== undefined)
                return state;
            const failed = exit === undefined ? null : (0,classify/* classify */.L)(exit, null, '');
            const isLate = (0,clock/* monotonicMs */.d)() > deadline;
            if (this.#reason === undefined && failed === null && !isLate)
                continue;
            if (launch !== undefined)
                await this.#endLaunch(launch);
            if (this.#reason !== undefined)
                return (0,session_end/* endBefore */.rf)(1, this.#reason);
            if (announcedSession(this.#files, wanted) !== undefined)
                this.#tellLastWords();
            return failed === null
                ? notStarted('no_session', noSession(this.#files, wanted, timeoutMs))
                : notStarted('launch_failed', `the launcher ${failed.reason}`);
        }
    }
    /** There is no session that it has left: what it started is ended with it, unless a session is to survive us. */
    async #endLaunch(launch) {
        if (this.#reason === undefined || this.#attach.onCancel === 'stop') {
            await (0,process_tree/* endTree */.S)({ root: launch.process, mark: this.#mark }, () => this.#graceMs);
            await Promise.race([launch.over, (0,promises_.setTimeout)(attach_restMs)]);
        }
        this.#record.append(launch.ended());
    }
    async #follow(state, launch) {
        const files = this.#files;
        const watch = new HelloLoopWatch(files, state);
        const told = launch === undefined ? Promise.resolve() : this.#tellLaunch(launch);
        this.#append(attached(state, this.#attach.stateDir, watch.process ?? null));
        const roots = [files.repository, files.stateDir];
        const session = { id: state.sessionId, sinceMs: files.sinceMs(state.sessionId), roots };
        const tasks = new Tasks(files.paths.status, session);
        const story = new Mirror({
            root: this.#root,
            maxLogBytes: this.#request.maxLogBytes,
            append: (happening) => this.#append(redactForeignIds(happening, this.#redaction.redact)),
            attemptOver: (attempt, copies) => this.#putBy(attempt, copies),
        }, tasks);
        const dirs = [this.#attach.stateDir, files.paths.supervisor];
        const end = await followUntilOver(watch, story, tasks, dirs, this.#stopped.signal);
        if (end === undefined) {
            const reason = await this.#stop(watch.process);
            await story.end({ status: 'stopped', cause: reason.cause, reason: reason.detail }, undefined);
            await told;
            this.#copyLast();
            return (0,session_end/* endAfter */.uY)(reason);
        }
        // Once more: its last status may have come after the last look.
        await story.look();
        const outcome = helloLoopOutcome(end, story.status);
        await story.end(outcome, end.kind === 'told' ? end.result : undefined);
        await told;
        const last = this.#record.state.attempts.at(-1);
        // Without an attempt nothing else says why it failed.
        if (end.kind === 'lost' || (last === undefined && outcome.status === 'failed'))
            this.#tellLastWords();
        this.#copyLast();
        return sessionEnded(outcome, end, last?.status === 'ended' ? last.failure : null, story.status);
    }
    /** Ends the HelloLoop session, or leaves it. */
    async #stop(supervisor) {
        const reason = this.#reason ?? { cause: 'stopped', detail: 'it was stopped' };
        if (this.#attach.onCancel === 'detach') {
            return { ...reason, detail: `${reason.detail}; the HelloLoop session goes on` };
        }
        const { survivors } = await (0,process_tree/* endTree */.S)({ root: supervisor ?? null, mark: this.#mark }, () => this.#graceMs);
        for (const { pid, name, reason: why } of survivors) {
            this.#append({
                type: 'warning',
                message: `Process ${pid} (${name}) of HelloLoop could not be ended: it ${why}.`,
            });
        }
        return reason;
    }
    #tellLastWords() {
        this.#append({ type: 'last_words', lines: lastWords(this.#files.paths.stderr) });
    }
    /** The launcher is told to its end, and only then what came of it, unless it goes on and on. */
    async #tellLaunch(launch) {
        this.#held = [];
        await Promise.race([launch.over, (0,promises_.setTimeout)(launcherMs)]);
        await this.#learnMasks('launch', 1);
        const held = this.#held;
        this.#held = undefined;
        for (const happening of [launch.ended(), ...held])
            this.#append(happening);
    }
    #append(happening) {
        if (this.#held === undefined)
            this.#record.append(happening);
        else
            this.#held.push(happening);
    }
    /** What it said of itself may quote what it masked. */
    async #learnMasks(kind, number) {
        const dir = (0,paths/* executionDir */.kl)(this.#root, kind, number);
        const logs = [(0,paths/* logPath */.Q2)(dir, 'stdout'), (0,paths/* logPath */.Q2)(dir, 'stderr')];
        this.#redaction = await this.#redaction.knowingMasksOf(logs);
    }
    async #putBy(attempt, copies) {
        await this.#learnMasks('attempt', attempt);
        this.#copy(attempt, copies);
        const { artifactPaths, workspace } = this.#request;
        if (artifactPaths.length === 0)
            return;
        const target = (0,paths/* collectedDir */.PE)((0,paths/* executionDir */.kl)(this.#root, 'attempt', attempt));
        this.#append({ type: 'collected', attempt, ...(await (0,collect/* collect */.Fo)(artifactPaths, workspace, target)) });
    }
    /** The supervisor's files, with the last attempt. */
    #copyLast() {
        const last = this.#record.state.attempts.at(-1);
        const { result, state, status, stdout, stderr } = this.#files.paths;
        const copies = [result, state, status, stdout, stderr].map((path) => ({ path, text: undefined }));
        if (last !== undefined)
            this.#copy(last.number, copies);
    }
    #copy(attempt, copies) {
        try {
            preserveFiles(copies, this.#files, (0,paths/* collectedDir */.PE)((0,paths/* executionDir */.kl)(this.#root, 'attempt', attempt)));
        }
        catch (error) {
            this.#append({ type: 'warning', message: `Files of HelloLoop's could not be put by: ${(0,errors/* errorMessage */.g)(error)}` });
        }
    }
}
function notStarted(code, why) {
    return (0,session_end/* sessionEnd */.U1)(null, { code, family: 'hard', reason: `did not start: ${why}` });
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
