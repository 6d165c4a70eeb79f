export const id = 961;
export const ids = [961];
export const modules = {
  /***/
  3961: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.r(__webpack_exports__);
          var _system_process_title_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3878);
          var _launch_hide_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
          var _runner_cancel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9347);
          var _stages_wait_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6770);
          (0, _launch_hide_secrets_js__WEBPACK_IMPORTED_MODULE_0__.s)();
          (0, _system_process_title_js__WEBPACK_IMPORTED_MODULE_3__.H)("step that waits for a session");
          await (0, _stages_wait_js__WEBPACK_IMPORTED_MODULE_2__.d)(new _runner_cancel_js__WEBPACK_IMPORTED_MODULE_1__.Z());
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
  6770: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          waitForSession
        )
        /* harmony export */
      });
      var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1659);
      var _options_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9120);
      var _options_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6053);
      var _options_formats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9325);
      var _options_option_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6288);
      var _system_process_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5764);
      var _text_duration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9556);
      var _inputs_read_of_action_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4580);
      var _launch_job_process_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9200);
      var _results_end_of_step_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2188);
      var _results_publish_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7345);
      var _runner_save_record_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9427);
      var _runner_stage_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9144);
      var _session_background_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7794);
      var _session_request_stop_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6418);
      var _session_resume_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7787);
      const waitOptions = {
        session: (0, _options_option_js__WEBPACK_IMPORTED_MODULE_15__.uK)("session", _options_formats_js__WEBPACK_IMPORTED_MODULE_3__.KT, ""),
        timeoutMs: (0, _options_option_js__WEBPACK_IMPORTED_MODULE_15__.uK)("timeout", _options_duration_js__WEBPACK_IMPORTED_MODULE_2__.zc)
      };
      function waitForSession(cancel) {
        return (0, _runner_stage_js__WEBPACK_IMPORTED_MODULE_11__.V)(async () => {
          const inputs = await (0, _inputs_read_of_action_js__WEBPACK_IMPORTED_MODULE_6__.X)({ wait: waitOptions }, _actions_core__WEBPACK_IMPORTED_MODULE_0__.V4, process.env, ["redact"]);
          const { timeoutMs } = inputs.wait;
          const step = await (0, _session_background_js__WEBPACK_IMPORTED_MODULE_12__.KL)(inputs.wait.session, cancel);
          const { session, record, reader } = step;
          refuseSecond(step);
          await (0, _session_background_js__WEBPACK_IMPORTED_MODULE_12__.wk)(step);
          cancel.onRequest((detail) => {
            const { cause } = cancel;
            if (cause !== "lease_lost")
              (0, _session_request_stop_js__WEBPACK_IMPORTED_MODULE_13__.Y)(session.paths, reader.current().start?.supervisor, { cause, detail });
          });
          const limit = timeoutMs === null ? [] : [AbortSignal.timeout(timeoutMs)];
          const signal = AbortSignal.any([cancel.deadline, (0, _launch_job_process_js__WEBPACK_IMPORTED_MODULE_7__.zm)(), ...limit]);
          const end = (0, _results_end_of_step_js__WEBPACK_IMPORTED_MODULE_8__.n)(step, await (0, _session_resume_js__WEBPACK_IMPORTED_MODULE_14__.U)(step, signal, () => !cancel.requested));
          if (end.state.end !== null || cancel.requested)
            return (0, _results_publish_js__WEBPACK_IMPORTED_MODULE_9__.Pn)(end, cancel);
          record.follower = null;
          await (0, _runner_save_record_js__WEBPACK_IMPORTED_MODULE_10__.h)(step);
          const { name, sessionId } = end.state;
          const within = `${(0, _text_duration_js__WEBPACK_IMPORTED_MODULE_5__.a)(timeoutMs ?? 0)} (timeout: 0 turns this off)`;
          const sentence = `${name} has not ended within ${within}; it runs on (session ${sessionId}).`;
          return { succeeded: false, sentence };
        });
      }
      function refuseSecond({ session, record: { concluded, follower, position }, reader }) {
        const { sessionId } = session.request;
        if (concluded && position === null)
          throw new _options_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__.j([`session: the step that started ${sessionId} has already reported its end`]);
        if (concluded) {
          const how = reader.current().end?.cause === "stopped" ? "stopped" : "waited for";
          throw new _options_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__.j([`session: another step has already ${how} ${sessionId} and reported its end`]);
        }
        if (follower !== null && (0, _system_process_identity_js__WEBPACK_IMPORTED_MODULE_4__._n)(follower))
          throw new _options_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__.j([`session: another step is already waiting for ${sessionId}`]);
      }
    })
  )
};
