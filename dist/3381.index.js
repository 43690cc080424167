export const id = 3381;
export const ids = [3381];
export const modules = {

/***/ 4820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isAndroidPath)
/* harmony export */ });
const manifests = /(?:^|\/)AndroidManifest\.xml$/;
const configurations = /(?:^|\/)res\/xml[\w-]*\/\w*network\w*\.xml$/;
const foreign = /(?:^|\/)(?:build|node_modules|Pods)\//;
function isAndroidPath(path) {
    return (manifests.test(path) || configurations.test(path)) && !foreign.test(path);
}


/***/ }),

/***/ 7859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isComposePath),
/* harmony export */   j: () => (/* binding */ isContainerPath)
/* harmony export */ });
const names = /(?:^|\/)(?:(?:docker|container)file(?:\.[\w.-]+)?|[\w.-]+\.(?:docker|container)file)$/i;
const others = /\.(?:dockerignore|md|ya?ml|json|[cm]?[jt]s|py|go|rs|txt|sh|tmpl|tpl|j2|erb)$/i;
const composeNames = /(?:^|\/)(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/;
function isComposePath(path) {
    return composeNames.test(path);
}
function isContainerPath(path) {
    return (names.test(path) && !others.test(path)) || isComposePath(path);
}


/***/ }),

/***/ 4986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   q: () => (/* binding */ isEnvFile)
/* harmony export */ });
const names = /(?:^|\/)(?:\.env(?:\.[\w.-]+)?|\.envrc|[\w-]+\.env(?:\.\w+)?|env\.(?:example|sample|template|dist))$/i;
const others = /\.(?:d\.ts|[cm]?[jt]sx?|json|ya?ml|py|rb|go|rs|md|sh|gpg|age|enc|vault|asc|keys|lock|html|xml|swift|kt|java|php)$/i;
const example = /(?:^|[./_-])(?:example|examples|sample|samples|template|tmpl|tpl|dist|defaults?|schema|empty|stub)(?:$|[./_-])/i;
const test = /(?:^|[./_-])(?:test|tests|testing|ci|e2e|dev|development|local|docker|vagrant)(?:$|[./_-])/i;
function isEnvFile(path) {
    return names.test(path) && !others.test(path);
}
function kindOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (example.test(name))
        return 'example';
    return test.test(name) && !/(?:^|[./_-])prod(?:uction)?(?:$|[./_-])/i.test(name) ? 'test' : 'real';
}


/***/ }),

/***/ 8820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isIosPath),
/* harmony export */   v: () => (/* binding */ isBuildSettingsPath)
/* harmony export */ });
const lists = /(?:^|\/)[^/]*info\.plist$|\.entitlements$|\.xcprivacy$/i;
const settings = /\.xcconfig$|(?:^|\/)(?:project\.pbxproj|project\.ya?ml|Project\.swift|app\.json)$/;
const foreign = /(?:^|\/)(?:Pods|Carthage|\.build|DerivedData|node_modules)\//;
function isBuildSettingsPath(path) {
    return settings.test(path);
}
function isIosPath(path) {
    return (lists.test(path) || isBuildSettingsPath(path)) && !foreign.test(path);
}


/***/ }),

/***/ 8650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isCodePath),
/* harmony export */   o: () => (/* binding */ ruleLanguageOf)
/* harmony export */ });
/* harmony import */ var _engines_source_language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2792);

function ruleLanguageOf(path) {
    const language = (0,_engines_source_language_js__WEBPACK_IMPORTED_MODULE_0__/* .languageOf */ .e)(path);
    if (language === 'typescript')
        return 'javascript';
    return language === 'swift' || language === 'javascript' || language === 'rust' ? language : undefined;
}
function isCodePath(path) {
    return ruleLanguageOf(path) !== undefined && !/[.-]min\.[cm]?js$/.test(path);
}


/***/ }),

/***/ 4099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isWorkflowPath)
/* harmony export */ });
const paths = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/;
function isWorkflowPath(path) {
    return paths.test(path);
}


/***/ }),

/***/ 2921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ batchScanner)
});

