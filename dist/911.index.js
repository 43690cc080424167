export const id = 911;
export const ids = [911];
export const modules = {

/***/ 8718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pathInside),
/* harmony export */   i: () => (/* binding */ relativePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** The path from a folder, with `/`: `coverage/lcov.info`, `../other/lcov.info`; empty for the folder itself. Both are absolute. */
function relativePath(folder, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}
/** The path from a folder that it lies below, with `/`; undefined where it does not. Both are absolute. */
function pathInside(folder, path) {
    const inside = relativePath(folder, path);
    // On Windows the way to another drive is an absolute path.
    return inside === '' || inside === '..' || inside.startsWith('../') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside) ? undefined : inside;
}


/***/ }),

/***/ 4239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findBaseCommit),
/* harmony export */   i: () => (/* binding */ hintsOf)
/* harmony export */ });
/* harmony import */ var _core_model_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6131);

/** What the event tells about the base. */
function hintsOf({ event, baseRef, baseSha, checkoutCommit, pullRequest, ref }) {
    return {
        builtOnCommit: event === 'push' || event === 'merge_group',
        trialMerge: pullRequest !== undefined && checkoutCommit !== undefined && ref?.endsWith('/merge') === true,
        ...(baseRef === undefined ? {} : { branch: baseRef }),
        ...(baseSha === undefined ? {} : { commit: baseSha }),
    };
}
/** Branches that a local change is measured against when nothing names one. */
const usualBases = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];
/** The commit that the working tree's change starts from: the merge base, so that the base's own progress is not counted. */
async function findBaseCommit(git, hints) {
    if (hints.given === undefined && hints.trialMerge === true) {
        const commit = await baseOfTrialMerge(git);
        if (commit !== undefined)
            return { known: true, commit, chosen: 'first parent of the trial merge' };
    }
    for (const revision of candidates(hints)) {
        const base = await git.mergeBase(revision, 'HEAD');
        if (base !== undefined)
            return { known: true, commit: base, chosen: `merge base with ${revision}` };
    }
    return (await builtOn(git, hints)) ?? notFound(git, hints);
}
/** A clone without history holds no merge base, but the commit that the event names can be had. */
async function builtOn(git, { given, commit, builtOnCommit }) {
    if (given !== undefined || commit === undefined || builtOnCommit !== true)
        return undefined;
    if (!(await git.isShallow()))
        return undefined;
    const isHere = (await git.commit(commit)) !== undefined || (await git.fetchCommit(commit));
    return isHere ? { known: true, commit, chosen: 'commit that the event starts from' } : undefined;
}
/** The trial merge's first parent is all that is needed, so a clone of one commit fetches just that one. */
async function baseOfTrialMerge(git) {
    const [base, change] = await git.parents('HEAD');
    if (base === undefined || change === undefined)
        return undefined;
    if ((await git.commit(base)) !== undefined)
        return base;
    return (await git.fetchCommit(base)) ? base : undefined;
}
function candidates({ given, branch, commit }) {
    if (given !== undefined)
        return [`refs/remotes/origin/${given}`, given];
    const named = [
        ...(branch === undefined ? [] : [`refs/remotes/origin/${branch}`]),
        ...(commit === undefined ? [] : [commit]),
    ];
    return named.length > 0 ? named : usualBases;
}
async function notFound(git, { given, branch, commit }) {
    if ((await git.head()) === undefined)
        return (0,_core_model_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('There is no commit to compare with.', 'Run inside a git repository with history.');
    const wanted = given ?? branch ?? commit ?? 'main';
    if (await git.isShallow()) {
        const why = `The clone is shallow and holds no common ancestor with ${wanted}.`;
        return (0,_core_model_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)(why, 'Give actions/checkout `fetch-depth: 0`.');
    }
    const why = `This clone holds no common ancestor with ${wanted}.`;
    return (0,_core_model_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)(why, 'Fetch the base branch (`fetch-depth: 0` on actions/checkout), or name another `base-ref`.');
}


/***/ }),

/***/ 9911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readBaseTree: () => (/* binding */ readBaseTree)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/systems/git/base-commit.js
var base_commit = __webpack_require__(4239);
// EXTERNAL MODULE: ./build/core/files/relative-path.js
var relative_path = __webpack_require__(8718);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
;// CONCATENATED MODULE: ./build/systems/git/commit-files.js


/**
 * The files of a commit as a file system to read from, under the paths they have in the working tree. `root` is the absolute path of the
 * working tree's root. Links are not followed.
 */
function commitFiles(git, commit, root) {
    const inTree = (path) => (0,relative_path/* relativePath */.i)(root, path);
    // A commit never changes, and whoever looks for a file asks for it more than once; most ask for what is not even begun.
    const asked = new Map();
    const tree = (path) => {
        const known = asked.get(path) ?? git.tree(commit, path);
        asked.set(path, known);
        return known;
    };
    const entryOf = async (name) => (await tree(name.includes('/') ? name : '.')).find((candidate) => candidate.path === name);
    return {
        facts: async (path) => {
            const name = inTree(path);
            if (name === '')
                return { kind: 'directory', size: 0 };
            if (name.startsWith('../'))
                return undefined;
            const [top = ''] = name.split('/', 1);
            const entry = (await tree('.')).some(({ path }) => path === top) ? await entryOf(name) : undefined;
            if (entry === undefined)
                return undefined;
            return { kind: entry.kind === 'link' ? 'other' : entry.kind, size: entry.size };
        },
        list: async (folder) => {
            const name = inTree(folder);
            const entries = await tree(name === '' ? '.' : `${name}/`);
            return entries.map(({ path, kind }) => ({ name: path.slice(path.lastIndexOf('/') + 1), kind }));
        },
        readText: async (path) => {
            const bytes = await git.show(commit, inTree(path));
            if (bytes === undefined)
                throw new errors/* ExternalError */.yA('tool-failed', `${inTree(path)} is not in ${commit}.`);
            return Buffer.from(bytes).toString('utf8');
        },
    };
}

// EXTERNAL MODULE: ./build/systems/git/open-git.js
var open_git = __webpack_require__(8689);
;// CONCATENATED MODULE: ./build/systems/git/base-tree.js




/** The tree that the change under review starts from, read through git. */
async function readBaseTree(context, folder, ports) {
    const git = await (0,open_git/* openGit */.zY)(folder, ports);
    if (git === undefined)
        return open_git/* noRepository */.GD;
    const base = await (0,base_commit/* findBaseCommit */.Q)(git, (0,base_commit/* hintsOf */.i)(context));
    const root = base.known ? await rootOf(folder, git, ports) : await git.root();
    if (root === undefined)
        return git.refusal();
    return base.known ? { known: true, commit: base.commit, files: commitFiles(git, base.commit, root) } : base;
}
/** Git is asked only where its environment may have put the working tree elsewhere. */
async function rootOf(folder, git, { env, files }) {
    const repository = env.GIT_DIR ? undefined : await (0,open_git/* repositoryAbove */.an)(folder, files);
    return repository === undefined ? git.root() : (0,external_node_path_.dirname)(repository);
}


/***/ })

};
