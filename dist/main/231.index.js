export const id = 231;
export const ids = [231];
export const modules = {

/***/ 5231:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _system_process_title_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3878);
/* harmony import */ var _launch_hide_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);
/* harmony import */ var _launch_start_supervisor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7787);
/* harmony import */ var _runner_cancel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2498);




(0,_system_process_title_js__WEBPACK_IMPORTED_MODULE_3__/* .nameProcess */ .H)('step');
const cancel = new _runner_cancel_js__WEBPACK_IMPORTED_MODULE_2__/* .Cancel */ .Z();
// The supervisor's Node starts while the rest of this program, which is much larger, loads.
const starting = Promise.try(_launch_start_supervisor_js__WEBPACK_IMPORTED_MODULE_1__/* .startSupervisor */ .x, process.env);
// runStep reports a failure.
starting.catch(() => { });
(0,_launch_hide_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .hideSecrets */ .s)();
const { runStep } = await Promise.all(/* import() */[__webpack_require__.e(659), __webpack_require__.e(571)]).then(__webpack_require__.bind(__webpack_require__, 571));
await runStep(starting, cancel);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ bundleStart),
/* harmony export */   p: () => (/* binding */ bundleFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);


// The bundler would rewrite `new URL('…', import.meta.url)`; it leaves a folder in a variable alone.
const here = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url));
/**
 * Returns how Node starts another bundle of this action, `dist/<name>/index.js`: as `node .` in its folder. A command's
 * `pkill -f index.js` would end a process that has its path on the command line, as long as it has no title yet. On Windows,
 * which has no `pkill`, a process keeps its folder from being deleted: there it starts by its path, in `elsewhere`.
 */
function bundleStart(name, elsewhere) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(here, '..', name);
    if (process.platform === 'win32')
        return { script: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'index.js'), cwd: elsewhere };
    return { script: '.', cwd: folder };
}
/** Returns the path of a file that is in `dist` as it is in `src`. */
function bundleFile(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(here, '..', path);
}


/***/ }),

/***/ 6641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nu: () => (/* binding */ actionsEnvironment),
  Ef: () => (/* binding */ finishedState),
  Ck: () => (/* binding */ sessionState),
  wF: () => (/* binding */ supervisorEnvironment)
});

// UNUSED EXPORTS: commandEnvironment

// EXTERNAL MODULE: ./build/session/environment.js
var environment = __webpack_require__(4642);
;// CONCATENATED MODULE: ./build/action/launch/own-inputs.js
// Written by `npm run docs`.
/** The inputs of action.yml. */
const ownInputs = [
    'run',
    'shell',
    'working-directory',
    'pass-actions-env',
    'name',
    'max-attempts',
    'attempt-timeout',
    'timeout',
    'retry-on',
    'retry-delays',
    'hard-retry-delays',
    'retry-jitter',
    'retry-notice',
    'run-on-retry',
    'on-retry',
    'probe',
    'probe-timeout',
    'failure-rules',
    'failure-preset',
    'stall-warning',
    'stall-timeout',
    'on-timeout',
    'kill-grace',
    'stop-signal',
    'leftovers',
    'lease-pid',
    'streams',
    'max-log-size',
    'workflow-commands',
    'summary',
    'artifacts',
    'artifact-name',
    'artifact-paths',
    'artifact-links',
    'if-no-files-found',
    'max-artifact-size',
    'retention-days',
    'redact',
    'slot-pool',
    'slots',
    'slot-limits',
    'slot-wait',
    'registry',
    'background',
    'ready',
    'ready-timeout',
    'at-job-end',
    'attach',
    'state-dir',
    'session',
    'attach-timeout',
    'on-cancel',
    'matrix',
    'job-status',
];

;// CONCATENATED MODULE: ./build/action/launch/command-environment.js


/**
 * The variables that the runner sets for JavaScript and container actions, but not for `run:` steps (runner:
 * NodeScriptActionHandler.cs, ContainerActionHandler.cs). Those of OIDC are not among them: a `run:` step has them, too,
 * if the job asked for `id-token: write` (ScriptHandler.cs).
 */
const actionsVariables = [
    'ACTIONS_RUNTIME_URL',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_RESULTS_URL',
    'ACTIONS_CACHE_URL',
    'ACTIONS_CACHE_SERVICE_V2',
    'ACTIONS_CACHE_MODE',
];
/** The state that main saves for post: the session's folder, which holds everything else. */
const sessionState = 'supervised-run-session';
/** The state by which main tells post that there is nothing to do: the session's folder again. */
const finishedState = 'supervised-run-finished';
/** An input is upper-case, with `_` for a blank, and keeps its hyphens (runner: Handler.cs); a state keeps its name. */
const ownVariables = new Set([
    ...actionsVariables,
    ...ownInputs.map((name) => `INPUT_${name.toUpperCase()}`),
    `STATE_${sessionState}`,
    `STATE_${finishedState}`,
]);
/** On Windows the case of a name means nothing. */
const ownOnWindows = new Set([...ownVariables].map((name) => name.toUpperCase()));
/**
 * Returns the environment that a `run:` step would get: that of the action without what the runner added for this action
 * alone, its inputs, its state and the credentials of the runner's services. Variables with similar names are the user's.
 */
function commandEnvironment(env, platform = process.platform) {
    const isOwn = platform === 'win32'
        ? (name) => ownOnWindows.has(name.toUpperCase())
        : (name) => ownVariables.has(name);
    return Object.fromEntries(Object.entries(env).filter(([name]) => !isOwn(name)));
}
/** Returns the environment of the supervisor: the command's, without what would change the supervisor's own Node. */
function supervisorEnvironment(env) {
    return (0,environment/* hideFromNode */.Dl)(commandEnvironment(env));
}
/** Returns the variables of the runner's services that this step has, for a command that may use them. */
function actionsEnvironment(env) {
    const present = actionsVariables.map((name) => [name, env[name]]);
    return Object.fromEntries(present.filter((entry) => entry[1] !== undefined));
}


/***/ }),

/***/ 3047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ hideSecrets)
/* harmony export */ });
/* harmony import */ var _system_hidden_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8314);

/** Takes out of this process's environment, which the command can read, what the runner gave to the action alone. */
function hideSecrets() {
    (0,_system_hidden_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .hideVariables */ .qv)(['ACTIONS_RUNTIME_TOKEN', 'INPUT_REDACT']);
}


/***/ }),

/***/ 9200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ jobPid),
/* harmony export */   z: () => (/* binding */ jobGone)
/* harmony export */ });
/* harmony import */ var _system_process_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5764);

const checkMs = 1_000;
/** Read when this program starts: the orphan of a dead worker has another parent. */
const parent = process.ppid;
const gone = new AbortController();
let isWatched = false;
/**
 * Returns the process that lives exactly as long as the job: the runner's worker, which started this process. In a job
 * container the parent is outside; there the container's first process ends with the job.
 */
function jobPid() {
    return parent > 0 ? parent : 1;
}
/**
 * Returns a signal that aborts within a second of the death of the runner's worker, with a clause that says so. The runner
 * itself kills its worker, and nothing else, 4:45 after a cancel (its JobDispatcher.cs): nobody stops its steps then. In a job
 * container it never aborts.
 */
