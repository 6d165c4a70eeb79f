export const id = 651;
export const ids = [651];
export const modules = {

/***/ 2563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fO: () => (/* binding */ heartbeatMs),
  XU: () => (/* binding */ isDead),
  A2: () => (/* binding */ isOrphaned),
  WF: () => (/* binding */ thisProcess)
});

// UNUSED EXPORTS: holderProcess, isCertainlyDead

// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(7218);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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

// EXTERNAL MODULE: ./build/system/process-identity.js
var process_identity = __webpack_require__(5764);
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


/***/ }),

/***/ 6475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ SlotLostError),
/* harmony export */   g: () => (/* binding */ RegistryError)
/* harmony export */ });
/** The registry cannot be used. The message names the file and says what to do. */
class RegistryError extends Error {
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


/***/ }),

/***/ 3557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ SqliteRegistry),
  q: () => (/* binding */ impatientMs)
});

// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(7218);
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

// EXTERNAL MODULE: ./build/registry/liveness.js + 1 modules
var liveness = __webpack_require__(2563);
;// CONCATENATED MODULE: ./build/registry/conditions.js



/** Returns the conditions of this moment. Checks each process at most once, and holders only if that is wanted. */
function conditionsFor(machineLimits, checksHolders) {
    const checked = new Map();
    return {
        nowMono: (0,clock/* monotonicMs */.d)(),
        now: new Date().toISOString(),
        machineLimits,
        isDead: (slot) => {
            if (slot.phase !== 'waiting' && !checksHolders)
                return false;
            const dead = checked.get(slot.id) ?? ((0,liveness/* isDead */.XU)(slot) && !(0,liveness/* isOrphaned */.A2)(slot));
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
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/registry/new-slot.js


/** Returns the slot that a request begins as. */
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

// EXTERNAL MODULE: ./build/registry/registry.js
var registry = __webpack_require__(6475);
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
    return new registry/* SlotLostError */.N(`the slot ${id} is not held any more: it was freed by hand, or not taken in time`);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/system/errors.js
var errors = __webpack_require__(5173);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/system/process-list.js + 3 modules
var process_list = __webpack_require__(4485);
// EXTERNAL MODULE: ./build/system/process-names.js + 1 modules
var process_names = __webpack_require__(7437);
;// CONCATENATED MODULE: ./build/system/file-locks.js



/** Returns the processes that have locked one of these files for writing. Linux only; elsewhere none. */
function writersOf(paths) {
    if (process.platform !== 'linux')
        return [];
    const inodes = new Set(paths.map((path) => String((0,external_node_fs_.statSync)(path, { bigint: true, throwIfNoEntry: false })?.ino)));
    // `1: POSIX  ADVISORY  WRITE 708 00:2b:1234 120 120` (proc_locks(5)); a request that waits has `->` in the second place.
    const locks = (0,external_node_fs_.readFileSync)('/proc/locks', 'utf8').matchAll(/^\d+: POSIX +\S+ +WRITE +(\d+) +\w+:\w+:(\d+) /gm);
    const pids = [...locks].flatMap(([, pid, inode = '']) => (inodes.has(inode) ? [Number(pid)] : []));
    return [...new Set(pids)].flatMap((pid) => (0,process_list/* findProcess */.RF)(pid) ?? []);
}
/** Returns sentences for people that name those processes; empty if they cannot be known. */
function lockText(paths) {
    try {
        const named = writersOf(paths).map((entry) => {
            const { pid, suspended } = entry;
            const advice = suspended ? `, which stands still: let it run on (kill -CONT ${pid}), or end it` : '';
            return ` It is process ${pid} (${(0,process_names/* processName */.p)(entry)})${advice}.`;
        });
        return named.join('');
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
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
        throw new registry/* RegistryError */.g(`The registry ${path} can be changed by every user of this machine, so that nobody could rely on its slots. Take that away: chmod o-w ${path}`);
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
function poolsFile(folder) {
    return join(folder, 'pools.yml');
}
function cannotWrite(path, error) {
    const message = `The registry ${path} cannot be written${ownership(path)}: ${(0,errors/* errorMessage */.gJ)(error)}. Give the user of the runner the right to write there, or name another folder with the input registry or ${registryVariable}.`;
    return new registry/* RegistryError */.g(message, { cause: error });
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
        throw new registry/* RegistryError */.g(`Node ${process.version} has no SQLite, in which slots are kept: update the runner.`, {
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
            this.#abortedMono = (0,clock/* monotonicMs */.d)();
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
            throw new registry/* RegistryError */.g(`The registry ${this.path} has format ${version}, of a newer version of Supervised Run; this one knows ${formatVersion} and leaves it alone. Use the newer version here too, or another folder (input registry).`);
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
        const started = (0,clock/* monotonicMs */.d)();
        const deadline = () => Math.min(started + this.#busyMs, this.#abortedMono + this.#abortedMs);
        for (let pauseMs = 1;; pauseMs = Math.min(pauseMs * 1.5, longestMs)) {
            try {
                return action();
            }
            catch (error) {
                if (resultCode(error) !== result.busy || (0,clock/* monotonicMs */.d)() > deadline())
                    throw error;
            }
            await (0,promises_.setTimeout)(pauseMs * (0.5 + Math.random()));
        }
    }
}
function foreignDatabase(path) {
    return new registry/* RegistryError */.g(`${path} is a database of some other program, and is left alone. Name another folder with the input registry.`);
}
/** Turns an error of SQLite into one that says what to do. A damaged registry is never deleted or replaced. */
function explain(error, path, busyMs = defaultBusyMs) {
    const code = resultCode(error);
    if (code === undefined)
        return error;
    const failure = (0,errors/* errorMessage */.gJ)(error);
    const because = (text, isBroken = false) => new registry/* RegistryError */.g(text, { cause: error, isBroken });
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
var schemas = __webpack_require__(5156);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(7428);
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
        return core/* NEVER */.tm;
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
    throw new registry/* RegistryError */.g(`The registry ${path} is damaged: ${what} is not valid (${core_errors/* prettifyError */.S1(parsed.error).replaceAll(/\s+/g, ' ')}). It was left as it is. When no supervised run is active on this machine, move it away with its neighbours (-wal, -shm); the next step makes a new one.`, { isBroken: true });
}

// EXTERNAL MODULE: ./build/system/change-signal.js
var change_signal = __webpack_require__(4015);
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
            throw new registry/* RegistryError */.g(`The registry ${this.location} was deleted or replaced while this step stood in line: nobody sees its place any more.`);
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
    async heartbeat(id) {
        if (this.#database.isReplaced())
            return 'replaced';
        const isAskedBack = await this.#database.transact((db) => beat(db, id, (0,clock/* monotonicMs */.d)()));
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
        return this.#free(id, (slot) => isHolder(slot) && (0,liveness/* isOrphaned */.A2)(slot));
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
function isHeartbeatDue({ heartbeatMono }) {
    return (0,clock/* monotonicMs */.d)() - heartbeatMono >= liveness/* heartbeatMs */.fO;
}
function replaced(slots, slot) {
    return slots.map((other) => (other.id === slot.id ? slot : other));
}
function view(slot) {
    return { ...slot, alive: !(0,liveness/* isDead */.XU)(slot), orphaned: (0,liveness/* isOrphaned */.A2)(slot) };
}
function sorted(limits) {
    return Object.entries(limits).sort(([a], [b]) => (a < b ? -1 : 1));
}


/***/ }),

/***/ 3651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HeldSlot: () => (/* binding */ HeldSlot)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/system/errors.js
var errors = __webpack_require__(5173);
// EXTERNAL MODULE: ./build/registry/liveness.js + 1 modules
var liveness = __webpack_require__(2563);
;// CONCATENATED MODULE: ./build/registry/heartbeat.js



/** Sends heartbeats for a slot until the signal aborts. Resolves earlier only if the slot is lost, with the reason. */
async function sendHeartbeats(registry, id, signal, everyMs = liveness/* heartbeatMs */.fO) {
    try {
        for await (const _ of (0,promises_.setInterval)(everyMs, undefined, { signal, ref: false })) {
            const hold = await holdOf(registry, id);
            if (hold !== 'held')
                return hold;
        }
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
    }
    return 'held';
}
async function holdOf(registry, id) {
    try {
        return await registry.heartbeat(id);
    }
    catch (error) {
        // For example on a full disk. Those who can see this process need no heartbeat to know that it lives.
        console.error(`Could not send a heartbeat for slot ${id}: ${(0,errors/* errorMessage */.gJ)(error)}`);
        return 'held';
    }
}

// EXTERNAL MODULE: ./build/registry/sqlite/sqlite-registry.js + 13 modules
var sqlite_registry = __webpack_require__(3557);
// EXTERNAL MODULE: ./build/session/paths.js
var paths = __webpack_require__(4683);
// EXTERNAL MODULE: ./build/system/process-identity.js
var process_identity = __webpack_require__(5764);
// EXTERNAL MODULE: ./build/system/wait.js
var wait = __webpack_require__(1907);
;// CONCATENATED MODULE: ./build/supervisor/lifecycle/held-slot.js








/** How long it may take to give the slot back: nobody waits for the registry when the run is over. */
const giveBackMs = 1_000;
/** Each completes "its slot X …". */
const lossOf = {
    lost: 'is not held any more',
    released: 'was released by hand',
    replaced: 'is not held any more: the registry was deleted or replaced',
};
/** The slot that this process holds for its session. Sends heartbeats until it is given back. */
class HeldSlot {
    #registry;
    #id;
    #required;
    #over = new AbortController();
    #lost;
    #groups = [];
    /** What could not be ended. */
    #left = [];
    constructor(registry, id, required) {
        this.#registry = registry;
        this.#id = id;
        this.#required = required;
        this.#lost = sendHeartbeats(registry, id, this.#over.signal);
    }
    /**
     * Takes over the slot that was prepared, if there is one; `guard` is the reaper. Returns undefined if the session can do
     * without it, and it cannot be had.
     * @throws RegistryError, SlotLostError
     */
    static async take({ slot: requested, sessionId }, id, guard, patience) {
        if (requested === null || id == null)
            return undefined;
        const { registry: folder, required } = requested;
        try {
            const registry = await sqlite_registry/* SqliteRegistry */.m.open(folder, patience ?? (required ? {} : { busyMs: sqlite_registry/* impatientMs */.q }));
            const session = { mark: (0,paths/* sessionMark */.Wz)(sessionId), groups: [] };
            await registry.bind(id, { ...(0,liveness/* thisProcess */.WF)(), ...(guard !== undefined && { guard }), session });
            return new HeldSlot(registry, id, required);
        }
        catch (error) {
            if (required)
                throw error;
            console.error(`the session runs without its slot: ${(0,errors/* errorMessage */.gJ)(error)}`);
            return undefined;
        }
    }
    /** A command runs: by its group those are found that have cleared their environment, when this process is dead. */
    commandStarted(command) {
        this.#groups.push(command);
        this.#registry.recordGroups(this.#id, this.#groups).catch((error) => {
            // By their mark the others are found all the same.
            console.error(`the slot's group could not be recorded: ${(0,errors/* errorMessage */.gJ)(error)}`);
        });
    }
    /** What a command leaves that could not be ended keeps the slot. */
    commandEnded(command, survivors) {
        this.#left.push(...survivors.map((survivor) => ({ ...survivor, ...(0,process_identity/* identify */.ls)(survivor.pid) })));
        if (survivors.length === 0)
            this.#groups = this.#groups.filter(({ pid }) => pid !== command.pid);
    }
    /**
     * Fires when the slot was freed or asked back by hand, when its registry was replaced, or because this process stood still
     * for so long that it seemed dead. A session that did not ask for it goes on without.
     */
    get lost() {
        return async () => {
            const hold = await this.#lost;
            if (hold === 'held' || this.#over.signal.aborted)
                return (0,wait/* forever */.i4)();
            if (this.#required)
                return { cause: 'slot_lost', detail: `its slot ${this.#id} ${lossOf[hold]}` };
            if (hold === 'released')
                await this.giveBack();
            return (0,wait/* forever */.i4)();
        };
    }
    /**
     * To be called when no process of the session runs any more, but for those that could not be ended: these keep the slot,
     * which is orphaned when this process has ended. Takes a second at most, and never throws.
     */
    async giveBack() {
        this.#over.abort();
        const left = this.#left.filter(process_identity/* isAlive */._n);
        const done = left.length > 0 ? this.#registry.recordLeft(this.#id, left) : this.#registry.release(this.#id);
        const late = (0,promises_.setTimeout)(giveBackMs, 'the registry is locked', { ref: false });
        const problem = await Promise.race([done.then(() => undefined, errors/* errorMessage */.gJ), late]);
        // The registry frees it when this process has ended.
        if (problem !== undefined)
            console.error(`the slot could not be given back: ${problem}`);
    }
    close() {
        this.#registry.close();
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


/***/ })

};
