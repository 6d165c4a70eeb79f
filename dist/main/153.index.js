export const id = 153;
export const ids = [153];
export const modules = {

/***/ 6153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measurePattern: () => (/* binding */ measurePattern)
/* harmony export */ });
/* unused harmony export compilePattern */
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5173);


/**
 * A regular expression over the output: any case, `^` and `$` at the ends of each line. Matching is linear in the text,
 * whatever the two are; it is linear in the size of the compiled program, too.
 */
function compilePattern(pattern) {
    return re2js__WEBPACK_IMPORTED_MODULE_0__.RE2JS.compile(pattern, re2js__WEBPACK_IMPORTED_MODULE_0__.RE2JS.CASE_INSENSITIVE | re2js__WEBPACK_IMPORTED_MODULE_0__.RE2JS.MULTILINE);
}
/** The size of a pattern, compiled, in instructions; or what is wrong with it. */
function measurePattern(pattern) {
    try {
        return { size: compilePattern(pattern).programSize() };
    }
    catch (error) {
        return {
            size: 0,
            problem: error instanceof re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JSSyntaxException */ .pB ? syntaxProblem(error, pattern) : (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorMessage */ .g)(error),
        };
    }
}
/** The library names the whole pattern, with our flags, where it has no part to name. */
function syntaxProblem(error, pattern) {
    const part = error.getPattern();
    return part !== null && part !== pattern && pattern.includes(part)
        ? `${error.getDescription()} ${part}`
        : error.getDescription();
}


/***/ })

};
