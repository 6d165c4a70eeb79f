export const id = 996;
export const ids = [996];
export const modules = {
  /***/
  8996: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        enterUnasked: () => (
          /* binding */
          enterUnasked
        )
      });
      ;
      const defaultLimits = Object.freeze({ enabled: true, visible: 8, background: 8, total: 8 });
      const defaultPool = "default";
      const unlimited = Number.MAX_SAFE_INTEGER;
      function limitsOf(pool) {
        if (pool !== defaultPool)
          return defaultLimits;
        return { enabled: true, visible: unlimited, background: unlimited, total: unlimited };
      }
      var liveness = __webpack_require__(2563);
      ;
      function requesterLabel(env) {
        const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_WORKFLOW, GITHUB_JOB } = env;
        const isKnown = GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_RUN_ID;
        const attempt = GITHUB_RUN_ATTEMPT ? `/attempts/${GITHUB_RUN_ATTEMPT}` : "";
        return {
          name: [GITHUB_WORKFLOW, GITHUB_JOB].filter(Boolean).join(" / ") || "a job",
          repository: GITHUB_REPOSITORY ?? "",
          runUrl: isKnown ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}${attempt}` : ""
        };
      }
      var sqlite_registry = __webpack_require__(3557);
      var held_slot = __webpack_require__(3651);
      ;
      async function enterUnasked(request, guard, over) {
        if (request.slot === null)
          return void 0;
        const { registry: folder, pool, permits } = request.slot;
        const patience = { busyMs: sqlite_registry.q, abortedMs: 0, signal: over };
        const registry = await sqlite_registry.m.open(folder, patience);
        try {
          const status = await registry.prepare({
            pool,
            kind: "background",
            permits,
            limits: limitsOf(pool),
            process: (0, liveness.WF)(),
            label: requesterLabel(process.env),
            within: []
          });
          if (status.kind === "prepared")
            return await held_slot.HeldSlot.take(request, status.slot.id, guard, patience);
          if (status.kind === "waiting")
            await registry.cancel(status.slot.id);
          return void 0;
        } finally {
          registry.close();
        }
      }
    })
  )
};
