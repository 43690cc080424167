export const id = 1584;
export const ids = [1584];
export const modules = {

/***/ 9442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ nothingRead)
/* harmony export */ });
function nothingRead({ lockfiles, gaps }) {
    if (lockfiles.length > 0)
        return undefined;
    const [gap] = gaps;
    if (gap !== undefined) {
        const why = `None of the lockfiles could be read. ${gap.what}: ${gap.why}`;
        return { status: 'failed', gaps, why, fix: gap.fix };
    }
    const fix = 'Commit the lockfile of your package manager, and check that `paths` holds it.';
    return { status: 'not-run', why: 'There is no lockfile in what is scanned.', fix };
}


/***/ }),

/***/ 1584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanDependencies: () => (/* binding */ scanDependencies)
/* harmony export */ });
/* harmony import */ var _source_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9734);
/* harmony import */ var _nothing_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9442);
/* harmony import */ var _scanner_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4997);



function scanDependencies(scan) {
    const scanner = { id: _scanner_id_js__WEBPACK_IMPORTED_MODULE_0__/* .dependencyScanner */ .c, title: 'Dependencies', requested: scan.requested };
    return (0,_source_result_js__WEBPACK_IMPORTED_MODULE_1__/* .ownSource */ .Cd)(scanner, scan.ports, async () => {
        const nothing = (0,_nothing_read_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingRead */ .w)(scan);
        if (nothing !== undefined)
            return nothing;
        const { lookUp } = await __webpack_require__.e(/* import() */ 9025).then(__webpack_require__.bind(__webpack_require__, 9025));
        return lookUp(scan);
    });
}


/***/ }),

/***/ 4997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ dependencyScanner)
/* harmony export */ });
const dependencyScanner = 'dependencies';


/***/ })

};