function jobGone() {
    if (!isWatched) {
        isWatched = true;
        const timer = setInterval(() => {
            if (isAlive())
                return;
            clearInterval(timer);
            gone.abort(`the runner's worker (process ${parent}) is no longer running`);
        }, checkMs);
        timer.unref();
    }
    return gone.signal;
}
/** On Windows a process keeps the pid of its dead parent. */
function isAlive() {
    return process.ppid === parent && !(process.platform === 'win32' && (0,_system_process_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .isPidFree */ .I5)(parent));
}


/***/ }),

/***/ 7787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ startSupervisor)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/session/paths.js
var session_paths = __webpack_require__(4683);
// EXTERNAL MODULE: ./build/system/process-identity.js
var process_identity = __webpack_require__(5764);
// EXTERNAL MODULE: ./build/system/process-title.js
var process_title = __webpack_require__(3878);
// EXTERNAL MODULE: ./build/system/tree-members.js
var tree_members = __webpack_require__(5508);
// EXTERNAL MODULE: ./build/action/launch/bundles.js
var bundles = __webpack_require__(6726);
// EXTERNAL MODULE: ./build/action/launch/command-environment.js + 1 modules
var command_environment = __webpack_require__(6641);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/system/errors.js
var errors = __webpack_require__(5173);
// EXTERNAL MODULE: ./build/system/system-program.js
var system_program = __webpack_require__(2554);
;// CONCATENATED MODULE: ./build/action/launch/reaper.js










/** `none`, `perl` or `python3`: the reaper to use in place of the first that is there. */
const reaperVariable = 'SUPERVISED_RUN_REAPER';
/** `-I` keeps Python from reading variables and modules of the user's. */
const kinds = [
    { name: 'perl', args: () => [(0,bundles/* bundleFile */.p)('reaper/reaper.pl')] },
    { name: 'python3', args: () => ['-I', (0,bundles/* bundleFile */.p)('reaper/reaper.py')] },
];
/** Returns the reaper of this machine; undefined where there is no interpreter for one, and on other systems than Linux. */
function findReaper(env) {
    if (process.platform !== 'linux')
        return undefined;
    const { [reaperVariable]: wanted } = env;
    return kinds
        .filter(({ name }) => !wanted || name === wanted)
        .map(({ name, args }) => ({ command: (0,system_program/* systemProgram */.C)(name), args: args() }))
        .find(({ command }) => (0,system_program/* isExecutable */.T)(command));
}
/** Variables that are the supervisor's alone: they would change Perl, or mark the reaper as one that others may end. */
const supervisorOnly = new Set([
    tree_members/* treeVariable */.Dt,
    'RUNNER_TRACKING_ID',
    'PERL5DB',
    'PERL5LIB',
    'PERL5OPT',
    'PERLLIB',
    'PERL_UNICODE',
]);
const prefix = 'SUPERVISED_RUN_REAPED_';
/** Returns the environment of a reaper that runs this program, `argv0` and arguments, and gives it this environment. */
function reaperEnvironment(commandLine, env) {
    const renamed = Object.entries(env).map(([name, value]) => [supervisorOnly.has(name) ? prefix + name : name, value]);
    return Object.assign(Object.fromEntries(renamed), { SUPERVISED_RUN_REAPER_RUNS: commandLine.join('\x1f') });
}
/**
 * Returns the supervisor of a process that was started as one, or as its reaper, which reports on file descriptor 3: a socket,
 * which nobody can open by its name in /proc.
 */
function supervisorOf(child) {
    const reports = child.stdio[3];
    if (child.pid === undefined || !(reports instanceof external_node_net_.Socket)) {
        return {
            process: Promise.resolve(child.pid === undefined ? undefined : (0,process_identity/* identify */.ls)(child.pid)),
            exited: exitOf(child),
        };
    }
    const { promise: process, resolve } = Promise.withResolvers();
    return { process, exited: exitReported(child, reports, resolve).finally(() => resolve(undefined)) };
}
async function exitReported(reaper, reports, onStarted) {
    const reaped = exitOf(reaper);
    let supervisor;
    for await (const line of (0,external_node_readline_.createInterface)({ input: reports })) {
        const [word, value] = line.split(' ');
        if (word === 'exit')
            return exitWith(Number(value));
        if (word === 'signal')
            return { how: `was killed by ${signalName(Number(value))}`, code: null };
        if (word !== 'supervisor' || supervisor !== undefined)
            continue;
        supervisor = (0,process_identity/* identify */.ls)(Number(value));
        onStarted(supervisor);
        // Where the reaper cannot do its work, the supervisor has taken its place.
        if (supervisor.pid === reaper.pid)
            return await reaped;
    }
    const end = await reaped;
    if (supervisor === undefined)
        return end;
    // The supervisor notices the death of its reaper, and ends its session.
    while ((0,process_identity/* isAlive */._n)(supervisor))
        await (0,promises_.setTimeout)(200);
    return { how: `has ended after its reaper, which ${end.how}`, code: null };
}
async function exitOf(child) {
    try {
        const [code, signal] = (await (0,external_node_events_.once)(child, 'exit'));
        return code === null ? { how: `was killed by ${signal}`, code } : exitWith(code);
    }
    catch (error) {
        return { how: `could not be started: ${(0,errors/* errorMessage */.gJ)(error)}`, code: null };
    }
}
function exitWith(code) {
    return { how: `exited with code ${code}`, code };
}
function signalName(number) {
    return Object.entries(external_node_os_.constants.signals).find(([, value]) => value === number)?.[0] ?? `signal ${number}`;
}

// EXTERNAL MODULE: ./build/system/own-file.js
var own_file = __webpack_require__(9539);
;// CONCATENATED MODULE: ./build/action/launch/session-folder.js





/**
 * Makes the folder of a new session below `temp`, RUNNER_TEMP.
 * @throws when it cannot be made
 */
