export const id = 5474;
export const ids = [5474];
export const modules = {

/***/ 8718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pathInside),
/* harmony export */   i: () => (/* binding */ relativePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

function relativePath(folder, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}
function pathInside(folder, path) {
    const inside = relativePath(folder, path);
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

function hintsOf({ event, baseRef, baseSha, checkoutCommit, pullRequest, ref }) {
    return {
        builtOnCommit: event === 'push' || event === 'merge_group',
        trialMerge: pullRequest !== undefined && checkoutCommit !== undefined && ref?.endsWith('/merge') === true,
        ...(baseRef === undefined ? {} : { branch: baseRef }),
        ...(baseSha === undefined ? {} : { commit: baseSha }),
    };
}
const usualBases = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];
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
async function builtOn(git, { given, commit, builtOnCommit }) {
    if (given !== undefined || commit === undefined || builtOnCommit !== true)
        return undefined;
    if (!(await git.isShallow()))
        return undefined;
    const isHere = (await git.commit(commit)) !== undefined || (await git.fetchCommit(commit));
    return isHere ? { known: true, commit, chosen: 'commit that the event starts from' } : undefined;
}
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

/***/ 5474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBaseTree: () => (/* binding */ readBaseTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _base_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4239);
/* harmony import */ var _commit_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8023);
/* harmony import */ var _open_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8689);




async function readBaseTree(context, folder, ports) {
    const git = await (0,_open_git_js__WEBPACK_IMPORTED_MODULE_3__/* .openGit */ .zY)(folder, ports);
    if (git === undefined)
        return _open_git_js__WEBPACK_IMPORTED_MODULE_3__/* .noRepository */ .GD;
    const base = await (0,_base_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .findBaseCommit */ .Q)(git, (0,_base_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .hintsOf */ .i)(context));
    const root = base.known ? await rootOf(folder, git, ports) : await git.root();
    if (root === undefined)
        return git.refusal();
    return base.known ? { known: true, commit: base.commit, files: (0,_commit_files_js__WEBPACK_IMPORTED_MODULE_2__/* .commitFiles */ .z)(git, base.commit, root) } : base;
}
async function rootOf(folder, git, { env, files }) {
    const repository = env.GIT_DIR ? undefined : await (0,_open_git_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryAbove */ .an)(folder, files);
    return repository === undefined ? git.root() : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(repository);
}


/***/ }),

/***/ 8023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ commitFiles)
/* harmony export */ });
/* harmony import */ var _core_files_relative_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8718);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1193);


function commitFiles(git, commit, root) {
    const inTree = (path) => (0,_core_files_relative_path_js__WEBPACK_IMPORTED_MODULE_0__/* .relativePath */ .i)(root, path);
    const asked = new Map();
    const tree = (path) => {
        const known = asked.get(path) ?? git.tree(commit, path);
        asked.set(path, known);
        return known;
    };
    const entryOf = async (name) => (await tree(name.includes('/') ? name : '.')).find((candidate) => candidate.path === name);
    const bytesOf = async (path) => {
        const bytes = await git.show(commit, inTree(path));
        if (bytes === undefined)
            throw new _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExternalError */ .yA('tool-failed', `${inTree(path)} is not in ${commit}.`);
        return bytes;
    };
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
        readText: async (path) => Buffer.from(await bytesOf(path)).toString('utf8'),
        readChunks: async function* (path) {
            yield await bytesOf(path);
        },
    };
}


/***/ })

};
