export const id = 8722;
export const ids = [8722];
export const modules = {

/***/ 8722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   entry: () => (/* binding */ entry)
/* harmony export */ });
/* harmony import */ var _core_run_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5287);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7477);


const entry = (0,_core_run_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .gate */ .G, () => __webpack_require__.e(/* import() */ 1069).then(__webpack_require__.bind(__webpack_require__, 1069)));


/***/ }),

/***/ 7477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ gate)
/* harmony export */ });
/* harmony import */ var _core_inputs_action_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2644);
/* harmony import */ var _core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9181);
/* harmony import */ var _core_inputs_host_use_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1664);
/* harmony import */ var _core_inputs_input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5130);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7358);





const gate = (0,_core_inputs_action_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .defineAction */ .Q)({
    name: 'gate',
    title: 'VetNet gate',
    description: 'Scans for secrets, vulnerable dependencies and unsafe code, judges coverage and tests, and gives one verdict.',
    branding: { icon: 'check-circle', color: 'green' },
    inputs: {
        ...ofParts('inputs'),
        'base-ref': (0,_core_inputs_input_js__WEBPACK_IMPORTED_MODULE_4__/* .input */ .h)((0,_core_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ expected: 'a branch, tag or commit', example: 'main' }), {
            description: 'Where the change starts: what was there before is not new, and its lines are no part of the patch.',
            defaultWords: 'from the event',
            inPolicy: false,
        }),
    },
    details: {},
    outputs: {
        ...ofParts('outputs'),
        'badge-path': { description: 'Path of a badge as SVG.' },
        'html-path': { description: 'Path of the report as one HTML file.' },
    },
    conditions: Object.assign({}, ..._names_js__WEBPACK_IMPORTED_MODULE_3__/* .gateParts */ .mM.map(({ schema }) => schema.conditions)),
    hosts: _names_js__WEBPACK_IMPORTED_MODULE_3__/* .gateParts */ .mM.flatMap(hostsOf),
});
function ofParts(of) {
    return Object.fromEntries(_names_js__WEBPACK_IMPORTED_MODULE_3__/* .gateParts */ .mM.flatMap((part) => Object.entries(part.schema[of])
        .filter(([name]) => !(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfWhole */ .nc)(part, of, name))
        .map(([name, definition]) => [
        (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .nameInGate */ .aN)(part, of, name),
        { ...definition, description: (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsInGate */ .mp)(part, definition.description) },
    ])));
}
function hostsOf(part) {
    return part.schema.hosts
        .filter((use) => !_core_inputs_host_use_js__WEBPACK_IMPORTED_MODULE_2__/* .commonHosts */ .x.includes(use))
        .map((use) => ({ ...use, host: (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsInGate */ .mp)(part, use.host), when: (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsInGate */ .mp)(part, use.when) }));
}


/***/ })

};
