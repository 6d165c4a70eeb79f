export const id = 412;
export const ids = [412];
export const modules = {
  /***/
  6418: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        l: () => (
          /* binding */
          stopSupervisor
        ),
        /* harmony export */
        requestStop: () => (
          /* binding */
          requestStop
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
      var _session_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4683);
      var _session_read_stop_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7972);
      var _session_stop_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2895);
      var _system_process_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5764);
      var _system_process_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6579);
      var _system_wait_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1907);
      const supervisorMs = 15e3;
      function requestStop({ stop }, supervisor, reason) {
        const canBeSignalled = supervisor !== void 0 && process.platform !== "win32";
        try {
          if ((0, _session_read_stop_request_js__WEBPACK_IMPORTED_MODULE_2__.Y)(stop) === void 0)
            (0, _session_stop_request_js__WEBPACK_IMPORTED_MODULE_3__.D)(stop, reason);
        } catch (error) {
          if (!canBeSignalled)
            throw error;
        }
        if (!canBeSignalled)
          return;
        (0, _system_process_identity_js__WEBPACK_IMPORTED_MODULE_4__.a7)(supervisor, _session_stop_request_js__WEBPACK_IMPORTED_MODULE_3__._);
        (0, _system_process_identity_js__WEBPACK_IMPORTED_MODULE_4__.a7)(supervisor, "SIGCONT");
      }
      async function stopSupervisor(paths, supervisor, reason, isOver = () => !(0, _system_process_identity_js__WEBPACK_IMPORTED_MODULE_4__._n)(supervisor), { root = null, patienceMs = supervisorMs } = {}) {
        requestStop(paths, supervisor, reason);
        if (await (0, _system_wait_js__WEBPACK_IMPORTED_MODULE_6__.g3)(isOver, patienceMs))
          return;
        if (process.platform !== "win32")
          (0, _system_process_identity_js__WEBPACK_IMPORTED_MODULE_4__.a7)(supervisor, "SIGSTOP");
        await (0, _system_process_tree_js__WEBPACK_IMPORTED_MODULE_5__.Sb)({ root, mark: (0, _session_paths_js__WEBPACK_IMPORTED_MODULE_1__.Wz)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(paths.root)) }, 0);
        (0, _system_process_identity_js__WEBPACK_IMPORTED_MODULE_4__.a7)(supervisor, "SIGKILL");
      }
    })
  ),
  /***/
  5412: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        followToEnd: () => (
          /* binding */
          followToEnd
        )
      });
      var promises_ = __webpack_require__(8500);
      var core = __webpack_require__(1659);
      var session_state = __webpack_require__(4833);
      ;
      const exitCodes = { completed: 0, failed: 20, stopped: 21 };
      const notLaunched = 22;
      function exitCodeOf(status) {
        return exitCodes[status];
      }
      function verdictOf(exitCode) {
        return ["completed", "failed", "stopped"].find((status) => exitCodes[status] === exitCode);
      }
      var log_tail = __webpack_require__(6370);
      var errors = __webpack_require__(5173);
      var own_file = __webpack_require__(9539);
      var wait = __webpack_require__(1907);
      var session_paths = __webpack_require__(4683);
      var session_end = __webpack_require__(3127);
      var hidden_variables = __webpack_require__(8314);
      var duration = __webpack_require__(9556);
      var inputs_redaction = __webpack_require__(1515);
      var job_process = __webpack_require__(9200);
      var save_record = __webpack_require__(9427);
      ;
      const maxOwn = 20;
      const maxTogether = 100;
      class ArtifactGroups {
        #count = 0;
        #together = [];
        /** Takes the next attempt, in order. Returns the attempts whose artifact is complete with it; none, if it is to wait. */
        add(member) {
          this.#count += 1;
          if (member.before !== void 0 && member.before.status !== "pending")
            return [];
          if (this.#count <= maxOwn)
            return [member];
          this.#together.push(member);
          return this.#together.length < maxTogether ? [] : this.rest();
        }
        /** Returns those that wait for others, when there will be no others. */
        rest() {
          const together = this.#together;
          this.#together = [];
          return together;
        }
      }
      var artifact_name = __webpack_require__(5373);
      var artifact_content = __webpack_require__(8037);
      var step_record = __webpack_require__(1451);
      var bytes = __webpack_require__(4769);
      var plural = __webpack_require__(1442);
      ;
      class ArtifactReport {
        #step;
        #service;
        #hasExplained = false;
        constructor(step, service) {
          this.#step = step;
          this.#service = service;
        }
        /** @param unpacked the folder with the files of an artifact that could not be packed */
        async end(members, sent, unpacked) {
          const { log, reader } = this.#step;
          const attempts = members.map(({ attempt }) => attempt.number);
          const which = (0, artifact_name.NN)(attempts);
          if (!("status" in sent))
            return log.warning(`The artifact of ${which} could not be uploaded: ${sent.reason}. The files are in ${sent.folder ?? unpacked}`);
          const { collected } = reader.current();
          const files = attempts.reduce((sum, attempt) => sum + (collected[attempt]?.files ?? 0), 0);
          const content = attempts.length === 1 ? (0, artifact_content.O)(files) : (0, artifact_content.O)(files).replace("log", "logs");
          const redacted = redactedText(sent.redacted);
          if (sent.status === "uploaded")
            return log.lineBetween(`↑ Artifact of ${which} (${content}, ${(0, bytes.z)(sent.bytes)}${redacted}): ${sent.url ?? sent.name}`);
          const because = this.#service.available || this.#hasExplained ? "" : `; ${this.#service.because}`;
          this.#hasExplained = true;
          return log.lineBetween(`↓ Artifact of ${which} (${content}${redacted}${because}): ${sent.folder}`);
        }
        /** Reports the artifacts that are not through in time. */
        async late(open, within) {
          const [first] = open;
          const which = open.length === 1 && first !== void 0 ? `The artifact of ${(0, artifact_name.NN)(first.map(({ attempt }) => attempt.number))} is` : `${open.length} artifacts are`;
          await this.#step.log.line(`… ${which} not uploaded within ${within}: the post step goes on. Until then the files are in ${this.#step.session.paths.root}`);
        }
      }
      function redactedText(redacted) {
        const { leftOut } = redacted;
        const places = (0, step_record.jx)(redacted);
        const replaced = places === 0 ? [] : [`${(0, plural.L)(places, "secret")} redacted`];
        const left = leftOut.length === 0 ? [] : [`without ${leftOut.join(", ")}, where a secret cannot be replaced`];
        return [...replaced, ...left].map((text) => `, ${text}`).join("");
      }
      var external_node_fs_ = __webpack_require__(3024);
      var external_node_path_ = __webpack_require__(6760);
      var schemas = __webpack_require__(8788);
      ;
      const packAnswerSchema = schemas.union([
        schemas.object({ ok: schemas.literal(true), files: schemas.array(schemas.string()), redacted: step_record.ZB }),
        schemas.object({ ok: schemas.literal(false), error: schemas.string() })
      ]);
      var session_logs = __webpack_require__(4639);
      ;
      const refusalSchema = schemas["enum"](["name", "final"]).nullable();
      const uploadAnswerSchema = schemas.union([
        schemas.object({ ok: schemas.literal(true), id: schemas.number().int(), bytes: schemas.number().int() }),
        schemas.object({ ok: schemas.literal(false), error: schemas.string(), refusal: refusalSchema.default(null) })
      ]);
      ;
      function artifactFiles(paths, members) {
        for (const own of [paths.journal, paths.state])
          refuse((0, own_file.ml)(own, own_file.De));
        const files = members.flatMap((member) => {
          const folder = members.length === 1 ? "" : `attempt-${String(member.attempt.number).padStart(2, "0")}/`;
          return filesOf(paths, member).map((file) => ({ ...file, to: `${folder}${file.to}` }));
        });
        const session = [paths.journal, paths.state].filter(external_node_fs_.existsSync).map((path) => asLog(path));
        return [...files, ...session];
      }
      function filesOf(paths, { attempt: { number }, probes }) {
        const folder = (0, session_paths.kl)(paths.root, "attempt", number);
        for (const own of [(0, external_node_path_.dirname)(folder), folder, (0, session_paths.PE)(folder)])
          refuse((0, own_file.ar)(own));
        const probeLogs = probes.flatMap((probe) => {
          const prefix = `probe-${String(probe.number).padStart(2, "0")}-`;
          return logsIn((0, session_paths.kl)(paths.root, "probe", probe.number)).map((path) => asLog(path, prefix));
        });
        const onTimeout = (0, session_paths.kl)(paths.root, "on-timeout", number);
        const onTimeoutLogs = (0, external_node_fs_.existsSync)(onTimeout) ? logsIn(onTimeout).map((path) => asLog(path, "on-timeout-")) : [];
        const collected = (0, session_logs.D)((0, session_paths.PE)(folder)).map((path) => {
          return { from: path, to: (0, external_node_path_.relative)(folder, path).split(external_node_path_.sep).join("/"), kind: "unknown" };
        });
        return [...logsIn(folder).map((path) => asLog(path)), ...onTimeoutLogs, ...probeLogs, ...collected];
      }
      function refuse(replaced) {
        if (replaced !== void 0)
          throw replaced;
      }
      function asLog(from, prefix = "") {
        return { from, to: `${prefix}${(0, external_node_path_.basename)(from)}`, kind: "log" };
      }
      function logsIn(folder) {
        return (0, external_node_fs_.readdirSync)(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith(".log")).map(({ name }) => (0, external_node_path_.join)(folder, name));
      }
      var external_node_child_process_ = __webpack_require__(1421);
      var process_title = __webpack_require__(3878);
      var bundles = __webpack_require__(6726);
      var tree_members = __webpack_require__(5508);
      ;
      const always = [
        "HOME",
        "LD_LIBRARY_PATH",
        "PATH",
        "TMPDIR",
        // The runner's sweep at the end of the job finds its processes by it.
        "RUNNER_TRACKING_ID",
        // A supervised run around this one finds them by it.
        tree_members.Dt,
        // Without these Windows programs do not start, or have no folder for temporary files.
        "APPDATA",
        "ComSpec",
        "LOCALAPPDATA",
        "SystemDrive",
        "SystemRoot",
        "TEMP",
        "TMP",
        "USERPROFILE",
        "windir"
      ];
      const network = /^((https?|no|all)_proxy|NODE_(EXTRA_CA_CERTS|TLS_REJECT_UNAUTHORIZED|USE_ENV_PROXY|USE_SYSTEM_CA)|SSL_CERT_(FILE|DIR))$/i;
      const networkOption = /^--((use-(openssl|bundled|system)-ca|use-env-proxy|openssl-[\w-]+|tls-[\w-]+|(no-)?network-family-autoselection)$|(dns-result-order|openssl-config|tls-[\w-]+|network-family-autoselection-[\w-]+)=)/;
      function ownEnvironment(env) {
        return pick(env, (name) => always.some((known) => sameName(known, name)));
      }
      function serviceEnvironment(env) {
        const options = (env.NODE_OPTIONS ?? "").split(/\s+/).filter((option) => networkOption.test(option));
        const own = pick(env, (name) => /^(ACTIONS|GITHUB|RUNNER)_/i.test(name) && !isToken(name) || network.test(name));
        Object.assign(own, ownEnvironment(env));
        if (options.length > 0)
          own.NODE_OPTIONS = options.join(" ");
        return own;
      }
      function isToken(name) {
        return name.toUpperCase() === "ACTIONS_RUNTIME_TOKEN";
      }
      function pick(env, isKept) {
        return Object.fromEntries(Object.entries(env).filter(([name]) => isKept(name)));
      }
      function sameName(a, b) {
        return process.platform === "win32" ? a.toUpperCase() === b.toUpperCase() : a === b;
      }
      ;
      const titles = { pack: "redacts what an attempt leaves", upload: "uploads an artifact" };
      class Program {
        #bundle;
        #answers;
        #onOutput;
        #asked = /* @__PURE__ */ new Map();
        #child;
        #lastId = 0;
        constructor(bundle, answers, onOutput = () => {
        }) {
          this.#bundle = bundle;
          this.#answers = answers;
          this.#onOutput = onOutput;
        }
        /** Starts the process, which then loads what it needs. By itself it does not keep this one running. */
        start() {
          this.#child ??= this.#spawn();
          return this.#child;
        }
        /** Resolves with the answer, or with a failure when the signal aborts or the process ends. Never rejects. */
        ask(request, signal) {
          if (signal.aborted)
            return Promise.resolve({ ok: false, error: String(signal.reason) });
          this.#lastId += 1;
          const id2 = this.#lastId;
          const { promise, resolve } = Promise.withResolvers();
          const child = this.start();
          const abort = () => this.#answer(id2, { ok: false, error: String(signal.reason) });
          this.#asked.set(id2, {
            child,
            answer: (content) => {
              signal.removeEventListener("abort", abort);
              const error = `the ${this.#bundle} process sent an answer that cannot be understood`;
              resolve(this.#answers.safeParse(content).data ?? { ok: false, error });
            }
          });
          signal.addEventListener("abort", abort, { once: true });
          this.#keepRunning(child);
          child.send({ id: id2, content: request }, () => {
          });
          return promise;
        }
        /** Ends the process, and with it what it is doing. */
        end() {
          this.#child?.kill("SIGKILL");
        }
        #spawn() {
          const { script, cwd } = (0, bundles.j)(this.#bundle, ".");
          const child = (0, external_node_child_process_.spawn)(process.execPath, [script], {
            argv0: (0, process_title.G)(titles[this.#bundle]),
            cwd,
            stdio: ["ignore", "pipe", "pipe", "ipc"],
            windowsHide: true,
            env: this.#bundle === "upload" ? serviceEnvironment(process.env) : ownEnvironment(process.env)
          });
          const fail = (error) => {
            if (this.#child === child)
              this.#child = void 0;
            for (const [id2, asked] of this.#asked)
              if (asked.child === child)
                this.#answer(id2, { ok: false, error });
          };
          child.stdout?.on("data", this.#onOutput);
          child.stderr?.on("data", this.#onOutput);
          child.on("message", (message) => {
            const { data } = numberedSchema.safeParse(message);
            if (data !== void 0)
              this.#answer(data.id, data.content);
          });
          child.once("error", (error) => fail(`the ${this.#bundle} process could not be started: ${error.message}`));
          child.once("exit", (code, name) => fail(`the ${this.#bundle} process ended with ${name ?? `code ${code}`}`));
          this.#keepRunning(child);
          return child;
        }
        #answer(id2, content) {
          const asked = this.#asked.get(id2);
          this.#asked.delete(id2);
          asked?.answer(content);
          if (asked !== void 0)
            this.#keepRunning(asked.child);
        }
        /** This process runs on as long as it waits for an answer. */
        #keepRunning(child) {
          const isAwaited = [...this.#asked.values()].some((asked) => asked.child === child);
          const handles = [child, child.channel, child.stdout, child.stderr];
          for (const handle of handles) {
            if (isAwaited)
              handle?.ref?.();
            else
              handle?.unref?.();
          }
        }
      }
      const numberedSchema = schemas.object({ id: schemas.number().int(), content: schemas.unknown() });
      var mask_finder = __webpack_require__(6219);
      var patterns = __webpack_require__(9362);
      ;
      const maxBytes = 256 * 1024;
      const newline = 10;
      class UploadLog {
        #path;
        /** The client masks the signature in the address to which it uploads, then prints the address. */
        #finder = new mask_finder.j();
        #masks = [];
        #bytes = 0;
        #unwritten = Buffer.alloc(0);
        constructor(path) {
          this.#path = path;
        }
        add(chunk) {
          if (this.#bytes >= maxBytes)
            return;
          this.#bytes += chunk.length;
          this.#masks.push(...this.#finder.push(chunk));
          this.#unwritten = Buffer.concat([this.#unwritten, chunk]);
        }
        /** Writes the whole lines that have come so far. */
        flush() {
          const length = this.#unwritten.lastIndexOf(newline) + 1;
          if (length === 0)
            return;
          const lines = this.#unwritten.subarray(0, length);
          this.#unwritten = this.#unwritten.subarray(length);
          try {
            (0, own_file.vI)(this.#path, new patterns.g(this.#masks).text(lines.toString("utf8")));
          } catch {
          }
        }
      }
      ;
      const maxTries = 3;
      const pauseBetweenTriesMs = 1e3;
      class ArtifactSender {
        #step;
        #settings;
        #log;
        #packer = new Program("pack", packAnswerSchema);
        #uploader;
        constructor(step, settings) {
          this.#step = step;
          this.#settings = settings;
          this.#log = new UploadLog((0, external_node_path_.join)(step.session.paths.root, "upload.log"));
          this.#uploader = new Program("upload", uploadAnswerSchema, (bytes2) => this.#log.add(bytes2));
        }
        /** Starts the processes, which load meanwhile. The uploader has the most to load. */
        prepare() {
          if (this.#settings.service.available)
            this.#uploader.start();
          this.#packer.start();
        }
        /** Ends the processes, and with them what they are doing. */
        end() {
          this.#packer.end();
          this.#uploader.end();
          this.#log.flush();
        }
        /** Packs and uploads one artifact. `onTry` gets the names that the service may keep, before each try. */
        async send(members, left, onTry) {
          const { session, record, redaction } = this.#step;
          const { paths } = session;
          const { deadlineMs, service } = this.#settings;
          const deadline = AbortSignal.timeout(deadlineMs);
          const signal = AbortSignal.any([deadline, left]);
          this.prepare();
          const attempts = members.map(({ attempt }) => attempt.number);
          const target = (0, external_node_path_.join)(paths.artifacts, (0, artifact_name.Cs)(record.settings.artifactBaseName, attempts, 1));
          const toPack = {
            secrets: redaction.values,
            logs: (0, session_logs.q)(paths),
            files: artifactFiles(paths, members),
            target
          };
          (0, own_file.qt)(paths.root, paths.artifacts, 448);
          const packed = await this.#packer.ask(toPack, signal);
          if (left.aborted)
            return "left";
          if (!packed.ok)
            return { reason: this.#reason(packed.error, deadline) };
          const { files, redacted } = packed;
          if (!service.available)
            return { status: "kept", name: (0, external_node_path_.basename)(target), folder: target, redacted };
          const sent = await this.#upload(members, { target, files, redacted }, { deadline, left, signal, onTry });
          if (sent !== "left" && "status" in sent && (0, own_file.ar)(paths.artifacts) === void 0)
            (0, external_node_fs_.rmSync)(target, { recursive: true, force: true });
          return sent;
        }
        async #upload(members, { target, files, redacted }, { deadline, left, signal, onTry }) {
          const { artifactBaseName, retentionDays } = this.#step.record.settings;
          const attempts = members.map(({ attempt }) => attempt.number);
          const triedNames = namesBefore(members);
          let reason = "";
          for (let tries = 1; tries <= maxTries; tries += 1) {
            const name = firstFree(triedNames, (number) => (0, artifact_name.Cs)(artifactBaseName, attempts, number));
            triedNames.push(name);
            await onTry(triedNames);
            const token = (0, hidden_variables.DP)("ACTIONS_RUNTIME_TOKEN");
            const request = { name, files, rootDirectory: target, retentionDays, token };
            const answer = await this.#uploader.ask(request, signal);
            this.#log.flush();
            if (answer.ok) {
              const { id: id2, bytes: bytes2 } = answer;
              return { status: "uploaded", name, id: id2, url: this.#settings.urlOf(id2), bytes: bytes2, redacted };
            }
            if (left.aborted)
              return "left";
            reason = this.#reason(answer.error, deadline);
            const refusal = "refusal" in answer ? answer.refusal : null;
            if (deadline.aborted || refusal === "final")
              break;
            if (refusal !== "name" && tries < maxTries)
              await (0, promises_.setTimeout)(pauseBetweenTriesMs, void 0, { signal }).catch(() => {
              });
            if (signal.aborted)
              break;
          }
          return left.aborted ? "left" : { reason, folder: target };
        }
        #reason(error, deadline) {
          return deadline.aborted ? `it took longer than ${(0, duration.a)(this.#settings.deadlineMs)}` : error;
        }
      }
      function namesBefore(members) {
        return [
          ...new Set(members.flatMap(({ before }) => before?.status === "pending" ? before.triedNames.slice(0, -1) : []))
        ];
      }
      function firstFree(taken, nameOf) {
        let number = 1;
        while (taken.includes(nameOf(number)))
          number += 1;
        return nameOf(number);
      }
      ;
      const statuses = ["success", "failure", "cancelled"];
      function jobStatus() {
        const text = core.V4("job-status").toLowerCase();
        return statuses.find((status) => status === text);
      }
      ;
      function artifactService(env) {
        const { ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL, GITHUB_SERVER_URL } = env;
        if (!ACTIONS_RUNTIME_TOKEN || !ACTIONS_RESULTS_URL) {
          return { available: false, because: "this runner offers no artifact service" };
        }
        const host = hostOf(GITHUB_SERVER_URL ?? "https://github.com");
        if (host === "github.com" || host.endsWith(".ghe.com") || host.endsWith(".localhost"))
          return { available: true };
        return { available: false, because: `the artifact client does not support GitHub Enterprise Server (${host})` };
      }
      function hostOf(url) {
        return URL.canParse(url) ? new URL(url).hostname.toLowerCase() : url;
      }
      ;
      const defaultDeadlineMs = { main: 5 * 6e4, post: 2 * 6e4 };
      const mainPatienceMs = 14e3;
      function artifactSettings(env, stage) {
        const { ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS, GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = env;
        const run = GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_RUN_ID ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}` : null;
        const deadlineMs = Number(ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS) || defaultDeadlineMs[stage];
        return {
          service: artifactService(env),
          deadlineMs,
          patienceMs: stage === "main" ? mainPatienceMs : deadlineMs,
          jobStatus: stage === "post" ? jobStatus() : void 0,
          urlOf: (id2) => run === null ? null : `${run}/artifacts/${id2}`
        };
      }
      ;
      const maxAtOnce = 3;
      let patienceEnd;
      const nothing = { values: 0, kinds: {}, leftOut: [] };
      class AttemptArtifacts {
        #step;
        #settings;
        #sender;
        #report;
        #groups = new ArtifactGroups();
        #begun = /* @__PURE__ */ new Set();
        /** The attempts of artifacts that are not sent yet and have not failed. */
        #open = /* @__PURE__ */ new Set();
        #left = new AbortController();
        #queue = [];
        #workers = [];
        #working = 0;
        constructor(step) {
          this.#step = step;
          this.#settings = artifactSettings((0, hidden_variables.zr)(), step.stage);
          this.#sender = new ArtifactSender(step, this.#settings);
          this.#report = new ArtifactReport(step, this.#settings.service);
          (0, job_process.zm)().addEventListener("abort", () => this.cancel(), { once: true });
        }
        /** Starts the programs that an artifact needs, once it is certain to follow: they load while its attempt ends. */
        prepare(event) {
          const { session, record } = this.#step;
          const { artifacts: policy } = record.settings;
          if (policy === "never" || this.#left.signal.aborted)
            return;
          const isAlways = policy === "always" && session.request.background === null;
          if (isFailing(event) || isAlways && event.type === "attempt_started")
            this.#sender.prepare();
        }
        /** Begins the artifact of an attempt that has ended, unless it is not wanted or was sent before. */
        begin(attempt, probes) {
          const { number } = attempt;
          if (this.#begun.has(number) || !this.#isWanted(attempt))
            return;
          this.#begun.add(number);
          const own = probes.filter((probe) => probe.attempt === number);
          this.#enqueue(this.#groups.add({ attempt, probes: own, before: this.#step.record.uploads[number] }));
        }
        /**
         * At the end of a stage: waits for what is on its way, for a limited time. Main waits only where somebody needs the
         * artifacts now, and leaves to post what is not through: after a success nobody does, unless they were asked for with
         * `artifacts: always`.
         */
        async settle({ end }) {
          this.#enqueue(this.#groups.rest());
          const { stage, record } = this.#step;
          const isAwaited = stage === "post" || end !== null && (end.status !== "completed" || record.settings.artifacts === "always");
          if (isAwaited)
            await this.#wait();
          if (this.#open.size > 0)
            await this.#leave(isAwaited);
          this.#sender.end();
        }
        /** Stops what is on its way and drops the queue; post does both again. */
        cancel() {
          this.#left.abort("the step was cancelled");
          this.#sender.end();
        }
        #isWanted({ failure, cause }) {
          const { settings, mayBeTimeout = false } = this.#step.record;
          const { artifacts: policy, atJobEnd } = settings;
          if (policy !== "failed")
            return policy === "always";
          const { jobStatus: jobStatus2 } = this.#settings;
          if (atJobEnd !== null && jobStatus2 === "failure")
            return true;
          const isUnneeded = cause === "stopped" || cause === "cancelled" && jobStatus2 === "success" && !mayBeTimeout;
          return failure !== null && !isUnneeded;
        }
        #enqueue(members) {
          if (members.length === 0)
            return;
          this.#open.add(members);
          this.#queue.push(members);
          if (this.#working >= maxAtOnce)
            return;
          this.#working += 1;
          this.#workers.push(this.#work());
        }
        async #work() {
          for (let next = this.#queue.shift(); next !== void 0; next = this.#queue.shift())
            await this.#send(next);
          this.#working -= 1;
        }
        async #wait() {
          patienceEnd ??= performance.now() + this.#settings.patienceMs;
          const over = new AbortController();
          const done = Promise.all(this.#workers).then(() => over.abort());
          const limit = (0, promises_.setTimeout)(Math.max(0, patienceEnd - performance.now()), void 0, { signal: over.signal });
          await Promise.race([done, limit.catch(() => {
          })]);
        }
        async #leave(isAwaited) {
          const open = [...this.#open];
          const within = (0, duration.a)(this.#settings.patienceMs);
          const isLate = isAwaited && !this.#left.signal.aborted;
          this.#left.abort("a later stage goes on");
          for (const members of open) {
            if (this.#step.stage === "main")
              await this.#save(members, this.#pending(members, isLate));
            else
              await this.#end(members, { reason: `the artifacts of this session took longer than ${within}` });
          }
          if (isLate && this.#step.stage === "main")
            await this.#report.late(open, within);
        }
        async #send(members) {
          if (this.#left.signal.aborted)
            return;
          const { stage, session, record, redaction, log } = this.#step;
          if (!(0, inputs_redaction.DT)(redaction, record.settings, session.request.sessionId)) {
            const reason = "this step does not have the `redact` values of the step that started the session";
            if (stage === "post")
              return this.#end(members, { reason });
            const attempts = (0, artifact_name.NN)(members.map(({ attempt }) => attempt.number));
            await log.lineBetween(`… Artifact of ${attempts} deferred to the end of the job: ${reason}`);
            this.#open.delete(members);
            return this.#save(members, this.#pending(members, false));
          }
          const onTry = (triedNames) => this.#save(members, () => ({ status: "pending", triedNames: [...triedNames] }));
          const sent = await this.#sender.send(members, this.#left.signal, onTry).catch((error) => ({ reason: (0, errors.gJ)(error) }));
          if (sent !== "left")
            await this.#end(members, sent);
        }
        async #end(members, sent) {
          if (!this.#open.delete(members))
            return;
          const { uploads } = this.#step.record;
          await this.#save(members, (attempt, index) => {
            if ("status" in sent)
              return index === 0 ? sent : { ...sent, redacted: nothing };
            const triedNames = triedFor(uploads[attempt]);
            return { status: "failed", triedNames, reason: sent.reason, folder: sent.folder ?? this.#folderOf(attempt) };
          });
          await this.#report.end(members, sent, this.#folderOf(members[0]?.attempt.number ?? 1));
        }
        #pending(members, isLate) {
          const before = new Map(members.map(({ attempt, before: upload }) => [attempt.number, upload]));
          return (attempt) => {
            const triedNames = triedFor(this.#step.record.uploads[attempt] ?? before.get(attempt));
            return { status: "pending", triedNames, ...isLate && { folder: this.#folderOf(attempt) } };
          };
        }
        #folderOf(attempt) {
          return (0, session_paths.kl)(this.#step.session.paths.root, "attempt", attempt);
        }
        async #save(members, uploadOf) {
          for (const [index, { attempt }] of members.entries())
            this.#step.record.uploads[attempt.number] = uploadOf(attempt.number, index);
          await (0, save_record.h)(this.#step);
        }
      }
      function isFailing(event) {
        switch (event.type) {
          case "attempt_ending":
            return !(0, session_end.un)(event.cause);
          case "attempt_ended":
            return event.failure !== null && !(0, session_end.un)(event.cause);
          default:
            return event.type === "on_timeout_started";
        }
      }
      function triedFor(upload) {
        return upload !== void 0 && "triedNames" in upload ? upload.triedNames : [];
      }
      var command_environment = __webpack_require__(6641);
      var end_of_step = __webpack_require__(2188);
      var publish = __webpack_require__(2156);
      var recorded_session = __webpack_require__(5461);
      var background = __webpack_require__(745);
      var end_orphaned_session = __webpack_require__(7052);
      var session_journal = __webpack_require__(7541);
      var lost_tree = __webpack_require__(9405);
      var external_node_os_ = __webpack_require__(8161);
      var stop_request = __webpack_require__(2895);
      var process_identity = __webpack_require__(5764);
      var process_list = __webpack_require__(240);
      var process_tree = __webpack_require__(6579);
      ;
      const graceMs = 3e4;
      async function endByMark(folder) {
        const tree = { root: null, mark: (0, session_paths.sw)((0, external_node_path_.basename)(folder)) };
        const members = process.platform === "win32" ? [] : (0, tree_members.lS)(tree, (0, process_list.O3)());
        for (const member of members) {
          const marks = member.environment().split(/[\0 ]/).find((word) => word.startsWith(`${tree_members.Dt}=`));
          if (marks?.endsWith(tree.mark))
            (0, process_identity.a7)(member, stop_request._);
        }
        const { found } = await (0, process_tree.Sb)(tree, graceMs);
        const rest = await (0, lost_tree.i)({ ...tree, folder });
        const names = /* @__PURE__ */ new Set([...members.map(({ name }) => name), ...found, ...rest.found]);
        return { found: [...names], survivors: rest.survivors };
      }
      function deletedSession(name, env) {
        const id2 = basename(name.trim());
        const root = isAbsolute(name.trim()) ? name.trim() : join(env.RUNNER_TEMP || tmpdir(), "supervised-run", id2);
        if (!isSessionId(id2))
          return void 0;
        return existsSync(sessionPaths(root).request) ? void 0 : root;
      }
      function deletedSessionText(folder, { found, survivors }) {
        const problem = `The session folder ${folder} no longer exists; can't report the command's result.`;
        if (survivors.length > 0)
          return `${problem} Not all of its processes could be ended: ${survivorsText(survivors)}`;
        return found.length === 0 ? problem : `${problem} Its processes have been ended.`;
      }
      var request_stop = __webpack_require__(6418);
      ;
      async function endUnreadableSession(paths, supervisor = startIn(paths)?.supervisor) {
        if (supervisor === void 0) {
          await endByMark(paths.root);
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
      var journal_reader = __webpack_require__(8578);
      var change_signal = __webpack_require__(4015);
      ;
      class Tail {
        path;
        #fd;
        #offset;
        constructor(path, offset = 0) {
          this.path = path;
          this.#offset = offset;
        }
        /** Yields what was appended until now, and not what is appended meanwhile, piece by piece in the buffer. */
        *unread(buffer) {
          this.#fd ??= (0, own_file.U4)(this.path);
          if (this.#fd === void 0)
            return;
          const { size } = (0, external_node_fs_.fstatSync)(this.#fd);
          if (size < this.#offset)
            this.#offset = 0;
          while (this.#offset < size) {
            const length = (0, external_node_fs_.readSync)(this.#fd, buffer, 0, buffer.length, this.#offset);
            if (length === 0)
              return;
            this.#offset += length;
            yield buffer.subarray(0, length);
          }
        }
        close() {
          if (this.#fd !== void 0)
            (0, external_node_fs_.closeSync)(this.#fd);
          this.#fd = void 0;
        }
      }
      ;
      const bufferBytes = 256 * 1024;
      async function* followSession(root, channels, signal, from = null, heldJournal) {
        const changes = new change_signal.p((0, change_signal.B)());
        const buffer = Buffer.allocUnsafe(bufferBytes);
        const journal = new journal_reader.h((0, session_paths.NE)(root).journal, heldJournal);
        let logs = [];
        let outer = [];
        const stop = () => changes.notify();
        signal.addEventListener("abort", stop);
        try {
          changes.watch(root);
          for (let announced = true; !signal.aborted; ) {
            let progress = false;
            for (const event of journal.read()) {
              progress = true;
              const execution = executionOf(event);
              const isPast = from !== null && event.seq <= from.seq;
              if (execution !== void 0 || event.type === "session_ended") {
                if (!isPast)
                  yield* unread(logs, buffer, signal);
                if (signal.aborted)
                  return;
                if (execution?.isInner === true && execution.started) {
                  outer = logs;
                  logs = [];
                } else if (execution?.isInner === true) {
                  stopFollowing(logs, changes);
                  logs = outer;
                  outer = [];
                } else {
                  if (!isPast)
                    yield* unread(outer, buffer, signal);
                  stopFollowing([...outer, ...logs], changes);
                  logs = [];
                  outer = [];
                }
              }
              if (event.type === "ready" && !isPast)
                yield* unread(logs, buffer, signal);
              yield { kind: isPast ? "past" : "event", event };
              if (event.type === "session_ended")
                return;
              if (execution?.isInner === true && !execution.started && !isPast)
                yield* unread(logs, buffer, signal);
              if (execution?.started === true) {
                const dir = (0, session_paths.kl)(root, execution.kind, execution.number);
                const past = execution.isInner ? from?.offsets : from?.outer ?? from?.offsets;
                const begin = (isPast ? past : execution.offsets) ?? {};
                const offsetOf = (channel) => begin[channel] ?? 0;
                logs = channels.map((channel) => ({ channel, tail: new Tail((0, session_paths.Q2)(dir, channel), offsetOf(channel)) }));
                for (const { tail } of logs)
                  changes.watch(tail.path);
              }
            }
            if (yield* unread(logs, buffer, signal))
              progress = true;
            if (progress && !announced)
              changes.missed();
            announced = true;
            if (progress)
              continue;
            yield { kind: "quiet" };
            announced = await changes.sleep();
          }
        } finally {
          signal.removeEventListener("abort", stop);
          changes.close();
          follow_session_close([...outer, ...logs]);
          journal.close();
        }
      }
      async function* unread(logs, buffer, signal) {
        let found = false;
        for (const { channel, tail } of logs) {
          for (const bytes2 of tail.unread(buffer)) {
            found = true;
            yield { kind: "output", channel, bytes: bytes2 };
            await (0, promises_.setImmediate)();
            if (signal.aborted)
              return found;
          }
        }
        return found;
      }
      function stopFollowing(logs, changes) {
        for (const { tail } of logs)
          changes.unwatch(tail.path);
        follow_session_close(logs);
      }
      function follow_session_close(logs) {
        for (const { tail } of logs)
          tail.close();
      }
      function executionOf(event) {
        switch (event.type) {
          case "attempt_started":
          case "attempt_ended":
            return { kind: "attempt", number: event.attempt, started: event.type === "attempt_started" };
          case "on_retry_started":
          case "on_retry_ended":
            return { kind: "on-retry", number: event.attempt, started: event.type === "on_retry_started" };
          case "on_timeout_started":
          case "on_timeout_ended":
            return {
              kind: "on-timeout",
              number: event.attempt,
              started: event.type === "on_timeout_started",
              isInner: true
            };
          case "probe_started":
          case "probe_ended":
            return { kind: "probe", number: event.probe, started: event.type === "probe_started" };
          case "launch_started":
          case "launch_ended":
            return { kind: "launch", number: event.launch, started: event.type === "launch_started" };
          case "verification_started":
          case "verification_ended":
            return { kind: "verification", number: event.verification, started: event.type === "verification_started" };
          case "output_continued":
            return { kind: event.kind, number: event.number, started: true, offsets: event.offsets };
          default:
            return void 0;
        }
      }
      var nth_attempt = __webpack_require__(4205);
      var clock = __webpack_require__(7218);
      var ansi = __webpack_require__(6743);
      var plain_text = __webpack_require__(7012);
      ;
      const maxNames = 10;
      const maxLength = 80;
      function shownName(name) {
        return (0, plain_text.TN)(name, maxLength);
      }
      function shownNames(names) {
        return [...names.slice(0, maxNames).map(shownName), ...names.length > maxNames ? ["…"] : []].join(", ");
      }
      ;
      function survivors_survivorsText(survivors) {
        const each = survivors.map(({ pid, name, reason }) => `process ${pid} (${name}) ${reason}`).join(", ");
        const others = survivors.filter(({ user }) => user !== void 0).map(({ pid }) => pid);
        const advice = others.length === 0 ? "" : ` \`sudo -n kill ${others.join(" ")}\` ends ${others.length === 1 ? "it" : "them"}.`;
        return `${each}.${advice}`;
      }
      ;
      async function writeSurvivors(end, name, log) {
        if (end.survivors.length === 0)
          return;
        await log.warning(`${name}: not everything of ${whatEnded(end)} could be stopped: ${survivors_survivorsText(end.survivors)}`);
      }
      function whatEnded(end) {
        switch (end.type) {
          case "attempt_ended":
            return `attempt ${end.attempt}`;
          case "on_retry_ended":
            return `on-retry before attempt ${end.attempt}`;
          case "on_timeout_ended":
            return `on-timeout of attempt ${end.attempt}`;
          case "probe_ended":
            return `probe ${end.probe}`;
        }
      }
      ;
      class Aftermath {
        #log;
        #facts;
        #hasWarnedOfNoFiles = false;
        constructor(log, facts) {
          this.#log = log;
          this.#facts = facts;
        }
        async write(end, collected) {
          const { name: session, containerClient = end.containerClient } = this.#facts;
          if (end.cause !== null && containerClient !== void 0) {
            await this.#log.line(`${(0, ansi.Oh)("■")} The command called \`${containerClient}\`: only the client was ended, and its container may run on (docs/reference.md).`);
          }
          await this.#writeLeftBehind(end);
          await this.#writeKept(end);
          await writeSurvivors(end, session, this.#log);
          if (collected?.attempt !== end.attempt)
            return;
          const { notFound = [], skipped, hardLinked = [] } = collected;
          if (notFound.length > 0)
            await this.#writeNotFound(notFound);
          for (const path of skipped)
            await this.#log.line(`${(0, ansi.Oh)("-")} Not collected: ${path}`);
          if (hardLinked.length > 0) {
            const names = hardLinked.join(", ");
            await this.#log.line(`${(0, ansi.Oh)("-")} Collected files that have other names, perhaps elsewhere (hard links): ${names}`);
          }
        }
        /** A success that leaves a server behind looks like one that starts it. */
        async #writeLeftBehind({ leftBehind, failure }) {
          if (leftBehind.length === 0)
            return;
          const processes = (0, plural.L)(leftBehind.length, "process", "processes");
          const ended = `Ended ${processes} that the command had left running: ${shownNames(leftBehind)}`;
          const { attach = null, background: background2 = null } = this.#facts;
          if (failure !== null || attach !== null)
            return this.#log.line(`${(0, ansi.Oh)("■")} ${ended}`);
          const hint = background2 === null ? "A server that is to run on needs a step with `background: true`." : "With `ready` a background session goes on for as long as what its script has started.";
          return this.#log.notice(`${ended}. ${hint}`);
        }
        async #writeKept({ kept = [] }) {
          if (kept.length === 0)
            return;
          const leftovers = (0, plural.L)(kept.length, "leftover process runs", "leftover processes run");
          const names = shownNames(kept.map(({ name }) => name));
          await this.#log.line(`${(0, ansi.Oh)("…")} ${leftovers} on until the job ends: ${names}`);
        }
        /** One annotation for all attempts: they tend to have the same reason, and GitHub shows ten of a step. */
        async #writeNotFound(notFound) {
          const message = `${this.#facts.name}: no files were found for artifact-paths: ${notFound.join(", ")}`;
          if (this.#hasWarnedOfNoFiles)
            await this.#log.line(`${(0, ansi.Oh)("-")} ${message}`);
          else
            await this.#log.warning(`${message}. With \`if-no-files-found: ignore\` this is no warning.`);
          this.#hasWarnedOfNoFiles = true;
        }
      }
      ;
      const shownOtherwise = /* @__PURE__ */ new Set([
        "running",
        "recovering",
        "suspected_stall",
        "watchdog_terminating",
        "lease_terminating",
        "retry_waiting",
        "probe_running",
        "probe_failed",
        "completed",
        "failed",
        "stopped_host_closed"
      ]);
      async function writeAttached(event, name, log) {
        switch (event.type) {
          case "attached": {
            const { session, command, lease } = event;
            const life = lease === "" ? "" : `, for as long as ${lease} lives`;
            return log.line((0, ansi.Oh)(`  HelloLoop session ${session}${command === "" ? "" : ` (${command})`}${life}.`));
          }
          case "launch_ended": {
            const { exit, failure } = event;
            if (failure !== null)
              return log.line(`${(0, ansi.wv)("✗")} The launcher ${failure.reason}.`);
            if (exit.kind === "unknown")
              await log.line((0, ansi.Oh)("… The launcher is still running; its session was found."));
            return;
          }
          case "task_started":
            return writeTask(event, log);
          case "task_stage":
            return log.line(`${(0, ansi.Oh)("·")} ${event.stage}${event.message === "" ? "" : `: ${event.message}`}`);
          case "runtime_status":
            return shownOtherwise.has(event.status) ? void 0 : log.line(`${(0, ansi.Oh)("·")} HelloLoop: ${event.status}`);
          case "last_words":
            if (event.lines.length === 0)
              return log.line((0, ansi.Oh)("  HelloLoop's supervisor/stderr.log is empty."));
            await log.openGroup("The last words of the HelloLoop supervisor");
            for (const line of event.lines)
              await log.line(line);
            return log.closeGroup();
          case "warning":
            if (event.isMinor)
              return log.line((0, ansi.Oh)(`  ${event.message}`));
            return log.warning(`${name}: ${event.message}`);
          default:
            return;
        }
      }
      async function writeTask({ id: id2, title, stage, runDir, message }, log) {
        await log.openGroup(`Task ${[id2, title].filter((text) => text !== "").join(": ")}`);
        if (stage !== "")
          await log.line(`Stage: ${stage}${message === "" ? "" : ` (${message})`}`);
        await log.line(`Run folder: ${runDir}`);
        return log.closeGroup();
      }
      ;
      function executionTitle(event, maxAttempts) {
        const label = event.label === void 0 ? "" : `: ${event.label}`;
        switch (event.type) {
          case "attempt_started":
            return `Attempt ${(0, nth_attempt.o)(event.attempt, maxAttempts)}${label}`;
          case "on_retry_started":
            return `on-retry, before attempt ${(0, nth_attempt.o)(event.attempt, maxAttempts)}`;
          case "on_timeout_started":
            return `on-timeout, before attempt ${(0, nth_attempt.o)(event.attempt, maxAttempts)} is stopped: ${event.limit}`;
          case "probe_started":
            return `Probe ${event.probe}, before attempt ${(0, nth_attempt.o)(event.attempt, maxAttempts)}${label}`;
          case "launch_started":
            return "Launcher";
          case "verification_started":
            return `Verification ${event.verification}${label}`;
        }
      }
      ;
      function writeRetried(failure, how, log) {
        switch (how) {
          case "notice":
            return log.notice(failure);
          case "warning":
            return log.warning(failure);
          case "none":
            return log.line(`${(0, ansi.Oh)("✗")} ${failure}`);
        }
      }
      function delayText({ delayMs, plannedMs }) {
        const planned = plannedMs === void 0 ? "" : ` (${(0, duration.a)(plannedMs)} with jitter)`;
        return (0, duration.a)(delayMs) + planned;
      }
      ;
      async function writeScriptFailure(event, name, log) {
        await writeSurvivors(event, name, log);
        const { type, attempt, cause, failure } = event;
        if (failure === null)
          return;
        const isOnRetry = type === "on_retry_ended";
        const what = `the ${isOnRetry ? "on-retry script before" : "on-timeout script of"} attempt ${attempt} ${failure.reason}`;
        if ((0, session_end.Hf)(cause)) {
          return log.line(isOnRetry ? `${(0, ansi.Oh)("■")} The attempt does not start: ${what}.` : `${(0, ansi.Oh)("■")} ${capitalized(what)}.`);
        }
        return log.warning(`${name}: ${what}; the attempt ${isOnRetry ? "starts" : "is stopped"} anyway.`);
      }
      function capitalized(text) {
        return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
      }
      ;
      function stopText(signal, graceMs2, platform = process.platform) {
        return platform === "win32" ? "It is ended at once" : `${signal} now, SIGKILL after ${(0, duration.a)(graceMs2)}`;
      }
      ;
      const firstHeartbeatMs = 3e4;
      const shortestWaitMs = 950;
      const maxRepeated = 30;
      class SessionLog {
        #log;
        #name;
        #retryNotice;
        #isAttached;
        #aftermath;
        /** Null in a followed session, whose attempts have no limit. */
        #maxAttempts;
        #running;
        /** The last attempt, which its on-timeout script interrupts. */
        #attempt;
        /** The end of the last attempt and the files collected from it, as long as they are not written. */
        #ended;
        #collected;
        /** The execution that was running where an earlier step's log ends. */
        #interrupted;
        /** Titles of the executions of a followed session, whose output may continue after that of others. */
        #titles = /* @__PURE__ */ new Map();
        #lastOutputMono = (0, clock.d)();
        #nextHeartbeatMs = firstHeartbeatMs;
        constructor(log, facts) {
          const { name, maxAttempts, attach = null, retryNotice = "notice" } = facts;
          this.#aftermath = new Aftermath(log, facts);
          this.#log = log;
          this.#name = name;
          this.#retryNotice = retryNotice;
          this.#isAttached = attach !== null;
          this.#maxAttempts = attach === null ? maxAttempts : null;
        }
        async show(item) {
          if (item.kind === "event" || item.kind === "output")
            await this.#reopen();
          switch (item.kind) {
            case "past":
              return this.#remember(item.event);
            case "output":
              this.#resetHeartbeat();
              return this.#log.output(item.channel, item.bytes);
            case "event":
              return this.#write(item.event);
            case "quiet":
              return this.#heartbeat();
          }
        }
        /** Keeps what an earlier step's log left unfinished. */
        #remember(event) {
          switch (event.type) {
            case "attempt_started":
              this.#attempt = { event, startedMono: (0, clock.d)() };
              this.#interrupted = event;
              return;
            case "on_retry_started":
            case "on_timeout_started":
            case "probe_started":
              this.#interrupted = event;
              return;
            case "on_timeout_ended":
              this.#interrupted = this.#attempt?.event;
              return;
            case "on_retry_ended":
            case "probe_ended":
              this.#interrupted = void 0;
              return;
            case "attempt_ended":
              this.#interrupted = void 0;
              this.#ended = event;
              return;
            case "retry_waiting":
              this.#ended = void 0;
              return;
            default:
              return;
          }
        }
        async #reopen() {
          const event = this.#interrupted;
          this.#interrupted = void 0;
          if (event !== void 0)
            await this.#open(event, " (continued)");
        }
        async #write(event) {
          const log = this.#log;
          switch (event.type) {
            case "attempt_started":
              await this.#openExecution(`attempt ${event.attempt}`, event);
              this.#attempt = { event, startedMono: (0, clock.d)() };
              return;
            case "on_retry_started":
              return this.#openExecution(`on-retry ${event.attempt}`, event);
            case "on_timeout_started":
              this.#begin();
              return log.interruptAttempt(executionTitle(event, this.#maxAttempts));
            case "on_timeout_ended":
              this.#running = this.#attempt;
              await log.resumeAttempt(this.#attemptTitle(" (continued)"));
              return writeScriptFailure(event, this.#name, log);
            case "probe_started":
              return this.#openExecution(`probe ${event.probe}`, event);
            case "launch_started":
              return this.#openExecution("launch", event);
            case "verification_started":
              return this.#openExecution(`verification ${event.verification}`, event);
            case "output_continued":
              return this.#openGroup(`${this.#titles.get(`${event.kind} ${event.number}`) ?? event.kind} (continued)`);
            case "attempt_ending":
              if (this.#isAttached)
                return log.line(`${(0, ansi.Oh)("■")} HelloLoop is stopping attempt ${event.attempt}: ${event.detail}.`);
              return log.line(`${(0, ansi.Oh)("■")} Stopping the command: ${event.detail}. ${stopText(event.signal ?? "SIGTERM", event.graceMs)}.`);
            case "stall_suspected":
              return log.line(`${(0, ansi.D9)("?")} ${this.#subject(event.attempt)} has been silent for ${(0, duration.a)(event.silentMs)}: it may hang${event.suspended === void 0 ? "" : `; ${event.suspended}`}.`);
            case "attempt_runs_on":
              return log.line(`${(0, ansi.Oh)("…")} The script has ended; what it has started runs on: ${shownNames(event.processes)}.`);
            case "stall_over":
              return log.line(`${(0, ansi.Oh)("…")} ${this.#subject(event.attempt)} writes again.`);
            case "ready":
              return log.line(`${(0, ansi.wL)("✓")} The command is ready after ${(0, duration.a)(event.afterMs)}.`);
            case "launch_ended":
            case "verification_ended":
              await this.#close();
              return writeAttached(event, this.#name, log);
            case "task_started":
              await this.#close();
              await this.#writeEnd("more follows");
              return writeAttached(event, this.#name, log);
            case "attached":
            case "task_stage":
            case "runtime_status":
            case "last_words":
            case "warning":
              return writeAttached(event, this.#name, log);
            case "probe_ended":
              await this.#close();
              await writeSurvivors(event, this.#name, log);
              if (event.failure === null)
                return log.line(`${(0, ansi.wL)("✓")} Probe ${event.probe} succeeded.`);
              return log.line(`${(0, ansi.Oh)("✗")} Probe ${event.probe} ${event.failure.reason}: attempt ${event.attempt} does not start yet.`);
            case "collected":
              this.#collected = event;
              return;
            case "attempt_ended":
              this.#ended = event;
              await this.#close();
              return this.#isAttached && event.failure === null ? this.#writeEnd("more follows") : void 0;
            case "on_retry_ended":
              await this.#close();
              return writeScriptFailure(event, this.#name, log);
            case "retry_waiting":
              await this.#writeEnd("more follows");
              if (event.delayMs < shortestWaitMs)
                return;
              return log.line(`${(0, ansi.Oh)("…")} ${event.probe === true ? "A probe for attempt" : "Attempt"} ${this.#nth(event.attempt)} follows in ${delayText(event)}, at ${time(event.until)}.`);
            case "session_ended":
              await this.#writeEnd((0, session_end.un)(event.cause) || event.status === "completed" ? "asked for" : "failed");
              if (event.message !== void 0)
                await log.line(`  HelloLoop: ${event.message}`);
              return;
            case "recovery_recorded":
            case "attempt_waiting":
            case "session_ending":
            case "session_started":
            case "slot_waiting":
            case "slot_prepared":
              return;
          }
        }
        /**
         * Writes the result of the last attempt. It waits for the event that follows, which shows whether the failure was final:
         * only the session's outcome is an error.
         */
        async #writeEnd(follows) {
          const end = this.#ended;
          this.#ended = void 0;
          if (follows === "failed")
            await this.#writeFailure(end);
          if (end === void 0)
            return;
          if (follows === "more follows")
            await this.#writeResult(end);
          await this.#aftermath.write(end, this.#collected);
        }
        /** Writes the result of an attempt that does not decide the step. */
        async #writeResult(end) {
          if (end.failure !== null)
            return writeRetried(`${this.#resultOf(end)}.`, this.#retryNotice, this.#log);
          return this.#log.line(`${(0, ansi.wL)("✓")} ${this.#resultOf(end)}.`);
        }
        /**
         * Writes the end of the attempt that decides the step, unfolded. `end` is undefined where its result is written already.
         * Only the mark has a colour: problem matchers of other steps read every line, and would quote the codes of colours.
         */
        async #writeFailure(end) {
          const lines = this.#maxAttempts === 1 ? [] : this.#log.recentLines(maxRepeated);
          if (lines.length === 0)
            return;
          const which = lines.length === 1 ? "last line" : `last ${lines.length} lines`;
          const result = end === void 0 ? "The last attempt failed" : this.#resultOf(end);
          await this.#log.line(`${(0, ansi.wv)("✗")} ${result}. The ${which} of its log:`);
          await this.#log.repeat(lines);
        }
        #resultOf({ attempt, durationMs, failure }) {
          const result = failure === null ? "succeeded" : failure.reason;
          return `Attempt ${this.#nth(attempt)} ${result}, after ${(0, duration.a)(durationMs)}`;
        }
        async #openExecution(id2, event) {
          if (this.#isAttached) {
            await this.#close();
            await this.#writeEnd("more follows");
            this.#titles.set(id2, executionTitle(event, this.#maxAttempts));
          }
          return this.#open(event);
        }
        async #open(event, suffix = "") {
          const title = `${executionTitle(event, this.#maxAttempts)}${suffix}`;
          if (event.type !== "attempt_started")
            return this.#openGroup(title);
          this.#begin();
          await this.#log.openAttempt(this.#maxAttempts === 1 ? null : title);
        }
        async #openGroup(title) {
          this.#begin();
          await this.#log.openGroup(title);
        }
        #begin() {
          this.#running = { startedMono: (0, clock.d)() };
          this.#resetHeartbeat();
        }
        /** The title of the last attempt's group; null where it has none. */
        #attemptTitle(suffix) {
          if (this.#maxAttempts === 1 || this.#attempt === void 0)
            return null;
          return `${executionTitle(this.#attempt.event, this.#maxAttempts)}${suffix}`;
        }
        async #close() {
          this.#running = void 0;
          await this.#log.closeGroup();
        }
        #resetHeartbeat() {
          this.#lastOutputMono = (0, clock.d)();
          this.#nextHeartbeatMs = firstHeartbeatMs;
        }
        async #heartbeat() {
          const silentMs = (0, clock.d)() - this.#lastOutputMono;
          if (this.#running === void 0 || silentMs < this.#nextHeartbeatMs)
            return;
          this.#nextHeartbeatMs = 2 * silentMs;
          const unfinished = this.#log.unfinishedLine();
          const running2 = (0, duration.a)((0, clock.d)() - this.#running.startedMono);
          const tail = unfinished === "" ? "" : `; its unfinished last line: ${unfinished}`;
          await this.#log.line(`${(0, ansi.Oh)("…")} still running after ${running2}, silent for ${(0, duration.a)(silentMs)}${tail}`);
        }
        /** The attempt, where there may be others. */
        #subject(attempt) {
          return this.#maxAttempts === 1 ? "The command" : `Attempt ${this.#nth(attempt)}`;
        }
        #nth(attempt) {
          return (0, nth_attempt.o)(attempt, this.#maxAttempts);
        }
      }
      function time(iso) {
        return `${iso.slice(11, 19)} UTC`;
      }
      var fold = __webpack_require__(137);
      ;
      const printsResult = /* @__PURE__ */ new Set([
        "retry_waiting",
        "attempt_started",
        "verification_started",
        "task_started",
        "session_ended"
      ]);
      async function follow({ session, log }, options) {
        const { artifacts, signal, from = null, heldJournal, until, isHandedOver, pollState } = options;
        const sessionLog = new SessionLog(log, session.request);
        const channels = (0, session_paths.MB)(session.request.streams);
        const position = {
          seq: from?.seq ?? 0,
          offsets: { ...from?.offsets },
          ...from?.outer !== void 0 && { outer: { ...from.outer } }
        };
        if (from?.stopToken !== void 0)
          log.stopCommands(from.stopToken);
        let state = (0, fold.ue)(session.request);
        let polled;
        for await (const item of followSession(session.paths.root, channels, signal, from, heldJournal)) {
          const next = item.kind === "event" || item.kind === "past" ? (0, fold.np)(state, item.event) : state;
          const isOver = next !== state && until?.(next) === true;
          if (!isOver)
            await sessionLog.show(item);
          move(position, item);
          if (item.kind === "quiet") {
            if (polled !== void 0 && polled.end !== null) {
              state = polled;
              break;
            }
            polled = await pollState?.();
          }
          if (item.kind !== "event" && item.kind !== "past")
            continue;
          state = next;
          if (item.kind === "event")
            artifacts.prepare(item.event);
          if (printsResult.has(item.event.type))
            beginArtifacts(state, artifacts);
          if (isOver)
            break;
        }
        if (isHandedOver?.() === true) {
          goBack(position.offsets, await log.dropUnfinished());
          goBack(position.outer, await log.dropUnfinished("interrupted"));
          if (log.stopToken !== void 0)
            position.stopToken = log.stopToken;
        }
        await log.closeGroup();
        return { position, state };
      }
      function beginArtifacts(state, artifacts) {
        const ended = state.attempts.filter((attempt) => attempt.status === "ended");
        for (const attempt of ended)
          artifacts.begin(attempt, state.probes);
        const last = ended.at(-1);
        if (state.source.kind === "helloloop" && state.end?.failure && last?.failure === null)
          artifacts.begin({ ...last, failure: state.end.failure }, state.probes);
      }
      function move(position, item) {
        if (item.kind === "output") {
          position.offsets[item.channel] = (position.offsets[item.channel] ?? 0) + item.bytes.length;
        } else if (item.kind === "event") {
          const { seq, type } = item.event;
          position.seq = seq;
          if (type === "on_timeout_started")
            position.outer = position.offsets;
          if (type.endsWith("_started"))
            position.offsets = {};
          if (type === "on_timeout_ended") {
            position.offsets = position.outer ?? {};
            delete position.outer;
          }
        }
      }
      function goBack(offsets = {}, dropped) {
        for (const [channel, length] of dropped)
          offsets[channel] = (offsets[channel] ?? 0) - length;
      }
      ;
      function stillRunning(state) {
        const executions = [...state.attempts, ...(0, session_state.F$)(state), ...(0, session_state.bR)(state), ...state.probes];
        return executions.flatMap(survivorsOf).filter(({ pid, startTime = "" }) => (0, process_identity._n)({ pid, startTime }));
      }
      function survivorsOf(execution) {
        return execution.status === "ended" ? execution.survivors : [];
      }
      ;
      const reapedMs = 250;
      async function isNothingLeft({ session, record }, state, reaped, cancel) {
        const { background: background2, attach } = session.request;
        if (state.end === null || state.start?.reaper == null || background2 !== null || attach !== null)
          return false;
        if (cancel.requested || record.settings.summary && !record.summarized)
          return false;
        const isKept = state.attempts.some((attempt) => attempt.status === "ended" && attempt.kept !== void 0);
        if (isKept || stillRunning(state).length > 0)
          return false;
        if (Object.values(record.uploads).some(({ status }) => status === "pending"))
          return false;
        const over = new AbortController();
        const exit = await Promise.race([reaped, (0, wait.v7)(reapedMs, over.signal).then(() => void 0)]);
        over.abort();
        return exit?.code === 0;
      }
      ;
      function activityOf(pid) {
        try {
          const stat = (0, external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "latin1");
          const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
          const switches = (0, external_node_fs_.readFileSync)(`/proc/${pid}/status`, "latin1").match(/^\w+_ctxt_switches:\s*\d+$/gm);
          return [fields[11], fields[12], ...switches ?? []].join(" ");
        } catch {
          return void 0;
        }
      }
      ;
      const marginMs = 5e3;
      const onTimeoutMs = 3e4;
      const restMs = 5e3;
      function overdueLimit(state, request, seen) {
        const { start, end, durationMs } = state;
        if (start === null || end !== null)
          return void 0;
        const lastEvent = start.startedMono + durationMs;
        const isOverdue = ([at]) => lastEvent < at && at + marginMs < seen.now;
        return limits(state, request, seen, lastEvent).find(isOverdue)?.[1];
      }
      function limits(state, request, seen, lastEvent) {
        const { start, attempts, probes, waits } = state;
        const after = (from, ms, name) => from === void 0 || ms === null ? [] : [[from + ms, name]];
        const startOf = (executions) => running(executions)?.startedMono;
        const attempt = running(attempts);
        const wait2 = waits.findLast(({ durationMs }) => durationMs === null);
        const isReady = request.background === null || (0, session_state.Js)(state) !== null;
        const runs = [attempt, ...[probes, (0, session_state.F$)(state), (0, session_state.bR)(state)].map(running)].some((each) => each);
        return [
          ...after(start?.startedMono, request.timeoutMs, "timeout"),
          ...after(attempt?.startedMono, request.attemptTimeoutMs, "attempt-timeout"),
          ...after(startOf((0, session_state.F$)(state)), request.attemptTimeoutMs, "attempt-timeout"),
          ...after(startOf(probes), request.probeTimeoutMs, "probe-timeout"),
          ...after(startOf((0, session_state.bR)(state)), onTimeoutMs, "the time for on-timeout"),
          ...after(wait2?.startedMono, wait2?.delayMs ?? null, "the delay before the next attempt"),
          ...after(isReady ? void 0 : attempt?.startedMono, request.background?.readyTimeoutMs ?? null, "ready-timeout"),
          ...after(attempt && seen.outputMono, request.stallTimeoutMs, "stall-timeout"),
          ...after(attempt && seen.tooLargeMono, 0, "max-log-size"),
          ...after(runs ? seen.exitedMono : void 0, restMs, "the end of the command"),
          ...after(attempt?.status === "ending" ? lastEvent : void 0, request.killGraceMs + restMs, "kill-grace")
        ];
      }
      function running(executions) {
        return executions.findLast(({ status }) => status !== "ended");
      }
      ;
      const lookMs = 1e3;
      const stillMs = 3e3;
      const reportMs = 3e3;
      class SupervisorWatch {
        #step;
        #watched;
        #timer;
        #lost = Promise.withResolvers();
        #activity;
        #stillSince = (0, clock.d)();
        #isContinued = false;
        #deadSince;
        #tooLargeMono;
        #exited;
        #isKilled = false;
        constructor(step, watched) {
          this.#step = step;
          this.#watched = watched;
          this.#timer = setInterval(() => this.#look(), lookMs);
          this.#timer.unref();
        }
        /** Resolves when the supervisor is dead and nobody reports that, with a text that completes "its supervisor …". */
        get lost() {
          return this.#lost.promise;
        }
        /** The same of a supervisor that this has killed; undefined while it has not. */
        get killedHow() {
          return this.#isKilled ? "stood still, and was killed" : void 0;
        }
        close() {
          clearInterval(this.#timer);
        }
        #look() {
          const { supervisor, reaper } = this.#watched();
          if (supervisor === void 0 || process.platform !== "linux")
            return;
          const now = (0, clock.d)();
          if (!(0, process_identity._n)(supervisor)) {
            this.#lookAtReaper(reaper ?? null, now);
            return;
          }
          const activity = activityOf(supervisor.pid);
          if (activity !== this.#activity)
            this.#stillSince = now;
          this.#activity = activity;
          const limit = now - this.#stillSince < stillMs ? void 0 : this.#overdue(now);
          if (limit === void 0)
            return;
          this.#stillSince = now;
          if (this.#isContinued) {
            this.#isKilled = true;
            void this.#step.log.lineBetween(`… The supervisor stands still again (${limit} is over): it is killed.`);
            send(supervisor, "SIGKILL");
          } else {
            this.#isContinued = true;
            void this.#step.log.lineBetween(`… The supervisor (process ${supervisor.pid}) stands still, though ${limit} is over: it is continued.`);
            send(supervisor, "SIGCONT");
          }
          if (reaper != null)
            send(reaper, "SIGCONT");
        }
        #lookAtReaper(reaper, now) {
          this.#deadSince ??= now;
          if (now - this.#deadSince < reportMs)
            return;
          if (reaper !== null)
            send(reaper, "SIGCONT");
          if (now - this.#deadSince >= 2 * reportMs)
            this.#lost.resolve("was killed");
        }
        #overdue(now) {
          const { session, reader } = this.#step;
          const state = reader.current();
          return overdueLimit(state, session.request, this.#seen(state, now));
        }
        #seen(state, now) {
          const { paths, request } = this.#step.session;
          const execution = [...state.attempts, ...state.probes, ...(0, session_state.F$)(state)].findLast((each) => each.status !== "ended");
          const own = execution?.process;
          if (own == null || (0, process_identity._n)(own))
            this.#exited = void 0;
          else if (this.#exited?.pid !== own.pid)
            this.#exited = { pid: own.pid, mono: now };
          const attempt = state.attempts.at(-1);
          const dir = attempt && (0, session_paths.kl)(paths.root, "attempt", attempt.number);
          const logs = (0, session_paths.MB)(request.streams).flatMap((channel) => (dir === void 0 ? void 0 : logOf((0, session_paths.Q2)(dir, channel))) ?? []);
          const isTooLarge = logs.reduce((sum, { size }) => sum + size, 0) > request.maxLogBytes;
          this.#tooLargeMono = isTooLarge ? this.#tooLargeMono ?? now : void 0;
          const quietMs = Math.min(...logs.map(({ mtimeMs }) => Date.now() - mtimeMs));
          return {
            now,
            outputMono: logs.length === 0 ? void 0 : now - quietMs,
            tooLargeMono: this.#tooLargeMono,
            exitedMono: this.#exited?.mono
          };
        }
      }
      function logOf(path) {
        try {
          return (0, external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        } catch {
          return void 0;
        }
      }
      function send(process2, signal) {
        try {
          (0, process_identity.a7)(process2, signal);
        } catch {
        }
      }
      ;
      const exitMs = 1e4;
      async function exitAfterEnd({ session: { paths } }, supervisor) {
        if (!await pollUntil(() => !isAlive(supervisor), exitMs))
          await stopForged(paths, supervisor);
      }
      function stopForged(paths, supervisor) {
        return (0, request_stop.l)(paths, supervisor, {
          cause: "stopped",
          detail: "its journal has an end that its supervisor has not written"
        });
      }
      function judged(state, { how, code }) {
        const verdict = verdictOf(code);
        const { end } = state;
        if (end === null || end.status === verdict)
          return state;
        if (verdict === void 0 && end.status !== "completed")
          return state;
        return refuted(state, verdict === void 0 ? `its supervisor ${how}` : `its supervisor says that it ${verdict}`);
      }
      function judgedByJournal(state, { session: { paths } }) {
        const { end } = state;
        if (end === null)
          return state;
        const ends = readJournal(paths.journal).flatMap((event) => event.type === "session_ended" ? event.status : []);
        const last = ends.at(-1);
        return last === void 0 || last === end.status ? state : refuted(state, `further on that it ${last}`);
      }
      function refuted(state, other) {
        const reason = `cannot be trusted: its journal says that the session ${state.end?.status}, ${other}. Something else has written into the journal`;
        return {
          ...state,
          runtime: "failed",
          end: { status: "failed", cause: null, failure: { code: "journal_changed", family: "final", reason } }
        };
      }
      ;
      async function followToEnd(begun, supervisor, cancel) {
        const step = { ...begun, ...(0, recorded_session.Z)(begun.session, begun.record, begun.journals.forState) };
        try {
          return await followReadable(step, supervisor, cancel, begun.journals.forLog);
        } catch (error) {
          if (!(error instanceof own_file.RX))
            throw error;
          await endUnreadableSession(step.session.paths, await supervisor.process);
          await Promise.race([supervisor.reaped, (0, promises_.setTimeout)(follow_to_end_reapedMs, void 0, { ref: false })]);
          supervisor.unref();
          (0, publish.UU)(step.session, error);
          const { name } = step.session.request;
          return { succeeded: false, sentence: `${name} was ended, and its result cannot be known: ${error.message}` };
        }
      }
      async function followReadable(step, supervisor, cancel, heldJournal) {
        const { session, record, reader } = step;
        const supervisorProcess = await supervisor.process;
        const artifacts = new AttemptArtifacts(step);
        cancel.onRequest((detail) => {
          artifacts.cancel();
          (0, request_stop.requestStop)(session.paths, supervisorProcess, { cause: cancel.cause, detail });
          if (!cancel.mayBeTimeout)
            return;
          record.mayBeTimeout = true;
          void (0, save_record.h)(step);
        });
        const supervision = new SupervisorWatch(step, () => ({ supervisor: supervisorProcess, reaper: supervisor.child }));
        const lost = supervision.lost.then((how) => ({ how, code: null }));
        const exited = Promise.race([supervisor.exited, lost]).then(({ how, code }) => ({
          how: supervision.killedHow ?? how,
          code
        }));
        const orphan = endWhenOrphaned(step, exited, supervisor.reaped);
        const isHandedOver = () => session.request.background !== null && !cancel.requested;
        const isLeft = (state2) => isHandedOver() && (0, session_state.Js)(state2) !== null && state2.end === null;
        const followed = await follow(step, {
          artifacts,
          heldJournal,
          signal: AbortSignal.any([cancel.deadline, orphan.failed]),
          until: isLeft,
          isHandedOver,
          pollState: async () => orphan.state
        });
        const read = followed.state.end !== null ? followed.state : reader.current();
        const settled = artifacts.settle(read);
        if (isLeft(read)) {
          await settled;
          supervision.close();
          supervisor.unref();
          record.position = followed.position;
          return (0, background.leaveInBackground)(step, read);
        }
        const judges = { exited, process: supervisorProcess, orphan, cancel };
        const [state] = await Promise.all([endOf(step, read, judges), settled]);
        if (state.end?.cause === "supervisor_lost")
          await printSupervisorLog(step);
        const outcome = await (0, publish.Pn)((0, end_of_step.n)(step, state), cancel);
        if (!cancel.deadline.aborted)
          await orphan.ended.catch((error) => warnOrThrow(step, state, error));
        const isFinished = await isNothingLeft(step, state, supervisor.reaped, cancel);
        supervisor.unref();
        return isFinished ? { ...outcome, onTold: () => tellPost(step, outcome) } : outcome;
      }
      async function tellPost({ session, record }, { onTold }) {
        record.finished = true;
        await onTold?.();
        if (!record.concluded)
          return;
        try {
          core.LZ(command_environment.Ef, session.paths.root);
        } catch {
        }
      }
      async function endOf(step, state, judges) {
        const { process: process2, orphan, cancel } = judges;
        if (state.end === null || orphan.endsHere)
          return state;
        const known = new AbortController();
        let exit;
        void judges.exited.then((how) => {
          exit = how;
          known.abort();
        });
        const isOver = AbortSignal.any([known.signal, cancel.deadline]);
        if (await (0, wait.v7)(exitMs, isOver) && process2 !== void 0) {
          await stopForged(step.session.paths, process2);
          await (0, wait.v7)(exitMs, isOver);
        }
        if (exit !== void 0)
          return judged(state, exit);
        return state.end.status === "completed" ? { ...state, end: null } : state;
      }
      async function warnOrThrow({ log }, { end }, error) {
        if (end === null)
          throw error;
        await log.warning(`The folder of the session cannot be used any more: ${(0, errors.gJ)(error)}`);
      }
      const follow_to_end_reapedMs = 3e3;
      function endWhenOrphaned(step, exited, reaped) {
        const failed = new AbortController();
        const ended = exited.then(async ({ how, code }) => {
          watch.endsHere = step.reader.current().end === null;
          if (stillRunning(step.reader.current()).length === 0)
            await Promise.race([reaped, (0, promises_.setTimeout)(follow_to_end_reapedMs, void 0, { ref: false })]);
          const verdict = verdictOf(code);
          const changed = `has ended it (${verdict}), which its journal does not say: something else has changed the journal`;
          watch.state = await (0, end_orphaned_session.t)(step, verdict === void 0 ? how : changed);
        });
        const watch = { endsHere: false, state: void 0, ended, failed: failed.signal };
        ended.catch(() => failed.abort());
        return watch;
      }
      async function printSupervisorLog({ session: { paths }, redaction, log }) {
        const { lines } = (0, log_tail.Z)(paths.supervisorLog, { lines: 30, bytes: 16 * 1024, patterns: redaction.patterns });
        if (lines.length === 0)
          return;
        await log.openGroup("The end of the supervisor's log");
        for (const line of lines)
          await log.line(line);
        await log.closeGroup();
      }
    })
  ),
  /***/
  2895: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D: () => (
          /* binding */
          writeStopRequest
        ),
        /* harmony export */
        _: () => (
          /* binding */
          stopRequestSignal
        )
        /* harmony export */
      });
      var _write_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(160);
      const stopRequestSignal = "SIGUSR2";
      function writeStopRequest(path, request) {
        (0, _write_json_js__WEBPACK_IMPORTED_MODULE_0__.A)(path, { v: 1, ...request });
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
  )
};
