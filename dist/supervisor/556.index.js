export const id = 556;
export const ids = [556];
export const modules = {

/***/ 4794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseJournal: () => (/* binding */ parseJournal),
/* harmony export */   parseJournalLine: () => (/* binding */ parseJournalLine),
/* harmony export */   readJournal: () => (/* binding */ readJournal)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5173);
/* harmony import */ var _system_own_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9539);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5666);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(874);




/** Returns all events of a journal; none when there is no journal yet. @throws ReplacedFileError */
function readJournal(path) {
    return parseJournal((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ifExists */ .AG)(() => (0,_system_own_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readOwn */ .jU)(path, _system_own_file_js__WEBPACK_IMPORTED_MODULE_1__/* .maxJournalBytes */ .De).toString()) ?? '');
}
function parseJournal(text) {
    return text.split('\n').flatMap((line) => parseJournalLine(line) ?? []);
}
/**
 * Parses one line of a journal. Returns undefined for a line that readers skip: a torn one, an event type of a newer
 * version, an event without the fields of its type.
 */
function parseJournalLine(line) {
    return line === '' ? undefined : _events_js__WEBPACK_IMPORTED_MODULE_2__/* .journalEventSchema */ .tn.safeParse((0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(line)).data;
}


/***/ })

};
