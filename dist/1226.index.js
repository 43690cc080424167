export const id = 1226;
export const ids = [1226];
export const modules = {

/***/ 8509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ readReports),
  V: () => (/* binding */ reportSearch)
});

// EXTERNAL MODULE: ./build/core/files/find-files.js
var find_files = __webpack_require__(4765);
// EXTERNAL MODULE: ./build/core/files/relative-path.js
var relative_path = __webpack_require__(8718);
// EXTERNAL MODULE: ./build/readers/open-report.js
var open_report = __webpack_require__(5386);
// EXTERNAL MODULE: ./build/readers/read-error.js
var read_error = __webpack_require__(4400);
// EXTERNAL MODULE: ./build/core/evidence/digest.js
var digest = __webpack_require__(328);
;// CONCATENATED MODULE: ./build/actions/quality-gate/copies.js

class CopyFinder {
    #files;
    #seen = new Map();
    constructor(files) {
        this.#files = files;
    }
    async note({ path, name, size, head }) {
        const key = `${size} ${(0,digest/* sha256 */.s)(head)}`;
        const alike = this.#seen.get(key) ?? [];
        for (const earlier of alike) {
            if (head.length >= size || (await this.#areSame(earlier.path, path)))
                return earlier.name;
        }
        this.#seen.set(key, [...alike, { path, name }]);
        return undefined;
    }
    async #areSame(one, other) {
        const digests = [one, other].map((path) => (0,digest/* digestFile */.T)(this.#files, path).catch(() => undefined));
        const [first, second] = await Promise.all(digests);
        return first !== undefined && first === second;
    }
}

;// CONCATENATED MODULE: ./build/actions/quality-gate/reports.js





function reportSearch({ ports, workingDirectory }, { isOfChange }, patterns) {
    const { files, signal } = ports;
    return { files, workingDirectory, patterns, signal, isOfChange };
}
async function readReports(kind, search) {
    const { files, workingDirectory, patterns, signal, isOfChange } = search;
    const found = await (0,find_files/* findFiles */.l)(files, workingDirectory, patterns);
    const missing = [
        ...found.byPattern
            .filter((one) => one.files.length === 0)
            .map(({ pattern }) => nothingMatches(pattern, workingDirectory)),
        ...found.unreadable.map((folder) => unlisted(nameOf(folder, workingDirectory))),
    ];
    const reports = [];
    const copies = found.files.length > 1 && !kind.mergesCopies ? new CopyFinder(files) : undefined;
    for (const path of found.files) {
        signal.throwIfAborted();
        const name = nameOf(path, workingDirectory);
        if (await isOfChange(path)) {
            missing.push(ofChange(name));
            continue;
        }
        const read = await readReport(kind, { files, path, name, copies });
        if ('why' in read)
            missing.push(read);
        else
            reports.push(read);
    }
    return { reports, missing };
}
async function readReport(kind, { files, path, name, copies }) {
    try {
        const file = await (0,open_report/* openReport */.N)(files, path, name);
        const recognised = await kind.recognise(file);
        if (recognised === undefined)
            return await notRecognised(kind, file);
        const { format } = recognised;
        const copyOf = await copies?.note(file);
        if (copyOf !== undefined)
            return { name, format, warnings: [], copyOf };
        return { name, format, ...(await recognised.read()) };
    }
    catch (error) {
        if (error instanceof read_error/* ReadError */.F)
            return { name, code: error.code, why: error.message, fix: error.mend };
        throw error;
    }
}
function nothingMatches(pattern, workingDirectory) {
    return {
        name: pattern,
        code: 'pattern-without-match',
        why: `Nothing in ${workingDirectory} matches it.`,
        fix: 'Check the pattern, and that the step which writes the report ran before the gate and did not fail.',
    };
}
function ofChange(name) {
    return {
        name,
        code: 'report-of-change',
        why: 'Git tracks it and no test has written it, so it comes with the change that is judged.',
        fix: 'Remove it from the repository, and let the tests, or the download of their artifacts, write it before the gate runs.',
    };
}
function unlisted(name) {
    return {
        name,
        code: 'report-unreadable',
        why: 'The folder cannot be listed, so reports in it may be missed.',
        fix: `Let the user the step runs as read it, or leave it out of the pattern with a line \`!${name}\`.`,
    };
}
async function notRecognised(kind, file) {
    const { name } = file;
    const { noun } = kind;
    const code = 'report-unknown-format';
    const other = await kind.misplaced(file);
    if (other !== undefined) {
        const fix = `Name it in \`${other.input}\`, and leave it out here (with a line \`!${name}\` below a pattern).`;
        return { name, code, why: `It is no ${noun} report but ${other.format}.`, fix };
    }
    const formats = await kind.formats();
    return {
        name,
        code,
        why: `Its content is no ${noun} report of a known format.`,
        fix: `Narrow the pattern (a line \`!${name}\` leaves the file out), or write one of: ${formats.join(', ')}.`,
    };
}
function nameOf(path, workingDirectory) {
    return (0,relative_path/* pathInside */._)(workingDirectory, path) ?? path;
}


/***/ }),

/***/ 1226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectTests: () => (/* binding */ collectTests)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/readers/coverage/recognise.js
var recognise = __webpack_require__(9931);
// EXTERNAL MODULE: ./build/readers/owned-text.js
var owned_text = __webpack_require__(576);
// EXTERNAL MODULE: ./build/readers/test-results/recognise.js
var test_results_recognise = __webpack_require__(7690);
// EXTERNAL MODULE: ./build/readers/test-results/test-tally.js + 1 modules
var test_tally = __webpack_require__(552);
// EXTERNAL MODULE: ./build/actions/quality-gate/reports.js + 1 modules
var quality_gate_reports = __webpack_require__(8509);
;// CONCATENATED MODULE: ./build/actions/quality-gate/tests/idle-legs.js
function idleLegs(reports, ran, artifactOf) {
    const sums = new Map();
    for (const { name, copyOf } of reports) {
        const artifact = artifactOf(name);
        if (artifact !== undefined)
            sums.set(artifact, (sums.get(artifact) ?? 0) + (ran.get(copyOf ?? name) ?? 0));
    }
    return [...sums].flatMap(([artifact, sum]) => sum > 0
        ? []
        : [
            {
                name: artifact,
                code: 'report-without-tests',
                why: 'Its reports hold no test that was run.',
                fix: 'Check the filter and the path of the test command: a run that tests nothing also exits 0.',
            },
        ]);
}

;// CONCATENATED MODULE: ./build/actions/quality-gate/tests/collect.js







async function collectTests(run, repository, patterns, discovered) {
    const tally = new test_tally/* TestTally */.$({ repeats: run.inputs['repeated-tests'] ?? 'count' });
    const ran = new Map();
    const search = (0,quality_gate_reports/* reportSearch */.V)(run, repository, patterns);
    const { reports, missing } = await (0,quality_gate_reports/* readReports */.o)(testKind(tally, ran, repository), search);
    const artifactOf = (name) => repository.artifacts.artifactOf((0,external_node_path_.resolve)(run.workingDirectory, name));
    const idle = idleLegs(reports, ran, artifactOf);
    return { reports, missing: [...missing, ...idle], discovered, summary: tally.summary() };
}
function testKind(tally, ran, { artifacts }) {
    return {
        noun: 'test',
        mergesCopies: false,
        formats: async () => {
            const { testResultReaders } = await Promise.all(/* import() */[__webpack_require__.e(6031), __webpack_require__.e(9995), __webpack_require__.e(1945), __webpack_require__.e(9711)]).then(__webpack_require__.bind(__webpack_require__, 9711));
            return testResultReaders.map((reader) => reader.title);
        },
        misplaced: async (file) => {
            const format = (await (0,recognise/* recogniseCoverage */.k)(file))?.title;
            return format === undefined ? undefined : { format, input: 'coverage' };
        },
        recognise: async (file) => {
            const reader = await (0,test_results_recognise/* recogniseTestResults */.E)(file);
            if (reader === undefined)
                return undefined;
            const read = async () => {
                let tests = 0;
                const count = (more) => {
                    tests += more;
                };
                const sink = inRepository(tally, await artifacts.mapperOf(file.path), count);
                const reading = await reader.read(file, sink);
                ran.set(file.name, tests);
                tally.reading(reading);
                return reading;
            };
            return { format: reader.title, read };
        },
    };
}
function inRepository(tally, map, count) {
    const known = new Map();
    const placeOf = (file) => {
        const place = known.get(file) ?? map(file).path;
        known.set((0,owned_text/* ownedText */.h)(file), place);
        return place;
    };
    return {
        test: (test) => {
            if (test.outcome !== 'skipped')
                count(1);
            tally.test(test.file === undefined ? test : { ...test, file: placeOf(test.file) });
        },
        counters: (suite, counters) => {
            count(counters.tests - counters.skipped);
            tally.counters(suite, counters);
        },
        suiteError: (suite, message, details) => tally.suiteError(suite, message, details),
    };
}


/***/ }),

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

