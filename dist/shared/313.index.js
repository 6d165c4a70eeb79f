export const id = 313;
export const ids = [313];
export const modules = {
  /***/
  8313: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.r(__webpack_exports__);
          var _system_process_title_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3878);
          var _launch_hide_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
          var _runner_stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9144);
          var _stages_release_slot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3051);
          (0, _launch_hide_secrets_js__WEBPACK_IMPORTED_MODULE_0__.s)();
          (0, _system_process_title_js__WEBPACK_IMPORTED_MODULE_3__.H)("end of a step that took a slot");
          await (0, _runner_stage_js__WEBPACK_IMPORTED_MODULE_1__.a)(_stages_release_slot_js__WEBPACK_IMPORTED_MODULE_2__.W);
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      }, 1);
    })
  ),
  /***/
  5837: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Kw: () => (
          /* binding */
          refusalText
        ),
        /* harmony export */
        Sh: () => (
          /* binding */
          waitingLine
        ),
        /* harmony export */
        aX: () => (
          /* binding */
          slotText
        ),
        /* harmony export */
        qf: () => (
          /* binding */
          holderLines
        ),
        /* harmony export */
        tQ: () => (
          /* binding */
          counts
        ),
        /* harmony export */
        wl: () => (
          /* binding */
          machineLimitsLine
        )
        /* harmony export */
      });
      var _registry_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6420);
      var _registry_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8644);
      var _text_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9556);
      var _text_plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7012);
      const maxHolders = 10;
      const maxLeft = 5;
      const maxText = 150;
      function counts(kind, { use, limits }) {
        const count = (name) => `${name} ${use[name]}${limits[name] === _registry_limits_js__WEBPACK_IMPORTED_MODULE_1__.OS ? "" : `/${limits[name]}`}`;
        return `${count(kind)}, ${count("total")}`;
      }
      function whereLimitsAre({ limitsFrom }, { kind, registry }) {
        if (limitsFrom === "machine")
          return `Its limits are set in ${(0, _registry_folder_js__WEBPACK_IMPORTED_MODULE_0__.at)(registry)}`;
        return `Its limits are set by the step's input ${kind === "visible" ? "limits" : "slot-limits"}`;
      }
      function slotText(numbers, pool) {
        return `${numbers.length === 1 ? "Slot" : "Slots"} ${numbers.join(", ")} of pool ${pool}`;
      }
      function waitingLine(query, status) {
        return `Waiting for ${slotsOf(query)} of pool ${query.pool}: place ${status.place} in line, ${counts(query.kind, status)} in use.`;
      }
      function holderLines({ holders }, now) {
        const lines = holders.slice(0, maxHolders).map((holder) => holderText(holder, now));
        return holders.length > maxHolders ? [...lines, `… and ${holders.length - maxHolders} more`] : lines;
      }
      function refusalText(query, status, waitedMs, now) {
        const state = counts(query.kind, status);
        const where = whereLimitsAre(status, query);
        if (status.kind === "impossible") {
          const { limits } = status;
          const why = limits[query.kind] === 0 || limits.total === 0 ? `admits no ${query.kind} slots` : `never has room for ${slotsOf(query)}`;
          return `pool ${query.pool} ${why} (${state}). ${where}`;
        }
        const input = query.kind === "visible" ? "wait" : "slot-wait";
        const waited = waitedMs === 0 ? `and the step does not wait (${input}: 0` : `for ${(0, _text_duration_js__WEBPACK_IMPORTED_MODULE_2__.a)(waitedMs)} (a longer ${input} waits longer`;
        const holders = holderLines(status, now).join("; ");
        return `there was no room for ${slotsOf(query)} in pool ${query.pool} ${waited}; ${state}, place ${status.place} in line). Held by ${holders || "nobody: others before it in line need more"}. ${where}`;
      }
      function machineLimitsLine(query, own, { limits, limitsFrom }) {
        const isSame = ["visible", "background", "total"].every((name) => limits[name] === own[name]);
        if (limitsFrom === "step" || isSame)
          return void 0;
        const asked = own.total === _registry_limits_js__WEBPACK_IMPORTED_MODULE_1__.OS ? "" : `; the step asked for ${limitsText(own)}`;
        return `The limits of pool ${query.pool} (${limitsText(limits)}) are those of this machine, from ${(0, _registry_folder_js__WEBPACK_IMPORTED_MODULE_0__.at)(query.registry)}${asked}.`;
      }
      function limitsText({ visible, background, total }) {
        return `visible=${visible} background=${background} total=${total}`;
      }
      function holderText({ id: id2, label, permits, kind, phase, since, process: { session } }, now) {
        const where = [label.repository, label.runUrl].map((text) => (0, _text_plain_text_js__WEBPACK_IMPORTED_MODULE_3__.TN)(text, maxText)).filter((text) => text !== "");
        const from = where.length === 0 ? "" : ` (${where.join(", ")})`;
        const reserved = phase === "bound" ? "" : " (reserved)";
        return `${(0, _text_plain_text_js__WEBPACK_IMPORTED_MODULE_3__.TN)(label.name, maxText)}${from}: ${permits} ${kind} ${permits === 1 ? "slot" : "slots"}${reserved} since ${sinceText(since, now)}${leftText(id2, session?.left)}`;
      }
      function leftText(id2, left = []) {
        if (left.length === 0)
          return "";
        const named = left.slice(0, maxLeft).map(({ pid, name, reason }) => `process ${pid} (${(0, _text_plain_text_js__WEBPACK_IMPORTED_MODULE_3__.TN)(name, maxText)}) ${(0, _text_plain_text_js__WEBPACK_IMPORTED_MODULE_3__.TN)(reason, maxText)}`);
        const more = left.length > maxLeft ? [`and ${left.length - maxLeft} more`] : [];
        return `; its run is over, but what it has left cannot be ended: ${[...named, ...more].join("; ")} (end it yourself, or free the slot with slots release ${id2} --force)`;
      }
      function sinceText(since, now) {
        const time = new Date(since ?? Number.NaN).getTime();
        if (Number.isNaN(time))
          return "an unknown time";
        const age = Math.max(0, Math.floor((now.getTime() - time) / 1e3) * 1e3);
        return `${new Date(time).toISOString().slice(11, 19)} UTC (${(0, _text_duration_js__WEBPACK_IMPORTED_MODULE_2__.a)(age)})`;
      }
      function slotsOf({ kind, permits }) {
        return permits === 1 ? `a ${kind} slot` : `${permits} ${kind} slots`;
      }
    })
  ),
  /***/
  5867: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        P: () => (
          /* binding */
          savedSlotState
        ),
        /* harmony export */
        v: () => (
          /* binding */
          savedSlotSchema
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8788);
      var _session_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4894);
      const savedSlotState = "supervised-run-slot";
      const savedSlotSchema = zod__WEBPACK_IMPORTED_MODULE_1__.object({
        id: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
        pool: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
        numbers: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.number().int()),
        /** The registry's folder. */
        registry: zod__WEBPACK_IMPORTED_MODULE_1__.string(),
        /** The process that sends the job's heartbeats. */
        keeper: _session_request_js__WEBPACK_IMPORTED_MODULE_0__.Nx.nullable(),
        sinceMono: zod__WEBPACK_IMPORTED_MODULE_1__.number()
      });
    })
  ),
  /***/
  3051: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          releaseSlot
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1659);
      var _log_step_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1241);
      var _registry_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6475);
      var _registry_sqlite_database_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1175);
      var _registry_sqlite_sqlite_registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6549);
      var _system_clock_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7218);
      var _system_own_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9539);
      var _system_process_identity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5764);
      var _text_duration_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9556);
      var _runner_stdout_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3599);
      var _slots_messages_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5837);
      var _slots_saved_slot_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5867);
      async function releaseSlot() {
        const saved = _actions_core__WEBPACK_IMPORTED_MODULE_1__.Gu(_slots_saved_slot_js__WEBPACK_IMPORTED_MODULE_10__.P);
        if (saved === "")
          return;
        const { id: id2, pool, numbers, registry: folder, keeper, sinceMono } = _slots_saved_slot_js__WEBPACK_IMPORTED_MODULE_10__.v.parse(JSON.parse(saved));
        const log = new _log_step_log_js__WEBPACK_IMPORTED_MODULE_2__.J((0, _runner_stdout_js__WEBPACK_IMPORTED_MODULE_11__.X)());
        const slot = (0, _slots_messages_js__WEBPACK_IMPORTED_MODULE_9__.aX)(numbers, pool);
        if ((0, _system_own_file_js__WEBPACK_IMPORTED_MODULE_6__.ml)((0, _registry_sqlite_database_js__WEBPACK_IMPORTED_MODULE_4__.G)(folder)) !== void 0 || !(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, _registry_sqlite_database_js__WEBPACK_IMPORTED_MODULE_4__.G)(folder)))
          return log.warning(`${slot}: there is no registry in ${folder} any more, so it was not released.`);
        let wasHeld;
        try {
          wasHeld = await release(folder, id2);
        } catch (error) {
          if (!(error instanceof _registry_registry_js__WEBPACK_IMPORTED_MODULE_3__.g))
            throw error;
          return log.warning(`${slot}: not given back. ${error.message} The slot is free when the runner's worker has ended.`);
        }
        if (keeper !== null)
          (0, _system_process_identity_js__WEBPACK_IMPORTED_MODULE_7__.a7)(keeper, "SIGTERM");
        const time = (0, _text_duration_js__WEBPACK_IMPORTED_MODULE_8__.a)((0, _system_clock_js__WEBPACK_IMPORTED_MODULE_12__.d)() - sinceMono);
        if (wasHeld)
          return log.line(`${slot}: released after ${time}.`);
        return log.warning(`${slot}: no longer held when the job ended, ${time} after it was taken. Somebody freed it by hand, or the registry took the job for dead. Another job may have used it meanwhile.`);
      }
      async function release(folder, id2) {
        const registry = await _registry_sqlite_sqlite_registry_js__WEBPACK_IMPORTED_MODULE_5__.m.open(folder, { busyMs: _registry_sqlite_sqlite_registry_js__WEBPACK_IMPORTED_MODULE_5__.q });
        try {
          return await registry.release(id2);
        } finally {
          registry.close();
        }
      }
    })
  ),
  /***/
  8644: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Af: () => (
          /* binding */
          limitsOf
        ),
        /* harmony export */
        MK: () => (
          /* binding */
          defaultLimits
        ),
        /* harmony export */
        OS: () => (
          /* binding */
          unlimited
        ),
        /* harmony export */
        qQ: () => (
          /* binding */
          defaultPool
        )
        /* harmony export */
      });
      const defaultLimits = Object.freeze({ enabled: true, visible: 8, background: 8, total: 8 });
      const defaultPool = "default";
      const unlimited = Number.MAX_SAFE_INTEGER;
      function limitsOf(pool) {
        if (pool !== defaultPool)
          return defaultLimits;
        return { enabled: true, visible: unlimited, background: unlimited, total: unlimited };
      }
    })
  )
};