// EXTERNAL MODULE: ./build/core/files/bytes-reader.js
var bytes_reader = __webpack_require__(8273);
// EXTERNAL MODULE: ./build/core/files/undecoded-name.js
var undecoded_name = __webpack_require__(5209);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/actions/security-scan/files/decode-bytes.js
var decode_bytes = __webpack_require__(3919);
// EXTERNAL MODULE: ./build/actions/security-scan/files/detectors.js
var files_detectors = __webpack_require__(4184);
;// CONCATENATED MODULE: ./build/actions/security-scan/files/held-bytes.js
function heldBytes(contents, limit) {
    return {
        read(path) {
            const held = contents.get(path);
            if (held === undefined)
                throw Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
            const { length } = held;
            return {
                bytes: Buffer.from(held.buffer, held.byteOffset, Math.min(length, limit)),
                cut: length > limit,
            };
        },
    };
}

// EXTERNAL MODULE: ./build/actions/security-scan/files/text-file.js
var text_file = __webpack_require__(9155);
;// CONCATENATED MODULE: ./build/actions/security-scan/files/file-scanner.js







const mostSlowRules = 3;
async function fileScanner(ids, options, fileBytes, contents) {
    const detectors = await Promise.all(ids.map(async (id) => ({ id, detector: await (await (0,files_detectors/* loadDetector */.DQ)(id)).create(options) })));
    const reader = contents === undefined ? (0,bytes_reader/* bytesReader */.X)(fileBytes) : heldBytes(contents, fileBytes);
    return new ThreadScanner(detectors, options.root, reader);
}
class ThreadScanner {
    #detectors;
    #root;
    #reader;
    #looking;
    #leftOut = new Map();
    constructor(detectors, root, reader) {
        this.#detectors = detectors;
        this.#root = root;
        this.#reader = reader;
    }
    scan(path, tally) {
        this.#looking = undefined;
        const leftOut = this.#leftOut.size === 0 ? undefined : this.#leftOut.get(path)?.detectors;
        const wanting = this.#detectors.filter(({ id, detector }) => detector.wants(path) && leftOut?.has(id) !== true);
        if (wanting.length === 0)
            return;
        const read = this.#read(path, idsOf(wanting));
        if (read === undefined)
            return;
        const gaps = read.gap === undefined ? [] : [read.gap];
        const found = [];
        if (read.text !== undefined) {
            const file = (0,text_file/* textFile */.E)(path, read.text);
            for (const one of wanting) {
                this.#looking = one;
                try {
                    found.push([one.id, one.detector.inspect(file)]);
                }
                catch (error) {
                    gaps.push({ path, detectors: [one.id], kind: 'crash', detail: (0,errors/* messageOf */.bD)(error) });
                }
            }
            this.#looking = undefined;
            tally.addText(read.bytes);
        }
        else if (read.gap === undefined) {
            tally.addBinary();
            for (const { id, detector } of wanting) {
                const named = detector.inspectBinary?.(path) ?? [];
                if (named.length > 0)
                    found.push([id, named]);
            }
        }
        for (const [id, findings] of found)
            tally.add(id, findings);
        for (const gap of gaps)
            tally.addGap(gap);
    }
    leaveOut(path) {
        const looking = this.#looking;
        if (looking === undefined)
            return undefined;
        const leftOut = this.#leftOut.get(path) ?? { detectors: new Set(), rules: 0 };
        this.#leftOut.set(path, leftOut);
        const rule = looking.detector.currentRule?.();
        const gap = { path, detectors: [looking.id], kind: 'timeout' };
        if (rule === undefined || looking.detector.skip === undefined || leftOut.rules === mostSlowRules) {
            leftOut.detectors.add(looking.id);
            return gap;
        }
        leftOut.rules += 1;
        looking.detector.skip(rule, path);
        return { ...gap, detail: rule };
    }
    #read(path, detectors) {
        try {
            const { bytes, cut } = this.#reader.read(`${this.#root}/${path}`);
            const text = (0,decode_bytes/* decodeBytes */.y)(bytes);
            const gap = { path, detectors, kind: 'cut', detail: String(bytes.length) };
            return {
                bytes: bytes.length,
                ...(text === undefined ? {} : { text }),
                ...(cut && text !== undefined ? { gap } : {}),
            };
        }
        catch (error) {
            const detail = (0,errors/* systemCodeOf */.c7)(error);
            if (detail === 'ELOOP')
                return undefined;
            if ((detail === 'ENOENT' || detail === 'ENOTDIR') && !(0,undecoded_name/* isUndecoded */.K)(path))
                return undefined;
            if (detail === undefined)
                throw error;
            return { bytes: 0, gap: { path, detectors, kind: 'unreadable', detail } };
        }
    }
}
function idsOf(detectors) {
    return detectors.map(({ id }) => id);
}

