export const id = 623;
export const ids = [623];
export const modules = {
  /***/
  8623: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        freeLostSlot: () => (
          /* binding */
          freeLostSlot
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      var _registry_orphans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(253);
      var _registry_sqlite_database_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1175);
      var _registry_sqlite_sqlite_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6549);
      const busyMs = 1e3;
      async function freeLostSlot({ slot: requested }, slotId) {
        if (requested === null || !(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, _registry_sqlite_database_js__WEBPACK_IMPORTED_MODULE_2__.G)(requested.registry)))
          return;
        try {
          const registry = await _registry_sqlite_sqlite_registry_js__WEBPACK_IMPORTED_MODULE_3__.m.open(requested.registry, { busyMs });
          const held = (await registry.list()).flatMap(({ slots }) => slots).find(({ id: id2 }) => id2 === slotId);
          if (held?.orphaned)
            await (0, _registry_orphans_js__WEBPACK_IMPORTED_MODULE_1__.n)(registry, held);
          registry.close();
        } catch {
        }
      }
    })
  )
};
