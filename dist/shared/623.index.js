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
  ),
  /***/
  253: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G: () => (
          /* binding */
          OrphanWatch
        ),
        /* harmony export */
        n: () => (
          /* binding */
          endOrphan
        )
        /* harmony export */
      });
      var _system_process_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5764);
      var _system_process_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6579);
      var _system_tree_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5508);
      var _liveness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6785);
      async function endOrphan(registry, slot) {
        const { session } = slot.process;
        if (session === void 0)
          return [];
        if (process.env[_system_tree_members_js__WEBPACK_IMPORTED_MODULE_2__.Dt]?.includes(session.mark))
          return [leftOf(process.pid, "this step", "is part of it")];
        const left = await endSession(session, registry.isPrivate);
        if (left.length === 0)
          await registry.freeOrphan(slot);
        else if (!isSame(left, session.left))
          await registry.recordLeft(slot.id, left);
        return left;
      }
      async function endSession(session, isPrivate) {
        const { mark, groups } = session;
        const byNumber = [
          { root: null, mark, known: (session.left ?? []).filter(_system_process_identity_js__WEBPACK_IMPORTED_MODULE_0__._n) },
          ...groups.map((root) => ({ root, mark }))
        ];
        const left = /* @__PURE__ */ new Map();
        for (const tree of isPrivate ? byNumber : [{ root: null, mark }]) {
          const { survivors } = await (0, _system_process_tree_js__WEBPACK_IMPORTED_MODULE_1__.Sb)(tree, 0);
          for (const { pid, name, reason: reason2 } of survivors)
            left.set(pid, leftOf(pid, name, reason2));
        }
        const found = isPrivate ? [] : byNumber.flatMap((tree) => (0, _system_process_tree_js__WEBPACK_IMPORTED_MODULE_1__.L6)(tree));
        const reason = "is known by its number alone, which a registry that others can write does not prove";
        for (const { pid, startTime, name } of found)
          if (!left.has(pid))
            left.set(pid, { pid, startTime, name, reason });
        return [...left.values()];
      }
      function leftOf(pid, name, reason) {
        return { ...(0, _system_process_identity_js__WEBPACK_IMPORTED_MODULE_0__.ls)(pid), name, reason };
      }
      function isSame(left, before = []) {
        return left.length === before.length && left.every(({ pid }) => before.some((other) => other.pid === pid));
      }
      class OrphanWatch {
        #registry;
        /** What could not be ended, by slot: there is nothing to do until one of these has ended. */
        #left = /* @__PURE__ */ new Map();
        #ending;
        constructor(registry) {
          this.#registry = registry;
        }
        /**
         * Resolves when what can be ended has been, and what can be freed is free; to false if there was nothing to do. Never
         * rejects.
         */
        async check(holders) {
          const orphans = holders.filter((slot) => !this.#isStuck(slot) && (0, _liveness_js__WEBPACK_IMPORTED_MODULE_3__.A2)(slot));
          if (orphans.length === 0)
            return false;
          this.#ending ??= this.#end(orphans);
          await this.#ending;
          return true;
        }
        /** Like `check`, but costs next to nothing while all holders live, and does not wait. */
        glance(holders) {
          if (holders.some((slot) => slot.process.session !== void 0 && (0, _liveness_js__WEBPACK_IMPORTED_MODULE_3__.iW)(slot)))
            void this.check(holders);
        }
        async #end(orphans) {
          try {
            for (const slot of orphans)
              this.#left.set(slot.id, await endOrphan(this.#registry, slot));
          } catch {
          } finally {
            this.#ending = void 0;
          }
        }
        #isStuck({ id: id2 }) {
          const left = this.#left.get(id2) ?? [];
          return left.length > 0 && left.every(_system_process_identity_js__WEBPACK_IMPORTED_MODULE_0__._n);
        }
      }
    })
  )
};
