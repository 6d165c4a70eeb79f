export const id = 413;
export const ids = [413, 608];
export const modules = {
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
