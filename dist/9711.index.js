export const id = 9711;
export const ids = [9711];
export const modules = {

/***/ 9711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   testResultReaders: () => (/* binding */ testResultReaders)
/* harmony export */ });
/* harmony import */ var _other_readers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2376);
/* harmony import */ var _xml_readers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1945);


const testResultReaders = [..._xml_readers_js__WEBPACK_IMPORTED_MODULE_1__.xmlReaders, ..._other_readers_js__WEBPACK_IMPORTED_MODULE_0__.otherReaders];


/***/ })

};
