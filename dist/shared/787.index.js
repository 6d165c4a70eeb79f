export const id = 787;
export const ids = [787];
export const modules = {
  /***/
  3230: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        j: () => (
          /* binding */
          AttemptArtifacts
        )
      });
      var promises_ = __webpack_require__(8500);
      var session_paths = __webpack_require__(4683);
      var session_end = __webpack_require__(3127);
      var errors = __webpack_require__(5173);
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
      var plain_text = __webpack_require__(7012);
      ;
      const maxLength = 200;
      function artifactBaseName(artifactName2, { name, sessionId }, job) {
        if (artifactName2 !== null)
          return cut(portableName(artifactName2), maxLength);
        const ofSession = slug(name);
        const ofJob = slug(job ?? "");
        const isNamed = `${ofSession}-`.startsWith(`${ofJob}-`);
        return [ofSession, isNamed ? "" : ofJob, sessionId].filter((part) => part !== "").join("-");
      }
      function artifactName(base, attempts, tryNumber) {
        return `${base}-${attemptsWord(attempts).replaceAll(" ", "-")}${tryNumber === 1 ? "" : `-${tryNumber}`}`;
      }
      function attemptsWord(attempts) {
        const [first, last] = [attempts[0], attempts.at(-1)];
        return first === last ? `attempt ${first}` : `attempts ${first} to ${last}`;
      }
      function slug(text) {
        const words = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
        return firstWords(words.trim(), 40).replaceAll(" ", "-");
      }
      var artifact_content = __webpack_require__(8037);
      var step_record = __webpack_require__(8660);
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
          const which = attemptsWord(attempts);
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
          const which = open.length === 1 && first !== void 0 ? `The artifact of ${attemptsWord(first.map(({ attempt }) => attempt.number))} is` : `${open.length} artifacts are`;
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
      var own_file = __webpack_require__(9539);
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
      var own_environment = __webpack_require__(1019);
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
          const { promise, resolve: resolve2 } = Promise.withResolvers();
          const child = this.start();
          const abort = () => this.#answer(id2, { ok: false, error: String(signal.reason) });
          this.#asked.set(id2, {
            child,
            answer: (content) => {
              signal.removeEventListener("abort", abort);
              const error = `the ${this.#bundle} process sent an answer that cannot be understood`;
              resolve2(this.#answers.safeParse(content).data ?? { ok: false, error });
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
            env: this.#bundle === "upload" ? (0, own_environment.J)(process.env) : (0, own_environment.a)(process.env)
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
          const target = (0, external_node_path_.join)(paths.artifacts, artifactName(record.settings.artifactBaseName, attempts, 1));
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
          const { artifactBaseName: artifactBaseName2, retentionDays } = this.#step.record.settings;
          const attempts = members.map(({ attempt }) => attempt.number);
          const triedNames = namesBefore(members);
          let reason = "";
          for (let tries = 1; tries <= maxTries; tries += 1) {
            const name = firstFree(triedNames, (number) => artifactName(artifactBaseName2, attempts, number));
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
      var job_status = __webpack_require__(1112);
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
          jobStatus: stage === "post" ? (0, job_status.W)() : void 0,
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
          const { jobStatus } = this.#settings;
          if (atJobEnd !== null && jobStatus === "failure")
            return true;
          const isUnneeded = cause === "stopped" || cause === "cancelled" && jobStatus === "success" && !mayBeTimeout;
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
            const attempts = attemptsWord(members.map(({ attempt }) => attempt.number));
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
    })
  ),
  /***/
  5715: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        a: () => (
          /* binding */
          maxSummaryBytes
        ),
        K: () => (
          /* binding */
          publishFileCommands
        )
      });
      var paths = __webpack_require__(4683);
      var errors = __webpack_require__(5173);
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
        let delimiter2;
        do
          delimiter2 = `supervised_run_${random()}`;
        while (value.includes(delimiter2));
        return `${name}<<${delimiter2}${eol}${value}${eol}${delimiter2}${eol}`;
      }
      ;
      const maxQuoted = 40;
      const maxProblems = 20;
      const maxEntries = 5e4;
      function parseKeyValues(text, platform = process.platform) {
        const entries = [];
        const problems = [];
        const lines = splitLines(text, platform);
        for (const line of lines) {
          if (line.text === "")
            continue;
          const report = (message) => problems.push({ line: line.number, message });
          if (entries.length === maxEntries || problems.length === maxProblems) {
            const limit = entries.length === maxEntries ? `${maxEntries} entries` : `${maxProblems} malformed lines`;
            report(`there are more than ${limit}; nothing is read from here on`);
            break;
          }
          const equals = line.text.indexOf("=");
          const arrows = line.text.indexOf("<<");
          if (equals === -1 && arrows === -1) {
            report(`${(0, quote.h)(line.text, maxQuoted)} is neither NAME=value nor NAME<<DELIMITER`);
          } else if (arrows === -1 || equals !== -1 && equals < arrows) {
            const name = line.text.slice(0, equals);
            if (name === "")
              report('there is no name before "="');
            else
              entries.push({ name, value: line.text.slice(equals + 1), line: line.number });
          } else {
            const name = line.text.slice(0, arrows);
            const delimiter2 = line.text.slice(arrows + 2);
            if (name === "")
              report('there is no name before "<<"');
            if (delimiter2 === "") {
              report(`there is no delimiter after ${(0, quote.h)(`${name}<<`, maxQuoted)}; nothing is read from here on`);
              break;
            }
            const end = findDelimiter(lines, delimiter2, line.next);
            if (end === void 0) {
              report(`the value of ${(0, quote.h)(name, maxQuoted)} has no end: ${missingDelimiter(text, delimiter2)}`);
              break;
            }
            if (name !== "")
              entries.push({ name, value: text.slice(line.next, end), line: line.number });
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
        return { lines: lines.filter((line) => line !== ""), problems };
      }
      function findDelimiter(lines, delimiter2, start) {
        let end = start;
        for (let line = lines.next(); !line.done; line = lines.next()) {
          if (line.value.text === delimiter2)
            return end;
          end = line.value.end;
        }
        return void 0;
      }
      function missingDelimiter(text, delimiter2) {
        return text.trimEnd().endsWith(delimiter2.trimEnd()) ? "its delimiter, at the end of the file, must be alone on a line, right after a line break" : "no line after it is exactly its delimiter";
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
            return { names: [], text: lines.map((line) => line + eol).join(""), notes: problems.map(asError) };
          }
        }
      }
      function readEntries(text, reserved, kind, platform) {
        const own = new Set(reserved.map((name) => name.toLowerCase()));
        const { entries, problems } = parseKeyValues(text, platform);
        const isOwn = ({ name }) => own.has(name.toLowerCase());
        const published = entries.filter((entry) => !isOwn(entry));
        const leftOut = entries.filter(isOwn).map(({ name, line }) => ({
          severity: "warning",
          line,
          message: `${(0, quote.h)(name, maxQuoted)} is ${kind} of the action itself; the command's value is left out`
        }));
        return {
          names: published.map((entry) => entry.name),
          text: published.map((entry) => formatKeyValue(entry, platform)).join(""),
          notes: [...problems.map(asError), ...leftOut].sort((a, b) => a.line - b.line)
        };
      }
      function asError({ line, message }) {
        return { severity: "error", line, message };
      }
      var untrusted_file = __webpack_require__(1580);
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
          const bytes = (0, untrusted_file.HA)((0, paths.ZB)(attemptDir, variable), maxFileBytes);
          if (bytes)
            content = readContent(variable, (0, untrusted_file.g7)(bytes), request, platform);
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
          (0, untrusted_file.WZ)(target, content);
        } catch (error) {
          const reason = error instanceof regular_file.pc ? `it ${error.message}` : (0, errors.gJ)(error);
          throw new Error(`the step's own file cannot be written (${reason})`, { cause: error });
        }
      }
      function summaryProblem(request) {
        try {
          const bytes = (0, untrusted_file.aR)((0, paths.ZB)(request.attemptDir, "GITHUB_STEP_SUMMARY")) ?? 0;
          if (bytes > maxSummaryBytes)
            throw new regular_file.pc(`has ${bytes} bytes, and GitHub shows 1 MiB`);
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
        const line = note.line === null ? "" : `, line ${note.line}`;
        const message = `${variable} of attempt ${attempt}${line}: ${note.message}`;
        return { ...note, variable, file: (0, paths.ZB)(attemptDir, variable), message };
      }
    })
  ),
  /***/
  1580: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        HA: () => (
          /* binding */
          readUntrustedFile
        ),
        /* harmony export */
        WZ: () => (
          /* binding */
          appendToFile
        ),
        /* harmony export */
        aR: () => (
          /* binding */
          untrustedFileSize
        ),
        /* harmony export */
        g7: () => (
          /* binding */
          decodeText
        ),
        /* harmony export */
        gw: () => (
          /* binding */
          readStartOfUntrustedFile
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5173);
      var _system_read_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5261);
      var _system_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8731);
      function readUntrustedFile(path, maxBytes) {
        return withFile(path, (fd, size) => {
          if (size > maxBytes)
            throw new _system_regular_file_js__WEBPACK_IMPORTED_MODULE_3__.pc(`has ${size} bytes, more than the ${maxBytes} that are allowed`);
          return (0, _system_read_file_js__WEBPACK_IMPORTED_MODULE_2__.i)(fd, 0, size);
        });
      }
      function readStartOfUntrustedFile(path, maxBytes) {
        return withFile(path, (fd, size) => (0, _system_read_file_js__WEBPACK_IMPORTED_MODULE_2__.i)(fd, 0, Math.min(size, maxBytes))) ?? Buffer.alloc(0);
      }
      function untrustedFileSize(path) {
        return withFile(path, (_fd, size) => size);
      }
      function appendToFile(path, lines) {
        const fd = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDWR | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
        try {
          const stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
          (0, _system_regular_file_js__WEBPACK_IMPORTED_MODULE_3__.O4)(stats);
          const last = Buffer.alloc(1);
          const isUnfinished = stats.size > 0 && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, last, 0, 1, stats.size - 1) === 1 && last.toString() !== "\n";
          (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(fd, `${isUnfinished ? "\n" : ""}${lines}`);
        } finally {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        }
      }
      function decodeText(bytes) {
        const mark = bytes.toString("hex", 0, 4);
        if (mark === "fffe0000" || mark === "0000feff")
          throw new _system_regular_file_js__WEBPACK_IMPORTED_MODULE_3__.pc("is in UTF-32; write UTF-8");
        if (mark.startsWith("fffe"))
          return new TextDecoder("utf-16le").decode(bytes);
        if (mark.startsWith("feff"))
          return new TextDecoder("utf-16be").decode(bytes);
        return new TextDecoder().decode(bytes);
      }
      function withFile(path, use) {
        const file = (0, _system_errors_js__WEBPACK_IMPORTED_MODULE_1__.AG)(() => (0, _system_regular_file_js__WEBPACK_IMPORTED_MODULE_3__.lf)(path));
        if (file === void 0)
          return void 0;
        try {
          return use(file.fd, file.stats.size);
        } finally {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file.fd);
        }
      }
    })
  ),
  /***/
  1515: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        DT: () => (
          /* binding */
          knowsSecretsOf
        ),
        ot: () => (
          /* binding */
          maskInLog
        ),
        s8: () => (
          /* binding */
          readRedaction
        )
      });
      var external_node_crypto_ = __webpack_require__(7598);
      var mask_command = __webpack_require__(3418);
      var min_length = __webpack_require__(5841);
      var json = __webpack_require__(5666);
      ;
      const maxLength = 16 * 1024;
      const nameOfSecret = /^([A-Z_][A-Z0-9_]*|github_token)$/;
      function parseDocument(text) {
        if (!/^\s*[[{]/.test(text))
          return void 0;
        const value = (0, json.q)(text);
        return typeof value === "object" && value !== null ? value : void 0;
      }
      function formsOfDocument(text, value) {
        if (!Array.isArray(value) && Object.keys(value).every((key) => nameOfSecret.test(key)))
          return [];
        if (text.length > maxLength)
          return [text.trim()];
        const printed = [value, sorted(value)].flatMap((document) => [
          JSON.stringify(document),
          onOneLine(document),
          ...[2, 4, "	"].map((indent) => JSON.stringify(document, null, indent))
        ]);
        return [.../* @__PURE__ */ new Set([text.trim(), ...printed, ...printed.map(inAscii)])];
      }
      function leavesOf(value) {
        if (typeof value === "object" && value !== null)
          return Object.values(value).flatMap(leavesOf);
        if (value === null)
          return [];
        const text = String(value);
        const document = parseDocument(text);
        return document === void 0 ? [text] : [text, ...formsOfDocument(text, document), ...leavesOf(document)];
      }
      function documentsIn(lines) {
        const found = [];
        for (let from = 0; from < lines.length; from += 1) {
          const opening = /^(\s*)([[{])(.*)$/.exec(lines[from] ?? "");
          if (opening === null)
            continue;
          const [, indent = "", bracket, rest = ""] = opening;
          const close = `${indent}${bracket === "{" ? "}" : "]"}`;
          const last = rest.trim() === "" ? lines.findIndex((line, index) => index > from && line.trimEnd() === close) : from;
          const text = lines.slice(from, last + 1).join("\n");
          const value = last < from ? void 0 : parseDocument(text);
          if (value === void 0)
            continue;
          found.push({ line: from + 1, text, value });
          from = last;
        }
        return found;
      }
      function onOneLine(value) {
        if (Array.isArray(value))
          return `[${value.map(onOneLine).join(", ")}]`;
        if (typeof value !== "object" || value === null)
          return JSON.stringify(value);
        const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${onOneLine(item)}`);
        return `{${members.join(", ")}}`;
      }
      function sorted(value) {
        if (Array.isArray(value))
          return value.map(sorted);
        if (typeof value !== "object" || value === null)
          return value;
        const members = Object.entries(value).map(([key, item]) => [key, sorted(item)]);
        return Object.fromEntries(members.sort(([one], [other]) => one < other ? -1 : 1));
      }
      function inAscii(json2) {
        return json2.replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
      }
      ;
      function parseRedactInput(text) {
        const input = { values: [], refused: [] };
        const keep = (value, name) => {
          if ((0, min_length.R)(value))
            input.values.push(value);
          else if (!/^[\s{}[\],]*$/.test(value))
            input.refused.push(name);
        };
        const document = parseDocument(text);
        if (document !== void 0) {
          const isList = Array.isArray(document);
          for (const [key, value] of Object.entries(document))
            for (const leaf of leavesOf(value))
              keep(leaf, isList ? `value ${Number(key) + 1}` : JSON.stringify(key));
          input.values.push(...formsOfDocument(text, document).filter(min_length.R));
        } else {
          const lines = text.split(/\r\n|\r|\n/);
          lines.forEach((line, index) => {
            keep(line, `line ${index + 1}`);
          });
          if (lines.length > 1 && input.values.length > 0)
            input.values.push(text);
          for (const { text: part, value } of documentsIn(lines))
            input.values.push(...[...leavesOf(value), ...formsOfDocument(part, value)].filter(min_length.R));
        }
        input.values = [...new Set(input.values)];
        return input;
      }
      var external_node_fs_ = __webpack_require__(3024);
      var promises_ = __webpack_require__(1455);
      var terminal_filter = __webpack_require__(6005);
      var mask_finder = __webpack_require__(6219);
      ;
      const bufferBytes = 64 * 1024;
      const maxLines = 2e3;
      const maxBytes = 1024 ** 2;
      class TooManyMasksError extends Error {
        name = "TooManyMasksError";
        constructor() {
          super(`the output masks more than ${maxLines.toLocaleString("en")} lines or 1 MiB of values, too many to redact`);
        }
      }
      async function masksInFiles(paths, known = []) {
        const masks = new Masks();
        for (const mask of known)
          masks.add(mask);
        const buffer = Buffer.allocUnsafe(bufferBytes);
        for (const path of paths)
          for await (const mask of masksInFile(path, buffer))
            masks.add(mask);
        return masks.values;
      }
      class Masks {
        #values = /* @__PURE__ */ new Map();
        #lines = 0;
        #bytes = 0;
        get values() {
          return [...this.#values.values()];
        }
        /** @throws TooManyMasksError */
        add(mask) {
          const key = mask.toString("latin1");
          if (this.#values.has(key))
            return;
          this.#values.set(key, mask);
          this.#lines += key.split(/[\r\n]+/).length;
          this.#bytes += mask.length;
          if (this.#lines > maxLines || this.#bytes > maxBytes)
            throw new TooManyMasksError();
        }
      }
      async function* masksInFile(path, buffer) {
        const file = await openForReading(path).catch(() => void 0);
        if (file === void 0)
          return;
        try {
          if (!(await file.stat()).isFile())
            return;
          const printed = new mask_finder.j();
          const shown = new mask_finder.j();
          const terminal = new terminal_filter.J();
          for (; ; ) {
            const { bytesRead } = await file.read(buffer, 0, buffer.length);
            if (bytesRead === 0)
              break;
            const bytes = buffer.subarray(0, bytesRead);
            yield* printed.push(bytes);
            yield* shown.push(terminal.push(bytes));
          }
          yield* printed.end();
          yield* shown.push(terminal.end());
          yield* shown.end();
        } finally {
          await file.close();
        }
      }
      function openForReading(path) {
        return (0, promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0) | (external_node_fs_.constants.O_NOFOLLOW ?? 0));
      }
      var patterns = __webpack_require__(9362);
      ;
      class Redaction {
        values;
        patterns;
        #masks;
        constructor(values, masks = []) {
          this.values = values;
          this.#masks = masks;
          this.patterns = new patterns.g([...values, ...masks]);
        }
        redact = (text) => this.patterns.text(text);
        /**
         * Returns a copy that also covers the masks found in `logs`, or `this` if they hold no new ones.
         * @throws TooManyMasksError
         */
        async withMasksFrom(logs) {
          const masks = await masksInFiles(logs, this.#masks);
          return masks.length === this.#masks.length ? this : new Redaction(this.values, masks);
        }
        /** Returns the patterns for quotes of the output in `logs`; undefined if it masks too much, and nothing may be quoted. */
        async patternsForQuotes(logs) {
          try {
            return (await this.withMasksFrom(logs)).patterns;
          } catch (error) {
            if (error instanceof TooManyMasksError)
              return void 0;
            throw error;
          }
        }
      }
      var hidden_variables = __webpack_require__(8314);
      ;
      const tokens = ["ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
      function readRedaction() {
        const { values, refused } = parseRedactInput((0, hidden_variables.DP)("INPUT_REDACT"));
        const own = tokens.map(hidden_variables.DP).filter((token) => token !== "");
        return Object.assign(new Redaction([...values, ...own]), { given: values.length, refused });
      }
      function fingerprint({ values, given }, sessionId) {
        const list = [...new Set(values.slice(0, given))].sort();
        return (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify([sessionId, list])).digest().readUInt16BE();
      }
      function knowsSecretsOf(redaction, { redact }, sessionId) {
        return redact === null || redact.fingerprint === fingerprint(redaction, sessionId);
      }
      async function maskInLog({ values, given, refused }, log) {
        const own = values.slice(0, given);
        const lines = own.flatMap((value) => value.split(/[\r\n]+/)).map((line) => line.trim());
        const commands = [...own, ...lines].filter(min_length.R).flatMap((text) => (0, mask_command.Iq)(text) ?? []);
        for (const command of new Set(commands))
          process.stdout.write(`${command}
`);
        if (refused.length === 0)
          return;
        const which = refused.join(", ");
        const they = refused.length === 1 ? "it is" : "they are";
        await log.warning(`redact: ${which} will not be redacted: ${they} shorter than ${min_length.n} characters and would blank the log.`);
      }
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
        return join(here, "..", path);
      }
    })
  ),
  /***/
  6641: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Ef: () => (
          /* binding */
          finishedState
        ),
        Ck: () => (
          /* binding */
          sessionState
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
        return hideFromNode(commandEnvironment(env));
      }
      function actionsEnvironment(env) {
        const present = actionsVariables.map((name) => [name, env[name]]);
        return Object.fromEntries(present.filter((entry) => entry[1] !== void 0));
      }
    })
  ),
  /***/
  9200: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J0: () => (
          /* binding */
          jobPid2
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
      function jobPid2() {
        return parent > 0 ? parent : 1;
      }
      function jobProcess() {
        return process.platform === "win32" ? { pid: jobPid2(), startTime: "" } : identify(jobPid2());
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
  1019: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          serviceEnvironment
        ),
        /* harmony export */
        a: () => (
          /* binding */
          ownEnvironment
        )
        /* harmony export */
      });
      var _system_tree_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5508);
      const always = [
        "HOME",
        "LD_LIBRARY_PATH",
        "PATH",
        "TMPDIR",
        // The runner's sweep at the end of the job finds its processes by it.
        "RUNNER_TRACKING_ID",
        // A supervised run around this one finds them by it.
        _system_tree_members_js__WEBPACK_IMPORTED_MODULE_0__.Dt,
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
    })
  ),
  /***/
  9926: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        BT: () => (
          /* binding */
          removeScripts
        )
      });
      var external_node_fs_ = __webpack_require__(3024);
      var external_node_path_ = __webpack_require__(6760);
      var configuration_error = __webpack_require__(9120);
      var errors = __webpack_require__(5173);
      var process_list = __webpack_require__(240);
      ;
      const folders = (
        /* unused pure expression or super */
        null
      );
      function findSystemProgram(name) {
        const inFolders = firstIn(folders, name);
        return inFolders ?? firstIn((process.env.PATH ?? "").split(delimiter).filter(isAbsolute), name);
      }
      function systemProgram(name) {
        return findSystemProgram(name) ?? join("/usr/bin", name);
      }
      function firstIn(parents, name) {
        return parents.map((folder) => join(folder, name)).find(system_program_isExecutable);
      }
      function system_program_isExecutable(path) {
        try {
          accessSync(path, constants.X_OK);
          return true;
        } catch {
          return false;
        }
      }
      var job_process = __webpack_require__(9200);
      ;
      const standardFolders = (
        /* unused pure expression or super */
        null
      );
      function find_program_findProgram(name) {
        if (isAbsolute(name))
          return find_program_firstIn([name]);
        if (/[\\/]/.test(name))
          return void 0;
        return find_program_firstIn(candidates(process.env.PATH, name)) ?? find_program_firstIn(candidates(runnersPath(), name)) ?? find_program_firstIn(candidates(process.platform === "win32" ? "" : standardFolders.join(delimiter), name));
      }
      function candidates(path, name) {
        const folders2 = (path ?? "").split(delimiter).filter((folder) => folder !== "");
        return folders2.map((folder) => resolve(folder, name));
      }
      function find_program_firstIn(paths) {
        return paths.flatMap(process.platform === "win32" ? withExtensions : (path) => [path]).find(isProgram);
      }
      function withExtensions(path) {
        const extensions = (process.env.PATHEXT || ".COM;.EXE;.BAT;.CMD").split(";").filter((extension) => extension !== "");
        const isWhole = extensions.some((extension) => path.toLowerCase().endsWith(extension.toLowerCase()));
        return [...isWhole ? [path] : [], ...extensions.map((extension) => path + extension)];
      }
      function isProgram(path) {
        try {
          return statSync(path).isFile() && isExecutable(path);
        } catch {
          return false;
        }
      }
      function runnersPath() {
        return /(?:^|\0)PATH=([^\0]*)/.exec(process.platform === "linux" ? environmentOf(jobPid()) : "")?.[1];
      }
      function environmentOf(pid) {
        return findProcess(pid)?.environment() ?? "";
      }
      ;
      const utf8Console = process.platform === "win32" ? "try { [Console]::OutputEncoding = [Text.UTF8Encoding]::new($false) } catch {}\n" : "";
      const powershell = {
        args: `-command ". '{0}'"`,
        extension: ".ps1",
        // An error ends the script; otherwise it exits with the code of its last program.
        prepare: (script) => `$ErrorActionPreference = 'stop'
${utf8Console}${script}
if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }`
      };
      const builtIns = {
        bash: { args: "--noprofile --norc -e -o pipefail {0}", extension: ".sh" },
        sh: { args: "-e {0}", extension: ".sh" },
        pwsh: powershell,
        powershell,
        python: { args: "{0}", extension: ".py" },
        cmd: {
          args: '/D /E:ON /V:OFF /S /C "CALL "{0}""',
          extension: ".cmd",
          // The runner's console has this code page; the supervisor has none, and Windows gives a new console the
          // machine's. `(call )` ends with 0.
          prepare: (script) => `@echo off
@"%SystemRoot%\\System32\\chcp.com" 65001 >nul 2>&1 || (call )
${script}`
        }
      };
      function findShell(input, platform = process.platform) {
        if (input === null)
          return defaultShell(platform);
        const [name = "", args = ""] = split(input);
        const builtIn = builtIns[name.toLowerCase()];
        const argsTemplate = args === "" ? builtIn?.args ?? "" : args;
        if (!argsTemplate.includes("{0}")) {
          throw new ConfigurationError([
            `shell: "${input}" is neither one of ${Object.keys(builtIns).join(", ")} nor a command with {0} for the script's file`
          ]);
        }
        const program = findProgram(name);
        if (program === void 0)
          throw new ConfigurationError([`shell: "${name}" is not on the PATH of this machine`]);
        return toShell(program, argsTemplate, builtIn, platform);
      }
      function defaultShell(platform) {
        const [first, second, args] = platform === "win32" ? ["pwsh", "powershell", powershell.args] : ["bash", "sh", "-e {0}"];
        const program = findProgram(first) ?? findProgram(second);
        if (program === void 0)
          throw new ConfigurationError([`shell: neither ${first} nor ${second} is on the PATH of this machine`]);
        return toShell(program, args, builtIns[first], platform);
      }
      function toShell(program, argsTemplate, builtIn, platform) {
        const prepare = builtIn?.prepare ?? ((script) => script);
        return {
          program,
          argsTemplate,
          extension: builtIn?.extension ?? "",
          prepare: (script) => {
            const prepared = prepare(script);
            return platform === "win32" ? prepared.replace(/\r?\n/g, "\r\n") : prepared;
          }
        };
      }
      function writeScript(shell, script, folder, name) {
        const file = join(folder, `${name}${shell.extension}`);
        writeFileSync(file, shell.prepare(script), { flag: "wx", mode: 420 });
        if (/\.(cmd|bat)$/i.test(shell.program))
          return byCommandProcessor(shell, file);
        const verbatim = /(^|[\\/])cmd(\.exe)?$/i.test(shell.program);
        const args = verbatim ? [shell.argsTemplate] : splitArguments(shell.argsTemplate);
        return { program: shell.program, args: args.map((arg) => arg.replaceAll("{0}", file)), file, verbatim };
      }
      function byCommandProcessor({ program, argsTemplate }, file) {
        const { SystemRoot = "C:\\Windows" } = process.env;
        const line = `""${program}" ${argsTemplate.replaceAll(/(?<!\S)\{0\}(?!\S)/g, () => `"${file}"`).replaceAll("{0}", () => file)}"`;
        return { program: `${SystemRoot}\\System32\\cmd.exe`, args: [`/D /S /C ${line}`], file, verbatim: true };
      }
      function removeScripts({ root }) {
        if (!(0, external_node_fs_.existsSync)(root))
          return void 0;
        try {
          for (const entry of (0, external_node_fs_.readdirSync)(root, { withFileTypes: true })) {
            const isScript = /^(run|run-on-retry|on-retry|on-timeout|probe)(\.|$)/.test(entry.name);
            const isTemporary = /\.\d+-[0-9a-f]{8}\.tmp$/.test(entry.name);
            if (!entry.isDirectory() && (isScript || isTemporary))
              (0, external_node_fs_.rmSync)((0, external_node_path_.join)(root, entry.name), { force: true });
          }
          return void 0;
        } catch (error) {
          return `The scripts of the session, which may hold secrets, could not be deleted from ${root}: ${(0, errors.gJ)(error)}`;
        }
      }
      function split(input) {
        const blank = input.indexOf(" ");
        return blank < 0 ? [input, ""] : [input.slice(0, blank), input.slice(blank + 1).trim()];
      }
      function splitArguments(line) {
        const args = [];
        let current;
        let quoted = false;
        for (let index = 0; index < line.length; index += 1) {
          const backslashes = /^\\*/.exec(line.slice(index))?.[0].length ?? 0;
          if (backslashes > 0) {
            const beforeQuote = line[index + backslashes] === '"';
            current = (current ?? "") + "\\".repeat(beforeQuote ? Math.floor(backslashes / 2) : backslashes);
            index += backslashes - 1;
            if (beforeQuote && backslashes % 2 === 1) {
              current += '"';
              index += 1;
            }
          } else if (line[index] === '"') {
            current ??= "";
            if (quoted && line[index + 1] === '"') {
              current += '"';
              index += 1;
            } else
              quoted = !quoted;
          } else if (!quoted && /\s/.test(line[index])) {
            if (current !== void 0)
              args.push(current);
            current = void 0;
          } else
            current = (current ?? "") + line[index];
        }
        return current === void 0 ? args : [...args, current];
      }
    })
  ),
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
  7345: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Pn: () => (
          /* binding */
          publishEnd
        ),
        n0: () => (
          /* binding */
          setOutputs2
        )
      });
      var lib_core = __webpack_require__(1659);
      var session_paths = __webpack_require__(4683);
      var errors = __webpack_require__(5173);
      var ansi = __webpack_require__(6743);
      var publish = __webpack_require__(5715);
      var command_environment = __webpack_require__(6641);
      var shell = __webpack_require__(9926);
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
      var summarize = __webpack_require__(9443);
      ;
      async function publishEnd(end, cancel) {
        const { session, state, record, log } = end;
        const problems = await publishAttempt(end);
        try {
          setOutputs2(end, state);
        } catch (error) {
          await log.warning(`The outputs of the action could not be set: ${(0, errors.gJ)(error)}`);
        }
        const onTold = async () => {
          record.concluded = state.end !== null && !cancel.isUnread;
          await (0, save_record.h)(end);
        };
        const outcome = await explained(end, (0, results_outcome.s)(state, record.uploads));
        if (!cancel.requested)
          await (0, summarize.e)(end);
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
        const line = await (0, last_words.a)(end, end.state);
        return line === void 0 || outcome.sentence.includes(line) ? outcome : { ...outcome, lastWords: line };
      }
      function setOutputs2({ session, record }, state) {
        const outputs = (0, results_outcome.Y)(state, session.paths.root, record.uploads, session.request.slot?.required === true);
        for (const [name, value] of Object.entries(outputs))
          lib_core.uH(name, value);
      }
      function setOutputsWithoutSession(cancel) {
        core.setOutput("status", cancel.requested ? "stopped" : "failed");
        core.setOutput("attempts", "0");
        core.setOutput("recoveries", "0");
      }
      function setOutputsOfReplaced({ paths, request }, { message }) {
        core.setOutput("session-id", request.sessionId);
        core.setOutput("session-dir", paths.root);
        core.setOutput("status", "failed");
        core.setOutput("failure-code", "file_replaced");
        core.setOutput("failure-family", "final");
        core.setOutput("failure-reason", message);
      }
      async function publishAttempt({ session: { paths }, state, log }) {
        const execution = (0, end_of_step.x)(state);
        if (execution === void 0)
          return [];
        const { problems } = (0, publish.K)({
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
  9443: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        e: () => (
          /* binding */
          summarize
        )
      });
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
      var session_paths = __webpack_require__(4683);
      var redact_texts = __webpack_require__(8459);
      var session_logs = __webpack_require__(4639);
      var session_state = __webpack_require__(4833);
      var log_tail = __webpack_require__(6370);
      var errors = __webpack_require__(5173);
      var regular_file = __webpack_require__(8731);
      var publish = __webpack_require__(5715);
      var untrusted_file = __webpack_require__(1580);
      var inputs_redaction = __webpack_require__(1515);
      var save_record = __webpack_require__(9427);
      var end_of_step = __webpack_require__(2188);
      var external_node_fs_ = __webpack_require__(3024);
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
      var step_record = __webpack_require__(8660);
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
          append(target, markdown);
        if (command !== void 0)
          append(target, whole(command, (0, size.$)(target) + separator.length));
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
      function append(target, markdown) {
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
          const size2 = (0, untrusted_file.aR)(path) ?? 0;
          return size2 > publish.a ? void 0 : { path, size: size2 };
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
        const bytes2 = (0, untrusted_file.gw)(file.path, shownBytes + patterns.longest);
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
    })
  ),
  /***/
  1112: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          jobStatus
        )
        /* harmony export */
      });
      var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1659);
      const statuses = ["success", "failure", "cancelled"];
      function jobStatus() {
        const text = _actions_core__WEBPACK_IMPORTED_MODULE_0__.V4("job-status").toLowerCase();
        return statuses.find((status) => status === text);
      }
    })
  ),
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
  9427: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        h: () => (
          /* binding */
          saveRecord2
        )
        /* harmony export */
      });
      var _session_write_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(160);
      var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5173);
      const warnedOf = /* @__PURE__ */ new WeakSet();
      async function saveRecord2({ session, record, log }) {
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
  2624: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        q: () => (
          /* binding */
          openMain
        ),
        /* harmony export */
        z: () => (
          /* binding */
          openPost
        )
        /* harmony export */
      });
      var _log_step_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1241);
      var _system_process_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7437);
      var _inputs_redaction_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1515);
      var _stdout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3599);
      async function openMain(cancel, redaction, workflowCommands) {
        const log = new _log_step_log_js__WEBPACK_IMPORTED_MODULE_0__.J((0, _stdout_js__WEBPACK_IMPORTED_MODULE_3__.X)(cancel), { workflowCommands });
        await (0, _inputs_redaction_js__WEBPACK_IMPORTED_MODULE_2__.ot)(redaction, log);
        (0, _system_process_names_js__WEBPACK_IMPORTED_MODULE_1__.V)(redaction.redact);
        return { stage: "main", log, redaction };
      }
      function openPost(workflowCommands) {
        const log = new _log_step_log_js__WEBPACK_IMPORTED_MODULE_0__.J((0, _stdout_js__WEBPACK_IMPORTED_MODULE_3__.X)(), workflowCommands === void 0 ? {} : { workflowCommands });
        const redaction = (0, _inputs_redaction_js__WEBPACK_IMPORTED_MODULE_2__.s8)();
        (0, _system_process_names_js__WEBPACK_IMPORTED_MODULE_1__.V)(redaction.redact);
        return { stage: "post", log, redaction };
      }
    })
  ),
  /***/
  7794: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        JV: () => (
          /* binding */
          currentState
        ),
        /* harmony export */
        KL: () => (
          /* binding */
          openNamedSession
        ),
        /* harmony export */
        wk: () => (
          /* binding */
          becomeFollower
        )
        /* harmony export */
      });
      var _session_redact_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8459);
      var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5173);
      var _system_process_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5764);
      var _text_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9556);
      var _inputs_redaction_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1515);
      var _results_last_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3023);
      var _results_outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3410);
      var _results_publish_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7345);
      var _runner_save_record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9427);
      var _runner_step_context_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2624);
      var _end_orphaned_session_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2270);
      var _job_sessions_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9489);
      var _session_folders_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9656);
      async function leaveInBackground(step, ready) {
        const state = redactTexts(ready, step.redaction.redact);
        setOutputs(step, state);
        await saveRecord(step);
        const after = formatDuration(readyOf(state)?.afterMs ?? 0);
        return {
          succeeded: true,
          sentence: `${state.name} is ready after ${after} and runs on in the background (session ${state.sessionId}).`
        };
      }
      async function currentState(step) {
        const state = step.reader.current();
        const isSupervised = state.start !== null && (0, _system_process_identity_js__WEBPACK_IMPORTED_MODULE_2__._n)(state.start.supervisor);
        return state.end !== null || isSupervised ? state : (0, _end_orphaned_session_js__WEBPACK_IMPORTED_MODULE_10__.t)(step, "was killed");
      }
      async function openNamedSession(input, cancel) {
        const redaction = (0, _inputs_redaction_js__WEBPACK_IMPORTED_MODULE_4__.s8)();
        const { session: found, others } = (0, _job_sessions_js__WEBPACK_IMPORTED_MODULE_11__.KP)(input, process.env, redaction.redact);
        const context = await (0, _runner_step_context_js__WEBPACK_IMPORTED_MODULE_9__.q)(cancel, redaction, found.record.settings.workflowCommands);
        if (others.length > 0) {
          const { request } = found.session;
          const count = `${others.length + 1} sessions of this job are called ${(0, _session_folders_js__WEBPACK_IMPORTED_MODULE_12__.PI)(request)}`;
          await context.log.line(`${count}; this step takes ${request.sessionId}. To name another one, use its id: ${(0, _job_sessions_js__WEBPACK_IMPORTED_MODULE_11__.so)(others)}.`);
        }
        return { ...context, ...found };
      }
      async function becomeFollower(step) {
        step.record.follower = (0, _system_process_identity_js__WEBPACK_IMPORTED_MODULE_2__.ls)(process.pid);
        await (0, _runner_save_record_js__WEBPACK_IMPORTED_MODULE_8__.h)(step);
        await reportCrashes(step);
      }
      async function reportCrashes({ log, redaction }) {
        for (const { session, record, reader } of (0, _job_sessions_js__WEBPACK_IMPORTED_MODULE_11__.QJ)(process.env).sessions) {
          const isFollowed = record.follower !== null && (0, _system_process_identity_js__WEBPACK_IMPORTED_MODULE_2__._n)(record.follower);
          if (record.concluded || record.crashTold || isFollowed)
            continue;
          try {
            const state = (0, _session_redact_texts_js__WEBPACK_IMPORTED_MODULE_0__.S)(await currentState({ session, reader, redaction }), redaction.redact);
            if (state.end?.status !== "failed")
              continue;
            const line = await (0, _results_last_words_js__WEBPACK_IMPORTED_MODULE_5__.u)({ session, record, redaction }, state);
            await log.error(`In the background: ${(0, _results_outcome_js__WEBPACK_IMPORTED_MODULE_6__.s)(state, record.uploads).sentence}`, line);
            record.crashTold = true;
            await (0, _runner_save_record_js__WEBPACK_IMPORTED_MODULE_8__.h)({ session, record, log });
          } catch (error) {
            await log.warning(`The background session ${session.request.sessionId} cannot be read: ${(0, _system_errors_js__WEBPACK_IMPORTED_MODULE_1__.gJ)(error)}`);
          } finally {
            reader.close();
          }
        }
      }
    })
  ),
  /***/
  2270: (
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
      var clock = __webpack_require__(7218);
      var own_file = __webpack_require__(9539);
      var read_file = __webpack_require__(5261);
      var redact_texts = __webpack_require__(8459);
      ;
      class JournalWriter {
        #fd;
        #redact;
        #seq;
        /** `last` is the last event that the journal has; undefined without any. @throws ReplacedFileError */
        constructor(path, redact, last) {
          this.#redact = redact;
          this.#seq = last?.seq ?? 0;
          const { fd, stats } = (0, own_file.$U)(path, { appends: true });
          this.#fd = fd;
          const { size: size2 } = stats;
          if (size2 > 0 && (0, read_file.i)(this.#fd, size2 - 1, 1).toString() !== "\n")
            writeAll(this.#fd, "\n");
        }
        append(body) {
          this.#seq += 1;
          const event = toEvent((0, redact_texts.S)(body, this.#redact), this.#seq);
          writeAll(this.#fd, `${JSON.stringify(event)}
`);
          return event;
        }
        close() {
          (0, external_node_fs_.closeSync)(this.#fd);
        }
      }
      function toEvent(body, seq) {
        return { v: 1, seq, at: (/* @__PURE__ */ new Date()).toISOString(), mono: (0, clock.d)(), ...body };
      }
      function writeAll(fd, text) {
        const bytes = Buffer.from(text);
        for (let written = 0; written < bytes.length; )
          written += (0, external_node_fs_.writeSync)(fd, bytes, written);
      }
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
            [__webpack_require__.e(549), __webpack_require__.e(623)]
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
            this.#journal = new JournalWriter(journal, redact, (0, session_journal.a0)(journal).at(-1));
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
          return toEvent(body(), 0);
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
  9489: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        KP: () => (
          /* binding */
          findSession
        ),
        /* harmony export */
        QJ: () => (
          /* binding */
          backgroundSessions
        ),
        /* harmony export */
        UN: () => (
          /* binding */
          NoSessionError
        ),
        /* harmony export */
        so: () => (
          /* binding */
          listText
        )
        /* harmony export */
      });
      var _options_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9120);
      var _session_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4683);
      var _session_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4894);
      var _session_step_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8660);
      var _system_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5173);
      var _system_own_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9539);
      var _system_process_identity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5764);
      var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7012);
      var _runner_recorded_session_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5461);
      var _session_folders_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9656);
      const maxProblem = 400;
      function backgroundSessions(env) {
        const sessions = [];
        const unreadable = [];
        for (const root of (0, _session_folders_js__WEBPACK_IMPORTED_MODULE_9__.b7)(env)) {
          try {
            const session = readBackgroundSession(root);
            if (session !== void 0)
              sessions.push(session);
          } catch (error) {
            unreadable.push((0, _text_plain_text_js__WEBPACK_IMPORTED_MODULE_7__.TN)((0, _system_errors_js__WEBPACK_IMPORTED_MODULE_4__.gJ)(error), maxProblem));
          }
        }
        return { sessions, unreadable };
      }
      class NoSessionError extends _options_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__.j {
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
          throw new _options_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__.j([`session: ${text}`]);
        if (all.length === 0)
          throw new NoSessionError(text, "this job has no background session");
        if (name === "")
          throw new NoSessionError(text, `all sessions of this job have ended: ${listText(all)}`);
        throw new NoSessionError(text, `"${name}" is not a background session of this job, which has ${listText(all)}`);
      }
      function listText(sessions) {
        return sessions.map(({ session: { request } }) => `${(0, _session_folders_js__WEBPACK_IMPORTED_MODULE_9__.PI)(request)} (${request.sessionId})`).join(", ");
      }
      function named(name, sessions, redact) {
        const byId = sessions.filter(({ session: { paths, request } }) => [paths.root, request.sessionId].includes(name));
        if (byId.length > 0)
          return byId;
        const names = [name, redact(name)];
        const isCalledSo = ({ session: { request } }) => names.includes(request.name) || names.includes((0, _session_folders_js__WEBPACK_IMPORTED_MODULE_9__.PI)(request));
        const ranked = sessions.filter(isCalledSo).map((session) => ({ session, rank: rankOf(session) }));
        return ranked.reverse().sort((a, b) => b.rank - a.rank).map(({ session }) => session);
      }
      function oldestFirst(sessions) {
        const started = new Map(sessions.map((session) => [session, session.reader.current().start?.startedMono ?? 0]));
        return sessions.toSorted((a, b) => (started.get(a) ?? 0) - (started.get(b) ?? 0));
      }
      function rankOf({ record, reader }) {
        const { start, end } = reader.current();
        const runs = end === null && start !== null && (0, _system_process_identity_js__WEBPACK_IMPORTED_MODULE_6__._n)(start.supervisor);
        return record.concluded ? 0 : runs ? 2 : 1;
      }
      function readBackgroundSession(root) {
        const paths = (0, _session_paths_js__WEBPACK_IMPORTED_MODULE_1__.NE)(root);
        const replaced = (0, _system_own_file_js__WEBPACK_IMPORTED_MODULE_5__.ar)(root);
        if (replaced !== void 0)
          throw replaced;
        const record = (0, _session_step_record_js__WEBPACK_IMPORTED_MODULE_3__.YO)(paths.step);
        if (record === void 0 || record.settings.atJobEnd === null)
          return void 0;
        if (record.position === null && !record.concluded)
          return void 0;
        const request = (0, _session_request_js__WEBPACK_IMPORTED_MODULE_2__["in"])(paths);
        return request && (0, _runner_recorded_session_js__WEBPACK_IMPORTED_MODULE_8__.Z)({ paths, request }, record);
      }
    })
  ),
  /***/
  6418: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Y: () => (
          /* binding */
          requestStop
        ),
        /* harmony export */
        l: () => (
          /* binding */
          stopSupervisor
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
  7787: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        U: () => (
          /* binding */
          resumeSession
        )
      });
      var attempt_artifacts = __webpack_require__(3230);
      var save_record = __webpack_require__(9427);
      var background = __webpack_require__(7794);
      var promises_ = __webpack_require__(8500);
      var journal_reader = __webpack_require__(8578);
      var session_paths = __webpack_require__(4683);
      var change_signal = __webpack_require__(4015);
      var external_node_fs_ = __webpack_require__(3024);
      var own_file = __webpack_require__(9539);
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
        const journal2 = new journal_reader.h((0, session_paths.NE)(root).journal, heldJournal);
        let logs = [];
        let outer = [];
        const stop = () => changes.notify();
        signal.addEventListener("abort", stop);
        try {
          changes.watch(root);
          for (let announced = true; !signal.aborted; ) {
            let progress = false;
            for (const event of journal2.read()) {
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
          journal2.close();
        }
      }
      async function* unread(logs, buffer, signal) {
        let found = false;
        for (const { channel, tail } of logs) {
          for (const bytes of tail.unread(buffer)) {
            found = true;
            yield { kind: "output", channel, bytes };
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
      var session_end = __webpack_require__(3127);
      var clock = __webpack_require__(7218);
      var ansi = __webpack_require__(6743);
      var duration = __webpack_require__(9556);
      var plural = __webpack_require__(1442);
      var shown_names = __webpack_require__(3393);
      var survivors = __webpack_require__(464);
      ;
      async function writeSurvivors(end, name, log) {
        if (end.survivors.length === 0)
          return;
        await log.warning(`${name}: not everything of ${whatEnded(end)} could be stopped: ${(0, survivors.j)(end.survivors)}`);
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
          const ended = `Ended ${processes} that the command had left running: ${(0, shown_names.k)(leftBehind)}`;
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
          const names = (0, shown_names.k)(kept.map(({ name }) => name));
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
      function stopText(signal, graceMs, platform = process.platform) {
        return platform === "win32" ? "It is ended at once" : `${signal} now, SIGKILL after ${(0, duration.a)(graceMs)}`;
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
              return log.line(`${(0, ansi.Oh)("…")} The script has ended; what it has started runs on: ${(0, shown_names.k)(event.processes)}.`);
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
      var session_state = __webpack_require__(4833);
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
      var process_identity = __webpack_require__(5764);
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
      var journal = __webpack_require__(7541);
      ;
      const exitCodes = { completed: 0, failed: 20, stopped: 21 };
      const notLaunched = 22;
      function exitCodeOf(status) {
        return exitCodes[status];
      }
      function verdict_verdictOf(exitCode) {
        return ["completed", "failed", "stopped"].find((status) => exitCodes[status] === exitCode);
      }
      var wait = __webpack_require__(1907);
      var request_stop = __webpack_require__(6418);
      ;
      const exitMs = 1e4;
      async function exitAfterEnd({ session: { paths } }, supervisor) {
        if (!await (0, wait.g3)(() => !(0, process_identity._n)(supervisor), exitMs))
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
        const ends = (0, journal.a0)(paths.journal).flatMap((event) => event.type === "session_ended" ? event.status : []);
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
      async function resumeSession(step, signal, isHandedOver = () => false, artifacts = new attempt_artifacts.j(step)) {
        const { stage, record, reader } = step;
        if (stage === "main")
          signal.addEventListener("abort", () => artifacts.cancel(), { once: true });
        const pollState = () => (0, background.JV)(step);
        await pollState();
        const { start } = reader.current();
        const watch = new SupervisorWatch(step, () => ({ supervisor: start?.supervisor, reaper: start?.reaper?.process }));
        const followed = await follow(step, { artifacts, signal, from: record.position, isHandedOver, pollState });
        watch.close();
        record.position = followed.position;
        const state = followed.state.end !== null ? followed.state : reader.current();
        if (stage === "main")
          await artifacts.settle(state);
        await (0, save_record.h)(step);
        if (state.end === null || state.start === null)
          return state;
        await exitAfterEnd(step, state.start.supervisor);
        return judgedByJournal(state, step);
      }
    })
  ),
  /***/
  9656: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        PI: () => (
          /* binding */
          shortNameOf
        ),
        /* harmony export */
        b7: () => (
          /* binding */
          sessionFoldersOf
        ),
        /* harmony export */
        ig: () => (
          /* binding */
          fieldsOfRecord
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
      var _session_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4683);
      var _system_own_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9539);
      var _text_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5666);
      function sessionFoldersOf(env) {
        return (0, _session_paths_js__WEBPACK_IMPORTED_MODULE_3__.PF)(env.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()).flatMap(foldersIn).sort();
      }
      function shortNameOf({ name, shortName }) {
        return shortName ?? name;
      }
      function namesInJob(env) {
        if (!env.RUNNER_TEMP)
          return /* @__PURE__ */ new Set();
        return new Set(sessionFoldersOf(env).flatMap(nameIn));
      }
      function mayHaveNews(root) {
        const record = fieldsOfRecord(root);
        return record !== void 0 && record.concluded !== true;
      }
      function fieldsOfRecord(root) {
        return fieldsOf((0, _session_paths_js__WEBPACK_IMPORTED_MODULE_3__.NE)(root).step);
      }
      function nameIn(root) {
        const { name, shortName } = fieldsOf(sessionPaths(root).request) ?? {};
        const known = shortName ?? name;
        return typeof known === "string" ? [known] : [];
      }
      function fieldsOf(path) {
        try {
          if ((0, _system_own_file_js__WEBPACK_IMPORTED_MODULE_4__.ar)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)) !== void 0)
            return void 0;
          const value = (0, _text_json_js__WEBPACK_IMPORTED_MODULE_5__.q)((0, _system_own_file_js__WEBPACK_IMPORTED_MODULE_4__.jU)(path, _system_own_file_js__WEBPACK_IMPORTED_MODULE_4__.tn).toString());
          return typeof value === "object" && value !== null ? { ...value } : void 0;
        } catch {
          return void 0;
        }
      }
      function foldersIn(folder) {
        try {
          if ((0, _system_own_file_js__WEBPACK_IMPORTED_MODULE_4__.ar)(folder) !== void 0)
            return [];
          return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).filter(_session_paths_js__WEBPACK_IMPORTED_MODULE_3__.Sd).map((name) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
        } catch {
          return [];
        }
      }
    })
  ),
  /***/
  3393: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        k: () => (
          /* binding */
          shownNames
        )
        /* harmony export */
      });
      var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7012);
      const maxNames = 10;
      const maxLength = 80;
      function shownName(name) {
        return (0, _text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__.TN)(name, maxLength);
      }
      function shownNames(names) {
        return [...names.slice(0, maxNames).map(shownName), ...names.length > maxNames ? ["…"] : []].join(", ");
      }
    })
  ),
  /***/
  6219: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        j: () => (
          /* binding */
          MaskFinder
        )
        /* harmony export */
      });
      var _filters_mask_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3418);
      var _filters_min_length_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5841);
      const notations = [
        { notation: "colons", opening: "::add-mask", trace: /:add-mask[^!-9;-~]/gi },
        { notation: "brackets", opening: "##[add-mask", trace: /\[add-mask[ \]]/gi }
      ];
      const nothing = Buffer.alloc(0);
      const colon = 58;
      const hash = 35;
      class MaskFinder {
        #searches = notations.map((notation) => new NotationSearch(notation));
        /** Returns the values that end in this chunk, as bytes, because they need not be UTF-8. */
        push(chunk) {
          if (beginsNone(chunk) && this.#searches.every(({ isIdle }) => isIdle))
            return [];
          const text = chunk.toString("latin1");
          return this.#searches.flatMap((search) => search.push(chunk, text)).filter(isLong);
        }
        /** Returns the values that end with the data. */
        end() {
          return this.#searches.flatMap((search) => search.end()).filter(isLong);
        }
      }
      class NotationSearch {
        #notation;
        #opening;
        #trace;
        /** The possible beginning of a command, or a line with a command whose end is yet to come. */
        #held = nothing;
        /** Set while the rest of the line belongs to a mask that was split. */
        #isInMask = false;
        constructor({ notation, opening, trace }) {
          this.#notation = notation;
          this.#opening = opening;
          this.#trace = trace;
        }
        /** Set if no mask has begun in the data so far. */
        get isIdle() {
          return this.#held.length === 0 && !this.#isInMask;
        }
        /** @param text the chunk as Latin-1 */
        push(chunk, text) {
          if (this.#held.length === 0)
            return this.#find(chunk, text, false);
          return this.#find(Buffer.concat([this.#held, chunk]), this.#held.toString("latin1") + text, false);
        }
        end() {
          return this.#find(this.#held, this.#held.toString("latin1"), true);
        }
        #find(data, text, isFinal) {
          const values = [];
          let position = 0;
          for (; ; ) {
            const start = this.#isInMask ? position : this.#next(text, position);
            if (start === void 0) {
              position = Math.max(position, data.length - this.#unfinished(text));
              break;
            }
            position = start;
            const part = (0, _filters_mask_command_js__WEBPACK_IMPORTED_MODULE_0__.OS)(data.subarray(position), isFinal);
            if (part === void 0)
              break;
            const line = part.bytes.toString();
            const mask = this.#isInMask ? (0, _filters_mask_command_js__WEBPACK_IMPORTED_MODULE_0__.CQ)(this.#notation, line) : (0, _filters_mask_command_js__WEBPACK_IMPORTED_MODULE_0__.a2)(this.#notation, line);
            if (mask !== void 0)
              values.push((0, _filters_mask_command_js__WEBPACK_IMPORTED_MODULE_0__.j0)(mask, part.bytes));
            position += mask === void 0 ? 1 : part.bytes.length;
            this.#isInMask = mask !== void 0 && !part.isWhole;
          }
          this.#held = isFinal ? nothing : Buffer.from(data.subarray(position));
          return values;
        }
        /** Returns where the next command begins. */
        #next(text, from) {
          this.#trace.lastIndex = from;
          while (this.#trace.test(text)) {
            const start = this.#trace.lastIndex - 1 - this.#opening.length;
            if (start >= from && text.slice(start, this.#trace.lastIndex - 1).toLowerCase() === this.#opening)
              return start;
          }
          return void 0;
        }
        /** Returns how many characters at the end may be the beginning of a command. */
        #unfinished(text) {
          const end = text.slice(-this.#opening.length).toLowerCase();
          for (let from = 0; from < end.length; from += 1)
            if (this.#opening.startsWith(end.slice(from)))
              return end.length - from;
          return 0;
        }
      }
      function beginsNone(chunk) {
        const last = chunk.at(-1);
        return last !== colon && last !== hash && !chunk.includes("::") && !chunk.includes("##[");
      }
      function isLong(value) {
        return (0, _filters_min_length_js__WEBPACK_IMPORTED_MODULE_1__.R)(value.toString());
      }
    })
  ),
  /***/
  9362: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        g: () => (
          /* binding */
          Patterns
        )
      });
      var external_node_buffer_ = __webpack_require__(4573);
      var min_length = __webpack_require__(5841);
      ;
      const narrow = { size: 1, at: 0 };
      const utf16 = [
        { size: 2, at: 0 },
        { size: 2, at: 1 }
      ];
      const utf32 = [
        { size: 4, at: 0 },
        { size: 4, at: 3 }
      ];
      function encodeIn({ size, at }, text) {
        if (size === 1)
          return Buffer.from(text);
        if (size === 2) {
          const bytes2 = Buffer.from(text, "utf16le");
          return at === 0 ? bytes2 : bytes2.swap16();
        }
        const characters = [...text];
        const bytes = Buffer.alloc(characters.length * size);
        characters.forEach((character, index) => {
          const code = character.codePointAt(0) ?? 0;
          if (at === 0)
            bytes.writeUInt32LE(code, index * size);
          else
            bytes.writeUInt32BE(code, index * size);
        });
        return bytes;
      }
      function asciiAt(data, offset, { size, at }) {
        for (let index = 0; index < size; index += 1)
          if (index !== at && data[offset + index] !== 0)
            return void 0;
        const byte = data[offset + at];
        return byte !== void 0 && byte < 128 ? byte : void 0;
      }
      function decodeAscii(data, from, to, unit) {
        if (unit.size === 1)
          return data.toString("latin1", from, to);
        let text = "";
        for (let offset = from; offset + unit.size <= to; offset += unit.size)
          text += String.fromCharCode(asciiAt(data, offset, unit) ?? 255);
        return text;
      }
      function isShadow(byteAt, { start, end }, { size, at }, { position, isFinal }) {
        if (position % size === 0)
          return false;
        const from = at === 0 ? start - (size - 1) : end;
        for (let index = from; index < from + size - 1; index += 1) {
          const byte = byteAt(index);
          if (byte === void 0 && index >= end && !isFinal)
            return void 0;
          if (byte !== 0)
            return false;
        }
        return true;
      }
      ;
      const prefixDigits = 6;
      const breaks = ["\n", "\r\n", "\\n"];
      const minLine = 16;
      const maxBreak = "\\r\\n".length + minLine;
      class BrokenBase64 {
        prefix;
        longest;
        kind = void 0;
        unit = narrow;
        isAscii = true;
        mayFollow = void 0;
        #digits;
        /** At the end of the data there is one more digit. */
        #last;
        constructor(digits, last, prefix) {
          this.#digits = digits;
          this.#last = last;
          this.prefix = Buffer.from(prefix, "latin1");
          this.longest = digits.length + 1 + maxBreak * (1 + Math.ceil(digits.length / minLine));
        }
        /** Returns a pattern for each way in which the first digits may be in one line or two. */
        static patternsOf({ decided, atEnd }) {
          const bytes = Buffer.from(decided, "latin1");
          const last = atEnd.length > decided.length ? atEnd.charCodeAt(decided.length) : void 0;
          const first = decided.slice(0, prefixDigits);
          const places = [...first].map((_, index) => index).slice(1);
          const broken = places.flatMap((at) => breaks.map((end) => first.slice(0, at) + end + first.slice(at)));
          return [first, ...broken].map((prefix) => new BrokenBase64(bytes, last, prefix));
        }
        examine(data, candidate, isFinal) {
          const open = isFinal ? void 0 : "undecided";
          let position = candidate.start;
          let inLine = minLine;
          for (let index = 0; index < this.#digits.length; ) {
            if (position >= data.length)
              return open;
            if (data[position] === this.#digits[index]) {
              index += 1;
              position += 1;
              inLine += 1;
              continue;
            }
            const length = inLine < minLine ? 0 : breakAt(data, position);
            if (length === void 0)
              return open;
            if (length === 0)
              return void 0;
            position += length;
            inLine = 0;
          }
          if (this.#last === void 0 || position >= data.length && isFinal)
            return { start: candidate.start, end: position };
          if (position >= data.length)
            return open;
          return { start: candidate.start, end: position + Number(data[position] === this.#last) };
        }
      }
      const newline = 10;
      const carriageReturn = 13;
      const backslash = 92;
      const letterN = 110;
      const letterR = 114;
      const blank = 32;
      function breakAt(data, from) {
        let position = from;
        const is = (...bytes) => bytes.every((byte, index) => data[position + index] === byte);
        if (is(carriageReturn))
          position += 1;
        else if (is(backslash, letterR))
          position += 2;
        if (is(newline))
          position += 1;
        else if (is(backslash, letterN))
          position += 2;
        else
          return data.length - from < "\\r\\n".length && mayBecome(data, from) ? void 0 : 0;
        const end = position + minLine;
        while (position < end && is(blank))
          position += 1;
        return position === data.length ? void 0 : position - from;
      }
      function mayBecome(data, from) {
        const rest = data.toString("latin1", from);
        return ["\r\n", "\\r\\n", "\\n", "\r\\n"].some((end) => end.startsWith(rest));
      }
      ;
      const bashEscapes = {
        "\x07": "\\a",
        "\b": "\\b",
        "	": "\\t",
        "\n": "\\n",
        "\v": "\\v",
        "\f": "\\f",
        "\r": "\\r",
        "\x1B": "\\E"
      };
      const shortEscapes = { "	": "\\t", "\n": "\\n", "\r": "\\r" };
      const unprintable = /[\u0000-\u001f\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g;
      const controls = /[\u0000-\u001f\u007f]/g;
      function inStringLiterals(text) {
        const escaped2 = text.replaceAll("\\", "\\\\");
        const python = escaped2.replace(unprintable, pythonEscape);
        const node = escaped2.replace(controls, (character) => shortEscapes[character] ?? hexadecimal(character).toUpperCase());
        const literals = [
          python,
          python.replace(/[\u0080-\u{10ffff}]/gu, pythonEscape),
          bytesOf(escaped2.replace(controls, pythonEscape), (byte) => `\\x${byte.toString(16)}`),
          node.replaceAll("\\X", "\\x")
        ];
        const bash = escaped2.replaceAll("'", "\\'").replace(controls, (character) => bashEscapes[character] ?? octal(character));
        return [...literals, ...literals.map((literal) => literal.replaceAll("'", "\\'")), bash, bytesOf(bash, octalOfByte)];
      }
      function pythonEscape(character) {
        const code = character.codePointAt(0) ?? 0;
        if (code > 65535)
          return `\\U${code.toString(16).padStart(8, "0")}`;
        if (code > 255)
          return `\\u${code.toString(16).padStart(4, "0")}`;
        return shortEscapes[character] ?? hexadecimal(character);
      }
      function hexadecimal(character) {
        return `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`;
      }
      function octal(character) {
        return octalOfByte(character.charCodeAt(0));
      }
      function octalOfByte(byte) {
        return `\\${byte.toString(8).padStart(3, "0")}`;
      }
      function bytesOf(text, write) {
        return text.replace(/[\u0080-\u{10ffff}]/gu, (character) => [...Buffer.from(character)].map(write).join(""));
      }
      ;
      const minBytes = 4;
      const minBase64Digits = 6;
      function encodingsOf(value) {
        const text = value.toWellFormed();
        const encodings = [
          text,
          ...quoted(text),
          ...escaped(text),
          ...inStringLiterals(text),
          ...percentEncoded(text),
          ...base64(Buffer.from(text)),
          ...sections(text)
        ];
        return new Set(encodings.filter((encoding) => Buffer.byteLength(encoding) >= minBytes));
      }
      function quoted(text) {
        return [
          text.replaceAll('"', '\\"'),
          text.replaceAll("'", "''"),
          text.replaceAll("'", "'\\''"),
          text.replaceAll("'", `'"'"'`),
          text.replace(/[$`"\\]/g, "\\$&"),
          text.replace(/[^\w@%+=:,./\u0080-\u{10ffff}-]/gu, "\\$&"),
          ...text.length > 8 && text.startsWith('"') && text.endsWith('"') ? [text.slice(1, -1)] : []
        ];
      }
      function escaped(text) {
        const json = JSON.stringify(text).slice(1, -1);
        const unicode = (characters) => json.replace(characters, unicodeEscape);
        const upperUnicode = (characters) => json.replace(characters, (found) => upperDigits(unicodeEscape(found)));
        const xml = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
        return [
          json,
          // In this order: Newtonsoft (as in the runner) escapes Unicode line ends, Python everything beyond ASCII, Go what HTML
          // would interpret, Java everything beyond ASCII in upper case, .NET most of all. PHP escapes slashes.
          unicode(/[\u0085\u2028\u2029]/g),
          unicode(/[\u007f-\uffff]/g),
          unicode(/[<>&\u2028\u2029]/g),
          upperUnicode(/[\u007f-\uffff]/g),
          upperUnicode(/["&'+<>`\u007f-\uffff]/g).replaceAll("\\\\u0022", "\\u0022"),
          json.replaceAll("/", "\\/"),
          xml,
          xml.replaceAll('"', "&quot;"),
          xml.replaceAll('"', "&quot;").replaceAll("'", "&apos;"),
          xml.replaceAll('"', "&quot;").replaceAll("'", "&#39;"),
          xml.replaceAll('"', "&quot;").replaceAll("'", "&#x27;"),
          xml.replaceAll('"', "&#34;").replaceAll("'", "&#39;")
        ];
      }
      function unicodeEscape(character) {
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
      }
      function upperDigits(unicode) {
        return unicode.slice(0, 2) + unicode.slice(2).toUpperCase();
      }
      function percentEncoded(text) {
        const browser = encodeURIComponent(text);
        const strict = browser.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
        return [strict, browser, encodeURI(text)].flatMap((encoded) => {
          const lower = encoded.replace(/%../g, (digits) => digits.toLowerCase());
          return [encoded, lower, encoded.replaceAll("%20", "+"), lower.replaceAll("%20", "+")];
        });
      }
      function base64Digits(bytes) {
        return [0, 1, 2].map((before) => shifted(bytes, before)).filter(({ decided }) => decided.length >= minBase64Digits);
      }
      function base64(bytes) {
        const all = [0, 1, 2].flatMap((before) => {
          const { atEnd, decided } = shifted(bytes, before);
          return [atEnd, decided].filter(({ length }) => length >= minBase64Digits).flatMap((digits) => [digits, digits.replaceAll("+", "-").replaceAll("/", "_")]);
        });
        return [...new Set(all)];
      }
      function shifted(bytes, before) {
        const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64").replaceAll("=", "");
        const first = Math.ceil(before * 8 / 6);
        const decided = Math.floor((before + bytes.length) * 8 / 6);
        return { atEnd: encoded.slice(first), decided: encoded.slice(first, decided) };
      }
      function sections(text) {
        const coloured = text.indexOf("&+");
        const end = coloured >= 0 ? coloured + 2 : text.lastIndexOf("&") + 1;
        if (end === 0)
          return [];
        return [text.slice(0, end), text.slice(coloured >= 0 ? end + 1 : end)].filter(({ length }) => length >= 6);
      }
      ;
      const maxPrefix = 32;
      const maxWidePrefix = 16;
      class Literal {
        prefix;
        longest;
        kind = void 0;
        unit;
        isAscii;
        mayFollow = void 0;
        #bytes;
        constructor(bytes, unit = narrow, isAscii = false) {
          this.#bytes = bytes;
          this.prefix = bytes.subarray(0, unit.size === 1 ? maxPrefix : maxWidePrefix);
          this.longest = bytes.length;
          this.unit = unit;
          this.isAscii = isAscii;
        }
        /** Matches a text in UTF-8, or in the encoding of a wider unit. */
        static of(text, unit) {
          return new Literal(encodeIn(unit, text), unit, !/[\u0080-\uffff]/.test(text));
        }
        examine(data, candidate, isFinal) {
          const { start, fitsTo } = candidate;
          const end = start + this.#bytes.length;
          const to = Math.min(end, data.length);
          if (fitsTo < to && data.compare(this.#bytes, fitsTo - start, to - start, fitsTo, to) !== 0)
            return void 0;
          candidate.fitsTo = to;
          if (to === end)
            return { start, end };
          return isFinal ? void 0 : "undecided";
        }
      }
      ;
      const none = 0;
      class Children {
        /** `node * 256 + byte`, where the child in the same place is not `none`. */
        #keys = new Uint32Array(1024);
        #children = new Int32Array(1024);
        #size = 0;
        /** Returns the child that a byte leads to, or 0. */
        get(node, byte) {
          return this.#children[this.#placeOf(node * 256 + byte)];
        }
        /** Adds a child, which is not there yet. */
        add(node, byte, child) {
          this.#size += 1;
          if (this.#size * 2 > this.#keys.length)
            this.#grow();
          this.#put(node * 256 + byte, child);
        }
        #put(key, child) {
          const place = this.#placeOf(key);
          this.#keys[place] = key;
          this.#children[place] = child;
        }
        /** Returns where a key is, or where it can be put. */
        #placeOf(key) {
          const last = this.#keys.length - 1;
          let place = Math.imul(key, 2654435761) >>> 7 & last;
          while (this.#children[place] !== none && this.#keys[place] !== key)
            place = place + 1 & last;
          return place;
        }
        #grow() {
          const [keys, children] = [this.#keys, this.#children];
          this.#keys = new Uint32Array(keys.length * 4);
          this.#children = new Int32Array(keys.length * 4);
          children.forEach((child, place) => {
            if (child !== none)
              this.#put(keys[place], child);
          });
        }
      }
      ;
      const root = 0;
      const trie_none = 0;
      class Trie {
        root = root;
        /** Length of the longest string in bytes. */
        height;
        #children = new Children();
        /** For each node, its parent and the byte that leads to it. */
        #parent = new Int32Array(1024);
        #byte = new Uint8Array(1024);
        #depth = new Uint8Array(1024);
        /** For each node, that of its longest proper suffix in the trie. */
        #failure;
        /** For each node, the next one along the failure links at which a string ends. */
        #nextMatch;
        #endingAt = /* @__PURE__ */ new Map();
        #size = 1;
        /** @param strings each of 1 to 255 bytes */
        constructor(strings) {
          strings.forEach((string, index) => {
            this.#add(string, index);
          });
          this.#failure = new Int32Array(this.#size);
          this.#nextMatch = new Int32Array(this.#size);
          this.height = strings.reduce((most, { length }) => Math.max(most, length), 0);
          this.#link();
        }
        /** The number of nodes; all are below it. */
        get size() {
          return this.#size;
        }
        /** Returns how many bytes lead from the root to a node. */
        depth(node) {
          return this.#depth[node];
        }
        /** Returns the node that a byte leads to. */
        next(from, byte) {
          for (let node = from; ; node = this.#failure[node]) {
            const child = this.#children.get(node, byte);
            if (child !== trie_none || node === root)
              return child;
          }
        }
        isMatch(node) {
          return this.#endingAt.has(node) || this.#nextMatch[node] !== trie_none;
        }
        /** Yields the indexes of the strings that end at a node. */
        *matches(node) {
          for (let at = node; at !== trie_none; at = this.#nextMatch[at])
            yield* this.#endingAt.get(at) ?? [];
        }
        #add(string, index) {
          let node = root;
          for (const byte of string)
            node = this.#children.get(node, byte) || this.#addChild(node, byte);
          const ending = this.#endingAt.get(node);
          if (ending === void 0)
            this.#endingAt.set(node, [index]);
          else
            ending.push(index);
        }
        #addChild(node, byte) {
          const child = this.#size;
          this.#size += 1;
          if (child === this.#parent.length)
            this.#grow();
          this.#parent[child] = node;
          this.#byte[child] = byte;
          this.#depth[child] = this.depth(node) + 1;
          this.#children.add(node, byte, child);
          return child;
        }
        #grow() {
          const larger = (from, to) => {
            to.set(from);
            return to;
          };
          const size = this.#size * 2;
          this.#parent = larger(this.#parent, new Int32Array(size));
          this.#byte = larger(this.#byte, new Uint8Array(size));
          this.#depth = larger(this.#depth, new Uint8Array(size));
        }
        /** Goes by depth: the links of a node build on those of shorter ones. */
        #link() {
          for (const node of this.#byDepth()) {
            const parent = this.#parent[node];
            const failure = parent === root ? root : this.next(this.#failure[parent], this.#byte[node]);
            this.#failure[node] = failure;
            this.#nextMatch[node] = this.#endingAt.has(failure) ? failure : this.#nextMatch[failure];
          }
        }
        /** Returns all nodes but the root, sorted by counting. */
        #byDepth() {
          const from = new Int32Array(this.height + 2);
          for (let node = 1; node < this.#size; node += 1)
            from[this.depth(node) + 1] = (from[this.depth(node) + 1] ?? 0) + 1;
          for (let depth = 1; depth < from.length; depth += 1)
            from[depth] = (from[depth] ?? 0) + (from[depth - 1] ?? 0);
          const sorted = new Int32Array(this.#size - 1);
          for (let node = 1; node < this.#size; node += 1) {
            const depth = this.depth(node);
            const place = from[depth];
            sorted[place] = node;
            from[depth] = place + 1;
          }
          return sorted;
        }
      }
      ;
      const unknown = -1;
      const defaultMaxRows = 32768;
      const minHalf = 1024;
      class Automaton {
        #trie;
        /** Rows of 256 transitions: the row that a byte leads to, its complement if a string ends there, or `unknown`. */
        #table = new Int16Array(64 * 256);
        #maxRows;
        #rowOfNode;
        #nodeOfRow = [];
        /**
         * @param strings each of 1 to 255 bytes
         * @param maxRows the size at which the table is emptied and filled anew; at least 3
         */
        constructor(strings, maxRows = defaultMaxRows) {
          this.#trie = new Trie(strings);
          this.#maxRows = maxRows;
          this.#rowOfNode = new Int32Array(this.#trie.size).fill(unknown);
        }
        /** The state before the first byte. States are nodes of the trie. */
        get start() {
          return this.#trie.root;
        }
        /** Returns how many of the last bytes are the beginning of a string. */
        depth(state) {
          return this.#trie.depth(state);
        }
        /**
         * Reads data and returns the state after it. Both halves are read side by side, which is twice as fast: a look-up waits
         * only for the one before it in its own half. Matches are therefore not reported in the order of the data.
         */
        scan(data, from, state, onMatch) {
          const half = data.length - from >> 1;
          if (half < minHalf)
            return this.#read(data, from, data.length, state, onMatch);
          const middle = from + half;
          let second = this.#read(data, middle - this.#trie.height, middle, this.start, () => void 0);
          let first = state;
          const lanes = { position: from, first: 0, second: 0 };
          for (; ; ) {
            this.#makeRoom(2);
            lanes.first = this.#rowOf(first);
            lanes.second = this.#rowOf(second);
            run(this.#table, data, half, middle, lanes);
            first = this.#nodeOfRow[lanes.first];
            second = this.#nodeOfRow[lanes.second];
            const { position } = lanes;
            if (position === middle)
              return this.#read(data, middle + half, data.length, second, onMatch);
            first = this.#read(data, position, position + 1, first, onMatch);
            second = this.#read(data, position + half, position + half + 1, second, onMatch);
            lanes.position += 1;
          }
        }
        /** Reads byte by byte, computes the missing transitions, and reports matches. */
        #read(data, from, to, state, onMatch) {
          let node = state;
          for (let position = from; position < to; position += 1) {
            node = this.#step(node, data[position]);
            if (this.#trie.isMatch(node))
              for (const index of this.#trie.matches(node))
                onMatch(index, position + 1);
          }
          return node;
        }
        #step(node, byte) {
          this.#makeRoom(2);
          const at = this.#rowOf(node) * 256 + byte;
          const known = this.#table[at];
          if (known !== unknown)
            return this.#nodeOfRow[known < 0 ? ~known : known];
          const next = this.#trie.next(node, byte);
          const row = this.#rowOf(next);
          this.#table[at] = this.#trie.isMatch(next) ? ~row : row;
          return next;
        }
        #rowOf(node) {
          const known = this.#rowOfNode[node];
          return known === unknown ? this.#addRow(node) : known;
        }
        #addRow(node) {
          const row = this.#nodeOfRow.push(node) - 1;
          if (row * 256 === this.#table.length) {
            const larger = new Int16Array(this.#table.length * 2);
            larger.set(this.#table);
            this.#table = larger;
          }
          this.#table.fill(unknown, row * 256, (row + 1) * 256);
          this.#rowOfNode[node] = row;
          return row;
        }
        #makeRoom(rows) {
          if (this.#nodeOfRow.length + rows <= this.#maxRows)
            return;
          this.#rowOfNode.fill(unknown);
          this.#nodeOfRow.length = 0;
        }
      }
      function run(table, data, half, middle, lanes) {
        let { position, first, second } = lanes;
        for (; position < middle; position += 1) {
          const nextFirst = table[first << 8 | data[position]];
          const nextSecond = table[second << 8 | data[position + half]];
          if ((nextFirst | nextSecond) < 0)
            break;
          first = nextFirst;
          second = nextSecond;
        }
        lanes.position = position;
        lanes.first = first;
        lanes.second = second;
      }
      ;
      class PatternSet {
        patterns;
        /** Finds the prefixes of the patterns, by their indexes. */
        automaton;
        /** The longest match in bytes. */
        longest;
        constructor(patterns) {
          this.patterns = patterns;
          this.automaton = new Automaton(patterns.map(({ prefix }) => prefix));
          this.longest = patterns.reduce((most, { longest }) => Math.max(most, longest), 0);
        }
      }
      ;
      const contextBytes = 64;
      const escapeCharacter = String.raw`(?:\x1b|\^\[|\\(?:x1b|u001b|033|e))`;
      const sequences = [
        String.raw`${escapeCharacter}\[[0-?]*[ -/]*[@-~]`,
        String.raw`\x1b[ -/]*[0-~]`,
        String.raw`\\[abefnrtv]`,
        String.raw`\\x[\da-f]{2}`,
        String.raw`\\u[\da-f]{4}`,
        String.raw`\\[0-7]{1,3}`,
        String.raw`%(?:25)*[\da-f]{2}`
      ];
      const endsWithSequence = new RegExp(`(?:${sequences.join("|")})$`, "i");
      function mayStartWord(before) {
        return !/[A-Za-z0-9]$/.test(before) || endsWithSequence.test(before);
      }
      ;
      class Search {
        #set;
        /** The state of the automaton. */
        #state;
        #candidates = [];
        /** The last bytes before the data, as Latin-1. */
        #before = "";
        #dropped = 0;
        constructor(set) {
          this.#set = set;
          this.#state = set.automaton.start;
        }
        /**
         * Reads the data from an offset, before which it has been read.
         * @param before returns what stands before an offset, as Latin-1; by default the data
         */
        advance(data, from, isFinal, onFound, before = (offset) => this.lastBefore(data, offset)) {
          const byteAt = (offset) => offset < 0 ? this.#byteBefore(offset) : data[offset];
          const isUndecided = (candidate) => {
            const { pattern, position, start } = candidate;
            const verdict = pattern.examine(data, candidate, isFinal);
            if (verdict === void 0 || verdict === "undecided")
              return verdict === "undecided";
            const place = { position: position + verdict.start - start, isFinal };
            const hides = pattern.unit.size > 1 && pattern.isAscii && isShadow(byteAt, verdict, pattern.unit, place);
            if (hides === false)
              onFound(verdict, pattern);
            return hides === void 0;
          };
          this.#candidates = this.#candidates.filter(isUndecided);
          const { automaton, patterns } = this.#set;
          this.#state = automaton.scan(data, from, this.#state, (index, fitsTo) => {
            const pattern = patterns[index];
            const start = fitsTo - pattern.prefix.length;
            if (pattern.mayFollow?.(before(start)) === false)
              return;
            const candidate = { pattern, start, position: this.#dropped + start, fitsTo };
            if (isUndecided(candidate))
              this.#candidates.push(candidate);
          });
        }
        /** Returns where the first match that is still undecided may begin. */
        undecidedFrom(length) {
          const first = length - this.#set.automaton.depth(this.#state);
          return this.#candidates.reduce((least, { start }) => Math.min(least, start), first);
        }
        /** Forgets the bytes before an offset, which is the beginning of the data from here on. */
        drop(data, to) {
          this.#before = this.lastBefore(data, to);
          this.#dropped += to;
          for (const candidate of this.#candidates) {
            candidate.start -= to;
            candidate.fitsTo -= to;
          }
        }
        #byteBefore(offset) {
          const byte = this.#before.charCodeAt(this.#before.length + offset);
          return Number.isNaN(byte) ? void 0 : byte;
        }
        /** Returns as many bytes before an offset as decide whether a word starts there. */
        lastBefore(data, offset) {
          const near = data.toString("latin1", Math.max(0, offset - contextBytes), offset);
          return near.length === contextBytes ? near : (this.#before + near).slice(-contextBytes);
        }
      }
      ;
      const escapeByte = 27;
      const nothing = Buffer.alloc(0);
      const maxSequence = 64;
      const maxString = 2048;
      class Uncoloured {
        #search;
        /** The text that may still belong to a match. */
        #held = nothing;
        #buffer = nothing;
        #anchors;
        /** Up to here the data has been read; an unfinished sequence begins here. */
        #read;
        #lastSequence;
        constructor(set, from) {
          this.#search = new Search(set);
          this.#anchors = [{ at: 0, raw: from }];
          this.#read = from;
          this.#lastSequence = from;
        }
        /** Where the first match that is still undecided may begin. */
        get undecidedFrom() {
          return this.#held.length === 0 ? this.#read : this.#rawOf(0);
        }
        /** Returns whether a search of the data itself, of which the bytes from `from` to `end` are undecided, finds as much from here on. */
        isIdle(from, end) {
          return this.#read === end && Math.min(from, this.undecidedFrom) >= this.#lastSequence;
        }
        /**
         * @param base the offset of the data, which has been read in part
         * @param lastBefore returns what stands before an offset in the data, sequences included
         */
        advance(data, base, isFinal, onFound, lastBefore) {
          const before = this.#held.length;
          const text = this.#withTextOf(data, base, isFinal);
          this.#search.advance(text, before, isFinal, ({ start, end }, pattern) => onFound({ start: this.#rawOf(start), end: this.#rawOf(end - 1) + 1 }, pattern), (offset) => lastBefore(this.#rawOf(offset)));
          const certain = isFinal ? text.length : this.#search.undecidedFrom(text.length);
          this.#search.drop(text, certain);
          const raw = this.#rawOf(certain);
          const later = this.#anchors.filter(({ at }) => at > certain);
          this.#anchors = [{ at: 0, raw }, ...later.map((anchor) => ({ at: anchor.at - certain, raw: anchor.raw }))];
          this.#held = Buffer.from(text.subarray(certain));
        }
        /** Returns the held text with that of the data between sequences, and notes where it stands. */
        #withTextOf(data, base, isFinal) {
          let position = this.#read - base;
          const most = this.#held.length + data.length - position;
          if (this.#buffer.length < most)
            this.#buffer = Buffer.allocUnsafe(2 * most);
          const text = this.#buffer;
          text.set(this.#held);
          let length = this.#held.length;
          let from = position;
          const take = (end) => {
            length += data.copy(text, length, from, end);
          };
          for (; ; ) {
            const start = data.indexOf(escapeByte, position);
            const size = start < 0 ? 0 : sequenceAt(data, start);
            const isCut = size === void 0 && !isFinal;
            if (start < 0 || isCut) {
              position = isCut ? start : data.length;
              break;
            }
            position = start + (size || 1);
            if (!size)
              continue;
            take(start);
            from = position;
            this.#lastSequence = base + position;
            this.#anchors.push({ at: length, raw: this.#lastSequence });
          }
          take(position);
          this.#read = base + position;
          return text.subarray(0, length);
        }
        #rawOf(offset) {
          let low = 0;
          for (let high = this.#anchors.length; low + 1 < high; ) {
            const middle = low + high >> 1;
            if (this.#anchors[middle].at <= offset)
              low = middle;
            else
              high = middle;
          }
          const { at, raw } = this.#anchors[low];
          return raw + offset - at;
        }
      }
      function sequenceAt(data, start) {
        const kind = data[start + 1];
        if (kind === void 0)
          return void 0;
        if (kind === 93)
          return stringAt(data, start);
        let position = start + 1;
        const isIn = (low, high) => {
          const byte = data[position];
          return byte !== void 0 && byte >= low && byte <= high;
        };
        const most = start + maxSequence;
        if (kind === 91) {
          position += 1;
          while (position < most && isIn(48, 63))
            position += 1;
        }
        while (position < most && isIn(32, 47))
          position += 1;
        if (position === data.length)
          return void 0;
        const isWhole = kind === 91 ? isIn(64, 126) : isIn(48, 126);
        return isWhole ? position + 1 - start : 0;
      }
      function stringAt(data, start) {
        const most = Math.min(start + maxString, data.length);
        for (let position = start + 2; position < most; position += 1) {
          const byte = data[position];
          if (byte === 7)
            return position + 1 - start;
          if (byte === 10)
            return 0;
          if (byte !== escapeByte)
            continue;
          if (position + 1 === data.length)
            return void 0;
          return data[position + 1] === 92 ? position + 2 - start : 0;
        }
        return most === data.length ? void 0 : 0;
      }
      ;
      const stars = "***";
      const redaction_stream_nothing = Buffer.alloc(0);
      const pieceBytes = 64 * 1024;
      class RedactionStream {
        found = { values: 0, kinds: {} };
        #set;
        #search;
        /** The same search for what has terminal sequences in it, while there are any. */
        #uncoloured;
        /** Bytes that may still belong to a match. The offsets of matches count from its beginning. */
        #held = redaction_stream_nothing;
        /** The offset of the held bytes in the stream. */
        #offset = 0;
        #matches = [];
        /** The last `***` while nothing follows it, since it may still grow. */
        #growing;
        constructor(set) {
          this.#set = set;
          this.#search = new Search(set);
        }
        /** Set once there is a match, counted yet or not. */
        get hasFound() {
          return this.found.values > 0 || Object.keys(this.found.kinds).length > 0 || this.#growing !== void 0 || this.#matches.length > 0;
        }
        /** Returns the output that is certain by now, which may be a view of the chunk. */
        push(chunk) {
          if (chunk.length <= pieceBytes || !chunk.includes(escapeByte))
            return this.#push(chunk);
          const output = [];
          for (let from = 0; from < chunk.length; from += pieceBytes)
            output.push(this.#push(chunk.subarray(from, from + pieceBytes)));
          return Buffer.concat(output);
        }
        /** Returns the rest when no data follows. */
        end() {
          const rest = this.#advance(this.#held, true);
          this.#count();
          this.#search = new Search(this.#set);
          this.#uncoloured = void 0;
          return rest;
        }
        #push(chunk) {
          if (chunk.includes(escapeByte))
            this.#uncoloured ??= new Uncoloured(this.#set, this.#offset);
          return this.#advance(this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]), false);
        }
        #advance(data, isFinal) {
          const end = this.#offset + data.length;
          this.#search.advance(data, this.#held.length, isFinal, (range, pattern) => this.#addMatch(range, pattern));
          this.#uncoloured?.advance(data, this.#offset, isFinal, ({ start, end: end2 }, pattern) => this.#addMatch({ start: start - this.#offset, end: end2 - this.#offset }, pattern), (offset) => this.#search.lastBefore(data, offset - this.#offset));
          const coloured = this.#uncoloured === void 0 ? data.length : this.#uncoloured.undecidedFrom - this.#offset;
          const certain = isFinal ? data.length : Math.min(this.#search.undecidedFrom(data.length), coloured);
          if (this.#uncoloured?.isIdle(this.#offset + certain, end))
            this.#uncoloured = void 0;
          const redacted = this.#redact(data, certain);
          this.#search.drop(data, certain);
          this.#held = certain === data.length ? redaction_stream_nothing : Buffer.from(data.subarray(certain));
          this.#offset += certain;
          return redacted;
        }
        #addMatch({ start, end }, { kind, unit }) {
          const last = this.#matches.at(-1);
          if (last !== void 0 && last.kind === kind && last.start <= start && start <= last.end)
            last.end = Math.max(last.end, end);
          else
            this.#matches.push({ start, end, kind, unit });
        }
        /** Returns the bytes up to an offset, with `***` in place of matches. */
        #redact(data, to) {
          if (this.#matches.length === 0) {
            if (to > 0)
              this.#count();
            return data.subarray(0, to);
          }
          const pieces = [];
          let from = 0;
          const show = (end) => {
            if (end <= from)
              return;
            pieces.push(data.subarray(from, end));
            this.#count();
          };
          this.#matches.sort((one, other) => one.start - other.start || compareKinds(one, other));
          for (const match of this.#matches) {
            if (match.start >= to)
              break;
            show(match.start);
            if (this.#growing === void 0)
              pieces.push(encodeIn(match.unit, stars));
            this.#growing = this.#growing === void 0 ? { kind: match.kind } : joined(this.#growing, match);
            from = Math.max(from, Math.min(match.end, to));
          }
          show(to);
          this.#matches = this.#matches.filter(({ end }) => end > to).map((match) => Object.assign(match, { start: Math.max(0, match.start - to), end: match.end - to }));
          return Buffer.concat(pieces);
        }
        #count() {
          if (this.#growing === void 0)
            return;
          const { kind } = this.#growing;
          if (kind === void 0)
            this.found.values += 1;
          else
            this.found.kinds[kind] = (this.found.kinds[kind] ?? 0) + 1;
          this.#growing = void 0;
        }
      }
      function compareKinds({ kind: one = "" }, { kind: other = "" }) {
        return one < other ? -1 : Number(one > other);
      }
      function joined(one, other) {
        return { kind: other.kind === void 0 ? void 0 : one.kind };
      }
      ;
      const word = /[\w-]/;
      const dotted = /[\w.-]/;
      const quote = `\\\\{0,7}["']?`;
      const withDigit = "(?=[A-Za-z_-]{0,100}\\d)";
      const tokenFormats = [
        token("GitHub token", ["ghp_", "gho_", "ghu_", "ghs_", "ghr_"], "[A-Za-z0-9]{36,255}"),
        token("GitHub token", ["github_pat_"], "\\w{82}"),
        // actions/checkout writes `x-access-token:` in base64 into Git's configuration.
        token("GitHub token", ["eC1hY2Nlc3MtdG9rZW46"], "[A-Za-z0-9+/]{20,400}={0,2}", { alphabet: /[\w+/=]/ }),
        token("GitLab token", ["pat", "dt", "rt", "cbt", "ptt", "soat", "oas", "agent", "imt", "ft"].map((name) => `gl${name}-`), `${withDigit}[\\w-]{20,300}(?:\\.[0-9a-z]{2}\\.?[0-9a-z]{7,9})?`, { alphabet: dotted }),
        token("AWS access key id", ["AKIA", "ASIA", "ABIA", "ACCA"], "[A-Z2-7]{16}(?!\\w)"),
        token("AWS secret access key", [
          "aws_secret_access_key",
          "AWS_SECRET_ACCESS_KEY",
          "aws_secret_key",
          "AWS_SECRET_KEY",
          "SecretAccessKey",
          "secretAccessKey",
          "AwsSecretAccessKey",
          "awsSecretAccessKey",
          "secret_access_key"
        ], `${quote}\\s{0,8}[:=>]{1,2}\\s{0,8}${quote}([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])`, { alphabet: /[\w+/=:>"'\\ \t-]/ }),
        token("AWS session token", ["IQoJb3JpZ2lu", "FwoGZXIvYXdz"], "[A-Za-z0-9+/]{80,3000}={0,2}", { alphabet: /[\w+/=]/ }),
        token("Slack token", ["a", "b", "c", "d", "e", "o", "p", "r", "s"].map((letter) => `xox${letter}-`), `${withDigit}[A-Za-z0-9%-]{10,400}`, { alphabet: /[\w%-]/ }),
        token("Slack token", ["xapp-"], "\\d-[A-Z0-9]{5,20}-\\d{5,20}-[a-z0-9]{20,100}"),
        token("Slack webhook", ["hooks.slack.com/"], "(?:services|workflows|triggers)/([\\w+/-]{20,100})", {
          alphabet: /[\w+/-]/
        }),
        token("npm token", ["npm_"], "[A-Za-z0-9]{36}(?!\\w)"),
        token("npm token", [":_authToken", ":_auth", ":_password"], ` ?= ?${quote}([\\w+/.=-]{16,400})`, {
          alphabet: /[\w+/.="'\\ -]/
        }),
        token("PyPI token", ["pypi-AgE"], "[\\w-]{50,400}"),
        token("RubyGems token", ["rubygems_"], "[0-9a-f]{48}(?!\\w)"),
        token("Docker Hub token", ["dckr_pat_", "dckr_oat_"], "[\\w-]{27,64}"),
        token("JWT", ["eyJ"], "[\\w-]{14,1000}\\.ey[\\w-]{10,12000}\\.[\\w-]{10,3000}", {
          alphabet: dotted,
          longest: 16 * 1024
        }),
        token("Anthropic key", ["sk-ant-"], "[a-z]{2,10}\\d{2}-[\\w-]{40,200}"),
        token("OpenAI key", ["sk-"], "(?:(?:proj|svcacct|admin|None)-)?[A-Za-z0-9_-]{16,120}T3BlbkFJ[\\w-]{16,120}"),
        token("OpenAI key", ["sk-proj-", "sk-svcacct-", "sk-admin-"], "(?=[\\w-]{0,100}\\d)(?=[\\w-]{0,100}[A-Z])[\\w-]{40,250}"),
        token("OpenRouter key", ["sk-or-v1-"], "[0-9a-f]{64}(?!\\w)"),
        // The keys of DeepSeek, Moonshot and others have no other mark.
        token("AI provider key", ["sk-"], `(?!\\w*T3BlbkFJ)${withDigit}[A-Za-z0-9]{32,64}(?![\\w-])`),
        token("Google API key", ["AIza"], "[\\w-]{35}(?![\\w-])"),
        token("Google OAuth token", ["ya29."], "[\\w-]{40,2000}"),
        token("Google OAuth secret", ["GOCSPX-"], "[\\w-]{28}(?![\\w-])"),
        token("Hugging Face token", ["hf_", "api_org_"], "[A-Za-z0-9]{34,40}(?!\\w)"),
        token("Groq key", ["gsk_"], "[A-Za-z0-9]{52}(?!\\w)"),
        token("xAI key", ["xai-"], "[A-Za-z0-9]{70,100}(?!\\w)"),
        token("Cerebras key", ["csk-"], `${withDigit}[A-Za-z0-9]{40,64}(?![\\w-])`),
        token("Fireworks key", ["fw_"], `${withDigit}[A-Za-z0-9]{20,40}(?!\\w)`),
        token("Together key", ["tgp_v1_"], "[\\w-]{40,64}(?![\\w-])"),
        token("Vercel AI Gateway key", ["vck_"], "[A-Za-z0-9]{40,80}(?!\\w)"),
        token("Replicate token", ["r8_"], "[A-Za-z0-9]{37}(?!\\w)"),
        token("Perplexity key", ["pplx-"], "[A-Za-z0-9]{40,60}(?!\\w)"),
        token("NVIDIA key", ["nvapi-"], "[\\w-]{60,70}(?![\\w-])"),
        token("LangSmith key", ["lsv2_pt_", "lsv2_sk_"], "[0-9a-f]{32}_[0-9a-f]{10}(?!\\w)"),
        token("Azure storage key", ["AccountKey="], "([A-Za-z0-9+/]{86}==)", { alphabet: /[\w+/=]/ }),
        token("Stripe key", ["sk_live_", "rk_live_", "sk_test_", "rk_test_"], "[A-Za-z0-9]{20,250}"),
        token("SendGrid key", ["SG."], "[\\w-]{22}\\.[\\w-]{43}(?![\\w-])", { alphabet: dotted }),
        token("DigitalOcean token", ["dop_v1_", "doo_v1_", "dor_v1_"], "[0-9a-f]{64}(?!\\w)"),
        token("Databricks token", ["dapi"], "[0-9a-f]{32}(?:-\\d)?(?![\\w-])"),
        token("Vault token", ["hvs.", "hvb."], "[\\w-]{24,300}"),
        token("Grafana token", ["glsa_"], "[A-Za-z0-9]{32}_[0-9a-f]{8}(?!\\w)"),
        token("Shopify token", ["shpat_", "shpca_", "shppa_", "shpss_"], "[0-9a-fA-F]{32}(?!\\w)"),
        token("Linear key", ["lin_api_"], "[A-Za-z0-9]{40}(?!\\w)"),
        token("age key", ["AGE-SECRET-KEY-1"], "[0-9A-Z]{58}(?!\\w)"),
        privateKey()
      ];
      function token(kind, beginnings, rest, { alphabet = word, longest = 4 * 1024 } = {}) {
        return {
          kind,
          beginnings,
          alphabet,
          pattern: new RegExp(`(?:${beginnings.map(RegExp.escape).join("|")})${rest}`, "y"),
          longest
        };
      }
      function privateKey() {
        const names = ["", "RSA ", "EC ", "DSA ", "OPENSSH ", "ENCRYPTED ", "ANY ", "PGP "];
        const gap = "(?:\\s|\\\\{1,4}[nr])";
        const header = `[A-Za-z][A-Za-z0-9-]{0,40}: [^\\r\\n\\\\]{0,200}${gap}{1,8}`;
        const digits = "[A-Za-z0-9+/]";
        return {
          kind: "private key",
          beginnings: names.map((name) => `-----BEGIN ${name}PRIVATE KEY`),
          alphabet: /[ -~\s]/,
          pattern: new RegExp(`-----BEGIN [A-Z]{0,9} ?PRIVATE KEY(?: BLOCK)?-----${gap}{0,8}(?:${header}){0,8}(?:(?:[A-Za-z0-9+/=\\s\\\\]){16,64000}-----END [A-Z]{0,9} ?PRIVATE KEY(?: BLOCK)?-----|${digits}{40,80}(?:${gap}{1,8}${digits}{40,80})*(?:${gap}{1,8}${digits}{1,79}={0,2}(?![\\w+/=]))?)`, "y"),
          longest: 64 * 1024
        };
      }
      ;
      class TokenPattern {
        prefix;
        longest;
        kind;
        unit;
        isAscii = true;
        mayFollow;
        #regExp;
        #alphabet;
        constructor(format, beginning, unit = narrow) {
          this.prefix = encodeIn(unit, beginning);
          this.longest = format.longest * unit.size;
          this.kind = format.kind;
          this.unit = unit;
          this.#regExp = format.pattern;
          this.#alphabet = format.alphabet;
          const startsWord = /^[A-Za-z0-9]/.test(beginning);
          this.mayFollow = startsWord ? (before) => mayStartWord(lastCharacters(before, unit)) : void 0;
        }
        examine(data, candidate, isFinal) {
          const { start } = candidate;
          const { size } = this.unit;
          const limit = start + this.longest;
          const end = this.#endOfAlphabet(data, candidate.fitsTo, Math.min(limit, data.length));
          candidate.fitsTo = end;
          if (end + size > data.length && end < limit && !isFinal)
            return "undecided";
          this.#regExp.lastIndex = 0;
          const match = this.#regExp.exec(decodeAscii(data, start, end, this.unit));
          if (match === null)
            return void 0;
          const [whole, secret = whole] = match;
          return { start: start + (whole.length - secret.length) * size, end: start + whole.length * size };
        }
        #endOfAlphabet(data, from, to) {
          const isInAlphabet = asciiTable(this.#alphabet);
          const { size } = this.unit;
          let end = from;
          if (size === 1)
            while (end < to && isInAlphabet[data[end]] === 1)
              end += 1;
          else
            while (end + size <= to && isInAlphabet[asciiAt(data, end, this.unit) ?? 255] === 1)
              end += size;
          return end;
        }
      }
      function lastCharacters(before, unit) {
        if (unit.size === 1)
          return before;
        const bytes = Buffer.from(before, "latin1");
        return decodeAscii(bytes, bytes.length % unit.size, bytes.length, unit);
      }
      const asciiTables = /* @__PURE__ */ new Map();
      function asciiTable(characters) {
        const known = asciiTables.get(characters);
        if (known !== void 0)
          return known;
        const isIn = (byte) => byte < 128 && characters.test(String.fromCharCode(byte));
        const table = Uint8Array.from({ length: 256 }, (_, byte) => Number(isIn(byte)));
        asciiTables.set(characters, table);
        return table;
      }
      ;
      const tokens = tokensIn([narrow]);
      let wideTokens;
      class Patterns {
        #parts;
        /** The encodings of values that are not UTF-8. */
        #bytes;
        #forTexts;
        #forFiles;
        /** @param values bytes if they may not be UTF-8; values of less than four characters are skipped */
        constructor(values) {
          const all = [...values];
          this.#parts = new Set(all.flatMap((value) => wholeAndLines(value.toString())));
          this.#bytes = all.flatMap((value) => typeof value === "string" || (0, external_node_buffer_.isUtf8)(value) ? [] : encodedBytes(value));
        }
        /** The longest match in bytes. A stream holds back no more than this. */
        get longest() {
          return this.#setForFiles().longest;
        }
        /** Returns the text with `***` in place of everything found: a name, a reason, a line. */
        text(text) {
          this.#forTexts ??= new PatternSet([...this.#literals(), ...tokens]);
          const bytes = Buffer.from(text);
          const stream = new RedactionStream(this.#forTexts);
          const redacted = [stream.push(bytes), stream.end()];
          return stream.hasFound ? Buffer.concat(redacted).toString() : text;
        }
        /** Returns a stream for the content of a file, which may have any encoding, and base64 in lines. */
        stream() {
          return new RedactionStream(this.#setForFiles());
        }
        #setForFiles() {
          wideTokens ??= tokensIn(utf16);
          this.#forFiles ??= new PatternSet([...this.#literals(utf16), ...this.#onlyInFiles(), ...tokens, ...wideTokens]);
          return this.#forFiles;
        }
        #literals(wide = []) {
          const texts = new Set([...this.#parts].flatMap((part) => [...encodingsOf(part)]));
          return [
            ...[narrow, ...wide].flatMap((unit) => [...texts].map((text) => Literal.of(text, unit))),
            ...this.#bytes.map((bytes) => new Literal(bytes))
          ];
        }
        #onlyInFiles() {
          return [...this.#parts].flatMap((part) => [
            ...utf32.map((unit) => Literal.of(part, unit)),
            // PowerShell takes this as `-EncodedCommand`.
            ...base64(Buffer.from(part, "utf16le")).map((digits) => Literal.of(digits, narrow)),
            ...base64Digits(Buffer.from(part)).flatMap(BrokenBase64.patternsOf)
          ]);
        }
      }
      function tokensIn(units) {
        return units.flatMap((unit) => tokenFormats.flatMap((format) => format.beginnings.map((beginning) => new TokenPattern(format, beginning, unit))));
      }
      function wholeAndLines(value) {
        return [value, ...value.split(/\r\n|\r|\n/)].filter(min_length.R).map((part) => part.trim());
      }
      function encodedBytes(value) {
        return wholeAndLines(value.toString("latin1")).map((part) => Buffer.from(part, "latin1")).filter((part) => (0, min_length.R)(part.toString())).flatMap((part) => [part, ...base64(part).map((digits) => Buffer.from(digits))]);
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
  4642: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
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
      const nodeVariables = (
        /* unused pure expression or super */
        null
      );
      const hidden = "SUPERVISED_RUN_";
      function hideFromNode2(env) {
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
        NE: () => (
          /* binding */
          sessionPaths2
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
      function sessionPaths2(root) {
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
  8459: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          redactTexts2
        )
        /* harmony export */
      });
      const keptKeys = /* @__PURE__ */ new Set([
        ...["v", "type", "kind", "status", "runtime", "cause", "code", "family", "signal", "streams", "boot"],
        ...["sessionId", "slotId", "id", "source", "at", "until", "startedAt", "updatedAt", "startTime"]
      ]);
      function redactTexts2(data, redact) {
        return walk(data, redact);
      }
      function walk(value, redact) {
        if (typeof value === "string")
          return redact(value);
        if (Array.isArray(value))
          return value.map((item) => walk(item, redact));
        if (typeof value !== "object" || value === null)
          return value;
        const entries = Object.entries(value);
        return Object.fromEntries(entries.map(([key, item]) => [key, keptKeys.has(key) && typeof item !== "object" ? item : walk(item, redact)]));
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
          readyOf2
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
      function readyOf2({ source }) {
        return source.kind === "command" ? source.ready : null;
      }
    })
  ),
  /***/
  8660: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        jx: () => (
          /* binding */
          placesRedacted
        ),
        YO: () => (
          /* binding */
          readStepRecord
        ),
        ZB: () => (
          /* binding */
          redactionReportSchema
        )
      });
      var schemas = __webpack_require__(8788);
      var external = __webpack_require__(6293);
      var options_option = __webpack_require__(6288);
      var session_options = __webpack_require__(8248);
      ;
      function portableName2(name) {
        return name.replace(/["\\/:<>|*?\u0000-\u001f]/g, "_");
      }
      var json_file = __webpack_require__(608);
      var request = __webpack_require__(4894);
      ;
      const redactionReportSchema = schemas.object({
        /** The number of times that a known value was replaced. */
        values: schemas.number().int(),
        /** The number of tokens that were recognized by their format and replaced, by kind. */
        kinds: schemas.record(schemas.string(), schemas.number().int()),
        /** Files that are not in the artifact, because they hold a secret that cannot be replaced. */
        leftOut: schemas.array(schemas.string())
      });
      const redacted = redactionReportSchema.default({ values: 0, kinds: {}, leftOut: [] });
      function placesRedacted({ values, kinds }) {
        return Object.values(kinds).reduce((sum, count) => sum + count, values);
      }
      const uploadSchema = schemas.discriminatedUnion("status", [
        /** The upload is left to a later stage. The service takes none of these names again but perhaps the last. */
        schemas.object({
          status: schemas.literal("pending"),
          triedNames: schemas.array(schemas.string()),
          /** The folder that has the files until then, where a person may want them. */
          folder: schemas.string().exactOptional()
        }),
        schemas.object({
          status: schemas.literal("uploaded"),
          name: schemas.string(),
          id: schemas.number().int(),
          /** The address of the download, for people; null when it cannot be known. */
          url: schemas.string().nullable(),
          bytes: schemas.number().int(),
          redacted
        }),
        /** There is no artifact service: the files are in this folder. */
        schemas.object({ status: schemas.literal("kept"), name: schemas.string(), folder: schemas.string(), redacted }),
        schemas.object({ status: schemas.literal("failed"), triedNames: schemas.array(schemas.string()), reason: schemas.string(), folder: schemas.string() })
      ]);
      const positionSchema = schemas.object({
        seq: schemas.number().int(),
        /** Bytes, by channel. */
        offsets: schemas.record(schemas.string(), schemas.number().int()),
        /** The same of the attempt during which that execution ran, its `on-timeout` script. */
        outer: schemas.record(schemas.string(), schemas.number().int()).exactOptional(),
        /** The token that ends `stop-commands`; absent while the output's workflow commands act. */
        stopToken: schemas.string().optional()
      });
      const stepRecordSchema = schemas.object({
        v: schemas.literal(1),
        main: request.Nx,
        /** The inputs that post needs, as main read them: the environment may have changed by then. */
        settings: schemas.object({
          ...(0, options_option.WP)(external, session_options._F),
          artifactBaseName: schemas.string(),
          /** The fingerprint of the values of `redact`, which are in no file; null when there were none. */
          redact: schemas.object({ fingerprint: schemas.number().int() }).nullable().default(null),
          /** Post stops a background session that nobody waited for, or waits for it; null in the foreground. */
          atJobEnd: schemas["enum"](["stop", "wait"]).nullable().default(null)
        }),
        /** The end of the log so far, for the step that continues it; null when there is none. */
        position: positionSchema.nullable().default(null),
        /** The process of a later step that follows the session to its end. */
        follower: request.Nx.nullable().default(null),
        /** True when a later step has reported that the session failed in the background. */
        crashTold: schemas.boolean().default(false),
        /** GITHUB_ACTION of the step that started the session. */
        step: schemas.string().exactOptional(),
        /** True when the runner may have stopped the step for its `timeout-minutes`. */
        mayBeTimeout: schemas.boolean().exactOptional(),
        /** True when a post stage, or main in its place, has done what there was to do. */
        finished: schemas.boolean().exactOptional(),
        /** True when the outcome was reported, and outputs and files were published. */
        concluded: schemas.boolean(),
        /** True when this action's part of the job summary is written. */
        summarized: schemas.boolean(),
        /** True when the command's own part is written. */
        commandSummarized: schemas.boolean().default(false),
        /** By attempt number. */
        uploads: schemas.record(schemas.string(), uploadSchema)
      });
      function readStepRecord(path) {
        const record = (0, json_file.J)(path, stepRecordSchema);
        if (record !== void 0)
          record.settings.artifactBaseName = portableName2(record.settings.artifactBaseName);
        return record;
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
  464: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        j: () => (
          /* binding */
          survivorsText
        )
        /* harmony export */
      });
      function survivorsText(survivors) {
        const each = survivors.map(({ pid, name, reason }) => `process ${pid} (${name}) ${reason}`).join(", ");
        const others = survivors.filter(({ user }) => user !== void 0).map(({ pid }) => pid);
        const advice = others.length === 0 ? "" : ` \`sudo -n kill ${others.join(" ")}\` ends ${others.length === 1 ? "it" : "them"}.`;
        return `${each}.${advice}`;
      }
    })
  ),
  /***/
  160: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        A: () => (
          /* binding */
          writeJsonFile
        )
      });
      var external_node_fs_ = __webpack_require__(3024);
      var promises_ = __webpack_require__(1455);
      var external_node_timers_promises_ = __webpack_require__(8500);
      var errors = __webpack_require__(5173);
      ;
      const created = { flag: "wx", mode: 384 };
      function writeFileAtomic(path, content) {
        const temporary = temporaryName(path);
        const pauses = [...pausesMs];
        try {
          (0, external_node_fs_.writeFileSync)(temporary, content, created);
          while (!renamed(temporary, path, pauses))
            Atomics.wait(sleeper, 0, 0, pauses.shift());
        } catch (error) {
          (0, external_node_fs_.rmSync)(temporary, { force: true });
          throw error;
        }
      }
      async function writeFileAtomicAsync(path, content) {
        const temporary = temporaryName(path);
        const pauses = [...pausesMs];
        try {
          await writeFile(temporary, content, created);
          while (!renamed(temporary, path, pauses))
            await sleep(pauses.shift());
        } catch (error) {
          await rm(temporary, { force: true });
          throw error;
        }
      }
      const pausesMs = process.platform === "win32" ? [5, 10, 20, 50, 100, 200, 400, 800, 1400] : [];
      const sleeper = new Int32Array(new SharedArrayBuffer(4));
      function renamed(from, to, pauses) {
        try {
          (0, external_node_fs_.renameSync)(from, to);
          return true;
        } catch (error) {
          const isHeld = ["EPERM", "EACCES", "EBUSY"].includes((0, errors.CA)(error) ?? "");
          if (!isHeld || pauses.length === 0)
            throw error;
          return false;
        }
      }
      function temporaryName(path) {
        return `${path}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`;
      }
      ;
      function writeJsonFile(path, value) {
        writeFileAtomic(path, `${JSON.stringify(value, null, 2)}
`);
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
        const cut2 = all.subarray(Math.max(0, all.length - maxBytes));
        const isTorn = skipped || cut2.length < all.length;
        return { bytes: isTorn ? fromWholeCharacter(cut2) : cut2, isTorn, found: stream.found };
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
      var step_record = __webpack_require__(8660);
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
  )
};
