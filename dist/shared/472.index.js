export const id = 472;
export const ids = [472];
export const modules = {
  /***/
  9748: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        a: () => (
          /* binding */
          runCli
        )
      });
      var errors = __webpack_require__(5173);
      var plain_text = __webpack_require__(7012);
      var quote = __webpack_require__(390);
      var external_node_path_ = __webpack_require__(6760);
      var external_node_util_ = __webpack_require__(7975);
      var registry_folder = __webpack_require__(6420);
      var clock = __webpack_require__(7218);
      var machine = __webpack_require__(7501);
      var promises_ = __webpack_require__(8500);
      var registry_orphans = __webpack_require__(253);
      var external_node_fs_ = __webpack_require__(3024);
      var database = __webpack_require__(1175);
      var sqlite_registry = __webpack_require__(6549);
      ;
      async function withRegistry(folder, use) {
        if (!exists(folder))
          return void 0;
        const registry = await sqlite_registry.m.open(folder);
        try {
          return await use(registry);
        } finally {
          registry.close();
        }
      }
      function exists(folder) {
        try {
          return (0, external_node_fs_.statSync)((0, database.G)(folder), { throwIfNoEntry: false }) !== void 0;
        } catch {
          return true;
        }
      }
      ;
      const giveBackMs = 6e4;
      const lookMs = 200;
      const forceHint = "slots release with --force frees it at once.";
      async function freeSlot(folder, id2, isForced, say) {
        const text = await withRegistry(folder, async (registry) => {
          const all = (await registry.list()).flatMap(({ slots: slots2, waiters }) => [...slots2, ...waiters]);
          const slot = all.find((candidate) => candidate.id === id2);
          if (slot === void 0)
            throw noSuchSlot(folder, id2, all);
          if (!isForced && slot.orphaned)
            return await freeOrphan(registry, slot);
          if (!isForced && slot.alive && slot.phase === "bound")
            return await askHolder(registry, slot, say);
          await registry.release(id2);
          return `Freed: ${describe(slot)}. ${consequence(slot)}`;
        });
        if (text === void 0)
          throw noSuchSlot(folder, id2, []);
        return text;
      }
      async function pruneSlots(folder) {
        const lines = await withRegistry(folder, async (registry) => {
          const freed = (await registry.prune()).map((slot) => `Freed: ${describe(slot)}.`);
          const orphans = (await registry.list()).flatMap(({ slots: slots2 }) => slots2.filter(({ orphaned }) => orphaned));
          for (const slot of orphans) {
            const left = await (0, registry_orphans.n)(registry, slot);
            freed.push(left.length === 0 ? `Freed: ${describe(slot)}.` : notFreed(slot, left));
          }
          return freed;
        });
        return lines?.join("\n") || `Nothing to free in ${folder}.`;
      }
      async function freeOrphan(registry, slot) {
        const left = await (0, registry_orphans.n)(registry, slot);
        if (left.length > 0)
          throw new Error(`${notFreed(slot, left)} ${forceHint}`);
        return `Freed: ${describe(slot)}. Its run was dead, and nothing of it runs any more.`;
      }
      async function askHolder(registry, slot, say) {
        if (slot.kind === "visible") {
          throw new Error(`Not freed: ${describe(slot)}. A job holds it, and gives it back when it ends: cancel the job. ${forceHint}`);
        }
        await registry.askBack(slot.id);
        say(`Asked for: ${describe(slot)}. Its run learns of it within 10 s, and ends if it asked for a slot.`);
        for (const end = (0, clock.d)() + giveBackMs; (0, clock.d)() < end; await (0, promises_.setTimeout)(lookMs)) {
          const held = (await registry.list()).flatMap(({ slots: slots2 }) => slots2).find(({ id: id2 }) => id2 === slot.id);
          if (held?.orphaned)
            return await freeOrphan(registry, held);
          if (held?.alive === false)
            await registry.release(held.id);
          if (held?.alive !== true)
            return `Freed: ${describe(slot)}.`;
        }
        throw new Error(`Not freed yet: ${describe(slot)}. Its run has not given it back within ${giveBackMs / 1e3} s; the slot is free when it does. ${forceHint}`);
      }
      function notFreed(slot, left) {
        const named = left.map(({ pid, name, reason }) => `process ${pid} (${(0, plain_text.qk)(name, 100)}) ${(0, plain_text.qk)(reason, 200)}`);
        return `Not freed: ${describe(slot)}. Its run is over, but what it has left cannot be ended: ${named.join("; ")}.`;
      }
      function noSuchSlot(folder, id2, all) {
        const ids2 = all.length === 0 ? "it has no slots at all" : `its ids are ${all.map((slot) => slot.id).join(", ")}`;
        return new Error(`The registry ${folder} has no slot ${(0, quote.h)(id2)}: ${ids2}.`);
      }
      function describe({ id: id2, pool, kind, permits, phase, process: process2, label }) {
        const slot = phase === "waiting" ? `request ${id2} for` : `slot ${id2},`;
        const holder = [label.name, label.repository].map((text) => (0, plain_text.qk)(text, 100)).filter((text) => text !== "");
        return `${slot} ${permits} ${kind} of pool ${(0, plain_text.qk)(pool, 100)}: ${[...holder, `pid ${process2.pid}`].join(", ")}`;
      }
      function consequence({ alive, phase, kind }) {
        if (!alive)
          return "Its process was dead.";
        if (phase === "waiting")
          return "Its step stops waiting and fails.";
        return kind === "visible" ? "Its job goes on without it." : "Its run, if it is still alive and asked for a slot, stops within 10 s.";
      }
      var pools_file = __webpack_require__(5354);
      ;
      async function listPools(folder) {
        const found = await withRegistry(folder, (registry) => registry.list());
        const pools = found ?? [];
        const isNew = found === void 0;
        try {
          return { pools: withLimits(pools, await (0, pools_file.Y)(folder)), isNew, problem: void 0 };
        } catch (error) {
          const problem = `${(0, errors.gJ)(error)} The list shows the limits that a step read last.`;
          return { pools, isNew, problem };
        }
      }
      function withLimits(pools, machineLimits) {
        const limits = new Map(Object.entries(machineLimits));
        const known = new Map(pools.map((pool) => [pool.pool, pool]));
        const used = pools.filter(({ slots: slots2, waiters }) => slots2.length + waiters.length > 0);
        const names = /* @__PURE__ */ new Set([...limits.keys(), ...used.map(({ pool }) => pool)]);
        return [...names].sort().map((pool) => ({
          ...known.get(pool) ?? { pool, use: { visible: 0, background: 0, total: 0 }, slots: [], waiters: [] },
          limits: limits.get(pool) ?? null
        }));
      }
      ;
      const listedStates = (
        /* unused pure expression or super */
        null
      );
      function slotStateOf({ phase }) {
        if (phase === "waiting")
          return "waiting";
        return phase === "bound" ? "held" : "reserved";
      }
      ;
      function slotsDocument(registry, pools) {
        const document = { registry, pools: pools.map(poolEntry) };
        return JSON.stringify(document, null, 2).replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]|(?<=##)\[/gu, escapeUnits);
      }
      function poolEntry({ pool, limits, use, slots: slots2, waiters }) {
        return { pool, limits, use, slots: slots2.map(slotEntry), waiters: waiters.map(slotEntry) };
      }
      function slotEntry(slot) {
        const { id: id2, kind, permits, numbers, under, since, label, process: process2, alive, orphaned } = slot;
        const { name, repository, runUrl } = label;
        const state = slotStateOf(slot);
        return { id: id2, kind, permits, numbers, state, under, since, name, repository, runUrl, process: process2, alive, orphaned };
      }
      function escapeUnits(character) {
        const units = character.split("").map((unit) => unit.charCodeAt(0).toString(16).padStart(4, "0"));
        return units.map((unit) => `\\u${unit}`).join("");
      }
      var duration = __webpack_require__(9556);
      var cliui = __webpack_require__(6661);
      ;
      const gap = 2;
      function alignColumns(rows) {
        const layout = (0, cliui.A)({ wrap: false });
        const grid = rows.map((row) => layout.div(...row.map((text) => ({ text, padding: [0, gap, 0, 0] }))));
        layout.toString();
        const widths = (rows[0] ?? []).map((_, column) => Math.max(...grid.map((row) => row[column]?.width ?? 0)));
        for (const row of grid)
          for (const [column, cell2] of row.entries())
            cell2.width = (widths[column] ?? 0) + gap;
        return { lines: layout.toString().split("\n"), width: widths.reduce((sum, width) => sum + width + gap, -gap) };
      }
      ;
      const dayMs = 864e5;
      const shortHeads = ["ID", "KIND", "PERMITS", "NUMBERS", "STATE", "SINCE"];
      const longHeads = ["HOLDER", "REPOSITORY", "RUN", "PROCESS"];
      const none = "—";
      function slotsText({ folder, pools, isNew, now, width }) {
        const all = pools.map((pool) => ({ heading: headingOf(pool), rows: rowsOf(pool, now) }));
        const isWide = all.every(({ rows }) => oneLineTable(rows).width <= width);
        const parts = all.map(({ heading, rows }) => {
          if (rows.length === 0)
            return `${heading}
nothing is held`;
          return [heading, ...isWide ? oneLineTable(rows).lines : twoLineTable(rows)].join("\n");
        });
        if (isNew)
          parts.unshift(`There is no registry in ${folder} yet: the first step that takes a slot creates it.`);
        else
          parts.unshift(pools.length === 0 ? `Nothing is held in the registry ${folder}.` : `Registry ${folder}`);
        return parts.join("\n\n");
      }
      function headingOf({ pool, use, limits }) {
        return `pool ${cell(pool, 60)}: ${useText(use, limits)}`;
      }
      function rowsOf({ slots: slots2, waiters }, now) {
        let place = 0;
        return [
          ...slots2.map((slot) => rowOf(slot, slotStateOf(slot), now)),
          ...waiters.map((slot) => rowOf(slot, `waiting ${slot.alive ? ++place : ""}`, now))
        ];
      }
      function useText(use, limits) {
        const counts = ["visible", "background", "total"].map((kind) => {
          return limits?.enabled ? `${kind} ${use[kind]}/${limits[kind]}` : `${kind} ${use[kind]}`;
        });
        const note = limits === null ? " (limits: each step's own)" : limits.enabled ? "" : " (switched off)";
        return `${counts.join(", ")}${note}`;
      }
      function oneLineTable(rows) {
        return alignColumns([[...shortHeads, ...longHeads], ...rows.map(({ short, long }) => [...short, ...long])]);
      }
      function twoLineTable(rows) {
        const [head = "", ...lines] = alignColumns([shortHeads, ...rows.map(({ short }) => short)]).lines;
        const details = rows.map(({ long: [holder, repository, run, pid] }) => {
          return `  ${[`pid ${pid}`, holder, repository, run].filter((text) => text !== none).join(" · ")}`;
        });
        return [head, ...lines.flatMap((line, index) => [line, details[index] ?? ""])];
      }
      function rowOf(slot, state, now) {
        const { id: id2, kind, permits, numbers, under, alive, orphaned, label, process: process2 } = slot;
        const within = under === null ? "" : ` within ${cell(under, 20)}`;
        const isElsewhere = process2.boot === now.boot && process2.namespace !== now.namespace;
        return {
          short: [
            cell(id2, 20),
            kind,
            String(permits),
            (0, plain_text.Jj)(numbers.join(" ") || none, 20),
            `${alive ? state : orphaned ? "orphaned" : "dead"}${within}`,
            sinceText(slot, now)
          ],
          long: [
            cell(label.name, 50),
            cell(label.repository, 100),
            cell(label.runUrl, 200),
            `${process2.pid}${isElsewhere ? " (other container)" : ""}${leftText(process2.session?.left)}`
          ]
        };
      }
      function leftText(left = []) {
        const named = left.map(({ pid, name }) => `${pid} ${cell(name, 30)}`);
        return named.length === 0 ? "" : `; still runs: ${cell(named.join(", "), 100)}`;
      }
      function sinceText({ since, arrivedMono, process: process2 }, { boot, wallMs, monoMs }) {
        const arrivedMs = process2.boot === boot ? wallMs - (monoMs - arrivedMono) : Number.NaN;
        const startMs = since === null ? arrivedMs : Date.parse(since);
        if (Number.isNaN(startMs))
          return none;
        const ageMs = Math.max(0, wallMs - startMs);
        const [date, time] = new Date(startMs).toLocaleString("sv-SE", { dateStyle: "short", timeStyle: "short" }).split(" ");
        const age = (0, duration.a)(Math.round(ageMs / 1e3) * 1e3);
        return `${ageMs < dayMs ? "" : `${date} `}${time} (${age})`;
      }
      function cell(text, max) {
        const line = (0, plain_text.qk)(text, Number.POSITIVE_INFINITY);
        return (line.length <= max ? line : `${(0, plain_text.Jj)(line, max - 1).trimEnd()}…`) || none;
      }
      ;
      class UsageError extends Error {
        name = "UsageError";
      }
      ;
      const options = { registry: { type: "string" }, json: { type: "boolean" }, force: { type: "boolean" } };
      const slotsUsage = `  slots                lists the pools, who holds a slot and who waits for one
    --json             as one JSON document
  slots release ID     asks the holder of a slot for it, and frees it when the holder has ended what it ran;
                       takes a request out of the line
    --force            frees the slot at once, whatever still runs
  slots prune          ends what dead processes have left, and frees their slots
    --registry DIR     the registry's folder, for each of these
                       (default: ${registry_folder.EW}, else the user's state folder)`;
      async function slots(args) {
        const { values, positionals } = parse(args);
        const [action, ...rest] = positionals;
        const known = values.registry ?? (0, registry_folder.J6)(process.env);
        if (known === void 0)
          throw new UsageError(`--registry: it must be given, because this user has no home folder`);
        const folder = (0, external_node_path_.resolve)(known);
        if (action !== void 0 && values.json)
          throw new UsageError(`--json: slots ${action} does not print JSON`);
        if (action !== "release" && values.force)
          throw new UsageError("--force: only slots release has it");
        switch (action) {
          case void 0:
            return await list(folder, values.json === true);
          case "release":
            return console.log(await freeSlot(folder, onlyId(rest), values.force === true, console.log));
          case "prune":
            rejectMore(action, rest);
            return console.log(await pruneSlots(folder));
          default:
            throw new UsageError(`slots: unknown action ${(0, quote.h)(action)}; allowed are release ID, prune, or nothing for the list`);
        }
      }
      async function list(folder, json) {
        const { pools, isNew, problem } = await listPools(folder);
        const now = { ...(0, machine.g)(), wallMs: Date.now(), monoMs: (0, clock.d)() };
        const width = process.stdout.isTTY ? process.stdout.columns : Number.POSITIVE_INFINITY;
        console.log(json ? slotsDocument(folder, pools) : slotsText({ folder, pools, isNew, now, width }));
        if (problem !== void 0)
          console.error(`warning: ${(0, plain_text.qk)(problem, 4e3)}`);
      }
      function parse(args) {
        try {
          const parsed = (0, external_node_util_.parseArgs)({ args: [...args], options, allowPositionals: true });
          if (parsed.values.registry?.trim() === "")
            throw new UsageError('--registry: "" is not a folder');
          return parsed;
        } catch (error) {
          if (!(0, errors.CA)(error)?.startsWith("ERR_PARSE_ARGS"))
            throw error;
          const [problem] = (0, errors.gJ)(error).split(/\.(?:\s|$)/);
          throw new UsageError(`slots: ${problem}; allowed are --registry DIR, --json, --force and --help`, { cause: error });
        }
      }
      function onlyId([id2, ...rest]) {
        if (id2 === void 0 || id2 === "")
          throw new UsageError("slots release: the ID of a slot is missing");
        rejectMore("release", rest);
        return id2;
      }
      function rejectMore(call, [extra]) {
        if (extra !== void 0)
          throw new UsageError(`slots ${call}: unexpected argument ${(0, quote.h)(extra)}`);
      }
      ;
      const maxErrorLength = 4e3;
      const usage = ["usage: node dist/cli/index.js COMMAND", slotsUsage, "  --help               prints this text"].join("\n\n");
      async function runCli([name, ...args]) {
        try {
          if (name === void 0 || name === "--help" || args.includes("--help"))
            console.log(usage);
          else if (name === "slots")
            await slots(args);
          else
            throw new UsageError(`unknown command ${(0, quote.h)(name)}; allowed are slots`);
          return 0;
        } catch (error) {
          console.error((0, plain_text.qk)((0, errors.gJ)(error), maxErrorLength));
          if (!(error instanceof UsageError))
            return 1;
          console.error(`
${usage}`);
          return 2;
        }
      }
    })
  ),
  /***/
  5472: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          __webpack_require__.r(__webpack_exports__);
          var _cli_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9748);
          process.exitCode = await (0, _cli_js__WEBPACK_IMPORTED_MODULE_0__.a)(process.argv.slice(2));
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      }, 1);
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
  ),
  /***/
  5354: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Y: () => (
          /* binding */
          readPoolsFile
        )
      });
      var external_node_fs_ = __webpack_require__(3024);
      var schemas = __webpack_require__(8788);
      var errors = __webpack_require__(5173);
      var read_file = __webpack_require__(5261);
      var regular_file = __webpack_require__(8731);
      ;
      const maxShown = 200;
      async function parseYaml(text) {
        const { parseDocument } = await __webpack_require__.e(
          /* import() */
          815
        ).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
        const document = parseDocument(text);
        const [error] = document.errors;
        if (error !== void 0)
          return { content: void 0, problems: [sentence(error)], excerpt: excerpt(error, text) };
        try {
          return { content: document.toJS(), problems: [], excerpt: "" };
        } catch (error2) {
          return { content: void 0, problems: [error2 instanceof Error ? error2.message : String(error2)], excerpt: "" };
        }
      }
      function sentence({ message, linePos }) {
        const what = (message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "");
        const line = linePos?.[0].line;
        return `${line === void 0 ? "this" : `line ${line}`} is not YAML: ${what}`;
      }
      function excerpt({ linePos }, text) {
        const { line, col } = linePos?.[0] ?? { line: 0, col: 0 };
        const shown = text.split(/\r\n?|\n/)[line - 1]?.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ");
        return shown === void 0 || shown.length > maxShown ? "" : `
  ${shown}
  ${" ".repeat(col - 1)}^`;
      }
      var registry_folder = __webpack_require__(6420);
      var limits = __webpack_require__(8644);
      var registry = __webpack_require__(6475);
      ;
      const limit = schemas.int("must be a whole number, 0 or more").min(0, "must be a whole number, 0 or more");
      const poolsSchema = schemas.strictObject({
        pools: schemas.record(schemas.string(), schemas.strictObject({
          enabled: schemas.boolean("must be true or false").default(limits.MK.enabled),
          visible: limit.default(limits.MK.visible),
          background: limit.default(limits.MK.background),
          total: limit.default(limits.MK.total)
        }))
      });
      const maxBytes = 1024 ** 2;
      async function readPoolsFile(folder) {
        const path = (0, registry_folder.at)(folder);
        let text;
        try {
          text = (0, errors.AG)(() => readText(path));
        } catch (error) {
          const why = error instanceof regular_file.pc ? `it ${error.message}` : (0, errors.gJ)(error);
          throw new registry.g(`${path} cannot be read: ${why}`, { cause: error });
        }
        if (text === void 0)
          return {};
        const { content, problems } = await parseYaml(text);
        const parsed = problems.length > 0 ? void 0 : poolsSchema.safeParse(content ?? { pools: {} });
        if (parsed?.success)
          return parsed.data.pools;
        for (const { path: where, message } of parsed?.error?.issues ?? [])
          problems.push(`${where.join(".") || "the file"}: ${message}`);
        throw new registry.g(`${path} is not valid: ${problems.join("; ")}. The format is described in docs/slots.md.`);
      }
      function readText(path) {
        const { fd, stats } = (0, regular_file.lf)(path);
        try {
          if (stats.size > maxBytes)
            throw new regular_file.pc(`has ${stats.size} bytes, more than ${maxBytes}`);
          return (0, read_file.i)(fd, 0, stats.size).toString();
        } finally {
          (0, external_node_fs_.closeSync)(fd);
        }
      }
    })
  )
};
