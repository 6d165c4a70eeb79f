export const id = 277;
export const ids = [277];
export const modules = {

/***/ 2277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AttemptCollector: () => (/* binding */ AttemptCollector)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/session/paths.js
var paths = __webpack_require__(4683);
// EXTERNAL MODULE: ./build/system/own-file.js
var own_file = __webpack_require__(9539);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/system/copy-file.js


const pieceBytes = 64 * 1024;
const zeros = Buffer.alloc(pieceBytes);
/** The unit of `Stats.blocks`. */
const blockBytes = 512;
/**
 * Copies a regular file. The file system shares the data if it can; otherwise holes of the file stay holes.
 * @param to must not exist
 */
async function copySparse(from, to, info) {
    if (info.blocks * blockBytes >= info.size || process.platform === 'win32') {
        await (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE | external_node_fs_.constants.COPYFILE_EXCL);
        return;
    }
    try {
        await (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE_FORCE | external_node_fs_.constants.COPYFILE_EXCL);
        return;
    }
    catch {
        // Few file systems share data.
    }
    const source = await (0,promises_.open)(from, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    try {
        const target = await (0,promises_.open)(to, 'w', info.mode & 0o777);
        try {
            await copyWithHoles(source, target);
        }
        finally {
            await target.close();
        }
    }
    finally {
        await source.close();
    }
}
/** Copies everything into an empty file. What is all zeros becomes a hole: it is not written. */
async function copyWithHoles(source, target) {
    const buffer = Buffer.allocUnsafe(pieceBytes);
    let position = 0;
    for (;;) {
        const { bytesRead } = await source.read(buffer, 0, buffer.length, position);
        if (bytesRead === 0)
            break;
        const bytes = buffer.subarray(0, bytesRead);
        if (!bytes.equals(zeros.subarray(0, bytesRead)))
            await target.write(bytes, 0, bytesRead, position);
        position += bytesRead;
    }
    await target.truncate(position);
}

// EXTERNAL MODULE: ./build/system/errors.js
var errors = __webpack_require__(5173);
// EXTERNAL MODULE: ./build/text/bytes.js
var bytes = __webpack_require__(4769);
;// CONCATENATED MODULE: ./build/text/plural.js
/** Returns "1 file", "2 files". */
function plural(count, singular, pluralForm = `${singular}s`) {
    return `${count} ${count === 1 ? singular : pluralForm}`;
}

// EXTERNAL MODULE: ./build/text/portable-name.js
var portable_name = __webpack_require__(7647);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 7 modules
var esm = __webpack_require__(9519);
// EXTERNAL MODULE: ./node_modules/@actions/glob/lib/internal-match-kind.js
var internal_match_kind = __webpack_require__(5993);
// EXTERNAL MODULE: ./node_modules/@actions/glob/lib/internal-pattern.js + 1 modules
var internal_pattern = __webpack_require__(9973);
// EXTERNAL MODULE: ./node_modules/@actions/glob/lib/internal-pattern-helper.js
var internal_pattern_helper = __webpack_require__(8142);
;// CONCATENATED MODULE: ./build/supervisor/execution/artifact-patterns.js



// The package's entry prints workflow commands and loads @actions/core; its patterns do neither (ADR 14).



/** A line of `artifact-paths` that is no pattern; the message says why. */
class PatternError extends Error {
}
/**
 * The lines of `artifact-paths`, which mean what they mean for actions/upload-artifact, with two differences: hidden
 * files match where a pattern names them, and `..` is allowed.
 */
class ArtifactPatterns {
    /** The folders and files at which a search begins. */
    searchPaths;
    #patterns;
    #visible;
    /** @throws PatternError */
    constructor(lines, folder) {
        this.#patterns = lines.flatMap((line) => parse(absolute(line, folder)));
        this.searchPaths = (0,internal_pattern_helper/* getSearchPaths */.Je)(this.#patterns);
        this.#visible = this.#patterns.filter(({ negate }) => !negate).map(withoutHidden);
    }
    matchesFile(path) {
        return ((0,internal_pattern_helper/* match */.YW)(this.#patterns, path) & internal_match_kind/* MatchKind */.g.File) !== 0 && this.#names(path, false);
    }
    /** Whether something below the folder may match. */
    mayMatchBelow(folder) {
        return (0,internal_pattern_helper/* partialMatch */.nU)(this.#patterns, folder) && this.#names(folder, true);
    }
    /** False for a hidden file, and for one in a hidden folder, that only a wildcard matches. */
    #names(path, partial) {
        if (!path.includes(`${external_node_path_.sep}.`))
            return true;
        const name = path.replaceAll(external_node_path_.sep, '/');
        return this.#visible.some((pattern) => pattern.match(name, partial));
    }
}
/** Returns the pattern, and the one that stands for everything in the folder that it may name. */
function parse(line) {
    try {
        const pattern = new internal_pattern/* Pattern */.z(line);
        const { negate, segments, trailingSeparator } = pattern;
        if (segments.at(-1) === '**' && !trailingSeparator)
            return [pattern];
        return [pattern, new internal_pattern/* Pattern */.z(negate, true, [...segments, '**'])];
    }
    catch (error) {
        throw new PatternError(`${line}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
}
/** The options are those of `Pattern`, but for `dot`. */
function withoutHidden({ segments }) {
    const [root = '', ...names] = segments;
    return new esm/* Minimatch */.VR(`${root.replaceAll('\\', '/').replace(/\/$/, '')}/${names.join('/')}`, {
        dot: false,
        nobrace: true,
        nocase: process.platform === 'win32',
        nocomment: true,
        noext: true,
        nonegate: true,
    });
}
/** Returns a line with an absolute path and without `.` and `..`. */
function absolute(line, folder) {
    const [, marks = '', path = ''] = /^((?:!\s*)*)(.*)$/s.exec(line.trim()) ?? [];
    if (path === '')
        throw new PatternError(`${line}: it names no file`);
    const excludes = marks.replaceAll(/\s/g, '').length % 2 === 1;
    return `${excludes ? '!' : ''}${(0,external_node_path_.normalize)(fromRoot(path, folder))}`;
}
function fromRoot(path, folder) {
    if (/^~(?:[/\\]|$)/.test(path))
        return internal_pattern/* Pattern */.z.globEscape((0,external_node_os_.homedir)()) + path.slice(1);
    // On Windows `\` and `C:` are absolute in their own ways, which the library knows.
    if ((0,external_node_path_.isAbsolute)(path) || (process.platform === 'win32' && /^[A-Z]:/i.test(path)))
        return path;
    return (0,external_node_path_.join)(internal_pattern/* Pattern */.z.globEscape(folder), path);
}
/** Whether the line only excludes files. */
function isExclusion(line) {
    return absolute(line, external_node_path_.sep).startsWith('!');
}

;// CONCATENATED MODULE: ./build/supervisor/execution/find-files.js



/** Links can make a few folders look like millions. */
const maxEntries = 1_000_000;
/** Yields the regular files that match, in the order of their folders. */
async function* findFiles(search) {
    const stack = search.patterns.searchPaths.map((path) => ({ path, realParent: null, above: [] })).reverse();
    let entries = 0;
    for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
        entries += 1;
        if (entries > maxEntries) {
            search.skip(item.path, `and what follows: the search ended after ${maxEntries} files and folders`);
            return;
        }
        const { path, above } = item;
        const matches = search.patterns.matchesFile(path);
        const mayHold = search.patterns.mayMatchBelow(path);
        if (!matches && !mayHold)
            continue;
        const found = await resolveItem(item, matches, search);
        if (found === undefined)
            continue;
        const { source, info } = found;
        if (search.excluded.some((folder) => isWithin(folder, source)))
            continue;
        if (info.isDirectory()) {
            // A link to a folder above it would never end.
            if (!mayHold || above.includes(source))
                continue;
            const chain = [...above, source];
            const names = await namesIn(path, search);
            stack.push(...names.map((name) => ({ path: (0,external_node_path_.join)(path, name), realParent: source, above: chain })).reverse());
        }
        else if (matches) {
            if (info.isFile())
                yield found;
            else
                search.skip(path, `not a file but ${kindOf(info)}`);
        }
    }
}
/** Undefined for what does not exist, cannot be reached, or lies where links may not lead. */
async function resolveItem({ path, realParent }, matches, { roots, skip }) {
    try {
        const own = await (0,promises_.lstat)(path);
        const isLink = own.isSymbolicLink();
        const source = realParent === null || isLink ? await (0,promises_.realpath)(path) : (0,external_node_path_.join)(realParent, (0,external_node_path_.basename)(path));
        if (roots !== null && !roots.some((root) => isWithin(root, source))) {
            skip(path, 'a link that leads out of the workspace; it is followed with `artifact-links: anywhere`');
            return undefined;
        }
        return { path, source, info: isLink ? await (0,promises_.stat)(source) : own };
    }
    catch (error) {
        const { code } = error;
        // The beginning of a search need not exist; and a link without a target matters only if it was wanted.
        if (code === 'ENOENT' && (realParent === null ? !(await exists(path)) : !matches))
            return undefined;
        const isGarbled = code === 'ENOENT' && (0,external_node_path_.basename)(path).includes('\ufffd');
        skip(path, isGarbled ? 'its name is not valid UTF-8' : (0,errors/* errorMessage */.gJ)(error));
        return undefined;
    }
}
async function exists(path) {
    return (0,promises_.lstat)(path).then(() => true, () => false);
}
async function namesIn(folder, { skip }) {
    try {
        return (await (0,promises_.readdir)(folder)).sort();
    }
    catch (error) {
        skip(folder, `what is in it: ${(0,errors/* errorMessage */.gJ)(error)}`);
        return [];
    }
}
function isWithin(root, path) {
    const inner = (0,external_node_path_.relative)(root, path);
    return inner === '' || (inner !== '..' && !inner.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(inner));
}
function kindOf(info) {
    if (info.isFIFO())
        return 'a named pipe';
    return info.isSocket() ? 'a socket' : 'a device';
}

;// CONCATENATED MODULE: ./build/supervisor/execution/collect.js










/** More reasons than these are left out. */
const maxReasons = 20;
/**
 * Copies the files that match the patterns into a folder, under their paths relative to the workspace. Characters that the
 * artifact service or Windows refuses become `_`, and a name or text is redacted before it is changed in any way.
 */
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
            skipped.push('… and more');
    };
    let found;
    try {
        found = await search(plan, workspace, skip);
    }
    catch (error) {
        collection.skipped.push((0,errors/* errorMessage */.gJ)(error));
        return collection;
    }
    if (found.length === 0)
        collection.notFound = await describeMissing(plan);
    const taken = new Set();
    for (const { path, source, info } of found) {
        if (collection.bytes + info.size > maxBytes) {
            const rest = (0,bytes/* formatBytes */.z)(maxBytes - collection.bytes);
            skip(path, `${(0,bytes/* formatBytes */.z)(info.size)}, more than is left (${rest}) of max-artifact-size (${(0,bytes/* formatBytes */.z)(maxBytes)})`);
            continue;
        }
        const to = (0,external_node_path_.join)(target, unique(await safePath(workspace, path, learnSecrets), taken));
        try {
            (0,own_file/* makeOwnFolders */.qt)(target, (0,external_node_path_.dirname)(to), 0o700);
            await copySparse(source, to, info);
            collection.files += 1;
            if (info.nlink > 1)
                noteHardLink(collection, relativeName(workspace, path));
            collection.bytes += info.size;
        }
        catch (error) {
            await (0,promises_.rm)(to, { force: true }).catch(() => { });
            skip(path, (0,errors/* errorMessage */.gJ)(error));
        }
    }
    return collection;
}
function relativeName(workspace, path) {
    return isWithin(workspace, path) ? (0,external_node_path_.relative)(workspace, path) || '.' : path;
}
function noteHardLink(collection, name) {
    collection.hardLinked ??= [];
    if (collection.hardLinked.length < maxReasons)
        collection.hardLinked.push(name);
    else if (collection.hardLinked.length === maxReasons)
        collection.hardLinked.push('… and more');
}
/** Returns the files that match relative to a folder, sorted. @throws PatternError */
async function search(plan, folder, skip) {
    const patterns = new ArtifactPatterns(plan.patterns, folder);
    const outside = patterns.searchPaths.filter((path) => !isWithin(folder, path));
    const roots = plan.links === 'anywhere' ? null : await Promise.all([folder, ...outside].map(rootOf));
    const excluded = await Promise.all(plan.excluded.map(rootOf));
    const files = new Map();
    for await (const file of findFiles({ patterns, roots, excluded, skip }))
        files.set(file.path, file);
    return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** A pattern that finds nothing has most often been written for the working directory. */
async function describeMissing(plan) {
    const { patterns, workspace, workingDirectory } = plan;
    const missing = [];
    for (const pattern of patterns.filter((line) => !isExclusion(line))) {
        const { searchPaths } = new ArtifactPatterns([pattern], workspace);
        const isElsewhere = searchPaths.some((path) => !isWithin(workspace, path));
        const place = isElsewhere ? '' : ` in the workspace ${workspace}`;
        const there = (0,external_node_path_.resolve)(workspace) === (0,external_node_path_.resolve)(workingDirectory) ? 0 : await countIn(plan, pattern);
        const hint = there === 0 ? '' : `; it would match ${plural(there, 'file')} in the working-directory ${workingDirectory}`;
        missing.push(`${pattern}${place}${hint}`);
    }
    return missing;
}
async function countIn(plan, pattern) {
    const exclusions = plan.patterns.filter(isExclusion);
    const found = await search({ ...plan, patterns: [pattern, ...exclusions] }, plan.workingDirectory, () => { });
    return found.length;
}
async function rootOf(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch {
        return path;
    }
}
/** Returns the path relative to the workspace, or the absolute path of a file outside. The service refuses `" : < > | * ?` and line breaks. */
async function safePath(workspace, path, learnSecrets) {
    const name = isWithin(workspace, path) ? (0,external_node_path_.relative)(workspace, path) : path.replace(/^[/\\]+/, '');
    // A name that stays as it is is redacted with the file.
    return portablePath(name) === name.replaceAll(external_node_path_.sep, '/')
        ? portablePath(name)
        : portablePath((await learnSecrets())(name));
}
function portablePath(path) {
    return path
        .split(external_node_path_.sep)
        .map((segment) => (0,portable_name/* portableName */.B)(segment).replace(/^\.\.$/, '_'))
        .join('/');
}
function unique(name, taken) {
    let candidate = name;
    for (let copy = 2; taken.has(candidate.toLowerCase()); copy += 1)
        candidate = `${name}-${copy}`;
    taken.add(candidate.toLowerCase());
    return candidate;
}
/** Escapes control characters: a name may contain line breaks, and stands on one line of the log. */
function escapeControls(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => JSON.stringify(character).slice(1, -1));
}

;// CONCATENATED MODULE: ./build/supervisor/execution/attempt-collector.js






/** The folder below RUNNER_TEMP that holds all sessions; its name may go on. */
const sessionsFolder = 'supervised-run';
/** Collects the files of a session's attempts. */
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
            maxBytes: maxArtifactBytes,
        }, learnSecrets);
        const collected = { type: 'collected', attempt, ...collection };
        return notFound.length === 0 || ifNoFilesFound === 'ignore' ? collected : { ...collected, notFound };
    }
    #target(attempt) {
        const dir = (0,paths/* executionDir */.kl)(this.#root, 'attempt', attempt);
        const target = (0,paths/* collectedDir */.PE)(dir);
        for (const folder of [(0,external_node_path_.dirname)(dir), dir, target]) {
            const replaced = (0,own_file/* replacementOfFolder */.ar)(folder);
            if (replaced !== undefined)
                throw replaced;
        }
        // With `attach` it holds HelloLoop's own files by now.
        if (this.#request.attach === null && (0,external_node_fs_.existsSync)(target))
            throw new own_file/* ReplacedFileError */.RX(target, 'stood there before it was made');
        return target;
    }
}
/** Sessions hold the private files of steps, and copies of what was collected before. */
function privateFolders(root, workspace) {
    const parent = (0,external_node_path_.dirname)(root);
    const isOfSessions = (0,external_node_path_.basename)(parent).startsWith(sessionsFolder) && !isWithin(parent, workspace);
    const temp = process.env.RUNNER_TEMP;
    return [root, ...(isOfSessions ? [parent] : []), ...(temp ? [(0,external_node_path_.join)(temp, sessionsFolder)] : [])];
}


/***/ }),

/***/ 7647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ portableName)
/* harmony export */ });
/**
 * Replaces by `_` what the artifact service or Windows refuses in a name: `" \ / : < > | * ?` and control characters.
 */
function portableName(name) {
    return name.replace(/["\\/:<>|*?\u0000-\u001f]/g, '_');
}


/***/ })

};
