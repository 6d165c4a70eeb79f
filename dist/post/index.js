import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
  /***/
  297: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        $: () => (
          /* binding */
          isFinished
        )
      });
      ;
      const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
      ;
      function channelsOf(streams) {
        return streams === "split" ? ["stdout", "stderr"] : ["output"];
      }
      const passableFolder = 457;
      function sessionsFolders(temp) {
        return [join(temp, "supervised-run"), join(temp, `supervised-run-${process.getuid?.() ?? "own"}`)];
      }
      function isSessionId(name) {
        return /^\d{8}-\d{6}-[0-9a-f]{6}$/.test(name);
      }
      function sessionPaths(root) {
        return {
          root,
          request: (0, external_node_path_namespaceObject.join)(root, "request.json"),
          journal: (0, external_node_path_namespaceObject.join)(root, "journal.jsonl"),
          state: (0, external_node_path_namespaceObject.join)(root, "state.json"),
          /** The progress of the step (main, then post): see `StepRecord`. */
          step: (0, external_node_path_namespaceObject.join)(root, "step.json"),
          /** Exists once the session was asked to stop. */
          stop: (0, external_node_path_namespaceObject.join)(root, "stop.json"),
          supervisorLog: (0, external_node_path_namespaceObject.join)(root, "supervisor.log"),
          /** The folder for artifacts when there is no artifact service. */
          artifacts: (0, external_node_path_namespaceObject.join)(root, "artifacts")
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
      function executionDir(root, kind2, number) {
        return join(root, executionFolders[kind2], String(number).padStart(2, "0"));
      }
      function logPath(executionDir2, channel) {
        return join(executionDir2, `${channel}.log`);
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
        return join(executionDir2, "github", fileCommands[variable]);
      }
      function collectedDir(executionDir2) {
        return join(executionDir2, "collected");
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
      function executionMark(sessionId, kind2, number) {
        return `${sessionMark(sessionId)}${kind2}-${number};`;
      }
      ;
      const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
      ;
      function errorMessage(error) {
        return error instanceof Error ? error.message : String(error);
      }
      function errors_errorCode(error) {
        return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : void 0;
      }
      function ifExists(read) {
        return unless((error) => errors_errorCode(error) === "ENOENT", read);
      }
      function errors_ifReachable(read) {
        return unless((error) => unreachable.has(errors_errorCode(error) ?? ""), read);
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
      ;
      function readBytes(fd, position, maxBytes) {
        const buffer = Buffer.alloc(maxBytes);
        let length = 0;
        while (length < maxBytes) {
          const read = (0, external_node_fs_namespaceObject.readSync)(fd, buffer, length, maxBytes - length, position + length);
          if (read === 0)
            break;
          length += read;
        }
        return buffer.subarray(0, length);
      }
      ;
      class regular_file_RefusedFileError extends Error {
        name = "RefusedFileError";
      }
      function openRegular(path) {
        requireRegular((0, external_node_fs_namespaceObject.lstatSync)(path));
        const fd = (0, external_node_fs_namespaceObject.openSync)(path, external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0) | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0));
        try {
          const stats = (0, external_node_fs_namespaceObject.fstatSync)(fd);
          requireRegular(stats);
          return { fd, stats };
        } catch (error) {
          (0, external_node_fs_namespaceObject.closeSync)(fd);
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
          throw new regular_file_RefusedFileError(`is ${kind(stats)}`);
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
      ;
      const maxSmallBytes = 16 * 1024 ** 2;
      const maxJournalBytes = (
        /* unused pure expression or super */
        null
      );
      class ReplacedFileError extends Error {
        name = "ReplacedFileError";
        path;
        constructor(path, is) {
          super(`${path} cannot be used: it ${is}`);
          this.path = path;
        }
      }
      function openOwn(path, { maxBytes = Number.POSITIVE_INFINITY, appends = false } = {}) {
        const { fd, stats } = refusing(path, () => appends ? openForAppending(path) : openRegular(path));
        try {
          refusing(path, () => requireOwn(path, stats, maxBytes));
          return { fd, stats };
        } catch (error) {
          (0, external_node_fs_namespaceObject.closeSync)(fd);
          throw error;
        }
      }
      function readOwn(path, maxBytes) {
        const { fd, stats } = openOwn(path, { maxBytes });
        try {
          return readBytes(fd, 0, stats.size);
        } finally {
          (0, external_node_fs_namespaceObject.closeSync)(fd);
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
          writeFileSync(fd, text);
        } finally {
          closeSync(fd);
        }
      }
      function replacementOf(path, maxBytes = Number.POSITIVE_INFINITY) {
        const stats = ifReachable(() => lstatSync(path, { throwIfNoEntry: false }));
        return stats && refusalOf(path, () => requireOwn(path, stats, maxBytes));
      }
      function replacementOfFolder(path) {
        const stats = ifReachable(() => lstatSync(path, { throwIfNoEntry: false }));
        return stats && refusalOf(path, () => requireOwnFolder(path, stats));
      }
      function makeOwnFolders(root, path, mode) {
        const names = relative(root, path).split(sep);
        for (let depth = 0; depth <= names.length; depth += 1) {
          const folder = join(root, ...names.slice(0, depth));
          if (lstatSync(folder, { throwIfNoEntry: false }) === void 0)
            makeUnlessThere(folder, mode, depth === 0);
          const stats = lstatSync(folder);
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
          mkdirSync(path, { mode, recursive });
          return true;
        } catch (error) {
          if (errorCode(error) === "EEXIST")
            return false;
          throw error;
        }
      }
      function openForAppending(path) {
        const there = (0, external_node_fs_namespaceObject.lstatSync)(path, { throwIfNoEntry: false });
        if (there !== void 0)
          requireRegular(there);
        const { O_RDWR, O_APPEND, O_CREAT, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = external_node_fs_namespaceObject.constants;
        const fd = (0, external_node_fs_namespaceObject.openSync)(path, O_RDWR | O_APPEND | O_CREAT | O_NONBLOCK | O_NOFOLLOW, 384);
        return { fd, stats: (0, external_node_fs_namespaceObject.fstatSync)(fd) };
      }
      function requireOwn(path, stats, maxBytes) {
        requireRegular(stats);
        requireOwner(path, stats);
        if (stats.size > maxBytes)
          throw new regular_file_RefusedFileError(`has ${stats.size} bytes, more than ${maxBytes}`);
      }
      function requireOwnFolder(path, stats) {
        if (stats.isSymbolicLink())
          throw new RefusedFileError("is a symbolic link");
        if (!stats.isDirectory())
          throw new RefusedFileError("is not a folder");
        requireOwner(path, stats);
      }
      function requireOwner(path, { uid }) {
        const user = process.geteuid?.();
        if (user === void 0 || uid === user || uid === 0)
          return;
        if ((0, external_node_fs_namespaceObject.lstatSync)((0, external_node_path_namespaceObject.dirname)(path)).uid === uid)
          return;
        throw new regular_file_RefusedFileError(`belongs to another user (uid ${uid}; this is uid ${user})`);
      }
      function refusing(path, open) {
        try {
          return open();
        } catch (error) {
          if (error instanceof regular_file_RefusedFileError)
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
      ;
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
      const environment_hidden = "SUPERVISED_RUN_";
      function environment_hideFromNode(env) {
        const names = Object.entries(env).map(([name, value]) => [
          nodeVariables.includes(name) ? environment_hidden + name : name,
          value
        ]);
        return Object.fromEntries(names);
      }
      function revealForCommand(env) {
        const isHidden = (name) => name.startsWith(environment_hidden) && nodeVariables.includes(name.slice(environment_hidden.length));
        const names = Object.entries(env).map(([name, value]) => [isHidden(name) ? name.slice(environment_hidden.length) : name, value]);
        return Object.fromEntries(names);
      }
      const jobSlotsVariable = "SUPERVISED_RUN_JOB_SLOTS";
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
        return hideFromNode(commandEnvironment(env));
      }
      function actionsEnvironment(env) {
        const present = actionsVariables.map((name) => [name, env[name]]);
        return Object.fromEntries(present.filter((entry) => entry[1] !== void 0));
      }
      ;
      function isFinished(env) {
        const root = env[`STATE_${finishedState}`];
        if (!root || root !== env[`STATE_${sessionState}`])
          return false;
        try {
          const record = JSON.parse(readOwn(sessionPaths(root).step, maxSmallBytes).toString());
          return typeof record === "object" && record !== null && "finished" in record && record.finished === true;
        } catch {
          return false;
        }
      }
    })
  ),
  /***/
  850: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        W: () => (
          /* binding */
          onNode24
        )
        /* harmony export */
      });
      const least = 24;
      async function onNode24(stage, load) {
        const version = process.versions.node;
        if (Number(version.split(".")[0]) >= least) {
          await load();
        } else if (stage === "main") {
          console.log(`::error::${sentence(version)}`);
          process.exitCode = 1;
        } else {
          console.log(`There is nothing to clean up: the step did not run on Node ${version}.`);
        }
      }
      function sentence(version) {
        const remedy = process.arch === "arm" ? "GitHub's runner has no Node 24 for 32-bit ARM" : "use version 2.327.1 or newer of GitHub's runner, or with act an image that has Node 24";
        return `Nothing was run: Supervised Run needs Node ${least}, and this runner has started Node ${version}; ${remedy}.`;
      }
    })
  ),
  /***/
  517: (
    /***/
    ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          var _launch_finished_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(297);
          var _on_node_24_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(850);
          if (!(0, _launch_finished_js__WEBPACK_IMPORTED_MODULE_0__.$)(process.env))
            await (0, _on_node_24_js__WEBPACK_IMPORTED_MODULE_1__.W)("post", () => __nccwpck_require__2.e(
              /* import() */
              188
            ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 188)));
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      }, 1);
    })
  )
  /******/
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (cachedModule !== void 0) {
    return cachedModule.exports;
  }
  var module = __webpack_module_cache__[moduleId] = {
    /******/
    // no module.id needed
    /******/
    // no module.loaded needed
    /******/
    exports: {}
    /******/
  };
  var threw = true;
  try {
    __webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
    threw = false;
  } finally {
    if (threw) delete __webpack_module_cache__[moduleId];
  }
  return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(() => {
  var webpackQueues = typeof Symbol === "function" ? /* @__PURE__ */ Symbol("webpack queues") : "__webpack_queues__";
  var webpackExports = typeof Symbol === "function" ? /* @__PURE__ */ Symbol("webpack exports") : "__webpack_exports__";
  var webpackError = typeof Symbol === "function" ? /* @__PURE__ */ Symbol("webpack error") : "__webpack_error__";
  var resolveQueue = (queue) => {
    if (queue && queue.d < 1) {
      queue.d = 1;
      queue.forEach((fn) => fn.r--);
      queue.forEach((fn) => fn.r-- ? fn.r++ : fn());
    }
  };
  var wrapDeps = (deps) => deps.map((dep) => {
    if (dep !== null && typeof dep === "object") {
      if (dep[webpackQueues]) return dep;
      if (dep.then) {
        var queue = [];
        queue.d = 0;
        dep.then((r) => {
          obj[webpackExports] = r;
          resolveQueue(queue);
        }, (e) => {
          obj[webpackError] = e;
          resolveQueue(queue);
        });
        var obj = {};
        obj[webpackQueues] = (fn) => fn(queue);
        return obj;
      }
    }
    var ret = {};
    ret[webpackQueues] = (x) => {
    };
    ret[webpackExports] = dep;
    return ret;
  });
  __nccwpck_require__.a = (module, body, hasAwait) => {
    var queue;
    hasAwait && ((queue = []).d = -1);
    var depQueues = /* @__PURE__ */ new Set();
    var exports = module.exports;
    var currentDeps;
    var outerResolve;
    var reject;
    var promise = new Promise((resolve, rej) => {
      reject = rej;
      outerResolve = resolve;
    });
    promise[webpackExports] = exports;
    promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"]((x) => {
    }));
    module.exports = promise;
    body((deps) => {
      currentDeps = wrapDeps(deps);
      var fn;
      var getResult = () => currentDeps.map((d) => {
        if (d[webpackError]) throw d[webpackError];
        return d[webpackExports];
      });
      var promise2 = new Promise((resolve) => {
        fn = () => resolve(getResult);
        fn.r = 0;
        var fnQueue = (q) => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
        currentDeps.map((dep) => dep[webpackQueues](fnQueue));
      });
      return fn.r ? promise2 : getResult();
    }, (err) => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
    queue && queue.d < 0 && (queue.d = 0);
  };
})();
(() => {
  __nccwpck_require__.d = (exports, definition) => {
    for (var key in definition) {
      if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
        Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
      }
    }
  };
})();
(() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = (chunkId) => {
    return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
      __nccwpck_require__.f[key](chunkId, promises);
      return promises;
    }, []));
  };
})();
(() => {
  __nccwpck_require__.u = (chunkId) => {
    return "" + chunkId + ".index.js";
  };
})();
(() => {
  __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();
(() => {
  __nccwpck_require__.r = (exports) => {
    if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
      Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
    }
    Object.defineProperty(exports, "__esModule", { value: true });
  };
})();
(() => {
  var installedChunks = {
    /******/
    792: 0
    /******/
  };
  var installChunk = (data) => {
    var { ids, modules, runtime } = data;
    var moduleId, chunkId, i = 0;
    for (moduleId in modules) {
      if (__nccwpck_require__.o(modules, moduleId)) {
        __nccwpck_require__.m[moduleId] = modules[moduleId];
      }
    }
    if (runtime) runtime(__nccwpck_require__);
    for (; i < ids.length; i++) {
      chunkId = ids[i];
      if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
        installedChunks[chunkId][0]();
      }
      installedChunks[ids[i]] = 0;
    }
  };
  __nccwpck_require__.f.j = (chunkId, promises) => {
    var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
    if (installedChunkData !== 0) {
      if (installedChunkData) {
        promises.push(installedChunkData[1]);
      } else {
        if (true) {
          var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
            if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = void 0;
            throw e;
          });
          var promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [resolve])]);
          promises.push(installedChunkData[1] = promise);
        }
      }
    }
  };
})();
var __webpack_exports__ = __nccwpck_require__(517);
__webpack_exports__ = await __webpack_exports__;
