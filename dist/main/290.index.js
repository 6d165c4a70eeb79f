export const id = 290;
export const ids = [290];
export const modules = {

/***/ 6785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ isOrphaned),
/* harmony export */   WF: () => (/* binding */ thisProcess),
/* harmony export */   XU: () => (/* binding */ isDead),
/* harmony export */   e: () => (/* binding */ holderProcess),
/* harmony export */   fO: () => (/* binding */ heartbeatMs),
/* harmony export */   iW: () => (/* binding */ isCertainlyDead)
/* harmony export */ });
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7218);
/* harmony import */ var _system_machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7501);
/* harmony import */ var _system_process_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5764);



/** The time between two heartbeats of a holder, and the time for which one is believed. */
const heartbeatMs = 10_000;
const staleMs = 30_000;
/** The monotonic clock starts at boot: a heartbeat from its future belongs to an earlier boot. */
const futureMs = 5_000;
function holderProcess(process) {
    return { ...(0,_system_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .thisMachine */ .g)(), ...process };
}
function thisProcess() {
    return holderProcess((0,_system_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .identify */ .ls)(process.pid));
}
/**
 * Returns whether the process behind a slot is dead. A process of this pid namespace can be looked up; of one in
 * another container only the heartbeats are visible. These carry monotonic times, so that setting the wall clock frees
 * nothing.
 */
function isDead({ process, heartbeatMono }, here = (0,_system_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .thisMachine */ .g)(), nowMono = (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .monotonicMs */ .d)()) {
    if (process.boot !== here.boot)
        return true;
    const isStale = nowMono - heartbeatMono > staleMs || heartbeatMono - nowMono > futureMs;
    if (process.namespace !== here.namespace)
        return isStale;
    const { guard } = process;
    if (guard !== undefined && (0,_system_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .processState */ .LS)(guard) !== 'dead')
        return false;
    const state = (0,_system_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .processState */ .LS)(process);
    // On macOS and Windows the exact check starts a program: it is worth that only once the heartbeats have stopped.
    return state === 'unknown' ? isStale && !(0,_system_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isCertainlyAlive */ .PK)(process) : state === 'dead';
}
/**
 * Returns whether the holder of a slot is dead while processes of its session may live: the slot is not free until a look
 * finds none (orphans.ts). Those of another container, or of an earlier boot, cannot be looked for.
 */
function isOrphaned(slot, here = (0,_system_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .thisMachine */ .g)()) {
    const { boot, namespace, session } = slot.process;
    return session !== undefined && boot === here.boot && namespace === here.namespace && isDead(slot, here);
}
/** A cheaper check, for between two of those: it misses zombies and reused pids. */
function isCertainlyDead({ process }, here = (0,_system_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .thisMachine */ .g)()) {
    const { boot, namespace, pid, guard } = process;
    const areFree = () => (0,_system_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isPidFree */ .I5)(pid) && (guard === undefined || (0,_system_process_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isPidFree */ .I5)(guard.pid));
    return boot === here.boot && namespace === here.namespace && areFree();
}


/***/ }),

/***/ 253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ OrphanWatch),
/* harmony export */   n: () => (/* binding */ endOrphan)
/* harmony export */ });
/* harmony import */ var _system_process_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5764);
/* harmony import */ var _system_process_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6579);
/* harmony import */ var _system_tree_members_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5508);
/* harmony import */ var _liveness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6785);




/**
 * Ends what the dead holder of an orphaned slot has left, outside of any transaction, and frees the slot when a look finds
 * nothing more. Returns what cannot be ended and keeps the slot; empty when the slot is free.
 * @throws RegistryError
 */
async function endOrphan(registry, slot) {
    const { session } = slot.process;
    if (session === undefined)
        return [];
    // This process is itself one of the session's: whoever ends them ends this one, too.
    if (process.env[_system_tree_members_js__WEBPACK_IMPORTED_MODULE_3__/* .treeVariable */ .Dt]?.includes(session.mark))
        return [leftOf(process.pid, 'this step', 'is part of it')];
    const left = await endSession(session, registry.isPrivate);
    if (left.length === 0)
        await registry.freeOrphan(slot);
    else if (!isSame(left, session.left))
        await registry.recordLeft(slot.id, left);
    return left;
}
/**
 * Where others can write to the registry, a row could name any process by its number. Only what has the mark is ended then;
 * the rest of a group keeps the slot.
 */