/***/ 9931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ recogniseCoverage)
/* harmony export */ });
async function recogniseCoverage(file) {
    const readers = await readersFor(file.headText);
    return readers.find((reader) => reader.sniff(file));
}
async function readersFor(headText) {
    switch (/\S/.exec(headText)?.[0]) {
        case '<':
            return (await Promise.all(/* import() */[__webpack_require__.e(6031), __webpack_require__.e(6802)]).then(__webpack_require__.bind(__webpack_require__, 6802))).xmlReaders;
        case '{':
        case '[':
            return (await Promise.all(/* import() */[__webpack_require__.e(2372), __webpack_require__.e(1739)]).then(__webpack_require__.bind(__webpack_require__, 2372))).jsonReaders;
        default:
            return (await Promise.all(/* import() */[__webpack_require__.e(153), __webpack_require__.e(2153)]).then(__webpack_require__.bind(__webpack_require__, 153))).textReaders;
    }
}


/***/ }),

/***/ 5386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openReport)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);
/* harmony import */ var _read_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4400);
/* harmony import */ var _text_encoding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9876);



const headSize = 64 * 1024;
const mostBlanks = 64 * 1024 * 1024;
const chunkSize = 256 * 1024;
const mendEmpty = 'Let the step that makes the report run before the gate, and check that it wrote something.';
async function openReport(files, path, name) {
    const facts = await readable(name, () => files.facts(path));
    if (facts === undefined) {
        throw new _read_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReadError */ .F('report-unreadable', `${name} is not there`, 'Check the path, and that the report was made.');
    }
    if (facts.kind !== 'file') {
        const found = facts.kind === 'directory' ? 'a directory' : 'no regular file';
        throw new _read_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReadError */ .F('report-not-a-file', `${name} is ${found}`, 'Give the path of the report file itself.');
    }
    const chunks = () => readChunks(files, path, name);
    const head = await readHead(chunks());
    if (head === undefined)
        throw new _read_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReadError */ .F('report-empty', `${name} holds nothing`, mendEmpty);
    return { path, name, size: facts.size, head, headText: (0,_text_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeHead */ .Jk)(head), chunks };
}
async function readable(name, read) {
    try {
        return await read();
    }
    catch (error) {
        throw unreadable(name, error);
    }
}
function unreadable(name, cause) {
    const mend = 'Check that the user the step runs as may read the file.';
    return new _read_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReadError */ .F('report-unreadable', `${name} cannot be read: ${(0,_core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)}`, mend, { cause });
}
async function* readChunks(files, path, name) {
    const source = files.readChunks(path, { chunkSize })[Symbol.asyncIterator]();
    try {
        for (;;) {
            const next = await readable(name, () => source.next());
            if (next.done === true)
                return;
            yield next.value;
        }
    }
    finally {
        await source.return?.();
    }
}
async function readHead(chunks) {
    const head = new Uint8Array(headSize);
    let length = 0;
    let blank = true;
    let read = 0;
    for await (const chunk of chunks) {
        const part = chunk.subarray(0, headSize - length);
        head.set(part, length);
        length += part.length;
        blank &&= isBlank(chunk);
        read += chunk.length;
        if ((length === headSize && !blank) || read >= mostBlanks)
            break;
    }
    return blank ? undefined : head.slice(0, length);
}
function isBlank(bytes) {
    for (let at = 0; at < bytes.length; at += 1) {
        const byte = bytes[at] ?? 0;
        if (byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf && byte < 0xfe)
            return false;
    }
    return true;
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


/***/ }),

