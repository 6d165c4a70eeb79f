export const id = 414;
export const ids = [414];
export const modules = {
  /***/
  2850: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          onNode24
        )
        /* harmony export */
      });
      const least = 24;
      async function onNode24(stage, load) {
        const version = process.versions.node;
        if (Number(version.split(".")[0]) >= least) {
          await load();
        } else if (stage === "main") {
          console.log(`::error::${sentence(version)}`);
          process.exitCode = 1;
        } else {
          console.log(`There is nothing to clean up: the step did not run on Node ${version}.`);
        }
      }
      function sentence(version) {
        const remedy = process.arch === "arm" ? "GitHub's runner has no Node 24 for 32-bit ARM" : "use version 2.327.1 or newer of GitHub's runner, or with act an image that has Node 24";
        return `Nothing was run: Supervised Run needs Node ${least}, and this runner has started Node ${version}; ${remedy}.`;
      }
    })
  ),
  /***/
  7414: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.r(__webpack_exports__);
          var _on_node_24_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2850);
          await (0, _on_node_24_js__WEBPACK_IMPORTED_MODULE_0__.W)("post", () => Promise.all(
            /* import() */
            [__webpack_require__.e(788), __webpack_require__.e(283), __webpack_require__.e(872), __webpack_require__.e(250), __webpack_require__.e(549), __webpack_require__.e(313)]
          ).then(__webpack_require__.bind(__webpack_require__, 8313)));
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      }, 1);
    })
  )
};
