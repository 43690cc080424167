import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 3916:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 9008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ defaultMinimumCoverage),
  N: () => (/* binding */ qualityGate)
});

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __nccwpck_require__(1193);
// EXTERNAL MODULE: ./build/core/inputs/common-inputs.js
var common_inputs = __nccwpck_require__(7647);
;// CONCATENATED MODULE: ./build/core/inputs/action-schema.js


/** The outputs that every action has. */
const commonOutputs = {
    verdict: {
        description: '`pass`, `warn`, `fail`, `inconclusive` or `skipped`: what was found, before `on-missing` and `fail-on`.',
    },
    conclusion: { description: '`success` or `failure`: what the step did.' },
    'failed-conditions': { description: 'Ids of the conditions that failed, separated by commas.' },
    'report-path': { description: 'Path of the full report as JSON.' },
    'evidence-path': { description: 'Path of the in-toto statement about this run.' },
    summary: { description: 'The result in one line.' },
};
/**
 * Defines an action; the inputs and outputs common to all are joined in.
 * Throws a BugError where a name is given twice.
 */
function defineAction(parts) {
    const { acts, ...rest } = parts;
    const common = { ...(0,common_inputs/* commonInputs */.j$)(parts.name), ...(acts === true ? common_inputs/* dryRunInput */.lo : {}) };
    const taken = new Set(Object.keys(common));
    for (const name of [...Object.keys(parts.inputs), ...Object.keys(parts.details)]) {
        if (taken.has(name))
            throw new errors/* BugError */.f9('schema-name-twice', `${parts.name} defines ${name} twice.`);
        taken.add(name);
    }
    const inputs = { ...parts.inputs, ...common };
    return Object.freeze({ ...rest, inputs, outputs: { ...commonOutputs, ...parts.outputs } });
}

// EXTERNAL MODULE: ./build/core/inputs/field.js
var field = __nccwpck_require__(6966);
;// CONCATENATED MODULE: ./build/core/inputs/baseline-field.js

/** `file:<path>`, `branch:<name>` or `url:<address>`. */
function baselineSource() {
    const words = {
        kind: 'baseline',
        expected: 'a place written `file:<path>`, `branch:<name>` or `url:<address>`',
        example: 'branch:vetnet-baseline',
        json: { type: 'string', pattern: '^(file|branch|url):.+$' },
    };
    return (0,field/* field */.ZZ)(words, (given) => {
        const [, kind, value] = (typeof given === 'string' ? /^(file|branch|url):\s*(\S.*)$/.exec(given) : null) ?? [];
        if (value === undefined)
            return new field/* Refusal */.P_('Write for example `branch:vetnet-baseline`.');
        if (kind === 'url') {
            return /^https?:\/\/\S+$/.test(value)
                ? { kind, value }
                : new field/* Refusal */.P_('Give an address that starts with https://.');
        }
        return { kind: kind === 'file' ? 'file' : 'branch', value };
    });
}

// EXTERNAL MODULE: ./build/core/inputs/fields.js
var fields = __nccwpck_require__(9181);
// EXTERNAL MODULE: ./build/core/inputs/input.js
var input = __nccwpck_require__(5130);
// EXTERNAL MODULE: ./build/core/inputs/lists.js
var lists = __nccwpck_require__(3279);
// EXTERNAL MODULE: ./build/core/inputs/quantities.js
var quantities = __nccwpck_require__(7165);
// EXTERNAL MODULE: ./build/core/inputs/shapes.js
var shapes = __nccwpck_require__(4614);
;// CONCATENATED MODULE: ./build/actions/quality-gate/inputs.js







/** Demanded of line coverage as soon as coverage is configured, percent. */
const defaultMinimumCoverage = 80;
/** The public face of the quality gate. */
const qualityGate = defineAction({
    name: 'quality-gate',
    title: 'Quality gate',
    description: 'Judges coverage and test reports of any common format and gives one verdict.',
    branding: { icon: 'check-circle', color: 'green' },
    inputs: {
        coverage: (0,input/* input */.h)((0,lists/* globs */.gV)({ example: 'coverage/lcov.info' }), {
            description: 'Coverage reports, one glob per line; the format is recognised by content. When neither this nor `test-results` is given, reports at usual places are found.',
        }),
        'test-results': (0,input/* input */.h)((0,lists/* globs */.gV)({ example: 'test-results/**/*.xml' }), {
            description: 'Test results, one glob per line; the format is recognised by content.',
        }),
        'minimum-coverage': (0,input/* input */.h)((0,quantities/* percentage */.X1)(), {
            description: 'Line coverage that all reports merged must reach, in percent of distinct executable lines.',
            defaultWords: `\`${defaultMinimumCoverage}\` once coverage is configured`,
            implied: String(defaultMinimumCoverage),
            threshold: true,
        }),
        'minimum-patch-coverage': (0,input/* input */.h)((0,quantities/* percentage */.X1)(), {
            description: 'Coverage that the lines added or rewritten since the base commit must reach, in percent.',
            threshold: true,
        }),
        'maximum-coverage-drop': (0,input/* input */.h)((0,quantities/* percentage */.X1)(), {
            description: 'Percentage points that line coverage may fall below the baseline.',
            threshold: true,
        }),
        'minimum-tests': (0,input/* input */.h)((0,fields/* count */.U9)({ minimum: 1 }), {
            description: 'Number of tests that the results must hold.',
            default: '1',
            threshold: true,
        }),
        baseline: (0,input/* input */.h)(baselineSource(), {
            description: 'Report of an earlier run to compare with: `file:<path>` (not tracked by git), `branch:<name>` (holds `<check-name>/report.json`) or `url:<address>`.',
        }),
        'base-ref': (0,input/* input */.h)((0,fields/* text */.Qq)({ expected: 'a branch, tag or commit', example: 'main' }), {
            description: 'Where the change starts that patch coverage is about.',
            defaultWords: 'from the event',
        }),
        flags: (0,input/* input */.h)((0,lists/* lines */.Mn)({ expected: 'names of modules, one per line', example: 'Scheduling' }), {
            description: 'Names of the policy’s `modules` that this run measures, as one leg of a matrix does; the others are carried forward or skipped.',
            defaultWords: 'all modules of the policy',
            inPolicy: false,
        }),
    },
    details: {
        'minimum-branch-coverage': (0,shapes/* optional */.lq)((0,quantities/* percentage */.X1)(), 'Share of branches that tests must take, percent.'),
        'minimum-function-coverage': (0,shapes/* optional */.lq)((0,quantities/* percentage */.X1)(), 'Share of functions that tests must call, percent.'),
        'min-new-lines': (0,shapes/* optional */.lq)((0,fields/* count */.U9)({ minimum: 1 }), 'A change with fewer executable lines than this is not held against `minimum-patch-coverage`.', { default: '1', loosens: 'higher' }),
        exclude: (0,shapes/* optional */.lq)((0,lists/* globs */.gV)({ example: '**/*.generated.ts' }), 'Files of the repository that coverage leaves out.'),
        'strip-prefixes': (0,shapes/* optional */.lq)((0,lists/* lines */.Mn)({ expected: 'path prefixes, one per line', example: '/home/runner/work/app/app' }), 'Beginnings of paths in reports that stand for the repository’s root on another machine.'),
        modules: (0,shapes/* optional */.lq)((0,shapes/* recordOf */.zv)((0,shapes/* mapping */.pq)({
            paths: (0,lists/* globs */.gV)({ example: 'Features/Scheduling/**' }),
            'minimum-coverage': (0,shapes/* optional */.lq)((0,quantities/* percentage */.X1)(), 'Line coverage this module must reach, percent.'),
            'carry-forward': (0,shapes/* optional */.lq)((0,fields/* boolean */.zM)(), 'Take the module’s figure from the baseline when this run has none.', {
                default: 'false',
                loosens: [false, true],
            }),
        })), 'Parts of the repository by name, each with a minimum of its own.'),
        'repeated-tests': (0,shapes/* optional */.lq)((0,fields/* choice */.Yq)(['count', 'retry']), '`count`: every result counts. `retry`: results under one name are attempts of one test, and the last one counts.', { default: 'count', loosens: ['count', 'retry'] }),
        'maximum-flaky': (0,shapes/* optional */.lq)((0,fields/* count */.U9)(), 'How many tests may fail before they pass.'),
        'maximum-skipped': (0,shapes/* optional */.lq)((0,fields/* count */.U9)(), 'How many tests may be skipped.'),
    },
    outputs: {
        'line-coverage': { description: 'Percent with two decimals, rounded down; `unknown` when not measured.' },
        'branch-coverage': { description: 'Percent of branches taken, or `unknown`.' },
        'function-coverage': { description: 'Percent of functions called, or `unknown`.' },
        'patch-coverage': { description: 'Percent of the changed executable lines, or `unknown`.' },
        'lines-covered': { description: 'Distinct executable lines that a test ran, or `unknown`.' },
        'lines-total': { description: 'Distinct executable lines, or `unknown`.' },
        'tests-total': { description: 'Number of tests, or `unknown`.' },
        'tests-passed': { description: 'Tests that passed, flaky ones included, or `unknown`.' },
        'tests-failed': { description: 'Tests that failed or ended in an error, or `unknown`.' },
        'tests-skipped': { description: 'Tests that were skipped, or `unknown`.' },
        'tests-flaky': { description: 'Tests that failed before they passed, or `unknown`.' },
        'test-duration-ms': { description: 'Duration of the tests in milliseconds, or `unknown`.' },
        regressions: { description: 'Number of figures that fell below the baseline by more than allowed, or `unknown`.' },
        'badge-path': { description: 'Path of a badge as SVG.' },
        'html-path': { description: 'Path of the report as one HTML file.' },
    },
});


/***/ }),

/***/ 5123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1193);
/* harmony import */ var _core_model_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9665);


/** Exit codes of the CLI; those of an action are only 0 and 1. */
const exitCodes = { pass: 0, fail: 1, usage: 2, inconclusive: 3, trouble: 4 };
/** What a run's end means to a shell. An inconclusive verdict that `on-missing` tolerates is a pass. */
function exitCodeOf(ending) {
    if ('error' in ending)
        return ending.error instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz ? exitCodes.usage : exitCodes.trouble;
    const { conclusion, verdict } = ending.report;
    if (conclusion === 'success')
        return exitCodes.pass;
    if (verdict.outcome === 'fail')
        return exitCodes.fail;
    const counted = (0,_core_model_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveOutcome */ .QK)(verdict, ending.rules.onMissing);
    return verdict.outcome === 'inconclusive' && counted === 'fail' ? exitCodes.inconclusive : exitCodes.fail;
}


/***/ }),

/***/ 9147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1193);

/**
 * JSON in the one form of RFC 8785 (JCS): no white space, keys sorted by UTF-16 code unit, numbers and texts as ECMAScript
 * writes them. The RFC refuses lone surrogates; here they are written as escapes, so that a hostile file name cannot
 * prevent its own evidence. Keys whose value is undefined are left out.
 */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (typeof value === 'object' && value !== null && isPlain(value)) {
        const members = value;
        // The default order of `sort` is the one by UTF-16 code unit.
        const keys = Object.keys(members).filter((key) => members[key] !== undefined);
        return `{${keys
            .sort()
            .map((key) => `${JSON.stringify(key)}:${canonicalJson(members[key])}`)
            .join(',')}}`;
    }
    if (value === null || typeof value === 'string' || typeof value === 'boolean')
        return JSON.stringify(value);
    if (typeof value === 'number' && Number.isFinite(value))
        return JSON.stringify(value);
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BugError */ .f9('evidence-not-json', `Evidence holds what JSON cannot: ${typeof value}.`);
}
/** Dates, maps and the like would lose what they hold. Asked by name, because an object may come from another realm. */
function isPlain(value) {
    const prototype = Object.getPrototypeOf(value);
    return prototype === null || Object.getPrototypeOf(prototype) === null;
}


/***/ }),

/***/ 8135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SV: () => (/* binding */ appendStatement),
/* harmony export */   dp: () => (/* binding */ appendLocked),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* unused harmony export headPathOf */
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1193);
/* harmony import */ var _model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8241);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(328);
/* harmony import */ var _log_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9722);
/* harmony import */ var _log_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3078);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6429);






/**
 * Appends a statement to the audit log and returns the new head. Safe against other writers on the same file system (a lock
 * file) and against being killed: the line is one write at the end of the file, and remains of a killed writer stay where they
 * are, named by the next record. Rejects with `audit-log-broken` when the last line is no record or not the one that the head
 * file names, and with `audit-log-busy`.
 */
async function appendStatement(log, statement, ports) {
    return (0,_log_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .withLogLock */ ._)(log, ports, (stillMine) => appendLocked(log, { statement }, ports, stillMine));
}
/** Appends under a lock that is already held. */
async function appendLocked(log, content, ports, stillMine) {
    const end = await endOf(log, ports);
    await refuseCutLog(log, end.last, ports);
    const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .sealRecord */ .xe)({
        sequence: (end.last?.sequence ?? 0) + 1,
        time: ports.clock.now().toISOString(),
        previous: end.last?.digest ?? _record_js__WEBPACK_IMPORTED_MODULE_3__/* .genesis */ .T9,
        ...content,
        ...(end.torn === undefined ? {} : { torn: end.torn }),
    });
    if (!(await stillMine())) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA('audit-log-busy', 'Another process took over the audit log while it was read.', {
            retryable: true,
        });
    }
    await ports.files.append(log, `${end.open ? '\n' : ''}${(0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeRecord */ .Ym)(record)}\n`);
    const head = { sequence: record.sequence, digest: record.digest };
    await ports.files.write(headPathOf(log), `${JSON.stringify(head)}\n`);
    return head;
}
async function endOf(log, { files }) {
    if ((await files.facts(log)) === undefined)
        return { open: false };
    let before;
    let last;
    for await (const line of (0,_log_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .readLogLines */ .W)(files, log)) {
        before = last?.bytes;
        last = line;
    }
    if (last === undefined)
        return { open: false };
    const decoded = (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeLine */ .Hj)(last.bytes);
    if ('record' in decoded)
        return { last: decoded.record, open: !last.ended };
    if (last.ended)
        throw broken(log, decoded.flaw);
    const torn = { bytes: last.bytes.length, sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(last.bytes) };
    if (before === undefined)
        return { torn, open: true };
    const whole = (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeLine */ .Hj)(before);
    if ('flaw' in whole)
        throw broken(log, whole.flaw);
    return { last: whole.record, torn, open: true };
}
/** Going on after a cut would write a new head, and with it wipe out the only trace of the cut. */
async function refuseCutLog(log, last, { files }) {
    const head = await readHead(log, files);
    const reached = last?.sequence ?? 0;
    if (head === undefined || head.sequence < reached)
        return;
    if (head.sequence > reached) {
        throw broken(log, `the log ends with record ${reached}, and its head file says that there were ${head.sequence}`);
    }
    if (head.digest !== last?.digest)
        throw broken(log, 'it is not the one that the head file names');
}
function broken(log, flaw) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA('audit-log-broken', `Nothing can be added to the end of ${log}: ${flaw}. See \`vetnet audit verify\`.`);
}
/** The file beside the log that holds its head, so that a log that was cut by accident is noticed. */
function headPathOf(log) {
    return `${log}.head`;
}
/** The head beside the log; undefined when there is none, or none that can be read. */
async function readHead(log, files) {
    try {
        const json = JSON.parse(await files.readText(headPathOf(log)));
        const [sequence, digest] = [(0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_5__/* .numberAt */ .tk)(json, 'sequence'), (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(json, 'digest')];
        return sequence === undefined || digest === undefined ? undefined : { sequence, digest };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

/** SHA-256 as 64 hex digits; text is taken as UTF-8. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/** SHA-256 of a file, streamed. Rejects as reading the file does. */
async function digestFile(files, path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of files.readChunks(path))
        hash.update(chunk);
    return hash.digest('hex');
}


/***/ }),

/***/ 9722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readLogLines)
/* harmony export */ });
/** Bytes of one line; a record is a few kB. A longer line is given cut, and so has a flaw. */
const maxLineBytes = 8 * 1024 * 1024;
/** The lines of an audit log, split at LF only. Nothing after the last LF is no line. */
async function* readLogLines(files, path) {
    let number = 1;
    let parts = [];
    let kept = 0;
    const keep = (part) => {
        // A copy, which `slice` of a Buffer would not be: the chunk's memory is used again.
        const copy = new Uint8Array(part.subarray(0, Math.max(0, maxLineBytes - kept)));
        if (copy.length > 0)
            parts.push(copy);
        kept += copy.length;
    };
    const take = (ended) => {
        const line = { number, bytes: Buffer.concat(parts), ended };
        number += 1;
        parts = [];
        kept = 0;
        return line;
    };
    for await (const chunk of files.readChunks(path)) {
        let start = 0;
        for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
            keep(chunk.subarray(start, end));
            yield take(true);
            start = end + 1;
        }
        keep(chunk.subarray(start));
    }
    if (kept > 0)
        yield take(false);
}


/***/ }),

/***/ 3078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ withLogLock)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1193);
/* harmony import */ var _model_random_word_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8086);
/* harmony import */ var _model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8241);



/** Milliseconds. A record is written in a few; a lock as old as `stale` was left by a killed process. */
const times = { wait: 15_000, poll: 25, stale: 10_000, settle: 250 };
/**
 * Runs `body` while nobody else holds the lock of this log. A lock left by a killed process is taken over after 10 s: by
 * writing over it and looking, after a pause, whose name stands there, because of two that remove a stale lock the slower
 * one may remove the other's fresh one. Rejects with `audit-log-busy` after 15 s.
 */
async function withLogLock(log, ports, body) {
    const path = `${log}.lock`;
    const token = (0,_model_random_word_js__WEBPACK_IMPORTED_MODULE_1__/* .randomWord */ .W)(ports.random);
    await acquire(path, token, ports);
    const stillMine = async () => (await ownerOf(path, ports)) === token;
    try {
        return await body(stillMine);
    }
    finally {
        if (await stillMine())
            await ports.files.remove(path);
    }
}
async function acquire(path, token, ports) {
    const { files, clock, random } = ports;
    const deadline = clock.monotonic() + times.wait;
    const claim = () => JSON.stringify({ owner: token, since: clock.now().toISOString() });
    let watched;
    let watchedSince = 0;
    while (clock.monotonic() < deadline) {
        try {
            await files.create(path, claim());
            return;
        }
        catch (error) {
            if ((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemCodeOf */ .c7)(error) !== 'EEXIST')
                throw error;
        }
        // Age is counted on our own clock from when we first saw it: the owner's clock may be another machine's.
        const owner = (await ownerOf(path, ports)) ?? '';
        if (owner !== watched)
            [watched, watchedSince] = [owner, clock.monotonic()];
        if (clock.monotonic() - watchedSince >= times.stale) {
            await files.write(path, claim());
            await clock.sleep(times.settle);
            if ((await ownerOf(path, ports)) === token)
                return;
        }
        await clock.sleep(times.poll * (0.5 + random()));
    }
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExternalError */ .yA('audit-log-busy', `The audit log is locked by another process: ${path}.`, {
        retryable: true,
    });
}
async function ownerOf(path, { files }) {
    try {
        return (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(JSON.parse(await files.readText(path)), 'owner');
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 6429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ decodeLine),
/* harmony export */   T9: () => (/* binding */ genesis),
/* harmony export */   Ym: () => (/* binding */ encodeRecord),
/* harmony export */   xe: () => (/* binding */ sealRecord)
/* harmony export */ });
/* harmony import */ var _model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8241);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9147);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(328);



/** What `previous` says in the first record. */
const genesis = '0'.repeat(64);
/** The record with its digest. */
function sealRecord(content) {
    return { ...content, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(content)) };
}
/** The record without its line end. */
function encodeRecord(record) {
    return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(record);
}
/** Reads one line without its end. A record that was touched in any byte has a flaw. */
function decodeLine(line) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line);
        const json = JSON.parse(text);
        const sequence = (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_2__/* .numberAt */ .tk)(json, 'sequence');
        if (sequence === undefined)
            return { flaw: 'it has no sequence number' };
        const flaw = flawOf(json, text);
        return flaw === undefined ? { record: json } : { flaw, sequence };
    }
    catch {
        // Not UTF-8, not JSON, or JSON that no record has: numbers beyond range, nesting beyond reason.
        return { flaw: 'it is not a record in JSON' };
    }
}
function flawOf(json, text) {
    const digest = (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(json, 'digest') ?? 'nothing';
    // The bytes are in canonical form, so what is left without the key is the form that was digested.
    const content = text.replace(`"digest":"${digest}",`, '');
    const actual = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(content);
    if (digest !== actual)
        return `its content has the digest ${actual}, and it says ${digest}`;
    if ((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(json) !== text)
        return 'its bytes are not the canonical form of what it says';
    if (!/^[0-9a-f]{64}$/.test((0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(json, 'previous') ?? ''))
        return 'it is not chained to a record before it';
    if (Number.isNaN(Date.parse((0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(json, 'time') ?? '')))
        return 'it has no time';
    const kinds = [(0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(json, 'statement'), (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_2__.at)(json, 'checkpoint')].filter((kind) => kind !== undefined);
    return kinds.length === 1 ? undefined : 'it holds neither a statement nor a checkpoint';
}


/***/ }),

/***/ 3073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VB: () => (/* binding */ isExclusion),
/* harmony export */   f1: () => (/* binding */ unescapePattern),
/* harmony export */   n8: () => (/* binding */ toPosixPattern),
/* harmony export */   t: () => (/* binding */ hasGlobCharacters)
/* harmony export */ });
/** Whether the pattern has glob characters of its own, those after a backslash left aside. */
function hasGlobCharacters(pattern) {
    return /[*?[{(]/.test(pattern.replace(/\\./g, ''));
}
/** Whether the pattern takes away. `!(a|b)` is a glob. */
function isExclusion(pattern) {
    return pattern.startsWith('!') && !pattern.startsWith('!(');
}
/** The path that a pattern without glob characters means. */
function unescapePattern(pattern) {
    return pattern.replace(/\\(.)/g, '$1');
}
/** On Windows a backslash separates folders and cannot escape: there a glob character is escaped as `[*]`. */
function toPosixPattern(pattern, separator) {
    return separator === '\\' ? pattern.replaceAll('\\', '/') : pattern;
}


/***/ }),

/***/ 7647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j$: () => (/* binding */ commonInputs),
/* harmony export */   lo: () => (/* binding */ dryRunInput),
/* harmony export */   r2: () => (/* binding */ defaultPolicyPath)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9181);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5130);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3279);



/** Where the policy is looked for when nobody says where. */
const defaultPolicyPath = '.github/vetnet.yml';
const runnerToken = '${{ github.token }}';
/** The words of the `publish` input. */
const publishWords = ['auto', 'none', 'summary', 'annotations', 'check', 'comment', 'status'];
/** The inputs every action has. `action` is the built-in `check-name`. */
function commonInputs(action) {
    return {
        config: (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .h)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)({ example: defaultPolicyPath }), {
            description: 'Policy file. A file that is named here must exist; without the default file the built-in defaults hold.',
            default: defaultPolicyPath,
            inPolicy: false,
        }),
        environment: (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .h)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ expected: 'the name of an environment profile', example: 'staging' }), {
            description: 'Environment profile of the policy. Found by branch, tag and event when empty.',
            defaultWords: 'found by the profiles’ `deploys-from`',
            inPolicy: false,
        }),
        'working-directory': (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .h)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)({ example: 'packages/app' }), {
            description: 'Folder that all relative paths and globs start from.',
            default: '.',
            inPolicy: false,
        }),
        'fail-on': (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .h)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['fail', 'warn', 'never']), {
            description: 'From which verdict on the step fails: `fail`, `warn` (strict) or `never` (only report).',
            default: 'fail',
            loosens: ['warn', 'fail', 'never'],
        }),
        'on-missing': (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .h)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['fail', 'warn', 'ignore']), {
            description: 'What an inconclusive condition counts as, because its data is missing, empty or unreadable.',
            default: 'fail',
            loosens: ['fail', 'warn', 'ignore'],
        }),
        token: (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .h)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ expected: 'a GitHub token', example: runnerToken }), {
            description: 'Token for the GitHub API. Without one nothing is published but summary and annotations.',
            defaultWords: `\`${runnerToken}\``,
            runnerDefault: runnerToken,
            secret: true,
            inPolicy: false,
        }),
        publish: (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .h)((0,_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .enumeration */ .eG)(publishWords, { alone: ['auto', 'none'] }), {
            description: 'Where the report goes: `auto` is summary and annotations, and a comment where the token allows it. Else a list of places, or `none`.',
            default: 'auto',
            loosens: 'never',
        }),
        'check-name': (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .h)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ expected: 'a name', example: 'unit-tests' }), {
            description: 'Name of the check run, the comment and the files. Set it apart in a matrix.',
            default: action,
            inPolicy: false,
        }),
        'output-dir': (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .h)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)({ example: 'build/vetnet' }), {
            description: 'Folder for report, HTML, badge and evidence.',
            defaultWords: '`$RUNNER_TEMP/vetnet/<check-name>`; on a laptop `.vetnet`',
            inPolicy: false,
        }),
    };
}
/** What the actions that change something outside have in addition. */
const dryRunInput = {
    'dry-run': (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .h)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)(), {
        description: 'Print the plan and change nothing.',
        default: 'false',
        inPolicy: false,
    }),
};


/***/ }),

/***/ 6966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   oJ: () => (/* binding */ readAccepted),
/* harmony export */   vp: () => (/* binding */ showValue)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1193);

/** Why a field refuses a value. */
class Refusal {
    /** How to mend it, one sentence. */
    mend;
    /** The part of the value that is wrong, where it is not the whole. */
    part;
    constructor(mend, part) {
        this.mend = mend;
        this.part = part;
    }
}
/** Makes a field from its words and a function that reads one value. Strings come in trimmed. */
function field(words, read) {
    return { kind: 'field', words, read: (given) => read(typeof given === 'string' ? given.trim() : given) };
}
/** Reads a value of our own that the field must accept, such as a default. Throws a BugError where it does not. */
function readAccepted(field, own) {
    const read = field.read(own);
    if (!(read instanceof Refusal))
        return read;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BugError */ .f9('schema-default', `${showValue(own)} is not ${field.words.expected}.`);
}
/** The value as it is shown in a message: one line, cut to 80 characters. */
function showValue(value) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
    return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}


/***/ }),

/***/ 9181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   V: () => (/* binding */ mendWord),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   yh: () => (/* binding */ listWords),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6966);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5308);


const quoteIt = 'YAML reads it as another type: write it in quotes.';
/** JSON Schema pattern of a text that is not blank and has no NUL. */
const visible = '^[^\\0]*[^\\0\\s][^\\0]*$';
/** Free text of one or more lines, not empty. Numbers are refused because YAML reads `1.10` as 1.1. */
function text(options = {}) {
    const { expected = 'text', example = 'some text', pattern } = options;
    const whole = pattern === undefined ? undefined : new RegExp(`^(?:${pattern})$`);
    const json = { type: 'string', pattern: pattern === undefined ? visible : `^\\s*(?:${pattern})\\s*$` };
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)({ kind: 'text', expected, example, json }, (given) => readText(given, expected, example, whole));
}
function readText(given, expected, example, pattern) {
    if (typeof given === 'number' || typeof given === 'boolean')
        return new _field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(quoteIt);
    if (typeof given !== 'string')
        return new _field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(`Give ${expected}, for example ${example}.`);
    if (given === '')
        return new _field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(`Give ${expected}, for example ${example}, or leave it out.`);
    if (given.includes('\0'))
        return new _field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('Remove the NUL character.');
    if (pattern !== undefined && !pattern.test(given))
        return new _field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(`Give ${expected}, for example ${example}.`);
    return given;
}
/** Path of one file or folder, not a glob; kept as written. */
function path(options = {}) {
    const { example = 'reports/coverage.json' } = options;
    const words = {
        kind: 'path',
        expected: 'a path',
        example,
        json: { type: 'string', pattern: '^\\s*[^\\0\\s]([^\\0\\r\\n]*[^\\0\\s])?\\s*$' },
    };
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(words, (given) => {
        const read = readText(given, 'a path', example);
        if (typeof read === 'string' && /[\r\n]/.test(read))
            return new _field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('Give one path on one line.');
        return read;
    });
}
/** A whole number; from 0 on unless told otherwise. */
function count(options = {}) {
    const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER, example = String(Math.max(minimum, 1)) } = options;
    const range = maximum === Number.MAX_SAFE_INTEGER ? `from ${minimum} on` : `from ${minimum} to ${maximum}`;
    const expected = `a whole number ${range}`;
    const json = { type: 'integer', minimum, maximum };
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)({ kind: 'count', expected, example, json }, (given) => {
        const value = typeof given === 'string' && /^[0-9]+$/.test(given) ? Number(given) : given;
        if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < minimum || value > maximum) {
            return new _field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(`Give a whole number, for example ${example}.`);
        }
        return value;
    });
}
/** `true` or `false`, nothing else: YAML 1.1's `yes` and `on` have meant both in different tools. */
function boolean() {
    const json = { type: 'boolean' };
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)({ kind: 'boolean', expected: '`true` or `false`', example: 'true', json, words: ['true', 'false'] }, (given) => {
        if (given === true || given === 'true')
            return true;
        if (given === false || given === 'false')
            return false;
        return new _field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('Write `true` or `false`.');
    });
}
/** The words as a sentence has them: `a`, `b` or `c`. */
function listWords(words) {
    const quoted = words.map((word) => `\`${word}\``);
    const last = quoted.pop() ?? '';
    return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}
/** How to mend a word that is not among those accepted. */
function mendWord(word, words) {
    const meant = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(word, words);
    return meant === undefined ? `Use ${listWords(words)}.` : `Did you mean \`${meant}\`?`;
}
/** One of the given words. */
function choice(words) {
    const expected = listWords(words);
    const json = { enum: words };
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)({ kind: words.join(' | '), expected, example: words[0] ?? '', json, words }, (given) => {
        const found = words.find((word) => word === given);
        return found ?? new _field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(mendWord((0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(given), words));
    });
}


/***/ }),

/***/ 5130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ input)
/* harmony export */ });
/** Defines an input from its field and options. */
function input(field, options) {
    return { ...options, field };
}


/***/ }),

/***/ 3279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   eG: () => (/* binding */ enumeration),
/* harmony export */   gV: () => (/* binding */ globs)
/* harmony export */ });
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6966);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9181);


const listSchema = { type: 'array', items: { type: 'string', pattern: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK }, minItems: 1 };
const emptyList = new _field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('Name at least one, or leave it out.');
/** The items of a string, split and trimmed without the empty ones, or of a YAML list of strings. */
function itemsOf(given, separator) {
    if (typeof given === 'string') {
        const parts = given.split(separator).map((item) => item.trim());
        const named = parts.filter((item) => item !== '');
        return named.length === 0 ? emptyList : named;
    }
    if (!Array.isArray(given))
        return new _field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('Give text, or a list of texts.');
    if (given.length === 0)
        return emptyList;
    const items = [];
    for (const item of given) {
        if (typeof item === 'number' || typeof item === 'boolean')
            return new _field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('Write it in quotes.', item);
        if (typeof item !== 'string' || item.trim() === '')
            return new _field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('Give a list of texts that are not empty.', item);
        items.push(item.trim());
    }
    return items;
}
function linesField(kind, expected, example, fault) {
    const json = { anyOf: [{ type: 'string', pattern: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK }, listSchema] };
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)({ kind, expected, example, json }, (given) => {
        const items = itemsOf(given, /\r\n|\n|\r/);
        if (items instanceof _field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_)
            return items;
        for (const item of items) {
            const mend = item.includes('\0') ? 'Remove the NUL character.' : fault?.(item);
            if (mend !== undefined)
                return new _field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(mend, item);
        }
        return items;
    });
}
/** Free texts, one per line or a YAML list. */
function lines(options = {}) {
    return linesField('lines', options.expected ?? 'texts, one per line', options.example ?? 'one');
}
/** Globs by picomatch's rules, one per line or a YAML list, `!` excludes. Never split at commas: `{a,b}` is a glob. */
function globs(options = {}) {
    return linesField('globs', 'globs, one per line', options.example ?? 'coverage/**/lcov.info', (item) => {
        return item === '!' ? 'Write the glob that is to be excluded behind the `!`.' : undefined;
    });
}
/** Some of the given words, separated by commas, blanks or lines, or a YAML list; repeats are dropped. */
function enumeration(words, options = {}) {
    const { alone = [] } = options;
    const together = words.filter((word) => !alone.includes(word));
    const expected = `${alone.length === 0 ? '' : `${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listWords */ .yh)(alone)}, or `}a list of ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listWords */ .yh)(together)}`;
    const several = (accepted) => `(${accepted.join('|')})([\\s,]+(${accepted.join('|')}))*`;
    const groups = [...alone.map((word) => [word]), together];
    const json = {
        anyOf: [
            { type: 'string', pattern: `^[\\s,]*(${groups.map(several).join('|')})[\\s,]*$` },
            ...groups.map((accepted) => ({ type: 'array', items: { enum: accepted }, minItems: 1 })),
        ],
    };
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)({ kind: 'list', expected, example: together.slice(0, 2).join(', '), json, words }, (given) => {
        const items = itemsOf(given, /[\s,]+/);
        if (items instanceof _field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_)
            return items;
        const found = new Set();
        for (const item of items) {
            const known = words.find((candidate) => candidate === item);
            if (known === undefined)
                return new _field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .mendWord */ .V)(item, words), item);
            found.add(known);
        }
        const lonely = alone.find((candidate) => found.has(candidate));
        if (lonely !== undefined && found.size > 1)
            return new _field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(`\`${lonely}\` stands alone.`);
        return [...found];
    });
}


/***/ }),

/***/ 4984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ showPath),
/* harmony export */   u: () => (/* binding */ refusedValue)
/* harmony export */ });
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6966);