/***/ 4400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ ReadError)
/* harmony export */ });
class ReadError extends Error {
    code;
    mend;
    constructor(code, message, mend, options) {
        super(message, options);
        this.code = code;
        this.mend = mend;
    }
}


/***/ }),

/***/ 9696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isFailure),
/* harmony export */   n: () => (/* binding */ IdentityTable)
/* harmony export */ });
const outcomes = ['passed', 'failed', 'error', 'skipped'];
const outcomeBits = 0b0000_0011;
const failedBit = 0b0000_0100;
const passedBit = 0b0000_1000;
const sightingsShift = 4;
const maximumSightings = 15;
const maximumLoad = 0.8;
const growth = 1.5;
class IdentityTable {
    #capacity = 1024;
    #hashes = new Uint32Array(2 * this.#capacity);
    #states = new Uint8Array(this.#capacity);
    #size = 0;
    note(identity, outcome, settle) {
        if (this.#size >= this.#capacity * maximumLoad)
            this.#grow();
        const { high, low } = identity;
        const slot = this.#find(high, low);
        const state = this.#states[slot] ?? 0;
        if (state === 0) {
            this.#hashes[2 * slot] = high;
            this.#hashes[2 * slot + 1] = low;
            this.#states[slot] = encode(outcome, outcome, 1);
            this.#size += 1;
            return undefined;
        }
        const previous = outcomes[state & outcomeBits] ?? 'error';
        const failedBefore = (state & failedBit) !== 0;
        const passedBefore = (state & passedBit) !== 0;
        const sightings = Math.min(maximumSightings, (state >> sightingsShift) + 1);
        this.#states[slot] = (state & (failedBit | passedBit)) | encode(settle(previous, outcome), outcome, sightings);
        return { sightings, failedBefore, passedBefore, previous };
    }
    get size() {
        return this.#size;
    }
    #find(high, low) {
        let slot = (high ^ low) >>> 0;
        slot %= this.#capacity;
        while (this.#states[slot] !== 0 && (this.#hashes[2 * slot] !== high || this.#hashes[2 * slot + 1] !== low)) {
            slot += 1;
            if (slot === this.#capacity)
                slot = 0;
        }
        return slot;
    }
    #grow() {
        const hashes = this.#hashes;
        const states = this.#states;
        this.#capacity = Math.ceil(this.#capacity * growth);
        this.#hashes = new Uint32Array(2 * this.#capacity);
        this.#states = new Uint8Array(this.#capacity);
        for (let old = 0; old < states.length; old += 1) {
            const state = states[old] ?? 0;
            if (state === 0)
                continue;
            const high = hashes[2 * old] ?? 0;
            const low = hashes[2 * old + 1] ?? 0;
            const slot = this.#find(high, low);
            this.#hashes[2 * slot] = high;
            this.#hashes[2 * slot + 1] = low;
            this.#states[slot] = state;
        }
    }
}
function isFailure(outcome) {
    return outcome === 'failed' || outcome === 'error';
}
function encode(settled, seen, sightings) {
    const flags = isFailure(seen) ? failedBit : seen === 'passed' ? passedBit : 0;
    return outcomes.indexOf(settled) | flags | (sightings << sightingsShift);
}


