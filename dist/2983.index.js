export const id = 2983;
export const ids = [2983];
export const modules = {

/***/ 2983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  knownLicenses: () => (/* binding */ knownLicenses)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/readers/json/json-value.js
var json_value = __webpack_require__(9930);
// EXTERNAL MODULE: ./build/readers/lockfiles/npm-license.js
var npm_license = __webpack_require__(1185);
;// CONCATENATED MODULE: ./build/actions/security-scan/licenses/installed-licenses.js



const npmName = /^(?:@[\w~-][\w.~-]*\/)?[\w~-][\w.~-]*$/;
const largestManifest = 1024 * 1024;
async function installedLicense({ key, ecosystem, name, version }, folder, files) {
    if (ecosystem !== 'npm' || version === undefined || !npmName.test(name))
        return undefined;
    for (const place of placesOf(key, name, version)) {
        const manifest = await manifestAt((0,external_node_path_.join)(folder, place, 'package.json'), files);
        if (manifest?.version === version && manifest.name === name)
            return (0,npm_license/* npmLicense */.p)(manifest);
    }
    return undefined;
}
function placesOf(key, name, version) {
    const parts = key.split('node_modules/').slice(1);
    const installed = parts.length > 0 && parts.every((part) => npmName.test(part.replace(/\/$/, '')));
    return [
        ...(installed && /^node_modules\//.test(key) ? [key] : []),
        `node_modules/${name}`,
        ...(/^[\w.+-]+$/.test(version)
            ? [`node_modules/.pnpm/${name.replace('/', '+')}@${version}/node_modules/${name}`]
            : []),
    ];
}
async function manifestAt(path, files) {
    try {
        const facts = await files.facts(path);
        if (facts?.kind !== 'file' || facts.size > largestManifest)
            return undefined;
        const manifest = JSON.parse(await files.readText(path));
        return (0,json_value/* isObject */.Gv)(manifest) ? manifest : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/actions/security-scan/licenses/known-licenses.js


async function knownLicenses(lockfiles, files, root) {
    const known = new Map();
    for (const { path, lockfile } of lockfiles) {
        const folder = (0,external_node_path_.join)(root, (0,external_node_path_.dirname)(path));
        const isInstalled = (await files.facts((0,external_node_path_.join)(folder, 'node_modules')))?.kind === 'directory';
        for (const entry of lockfile.packages) {
            const license = entry.license ?? (isInstalled ? await installedLicense(entry, folder, files) : undefined);
            if (license !== undefined)
                known.set(entry, license);
        }
    }
    return known;
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


/***/ }),

/***/ 1185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ npmLicense)
/* harmony export */ });
/* harmony import */ var _json_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9930);

function npmLicense(entry) {
    const { license } = entry;
    if (typeof license === 'string')
        return (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(license);
    const all = (Array.isArray(license) ? license : [license, ...(0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .arrayOr */ .XW)(entry.licenses)]).map((one) => typeof one === 'string' ? one : (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(one).type));
    const known = all.filter((one) => one !== undefined);
    return known.length > 1 ? `(${known.join(' OR ')})` : known[0];
}


/***/ })

};