/** The key path as one writes it, `environments.staging.deploys-from.branches[0]`; keys with other than usual characters are quoted and cut. */
function showPath(path) {
    const steps = path.map((key, index) => {
        if (typeof key === 'number')
            return `[${key}]`;
        const plain = /^[\w-]{1,64}$/.test(key);
        return `${index === 0 ? '' : '.'}${plain ? key : JSON.stringify((0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(key))}`;
    });
    return steps.join('');
}
/** That a field refuses the value at a path. Where only one item of a list is wrong, the problem is about that item. */
function refusedValue({ words }, { mend, part }, at) {
    const { path, value, locate } = at;
    const index = part !== undefined && Array.isArray(value) ? value.indexOf(part) : -1;
    const shown = part ?? value;
    return {
        where: locate(index < 0 ? path : [...path, index], 'value'),
        name: showPath(path),
        ...(shown === undefined ? {} : { value: (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(shown) }),
        expected: words.expected,
        mend,
    };
}


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X1: () => (/* binding */ percentage),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* unused harmony export size */
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6966);

const percent = '(100(?:\\.0+)?|[0-9]{1,2}(?:\\.[0-9]{1,9})?)\\s*%?';
/** A percentage from 0 to 100, written `80`, `80.5`, `80%` or `80 %`. The value is the number before the sign. */
function percentage() {
    const words = {
        kind: 'percentage',
        expected: 'a percentage from 0 to 100',
        example: '80%',
        json: {
            anyOf: [
                { type: 'number', minimum: 0, maximum: 100 },
                { type: 'string', pattern: `^\\s*${percent}\\s*$` },
            ],
        },
    };
    const whole = new RegExp(`^${percent}$`);
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(words, (given) => {
        const digits = typeof given === 'string' ? whole.exec(given)?.[1] : undefined;
        const value = digits === undefined ? given : Number(digits);
        if (typeof value !== 'number' || !(value >= 0 && value <= 100)) {
            return new _field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('Give a number from 0 to 100, for example 80 or 80%.');
        }
        return value;
    });
}
const millisecondsOf = {
    ms: 1,
    s: 1000,
    sec: 1000,
    m: 60_000,
    min: 60_000,
    h: 3_600_000,
    d: 86_400_000,
};
/** A length of time with its unit, `250ms`, `30s`, `5m`, `15 min`, `2h` or `7d`, in milliseconds. A bare number is refused, except 0. */
function duration() {
    const shape = `([0-9]{1,7}(?:\\.[0-9]{1,9})?)\\s*(${Object.keys(millisecondsOf).join('|')})`;
    const words = {
        kind: 'duration',
        expected: 'a duration with its unit (`ms`, `s`, `m`, `h` or `d`)',
        example: '5m',
        json: {
            anyOf: [{ const: 0 }, { type: 'string', pattern: `^\\s*(0|${shape})\\s*$` }],
        },
    };
    const whole = new RegExp(`^${shape}$`);
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(words, (given) => {
        if (given === 0 || given === '0')
            return 0;
        if (typeof given === 'number')
            return new _field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(`Add the unit, for example ${given}s or ${given}m.`);
        const [, digits, unit] = (typeof given === 'string' ? whole.exec(given) : null) ?? [];
        if (digits === undefined || unit === undefined)
            return new _field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('Give a number and a unit, for example 30s, 5m or 250ms.');
        return Math.round(Number(digits) * (millisecondsOf[unit] ?? 0));
    });
}
const bytesOf = {
    kb: 1000,
    mb: 1000 ** 2,
    gb: 1000 ** 3,
    kib: 1024,
    mib: 1024 ** 2,
    gib: 1024 ** 3,
};
/** Up to a million of the larger units, so that the bytes are a safe integer. */
const amount = '([0-9]{1,15})\\s*[bB]?|([0-9]{1,6}(?:\\.[0-9]{1,9})?)\\s*([kKmMgG][iI]?[bB])';
/** An amount of data with its unit, `4 MiB`, `500 kB` or `120 B`, in bytes. IEC units are powers of 1024, SI units of 1000. A bare number is bytes. */
function size() {
    const words = {
        kind: 'size',
        expected: 'a size with its unit (`B`, `kB`, `MB`, `GB`, `KiB`, `MiB` or `GiB`)',
        example: '4 MiB',
        json: {
            anyOf: [
                { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
                { type: 'string', pattern: `^\\s*(${amount})\\s*$` },
            ],
        },
    };
    const whole = new RegExp(`^(?:${amount})$`);
    return field(words, (given) => {
        const [match, bytes, digits, unit = ''] = (typeof given === 'string' ? whole.exec(given) : null) ?? [];
        const value = match === undefined ? given : bytes === undefined ? scaled(digits, unit) : Number(bytes);
        if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
            return new Refusal('Give a number and a unit, for example 4 MiB or 500 kB.');
        }
        return value;
    });
}
function scaled(digits, unit) {
    return Math.round(Number(digits) * (bytesOf[unit.toLowerCase()] ?? Number.NaN));
}


/***/ }),

/***/ 1321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ textGiven),
/* harmony export */   Ui: () => (/* binding */ readActionInputs)
/* harmony export */ });
/* unused harmony export inputVariable */
/** The variable in which the runner hands over an input: upper case, blanks to `_`, hyphens stay. */
function inputVariable(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
/** The inputs the runner hands over. Unknown `INPUT_*` are left alone: the runner itself warns about them. */
function readActionInputs(schema, env) {
    return Object.fromEntries(Object.keys(schema.inputs).map((name) => [name, env[inputVariable(name)]]));
}
/** The trimmed text of an input; undefined when it is empty, which is not given. */
function textGiven(given, name) {
    const text = given[name]?.trim();
    return text === '' ? undefined : text;
}


/***/ }),

/***/ 4614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   Fh: () => (/* binding */ withoutOptional),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   pq: () => (/* binding */ mapping),
/* harmony export */   q5: () => (/* binding */ wordsOfKey),
/* harmony export */   yD: () => (/* binding */ nameField),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6966);

/** A key that may be left out. */
function optional(inner, description, options = {}) {
    return { kind: 'optional', inner, words: { ...(description === undefined ? {} : { description }), ...options } };
}
/** What was said about a key; empty for one that must be given. */
function wordsOfKey(schema) {
    return schema.kind === 'optional' ? schema.words : {};
}
/** The schema of a key's value, whether it must be given or not. */
function withoutOptional(schema) {
    return schema.kind === 'optional' ? withoutOptional(schema.inner) : schema;
}
/** A YAML mapping with these keys only. */
function mapping(shape) {
    return { kind: 'mapping', shape };
}
/** A YAML list of equal items. */
function listOf(item) {
    return { kind: 'list', item };
}
/** Any YAML value, kept as it is. */
function anything() {
    return { kind: 'anything' };
}
const name = /^[A-Za-z0-9][A-Za-z0-9 ._-]{0,63}$/;
const nameWords = {
    kind: 'name',
    expected: 'a name of letters, digits, dots, hyphens, underscores and blanks, at most 64',
    example: 'staging',
    json: { type: 'string', pattern: name.source },
};
/** A name that the user chooses as key of a mapping. */
const nameField = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(nameWords, (given) => typeof given === 'string' && name.test(given) ? given : new _field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('Use letters, digits, `.`, `-`, `_` and blanks.'));
/** A YAML mapping whose keys are names the user chooses. */
function recordOf(named) {
    return { kind: 'record', named };
}


/***/ }),

/***/ 5308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/** Optimal string alignment distance (Damerau-Levenshtein without repeated edits), given up with `limit + 1` beyond `limit`. */
function distance(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit)
        return limit + 1;
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let best = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                best = Math.min(best, (beforePrevious[j - 2] ?? 0) + 1);
            }
            current[j] = best;
        }
        beforePrevious = previous;
        previous = current;
    }
    return previous[b.length] ?? limit + 1;
}
const maximumDistance = 2;
const maximumWordLength = 64;
/**
 * The candidate the user most probably meant: at most two edits away (swapped neighbours count as one, and at least
 * one character must be right), else the only one that begins with the word or that the word begins with.
 */
function suggest(word, candidates) {
    if (word === '' || word.length > maximumWordLength)
        return undefined;
    const folded = word.toLowerCase().replaceAll('_', '-');
    let best;
    for (const candidate of candidates) {
        const edits = distance(folded, candidate.toLowerCase(), maximumDistance);
        const few = edits <= maximumDistance && edits < Math.min(folded.length, candidate.length);
        if (few && (best === undefined || edits < best.edits))
            best = { candidate, edits };
    }
    if (best !== undefined)
        return best.candidate;
    const related = candidates.filter((candidate) => {
        const other = candidate.toLowerCase();
        return (folded.length >= 3 && other.startsWith(folded)) || (other.length >= 3 && folded.startsWith(other));
    });
    return related.length === 1 ? related[0] : undefined;
}


/***/ }),

/***/ 5755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ shortCommit)
/* harmony export */ });
/** A commit as people read it: its first seven digits, as git abbreviates. Other names of revisions stay as they are. */
function shortCommit(commit) {
    return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit;
}


/***/ }),

/***/ 8462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NX: () => (/* binding */ runCompleted),
/* harmony export */   il: () => (/* binding */ policyLoosened)
/* harmony export */ });
/* unused harmony export commonConditions */
/** Id of the condition that holds the policy of a change against the one it starts from. */
const policyLoosened = 'policy-loosened';
/** Id of the condition that stands in for all others when a run did not get to judge. */
const runCompleted = 'run-completed';
/** The conditions that a run of any action may have. Public: listed in docs/conditions.md, never renamed without an alias. */
const commonConditions = {
    [policyLoosened]: 'The policy of a change demands no less than the one it starts from.',
    [runCompleted]: 'Stands alone where a run did not get to judge: bad inputs, an outside system that failed, a cancellation.',
};


/***/ }),

/***/ 6793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ conditionKey)
/* harmony export */ });
/** The condition's name in outputs: its id, with the subject where there is one. */
function conditionKey(condition) {
    return condition.subject === undefined ? condition.id : `${condition.id}:${condition.subject}`;
}


/***/ }),

/***/ 1153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ errorCodes)
/* harmony export */ });
const reportIt = 'Report it with the log; the message holds the link.';
/** Every error code. Public: listed in docs/errors.md; a code is never renamed or given another meaning. */
const errorCodes = {
    'input-invalid': {
        kind: 'input',
        meaning: 'One or more inputs, flags or policy values are wrong; all of them are listed.',
        mend: 'Follow the sentence at the end of each line of the message.',
    },
    'pattern-without-match': {
        kind: 'report',
        meaning: 'A pattern for reports matches nothing.',
        mend: 'Check the pattern, and that the step which makes the report has run and did not fail.',
    },
    'report-cut-short': {
        kind: 'report',
        meaning: 'The report ends in the middle: the tool that wrote it was probably killed.',
        mend: 'See why the tool did not finish, and make the report again.',
    },
    'report-empty': {
        kind: 'report',
        meaning: 'The report holds nothing.',
        mend: 'See in the log of the tool that should have written it why it did not.',
    },
    'report-hostile': {
        kind: 'report',
        meaning: 'The report is built to exhaust its reader, for example by entities or nesting.',
        mend: 'Find out where the report comes from; test tools do not write such files.',
    },
    'report-legacy-format': {
        kind: 'report',
        meaning: 'The report is of an old format that does not say enough to be judged.',
        mend: 'Make it with the command that the message names.',
    },
    'report-malformed': {
        kind: 'report',
        meaning: 'The report breaks the rules of its own format.',
        mend: 'Look at the line that the message names; make the report again with the tool itself.',
    },
    'report-not-a-file': {
        kind: 'report',
        meaning: 'The path is a folder, a pipe or a device.',
        mend: 'Give the path of the report file itself.',
    },
    'report-too-large': {
        kind: 'report',
        meaning: 'A part of the report is larger than any tool writes.',
        mend: 'Leave attachments and captured output out of the report.',
    },
    'report-unknown-format': {
        kind: 'report',
        meaning: 'The first bytes look like no format that is known.',
        mend: 'Compare the file with the list of formats in the documentation of the action.',
    },
    'report-unreadable': {
        kind: 'report',
        meaning: 'The report is not there or may not be read.',
        mend: 'Check path and permissions, and that the step that makes it has run.',
    },
    'http-connection-failed': {
        kind: 'external',
        meaning: 'No connection to a server could be made, or it broke.',
        mend: 'Check network, proxy and DNS of the machine; run the job again.',
    },
    'http-rate-limited': {
        kind: 'external',
        meaning: 'A server takes no more requests for now, and the wait it asks for is too long.',
        mend: 'Run the job again later, and fewer jobs at once with one token.',
    },
    'http-redirect-refused': {
        kind: 'external',
        meaning: 'A server sends us to a place that is not safe to go to.',
        mend: 'Give the address that the server really has.',
    },
    'http-refused': {
        kind: 'external',
        meaning: 'A server refused the request.',
        mend: 'Read its words in the message.',
    },
    'http-reply-too-large': {
        kind: 'external',
        meaning: 'A reply is larger than any that server should give.',
        mend: 'Check that the address is that of the server you mean.',
    },
    'http-server-error': {
        kind: 'external',
        meaning: 'A server failed, also when asked again.',
        mend: 'See the status page of the server; run the job again.',
    },
    'http-timeout': {
        kind: 'external',
        meaning: 'A server did not reply in time.',
        mend: 'Check network and proxy of the machine; run the job again.',
    },
    'http-untrusted': {
        kind: 'external',
        meaning: 'A server shows a certificate that this machine does not accept.',
        mend: 'Give the authority that signed it in the variable NODE_EXTRA_CA_CERTS, or renew the certificate.',
    },
    'github-permission-missing': {
        kind: 'permission',
        meaning: 'The token may not do what GitHub was asked for.',
        mend: 'Grant the permission that the message names in the workflow.',
    },
    'github-reply-unreadable': {
        kind: 'external',
        meaning: 'A reply under the address of GitHub is not what GitHub says.',
        mend: 'Check `GITHUB_API_URL` and what stands between the machine and GitHub.',
    },
    'github-token-refused': {
        kind: 'external',
        meaning: 'GitHub does not accept the token.',
        mend: 'Give a valid `token`; the default is the job token.',
    },
    'tool-failed': {
        kind: 'external',
        meaning: 'A program we started ended with an error.',
        mend: 'Read its words in the message.',
    },
    'tool-killed': {
        kind: 'external',
        meaning: 'A program we started was killed, often for want of memory.',
        mend: 'See in the log of the machine who killed it.',
    },
    'tool-missing': {
        kind: 'external',
        meaning: 'A program we need is not installed.',
        mend: 'Install it in a step before this one and put it on PATH.',
    },
    'tool-output-too-large': {
        kind: 'external',
        meaning: 'A program we started printed more than we keep.',
        mend: 'Narrow down what it is asked for, for example with `working-directory`.',
    },
    'tool-timeout': {
        kind: 'external',
        meaning: 'A program we started did not end in time.',
        mend: 'Run it by hand to see what it waits for.',
    },
    'budget-too-small': {
        kind: 'bug',
        meaning: 'Not even the shortest form of a report fits where it should go.',
        mend: reportIt,
    },
    'audit-log-broken': {
        kind: 'external',
        meaning: 'The audit log was cut or its last record damaged, or it does not verify: nothing was added or dropped.',
        mend: 'Run `vetnet audit verify` to see what differs; move the log and its head file away to start a new one.',
    },
    'audit-log-busy': {
        kind: 'external',
        meaning: 'Another process held the lock of the audit log for too long.',
        mend: 'Run again; remove the `.lock` file beside the log if no process is left that could hold it.',
    },
    'evidence-not-json': { kind: 'bug', meaning: 'A statement holds a value that JSON has no form for.', mend: reportIt },
    'file-command-delimiter': {
        kind: 'bug',
        meaning: 'A value for the runner holds the delimiter that should end it.',
        mend: reportIt,
    },
    'file-command-name': { kind: 'bug', meaning: 'A name for the runner has a form it would misread.', mend: reportIt },
    'schema-default': { kind: 'bug', meaning: 'A default of an action is no value of its input.', mend: reportIt },
    'schema-name-twice': { kind: 'bug', meaning: 'An action defines one of its inputs twice.', mend: reportIt },
};


/***/ }),

/***/ 1193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ describeProblem),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   c7: () => (/* binding */ systemCodeOf),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   f9: () => (/* binding */ BugError),
/* harmony export */   i_: () => (/* binding */ PermissionError),
/* harmony export */   tr: () => (/* binding */ VetnetError),
/* harmony export */   yA: () => (/* binding */ ExternalError)
/* harmony export */ });
/** Base of the errors whose text is meant for the user. `code` is stable and listed in docs/errors.md. */
class VetnetError extends Error {
    code;
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
    }
}
/** The user's input is wrong: all problems at once. */
class InputError extends VetnetError {
    kind = 'input';
    problems;
    constructor(code, problems) {
        super(code, problems.map(describeProblem).join('\n'));
        this.problems = problems;
    }
}
/** A call was refused for want of a permission. `grant` is the YAML that gives it. */
class PermissionError extends VetnetError {
    kind = 'permission';
    permission;
    grant;
    constructor(code, message, need, options) {
        super(code, message, options);
        this.permission = need.permission;
        this.grant = need.grant;
    }
}
/** An outside system failed us: a server, a tool, a file system. */
class ExternalError extends VetnetError {
    kind = 'external';
    /** Whether the same call may succeed later. */
    retryable;
    constructor(code, message, options = {}) {
        super(code, message, options);
        this.retryable = options.retryable ?? false;
    }
}
/** Something that cannot happen did. */
class BugError extends VetnetError {
    kind = 'bug';
    constructor(code, message, options) {
        super(code, message, options);
    }
}
/** The problem in one sentence and its mend in another. */
function describeProblem(problem) {
    const value = problem.value === undefined ? 'is missing' : `is ${JSON.stringify(problem.value)}`;
    const place = problem.where === problem.name ? '' : `${problem.where}: `;
    return `${place}${problem.name} ${value}; expected ${problem.expected}. ${problem.mend}`;
}
/** The message of anything thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The `code` of one of Node's own errors, such as ENOENT. Asked of the value, because such an error may come from another realm. */
function systemCodeOf(error) {
    const holder = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return typeof holder === 'string' ? holder : undefined;
}


/***/ }),

/***/ 6131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unknown),
/* harmony export */   n: () => (/* binding */ knownUnlessFailed)
/* harmony export */ });
/* harmony import */ var _error_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1153);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1193);


/** That something is not known: why, and what to do about it. */
function unknown(why, fix) {
    return { known: false, why, fix };
}
/**
 * What `gather` finds; unknown when an outside system fails on the way, so that it costs one figure and not the whole run.
 * `what` begins the sentence that says so: `The change`.
 */
async function knownUnlessFailed(what, gather) {
    try {
        return await gather();
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExternalError */ .yA))
            throw error;
        return unknown(`${what} could not be read: ${error.message}`, _error_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCodes */ .f[error.code].mend);
    }
}


/***/ }),

/***/ 5176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ outcomes),
/* harmony export */   j: () => (/* binding */ compareOutcomes)
/* harmony export */ });
/** The outcomes of a condition, from the one that matters most to the one that matters least. */
const outcomes = ['fail', 'inconclusive', 'warn', 'pass', 'skipped'];
/** Sorts outcomes so that the one needing attention comes first. */
function compareOutcomes(a, b) {
    return outcomes.indexOf(a) - outcomes.indexOf(b);
}


/***/ }),

/***/ 8086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ randomWord)
/* harmony export */ });
/** 48 random bits as ten base-36 digits: a name that nobody else has or can guess. `random` is uniform in [0, 1). */
function randomWord(random) {
    return Math.floor(random() * 2 ** 48)
        .toString(36)
        .padStart(10, '0');
}


/***/ }),

/***/ 8241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   tk: () => (/* binding */ numberAt)
/* harmony export */ });
/** Longest text taken from JSON that others wrote, where a name, a ref or an id is expected. */
const maxTextLength = 1024;
/** What stands at a path of own properties; undefined where it breaks off. */
function at(json, ...path) {
    let value = json;
    for (const key of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
/** A text that is neither empty nor longer than a name can be. */
function textAt(json, ...path) {
    const value = at(json, ...path);
    return typeof value === 'string' && value !== '' && value.length <= maxTextLength ? value : undefined;
}
/** A positive integer: the number of a pull request, a run or a record. */
function numberAt(json, ...path) {
    const value = at(json, ...path);
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}
/** A list; empty for what is none. */
function listAt(json, ...path) {
    const value = at(json, ...path);
    return Array.isArray(value) ? value : [];
}


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ conclude),
/* harmony export */   QK: () => (/* binding */ effectiveOutcome),
/* harmony export */   Vj: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5176);

/** Combines conditions. Nothing judged at all (none, or all skipped) is inconclusive: a gate that looked at nothing has no opinion. */
function verdictOf(conditions) {
    const judged = conditions.filter((condition) => condition.outcome !== 'skipped');
    const worst = judged.map((condition) => condition.outcome).sort(_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .compareOutcomes */ .j)[0];
    return { outcome: worst ?? 'inconclusive', conditions };
}
/** The outcome that counts once `on-missing` has said what an inconclusive condition is worth. */
function effectiveOutcome(verdict, onMissing) {
    const count = (outcome) => {
        if (outcome !== 'inconclusive')
            return outcome;
        return onMissing === 'ignore' ? 'skipped' : onMissing;
    };
    if (verdict.conditions.every((condition) => condition.outcome === 'skipped'))
        return count('inconclusive');
    return (verdict.conditions.map((condition) => count(condition.outcome)).sort(_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .compareOutcomes */ .j)[0] ?? count('inconclusive'));
}
/** What the step does about a verdict. */
function conclude(verdict, rules) {
    if (rules.failOn === 'never')
        return 'success';
    const outcome = effectiveOutcome(verdict, rules.onMissing);
    if (outcome === 'fail')
        return 'failure';
    return outcome === 'warn' && rules.failOn === 'warn' ? 'failure' : 'success';
}


/***/ }),

/***/ 3338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ actionNames),
/* harmony export */   m: () => (/* binding */ unreadSections)
/* harmony export */ });
/** The actions of the suite: sections of the policy. A section that this build has no schema for is accepted with a notice. */
const actionNames = [
    'security-scan',
    'quality-gate',
    'build-archive',
    'testflight-upload',
    'health-check',
    'auto-rollback',
];
/** The sections of actions that this build cannot read, known by name only. */
function unreadSections(actions) {
    const known = new Set(actions.map((action) => action.name));
    return actionNames.filter((name) => !known.has(name));
}


/***/ }),

/***/ 4585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  findBasePolicy: () => (/* binding */ findBasePolicy),
  findPolicy: () => (/* binding */ findPolicy)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/core/inputs/common-inputs.js
var common_inputs = __nccwpck_require__(7647);
// EXTERNAL MODULE: ./build/core/inputs/read-action-inputs.js
var read_action_inputs = __nccwpck_require__(1321);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __nccwpck_require__(1193);
// EXTERNAL MODULE: ./build/core/model/known.js
var known = __nccwpck_require__(6131);
// EXTERNAL MODULE: ./build/core/inputs/field.js
var inputs_field = __nccwpck_require__(6966);
// EXTERNAL MODULE: ./build/core/inputs/fields.js
var fields = __nccwpck_require__(9181);
// EXTERNAL MODULE: ./build/core/inputs/problems.js
var problems = __nccwpck_require__(4984);
// EXTERNAL MODULE: ./build/core/inputs/shapes.js
var shapes = __nccwpck_require__(4614);
;// CONCATENATED MODULE: ./build/core/inputs/read-shape.js




/**
 * Reads plain YAML values by a schema, and says what is wrong in the words of the user's file: one problem per value and per
 * unknown key.
 */
