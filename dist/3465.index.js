export const id = 3465;
export const ids = [3465];
export const modules = {

/***/ 3465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   detector: () => (/* binding */ detector)
/* harmony export */ });
/* harmony import */ var _compile_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9635);
/* harmony import */ var _load_scanner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8008);


const detector = {
    id: 'secrets',
    async prepare(options) {
        if (options.secretRules === undefined)
            (0,_compile_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .compileRules */ .n)((await (0,_load_scanner_js__WEBPACK_IMPORTED_MODULE_1__.loadRules)(options)).ruleSet);
    },
    async create(options) {
        const scanner = await (0,_load_scanner_js__WEBPACK_IMPORTED_MODULE_1__.loadScanner)(options, {});
        return {
            wants: (path) => scanner.wants(path),
            inspect: (file) => scanner.scan(file),
            inspectBinary: (path) => scanner.scan({ path, text: '' }),
            currentRule: () => scanner.currentRule(),
            skip: (rule, path) => scanner.skip(rule, path),
        };
    },
};


/***/ })

};