/***/ }),

/***/ 7690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ recogniseTestResults)
/* harmony export */ });
async function recogniseTestResults(file) {
    return (await findXmlReader(file)) ?? (await findOtherReader(file));
}
async function findXmlReader(file) {
    if (!/^\s*</.test(file.headText))
        return undefined;
    const { xmlReaders } = await Promise.all(/* import() */[__webpack_require__.e(6031), __webpack_require__.e(1945), __webpack_require__.e(7658)]).then(__webpack_require__.bind(__webpack_require__, 1945));
    return xmlReaders.find((reader) => reader.sniff(file));
}
async function findOtherReader(file) {
    const { otherReaders } = await __webpack_require__.e(/* import() */ 9995).then(__webpack_require__.bind(__webpack_require__, 2376));
    return otherReaders.find((reader) => reader.sniff(file));
}


/***/ }),

/***/ 552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ TestTally)
});

// EXTERNAL MODULE: ./build/readers/owned-text.js
var owned_text = __webpack_require__(576);
;// CONCATENATED MODULE: ./build/readers/test-results/identity.js
const { imul } = Math;
class IdentityHash {
    high = 0;
    low = 0;
    #suite;
    #suiteHigh = 0;
    #suiteLow = 0;
    of(suite, name) {
        if (suite !== this.#suite) {
            this.high = 0x811c9dc5;
            this.low = 0x9747b28c;
            for (const part of suite)
                this.#mix(part);
            this.#suite = suite;
            this.#suiteHigh = this.high;
            this.#suiteLow = this.low;
        }
        this.high = this.#suiteHigh;
        this.low = this.#suiteLow;
        this.#mix(name);
        this.high = avalanche(this.high);
        this.low = avalanche(this.low);
        return this;
    }
    #mix(text) {
        let { high, low } = this;
        for (let index = 0; index < text.length; index += 1) {
            const unit = text.charCodeAt(index);
            high = imul(high ^ unit, 0x01000193);
            low = imul(low ^ unit, 0x5bd1e995);
        }
        this.high = imul(high ^ text.length, 0x01000193) ^ (high >>> 15);
        this.low = imul(low ^ text.length, 0x5bd1e995) ^ (low >>> 13);
    }
}
function avalanche(value) {
    let mixed = value;
    mixed = imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
}

