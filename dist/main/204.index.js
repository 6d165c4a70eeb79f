export const id = 204;
export const ids = [204];
export const modules = {

/***/ 5204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  takeSlot: () => (/* binding */ takeSlot)
});

// EXTERNAL MODULE: ./build/registry/liveness.js
var liveness = __webpack_require__(6785);
// EXTERNAL MODULE: ./build/registry/registry.js
var registry = __webpack_require__(6475);
// EXTERNAL MODULE: ./build/system/errors.js
var errors = __webpack_require__(5173);
// EXTERNAL MODULE: ./build/text/plain-text.js
var plain_text = __webpack_require__(7012);
;// CONCATENATED MODULE: ./build/registry/without-slot.js



const maxProblem = 600;
/**
 * Says that a session which asked for no slot goes on without one. Nobody has to do anything about that unless the registry
 * is broken: then the message has the advice of the error, too.
 */
function withoutSlot(error) {
    const isMinor = !(error instanceof registry/* RegistryError */.g && error.isBroken);
    const [problem = ''] = (0,errors/* errorMessage */.gJ)(error).split(/\.\s/, 1);
    const text = isMinor ? `${problem.replace(/\.$/, '')}.` : (0,errors/* errorMessage */.gJ)(error);
    return { message: `Runs without a slot (none was asked for): ${(0,plain_text/* oneLine */.TN)(text, maxProblem)}`, isMinor };
}

// EXTERNAL MODULE: ./build/session/journal-writer.js
var journal_writer = __webpack_require__(9250);
// EXTERNAL MODULE: ./build/session/session-end.js
var session_end = __webpack_require__(3127);
// EXTERNAL MODULE: ./build/text/ansi.js
var ansi = __webpack_require__(6743);
// EXTERNAL MODULE: ./build/text/duration.js
var duration = __webpack_require__(9556);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/registry/folder.js
var registry_folder = __webpack_require__(6420);
// EXTERNAL MODULE: ./build/registry/orphans.js
var registry_orphans = __webpack_require__(253);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
// EXTERNAL MODULE: ./build/system/read-file.js
var read_file = __webpack_require__(5261);
// EXTERNAL MODULE: ./build/system/regular-file.js
var regular_file = __webpack_require__(8731);
// EXTERNAL MODULE: ./build/text/yaml.js
var yaml = __webpack_require__(8387);
// EXTERNAL MODULE: ./build/registry/limits.js
var registry_limits = __webpack_require__(8644);
;// CONCATENATED MODULE: ./build/registry/pools-file.js









const limit = schemas.int('must be a whole number, 0 or more').min(0, 'must be a whole number, 0 or more');
/** `pools.yml`. */
const poolsSchema = schemas.strictObject({
    pools: schemas.record(schemas.string(), schemas.strictObject({
        enabled: schemas.boolean('must be true or false').default(registry_limits/* defaultLimits */.MK.enabled),
        visible: limit.default(registry_limits/* defaultLimits */.MK.visible),
        background: limit.default(registry_limits/* defaultLimits */.MK.background),
        total: limit.default(registry_limits/* defaultLimits */.MK.total),
    })),
});
const maxBytes = 1024 ** 2;
/**
 * Returns the machine owner's limits; none if there is no file.
 * @throws RegistryError that names the file and everything wrong in it
 */
