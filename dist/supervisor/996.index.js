export const id = 996;
export const ids = [996];
export const modules = {

/***/ 8996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  enterUnasked: () => (/* binding */ enterUnasked)
});

;// CONCATENATED MODULE: ./build/registry/limits.js
/** The limits of a pool that has a name, and for which nobody sets others. */
const defaultLimits = Object.freeze({ enabled: true, visible: 8, background: 8, total: 8 });
/** The pool of whoever names none. It has no limits of its own: otherwise steps that know nothing of slots would queue. */
const defaultPool = 'default';
/** In place of a limit: there is none. */
const unlimited = Number.MAX_SAFE_INTEGER;
/** Returns the limits of a pool for which nobody sets any. */
function limitsOf(pool) {
    if (pool !== defaultPool)
        return defaultLimits;
    return { enabled: true, visible: unlimited, background: unlimited, total: unlimited };
}

// EXTERNAL MODULE: ./build/registry/liveness.js + 1 modules
var liveness = __webpack_require__(2563);
;// CONCATENATED MODULE: ./build/registry/requester-label.js
/**
 * Says who asks for a slot, for the people who wait behind. The log of another repository shows it: a name that a step was
 * given is not for them.
 */
function requesterLabel(env) {
    const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_WORKFLOW, GITHUB_JOB } = env;
    const isKnown = GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_RUN_ID;
    const attempt = GITHUB_RUN_ATTEMPT ? `/attempts/${GITHUB_RUN_ATTEMPT}` : '';
    return {
        name: [GITHUB_WORKFLOW, GITHUB_JOB].filter(Boolean).join(' / ') || 'a job',
        repository: GITHUB_REPOSITORY ?? '',
        runUrl: isKnown ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}${attempt}` : '',
    };
}

// EXTERNAL MODULE: ./build/registry/sqlite/sqlite-registry.js + 13 modules
var sqlite_registry = __webpack_require__(3557);
// EXTERNAL MODULE: ./build/supervisor/lifecycle/held-slot.js + 1 modules
var held_slot = __webpack_require__(3651);
;// CONCATENATED MODULE: ./build/supervisor/lifecycle/enter-unasked.js





/**
 * Gets a slot for a session that can do without one, if the registry has one at once; `guard` is the reaper. Does not wait for
 * a locked registry once the session is `over`.
 * @throws RegistryError, SlotLostError
 */
async function enterUnasked(request, guard, over) {
    if (request.slot === null)
        return undefined;
    const { registry: folder, pool, permits } = request.slot;
    const patience = { busyMs: sqlite_registry/* impatientMs */.q, abortedMs: 0, signal: over };
    const registry = await sqlite_registry/* SqliteRegistry */.m.open(folder, patience);
    try {
        const status = await registry.prepare({
            pool,
            kind: 'background',
            permits,
            limits: limitsOf(pool),
            process: (0,liveness/* thisProcess */.WF)(),
            label: requesterLabel(process.env),
            within: [],
        });
        if (status.kind === 'prepared')
            return await held_slot.HeldSlot.take(request, status.slot.id, guard, patience);
        if (status.kind === 'waiting')
            await registry.cancel(status.slot.id);
        return undefined;
    }
    finally {
        registry.close();
    }
}


/***/ })

};
