export const id = 250;
export const ids = [250];
export const modules = {
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
  9144: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        V: () => (
          /* binding */
          runMain
        ),
        /* harmony export */
        a: () => (
          /* binding */
          runPost
        )
        /* harmony export */
      });
      var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1659);
      var _filters_inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4760);
      var _options_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9120);
      var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5173);
      var _text_ansi_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6743);
      var _text_plural_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1442);
      async function runMain(main) {
        try {
          const { succeeded, isAskedFor = false, sentence, lastWords, onTold } = await main();
          if (isAskedFor)
            _actions_core__WEBPACK_IMPORTED_MODULE_0__.pq((0, _filters_inert_js__WEBPACK_IMPORTED_MODULE_1__.t)(`${(0, _text_ansi_js__WEBPACK_IMPORTED_MODULE_4__.Oh)("■")} ${sentence}`));
          else if (succeeded)
            _actions_core__WEBPACK_IMPORTED_MODULE_0__.pq((0, _filters_inert_js__WEBPACK_IMPORTED_MODULE_1__.t)(`${(0, _text_ansi_js__WEBPACK_IMPORTED_MODULE_4__.wL)("✓")} ${sentence}`));
          else
            _actions_core__WEBPACK_IMPORTED_MODULE_0__.C1([sentence, ...lastWords === void 0 ? [] : [lastWords]].map(_filters_inert_js__WEBPACK_IMPORTED_MODULE_1__.t).join("\n"));
          if (!succeeded)
            process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_0__.yU.Failure;
          await onTold?.().catch((error) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.$e(`Post cannot know that this step has ended: ${explain(error)}`));
        } catch (error) {
          _actions_core__WEBPACK_IMPORTED_MODULE_0__.C1(error instanceof _options_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__.j ? explainInputs(error) : explain(error));
        }
      }
      async function runPost(post) {
        try {
          await post();
        } catch (error) {
          _actions_core__WEBPACK_IMPORTED_MODULE_0__.$e(`Supervised Run could not clean up: ${explain(error)}`);
        }
      }
      function explainInputs({ problems }) {
        if (problems.length === 1)
          return `Nothing was run. Input ${problems[0]}`;
        const inputs = new Set(problems.map((text) => text.split(":", 1)[0]));
        return [
          `Nothing was run: ${(0, _text_plural_js__WEBPACK_IMPORTED_MODULE_5__.L)(problems.length, "problem")} in ${(0, _text_plural_js__WEBPACK_IMPORTED_MODULE_5__.L)(inputs.size, "input")}.`,
          ...problems.map((text) => `  ${text.replaceAll("\n", "\n  ")}`)
        ].join("\n");
      }
      function explain(error) {
        if (error instanceof Error && error.stack !== void 0)
          _actions_core__WEBPACK_IMPORTED_MODULE_0__.Yz(error.stack);
        const cause = error instanceof Error && error.cause !== void 0 ? ` (${(0, _system_errors_js__WEBPACK_IMPORTED_MODULE_3__.gJ)(error.cause)})` : "";
        return `${(0, _system_errors_js__WEBPACK_IMPORTED_MODULE_3__.gJ)(error)}${cause}`;
      }
    })
  ),
  /***/
  3599: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        X: () => (
          /* binding */
          stdoutSink
        )
        /* harmony export */
      });
      function stdoutSink(cancel) {
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
  1241: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        J: () => (
          /* binding */
          StepLog
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
      class StepLog {
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
  )
};
