export const id = 301;
export const ids = [301];
export const modules = {
  /***/
  301: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        checkRegex: () => (
          /* binding */
          checkRegex
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
          if (!(error instanceof re2js__WEBPACK_IMPORTED_MODULE_0__.o_))
            throw error;
          return {
            size: 0,
            problem: `${syntaxProblem(error, source)} (RE2 syntax has no look-around and no back-references)`
          };
        }
      }
      function syntaxProblem(error, source) {
        if (!(error instanceof re2js__WEBPACK_IMPORTED_MODULE_0__.pB))
          return error.message;
        const part = error.getPattern();
        const isPart = part !== null && part !== source && source.includes(part);
        return isPart ? `${error.getDescription()} ${part}` : error.getDescription();
      }
    })
  )
};
