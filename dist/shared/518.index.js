export const id = 518;
export const ids = [518];
export const modules = {
  /***/
  3518: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.r(__webpack_exports__);
          var _system_process_title_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3878);
          var _launch_hide_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
          var _runner_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9144);
          var _stages_post_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(617);
          (0, _launch_hide_secrets_js__WEBPACK_IMPORTED_MODULE_0__.s)();
          (0, _system_process_title_js__WEBPACK_IMPORTED_MODULE_3__.H)("end of a step");
          await (0, _runner_stage_js__WEBPACK_IMPORTED_MODULE_1__.a)(_stages_post_js__WEBPACK_IMPORTED_MODULE_2__.I);
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      }, 1);
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
  617: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        I: () => (
          /* binding */
          finishStep
        )
      });
      var external_node_util_ = __webpack_require__(7975);
      var core = __webpack_require__(1659);
      var session_paths = __webpack_require__(4683);
      var request = __webpack_require__(4894);
      var session_logs = __webpack_require__(4639);
      var step_record = __webpack_require__(8660);
      var survivors = __webpack_require__(464);
      var log_tail = __webpack_require__(6370);
      var errors = __webpack_require__(5173);
      var process_identity = __webpack_require__(5764);
      var process_tree = __webpack_require__(6579);
      var wait = __webpack_require__(1907);
      var duration = __webpack_require__(9556);
      var attempt_artifacts = __webpack_require__(3230);
      var command_environment = __webpack_require__(6641);
      var job_process = __webpack_require__(9200);
      var shell = __webpack_require__(9926);
      var end_of_step = __webpack_require__(2188);
      var last_words = __webpack_require__(3023);
      var outcome = __webpack_require__(3410);
      var summarize = __webpack_require__(9443);
      var job_status = __webpack_require__(1112);
      var recorded_session = __webpack_require__(5461);
      var save_record = __webpack_require__(9427);
      var step_context = __webpack_require__(2624);
      var background = __webpack_require__(7794);
      var end_by_mark = __webpack_require__(6861);
      var end_kept = __webpack_require__(7545);
      var end_orphaned_session = __webpack_require__(2270);
      var external_node_path_ = __webpack_require__(6760);
      var session_journal = __webpack_require__(7541);
      var lost_tree = __webpack_require__(9405);
      var request_stop = __webpack_require__(6418);
      ;
      async function endUnreadableSession(paths, supervisor = startIn(paths)?.supervisor) {
        if (supervisor === void 0) {
          await (0, end_by_mark.AC)(paths.root);
          return;
        }
        await (0, request_stop.l)(paths, supervisor, { cause: "stopped", detail: "its files cannot be read" });
        const reaper = startIn(paths)?.reaper?.process ?? null;
        await (0, lost_tree.i)({ root: null, mark: (0, session_paths.Wz)((0, external_node_path_.basename)(paths.root)), folder: paths.root, reaper });
      }
      function startIn({ journal }) {
        try {
          return (0, session_journal.a0)(journal).find((event) => event.type === "session_started");
        } catch {
          return void 0;
        }
      }
      var resume = __webpack_require__(7787);
      var external_node_os_ = __webpack_require__(8161);
      var own_file = __webpack_require__(9539);
      var quote = __webpack_require__(390);
      var session_folders = __webpack_require__(9656);
      ;
      const maxQuoted = 200;
      function sessionsOfPost(saved, env) {
        const problem = saved === "" ? void 0 : problemWith(saved, env);
        if (saved !== "" && problem === void 0)
          return { roots: [saved], doubt: void 0, unrecorded: [] };
        const folders = (0, session_folders.b7)(env);
        const roots = folders.filter((root) => isUnfinished(root, env, saved !== ""));
        const unrecorded = folders.filter((root) => (0, session_folders.ig)(root) === void 0);
        if (problem === void 0)
          return { roots, doubt: void 0, unrecorded };
        const doubt = `The state that this step has saved for its end was changed: ${(0, quote.h)(saved, maxQuoted)} ${problem}. Sessions of this job that are not finished are ended instead.`;
        return { roots, doubt, unrecorded };
      }
      function problemWith(saved, env) {
        const parent = (0, external_node_path_.dirname)(saved);
        if (!(0, session_paths.PF)(env.RUNNER_TEMP || (0, external_node_os_.tmpdir)()).includes(parent) || !(0, session_paths.Sd)((0, external_node_path_.basename)(saved)))
          return "is not the folder of one of this job's sessions";
        const replaced = (0, own_file.ar)(parent) ?? (0, own_file.ar)(saved);
        if (replaced !== void 0)
          return `is not used: ${replaced.message}`;
        const { step } = (0, session_folders.ig)(saved) ?? {};
        return typeof step !== "string" || step === env.GITHUB_ACTION ? void 0 : "is the session of another step";
      }
      function isUnfinished(root, env, isDoubted) {
        const record = (0, session_folders.ig)(root);
        if (record === void 0)
          return isDoubted;
        if (record.finished === true)
          return false;
        const isOfStep = typeof record.step === "string" && record.step === env.GITHUB_ACTION;
        const { settings } = record;
        const isForeground = typeof settings === "object" && settings !== null && !("atJobEnd" in settings && settings.atJobEnd);
        return isDoubted ? isOfStep || !isForeground || record.concluded !== true : isOfStep && isForeground;
      }
      var session_state = __webpack_require__(4833);
      ;
      function stillRunning(state) {
        const executions = [...state.attempts, ...(0, session_state.F$)(state), ...(0, session_state.bR)(state), ...state.probes];
        return executions.flatMap(survivorsOf).filter(({ pid, startTime = "" }) => (0, process_identity._n)({ pid, startTime }));
      }
      function survivorsOf(execution) {
        return execution.status === "ended" ? execution.survivors : [];
      }
      ;
      const endMs = 15e3;
      const foldedLines = 100;
      const unfoldedLines = 30;
      const shownBytes = 64 * 1024;
      async function finishStep() {
        const { roots, doubt, unrecorded } = sessionsOfPost(core.Gu(command_environment.Ck), process.env);
        if (doubt !== void 0)
          await (0, step_context.z)().log.warning(doubt);
        for (const root of unrecorded)
          (0, shell.BT)((0, session_paths.NE)(root));
        const failures = [];
        for (const root of roots)
          await finishSession(root).catch((error) => failures.push(error));
        if (failures.length === 1)
          throw failures[0];
        if (failures.length > 1)
          throw new Error(failures.map(errors.gJ).join("; "));
      }
      async function finishSession(root) {
        const paths = (0, session_paths.NE)(root);
        const { request: request2, record } = await readSession(paths);
        const context = (0, step_context.z)(record?.settings.workflowCommands);
        if (request2 === void 0 || record === void 0) {
          const { log } = context;
          const ended = await (0, end_by_mark.AC)(root);
          return record?.concluded === true ? log.line(`The session folder ${root} was deleted while the session ran; the step itself has reported its end.`) : log.warning((0, end_by_mark.j9)(root, ended));
        }
        const step = { ...context, ...(0, recorded_session.Z)({ paths, request: request2 }, record) };
        await endMain(record.main);
        try {
          await finishReadable(step);
        } catch (error) {
          await endUnreadableSession(paths);
          throw error;
        }
      }
      async function finishReadable(step) {
        const { record } = step;
        const { atJobEnd } = record.settings;
        const wanted = (0, job_status.W)() === "cancelled" ? "stop" : atJobEnd;
        if (atJobEnd !== null && wanted !== null && record.position !== null)
          await finishBackground(step, wanted);
        else
          await finishForeground(step);
        record.finished = true;
        await (0, save_record.h)(step);
      }
      async function readSession(paths) {
        try {
          return { request: (0, request["in"])(paths), record: (0, step_record.YO)(paths.step) };
        } catch (error) {
          await endUnreadableSession(paths);
          throw error;
        }
      }
      async function endMain(main) {
        if (!(0, process_identity._n)(main))
          return;
        (0, process_identity.a7)(main, "SIGTERM");
        if (!await (0, wait.g3)(() => !(0, process_identity._n)(main), endMs))
          (0, process_identity.a7)(main, "SIGKILL");
      }
      async function finishForeground(step) {
        const { record, log } = step;
        const ended = await endSession(step);
        await (0, end_kept.e)(step, ended);
        if (!record.concluded)
          await printLogEnds(step, (0, job_status.W)() !== "cancelled");
        const state = await finish(step, ended);
        if (record.concluded)
          return reportDoubts(step, state);
        await reportSurvivors(step, state);
        const { succeeded, isAskedFor = false, sentence } = (0, outcome.s)(state, record.uploads);
        if (succeeded || isAskedFor || (0, job_status.W)() === "cancelled")
          return log.line(sentence);
        return log.error(sentence, await (0, last_words.a)(step, state));
      }
      async function finishBackground(step, atJobEnd) {
        const { session, record, log } = step;
        const { name, killGraceMs } = session.request;
        const before = await (0, background.JV)(step);
        if (record.concluded && before.end !== null) {
          await (0, end_kept.e)(step, before);
          return reportDoubts(step, await finish(step, before));
        }
        if (before.end === null && atJobEnd === "stop") {
          (0, request_stop.Y)(session.paths, before.start?.supervisor, { cause: "stopped", detail: "the job is over" });
        }
        const patience = atJobEnd === "stop" ? AbortSignal.any([(0, job_process.zm)(), AbortSignal.timeout(killGraceMs + endMs)]) : (0, job_process.zm)();
        const shownTo = record.position;
        const artifacts = new attempt_artifacts.j(step);
        await (0, resume.U)(step, patience, () => false, artifacts);
        if ((0, job_status.W)() === "failure" && (0, external_node_util_.isDeepStrictEqual)(record.position?.offsets, shownTo?.offsets))
          await printLogEnds(step, false);
        const ended = await endSession(step);
        await (0, end_kept.e)(step, ended);
        const state = await finish(step, ended, artifacts);
        await reportSurvivors(step, state);
        const { sentence } = (0, outcome.s)(state, record.uploads);
        if (state.end?.status === "failed") {
          if (record.crashTold)
            return log.line(sentence);
          return log.error(`In the background: ${sentence}`, await (0, last_words.a)(step, state));
        }
        if (state.end?.status === "completed")
          return log.line(sentence);
        return log.line(`${name} was stopped at the end of the job, after ${(0, duration.a)(state.durationMs)}.`);
      }
      async function reportDoubts(step, state) {
        const { session, log } = step;
        const { name, attach } = session.request;
        const isAnyLeft = await reportSurvivors(step, state);
        const unproven = state.start === null || attach !== null ? [] : (0, process_tree.sR)(state.start.supervisor);
        if (unproven.length === 0)
          return;
        const seen = isAnyLeft ? "" : "nothing that it has started is running any more, as far as can be seen; ";
        await log.line(`${name}: ${seen}not known of ${unproven.join(", ")}.`);
      }
      async function reportSurvivors({ session, log, record }, state) {
        const left = stillRunning(state);
        if (left.length === 0)
          return false;
        const text = `${session.request.name}: still running, because it could not be stopped: ${(0, survivors.j)(left)}`;
        await (record.concluded ? log.line(text) : log.warning(text));
        return true;
      }
      async function finish(step, ended, artifacts = new attempt_artifacts.j(step)) {
        const end = (0, end_of_step.n)(step, ended);
        const { attempts, probes } = end.state;
        for (const attempt of attempts)
          if (attempt.status === "ended")
            artifacts.begin(attempt, probes);
        await artifacts.settle(ended);
        await (0, summarize.e)(end);
        const left = (0, shell.BT)(step.session.paths);
        if (left !== void 0)
          await step.log.warning(left);
        return end.state;
      }
      async function endSession(step) {
        const { session, reader } = step;
        const { start, end, attempts } = reader.current();
        if (end === null && start !== null && (0, process_identity._n)(start.supervisor)) {
          const { supervisor } = start;
          const reason = { cause: "cancelled", detail: "the step is over" };
          const isOver = () => reader.current().end !== null || !(0, process_identity._n)(supervisor);
          const last = attempts.at(-1);
          const root = last?.status === "ended" ? null : last?.process;
          await (0, request_stop.l)(session.paths, supervisor, reason, isOver, { root: root ?? null });
        }
        return (0, end_orphaned_session.t)(step, "was killed");
      }
      async function printLogEnds({ session, reader, log, redaction }, isReason) {
        const { paths, request: request2 } = session;
        const last = reader.current().attempts.at(-1);
        if (last === void 0)
          return;
        const patterns = await redaction.patternsForQuotes((0, session_logs.q)(paths));
        if (patterns === void 0)
          return log.line(`The output of attempt ${last.number} is not shown: it masks too many values to redact them.`);
        for (const channel of (0, session_paths.MB)(request2.streams)) {
          const path = (0, session_paths.Q2)((0, session_paths.kl)(paths.root, "attempt", last.number), channel);
          const heading = `The last lines of attempt ${last.number} (${channel}); the whole log is ${path}`;
          if (isReason)
            await log.line(heading);
          await log.openAttempt(isReason ? null : heading);
          const { lines } = (0, log_tail.Z)(path, { lines: isReason ? unfoldedLines : foldedLines, bytes: shownBytes, patterns });
          for (const line of lines)
            await log.output(channel, Buffer.from(`${line}
`));
          await log.closeGroup();
        }
      }
    })
  )
};