// EXTERNAL MODULE: ./build/readers/test-results/identity-table.js
var identity_table = __webpack_require__(9696);
;// CONCATENATED MODULE: ./build/readers/test-results/test-tally.js



const detailedFailures = 1000;
const slowestListed = 10;
const repeatedListed = 1000;
class TestTally {
    #retry;
    #counts = { passed: 0, failed: 0, error: 0, skipped: 0 };
    #hash = new IdentityHash();
    #identities = new identity_table/* IdentityTable */.n();
    #failures = new Map();
    #flaky = new Map();
    #repeated = new Map();
    #slowest = [];
    #arrivals = 0;
    #repeatedCount = 0;
    #suites = 0;
    #countedWithoutCases = 0;
    #suiteErrors = 0;
    #durationMs = 0;
    #casesMs = 0;
    constructor(options = {}) {
        this.#retry = options.repeats === 'retry';
    }
    test(test) {
        this.#arrivals += 1;
        this.#casesMs += test.durationMs ?? 0;
        this.#noteSlowest(test);
        const seen = this.#identities.note(this.#hash.of(test.suite, test.name), test.outcome, settle);
        if (seen !== undefined)
            this.#noteRepeated(test, seen);
        if (!this.#retry)
            this.#add(this.#arrivals, test, test.flaky === true);
        else if (seen === undefined)
            this.#add(keyOf(test), test, test.flaky === true);
        else
            this.#replace(test, seen);
    }
    counters(_suite, counters) {
        const passed = Math.max(0, counters.tests - counters.failures - counters.errors - counters.skipped);
        this.#counts.passed += passed;
        this.#counts.failed += counters.failures;
        this.#counts.error += counters.errors;
        this.#counts.skipped += counters.skipped;
        this.#countedWithoutCases += passed + counters.failures + counters.errors + counters.skipped;
    }
    suiteError(suite, message, details) {
        this.#arrivals += 1;
        this.#suiteErrors += 1;
        const failure = { suite, outcome: 'error', message: (0,owned_text/* ownedText */.h)(message) };
        const detailed = details !== undefined && !this.#full;
        this.#failures.set(this.#arrivals, detailed ? { ...failure, details: (0,owned_text/* ownedText */.h)(details) } : failure);
    }
    reading(reading) {
        this.#suites += reading.suites;
        this.#durationMs += reading.durationMs ?? this.#casesMs;
        this.#casesMs = 0;
    }
    summary() {
        const { passed, failed, error, skipped } = this.#counts;
        return {
            totals: {
                total: passed + failed + error + skipped,
                passed,
                failed,
                errors: error,
                skipped,
                flaky: this.#flaky.size,
                durationMs: this.#durationMs + this.#casesMs,
                suites: this.#suites,
                countedWithoutCases: this.#countedWithoutCases,
                suiteErrors: this.#suiteErrors,
            },
            failures: [...this.#failures.values()],
            slowest: this.#slowest,
            flaky: [...this.#flaky.values()],
            repeated: [...this.#repeated.values()],
            repeatedCount: this.#repeatedCount,
        };
    }
    get #full() {
        return this.#failures.size >= detailedFailures;
    }
    #add(key, test, flaky) {
        this.#counts[test.outcome] += 1;
        if ((0,identity_table/* isFailure */.N)(test.outcome))
            this.#failures.set(key, failureOf(test, !this.#full));
        else if (flaky && test.outcome === 'passed')
            this.#noteFlaky(key, test);
    }
    #replace(test, { previous, failedBefore }) {
        const key = keyOf(test);
        if ((0,identity_table/* isFailure */.N)(previous) && !this.#failures.has(key)) {
            this.#add(key, test, test.flaky === true);
            return;
        }
        if (settle(previous, test.outcome) !== test.outcome)
            return;
        this.#counts[previous] -= 1;
        this.#failures.delete(key);
        this.#flaky.delete(key);
        this.#add(key, test, test.flaky === true || failedBefore);
    }
    #noteFlaky(key, test) {
        this.#flaky.set(key, { suite: test.suite, name: (0,owned_text/* ownedText */.h)(test.name), ...placeOf(test) });
    }
    #noteRepeated(test, { sightings, failedBefore, passedBefore }) {
        if (sightings === 2)
            this.#repeatedCount += 1;
        const key = keyOf(test);
        const known = this.#repeated.get(key);
        if (known === undefined && this.#repeated.size >= repeatedListed)
            return;
        const failed = failedBefore || (0,identity_table/* isFailure */.N)(test.outcome);
        const passed = passedBefore || test.outcome === 'passed';
        const attempts = (known?.attempts ?? sightings - 1) + 1;
        this.#repeated.set(key, { suite: test.suite, name: (0,owned_text/* ownedText */.h)(test.name), attempts, mixed: failed && passed });
    }
    #noteSlowest(test) {
        const duration = test.durationMs ?? 0;
        const shortest = this.#slowest[slowestListed - 1]?.durationMs ?? 0;
        if (duration <= shortest)
            return;
        const { suite, outcome } = test;
        this.#slowest = [
            ...this.#slowest,
            { suite, name: (0,owned_text/* ownedText */.h)(test.name), outcome, durationMs: duration, ...placeOf(test) },
        ]
            .sort((a, b) => (b.durationMs ?? 0) - (a.durationMs ?? 0))
            .slice(0, slowestListed);
    }
}
function keyOf({ suite, name }) {
    return [...suite, name].join('\u0000');
}
function settle(previous, next) {
    return next === 'skipped' ? previous : next;
}
function failureOf(test, detailed) {
    const { suite, name, outcome, message, details } = test;
    return {
        suite,
        name: (0,owned_text/* ownedText */.h)(name),
        outcome: outcome === 'error' ? 'error' : 'failed',
        ...placeOf(test),
        ...(message !== undefined && { message: (0,owned_text/* ownedText */.h)(message) }),
        ...(detailed && details !== undefined && { details: (0,owned_text/* ownedText */.h)(details) }),
    };
}
function placeOf({ file, line }) {
    return { ...(file !== undefined && { file: (0,owned_text/* ownedText */.h)(file) }), ...(line !== undefined && { line }) };
}