;// CONCATENATED MODULE: ./build/actions/security-scan/files/file-tally.js
class FileTally {
    #findings = new Map();
    #files = new Map();
    #gaps = [];
    #read = 0;
    #bytes = 0;
    #binaries = 0;
    add(id, findings) {
        this.#files.set(id, (this.#files.get(id) ?? 0) + 1);
        if (findings.length === 0)
            return;
        const list = this.#findings.get(id);
        if (list === undefined)
            this.#findings.set(id, [...findings]);
        else
            for (const finding of findings)
                list.push(finding);
    }
    addText(bytes) {
        this.#read += 1;
        this.#bytes += bytes;
    }
    addBinary() {
        this.#binaries += 1;
    }
    addGap(gap) {
        this.#gaps.push(gap);
    }
    total() {
        return {
            findings: [...this.#findings],
            gaps: this.#gaps,
            files: [...this.#files],
            read: this.#read,
            bytes: this.#bytes,
            binaries: this.#binaries,
        };
    }
}

// EXTERNAL MODULE: ./build/actions/security-scan/files/time-limit.js
var time_limit = __webpack_require__(5864);
;// CONCATENATED MODULE: ./build/actions/security-scan/files/batch-scanner.js



async function batchScanner({ root, detectors, options, limits, contents }) {
    const scanner = await fileScanner(detectors, { ...options, root }, limits.fileBytes, contents);
    return new ListScanner(scanner, detectors, limits);
}
class ListScanner {
    #scanner;
    #detectors;
    #limits;
    #time = (0,time_limit/* timeLimit */.z)();
    #current;
    #next = 0;
    #tally = new FileTally();
    constructor(scanner, detectors, limits) {
        this.#scanner = scanner;
        this.#detectors = detectors;
        this.#limits = limits;
    }
    advance(milliseconds, source) {
        const end = performance.now() + milliseconds;
        const inTime = this.#time.run(milliseconds + this.#limits.fileTimeMs, () => {
            while (this.#hasFile(source)) {
                this.#scanner.scan(this.#current?.paths[this.#next] ?? '', this.#tally);
                this.#next += 1;
                if (performance.now() >= end)
                    return;
            }
        });
        if (!inTime)
            this.#afterTimeout();
        return this.#current !== undefined;
    }
    #hasFile(source) {
        while (this.#current === undefined || this.#next >= this.#current.paths.length) {
            const done = this.#current;
            this.#current = undefined;
            if (done !== undefined)
                source.finish(done.list, this.#tally.total());
            this.#current = source.take();
            this.#next = 0;
            this.#tally = new FileTally();
            if (this.#current === undefined)
                return false;
        }
        return true;
    }
    #afterTimeout() {
        const path = this.#current?.paths[this.#next];
        if (path === undefined)
            return;
        const gap = this.#scanner.leaveOut(path);
        this.#tally.addGap(gap ?? { path, detectors: this.#detectors, kind: 'timeout' });
        if (gap === undefined)
            this.#next += 1;
    }
}


/***/ }),

/***/ 3919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ decodeBytes)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

