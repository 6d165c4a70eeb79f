import * as __WEBPACK_EXTERNAL_MODULE_node_os_e12349cb__ from "node:os";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 674:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
module.exports = x({  });

/***/ }),

/***/ 613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 574:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ bundlePath)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: ./build/action/bundles.js


// `new URL('…', import.meta.url)` would be rewritten by the bundler; a folder in a variable is left alone.
const here = (0,external_node_path_.dirname)((0,external_node_url_namespaceObject.fileURLToPath)(import.meta.url));
/** The bundle of another program of ours: `dist/<name>/index.js`, beside our own folder. */
function bundlePath(name) {
    return (0,external_node_path_.join)(here, '..', name, 'index.js');
}


/***/ }),

/***/ 965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ Cancel)
/* harmony export */ });
/** The runner asks with SIGINT and kills 10 s later (its ProcessInvoker.cs); what is not shown by then is left to post. */
const followMs = 6_000;
/** A cancel, from the runner or because nobody reads any more. Handled from the first moment on. */
class Cancel {
    #over = new AbortController();
    #detail;
    #handler;
    constructor() {
        for (const signal of ['SIGINT', 'SIGTERM'])
            process.on(signal, () => this.request(`the step received ${signal}`));
    }
    get requested() {
        return this.#detail !== undefined;
    }
    /** Aborts when there is no more time to follow. */
    get over() {
        return this.#over.signal;
    }
    request(detail) {
        if (this.requested)
            return;
        this.#detail = detail;
        setTimeout(() => this.#over.abort(), followMs).unref();
        this.#handler?.(detail);
    }
    /** Calls the handler once, now if the request is already there. */
    whenRequested(handler) {
        this.#handler = handler;
        if (this.#detail !== undefined)
            handler(this.#detail);
    }
}


/***/ }),

/***/ 542:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _cancel_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(965);
/* harmony import */ var _start_supervisor_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(523);


const cancel = new _cancel_js__WEBPACK_IMPORTED_MODULE_1__/* .Cancel */ .Z();
// Its Node starts while the rest of this program, which is much larger, is loaded.
const starting = Promise.try(_start_supervisor_js__WEBPACK_IMPORTED_MODULE_0__/* .startSupervisor */ .x, process.env);
// Told by runStep.
starting.catch(() => { });
const { runStep } = await Promise.all(/* import() */[__nccwpck_require__.e(39), __nccwpck_require__.e(783)]).then(__nccwpck_require__.bind(__nccwpck_require__, 783));
await runStep(starting, cancel);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ startSupervisor)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./build/session/paths.js
var session_paths = __nccwpck_require__(683);
// EXTERNAL MODULE: ./build/action/bundles.js + 1 modules
var bundles = __nccwpck_require__(357);
;// CONCATENATED MODULE: ./build/session/environment-names.js
/** Main hides NODE_OPTIONS, which is meant for the command, from the supervisor's own Node under this name. */
const hiddenNodeOptions = 'SUPERVISED_RUN_NODE_OPTIONS';

;// CONCATENATED MODULE: ./build/action/command-environment.js

/**
 * The environment that a `run:` step would get, from the one that the runner gives to an action: without the action's
 * inputs, state and service credentials (runner: NodeScriptActionHandler.cs, ScriptHandler.cs). The variables of OIDC
 * stay: a `run:` step has them too, and only where the job asked for `id-token: write`.
 */
function commandEnvironment(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !isActionsOwn(name)));
}
/** For the supervisor's process: NODE_OPTIONS is meant for the command, not for our Node. */
function supervisorEnvironment(env) {
    const { NODE_OPTIONS, ...rest } = commandEnvironment(env);
    return NODE_OPTIONS === undefined ? rest : { ...rest, [hiddenNodeOptions]: NODE_OPTIONS };
}
function isActionsOwn(name) {
    return /^(INPUT_|STATE_|ACTIONS_RUNTIME_|ACTIONS_CACHE_)/i.test(name) || /^ACTIONS_RESULTS_URL$/i.test(name);
}

;// CONCATENATED MODULE: ./build/action/start-supervisor.js








