export const id = 282;
export const ids = [282];
export const modules = {
  /***/
  6282: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.r(__webpack_exports__);
          var _system_process_title_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3878);
          var _launch_hide_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
          var _runner_cancel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9347);
          var _stages_hold_slot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7618);
          (0, _launch_hide_secrets_js__WEBPACK_IMPORTED_MODULE_0__.s)();
          (0, _system_process_title_js__WEBPACK_IMPORTED_MODULE_3__.H)("step that takes a slot");
          await (0, _stages_hold_slot_js__WEBPACK_IMPORTED_MODULE_2__.q)(new _runner_cancel_js__WEBPACK_IMPORTED_MODULE_1__.Z());
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      }, 1);
    })
  ),
  /***/
  4580: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        X: () => (
          /* binding */
          readInputsOfAction
        )
      });
      var core = __webpack_require__(1659);
      var configuration_error = __webpack_require__(9120);
      var quote = __webpack_require__(390);
      ;
      function namesIn(groups) {
        return Object.values(groups).flatMap((table) => Object.values(table).map(({ input }) => input));
      }
      async function readInputs(groups, textOf, rules = () => [], unknown = []) {
        const problems = [];
        const entries = [];
        for (const [name, table] of Object.entries(groups)) {
          const values2 = {};
          for (const [field, option] of Object.entries(table))
            values2[field] = await readOption(option, textOf, problems);
          entries.push([name, values2]);
        }
        const values = Object.fromEntries(entries);
        problems.push(...rules(values));
        if (problems.length + unknown.length === 0)
          return values;
        const order = Object.values(groups).flatMap((table) => Object.values(table));
        problems.sort((a, b) => order.indexOf(a.option) - order.indexOf(b.option));
        throw new configuration_error.j([...unknown, ...problems.map(({ option, message }) => `${option.input}: ${message}`)]);
      }
      async function readOption(option, textOf, problems) {
        const text = textOf(option.input);
        if (text.trim() === "")
          return option.fallback;
        try {
          const value = await option.format.parse(text);
          if (value === void 0)
            problems.push(notAllowed(option, text, option.format.allowed + suggestion(option, text)));
          return value;
        } catch (error) {
          if (!(error instanceof configuration_error.j))
            throw error;
          problems.push(...error.problems.map((message) => ({ option, message })));
          return void 0;
        }
      }
      function notAllowed(option, text, allowed) {
        const given = text.trim();
        if (given === "")
          return { option, message: `nothing was given, but it must be ${allowed}` };
        return { option, message: `${(0, quote.h)(given)} is not ${allowed}` };
      }
      function suggestion({ format }, text) {
        const meant = (format.suggest?.(text) ?? []).map((item) => (0, quote.h)(item));
        return meant.length === 0 ? "" : `; did you mean ${meant.join(" or ")}?`;
      }
      var closest = __webpack_require__(7486);
      ;
      const besideWith = (key) => () => `; \`${key}\` is a key of the step and belongs beside \`with:\``;
      const needless = (why) => () => `, and none is needed: ${why}`;
      const actionsOnly = () => ": this action runs a script, given as `run`, and no other action";
      const advice = {
        // nick-fields/retry
        max_attempts: mean("max-attempts", String),
        timeout_minutes: mean("attempt-timeout", (number) => `${number}m`),
        timeout_seconds: mean("attempt-timeout", (number) => `${number}s`),
        command: mean("run"),
        retry_wait_seconds: mean("retry-delays", (number) => `${number}s`),
        retry_on: mean("retry-on"),
        retry_on_exit_code: mean("retry-on", String),
        on_retry_command: mean("on-retry"),
        new_command_on_retry: mean("run-on-retry"),
        warning_on_retry: mean("retry-notice"),
        continue_on_error: besideWith("continue-on-error"),
        polling_interval_seconds: needless("the end of a command is seen at once"),
        // Wandalen/wretry.action
        attempt_limit: mean("max-attempts", String),
        attempt_delay: mean("retry-delays", (number) => `${number}ms`),
        time_out: mean("timeout", (number) => `${number}ms`),
        retry_condition: mean("retry-on"),
        current_path: mean("working-directory"),
        pre_retry_command: mean("on-retry"),
        action: actionsOnly,
        with: actionsOnly,
        // JarvusInnovations/background-action
        "wait-on": mean("ready"),
        "wait-for": mean("ready-timeout"),
        tail: needless("the log is live"),
        "log-output": needless("the log is live"),
        "log-output-if": needless("the log is live"),
        "log-output-resume": needless("the log is live"),
        shutdown: mean("at-job-end"),
        "shutdown-grace": mean("kill-grace"),
        // Keys of a step
        "timeout-minutes": mean("attempt-timeout", (number) => `${number}m`),
        "continue-on-error": besideWith("continue-on-error"),
        env: besideWith("env"),
        if: besideWith("if"),
        // Others that are often tried
        retries: mean("max-attempts", (number) => String(number + 1)),
        "max-retries": mean("max-attempts", (number) => String(number + 1)),
        max_retries: mean("max-attempts", (number) => String(number + 1)),
        script: mean("run"),
        cwd: mean("working-directory")
      };
      function foreignAdvice(input, value) {
        return Object.hasOwn(advice, input) ? advice[input]?.(value) : void 0;
      }
      function mean(input, toText) {
        return (value) => {
          const number = /^\d{1,6}$/.test(value) ? Number(value) : 0;
          const meant = toText === void 0 || number === 0 ? input : `${input}: ${toText(number)}`;
          return `; did you mean \`${meant}\`?`;
        };
      }
      ;
      const prefix = "INPUT_";
      function inputVariable(input) {
        return prefix + input.replaceAll(" ", "_").toUpperCase();
      }
      function undeclaredInputs(names, declared, platform = process.platform) {
        const own = new Set(declared.map(inputVariable));
        const block = platform === "win32" ? void 0 : inputBlock(names, own);
        return names.flatMap((variable, index) => {
          if (!isInputVariable(variable) || own.has(variable))
            return [];
          if (block !== void 0 && (index < block.start || index > block.end))
            return [];
          const isInput = variable.includes("-") || block !== void 0 && index > block.firstDeclared;
          return [{ variable, input: variable.slice(prefix.length).toLowerCase(), isInput }];
        });
      }
      function isInputVariable(name) {
        return name.startsWith(prefix) && name.length > prefix.length && name === name.toUpperCase();
      }
      function inputBlock(names, own) {
        const lastDeclared = names.findLastIndex((name) => own.has(name));
        let start = lastDeclared;
        while (isInputVariable(names[start - 1] ?? ""))
          start -= 1;
        let end = lastDeclared;
        while (isInputVariable(names[end + 1] ?? ""))
          end += 1;
        const block = names.slice(start, end + 1);
        if (block.filter((name) => own.has(name)).length * 2 <= own.size)
          return void 0;
        return { start, end, firstDeclared: start + block.findIndex((name) => own.has(name)) };
      }
      ;
      const unknown_inputs_hidden = ["job-status", "matrix"];
      function unknownInputs(env, declared, textOf, platform) {
        const found = { problems: [], warnings: [] };
        const all = declared.includes("run") ? [...declared, ...unknown_inputs_hidden] : declared;
        for (const { variable, input, isInput } of undeclaredInputs(Object.keys(env), all, platform)) {
          const { advice: advice2, isKnown } = adviceFor(input, env[variable] ?? "", declared);
          const problem = `${input}: there is no such input${advice2}`;
          if (isInput)
            found.problems.push(problem);
          else if (declared.some((name) => textOf(name).includes(variable)))
            continue;
          else if (isKnown)
            found.problems.push(`${problem} (if \`env:\` gives ${variable}, choose another name for it)`);
          else
            found.warnings.push(`There is no input ${input}${advice2} (If \`env:\` gives ${variable}, all is well.)`);
        }
        return found;
      }
      function adviceFor(input, value, declared) {
        const foreign = declared.includes("run") ? foreignAdvice(input, value.trim()) : void 0;
        if (foreign !== void 0)
          return { advice: foreign, isKnown: true };
        const meant = (0, closest.k)(input, declared);
        if (meant === void 0)
          return { advice: "; docs/reference.md lists all", isKnown: false };
        const isKnown = (0, closest.X)(meant) === (0, closest.X)(input);
        return { advice: `; did you mean \`${meant}\`?`, isKnown };
      }
      ;
      async function readInputsOfAction(groups, textOf, env, others = []) {
        const { problems, warnings } = unknownInputs(env, [...namesIn(groups), ...others], textOf);
        const values = await readInputs(groups, textOf, void 0, problems);
        for (const warning of warnings)
          core.$e(warning);
        return values;
      }
    })
  ),
  /***/
  6726: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        j: () => (
          /* binding */
          bundleStart
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
      var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);
      const here = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0, node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url));
      function bundleStart(name, elsewhere) {
        const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(here, "..", name);
        if (process.platform === "win32")
          return { script: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "index.js"), cwd: elsewhere };
        return { script: ".", cwd: folder };
      }
      function bundleFile(path) {
        return join(here, "..", path);
      }
    })
  ),
  /***/
  9200: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J0: () => (
          /* binding */
          jobPid
        ),
        /* harmony export */
        zm: () => (
          /* binding */
          jobGone
        )
        /* harmony export */
      });
      var _system_process_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5764);
      const checkMs = 1e3;
      const parent = process.ppid;
      const gone = new AbortController();
      let isWatched = false;
      function jobPid() {
        return parent > 0 ? parent : 1;
      }
      function jobProcess() {
        return process.platform === "win32" ? { pid: jobPid(), startTime: "" } : identify(jobPid());
      }
      function jobGone() {
        if (!isWatched) {
          isWatched = true;
          const timer = setInterval(() => {
            if (isAlive())
              return;
            clearInterval(timer);
            gone.abort(`the runner's worker (process ${parent}) is no longer running`);
          }, checkMs);
          timer.unref();
        }
        return gone.signal;
      }
      function isAlive() {
        return process.ppid === parent && !(process.platform === "win32" && (0, _system_process_identity_js__WEBPACK_IMPORTED_MODULE_0__.I5)(parent));
      }
    })
  ),
  /***/
  1019: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          serviceEnvironment
        ),
        /* harmony export */
        a: () => (
          /* binding */
          ownEnvironment
        )
        /* harmony export */
      });
      var _system_tree_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5508);
      const always = [
        "HOME",
        "LD_LIBRARY_PATH",
        "PATH",
        "TMPDIR",
        // The runner's sweep at the end of the job finds its processes by it.
        "RUNNER_TRACKING_ID",
        // A supervised run around this one finds them by it.
        _system_tree_members_js__WEBPACK_IMPORTED_MODULE_0__.Dt,
        // Without these Windows programs do not start, or have no folder for temporary files.
        "APPDATA",
        "ComSpec",
        "LOCALAPPDATA",
        "SystemDrive",
        "SystemRoot",
        "TEMP",
        "TMP",
        "USERPROFILE",
        "windir"
      ];
      const network = /^((https?|no|all)_proxy|NODE_(EXTRA_CA_CERTS|TLS_REJECT_UNAUTHORIZED|USE_ENV_PROXY|USE_SYSTEM_CA)|SSL_CERT_(FILE|DIR))$/i;
      const networkOption = /^--((use-(openssl|bundled|system)-ca|use-env-proxy|openssl-[\w-]+|tls-[\w-]+|(no-)?network-family-autoselection)$|(dns-result-order|openssl-config|tls-[\w-]+|network-family-autoselection-[\w-]+)=)/;
      function ownEnvironment(env) {
        return pick(env, (name) => always.some((known) => sameName(known, name)));
      }
      function serviceEnvironment(env) {
        const options = (env.NODE_OPTIONS ?? "").split(/\s+/).filter((option) => networkOption.test(option));
        const own = pick(env, (name) => /^(ACTIONS|GITHUB|RUNNER)_/i.test(name) && !isToken(name) || network.test(name));
        Object.assign(own, ownEnvironment(env));
        if (options.length > 0)
          own.NODE_OPTIONS = options.join(" ");
        return own;
      }
      function isToken(name) {
        return name.toUpperCase() === "ACTIONS_RUNTIME_TOKEN";
      }
      function pick(env, isKept) {
        return Object.fromEntries(Object.entries(env).filter(([name]) => isKept(name)));
      }
      function sameName(a, b) {
        return process.platform === "win32" ? a.toUpperCase() === b.toUpperCase() : a === b;
      }
    })
  ),
  /***/
  9347: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Z: () => (
          /* binding */
          Cancel
        )
      });
      var job_process = __webpack_require__(9200);
      ;
      const minuteMs = 6e4;
      const startsBeforeMs = 5e3;
      const arrivesAfterMs = 2e3;
      function mayBeTimeoutMinutes(ranMs) {
        const minutes = Math.round(ranMs / minuteMs);
        const late = ranMs - minutes * minuteMs;
        return minutes >= 1 && late >= -startsBeforeMs && late <= arrivesAfterMs;
      }
      ;
      const followMs = 8500;
      class Cancel {
        #requested = new AbortController();
        #deadline = new AbortController();
        #isUnread = false;
        #mayBeTimeout = false;
        #cause = "cancelled";
        constructor() {
          process.on("SIGINT", () => {
            this.#mayBeTimeout ||= !this.requested && mayBeTimeoutMinutes(process.uptime() * 1e3);
            this.#request("the runner stopped the step: a cancel or timeout-minutes");
          });
          process.on("SIGTERM", () => this.#request("the step received SIGTERM"));
          const job = (0, job_process.zm)();
          job.addEventListener("abort", () => this.#request(String(job.reason), "lease_lost"), { once: true });
        }
        get requested() {
          return this.#requested.signal.aborted;
        }
        /** Aborts when the step is cancelled. */
        get signal() {
          return this.#requested.signal;
        }
        /** Aborts when a cancelled step has no more time to follow its session. */
        get deadline() {
          return this.#deadline.signal;
        }
        /** Why the step is cancelled; empty before. */
        get reason() {
          return this.requested ? String(this.signal.reason) : "";
        }
        /** The same for the session's journal. */
        get cause() {
          return this.#cause;
        }
        /** True when nobody reads the step's log any more. */
        get isUnread() {
          return this.#isUnread;
        }
        /** True when the runner may have stopped the step for its `timeout-minutes`. */
        get mayBeTimeout() {
          return this.#mayBeTimeout;
        }
        /** The pipe of the log was closed: in a job container a cancel shows in no other way. */
        readerClosed() {
          this.#isUnread = true;
          this.#request("nobody reads the step's log any more");
        }
        /** Calls the handler once: when the step is cancelled, or now if it is already. */
        onRequest(handler) {
          if (this.requested)
            handler(this.reason);
          else
            this.signal.addEventListener("abort", () => handler(this.reason), { once: true });
        }
        #request(reason, cause = "cancelled") {
          if (this.requested)
            return;
          this.#cause = cause;
          setTimeout(() => this.#deadline.abort(), followMs).unref();
          this.#requested.abort(reason);
        }
      }
    })
  ),
  /***/
  5837: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Kw: () => (
          /* binding */
          refusalText
        ),
        /* harmony export */
        Sh: () => (
          /* binding */
          waitingLine
        ),
        /* harmony export */
        aX: () => (
          /* binding */
          slotText
        ),
        /* harmony export */
        qf: () => (
          /* binding */
          holderLines
        ),
        /* harmony export */
        tQ: () => (
          /* binding */
          counts
        ),
        /* harmony export */
        wl: () => (
          /* binding */
          machineLimitsLine
        )
        /* harmony export */
      });
      var _registry_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6420);
      var _registry_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8644);
      var _text_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9556);
      var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7012);
      const maxHolders = 10;
      const maxLeft = 5;
      const maxText = 150;
      function counts(kind, { use, limits }) {
        const count = (name) => `${name} ${use[name]}${limits[name] === _registry_limits_js__WEBPACK_IMPORTED_MODULE_1__.OS ? "" : `/${limits[name]}`}`;
        return `${count(kind)}, ${count("total")}`;
      }
      function whereLimitsAre({ limitsFrom }, { kind, registry }) {
        if (limitsFrom === "machine")
          return `Its limits are set in ${(0, _registry_folder_js__WEBPACK_IMPORTED_MODULE_0__.at)(registry)}`;
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
        const waited = waitedMs === 0 ? `and the step does not wait (${input}: 0` : `for ${(0, _text_duration_js__WEBPACK_IMPORTED_MODULE_2__.a)(waitedMs)} (a longer ${input} waits longer`;
        const holders = holderLines(status, now).join("; ");
        return `there was no room for ${slotsOf(query)} in pool ${query.pool} ${waited}; ${state}, place ${status.place} in line). Held by ${holders || "nobody: others before it in line need more"}. ${where}`;
      }
      function machineLimitsLine(query, own, { limits, limitsFrom }) {
        const isSame = ["visible", "background", "total"].every((name) => limits[name] === own[name]);
        if (limitsFrom === "step" || isSame)
          return void 0;
        const asked = own.total === _registry_limits_js__WEBPACK_IMPORTED_MODULE_1__.OS ? "" : `; the step asked for ${limitsText(own)}`;
        return `The limits of pool ${query.pool} (${limitsText(limits)}) are those of this machine, from ${(0, _registry_folder_js__WEBPACK_IMPORTED_MODULE_0__.at)(query.registry)}${asked}.`;
      }
      function limitsText({ visible, background, total }) {
        return `visible=${visible} background=${background} total=${total}`;
      }
      function holderText({ id: id2, label, permits, kind, phase, since, process: { session } }, now) {
        const where = [label.repository, label.runUrl].map((text) => (0, _text_plain_text_js__WEBPACK_IMPORTED_MODULE_3__.TN)(text, maxText)).filter((text) => text !== "");
        const from = where.length === 0 ? "" : ` (${where.join(", ")})`;
        const reserved = phase === "bound" ? "" : " (reserved)";
        return `${(0, _text_plain_text_js__WEBPACK_IMPORTED_MODULE_3__.TN)(label.name, maxText)}${from}: ${permits} ${kind} ${permits === 1 ? "slot" : "slots"}${reserved} since ${sinceText(since, now)}${leftText(id2, session?.left)}`;
      }
      function leftText(id2, left = []) {
        if (left.length === 0)
          return "";
        const named = left.slice(0, maxLeft).map(({ pid, name, reason }) => `process ${pid} (${(0, _text_plain_text_js__WEBPACK_IMPORTED_MODULE_3__.TN)(name, maxText)}) ${(0, _text_plain_text_js__WEBPACK_IMPORTED_MODULE_3__.TN)(reason, maxText)}`);
        const more = left.length > maxLeft ? [`and ${left.length - maxLeft} more`] : [];
        return `; its run is over, but what it has left cannot be ended: ${[...named, ...more].join("; ")} (end it yourself, or free the slot with slots release ${id2} --force)`;
      }
      function sinceText(since, now) {
        const time = new Date(since ?? Number.NaN).getTime();
        if (Number.isNaN(time))
          return "an unknown time";
        const age = Math.max(0, Math.floor((now.getTime() - time) / 1e3) * 1e3);
        return `${new Date(time).toISOString().slice(11, 19)} UTC (${(0, _text_duration_js__WEBPACK_IMPORTED_MODULE_2__.a)(age)})`;
      }
      function slotsOf({ kind, permits }) {
        return permits === 1 ? `a ${kind} slot` : `${permits} ${kind} slots`;
      }
    })
  ),
  /***/
  5867: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        P: () => (
          /* binding */
          savedSlotState
        ),
        /* harmony export */
        v: () => (
          /* binding */
          savedSlotSchema
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8788);
      var _session_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4894);
      const savedSlotState = "supervised-run-slot";
      const savedSlotSchema = zod__WEBPACK_IMPORTED_MODULE_1__.object({
        id: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
        pool: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
        numbers: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.number().int()),
        /** The registry's folder. */
        registry: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
        /** The process that sends the job's heartbeats. */
        keeper: _session_request_js__WEBPACK_IMPORTED_MODULE_0__.Nx.nullable(),
        sinceMono: zod__WEBPACK_IMPORTED_MODULE_1__.number()
      });
    })
  ),
  /***/
  7618: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        q: () => (
          /* binding */
          holdSlot
        )
      });
      var core = __webpack_require__(1659);
      var step_log = __webpack_require__(1241);
      var liveness = __webpack_require__(6785);
      var environment = __webpack_require__(4642);
      var clock = __webpack_require__(7218);
      var process_identity = __webpack_require__(5764);
      var duration = __webpack_require__(9556);
      var external_node_path_ = __webpack_require__(6760);
      var options_duration = __webpack_require__(6053);
      var formats = __webpack_require__(9325);
      var label = __webpack_require__(819);
      var options_option = __webpack_require__(6288);
      var registry_folder = __webpack_require__(6420);
      var registry_limits = __webpack_require__(8644);
      var read_of_action = __webpack_require__(4580);
      ;
      const limits = {
        parse: parseLimits,
        allowed: 'limits such as "visible=8 background=8 total=8", each a whole number and named once',
        suggest: suggestLimits
      };
      const sessionSlotOptions = {
        pool: (0, options_option.uK)("slot-pool", label.P, registry_limits.qQ),
        permits: (0, options_option.uK)("slots", (0, formats.rD)(0, 1e3), 1),
        /** Null: those of the pool. */
        limits: (0, options_option.uK)("slot-limits", limits),
        /** 0: the step fails at once if no slot is free. */
        waitMs: (0, options_option.uK)("slot-wait", options_duration.p0, 30 * options_duration.Vc),
        registry: (0, options_option.uK)("registry", formats.KT)
      };
      const jobSlotOptions = {
        pool: (0, options_option.uK)("pool", label.P, registry_limits.qQ),
        permits: (0, options_option.uK)("slots", (0, formats.rD)(1, 1e3), 1),
        limits: (0, options_option.uK)("limits", limits),
        waitMs: (0, options_option.uK)("wait", options_duration.p0, 30 * options_duration.Vc),
        registry: (0, options_option.uK)("registry", formats.KT)
      };
      async function parseSlotInputs(textOf, context) {
        const { slot } = await (0, read_of_action.X)({ slot: jobSlotOptions }, textOf, context.env);
        return slotInputs(slot, true, context);
      }
      function sessionSlotInputs(values, textOf, context) {
        const required = Object.values(sessionSlotOptions).some(({ input }) => textOf(input).trim() !== "");
        return slotInputs(values, required, context);
      }
      function slotInputs({ limits: limits2, registry: registry2, ...rest }, required, context) {
        return {
          ...rest,
          limits: limits2 ?? (0, registry_limits.Af)(rest.pool),
          registry: registryFolder(registry2, context) ?? null,
          required
        };
      }
      function registryFolder(input, { workspace, env }) {
        const folder = input ?? (0, registry_folder.J6)(env);
        if (!folder?.startsWith("~/"))
          return folder && (0, external_node_path_.resolve)(workspace, folder);
        const home = (0, registry_folder.Wx)();
        return home && (0, external_node_path_.join)(home, folder.slice(2));
      }
      function parseLimits(text) {
        const items = text.split(/[\s,]+/).filter((item) => item !== "");
        const entries = items.map((item) => /^(visible|background|total)=(\d{1,6})$/.exec(item));
        const names = entries.map((entry) => entry?.[1]);
        if (names.includes(void 0) || new Set(names).size < names.length)
          return void 0;
        return { ...registry_limits.MK, ...Object.fromEntries(entries.map((entry) => [entry?.[1], Number(entry?.[2])])) };
      }
      function suggestLimits(text) {
        const written = text.trim().replace(/\s*[=:]\s*/g, "=").replace(/^(?=\d+$)/, "total=");
        return parseLimits(written) === void 0 ? [] : [written];
      }
      var job_process = __webpack_require__(9200);
      var stage = __webpack_require__(9144);
      var stdout = __webpack_require__(3599);
      var external_node_fs_ = __webpack_require__(3024);
      var registry_orphans = __webpack_require__(253);
      var pools_file = __webpack_require__(5354);
      var registry = __webpack_require__(6475);
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
      var plain_text = __webpack_require__(7012);
      var quote = __webpack_require__(390);
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
      var messages = __webpack_require__(5837);
      ;
      const repeatMs = 6e4;
      const tidyMs = 2e3;
      async function acquireSlot(options) {
        const { inputs, kind, log, signal, onWaiting } = options;
        const { pool, permits, limits: limits2, waitMs, registry: folder, required } = inputs;
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
          limits: limits2,
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
          const line = (0, messages.wl)(query, limits2, end.status);
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
          const line = (0, messages.Sh)(this.#query, status);
          const holders = status.holders.map(({ id: id2, phase, process: { session } }) => {
            return [id2, phase === "bound", ...(session?.left ?? []).map(({ pid }) => pid)].join(" ");
          });
          const shown = [line, ...holders].join("\n");
          if (shown === this.#shown && waitedMs - this.#shownAfterMs < repeatMs)
            return;
          this.#shown = shown;
          this.#shownAfterMs = waitedMs;
          await this.#log.line(line);
          for (const holder of (0, messages.qf)(status, /* @__PURE__ */ new Date()))
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
          await this.#registry.setMachineLimits(await (0, pools_file.Y)(this.#folder));
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
      var saved_slot = __webpack_require__(5867);
      var external_node_child_process_ = __webpack_require__(1421);
      var external_node_os_ = __webpack_require__(8161);
      var process_title = __webpack_require__(3878);
      var bundles = __webpack_require__(6726);
      var own_environment = __webpack_require__(1019);
      ;
      function startKeeper(folder, slotId, job) {
        const { script, cwd } = (0, bundles.j)("keeper", (0, external_node_os_.tmpdir)());
        const sinceMs = Date.now();
        const keeper = (0, external_node_child_process_.spawn)(process.execPath, [script, folder, slotId, String(job.pid), job.startTime], {
          argv0: (0, process_title.G)("keeper"),
          cwd,
          env: (0, own_environment.a)(process.env),
          detached: true,
          stdio: "ignore",
          windowsHide: true
        });
        keeper.on("error", () => {
        });
        keeper.unref();
        return keeper.pid === void 0 ? null : (0, process_identity.d6)(keeper.pid, sinceMs);
      }
      ;
      function holdSlot(cancel) {
        return (0, stage.V)(async () => {
          const log = new step_log.J((0, stdout.X)(cancel));
          const { env } = process;
          const inputs = await parseSlotInputs((name) => core.V4(name), {
            workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
            env
          });
          return hold(inputs, log, cancel);
        });
      }
      async function hold(inputs, log, cancel) {
        const { pool } = inputs;
        const { env } = process;
        const { registry: registry2, query, end } = await acquireSlot({ inputs, kind: "visible", log, signal: cancel.signal });
        switch (end.kind) {
          case "off":
            setOutputs("", [], 0);
            return { succeeded: true, sentence: `Pool ${pool} is switched off on this machine: no slot is needed.` };
          case "cancelled":
            return {
              succeeded: false,
              isAskedFor: true,
              sentence: `Cancelled (${cancel.reason}), after ${(0, duration.a)(end.waitedMs)} in line for a slot of pool ${pool}.`
            };
          case "refused":
            return failed(`No slot: ${(0, messages.Kw)(query, end.status, end.waitedMs, /* @__PURE__ */ new Date())}.`);
          case "prepared": {
            const { id: id2, numbers } = end.status.slot;
            const job = (0, process_identity.ls)((0, job_process.J0)());
            await registry2?.bind(id2, (0, liveness.e)(job));
            const keeper = startKeeper(query.registry, id2, job);
            const record = { id: id2, pool, numbers, registry: query.registry, keeper, sinceMono: (0, clock.d)() };
            core.LZ(saved_slot.P, record);
            core.dN(environment.fT, [...jobSlots(env), id2].join(","));
            setOutputs(id2, numbers, end.waitedMs);
            const after = end.waitedMs > 0 ? ` after ${(0, duration.a)(end.waitedMs)} in line` : "";
            return {
              succeeded: true,
              sentence: `${(0, messages.aX)(numbers, pool)}${after}, until the job ends (${(0, messages.tQ)("visible", end.status)}; id ${id2}).`
            };
          }
        }
      }
      function setOutputs(id2, numbers, waitedMs) {
        core.uH("slot-id", id2);
        core.uH("wait-ms", Math.round(waitedMs));
        core.uH("slot-number", numbers[0] ?? "");
        core.uH("slot-numbers", numbers.join(","));
      }
      function failed(sentence) {
        return { succeeded: false, sentence };
      }
    })
  ),
  /***/
  8644: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Af: () => (
          /* binding */
          limitsOf
        ),
        /* harmony export */
        MK: () => (
          /* binding */
          defaultLimits
        ),
        /* harmony export */
        OS: () => (
          /* binding */
          unlimited
        ),
        /* harmony export */
        qQ: () => (
          /* binding */
          defaultPool
        )
        /* harmony export */
      });
      const defaultLimits = Object.freeze({ enabled: true, visible: 8, background: 8, total: 8 });
      const defaultPool = "default";
      const unlimited = Number.MAX_SAFE_INTEGER;
      function limitsOf(pool) {
        if (pool !== defaultPool)
          return defaultLimits;
        return { enabled: true, visible: unlimited, background: unlimited, total: unlimited };
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
  5354: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Y: () => (
          /* binding */
          readPoolsFile
        )
      });
      var external_node_fs_ = __webpack_require__(3024);
      var schemas = __webpack_require__(8788);
      var errors = __webpack_require__(5173);
      var read_file = __webpack_require__(5261);
      var regular_file = __webpack_require__(8731);
      ;
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
      var registry_folder = __webpack_require__(6420);
      var limits = __webpack_require__(8644);
      var registry = __webpack_require__(6475);
      ;
      const limit = schemas.int("must be a whole number, 0 or more").min(0, "must be a whole number, 0 or more");
      const poolsSchema = schemas.strictObject({
        pools: schemas.record(schemas.string(), schemas.strictObject({
          enabled: schemas.boolean("must be true or false").default(limits.MK.enabled),
          visible: limit.default(limits.MK.visible),
          background: limit.default(limits.MK.background),
          total: limit.default(limits.MK.total)
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
        const { content, problems } = await parseYaml(text);
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
    })
  ),
  /***/
  4642: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        fT: () => (
          /* binding */
          jobSlotsVariable
        )
        /* harmony export */
      });
      const commandVariables = {
        sessionId: "SUPERVISED_RUN_SESSION_ID",
        /** The number of the attempt, or of the one that follows. */
        attempt: "SUPERVISED_RUN_ATTEMPT",
        maxAttempts: "SUPERVISED_RUN_MAX_ATTEMPTS",
        /** The failure code of the previous attempt; empty for the first. For `on-timeout` that of the limit. */
        lastFailure: "SUPERVISED_RUN_LAST_FAILURE",
        /** The first number of the session's slot; not set without a slot. */
        slot: "SUPERVISED_RUN_SLOT",
        /** All its numbers, with commas between them; not set without a slot. */
        slots: "SUPERVISED_RUN_SLOTS",
        /** Of `on-timeout` only: the id of the attempt's own process, which leads its session and process group. */
        pid: "SUPERVISED_RUN_PID"
      };
      const nodeVariables = (
        /* unused pure expression or super */
        null
      );
      const hidden = "SUPERVISED_RUN_";
      function hideFromNode(env) {
        const names = Object.entries(env).map(([name, value]) => [
          nodeVariables.includes(name) ? hidden + name : name,
          value
        ]);
        return Object.fromEntries(names);
      }
      function revealForCommand(env) {
        const isHidden = (name) => name.startsWith(hidden) && nodeVariables.includes(name.slice(hidden.length));
        const names = Object.entries(env).map(([name, value]) => [isHidden(name) ? name.slice(hidden.length) : name, value]);
        return Object.fromEntries(names);
      }
      const jobSlotsVariable = "SUPERVISED_RUN_JOB_SLOTS";
    })
  )
};