function makeSessionFolder(temp, sessionId) {
    const [usual = '', ofThisUser = ''] = (0,session_paths/* sessionsFolders */.PF)(temp);
    try {
        return makeIn(temp, usual, sessionId);
    }
    catch (error) {
        // Another user has made it: the root of a container job, say. The runner cannot empty it for the next job. Or a command
        // of this job has put something else in its place.
        const { code = '' } = error;
        const isForeign = error instanceof own_file/* ReplacedFileError */.RX || ['EACCES', 'EPERM'].includes(code);
        try {
            if (isForeign && isWritable(temp))
                return makeIn(temp, ofThisUser, sessionId);
        }
        catch {
            // The first error says more.
        }
        throw new Error(`Nothing was run: the session's folder could not be made: ${mkdirProblem(temp, error)}`, {
            cause: error,
        });
    }
}
function makeIn(temp, parent, sessionId) {
    const paths = (0,session_paths/* sessionPaths */.NE)((0,external_node_path_.join)(parent, sessionId));
    requireFolder(parent);
    (0,external_node_fs_.mkdirSync)(parent, { recursive: true, mode: session_paths/* passableFolder */.Mz });
    giveToOwnerOf(temp, parent);
    requireFolder(parent);
    (0,external_node_fs_.mkdirSync)(paths.root, { mode: session_paths/* passableFolder */.Mz });
    return paths;
}
/** @throws ReplacedFileError for a link, say */
function requireFolder(path) {
    const replaced = (0,own_file/* replacementOfFolder */.ar)(path);
    if (replaced !== undefined)
        throw replaced;
}
/** In a container job root makes folders in a RUNNER_TEMP that belongs to the runner's user, who needs them later. */
function giveToOwnerOf(temp, folder) {
    if (process.getuid?.() !== 0)
        return;
    const { uid, gid } = (0,external_node_fs_.statSync)(temp);
    if (uid !== 0 && (0,external_node_fs_.statSync)(folder).uid === 0)
        (0,external_node_fs_.lchownSync)(folder, uid, gid);
}
function isWritable(folder) {
    try {
        (0,external_node_fs_.accessSync)(folder, external_node_fs_.constants.W_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** In a read-only file system, Node's recursive `mkdir` reports ENOENT in place of EROFS. */
function mkdirProblem(temp, error) {
    try {
        (0,external_node_fs_.accessSync)(temp, external_node_fs_.constants.W_OK);
        return (0,errors/* errorMessage */.gJ)(error);
    }
    catch (denied) {
        return (0,errors/* errorMessage */.gJ)(denied);
    }
}

;// CONCATENATED MODULE: ./build/action/launch/start-supervisor.js













/**
 * Makes the session's folder and starts the supervisor: detached, in a session of its own, with its
 * output in a file. It inherits no pipe of this process, whose end the runner would wait for. RUNNER_TRACKING_ID stays in
 * its environment, so that the runner's sweep at the end of the job is a second net. On Linux its parent is a reaper, where
 * the machine has an interpreter for one.
 *
 * Call this before anything else: the supervisor's Node then starts while this program still loads. The launch message
 * comes on its stdin. If stdin ends without one, because this process died or the inputs are wrong, the supervisor exits.
 * @throws when the folder cannot be made
 */
function startSupervisor(env) {
    const sessionId = newSessionId();
    const paths = makeSessionFolder(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), sessionId);
    const log = (0,external_node_fs_.openSync)(paths.supervisorLog, 'ax', 0o600);
    const supervisor = spawnSupervisor(env, sessionId, paths, log);
    (0,external_node_fs_.closeSync)(log);
    // It may exit before the message is sent; `exited` reports that.
    supervisor.stdin?.on('error', () => { });
    const { process, exited } = supervisorOf(supervisor);
    return {
        sessionId,
        paths,
        process,
        launch: (message) => supervisor.stdin?.end(`${JSON.stringify(message)}\n`),
        close: () => supervisor.stdin?.end(),
        child: supervisor.pid === undefined ? undefined : (0,process_identity/* identify */.ls)(supervisor.pid),
        exited,
        reaped: exitOf(supervisor),
        unref: () => unref(supervisor),
    };
}
function spawnSupervisor(env, sessionId, { root }, log) {
    const { script, cwd } = (0,bundles/* bundleStart */.j)('supervisor', (0,external_node_path_.parse)(root).root);
    const supervisor = [script, root, 'from-stdin'];
    const argv0 = (0,process_title/* titleOf */.G)('supervisor');
    const reaper = findReaper(env);
    const environment = markedEnvironment(env, sessionId);
    const options = { cwd, detached: true, windowsHide: true };
    if (reaper === undefined) {
        return (0,external_node_child_process_.spawn)(process.execPath, supervisor, { ...options, argv0, env: environment, stdio: ['pipe', log, log] });
    }
    return (0,external_node_child_process_.spawn)(reaper.command, reaper.args, {
        ...options,
        argv0: (0,process_title/* titleOf */.G)('reaper'),
        env: reaperEnvironment([process.execPath, argv0, ...supervisor], environment),
        stdio: ['pipe', log, log, 'pipe'],
    });
}
/** By the mark its processes are found when nothing of the folder is left. */
function markedEnvironment(env, sessionId) {
    const inherited = (0,command_environment/* supervisorEnvironment */.wF)(env);
    return Object.assign(inherited, { [tree_members/* treeVariable */.Dt]: (inherited[tree_members/* treeVariable */.Dt] ?? '') + (0,session_paths/* supervisorMark */.sw)(sessionId) });
}
/** Session ids sort by time, are unique across the runs of a machine, and fit into names of files and artifacts. */
function newSessionId() {
    const time = new Date().toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15);
    const random = Math.floor(Math.random() * 2 ** 24);
    return `${time}-${random.toString(16).padStart(6, '0')}`;
}
function unref(supervisor) {
    supervisor.unref();
    const pipe = supervisor.stdio[3];
    if (pipe instanceof external_node_net_.Socket)
        pipe.unref();
}


/***/ }),

/***/ 2498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ Cancel)
/* harmony export */ });
/* harmony import */ var _launch_job_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9200);

/**
 * The runner sends SIGINT and kills 10 s later (its ProcessInvoker.cs). The command has 7 s of them, and the end of its
 * output a second; post shows what is not shown by then.
 */
const followMs = 8_500;
/**
 * A cancel of the step: by the runner, because nobody reads its log any more, or because the runner's worker is dead. Create
 * it before anything else runs.
 */