async function endSession(session, isPrivate) {
    const { mark, groups } = session;
    const byNumber = [
        { root: null, mark, known: (session.left ?? []).filter(_system_process_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlive */ ._n) },
        ...groups.map((root) => ({ root, mark })),
    ];
    const left = new Map();
    for (const tree of isPrivate ? byNumber : [{ root: null, mark }]) {
        const { survivors } = await (0,_system_process_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .endTree */ .Sb)(tree, 0);
        for (const { pid, name, reason } of survivors)
            left.set(pid, leftOf(pid, name, reason));
    }
    const found = isPrivate ? [] : byNumber.flatMap((tree) => (0,_system_process_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .processesOf */ .L6)(tree));
    const reason = 'is known by its number alone, which a registry that others can write does not prove';
    for (const { pid, startTime, name } of found)
        if (!left.has(pid))
            left.set(pid, { pid, startTime, name, reason });
    return [...left.values()];
}
function leftOf(pid, name, reason) {
    return { ...(0,_system_process_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identify */ .ls)(pid), name, reason };
}
function isSame(left, before = []) {
    return left.length === before.length && left.every(({ pid }) => before.some((other) => other.pid === pid));
}
/** Looks after the orphaned slots of a pool for a process that waits for one. A slot that becomes free wakes it. */
class OrphanWatch {
    #registry;
    /** What could not be ended, by slot: there is nothing to do until one of these has ended. */
    #left = new Map();
    #ending;
    constructor(registry) {
        this.#registry = registry;
    }
    /**
     * Resolves when what can be ended has been, and what can be freed is free; to false if there was nothing to do. Never
     * rejects.
     */
    async check(holders) {
        const orphans = holders.filter((slot) => !this.#isStuck(slot) && (0,_liveness_js__WEBPACK_IMPORTED_MODULE_2__/* .isOrphaned */ .A2)(slot));
        if (orphans.length === 0)
            return false;
        this.#ending ??= this.#end(orphans);
        await this.#ending;
        return true;
    }
    /** Like `check`, but costs next to nothing while all holders live, and does not wait. */
    glance(holders) {
        if (holders.some((slot) => slot.process.session !== undefined && (0,_liveness_js__WEBPACK_IMPORTED_MODULE_2__/* .isCertainlyDead */ .iW)(slot)))
            void this.check(holders);
    }
    async #end(orphans) {
        try {
            for (const slot of orphans)
                this.#left.set(slot.id, await endOrphan(this.#registry, slot));
        }
        catch {
            // The next look at the request meets the same error of the registry.
        }
        finally {
            this.#ending = undefined;
        }
    }
    #isStuck({ id }) {
        const left = this.#left.get(id) ?? [];
        return left.length > 0 && left.every(_system_process_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlive */ ._n);
    }
}


/***/ }),

/***/ 1175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ RegistryDatabase),
  G: () => (/* binding */ databaseFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(7218);
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

// EXTERNAL MODULE: ./build/registry/folder.js
var registry_folder = __webpack_require__(6420);
// EXTERNAL MODULE: ./build/registry/registry.js
var registry = __webpack_require__(6475);
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

// EXTERNAL MODULE: ./build/registry/sqlite/sqlite.js
var sqlite = __webpack_require__(3139);
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
        const Sqlite = (0,sqlite/* loadSqlite */.Tj)();
        const folder = (0,registry_folder/* openRegistryFolder */.wq)(folderPath);
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
                if ((0,sqlite/* resultCode */.tW)(error) !== sqlite/* result */.Ke.busy || (0,clock/* monotonicMs */.d)() > deadline())
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
    const code = (0,sqlite/* resultCode */.tW)(error);
    if (code === undefined)
        return error;
    const failure = (0,errors/* errorMessage */.gJ)(error);
    const because = (text, isBroken = false) => new registry/* RegistryError */.g(text, { cause: error, isBroken });
    switch (code) {
        case sqlite/* result */.Ke.busy:
            return because(`The registry ${path} has been locked by another process for ${busyMs / 1000} s. ${lockText([path, `${path}-shm`]).trimStart() || `See who has it open (fuser ${path}).`}`, true);
        case sqlite/* result */.Ke.full:
            return because(`The registry ${path} cannot be written: the disk is full. Make room there.`);
        case sqlite/* result */.Ke.ioError:
            return because(`The registry ${path} cannot be read or written${(0,registry_folder/* ownership */.kG)(path)}: ${failure}. See whether the disk is full, or broken.`);
        // Our statements are valid, so a table is missing.
        case sqlite/* result */.Ke.error:
        case sqlite/* result */.Ke.corrupt:
        case sqlite/* result */.Ke.notADatabase:
            return because(`The registry ${path} is damaged: ${failure}. It was left as it is. When no supervised run is active on this machine, move it away with its neighbours (-wal, -shm); the next step makes a new one.`, true);
        case sqlite/* result */.Ke.readonly:
        case sqlite/* result */.Ke.cantOpen:
            return (0,registry_folder/* cannotWrite */.zz)(path, error);
        default:
            return because(`The registry ${path} cannot be used${(0,registry_folder/* ownership */.kG)(path)}: ${failure} (SQLite code ${code}).`);
    }
}


