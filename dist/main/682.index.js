export const id = 682;
export const ids = [682];
export const modules = {

/***/ 8301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  followToEnd: () => (/* binding */ followToEnd)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(1659);
// EXTERNAL MODULE: ./build/session/state/session-state.js
var session_state = __webpack_require__(4833);
;// CONCATENATED MODULE: ./build/session/verdict.js
/**
 * The exit codes of a supervisor that has ended its session. Its parent has them from the kernel: unlike the journal, nobody
 * else can write them. Node's own codes are lower.
 */
const exitCodes = { completed: 0, failed: 20, stopped: 21 };
/** The exit code of a supervisor that got no launch message. */
const notLaunched = 22;
function exitCodeOf(status) {
    return exitCodes[status];
}
/** Returns how a supervisor with this exit code has ended its session; undefined if it has not. */
function verdictOf(exitCode) {
    return ['completed', 'failed', 'stopped'].find((status) => exitCodes[status] === exitCode);
}

// EXTERNAL MODULE: ./build/summary/log-tail.js + 1 modules
var log_tail = __webpack_require__(6370);
// EXTERNAL MODULE: ./build/system/errors.js
var errors = __webpack_require__(5173);
// EXTERNAL MODULE: ./build/system/own-file.js
var own_file = __webpack_require__(9539);
// EXTERNAL MODULE: ./build/system/wait.js
var wait = __webpack_require__(1907);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(5156);
// EXTERNAL MODULE: ./build/session/step-record.js
var step_record = __webpack_require__(1451);
;// CONCATENATED MODULE: ./build/pack/protocol.js


const packedSchema = schemas.object({
    ok: schemas.literal(true),
    files: schemas.array(schemas.string()),
    redacted: step_record/* redactionReportSchema */.ZB,
});

// EXTERNAL MODULE: ./build/session/artifact-content.js
var artifact_content = __webpack_require__(8037);
// EXTERNAL MODULE: ./build/session/paths.js
var session_paths = __webpack_require__(4683);
// EXTERNAL MODULE: ./build/session/session-logs.js
var session_logs = __webpack_require__(4639);
// EXTERNAL MODULE: ./build/system/hidden-variables.js
var hidden_variables = __webpack_require__(8314);
// EXTERNAL MODULE: ./build/text/bytes.js
var bytes = __webpack_require__(4769);
// EXTERNAL MODULE: ./build/text/duration.js
var duration = __webpack_require__(9556);
// EXTERNAL MODULE: ./build/text/plural.js
var plural = __webpack_require__(1442);
// EXTERNAL MODULE: ./build/action/inputs/redaction.js + 4 modules
var inputs_redaction = __webpack_require__(1515);
// EXTERNAL MODULE: ./build/action/launch/job-process.js
var job_process = __webpack_require__(9200);
// EXTERNAL MODULE: ./build/action/runner/save-record.js
var save_record = __webpack_require__(9427);
;// CONCATENATED MODULE: ./build/action/artifacts/artifact-files.js





/**
 * Returns what the artifact of an attempt holds: its logs, those of the probes before it (`probe-01-output.log`), that of
 * `on-timeout` (`on-timeout-output.log`), the collected files, and the session so far. File commands are left out: they are for later steps alone.
 * @throws ReplacedFileError if something else stands in the place of one of these folders, or of a file of the session
 */
function artifactFiles(paths, attempt, probes) {
    const folder = (0,session_paths/* executionDir */.kl)(paths.root, 'attempt', attempt);
    for (const own of [(0,external_node_path_.dirname)(folder), folder, (0,session_paths/* collectedDir */.PE)(folder)])
        refuse((0,own_file/* replacementOfFolder */.ar)(own));
    for (const own of [paths.journal, paths.state])
        refuse((0,own_file/* replacementOf */.ml)(own, own_file/* maxJournalBytes */.De));
    const probeLogs = probes.flatMap(({ number }) => {
        const prefix = `probe-${String(number).padStart(2, '0')}-`;
        return logsIn((0,session_paths/* executionDir */.kl)(paths.root, 'probe', number)).map((path) => asLog(path, prefix));
    });
    const onTimeout = (0,session_paths/* executionDir */.kl)(paths.root, 'on-timeout', attempt);
    const onTimeoutLogs = (0,external_node_fs_.existsSync)(onTimeout) ? logsIn(onTimeout).map((path) => asLog(path, 'on-timeout-')) : [];
    const collected = (0,session_logs/* filesBelow */.D)((0,session_paths/* collectedDir */.PE)(folder)).map((path) => {
        return { from: path, to: (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/'), kind: 'unknown' };
    });
    // Somebody may have deleted the session's folder.
    const session = [paths.journal, paths.state].filter(external_node_fs_.existsSync).map((path) => asLog(path));
    return [...logsIn(folder).map((path) => asLog(path)), ...onTimeoutLogs, ...probeLogs, ...collected, ...session];
}
/** @throws ReplacedFileError */
function refuse(replaced) {
    if (replaced !== undefined)
        throw replaced;
}
function asLog(from, prefix = '') {
    return { from, to: `${prefix}${(0,external_node_path_.basename)(from)}`, kind: 'log' };
}
function logsIn(folder) {
    return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.log'))
        .map(({ name }) => (0,external_node_path_.join)(folder, name));
}

// EXTERNAL MODULE: ./build/action/artifacts/artifact-name.js
var artifact_name = __webpack_require__(5373);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/system/process-title.js
var process_title = __webpack_require__(3878);
// EXTERNAL MODULE: ./build/action/launch/bundles.js
var bundles = __webpack_require__(6726);
// EXTERNAL MODULE: ./build/system/tree-members.js
var tree_members = __webpack_require__(5508);
;// CONCATENATED MODULE: ./build/action/launch/own-environment.js

// The job's environment is made for its commands. NODE_OPTIONS, LD_PRELOAD and their like must not change how our own
// programs work, so these get what they need by name.
const always = [
    'HOME',
    'LD_LIBRARY_PATH',
    'PATH',
    'TMPDIR',
    // The runner's sweep at the end of the job finds its processes by it.
    'RUNNER_TRACKING_ID',
    // A supervised run around this one finds them by it.
    tree_members/* treeVariable */.Dt,
    // Without these Windows programs do not start, or have no folder for temporary files.
    'APPDATA',
    'ComSpec',
    'LOCALAPPDATA',
    'SystemDrive',
    'SystemRoot',
    'TEMP',
    'TMP',
    'USERPROFILE',
    'windir',
];
/** How to reach a service from this machine: proxies and certificates. */
const network = /^((https?|no|all)_proxy|NODE_(EXTRA_CA_CERTS|TLS_REJECT_UNAUTHORIZED|USE_ENV_PROXY|USE_SYSTEM_CA)|SSL_CERT_(FILE|DIR))$/i;
/** The options of Node that say how to reach a service. */
const networkOption = /^--((use-(openssl|bundled|system)-ca|use-env-proxy|openssl-[\w-]+|tls-[\w-]+|(no-)?network-family-autoselection)$|(dns-result-order|openssl-config|tls-[\w-]+|network-family-autoselection-[\w-]+)=)/;
/** Returns the environment of a program of ours that does all its work on this machine. */
function ownEnvironment(env) {
    return pick(env, (name) => always.some((known) => sameName(known, name)));
}
/** Returns the environment of a program of ours that talks to the runner's services; it gets their token by a message. */
function serviceEnvironment(env) {
    const options = (env.NODE_OPTIONS ?? '').split(/\s+/).filter((option) => networkOption.test(option));
    const own = pick(env, (name) => (/^(ACTIONS|GITHUB|RUNNER)_/i.test(name) && !isToken(name)) || network.test(name));
    Object.assign(own, ownEnvironment(env));
    if (options.length > 0)
        own.NODE_OPTIONS = options.join(' ');
    return own;
}
function isToken(name) {
    return name.toUpperCase() === 'ACTIONS_RUNTIME_TOKEN';
}
function pick(env, isKept) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => isKept(name)));
}
function sameName(a, b) {
    return process.platform === 'win32' ? a.toUpperCase() === b.toUpperCase() : a === b;
}

;// CONCATENATED MODULE: ./build/action/artifacts/ask-process.js





const failureSchema = schemas.object({ ok: schemas.literal(false), error: schemas.string() });
/**
 * Runs another program of this action for one request and returns its answer. `onOutput` gets what it prints. Kills the
 * process when the signal aborts. Never rejects.
 */
function askProcess(bundle, request, success, { signal, onOutput = () => { } }) {
    return new Promise((resolve) => {
        const fail = (error) => resolve({ ok: false, error });
        if (signal.aborted)
            return fail(String(signal.reason));
        const { script, cwd } = (0,bundles/* bundleStart */.j)(bundle, '.');
        const child = (0,external_node_child_process_.spawn)(process.execPath, [script], {
            argv0: (0,process_title/* titleOf */.G)(bundle),
            cwd,
            stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
            windowsHide: true,
            env: bundle === 'upload' ? serviceEnvironment(process.env) : ownEnvironment(process.env),
        });
        child.stdout?.on('data', onOutput);
        child.stderr?.on('data', onOutput);
        const abort = () => {
            child.kill('SIGKILL');
            fail(String(signal.reason));
        };
        signal.addEventListener('abort', abort, { once: true });
        child.once('message', (message) => {
            const answer = schemas.union([success, failureSchema]).safeParse(message);
            resolve(answer.data ?? { ok: false, error: `the ${bundle} process sent an answer that cannot be understood` });
        });
        child.once('error', (error) => fail(`the ${bundle} process could not be started: ${error.message}`));
        child.once('exit', (code, name) => {
            signal.removeEventListener('abort', abort);
            fail(`the ${bundle} process ended with ${name ?? `code ${code}`}`);
        });
        child.send(request, () => { });
    });
}

;// CONCATENATED MODULE: ./build/action/runner/job-status.js

