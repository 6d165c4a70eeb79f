export const id = 779;
export const ids = [779];
export const modules = {
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
  9779: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        withoutSlot: () => (
          /* binding */
          withoutSlot
        )
        /* harmony export */
      });
      var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5173);
      var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7012);
      var _registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6475);
      const maxProblem = 600;
      function withoutSlot(error) {
        const isMinor = !(error instanceof _registry_js__WEBPACK_IMPORTED_MODULE_2__.g && error.isBroken);
        const [problem = ""] = (0, _system_errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(error).split(/\.\s/, 1);
        const text = isMinor ? `${problem.replace(/\.$/, "")}.` : (0, _system_errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(error);
        return { message: `Runs without a slot (none was asked for): ${(0, _text_plain_text_js__WEBPACK_IMPORTED_MODULE_1__.TN)(text, maxProblem)}`, isMinor };
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
  )
};
