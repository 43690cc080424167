export const id = 6274;
export const ids = [6274];
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


/***/ })

};
