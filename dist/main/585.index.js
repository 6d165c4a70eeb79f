export const id = 585;
export const ids = [585];
export const modules = {
  /***/
  6785: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A2: () => (
          /* binding */
          isOrphaned
        ),
        /* harmony export */
        WF: () => (
          /* binding */
          thisProcess
        ),
        /* harmony export */
        XU: () => (
          /* binding */
          isDead
        ),
        /* harmony export */
        e: () => (
          /* binding */
          holderProcess
        ),
        /* harmony export */
        fO: () => (
          /* binding */
          heartbeatMs
        ),
        /* harmony export */
        iW: () => (
          /* binding */
          isCertainlyDead
        )
        /* harmony export */
      });
      var _system_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7218);
      var _system_machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7501);
      var _system_process_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5764);
      const heartbeatMs = 1e4;
      const staleMs = 3e4;
      const futureMs = 5e3;
      function holderProcess(process2) {
        return { ...(0, _system_machine_js__WEBPACK_IMPORTED_MODULE_0__.g)(), ...process2 };
      }
      function thisProcess() {
        return holderProcess((0, _system_process_identity_js__WEBPACK_IMPORTED_MODULE_1__.ls)(process.pid));
      }
      function isDead({ process: process2, heartbeatMono }, here = (0, _system_machine_js__WEBPACK_IMPORTED_MODULE_0__.g)(), nowMono = (0, _system_clock_js__WEBPACK_IMPORTED_MODULE_2__.d)()) {
        if (!(0, _system_machine_js__WEBPACK_IMPORTED_MODULE_0__.J)(process2.boot, here.boot))
          return true;
        const isStale = nowMono - heartbeatMono > staleMs || heartbeatMono - nowMono > futureMs;
        if (process2.namespace !== here.namespace)
          return isStale;
        const { guard } = process2;
        if (guard !== void 0 && (0, _system_process_identity_js__WEBPACK_IMPORTED_MODULE_1__.LS)(guard) !== "dead")
          return false;
        const state = (0, _system_process_identity_js__WEBPACK_IMPORTED_MODULE_1__.LS)(process2);
        return state === "unknown" ? isStale && (0, _system_process_identity_js__WEBPACK_IMPORTED_MODULE_1__.iW)(process2) : state === "dead";
      }
      function isOrphaned(slot, here = (0, _system_machine_js__WEBPACK_IMPORTED_MODULE_0__.g)()) {
        const { boot, namespace, session } = slot.process;
        return session !== void 0 && (0, _system_machine_js__WEBPACK_IMPORTED_MODULE_0__.J)(boot, here.boot) && namespace === here.namespace && isDead(slot, here);
      }
      function isCertainlyDead({ process: process2 }, here = (0, _system_machine_js__WEBPACK_IMPORTED_MODULE_0__.g)()) {
        const { boot, namespace, pid, guard } = process2;
        const areFree = () => (0, _system_process_identity_js__WEBPACK_IMPORTED_MODULE_1__.I5)(pid) && (guard === void 0 || (0, _system_process_identity_js__WEBPACK_IMPORTED_MODULE_1__.I5)(guard.pid));
        return (0, _system_machine_js__WEBPACK_IMPORTED_MODULE_0__.J)(boot, here.boot) && namespace === here.namespace && areFree();
      }
    })
  ),
  /***/
  253: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G: () => (
          /* binding */
          OrphanWatch
        ),
        /* harmony export */
        n: () => (
          /* binding */
          endOrphan
        )
        /* harmony export */
      });
      var _system_process_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5764);
      var _system_process_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6579);
      var _system_tree_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5508);
      var _liveness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6785);
      async function endOrphan(registry, slot) {
        const { session } = slot.process;
        if (session === void 0)
          return [];
        if (process.env[_system_tree_members_js__WEBPACK_IMPORTED_MODULE_2__.Dt]?.includes(session.mark))
          return [leftOf(process.pid, "this step", "is part of it")];
        const left = await endSession(session, registry.isPrivate);
        if (left.length === 0)
          await registry.freeOrphan(slot);
        else if (!isSame(left, session.left))
          await registry.recordLeft(slot.id, left);
        return left;
      }
      async function endSession(session, isPrivate) {
        const { mark, groups } = session;
        const byNumber = [
          { root: null, mark, known: (session.left ?? []).filter(_system_process_identity_js__WEBPACK_IMPORTED_MODULE_0__._n) },
          ...groups.map((root) => ({ root, mark }))
        ];
        const left = /* @__PURE__ */ new Map();
        for (const tree of isPrivate ? byNumber : [{ root: null, mark }]) {
          const { survivors } = await (0, _system_process_tree_js__WEBPACK_IMPORTED_MODULE_1__.Sb)(tree, 0);
          for (const { pid, name, reason: reason2 } of survivors)
            left.set(pid, leftOf(pid, name, reason2));
        }
        const found = isPrivate ? [] : byNumber.flatMap((tree) => (0, _system_process_tree_js__WEBPACK_IMPORTED_MODULE_1__.L6)(tree));
        const reason = "is known by its number alone, which a registry that others can write does not prove";
        for (const { pid, startTime, name } of found)
          if (!left.has(pid))
            left.set(pid, { pid, startTime, name, reason });
        return [...left.values()];
      }
      function leftOf(pid, name, reason) {
        return { ...(0, _system_process_identity_js__WEBPACK_IMPORTED_MODULE_0__.ls)(pid), name, reason };
      }
      function isSame(left, before = []) {
        return left.length === before.length && left.every(({ pid }) => before.some((other) => other.pid === pid));
      }
      class OrphanWatch {
        #registry;
        /** What could not be ended, by slot: there is nothing to do until one of these has ended. */
        #left = /* @__PURE__ */ new Map();
        #ending;
        constructor(registry) {
          this.#registry = registry;
        }
        /**
         * Resolves when what can be ended has been, and what can be freed is free; to false if there was nothing to do. Never
         * rejects.
         */
        async check(holders) {
          const orphans = holders.filter((slot) => !this.#isStuck(slot) && (0, _liveness_js__WEBPACK_IMPORTED_MODULE_3__.A2)(slot));
          if (orphans.length === 0)
            return false;
          this.#ending ??= this.#end(orphans);
          await this.#ending;
          return true;
        }
        /** Like `check`, but costs next to nothing while all holders live, and does not wait. */
        glance(holders) {
          if (holders.some((slot) => slot.process.session !== void 0 && (0, _liveness_js__WEBPACK_IMPORTED_MODULE_3__.iW)(slot)))
            void this.check(holders);
        }
        async #end(orphans) {
          try {
            for (const slot of orphans)
              this.#left.set(slot.id, await endOrphan(this.#registry, slot));
          } catch {
          } finally {
            this.#ending = void 0;
          }
        }
        #isStuck({ id: id2 }) {
          const left = this.#left.get(id2) ?? [];
          return left.length > 0 && left.every(_system_process_identity_js__WEBPACK_IMPORTED_MODULE_0__._n);
        }
      }
    })
  ),
  /***/
  1175: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        J: () => (
          /* binding */
          RegistryDatabase
        ),
        G: () => (
          /* binding */
          databaseFile
        )
      });
      var external_node_path_ = __webpack_require__(6760);
      var promises_ = __webpack_require__(8500);
      var clock = __webpack_require__(7218);
      var errors = __webpack_require__(5173);
      var external_node_fs_ = __webpack_require__(3024);
      var process_list = __webpack_require__(240);
      var process_names = __webpack_require__(7437);
      ;
      function writersOf(paths) {
        if (process.platform !== "linux")
          return [];
        const inodes = new Set(paths.map((path) => String((0, external_node_fs_.statSync)(path, { bigint: true, throwIfNoEntry: false })?.ino)));
        const locks = (0, external_node_fs_.readFileSync)("/proc/locks", "utf8").matchAll(/^\d+: POSIX +\S+ +WRITE +(\d+) +\w+:\w+:(\d+) /gm);
        const pids = [...locks].flatMap(([, pid, inode = ""]) => inodes.has(inode) ? [Number(pid)] : []);
        return [...new Set(pids)].flatMap((pid) => (0, process_list.RF)(pid) ?? []);
      }
      function lockText(paths) {
        try {
          const named = writersOf(paths).map((entry) => {
            const { pid, suspended } = entry;
            const advice = suspended ? `, which stands still: let it run on (kill -CONT ${pid}), or end it` : "";
            return ` It is process ${pid} (${(0, process_names.p)(entry)})${advice}.`;
          });
          return named.join("");
        } catch {
          return "";
        }
      }
      var registry_folder = __webpack_require__(6420);
      var registry = __webpack_require__(6475);
      ;
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
      function fileAt(path) {
        const stats = (0, external_node_fs_.statSync)(path, { bigint: true, throwIfNoEntry: false });
        return stats && `${stats.dev} ${stats.ino}`;
      }
      var sqlite = __webpack_require__(3139);
      ;
      const formatVersion = 1;
      const applicationId = 1397904718;
      const fileName = "registry.sqlite";
      const defaultBusyMs = 3e4;
      const defaultAbortedMs = 1e3;
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
      function databaseFile(folder) {
        return (0, external_node_path_.join)(folder, fileName);
      }
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
            this.#abortedMono = (0, clock.d)();
          };
          if (signal?.aborted)
            abort();
          else
            signal?.addEventListener("abort", abort, { once: true });
        }
        /** @throws RegistryError */
        static async open(folderPath, options = {}) {
          const Sqlite = (0, sqlite.Tj)();
          const folder = (0, registry_folder.wq)(folderPath);
          const path = databaseFile(folderPath);
          folder.create(fileName);
          let database;
          try {
            database = new RegistryDatabase(folder, path, new Sqlite(path, { timeout: 0 }), options);
            await database.#prepare();
            return database;
          } catch (error) {
            database?.close();
            throw explain(error, path, options.busyMs);
          }
        }
        /** Does the work in one exclusive transaction, which is rolled back if it throws. @throws RegistryError */
        transact(work, urgency = "prompt") {
          const result = this.#queue.then(() => this.#transact(work, maxPauseMs[urgency]));
          this.#queue = result.catch(() => {
          });
          return result;
        }
        /** Reads without blocking writers. @throws RegistryError */
        async read(work) {
          try {
            return await this.#retryWhileBusy(() => work(this.#db));
          } catch (error) {
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
            await this.#retryWhileBusy(() => this.#db.exec("BEGIN IMMEDIATE"), pauseMs);
            try {
              const value = work(this.#db);
              await this.#retryWhileBusy(() => this.#db.exec("COMMIT"), maxPauseMs.prompt);
              return value;
            } catch (error) {
              if (this.#db.isTransaction)
                this.#db.exec("ROLLBACK");
              throw error;
            }
          } catch (error) {
            throw explain(error, this.path, this.#busyMs);
          }
        }
        async #prepare() {
          const version = await this.#retryWhileBusy(() => this.#pragma("user_version"));
          if (version === 0)
            await this.#create();
          await this.#retryWhileBusy(() => this.#check());
          await this.#retryWhileBusy(() => this.#db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL"));
          this.#files = new DatabaseFiles(this.path);
        }
        async #create() {
          await this.transact((db) => {
            if (this.#pragma("user_version") !== 0)
              return;
            const { count } = db.prepare("SELECT count(*) AS count FROM sqlite_schema").get();
            if (count > 0)
              throw foreignDatabase(this.path);
            db.exec(schema);
          });
        }
        #check() {
          if (this.#pragma("application_id") !== applicationId)
            throw foreignDatabase(this.path);
          const version = this.#pragma("user_version");
          if (version > formatVersion) {
            throw new registry.g(`The registry ${this.path} has format ${version}, of a newer version of Supervised Run; this one knows ${formatVersion} and leaves it alone. Use the newer version here too, or another folder (input registry).`);
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
          const started = (0, clock.d)();
          const deadline = () => Math.min(started + this.#busyMs, this.#abortedMono + this.#abortedMs);
          for (let pauseMs = 1; ; pauseMs = Math.min(pauseMs * 1.5, longestMs)) {
            try {
              return action();
            } catch (error) {
              if ((0, sqlite.tW)(error) !== sqlite.Ke.busy || (0, clock.d)() > deadline())
                throw error;
            }
            await (0, promises_.setTimeout)(pauseMs * (0.5 + Math.random()));
          }
        }
      }
      function foreignDatabase(path) {
        return new registry.g(`${path} is a database of some other program, and is left alone. Name another folder with the input registry.`);
      }
      function explain(error, path, busyMs = defaultBusyMs) {
        const code = (0, sqlite.tW)(error);
        if (code === void 0)
          return error;
        const failure = (0, errors.gJ)(error);
        const because = (text, isBroken = false) => new registry.g(text, { cause: error, isBroken });
        switch (code) {
          case sqlite.Ke.busy:
            return because(`The registry ${path} has been locked by another process for ${busyMs / 1e3} s. ${lockText([path, `${path}-shm`]).trimStart() || `See who has it open (fuser ${path}).`}`, true);
          case sqlite.Ke.full:
            return because(`The registry ${path} cannot be written: the disk is full. Make room there.`);
          case sqlite.Ke.ioError:
            return because(`The registry ${path} cannot be read or written${(0, registry_folder.kG)(path)}: ${failure}. See whether the disk is full, or broken.`);
          // Our statements are valid, so a table is missing.
          case sqlite.Ke.error:
          case sqlite.Ke.corrupt:
          case sqlite.Ke.notADatabase:
            return because(`The registry ${path} is damaged: ${failure}. It was left as it is. When no supervised run is active on this machine, move it away with its neighbours (-wal, -shm); the next step makes a new one.`, true);
          case sqlite.Ke.readonly:
          case sqlite.Ke.cantOpen:
            return (0, registry_folder.zz)(path, error);
          default:
            return because(`The registry ${path} cannot be used${(0, registry_folder.kG)(path)}: ${failure} (SQLite code ${code}).`);
        }
      }
    })
  ),
  /***/
  6549: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        m: () => (
          /* binding */
          SqliteRegistry
        ),
        q: () => (
          /* binding */
          impatientMs
        )
      });
      var clock = __webpack_require__(7218);
      ;
      const preparedMs = 6e4;
      function settle(pool, conditions) {
        const freed = pool.filter((slot) => slot.phase !== "waiting" && isAbandoned(slot, conditions));
        return { freed, ...admit(freed.reduce(without, [...pool]), conditions) };
      }
      function without(slots, removed) {
        return slots.filter(({ id: id2 }) => id2 !== removed.id).map((slot) => slot.under === removed.id ? { ...slot, under: null } : slot);
      }
      function useOf(slots) {
        const use = { visible: 0, background: 0, total: 0 };
        for (const slot of slots)
          if (slot.phase !== "waiting")
            add(use, slot);
        return use;
      }
      function queueOf(slots) {
        return slots.filter(({ phase }) => phase === "waiting").sort((a, b) => Number(a.under === null) - Number(b.under === null) || a.arrivedMono - b.arrivedMono);
      }
      function neverFits({ kind, permits }, limits2) {
        return limits2.enabled && (permits > limits2[kind] || permits > limits2.total);
      }
      function roomWithin(slots, { kind, permits, within }) {
        if (kind === "visible")
          return null;
        const own = slots.find((slot) => within.includes(slot.id) && slot.kind === "visible" && slot.phase === "bound" && slot.permits >= permits + permitsWithin(slots, slot.id));
        return own?.id ?? null;
      }
      function isAbandoned(slot, { nowMono, isDead }) {
        const isReserved = slot.phase === "prepared" || slot.phase === "finalized";
        return isDead(slot) || isReserved && nowMono - (slot.preparedMono ?? 0) > preparedMs;
      }
      function admit(pool, conditions) {
        let slots = pool;
        const admitted = [];
        for (let next = nextOf(slots, conditions); next !== void 0; next = nextOf(slots, conditions)) {
          const { slot } = next;
          if (next.isDead) {
            slots = without(slots, slot);
            continue;
          }
          const { nowMono: preparedMono, now: since } = conditions;
          const prepared = { ...slot, phase: "prepared", numbers: freeNumbers(slots, slot), preparedMono, since };
          slots = slots.map((other) => other.id === slot.id ? prepared : other);
          admitted.push(prepared);
        }
        return { slots, admitted };
      }
      function nextOf(slots, { machineLimits, isDead }) {
        const use = useOf(slots);
        const claimed = { ...use };
        const before = [];
        for (const waiter of queueOf(slots)) {
          const limits2 = machineLimits ?? waiter.limits;
          if (neverFits(waiter, limits2))
            continue;
          if (fits(waiter, claimed, limits2))
            return { slot: waiter, isDead: isDead(waiter) };
          const dead = fits(waiter, use, limits2) ? before.find(isDead) : void 0;
          if (dead !== void 0)
            return { slot: dead, isDead: true };
          add(claimed, waiter);
          before.push(waiter);
        }
        return void 0;
      }
      function fits({ kind, permits, under }, claimed, limits2) {
        if (!limits2.enabled)
          return true;
        return claimed[kind] + permits <= limits2[kind] && (under !== null || claimed.total + permits <= limits2.total);
      }
      function add(use, { kind, permits, under }) {
        use[kind] += permits;
        if (under === null)
          use.total += permits;
      }
      function permitsWithin(slots, id2) {
        return slots.filter(({ under }) => under === id2).reduce((sum, { permits }) => sum + permits, 0);
      }
      function freeNumbers(slots, { under, permits }) {
        const taken = new Set(slots.filter((slot) => under === null || slot.under === under).flatMap(({ numbers: numbers2 }) => numbers2));
        const own = slots.find(({ id: id2 }) => id2 === under)?.numbers;
        const candidates = own ?? Array.from({ length: taken.size + permits }, (_, number) => number);
        return candidates.filter((number) => !taken.has(number)).slice(0, permits);
      }
      var liveness = __webpack_require__(6785);
      ;
      function conditionsFor(machineLimits, checksHolders) {
        const checked = /* @__PURE__ */ new Map();
        return {
          nowMono: (0, clock.d)(),
          now: (/* @__PURE__ */ new Date()).toISOString(),
          machineLimits,
          isDead: (slot) => {
            if (slot.phase !== "waiting" && !checksHolders)
              return false;
            const dead = checked.get(slot.id) ?? ((0, liveness.XU)(slot) && !(0, liveness.A2)(slot));
            checked.set(slot.id, dead);
            return dead;
          }
        };
      }
      function isInOrder(slots, conditions) {
        const after = settle(slots, conditions).slots;
        return after.length === slots.length && after.every((slot, index) => slot === slots[index]);
      }
      var external_node_crypto_ = __webpack_require__(7598);
      ;
      function newSlot({ pool, kind, permits, limits: limits2, process: process3, label: label2 }) {
        const mono = (0, clock.d)();
        return {
          id: (0, external_node_crypto_.randomBytes)(5).toString("hex"),
          pool,
          kind,
          permits,
          phase: "waiting",
          numbers: [],
          under: null,
          limits: limits2,
          process: process3,
          label: label2,
          heartbeatMono: mono,
          arrivedMono: mono,
          preparedMono: null,
          since: null
        };
      }
      var registry = __webpack_require__(6475);
      ;
      function requestStatusOf(pool, id2) {
        const slot = pool.slots.find((candidate) => candidate.id === id2);
        if (slot === void 0)
          throw slotLost(id2);
        const state = poolStateOf(pool, slot.limits);
        if (slot.phase !== "waiting")
          return { kind: "prepared", slot, ...state };
        if (neverFits(slot, state.limits))
          return { kind: "impossible", ...state };
        const place = queueOf(pool.slots).findIndex((candidate) => candidate.id === id2) + 1;
        return { kind: "waiting", slot, place, ...state };
      }
      function poolStateOf({ slots, machineLimits }, own) {
        return {
          use: useOf(slots),
          limits: machineLimits ?? own,
          limitsFrom: machineLimits === void 0 ? "step" : "machine",
          holders: slots.filter(({ phase }) => phase !== "waiting")
        };
      }
      function deadBefore(slots, id2, { isDead }) {
        const queue = queueOf(slots);
        const before = queue[queue.findIndex((slot) => slot.id === id2) - 1];
        return before !== void 0 && isDead(before) ? before : void 0;
      }
      function slotLost(id2) {
        return new registry.N(`the slot ${id2} is not held any more: it was freed by hand, or not taken in time`);
      }
      var database = __webpack_require__(1175);
      var sqlite = __webpack_require__(3139);
      ;
      function beat(db, id2, nowMono) {
        const update = `UPDATE slots SET beat_mono = ? WHERE id = ? AND phase <> 'waiting'
    RETURNING process ->> '$.released' AS released`;
        const row = (0, sqlite.qZ)(db, update).get(nowMono, id2);
        return row === void 0 ? void 0 : row.released === 1;
      }
      function writeGroups(db, id2, groups) {
        writeOfSession(db, id2, "$.session.groups", groups);
      }
      function writeLeft(db, id2, left) {
        writeOfSession(db, id2, "$.session.left", left);
      }
      function writeReleased(db, id2) {
        (0, sqlite.qZ)(db, `UPDATE slots SET process = json_set(process, '$.released', json('true')) WHERE id = ?`).run(id2);
      }
      function writeOfSession(db, id2, path, value) {
        const update = `UPDATE slots SET process = json_set(process, ?, json(?))
    WHERE id = ? AND process -> '$.session' IS NOT NULL`;
        (0, sqlite.qZ)(db, update).run(path, JSON.stringify(value), id2);
      }
      var schemas = __webpack_require__(8788);
      var core = __webpack_require__(8532);
      var errors = __webpack_require__(7428);
      ;
      const slotKindSchema = schemas["enum"](["visible", "background"]);
      const limitsSchema = schemas.object({
        /** False: the pool is switched off; nothing waits for it and nothing is counted. */
        enabled: schemas.boolean(),
        visible: schemas.number().int().min(0),
        background: schemas.number().int().min(0),
        total: schemas.number().int().min(0)
      });
      const labelSchema = schemas.object({
        /** The workflow and the job, `CI / test`. */
        name: schemas.string(),
        /** `OWNER/REPOSITORY`; empty outside of GitHub. */
        repository: schemas.string(),
        /** The page of the workflow run; empty outside of GitHub. */
        runUrl: schemas.string()
      });
      const identitySchema = schemas.object({ pid: schemas.number().int(), startTime: schemas.string() });
      const leftSchema = schemas.object({ ...identitySchema.shape, name: schemas.string(), reason: schemas.string() });
      const heldSessionSchema = schemas.looseObject({
        /** The text that all of them have in their environment (system/tree-members.ts). Part of a mark could be another's. */
        mark: schemas.string().regex(/^[\w.:-]{8,}\/$/),
        /** The commands that lead the process groups of those that have cleared their environment. */
        groups: schemas.array(identitySchema),
        /** What could not be ended when somebody tried last. */
        left: schemas.array(leftSchema).exactOptional()
      });
      const holderProcessSchema = schemas.object({
        boot: schemas.string(),
        namespace: schemas.string(),
        ...identitySchema.shape,
        /** A process of the same namespace that outlives this one until all of its descendants have ended. */
        guard: identitySchema.exactOptional(),
        /** The session that a supervisor holds the slot for. */
        session: heldSessionSchema.exactOptional(),
        /** Somebody wants the slot back: its holder is to end its session at its next heartbeat. */
        released: schemas.boolean().exactOptional()
      });
      const phaseSchema = schemas["enum"](["waiting", "prepared", "finalized", "bound"]);
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
        since: schemas.string().nullable()
      });
      ;
      const json = schemas.string().transform((text, context) => {
        try {
          return JSON.parse(text);
        } catch {
          context.addIssue({ code: "custom", message: "not JSON" });
          return core.tm;
        }
      });
      const { numbers, limits, process: process2, label } = slotSchema.shape;
      const rowSchema = schemas.object({
        ...slotSchema.omit({ heartbeatMono: true, arrivedMono: true, preparedMono: true }).shape,
        numbers: json.pipe(numbers),
        limits: json.pipe(schemas.looseObject(limits.shape)),
        process: json.pipe(schemas.looseObject(process2.shape)),
        label: json.pipe(schemas.looseObject(label.shape)),
        beat_mono: slotSchema.shape.heartbeatMono,
        arrived_mono: slotSchema.shape.arrivedMono,
        prepared_mono: slotSchema.shape.preparedMono
      }).transform(({ beat_mono: heartbeatMono, arrived_mono: arrivedMono, prepared_mono: preparedMono, ...rest }) => {
        return { ...rest, heartbeatMono, arrivedMono, preparedMono };
      });
      const poolSchema = schemas.object({ name: schemas.string(), limits: json.pipe(limitsSchema) });
      const columns = [
        "id",
        "pool",
        "kind",
        "permits",
        "phase",
        "numbers",
        "under",
        "limits",
        "process",
        "label",
        "beat_mono",
        "arrived_mono",
        "prepared_mono",
        "since"
      ];
      function readSlots(db, path, pool) {
        const select = `SELECT ${columns.join(", ")} FROM slots`;
        const rows = pool === void 0 ? (0, sqlite.qZ)(db, `${select} ORDER BY pool, arrived_mono`).all() : (0, sqlite.qZ)(db, `${select} WHERE pool = ? ORDER BY arrived_mono`).all(pool);
        const before = lastRead.get(db);
        const now = new Map(rows.map((row) => {
          const old = before?.get(String(row.id));
          const isUnchanged = old !== void 0 && columns.every((name) => old.row[name] === row[name]);
          return [String(row.id), isUnchanged ? old : { row, slot: parseRow(rowSchema, row, path, `slot ${row.id}`) }];
        }));
        lastRead.set(db, now);
        return [...now.values()].map(({ slot }) => slot);
      }
      const lastRead = /* @__PURE__ */ new WeakMap();
      function poolOf(db, id2) {
        const row = (0, sqlite.qZ)(db, "SELECT pool FROM slots WHERE id = ?").get(id2);
        return row === void 0 ? void 0 : String(row.pool);
      }
      function writeSlots(db, before, after) {
        const old = new Set(before);
        const kept = new Set(after.map(({ id: id2 }) => id2));
        for (const { id: id2 } of before)
          if (!kept.has(id2))
            (0, sqlite.qZ)(db, "DELETE FROM slots WHERE id = ?").run(id2);
        const changed = after.filter((slot) => !old.has(slot));
        if (changed.length === 0)
          return;
        const update = columns.slice(1).map((name) => `${name} = excluded.${name}`);
        const insert = (0, sqlite.qZ)(db, `INSERT INTO slots (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")}) ON CONFLICT (id) DO UPDATE SET ${update.join(", ")}`);
        for (const slot of changed) {
          const row = rowOf(slot);
          insert.run(...columns.map((name) => row[name]));
        }
      }
      function readMachineLimits(db, path) {
        const rows = (0, sqlite.qZ)(db, "SELECT name, limits FROM pools ORDER BY name").all();
        return new Map(rows.map((row) => {
          const pool = parseRow(poolSchema, row, path, `pool ${row.name}`);
          return [pool.name, pool.limits];
        }));
      }
      function writeMachineLimits(db, limits2) {
        const others = "DELETE FROM pools WHERE name NOT IN (SELECT value FROM json_each(?))";
        (0, sqlite.qZ)(db, others).run(JSON.stringify(Object.keys(limits2)));
        const insert = (0, sqlite.qZ)(db, "INSERT INTO pools (name, limits) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET limits = excluded.limits");
        for (const [name, value] of Object.entries(limits2))
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
          prepared_mono: preparedMono
        };
      }
      function parseRow(schema, row, path, what) {
        const parsed = schema.safeParse(row);
        if (parsed.success)
          return parsed.data;
        throw new registry.g(`The registry ${path} is damaged: ${what} is not valid (${errors.S1(parsed.error).replaceAll(/\s+/g, " ")}). It was left as it is. When no supervised run is active on this machine, move it away with its neighbours (-wal, -shm); the next step makes a new one.`, { isBroken: true });
      }
      var external_node_fs_ = __webpack_require__(3024);
      var external_node_path_ = __webpack_require__(6760);
      var change_signal = __webpack_require__(4015);
      ;
      class Wakeups {
        #folder;
        #signals = /* @__PURE__ */ new Map();
        constructor(folder) {
          this.#folder = folder;
        }
        add(id2) {
          const signal = new change_signal.p();
          this.#signals.set(id2, signal);
          this.#folder.create(fileOf(id2));
          signal.watch((0, external_node_path_.join)(this.#folder.path, fileOf(id2)));
        }
        /** Returns true if the file was written to, false after `maxMs` or when the signal aborts. */
        async wait(id2, maxMs, abort) {
          if (abort.aborted)
            return false;
          const signal = this.#signals.get(id2) ?? new change_signal.p();
          const stop = () => signal.notify();
          abort.addEventListener("abort", stop, { once: true });
          const isWoken = await signal.sleep(maxMs);
          abort.removeEventListener("abort", stop);
          return isWoken && !abort.aborted;
        }
        /** Removes the file of a request that was admitted or has ended. */
        remove(id2) {
          this.#signals.get(id2)?.close();
          this.#signals.delete(id2);
          try {
            (0, external_node_fs_.unlinkSync)((0, external_node_path_.join)(this.#folder.path, fileOf(id2)));
          } catch {
          }
        }
        /**
         * Removes the files of all other requests, which crashes left. Call it in a transaction: nobody adds one meanwhile.
         */
        removeOthers(ids2) {
          for (const name of (0, external_node_fs_.readdirSync)(this.#folder.path)) {
            if (name.startsWith(prefix) && !ids2.has(name.slice(prefix.length)))
              (0, external_node_fs_.rmSync)((0, external_node_path_.join)(this.#folder.path, name), { force: true });
          }
        }
        /** Wakes the process that waits for a request. */
        wake(id2) {
          try {
            (0, external_node_fs_.writeFileSync)((0, external_node_path_.join)(this.#folder.path, fileOf(id2)), "1", { flag: "r+" });
          } catch {
          }
        }
        close() {
          for (const id2 of [...this.#signals.keys()])
            this.remove(id2);
        }
      }
      const prefix = "waiting-";
      function fileOf(id2) {
        return `${prefix}${id2}`;
      }
      ;
      const impatientMs = 2e3;
      class SqliteRegistry {
        location;
        isPrivate;
        #database;
        #wakeups;
        constructor(database2) {
          this.location = database2.path;
          this.isPrivate = database2.folder.isPrivate;
          this.#database = database2;
          this.#wakeups = new Wakeups(database2.folder);
        }
        /** @throws RegistryError */
        static async open(folder, options) {
          return new SqliteRegistry(await database.J.open(folder, options));
        }
        async setMachineLimits(limits2) {
          const known = await this.#database.read((db) => Object.fromEntries(readMachineLimits(db, this.location)));
          if (JSON.stringify(sorted(known)) === JSON.stringify(sorted(limits2)))
            return;
          await this.#database.transact((db) => writeMachineLimits(db, limits2));
        }
        async prepare(request) {
          const slot = newSlot(request);
          await this.#database.read((db) => settle(...this.#readPool(db, request.pool)));
          return this.#transition(request.pool, (pool) => {
            const limits2 = pool.machineLimits ?? request.limits;
            if (!limits2.enabled)
              return { slots: pool.slots, result: () => ({ kind: "off" }) };
            if (neverFits(request, limits2)) {
              return {
                slots: pool.slots,
                result: (after) => ({ kind: "impossible", ...poolStateOf(after, request.limits) })
              };
            }
            const under = roomWithin(pool.slots, request);
            const result = (after) => {
              const status = requestStatusOf(after, slot.id);
              if (status.kind === "waiting")
                this.#wakeups.add(slot.id);
              return status;
            };
            return { slots: [...pool.slots, { ...slot, under }], result };
          }, "patient");
        }
        async look(id2) {
          if (this.#database.isReplaced()) {
            throw new registry.g(`The registry ${this.location} was deleted or replaced while this step stood in line: nobody sees its place any more.`);
          }
          const status = await this.#database.read((db) => this.#settledStatus(db, id2)) ?? await this.#settleAndLook(id2);
          if (status === void 0)
            throw slotLost(id2);
          if (status.kind !== "waiting")
            this.#wakeups.remove(id2);
          return status;
        }
        /** Returns the status of a request, or undefined if its pool has to be brought in order or its heartbeat is due. */
        #settledStatus(db, id2) {
          const [slots, conditions] = this.#readPool(db, poolOf(db, id2) ?? "");
          const slot = slots.find((candidate) => candidate.id === id2);
          if (slot === void 0)
            return void 0;
          const isWaiting = slot.phase === "waiting";
          const isDue = isWaiting && (isHeartbeatDue(slot) || deadBefore(slots, id2, conditions) !== void 0);
          if (isDue || isWaiting && !isInOrder(slots, conditions))
            return void 0;
          return requestStatusOf({ slots, machineLimits: conditions.machineLimits }, id2);
        }
        #settleAndLook(id2) {
          return this.#transitionOf(id2, ({ slots }, slot, conditions) => {
            const dead = deadBefore(slots, id2, conditions);
            const living = dead === void 0 ? slots : without(slots, dead);
            const after = isHeartbeatDue(slot) ? replaced(living, { ...slot, heartbeatMono: (0, clock.d)() }) : living;
            return { slots: after, result: (pool) => requestStatusOf(pool, id2) };
          }, "patient");
        }
        waitForChange(id2, maxMs, signal) {
          return this.#wakeups.wait(id2, maxMs, signal);
        }
        async finalize(id2, process3) {
          await this.#advance(id2, ["prepared"], { phase: "finalized", process: process3 });
        }
        bind(id2, process3) {
          return this.#advance(id2, ["prepared", "finalized"], { phase: "bound", process: process3 });
        }
        async heartbeat(id2) {
          if (this.#database.isReplaced())
            return "replaced";
          const isAskedBack = await this.#database.transact((db) => beat(db, id2, (0, clock.d)()));
          if (isAskedBack === void 0)
            return "lost";
          return isAskedBack ? "released" : "held";
        }
        recordGroups(id2, groups) {
          return this.#database.transact((db) => writeGroups(db, id2, groups));
        }
        recordLeft(id2, left) {
          return this.#database.transact((db) => writeLeft(db, id2, left));
        }
        askBack(id2) {
          return this.#database.transact((db) => writeReleased(db, id2));
        }
        freeOrphan({ id: id2, process: { pid, startTime } }) {
          const isHolder = ({ process: process3 }) => process3.pid === pid && process3.startTime === startTime;
          return this.#free(id2, (slot) => isHolder(slot) && (0, liveness.A2)(slot));
        }
        cancel(id2) {
          return this.#free(id2, ({ phase }) => phase !== "bound");
        }
        release(id2) {
          return this.#free(id2, () => true);
        }
        list() {
          return this.#database.read((db) => {
            const slots = readSlots(db, this.location);
            const machineLimits = readMachineLimits(db, this.location);
            const names = /* @__PURE__ */ new Set([...machineLimits.keys(), ...slots.map(({ pool }) => pool)]);
            return [...names].sort().map((pool) => {
              const own = slots.filter((slot) => slot.pool === pool);
              return {
                pool,
                use: useOf(own),
                limits: machineLimits.get(pool) ?? null,
                slots: own.filter(({ phase }) => phase !== "waiting").map(view),
                waiters: queueOf(own).map(view)
              };
            });
          });
        }
        async prune() {
          const pruned = [];
          for (const { pool, waiters } of await this.list()) {
            const dead = new Set(waiters.filter(({ alive }) => !alive).map(({ id: id2 }) => id2));
            const freed = await this.#transition(pool, ({ slots }, freed2) => ({
              slots: dead.size === 0 ? slots : slots.filter(({ id: id2 }) => !dead.has(id2)),
              result: () => freed2
            }), "patient");
            pruned.push(...freed, ...waiters.filter(({ id: id2 }) => dead.has(id2)));
          }
          await this.#database.transact((db) => this.#wakeups.removeOthers(new Set(readSlots(db, this.location).map(({ id: id2 }) => id2))));
          return pruned;
        }
        close() {
          this.#wakeups.close();
          this.#database.close();
        }
        /** Moves a slot to its next phase, with another process. @throws SlotLostError when it is not in one of `from` */
        async #advance(id2, from, change) {
          const slot = await this.#transitionOf(id2, ({ slots }, old) => {
            if (!from.includes(old.phase))
              return { slots, result: () => void 0 };
            const advanced = { ...old, ...change, heartbeatMono: (0, clock.d)() };
            return { slots: replaced(slots, advanced), result: () => advanced };
          });
          if (slot === void 0)
            throw slotLost(id2);
          return slot;
        }
        async #free(id2, mayFree) {
          const isFreed = await this.#transitionOf(id2, ({ slots }, slot) => mayFree(slot) ? { slots: without(slots, slot), result: () => true } : { slots, result: () => false });
          return isFreed ?? false;
        }
        /** A transition of the pool that a slot is in. Resolves to undefined if there is no such slot (any more). */
        #transitionOf(id2, change, urgency = "prompt") {
          return this.#transition((db) => poolOf(db, id2), (pool, _, conditions) => {
            const slot = pool.slots.find((candidate) => candidate.id === id2);
            return slot === void 0 ? { slots: pool.slots, result: () => void 0 } : change(pool, slot, conditions);
          }, urgency);
        }
        /** Reads a pool as it is stored, with the conditions for `settle`. */
        #readPool(db, pool, checksHolders = true) {
          const machineLimits = readMachineLimits(db, this.location).get(pool);
          return [readSlots(db, this.location, pool), conditionsFor(machineLimits, checksHolders)];
        }
        /** Brings the pool in order, changes it, and admits the requests that fit after that. */
        async #transition(which, change, urgency = "prompt") {
          const { result, admitted, removed } = await this.#database.transact((db) => {
            const name = typeof which === "string" ? which : which(db) ?? "";
            const [before, conditions] = this.#readPool(db, name, urgency === "patient");
            const { machineLimits } = conditions;
            const first = settle(before, conditions);
            const changed = change({ slots: first.slots, machineLimits }, first.freed, conditions);
            const { slots } = changed;
            const last = slots === first.slots ? { slots, admitted: [] } : settle(slots, conditions);
            writeSlots(db, before, last.slots);
            const kept = new Set(last.slots.map(({ id: id2 }) => id2));
            return {
              result: changed.result({ slots: last.slots, machineLimits }),
              admitted: [...first.admitted, ...last.admitted],
              removed: before.filter(({ id: id2 }) => !kept.has(id2))
            };
          }, urgency);
          for (const { id: id2 } of admitted)
            this.#wakeups.wake(id2);
          for (const { id: id2 } of removed)
            this.#wakeups.remove(id2);
          return result;
        }
      }
      function isHeartbeatDue({ heartbeatMono }) {
        return (0, clock.d)() - heartbeatMono >= liveness.fO;
      }
      function replaced(slots, slot) {
        return slots.map((other) => other.id === slot.id ? slot : other);
      }
      function view(slot) {
        return { ...slot, alive: !(0, liveness.XU)(slot), orphaned: (0, liveness.A2)(slot) };
      }
      function sorted(limits2) {
        return Object.entries(limits2).sort(([a], [b]) => a < b ? -1 : 1);
      }
    })
  ),
  /***/
  3139: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ke: () => (
          /* binding */
          result
        ),
        /* harmony export */
        Tj: () => (
          /* binding */
          loadSqlite
        ),
        /* harmony export */
        qZ: () => (
          /* binding */
          statement
        ),
        /* harmony export */
        tW: () => (
          /* binding */
          resultCode
        )
        /* harmony export */
      });
      var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6475);
      function loadSqlite() {
        const { emitWarning } = process;
        try {
          process.emitWarning = () => {
          };
          return process.getBuiltinModule("node:sqlite").DatabaseSync;
        } catch (error) {
          throw new _registry_js__WEBPACK_IMPORTED_MODULE_0__.g(`Node ${process.version} has no SQLite, in which slots are kept: update the runner.`, {
            cause: error
          });
        } finally {
          process.emitWarning = emitWarning;
        }
      }
      const statements = /* @__PURE__ */ new WeakMap();
      function statement(db, sql) {
        const own = statements.get(db) ?? /* @__PURE__ */ new Map();
        statements.set(db, own);
        const prepared = own.get(sql) ?? db.prepare(sql);
        own.set(sql, prepared);
        return prepared;
      }
      function resultCode(error) {
        return error instanceof Error && "errcode" in error && typeof error.errcode === "number" ? error.errcode & 255 : void 0;
      }
      const result = {
        error: 1,
        busy: 5,
        readonly: 8,
        ioError: 10,
        corrupt: 11,
        full: 13,
        cantOpen: 14,
        notADatabase: 26
      };
    })
  ),
  /***/
  4015: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          reportsOpenFilesLate
        ),
        /* harmony export */
        p: () => (
          /* binding */
          ChangeSignal
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      const trustingMs = 1e3;
      const pollingMs = 50;
      const maxMissed = 3;
      function reportsOpenFilesLate(platform = process.platform) {
        return platform === "darwin" || platform === "win32";
      }
      class ChangeSignal {
        #watchers = /* @__PURE__ */ new Map();
        /** Events are missing or late. */
        #isBlind;
        #missed = 0;
        #changed = false;
        #wake;
        /** @param isLate whether events come late, as those of a log that stays open (`reportsOpenFilesLate`) */
        constructor(isLate = false) {
          this.#isBlind = isLate;
        }
        watch(path) {
          try {
            const watcher = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.watch)(path, { persistent: false }, () => this.notify());
            watcher.on("error", () => this.#goBlind());
            this.#watchers.set(path, watcher);
          } catch {
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
            this.#wake = void 0;
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
    })
  )
};
