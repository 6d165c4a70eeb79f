export const id = 576;
export const ids = [576];
export const modules = {
  /***/
  1576: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        parseFailureRules: () => (
          /* binding */
          parseFailureRules
        )
        /* harmony export */
      });
      var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
      var _options_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9120);
      var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(390);
      var _text_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8387);
      const maxRules = 100;
      const maxSizeOfAll = 1e4;
      const maxExitCode = 255;
      const maxWindowsExitCode = 4294967295;
      const fields = ["code", "family", "exit-codes", "signals", "output", "retry"];
      const reservedCodes = [
        "cancelled",
        "file_replaced",
        "lease_lost",
        "registry",
        "slot_lost",
        "slot_refused",
        "stopped",
        "supervisor_lost",
        "supervisor_signal",
        "timeout"
      ];
      async function parseFailureRules(text) {
        const { content, problems, excerpt } = await (0, _text_yaml_js__WEBPACK_IMPORTED_MODULE_2__.h)(text);
        if (problems.length > 0)
          throw new _options_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__.j(problems.map((problem) => problem + excerpt));
        if (content === null)
          return [];
        if (!Array.isArray(content))
          throw new _options_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__.j([`${show(content)} is not a list of rules`]);
        if (content.length > maxRules)
          throw new _options_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__.j([`there are ${content.length} rules, more than ${maxRules}`]);
        const { checkRegex } = await Promise.all(
          /* import() */
          [__webpack_require__.e(856), __webpack_require__.e(301)]
        ).then(__webpack_require__.bind(__webpack_require__, 301));
        const check = limited((source) => checkRegex(source, "i"));
        const rules = content.map((item, index) => parseRule(item, (problem) => problems.push(`rule ${index + 1}: ${problem}`), check));
        if (problems.length > 0)
          throw new _options_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__.j(problems);
        return rules;
      }
      function limited(check) {
        let sizeOfAll = 0;
        return (source) => {
          if (sizeOfAll > maxSizeOfAll)
            return { size: 0 };
          const { size, problem } = check(source);
          sizeOfAll += size;
          if (problem !== void 0)
            return { size, problem };
          return sizeOfAll > maxSizeOfAll ? { size, problem: "with those before it, it is too large" } : { size };
        };
      }
      function parseRule(value, report, check) {
        if (!isMapping(value)) {
          report(`${show(value)} is not a mapping with ${fields.join(", ")}`);
          return { code: "", family: "soft", exitCodes: [], signals: [], output: null };
        }
        for (const key of Object.keys(value))
          if (!fields.includes(key))
            report(`${(0, _text_quote_js__WEBPACK_IMPORTED_MODULE_3__.h)(key)} is not one of ${fields.join(", ")}`);
        const { code, family, "exit-codes": exitCodes, signals, output, retry } = value;
        if ([exitCodes, signals, output].every((condition) => condition == null))
          report("nothing says when it matches; it needs exit-codes, signals or output");
        const rule = {
          code: parseCode(code, report),
          family: parseFamily(family, report),
          exitCodes: parseList("exit-codes", exitCodes, parseExitCodes, report),
          signals: parseList("signals", signals, parseSignal, report),
          output: parseOutput(output, report, check)
        };
        if (retry == null)
          return rule;
        if (retry !== "never")
          report(`retry ${show(retry)} is not never`);
        return { ...rule, family: "final" };
      }
      function parseCode(value, report) {
        if (value == null)
          report("code is missing");
        else if (typeof value !== "string" || !/^[a-z][a-z0-9_]{0,39}$/.test(value))
          report(`code ${show(value)} is not 1 to 40 characters of a-z, 0-9 and _ that begin with a letter`);
        else if (reservedCodes.includes(value))
          report(`code ${show(value)} is reserved for the supervisor`);
        else
          return value;
        return "";
      }
      function parseFamily(value, report) {
        if (value === "soft" || value === "hard")
          return value;
        report(value == null ? "family is missing; it is soft or hard" : `family ${show(value)} is not soft or hard`);
        return "soft";
      }
      function parseList(name, value, parse, report) {
        if (value == null)
          return [];
        const items = Array.isArray(value) ? value : [value];
        if (items.length === 0)
          report(`${name} is an empty list`);
        const values = items.flatMap((item) => parse(item, (allowed) => report(`${name} ${show(item)} is not ${allowed}`)));
        return [...new Set(values)];
      }
      function parseExitCodes(item, refuse) {
        const text = typeof item === "number" ? String(item) : item;
        const [, digits, lastDigits] = typeof text === "string" && /^\s*(\d+)(?:\s*-\s*(\d+))?\s*$/.exec(text) || [];
        const first = Number(digits);
        const last = Number(lastDigits ?? digits);
        const max = lastDigits === void 0 ? maxWindowsExitCode : maxExitCode;
        if (first >= 1 && first <= last && last <= max)
          return Array.from({ length: last - first + 1 }, (_, index) => first + index);
        refuse(`a code from 1 to ${maxExitCode} (to ${maxWindowsExitCode} on Windows) or a range such as "10-19"`);
        return [];
      }
      function parseSignal(item, refuse) {
        const name = typeof item === "string" ? `SIG${item.toUpperCase().replace(/^SIG/, "")}` : "";
        if (Object.hasOwn(node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals, name))
          return [name];
        refuse("the name of a signal such as SIGKILL");
        return [];
      }
      function parseOutput(value, report, check) {
        if (value == null)
          return null;
        if (typeof value !== "string" || value === "") {
          report(`output ${show(value)} is not a regular expression`);
        } else {
          const { problem } = check(value);
          if (problem === void 0)
            return value;
          report(`output ${show(value)}: ${problem}`);
        }
        return null;
      }
      function isMapping(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      function show(value) {
        if (typeof value === "string")
          return (0, _text_quote_js__WEBPACK_IMPORTED_MODULE_3__.h)(value);
        if (Array.isArray(value))
          return "a list";
        return isMapping(value) ? "a mapping" : String(value);
      }
    })
  ),
  /***/
  8387: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        h: () => (
          /* binding */
          parseYaml
        )
        /* harmony export */
      });
      const maxShown = 200;
      async function parseYaml(text) {
        const { parseDocument } = await __webpack_require__.e(
          /* import() */
          815
        ).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
        const document = parseDocument(text);
        const [error] = document.errors;
        if (error !== void 0)
          return { content: void 0, problems: [sentence(error)], excerpt: excerpt(error, text) };
        try {
          return { content: document.toJS(), problems: [], excerpt: "" };
        } catch (error2) {
          return { content: void 0, problems: [error2 instanceof Error ? error2.message : String(error2)], excerpt: "" };
        }
      }
      function sentence({ message, linePos }) {
        const what = (message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "");
        const line = linePos?.[0].line;
        return `${line === void 0 ? "this" : `line ${line}`} is not YAML: ${what}`;
      }
      function excerpt({ linePos }, text) {
        const { line, col } = linePos?.[0] ?? { line: 0, col: 0 };
        const shown = text.split(/\r\n?|\n/)[line - 1]?.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ");
        return shown === void 0 || shown.length > maxShown ? "" : `
  ${shown}
  ${" ".repeat(col - 1)}^`;
      }
    })
  )
};