const headLength = 8192;
function decodeBytes(bytes) {
    const [first, second, third] = bytes;
    if (first === 0xff && second === 0xfe)
        return bytes.toString('utf16le', 2);
    if (first === 0xfe && second === 0xff)
        return decodeBigEndian(bytes.subarray(2));
    const nul = bytes.indexOf(0);
    if (nul !== -1 && nul < headLength) {
        const kind = kindOf(bytes.subarray(0, headLength));
        if (kind === 'binary')
            return undefined;
        if (kind === 'utf16le')
            return bytes.toString('utf16le');
        if (kind === 'utf16be')
            return decodeBigEndian(bytes);
    }
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes))
        return bytes.toString('latin1');
    return bytes.toString('utf8', first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0);
}
function decodeBigEndian(bytes) {
    return Buffer.from(bytes.subarray(0, bytes.length & ~1))
        .swap16()
        .toString('utf16le');
}
function kindOf(head) {
    const zeros = [0, 0];
    let strange = 0;
    let high = 0;
    for (const [at, byte] of head.entries()) {
        if (byte === 0)
            zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
        if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b)
            strange += 1;
        if (byte > 0x7f)
            high += 1;
    }
    const [even = 0, odd = 0] = zeros;
    const pairs = head.length >> 1;
    const others = strange - even - odd;
    if (pairs >= 4 && others * 50 <= pairs) {
        if (odd * 5 >= pairs * 4 && even * 50 <= pairs)
            return 'utf16le';
        if (even * 5 >= pairs * 4 && odd * 50 <= pairs)
            return 'utf16be';
    }
    return strange * 20 <= head.length && high * 5 <= head.length ? 'text' : 'binary';
}


/***/ }),

/***/ 4184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ prepareDetectors),
/* harmony export */   DQ: () => (/* binding */ loadDetector),
/* harmony export */   J9: () => (/* binding */ detectorsFor),
/* harmony export */   X0: () => (/* binding */ detectorIds)
/* harmony export */ });
/* harmony import */ var _checks_android_android_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4820);
/* harmony import */ var _checks_dockerfile_container_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7859);
/* harmony import */ var _checks_env_files_env_file_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4986);
/* harmony import */ var _checks_ios_ios_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8820);
/* harmony import */ var _checks_sast_code_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8650);
/* harmony import */ var _checks_workflows_workflow_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4099);






const places = {
    secrets: { load: () => Promise.all(/* import() */[__webpack_require__.e(8008), __webpack_require__.e(3465)]).then(__webpack_require__.bind(__webpack_require__, 3465)) },
    workflows: { load: () => Promise.all(/* import() */[__webpack_require__.e(4372), __webpack_require__.e(5948)]).then(__webpack_require__.bind(__webpack_require__, 5948)), isAbout: _checks_workflows_workflow_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorkflowPath */ .$ },
    dockerfile: { load: () => __webpack_require__.e(/* import() */ 198).then(__webpack_require__.bind(__webpack_require__, 198)), isAbout: _checks_dockerfile_container_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isContainerPath */ .j },
    'env-files': { load: () => __webpack_require__.e(/* import() */ 5566).then(__webpack_require__.bind(__webpack_require__, 5566)), isAbout: _checks_env_files_env_file_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .isEnvFile */ .q },
    ios: { load: () => __webpack_require__.e(/* import() */ 1311).then(__webpack_require__.bind(__webpack_require__, 1311)), isAbout: _checks_ios_ios_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isIosPath */ .$ },
    android: { load: () => __webpack_require__.e(/* import() */ 765).then(__webpack_require__.bind(__webpack_require__, 765)), isAbout: _checks_android_android_path_js__WEBPACK_IMPORTED_MODULE_5__/* .isAndroidPath */ .$ },
    sast: { load: () => __webpack_require__.e(/* import() */ 8279).then(__webpack_require__.bind(__webpack_require__, 8279)), isAbout: _checks_sast_code_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isCodePath */ .X },
    'personal-data': { load: () => __webpack_require__.e(/* import() */ 1472).then(__webpack_require__.bind(__webpack_require__, 1472)) },
};
const detectorIds = Object.keys(places).filter(isDetectorId);
function isDetectorId(id) {
    return Object.hasOwn(places, id);
}
async function loadDetector(id) {
    return (await places[id].load()).detector;
}
function detectorsFor(ids, files) {
    return ids.filter((id) => {
        const { isAbout } = places[id];
        return isAbout === undefined || files.some(isAbout);
    });
}
async function prepareDetectors(ids, options) {
    for (const id of ids) {
        if (places[id].isAbout === undefined)
            await (await loadDetector(id)).prepare?.(options);
    }
}


/***/ }),

/***/ 9155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ textFile)
/* harmony export */ });
/* harmony import */ var _readers_line_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(664);

function textFile(path, text) {
    return { path, text, ...(0,_readers_line_index_js__WEBPACK_IMPORTED_MODULE_0__/* .lineIndex */ .D)(text) };
}


