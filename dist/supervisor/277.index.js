export const id = 277;
export const ids = [277];
export const modules = {
  /***/
  2277: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        AttemptCollector: () => (
          /* binding */
          AttemptCollector
        )
      });
      var external_node_fs_ = __webpack_require__(3024);
      var external_node_path_ = __webpack_require__(6760);
      var paths = __webpack_require__(4683);
      var own_file = __webpack_require__(9539);
      var promises_ = __webpack_require__(1455);
      ;
      const pieceBytes = 64 * 1024;
      const zeros = Buffer.alloc(pieceBytes);
      const blockBytes = 512;
      async function copySparse(from, to, info) {
        if (info.blocks * blockBytes >= info.size || process.platform === "win32") {
          await (0, promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE | external_node_fs_.constants.COPYFILE_EXCL);
          return;
        }
        try {
          await (0, promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE_FORCE | external_node_fs_.constants.COPYFILE_EXCL);
          return;
        } catch {
        }
        const source = await (0, promises_.open)(from, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        try {
          const target = await (0, promises_.open)(to, "w", info.mode & 511);
          try {
            await copyWithHoles(source, target);
          } finally {
            await target.close();
          }
        } finally {
          await source.close();
        }
      }
      async function copyWithHoles(source, target) {
        const buffer = Buffer.allocUnsafe(pieceBytes);
        let position = 0;
        for (; ; ) {
          const { bytesRead } = await source.read(buffer, 0, buffer.length, position);
          if (bytesRead === 0)
            break;
          const bytes2 = buffer.subarray(0, bytesRead);
          if (!bytes2.equals(zeros.subarray(0, bytesRead)))
            await target.write(bytes2, 0, bytesRead, position);
          position += bytesRead;
        }
        await target.truncate(position);
      }
      var errors = __webpack_require__(5173);
      var bytes = __webpack_require__(4769);
      ;
      function plural(count, singular, pluralForm = `${singular}s`) {
        return `${count} ${count === 1 ? singular : pluralForm}`;
      }
      var portable_name = __webpack_require__(7647);
      var external_node_os_ = __webpack_require__(8161);
      var esm = __webpack_require__(9519);
      var internal_match_kind = __webpack_require__(5993);
      var internal_pattern = __webpack_require__(9973);
      var internal_pattern_helper = __webpack_require__(8142);
      ;
      class PatternError extends Error {
      }
      class ArtifactPatterns {
        /** The folders and files at which a search begins. */
        searchPaths;
        #patterns;
        #visible;
        /** @throws PatternError */
        constructor(lines, folder) {
          this.#patterns = lines.flatMap((line) => parse(absolute(line, folder)));
          this.searchPaths = (0, internal_pattern_helper.Je)(this.#patterns);
          this.#visible = this.#patterns.filter(({ negate }) => !negate).map(withoutHidden);
        }
        matchesFile(path) {
          return ((0, internal_pattern_helper.YW)(this.#patterns, path) & internal_match_kind.g.File) !== 0 && this.#names(path, false);
        }
        /** Whether something below the folder may match. */
        mayMatchBelow(folder) {
          return (0, internal_pattern_helper.nU)(this.#patterns, folder) && this.#names(folder, true);
        }
        /** False for a hidden file, and for one in a hidden folder, that only a wildcard matches. */
        #names(path, partial) {
          if (!path.includes(`${external_node_path_.sep}.`))
            return true;
          const name = path.replaceAll(external_node_path_.sep, "/");
          return this.#visible.some((pattern) => pattern.match(name, partial));
        }
      }
      function parse(line) {
        try {
          const pattern = new internal_pattern.z(line);
          const { negate, segments, trailingSeparator } = pattern;
          if (segments.at(-1) === "**" && !trailingSeparator)
            return [pattern];
          return [pattern, new internal_pattern.z(negate, true, [...segments, "**"])];
        } catch (error) {
          throw new PatternError(`${line}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
        }
      }
      function withoutHidden({ segments }) {
        const [root = "", ...names] = segments;
        return new esm.VR(`${root.replaceAll("\\", "/").replace(/\/$/, "")}/${names.join("/")}`, {
          dot: false,
          nobrace: true,
          nocase: process.platform === "win32",
          nocomment: true,
          noext: true,
          nonegate: true
        });
      }
      function absolute(line, folder) {
        const [, marks = "", path = ""] = /^((?:!\s*)*)(.*)$/s.exec(line.trim()) ?? [];
        if (path === "")
          throw new PatternError(`${line}: it names no file`);
        const excludes = marks.replaceAll(/\s/g, "").length % 2 === 1;
        return `${excludes ? "!" : ""}${(0, external_node_path_.normalize)(fromRoot(path, folder))}`;
      }
      function fromRoot(path, folder) {
        if (/^~(?:[/\\]|$)/.test(path))
          return internal_pattern.z.globEscape((0, external_node_os_.homedir)()) + path.slice(1);
        if ((0, external_node_path_.isAbsolute)(path) || process.platform === "win32" && /^[A-Z]:/i.test(path))
          return path;
        return (0, external_node_path_.join)(internal_pattern.z.globEscape(folder), path);
      }
      function isExclusion(line) {
        return absolute(line, external_node_path_.sep).startsWith("!");
      }
      ;
      const maxEntries = 1e6;
      async function* findFiles(search2) {
        const stack = search2.patterns.searchPaths.map((path) => ({ path, realParent: null, above: [] })).reverse();
        let entries = 0;
        for (let item = stack.pop(); item !== void 0; item = stack.pop()) {
          entries += 1;
          if (entries > maxEntries) {
            search2.skip(item.path, `and what follows: the search ended after ${maxEntries} files and folders`);
            return;
          }
          const { path, above } = item;
          const matches = search2.patterns.matchesFile(path);
          const mayHold = search2.patterns.mayMatchBelow(path);
          if (!matches && !mayHold)
            continue;
          const found = await resolveItem(item, matches, search2);
          if (found === void 0)
            continue;
          const { source, info } = found;
          if (search2.excluded.some((folder) => isWithin(folder, source)))
            continue;
          if (info.isDirectory()) {
            if (!mayHold || above.includes(source))
              continue;
            const chain = [...above, source];
            const names = await namesIn(path, search2);
            stack.push(...names.map((name) => ({ path: (0, external_node_path_.join)(path, name), realParent: source, above: chain })).reverse());
          } else if (matches) {
            if (info.isFile())
              yield found;
            else
              search2.skip(path, `not a file but ${kindOf(info)}`);
          }
        }
      }
      async function resolveItem({ path, realParent }, matches, { roots, skip }) {
        try {
          const own = await (0, promises_.lstat)(path);
          const isLink = own.isSymbolicLink();
          const source = realParent === null || isLink ? await (0, promises_.realpath)(path) : (0, external_node_path_.join)(realParent, (0, external_node_path_.basename)(path));
          if (roots !== null && !roots.some((root) => isWithin(root, source))) {
            skip(path, "a link that leads out of the workspace; it is followed with `artifact-links: anywhere`");
            return void 0;
          }
          return { path, source, info: isLink ? await (0, promises_.stat)(source) : own };
        } catch (error) {
          const { code } = error;
          if (code === "ENOENT" && (realParent === null ? !await exists(path) : !matches))
            return void 0;
          const isGarbled = code === "ENOENT" && (0, external_node_path_.basename)(path).includes("�");
          skip(path, isGarbled ? "its name is not valid UTF-8" : (0, errors.gJ)(error));
          return void 0;
        }
      }
      async function exists(path) {
        return (0, promises_.lstat)(path).then(() => true, () => false);
      }
      async function namesIn(folder, { skip }) {
        try {
          return (await (0, promises_.readdir)(folder)).sort();
        } catch (error) {
          skip(folder, `what is in it: ${(0, errors.gJ)(error)}`);
          return [];
        }
      }
      function isWithin(root, path) {
        const inner = (0, external_node_path_.relative)(root, path);
        return inner === "" || inner !== ".." && !inner.startsWith(`..${external_node_path_.sep}`) && !(0, external_node_path_.isAbsolute)(inner);
      }
      function kindOf(info) {
        if (info.isFIFO())
          return "a named pipe";
        return info.isSocket() ? "a socket" : "a device";
      }
      ;
      const maxReasons = 20;
      async function collect(plan, learnSecrets) {
        const { skipped, notFound, hardLinked = [], ...collection } = await copyMatches(plan, learnSecrets);
        if (skipped.length + notFound.length + hardLinked.length === 0)
          return { ...collection, skipped, notFound };
        const redact = await learnSecrets();
        const shown = (texts) => texts.map((text) => escapeControls(redact(text)));
        const linked = hardLinked.length === 0 ? {} : { hardLinked: shown(hardLinked) };
        return { ...collection, ...linked, skipped: shown(skipped), notFound: shown(notFound) };
      }
      async function copyMatches(plan, learnSecrets) {
        const { workspace, target, maxBytes } = plan;
        const collection = { files: 0, bytes: 0, skipped: [], notFound: [] };
        const skip = (path, reason) => {
          const { skipped } = collection;
          if (skipped.length < maxReasons)
            skipped.push(`${relativeName(workspace, path)}: ${reason}`);
          else if (skipped.length === maxReasons)
            skipped.push("… and more");
        };
        let found;
        try {
          found = await search(plan, workspace, skip);
        } catch (error) {
          collection.skipped.push((0, errors.gJ)(error));
          return collection;
        }
        if (found.length === 0)
          collection.notFound = await describeMissing(plan);
        const taken = /* @__PURE__ */ new Set();
        for (const { path, source, info } of found) {
          if (collection.bytes + info.size > maxBytes) {
            const rest = (0, bytes.z)(maxBytes - collection.bytes);
            skip(path, `${(0, bytes.z)(info.size)}, more than is left (${rest}) of max-artifact-size (${(0, bytes.z)(maxBytes)})`);
            continue;
          }
          const to = (0, external_node_path_.join)(target, unique(await safePath(workspace, path, learnSecrets), taken));
          try {
            (0, own_file.qt)(target, (0, external_node_path_.dirname)(to), 448);
            await copySparse(source, to, info);
            collection.files += 1;
            if (info.nlink > 1)
              noteHardLink(collection, relativeName(workspace, path));
            collection.bytes += info.size;
          } catch (error) {
            await (0, promises_.rm)(to, { force: true }).catch(() => {
            });
            skip(path, (0, errors.gJ)(error));
          }
        }
        return collection;
      }
      function relativeName(workspace, path) {
        return isWithin(workspace, path) ? (0, external_node_path_.relative)(workspace, path) || "." : path;
      }
      function noteHardLink(collection, name) {
        collection.hardLinked ??= [];
        if (collection.hardLinked.length < maxReasons)
          collection.hardLinked.push(name);
        else if (collection.hardLinked.length === maxReasons)
          collection.hardLinked.push("… and more");
      }
      async function search(plan, folder, skip) {
        const patterns = new ArtifactPatterns(plan.patterns, folder);
        const outside = patterns.searchPaths.filter((path) => !isWithin(folder, path));
        const roots = plan.links === "anywhere" ? null : await Promise.all([folder, ...outside].map(rootOf));
        const excluded = await Promise.all(plan.excluded.map(rootOf));
        const files = /* @__PURE__ */ new Map();
        for await (const file of findFiles({ patterns, roots, excluded, skip }))
          files.set(file.path, file);
        return [...files.values()].sort((a, b) => a.path < b.path ? -1 : 1);
      }
      async function describeMissing(plan) {
        const { patterns, workspace, workingDirectory } = plan;
        const missing = [];
        for (const pattern of patterns.filter((line) => !isExclusion(line))) {
          const { searchPaths } = new ArtifactPatterns([pattern], workspace);
          const isElsewhere = searchPaths.some((path) => !isWithin(workspace, path));
          const place = isElsewhere ? "" : ` in the workspace ${workspace}`;
          const there = (0, external_node_path_.resolve)(workspace) === (0, external_node_path_.resolve)(workingDirectory) ? 0 : await countIn(plan, pattern);
          const hint = there === 0 ? "" : `; it would match ${plural(there, "file")} in the working-directory ${workingDirectory}`;
          missing.push(`${pattern}${place}${hint}`);
        }
        return missing;
      }
      async function countIn(plan, pattern) {
        const exclusions = plan.patterns.filter(isExclusion);
        const found = await search({ ...plan, patterns: [pattern, ...exclusions] }, plan.workingDirectory, () => {
        });
        return found.length;
      }
      async function rootOf(path) {
        try {
          return await (0, promises_.realpath)(path);
        } catch {
          return path;
        }
      }
      async function safePath(workspace, path, learnSecrets) {
        const name = isWithin(workspace, path) ? (0, external_node_path_.relative)(workspace, path) : path.replace(/^[/\\]+/, "");
        return portablePath(name) === name.replaceAll(external_node_path_.sep, "/") ? portablePath(name) : portablePath((await learnSecrets())(name));
      }
      function portablePath(path) {
        return path.split(external_node_path_.sep).map((segment) => (0, portable_name.B)(segment).replace(/^\.\.$/, "_")).join("/");
      }
      function unique(name, taken) {
        let candidate = name;
        for (let copy = 2; taken.has(candidate.toLowerCase()); copy += 1)
          candidate = `${name}-${copy}`;
        taken.add(candidate.toLowerCase());
        return candidate;
      }
      function escapeControls(text) {
        return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => JSON.stringify(character).slice(1, -1));
      }
      ;
      const sessionsFolder = "supervised-run";
      class AttemptCollector {
        #root;
        #request;
        constructor(root, request) {
          this.#root = root;
          this.#request = request;
        }
        /**
         * Copies the files that `artifact-paths` matches into the attempt's folder. Returns what there is to record.
         * @throws ReplacedFileError if the command has made something in the place of that folder
         */
        async collect(attempt, learnSecrets) {
          const { artifactPaths, artifactLinks, maxArtifactBytes, ifNoFilesFound, workspace, workingDirectory } = this.#request;
          const { notFound, ...collection } = await collect({
            patterns: artifactPaths,
            workspace,
            workingDirectory,
            target: this.#target(attempt),
            excluded: privateFolders(this.#root, workspace),
            links: artifactLinks,
            maxBytes: maxArtifactBytes
          }, learnSecrets);
          const collected = { type: "collected", attempt, ...collection };
          return notFound.length === 0 || ifNoFilesFound === "ignore" ? collected : { ...collected, notFound };
        }
        #target(attempt) {
          const dir = (0, paths.kl)(this.#root, "attempt", attempt);
          const target = (0, paths.PE)(dir);
          for (const folder of [(0, external_node_path_.dirname)(dir), dir, target]) {
            const replaced = (0, own_file.ar)(folder);
            if (replaced !== void 0)
              throw replaced;
          }
          if (this.#request.attach === null && (0, external_node_fs_.existsSync)(target))
            throw new own_file.RX(target, "stood there before it was made");
          return target;
        }
      }
      function privateFolders(root, workspace) {
        const parent = (0, external_node_path_.dirname)(root);
        const isOfSessions = (0, external_node_path_.basename)(parent).startsWith(sessionsFolder) && !isWithin(parent, workspace);
        const temp = process.env.RUNNER_TEMP;
        return [root, ...isOfSessions ? [parent] : [], ...temp ? [(0, external_node_path_.join)(temp, sessionsFolder)] : []];
      }
    })
  ),
  /***/
  7647: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          portableName
        )
        /* harmony export */
      });
      function portableName(name) {
        return name.replace(/["\\/:<>|*?\u0000-\u001f]/g, "_");
      }
    })
  )
};
