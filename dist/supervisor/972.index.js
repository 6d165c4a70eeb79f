export const id = 972;
export const ids = [972,608];
export const modules = {

/***/ 608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MalformedFileError: () => (/* binding */ MalformedFileError),
/* harmony export */   readJsonFile: () => (/* binding */ readJsonFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7428);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5173);
/* harmony import */ var _system_own_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9539);



/** A file that exists and does not have the content that it must have. */
class MalformedFileError extends Error {
    name = 'MalformedFileError';
}
/**
 * Reads and validates a JSON file. Returns undefined when it does not exist.
 * @throws MalformedFileError when the content is not JSON or does not match the schema, ReplacedFileError
 */
function readJsonFile(path, schema) {
    const text = (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ifExists */ .AG)(() => (0,_system_own_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readOwn */ .jU)(path, _system_own_file_js__WEBPACK_IMPORTED_MODULE_1__/* .maxSmallBytes */ .tn).toString());
    if (text === undefined)
        return undefined;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw new MalformedFileError(`${path} is not JSON: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(error)}`, { cause: error });
    }
    const result = schema.safeParse(value);
    if (!result.success)
        throw new MalformedFileError(`${path} is not valid: ${zod__WEBPACK_IMPORTED_MODULE_2__/* .prettifyError */ .S1(result.error)}`);
    return result.data;
}


/***/ }),

/***/ 7972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readStopRequest: () => (/* binding */ readStopRequest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5156);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5173);
/* harmony import */ var _system_own_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9539);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(608);




const stopRequestSchema = zod__WEBPACK_IMPORTED_MODULE_3__.object({
    v: zod__WEBPACK_IMPORTED_MODULE_3__.literal(1),
    cause: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](['cancelled', 'stopped', 'lease_lost']),
    detail: zod__WEBPACK_IMPORTED_MODULE_3__.string(),
});
/**
 * Returns the request, or undefined when there is none. A malformed file is a request to stop, too; one that cannot be
 * reached (the command may have changed the folder's owner) is none.
 */
function readStopRequest(path) {
    try {
        return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ifReachable */ .zv)(() => (0,_json_file_js__WEBPACK_IMPORTED_MODULE_2__.readJsonFile)(path, stopRequestSchema));
    }
    catch (error) {
        if (error instanceof _system_own_file_js__WEBPACK_IMPORTED_MODULE_1__/* .ReplacedFileError */ .RX)
            return { cause: 'file_replaced', detail: error.message };
        return { cause: 'stopped', detail: `a stop was requested (${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(error)})` };
    }
}


/***/ })

};
