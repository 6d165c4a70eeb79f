export const id = 231;
export const ids = [231];
export const modules = {
  /***/
  5231: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.r(__webpack_exports__);
          var _system_process_title_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3878);
          var _launch_hide_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
          var _launch_start_supervisor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7787);
          var _runner_cancel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9347);
          (0, _system_process_title_js__WEBPACK_IMPORTED_MODULE_3__.H)("step");
          const cancel = new _runner_cancel_js__WEBPACK_IMPORTED_MODULE_2__.Z();
          const starting = Promise.try(_launch_start_supervisor_js__WEBPACK_IMPORTED_MODULE_1__.x, process.env);
          starting.catch(() => {
          });
          (0, _launch_hide_secrets_js__WEBPACK_IMPORTED_MODULE_0__.s)();
          const { runStep } = await Promise.all(
            /* import() */
            [__webpack_require__.e(659), __webpack_require__.e(571)]
          ).then(__webpack_require__.bind(__webpack_require__, 571));
          await runStep(starting, cancel);
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      }, 1);
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
        ),
        /* harmony export */
        p: () => (
          /* binding */
          bundleFile
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
        return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(here, "..", path);
      }
    })
  ),
  /***/
  6641: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Nu: () => (
          /* binding */
          actionsEnvironment
        ),
        Ef: () => (
          /* binding */
          finishedState
        ),
        Ck: () => (
          /* binding */
          sessionState
        ),
        wF: () => (
          /* binding */
          supervisorEnvironment
        )
      });
      var environment = __webpack_require__(4642);
      ;
      const ownInputs = [
        "run",
        "shell",
        "working-directory",
        "pass-actions-env",
        "name",
        "max-attempts",
        "attempt-timeout",
        "timeout",
        "retry-on",
        "retry-delays",
        "hard-retry-delays",
        "retry-jitter",
        "retry-notice",
        "run-on-retry",
        "on-retry",
        "probe",
        "probe-timeout",
        "failure-rules",
        "failure-preset",
        "stall-warning",
        "stall-timeout",
        "on-timeout",
        "kill-grace",
        "stop-signal",
        "leftovers",
        "lease-pid",
        "streams",
        "max-log-size",
        "workflow-commands",
        "summary",
        "artifacts",
        "artifact-name",
        "artifact-paths",
        "artifact-links",
        "if-no-files-found",
        "max-artifact-size",
        "retention-days",
        "redact",
        "slot-pool",
        "slots",
        "slot-limits",
        "slot-wait",
        "registry",
        "background",
        "ready",
        "ready-timeout",
        "at-job-end",
        "attach",
        "state-dir",
        "session",
        "attach-timeout",
        "on-cancel",
        "matrix",
        "job-status"
      ];
      ;
      const actionsVariables = [
        "ACTIONS_RUNTIME_URL",
        "ACTIONS_RUNTIME_TOKEN",
        "ACTIONS_RESULTS_URL",
        "ACTIONS_CACHE_URL",
        "ACTIONS_CACHE_SERVICE_V2",
        "ACTIONS_CACHE_MODE"
      ];
      const sessionState = "supervised-run-session";
      const finishedState = "supervised-run-finished";
      const ownVariables = /* @__PURE__ */ new Set([
        ...actionsVariables,
        ...ownInputs.map((name) => `INPUT_${name.toUpperCase()}`),
        `STATE_${sessionState}`,
        `STATE_${finishedState}`
      ]);
      const ownOnWindows = new Set([...ownVariables].map((name) => name.toUpperCase()));
      function commandEnvironment(env, platform = process.platform) {
        const isOwn = platform === "win32" ? (name) => ownOnWindows.has(name.toUpperCase()) : (name) => ownVariables.has(name);
        return Object.fromEntries(Object.entries(env).filter(([name]) => !isOwn(name)));
      }
      function supervisorEnvironment(env) {
        return (0, environment.Dl)(commandEnvironment(env));
      }
      function actionsEnvironment(env) {
        const present = actionsVariables.map((name) => [name, env[name]]);
        return Object.fromEntries(present.filter((entry) => entry[1] !== void 0));
      }
    })
  ),
  /***/
  3047: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        s: () => (
          /* binding */
          hideSecrets
        )
        /* harmony export */
      });
      var _system_hidden_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8314);
      function hideSecrets() {
        (0, _system_hidden_variables_js__WEBPACK_IMPORTED_MODULE_0__.qv)(["ACTIONS_RUNTIME_TOKEN", "INPUT_REDACT"]);
      }
    })
  ),
  /***/
  9200: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Be: () => (
          /* binding */
          jobProcess
        ),
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
        return process.platform === "win32" ? { pid: jobPid(), startTime: "" } : (0, _system_process_identity_js__WEBPACK_IMPORTED_MODULE_0__.ls)(jobPid());
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
  7787: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        x: () => (
          /* binding */
          startSupervisor
        )
      });
      var external_node_child_process_ = __webpack_require__(1421);
      var external_node_fs_ = __webpack_require__(3024);
      var external_node_net_ = __webpack_require__(7030);
      var external_node_os_ = __webpack_require__(8161);
      var external_node_path_ = __webpack_require__(6760);
      var session_paths = __webpack_require__(4683);
      var process_identity = __webpack_require__(5764);
      var process_title = __webpack_require__(3878);
      var tree_members = __webpack_require__(5508);
      var bundles = __webpack_require__(6726);
      var command_environment = __webpack_require__(6641);
      var external_node_events_ = __webpack_require__(8474);
      var external_node_readline_ = __webpack_require__(481);
      var promises_ = __webpack_require__(8500);
      var errors = __webpack_require__(5173);
      var system_program = __webpack_require__(2554);
      ;
      const reaperVariable = "SUPERVISED_RUN_REAPER";
      const kinds = [
        { name: "perl", args: () => [(0, bundles.p)("reaper/reaper.pl")] },
        { name: "python3", args: () => ["-I", (0, bundles.p)("reaper/reaper.py")] }
      ];
      function findReaper(env) {
        if (process.platform !== "linux")
          return void 0;
        const { [reaperVariable]: wanted } = env;
        return kinds.filter(({ name }) => !wanted || name === wanted).map(({ name, args }) => ({ command: (0, system_program.CA)(name), args: args() })).find(({ command }) => (0, system_program.TV)(command));
      }
      const supervisorOnly = /* @__PURE__ */ new Set([
        tree_members.Dt,
        "RUNNER_TRACKING_ID",
        "PERL5DB",
        "PERL5LIB",
        "PERL5OPT",
        "PERLLIB",
        "PERL_UNICODE"
      ]);
      const prefix = "SUPERVISED_RUN_REAPED_";
      function reaperEnvironment(commandLine, env) {
        const renamed = Object.entries(env).map(([name, value]) => [supervisorOnly.has(name) ? prefix + name : name, value]);
        return Object.assign(Object.fromEntries(renamed), { SUPERVISED_RUN_REAPER_RUNS: commandLine.join("") });
      }
      function supervisorOf(child, identity) {
        const reports = child.stdio[3];
        if (identity === void 0 || !(reports instanceof external_node_net_.Socket)) {
          return {
            process: Promise.resolve(identity),
            exited: exitOf(child)
          };
        }
        const { promise: process2, resolve } = Promise.withResolvers();
        return { process: process2, exited: exitReported(child, reports, resolve).finally(() => resolve(void 0)) };
      }
      async function exitReported(reaper, reports, onStarted) {
        const reaped = exitOf(reaper);
        let supervisor;
        for await (const line of (0, external_node_readline_.createInterface)({ input: reports })) {
          const [word, value] = line.split(" ");
          if (word === "exit")
            return exitWith(Number(value));
          if (word === "signal")
            return { how: `was killed by ${signalName(Number(value))}`, code: null };
          if (word !== "supervisor" || supervisor !== void 0)
            continue;
          supervisor = (0, process_identity.ls)(Number(value));
          onStarted(supervisor);
          if (supervisor.pid === reaper.pid)
            return await reaped;
        }
        const end = await reaped;
        if (supervisor === void 0)
          return end;
        while ((0, process_identity._n)(supervisor))
          await (0, promises_.setTimeout)(200);
        return { how: `has ended after its reaper, which ${end.how}`, code: null };
      }
      async function exitOf(child) {
        try {
          const [code, signal] = await (0, external_node_events_.once)(child, "exit");
          return code === null ? { how: `was killed by ${signal}`, code } : exitWith(code);
        } catch (error) {
          return { how: `could not be started: ${(0, errors.gJ)(error)}`, code: null };
        }
      }
      function exitWith(code) {
        return { how: `exited with code ${code}`, code };
      }
      function signalName(number) {
        return Object.entries(external_node_os_.constants.signals).find(([, value]) => value === number)?.[0] ?? `signal ${number}`;
      }
      var own_file = __webpack_require__(9539);
      ;
      function makeSessionFolder(temp, sessionId) {
        const [usual = "", ofThisUser = ""] = (0, session_paths.PF)(temp);
        try {
          return makeIn(temp, usual, sessionId);
        } catch (error) {
          const { code = "" } = error;
          const isForeign = error instanceof own_file.RX || ["EACCES", "EPERM"].includes(code);
          try {
            if (isForeign && isWritable(temp))
              return makeIn(temp, ofThisUser, sessionId);
          } catch {
          }
          throw new Error(`Nothing was run: the session's folder could not be made: ${mkdirProblem(temp, error)}`, {
            cause: error
          });
        }
      }
      function makeIn(temp, parent, sessionId) {
        const paths = (0, session_paths.NE)((0, external_node_path_.join)(parent, sessionId));
        requireFolder(parent);
        (0, external_node_fs_.mkdirSync)(parent, { recursive: true, mode: session_paths.Mz });
        giveToOwnerOf(temp, parent);
        requireFolder(parent);
        (0, external_node_fs_.mkdirSync)(paths.root, { mode: session_paths.Mz });
        return paths;
      }
      function requireFolder(path) {
        const replaced = (0, own_file.ar)(path);
        if (replaced !== void 0)
          throw replaced;
      }
      function giveToOwnerOf(temp, folder) {
        if (process.getuid?.() !== 0)
          return;
        const { uid, gid } = (0, external_node_fs_.statSync)(temp);
        if (uid !== 0 && (0, external_node_fs_.statSync)(folder).uid === 0)
          (0, external_node_fs_.lchownSync)(folder, uid, gid);
      }
      function isWritable(folder) {
        try {
          (0, external_node_fs_.accessSync)(folder, external_node_fs_.constants.W_OK);
          return true;
        } catch {
          return false;
        }
      }
      function mkdirProblem(temp, error) {
        try {
          (0, external_node_fs_.accessSync)(temp, external_node_fs_.constants.W_OK);
          return (0, errors.gJ)(error);
        } catch (denied) {
          return (0, errors.gJ)(denied);
        }
      }
      ;
      function startSupervisor(env) {
        const sessionId = newSessionId();
        const paths = makeSessionFolder(env.RUNNER_TEMP || (0, external_node_os_.tmpdir)(), sessionId);
        const log = (0, external_node_fs_.openSync)(paths.supervisorLog, "ax", 384);
        const sinceMs = Date.now();
        const supervisor = spawnSupervisor(env, sessionId, paths, log);
        (0, external_node_fs_.closeSync)(log);
        supervisor.stdin?.on("error", () => {
        });
        const child = supervisor.pid === void 0 ? void 0 : (0, process_identity.d6)(supervisor.pid, sinceMs);
        const { process: process2, exited } = supervisorOf(supervisor, child);
        return {
          sessionId,
          paths,
          process: process2,
          launch: (message) => supervisor.stdin?.end(`${JSON.stringify(message)}
`),
          close: () => supervisor.stdin?.end(),
          child,
          exited,
          reaped: exitOf(supervisor),
          unref: () => unref(supervisor)
        };
      }
      function spawnSupervisor(env, sessionId, { root }, log) {
        const { script, cwd } = (0, bundles.j)("supervisor", (0, external_node_path_.parse)(root).root);
        const supervisor = [script, root, "from-stdin"];
        const argv0 = (0, process_title.G)("supervisor");
        const reaper = findReaper(env);
        const environment = markedEnvironment(env, sessionId);
        const options = { cwd, detached: true, windowsHide: true };
        if (reaper === void 0) {
          return (0, external_node_child_process_.spawn)(process.execPath, supervisor, { ...options, argv0, env: environment, stdio: ["pipe", log, log] });
        }
        return (0, external_node_child_process_.spawn)(reaper.command, reaper.args, {
          ...options,
          argv0: (0, process_title.G)("reaper"),
          env: reaperEnvironment([process.execPath, argv0, ...supervisor], environment),
          stdio: ["pipe", log, log, "pipe"]
        });
      }
      function markedEnvironment(env, sessionId) {
        const inherited = (0, command_environment.wF)(env);
        return Object.assign(inherited, { [tree_members.Dt]: (inherited[tree_members.Dt] ?? "") + (0, session_paths.sw)(sessionId) });
      }
      function newSessionId() {
        const time = (/* @__PURE__ */ new Date()).toISOString().replace(/[-:]/g, "").replace("T", "-").slice(0, 15);
        const random = Math.floor(Math.random() * 2 ** 24);
        return `${time}-${random.toString(16).padStart(6, "0")}`;
      }
      function unref(supervisor) {
        supervisor.unref();
        const pipe = supervisor.stdio[3];
        if (pipe instanceof external_node_net_.Socket)
          pipe.unref();
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
  4642: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Dl: () => (
          /* binding */
          hideFromNode
        ),
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
      const nodeVariables = [
        "CHOKIDAR_INTERVAL",
        "CHOKIDAR_USEPOLLING",
        "NODE_OPTIONS",
        "NODE_DEBUG",
        "NODE_DEBUG_NATIVE",
        "NODE_PATH",
        "NODE_PENDING_DEPRECATION",
        "NODE_REDIRECT_WARNINGS",
        "NODE_V8_COVERAGE"
      ];
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
  ),
  /***/
  4683: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        MB: () => (
          /* binding */
          channelsOf
        ),
        /* harmony export */
        Mz: () => (
          /* binding */
          passableFolder
        ),
        /* harmony export */
        NE: () => (
          /* binding */
          sessionPaths
        ),
        /* harmony export */
        PE: () => (
          /* binding */
          collectedDir
        ),
        /* harmony export */
        PF: () => (
          /* binding */
          sessionsFolders
        ),
        /* harmony export */
        Q2: () => (
          /* binding */
          logPath
        ),
        /* harmony export */
        Sd: () => (
          /* binding */
          isSessionId
        ),
        /* harmony export */
        Wz: () => (
          /* binding */
          sessionMark
        ),
        /* harmony export */
        ZB: () => (
          /* binding */
          fileCommandPath
        ),
        /* harmony export */
        kl: () => (
          /* binding */
          executionDir
        ),
        /* harmony export */
        m7: () => (
          /* binding */
          executionFolders
        ),
        /* harmony export */
        sw: () => (
          /* binding */
          supervisorMark
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
      function channelsOf(streams) {
        return streams === "split" ? ["stdout", "stderr"] : ["output"];
      }
      const passableFolder = 457;
      function sessionsFolders(temp) {
        return [(0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temp, "supervised-run"), (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temp, `supervised-run-${process.getuid?.() ?? "own"}`)];
      }
      function isSessionId(name) {
        return /^\d{8}-\d{6}-[0-9a-f]{6}$/.test(name);
      }
      function sessionPaths(root) {
        return {
          root,
          request: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, "request.json"),
          journal: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, "journal.jsonl"),
          state: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, "state.json"),
          /** The progress of the step (main, then post): see `StepRecord`. */
          step: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, "step.json"),
          /** Exists once the session was asked to stop. */
          stop: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, "stop.json"),
          supervisorLog: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, "supervisor.log"),
          /** The folder for artifacts when there is no artifact service. */
          artifacts: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, "artifacts")
        };
      }
      const executionFolders = {
        attempt: "attempts",
        "on-retry": "on-retry",
        "on-timeout": "on-timeout",
        probe: "probes",
        launch: "launch",
        verification: "verifications"
      };
      function executionDir(root, kind, number) {
        return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, executionFolders[kind], String(number).padStart(2, "0"));
      }
      function logPath(executionDir2, channel) {
        return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(executionDir2, `${channel}.log`);
      }
      const fileCommands = {
        GITHUB_OUTPUT: "output",
        GITHUB_ENV: "env",
        GITHUB_PATH: "path",
        GITHUB_STATE: "state",
        GITHUB_STEP_SUMMARY: "step-summary",
        GITHUB_ARTIFACTS: "artifacts"
      };
      function fileCommandPath(executionDir2, variable) {
        return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(executionDir2, "github", fileCommands[variable]);
      }
      function collectedDir(executionDir2) {
        return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(executionDir2, "collected");
      }
      function sessionMark(sessionId) {
        return `${sessionId}/`;
      }
      function supervisorMark(sessionId) {
        return `${sessionId}:supervisor;`;
      }
      function readinessMark(sessionId, tries) {
        return `${sessionMark(sessionId)}ready-${tries};`;
      }
      function executionMark(sessionId, kind, number) {
        return `${sessionMark(sessionId)}${kind}-${number};`;
      }
    })
  ),
  /***/
  5173: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        AG: () => (
          /* binding */
          ifExists
        ),
        /* harmony export */
        CA: () => (
          /* binding */
          errorCode
        ),
        /* harmony export */
        gJ: () => (
          /* binding */
          errorMessage
        ),
        /* harmony export */
        zv: () => (
          /* binding */
          ifReachable
        )
        /* harmony export */
      });
      function errorMessage(error) {
        return error instanceof Error ? error.message : String(error);
      }
      function errorCode(error) {
        return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : void 0;
      }
      function ifExists(read) {
        return unless((error) => errorCode(error) === "ENOENT", read);
      }
      function ifReachable(read) {
        return unless((error) => unreachable.has(errorCode(error) ?? ""), read);
      }
      const unreachable = /* @__PURE__ */ new Set(["ENOENT", "ENOTDIR", "ELOOP", "EACCES", "EPERM"]);
      function unless(isExpected, read) {
        try {
          return read();
        } catch (error) {
          if (isExpected(error))
            return void 0;
          throw error;
        }
      }
    })
  ),
  /***/
  8314: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DP: () => (
          /* binding */
          hiddenVariable
        ),
        /* harmony export */
        qv: () => (
          /* binding */
          hideVariables
        ),
        /* harmony export */
        zr: () => (
          /* binding */
          wholeEnvironment
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      const hidden = /* @__PURE__ */ new Map();
      function hideVariables(names) {
        const present = names.filter((name) => process.env[name]);
        for (const name of present) {
          hidden.set(name, process.env[name] ?? "");
          process.env[name] = "";
        }
        if (process.platform !== "linux" || present.length === 0)
          return;
        try {
          wipe(present);
        } catch {
        }
      }
      function hiddenVariable(name) {
        return hidden.get(name) ?? process.env[name] ?? "";
      }
      function wholeEnvironment() {
        return Object.assign({}, process.env, Object.fromEntries(hidden));
      }
      function wipe(names) {
        const shown = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)("/proc/self/environ");
        const start = startOfEnvironment((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)("/proc/self/stat", "latin1"));
        const memory = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)("/proc/self/mem", "r+");
        try {
          const bytes = Buffer.alloc(shown.length);
          if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(memory, bytes, 0, bytes.length, start) !== bytes.length || !bytes.equals(shown))
            return;
          for (let from = 0; from < bytes.length; ) {
            const end = bytes.indexOf(0, from);
            const to = end < 0 ? bytes.length : end;
            const isWanted = names.some((name) => bytes.indexOf(`${name}=`, from, "latin1") === from);
            if (isWanted)
              (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(memory, Buffer.alloc(to - from), 0, to - from, start + from);
            from = to + 1;
          }
        } finally {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(memory);
        }
      }
      function startOfEnvironment(stat) {
        return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[50 - 3]);
      }
    })
  ),
  /***/
  9539: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $U: () => (
          /* binding */
          openOwn
        ),
        /* harmony export */
        De: () => (
          /* binding */
          maxJournalBytes
        ),
        /* harmony export */
        RX: () => (
          /* binding */
          ReplacedFileError
        ),
        /* harmony export */
        U4: () => (
          /* binding */
          openIfOwn
        ),
        /* harmony export */
        ar: () => (
          /* binding */
          replacementOfFolder
        ),
        /* harmony export */
        jU: () => (
          /* binding */
          readOwn
        ),
        /* harmony export */
        ml: () => (
          /* binding */
          replacementOf
        ),
        /* harmony export */
        qt: () => (
          /* binding */
          makeOwnFolders
        ),
        /* harmony export */
        tn: () => (
          /* binding */
          maxSmallBytes
        ),
        /* harmony export */
        vI: () => (
          /* binding */
          appendOwn
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
      var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5173);
      var _read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5261);
      var _regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8731);
      const maxSmallBytes = 16 * 1024 ** 2;
      const maxJournalBytes = 128 * 1024 ** 2;
      class ReplacedFileError extends Error {
        name = "ReplacedFileError";
        path;
        constructor(path, is) {
          super(`${path} cannot be used: it ${is}`);
          this.path = path;
        }
      }
      function openOwn(path, { maxBytes = Number.POSITIVE_INFINITY, appends = false } = {}) {
        const { fd, stats } = refusing(path, () => appends ? openForAppending(path) : (0, _regular_file_js__WEBPACK_IMPORTED_MODULE_4__.lf)(path));
        try {
          refusing(path, () => requireOwn(path, stats, maxBytes));
          return { fd, stats };
        } catch (error) {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
          throw error;
        }
      }
      function readOwn(path, maxBytes) {
        const { fd, stats } = openOwn(path, { maxBytes });
        try {
          return (0, _read_file_js__WEBPACK_IMPORTED_MODULE_3__.i)(fd, 0, stats.size);
        } finally {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        }
      }
      function openIfOwn(path) {
        try {
          return openOwn(path).fd;
        } catch {
          return void 0;
        }
      }
      function appendOwn(path, text) {
        const { fd } = openOwn(path, { appends: true });
        try {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(fd, text);
        } finally {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        }
      }
      function replacementOf(path, maxBytes = Number.POSITIVE_INFINITY) {
        const stats = (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.zv)(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }));
        return stats && refusalOf(path, () => requireOwn(path, stats, maxBytes));
      }
      function replacementOfFolder(path) {
        const stats = (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.zv)(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }));
        return stats && refusalOf(path, () => requireOwnFolder(path, stats));
      }
      function makeOwnFolders(root, path, mode) {
        const names = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
        for (let depth = 0; depth <= names.length; depth += 1) {
          const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...names.slice(0, depth));
          if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder, { throwIfNoEntry: false }) === void 0)
            makeUnlessThere(folder, mode, depth === 0);
          const stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder);
          refusing(folder, () => requireOwnFolder(folder, stats));
        }
      }
      function makeNewFolder(root, path, mode) {
        makeOwnFolders(root, dirname(path), mode);
        if (!makeUnlessThere(path, mode))
          throw new ReplacedFileError(path, "stood there before it was made");
      }
      function makeUnlessThere(path, mode, recursive = false) {
        try {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { mode, recursive });
          return true;
        } catch (error) {
          if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.CA)(error) === "EEXIST")
            return false;
          throw error;
        }
      }
      function openForAppending(path) {
        const there = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
        if (there !== void 0)
          (0, _regular_file_js__WEBPACK_IMPORTED_MODULE_4__.O4)(there);
        const { O_RDWR, O_APPEND, O_CREAT, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
        const fd = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, O_RDWR | O_APPEND | O_CREAT | O_NONBLOCK | O_NOFOLLOW, 384);
        return { fd, stats: (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd) };
      }
      function requireOwn(path, stats, maxBytes) {
        (0, _regular_file_js__WEBPACK_IMPORTED_MODULE_4__.O4)(stats);
        requireOwner(path, stats);
        if (stats.size > maxBytes)
          throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_4__.pc(`has ${stats.size} bytes, more than ${maxBytes}`);
      }
      function requireOwnFolder(path, stats) {
        if (stats.isSymbolicLink())
          throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_4__.pc("is a symbolic link");
        if (!stats.isDirectory())
          throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_4__.pc("is not a folder");
        requireOwner(path, stats);
      }
      function requireOwner(path, { uid }) {
        const user = process.geteuid?.();
        if (user === void 0 || uid === user || uid === 0)
          return;
        if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).uid === uid)
          return;
        throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_4__.pc(`belongs to another user (uid ${uid}; this is uid ${user})`);
      }
      function refusing(path, open) {
        try {
          return open();
        } catch (error) {
          if (error instanceof _regular_file_js__WEBPACK_IMPORTED_MODULE_4__.pc)
            throw replaced(path, error);
          throw error;
        }
      }
      function replaced(path, refusal) {
        return new ReplacedFileError(path, refusal.message);
      }
      function refusalOf(path, check) {
        try {
          refusing(path, check);
          return void 0;
        } catch (error) {
          return error instanceof ReplacedFileError ? error : void 0;
        }
      }
    })
  ),
  /***/
  5764: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I5: () => (
          /* binding */
          isPidFree
        ),
        /* harmony export */
        LS: () => (
          /* binding */
          processState
        ),
        /* harmony export */
        T1: () => (
          /* binding */
          ancestors
        ),
        /* harmony export */
        _n: () => (
          /* binding */
          isAlive
        ),
        /* harmony export */
        a7: () => (
          /* binding */
          signalProcess
        ),
        /* harmony export */
        d6: () => (
          /* binding */
          identifyChild
        ),
        /* harmony export */
        iW: () => (
          /* binding */
          isCertainlyDead
        ),
        /* harmony export */
        ls: () => (
          /* binding */
          identify
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5173);
      var _process_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(240);
      var _processes_start_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7198);
      var _processes_windows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1503);
      const isWindows = process.platform === "win32";
      const clockMs = 50;
      function identify(pid) {
        if (isWindows && pid === process.pid)
          return { pid, startTime: (0, _processes_windows_js__WEBPACK_IMPORTED_MODULE_3__.Gz)(performance.timeOrigin) };
        return { pid, startTime: (0, _process_list_js__WEBPACK_IMPORTED_MODULE_1__.RF)(pid)?.startTime ?? "" };
      }
      function identifyChild(pid, sinceMs) {
        return isWindows ? { pid, startTime: (0, _processes_windows_js__WEBPACK_IMPORTED_MODULE_3__.Gz)(sinceMs - clockMs) } : identify(pid);
      }
      function ancestors() {
        const found = [];
        for (let entry = (0, _process_list_js__WEBPACK_IMPORTED_MODULE_1__.RF)(process.ppid); entry !== void 0; entry = (0, _process_list_js__WEBPACK_IMPORTED_MODULE_1__.RF)(entry.parent)) {
          const { pid, startTime } = entry;
          if (found.some((known) => known.pid === pid))
            break;
          found.push({ pid, startTime });
        }
        return found;
      }
      function isAlive(identity) {
        return process.platform === "linux" ? isCertainlyAlive(identity) : answersSignal(identity.pid);
      }
      function processState(identity) {
        const found = process.platform === "linux" ? (0, _process_list_js__WEBPACK_IMPORTED_MODULE_1__.RF)(identity.pid) : void 0;
        if (found === void 0)
          return answersSignal(identity.pid) ? "unknown" : "dead";
        if (found.zombie)
          return "dead";
        if (identity.startTime === "")
          return "unknown";
        return (0, _processes_start_time_js__WEBPACK_IMPORTED_MODULE_2__.z)(found.startTime, identity.startTime) ? "alive" : "dead";
      }
      function isPidFree(pid) {
        return !answersSignal(pid);
      }
      function signalProcess(identity, signal) {
        if (!isCertainlyAlive(identity))
          return false;
        try {
          return process.kill(identity.pid, signal);
        } catch (error) {
          if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.CA)(error) === "ESRCH")
            return false;
          throw error;
        }
      }
      function isCertainlyAlive(identity) {
        return isEntryOf((0, _process_list_js__WEBPACK_IMPORTED_MODULE_1__.RF)(identity.pid), identity);
      }
      function isEntryOf(found, { startTime }) {
        return found !== void 0 && !found.zombie && (0, _processes_start_time_js__WEBPACK_IMPORTED_MODULE_2__.z)(found.startTime, startTime);
      }
      function isCertainlyDead(identity) {
        const found = (0, _process_list_js__WEBPACK_IMPORTED_MODULE_1__.TE)(identity.pid);
        return found === "unknown" ? !answersSignal(identity.pid) : !isEntryOf(found, identity);
      }
      function answersSignal(pid) {
        try {
          return process.kill(pid, 0);
        } catch (error) {
          return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.CA)(error) === "EPERM";
        }
      }
      function startedMs({ startTime }) {
        const own = process.platform === "linux" ? findProcess(process.pid) : void 0;
        if (own === void 0 || startTime === "")
          return void 0;
        return performance.timeOrigin + (Number(startTime) - Number(own.startTime)) * 10;
      }
    })
  ),
  /***/
  240: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        RF: () => (
          /* binding */
          findProcess2
        ),
        O3: () => (
          /* binding */
          listProcesses
        ),
        mm: () => (
          /* binding */
          lookAtProcesses
        ),
        Xj: () => (
          /* binding */
          lookProblem
        ),
        TE: () => (
          /* binding */
          lookUp
        )
      });
      var errors = __webpack_require__(5173);
      var external_node_fs_ = __webpack_require__(3024);
      var external_node_os_ = __webpack_require__(8161);
      ;
      function linux_listLinux() {
        return (0, external_node_fs_.readdirSync)("/proc").filter((name) => /^\d+$/.test(name)).toReversed().flatMap((name) => readLinux(Number(name)) ?? []);
      }
      function readLinux(pid) {
        const stat = parseStat(read(`/proc/${pid}/stat`, "utf8"));
        return stat && {
          ...stat,
          dying: stat.dying === true && areThreadsDying(pid),
          commandLine: () => read(`/proc/${pid}/cmdline`, "utf8").split("\0"),
          isHidden: () => isHidden(pid),
          ignores: (signal) => isIgnored(read(`/proc/${pid}/status`, "latin1"), signal),
          user: () => savedUser(read(`/proc/${pid}/status`, "latin1")),
          environment: () => read(`/proc/${pid}/environ`, "latin1"),
          filesOpenForWriting: () => stat.isKernel ? [] : filesOpenForWriting(pid)
        };
      }
      function parseStat(stat) {
        const open = stat.indexOf("(");
        const close = stat.lastIndexOf(")");
        const [state, parent, group, session, ...rest] = stat.slice(close + 2).split(" ");
        if (open < 0 || close < 0 || session === void 0)
          return void 0;
        return {
          pid: Number(stat.slice(0, open)),
          parent: Number(parent),
          group: Number(group),
          session: Number(session),
          startTime: rest[15] ?? "",
          name: stat.slice(open + 1, close),
          dying: (Number(rest[2]) & 4) !== 0,
          isKernel: (Number(rest[2]) & 2097152) !== 0,
          suspended: state === "T",
          blocked: state === "D",
          // A process whose first thread has ended looks like a zombie while its other threads run.
          zombie: state === "X" || state === "Z" && !(Number(rest[13]) > 1)
        };
      }
      function isHidden(pid) {
        try {
          (0, external_node_fs_.readFileSync)(`/proc/${pid}/environ`);
          return false;
        } catch (error) {
          const [, user] = /^Uid:\s*(\d+)/m.exec(read(`/proc/${pid}/status`, "latin1")) ?? [];
          return error.code === "EACCES" && Number(user) === process.getuid?.();
        }
      }
      function savedUser(status) {
        const [, user] = /^Uid:\s*\d+\s+\d+\s+(\d+)/m.exec(status) ?? [];
        return user === void 0 ? void 0 : Number(user);
      }
      function isIgnored(status, signal) {
        const [, mask = "0"] = /^SigIgn:\s*([0-9a-f]+)$/m.exec(status) ?? [];
        return (BigInt(`0x${mask}`) >> BigInt(external_node_os_.constants.signals[signal] - 1) & 1n) === 1n;
      }
      function areThreadsDying(pid) {
        try {
          return (0, external_node_fs_.readdirSync)(`/proc/${pid}/task`).every((thread) => parseStat(read(`/proc/${pid}/task/${thread}/stat`, "utf8"))?.dying !== false);
        } catch {
          return true;
        }
      }
      function filesOpenForWriting(pid) {
        try {
          return (0, external_node_fs_.readdirSync)(`/proc/${pid}/fd`).flatMap((fd) => {
            try {
              const link = `/proc/${pid}/fd/${fd}`;
              return ((0, external_node_fs_.lstatSync)(link).mode & 128) === 0 ? [] : (0, external_node_fs_.readlinkSync)(link);
            } catch {
              return [];
            }
          });
        } catch (error) {
          const { code } = error;
          return code === "EACCES" || code === "EPERM" ? void 0 : [];
        }
      }
      function read(path, encoding) {
        try {
          return (0, external_node_fs_.readFileSync)(path, encoding);
        } catch {
          return "";
        }
      }
      var external_node_child_process_ = __webpack_require__(1421);
      var external_node_path_ = __webpack_require__(6760);
      ;
      function listWithPs() {
        return parsePs(ps(["-A", "-E"]));
      }
      function readWithPs(pid) {
        try {
          return parsePs(ps(["-p", String(pid)]))[0];
        } catch (error) {
          return error.status === 1 ? void 0 : "unknown";
        }
      }
      const limitMs = 1e4;
      const psColumns = "pid,ppid,pgid,stat,lstart,command";
      function ps(selection) {
        return (0, external_node_child_process_.execFileSync)("/bin/ps", [...selection, "-ww", "-o", psColumns], {
          encoding: "latin1",
          // Start times are compared between processes, so they must be in one language and one time zone.
          env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
          stdio: ["ignore", "pipe", "ignore"],
          cwd: "/",
          timeout: limitMs,
          killSignal: "SIGKILL",
          maxBuffer: 256 * 1024 * 1024
        });
      }
      function parsePs(table) {
        return table.split("\n").flatMap((line) => {
          const [, pid, parent, group, state = "", started = "", command = ""] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(\S+\s+\S+\s+\S+\s+\S+\s+\d+)\s(.*)$/.exec(line) ?? [];
          if (pid === void 0)
            return [];
          const time = Date.parse(`${started} UTC`);
          return {
            pid: Number(pid),
            parent: Number(parent),
            group: Number(group),
            session: 0,
            startTime: Number.isNaN(time) ? "" : String(time),
            name: (0, external_node_path_.basename)(command.trim().split(" ")[0] ?? ""),
            suspended: state.startsWith("T"),
            // ps(1) of macOS: U is an uninterruptible wait.
            blocked: state.startsWith("U"),
            zombie: state.startsWith("Z"),
            environment: () => command,
            filesOpenForWriting: () => []
          };
        });
      }
      var windows = __webpack_require__(1503);
      ;
      function listProcesses() {
        return lookAtProcesses() ?? [];
      }
      function lookAtProcesses() {
        return look()?.filter(({ zombie }) => !zombie);
      }
      let problem = "";
      function lookProblem() {
        return problem;
      }
      function look() {
        try {
          const all = list();
          problem = all.some(({ pid }) => pid === process.pid) ? "" : "the list of processes lacks this one";
          if (problem === "")
            return all;
        } catch (error) {
          problem = (0, errors.gJ)(error);
        }
        return void 0;
      }
      function findProcess2(pid) {
        const found = lookUp(pid);
        return found === "unknown" ? void 0 : found;
      }
      function lookUp(pid) {
        switch (process.platform) {
          case "linux":
            return readLinux(pid);
          case "win32": {
            const all = look();
            return all === void 0 ? "unknown" : all.find((entry) => entry.pid === pid);
          }
          default:
            return readWithPs(pid);
        }
      }
      function areOpenForWriting(paths, since) {
        if (process.platform !== "linux" || findProcess2(1) === void 0)
          return true;
        return listLinux().some((entry) => {
          const files = entry.filesOpenForWriting();
          if (files === void 0)
            return !entry.zombie && Number(entry.startTime) >= Number(since);
          return files.some((path) => paths.includes(path));
        });
      }
      function list() {
        switch (process.platform) {
          case "linux":
            return linux_listLinux();
          case "win32":
            return (0, windows.km)();
          default:
            return listWithPs();
        }
      }
    })
  ),
  /***/
  3878: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G: () => (
          /* binding */
          titleOf
        ),
        /* harmony export */
        H: () => (
          /* binding */
          nameProcess
        )
        /* harmony export */
      });
      function titleOf(what) {
        return `supervised-run: ${what}`;
      }
      function nameProcess(what) {
        if (process.platform !== "win32")
          process.title = titleOf(what);
      }
    })
  ),
  /***/
  7198: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        z: () => (
          /* binding */
          isSameStart
        )
        /* harmony export */
      });
      const tolerances = { linux: 50, win32: 5e7 };
      function isSameStart(one, other, platform = process.platform) {
        if (one === "" || other === "")
          return false;
        return one === other || Math.abs(Number(one) - Number(other)) <= (tolerances[platform] ?? 0);
      }
    })
  ),
  /***/
  1503: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Gz: () => (
          /* binding */
          windowsStart
        ),
        /* harmony export */
        P4: () => (
          /* binding */
          endWindowsTree
        ),
        /* harmony export */
        km: () => (
          /* binding */
          listWindows
        )
        /* harmony export */
      });
      var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
      const limitMs = 15e3;
      const pauseMs = 6e4;
      let pausedUntil = 0;
      function listWindows() {
        if (performance.now() < pausedUntil)
          throw new Error("PowerShell has not answered before");
        const begun = performance.now();
        try {
          return parseWindows(run(powershell, ["-NoProfile", "-NonInteractive", "-Command", script]));
        } catch (error) {
          if (performance.now() - begun >= limitMs)
            pausedUntil = performance.now() + pauseMs;
          throw error;
        }
      }
      function endWindowsTree(pid) {
        try {
          run(["taskkill.exe"], ["/F", "/T", "/PID", String(pid)]);
        } catch {
        }
      }
      const script = `Get-CimInstance Win32_Process | Where-Object CreationDate | ForEach-Object {
    @($_.ProcessId, $_.ParentProcessId, $_.CreationDate.ToUniversalTime().Ticks, $_.Name) -join [char]9 }`;
      const powershell = ["WindowsPowerShell", "v1.0", "powershell.exe"];
      function run(path, args) {
        const { SystemRoot = "C:\\Windows", SystemDrive = "C:", TEMP, TMP } = process.env;
        const system = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(SystemRoot, "System32");
        return (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(system, ...path), args, {
          cwd: system,
          env: {
            SystemRoot,
            SystemDrive,
            windir: SystemRoot,
            PATH: system,
            ComSpec: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(system, "cmd.exe"),
            ...TEMP !== void 0 && { TEMP },
            ...TMP !== void 0 && { TMP }
          },
          encoding: "utf8",
          stdio: ["ignore", "pipe", "ignore"],
          windowsHide: true,
          timeout: limitMs,
          killSignal: "SIGKILL",
          maxBuffer: 64 * 1024 * 1024
        });
      }
      function windowsStart(ms) {
        const msOf1970 = 621355968e5;
        return String(BigInt(Math.floor(ms) + msOf1970) * 10000n);
      }
      function parseWindows(table) {
        return table.split(/\r?\n/).flatMap((line) => {
          const [pid, parent, startTime, name] = line.split("	");
          if (name === void 0)
            return [];
          return {
            pid: Number(pid),
            parent: Number(parent),
            group: 0,
            session: 0,
            startTime: startTime ?? "",
            name,
            suspended: false,
            zombie: false,
            environment: () => "",
            filesOpenForWriting: () => []
          };
        });
      }
    })
  ),
  /***/
  5261: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        i: () => (
          /* binding */
          readBytes
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      function readBytes(fd, position, maxBytes) {
        const buffer = Buffer.alloc(maxBytes);
        let length = 0;
        while (length < maxBytes) {
          const read = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer, length, maxBytes - length, position + length);
          if (read === 0)
            break;
          length += read;
        }
        return buffer.subarray(0, length);
      }
    })
  ),
  /***/
  8731: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        O4: () => (
          /* binding */
          requireRegular
        ),
        /* harmony export */
        lf: () => (
          /* binding */
          openRegular
        ),
        /* harmony export */
        pc: () => (
          /* binding */
          RefusedFileError
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      class RefusedFileError extends Error {
        name = "RefusedFileError";
      }
      function openRegular(path) {
        requireRegular((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path));
        const fd = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0));
        try {
          const stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
          requireRegular(stats);
          return { fd, stats };
        } catch (error) {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
          throw error;
        }
      }
      function openIfRegular(path) {
        try {
          return openRegular(path).fd;
        } catch {
          return void 0;
        }
      }
      function requireRegular(stats) {
        if (!stats.isFile())
          throw new RefusedFileError(`is ${kind(stats)}`);
      }
      function kind(stats) {
        if (stats.isSymbolicLink())
          return "a symbolic link";
        if (stats.isDirectory())
          return "a folder";
        if (stats.isFIFO())
          return "a named pipe";
        return stats.isSocket() ? "a socket" : "a device";
      }
    })
  ),
  /***/
  2554: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CA: () => (
          /* binding */
          systemProgram
        ),
        /* harmony export */
        TV: () => (
          /* binding */
          isExecutable
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
      const folders = ["/usr/bin", "/bin", "/run/current-system/sw/bin", "/run/current-system/profile/bin"];
      function findSystemProgram(name) {
        const inFolders = firstIn(folders, name);
        return inFolders ?? firstIn((process.env.PATH ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute), name);
      }
      function systemProgram(name) {
        return findSystemProgram(name) ?? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)("/usr/bin", name);
      }
      function firstIn(parents, name) {
        return parents.map((folder) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).find(isExecutable);
      }
      function isExecutable(path) {
        try {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
          return true;
        } catch {
          return false;
        }
      }
    })
  ),
  /***/
  5508: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Dt: () => (
          /* binding */
          treeVariable
        ),
        /* harmony export */
        Ew: () => (
          /* binding */
          ownGroup
        ),
        /* harmony export */
        I5: () => (
          /* binding */
          rootOf
        ),
        /* harmony export */
        lS: () => (
          /* binding */
          membersOf
        )
        /* harmony export */
      });
      var _processes_start_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7198);
      const treeVariable = "SUPERVISED_RUN_TREE";
      function membersOf(tree, all, wasFound = () => false) {
        const { root, givenUp = [] } = tree;
        const group = ownGroup(root, all);
        const processes = givenUp.length === 0 ? all : all.filter((entry) => !isIn(givenUp, entry));
        const members = new Set(processes.filter((entry) => wasFound(entry) || entry.parent === tree.adopter && entry.pid !== process.pid || isIn(tree.known, entry) || group !== void 0 && (entry.pid === group || entry.group === group || entry.session === group) || (root === null || !startedBefore(entry, root)) && isMarked(entry, tree)));
        const parents = /* @__PURE__ */ new Map();
        if (group !== void 0 && root !== null && root.startTime !== "")
          parents.set(group, root);
        for (let before = -1; before !== members.size; ) {
          before = members.size;
          for (const member of members)
            parents.set(member.pid, member);
          for (const entry of processes) {
            const parent = parents.get(entry.parent);
            if (parent !== void 0 && !startedBefore(entry, parent))
              members.add(entry);
          }
        }
        return [...members].filter(({ pid }) => pid !== process.pid);
      }
      function rootOf({ root, isRootRunning }) {
        if (root === null || isRootRunning?.() !== true)
          return [];
        const { pid, startTime } = root;
        const hidden = { group: 0, session: 0, suspended: false, zombie: false };
        const nothing = { environment: () => "", filesOpenForWriting: () => [] };
        return [{ pid, parent: process.pid, startTime, name: "the command", ...hidden, ...nothing }];
      }
      function ownGroup(root, processes) {
        if (root === null || root.pid <= 1)
          return void 0;
        const leader = processes.find(({ pid }) => pid === root.pid);
        const isOwn = leader === void 0 || root.startTime === "" || (0, _processes_start_time_js__WEBPACK_IMPORTED_MODULE_0__.z)(leader.startTime, root.startTime);
        return isOwn ? root.pid : void 0;
      }
      function startedBefore(entry, other) {
        return entry.startTime !== "" && other.startTime !== "" && Number(entry.startTime) < Number(other.startTime);
      }
      function isIn(processes = [], entry) {
        return processes.some(({ pid, startTime }) => pid === entry.pid && (0, _processes_start_time_js__WEBPACK_IMPORTED_MODULE_0__.z)(startTime, entry.startTime));
      }
      function isMarked(entry, { mark, files = [] }) {
        const environment = entry.environment();
        if (environment.includes(mark)) {
          const words = environment.split(/[\0 ]/);
          if (words.some((word) => word.startsWith(`${treeVariable}=`) && word.includes(mark)))
            return true;
        }
        return files.length > 0 && (entry.filesOpenForWriting() ?? []).some((file) => files.includes(file));
      }
    })
  )
};
