export const id = 623;
export const ids = [623];
export const modules = {
  /***/
  2623: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Readiness: () => (
          /* binding */
          Readiness
        )
      });
      ;
      function withoutValues(condition) {
        if (condition.kind !== "http" || condition.headers === void 0)
          return condition;
        return { ...condition, headers: condition.headers.map(({ name }) => ({ name, value: "***" })) };
      }
      function describeCondition(condition) {
        return asInput(condition).replace(/[\p{Cc}\p{Bidi_Control}]/gu, "");
      }
      function asInput(condition) {
        switch (condition.kind) {
          case "log": {
            const [, insensitive] = /^\(\?i\)(.+)$/s.exec(condition.pattern) ?? [];
            return insensitive === void 0 ? `log: /${condition.pattern}/` : `log: /${insensitive}/i`;
          }
          case "http": {
            const { headers = [], insecure } = condition;
            const details = [...insecure ? ["insecure"] : [], ...headers.map(({ name }) => `header: ${name}`)];
            return [addressOf(condition), ...details.length === 0 ? [] : [`(${details.join(", ")})`]].join(" ");
          }
          case "tcp":
            return `tcp: ${condition.host.includes(":") ? `[${condition.host}]` : condition.host}:${condition.port}`;
          case "file":
            return `file: ${condition.path}`;
          case "exec":
            return `exec: ${condition.command}`;
        }
      }
      function addressOf({ url, socket }) {
        if (socket === void 0)
          return url;
        const { protocol, pathname, search } = new URL(url);
        return `${protocol}//unix:${socket}:${pathname}${search}`;
      }
      var paths = __webpack_require__(4683);
      var clock = __webpack_require__(7218);
      var external_node_child_process_ = __webpack_require__(1421);
      var external_node_events_ = __webpack_require__(8474);
      var promises_ = __webpack_require__(8500);
      var environment = __webpack_require__(4642);
      var process_identity = __webpack_require__(5764);
      var process_tree = __webpack_require__(6579);
      var tree_members = __webpack_require__(5508);
      var quote = __webpack_require__(390);
      var plain_text = __webpack_require__(7012);
      ;
      const maxLineLength = 64 * 1024;
      class LogLines {
        #decoder = new TextDecoder();
        #unfinished = "";
        /** A carriage return at the end of the last piece, which ends a line by itself unless a line feed follows. */
        #carried = "";
        /** Returns the lines that these bytes complete. A carriage return ends a line too: progress bars use nothing else. */
        push(bytes) {
          const text = this.#carried + this.#decoder.decode(bytes, { stream: true });
          this.#carried = text.endsWith("\r") ? "\r" : "";
          const [first = "", ...others] = text.slice(0, text.length - this.#carried.length).split(/\r\n?|\n/);
          const lines = [this.#unfinished + first, ...others].map((line) => line.slice(0, maxLineLength));
          this.#unfinished = lines.pop() ?? "";
          return lines.map(plain_text.wh);
        }
        /** The last line, which has no end yet. */
        get unfinished() {
          return (0, plain_text.wh)(this.#unfinished);
        }
      }
      ;
      const maxQuoted = 200;
      const outputMs = 500;
      async function succeeds(command, { cwd, mark }, signal, saw) {
        const env = (0, environment.CS)(process.env);
        env[tree_members.Dt] = (env[tree_members.Dt] ?? "") + mark;
        const detached = process.platform !== "win32";
        const sinceMs = Date.now();
        const child = (0, external_node_child_process_.spawn)(command, {
          shell: true,
          cwd,
          env,
          stdio: ["ignore", "pipe", "pipe"],
          detached,
          windowsHide: true
        });
        const root = child.pid === void 0 ? null : (0, process_identity.d6)(child.pid, sinceMs);
        const output = new LastLine();
        child.stdout.on("data", (bytes) => output.push(bytes));
        child.stderr.on("data", (bytes) => output.push(bytes));
        const closed = (0, external_node_events_.once)(child, "close").catch(() => {
        });
        const { promise, resolve } = Promise.withResolvers();
        const giveUp = () => resolve(null);
        child.once("error", giveUp);
        child.once("exit", resolve);
        signal.addEventListener("abort", giveUp, { once: true });
        if (signal.aborted)
          giveUp();
        const code = await promise;
        signal.removeEventListener("abort", giveUp);
        await (0, process_tree.Sb)({ root, mark }, 0);
        if (code !== 0 && !signal.aborted) {
          await Promise.race([closed, (0, promises_.setTimeout)(outputMs, void 0, { ref: false })]);
          const line = output.text === "" ? "" : `: ${(0, quote.h)(output.text, maxQuoted)}`;
          saw?.(code === null ? "it could not be run" : `exit ${code}${line}`);
        }
        child.stdout.destroy();
        child.stderr.destroy();
        return code === 0;
      }
      class LastLine {
        #lines = new LogLines();
        #last = "";
        push(bytes) {
          this.#last = this.#lines.push(bytes).findLast((line) => line.trim() !== "") ?? this.#last;
        }
        get text() {
          return (this.#lines.unfinished.trim() || this.#last).trim();
        }
      }
      var external_node_fs_promises_ = __webpack_require__(1455);
      var external_node_path_ = __webpack_require__(6760);
      var change_signal = __webpack_require__(4015);
      var wait = __webpack_require__(1907);
      var external_node_http_ = __webpack_require__(7067);
      var external_node_https_ = __webpack_require__(4708);
      ;
      const refused = "connection refused";
      async function anyOf(checks, signal, saw) {
        const over = new AbortController();
        const either = AbortSignal.any([signal, over.signal]);
        let seen;
        const note = (what) => {
          if (seen === void 0 || seen.endsWith(refused) && what !== refused)
            seen = what;
          if (seen !== refused)
            saw?.(seen);
        };
        const results = await Promise.all(checks.map(async (check) => {
          const holds = await check(either, note);
          if (holds)
            over.abort();
          return holds;
        }));
        if (seen === refused && !either.aborted)
          saw?.(refused);
        return results.includes(true);
      }
      function addressesOf(host) {
        return /^localhost\.?$/i.test(host) ? ["127.0.0.1", "::1"] : [host];
      }
      function check_closed(connection, limitMs2, signal, saw) {
        return new Promise((resolve) => {
          const close = () => void connection.destroy();
          const timer = limitMs2 === null ? void 0 : setTimeout(expire, limitMs2);
          function expire() {
            saw?.("no answer");
            close();
          }
          connection.on("error", (error) => {
            if (!signal.aborted)
              saw?.(describeError(error));
          });
          connection.on("close", () => {
            clearTimeout(timer);
            signal.removeEventListener("abort", close);
            resolve();
          });
          if (signal.aborted)
            close();
          else
            signal.addEventListener("abort", close, { once: true });
        });
      }
      const acceptIt = "; the line `insecure` below the URL accepts it";
      const untrusted = `certificate is not trusted${acceptIt}`;
      const known = {
        ECONNREFUSED: refused,
        // Of ::1, where IPv6 is switched off, as in many containers.
        EADDRNOTAVAIL: refused,
        EAFNOSUPPORT: refused,
        ECONNRESET: "connection closed without an answer",
        ENOTFOUND: "the host is not known",
        EAI_AGAIN: "the host is not known",
        EHOSTUNREACH: "the host cannot be reached",
        ETIMEDOUT: "no answer",
        ENOENT: "there is no such socket",
        EACCES: "no permission to use the socket",
        EPROTO: "an answer that is not TLS",
        ERR_SSL_WRONG_VERSION_NUMBER: "an answer that is not TLS",
        ERR_SSL_PACKET_LENGTH_TOO_LONG: "an answer that is not TLS",
        CERT_HAS_EXPIRED: `certificate has expired${acceptIt}`,
        CERT_NOT_YET_VALID: `certificate is not valid yet${acceptIt}`,
        ERR_TLS_CERT_ALTNAME_INVALID: `certificate is for another host${acceptIt}`,
        DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
        SELF_SIGNED_CERT_IN_CHAIN: untrusted,
        UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
        UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted
      };
      function describeError(error) {
        const code = error.code ?? "";
        if (code.startsWith("HPE_"))
          return "an answer that is not HTTP";
        return known[code] ?? (code || "an error of the connection");
      }
      ;
      const bodyMs = 1e3;
      const maxRedirects = 10;
      const http_check_maxQuoted = 200;
      const ownHeaders = { accept: "text/html, */*", "user-agent": "supervised-run" };
      function httpCheck({ url, socket, headers = [], insecure }) {
        const given = Object.fromEntries(headers.map(({ name, value }) => [name.toLowerCase(), value]));
        const hop = { url: new URL(url), socket, headers: given, insecure: insecure === true, redirects: 0 };
        return (signal, saw) => answersWell(hop, signal, saw);
      }
      function answersWell(hop, signal, saw) {
        const host = hop.url.hostname.replace(/^\[(.*)\]$/, "$1");
        const addresses = hop.socket !== void 0 || hop.address !== void 0 ? [hop.address] : addressesOf(host);
        const checks = addresses.map((address) => (over, sees) => tries(hop, address, over, sees));
        return anyOf(checks, signal, hop.redirects === 0 ? saw : (what) => saw?.(afterRedirect(hop.url, what)));
      }
      async function tries(hop, address, signal, saw) {
        const { url, socket, headers, insecure } = hop;
        const request = url.protocol === "https:" ? external_node_https_.request : external_node_http_.request;
        let holds = false;
        let next;
        const sent = request(url, {
          agent: false,
          ...socket === void 0 ? { hostname: address } : { socketPath: socket },
          // The certificate is checked for the name in the header `host`.
          headers: { ...ownHeaders, host: url.host, ...headers },
          rejectUnauthorized: !insecure
        });
        sent.on("response", (response) => {
          const { statusCode = 0 } = response;
          next = redirectIn(response, { ...hop, ...address !== void 0 && { address } });
          holds = next === void 0 && statusCode >= 200 && statusCode < 400;
          if (typeof next === "string")
            saw?.(next);
          else if (next === void 0 && !holds)
            saw?.(String(statusCode));
          response.on("error", () => {
          });
          response.resume();
          response.socket.setTimeout(bodyMs, () => void sent.destroy());
        });
        sent.end();
        await check_closed(sent, null, signal, saw);
        return typeof next === "object" && !signal.aborted ? answersWell(next, signal, saw) : holds;
      }
      function redirectIn({ statusCode = 0, headers }, hop) {
        const { location } = headers;
        if (![301, 302, 303, 307, 308].includes(statusCode) || location === void 0)
          return void 0;
        const url = URL.parse(location, hop.url.href);
        if (url === null || !/^https?:$/.test(url.protocol))
          return `${statusCode} to ${(0, quote.h)(location, http_check_maxQuoted)}`;
        if (hop.redirects === maxRedirects)
          return "too many redirects";
        const redirects = hop.redirects + 1;
        if (url.origin !== hop.url.origin)
          return { url, headers: {}, insecure: hop.insecure, redirects };
        return { ...hop, url, redirects };
      }
      function afterRedirect({ origin, pathname }, what) {
        const words = "redirected to ";
        return what.startsWith(words) ? what : `${words}${(0, quote.h)(origin + pathname, http_check_maxQuoted)}: ${what}`;
      }
      var external_node_fs_ = __webpack_require__(3024);
      var own_file = __webpack_require__(9539);
      var text_regex = __webpack_require__(301);
      ;
      const pieceBytes = 64 * 1024;
      const quietTries = 10;
      function logCheck(pattern, paths2) {
        const regex = (0, text_regex.D)(pattern);
        const logs = paths2.map((path) => new GrowingLog(path));
        return async (signal) => {
          for (const log of logs) {
            if (await log.hasNew((line) => regex.test(line), signal))
              return true;
          }
          return false;
        };
      }
      class GrowingLog {
        #path;
        #lines = new LogLines();
        #offset = 0;
        #quiet = 0;
        constructor(path) {
          this.#path = path;
        }
        async hasNew(matches, signal) {
          const fd = (0, own_file.U4)(this.#path);
          if (fd === void 0)
            return false;
          try {
            const { size } = (0, external_node_fs_.fstatSync)(fd);
            if (size < this.#offset)
              this.#startOver();
            this.#quiet = size === this.#offset ? this.#quiet + 1 : 0;
            const { unfinished } = this.#lines;
            if (this.#quiet === quietTries && unfinished !== "")
              return matches(unfinished);
            const buffer = Buffer.allocUnsafe(Math.min(pieceBytes, size - this.#offset));
            while (this.#offset < size && !signal.aborted) {
              const length = (0, external_node_fs_.readSync)(fd, buffer, 0, buffer.length, this.#offset);
              if (length === 0)
                return false;
              this.#offset += length;
              if (this.#lines.push(buffer.subarray(0, length)).some(matches))
                return true;
              await (0, promises_.setImmediate)();
            }
            return false;
          } finally {
            (0, external_node_fs_.closeSync)(fd);
          }
        }
        /** Starts again at the beginning of a log that was truncated. */
        #startOver() {
          this.#lines = new LogLines();
          this.#offset = 0;
        }
      }
      ;
      const overlapMs = 5e3;
      const maxTries = 4;
      const pauseMs = 1e3;
      function overlapping(check) {
        return async (signal, saw) => {
          const tries2 = [];
          const all = /* @__PURE__ */ new Set();
          const forget = (one) => {
            if (tries2.includes(one))
              tries2.splice(tries2.indexOf(one), 1);
          };
          const begin = () => {
            const over = new AbortController();
            const result = check(AbortSignal.any([signal, over.signal]), saw).catch(() => false);
            const started = { result, end: () => over.abort() };
            tries2.push(started);
            all.add(started);
            void result.then(() => {
              forget(started);
              all.delete(started);
            });
          };
          try {
            for (; ; ) {
              const [, second] = tries2;
              if (second !== void 0 && tries2.length === maxTries) {
                forget(second);
                second.end();
              }
              begin();
              const result = await firstResult(tries2, signal);
              if (result === true)
                return true;
              if (result === null && !signal.aborted)
                saw?.("no answer");
              if (result === false && tries2.length > 0)
                await (0, wait.v7)(pauseMs, signal);
              if (signal.aborted || tries2.length === 0)
                return false;
            }
          } finally {
            const left = [...all];
            for (const { end } of left)
              end();
            await Promise.all(left.map(({ result }) => result));
          }
        };
      }
      async function firstResult(tries2, signal) {
        const over = new AbortController();
        const late = (0, wait.v7)(overlapMs, AbortSignal.any([signal, over.signal])).then(() => null);
        const result = await Promise.race([...tries2.map((one) => one.result), late]);
        over.abort();
        return result;
      }
      var external_node_net_ = __webpack_require__(7030);
      ;
      const limitMs = 2e3;
      function tcpCheck(host, port) {
        const checks = addressesOf(host).map((address) => (signal, saw) => accepts(address, port, signal, saw));
        return (signal, saw) => anyOf(checks, signal, saw);
      }
      async function accepts(host, port, signal, saw) {
        let holds = false;
        const socket = (0, external_node_net_.connect)({ host, port });
        socket.on("connect", () => {
          holds = !isItsOwnPeer(socket);
          socket.destroy();
        });
        await check_closed(socket, limitMs, signal, saw);
        return holds;
      }
      function isItsOwnPeer({ localAddress, localPort, remoteAddress, remotePort }) {
        return localPort === remotePort && localAddress === remoteAddress;
      }
      ;
      const logPauseMs = 100;
      const execPauseMs = 1e3;
      async function untilReady(conditions, context, signal) {
        await Promise.all(conditions.map(async (condition) => {
          await untilHeld(trialOf(condition, context), signal, (what) => context.onSeen?.(condition, what));
          context.onHeld(condition);
        }));
        if (signal.aborted)
          await (0, wait.i4)();
      }
      async function untilHeld(trial, signal, saw) {
        const { check, pauseMs: pauseMs2 } = trial;
        const changes = new change_signal.p();
        const stop = () => changes.notify();
        signal.addEventListener("abort", stop);
        const watch = trial.watch?.(stop);
        try {
          for (let tries2 = 1; !signal.aborted; tries2 += 1) {
            const holds = await check(signal, saw).catch(() => false);
            if (holds && !signal.aborted)
              return;
            await changes.sleep(pauseMs2(tries2));
          }
        } finally {
          signal.removeEventListener("abort", stop);
          await watch?.close();
        }
        await (0, wait.i4)();
      }
      function trialOf(condition, context) {
        switch (condition.kind) {
          case "log":
            return { check: logCheck(condition.pattern, context.logPaths), pauseMs: () => logPauseMs };
          case "http": {
            const { socket } = condition;
            const target = socket === void 0 ? condition : { ...condition, socket: (0, external_node_path_.resolve)(context.workingDirectory, socket) };
            return { check: overlapping(httpCheck(target)), pauseMs: growing };
          }
          case "tcp":
            return { check: tcpCheck(condition.host, condition.port), pauseMs: growing };
          case "file": {
            const path = (0, external_node_path_.resolve)(context.workingDirectory, condition.path);
            const { watchPath } = context;
            return {
              check: () => exists(path),
              pauseMs: growing,
              watch: watchPath && ((onChange) => watchPath(path, onChange))
            };
          }
          case "exec":
            return {
              check: async (signal, saw = () => {
              }) => context.exec(condition.command, signal, saw),
              pauseMs: () => execPauseMs
            };
        }
      }
      function growing(tries2) {
        return Math.min(1e3, 80 * 1.25 ** tries2);
      }
      async function exists(path) {
        try {
          await (0, external_node_fs_promises_.access)(path);
          return true;
        } catch {
          return false;
        }
      }
      ;
      class Readiness {
        #root;
        #request;
        #watchPath;
        #isReady = false;
        #tries = 0;
        #missing = [];
        /** What was seen last of each condition. */
        #seen = /* @__PURE__ */ new Map();
        constructor(root, request, watchPath) {
          this.#root = root;
          this.#request = request;
          this.#watchPath = watchPath;
        }
        /** True once an attempt has been ready. */
        get isReached() {
          return this.#isReady;
        }
        /** The conditions of the current attempt that have not held yet, with what was seen last. */
        get missing() {
          return this.#missing.map((text) => {
            const seen = this.#seen.get(text);
            return seen === void 0 ? text : `${text} (${seen})`;
          });
        }
        /** Resolves with the milliseconds until the attempt was ready; stays pending when the signal aborts before. */
        async watch(attempt, signal) {
          const { background, streams, workingDirectory: cwd, sessionId } = this.#request;
          const conditions = background?.ready ?? [];
          const startedMono = (0, clock.d)();
          const dir = (0, paths.kl)(this.#root, "attempt", attempt);
          this.#missing = conditions.map(describeCondition);
          this.#seen.clear();
          await untilReady(conditions, {
            logPaths: (0, paths.MB)(streams).map((channel) => (0, paths.Q2)(dir, channel)),
            workingDirectory: cwd,
            watchPath: this.#watchPath,
            onSeen: (condition, what) => void this.#seen.set(describeCondition(condition), what),
            exec: (command, over, saw) => {
              this.#tries += 1;
              return succeeds(command, { cwd, mark: (0, paths.AE)(sessionId, this.#tries) }, over, saw);
            },
            onHeld: (condition) => {
              this.#missing = this.#missing.filter((text) => text !== describeCondition(condition));
            }
          }, signal);
          this.#isReady = true;
          return (0, clock.d)() - startedMono;
        }
      }
    })
  ),
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
  7012: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        MJ: () => (
          /* binding */
          terminalLines
        ),
        /* harmony export */
        TN: () => (
          /* binding */
          oneLine
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
  ),
  /***/
  301: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D: () => (
          /* binding */
          compileRegex
        )
        /* harmony export */
      });
      var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);
      const maxLength = 1e3;
      const maxSize = 1500;
      function compileRegex(source, flags = "") {
        return re2js__WEBPACK_IMPORTED_MODULE_0__.L3.compile(source, re2js__WEBPACK_IMPORTED_MODULE_0__.L3.MULTILINE | (flags === "i" ? re2js__WEBPACK_IMPORTED_MODULE_0__.L3.CASE_INSENSITIVE : 0));
      }
      function checkRegex(source, flags = "") {
        if (source.length > maxLength)
          return { size: 0, problem: `it has ${source.length} characters, at most ${maxLength} are allowed` };
        try {
          const size = compileRegex(source, flags).programSize();
          if (size <= maxSize)
            return { size };
          return {
            size,
            problem: `it is too large, ${size} instructions where ${maxSize} are allowed; use smaller repetitions`
          };
        } catch (error) {
          if (!(error instanceof RE2JSException))
            throw error;
          return {
            size: 0,
            problem: `${syntaxProblem(error, source)} (RE2 syntax has no look-around and no back-references)`
          };
        }
      }
      function syntaxProblem(error, source) {
        if (!(error instanceof RE2JSSyntaxException))
          return error.message;
        const part = error.getPattern();
        const isPart = part !== null && part !== source && source.includes(part);
        return isPart ? `${error.getDescription()} ${part}` : error.getDescription();
      }
    })
  )
};