function readShape(schema, given, locate) {
    const reader = new ShapeReader(locate);
    const value = reader.read(schema, given, []);
    return { value: reader.problems.length === 0 ? value : undefined, problems: reader.problems };
}
function isKeyed(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
class ShapeReader {
    problems = [];
    #locate;
    constructor(locate) {
        this.#locate = locate;
    }
    read(schema, given, path) {
        switch (schema.kind) {
            case 'anything':
                return given;
            case 'optional':
                return given === undefined ? undefined : this.read(schema.inner, given, path);
            case 'field':
                return this.#readField(schema, given, path);
            case 'list':
                if (Array.isArray(given))
                    return given.map((item, index) => this.read(schema.item, item, [...path, index]));
                return this.#refuse(given, path, 'a list', 'Write a list, one `- item` per line.');
            case 'record':
                if (isKeyed(given))
                    return this.#readNamed(schema.named, given, path);
                return this.#refuse(given, path, 'a mapping of names', 'Write names and their values below it, indented.');
            case 'mapping':
                if (isKeyed(given))
                    return this.#readMapping(schema, given, path);
                return this.#refuse(given, path, 'a mapping', 'Write keys and values below it, indented.');
        }
    }
    #readField(field, value, path) {
        const read = field.read(value);
        if (!(read instanceof inputs_field/* Refusal */.P_))
            return read;
        this.problems.push((0,problems/* refusedValue */.u)(field, read, { path, value, locate: this.#locate }));
        return undefined;
    }
    #readMapping({ shape }, given, path) {
        const entries = Object.entries(shape).flatMap(([key, schema]) => {
            const isGiven = Object.hasOwn(given, key);
            if (!isGiven && schema.kind === 'optional')
                return [];
            return [[key, this.read(schema, isGiven ? given[key] : undefined, [...path, key])]];
        });
        for (const key of Object.keys(given)) {
            if (!Object.hasOwn(shape, key))
                this.#refuseKey(key, path, 'a known key', mendKey(shape, key));
        }
        return Object.fromEntries(entries);
    }
    #readNamed(schema, given, path) {
        const entries = Object.entries(given).flatMap(([key, value]) => {
            const name = shapes/* nameField */.yD.read(key);
            if (!(name instanceof inputs_field/* Refusal */.P_))
                return [[name, this.read(schema, value, [...path, key])]];
            this.problems.push({
                where: this.#locate([...path, key], 'key'),
                name: (0,problems/* showPath */.P)([...path, key]),
                value: (0,inputs_field/* showValue */.vp)(key),
                expected: shapes/* nameField */.yD.words.expected,
                mend: name.mend,
            });
            return [];
        });
        return Object.fromEntries(entries);
    }
    #refuse(value, path, expected, mend) {
        const given = value === undefined ? {} : { value: (0,inputs_field/* showValue */.vp)(value) };
        this.problems.push({ where: this.#locate(path, 'value'), name: (0,problems/* showPath */.P)(path), ...given, expected, mend });
    }
    #refuseKey(key, path, expected, mend) {
        const name = path.length === 0 ? 'key' : `key of ${(0,problems/* showPath */.P)(path)}`;
        this.problems.push({ where: this.#locate([...path, key], 'key'), name, value: (0,inputs_field/* showValue */.vp)(key), expected, mend });
    }
}
/** What to do about an unknown key: where it belongs when it is only in the wrong place. */
function mendKey(shape, key) {
    const known = Object.keys(shape);
    const owners = Object.entries(shape).flatMap(([name, schema]) => {
        const child = (0,shapes/* withoutOptional */.Fh)(schema);
        return child.kind === 'mapping' && Object.hasOwn(child.shape, key) ? [name] : [];
    });
    return owners.length === 0 ? (0,fields/* mendWord */.V)(key, known) : `It belongs below ${(0,fields/* listWords */.yh)(owners)}.`;
}

// EXTERNAL MODULE: ./build/core/model/untrusted-json.js
var untrusted_json = __nccwpck_require__(8241);
// EXTERNAL MODULE: ./build/core/policy/action-names.js
var action_names = __nccwpck_require__(3338);
// EXTERNAL MODULE: ./build/core/policy/policy.js
var policy = __nccwpck_require__(751);
// EXTERNAL MODULE: ./build/core/policy/read-policy-file.js
var read_policy_file = __nccwpck_require__(1763);
;// CONCATENATED MODULE: ./build/core/policy/environment-files.js




/** More files than any project has environments. */
const maximumFiles = 100;
/**
 * Reads `configs/<environment>.yml` below `folder`. Other tools keep their files in folders of this name, so one without any key of a profile at
 * its root is left alone, with a notice.
 */
async function readEnvironmentFiles(files, folder) {
    const found = new Map();
    const problems = [];
    const notices = [];
    const names = await listFiles(files, (0,external_node_path_.join)(folder, policy/* environmentFolder */.Yg), problems);
    const keys = names.length === 0 ? new Set() : await keysOfProfiles();
    for (const name of names) {
        const file = `${policy/* environmentFolder */.Yg}/${name}`;
        const read = await (0,read_policy_file/* readPolicyFile */.B)(files, (0,external_node_path_.join)(folder, policy/* environmentFolder */.Yg, name), file);
        if (read === undefined)
            continue;
        const environment = name.replace(/\.ya?ml$/, '');
        if ((0,read_policy_file/* isProblem */.A)(read)) {
            problems.push({
                ...read,
                mend: `${read.mend} If it is no profile, set \`environment-files: false\` in the policy.`,
            });
        }
        else if (!Object.keys(read.document.value).some((key) => keys.has(key))) {
            notices.push(`${file} is not read: it has no key of an environment profile.`);
        }
        else if (found.has(environment))
            problems.push(twice(file, environment, found.get(environment)?.document.file ?? ''));
        else
            found.set(environment, read);
    }
    return { found, problems, notices };
}
async function keysOfProfiles() {
    const { profileShape } = await __nccwpck_require__.e(/* import() */ 130).then(__nccwpck_require__.bind(__nccwpck_require__, 2749));
    return new Set(Object.keys(profileShape([]).shape));
}
/** That an environment is defined in two places. */
function twice(where, environment, other) {
    return {
        where,
        name: 'environment',
        value: environment,
        expected: 'each environment in one place',
        mend: `It is also defined in ${other}: remove one of the two.`,
    };
}
async function listFiles(files, folder, problems) {
    const fault = (value, expected, mend) => {
        problems.push({ where: policy/* environmentFolder */.Yg, name: 'folder', value, expected, mend });
        return [];
    };
    try {
        if ((await files.facts(folder))?.kind !== 'directory')
            return [];
        const entries = await files.list(folder);
        const names = entries
            .filter(({ kind, name }) => kind !== 'directory' && /\.ya?ml$/.test(name))
            .map(({ name }) => name);
        if (names.length <= maximumFiles)
            return names.sort();
        return fault(`${names.length} files`, `at most ${maximumFiles} YAML files`, 'Set `environment-files: false` in the policy, or remove some.');
    }
    catch (error) {
        return fault((0,errors/* messageOf */.bD)(error), 'a folder that can be read', 'Check its permissions.');
    }
}

// EXTERNAL MODULE: ./build/core/policy/yaml-document.js
var yaml_document = __nccwpck_require__(4058);
;// CONCATENATED MODULE: ./build/core/policy/hipaa.js

/** Six years, which HIPAA demands of documentation (45 CFR 164.316(b)(2)(i)), in days. */
const hipaaRetentionDays = 2190;
/** What `hipaa: strict` demands before an upload or a deployment where the policy names nothing. */
const hipaaEvidence = [
    { action: 'security-scan', level: 'signed' },
    { action: 'quality-gate', level: 'signed' },
];
/** What `hipaa: strict` does not allow to be weakened. */
function hipaaProblems(policy, document) {
    if (policy.hipaa !== 'strict')
        return [];
    const problems = [];
    const demand = (path, value, expected, mend) => {
        problems.push({ where: (0,yaml_document/* locateIn */._C)(document)(path, 'value'), name: path.join('.'), value, expected, mend });
    };
    if ((policy.retentionDays ?? hipaaRetentionDays) < hipaaRetentionDays) {
        demand(['retention-days'], String(policy.retentionDays), `at least ${hipaaRetentionDays} with \`hipaa: strict\``, 'Remove the line.');
    }
    if (policy.requireEvidence.length === 0) {
        demand(['require-evidence'], 'none', 'evidence of some action with `hipaa: strict`', 'Remove the line.');
    }
    for (const { name, values, places } of policy.environments.values()) {
        if (values['require-evidence']?.length !== 0)
            continue;
        problems.push({
            where: places.get('require-evidence') ?? name,
            name: `environments.${name}.require-evidence`,
            value: 'none',
            expected: 'evidence of some action with `hipaa: strict`',
            mend: 'Remove the line.',
        });
    }
    return problems;
}

;// CONCATENATED MODULE: ./build/core/policy/inherit-profiles.js


const parentKeys = ['inherits-from', 'inherits_from'];
/** Under which key a raw profile names its parent, and which. */
function parentOf(raw) {
    for (const key of parentKeys) {
        const parent = (0,untrusted_json.at)(raw.value, key);
        if (typeof parent === 'string')
            return { key, parent: parent.trim() };
    }
    return undefined;
}
function ownKeys(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}
/** What stands both in a profile and below its `overrides`, and both spellings of the parent. */
function repeatedKeys(raw) {
    const overridden = new Set(ownKeys((0,untrusted_json.at)(raw.value, 'overrides')));
    const problems = [];
    for (const key of ownKeys(raw.value)) {
        if (!overridden.has(key))
            continue;
        problems.push({
            where: raw.locate(['overrides', key], 'key'),
            name: `environments.${raw.name}.overrides`,
            value: key,
            expected: 'each key once',
            mend: `Remove ${key} here or one level higher.`,
        });
    }
    if (parentKeys.every((key) => (0,untrusted_json.at)(raw.value, key) !== undefined)) {
        problems.push({
            where: raw.locate(['inherits_from'], 'key'),
            name: `environments.${raw.name}`,
            value: 'inherits_from',
            expected: 'one parent',
            mend: 'Remove `inherits_from`: it is an alias of `inherits-from`.',
        });
    }
    return problems;
}
/** The names from a profile up to where the chain ends or meets itself. */
function chainOf(name, raws) {
    const chain = [];
    let current = name;
    while (current !== undefined && !chain.includes(current)) {
        chain.push(current);
        const raw = raws.get(current);
        current = raw === undefined ? undefined : parentOf(raw)?.parent;
    }
    return current === undefined ? chain : [...chain, current];
}
/** What is wrong with who inherits from whom: unknown parents, cycles (each once) and keys given twice. */
function inheritanceProblems(raws, presets) {
    const inCycle = new Set();
    return [...raws.values()].flatMap((raw) => {
        const problems = [...repeatedKeys(raw)];
        const link = parentOf(raw);
        if (link === undefined || link.parent === '')
            return problems;
        const named = {
            where: raw.locate([link.key], 'value'),
            name: `environments.${raw.name}.${link.key}`,
            value: link.parent,
        };
        if (!raws.has(link.parent) && !presets.has(link.parent)) {
            const known = [...new Set([...raws.keys(), ...presets.keys()])].filter((name) => name !== raw.name);
            problems.push({ ...named, expected: 'a known environment', mend: (0,fields/* mendWord */.V)(link.parent, known) });
        }
        const chain = chainOf(raw.name, raws);
        if (chain.at(-1) === raw.name && chain.length > 1 && !inCycle.has(raw.name)) {
            for (const name of chain)
                inCycle.add(name);
            const mend = `${chain.join(' inherits from ')}: remove one of these lines.`;
            problems.push({ ...named, expected: 'a parent that does not inherit from it', mend });
        }
        return problems;
    });
}
/** What identifies an environment and so is not handed down: two environments of one branch or address would be one. */
function heritage(values) {
    const { url: _url, 'deploys-from': _from, app, ...rest } = values;
    if (app === undefined)
        return rest;
    const { 'bundle-id': _id, ...shared } = app;
    return { ...rest, app: shared };
}
function join(base, own) {
    const merged = { ...base };
    for (const [key, value] of Object.entries(own))
        if (value !== undefined)
            merged[key] = value;
    if (base.thresholds !== undefined)
        merged.thresholds = { ...base.thresholds, ...own.thresholds };
    if (base.app !== undefined)
        merged.app = { ...base.app, ...own.app };
    return merged;
}
function placesOf(raw) {
    const places = new Map();
    const note = (path, name) => {
        places.set(name, raw.locate(path, 'key').replace(/:\d+$/, ''));
    };
    for (const above of [[], ['overrides']]) {
        for (const key of ownKeys((0,untrusted_json.at)(raw.value, ...above)))
            note([...above, key], key);
        for (const key of ownKeys((0,untrusted_json.at)(raw.value, ...above, 'thresholds'))) {
            note([...above, 'thresholds', key], `thresholds.${key}`);
        }
    }
    return places;
}
function presetProfile(name, values) {
    const thresholds = Object.keys(values.thresholds ?? {}).map((key) => `thresholds.${key}`);
    const keys = [...Object.keys(values), ...thresholds];
    return { name, chain: [name], values, places: new Map(keys.map((key) => [key, `preset ${name}`])) };
}
/**
 * Every written environment with what it inherits. One without a parent whose name is a preset's starts from the preset.
 * Only for profiles in which `inheritanceProblems` found nothing. Without any, the presets are the environments.
 */
function inheritProfiles(raws, written, presets) {
    const done = new Map();
    const resolve = (name) => {
        const known = done.get(name);
        if (known !== undefined)
            return known;
        const raw = raws.get(name);
        const profile = written.get(name);
        const preset = presets.get(name);
        if (raw === undefined || profile === undefined)
            return presetProfile(name, preset ?? {});
        const { 'inherits-from': dashed, inherits_from: underscored, overrides = {}, ...keys } = profile;
        const parentName = dashed ?? underscored;
        const parent = parentName === undefined ? undefined : resolve(parentName);
        const start = preset === undefined ? undefined : presetProfile(name, preset);
        const base = parent ?? start;
        const inherited = parent === undefined ? (preset ?? {}) : heritage(parent.values);
        const result = {
            name,
            chain: [name, ...(parent?.chain ?? [])],
            values: join(inherited, join(keys, overrides)),
            places: new Map([...(base?.places ?? []), ...placesOf(raw)]),
        };
        done.set(name, result);
        return result;
    };
    const names = raws.size === 0 ? [...presets.keys()] : [...raws.keys()];
    return new Map(names.map((name) => [name, resolve(name)]));
}

// EXTERNAL MODULE: ./build/core/policy/presets.js
var policy_presets = __nccwpck_require__(8829);
;// CONCATENATED MODULE: ./build/core/policy/make-policy.js





/** Makes a policy of the checked values of its file and of what was gathered around it. */
function policyOf(value, document, actions, rest) {
    const { hipaa, 'require-evidence': required, 'retention-days': retention } = value;
    const own = new Set([...actions.map(({ name }) => name), ...(0,action_names/* unreadSections */.m)(actions)]);
    const notCommon = new Set([
        'version',
        'presets',
        'environments',
        'environment-files',
        'hipaa',
        'protect',
        'require-evidence',
        'retention-days',
    ]);
    const common = Object.entries(value).filter(([key]) => !own.has(key) && !notCommon.has(key));
    const strict = hipaa === 'strict';
    return {
        ...rest,
        common: Object.fromEntries(common),
        sections: Object.fromEntries(actions.map(({ name }) => [name, (0,yaml_document/* mappingOf */.GS)(value[name])])),
        unread: Object.fromEntries((0,action_names/* unreadSections */.m)(actions).flatMap((name) => (Object.hasOwn(value, name) ? [[name, value[name]]] : []))),
        hipaa: strict ? 'strict' : undefined,
        protect: value.protect === true,
        requireEvidence: required ?? (strict ? hipaaEvidence : []),
        retentionDays: retention ?? (strict ? hipaaRetentionDays : undefined),
        placeOf: (path) => `${document.file}:${document.placeOf(path, 'key').line}`,
    };
}
/** The policy where the user has written none. */
function defaultPolicy(actions) {
    const environments = inheritProfiles(new Map(), new Map(), (0,policy_presets/* environmentPresets */.en)([]));
    return policyOf({}, yaml_document/* emptyDocument */.vM, actions, { environments, files: [], presets: [] });
}

;// CONCATENATED MODULE: ./build/core/policy/load-policy.js












/** Lets a section be empty: a key with nothing below it but comments is read as null. */
function fillEmptySections(root, sections) {
    for (const key of [...sections, 'environments'])
        if (root[key] === null)
            root[key] = Object.create(null);
    const environments = (0,yaml_document/* mappingOf */.GS)(root.environments);
    for (const name of Object.keys(environments))
        if (environments[name] === null)
            environments[name] = Object.create(null);
}
function check(document, schema) {
    return readShape(schema, document.value, (0,yaml_document/* locateIn */._C)(document));
}
/** The shapes are made only for files that exist: most of the time of an empty run would go into them. */
async function checkPolicy(document, actions) {
    const { policyShape } = await __nccwpck_require__.e(/* import() */ 95).then(__nccwpck_require__.bind(__nccwpck_require__, 95));
    return check(document, policyShape(actions));
}
async function checkProfile(document, actions) {
    const { profileShape } = await __nccwpck_require__.e(/* import() */ 130).then(__nccwpck_require__.bind(__nccwpck_require__, 2749));
    return check(document, profileShape(actions));
}
function rawProfiles(document) {
    const environments = (0,yaml_document/* mappingOf */.GS)((0,untrusted_json.at)(document.value, 'environments'));
    return new Map(Object.entries(environments).map(([name, value]) => [
        name,
        { name, value, locate: (path, part) => (0,yaml_document/* locateIn */._C)(document)(['environments', name, ...path], part) },
    ]));
}
/** Whether there is nothing to check but a version that is right. */
function saysNothing(root) {
    return Object.keys(root).every((key) => key === 'version' && root[key] === policy/* policyVersion */.V_);
}
/** The profiles of the policy and those of files of their own, as written and as read. */
async function gatherProfiles(document, checked, found, actions, problems) {
    const raws = rawProfiles(document);
    const inPolicy = (0,yaml_document/* mappingOf */.GS)((0,yaml_document/* mappingOf */.GS)(checked).environments);
    const written = new Map(Object.entries(inPolicy));
    for (const [name, file] of found) {
        const locate = (0,yaml_document/* locateIn */._C)(file.document);
        if (raws.has(name)) {
            const { line } = document.placeOf(['environments', name], 'key');
            problems.push(twice(file.document.file, name, `${document.file}:${line}`));
        }
        const result = await checkProfile(file.document, actions);
        problems.push(...result.problems);
        if (result.problems.length === 0)
            written.set(name, result.value);
        raws.set(name, { name, value: file.document.value, locate });
    }
    return { raws, written };
}
function presetsIn(document) {
    const written = (0,untrusted_json.at)(document.value, 'presets');
    const words = typeof written === 'string' ? written.split(/[\s,]+/) : Array.isArray(written) ? written : [];
    return policy_presets/* presetNames */.gC.filter((name) => words.includes(name));
}
/** More than anyone reads in one go. */
const maximumProblems = 100;
function firstOf(problems) {
    const rest = problems.length - maximumProblems;
    if (rest <= 0)
        return problems;
    const more = { where: 'config', name: 'config', value: `${rest} more problems`, expected: 'none' };
    return [...problems.slice(0, maximumProblems), { ...more, mend: 'Mend those above first.' }];
}
/** Problems in the order of their files and lines; those without a line come first. */
function sortByPlace(problems) {
    const placed = problems.map((problem) => {
        const [, file = problem.where, line = '0', column = '0'] = /^(.*?):(\d+)(?::(\d+))?$/.exec(problem.where) ?? [];
        return { problem, file, line: Number(line), column: Number(column) };
    });
    const files = [...new Set(placed.map(({ file }) => file))];
    placed.sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column);
    return placed.map(({ problem }) => problem);
}
/**
 * Reads the policy file and `configs/<environment>.yml`. Resolves with all problems of all files; rejects only on a bug.
 * An absent file is a problem only where the user named it; an empty one says nothing.
 */
async function loadPolicy(request) {
    const { files, actions, folder, path } = request;
    const problems = [];
    const read = await (0,read_policy_file/* readPolicyFile */.B)(files, (0,external_node_path_.resolve)(folder, path), path);
    if (read === undefined && request.named) {
        problems.push({
            where: 'config',
            name: 'config',
            value: path,
            expected: 'a file that exists',
            mend: 'Mend the path, or leave it out for the built-in defaults.',
        });
    }
    if (read !== undefined && (0,read_policy_file/* isProblem */.A)(read))
        return { policy: defaultPolicy(actions), problems: [read], notices: [] };
    const document = read?.document ?? yaml_document/* emptyDocument */.vM;
    const root = (0,yaml_document/* mappingOf */.GS)(document.value);
    const unread = (0,action_names/* unreadSections */.m)(actions);
    fillEmptySections(root, [...actions.map(({ name }) => name), ...unread]);
    const checked = saysNothing(root) ? { value: {}, problems: [] } : await checkPolicy(document, actions);
    problems.push(...checked.problems);
    const notices = unread
        .filter((name) => Object.hasOwn(root, name))
        .map((name) => `section ${name} is not read by this version`);
    const wanted = root['environment-files'] !== false && root['environment-files'] !== 'false';
    const own = wanted ? await readEnvironmentFiles(files, folder) : undefined;
    problems.push(...(own?.problems ?? []));
    notices.push(...(own?.notices ?? []));
    const { raws, written } = await gatherProfiles(document, checked.value, own?.found ?? new Map(), actions, problems);
    const chosen = presetsIn(document);
    const presets = (0,policy_presets/* environmentPresets */.en)(chosen);
    problems.push(...inheritanceProblems(raws, presets));
    if (problems.length > 0)
        return { policy: defaultPolicy(actions), problems: firstOf(sortByPlace(problems)), notices };
    const environmentFiles = [...(own?.found.values() ?? [])];
    const policy = policyOf((0,yaml_document/* mappingOf */.GS)(checked.value), document, actions, {
        files: [...(read === undefined ? [] : [read]), ...environmentFiles].map((file) => ({
            file: file.document.file,
            sha256: file.sha256,
        })),
        environments: inheritProfiles(raws, written, presets),
        presets: chosen,
    });
    return { policy, problems: hipaaProblems(policy, document), notices };
}

;// CONCATENATED MODULE: ./build/core/policy/find-policy.js






/**
 * Loads the policy that `config` names, from the working directory, else the default file of the working directory or
 * of `root`, with the environment files beside it.
 */
async function findPolicy({ given, files, actions, root }) {
    const named = (0,read_action_inputs/* textGiven */.F$)(given, 'config');
    const workingDirectory = (0,external_node_path_.resolve)(root, (0,read_action_inputs/* textGiven */.F$)(given, 'working-directory') ?? '.');
    const folder = named === undefined ? await folderOfPolicy(files, [workingDirectory, root]) : workingDirectory;
    return loadPolicy({ files, actions, path: named ?? common_inputs/* defaultPolicyPath */.r2, named: named !== undefined, folder });
}
/**
 * The policy a change starts from: `files` shows the commit it is compared with. One that was not there yet said nothing; one that is
 * not valid is unknown.
 */
async function findBasePolicy(search) {
    const { policy, problems } = await findPolicy(search);
    const wrong = problems.filter(({ name }) => name !== 'config');
    const [first] = wrong;
    if (first === undefined)
        return policy;
    return (0,known/* unknown */.L)(`The policy this change starts from is not valid: ${(0,errors/* describeProblem */.BJ)(first)}`, 'Mend the policy on the base branch first.');
}
/** The first folder with a default policy file, so that a monorepo's package has its own or the repository's. */
async function folderOfPolicy(files, folders) {
    for (const folder of folders) {
        const facts = await files.facts((0,external_node_path_.resolve)(folder, common_inputs/* defaultPolicyPath */.r2)).catch(() => ({ kind: 'other' }));
        if (facts !== undefined)
            return folder;
    }
    return folders.at(-1) ?? '/';
}


/***/ }),

/***/ 751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MN: () => (/* binding */ policyLayer),
/* harmony export */   V_: () => (/* binding */ policyVersion),
/* harmony export */   Yg: () => (/* binding */ environmentFolder),
/* harmony export */   pN: () => (/* binding */ profileLayer)
/* harmony export */ });
/** The one version of the policy this build reads. */
const policyVersion = 1;
/** The folder with one file per environment, beside `.github`. */
const environmentFolder = 'configs';
/** What the policy says to one action: its section, else what holds for all. */
function policyLayer(policy, action) {
    const section = policy.sections[action] ?? {};
    return {
        values: { ...policy.common, ...section },
        sourceOf: (name) => ({
            kind: 'policy',
            place: policy.placeOf(Object.hasOwn(section, name) ? [action, name] : [name]),
        }),
    };
}
const sharedKeys = ['fail-on', 'on-missing'];
/** What an environment profile says to every action: thresholds by the names of their inputs, and the keys common to all. */
function profileLayer(profile) {
    const shared = sharedKeys.map((key) => [key, profile.values[key]]);
    return {
        values: { ...Object.fromEntries(shared), ...profile.values.thresholds },
        sourceOf: (name) => {
            const place = profile.places.get(name) ?? profile.places.get(`thresholds.${name}`);
            return { kind: 'profile', profile: profile.name, ...(place === undefined ? {} : { place }) };
        },
    };
}


/***/ }),

/***/ 8829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   en: () => (/* binding */ environmentPresets),
/* harmony export */   gC: () => (/* binding */ presetNames)
/* harmony export */ });
/* unused harmony export presets */
const secondMs = 1000;
const minuteMs = 60_000;
/** What an environment of one of these names is unless the policy says otherwise. */
const presets = {
    development: {
        'deploys-from': { branches: ['feature/**'] },
        approval: 'optional',
        checks: ['basic'],
    },
    staging: {
        'deploys-from': { branches: ['develop'] },
        approval: 'none',
        checks: ['basic'],
        thresholds: { 'max-p95': 2 * secondMs, 'max-error-rate': 5 },
        rollback: 'automatic',
    },
    production: {
        'deploys-from': { branches: ['main'] },
        approval: 'required',
        checks: ['basic', 'advanced'],
        thresholds: { 'max-p95': secondMs, 'max-error-rate': 1 },
        watch: 15 * minuteMs,
        strategy: 'blue-green',
        rollback: 'automatic',
    },
};
const presetNames = ['main-to-staging'];
/** The presets of environments by name, changed as `presets:` of the policy says. */
function environmentPresets(chosen) {
    const all = new Map(Object.entries(presets));
    if (chosen.includes('main-to-staging')) {
        all.set('staging', { ...presets.staging, 'deploys-from': { branches: ['main'] } });
        all.set('production', { ...presets.production, 'deploys-from': { branches: ['release/*'] } });
    }
    return all;
}


/***/ }),

/***/ 1763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isProblem),
/* harmony export */   B: () => (/* binding */ readPolicyFile)
/* harmony export */ });
/* harmony import */ var _evidence_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(328);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1193);
/* harmony import */ var _yaml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4058);



/** Whether a result of reading is a problem. */
function isProblem(result) {
    return 'mend' in result;
}
/** Reads a policy or profile; undefined where there is no such file. `file` is how the user knows it. */
async function readPolicyFile(files, path, file) {
    const refuse = (value, expected, mend) => ({
        where: file,
        name: 'file',
        value,
        expected,
        mend,
    });
    try {
        const facts = await files.facts(path);
        if (facts === undefined)
            return undefined;
        if (facts.kind !== 'file')
            return refuse(facts.kind, 'a regular file', 'Name a YAML file.');
        if (facts.size > _yaml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .maximumPolicySize */ .KN)
            return refuse(`${facts.size} bytes`, 'at most 1 MiB', 'Write a smaller policy.');
        const text = await files.readText(path);
        const document = await (0,_yaml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readYamlDocument */ .HS)(file, text);
        if (isProblem(document))
            return document;
        return { document, sha256: (0,_evidence_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(text) };
    }
    catch (error) {
        return refuse((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error), 'a file that can be read', 'Check its permissions.');
    }
}


/***/ }),

/***/ 4058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ mappingOf),
/* harmony export */   HS: () => (/* binding */ readYamlDocument),
/* harmony export */   KN: () => (/* binding */ maximumPolicySize),
/* harmony export */   _C: () => (/* binding */ locateIn),
/* harmony export */   vM: () => (/* binding */ emptyDocument)
/* harmony export */ });
/* harmony import */ var _inputs_field_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6966);
/* harmony import */ var _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1571);


/** `file:line:column` */
function showPlace(file, place) {
    return `${file}:${place.line}:${place.column}`;
}
/** The value as mapping; empty where it is none. */
function mappingOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
/** Names places of a document as `file:line:column`. */
function locateIn(document) {
    return (path, part) => showPlace(document.file, document.placeOf(path, part));
}
/** What an absent file says. */
const emptyDocument = { file: '', value: {}, placeOf: () => ({ line: 1, column: 1 }) };
/** Policies are written by hand: a bigger file is a mistake. Bytes. */
const maximumPolicySize = 1024 * 1024;
function plain(node) {
    if (node.kind === 'scalar')
        return node.value;
    if (node.kind === 'list')
        return node.items.map(plain);
    const mapping = Object.create(null);
    for (const { key, value } of node.entries)
        mapping[key] = plain(value);
    return mapping;
}
function placeAt(source, offset) {
    const before = source.slice(0, Math.max(offset, 0)).split(/\r\n|\n|\r/);
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
function offsetOf(root, path, part) {
    let node = root;
    let keyOffset = root.offset;
    for (const step of path) {
        let next;
        if (node.kind === 'list') {
            next = node.items[Number(step)];
            keyOffset = next?.offset ?? keyOffset;
        }
        else if (node.kind === 'mapping') {
            const entry = node.entries.find(({ key }) => key === step);
            next = entry?.value;
            keyOffset = entry?.keyOffset ?? keyOffset;
        }
        if (next === undefined)
            return keyOffset;
        node = next;
    }
    return part === 'key' ? keyOffset : node.offset;
}
const syntaxMend = 'Mend the YAML there; an editor with the schema of the policy shows the same.';
/** Where and why js-yaml stopped. */
function syntaxFault(error) {
    if (error instanceof _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlFault */ .I)
        return error;
    const thrown = error;
    if (thrown.name !== 'YAMLException')
        throw error;
    return new _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlFault */ .I(thrown.mark?.position ?? 0, thrown.reason ?? 'YAML', {
        expected: `valid YAML (${thrown.reason})`,
        mend: syntaxMend,
    });
}
/** What makes a text no YAML at all, before a parser sees it. */
function faultOfText(source) {
    const offset = source.search(/[\0\uFFFD]/);
    if (offset < 0)
        return undefined;
    return new _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlFault */ .I(offset, 'bytes that are not UTF-8 text', {
        expected: 'UTF-8 text',
        mend: 'Save the file as UTF-8.',
    });
}
const blankLine = /^ *(?:#[\t -~]*)?$/;
const versionLine = /^version: ([1-9][0-9]{0,8})(?: +(?:#[\t -~]*)?)?$/;
/** The tree of a text that says its version or nothing, as a policy does at first; undefined for any other, which is for js-yaml. */
function treeOfBeginning(source) {
    const entries = [];
    let offset = 0;
    for (const line of source.split('\n')) {
        const text = line.replace(/\r$/, '');
        const [, digits] = versionLine.exec(text) ?? [];
        if (digits !== undefined && entries.length === 0) {
            const value = { kind: 'scalar', offset: offset + 'version: '.length, value: Number(digits) };
            entries.push({ key: 'version', keyOffset: offset, value });
        }
        else if (!blankLine.test(text))
            return undefined;
        offset += line.length + 1;
    }
    return { kind: 'mapping', offset: 0, entries };
}
async function readTree(source) {
    const beginning = treeOfBeginning(source);
    if (beginning !== undefined)
        return beginning;
    const { readYamlTree } = await Promise.all(/* import() */[__nccwpck_require__.e(243), __nccwpck_require__.e(476)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6095));
    return readYamlTree(source);
}
/**
 * Reads a YAML file into plain values and places. An empty file is an empty mapping. Bad YAML, a second document and a
 * root that is no mapping come back as problem. js-yaml is loaded by the first text that says more than its version.
 */
async function readYamlDocument(file, text) {
    const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
    try {
        const bad = faultOfText(source);
        if (bad !== undefined)
            throw bad;
        const root = (await readTree(source)) ?? { kind: 'scalar', offset: 0, value: null };
        if (root.kind !== 'mapping' && !(root.kind === 'scalar' && root.value === null)) {
            throw new _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlFault */ .I(root.offset, root.kind === 'list' ? 'a list' : (0,_inputs_field_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(root.value), {
                expected: 'a mapping of keys and values',
                mend: 'Begin the file with `version: 1`.',
            });
        }
        return {
            file,
            value: root.kind === 'mapping' ? plain(root) : Object.create(null),
            placeOf: (path, part) => placeAt(source, offsetOf(root, path, part)),
        };
    }
    catch (error) {
        const fault = syntaxFault(error);
        const where = showPlace(file, placeAt(source, fault.offset));
        return { where, name: 'YAML', value: (0,_inputs_field_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(fault.message), expected: fault.expected, mend: fault.mend };
    }
}


/***/ }),

/***/ 1571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ YamlFault)
/* harmony export */ });
/** Why a text is not a policy: `offset` is where. */
class YamlFault extends Error {
    offset;
    expected;
    mend;
    constructor(offset, message, words) {
        super(message);
        this.offset = offset;
        this.expected = words.expected;
        this.mend = words.mend;
    }
}


/***/ }),

/***/ 1276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ annotationSentence),
/* harmony export */   JM: () => (/* binding */ rankFindings),
/* harmony export */   L0: () => (/* binding */ annotationMessage),
/* harmony export */   qF: () => (/* binding */ annotationTitle)
/* harmony export */ });
/* harmony import */ var _render_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3699);
/* harmony import */ var _render_visible_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6433);


const levels = ['error', 'warning', 'notice'];
/** A severity's level where the condition failed; a warned or undecided one speaks at most of warnings. */
const failedLevels = {
    critical: 'error',
    high: 'error',
    medium: 'error',
    low: 'warning',
    note: 'notice',
};
function levelOf(severity, outcome, verdict) {
    switch (outcome) {
        case 'fail':
            return failedLevels[severity];
        case 'warn':
        case 'inconclusive':
            return severity === 'low' || severity === 'note' ? 'notice' : 'warning';
        case 'pass':
        case 'skipped':
            return undefined;
        case undefined:
            return verdict === 'pass' || severity === 'low' || severity === 'note' ? 'notice' : 'warning';
    }
}
function ranked({ finding, outcome }, verdict) {
    const level = levelOf(finding.severity, outcome, verdict);
    return level === undefined ? [] : [{ finding, level }];
}
/** Findings worth an annotation, each once: errors before warnings before notices, then by severity, file and line. */
function rankFindings(report) {
    return (0,_render_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedFindings */ .I)(report)
        .flatMap((judged) => ranked(judged, report.verdict.outcome))
        .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || (0,_render_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .E)(a.finding, b.finding));
}
/** Title of an annotation: check and rule, at most `maximum` characters. */
function annotationTitle(report, finding, maximum) {
    return (0,_render_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(`${report.checkName}: ${finding.rule}`, maximum);
}
/** What was found on one line, never empty, at most `maximum` characters. */
function annotationSentence(finding, maximum) {
    return (0,_render_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(finding.message, maximum) || (0,_render_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(finding.rule, maximum);
}
/** Message of an annotation, at most `maximum` characters: what was found, then the first of its details. */
function annotationMessage(finding, maximum) {
    const message = annotationSentence(finding, maximum);
    if (finding.details === undefined)
        return message;
    const room = maximum - message.length - 1;
    return room < 40 ? message : `${message}\n${(0,_render_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleBlock */ ._n)(finding.details, room)}`.trim();
}


/***/ }),

/***/ 1570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ chartValue),
/* harmony export */   z: () => (/* binding */ blockBar)
/* harmony export */ });
/* harmony import */ var _metric_format_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6875);

/** A bar of `columns` block characters; `limit` is marked where it falls. */
function blockBar(bar, max, columns) {
    const share = max > 0 && Number.isFinite(bar.value) ? Math.min(1, Math.max(0, bar.value / max)) : 0;
    const filled = Math.floor(share * columns);
    const cells = [...'█'.repeat(filled), ...'░'.repeat(columns - filled)];
    if (bar.limit !== undefined && max > 0 && bar.limit >= 0 && bar.limit <= max) {
        cells[Math.min(columns - 1, Math.floor((bar.limit / max) * columns))] = '│';
    }
    return cells.join('');
}
/** A chart's value with its unit, for example `78.21%` or `412 ms`. */
function chartValue(value, unit) {
    if (!Number.isFinite(value))
        return 'unknown';
    return unit === '' ? (0,_metric_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(value) : `${(0,_metric_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(value)}${unit === '%' ? '' : ' '}${unit}`;
}


/***/ }),

/***/ 9210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fitDetail)
/* harmony export */ });
/* unused harmony export sizeOf */
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1193);
/* harmony import */ var _detail_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5810);


/** What a text takes of a budget. */
function sizeOf(text, unit) {
    return unit === 'bytes' ? Buffer.byteLength(text) : text.length;
}
/** The most detailed rendering that fits. Throws `BugError` when even the shortest does not (budgets below 1,000). */
function fitDetail(budget, render, steps = _detail_js__WEBPACK_IMPORTED_MODULE_1__/* .detailSteps */ .f) {
    for (const detail of steps) {
        const text = render(detail);
        if (sizeOf(text, budget.unit) <= budget.maximum)
            return text;
    }
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BugError */ .f9('budget-too-small', `No rendering fits into ${budget.maximum} ${budget.unit}.`);
}


/***/ }),

/***/ 6199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ renderCheckRun),
/* harmony export */   r: () => (/* binding */ plainHeadline)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9210);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1151);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1752);
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6433);




/** Verdict and main reason on one line of plain text of at most `maximum` characters. */
function plainHeadline(report, maximum) {
    const headline = (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headlineOf */ .gD)(report);
    const others = (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .othersOf */ .bu)(headline);
    const said = (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .sentenceOf */ .$N)(headline), Math.max(1, maximum - others.length));
    return (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(`${said}${others}`, maximum);
}
/** The report for a check run; summary and text have at most `textCharacters` (UTF-16 units) each. */
function renderCheckRun(report, limits) {
    const budget = { maximum: limits.textCharacters, unit: 'characters' };
    const text = (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .fitDetail */ .R)(budget, (detail) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownDetails */ .oG)(report, detail));
    return {
        title: plainHeadline(report, limits.titleCharacters),
        summary: (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .fitDetail */ .R)(budget, (detail) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownVerdict */ .FC)(report, detail)),
        ...(text === '' ? {} : { text }),
    };
}


/***/ }),

/***/ 5810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ detailSteps)
/* harmony export */ });
/** From everything (no table of more than 10,000 rows fits any place we publish to) to counts only. The last step fits any budget of 1,000 or more. */
const detailSteps = [
    { rows: 10_000, text: 4000, code: 20_000, sections: 'whole', verdict: 'whole' },
    { rows: 4000, text: 2000, code: 10_000, sections: 'whole', verdict: 'whole' },
    { rows: 1500, text: 1000, code: 8000, sections: 'whole', verdict: 'whole' },
    { rows: 500, text: 1000, code: 8000, sections: 'whole', verdict: 'whole' },
    { rows: 100, text: 500, code: 4000, sections: 'whole', verdict: 'whole' },
    { rows: 50, text: 300, code: 2000, sections: 'whole', verdict: 'whole' },
    { rows: 20, text: 200, code: 1000, sections: 'whole', verdict: 'whole' },
    { rows: 10, text: 120, code: 500, sections: 'whole', verdict: 'whole' },
    { rows: 50, text: 200, code: 0, sections: 'titles', verdict: 'whole' },
    { rows: 20, text: 120, code: 0, sections: 'titles', verdict: 'whole' },
    { rows: 5, text: 80, code: 0, sections: 'none', verdict: 'whole' },
    { rows: 0, text: 120, code: 0, sections: 'none', verdict: 'headline' },
    { rows: 0, text: 40, code: 0, sections: 'none', verdict: 'counts' },
];


/***/ }),