/***/ }),

/***/ 6549:
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

// EXTERNAL MODULE: ./build/registry/liveness.js
var liveness = __webpack_require__(6785);
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

// EXTERNAL MODULE: ./build/registry/sqlite/database.js + 2 modules
var database = __webpack_require__(1175);
// EXTERNAL MODULE: ./build/registry/sqlite/sqlite.js
var sqlite = __webpack_require__(3139);
;// CONCATENATED MODULE: ./build/registry/sqlite/holder-rows.js

// What holders say of themselves, and others of them. These change one row and nothing that decides who is admitted, so the
// rest of the pool is not read.
/** Returns whether the slot was asked back; undefined if there is no such slot. */
function beat(db, id, nowMono) {
    const update = `UPDATE slots SET beat_mono = ? WHERE id = ? AND phase <> 'waiting'
    RETURNING process ->> '$.released' AS released`;
    const row = (0,sqlite/* statement */.qZ)(db, update).get(nowMono, id);
    return row === undefined ? undefined : row.released === 1;
}
function writeGroups(db, id, groups) {
    writeOfSession(db, id, '$.session.groups', groups);
}
function writeLeft(db, id, left) {
    writeOfSession(db, id, '$.session.left', left);
}
function writeReleased(db, id) {
    (0,sqlite/* statement */.qZ)(db, `UPDATE slots SET process = json_set(process, '$.released', json('true')) WHERE id = ?`).run(id);
}
function writeOfSession(db, id, path, value) {
    const update = `UPDATE slots SET process = json_set(process, ?, json(?))
    WHERE id = ? AND process -> '$.session' IS NOT NULL`;
    (0,sqlite/* statement */.qZ)(db, update).run(path, JSON.stringify(value), id);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(7428);
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
const { numbers, limits, process, label } = slotSchema.shape;
/** Objects are loose, so that fields of a later version survive when the row is written again. */
const rowSchema = schemas.object({
    ...slotSchema.omit({ heartbeatMono: true, arrivedMono: true, preparedMono: true }).shape,
    numbers: json.pipe(numbers),
    limits: json.pipe(schemas.looseObject(limits.shape)),
    process: json.pipe(schemas.looseObject(process.shape)),
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
        ? (0,sqlite/* statement */.qZ)(db, `${select} ORDER BY pool, arrived_mono`).all()
        : (0,sqlite/* statement */.qZ)(db, `${select} WHERE pool = ? ORDER BY arrived_mono`).all(pool);
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
    const row = (0,sqlite/* statement */.qZ)(db, 'SELECT pool FROM slots WHERE id = ?').get(id);
    return row === undefined ? undefined : String(row.pool);
}
/** Stores the difference between two states of a pool: only rows that changed are written. */
function writeSlots(db, before, after) {
    const old = new Set(before);
    const kept = new Set(after.map(({ id }) => id));
    for (const { id } of before)
        if (!kept.has(id))
            (0,sqlite/* statement */.qZ)(db, 'DELETE FROM slots WHERE id = ?').run(id);
    const changed = after.filter((slot) => !old.has(slot));
    if (changed.length === 0)
        return;
    // Not REPLACE, which would empty the columns that a later version may have added.
    const update = columns.slice(1).map((name) => `${name} = excluded.${name}`);
    const insert = (0,sqlite/* statement */.qZ)(db, `INSERT INTO slots (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')}) ON CONFLICT (id) DO UPDATE SET ${update.join(', ')}`);
    for (const slot of changed) {
        const row = rowOf(slot);
        insert.run(...columns.map((name) => row[name]));
    }
}
/** Returns the machine owner's limits, by pool. @throws RegistryError for an invalid row */
function readMachineLimits(db, path) {
    const rows = (0,sqlite/* statement */.qZ)(db, 'SELECT name, limits FROM pools ORDER BY name').all();
    return new Map(rows.map((row) => {
        const pool = parseRow(poolSchema, row, path, `pool ${row.name}`);
        return [pool.name, pool.limits];
    }));
}
function writeMachineLimits(db, limits) {
    const others = 'DELETE FROM pools WHERE name NOT IN (SELECT value FROM json_each(?))';
    (0,sqlite/* statement */.qZ)(db, others).run(JSON.stringify(Object.keys(limits)));
    const insert = (0,sqlite/* statement */.qZ)(db, 'INSERT INTO pools (name, limits) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET limits = excluded.limits');
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
    throw new registry/* RegistryError */.g(`The registry ${path} is damaged: ${what} is not valid (${errors/* prettifyError */.S1(parsed.error).replaceAll(/\s+/g, ' ')}). It was left as it is. When no supervised run is active on this machine, move it away with its neighbours (-wal, -shm); the next step makes a new one.`, { isBroken: true });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
        return new SqliteRegistry(await database/* RegistryDatabase */.J.open(folder, options));
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

/***/ 3139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ result),
/* harmony export */   Tj: () => (/* binding */ loadSqlite),
/* harmony export */   qZ: () => (/* binding */ statement),
/* harmony export */   tW: () => (/* binding */ resultCode)
/* harmony export */ });
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6475);

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
        throw new _registry_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .g(`Node ${process.version} has no SQLite, in which slots are kept: update the runner.`, {
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


/***/ }),

