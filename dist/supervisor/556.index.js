export const id = 556;
export const ids = [556];
export const modules = {
  /***/
  4794: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        parseJournal: () => (
          /* binding */
          parseJournal
        ),
        /* harmony export */
        parseJournalLine: () => (
          /* binding */
          parseJournalLine
        ),
        /* harmony export */
        readJournal: () => (
          /* binding */
          readJournal
        )
        /* harmony export */
      });
      var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5173);
      var _system_own_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9539);
      var _text_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5666);
      var _events_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(874);
      function readJournal(path) {
        return parseJournal((0, _system_errors_js__WEBPACK_IMPORTED_MODULE_0__.AG)(() => (0, _system_own_file_js__WEBPACK_IMPORTED_MODULE_1__.jU)(path, _system_own_file_js__WEBPACK_IMPORTED_MODULE_1__.De).toString()) ?? "");
      }
      function parseJournal(text) {
        return text.split("\n").flatMap((line) => parseJournalLine(line) ?? []);
      }
      function parseJournalLine(line) {
        return line === "" ? void 0 : _events_js__WEBPACK_IMPORTED_MODULE_2__.tn.safeParse((0, _text_json_js__WEBPACK_IMPORTED_MODULE_3__.q)(line)).data;
      }
    })
  )
};
