export const id = 156;
export const ids = [156];
export const modules = {
  /***/
  2188: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          endOfStep
        ),
        /* harmony export */
        x: () => (
          /* binding */
          publishedExecution
        )
        /* harmony export */
      });
      var _session_redact_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8459);
      var _session_state_fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(137);
      function endOfStep(step, state) {
        return { ...step, state: (0, _session_redact_texts_js__WEBPACK_IMPORTED_MODULE_0__.S)(state, step.redaction.redact), unredacted: state };
      }
      function publishedExecution(state) {
        if (state.source.kind === "helloloop") {
          const [launch] = state.source.attached === null ? [] : state.source.launches;
          return launch && { kind: "launch", number: launch.number };
        }
        const deciding = (0, _session_state_fold_js__WEBPACK_IMPORTED_MODULE_1__.JF)(state);
        return deciding && { kind: "attempt", number: deciding.number };
      }
    })
  ),
  /***/
  3023: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        a: () => (
          /* binding */
          lastWords
        ),
        u: () => (
          /* binding */
          lastWordsOnDisk
        )
      });
      var shown_lines = __webpack_require__(2426);
      var plain_text = __webpack_require__(7012);
      ;
      const maxLength = 500;
      const stackFrames = [
        /^at .*\)(?: in .*:line \d+)?(?: \{)?$/,
        /^at .*(?::\d+){1,2}(?: \{)?$/,
        /^at [\w$.<>]+$/,
        /^\.\.\. \d+ more$/,
        /^File ".*", line \d+/,
        /^from .*:\d+:in /,
        /^\S+\.go:\d+( \+0x[\da-f]+)?$/,
        /^goroutine \d+ \[/,
        /^\d+: (0x[\da-f]+ - )?[\w<>$]+(::[\w<>${}]+)+$/,
        /^stack backtrace:$/
      ];
      const legend = /^[+-] *(actual|expected|received)\b[^:]*$/i;
      function tellingLine(lines) {
        let depth = 0;
        for (const line of lines.toReversed().map((text) => (0, plain_text.wh)(text).trim())) {
          const isInside = depth > 0;
          if (/^[}\])][}\]),;]*$/.test(line.replace(/^[+-] */, "")))
            depth += 1;
          else if (isInside && /[{[(]$/.test(line))
            depth -= 1;
          if (isInside && depth > 0 || !saysSomething(line))
            continue;
          return line;
        }
        return depth === 0 ? void 0 : lines.map((text) => (0, plain_text.wh)(text).trim()).findLast(saysSomething);
      }
      function saysSomething(line) {
        const isText = /[\p{L}\p{N}]/u.test(line) && line.length <= maxLength && !line.startsWith("… (a line of ");
        return isText && !legend.test(line) && !stackFrames.some((frame) => frame.test(line));
      }
      var session_paths = __webpack_require__(4683);
      var session_logs = __webpack_require__(4639);
      var fold = __webpack_require__(137);
      var log_tail = __webpack_require__(6370);
      var inputs_redaction = __webpack_require__(1515);
      ;
      const maxLines = 100;
      const maxBytes = 64 * 1024;
      async function lastWords(step, state) {
        const shown = tellingLine(step.log.recentLines(maxLines));
        return shown === void 0 ? lastWordsOnDisk(step, state) : step.redaction.redact(shown);
      }
      async function lastWordsOnDisk({ session, record, redaction }, state) {
        const { paths, request } = session;
        const attempt = (0, fold.JF)(state);
        if (attempt === void 0 || !(0, inputs_redaction.DT)(redaction, record.settings, request.sessionId))
          return void 0;
        const patterns = await redaction.patternsForQuotes((0, session_logs.q)(paths));
        if (patterns === void 0)
          return void 0;
        const dir = (0, session_paths.kl)(paths.root, "attempt", attempt.number);
        const logs = (0, session_paths.MB)(request.streams).toReversed();
        for (const channel of logs) {
          const { lines } = (0, log_tail.Z)((0, session_paths.Q2)(dir, channel), { lines: maxLines, bytes: maxBytes, patterns });
          const line = tellingLine((0, shown_lines.T)(lines, maxLines));
          if (line !== void 0)
            return line;
        }
        return void 0;
      }
    })
  ),
  /***/
  3410: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Y: () => (
          /* binding */
          outputsOf
        ),
        /* harmony export */
        s: () => (
          /* binding */
          outcomeOf
        )
        /* harmony export */
      });
      var _session_nth_attempt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4205);
      var _session_session_end_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3127);
      var _session_state_failed_parts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9411);
      var _session_state_fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(137);
      var _session_state_session_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4833);
      var _text_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9556);
      var _text_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1442);
      function outcomeOf(state, uploads) {
        const { name, end, source, attempts } = state;
        const total = (0, _text_duration_js__WEBPACK_IMPORTED_MODULE_1__.a)(state.durationMs);
        switch (end?.status) {
          case "completed": {
            if (source.kind === "helloloop")
              return { succeeded: true, sentence: `${name} succeeded: ${(0, _text_plural_js__WEBPACK_IMPORTED_MODULE_2__.L)(attempts.length, "attempt")}, ${total}.` };
            const which = attempts.length === 1 ? "at the first attempt" : `at attempt ${attempts.length} of ${source.maxAttempts}`;
            return { succeeded: true, sentence: `${name} succeeded ${which}, after ${total}.` };
          }
          case "failed": {
            if (end.cause === "slot_refused")
              return { succeeded: false, sentence: `${name} ${end.failure.reason}.` };
            const effort = attempts.length <= 1 ? total : `${attempts.length} attempts and ${total}`;
            return {
              succeeded: false,
              sentence: `${name} failed after ${effort}: ${failureText(state)}.${whereLog(state, uploads)}`
            };
          }
          case "stopped": {
            return {
              succeeded: false,
              isAskedFor: (0, _session_session_end_js__WEBPACK_IMPORTED_MODULE_3__.un)(end.cause),
              sentence: `${name} was stopped after ${total}: ${failureText(state)}.${whereLog(state, uploads)}`
            };
          }
          case void 0:
            return {
              succeeded: false,
              sentence: `${name} has not ended yet: its session is still ${(0, _session_state_session_state_js__WEBPACK_IMPORTED_MODULE_4__.Zy)(state)}. The post step stops it and reports its result.`
            };
        }
      }
      function failureText(state) {
        const limit = state.source.kind === "command" ? state.source.maxAttempts : null;
        const parts = (0, _session_state_failed_parts_js__WEBPACK_IMPORTED_MODULE_5__.I)(state).map(({ attempt, failure }) => {
          const subject = attempt === null ? "the session" : limit === 1 ? "it" : `attempt ${(0, _session_nth_attempt_js__WEBPACK_IMPORTED_MODULE_6__.o)(attempt, limit)}`;
          return `${subject} ${failure.reason}`;
        });
        return parts.join("; ") || "no attempt was started";
      }
      function whereLog({ attempts }, uploads) {
        const last = attempts.at(-1);
        const upload = last === void 0 ? void 0 : uploads[last.number];
        switch (upload?.status) {
          case "uploaded":
            return ` Its log: ${upload.url ?? `artifact ${upload.name}`}`;
          case "kept":
          case "failed":
            return ` Its log: ${upload.folder}`;
          case "pending":
            return upload.folder === void 0 ? " Its log is above." : ` Its log: ${upload.folder}`;
          case void 0:
            return last === void 0 ? "" : " Its log is above.";
        }
      }
      function outputsOf(state, sessionDir, uploads, isSlotAsked = true) {
        const deciding = (0, _session_state_fold_js__WEBPACK_IMPORTED_MODULE_0__.JF)(state);
        const exit = deciding?.status === "ended" ? deciding.exit : void 0;
        const reported = state.source.kind === "helloloop" ? state.source.exitCode : null;
        const exitCode = reported ?? (exit?.kind === "exited" ? exit.code : void 0);
        const failure = state.end?.failure;
        const ids2 = Object.entries(uploads).flatMap(([attempt, upload]) => upload.status === "uploaded" ? [[attempt, upload.id]] : []);
        return {
          "session-id": state.sessionId,
          "session-dir": sessionDir,
          status: (0, _session_state_session_state_js__WEBPACK_IMPORTED_MODULE_4__.Zy)(state),
          "exit-code": exitCode === void 0 ? "" : String(exitCode),
          signal: exit?.kind === "signaled" ? exit.signal : "",
          attempts: String(state.attempts.length),
          "duration-ms": String(Math.round(state.durationMs)),
          "failure-code": failure?.code ?? "",
          "failure-reason": failure?.reason ?? "",
          "artifact-ids": JSON.stringify(Object.fromEntries(ids2)),
          "slot-id": isSlotAsked ? state.slot?.id ?? "" : "",
          "slot-wait-ms": isSlotAsked ? String(Math.round(state.slot?.waitedMs ?? 0)) : "",
          "failure-family": failure?.family ?? "",
          recoveries: String(state.waits.length)
        };
      }
    })
  ),
  /***/
  2156: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Pn: () => (
          /* binding */
          publishEnd
        ),
        n0: () => (
          /* binding */
          setOutputs
        ),
        UU: () => (
          /* binding */
          setOutputsOfReplaced
        ),
        setOutputsWithoutSession: () => (
          /* binding */
          setOutputsWithoutSession
        )
      });
      var core = __webpack_require__(1659);
      var session_paths = __webpack_require__(4683);
      var errors = __webpack_require__(5173);
      var ansi = __webpack_require__(6743);
      var regular_file = __webpack_require__(8731);
      var quote = __webpack_require__(390);
      var external_node_crypto_ = __webpack_require__(7598);
      ;
      function lineBreak(platform = process.platform) {
        return platform === "win32" ? "\r\n" : "\n";
      }
      function formatKeyValue({ name, value }, platform = process.platform, random = external_node_crypto_.randomUUID) {
        const eol = lineBreak(platform);
        if (name.endsWith("<"))
          return `${name}=${value}${eol}`;
        let delimiter;
        do
          delimiter = `supervised_run_${random()}`;
        while (value.includes(delimiter));
        return `${name}<<${delimiter}${eol}${value}${eol}${delimiter}${eol}`;
      }
      ;
      const maxQuoted = 40;
      const maxProblems = 20;
      const maxEntries = 5e4;
      function parseKeyValues(text, platform = process.platform) {
        const entries = [];
        const problems = [];
        const lines = splitLines(text, platform);
        for (const line2 of lines) {
          if (line2.text === "")
            continue;
          const report = (message) => problems.push({ line: line2.number, message });
          if (entries.length === maxEntries || problems.length === maxProblems) {
            const limit = entries.length === maxEntries ? `${maxEntries} entries` : `${maxProblems} malformed lines`;
            report(`there are more than ${limit}; nothing is read from here on`);
            break;
          }
          const equals = line2.text.indexOf("=");
          const arrows = line2.text.indexOf("<<");
          if (equals === -1 && arrows === -1) {
            report(`${(0, quote.h)(line2.text, maxQuoted)} is neither NAME=value nor NAME<<DELIMITER`);
          } else if (arrows === -1 || equals !== -1 && equals < arrows) {
            const name = line2.text.slice(0, equals);
            if (name === "")
              report('there is no name before "="');
            else
              entries.push({ name, value: line2.text.slice(equals + 1), line: line2.number });
          } else {
            const name = line2.text.slice(0, arrows);
            const delimiter = line2.text.slice(arrows + 2);
            if (name === "")
              report('there is no name before "<<"');
            if (delimiter === "") {
              report(`there is no delimiter after ${(0, quote.h)(`${name}<<`, maxQuoted)}; nothing is read from here on`);
              break;
            }
            const end = findDelimiter(lines, delimiter, line2.next);
            if (end === void 0) {
              report(`the value of ${(0, quote.h)(name, maxQuoted)} has no end: ${missingDelimiter(text, delimiter)}`);
              break;
            }
            if (name !== "")
              entries.push({ name, value: text.slice(line2.next, end), line: line2.number });
          }
        }
        return { entries, problems };
      }
      function parseLines(text) {
        const lines = text.split(/\r\n|\r|\n/, maxEntries + 1);
        const problems = [];
        if (lines.length > maxEntries) {
          lines.length = maxEntries;
          const message = `there are more than ${maxEntries} lines; nothing is read from here on`;
          problems.push({ line: maxEntries + 1, message });
        }
        return { lines: lines.filter((line2) => line2 !== ""), problems };
      }
      function findDelimiter(lines, delimiter, start) {
        let end = start;
        for (let line2 = lines.next(); !line2.done; line2 = lines.next()) {
          if (line2.value.text === delimiter)
            return end;
          end = line2.value.end;
        }
        return void 0;
      }
      function missingDelimiter(text, delimiter) {
        return text.trimEnd().endsWith(delimiter.trimEnd()) ? "its delimiter, at the end of the file, must be alone on a line, right after a line break" : "no line after it is exactly its delimiter";
      }
      function* splitLines(text, platform) {
        let start = 0;
        for (let number = 1; start < text.length; number++) {
          const feed = text.indexOf("\n", start);
          const next = feed === -1 ? text.length : feed + 1;
          let end = feed === -1 ? text.length : feed;
          if (platform === "win32" && feed > start && text[feed - 1] === "\r")
            end -= 1;
          yield { number, text: text.slice(start, end), end, next };
          start = next;
        }
      }
      ;
      function readContent(variable, text, { reservedOutputs, reservedState }, platform) {
        switch (variable) {
          case "GITHUB_OUTPUT":
            return readEntries(text, reservedOutputs, "an output", platform);
          case "GITHUB_STATE":
            return readEntries(text, reservedState, "state", platform);
          case "GITHUB_ENV":
            return readEntries(text, [], "", platform);
          case "GITHUB_PATH":
          case "GITHUB_ARTIFACTS": {
            const { lines, problems } = parseLines(text);
            const eol = lineBreak(platform);
            return { names: [], text: lines.map((line2) => line2 + eol).join(""), notes: problems.map(asError) };
          }
        }
      }
      function readEntries(text, reserved, kind, platform) {
        const own = new Set(reserved.map((name) => name.toLowerCase()));
        const { entries, problems } = parseKeyValues(text, platform);
        const isOwn = ({ name }) => own.has(name.toLowerCase());
        const published = entries.filter((entry) => !isOwn(entry));
        const leftOut = entries.filter(isOwn).map(({ name, line: line2 }) => ({
          severity: "warning",
          line: line2,
          message: `${(0, quote.h)(name, maxQuoted)} is ${kind} of the action itself; the command's value is left out`
        }));
        return {
          names: published.map((entry) => entry.name),
          text: published.map((entry) => formatKeyValue(entry, platform)).join(""),
          notes: [...problems.map(asError), ...leftOut].sort((a, b) => a.line - b.line)
        };
      }
      function asError({ line: line2, message }) {
        return { severity: "error", line: line2, message };
      }
      var external_node_fs_ = __webpack_require__(3024);
      var read_file = __webpack_require__(5261);
      ;
      function readUntrustedFile(path, maxBytes2) {
        return withFile(path, (fd, size2) => {
          if (size2 > maxBytes2)
            throw new regular_file.pc(`has ${size2} bytes, more than the ${maxBytes2} that are allowed`);
          return (0, read_file.i)(fd, 0, size2);
        });
      }
      function readStartOfUntrustedFile(path, maxBytes2) {
        return withFile(path, (fd, size2) => (0, read_file.i)(fd, 0, Math.min(size2, maxBytes2))) ?? Buffer.alloc(0);
      }
      function untrustedFileSize(path) {
        return withFile(path, (_fd, size2) => size2);
      }
      function appendToFile(path, lines) {
        const fd = (0, external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_NONBLOCK);
        try {
          const stats = (0, external_node_fs_.fstatSync)(fd);
          (0, regular_file.O4)(stats);
          const last = Buffer.alloc(1);
          const isUnfinished = stats.size > 0 && (0, external_node_fs_.readSync)(fd, last, 0, 1, stats.size - 1) === 1 && last.toString() !== "\n";
          (0, external_node_fs_.writeFileSync)(fd, `${isUnfinished ? "\n" : ""}${lines}`);
        } finally {
          (0, external_node_fs_.closeSync)(fd);
        }
      }
      function decodeText(bytes2) {
        const mark = bytes2.toString("hex", 0, 4);
        if (mark === "fffe0000" || mark === "0000feff")
          throw new regular_file.pc("is in UTF-32; write UTF-8");
        if (mark.startsWith("fffe"))
          return new TextDecoder("utf-16le").decode(bytes2);
        if (mark.startsWith("feff"))
          return new TextDecoder("utf-16be").decode(bytes2);
        return new TextDecoder().decode(bytes2);
      }
      function withFile(path, use) {
        const file = (0, errors.AG)(() => (0, regular_file.lf)(path));
        if (file === void 0)
          return void 0;
        try {
          return use(file.fd, file.stats.size);
        } finally {
          (0, external_node_fs_.closeSync)(file.fd);
        }
      }
      ;
      class NoTargetError extends Error {
        name = "NoTargetError";
      }
      const MiB = 1024 * 1024;
      const maxFileBytes = 16 * MiB;
      const maxSummaryBytes = 64 * MiB;
      const tighterLimits = {
        GITHUB_STATE: { bytes: 32 * 1024, reason: "more would keep the action's post step from starting" },
        GITHUB_ARTIFACTS: { bytes: MiB, reason: "the runner takes no more" }
      };
      function publishFileCommands(request) {
        const output = publish("GITHUB_OUTPUT", request);
        const others = ["GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_ARTIFACTS"].map((variable) => publish(variable, request));
        return {
          outputs: [...new Set(output.names)],
          problems: [...output.problems, ...others.flatMap((other) => other.problems), ...summaryProblem(request)]
        };
      }
      function publish(variable, request) {
        const { attemptDir, env, platform = process.platform } = request;
        const report = (note) => toProblem(variable, request, note);
        let content = { names: [], text: "", notes: [] };
        try {
          const bytes2 = readUntrustedFile((0, session_paths.ZB)(attemptDir, variable), maxFileBytes);
          if (bytes2)
            content = readContent(variable, decodeText(bytes2), request, platform);
          if (content.text !== "")
            append(variable, env[variable], content.text);
          return { names: content.names, problems: content.notes.map(report) };
        } catch (error) {
          return { names: [], problems: [...content.notes, aboutWholeFile(error)].map(report) };
        }
      }
      function append(variable, target, content) {
        const limit = tighterLimits[variable];
        if (limit && Buffer.byteLength(content) > limit.bytes) {
          throw new regular_file.pc(`holds more than ${limit.bytes} bytes; ${limit.reason}`);
        }
        if (!target)
          throw new NoTargetError(`${variable} is not set in this step`);
        try {
          appendToFile(target, content);
        } catch (error) {
          const reason = error instanceof regular_file.pc ? `it ${error.message}` : (0, errors.gJ)(error);
          throw new Error(`the step's own file cannot be written (${reason})`, { cause: error });
        }
      }
      function summaryProblem(request) {
        try {
          const bytes2 = untrustedFileSize((0, session_paths.ZB)(request.attemptDir, "GITHUB_STEP_SUMMARY")) ?? 0;
          if (bytes2 > maxSummaryBytes)
            throw new regular_file.pc(`has ${bytes2} bytes, and GitHub shows 1 MiB`);
          return [];
        } catch (error) {
          return [toProblem("GITHUB_STEP_SUMMARY", request, aboutWholeFile(error))];
        }
      }
      function aboutWholeFile(error) {
        const what = error instanceof regular_file.pc ? `the file ${error.message}` : (0, errors.gJ)(error);
        return {
          // Anything else is about a file that cannot be reached, and not about what the command wrote.
          severity: error instanceof regular_file.pc ? "error" : "warning",
          line: null,
          message: `${what}; nothing of it is published`
        };
      }
      function toProblem(variable, { attempt, attemptDir }, note) {
        const line2 = note.line === null ? "" : `, line ${note.line}`;
        const message = `${variable} of attempt ${attempt}${line2}: ${note.message}`;
        return { ...note, variable, file: (0, session_paths.ZB)(attemptDir, variable), message };
      }
      var command_environment = __webpack_require__(6641);
      var shell = __webpack_require__(2901);
      var save_record = __webpack_require__(9427);
      var end_of_step = __webpack_require__(2188);
      var last_words = __webpack_require__(3023);
      var results_outcome = __webpack_require__(3410);
      ;
      const outputNames = [
        "session-id",
        "session-dir",
        "status",
        "exit-code",
        "signal",
        "attempts",
        "duration-ms",
        "failure-code",
        "failure-reason",
        "artifact-ids",
        "slot-id",
        "slot-wait-ms",
        "failure-family",
        "recoveries"
      ];
      var promises_ = __webpack_require__(8500);
      ;
      const pieceBytes = 16 * 1024;
      async function redactDocument(bytes2, patterns, isCut) {
        const stream = patterns.stream();
        const output = [];
        for (let from = 0; from < bytes2.length; from += pieceBytes) {
          output.push(Buffer.from(stream.push(bytes2.subarray(from, from + pieceBytes))));
          await (0, promises_.setImmediate)();
        }
        if (!isCut)
          output.push(stream.end());
        return Buffer.concat(output).toString();
      }
      var redact_texts = __webpack_require__(8459);
      var session_logs = __webpack_require__(4639);
      var session_state = __webpack_require__(4833);
      var log_tail = __webpack_require__(6370);
      var inputs_redaction = __webpack_require__(1515);
      var nth_attempt = __webpack_require__(4205);
      var failed_parts = __webpack_require__(9411);
      var bytes = __webpack_require__(4769);
      var duration = __webpack_require__(9556);
      var artifact_content = __webpack_require__(8037);
      var plural = __webpack_require__(1442);
      ;
      const succeeded = { icon: "✅", word: "succeeded" };
      const failed = { icon: "❌", word: "failed" };
      const cancelled = { icon: "⏹️", word: "cancelled" };
      const stopped = { icon: "⏹️", word: "stopped" };
      const running = { icon: "⏳", word: "running" };
      const unknown = { icon: "❔", word: "end unknown" };
      const sessionResults = {
        completed: succeeded,
        failed,
        stopped,
        launching: { icon: running.icon, word: "launching" },
        running
      };
      function sessionResult(state) {
        return sessionResults[(0, session_state.Zy)(state)];
      }
      function executionResult(execution, { end }) {
        if (execution.status !== "ended")
          return end === null ? running : unknown;
        return execution.failure === null ? succeeded : failureResult(execution.cause);
      }
      function failureResult(cause) {
        if (cause === "cancelled")
          return cancelled;
        return cause === "stopped" || cause === "lease_lost" ? stopped : failed;
      }
      function exitText(execution) {
        if (execution.status !== "ended")
          return "—";
        const { exit } = execution;
        switch (exit.kind) {
          case "exited":
            return `exit ${exit.code}`;
          case "signaled":
            return exit.signal;
          case "not_started":
            return "did not start";
          case "unknown":
            return "—";
        }
      }
      function executionDuration(execution, state) {
        if (execution.status === "ended")
          return Math.max(0, execution.durationMs);
        return Math.max(0, sessionStartMono(state) + state.durationMs - execution.startedMono);
      }
      function sessionStartMono(state) {
        const parts = [...state.attempts, ...(0, session_state.F$)(state), ...state.probes, ...state.waits];
        return state.start?.startedMono ?? Math.min(...parts.map((part) => part.startedMono), Number.MAX_SAFE_INTEGER);
      }
      function attemptCount({ attempts, source }) {
        if (attempts.length === 0)
          return "no attempt";
        if (source.kind === "helloloop" || source.maxAttempts === 1)
          return (0, plural.L)(attempts.length, "attempt");
        return `${(0, nth_attempt.o)(attempts.length, source.maxAttempts)} attempts`;
      }
      var plain_text = __webpack_require__(7012);
      ;
      const harmless = /^(?:[\p{L}\p{M}\p{N}\p{Extended_Pictographic} ,.()%'"/:;+=?!…–—·-]|\u200d|\ufe0f|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}]))*$/u;
      const active = /:\/\/|www\.|:[a-z+-][\w+-]*:/i;
      function inlineText(text, max = 300) {
        const line2 = (0, plain_text.TN)(text, max);
        return harmless.test(line2) && !active.test(line2) ? line2 : codeSpan(line2);
      }
      function codeSpan(text, max = 300) {
        const line2 = (0, plain_text.TN)(text, max);
        if (line2 === "")
          return "";
        const longest = Math.max(0, ...(line2.match(/`+/g) ?? []).map((run) => run.length));
        const fence = "`".repeat(longest + 1);
        const pad = line2.startsWith("`") || line2.endsWith("`") ? " " : "";
        return `${fence}${pad}${line2}${pad}${fence}`;
      }
      function tableCell(markdown) {
        return markdown.replaceAll("\n", " ").replace(/\\+(?=\|)/g, "$& ").replaceAll("|", "\\|");
      }
      const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };
      function escapeHtml(text) {
        return text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
      }
      function escape_link(text, url) {
        const label = inlineText(text, 150);
        const address = url === null ? void 0 : webAddress(url);
        return address === void 0 || label === "" ? label : `[${label}](${address})`;
      }
      function webAddress(url) {
        const parsed = URL.parse(url);
        if (parsed === null || !["https:", "http:"].includes(parsed.protocol) || url.length > 2e3)
          return void 0;
        const encode = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
        return parsed.href.replace(/[^\w.~!$&+,/:=?@#%-]/g, encode).replaceAll("&", "&amp;");
      }
      function mermaidText(text, max = 60) {
        const safe = (0, plain_text.wh)(text).replace(/[^\p{L}\p{M}\p{N}.()+/·-]+/gu, " ");
        return (0, plain_text.Cb)(safe.trim(), max);
      }
      ;
      const head = ["#", "Result", "Duration", "Artifact"];
      const line = ["--:", "---", "--:", "---"];
      const taskHead = ["Attempt", "Task"];
      function attemptTable(state, uploads) {
        const tasks = state.source.kind === "helloloop" ? state.source.tasks : [];
        const hasTasks = tasks.length > 0;
        const withTask = (cells, task) => hasTasks ? [...cells.slice(0, 1), ...task, ...cells.slice(1)] : cells;
        const listed = state.source.kind === "command" && state.attempts.length === 1 ? [] : state.attempts;
        const rows = listed.map((attempt) => withTask(attemptCells(attempt, state, uploads), taskCells(attempt, tasks)));
        const columns = withTask(head, taskHead);
        return {
          head: [columns, withTask(line, ["---", "---"])].map((cells) => `| ${cells.join(" | ")} |`),
          rows: rows.map(row),
          columns: columns.length
        };
      }
      function renderTable({ head: lines, rows, columns }, maxRows) {
        if (rows.length === 0)
          return "";
        const hidden = Math.max(0, rows.length - maxRows);
        const first = maxRows > 1 ? 1 : 0;
        const gap = hidden === 0 ? [] : [row(["…", `${hidden} more, not shown`, ...Array(columns - 2).fill("")])];
        return [...lines, ...rows.slice(0, first), ...gap, ...rows.slice(first + hidden)].join("\n");
      }
      function taskCells({ label = "", task: number }, tasks) {
        const task = tasks.find((candidate) => candidate.number === number);
        return [unbroken(inlineText(label, 60)), inlineText(task?.title || task?.id || "", 100)];
      }
      function row(cells) {
        return `| ${cells.map(tableCell).join(" | ")} |`;
      }
      function attemptCells(attempt, state, uploads) {
        const { icon, word } = executionResult(attempt, state);
        return [
          String(attempt.number),
          `${icon} ${inlineText(reasonOf(attempt, state)) || word}`,
          unbroken((0, duration.a)(executionDuration(attempt, state))),
          artifactText(attempt.number, state, uploads)
        ];
      }
      function reasonOf(attempt, state) {
        const own = attempt.status === "ended" ? attempt.failure : null;
        const part = (0, failed_parts.I)(state).find(({ attempt: number }) => number === attempt.number);
        return own === null ? "" : (part?.failure ?? own).reason;
      }
      function artifactText(attempt, { collected }, uploads) {
        const upload = uploads[attempt];
        const content = (0, artifact_content.O)(collected[attempt]?.files ?? 0);
        switch (upload?.status) {
          case "uploaded": {
            const text = `${content}, ${(0, bytes.z)(upload.bytes)}`;
            return upload.url === null ? `${text}, in ${inlineText(upload.name, 150)}` : escape_link(text, upload.url);
          }
          case "kept":
            return `${content}, kept in ${codeSpan(upload.folder)}`;
          case "failed":
            return `⚠️ upload failed: ${inlineText(upload.reason)}`;
          case "pending":
            return "⏳ upload not finished";
          case void 0:
            return "";
        }
      }
      function unbroken(text) {
        return text.replaceAll(" ", " ");
      }
      var step_record = __webpack_require__(1451);
      ;
      const maxNotes = 10;
      const maxNames = 5;
      const shortestWaitMs = 950;
      function renderNotes(state, uploads, tails) {
        const notes = [
          pausedNotes(state),
          capped(survivorNotes(state)),
          capped(scriptFailures(state)),
          capped(uploadNotes(uploads)),
          capped(skippedNotes(state)),
          capped(leftOutNotes(uploads)),
          redactionNotes(uploads, tails),
          capped(leftBehindNotes(state)),
          keptNotes(state),
          capped(silenceNotes(state)),
          slotNotes(state),
          state.probes.length > 0 ? capped(recoveryNotes(state)) : waitNotes(state),
          onRetryNotes(state)
        ];
        return notes.flat().map((note) => `- ${note}`).join("\n");
      }
      function survivorNotes(state) {
        return runs(state).flatMap(({ label, run }) => run.survivors.map(({ pid, name, reason, user }) => {
          const advice = user === void 0 ? "" : `: ${codeSpan(`sudo -n kill ${pid}`)} ends it`;
          return `⚠️ Still running after ${label}: ${codeSpan(name, 80)} (pid ${pid}), it ${inlineText(reason, 150)}${advice}`;
        }));
      }
      function scriptFailures(state) {
        const failures = (executions, what) => ended(executions).flatMap(({ number, failure }) => failure === null ? [] : [`⚠️ ${what} attempt ${number} failed: ${inlineText(failure.reason)}`]);
        return [...failures((0, session_state.F$)(state), "`on-retry` before"), ...failures((0, session_state.bR)(state), "`on-timeout` of")];
      }
      function uploadNotes(uploads) {
        return Object.entries(uploads).flatMap(([attempt, upload]) => upload.status === "failed" ? [`⚠️ The files of attempt ${inlineText(attempt, 10)} stay on the machine, in ${codeSpan(upload.folder)}`] : []);
      }
      function skippedNotes(state) {
        return Object.entries(state.collected).flatMap(([attempt, { skipped }]) => skipped.length === 0 ? [] : [`⚠️ Not collected after attempt ${inlineText(attempt, 10)}: ${list(skipped, (item) => codeSpan(item, 200))}`]);
      }
      function leftOutNotes(uploads) {
        return redactedIn(uploads).flatMap(([attempt, { leftOut }]) => leftOut.length === 0 ? [] : [
          `⚠️ Left out of the artifact of attempt ${inlineText(attempt, 10)}, because they hold a secret or cannot be searched to the end: ${list(leftOut, (name) => codeSpan(name, 200))}`
        ]);
      }
      function redactionNotes(uploads, tails) {
        const inTails = tails.reduce((sum, { redacted }) => sum + redacted, 0);
        const places = [
          ...redactedIn(uploads).filter(([, redacted]) => (0, step_record.jx)(redacted) > 0).map(([attempt, redacted]) => `${amount(redacted)} in the artifact of attempt ${inlineText(attempt, 10)}`),
          ...inTails > 0 ? [`${inTails} in the ends of logs below`] : []
        ];
        return places.length === 0 ? [] : [`🔒 Redacted: ${list(places, (place) => place)}`];
      }
      function amount({ values, kinds }) {
        const known = values === 0 ? [] : [(0, plural.L)(values, "value")];
        const tokens = Object.entries(kinds).map(([kind, count]) => `${count} × ${inlineText(kind, 40)}`);
        return [...known, ...tokens].join(" and ");
      }
      function redactedIn(uploads) {
        return Object.entries(uploads).flatMap(([attempt, upload]) => "redacted" in upload ? [[attempt, upload.redacted]] : []);
      }
      function pausedNotes({ runtime, source }) {
        return runtime === "paused_manual" && source.kind === "helloloop" ? ["⏸️ HelloLoop has no recovery left (`paused_manual`): a person has to act"] : [];
      }
      function recoveryNotes({ waits, probes }) {
        const numbers = [...new Set([...waits, ...probes].map(({ attempt }) => attempt))];
        return numbers.flatMap((number) => {
          const parts = [
            ...waits.map((wait) => ({ ...wait, text: waitText(wait) })),
            ...probes.map((probe) => ({ ...probe, text: `probe ${probe.number} ${resultText(probe)}` }))
          ].filter(({ attempt, text }) => attempt === number && text !== "");
          const texts = parts.sort((a, b) => a.startedMono - b.startedMono).map(({ text }) => text);
          return texts.length === 0 ? [] : [`Before attempt ${number}: ${texts.join("; ")}`];
        });
      }
      function waitText({ durationMs, delayMs }) {
        if (durationMs === null)
          return `waiting ${(0, duration.a)(delayMs)}`;
        return durationMs < shortestWaitMs ? "" : `waited ${(0, duration.a)(durationMs)}`;
      }
      function resultText(execution) {
        if (execution.status !== "ended")
          return "has not ended";
        return execution.failure === null ? "succeeded" : inlineText(execution.failure.reason, 150);
      }
      function slotNotes({ slot }) {
        if (slot === null || slot.waitedMs === null || slot.waitedMs < shortestWaitMs)
          return [];
        const slots = slot.permits === 1 ? "a slot" : `${slot.permits} slots`;
        const end = slot.id === null ? ", in vain" : "";
        return [`Waited ${(0, duration.a)(slot.waitedMs)} for ${slots} of pool ${codeSpan(slot.pool, 80)}${end}`];
      }
      function leftBehindNotes(state) {
        return runs(state).flatMap(({ label, run: { leftBehind } }) => leftBehind.length === 0 ? [] : [`Left running by ${label}, then ended: ${list([...new Set(leftBehind)], (name) => codeSpan(name, 80))}`]);
      }
      function keptNotes(state) {
        return ended(state.attempts).flatMap(({ number, kept = [] }) => {
          const names = [...new Set(kept.map(({ name }) => name))];
          return names.length === 0 ? [] : [`Left running by attempt ${number} until the end of the job: ${list(names, (name) => codeSpan(name, 80))}`];
        });
      }
      function silenceNotes(state) {
        return ended(state.attempts).flatMap(({ number, failure, bytes: bytes2 }) => {
          const sizes = Object.values(bytes2);
          const silent = sizes.length > 0 && sizes.every((size2) => size2 === 0);
          return failure !== null && silent ? [`Attempt ${number} wrote no output`] : [];
        });
      }
      function waitNotes({ waits, attempts, end }) {
        const past = waits.filter(({ durationMs }) => durationMs !== null && durationMs >= shortestWaitMs);
        const total = past.reduce((sum, wait) => sum + (wait.durationMs ?? 0), 0);
        const each = past.map((wait) => {
          const followed = attempts.some(({ number }) => number === wait.attempt) || end === null;
          return `${(0, duration.a)(wait.durationMs ?? 0)} before attempt ${wait.attempt}${followed ? "" : ", which did not start"}`;
        });
        return [
          ...past.length > 3 ? [`Waited ${(0, duration.a)(total)} before ${past.length} attempts`] : [],
          ...past.length > 0 && past.length <= 3 ? [`Waited ${each.join(", ")}`] : [],
          ...waits.filter(({ durationMs }) => durationMs === null).map(({ delayMs, attempt }) => `Waiting ${(0, duration.a)(delayMs)} before attempt ${attempt}`)
        ];
      }
      function onRetryNotes(state) {
        const onRetries = (0, session_state.F$)(state);
        const count = onRetries.length;
        if (count === 0)
          return [];
        const total = onRetries.reduce((sum, run) => sum + executionDuration(run, state), 0);
        return [`\`on-retry\` ran ${count === 1 ? "once" : `${count} times`}, ${(0, duration.a)(total)} in all`];
      }
      function runs(state) {
        return [
          ...ended(state.attempts).map((run) => ({ label: `attempt ${run.number}`, run })),
          ...ended((0, session_state.F$)(state)).map((run) => ({ label: `on-retry before attempt ${run.number}`, run })),
          ...ended((0, session_state.bR)(state)).map((run) => ({ label: `on-timeout of attempt ${run.number}`, run })),
          ...ended(state.probes).map((run) => ({ label: `probe ${run.number}`, run }))
        ];
      }
      function ended(executions) {
        return executions.filter((execution) => execution.status === "ended");
      }
      function list(items, render2) {
        const more = items.length - maxNames;
        return [...items.slice(0, maxNames).map(render2), ...more > 0 ? [`and ${more} more`] : []].join(", ");
      }
      function capped(notes) {
        const more = notes.length - maxNotes;
        return more > 0 ? [...notes.slice(0, maxNotes), `… and ${more} more like this`] : notes;
      }
      var session_end = __webpack_require__(3127);
      var fold = __webpack_require__(137);
      ;
      const maxBlocks = 5;
      const longestEntity = "&quot;".length;
      function prepareTail(tail) {
        const lines = tail.lines.map(plain_text.tL);
        return { ...tail, lines, html: lines.map(escapeHtml) };
      }
      function renderTails(tails, state, maxBytes2) {
        const blocks = tails.map((tail) => renderTail(tail, state, maxBytes2));
        if (blocks.length <= maxBlocks)
          return blocks.join("\n\n");
        const earlier = blocks.splice(0, blocks.length - maxBlocks + 1);
        const summary = `<summary>The ends of ${earlier.length} earlier logs</summary>`;
        return [`<details>
${summary}`, ...earlier, "</details>", ...blocks].join("\n\n");
      }
      function renderTail(tail, state, maxBytes2) {
        const lines = linesThatFit(tail, maxBytes2);
        const summary = `<summary>${caption(tail, lines.length, state)}</summary>`;
        const { end } = state;
        const hasFailed = end !== null && end.failure !== null && !(0, session_end.un)(end.cause);
        const isDeciding = hasFailed && (0, fold.JF)(state)?.number === tail.attempt;
        const opening = isDeciding ? "<details open>" : "<details>";
        return [opening, summary, "", "<pre>", ...lines, "</pre>", "", "</details>"].join("\n");
      }
      function caption({ attempt: number, channel }, shown, state) {
        const attempt = state.attempts.find((candidate) => candidate.number === number);
        const size2 = attempt?.status === "ended" ? attempt.bytes[channel] : void 0;
        const lines = shown === 1 ? "last line" : `last ${shown} lines`;
        const log = channel === "output" ? "log" : channel;
        const of = size2 === void 0 ? `of its ${log}` : `of its ${log}, ${(0, bytes.z)(size2)}`;
        return `<b>Attempt ${number}</b>: ${lines} ${of}`;
      }
      function linesThatFit({ lines, html }, maxBytes2) {
        let room = maxBytes2;
        const beyond = html.findLastIndex((line2) => {
          room -= Buffer.byteLength(line2) + 1;
          return room < 0;
        });
        if (beyond < html.length - 1)
          return html.slice(beyond + 1);
        const last = lines.at(-1) ?? "";
        const beginning = (0, plain_text.Cb)(last, Math.floor(maxBytes2 / longestEntity));
        return [beginning === "" ? `… (a line of ${last.length} characters is left out)` : `${escapeHtml(beginning)} …`];
      }
      ;
      const maxBars = 40;
      const maxOpenBars = 15;
      const themeVariables = {
        doneTaskBkgColor: "#2da44e",
        doneTaskBorderColor: "#2da44e",
        critBkgColor: "#cf222e",
        critBorderColor: "#cf222e",
        activeTaskBkgColor: "#0969da",
        activeTaskBorderColor: "#0969da",
        taskBkgColor: "#8c959f",
        taskBorderColor: "#8c959f",
        taskTextColor: "#ffffff",
        taskTextDarkColor: "#ffffff",
        sectionBkgColor: "#8c959f",
        altSectionBkgColor: "#8c959f",
        sectionBkgColor2: "#8c959f",
        gridColor: "#8c959f"
      };
      const themeCSS = [
        ".grid .tick line { stroke-dasharray: 5 100000; }",
        ".grid path { stroke-width: 0; }",
        "text[class*=taskTextOutside] { fill: inherit !important; }"
      ].join(" ");
      const theme = `%%{init: ${JSON.stringify({ themeVariables, themeCSS })}}%%`;
      function renderTimeline(state) {
        const { bars, omitted } = choose(state);
        if (bars.length < 2)
          return { markdown: "", omitted: [] };
        const begin = Math.min(...bars.map((bar) => bar.startMs));
        const axis = chooseAxis(Math.max(...bars.map((bar) => bar.startMs + bar.durationMs)) - begin);
        const lines = bars.flatMap((bar, index) => [
          ...bar.section === bars[index - 1]?.section ? [] : [`    section Attempt ${bar.section}`],
          `    ${bar.label} :${bar.tag}${axis.units(bar.startMs - begin)}, ${Math.max(axis.shortest, axis.units(bar.durationMs))}ms`
        ]);
        const chart = ["```mermaid", theme, "gantt", "    title Time since the start", ...axis.statements, ...lines, "```"];
        const folded = [
          "<details>",
          `<summary>The timeline of ${bars.length} bars</summary>`,
          "",
          ...chart,
          "",
          "</details>"
        ];
        return { markdown: (bars.length > maxOpenBars ? folded : chart).join("\n"), omitted };
      }
      function choose(state) {
        const attempts = state.attempts.map((attempt) => executionBar(attempt, "", state));
        const others = [
          ...(0, session_state.F$)(state).map((run) => executionBar(run, "on-retry ", state)),
          ...state.probes.map((probe) => ({ ...executionBar(probe, "probe ", state), section: probe.attempt })),
          ...state.waits.map((wait) => waitBar(wait, state)).filter(({ durationMs }) => durationMs >= shortestWaitMs)
        ];
        const all = [...attempts, ...others].sort((a, b) => a.section - b.section || a.startMs - b.startMs);
        if (all.length <= maxBars)
          return { bars: all, omitted: [] };
        const last = attempts.slice(-maxBars);
        const gaps = "the waits, probes and on-retry runs of the timeline (its gaps)";
        const early = `${attempts.length - last.length} earlier attempts of the timeline`;
        return { bars: last, omitted: last.length < attempts.length ? [early, gaps] : [gaps] };
      }
      function executionBar(execution, prefix, state) {
        const { word } = executionResult(execution, state);
        const durationMs = executionDuration(execution, state);
        const failed2 = execution.status === "ended" && execution.failure !== null;
        const parts = [`${prefix}${word}`, ...failed2 ? [exitText(execution)] : [], (0, duration.a)(durationMs)];
        return {
          section: execution.number,
          label: mermaidText(parts.join(" · ")),
          tag: prefix === "" ? tagOfAttempt(execution) : failed2 ? "active, crit, " : "active, ",
          startMs: Math.max(0, execution.startedMono - sessionStartMono(state)),
          durationMs
        };
      }
      function tagOfAttempt(attempt) {
        if (attempt.status !== "ended")
          return "";
        return attempt.failure === null ? "done, " : "crit, ";
      }
      function waitBar(wait, state) {
        const startMs = Math.max(0, wait.startedMono - sessionStartMono(state));
        const durationMs = Math.max(0, wait.durationMs ?? state.durationMs - startMs);
        const label = mermaidText(`wait · ${(0, duration.a)(durationMs)}`);
        return { section: wait.attempt, label, tag: "", startMs, durationMs };
      }
      const hours = { unit: "h", ms: 36e5, upTo: Infinity };
      const scales = [
        { unit: "ms", ms: 1, upTo: 2e3 },
        { unit: "s", ms: 1e3, upTo: 3e5 },
        { unit: "min", ms: 6e4, upTo: 5 * 36e5 },
        hours
      ];
      function chooseAxis(totalMs) {
        const scale = scales.find(({ upTo }) => totalMs <= upTo) ?? hours;
        const total = Math.max(1, totalMs / scale.ms);
        const isMs = scale.unit === "ms";
        const steps = isMs ? [1, 2, 5, 10, 20, 50, 100, 200, 500] : [1, 2, 5, 10, 15, 30];
        const step = steps.find((candidate) => total / candidate <= 10);
        const interval = step === void 0 ? `${Math.ceil(total / 600)}minute` : `${step}${isMs ? "millisecond" : "second"}`;
        return {
          statements: [
            "    dateFormat x",
            `    axisFormat ${isMs ? "%Q" : "%s"} ${scale.unit}`,
            `    tickInterval ${interval}`,
            "    todayMarker off"
          ],
          units: (ms) => Math.round(isMs ? ms : ms / scale.ms * 1e3),
          shortest: Math.ceil((isMs ? total : total * 1e3) / 400)
        };
      }
      ;
      function renderSummary(input) {
        const { state, uploads, roomBytes } = input;
        const content = {
          state,
          uploads,
          table: attemptTable(state, uploads),
          notes: renderNotes(state, uploads, input.tails),
          timeline: renderTimeline(state),
          // Nobody looks for the end of the log of a server that was stopped on purpose.
          tails: isStoppedAsAsked(state) ? [] : input.tails.filter((tail) => tail.lines.length > 0).map(prepareTail)
        };
        for (const layout of layouts(content)) {
          const summary = render(content, layout);
          if (Buffer.byteLength(summary.markdown) <= roomBytes)
            return summary;
        }
        const line2 = oneLiners(state).find((candidate) => Buffer.byteLength(candidate) <= roomBytes);
        return line2 === void 0 ? { markdown: "", omitted: ["the whole summary"] } : { markdown: line2, omitted: ["everything but one line"] };
      }
      function* layouts({ table, tails }) {
        const full = { rows: Infinity, notes: true, timeline: true, tails: tails.length, tailBytes: Infinity };
        for (const tailBytes of [Infinity, 16384, 8192, 4096, 2048, 1024])
          yield { ...full, tailBytes };
        for (let count = tails.length - 1; count > 0; count = Math.floor(count / 2)) {
          yield { ...full, tails: count, tailBytes: 1024 };
        }
        yield { ...full, timeline: false, tails: Math.min(1, tails.length), tailBytes: 1024 };
        const bare = { ...full, timeline: false, tails: 0 };
        yield bare;
        for (let rows = table.rows.length; rows > 0; rows -= 1)
          yield { ...bare, notes: false, rows };
      }
      function render({ state, uploads, table, notes, timeline, tails }, layout) {
        const chosen = layout.tails === 0 ? [] : tails.slice(-layout.tails);
        const hiddenTails = tails.length - chosen.length;
        const hiddenRows = Math.max(0, table.rows.length - layout.rows);
        const room = (0, bytes.z)(layout.tailBytes);
        const omitted = [
          ...layout.tailBytes < Infinity && chosen.length > 0 ? [`all but the last ${room} of each log's end`] : [],
          ...hiddenTails > 0 ? [`the ends of ${hiddenTails}${chosen.length > 0 ? " earlier" : ""} logs`] : [],
          ...layout.timeline ? timeline.omitted : timeline.markdown === "" ? [] : ["the timeline"],
          ...layout.notes || notes === "" ? [] : ["the notes below the table"],
          ...hiddenRows > 0 ? [`${hiddenRows} rows of the table`] : []
        ];
        const parts = [
          title(state, uploads),
          renderTable(table, layout.rows),
          layout.notes ? notes : "",
          renderTails(chosen, state, layout.tailBytes),
          layout.timeline ? timeline.markdown : "",
          omitted.length === 0 ? "" : `> ✂️ Left out: ${omitted.join("; ")}.`,
          footer(state)
        ];
        return { markdown: `${parts.filter((part) => part !== "").join("\n\n")}
`, omitted };
      }
      function title(state, uploads) {
        const { icon } = sessionResult(state);
        const [first, ...others] = state.attempts;
        const isCommand = state.source.kind === "command";
        const artifact = isCommand && first && others.length === 0 ? artifactText(first.number, state, uploads) : "";
        const more = artifact === "" ? "" : ` · ${artifact}`;
        const total = (0, duration.a)(state.durationMs);
        const name = sessionName(state, 120);
        if (isCommand && others.length === 0) {
          if (state.end?.status === "completed")
            return `${icon} **${name}** succeeded after ${total}${more}`;
          if (isStoppedAsAsked(state))
            return `${icon} **${name}** stopped as asked, after ${total}${more}`;
        }
        return `### ${icon} ${name}

${statusText(state)}${more}`;
      }
      function isStoppedAsAsked({ end, attempts }) {
        return end?.cause === "stopped" && attempts.length <= 1;
      }
      function statusText(state) {
        const { attempts, source, end } = state;
        const total = (0, duration.a)(state.durationMs);
        const word = `**${capitalized(sessionResult(state).word)}**`;
        if (end?.status === "completed" && source.kind === "command")
          return `${word} at attempt ${(0, nth_attempt.o)(attempts.length, source.maxAttempts)}, after ${total}`;
        const isOnly = source.kind === "command" && source.maxAttempts === 1 && attempts.length === 1;
        const effort = isOnly || attempts.length === 0 ? total : `${attemptCount(state)} and ${total}`;
        const isListed = source.kind === "helloloop" || attempts.length !== 1;
        const reasons = (0, failed_parts.I)(state).filter(({ attempt }) => attempt === null || !isListed).map(({ attempt, failure }) => `${attempt === null ? "the session " : ""}${inlineText(failure.reason)}`);
        return `${word} ${end === null ? "for" : "after"} ${effort}${reasons.length === 0 ? "" : `: ${reasons.join("; ")}`}`;
      }
      function footer({ source }) {
        if (source.kind === "command" || source.attached === null)
          return "";
        const { session, command, lease } = source.attached;
        const what = command === "" ? "" : ` (${inlineText(command, 60)})`;
        const life = lease === "" ? "" : `, for as long as ${inlineText(lease, 120)} lived`;
        return `<sub>HelloLoop session ${codeSpan(session, 80)}${what}${life}</sub>`;
      }
      function oneLiners(state) {
        const { icon, word } = sessionResult(state);
        const facts = `${word}, ${attemptCount(state)}, ${(0, duration.a)(state.durationMs)}`;
        return [`${icon} ${sessionName(state, 60)}: ${facts} (no room for more)
`, `${icon} ${facts}
`];
      }
      function sessionName({ name }, max) {
        return inlineText(name, max) || "command";
      }
      function capitalized(word) {
        return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
      }
      var size = __webpack_require__(8999);
      ;
      const shownBytes = 1024 ** 2;
      const maxBytes = 1e6;
      const separator = "\n\n";
      const cutNotice = `_The summary that the command wrote is longer than GitHub shows, and is cut below._${separator}`;
      async function writeJobSummary({ target, session, command, mayDefer, onWrite }) {
        const commandBytes = Buffer.byteLength(command?.text ?? "");
        const markdown = session === void 0 ? void 0 : job_summary_render(session, (0, size.$)(target), commandBytes, mayDefer);
        await onWrite(markdown !== void 0);
        if (markdown !== void 0)
          job_summary_append(target, markdown);
        if (command !== void 0)
          job_summary_append(target, whole(command, (0, size.$)(target) + separator.length));
      }
      function job_summary_render(session, usedBytes, commandBytes, mayDefer) {
        const whole2 = renderSummary({ ...session, roomBytes: maxBytes }).markdown;
        const roomBytes = Math.max(0, maxBytes - usedBytes - 2 * separator.length);
        const fits = Buffer.byteLength(whole2) + commandBytes <= roomBytes;
        if (fits)
          return whole2;
        if (mayDefer)
          return void 0;
        const beside = Math.max(0, shownBytes - usedBytes - 2 * separator.length - commandBytes);
        return renderSummary({ ...session, roomBytes: Math.min(roomBytes, beside) }).markdown;
      }
      function whole({ text, isCut }, usedBytes) {
        const bytes2 = Buffer.from(text);
        if (!isCut && bytes2.length <= shownBytes - usedBytes)
          return text;
        const roomBytes = maxBytes - usedBytes;
        const kept = bytes2.subarray(0, Math.max(0, roomBytes - Buffer.byteLength(cutNotice)));
        return `${cutNotice}${kept.toString("utf8", 0, kept.lastIndexOf(10) + 1)}`;
      }
      function job_summary_append(target, markdown) {
        (0, external_node_fs_.appendFileSync)(target, (0, size.$)(target) === 0 ? markdown : `${separator}${markdown}`);
      }
      ;
      async function summarize(end) {
        const { stage, session, redaction, record, log } = end;
        const target = process.env.GITHUB_STEP_SUMMARY;
        if (target === void 0)
          return;
        const mayQuote = (0, inputs_redaction.DT)(redaction, record.settings, session.request.sessionId);
        if (!mayQuote && stage === "main")
          return;
        try {
          const isLeft = stage === "main" && Object.values(record.uploads).some(({ status }) => status === "pending");
          const wantsOwn = record.settings.summary && !record.summarized && !isLeft;
          const hasWritten = !record.commandSummarized && mayQuote && (summaryFile(end)?.size ?? 0) > 0;
          if (!wantsOwn && !hasWritten)
            return;
          const quotes = await patternsFor(end, hasWritten);
          if (quotes === void 0)
            await log.warning("The job summary has nothing of what the command printed or wrote: it masks too many values to redact them.");
          const patterns = quotes ?? redaction.patterns;
          const command = hasWritten && quotes !== void 0 ? await summaryOfCommand(end, quotes) : void 0;
          await writeJobSummary({
            target,
            session: wantsOwn ? await sessionSummary(end, patterns, mayQuote && quotes !== void 0) : void 0,
            command,
            mayDefer: stage === "main",
            // Saved first: a summary that is there twice says something wrong, one that is lost with its stage does not.
            onWrite: async (hasOwn) => {
              record.summarized ||= hasOwn;
              record.commandSummarized = true;
              await (0, save_record.h)(end);
            }
          });
        } catch (error) {
          await log.warning(`The job summary could not be written: ${(0, errors.gJ)(error)}`);
        }
      }
      async function sessionSummary({ session, unredacted, record }, patterns, quotes) {
        const redact = (text) => patterns.text(text);
        const state = (0, redact_texts.S)(unredacted, redact);
        const uploads = (0, redact_texts.S)(record.uploads, redact);
        return { state, uploads, tails: quotes ? await (0, log_tail.k)(session.paths.root, state, patterns) : [] };
      }
      function summaryFile({ session: { paths }, state }) {
        const execution = (0, end_of_step.x)(state);
        if (execution === void 0)
          return void 0;
        const path = (0, session_paths.ZB)((0, session_paths.kl)(paths.root, execution.kind, execution.number), "GITHUB_STEP_SUMMARY");
        try {
          const size2 = untrustedFileSize(path) ?? 0;
          return size2 > maxSummaryBytes ? void 0 : { path, size: size2 };
        } catch (error) {
          if (error instanceof regular_file.pc)
            return void 0;
          throw error;
        }
      }
      async function summaryOfCommand(end, patterns) {
        const file = summaryFile(end);
        if (file === void 0)
          return void 0;
        const bytes2 = readStartOfUntrustedFile(file.path, shownBytes + patterns.longest);
        const isCut = bytes2.length < file.size;
        return { text: await redactDocument(bytes2, patterns, isCut), isCut };
      }
      async function patternsFor({ session, unredacted, redaction }, quotesCommand) {
        const logs = quotesCommand || quotesOutput(unredacted) ? (0, session_logs.q)(session.paths) : [];
        return redaction.patternsForQuotes(logs);
      }
      function quotesOutput(state) {
        const { attempts, probes, collected, source } = state;
        const isSilent = attempts.every((attempt) => attempt.status === "ended" && attempt.failure === null && attempt.leftBehind.length === 0);
        return !isSilent || (0, session_state.F$)(state).length + probes.length > 0 || Object.values(collected).some(({ skipped }) => skipped.length > 0) || source.kind === "helloloop";
      }
      ;
      async function publishEnd(end, cancel) {
        const { session, state, record, log } = end;
        const problems = await publishAttempt(end);
        try {
          setOutputs(end, state);
        } catch (error) {
          await log.warning(`The outputs of the action could not be set: ${(0, errors.gJ)(error)}`);
        }
        const onTold = async () => {
          record.concluded = state.end !== null && !cancel.isUnread;
          await (0, save_record.h)(end);
        };
        const outcome = await explained(end, (0, results_outcome.s)(state, record.uploads));
        if (!cancel.requested)
          await summarize(end);
        const left = (0, shell.BT)(session.paths);
        if (left !== void 0)
          await log.warning(left);
        if (!outcome.succeeded || problems.length === 0)
          return { ...outcome, onTold };
        return {
          onTold,
          succeeded: false,
          sentence: `${state.name} succeeded, but not everything it wrote could be published: ${problems.join("; ")}`
        };
      }
      async function explained(end, outcome) {
        if (outcome.succeeded || outcome.isAskedFor === true || end.state.end === null)
          return outcome;
        const line2 = await (0, last_words.a)(end, end.state);
        return line2 === void 0 || outcome.sentence.includes(line2) ? outcome : { ...outcome, lastWords: line2 };
      }
      function setOutputs({ session, record }, state) {
        const outputs = (0, results_outcome.Y)(state, session.paths.root, record.uploads, session.request.slot?.required === true);
        for (const [name, value] of Object.entries(outputs))
          core.uH(name, value);
      }
      function setOutputsWithoutSession(cancel) {
        core.uH("status", cancel.requested ? "stopped" : "failed");
        core.uH("attempts", "0");
        core.uH("recoveries", "0");
      }
      function setOutputsOfReplaced({ paths, request }, { message }) {
        core.uH("session-id", request.sessionId);
        core.uH("session-dir", paths.root);
        core.uH("status", "failed");
        core.uH("failure-code", "file_replaced");
        core.uH("failure-family", "final");
        core.uH("failure-reason", message);
      }
      async function publishAttempt({ session: { paths }, state, log }) {
        const execution = (0, end_of_step.x)(state);
        if (execution === void 0)
          return [];
        const { problems } = publishFileCommands({
          attempt: execution.number,
          attemptDir: (0, session_paths.kl)(paths.root, execution.kind, execution.number),
          env: process.env,
          reservedOutputs: outputNames,
          reservedState: [command_environment.Ck, command_environment.Ef]
        });
        for (const { severity, message } of problems) {
          if (severity === "warning")
            await log.warning(message);
          else
            await log.line(`${(0, ansi.wv)("✗")} ${message}`);
        }
        return problems.filter(({ severity }) => severity === "error").map(({ message }) => message);
      }
    })
  ),
  /***/
  9427: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        h: () => (
          /* binding */
          saveRecord
        )
        /* harmony export */
      });
      var _session_write_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(160);
      var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5173);
      const warnedOf = /* @__PURE__ */ new WeakSet();
      async function saveRecord({ session, record, log }) {
        const { step } = session.paths;
        try {
          (0, _session_write_json_js__WEBPACK_IMPORTED_MODULE_0__.A)(step, record);
        } catch (error) {
          if (warnedOf.has(record))
            return;
          warnedOf.add(record);
          await log.warning(`Couldn't save progress to ${step} (${(0, _system_errors_js__WEBPACK_IMPORTED_MODULE_1__.gJ)(error)}). The post step may repeat work.`);
        }
      }
    })
  ),
  /***/
  8037: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        O: () => (
          /* binding */
          artifactContent
        )
        /* harmony export */
      });
      var _text_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1442);
      function artifactContent(files) {
        return files === 0 ? "log" : `log and ${(0, _text_plural_js__WEBPACK_IMPORTED_MODULE_0__.L)(files, "file")}`;
      }
    })
  ),
  /***/
  608: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          readJsonFile
        ),
        /* harmony export */
        O: () => (
          /* binding */
          MalformedFileError
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
  4205: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o: () => (
          /* binding */
          nthAttempt
        )
        /* harmony export */
      });
      function nthAttempt(attempt, maxAttempts) {
        return maxAttempts === null ? `${attempt}` : `${attempt} of ${maxAttempts}`;
      }
    })
  ),
  /***/
  4894: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Gn: () => (
          /* binding */
          leaseSchema
        ),
        Nx: () => (
          /* binding */
          processIdentitySchema
        ),
        "in": () => (
          /* binding */
          readRequest
        )
      });
      var external_node_path_ = __webpack_require__(6760);
      var schemas = __webpack_require__(8788);
      var external = __webpack_require__(6293);
      var options_option = __webpack_require__(6288);
      var session_options = __webpack_require__(8248);
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
        ...(0, options_option.WP)(external, session_options.to)
      });
      const attachSchema = schemas.object({ source: schemas.literal("helloloop"), ...(0, options_option.WP)(external, session_options._V) });
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
        ...(0, options_option.WP)(external, session_options.cf),
        ...(0, options_option.WP)(external, session_options.xl),
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
        const request = (0, json_file.J)(path, requestSchema);
        if (request !== void 0 && request.sessionId !== (0, external_node_path_.basename)(root))
          throw new json_file.O(`${path} is not valid: ${(0, quote.h)(request.sessionId, maxQuoted)} is not its session`);
        return request;
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
  4639: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D: () => (
          /* binding */
          filesBelow
        ),
        /* harmony export */
        q: () => (
          /* binding */
          sessionLogs
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
      var _system_own_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9539);
      var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4683);
      function sessionLogs({ root }) {
        const folders = Object.values(_paths_js__WEBPACK_IMPORTED_MODULE_3__.m7).map((name) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name));
        return folders.flatMap(filesBelow).filter((path) => path.endsWith(".log") && !path.includes(`${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}collected${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`));
      }
      function filesBelow(folder) {
        if ((0, _system_own_file_js__WEBPACK_IMPORTED_MODULE_2__.ar)(folder) !== void 0)
          return [];
        return entriesOf(folder).flatMap((entry) => {
          const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
          if (entry.isDirectory())
            return filesBelow(path);
          return entry.isFile() ? path : [];
        });
      }
      function entriesOf(folder) {
        try {
          return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
        } catch {
          return [];
        }
      }
    })
  ),
  /***/
  9411: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          failedParts
        )
        /* harmony export */
      });
      function failedParts({ end, attempts }) {
        if (end?.status === "completed")
          return [];
        const last = attempts.at(-1);
        const own = last?.status === "ended" ? last.failure : null;
        const ofSession = end === null ? [] : [{ attempt: null, failure: end.failure }];
        if (last === void 0 || own === null)
          return ofSession;
        if (end?.failure.code === own.code)
          return [{ attempt: last.number, failure: end.failure }];
        return [{ attempt: last.number, failure: own }, ...ofSession];
      }
    })
  ),
  /***/
  137: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        np: () => (
          /* binding */
          advance
        ),
        JF: () => (
          /* binding */
          decidingAttempt
        ),
        ue: () => (
          /* binding */
          initialState
        )
      });
      ;
      function started({ at, mono, process: process2, relays, label, task }, number) {
        return {
          status: "running",
          number,
          startedAt: at,
          startedMono: mono,
          process: process2,
          relays,
          ...label !== void 0 && { label },
          ...task !== void 0 && { task }
        };
      }
      function withEnd(executions, number, event) {
        const { exit, cause, durationMs, bytes, leftBehind, kept, survivors, containerClient, failure } = event;
        return replace(executions, number, (execution) => ({
          ...execution,
          status: "ended",
          exit,
          cause,
          durationMs,
          bytes,
          leftBehind,
          ...kept !== void 0 && { kept },
          survivors,
          ...containerClient !== void 0 && { containerClient },
          failure
        }));
      }
      function replace(executions, number, change) {
        return executions.map((execution) => execution.number === number ? change(execution) : execution);
      }
      ;
      const cutShort = ["failed", "lease_terminating"];
      const noRetry = ["paused_manual", ...cutShort];
      const afterFailure = ["retry_waiting", "probe_waiting", ...noRetry];
      const afterAttempt = ["completed", ...afterFailure];
      const following = {
        /** The step waits for a slot, before the session starts. */
        slot_waiting: ["running", "failed"],
        running: ["slot_waiting", "ready", "suspected_stall", "watchdog_terminating", ...afterAttempt],
        /** An attempt after the first runs. */
        recovering: ["ready", "suspected_stall", "watchdog_terminating", ...afterAttempt],
        /** All conditions of `ready` hold. */
        ready: ["suspected_stall", "watchdog_terminating", ...afterAttempt],
        /** The attempt has been silent for the warning time. */
        suspected_stall: ["running", "ready", "recovering", "watchdog_terminating", ...afterAttempt],
        /** The attempt was silent for too long and is stopped. */
        watchdog_terminating: ["watchdog_waiting", ...afterFailure],
        /** The stop signal was sent, and the attempt has its grace. */
        watchdog_waiting: afterFailure,
        /** A delay before the next attempt. */
        retry_waiting: ["recovering", ...cutShort],
        /** A delay before a probe. */
        probe_waiting: ["probe_running", ...cutShort],
        probe_running: ["recovering", "probe_failed", ...cutShort],
        probe_failed: ["probe_waiting", ...noRetry],
        /** The session's lease is lost. An attempt that had already succeeded still counts. */
        lease_terminating: ["stopped_host_closed", "completed", "failed"],
        stopped_host_closed: [],
        /** No recovery is left: a person has to act. */
        paused_manual: [],
        completed: [],
        failed: []
      };
      const runtimeStatuses = Object.keys(following);
      function mayFollow(before, after) {
        return before === after || following[before].includes(after);
      }
      function followersOf(status) {
        return following[status];
      }
      ;
      function applyHelloLoop(state, event) {
        if (state.source.kind !== "helloloop")
          return state;
        if (event.type === "recovery_recorded")
          return complete(state, event);
        return { ...state, source: { ...state.source, ...changes(state.source, event) } };
      }
      function changes(source, event) {
        switch (event.type) {
          case "attached": {
            const { session, command, stateDir, lease, process: process2 } = event;
            return { attached: { source: event.source, session, command, stateDir, lease, process: process2 } };
          }
          case "launch_started":
            return { launches: [...source.launches, started(event, event.launch)] };
          case "launch_ended":
            return { launches: withEnd(source.launches, event.launch, event) };
          case "task_started": {
            const { task: number, id: id2, title, stage, runDir } = event;
            return { tasks: [...source.tasks, { number, id: id2, title, stage, runDir }] };
          }
          case "task_stage": {
            const { stage } = event;
            return { tasks: source.tasks.map((task) => task.number === event.task ? { ...task, stage } : task) };
          }
          case "verification_started":
            return { verifications: [...source.verifications, started(event, event.verification)] };
          case "verification_ended":
            return { verifications: withEnd(source.verifications, event.verification, event) };
          default:
            return {};
        }
      }
      function helloLoopRuntime(before, after, event) {
        if (event.type === "session_ended")
          return after.runtime;
        if (event.type !== "runtime_status")
          return before.runtime;
        return runtimeStatuses.find((status) => status === event.status) ?? before.runtime;
      }
      function complete(state, event) {
        const { delayMs, exitCode, probeExitCode, failure } = event;
        return {
          ...state,
          waits: state.waits.map((wait, index) => index === event.wait - 1 && wait.delayMs === 0 ? { ...wait, delayMs, durationMs: delayMs } : wait),
          attempts: replace(state.attempts, event.attempt ?? 0, (attempt) => filled(attempt, exitCode, failure)),
          probes: replace(state.probes, event.probe ?? 0, (probe) => filled(probe, probeExitCode, void 0))
        };
      }
      function filled(execution, exitCode, failure) {
        if (execution.status !== "ended")
          return execution;
        const { exit } = execution;
        const isUnknown = execution.failure?.code === "unknown";
        return {
          ...execution,
          exit: exit.kind === "unknown" && exitCode !== void 0 ? { kind: "exited", code: exitCode } : exit,
          failure: isUnknown && failure !== void 0 ? failure : execution.failure
        };
      }
      ;
      function initialState({ sessionId, name, maxAttempts, attach }) {
        return {
          sessionId,
          name,
          start: null,
          end: null,
          runtime: "running",
          updatedAt: null,
          durationMs: 0,
          source: attach === null ? { kind: "command", maxAttempts, onRetries: [], onTimeouts: [], ready: null } : {
            kind: "helloloop",
            attached: null,
            tasks: [],
            launches: [],
            verifications: [],
            exitCode: null,
            message: null
          },
          attempts: [],
          probes: [],
          collected: {},
          waits: [],
          slot: null
        };
      }
      function fold(events, identity) {
        let state = initialState(identity);
        for (const event of events)
          state = advance(state, event);
        return state;
      }
      function advance(state, event) {
        if (state.end !== null)
          return state;
        const startedMono = state.start?.startedMono ?? event.mono;
        const durationMs = Math.max(state.durationMs, event.mono - startedMono);
        const next = apply({ ...state, updatedAt: event.at, durationMs }, event);
        if (next.source.kind === "helloloop" && next.source.attached !== null)
          return { ...next, runtime: helloLoopRuntime(state, next, event) };
        return mayFollow(state.runtime, next.runtime) ? next : { ...next, runtime: state.runtime };
      }
      function apply(state, event) {
        switch (event.type) {
          case "session_started":
            if (state.start !== null)
              return state;
            return {
              ...inCommand(state, () => ({ maxAttempts: event.maxAttempts })),
              runtime: "running",
              sessionId: event.sessionId,
              name: event.name,
              start: {
                supervisor: event.supervisor,
                reaper: event.reaper ?? null,
                lease: event.lease,
                startedAt: event.at,
                startedMono: event.mono
              }
            };
          case "slot_waiting": {
            const { pool, permits, mono: askedMono } = event;
            return {
              ...state,
              runtime: "slot_waiting",
              slot: { id: null, pool, permits, numbers: [], askedMono, waitedMs: null }
            };
          }
          case "slot_prepared": {
            const { slotId: id2, pool, permits, numbers, waitedMs, mono } = event;
            const askedMono = state.slot?.askedMono ?? mono - waitedMs;
            return { ...state, runtime: "running", slot: { id: id2, pool, permits, numbers, askedMono, waitedMs } };
          }
          case "attempt_started":
            return {
              ...state,
              runtime: attemptRuntime(event.attempt, state),
              waits: endWait(state.waits, event.mono),
              attempts: [...state.attempts, started(event, event.attempt)]
            };
          case "attempt_ending":
            return {
              ...state,
              runtime: endingRuntime(event.cause, state.runtime),
              attempts: replace(state.attempts, event.attempt, (attempt) => attempt.status === "running" ? { ...attempt, status: "ending" } : attempt)
            };
          case "attempt_waiting":
            return { ...state, runtime: state.runtime === "watchdog_terminating" ? "watchdog_waiting" : state.runtime };
          case "attempt_runs_on":
            return state;
          case "stall_suspected":
            return { ...state, runtime: "suspected_stall" };
          case "stall_over":
            return { ...state, runtime: attemptRuntime(event.attempt, state) };
          case "ready": {
            const { attempt, afterMs } = event;
            return { ...inCommand(state, () => ({ ready: { attempt, afterMs } })), runtime: "ready" };
          }
          case "attempt_ended":
            return { ...state, attempts: withEnd(state.attempts, event.attempt, event) };
          case "collected": {
            const { files, bytes, skipped } = event;
            return { ...state, collected: { ...state.collected, [event.attempt]: { files, bytes, skipped } } };
          }
          case "retry_waiting":
            return {
              ...state,
              runtime: event.probe ? "probe_waiting" : "retry_waiting",
              waits: [
                ...endWait(state.waits, event.mono),
                {
                  kind: event.probe ? "probe" : "retry",
                  attempt: event.attempt,
                  startedAt: event.at,
                  startedMono: event.mono,
                  delayMs: event.delayMs,
                  until: event.until,
                  durationMs: null
                }
              ]
            };
          case "probe_started":
            return {
              ...state,
              runtime: "probe_running",
              waits: endWait(state.waits, event.mono),
              probes: [...state.probes, { ...started(event, event.probe), attempt: event.attempt }]
            };
          case "probe_ended":
            return {
              ...state,
              runtime: event.failure === null ? state.runtime : "probe_failed",
              probes: withEnd(state.probes, event.probe, event)
            };
          case "session_ending":
            return { ...state, runtime: endingRuntime(event.cause, state.runtime) };
          case "on_retry_started":
            return {
              ...inCommand(state, ({ onRetries }) => ({ onRetries: [...onRetries, started(event, event.attempt)] })),
              waits: endWait(state.waits, event.mono)
            };
          case "on_retry_ended":
            return inCommand(state, ({ onRetries }) => ({ onRetries: withEnd(onRetries, event.attempt, event) }));
          case "on_timeout_started":
            return inCommand(state, ({ onTimeouts }) => ({ onTimeouts: [...onTimeouts, started(event, event.attempt)] }));
          case "on_timeout_ended":
            return inCommand(state, ({ onTimeouts }) => ({ onTimeouts: withEnd(onTimeouts, event.attempt, event) }));
          case "session_ended":
            return {
              ...state,
              end: endOf(event, state),
              runtime: finalRuntime(event),
              waits: endWait(state.waits, event.mono),
              slot: state.slot && { ...state.slot, waitedMs: state.slot.waitedMs ?? event.mono - state.slot.askedMono },
              source: state.source.kind === "helloloop" ? { ...state.source, exitCode: event.exitCode ?? null, message: event.message ?? null } : state.source
            };
          default:
            return applyHelloLoop(state, event);
        }
      }
      function inCommand(state, change) {
        const { source } = state;
        return source.kind === "command" ? { ...state, source: { ...source, ...change(source) } } : state;
      }
      function endOf({ status, cause, failure }, state) {
        if (status === "completed")
          return { status, cause: null, failure: null };
        const last = decidingAttempt(state);
        const ofAttempt = last?.status === "ended" ? last.failure : null;
        const unknown = { code: "unknown", family: "soft", reason: "ended, and its journal does not say why" };
        return { status, cause, failure: failure ?? ofAttempt ?? unknown };
      }
      function attemptRuntime(attempt, { source }) {
        if (source.kind === "command" && source.ready?.attempt === attempt)
          return "ready";
        return attempt === 1 ? "running" : "recovering";
      }
      function endingRuntime(cause, runtime) {
        if (cause === "watchdog_idle")
          return "watchdog_terminating";
        return cause === "lease_lost" ? "lease_terminating" : runtime;
      }
      function finalRuntime({ status, cause, paused }) {
        if (cause === "lease_lost")
          return "stopped_host_closed";
        if (paused === true)
          return "paused_manual";
        return status === "completed" ? "completed" : "failed";
      }
      function endWait(waits, mono) {
        return waits.map((wait) => wait.durationMs === null ? { ...wait, durationMs: mono - wait.startedMono } : wait);
      }
      function decidingAttempt(state) {
        return state.attempts.find((attempt) => attempt.status === "ended" && attempt.failure === null) ?? state.attempts.at(-1);
      }
    })
  ),
  /***/
  4833: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F$: () => (
          /* binding */
          onRetriesOf
        ),
        /* harmony export */
        Js: () => (
          /* binding */
          readyOf
        ),
        /* harmony export */
        Zy: () => (
          /* binding */
          sessionStatus
        ),
        /* harmony export */
        bR: () => (
          /* binding */
          onTimeoutsOf
        )
        /* harmony export */
      });
      function sessionStatus({ start, end }) {
        return end?.status ?? (start === null ? "launching" : "running");
      }
      function onRetriesOf({ source }) {
        return source.kind === "command" ? source.onRetries : [];
      }
      function onTimeoutsOf({ source }) {
        return source.kind === "command" ? source.onTimeouts : [];
      }
      function readyOf({ source }) {
        return source.kind === "command" ? source.ready : null;
      }
    })
  ),
  /***/
  1451: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        YO: () => (
          /* binding */
          readStepRecord
        ),
        /* harmony export */
        ZB: () => (
          /* binding */
          redactionReportSchema
        ),
        /* harmony export */
        jx: () => (
          /* binding */
          placesRedacted
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8788);
      var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6293);
      var _options_option_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6288);
      var _options_session_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8248);
      var _text_portable_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7647);
      var _json_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(608);
      var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4894);
      const redactionReportSchema = zod__WEBPACK_IMPORTED_MODULE_3__.object({
        /** The number of times that a known value was replaced. */
        values: zod__WEBPACK_IMPORTED_MODULE_3__.number().int(),
        /** The number of tokens that were recognized by their format and replaced, by kind. */
        kinds: zod__WEBPACK_IMPORTED_MODULE_3__.record(zod__WEBPACK_IMPORTED_MODULE_3__.string(), zod__WEBPACK_IMPORTED_MODULE_3__.number().int()),
        /** Files that are not in the artifact, because they hold a secret that cannot be replaced. */
        leftOut: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.string())
      });
      const redacted = redactionReportSchema.default({ values: 0, kinds: {}, leftOut: [] });
      function placesRedacted({ values, kinds }) {
        return Object.values(kinds).reduce((sum, count) => sum + count, values);
      }
      const uploadSchema = zod__WEBPACK_IMPORTED_MODULE_3__.discriminatedUnion("status", [
        /** The upload is left to a later stage. The service takes none of these names again but perhaps the last. */
        zod__WEBPACK_IMPORTED_MODULE_3__.object({
          status: zod__WEBPACK_IMPORTED_MODULE_3__.literal("pending"),
          triedNames: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.string()),
          /** The folder that has the files until then, where a person may want them. */
          folder: zod__WEBPACK_IMPORTED_MODULE_3__.string().exactOptional()
        }),
        zod__WEBPACK_IMPORTED_MODULE_3__.object({
          status: zod__WEBPACK_IMPORTED_MODULE_3__.literal("uploaded"),
          name: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
          id: zod__WEBPACK_IMPORTED_MODULE_3__.number().int(),
          /** The address of the download, for people; null when it cannot be known. */
          url: zod__WEBPACK_IMPORTED_MODULE_3__.string().nullable(),
          bytes: zod__WEBPACK_IMPORTED_MODULE_3__.number().int(),
          redacted
        }),
        /** There is no artifact service: the files are in this folder. */
        zod__WEBPACK_IMPORTED_MODULE_3__.object({ status: zod__WEBPACK_IMPORTED_MODULE_3__.literal("kept"), name: zod__WEBPACK_IMPORTED_MODULE_3__.string(), folder: zod__WEBPACK_IMPORTED_MODULE_3__.string(), redacted }),
        zod__WEBPACK_IMPORTED_MODULE_3__.object({ status: zod__WEBPACK_IMPORTED_MODULE_3__.literal("failed"), triedNames: zod__WEBPACK_IMPORTED_MODULE_3__.array(zod__WEBPACK_IMPORTED_MODULE_3__.string()), reason: zod__WEBPACK_IMPORTED_MODULE_3__.string(), folder: zod__WEBPACK_IMPORTED_MODULE_3__.string() })
      ]);
      const positionSchema = zod__WEBPACK_IMPORTED_MODULE_3__.object({
        seq: zod__WEBPACK_IMPORTED_MODULE_3__.number().int(),
        /** Bytes, by channel. */
        offsets: zod__WEBPACK_IMPORTED_MODULE_3__.record(zod__WEBPACK_IMPORTED_MODULE_3__.string(), zod__WEBPACK_IMPORTED_MODULE_3__.number().int()),
        /** The same of the attempt during which that execution ran, its `on-timeout` script. */
        outer: zod__WEBPACK_IMPORTED_MODULE_3__.record(zod__WEBPACK_IMPORTED_MODULE_3__.string(), zod__WEBPACK_IMPORTED_MODULE_3__.number().int()).exactOptional(),
        /** The token that ends `stop-commands`; absent while the output's workflow commands act. */
        stopToken: zod__WEBPACK_IMPORTED_MODULE_3__.string().optional()
      });
      const stepRecordSchema = zod__WEBPACK_IMPORTED_MODULE_3__.object({
        v: zod__WEBPACK_IMPORTED_MODULE_3__.literal(1),
        main: _request_js__WEBPACK_IMPORTED_MODULE_2__.Nx,
        /** The inputs that post needs, as main read them: the environment may have changed by then. */
        settings: zod__WEBPACK_IMPORTED_MODULE_3__.object({
          ...(0, _options_option_js__WEBPACK_IMPORTED_MODULE_4__.WP)(zod__WEBPACK_IMPORTED_MODULE_5__, _options_session_options_js__WEBPACK_IMPORTED_MODULE_0__._F),
          artifactBaseName: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
          /** The fingerprint of the values of `redact`, which are in no file; null when there were none. */
          redact: zod__WEBPACK_IMPORTED_MODULE_3__.object({ fingerprint: zod__WEBPACK_IMPORTED_MODULE_3__.number().int() }).nullable().default(null),
          /** Post stops a background session that nobody waited for, or waits for it; null in the foreground. */
          atJobEnd: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](["stop", "wait"]).nullable().default(null)
        }),
        /** The end of the log so far, for the step that continues it; null when there is none. */
        position: positionSchema.nullable().default(null),
        /** The process of a later step that follows the session to its end. */
        follower: _request_js__WEBPACK_IMPORTED_MODULE_2__.Nx.nullable().default(null),
        /** True when a later step has reported that the session failed in the background. */
        crashTold: zod__WEBPACK_IMPORTED_MODULE_3__.boolean().default(false),
        /** GITHUB_ACTION of the step that started the session. */
        step: zod__WEBPACK_IMPORTED_MODULE_3__.string().exactOptional(),
        /** True when the runner may have stopped the step for its `timeout-minutes`. */
        mayBeTimeout: zod__WEBPACK_IMPORTED_MODULE_3__.boolean().exactOptional(),
        /** True when a post stage, or main in its place, has done what there was to do. */
        finished: zod__WEBPACK_IMPORTED_MODULE_3__.boolean().exactOptional(),
        /** True when the outcome was reported, and outputs and files were published. */
        concluded: zod__WEBPACK_IMPORTED_MODULE_3__.boolean(),
        /** True when this action's part of the job summary is written. */
        summarized: zod__WEBPACK_IMPORTED_MODULE_3__.boolean(),
        /** True when the command's own part is written. */
        commandSummarized: zod__WEBPACK_IMPORTED_MODULE_3__.boolean().default(false),
        /** By attempt number. */
        uploads: zod__WEBPACK_IMPORTED_MODULE_3__.record(zod__WEBPACK_IMPORTED_MODULE_3__.string(), uploadSchema)
      });
      function readStepRecord(path) {
        const record = (0, _json_file_js__WEBPACK_IMPORTED_MODULE_1__.J)(path, stepRecordSchema);
        if (record !== void 0)
          record.settings.artifactBaseName = (0, _text_portable_name_js__WEBPACK_IMPORTED_MODULE_6__.B)(record.settings.artifactBaseName);
        return record;
      }
    })
  ),
  /***/
  6370: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Z: () => (
          /* binding */
          readTail
        ),
        k: () => (
          /* binding */
          readTails
        )
      });
      var external_node_string_decoder_ = __webpack_require__(6193);
      var promises_ = __webpack_require__(8500);
      var external_node_fs_ = __webpack_require__(3024);
      var read_file = __webpack_require__(5261);
      ;
      function redactedTail(path, maxBytes, patterns) {
        const margin = 2 * patterns.longest;
        const { bytes, skipped } = readEnd(path, maxBytes + margin);
        const stream = patterns.stream();
        const before = skipped ? bytes.subarray(0, margin) : bytes.subarray(0, 0);
        stream.push(before);
        const all = Buffer.concat([stream.push(bytes.subarray(before.length)), stream.end()]);
        const cut = all.subarray(Math.max(0, all.length - maxBytes));
        const isTorn = skipped || cut.length < all.length;
        return { bytes: isTorn ? fromWholeCharacter(cut) : cut, isTorn, found: stream.found };
      }
      function readEnd(path, maxBytes) {
        const fd = (0, external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0) | (external_node_fs_.constants.O_NOFOLLOW ?? 0));
        try {
          const stat = (0, external_node_fs_.fstatSync)(fd);
          if (!stat.isFile())
            return { bytes: Buffer.alloc(0), skipped: false };
          const start = Math.max(0, stat.size - maxBytes);
          return { bytes: (0, read_file.i)(fd, start, stat.size - start), skipped: start > 0 };
        } finally {
          (0, external_node_fs_.closeSync)(fd);
        }
      }
      function fromWholeCharacter(bytes) {
        let first = 0;
        while (first < 3 && ((bytes[first] ?? 0) & 192) === 128)
          first += 1;
        return bytes.subarray(first);
      }
      var paths = __webpack_require__(4683);
      var step_record = __webpack_require__(1451);
      var errors = __webpack_require__(5173);
      var plain_text = __webpack_require__(7012);
      ;
      const tailLines = 30;
      const tailBytes = 128 * 1024;
      const lineLength = 1e3;
      const channels = ["output", "stdout", "stderr"];
      async function readTails(root, state, patterns) {
        const tails = [];
        for (const attempt of state.attempts) {
          if (attempt.status === "ended" && attempt.failure === null)
            continue;
          const dir = (0, paths.kl)(root, "attempt", attempt.number);
          for (const channel of channels) {
            const tail = readTail((0, paths.Q2)(dir, channel), { lines: tailLines, bytes: tailBytes, patterns });
            if (tail.lines.length > 0)
              tails.push({ attempt: attempt.number, channel, ...tail });
            await (0, promises_.setImmediate)();
          }
        }
        return tails;
      }
      function readTail(path, { lines, bytes, patterns }) {
        const end = (0, errors.AG)(() => redactedTail(path, bytes, patterns));
        if (end === void 0)
          return { lines: [], redacted: 0 };
        const texts = new external_node_string_decoder_.StringDecoder("utf8").write(end.bytes).split("\n");
        if (texts.at(-1) === "")
          texts.pop();
        const last = texts.slice(-lines);
        const shown = last.map((text, index) => {
          const torn = end.isTorn && index === 0 && last.length === texts.length;
          return shorten(patterns.text((0, plain_text.tL)(text)), torn);
        });
        return { lines: shown, redacted: (0, step_record.jx)(end.found) };
      }
      function shorten(line, torn) {
        if (torn) {
          const [, whole = ""] = /\s(.*)$/s.exec(line) ?? [];
          const end = (0, plain_text.aN)(whole.trimStart(), lineLength);
          return end === "" ? "… (the end of a long line is left out)" : `… ${end}`;
        }
        if (line.length <= lineLength)
          return line;
        const head = (0, plain_text.Cb)(line, lineLength);
        if (head.trim() === "")
          return `… (a line of ${line.length} characters is left out)`;
        return `${head} … (${line.length - head.length} more characters)`;
      }
    })
  ),
  /***/
  8999: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          sizeOf
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      function sizeOf(path) {
        return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
      }
    })
  ),
  /***/
  4769: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        z: () => (
          /* binding */
          formatBytes
        )
        /* harmony export */
      });
      const units = ["KiB", "MiB", "GiB", "TiB", "PiB"];
      function formatBytes(bytes) {
        const size = Number.isFinite(bytes) ? Math.max(0, Math.round(bytes)) : 0;
        if (size < 1024)
          return `${size} B`;
        let value = size / 1024;
        let unit = 0;
        while (rounded(value) >= 1024 && unit < units.length - 1) {
          value /= 1024;
          unit += 1;
        }
        return `${rounded(value)} ${units[unit]}`;
      }
      function rounded(value) {
        return value < 99.95 ? Math.round(value * 10) / 10 : Math.round(value);
      }
    })
  )
};
