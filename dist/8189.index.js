export const id = 8189;
export const ids = [8189,6274];
export const modules = {

/***/ 4765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _glob_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3073);
/* harmony import */ var _walk_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3119);



async function findFiles(files, root, patterns) {
    const base = (0,_glob_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .toPosixPattern */ .n8)(root, node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
    const texts = patterns.map((pattern) => (0,_glob_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .toPosixPattern */ .n8)(pattern.trim(), node_path__WEBPACK_IMPORTED_MODULE_0__.sep)).filter((pattern) => pattern !== '');
    const includes = await Promise.all(texts.filter((text) => !(0,_glob_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .isExclusion */ .VB)(text)).map((text) => classify(files, base, text)));
    const exclusions = texts.filter(_glob_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .isExclusion */ .VB).map((text) => text.slice(1));
    const globs = await compileAll(base, includes.flatMap((include) => (include.path === undefined ? [include.pattern] : [])), false);
    const isExcluded = await exclusionOf(base, exclusions);
    const walk = await (0,_walk_files_js__WEBPACK_IMPORTED_MODULE_1__/* .walkFiles */ .F)(files, [...globs.values()]);
    const byPattern = includes.map(({ pattern, path, exists }) => {
        const glob = globs.get(pattern);
        const matched = path === undefined ? walk.files.filter((file) => glob?.matches(file)) : exists ? [path] : [];
        return { pattern, files: matched.filter((file) => !isExcluded(file)).sort() };
    });
    return {
        files: [...new Set(byPattern.flatMap((found) => found.files))].sort(),
        byPattern,
        unreadable: [...walk.unreadable].filter((folder) => !isExcluded(folder)).sort(),
    };
}
async function classify(files, root, pattern) {
    const written = resolvePath(root, pattern);
    if ((await factsOf(files, written)) !== undefined)
        return { pattern, path: written, exists: true };
    if ((0,_glob_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .hasGlobCharacters */ .t)(pattern))
        return { pattern, exists: false };
    const path = resolvePath(root, (0,_glob_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .unescapePattern */ .f1)(pattern));
    return { pattern, path, exists: (await factsOf(files, path)) !== undefined };
}
async function factsOf(files, path) {
    return files.facts(path).catch(() => 'refused');
}
function resolvePath(root, path) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path) : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(root, path);
    return absolute.length > 1 && absolute.endsWith('/') ? absolute.slice(0, -1) : absolute;
}
async function compileAll(root, patterns, dot) {
    if (patterns.length === 0)
        return new Map();
    const { compileGlob } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(9174)]).then(__webpack_require__.bind(__webpack_require__, 9174));
    return new Map(patterns.map((pattern) => [pattern, compileGlob(root, pattern.replace(/^(?:\.\/)+/, ''), { dot })]));
}
async function exclusionOf(root, exclusions) {
    const globs = [...(await compileAll(root, exclusions.filter(_glob_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .hasGlobCharacters */ .t), true)).values()];
    const paths = exclusions
        .filter((text) => !(0,_glob_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .hasGlobCharacters */ .t)(text))
        .map((text) => resolvePath(root, (0,_glob_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .unescapePattern */ .f1)(text)));
    return (path) => globs.some((glob) => glob.matches(path)) ||
        paths.some((excluded) => path === excluded || path.startsWith(`${excluded}/`));
}


/***/ }),

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

/***/ 3119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ walkFiles),
/* harmony export */   _: () => (/* binding */ foreignFolders)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);

const foreignFolders = new Set(['node_modules', '.git']);
async function walkFiles(files, patterns) {
    const found = new Set();
    const unreadable = new Set();
    async function visit(folder, active) {
        const prefix = folder === '/' ? folder : `${folder}/`;
        const below = [];
        for (const entry of await listOf(folder)) {
            const path = `${prefix}${entry.name}`;
            if (entry.kind === 'directory' || entry.kind === 'link') {
                const next = active.filter((pattern) => pattern.mayMatchBelow(path, entry.kind === 'link'));
                if (next.length > 0)
                    below.push(visit(path, next));
            }
            if (entry.kind !== 'directory' && active.some((pattern) => pattern.matches(path)))
                below.push(keep(path, entry));
        }
        await Promise.all(below);
    }
    async function keep(path, entry) {
        if (entry.kind === 'link') {
            const facts = await files.facts(path).catch(() => undefined);
            if (facts?.kind === 'directory')
                return;
        }
        found.add(path);
    }
    async function listOf(folder) {
        try {
            return await files.list(folder);
        }
        catch (error) {
            const code = (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemCodeOf */ .c7)(error);
            if (code !== 'ENOENT' && code !== 'ENOTDIR')
                unreadable.add(folder);
            return [];
        }
    }
    const bases = [...new Set(patterns.map((pattern) => pattern.base))];
    const tops = bases.filter((base) => !bases.some((other) => other !== base && base.startsWith(other === '/' ? '/' : `${other}/`)));
    await Promise.all(tops.map((top) => visit(top, patterns.filter((pattern) => pattern.mayMatchBelow(top, false)))));
    return { files: [...found], unreadable: [...unreadable] };
}


/***/ }),

/***/ 1985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ lockfileNames),
/* harmony export */   X: () => (/* binding */ isLockfileName)
/* harmony export */ });
const lockfileNames = {
    'bun-lock': /^bun\.lock$/,
    'cargo-lock': /^Cargo\.lock$/,
    'composer-lock': /^composer\.lock$/,
    'gemfile-lock': /^(?:Gemfile\.lock|gems\.locked)$/,
    'go-mod': /^go\.mod$/,
    'gradle-lock': /^(?:(?:buildscript-|settings-)?gradle|\w*[cC]lasspath)\.lockfile$/,
    'mix-lock': /^mix\.lock$/,
    'nuget-lock': /^packages(?:\.[\w.-]+)?\.lock\.json$/,
    'package-lock': /^(?:package-lock|npm-shrinkwrap)\.json$/,
    'package-resolved': /^Package\.resolved$/,
    'pipfile-lock': /^Pipfile\.lock$/,
    'pnpm-lock': /^pnpm-lock\.yaml$/,
    'podfile-lock': /^Podfile\.lock$/,
    'poetry-lock': /^poetry\.lock$/,
    'pdm-lock': /^pdm\.lock$/,
    'pubspec-lock': /^pubspec\.lock$/,
    requirements: /^(?:[\w.-]*[._-])?requirements(?:[._-][\w.-]*)?\.txt$/i,
    'uv-lock': /^uv\.lock$/,
    'version-catalog': /\.versions\.toml$/,
    'yarn-lock': /^yarn\.lock$/,
};
const names = Object.values(lockfileNames);
function isLockfileName(name) {
    return names.some((pattern) => pattern.test(name));
}


/***/ }),

/***/ 576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ownedText)
/* harmony export */ });
const shortestSlice = 13;
function ownedText(text) {
    return text.length < shortestSlice ? text : ` ${text}`.slice(1);
}


/***/ })

};