/***/ 7442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   jB: () => (/* binding */ quotedParts),
/* harmony export */   qP: () => (/* binding */ webUrl)
/* harmony export */ });
/** A cell's parts; strings that stand side by side are one, because together they may be what none of them is (`www` + `.x`). */
function partsOf(cell) {
    if (!isParts(cell))
        return [cell];
    const parts = [];
    for (const part of cell) {
        const last = parts.at(-1);
        if (typeof part === 'string' && typeof last === 'string')
            parts[parts.length - 1] = last + part;
        else
            parts.push(part);
    }
    return parts;
}
function isParts(cell) {
    return Array.isArray(cell);
}
/** A sentence as parts: what it quotes in backticks is code. */
function quotedParts(sentence) {
    return sentence
        .split(/(?<!`)`([^`\s](?:[^`]*[^`\s])?)`(?!`)/)
        .map((text, index) => (index % 2 === 1 ? { kind: 'code', text } : text))
        .filter((part) => part !== '');
}
/** `file:line` as people paste it into an editor. */
function placeOf(location) {
    return location.line === undefined ? location.file : `${location.file}:${location.line}`;
}
/** An absolute http(s) URL in its normal form, undefined for anything else: a report must not bring `javascript:` along. */
function webUrl(url) {
    if (!URL.canParse(url))
        return undefined;
    const parsed = new URL(url);
    return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : undefined;
}


/***/ }),

/***/ 3699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ compareFindings),
  I: () => (/* binding */ judgedFindings)
});

// EXTERNAL MODULE: ./build/core/model/condition.js
var model_condition = __nccwpck_require__(6793);
;// CONCATENATED MODULE: ./build/core/model/finding.js
/** Severities from the worst to the mildest; the words are those of CVSS's qualitative scale, with `note` for remarks. */
const severities = ['critical', 'high', 'medium', 'low', 'note'];

// EXTERNAL MODULE: ./build/core/model/outcome.js
var outcome = __nccwpck_require__(5176);
;// CONCATENATED MODULE: ./build/core/render/findings.js



/** Equal for what a reader would call the same finding. */
function identityOf(finding) {
    const { file, line, column } = finding.location ?? {};
    return JSON.stringify([finding.rule, finding.fingerprint ?? finding.message, file, line, column]);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Worst severity first, then by file and line; findings without a place come after those with one. */
function compareFindings(a, b) {
    return (severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        Number(a.location === undefined) - Number(b.location === undefined) ||
        compareText(a.location?.file ?? '', b.location?.file ?? '') ||
        (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
        (a.location?.column ?? 0) - (b.location?.column ?? 0) ||
        compareText(a.rule, b.rule) ||
        compareText(a.message, b.message));
}
/** Several renderers ask for the findings of one report, some of them more than once, and sorting 60,000 takes its time. */
const known = new WeakMap();
/** Every finding of the report and its conditions once, in the order of `compareFindings`. */
function judgedFindings(report) {
    const findings = known.get(report) ?? collectFindings(report);
    known.set(report, findings);
    return findings;
}
function collectFindings(report) {
    const found = new Map();
    for (const condition of report.verdict.conditions) {
        const key = (0,model_condition/* conditionKey */.p)(condition);
        for (const finding of condition.findings ?? []) {
            const identity = identityOf(finding);
            const entry = found.get(identity);
            if (entry === undefined) {
                found.set(identity, { finding, conditions: [key], outcome: condition.outcome });
                continue;
            }
            if (!entry.conditions.includes(key))
                entry.conditions.push(key);
            if (entry.outcome === undefined || (0,outcome/* compareOutcomes */.j)(condition.outcome, entry.outcome) < 0)
                entry.outcome = condition.outcome;
        }
    }
    for (const finding of report.findings) {
        const identity = identityOf(finding);
        if (!found.has(identity))
            found.set(identity, { finding, conditions: [] });
    }
    return [...found.values()].sort((a, b) => compareFindings(a.finding, b.finding));
}


/***/ }),

/***/ 1151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ sentenceOf),
/* harmony export */   I1: () => (/* binding */ orderedConditions),
/* harmony export */   TA: () => (/* binding */ skippedReason),
/* harmony export */   TY: () => (/* binding */ outcomeCounts),
/* harmony export */   al: () => (/* binding */ conclusionRemark),
/* harmony export */   bu: () => (/* binding */ othersOf),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   oF: () => (/* binding */ conditionTitle)
/* harmony export */ });
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5176);
/* harmony import */ var _metric_format_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6875);
/* harmony import */ var _outcome_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6627);



/** Conditions with those that need attention first; otherwise in the order the action gave them. */
function orderedConditions(report) {
    return [...report.verdict.conditions].sort((a, b) => (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .compareOutcomes */ .j)(a.outcome, b.outcome));
}
/** What the condition is about, in words; untrusted text. */
function conditionTitle(condition) {
    const { subject } = condition;
    const title = condition.title.trim() === '' ? condition.id : condition.title;
    return subject === undefined || title.includes(subject) ? title : `${title}: ${subject}`;
}
/** How it is said that so few conditions hold. */
const holding = { 1: 'the one condition holds', 2: 'both conditions hold' };
function reasonOf(condition) {
    const title = conditionTitle(condition);
    const measured = condition.outcome !== 'inconclusive' && condition.actual !== '' && condition.expected !== '';
    return measured ? `${title}: ${condition.actual}, expected ${condition.expected}` : `${title}: ${condition.reason}`;
}
/** The verdict in words and the reason behind it: what a reader must know in two seconds. */
function headlineOf(report) {
    const { outcome } = report.verdict;
    const conditions = orderedConditions(report);
    const same = conditions.filter((condition) => condition.outcome === outcome);
    const verdict = `${report.checkName} ${outcome === 'inconclusive' ? 'is ' : ''}${_outcome_words_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeWords */ .w[outcome].verb}`;
    if (outcome === 'pass') {
        const reason = holding[same.length] ?? `all ${(0,_metric_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(same.length)} conditions hold`;
        return { outcome, verdict, reason, others: 0 };
    }
    const first = same[0];
    if (first !== undefined) {
        return { outcome, verdict, reason: reasonOf(first).replace(/\.\s*$/, ''), others: same.length - 1 };
    }
    const reason = conditions.length === 0 ? 'there was nothing to judge' : 'every condition was skipped';
    return { outcome, verdict, reason, others: 0 };
}
/** A skipped condition and why nothing was asked of it; untrusted text. */
function skippedReason(condition) {
    const reason = condition.reason.replace(/\.\s*$/, '');
    return reason === '' ? conditionTitle(condition) : `${conditionTitle(condition)} (${reason})`;
}
/** Verdict and reason as one sentence; untrusted text. */
function sentenceOf(headline) {
    return `${headline.verdict} — ${headline.reason}`;
}
/** `and 2 more`, with its leading space, or nothing. */
function othersOf(headline) {
    return headline.others === 0 ? '' : ` (and ${(0,_metric_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(headline.others)} more)`;
}
/** `2 failed · 1 warned · 5 passed`: how many conditions had each outcome, worst first. */
function outcomeCounts(report) {
    const counts = _model_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomes */ .K.map((outcome) => ({
        outcome,
        count: report.verdict.conditions.filter((condition) => condition.outcome === outcome).length,
    }));
    const said = counts
        .filter(({ count }) => count > 0)
        .map(({ outcome, count }) => `${(0,_metric_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(count)} ${_outcome_words_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeWords */ .w[outcome].verb}`);
    return said.length === 0 ? 'no conditions' : said.join(' · ');
}
/** Says what the step did where that does not follow from the verdict; undefined where it does. */
function conclusionRemark(report) {
    const { outcome } = report.verdict;
    if (report.conclusion === 'success') {
        if (outcome === 'fail')
            return 'The step did not fail: fail-on is never.';
        return outcome === 'inconclusive' ? 'The step did not fail: on-missing or fail-on allows it.' : undefined;
    }
    if (outcome === 'warn')
        return 'The step failed: fail-on is warn.';
    return outcome === 'inconclusive'
        ? 'The step failed: what could not be judged does not pass (on-missing).'
        : undefined;
}


/***/ }),

/***/ 2816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   UZ: () => (/* binding */ markdownCell),
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7442);
/* harmony import */ var _outcome_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6627);
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6433);
// Plain text into GitHub-flavoured Markdown that shows exactly that text and does nothing.



/**
 * Words that GitHub turns into something else after Markdown is done: mentions, issue and commit references, bare URLs
 * and addresses, emoji shortcodes, mathematics. Backslashes and character references do not stop it, because it looks at
 * the rendered text (github/cmark-gfm issues 181 and 389), but it leaves code alone.
 */
const magic = /[@$`]|#\d|\bGH-\d|:\/\/|\bwww\.|:[a-z0-9_+-]+:|(?<![0-9a-z])(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{7,64}(?![0-9a-z])/i;
const references = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
function reference(character) {
    return references[character] ?? `&#${character.charCodeAt(0)};`;
}
/** Markdown's inline marks as character references, which never act as marks; an underscore inside a word is none. */
function escapeWord(word) {
    return word.replace(/[&<>*`[\]\\|~^]|(?<![a-z0-9])_|_(?![a-z0-9])/gi, reference);
}
/** What would make a list, heading, rule or table of a line at its start, or a command for a bot that reads comments. */
function escapeStart(text) {
    return text
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, (_, digits, mark) => digits + reference(mark))
        .replace(/^(?:[-+](?=[-\s]|$)|#(?=[#\s]|$)|=|\/(?=[a-z]))/i, reference);
}
/** The element that backticks stand for. */
function codeElement(text, place) {
    const escaped = text.replace(/[&<>*`[\]\\|~^_$:!"'#]/g, reference);
    if (place === 'html')
        return `<code>${escaped.replaceAll('@', '&#64;')}</code>`;
    // The empty comment keeps Markdown's own autolinks, and bots that read the source, from seeing a name or an address.
    return `<code>${escaped.replace(/@|&#58;|www/gi, '$&<!-- -->')}</code>`;
}
/**
 * A code span; in backticks unless these cannot say it (a backslash before `|` in a table) or the source is read by others
 * too: `@` and `$` by GitHub, `<!--` by whoever looks for the marker of a sticky comment.
 */
function codeSpan(text, place) {
    if (text === '')
        return '';
    if (place === 'html' || /[@$]|<!--/.test(text) || (place === 'cell' && text.includes('\\')))
        return codeElement(text, place);
    const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const space = longest > 0 ? ' ' : '';
    return `${fence}${space}${place === 'cell' ? text.replaceAll('|', '\\|') : text}${space}${fence}`;
}
/** Pieces of Markdown side by side; two code spans would else become one. */
function join(pieces) {
    return pieces.reduce((left, right) => (left.endsWith('`') && right.startsWith('`') ? `${left} ${right}` : left + right), '');
}
/** Plain text, at most `maximum` characters of it, on one line. */
function markdownText(text, maximum, place) {
    const words = (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(text, maximum).split(' ');
    return escapeStart(words.map((word) => (magic.test(word) ? codeSpan(word, place) : escapeWord(word))).join(' '));
}
/** A code span, on one line. */
function markdownCode(text, maximum, place) {
    return codeSpan((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleName */ .ko)(text, maximum), place);
}
function markdownLink(text, url, maximum, place) {
    const target = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .webUrl */ .qP)(url);
    const label = markdownText(text, maximum, place);
    if (target === undefined || target.length > 2000)
        return label;
    return `<a href="${target.replace(/[&<>"'*`[\]\\|~^_@$:]/g, reference)}">${label}</a>`;
}
function markdownPart(part, maximum, place) {
    if (typeof part === 'string')
        return surroundedText(part, maximum, place);
    switch (part.kind) {
        case 'code':
            return markdownCode(part.text, maximum, place);
        case 'strong':
            return `<strong>${markdownText(part.text, maximum, place)}</strong>`;
        case 'outcome':
            return `${_outcome_words_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeWords */ .w[part.outcome].emoji}&nbsp;${_outcome_words_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeWords */ .w[part.outcome].verb}`;
        case 'location':
            return markdownCode((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(part), maximum, place);
        case 'link':
            return markdownLink(part.text, part.url, maximum, place);
    }
}
/** Text that keeps one space on each side where it had some. */
function surroundedText(text, maximum, place) {
    if (text.trim() === '')
        return text === '' ? '' : ' ';
    return `${/^\s/.test(text) ? ' ' : ''}${markdownText(text, maximum, place)}${/\s$/.test(text) ? ' ' : ''}`;
}
/** A sentence of ours that quotes names in backticks: these become code spans, the rest stays plain text. */
function markdownProse(text, maximum, place) {
    return markdownCell((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedParts */ .jB)((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(text, maximum)), maximum, place);
}
/** A cell, paragraph or list item; `maximum` holds for each of its parts. */
function markdownCell(cell, maximum, place) {
    return join((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(cell).map((part) => markdownPart(part, maximum, place))).trim();
}
/**
 * A fenced block; empty where nothing is to be shown. Nothing can be escaped in it, so a space breaks what would be a
 * marker or a bot's command to those who read the source.
 */
function markdownFence(text) {
    if (text === '')
        return '';
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${text.replaceAll('<!--', '<! --').replace(/^\/(?=[a-z])/gim, ' /')}\n${fence}`;
}


/***/ }),

/***/ 1752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  oG: () => (/* binding */ markdownDetails),
  FC: () => (/* binding */ markdownVerdict),
  Gc: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/core/model/commit.js
var commit = __nccwpck_require__(5755);
// EXTERNAL MODULE: ./build/core/render/budget.js
var render_budget = __nccwpck_require__(9210);
// EXTERNAL MODULE: ./build/core/render/document.js
var render_document = __nccwpck_require__(7442);
// EXTERNAL MODULE: ./build/core/render/findings.js + 1 modules
var render_findings = __nccwpck_require__(3699);
// EXTERNAL MODULE: ./build/core/render/headline.js
var render_headline = __nccwpck_require__(1151);
// EXTERNAL MODULE: ./build/core/render/block-bar.js
var block_bar = __nccwpck_require__(1570);
// EXTERNAL MODULE: ./build/core/render/markdown-text.js
var markdown_text = __nccwpck_require__(2816);
// EXTERNAL MODULE: ./build/core/render/metric-format.js
var metric_format = __nccwpck_require__(6875);
// EXTERNAL MODULE: ./build/core/render/visible-text.js
var visible_text = __nccwpck_require__(6433);
;// CONCATENATED MODULE: ./build/core/render/markdown-blocks.js




/** Columns of a full bar drawn with block characters. */
const barColumns = 20;
/** `and 1,234 more`, or an empty text. */
function moreText(more) {
    return more > 0 ? `… and ${(0,metric_format/* formatCount */.B4)(more)} more` : '';
}
/** A table of cells that are Markdown already; `more` rows were left out. */
function markdownTable(columns, rows, more) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const head = line(columns.map((column) => (column.title === '' ? ' ' : (0,markdown_text/* markdownText */.p7)(column.title, 100, 'cell'))));
    const rule = line(columns.map((column) => (column.align === 'right' ? '---:' : ':---')));
    const body = rows.map((cells) => line(columns.map((_, index) => cells[index] ?? '')));
    const table = [head, rule, ...body].join('\n');
    return more > 0 ? `${table}\n\n${moreText(more)}` : table;
}
function tableOf(table, detail) {
    const shown = table.rows.slice(0, detail.rows);
    const more = table.rows.length - shown.length + (table.more ?? 0);
    if (table.columns.length === 0)
        return '';
    return markdownTable(table.columns, shown.map((row) => row.map((cell) => (0,markdown_text/* markdownCell */.UZ)(cell, detail.text, 'cell'))), more);
}
function barsOf(chart, detail) {
    const shown = chart.bars.slice(0, detail.rows);
    const limits = shown.some((bar) => bar.limit !== undefined);
    const columns = [{ title: chart.title }, { title: '' }, { title: 'Value', align: 'right' }];
    if (limits)
        columns.push({ title: 'Limit', align: 'right' });
    const rows = shown.map((bar) => [
        (0,markdown_text/* markdownText */.p7)(bar.label, detail.text, 'cell'),
        `\`${(0,block_bar/* blockBar */.z)(bar, chart.max, barColumns)}\``,
        (0,markdown_text/* markdownText */.p7)((0,block_bar/* chartValue */.G)(bar.value, chart.unit), 100, 'cell'),
        bar.limit === undefined ? '' : (0,markdown_text/* markdownText */.p7)((0,block_bar/* chartValue */.G)(bar.limit, chart.unit), 100, 'cell'),
    ]);
    return markdownTable(columns, rows, chart.bars.length - shown.length);
}
/** List items, each on one line. */
function markdownList(items, detail) {
    const lines = items.slice(0, detail.rows).map((item) => `- ${(0,markdown_text/* markdownCell */.UZ)(item, detail.text, 'line') || '(empty)'}`);
    const more = items.length - lines.length;
    return (more > 0 ? [...lines, `- ${moreText(more)}`] : lines).join('\n');
}
function markdownBlock(block, detail) {
    switch (block.kind) {
        case 'paragraph':
            return (0,markdown_text/* markdownCell */.UZ)(block.content, detail.text, 'line');
        case 'list':
            return markdownList(block.items, detail);
        case 'code':
            return (0,markdown_text/* markdownFence */.p0)((0,visible_text/* visibleBlock */._n)(block.text, detail.code));
        case 'table':
            return tableOf(block, detail);
        case 'bars':
            return barsOf(block, detail);
    }
}
/** A section under its own heading, or closed until the reader opens it. */
function markdownSection(section, detail, folded) {
    const blocks = section.blocks.map((block) => markdownBlock(block, detail)).filter((text) => text !== '');
    const title = (0,markdown_text/* markdownText */.p7)(section.title, 200, folded ? 'html' : 'line') || '(untitled)';
    if (!folded)
        return [`### ${title}`, ...blocks].join('\n\n');
    return [`<details>\n<summary>${title}</summary>`, ...blocks, '</details>'].join('\n\n');
}
/** What was left out for want of space, by title. */
function leftOut(sections, detail) {
    if (sections.length === 0 || detail.sections === 'none')
        return '';
    const titles = sections.slice(0, 20).map((section) => (0,markdown_text/* markdownText */.p7)(section.title, 80, 'line'));
    const more = sections.length - titles.length;
    return `Left out here for length: ${titles.join(', ')}${more > 0 ? ` and ${(0,metric_format/* formatCount */.B4)(more)} more` : ''}. The JSON report holds all of it.`;
}

// EXTERNAL MODULE: ./build/core/render/outcome-words.js
var outcome_words = __nccwpck_require__(6627);
;// CONCATENATED MODULE: ./build/core/render/markdown.js









/** Verdict in words, and the reason that matters most. */
function markdownHeadline(report, detail) {
    const headline = (0,render_headline/* headlineOf */.gD)(report);
    const { emoji } = outcome_words/* outcomeWords */.w[headline.outcome];
    if (detail.verdict === 'counts')
        return `## ${emoji} ${(0,markdown_text/* markdownText */.p7)(headline.verdict, 60, 'line')}`;
    const text = (0,markdown_text/* markdownProse */.h$)((0,render_headline/* sentenceOf */.$N)(headline), Math.min(detail.text + 100, 400), 'line');
    return `## ${emoji} ${text}${(0,render_headline/* othersOf */.bu)(headline)}`;
}
/** Counts, environment, commit and duration on one line. */
function markdownFacts(report, detail) {
    const facts = [`<strong>${(0,render_headline/* outcomeCounts */.TY)(report)}</strong>`];
    if (detail.verdict === 'counts')
        return facts.join('');
    if (report.environment !== undefined)
        facts.push(`environment ${(0,markdown_text/* markdownCode */.D9)(report.environment.name, 60, 'line')}`);
    if (report.commit !== undefined)
        facts.push(`commit ${(0,markdown_text/* markdownCode */.D9)((0,commit/* shortCommit */.A)(report.commit), 7, 'line')}`);
    facts.push((0,metric_format/* formatDuration */.a3)(report.durationMs));
    const remark = (0,render_headline/* conclusionRemark */.al)(report);
    return remark === undefined ? facts.join(' · ') : `${facts.join(' · ')}\n\n${remark}`;
}
function conditionTable(conditions, detail) {
    const judged = conditions.filter((condition) => condition.outcome !== 'skipped');
    const skipped = conditions.filter((condition) => condition.outcome === 'skipped');
    const shown = judged.slice(0, detail.rows);
    const rows = shown.map((condition) => [
        (0,markdown_text/* markdownCell */.UZ)({ kind: 'outcome', outcome: condition.outcome }, detail.text, 'cell'),
        `<strong>${(0,markdown_text/* markdownText */.p7)((0,render_headline/* conditionTitle */.oF)(condition), detail.text, 'cell')}</strong>`,
        (0,markdown_text/* markdownText */.p7)(condition.expected, detail.text, 'cell'),
        (0,markdown_text/* markdownText */.p7)(condition.actual, detail.text, 'cell'),
        (0,markdown_text/* markdownProse */.h$)(condition.reason, detail.text, 'cell'),
    ]);
    const columns = ['Outcome', 'Condition', 'Expected', 'Actual', 'Why'].map((title) => ({ title }));
    const parts = rows.length === 0 ? [] : [markdownTable(columns, rows, judged.length - shown.length)];
    if (skipped.length > 0) {
        const shown = skipped.slice(0, Math.min(detail.rows, 20));
        const names = shown.map((condition) => (0,markdown_text/* markdownProse */.h$)((0,render_headline/* skippedReason */.TA)(condition), detail.text, 'line'));
        const more = skipped.length - shown.length;
        parts.push(`Skipped: ${names.join(', ')}${more > 0 ? ` and ${(0,metric_format/* formatCount */.B4)(more)} more` : ''}.`);
    }
    return parts.join('\n\n');
}
function mending(conditions, detail) {
    const broken = conditions.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'skipped');
    const items = broken.flatMap((condition) => condition.fix === undefined
        ? []
        : [[{ kind: 'strong', text: (0,render_headline/* conditionTitle */.oF)(condition) }, ': ', ...(0,render_document/* quotedParts */.jB)(condition.fix)]]);
    return items.length === 0 ? '' : `### How to mend\n\n${markdownList(items, detail)}`;
}
function metricTable(metrics, detail) {
    if (metrics.length === 0)
        return '';
    const shown = metrics.slice(0, detail.rows);
    const compared = shown.some((metric) => metric.baseline !== undefined);
    const sourced = shown.some((metric) => metric.source !== undefined);
    const columns = [
        { title: 'Metric' },
        { title: 'Value', align: 'right' },
        ...(compared
            ? [
                { title: 'Baseline', align: 'right' },
                { title: 'Change', align: 'right' },
            ]
            : []),
        ...(sourced ? [{ title: 'Source' }] : []),
    ];
    const rows = shown.map((metric) => [
        (0,markdown_text/* markdownText */.p7)(metric.title, detail.text, 'cell'),
        `<strong>${(0,metric_format/* formatValue */.Fl)(metric.value, metric.unit)}</strong>`,
        ...(compared
            ? [metric.baseline === undefined ? '' : (0,metric_format/* formatValue */.Fl)(metric.baseline, metric.unit), (0,metric_format/* formatDelta */.CW)(metric) ?? '']
            : []),
        ...(sourced ? [(0,markdown_text/* markdownText */.p7)(metric.source ?? '', detail.text, 'cell')] : []),
    ]);
    return `### Metrics\n\n${markdownTable(columns, rows, metrics.length - shown.length)}`;
}
function findingSection(report, detail) {
    const findings = (0,render_findings/* judgedFindings */.I)(report);
    if (findings.length === 0)
        return '';
    const rows = findings
        .slice(0, detail.rows)
        .map(({ finding }) => [
        finding.severity,
        finding.location === undefined ? '' : { kind: 'location', ...finding.location },
        finding.message,
        { kind: 'code', text: finding.rule },
    ]);
    const columns = ['Severity', 'Place', 'Finding', 'Rule'].map((title) => ({ title }));
    const title = `All findings (${(0,metric_format/* formatCount */.B4)(findings.length)})`;
    return markdownSection({ title, blocks: [{ kind: 'table', columns, rows, more: findings.length - rows.length }] }, detail, true);
}
function notesOf(report, detail) {
    const environment = report.environment === undefined ? [] : [`Environment ${report.environment.name}: ${report.environment.why}`];
    const notes = [...report.notes, ...environment];
    return notes.length === 0 ? '' : `### Notes\n\n${markdownList(notes.map(render_document/* quotedParts */.jB), detail)}`;
}
/** Headline, conditions and how to mend those that do not pass. */
function markdownVerdict(report, detail) {
    const conditions = (0,render_headline/* orderedConditions */.I1)(report);
    const parts = [markdownHeadline(report, detail), markdownFacts(report, detail)];
    if (detail.verdict === 'whole')
        parts.push(conditionTable(conditions, detail), mending(conditions, detail));
    return parts.filter((part) => part !== '').join('\n\n');
}
/** Metrics, sections, findings and notes. */
function markdownDetails(report, detail, folding = 'as-given') {
    if (detail.verdict !== 'whole')
        return '';
    const metrics = metricTable(report.metrics, detail);
    if (detail.sections !== 'whole')
        return [metrics, leftOut(report.sections, detail)].filter((part) => part !== '').join('\n\n');
    const sections = report.sections.map((section) => markdownSection(section, detail, folding === 'always' || section.folded === true));
    return [metrics, ...sections, findingSection(report, detail), notesOf(report, detail)]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** The whole report as GitHub-flavoured Markdown within the budget, ending with a line break. */
function renderMarkdown(report, budget) {
    return (0,render_budget/* fitDetail */.R)(budget, (detail) => {
        const parts = [markdownVerdict(report, detail), markdownDetails(report, detail)];
        return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
    });
}


/***/ }),

/***/ 6875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   CW: () => (/* binding */ formatDelta),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
const sizes = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];
/** A number with its thousands apart and up to `decimals` decimals. By hand: loading `Intl` takes as long as all the rest of a run. */
function grouped(value, decimals) {
    const [whole = '', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
    const rest = fraction.replace(/0+$/, '');
    const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (rest === '' ? '' : `.${rest}`);
    return value < 0 && /[1-9]/.test(digits) ? `-${digits}` : digits;
}
/** `1234567` as `1,234,567`; the same in every locale, with at most two decimals. */
function formatCount(value) {
    return grouped(value, 2);
}
/** `1 test`, `1,234 tests`: for nouns that take an s. */
function countOf(count, noun) {
    return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
/** Towards zero at two decimals: a figure is never shown better than it is. The tiny term undoes binary fractions such as 78.21 * 100. */
function cut(value) {
    const hundredths = Math.trunc(value * 100 + Math.sign(value) * 1e-9);
    return (hundredths / 100).toFixed(2);
}
function formatBytes(value) {
    let power = 0;
    let rest = Math.abs(value);
    while (rest >= 1024 && power < sizes.length - 1) {
        rest /= 1024;
        power += 1;
    }
    const amount = power === 0 ? formatCount(rest) : rest.toFixed(1);
    return `${value < 0 ? '-' : ''}${amount} ${sizes[power]}`;
}
/** Milliseconds in the unit a reader would say: `412 ms`, `3.2 s`, `4 min 10 s`, `2 h 5 min`. */
function formatDuration(ms) {
    const sign = ms < 0 ? '-' : '';
    const size = Math.abs(ms);
    if (size < 1000)
        return `${sign}${formatCount(Math.round(size * 10) / 10)} ms`;
    if (size < 60_000)
        return `${sign}${(Math.floor(size / 100) / 10).toFixed(1)} s`;
    const seconds = Math.floor(size / 1000);
    if (seconds < 3600)
        return `${sign}${Math.floor(seconds / 60)} min ${seconds % 60} s`;
    return `${sign}${formatCount(Math.floor(seconds / 3600))} h ${Math.floor((seconds % 3600) / 60)} min`;
}
/** A metric's value in words; `unknown` where it was not measured. Percentages have two decimals and are never rounded up. */
function formatValue(value, unit) {
    if (value === null || !Number.isFinite(value))
        return 'unknown';
    switch (unit) {
        case 'percent':
            return `${cut(value)}%`;
        case 'count':
            return formatCount(value);
        case 'ms':
            return formatDuration(value);
        case 'bytes':
            return formatBytes(value);
        case 'per-second':
            return `${formatCount(value)}/s`;
        case 'ratio':
            return grouped(value, 4);
    }
}
/** Signed distance to the baseline; undefined where one of the two is not known. Percentages differ in percentage points. */
function formatDelta(metric) {
    if (metric.value === null || metric.baseline === undefined)
        return undefined;
    const delta = metric.value - metric.baseline;
    if (!Number.isFinite(delta))
        return undefined;
    const size = Math.abs(delta);
    const text = metric.unit === 'percent' ? `${cut(size)} points` : formatValue(size, metric.unit);
    if (!/[1-9]/.test(text))
        return 'unchanged';
    return `${delta > 0 ? '+' : '\u2212'}${text}`;
}


/***/ }),

/***/ 6627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ outcomeWords)
/* harmony export */ });
/** How each outcome is said and shown; never by colour alone. */
const outcomeWords = {
    fail: { verb: 'failed', emoji: '❌', mark: '✗' },
    inconclusive: { verb: 'inconclusive', emoji: '❓', mark: '?' },
    warn: { verb: 'warned', emoji: '⚠️', mark: '!' },
    pass: { verb: 'passed', emoji: '✅', mark: '✓' },
    skipped: { verb: 'skipped', emoji: '⏭️', mark: '-' },
};


/***/ }),

/***/ 6433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   _n: () => (/* binding */ visibleBlock),
/* harmony export */   ko: () => (/* binding */ visibleName)
/* harmony export */ });
// Untrusted text made visible and harmless, before a renderer escapes it for its own target.
/** Terminal control sequences: CSI, OSC (titles, hyperlinks) and the short escapes (ECMA-48). */
const terminalSequence = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[ -/]+[0-~]|\u001b[@-Z\\^_a-z=>78]/g;
/**
 * What a reader cannot see: controls, line separators, lone surrogates and everything Unicode calls default-ignorable
 * (bidi controls, zero-width characters, tags, fillers). The captured ones are kept: emoji are made of them.
 */
const invisible = /((?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?)\u200d(?=\p{Extended_Pictographic})|\ufe0e|\ufe0f)|[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{DI}\ufff9-\ufffb]/gu;
function nameOf(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20)
        return String.fromCharCode(0x2400 + code);
    if (code === 0x7f)
        return '\u2421';
    if (code >= 0xd800 && code <= 0xdfff)
        return '\ufffd';
    return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}
function revealed(text) {
    if (/^[ -~]*$/.test(text))
        return text;
    return text
        .replace(terminalSequence, '')
        .replace(invisible, (character, kept) => kept ?? nameOf(character));
}
/** Cuts to at most `maximum` UTF-16 units, ending with an ellipsis and never inside a code point. */
function clip(text, maximum) {
    if (text.length <= maximum)
        return text;
    const end = maximum - 1;
    const last = text.charCodeAt(end - 1);
    return `${text.slice(0, last >= 0xd800 && last <= 0xdbff ? end - 1 : end)}…`;
}
/** Looks at no more of a huge text than what can survive the cut. */
function shortened(text, maximum) {
    const enough = maximum * 4 + 1000;
    return text.length > enough ? clip(text, enough) : text;
}
/**
 * One line of visible text: line breaks and runs of white space become one space, terminal sequences are dropped,
 * other invisible characters are shown as control pictures (`␀`) or by their number (`[U+202E]`).
 */
function visibleLine(text, maximum = Number.POSITIVE_INFINITY) {
    const spaced = shortened(text, maximum).replace(/[\s\u0085]+/g, (space) => (/^\ufeff+$/.test(space) ? space : ' '));
    return clip(revealed(spaced).trim(), maximum);
}
/** Like `visibleLine`, but a line break stays visible as `⏎`: for names, where it is part of the name. */
function visibleName(text, maximum = Number.POSITIVE_INFINITY) {
    return visibleLine(shortened(text, maximum).replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '⏎'), maximum);
}
/** Several lines of visible text, for code blocks: any line break is `\n`, tabs are four spaces, no trailing white space, no empty lines around it. */
function visibleBlock(text, maximum = Number.POSITIVE_INFINITY) {
    const lines = shortened(text, maximum).split(/\r\n|[\n\r\u0085\u2028\u2029]/);
    const shown = lines.map((line) => revealed(line.replaceAll('\t', '    ')).trimEnd());
    const first = shown.findIndex((line) => line !== '');
    const last = shown.findLastIndex((line) => line !== '');
    return clip(shown.slice(Math.max(0, first), last + 1).join('\n'), maximum);
}


/***/ }),

/***/ 3605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  cJ: () => (/* binding */ Cancelled),
  PB: () => (/* binding */ abortOnSignals),
  Wh: () => (/* binding */ unlessAborted)
});

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./build/core/run/cancellation.js

/**
 * Milliseconds from the first signal until the process ends by itself. The runner sends SIGINT, SIGTERM 7.5 s later and
 * kills 2.5 s after that (actions/runner ProcessInvoker.cs).
 */
const cancellationGraceMs = 5_000;
/** Why the signal of the ports was aborted. */
class Cancelled extends Error {
    constructor(signalName) {
        super(`Cancelled by ${signalName}.`);
        this.name = 'Cancelled';
    }
}
/**
 * The first SIGINT or SIGTERM aborts the returned signal, so that the report so far is written; the second, or the end of
 * the grace, ends the process with 128 + the signal's number.
 */
function abortOnSignals(host) {
    const controller = new AbortController();
    const receive = (name) => {
        const exitCode = 128 + external_node_os_namespaceObject.constants.signals[name];
        if (controller.signal.aborted)
            host.exit(exitCode);
        controller.abort(new Cancelled(name));
        setTimeout(() => host.exit(exitCode), cancellationGraceMs).unref();
    };
    host.on('SIGINT', receive);
    host.on('SIGTERM', receive);
    return controller.signal;
}
/**
 * The work's result, or a rejection with the signal's reason as soon as it is aborted. Work that was given up may go on in
 * the background until the process ends; what becomes of it is nobody's concern any more.
 */
async function unlessAborted(signal, work) {
    signal.throwIfAborted();
    const running = work();
    running.catch(() => undefined);
    let stop = () => { };
    const aborted = new Promise((_, reject) => {
        const giveUp = () => reject(signal.reason);
        signal.addEventListener('abort', giveUp, { once: true });
        stop = () => signal.removeEventListener('abort', giveUp);
    });
    try {
        return await Promise.race([running, aborted]);
    }
    finally {
        stop();
    }
}


/***/ }),

/***/ 8287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ bugAdvice),
/* harmony export */   nq: () => (/* binding */ reportLink),
/* harmony export */   rE: () => (/* binding */ version),
/* harmony export */   tZ: () => (/* binding */ productName)
/* harmony export */ });
/** Version of the suite; a test holds it equal to package.json. */
const version = '0.1.0';
/** What we call ourselves to servers, in evidence and in reports. */
const productName = `vetnet-actions/${version}`;
/** Where a bug of ours is reported. */
const reportLink = 'https://github.com/org/vetnet-actions/issues/new?template=bug.md';
/** What to do about a bug of ours. */
const bugAdvice = `This is a bug of ours: please report it with the log of a run with debug logging: ${reportLink}`;


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GD: () => (/* binding */ noRepository),
/* harmony export */   an: () => (/* binding */ repositoryAbove),
/* harmony export */   zY: () => (/* binding */ openGit)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _core_model_known_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6131);


const noRepository = (0,_core_model_known_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L)('This folder is in no git repository.', 'Check the repository out before the gate.');
/**
 * The git command in a folder; undefined when the folder is in no working tree for certain. Starting git only to hear that
 * takes as long as half of what a run needs elsewhere. On a runner the owner of the checkout does not matter: the job may
 * change all of it anyway, and in a container it is hardly ever the user that the step runs as.
 */
async function openGit(folder, { env, files, processes, signal }) {
    if (!env.GIT_DIR && !(await hasRepository(folder, files)))
        return undefined;
    const { Git } = await __nccwpck_require__.e(/* import() */ 727).then(__nccwpck_require__.bind(__nccwpck_require__, 3727));
    return new Git(processes, folder, { signal, anyOwner: env.GITHUB_ACTIONS === 'true' });
}
/** What cannot be looked at is left to git. */
async function hasRepository(folder, files) {
    try {
        return (await repositoryAbove(folder, files)) !== undefined;
    }
    catch {
        return true;
    }
}
/** Looks for `.git` where git does: in the folder and all above it. Rejects when one of them cannot be looked at. */
async function repositoryAbove(folder, files) {
    let at = await files.realPath(folder);
    for (;;) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(at, '.git');
        if ((await files.facts(path)) !== undefined)
            return path;
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at);
        if (parent === at)
            return undefined;
        at = parent;
    }
}


/***/ }),

