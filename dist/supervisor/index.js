import * as __WEBPACK_EXTERNAL_MODULE_node_os_e12349cb__ from "node:os";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
  /***/
  6674: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_MODULE_node_os_e12349cb__;
    })
  ),
  /***/
  2613: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
    })
  ),
  /***/
  1421: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
    })
  ),
  /***/
  7598: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
    })
  ),
  /***/
  8474: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
    })
  ),
  /***/
  3024: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
    })
  ),
  /***/
  1455: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
    })
  ),
  /***/
  7067: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
    })
  ),
  /***/
  4708: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
    })
  ),
  /***/
  7030: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
    })
  ),
  /***/
  8161: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
    })
  ),
  /***/
  6760: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
    })
  ),
  /***/
  7075: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
    })
  ),
  /***/
  8500: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
    })
  ),
  /***/
  857: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
    })
  ),
  /***/
  6928: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
    })
  ),
  /***/
  4353: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        At: () => (
          /* binding */
          isStopCode
        ),
        /* harmony export */
        KE: () => (
          /* binding */
          describeExit
        ),
        /* harmony export */
        L8: () => (
          /* binding */
          classify
        )
        /* harmony export */
      });
      var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(8161);
      const familyOf = {
        attempt_timeout: "soft",
        watchdog_idle: "soft",
        supervisor_signal: "soft",
        log_limit: "hard",
        log_failed: "hard",
        timeout: "final",
        lease_lost: "final",
        cancelled: "final",
        stopped: "final",
        supervisor_lost: "final",
        slot_refused: "final",
        slot_lost: "final",
        file_replaced: "final",
        not_ready: "final"
      };
      function isStopCode(code) {
        return Object.hasOwn(familyOf, code);
      }
      const perhapsMemory = ", perhaps because memory ran out";
      function classify(exit, cause, detail) {
        if (cause !== null)
          return { code: cause, family: familyOf[cause], reason: `was ended: ${detail}` };
        const reason = describeExit(exit);
        switch (exit.kind) {
          case "exited":
            return exit.code === 0 ? null : classifyCode(exit.code, reason);
          case "signaled":
            return exit.signal === "SIGKILL" ? { code: "killed", family: "soft", reason: reason + perhapsMemory } : { code: "signal", family: "soft", reason };
          case "not_started":
            return { code: "not_started", family: "hard", reason };
          case "unknown":
            return { code: "unknown", family: "soft", reason };
        }
      }
      function describeExit(exit) {
        switch (exit.kind) {
          case "exited":
            return `exited with code ${exit.code}`;
          case "signaled":
            return `was ${exit.signal === "SIGKILL" ? "killed" : "ended"} by ${exit.signal} from outside`;
          case "not_started":
            return `did not start: ${exit.message}`;
          case "unknown":
            return "ended, and nobody saw how";
        }
      }
      function classifyCode(code, reason) {
        if (code === 126)
          return { code: "not_started", family: "hard", reason: `${reason}: a command in it is not executable` };
        if (code === 127)
          return { code: "not_started", family: "hard", reason: `${reason}: a command in it was not found` };
        const signal = Object.entries(node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals).find(([, number]) => number === code - 128)?.[0];
        if (signal === void 0)
          return { code: "exit", family: "soft", reason };
        const memory = signal === "SIGKILL" ? perhapsMemory : "";
        return { code: "exit", family: "soft", reason: `${reason}: a process in it was ended by ${signal}${memory}` };
      }
    })
  ),
  /***/
  9325: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
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
  5949: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        I: () => (
          /* binding */
          exitCodesOf
        ),
        i: () => (
          /* binding */
          retryOn
        )
      });
      ;
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
      var formats = __nccwpck_require__2(9325);
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
        const meant = itemsOf(text).map((item) => isItem(item) ? item : otherNames[item] ?? closest(item, ends));
        return meant.length === 0 || meant.includes(void 0) ? [] : [[...new Set(meant)].join(", ")];
      }
    })
  ),
  /***/
  5908: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        k: () => (
          /* binding */
          Redaction
        )
      });
      var external_node_fs_ = __nccwpck_require__2(3024);
      var promises_ = __nccwpck_require__2(1455);
      ;
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
      ;
      const command_data_forms = {
        colons: /^::[\w-]+(?: .*?)?::(.*)$/s,
        brackets: /^##\[[\w-]+(?: [^\]]*)?\](.*)$/s
      };
      function dataOf(notation, line) {
        return command_data_forms[notation].exec(line)?.[1];
      }
      function command_data_unescaped(data, notation) {
        const text = notation === "brackets" ? data.replaceAll("%3B", ";").replaceAll("%5D", "]") : data;
        return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
      }
      ;
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
      ;
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
        const lineEnd = endOfLine(window);
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
        const escaped2 = most.indexOf("%", most.length - 2);
        return escaped2 < 0 ? most.length - unfinishedBytes(most) : escaped2;
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
        return Buffer.from(command_data_unescaped(line.toString("latin1", start), notation), "latin1");
      }
      function maskCommand(value) {
        const data = value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
        return safeMask({ notation: "colons", line: openings.colons + data, name: "add-mask", data });
      }
      function safeMask({ notation, line, data }) {
        const lines = data.split(/%0[AD]/).filter((part) => part !== "");
        const long = lines.filter((part) => isLongEnough(unescaped(part, notation)));
        if (long.length === lines.length && long.length > 0)
          return line;
        if (long.length === 0)
          return void 0;
        const whole = Buffer.from(unescaped(data, notation));
        const encoded = [0, 1, 2].map((shift) => whole.subarray(shift).toString("base64"));
        return openings[notation] + [...long, ...encoded].join("%0A");
      }
      function maskAsText({ notation, name, data }) {
        const value = data.trim() === "" ? data : "***";
        return notation === "colons" ? `: :${name}::${value}` : `# #[${name}]${value}`;
      }
      ;
      const minCharacters = 4;
      function min_length_isLongEnough(value) {
        return [...value.trim().slice(0, 2 * minCharacters)].length >= minCharacters;
      }
      ;
      const notations = [
        { notation: "colons", opening: "::add-mask", trace: /:add-mask[^!-9;-~]/gi },
        { notation: "brackets", opening: "##[add-mask", trace: /\[add-mask[ \]]/gi }
      ];
      const mask_finder_nothing = Buffer.alloc(0);
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
        #held = mask_finder_nothing;
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
            const part = maskPart(data.subarray(position), isFinal);
            if (part === void 0)
              break;
            const line = part.bytes.toString();
            const mask = this.#isInMask ? continuedMask(this.#notation, line) : parseMask(this.#notation, line);
            if (mask !== void 0)
              values.push(maskedBytes(mask, part.bytes));
            position += mask === void 0 ? 1 : part.bytes.length;
            this.#isInMask = mask !== void 0 && !part.isWhole;
          }
          this.#held = isFinal ? mask_finder_nothing : Buffer.from(data.subarray(position));
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
        return min_length_isLongEnough(value.toString());
      }
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
          const printed = new MaskFinder();
          const shown = new MaskFinder();
          const terminal = new TerminalFilter();
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
      ;
      const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
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
      const broken_base64_carriageReturn = 13;
      const backslash = 92;
      const letterN = 110;
      const letterR = 114;
      const blank = 32;
      function breakAt(data, from) {
        let position = from;
        const is = (...bytes) => bytes.every((byte, index) => data[position + index] === byte);
        if (is(broken_base64_carriageReturn))
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
      const uncoloured_nothing = Buffer.alloc(0);
      const maxSequence = 64;
      const maxString = 2048;
      class Uncoloured {
        #search;
        /** The text that may still belong to a match. */
        #held = uncoloured_nothing;
        #buffer = uncoloured_nothing;
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
            const size = start < 0 ? 0 : uncoloured_sequenceAt(data, start);
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
      function uncoloured_sequenceAt(data, start) {
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
          this.#bytes = all.flatMap((value) => typeof value === "string" || (0, external_node_buffer_namespaceObject.isUtf8)(value) ? [] : encodedBytes(value));
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
        return [value, ...value.split(/\r\n|\r|\n/)].filter(min_length_isLongEnough).map((part) => part.trim());
      }
      function encodedBytes(value) {
        return wholeAndLines(value.toString("latin1")).map((part) => Buffer.from(part, "latin1")).filter((part) => min_length_isLongEnough(part.toString())).flatMap((part) => [part, ...base64(part).map((digits) => Buffer.from(digits))]);
      }
      ;
      class Redaction {
        values;
        patterns;
        #masks;
        constructor(values, masks = []) {
          this.values = values;
          this.#masks = masks;
          this.patterns = new Patterns([...values, ...masks]);
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
    })
  ),
  /***/
  4642: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        CS: () => (
          /* binding */
          revealForCommand
        ),
        /* harmony export */
        L0: () => (
          /* binding */
          commandVariables
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
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        AE: () => (
          /* binding */
          readinessMark
        ),
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
        Q2: () => (
          /* binding */
          logPath
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
        sv: () => (
          /* binding */
          executionMark
        ),
        /* harmony export */
        tu: () => (
          /* binding */
          fileCommands
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(6760);
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
  3127: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
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
        rf: () => (
          /* binding */
          endBefore
        ),
        /* harmony export */
        uY: () => (
          /* binding */
          endAfter
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
  3405: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        LE: () => (
          /* binding */
          mayFollow
        ),
        /* harmony export */
        Px: () => (
          /* binding */
          runtimeStatuses
        )
        /* harmony export */
      });
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
    })
  ),
  /***/
  464: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
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
  578: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        CO: () => (
          /* binding */
          notLaunched
        ),
        /* harmony export */
        FO: () => (
          /* binding */
          exitCodeOf
        )
        /* harmony export */
      });
      const exitCodes = { completed: 0, failed: 20, stopped: 21 };
      const notLaunched = 22;
      function exitCodeOf(status) {
        return exitCodes[status];
      }
      function verdictOf(exitCode) {
        return ["completed", "failed", "stopped"].find((status) => exitCodes[status] === exitCode);
      }
    })
  ),
  /***/
  9920: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        X: () => (
          /* binding */
          outputEnd
        )
        /* harmony export */
      });
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(8500);
      var _stop_triggers_timeouts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(7652);
      const openMs = 5e3;
      function judgesNobody(cause) {
        return _stop_triggers_timeouts_js__WEBPACK_IMPORTED_MODULE_1__.ic.has(cause) || cause === "supervisor_signal";
      }
      async function outputEnd(channels, fired) {
        const over = new AbortController();
        const ends = Promise.all(channels.map(({ ended }) => ended)).then(() => void 0);
        const late = (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(openMs, void 0, { signal: over.signal }).catch(() => void 0);
        try {
          const reason = await Promise.race([ends, late, fired]);
          return reason === void 0 || judgesNobody(reason.cause) ? void 0 : reason;
        } finally {
          over.abort();
        }
      }
    })
  ),
  /***/
  9601: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        jO: () => (
          /* binding */
          bytesWritten
        ),
        Lr: () => (
          /* binding */
          openChannels
        ),
        _f: () => (
          /* binding */
          relaysOf
        )
      });
      var external_node_child_process_ = __nccwpck_require__2(1421);
      var external_node_events_ = __nccwpck_require__2(8474);
      var external_node_fs_ = __nccwpck_require__2(3024);
      var paths = __nccwpck_require__2(4683);
      var errors = __nccwpck_require__2(5173);
      var process_identity = __nccwpck_require__2(5764);
      var external_node_path_ = __nccwpck_require__2(6760);
      ;
      const folders = ["/usr/bin", "/bin", "/run/current-system/sw/bin", "/run/current-system/profile/bin"];
      function findSystemProgram(name) {
        const inFolders = firstIn(folders, name);
        return inFolders ?? firstIn((process.env.PATH ?? "").split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute), name);
      }
      function systemProgram(name) {
        return findSystemProgram(name) ?? (0, external_node_path_.join)("/usr/bin", name);
      }
      function firstIn(parents, name) {
        return parents.map((folder) => (0, external_node_path_.join)(folder, name)).find(isExecutable);
      }
      function isExecutable(path) {
        try {
          (0, external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
          return true;
        } catch {
          return false;
        }
      }
      ;
      const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
      var own_file = __nccwpck_require__2(9539);
      ;
      class PinnedLog {
        path;
        #fd;
        /** @throws when the file does not exist */
        constructor(path) {
          this.path = path;
          this.#fd = (0, external_node_fs_.openSync)(path, "r");
        }
        /** In bytes. */
        get size() {
          return (0, external_node_fs_.fstatSync)(this.#fd).size;
        }
        /**
         * Writes the log again if the command has deleted it or put something else in its place.
         * @throws when the file cannot be written; ReplacedFileError if a link, say, stands in the place of its folder
         */
        async restore() {
          if (this.#isInPlace())
            return;
          const folder = (0, external_node_path_.dirname)(this.path);
          (0, own_file.qt)((0, external_node_path_.dirname)((0, external_node_path_.dirname)(folder)), folder, 448);
          (0, external_node_fs_.rmSync)(this.path, { recursive: true, force: true });
          const content = (0, external_node_fs_.createReadStream)("", { fd: this.#fd, start: 0, autoClose: false });
          await (0, promises_namespaceObject.pipeline)(content, (0, external_node_fs_.createWriteStream)(this.path, { flags: "wx", mode: 384 }));
          console.error(`${this.path} was deleted while the command was running; restored it`);
        }
        close() {
          (0, external_node_fs_.closeSync)(this.#fd);
        }
        #isInPlace() {
          const own = (0, external_node_fs_.fstatSync)(this.#fd);
          const current = (0, external_node_fs_.lstatSync)(this.path, { throwIfNoEntry: false });
          return current?.ino === own.ino && current.dev === own.dev;
        }
      }
      var external_node_os_ = __nccwpck_require__2(8161);
      ;
      async function openPipes(dir, writers) {
        const programs = { mkfifo: findSystemProgram("mkfifo"), sh: findSystemProgram("sh"), cat: findSystemProgram("cat") };
        const missing = Object.entries(programs).find(([, path]) => path === void 0);
        if (programs.mkfifo === void 0 || missing !== void 0)
          return `there is no program \`${missing?.[0]}\``;
        let reason = "";
        for (const parent of /* @__PURE__ */ new Set([dir, (0, external_node_os_.tmpdir)(), "/tmp", "/dev/shm"])) {
          let folder;
          try {
            folder = parent === dir ? dir : (0, external_node_fs_.mkdtempSync)((0, external_node_path_.join)(parent, "supervised-run-pipes-"));
            return await openIn(folder, writers, programs.mkfifo);
          } catch (error) {
            reason ||= (0, errors.gJ)(error);
          } finally {
            if (folder !== void 0 && folder !== dir)
              (0, external_node_fs_.rmSync)(folder, { recursive: true, force: true });
          }
        }
        return reason;
      }
      async function openIn(folder, writers, mkfifo) {
        const paths2 = writers.map((_, index) => (0, external_node_path_.join)(folder, `${index}.pipe`));
        const open = [];
        try {
          await make(paths2, mkfifo);
          return paths2.map((path, index) => openPipe(path, writers[index] ?? 1, open));
        } catch (error) {
          for (const fd of open)
            (0, external_node_fs_.closeSync)(fd);
          throw error;
        } finally {
          for (const path of paths2)
            (0, external_node_fs_.rmSync)(path, { force: true });
        }
      }
      async function make(paths2, mkfifo) {
        const child = (0, external_node_child_process_.spawn)(mkfifo, ["-m", "600", ...paths2], { cwd: "/", stdio: ["ignore", "ignore", "pipe"] });
        let message = "";
        child.stderr.setEncoding("utf8").on("data", (text) => {
          message = (message + text).slice(0, 1e3);
        });
        const [code, signal] = await (0, external_node_events_.once)(child, "close");
        if (code !== 0)
          throw new Error(message.split("\n")[0] || `mkfifo ended with ${signal ?? code}`);
      }
      function openPipe(path, count, open) {
        const add = (flags) => {
          const fd = (0, external_node_fs_.openSync)(path, flags);
          open.push(fd);
          return fd;
        };
        const both = (0, external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDWR);
        try {
          if (!(0, external_node_fs_.fstatSync)(both).isFIFO())
            throw new Error(`${path} is not a named pipe`);
          const reader = add(external_node_fs_.constants.O_RDONLY);
          const writers = Array.from({ length: count }, () => add(external_node_fs_.constants.O_WRONLY));
          return { file: `${(0, external_node_fs_.realpathSync)(path)} (deleted)`, reader, writers };
        } finally {
          (0, external_node_fs_.closeSync)(both);
        }
      }
      ;
      async function openChannels(dir, names, mayOutlive = false, onWarning = console.error) {
        if (process.platform === "win32")
          return names.map((name) => directChannel(dir, name));
        const pipes = await openPipes(dir, names.map((name) => streamsOf(name).length));
        if (typeof pipes === "string") {
          if (!isWarned)
            onWarning(withoutPipe(pipes));
          isWarned = true;
          return names.map((name) => directChannel(dir, name));
        }
        return pipes.map((pipe, index) => pipedChannel(dir, names[index], pipe, mayOutlive));
      }
      let isWarned = false;
      function withoutPipe(reason) {
        return `Its output goes straight to its log file, because no pipe could be made for it: ${reason}. What it has written is lost when it opens /dev/stdout or /dev/stderr by name, as \`echo > /dev/stderr\` does; \`>> /dev/stderr\` and \`>&2\` lose nothing.`;
      }
      function bytesWritten(channels) {
        return channels.reduce((sum, { log }) => sum + log.size, 0);
      }
      function relaysOf(channels) {
        return channels.flatMap(({ pipe }) => pipe?.relay ?? []);
      }
      function directChannel(dir, name) {
        const path = (0, paths.Q2)(dir, name);
        const first = (0, external_node_fs_.openSync)(path, "ax", 384);
        const fds = [
          first,
          ...streamsOf(name).slice(1).map(() => (0, external_node_fs_.openSync)(path, "a"))
        ];
        const log = new PinnedLog(path);
        return {
          name,
          log,
          fds,
          pipe: null,
          handedOver: () => closeAll(fds),
          ended: Promise.resolve(void 0),
          abandon: () => {
          },
          // The script has the log itself.
          letGo: () => {
          },
          close: () => log.close()
        };
      }
      function pipedChannel(dir, name, { file: pipeFile, reader, writers: fds }, mayOutlive) {
        const path = (0, paths.Q2)(dir, name);
        const file = (0, external_node_fs_.openSync)(path, "ax", 384);
        const log = new PinnedLog(path);
        const relay = startCopying(reader, file, "pipe");
        if (!mayOutlive)
          (0, external_node_fs_.closeSync)(reader);
        (0, external_node_fs_.closeSync)(file);
        return {
          name,
          log,
          fds,
          pipe: { file: pipeFile, relay: relay.pid === void 0 ? null : (0, process_identity.ls)(relay.pid) },
          handedOver: () => closeAll(fds),
          ended: relayEnd(relay),
          abandon: () => relay.kill("SIGKILL"),
          letGo: () => {
            startCopying(reader, "ignore", "ignore").unref();
            relay.kill("SIGKILL");
          },
          close: () => {
            if (mayOutlive)
              (0, external_node_fs_.closeSync)(reader);
            log.close();
          }
        };
      }
      function startCopying(from, to, errors2) {
        return (0, external_node_child_process_.spawn)(systemProgram("sh"), ["-c", 'trap "" HUP INT TERM; exec "$0"', systemProgram("cat")], {
          detached: true,
          cwd: "/",
          env: relayEnvironment(),
          stdio: [from, to, errors2]
        });
      }
      function streamsOf(name) {
        return name === "output" ? ["stdout", "stderr"] : [name];
      }
      function closeAll(fds) {
        for (const fd of fds)
          (0, external_node_fs_.closeSync)(fd);
      }
      function relayEnvironment() {
        const { PATH, RUNNER_TRACKING_ID } = process.env;
        return {
          LC_ALL: "C",
          // The reaper lets relays end by themselves (src/reaper).
          SUPERVISED_RUN_RELAY: "1",
          ...PATH !== void 0 && { PATH },
          ...RUNNER_TRACKING_ID !== void 0 && { RUNNER_TRACKING_ID }
        };
      }
      async function relayEnd(relay) {
        let message = "";
        relay.stderr?.setEncoding("utf8").on("data", (chunk) => {
          message = (message + chunk).slice(0, 1e3);
        });
        try {
          const [code, signal] = await (0, external_node_events_.once)(relay, "close");
          return code === 0 ? void 0 : message.trim() || `the relay to the log ended with ${signal ?? code}`;
        } catch (error) {
          return `the relay to the log could not be started: ${(0, errors.gJ)(error)}`;
        }
      }
    })
  ),
  /***/
  91: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        q: () => (
          /* binding */
          executionEnvironment
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(3024);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(6760);
      var _session_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(4642);
      var _session_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(4683);
      var _system_own_file_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(9539);
      var _system_tree_members_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__2(5508);
      function executionEnvironment(base, facts) {
        const { [_system_tree_members_js__WEBPACK_IMPORTED_MODULE_5__.Dt]: outerMarks = "", ...inherited } = (0, _session_environment_js__WEBPACK_IMPORTED_MODULE_2__.CS)(base);
        return {
          ...inherited,
          ...privateFileCommands(base, facts.dir),
          [_session_environment_js__WEBPACK_IMPORTED_MODULE_2__.L0.sessionId]: facts.sessionId,
          [_session_environment_js__WEBPACK_IMPORTED_MODULE_2__.L0.attempt]: String(facts.attempt),
          [_session_environment_js__WEBPACK_IMPORTED_MODULE_2__.L0.maxAttempts]: String(facts.maxAttempts),
          [_session_environment_js__WEBPACK_IMPORTED_MODULE_2__.L0.lastFailure]: facts.lastFailure ?? "",
          ...slotVariables(facts.slotNumbers),
          // Without a pid the variable is unset: a session around this one may have set it.
          [_session_environment_js__WEBPACK_IMPORTED_MODULE_2__.L0.pid]: facts.pid === void 0 ? void 0 : String(facts.pid),
          [_system_tree_members_js__WEBPACK_IMPORTED_MODULE_5__.Dt]: outerMarks + facts.mark
        };
      }
      function slotVariables(numbers) {
        const isHeld = numbers.length > 0;
        return {
          [_session_environment_js__WEBPACK_IMPORTED_MODULE_2__.L0.slot]: isHeld ? String(numbers[0]) : void 0,
          [_session_environment_js__WEBPACK_IMPORTED_MODULE_2__.L0.slots]: isHeld ? numbers.join(",") : void 0
        };
      }
      function privateFileCommands(base, dir) {
        const paths = {};
        for (const variable of Object.keys(_session_paths_js__WEBPACK_IMPORTED_MODULE_3__.tu)) {
          if (base[variable] === void 0)
            continue;
          const path = (0, _session_paths_js__WEBPACK_IMPORTED_MODULE_3__.ZB)(dir, variable);
          (0, _system_own_file_js__WEBPACK_IMPORTED_MODULE_4__.qt)(dir, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), _session_paths_js__WEBPACK_IMPORTED_MODULE_3__.Mz);
          (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, "", { flag: "wx", mode: 384 });
          paths[variable] = path;
        }
        return paths;
      }
    })
  ),
  /***/
  9522: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        C: () => (
          /* binding */
          loadCollector
        )
        /* harmony export */
      });
      async function loadCollector(root, request) {
        if (request.artifactPaths.length === 0)
          return void 0;
        const { AttemptCollector } = await Promise.all(
          /* import() */
          [__nccwpck_require__2.e(474), __nccwpck_require__2.e(277)]
        ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 2277));
        return new AttemptCollector(root, request);
      }
    })
  ),
  /***/
  7540: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        O: () => (
          /* binding */
          startScript
        )
        /* harmony export */
      });
      var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(1421);
      var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(3024);
      var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(5173);
      var _system_own_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(9539);
      var _system_process_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(5764);
      function startScript(plan, channels) {
        const [stdout, stderr] = channels.flatMap(({ fds }) => fds);
        const { program, args, file, verbatim } = plan.script;
        try {
          if (file !== "" && !(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file))
            throw new Error(`its script ${file} no longer exists; was the session's folder deleted?`);
          const replaced = file === "" ? void 0 : (0, _system_own_file_js__WEBPACK_IMPORTED_MODULE_3__.ml)(file);
          if (replaced !== void 0)
            throw replaced;
          const sinceMs = Date.now();
          const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
            cwd: plan.workingDirectory,
            env: plan.environment,
            // A session and process group of its own.
            detached: process.platform !== "win32",
            stdio: ["ignore", stdout, stderr],
            windowsHide: true,
            windowsVerbatimArguments: verbatim
          });
          const exited = new Promise((resolve) => {
            child.once("error", (error) => resolve(notStarted(plan, error)));
            child.once("exit", (code, signal) => resolve(signal === null ? { kind: "exited", code: code ?? 0 } : { kind: "signaled", signal }));
          });
          const root = child.pid === void 0 ? null : (0, _system_process_identity_js__WEBPACK_IMPORTED_MODULE_4__.d6)(child.pid, sinceMs);
          return { root, exited, isRunning: () => isRunning(child) };
        } catch (error) {
          return { root: null, exited: Promise.resolve(notStarted(plan, error)), isRunning: () => false };
        } finally {
          for (const channel of channels)
            channel.handedOver();
        }
      }
      function isRunning({ pid, exitCode, signalCode }) {
        return pid !== void 0 && exitCode === null && signalCode === null;
      }
      function notStarted({ workingDirectory, script }, error) {
        return {
          kind: "not_started",
          message: folderProblem(workingDirectory) ?? `${script.program} could not be started: ${(0, _system_errors_js__WEBPACK_IMPORTED_MODULE_2__.gJ)(error)}`
        };
      }
      function folderProblem(path) {
        try {
          const folder = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
          return folder?.isDirectory() === true ? void 0 : `the folder ${path} does not exist`;
        } catch (error) {
          return `the folder ${path} cannot be used: ${(0, _system_errors_js__WEBPACK_IMPORTED_MODULE_2__.gJ)(error)}`;
        }
      }
    })
  ),
  /***/
  8708: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        D: () => (
          /* binding */
          graceAfter
        ),
        /* harmony export */
        r: () => (
          /* binding */
          signalAfter
        )
        /* harmony export */
      });
      const cancelMs = 7e3;
      const lostMs = 2e3;
      function graceAfter(cause, killGraceMs) {
        switch (cause) {
          case "cancelled":
            return Math.min(killGraceMs, cancelMs);
          case "lease_lost":
          case "slot_lost":
            return Math.min(killGraceMs, lostMs);
          default:
            return killGraceMs;
        }
      }
      function signalAfter(cause, stopSignal) {
        return cause === "cancelled" ? "SIGINT" : stopSignal;
      }
    })
  ),
  /***/
  937: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        Ko: () => (
          /* binding */
          letGo
        ),
        /* harmony export */
        Y1: () => (
          /* binding */
          reaperLost
        ),
        /* harmony export */
        nV: () => (
          /* binding */
          takeReaper
        )
        /* harmony export */
      });
      var _system_process_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(5764);
      var _stop_triggers_stop_trigger_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(2221);
      const variable = "SUPERVISED_RUN_REAPER";
      const checkMs = 1e3;
      function takeReaper(env = process.env) {
        const { [variable]: value = "" } = env;
        delete env[variable];
        const [, kind, pid] = /^(perl|python3) (\d+)$/.exec(value) ?? [];
        if (kind !== "perl" && kind !== "python3")
          return null;
        return { kind, process: (0, _system_process_identity_js__WEBPACK_IMPORTED_MODULE_0__.ls)(Number(pid)) };
      }
      function reaperLost({ process: { pid } }) {
        const lost = { cause: "supervisor_lost", detail: `its reaper (process ${pid}) is no longer running` };
        return (0, _stop_triggers_stop_trigger_js__WEBPACK_IMPORTED_MODULE_1__.M0)(() => process.ppid === pid ? void 0 : lost, checkMs);
      }
      function letGo({ process: process2 }) {
        if ((0, _system_process_identity_js__WEBPACK_IMPORTED_MODULE_0__._n)(process2))
          (0, _system_process_identity_js__WEBPACK_IMPORTED_MODULE_0__.a7)(process2, "SIGUSR1");
      }
    })
  ),
  /***/
  1285: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        I: () => (
          /* binding */
          SessionContext
        )
      });
      var paths = __nccwpck_require__2(4683);
      var session_end = __nccwpck_require__2(3127);
      var survivors = __nccwpck_require__2(464);
      var errors = __nccwpck_require__2(5173);
      var own_file = __nccwpck_require__2(9539);
      var process_identity = __nccwpck_require__2(5764);
      var wait = __nccwpck_require__2(1907);
      var external_node_path_ = __nccwpck_require__2(6760);
      var stop_trigger = __nccwpck_require__2(2221);
      ;
      const checkMs = 1e3;
      function filesReplaced(root, request, running) {
        let last;
        return (0, stop_trigger.M0)(() => {
          const before = last;
          last = firstReplaced(root, request, running)?.message;
          return last !== void 0 && last === before ? { cause: "file_replaced", detail: last } : void 0;
        }, () => last === void 0 ? checkMs : checkMs / 10);
      }
      function firstReplaced(root, request, running) {
        const { journal, supervisorLog, request: ownRequest, step, state, stop } = (0, paths.NE)(root);
        for (const folder of [(0, external_node_path_.join)(root, "attempts"), ...running, ...[...running].map((dir) => (0, external_node_path_.join)(dir, "github"))]) {
          const replaced = (0, own_file.ar)(folder);
          if (replaced !== void 0)
            return replaced;
        }
        const logs = [...running].flatMap((dir) => (0, paths.MB)(request.streams).map((channel) => (0, paths.Q2)(dir, channel)));
        for (const path of [...scriptFiles(request), ...logs, supervisorLog, (0, external_node_path_.join)(root, "upload.log")]) {
          const replaced = (0, own_file.ml)(path);
          if (replaced !== void 0)
            return replaced;
        }
        for (const path of [ownRequest, step, state, stop]) {
          const replaced = (0, own_file.ml)(path, own_file.tn);
          if (replaced !== void 0)
            return replaced;
        }
        return (0, own_file.ml)(journal, own_file.De);
      }
      function scriptFiles({ script, runOnRetry, onRetry, onTimeout, probe }) {
        return [script, runOnRetry, onRetry, onTimeout, probe].flatMap((each) => each?.file || []);
      }
      ;
      const lease_lost_checkMs = 1e3;
      function leaseLost(lease) {
        return (0, stop_trigger.M0)(() => endOfLease(lease), lease_lost_checkMs);
      }
      function endOfLease({ label, process: process2, worker }) {
        if (!(0, process_identity._n)(process2))
          return lost(label, process2.pid);
        return worker === void 0 || (0, process_identity._n)(worker) ? void 0 : lost("the runner's worker", worker.pid);
      }
      function lost(label, pid) {
        return { cause: "lease_lost", detail: `${label} (process ${pid}) is no longer running` };
      }
      var stop_requested = __nccwpck_require__2(9820);
      ;
      const signals = ["SIGTERM", "SIGINT", "SIGHUP"];
      const otherReasonMs = 1100;
      class StraySignals {
        #fire;
        /** `onUnused` is called with a clause when no execution has the trigger. */
        constructor(onUnused) {
          for (const name of signals) {
            process.on(name, () => {
              const what = `somebody other than Supervised Run sent ${name} to the supervisor (process ${process.pid})`;
              if (this.#fire === void 0)
                onUnused(what);
              else
                this.#fire({ cause: "supervisor_signal", detail: what });
            });
          }
        }
        /** Fires a moment after such a signal. To be used by one execution at a time. */
        get trigger() {
          return (over) => new Promise((resolve) => {
            this.#fire = async (reason) => {
              if (await (0, wait.v7)(otherReasonMs, over))
                resolve(reason);
            };
            over.addEventListener("abort", () => this.#fire = void 0, { once: true });
          });
        }
      }
      var timeouts = __nccwpck_require__2(7652);
      var grace = __nccwpck_require__2(8708);
      var reaper = __nccwpck_require__2(937);
      var external_node_fs_ = __nccwpck_require__2(3024);
      var clock = __nccwpck_require__2(7218);
      var read_file = __nccwpck_require__2(5261);
      ;
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
          const { size } = stats;
          if (size > 0 && (0, read_file.i)(this.#fd, size - 1, 1).toString() !== "\n")
            writeAll(this.#fd, "\n");
        }
        append(body) {
          this.#seq += 1;
          const event = toEvent(redactTexts(body, this.#redact), this.#seq);
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
        const { exit, cause, durationMs, bytes, leftBehind, kept, survivors: survivors2, containerClient, failure } = event;
        return replace(executions, number, (execution) => ({
          ...execution,
          status: "ended",
          exit,
          cause,
          durationMs,
          bytes,
          leftBehind,
          ...kept !== void 0 && { kept },
          survivors: survivors2,
          ...containerClient !== void 0 && { containerClient },
          failure
        }));
      }
      function replace(executions, number, change) {
        return executions.map((execution) => execution.number === number ? change(execution) : execution);
      }
      var transitions = __nccwpck_require__2(3405);
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
            const { task: number, id, title, stage, runDir } = event;
            return { tasks: [...source.tasks, { number, id, title, stage, runDir }] };
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
        return transitions.Px.find((status) => status === event.status) ?? before.runtime;
      }
      function complete(state, event) {
        const { delayMs, exitCode, probeExitCode, failure } = event;
        return {
          ...state,
          waits: state.waits.map((wait2, index) => index === event.wait - 1 && wait2.delayMs === 0 ? { ...wait2, delayMs, durationMs: delayMs } : wait2),
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
        return (0, transitions.LE)(state.runtime, next.runtime) ? next : { ...next, runtime: state.runtime };
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
            const { slotId: id, pool, permits, numbers, waitedMs, mono } = event;
            const askedMono = state.slot?.askedMono ?? mono - waitedMs;
            return { ...state, runtime: "running", slot: { id, pool, permits, numbers, askedMono, waitedMs } };
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
        return waits.map((wait2) => wait2.durationMs === null ? { ...wait2, durationMs: mono - wait2.startedMono } : wait2);
      }
      function decidingAttempt(state) {
        return state.attempts.find((attempt) => attempt.status === "ended" && attempt.failure === null) ?? state.attempts.at(-1);
      }
      ;
      function sessionStatus({ start, end }) {
        return end?.status ?? (start === null ? "launching" : "running");
      }
      function onRetriesOf({ source }) {
        return source.kind === "command" ? source.onRetries : [];
      }
      function onTimeoutsOf({ source }) {
        return source.kind === "command" ? source.onTimeouts : [];
      }
      function readyOf({ source }) {
        return source.kind === "command" ? source.ready : null;
      }
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
          status: sessionStatus(state),
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
          onRetries: onRetriesOf(state),
          onTimeouts: onTimeoutsOf(state),
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
      var atomic_file = __nccwpck_require__2(7350);
      ;
      class Recorder {
        #state;
        #journal;
        #statePath;
        #written;
        #writing;
        /** `before` are the events that the step has written: those of the slot. */
        constructor(paths2, identity, redact, before) {
          this.#state = fold(before, { ...identity, name: redact(identity.name) });
          this.#journal = new JournalWriter(paths2.journal, redact, before.at(-1));
          this.#statePath = paths2.state;
        }
        get state() {
          return this.#state;
        }
        append(event) {
          this.#state = advance(this.#state, this.#journal.append(event));
          this.#writing ??= this.#writeState();
        }
        /** Resolves when the newest state is on disk. */
        async flushed() {
          await this.#writing;
        }
        async #writeState() {
          try {
            while (this.#written !== this.#state) {
              const state = this.#state;
              await (0, atomic_file.T)(this.#statePath, `${JSON.stringify(toStateFile(state), null, 2)}
`);
              this.#written = state;
            }
          } catch (error) {
            console.error(`${this.#statePath} could not be written: ${(0, errors.gJ)(error)}`);
          } finally {
            this.#writing = void 0;
          }
        }
      }
      ;
      const unaskedMs = 100;
      class SessionContext {
        root;
        request;
        reaper;
        recorder;
        /** What could not be ended so far, such as another user's processes. */
        survivors = [];
        /** Resolves with the reason once anything stops the session; stays pending when the session is over before. */
        stopped;
        /** Signals to this process from somebody else: they end what runs, and not the session. */
        straySignals;
        /** The same without the limits of time: something from outside stops the session, which may be ending already. */
        interrupted;
        /** The folders of the executions that run. */
        running = /* @__PURE__ */ new Set();
        #over = new AbortController();
        #slotTaken = Promise.withResolvers();
        #slots;
        #slot;
        #commands = /* @__PURE__ */ new Set();
        #graceMs;
        #interruption;
        #isEndingRecorded = false;
        /** `limits` are reasons to stop besides a request, the lease, the slot and the session's timeout. */
        constructor(root, request, redact, slots, limits = []) {
          this.#slots = slots;
          this.root = root;
          this.request = request;
          this.reaper = (0, reaper.nV)();
          this.recorder = new Recorder((0, paths.NE)(root), request, redact, slots.events);
          this.#graceMs = request.killGraceMs;
          this.straySignals = new StraySignals((what) => this.#recordStray(what));
          this.interrupted = this.#interrupted();
          this.stopped = (0, stop_trigger.Ku)([() => this.interrupted, (0, timeouts.CR)(request.timeoutMs), ...limits], this.over);
        }
        /** Aborts once the outcome is decided; later reasons to stop are ignored. */
        get over() {
          return this.#over.signal;
        }
        /** The numbers of the slot while it is held, for the environment of scripts. */
        get slotNumbers() {
          return this.#slot === void 0 ? [] : this.recorder.state.slot?.numbers ?? [];
        }
        /** Milliseconds between the first signal and SIGKILL. Shrinks when the session is interrupted, even while a tree is being ended. */
        get graceMs() {
          return this.#graceMs;
        }
        /** What has stopped the session from outside; undefined while nothing has. */
        get interruption() {
          return this.#interruption;
        }
        /** The reason if the session is stopped within `ms`. */
        stoppedWithin(ms) {
          return Promise.race([this.stopped, (0, wait.v7)(ms, this.over).then(() => void 0)]);
        }
        /** The reason if the session has lost its lease by now: what is seen every second may be a second old. */
        endOfLease() {
          const lost2 = endOfLease(this.request.lease);
          if (lost2 !== void 0)
            this.recordEnding(lost2);
          return lost2;
        }
        /** Runs the session from its first event to its last, and returns that. Everything that happens is in the journal by then. */
        async run(work) {
          const { sessionId, name, maxAttempts, lease } = this.request;
          const supervisor = (0, process_identity.ls)(process.pid);
          const reaper2 = this.reaper === null ? {} : { reaper: this.reaper };
          this.recorder.append({ type: "session_started", sessionId, name, maxAttempts, supervisor, ...reaper2, lease });
          const entering = this.#slots.isLate ? this.#enterLate() : void 0;
          const end = await this.#takeSlot() ?? await work().catch(endOfReplaced);
          this.#over.abort();
          this.#letKeptGo();
          await entering;
          if (this.#slot !== void 0)
            await this.#giveBack(this.#slot);
          this.recorder.append(end);
          await this.recorder.flushed();
          this.#slot?.close();
          return end;
        }
        /** What could not be ended keeps the slot. */
        async #giveBack(slot) {
          const left = this.survivors.filter(process_identity._n);
          await slot.giveBack();
          if (left.length === 0 || this.request.slot?.required !== true)
            return;
          const message = `Its slot stays taken until what could not be stopped has ended: ${(0, survivors.j)(left)}`;
          this.recorder.append({ type: "warning", message });
        }
        /** What a command was to leave running outlives the reaper; post ends it. */
        #letKeptGo() {
          const isKept = this.recorder.state.attempts.some((attempt) => attempt.status === "ended" && attempt.kept !== void 0);
          if (isKept && this.reaper !== null)
            (0, reaper.Ko)(this.reaper);
        }
        /** To be called when a command has started; the result, when it has ended, with what of it could not be. */
        recordCommand(command) {
          this.#commands.add(command);
          this.#slot?.commandStarted(command);
          return (survivors2) => {
            this.#commands.delete(command);
            this.#slot?.commandEnded(command, survivors2);
          };
        }
        /** Writes the first reason why the session ends early to the journal. */
        recordEnding({ cause, detail }) {
          if (this.over.aborted || this.#isEndingRecorded)
            return;
          this.#isEndingRecorded = true;
          this.recorder.append({ type: "session_ending", cause, detail });
        }
        /** Nothing has to be said about a second signal to a session that is about to end. */
        #recordStray(what) {
          const { runtime } = this.recorder.state;
          if (runtime !== "retry_waiting" && runtime !== "probe_waiting")
            return;
          const message = `While no attempt was running, ${what}. The session goes on.`;
          this.recorder.append({ type: "warning", message });
        }
        /** Waits for a stop request or the loss of lease or slot. Also counts after a timeout, for the grace that runs then. */
        async #interrupted() {
          const slotLost = async (signal) => (await this.#slotTaken.promise).lost(signal);
          const { stop } = (0, paths.NE)(this.root);
          const lost2 = this.reaper === null ? [] : [(0, reaper.Y1)(this.reaper)];
          const replaced = filesReplaced(this.root, this.request, this.running);
          const triggers = [replaced, (0, stop_requested.T)(stop), leaseLost(this.request.lease), slotLost, ...lost2];
          const reason = await (0, stop_trigger.Ku)(triggers, this.over);
          this.recordEnding(reason);
          this.#interruption = reason;
          this.#graceMs = (0, grace.D)(reason.cause, this.#graceMs);
          return reason;
        }
        /**
         * Enters the session in the registry, for the machine's owner to see. Nobody waits for that, and short sessions need not
         * load what it takes.
         */
        async #enterLate() {
          if (!await (0, wait.v7)(unaskedMs, this.over))
            return;
          try {
            const { enterUnasked } = await Promise.all(
              /* import() */
              [__nccwpck_require__2.e(428), __nccwpck_require__2.e(788), __nccwpck_require__2.e(651), __nccwpck_require__2.e(996)]
            ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 8996));
            this.#slot = await enterUnasked(this.request, this.reaper?.process, this.over);
          } catch (error) {
            const { withoutSlot } = await __nccwpck_require__2.e(
              /* import() */
              779
            ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 9779));
            const { message, isMinor } = withoutSlot(error);
            if (!this.over.aborted)
              this.recorder.append({ type: "warning", message, ...isMinor && { isMinor } });
          }
          if (this.#slot === void 0)
            return;
          this.#slotTaken.resolve(this.#slot);
          for (const command of this.#commands)
            this.#slot.commandStarted(command);
        }
        /** Returns the end of the session if the slot that main has prepared cannot be had any more. */
        async #takeSlot() {
          try {
            this.#slot = await this.#slots.take(this.request, this.recorder.state.slot?.id, this.reaper?.process);
            if (this.#slot !== void 0)
              this.#slotTaken.resolve(this.#slot);
          } catch (error) {
            return (0, session_end.rf)(1, { cause: "slot_lost", detail: (0, errors.gJ)(error) });
          }
          return void 0;
        }
      }
      function endOfReplaced(error) {
        if (error instanceof own_file.RX)
          return (0, session_end.uY)({ cause: "file_replaced", detail: error.message });
        throw error;
      }
    })
  ),
  /***/
  5013: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        V: () => (
          /* binding */
          loadSlotParts
        )
        /* harmony export */
      });
      var _session_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(4683);
      async function loadSlotParts(root, { slot }, isSlotAsked) {
        const { journal } = (0, _session_paths_js__WEBPACK_IMPORTED_MODULE_0__.NE)(root);
        if (slot === null || !isSlotAsked)
          return { events: [], take: async () => void 0, isLate: slot !== null };
        const [{ readJournal }, { HeldSlot }] = await Promise.all([
          Promise.all(
            /* import() */
            [__nccwpck_require__2.e(428), __nccwpck_require__2.e(788), __nccwpck_require__2.e(293), __nccwpck_require__2.e(99), __nccwpck_require__2.e(556)]
          ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 4794)),
          Promise.all(
            /* import() */
            [__nccwpck_require__2.e(428), __nccwpck_require__2.e(788), __nccwpck_require__2.e(651)]
          ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 3651))
        ]);
        return { events: readJournal(journal), take: HeldSlot.take, isLate: false };
      }
    })
  ),
  /***/
  5814: (
    /***/
    ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__2) => {
      __nccwpck_require__2.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let redactStderr = function({ redact }) {
            const write = process.stderr.write.bind(process.stderr);
            process.stderr.write = (chunk) => write(redact(Buffer.from(chunk).toString()));
          }, messageFromStdin = function() {
            const text = readStdin();
            if (!text.endsWith("\n"))
              process.exit(_session_verdict_js__WEBPACK_IMPORTED_MODULE_4__.CO);
            return parseMessage(text);
          }, parseMessage = function(text) {
            try {
              return JSON.parse(text);
            } catch {
              throw new Error("the launch message on stdin is not JSON");
            }
          }, readStdin = function() {
            try {
              return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(0, "utf8");
            } catch {
              return "";
            }
          };
          var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(3024);
          var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(6760);
          var _redact_redaction_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(5908);
          var _session_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(4683);
          var _session_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(578);
          var _system_lost_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__2(9405);
          var _system_process_names_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__2(7437);
          var _system_process_title_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__2(3878);
          var _supervise_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__2(7175);
          const [folder, source] = process.argv.slice(2);
          if (folder === void 0)
            throw new Error("usage: supervisor SESSION-FOLDER [from-stdin]");
          const root = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
          (0, _system_process_title_js__WEBPACK_IMPORTED_MODULE_8__.H)(`supervisor of ${(0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(root)}`);
          process.chdir((0, node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(root).root);
          const { request, secrets, environment, isSlotAsked } = source === "from-stdin" ? messageFromStdin() : await messageOnDisk((0, _session_paths_js__WEBPACK_IMPORTED_MODULE_3__.NE)(root).request);
          Object.assign(process.env, environment);
          const redaction = new _redact_redaction_js__WEBPACK_IMPORTED_MODULE_2__.k(secrets);
          redactStderr(redaction);
          (0, _system_process_names_js__WEBPACK_IMPORTED_MODULE_6__.V)(redaction.redact);
          process.on("uncaughtException", crash);
          try {
            const run = request.attach === null ? _supervise_js__WEBPACK_IMPORTED_MODULE_7__.z : (await Promise.all(
              /* import() */
              [__nccwpck_require__2.e(428), __nccwpck_require__2.e(788), __nccwpck_require__2.e(293), __nccwpck_require__2.e(348), __nccwpck_require__2.e(99), __nccwpck_require__2.e(174)]
            ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 2174))).attach;
            const { status } = await run(root, request, redaction, isSlotAsked);
            process.exitCode = (0, _session_verdict_js__WEBPACK_IMPORTED_MODULE_4__.FO)(status);
          } catch (error) {
            await crash(error);
          }
          process.exit();
          async function crash(error) {
            process.removeListener("uncaughtException", crash).on("uncaughtException", () => process.exit(1));
            console.error(error);
            await (0, _system_lost_tree_js__WEBPACK_IMPORTED_MODULE_5__.i)({ root: null, mark: (0, _session_paths_js__WEBPACK_IMPORTED_MODULE_3__.Wz)(request.sessionId), folder: root ?? "" });
            process.exit(1);
          }
          async function messageOnDisk(path) {
            const [{ readJsonFile }, { requestSchema }] = await Promise.all([
              Promise.all(
                /* import() */
                [__nccwpck_require__2.e(428), __nccwpck_require__2.e(608)]
              ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 608)),
              Promise.all(
                /* import() */
                [__nccwpck_require__2.e(428), __nccwpck_require__2.e(788), __nccwpck_require__2.e(293), __nccwpck_require__2.e(413)]
              ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 3413))
            ]);
            const request2 = readJsonFile(path, requestSchema);
            if (request2 === void 0)
              throw new Error(`${path} does not exist`);
            return { request: request2, secrets: [], environment: {}, isSlotAsked: (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, _session_paths_js__WEBPACK_IMPORTED_MODULE_3__.NE)(root).journal) };
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      }, 1);
    })
  ),
  /***/
  9820: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        y: () => (
          /* binding */
          loadReader
        ),
        T: () => (
          /* binding */
          stopRequested
        )
      });
      var external_node_fs_ = __nccwpck_require__2(3024);
      var atomic_file = __nccwpck_require__2(7350);
      ;
      function write_json_writeJsonFile(path, value) {
        writeFileAtomic(path, `${JSON.stringify(value, null, 2)}
`);
      }
      ;
      const stopRequestSignal = "SIGUSR2";
      function writeStopRequest(path, request) {
        writeJsonFile(path, { v: 1, ...request });
      }
      var errors = __nccwpck_require__2(5173);
      var stop_trigger = __nccwpck_require__2(2221);
      ;
      const checkMs = 1e3;
      function stopRequested(stopPath) {
        const requested = async () => {
          if (!(0, errors.zv)(() => (0, external_node_fs_.lstatSync)(stopPath, { throwIfNoEntry: false })))
            return void 0;
          const request = (await loadReader()).readStopRequest(stopPath);
          return request === void 0 ? void 0 : { cause: request.cause, detail: request.detail };
        };
        const bySignal = (over) => new Promise((resolve) => {
          const listener = async () => resolve(await requested() ?? { cause: "stopped", detail: `a stop was requested by ${stopRequestSignal}` });
          process.on(stopRequestSignal, listener);
          over.addEventListener("abort", () => process.on(stopRequestSignal, () => {
          }).off(stopRequestSignal, listener), {
            once: true
          });
        });
        return (signal) => (0, stop_trigger.Ku)([(0, stop_trigger.M0)(requested, checkMs), bySignal], signal);
      }
      function loadReader() {
        return Promise.all(
          /* import() */
          [__nccwpck_require__2.e(428), __nccwpck_require__2.e(788), __nccwpck_require__2.e(972)]
        ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 7972));
      }
    })
  ),
  /***/
  2221: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        Ku: () => (
          /* binding */
          firstOf
        ),
        /* harmony export */
        M0: () => (
          /* binding */
          checkEvery
        ),
        /* harmony export */
        Pl: () => (
          /* binding */
          after
        )
        /* harmony export */
      });
      var _system_wait_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(1907);
      async function firstOf(triggers, signal) {
        const over = new AbortController();
        try {
          return await Promise.race(triggers.map((trigger) => trigger(AbortSignal.any([signal, over.signal]))));
        } finally {
          over.abort();
        }
      }
      function checkEvery(check, pauseMs) {
        return async (signal) => {
          for (; ; ) {
            const reason = await check();
            if (reason !== void 0)
              return reason;
            if (!await (0, _system_wait_js__WEBPACK_IMPORTED_MODULE_0__.v7)(typeof pauseMs === "number" ? pauseMs : pauseMs(), signal))
              return (0, _system_wait_js__WEBPACK_IMPORTED_MODULE_0__.i4)();
          }
        };
      }
      function after(ms, reason) {
        return async (signal) => await (0, _system_wait_js__WEBPACK_IMPORTED_MODULE_0__.v7)(ms, signal) ? reason : (0, _system_wait_js__WEBPACK_IMPORTED_MODULE_0__.i4)();
      }
    })
  ),
  /***/
  7652: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        AO: () => (
          /* binding */
          onTimeoutLimit
        ),
        /* harmony export */
        CR: () => (
          /* binding */
          sessionTimeout
        ),
        /* harmony export */
        JS: () => (
          /* binding */
          attemptTimeout
        ),
        /* harmony export */
        _W: () => (
          /* binding */
          probeTimeout
        ),
        /* harmony export */
        ic: () => (
          /* binding */
          timeLimits
        )
        /* harmony export */
      });
      var _system_wait_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(1907);
      var _text_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(9556);
      var _stop_trigger_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(2221);
      const timeLimits = /* @__PURE__ */ new Set(["attempt_timeout", "timeout", "watchdog_idle", "not_ready"]);
      function attemptTimeout(ms) {
        return timeout(ms, "attempt_timeout", (duration) => `it took longer than ${duration} (attempt-timeout: 0 turns this off)`);
      }
      function sessionTimeout(ms) {
        return timeout(ms, "timeout", (duration) => `the session took longer than ${duration} (timeout: 0 turns this off)`);
      }
      function probeTimeout(ms) {
        return timeout(ms, "attempt_timeout", (duration) => `it took longer than ${duration} (probe-timeout: 0 turns this off)`);
      }
      function onTimeoutLimit(ms) {
        return timeout(ms, "attempt_timeout", (duration) => `the ${duration} that on-timeout may take are over`);
      }
      function timeout(ms, cause, detail) {
        return ms === null ? _system_wait_js__WEBPACK_IMPORTED_MODULE_0__.i4 : (0, _stop_trigger_js__WEBPACK_IMPORTED_MODULE_2__.Pl)(ms, { cause, detail: detail((0, _text_duration_js__WEBPACK_IMPORTED_MODULE_1__.a)(ms)) });
      }
    })
  ),
  /***/
  7175: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        z: () => (
          /* binding */
          supervise
        )
      });
      var session_end = __nccwpck_require__2(3127);
      var classify = __nccwpck_require__2(4353);
      var external_node_fs_ = __nccwpck_require__2(3024);
      var read_file = __nccwpck_require__2(5261);
      ;
      function redactedTail(path, maxBytes, patterns) {
        const margin = 2 * patterns.longest;
        const { bytes: bytes2, skipped } = readEnd(path, maxBytes + margin);
        const stream = patterns.stream();
        const before = skipped ? bytes2.subarray(0, margin) : bytes2.subarray(0, 0);
        stream.push(before);
        const all = Buffer.concat([stream.push(bytes2.subarray(before.length)), stream.end()]);
        const cut = all.subarray(Math.max(0, all.length - maxBytes));
        const isTorn = skipped || cut.length < all.length;
        return { bytes: isTorn ? fromWholeCharacter(cut) : cut, isTorn, found: stream.found };
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
      function fromWholeCharacter(bytes2) {
        let first = 0;
        while (first < 3 && ((bytes2[first] ?? 0) & 192) === 128)
          first += 1;
        return bytes2.subarray(first);
      }
      var errors = __nccwpck_require__2(5173);
      ;
      function readLogTail(paths2, patterns, bytes2 = 64 * 1024) {
        return paths2.map((path) => readTail(path, patterns, bytes2)).filter((tail) => tail !== "").join("\n");
      }
      function readTail(path, patterns, bytes2) {
        try {
          return redactedTail(path, bytes2, patterns).bytes.toString("utf8");
        } catch (error) {
          if ((0, errors.CA)(error) !== "ENOENT")
            console.error(`${path} could not be read: ${(0, errors.gJ)(error)}`);
          return "";
        }
      }
      var external_node_os_ = __nccwpck_require__2(8161);
      var retry_on = __nccwpck_require__2(5949);
      ;
      const signalNumbers = new Set(Object.values(external_node_os_.constants.signals));
      function isNamed(items, exit, cause) {
        return items.some((item) => names(item, exit, cause));
      }
      function isCodeNamed(items, exit, cause) {
        return items.some((item) => namesCode(item, exit, cause));
      }
      function names(item, exit, cause) {
        switch (item) {
          case "any":
            return true;
          case "timeout":
            return cause === "attempt_timeout";
          case "stall":
            return cause === "watchdog_idle";
          case "signal":
            return cause === null && isBySignal(exit);
          case "failure":
            return cause !== "attempt_timeout" && cause !== "watchdog_idle" && exit.kind !== "signaled";
          default:
            return namesCode(item, exit, cause);
        }
      }
      function namesCode(item, exit, cause) {
        const [first, last] = (0, retry_on.I)(item) ?? [1, 0];
        return cause === null && exit.kind === "exited" && exit.code >= first && exit.code <= last;
      }
      function isBySignal(exit) {
        return exit.kind === "signaled" || exit.kind === "exited" && signalNumbers.has(exit.code - 128);
      }
      var paths = __nccwpck_require__2(4683);
      var external_node_path_ = __nccwpck_require__2(6760);
      var own_file = __nccwpck_require__2(9539);
      ;
      function sessionLogs({ root }) {
        const folders = Object.values(paths.m7).map((name) => (0, external_node_path_.join)(root, name));
        return folders.flatMap(filesBelow).filter((path) => path.endsWith(".log") && !path.includes(`${external_node_path_.sep}collected${external_node_path_.sep}`));
      }
      function filesBelow(folder) {
        if ((0, own_file.ar)(folder) !== void 0)
          return [];
        return entriesOf(folder).flatMap((entry) => {
          const path = (0, external_node_path_.join)(folder, entry.name);
          if (entry.isDirectory())
            return filesBelow(path);
          return entry.isFile() ? path : [];
        });
      }
      function entriesOf(folder) {
        try {
          return (0, external_node_fs_.readdirSync)(folder, { withFileTypes: true });
        } catch {
          return [];
        }
      }
      var process_tree = __nccwpck_require__2(6579);
      var execution_environment = __nccwpck_require__2(91);
      var promises_ = __nccwpck_require__2(8500);
      var clock = __nccwpck_require__2(7218);
      var process_list = __nccwpck_require__2(240);
      var wait = __nccwpck_require__2(1907);
      var bytes = __nccwpck_require__2(4769);
      var stop_trigger = __nccwpck_require__2(2221);
      ;
      const fastestWriter = 1e6;
      function logLimit(written, limit) {
        let room = limit;
        return (0, stop_trigger.M0)(() => {
          room = limit - written();
          return room >= 0 ? void 0 : {
            cause: "log_limit",
            detail: `its log is larger than ${(0, bytes.z)(limit)} (a larger max-log-size allows more)`
          };
        }, () => Math.min(1e3, Math.max(20, room / fastestWriter)));
      }
      var duration = __nccwpck_require__2(9556);
      ;
      const longestTickMs = 5e3;
      const shownProcesses = 3;
      function watchdog(written, tree, { warningMs, timeoutMs, ...on }) {
        const shortest = Math.min(warningMs ?? Number.POSITIVE_INFINITY, timeoutMs ?? Number.POSITIVE_INFINITY);
        if (shortest === Number.POSITIVE_INFINITY)
          return wait.i4;
        const tickMs = Math.min(longestTickMs, Math.max(10, shortest / 20));
        return async (signal) => {
          let size = written();
          let silentMs = 0;
          let isSuspected = false;
          for (let before = (0, clock.d)(); await (0, wait.v7)(tickMs, signal); ) {
            const now = (0, clock.d)();
            const passedMs = Math.min(now - before, 2 * tickMs);
            before = now;
            silentMs += passedMs;
            if (written() !== size) {
              size = written();
              silentMs = 0;
              if (isSuspected)
                on.onStallOver();
              isSuspected = false;
            }
            if (timeoutMs !== null && silentMs >= timeoutMs) {
              const detail = [
                `it was silent for ${(0, duration.a)(silentMs)} (stall-timeout: 0 turns this off)`,
                suspendedIn(tree)
              ];
              return { cause: "watchdog_idle", detail: detail.filter((part) => part !== "").join("; ") };
            }
            if (warningMs !== null && !isSuspected && silentMs >= warningMs) {
              isSuspected = true;
              on.onStall(silentMs, suspendedIn(tree));
            }
          }
          return (0, wait.i4)();
        };
      }
      function suspendedIn(tree) {
        const suspended = process.platform === "win32" ? [] : (0, process_tree.L6)(tree).filter((entry) => entry.suspended);
        if (suspended.length === 0)
          return "";
        const names2 = suspended.map(({ pid, name }) => `${name} (process ${pid})`);
        const shown = [...names2.slice(0, shownProcesses), ...names2.length > shownProcesses ? ["…"] : []].join(", ");
        const reason = "by SIGSTOP, or by a terminal that it uses from the background (SIGTTIN, SIGTTOU)";
        return `${shown} ${names2.length === 1 ? "is" : "are"} suspended, ${reason}`;
      }
      var await_output = __nccwpck_require__2(9920);
      var channel = __nccwpck_require__2(9601);
      ;
      const clients = /^(docker|podman|nerdctl)(-compose)?$/;
      const waiting = ["run", "exec", "start", "up"];
      const others = ["build", "buildx", "pull", "push", "tag", "login"];
      function containerClientOf(tree) {
        return (0, process_tree.kx)(tree).map(clientIn).find((found) => found !== void 0);
      }
      function clientIn([program = "", ...args]) {
        const name = (0, external_node_path_.basename)(program);
        const verb = args.find((word) => waiting.includes(word) || others.includes(word));
        if (!clients.test(name) || verb === void 0 || others.includes(verb))
          return void 0;
        const isCompose = !name.endsWith("-compose") && args.slice(0, args.indexOf(verb)).includes("compose");
        return [name, ...isCompose ? ["compose"] : [], verb].join(" ");
      }
      var process_identity = __nccwpck_require__2(5764);
      ;
      const relayMs = 1e3;
      const slowDiskMs = 3e4;
      const quietMs = 100;
      const talkativeMs = 1e3;
      async function drain(channels, tree, end) {
        const ends = Promise.all(channels.map(({ ended }) => ended));
        const first = await within(end.survivors.length > 0 ? quietMs : relayMs, ends);
        if (first !== void 0)
          return { ...end, failure: failureOf(first) };
        const files = channels.flatMap(({ pipe }) => pipe?.file ?? []);
        const late = await (0, process_tree.Sb)({ ...tree, files, givenUp: [...tree.givenUp ?? [], ...end.survivors] }, 0);
        const survivors = [...end.survivors.filter(process_identity._n), ...late.survivors];
        const all = { found: [...end.found, ...late.found], survivors };
        const isHeld = survivors.length > 0 || (0, process_list.Cq)(files, tree.root?.startTime ?? "");
        const second = await (isHeld ? untilCopied(channels, ends) : within(slowDiskMs, ends));
        if (second !== void 0)
          return { ...all, failure: failureOf(second) };
        for (const channel2 of channels)
          channel2.abandon();
        return { ...all, failure: notWritten(`the end of it took longer than ${(0, duration.a)(slowDiskMs)}`) };
      }
      async function untilCopied(channels, ends) {
        for (let waitedMs = 0; waitedMs < slowDiskMs; waitedMs += quietMs) {
          const before = (0, channel.jO)(channels);
          const ended = await within(quietMs, ends);
          if (ended !== void 0)
            return ended;
          const isQuiet = (0, channel.jO)(channels) === before;
          const isCopied = isQuiet ? !(0, channel._f)(channels).some(isHeldUp) : waitedMs >= talkativeMs;
          if (!isCopied)
            continue;
          for (const channel2 of channels)
            channel2.abandon();
          return [];
        }
        return void 0;
      }
      function isHeldUp({ pid }) {
        const { blocked, suspended } = (0, process_list.RF)(pid) ?? {};
        return blocked === true || suspended === true;
      }
      function notWritten(reason) {
        return `its output could not be written: ${reason}`;
      }
      function failureOf(ends) {
        const message = ends.find((end) => end !== void 0);
        return message && notWritten(message);
      }
      function within(ms, promise) {
        return Promise.race([promise, (0, promises_.setTimeout)(ms, void 0, { ref: false })]);
      }
      ;
      async function keepLeftovers(channels, tree, settleMs2) {
        const files = channels.flatMap(({ pipe }) => pipe?.file ?? []);
        const look = () => (0, process_tree.L6)({ ...tree, files }).map(({ pid, startTime, name }) => ({ pid, startTime, name }));
        await (0, wait.g3)(() => look().length === 0, settleMs2);
        const kept = look();
        if (kept.length === 0)
          return [];
        const held = channels.filter(({ pipe }) => pipe !== null && (0, process_list.Cq)([pipe.file], tree.root?.startTime ?? ""));
        const others2 = channels.filter((channel2) => !held.includes(channel2));
        if (!await areComplete(others2))
          return [];
        await untilQuiet(held);
        for (const channel2 of held)
          channel2.letGo();
        return kept;
      }
      async function areComplete(channels) {
        const ends = Promise.all(channels.map(({ ended }) => ended));
        const messages = await Promise.race([ends, (0, promises_.setTimeout)(slowDiskMs, void 0, { ref: false })]);
        return messages?.every((message) => message === void 0) ?? false;
      }
      async function untilQuiet(channels) {
        for (let waitedMs = 0; waitedMs < talkativeMs; waitedMs += quietMs) {
          const before = (0, channel.jO)(channels);
          await (0, promises_.setTimeout)(quietMs);
          if ((0, channel.jO)(channels) === before)
            return;
        }
      }
      var start_script = __nccwpck_require__2(7540);
      ;
      const treeLookMs = process.platform === "linux" ? 1e3 : 5e3;
      const settleMs = 200;
      const nothingEnded = { found: [], survivors: [], failure: void 0 };
      const exitMs = 5e3;
      async function execute(plan) {
        const channels = await prepare(plan);
        if (!Array.isArray(channels))
          return channels;
        const startedMono = (0, clock.d)();
        const { root, exited, isRunning } = (0, start_script.O)(plan, channels);
        plan.onStarted({ process: root, relays: (0, channel._f)(channels) });
        const { mark, adopter, givenUp = [] } = plan;
        const tree = { root, mark, adopter, givenUp, isRootRunning: isRunning };
        const { reason, endedMono } = await outputEndOrTrigger(exited, plan, channels, tree);
        const mayKeep = plan.keepsLeftovers === true && reason === void 0 && isSuccess(await exited);
        const kept = mayKeep ? await keepLeftovers(channels, tree, settleMs) : [];
        if (reason !== void 0)
          await plan.beforeEnd?.(reason, root, logTriggers(channels, plan));
        const containerClient = reason === void 0 ? void 0 : containerClientOf(tree);
        const treeEnd = kept.length > 0 ? void 0 : await endTreeFor(reason, tree, plan);
        const exit = await Promise.race([exited, (0, promises_.setTimeout)(exitMs, { kind: "unknown" }, { ref: false })]);
        const durationMs = (reason === void 0 ? endedMono : (0, clock.d)()) - startedMono;
        const { found, survivors, failure } = treeEnd === void 0 ? nothingEnded : await drain(channels, tree, treeEnd);
        if (treeEnd?.unseen !== void 0)
          plan.onWarning(unseenText(treeEnd.unseen));
        await restoreLogs(channels, plan.onWarning);
        const bytes2 = Object.fromEntries(channels.map(({ name, log }) => [name, log.size]));
        for (const channel2 of channels)
          channel2.close();
        return {
          exit,
          cause: reason?.cause ?? (failure === void 0 ? null : "log_failed"),
          detail: reason?.detail ?? failure ?? "",
          durationMs,
          bytes: bytes2,
          leftBehind: reason === void 0 ? found : [],
          ...kept.length > 0 && { kept },
          survivors,
          ...containerClient !== void 0 && { containerClient }
        };
      }
      function unseenText(reason) {
        return `It is not known whether the command has left anything running, because the processes of this machine could not be listed: ${reason}`;
      }
      async function prepare(plan) {
        try {
          return await (0, channel.Lr)(plan.dir, (0, paths.MB)(plan.streams), plan.keepsLeftovers, plan.onWarning);
        } catch (error) {
          return withoutFiles(plan, error);
        }
      }
      function withoutFiles({ onStarted }, error) {
        onStarted({ process: null, relays: [] });
        const exit = { kind: "not_started", message: `its files could not be made: ${(0, errors.gJ)(error)}` };
        return { exit, cause: null, detail: "", durationMs: 0, bytes: {}, leftBehind: [], survivors: [] };
      }
      async function outputEndOrTrigger(exited, plan, channels, tree) {
        const over = new AbortController();
        const triggers = [
          ...plan.triggers,
          ...logTriggers(channels, plan),
          ...plan.watchdog === void 0 ? [] : [watchdog(() => (0, channel.jO)(channels), tree, plan.watchdog)]
        ];
        const fired = (0, stop_trigger.Ku)(triggers, over.signal);
        try {
          const early = await Promise.race([exited.then((exit) => untilTreeEnded(exit, tree, plan, over.signal)), fired]);
          const endedMono = (0, clock.d)();
          plan.onExited?.();
          return { reason: early ?? await (0, await_output.X)(channels, fired), endedMono };
        } finally {
          over.abort();
        }
      }
      async function untilTreeEnded(exit, tree, plan, over) {
        if (plan.onRunsOn === void 0 || !isSuccess(exit))
          return;
        const names2 = () => (0, process_tree.L6)(tree).map(({ name }) => name);
        const first = names2();
        if (first.length === 0)
          return;
        plan.onRunsOn(first);
        while (await (0, wait.v7)(treeLookMs, over))
          if (names2().length === 0 && (0, process_list.Xj)() === "")
            return;
      }
      function isSuccess(exit) {
        return exit.kind === "exited" && exit.code === 0;
      }
      function logTriggers(channels, { maxLogBytes }) {
        return [logLimit(() => (0, channel.jO)(channels), maxLogBytes), logFailed(channels)];
      }
      function logFailed(channels) {
        const failures = channels.map(async ({ ended }) => await ended ?? (0, wait.i4)());
        return async () => ({ cause: "log_failed", detail: notWritten(await Promise.race(failures)) });
      }
      function endTreeFor(reason, tree, plan) {
        if (reason === void 0)
          return (0, process_tree.Sb)(tree, plan.graceMs, { unwillingMs: process_tree.GR, settleMs });
        const signal = plan.signalAfter(reason.cause);
        plan.onEnding?.(reason, plan.graceMs(), signal);
        return (0, process_tree.Sb)(tree, plan.graceMs, { signal, onWaiting: plan.onWaiting });
      }
      async function restoreLogs(channels, onWarning) {
        try {
          for (const { log } of channels)
            await log.restore();
        } catch (error) {
          onWarning(`Its log was taken away and could not be put back: ${(0, errors.gJ)(error)}`);
        }
      }
      var grace = __nccwpck_require__2(8708);
      ;
      async function runScript(context, run) {
        const { root, request, slotNumbers } = context;
        const { sessionId, maxAttempts, workingDirectory, streams, maxLogBytes } = request;
        const { kind, number, attempt, lastFailure, pid, stopped = context.stopped, ...plan } = run;
        const dir = (0, paths.kl)(root, kind, number);
        const mark = (0, paths.sv)(sessionId, kind, number);
        const facts = { sessionId, attempt, maxAttempts, lastFailure, mark, dir, slotNumbers, pid };
        let environment;
        try {
          (0, own_file.Z9)(root, dir, paths.Mz);
          environment = (0, execution_environment.q)(process.env, facts);
        } catch (error) {
          if (error instanceof own_file.RX)
            throw error;
          return withoutFiles(run, error);
        }
        let commandEnded;
        context.running.add(dir);
        const ended = execute({
          ...plan,
          onStarted: (started) => {
            plan.onStarted(started);
            if (started.process !== null)
              commandEnded = context.recordCommand(started.process);
          },
          dir,
          mark,
          // While `on-timeout` runs, an orphan may be the attempt's.
          adopter: kind === "on-timeout" ? void 0 : context.reaper?.process.pid,
          givenUp: context.survivors,
          workingDirectory,
          streams,
          maxLogBytes,
          environment,
          onWarning: (message) => context.recorder.append({ type: "warning", message }),
          graceMs: plan.graceMs ?? (() => context.graceMs),
          signalAfter: (cause) => (0, grace.r)(context.interruption?.cause ?? cause, request.stopSignal),
          triggers: [() => stopped, context.straySignals.trigger, ...plan.triggers]
        });
        const end = await ended.finally(() => context.running.delete(dir));
        commandEnded?.(end.survivors);
        context.survivors.push(...end.survivors);
        return end;
      }
      var timeouts = __nccwpck_require__2(7652);
      ;
      const limitMs = 3e4;
      const graceMs = 2e3;
      function onTimeout(context, attempt) {
        const { recorder, request } = context;
        const script = request.onTimeout;
        if (script === null)
          return void 0;
        return async ({ cause, detail: limit }, root, limits) => {
          if (root === null || !timeouts.ic.has(cause) || context.interruption !== void 0)
            return;
          try {
            const { detail, ...ended } = await runScript(context, {
              kind: "on-timeout",
              number: attempt,
              script,
              attempt,
              lastFailure: cause,
              pid: root.pid,
              stopped: context.interrupted,
              triggers: [(0, timeouts.AO)(limitMs), ...limits],
              graceMs: () => context.interruption === void 0 ? Math.min(graceMs, context.graceMs) : 0,
              onStarted: (started) => recorder.append({ type: "on_timeout_started", attempt, limit, ...started })
            });
            const failure = (0, classify.L8)(ended.exit, ended.cause, detail);
            recorder.append({ type: "on_timeout_ended", attempt, ...ended, failure });
          } catch (error) {
            const message = `The on-timeout script of attempt ${attempt} could not be run: ${(0, errors.gJ)(error)}`;
            recorder.append({ type: "warning", message });
          }
        };
      }
      ;
      class AttemptRunner {
        #context;
        #redaction;
        #modules;
        constructor(context, redaction, modules) {
          this.#context = context;
          this.#redaction = redaction;
          this.#modules = modules;
        }
        async run(attempt, lastFailure) {
          const { recorder, request } = this.#context;
          const script = (attempt > 1 ? request.runOnRetry : null) ?? request.script;
          if (script === null)
            throw new Error("the request has no script to run");
          const over = new AbortController();
          const end = await runScript(this.#context, {
            kind: "attempt",
            number: attempt,
            script,
            attempt,
            lastFailure,
            triggers: [(0, timeouts.JS)(request.attemptTimeoutMs)],
            watchdog: this.#watchdog(attempt),
            onStarted: (started) => {
              recorder.append({ type: "attempt_started", attempt, ...started });
              if (started.process !== null)
                this.#recordReady(attempt, over.signal);
            },
            beforeEnd: onTimeout(this.#context, attempt),
            onEnding: ({ cause, detail: detail2 }, graceMs2, signal) => recorder.append({ type: "attempt_ending", attempt, cause, detail: detail2, graceMs: graceMs2, signal }),
            onWaiting: () => recorder.append({ type: "attempt_waiting", attempt }),
            onExited: () => over.abort(),
            onRunsOn: this.#onRunsOn(attempt),
            keepsLeftovers: request.leftovers === "keep"
          });
          const classified = await this.#classify(attempt, end);
          const learnSecrets = () => this.#learnSecrets();
          const collected = await this.#modules.collector?.collect(attempt, learnSecrets).catch(refusal);
          if (collected !== void 0 && "type" in collected)
            recorder.append(collected);
          const failure = attempt_failureOf(classified.failure, collected, request);
          const { detail, ...ended } = failure === null ? end : await this.#endKept(attempt, end);
          recorder.append({ type: "attempt_ended", attempt, ...ended, failure });
          if (failure === null)
            return { cause: end.cause, failed: null };
          const isNamedInRetryOn = isNamed(request.retryOn, end.exit, end.cause);
          return { cause: end.cause, failed: { failure, rule: classified.rule, isNamed: isNamedInRetryOn } };
        }
        /** An attempt may fail after its command has succeeded; nothing of it is to be kept then. */
        async #endKept(attempt, { kept, ...end }) {
          if (kept === void 0)
            return end;
          const mark = (0, paths.sv)(this.#context.request.sessionId, "attempt", attempt);
          const tree = { root: null, mark, known: kept };
          const { found, survivors } = await (0, process_tree.Sb)(tree, () => this.#context.graceMs, { unwillingMs: process_tree.GR });
          this.#context.survivors.push(...survivors);
          return { ...end, leftBehind: found, survivors };
        }
        /** A background session that is known to be ready lives as long as its tree: its script may start servers with `&`. */
        #onRunsOn(attempt) {
          const { recorder, request } = this.#context;
          if ((request.background?.ready ?? []).length === 0)
            return void 0;
          return (processes) => recorder.append({ type: "attempt_runs_on", attempt, processes });
        }
        #watchdog(attempt) {
          const { recorder, request } = this.#context;
          return {
            warningMs: request.stallWarningMs,
            timeoutMs: request.stallTimeoutMs,
            onStall: (silentMs, suspended) => recorder.append(suspended === "" ? { type: "stall_suspected", attempt, silentMs } : { type: "stall_suspected", attempt, silentMs, suspended }),
            onStallOver: () => recorder.append({ type: "stall_over", attempt })
          };
        }
        /** Of a background session. Nothing is recorded when the attempt ends before it is ready. */
        #recordReady(attempt, over) {
          void this.#modules.readiness?.watch(attempt, over).then((afterMs) => {
            if (!over.aborted)
              this.#context.recorder.append({ type: "ready", attempt, afterMs });
          });
        }
        /** Failure rules come before the built-in classification, in which a code that `retry-on` names is soft. */
        async #classify(attempt, end) {
          const { exit, cause, detail } = end;
          const { request } = this.#context;
          const failure = (0, classify.L8)(exit, cause, detail);
          const ruled = failure === null ? null : await this.#classifyByRules(attempt, end);
          if (ruled !== null)
            return { failure: ruled, rule: sourceOf(ruled, request) };
          const isWanted = failure?.family === "hard" && isCodeNamed(request.retryOn, exit, cause);
          return { failure: isWanted ? { ...failure, family: "soft" } : failure, rule: null };
        }
        async #classifyByRules(attempt, { exit, cause }) {
          const { root, request, recorder } = this.#context;
          if (this.#modules.rules === void 0)
            return null;
          const dir = (0, paths.kl)(root, "attempt", attempt);
          const logs = (0, paths.MB)(request.streams).map((channel2) => (0, paths.Q2)(dir, channel2));
          const patterns = await this.#redaction.patternsForQuotes(sessionLogs({ root }));
          if (patterns === void 0) {
            const message = `The failure rules have not seen the output of attempt ${attempt}: it masks too many values to redact them.`;
            recorder.append({ type: "warning", message });
          }
          const tail = () => patterns === void 0 ? "" : readLogTail(logs, patterns);
          return this.#modules.rules.classify(exit, cause, tail);
        }
        /** Returns what takes out of a text what commands have masked until now; all of it if that is too much. */
        async #learnSecrets() {
          const patterns = await this.#redaction.patternsForQuotes(sessionLogs(this.#context));
          return (text) => patterns?.text(text) ?? "***";
        }
      }
      function sourceOf({ code }, { failureRules }) {
        const rule = failureRules.find((candidate) => candidate.code === code);
        return rule?.latest === true ? "failure-preset" : "failure-rules";
      }
      function refusal(error) {
        if (!(error instanceof own_file.RX))
          throw error;
        const reason = `has files that cannot be collected: ${error.message}`;
        return { code: "file_replaced", family: "final", reason };
      }
      function attempt_failureOf(own, collected, request) {
        if (collected !== void 0 && "code" in collected)
          return collected;
        return own ?? noFiles(collected, request);
      }
      function noFiles(collected, { ifNoFilesFound }) {
        if (ifNoFilesFound !== "error" || collected?.notFound === void 0)
          return null;
        const reason = `left no files for artifact-paths: ${collected.notFound.join(", ")}`;
        return { code: "no_files", family: "final", reason };
      }
      var load_collector = __nccwpck_require__2(9522);
      var stop_requested = __nccwpck_require__2(9820);
      ;
      async function loadLazyModules(root, request) {
        const { failureRules, background } = request;
        if (background !== null)
          await (0, stop_requested.y)();
        return {
          rules: failureRules.length === 0 ? void 0 : (await Promise.all(
            /* import() */
            [__nccwpck_require__2.e(856), __nccwpck_require__2.e(702)]
          ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 3702))).compileRules(failureRules),
          collector: await (0, load_collector.C)(root, request),
          readiness: background === null ? void 0 : await loadReadiness(root, request, background.ready)
        };
      }
      async function loadReadiness(root, request, ready) {
        const { Readiness } = await Promise.all(
          /* import() */
          [__nccwpck_require__2.e(856), __nccwpck_require__2.e(623)]
        ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 2623));
        if (ready.every(({ kind }) => kind !== "file"))
          return new Readiness(root, request, void 0);
        const { PathWatch } = await Promise.all(
          /* import() */
          [__nccwpck_require__2.e(348), __nccwpck_require__2.e(703)]
        ).then(__nccwpck_require__2.bind(__nccwpck_require__2, 5703));
        return new Readiness(root, request, (path, onChange) => {
          const watch = new PathWatch(onChange);
          watch.add(path);
          return watch;
        });
      }
      var session_context = __nccwpck_require__2(1285);
      var slot_parts = __nccwpck_require__2(5013);
      ;
      const maxFailedProbes = 100;
      const defaultJitter = 0.1;
      const leastJitteredMs = 6e4;
      function nextAttempt(attempt, failed, budget, spent, random) {
        const { maxAttempts, retryDelaysMs, hardRetryDelaysMs, remainingMs } = budget;
        if (attempt >= maxAttempts)
          return { retry: false, because: "" };
        const refusal2 = refusalOf(failed, budget);
        if (refusal2 !== void 0)
          return { retry: false, because: refusal2 };
        if (spent.failedProbes >= maxFailedProbes)
          return { retry: false, because: `the probe has failed ${maxFailedProbes} times` };
        const isHard = failed.failure.family === "hard";
        const plannedMs = isHard ? hardRetryDelaysMs[spent.hard] : retryDelaysMs[Math.min(spent.soft, retryDelaysMs.length - 1)] ?? 0;
        if (plannedMs === void 0)
          return {
            retry: false,
            because: hardRetryDelaysMs.length === 0 ? hardRefusal(failed) : "hard-retry-delays are used up"
          };
        const jitter = budget.retryJitter ?? (plannedMs < leastJitteredMs ? 0 : defaultJitter);
        const delayMs = Math.round(plannedMs * (1 + jitter * (2 * random - 1)));
        if (remainingMs !== null && delayMs >= remainingMs)
          return { retry: false, because: "the timeout of the session leaves no time for another attempt" };
        return { retry: true, delayMs, plannedMs };
      }
      function refusalOf({ failure, rule, isNamed: isNamed2 }, { retryOn }) {
        if (failure.family === "final") {
          return (0, classify.At)(failure.code) || rule === null ? "" : `\`retry: never\` of the failure rule ${failure.code}`;
        }
        return isNamed2 ? void 0 : `\`retry-on: ${retryOn.join(", ")}\` does not name it`;
      }
      function hardRefusal({ failure, rule }) {
        switch (rule) {
          case "failure-rules":
            return `by the failure rule ${failure.code}, retrying would hardly help`;
          case "failure-preset":
            return `by the rule ${failure.code} of failure-preset, retrying would hardly help`;
          case null:
            return "retrying would hardly help";
        }
      }
      ;
      class Recovery {
        #context;
        #startedMono = (0, clock.d)();
        #spent = { soft: 0, hard: 0 };
        #probes = 0;
        constructor(context) {
          this.#context = context;
        }
        /** Returns the end of the session if there is no next attempt. Returns early, with undefined, when the session stops. */
        async run(attempt, failed, cause) {
          const last = failed.failure;
          const { onRetry, probe, maxAttempts } = this.#context.request;
          for (let failedProbes = 0; ; failedProbes += 1) {
            const decision = this.#decide(attempt, failed, failedProbes);
            if (!decision.retry) {
              const reason = decision.because === "" ? last.reason : `${last.reason} (not retried: ${decision.because})`;
              const paused = last.family !== "final" && failed.isNamed && maxAttempts > 1;
              return (0, session_end.U1)(cause, { ...last, reason }, { paused });
            }
            this.#recordWait(attempt + 1, decision);
            if (await this.#isStoppedWithin(decision.delayMs))
              return void 0;
            if (probe === null || await this.#probe(probe, attempt + 1, last.code))
              break;
            if (await this.#isStoppedWithin(0))
              return void 0;
          }
          if (onRetry !== null && !await this.#isStoppedWithin(0))
            await this.#runOnRetry(onRetry, attempt + 1, last.code);
          return void 0;
        }
        #decide(attempt, failed, failedProbes) {
          const { request } = this.#context;
          const remainingMs = request.timeoutMs === null ? null : request.timeoutMs - ((0, clock.d)() - this.#startedMono);
          const spent = { ...this.#spent, failedProbes };
          const decision = nextAttempt(attempt, failed, { ...request, remainingMs }, spent, Math.random());
          if (decision.retry)
            this.#spent[failed.failure.family === "hard" ? "hard" : "soft"] += 1;
          return decision;
        }
        #recordWait(attempt, { delayMs, plannedMs }) {
          const { recorder, request } = this.#context;
          const until = new Date(Date.now() + delayMs).toISOString();
          const planned = plannedMs === delayMs ? {} : { plannedMs };
          recorder.append({ type: "retry_waiting", attempt, delayMs, ...planned, until, probe: request.probe !== null });
        }
        /** Returns true when the probe succeeded. */
        async #probe(script, attempt, lastFailure) {
          const { recorder, request } = this.#context;
          this.#probes += 1;
          const probe = this.#probes;
          const { detail, ...ended } = await runScript(this.#context, {
            kind: "probe",
            number: probe,
            script,
            attempt,
            lastFailure,
            triggers: [(0, timeouts._W)(request.probeTimeoutMs)],
            onStarted: (started) => recorder.append({ type: "probe_started", probe, attempt, ...started })
          });
          const failure = (0, classify.L8)(ended.exit, ended.cause, detail);
          recorder.append({ type: "probe_ended", probe, attempt, ...ended, failure });
          return failure === null;
        }
        async #runOnRetry(script, attempt, lastFailure) {
          const { recorder, request } = this.#context;
          const { detail, ...ended } = await runScript(this.#context, {
            kind: "on-retry",
            number: attempt,
            script,
            attempt,
            lastFailure,
            triggers: [(0, timeouts.JS)(request.attemptTimeoutMs)],
            onStarted: (started) => recorder.append({ type: "on_retry_started", attempt, ...started })
          });
          const failure = (0, classify.L8)(ended.exit, ended.cause, detail);
          recorder.append({ type: "on_retry_ended", attempt, ...ended, failure });
        }
        async #isStoppedWithin(ms) {
          return await this.#context.stoppedWithin(ms) !== void 0;
        }
      }
      ;
      function notReady(readiness, timeoutMs) {
        return async (signal) => {
          if (await (0, wait.v7)(timeoutMs, signal) && !readiness.isReached) {
            const missing = readiness.missing.length === 0 ? "" : `: ${readiness.missing.join(", ")}`;
            const limit = `${(0, duration.a)(timeoutMs)} (a longer ready-timeout waits longer)`;
            return { cause: "not_ready", detail: `it was not ready within ${limit}${missing}` };
          }
          return (0, wait.i4)();
        };
      }
      ;
      async function supervise(root, request, redaction, isSlotAsked) {
        const modules = await loadLazyModules(root, request);
        const { readiness } = modules;
        const limits = readiness === void 0 ? [] : [notReady(readiness, request.background?.readyTimeoutMs ?? 0)];
        const slots = await (0, slot_parts.V)(root, request, isSlotAsked);
        const context = new session_context.I(root, request, redaction.redact, slots, limits);
        const attempts = new AttemptRunner(context, redaction, modules);
        const recovery = new Recovery(context);
        return context.run(async () => await runAttempts(context, attempts, recovery) ?? endOfSuccess(readiness));
      }
      async function runAttempts(context, attempts, recovery) {
        let last;
        for (let attempt = 1; ; attempt += 1) {
          const stopped = await context.stoppedWithin(0) ?? (attempt > 1 ? context.endOfLease() : void 0);
          if (stopped !== void 0)
            return (0, session_end.rf)(attempt, stopped);
          const { cause, failed } = await attempts.run(attempt, last?.code);
          if (failed === null)
            return void 0;
          const late = await context.stoppedWithin(0);
          if (late !== void 0 && late.cause !== cause)
            return (0, session_end.uY)(late);
          const noRetry = await recovery.run(attempt, failed, cause);
          if (noRetry !== void 0)
            return noRetry;
          last = failed.failure;
        }
      }
      function endOfSuccess(readiness) {
        if (readiness?.isReached !== false)
          return (0, session_end.U1)(null, null);
        const reason = `ended before it was ready: ${readiness.missing.join(", ")}`;
        return (0, session_end.U1)("not_ready", { code: "not_ready", family: "final", reason }, { paused: false });
      }
    })
  ),
  /***/
  7350: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        T: () => (
          /* binding */
          writeFileAtomicAsync
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(3024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(1455);
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(8500);
      var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(5173);
      const created = { flag: "wx", mode: 384 };
      function writeFileAtomic2(path, content) {
        const temporary = temporaryName(path);
        const pauses = [...pausesMs];
        try {
          writeFileSync(temporary, content, created);
          while (!renamed(temporary, path, pauses))
            Atomics.wait(sleeper, 0, 0, pauses.shift());
        } catch (error) {
          rmSync(temporary, { force: true });
          throw error;
        }
      }
      async function writeFileAtomicAsync(path, content) {
        const temporary = temporaryName(path);
        const pauses = [...pausesMs];
        try {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, content, created);
          while (!renamed(temporary, path, pauses))
            await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(pauses.shift());
        } catch (error) {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
          throw error;
        }
      }
      const pausesMs = process.platform === "win32" ? [5, 10, 20, 50, 100, 200, 400, 800, 1400] : [];
      const sleeper = new Int32Array(new SharedArrayBuffer(4));
      function renamed(from, to, pauses) {
        try {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(from, to);
          return true;
        } catch (error) {
          const isHeld = ["EPERM", "EACCES", "EBUSY"].includes((0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.CA)(error) ?? "");
          if (!isHeld || pauses.length === 0)
            throw error;
          return false;
        }
      }
      function temporaryName(path) {
        return `${path}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`;
      }
    })
  ),
  /***/
  7218: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
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
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
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
  9405: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        i: () => (
          /* binding */
          endLostTree
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(3024);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(6760);
      var _process_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(5764);
      var _process_list_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(240);
      var _process_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(6579);
      var _processes_start_time_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__2(7198);
      var _wait_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__2(1907);
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
  9539: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
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
        Z9: () => (
          /* binding */
          makeNewFolder
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
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(3024);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(6760);
      var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(5173);
      var _read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(5261);
      var _regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__2(8731);
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
          writeFileSync(fd, text);
        } finally {
          closeSync(fd);
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
        makeOwnFolders(root, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), mode);
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
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        LS: () => (
          /* binding */
          processState
        ),
        /* harmony export */
        _5: () => (
          /* binding */
          startedMs
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
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(5173);
      var _process_list_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(240);
      var _processes_start_time_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__2(7198);
      var _processes_windows_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__2(1503);
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
        for (let entry = findProcess(process.ppid); entry !== void 0; entry = findProcess(entry.parent)) {
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
        const own = process.platform === "linux" ? (0, _process_list_js__WEBPACK_IMPORTED_MODULE_1__.RF)(process.pid) : void 0;
        if (own === void 0 || startTime === "")
          return void 0;
        return performance.timeOrigin + (Number(startTime) - Number(own.startTime)) * 10;
      }
    })
  ),
  /***/
  240: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        Cq: () => (
          /* binding */
          areOpenForWriting
        ),
        RF: () => (
          /* binding */
          findProcess2
        ),
        O3: () => (
          /* binding */
          listProcesses2
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
      var errors = __nccwpck_require__2(5173);
      var external_node_fs_ = __nccwpck_require__2(3024);
      var external_node_os_ = __nccwpck_require__2(8161);
      ;
      function listLinux() {
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
      var external_node_child_process_ = __nccwpck_require__2(1421);
      var external_node_path_ = __nccwpck_require__2(6760);
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
      var windows = __nccwpck_require__2(1503);
      ;
      function listProcesses2() {
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
            return listLinux();
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
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        p: () => (
          /* binding */
          processName2
        ),
        V: () => (
          /* binding */
          redactProcessNames
        )
      });
      var external_node_path_ = __nccwpck_require__2(6760);
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
      function processName2(entry, known) {
        return programName(entry, redact) ?? known ?? redact(entry.name);
      }
    })
  ),
  /***/
  3878: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
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
  6579: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        kx: () => (
          /* binding */
          commandLinesOf
        ),
        Sb: () => (
          /* binding */
          endTree
        ),
        L6: () => (
          /* binding */
          processesOf
        ),
        GR: () => (
          /* binding */
          unwillingMs
        )
      });
      var clock = __nccwpck_require__2(7218);
      var errors = __nccwpck_require__2(5173);
      var process_list = __nccwpck_require__2(240);
      var process_names = __nccwpck_require__2(7437);
      var windows = __nccwpck_require__2(1503);
      var external_node_path_ = __nccwpck_require__2(6760);
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
      var tree_members = __nccwpck_require__2(5508);
      var external_node_fs_ = __nccwpck_require__2(3024);
      ;
      function userName(id) {
        const line = users().find((each) => each.split(":")[2] === String(id));
        return line?.split(":")[0] || `user ${id}`;
      }
      function users() {
        try {
          return (0, external_node_fs_.readFileSync)("/etc/passwd", "utf8").split("\n");
        } catch {
          return [];
        }
      }
      var wait = __nccwpck_require__2(1907);
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
        return (0, tree_members.lS)(tree, (0, process_list.O3)()).map(({ commandLine }) => commandLine?.() ?? []);
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
          const id = entry.user?.();
          if (id === void 0 || id === process.getuid?.())
            return { reason: `refuses signals (${error})` };
          const user = userName(id);
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
  7198: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
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
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
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
      var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(1421);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(6760);
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
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        i: () => (
          /* binding */
          readBytes
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(3024);
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
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        O4: () => (
          /* binding */
          requireRegular
        ),
        /* harmony export */
        eD: () => (
          /* binding */
          openIfRegular
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
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(3024);
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
  5508: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
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
      var _processes_start_time_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(7198);
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
  ),
  /***/
  1907: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        JL: () => (
          /* binding */
          resolveMs
        ),
        /* harmony export */
        g3: () => (
          /* binding */
          pollUntil
        ),
        /* harmony export */
        i4: () => (
          /* binding */
          forever
        ),
        /* harmony export */
        v7: () => (
          /* binding */
          pause
        )
        /* harmony export */
      });
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(8500);
      var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(7218);
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
  ),
  /***/
  4769: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
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
  9556: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
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
var __webpack_exports__ = __nccwpck_require__(5814);
__webpack_exports__ = await __webpack_exports__;
