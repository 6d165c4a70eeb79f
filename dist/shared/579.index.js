export const id = 579;
export const ids = [579];
export const modules = {
  /***/
  6579: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Sb: () => (
          /* binding */
          endTree
        ),
        L6: () => (
          /* binding */
          processesOf
        ),
        sR: () => (
          /* binding */
          unprovenSince
        ),
        GR: () => (
          /* binding */
          unwillingMs
        )
      });
      var clock = __webpack_require__(7218);
      var errors = __webpack_require__(5173);
      var process_list = __webpack_require__(240);
      var process_names = __webpack_require__(7437);
      var windows = __webpack_require__(1503);
      var external_node_path_ = __webpack_require__(6760);
      ;
      const shells = new Set("sh bash rbash dash ash zsh ksh ksh93 mksh pdksh yash fish csh tcsh hush nu elvish pwsh powershell".split(" "));
      function isShell({ name, commandLine }) {
        if (shells.has(plainName(name)))
          return true;
        const [program = "", applet = ""] = commandLine?.() ?? [];
        const called = plainName(program);
        return shells.has(called) || called === "busybox" && shells.has(applet);
      }
      function plainName(program) {
        return (0, external_node_path_.basename)(program).replace(/^-/, "").replace(/\.exe$/, "");
      }
      ;
      const lastCallMs = 1e3;
      const secondSignalMs = 1500;
      const unseenMs = 3e3;
      function stopSignals(candidates, moment) {
        const { first, elapsedMs } = moment;
        const byPid = new Map(candidates.map((candidate) => [candidate.pid, candidate]));
        const isLastCall = isLast(moment);
        const reached = /* @__PURE__ */ new Map();
        const signalFor = (candidate) => {
          const { parent, isRoot, isShell: isShell2, isNew, ignoresFirst, had } = candidate;
          if (isLastCall && !isNew)
            return "SIGTERM";
          const isAlone = !isRoot && !byPid.has(parent);
          if (had.size === 0) {
            if (isAlone)
              return "SIGTERM";
            if (isNew || !isReached(candidate, byPid, reached))
              return void 0;
            return ignoresFirst === true ? "SIGTERM" : first;
          }
          const isUnmoved = ignoresFirst === void 0 && !isShell2 && !isRoot && elapsedMs >= unseenMs;
          return isUnmoved ? "SIGTERM" : void 0;
        };
        return candidates.flatMap((candidate) => {
          const signal = signalFor(candidate);
          return signal === void 0 || candidate.had.has(signal) ? [] : { pid: candidate.pid, signal };
        });
      }
      function isLast({ first, elapsedMs, graceMs }) {
        const before = first === "SIGTERM" ? lastCallMs : secondSignalMs;
        return elapsedMs >= graceMs - Math.min(before, graceMs / 2);
      }
      function isReached(candidate, byPid, known) {
        const before = known.get(candidate);
        if (before !== void 0)
          return before;
        known.set(candidate, false);
        const parent = byPid.get(candidate.parent);
        const reached = candidate.isRoot || parent === void 0 || parent.isShell && isReached(parent, byPid, known);
        known.set(candidate, reached);
        return reached;
      }
      var tree_members = __webpack_require__(5508);
      var external_node_fs_ = __webpack_require__(3024);
      ;
      function userName(id2) {
        const line = users().find((each) => each.split(":")[2] === String(id2));
        return line?.split(":")[0] || `user ${id2}`;
      }
      function users() {
        try {
          return (0, external_node_fs_.readFileSync)("/etc/passwd", "utf8").split("\n");
        } catch {
          return [];
        }
      }
      var wait = __webpack_require__(1907);
      ;
      const proofMs = 5e3;
      const refusalMs = 1e3;
      const unwillingMs = 1e3;
      const nothing = /* @__PURE__ */ new Set();
      const hasSignals = process.platform !== "win32";
      function processesOf(tree) {
        return (0, tree_members.lS)(tree, (0, process_list.O3)()).filter(({ dying }) => dying !== true).map((entry) => {
          const { pid, startTime, suspended } = entry;
          return { pid, startTime, name: (0, process_names.p)(entry), suspended };
        });
      }
      function commandLinesOf(tree) {
        if (process.platform !== "linux")
          return [];
        return membersOf(tree, listProcesses()).map(({ commandLine }) => commandLine?.() ?? []);
      }
      function unprovenSince(since) {
        if (since.startTime === "" || process.platform !== "linux")
          return [];
        return (0, process_list.O3)().filter((entry) => Number(entry.startTime) >= Number(since.startTime) && entry.isHidden?.() === true).map((entry) => `${(0, process_names.p)(entry)} (process ${entry.pid})`);
      }
      async function endTree(tree, graceMs, ending = {}) {
        let killer = new TreeKiller(tree);
        if (killer.hasMembers()) {
          const { settleMs } = ending;
          const isSettled = () => {
            killer = new TreeKiller(tree);
            return !killer.hasMembers();
          };
          if (settleMs !== void 0 && await (0, wait.g3)(isSettled, settleMs))
            return killer.report();
          if (hasSignals && (0, wait.JL)(graceMs) > 0)
            await killer.terminate(graceMs, ending);
          await killer.kill();
        }
        return killer.report();
      }
      class TreeKiller {
        #tree;
        /** The last look has failed: nothing is known but what this process knows of its own child. */
        #isBlind = false;
        /** As last looked up. */
        #members = [];
        #group;
        /** Every process seen so far, with its last known name. One that `wasDying` when first seen was not left running. */
        #seen = /* @__PURE__ */ new Map();
        /** The signals that each process has had. A process without an entry has started since the first ones were sent. */
        #had = /* @__PURE__ */ new Map();
        #resumed = /* @__PURE__ */ new Set();
        /** The processes that refuse our signals, and the error. */
        #refused = /* @__PURE__ */ new Map();
        constructor(tree) {
          this.#tree = tree;
        }
        /** Looks the members up anew. */
        findMembers() {
          const seen = (0, process_list.mm)();
          this.#isBlind = seen === void 0;
          const processes = seen ?? (0, tree_members.I5)(this.#tree);
          this.#group = hasSignals ? (0, tree_members.Ew)(this.#tree.root, processes) : void 0;
          this.#members = (0, tree_members.lS)(this.#tree, processes, (entry) => this.#seen.has(keyOf(entry)));
          for (const entry of this.#members) {
            const before = this.#seen.get(keyOf(entry));
            const name = (0, process_names.p)(entry, before?.name);
            this.#seen.set(keyOf(entry), { pid: entry.pid, name, wasDying: before?.wasDying ?? entry.dying === true });
            if (before === void 0)
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
          return this.#group !== void 0 && send(-this.#group, 0) !== "ESRCH";
        }
        async terminate(graceMs, ending) {
          const { signal: first = "SIGTERM", unwillingMs: unwillingMs2 = Number.POSITIVE_INFINITY, onWaiting } = ending;
          const started = (0, clock.d)();
          let isCalled = false;
          const signalNow = () => {
            const moment = { first, elapsedMs: (0, clock.d)() - started, graceMs: (0, wait.JL)(graceMs) };
            if (isLast(moment) && !isCalled) {
              isCalled = true;
              this.#rememberMembers();
            }
            this.#carryOut(stopSignals(this.#candidates(first), moment), first);
          };
          if (this.#members.length === 0)
            this.#signalGroup(first);
          this.#rememberMembers();
          signalNow();
          onWaiting?.();
          await (0, wait.g3)(() => {
            this.findMembers();
            signalNow();
            const isUnwilling = (0, clock.d)() - started >= unwillingMs2;
            return this.#members.every((entry) => isUnwilling && (this.#refused.has(keyOf(entry)) || entry.ignores?.("SIGTERM") === true));
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
              isNew: had === void 0,
              had: had ?? nothing
            };
          });
        }
        /** Carries the orders out, and lets suspended processes run on: they get a signal only then. */
        #carryOut(orders, first) {
          const signals = new Map(orders.map(({ pid, signal }) => [pid, signal]));
          const inGroup = this.#members.filter(({ group }) => group === this.#group);
          const isForAll = ({ pid, ignores }) => signals.get(pid) === first || signals.has(pid) && ignores?.(first);
          const isWhole = inGroup.length > 0 && inGroup.every(isForAll);
          if (isWhole)
            this.#signalGroup(first);
          for (const entry of this.#members) {
            const signal = signals.get(entry.pid);
            if (signal !== void 0) {
              if (!(isWhole && signal === first && entry.group === this.#group))
                this.#signal(entry, signal);
              this.#had.set(keyOf(entry), /* @__PURE__ */ new Set([...this.#had.get(keyOf(entry)) ?? nothing, signal]));
            }
            if (entry.suspended && !this.#resumed.has(keyOf(entry))) {
              this.#resumed.add(keyOf(entry));
              send(entry.pid, "SIGCONT");
            }
          }
        }
        async kill() {
          const deadline = (0, clock.d)() + proofMs;
          const killable = () => this.findMembers().filter((entry) => !this.#refused.has(keyOf(entry)));
          const isAnyKilled = killable().length > 0;
          for (let left = proofMs; left > 0; left = deadline - (0, clock.d)()) {
            if (hasSignals)
              this.#freeze(deadline);
            else if (this.#isBlind)
              for (const { pid } of this.#members)
                (0, windows.P4)(pid);
            this.#signalGroup("SIGKILL");
            for (const entry of this.#members)
              this.#signal(entry, "SIGKILL");
            if (await (0, wait.g3)(() => killable().length === 0, Math.min(100, left)))
              break;
          }
          if (isAnyKilled && this.#refused.size > 0)
            await (0, wait.g3)(() => this.findMembers().length === 0, refusalMs);
        }
        report() {
          const names = new Map(this.#members.map((entry) => [entry, this.#seen.get(keyOf(entry))?.name ?? entry.name]));
          for (const entry of this.#members)
            this.#seen.delete(keyOf(entry));
          return {
            ...this.#isBlind && { unseen: (0, process_list.Xj)() },
            found: [...this.#seen.values()].filter(({ pid, wasDying }) => pid !== this.#tree.root?.pid && !wasDying).map(({ name }) => name),
            survivors: this.#members.map((entry) => {
              const { pid, startTime } = entry;
              return { pid, startTime, name: names.get(entry) ?? entry.name, ...this.#whyUnended(entry) };
            })
          };
        }
        #whyUnended(entry) {
          const error = this.#refused.get(keyOf(entry));
          if (error === void 0)
            return { reason: "does not die: it is in a system call that cannot be interrupted" };
          const id2 = entry.user?.();
          if (id2 === void 0 || id2 === process.getuid?.())
            return { reason: `refuses signals (${error})` };
          const user = userName(id2);
          return { reason: `belongs to ${user}`, user };
        }
        #freeze(deadline) {
          const frozen = /* @__PURE__ */ new Set();
          for (; ; ) {
            this.#signalGroup("SIGSTOP");
            const newcomers = this.findMembers().filter((entry) => !frozen.has(keyOf(entry)));
            if (newcomers.length === 0 || (0, clock.d)() > deadline)
              return;
            for (const entry of newcomers) {
              this.#signal(entry, "SIGSTOP");
              frozen.add(keyOf(entry));
            }
          }
        }
        #signalGroup(signal) {
          if (this.#group !== void 0)
            send(-this.#group, signal);
        }
        /** Signals a process and remembers it if it refuses. */
        #signal(entry, signal) {
          const code = send(entry.pid, signal);
          if (code === void 0)
            this.#refused.delete(keyOf(entry));
          else if (code !== "ESRCH")
            this.#refused.set(keyOf(entry), code);
        }
      }
      function send(pid, signal) {
        try {
          process.kill(pid, signal);
          return void 0;
        } catch (error) {
          return (0, errors.CA)(error) ?? "unknown error";
        }
      }
      function keyOf({ pid, startTime }) {
        return `${pid} ${startTime}`;
      }
    })
  ),
  /***/
  5508: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Dt: () => (
          /* binding */
          treeVariable
        ),
        /* harmony export */
        Ew: () => (
          /* binding */
          ownGroup
        ),
        /* harmony export */
        I5: () => (
          /* binding */
          rootOf
        ),
        /* harmony export */
        lS: () => (
          /* binding */
          membersOf2
        )
        /* harmony export */
      });
      var _processes_start_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7198);
      const treeVariable = "SUPERVISED_RUN_TREE";
      function membersOf2(tree, all, wasFound = () => false) {
        const { root, givenUp = [] } = tree;
        const group = ownGroup(root, all);
        const processes = givenUp.length === 0 ? all : all.filter((entry) => !isIn(givenUp, entry));
        const members = new Set(processes.filter((entry) => wasFound(entry) || entry.parent === tree.adopter && entry.pid !== process.pid || isIn(tree.known, entry) || group !== void 0 && (entry.pid === group || entry.group === group || entry.session === group) || (root === null || !startedBefore(entry, root)) && isMarked(entry, tree)));
        const parents = /* @__PURE__ */ new Map();
        if (group !== void 0 && root !== null && root.startTime !== "")
          parents.set(group, root);
        for (let before = -1; before !== members.size; ) {
          before = members.size;
          for (const member of members)
            parents.set(member.pid, member);
          for (const entry of processes) {
            const parent = parents.get(entry.parent);
            if (parent !== void 0 && !startedBefore(entry, parent))
              members.add(entry);
          }
        }
        return [...members].filter(({ pid }) => pid !== process.pid);
      }
      function rootOf({ root, isRootRunning }) {
        if (root === null || isRootRunning?.() !== true)
          return [];
        const { pid, startTime } = root;
        const hidden = { group: 0, session: 0, suspended: false, zombie: false };
        const nothing = { environment: () => "", filesOpenForWriting: () => [] };
        return [{ pid, parent: process.pid, startTime, name: "the command", ...hidden, ...nothing }];
      }
      function ownGroup(root, processes) {
        if (root === null || root.pid <= 1)
          return void 0;
        const leader = processes.find(({ pid }) => pid === root.pid);
        const isOwn = leader === void 0 || root.startTime === "" || (0, _processes_start_time_js__WEBPACK_IMPORTED_MODULE_0__.z)(leader.startTime, root.startTime);
        return isOwn ? root.pid : void 0;
      }
      function startedBefore(entry, other) {
        return entry.startTime !== "" && other.startTime !== "" && Number(entry.startTime) < Number(other.startTime);
      }
      function isIn(processes = [], entry) {
        return processes.some(({ pid, startTime }) => pid === entry.pid && (0, _processes_start_time_js__WEBPACK_IMPORTED_MODULE_0__.z)(startTime, entry.startTime));
      }
      function isMarked(entry, { mark, files = [] }) {
        const environment = entry.environment();
        if (environment.includes(mark)) {
          const words = environment.split(/[\0 ]/);
          if (words.some((word) => word.startsWith(`${treeVariable}=`) && word.includes(mark)))
            return true;
        }
        return files.length > 0 && (entry.filesOpenForWriting() ?? []).some((file) => files.includes(file));
      }
    })
  ),
  /***/
  1907: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        JL: () => (
          /* binding */
          resolveMs
        ),
        /* harmony export */
        QH: () => (
          /* binding */
          aborted
        ),
        /* harmony export */
        g3: () => (
          /* binding */
          pollUntil
        )
        /* harmony export */
      });
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
      var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7218);
      function pause(ms, signal) {
        return new Promise((resolve) => {
          const timer = setTimeout(() => {
            signal.removeEventListener("abort", cut);
            resolve(true);
          }, ms);
          const cut = () => {
            clearTimeout(timer);
            resolve(false);
          };
          if (signal.aborted)
            cut();
          else
            signal.addEventListener("abort", cut, { once: true });
        });
      }
      function forever() {
        return new Promise(() => {
        });
      }
      function aborted(signal) {
        return new Promise((resolve) => {
          if (signal.aborted)
            resolve(void 0);
          else
            signal.addEventListener("abort", () => resolve(void 0), { once: true });
        });
      }
      async function pollUntil(condition, timeoutMs) {
        const started = (0, _clock_js__WEBPACK_IMPORTED_MODULE_1__.d)();
        for (let pause2 = 2; ; pause2 = Math.min(pause2 * 2, 100)) {
          const before = (0, _clock_js__WEBPACK_IMPORTED_MODULE_1__.d)();
          if (condition())
            return true;
          const now = (0, _clock_js__WEBPACK_IMPORTED_MODULE_1__.d)();
          const left = started + resolveMs(timeoutMs) - now;
          if (left <= 0)
            return false;
          await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(Math.max(pause2, now - before), left));
        }
      }
      function resolveMs(ms) {
        return typeof ms === "number" ? ms : ms();
      }
    })
  )
};