/***/ 4461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ rowsPerPage),
/* harmony export */   Hv: () => (/* binding */ secondaryLimitWaitMs),
/* harmony export */   KP: () => (/* binding */ annotationTitleCharacters),
/* harmony export */   N0: () => (/* binding */ annotationDetailsBytes),
/* harmony export */   NA: () => (/* binding */ annotationsPerRequest),
/* harmony export */   P9: () => (/* binding */ annotationsPerCheckRun),
/* harmony export */   XK: () => (/* binding */ statusDescriptionCharacters),
/* harmony export */   _Z: () => (/* binding */ annotationsPerStep),
/* harmony export */   dF: () => (/* binding */ annotationMessageCharacters),
/* harmony export */   eB: () => (/* binding */ commentPages),
/* harmony export */   er: () => (/* binding */ commentCharacters),
/* harmony export */   jo: () => (/* binding */ checkTitleCharacters),
/* harmony export */   uf: () => (/* binding */ summaryBytes),
/* harmony export */   um: () => (/* binding */ checkTextCharacters),
/* harmony export */   uq: () => (/* binding */ publishingMs)
/* harmony export */ });
// GitHub's numbers. "OpenAPI" is GitHub's own description of its REST API, operation named.
/** Errors, warnings and notices of one step, each: what comes after is only in the log. actions/runner ExecutionContext.cs, `_maxCountPerIssueType`. */
const annotationsPerStep = 10;
/** Characters of an annotation's message and title. actions/runner ExecutionContext.cs; OpenAPI, checks/create. */
const annotationMessageCharacters = 4096;
const annotationTitleCharacters = 255;
/** Bytes of `raw_details` of an annotation of a check run. OpenAPI, checks/create. */
const annotationDetailsBytes = 64 * 1024;
/** Bytes of a step summary; above that the runner drops the whole file. actions/runner FileCommandManager.cs. */
const summaryBytes = 1024 * 1024;
/** Annotations per request; more are appended by further updates. OpenAPI, checks/create. */
const annotationsPerRequest = 50;
/**
 * Annotations of one check run. Ours, not GitHub's: 20 requests, well under the 80 content-creating requests a minute
 * (docs.github.com, "Rate limits for the REST API") and already more than anybody reads. The worst come first.
 */
const annotationsPerCheckRun = 1000;
/** Characters of a check run's `output.title` that are shown without being cut. */
const checkTitleCharacters = 255;
/** Characters of `output.summary` and of `output.text`, each. OpenAPI, checks/create. */
const checkTextCharacters = 65_535;
/** Characters of an issue or pull request comment; 422 above. */
const commentCharacters = 65_536;
/** Characters of a commit status's description. docs.github.com, "Create a commit status". */
const statusDescriptionCharacters = 140;
/** Rows of one page, at most. OpenAPI, parameter `per_page`. */
const rowsPerPage = 100;
/** Pages of comments read at most: an issue holds at most 2,500 comments ("Commenting is disabled on issues with more than 2500 comments"). */
const commentPages = 26;
/** What GitHub asks for where a secondary limit names no wait: "at least one minute". docs.github.com, "Best practices for using the REST API". */
const secondaryLimitWaitMs = 60_000;
/** Time for everything one run publishes, in milliseconds. Ours: a job does not wait longer for its report to be seen. */
const publishingMs = 300_000;


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ entries),
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/actions/quality-gate/inputs.js + 2 modules
var inputs = __nccwpck_require__(9008);
// EXTERNAL MODULE: ./build/core/inputs/suggest.js
var suggest = __nccwpck_require__(5308);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __nccwpck_require__(1193);
// EXTERNAL MODULE: ./build/core/render/visible-text.js
var visible_text = __nccwpck_require__(6433);
// EXTERNAL MODULE: ./build/core/run/product.js
var product = __nccwpck_require__(8287);
// EXTERNAL MODULE: ./build/core/inputs/common-inputs.js
var common_inputs = __nccwpck_require__(7647);
;// CONCATENATED MODULE: ./build/cli/arguments.js


/** Flags of the CLI itself, with their help. */
const displayFlags = {
    json: 'Print the report as JSON on standard output.',
    quiet: 'Print warnings and errors only.',
    verbose: 'Print debug messages too.',
    help: 'Print this help.',
};
/**
 * Reads `--name value`, `--name=value` and, for booleans, `--name`. Repeating a flag adds a line, so that `--coverage a
 * --coverage b` is the list an input of two lines is; further words up to the next flag belong to a list as well.
 */
function readArguments(schema, args) {
    const given = {};
    const problems = [];
    const switches = new Set();
    let last;
    for (let at = 0; at < args.length; at++) {
        const word = args[at] ?? '';
        const flag = /^--([^=]+)(?:=([\s\S]*))?$/.exec(word);
        if (flag === null) {
            if (last !== undefined && isList(schema, last))
                given[last] += `\n${word}`;
            else
                problems.push(notAFlag(word));
            continue;
        }
        const [, name = '', attached] = flag;
        last = undefined;
        if (name in displayFlags && attached === undefined) {
            switches.add(name);
        }
        else if (!Object.hasOwn(schema.inputs, name)) {
            problems.push(unknownFlag(schema, name));
            if (attached === undefined && isValue(args[at + 1]))
                at++;
        }
        else {
            const value = attached ?? (isValue(args[at + 1]) ? args[++at] : isBoolean(schema, name) ? 'true' : undefined);
            if (value === undefined)
                problems.push(withoutValue(schema, name));
            else {
                given[name] = given[name] === undefined ? value : `${given[name]}\n${value}`;
                last = name;
            }
        }
    }
    const level = switches.has('verbose') ? 'verbose' : switches.has('quiet') ? 'quiet' : 'normal';
    return { given, problems, level, json: switches.has('json'), help: switches.has('help') };
}
function isValue(word) {
    return word !== undefined && !word.startsWith('--');
}
function fieldOf(schema, name) {
    return schema.inputs[name]?.field.words;
}
function isBoolean(schema, name) {
    return fieldOf(schema, name)?.kind === 'boolean';
}
function isList(schema, name) {
    return ['globs', 'lines', 'list'].includes(fieldOf(schema, name)?.kind ?? '');
}
function notAFlag(word) {
    return {
        where: 'command line',
        name: 'argument',
        value: word,
        expected: 'a flag that starts with `--`',
        mend: 'Write for example --coverage lcov.info.',
    };
}
function unknownFlag({ name: action, inputs, details }, name) {
    const problem = { where: 'command line', name: 'argument', value: `--${name}`, expected: 'a flag of this command' };
    if (Object.hasOwn(details, name)) {
        return { ...problem, mend: `It is a key of the policy: write it below \`${action}:\` in ${common_inputs/* defaultPolicyPath */.r2}.` };
    }
    const meant = (0,suggest/* suggest */.Z)(name, [...Object.keys(inputs), ...Object.keys(displayFlags)]);
    return {
        ...problem,
        mend: meant === undefined ? `\`vetnet ${action} --help\` lists them.` : `Did you mean --${meant}?`,
    };
}
function withoutValue(schema, name) {
    const words = fieldOf(schema, name);
    const mend = `Write for example --${name} '${words?.example ?? 'value'}'.`;
    return { where: 'command line', name: `the value of --${name}`, expected: words?.expected ?? 'a value', mend };
}

// EXTERNAL MODULE: ./build/cli/exit-code.js
var exit_code = __nccwpck_require__(5123);
;// CONCATENATED MODULE: ./build/core/inputs/input-rows.js
/** All inputs of an action in the order of its definition: what action.yml, README, CLI help and docs are made from. */
function inputRows(schema) {
    return Object.entries(schema.inputs).map(([name, definition]) => {
        const { words } = definition.field;
        const fallback = definition.default === undefined ? '' : `\`${definition.default}\``;
        return {
            name,
            type: words.kind,
            default: definition.defaultWords ?? fallback,
            required: definition.required === true,
            description: definition.description,
            example: words.example,
            ...(definition.deprecated === undefined ? {} : { deprecated: definition.deprecated }),
        };
    });
}