/**
 * Makes the session's folder, for the owner only, and starts the supervisor: detached, in a session of its own, its
 * output in a file. It inherits none of our pipes, which would keep the runner waiting for their end.
 * RUNNER_TRACKING_ID stays, so that the runner's sweep at the end of the job is a second net.
 *
 * This is done before anything else, so that its Node starts while ours still loads. The word to begin comes on its stdin;
 * when that ends without it, because we died or the inputs were wrong, it ends too.
 */
function startSupervisor(env) {
    const sessionId = newSessionId();
    const paths = (0,session_paths/* sessionPaths */.NE)((0,external_node_path_.join)(env.RUNNER_TEMP || (0,external_node_os_namespaceObject.tmpdir)(), 'supervised-run', sessionId));
    (0,external_node_fs_.mkdirSync)(paths.root, { recursive: true, mode: 0o700 });
    const log = (0,external_node_fs_.openSync)(paths.supervisorLog, 'ax', 0o600);
    const supervisor = (0,external_node_child_process_.spawn)(process.execPath, [(0,bundles/* bundlePath */.E)('supervisor'), paths.root, 'when-told'], {
        cwd: (0,external_node_path_.parse)(paths.root).root,
        env: supervisorEnvironment(env),
        detached: true,
        stdio: ['pipe', log, log],
        windowsHide: true,
    });
    (0,external_node_fs_.closeSync)(log);
    // It may be gone before it is told; `gone` says so.
    supervisor.stdin?.on('error', () => { });
    return {
        sessionId,
        paths,
        begin: () => supervisor.stdin?.end('begin\n'),
        dismiss: () => {
            supervisor.stdin?.end();
            (0,external_node_fs_.rmSync)(paths.root, { recursive: true, force: true });
        },
        gone: story(supervisor),
        leave: () => supervisor.unref(),
        wake: () => {
            if (process.platform !== 'win32')
                supervisor.kill('SIGTERM');
        },
    };
}
/** Sorts by time, is unique across the runs of a machine, and fits into file and artifact names. */
function newSessionId() {
    const time = new Date().toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15);
    return `${time}-${(0,external_node_crypto_.randomBytes)(3).toString('hex')}`;
}
function story(supervisor) {
    return new Promise((resolve) => {
        supervisor.once('error', (error) => resolve(`could not be started: ${error.message}`));
        supervisor.once('exit', (code, signal) => resolve(signal === null ? `exited with code ${code}` : `was killed by ${signal}`));
    });
}


/***/ }),

/***/ 683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ channelsOf),
/* harmony export */   NE: () => (/* binding */ sessionPaths),
/* harmony export */   PE: () => (/* binding */ collectedDir),
/* harmony export */   Q2: () => (/* binding */ logPath),
/* harmony export */   Wz: () => (/* binding */ sessionMark),
/* harmony export */   ZB: () => (/* binding */ fileCommandPath),
/* harmony export */   kl: () => (/* binding */ executionDir)
/* harmony export */ });
/* unused harmony exports fileCommands, executionMark */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(760);

function channelsOf(streams) {
    return streams === 'split' ? ['stdout', 'stderr'] : ['output'];
}
function sessionPaths(root) {
    return {
        root,
        request: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'request.json'),
        journal: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'journal.jsonl'),
        state: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'state.json'),
        step: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'step.json'),
        stop: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'stop.json'),
        supervisorLog: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'supervisor.log'),
        artifacts: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'artifacts'),
    };
}
const executionFolders = { attempt: 'attempts', 'on-retry': 'on-retry' };
/** The folder of an execution: `attempts/01`; `on-retry/02` ran before attempt 2. */
function executionDir(root, kind, number) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, executionFolders[kind], String(number).padStart(2, '0'));
}
function logPath(executionDir, channel) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(executionDir, `${channel}.log`);
}
/** The files behind GITHUB_OUTPUT and its siblings that are private to an attempt, by variable. */
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
/** Files that `artifact-paths` matched when the attempt ended. */
function collectedDir(executionDir) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(executionDir, 'collected');
}
/** Stands in the environment of every process of a session, whichever execution it belongs to. */
function sessionMark(sessionId) {
    return `${sessionId}/`;
}
/** Stands in the environment of every process of one execution. */
function executionMark(sessionId, kind, number) {
    return `${sessionMark(sessionId)}${kind}-${number};`;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(542);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