/***/ }),

/***/ 5864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ timeLimit)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1193);


function timeLimit() {
    const holder = { work: () => undefined };
    const context = (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)(holder);
    const script = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script('work()');
    return {
        run(milliseconds, work) {
            holder.work = work;
            try {
                script.runInContext(context, { timeout: Math.max(1, Math.ceil(milliseconds)) });
                return true;
            }
            catch (error) {
                if ((0,_core_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCodeOf */ .c7)(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
                    return false;
                throw error;
            }
            finally {
                holder.work = () => undefined;
            }
        },
    };
}


/***/ }),

/***/ 3381:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workerMark: () => (/* binding */ workerMark)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _batch_scanner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2921);


const workerMark = 'vetnet-file-scanner';
const slice = 200;
function isWorkerSetup(data) {
    return typeof data === 'object' && data !== null && 'mark' in data && data.mark === workerMark;
}
async function serve(port, { setup }) {
    const scanner = await (0,_batch_scanner_js__WEBPACK_IMPORTED_MODULE_1__/* .batchScanner */ .p)(setup);
    let first;
    const source = {
        take() {
            const next = first;
            first = undefined;
            return next ?? (0,node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.receiveMessageOnPort)(port)?.message;
        },
        finish: (list, found) => port.postMessage({ list, found }),
    };
    port.on('message', (list) => {
        first = list;
        let isBusy = true;
        while (isBusy)
            isBusy = scanner.advance(slice, source);
    });
    port.postMessage({});
}
if (!node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.isMainThread && node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort !== null && isWorkerSetup(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData))
    await serve(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort, node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ bytesReader),
/* harmony export */   m: () => (/* binding */ readTextNow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1193);
/* harmony import */ var _undecoded_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5209);



const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
const usualSize = 1 << 18;
function bytesReader(limit) {
    let buffer = Buffer.allocUnsafeSlow(Math.min(usualSize, limit + 1));
    return {
        read(path) {
            const file = openFile(path);
            try {
                let length = 0;
                for (;;) {
                    const taken = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, length, buffer.length - length, null);
                    length += taken;
                    if (taken === 0 || length > limit)
                        break;
                    if (length === buffer.length)
                        buffer = grown(buffer, Math.min(buffer.length * 4, limit + 1));
                }
                return { bytes: buffer.subarray(0, Math.min(length, limit)), cut: length > limit };
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            }
        },
    };
}
function grown(buffer, size) {
    const larger = Buffer.allocUnsafeSlow(size);
    buffer.copy(larger);
    return larger;
}
function openFile(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
    }
    catch (error) {
        const bytes = (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCodeOf */ .c7)(error) === 'ENOENT' && (0,_undecoded_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isUndecoded */ .K)(path) ? (0,_undecoded_name_js__WEBPACK_IMPORTED_MODULE_2__/* .undecodedPath */ .j)(path) : undefined;
        if (bytes === undefined)
            throw error;
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(bytes, flags);
    }
}
function readTextNow(path, limit) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    try {
        const facts = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!facts.isFile())
            throw refusal('EINVAL', `${path} is no regular file`);
        if (facts.size > limit)
            throw refusal('EFBIG', `${path} is larger than ${limit.toLocaleString('en')} bytes`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function refusal(code, message) {
    return Object.assign(new Error(message), { code });
}


/***/ }),

/***/ 5209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isUndecoded),
/* harmony export */   j: () => (/* binding */ undecodedPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const replacement = '\uFFFD';
const separator = Buffer.from('/');
function isUndecoded(path) {
    return path.includes(replacement);
}
function undecodedPath(path) {
    let at = Buffer.alloc(0);
    for (const name of path.split('/').slice(1)) {
        let next = Buffer.from(name);
        if (isUndecoded(name)) {
            const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(at.length === 0 ? separator : at, { encoding: 'buffer' });
            const [only, ...others] = names.filter((entry) => entry.toString('utf8') === name);
            if (only === undefined || others.length > 0)
                return undefined;
            next = only;
        }
        at = Buffer.concat([at, separator, next]);
    }
    return at;
}


/***/ }),