/***/ 9250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ toEvent),
/* harmony export */   Z: () => (/* binding */ JournalWriter)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _system_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7218);
/* harmony import */ var _system_own_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9539);
/* harmony import */ var _system_read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5261);
/* harmony import */ var _redact_texts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8459);





/**
 * Appends to a session's journal, one redacted JSON line per event. One process writes at a time: main until the
 * supervisor begins, the supervisor, and after its death the process that ends the session in its place.
 */
class JournalWriter {
    #fd;
    #redact;
    #seq;
    /** `last` is the last event that the journal has; undefined without any. @throws ReplacedFileError */
    constructor(path, redact, last) {
        this.#redact = redact;
        this.#seq = last?.seq ?? 0;
        const { fd, stats } = (0,_system_own_file_js__WEBPACK_IMPORTED_MODULE_1__/* .openOwn */ .$U)(path, { appends: true });
        this.#fd = fd;
        const { size } = stats;
        // A writer that was killed leaves a torn line, which the next event must not continue.
        if (size > 0 && (0,_system_read_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readBytes */ .i)(this.#fd, size - 1, 1).toString() !== '\n')
            writeAll(this.#fd, '\n');
    }
    append(body) {
        this.#seq += 1;
        const event = toEvent((0,_redact_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .redactTexts */ .S)(body, this.#redact), this.#seq);
        writeAll(this.#fd, `${JSON.stringify(event)}\n`);
        return event;
    }
    close() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#fd);
    }
}
/** Returns an event that happens now. */
function toEvent(body, seq) {
    return { v: 1, seq, at: new Date().toISOString(), mono: (0,_system_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .monotonicMs */ .d)(), ...body };
}
function writeAll(fd, text) {
    const bytes = Buffer.from(text);
    for (let written = 0; written < bytes.length;)
        written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, bytes, written);
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

/***/ 7218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ monotonicMs)
/* harmony export */ });
/** Returns ms of the system-wide monotonic clock, which all processes of a boot share and nobody can set. */
function monotonicMs() {
    return Number(process.hrtime.bigint() / 1000n) / 1000;
}


/***/ }),

/***/ 6579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sb: () => (/* binding */ endTree),
  L6: () => (/* binding */ processesOf)
});

// UNUSED EXPORTS: commandLinesOf, unprovenSince, unwillingMs

// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(7218);
// EXTERNAL MODULE: ./build/system/errors.js
var errors = __webpack_require__(5173);
// EXTERNAL MODULE: ./build/system/process-list.js + 3 modules
var process_list = __webpack_require__(4485);
// EXTERNAL MODULE: ./build/system/process-names.js + 1 modules
var process_names = __webpack_require__(7437);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
var tree_members = __webpack_require__(5508);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/system/user-name.js