class Cancel {
    #requested = new AbortController();
    #deadline = new AbortController();
    #isUnread = false;
    #cause = 'cancelled';
    constructor() {
        // The runner sends SIGINT when the job, or this step alone, is cancelled, and when `timeout-minutes` of either is over.
        process.on('SIGINT', () => this.#request('the runner stopped the step: a cancel or timeout-minutes'));
        process.on('SIGTERM', () => this.#request('the step received SIGTERM'));
        const job = (0,_launch_job_process_js__WEBPACK_IMPORTED_MODULE_0__/* .jobGone */ .z)();
        job.addEventListener('abort', () => this.#request(String(job.reason), 'lease_lost'), { once: true });
    }
    get requested() {
        return this.#requested.signal.aborted;
    }
    /** Aborts when the step is cancelled. */
    get signal() {
        return this.#requested.signal;
    }
    /** Aborts when a cancelled step has no more time to follow its session. */
    get deadline() {
        return this.#deadline.signal;
    }
    /** Why the step is cancelled; empty before. */
    get reason() {
        return this.requested ? String(this.signal.reason) : '';
    }
    /** The same for the session's journal. */
    get cause() {
        return this.#cause;
    }
    /** True when nobody reads the step's log any more. */
    get isUnread() {
        return this.#isUnread;
    }
    /** The pipe of the log was closed: in a job container a cancel shows in no other way. */
    readerClosed() {
        this.#isUnread = true;
        this.#request("nobody reads the step's log any more");
    }
    /** Calls the handler once: when the step is cancelled, or now if it is already. */
    onRequest(handler) {
        if (this.requested)
            handler(this.reason);
        else
            this.signal.addEventListener('abort', () => handler(this.reason), { once: true });
    }
    #request(reason, cause = 'cancelled') {
        if (this.requested)
            return;
        this.#cause = cause;
        setTimeout(() => this.#deadline.abort(), followMs).unref();
        this.#requested.abort(reason);
    }
}


/***/ }),

/***/ 4642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ hideFromNode),
/* harmony export */   fT: () => (/* binding */ jobSlotsVariable)
/* harmony export */ });
/* unused harmony exports commandVariables, revealForCommand */
// The environment variables of a session that another process sees. Two belong to folders below this one:
// SUPERVISED_RUN_TREE (system/tree-members.ts) and SUPERVISED_RUN_REGISTRY (registry/folder.ts).
/** The variables that a command, a probe, an `on-retry` and an `on-timeout` script get besides those of a `run:` step. */
const commandVariables = {
    sessionId: 'SUPERVISED_RUN_SESSION_ID',
    /** The number of the attempt, or of the one that follows. */
    attempt: 'SUPERVISED_RUN_ATTEMPT',
    maxAttempts: 'SUPERVISED_RUN_MAX_ATTEMPTS',
    /** The failure code of the previous attempt; empty for the first. For `on-timeout` that of the limit. */
    lastFailure: 'SUPERVISED_RUN_LAST_FAILURE',
    /** The first number of the session's slot; not set without a slot. */
    slot: 'SUPERVISED_RUN_SLOT',
    /** All its numbers, with commas between them; not set without a slot. */
    slots: 'SUPERVISED_RUN_SLOTS',
    /** Of `on-timeout` only: the id of the attempt's own process, which leads its session and process group. */
    pid: 'SUPERVISED_RUN_PID',
};
/** What changes how Node itself, or chokidar, works. It is meant for the command; the supervisor must not obey it. */
const nodeVariables = [
    'CHOKIDAR_INTERVAL',
    'CHOKIDAR_USEPOLLING',
    'NODE_OPTIONS',
    'NODE_DEBUG',
    'NODE_DEBUG_NATIVE',
    'NODE_PATH',
    'NODE_PENDING_DEPRECATION',
    'NODE_REDIRECT_WARNINGS',
    'NODE_V8_COVERAGE',
];
/** The prefix of those variables on their way through the supervisor. */
const hidden = 'SUPERVISED_RUN_';
/** Returns an environment in which Node does not see what is meant for the command; `revealForCommand` undoes it. */
function hideFromNode(env) {
    const names = Object.entries(env).map(([name, value]) => [
        nodeVariables.includes(name) ? hidden + name : name,
        value,
    ]);
    return Object.fromEntries(names);
}
function revealForCommand(env) {
    const isHidden = (name) => name.startsWith(hidden) && nodeVariables.includes(name.slice(hidden.length));
    const names = Object.entries(env).map(([name, value]) => [isHidden(name) ? name.slice(hidden.length) : name, value]);
    return Object.fromEntries(names);
}
/** Slots that the job holds through slot/action.yml, for its later steps: ids with commas between them. */
const jobSlotsVariable = 'SUPERVISED_RUN_JOB_SLOTS';


/***/ }),

/***/ 4683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ channelsOf),
/* harmony export */   Mz: () => (/* binding */ passableFolder),
/* harmony export */   NE: () => (/* binding */ sessionPaths),
/* harmony export */   PE: () => (/* binding */ collectedDir),
/* harmony export */   PF: () => (/* binding */ sessionsFolders),
/* harmony export */   Q2: () => (/* binding */ logPath),
/* harmony export */   Sd: () => (/* binding */ isSessionId),
/* harmony export */   Wz: () => (/* binding */ sessionMark),
/* harmony export */   ZB: () => (/* binding */ fileCommandPath),
/* harmony export */   kl: () => (/* binding */ executionDir),
/* harmony export */   m7: () => (/* binding */ executionFolders),
/* harmony export */   sw: () => (/* binding */ supervisorMark)
/* harmony export */ });
/* unused harmony exports fileCommands, readinessMark, executionMark */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

function channelsOf(streams) {
    return streams === 'split' ? ['stdout', 'stderr'] : ['output'];
}
/**
 * The mode of a folder in which a script, or a file that the command writes to, must be within reach of another user, as it
 * is in a `run:` step: a shell can be `su app -c "sh -e {0}"`. Others pass through to a file whose name they know and whose
 * mode lets them, and cannot list the folder. All files but the scripts are for their owner only.
 */
const passableFolder = 0o711;
/** Returns the folders below RUNNER_TEMP that may hold sessions: the usual one, and this user's where another user has it. */
function sessionsFolders(temp) {
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temp, 'supervised-run'), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temp, `supervised-run-${process.getuid?.() ?? 'own'}`)];
}
/** Returns whether a name is that of a session, as `startSupervisor` makes them: no other name is part of a path. */
function isSessionId(name) {
    return /^\d{8}-\d{6}-[0-9a-f]{6}$/.test(name);
}
/** The files of a session (docs/architecture.md, "A session on disk"). */
function sessionPaths(root) {
    return {
        root,
        request: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'request.json'),
        journal: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'journal.jsonl'),
        state: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'state.json'),
        /** The progress of the step (main, then post): see `StepRecord`. */
        step: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'step.json'),
        /** Exists once the session was asked to stop. */
        stop: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'stop.json'),
        supervisorLog: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'supervisor.log'),
        /** The folder for artifacts when there is no artifact service. */
        artifacts: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'artifacts'),
    };
}
/** The folders of executions, below the session's folder. */
const executionFolders = {
    attempt: 'attempts',
    'on-retry': 'on-retry',
    'on-timeout': 'on-timeout',
    probe: 'probes',
    launch: 'launch',
    verification: 'verifications',
};
/** Returns the folder of an execution, such as `attempts/01`, or `on-retry/02` for the script before attempt 2. */
function executionDir(root, kind, number) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, executionFolders[kind], String(number).padStart(2, '0'));
}
function logPath(executionDir, channel) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(executionDir, `${channel}.log`);
}
/** The names of an attempt's private files for GITHUB_OUTPUT and its kin, by variable. */
const fileCommands = {
    GITHUB_OUTPUT: 'output',
    GITHUB_ENV: 'env',
    GITHUB_PATH: 'path',
    GITHUB_STATE: 'state',
    GITHUB_STEP_SUMMARY: 'step-summary',
    GITHUB_ARTIFACTS: 'artifacts',
};
function fileCommandPath(executionDir, variable) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(executionDir, 'github', fileCommands[variable]);
}
/** Returns the folder for files that matched `artifact-paths` when the attempt ended. */
function collectedDir(executionDir) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(executionDir, 'collected');
}
/** Returns the mark in the environment of every process of a session (system/tree-members.ts). */
function sessionMark(sessionId) {
    return `${sessionId}/`;
}
/**
 * Returns the mark of a session's supervisor, which all its processes inherit. It has the id without the slash of
 * `sessionMark`: who ends the processes of a session by that must not end the supervisor and its relays.
 */
function supervisorMark(sessionId) {
    return `${sessionId}:supervisor;`;
}
/** Returns the mark of the processes of one readiness check. */
function readinessMark(sessionId, tries) {
    return `${sessionMark(sessionId)}ready-${tries};`;
}
/** Returns the mark of the processes of one execution. */
function executionMark(sessionId, kind, number) {
    return `${sessionMark(sessionId)}${kind}-${number};`;
}


/***/ }),