async function readPoolsFile(folder) {
    const path = (0,registry_folder/* poolsFile */.at)(folder);
    let text;
    try {
        text = (0,errors/* ifExists */.AG)(() => readText(path));
    }
    catch (error) {
        const why = error instanceof regular_file/* RefusedFileError */.pc ? `it ${error.message}` : (0,errors/* errorMessage */.gJ)(error);
        throw new registry/* RegistryError */.g(`${path} cannot be read: ${why}`, { cause: error });
    }
    if (text === undefined)
        return {};
    const { content, problems } = await (0,yaml/* parseYaml */.h)(text);
    const parsed = problems.length > 0 ? undefined : poolsSchema.safeParse(content ?? { pools: {} });
    if (parsed?.success)
        return parsed.data.pools;
    for (const { path: where, message } of parsed?.error?.issues ?? [])
        problems.push(`${where.join('.') || 'the file'}: ${message}`);
    throw new registry/* RegistryError */.g(`${path} is not valid: ${problems.join('; ')}. The format is described in docs/slots.md.`);
}
/** Who may write to the registry's folder may own it: a shared registry has several users. @throws RefusedFileError */
function readText(path) {
    const { fd, stats } = (0,regular_file/* openRegular */.lf)(path);
    try {
        if (stats.size > maxBytes)
            throw new regular_file/* RefusedFileError */.pc(`has ${stats.size} bytes, more than ${maxBytes}`);
        return (0,read_file/* readBytes */.i)(fd, 0, stats.size).toString();
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}

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

// EXTERNAL MODULE: ./build/registry/sqlite/sqlite-registry.js + 8 modules
var sqlite_registry = __webpack_require__(6549);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(7218);
// EXTERNAL MODULE: ./build/system/wait.js
var wait = __webpack_require__(1907);
;// CONCATENATED MODULE: ./build/registry/wait-for-slot.js





/** A waiter checks its request this often even if nobody wakes it: its predecessor may be dead, or the limits new. */
const lookMs = 1_000;
/** The first in the queue checks this often whether a holder is dead. */
const holdersMs = 150;
/** A request that must not wait waits this long for what dead holders have left. */
const orphansMs = 2_000;
/** How long the request may take to leave the queue; otherwise it leaves with the process. */
const leaveMs = 1_000;
/**
 * Requests a slot and waits in the queue for it. However that ends, a request that was not admitted has left the queue.
 * @throws RegistryError
 * @throws SlotLostError when the request was removed from the queue by hand
 */
async function waitForSlot(registry, request, options) {
    const { waitMs, signal, onWaiting } = options;
    const orphans = new registry_orphans/* OrphanWatch */.G(registry);
    // A registry that is locked does not keep a cancelled step.
    const cancelled = (0,wait/* aborted */.QH)(signal);
    const preparing = registry.prepare(request);
    const prepared = await Promise.race([preparing, cancelled]);
    if (prepared === undefined) {
        preparing.then((late) => 'slot' in late && registry.cancel(late.slot.id)).catch(() => { });
        return { kind: 'cancelled', waitedMs: 0 };
    }
    let status = prepared;
    const startedMono = (0,clock/* monotonicMs */.d)();
    const waited = () => (0,clock/* monotonicMs */.d)() - startedMono;
    const isWait = status.kind === 'waiting' && waitMs > 0;
    const id = 'slot' in status ? status.slot.id : '';
    const leave = () => Promise.race([registry.cancel(id).catch(() => { }), (0,promises_.setTimeout)(leaveMs, undefined, { ref: false })]);
    try {
        if (isFirst(status)) {
            const late = (0,promises_.setTimeout)(orphansMs, false, { ref: false });
            const hasLooked = await Promise.race([orphans.check(status.holders), cancelled, late]);
            if (hasLooked)
                status = await registry.look(id);
        }
        while (status.kind === 'waiting' && waited() < waitMs && !signal.aborted) {
            await onWaiting(status, waited());
            await waitForChange(registry, orphans, status, Math.min(lookMs, waitMs - waited()), signal);
            status = (await Promise.race([registry.look(id), cancelled])) ?? status;
        }
    }
    catch (error) {
        await leave();
        throw error;
    }
    const waitedMs = isWait ? waited() : 0;
    if (status.kind === 'off')
        return { kind: 'off' };
    if (status.kind === 'prepared' && !signal.aborted)
        return { kind: 'prepared', status, waitedMs };
    await leave();
    if (signal.aborted || status.kind === 'prepared')
        return { kind: 'cancelled', waitedMs };
    return { kind: 'refused', status, waitedMs };
}
function isFirst(status) {
    return status.kind === 'waiting' && status.place === 1;
}
/** Sleeps until the request may have been admitted, or, for the first in the queue, until a holder is dead. */
async function waitForChange(registry, orphans, { slot, place, holders }, ms, signal) {
    if (place > 1) {
        await registry.waitForChange(slot.id, ms, signal);
        return;
    }
    // It may have begun to be one while this process slept, in a way that only the exact check sees.
    void orphans.check(holders);
    for (const end = (0,clock/* monotonicMs */.d)() + ms; !signal.aborted;) {
        const left = end - (0,clock/* monotonicMs */.d)();
        if (left <= 0 || holders.some((holder) => holder.process.session === undefined && (0,liveness/* isCertainlyDead */.iW)(holder)))
            return;
        orphans.glance(holders);
        if (await registry.waitForChange(slot.id, Math.min(holdersMs, left), signal))
            return;
    }
}

;// CONCATENATED MODULE: ./build/system/file-version.js
/** Returns a text that differs once the file was written to or replaced, as far as its size and times show. */
function fileVersion({ ino, size, mtimeMs }) {
    return `${ino} ${size} ${mtimeMs}`;
}

// EXTERNAL MODULE: ./build/system/process-identity.js
var process_identity = __webpack_require__(5764);
;// CONCATENATED MODULE: ./build/action/slots/container-warning.js


/**
 * Warns of a registry inside the job's container, where no other job finds it. Returns undefined when the registry is
 * mounted from the machine. `/github/home` is mounted, too, but from a folder that the runner empties after the job.
 */
function containerWarning(folder, { isJobContainer, mountPoints }) {
    if (!isJobContainer)
        return undefined;
    const isBelow = (point) => folder === point || folder.startsWith(`${point}/`);
    const isMounted = mountPoints.some((point) => point !== '/' && isBelow(point));
    const isTemporary = ['/github', '/__w/_temp'].some(isBelow);
    if (isMounted && !isTemporary)
        return undefined;
    return `This job runs in a container, and its registry of slots (${folder}) is the container's own: no other job of this machine shares it. To share one, mount it (container: volumes: ["/var/lib/supervised-run:/var/lib/supervised-run"]) and set ${registry_folder/* registryVariable */.EW} or the input registry to that folder.`;
}
/** In its job containers the runner mounts its work folder at /__w (its ContainerInfo.cs). */
function surroundings(env) {
    const isJobContainer = env.GITHUB_WORKSPACE?.startsWith('/__w/') ?? false;
    return { isJobContainer, mountPoints: isJobContainer ? mountPoints() : [] };
}
/** Reads field 5 of each line (proc(5)), in which a blank is written as \040. */
function mountPoints() {
    try {
        const lines = (0,external_node_fs_.readFileSync)('/proc/self/mountinfo', 'utf8').trim().split('\n');
        return lines.map((line) => (line.split(' ')[4] ?? '').replaceAll('\\040', ' '));
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./build/session/environment.js
var environment = __webpack_require__(4642);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(390);
// EXTERNAL MODULE: ./build/action/launch/job-process.js
var job_process = __webpack_require__(9200);
;// CONCATENATED MODULE: ./build/action/slots/job-slots.js






const maxShown = 200;
function jobSlots(env) {
    return (env[environment/* jobSlotsVariable */.fT] ?? '').split(',').filter((id) => id !== '');
}
/**
 * Divides the ids of slots into those that this process's own job holds, and those of other jobs: anybody can write an id
 * into a variable. Ids of slots that are not held any more are in neither.
 * @throws RegistryError
 */
async function ownSlots(registry, ids) {
    if (ids.length === 0)
        return { own: [], strangers: [] };
    const held = (await registry.list()).flatMap(({ slots }) => slots).filter(({ id }) => ids.includes(id));
    const isOwn = held.length === 0 ? () => false : isOfJob();
    const idsOf = (isWanted) => held.filter(({ process }) => isOwn(process) === isWanted).map(({ id }) => id);
    return { own: idsOf(true), strangers: idsOf(false) };
}
function strangersText(ids) {
    const shown = (0,plain_text/* oneLine */.TN)(ids.join(', '), maxShown);
    return `${environment/* jobSlotsVariable */.fT} names ${(0,quote/* quote */.h)(shown, maxShown)}, which this job does not hold: the step asks for a slot of its own.`;
}
/** The worker is the parent of a step, and an ancestor of a step within a step's command. */
function isOfJob() {
    const workers = [(0,process_identity/* identify */.ls)((0,job_process/* jobPid */.J)()), ...(0,process_identity/* ancestors */.T1)()].map(liveness/* holderProcess */.e);
    return (holder) => workers.some((worker) => ['boot', 'namespace', 'pid', 'startTime'].every((name) => worker[name] === holder[name]));
}

;// CONCATENATED MODULE: ./build/action/slots/messages.js




/** The most holders that a message names. */
const maxHolders = 10;
const maxLeft = 5;
const maxText = 150;
/** Returns the slots in use and the limits for this kind: `background 1/8, total 1/1`, `background 1, total 1`. */
function counts(kind, { use, limits }) {
    const count = (name) => `${name} ${use[name]}${limits[name] === registry_limits/* unlimited */.OS ? '' : `/${limits[name]}`}`;
    return `${count(kind)}, ${count('total')}`;
}
/** Says where the limits of the pool can be changed. */
function whereLimitsAre({ limitsFrom }, { kind, registry }) {
    if (limitsFrom === 'machine')
        return `Its limits are set in ${(0,registry_folder/* poolsFile */.at)(registry)}`;
    return `Its limits are set by the step's input ${kind === 'visible' ? 'limits' : 'slot-limits'}`;
}
/** Returns `Slot 0 of pool gpu`, `Slots 0, 2 of pool gpu`. */
function slotText(numbers, pool) {
    return `${numbers.length === 1 ? 'Slot' : 'Slots'} ${numbers.join(', ')} of pool ${pool}`;
}
function waitingLine(query, status) {
    return `Waiting for ${slotsOf(query)} of pool ${query.pool}: place ${status.place} in line, ${counts(query.kind, status)} in use.`;
}
/** Returns a line for each holder: who it is, what it holds, since when. */
function holderLines({ holders }, now) {
    const lines = holders.slice(0, maxHolders).map((holder) => holderText(holder, now));
    return holders.length > maxHolders ? [...lines, `… and ${holders.length - maxHolders} more`] : lines;
}
/** Completes "<name> did not start: …". */
function refusalText(query, status, waitedMs, now) {
    const state = counts(query.kind, status);
    const where = whereLimitsAre(status, query);
    if (status.kind === 'impossible') {
        const { limits } = status;
        const why = limits[query.kind] === 0 || limits.total === 0
            ? `admits no ${query.kind} slots`
            : `never has room for ${slotsOf(query)}`;
        return `pool ${query.pool} ${why} (${state}). ${where}`;
    }
    const input = query.kind === 'visible' ? 'wait' : 'slot-wait';
    const waited = waitedMs === 0
        ? `and the step does not wait (${input}: 0`
        : `for ${(0,duration/* formatDuration */.a)(waitedMs)} (a longer ${input} waits longer`;
    const holders = holderLines(status, now).join('; ');
    return `there was no room for ${slotsOf(query)} in pool ${query.pool} ${waited}; ${state}, place ${status.place} in line). Held by ${holders || 'nobody: others before it in line need more'}. ${where}`;
}
/** Returns undefined where the machine sets no limits or the same. */
function machineLimitsLine(query, own, { limits, limitsFrom }) {
    const isSame = ['visible', 'background', 'total'].every((name) => limits[name] === own[name]);
    if (limitsFrom === 'step' || isSame)
        return undefined;
    const asked = own.total === registry_limits/* unlimited */.OS ? '' : `; the step asked for ${limitsText(own)}`;
    return `The limits of pool ${query.pool} (${limitsText(limits)}) are those of this machine, from ${(0,registry_folder/* poolsFile */.at)(query.registry)}${asked}.`;
}
function limitsText({ visible, background, total }) {
    return `visible=${visible} background=${background} total=${total}`;
}
function holderText({ id, label, permits, kind, phase, since, process: { session } }, now) {
    const where = [label.repository, label.runUrl].map((text) => (0,plain_text/* oneLine */.TN)(text, maxText)).filter((text) => text !== '');
    const from = where.length === 0 ? '' : ` (${where.join(', ')})`;
    const reserved = phase === 'bound' ? '' : ' (reserved)';
    return `${(0,plain_text/* oneLine */.TN)(label.name, maxText)}${from}: ${permits} ${kind} ${permits === 1 ? 'slot' : 'slots'}${reserved} since ${sinceText(since, now)}${leftText(id, session?.left)}`;
}
/** Names what keeps a slot whose run is over; empty when nothing does. */
function leftText(id, left = []) {
    if (left.length === 0)
        return '';
    const named = left
        .slice(0, maxLeft)
        .map(({ pid, name, reason }) => `process ${pid} (${(0,plain_text/* oneLine */.TN)(name, maxText)}) ${(0,plain_text/* oneLine */.TN)(reason, maxText)}`);
    const more = left.length > maxLeft ? [`and ${left.length - maxLeft} more`] : [];
    return `; its run is over, but what it has left cannot be ended: ${[...named, ...more].join('; ')} (end it yourself, or free the slot with slots release ${id} --force)`;
}
function sinceText(since, now) {
    const time = new Date(since ?? Number.NaN).getTime();
    if (Number.isNaN(time))
        return 'an unknown time';
    const age = Math.max(0, Math.floor((now.getTime() - time) / 1_000) * 1_000);
    return `${new Date(time).toISOString().slice(11, 19)} UTC (${(0,duration/* formatDuration */.a)(age)})`;
}
function slotsOf({ kind, permits }) {
    return permits === 1 ? `a ${kind} slot` : `${permits} ${kind} slots`;
}

;// CONCATENATED MODULE: ./build/action/slots/acquire.js















/** The log repeats the state of the line this often while nothing changes. */
const repeatMs = 60_000;
/** A step that has its slot looks after others' only when its own command runs. */
const tidyMs = 2_000;
/**
 * Asks the registry for a slot and waits for it. The log shows the line and who holds what.
 * @throws RegistryError
 */
async function acquireSlot(options) {
    const { inputs, kind, log, signal, onWaiting } = options;
    const { pool, permits, limits, waitMs, registry: folder, required } = inputs;
    if (folder === null)
        throw (0,registry_folder/* unknownFolder */.dm)();
    const query = { pool, kind, permits, registry: folder };
    const warning = required ? containerWarning(folder, surroundings(process.env)) : undefined;
    if (warning !== undefined)
        await log.line(warning);
    const opening = openRegistry(folder, options);
    // A registry that is locked does not keep a cancelled step.
    const opened = await Promise.race([opening, (0,wait/* aborted */.QH)(signal)]);
    if (opened === undefined)
        return { registry: undefined, query, end: { kind: 'cancelled', waitedMs: 0 } };
    const { registry, limitsFile } = opened;
    const { own, strangers } = await ownSlots(registry, jobSlots(process.env));
    if (strangers.length > 0)
        await log.warning(strangersText(strangers));
    const waitLog = new WaitLog(query, log);
    const request = {
        pool,
        kind,
        permits,
        limits,
        process: (0,liveness/* thisProcess */.WF)(),
        label: requesterLabel(process.env),
        within: own,
    };
    const end = await waitForSlot(registry, request, {
        waitMs,
        signal,
        onWaiting: async (status, waitedMs) => {
            if (waitLog.isEmpty)
                onWaiting?.();
            await waitLog.update(status, waitedMs);
            await limitsFile.readAgain();
        },
    });
    if (required && (end.kind === 'prepared' || end.kind === 'refused')) {
        const line = machineLimitsLine(query, limits, end.status);
        if (line !== undefined)
            await log.line(line);
    }
    if (end.kind === 'prepared')
        tidyLater(registry, end.status.holders);
    return { registry, query, end };
}
/** @throws RegistryError */
async function openRegistry(folder, { inputs: { required }, log, signal }) {
    const registry = await sqlite_registry/* SqliteRegistry */.m.open(folder, { signal, ...(!required && { busyMs: sqlite_registry/* impatientMs */.q }) });
    const limitsFile = new LimitsFile(registry, folder, log);
    await limitsFile.read();
    return { registry, limitsFile };
}
/** Where nobody stands in line nobody else looks at orphaned slots. A short step leaves them to a longer one. */
function tidyLater(registry, holders) {
    setTimeout(() => void new registry_orphans/* OrphanWatch */.G(registry).check(holders.filter(isUntried)), tidyMs).unref();
}
/** What could not be ended yet would only hold up the end of this step. */
function isUntried({ process: { session } }) {
    return session !== undefined && session.left?.some(process_identity/* isAlive */._n) !== true;
}
/** Shows the line in the log when it changes, and at least once a minute. */
class WaitLog {
    #query;
    #log;
    #shown = '';
    #shownAfterMs = 0;
    constructor(query, log) {
        this.#query = query;
        this.#log = log;
    }
    get isEmpty() {
        return this.#shown === '';
    }
    async update(status, waitedMs) {
        const line = waitingLine(this.#query, status);
        const holders = status.holders.map(({ id, phase, process: { session } }) => {
            return [id, phase === 'bound', ...(session?.left ?? []).map(({ pid }) => pid)].join(' ');
        });
        const shown = [line, ...holders].join('\n');
        if (shown === this.#shown && waitedMs - this.#shownAfterMs < repeatMs)
            return;
        this.#shown = shown;
        this.#shownAfterMs = waitedMs;
        await this.#log.line(line);
        for (const holder of holderLines(status, new Date()))
            await this.#log.line(`  held by ${holder}`);
    }
}
/** The machine owner's pools.yml, which may change during the wait. */
class LimitsFile {
    #registry;
    #folder;
    #log;
    #version;
    constructor(registry, folder, log) {
        this.#registry = registry;
        this.#folder = folder;
        this.#log = log;
    }
    /** @throws RegistryError */
    async read() {
        const stats = (0,external_node_fs_.statSync)((0,registry_folder/* poolsFile */.at)(this.#folder), { throwIfNoEntry: false });
        const version = stats === undefined ? 'none' : fileVersion(stats);
        if (version === this.#version)
            return;
        this.#version = version;
        await this.#registry.setMachineLimits(await readPoolsFile(this.#folder));
    }
    /** The owner may be in the middle of an edit: an error is a warning and does not end the wait. */
    async readAgain() {
        try {
            await this.read();
        }
        catch (error) {
            if (!(error instanceof registry/* RegistryError */.g))
                throw error;
            await this.#log.warning(`${error.message} The previous limits still apply.`);
        }
    }
}

;// CONCATENATED MODULE: ./build/action/slots/take-slot.js










/**
 * Gets a slot for the session and hands it to the supervisor, which binds it when it begins. Writes what happens into the
 * journal, which nobody else writes until then. Returns false when there is no slot: the session then has its end. A session
 * that was not asked to have one goes on without it if the registry cannot be used, and says nothing of one that it gets at
 * once.
 */
async function takeSlot(step, request) {
    const { supervisor } = request;
    if (supervisor === undefined)
        return true;
    const journal = new journal_writer/* JournalWriter */.Z(step.session.paths.journal, step.redaction.redact, undefined);
    try {
        const end = await prepareSlot(step, { ...request, supervisor }, journal);
        if (end !== undefined)
            journal.append(end);
        return end === undefined;
    }
    finally {
        journal.close();
    }
}
/** Returns the end of the session when there is no slot for it. */
async function prepareSlot({ log }, { inputs, supervisor, cancel }, journal) {
    const { pool, permits, required } = inputs;
    try {
        const { registry, query, end } = await acquireSlot({
            inputs,
            kind: 'background',
            log,
            signal: cancel.signal,
            onWaiting: () => journal.append({ type: 'slot_waiting', pool, permits }),
        });
        switch (end.kind) {
            case 'off':
                if (required)
                    await log.line((0,ansi/* grey */.Oh)(`  Pool ${pool} is switched off: no slot is taken.`));
                return undefined;
            case 'refused':
                return refused('slot_refused', refusalText(query, end.status, end.waitedMs, new Date()));
            case 'cancelled':
                return stopped(`${cancel.reason}, after ${(0,duration/* formatDuration */.a)(end.waitedMs)} in line for a slot of pool ${pool}`);
            case 'prepared': {
                const { id: slotId, numbers } = end.status.slot;
                await registry?.finalize(slotId, (0,liveness/* holderProcess */.e)(supervisor));
                journal.append({ type: 'slot_prepared', slotId, pool, permits, numbers, waitedMs: end.waitedMs });
                const after = end.waitedMs > 0 ? `, after ${(0,duration/* formatDuration */.a)(end.waitedMs)} in line` : '';
                const state = counts('background', end.status);
                if (required || after !== '')
                    await log.line((0,ansi/* grey */.Oh)(`  ${slotText(numbers, pool)}${after} (${state}).`));
                return undefined;
            }
        }
    }
    catch (error) {
        const message = (0,errors/* errorMessage */.gJ)(error);
        // A request that somebody has taken out of the line by hand is refused in any case.
        if (required || error instanceof registry/* SlotLostError */.N)
            return refused('registry', message);
        const without = withoutSlot(error);
        await (without.isMinor ? log.line((0,ansi/* grey */.Oh)(`  ${without.message}`)) : log.warning(without.message));
        return undefined;
    }
}
function refused(code, reason) {
    return (0,session_end/* sessionEnd */.U1)('slot_refused', { code, family: 'hard', reason: `did not start: ${reason}` });
}
function stopped(detail) {
    return (0,session_end/* sessionEnd */.U1)('cancelled', (0,session_end/* stopFailure */.XJ)({ cause: 'cancelled', detail }));
}


/***/ }),

/***/ 3127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ endsSession),
/* harmony export */   U1: () => (/* binding */ sessionEnd),
/* harmony export */   XJ: () => (/* binding */ stopFailure),
/* harmony export */   un: () => (/* binding */ isAskedFor)
/* harmony export */ });
/* unused harmony exports endBefore, endAfter */
/** Returns the end that follows from what stopped the session, if anything did, and from its failure. */
function sessionEnd(cause, failure, more = {}) {
    return { type: 'session_ended', status: statusOf(cause, failure), cause, failure, ...more };
}
/** Returns the end of a session that is stopped before its next attempt. */
function endBefore(attempt, { cause, detail }) {
    return endAfter({ cause, detail: `${detail}, before attempt ${attempt}` });
}
/** Returns the end of a session that is stopped. */
function endAfter(reason) {
    return sessionEnd(reason.cause, stopFailure(reason), { paused: false });
}
/** Returns the failure of a session, or of what it runs, that is stopped for a reason that allows no retry. */
function stopFailure({ cause, detail }) {
    return { code: cause, family: 'final', reason: `was ended: ${detail}` };
}
/** Returns whether somebody wanted a session to end that was stopped for this reason: that is no failure to tell. */
function isAskedFor(cause) {
    return cause === 'cancelled' || cause === 'stopped';
}
/** Returns whether what stopped a script stopped its session, too, so that nothing follows. */
function endsSession(cause) {
    switch (cause) {
        case null:
        case 'attempt_timeout':
        case 'watchdog_idle':
        case 'log_limit':
        case 'log_failed':
        case 'supervisor_signal':
            return false;
        case 'timeout':
        case 'lease_lost':
        case 'cancelled':
        case 'stopped':
        case 'supervisor_lost':
        case 'slot_refused':
        case 'slot_lost':
        case 'file_replaced':
        case 'not_ready':
            return true;
    }
}
function statusOf(cause, failure) {
    if (failure === null)
        return 'completed';
    return cause === 'cancelled' || cause === 'stopped' || cause === 'lease_lost' ? 'stopped' : 'failed';
}


/***/ }),

/***/ 8387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/** A longer line is not shown: the runner masks a secret only where it stands whole, so nothing is cut. */
const maxShown = 200;
/** Returns the content of a YAML document, or what is wrong with it first: the rest tends to follow from that. */
async function parseYaml(text) {
    // Loaded late because it takes a while, and most steps have no YAML.
    const { parseDocument } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const document = parseDocument(text);
    const [error] = document.errors;
    if (error !== undefined)
        return { content: undefined, problems: [sentence(error)], excerpt: excerpt(error, text) };
    try {
        return { content: document.toJS(), problems: [], excerpt: '' };
    }
    catch (error) {
        // An alias to nothing, or one that expands too far, is found only here.
        return { content: undefined, problems: [error instanceof Error ? error.message : String(error)], excerpt: '' };
    }
}
/** The library's message ends with the place and the lines around it. */
function sentence({ message, linePos }) {
    const what = (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
    const line = linePos?.[0].line;
    return `${line === undefined ? 'this' : `line ${line}`} is not YAML: ${what}`;
}
function excerpt({ linePos }, text) {
    const { line, col } = linePos?.[0] ?? { line: 0, col: 0 };
    const shown = text.split(/\r\n?|\n/)[line - 1]?.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ');
    return shown === undefined || shown.length > maxShown ? '' : `\n  ${shown}\n  ${' '.repeat(col - 1)}^`;
}


/***/ })

};
