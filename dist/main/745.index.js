export const id = 745;
export const ids = [745];
export const modules = {
  /***/
  5461: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Z: () => (
          /* binding */
          recordedSession
        )
      });
      var journal_reader = __webpack_require__(8578);
      var fold = __webpack_require__(137);
      ;
      class StateReader {
        #journal;
        #identity;
        #state;
        #seq = 0;
        #restarts = 0;
        constructor(journalPath, identity, fd) {
          this.#journal = new journal_reader.h(journalPath, fd);
          this.#identity = identity;
          this.#state = (0, fold.ue)(identity);
        }
        current() {
          for (const event of this.#journal.read()) {
            const isAnew = this.#journal.restarts !== this.#restarts;
            if (isAnew && event.seq <= this.#seq)
              this.#state = (0, fold.ue)(this.#identity);
            this.#restarts = this.#journal.restarts;
            this.#seq = event.seq;
            this.#state = (0, fold.np)(this.#state, event);
          }
          return this.#state;
        }
        close() {
          this.#journal.close();
        }
      }
      ;
      function recordedSession(session, record, journal) {
        return { session, record, reader: new StateReader(session.paths.journal, session.request, journal) };
      }
    })
  ),
  /***/
  745: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        becomeFollower: () => (
          /* binding */
          becomeFollower
        ),
        currentState: () => (
          /* binding */
          currentState
        ),
        leaveInBackground: () => (
          /* binding */
          leaveInBackground
        ),
        openNamedSession: () => (
          /* binding */
          openNamedSession
        ),
        reportCrashes: () => (
          /* binding */
          reportCrashes
        )
      });
      var redact_texts = __webpack_require__(8459);
      var session_state = __webpack_require__(4833);
      var errors = __webpack_require__(5173);
      var process_identity = __webpack_require__(5764);
      var duration = __webpack_require__(9556);
      var inputs_redaction = __webpack_require__(1515);
      var last_words = __webpack_require__(3023);
      var outcome = __webpack_require__(3410);
      var publish = __webpack_require__(2156);
      var save_record = __webpack_require__(9427);
      var step_context = __webpack_require__(6367);
      var end_orphaned_session = __webpack_require__(7052);
      var configuration_error = __webpack_require__(9120);
      var session_paths = __webpack_require__(4683);
      var session_request = __webpack_require__(4894);
      var step_record = __webpack_require__(1451);
      var own_file = __webpack_require__(9539);
      var plain_text = __webpack_require__(7012);
      var recorded_session = __webpack_require__(5461);
      var session_folders = __webpack_require__(9656);
      ;
      const maxProblem = 400;
      function backgroundSessions(env) {
        const sessions = [];
        const unreadable = [];
        for (const root of (0, session_folders.b7)(env)) {
          try {
            const session = readBackgroundSession(root);
            if (session !== void 0)
              sessions.push(session);
          } catch (error) {
            unreadable.push((0, plain_text.TN)((0, errors.gJ)(error), maxProblem));
          }
        }
        return { sessions, unreadable };
      }
      class NoSessionError extends configuration_error.j {
        name = "NoSessionError";
        /** Says why, as a part of a sentence. */
        why;
        constructor(problem, why) {
          super([`session: ${problem}`]);
          this.why = why;
        }
      }
      function findSession(input, env, redact) {
        const name = input.trim();
        const { sessions, unreadable } = backgroundSessions(env);
        const all = oldestFirst(sessions);
        const unreported = all.filter(({ record }) => !record.concluded);
        const [session, ...others] = name !== "" ? named(name, all, redact) : unreported.length > 0 ? unreported : all;
        if (session !== void 0 && (name !== "" || others.length === 0))
          return { session, others };
        const known = all.length === 0 ? "this job has none" : `this job has ${listText(all)}`;
        const problem = name === "" ? "it must be given" : `"${name}" is not a background session of this job`;
        const text = [`${problem}: ${known}`, ...unreadable].join("; ");
        if (unreadable.length > 0 || name === "" && unreported.length > 0)
          throw new configuration_error.j([`session: ${text}`]);
        if (all.length === 0)
          throw new NoSessionError(text, "this job has no background session");
        if (name === "")
          throw new NoSessionError(text, `all sessions of this job have ended: ${listText(all)}`);
        throw new NoSessionError(text, `"${name}" is not a background session of this job, which has ${listText(all)}`);
      }
      function listText(sessions) {
        return sessions.map(({ session: { request } }) => `${(0, session_folders.PI)(request)} (${request.sessionId})`).join(", ");
      }
      function named(name, sessions, redact) {
        const byId = sessions.filter(({ session: { paths, request } }) => [paths.root, request.sessionId].includes(name));
        if (byId.length > 0)
          return byId;
        const names = [name, redact(name)];
        const isCalledSo = ({ session: { request } }) => names.includes(request.name) || names.includes((0, session_folders.PI)(request));
        const ranked = sessions.filter(isCalledSo).map((session) => ({ session, rank: rankOf(session) }));
        return ranked.reverse().sort((a, b) => b.rank - a.rank).map(({ session }) => session);
      }
      function oldestFirst(sessions) {
        const started = new Map(sessions.map((session) => [session, session.reader.current().start?.startedMono ?? 0]));
        return sessions.toSorted((a, b) => (started.get(a) ?? 0) - (started.get(b) ?? 0));
      }
      function rankOf({ record, reader }) {
        const { start, end } = reader.current();
        const runs = end === null && start !== null && (0, process_identity._n)(start.supervisor);
        return record.concluded ? 0 : runs ? 2 : 1;
      }
      function readBackgroundSession(root) {
        const paths = (0, session_paths.NE)(root);
        const replaced = (0, own_file.ar)(root);
        if (replaced !== void 0)
          throw replaced;
        const record = (0, step_record.YO)(paths.step);
        if (record === void 0 || record.settings.atJobEnd === null)
          return void 0;
        if (record.position === null && !record.concluded)
          return void 0;
        const request = (0, session_request["in"])(paths);
        return request && (0, recorded_session.Z)({ paths, request }, record);
      }
      ;
      async function leaveInBackground(step, ready) {
        const state = (0, redact_texts.S)(ready, step.redaction.redact);
        (0, publish.n0)(step, state);
        await (0, save_record.h)(step);
        const after = (0, duration.a)((0, session_state.Js)(state)?.afterMs ?? 0);
        return {
          succeeded: true,
          sentence: `${state.name} is ready after ${after} and runs on in the background (session ${state.sessionId}).`
        };
      }
      async function currentState(step) {
        const state = step.reader.current();
        const isSupervised = state.start !== null && (0, process_identity._n)(state.start.supervisor);
        return state.end !== null || isSupervised ? state : (0, end_orphaned_session.t)(step, "was killed");
      }
      async function openNamedSession(input, cancel) {
        const redaction = (0, inputs_redaction.s8)();
        const { session: found, others } = findSession(input, process.env, redaction.redact);
        const context = await (0, step_context.q)(cancel, redaction, found.record.settings.workflowCommands);
        if (others.length > 0) {
          const { request } = found.session;
          const count = `${others.length + 1} sessions of this job are called ${(0, session_folders.PI)(request)}`;
          await context.log.line(`${count}; this step takes ${request.sessionId}. To name another one, use its id: ${listText(others)}.`);
        }
        return { ...context, ...found };
      }
      async function becomeFollower(step) {
        step.record.follower = (0, process_identity.ls)(process.pid);
        await (0, save_record.h)(step);
        await reportCrashes(step);
      }
      async function reportCrashes({ log, redaction }) {
        for (const { session, record, reader } of backgroundSessions(process.env).sessions) {
          const isFollowed = record.follower !== null && (0, process_identity._n)(record.follower);
          if (record.concluded || record.crashTold || isFollowed)
            continue;
          try {
            const state = (0, redact_texts.S)(await currentState({ session, reader, redaction }), redaction.redact);
            if (state.end?.status !== "failed")
              continue;
            const line = await (0, last_words.u)({ session, record, redaction }, state);
            await log.error(`In the background: ${(0, outcome.s)(state, record.uploads).sentence}`, line);
            record.crashTold = true;
            await (0, save_record.h)({ session, record, log });
          } catch (error) {
            await log.warning(`The background session ${session.request.sessionId} cannot be read: ${(0, errors.gJ)(error)}`);
          } finally {
            reader.close();
          }
        }
      }
    })
  ),
  /***/
  7052: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        t: () => (
          /* binding */
          endOrphanedSession
        )
      });
      var external_node_fs_ = __webpack_require__(3024);
      var session_journal = __webpack_require__(7541);
      var journal_writer = __webpack_require__(9250);
      var session_paths = __webpack_require__(4683);
      var read_stop_request = __webpack_require__(7972);
      var session_end = __webpack_require__(3127);
      var fold = __webpack_require__(137);
      var session_state = __webpack_require__(4833);
      ;
      function toStateFile(state) {
        const { sessionId, name, start, end, runtime, source, updatedAt, durationMs } = state;
        const { attempts, probes, collected, waits, slot } = state;
        const command = source.kind === "command" ? source : null;
        const helloLoop = source.kind === "helloloop" ? source : null;
        return {
          v: 1,
          sessionId,
          name,
          status: (0, session_state.Zy)(state),
          runtime,
          maxAttempts: command?.maxAttempts ?? 1,
          supervisor: start?.supervisor ?? null,
          reaper: start?.reaper ?? null,
          lease: start?.lease ?? null,
          startedAt: start?.startedAt ?? null,
          startedMono: start?.startedMono ?? null,
          updatedAt,
          durationMs,
          attempts,
          onRetries: (0, session_state.F$)(state),
          onTimeouts: (0, session_state.bR)(state),
          probes,
          ready: command?.ready ?? null,
          collected,
          waits,
          slot,
          cause: end?.cause ?? null,
          failure: end?.failure ?? null,
          attached: helloLoop?.attached ?? null,
          tasks: helloLoop?.tasks ?? [],
          launches: helloLoop?.launches ?? [],
          verifications: helloLoop?.verifications ?? [],
          exitCode: helloLoop?.exitCode ?? null,
          message: helloLoop?.message ?? null
        };
      }
      var write_json = __webpack_require__(160);
      var clock = __webpack_require__(7218);
      var errors = __webpack_require__(5173);
      var lost_tree = __webpack_require__(9405);
      var size = __webpack_require__(8999);
      ;
      async function endOrphanedSession({ session, reader, redaction }, how) {
        const { paths, request } = session;
        let state = reader.current();
        if (state.end !== null)
          return state;
        const running = runningExecutions(state);
        const attached = state.source.kind === "helloloop" ? state.source.attached : null;
        const followed = request.attach?.onCancel === "stop" ? attached?.process ?? null : null;
        const { survivors } = await (0, lost_tree.i)({
          root: running.at(-1)?.execution.process ?? followed,
          mark: (0, session_paths.Wz)(request.sessionId),
          folder: paths.root,
          reaper: state.start?.reaper?.process ?? null
        });
        const slotId = state.slot?.id ?? null;
        if (survivors.length === 0 && slotId !== null) {
          const { freeLostSlot } = await Promise.all(
            /* import() */
            [__webpack_require__.e(585), __webpack_require__.e(623)]
          ).then(__webpack_require__.bind(__webpack_require__, 8623));
          await freeLostSlot(request, slotId);
        }
        const stop = (0, read_stop_request.Y)(paths.stop) ?? stopInLine(state);
        const cause = stop?.cause ?? "supervisor_lost";
        const last = running.at(-1);
        const ending = last === void 0 ? void 0 : endingReason(paths, last.execution);
        const detail = stop?.detail ?? `${ending === void 0 ? "" : `${ending}, and `}its supervisor ${how}`;
        const journal = new JournalEnd(paths, redaction.redact);
        const append = (bodyFor) => {
          const body = () => bodyFor((0, session_end.XJ)({ cause, detail: detail + journal.problem }));
          state = (0, fold.np)(state, journal.append(body));
        };
        for (const { kind, execution, event } of running) {
          const dir = (0, session_paths.kl)(paths.root, kind, execution.number);
          const channels = (0, session_paths.MB)(request.streams);
          append((failure) => ({
            ...event,
            exit: { kind: "unknown" },
            cause,
            durationMs: (0, clock.d)() - execution.startedMono,
            bytes: Object.fromEntries(channels.map((channel) => [channel, (0, size.$)((0, session_paths.Q2)(dir, channel))])),
            leftBehind: [],
            survivors,
            failure
          }));
        }
        append((failure) => (0, session_end.U1)(cause, failure));
        journal.close();
        if (journal.problem === "")
          writeState(paths, state);
        return state;
      }
      function writeState({ state: path }, state) {
        try {
          (0, write_json.A)(path, toStateFile(state));
        } catch {
        }
      }
      class JournalEnd {
        #journal;
        /** Continues the sentence that says why the session ended; empty while everything is written. */
        problem = "";
        constructor({ journal, request }, redact) {
          try {
            (0, external_node_fs_.accessSync)(request);
            this.#journal = new journal_writer.Z(journal, redact, (0, session_journal.a0)(journal).at(-1));
          } catch (error) {
            this.#fail(error);
          }
        }
        /** Calls `body` again when the event cannot be written: it then includes the problem. */
        append(body) {
          try {
            if (this.#journal !== void 0)
              return this.#journal.append(body());
          } catch (error) {
            this.#fail(error);
          }
          return (0, journal_writer.I)(body(), 0);
        }
        close() {
          this.#journal?.close();
        }
        #fail(error) {
          this.#journal = void 0;
          this.problem = `, and its journal cannot be written: ${(0, errors.gJ)(error)}`;
        }
      }
      function endingReason({ journal }, { number }) {
        const last = (0, session_journal.a0)(journal).findLast(({ type }) => type.startsWith("attempt_") && type !== "attempt_waiting");
        return last?.type === "attempt_ending" && last.attempt === number ? last.detail : void 0;
      }
      function runningExecutions(state) {
        const isRunning = ({ status }) => status !== "ended";
        return [
          ...(0, session_state.bR)(state).filter(isRunning).map((execution) => {
            return {
              kind: "on-timeout",
              execution,
              event: { type: "on_timeout_ended", attempt: execution.number }
            };
          }),
          ...state.attempts.filter(isRunning).map((execution) => {
            return { kind: "attempt", execution, event: { type: "attempt_ended", attempt: execution.number } };
          }),
          ...(0, session_state.F$)(state).filter(isRunning).map((execution) => {
            return { kind: "on-retry", execution, event: { type: "on_retry_ended", attempt: execution.number } };
          }),
          ...state.probes.filter(isRunning).map((execution) => {
            const { number: probe, attempt } = execution;
            return { kind: "probe", execution, event: { type: "probe_ended", probe, attempt } };
          })
        ];
      }
      function stopInLine({ runtime, slot }) {
        if (runtime !== "slot_waiting")
          return void 0;
        return { cause: "cancelled", detail: `the step ended while it was in line for a slot of pool ${slot?.pool}` };
      }
    })
  ),
  /***/
  8578: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        h: () => (
          /* binding */
          JournalReader
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5173);
      var _system_own_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9539);
      var _system_read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5261);
      var _journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7541);
      const lineFeed = 10;
      class JournalReader {
        #path;
        #fd;
        #offset = 0;
        #restarts = 0;
        /** The bytes after the last line end: a line whose rest is still to come. */
        #unfinished = Buffer.alloc(0);
        /** `fd` is the journal that was opened before anybody could delete it; this reader closes it. */
        constructor(path, fd) {
          this.#path = path;
          this.#fd = fd;
        }
        /** How often reading has begun anew. */
        get restarts() {
          return this.#restarts;
        }
        /**
         * Returns the events appended since the last call; all events at the first call and when reading begins anew.
         * @throws ReplacedFileError if there is something else than a journal at the first call, or the journal grows too large
         */
        read() {
          const appended = this.#appended();
          const bytes = Buffer.concat([this.#unfinished, appended]);
          const end = bytes.lastIndexOf(lineFeed) + 1;
          this.#unfinished = bytes.subarray(end);
          const lines = bytes.toString("utf8", 0, end).split("\n");
          const last = (0, _journal_js__WEBPACK_IMPORTED_MODULE_4__.Ln)(this.#unfinished.toString("utf8"));
          if (last !== void 0)
            this.#unfinished = Buffer.alloc(0);
          return [...lines.flatMap((line) => (0, _journal_js__WEBPACK_IMPORTED_MODULE_4__.Ln)(line) ?? []), ...last === void 0 ? [] : [last]];
        }
        close() {
          if (this.#fd !== void 0)
            (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#fd);
          this.#fd = void 0;
          this.#beginAnew();
        }
        #beginAnew() {
          this.#restarts += 1;
          this.#offset = 0;
          this.#unfinished = Buffer.alloc(0);
        }
        #there() {
          try {
            return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(this.#path, { throwIfNoEntry: false });
          } catch (error) {
            if (this.#fd !== void 0)
              return void 0;
            throw error;
          }
        }
        #appended() {
          const there = this.#there();
          if (this.#fd !== void 0 && there?.isFile() && !isSame(there, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(this.#fd)))
            this.close();
          this.#fd ??= (0, _system_errors_js__WEBPACK_IMPORTED_MODULE_1__.AG)(() => (0, _system_own_file_js__WEBPACK_IMPORTED_MODULE_2__.$U)(this.#path).fd);
          if (this.#fd === void 0)
            return Buffer.alloc(0);
          const { size } = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(this.#fd);
          if (size > _system_own_file_js__WEBPACK_IMPORTED_MODULE_2__.De)
            throw new _system_own_file_js__WEBPACK_IMPORTED_MODULE_2__.RX(this.#path, `has ${size} bytes, more than ${_system_own_file_js__WEBPACK_IMPORTED_MODULE_2__.De}`);
          if (size < this.#offset)
            this.#beginAnew();
          const bytes = (0, _system_read_file_js__WEBPACK_IMPORTED_MODULE_3__.i)(this.#fd, this.#offset, size - this.#offset);
          this.#offset += bytes.length;
          return bytes;
        }
      }
      function isSame(a, b) {
        return a.dev === b.dev && a.ino === b.ino;
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
  7541: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Ln: () => (
          /* binding */
          parseJournalLine
        ),
        a0: () => (
          /* binding */
          readJournal
        )
      });
      var errors = __webpack_require__(5173);
      var own_file = __webpack_require__(9539);
      var json = __webpack_require__(5666);
      var schemas = __webpack_require__(8788);
      var request = __webpack_require__(4894);
      ;
      const stopCodeSchema = schemas["enum"]([
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
      const exitSchema = schemas.discriminatedUnion("kind", [
        schemas.object({ kind: schemas.literal("exited"), code: schemas.number().int() }),
        schemas.object({ kind: schemas.literal("signaled"), signal: schemas.string() }),
        schemas.object({ kind: schemas.literal("not_started"), message: schemas.string() }),
        schemas.object({ kind: schemas.literal("unknown") })
      ]);
      const failureSchema = schemas.object({
        /** For programs, stable: `exit`, `signal`, `killed`, `attempt_timeout`, … (docs/reference.md). */
        code: schemas.string(),
        /** `soft`: a retry may help. `hard`: a retry will hardly help. `final`: there must be no retry. */
        family: schemas["enum"](["soft", "hard", "final"]),
        /** For people: completes the sentence "attempt 1 …". */
        reason: schemas.string()
      });
      const survivorSchema = schemas.object({
        pid: schemas.number().int(),
        startTime: schemas.string().exactOptional(),
        name: schemas.string(),
        reason: schemas.string().describe('Completes the sentence "it …".'),
        user: schemas.string().exactOptional().describe("Whose it is, if it is another user's.")
      });
      const keptSchema = schemas.object({ ...request.Nx.shape, name: schemas.string() });
      const executionStarted = {
        process: request.Nx.nullable().describe("Null when it could not be started."),
        relays: schemas.array(request.Nx).describe("The processes that carry its output to the logs."),
        label: schemas.string().exactOptional().describe("The name that a followed session gives it."),
        task: schemas.number().int().exactOptional().describe("The number of the task that it works on.")
      };
      const logBytes = schemas.number().int().exactOptional();
      const executionEnded = {
        exit: exitSchema,
        cause: stopCodeSchema.nullable().describe("Why it was stopped; null when it ended by itself."),
        durationMs: schemas.number(),
        bytes: schemas.object({ output: logBytes, stdout: logBytes, stderr: logBytes }).describe("The size of each log."),
        leftBehind: schemas.array(schemas.string()).describe("Names of the processes that it left running."),
        kept: schemas.array(keptSchema).exactOptional().describe("Processes that it left running, and that run on until the end of the job (`leftovers: keep`)."),
        survivors: schemas.array(survivorSchema).describe("Processes that could not be stopped."),
        containerClient: schemas.string().exactOptional().describe("The container client that was ended with it, as `docker run`."),
        failure: failureSchema.nullable().describe("Null when it succeeded.")
      };
      const collectedSchema = schemas.object({
        files: schemas.number().int(),
        bytes: schemas.number().int(),
        skipped: schemas.array(schemas.string()).describe("Paths that were matched and not collected, each with the reason.")
      });
      const attachedSchema = schemas.object({
        source: schemas.literal("helloloop"),
        session: schemas.string().describe("The session id in HelloLoop."),
        command: schemas.string(),
        stateDir: schemas.string(),
        lease: schemas.string().describe("The process that the HelloLoop session depends on, for people; empty for none."),
        process: request.Nx.nullable().describe("The HelloLoop supervisor; null when it no longer runs.")
      });
      const attachedEvents = [
        schemas.object({ type: schemas.literal("attached"), ...attachedSchema.shape }),
        schemas.object({ type: schemas.literal("launch_started"), launch: schemas.number().int(), ...executionStarted }),
        /** The launcher has ended, or is not waited for any longer. Its tree is left alone. */
        schemas.object({ type: schemas.literal("launch_ended"), launch: schemas.number().int(), ...executionEnded }),
        schemas.object({
          type: schemas.literal("task_started"),
          /** Tasks are numbered from 1. */
          task: schemas.number().int(),
          id: schemas.string(),
          title: schemas.string(),
          stage: schemas.string(),
          runDir: schemas.string(),
          message: schemas.string()
        }),
        schemas.object({ type: schemas.literal("task_stage"), task: schemas.number().int(), stage: schemas.string(), message: schemas.string() }),
        /** The session's present activity, as HelloLoop names it. */
        schemas.object({ type: schemas.literal("runtime_status"), status: schemas.string() }),
        /** A command that checks the work. */
        schemas.object({ type: schemas.literal("verification_started"), verification: schemas.number().int(), ...executionStarted }),
        schemas.object({ type: schemas.literal("verification_ended"), verification: schemas.number().int(), ...executionEnded }),
        /** An execution that had ended wrote more, from these offsets of its logs on. */
        schemas.object({
          type: schemas.literal("output_continued"),
          kind: schemas["enum"](["attempt", "probe", "verification"]),
          number: schemas.number().int(),
          offsets: schemas.object({ stdout: schemas.number().int(), stderr: schemas.number().int() })
        }),
        /** HelloLoop's record of a recovery, written after it: it completes the events of that time. */
        schemas.object({
          type: schemas.literal("recovery_recorded"),
          /** The wait that it began with; the first of the session is 1. */
          wait: schemas.number().int(),
          delayMs: schemas.number(),
          /** The attempt that failed. */
          attempt: schemas.number().int().exactOptional(),
          exitCode: schemas.number().int().exactOptional(),
          failure: failureSchema.exactOptional(),
          /** The probe that followed. */
          probe: schemas.number().int().exactOptional(),
          probeExitCode: schemas.number().int().exactOptional()
        }),
        /** The last lines that a process wrote before it died. */
        schemas.object({ type: schemas.literal("last_words"), lines: schemas.array(schemas.string()) }),
        /** Something that the reader must know to trust the rest. */
        schemas.object({
          type: schemas.literal("warning"),
          message: schemas.string(),
          /** Nobody has to do anything: it is a line in the log, and no annotation. */
          isMinor: schemas.literal(true).exactOptional()
        })
      ];
      const reaperSchema = schemas.object({ kind: schemas["enum"](["perl", "python3"]), process: request.Nx });
      const eventBodySchema = schemas.discriminatedUnion("type", [
        schemas.object({
          type: schemas.literal("session_started"),
          sessionId: schemas.string(),
          name: schemas.string(),
          maxAttempts: schemas.number().int(),
          supervisor: request.Nx,
          reaper: reaperSchema.exactOptional(),
          lease: request.Gn
        }),
        /** The step waits for a slot. This and `slot_prepared` come before the session starts. */
        schemas.object({ type: schemas.literal("slot_waiting"), pool: schemas.string(), permits: schemas.number().int() }),
        /** The step has a slot and hands it to the supervisor. */
        schemas.object({
          type: schemas.literal("slot_prepared"),
          slotId: schemas.string(),
          pool: schemas.string(),
          permits: schemas.number().int(),
          /** One for each permit, from 0; they stay the same while the slot is held. */
          numbers: schemas.array(schemas.number().int()),
          waitedMs: schemas.number()
        }),
        schemas.object({ type: schemas.literal("attempt_started"), attempt: schemas.number().int(), ...executionStarted }),
        schemas.object({
          type: schemas.literal("attempt_ending"),
          attempt: schemas.number().int(),
          cause: stopCodeSchema,
          detail: schemas.string(),
          graceMs: schemas.number(),
          /** The signal that comes first; SIGTERM in journals without it. */
          signal: schemas.string().exactOptional()
        }),
        /** All conditions of `ready` hold; at most once for each attempt of a background session. */
        schemas.object({ type: schemas.literal("ready"), attempt: schemas.number().int(), afterMs: schemas.number() }),
        /** The stop signal was sent: the tree has its grace to end by itself. */
        schemas.object({ type: schemas.literal("attempt_waiting"), attempt: schemas.number().int() }),
        /** The attempt was silent for the warning time; once for each silence. */
        schemas.object({
          type: schemas.literal("stall_suspected"),
          attempt: schemas.number().int(),
          silentMs: schemas.number(),
          /** The processes of the attempt that are suspended, for people. */
          suspended: schemas.string().exactOptional()
        }),
        /** The script of a background session has ended well, and the session goes on with what it has left running. */
        schemas.object({ type: schemas.literal("attempt_runs_on"), attempt: schemas.number().int(), processes: schemas.array(schemas.string()) }),
        /** The attempt wrote something again. */
        schemas.object({ type: schemas.literal("stall_over"), attempt: schemas.number().int() }),
        schemas.object({ type: schemas.literal("attempt_ended"), attempt: schemas.number().int(), ...executionEnded }),
        schemas.object({
          type: schemas.literal("collected"),
          attempt: schemas.number().int(),
          ...collectedSchema.shape,
          /** Where nothing was found and that is not to be ignored: each pattern, with the place where it was looked for. */
          notFound: schemas.array(schemas.string()).exactOptional(),
          /** Collected files that have more than one name, of which another may be anywhere on the disk. */
          hardLinked: schemas.array(schemas.string()).exactOptional()
        }),
        schemas.object({
          type: schemas.literal("retry_waiting"),
          /** The attempt that follows the wait. */
          attempt: schemas.number().int(),
          delayMs: schemas.number(),
          /** The delay that `retry-jitter` has made longer or shorter; absent where it has not. */
          plannedMs: schemas.number().exactOptional(),
          until: schemas.string(),
          /** True when a probe follows the wait. */
          probe: schemas.boolean().exactOptional()
        }),
        schemas.object({
          type: schemas.literal("probe_started"),
          /** Probes are numbered from 1. */
          probe: schemas.number().int(),
          /** The attempt that follows when it succeeds. */
          attempt: schemas.number().int(),
          ...executionStarted
        }),
        schemas.object({ type: schemas.literal("probe_ended"), probe: schemas.number().int(), attempt: schemas.number().int(), ...executionEnded }),
        schemas.object({ type: schemas.literal("on_retry_started"), attempt: schemas.number().int(), ...executionStarted }),
        schemas.object({ type: schemas.literal("on_retry_ended"), attempt: schemas.number().int(), ...executionEnded }),
        /** The `on-timeout` script runs, between the start and the end of its attempt, which goes on meanwhile. */
        schemas.object({
          type: schemas.literal("on_timeout_started"),
          attempt: schemas.number().int(),
          /** The limit that the attempt has reached, for people. */
          limit: schemas.string(),
          ...executionStarted
        }),
        schemas.object({ type: schemas.literal("on_timeout_ended"), attempt: schemas.number().int(), ...executionEnded }),
        /** The session is stopped: what runs is stopped, waits are given up. */
        schemas.object({ type: schemas.literal("session_ending"), cause: stopCodeSchema, detail: schemas.string() }),
        schemas.object({
          type: schemas.literal("session_ended"),
          status: schemas["enum"](["completed", "failed", "stopped"]),
          cause: stopCodeSchema.nullable(),
          failure: failureSchema.nullable(),
          /** No recovery is left: a person has to act. */
          paused: schemas.boolean().exactOptional(),
          /** The exit code that HelloLoop reports. */
          exitCode: schemas.number().int().exactOptional(),
          /** HelloLoop's last message, in its own language. */
          message: schemas.string().exactOptional()
        }),
        ...attachedEvents
      ]);
      const envelopeSchema = schemas.object({
        v: schemas.literal(1),
        seq: schemas.number().int(),
        /** Wall clock, ISO 8601 in UTC. */
        at: schemas.string(),
        /** The machine's monotonic clock in ms: differences are durations. */
        mono: schemas.number()
      });
      const journalEventSchema = envelopeSchema.and(eventBodySchema);
      ;
      function readJournal(path) {
        return parseJournal((0, errors.AG)(() => (0, own_file.jU)(path, own_file.De).toString()) ?? "");
      }
      function parseJournal(text) {
        return text.split("\n").flatMap((line) => parseJournalLine(line) ?? []);
      }
      function parseJournalLine(line) {
        return line === "" ? void 0 : journalEventSchema.safeParse((0, json.q)(line)).data;
      }
    })
  ),
  /***/
  7972: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Y: () => (
          /* binding */
          readStopRequest
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8788);
      var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5173);
      var _system_own_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9539);
      var _json_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(608);
      const stopRequestSchema = zod__WEBPACK_IMPORTED_MODULE_3__.object({
        v: zod__WEBPACK_IMPORTED_MODULE_3__.literal(1),
        cause: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](["cancelled", "stopped", "lease_lost"]),
        detail: zod__WEBPACK_IMPORTED_MODULE_3__.string()
      });
      function readStopRequest(path) {
        try {
          return (0, _system_errors_js__WEBPACK_IMPORTED_MODULE_0__.zv)(() => (0, _json_file_js__WEBPACK_IMPORTED_MODULE_2__.J)(path, stopRequestSchema));
        } catch (error) {
          if (error instanceof _system_own_file_js__WEBPACK_IMPORTED_MODULE_1__.RX)
            return { cause: "file_replaced", detail: error.message };
          return { cause: "stopped", detail: `a stop was requested (${(0, _system_errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(error)})` };
        }
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
  9405: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        i: () => (
          /* binding */
          endLostTree
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
      var _process_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5764);
      var _process_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(240);
      var _process_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6579);
      var _processes_start_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7198);
      var _wait_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1907);
      const relayMs = 1e3;
      const slowDiskMs = 1e4;
      const reaperMs = 3e3;
      async function endLostTree(lost) {
        const { root, mark, known = [], folder, reaper = null } = lost;
        await continueReaper(reaper);
        const adopter = reaper !== null && isStopped(reaper) ? reaper.pid : void 0;
        const tree = { root, mark, known, adopter };
        const first = await (0, _process_tree_js__WEBPACK_IMPORTED_MODULE_4__.Sb)(tree, 0);
        const below = belowFolder(folder);
        const areRelaysGone = () => below.relays().length === 0;
        const isOver = await (0, _wait_js__WEBPACK_IMPORTED_MODULE_6__.g3)(areRelaysGone, relayMs);
        const files = below.pipes();
        if (isOver && files.length === 0)
          return withoutReaper(reaper, first);
        const second = files.length === 0 ? { found: [], survivors: [] } : await (0, _process_tree_js__WEBPACK_IMPORTED_MODULE_4__.Sb)({ ...tree, files }, 0);
        await (0, _wait_js__WEBPACK_IMPORTED_MODULE_6__.g3)(areRelaysGone, below.pipes().length > 0 ? relayMs : slowDiskMs);
        for (const relay of below.relays())
          send(relay, "SIGKILL");
        return withoutReaper(reaper, {
          found: [...first.found, ...second.found],
          survivors: [...first.survivors, ...second.survivors]
        });
      }
      async function continueReaper(reaper) {
        if (reaper === null || !isStopped(reaper))
          return;
        send(reaper, "SIGCONT");
        await (0, _wait_js__WEBPACK_IMPORTED_MODULE_6__.g3)(() => !(0, _process_identity_js__WEBPACK_IMPORTED_MODULE_2__._n)(reaper), reaperMs);
      }
      function withoutReaper(reaper, end) {
        if (reaper !== null && isStopped(reaper))
          send(reaper, "SIGKILL");
        return end;
      }
      function isStopped({ pid, startTime }) {
        return (0, _process_list_js__WEBPACK_IMPORTED_MODULE_3__.O3)().some((entry) => entry.pid === pid && entry.suspended && (0, _processes_start_time_js__WEBPACK_IMPORTED_MODULE_5__.z)(entry.startTime, startTime));
      }
      function send(process2, signal) {
        try {
          (0, _process_identity_js__WEBPACK_IMPORTED_MODULE_2__.a7)(process2, signal);
        } catch {
        }
      }
      function belowFolder(folder) {
        const prefix = `${kernelPath(folder)}/`;
        const writersOf = (ending) => (
          // Elsewhere a list starts a program.
          (process.platform === "linux" ? (0, _process_list_js__WEBPACK_IMPORTED_MODULE_3__.O3)() : []).map((entry) => {
            const files = (entry.filesOpenForWriting() ?? []).filter((file) => file.startsWith(prefix) && ending.test(file));
            return { entry, files };
          })
        );
        return {
          /** The pipes of commands that somebody can write to: the kernel adds the last word to the name of a removed file. */
          pipes: () => [...new Set(writersOf(/\.pipe \(deleted\)$/).flatMap(({ files }) => files))],
          relays: () => writersOf(/\.log( \(deleted\))?$/).filter(({ entry, files }) => files.length > 0 && entry.environment().includes("SUPERVISED_RUN_RELAY=1")).map(({ entry }) => entry)
        };
      }
      function kernelPath(folder) {
        try {
          return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
        } catch {
          return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder ? folder : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(kernelPath((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
        }
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
  )
};