/***/ 5173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ ifExists),
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   gJ: () => (/* binding */ errorMessage),
/* harmony export */   zv: () => (/* binding */ ifReachable)
/* harmony export */ });
/** Returns the message of a thrown value, whatever it is. */
function errorMessage(error) {
    return error instanceof Error ? error.message : String(error);
}
/** Returns the code of a system error (`ENOENT`, `ESRCH`, …); undefined for other errors. */
function errorCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
/** Returns the result of reading a file or folder, or undefined if it does not exist. */
function ifExists(read) {
    return unless((error) => errorCode(error) === 'ENOENT', read);
}
/** Does the same also where the file, or a folder above it, was closed to this process. */
function ifReachable(read) {
    return unless((error) => unreachable.has(errorCode(error) ?? ''), read);
}
const unreachable = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'EACCES', 'EPERM']);
function unless(isExpected, read) {
    try {
        return read();
    }
    catch (error) {
        if (isExpected(error))
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 8314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ hiddenVariable),
/* harmony export */   qv: () => (/* binding */ hideVariables),
/* harmony export */   zr: () => (/* binding */ wholeEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const hidden = new Map();
/**
 * Takes variables out of this process's environment, whose other processes of the same user can read as it was at the
 * start (`/proc/<pid>/environ`). They stay in `process.env`, empty and in their place; `hiddenVariable` has their values.
 *
 * On Linux they are wiped from the memory that the kernel shows, which takes 0.2 ms. Where a process may not write to its
 * own memory (gVisor), and on other systems, whoever could see them before still can.
 */
function hideVariables(names) {
    const present = names.filter((name) => process.env[name]);
    for (const name of present) {
        hidden.set(name, process.env[name] ?? '');
        // From here on the C library uses a copy, and nothing points to what is wiped.
        process.env[name] = '';
    }
    if (process.platform !== 'linux' || present.length === 0)
        return;
    try {
        wipe(present);
    }
    catch {
        // Nobody is worse off than without.
    }
}
/** Returns the value that a variable had at the start; empty if it was not set. */
function hiddenVariable(name) {
    return hidden.get(name) ?? process.env[name] ?? '';
}
/** Returns the environment with the hidden values, for what may have them. */
function wholeEnvironment() {
    return Object.assign({}, process.env, Object.fromEntries(hidden));
}
/** Overwrites variables with zeros where the kernel put them, if that is where they are. */
function wipe(names) {
    const shown = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/environ');
    const start = startOfEnvironment((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/stat', 'latin1'));
    const memory = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)('/proc/self/mem', 'r+');
    try {
        const bytes = Buffer.alloc(shown.length);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(memory, bytes, 0, bytes.length, start) !== bytes.length || !bytes.equals(shown))
            return;
        for (let from = 0; from < bytes.length;) {
            const end = bytes.indexOf(0, from);
            const to = end < 0 ? bytes.length : end;
            const isWanted = names.some((name) => bytes.indexOf(`${name}=`, from, 'latin1') === from);
            if (isWanted)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(memory, Buffer.alloc(to - from), 0, to - from, start + from);
            from = to + 1;
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(memory);
    }
}
/** Field 50 of `/proc/<pid>/stat` (proc(5)), counted from the name, which is in brackets and may contain anything. */
function startOfEnvironment(stat) {
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[50 - 3]);
}


/***/ }),

/***/ 9539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ openOwn),
/* harmony export */   De: () => (/* binding */ maxJournalBytes),
/* harmony export */   RX: () => (/* binding */ ReplacedFileError),
/* harmony export */   U4: () => (/* binding */ openIfOwn),
/* harmony export */   ar: () => (/* binding */ replacementOfFolder),
/* harmony export */   jU: () => (/* binding */ readOwn),
/* harmony export */   ml: () => (/* binding */ replacementOf),
/* harmony export */   qt: () => (/* binding */ makeOwnFolders),
/* harmony export */   tn: () => (/* binding */ maxSmallBytes),
/* harmony export */   vI: () => (/* binding */ appendOwn)
/* harmony export */ });
/* unused harmony export makeNewFolder */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5173);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5261);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8731);





/** More than any file of JSON or YAML that this action reads has. */
const maxSmallBytes = 16 * 1024 ** 2;
/** More than any journal has: one of ten thousand attempts has a tenth of it. */
const maxJournalBytes = 128 * 1024 ** 2;
/** Something else stands in the place of a file or folder of this action. The message names it. */
class ReplacedFileError extends Error {
    name = 'ReplacedFileError';
    path;
    constructor(path, is) {
        super(`${path} cannot be used: it ${is}`);
        this.path = path;
    }
}
/**
 * Opens a file that this action has made, and that any process of its user can have replaced since: for reading, or for
 * appending, which creates a missing one. It follows no link and waits for no pipe.
 * @throws ReplacedFileError for what is not a regular file, has more than `maxBytes`, or belongs to somebody else; the
 * system's error (such as ENOENT) if it cannot be opened
 */
function openOwn(path, { maxBytes = Number.POSITIVE_INFINITY, appends = false } = {}) {
    const { fd, stats } = refusing(path, () => (appends ? openForAppending(path) : (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .openRegular */ .lf)(path)));
    try {
        refusing(path, () => requireOwn(path, stats, maxBytes));
        return { fd, stats };
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        throw error;
    }
}
/**
 * Reads such a file as a whole.
 * @throws as `openOwn` does
 */
function readOwn(path, maxBytes) {
    const { fd, stats } = openOwn(path, { maxBytes });
    try {
        return (0,_read_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readBytes */ .i)(fd, 0, stats.size);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/** Opens such a file for reading; undefined if it is refused or cannot be opened. */
function openIfOwn(path) {
    try {
        return openOwn(path).fd;
    }
    catch {
        return undefined;
    }
}
/** Appends to such a file, for its owner only. @throws as `openOwn` does */
function appendOwn(path, text) {
    const { fd } = openOwn(path, { appends: true });
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(fd, text);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}
/** Returns why `openOwn` would refuse the path, without opening it; undefined also where there is nothing to be seen. */
function replacementOf(path, maxBytes = Number.POSITIVE_INFINITY) {
    const stats = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ifReachable */ .zv)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }));
    return stats && refusalOf(path, () => requireOwn(path, stats, maxBytes));
}
/** The same for a folder. */
function replacementOfFolder(path) {
    const stats = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ifReachable */ .zv)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }));
    return stats && refusalOf(path, () => requireOwnFolder(path, stats));
}
/**
 * Makes the folders from `root` to `path`, both included, as far as they are missing.
 * @throws ReplacedFileError if one of them is a link or anything else but a folder of this user
 */
function makeOwnFolders(root, path, mode) {
    const names = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    for (let depth = 0; depth <= names.length; depth += 1) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...names.slice(0, depth));
        // Where nobody may write, the system refuses to make even what is there.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder, { throwIfNoEntry: false }) === undefined)
            makeUnlessThere(folder, mode, depth === 0);
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder);
        refusing(folder, () => requireOwnFolder(folder, stats));
    }
}
/**
 * Makes a folder that must not exist yet, and those that lead to it.
 * @throws ReplacedFileError if there is anything in its place, a folder included
 */
