export const id = 9174;
export const ids = [9174];
export const modules = {

/***/ 9174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileGlob: () => (/* binding */ compileGlob)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4006);
/* harmony import */ var _glob_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3073);
/* harmony import */ var _walk_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3119);




function compileGlob(root, pattern, options) {
    const { base: prefix, glob } = splitBase(pattern);
    const literal = (0,_glob_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .unescapePattern */ .f1)(prefix);
    const base = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(literal) ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(literal) : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(root, literal);
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_3__(glob, { dot: options.dot });
    const inside = below(base);
    const folders = folderMatchers(glob, options.dot);
    const namesDots = options.dot || /(?:^|[/{(,|])\\?\.(?![./]|$)|!\(/.test(glob);
    const mayEnter = (name) => {
        if (_walk_files_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignFolders */ ._.has(name))
            return pattern.includes(name);
        return !name.startsWith('.') || namesDots;
    };
    return {
        base,
        matches: (path) => path.startsWith(inside) && matches(path.slice(inside.length)),
        mayMatchBelow: (folder, isLink) => {
            if (base === folder || base.startsWith(below(folder)))
                return true;
            if (isLink || !folder.startsWith(inside))
                return false;
            const names = folder.slice(inside.length).split('/');
            return mayEnter(names.at(-1) ?? '') && folders.mayDescend(names);
        },
    };
}
function below(folder) {
    return folder.endsWith('/') ? folder : `${folder}/`;
}
function splitBase(pattern) {
    const segments = pattern.split('/');
    const first = segments.findIndex(_glob_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .hasGlobCharacters */ .t);
    return {
        base: segments.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.'),
        glob: segments.slice(first).join('/'),
    };
}
function folderMatchers(glob, dot) {
    const segments = glob.split('/');
    const open = segments.findIndex((segment) => segment.includes('**') || /[{(]/.test(segment));
    const fixed = (open === -1 ? segments.slice(0, -1) : segments.slice(0, open)).map((segment) => picomatch__WEBPACK_IMPORTED_MODULE_3__(segment, { dot }));
    return {
        mayDescend: (names) => {
            if (open === -1 && names.length > fixed.length)
                return false;
            return names.every((name, index) => fixed[index]?.(name) ?? true);
        },
    };
}


/***/ })

};
