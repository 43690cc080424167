export const id = 1500;
export const ids = [1500];
export const modules = {

/***/ 1500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   basePackages: () => (/* binding */ basePackages)
/* harmony export */ });
/* harmony import */ var _systems_git_commit_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8023);
/* harmony import */ var _triage_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5946);
/* harmony import */ var _read_lockfiles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(763);



async function basePackages({ root, git, base }, lockfiles) {
    if (git === undefined || base?.known !== true)
        return undefined;
    const touched = lockfiles.filter((path) => base.changed.has(path));
    const files = (0,_systems_git_commit_files_js__WEBPACK_IMPORTED_MODULE_0__/* .commitFiles */ .z)(git, base.commit, root);
    const before = await Promise.all(touched.map(async (path) => ((await files.facts(`${root}/${path}`)) ? [path] : [])));
    const read = await (0,_read_lockfiles_js__WEBPACK_IMPORTED_MODULE_1__.readLockfiles)(before.flat(), files, root);
    if (read.gaps.length > 0)
        return undefined;
    const packages = read.lockfiles.flatMap(({ path, lockfile }) => lockfile.packages.map((one) => (0,_triage_change_js__WEBPACK_IMPORTED_MODULE_2__/* .packageKey */ .M)(path, one)));
    return new Set(packages);
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