/***/ }),

/***/ 9876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ decodeHead),
/* harmony export */   Os: () => (/* binding */ utf8Chunks),
/* harmony export */   P$: () => (/* binding */ encodingOf)
/* harmony export */ });
const marks = [
    { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
    { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
    { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];
function encodingOf(head) {
    const mark = marks.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte));
    if (mark !== undefined)
        return { encoding: mark.encoding, markLength: mark.bytes.length };
    if (head.length >= 4) {
        const [a, b, c, d] = head;
        if (a !== 0 && b === 0 && c !== 0 && d === 0)
            return { encoding: 'utf-16le', markLength: 0 };
        if (a === 0 && b !== 0 && c === 0 && d !== 0)
            return { encoding: 'utf-16be', markLength: 0 };
    }
    const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 1024)).toString('latin1');
    const declared = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(start)?.[1]?.toLowerCase();
    if (declared === undefined || declared.startsWith('utf-16') || !isKnown(declared)) {
        return { encoding: 'utf-8', markLength: 0 };
    }
    return { encoding: declared, markLength: 0 };
}
function decodeHead(head) {
    const { encoding, markLength } = encodingOf(head);
    return new TextDecoder(encoding, { ignoreBOM: true }).decode(head.subarray(markLength), { stream: true });
}
async function* utf8Chunks(file) {
    const { encoding, markLength } = encodingOf(file.head);
    let skip = markLength;
    const decoder = encoding.startsWith('utf-16') ? new TextDecoder(encoding, { ignoreBOM: true }) : undefined;
    for await (const chunk of file.chunks()) {
        const bytes = skip > 0 ? chunk.subarray(skip) : chunk;
        skip = Math.max(0, skip - chunk.length);
        yield decoder === undefined ? bytes : Buffer.from(decoder.decode(bytes, { stream: true }), 'utf8');
    }
    if (decoder !== undefined)
        yield Buffer.from(decoder.decode(), 'utf8');
}
function isKnown(label) {
    try {
        return new TextDecoder(label).encoding !== '';
    }
    catch {
        return false;
    }
}


/***/ })

};
