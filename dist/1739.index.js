export const id = 1739;
export const ids = [1739];
export const modules = {

/***/ 1739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ figureOf),
/* harmony export */   UL: () => (/* binding */ FigureSum),
/* harmony export */   iT: () => (/* binding */ checkedFigure)
/* harmony export */ });
/* harmony import */ var _json_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9930);

function figureOf(value, totalKey) {
    return (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? checkedFigure(value.covered, value[totalKey]) : undefined;
}
function checkedFigure(coveredValue, totalValue) {
    const covered = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(coveredValue);
    const total = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(totalValue);
    return covered === undefined || total === undefined || covered > total ? undefined : { covered, total };
}
class FigureSum {
    #figure;
    add(figure) {
        if (figure === undefined)
            return;
        const { covered, total } = this.#figure ?? { covered: 0, total: 0 };
        this.#figure = { covered: covered + figure.covered, total: total + figure.total };
    }
    as(kind) {
        return this.#figure === undefined ? {} : { [kind]: this.#figure };
    }
}


/***/ }),

/***/ 9930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   XW: () => (/* binding */ arrayOr),
/* harmony export */   Xg: () => (/* binding */ objectOr),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   lf: () => (/* binding */ wrongShape),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _read_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4400);

function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function objectOr(value) {
    return isObject(value) ? value : {};
}
function arrayOr(value) {
    return Array.isArray(value) ? value : [];
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function textsOf(value) {
    return arrayOr(value).filter((item) => typeof item === 'string');
}
function numberOf(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
function lineOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 ? value : undefined;
}
function countOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
function wrongShape(where, expected) {
    return new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-malformed', `${where} is not ${expected}.`, 'Check that the file was written by the tool itself and not edited.');
}


/***/ })

};