/** Returns what a user of this machine is called, such as `root`; `user 1001` for one that it has no name for. */
function userName(id) {
    const line = users().find((each) => each.split(':')[2] === String(id));
    return line?.split(':')[0] || `user ${id}`;
}
function users() {
    try {
        return (0,external_node_fs_.readFileSync)('/etc/passwd', 'utf8').split('\n');
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./build/system/wait.js
var wait = __webpack_require__(1907);
;// CONCATENATED MODULE: ./build/system/process-tree.js









/** The time that killed processes get to disappear. One in an uninterruptible system call can take longer. */
const proofMs = 5_000;
/** The time that processes which refuse our signals get to end by themselves once the others have been killed. */
const refusalMs = 1_000;
/** Nothing is gained by waiting longer for what a command leaves behind if it does not listen, or may not be signalled. */
const unwillingMs = 1_000;
const nothing = new Set();
const hasSignals = process.platform !== 'win32';
/** Returns the processes of a tree that run now, with names for people. */
function processesOf(tree) {
    return (0,tree_members/* membersOf */.lS)(tree, (0,process_list/* listProcesses */.O3)())
        .filter(({ dying }) => dying !== true)
        .map((entry) => {
        const { pid, startTime, suspended } = entry;
        return { pid, startTime, name: (0,process_names/* processName */.p)(entry), suspended };
    });
}
/** Returns the command lines of a tree, which may hold secrets. Linux only; elsewhere none. */
function commandLinesOf(tree) {
    if (process.platform !== 'linux')
        return [];
    return membersOf(tree, listProcesses()).map(({ commandLine }) => commandLine?.() ?? []);
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
        .map((entry) => `${processName(entry)} (process ${entry.pid})`);
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
    /** The processes that refuse our signals, and the error. */
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
            const name = (0,process_names/* processName */.p)(entry, before?.name);
            this.#seen.set(keyOf(entry), { pid: entry.pid, name, wasDying: before?.wasDying ?? entry.dying === true });
            if (before === undefined)
                this.#signal(entry, 0);
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
            return this.#members.every((entry) => isUnwilling && (this.#refused.has(keyOf(entry)) || entry.ignores?.('SIGTERM') === true));
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
                    this.#signal(entry, signal);
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
        const isAnyKilled = killable().length > 0;
        for (let left = proofMs; left > 0; left = deadline - (0,clock/* monotonicMs */.d)()) {
            if (hasSignals)
                this.#freeze(deadline);
            this.#signalGroup('SIGKILL');
            for (const entry of this.#members)
                this.#signal(entry, 'SIGKILL');
            if (await (0,wait/* pollUntil */.g3)(() => killable().length === 0, Math.min(100, left)))
                break;
        }
        // What is left may end because the others have: at the end of its input, for instance.
        if (isAnyKilled && this.#refused.size > 0)
            await (0,wait/* pollUntil */.g3)(() => this.findMembers().length === 0, refusalMs);
    }
    report() {
        const names = new Map(this.#members.map((entry) => [entry, this.#seen.get(keyOf(entry))?.name ?? entry.name]));
        for (const entry of this.#members)
            this.#seen.delete(keyOf(entry));
        return {
            found: [...this.#seen.values()]
                .filter(({ pid, wasDying }) => pid !== this.#tree.root?.pid && !wasDying)
                .map(({ name }) => name),
            survivors: this.#members.map((entry) => {
                const { pid, startTime } = entry;
                return { pid, startTime, name: names.get(entry) ?? entry.name, ...this.#whyUnended(entry) };
            }),
        };
    }
    #whyUnended(entry) {
        const error = this.#refused.get(keyOf(entry));
        if (error === undefined)
            return { reason: 'does not die: it is in a system call that cannot be interrupted' };
        const id = entry.user?.();
        if (id === undefined || id === process.getuid?.())
            return { reason: `refuses signals (${error})` };
        const user = userName(id);
        return { reason: `belongs to ${user}`, user };
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
        if (code === undefined)
            this.#refused.delete(keyOf(entry));
        else if (code !== 'ESRCH')
            this.#refused.set(keyOf(entry), code);
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

/***/ 1907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ resolveMs),
/* harmony export */   QH: () => (/* binding */ aborted),
/* harmony export */   g3: () => (/* binding */ pollUntil),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* unused harmony export forever */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7218);


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
/** Resolves when the signal aborts: the branch of a race that ends what somebody does not want any more. */
function aborted(signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            resolve(undefined);
        else
            signal.addEventListener('abort', () => resolve(undefined), { once: true });
    });
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


/***/ })

};
