export const id = 830;
export const ids = [830];
export const modules = {
  /***/
  5204: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        takeSlot: () => (
          /* binding */
          takeSlot
        )
      });
      var liveness = __webpack_require__(6785);
      var registry = __webpack_require__(6475);
      var errors = __webpack_require__(5173);
      var plain_text = __webpack_require__(7012);
      ;
      const maxProblem = 600;
      function withoutSlot(error) {
        const isMinor = !(error instanceof registry.g && error.isBroken);
        const [problem = ""] = (0, errors.gJ)(error).split(/\.\s/, 1);
        const text = isMinor ? `${problem.replace(/\.$/, "")}.` : (0, errors.gJ)(error);
        return { message: `Runs without a slot (none was asked for): ${(0, plain_text.TN)(text, maxProblem)}`, isMinor };
      }
      var journal_writer = __webpack_require__(9250);
      var session_end = __webpack_require__(3127);
      var ansi = __webpack_require__(6743);
      var duration = __webpack_require__(9556);
      var external_node_fs_ = __webpack_require__(3024);
      var registry_folder = __webpack_require__(6420);
      var registry_orphans = __webpack_require__(253);
      var schemas = __webpack_require__(8788);
      var read_file = __webpack_require__(5261);
      var regular_file = __webpack_require__(8731);
      var yaml = __webpack_require__(8387);
      var registry_limits = __webpack_require__(8644);
      ;
      const limit = schemas.int("must be a whole number, 0 or more").min(0, "must be a whole number, 0 or more");
      const poolsSchema = schemas.strictObject({
        pools: schemas.record(schemas.string(), schemas.strictObject({
          enabled: schemas.boolean("must be true or false").default(registry_limits.MK.enabled),
          visible: limit.default(registry_limits.MK.visible),
          background: limit.default(registry_limits.MK.background),
          total: limit.default(registry_limits.MK.total)
        }))
      });
      const maxBytes = 1024 ** 2;
      async function readPoolsFile(folder) {
        const path = (0, registry_folder.at)(folder);
        let text;
        try {
          text = (0, errors.AG)(() => readText(path));
        } catch (error) {
          const why = error instanceof regular_file.pc ? `it ${error.message}` : (0, errors.gJ)(error);
          throw new registry.g(`${path} cannot be read: ${why}`, { cause: error });
        }
        if (text === void 0)
          return {};
        const { content, problems } = await (0, yaml.h)(text);
        const parsed = problems.length > 0 ? void 0 : poolsSchema.safeParse(content ?? { pools: {} });
        if (parsed?.success)
          return parsed.data.pools;
        for (const { path: where, message } of parsed?.error?.issues ?? [])
          problems.push(`${where.join(".") || "the file"}: ${message}`);
        throw new registry.g(`${path} is not valid: ${problems.join("; ")}. The format is described in docs/slots.md.`);
      }
      function readText(path) {
        const { fd, stats } = (0, regular_file.lf)(path);
        try {
          if (stats.size > maxBytes)
            throw new regular_file.pc(`has ${stats.size} bytes, more than ${maxBytes}`);
          return (0, read_file.i)(fd, 0, stats.size).toString();
        } finally {
          (0, external_node_fs_.closeSync)(fd);
        }
      }
      ;
      function requesterLabel(env) {
        const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_WORKFLOW, GITHUB_JOB } = env;
        const isKnown = GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_RUN_ID;
        const attempt = GITHUB_RUN_ATTEMPT ? `/attempts/${GITHUB_RUN_ATTEMPT}` : "";
        return {
          name: [GITHUB_WORKFLOW, GITHUB_JOB].filter(Boolean).join(" / ") || "a job",
          repository: GITHUB_REPOSITORY ?? "",
          runUrl: isKnown ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}${attempt}` : ""
        };
      }
      var sqlite_registry = __webpack_require__(6549);
      var promises_ = __webpack_require__(8500);
      var clock = __webpack_require__(7218);
      var wait = __webpack_require__(1907);
      ;
      const lookMs = 1e3;
      const holdersMs = 150;
      const orphansMs = 2e3;
      const leaveMs = 1e3;
      async function waitForSlot(registry2, request, options) {
        const { waitMs, signal, onWaiting } = options;
        const orphans = new registry_orphans.G(registry2);
        const cancelled = (0, wait.QH)(signal);
        const preparing = registry2.prepare(request);
        const prepared = await Promise.race([preparing, cancelled]);
        if (prepared === void 0) {
          preparing.then((late) => "slot" in late && registry2.cancel(late.slot.id)).catch(() => {
          });
          return { kind: "cancelled", waitedMs: 0 };
        }
        let status = prepared;
        const startedMono = (0, clock.d)();
        const waited = () => (0, clock.d)() - startedMono;
        const isWait = status.kind === "waiting" && waitMs > 0;
        const id2 = "slot" in status ? status.slot.id : "";
        const leave = () => Promise.race([registry2.cancel(id2).catch(() => {
        }), (0, promises_.setTimeout)(leaveMs, void 0, { ref: false })]);
        try {
          if (isFirst(status)) {
            const late = (0, promises_.setTimeout)(orphansMs, false, { ref: false });
            const hasLooked = await Promise.race([orphans.check(status.holders), cancelled, late]);
            if (hasLooked)
              status = await registry2.look(id2);
          }
          while (status.kind === "waiting" && waited() < waitMs && !signal.aborted) {
            await onWaiting(status, waited());
            await waitForChange(registry2, orphans, status, Math.min(lookMs, waitMs - waited()), signal);
            status = await Promise.race([registry2.look(id2), cancelled]) ?? status;
          }
        } catch (error) {
          await leave();
          throw error;
        }
        const waitedMs = isWait ? waited() : 0;
        if (status.kind === "off")
          return { kind: "off" };
        if (status.kind === "prepared" && !signal.aborted)
          return { kind: "prepared", status, waitedMs };
        await leave();
        if (signal.aborted || status.kind === "prepared")
          return { kind: "cancelled", waitedMs };
        return { kind: "refused", status, waitedMs };
      }
      function isFirst(status) {
        return status.kind === "waiting" && status.place === 1;
      }
      async function waitForChange(registry2, orphans, { slot, place, holders }, ms, signal) {
        if (place > 1) {
          await registry2.waitForChange(slot.id, ms, signal);
          return;
        }
        void orphans.check(holders);
        for (const end = (0, clock.d)() + ms; !signal.aborted; ) {
          const left = end - (0, clock.d)();
          if (left <= 0 || holders.some((holder) => holder.process.session === void 0 && (0, liveness.iW)(holder)))
            return;
          orphans.glance(holders);
          if (await registry2.waitForChange(slot.id, Math.min(holdersMs, left), signal))
            return;
        }
      }
      ;
      function fileVersion({ ino, size, mtimeMs }) {
        return `${ino} ${size} ${mtimeMs}`;
      }
      var process_identity = __webpack_require__(5764);
      ;
      function containerWarning(folder, { isJobContainer, mountPoints: mountPoints2 }) {
        if (!isJobContainer)
          return void 0;
        const isBelow = (point) => folder === point || folder.startsWith(`${point}/`);
        const isMounted = mountPoints2.some((point) => point !== "/" && isBelow(point));
        const isTemporary = ["/github", "/__w/_temp"].some(isBelow);
        if (isMounted && !isTemporary)
          return void 0;
        return `This job runs in a container, and its registry of slots (${folder}) is the container's own: no other job of this machine shares it. To share one, mount it (container: volumes: ["/var/lib/supervised-run:/var/lib/supervised-run"]) and set ${registry_folder.EW} or the input registry to that folder.`;
      }
      function surroundings(env) {
        const isJobContainer = env.GITHUB_WORKSPACE?.startsWith("/__w/") ?? false;
        return { isJobContainer, mountPoints: isJobContainer ? mountPoints() : [] };
      }
      function mountPoints() {
        try {
          const lines = (0, external_node_fs_.readFileSync)("/proc/self/mountinfo", "utf8").trim().split("\n");
          return lines.map((line) => (line.split(" ")[4] ?? "").replaceAll("\\040", " "));
        } catch {
          return [];
        }
      }
      var environment = __webpack_require__(4642);
      var quote = __webpack_require__(390);
      var job_process = __webpack_require__(9200);
      ;
      const maxShown = 200;
      function jobSlots(env) {
        return (env[environment.fT] ?? "").split(",").filter((id2) => id2 !== "");
      }
      async function ownSlots(registry2, ids2) {
        if (ids2.length === 0)
          return { own: [], strangers: [] };
        const held = (await registry2.list()).flatMap(({ slots }) => slots).filter(({ id: id2 }) => ids2.includes(id2));
        const isOwn = held.length === 0 ? () => false : isOfJob();
        const idsOf = (isWanted) => held.filter(({ process: process2 }) => isOwn(process2) === isWanted).map(({ id: id2 }) => id2);
        return { own: idsOf(true), strangers: idsOf(false) };
      }
      function strangersText(ids2) {
        const shown = (0, plain_text.TN)(ids2.join(", "), maxShown);
        return `${environment.fT} names ${(0, quote.h)(shown, maxShown)}, which this job does not hold: the step asks for a slot of its own.`;
      }
      function isOfJob() {
        const workers = [(0, process_identity.ls)((0, job_process.J0)()), ...(0, process_identity.T1)()].map(liveness.e);
        return (holder) => workers.some((worker) => ["boot", "namespace", "pid", "startTime"].every((name) => worker[name] === holder[name]));
      }
      ;
      const maxHolders = 10;
      const maxLeft = 5;
      const maxText = 150;
      function counts(kind, { use, limits }) {
        const count = (name) => `${name} ${use[name]}${limits[name] === registry_limits.OS ? "" : `/${limits[name]}`}`;
        return `${count(kind)}, ${count("total")}`;
      }
      function whereLimitsAre({ limitsFrom }, { kind, registry: registry2 }) {
        if (limitsFrom === "machine")
          return `Its limits are set in ${(0, registry_folder.at)(registry2)}`;
        return `Its limits are set by the step's input ${kind === "visible" ? "limits" : "slot-limits"}`;
      }
      function slotText(numbers, pool) {
        return `${numbers.length === 1 ? "Slot" : "Slots"} ${numbers.join(", ")} of pool ${pool}`;
      }
      function waitingLine(query, status) {
        return `Waiting for ${slotsOf(query)} of pool ${query.pool}: place ${status.place} in line, ${counts(query.kind, status)} in use.`;
      }
      function holderLines({ holders }, now) {
        const lines = holders.slice(0, maxHolders).map((holder) => holderText(holder, now));
        return holders.length > maxHolders ? [...lines, `… and ${holders.length - maxHolders} more`] : lines;
      }
      function refusalText(query, status, waitedMs, now) {
        const state = counts(query.kind, status);
        const where = whereLimitsAre(status, query);
        if (status.kind === "impossible") {
          const { limits } = status;
          const why = limits[query.kind] === 0 || limits.total === 0 ? `admits no ${query.kind} slots` : `never has room for ${slotsOf(query)}`;
          return `pool ${query.pool} ${why} (${state}). ${where}`;
        }
        const input = query.kind === "visible" ? "wait" : "slot-wait";
        const waited = waitedMs === 0 ? `and the step does not wait (${input}: 0` : `for ${(0, duration.a)(waitedMs)} (a longer ${input} waits longer`;
        const holders = holderLines(status, now).join("; ");
        return `there was no room for ${slotsOf(query)} in pool ${query.pool} ${waited}; ${state}, place ${status.place} in line). Held by ${holders || "nobody: others before it in line need more"}. ${where}`;
      }
      function machineLimitsLine(query, own, { limits, limitsFrom }) {
        const isSame = ["visible", "background", "total"].every((name) => limits[name] === own[name]);
        if (limitsFrom === "step" || isSame)
          return void 0;
        const asked = own.total === registry_limits.OS ? "" : `; the step asked for ${limitsText(own)}`;
        return `The limits of pool ${query.pool} (${limitsText(limits)}) are those of this machine, from ${(0, registry_folder.at)(query.registry)}${asked}.`;
      }
      function limitsText({ visible, background, total }) {
        return `visible=${visible} background=${background} total=${total}`;
      }
      function holderText({ id: id2, label, permits, kind, phase, since, process: { session } }, now) {
        const where = [label.repository, label.runUrl].map((text) => (0, plain_text.TN)(text, maxText)).filter((text) => text !== "");
        const from = where.length === 0 ? "" : ` (${where.join(", ")})`;
        const reserved = phase === "bound" ? "" : " (reserved)";
        return `${(0, plain_text.TN)(label.name, maxText)}${from}: ${permits} ${kind} ${permits === 1 ? "slot" : "slots"}${reserved} since ${sinceText(since, now)}${leftText(id2, session?.left)}`;
      }
      function leftText(id2, left = []) {
        if (left.length === 0)
          return "";
        const named = left.slice(0, maxLeft).map(({ pid, name, reason }) => `process ${pid} (${(0, plain_text.TN)(name, maxText)}) ${(0, plain_text.TN)(reason, maxText)}`);
        const more = left.length > maxLeft ? [`and ${left.length - maxLeft} more`] : [];
        return `; its run is over, but what it has left cannot be ended: ${[...named, ...more].join("; ")} (end it yourself, or free the slot with slots release ${id2} --force)`;
      }
      function sinceText(since, now) {
        const time = new Date(since ?? Number.NaN).getTime();
        if (Number.isNaN(time))
          return "an unknown time";
        const age = Math.max(0, Math.floor((now.getTime() - time) / 1e3) * 1e3);
        return `${new Date(time).toISOString().slice(11, 19)} UTC (${(0, duration.a)(age)})`;
      }
      function slotsOf({ kind, permits }) {
        return permits === 1 ? `a ${kind} slot` : `${permits} ${kind} slots`;
      }
      ;
      const repeatMs = 6e4;
      const tidyMs = 2e3;
      async function acquireSlot(options) {
        const { inputs, kind, log, signal, onWaiting } = options;
        const { pool, permits, limits, waitMs, registry: folder, required } = inputs;
        if (folder === null)
          throw (0, registry_folder.dm)();
        const query = { pool, kind, permits, registry: folder };
        const warning = required ? containerWarning(folder, surroundings(process.env)) : void 0;
        if (warning !== void 0)
          await log.line(warning);
        const opening = openRegistry(folder, options);
        const opened = await Promise.race([opening, (0, wait.QH)(signal)]);
        if (opened === void 0)
          return { registry: void 0, query, end: { kind: "cancelled", waitedMs: 0 } };
        const { registry: registry2, limitsFile } = opened;
        const { own, strangers } = await ownSlots(registry2, jobSlots(process.env));
        if (strangers.length > 0)
          await log.warning(strangersText(strangers));
        const waitLog = new WaitLog(query, log);
        const request = {
          pool,
          kind,
          permits,
          limits,
          process: (0, liveness.WF)(),
          label: requesterLabel(process.env),
          within: own
        };
        const end = await waitForSlot(registry2, request, {
          waitMs,
          signal,
          onWaiting: async (status, waitedMs) => {
            if (waitLog.isEmpty)
              onWaiting?.();
            await waitLog.update(status, waitedMs);
            await limitsFile.readAgain();
          }
        });
        if (required && (end.kind === "prepared" || end.kind === "refused")) {
          const line = machineLimitsLine(query, limits, end.status);
          if (line !== void 0)
            await log.line(line);
        }
        if (end.kind === "prepared")
          tidyLater(registry2, end.status.holders);
        return { registry: registry2, query, end };
      }
      async function openRegistry(folder, { inputs: { required }, log, signal }) {
        const registry2 = await sqlite_registry.m.open(folder, { signal, ...!required && { busyMs: sqlite_registry.q } });
        const limitsFile = new LimitsFile(registry2, folder, log);
        await limitsFile.read();
        return { registry: registry2, limitsFile };
      }
      function tidyLater(registry2, holders) {
        setTimeout(() => void new registry_orphans.G(registry2).check(holders.filter(isUntried)), tidyMs).unref();
      }
      function isUntried({ process: { session } }) {
        return session !== void 0 && session.left?.some(process_identity._n) !== true;
      }
      class WaitLog {
        #query;
        #log;
        #shown = "";
        #shownAfterMs = 0;
        constructor(query, log) {
          this.#query = query;
          this.#log = log;
        }
        get isEmpty() {
          return this.#shown === "";
        }
        async update(status, waitedMs) {
          const line = waitingLine(this.#query, status);
          const holders = status.holders.map(({ id: id2, phase, process: { session } }) => {
            return [id2, phase === "bound", ...(session?.left ?? []).map(({ pid }) => pid)].join(" ");
          });
          const shown = [line, ...holders].join("\n");
          if (shown === this.#shown && waitedMs - this.#shownAfterMs < repeatMs)
            return;
          this.#shown = shown;
          this.#shownAfterMs = waitedMs;
          await this.#log.line(line);
          for (const holder of holderLines(status, /* @__PURE__ */ new Date()))
            await this.#log.line(`  held by ${holder}`);
        }
      }
      class LimitsFile {
        #registry;
        #folder;
        #log;
        #version;
        constructor(registry2, folder, log) {
          this.#registry = registry2;
          this.#folder = folder;
          this.#log = log;
        }
        /** @throws RegistryError */
        async read() {
          const stats = (0, external_node_fs_.statSync)((0, registry_folder.at)(this.#folder), { throwIfNoEntry: false });
          const version = stats === void 0 ? "none" : fileVersion(stats);
          if (version === this.#version)
            return;
          this.#version = version;
          await this.#registry.setMachineLimits(await readPoolsFile(this.#folder));
        }
        /** The owner may be in the middle of an edit: an error is a warning and does not end the wait. */
        async readAgain() {
          try {
            await this.read();
          } catch (error) {
            if (!(error instanceof registry.g))
              throw error;
            await this.#log.warning(`${error.message} The previous limits still apply.`);
          }
        }
      }
      ;
      async function takeSlot(step, request) {
        const { supervisor } = request;
        if (supervisor === void 0)
          return true;
        const journal = new journal_writer.Z(step.session.paths.journal, step.redaction.redact, void 0);
        try {
          const end = await prepareSlot(step, { ...request, supervisor }, journal);
          if (end !== void 0)
            journal.append(end);
          return end === void 0;
        } finally {
          journal.close();
        }
      }
      async function prepareSlot({ log }, { inputs, supervisor, cancel }, journal) {
        const { pool, permits, required } = inputs;
        try {
          const { registry: registry2, query, end } = await acquireSlot({
            inputs,
            kind: "background",
            log,
            signal: cancel.signal,
            onWaiting: () => journal.append({ type: "slot_waiting", pool, permits })
          });
          switch (end.kind) {
            case "off":
              if (required)
                await log.line((0, ansi.Oh)(`  Pool ${pool} is switched off: no slot is taken.`));
              return void 0;
            case "refused":
              return refused("slot_refused", refusalText(query, end.status, end.waitedMs, /* @__PURE__ */ new Date()));
            case "cancelled":
              return stopped(`${cancel.reason}, after ${(0, duration.a)(end.waitedMs)} in line for a slot of pool ${pool}`);
            case "prepared": {
              const { id: slotId, numbers } = end.status.slot;
              await registry2?.finalize(slotId, (0, liveness.e)(supervisor));
              journal.append({ type: "slot_prepared", slotId, pool, permits, numbers, waitedMs: end.waitedMs });
              const after = end.waitedMs > 0 ? `, after ${(0, duration.a)(end.waitedMs)} in line` : "";
              const state = counts("background", end.status);
              if (required || after !== "")
                await log.line((0, ansi.Oh)(`  ${slotText(numbers, pool)}${after} (${state}).`));
              return void 0;
            }
          }
        } catch (error) {
          const message = (0, errors.gJ)(error);
          if (required || error instanceof registry.N)
            return refused("registry", message);
          const without = withoutSlot(error);
          await (without.isMinor ? log.line((0, ansi.Oh)(`  ${without.message}`)) : log.warning(without.message));
          return void 0;
        }
      }
      function refused(code, reason) {
        return (0, session_end.U1)("slot_refused", { code, family: "hard", reason: `did not start: ${reason}` });
      }
      function stopped(detail) {
        return (0, session_end.U1)("cancelled", (0, session_end.XJ)({ cause: "cancelled", detail }));
      }
    })
  ),
  /***/
  9250: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          toEvent
        ),
        /* harmony export */
        Z: () => (
          /* binding */
          JournalWriter
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      var _system_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7218);
      var _system_own_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9539);
      var _system_read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5261);
      var _redact_texts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8459);
      class JournalWriter {
        #fd;
        #redact;
        #seq;
        /** `last` is the last event that the journal has; undefined without any. @throws ReplacedFileError */
        constructor(path, redact, last) {
          this.#redact = redact;
          this.#seq = last?.seq ?? 0;
          const { fd, stats } = (0, _system_own_file_js__WEBPACK_IMPORTED_MODULE_1__.$U)(path, { appends: true });
          this.#fd = fd;
          const { size } = stats;
          if (size > 0 && (0, _system_read_file_js__WEBPACK_IMPORTED_MODULE_2__.i)(this.#fd, size - 1, 1).toString() !== "\n")
            writeAll(this.#fd, "\n");
        }
        append(body) {
          this.#seq += 1;
          const event = toEvent((0, _redact_texts_js__WEBPACK_IMPORTED_MODULE_3__.S)(body, this.#redact), this.#seq);
          writeAll(this.#fd, `${JSON.stringify(event)}
`);
          return event;
        }
        close() {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#fd);
        }
      }
      function toEvent(body, seq) {
        return { v: 1, seq, at: (/* @__PURE__ */ new Date()).toISOString(), mono: (0, _system_clock_js__WEBPACK_IMPORTED_MODULE_4__.d)(), ...body };
      }
      function writeAll(fd, text) {
        const bytes = Buffer.from(text);
        for (let written = 0; written < bytes.length; )
          written += (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, bytes, written);
      }
    })
  ),
  /***/
  3127: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Hf: () => (
          /* binding */
          endsSession
        ),
        /* harmony export */
        U1: () => (
          /* binding */
          sessionEnd
        ),
        /* harmony export */
        XJ: () => (
          /* binding */
          stopFailure
        ),
        /* harmony export */
        un: () => (
          /* binding */
          isAskedFor
        )
        /* harmony export */
      });
      function sessionEnd(cause, failure, more = {}) {
        return { type: "session_ended", status: statusOf(cause, failure), cause, failure, ...more };
      }
      function endBefore(attempt, { cause, detail }) {
        return endAfter({ cause, detail: `${detail}, before attempt ${attempt}` });
      }
      function endAfter(reason) {
        return sessionEnd(reason.cause, stopFailure(reason), { paused: false });
      }
      function stopFailure({ cause, detail }) {
        return { code: cause, family: "final", reason: `was ended: ${detail}` };
      }
      function isAskedFor(cause) {
        return cause === "cancelled" || cause === "stopped";
      }
      function endsSession(cause) {
        switch (cause) {
          case null:
          case "attempt_timeout":
          case "watchdog_idle":
          case "log_limit":
          case "log_failed":
          case "supervisor_signal":
            return false;
          case "timeout":
          case "lease_lost":
          case "cancelled":
          case "stopped":
          case "supervisor_lost":
          case "slot_refused":
          case "slot_lost":
          case "file_replaced":
          case "not_ready":
            return true;
        }
      }
      function statusOf(cause, failure) {
        if (failure === null)
          return "completed";
        return cause === "cancelled" || cause === "stopped" || cause === "lease_lost" ? "stopped" : "failed";
      }
    })
  ),
  /***/
  7218: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          monotonicMs
        )
        /* harmony export */
      });
      function monotonicMs() {
        return Number(process.hrtime.bigint() / 1000n) / 1e3;
      }
    })
  ),
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
        return listProcesses().filter((entry) => Number(entry.startTime) >= Number(since.startTime) && entry.isHidden?.() === true).map((entry) => `${processName(entry)} (process ${entry.pid})`);
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
        ),
        /* harmony export */
        v7: () => (
          /* binding */
          pause
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
  ),
  /***/
  8387: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        h: () => (
          /* binding */
          parseYaml
        )
        /* harmony export */
      });
      const maxShown = 200;
      async function parseYaml(text) {
        const { parseDocument } = await __webpack_require__.e(
          /* import() */
          815
        ).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
        const document = parseDocument(text);
        const [error] = document.errors;
        if (error !== void 0)
          return { content: void 0, problems: [sentence(error)], excerpt: excerpt(error, text) };
        try {
          return { content: document.toJS(), problems: [], excerpt: "" };
        } catch (error2) {
          return { content: void 0, problems: [error2 instanceof Error ? error2.message : String(error2)], excerpt: "" };
        }
      }
      function sentence({ message, linePos }) {
        const what = (message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "");
        const line = linePos?.[0].line;
        return `${line === void 0 ? "this" : `line ${line}`} is not YAML: ${what}`;
      }
      function excerpt({ linePos }, text) {
        const { line, col } = linePos?.[0] ?? { line: 0, col: 0 };
        const shown = text.split(/\r\n?|\n/)[line - 1]?.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ");
        return shown === void 0 || shown.length > maxShown ? "" : `
  ${shown}
  ${" ".repeat(col - 1)}^`;
      }
    })
  )
};
