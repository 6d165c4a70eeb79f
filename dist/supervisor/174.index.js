export const id = 174;
export const ids = [174, 703];
export const modules = {
  /***/
  2174: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        attach: () => (
          /* binding */
          attach
        )
      });
      var promises_ = __webpack_require__(8500);
      var classify = __webpack_require__(4353);
      var duration = __webpack_require__(9556);
      var plain_text = __webpack_require__(7012);
      var external_node_path_ = __webpack_require__(6760);
      var schemas = __webpack_require__(8788);
      ;
      const schemas_text = schemas.string().catch("");
      const count = schemas.number().min(0).max(315576e7).catch(0);
      const code = schemas.number().int().nullable().catch(null);
      const pid = schemas.number().int().min(0).max(2 ** 31 - 1).catch(0);
      function helloLoopPaths(stateDir) {
        const supervisor = (0, external_node_path_.join)(stateDir, "supervisor");
        return {
          supervisor,
          request: (0, external_node_path_.join)(supervisor, "request.json"),
          state: (0, external_node_path_.join)(supervisor, "state.json"),
          result: (0, external_node_path_.join)(supervisor, "result.json"),
          stdout: (0, external_node_path_.join)(supervisor, "stdout.log"),
          stderr: (0, external_node_path_.join)(supervisor, "stderr.log"),
          status: (0, external_node_path_.join)(stateDir, "status.json")
        };
      }
      const supervisorStateSchema = schemas.object({
        sessionId: schemas.string().min(1),
        /** `launching`, `running`, or one of `finalStatuses`. */
        status: schemas.string(),
        command: schemas_text,
        lease: schemas.object({ pid, name: schemas_text, hostDisplayName: schemas_text }).nullable().catch(null),
        /** 0 before the supervisor runs. */
        pid,
        exitCode: code,
        message: schemas_text
      });
      const taskResultSchema = schemas.object({
        stopped: schemas.boolean().catch(false),
        runDir: schemas_text,
        task: schemas.object({ id: schemas_text, title: schemas_text }).catch({ id: "", title: "" })
      });
      const resultSchema = schemas.object({
        sessionId: schemas.string().min(1),
        ok: schemas.boolean(),
        exitCode: code,
        /** The result of `run-once`. */
        result: taskResultSchema.nullable().catch(null),
        /** The results of `run-loop`, one for each task. */
        results: schemas.array(taskResultSchema.catch({ stopped: false, runDir: "", task: { id: "", title: "" } })).catch([]),
        error: schemas_text
      });
      const statusSchema = schemas.object({
        /** Empty if the file does not name it. */
        sessionId: schemas_text,
        taskId: schemas_text,
        taskTitle: schemas_text,
        /** Absolute; empty before there is one. */
        runDir: schemas_text,
        stage: schemas_text,
        message: schemas_text
      });
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
        stderrTail: schemas_text
      });
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
          code
        }).nullable().catch(null)
      });
      const finalStatuses = ["completed", "failed", "stopped"];
      function isFinal({ status }) {
        return finalStatuses.includes(status);
      }
      function namesProcess({ pid: pid2 }) {
        return pid2 > 1;
      }
      const idleStatuses = [
        "completed",
        "failed",
        "retry_waiting",
        "probe_waiting",
        "probe_failed",
        "paused_manual",
        "stopped_host_closed"
      ];
      function isRunningStatus(status) {
        return !idleStatuses.includes(status);
      }
      ;
      function sessionBefore(files, hasLauncher) {
        const state = files.state();
        if (state === void 0)
          return void 0;
        const isDead = state.status === "running" && namesProcess(state) && files.supervisor() === void 0;
        return hasLauncher || isFinal(state) || isDead ? state.sessionId : void 0;
      }
      function findSession(files, selector) {
        const state = announcedSession(files, selector);
        if (state === void 0 || state.status === "launching")
          return void 0;
        return isFinal(state) || namesProcess(state) ? state : void 0;
      }
      function announcedSession(files, selector) {
        const { session, before } = selector;
        const state = files.state();
        if (state === void 0)
          return void 0;
        const isSelected = session === null ? state.sessionId !== before : state.sessionId === session;
        return isSelected ? state : void 0;
      }
      function noSessionReason(files, selector, timeoutMs) {
        const { session, before } = selector;
        const which = session === null ? "no HelloLoop session" : `no HelloLoop session ${(0, plain_text.TN)(session, 100)}`;
        const old = session === null && before !== void 0 ? ", which was there before" : "";
        return `${which} within ${(0, duration.a)(timeoutMs)} (a longer attach-timeout waits longer): ${files.describe()}${old}`;
      }
      function attachedEvent(state, stateDir, process2) {
        return {
          type: "attached",
          source: "helloloop",
          session: (0, plain_text.TN)(state.sessionId, 100),
          command: (0, plain_text.TN)(state.command, 60),
          stateDir,
          lease: state.lease === null ? "" : leaseLabel(state.lease),
          process: process2
        };
      }
      function leaseLabel({ pid: pid2, name, hostDisplayName }) {
        const label = (0, plain_text.TN)(hostDisplayName || name, 100);
        if (label === "" || pid2 === 0)
          return label;
        return `${label} (${(0, plain_text.TN)(name === "" ? `process ${pid2}` : `${name}, process ${pid2}`, 100)})`;
      }
      var external_node_fs_ = __webpack_require__(3024);
      var change_signal = __webpack_require__(4015);
      var clock = __webpack_require__(7218);
      var path_watch = __webpack_require__(5703);
      ;
      const pendingMs = 20;
      const restingMs = 1e3;
      const netMs = 4e3;
      const maxMissed = 3;
      const leastMs = 5;
      const updateShare = 1 / 4;
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
        signal.addEventListener("abort", stop);
        try {
          let dueMono = 0;
          let readMono = Number.NEGATIVE_INFINITY;
          for (let signalled = true; !signal.aborted; ) {
            const progress = await mirror.copyLogs();
            if (progress && !signalled)
              logs.changes.missed();
            const before = (0, clock.d)();
            const isExpected = hasChanged || mirror.isPending || watch.isReported || watch.process === void 0;
            const isWanted = isExpected || progress || before - readMono >= netMs;
            let pauseMs = isWanted ? dueMono - before : restingMs;
            if (pauseMs <= 0) {
              hasChanged = false;
              const end = watch.check();
              if (end !== void 0)
                return end;
              const { appended } = mirror;
              await mirror.update();
              if (!isExpected && mirror.appended > appended)
                missed += 1;
              if (missed === maxMissed)
                folders.poll();
              for (const dir of [...dirs, ...tasks.all.flatMap(({ files }) => files.dirs)])
                folders.add(dir);
              const now = (0, clock.d)();
              readMono = now;
              dueMono = now + Math.max(leastMs, (now - before) * (1 / updateShare - 1));
              pauseMs = mirror.isPending ? pendingMs : restingMs;
            }
            logs.watch(mirror.liveLogs);
            signalled = await logs.changes.sleep(Math.max(1, pauseMs));
          }
          return void 0;
        } finally {
          signal.removeEventListener("abort", stop);
          logs.changes.close();
          await folders.close();
        }
      }
      class LiveLogs {
        changes = new change_signal.p((0, change_signal.B)());
        #watched = /* @__PURE__ */ new Set();
        has(path) {
          return this.#watched.has(path);
        }
        /** Watches these logs, as far as they exist, and no others. */
        watch(paths2) {
          for (const path of this.#watched) {
            if (paths2.includes(path))
              continue;
            this.#watched.delete(path);
            this.changes.unwatch(path);
          }
          for (const path of paths2) {
            if (this.#watched.has(path) || !(0, external_node_fs_.existsSync)(path))
              continue;
            this.#watched.add(path);
            this.changes.watch(path);
          }
        }
      }
      var session_end = __webpack_require__(3127);
      ;
      const maxLength = 300;
      function firstLine(text) {
        return (0, plain_text.TN)(text.trimStart().split("\n", 1)[0] ?? "", maxLength).replace(/[。.]$/, "");
      }
      ;
      const unknownCode = "unknown";
      function attemptEnd({ runtime, record, statuses, followedBy, session }) {
        const code2 = runtime?.code ?? runtime?.heartbeat?.code ?? record?.taskCode ?? null;
        const status = runtime?.status ?? "";
        if (status === "completed")
          return { exit: exitOf(code2 ?? 0), cause: null, failure: null };
        if (status === "stopped_host_closed" || statuses.has("lease_terminating")) {
          const reason = firstLine(runtime?.failureReason || runtime?.heartbeat?.leaseReason || "");
          return stopped(code2, "lease_lost", { code: runtime?.failureCode || "lease_lost", family: "final", reason });
        }
        const failure = toFailure(failureInRuntime(runtime) ?? record);
        if (statuses.has("watchdog_terminating") || statuses.has("watchdog_waiting")) {
          const reason = firstLine(runtime?.heartbeat?.watchdogReason || runtime?.heartbeat?.message || failure.reason);
          const failureCode = failure.code === unknownCode ? "watchdog_idle" : failure.code;
          return stopped(code2, "watchdog_idle", { code: failureCode, family: failure.family, reason });
        }
        const hasFailed = followedBy !== void 0 || record !== void 0 || isFailed(status);
        if (!hasFailed && session?.status === "completed")
          return { exit: exitOf(code2), cause: null, failure: null };
        return (hasFailed ? void 0 : stoppedWith(session, code2)) ?? failed(code2, failure);
      }
      function probeEnd({ runtime, record, statuses, followedBy, session }) {
        const code2 = record?.probeCode ?? runtime?.heartbeat?.code ?? null;
        const isOk = record === void 0 ? followedBy === "attempt" : record.probeStatus === "ok";
        if (isOk)
          return { exit: exitOf(code2 ?? 0), cause: null, failure: null };
        const hasFailed = record !== void 0 || followedBy === "probe" || statuses.has("probe_failed");
        const failure = toFailure(record?.probeFailureCode ? failureOfProbe(record) : failureInRuntime(runtime));
        return (hasFailed ? void 0 : stoppedWith(session, code2)) ?? failed(code2, failure);
      }
      const verificationEnd = { exit: { kind: "unknown" }, cause: null, failure: null };
      function recordedFailure(record) {
        const failure = toFailure(record);
        return { ...failure, reason: reasonOf(record.taskCode, failure) };
      }
      function failureInRuntime(runtime) {
        if (runtime === void 0 || runtime.failureCode === "" || runtime.status === "running")
          return void 0;
        const { failureCode: code2, failureFamily: family, failureReason: reason } = runtime;
        return { code: code2, family, reason };
      }
      function failureOfProbe(record) {
        const { probeFailureCode: code2, probeFailureFamily: family, probeFailureReason: reason } = record;
        return { code: code2, family, reason };
      }
      function toFailure({ code: code2, family, reason } = { code: "", family: "", reason: "" }) {
        return { code: (0, plain_text.TN)(code2, 60) || unknownCode, family: familyOf(family), reason: firstLine(reason) };
      }
      function familyOf(family) {
        if (family === "host_lease")
          return "final";
        return family === "hard" ? "hard" : "soft";
      }
      function isFailed(status) {
        return ["failed", "paused_manual", "retry_waiting", "probe_waiting", "probe_running", "probe_failed"].includes(status);
      }
      function failed(code2, failure) {
        return { exit: exitOf(code2), cause: null, failure: { ...failure, reason: reasonOf(code2, failure) } };
      }
      function stoppedWith(session, code2) {
        if (session === void 0 || session.cause === null)
          return void 0;
        const { cause, reason } = session;
        return { exit: exitOf(code2), cause, failure: (0, session_end.XJ)({ cause, detail: reason }) };
      }
      function stopped(code2, cause, failure) {
        const reason = failure.reason === "" ? "was ended" : `was ended: ${failure.reason}`;
        return { exit: exitOf(code2), cause, failure: { ...failure, reason } };
      }
      function reasonOf(exitCode, { code: code2, reason }) {
        const isNamed = code2 !== unknownCode;
        const happened = exitCode === null ? isNamed ? "failed" : "ended, and nobody saw how" : `exited with code ${exitCode}`;
        const named = [...isNamed ? [code2] : [], ...reason === "" ? [] : [reason]].join(": ");
        return named === "" ? happened : `${happened} (${named})`;
      }
      function exitOf(code2) {
        return code2 === null ? { kind: "unknown" } : { kind: "exited", code: code2 };
      }
      ;
      function discoverExecutions({ logs, groups, runtimes }) {
        const withoutLogs = runtimes.filter(({ content }) => isRunningStatus(content.status) && isFileName(content.attemptPrefix)).map(({ dir, content }) => ({ dir, prefix: content.attemptPrefix, bornMs: Date.now(), changedMs: Date.now() })).filter(({ dir, prefix }) => !logs.some((pair) => pair.dir === dir && pair.prefix === prefix));
        return inOrder([...logs, ...withoutLogs].map((pair) => identify(pair, { groups, runtimes })));
      }
      function isFileName(prefix) {
        return /^[\w-][\w.-]*$/.test(prefix);
      }
      function identify(logs, { groups, runtimes }) {
        const { dir, prefix } = logs;
        const [, before = prefix, word, number] = /^(.+)-(probe|recovery)-(\d+)$/.exec(prefix) ?? [];
        const names = groups.filter((group2) => group2.dir === dir).map((group2) => group2.prefix);
        const naming = runtimes.find((runtime) => runtime.dir === dir && runtime.content.attemptPrefix === prefix);
        const group = [prefix, before].find((name) => names.includes(name)) ?? naming?.prefix;
        if (group === void 0)
          return { ...logs, kind: "verification", group: null, recovery: 0 };
        if (group === prefix)
          return { ...logs, kind: "attempt", group, recovery: 0 };
        const recovery = number === void 0 ? naming?.content.recoveryCount ?? 0 : Number(number);
        return { ...logs, kind: word === "probe" ? "probe" : "attempt", group, recovery };
      }
      function inOrder(executions) {
        const groupOf = (execution) => `${execution.dir}\0${execution.group ?? execution.prefix}`;
        const bornMs = /* @__PURE__ */ new Map();
        for (const execution of executions) {
          const group = groupOf(execution);
          bornMs.set(group, Math.min(bornMs.get(group) ?? Number.POSITIVE_INFINITY, execution.bornMs));
        }
        const order = (a, b) => (bornMs.get(groupOf(a)) ?? 0) - (bornMs.get(groupOf(b)) ?? 0) || compare(groupOf(a), groupOf(b)) || a.recovery - b.recovery || // A probe runs before the recovery of the same number.
        Number(a.kind !== "probe") - Number(b.kind !== "probe");
        return executions.toSorted(order);
      }
      function compare(a, b) {
        if (a === b)
          return 0;
        return a < b ? -1 : 1;
      }
      var paths = __webpack_require__(4683);
      var own_file = __webpack_require__(9539);
      ;
      function fileVersion({ ino, size, mtimeMs }) {
        return `${ino} ${size} ${mtimeMs}`;
      }
      var regular_file = __webpack_require__(8731);
      ;
      function findOverlap(tail, bytes, least) {
        const text = Buffer.concat([bytes, tail]).reverse();
        const same = new Int32Array(text.length);
        let longest = least;
        let end;
        for (let at = 1, left = 0, right = 0; at < text.length; at += 1) {
          let length = at < right ? Math.min(right - at, same[at - left] ?? 0) : 0;
          while (at + length < text.length && text[length] === text[at + length])
            length += 1;
          same[at] = length;
          if (at + length > right)
            [left, right] = [at, at + length];
          if (at >= tail.length && Math.min(length, tail.length) >= longest) {
            longest = Math.min(length, tail.length);
            end = text.length - at;
          }
        }
        return end;
      }
      ;
      const overlapBytes = 64;
      const searchBytes = 1024 * 1024;
      const leastBytes = 256;
      const tailBytes = 512 * 1024;
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
        #settled = "";
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
          this.#target = (0, external_node_fs_.openSync)(target, "ax+", 384);
          this.#limit = limit;
        }
        /** Copies new bytes and returns whether there were any. */
        async copyNew(buffer) {
          const source = this.#opened();
          return source === void 0 ? false : this.#copyFrom(source.fd, source.stat, buffer);
        }
        /** Does the same once the log should be complete: reopens it by its path, and waits for no rewrite to go on. */
        async settle(buffer) {
          this.release();
          const hasCopied = await this.copyNew(buffer);
          const source = this.#opened();
          if (source === void 0 || !this.#isOwn(source.stat))
            return hasCopied;
          const { fd, stat } = source;
          this.#settled = fileVersion(stat);
          if (stat.size > this.#position || this.#isBeginning(fd, stat.size, buffer))
            return hasCopied;
          this.#alignAt(this.#findPosition(fd, stat.size));
          this.#isRewritten = false;
          return await this.#copyFrom(fd, stat, buffer) || hasCopied;
        }
        /** Returns whether the source may hold more than the copy. */
        hasMore() {
          const stat = this.#opened()?.stat;
          if (stat === void 0 || this.isOverLimit || !this.#isOwn(stat))
            return false;
          return stat.size > this.#position || stat.size > 0 && this.#settled !== "" && this.#settled !== fileVersion(stat);
        }
        /** Returns whether the source holds another log now. */
        isOverwritten() {
          const stat = this.#opened()?.stat;
          return stat !== void 0 && !this.#isOwn(stat);
        }
        /** Appends a text to the copy, in place of bytes that can no longer be read. */
        fill(text) {
          this.#append(Buffer.from(text));
        }
        /** Closes the source until the next call that needs it. */
        release() {
          if (this.#source !== void 0)
            (0, external_node_fs_.closeSync)(this.#source);
          this.#source = void 0;
        }
        close() {
          this.release();
          (0, external_node_fs_.closeSync)(this.#target);
        }
        /** Opens the source, once more if it was deleted since. */
        #opened() {
          for (let tries = 0; tries < 2; tries += 1) {
            this.#source ??= (0, regular_file.eD)(this.source);
            if (this.#source === void 0)
              return void 0;
            const stat = (0, external_node_fs_.fstatSync)(this.#source);
            if (stat.nlink > 0)
              return { fd: this.#source, stat };
            this.release();
          }
          return void 0;
        }
        #isOwn({ mtimeMs }) {
          return mtimeMs <= this.#ownUntilMs();
        }
        async #copyFrom(fd, before, buffer) {
          let stat = before;
          if (stat.size === this.#position && !this.#isRewritten)
            return false;
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
            const length = (0, external_node_fs_.readSync)(fd, buffer, 0, room, this.#position);
            stat = (0, external_node_fs_.fstatSync)(fd);
            if (length === 0 || stat.size < this.#position || !this.#isOwn(stat)) {
              this.#isRewritten = true;
              break;
            }
            this.wasReplaced ||= this.#isStartedOver;
            this.#append(buffer.subarray(0, length));
            this.#position += length;
            await (0, promises_.setImmediate)();
          }
          return this.copied > copiedBefore;
        }
        #append(bytes) {
          for (let written = 0; written < bytes.length; )
            written += (0, external_node_fs_.writeSync)(this.#target, bytes, written);
          this.copied += bytes.length;
          this.#overlap = Buffer.from(Buffer.concat([this.#overlap, bytes.subarray(-overlapBytes)]).subarray(-overlapBytes));
        }
        /** Returns whether the last copied bytes still stand before the position. */
        #hasOverlap(fd) {
          const { length } = this.#overlap;
          const bytes = Buffer.alloc(length);
          return (0, external_node_fs_.readSync)(fd, bytes, 0, length, this.#position - length) === length && bytes.equals(this.#overlap);
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
          for (let at = 0; at < size; ) {
            const wanted = Math.min(half, size - at);
            const length = (0, external_node_fs_.readSync)(this.#target, buffer, 0, wanted, target + at);
            const other = (0, external_node_fs_.readSync)(fd, buffer, half, length, source + at);
            if (length === 0 || other < length || buffer.compare(buffer, half, half + length, 0, length) !== 0)
              return false;
            at += length;
          }
          return true;
        }
        /** Returns the offset in a rewritten source that corresponds to the end of the copy: near the old one, or 0. */
        #findPosition(fd, size) {
          const tail = Buffer.alloc(Math.min(tailBytes, this.copied));
          (0, external_node_fs_.readSync)(this.#target, tail, 0, tail.length, this.copied - tail.length);
          const start = Math.max(0, this.#position - searchBytes);
          const window = Buffer.alloc(Math.max(0, Math.min(size, this.#position + searchBytes) - start));
          const bytes = window.subarray(0, (0, external_node_fs_.readSync)(fd, window, 0, window.length, start));
          const end = findOverlap(tail, bytes, Math.min(leastBytes, tail.length));
          this.#isStartedOver = end === void 0;
          return end === void 0 ? 0 : start + end;
        }
        #alignAt(position) {
          this.#position = position;
          this.#aligned = { target: this.copied, source: position };
          this.#overlap = Buffer.alloc(0);
        }
      }
      ;
      function listRunFolder(runDir, known) {
        const found = { logs: [], runtimes: [], records: [], dirs: [] };
        const top = entriesOf(runDir);
        const below = top.filter((entry) => entry.isDirectory()).map(({ name }) => (0, external_node_path_.join)(runDir, name));
        for (const dir of [runDir, ...below.sort()]) {
          found.dirs.push(dir);
          const pairs = /* @__PURE__ */ new Map();
          for (const entry of dir === runDir ? top : entriesOf(dir)) {
            if (!entry.isFile())
              continue;
            const { name } = entry;
            const path = (0, external_node_path_.join)(dir, name);
            const log = /^(.+)-(?:stdout|stderr)\.log$/.exec(name)?.[1];
            const runtime = /^(.+)-runtime\.json$/.exec(name)?.[1];
            const recovered = /^(.+)-auto-recovery-\d+\.json$/.exec(name)?.[1];
            if (log !== void 0) {
              const times = known.get(path) ?? timesOf(path);
              known.set(path, times);
              pairs.set(log, withLog(pairs.get(log), { dir, prefix: log, ...times }));
            } else if (runtime !== void 0)
              found.runtimes.push({ dir, prefix: runtime, path });
            else if (recovered !== void 0)
              found.records.push({ dir, prefix: recovered, path });
          }
          found.logs.push(...pairs.values());
        }
        return found;
      }
      function withLog(other, log) {
        if (other === void 0)
          return log;
        const { bornMs, changedMs } = other;
        return { ...log, bornMs: Math.min(bornMs, log.bornMs), changedMs: Math.max(changedMs, log.changedMs) };
      }
      function firstRecoveryMs(dir, prefix) {
        const ofRecovery = new RegExp(`^${RegExp.escape(prefix)}-recovery-\\d+-(?:stdout|stderr)\\.log$`);
        const logs = entriesOf(dir).filter(({ name }) => ofRecovery.test(name));
        return Math.min(Number.POSITIVE_INFINITY, ...logs.map(({ name }) => timesOf((0, external_node_path_.join)(dir, name)).bornMs));
      }
      function timesOf(path) {
        const stat = (0, external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        return { bornMs: stat?.birthtimeMs || stat?.mtimeMs || 0, changedMs: stat?.mtimeMs ?? 0 };
      }
      function entriesOf(dir) {
        try {
          return (0, external_node_fs_.readdirSync)(dir, { withFileTypes: true });
        } catch {
          return [];
        }
      }
      function resolveRunDir(runDir, roots) {
        try {
          const path = (0, external_node_fs_.realpathSync)(runDir);
          const isInside = roots.some((root) => pathBelow((0, external_node_fs_.realpathSync)(root), path) !== void 0);
          return isInside ? { path } : { outside: true };
        } catch {
          return void 0;
        }
      }
      function pathBelow(folder, path) {
        const below = (0, external_node_path_.relative)(folder, path);
        const isOutside = below === "" || below === ".." || below.startsWith(`..${external_node_path_.sep}`) || (0, external_node_path_.isAbsolute)(below);
        return isOutside ? void 0 : below;
      }
      ;
      const streams = ["stdout", "stderr"];
      class MirroredExecution {
        found;
        number;
        task;
        logs;
        statuses = /* @__PURE__ */ new Set();
        #startedMono = (0, clock.d)();
        runtime;
        isEnded = false;
        #startedAt = "";
        /** The sizes of its logs by its last heartbeat. */
        #written = {};
        /** When its logs last grew, or its status first said that it is over. */
        #grownMono = (0, clock.d)();
        constructor(root, found, number, task, maxLogBytes) {
          this.found = found;
          this.number = number;
          this.task = task;
          const dir = (0, paths.kl)(root, found.kind, number);
          (0, own_file.Z9)(root, dir, 448);
          const copy = (stream) => {
            const source = (0, external_node_path_.join)(found.dir, `${found.prefix}-${stream}.log`);
            return new LogCopy(source, (0, paths.Q2)(dir, stream), maxLogBytes, () => this.#ownUntilMs());
          };
          this.logs = { stdout: copy("stdout"), stderr: copy("stderr") };
        }
        /** Takes in the content of its runtime file. */
        observe(runtime) {
          const { heartbeat } = runtime;
          if (heartbeat !== null)
            this.#written = { stdout: heartbeat.stdoutBytes, stderr: heartbeat.stderrBytes };
          this.#startedAt = heartbeat?.startedAt || this.#startedAt;
          const wasRunning = this.runtime === void 0 || isRunningStatus(this.runtime.status);
          if (wasRunning && !isRunningStatus(runtime.status))
            this.#grownMono = (0, clock.d)();
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
          return streams.map((stream) => ({ stream, log: this.logs[stream] })).filter(({ log }) => log.isOverwritten()).filter(({ stream, log }) => log.copied < (this.#written[stream] ?? Number.POSITIVE_INFINITY));
        }
        get bytes() {
          return { stdout: this.logs.stdout.copied, stderr: this.logs.stderr.copied };
        }
        /** Returns how long its logs have not grown, in ms. */
        quietMs() {
          return (0, clock.d)() - this.#grownMono;
        }
        /** Returns the duration by HelloLoop's clock if its files have the times. While it runs, ours counts if it is longer. */
        durationMs() {
          const reported = Date.parse(this.runtime?.updatedAt ?? "") - Date.parse(this.#startedAt);
          const seen = (0, clock.d)() - this.#startedMono;
          if (Number.isNaN(reported) || reported < 0)
            return seen;
          const isRunning = this.runtime === void 0 || isRunningStatus(this.runtime.status);
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
          return kind === "attempt" && recovery === 0 ? firstRecoveryMs(dir, prefix) : Number.POSITIVE_INFINITY;
        }
        async #each(copy) {
          let any = false;
          for (const stream of streams)
            any = await copy(this.logs[stream]) || any;
          if (any)
            this.#grownMono = (0, clock.d)();
          return any;
        }
      }
      function startedEvent({ found, number, task }, nextAttempt) {
        const started = { process: null, relays: [], label: (0, plain_text.TN)(found.prefix, 100), task: task.number };
        switch (found.kind) {
          case "attempt":
            return { type: "attempt_started", attempt: number, ...started };
          case "probe":
            return { type: "probe_started", probe: number, attempt: nextAttempt, ...started };
          case "verification":
            return { type: "verification_started", verification: number, ...started };
        }
      }
      function endedEvent(execution, result, nextAttempt) {
        const { found, number, bytes } = execution;
        const ended = { ...result, durationMs: execution.durationMs(), bytes, leftBehind: [], survivors: [] };
        switch (found.kind) {
          case "attempt":
            return { type: "attempt_ended", attempt: number, ...ended };
          case "probe":
            return { type: "probe_ended", probe: number, attempt: nextAttempt, ...ended };
          case "verification":
            return { type: "verification_ended", verification: number, ...ended };
        }
      }
      ;
      class Recoveries {
        #waits = /* @__PURE__ */ new Map();
        #records = /* @__PURE__ */ new Map();
        /** The waits that are in the journal, in order. */
        #waited = [];
        #recorded = /* @__PURE__ */ new Set();
        /** Takes in the runtime files and records of a run folder. */
        observe({ runtimes, records }) {
          for (const { dir, prefix, content } of runtimes) {
            const wait2 = announcedWait(content);
            if (wait2 !== void 0)
              this.#waits.set(key(dir, prefix, content.recoveryCount), wait2);
          }
          for (const record of records) {
            this.#records.set(key(record.dir, record.prefix, record.content.recoveryIndex), record);
          }
        }
        /** Returns the event for the wait of a recovery, once. Its delay is 0 if neither the wait nor a record was seen. */
        waitEvent(dir, prefix, index, attempt) {
          const id2 = key(dir, prefix, index);
          if (index === 0 || this.#waited.includes(id2))
            return void 0;
          this.#waited.push(id2);
          const record = this.#records.get(id2)?.content;
          const delayMs = this.#waits.get(id2)?.delayMs ?? (record?.delaySeconds ?? 0) * 1e3;
          const until = this.#waits.get(id2)?.until ?? (/* @__PURE__ */ new Date()).toISOString();
          return { type: "retry_waiting", attempt, delayMs, until };
        }
        /** Returns the record that describes an execution: the attempt that failed, or the probe. */
        recordOf(dir, prefix) {
          const isOf = ({ content }) => content.taskAttemptPrefix === prefix || content.probeAttemptPrefix === prefix;
          return [...this.#records.values()].find((record) => record.dir === dir && isOf(record))?.content;
        }
        /** Returns the paths of a group's records. */
        pathsOf(dir, prefix) {
          return [...this.#records.values()].filter((record) => record.dir === dir && record.prefix === prefix).map(({ path }) => path);
        }
        /**
         * Yields, once each, what the records add to the waits in the journal.
         * @param numberOf returns the number of an execution in the journal
         */
        *recordedEvents(numberOf) {
          for (const [id2, { dir, content }] of this.#records) {
            const wait2 = this.#waited.indexOf(id2) + 1;
            if (wait2 === 0 || this.#recorded.has(id2))
              continue;
            this.#recorded.add(id2);
            const attempt = numberOf(dir, content.taskAttemptPrefix);
            const probe = numberOf(dir, content.probeAttemptPrefix);
            const { taskCode, probeCode } = content;
            yield {
              type: "recovery_recorded",
              wait: wait2,
              delayMs: content.delaySeconds * 1e3,
              failure: recordedFailure(content),
              ...attempt !== void 0 && { attempt },
              ...taskCode !== null && { exitCode: taskCode },
              ...probe !== void 0 && { probe },
              ...probeCode !== null && { probeExitCode: probeCode }
            };
          }
        }
        /** Yields the recorded recoveries whose wait is not in the journal, because nothing followed them. */
        *withoutWait() {
          for (const [id2, { dir, prefix, content }] of this.#records)
            if (!this.#waited.includes(id2))
              yield { dir, prefix, index: content.recoveryIndex };
        }
      }
      function announcedWait({ status, nextRetryDelayMs, nextRetryAt }) {
        if (status !== "retry_waiting")
          return void 0;
        const until = new Date(Number.isNaN(Date.parse(nextRetryAt)) ? Date.now() + nextRetryDelayMs : nextRetryAt);
        return { delayMs: Math.max(0, nextRetryDelayMs), until: until.toISOString() };
      }
      function key(dir, prefix, index) {
        return `${dir}\0${prefix}\0${index}`;
      }
      ;
      class StatusTracker {
        /** The last status. */
        status = "";
        #isStalled = false;
        /** @param attempt the number of the running attempt; undefined if none or a probe runs */
        *update({ status, heartbeat }, attempt) {
          if (status === this.status)
            return;
          this.status = status;
          yield { type: "runtime_status", status: (0, plain_text.TN)(status, 60) };
          const wasStalled = this.#isStalled;
          this.#isStalled = status === "suspected_stall";
          if (attempt === void 0)
            return;
          const ending = (detail, cause) => {
            return { type: "attempt_ending", attempt, cause, detail: firstLine(detail), graceMs: 0 };
          };
          switch (status) {
            case "running":
            case "recovering":
              if (wasStalled)
                yield { type: "stall_over", attempt };
              return;
            case "suspected_stall":
              yield { type: "stall_suspected", attempt, silentMs: (heartbeat?.idleSeconds ?? 0) * 1e3 };
              return;
            case "watchdog_terminating":
              yield ending(heartbeat?.watchdogReason || heartbeat?.message || "it was silent for too long", "watchdog_idle");
              return;
            case "watchdog_waiting":
              yield { type: "attempt_waiting", attempt };
              return;
            case "lease_terminating":
              yield ending(heartbeat?.leaseReason || heartbeat?.message || "its host is dead", "lease_lost");
              return;
            default:
              return;
          }
        }
      }
      var read_file = __webpack_require__(5261);
      var json = __webpack_require__(5666);
      ;
      const maxBytes = 4 * 1024 * 1024;
      const freshMs = 100;
      class ForeignJsonFile {
        path;
        #schema;
        #value;
        #read = "";
        /** The text of the last complete content; empty before the first. */
        text = "";
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
          const fd = (0, regular_file.eD)(this.path);
          if (fd === void 0)
            return this.#value;
          try {
            const stats = (0, external_node_fs_.fstatSync)(fd);
            const { size, mtimeMs } = stats;
            const version = fileVersion(stats);
            if (version === this.#read)
              return this.#value;
            this.isTooLarge = size > maxBytes;
            if (this.isTooLarge)
              return this.#value;
            const text = (0, read_file.i)(fd, 0, size).toString();
            const result = this.#schema.safeParse((0, json.q)(text));
            if (!result.success)
              return this.#value;
            this.#value = result.data;
            this.text = text;
            this.modifiedMs = mtimeMs;
            if (Date.now() - mtimeMs > freshMs)
              this.#read = version;
            return this.#value;
          } finally {
            (0, external_node_fs_.closeSync)(fd);
          }
        }
      }
      ;
      class RunFiles {
        #runDir;
        #sinceMs;
        #runtimes = new JsonFiles(runtimeSchema);
        #records = new JsonFiles(recoveryRecordSchema);
        #logs = /* @__PURE__ */ new Map();
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
          for (const [path, { changedMs }] of this.#logs)
            if (changedMs < this.#sinceMs)
              this.#logs.delete(path);
          this.dirs = dirs;
          return {
            logs: logs.filter(({ changedMs }) => changedMs >= this.#sinceMs),
            groups: runtimes,
            runtimes: this.#runtimes.read(runtimes, this.#sinceMs),
            records: this.#records.read(records, this.#sinceMs)
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
        #files = /* @__PURE__ */ new Map();
        constructor(schema) {
          this.#schema = schema;
        }
        read(listed, sinceMs) {
          return listed.flatMap((entry) => {
            const file = this.#files.get(entry.path) ?? new ForeignJsonFile(entry.path, this.#schema);
            this.#files.set(entry.path, file);
            const content = file.read();
            return content === void 0 || file.modifiedMs < sinceMs ? [] : [{ ...entry, content }];
          });
        }
        textOf(path) {
          return this.#files.get(path)?.text;
        }
        tooLarge() {
          return [...this.#files.values()].filter(({ isTooLarge }) => isTooLarge).map(({ path }) => path);
        }
      }
      ;
      class Tasks {
        #session;
        #status;
        all = [];
        /** Run folders that are not followed because they lie outside the roots. */
        refused = /* @__PURE__ */ new Set();
        constructor(statusPath, session) {
          this.#status = new ForeignJsonFile(statusPath, statusSchema);
          this.#session = session;
        }
        /** Reads `status.json`, which may name another task or another stage of the same one. */
        update() {
          const status = this.#status.read();
          if (status === void 0 || !this.#isOwn(status))
            return;
          const task = this.#add(status.runDir, { id: status.taskId, title: status.taskTitle });
          if (task !== void 0)
            Object.assign(task, { stage: status.stage, message: status.message });
        }
        /** Adds the tasks that `status.json` named too briefly to be seen. */
        addFrom({ result, results }) {
          for (const { runDir, task } of [...results, ...result === null ? [] : [result]])
            this.#add(runDir, task);
        }
        #isOwn({ sessionId }) {
          if (sessionId !== "")
            return sessionId === this.#session.id;
          return this.#status.modifiedMs >= this.#session.sinceMs;
        }
        #add(named, { id: id2, title }) {
          if (named === "")
            return void 0;
          const runDir = resolveRunDir(named, this.#session.roots);
          if (runDir === void 0)
            return void 0;
          if ("outside" in runDir) {
            this.refused.add(named);
            return void 0;
          }
          const { path } = runDir;
          const known = this.all.find((task2) => task2.runDir === path);
          if (known !== void 0)
            return known;
          const files = new RunFiles(path, this.#session.sinceMs);
          const task = { number: this.all.length + 1, id: id2, title, runDir: path, stage: "", message: "", files };
          this.all.push(task);
          return task;
        }
      }
      function taskStartedEvent({ number, id: id2, title, stage, runDir, message }) {
        return {
          type: "task_started",
          task: number,
          id: (0, plain_text.TN)(id2, 100),
          title: (0, plain_text.TN)(title, 200),
          runDir,
          stage: (0, plain_text.TN)(stage, 100),
          message: firstLine(message)
        };
      }
      function taskStageEvent({ number, stage, message }) {
        return { type: "task_stage", task: number, stage: (0, plain_text.TN)(stage, 100), message: firstLine(message) };
      }
      ;
      const quietMs = 100;
      const unnamedMs = 300;
      const lateExecutions = 4;
      const bufferBytes = 256 * 1024;
      class Mirror {
        #target;
        #tasks;
        #buffer = Buffer.allocUnsafe(bufferBytes);
        #executions = /* @__PURE__ */ new Map();
        #recoveries = new Recoveries();
        #statuses = new StatusTracker();
        #counts = { attempt: 0, probe: 0, verification: 0 };
        /** The last stage in the journal, by task number. */
        #stages = /* @__PURE__ */ new Map();
        #warned = /* @__PURE__ */ new Set();
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
          return await this.#current?.copyLogs(this.#buffer) ?? false;
        }
        /** Reads all files and appends events for what has changed. */
        async update() {
          this.#tasks.update();
          await this.#update(void 0);
        }
        /** Appends all remaining events when the session is over, up to the end of its last execution. */
        async finish(outcome, result) {
          this.#tasks.update();
          if (result !== void 0)
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
          const isOver = outcome !== void 0;
          this.isPending = false;
          const from = isOver ? 0 : this.#last?.task.number ?? 0;
          const runs = this.#tasks.all.filter(({ number }) => number >= from).map((task) => ({ task, snapshot: task.files.read() }));
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
          const count2 = isOver ? fresh.length : fresh.findLastIndex(isCertain) + 1;
          if (count2 < fresh.length)
            this.isPending = true;
          return fresh.slice(0, count2);
        }
        async #start(found, task, snapshot) {
          const { dir, prefix, group, kind, recovery } = found;
          if (this.#current !== void 0)
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
          const isSameGroup = group !== null && next?.dir === dir && next.group === group && next.kind !== "verification";
          const followedBy = isSameGroup ? next.kind : void 0;
          const { runtime, statuses } = execution;
          if (runtime !== void 0)
            this.#appendStatus(runtime);
          const evidence = { runtime, statuses, record, followedBy, session: outcome };
          const result = kind === "attempt" ? attemptEnd(evidence) : kind === "probe" ? probeEnd(evidence) : verificationEnd;
          if (kind === "attempt" && group !== null) {
            const paths2 = [(0, external_node_path_.join)(dir, `${group}-runtime.json`), ...this.#recoveries.pathsOf(dir, group)];
            const files = paths2.map((path) => ({ path, text: execution.task.files.textOf(path) }));
            await this.#target.attemptOver(execution.number, files);
          }
          this.#append(endedEvent(execution, result, this.#counts.attempt + 1));
          execution.markEnded();
          this.#current = void 0;
        }
        /** Appends what is new about the group of the last execution: its end, the wait behind it, its status. */
        async #updateLastGroup(snapshot, outcome) {
          const { dir, group } = this.#last?.found ?? {};
          const isInRun = [...snapshot.runtimes, ...snapshot.logs].some((entry) => entry.dir === dir);
          if (!isInRun || dir === void 0)
            return;
          const runtime = snapshot.runtimes.find((entry) => entry.dir === dir && entry.prefix === group)?.content;
          const current = this.#current;
          if (current !== void 0 && (outcome !== void 0 || this.#isOver(current, runtime))) {
            await this.#finish(current, outcome === void 0 ? {} : { outcome });
          }
          if (this.#current === void 0) {
            if (runtime?.status === "retry_waiting")
              this.#appendWait(dir, group ?? "", runtime.recoveryCount);
            for (const recovery of this.#recoveries.withoutWait())
              this.#appendWait(recovery.dir, recovery.prefix, recovery.index);
            await this.#appendLateOutput(outcome === void 0 ? lateExecutions : Number.POSITIVE_INFINITY);
          }
          const numberOf = (at, prefix) => this.#executions.get(keyOf(at, prefix))?.number;
          for (const event of this.#recoveries.recordedEvents(numberOf))
            this.#append(event);
          const isMirrored = runtime !== void 0 && this.#executions.has(keyOf(dir, runtime.attemptPrefix));
          if (isMirrored || runtime !== void 0 && this.#current === void 0)
            this.#appendStatus(runtime);
        }
        /** Returns whether its runtime file says that it is over and its logs have stopped growing. */
        #isOver(execution, runtime) {
          const isRunning = runtime === void 0 || isRunningStatus(runtime.status);
          if (isRunning && (runtime === void 0 || runtime.attemptPrefix === execution.found.prefix))
            return false;
          const isQuiet = execution.quietMs() >= quietMs;
          if (!isQuiet)
            this.isPending = true;
          return isQuiet;
        }
        #appendStatus(runtime) {
          const attempt = this.#current?.found.kind === "attempt" ? this.#current.number : void 0;
          for (const event of this.#statuses.update(runtime, attempt))
            this.#append(event);
        }
        #appendWait(dir, group, index) {
          const wait2 = this.#recoveries.waitEvent(dir, group, index, this.#counts.attempt + 1);
          if (wait2 !== void 0)
            this.#append(wait2);
        }
        async #startTask(task) {
          if (this.#stages.has(task.number))
            return;
          if (this.#current !== void 0)
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
        async #appendLateOutput(count2 = lateExecutions) {
          for (const execution of [...this.#executions.values()].slice(-count2)) {
            if (!execution.isEnded || !execution.hasMore())
              continue;
            const { number, found, bytes: offsets } = execution;
            const hasMore = await execution.settle(this.#buffer);
            execution.markEnded();
            if (!hasMore)
              continue;
            this.#append({ type: "output_continued", kind: found.kind, number, offsets });
          }
        }
        #fillOverwritten(execution) {
          for (const { stream, log } of execution.overwritten()) {
            const { dir, prefix } = execution.found;
            const record = this.#recoveries.recordOf(dir, prefix);
            const tail = stream === "stdout" ? record?.stdoutTail : record?.stderrTail;
            const isFilled = log.copied === 0 && tail !== void 0 && tail !== "";
            if (isFilled)
              log.fill(tail);
            const consequence = isFilled ? "Its end is shown from the recovery record." : "The rest of it is lost.";
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
          this.#append({ type: "warning", message });
        }
      }
      function keyOf(dir, prefix) {
        return `${dir}\0${prefix}`;
      }
      var portable_name = __webpack_require__(7647);
      ;
      const preserve_files_maxBytes = 16 * 1024 * 1024;
      const lastLinesBytes = 16 * 1024;
      const maxLastLines = 30;
      function preserveFiles(copies, folders, { root, target }, redact) {
        for (const { path, text } of copies) {
          const bytes = text || readEnd(path, preserve_files_maxBytes);
          if (bytes === void 0)
            continue;
          const name = redact(nameIn(folders, path)).split("/").map(portable_name.B).join("/");
          const to = (0, external_node_path_.join)(target, name.replaceAll("..", "_"));
          (0, own_file.qt)(root, (0, external_node_path_.dirname)(to), 448);
          (0, external_node_fs_.rmSync)(to, { force: true });
          (0, external_node_fs_.writeFileSync)(to, bytes, { flag: "wx", mode: 384 });
        }
      }
      function nameIn({ repository, stateDir }, path) {
        const real = (0, external_node_path_.join)((0, external_node_fs_.realpathSync)((0, external_node_path_.dirname)(path)), (0, external_node_path_.basename)(path));
        const below = pathBelow((0, external_node_fs_.realpathSync)(stateDir), real);
        return below === void 0 ? (0, external_node_path_.relative)((0, external_node_fs_.realpathSync)(repository), real) : (0, external_node_path_.join)((0, external_node_path_.basename)(stateDir), below);
      }
      function lastLines(path) {
        const text = readEnd(path, lastLinesBytes)?.toString("utf8").trimEnd() ?? "";
        return text === "" ? [] : text.split("\n").slice(-maxLastLines).map(plain_text.tL);
      }
      function readEnd(path, max) {
        const fd = (0, regular_file.eD)(path);
        if (fd === void 0)
          return void 0;
        try {
          const { size } = (0, external_node_fs_.fstatSync)(fd);
          return (0, read_file.i)(fd, Math.max(0, size - max), Math.min(size, max));
        } finally {
          (0, external_node_fs_.closeSync)(fd);
        }
      }
      var events = __webpack_require__(874);
      var transitions = __webpack_require__(3405);
      ;
      function redactForeignIds(event, redact) {
        switch (event.type) {
          case "task_started":
            return { ...event, id: redact(event.id) };
          case "runtime_status":
            return isIn(transitions.Px, event.status) ? event : { ...event, status: redact(event.status) };
          case "attempt_ended":
          case "probe_ended":
          case "recovery_recorded":
            return event.failure ? { ...event, failure: redacted(event.failure, redact) } : event;
          default:
            return event;
        }
      }
      function redacted(failure, redact) {
        return isIn(events.Lm.options, failure.code) ? failure : { ...failure, code: redact(failure.code) };
      }
      function isIn(values, value) {
        return values.includes(value);
      }
      var process_identity = __webpack_require__(5764);
      ;
      const clockMs = 2e3;
      const requestSchema = schemas.object({ sessionId: schemas.string() });
      class HelloLoopFiles {
        paths;
        /** The folder that holds the state folder, in which HelloLoop works. */
        repository;
        stateDir;
        #state;
        #request;
        constructor(stateDir) {
          this.paths = helloLoopPaths(stateDir);
          this.repository = (0, external_node_path_.dirname)(stateDir);
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
          if (state === void 0 || !namesProcess(state))
            return void 0;
          const identity = (0, process_identity.ls)(state.pid);
          const isYounger = ((0, process_identity._5)(identity) ?? 0) > this.#state.modifiedMs + clockMs;
          return (0, process_identity._n)(identity) && !isYounger ? identity : void 0;
        }
        /**
         * Returns the time from which files belong to a session, in ms: its launcher writes the request first, so a half-written
         * request is taken for this session's. Returns 0 if the time is unknown, as after the clock was set back.
         */
        sinceMs(session) {
          const written = (0, external_node_fs_.statSync)(this.paths.request, { throwIfNoEntry: false })?.mtimeMs ?? 0;
          const request = this.#request.read();
          const isOther = request !== void 0 && request.sessionId !== session;
          return isOther || written > Date.now() + clockMs ? 0 : written;
        }
        /** Returns a clause about the state file, for the message that no session was found. */
        describe() {
          const { state: path } = this.paths;
          const state = this.state();
          if (state === void 0) {
            const exists = (0, external_node_fs_.statSync)(path, { throwIfNoEntry: false }) !== void 0;
            return exists ? `${path} cannot be read` : `there is no ${path}`;
          }
          const { sessionId, status, pid: pid2 } = state;
          const isDead = status === "running" && this.supervisor() === void 0;
          const problem = namesProcess(state) ? `but its process ${pid2} is dead` : "but names no process";
          return `${path} holds session ${(0, plain_text.TN)(sessionId, 100)} (${(0, plain_text.TN)(isDead ? `running, ${problem}` : status, 100)})`;
        }
      }
      ;
      function helloLoopOutcome(end, lastStatus) {
        switch (end.kind) {
          case "reported": {
            const reason = messageOf(end);
            const status = statusOf(end.state, end.result);
            if (status !== "stopped")
              return { status, cause: null, reason };
            const isHostClosed = lastStatus === "stopped_host_closed" || lastStatus === "lease_terminating";
            return { status, cause: isHostClosed ? "lease_lost" : "stopped", reason: reason || "HelloLoop stopped it" };
          }
          case "died": {
            const reason = `the HelloLoop supervisor (process ${end.state.pid}) died without writing a result`;
            return { status: "failed", cause: "supervisor_lost", reason };
          }
          case "replaced": {
            const reason = `another HelloLoop session (${firstLine(end.by)}) replaced it before its end was read`;
            return { status: "failed", cause: "supervisor_lost", reason };
          }
        }
      }
      function sessionEndedEvent({ status, cause, reason }, end, last, lastStatus) {
        const exitCode = end.kind === "reported" ? end.result?.exitCode ?? end.state.exitCode : null;
        const message = end.kind === "reported" ? messageOf(end) : "";
        return (0, session_end.U1)(cause, status === "completed" ? null : failureOf(cause, reason, last), {
          ...lastStatus === "paused_manual" && { paused: true },
          ...exitCode !== null && { exitCode },
          ...message !== "" && { message }
        });
      }
      function failureOf(cause, reason, last) {
        if (cause !== null) {
          const failure = (0, session_end.XJ)({ cause, detail: reason });
          return cause === "lease_lost" && last !== null ? { ...failure, code: last.code } : failure;
        }
        return last ?? { code: "failed", family: "hard", reason: reason === "" ? "failed" : `failed: ${reason}` };
      }
      function statusOf({ status }, result) {
        if (status === "completed" || status === "failed" || status === "stopped")
          return status;
        if (result?.ok === true)
          return "completed";
        const all = [...result?.results ?? [], ...result?.result == null ? [] : [result.result]];
        return all.some(({ stopped: stopped2 }) => stopped2) ? "stopped" : "failed";
      }
      function messageOf({ state, result }) {
        return firstLine(state.message || result?.error || "");
      }
      ;
      const lingerMs = 5e3;
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
          return this.#process !== void 0 && (0, process_identity._n)(this.#process) ? this.#process : void 0;
        }
        /** True once it has reported its end, after which its supervisor may linger. */
        get isReported() {
          return this.#reportedMono !== void 0;
        }
        /** Returns the end of the session; undefined while it lasts, or has reported its end and may still write. */
        check() {
          const end = this.#readEnd();
          if (end?.kind === "replaced")
            return end;
          if (namesProcess(this.#state) && this.#process?.pid !== this.#state.pid)
            this.#process = this.#files.supervisor();
          if (this.process === void 0) {
            const last = this.#readEnd();
            return last?.kind === "reported" ? last : end ?? last ?? { kind: "died", state: this.#state };
          }
          if (end === void 0)
            return void 0;
          this.#reportedMono ??= (0, clock.d)();
          return (0, clock.d)() - this.#reportedMono > lingerMs ? end : void 0;
        }
        #readEnd() {
          const state = this.#files.state();
          if (state === void 0)
            return void 0;
          if (state.sessionId !== this.#session)
            return { kind: "replaced", by: state.sessionId };
          this.#state = state;
          const read = this.#result.read();
          const result = read?.sessionId === this.#session ? read : void 0;
          return isFinal(state) || result !== void 0 ? { kind: "reported", state, result } : void 0;
        }
      }
      var session_survivors = __webpack_require__(464);
      var errors = __webpack_require__(5173);
      var process_tree = __webpack_require__(6579);
      var load_collector = __webpack_require__(9522);
      var reaper = __webpack_require__(937);
      var session_context = __webpack_require__(1285);
      var slot_parts = __webpack_require__(5013);
      var stop_requested = __webpack_require__(9820);
      var stop_trigger = __webpack_require__(2221);
      ;
      class AttemptFiles {
        #context;
        #files;
        #events;
        #collector;
        #redact;
        constructor(context, files, events2, collector, redact) {
          this.#context = context;
          this.#files = files;
          this.#events = events2;
          this.#collector = collector;
          this.#redact = redact;
        }
        async copy(attempt, copies) {
          this.#preserve(attempt, copies);
          const collected = await this.#collector?.collect(attempt, async () => this.#redact);
          if (collected !== void 0)
            this.#events.append(collected);
        }
        /** Copies the files of HelloLoop's supervisor to the last attempt, if there is one. */
        copySupervisorFiles() {
          const last = this.#context.recorder.state.attempts.at(-1);
          const { result, state, status, stdout, stderr } = this.#files.paths;
          const copies = [result, state, status, stdout, stderr].map((path) => ({ path, text: void 0 }));
          if (last !== void 0)
            this.#preserve(last.number, copies);
        }
        #preserve(attempt, copies) {
          try {
            const to = { root: this.#context.root, target: this.#target(attempt) };
            preserveFiles(copies, this.#files, to, this.#redact);
          } catch (error) {
            const message = `HelloLoop's files could not be copied for the artifact: ${(0, errors.gJ)(error)}`;
            this.#events.append({ type: "warning", message });
          }
        }
        #target(attempt) {
          return (0, paths.PE)((0, paths.kl)(this.#context.root, "attempt", attempt));
        }
      }
      ;
      class EventBuffer {
        #recorder;
        #held;
        constructor(recorder) {
          this.#recorder = recorder;
        }
        append(event) {
          if (this.#held === void 0)
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
          this.#held = void 0;
          for (const event of [first, ...held])
            this.append(event);
        }
      }
      var wait = __webpack_require__(1907);
      var await_output = __webpack_require__(9920);
      var channel = __webpack_require__(9601);
      var execution_environment = __webpack_require__(91);
      var start_script = __webpack_require__(7540);
      ;
      const restMs = 1e3;
      const launch_quietMs = 200;
      class Launch {
        process;
        /** Resolves when its own process has ended and what it wrote is in the logs. */
        over;
        /** The exit of its own process; undefined while it runs. */
        exit;
        #channels;
        #startedMono = (0, clock.d)();
        constructor(channels, process2, exited) {
          this.#channels = channels;
          this.process = process2;
          this.over = exited.then(async (exit) => {
            await this.#drained(exit);
            this.exit = exit;
            return exit;
          });
        }
        /** The mark stands in the environment of all descendants; it is empty when they are never to be ended. */
        static async start({ root, request, slotNumbers }, script, mark) {
          const { sessionId, workingDirectory, streams: streams2 } = request;
          const dir = (0, paths.kl)(root, "launch", 1);
          (0, own_file.Z9)(root, dir, paths.Mz);
          const channels = await (0, channel.Lr)(dir, (0, paths.MB)(streams2));
          const facts = { sessionId, attempt: 1, maxAttempts: 1, lastFailure: void 0, mark, dir, slotNumbers };
          const environment = (0, execution_environment.q)(process.env, facts);
          const { root: leader, exited } = (0, start_script.O)({ script, workingDirectory, environment }, channels);
          return new Launch(channels, leader, exited);
        }
        started() {
          return { type: "launch_started", launch: 1, process: this.process, relays: (0, channel._f)(this.#channels) };
        }
        /** If it is still running, its exit is unknown and it has not failed. */
        ended() {
          const exit = this.exit ?? { kind: "unknown" };
          return {
            type: "launch_ended",
            launch: 1,
            exit,
            cause: null,
            durationMs: (0, clock.d)() - this.#startedMono,
            bytes: Object.fromEntries(this.#channels.map(({ name, log }) => [name, log.size])),
            leftBehind: [],
            survivors: [],
            failure: this.exit === void 0 ? null : (0, classify.L8)(exit, null, "")
          };
        }
        /** What a launcher that failed has left is ended next; until then it may say why. */
        async #drained(exit) {
          const end = (0, await_output.X)(this.#channels, (0, wait.i4)());
          const hasFailed = exit.kind !== "exited" || exit.code !== 0;
          await (hasFailed ? end : Promise.race([end, this.#quiet()]));
        }
        async #quiet() {
          const deadline = (0, clock.d)() + restMs;
          for (let before = -1; before !== (0, channel.jO)(this.#channels) && (0, clock.d)() < deadline; ) {
            before = (0, channel.jO)(this.#channels);
            await (0, promises_.setTimeout)(launch_quietMs, void 0, { ref: false });
          }
        }
      }
      ;
      const lookMs = 20;
      const launcherMs = 2e3;
      const attach_restMs = 2e3;
      async function attach(root, request, redaction, isSlotAsked) {
        if (request.attach === null)
          throw new Error("the request names no session to attach to");
        const collector = await (0, load_collector.C)(root, request);
        const slots = await (0, slot_parts.V)(root, request, isSlotAsked);
        await (0, stop_requested.y)();
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
        constructor(root, request, attach2, redaction, collector, slots) {
          this.#attach = attach2;
          this.#redaction = redaction;
          const redact = (text) => this.#redaction.redact(text);
          this.#context = new session_context.I(root, request, redact, slots);
          this.#events = new EventBuffer(this.#context.recorder);
          this.#files = new HelloLoopFiles(attach2.stateDir);
          this.#attemptFiles = new AttemptFiles(this.#context, this.#files, this.#events, collector, redact);
          this.#launchMark = (0, paths.sv)(request.sessionId, "launch", 1);
          const { stopped: stopped2, straySignals, over } = this.#context;
          void (0, stop_trigger.Ku)([() => stopped2, straySignals.trigger], over).then((reason) => {
            this.#reason = reason;
            this.#context.recordEnding(reason);
            this.#stopped.abort();
          });
        }
        run() {
          if (this.#attach.onCancel === "detach" && this.#context.reaper !== null)
            (0, reaper.Ko)(this.#context.reaper);
          return this.#context.run(() => this.#launchAndFollow());
        }
        async #launchAndFollow() {
          const { script } = this.#context.request;
          const wanted = { session: this.#attach.session, before: sessionBefore(this.#files, script !== null) };
          const launch = script === null ? void 0 : await this.#launch(script);
          const found = await this.#find(wanted, launch);
          return "type" in found ? found : this.#follow(found, launch);
        }
        async #launch(script) {
          const mark = this.#attach.onCancel === "stop" ? this.#launchMark : "";
          const launch = await Launch.start(this.#context, script, mark);
          this.#events.append(launch.started());
          return launch;
        }
        /** Returns the HelloLoop session, or the end of this one if there is none. */
        async #find(wanted, launch) {
          const { timeoutMs } = this.#attach;
          for (const deadline = (0, clock.d)() + timeoutMs; ; await (0, promises_.setTimeout)(lookMs)) {
            const exit = launch?.exit;
            const state = findSession(this.#files, wanted);
            if (state !== void 0)
              return state;
            const failed2 = exit === void 0 ? null : (0, classify.L8)(exit, null, "");
            const isLate = (0, clock.d)() > deadline;
            if (this.#reason === void 0 && failed2 === null && !isLate)
              continue;
            if (launch !== void 0)
              await this.#endLaunch(launch);
            if (this.#reason !== void 0)
              return (0, session_end.rf)(1, this.#reason);
            if (announcedSession(this.#files, wanted) !== void 0)
              this.#recordLastWords();
            return failed2 === null ? notStarted("no_session", noSessionReason(this.#files, wanted, timeoutMs)) : notStarted("launch_failed", `the launcher ${failed2.reason}`);
          }
        }
        /** Ends the launcher's tree, unless the session is stopped and may leave HelloLoop running. */
        async #endLaunch(launch) {
          if (this.#reason === void 0 || this.#attach.onCancel === "stop") {
            await (0, process_tree.Sb)({ root: launch.process, mark: this.#launchMark }, () => this.#context.graceMs);
            await Promise.race([launch.over, (0, promises_.setTimeout)(attach_restMs)]);
          }
          this.#events.append(launch.ended());
        }
        async #follow(state, launch) {
          const { repository, stateDir, paths: paths2 } = this.#files;
          const watch = new HelloLoopWatch(this.#files, state);
          const launched = launch === void 0 ? Promise.resolve() : this.#recordLaunchEnd(launch);
          this.#events.append(attachedEvent(state, stateDir, watch.process ?? null));
          const sinceMs = this.#files.sinceMs(state.sessionId);
          const tasks = new Tasks(paths2.status, { id: state.sessionId, sinceMs, roots: [repository, stateDir] });
          const mirror = this.#mirror(tasks);
          const dirs = [stateDir, paths2.supervisor];
          const end = await followUntilOver(watch, mirror, tasks, dirs, this.#stopped.signal);
          return end === void 0 ? this.#endStopped(watch, mirror, launched) : this.#endFollowed(end, mirror, launched);
        }
        #mirror(tasks) {
          const { root, request } = this.#context;
          return new Mirror({
            root,
            maxLogBytes: request.maxLogBytes,
            append: (event) => this.#events.append(redactForeignIds(event, this.#redaction.redact)),
            attemptOver: async (attempt, copies) => {
              await this.#learnMasks("attempt", attempt);
              await this.#attemptFiles.copy(attempt, copies);
            }
          }, tasks);
        }
        /** The session was stopped before HelloLoop's ended. */
        async #endStopped(watch, mirror, launched) {
          const reason = await this.#stop(watch.process);
          await mirror.finish({ status: "stopped", cause: reason.cause, reason: reason.detail }, void 0);
          await launched;
          this.#attemptFiles.copySupervisorFiles();
          return (0, session_end.uY)(reason);
        }
        async #endFollowed(end, mirror, launched) {
          await mirror.update();
          const outcome = helloLoopOutcome(end, mirror.status);
          await mirror.finish(outcome, end.kind === "reported" ? end.result : void 0);
          await launched;
          const last = this.#context.recorder.state.attempts.at(-1);
          if (end.kind === "died" || last === void 0 && outcome.status === "failed")
            this.#recordLastWords();
          this.#attemptFiles.copySupervisorFiles();
          return sessionEndedEvent(outcome, end, last?.status === "ended" ? last.failure : null, mirror.status);
        }
        /** Ends the HelloLoop session, or leaves it running with `on-cancel: detach`. */
        async #stop(supervisor) {
          const reason = this.#reason ?? { cause: "stopped", detail: "it was stopped" };
          if (this.#attach.onCancel === "detach") {
            return { ...reason, detail: `${reason.detail}; the HelloLoop session goes on` };
          }
          const tree = { root: supervisor ?? null, mark: this.#launchMark };
          const { survivors } = await (0, process_tree.Sb)(tree, () => this.#context.graceMs);
          if (survivors.length > 0) {
            const message = `Not everything of HelloLoop could be stopped: ${(0, session_survivors.j)(survivors)}`;
            this.#events.append({ type: "warning", message });
          }
          return reason;
        }
        #recordLastWords() {
          this.#events.append({ type: "last_words", lines: lastLines(this.#files.paths.stderr) });
        }
        /** Holds back all other events until the launcher has ended, or for `launcherMs` if it does not. */
        async #recordLaunchEnd(launch) {
          this.#events.hold();
          await Promise.race([launch.over, (0, promises_.setTimeout)(launcherMs)]);
          await this.#learnMasks("launch", 1);
          this.#events.release(launch.ended());
        }
        /** An execution's end may quote what its output has masked. */
        async #learnMasks(kind, number) {
          const dir = (0, paths.kl)(this.#context.root, kind, number);
          const logs = [(0, paths.Q2)(dir, "stdout"), (0, paths.Q2)(dir, "stderr")];
          try {
            this.#redaction = await this.#redaction.withMasksFrom(logs);
          } catch (error) {
            this.#events.append({ type: "warning", message: `Masks are not known: ${(0, errors.gJ)(error)}.` });
          }
        }
      }
      function notStarted(code2, why) {
        return (0, session_end.U1)(null, { code: code2, family: "hard", reason: `did not start: ${why}` });
      }
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
  ),
  /***/
  5703: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        PathWatch: () => (
          /* binding */
          PathWatch
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
      var chokidar__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8348);
      const pollingMs = 500;
      class PathWatch {
        #onChange;
        #paths = /* @__PURE__ */ new Set();
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
          return (0, chokidar__WEBPACK_IMPORTED_MODULE_1__.wB)([], {
            backend: this.#isPolling ? "polling" : "native",
            pollingInterval: pollingMs,
            pollingBinaryInterval: pollingMs,
            // With `depth` it does not find a file whose folder is missing at first.
            ignored: (path) => !this.#isWanted(path),
            // What appears while the watch begins is signalled, too.
            ignoreInitial: false,
            ignorePermissionErrors: true,
            persistent: false,
            // No change waits for a second one that may follow it.
            atomic: false
          }).on("all", (_event, path) => {
            if (!this.#isClosed)
              this.#onChange(path);
          }).on("error", () => this.poll());
        }
        /** The paths, what stands directly below them, and the folders that lead to them. */
        #isWanted(path) {
          if (this.#paths.has(path) || this.#paths.has((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path)))
            return true;
          const folder = path.endsWith(node_path__WEBPACK_IMPORTED_MODULE_0__.sep) ? path : path + node_path__WEBPACK_IMPORTED_MODULE_0__.sep;
          return [...this.#paths].some((wanted) => wanted.startsWith(folder));
        }
      }
    })
  ),
  /***/
  7012: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        MJ: () => (
          /* binding */
          terminalLines
        ),
        /* harmony export */
        TN: () => (
          /* binding */
          oneLine
        ),
        /* harmony export */
        tL: () => (
          /* binding */
          terminalLine
        ),
        /* harmony export */
        wh: () => (
          /* binding */
          plainText
        )
        /* harmony export */
      });
      const esc = "\\u001b";
      const csi = `(?:${esc}\\[|\\u009b)[0-?]*[ -/]*([@-~]?)`;
      const controlString = `(?:${esc}[\\]PX^_]|[\\u0090\\u0098\\u009d-\\u009f])[^\\u0007\\u001b\\u009c\\n]*(?:\\u0007|${esc}\\\\|\\u009c)?`;
      const shortSequence = `${esc}[ -/]+[0-~]|${esc}[0-~]`;
      const controlSequence = new RegExp(csi, "g");
      const terminalSequence = new RegExp(`${csi}|${controlString}|${shortSequence}`, "g");
      const invisible = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;
      const printableAscii = /^[ -~]*$/;
      const tooLong = "(too long to show)";
      function plainText(text) {
        if (printableAscii.test(text))
          return text;
        return text.toWellFormed().replace(terminalSequence, "").replace(invisible, "");
      }
      function terminalLines(text) {
        const moved = text.replace(controlSequence, (_, final) => {
          if (final === "C")
            return " ";
          return final !== "" && "ABEFGHdf".includes(final) ? "\n" : "";
        });
        return moved.split("\n").map(terminalLine).join("\n");
      }
      function terminalLine(line) {
        const states = line.split("\r").map(plainText);
        return (states.findLast((state) => state.trim() !== "") ?? "").replaceAll("\n", " ");
      }
      function oneLine(text, max) {
        const line = plainText(text.replace(/[\r\n\u0085\u2028\u2029]+/g, " ")).replaceAll("	", " ").trim();
        if (line.length <= max)
          return line;
        const words = firstWords(line, max - 1);
        return words === "" && max >= tooLong.length ? tooLong : `${words}…`;
      }
      function foreignText(text, max) {
        return oneLine(text, max).replaceAll("##[", "# #[");
      }
      function firstWords(line, length) {
        if (line.length <= length)
          return line;
        const end = line.slice(0, Math.max(0, length + 1)).search(/\s\S*$/);
        return line.slice(0, Math.max(0, end)).trimEnd();
      }
      function lastWords(line, length) {
        if (line.length <= length)
          return line;
        const end = line.slice(line.length - length - 1);
        const start = end.search(/\s/);
        return start < 0 ? "" : end.slice(start).trimStart();
      }
      function cut(text, length) {
        const head = text.slice(0, Math.max(0, length));
        return head.isWellFormed() ? head : head.slice(0, -1);
      }
    })
  ),
  /***/
  7647: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          portableName
        )
        /* harmony export */
      });
      function portableName(name) {
        return name.replace(/["\\/:<>|*?\u0000-\u001f]/g, "_");
      }
    })
  )
};