;// CONCATENATED MODULE: ./build/core/render/display-width.js
// How many columns text takes in a terminal with a fixed-width font.
let segmenter;
/** What a reader takes for one character. The segmenter is made late: that takes milliseconds, and most reports need none. */
function graphemesOf(text) {
    if (narrow.test(text))
        return text.split('');
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
/** East Asian wide and full-width blocks (Unicode Standard Annex 11), and what terminals draw as emoji. */
const wide = /^(?:\p{Emoji_Presentation}|[\p{Extended_Pictographic}#*0-9]\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}])/u;
/** One column and one UTF-16 unit per character: ASCII, Latin, Greek, Cyrillic, dashes, arrows, boxes, check marks. */
const narrow = /^[ -~\u00a1-\u02ff\u0391-\u0481\u2010-\u2027\u2030-\u203b\u2190-\u21ff\u2212\u2500-\u259f\u2713\u2717]*$/;
function graphemeWidth(grapheme) {
    if (wide.test(grapheme))
        return 2;
    return /^\p{M}/u.test(grapheme) ? 0 : 1;
}
/** Columns of visible text on one line. */
function displayWidth(text) {
    if (narrow.test(text))
        return text.length;
    let width = 0;
    for (const segment of graphemesOf(text))
        width += graphemeWidth(segment);
    return width;
}
/** Cuts to at most `columns`, with an ellipsis, never inside a grapheme. */
function fitWidth(text, columns) {
    if (narrow.test(text) && text.length <= columns)
        return text;
    let width = 0;
    let kept = '';
    let cutAt = '';
    for (const segment of graphemesOf(text)) {
        width += graphemeWidth(segment);
        if (width > columns)
            return columns > 0 ? `${cutAt}…` : '';
        kept += segment;
        if (width <= columns - 1)
            cutAt = kept;
    }
    return kept;
}
/** Fills up with spaces to `columns`. */
function padWidth(text, columns, align = 'left') {
    const space = ' '.repeat(Math.max(0, columns - displayWidth(text)));
    return align === 'right' ? space + text : text + space;
}
/** Breaks text into lines of at most `columns`: between words where it can, inside a long word where it must. */
function wrapWidth(text, columns) {
    const lines = [];
    let line = '';
    let width = 0;
    for (const word of text.split(' ')) {
        const size = displayWidth(word);
        if (width > 0 && width + 1 + size > columns) {
            lines.push(line);
            line = '';
            width = 0;
        }
        if (size <= columns) {
            line += width > 0 ? ` ${word}` : word;
            width += size + (width > 0 ? 1 : 0);
            continue;
        }
        for (const segment of graphemesOf(word)) {
            const step = graphemeWidth(segment);
            if (width > 0 && width + step > columns) {
                lines.push(line);
                line = '';
                width = 0;
            }
            line += segment;
            width += step;
        }
    }
    if (line !== '' || lines.length === 0)
        lines.push(line);
    return lines;
}

;// CONCATENATED MODULE: ./build/cli/help.js



/** `vetnet --help`. */
function generalHelp(commands) {
    const width = Math.max(...commands.map(({ name }) => name.length));
    const list = commands.map(({ name, description }) => `  ${name.padEnd(width)}  ${description}`);
    return `${['Usage: vetnet <command> [flags]', '', 'Commands:', ...list, '', '`vetnet <command> --help` explains one of them.', '', exitCodes].join('\n')}\n`;
}
const exitCodes = 'Exit codes: 0 pass, 1 fail, 2 wrong usage, 3 inconclusive, 4 a bug of ours or an outside system that failed.';
/** `vetnet <action> --help`, made from the same schema as action.yml and the README. `columns` is the terminal's width. */
function actionHelp(schema, columns) {
    const flags = inputRows(schema).map(({ name, type, default: fallback, description }) => {
        const defaults = fallback === '' ? '' : ` Default: ${fallback.replaceAll('`', '')}.`;
        return flagHelp(`--${name} <${type}>`, `${description.replaceAll('`', '')}${defaults}`, columns);
    });
    const display = Object.entries(displayFlags).map(([name, description]) => flagHelp(`--${name}`, description, columns));
    return `${[`Usage: vetnet ${schema.name} [flags]`, '', schema.description, '', 'Flags:', ...flags, ...display, '', exitCodes].join('\n')}\n`;
}
function flagHelp(flag, description, columns) {
    return [
        `  ${flag}`,
        ...wrapWidth(description, Math.max(20, Math.min(columns, 100) - 6)).map((line) => `      ${line}`),
    ].join('\n');
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/core/model/common-conditions.js
var common_conditions = __nccwpck_require__(8462);
// EXTERNAL MODULE: ./build/core/model/condition.js
var model_condition = __nccwpck_require__(6793);
// EXTERNAL MODULE: ./build/core/render/findings.js + 1 modules
var render_findings = __nccwpck_require__(3699);
;// CONCATENATED MODULE: ./build/core/render/json.js


/** Name and version of the JSON report; a reader accepts this version and the one before. */
const reportSchemaId = 'urn:vetnet:schema:report:v1';
/** Keys in order, at every depth, so that equal facts give equal bytes. What is in order already is not copied: lists may be long. */
function sorted(value) {
    if (isSorted(value))
        return value;
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null || 'toJSON' in value)
        return value;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
function isSorted(value) {
    if (Array.isArray(value))
        return value.every(isSorted);
    if (typeof value !== 'object' || value === null)
        return true;
    let before = '';
    // Not Object.entries: the arrays it makes for each of 10,000 files take longer than all the rest.
    for (const key in value) {
        if (key < before || !isSorted(Reflect.get(value, key)))
            return false;
        before = key;
    }
    return true;
}
function conditionJson(condition) {
    return {
        key: (0,model_condition/* conditionKey */.p)(condition),
        id: condition.id,
        ...(condition.subject === undefined ? {} : { subject: condition.subject }),
        title: condition.title,
        outcome: condition.outcome,
        expected: condition.expected,
        actual: condition.actual,
        reason: condition.reason,
        ...(condition.fix === undefined ? {} : { fix: condition.fix }),
        'finding-count': condition.findings?.length ?? 0,
    };
}
function metricJson(metric) {
    return {
        id: metric.id,
        title: metric.title,
        value: metric.value,
        unit: metric.unit,
        ...(metric.source === undefined ? {} : { source: metric.source }),
        ...(metric.baseline === undefined ? {} : { baseline: metric.baseline }),
    };
}
function findingJson({ finding, conditions }) {
    const { location } = finding;
    return {
        rule: finding.rule,
        severity: finding.severity,
        message: finding.message,
        ...(location === undefined
            ? {}
            : {
                location: {
                    file: location.file,
                    ...(location.line === undefined ? {} : { line: location.line }),
                    ...(location.endLine === undefined ? {} : { 'end-line': location.endLine }),
                    ...(location.column === undefined ? {} : { column: location.column }),
                    ...(location.endColumn === undefined ? {} : { 'end-column': location.endColumn }),
                },
            }),
        ...(finding.details === undefined ? {} : { details: finding.details }),
        ...(finding.fingerprint === undefined ? {} : { fingerprint: finding.fingerprint }),
        conditions: [...conditions],
    };
}
/** The report as a plain JSON value of schemas/report.schema.json. Findings are told once, each with the conditions that rest on it. */
function reportJson(report) {
    return {
        $schema: reportSchemaId,
        action: report.action,
        'check-name': report.checkName,
        verdict: report.verdict.outcome,
        conclusion: report.conclusion,
        summary: report.summary,
        ...(report.environment === undefined
            ? {}
            : { environment: { name: report.environment.name, why: report.environment.why } }),
        ...(report.commit === undefined ? {} : { commit: report.commit }),
        'started-at': report.startedAt.toISOString(),
        'duration-ms': report.durationMs,
        conditions: report.verdict.conditions.map(conditionJson),
        metrics: report.metrics.map(metricJson),
        findings: (0,render_findings/* judgedFindings */.I)(report).map(findingJson),
        notes: [...report.notes],
        facts: sorted(report.facts),
    };
}
function escaped(character) {
    const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
/** The JSON report as text. Invisible characters are written as `\u` escapes: the same data, and nothing that fools a viewer. */
function renderJson(report) {
    const text = JSON.stringify(reportJson(report), undefined, 2);
    if (/^[\n -~]*$/.test(text))
        return `${text}\n`;
    return `${text.replace(/[\u007f-\u009f\p{DI}\p{Zl}\p{Zp}]/gu, escaped)}\n`;
}

// EXTERNAL MODULE: ./build/core/model/commit.js
var commit = __nccwpck_require__(5755);
// EXTERNAL MODULE: ./build/core/render/headline.js
var render_headline = __nccwpck_require__(1151);
// EXTERNAL MODULE: ./build/core/render/metric-format.js
var metric_format = __nccwpck_require__(6875);
// EXTERNAL MODULE: ./build/core/render/outcome-words.js
var outcome_words = __nccwpck_require__(6627);
// EXTERNAL MODULE: ./build/core/render/block-bar.js
var block_bar = __nccwpck_require__(1570);
;// CONCATENATED MODULE: ./build/core/render/terminal-page.js

/** Between two columns. */
const gap = '  ';
/** Most characters of one text. */
const textLimit = 2000;
/** Says how much is not shown. */
function moreLine(more, page) {
    return more > 0 ? [page.paint('dim', `… and ${(0,metric_format/* formatCount */.B4)(more)} more`)] : [];
}

// EXTERNAL MODULE: ./build/core/render/document.js
var render_document = __nccwpck_require__(7442);
;// CONCATENATED MODULE: ./build/core/render/terminal-text.js



/** Colours of the sixteen every terminal has, so that the user's theme decides what they look like. */
const codes = { bold: '1', dim: '2', red: '31', green: '32', yellow: '33', magenta: '35', cyan: '36' };
/** Paints with ANSI codes, or not at all. */
function painter(colour) {
    return (style, text) => (colour && text !== '' ? `\u001b[${codes[style]}m${text}\u001b[0m` : text);
}
const outcomeStyle = {
    fail: 'red',
    inconclusive: 'magenta',
    warn: 'yellow',
    pass: 'green',
    skipped: 'dim',
};
function terminalPart(part, maximum) {
    if (typeof part === 'string')
        return (0,visible_text/* visibleLine */.P8)(part, maximum);
    switch (part.kind) {
        case 'code':
            return (0,visible_text/* visibleName */.ko)(part.text, maximum);
        case 'strong':
            return (0,visible_text/* visibleLine */.P8)(part.text, maximum);
        case 'outcome':
            return `${outcome_words/* outcomeWords */.w[part.outcome].mark} ${outcome_words/* outcomeWords */.w[part.outcome].verb}`;
        case 'location':
            return (0,visible_text/* visibleName */.ko)((0,render_document/* placeOf */.$t)(part), maximum);
        case 'link': {
            const url = (0,render_document/* webUrl */.qP)(part.url);
            const text = (0,visible_text/* visibleLine */.P8)(part.text, maximum);
            return url === undefined || url === text ? text : `${text} (${url})`;
        }
    }
}
/** A cell on one line of visible text, without colour. */
function terminalCell(cell, maximum) {
    const said = (0,render_document/* partsOf */.CI)(cell).map((part) => {
        const inner = terminalPart(part, maximum);
        return typeof part === 'string' ? `${/^\s/.test(part) ? ' ' : ''}${inner}${/\s$/.test(part) ? ' ' : ''}` : inner;
    });
    return said.join('').replace(/ +/g, ' ').trim();
}

;// CONCATENATED MODULE: ./build/core/render/terminal-table.js





const narrowest = 6;
/** Most lines of a cell before rows are told as records. */
const cellLines = 2;
/** Most lines of one text of a record. */
const recordTextLines = 4;
/** Takes columns from the widest until the table fits the page. */
function shareWidths(wanted, available) {
    const widths = [...wanted];
    let excess = widths.reduce((sum, width) => sum + width, 0) - available;
    while (excess > 0) {
        const widest = Math.max(...widths);
        if (widest <= narrowest)
            break;
        const next = Math.max(narrowest, ...widths.filter((width) => width < widest));
        const index = widths.indexOf(widest);
        const step = Math.min(excess, Math.max(1, widest - next));
        widths[index] = widest - step;
        excess -= step;
    }
    return widths;
}
/** Colours a cell that says an outcome; the text is already padded. */
function paintCell(source, text, page) {
    const part = source === undefined ? undefined : (0,render_document/* partsOf */.CI)(source)[0];
    return typeof part === 'object' && part.kind === 'outcome' ? page.paint(outcomeStyle[part.outcome], text) : text;
}
/** One row below the other: the first cell as it is, the rest indented behind their titles. */
function recordLines(row, titles, page) {
    const [name = '', ...rest] = row;
    const fields = rest.flatMap((text, index) => (text === '' ? [] : [{ title: titles[index + 1] ?? '', text }]));
    return [
        ...clipLines(wrapWidth(name, page.columns - 2), page.columns - 2).map((line, at) => `${at === 0 ? '- ' : '  '}${line}`),
        ...fields.flatMap(({ title, text }) => {
            const label = title === '' ? '' : `${title}: `;
            const lines = clipLines(wrapWidth(`${label}${text}`, page.columns - 4), page.columns - 4);
            return lines.map((line, at) => `    ${at === 0 ? line.replace(label, page.paint('dim', label)) : line}`);
        }),
    ];
}
/** As many lines as a record shows of one text; the last one says when there is more. */
function clipLines(lines, columns) {
    if (lines.length <= recordTextLines)
        return lines;
    return [...lines.slice(0, recordTextLines - 1), fitWidth(lines.slice(recordTextLines - 1).join(' '), columns)];
}
/**
 * A table in columns; where a text would need more than two lines in its column, every row is told as a record instead:
 * its first cell, and the others below it by their titles.
 */
function tableLines(table, page) {
    const shown = table.rows.slice(0, page.rows);
    const texts = shown.map((row) => table.columns.map((_, index) => terminalCell(row[index] ?? '', textLimit)));
    const titles = table.columns.map((column) => (0,visible_text/* visibleLine */.P8)(column.title, 100));
    const wanted = titles.map((title, index) => Math.max(displayWidth(title), ...texts.map((row) => displayWidth(row[index] ?? ''))));
    const widths = shareWidths(wanted, page.columns - gap.length * (wanted.length - 1));
    const isCramped = texts.some((row) => row.some((text, index) => wrapWidth(text, widths[index] ?? 0).length > cellLines));
    const more = moreLine(table.rows.length - shown.length + (table.more ?? 0), page);
    if (isCramped)
        return [...texts.flatMap((row) => recordLines(row, titles, page)), ...more];
    const cell = (text, index) => padWidth(fitWidth(text, widths[index] ?? 0), widths[index] ?? 0, table.columns[index]?.align ?? 'left');
    const head = titles.map(cell).join(gap).trimEnd();
    const body = texts.flatMap((row, rowIndex) => {
        const wrapped = row.map((text, index) => wrapWidth(text, widths[index] ?? 0));
        const height = Math.max(0, ...wrapped.map((lines) => lines.length));
        return Array.from({ length: height }, (_, line) => wrapped
            .map((lines, index) => paintCell(shown[rowIndex]?.[index], cell(lines[line] ?? '', index), page))
            .join(gap)
            .trimEnd());
    });
    return [...(head.trim() === '' ? [] : [page.paint('dim', head)]), ...body, ...more];
}

;// CONCATENATED MODULE: ./build/core/render/workflow-commands.js
/** One character that the runner overlooks, for it compares by the rules of a culture, or white space other than the plain one. */
const overlooked = String.raw `(?:(?!\s)[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]|[^\S ])`;
const command = new RegExp(`^((?: |${overlooked})*:)${overlooked}*(?=:)`, 'u');
const legacyCommand = new RegExp(`#${overlooked}*#${overlooked}*(?=\\[)`, 'gu');
/**
 * Text in which no line is a command to GitHub's runner, which reads whatever a step prints, also by the CLI. It takes a line
 * for one that starts with `::` after white space, or holds `##[` anywhere (actions/runner, ActionCommand.cs). The break is a
 * plain space, because an invisible character would be overlooked. Done twice, it does nothing more.
 */
function withoutCommands(text) {
    return text.split('\n').map(breakCommand).join('\n');
}
/** Matches wherever one of the two can, without classes of Unicode: compiling these takes milliseconds, and most lines are plain. */
const perhapsCommand = /^[^!-~]*:[^!-~]*:|#[^!-~]*#[^!-~]*\[/;
function breakCommand(line) {
    return perhapsCommand.test(line) ? line.replace(command, '$1 ').replace(legacyCommand, '## ') : line;
}

;// CONCATENATED MODULE: ./build/core/render/terminal-blocks.js







/** Columns of a bar. */
const shortestBar = 5;
const longestBar = 30;
/** Figures stand whole as long as they leave half the page; labels and bars share the rest. */
function barLines(chart, page) {
    const shown = chart.bars.slice(0, page.rows);
    const value = (number) => (0,visible_text/* visibleLine */.P8)((0,block_bar/* chartValue */.G)(number, chart.unit), textLimit);
    const labels = shown.map((bar) => (0,visible_text/* visibleLine */.P8)(bar.label, textLimit));
    const figures = shown.map((bar) => `${value(bar.value)}${bar.limit === undefined ? '' : ` (limit ${value(bar.limit)})`}`);
    const widest = (texts) => Math.max(0, ...texts.map(displayWidth));
    const figureWidth = Math.min(widest(figures), Math.floor(page.columns / 2));
    const room = page.columns - figureWidth - gap.length - 1;
    const labelWidth = Math.min(widest(labels), room - shortestBar);
    const barWidth = Math.min(longestBar, room - labelWidth);
    const lines = shown.map((bar, index) => {
        const label = padWidth(fitWidth(labels[index] ?? '', labelWidth), labelWidth);
        const drawn = page.paint('cyan', (0,block_bar/* blockBar */.z)(bar, chart.max, barWidth));
        return `${label}${gap}${drawn} ${fitWidth(figures[index] ?? '', figureWidth)}`;
    });
    const title = fitWidth((0,visible_text/* visibleLine */.P8)(chart.title, 200), page.columns);
    return [title, ...lines, ...moreLine(chart.bars.length - shown.length, page)];
}
function listLines(items, page) {
    const shown = items.slice(0, page.rows);
    const lines = shown.flatMap((item) => wrapWidth(terminalCell(item, textLimit), page.columns - 2).map((line, index) => `${index === 0 ? '- ' : '  '}${line}`));
    return [...lines, ...moreLine(items.length - shown.length, page)];
}
function codeLines(text, page) {
    const lines = (0,visible_text/* visibleBlock */._n)(text, 20_000).split('\n');
    const shown = lines.slice(0, page.rows).map((line) => `${page.paint('dim', '│')} ${line}`);
    return [...shown, ...moreLine(lines.length - shown.length, page)];
}
/** The lines of a block, each safe to print to a log that obeys workflow commands. */
function terminalBlock(block, page) {
    const lines = () => {
        switch (block.kind) {
            case 'paragraph':
                return wrapWidth(terminalCell(block.content, textLimit), page.columns);
            case 'list':
                return listLines(block.items, page);
            case 'code':
                return codeLines(block.text, page);
            case 'table':
                return tableLines(block, page);
            case 'bars':
                return barLines(block, page);
        }
    };
    return lines().map(withoutCommands);
}

;// CONCATENATED MODULE: ./build/core/render/terminal.js









const terminal_textLimit = 1000;
/** Most conditions of one outcome that are told one by one. */
const conditionLimit = 50;
/** Lines that fit on most screens. */
const screenLines = 40;
/** The page that a terminal of this width has. */
function terminalPage(options) {
    const columns = Math.min(120, Math.max(40, options.columns));
    return { paint: painter(options.colour), columns, rows: options.rows ?? 20 };
}
function indented(text, indent, page) {
    return wrapWidth(text, page.columns - indent).map((line) => ' '.repeat(indent) + line);
}
/** Verdict in words with the main reason, then the counts. */
function headlineLines(report, page) {
    const headline = (0,render_headline/* headlineOf */.gD)(report);
    const style = outcomeStyle[headline.outcome];
    const said = (0,visible_text/* visibleLine */.P8)((0,render_headline/* sentenceOf */.$N)(headline), terminal_textLimit) + (0,render_headline/* othersOf */.bu)(headline);
    const lines = wrapWidth(said, page.columns - 2);
    const facts = [(0,render_headline/* outcomeCounts */.TY)(report)];
    if (report.environment !== undefined)
        facts.push(`environment ${(0,visible_text/* visibleLine */.P8)(report.environment.name, 60)}`);
    if (report.commit !== undefined)
        facts.push(`commit ${(0,visible_text/* visibleLine */.P8)((0,commit/* shortCommit */.A)(report.commit))}`);
    facts.push((0,metric_format/* formatDuration */.a3)(report.durationMs));
    const remark = (0,render_headline/* conclusionRemark */.al)(report);
    return [
        ...lines.map((line, index) => {
            const mark = index === 0 ? outcome_words/* outcomeWords */.w[headline.outcome].mark : ' ';
            return page.paint(style, `${mark} ${page.paint('bold', line)}`);
        }),
        ...indented(facts.join(' · '), 2, page).map((line) => page.paint('dim', line)),
        ...(remark === undefined ? [] : indented(remark, 2, page)),
    ];
}
function conditionLines(condition, titleWidth, page) {
    const { mark } = outcome_words/* outcomeWords */.w[condition.outcome];
    const style = outcomeStyle[condition.outcome];
    const title = (0,visible_text/* visibleLine */.P8)((0,render_headline/* conditionTitle */.oF)(condition), terminal_textLimit);
    const figures = `${(0,visible_text/* visibleLine */.P8)(condition.actual, 200)} (expected ${(0,visible_text/* visibleLine */.P8)(condition.expected, 200)})`;
    const room = page.columns - 2;
    const joined = `${padWidth(title, titleWidth)}  ${figures}`;
    const first = displayWidth(joined) <= room
        ? [joined]
        : [...wrapWidth(title, room), ...wrapWidth(figures, room - 2).map((line) => `  ${line}`)];
    const lines = first.map((line, index) => (index === 0 ? `${page.paint(style, mark)} ${line}` : `  ${line}`));
    if (condition.outcome === 'pass')
        return lines;
    const reason = indented((0,visible_text/* visibleLine */.P8)(condition.reason, terminal_textLimit), 4, page);
    const fix = condition.fix === undefined ? [] : indented(`→ ${(0,visible_text/* visibleLine */.P8)(condition.fix, terminal_textLimit)}`, 4, page);
    return [...lines, ...(condition.reason === '' ? [] : reason), ...fix.map((line) => page.paint('cyan', line))];
}
function conditionList(report, page) {
    const conditions = (0,render_headline/* orderedConditions */.I1)(report);
    const judged = conditions.filter((condition) => condition.outcome !== 'skipped');
    const skipped = conditions.filter((condition) => condition.outcome === 'skipped');
    const shown = judged.slice(0, conditionLimit);
    const widths = shown.map((condition) => displayWidth((0,visible_text/* visibleLine */.P8)((0,render_headline/* conditionTitle */.oF)(condition), terminal_textLimit)));
    const titleWidth = Math.min(Math.floor(page.columns / 2), Math.max(0, ...widths));
    const lines = shown.flatMap((condition) => conditionLines(condition, titleWidth, page));
    if (judged.length > shown.length)
        lines.push(`… and ${(0,metric_format/* formatCount */.B4)(judged.length - shown.length)} more`);
    if (skipped.length > 0) {
        const names = skipped.slice(0, 10).map((condition) => (0,visible_text/* visibleLine */.P8)((0,render_headline/* skippedReason */.TA)(condition), 200));
        const more = skipped.length > names.length ? ` and ${(0,metric_format/* formatCount */.B4)(skipped.length - names.length)} more` : '';
        const [first = '', ...rest] = wrapWidth(`skipped: ${names.join(', ')}${more}`, page.columns - 2);
        lines.push(...[`- ${first}`, ...rest.map((line) => `  ${line}`)].map((line) => page.paint('dim', line)));
    }
    return lines;
}
function metricLines(metrics, page) {
    if (metrics.length === 0)
        return [];
    const compared = metrics.some((metric) => metric.baseline !== undefined);
    const columns = [
        { title: 'Metric' },
        { title: 'Value', align: 'right' },
        ...(compared ? [{ title: 'Change', align: 'right' }] : []),
        { title: 'Source' },
    ];
    const rows = metrics.map((metric) => [
        metric.title,
        (0,metric_format/* formatValue */.Fl)(metric.value, metric.unit),
        ...(compared ? [(0,metric_format/* formatDelta */.CW)(metric) ?? ''] : []),
        metric.source ?? '',
    ]);
    return terminalBlock({ kind: 'table', columns, rows }, page);
}
/** A section's lines without its title. */
function sectionLines(section, page) {
    return section.blocks.flatMap((block, index) => [...(index === 0 ? [] : ['']), ...terminalBlock(block, page)]);
}
/** The compact verdict: headline, conditions with reason and mend, metrics, notes. Every line is safe in an Actions log. */
function verdictLines(report, page) {
    const blocks = [
        headlineLines(report, page),
        conditionList(report, page),
        metricLines(report.metrics, page),
        report.notes
            .slice(0, page.rows)
            .flatMap((note) => wrapWidth(`note: ${(0,visible_text/* visibleLine */.P8)(note, terminal_textLimit)}`, page.columns)),
    ].filter((lines) => lines.length > 0);
    return blocks.flatMap((lines, index) => [...(index === 0 ? [] : ['']), ...lines]).map(withoutCommands);
}
/** What the terminal leaves to the HTML report, by title. */
function foldedLines(report, page) {
    const titles = report.sections
        .filter((section) => section.folded === true)
        .map(({ title }) => (0,visible_text/* visibleLine */.P8)(title, 80));
    if (titles.length === 0)
        return [];
    const shown = titles.slice(0, 20);
    const more = titles.length > shown.length ? ` and ${(0,metric_format/* formatCount */.B4)(titles.length - shown.length)} more` : '';
    const lines = wrapWidth(`Also in the HTML report: ${shown.join(' · ')}${more}`, page.columns);
    return ['', ...lines.map((line) => page.paint('dim', line))];
}
/** The whole report for a terminal, ending with a line break. When it is long, the verdict stands again at its end. */
function renderTerminal(report, options) {
    const page = terminalPage(options);
    const sections = report.sections
        .filter((section) => section.folded !== true)
        .flatMap((section) => [
        '',
        page.paint('bold', fitWidth((0,visible_text/* visibleLine */.P8)(section.title, 200), page.columns)),
        ...sectionLines(section, page),
    ]);
    const lines = [...verdictLines(report, page), ...sections, ...foldedLines(report, page)];
    if (lines.length > screenLines)
        lines.push('', ...headlineLines(report, page));
    return `${lines.map(withoutCommands).join('\n')}\n`;
}

;// CONCATENATED MODULE: ./build/core/run/output-folder.js
/** A check's name as the name of a folder: no name can lead out of its parent, on any file system. */
function folderName(checkName) {
    const name = checkName
        .replace(/[^\p{L}\p{N}._-]+/gu, '-')
        .replace(/^[.-]+|[.-]+$/g, '')
        .slice(0, 100);
    return name === '' ? 'check' : name;
}

;// CONCATENATED MODULE: ./build/core/run/masks.js
/** Lines of a longer secret that are this short (a brace, a `=`) are no secret, and hiding them would garble the log. */
const shortestLine = 4;
/** The secrets seen so far, and what text looks like without them. */
class Masks {
    #secrets = [];
    /** Remembers a secret; the parts that are hidden, line by line. */
    add(secret) {
        const lines = secret.split(/\r\n|\r|\n/).map((line) => line.trim());
        const parts = lines.length === 1 ? lines : lines.filter((line) => line.length >= shortestLine);
        const fresh = parts.filter((part) => part !== '' && !this.#secrets.includes(part));
        // Longest first, so that a secret that holds another is hidden whole.
        this.#secrets = [...this.#secrets, ...fresh].sort((a, b) => b.length - a.length);
        return fresh;
    }
    apply(text) {
        return this.#secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
    }
}

;// CONCATENATED MODULE: ./build/core/run/terminal-log.js




const styles = { notice: 'cyan', warning: 'yellow', error: 'red' };
/**
 * A log for people at a terminal. Everything goes to standard error, so that standard output holds the result alone. A step of
 * a workflow may run the CLI too, so no line is a command.
 */
function terminalLog(terminal, options) {
    const masks = new Masks();
    let indent = '';
    const paint = painter(terminal.colour);
    // Masked twice: what is invisible may stand in the middle of a secret.
    const shown = (text) => withoutCommands(masks.apply((0,visible_text/* visibleBlock */._n)(masks.apply(text))));
    const print = (prefix, message) => {
        const lines = shown(message).split('\n');
        terminal.error(`${indent}${prefix}${lines.join(`\n${indent}`)}\n`);
    };
    const annotate = (name) => (message, annotation) => {
        if (options.level === 'quiet' && name === 'notice')
            return;
        print(`${paint(styles[name], `${name}:`)} `, `${placeOf(annotation ?? {})}${message}`);
    };
    return {
        debug: (message) => {
            if (options.level === 'verbose')
                print(`${paint('dim', 'debug:')} `, message);
        },
        info: (message) => {
            if (options.level !== 'quiet')
                print('', message);
        },
        notice: annotate('notice'),
        warning: annotate('warning'),
        error: annotate('error'),
        group: async (title, body) => {
            const before = indent;
            if (options.level !== 'quiet') {
                terminal.error(`${indent}${paint('bold', shown(title))}\n`);
                indent = `${before}  `;
            }
            try {
                return await body();
            }
            finally {
                indent = before;
            }
        },
        mask: (secret) => {
            masks.add(secret);
        },
    };
}
function placeOf({ file, line, column, title }) {
    const place = [file, line, file === undefined || line === undefined ? undefined : column].filter((part) => part !== undefined);
    return [place.join(':'), title].map((part) => (part ? `${part}: ` : '')).join('');
}

;// CONCATENATED MODULE: ./build/cli/terminal-host.js






/** Holds the reports of runs on a laptop; it ignores itself, so that no report is committed by accident. */
const reportsFolder = '.vetnet';
/** The host of a run on a laptop: a person at a terminal, or a script that reads JSON. Publishes nothing but files. */
function terminalHost(args, folder, ports) {
    const { terminal, files } = ports;
    return {
        given: args.given,
        log: terminalLog(terminal, { level: args.level }),
        root: folder,
        outputFolder: (checkName) => (0,external_node_path_.join)(folder, reportsFolder, folderName(checkName)),
        show: async (report) => {
            const { colour, columns } = terminal;
            // What kept a run from judging was told by the log, in full.
            const isTold = report.verdict.conditions.some(({ id }) => id === common_conditions/* runCompleted */.NX);
            if (args.json)
                terminal.out(renderJson(report));
            else if (!isTold)
                terminal.out(renderTerminal(report, { colour, columns }));
        },
        setOutputs: async () => {
            const ignore = (0,external_node_path_.join)(folder, reportsFolder, '.gitignore');
            const isUsed = (await files.facts((0,external_node_path_.join)(folder, reportsFolder)))?.kind === 'directory';
            if (isUsed && (await files.facts(ignore)) === undefined)
                await files.write(ignore, '*\n');
        },
        sinks: async () => [],
    };
}

;// CONCATENATED MODULE: ./build/cli/index.js








const ownCommands = [
    { name: 'audit', description: 'Verify or export the hash-chained log of evidence.' },
];
/** Runs one command line without the program's name; resolves with the exit code. */
async function cli(args, workplace) {
    const { entries, ports } = workplace;
    const [command, ...rest] = args;
    const commands = [
        ...entries.map(({ schema }) => ({ name: schema.name, description: schema.description })),
        ...ownCommands,
    ];
    if (command === undefined || command === '--help' || command === 'help') {
        ports.terminal.out(generalHelp(commands));
        return command === undefined ? exit_code/* exitCodes */.h.usage : exit_code/* exitCodes */.h.pass;
    }
    if (command === '--version') {
        ports.terminal.out(`${product/* version */.rE}\n`);
        return exit_code/* exitCodes */.h.pass;
    }
    if (command === 'audit')
        return runAudit(rest, workplace);
    const entry = entries.find(({ schema }) => schema.name === command);
    if (entry !== undefined)
        return runEntry(entry, rest, workplace);
    const meant = (0,suggest/* suggest */.Z)(command, commands.map(({ name }) => name));
    const hint = meant === undefined ? '`vetnet --help` lists the commands.' : `Did you mean ${meant}?`;
    ports.terminal.error(`There is no command ${(0,visible_text/* visibleLine */.P8)(JSON.stringify(command))}. ${hint}\n`);
    return exit_code/* exitCodes */.h.usage;
}
async function runAudit(args, { entries, ports, folder }) {
    const { findPolicy } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 4585));
    const actions = entries.map(({ schema }) => schema);
    const { policy, problems } = await findPolicy({ given: {}, files: ports.files, actions, root: folder });
    if (problems.length > 0)
        return tellProblems(problems, ports);
    const { audit } = await __nccwpck_require__.e(/* import() */ 120).then(__nccwpck_require__.bind(__nccwpck_require__, 3739));
    return audit(args, ports, policy.retentionDays);
}
function tellProblems(problems, { terminal }) {
    for (const problem of problems)
        terminal.error(`${(0,visible_text/* visibleLine */.P8)((0,errors/* describeProblem */.BJ)(problem))}\n`);
    return exit_code/* exitCodes */.h.usage;
}
async function runEntry({ schema, run }, args, workplace) {
    const { entries, ports, systems, folder } = workplace;
    const read = readArguments(schema, args);
    if (read.help) {
        ports.terminal.out(actionHelp(schema, ports.terminal.columns));
        return exit_code/* exitCodes */.h.pass;
    }
    if (read.problems.length > 0)
        return tellProblems(read.problems, ports);
    const actions = entries.map((entry) => entry.schema);
    const host = terminalHost(read, folder, ports);
    return (0,exit_code/* exitCodeOf */.F)(await run({ ports, host, systems, actions }));
}

// EXTERNAL MODULE: ./build/core/inputs/read-action-inputs.js
var read_action_inputs = __nccwpck_require__(1321);
// EXTERNAL MODULE: ./build/core/inputs/field.js
var inputs_field = __nccwpck_require__(6966);
// EXTERNAL MODULE: ./build/core/inputs/problems.js
var inputs_problems = __nccwpck_require__(4984);
;// CONCATENATED MODULE: ./build/core/inputs/resolve-inputs.js




/** The source in words: `profile staging (.github/vetnet.yml:12)`. */
function describeSource(source) {
    if (source.kind === 'profile')
        return `profile ${source.profile}${source.place === undefined ? '' : ` (${source.place})`}`;
    if (source.kind === 'policy')
        return `policy (${source.place})`;
    return source.kind === 'unset' ? 'not set' : source.kind;
}
function parseGiven(name, definition, text, problems) {
    const { field, secret } = definition;
    const read = field.read(text);
    if (!(read instanceof inputs_field/* Refusal */.P_))
        return { value: read, source: { kind: 'input' } };
    const problem = (0,inputs_problems/* refusedValue */.u)(field, read, { path: [name], value: text, locate: () => name });
    problems.push({ ...problem, name, ...(secret === true ? { value: '(hidden)' } : {}) });
    return { value: undefined, source: { kind: 'input' } };
}
function fromLayers(name, layers) {
    for (const layer of layers) {
        if (layer !== undefined && Object.hasOwn(layer.values, name) && layer.values[name] !== undefined) {
            return { value: layer.values[name], source: layer.sourceOf(name) };
        }
    }
    return undefined;
}
function builtIn(definition) {
    if (definition.default === undefined)
        return { value: undefined, source: { kind: 'unset' } };
    return { value: (0,inputs_field/* readAccepted */.oJ)(definition.field, definition.default), source: { kind: 'built-in' } };
}
/** Moves what was given to a deprecated input over to its successor. */
function followDeprecations(schema, given, problems, notices) {
    const followed = { ...given };
    for (const [name, { deprecated }] of Object.entries(schema.inputs)) {
        const text = (0,read_action_inputs/* textGiven */.F$)(given, name);
        if (deprecated === undefined || text === undefined)
            continue;
        notices.push(`Input ${name} is deprecated since ${deprecated.since}: use ${deprecated.by}.`);
        if ((0,read_action_inputs/* textGiven */.F$)(given, deprecated.by) === undefined)
            followed[deprecated.by] = text;
        else
            problems.push({ where: name, name, value: text, expected: `only ${deprecated.by}`, mend: `Remove ${name}.` });
    }
    return followed;
}
function freeze(value) {
    if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
        Object.freeze(value);
        Object.values(value).forEach(freeze);
    }
    return value;
}
/**
 * Joins inputs, environment profile, policy and built-in defaults, in this order of precedence; an empty input is one
 * not given. Every value is kept with its source.
 *
 * Throws one InputError `input-invalid` with `problems` found before and all those found here, in the order of the
 * schema.
 */
function resolveInputs(schema, from) {
    const problems = [];
    const notices = [];
    const given = followDeprecations(schema, from.given, problems, notices);
    const values = {};
    const sources = {};
    for (const [name, definition] of Object.entries(schema.inputs)) {
        const text = (0,read_action_inputs/* textGiven */.F$)(given, name);
        const found = text === undefined
            ? (fromLayers(name, [from.profile, from.policy]) ?? builtIn(definition))
            : parseGiven(name, definition, text, problems);
        if (found.source.kind === 'unset' && definition.required === true) {
            const { expected } = definition.field.words;
            problems.push({ where: name, name, expected, mend: `Set the input ${name}.` });
        }
        values[name] = found.value;
        sources[name] = found.source;
    }
    for (const name of Object.keys(schema.details)) {
        const found = fromLayers(name, [from.policy]);
        values[name] = found?.value;
        sources[name] = found?.source ?? { kind: 'unset' };
    }
    const all = [...problems, ...(from.problems ?? [])];
    if (all.length > 0)
        throw new errors/* InputError */.dz('input-invalid', all);
    return freeze({ inputs: values, sources, notices });
}

// EXTERNAL MODULE: ./build/core/model/verdict.js
var verdict = __nccwpck_require__(9665);
// EXTERNAL MODULE: ./build/core/policy/find-policy.js + 6 modules
var find_policy = __nccwpck_require__(4585);
// EXTERNAL MODULE: ./build/core/policy/policy.js
var policy = __nccwpck_require__(751);
// EXTERNAL MODULE: ./build/core/policy/read-policy-file.js
var read_policy_file = __nccwpck_require__(1763);
// EXTERNAL MODULE: ./build/core/files/glob-pattern.js
var glob_pattern = __nccwpck_require__(3073);
// EXTERNAL MODULE: ./build/core/inputs/fields.js
var fields = __nccwpck_require__(9181);
// EXTERNAL MODULE: ./build/core/model/untrusted-json.js
var untrusted_json = __nccwpck_require__(8241);
;// CONCATENATED MODULE: ./build/core/run/event-payload.js


/** GitHub caps a webhook payload at 25 MB; what is larger was not written by the runner. */
const maxPayloadBytes = 26 * 1024 * 1024;
/** The event's payload; undefined with the reason when there is none to be had. Never rejects. */
async function readPayload(ports) {
    const path = ports.env.GITHUB_EVENT_PATH;
    if (!path)
        return { payload: undefined };
    try {
        const facts = await ports.files.facts(path);
        if (facts === undefined)
            return { payload: undefined, problem: `there is no ${path}` };
        if (facts.size > maxPayloadBytes)
            return { payload: undefined, problem: `${path} has ${facts.size} bytes` };
        return { payload: JSON.parse(await ports.files.readText(path)) };
    }
    catch (error) {
        return { payload: undefined, problem: `${path} could not be read: ${(0,errors/* messageOf */.bD)(error)}` };
    }
}
/** A commit id: SHA-1 or SHA-256. All zeros, which a push says for "nothing", is none. */
function commitAt(payload, ...path) {
    return toCommit((0,untrusted_json/* textAt */.$6)(payload, ...path));
}
/** The text, if it is a whole commit id that is not all zeros. */
function toCommit(text) {
    if (text === undefined || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) || /^0+$/.test(text))
        return undefined;
    return text;
}

;// CONCATENATED MODULE: ./build/core/run/context.js


/** Events about a change that is not merged yet, with the change checked out or, for `pull_request_target`, its base. */
const reviewEvents = new Set([
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment',
    'merge_group',
]);
/** Whether the event is about a change that is still under review or in a queue. */
function isReviewEvent(event) {
    return reviewEvents.has(event);
}
/**
 * Reads the context of a run. Pure and total: a payload that is missing, cut or hostile leaves what the environment says.
 * Outside GitHub the caller asks git for commit and branch.
 */
function readContext(env, payload) {
    const urls = {
        serverUrl: urlOf(env.GITHUB_SERVER_URL, 'https://github.com'),
        apiUrl: urlOf(env.GITHUB_API_URL, 'https://api.github.com'),
    };
    if (env.GITHUB_ACTIONS !== 'true')
        return { host: 'local', event: 'local', fromFork: false, dependabot: false, readOnlyToken: false, ...urls };
    const event = env.GITHUB_EVENT_NAME || 'unknown';
    const facts = defined({ ...factsOfEnv(event, env), ...defined(factsOf(event, env, payload)) });
    const fromFork = facts.fromFork ?? false;
    const actor = facts.actor ?? (env.GITHUB_ACTOR || undefined);
    const dependabot = env.GITHUB_ACTOR === 'dependabot[bot]';
    const repository = repositoryOf(env.GITHUB_REPOSITORY);
    return {
        host: 'github',
        event,
        fromFork,
        dependabot,
        readOnlyToken: hasReadOnlyToken(event, fromFork, dependabot),
        ...urls,
        ...facts,
        ...defined({
            actor,
            repository,
            runId: /^\d+$/.test(env.GITHUB_RUN_ID ?? '') ? env.GITHUB_RUN_ID : undefined,
            attempt: (0,untrusted_json/* numberAt */.tk)({ attempt: Number(env.GITHUB_RUN_ATTEMPT) }, 'attempt'),
        }),
    };
}
/**
 * In runs that judge a change from outside their own checkout the environment names the base branch, never the change: what
 * the payload does not say stays unknown there, so that no verdict lands on a commit that was not looked at.
 */
function factsOfEnv(event, env) {
    const commit = toCommit(env.GITHUB_SHA);
    if (event === 'pull_request_target' || event === 'workflow_run')
        return { checkoutCommit: commit };
    return { commit, ...factsOfRef(env.GITHUB_REF || undefined) };
}
function factsOfRef(ref) {
    if (ref === undefined)
        return {};
    if (ref.startsWith('refs/heads/'))
        return { ref, branch: ref.slice('refs/heads/'.length) };
    if (ref.startsWith('refs/tags/'))
        return { ref, tag: ref.slice('refs/tags/'.length) };
    return { ref };
}
function factsOf(event, env, payload) {
    switch (event) {
        case 'pull_request':
        case 'pull_request_target':
        case 'pull_request_review':
        case 'pull_request_review_comment':
            return factsOfPullRequest(env, payload);
        case 'merge_group':
            return factsOfMergeGroup(env, payload);
        case 'workflow_run':
            return factsOfWorkflowRun(env, payload);
        case 'push':
            return { baseSha: commitAt(payload, 'before') };
        case 'release':
            return { tag: (0,untrusted_json/* textAt */.$6)(payload, 'release', 'tag_name') };
        default:
            return {};
    }
}
function factsOfPullRequest(env, payload) {
    const pull = (0,untrusted_json.at)(payload, 'pull_request');
    const number = (0,untrusted_json/* numberAt */.tk)(pull, 'number') ?? pullNumberOf(env.GITHUB_REF);
    const headSha = commitAt(pull, 'head', 'sha');
    const headBranch = (0,untrusted_json/* textAt */.$6)(pull, 'head', 'ref') ?? (env.GITHUB_HEAD_REF || undefined);
    const headRepository = (0,untrusted_json/* textAt */.$6)(pull, 'head', 'repo', 'full_name');
    // A payload we cannot read may well be a fork's: the careful guess costs a comment, the other one an error.
    const fork = !sameRepository(headRepository, env.GITHUB_REPOSITORY);
    return {
        commit: headSha,
        fromFork: fork,
        checkoutCommit: otherThan(headSha, env.GITHUB_SHA),
        branch: headBranch,
        baseRef: (0,untrusted_json/* textAt */.$6)(pull, 'base', 'ref') ?? (env.GITHUB_BASE_REF || undefined),
        baseSha: commitAt(pull, 'base', 'sha'),
        pullRequest: number === undefined ? undefined : { number, fork, ...defined({ headSha, headBranch, headRepository }) },
    };
}
/** The queue's branch names one pull request even when it holds several: `gh-readonly-queue/<base>/pr-<number>-<sha>`. */
function factsOfMergeGroup(env, payload) {
    const group = (0,untrusted_json.at)(payload, 'merge_group');
    const ref = (0,untrusted_json/* textAt */.$6)(group, 'head_ref') ?? env.GITHUB_REF;
    const queue = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-(\d+)-[0-9a-f]{40,64}$/.exec(ref ?? '');
    const number = (0,untrusted_json/* numberAt */.tk)({ number: Number(queue?.[2]) }, 'number');
    return {
        commit: commitAt(group, 'head_sha'),
        ...factsOfRef(ref),
        baseRef: (0,untrusted_json/* textAt */.$6)(group, 'base_ref')?.replace(/^refs\/heads\//, '') ?? queue?.[1],
        baseSha: commitAt(group, 'base_sha'),
        pullRequest: number === undefined ? undefined : { number, fork: false },
    };
}
/** `pull_requests` is empty for forks, whose pull request has to be looked up by its head commit. */
function factsOfWorkflowRun(env, payload) {
    const run = (0,untrusted_json.at)(payload, 'workflow_run');
    const pull = (0,untrusted_json.at)(run, 'pull_requests', 0);
    const number = (0,untrusted_json/* numberAt */.tk)(pull, 'number');
    const headSha = commitAt(run, 'head_sha');
    const headBranch = (0,untrusted_json/* textAt */.$6)(run, 'head_branch');
    const headRepository = (0,untrusted_json/* textAt */.$6)(run, 'head_repository', 'full_name');
    const fork = !sameRepository(headRepository, env.GITHUB_REPOSITORY);
    return {
        commit: headSha,
        fromFork: fork,
        checkoutCommit: otherThan(headSha, env.GITHUB_SHA),
        branch: headBranch,
        ref: fork || headBranch === undefined ? undefined : `refs/heads/${headBranch}`,
        baseRef: (0,untrusted_json/* textAt */.$6)(pull, 'base', 'ref'),
        baseSha: commitAt(pull, 'base', 'sha'),
        pullRequest: number === undefined ? undefined : { number, fork, ...defined({ headSha, headBranch, headRepository }) },
        actor: (0,untrusted_json/* textAt */.$6)(run, 'actor', 'login'),
    };
}
function otherThan(commit, checkout) {
    return commit === undefined || checkout === commit ? undefined : toCommit(checkout);
}
function pullNumberOf(ref) {
    return (0,untrusted_json/* numberAt */.tk)({ number: Number(/^refs\/pull\/(\d+)\//.exec(ref ?? '')?.[1]) }, 'number');
}
function sameRepository(a, b) {
    return a !== undefined && a.toLowerCase() === b?.toLowerCase();
}
/**
 * Runs of these events get a read-only token for forks, and for Dependabot as for a fork
 * (docs.github.com: "Automatic token authentication", "Dependabot on GitHub Actions"). pull_request_target is not among
 * the forks' events; for Dependabot it is when Dependabot made the base branch, which cannot be seen from here.
 */
function hasReadOnlyToken(event, fork, dependabot) {
    const ofPull = ['pull_request', 'pull_request_review', 'pull_request_review_comment'].includes(event);
    return (ofPull && (fork || dependabot)) || (event === 'push' && dependabot);
}
function repositoryOf(text) {
    const match = /^([\w.-]+)\/([\w.-]+)$/.exec(text ?? '');
    return match?.[1] && match[2] ? { owner: match[1], name: match[2] } : undefined;
}
function urlOf(text, otherwise) {
    return text && /^https?:\/\/[^\s]+$/.test(text) ? text.replace(/\/+$/, '') : otherwise;
}
/** The object without the keys that are undefined, so that they neither hide nor fill anything when it is spread. */
function defined(object) {
    return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./build/core/policy/resolve-environment.js



/** Whether a ref or event matches globs; exclusions alone mean all else. picomatch is loaded only for a glob that may match. */
async function matches(globs, name) {
    if (globs === undefined || name === undefined)
        return false;
    const wanted = globs.filter((glob) => !(0,glob_pattern/* isExclusion */.VB)(glob));
    const excluded = globs.filter(glob_pattern/* isExclusion */.VB).map((glob) => glob.slice(1));
    return (wanted.length === 0 || (await matchesAny(wanted, name))) && !(await matchesAny(excluded, name));
}
async function matchesAny(globs, name) {
    if (globs.includes(name))
        return true;
    const possible = globs.filter((glob) => {
        const [literal = ''] = /^[\w/-]*/.exec(glob) ?? [];
        // `feature/**` matches `feature` as well, so the last literal character says nothing.
        return literal !== glob && name.startsWith(literal.slice(0, -1));
    });
    if (possible.length === 0)
        return false;
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 6).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4006, 19));
    return picomatch.isMatch(name, possible, { dot: true });
}
/** Why a profile is deployed from here; undefined where it is not. */
async function reasonFor(profile, origin) {
    const from = profile.values['deploys-from'];
    if (from === undefined)
        return undefined;
    const underReview = isReviewEvent(origin.event) || origin.pullRequest !== undefined;
    if (from.events === undefined ? underReview : !(await matches(from.events, origin.event)))
        return undefined;
    // A fork chooses the names of its branches, so they say nothing about where its code goes.
    const branch = origin.pullRequest?.fork === true ? undefined : origin.branch;
    if (from.tags !== undefined && origin.tag !== undefined && (await matches(from.tags, origin.tag)))
        return `tag ${origin.tag} is deployed there`;
    if (await matches(from.branches, branch))
        return `branch ${branch} is deployed there`;
    if (from.branches === undefined && from.tags === undefined && from.events !== undefined)
        return `event ${origin.event} deploys there`;
    return undefined;
}
function onlyOne(candidates, about) {
    if (candidates.length < 2)
        return candidates[0];
    const names = candidates.map(({ name }) => name);
    return {
        where: 'environment',
        name: 'environment',
        value: names.join(', '),
        expected: `one environment for ${about}`,
        mend: `Set the input environment, or change what stands at ${candidates.map(({ profile }) => placeIn(profile)).join(' and ')}.`,
    };
}
function placeIn(profile) {
    return profile.places.get('deploys-from') ?? profile.places.get('app') ?? profile.name;
}
function nameOrigin(origin) {
    if (origin.tag !== undefined)
        return `tag ${origin.tag}`;
    return origin.branch === undefined ? `event ${origin.event}` : `branch ${origin.branch}`;
}
/**
 * The environment of a run: the one that is named, else the one that is deployed from this ref and event, else the one
 * whose app has this bundle id. None is no error. A pull request or merge queue entry deploys nowhere, so it has an environment only where
 * a profile names its event. An unknown name and two matches come back as problem.
 */
async function resolveEnvironment(policy, run) {
    const { input, origin, bundleId } = run;
    if (input !== undefined) {
        const profile = policy.environments.get(input);
        if (profile !== undefined)
            return { name: input, why: 'it was asked for', profile };
        const mend = (0,fields/* mendWord */.V)(input, [...policy.environments.keys()]);
        return { where: 'environment', name: 'environment', value: input, expected: 'the name of an environment', mend };
    }
    const profiles = [...policy.environments.values()];
    const byOrigin = [];
    for (const profile of profiles) {
        const why = await reasonFor(profile, origin);
        if (why !== undefined)
            byOrigin.push({ name: profile.name, why, profile });
    }
    if (byOrigin.length > 0 || bundleId === undefined)
        return onlyOne(byOrigin, nameOrigin(origin));
    const why = `its app is ${bundleId}`;
    const byApp = profiles.filter((profile) => profile.values.app?.['bundle-id'] === bundleId);
    return onlyOne(byApp.map((profile) => ({ name: profile.name, why, profile })), `the app ${bundleId}`);
}

;// CONCATENATED MODULE: ./build/core/policy/load-inputs.js







/**
 * All that an action is told: inputs joined with environment profile, policy and built-in defaults.
 *
 * `root` is the absolute folder that `working-directory` starts from; the default policy file and `configs/` are looked
 * for in the working directory first and then there, a path that was given only in the working directory.
 * Rejects with one InputError `input-invalid` that holds the problems of inputs and files alike.
 */
async function loadInputs(schema, from) {
    const { given, files, actions, root, origin, bundleId } = from;
    const problems = [];
    const workingDirectory = (0,external_node_path_.resolve)(root, (0,read_action_inputs/* textGiven */.F$)(given, 'working-directory') ?? '.');
    problems.push(...(await checkFolder(files, workingDirectory, (0,read_action_inputs/* textGiven */.F$)(given, 'working-directory'))));
    const loaded = await (0,find_policy.findPolicy)({ given, files, actions, root });
    problems.push(...loaded.problems);
    const input = (0,read_action_inputs/* textGiven */.F$)(given, 'environment');
    const found = loaded.problems.length > 0 ? undefined : await resolveEnvironment(loaded.policy, { input, origin, bundleId });
    if (found !== undefined && (0,read_policy_file/* isProblem */.A)(found))
        problems.push(found);
    const environment = found === undefined || (0,read_policy_file/* isProblem */.A)(found) ? undefined : found;
    const resolved = resolveInputs(schema, {
        given,
        profile: environment === undefined ? undefined : (0,policy/* profileLayer */.pN)(environment.profile),
        policy: (0,policy/* policyLayer */.MN)(loaded.policy, schema.name),
        problems,
    });
    const notices = [...resolved.notices, ...loaded.notices];
    return { ...resolved, notices, policy: loaded.policy, environment, workingDirectory };
}
async function checkFolder(files, folder, given) {
    if (given === undefined)
        return [];
    const facts = await files.facts(folder).catch(() => undefined);
    if (facts?.kind === 'directory')
        return [];
    const name = 'working-directory';
    return [{ where: name, name, value: given, expected: 'a folder that exists', mend: 'Mend the path.' }];
}

// EXTERNAL MODULE: ./build/core/render/check-run.js
var check_run = __nccwpck_require__(6199);
// EXTERNAL MODULE: ./build/core/run/cancellation.js + 1 modules
var cancellation = __nccwpck_require__(3605);
;// CONCATENATED MODULE: ./build/core/run/common-values.js
/** The common ones among an action's inputs. `defineAction` joins them into every schema, which a type parameter cannot tell. */
function commonValues(inputs) {
    return inputs;
}

;// CONCATENATED MODULE: ./build/core/run/conclusion-rules.js


/** What holds when nothing that may be trusted says otherwise. */
const strictRules = { failOn: 'fail', onMissing: 'fail' };
/**
 * Which verdict fails the step. What a change's own policy says of that does not hold where the change weakens a protected
 * policy, or a protected policy could not be compared: else `fail-on: never` would let itself in.
 */
function rulesOf({ inputs, sources, policy }, verdict) {
    const { 'fail-on': failOn, 'on-missing': onMissing } = commonValues(inputs);
    const outcome = verdict.conditions.find(({ id }) => id === common_conditions/* policyLoosened */.il)?.outcome;
    const isTrusted = outcome !== 'fail' && !(outcome === 'inconclusive' && policy.protect);
    const holds = (name) => isTrusted || sources[name]?.kind === 'input';
    return {
        failOn: holds('fail-on') ? failOn : strictRules.failOn,
        onMissing: holds('on-missing') ? onMissing : strictRules.onMissing,
    };
}

;// CONCATENATED MODULE: ./build/core/run/failure.js



/** The one condition of a run that did not reach a verdict: it found nothing because it did not look. */
function conditionOfFailure(error, cancelled) {
    const condition = {
        id: common_conditions/* runCompleted */.NX,
        title: 'Run completed',
        outcome: 'inconclusive',
        expected: 'the run reaches a verdict',
    };
    if (cancelled) {
        return {
            ...condition,
            actual: 'cancelled',
            reason: 'The run was cancelled before it had judged.',
            fix: 'Run it again.',
        };
    }
    if (error instanceof errors/* InputError */.dz) {
        const [first, ...others] = error.problems;
        const more = others.length === 0 ? '' : ` And ${others.length} more.`;
        const reason = first === undefined ? error.message : (0,errors/* describeProblem */.BJ)(first);
        return { ...condition, actual: error.code, reason: `${reason}${more}`, fix: 'Mend what the log lists.' };
    }
    if (error instanceof errors/* PermissionError */.i_)
        return { ...condition, actual: error.code, reason: error.message, fix: error.grant };
    if (error instanceof errors/* VetnetError */.tr && error.kind === 'external') {
        return {
            ...condition,
            actual: error.code,
            reason: error.message,
            fix: 'Run it again; see docs/errors.md for the code.',
        };
    }
    return {
        ...condition,
        actual: 'bug',
        reason: `A bug of ours: ${(0,errors/* messageOf */.bD)(error)}`,
        fix: `Please report it: ${product/* reportLink */.nq}`,
    };
}
/** Tells people what went wrong: every problem of an input by itself, and the stack of a bug for its report. */
function logFailure(error, log) {
    if (error instanceof errors/* InputError */.dz) {
        for (const problem of error.problems) {
            const place = failure_placeOf(problem.where);
            log.error((0,errors/* describeProblem */.BJ)(place === undefined ? problem : { ...problem, where: problem.name }), place);
        }
    }
    else if (error instanceof errors/* PermissionError */.i_) {
        log.error(`${error.message}\n${error.grant}`);
    }
    else if (error instanceof errors/* VetnetError */.tr && error.kind === 'external') {
        log.error(`${error.message} (${error.code})`);
    }
    else {
        log.error(`A bug of ours: ${(0,errors/* messageOf */.bD)(error)}. Please report it with the lines below: ${product/* reportLink */.nq}`);
        if (error instanceof Error && error.stack !== undefined)
            log.info(error.stack);
    }
}
function failure_placeOf(where) {
    const [, file, line, column] = /^(.+\.ya?ml):(\d+)(?::(\d+))?$/.exec(where) ?? [];
    if (file === undefined)
        return undefined;
    return { file, line: Number(line), ...(column === undefined ? {} : { column: Number(column) }) };
}

// EXTERNAL MODULE: ./build/core/model/error-codes.js
var error_codes = __nccwpck_require__(1153);
// EXTERNAL MODULE: ./build/core/evidence/canonical-json.js
var canonical_json = __nccwpck_require__(9147);
// EXTERNAL MODULE: ./build/core/evidence/chain.js
var chain = __nccwpck_require__(8135);
// EXTERNAL MODULE: ./build/core/evidence/digest.js
var digest = __nccwpck_require__(328);
;// CONCATENATED MODULE: ./build/core/evidence/statement.js

/** in-toto Statement v1 (github.com/in-toto/attestation, spec/v1/statement.md). */
const statementType = 'https://in-toto.io/Statement/v1';
/** Name and version of our predicate. A change that an older reader would misread gets a new number. */
const predicateType = 'urn:vetnet:predicate:evidence:v1';
/** The statement of one action's verdict about one commit or artifact. Holds no findings: these may quote what they found. */
function buildStatement(facts) {
    const { report, context } = facts;
    return {
        _type: statementType,
        subject: subjectsOf(facts),
        predicateType,
        predicate: {
            action: report.action,
            'check-name': report.checkName,
            verdict: report.verdict.outcome,
            conclusion: report.conclusion,
            conditions: report.verdict.conditions.map((condition) => ({
                key: (0,model_condition/* conditionKey */.p)(condition),
                outcome: condition.outcome,
                expected: condition.expected,
                actual: condition.actual,
            })),
            policy: facts.policy,
            environment: report.environment ?? null,
            tools: facts.tools,
            run: runOf(context),
            actor: context.actor ?? null,
            event: context.event,
            approvals: facts.approvals ?? [],
            'started-at': report.startedAt.toISOString(),
            'finished-at': new Date(report.startedAt.getTime() + report.durationMs).toISOString(),
            'relied-on': facts.reliedOn ?? [],
            report: facts.reportFile,
            change: facts.change ?? null,
        },
    };
}
function subjectsOf({ report, context, artifacts = [], reportFile }) {
    const { repository } = context;
    const name = repository === undefined ? 'commit' : `git+${context.serverUrl}/${repository.owner}/${repository.name}`;
    const commits = report.commit === undefined ? [] : [{ name, digest: { gitCommit: report.commit } }];
    const subjects = [...commits, ...artifacts.map(subjectOf)];
    return subjects.length > 0 ? subjects : [subjectOf(reportFile)];
}
function subjectOf({ name, sha256 }) {
    return { name, digest: { sha256 } };
}
function runOf(context) {
    const { repository, pullRequest } = context;
    return {
        host: context.host,
        repository: repository === undefined ? null : `${repository.owner}/${repository.name}`,
        ref: context.ref ?? null,
        'pull-request': pullRequest?.number ?? null,
        'from-fork': context.fromFork,
        id: context.runId ?? null,
        attempt: context.attempt ?? null,
    };
}

;// CONCATENATED MODULE: ./build/core/evidence/evidence-sink.js








/** Writes the statement of a run and chains it into the audit log. */
function evidenceSink(options) {
    const { ports, path, auditLog, reportPath, facts } = options;
    return {
        id: 'evidence',
        file: path,
        async publish(report) {
            let statement;
            try {
                const reportFile = { name: (0,external_node_path_.basename)(reportPath), sha256: await (0,digest/* digestFile */.T)(ports.files, reportPath) };
                statement = buildStatement({ ...facts, report, reportFile });
                await ports.files.write(path, `${(0,canonical_json/* canonicalJson */.d)(statement)}\n`);
            }
            catch (error) {
                return [{ ...lossOf(`evidence ${path}`, error), file: path }];
            }
            try {
                await (0,chain/* appendStatement */.SV)(auditLog, statement, ports);
                return [];
            }
            catch (error) {
                return [lossOf(`record in the audit log ${auditLog}`, error)];
            }
        },
    };
}
function lossOf(what, error) {
    return { what, why: (0,errors/* messageOf */.bD)(error), fix: fixOf(error) };
}
function fixOf(error) {
    if (error instanceof errors/* BugError */.f9)
        return product/* bugAdvice */.N6;
    return error instanceof errors/* VetnetError */.tr ? error_codes/* errorCodes */.f[error.code].mend : 'Set output-dir to a folder that can be written.';
}

;// CONCATENATED MODULE: ./build/core/render/html-text.js



const references = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text for HTML and SVG, in content and in quoted attributes. */
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => references[character] ?? character);
}
/** Plain text on one line. */
function htmlText(text, maximum) {
    return escapeHtml((0,visible_text/* visibleLine */.P8)(text, maximum));
}
/** A name as code, on one line. */
function htmlCode(text, maximum) {
    return `<code>${escapeHtml((0,visible_text/* visibleName */.ko)(text, maximum))}</code>`;
}
/** A sentence of ours that quotes names in backticks. */
function htmlProse(text, maximum) {
    return htmlCell((0,render_document/* quotedParts */.jB)((0,visible_text/* visibleLine */.P8)(text, maximum)), maximum);
}
/** An outcome as a pill with sign and word. */
function htmlOutcome(outcome) {
    return `<span class="pill ${outcome}"><span aria-hidden="true">${outcome_words/* outcomeWords */.w[outcome].mark}</span> ${outcome_words/* outcomeWords */.w[outcome].verb}</span>`;
}
function htmlPart(part, maximum) {
    if (typeof part === 'string') {
        const inner = htmlText(part, maximum);
        return `${/^\s/.test(part) ? ' ' : ''}${inner}${/\s$/.test(part) ? ' ' : ''}`;
    }
    switch (part.kind) {
        case 'code':
            return htmlCode(part.text, maximum);
        case 'strong':
            return `<strong>${htmlText(part.text, maximum)}</strong>`;
        case 'outcome':
            return htmlOutcome(part.outcome);
        case 'location':
            return htmlCode((0,render_document/* placeOf */.$t)(part), maximum);
        case 'link': {
            const url = (0,render_document/* webUrl */.qP)(part.url);
            const text = htmlText(part.text, maximum);
            return url === undefined ? text : `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${text}</a>`;
        }
    }
}
/** A cell, paragraph or list item; `maximum` holds for each of its parts. */
function htmlCell(cell, maximum) {
    return (0,render_document/* partsOf */.CI)(cell)
        .map((part) => htmlPart(part, maximum))
        .join('')
        .trim();
}

;// CONCATENATED MODULE: ./build/core/render/badge.js



/** White text keeps a contrast of at least 4.5 to 1 on each of these (WCAG 2.2 AA). */
const colours = {
    fail: '#b42318',
    inconclusive: '#6941c6',
    warn: '#8a5a00',
    pass: '#17693a',
    skipped: '#57606a',
};
const labelColour = '#3b434b';
/** Advance widths of Verdana at 11 px, in tenths of a pixel; other characters count as one em. */
const advances = [
    ["ijl|'", 31],
    [' ,.:;!f/\\I()[]{}-"t', 43],
    ['rszJ', 50],
    ['acekvxy?*_$bdghnopquLFETSPYZXCBVKRA0123456789', 68],
    ['GDHNOQU+<>=~^#&', 85],
    ['mwMW%@', 107],
];
const otherAdvance = 110;
/** Width of the text in pixels in an 11 px sans-serif. The badge also sets textLength, so other fonts fit as well. */
function textWidth(text) {
    const tenths = Array.from(text).map((character) => advances.find(([characters]) => characters.includes(character))?.[1] ?? otherAdvance);
    return Math.ceil(tenths.reduce((sum, width) => sum + width, 0) / 10);
}
/** An SVG badge, 20 px high, that shows the label on grey and the message on the outcome's colour. */
function renderBadge(badge) {
    const label = (0,visible_text/* visibleLine */.P8)(badge.label, 40);
    const message = (0,visible_text/* visibleLine */.P8)(badge.message, 40);
    const labelWidth = textWidth(label);
    const messageWidth = textWidth(message);
    const left = labelWidth + 12;
    const right = messageWidth + 12;
    const name = escapeHtml(`${label}: ${message} (${outcome_words/* outcomeWords */.w[badge.outcome].verb})`);
    const text = (content, x, width) => content === ''
        ? ''
        : `<text x="${x}" y="14" textLength="${width}" lengthAdjust="spacingAndGlyphs">${escapeHtml(content)}</text>`;
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" viewBox="0 0 ${left + right} 20" role="img" aria-label="${name}">
<title>${name}</title>
<clipPath id="r"><rect width="${left + right}" height="20" rx="3"/></clipPath>
<g clip-path="url(#r)"><rect width="${left}" height="20" fill="${labelColour}"/><rect x="${left}" width="${right}" height="20" fill="${colours[badge.outcome]}"/></g>
<g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11">${text(label, 6, labelWidth)}${text(message, left + 6, messageWidth)}</g>
</svg>
`;
}
/** The badge of a report: what its action wants it to say, else the verdict; coloured by the verdict. */
function badgeOf(report) {
    const { outcome } = report.verdict;
    const { label, message } = report.badge ?? { label: report.checkName, message: outcome_words/* outcomeWords */.w[outcome].verb };
    return { label, message, outcome };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/core/render/html-blocks.js




/** Most rows of a table, so that a browser opens the page at once whatever the report holds. */
const htmlRowLimit = 500;
/** Most characters of one text and of one block of code. */
const htmlTextLimit = 4000;
const codeLimit = 50_000;
const barLimit = 100;
/** That there are more; empty where there are not. */
function htmlMore(more) {
    return more > 0 ? `<p class="more">… and ${(0,metric_format/* formatCount */.B4)(more)} more. The JSON report holds all of them.</p>` : '';
}
/** A table whose first column names its rows. Cells are HTML already. */
function htmlTable(caption, columns, rows, more) {
    const align = (column) => (column?.align === 'right' ? ' class="number"' : '');
    const head = columns.map((column) => `<th scope="col"${align(column)}>${htmlText(column.title, 200)}</th>`).join('');
    const body = rows
        .map((cells) => `<tr>${columns.map((column, index) => `<td${align(column)}>${cells[index] ?? ''}</td>`).join('')}</tr>`)
        .join('\n');
    return `<div class="scroll" role="region" aria-label="${htmlText(caption, 200)}" tabindex="0"><table>
<caption>${htmlText(caption, 200)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody></table></div>
${htmlMore(more)}`;
}
function tableOf(table, title) {
    const shown = table.rows.slice(0, htmlRowLimit);
    const rows = shown.map((row) => row.map((cell) => htmlCell(cell, htmlTextLimit)));
    return htmlTable(title, table.columns, rows, table.rows.length - shown.length + (table.more ?? 0));
}
/** One line of SVG per bar: the track, the bar, and the limit as a mark. Colours come from the style sheet. */
function barLine(bar, chart) {
    const scale = (value) => chart.max > 0 && Number.isFinite(value) ? (Math.min(1, Math.max(0, value / chart.max)) * 100).toFixed(2) : '0';
    const short = bar.limit !== undefined && Number.isFinite(bar.limit);
    const mark = short ? `<rect class="limit" x="${scale(bar.limit ?? 0)}" y="0" width="0.6" height="10"/>` : '';
    const limit = short
        ? ` <span class="muted">limit ${htmlText((0,block_bar/* chartValue */.G)(bar.limit ?? 0, chart.unit), 40)}</span>`
        : '';
    return `<li><span class="label">${htmlText(bar.label, 200)}</span>
<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="track" y="2" width="100" height="6"/><rect class="bar" y="2" width="${scale(bar.value)}" height="6"/>${mark}</svg>
<span class="value">${htmlText((0,block_bar/* chartValue */.G)(bar.value, chart.unit), 40)}${limit}</span></li>`;
}
function barsOf(chart) {
    const shown = chart.bars.slice(0, barLimit);
    return `<figure><figcaption>${htmlText(chart.title, 200)}</figcaption>
<ul class="bars">
${shown.map((bar) => barLine(bar, chart)).join('\n')}
</ul>
${htmlMore(chart.bars.length - shown.length)}</figure>`;
}
/** A list of at most so many items as a table has rows. */
function htmlList(items) {
    const shown = items.slice(0, htmlRowLimit).map((item) => `<li>${htmlCell(item, htmlTextLimit)}</li>`);
    return `<ul>\n${shown.join('\n')}\n</ul>\n${htmlMore(items.length - shown.length)}`;
}
function htmlBlock(block, title) {
    switch (block.kind) {
        case 'paragraph':
            return `<p>${htmlCell(block.content, htmlTextLimit)}</p>`;
        case 'list':
            return htmlList(block.items);
        case 'code':
            return `<pre tabindex="0"><code>${escapeHtml((0,visible_text/* visibleBlock */._n)(block.text, codeLimit))}</code></pre>`;
        case 'table':
            return tableOf(block, title);
        case 'bars':
            return barsOf(block);
    }
}
/** A section of the page, or one that is closed until the reader opens it. */
function htmlSection(section) {
    const title = htmlText(section.title, 200);
    const blocks = section.blocks.map((block) => htmlBlock(block, section.title)).join('\n');
    return section.folded === true
        ? `<details class="card"><summary><h2>${title}</h2></summary>\n${blocks}\n</details>`
        : `<section class="card"><h2>${title}</h2>\n${blocks}\n</section>`;
}

;// CONCATENATED MODULE: ./build/core/render/html-style.js
/** The page's style sheet. All text colours keep a contrast of at least 4.5 to 1 with their ground (WCAG 2.2 AA). */
const htmlStyle = `
:root{color-scheme:light dark;--page:#f6f7f9;--card:#fff;--text:#1b1f24;--muted:#57606a;--line:#d8dee4;--link:#0550ae;--code:#eff1f3;--bar:#3b7dd8;--track:#e4e8ec;
--fail:#b42318;--fail-soft:#fdecea;--inconclusive:#6941c6;--inconclusive-soft:#f3effc;--warn:#8a5a00;--warn-soft:#fdf3dc;--pass:#17693a;--pass-soft:#e5f5ea;--skipped:#57606a;--skipped-soft:#eef0f2}
@media screen and (prefers-color-scheme:dark){:root{--page:#0f1318;--card:#171c23;--text:#e6eaef;--muted:#a0aab5;--line:#2d343d;--link:#79b8ff;--code:#222933;--bar:#5b9bf0;--track:#2a323c;
--fail:#ff9389;--fail-soft:#3a1d1d;--inconclusive:#c6adff;--inconclusive-soft:#2a2140;--warn:#f2c14e;--warn-soft:#352a12;--pass:#6fd694;--pass-soft:#16301f;--skipped:#a0aab5;--skipped-soft:#262c34}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
.wrap{max-width:72rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{font-size:1.7rem;line-height:1.25;margin:0}h2{font-size:1.15rem;line-height:1.3;margin:0 0 .75rem}
a{color:var(--link)}:focus-visible{outline:3px solid var(--link);outline-offset:2px}
code,pre{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
.stack td,.stack th,.verdict,code{overflow-wrap:anywhere}.stack td[data-name]{min-width:7.5rem}.stack td:first-child{min-width:8rem}.stack th[scope=row]{min-width:10.5rem}
code{background:var(--code);border-radius:4px;padding:.1em .35em}
pre{background:var(--code);border-radius:6px;padding:.75rem 1rem;overflow:auto;max-height:30rem;overflow-wrap:normal}pre code{background:none;padding:0}
.verdict{border-left:.5rem solid var(--tone);background:var(--soft);border-radius:8px;padding:1.25rem 1.5rem;margin-bottom:1.25rem}
.verdict.fail{--tone:var(--fail);--soft:var(--fail-soft)}.verdict.inconclusive{--tone:var(--inconclusive);--soft:var(--inconclusive-soft)}.verdict.warn{--tone:var(--warn);--soft:var(--warn-soft)}.verdict.pass{--tone:var(--pass);--soft:var(--pass-soft)}.verdict.skipped{--tone:var(--skipped);--soft:var(--skipped-soft)}
.verdict h1{color:var(--tone)}.verdict .reason{font-size:1.15rem;margin:.35rem 0 .75rem}
.facts{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin:0}.facts div{display:flex;gap:.4rem}.facts dt{color:var(--muted);white-space:nowrap}.facts dd{margin:0}
.card{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:1.1rem 1.25rem;margin:0 0 1.25rem}
.card>:last-child{margin-bottom:0}
summary{cursor:pointer}summary h2{display:inline;margin:0}details[open]>summary{margin-bottom:.75rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9375rem}caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line)}tbody tr:last-child>*{border-bottom:0}
th{font-weight:600}thead th{color:var(--muted);font-size:.8125rem;font-weight:600;white-space:nowrap}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.fix{margin:.35rem 0 0}.fix::before{content:"→ ";color:var(--muted)}
.pill{display:inline-block;border-radius:99px;padding:.05rem .6rem;font-size:.8125rem;font-weight:600;white-space:nowrap;color:var(--skipped);background:var(--skipped-soft)}
.pill.fail,.pill.critical,.pill.high{color:var(--fail);background:var(--fail-soft)}.pill.inconclusive{color:var(--inconclusive);background:var(--inconclusive-soft)}.pill.warn,.pill.medium{color:var(--warn);background:var(--warn-soft)}.pill.pass{color:var(--pass);background:var(--pass-soft)}
.muted,.more{color:var(--muted);font-size:.875rem}
.metrics{display:grid;grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr));gap:1rem;list-style:none;margin:0;padding:0}
.metrics li{border:1px solid var(--line);border-radius:8px;padding:.75rem 1rem}.metrics .change{font-variant-numeric:tabular-nums}.metrics .name{color:var(--muted);font-size:.875rem}.metrics .figure{font-size:1.6rem;font-weight:600;line-height:1.3;font-variant-numeric:tabular-nums}
figure{margin:0 0 1rem}figcaption{color:var(--muted);font-size:.875rem;margin-bottom:.5rem}
.bars{list-style:none;margin:0;padding:0}.bars li{display:grid;grid-template-columns:minmax(6rem,16rem) 1fr minmax(9rem,auto);gap:.75rem;align-items:center;padding:.2rem 0}
.bars svg{width:100%;height:1.1rem;display:block}.bars .value{font-variant-numeric:tabular-nums}.track{fill:var(--track)}.bar{fill:var(--bar)}.limit{fill:var(--text)}
footer{color:var(--muted);font-size:.875rem}
@media (max-width:40rem){.wrap{padding:.75rem .75rem 2rem}.verdict,.card{padding:1rem}h1{font-size:1.35rem}.bars li{grid-template-columns:1fr auto}.bars svg{grid-column:1/-1;grid-row:2}
.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.stack,.stack tbody,.stack tr,.stack td,.stack th{display:block}.stack tr{padding:.6rem 0;border-bottom:1px solid var(--line)}.stack tr:last-child{border-bottom:0}.stack td,.stack th{border:0;padding:.1rem 0}.stack td[data-name]::before{content:attr(data-name) " ";color:var(--muted)}}
@media print{:root{color-scheme:light}body{background:#fff;font-size:11pt}.wrap{max-width:none;padding:0}.card,.verdict{break-inside:avoid-page}.card{border-color:#999}pre{max-height:none;white-space:pre-wrap}.scroll{overflow:visible}details::details-content{content-visibility:visible}tr{break-inside:avoid}thead{display:table-header-group}}
`;

;// CONCATENATED MODULE: ./build/core/render/html.js









/** Nothing is loaded, run or sent: the only thing the page may use is the one style sheet it holds, known by its digest. */
function contentSecurityPolicy() {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(htmlStyle).digest('base64');
    return `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
}
function verdictOf(report) {
    const headline = (0,render_headline/* headlineOf */.gD)(report);
    const remark = (0,render_headline/* conclusionRemark */.al)(report);
    const fact = (name, value) => `<div><dt>${name}</dt><dd>${value}</dd></div>`;
    const facts = [
        fact('Conditions', (0,render_headline/* outcomeCounts */.TY)(report)),
        ...(report.environment === undefined
            ? []
            : [
                fact('Environment', `${htmlCode(report.environment.name, 60)} <span class="muted">${htmlText(report.environment.why, 200)}</span>`),
            ]),
        ...(report.commit === undefined ? [] : [fact('Commit', htmlCode(report.commit.slice(0, 12), 12))]),
        fact('Started', `<time datetime="${report.startedAt.toISOString()}">${report.startedAt.toISOString().slice(0, 19).replace('T', ' ')} UTC</time>`),
        fact('Took', (0,metric_format/* formatDuration */.a3)(report.durationMs)),
    ];
    return `<header class="verdict ${headline.outcome}">
<h1><span aria-hidden="true">${outcome_words/* outcomeWords */.w[headline.outcome].mark}</span> ${htmlText(headline.verdict, 200)}</h1>
<p class="reason">${htmlProse(headline.reason, 400)}${(0,render_headline/* othersOf */.bu)(headline)}</p>
${remark === undefined ? '' : `<p>${remark}</p>\n`}<dl class="facts">
${facts.join('\n')}
</dl>
</header>`;
}
/** A figure that says its own name where the table is too narrow for columns. */
function figureCell(name, text) {
    return text === '' ? '<td></td>' : `<td data-name="${name}">${htmlText(text, htmlTextLimit)}</td>`;
}
function conditionRow(condition) {
    const fix = condition.fix === undefined || condition.outcome === 'pass'
        ? ''
        : `<p class="fix">${htmlProse(condition.fix, htmlTextLimit)}</p>`;
    return `<tr><td>${htmlOutcome(condition.outcome)}</td><th scope="row">${htmlText((0,render_headline/* conditionTitle */.oF)(condition), htmlTextLimit)}</th>${figureCell('expected', condition.expected)}${figureCell('actual', condition.actual)}<td>${htmlProse(condition.reason, htmlTextLimit)}${fix}</td></tr>`;
}
function conditionsOf(report) {
    const conditions = (0,render_headline/* orderedConditions */.I1)(report);
    if (conditions.length === 0)
        return '';
    const shown = conditions.slice(0, htmlRowLimit);
    const heads = ['Outcome', 'Condition', 'Expected', 'Actual', 'Why, and how to mend it'];
    return `<section class="card"><h2>Conditions</h2>
<table class="stack"><caption>Conditions and their outcomes</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody>
${shown.map(conditionRow).join('\n')}
</tbody></table>
${htmlMore(conditions.length - shown.length)}</section>`;
}
function metricCard(metric) {
    const delta = (0,metric_format/* formatDelta */.CW)(metric);
    const baseline = metric.baseline === undefined ? '' : `<div class="muted">was ${(0,metric_format/* formatValue */.Fl)(metric.baseline, metric.unit)}</div>`;
    const change = delta === undefined ? '' : `<div class="change">${delta}</div>`;
    const source = metric.source === undefined ? '' : `<div class="muted">${htmlText(metric.source, 200)}</div>`;
    return `<li><div class="name">${htmlText(metric.title, 200)}</div><div class="figure">${(0,metric_format/* formatValue */.Fl)(metric.value, metric.unit)}</div>${change}${baseline}${source}</li>`;
}
function metricsOf(report) {
    if (report.metrics.length === 0)
        return '';
    const shown = report.metrics.slice(0, htmlRowLimit);
    return `<section class="card"><h2>Metrics</h2>
<ul class="metrics">
${shown.map(metricCard).join('\n')}
</ul>
${htmlMore(report.metrics.length - shown.length)}</section>`;
}
function findingRow({ finding }) {
    return [
        `<span class="pill ${finding.severity}">${finding.severity}</span>`,
        finding.location === undefined ? '' : htmlCell({ kind: 'location', ...finding.location }, htmlTextLimit),
        htmlText(finding.message, htmlTextLimit),
        htmlCode(finding.rule, 200),
    ];
}
function findingsOf(report) {
    const findings = (0,render_findings/* judgedFindings */.I)(report);
    if (findings.length === 0)
        return '';
    const shown = findings.slice(0, htmlRowLimit).map(findingRow);
    const columns = ['Severity', 'Place', 'Finding', 'Rule'].map((title) => ({ title }));
    const table = htmlTable('Findings, worst first', columns, shown, findings.length - shown.length);
    return `<details class="card"><summary><h2>All findings (${(0,metric_format/* formatCount */.B4)(findings.length)})</h2></summary>\n${table}\n</details>`;
}
/** The report as one HTML file that needs no network and no script. Tables stop at 500 rows and say how many more there are. */
function renderHtml(report) {
    const headline = (0,render_headline/* headlineOf */.gD)(report);
    const notes = report.notes.length === 0
        ? ''
        : `<section class="card"><h2>Notes</h2>\n${htmlList(report.notes.map(render_document/* quotedParts */.jB))}</section>`;
    const main = [
        conditionsOf(report),
        metricsOf(report),
        ...report.sections.map(htmlSection),
        findingsOf(report),
        notes,
    ];
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${outcome_words/* outcomeWords */.w[headline.outcome].mark} ${htmlText(headline.verdict, 200)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<div class="wrap">
${verdictOf(report)}
<main>
${main.filter((part) => part !== '').join('\n')}
</main>
<footer>Made by the ${htmlCode(report.action, 60)} action of vetnet-actions.</footer>
</div>
</body>
</html>
`;
}

;// CONCATENATED MODULE: ./build/core/publish/file-sinks.js




function fileSink(id, what, { files, path }, render) {
    return {
        id,
        file: path,
        async publish(report) {
            const text = render(report);
            try {
                await files.write(path, text);
                return [];
            }
            catch (error) {
                const fix = 'Set output-dir to a folder that can be written.';
                return [{ what: `${what} ${path}`, why: (0,errors/* messageOf */.bD)(error), fix, file: path }];
            }
        },
    };
}
/** Writes the single-file HTML report. */
function htmlSink(options) {
    return fileSink('html', 'HTML report', options, renderHtml);
}
/** Writes the JSON report. */
function jsonSink(options) {
    return fileSink('json', 'JSON report', options, renderJson);
}
/** Writes the SVG badge. */
function badgeSink(options) {
    return fileSink('badge', 'badge', options, (report) => renderBadge(badgeOf(report)));
}

;// CONCATENATED MODULE: ./build/core/publish/publisher.js



/** Sinks that write here and not to a server: they also run after a cancellation, for what was found so far must not be lost. */
const localSinks = new Set(['summary', 'annotations', 'html', 'json', 'badge', 'evidence']);
function publisher_lossOf(sink, error) {
    const known = error instanceof errors/* VetnetError */.tr;
    const code = known && error.kind !== 'bug' ? error.code : `bug:${known ? error.code : 'unexpected'}`;
    return {
        what: sink.id,
        why: `${(0,errors/* messageOf */.bD)(error)} (${code})`,
        ...(sink.file === undefined ? {} : { file: sink.file }),
        ...(code.startsWith('bug:') ? { fix: product/* bugAdvice */.N6 } : {}),
    };
}
function cancelled(sink) {
    return { what: sink.id, why: 'the run was cancelled' };
}
/** Resolves when the run is cancelled; `stop` forgets the listener. */
function whenAborted(signal) {
    let listener = () => { };
    const aborted = new Promise((resolve) => {
        listener = () => resolve();
        signal.addEventListener('abort', listener, { once: true });
    });
    return { aborted, stop: () => signal.removeEventListener('abort', listener) };
}
async function publishTo(sink, report) {
    try {
        return await sink.publish(report);
    }
    catch (error) {
        return [publisher_lossOf(sink, error)];
    }
}
/** Runs a sink; one that talks to a server is given up when the run is cancelled. */
async function publishUnlessCancelled(sink, report, signal) {
    if (signal === undefined || localSinks.has(sink.id))
        return publishTo(sink, report);
    if (signal.aborted)
        return [cancelled(sink)];
    const { aborted, stop } = whenAborted(signal);
    try {
        return await Promise.race([publishTo(sink, report), aborted.then(() => [cancelled(sink)])]);
    }
    finally {
        stop();
    }
}
function describeLoss(loss) {
    const said = `Not published: ${(0,visible_text/* visibleLine */.P8)(loss.what, 200)}, because ${(0,visible_text/* visibleLine */.P8)(loss.why, 1000).replace(/\.$/, '')}.`;
    return loss.fix === undefined ? said : `${said}\n${(0,visible_text/* visibleBlock */._n)(loss.fix, 1000)}`;
}
/**
 * Publishes the report to one sink after the other and returns what did not get there, each told as one warning.
 * Never rejects and never touches the verdict: a report that is lost does not change what was judged.
 */
async function publish(report, sinks, log, options = {}) {
    const losses = [];
    for (const sink of sinks) {
        for (const loss of await publishUnlessCancelled(sink, report, options.signal)) {
            losses.push(loss);
            log.warning(describeLoss(loss), { title: `${report.checkName}: report incomplete` });
        }
    }
    return losses;
}

;// CONCATENATED MODULE: ./build/core/run/finish-run.js








/** Shows and publishes a report, and sets the outputs. Whatever is lost on the way is said and changes nothing else. Never rejects. */
async function finishRun(report, facts, { ports, host }) {
    const common = facts.loaded && commonValues(facts.loaded.inputs);
    const { log } = host;
    const folder = outputFolder(report, facts, host);
    const paths = {
        'report-path': (0,external_node_path_.join)(folder, 'report.json'),
        'html-path': (0,external_node_path_.join)(folder, 'report.html'),
        'badge-path': (0,external_node_path_.join)(folder, 'badge.svg'),
        'evidence-path': (0,external_node_path_.join)(folder, 'evidence.json'),
    };
    const { files } = ports;
    const written = [
        jsonSink({ files, path: paths['report-path'] }),
        htmlSink({ files, path: paths['html-path'] }),
        badgeSink({ files, path: paths['badge-path'] }),
        evidenceSink({
            ports,
            path: paths['evidence-path'],
            auditLog: (0,external_node_path_.join)(auditFolder(folder, facts), 'audit.jsonl'),
            reportPath: paths['report-path'],
            facts: evidenceFacts(facts),
        }),
    ];
    await attempt('the report was not shown', log, () => host.show(report));
    const place = {
        context: facts.context,
        checkName: report.checkName,
        action: report.action,
        // Without inputs the report still goes where it does by default.
        publish: common?.publish ?? ['auto'],
        token: common?.token,
    };
    const sinks = await attempt('the report is in files only', log, () => host.sinks(place));
    const losses = await publish(report, [...written, ...(sinks ?? [])], log, { signal: ports.signal });
    const outputs = { ...facts.outputs, ...pathsWritten(paths, losses), ...commonOutputsOf(report) };
    await attempt('the outputs were not set', log, () => host.setOutputs(outputs));
}
/** What the host does with the report never changes what was judged; `otherwise` says what is lost when it fails. */
async function attempt(otherwise, log, act) {
    try {
        return await act();
    }
    catch (error) {
        log.warning(`Something went wrong, so ${otherwise}: ${(0,errors/* messageOf */.bD)(error)}`);
        return undefined;
    }
}
function outputFolder(report, { loaded }, host) {
    const named = loaded && commonValues(loaded.inputs)['output-dir'];
    return named === undefined
        ? host.outputFolder(report.checkName)
        : (0,external_node_path_.resolve)(loaded?.workingDirectory ?? host.root, named);
}
/** All actions of a job share one log, beside their folders; a folder that was named keeps its own. */
function auditFolder(folder, { loaded }) {
    const isNamed = loaded !== undefined && commonValues(loaded.inputs)['output-dir'] !== undefined;
    return isNamed ? folder : (0,external_node_path_.dirname)(folder);
}
function evidenceFacts({ context, loaded }) {
    const policy = loaded?.policy.files.map(({ file, sha256 }) => ({ name: file, sha256 })) ?? [];
    return { context, policy, tools: { vetnet: product/* version */.rE, node: process.versions.node } };
}
function commonOutputsOf(report) {
    const failed = report.verdict.conditions.filter(({ outcome }) => outcome === 'fail').map(model_condition/* conditionKey */.p);
    return {
        verdict: report.verdict.outcome,
        conclusion: report.conclusion,
        'failed-conditions': failed.join(','),
        summary: report.summary,
    };
}
/** Paths of the files that are there; `unknown` for one that could not be written. */
function pathsWritten(paths, losses) {
    const isLost = (path) => losses.some(({ file }) => file === path);
    return Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, isLost(path) ? 'unknown' : path]));
}

// EXTERNAL MODULE: ./build/core/model/known.js
var known = __nccwpck_require__(6131);
;// CONCATENATED MODULE: ./build/core/run/policy-of-change.js


/**
 * Holds the policy of a change under review against the policy it starts from: what judges a change must not come from the
 * change. Nothing is said where neither has a policy file for certain.
 */
async function judgePolicyOf({ policy, workingDirectory }, context, { actions, systems, host }) {
    if (!isReviewEvent(context.event))
        return [];
    const tree = await (0,known/* knownUnlessFailed */.n)('The base commit', () => systems.baseTree(context, workingDirectory));
    const { judgePolicyChange, perhapsRemoved } = await __nccwpck_require__.e(/* import() */ 994).then(__nccwpck_require__.bind(__nccwpck_require__, 994));
    if (!tree.known && policy.files.length === 0)
        return [perhapsRemoved(tree)];
    if (!tree.known)
        return [judgePolicyChange(tree, policy, actions)];
    const { findBasePolicy } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 4585));
    const { given, root } = host;
    const base = await findBasePolicy({ given, files: tree.files, actions, root });
    if ('files' in base && base.files.length === 0 && policy.files.length === 0)
        return [];
    return [judgePolicyChange(base, policy, actions)];
}

;// CONCATENATED MODULE: ./build/core/run/run-action.js














/** Longest line for chat messages and job outputs. */
const summaryCharacters = 300;
/**
 * The way every action goes: inputs, the room's own work, report. A run that fails or is cancelled on the way still
 * reports, with an inconclusive verdict and a failed conclusion. Never rejects.
 */
async function runAction(room, surroundings) {
    const { ports, host } = surroundings;
    const startedAt = ports.clock.now();
    const start = ports.clock.monotonic();
    if (host.given.token)
        host.log.mask(host.given.token);
    const context = await readRunContext(surroundings);
    const { result, loaded, ...failure } = await workOf(room, context, surroundings);
    const common = loaded && commonValues(loaded.inputs);
    const rules = loaded === undefined ? strictRules : rulesOf(loaded, result.verdict);
    const environment = loaded?.environment;
    const draft = {
        action: room.schema.name,
        checkName: common?.['check-name'] ?? (0,read_action_inputs/* textGiven */.F$)(host.given, 'check-name') ?? room.schema.name,
        verdict: result.verdict,
        conclusion: 'error' in failure ? 'failure' : (0,verdict/* conclude */.Ep)(result.verdict, rules),
        summary: '',
        metrics: result.metrics,
        findings: result.findings ?? [],
        sections: result.sections,
        notes: result.notes,
        ...(environment === undefined ? {} : { environment: { name: environment.name, why: environment.why } }),
        ...(context.commit === undefined ? {} : { commit: context.commit }),
        startedAt,
        durationMs: Math.round(ports.clock.monotonic() - start),
        facts: result.facts,
        ...(result.badge === undefined ? {} : { badge: result.badge }),
    };
    const report = { ...draft, summary: (0,check_run/* plainHeadline */.r)(draft, summaryCharacters) };
    await finishRun(report, { outputs: result.outputs, context, loaded }, surroundings);
    return { report, rules, ...failure };
}
/** Reads the inputs and lets the room work; what goes wrong is its result. */
async function workOf(room, context, surroundings) {
    const { signal } = surroundings.ports;
    let loaded;
    try {
        const inputs = await (0,cancellation/* unlessAborted */.Wh)(signal, () => load(room.schema, context, surroundings));
        loaded = inputs;
        const found = await (0,cancellation/* unlessAborted */.Wh)(signal, () => room.run(run_action_runOf(inputs, context, surroundings)));
        // Not side by side: both may fetch the base commit, and git locks a shallow clone for one fetch at a time.
        const policy = await (0,cancellation/* unlessAborted */.Wh)(signal, () => judgePolicyOf(inputs, context, surroundings));
        return { result: { ...found, verdict: (0,verdict/* verdictOf */.Vj)([...found.verdict.conditions, ...policy]) }, loaded };
    }
    catch (error) {
        if (!signal.aborted)
            logFailure(error, surroundings.host.log);
        return { result: failedResult(room.schema, error, signal.aborted), loaded, error };
    }
}
/** The context of the run; on a laptop git knows what the event would have said. */
async function readRunContext({ ports, host, systems }) {
    const { payload, problem } = await readPayload(ports);
    if (problem !== undefined)
        host.log.warning(`The event is not known in full: ${problem}.`);
    const context = readContext(ports.env, payload);
    if (context.host === 'github')
        return context;
    try {
        return { ...context, ...(await systems.checkout(host.root)) };
    }
    catch (error) {
        if (!ports.signal.aborted)
            host.log.warning(`Commit and branch are not known: ${(0,errors/* messageOf */.bD)(error)}`);
        return context;
    }
}
async function load(schema, context, { ports, host, actions }) {
    const { given, log, root } = host;
    const loaded = await loadInputs(schema, { given, files: ports.files, actions, root, origin: context });
    for (const notice of loaded.notices)
        log.notice(notice);
    const { environment } = loaded;
    if (environment !== undefined)
        log.info(`Environment ${environment.name}: ${environment.why}.`);
    for (const [name, source] of Object.entries(loaded.sources))
        log.debug(`${name} comes from: ${describeSource(source)}`);
    return loaded;
}
function run_action_runOf({ inputs, workingDirectory }, context, { ports, host, systems }) {
    return { inputs, ports, log: host.log, context, workingDirectory, download: systems.download };
}
/** The result of a run that did not get to judge: every figure is unknown. */
function failedResult(schema, error, cancelled) {
    return {
        verdict: (0,verdict/* verdictOf */.Vj)([conditionOfFailure(error, cancelled)]),
        metrics: [],
        sections: [],
        notes: [],
        outputs: Object.fromEntries(Object.keys(schema.outputs).map((name) => [name, 'unknown'])),
        facts: {},
    };
}

;// CONCATENATED MODULE: ./build/core/run/entry.js

/** An entry of the bundle from an action's schema and what loads its room. */
function entryOf(schema, load) {
    return { schema, run: async (surroundings) => runAction(await load(), surroundings) };
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./build/core/model/random-word.js
var random_word = __nccwpck_require__(8086);
;// CONCATENATED MODULE: ./build/core/files/node-file-system.js





/** Bytes per read: larger buffers fall out of the processor's cache, smaller ones cost a thread hop more often. */
const defaultChunkSize = 1 << 20;
/** A file may grow while it is read. */
const smallestChunkSize = 1 << 12;
/** Bytes up to which a file is read without another thread. */
const smallFile = 1 << 16;
/** O_NONBLOCK lets the open of a FIFO return, so that it can be refused; Windows has neither. */
const readWithoutWaiting = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0);
const read = (0,external_node_util_.promisify)(external_node_fs_namespaceObject.read);
const readdir = (0,external_node_util_.promisify)(external_node_fs_namespaceObject.readdir);
/**
 * The real file system. `random` (uniform in [0, 1)) names temporary files.
 *
 * What is done at once and seldom is done synchronously: a hop to another thread and loading `node:fs/promises` take longer
 * than the work. Folders are listed and files streamed in the background, so that a cancellation is noticed meanwhile.
 */
function nodeFileSystem(random) {
    return {
        facts,
        list: async (directory) => (await readdir(directory, { withFileTypes: true })).map(node_file_system_entryOf),
        readText,
        readChunks,
        realPath: async (path) => external_node_fs_namespaceObject.realpathSync.native(path),
        write: async (path, content) => writeWhole(path, content, random),
        append: async (path, content) => {
            makeFolder((0,external_node_path_.dirname)(path));
            (0,external_node_fs_namespaceObject.appendFileSync)(path, content);
        },
        create: async (path, content) => {
            makeFolder((0,external_node_path_.dirname)(path));
            (0,external_node_fs_namespaceObject.writeFileSync)(path, content, { flag: 'wx' });
        },
        remove: async (path) => removeIfThere(path),
    };
}
async function facts(path) {
    const stats = statOf(path);
    if (stats === undefined)
        return undefined;
    if (stats.isFile())
        return { kind: 'file', size: stats.size };
    return { kind: stats.isDirectory() ? 'directory' : 'other', size: 0 };
}
/** Undefined when nothing is there, or when what should be a folder above it is none. */
function statOf(path) {
    return (0,external_node_fs_namespaceObject.statSync)(path, { throwIfNoEntry: false });
}
function node_file_system_entryOf(entry) {
    if (entry.isFile())
        return { name: entry.name, kind: 'file' };
    if (entry.isDirectory())
        return { name: entry.name, kind: 'directory' };
    return { name: entry.name, kind: entry.isSymbolicLink() ? 'link' : 'other' };
}
function openRegular(path) {
    const file = (0,external_node_fs_namespaceObject.openSync)(path, readWithoutWaiting);
    try {
        const stats = (0,external_node_fs_namespaceObject.fstatSync)(file);
        if (!stats.isFile())
            throw notRegular(stats, path);
        return { file, size: stats.size };
    }
    catch (error) {
        (0,external_node_fs_namespaceObject.closeSync)(file);
        throw error;
    }
}
/** In the words and with the code of the system's own errors. */
function notRegular(stats, path) {
    const code = stats.isDirectory() ? 'EISDIR' : 'EINVAL';
    return Object.assign(new Error(`${code}: not a regular file, '${path}'`), { code, path });
}
async function readText(path) {
    const { file } = openRegular(path);
    try {
        return (0,external_node_fs_namespaceObject.readFileSync)(file, 'utf8');
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}
/** Reads ahead: while the caller works on one buffer, the next read fills the other. */
async function* readChunks(path, options = {}) {
    const { file, size: fileSize } = openRegular(path);
    if (fileSize > 0 && fileSize <= smallFile) {
        yield* readHere(file, Math.min(options.chunkSize ?? defaultChunkSize, fileSize + 1));
        return;
    }
    // Buffers beyond what a small file needs would be garbage for the collector to run after.
    const size = Math.min(options.chunkSize ?? defaultChunkSize, Math.max(fileSize, smallestChunkSize));
    let pending;
    try {
        let current = Buffer.allocUnsafeSlow(size);
        let next = Buffer.allocUnsafeSlow(size);
        pending = read(file, current, 0, size, null);
        for (;;) {
            const { bytesRead } = await pending;
            pending = undefined;
            if (bytesRead === 0)
                return;
            const filled = current.subarray(0, bytesRead);
            [current, next] = [next, current];
            pending = read(file, current, 0, size, null);
            // A failed read ahead is reported when it is awaited, not as an unhandled rejection before.
            pending.catch(() => undefined);
            yield filled;
        }
    }
    finally {
        await pending?.catch(() => undefined);
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}
/** Reads a small file without another thread, whose start takes longer than the reading. Closes it. */
function* readHere(file, chunkSize) {
    try {
        const buffer = Buffer.allocUnsafeSlow(chunkSize);
        for (;;) {
            const bytesRead = (0,external_node_fs_namespaceObject.readSync)(file, buffer);
            if (bytesRead === 0)
                return;
            yield buffer.subarray(0, bytesRead);
        }
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}
/** A folder and those above it. Node's own `recursive` never returns where a folder exists in which none can be made (/proc). */
function makeFolder(path) {
    if (statOf(path)?.isDirectory() === true)
        return;
    try {
        (0,external_node_fs_namespaceObject.mkdirSync)(path);
    }
    catch (error) {
        // Another process may have made it meanwhile.
        if (statOf(path)?.isDirectory() === true)
            return;
        const parent = (0,external_node_path_.dirname)(path);
        if ((0,errors/* systemCodeOf */.c7)(error) !== 'ENOENT' || parent === path || statOf(parent) !== undefined)
            throw error;
        makeFolder(parent);
        makeFolder(path);
    }
}
/**
 * Temporary file and rename, in one folder because a rename does not cross file systems. Keeps the mode of a file it replaces.
 * A device or pipe is no file: the rename would put one in its place, and root may do that to /dev/null.
 */
function writeWhole(path, content, random) {
    const folder = (0,external_node_path_.dirname)(path);
    makeFolder(folder);
    const before = statOf(path);
    if (before !== undefined && !before.isFile())
        throw notRegular(before, path);
    const temporary = (0,external_node_path_.join)(folder, `.${(0,external_node_path_.basename)(path)}.${(0,random_word/* randomWord */.W)(random)}.tmp`);
    try {
        (0,external_node_fs_namespaceObject.writeFileSync)(temporary, content, { flag: 'wx', mode: before === undefined ? 0o666 : before.mode & 0o777 });
        (0,external_node_fs_namespaceObject.renameSync)(temporary, path);
    }
    catch (error) {
        removeIfThere(temporary);
        throw error;
    }
}
function removeIfThere(path) {
    try {
        (0,external_node_fs_namespaceObject.unlinkSync)(path);
    }
    catch (error) {
        if ((0,errors/* systemCodeOf */.c7)(error) !== 'ENOENT')
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/core/process/node-process-runner.js


const defaultTimeoutMs = 120_000;
const defaultMaxOutputBytes = 64 * 1024 * 1024;
const keptErrorBytes = 64 * 1024;
/** Loaded at the first start: many runs need no child process. */
async function loadSpawn() {
    return (await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1421, 19))).spawn;
}
/** Real child processes. On POSIX each leads a process group of its own, so that its children die with it. */
function nodeProcessRunner(platform) {
    return {
        run: async (request) => {
            const limit = request.maxOutputBytes ?? defaultMaxOutputBytes;
            const chunks = [];
            let kept = 0;
            const running = start(request, await loadSpawn(), platform);
            try {
                for await (const chunk of running.child.stdout) {
                    kept += chunk.length;
                    if (kept > limit)
                        throw tooLarge(request, limit);
                    chunks.push(chunk);
                }
                const { exitCode, stderr } = await running.ended;
                return { exitCode, stdout: Buffer.concat(chunks), stderr };
            }
            finally {
                running.kill();
            }
        },
        stream: (request) => streamOutput(request, platform),
    };
}
async function* streamOutput(request, platform) {
    const running = start(request, await loadSpawn(), platform);
    try {
        for await (const chunk of running.child.stdout)
            yield chunk;
        const { exitCode, stderr } = await running.ended;
        if (exitCode === 0)
            return;
        const last = stderr.trim().split('\n').at(-1) ?? '';
        throw new errors/* ExternalError */.yA('tool-failed', `${request.command} ended with exit code ${exitCode}: ${last}`);
    }
    finally {
        running.kill();
    }
}
function tooLarge(request, limit) {
    return new errors/* ExternalError */.yA('tool-output-too-large', `${request.command} printed more than ${limit} bytes.`);
}
function start(request, spawn, platform) {
    request.signal?.throwIfAborted();
    const child = spawnChild(request, spawn, platform);
    let reason;
    let over = false;
    const kill = (why) => {
        if (over)
            return;
        reason ??= why;
        over = true;
        killTree(child, spawn, platform);
        // A grandchild that left the group may hold the pipes open: do not wait for it.
        child.stdout.destroy(reason);
        child.stderr.destroy();
    };
    const timeoutMs = request.timeoutMs ?? defaultTimeoutMs;
    const timer = setTimeout(() => kill(new errors/* ExternalError */.yA('tool-timeout', `${request.command} was still running after ${timeoutMs} ms.`)), timeoutMs);
    const onAbort = () => kill(asError(request.signal?.reason));
    request.signal?.addEventListener('abort', onAbort, { once: true });
    const release = () => {
        clearTimeout(timer);
        request.signal?.removeEventListener('abort', onAbort);
    };
    let stderr = Buffer.alloc(0);
    child.stderr.on('data', (chunk) => {
        stderr = Buffer.concat([stderr, chunk]).subarray(-keptErrorBytes);
    });
    child.stderr.on('error', () => undefined);
    // A child that does not read its input closes the pipe; its exit code says whether that was wrong.
    child.stdin.on('error', () => undefined);
    child.stdin.end(request.input);
    const ended = new Promise((resolve, reject) => {
        child.once('error', (error) => {
            over = true;
            release();
            const failure = startFailure(request, error, platform);
            child.stdout.destroy(failure);
            reject(failure);
        });
        child.once('close', (exitCode, signal) => {
            over = true;
            release();
            if (reason)
                reject(reason);
            else if (exitCode === null)
                reject(new errors/* ExternalError */.yA('tool-killed', `${request.command} was killed by ${signal}.`));
            else
                resolve({ exitCode, stderr: stderr.toString('utf8') });
        });
    });
    // Whoever reads standard output sees the same error first.
    ended.catch(() => undefined);
    return { child, ended, kill: () => kill() };
}
function spawnChild(request, spawn, platform) {
    try {
        return spawn(request.command, request.args, {
            ...(request.cwd === undefined ? {} : { cwd: request.cwd }),
            ...(request.env === undefined ? {} : { env: { ...request.env } }),
            stdio: ['pipe', 'pipe', 'pipe'],
            detached: platform !== 'win32',
            windowsHide: true,
        });
    }
    catch (error) {
        throw startFailure(request, error, platform);
    }
}
function startFailure(request, error, platform) {
    const code = (0,errors/* systemCodeOf */.c7)(error);
    if (code === 'ENOENT' && request.cwd !== undefined && !(0,external_node_fs_namespaceObject.existsSync)(request.cwd)) {
        return new errors/* ExternalError */.yA('tool-missing', `${request.command} could not start: its folder ${request.cwd} is not there.`, { cause: error });
    }
    if (code === 'ENOENT') {
        const batch = platform === 'win32' ? ' Batch files (.cmd, .bat) are not started: they need a shell.' : '';
        return new errors/* ExternalError */.yA('tool-missing', `${request.command} is not installed or not on PATH.${batch}`, {
            cause: error,
        });
    }
    if (code === 'EINVAL' && /\.(cmd|bat)$/i.test(request.command)) {
        // Node refuses them without a shell since CVE-2024-27980, and a shell would read the arguments.
        return new errors/* ExternalError */.yA('tool-missing', `${request.command} is a batch file, which needs a shell: name the .exe, or node and its script.`, { cause: error });
    }
    return new errors/* ExternalError */.yA('tool-missing', `${request.command} could not start: ${(0,errors/* messageOf */.bD)(error)}.`, {
        cause: error,
    });
}
function killTree(child, spawn, platform) {
    if (child.pid === undefined)
        return;
    if (platform === 'win32') {
        spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true }).on('error', () => child.kill('SIGKILL'));
        return;
    }
    try {
        process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        child.kill('SIGKILL');
    }
}
function asError(reason) {
    return reason instanceof Error ? reason : new Error((0,errors/* messageOf */.bD)(reason));
}

;// CONCATENATED MODULE: ./build/core/run/colour.js
/**
 * Whether to colour what goes to standard output. FORCE_COLOR wins over NO_COLOR, as in Node itself; an empty value of
 * either counts as not set (no-color.org).
 */
function wantsColour(env, isTerminal) {
    const force = env.FORCE_COLOR;
    if (force)
        return force !== '0' && force !== 'false';
    if (env.NO_COLOR)
        return false;
    return isTerminal && env.TERM !== 'dumb';
}

;// CONCATENATED MODULE: ./build/core/run/node-clock.js
const nodeClock = {
    now: () => new Date(),
    // The global `performance` would load a module of Node's that nothing else needs.
    monotonic: () => Number(process.hrtime.bigint()) / 1e6,
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const onAbort = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', onAbort);
            resolve();
        }, ms);
        signal?.addEventListener('abort', onAbort, { once: true });
    }),
};

;// CONCATENATED MODULE: ./build/core/run/node-ports.js






/** Everything real, made once where the program starts. The only reader of the process's environment and streams. */
function nodePorts() {
    const random = uniform;
    return {
        env: process.env,
        clock: nodeClock,
        random,
        files: nodeFileSystem(random),
        processes: nodeProcessRunner(process.platform),
        // Loaded at the first call: most runs need no network.
        transport: async (...request) => (await __nccwpck_require__.e(/* import() */ 404).then(__nccwpck_require__.bind(__nccwpck_require__, 3404))).nodeTransport(...request),
        terminal: nodeTerminal(),
        signal: (0,cancellation/* abortOnSignals */.PB)(process),
    };
}
/** 48 random bits: unguessable where it names a temporary file or a delimiter. */
function uniform() {
    return (0,external_node_crypto_.randomBytes)(6).readUIntBE(0, 6) / 2 ** 48;
}
/** The streams of the process that were written to. Touching one opens it, which takes a millisecond. */
const written = new Set();
function nodeTerminal() {
    const write = (stream, text) => {
        if (!written.has(stream))
            stream.on('error', ignoreClosedPipe);
        written.add(stream);
        stream.write(text);
    };
    return {
        out: (text) => write(process.stdout, text),
        error: (text) => write(process.stderr, text),
        get colour() {
            return wantsColour(process.env, process.stdout.isTTY === true);
        },
        get columns() {
            return process.stdout.columns ?? 100;
        },
    };
}
/** `vetnet ... | head` closes the pipe early: not an error of ours. */
function ignoreClosedPipe(error) {
    if (error.code !== 'EPIPE')
        throw error;
}
/** Ends the process once everything written has left it: on Windows pipes are written in the background. */
async function endProcess(exitCode) {
    await Promise.all(Array.from(written, drained));
    process.exit(exitCode);
}
function drained(stream) {
    return new Promise((resolve) => {
        if (stream.destroyed || stream.writableLength === 0)
            resolve();
        else
            stream.write('', () => resolve());
    });
}

// EXTERNAL MODULE: ./build/systems/git/open-git.js
var open_git = __nccwpck_require__(8689);
;// CONCATENATED MODULE: ./build/systems/git/read-checkout.js


const commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * Commit and branch that are checked out; undefined outside a working tree. Read from the files of an ordinary clone, because
 * starting git takes a third of a run that asks nothing else of it; git itself is asked about all that is not as simple as
 * that: linked work trees, other stores of refs, the time before the first commit.
 */
async function readCheckout(folder, ports) {
    const { env, files } = ports;
    if (!env.GIT_DIR && !env.GIT_WORK_TREE) {
        const read = await readHead(folder, files).catch(() => undefined);
        if (read !== undefined)
            return read;
    }
    return (await (0,open_git/* openGit */.zY)(folder, ports))?.checkout();
}
/** Undefined where the files do not tell. */
async function readHead(folder, files) {
    const repository = await (0,open_git/* repositoryAbove */.an)(folder, files);
    if (repository === undefined || (await files.facts(repository))?.kind !== 'directory')
        return undefined;
    const head = (await files.readText((0,external_node_path_.join)(repository, 'HEAD'))).trimEnd();
    if (commitId.test(head))
        return { commit: head };
    const [, ref, branch] = /^ref: (refs\/heads\/([\w.-]+(?:\/[\w.-]+)*))$/.exec(head) ?? [];
    if (ref === undefined || branch === undefined || ref.includes('..'))
        return undefined;
    const commit = (await looseRef(repository, ref, files)) ?? (await packedRef(repository, ref, files));
    return commit === undefined ? undefined : { commit, branch };
}
async function looseRef(repository, ref, files) {
    const path = (0,external_node_path_.join)(repository, ref);
    if ((await files.facts(path))?.kind !== 'file')
        return undefined;
    const text = (await files.readText(path)).trimEnd();
    return commitId.test(text) ? text : undefined;
}
async function packedRef(repository, ref, files) {
    const path = (0,external_node_path_.join)(repository, 'packed-refs');
    if ((await files.facts(path))?.kind !== 'file')
        return undefined;
    const line = (await files.readText(path)).split('\n').find((one) => one.endsWith(` ${ref}`));
    const commit = line?.slice(0, -ref.length - 1);
    return commit !== undefined && commitId.test(commit) ? commit : undefined;
}

// EXTERNAL MODULE: ./build/core/publish/annotations.js
var annotations = __nccwpck_require__(1276);
;// CONCATENATED MODULE: ./build/core/publish/annotations-sink.js


const levels = ['error', 'warning', 'notice'];
function writeLevel(report, findings, level, log, { maxPerLevel, titleCharacters, messageCharacters }) {
    const own = findings.filter((finding) => finding.level === level);
    const shown = own.slice(0, maxPerLevel - 1);
    for (const { finding } of shown) {
        const annotation = { title: (0,annotations/* annotationTitle */.qF)(report, finding, titleCharacters), ...finding.location };
        log[level]((0,annotations/* annotationMessage */.L0)(finding, messageCharacters), annotation);
    }
    const more = own.length - shown.length;
    if (more > 0)
        log[level](`… and ${(0,metric_format/* formatCount */.B4)(more)} more: see the step summary or the JSON report.`, {
            title: report.checkName,
        });
}
/**
 * Annotations through the log. What is beyond the limit of a level is dropped without a word, so the last one says how many
 * more there are.
 */
function annotationsSink(log, limits) {
    return {
        id: 'annotations',
        publish(report) {
            const findings = (0,annotations/* rankFindings */.JM)(report);
            for (const level of levels)
                writeLevel(report, findings, level, log, limits);
            return Promise.resolve([]);
        },
    };
}

// EXTERNAL MODULE: ./build/core/render/markdown.js + 1 modules
var markdown = __nccwpck_require__(1752);
;// CONCATENATED MODULE: ./build/core/publish/summary-sink.js


/** Kept free for what the step may still write and for how others count. */
const headroom = 2048;
/** The shortest report there is fits into this. */
const shortest = 1000;
/** Appends the report to the step summary, within what earlier writers left of it. */
function summarySink({ files, path, maxBytes }) {
    const lost = (why, fix) => [
        { what: 'step summary', why, ...(fix === undefined ? {} : { fix }) },
    ];
    return {
        id: 'summary',
        async publish(report) {
            try {
                const used = (await files.facts(path))?.size ?? 0;
                const room = maxBytes - headroom - used;
                if (room < shortest) {
                    return lost(`${used} of its ${maxBytes} bytes are taken`, 'Write less to GITHUB_STEP_SUMMARY in this step, or run the gate in a step of its own.');
                }
                // A line break first: what stands in the file may not end with one, and a heading needs its own line.
                const separator = used === 0 ? '' : '\n\n';
                await files.append(path, separator + (0,markdown/* renderMarkdown */.Gc)(report, { maximum: room - separator.length, unit: 'bytes' }));
                return [];
            }
            catch (error) {
                return lost((0,errors/* messageOf */.bD)(error));
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/core/render/log-report.js


/** Writes the report to the log: the verdict, then one fold per section. `columns` is the width of a line. */
async function logReport(report, log, options) {
    const page = terminalPage({ colour: false, columns: options.columns });
    for (const line of verdictLines(report, page))
        log.info(line);
    for (const section of report.sections) {
        await log.group((0,visible_text/* visibleLine */.P8)(section.title, 200), () => {
            for (const line of sectionLines(section, page))
                log.info(line);
            return Promise.resolve();
        });
    }
}

;// CONCATENATED MODULE: ./build/core/run/step-outputs.js


/**
 * Characters of one output. GitHub allows 1 MB for all outputs of a job, counted as UTF-16
 * (docs.github.com, workflow commands); outputs carry names, counts and paths.
 */
const maxOutputLength = 100_000;
/**
 * Sets the outputs of a step in one write, through the file that the runner names; where it names none, nothing is written. An
 * output that is too long becomes `unknown`, which is reported as lost. GITHUB_ENV and GITHUB_PATH have no writer on purpose:
 * they change what later steps run.
 */
async function setStepOutputs(outputs, { env, files, random }) {
    const tooLong = Object.keys(outputs).filter((name) => (outputs[name] ?? '').length > maxOutputLength);
    const lost = tooLong.map((name) => ({
        what: `output ${name}`,
        why: `it is longer than ${maxOutputLength} characters`,
    }));
    const entries = Object.entries(outputs).map(([name, value]) => step_outputs_entryOf(name, tooLong.includes(name) ? 'unknown' : value, random));
    const path = env.GITHUB_OUTPUT;
    if (!path || entries.length === 0)
        return lost;
    try {
        await files.append(path, entries.join(''));
        return lost;
    }
    catch (error) {
        return [{ what: 'outputs', why: `GITHUB_OUTPUT could not be written: ${(0,errors/* messageOf */.bD)(error)}` }, ...lost];
    }
}
/** `name<<delimiter`, the value, and the delimiter, which nobody who makes a value can guess. */
function step_outputs_entryOf(name, value, random) {
    if (!/^[A-Za-z_][\w-]*$/.test(name))
        throw new errors/* BugError */.f9('file-command-name', `Not a name for the runner: ${JSON.stringify(name)}.`);
    const delimiter = `vetnet_${(0,random_word/* randomWord */.W)(random)}${(0,random_word/* randomWord */.W)(random)}${(0,random_word/* randomWord */.W)(random)}`;
    if (value.includes(delimiter))
        throw new errors/* BugError */.f9('file-command-delimiter', `The value of ${name} holds the delimiter.`);
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

;// CONCATENATED MODULE: ./build/core/run/workflow-log.js



/**
 * A log that speaks GitHub's workflow commands.
 *
 * The protocol is written here instead of taken from `@actions/core`, whose start-up alone (2.8 times a bare node) is
 * more than a whole run of ours may take (2.5 times). The escapes are those that the runner undoes
 * (actions/runner ActionCommand.cs).
 */
function workflowLog(terminal, options) {
    const masks = new Masks();
    let open = false;
    const command = (name, properties, data) => {
        const space = properties === '' ? '' : ' ';
        terminal.out(`::${name}${space}${properties}::${escapeData(data)}\n`);
    };
    // Masked twice: what is invisible may stand in the middle of a secret.
    const shown = (text) => masks.apply((0,visible_text/* visibleBlock */._n)(masks.apply(text)));
    const annotate = (name) => (message, annotation) => command(name, propertiesOf(annotation ?? {}, shown), shown(message));
    const info = (message) => terminal.out(`${withoutCommands(shown(message))}\n`);
    return {
        debug: (message) => {
            if (options.debug)
                command('debug', '', shown(message));
        },
        info,
        notice: annotate('notice'),
        warning: annotate('warning'),
        error: annotate('error'),
        group: async (title, body) => {
            // The runner does not nest groups: the end of an inner one would end the outer.
            if (open) {
                info(title);
                return body();
            }
            open = true;
            command('group', '', shown(title));
            try {
                return await body();
            }
            finally {
                open = false;
                command('endgroup', '', '');
            }
        },
        mask: (secret) => {
            for (const part of masks.add(secret))
                command('add-mask', '', part);
        },
    };
}
function propertiesOf(annotation, shown) {
    const { file, line, endLine, column, endColumn, title } = annotation;
    return Object.entries({ file, line, endLine, col: column, endColumn, title })
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([name, value]) => `${name}=${escapeProperty(shown(String(value)))}`)
        .join(',');
}
function escapeData(data) {
    return data.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(value) {
    return escapeData(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

// EXTERNAL MODULE: ./build/systems/github/limits.js
var limits = __nccwpck_require__(4461);
;// CONCATENATED MODULE: ./build/systems/github/target.js
/** Where this run publishes to; undefined when it belongs to no commit of a repository on GitHub. */
function targetOf(context, access) {
    const { repository, commit, pullRequest, runId, serverUrl, apiUrl } = context;
    if (repository === undefined || commit === undefined)
        return undefined;
    const { owner, name } = repository;
    return {
        ...access,
        apiUrl,
        origin: context,
        owner,
        repo: name,
        headSha: commit,
        ...(pullRequest === undefined ? {} : { pullRequest: pullRequest.number }),
        ...(runId === undefined ? {} : { detailsUrl: `${serverUrl}/${owner}/${name}/actions/runs/${runId}` }),
    };
}

;// CONCATENATED MODULE: ./build/systems/github/runner-host.js











/** Columns of the Actions log before a reader has to scroll. */
const logColumns = 120;
const annotationLimits = {
    maxPerLevel: limits/* annotationsPerStep */._Z,
    titleCharacters: limits/* annotationTitleCharacters */.KP,
    messageCharacters: limits/* annotationMessageCharacters */.dF,
};
/** Places that need a token. */
const remotePlaces = ['check', 'comment', 'status'];
/** The host of a step: GitHub's runner. */
function runnerHost(schema, ports) {
    const { env, terminal } = ports;
    const log = workflowLog(terminal, { debug: env.RUNNER_DEBUG === '1' });
    const root = (0,external_node_path_.resolve)(env.GITHUB_WORKSPACE || '.');
    return {
        given: (0,read_action_inputs/* readActionInputs */.Ui)(schema, env),
        log,
        root,
        outputFolder: (checkName) => (0,external_node_path_.join)(env.RUNNER_TEMP || (0,external_node_path_.join)(root, '.vetnet'), 'vetnet', folderName(checkName)),
        show: (report) => logReport(report, log, { columns: logColumns }),
        setOutputs: async (outputs) => {
            const losses = await setStepOutputs(outputs, ports);
            for (const { what, why } of losses)
                log.warning(`Not set: ${what}, because ${why}.`);
        },
        sinks: (place) => sinksOf(place, log, ports),
    };
}
async function sinksOf(place, log, ports) {
    const wanted = wantedPlaces(place);
    const sinks = [];
    const summaryFile = ports.env.GITHUB_STEP_SUMMARY;
    if (wanted.includes('summary') && summaryFile) {
        sinks.push(summarySink({ files: ports.files, path: summaryFile, maxBytes: limits/* summaryBytes */.uf }));
    }
    if (wanted.includes('annotations'))
        sinks.push(annotationsSink(log, annotationLimits));
    const remote = remotePlaces.filter((id) => wanted.includes(id));
    return remote.length === 0 ? sinks : [...sinks, ...(await remoteSinks(remote, place, log, ports))];
}
/** `auto`: summary and annotations always, and a comment on a pull request. */
function wantedPlaces({ publish, context }) {
    if (publish.includes('none'))
        return [];
    if (!publish.includes('auto'))
        return publish;
    const isReview = context.pullRequest !== undefined && context.event !== 'merge_group';
    return ['summary', 'annotations', ...(isReview ? ['comment'] : [])];
}
/** Loaded only when there is something to publish over the API and a token that may do it. */
async function remoteSinks(wanted, { context, token, publish }, log, ports) {
    const target = token === undefined ? undefined : targetOf(context, { token, userAgent: product/* productName */.tZ });
    const lacking = whatIsLacking(token, target, context.readOnlyToken && publish.includes('auto'));
    if (target === undefined || lacking !== undefined) {
        log.notice(`Not published: ${wanted.join(', ')}, because ${lacking}.`);
        return [];
    }
    const { createGitHubSinks } = await __nccwpck_require__.e(/* import() */ 560).then(__nccwpck_require__.bind(__nccwpck_require__, 8560));
    const sinks = createGitHubSinks(ports, log, target);
    return wanted.map((id) => sinks[id]);
}
function whatIsLacking(token, target, readOnly) {
    if (token === undefined)
        return 'there is no token';
    if (target === undefined)
        return 'the event names no repository or no commit';
    return readOnly ? 'the token of a fork or of Dependabot is read-only' : undefined;
}

;// CONCATENATED MODULE: ./build/main.js









/** The actions of the suite, in the order of the documentation. Only the room that is used is loaded. */
const entries = [entryOf(inputs/* qualityGate */.N, () => __nccwpck_require__.e(/* import() */ 840).then(__nccwpck_require__.bind(__nccwpck_require__, 3840)))];
/**
 * Runs one entry of the bundle and ends the process: `cli`, or the name of an action.
 * Whatever goes wrong here is a bug of ours, because runs report their own failures.
 */
async function main(entry) {
    const ports = nodePorts();
    let exitCode = 1;
    try {
        exitCode = entry === 'cli' ? await runCli(ports) : await runStep(entry, ports);
    }
    catch (error) {
        const stack = error instanceof Error ? error.stack : undefined;
        ports.terminal.error(`${(0,visible_text/* visibleBlock */._n)(`A bug of ours: ${stack ?? (0,errors/* messageOf */.bD)(error)}`)}\n${product/* bugAdvice */.N6}\n`);
        exitCode = entry === 'cli' ? 4 : 1;
    }
    await endProcess(exitCode);
}
async function runCli(ports) {
    return cli(process.argv.slice(2), { entries, ports, systems: systemsOf(ports), folder: process.cwd() });
}
async function runStep(name, ports) {
    const entry = entries.find(({ schema }) => schema.name === name);
    if (entry === undefined)
        throw new Error(`this bundle has no action ${name}`);
    const host = runnerHost(entry.schema, ports);
    const actions = entries.map(({ schema }) => schema);
    const { report } = await entry.run({ ports, host, systems: systemsOf(ports), actions });
    return report.conclusion === 'success' ? 0 : 1;
}
/** Outside systems, each loaded when it is asked. */
function systemsOf(ports) {
    return {
        checkout: (folder) => readCheckout(folder, ports),
        baseTree: async (context, folder) => {
            const { readBaseTree } = await __nccwpck_require__.e(/* import() */ 911).then(__nccwpck_require__.bind(__nccwpck_require__, 9911));
            return readBaseTree(context, folder, ports);
        },
        download: async (url, maximumBytes) => {
            const { downloadText } = await __nccwpck_require__.e(/* import() */ 556).then(__nccwpck_require__.bind(__nccwpck_require__, 3556));
            return downloadText(url, maximumBytes, ports);
        },
    };
}

var __webpack_exports__entries = __webpack_exports__.j;
var __webpack_exports__main = __webpack_exports__.i;
export { __webpack_exports__entries as entries, __webpack_exports__main as main };
