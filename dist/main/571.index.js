export const id = 571;
export const ids = [571];
export const modules = {
  /***/
  5373: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cs: () => (
          /* binding */
          artifactName
        ),
        /* harmony export */
        Fm: () => (
          /* binding */
          artifactBaseName
        ),
        /* harmony export */
        NN: () => (
          /* binding */
          attemptsWord
        )
        /* harmony export */
      });
      var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7012);
      var _text_portable_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7647);
      const maxLength = 200;
      function artifactBaseName(artifactName2, { name, sessionId }, job) {
        if (artifactName2 !== null)
          return (0, _text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__.Jj)((0, _text_portable_name_js__WEBPACK_IMPORTED_MODULE_1__.B)(artifactName2), maxLength);
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
        return (0, _text_plain_text_js__WEBPACK_IMPORTED_MODULE_0__.Cb)(words.trim(), 40).replaceAll(" ", "-");
      }
    })
  ),
  /***/
  1515: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Rj: () => (
          /* binding */
          fingerprint
        ),
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
          readRedaction2
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
      function readRedaction2() {
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
  2901: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        CK: () => (
          /* binding */
          findShell
        ),
        BT: () => (
          /* binding */
          removeScripts
        ),
        lF: () => (
          /* binding */
          writeScript
        )
      });
      var external_node_fs_ = __webpack_require__(3024);
      var external_node_path_ = __webpack_require__(6760);
      var configuration_error = __webpack_require__(9120);
      var errors = __webpack_require__(5173);
      var process_list = __webpack_require__(240);
      var system_program = __webpack_require__(2554);
      var job_process = __webpack_require__(9200);
      ;
      const standardFolders = ["/usr/local/bin", "/usr/bin", "/bin", "/opt/homebrew/bin", "/run/current-system/sw/bin"];
      function findProgram(name) {
        if ((0, external_node_path_.isAbsolute)(name))
          return firstIn([name]);
        if (/[\\/]/.test(name))
          return void 0;
        return firstIn(candidates(process.env.PATH, name)) ?? firstIn(candidates(runnersPath(), name)) ?? firstIn(candidates(process.platform === "win32" ? "" : standardFolders.join(external_node_path_.delimiter), name));
      }
      function candidates(path, name) {
        const folders = (path ?? "").split(external_node_path_.delimiter).filter((folder) => folder !== "");
        return folders.map((folder) => (0, external_node_path_.resolve)(folder, name));
      }
      function firstIn(paths) {
        return paths.flatMap(process.platform === "win32" ? withExtensions : (path) => [path]).find(isProgram);
      }
      function withExtensions(path) {
        const extensions = (process.env.PATHEXT || ".COM;.EXE;.BAT;.CMD").split(";").filter((extension) => extension !== "");
        const isWhole = extensions.some((extension) => path.toLowerCase().endsWith(extension.toLowerCase()));
        return [...isWhole ? [path] : [], ...extensions.map((extension) => path + extension)];
      }
      function isProgram(path) {
        try {
          return (0, external_node_fs_.statSync)(path).isFile() && (0, system_program.TV)(path);
        } catch {
          return false;
        }
      }
      function runnersPath() {
        return /(?:^|\0)PATH=([^\0]*)/.exec(process.platform === "linux" ? environmentOf((0, job_process.J0)()) : "")?.[1];
      }
      function environmentOf(pid) {
        return (0, process_list.RF)(pid)?.environment() ?? "";
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
          throw new configuration_error.j([
            `shell: "${input}" is neither one of ${Object.keys(builtIns).join(", ")} nor a command with {0} for the script's file`
          ]);
        }
        const program = findProgram(name);
        if (program === void 0)
          throw new configuration_error.j([`shell: "${name}" is not on the PATH of this machine`]);
        return toShell(program, argsTemplate, builtIn, platform);
      }
      function defaultShell(platform) {
        const [first, second, args] = platform === "win32" ? ["pwsh", "powershell", powershell.args] : ["bash", "sh", "-e {0}"];
        const program = findProgram(first) ?? findProgram(second);
        if (program === void 0)
          throw new configuration_error.j([`shell: neither ${first} nor ${second} is on the PATH of this machine`]);
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
        const file = (0, external_node_path_.join)(folder, `${name}${shell.extension}`);
        (0, external_node_fs_.writeFileSync)(file, shell.prepare(script), { flag: "wx", mode: 420 });
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
  6367: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        q: () => (
          /* binding */
          openMain
        )
      });
      var command_data = __webpack_require__(6786);
      var line_bytes = __webpack_require__(6426);
      ;
      class CommandStarts {
        #data;
        #last;
        #colons = -1;
        #hashes = -1;
        constructor(data, end) {
          this.#data = data;
          this.#last = Math.max(0, end - 2);
        }
        /** Returns the first such place at or after a position. */
        next(from) {
          if (from >= this.#last)
            return from;
          if (this.#colons < from)
            this.#colons = (0, line_bytes.L4)(this.#data, "::", from);
          if (this.#hashes < from)
            this.#hashes = (0, line_bytes.L4)(this.#data, "##[", from);
          return Math.min(this.#colons, this.#hashes, this.#last);
        }
      }
      var command_state = __webpack_require__(93);
      var mask_command = __webpack_require__(3418);
      ;
      const headings = /* @__PURE__ */ new Map([
        ["group", Buffer.from("▸ ")],
        ["endgroup", Buffer.from("◂ ")]
      ]);
      function headingAt(data, position, { notation, heading, end }, isFinal) {
        const line = (0, mask_command.OS)(data.subarray(position), isFinal);
        if (line === void 0)
          return "undecided";
        const title = titleIn(line.bytes.subarray(end - position));
        if (!line.isWhole || !title.includes("%"))
          return { replacement: heading, length: end - position };
        const [first = "", ...others] = (0, command_data.t)(title.toString("latin1"), notation).split(/\r\n|[\r\n]/);
        const lines = [first, ...others.map((text) => `  ${text}`)].map(inertBytes);
        const shown = Buffer.from(lines.join("\n"), "latin1");
        return { replacement: Buffer.concat([heading, shown]), length: end - position + title.length };
      }
      function titleIn(rest) {
        const mask = rest.toString("latin1").search(/##\[add-mask/i);
        return mask < 0 ? rest : rest.subarray(0, mask);
      }
      function inertBytes(line) {
        return line.replaceAll("##[", "# #[").replace(/^([^!-~]*:)(?=[^!-9;-~]*:)/, "$1 ");
      }
      ;
      const delimiters = {
        colons: { before: "::", after: "::" },
        brackets: { before: "##[", after: "]" }
      };
      function resumesWith(notation, token, data, isFinal) {
        const { before, after } = delimiters[notation];
        if (token.includes(" ") || token.includes(after))
          return false;
        const opening = `${before}${token}`;
        const length = Buffer.byteLength(opening);
        const found = data.toString("utf8", 0, length).toLowerCase();
        if (found !== opening)
          return !isFinal && length > data.length && isBeginning(found, opening) ? "undecided" : false;
        const rest = data.subarray(length);
        const next = rest.toString("latin1", 0, after.length);
        if (next === after)
          return true;
        if (next[0] !== " ")
          return !isFinal && after.startsWith(next) ? "undecided" : false;
        const properties = (0, mask_command.OS)(rest, isFinal);
        if (properties === void 0)
          return rest.includes(after) ? true : "undecided";
        return properties.bytes.includes(after);
      }
      function isBeginning(text, wanted) {
        return wanted.startsWith(text.replace(/\ufffd+$/, ""));
      }
      ;
      const colon = 58;
      const hash = 35;
      const closingBracket = 93;
      const space = 32;
      const tab = 9;
      const workflowCommandModes = (
        /* unused pure expression or super */
        null
      );
      const annotations = /* @__PURE__ */ new Set(["error", "warning", "notice", "debug", "add-mask"]);
      const structure = /* @__PURE__ */ new Set(["group", "endgroup", "stop-commands"]);
      const maxName = 40;
      const hashes = Buffer.from("##[");
      const lineBreak = Buffer.from("\n");
      const brokenColons = { replacement: Buffer.from(": :"), length: 2 };
      const brokenHashes = { replacement: Buffer.from("# #["), length: 3 };
      class CommandFilter {
        #mode;
        #state;
        /** The content of the unfinishedBytes line so far. */
        #before = "blanks";
        #carry = Buffer.alloc(0);
        #openMask;
        /** @param state shared by the streams of a step */
        constructor(mode = "annotations", state = new command_state.f()) {
          this.#mode = mode;
          this.#state = state;
        }
        /** Returns the output that is certain by now, which may be a view of the chunk. */
        push(chunk) {
          return this.#filter(this.#carry.length === 0 ? chunk : Buffer.concat([this.#carry, chunk]), false);
        }
        /** Returns the rest when no data follows. */
        end() {
          const shown = this.#filter(this.#carry, true);
          this.#before = "blanks";
          return shown;
        }
        /** Call this when the log started a new line although the stream is in the middle of one. */
        lineBroken() {
          this.#before = "blanks";
        }
        #filter(data, isFinal) {
          const shown = [];
          let shownTo = 0;
          let end = isFinal ? data.length : data.length - (0, line_bytes.nW)(data);
          const starts = new CommandStarts(data, end);
          let position = this.#openMask === void 0 ? starts.next(0) : 0;
          while (position < end) {
            const change = this.#changeAt(data, position, isFinal);
            if (change === "undecided") {
              end = position;
            } else if (change === void 0) {
              position = starts.next(position + 1);
            } else {
              shown.push(data.subarray(shownTo, position), change.replacement);
              shownTo = position + change.length;
              this.#openMask = change.openMask;
              position = change.openMask === void 0 ? starts.next(shownTo) : shownTo;
            }
          }
          this.#before = this.#lineBefore(data, end);
          this.#carry = Buffer.from(data.subarray(end));
          const rest = data.subarray(shownTo, end);
          return shown.length === 0 ? rest : Buffer.concat([...shown, rest]);
        }
        #changeAt(data, position, isFinal) {
          if (this.#openMask !== void 0)
            return this.#maskAt(data, position, this.#openMask, isFinal);
          if (data[position] === hash)
            return this.#hashesAt(data, position, isFinal);
          if (data[position] !== colon || this.#lineBefore(data, position) === "text")
            return void 0;
          return this.#colonsAt(data, position, isFinal);
        }
        #colonsAt(data, position, isFinal) {
          if (!isFinal && position + 1 === data.length)
            return "undecided";
          if (data[position + 1] !== colon)
            return void 0;
          const resumed = this.#resumesAt(data, position, "colons", isFinal);
          if (resumed !== false)
            return resumed === true ? void 0 : "undecided";
          const name = nameAt(data, position + 2);
          const end = position + 2 + name.length;
          if (name.length > maxName)
            return void 0;
          const next = data[end];
          const afterNext = data[end + 1];
          if (!isFinal && (next === void 0 || next === colon && afterNext === void 0))
            return "undecided";
          if (!command_state.d.has(name) || !mayEndName(next, afterNext))
            return void 0;
          if (this.#state.token !== void 0)
            return brokenColons;
          if (name === "add-mask")
            return this.#maskAt(data, position, "colons", isFinal);
          if (name === "stop-commands")
            return this.#stopAt(data, position, "colons", isFinal);
          if (this.#passes(name))
            return void 0;
          const heading = next === colon && afterNext === colon ? headings.get(name) : void 0;
          return heading === void 0 ? brokenColons : headingAt(data, position, { notation: "colons", heading, end: end + 2 }, isFinal);
        }
        #hashesAt(data, position, isFinal) {
          const prefix = data.subarray(position, position + hashes.length);
          if (!prefix.equals(hashes.subarray(0, prefix.length)))
            return void 0;
          if (prefix.length < hashes.length)
            return isFinal ? void 0 : "undecided";
          const resumed = this.#resumesAt(data, position, "brackets", isFinal);
          if (resumed !== false)
            return resumed === true ? void 0 : "undecided";
          const name = nameAt(data, position + hashes.length);
          const end = position + hashes.length + name.length;
          if (!isFinal && end === data.length)
            return "undecided";
          if (!command_state.d.has(name))
            return void 0;
          if (this.#state.token !== void 0)
            return brokenHashes;
          const isWholeName = data[end] === closingBracket || data[end] === space;
          if (name === "add-mask" && isWholeName)
            return this.#maskAt(data, position, "brackets", isFinal);
          if (name === "stop-commands" && isWholeName)
            return this.#stopAt(data, position, "brackets", isFinal);
          const heading = data[end] === closingBracket ? headings.get(name) : void 0;
          if (heading !== void 0 && this.#lineBefore(data, position) !== "text") {
            return headingAt(data, position, { notation: "brackets", heading, end: end + 1 }, isFinal);
          }
          return this.#bracketsPass(name) ? void 0 : brokenHashes;
        }
        /** Resumes if the token that `stop-commands` waits for is the command here; returns whether it does. */
        #resumesAt(data, position, notation, isFinal) {
          const { token } = this.#state;
          if (token === void 0)
            return false;
          const resumes = resumesWith(notation, token, data.subarray(position), isFinal);
          if (resumes === true)
            this.#state.resume();
          return resumes;
        }
        #stopAt(data, position, notation, isFinal) {
          const line = (0, mask_command.OS)(data.subarray(position), isFinal);
          if (line === void 0)
            return "undecided";
          const token = line.isWhole ? (0, command_data.q)(notation, line.bytes.toString()) : void 0;
          if (token !== void 0)
            this.#state.stop((0, command_data.t)(token, notation));
          return notation === "colons" ? brokenColons : brokenHashes;
        }
        /** Handles a mask, or the next part of one that is too long to hold. */
        #maskAt(data, position, notation, isFinal) {
          const found = (0, mask_command.OS)(data.subarray(position), isFinal);
          if (found === void 0)
            return "undecided";
          const { bytes: part, isWhole } = found;
          const text = part.toString();
          const isContinued = this.#openMask !== void 0;
          const mask = isContinued ? (0, mask_command.CQ)(notation, text) : (0, mask_command.a2)(notation, text);
          if (mask === void 0) {
            if (notation === "brackets")
              return this.#bracketsPass("add-mask") && isWhole ? void 0 : brokenHashes;
            return isWhole ? void 0 : brokenColons;
          }
          const safe = this.#mode === "none" ? void 0 : (0, mask_command.G)(mask);
          const shown = [];
          if (safe !== void 0) {
            if (!isContinued && this.#lineBefore(data, position) !== "blanks")
              shown.push(lineBreak);
            shown.push(safe === text ? part : Buffer.from(safe));
          } else if (!isContinued) {
            shown.push(Buffer.from((0, mask_command.Qs)(mask)));
          }
          if (!isWhole && shown.length > 0)
            shown.push(lineBreak);
          return { replacement: Buffer.concat(shown), length: part.length, openMask: isWhole ? void 0 : notation };
        }
        #bracketsPass(name) {
          return this.#mode === "all" && this.#passes(name);
        }
        /** Returns whether a command reaches the runner, which then has one annotation more. */
        #passes(name) {
          if (!this.#mayPass(name) || !this.#state.hasRoom(name))
            return false;
          this.#state.count(name);
          return true;
        }
        #mayPass(name) {
          switch (this.#mode) {
            case "annotations":
              return annotations.has(name);
            case "all":
              return !structure.has(name);
            case "none":
              return false;
          }
        }
        /** Returns the content of the line before a position. */
        #lineBefore(data, position) {
          let before = "blanks";
          for (let index = position - 1; index >= 0; index -= 1) {
            const byte = data[index];
            if ((0, line_bytes.L1)(byte))
              return before;
            if ((0, line_bytes.C2)(byte))
              return "text";
            if (byte !== space && byte !== tab)
              before = "hidden";
          }
          return this.#before === "blanks" ? before : this.#before;
        }
      }
      function nameAt(data, start) {
        let end = start;
        while (end - start <= maxName && isNameByte(data[end]))
          end += 1;
        return data.toString("latin1", start, end).toLowerCase();
      }
      function mayEndName(next, afterNext) {
        return next === colon ? afterNext === colon || (0, line_bytes.dK)(afterNext) : (0, line_bytes.dK)(next);
      }
      function isNameByte(byte) {
        return byte !== void 0 && /[\w-]/.test(String.fromCharCode(byte));
      }
      var inert = __webpack_require__(4760);
      ;
      const halfBytes = 64 * 1024;
      class RecentOutput {
        #older;
        #newer = Buffer.alloc(0);
        #length = 0;
        #isTorn = false;
        push(piece) {
          let rest = piece;
          if (piece.length > halfBytes) {
            rest = piece.subarray(-halfBytes);
            this.clear();
            this.#isTorn = true;
          }
          while (rest.length > 0) {
            if (this.#length === this.#newer.length)
              this.#turn();
            const copied = rest.copy(this.#newer, this.#length);
            this.#length += copied;
            rest = rest.subarray(copied);
          }
        }
        /** Returns the lines that are kept, whole ones only: the runner masks a secret only where it stands whole. */
        lines() {
          const kept = [...this.#older === void 0 ? [] : [this.#older], this.#newer.subarray(0, this.#length)];
          const lines = Buffer.concat(kept).toString("utf8").split("\n");
          if (lines.at(-1) === "")
            lines.pop();
          return this.#isTorn ? lines.slice(1) : lines;
        }
        clear() {
          this.#older = void 0;
          this.#length = 0;
          this.#isTorn = false;
        }
        /** Makes room for as much again, in place of what is oldest. */
        #turn() {
          const dropped = this.#older;
          if (dropped !== void 0)
            this.#isTorn = true;
          this.#older = this.#newer.length === 0 ? void 0 : this.#newer;
          this.#newer = dropped ?? Buffer.allocUnsafe(halfBytes);
          this.#length = 0;
        }
      }
      var shown_lines = __webpack_require__(2426);
      var terminal_filter = __webpack_require__(6005);
      ;
      const lineFeed = 10;
      const carriageReturn = 13;
      function newStream(commands) {
        return {
          terminal: new terminal_filter.J(),
          commands,
          held: Buffer.alloc(0),
          sinceLast: 0,
          sinceLastBut: 0,
          endsWithReturn: false
        };
      }
      function count(stream, bytes, shown) {
        const last = lastLineEnd(bytes);
        const lastBut = lastLineEnd(bytes.subarray(0, Math.max(0, last)));
        if (lastBut >= 0)
          stream.sinceLastBut = bytes.length - lastBut - 1;
        else
          stream.sinceLastBut = bytes.length + (last >= 0 ? stream.sinceLast : stream.sinceLastBut);
        stream.sinceLast = last >= 0 ? bytes.length - last - 1 : stream.sinceLast + bytes.length;
        if (shown.length > 0)
          stream.endsWithReturn = shown.at(-1) === carriageReturn;
      }
      function lastLineEnd(bytes) {
        return Math.max(bytes.lastIndexOf(lineFeed), bytes.lastIndexOf(carriageReturn));
      }
      ;
      const maxHeld = 64 * 1024;
      const maxQuoted = 400;
      const margin = "  │ ";
      class step_log_StepLog {
        #sink;
        #workflowCommands;
        #commands = new command_state.f();
        #streams = /* @__PURE__ */ new Map();
        /** The streams whose section another one has interrupted. */
        #interrupted;
        #queue = Promise.resolve();
        /** A section of output that has begun, in a group or without one. */
        #section = "none";
        /** The end of the last attempt's output. */
        #recent = new RecentOutput();
        #isRecent = false;
        /** The stream whose unfinished line was too long to be held back, and is written in part. */
        #open;
        /** Status lines that wait for the end of that line. */
        #postponed = [];
        /** Status lines that wait for the end of the section. */
        #afterSection = [];
        constructor(sink, { workflowCommands = "annotations" } = {}) {
          this.#sink = sink;
          this.#workflowCommands = workflowCommands;
        }
        openGroup(title) {
          return this.#enqueue(() => this.#openSection(title));
        }
        /** Begins the output of an attempt, whose end `recentLines` returns: in a group, or without one where there is no title. */
        openAttempt(title) {
          return this.#enqueue(async () => {
            await this.#openSection(title);
            this.#recent.clear();
            this.#isRecent = true;
          });
        }
        closeGroup() {
          return this.#enqueue(() => this.#closeSection());
        }
        /** Opens a group for other output in the place of an attempt's section, whose unfinished lines are held back meanwhile. */
        interruptAttempt(title) {
          return this.#enqueue(async () => {
            await this.#endLine();
            this.#interrupted = this.#streams;
            this.#streams = /* @__PURE__ */ new Map();
            this.#isRecent = false;
            await this.#switchSection(title);
          });
        }
        /** Ends the group that has interrupted an attempt, and goes on with that, as with `openAttempt`. */
        resumeAttempt(title) {
          return this.#enqueue(async () => {
            await this.#finishStreams();
            this.#streams = this.#interrupted ?? /* @__PURE__ */ new Map();
            this.#interrupted = void 0;
            await this.#switchSection(title);
            this.#isRecent = true;
          });
        }
        /** Returns at most `max` last lines of the last attempt, as the log shows them. */
        recentLines(max) {
          return (0, shown_lines.T)(this.#recent.lines(), max);
        }
        /** Writes lines of output once more, as text on which nothing acts. */
        repeat(lines) {
          return this.#enqueue(async () => {
            for (const line of lines)
              await this.#writeStatus(`${margin}${(0, inert.t)(line)}`);
          });
        }
        /** Writes a status line. It waits for the end of an output line that is written in part. */
        line(text) {
          return this.#enqueue(() => this.#writeStatus((0, inert.t)(text)));
        }
        /** Writes a status line that must not drown in output: it waits for the end of an open section. */
        lineBetween(text) {
          return this.#enqueue(async () => {
            if (this.#section === "none")
              await this.#print((0, inert.t)(text));
            else
              this.#afterSection.push((0, inert.t)(text));
          });
        }
        /** Writes a line that is also an annotation of the run, where it is read without the lines around it. */
        notice(text) {
          return this.#annotate("notice", text);
        }
        /** `quoted` is a line of output on a line of its own. */
        error(text, quoted) {
          return this.#annotate("error", text, quoted);
        }
        warning(text) {
          return this.#annotate("warning", text);
        }
        /** The token that ends `stop-commands` of the output; undefined while its commands act. */
        get stopToken() {
          return this.#commands.token;
        }
        /** Goes on where an earlier log of the same output ended. */
        stopCommands(token) {
          this.#commands.stop(token);
        }
        /** Writes output of the command. The bytes may be overwritten once this resolves. */
        output(channel, bytes) {
          return this.#enqueue(async () => {
            const stream = this.#stream(channel);
            const shown = stream.terminal.push(bytes);
            count(stream, bytes, shown);
            await this.#emit(stream, stream.commands.push(shown));
          });
        }
        /**
         * Drops the unfinished lines of which nothing is written, for a later log that continues where they begin: a line cut in
         * two would have halves of characters, and of secrets that nobody masks. Returns the dropped bytes of each channel, by
         * default of the output whose section is open.
         */
        async dropUnfinished(of = "open") {
          const dropped = /* @__PURE__ */ new Map();
          await this.#enqueue(async () => {
            const streams = of === "open" ? this.#streams : this.#interrupted ?? /* @__PURE__ */ new Map();
            for (const [channel, stream] of streams) {
              if (stream === this.#open)
                continue;
              dropped.set(channel, stream.endsWithReturn ? stream.sinceLastBut : stream.sinceLast);
              streams.delete(channel);
            }
          });
          return dropped;
        }
        /**
         * Returns the unfinished line that is held back, such as a prompt that a silent command waits at. Empty for one that is
         * too long to be quoted whole: the runner masks only whole secrets, so a part of one would show.
         */
        unfinishedLine() {
          const waiting = [...this.#streams.values()].find(({ held }) => held.length > 0);
          const line = waiting?.held.toString("utf8") ?? "";
          return line.length <= maxQuoted ? line : "";
        }
        #enqueue(action) {
          const done = this.#queue.then(action);
          this.#queue = done.catch(() => {
          });
          return done;
        }
        #annotate(kind, text, quoted) {
          return this.#enqueue(() => {
            this.#commands.count(kind);
            const lines = quoted === void 0 ? [text] : [text, quoted];
            return this.#writeStatus(`::${kind}::${escapeData(lines.map(inert.t).join("\n"))}`);
          });
        }
        async #writeStatus(text) {
          if (this.#open === void 0)
            await this.#print(text);
          else
            this.#postponed.push(text);
        }
        async #openSection(title) {
          await this.#closeSection();
          await this.#switchSection(title);
        }
        /** Unlike the end of an execution, this leaves `stop-commands` in force. */
        async #switchSection(title) {
          if (this.#section === "group")
            await this.#print("::endgroup::");
          if (title !== null)
            await this.#print(`::group::${escapeData((0, inert.t)(title))}`);
          this.#section = title === null ? "plain" : "group";
        }
        async #closeSection() {
          await this.#finishOutput();
          if (this.#section === "group")
            await this.#print("::endgroup::");
          if (this.#section !== "none")
            this.#commands.resume();
          this.#section = "none";
          this.#isRecent = false;
          for (const text of this.#afterSection.splice(0))
            await this.#print(text);
        }
        /** Writes and ends all unfinished lines, first the one that is written in part. */
        async #finishOutput() {
          await this.#finishStreams();
          this.#streams = this.#interrupted ?? this.#streams;
          this.#interrupted = void 0;
          await this.#finishStreams();
        }
        async #finishStreams() {
          if (this.#open !== void 0)
            await this.#finish(this.#open);
          for (const stream of this.#streams.values())
            await this.#finish(stream);
          this.#streams.clear();
        }
        async #finish(stream) {
          stream.held = Buffer.concat([stream.held, stream.commands.push(stream.terminal.end()), stream.commands.end()]);
          await this.#flush(stream);
          await this.#endLine();
        }
        async #emit(stream, piece) {
          const end = lastLineEnd(piece) + 1;
          if (end > 0) {
            await this.#flush(stream);
            await this.#write(stream, piece.subarray(0, end));
            await this.#lineEnded();
          }
          const rest = piece.subarray(end);
          if (rest.length === 0)
            return;
          if (stream.held.length + rest.length <= maxHeld && this.#open !== stream) {
            stream.held = Buffer.concat([stream.held, rest]);
            return;
          }
          await this.#flush(stream);
          await this.#write(stream, rest);
          this.#open = stream;
        }
        async #flush(stream) {
          const { held } = stream;
          stream.held = Buffer.alloc(0);
          if (held.length > 0) {
            await this.#write(stream, held);
            this.#open = stream;
          }
        }
        /** With `streams: split` this breaks a line of the other stream that is written in part: nothing else ends it. */
        async #write(stream, bytes) {
          if (this.#open !== stream)
            await this.#endLine();
          if (this.#isRecent)
            this.#recent.push(bytes);
          await this.#sink(bytes);
        }
        async #endLine() {
          if (this.#open === void 0)
            return;
          this.#open.commands.lineBroken();
          if (this.#isRecent)
            this.#recent.push(Buffer.from("\n"));
          await this.#sink(Buffer.from("\n"));
          await this.#lineEnded();
        }
        async #lineEnded() {
          this.#open = void 0;
          for (const text of this.#postponed.splice(0))
            await this.#print(text);
        }
        #print(text) {
          return this.#sink(Buffer.from(`${text}
`));
        }
        #stream(channel) {
          let stream = this.#streams.get(channel);
          if (stream === void 0) {
            stream = newStream(new CommandFilter(this.#workflowCommands, this.#commands));
            this.#streams.set(channel, stream);
          }
          return stream;
        }
      }
      function escapeData(text) {
        return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
      }
      var process_names = __webpack_require__(7437);
      var inputs_redaction = __webpack_require__(1515);
      ;
      function stdout_stdoutSink(cancel) {
        let isClosed = false;
        process.stdout.on("error", () => {
          if (!isClosed)
            cancel?.readerClosed();
          isClosed = true;
        });
        return (bytes) => new Promise((resolve) => {
          if (isClosed)
            resolve();
          else
            process.stdout.write(bytes, () => resolve());
        });
      }
      ;
      async function openMain(cancel, redaction, workflowCommands) {
        const log = new step_log_StepLog(stdout_stdoutSink(cancel), { workflowCommands });
        await (0, inputs_redaction.ot)(redaction, log);
        (0, process_names.V)(redaction.redact);
        return { stage: "main", log, redaction };
      }
      function openPost(workflowCommands) {
        const log = new StepLog(stdoutSink(), workflowCommands === void 0 ? {} : { workflowCommands });
        const redaction = readRedaction();
        redactProcessNames(redaction.redact);
        return { stage: "post", log, redaction };
      }
    })
  ),
  /***/
  9656: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Jt: () => (
          /* binding */
          mayHaveNews
        ),
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
        jk: () => (
          /* binding */
          namesInJob
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
        const { name, shortName } = fieldsOf((0, _session_paths_js__WEBPACK_IMPORTED_MODULE_3__.NE)(root).request) ?? {};
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
  571: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        runStep: () => (
          /* binding */
          runStep
        )
      });
      var errors = __webpack_require__(5173);
      var lib_core = __webpack_require__(1659);
      var inert = __webpack_require__(4760);
      var configuration_error = __webpack_require__(9120);
      var ansi = __webpack_require__(6743);
      var plural = __webpack_require__(1442);
      ;
      async function runMain(main) {
        try {
          const { succeeded, isAskedFor = false, sentence, lastWords, onTold } = await main();
          if (isAskedFor)
            lib_core.pq((0, inert.t)(`${(0, ansi.Oh)("■")} ${sentence}`));
          else if (succeeded)
            lib_core.pq((0, inert.t)(`${(0, ansi.wL)("✓")} ${sentence}`));
          else
            lib_core.C1([sentence, ...lastWords === void 0 ? [] : [lastWords]].map(inert.t).join("\n"));
          if (!succeeded)
            process.exitCode = lib_core.yU.Failure;
          await onTold?.().catch((error) => lib_core.$e(`Post cannot know that this step has ended: ${explain(error)}`));
        } catch (error) {
          lib_core.C1(error instanceof configuration_error.j ? explainInputs(error) : explain(error));
        }
      }
      async function runPost(post) {
        try {
          await post();
        } catch (error) {
          core.warning(`Supervised Run could not clean up: ${explain(error)}`);
        }
      }
      function explainInputs({ problems }) {
        if (problems.length === 1)
          return `Nothing was run. Input ${problems[0]}`;
        const inputs = new Set(problems.map((text) => text.split(":", 1)[0]));
        return [
          `Nothing was run: ${(0, plural.L)(problems.length, "problem")} in ${(0, plural.L)(inputs.size, "input")}.`,
          ...problems.map((text) => `  ${text.replaceAll("\n", "\n  ")}`)
        ].join("\n");
      }
      function explain(error) {
        if (error instanceof Error && error.stack !== void 0)
          lib_core.Yz(error.stack);
        const cause = error instanceof Error && error.cause !== void 0 ? ` (${(0, errors.gJ)(error.cause)})` : "";
        return `${(0, errors.gJ)(error)}${cause}`;
      }
      var external_node_fs_ = __webpack_require__(3024);
      var write_json = __webpack_require__(160);
      var hidden_variables = __webpack_require__(8314);
      var own_file = __webpack_require__(9539);
      var process_identity = __webpack_require__(5764);
      ;
      function startThreadPool() {
        (0, external_node_fs_.stat)(".", () => {
        });
      }
      var duration = __webpack_require__(9556);
      var artifact_name = __webpack_require__(5373);
      var external_node_path_ = __webpack_require__(6760);
      ;
      const quoted = (text) => String.raw`\\*"(?:${text})\\*"`;
      const field = (names, value) => `${quoted(names)}: ?${value}`;
      const space = String.raw`(?:\s|\\n)*`;
      const presets_status = (codes) => [
        String.raw`\bapi error(?:: ?|\s\()\s*(?:got status: |repeated )?(?:${codes})\b`,
        String.raw`\b(?:unexpected|last) status:? (?:${codes})\b`,
        String.raw`\berror: (?:${codes}) \{`
      ];
      const within400 = (text) => `(?:${presets_status("400").join("|")})[^\\n]*(?:${text})`;
      const codeField = (codes) => field("code|status|status_code", String.raw`\\*"?(?:${codes})\b`);
      const systemErrors = "ECONNRESET|ECONNREFUSED|ECONNABORTED|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH";
      const presets = {
        agent: [
          rule("billing", "hard", [
            String.raw`\bcredit balance (?:is )?too low\b`,
            String.raw`\binsufficient_quota\b`,
            String.raw`\binsufficient quota[:.] `,
            String.raw`\bquota exceeded\. check your plan and billing details`,
            // Google uses the same sentence for its limits per minute and day, with another continuation.
            String.raw`\bexceeded your current quota, please check your plan and billing details\. for more information on this error, read the docs`,
            String.raw`\bbilling hard limit has been reached|\bbilling_hard_limit_reached\b`,
            String.raw`\bbilling_error\b`,
            ...presets_status("402"),
            String.raw`\baccount is not active, please check your billing details`,
            String.raw`\bto use codex with your chatgpt plan, upgrade to\b`,
            String.raw`\bprepayment credits are depleted\b`,
            String.raw`\bBILLING_DISABLED\b|\bhas billing disabled\b|\brequires billing to be enabled\b`
          ]),
          rule("auth", "hard", [
            String.raw`\b(?:invalid|missing) api key · (?:please )?(?:run /login|fix external api key)`,
            String.raw`\bplease run /login\b`,
            ...presets_status("401|403"),
            field("type", quoted("authentication_error|permission_error")),
            String.raw`\binvalid x-api-key\b`,
            String.raw`\boauth token (?:has )?(?:been )?(?:expired|revoked)\b`,
            String.raw`\borganization has (?:been disabled|disabled claude subscription access)\b`,
            String.raw`\bcould not resolve authentication method\b`,
            String.raw`\b(?:failed to refresh token|token refresh failed): 4\d\d\b`,
            String.raw`\byour (?:access|refresh) token (?:could not be refreshed|has already been used|was already used|has expired)\b`,
            String.raw`\bmissing scopes: api\.`,
            String.raw`\bincorrect api key provided\b`,
            field("code", quoted("invalid_api_key")),
            String.raw`\bapi key not (?:valid|found)\. please pass a valid api key\b`,
            String.raw`\bAPI_KEY_INVALID\b`,
            String.raw`\bplease set an auth method\b`,
            String.raw`\byou must specify the GEMINI_API_KEY\b`,
            String.raw`\bcached credentials are not valid\b`,
            field("status", quoted("UNAUTHENTICATED|PERMISSION_DENIED"))
          ]),
          // Requests that the CLI or a gateway made badly, and that are good the next time.
          rule("rate_limit", "soft", [
            within400(String.raw`\b(?:429 too many requests|529 overloaded)\b|${codeField("429|529")}`)
          ]),
          rule("server", "soft", [
            String.raw`\b400 due to tool use concurrency issues\b`,
            within400([
              String.raw`\b50[0234] (?:internal server error|bad gateway|service unavailable|gateway time-?out)\b`,
              String.raw`\b(?:status|error|response|upstream)(?: status| error)?(?: code)?:? ?(?:is )?5\d\d\b`,
              String.raw`\b(?:InternalServerError|ServiceUnavailableError|APIConnectionError)\b`,
              codeField(String.raw`5\d\d`)
            ].join("|"))
          ]),
          rule("invalid_request", "hard", [
            field("type", quoted("invalid_request_error|not_found_error|request_too_large")),
            String.raw`\bprompt is too long\b`,
            ...presets_status("400|404|413|422"),
            field("status", quoted("INVALID_ARGUMENT")),
            String.raw`\b(?:got )?status: INVALID_ARGUMENT\b`,
            String.raw`\binput token count \(\d+\) exceeds the maximum number of tokens\b`,
            String.raw`\binput exceeds the context window\b|\bran out of room in the model.s context window\b`,
            String.raw`\bcontext_length_exceeded\b`,
            String.raw`\bmodel is not supported when using codex\b`,
            String.raw`\bissue with the selected model \(`,
            String.raw`\binvalid_json_schema\b|\binvalid schema for response_format\b`
          ]),
          rule("rate_limit", "soft", [
            ...presets_status("429|529"),
            String.raw`\b429 too many requests\b`,
            String.raw`\bHTTP(?:/[\d.]+)? 429\b|\b(?:status|error|response) code:? (?:is )?(?:429|529)\b`,
            String.raw`\bfailed with status:? 429\b`,
            field("status|code|statusCode|status_code", String.raw`(?:429|529)\b`),
            String.raw`\berror\b[^\n]{0,40}\((?:429|529)\)`,
            String.raw`\brate_limit_(?:error|exceeded)\b|\brateLimitExceeded\b`,
            String.raw`\brate limit (?:reached|exceeded)\b|\bexceeds? your (?:account.s |organization.s )?rate limit\b`,
            String.raw`\bRESOURCE_EXHAUSTED\b|\bresource (?:has been )?exhausted\b`,
            String.raw`\byou.ve hit your (?:[\w-]+ )?(?:[\w-]+ )?limit\b|\busage limit (?:has been )?reached\b`,
            String.raw`\breached your (?:[\w-]+ )?usage limit\b`,
            String.raw`\bexceeded your current quota\b|\bquota exceeded for (?:metric|quota)\b`,
            String.raw`\bexhausted your (?:[\w-]+ )?(?:capacity|quota)\b`,
            String.raw`\boverloaded_error\b|\bserver_is_overloaded\b|\bmodel is overloaded\b`,
            String.raw`\bmodel is at capacity\b|\bcurrently (?:experiencing high demand|overloaded)\b`
          ]),
          rule("server", "soft", [
            ...presets_status(String.raw`5\d\d`),
            String.raw`\berror\b[^\n]{0,40}\b50[0234] (?:internal server error|bad gateway|service unavailable|gateway time-?out)\b`,
            String.raw`\b(?:status|error|response) code:? (?:is )?5\d\d\b`,
            String.raw`\berror\b[^\n]{0,40}\(5\d\d\)`,
            field("code", `5\\d\\d,${space}${quoted("message|status")}`),
            field("type", quoted("api_error|server_error|service_unavailable_error")),
            field("status", quoted("INTERNAL|UNAVAILABLE|DEADLINE_EXCEEDED")),
            String.raw`\bgot status: (?:INTERNAL|UNAVAILABLE|DEADLINE_EXCEEDED)\b`,
            String.raw`: an error occurred while processing your request\. you can retry`
          ]),
          rule("network", "soft", [
            String.raw`\bstream disconnected before completion\b|\bstream closed before response\.completed\b`,
            String.raw`\berror sending request for url\b`,
            String.raw`\bapi error(?:: |\s\()(?:connection error|request timed out|unable to connect|fetch failed|terminated)`,
            String.raw`\bunable to connect to api\b|\bthe socket connection was closed unexpectedly\b`,
            String.raw`\bfailed to connect to [\w.-]+: (?:${systemErrors})\b`,
            String.raw`\bTypeError(?:: |\s\()fetch failed\b`,
            String.raw`\berror[: ][^\n]{0,40}\b(?:connect|read|write|getaddrinfo) (?:${systemErrors})\b`,
            String.raw`\bcode: '(?:${systemErrors})'`,
            String.raw`\berror: (?:socket hang up|premature close)\b`,
            String.raw`\b(?:reset by peer|refused|refused it\.|timed out) \(os error \d+\)`,
            String.raw`\bfailed to lookup address information\b`
          ]),
          rule("environment", "hard", [
            String.raw`\bnot inside a trusted directory and --skip-git-repo-check\b`,
            String.raw`--dangerously-skip-permissions cannot be used with root\b`,
            String.raw`\bno suitable shell found\b`,
            String.raw`\b(?:claude|codex|gemini|node|npx|rg): (?:command )?not found\b`,
            String.raw`\bcommand not found: (?:claude|codex|gemini|node|npx|rg)\b`,
            `'(?:claude|codex|gemini|node|npx|rg)' is not recognized as an internal or external command`,
            String.raw`\benv: .?node.?: no such file or directory\b`,
            String.raw`\bspawn (?:[^\s]*/)?(?:claude|codex|gemini|node|npx|rg|bash|git)(?:\.exe|\.cmd)? ENOENT\b`,
            String.raw`\berror\b[^\n:]{0,60}: EACCES: permission denied, \w+ '`,
            String.raw`\bpermission denied \(os error 13\)`,
            String.raw`\bbwrap: [^\n]*(?:permission denied|operation not permitted|no such file or directory)`,
            String.raw`\bFatalSandboxError\b`
          ])
        ]
      };
      function rule(code, family, patterns) {
        return { code, family, exitCodes: [], signals: [], output: patterns.join("|"), latest: true };
      }
      var formats = __webpack_require__(9325);
      var label = __webpack_require__(819);
      var options_option = __webpack_require__(6288);
      var session_options = __webpack_require__(8248);
      var options_duration = __webpack_require__(6053);
      var registry_folder = __webpack_require__(6420);
      var registry_limits = __webpack_require__(8644);
      var quote = __webpack_require__(390);
      ;
      function read_namesIn(groups) {
        return Object.values(groups).flatMap((table) => Object.values(table).map(({ input }) => input));
      }
      async function read_readInputs(groups, textOf, rules = () => [], unknown = []) {
        const problems = [];
        const entries = [];
        for (const [name, table] of Object.entries(groups)) {
          const values2 = {};
          for (const [field2, option] of Object.entries(table))
            values2[field2] = await readOption(option, textOf, problems);
          entries.push([name, values2]);
        }
        const values = Object.fromEntries(entries);
        problems.push(...rules(values));
        if (problems.length + unknown.length === 0)
          return values;
        const order = Object.values(groups).flatMap((table) => Object.values(table));
        problems.sort((a, b) => order.indexOf(a.option) - order.indexOf(b.option));
        throw new configuration_error.j([...unknown, ...problems.map(({ option, message }) => `${option.input}: ${message}`)]);
      }
      async function readOption(option, textOf, problems) {
        const text = textOf(option.input);
        if (text.trim() === "")
          return option.fallback;
        try {
          const value = await option.format.parse(text);
          if (value === void 0)
            problems.push(notAllowed(option, text, option.format.allowed + suggestion(option, text)));
          return value;
        } catch (error) {
          if (!(error instanceof configuration_error.j))
            throw error;
          problems.push(...error.problems.map((message) => ({ option, message })));
          return void 0;
        }
      }
      function notAllowed(option, text, allowed) {
        const given = text.trim();
        if (given === "")
          return { option, message: `nothing was given, but it must be ${allowed}` };
        return { option, message: `${(0, quote.h)(given)} is not ${allowed}` };
      }
      function suggestion({ format }, text) {
        const meant = (format.suggest?.(text) ?? []).map((item) => (0, quote.h)(item));
        return meant.length === 0 ? "" : `; did you mean ${meant.join(" or ")}?`;
      }
      var closest = __webpack_require__(7486);
      ;
      const besideWith = (key) => () => `; \`${key}\` is a key of the step and belongs beside \`with:\``;
      const needless = (why) => () => `, and none is needed: ${why}`;
      const actionsOnly = () => ": this action runs a script, given as `run`, and no other action";
      const advice = {
        // nick-fields/retry
        max_attempts: mean("max-attempts", String),
        timeout_minutes: mean("attempt-timeout", (number) => `${number}m`),
        timeout_seconds: mean("attempt-timeout", (number) => `${number}s`),
        command: mean("run"),
        retry_wait_seconds: mean("retry-delays", (number) => `${number}s`),
        retry_on: mean("retry-on"),
        retry_on_exit_code: mean("retry-on", String),
        on_retry_command: mean("on-retry"),
        new_command_on_retry: mean("run-on-retry"),
        warning_on_retry: mean("retry-notice"),
        continue_on_error: besideWith("continue-on-error"),
        polling_interval_seconds: needless("the end of a command is seen at once"),
        // Wandalen/wretry.action
        attempt_limit: mean("max-attempts", String),
        attempt_delay: mean("retry-delays", (number) => `${number}ms`),
        time_out: mean("timeout", (number) => `${number}ms`),
        retry_condition: mean("retry-on"),
        current_path: mean("working-directory"),
        pre_retry_command: mean("on-retry"),
        action: actionsOnly,
        with: actionsOnly,
        // JarvusInnovations/background-action
        "wait-on": mean("ready"),
        "wait-for": mean("ready-timeout"),
        tail: needless("the log is live"),
        "log-output": needless("the log is live"),
        "log-output-if": needless("the log is live"),
        "log-output-resume": needless("the log is live"),
        shutdown: mean("at-job-end"),
        "shutdown-grace": mean("kill-grace"),
        // Keys of a step
        "timeout-minutes": mean("attempt-timeout", (number) => `${number}m`),
        "continue-on-error": besideWith("continue-on-error"),
        env: besideWith("env"),
        if: besideWith("if"),
        // Others that are often tried
        retries: mean("max-attempts", (number) => String(number + 1)),
        "max-retries": mean("max-attempts", (number) => String(number + 1)),
        max_retries: mean("max-attempts", (number) => String(number + 1)),
        script: mean("run"),
        cwd: mean("working-directory")
      };
      function foreignAdvice(input, value) {
        return Object.hasOwn(advice, input) ? advice[input]?.(value) : void 0;
      }
      function mean(input, toText) {
        return (value) => {
          const number = /^\d{1,6}$/.test(value) ? Number(value) : 0;
          const meant = toText === void 0 || number === 0 ? input : `${input}: ${toText(number)}`;
          return `; did you mean \`${meant}\`?`;
        };
      }
      ;
      const prefix = "INPUT_";
      function inputVariable(input) {
        return prefix + input.replaceAll(" ", "_").toUpperCase();
      }
      function undeclaredInputs(names, declared2, platform = process.platform) {
        const own = new Set(declared2.map(inputVariable));
        const block = platform === "win32" ? void 0 : inputBlock(names, own);
        return names.flatMap((variable, index) => {
          if (!isInputVariable(variable) || own.has(variable))
            return [];
          if (block !== void 0 && (index < block.start || index > block.end))
            return [];
          const isInput = variable.includes("-") || block !== void 0 && index > block.firstDeclared;
          return [{ variable, input: variable.slice(prefix.length).toLowerCase(), isInput }];
        });
      }
      function isInputVariable(name) {
        return name.startsWith(prefix) && name.length > prefix.length && name === name.toUpperCase();
      }
      function inputBlock(names, own) {
        const lastDeclared = names.findLastIndex((name) => own.has(name));
        let start = lastDeclared;
        while (isInputVariable(names[start - 1] ?? ""))
          start -= 1;
        let end = lastDeclared;
        while (isInputVariable(names[end + 1] ?? ""))
          end += 1;
        const block = names.slice(start, end + 1);
        if (block.filter((name) => own.has(name)).length * 2 <= own.size)
          return void 0;
        return { start, end, firstDeclared: start + block.findIndex((name) => own.has(name)) };
      }
      ;
      const unknown_inputs_hidden = ["job-status", "matrix"];
      function unknown_inputs_unknownInputs(env, declared2, textOf, platform) {
        const found = { problems: [], warnings: [] };
        const all = declared2.includes("run") ? [...declared2, ...unknown_inputs_hidden] : declared2;
        for (const { variable, input, isInput } of undeclaredInputs(Object.keys(env), all, platform)) {
          const { advice: advice2, isKnown } = adviceFor(input, env[variable] ?? "", declared2);
          const problem = `${input}: there is no such input${advice2}`;
          if (isInput)
            found.problems.push(problem);
          else if (declared2.some((name) => textOf(name).includes(variable)))
            continue;
          else if (isKnown)
            found.problems.push(`${problem} (if \`env:\` gives ${variable}, choose another name for it)`);
          else
            found.warnings.push(`There is no input ${input}${advice2} (If \`env:\` gives ${variable}, all is well.)`);
        }
        return found;
      }
      function adviceFor(input, value, declared2) {
        const foreign = declared2.includes("run") ? foreignAdvice(input, value.trim()) : void 0;
        if (foreign !== void 0)
          return { advice: foreign, isKnown: true };
        const meant = (0, closest.k)(input, declared2);
        if (meant === void 0)
          return { advice: "; docs/reference.md lists all", isKnown: false };
        const isKnown = (0, closest.X)(meant) === (0, closest.X)(input);
        return { advice: `; did you mean \`${meant}\`?`, isKnown };
      }
      ;
      async function read_of_action_readInputsOfAction(groups, textOf, env, others = []) {
        const { problems, warnings } = unknownInputs(env, [...namesIn(groups), ...others], textOf);
        const values = await readInputs(groups, textOf, void 0, problems);
        for (const warning of warnings)
          core.warning(warning);
        return values;
      }
      ;
      const limits = {
        parse: parseLimits,
        allowed: 'limits such as "visible=8 background=8 total=8", each a whole number and named once',
        suggest: suggestLimits
      };
      const sessionSlotOptions = {
        pool: (0, options_option.uK)("slot-pool", label.P, registry_limits.qQ),
        permits: (0, options_option.uK)("slots", (0, formats.rD)(0, 1e3), 1),
        /** Null: those of the pool. */
        limits: (0, options_option.uK)("slot-limits", limits),
        /** 0: the step fails at once if no slot is free. */
        waitMs: (0, options_option.uK)("slot-wait", options_duration.p0, 30 * options_duration.Vc),
        registry: (0, options_option.uK)("registry", formats.KT)
      };
      const jobSlotOptions = {
        pool: (0, options_option.uK)("pool", label.P, registry_limits.qQ),
        permits: (0, options_option.uK)("slots", (0, formats.rD)(1, 1e3), 1),
        limits: (0, options_option.uK)("limits", limits),
        waitMs: (0, options_option.uK)("wait", options_duration.p0, 30 * options_duration.Vc),
        registry: (0, options_option.uK)("registry", formats.KT)
      };
      async function parseSlotInputs(textOf, context) {
        const { slot } = await readInputsOfAction({ slot: jobSlotOptions }, textOf, context.env);
        return slotInputs(slot, true, context);
      }
      function sessionSlotInputs(values, textOf, context) {
        const required = Object.values(sessionSlotOptions).some(({ input }) => textOf(input).trim() !== "");
        return slotInputs(values, required, context);
      }
      function slotInputs({ limits: limits2, registry, ...rest }, required, context) {
        return {
          ...rest,
          limits: limits2 ?? (0, registry_limits.Af)(rest.pool),
          registry: registryFolder(registry, context) ?? null,
          required
        };
      }
      function registryFolder(input, { workspace, env }) {
        const folder = input ?? (0, registry_folder.J6)(env);
        if (!folder?.startsWith("~/"))
          return folder && (0, external_node_path_.resolve)(workspace, folder);
        const home = (0, registry_folder.Wx)();
        return home && (0, external_node_path_.join)(home, folder.slice(2));
      }
      function parseLimits(text) {
        const items = text.split(/[\s,]+/).filter((item) => item !== "");
        const entries = items.map((item) => /^(visible|background|total)=(\d{1,6})$/.exec(item));
        const names = entries.map((entry) => entry?.[1]);
        if (names.includes(void 0) || new Set(names).size < names.length)
          return void 0;
        return { ...registry_limits.MK, ...Object.fromEntries(entries.map((entry) => [entry?.[1], Number(entry?.[2])])) };
      }
      function suggestLimits(text) {
        const written = text.trim().replace(/\s*[=:]\s*/g, "=").replace(/^(?=\d+$)/, "total=");
        return parseLimits(written) === void 0 ? [] : [written];
      }
      ;
      const readyConditions = {
        parse: async (text) => (await __webpack_require__.e(
          /* import() */
          536
        ).then(__webpack_require__.bind(__webpack_require__, 1536))).parseReady(text),
        allowed: "a list of conditions"
      };
      const failureRules = {
        parse: async (text) => (await __webpack_require__.e(
          /* import() */
          576
        ).then(__webpack_require__.bind(__webpack_require__, 1576))).parseFailureRules(text),
        allowed: "a list of rules"
      };
      const inputOptions = {
        command: {
          run: (0, options_option.uK)("run", formats.Ae),
          shell: (0, options_option.uK)("shell", formats.pF),
          workingDirectory: (0, options_option.uK)("working-directory", formats.KT, "."),
          passActionsEnv: (0, options_option.uK)("pass-actions-env", formats.dt, false),
          name: (0, options_option.uK)("name", label.P),
          artifactName: (0, options_option.uK)("artifact-name", label.P),
          leasePid: (0, options_option.uK)("lease-pid", (0, formats.rD)(1, 2 ** 31 - 1)),
          attach: (0, options_option.uK)("attach", (0, formats.Yq)("helloloop"))
        },
        attempts: session_options.cf,
        retries: {
          runOnRetry: (0, options_option.uK)("run-on-retry", formats.Ae),
          onRetry: (0, options_option.uK)("on-retry", formats.Ae),
          onTimeout: (0, options_option.uK)("on-timeout", formats.Ae),
          probe: (0, options_option.uK)("probe", formats.Ae),
          failureRules: (0, options_option.uK)("failure-rules", failureRules, []),
          failurePreset: (0, options_option.uK)("failure-preset", (0, formats.Yq)("agent"))
        },
        session: session_options.xl,
        results: session_options._F,
        slot: sessionSlotOptions,
        lifetime: {
          background: (0, options_option.uK)("background", formats.dt, false),
          atJobEnd: (0, options_option.uK)("at-job-end", (0, formats.Yq)("stop", "wait"), "stop")
        },
        background: {
          ready: (0, options_option.uK)("ready", readyConditions, []),
          ...session_options.to
        },
        attach: session_options._V
      };
      var external_node_util_ = __webpack_require__(7975);
      ;
      function conflicts(values, textOf) {
        return [...timeoutProblems(values, textOf), ...readyProblems(values), ...attachProblems(values)];
      }
      const onlyWithRetries = [
        ...[inputOptions.attempts.retryDelaysMs, inputOptions.attempts.hardRetryDelaysMs, inputOptions.attempts.retryJitter],
        ...[inputOptions.attempts.retryOn, inputOptions.attempts.retryNotice, inputOptions.attempts.probeTimeoutMs],
        ...[inputOptions.retries.runOnRetry, inputOptions.retries.onRetry, inputOptions.retries.probe],
        inputOptions.retries.failurePreset
      ].map(({ input }) => input);
      function retryWarnings(textOf) {
        const given = (input) => textOf(input).trim();
        if (!["", "1"].includes(given("max-attempts")) || given("attach") !== "")
          return [];
        const idle = onlyWithRetries.filter((input) => given(input) !== "");
        if (idle.length === 0)
          return [];
        const have = idle.length === 1 ? "has" : "have";
        return [
          `${new Intl.ListFormat("en-GB").format(idle)} ${have} no effect: max-attempts is 1, so that nothing is retried.`
        ];
      }
      function timeoutProblems({ attempts, session }, textOf) {
        const { timeoutMs } = session;
        const { attemptTimeoutMs } = attempts;
        if (!timeoutMs || !attemptTimeoutMs || timeoutMs >= attemptTimeoutMs)
          return [];
        const option = inputOptions.session.timeoutMs;
        const limit = (0, quote.h)(textOf("attempt-timeout").trim());
        return [notAllowed(option, textOf(option.input), `allowed; it must be at least attempt-timeout, which is ${limit}`)];
      }
      function readyProblems({ lifetime, background }) {
        if (lifetime.background !== false || background.ready?.length === 0)
          return [];
        return refuse([inputOptions.background.ready], "only a step with background: true waits for it");
      }
      function attachProblems(values) {
        const { command, attempts, retries, lifetime, background, attach } = inputOptions;
        if (values.command.attach === null) {
          const nothingToRun = notAllowed(command.run, "", "a script, one line or many");
          return [
            ...values.command.run === null ? [nothingToRun] : [],
            ...refuse(changed(attach, values.attach), "it is used only with attach: helloloop")
          ];
        }
        return [
          ...refuse([...changed(attempts, values.attempts), ...changed(retries, values.retries)], "not with attach: helloloop, because HelloLoop makes its own attempts, retries and probes"),
          ...refuse([...changed(lifetime, values.lifetime), ...changed(background, values.background)], "not with attach: helloloop; on-cancel: detach lets a HelloLoop session outlive its step")
        ];
      }
      function refuse(options, message) {
        return options.map((option) => ({ option, message }));
      }
      function changed(table, values) {
        return Object.entries(table).filter(([name, { fallback }]) => !(0, external_node_util_.isDeepStrictEqual)(values[name], fallback)).map(([, option]) => option);
      }
      var plain_text = __webpack_require__(7012);
      ;
      const maxBase = 100;
      const maxMatrix = 60;
      function defaultName({ env, matrix, ofKind, redact = (text) => text, taken }) {
        const base = stepId(env.GITHUB_ACTION) || ofKind || (0, plain_text.TN)(env.GITHUB_JOB ?? "", maxBase) || "command";
        let shortName = base;
        for (let number = 2; taken.has(shortName); number++)
          shortName = `${base} ${number}`;
        const cell = matrixText(matrix, redact);
        return { name: cell === "" ? shortName : `${shortName} (${cell})`, shortName };
      }
      function stepId(action = "") {
        return /^(?!__)[a-z_][\w-]*$/i.test(action) ? action.slice(0, maxBase) : "";
      }
      function matrixText(json, redact) {
        try {
          return (0, plain_text.TN)(valuesIn(JSON.parse(json)).map(redact).join(", "), maxMatrix);
        } catch {
          return "";
        }
      }
      function valuesIn(value) {
        if (typeof value === "object" && value !== null)
          return Object.values(value).flatMap(valuesIn);
        const text = String(value ?? "").trim();
        return text === "" ? [] : [text];
      }
      ;
      const declared = [...read_namesIn(inputOptions), "redact"];
      async function parseInputs(textOf, context) {
        const rules = (valid) => {
          const option = inputOptions.command.workingDirectory;
          const folder = (0, external_node_path_.resolve)(context.workspace, valid.command.workingDirectory ?? option.fallback);
          if (context.isDirectory(folder))
            return conflicts(valid, textOf);
          const allowed = `a folder that exists (${folder})${checkoutAdvice(folder, context)}`;
          return [...conflicts(valid, textOf), notAllowed(option, textOf(option.input), allowed)];
        };
        const { problems } = unknown_inputs_unknownInputs(context.env, declared, textOf);
        return Object.freeze(toInputs(await read_readInputs(inputOptions, textOf, rules, problems), textOf, context));
      }
      function inputWarnings(textOf, env) {
        return [...unknown_inputs_unknownInputs(env, declared, textOf).warnings, ...retryWarnings(textOf)];
      }
      function checkoutAdvice(folder, { workspace, isDirectory: isDirectory2 }) {
        const isInside = !(0, external_node_path_.relative)(workspace, folder).startsWith("..");
        return isInside && !isDirectory2((0, external_node_path_.join)(workspace, ".git")) ? "; does actions/checkout come before this step?" : "";
      }
      function toInputs(values, textOf, context) {
        const { command, retries, session, lifetime, background, attach } = values;
        const { redact } = context;
        const workingDirectory = (0, external_node_path_.resolve)(context.workspace, command.workingDirectory);
        const { name, shortName } = sessionName(values, textOf, context);
        return {
          run: command.run,
          shell: command.shell,
          /** The command of all attempts but the first; null: the same. */
          runOnRetry: retries.runOnRetry,
          onRetry: retries.onRetry,
          onTimeout: retries.onTimeout,
          probe: retries.probe,
          workingDirectory,
          /** Whether the scripts get the variables that the runner has for actions only. */
          passActionsEnv: command.passActionsEnv,
          name: redact(name),
          shortName: redact(shortName),
          /** Null: made from the name, the job and the session. */
          artifactName: command.artifactName && redact(command.artifactName),
          /** Null: the session depends on the step, in the background on the runner's worker. */
          leasePid: command.leasePid,
          attempts: values.attempts,
          failureRules: [...retries.failureRules, ...retries.failurePreset === null ? [] : presets[retries.failurePreset]],
          /** HelloLoop keeps stdout and stderr apart. */
          session: command.attach === null ? session : { ...session, streams: "split" },
          results: values.results,
          slot: sessionSlotInputs(values.slot, textOf, context),
          /** Null: the step follows the session to its end. */
          background: lifetime.background ? background : null,
          /** What post does with a background session that is still running. */
          atJobEnd: lifetime.background ? lifetime.atJobEnd : null,
          /** Null: `run` is the command. */
          attach: command.attach && {
            source: command.attach,
            ...attach,
            stateDir: (0, external_node_path_.resolve)(workingDirectory, attach.stateDir)
          }
        };
      }
      function sessionName({ command }, textOf, context) {
        if (command.name !== null)
          return { name: command.name, shortName: command.name };
        const ofKind = command.attach === null ? {} : { ofKind: "HelloLoop" };
        return defaultName({
          env: context.env,
          matrix: textOf("matrix"),
          ...ofKind,
          redact: context.redact,
          taken: context.namesInJob()
        });
      }
      var inputs_redaction = __webpack_require__(1515);
      var command_environment = __webpack_require__(6641);
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
      var redact_texts = __webpack_require__(8459);
      var machine = __webpack_require__(7501);
      ;
      const client = /(?:^|[\s;&|(])(?:\S*\/)?(docker|podman|nerdctl)(?:\s+(container|compose))?(?:\s+-\S+)*\s+(run|exec|start|up)(?=[\s;&|)]|$)/;
      function containerClientIn(script) {
        const lines = script.split("\n").filter((line) => !line.trimStart().startsWith("#"));
        const [, ...words] = client.exec(lines.join("\n")) ?? [];
        return words.length === 0 ? void 0 : words.filter((word) => word !== void 0).join(" ");
      }
      var job_process = __webpack_require__(9200);
      var launch_shell = __webpack_require__(2901);
      ;
      function createSession({ sessionId, paths }, inputs, workspace, redact) {
        const shell = (0, launch_shell.CK)(inputs.shell);
        const writeIfGiven = (script, name) => script === null ? null : (0, launch_shell.lF)(shell, script, paths.root, name);
        const request = {
          v: 1,
          sessionId,
          name: inputs.name,
          script: writeIfGiven(inputs.run, "run"),
          runOnRetry: writeIfGiven(inputs.runOnRetry, "run-on-retry"),
          onRetry: writeIfGiven(inputs.onRetry, "on-retry"),
          onTimeout: writeIfGiven(inputs.onTimeout, "on-timeout"),
          probe: writeIfGiven(inputs.probe, "probe"),
          workingDirectory: inputs.workingDirectory,
          workspace,
          ...inputs.attempts,
          ...inputs.session,
          failureRules: inputs.failureRules,
          lease: leaseFor(inputs),
          slot: slotFor(inputs),
          background: inputs.background,
          attach: inputs.attach
        };
        const client2 = containerClientIn(`${inputs.run ?? ""}
${inputs.runOnRetry ?? ""}`);
        if (client2 !== void 0)
          request.containerClient = client2;
        if (inputs.shortName !== inputs.name)
          request.shortName = inputs.shortName;
        (0, write_json.A)(paths.request, (0, redact_texts.S)({ ...request, background: writable(request.background) }, redact));
        return { paths, request };
      }
      function writable(background) {
        return background && { ...background, ready: background.ready.map(withoutValues) };
      }
      function leaseFor({ leasePid, background }) {
        const { boot } = (0, machine.g)();
        if (leasePid !== null) {
          const process2 = (0, process_identity.ls)(leasePid);
          if (!(0, process_identity._n)(process2)) {
            throw new configuration_error.j([`lease-pid: "${leasePid}" is not a process that runs on this machine`]);
          }
          return { kind: "override", label: "the process of lease-pid", process: process2, boot };
        }
        if (background !== null)
          return { kind: "worker", label: "the runner's worker", process: (0, job_process.Be)(), boot };
        const worker = (0, job_process.Be)();
        const seen = (0, process_identity._n)(worker) ? { worker } : {};
        return { kind: "step", label: "the step", process: (0, process_identity.ls)(process.pid), ...seen, boot };
      }
      function slotFor({ slot: { registry, pool, permits, required } }) {
        return permits === 0 || registry === null ? null : { registry, pool, permits, required };
      }
      var step_context = __webpack_require__(6367);
      var environment = __webpack_require__(4642);
      ;
      function asksForSlot({ permits, required, registry }, env) {
        if (permits === 0 || required)
          return permits > 0;
        return Boolean(env[environment.fT]) || registry === null || (0, external_node_fs_.existsSync)((0, registry_folder.at)(registry));
      }
      var session_folders = __webpack_require__(9656);
      ;
      async function beginSession(supervisor, cancel) {
        startThreadPool();
        try {
          const redaction = (0, inputs_redaction.s8)();
          const { env } = process;
          const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
          const raw = (name) => lib_core.V4(name, { trimWhitespace: false });
          const { redact } = redaction;
          const inputs = await parseInputs(raw, { workspace, env, isDirectory, redact, namesInJob: () => (0, session_folders.jk)(env) });
          const context = await (0, step_context.q)(cancel, redaction, inputs.results.workflowCommands);
          for (const warning of inputWarnings(raw, env))
            await context.log.warning(warning);
          if ((0, session_folders.b7)(env).some(session_folders.Jt))
            await (await Promise.all(
              /* import() */
              [__webpack_require__.e(788), __webpack_require__.e(293), __webpack_require__.e(156), __webpack_require__.e(745)]
            ).then(__webpack_require__.bind(__webpack_require__, 745))).reportCrashes(context);
          const session = createSession(supervisor, inputs, workspace, redact);
          const record = newRecord(inputs, session, redaction);
          const { journal } = session.paths;
          const [forState, forLog] = [(0, own_file.$U)(journal, { appends: true }).fd, (0, own_file.$U)(journal, { appends: true }).fd];
          const step = { ...context, session, record, journals: { forState, forLog } };
          (0, write_json.A)(session.paths.step, record);
          lib_core.LZ(command_environment.Ck, session.paths.root);
          const limits2 = introduction(session);
          if (limits2 !== "")
            await step.log.line(limits2);
          const environment2 = inputs.passActionsEnv ? (0, command_environment.Nu)((0, hidden_variables.zr)()) : {};
          const isSlotAsked = asksForSlot(inputs.slot, env);
          const message = { request: session.request, secrets: [...redaction.values], environment: environment2, isSlotAsked };
          if (!isSlotAsked || await getsSlot(step, inputs, await supervisor.process, cancel))
            supervisor.launch(message);
          else
            supervisor.close();
          return step;
        } catch (error) {
          supervisor.close();
          (0, external_node_fs_.rmSync)(supervisor.paths.root, { recursive: true, force: true });
          throw error;
        }
      }
      async function getsSlot(step, { slot }, supervisor, cancel) {
        const { takeSlot } = await Promise.all(
          /* import() */
          [__webpack_require__.e(788), __webpack_require__.e(585), __webpack_require__.e(830)]
        ).then(__webpack_require__.bind(__webpack_require__, 5204));
        return takeSlot(step, { inputs: slot, supervisor, cancel });
      }
      function newRecord(inputs, { request }, redaction) {
        return {
          v: 1,
          main: (0, process_identity.ls)(process.pid),
          settings: {
            ...inputs.results,
            artifactBaseName: (0, artifact_name.Fm)(inputs.artifactName, request, process.env.GITHUB_JOB),
            redact: redaction.given === 0 ? null : { fingerprint: (0, inputs_redaction.Rj)(redaction, request.sessionId) },
            atJobEnd: inputs.atJobEnd
          },
          position: null,
          follower: null,
          crashTold: false,
          ...process.env.GITHUB_ACTION !== void 0 && { step: process.env.GITHUB_ACTION },
          concluded: false,
          summarized: false,
          commandSummarized: false,
          uploads: {}
        };
      }
      function introduction({ request }) {
        const { maxAttempts, attemptTimeoutMs, timeoutMs, attach } = request;
        if (attach !== null)
          return `Follows the HelloLoop session in ${attach.stateDir}.`;
        if (maxAttempts === 1) {
          const limits3 = [attemptTimeoutMs, timeoutMs].filter((limit) => limit !== null);
          return limits3.length === 0 ? "" : `At most ${(0, duration.a)(Math.min(...limits3))}.`;
        }
        const limits2 = [
          `Up to ${maxAttempts} attempts`,
          ...attemptTimeoutMs === null ? [] : [`${(0, duration.a)(attemptTimeoutMs)} each`],
          ...timeoutMs === null ? [] : [`${(0, duration.a)(timeoutMs)} in all`]
        ];
        return `${limits2.join(", ")}.`;
      }
      function isDirectory(path) {
        return (0, external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
      }
      ;
      async function stop({ session }, supervisor, problem) {
        supervisor.unref();
        const { requestStop } = await Promise.all(
          /* import() */
          [__webpack_require__.e(788), __webpack_require__.e(418)]
        ).then(__webpack_require__.bind(__webpack_require__, 6418));
        try {
          requestStop(session.paths, await supervisor.process, {
            cause: "stopped",
            detail: `its step cannot follow it: ${problem}`
          });
        } catch {
        }
      }
      function runStep(starting, cancel) {
        return runMain(async () => {
          const supervisor = await starting;
          const step = await beginSession(supervisor, cancel).catch(async (error) => {
            const { setOutputsWithoutSession } = await Promise.all(
              /* import() */
              [__webpack_require__.e(788), __webpack_require__.e(293), __webpack_require__.e(156)]
            ).then(__webpack_require__.bind(__webpack_require__, 2156));
            setOutputsWithoutSession(cancel);
            throw error;
          });
          try {
            const { followToEnd } = await Promise.all(
              /* import() */
              [__webpack_require__.e(788), __webpack_require__.e(293), __webpack_require__.e(156), __webpack_require__.e(745), __webpack_require__.e(412)]
            ).then(__webpack_require__.bind(__webpack_require__, 5412));
            return await followToEnd(step, supervisor, cancel);
          } catch (error) {
            await stop(step, supervisor, (0, errors.gJ)(error));
            throw error;
          }
        });
      }
    })
  ),
  /***/
  6786: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        q: () => (
          /* binding */
          dataOf
        ),
        /* harmony export */
        t: () => (
          /* binding */
          unescaped
        )
        /* harmony export */
      });
      const forms = {
        colons: /^::[\w-]+(?: .*?)?::(.*)$/s,
        brackets: /^##\[[\w-]+(?: [^\]]*)?\](.*)$/s
      };
      function dataOf(notation, line) {
        return forms[notation].exec(line)?.[1];
      }
      function unescaped(data, notation) {
        const text = notation === "brackets" ? data.replaceAll("%3B", ";").replaceAll("%5D", "]") : data;
        return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
      }
    })
  ),
  /***/
  93: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          registeredCommands
        ),
        /* harmony export */
        f: () => (
          /* binding */
          CommandState
        )
        /* harmony export */
      });
      const registeredCommands = /* @__PURE__ */ new Set([
        "add-mask",
        "add-matcher",
        "add-path",
        "debug",
        "echo",
        "endgroup",
        "error",
        "group",
        "internal-set-repo-path",
        "notice",
        "remove-matcher",
        "save-state",
        "set-env",
        "set-output",
        "stop-commands",
        "warning"
      ]);
      const maxFromCommand = 9;
      const kinds = /* @__PURE__ */ new Map([
        ["error", "error"],
        ["warning", "warning"],
        ["notice", "notice"],
        ["set-output", "warning"],
        ["save-state", "warning"]
      ]);
      class CommandState {
        /** The text that ends `stop-commands`, in lower case; undefined while commands act. */
        #token;
        #made = /* @__PURE__ */ new Map();
        get token() {
          return this.#token;
        }
        /** From here on all is text, until the token. The runner refuses some tokens (ActionCommandManager.cs); those do nothing. */
        stop(token) {
          const name = token.toLowerCase();
          if (name !== "" && name !== "pause-logging" && !registeredCommands.has(name))
            this.#token = name;
        }
        resume() {
          this.#token = void 0;
        }
        /** Counts the annotation that a command makes, if it makes one. */
        count(name) {
          const kind = kinds.get(name);
          if (kind !== void 0)
            this.#made.set(kind, this.#madeBy(name) + 1);
        }
        /** Returns whether there is room for one more annotation of the command's. Only an annotation as such needs room. */
        hasRoom(name) {
          return kinds.get(name) !== name || this.#madeBy(name) < maxFromCommand;
        }
        #madeBy(name) {
          return this.#made.get(kinds.get(name) ?? "") ?? 0;
        }
      }
    })
  ),
  /***/
  4760: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        t: () => (
          /* binding */
          inert
        )
        /* harmony export */
      });
      var _terminal_filter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6005);
      function inert(text) {
        const filter = new _terminal_filter_js__WEBPACK_IMPORTED_MODULE_0__.J();
        const line = Buffer.from(text.replace(/[\r\n]+/g, " "));
        return `${filter.push(line)}${filter.end()}`.replaceAll("##[", "# #[").replace(/^([^!-~]*:)(?=:)/, "$1 ");
      }
    })
  ),
  /***/
  6426: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C2: () => (
          /* binding */
          isPrintable
        ),
        /* harmony export */
        L1: () => (
          /* binding */
          endsLine
        ),
        /* harmony export */
        L4: () => (
          /* binding */
          indexOrEnd
        ),
        /* harmony export */
        dK: () => (
          /* binding */
          isHidden
        ),
        /* harmony export */
        nW: () => (
          /* binding */
          unfinishedBytes
        ),
        /* harmony export */
        vT: () => (
          /* binding */
          endOfLine
        )
        /* harmony export */
      });
      const lineFeed = 10;
      const carriageReturn = 13;
      function isHidden(byte) {
        return byte !== void 0 && !isPrintable(byte) && !endsLine(byte);
      }
      function endsLine(byte) {
        return byte === lineFeed || byte === carriageReturn;
      }
      function isPrintable(byte) {
        return byte > 32 && byte < 127;
      }
      function unfinishedBytes(data) {
        if (data.at(-1) === carriageReturn)
          return 1;
        for (let count = 1; count <= 3; count += 1) {
          const byte = data.at(-count) ?? 0;
          if (byte < 128)
            return 0;
          if (byte >= 192)
            return count < (byte < 224 ? 2 : byte < 240 ? 3 : 4) ? count : 0;
        }
        return 0;
      }
      function endOfLine(data) {
        const feed = data.indexOf(lineFeed);
        const line = feed < 0 ? data : data.subarray(0, feed);
        const end = indexOrEnd(line, "\r", 0);
        return end === data.length ? void 0 : end;
      }
      function indexOrEnd(data, text, from) {
        const found = data.indexOf(text, from);
        return found < 0 ? data.length : found;
      }
    })
  ),
  /***/
  3418: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CQ: () => (
          /* binding */
          continuedMask
        ),
        /* harmony export */
        G: () => (
          /* binding */
          safeMask
        ),
        /* harmony export */
        Iq: () => (
          /* binding */
          maskCommand
        ),
        /* harmony export */
        OS: () => (
          /* binding */
          maskPart
        ),
        /* harmony export */
        Qs: () => (
          /* binding */
          maskAsText
        ),
        /* harmony export */
        a2: () => (
          /* binding */
          parseMask
        ),
        /* harmony export */
        j0: () => (
          /* binding */
          maskedBytes
        )
        /* harmony export */
      });
      var _command_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6786);
      var _line_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6426);
      var _min_length_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5841);
      const maxMask = 64 * 1024;
      const maskRest = 16;
      const weightless = "[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\p{Default_Ignorable_Code_Point}]*";
      const separator = new RegExp(`:${weightless}:`, "gu");
      const onlyWeightless = new RegExp(`^${weightless}$`, "u");
      const brackets = /^##\[(add-mask)(?: [^\]]*)?\](.*)$/is;
      const openings = { colons: "::add-mask::", brackets: "##[add-mask]" };
      const nameEnd = "::add-mask".length;
      function maskPart(data, isFinal) {
        const window = data.subarray(0, maxMask);
        const lineEnd = (0, _line_bytes_js__WEBPACK_IMPORTED_MODULE_1__.vT)(window);
        const isWhole = lineEnd !== void 0 || window.length < maxMask;
        if (lineEnd === void 0 && isWhole && !isFinal)
          return void 0;
        return { bytes: window.subarray(0, isWhole ? lineEnd : splitAt(window)), isWhole };
      }
      function splitAt(window) {
        const lineBreak = Math.max(window.lastIndexOf("%0A"), window.lastIndexOf("%0D"));
        if (lineBreak > window.length / 2)
          return lineBreak;
        const most = window.subarray(0, window.length - maskRest);
        const escaped = most.indexOf("%", most.length - 2);
        return escaped < 0 ? most.length - (0, _line_bytes_js__WEBPACK_IMPORTED_MODULE_1__.nW)(most) : escaped;
      }
      function parseMask(notation, line) {
        if (notation === "brackets") {
          if (!line.includes("]"))
            return void 0;
          const [, name2, data2] = brackets.exec(line) ?? [];
          return name2 === void 0 || data2 === void 0 ? void 0 : { notation, line, name: name2, data: data2 };
        }
        separator.lastIndex = nameEnd;
        const found = separator.exec(line);
        if (found === null)
          return void 0;
        const between = line.slice(nameEnd, found.index);
        const isNameOver = between === "" || between.startsWith(" ");
        if (!isNameOver && !onlyWeightless.test(between))
          return void 0;
        const name = line.slice(2, nameEnd);
        const data = line.slice(found.index + found[0].length);
        return { notation, line: isNameOver && found[0] === "::" ? line : openings.colons + data, name, data };
      }
      function continuedMask(notation, data) {
        return { notation, line: openings[notation] + data, name: "add-mask", data };
      }
      function maskedBytes({ notation, data }, line) {
        const text = line.toString();
        const end = notation === "colons" ? ":" : "]";
        let start = 0;
        for (const character of text.slice(0, text.length - data.length))
          if (character === end)
            start = line.indexOf(end, start) + 1;
        return Buffer.from((0, _command_data_js__WEBPACK_IMPORTED_MODULE_0__.t)(line.toString("latin1", start), notation), "latin1");
      }
      function maskCommand(value) {
        const data = value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
        return safeMask({ notation: "colons", line: openings.colons + data, name: "add-mask", data });
      }
      function safeMask({ notation, line, data }) {
        const lines = data.split(/%0[AD]/).filter((part) => part !== "");
        const long = lines.filter((part) => (0, _min_length_js__WEBPACK_IMPORTED_MODULE_2__.R)((0, _command_data_js__WEBPACK_IMPORTED_MODULE_0__.t)(part, notation)));
        if (long.length === lines.length && long.length > 0)
          return line;
        if (long.length === 0)
          return void 0;
        const whole = Buffer.from((0, _command_data_js__WEBPACK_IMPORTED_MODULE_0__.t)(data, notation));
        const encoded = [0, 1, 2].map((shift) => whole.subarray(shift).toString("base64"));
        return openings[notation] + [...long, ...encoded].join("%0A");
      }
      function maskAsText({ notation, name, data }) {
        const value = data.trim() === "" ? data : "***";
        return notation === "colons" ? `: :${name}::${value}` : `# #[${name}]${value}`;
      }
    })
  ),
  /***/
  5841: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R: () => (
          /* binding */
          isLongEnough
        ),
        /* harmony export */
        n: () => (
          /* binding */
          minCharacters
        )
        /* harmony export */
      });
      const minCharacters = 4;
      function isLongEnough(value) {
        return [...value.trim().slice(0, 2 * minCharacters)].length >= minCharacters;
      }
    })
  ),
  /***/
  6005: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          TerminalFilter
        )
        /* harmony export */
      });
      const esc = 27;
      const bell = 7;
      const osc = 93;
      const breaksOff = [10, 13, 24, 26];
      const stringTerminator = Buffer.from("\x1B\\");
      const c1Lead = 194;
      const maxControlSequence = 256;
      const maxControlString = 4096;
      const shortestLink = 6;
      const suspects = [
        esc,
        c1Lead,
        127,
        ...Array.from({ length: 32 }, (_, byte) => byte).filter((byte) => ![9, 10, 13, esc].includes(byte))
      ];
      const isSuspect = new Uint8Array(256);
      for (const byte of suspects)
        isSuspect[byte] = 1;
      const webLink = /^8;[!-:<-Z^-~]*;(?:https?:\/\/[!-Z^-~]*)?$/i;
      class TerminalFilter {
        #carry = Buffer.alloc(0);
        /** Output is assembled here, unless a chunk passes unchanged. */
        #shown = Buffer.alloc(0);
        /** Returns the output that is certain by now. It is valid until the next call, and may be a view of the chunk. */
        push(chunk) {
          return this.#filter(this.#carry.length === 0 ? chunk : Buffer.concat([this.#carry, chunk]), false);
        }
        /** Returns the rest when no data follows. */
        end() {
          return this.#filter(this.#carry, true);
        }
        #filter(data, isFinal) {
          this.#carry = nothing;
          if (!suspects.some((byte) => data.includes(byte)))
            return data;
          const room = Math.ceil(data.length * (shortestLink + 1) / shortestLink);
          if (this.#shown.length < room)
            this.#shown = Buffer.allocUnsafe(room);
          const shown = this.#shown;
          let length = 0;
          for (let position = 0; position < data.length; ) {
            const end = nextSuspect(data, position);
            length += copy(data, position, end, shown, length);
            position = end;
            if (data[position] !== esc && data[position] !== c1Lead) {
              position += 1;
              continue;
            }
            const sequence = sequenceAt(data, position, isFinal);
            if (sequence === "unfinished") {
              this.#carry = Buffer.from(data.subarray(position));
              break;
            }
            const after = position + sequence.length;
            length += sequence.shown === "unchanged" ? copy(data, position, after, shown, length) : copy(sequence.shown, 0, sequence.shown.length, shown, length);
            position = after;
          }
          return shown.subarray(0, length);
        }
      }
      const nothing = Buffer.alloc(0);
      const halfCharacter = Buffer.from([255]);
      function sequenceAt(data, position, isFinal) {
        const first = data[position];
        const next = data[position + 1];
        if (next === void 0 && !isFinal)
          return "unfinished";
        if (first === esc)
          return next === void 0 ? removed(1) : sequenceOf(next, data, position, 1, isFinal);
        if (isC1(next))
          return sequenceOf(next - 64, data, position, 2, isFinal);
        return { length: 1, shown: inRange(next, 160, 191) ? "unchanged" : halfCharacter };
      }
      function sequenceOf(kind, data, position, control, isFinal) {
        switch (String.fromCharCode(kind)) {
          case "[":
            return controlSequence(data, position, isFinal) ?? removed(control);
          case "]":
          case "P":
          case "X":
          case "^":
          case "_":
            return controlString(kind, data, position, isFinal) ?? removed(control);
          default:
            if (inRange(kind, 32, 47))
              return characterSet(data, position, isFinal) ?? removed(control);
            return removed(inRange(kind, 48, 126) ? 2 : control);
        }
      }
      function controlSequence(data, position, isFinal) {
        const limit = position + maxControlSequence;
        let index = position + 2;
        while (index < limit && inRange(data[index], 48, 59))
          index += 1;
        const isColour = data[position] === esc && data[index] === 109;
        while (index < limit && inRange(data[index], 48, 63))
          index += 1;
        while (index < limit && inRange(data[index], 32, 47))
          index += 1;
        if (index < limit && index === data.length)
          return isFinal ? void 0 : "unfinished";
        if (index === limit || !inRange(data[index], 64, 126))
          return void 0;
        return { length: index + 1 - position, shown: isColour ? "unchanged" : nothing };
      }
      function characterSet(data, position, isFinal) {
        const limit = position + maxControlSequence;
        let index = position + 2;
        while (index < limit && inRange(data[index], 32, 47))
          index += 1;
        if (index < limit && index === data.length)
          return isFinal ? void 0 : "unfinished";
        return index < limit && inRange(data[index], 48, 126) ? removed(index + 1 - position) : void 0;
      }
      function controlString(kind, data, position, isFinal) {
        const start = position + 2;
        const closed = (payloadEnd, end) => ({
          length: end - position,
          shown: data[position] === esc && kind === osc && webLink.test(data.toString("latin1", start, payloadEnd)) ? Buffer.concat([data.subarray(position, payloadEnd), stringTerminator]) : nothing
        });
        for (let index = start; index < position + maxControlString; index += 1) {
          const byte = data[index];
          const next = data[index + 1];
          if (byte === void 0)
            return isFinal ? void 0 : "unfinished";
          if (byte === bell && kind === osc)
            return closed(index, index + 1);
          if (breaksOff.includes(byte))
            return void 0;
          if (byte !== esc && byte !== c1Lead)
            continue;
          if (next === void 0)
            return isFinal ? void 0 : "unfinished";
          if (byte === esc)
            return next === 92 ? closed(index, index + 2) : void 0;
          if (isC1(next))
            return next === 156 ? closed(index, index + 2) : void 0;
        }
        return void 0;
      }
      function removed(length) {
        return { length, shown: nothing };
      }
      function isC1(byte) {
        return inRange(byte, 128, 159);
      }
      function inRange(byte, first, last) {
        return byte !== void 0 && byte >= first && byte <= last;
      }
      function nextSuspect(data, from) {
        let position = from;
        while (position < data.length && isSuspect[data[position]] === 0)
          position += 1;
        return position;
      }
      function copy(data, from, to, target, at) {
        if (to - from > 32)
          return data.copy(target, at, from, to);
        for (let index = from; index < to; index += 1)
          target[at + index - from] = data[index];
        return to - from;
      }
    })
  ),
  /***/
  2426: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        T: () => (
          /* binding */
          shownLines
        )
        /* harmony export */
      });
      var _filters_command_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6786);
      var _filters_command_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93);
      var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7012);
      const maxLength = 1e3;
      const annotations = /* @__PURE__ */ new Map([
        ["error", "Error: "],
        ["warning", "Warning: "],
        ["notice", "Notice: "]
      ]);
      function shownLines(lines, max) {
        const shown = lines.flatMap((line) => shownLine(lastState(line)));
        const last = shown.slice(0, shown.findLastIndex(saysAnything) + 1).slice(-max);
        return last.slice(last.findIndex(saysAnything));
      }
      function shownLine(line) {
        const [, colons] = /^[^!-~]*::([\w-]+)/.exec(line) ?? [];
        const [, brackets] = /##\[([\w-]+)/.exec(line) ?? [];
        if (colons !== void 0 && isCommand(colons))
          return annotation(colons, "colons", line.replace(/^[^!-~]*/, ""));
        if (brackets !== void 0 && isCommand(brackets))
          return annotation(brackets, "brackets", line.slice(line.indexOf("##[")));
        return [line.length > maxLength ? `… (a line of ${line.length} characters is left out)` : line];
      }
      function isCommand(name) {
        return _filters_command_state_js__WEBPACK_IMPORTED_MODULE_1__.d.has(name.toLowerCase());
      }
      function annotation(name, notation, command) {
        const word = annotations.get(name.toLowerCase());
        const data = (0, _filters_command_data_js__WEBPACK_IMPORTED_MODULE_0__.q)(notation, command);
        if (word === void 0 || data === void 0)
          return [];
        return `${word}${(0, _filters_command_data_js__WEBPACK_IMPORTED_MODULE_0__.t)(data, notation)}`.split(/\r\n|[\r\n]/);
      }
      function lastState(line) {
        return line.split("\r").findLast(saysAnything) ?? "";
      }
      function saysAnything(line) {
        return (0, _text_plain_text_js__WEBPACK_IMPORTED_MODULE_2__.wh)(line).trim() !== "";
      }
    })
  ),
  /***/
  7486: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        X: () => (
          /* binding */
          withoutSeparators
        ),
        /* harmony export */
        k: () => (
          /* binding */
          closest
        )
        /* harmony export */
      });
      function closest(name, candidates) {
        const plain = withoutSeparators(name);
        const limit = plain.length < 3 ? 0 : Math.max(1, Math.floor(plain.length / 4));
        const [best] = candidates.map((candidate) => ({ candidate, distance: editDistance(plain, withoutSeparators(candidate)) })).filter(({ distance }) => distance <= limit).sort((a, b) => a.distance - b.distance);
        return best?.candidate ?? sharingWords(name, candidates);
      }
      function withoutSeparators(text) {
        return text.toLowerCase().replace(/[-_ ]/g, "");
      }
      function sharingWords(text, candidates) {
        const words = wordsOf(text);
        const [longer] = candidates.filter((candidate) => words.every((word) => wordsOf(candidate).includes(word))).sort((a, b) => a.length - b.length);
        const [shorter] = candidates.filter((candidate) => wordsOf(candidate).every((word) => words.includes(word))).sort((a, b) => b.length - a.length);
        return longer ?? shorter;
      }
      function wordsOf(text) {
        return text.toLowerCase().split(/[-_ ]+/);
      }
      function editDistance(a, b) {
        let before = [];
        let last = Array.from({ length: b.length + 1 }, (_, index) => index);
        for (let i = 1; i <= a.length; i += 1) {
          const row = [i];
          for (let j = 1; j <= b.length; j += 1) {
            const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            row.push(Math.min(replaced, at(last, j) + 1, at(row, j - 1) + 1, isSwap ? at(before, j - 2) + 1 : replaced));
          }
          before = last;
          last = row;
        }
        return at(last, b.length);
      }
      function at(row, index) {
        return row[index] ?? Number.POSITIVE_INFINITY;
      }
    })
  ),
  /***/
  9120: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        j: () => (
          /* binding */
          ConfigurationError
        )
        /* harmony export */
      });
      class ConfigurationError extends Error {
        name = "ConfigurationError";
        problems;
        constructor(problems) {
          super(problems.join("\n"));
          this.problems = problems;
        }
      }
    })
  ),
  /***/
  6053: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Rc: () => (
          /* binding */
          second
        ),
        /* harmony export */
        SB: () => (
          /* binding */
          durations
        ),
        /* harmony export */
        Vc: () => (
          /* binding */
          minute
        ),
        /* harmony export */
        p0: () => (
          /* binding */
          duration
        ),
        /* harmony export */
        zc: () => (
          /* binding */
          timeLimit
        )
        /* harmony export */
      });
      var _formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9325);
      const second = 1e3;
      const minute = 60 * second;
      const hour = 60 * minute;
      const maxDuration = 500 * hour;
      const allowed = "a duration such as 500ms, 30s, 20m or 1h30m, at most 500h";
      const duration = (0, _formats_js__WEBPACK_IMPORTED_MODULE_0__.dE)(parseDuration, allowed, (z) => z.number().min(0), suggestDuration);
      const timeLimit = (0, _formats_js__WEBPACK_IMPORTED_MODULE_0__.dE)((text) => {
        const ms = parseDuration(text);
        return ms === 0 ? null : ms;
      }, allowed, (z) => z.number().positive().nullable(), suggestDuration);
      const durations = (0, _formats_js__WEBPACK_IMPORTED_MODULE_0__.dE)(parseDurations, `a list such as "10s, 30s, 2m", each item ${allowed}`, (z) => z.array(z.number().min(0)), suggestDurations);
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
    })
  ),
  /***/
  9325: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ae: () => (
          /* binding */
          anyText
        ),
        /* harmony export */
        KT: () => (
          /* binding */
          trimmedText
        ),
        /* harmony export */
        XA: () => (
          /* binding */
          lineList
        ),
        /* harmony export */
        Yq: () => (
          /* binding */
          choice
        ),
        /* harmony export */
        dE: () => (
          /* binding */
          trimmed
        ),
        /* harmony export */
        dt: () => (
          /* binding */
          trueOrFalse
        ),
        /* harmony export */
        mz: () => (
          /* binding */
          byteSize
        ),
        /* harmony export */
        oA: () => (
          /* binding */
          parseWholeNumber
        ),
        /* harmony export */
        pF: () => (
          /* binding */
          singleLine
        ),
        /* harmony export */
        rD: () => (
          /* binding */
          wholeNumber
        ),
        /* harmony export */
        yD: () => (
          /* binding */
          signalName
        ),
        /* harmony export */
        zO: () => (
          /* binding */
          fraction
        )
        /* harmony export */
      });
      const anyText = { parse: (text) => text, allowed: "a text", schema: (z) => z.string() };
      const trimmedText = trimmed((text) => text, "a text", (z) => z.string());
      const singleLine = trimmed((text) => text.includes("\n") ? void 0 : text, "one line", (z) => z.string());
      const lineList = trimmed((text) => text.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#")), "a list with one item per line", (z) => z.array(z.string()));
      const trueOrFalse = trimmed(parseBoolean, "true or false", (z) => z.boolean());
      const fraction = trimmed(parseFraction, "a number from 0 to 1 such as 0.1", (z) => z.number().min(0).max(1));
      const byteSize = trimmed(parseSize, "a size above zero such as 2GiB, 500MiB, 64KiB, 10MB or a number of bytes", (z) => z.number().int().positive(), suggestSize);
      function wholeNumber(min, max) {
        return trimmed(
          (text) => parseWholeNumber(text, min, max),
          `a whole number from ${min} to ${max}`,
          // Another version of the action may allow more.
          (z) => z.number().int().min(min)
        );
      }
      const stopSignals = ["SIGTERM", "SIGINT", "SIGQUIT", "SIGHUP", "SIGUSR1", "SIGUSR2"];
      const signalName = trimmed((text) => stopSignals.find((name) => name === text || name === `SIG${text}`), `one of ${stopSignals.join(", ")}`, (z) => z.enum(stopSignals));
      function choice(...values) {
        return trimmed((text) => values.find((value) => value === text), `one of ${values.join(", ")}`, (z) => z.enum(values));
      }
      function trimmed(parse, allowed, schema, suggest = () => []) {
        return { parse: (text) => parse(text.trim()), allowed, schema, suggest: (text) => suggest(text.trim()) };
      }
      function parseWholeNumber(text, min, max) {
        const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
        return number >= min && number <= max ? number : void 0;
      }
      function parseFraction(text) {
        const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
        return number >= 0 && number <= 1 ? number : void 0;
      }
      function parseBoolean(text) {
        if (["true", "True", "TRUE"].includes(text))
          return true;
        return ["false", "False", "FALSE"].includes(text) ? false : void 0;
      }
      const bytesPer = {
        "": 1,
        KB: 1e3,
        MB: 1e3 ** 2,
        GB: 1e3 ** 3,
        KiB: 1024,
        MiB: 1024 ** 2,
        GiB: 1024 ** 3
      };
      function parseSize(text) {
        const [, digits, unit = ""] = /^(\d+)([KMG]i?B)?$/.exec(text) ?? [];
        const bytes = Number(digits) * (bytesPer[unit] ?? Number.NaN);
        return bytes > 0 && Number.isSafeInteger(bytes) ? bytes : void 0;
      }
      function suggestSize(text) {
        const [, digits = "", prefix = "", rest] = /^(\d+)\s*([kmg])(i?b)?$/i.exec(text) ?? [];
        const unit = `${prefix.toUpperCase()}${rest?.length === 1 ? "B" : "iB"}`;
        return parseSize(digits + unit) === void 0 ? [] : [digits + unit];
      }
    })
  ),
  /***/
  819: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        P: () => (
          /* binding */
          label
        )
        /* harmony export */
      });
      var _formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9325);
      const maxLength = 100;
      const label = (0, _formats_js__WEBPACK_IMPORTED_MODULE_0__.dE)(parseLabel, `one line of 1 to ${maxLength} characters`, (z) => z.string());
      function parseLabel(text) {
        const line = cleanLine(text);
        const isOneLine = !/[\r\n]/.test(text);
        return isOneLine && line !== "" && [...line].length <= maxLength ? line : void 0;
      }
      function cleanLine(line) {
        return line.replace(/\s+/g, " ").replace(/[\p{Cc}\p{Bidi_Control}]/gu, "").trim();
      }
    })
  ),
  /***/
  6288: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        WP: () => (
          /* binding */
          schemasOf
        ),
        /* harmony export */
        su: () => (
          /* binding */
          stored
        ),
        /* harmony export */
        uK: () => (
          /* binding */
          option
        ),
        /* harmony export */
        vz: () => (
          /* binding */
          addedLater
        )
        /* harmony export */
      });
      function option(input, format, fallback = null) {
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
      function addedLater(option2, before) {
        return { ...option2, schema: (z) => option2.schema(z).default(before) };
      }
      function schemasOf(z, table) {
        const fields = Object.entries(table).map(([name, { schema }]) => [name, schema(z)]);
        return Object.fromEntries(fields);
      }
    })
  ),
  /***/
  8248: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        _V: () => (
          /* binding */
          attachOptions
        ),
        cf: () => (
          /* binding */
          attemptOptions
        ),
        to: () => (
          /* binding */
          backgroundOptions
        ),
        _F: () => (
          /* binding */
          resultOptions
        ),
        xl: () => (
          /* binding */
          sessionOptions
        )
      });
      var duration = __webpack_require__(6053);
      var formats = __webpack_require__(9325);
      var label = __webpack_require__(819);
      var options_option = __webpack_require__(6288);
      var closest = __webpack_require__(7486);
      ;
      const ends = ["any", "failure", "timeout", "stall", "signal"];
      const maxExitCode = 4294967295;
      const otherNames = { error: "failure", exit: "failure", all: "any" };
      const retryOn = (0, formats.dE)(parseRetryOn, `one of ${ends.join(", ")}, an exit code such as 75, a range such as 1-3, or a list of these`, (z) => z.array(z.string()), suggestRetryOn);
      function exitCodesOf(item) {
        const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(item) ?? [];
        return first === void 0 ? void 0 : [Number(first), Number(last)];
      }
      function parseRetryOn(text) {
        const items = itemsOf(text);
        return items.length > 0 && items.every(isItem) ? items : void 0;
      }
      function itemsOf(text) {
        const items = text.replace(/\s*-\s*/g, "-").split(/[\s,]+/);
        return items.filter((item) => item !== "");
      }
      function isItem(item) {
        const [first, last] = exitCodesOf(item) ?? [0, 0];
        return ends.includes(item) || first >= 1 && first <= last && last <= maxExitCode;
      }
      function suggestRetryOn(text) {
        const meant = itemsOf(text).map((item) => isItem(item) ? item : otherNames[item] ?? (0, closest.k)(item, ends));
        return meant.length === 0 || meant.includes(void 0) ? [] : [[...new Set(meant)].join(", ")];
      }
      ;
      const attemptOptions = {
        /** The first one included. */
        maxAttempts: (0, options_option.su)("max-attempts", (0, formats.rD)(1, 100), 1),
        attemptTimeoutMs: (0, options_option.su)("attempt-timeout", duration.zc),
        /** The last one is used for all further retries. */
        retryDelaysMs: (0, options_option.su)("retry-delays", duration.SB, [10 * duration.Rc]),
        /** One for each retry of a hard failure. */
        hardRetryDelaysMs: (0, options_option.vz)((0, options_option.su)("hard-retry-delays", duration.SB, []), []),
        /** The fraction by which a delay may be longer or shorter, at random; null: a tenth, of long delays only. */
        retryJitter: (0, options_option.vz)((0, options_option.su)("retry-jitter", formats.zO), 0),
        /** The ends of an attempt that may be followed by a retry. */
        retryOn: (0, options_option.vz)((0, options_option.su)("retry-on", retryOn, ["any"]), ["any"]),
        /** How the log shows a failed attempt that a retry follows. */
        retryNotice: (0, options_option.vz)((0, options_option.su)("retry-notice", (0, formats.Yq)("notice", "warning", "none"), "notice"), "notice"),
        probeTimeoutMs: (0, options_option.vz)((0, options_option.su)("probe-timeout", duration.zc, 2 * duration.Vc), null),
        /** The silence after which a stall is suspected; null: never. */
        stallWarningMs: (0, options_option.vz)((0, options_option.su)("stall-warning", duration.zc, 15 * duration.Vc), null),
        /** The silence after which the attempt is stopped; null: never. */
        stallTimeoutMs: (0, options_option.vz)((0, options_option.su)("stall-timeout", duration.zc, 45 * duration.Vc), null),
        /** Whether what an attempt that succeeds leaves running is ended, or runs on until the job ends. */
        leftovers: (0, options_option.vz)((0, options_option.su)("leftovers", (0, formats.Yq)("end", "keep"), "end"), "end")
      };
      const sessionOptions = {
        /** For all attempts and the waits between them. */
        timeoutMs: (0, options_option.su)("timeout", duration.zc),
        killGraceMs: (0, options_option.su)("kill-grace", duration.p0, 10 * duration.Rc),
        /** Asks a command to end that is not cancelled: after a timeout, a stall, a stop. */
        stopSignal: (0, options_option.vz)((0, options_option.su)("stop-signal", formats.yD, "SIGTERM"), "SIGTERM"),
        streams: (0, options_option.su)("streams", (0, formats.Yq)("merged", "split"), "merged"),
        /** Per attempt. */
        maxLogBytes: (0, options_option.su)("max-log-size", formats.mz, 2 * 1024 ** 3),
        artifactPaths: (0, options_option.su)("artifact-paths", formats.XA, []),
        /** Where links may lead that `artifact-paths` matches. */
        artifactLinks: (0, options_option.vz)((0, options_option.su)("artifact-links", (0, formats.Yq)("workspace", "anywhere"), "workspace"), "workspace"),
        /** Of the files that `artifact-paths` matches, per attempt. */
        maxArtifactBytes: (0, options_option.vz)((0, options_option.su)("max-artifact-size", formats.mz, 2 * 1024 ** 3), 2 * 1024 ** 3),
        /** What it means when `artifact-paths` matches nothing. */
        ifNoFilesFound: (0, options_option.vz)((0, options_option.su)("if-no-files-found", (0, formats.Yq)("warn", "error", "ignore"), "warn"), "ignore")
      };
      const backgroundOptions = {
        readyTimeoutMs: (0, options_option.su)("ready-timeout", duration.p0, 2 * duration.Vc)
      };
      const attachOptions = {
        /** The folder with HelloLoop's state. */
        stateDir: (0, options_option.su)("state-dir", formats.pF, ".helloloop"),
        /** The id of the HelloLoop session to follow; null: the one that the launcher starts, or that runs. */
        session: (0, options_option.su)("session", label.P),
        /** For the HelloLoop session to appear. */
        timeoutMs: (0, options_option.su)("attach-timeout", duration.p0, 30 * duration.Rc),
        /** What to do with the HelloLoop session when ours is stopped. */
        onCancel: (0, options_option.su)("on-cancel", (0, formats.Yq)("stop", "detach"), "stop")
      };
      const resultOptions = {
        /** The attempts that get an artifact. */
        artifacts: (0, options_option.su)("artifacts", (0, formats.Yq)("failed", "always", "never"), "failed"),
        /** Null: as long as the repository says. */
        retentionDays: (0, options_option.su)("retention-days", (0, formats.rD)(1, 400)),
        /** Whether the job summary shows the session. */
        summary: (0, options_option.su)("summary", formats.dt, true),
        /** The workflow commands of the command that take effect. */
        workflowCommands: (0, options_option.vz)((0, options_option.su)("workflow-commands", (0, formats.Yq)("annotations", "all", "none"), "annotations"), "annotations")
      };
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
  6420: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        EW: () => (
          /* binding */
          registryVariable
        ),
        /* harmony export */
        J6: () => (
          /* binding */
          defaultRegistryFolder
        ),
        /* harmony export */
        Wx: () => (
          /* binding */
          homeFolder
        ),
        /* harmony export */
        at: () => (
          /* binding */
          poolsFile
        ),
        /* harmony export */
        dm: () => (
          /* binding */
          unknownFolder
        ),
        /* harmony export */
        kG: () => (
          /* binding */
          ownership
        ),
        /* harmony export */
        wq: () => (
          /* binding */
          openRegistryFolder
        ),
        /* harmony export */
        zz: () => (
          /* binding */
          cannotWrite
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
      var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5173);
      var _registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6475);
      const registryVariable = "SUPERVISED_RUN_REGISTRY";
      function defaultRegistryFolder(env, platform = process.platform) {
        if (env[registryVariable])
          return env[registryVariable];
        const folder = stateFolder(env, platform);
        return folder && (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "supervised-run");
      }
      function homeFolder() {
        try {
          return (0, node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)() || void 0;
        } catch {
          return void 0;
        }
      }
      function stateFolder(env, platform) {
        const inHome = (...names) => {
          const home = homeFolder();
          return home && (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, ...names);
        };
        switch (platform) {
          case "win32":
            return env.LOCALAPPDATA || inHome("AppData", "Local");
          case "darwin":
            return inHome("Library", "Application Support");
          default:
            return env.XDG_STATE_HOME?.startsWith("/") ? env.XDG_STATE_HOME : inHome(".local", "state");
        }
      }
      function unknownFolder() {
        return new _registry_js__WEBPACK_IMPORTED_MODULE_4__.g(`The folder of the slot registry is not known, because this user has no home folder. Set HOME, or name a folder with the input registry or ${registryVariable}.`);
      }
      function openRegistryFolder(path) {
        const folder = makeFolder(path);
        const isWindows = process.platform === "win32";
        const isShared = (folder.mode & 16) !== 0;
        if (!isWindows && (folder.mode & 2) !== 0) {
          throw new _registry_js__WEBPACK_IMPORTED_MODULE_4__.g(`The registry ${path} can be changed by every user of this machine, so that nobody could rely on its slots. Take that away: chmod o-w ${path}`);
        }
        return {
          path,
          isPrivate: isWindows || !isShared && folder.uid === process.getuid?.(),
          create: (name) => {
            const file = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name);
            try {
              (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, "wx", 384));
            } catch (error) {
              if ((0, _system_errors_js__WEBPACK_IMPORTED_MODULE_3__.CA)(error) === "EEXIST")
                return false;
              throw cannotWrite(path, error);
            }
            if (isShared && !isWindows)
              (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(file, 432);
            if (process.getuid?.() === 0 && folder.uid !== 0)
              (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.chownSync)(file, folder.uid, folder.gid);
            return true;
          }
        };
      }
      function ownership(path) {
        try {
          const { mode, uid } = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
          const digits = (mode & 4095).toString(8).padStart(4, "0");
          return process.getuid ? ` (owner uid ${uid}, mode ${digits}; this is uid ${process.getuid()})` : "";
        } catch {
          return "";
        }
      }
      function poolsFile(folder) {
        return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "pools.yml");
      }
      function cannotWrite(path, error) {
        const message = `The registry ${path} cannot be written${ownership(path)}: ${(0, _system_errors_js__WEBPACK_IMPORTED_MODULE_3__.gJ)(error)}. Give the user of the runner the right to write there, or name another folder with the input registry or ${registryVariable}.`;
        return new _registry_js__WEBPACK_IMPORTED_MODULE_4__.g(message, { cause: error });
      }
      function makeFolder(path) {
        try {
          makeDeep(path);
          return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        } catch (error) {
          throw cannotWrite(path, error);
        }
      }
      function makeDeep(path) {
        try {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { mode: 448 });
        } catch (error) {
          if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory())
            return;
          if ((0, _system_errors_js__WEBPACK_IMPORTED_MODULE_3__.CA)(error) !== "ENOENT" || (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)))
            throw error;
          makeDeep((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
          makeDeep(path);
        }
      }
    })
  ),
  /***/
  8644: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Af: () => (
          /* binding */
          limitsOf
        ),
        /* harmony export */
        MK: () => (
          /* binding */
          defaultLimits
        ),
        /* harmony export */
        OS: () => (
          /* binding */
          unlimited
        ),
        /* harmony export */
        qQ: () => (
          /* binding */
          defaultPool
        )
        /* harmony export */
      });
      const defaultLimits = Object.freeze({ enabled: true, visible: 8, background: 8, total: 8 });
      const defaultPool = "default";
      const unlimited = Number.MAX_SAFE_INTEGER;
      function limitsOf(pool) {
        if (pool !== defaultPool)
          return defaultLimits;
        return { enabled: true, visible: unlimited, background: unlimited, total: unlimited };
      }
    })
  ),
  /***/
  6475: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        N: () => (
          /* binding */
          SlotLostError
        ),
        /* harmony export */
        g: () => (
          /* binding */
          RegistryError
        )
        /* harmony export */
      });
      class RegistryError extends Error {
        name = "RegistryError";
        /** It is damaged, or locked by a process that stands still: the owner of the machine has to do something. */
        isBroken;
        constructor(message, { isBroken = false, ...options } = {}) {
          super(message, options);
          this.isBroken = isBroken;
        }
      }
      class SlotLostError extends Error {
        name = "SlotLostError";
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
          redactTexts
        )
        /* harmony export */
      });
      const keptKeys = /* @__PURE__ */ new Set([
        ...["v", "type", "kind", "status", "runtime", "cause", "code", "family", "signal", "streams", "boot"],
        ...["sessionId", "slotId", "id", "source", "at", "until", "startedAt", "updatedAt", "startTime"]
      ]);
      function redactTexts(data, redact) {
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
  7501: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          mayBeSameBoot
        ),
        /* harmony export */
        g: () => (
          /* binding */
          thisMachine
        )
        /* harmony export */
      });
      var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
      var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
      function thisMachine() {
        cached ??= {
          boot: bootId(),
          namespace: process.platform === "linux" ? orEmpty(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)("/proc/self/ns/pid")) : ""
        };
        return cached;
      }
      function mayBeSameBoot(one, other) {
        return one === other || one === "" || other === "";
      }
      let cached;
      const options = { encoding: "utf8", timeout: 5e3, cwd: "/" };
      function orEmpty(read) {
        try {
          return read();
        } catch {
          return "";
        }
      }
      function bootId() {
        switch (process.platform) {
          case "linux":
            return orEmpty(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)("/proc/sys/kernel/random/boot_id", "utf8").trim());
          case "darwin":
            return orEmpty(() => (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)("/usr/sbin/sysctl", ["-n", "kern.bootsessionuuid"], options).trim());
          default:
            return "";
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
          redactProcessNames2
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
      function redactProcessNames2(by) {
        redact = by;
      }
      function processName(entry, known) {
        return programName(entry, redact) ?? known ?? redact(entry.name);
      }
    })
  ),
  /***/
  6743: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D9: () => (
          /* binding */
          yellow
        ),
        /* harmony export */
        Oh: () => (
          /* binding */
          grey
        ),
        /* harmony export */
        wL: () => (
          /* binding */
          green
        ),
        /* harmony export */
        wv: () => (
          /* binding */
          red
        )
        /* harmony export */
      });
      const red = styled(31);
      const green = styled(32);
      const yellow = styled(33);
      const grey = styled(90);
      function styled(code) {
        return (text) => `\x1B[${code}m${text}\x1B[0m`;
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
  1442: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          plural
        )
        /* harmony export */
      });
      function plural(count, singular, pluralForm = `${singular}s`) {
        return `${count} ${count === 1 ? singular : pluralForm}`;
      }
    })
  ),
  /***/
  7647: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          portableName
        )
        /* harmony export */
      });
      function portableName(name) {
        return name.replace(/["\\/:<>|*?\u0000-\u001f]/g, "_");
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
