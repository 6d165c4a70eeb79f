export const id = 703;
export const ids = [703];
export const modules = {
  /***/
  5703: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        PathWatch: () => (
          /* binding */
          PathWatch
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
      var chokidar__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8348);
      const pollingMs = 500;
      class PathWatch {
        #onChange;
        #paths = /* @__PURE__ */ new Set();
        #watcher;
        #isPolling = false;
        #isClosed = false;
        constructor(onChange) {
          this.#onChange = onChange;
          this.#watcher = this.#open();
        }
        add(path) {
          if (this.#isClosed || this.#paths.has(path))
            return;
          this.#paths.add(path);
          this.#watcher.add(path);
        }
        /** To be called where signals are missing, as on a remote file system. */
        poll() {
          if (this.#isClosed || this.#isPolling)
            return;
          this.#isPolling = true;
          void this.#watcher.close();
          this.#watcher = this.#open();
          this.#watcher.add([...this.#paths]);
        }
        /** Nothing is signalled any more once this is called. */
        async close() {
          this.#isClosed = true;
          await this.#watcher.close();
        }
        #open() {
          return (0, chokidar__WEBPACK_IMPORTED_MODULE_1__.wB)([], {
            backend: this.#isPolling ? "polling" : "native",
            pollingInterval: pollingMs,
            pollingBinaryInterval: pollingMs,
            // With `depth` it does not find a file whose folder is missing at first.
            ignored: (path) => !this.#isWanted(path),
            // What appears while the watch begins is signalled, too.
            ignoreInitial: false,
            ignorePermissionErrors: true,
            persistent: false,
            // No change waits for a second one that may follow it.
            atomic: false
          }).on("all", (_event, path) => {
            if (!this.#isClosed)
              this.#onChange(path);
          }).on("error", () => this.poll());
        }
        /** The paths, what stands directly below them, and the folders that lead to them. */
        #isWanted(path) {
          if (this.#paths.has(path) || this.#paths.has((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path)))
            return true;
          const folder = path.endsWith(node_path__WEBPACK_IMPORTED_MODULE_0__.sep) ? path : path + node_path__WEBPACK_IMPORTED_MODULE_0__.sep;
          return [...this.#paths].some((wanted) => wanted.startsWith(folder));
        }
      }
    })
  )
};
