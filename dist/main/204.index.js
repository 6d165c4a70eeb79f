export const id = 204;
export const ids = [204];
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