function makeNewFolder(root, path, mode) {
    makeOwnFolders(root, dirname(path), mode);
    if (!makeUnlessThere(path, mode))
        throw new ReplacedFileError(path, 'stood there before it was made');
}
function makeUnlessThere(path, mode, recursive = false) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { mode, recursive });
        return true;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) === 'EEXIST')
            return false;
        throw error;
    }
}
function openForAppending(path) {
    // Opening a device can have effects, and Windows has no O_NOFOLLOW.
    const there = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (there !== undefined)
        (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .requireRegular */ .O4)(there);
    const { O_RDWR, O_APPEND, O_CREAT, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, O_RDWR | O_APPEND | O_CREAT | O_NONBLOCK | O_NOFOLLOW, 0o600);
    return { fd, stats: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd) };
}
/** @throws RefusedFileError */
function requireOwn(path, stats, maxBytes) {
    (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .requireRegular */ .O4)(stats);
    requireOwner(path, stats);
    if (stats.size > maxBytes)
        throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .RefusedFileError */ .pc(`has ${stats.size} bytes, more than ${maxBytes}`);
}
/** @throws RefusedFileError */
function requireOwnFolder(path, stats) {
    if (stats.isSymbolicLink())
        throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .RefusedFileError */ .pc('is a symbolic link');
    if (!stats.isDirectory())
        throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .RefusedFileError */ .pc('is not a folder');
    requireOwner(path, stats);
}
/**
 * Files of root are no worse than this user's. Those of the folder's owner are not, either: a command may give a whole
 * folder to another user (`chown -R`), and on some network file systems all files belong to one user.
 * @throws RefusedFileError
 */
function requireOwner(path, { uid }) {
    const user = process.geteuid?.();
    if (user === undefined || uid === user || uid === 0)
        return;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).uid === uid)
        return;
    throw new _regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .RefusedFileError */ .pc(`belongs to another user (uid ${uid}; this is uid ${user})`);
}
/** Turns a refusal into one that names the path. */
function refusing(path, open) {
    try {
        return open();
    }
    catch (error) {
        if (error instanceof _regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .RefusedFileError */ .pc)
            throw replaced(path, error);
        throw error;
    }
}
function replaced(path, refusal) {
    return new ReplacedFileError(path, refusal.message);
}
function refusalOf(path, check) {
    try {
        refusing(path, check);
        return undefined;
    }
    catch (error) {
        return error instanceof ReplacedFileError ? error : undefined;
    }
}


/***/ }),

/***/ 5764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ isPidFree),
/* harmony export */   LS: () => (/* binding */ processState),
/* harmony export */   PK: () => (/* binding */ isCertainlyAlive),
/* harmony export */   T1: () => (/* binding */ ancestors),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   a7: () => (/* binding */ signalProcess),
/* harmony export */   ls: () => (/* binding */ identify)
/* harmony export */ });
/* unused harmony export startedMs */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5173);
/* harmony import */ var _process_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4485);


/**
 * Returns the identity of a process that exists now. A child of this process exists, if only as a zombie, until the
 * event loop reaps it; its identity is therefore certain in the turn in which it was started.
 */
function identify(pid) {
    return { pid, startTime: (0,_process_list_js__WEBPACK_IMPORTED_MODULE_1__/* .findProcess */ .RF)(pid)?.startTime ?? '' };
}
/** Returns the parent of this process, its parent, and so on. Outside of Linux each costs the start of a program. */
function ancestors() {
    const found = [];
    for (let entry = (0,_process_list_js__WEBPACK_IMPORTED_MODULE_1__/* .findProcess */ .RF)(process.ppid); entry !== undefined; entry = (0,_process_list_js__WEBPACK_IMPORTED_MODULE_1__/* .findProcess */ .RF)(entry.parent)) {
        const { pid, startTime } = entry;
        // On Windows the pid of a dead parent may be that of a descendant by now.
        if (found.some((known) => known.pid === pid))
            break;
        found.push({ pid, startTime });
    }
    return found;
}
/** Returns whether this process still runs. A zombie does not, though `kill(pid, 0)` succeeds for it. */
function isAlive(identity) {
    // Elsewhere an exact check starts a program, which is too expensive every second; the pid has to do.
    return process.platform === 'linux' ? isCertainlyAlive(identity) : answersSignal(identity.pid);
}
/**
 * Like `isAlive`, but returns `unknown` if certainty takes a program of the system (macOS, Windows) or is impossible
 * (`/proc` mounted with `hidepid`). The process must be of this pid namespace.
 */
function processState(identity) {
    const found = process.platform === 'linux' ? (0,_process_list_js__WEBPACK_IMPORTED_MODULE_1__/* .findProcess */ .RF)(identity.pid) : undefined;
    if (found === undefined)
        return answersSignal(identity.pid) ? 'unknown' : 'dead';
    if (found.zombie)
        return 'dead';
    if (identity.startTime === '')
        return 'unknown';
    return found.startTime === identity.startTime ? 'alive' : 'dead';
}
/** Returns whether no process has this pid, not even a zombie. Costs next to nothing. */
function isPidFree(pid) {
    return !answersSignal(pid);
}
/**
 * Signals this process and no later one with its pid. Returns whether the signal was sent: false if the process is
 * dead.
 * @throws when the system refuses, for example with EPERM for another user's process
 */
function signalProcess(identity, signal) {
    if (!isCertainlyAlive(identity))
        return false;
    try {
        return process.kill(identity.pid, signal);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error) === 'ESRCH')
            return false;
        throw error;
    }
}
/** Like `isAlive`, but exact on every system: on macOS and Windows it starts a program. */
function isCertainlyAlive({ pid, startTime }) {
    const found = (0,_process_list_js__WEBPACK_IMPORTED_MODULE_1__/* .findProcess */ .RF)(pid);
    return found !== undefined && !found.zombie && startTime !== '' && found.startTime === startTime;
}
function answersSignal(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error) === 'EPERM';
    }
}
/**
 * Returns the wall-clock time in ms at which a process started, exact to a fraction of a second. Undefined on systems
 * whose start times cannot be compared with a clock. Linux counts them in hundredths of a second (proc(5)).
 */
function startedMs({ startTime }) {
    const own = process.platform === 'linux' ? findProcess(process.pid) : undefined;
    if (own === undefined || startTime === '')
        return undefined;
    return performance.timeOrigin + (Number(startTime) - Number(own.startTime)) * 10;
}


/***/ }),

/***/ 4485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RF: () => (/* binding */ findProcess),
  O3: () => (/* binding */ listProcesses)
});

// UNUSED EXPORTS: areOpenForWriting

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/system/processes/linux.js


function linux_listLinux() {
    // The youngest first: they are the most likely to end before they are read.
    return (0,external_node_fs_.readdirSync)('/proc')
        .filter((name) => /^\d+$/.test(name))
        .toReversed()
        .flatMap((name) => readLinux(Number(name)) ?? []);
}
function readLinux(pid) {
    const stat = parseStat(read(`/proc/${pid}/stat`, 'utf8'));
    return (stat && {
        ...stat,
        dying: stat.dying === true && areThreadsDying(pid),
        commandLine: () => read(`/proc/${pid}/cmdline`, 'utf8').split('\0'),
        isHidden: () => isHidden(pid),
        ignores: (signal) => isIgnored(read(`/proc/${pid}/status`, 'latin1'), signal),
        user: () => savedUser(read(`/proc/${pid}/status`, 'latin1')),
        environment: () => read(`/proc/${pid}/environ`, 'latin1'),
        filesOpenForWriting: () => (stat.isKernel ? [] : filesOpenForWriting(pid)),
    });
}
/**
 * Parses the line of `/proc/<pid>/stat` (proc(5)). The name is in brackets and may contain brackets and blanks, so the
 * fields are counted from its last bracket. Field 9 has flags (PF_EXITING is 4 and PF_KTHREAD 0x200000
 * in the kernel's sched.h), field 20 is
 * the number of threads, field 22 the start in clock ticks since boot.
 */
