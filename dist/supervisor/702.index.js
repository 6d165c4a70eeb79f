export const id = 702;
export const ids = [702];
export const modules = {
  /***/
  3702: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        compileRules: () => (
          /* binding */
          compileRules
        )
        /* harmony export */
      });
      var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
      var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7012);
      var _text_regex_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(301);
      var _classify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4353);
      const explainable = /* @__PURE__ */ new Map([
        ["attempt_timeout", "was ended by the attempt timeout"],
        ["watchdog_idle", "was ended by the watchdog"],
        ["log_limit", "was ended by the log limit"]
      ]);
      const signalNumbers = new Map(Object.entries(node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals));
      const maxQuoted = 100;
      function compileRules(rules) {
        const compiled = rules.map((rule) => ({
          ...rule,
          regex: rule.output === null ? null : (0, _text_regex_js__WEBPACK_IMPORTED_MODULE_3__.D)(rule.output, "i")
        }));
        return { classify: (exit, cause, tail) => classify(compiled, exit, cause, tail) };
      }
      function classify(rules, exit, cause, tail) {
        const end = describeEnd(exit, cause);
        if (end === null)
          return null;
        let output;
        for (const rule of rules) {
          const { code, family, exitCodes, signals, regex } = rule;
          if (exitCodes.length > 0 && !(cause === null && hasCode(exit, exitCodes)))
            continue;
          if (signals.length > 0 && !(cause === null && hasSignal(exit, signals)))
            continue;
          if (regex === null)
            return { code, family, reason: `${end} (${code})` };
          output ??= (0, _text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.MJ)(tail());
          if (rule.latest === true)
            return latestFailure(rules, end, output);
          const match = firstMatch(regex, output);
          if (match !== null)
            return failureOf(rule, end, match);
        }
        return null;
      }
      function failureOf({ code, family }, end, match) {
        const quoted = excerpt(match);
        return { code, family, reason: quoted === "" ? `${end} (${code})` : `${end} (${code}: "${quoted}")` };
      }
      function latestFailure(rules, end, output) {
        const matching = rules.filter(({ latest, regex }) => latest === true && regex?.test(output));
        if (matching.length === 0)
          return null;
        const errors = errorsIn(output).reverse();
        const [foreign2, own] = [errors.filter(isForeign), errors.filter((text) => !isForeign(text))];
        for (const text of [...own, ...foreign2, output]) {
          for (const rule of matching) {
            const match = rule.regex === null ? null : firstMatch(rule.regex, text);
            if (match !== null)
              return failureOf(rule, end, match);
          }
        }
        return null;
      }
      const foreignBeginnings = [
        String.raw`[✓✔✗✘✕×✖●]\s+(?!\[?API Error)`,
        String.raw`(?:not )?ok \d`,
        String.raw`(?:--- )?(?:FAIL|PASS|FAILED|PASSED)\b`,
        String.raw`E\s{2,}`,
        String.raw`(?:[+>|-]|\d+\s*\|)\s`,
        String.raw`(?:[\w./-]+\.\w+:\d+(?::\d+)?:|\w*Assertion\w*\b|(?:expected|received)\b)`,
        String.raw`(?:error: )?failed to (?:solve|push|pull|resolve|authorize|copy|fetch)\b`,
        String.raw`(?:error: )?(?:npm|pnpm|yarn|pip|docker|podman|git|gh|curl|wget|remote|fatal|ssh)\b[^\n{]{0,20}:`
      ];
      const foreign = new RegExp(String.raw`^\s*(?:${foreignBeginnings.join("|")})`, "i");
      function isForeign(text) {
        return foreign.test(text);
      }
      const continuation = /^(?:\s*["}\],]|\s*[{[]\s*$|\s+[{[a-z\d])/;
      function errorsIn(output) {
        const errors = [];
        for (const line of output.split("\n")) {
          const last = errors.length - 1;
          if (last >= 0 && continuation.test(line) && !isForeign(line))
            errors[last] += `
${line}`;
          else
            errors.push(line);
        }
        return errors;
      }
      function describeEnd(exit, cause) {
        if (cause !== null)
          return explainable.get(cause) ?? null;
        return exit.kind === "exited" && exit.code === 0 ? null : (0, _classify_js__WEBPACK_IMPORTED_MODULE_2__.KE)(exit);
      }
      function hasCode(exit, codes) {
        return exit.kind === "exited" && codes.includes(exit.code);
      }
      function hasSignal(exit, signals) {
        const ended = exit.kind === "exited" ? exit.code - 128 : exit.kind === "signaled" && signalNumbers.get(exit.signal);
        return signals.some((signal) => signalNumbers.get(signal) === ended);
      }
      function firstMatch(regex, text) {
        if (!regex.test(text))
          return null;
        const matcher = regex.matcher(text);
        return matcher.find() ? matcher.group() : null;
      }
      function excerpt(match) {
        const line = match.replace(/\s+/g, " ").trim();
        if (line.length <= maxQuoted)
          return line;
        const end = line.lastIndexOf(" ", maxQuoted - 1);
        return end < 0 ? "" : `${line.slice(0, end)}…`;
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
