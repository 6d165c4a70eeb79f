export const id = 188;
export const ids = [188];
export const modules = {

/***/ 2188:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _launch_finished_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2117);

// Most steps end in main, and their job shall not wait for what it takes to end the others.
if (!(0,_launch_finished_js__WEBPACK_IMPORTED_MODULE_0__/* .isFinished */ .$)(process.env))
    await Promise.all(/* import() */[__webpack_require__.e(511), __webpack_require__.e(518)]).then(__webpack_require__.bind(__webpack_require__, 3518));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ef: () => (/* binding */ finishedState),
  Ck: () => (/* binding */ sessionState)
});

// UNUSED EXPORTS: actionsEnvironment, commandEnvironment, supervisorEnvironment

;// CONCATENATED MODULE: ./build/session/environment.js
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
const nodeVariables = (/* unused pure expression or super */ null && ([
    'CHOKIDAR_INTERVAL',
    'CHOKIDAR_USEPOLLING',
    'NODE_OPTIONS',
    'NODE_DEBUG',
    'NODE_DEBUG_NATIVE',
    'NODE_PATH',
    'NODE_PENDING_DEPRECATION',
    'NODE_REDIRECT_WARNINGS',
    'NODE_V8_COVERAGE',
]));
/** The prefix of those variables on their way through the supervisor. */
const environment_hidden = 'SUPERVISED_RUN_';
/** Returns an environment in which Node does not see what is meant for the command; `revealForCommand` undoes it. */
function environment_hideFromNode(env) {
    const names = Object.entries(env).map(([name, value]) => [
        nodeVariables.includes(name) ? environment_hidden + name : name,
        value,
    ]);
    return Object.fromEntries(names);
}
function revealForCommand(env) {
    const isHidden = (name) => name.startsWith(environment_hidden) && nodeVariables.includes(name.slice(environment_hidden.length));
    const names = Object.entries(env).map(([name, value]) => [isHidden(name) ? name.slice(environment_hidden.length) : name, value]);
    return Object.fromEntries(names);
}
/** Slots that the job holds through slot/action.yml, for its later steps: ids with commas between them. */
const jobSlotsVariable = 'SUPERVISED_RUN_JOB_SLOTS';

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
    return hideFromNode(commandEnvironment(env));
}
/** Returns the variables of the runner's services that this step has, for a command that may use them. */
function actionsEnvironment(env) {
    const present = actionsVariables.map((name) => [name, env[name]]);
    return Object.fromEntries(present.filter((entry) => entry[1] !== undefined));
}


/***/ }),

/***/ 2117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isFinished)
/* harmony export */ });
/* harmony import */ var _session_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4683);
/* harmony import */ var _system_own_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9539);
/* harmony import */ var _command_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7966);



/**
 * Returns whether main has done all that post would do. The saved state alone says so to whoever changes it while main runs:
 * the step's record has to agree.
 */
function isFinished(env) {
    const root = env[`STATE_${_command_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .finishedState */ .Ef}`];
    if (!root || root !== env[`STATE_${_command_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionState */ .Ck}`])
        return false;
    try {
        const record = JSON.parse((0,_system_own_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readOwn */ .jU)((0,_session_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .sessionPaths */ .NE)(root).step, _system_own_file_js__WEBPACK_IMPORTED_MODULE_1__/* .maxSmallBytes */ .tn).toString());
        return typeof record === 'object' && record !== null && 'finished' in record && record.finished === true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 4683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ channelsOf),
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
/* unused harmony exports passableFolder, fileCommands, readinessMark, executionMark */
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


/***/ })

};
