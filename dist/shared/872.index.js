export const id = 872;
export const ids = [872];
export const modules = {
  /***/
  4015: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          reportsOpenFilesLate
        ),
        /* harmony export */
        p: () => (
          /* binding */
          ChangeSignal
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      const trustingMs = 1e3;
      const pollingMs = 50;
      const maxMissed = 3;
      function reportsOpenFilesLate(platform = process.platform) {
        return platform === "darwin" || platform === "win32";
      }
      class ChangeSignal {
        #watchers = /* @__PURE__ */ new Map();
        /** Events are missing or late. */
        #isBlind;
        #missed = 0;
        #changed = false;
        #wake;
        /** @param isLate whether events come late, as those of a log that stays open (`reportsOpenFilesLate`) */
        constructor(isLate = false) {
          this.#isBlind = isLate;
        }
        watch(path) {
          try {
            const watcher = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.watch)(path, { persistent: false }, () => this.notify());
            watcher.on("error", () => this.#goBlind());
            this.#watchers.set(path, watcher);
          } catch {
            this.#goBlind();
          }
        }
        unwatch(path) {
          this.#watchers.get(path)?.close();
          this.#watchers.delete(path);
        }
        notify() {
          this.#missed = 0;
          this.#changed = true;
          this.#wake?.();
        }
        /** Sleeps until the next event, at most `maxMs`. Returns whether there was an event. */
        async sleep(maxMs = trustingMs) {
          if (!this.#changed) {
            await new Promise((resolve) => {
              const isTrusted = !this.#isBlind && this.#missed < maxMissed;
              const timer = setTimeout(resolve, isTrusted ? maxMs : Math.min(maxMs, pollingMs));
              this.#wake = () => {
                clearTimeout(timer);
                resolve();
              };
            });
            this.#wake = void 0;
          }
          const changed = this.#changed;
          this.#changed = false;
          return changed;
        }
        /** To be called when the reader finds a change after a sleep that no event has ended. */
        missed() {
          this.#missed += 1;
        }
        close() {
          for (const path of [...this.#watchers.keys()])
            this.unwatch(path);
        }
        #goBlind() {
          this.#isBlind = true;
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
  7437: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        p: () => (
          /* binding */
          processName
        ),
        V: () => (
          /* binding */
          redactProcessNames
        )
      });
      var external_node_path_ = __webpack_require__(6760);
      ;
      const maxPathLength = 4096;
      const tooLong = "(a name too long to show)";
      function programName({ commandLine }, redact2) {
        const [program = "", script = ""] = commandLine?.() ?? [];
        if (program === "")
          return void 0;
        if (program.length > maxPathLength)
          return tooLong;
        const isScript = script.length <= maxPathLength && /^[\w./@+-]+\.\w+$/.test(script) && !script.startsWith("-");
        const path = isScript ? redact2(script) : "";
        const shown = (0, external_node_path_.isAbsolute)(path) ? (0, external_node_path_.basename)(path) : path;
        return `${(0, external_node_path_.basename)(redact2(program))}${isScript ? ` ${shown}` : ""}`;
      }
      ;
      let redact = (text) => text;
      function redactProcessNames(by) {
        redact = by;
      }
      function processName(entry, known) {
        return programName(entry, redact) ?? known ?? redact(entry.name);
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
  9556: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        a: () => (
          /* binding */
          formatDuration
        )
        /* harmony export */
      });
      const second = 1e3;
      const minute = 60 * second;
      const hour = 60 * minute;
      function formatDuration(ms) {
        const duration = Number.isFinite(ms) ? Math.max(0, ms) : 0;
        if (duration === 0)
          return "0 s";
        if (duration < 99.5)
          return `${Math.max(1, Math.round(duration))} ms`;
        if (duration < 9950)
          return `${Math.round(duration / 100) / 10} s`;
        if (duration < minute - second / 2)
          return `${Math.round(duration / second)} s`;
        if (duration < hour - second / 2)
          return pair(Math.round(duration / second), "min", "s");
        return pair(Math.round(duration / minute), "h", "min");
      }
      function pair(smallUnits, large, small) {
        const rest = smallUnits % 60;
        const whole = `${Math.floor(smallUnits / 60)} ${large}`;
        return rest === 0 ? whole : `${whole} ${String(rest).padStart(2, "0")} ${small}`;
      }
    })
  ),
  /***/
  7012: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cb: () => (
          /* binding */
          firstWords
        ),
        /* harmony export */
        Jj: () => (
          /* binding */
          cut
        ),
        /* harmony export */
        TN: () => (
          /* binding */
          oneLine
        ),
        /* harmony export */
        aN: () => (
          /* binding */
          lastWords
        ),
        /* harmony export */
        qk: () => (
          /* binding */
          foreignText
        ),
        /* harmony export */
        tL: () => (
          /* binding */
          terminalLine
        ),
        /* harmony export */
        wh: () => (
          /* binding */
          plainText
        )
        /* harmony export */
      });
      const esc = "\\u001b";
      const csi = `(?:${esc}\\[|\\u009b)[0-?]*[ -/]*([@-~]?)`;
      const controlString = `(?:${esc}[\\]PX^_]|[\\u0090\\u0098\\u009d-\\u009f])[^\\u0007\\u001b\\u009c\\n]*(?:\\u0007|${esc}\\\\|\\u009c)?`;
      const shortSequence = `${esc}[ -/]+[0-~]|${esc}[0-~]`;
      const controlSequence = new RegExp(csi, "g");
      const terminalSequence = new RegExp(`${csi}|${controlString}|${shortSequence}`, "g");
      const invisible = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;
      const printableAscii = /^[ -~]*$/;
      const tooLong = "(too long to show)";
      function plainText(text) {
        if (printableAscii.test(text))
          return text;
        return text.toWellFormed().replace(terminalSequence, "").replace(invisible, "");
      }
      function terminalLines(text) {
        const moved = text.replace(controlSequence, (_, final) => {
          if (final === "C")
            return " ";
          return final !== "" && "ABEFGHdf".includes(final) ? "\n" : "";
        });
        return moved.split("\n").map(terminalLine).join("\n");
      }
      function terminalLine(line) {
        const states = line.split("\r").map(plainText);
        return (states.findLast((state) => state.trim() !== "") ?? "").replaceAll("\n", " ");
      }
      function oneLine(text, max) {
        const line = plainText(text.replace(/[\r\n\u0085\u2028\u2029]+/g, " ")).replaceAll("	", " ").trim();
        if (line.length <= max)
          return line;
        const words = firstWords(line, max - 1);
        return words === "" && max >= tooLong.length ? tooLong : `${words}…`;
      }
      function foreignText(text, max) {
        return oneLine(text, max).replaceAll("##[", "# #[");
      }
      function firstWords(line, length) {
        if (line.length <= length)
          return line;
        const end = line.slice(0, Math.max(0, length + 1)).search(/\s\S*$/);
        return line.slice(0, Math.max(0, end)).trimEnd();
      }
      function lastWords(line, length) {
        if (line.length <= length)
          return line;
        const end = line.slice(line.length - length - 1);
        const start = end.search(/\s/);
        return start < 0 ? "" : end.slice(start).trimStart();
      }
      function cut(text, length) {
        const head = text.slice(0, Math.max(0, length));
        return head.isWellFormed() ? head : head.slice(0, -1);
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
