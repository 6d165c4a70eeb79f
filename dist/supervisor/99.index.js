export const id = 99;
export const ids = [99, 608, 413];
export const modules = {
  /***/
  874: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Lm: () => (
          /* binding */
          stopCodeSchema
        ),
        /* harmony export */
        tn: () => (
          /* binding */
          journalEventSchema
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8788);
      var _request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3413);
      const stopCodeSchema = zod__WEBPACK_IMPORTED_MODULE_1__["enum"]([
        "attempt_timeout",
        "timeout",
        "log_limit",
        "log_failed",
        "lease_lost",
        "cancelled",
        "stopped",
        "supervisor_lost",
        "supervisor_signal",
        "slot_refused",
        "slot_lost",
        "file_replaced",
        "watchdog_idle",
        "not_ready"
      ]);
      const exitSchema = zod__WEBPACK_IMPORTED_MODULE_1__.discriminatedUnion("kind", [
        zod__WEBPACK_IMPORTED_MODULE_1__.object({ kind: zod__WEBPACK_IMPORTED_MODULE_1__.literal("exited"), code: zod__WEBPACK_IMPORTED_MODULE_1__.number().int() }),
        zod__WEBPACK_IMPORTED_MODULE_1__.object({ kind: zod__WEBPACK_IMPORTED_MODULE_1__.literal("signaled"), signal: zod__WEBPACK_IMPORTED_MODULE_1__.string() }),
        zod__WEBPACK_IMPORTED_MODULE_1__.object({ kind: zod__WEBPACK_IMPORTED_MODULE_1__.literal("not_started"), message: zod__WEBPACK_IMPORTED_MODULE_1__.string() }),
        zod__WEBPACK_IMPORTED_MODULE_1__.object({ kind: zod__WEBPACK_IMPORTED_MODULE_1__.literal("unknown") })
      ]);
      const failureSchema = zod__WEBPACK_IMPORTED_MODULE_1__.object({
        /** For programs, stable: `exit`, `signal`, `killed`, `attempt_timeout`, … (docs/reference.md). */
        code: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
        /** `soft`: a retry may help. `hard`: a retry will hardly help. `final`: there must be no retry. */
        family: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["soft", "hard", "final"]),
        /** For people: completes the sentence "attempt 1 …". */
        reason: zod__WEBPACK_IMPORTED_MODULE_1__.string()
      });
      const survivorSchema = zod__WEBPACK_IMPORTED_MODULE_1__.object({
        pid: zod__WEBPACK_IMPORTED_MODULE_1__.number().int(),
        startTime: zod__WEBPACK_IMPORTED_MODULE_1__.string().exactOptional(),
        name: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
        reason: zod__WEBPACK_IMPORTED_MODULE_1__.string().describe('Completes the sentence "it …".'),
        user: zod__WEBPACK_IMPORTED_MODULE_1__.string().exactOptional().describe("Whose it is, if it is another user's.")
      });
      const keptSchema = zod__WEBPACK_IMPORTED_MODULE_1__.object({ ..._request_js__WEBPACK_IMPORTED_MODULE_0__.processIdentitySchema.shape, name: zod__WEBPACK_IMPORTED_MODULE_1__.string() });
      const executionStarted = {
        process: _request_js__WEBPACK_IMPORTED_MODULE_0__.processIdentitySchema.nullable().describe("Null when it could not be started."),
        relays: zod__WEBPACK_IMPORTED_MODULE_1__.array(_request_js__WEBPACK_IMPORTED_MODULE_0__.processIdentitySchema).describe("The processes that carry its output to the logs."),
        label: zod__WEBPACK_IMPORTED_MODULE_1__.string().exactOptional().describe("The name that a followed session gives it."),
        task: zod__WEBPACK_IMPORTED_MODULE_1__.number().int().exactOptional().describe("The number of the task that it works on.")
      };
      const logBytes = zod__WEBPACK_IMPORTED_MODULE_1__.number().int().exactOptional();
      const executionEnded = {
        exit: exitSchema,
        cause: stopCodeSchema.nullable().describe("Why it was stopped; null when it ended by itself."),
        durationMs: zod__WEBPACK_IMPORTED_MODULE_1__.number(),
        bytes: zod__WEBPACK_IMPORTED_MODULE_1__.object({ output: logBytes, stdout: logBytes, stderr: logBytes }).describe("The size of each log."),
        leftBehind: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()).describe("Names of the processes that it left running."),
        kept: zod__WEBPACK_IMPORTED_MODULE_1__.array(keptSchema).exactOptional().describe("Processes that it left running, and that run on until the end of the job (`leftovers: keep`)."),
        survivors: zod__WEBPACK_IMPORTED_MODULE_1__.array(survivorSchema).describe("Processes that could not be stopped."),
        containerClient: zod__WEBPACK_IMPORTED_MODULE_1__.string().exactOptional().describe("The container client that was ended with it, as `docker run`."),
        failure: failureSchema.nullable().describe("Null when it succeeded.")
      };
      const collectedSchema = zod__WEBPACK_IMPORTED_MODULE_1__.object({
        files: zod__WEBPACK_IMPORTED_MODULE_1__.number().int(),
        bytes: zod__WEBPACK_IMPORTED_MODULE_1__.number().int(),
        skipped: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()).describe("Paths that were matched and not collected, each with the reason.")
      });
      const attachedSchema = zod__WEBPACK_IMPORTED_MODULE_1__.object({
        source: zod__WEBPACK_IMPORTED_MODULE_1__.literal("helloloop"),
        session: zod__WEBPACK_IMPORTED_MODULE_1__.string().describe("The session id in HelloLoop."),
        command: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
        stateDir: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
        lease: zod__WEBPACK_IMPORTED_MODULE_1__.string().describe("The process that the HelloLoop session depends on, for people; empty for none."),
        process: _request_js__WEBPACK_IMPORTED_MODULE_0__.processIdentitySchema.nullable().describe("The HelloLoop supervisor; null when it no longer runs.")
      });
      const attachedEvents = [
        zod__WEBPACK_IMPORTED_MODULE_1__.object({ type: zod__WEBPACK_IMPORTED_MODULE_1__.literal("attached"), ...attachedSchema.shape }),
        zod__WEBPACK_IMPORTED_MODULE_1__.object({ type: zod__WEBPACK_IMPORTED_MODULE_1__.literal("launch_started"), launch: zod__WEBPACK_IMPORTED_MODULE_1__.number().int(), ...executionStarted }),
        /** The launcher has ended, or is not waited for any longer. Its tree is left alone. */
        zod__WEBPACK_IMPORTED_MODULE_1__.object({ type: zod__WEBPACK_IMPORTED_MODULE_1__.literal("launch_ended"), launch: zod__WEBPACK_IMPORTED_MODULE_1__.number().int(), ...executionEnded }),
        zod__WEBPACK_IMPORTED_MODULE_1__.object({
          type: zod__WEBPACK_IMPORTED_MODULE_1__.literal("task_started"),
          /** Tasks are numbered from 1. */
          task: zod__WEBPACK_IMPORTED_MODULE_1__.number().int(),
          id: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
          title: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
          stage: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
          runDir: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
          message: zod__WEBPACK_IMPORTED_MODULE_1__.string()
        }),
        zod__WEBPACK_IMPORTED_MODULE_1__.object({ type: zod__WEBPACK_IMPORTED_MODULE_1__.literal("task_stage"), task: zod__WEBPACK_IMPORTED_MODULE_1__.number().int(), stage: zod__WEBPACK_IMPORTED_MODULE_1__.string(), message: zod__WEBPACK_IMPORTED_MODULE_1__.string() }),
        /** The session's present activity, as HelloLoop names it. */
        zod__WEBPACK_IMPORTED_MODULE_1__.object({ type: zod__WEBPACK_IMPORTED_MODULE_1__.literal("runtime_status"), status: zod__WEBPACK_IMPORTED_MODULE_1__.string() }),
        /** A command that checks the work. */
        zod__WEBPACK_IMPORTED_MODULE_1__.object({ type: zod__WEBPACK_IMPORTED_MODULE_1__.literal("verification_started"), verification: zod__WEBPACK_IMPORTED_MODULE_1__.number().int(), ...executionStarted }),
        zod__WEBPACK_IMPORTED_MODULE_1__.object({ type: zod__WEBPACK_IMPORTED_MODULE_1__.literal("verification_ended"), verification: zod__WEBPACK_IMPORTED_MODULE_1__.number().int(), ...executionEnded }),
        /** An execution that had ended wrote more, from these offsets of its logs on. */
        zod__WEBPACK_IMPORTED_MODULE_1__.object({
          type: zod__WEBPACK_IMPORTED_MODULE_1__.literal("output_continued"),
          kind: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["attempt", "probe", "verification"]),
          number: zod__WEBPACK_IMPORTED_MODULE_1__.number().int(),
          offsets: zod__WEBPACK_IMPORTED_MODULE_1__.object({ stdout: zod__WEBPACK_IMPORTED_MODULE_1__.number().int(), stderr: zod__WEBPACK_IMPORTED_MODULE_1__.number().int() })
        }),
        /** HelloLoop's record of a recovery, written after it: it completes the events of that time. */
        zod__WEBPACK_IMPORTED_MODULE_1__.object({
          type: zod__WEBPACK_IMPORTED_MODULE_1__.literal("recovery_recorded"),
          /** The wait that it began with; the first of the session is 1. */
          wait: zod__WEBPACK_IMPORTED_MODULE_1__.number().int(),
          delayMs: zod__WEBPACK_IMPORTED_MODULE_1__.number(),
          /** The attempt that failed. */
          attempt: zod__WEBPACK_IMPORTED_MODULE_1__.number().int().exactOptional(),
          exitCode: zod__WEBPACK_IMPORTED_MODULE_1__.number().int().exactOptional(),
          failure: failureSchema.exactOptional(),
          /** The probe that followed. */
          probe: zod__WEBPACK_IMPORTED_MODULE_1__.number().int().exactOptional(),
          probeExitCode: zod__WEBPACK_IMPORTED_MODULE_1__.number().int().exactOptional()
        }),
        /** The last lines that a process wrote before it died. */
        zod__WEBPACK_IMPORTED_MODULE_1__.object({ type: zod__WEBPACK_IMPORTED_MODULE_1__.literal("last_words"), lines: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()) }),
        /** Something that the reader must know to trust the rest. */
        zod__WEBPACK_IMPORTED_MODULE_1__.object({
          type: zod__WEBPACK_IMPORTED_MODULE_1__.literal("warning"),
          message: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
          /** Nobody has to do anything: it is a line in the log, and no annotation. */
          isMinor: zod__WEBPACK_IMPORTED_MODULE_1__.literal(true).exactOptional()
        })
      ];
      const reaperSchema = zod__WEBPACK_IMPORTED_MODULE_1__.object({ kind: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["perl", "python3"]), process: _request_js__WEBPACK_IMPORTED_MODULE_0__.processIdentitySchema });
      const eventBodySchema = zod__WEBPACK_IMPORTED_MODULE_1__.discriminatedUnion("type", [
        zod__WEBPACK_IMPORTED_MODULE_1__.object({
          type: zod__WEBPACK_IMPORTED_MODULE_1__.literal("session_started"),
          sessionId: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
          name: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
          maxAttempts: zod__WEBPACK_IMPORTED_MODULE_1__.number().int(),
          supervisor: _request_js__WEBPACK_IMPORTED_MODULE_0__.processIdentitySchema,
          reaper: reaperSchema.exactOptional(),
          lease: _request_js__WEBPACK_IMPORTED_MODULE_0__.leaseSchema
        }),
        /** The step waits for a slot. This and `slot_prepared` come before the session starts. */
        zod__WEBPACK_IMPORTED_MODULE_1__.object({ type: zod__WEBPACK_IMPORTED_MODULE_1__.literal("slot_waiting"), pool: zod__WEBPACK_IMPORTED_MODULE_1__.string(), permits: zod__WEBPACK_IMPORTED_MODULE_1__.number().int() }),
        /** The step has a slot and hands it to the supervisor. */
        zod__WEBPACK_IMPORTED_MODULE_1__.object({
          type: zod__WEBPACK_IMPORTED_MODULE_1__.literal("slot_prepared"),
          slotId: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
          pool: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
          permits: zod__WEBPACK_IMPORTED_MODULE_1__.number().int(),
          /** One for each permit, from 0; they stay the same while the slot is held. */
          numbers: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.number().int()),
          waitedMs: zod__WEBPACK_IMPORTED_MODULE_1__.number()
        }),
        zod__WEBPACK_IMPORTED_MODULE_1__.object({ type: zod__WEBPACK_IMPORTED_MODULE_1__.literal("attempt_started"), attempt: zod__WEBPACK_IMPORTED_MODULE_1__.number().int(), ...executionStarted }),
        zod__WEBPACK_IMPORTED_MODULE_1__.object({
          type: zod__WEBPACK_IMPORTED_MODULE_1__.literal("attempt_ending"),
          attempt: zod__WEBPACK_IMPORTED_MODULE_1__.number().int(),
          cause: stopCodeSchema,
          detail: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
          graceMs: zod__WEBPACK_IMPORTED_MODULE_1__.number(),
          /** The signal that comes first; SIGTERM in journals without it. */
          signal: zod__WEBPACK_IMPORTED_MODULE_1__.string().exactOptional()
        }),
        /** All conditions of `ready` hold; at most once for each attempt of a background session. */
        zod__WEBPACK_IMPORTED_MODULE_1__.object({ type: zod__WEBPACK_IMPORTED_MODULE_1__.literal("ready"), attempt: zod__WEBPACK_IMPORTED_MODULE_1__.number().int(), afterMs: zod__WEBPACK_IMPORTED_MODULE_1__.number() }),
        /** The stop signal was sent: the tree has its grace to end by itself. */
        zod__WEBPACK_IMPORTED_MODULE_1__.object({ type: zod__WEBPACK_IMPORTED_MODULE_1__.literal("attempt_waiting"), attempt: zod__WEBPACK_IMPORTED_MODULE_1__.number().int() }),
        /** The attempt was silent for the warning time; once for each silence. */
        zod__WEBPACK_IMPORTED_MODULE_1__.object({
          type: zod__WEBPACK_IMPORTED_MODULE_1__.literal("stall_suspected"),
          attempt: zod__WEBPACK_IMPORTED_MODULE_1__.number().int(),
          silentMs: zod__WEBPACK_IMPORTED_MODULE_1__.number(),
          /** The processes of the attempt that are suspended, for people. */
          suspended: zod__WEBPACK_IMPORTED_MODULE_1__.string().exactOptional()
        }),
        /** The script of a background session has ended well, and the session goes on with what it has left running. */
        zod__WEBPACK_IMPORTED_MODULE_1__.object({ type: zod__WEBPACK_IMPORTED_MODULE_1__.literal("attempt_runs_on"), attempt: zod__WEBPACK_IMPORTED_MODULE_1__.number().int(), processes: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()) }),
        /** The attempt wrote something again. */
        zod__WEBPACK_IMPORTED_MODULE_1__.object({ type: zod__WEBPACK_IMPORTED_MODULE_1__.literal("stall_over"), attempt: zod__WEBPACK_IMPORTED_MODULE_1__.number().int() }),
        zod__WEBPACK_IMPORTED_MODULE_1__.object({ type: zod__WEBPACK_IMPORTED_MODULE_1__.literal("attempt_ended"), attempt: zod__WEBPACK_IMPORTED_MODULE_1__.number().int(), ...executionEnded }),
        zod__WEBPACK_IMPORTED_MODULE_1__.object({
          type: zod__WEBPACK_IMPORTED_MODULE_1__.literal("collected"),
          attempt: zod__WEBPACK_IMPORTED_MODULE_1__.number().int(),
          ...collectedSchema.shape,
          /** Where nothing was found and that is not to be ignored: each pattern, with the place where it was looked for. */
          notFound: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()).exactOptional(),
          /** Collected files that have more than one name, of which another may be anywhere on the disk. */
          hardLinked: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.string()).exactOptional()
        }),
        zod__WEBPACK_IMPORTED_MODULE_1__.object({
          type: zod__WEBPACK_IMPORTED_MODULE_1__.literal("retry_waiting"),
          /** The attempt that follows the wait. */
          attempt: zod__WEBPACK_IMPORTED_MODULE_1__.number().int(),
          delayMs: zod__WEBPACK_IMPORTED_MODULE_1__.number(),
          /** The delay that `retry-jitter` has made longer or shorter; absent where it has not. */
          plannedMs: zod__WEBPACK_IMPORTED_MODULE_1__.number().exactOptional(),
          until: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
          /** True when a probe follows the wait. */
          probe: zod__WEBPACK_IMPORTED_MODULE_1__.boolean().exactOptional()
        }),
        zod__WEBPACK_IMPORTED_MODULE_1__.object({
          type: zod__WEBPACK_IMPORTED_MODULE_1__.literal("probe_started"),
          /** Probes are numbered from 1. */
          probe: zod__WEBPACK_IMPORTED_MODULE_1__.number().int(),
          /** The attempt that follows when it succeeds. */
          attempt: zod__WEBPACK_IMPORTED_MODULE_1__.number().int(),
          ...executionStarted
        }),
        zod__WEBPACK_IMPORTED_MODULE_1__.object({ type: zod__WEBPACK_IMPORTED_MODULE_1__.literal("probe_ended"), probe: zod__WEBPACK_IMPORTED_MODULE_1__.number().int(), attempt: zod__WEBPACK_IMPORTED_MODULE_1__.number().int(), ...executionEnded }),
        zod__WEBPACK_IMPORTED_MODULE_1__.object({ type: zod__WEBPACK_IMPORTED_MODULE_1__.literal("on_retry_started"), attempt: zod__WEBPACK_IMPORTED_MODULE_1__.number().int(), ...executionStarted }),
        zod__WEBPACK_IMPORTED_MODULE_1__.object({ type: zod__WEBPACK_IMPORTED_MODULE_1__.literal("on_retry_ended"), attempt: zod__WEBPACK_IMPORTED_MODULE_1__.number().int(), ...executionEnded }),
        /** The `on-timeout` script runs, between the start and the end of its attempt, which goes on meanwhile. */
        zod__WEBPACK_IMPORTED_MODULE_1__.object({
          type: zod__WEBPACK_IMPORTED_MODULE_1__.literal("on_timeout_started"),
          attempt: zod__WEBPACK_IMPORTED_MODULE_1__.number().int(),
          /** The limit that the attempt has reached, for people. */
          limit: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
          ...executionStarted
        }),
        zod__WEBPACK_IMPORTED_MODULE_1__.object({ type: zod__WEBPACK_IMPORTED_MODULE_1__.literal("on_timeout_ended"), attempt: zod__WEBPACK_IMPORTED_MODULE_1__.number().int(), ...executionEnded }),
        /** The session is stopped: what runs is stopped, waits are given up. */
        zod__WEBPACK_IMPORTED_MODULE_1__.object({ type: zod__WEBPACK_IMPORTED_MODULE_1__.literal("session_ending"), cause: stopCodeSchema, detail: zod__WEBPACK_IMPORTED_MODULE_1__.string() }),
        zod__WEBPACK_IMPORTED_MODULE_1__.object({
          type: zod__WEBPACK_IMPORTED_MODULE_1__.literal("session_ended"),
          status: zod__WEBPACK_IMPORTED_MODULE_1__["enum"](["completed", "failed", "stopped"]),
          cause: stopCodeSchema.nullable(),
          failure: failureSchema.nullable(),
          /** No recovery is left: a person has to act. */
          paused: zod__WEBPACK_IMPORTED_MODULE_1__.boolean().exactOptional(),
          /** The exit code that HelloLoop reports. */
          exitCode: zod__WEBPACK_IMPORTED_MODULE_1__.number().int().exactOptional(),
          /** HelloLoop's last message, in its own language. */
          message: zod__WEBPACK_IMPORTED_MODULE_1__.string().exactOptional()
        }),
        ...attachedEvents
      ]);
      const envelopeSchema = zod__WEBPACK_IMPORTED_MODULE_1__.object({
        v: zod__WEBPACK_IMPORTED_MODULE_1__.literal(1),
        seq: zod__WEBPACK_IMPORTED_MODULE_1__.number().int(),
        /** Wall clock, ISO 8601 in UTC. */
        at: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
        /** The machine's monotonic clock in ms: differences are durations. */
        mono: zod__WEBPACK_IMPORTED_MODULE_1__.number()
      });
      const journalEventSchema = envelopeSchema.and(eventBodySchema);
    })
  ),
  /***/
  608: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        MalformedFileError: () => (
          /* binding */
          MalformedFileError
        ),
        /* harmony export */
        readJsonFile: () => (
          /* binding */
          readJsonFile
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7428);
      var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5173);
      var _system_own_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9539);
      class MalformedFileError extends Error {
        name = "MalformedFileError";
      }
      function readJsonFile(path, schema) {
        const text = (0, _system_errors_js__WEBPACK_IMPORTED_MODULE_0__.AG)(() => (0, _system_own_file_js__WEBPACK_IMPORTED_MODULE_1__.jU)(path, _system_own_file_js__WEBPACK_IMPORTED_MODULE_1__.tn).toString());
        if (text === void 0)
          return void 0;
        let value;
        try {
          value = JSON.parse(text);
        } catch (error) {
          throw new MalformedFileError(`${path} is not JSON: ${(0, _system_errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(error)}`, { cause: error });
        }
        const result = schema.safeParse(value);
        if (!result.success)
          throw new MalformedFileError(`${path} is not valid: ${zod__WEBPACK_IMPORTED_MODULE_2__.S1(result.error)}`);
        return result.data;
      }
    })
  ),
  /***/
  3413: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        leaseSchema: () => (
          /* binding */
          leaseSchema
        ),
        processIdentitySchema: () => (
          /* binding */
          processIdentitySchema
        ),
        readRequest: () => (
          /* binding */
          readRequest
        ),
        requestSchema: () => (
          /* binding */
          requestSchema
        ),
        scriptSchema: () => (
          /* binding */
          scriptSchema
        )
      });
      var external_node_path_ = __webpack_require__(6760);
      var schemas = __webpack_require__(8788);
      var external = __webpack_require__(6293);
      ;
      function option_option(input, format, fallback = null) {
        return { input, format, fallback };
      }
      function stored(input, format, fallback = null) {
        return {
          input,
          format,
          fallback,
          schema: (z) => fallback === null ? format.schema(z).nullable() : format.schema(z)
        };
      }
      function addedLater(option, before) {
        return { ...option, schema: (z) => option.schema(z).default(before) };
      }
      function schemasOf(z, table) {
        const fields = Object.entries(table).map(([name, { schema }]) => [name, schema(z)]);
        return Object.fromEntries(fields);
      }
      var formats = __webpack_require__(9325);
      ;
      const second = 1e3;
      const minute = 60 * second;
      const hour = 60 * minute;
      const maxDuration = 500 * hour;
      const allowed = "a duration such as 500ms, 30s, 20m or 1h30m, at most 500h";
      const duration = (0, formats.dE)(parseDuration, allowed, (z) => z.number().min(0), suggestDuration);
      const timeLimit = (0, formats.dE)((text) => {
        const ms = parseDuration(text);
        return ms === 0 ? null : ms;
      }, allowed, (z) => z.number().positive().nullable(), suggestDuration);
      const durations = (0, formats.dE)(parseDurations, `a list such as "10s, 30s, 2m", each item ${allowed}`, (z) => z.array(z.number().min(0)), suggestDurations);
      function parseDuration(text) {
        if (text === "0")
          return 0;
        const [whole, h = 0, m = 0, s = 0, ms = 0] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/.exec(text) ?? [];
        if (!whole)
          return void 0;
        const total = Number(h) * hour + Number(m) * minute + Number(s) * second + Number(ms);
        return total <= maxDuration ? total : void 0;
      }
      function parseDurations(text) {
        const lines = text.split("\n").map((line) => line.trim().replace(/,$/, ""));
        const items = lines.filter((line) => line !== "").flatMap((line) => line.split(","));
        const parsed = items.map((item) => parseDuration(item.trim()));
        return parsed.length > 0 && parsed.every((ms) => ms !== void 0) ? parsed : void 0;
      }
      const units = [
        { text: "h", ms: hour, names: /^(h|hrs?|hours?)$/ },
        { text: "m", ms: minute, names: /^(m|mins?|minutes?)$/ },
        { text: "s", ms: second, names: /^(s|secs?|seconds?)$/ },
        { text: "ms", ms: 1, names: /^(ms|msecs?|milliseconds?)$/ },
        { text: "d", ms: 24 * hour, names: /^(d|days?)$/ }
      ];
      function suggestDuration(text) {
        if (/^\d+$/.test(text))
          return [`${text}m`, `${text}s`].filter(isDuration);
        const joined = text.replace(/\s/g, "");
        if (isDuration(joined))
          return [joined];
        const [, number = "", name = ""] = /^(\d+(?:\.\d+)?)([a-z]+)$/.exec(joined.toLowerCase()) ?? [];
        const unit = units.find(({ names }) => names.test(name));
        if (unit === void 0)
          return [];
        return [`${number}${unit.text}`, writeDuration(Number(number) * unit.ms)].filter(isDuration).slice(0, 1);
      }
      function suggestDurations(text) {
        const items = text.split(/[\s,;]+/).filter((item) => item !== "");
        const meant = items.map((item) => [item, .../^\d+$/.test(item) ? [`${item}s`] : suggestDuration(item)].find(isDuration));
        return meant.length === 0 || meant.includes(void 0) ? [] : [meant.join(", ")];
      }
      function isDuration(text) {
        return parseDuration(text) !== void 0;
      }
      function writeDuration(ms) {
        let rest = Math.round(ms);
        const parts = units.slice(0, 4).map(({ text, ms: size }) => {
          const count = Math.floor(rest / size);
          rest -= count * size;
          return count === 0 ? "" : `${count}${text}`;
        });
        return parts.join("");
      }
      ;
      const maxLength = 100;
      const label = (0, formats.dE)(parseLabel, `one line of 1 to ${maxLength} characters`, (z) => z.string());
      function parseLabel(text) {
        const line = cleanLine(text);
        const isOneLine = !/[\r\n]/.test(text);
        return isOneLine && line !== "" && [...line].length <= maxLength ? line : void 0;
      }
      function cleanLine(line) {
        return line.replace(/\s+/g, " ").replace(/[\p{Cc}\p{Bidi_Control}]/gu, "").trim();
      }
      var retry_on = __webpack_require__(5949);
      ;
      const attemptOptions = {
        /** The first one included. */
        maxAttempts: stored("max-attempts", (0, formats.rD)(1, 100), 1),
        attemptTimeoutMs: stored("attempt-timeout", timeLimit),
        /** The last one is used for all further retries. */
        retryDelaysMs: stored("retry-delays", durations, [10 * second]),
        /** One for each retry of a hard failure. */
        hardRetryDelaysMs: addedLater(stored("hard-retry-delays", durations, []), []),
        /** The fraction by which a delay may be longer or shorter, at random; null: a tenth, of long delays only. */
        retryJitter: addedLater(stored("retry-jitter", formats.zO), 0),
        /** The ends of an attempt that may be followed by a retry. */
        retryOn: addedLater(stored("retry-on", retry_on.i, ["any"]), ["any"]),
        /** How the log shows a failed attempt that a retry follows. */
        retryNotice: addedLater(stored("retry-notice", (0, formats.Yq)("notice", "warning", "none"), "notice"), "notice"),
        probeTimeoutMs: addedLater(stored("probe-timeout", timeLimit, 2 * minute), null),
        /** The silence after which a stall is suspected; null: never. */
        stallWarningMs: addedLater(stored("stall-warning", timeLimit, 15 * minute), null),
        /** The silence after which the attempt is stopped; null: never. */
        stallTimeoutMs: addedLater(stored("stall-timeout", timeLimit, 45 * minute), null),
        /** Whether what an attempt that succeeds leaves running is ended, or runs on until the job ends. */
        leftovers: addedLater(stored("leftovers", (0, formats.Yq)("end", "keep"), "end"), "end")
      };
      const sessionOptions = {
        /** For all attempts and the waits between them. */
        timeoutMs: stored("timeout", timeLimit),
        killGraceMs: stored("kill-grace", duration, 10 * second),
        /** Asks a command to end that is not cancelled: after a timeout, a stall, a stop. */
        stopSignal: addedLater(stored("stop-signal", formats.yD, "SIGTERM"), "SIGTERM"),
        streams: stored("streams", (0, formats.Yq)("merged", "split"), "merged"),
        /** Per attempt. */
        maxLogBytes: stored("max-log-size", formats.mz, 2 * 1024 ** 3),
        artifactPaths: stored("artifact-paths", formats.XA, []),
        /** Where links may lead that `artifact-paths` matches. */
        artifactLinks: addedLater(stored("artifact-links", (0, formats.Yq)("workspace", "anywhere"), "workspace"), "workspace"),
        /** Of the files that `artifact-paths` matches, per attempt. */
        maxArtifactBytes: addedLater(stored("max-artifact-size", formats.mz, 2 * 1024 ** 3), 2 * 1024 ** 3),
        /** What it means when `artifact-paths` matches nothing. */
        ifNoFilesFound: addedLater(stored("if-no-files-found", (0, formats.Yq)("warn", "error", "ignore"), "warn"), "ignore")
      };
      const backgroundOptions = {
        readyTimeoutMs: stored("ready-timeout", duration, 2 * minute)
      };
      const attachOptions = {
        /** The folder with HelloLoop's state. */
        stateDir: stored("state-dir", formats.pF, ".helloloop"),
        /** The id of the HelloLoop session to follow; null: the one that the launcher starts, or that runs. */
        session: stored("session", label),
        /** For the HelloLoop session to appear. */
        timeoutMs: stored("attach-timeout", duration, 30 * second),
        /** What to do with the HelloLoop session when ours is stopped. */
        onCancel: stored("on-cancel", (0, formats.Yq)("stop", "detach"), "stop")
      };
      const resultOptions = {
        /** The attempts that get an artifact. */
        artifacts: stored("artifacts", (0, formats.Yq)("failed", "always", "never"), "failed"),
        /** Null: as long as the repository says. */
        retentionDays: stored("retention-days", (0, formats.rD)(1, 400)),
        /** Whether the job summary shows the session. */
        summary: stored("summary", formats.dt, true),
        /** The workflow commands of the command that take effect. */
        workflowCommands: addedLater(stored("workflow-commands", (0, formats.Yq)("annotations", "all", "none"), "annotations"), "annotations")
      };
      var quote = __webpack_require__(390);
      ;
      const failureRuleSchema = schemas.object({
        code: schemas.string(),
        /** `final`: never retried. */
        family: schemas["enum"](["soft", "hard", "final"]),
        /** Any of these; empty: no condition. */
        exitCodes: schemas.array(schemas.number().int()),
        /** Any of these, by their full names such as SIGKILL; empty: no condition. */
        signals: schemas.array(schemas.string()),
        /** A regular expression in RE2 syntax; null: no condition. */
        output: schemas.string().nullable(),
        /** Of the rules with it the match nearest to the end of the output decides, not the order. They have no other condition. */
        latest: schemas.boolean().exactOptional()
      }).refine(({ exitCodes, signals, output }) => exitCodes.length > 0 || signals.length > 0 || output !== null, {
        error: "a rule without a condition"
      });
      var json_file = __webpack_require__(608);
      ;
      const readyConditionSchema = schemas.discriminatedUnion("kind", [
        /** A line of the log matches, in RE2 syntax; `(?i)` at the start ignores case. */
        schemas.object({ kind: schemas.literal("log"), pattern: schemas.string() }),
        schemas.object({
          kind: schemas.literal("http"),
          /** With `socket` its host is localhost. */
          url: schemas.string(),
          /** A socket of the file system, relative to the working directory, in place of the network. */
          socket: schemas.string().exactOptional(),
          headers: schemas.array(schemas.object({ name: schemas.string(), value: schemas.string() })).exactOptional(),
          /** Any certificate will do. */
          insecure: schemas.literal(true).exactOptional()
        }),
        /** `host` is a name or an address, without brackets. */
        schemas.object({ kind: schemas.literal("tcp"), host: schemas.string(), port: schemas.number().int().min(1).max(65535) }),
        /** Relative to the working directory. */
        schemas.object({ kind: schemas.literal("file"), path: schemas.string() }),
        schemas.object({ kind: schemas.literal("exec"), command: schemas.string() })
      ]);
      ;
      const processIdentitySchema = schemas.object({ pid: schemas.number().int(), startTime: schemas.string() });
      const scriptSchema = schemas.object({
        program: schemas.string(),
        args: schemas.array(schemas.string()),
        /** The file with the script, below the session's folder; `args` contains it. */
        file: schemas.string(),
        /** True for cmd.exe, which parses its command line itself: Node must not quote the arguments. */
        verbatim: schemas.boolean()
      });
      const leaseSchema = schemas.object({
        kind: schemas["enum"](["step", "worker", "override"]),
        label: schemas.string(),
        process: processIdentitySchema,
        /** The parent of a step, the runner's worker: a step whose job is dead does nobody any good. */
        worker: processIdentitySchema.exactOptional(),
        /** The machine's boot id, beyond which a pid means nothing; empty where the system has none. */
        boot: schemas.string().exactOptional()
      });
      const slotSchema = schemas.object({
        /** The registry's folder. */
        registry: schemas.string(),
        pool: schemas.string(),
        permits: schemas.number().int().min(1),
        /** False: nothing in the step asks for the slot, so the session does not depend on it. */
        required: schemas.boolean().default(true)
      });
      const backgroundSchema = schemas.object({
        /** All of them have to hold before the step ends. */
        ready: schemas.array(readyConditionSchema),
        ...schemasOf(external, backgroundOptions)
      });
      const attachSchema = schemas.object({ source: schemas.literal("helloloop"), ...schemasOf(external, attachOptions) });
      const requestSchema = schemas.object({
        v: schemas.literal(1, "this version of the action reads only requests of version 1"),
        sessionId: schemas.string(),
        name: schemas.string(),
        /** The name without the matrix, for the steps of the same job; absent where that is no other. */
        shortName: schemas.string().exactOptional(),
        /** With `attach` the launcher; null when there is none. */
        script: scriptSchema.nullable(),
        /** The command of all attempts but the first; null: `script`. */
        runOnRetry: scriptSchema.nullable().default(null),
        onRetry: scriptSchema.nullable(),
        onTimeout: scriptSchema.nullable().default(null),
        probe: scriptSchema.nullable().default(null),
        workingDirectory: schemas.string(),
        workspace: schemas.string(),
        ...schemasOf(external, attemptOptions),
        ...schemasOf(external, sessionOptions),
        /** The first match names a failure; they come before the built-in rules. */
        failureRules: schemas.array(failureRuleSchema).default([]),
        lease: leaseSchema,
        /** Null: the session needs no slot. */
        slot: slotSchema.nullable().default(null),
        /** Null: the step follows the session to its end. */
        background: backgroundSchema.nullable().default(null),
        /** How the command calls a container client, such as `docker run`; absent where it does not. */
        containerClient: schemas.string().exactOptional(),
        /** Null: the session runs `script` as its command. */
        attach: attachSchema.nullable().default(null)
      });
      const maxQuoted = 100;
      function readRequest({ root, request: path }) {
        const request = (0, json_file.readJsonFile)(path, requestSchema);
        if (request !== void 0 && request.sessionId !== (0, external_node_path_.basename)(root))
          throw new json_file.MalformedFileError(`${path} is not valid: ${(0, quote.h)(request.sessionId, maxQuoted)} is not its session`);
        return request;
      }
    })
  ),
  /***/
  5666: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        q: () => (
          /* binding */
          parseJson
        )
        /* harmony export */
      });
      function parseJson(text) {
        try {
          return JSON.parse(text);
        } catch {
          return void 0;
        }
      }
    })
  ),
  /***/
  390: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        h: () => (
          /* binding */
          quote
        )
        /* harmony export */
      });
      function quote(text, maxLength = 100) {
        if (text.length > maxLength)
          return `a text of ${text.length} characters`;
        return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escapeCharacter);
      }
      function escapeCharacter(character) {
        return `\\u{${character.codePointAt(0)?.toString(16)}}`;
      }
    })
  )
};
