export const id = 972;
export const ids = [972, 608];
export const modules = {
  /***/
  608: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        MalformedFileError: () => (
          /* binding */
          MalformedFileError
        ),
        /* harmony export */
        readJsonFile: () => (
          /* binding */
          readJsonFile
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
  7972: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        readStopRequest: () => (
          /* binding */
          readStopRequest
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8788);
      var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5173);
      var _system_own_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9539);
      var _json_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(608);
      const stopRequestSchema = zod__WEBPACK_IMPORTED_MODULE_3__.object({
        v: zod__WEBPACK_IMPORTED_MODULE_3__.literal(1),
        cause: zod__WEBPACK_IMPORTED_MODULE_3__["enum"](["cancelled", "stopped", "lease_lost"]),
        detail: zod__WEBPACK_IMPORTED_MODULE_3__.string()
      });
      function readStopRequest(path) {
        try {
          return (0, _system_errors_js__WEBPACK_IMPORTED_MODULE_0__.zv)(() => (0, _json_file_js__WEBPACK_IMPORTED_MODULE_2__.readJsonFile)(path, stopRequestSchema));
        } catch (error) {
          if (error instanceof _system_own_file_js__WEBPACK_IMPORTED_MODULE_1__.RX)
            return { cause: "file_replaced", detail: error.message };
          return { cause: "stopped", detail: `a stop was requested (${(0, _system_errors_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(error)})` };
        }
      }
    })
  )
};