const statuses = ['success', 'failure', 'cancelled'];
/**
 * Returns how the job stands. The runner evaluates the default of the input `job-status` anew for post; main always sees
 * `success`. Undefined where nobody says it, as under act.
 */
function jobStatus() {
    const text = core/* getInput */.V4('job-status').toLowerCase();
    return statuses.find((status) => status === text);
}

;// CONCATENATED MODULE: ./build/action/artifacts/service.js
/** Applies the rule by which the artifact client refuses GitHub Enterprise Server (its shared/config.ts). */
function artifactService(env) {
    const { ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL, GITHUB_SERVER_URL } = env;
    if (!ACTIONS_RUNTIME_TOKEN || !ACTIONS_RESULTS_URL) {
        return { available: false, because: 'this runner offers no artifact service' };
    }
    const host = hostOf(GITHUB_SERVER_URL ?? 'https://github.com');
    if (host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost'))
        return { available: true };
    return { available: false, because: `the artifact client does not support GitHub Enterprise Server (${host})` };
}
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).hostname.toLowerCase() : url;
}

;// CONCATENATED MODULE: ./build/action/artifacts/settings.js


/** A cancelled job as a whole has less than five minutes for the post stages of all its steps (runner: JobDispatcher.cs). */
const defaultDeadlineMs = { main: 5 * 60_000, post: 2 * 60_000 };
/** ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS is the artifact client's variable for a stalled upload; here it limits everything. */
function artifactSettings(env, stage) {
    const { ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS, GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = env;
    const run = GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_RUN_ID
        ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`
        : null;
    return {
        service: artifactService(env),
        deadlineMs: Number(ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS) || defaultDeadlineMs[stage],
        jobStatus: stage === 'post' ? jobStatus() : undefined,
        urlOf: (id) => (run === null ? null : `${run}/artifacts/${id}`),
    };
}

// EXTERNAL MODULE: ./build/redact/mask-finder.js
var mask_finder = __webpack_require__(6219);
// EXTERNAL MODULE: ./build/redact/patterns.js + 15 modules
var patterns = __webpack_require__(9362);
;// CONCATENATED MODULE: ./build/upload/protocol.js

const uploadedSchema = schemas.object({ ok: schemas.literal(true), id: schemas.number().int(), bytes: schemas.number().int() });

;// CONCATENATED MODULE: ./build/action/artifacts/upload-process.js





/** The limit of the client's output that is kept, in bytes. */
const maxOutput = 256 * 1024;
/** Uploads one artifact in a process of its own, whose output goes to a file. Never rejects. */
async function uploadArtifact(request, logPath, signal) {
    let output = Buffer.alloc(0);
    const onOutput = (bytes) => {
        if (output.length < maxOutput)
            output = Buffer.concat([output, bytes]);
    };
    const answer = await askProcess('upload', request, uploadedSchema, { signal, onOutput });
    try {
        (0,own_file/* appendOwn */.vI)(logPath, withoutMasked(output));
    }
    catch {
        // A full disk, or something else in its place. The output only helps a person who looks for a fault in the client.
    }
    return answer;
}
/** The client masks the signature in the address to which it uploads, then prints the address. */
function withoutMasked(output) {
    const finder = new mask_finder/* MaskFinder */.j();
    const masks = [...finder.push(output), ...finder.end()];
    return new patterns/* Patterns */.g(masks).text(output.toString('utf8'));
}

;// CONCATENATED MODULE: ./build/action/artifacts/attempt-artifacts.js






















const maxTries = 3;
const pauseBetweenTriesMs = 1_000;
/**
 * The artifacts of a session: one for each attempt that the input `artifacts` selects, uploaded one after the other while
 * the next attempt waits or runs. One that cannot be uploaded stays in the session's folder; that is a warning and never
 * fails the step.
 */
class AttemptArtifacts {
    #step;
    #settings;
    #cancelled = new AbortController();
    #queue = Promise.resolve();
    #begun = new Set();
    #hasExplained = false;
    constructor(step) {
        this.#step = step;
        this.#settings = artifactSettings((0,hidden_variables/* wholeEnvironment */.zr)(), step.stage);
        (0,job_process/* jobGone */.z)().addEventListener('abort', () => this.cancel(), { once: true });
    }
    /** Queues the artifact of an attempt that has ended, unless it is not wanted or was sent before. */
    begin(attempt, probes) {
        const { number } = attempt;
        const before = this.#step.record.uploads[number];
        if (before !== undefined && before.status !== 'pending')
            return;
        if (this.#begun.has(number) || !this.#isWanted(attempt))
            return;
        this.#begun.add(number);
        const own = probes.filter((probe) => probe.attempt === number);
        this.#queue = this.#queue.then(() => this.#send(number, own, before?.triedNames ?? []));
    }
    /** Resolves when everything in the queue is sent or has failed. */
    async settled() {
        await this.#queue;
    }
    /** Stops the upload in progress and drops the queue; post does both again. */
    cancel() {
        this.#cancelled.abort('the step was cancelled');
    }
    #isWanted({ failure, cause }) {
        const { artifacts: policy, atJobEnd } = this.#step.record.settings;
        if (policy !== 'failed')
            return policy === 'always';
        const { jobStatus } = this.#settings;
        // A server explains the failure of other steps.
        if (atJobEnd !== null && jobStatus === 'failure')
            return true;
        // What was stopped because nobody needs it any more has not failed. Post knows the runner's own `cancel:` of a step by
        // the job that goes on.
        const isUnneeded = cause === 'stopped' || (cause === 'cancelled' && jobStatus === 'success');
        return failure !== null && !isUnneeded;
    }
    async #send(attempt, probes, triedNames) {
        if (this.#cancelled.signal.aborted)
            return;
        let upload;
        try {
            upload = await this.#packAndUpload(attempt, probes, triedNames);
        }
        catch (error) {
            upload = this.#failed(attempt, triedNames, (0,errors/* errorMessage */.gJ)(error));
        }
        await this.#save(attempt, upload);
        await this.#report(attempt, upload);
    }
    async #packAndUpload(attempt, probes, triedNames) {
        const { stage, session, record, redaction, log } = this.#step;
        const { paths, request } = session;
        const { deadlineMs, service } = this.#settings;
        if (!(0,inputs_redaction/* knowsSecretsOf */.DT)(redaction, record.settings, request.sessionId)) {
            const reason = 'this step does not have the `redact` values of the step that started the session';
            if (stage === 'post')
                return this.#failed(attempt, triedNames, reason);
            await log.lineBetween(`… Artifact of attempt ${attempt} deferred to the end of the job: ${reason}`);
            return { status: 'pending', triedNames };
        }
        const deadline = AbortSignal.timeout(deadlineMs);
        const signal = AbortSignal.any([deadline, this.#cancelled.signal]);
        const target = (0,external_node_path_.join)(paths.artifacts, (0,artifact_name/* artifactName */.C)(record.settings.artifactBaseName, attempt, 1));
        const toPack = {
            secrets: redaction.values,
            logs: (0,session_logs/* sessionLogs */.q)(paths),
            files: artifactFiles(paths, attempt, probes),
            target,
        };
        (0,own_file/* makeOwnFolders */.qt)(paths.root, paths.artifacts, 0o700);
        const packed = await askProcess('pack', toPack, packedSchema, { signal });
        if (this.#cancelled.signal.aborted)
            return { status: 'pending', triedNames };
        if (!packed.ok)
            return this.#failed(attempt, triedNames, this.#reason(packed.error, deadline));
        const { files, redacted } = packed;
        if (!service.available)
            return { status: 'kept', name: (0,external_node_path_.basename)(target), folder: target, redacted };
        const upload = await this.#upload(attempt, { target, files, redacted }, triedNames, { deadline, signal });
        if (upload.status === 'uploaded' && (0,own_file/* replacementOfFolder */.ar)(paths.artifacts) === undefined)
            (0,external_node_fs_.rmSync)(target, { recursive: true, force: true });
        return upload;
    }
    async #upload(attempt, { target, files, redacted }, triedBefore, { deadline, signal }) {
        const { session, record } = this.#step;
        const { artifactBaseName, retentionDays } = record.settings;
        const triedNames = [...triedBefore];
        let reason = '';
        for (let tries = 1; tries <= maxTries; tries += 1) {
            const name = (0,artifact_name/* artifactName */.C)(artifactBaseName, attempt, triedNames.length + 1);
            triedNames.push(name);
            await this.#save(attempt, { status: 'pending', triedNames });
            const token = (0,hidden_variables/* hiddenVariable */.DP)('ACTIONS_RUNTIME_TOKEN');
            const request = { name, files, rootDirectory: target, retentionDays, token };
            const answer = await uploadArtifact(request, (0,external_node_path_.join)(session.paths.root, 'upload.log'), signal);
            if (answer.ok) {
                const { id, bytes } = answer;
                return { status: 'uploaded', name, id, url: this.#settings.urlOf(id), bytes, redacted };
            }
            if (this.#cancelled.signal.aborted)
                return { status: 'pending', triedNames };
            reason = this.#reason(answer.error, deadline);
            if (deadline.aborted)
                break;
            await (0,promises_.setTimeout)(pauseBetweenTriesMs);
        }
        return { status: 'failed', triedNames, reason, folder: target };
    }
    #reason(error, deadline) {
        return deadline.aborted ? `it took longer than ${(0,duration/* formatDuration */.a)(this.#settings.deadlineMs)}` : error;
    }
    /** Nothing is packed: the files are in the attempt's own folder. */
    #failed(attempt, triedNames, reason) {
        const folder = (0,session_paths/* executionDir */.kl)(this.#step.session.paths.root, 'attempt', attempt);
        return { status: 'failed', triedNames, reason, folder };
    }
    async #save(attempt, upload) {
        this.#step.record.uploads[attempt] = upload;
        await (0,save_record/* saveRecord */.h)(this.#step);
    }
    async #report(attempt, upload) {
        const { log, reader } = this.#step;
        const content = (0,artifact_content/* artifactContent */.O)(reader.current().collected[attempt]?.files ?? 0);
        switch (upload.status) {
            case 'uploaded':
                return log.lineBetween(`↑ Artifact of attempt ${attempt} (${content}, ${(0,bytes/* formatBytes */.z)(upload.bytes)}${redactedText(upload.redacted)}): ${upload.url ?? upload.name}`);
            case 'kept': {
                const { service } = this.#settings;
                const because = service.available || this.#hasExplained ? '' : `; ${service.because}`;
                this.#hasExplained = true;
                const redacted = redactedText(upload.redacted);
                return log.lineBetween(`↓ Artifact of attempt ${attempt} (${content}${redacted}${because}): ${upload.folder}`);
            }
            case 'failed':
                return log.warning(`The artifact of attempt ${attempt} could not be uploaded: ${upload.reason}. The files are in ${upload.folder}`);
            case 'pending':
                return;
        }
    }
}
function redactedText(redacted) {
    const { leftOut } = redacted;
    const places = (0,step_record/* placesRedacted */.jx)(redacted);
    const replaced = places === 0 ? [] : [`${(0,plural/* plural */.L)(places, 'secret')} redacted`];
    const left = leftOut.length === 0 ? [] : [`without ${leftOut.join(', ')}, where a secret cannot be replaced`];
    return [...replaced, ...left].map((text) => `, ${text}`).join('');
}

// EXTERNAL MODULE: ./build/action/launch/command-environment.js + 1 modules
var command_environment = __webpack_require__(6641);
// EXTERNAL MODULE: ./build/action/results/end-of-step.js
var end_of_step = __webpack_require__(2188);
// EXTERNAL MODULE: ./build/action/results/publish.js + 16 modules
var publish = __webpack_require__(2156);
// EXTERNAL MODULE: ./build/action/runner/recorded-session.js + 1 modules
var recorded_session = __webpack_require__(5461);
// EXTERNAL MODULE: ./build/action/session/background.js + 1 modules
var background = __webpack_require__(745);
// EXTERNAL MODULE: ./build/action/session/end-orphaned-session.js + 2 modules
var end_orphaned_session = __webpack_require__(3068);
// EXTERNAL MODULE: ./build/session/journal.js + 1 modules
var session_journal = __webpack_require__(7541);
// EXTERNAL MODULE: ./build/system/lost-tree.js
var lost_tree = __webpack_require__(9405);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/session/write-json.js + 1 modules
var write_json = __webpack_require__(160);
;// CONCATENATED MODULE: ./build/session/stop-request.js

/**
 * Follows a stop request, so that the supervisor looks at once, and is a request itself where the file could not be written.
 * Programs that end other programs send SIGTERM, SIGINT or SIGHUP; Node keeps SIGUSR1 for its debugger. Windows has none.
 */
const stopRequestSignal = 'SIGUSR2';
function writeStopRequest(path, request) {
    (0,write_json/* writeJsonFile */.A)(path, { v: 1, ...request });
}

// EXTERNAL MODULE: ./build/system/process-identity.js
var process_identity = __webpack_require__(5764);
// EXTERNAL MODULE: ./build/system/process-list.js + 3 modules
var process_list = __webpack_require__(4485);
// EXTERNAL MODULE: ./build/system/process-tree.js + 3 modules
var process_tree = __webpack_require__(6579);
;// CONCATENATED MODULE: ./build/action/session/end-by-mark.js











/** The supervisor needs `kill-grace` for its command, whose value was in the deleted folder. */
const graceMs = 30_000;
/**
 * Ends a session whose folder was deleted, as by a step that empties RUNNER_TEMP. Its supervisor is found by its mark, is
 * asked to stop, and releases its slot. Returns the processes that were still running.
 */
async function endByMark(folder) {
    const tree = { root: null, mark: (0,session_paths/* supervisorMark */.sw)((0,external_node_path_.basename)(folder)) };
    const members = process.platform === 'win32' ? [] : (0,tree_members/* membersOf */.lS)(tree, (0,process_list/* listProcesses */.O3)());
    for (const member of members) {
        const marks = member
            .environment()
            .split(/[\0 ]/)
            .find((word) => word.startsWith(`${tree_members/* treeVariable */.Dt}=`));
        // All other processes of the session have further marks.
        if (marks?.endsWith(tree.mark))
            (0,process_identity/* signalProcess */.a7)(member, stopRequestSignal);
    }
    const { found } = await (0,process_tree/* endTree */.Sb)(tree, graceMs);
    const rest = await (0,lost_tree/* endLostTree */.i)({ ...tree, folder });
    // The supervisor may have ended them all before the second look.
    const names = new Set([...members.map(({ name }) => name), ...found, ...rest.found]);
    return { found: [...names], survivors: rest.survivors };
}
/** Returns the folder of the session that a text names by its id or folder, if there is no such session on disk. */
function deletedSession(name, env) {
    const id = basename(name.trim());
    const root = isAbsolute(name.trim()) ? name.trim() : join(env.RUNNER_TEMP || tmpdir(), 'supervised-run', id);
    // Part of an id could be part of another session's.
    if (!isSessionId(id))
        return undefined;
    return existsSync(sessionPaths(root).request) ? undefined : root;
}
/** Returns whole sentences for the log. */
function deletedSessionText(folder, { found, survivors }) {
    const problem = `The session folder ${folder} no longer exists; can't report the command's result.`;
    if (survivors.length > 0)
        return `${problem} Not all of its processes could be ended: ${survivorsText(survivors)}`;
    return found.length === 0 ? problem : `${problem} Its processes have been ended.`;
}

// EXTERNAL MODULE: ./build/session/read-stop-request.js
var read_stop_request = __webpack_require__(7972);
;// CONCATENATED MODULE: ./build/action/session/request-stop.js







/** The supervisor ends its session within its grace of a stop request. */
const supervisorMs = 15_000;
/**
 * Asks a supervisor to end its session; the first request wins. The signal makes it look at once. On Windows, which has
 * no signals, it looks every second.
 * @throws when the request cannot be written and no signal can take its place
 */
function requestStop({ stop }, supervisor, reason) {
    const canBeSignalled = supervisor !== undefined && process.platform !== 'win32';
    try {
        if ((0,read_stop_request/* readStopRequest */.Y)(stop) === undefined)
            writeStopRequest(stop, reason);
    }
    catch (error) {
        // A full disk: the signal alone is a request, too.
        if (!canBeSignalled)
            throw error;
    }
    if (!canBeSignalled)
        return;
    (0,process_identity/* signalProcess */.a7)(supervisor, stopRequestSignal);
    // Somebody may have stopped it (SIGSTOP).
    (0,process_identity/* signalProcess */.a7)(supervisor, 'SIGCONT');
}
/**
 * Asks a supervisor to end its session, and kills the supervisor when it has not done so in time. Its tree is ended before:
 * with the death of the supervisor its slot may be another's.
 */
async function stopSupervisor(paths, supervisor, reason, isOver = () => !(0,process_identity/* isAlive */._n)(supervisor), { root = null, patienceMs = supervisorMs } = {}) {
    requestStop(paths, supervisor, reason);
    if (await (0,wait/* pollUntil */.g3)(isOver, patienceMs))
        return;
    // It must not start another attempt meanwhile.
    if (process.platform !== 'win32')
        (0,process_identity/* signalProcess */.a7)(supervisor, 'SIGSTOP');
    await (0,process_tree/* endTree */.Sb)({ root, mark: (0,session_paths/* sessionMark */.Wz)((0,external_node_path_.basename)(paths.root)) }, 0);
    (0,process_identity/* signalProcess */.a7)(supervisor, 'SIGKILL');
}

;// CONCATENATED MODULE: ./build/action/session/end-unreadable-session.js






/**
 * Ends a session whose request or record cannot be read because another version of this action wrote them
 * or because they are damaged, or because something else stands in their place. Nothing of it stays running.
 */
async function endUnreadableSession(paths, supervisor = startIn(paths)?.supervisor) {
    if (supervisor === undefined) {
        await endByMark(paths.root);
        return;
    }
    await stopSupervisor(paths, supervisor, { cause: 'stopped', detail: 'its files cannot be read' });
    const reaper = startIn(paths)?.reaper?.process ?? null;
    await (0,lost_tree/* endLostTree */.i)({ root: null, mark: (0,session_paths/* sessionMark */.Wz)((0,external_node_path_.basename)(paths.root)), folder: paths.root, reaper });
}
function startIn({ journal }) {
    try {
        return (0,session_journal/* readJournal */.a0)(journal).find((event) => event.type === 'session_started');
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/session/journal-reader.js
var journal_reader = __webpack_require__(8578);
// EXTERNAL MODULE: ./build/system/change-signal.js
var change_signal = __webpack_require__(4015);
;// CONCATENATED MODULE: ./build/follow/tail.js


/**
 * Reads a growing file, each byte once. The file may not exist or be readable yet; a pipe, a link or the like is no file. A deleted file is read to its end,
 * because it stays open; a truncated one from its beginning.
 */
class Tail {
    path;
    #fd;
    #offset;
    constructor(path, offset = 0) {
        this.path = path;
        this.#offset = offset;
    }
    /** Yields what was appended until now, and not what is appended meanwhile, piece by piece in the buffer. */
    *unread(buffer) {
        this.#fd ??= (0,own_file/* openIfOwn */.U4)(this.path);
        if (this.#fd === undefined)
            return;
        const { size } = (0,external_node_fs_.fstatSync)(this.#fd);
        if (size < this.#offset)
            this.#offset = 0;
        while (this.#offset < size) {
            const length = (0,external_node_fs_.readSync)(this.#fd, buffer, 0, buffer.length, this.#offset);
            if (length === 0)
                return;
            this.#offset += length;
            yield buffer.subarray(0, length);
        }
    }
    close() {
        if (this.#fd !== undefined)
            (0,external_node_fs_.closeSync)(this.#fd);
        this.#fd = undefined;
    }
}

;// CONCATENATED MODULE: ./build/follow/follow-session.js





/** Each follower has one buffer, whatever the size of the log. */
const bufferBytes = 256 * 1024;
/**
 * Follows a session live: its journal, and the logs of the execution that runs. All output of an execution comes between
 * its start and its end; that of an attempt pauses while its `on-timeout` script runs. Returns after the session's end, or when
 * the signal aborts. With a position it continues there: earlier events are past, earlier output is left out. `heldJournal` is
 * the journal, if that is open already.
 */
async function* followSession(root, channels, signal, from = null, heldJournal) {
    const changes = new change_signal/* ChangeSignal */.p();
    const buffer = Buffer.allocUnsafe(bufferBytes);
    const journal = new journal_reader/* JournalReader */.h((0,session_paths/* sessionPaths */.NE)(root).journal, heldJournal);
    let logs = [];
    /** Those of the attempt during which another execution runs. */
    let outer = [];
    const stop = () => changes.notify();
    signal.addEventListener('abort', stop);
    try {
        changes.watch(root);
        for (let announced = true; !signal.aborted;) {
            let progress = false;
            for (const event of journal.read()) {
                progress = true;
                const execution = executionOf(event);
                const isPast = from !== null && event.seq <= from.seq;
                if (execution !== undefined || event.type === 'session_ended') {
                    // The logs of what ran before are complete, or are interrupted here: their unread rest comes before this event.
                    if (!isPast)
                        yield* unread(logs, buffer, signal);
                    if (signal.aborted)
                        return;
                    if (execution?.isInner === true && execution.started) {
                        outer = logs;
                        logs = [];
                    }
                    else if (execution?.isInner === true) {
                        stopFollowing(logs, changes);
                        logs = outer;
                        outer = [];
                    }
                    else {
                        if (!isPast)
                            yield* unread(outer, buffer, signal);
                        stopFollowing([...outer, ...logs], changes);
                        logs = [];
                        outer = [];
                    }
                }
                // The logs hold by now what made it ready: a follower that stops here has yielded it.
                if (event.type === 'ready' && !isPast)
                    yield* unread(logs, buffer, signal);
                yield { kind: isPast ? 'past' : 'event', event };
                if (event.type === 'session_ended')
                    return;
                // What the attempt has written meanwhile comes before what happens to it next.
                if (execution?.isInner === true && !execution.started && !isPast)
                    yield* unread(logs, buffer, signal);
                if (execution?.started === true) {
                    const dir = (0,session_paths/* executionDir */.kl)(root, execution.kind, execution.number);
                    const past = execution.isInner ? from?.offsets : (from?.outer ?? from?.offsets);
                    const begin = (isPast ? past : execution.offsets) ?? {};
                    const offsetOf = (channel) => begin[channel] ?? 0;
                    logs = channels.map((channel) => ({ channel, tail: new Tail((0,session_paths/* logPath */.Q2)(dir, channel), offsetOf(channel)) }));
                    for (const { tail } of logs)
                        changes.watch(tail.path);
                }
            }
            if (yield* unread(logs, buffer, signal))
                progress = true;
            if (progress && !announced)
                changes.missed();
            announced = true;
            if (progress)
                continue;
            yield { kind: 'quiet' };
            announced = await changes.sleep();
        }
    }
    finally {
        signal.removeEventListener('abort', stop);
        changes.close();
        follow_session_close([...outer, ...logs]);
        journal.close();
    }
}
/**
 * Yields what the logs hold by now, and not what is appended meanwhile, so that a process that never stops writing does
 * not hold it up. Returns true when there was something.
 */
async function* unread(logs, buffer, signal) {
    let found = false;
    for (const { channel, tail } of logs) {
        for (const bytes of tail.unread(buffer)) {
            found = true;
            yield { kind: 'output', channel, bytes };
            // The step's log may never be slow: without this, signals and timers would get no turn.
            await (0,promises_.setImmediate)();
            if (signal.aborted)
                return found;
        }
    }
    return found;
}
function stopFollowing(logs, changes) {
    for (const { tail } of logs)
        changes.unwatch(tail.path);
    follow_session_close(logs);
}
function follow_session_close(logs) {
    for (const { tail } of logs)
        tail.close();
}
function executionOf(event) {
    switch (event.type) {
        case 'attempt_started':
        case 'attempt_ended':
            return { kind: 'attempt', number: event.attempt, started: event.type === 'attempt_started' };
        case 'on_retry_started':
        case 'on_retry_ended':
            return { kind: 'on-retry', number: event.attempt, started: event.type === 'on_retry_started' };
        case 'on_timeout_started':
        case 'on_timeout_ended':
            return {
                kind: 'on-timeout',
                number: event.attempt,
                started: event.type === 'on_timeout_started',
                isInner: true,
            };
        case 'probe_started':
        case 'probe_ended':
            return { kind: 'probe', number: event.probe, started: event.type === 'probe_started' };
        case 'launch_started':
        case 'launch_ended':
            return { kind: 'launch', number: event.launch, started: event.type === 'launch_started' };
        case 'verification_started':
        case 'verification_ended':
            return { kind: 'verification', number: event.verification, started: event.type === 'verification_started' };
        case 'output_continued':
            return { kind: event.kind, number: event.number, started: true, offsets: event.offsets };
        default:
            return undefined;
    }
}

// EXTERNAL MODULE: ./build/session/nth-attempt.js
var nth_attempt = __webpack_require__(4205);
// EXTERNAL MODULE: ./build/session/session-end.js
var session_end = __webpack_require__(3127);
// EXTERNAL MODULE: ./build/system/clock.js
var clock = __webpack_require__(7218);
// EXTERNAL MODULE: ./build/text/ansi.js
var ansi = __webpack_require__(6743);
// EXTERNAL MODULE: ./build/text/plain-text.js
var plain_text = __webpack_require__(7012);
;// CONCATENATED MODULE: ./build/log/shown-names.js

const maxNames = 10;
const maxLength = 80;
/** Returns the name of a process in a length for a line of the log; of a longer one its first words. */
function shownName(name) {
    return (0,plain_text/* oneLine */.TN)(name, maxLength);
}
/** Lists the names of processes, of many the first ones. */
function shownNames(names) {
    return [...names.slice(0, maxNames).map(shownName), ...(names.length > maxNames ? ['…'] : [])].join(', ');
}

;// CONCATENATED MODULE: ./build/session/survivors.js
/** Returns a text that completes "not everything could be stopped: …": each process, why it runs, and what to do about it. */
function survivors_survivorsText(survivors) {
    const each = survivors.map(({ pid, name, reason }) => `process ${pid} (${name}) ${reason}`).join(', ');
    const others = survivors.filter(({ user }) => user !== undefined).map(({ pid }) => pid);
    const advice = others.length === 0 ? '' : ` \`sudo -n kill ${others.join(' ')}\` ends ${others.length === 1 ? 'it' : 'them'}.`;
    return `${each}.${advice}`;
}

;// CONCATENATED MODULE: ./build/log/survivors.js

/** Warns of the processes of an execution that could not be stopped, if there are any. */
async function writeSurvivors(end, name, log) {
    if (end.survivors.length === 0)
        return;
    await log.warning(`${name}: not everything of ${whatEnded(end)} could be stopped: ${survivors_survivorsText(end.survivors)}`);
}
function whatEnded(end) {
    switch (end.type) {
        case 'attempt_ended':
            return `attempt ${end.attempt}`;
        case 'on_retry_ended':
            return `on-retry before attempt ${end.attempt}`;
        case 'on_timeout_ended':
            return `on-timeout of attempt ${end.attempt}`;
        case 'probe_ended':
            return `probe ${end.probe}`;
    }
}

;// CONCATENATED MODULE: ./build/log/aftermath.js




/** Writes what an attempt has left: processes, and files that are not in its artifact. */
class Aftermath {
    #log;
    #facts;
    #hasWarnedOfNoFiles = false;
    constructor(log, facts) {
        this.#log = log;
        this.#facts = facts;
    }
    async write(end, collected) {
        const { name: session, containerClient = end.containerClient } = this.#facts;
        if (end.cause !== null && containerClient !== undefined) {
            await this.#log.line(`${(0,ansi/* grey */.Oh)('■')} The command called \`${containerClient}\`: only the client was ended, and its container may run on (docs/reference.md).`);
        }
        await this.#writeLeftBehind(end);
        await this.#writeKept(end);
        await writeSurvivors(end, session, this.#log);
        if (collected?.attempt !== end.attempt)
            return;
        const { notFound = [], skipped, hardLinked = [] } = collected;
        if (notFound.length > 0)
            await this.#writeNotFound(notFound);
        for (const path of skipped)
            await this.#log.line(`${(0,ansi/* grey */.Oh)('-')} Not collected: ${path}`);
        if (hardLinked.length > 0) {
            const names = hardLinked.join(', ');
            await this.#log.line(`${(0,ansi/* grey */.Oh)('-')} Collected files that have other names, perhaps elsewhere (hard links): ${names}`);
        }
    }
    /** A success that leaves a server behind looks like one that starts it. */
    async #writeLeftBehind({ leftBehind, failure }) {
        if (leftBehind.length === 0)
            return;
        const processes = (0,plural/* plural */.L)(leftBehind.length, 'process', 'processes');
        const ended = `Ended ${processes} that the command had left running: ${shownNames(leftBehind)}`;
        const { attach = null, background = null } = this.#facts;
        if (failure !== null || attach !== null)
            return this.#log.line(`${(0,ansi/* grey */.Oh)('■')} ${ended}`);
        const hint = background === null
            ? 'A server that is to run on needs a step with `background: true`.'
            : 'With `ready` a background session goes on for as long as what its script has started.';
        return this.#log.notice(`${ended}. ${hint}`);
    }
    async #writeKept({ kept = [] }) {
        if (kept.length === 0)
            return;
        const leftovers = (0,plural/* plural */.L)(kept.length, 'leftover process runs', 'leftover processes run');
        const names = shownNames(kept.map(({ name }) => name));
        await this.#log.line(`${(0,ansi/* grey */.Oh)('…')} ${leftovers} on until the job ends: ${names}`);
    }
    /** One annotation for all attempts: they tend to have the same reason, and GitHub shows ten of a step. */
    async #writeNotFound(notFound) {
        const message = `${this.#facts.name}: no files were found for artifact-paths: ${notFound.join(', ')}`;
        if (this.#hasWarnedOfNoFiles)
            await this.#log.line(`${(0,ansi/* grey */.Oh)('-')} ${message}`);
        else
            await this.#log.warning(`${message}. With \`if-no-files-found: ignore\` this is no warning.`);
        this.#hasWarnedOfNoFiles = true;
    }
}

;// CONCATENATED MODULE: ./build/log/attached-log.js

/** Statuses of the followed session that the log shows in other words. */
const shownOtherwise = new Set([
    'running',
    'recovering',
    'suspected_stall',
    'watchdog_terminating',
    'lease_terminating',
    'retry_waiting',
    'probe_running',
    'probe_failed',
    'completed',
    'failed',
    'stopped_host_closed',
]);
/** Writes an event that only a followed session has: as lines between groups, or as a group of its own. */
async function writeAttached(event, name, log) {
    switch (event.type) {
        case 'attached': {
            const { session, command, lease } = event;
            const life = lease === '' ? '' : `, for as long as ${lease} lives`;
            return log.line((0,ansi/* grey */.Oh)(`  HelloLoop session ${session}${command === '' ? '' : ` (${command})`}${life}.`));
        }
        case 'launch_ended': {
            const { exit, failure } = event;
            if (failure !== null)
                return log.line(`${(0,ansi/* red */.wv)('✗')} The launcher ${failure.reason}.`);
            if (exit.kind === 'unknown')
                await log.line((0,ansi/* grey */.Oh)('… The launcher is still running; its session was found.'));
            return;
        }
        case 'task_started':
            return writeTask(event, log);
        case 'task_stage':
            return log.line(`${(0,ansi/* grey */.Oh)('·')} ${event.stage}${event.message === '' ? '' : `: ${event.message}`}`);
        case 'runtime_status':
            return shownOtherwise.has(event.status) ? undefined : log.line(`${(0,ansi/* grey */.Oh)('·')} HelloLoop: ${event.status}`);
        case 'last_words':
            if (event.lines.length === 0)
                return log.line((0,ansi/* grey */.Oh)("  HelloLoop's supervisor/stderr.log is empty."));
            await log.openGroup('The last words of the HelloLoop supervisor');
            for (const line of event.lines)
                await log.line(line);
            return log.closeGroup();
        case 'warning':
            if (event.isMinor)
                return log.line((0,ansi/* grey */.Oh)(`  ${event.message}`));
            return log.warning(`${name}: ${event.message}`);
        default:
            return;
    }
}
async function writeTask({ id, title, stage, runDir, message }, log) {
    await log.openGroup(`Task ${[id, title].filter((text) => text !== '').join(': ')}`);
    if (stage !== '')
        await log.line(`Stage: ${stage}${message === '' ? '' : ` (${message})`}`);
    await log.line(`Run folder: ${runDir}`);
    return log.closeGroup();
}

;// CONCATENATED MODULE: ./build/log/execution-title.js

/** Returns the title of an execution's group in the log. Null for `maxAttempts`: attempts have no limit. */
function executionTitle(event, maxAttempts) {
    const label = event.label === undefined ? '' : `: ${event.label}`;
    switch (event.type) {
        case 'attempt_started':
            return `Attempt ${(0,nth_attempt/* nthAttempt */.o)(event.attempt, maxAttempts)}${label}`;
        case 'on_retry_started':
            return `on-retry, before attempt ${(0,nth_attempt/* nthAttempt */.o)(event.attempt, maxAttempts)}`;
        case 'on_timeout_started':
            return `on-timeout, before attempt ${(0,nth_attempt/* nthAttempt */.o)(event.attempt, maxAttempts)} is stopped: ${event.limit}`;
        case 'probe_started':
            return `Probe ${event.probe}, before attempt ${(0,nth_attempt/* nthAttempt */.o)(event.attempt, maxAttempts)}${label}`;
        case 'launch_started':
            return 'Launcher';
        case 'verification_started':
            return `Verification ${event.verification}${label}`;
    }
}

;// CONCATENATED MODULE: ./build/log/retried.js


/** Writes the failure of an attempt that a retry follows, as `retry-notice` says. */
function writeRetried(failure, how, log) {
    switch (how) {
        case 'notice':
            return log.notice(failure);
        case 'warning':
            return log.warning(failure);
        case 'none':
            return log.line(`${(0,ansi/* grey */.Oh)('✗')} ${failure}`);
    }
}
/** Returns the delay before a retry, and the one that the inputs have where jitter has changed it. */
function delayText({ delayMs, plannedMs }) {
    const planned = plannedMs === undefined ? '' : ` (${(0,duration/* formatDuration */.a)(plannedMs)} with jitter)`;
    return (0,duration/* formatDuration */.a)(delayMs) + planned;
}

;// CONCATENATED MODULE: ./build/log/script-failure.js



/** Writes what an `on-retry` or `on-timeout` script has left, that it has failed, if it has, and what that means for its attempt. */
async function writeScriptFailure(event, name, log) {
    await writeSurvivors(event, name, log);
    const { type, attempt, cause, failure } = event;
    if (failure === null)
        return;
    const isOnRetry = type === 'on_retry_ended';
    const what = `the ${isOnRetry ? 'on-retry script before' : 'on-timeout script of'} attempt ${attempt} ${failure.reason}`;
    // With the session the script is ended, too: nobody is to be warned of that.
    if ((0,session_end/* endsSession */.Hf)(cause)) {
        return log.line(isOnRetry ? `${(0,ansi/* grey */.Oh)('■')} The attempt does not start: ${what}.` : `${(0,ansi/* grey */.Oh)('■')} ${capitalized(what)}.`);
    }
    return log.warning(`${name}: ${what}; the attempt ${isOnRetry ? 'starts' : 'is stopped'} anyway.`);
}
function capitalized(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

;// CONCATENATED MODULE: ./build/log/session-log.js












/** The first heartbeat of a silence; each further one comes when the silence has doubled. */
const firstHeartbeatMs = 30_000;
/** A shorter wait, which would be shown as less than a second, is no news. */
const shortestWaitMs = 950;
/** The lines of the deciding attempt that stand below its group. */
const maxRepeated = 30;
/**
 * Writes a session into the step's log: a group for each execution, lines of status between them. The only attempt of a
 * session gets no group, as in a `run:` step. The step writes the line that closes the log, so a last success has none here.
 */
class SessionLog {
    #log;
    #name;
    #retryNotice;
    #isAttached;
    #aftermath;
    /** Null in a followed session, whose attempts have no limit. */
    #maxAttempts;
    #running;
    /** The last attempt, which its on-timeout script interrupts. */
    #attempt;
    /** The end of the last attempt and the files collected from it, as long as they are not written. */
    #ended;
    #collected;
    /** The execution that was running where an earlier step's log ends. */
    #interrupted;
    /** Titles of the executions of a followed session, whose output may continue after that of others. */
    #titles = new Map();
    #lastOutputMono = (0,clock/* monotonicMs */.d)();
    #nextHeartbeatMs = firstHeartbeatMs;
    constructor(log, facts) {
        const { name, maxAttempts, attach = null, retryNotice = 'notice' } = facts;
        this.#aftermath = new Aftermath(log, facts);
        this.#log = log;
        this.#name = name;
        this.#retryNotice = retryNotice;
        this.#isAttached = attach !== null;
        this.#maxAttempts = attach === null ? maxAttempts : null;
    }
    async show(item) {
        if (item.kind === 'event' || item.kind === 'output')
            await this.#reopen();
        switch (item.kind) {
            case 'past':
                return this.#remember(item.event);
            case 'output':
                this.#resetHeartbeat();
                return this.#log.output(item.channel, item.bytes);
            case 'event':
                return this.#write(item.event);
            case 'quiet':
                return this.#heartbeat();
        }
    }
    /** Keeps what an earlier step's log left unfinished. */
    #remember(event) {
        switch (event.type) {
            case 'attempt_started':
                this.#attempt = { event, startedMono: (0,clock/* monotonicMs */.d)() };
                this.#interrupted = event;
                return;
            case 'on_retry_started':
            case 'on_timeout_started':
            case 'probe_started':
                this.#interrupted = event;
                return;
            case 'on_timeout_ended':
                this.#interrupted = this.#attempt?.event;
                return;
            case 'on_retry_ended':
            case 'probe_ended':
                this.#interrupted = undefined;
                return;
            case 'attempt_ended':
                this.#interrupted = undefined;
                this.#ended = event;
                return;
            case 'retry_waiting':
                this.#ended = undefined;
                return;
            default:
                return;
        }
    }
    async #reopen() {
        const event = this.#interrupted;
        this.#interrupted = undefined;
        if (event !== undefined)
            await this.#open(event, ' (continued)');
    }
    async #write(event) {
        const log = this.#log;
        switch (event.type) {
            case 'attempt_started':
                await this.#openExecution(`attempt ${event.attempt}`, event);
                this.#attempt = { event, startedMono: (0,clock/* monotonicMs */.d)() };
                return;
            case 'on_retry_started':
                return this.#openExecution(`on-retry ${event.attempt}`, event);
            case 'on_timeout_started':
                this.#begin();
                return log.interruptAttempt(executionTitle(event, this.#maxAttempts));
            case 'on_timeout_ended':
                this.#running = this.#attempt;
                await log.resumeAttempt(this.#attemptTitle(' (continued)'));
                return writeScriptFailure(event, this.#name, log);
            case 'probe_started':
                return this.#openExecution(`probe ${event.probe}`, event);
            case 'launch_started':
                return this.#openExecution('launch', event);
            case 'verification_started':
                return this.#openExecution(`verification ${event.verification}`, event);
            case 'output_continued':
                return this.#openGroup(`${this.#titles.get(`${event.kind} ${event.number}`) ?? event.kind} (continued)`);
            case 'attempt_ending':
                if (this.#isAttached)
                    return log.line(`${(0,ansi/* grey */.Oh)('■')} HelloLoop is stopping attempt ${event.attempt}: ${event.detail}.`);
                return log.line(`${(0,ansi/* grey */.Oh)('■')} Stopping the command: ${event.detail}. ${event.signal ?? 'SIGTERM'} now, SIGKILL after ${(0,duration/* formatDuration */.a)(event.graceMs)}.`);
            case 'stall_suspected':
                return log.line(`${(0,ansi/* yellow */.D9)('?')} ${this.#subject(event.attempt)} has been silent for ${(0,duration/* formatDuration */.a)(event.silentMs)}: it may hang${event.suspended === undefined ? '' : `; ${event.suspended}`}.`);
            case 'attempt_runs_on':
                return log.line(`${(0,ansi/* grey */.Oh)('…')} The script has ended; what it has started runs on: ${shownNames(event.processes)}.`);
            case 'stall_over':
                return log.line(`${(0,ansi/* grey */.Oh)('…')} ${this.#subject(event.attempt)} writes again.`);
            case 'ready':
                return log.line(`${(0,ansi/* green */.wL)('✓')} The command is ready after ${(0,duration/* formatDuration */.a)(event.afterMs)}.`);
            case 'launch_ended':
            case 'verification_ended':
                await this.#close();
                return writeAttached(event, this.#name, log);
            case 'task_started':
                await this.#close();
                await this.#writeEnd('more follows');
                return writeAttached(event, this.#name, log);
            case 'attached':
            case 'task_stage':
            case 'runtime_status':
            case 'last_words':
            case 'warning':
                return writeAttached(event, this.#name, log);
            case 'probe_ended':
                await this.#close();
                await writeSurvivors(event, this.#name, log);
                if (event.failure === null)
                    return log.line(`${(0,ansi/* green */.wL)('✓')} Probe ${event.probe} succeeded.`);
                return log.line(`${(0,ansi/* grey */.Oh)('✗')} Probe ${event.probe} ${event.failure.reason}: attempt ${event.attempt} does not start yet.`);
            case 'collected':
                this.#collected = event;
                return;
            case 'attempt_ended':
                this.#ended = event;
                await this.#close();
                // In HelloLoop the next event may come long after a success.
                return this.#isAttached && event.failure === null ? this.#writeEnd('more follows') : undefined;
            case 'on_retry_ended':
                await this.#close();
                return writeScriptFailure(event, this.#name, log);
            case 'retry_waiting':
                await this.#writeEnd('more follows');
                if (event.delayMs < shortestWaitMs)
                    return;
                return log.line(`${(0,ansi/* grey */.Oh)('…')} ${event.probe === true ? 'A probe for attempt' : 'Attempt'} ${this.#nth(event.attempt)} follows in ${delayText(event)}, at ${time(event.until)}.`);
            case 'session_ended':
                await this.#writeEnd((0,session_end/* isAskedFor */.un)(event.cause) || event.status === 'completed' ? 'asked for' : 'failed');
                if (event.message !== undefined)
                    await log.line(`  HelloLoop: ${event.message}`);
                return;
            case 'recovery_recorded':
            case 'attempt_waiting':
            case 'session_ending':
            case 'session_started':
            case 'slot_waiting':
            case 'slot_prepared':
                // Not shown, or shown by the step while it waits for its slot.
                return;
        }
    }
    /**
     * Writes the result of the last attempt. It waits for the event that follows, which shows whether the failure was final:
     * only the session's outcome is an error.
     */
    async #writeEnd(follows) {
        const end = this.#ended;
        this.#ended = undefined;
        if (follows === 'failed')
            await this.#writeFailure(end);
        if (end === undefined)
            return;
        if (follows === 'more follows')
            await this.#writeResult(end);
        await this.#aftermath.write(end, this.#collected);
    }
    /** Writes the result of an attempt that does not decide the step. */
    async #writeResult(end) {
        if (end.failure !== null)
            return writeRetried(`${this.#resultOf(end)}.`, this.#retryNotice, this.#log);
        return this.#log.line(`${(0,ansi/* green */.wL)('✓')} ${this.#resultOf(end)}.`);
    }
    /**
     * Writes the end of the attempt that decides the step, unfolded. `end` is undefined where its result is written already.
     * Only the mark has a colour: problem matchers of other steps read every line, and would quote the codes of colours.
     */
    async #writeFailure(end) {
        const lines = this.#maxAttempts === 1 ? [] : this.#log.recentLines(maxRepeated);
        if (lines.length === 0)
            return;
        const which = lines.length === 1 ? 'last line' : `last ${lines.length} lines`;
        const result = end === undefined ? 'The last attempt failed' : this.#resultOf(end);
        await this.#log.line(`${(0,ansi/* red */.wv)('✗')} ${result}. The ${which} of its log:`);
        await this.#log.repeat(lines);
    }
    #resultOf({ attempt, durationMs, failure }) {
        const result = failure === null ? 'succeeded' : failure.reason;
        return `Attempt ${this.#nth(attempt)} ${result}, after ${(0,duration/* formatDuration */.a)(durationMs)}`;
    }
    async #openExecution(id, event) {
        if (this.#isAttached) {
            await this.#close();
            await this.#writeEnd('more follows');
            this.#titles.set(id, executionTitle(event, this.#maxAttempts));
        }
        return this.#open(event);
    }
    async #open(event, suffix = '') {
        const title = `${executionTitle(event, this.#maxAttempts)}${suffix}`;
        if (event.type !== 'attempt_started')
            return this.#openGroup(title);
        this.#begin();
        await this.#log.openAttempt(this.#maxAttempts === 1 ? null : title);
    }
    async #openGroup(title) {
        this.#begin();
        await this.#log.openGroup(title);
    }
    #begin() {
        this.#running = { startedMono: (0,clock/* monotonicMs */.d)() };
        this.#resetHeartbeat();
    }
    /** The title of the last attempt's group; null where it has none. */
    #attemptTitle(suffix) {
        if (this.#maxAttempts === 1 || this.#attempt === undefined)
            return null;
        return `${executionTitle(this.#attempt.event, this.#maxAttempts)}${suffix}`;
    }
    async #close() {
        this.#running = undefined;
        await this.#log.closeGroup();
    }
    #resetHeartbeat() {
        this.#lastOutputMono = (0,clock/* monotonicMs */.d)();
        this.#nextHeartbeatMs = firstHeartbeatMs;
    }
    async #heartbeat() {
        const silentMs = (0,clock/* monotonicMs */.d)() - this.#lastOutputMono;
        if (this.#running === undefined || silentMs < this.#nextHeartbeatMs)
            return;
        this.#nextHeartbeatMs = 2 * silentMs;
        const unfinished = this.#log.unfinishedLine();
        const running = (0,duration/* formatDuration */.a)((0,clock/* monotonicMs */.d)() - this.#running.startedMono);
        const tail = unfinished === '' ? '' : `; its unfinished last line: ${unfinished}`;
        await this.#log.line(`${(0,ansi/* grey */.Oh)('…')} still running after ${running}, silent for ${(0,duration/* formatDuration */.a)(silentMs)}${tail}`);
    }
    /** The attempt, where there may be others. */
    #subject(attempt) {
        return this.#maxAttempts === 1 ? 'The command' : `Attempt ${this.#nth(attempt)}`;
    }
    #nth(attempt) {
        return (0,nth_attempt/* nthAttempt */.o)(attempt, this.#maxAttempts);
    }
}
function time(iso) {
    return `${iso.slice(11, 19)} UTC`;
}

// EXTERNAL MODULE: ./build/session/state/fold.js + 3 modules
var fold = __webpack_require__(137);
;// CONCATENATED MODULE: ./build/action/session/follow.js




/** The log prints the result of an attempt when it sees one of these. */
const printsResult = new Set([
    'retry_waiting',
    'attempt_started',
    'verification_started',
    'task_started',
    'session_ended',
]);
/** Shows the session in the log until its end, and begins the artifact of each attempt that has ended. */
async function follow({ session, log }, options) {
    const { artifacts, signal, from = null, heldJournal, until, isHandedOver, pollState } = options;
    const sessionLog = new SessionLog(log, session.request);
    const channels = (0,session_paths/* channelsOf */.MB)(session.request.streams);
    const position = {
        seq: from?.seq ?? 0,
        offsets: { ...from?.offsets },
        ...(from?.outer !== undefined && { outer: { ...from.outer } }),
    };
    if (from?.stopToken !== undefined)
        log.stopCommands(from.stopToken);
    let state = (0,fold/* initialState */.ue)(session.request);
    let polled;
    for await (const item of followSession(session.paths.root, channels, signal, from, heldJournal)) {
        const next = item.kind === 'event' || item.kind === 'past' ? (0,fold/* advance */.np)(state, item.event) : state;
        // The event for which this step stops is in the line that closes its log.
        const isOver = next !== state && until?.(next) === true;
        if (!isOver)
            await sessionLog.show(item);
        move(position, item);
        if (item.kind === 'quiet') {
            // An end that is known and still not in the journal never gets there: the disk is full, or the folder deleted.
            if (polled !== undefined && polled.end !== null) {
                state = polled;
                break;
            }
            polled = await pollState?.();
        }
        if (item.kind !== 'event' && item.kind !== 'past')
            continue;
        state = next;
        // The event that follows an attempt's end comes at once. Until then the log has not printed the attempt's result,
        // which is to stand above the line of its artifact.
        if (printsResult.has(item.event.type))
            beginArtifacts(state, artifacts);
        if (isOver)
            break;
    }
    if (isHandedOver?.() === true) {
        goBack(position.offsets, await log.dropUnfinished());
        goBack(position.outer, await log.dropUnfinished('interrupted'));
        if (log.stopToken !== undefined)
            position.stopToken = log.stopToken;
    }
    await log.closeGroup();
    return { position, state };
}
function beginArtifacts(state, artifacts) {
    const ended = state.attempts.filter((attempt) => attempt.status === 'ended');
    for (const attempt of ended)
        artifacts.begin(attempt, state.probes);
    const last = ended.at(-1);
    // A HelloLoop session can fail after an attempt that succeeded: the files that explain it are with that attempt.
    if (state.source.kind === 'helloloop' && state.end?.failure && last?.failure === null)
        artifacts.begin({ ...last, failure: state.end.failure }, state.probes);
}
function move(position, item) {
    if (item.kind === 'output') {
        position.offsets[item.channel] = (position.offsets[item.channel] ?? 0) + item.bytes.length;
    }
    else if (item.kind === 'event') {
        const { seq, type } = item.event;
        position.seq = seq;
        if (type === 'on_timeout_started')
            position.outer = position.offsets;
        if (type.endsWith('_started'))
            position.offsets = {};
        if (type === 'on_timeout_ended') {
            position.offsets = position.outer ?? {};
            delete position.outer;
        }
    }
}
function goBack(offsets = {}, dropped) {
    for (const [channel, length] of dropped)
        offsets[channel] = (offsets[channel] ?? 0) - length;
}

;// CONCATENATED MODULE: ./build/action/session/still-running.js


/** Returns the processes that a session could not end and that still run. */
function stillRunning(state) {
    const executions = [...state.attempts, ...(0,session_state/* onRetriesOf */.F$)(state), ...(0,session_state/* onTimeoutsOf */.bR)(state), ...state.probes];
    return executions.flatMap(survivorsOf).filter(({ pid, startTime = '' }) => (0,process_identity/* isAlive */._n)({ pid, startTime }));
}
function survivorsOf(execution) {
    return execution.status === 'ended' ? execution.survivors : [];
}

;// CONCATENATED MODULE: ./build/action/session/nothing-left.js


/** The reaper ends a moment after its last child. */
const reapedMs = 250;
/**
 * Returns whether main has done all that post would do: the session has ended, its reaper has proven that nothing of it runs,
 * and its artifacts and its part of the summary are where they belong.
 */
async function isNothingLeft({ session, record }, state, reaped, cancel) {
    const { background, attach } = session.request;
    if (state.end === null || state.start?.reaper == null || background !== null || attach !== null)
        return false;
    if (cancel.requested || (record.settings.summary && !record.summarized))
        return false;
    const isKept = state.attempts.some((attempt) => attempt.status === 'ended' && attempt.kept !== undefined);
    if (isKept || stillRunning(state).length > 0)
        return false;
    if (Object.values(record.uploads).some(({ status }) => status === 'pending'))
        return false;
    const over = new AbortController();
    const exit = await Promise.race([reaped, (0,wait/* pause */.v7)(reapedMs, over.signal).then(() => undefined)]);
    over.abort();
    return exit?.code === 0;
}

;// CONCATENATED MODULE: ./build/system/process-activity.js

/**
 * Returns a text that changes whenever a process does anything: its time on a processor, and how often its first thread has
 * waited or was interrupted (proc(5)). It does not change while the process is stopped, or waits for a disk. Undefined when it
 * cannot be read, as on other systems than Linux.
 */
function activityOf(pid) {
    try {
        const stat = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const switches = (0,external_node_fs_.readFileSync)(`/proc/${pid}/status`, 'latin1').match(/^\w+_ctxt_switches:\s*\d+$/gm);
        return [fields[11], fields[12], ...(switches ?? [])].join(' ');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/action/session/overdue.js

/** How long the supervisor may be late. */
const marginMs = 5_000;
/** How long an `on-timeout` script may take (supervisor/on-timeout.ts). */
const onTimeoutMs = 30_000;
/** From the end of a command to that of its output, and from SIGKILL to the proof that a tree is dead. */
const restMs = 5_000;
/**
 * Returns the limit at which the supervisor should have done something, and has not; undefined while nothing is overdue. Whatever
 * it does is an event in the journal.
 */
function overdueLimit(state, request, seen) {
    const { start, end, durationMs } = state;
    if (start === null || end !== null)
        return undefined;
    const lastEvent = start.startedMono + durationMs;
    const isOverdue = ([at]) => lastEvent < at && at + marginMs < seen.now;
    return limits(state, request, seen, lastEvent).find(isOverdue)?.[1];
}
function limits(state, request, seen, lastEvent) {
    const { start, attempts, probes, waits } = state;
    const after = (from, ms, name) => from === undefined || ms === null ? [] : [[from + ms, name]];
    const startOf = (executions) => running(executions)?.startedMono;
    const attempt = running(attempts);
    const wait = waits.findLast(({ durationMs }) => durationMs === null);
    const isReady = request.background === null || (0,session_state/* readyOf */.Js)(state) !== null;
    const runs = [attempt, ...[probes, (0,session_state/* onRetriesOf */.F$)(state), (0,session_state/* onTimeoutsOf */.bR)(state)].map(running)].some((each) => each);
    return [
        ...after(start?.startedMono, request.timeoutMs, 'timeout'),
        ...after(attempt?.startedMono, request.attemptTimeoutMs, 'attempt-timeout'),
        ...after(startOf((0,session_state/* onRetriesOf */.F$)(state)), request.attemptTimeoutMs, 'attempt-timeout'),
        ...after(startOf(probes), request.probeTimeoutMs, 'probe-timeout'),
        ...after(startOf((0,session_state/* onTimeoutsOf */.bR)(state)), onTimeoutMs, 'the time for on-timeout'),
        ...after(wait?.startedMono, wait?.delayMs ?? null, 'the delay before the next attempt'),
        ...after(isReady ? undefined : attempt?.startedMono, request.background?.readyTimeoutMs ?? null, 'ready-timeout'),
        ...after(attempt && seen.outputMono, request.stallTimeoutMs, 'stall-timeout'),
        ...after(attempt && seen.tooLargeMono, 0, 'max-log-size'),
        ...after(runs ? seen.exitedMono : undefined, restMs, 'the end of the command'),
        ...after(attempt?.status === 'ending' ? lastEvent : undefined, request.killGraceMs + restMs, 'kill-grace'),
    ];
}
function running(executions) {
    return executions.findLast(({ status }) => status !== 'ended');
}

;// CONCATENATED MODULE: ./build/action/session/supervisor-watch.js







const lookMs = 1_000;
/** A supervisor looks at its lease every second. */
const stillMs = 3_000;
/** How long the reaper may take to report that the supervisor is dead. */
const reportMs = 3_000;
/**
 * Watches for a supervisor that stands still: somebody has stopped it (SIGSTOP), or its disk hangs. When it has missed a limit
 * and does nothing at all, it is continued, and the second time killed. The same for a reaper that does not report the death
 * of its supervisor.
 */
class SupervisorWatch {
    #step;
    #watched;
    #timer;
    #lost = Promise.withResolvers();
    #activity;
    #stillSince = (0,clock/* monotonicMs */.d)();
    #isContinued = false;
    #deadSince;
    #tooLargeMono;
    #exited;
    #isKilled = false;
    constructor(step, watched) {
        this.#step = step;
        this.#watched = watched;
        this.#timer = setInterval(() => this.#look(), lookMs);
        this.#timer.unref();
    }
    /** Resolves when the supervisor is dead and nobody reports that, with a text that completes "its supervisor …". */
    get lost() {
        return this.#lost.promise;
    }
    /** The same of a supervisor that this has killed; undefined while it has not. */
    get killedHow() {
        return this.#isKilled ? 'stood still, and was killed' : undefined;
    }
    close() {
        clearInterval(this.#timer);
    }
    #look() {
        const { supervisor, reaper } = this.#watched();
        // Other systems show neither whether a process stands still nor, cheaply, whether it is this one.
        if (supervisor === undefined || process.platform !== 'linux')
            return;
        const now = (0,clock/* monotonicMs */.d)();
        if (!(0,process_identity/* isAlive */._n)(supervisor)) {
            this.#lookAtReaper(reaper ?? null, now);
            return;
        }
        const activity = activityOf(supervisor.pid);
        if (activity !== this.#activity)
            this.#stillSince = now;
        this.#activity = activity;
        const limit = now - this.#stillSince < stillMs ? undefined : this.#overdue(now);
        if (limit === undefined)
            return;
        this.#stillSince = now;
        if (this.#isContinued) {
            this.#isKilled = true;
            void this.#step.log.lineBetween(`… The supervisor stands still again (${limit} is over): it is killed.`);
            send(supervisor, 'SIGKILL');
        }
        else {
            this.#isContinued = true;
            void this.#step.log.lineBetween(`… The supervisor (process ${supervisor.pid}) stands still, though ${limit} is over: it is continued.`);
            send(supervisor, 'SIGCONT');
        }
        if (reaper != null)
            send(reaper, 'SIGCONT');
    }
    #lookAtReaper(reaper, now) {
        this.#deadSince ??= now;
        if (now - this.#deadSince < reportMs)
            return;
        if (reaper !== null)
            send(reaper, 'SIGCONT');
        if (now - this.#deadSince >= 2 * reportMs)
            this.#lost.resolve('was killed');
    }
    #overdue(now) {
        const { session, reader } = this.#step;
        const state = reader.current();
        return overdueLimit(state, session.request, this.#seen(state, now));
    }
    #seen(state, now) {
        const { paths, request } = this.#step.session;
        const execution = [...state.attempts, ...state.probes, ...(0,session_state/* onRetriesOf */.F$)(state)].findLast((each) => each.status !== 'ended');
        const own = execution?.process;
        if (own == null || (0,process_identity/* isAlive */._n)(own))
            this.#exited = undefined;
        else if (this.#exited?.pid !== own.pid)
            this.#exited = { pid: own.pid, mono: now };
        const attempt = state.attempts.at(-1);
        const dir = attempt && (0,session_paths/* executionDir */.kl)(paths.root, 'attempt', attempt.number);
        const logs = (0,session_paths/* channelsOf */.MB)(request.streams).flatMap((channel) => (dir === undefined ? undefined : logOf((0,session_paths/* logPath */.Q2)(dir, channel))) ?? []);
        const isTooLarge = logs.reduce((sum, { size }) => sum + size, 0) > request.maxLogBytes;
        this.#tooLargeMono = isTooLarge ? (this.#tooLargeMono ?? now) : undefined;
        const quietMs = Math.min(...logs.map(({ mtimeMs }) => Date.now() - mtimeMs));
        return {
            now,
            outputMono: logs.length === 0 ? undefined : now - quietMs,
            tooLargeMono: this.#tooLargeMono,
            exitedMono: this.#exited?.mono,
        };
    }
}
function logOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}
function send(process, signal) {
    try {
        (0,process_identity/* signalProcess */.a7)(process, signal);
    }
    catch {
        // It belongs to another user.
    }
}

;// CONCATENATED MODULE: ./build/action/session/verdict.js





/** A supervisor that has written the end of its session exits at once, unless the disk hangs. */
const exitMs = 10_000;
/**
 * Waits for the exit of a supervisor whose journal has an end. The end of a supervisor that goes on is not its own.
 */
async function exitAfterEnd({ session: { paths } }, supervisor) {
    if (!(await pollUntil(() => !isAlive(supervisor), exitMs)))
        await stopForged(paths, supervisor);
}
/** Stops a session that goes on though its journal has an end: nothing is to run on behind a step that has ended. */
function stopForged(paths, supervisor) {
    return stopSupervisor(paths, supervisor, {
        cause: 'stopped',
        detail: 'its journal has an end that its supervisor has not written',
    });
}
/** Returns the session as its supervisor has ended it: a failure if the journal says something else. */
function judged(state, { how, code }) {
    const verdict = verdictOf(code);
    const { end } = state;
    if (end === null || end.status === verdict)
        return state;
    // Its reaper was killed, or nothing was launched because there was no slot: no verdict, and nothing that could be a success.
    if (verdict === undefined && end.status !== 'completed')
        return state;
    return refuted(state, verdict === undefined ? `its supervisor ${how}` : `its supervisor says that it ${verdict}`);
}
/**
 * The same for a session whose supervisor is no child of this process: only the journal says how it ended. What the
 * supervisor writes comes last.
 */
function judgedByJournal(state, { session: { paths } }) {
    const { end } = state;
    if (end === null)
        return state;
    const ends = readJournal(paths.journal).flatMap((event) => (event.type === 'session_ended' ? event.status : []));
    const last = ends.at(-1);
    return last === undefined || last === end.status ? state : refuted(state, `further on that it ${last}`);
}
function refuted(state, other) {
    const reason = `cannot be trusted: its journal says that the session ${state.end?.status}, ${other}. Something else has written into the journal`;
    return {
        ...state,
        runtime: 'failed',
        end: { status: 'failed', cause: null, failure: { code: 'journal_changed', family: 'final', reason } },
    };
}

;// CONCATENATED MODULE: ./build/action/stages/follow-to-end.js






















/**
 * Follows a session whose supervisor was launched, to its outcome. A session that cannot be followed, because something else
 * stands in the place of its journal, is ended.
 */
async function followToEnd(begun, supervisor, cancel) {
    const step = { ...begun, ...(0,recorded_session/* recordedSession */.Z)(begun.session, begun.record, begun.journals.forState) };
    try {
        return await followReadable(step, supervisor, cancel, begun.journals.forLog);
    }
    catch (error) {
        if (!(error instanceof own_file/* ReplacedFileError */.RX))
            throw error;
        await endUnreadableSession(step.session.paths, await supervisor.process);
        await Promise.race([supervisor.reaped, (0,promises_.setTimeout)(follow_to_end_reapedMs, undefined, { ref: false })]);
        supervisor.unref();
        (0,publish/* setOutputsOfReplaced */.UU)(step.session, error);
        const { name } = step.session.request;
        return { succeeded: false, sentence: `${name} was ended, and its result cannot be known: ${error.message}` };
    }
}
async function followReadable(step, supervisor, cancel, heldJournal) {
    const { session, record, reader } = step;
    const supervisorProcess = await supervisor.process;
    const artifacts = new AttemptArtifacts(step);
    cancel.onRequest((detail) => {
        artifacts.cancel();
        requestStop(session.paths, supervisorProcess, { cause: cancel.cause, detail });
    });
    const supervision = new SupervisorWatch(step, () => ({ supervisor: supervisorProcess, reaper: supervisor.child }));
    const lost = supervision.lost.then((how) => ({ how, code: null }));
    const exited = Promise.race([supervisor.exited, lost]).then(({ how, code }) => ({
        how: supervision.killedHow ?? how,
        code,
    }));
    const orphan = endWhenOrphaned(step, exited, supervisor.reaped);
    const isHandedOver = () => session.request.background !== null && !cancel.requested;
    const isLeft = (state) => isHandedOver() && (0,session_state/* readyOf */.Js)(state) !== null && state.end === null;
    const followed = await follow(step, {
        artifacts,
        heldJournal,
        signal: AbortSignal.any([cancel.deadline, orphan.failed]),
        until: isLeft,
        isHandedOver,
        pollState: async () => orphan.state,
    });
    await artifacts.settled();
    const read = followed.state.end !== null ? followed.state : reader.current();
    if (isLeft(read)) {
        supervision.close();
        supervisor.unref();
        record.position = followed.position;
        return (0,background.leaveInBackground)(step, read);
    }
    const state = await endOf(step, read, { exited, process: supervisorProcess, orphan, cancel });
    if (state.end?.cause === 'supervisor_lost')
        await printSupervisorLog(step);
    const outcome = await (0,publish/* publishEnd */.Pn)((0,end_of_step/* endOfStep */.n)(step, state), cancel);
    if (!cancel.deadline.aborted)
        await orphan.ended.catch((error) => warnOrThrow(step, state, error));
    const isFinished = await isNothingLeft(step, state, supervisor.reaped, cancel);
    // Its reaper waits for what could not be ended.
    supervisor.unref();
    return isFinished ? { ...outcome, onTold: () => tellPost(step, outcome) } : outcome;
}
/** Post has nothing to do: it need not load what it takes to find that out. */
async function tellPost({ session, record }, { onTold }) {
    record.finished = true;
    await onTold?.();
    if (!record.concluded)
        return;
    try {
        core/* saveState */.LZ(command_environment/* finishedState */.Ef, session.paths.root);
    }
    catch {
        // The command may have deleted the file; post then looks itself.
    }
}
/**
 * Returns the session as its supervisor has ended it, which is more than what the journal says. A cancelled step has no time
 * to wait for that, and without it nothing is a success.
 */
async function endOf(step, state, judges) {
    const { process, orphan, cancel } = judges;
    if (state.end === null || orphan.endsHere)
        return state;
    const known = new AbortController();
    let exit;
    void judges.exited.then((how) => {
        exit = how;
        known.abort();
    });
    const isOver = AbortSignal.any([known.signal, cancel.deadline]);
    if ((await (0,wait/* pause */.v7)(exitMs, isOver)) && process !== undefined) {
        await stopForged(step.session.paths, process);
        await (0,wait/* pause */.v7)(exitMs, isOver);
    }
    if (exit !== undefined)
        return judged(state, exit);
    return state.end.status === 'completed' ? { ...state, end: null } : state;
}
/** Once the end of the session is known, no problem with its folder changes it. */
async function warnOrThrow({ log }, { end }, error) {
    if (end === null)
        throw error;
    await log.warning(`The folder of the session cannot be used any more: ${(0,errors/* errorMessage */.gJ)(error)}`);
}
/** How long the reaper may take to end what a dead supervisor has left, before this process tries. */
const follow_to_end_reapedMs = 3_000;
/** Ends the session when its supervisor exits without having done so. */
function endWhenOrphaned(step, exited, reaped) {
    const failed = new AbortController();
    const ended = exited.then(async ({ how, code }) => {
        watch.endsHere = step.reader.current().end === null;
        // With its reaper nothing is left to be ended here, normally. It waits longer for what could not be ended.
        if (stillRunning(step.reader.current()).length === 0)
            await Promise.race([reaped, (0,promises_.setTimeout)(follow_to_end_reapedMs, undefined, { ref: false })]);
        const verdict = verdictOf(code);
        const changed = `has ended it (${verdict}), which its journal does not say: something else has changed the journal`;
        watch.state = await (0,end_orphaned_session/* endOrphanedSession */.t)(step, verdict === undefined ? how : changed);
    });
    const watch = { endsHere: false, state: undefined, ended, failed: failed.signal };
    ended.catch(() => failed.abort());
    return watch;
}
/** Prints what the supervisor wrote, which is the only explanation when it died early. */
async function printSupervisorLog({ session: { paths }, redaction, log }) {
    const { lines } = (0,log_tail/* readTail */.Z)(paths.supervisorLog, { lines: 30, bytes: 16 * 1024, patterns: redaction.patterns });
    if (lines.length === 0)
        return;
    await log.openGroup("The end of the supervisor's log");
    for (const line of lines)
        await log.line(line);
    await log.closeGroup();
}


/***/ })

};
