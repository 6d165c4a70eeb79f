export const id = 214;
export const ids = [214];
export const modules = {
  /***/
  5214: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.r(__webpack_exports__);
          var _system_process_title_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3878);
          var _launch_hide_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
          var _runner_cancel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9347);
          var _stages_stop_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(911);
          (0, _launch_hide_secrets_js__WEBPACK_IMPORTED_MODULE_0__.s)();
          (0, _system_process_title_js__WEBPACK_IMPORTED_MODULE_3__.H)("step that stops a session");
          await (0, _stages_stop_js__WEBPACK_IMPORTED_MODULE_2__.f)(new _runner_cancel_js__WEBPACK_IMPORTED_MODULE_1__.Z());
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
  6861: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        AC: () => (
          /* binding */
          endByMark
        ),
        /* harmony export */
        il: () => (
          /* binding */
          deletedSession
        ),
        /* harmony export */
        j9: () => (
          /* binding */
          deletedSessionText
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
      var _session_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4683);
      var _session_stop_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2895);
      var _session_survivors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(464);
      var _system_lost_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9405);
      var _system_process_identity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5764);
      var _system_process_list_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(240);
      var _system_process_tree_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6579);
      var _system_tree_members_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5508);
      const graceMs = 3e4;
      async function endByMark(folder) {
        const tree = { root: null, mark: (0, _session_paths_js__WEBPACK_IMPORTED_MODULE_3__.sw)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(folder)) };
        const members = process.platform === "win32" ? [] : (0, _system_tree_members_js__WEBPACK_IMPORTED_MODULE_9__.lS)(tree, (0, _system_process_list_js__WEBPACK_IMPORTED_MODULE_7__.O3)());
        for (const member of members) {
          const marks = member.environment().split(/[\0 ]/).find((word) => word.startsWith(`${_system_tree_members_js__WEBPACK_IMPORTED_MODULE_9__.Dt}=`));
          if (marks?.endsWith(tree.mark))
            (0, _system_process_identity_js__WEBPACK_IMPORTED_MODULE_6__.a7)(member, _session_stop_request_js__WEBPACK_IMPORTED_MODULE_4__._);
        }
        const { found } = await (0, _system_process_tree_js__WEBPACK_IMPORTED_MODULE_8__.Sb)(tree, graceMs);
        const rest = await (0, _system_lost_tree_js__WEBPACK_IMPORTED_MODULE_5__.i)({ ...tree, folder });
        const names = /* @__PURE__ */ new Set([...members.map(({ name }) => name), ...found, ...rest.found]);
        return { found: [...names], survivors: rest.survivors };
      }
      function deletedSession(name, env) {
        const id2 = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(name.trim());
        const root = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(name.trim()) ? name.trim() : (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "supervised-run", id2);
        if (!(0, _session_paths_js__WEBPACK_IMPORTED_MODULE_3__.Sd)(id2))
          return void 0;
        return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, _session_paths_js__WEBPACK_IMPORTED_MODULE_3__.NE)(root).request) ? void 0 : root;
      }
      function deletedSessionText(folder, { found, survivors }) {
        const problem = `The session folder ${folder} no longer exists; can't report the command's result.`;
        if (survivors.length > 0)
          return `${problem} Not all of its processes could be ended: ${(0, _session_survivors_js__WEBPACK_IMPORTED_MODULE_10__.j)(survivors)}`;
        return found.length === 0 ? problem : `${problem} Its processes have been ended.`;
      }
    })
  ),
  /***/
  7545: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        e: () => (
          /* binding */
          endKept
        )
        /* harmony export */
      });
      var _log_shown_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3393);
      var _session_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4683);
      var _session_survivors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(464);
      var _system_process_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6579);
      var _text_ansi_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6743);
      var _text_plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1442);
      async function endKept({ session, log }, { attempts }) {
        const attempt = attempts.find((each) => each.status === "ended" && each.kept !== void 0);
        if (attempt?.status !== "ended")
          return { found: [], survivors: [] };
        const { process: process2, kept = [] } = attempt;
        const { sessionId, name, killGraceMs } = session.request;
        const tree = { root: process2, mark: (0, _session_paths_js__WEBPACK_IMPORTED_MODULE_1__.Wz)(sessionId), known: kept };
        const end = await (0, _system_process_tree_js__WEBPACK_IMPORTED_MODULE_2__.Sb)(tree, killGraceMs, { unwillingMs: _system_process_tree_js__WEBPACK_IMPORTED_MODULE_2__.GR });
        const { found, survivors } = end;
        if (found.length > 0) {
          const processes = (0, _text_plural_js__WEBPACK_IMPORTED_MODULE_4__.L)(found.length, "process", "processes");
          await log.line(`${(0, _text_ansi_js__WEBPACK_IMPORTED_MODULE_3__.Oh)("■")} ${name}: stopped ${processes} that its command had left running: ${(0, _log_shown_names_js__WEBPACK_IMPORTED_MODULE_0__.k)(found)}`);
        }
        if (survivors.length > 0)
          await log.warning(`${name}: not everything could be stopped: ${(0, _session_survivors_js__WEBPACK_IMPORTED_MODULE_5__.j)(survivors)}`);
        return end;
      }
    })
  ),
  /***/
  911: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          stopSession
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
      var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1659);
      var _options_formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9325);
      var _options_option_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6288);
      var _text_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9556);
      var _inputs_read_of_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4580);
      var _results_end_of_step_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2188);
      var _results_last_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3023);
      var _results_outcome_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3410);
      var _results_publish_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7345);
      var _runner_stage_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9144);
      var _session_background_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7794);
      var _session_end_by_mark_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6861);
      var _session_end_kept_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7545);
      var _session_job_sessions_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9489);
      var _session_request_stop_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6418);
      var _session_resume_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7787);
      const stopOptions = { session: (0, _options_option_js__WEBPACK_IMPORTED_MODULE_16__.uK)("session", _options_formats_js__WEBPACK_IMPORTED_MODULE_2__.KT, "") };
      function stopSession(cancel) {
        return (0, _runner_stage_js__WEBPACK_IMPORTED_MODULE_9__.V)(async () => {
          const inputs = await (0, _inputs_read_of_action_js__WEBPACK_IMPORTED_MODULE_4__.X)({ stop: stopOptions }, _actions_core__WEBPACK_IMPORTED_MODULE_1__.V4, process.env, ["redact"]);
          const lost = await stopDeleted(inputs.stop.session);
          if (lost !== void 0)
            return lost;
          const step = await (0, _session_background_js__WEBPACK_IMPORTED_MODULE_10__.KL)(inputs.stop.session, cancel).catch(whyNone);
          if (typeof step === "string")
            return { succeeded: true, isAskedFor: true, sentence: `There was nothing to stop: ${step}.` };
          const { session, record, log } = step;
          const before = await (0, _session_background_js__WEBPACK_IMPORTED_MODULE_10__.JV)(step);
          if (record.concluded && before.end !== null) {
            const { state: state2 } = (0, _results_end_of_step_js__WEBPACK_IMPORTED_MODULE_5__.n)(step, before);
            (0, _results_publish_js__WEBPACK_IMPORTED_MODULE_8__.n0)(step, state2);
            return endLeftovers(step, state2);
          }
          const wasReported = record.concluded || record.crashTold;
          await (0, _session_background_js__WEBPACK_IMPORTED_MODULE_10__.wk)(step);
          const reason = { cause: "stopped", detail: "the stop action" };
          if (before.end === null)
            (0, _session_request_stop_js__WEBPACK_IMPORTED_MODULE_14__.Y)(session.paths, before.start?.supervisor, reason);
          const end = (0, _results_end_of_step_js__WEBPACK_IMPORTED_MODULE_5__.n)(step, await (0, _session_resume_js__WEBPACK_IMPORTED_MODULE_15__.U)(step, cancel.deadline));
          const { state } = end;
          const { onTold = async () => {
          } } = await (0, _results_publish_js__WEBPACK_IMPORTED_MODULE_8__.Pn)(end, cancel);
          if (state.end?.status === "failed" && !wasReported)
            await log.error((0, _results_outcome_js__WEBPACK_IMPORTED_MODULE_7__.s)(state, record.uploads).sentence, await (0, _results_last_words_js__WEBPACK_IMPORTED_MODULE_6__.a)(end, state));
          if (state.end?.cause !== "stopped")
            return { ...await endLeftovers(step, state), onTold };
          const sentence = `${state.name}: stopped as asked, after ${(0, _text_duration_js__WEBPACK_IMPORTED_MODULE_3__.a)(state.durationMs)}.`;
          return { succeeded: true, isAskedFor: true, sentence, onTold };
        });
      }
      function whyNone(error) {
        if (error instanceof _session_job_sessions_js__WEBPACK_IMPORTED_MODULE_13__.UN)
          return error.why;
        throw error;
      }
      async function stopDeleted(name) {
        const folder = (0, _session_end_by_mark_js__WEBPACK_IMPORTED_MODULE_11__.il)(name, process.env);
        if (folder === void 0)
          return void 0;
        const end = await (0, _session_end_by_mark_js__WEBPACK_IMPORTED_MODULE_11__.AC)(folder);
        if (end.found.length + end.survivors.length === 0)
          return void 0;
        const succeeded = end.survivors.length === 0;
        _actions_core__WEBPACK_IMPORTED_MODULE_1__.uH("session-id", (0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(folder));
        if (succeeded)
          _actions_core__WEBPACK_IMPORTED_MODULE_1__.uH("status", "stopped");
        return { succeeded, sentence: (0, _session_end_by_mark_js__WEBPACK_IMPORTED_MODULE_11__.j9)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(folder), end) };
      }
      async function endLeftovers(step, state) {
        const { name, end } = state;
        const { found, survivors } = await (0, _session_end_kept_js__WEBPACK_IMPORTED_MODULE_12__.e)(step, state);
        const had = `${name} had already ended (${end?.status})`;
        const left = survivors.length === 0 ? "was stopped" : "was to be stopped, but not all of it could be";
        const sentence = found.length + survivors.length === 0 ? `There was nothing to stop: ${had}.` : `${had}; what its command had left running ${left}.`;
        return { succeeded: true, isAskedFor: true, sentence };
      }
    })
  )
};