/***/ 2792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ syntaxes),
/* harmony export */   e: () => (/* binding */ languageOf)
/* harmony export */ });
const doubleQuoted = { mark: '"', escapes: true, multiline: false };
const singleQuoted = { mark: "'", escapes: true, multiline: false };
const curly = { lineComment: '//', blockComments: 'flat', regexes: false, lifetimes: false };
const script = {
    ...curly,
    regexes: true,
    strings: [doubleQuoted, singleQuoted, { mark: '`', escapes: true, multiline: true, interpolation: '${' }],
};
const plainPrefixes = ['', 'b', 'B', 'u', 'U'];
const rawPrefixes = ['r', 'R', 'br', 'bR', 'Br', 'BR', 'rb', 'rB', 'Rb', 'RB'];
const formatPrefixes = ['f', 'F', 'fr', 'fR', 'Fr', 'FR', 'rf', 'rF', 'Rf', 'RF'];
function pythonString(mark) {
    const multiline = mark.length === 3;
    return [
        { prefixes: [...plainPrefixes, ...rawPrefixes], mark, escapes: true, multiline },
        { prefixes: formatPrefixes, mark, escapes: true, multiline, interpolation: '{' },
    ];
}
const syntaxes = {
    swift: {
        ...curly,
        blockComments: 'nested',
        strings: [
            { mark: '"""', hashes: true, escapes: true, multiline: true, interpolation: '\\(' },
            { mark: '"', hashes: true, escapes: true, multiline: false, interpolation: '\\(' },
        ],
    },
    javascript: script,
    typescript: script,
    rust: {
        ...curly,
        blockComments: 'nested',
        lifetimes: true,
        strings: [
            { prefixes: ['r', 'br', 'cr'], mark: '"', hashes: true, escapes: false, multiline: true },
            { prefixes: ['', 'b', 'c'], mark: '"', escapes: true, multiline: true },
        ],
    },
    kotlin: {
        ...curly,
        blockComments: 'nested',
        strings: [
            { mark: '"""', escapes: false, multiline: true, interpolation: '${' },
            { ...doubleQuoted, interpolation: '${' },
            singleQuoted,
        ],
    },
    java: { ...curly, strings: [{ mark: '"""', escapes: true, multiline: true }, doubleQuoted, singleQuoted] },
    go: { ...curly, strings: [doubleQuoted, singleQuoted, { mark: '`', escapes: false, multiline: true }] },
    'objective-c': { ...curly, strings: [doubleQuoted, singleQuoted] },
    python: {
        lineComment: '#',
        blockComments: 'none',
        regexes: false,
        lifetimes: false,
        strings: ['"""', "'''", '"', "'"].flatMap(pythonString),
    },
};
const byExtension = new Map([
    ['swift', 'swift'],
    ['js', 'javascript'],
    ['mjs', 'javascript'],
    ['cjs', 'javascript'],
    ['jsx', 'javascript'],
    ['ts', 'typescript'],
    ['mts', 'typescript'],
    ['cts', 'typescript'],
    ['tsx', 'typescript'],
    ['rs', 'rust'],
    ['kt', 'kotlin'],
    ['kts', 'kotlin'],
    ['java', 'java'],
    ['go', 'go'],
    ['m', 'objective-c'],
    ['mm', 'objective-c'],
    ['py', 'python'],
    ['pyi', 'python'],
]);
function languageOf(path) {
    const dot = path.lastIndexOf('.');
    if (dot <= path.lastIndexOf('/') + 1)
        return undefined;
    return byExtension.get(path.slice(dot + 1).toLowerCase());
}


/***/ }),

/***/ 664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ lineIndex)
/* harmony export */ });
function lineIndex(text) {
    let starts;
    const lineOf = (index) => {
        starts ??= startsOf(text);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= index)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    };
    return {
        placeOf(index) {
            const line = lineOf(index);
            return { line: line + 1, column: index - (starts?.[line] ?? 0) + 1 };
        },
        lineAt(index) {
            const start = index === 0 ? 0 : text.lastIndexOf('\n', index - 1) + 1;
            const end = text.indexOf('\n', index);
            const line = text.slice(start, end === -1 ? undefined : end);
            return line.endsWith('\r') ? line.slice(0, -1) : line;
        },
    };
}
function startsOf(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}


/***/ })

};