function parseStat(stat) {
    const open = stat.indexOf('(');
    const close = stat.lastIndexOf(')');
    const [state, parent, group, session, ...rest] = stat.slice(close + 2).split(' ');
    if (open < 0 || close < 0 || session === undefined)
        return undefined;
    return {
        pid: Number(stat.slice(0, open)),
        parent: Number(parent),
        group: Number(group),
        session: Number(session),
        startTime: rest[15] ?? '',
        name: stat.slice(open + 1, close),
        dying: (Number(rest[2]) & 4) !== 0,
        isKernel: (Number(rest[2]) & 0x20_00_00) !== 0,
        suspended: state === 'T',
        blocked: state === 'D',
        // A process whose first thread has ended looks like a zombie while its other threads run.
        zombie: state === 'X' || (state === 'Z' && !(Number(rest[13]) > 1)),
    };
}
/** The files of a process that is not to be read belong to root, whoever runs it (proc(5)). Root reads them all the same. */
function isHidden(pid) {
    try {
        (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`);
        return false;
    }
    catch (error) {
        const [, user] = /^Uid:\s*(\d+)/m.exec(read(`/proc/${pid}/status`, 'latin1')) ?? [];
        return error.code === 'EACCES' && Number(user) === process.getuid?.();
    }
}
/** The real or the saved id decides who may signal a process (kill(2)): `Uid` has real, effective, saved, file system's. */
function savedUser(status) {
    const [, user] = /^Uid:\s*\d+\s+\d+\s+(\d+)/m.exec(status) ?? [];
    return user === undefined ? undefined : Number(user);
}
/** `SigIgn` in `/proc/<pid>/status` is a mask in hexadecimal, with signal 1 in the lowest bit (proc(5)). */
function isIgnored(status, signal) {
    const [, mask = '0'] = /^SigIgn:\s*([0-9a-f]+)$/m.exec(status) ?? [];
    return ((BigInt(`0x${mask}`) >> BigInt(external_node_os_.constants.signals[signal] - 1)) & 1n) === 1n;
}
/** Returns whether every thread of a process is exiting. */
function areThreadsDying(pid) {
    try {
        return (0,external_node_fs_.readdirSync)(`/proc/${pid}/task`).every((thread) => parseStat(read(`/proc/${pid}/task/${thread}/stat`, 'utf8'))?.dying !== false);
    }
    catch {
        return true;
    }
}
/** The mode of a link in `/proc/<pid>/fd` shows how the file was opened (proc(5)). */
function filesOpenForWriting(pid) {
    try {
        return (0,external_node_fs_.readdirSync)(`/proc/${pid}/fd`).flatMap((fd) => {
            try {
                const link = `/proc/${pid}/fd/${fd}`;
                return ((0,external_node_fs_.lstatSync)(link).mode & 0o200) === 0 ? [] : (0,external_node_fs_.readlinkSync)(link);
            }
            catch {
                return [];
            }
        });
    }
    catch (error) {
        const { code } = error;
        return code === 'EACCES' || code === 'EPERM' ? undefined : [];
    }
}
/** Returns an empty text if the process has ended or belongs to another user. */
function read(path, encoding) {
    try {
        return (0,external_node_fs_.readFileSync)(path, encoding);
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/system/processes/ps.js


/** Lists the processes of macOS with one `ps`: starting it is what costs. `-E` adds the environment to the command. */
function listWithPs() {
    return parsePs(ps(['-A', '-E']));
}
function readWithPs(pid) {
    try {
        return parsePs(ps(['-p', String(pid)]))[0];
    }
    catch {
        // `ps` exits with 1 if there is no such process.
        return undefined;
    }
}
/** Without `sess`, for which macOS prints a kernel address. */
const psColumns = 'pid,ppid,pgid,stat,lstart,command';
function ps(selection) {
    return (0,external_node_child_process_.execFileSync)('/bin/ps', [...selection, '-ww', '-o', psColumns], {
        encoding: 'latin1',
        // Start times are compared between processes, so they must be in one language and one time zone.
        env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 256 * 1024 * 1024,
    });
}
/** Parses a header and a line for each process; `lstart` is five words (`Mon Jan  2 15:04:05 2006`), to the second. */
function parsePs(table) {
    return table.split('\n').flatMap((line) => {
        const [, pid, parent, group, state = '', started = '', command = ''] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(\S+\s+\S+\s+\S+\s+\S+\s+\d+)\s(.*)$/.exec(line) ?? [];
        if (pid === undefined)
            return [];
        const time = Date.parse(`${started} UTC`);
        return {
            pid: Number(pid),
            parent: Number(parent),
            group: Number(group),
            session: 0,
            startTime: Number.isNaN(time) ? '' : String(time),
            name: (0,external_node_path_.basename)(command.trim().split(' ')[0] ?? ''),
            suspended: state.startsWith('T'),
            zombie: state.startsWith('Z'),
            environment: () => command,
            filesOpenForWriting: () => [],
        };
    });
}

;// CONCATENATED MODULE: ./build/system/processes/windows.js


/** Starts PowerShell, which takes about a second: call it sparingly. */
function listWindows() {
    return query('');
}
function readWindows(pid) {
    return query(`-Filter ProcessId=${pid}`)[0];
}
// The script has no double quotes: they would have to survive the quoting of the command line.
function query(filter) {
    const script = `Get-CimInstance Win32_Process ${filter} | Where-Object CreationDate | ForEach-Object {
    @($_.ProcessId, $_.ParentProcessId, $_.CreationDate.ToUniversalTime().Ticks, $_.Name) -join [char]9 }`;
    return parseWindows((0,external_node_child_process_.execFileSync)(powershell(), ['-NoProfile', '-NonInteractive', '-Command', script], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
        windowsHide: true,
        maxBuffer: 64 * 1024 * 1024,
    }));
}
/** By its path: PATH is the user's. */
function powershell() {
    return (0,external_node_path_.join)(process.env.SystemRoot ?? 'C:\\Windows', 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe');
}
/** Parses lines of pid, parent, start in ticks of 100 ns, and name, separated by tabs. */
function parseWindows(table) {
    return table.split(/\r?\n/).flatMap((line) => {
        const [pid, parent, startTime, name] = line.split('\t');
        if (name === undefined)
            return [];
        return {
            pid: Number(pid),
            parent: Number(parent),
            group: 0,
            session: 0,
            startTime: startTime ?? '',
            name,
            suspended: false,
            zombie: false,
            environment: () => '',
            filesOpenForWriting: () => [],
        };
    });
}

;// CONCATENATED MODULE: ./build/system/process-list.js



/** Lists all processes of this pid namespace that are visible, without zombies. */
function listProcesses() {
    return list().filter(({ zombie }) => !zombie);
}
/** Returns the entry of one process or zombie; undefined if there is none. */
function findProcess(pid) {
    switch (process.platform) {
        case 'linux':
            return readLinux(pid);
        case 'win32':
            return readWindows(pid);
        default:
            return readWithPs(pid);
    }
}
/**
 * Returns whether any process may have one of these files open for writing: always true on systems that do not show it,
 * where other users' processes cannot be seen (`hidepid` in proc(5)), and where a process hides its files that is as young
 * as the one that was given them. `since` is that one's start.
 */
function areOpenForWriting(paths, since) {
    if (process.platform !== 'linux' || findProcess(1) === undefined)
        return true;
    return listLinux().some((entry) => {
        const files = entry.filesOpenForWriting();
        if (files === undefined)
            return !entry.zombie && Number(entry.startTime) >= Number(since);
        return files.some((path) => paths.includes(path));
    });
}
function list() {
    switch (process.platform) {
        case 'linux':
            return linux_listLinux();
        case 'win32':
            return listWindows();
        default:
            return listWithPs();
    }
}


/***/ }),

/***/ 3878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOf),
/* harmony export */   H: () => (/* binding */ nameProcess)
/* harmony export */ });
/**
 * Returns the title of a process of ours, as in `supervised-run: supervisor of 20260131-101500-1a2b3c`. It holds none of the
 * words by which people end their own programs. A process that is started with it as its `argv0` has it in part until it
 * calls `nameProcess`.
 */
function titleOf(what) {
    return `supervised-run: ${what}`;
}
/**
 * Names this process for whoever lists processes. On Linux and macOS the title takes the place of the command line, so that
 * a command's `pkill -f node`, or `-f index.js`, meets the command's own processes alone. On Windows a title would be that
 * of the console, which others share.
 */
function nameProcess(what) {
    if (process.platform !== 'win32')
        process.title = titleOf(what);
}


/***/ }),

/***/ 5261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/**
 * Returns up to `maxBytes` bytes of an open file from `position` on: fewer only where the file ends. (A single
 * `readSync` may return fewer than it was asked for at any time.)
 */
function readBytes(fd, position, maxBytes) {
    const buffer = Buffer.alloc(maxBytes);
    let length = 0;
    while (length < maxBytes) {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer, length, maxBytes - length, position + length);
        if (read === 0)
            break;
        length += read;
    }
    return buffer.subarray(0, length);
}


/***/ }),

/***/ 8731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O4: () => (/* binding */ requireRegular),
/* harmony export */   lf: () => (/* binding */ openRegular),
/* harmony export */   pc: () => (/* binding */ RefusedFileError)
/* harmony export */ });
/* unused harmony export openIfRegular */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** A file that is refused; the message completes "the file …". */
class RefusedFileError extends Error {
    name = 'RefusedFileError';
}
/**
 * Opens a file of another program for reading. It follows no link and waits for no pipe.
 * @throws RefusedFileError for a link, folder, pipe or device; the system's error (such as ENOENT) if it cannot be
 * opened
 */
function openRegular(path) {
    // Checked before it is opened, because Windows has no O_NOFOLLOW, and opening a device can have effects.
    requireRegular((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path));
    // And checked afterwards, because it can be replaced in between.
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0));
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
        requireRegular(stats);
        return { fd, stats };
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        throw error;
    }
}
/** Does the same, but returns undefined if the file is refused or cannot be opened. */
function openIfRegular(path) {
    try {
        return openRegular(path).fd;
    }
    catch {
        return undefined;
    }
}
/** @throws RefusedFileError */
function requireRegular(stats) {
    if (!stats.isFile())
        throw new RefusedFileError(`is ${kind(stats)}`);
}
function kind(stats) {
    if (stats.isSymbolicLink())
        return 'a symbolic link';
    if (stats.isDirectory())
        return 'a folder';
    if (stats.isFIFO())
        return 'a named pipe';
    return stats.isSocket() ? 'a socket' : 'a device';
}


/***/ }),

/***/ 2554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ systemProgram),
/* harmony export */   T: () => (/* binding */ isExecutable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Where systems keep their own programs: those of the FHS, NixOS, Guix. */
const folders = ['/usr/bin', '/bin', '/run/current-system/sw/bin', '/run/current-system/profile/bin'];
/**
 * Returns the path of a program of the system, for our own use. PATH is the user's: what comes first there under the same
 * name may do something else. It counts only on systems that have the program elsewhere.
 */
function systemProgram(name) {
    return folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).find(isExecutable) ?? name;
}
/** Also false for a path that cannot be looked at. */
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 5508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ treeVariable),
/* harmony export */   Ew: () => (/* binding */ ownGroup),
/* harmony export */   lS: () => (/* binding */ membersOf)
/* harmony export */ });
/** The environment variable with the marks; a supervised run inside another one appends its own. */
const treeVariable = 'SUPERVISED_RUN_TREE';
/**
 * Returns the members of a tree among `all` processes. A process for which `wasFound` is true stays one: its parent may
 * have ended since, and nothing else may show its descent.
 */
function membersOf(tree, all, wasFound = () => false) {
    const { root, givenUp = [] } = tree;
    const group = ownGroup(root, all);
    const processes = givenUp.length === 0 ? all : all.filter((entry) => !isIn(givenUp, entry));
    const members = new Set(processes.filter((entry) => wasFound(entry) ||
        (entry.parent === tree.adopter && entry.pid !== process.pid) ||
        isIn(tree.known, entry) ||
        (group !== undefined && (entry.pid === group || entry.group === group || entry.session === group)) ||
        ((root === null || !startedBefore(entry, root)) && isMarked(entry, tree))));
    // Descendants that changed group, session and environment, as long as their parents live. On Windows a process keeps
    // the pid of its dead parent, which may by now belong to a younger, unrelated process.
    const parents = new Map();
    if (group !== undefined && root !== null && root.startTime !== '')
        parents.set(group, root);
    for (let before = -1; before !== members.size;) {
        before = members.size;
        for (const member of members)
            parents.set(member.pid, member);
        for (const entry of processes) {
            const parent = parents.get(entry.parent);
            if (parent !== undefined && !startedBefore(entry, parent))
                members.add(entry);
        }
    }
    return [...members].filter(({ pid }) => pid !== process.pid);
}
/**
 * Returns the id of the root's group and session if it still belongs to them. It does after the root's death, as long
 * as they have members; it does not once an unrelated process (with another start time) has the pid.
 */
function ownGroup(root, processes) {
    // A signal to group 0 reaches this process, one to group -1 everything. The root may come from a file: never trust
    // it.
    if (root === null || root.pid <= 1)
        return undefined;
    const leader = processes.find(({ pid }) => pid === root.pid);
    const isOwn = leader === undefined || root.startTime === '' || leader.startTime === root.startTime;
    return isOwn ? root.pid : undefined;
}
function startedBefore(entry, other) {
    return entry.startTime !== '' && other.startTime !== '' && Number(entry.startTime) < Number(other.startTime);
}
function isIn(processes = [], entry) {
    return processes.some(({ pid, startTime }) => pid === entry.pid && startTime !== '' && startTime === entry.startTime);
}
function isMarked(entry, { mark, files = [] }) {
    const environment = entry.environment();
    if (environment.includes(mark)) {
        const words = environment.split(/[\0 ]/);
        if (words.some((word) => word.startsWith(`${treeVariable}=`) && word.includes(mark)))
            return true;
    }
    return files.length > 0 && (entry.filesOpenForWriting() ?? []).some((file) => files.includes(file));
}


/***/ })

};
