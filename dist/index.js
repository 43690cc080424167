import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

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

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 8213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readArguments),
/* harmony export */   u: () => (/* binding */ displayFlags)
/* harmony export */ });
/* harmony import */ var _core_inputs_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7647);
/* harmony import */ var _core_inputs_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5308);


const displayFlags = {
    json: 'Print the report as JSON on standard output.',
    quiet: 'Print warnings and errors only.',
    verbose: 'Print debug messages too.',
    help: 'Print this help.',
};
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
        return { ...problem, mend: `It is a key of the policy: write it below \`${action}:\` in ${_core_inputs_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultPolicyPath */ .r2}.` };
    }
    const meant = (0,_core_inputs_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(name, [...Object.keys(inputs), ...Object.keys(displayFlags)]);
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


/***/ }),

/***/ 5123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1193);
/* harmony import */ var _core_model_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9665);


const exitCodes = { pass: 0, fail: 1, usage: 2, inconclusive: 3, trouble: 4 };
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

function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (typeof value === 'object' && value !== null && isPlain(value)) {
        const members = value;
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






async function appendStatement(log, statement, ports) {
    return (0,_log_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .withLogLock */ ._)(log, ports, (stillMine) => appendLocked(log, { statement }, ports, stillMine));
}
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
function headPathOf(log) {
    return `${log}.head`;
}
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

function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
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
const maxLineBytes = 8 * 1024 * 1024;
async function* readLogLines(files, path) {
    let number = 1;
    let parts = [];
    let kept = 0;
    const keep = (part) => {
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



const times = { wait: 15_000, poll: 25, stale: 10_000, settle: 250 };
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



const genesis = '0'.repeat(64);
function sealRecord(content) {
    return { ...content, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(content)) };
}
function encodeRecord(record) {
    return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(record);
}
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
        return { flaw: 'it is not a record in JSON' };
    }
}
function flawOf(json, text) {
    const digest = (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(json, 'digest') ?? 'nothing';
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
/* harmony export */   MP: () => (/* binding */ escapePattern),
/* harmony export */   VB: () => (/* binding */ isExclusion),
/* harmony export */   f1: () => (/* binding */ unescapePattern),
/* harmony export */   n8: () => (/* binding */ toPosixPattern),
/* harmony export */   t: () => (/* binding */ hasGlobCharacters)
/* harmony export */ });
function hasGlobCharacters(pattern) {
    return /[*?[{(]/.test(pattern.replace(/\\./g, ''));
}
function isExclusion(pattern) {
    return pattern.startsWith('!') && !pattern.startsWith('!(');
}
function escapePattern(path) {
    return path.replace(/[\\*?[\]{}()!+@|"]/g, '\\$&');
}
function unescapePattern(pattern) {
    return pattern.replace(/\\(.)/g, '$1');
}
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



const defaultPolicyPath = '.github/vetnet.yml';
const runnerToken = '${{ github.token }}';
const publishWords = ['auto', 'none', 'summary', 'annotations', 'check', 'comment', 'status', 'sarif'];
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
            description: 'Where the report goes: `auto` is summary and annotations, and a comment where the token allows it. Else a list of places, or `none`. `sarif` uploads to code scanning.',
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

class Refusal {
    mend;
    part;
    constructor(mend, part) {
        this.mend = mend;
        this.part = part;
    }
}
function field(words, read) {
    return { kind: 'field', words, read: (given) => read(typeof given === 'string' ? given.trim() : given) };
}
function readAccepted(field, own) {
    const read = field.read(own);
    if (!(read instanceof Refusal))
        return read;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BugError */ .f9('schema-default', `${showValue(own)} is not ${field.words.expected}.`);
}
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
const visible = '^[^\\0]*[^\\0\\s][^\\0]*$';
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
function listWords(words) {
    const quoted = words.map((word) => `\`${word}\``);
    const last = quoted.pop() ?? '';
    return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}
function mendWord(word, words) {
    const meant = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(word, words);
    return meant === undefined ? `Use ${listWords(words)}.` : `Did you mean \`${meant}\`?`;
}
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
function lines(options = {}) {
    return linesField('lines', options.expected ?? 'texts, one per line', options.example ?? 'one');
}
function globs(options = {}) {
    return linesField('globs', 'globs, one per line', options.example ?? 'coverage/**/lcov.info', (item) => {
        return item === '!' ? 'Write the glob that is to be excluded behind the `!`.' : undefined;
    });
}
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

function showPath(path) {
    const steps = path.map((key, index) => {
        if (typeof key === 'number')
            return `[${key}]`;
        const plain = /^[\w-]{1,64}$/.test(key);
        return `${index === 0 ? '' : '.'}${plain ? key : JSON.stringify((0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(key))}`;
    });
    return steps.join('');
}
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

/***/ 1321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ textGiven),
/* harmony export */   Ui: () => (/* binding */ readActionInputs)
/* harmony export */ });
/* unused harmony export inputVariable */
function inputVariable(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
function readActionInputs(schema, env) {
    return Object.fromEntries(Object.keys(schema.inputs).map((name) => [name, env[inputVariable(name)]]));
}
function textGiven(given, name) {
    const text = given[name]?.trim();
    return text === '' ? undefined : text;
}


/***/ }),

/***/ 9262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ describeSource),
/* harmony export */   e: () => (/* binding */ resolveInputs)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1193);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6966);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4984);
/* harmony import */ var _read_action_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1321);




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
    if (!(read instanceof _field_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_))
        return { value: read, source: { kind: 'input' } };
    const problem = (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedValue */ .u)(field, read, { path: [name], value: text, locate: () => name });
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
    return { value: (0,_field_js__WEBPACK_IMPORTED_MODULE_1__/* .readAccepted */ .oJ)(definition.field, definition.default), source: { kind: 'built-in' } };
}
function followDeprecations(schema, given, problems, notices) {
    const followed = { ...given };
    for (const [name, { deprecated }] of Object.entries(schema.inputs)) {
        const text = (0,_read_action_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .textGiven */ .F$)(given, name);
        if (deprecated === undefined || text === undefined)
            continue;
        notices.push(`Input ${name} is deprecated since ${deprecated.since}: use ${deprecated.by}.`);
        if ((0,_read_action_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .textGiven */ .F$)(given, deprecated.by) === undefined)
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
function resolveInputs(schema, from) {
    const problems = [];
    const notices = [];
    const given = followDeprecations(schema, from.given, problems, notices);
    const values = {};
    const sources = {};
    for (const [name, definition] of Object.entries(schema.inputs)) {
        const text = (0,_read_action_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .textGiven */ .F$)(given, name);
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
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('input-invalid', all);
    return freeze({ inputs: values, sources, notices });
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

function optional(inner, description, options = {}) {
    return { kind: 'optional', inner, words: { ...(description === undefined ? {} : { description }), ...options } };
}
function wordsOfKey(schema) {
    return schema.kind === 'optional' ? schema.words : {};
}
function withoutOptional(schema) {
    return schema.kind === 'optional' ? withoutOptional(schema.inner) : schema;
}
function mapping(shape) {
    return { kind: 'mapping', shape };
}
function listOf(item) {
    return { kind: 'list', item };
}
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
const nameField = (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(nameWords, (given) => typeof given === 'string' && name.test(given) ? given : new _field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('Use letters, digits, `.`, `-`, `_` and blanks.'));
function recordOf(named) {
    return { kind: 'record', named };
}


/***/ }),

/***/ 5308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
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
function shortCommit(commit) {
    return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit;
}


/***/ }),

/***/ 8462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NX: () => (/* binding */ runCompleted),
/* harmony export */   Ue: () => (/* binding */ changeCheckedOut),
/* harmony export */   Yi: () => (/* binding */ commonConditions),
/* harmony export */   il: () => (/* binding */ policyLoosened)
/* harmony export */ });
const policyLoosened = 'policy-loosened';
const changeCheckedOut = 'change-checked-out';
const runCompleted = 'run-completed';
const commonConditions = {
    [changeCheckedOut]: 'What is checked out is the change that the run is about. Only shown where it is the base branch.',
    [policyLoosened]: 'The policy of a change demands no less than the one it starts from.',
    [runCompleted]: 'Stands alone where a run did not get to judge: bad inputs, an outside system that failed, a cancellation.',
};


/***/ }),

/***/ 6793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ conditionKey)
/* harmony export */ });
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
    'report-of-change': {
        kind: 'report',
        meaning: 'A report is a file of the repository that nothing has written since the checkout.',
        mend: 'Remove it from the repository; let the tests write it, or download it into a folder that git does not track.',
    },
    'report-tool-failed': {
        kind: 'report',
        meaning: 'In place of a result, the report holds the error message of the tool that should have made it.',
        mend: 'Read the words of the tool in the message, and make the report again.',
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
    'report-unknown-version': {
        kind: 'report',
        meaning: 'The report is of a version of its format that is not known.',
        mend: 'Make the report with a version of the tool that the message names, or write SARIF 2.1.0.',
    },
    'report-without-tests': {
        kind: 'report',
        meaning: 'The test results of one leg hold no test that was run, though those of others do.',
        mend: 'Check the filter and the path of its test command: a run that tests nothing also exits 0.',
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
    'advisory-address-invalid': {
        kind: 'external',
        meaning: 'A variable that names the address of an advisory source holds something else.',
        mend: 'Set the variable that the message names to an http(s) address, or unset it.',
    },
    'advisory-reply-unreadable': {
        kind: 'external',
        meaning: 'A reply under the address of an advisory source is not what that source publishes.',
        mend: 'Check what stands between the machine and the advisory source; run the job again.',
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
class VetnetError extends Error {
    code;
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
    }
}
class InputError extends VetnetError {
    kind = 'input';
    problems;
    constructor(code, problems) {
        super(code, problems.map(describeProblem).join('\n'));
        this.problems = problems;
    }
}
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
class ExternalError extends VetnetError {
    kind = 'external';
    retryable;
    constructor(code, message, options = {}) {
        super(code, message, options);
        this.retryable = options.retryable ?? false;
    }
}
class BugError extends VetnetError {
    kind = 'bug';
    constructor(code, message, options) {
        super(code, message, options);
    }
}
function describeProblem(problem) {
    const value = problem.value === undefined ? 'is missing' : `is ${JSON.stringify(problem.value)}`;
    const place = problem.where === problem.name ? '' : `${problem.where}: `;
    const mend = problem.mend === `Use ${problem.expected}.` ? '' : ` ${problem.mend}`;
    return `${place}${problem.name} ${value}; expected ${problem.expected}.${mend}`;
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
function systemCodeOf(error) {
    const holder = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return typeof holder === 'string' ? holder : undefined;
}


/***/ }),

/***/ 6889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
const severities = ['critical', 'high', 'medium', 'low', 'note'];


/***/ }),

/***/ 6131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unknown),
/* harmony export */   n: () => (/* binding */ knownUnlessFailed)
/* harmony export */ });
/* harmony import */ var _error_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1153);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1193);


function unknown(why, fix) {
    return { known: false, why, fix };
}
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
const outcomes = ['fail', 'inconclusive', 'warn', 'pass', 'skipped'];
function compareOutcomes(a, b) {
    return outcomes.indexOf(a) - outcomes.indexOf(b);
}


/***/ }),

/***/ 8086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ randomWord)
/* harmony export */ });
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
/* harmony export */   U4: () => (/* binding */ parsedJson),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   tk: () => (/* binding */ numberAt)
/* harmony export */ });
const maxTextLength = 1024;
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function at(json, ...path) {
    let value = json;
    for (const key of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
function textAt(json, ...path) {
    const value = at(json, ...path);
    return typeof value === 'string' && value !== '' && value.length <= maxTextLength ? value : undefined;
}
function numberAt(json, ...path) {
    const value = at(json, ...path);
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}
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

function verdictOf(conditions) {
    const judged = conditions.filter((condition) => condition.outcome !== 'skipped');
    const worst = judged.map((condition) => condition.outcome).sort(_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .compareOutcomes */ .j)[0];
    return { outcome: worst ?? 'inconclusive', conditions };
}
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
const actionNames = [
    'security-scan',
    'quality-gate',
    'test-plan',
    'build-archive',
    'testflight-upload',
    'health-check',
    'auto-rollback',
];
function unreadSections(names) {
    const known = new Set(names);
    return actionNames.filter((name) => !known.has(name));
}


/***/ }),

/***/ 4585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  findBasePolicy: () => (/* binding */ findBasePolicy),
  findPolicy: () => (/* binding */ findPolicy),
  P: () => (/* binding */ misnamedPolicy)
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




const maximumFiles = 100;
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
    const { profileShape } = await __nccwpck_require__.e(/* import() */ 5130).then(__nccwpck_require__.bind(__nccwpck_require__, 2749));
    return new Set(Object.keys(profileShape([]).shape));
}
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

const hipaaRetentionDays = 2190;
const hipaaEvidence = [
    { action: 'security-scan', level: 'signed' },
    { action: 'quality-gate', level: 'signed' },
];
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





function policyOf(value, document, names, rest) {
    const { hipaa, 'require-evidence': required, 'retention-days': retention } = value;
    const own = new Set([...names, ...(0,action_names/* unreadSections */.m)(names)]);
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
        sections: Object.fromEntries(names.map((name) => [name, (0,yaml_document/* mappingOf */.GS)(value[name])])),
        unread: Object.fromEntries((0,action_names/* unreadSections */.m)(names).flatMap((name) => (Object.hasOwn(value, name) ? [[name, value[name]]] : []))),
        hipaa: strict ? 'strict' : undefined,
        protect: value.protect === true,
        requireEvidence: required ?? (strict ? hipaaEvidence : []),
        retentionDays: retention ?? (strict ? hipaaRetentionDays : undefined),
        placeOf: (path) => `${document.file}:${document.placeOf(path, 'key').line}`,
    };
}
function defaultPolicy(names) {
    const environments = inheritProfiles(new Map(), new Map(), (0,policy_presets/* environmentPresets */.en)([]));
    return policyOf({}, yaml_document/* emptyDocument */.vM, names, { environments, files: [], presets: [] });
}

;// CONCATENATED MODULE: ./build/core/policy/load-policy.js












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
async function checkPolicy(document, actions) {
    const { policyShape } = await __nccwpck_require__.e(/* import() */ 95).then(__nccwpck_require__.bind(__nccwpck_require__, 95));
    return check(document, policyShape(await actions.schemas()));
}
async function checkProfile(document, actions) {
    const { profileShape } = await __nccwpck_require__.e(/* import() */ 5130).then(__nccwpck_require__.bind(__nccwpck_require__, 2749));
    return check(document, profileShape(await actions.schemas()));
}
function rawProfiles(document) {
    const environments = (0,yaml_document/* mappingOf */.GS)((0,untrusted_json.at)(document.value, 'environments'));
    return new Map(Object.entries(environments).map(([name, value]) => [
        name,
        { name, value, locate: (path, part) => (0,yaml_document/* locateIn */._C)(document)(['environments', name, ...path], part) },
    ]));
}
function saysNothing(root) {
    return Object.keys(root).every((key) => key === 'version' && root[key] === policy/* policyVersion */.V_);
}
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
const maximumProblems = 100;
function firstOf(problems) {
    const rest = problems.length - maximumProblems;
    if (rest <= 0)
        return problems;
    const more = { where: 'config', name: 'config', value: `${rest} more problems`, expected: 'none' };
    return [...problems.slice(0, maximumProblems), { ...more, mend: 'Mend those above first.' }];
}
function sortByPlace(problems) {
    const placed = problems.map((problem) => {
        const [, file = problem.where, line = '0', column = '0'] = /^(.*?):(\d+)(?::(\d+))?$/.exec(problem.where) ?? [];
        return { problem, file, line: Number(line), column: Number(column) };
    });
    const files = [...new Set(placed.map(({ file }) => file))];
    placed.sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column);
    return placed.map(({ problem }) => problem);
}
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
        return { policy: defaultPolicy(actions.names), problems: [read], notices: [] };
    const document = read?.document ?? yaml_document/* emptyDocument */.vM;
    const root = (0,yaml_document/* mappingOf */.GS)(document.value);
    const unread = (0,action_names/* unreadSections */.m)(actions.names);
    fillEmptySections(root, [...actions.names, ...unread]);
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
        return { policy: defaultPolicy(actions.names), problems: firstOf(sortByPlace(problems)), notices };
    const environmentFiles = [...(own?.found.values() ?? [])];
    const policy = policyOf((0,yaml_document/* mappingOf */.GS)(checked.value), document, actions.names, {
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






async function findPolicy({ given, files, actions, root }) {
    const named = (0,read_action_inputs/* textGiven */.F$)(given, 'config');
    const workingDirectory = (0,external_node_path_.resolve)(root, (0,read_action_inputs/* textGiven */.F$)(given, 'working-directory') ?? '.');
    const folder = named === undefined ? await folderOfPolicy(files, [workingDirectory, root]) : workingDirectory;
    return loadPolicy({ files, actions, path: named ?? common_inputs/* defaultPolicyPath */.r2, named: named !== undefined, folder });
}
const misnamed = ['.github/vetnet.yaml'];
async function misnamedPolicy({ given, files, root, }) {
    if ((0,read_action_inputs/* textGiven */.F$)(given, 'config') !== undefined)
        return [];
    const folders = [...new Set([(0,external_node_path_.resolve)(root, (0,read_action_inputs/* textGiven */.F$)(given, 'working-directory') ?? '.'), root])];
    const isThere = async (path) => (await files.facts(path).catch(() => undefined)) !== undefined;
    for (const folder of folders) {
        if (await isThere((0,external_node_path_.resolve)(folder, common_inputs/* defaultPolicyPath */.r2)))
            return [];
        for (const name of misnamed) {
            if (await isThere((0,external_node_path_.resolve)(folder, name)))
                return [
                    {
                        where: name,
                        name: 'file',
                        value: name,
                        expected: common_inputs/* defaultPolicyPath */.r2,
                        mend: `Rename it to ${common_inputs/* defaultPolicyPath */.r2}, or name it in \`config\`.`,
                    },
                ];
        }
    }
    return [];
}
async function findBasePolicy(search) {
    const { policy, problems } = await findPolicy(search);
    const [first] = problems.filter(({ name }) => name !== 'config');
    if (first !== undefined)
        return (0,known/* unknown */.L)(`The policy this change starts from is not valid: ${(0,errors/* describeProblem */.BJ)(first)}`, 'Mend the policy on the base branch first.');
    if (problems.length === 0)
        return policy;
    return findBasePolicy({ ...search, given: { ...search.given, config: undefined } });
}
async function folderOfPolicy(files, folders) {
    for (const folder of folders) {
        const facts = await files.facts((0,external_node_path_.resolve)(folder, common_inputs/* defaultPolicyPath */.r2)).catch(() => ({ kind: 'other' }));
        if (facts !== undefined)
            return folder;
    }
    return folders.at(-1) ?? '/';
}


/***/ }),

/***/ 6378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  aZ: () => (/* binding */ givenToPart),
  IV: () => (/* binding */ loadInputs),
  WQ: () => (/* binding */ loadInputsOfPart)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/core/inputs/read-action-inputs.js
var read_action_inputs = __nccwpck_require__(1321);
// EXTERNAL MODULE: ./build/core/inputs/resolve-inputs.js
var resolve_inputs = __nccwpck_require__(9262);
// EXTERNAL MODULE: ./build/core/policy/find-policy.js + 6 modules
var find_policy = __nccwpck_require__(4585);
// EXTERNAL MODULE: ./build/core/policy/policy.js
var policy_policy = __nccwpck_require__(751);
// EXTERNAL MODULE: ./build/core/policy/read-policy-file.js
var read_policy_file = __nccwpck_require__(1763);
// EXTERNAL MODULE: ./build/core/files/glob-pattern.js
var glob_pattern = __nccwpck_require__(3073);
// EXTERNAL MODULE: ./build/core/inputs/fields.js
var fields = __nccwpck_require__(9181);
// EXTERNAL MODULE: ./build/core/run/context.js
var context = __nccwpck_require__(6607);
;// CONCATENATED MODULE: ./build/core/policy/resolve-environment.js



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
        return literal !== glob && name.startsWith(literal.slice(0, -1));
    });
    if (possible.length === 0)
        return false;
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 4006).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4006, 19));
    return picomatch.isMatch(name, possible, { dot: true });
}
async function reasonFor(profile, origin) {
    const from = profile.values['deploys-from'];
    if (from === undefined)
        return undefined;
    const underReview = (0,context/* isReviewEvent */.z)(origin.event) || origin.pullRequest !== undefined;
    if (from.events === undefined ? underReview : !(await matches(from.events, origin.event)))
        return undefined;
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







async function loadInputs(schema, from) {
    const { given, files, actions, root, origin, bundleId } = from;
    const problems = [];
    const workingDirectory = (0,external_node_path_.resolve)(root, (0,read_action_inputs/* textGiven */.F$)(given, 'working-directory') ?? '.');
    problems.push(...(await checkFolder(files, workingDirectory, (0,read_action_inputs/* textGiven */.F$)(given, 'working-directory'))));
    const loaded = await (0,find_policy.findPolicy)({ given, files, actions, root });
    problems.push(...loaded.problems, ...(await (0,find_policy/* misnamedPolicy */.P)({ given, files, root })));
    const input = (0,read_action_inputs/* textGiven */.F$)(given, 'environment');
    const found = loaded.problems.length > 0 ? undefined : await resolveEnvironment(loaded.policy, { input, origin, bundleId });
    if (found !== undefined && (0,read_policy_file/* isProblem */.A)(found))
        problems.push(found);
    const environment = found === undefined || (0,read_policy_file/* isProblem */.A)(found) ? undefined : found;
    const resolved = (0,resolve_inputs/* resolveInputs */.e)(schema, { given, ...layersOf(schema, loaded.policy, environment), problems });
    const notices = [...resolved.notices, ...loaded.notices];
    return { ...resolved, notices, policy: loaded.policy, environment, workingDirectory };
}
function givenToPart(schema, nameOf, { given, checkName }) {
    const own = Object.keys(schema.inputs).map((name) => [name, given[nameOf(name)]]);
    return { ...Object.fromEntries(own), 'check-name': checkName };
}
function loadInputsOfPart(schema, given, { policy, environment, workingDirectory }) {
    return {
        ...(0,resolve_inputs/* resolveInputs */.e)(schema, { given, ...layersOf(schema, policy, environment) }),
        policy,
        environment,
        workingDirectory,
    };
}
function layersOf(schema, policy, environment) {
    return {
        profile: environment === undefined ? undefined : (0,policy_policy/* profileLayer */.pN)(environment.profile),
        policy: (0,policy_policy/* policyLayer */.MN)(policy, schema.name),
    };
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


/***/ }),

/***/ 751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MN: () => (/* binding */ policyLayer),
/* harmony export */   V_: () => (/* binding */ policyVersion),
/* harmony export */   Yg: () => (/* binding */ environmentFolder),
/* harmony export */   pN: () => (/* binding */ profileLayer)
/* harmony export */ });
const policyVersion = 1;
const environmentFolder = 'configs';
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



function isProblem(result) {
    return 'mend' in result;
}
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


function showPlace(file, place) {
    return `${file}:${place.line}:${place.column}`;
}
function mappingOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function locateIn(document) {
    return (path, part) => showPlace(document.file, document.placeOf(path, part));
}
const emptyDocument = { file: '', value: {}, placeOf: () => ({ line: 1, column: 1 }) };
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
    const { readYamlTree } = await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(6095)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6095));
    return readYamlTree(source);
}
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
/* harmony export */   oF: () => (/* binding */ sharedOut),
/* harmony export */   qF: () => (/* binding */ annotationTitle)
/* harmony export */ });
/* harmony import */ var _render_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8061);
/* harmony import */ var _render_visible_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6433);


const levels = ['error', 'warning', 'notice'];
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
function ranked({ finding, outcome, conditions }, verdict) {
    const level = levelOf(finding.severity, outcome, verdict);
    return level === undefined ? [] : [{ finding, level, condition: conditions[0] ?? '' }];
}
function rankFindings(report) {
    return (0,_render_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedFindings */ .I)(report)
        .flatMap((judged) => ranked(judged, report.verdict.outcome))
        .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || (0,_render_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .E)(a.finding, b.finding));
}
function sharedOut(findings, maximum) {
    if (findings.length <= maximum)
        return findings;
    const turns = new Map();
    const inTurn = findings.map((finding) => {
        const turn = turns.get(finding.condition) ?? 0;
        turns.set(finding.condition, turn + 1);
        return { finding, turn };
    });
    const chosen = inTurn.sort((a, b) => a.turn - b.turn).slice(0, maximum);
    const kept = new Set(chosen.map(({ finding }) => finding));
    return findings.filter((finding) => kept.has(finding));
}
function annotationTitle(report, finding, maximum) {
    return (0,_render_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(`${report.checkName}: ${finding.rule}`, maximum);
}
function annotationSentence(finding, maximum) {
    return (0,_render_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(finding.message, maximum) || (0,_render_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(finding.rule, maximum);
}
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

function blockBar(bar, max, columns) {
    const share = max > 0 && Number.isFinite(bar.value) ? Math.min(1, Math.max(0, bar.value / max)) : 0;
    const filled = Math.floor(share * columns);
    const cells = [...'█'.repeat(filled), ...'░'.repeat(columns - filled)];
    if (bar.limit !== undefined && max > 0 && bar.limit >= 0 && bar.limit <= max) {
        cells[Math.min(columns - 1, Math.floor((bar.limit / max) * columns))] = '│';
    }
    return cells.join('');
}
function chartValue(value, unit) {
    if (!Number.isFinite(value))
        return 'unknown';
    if (unit === 'ms')
        return (0,_metric_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(value);
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


function sizeOf(text, unit) {
    return unit === 'bytes' ? Buffer.byteLength(text) : text.length;
}
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
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6506);
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6433);




function plainHeadline(report, maximum) {
    const headline = (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headlineOf */ .gD)(report);
    const others = (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .othersOf */ .bu)(headline);
    const said = (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .sentenceOf */ .$N)(headline), Math.max(1, maximum - others.length));
    return (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(`${said}${others}`, maximum);
}
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

/***/ 24:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   G0: () => (/* binding */ fitWidth),
/* harmony export */   _n: () => (/* binding */ padWidth),
/* harmony export */   jU: () => (/* binding */ wrapWidth)
/* harmony export */ });
let segmenter;
function graphemesOf(text) {
    if (narrow.test(text))
        return text.split('');
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
const wide = /^(?:\p{Emoji_Presentation}|[\p{Extended_Pictographic}#*0-9]\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}])/u;
const narrow = /^[ -~\u00a1-\u02ff\u0391-\u0481\u2010-\u2027\u2030-\u203b\u2190-\u21ff\u2212\u2500-\u259f\u2713\u2717]*$/;
function graphemeWidth(grapheme) {
    if (wide.test(grapheme))
        return 2;
    return /^\p{M}/u.test(grapheme) ? 0 : 1;
}
function displayWidth(text) {
    if (narrow.test(text))
        return text.length;
    let width = 0;
    for (const segment of graphemesOf(text))
        width += graphemeWidth(segment);
    return width;
}
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
function padWidth(text, columns, align = 'left') {
    const space = ' '.repeat(Math.max(0, columns - displayWidth(text)));
    return align === 'right' ? space + text : text + space;
}
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


/***/ }),

/***/ 7442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Eq: () => (/* binding */ fullTitle),
/* harmony export */   cy: () => (/* binding */ chaptersOf),
/* harmony export */   jB: () => (/* binding */ quotedParts),
/* harmony export */   qP: () => (/* binding */ webUrl)
/* harmony export */ });
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
function quotedParts(sentence) {
    return sentence
        .split(/(?<!`)`([^`\s](?:[^`]*[^`\s])?)`(?!`)/)
        .map((text, index) => (index % 2 === 1 ? { kind: 'code', text } : text))
        .filter((part) => part !== '');
}
function placeOf(location) {
    return location.line === undefined ? location.file : `${location.file}:${location.line}`;
}
function webUrl(url) {
    if (!URL.canParse(url))
        return undefined;
    const parsed = new URL(url);
    return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : undefined;
}
function chaptersOf(sections) {
    const chapters = [];
    for (const section of sections) {
        const last = chapters.at(-1);
        if (last !== undefined && last.part === section.part)
            last.sections.push(section);
        else
            chapters.push({ ...(section.part === undefined ? {} : { part: section.part }), sections: [section] });
    }
    return chapters;
}
function fullTitle({ title, part }) {
    return part === undefined ? title : `${part}: ${title}`;
}


/***/ }),

/***/ 8061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compareFindings),
/* harmony export */   I: () => (/* binding */ judgedFindings)
/* harmony export */ });
/* harmony import */ var _model_condition_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6793);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6889);
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5176);



function identityOf(finding) {
    const { file, line, column } = finding.location ?? {};
    return JSON.stringify([finding.rule, finding.fingerprint ?? finding.message, file, line, column]);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function compareFindings(a, b) {
    return (_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(a.severity) - _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(b.severity) ||
        Number(a.location === undefined) - Number(b.location === undefined) ||
        compareText(a.location?.file ?? '', b.location?.file ?? '') ||
        (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
        (a.location?.column ?? 0) - (b.location?.column ?? 0) ||
        compareText(a.rule, b.rule) ||
        compareText(a.message, b.message));
}
const known = new WeakMap();
function judgedFindings(report) {
    const findings = known.get(report) ?? collectFindings(report);
    known.set(report, findings);
    return findings;
}
function collectFindings(report) {
    const found = new Map();
    for (const condition of report.verdict.conditions) {
        const key = (0,_model_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionKey */ .p)(condition);
        for (const finding of condition.findings ?? []) {
            const identity = identityOf(finding);
            const entry = found.get(identity);
            if (entry === undefined) {
                found.set(identity, { finding, conditions: [key], outcome: condition.outcome });
                continue;
            }
            if (!entry.conditions.includes(key))
                entry.conditions.push(key);
            if (entry.outcome === undefined || (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .compareOutcomes */ .j)(condition.outcome, entry.outcome) < 0)
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



function orderedConditions(report) {
    return [...report.verdict.conditions].sort((a, b) => (0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .compareOutcomes */ .j)(a.outcome, b.outcome));
}
function conditionTitle(condition) {
    const { subject } = condition;
    const title = condition.title.trim() === '' ? condition.id : condition.title;
    return subject === undefined || title.includes(subject) ? title : `${title}: ${subject}`;
}
const holding = { 1: 'the one condition holds', 2: 'both conditions hold' };
function reasonOf(condition) {
    const title = conditionTitle(condition);
    const measured = condition.outcome !== 'inconclusive' && condition.actual !== '' && condition.expected !== '';
    return measured ? `${title}: ${condition.actual}, expected ${condition.expected}` : `${title}: ${condition.reason}`;
}
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
function skippedReason(condition) {
    const reason = condition.reason.replace(/\.\s*$/, '');
    return reason === '' ? conditionTitle(condition) : `${conditionTitle(condition)} (${reason})`;
}
function sentenceOf(headline) {
    return `${headline.verdict} — ${headline.reason}`;
}
function othersOf(headline) {
    return headline.others === 0 ? '' : ` (and ${(0,_metric_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(headline.others)} more)`;
}
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

/***/ 3641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ htmlSection),
/* harmony export */   EK: () => (/* binding */ htmlTextLimit),
/* harmony export */   I$: () => (/* binding */ htmlTable),
/* harmony export */   MB: () => (/* binding */ htmlList),
/* harmony export */   vW: () => (/* binding */ htmlRowLimit),
/* harmony export */   xI: () => (/* binding */ htmlMore)
/* harmony export */ });
/* harmony import */ var _block_bar_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1570);
/* harmony import */ var _html_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8324);
/* harmony import */ var _metric_format_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6875);
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6433);




const htmlRowLimit = 500;
const htmlTextLimit = 4000;
const codeLimit = 50_000;
const barLimit = 100;
function htmlMore(more) {
    return more > 0 ? `<p class="more">… and ${(0,_metric_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(more)} more. The JSON report holds all of them.</p>` : '';
}
function isWide(columns) {
    return columns.length > 2 && columns.filter(({ align }) => align === 'right').length * 2 <= columns.length;
}
function htmlTable(caption, columns, rows, more) {
    const align = (column) => (column?.align === 'right' ? ' class="number"' : '');
    const head = columns.map((column) => `<th scope="col"${align(column)}>${(0,_html_text_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlText */ .js)(column.title, 200)}</th>`).join('');
    const names = columns.map((column) => ` data-name="${(0,_html_text_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlText */ .js)(column.title, 200)}"`);
    const cellOf = (text, index) => text === '' ? '<td></td>' : `<td${align(columns[index])}${names[index]}>${text}</td>`;
    const body = rows
        .map((cells) => `<tr>${columns.map((_, index) => cellOf(cells[index] ?? '', index)).join('')}</tr>`)
        .join('\n');
    return `<div class="scroll" role="region" aria-label="${(0,_html_text_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlText */ .js)(caption, 200)}" tabindex="0"><table${isWide(columns) ? ' class="wide"' : ''}>
<caption>${(0,_html_text_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlText */ .js)(caption, 200)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody></table></div>
${htmlMore(more)}`;
}
function tableOf(table, title) {
    const shown = table.rows.slice(0, htmlRowLimit);
    const rows = shown.map((row) => row.map((cell) => (0,_html_text_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlCell */ .YR)(cell, htmlTextLimit)));
    return htmlTable(title, table.columns, rows, table.rows.length - shown.length + (table.more ?? 0));
}
function barLine(bar, chart) {
    const scale = (value) => chart.max > 0 && Number.isFinite(value) ? (Math.min(1, Math.max(0, value / chart.max)) * 100).toFixed(2) : '0';
    const short = bar.limit !== undefined && Number.isFinite(bar.limit);
    const mark = short ? `<rect class="limit" x="${scale(bar.limit ?? 0)}" y="0" width="0.6" height="10"/>` : '';
    const limit = short
        ? ` <span class="muted">limit ${(0,_html_text_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlText */ .js)((0,_block_bar_js__WEBPACK_IMPORTED_MODULE_2__/* .chartValue */ .G)(bar.limit ?? 0, chart.unit), 40)}</span>`
        : '';
    return `<li><span class="label">${(0,_html_text_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlText */ .js)(bar.label, 200)}</span>
<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="track" y="2" width="100" height="6"/><rect class="bar" y="2" width="${scale(bar.value)}" height="6"/>${mark}</svg>
<span class="value">${(0,_html_text_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlText */ .js)((0,_block_bar_js__WEBPACK_IMPORTED_MODULE_2__/* .chartValue */ .G)(bar.value, chart.unit), 40)}${limit}</span></li>`;
}
function barsOf(chart) {
    const shown = chart.bars.slice(0, barLimit);
    return `<figure><figcaption>${(0,_html_text_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlText */ .js)(chart.title, 200)}</figcaption>
<ul class="bars">
${shown.map((bar) => barLine(bar, chart)).join('\n')}
</ul>
${htmlMore(chart.bars.length - shown.length)}</figure>`;
}
function htmlList(items) {
    const shown = items.slice(0, htmlRowLimit).map((item) => `<li>${(0,_html_text_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlCell */ .YR)(item, htmlTextLimit)}</li>`);
    return `<ul>\n${shown.join('\n')}\n</ul>\n${htmlMore(items.length - shown.length)}`;
}
function htmlBlock(block, title) {
    switch (block.kind) {
        case 'paragraph':
            return `<p>${(0,_html_text_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlCell */ .YR)(block.content, htmlTextLimit)}</p>`;
        case 'list':
            return htmlList(block.items);
        case 'code':
            return `<pre tabindex="0"><code>${(0,_html_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleBlock */ ._n)(block.text, codeLimit))}</code></pre>`;
        case 'table':
            return tableOf(block, title);
        case 'bars':
            return barsOf(block);
    }
}
function htmlSection(section, id) {
    const title = (0,_html_text_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlText */ .js)(section.title, 200);
    const level = section.part === undefined ? 'h2' : 'h3';
    const blocks = section.blocks.map((block) => htmlBlock(block, section.title)).join('\n');
    return section.folded === true
        ? `<details class="card"><summary><${level}>${title}</${level}></summary>\n${blocks}\n</details>`
        : `<section class="card"${id === undefined ? '' : ` id="${id}"`}><${level}>${title}</${level}>\n${blocks}\n</section>`;
}


/***/ }),

/***/ 4257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ htmlPage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/core/render/html-style.js
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
code{background:var(--code);border-radius:4px;padding:.1em .35em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
@media screen{.wide td{overflow-wrap:anywhere;min-width:7rem}.wide .number,.wide td:has(>.pill){min-width:0}}
td:has(>.place){min-width:13rem}
pre{background:var(--code);border-radius:6px;padding:.75rem 1rem;overflow:auto;max-height:30rem;overflow-wrap:normal}pre code{background:none;padding:0}
.verdict{border-left:.5rem solid var(--tone);background:var(--soft);border-radius:8px;padding:1.25rem 1.5rem;margin-bottom:1.25rem}
.verdict.fail{--tone:var(--fail);--soft:var(--fail-soft)}.verdict.inconclusive{--tone:var(--inconclusive);--soft:var(--inconclusive-soft)}.verdict.warn{--tone:var(--warn);--soft:var(--warn-soft)}.verdict.pass{--tone:var(--pass);--soft:var(--pass-soft)}.verdict.skipped{--tone:var(--skipped);--soft:var(--skipped-soft)}
.verdict h1{color:var(--tone)}.verdict .reason{font-size:1.15rem;margin:.35rem 0 .75rem}
.facts{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin:0}.facts div{display:flex;gap:.4rem}.facts dt{color:var(--muted);white-space:nowrap}.facts dd{margin:0}
.card{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:1.1rem 1.25rem;margin:0 0 1.25rem}
.card>:last-child{margin-bottom:0}
summary{cursor:pointer}summary h2,summary h3{display:inline;margin:0}h3{font-size:1.05rem;line-height:1.3;margin:0 0 .75rem}.part{font-size:1.35rem;margin:1.75rem 0 .75rem}details[open]>summary{margin-bottom:.75rem}
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
.contents ul{columns:18rem;list-style:none;margin:0;padding:0}.contents li{break-inside:avoid}.contents a{display:inline-block;padding:.2rem 0}.contents~section:last-of-type td:empty{height:2.75rem}
figure{margin:0 0 1rem}figcaption{color:var(--muted);font-size:.875rem;margin-bottom:.5rem}
.bars{list-style:none;margin:0;padding:0}.bars li{display:grid;grid-template-columns:minmax(6rem,16rem) 1fr minmax(9rem,auto);gap:.75rem;align-items:center;padding:.2rem 0}
.bars svg{width:100%;height:1.1rem;display:block}.bars .value{font-variant-numeric:tabular-nums}.track{fill:var(--track)}.bar{fill:var(--bar)}.limit{fill:var(--text)}
footer{color:var(--muted);font-size:.875rem}
@media screen and (max-width:40rem){.wrap{padding:.75rem .75rem 2rem}.verdict,.card{padding:1rem}h1{font-size:1.35rem}ul,ol{padding-left:1.25rem}.bars li{grid-template-columns:1fr auto}.bars svg{grid-column:1/-1;grid-row:2}
:is(.stack,.wide) thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}:is(.stack,.wide),:is(.stack,.wide) :is(tbody,tr,td,th){display:block;min-width:0}:is(.stack,.wide) tr{padding:.6rem 0;border-bottom:1px solid var(--line)}:is(.stack,.wide) tr:last-child{border-bottom:0}:is(.stack,.wide) :is(td,th){border:0;padding:.1rem 0}:is(.stack,.wide) td[data-name]::before{content:attr(data-name) " ";color:var(--muted)}
.wide .number{text-align:left}.wide td:empty{display:none}.wide td{overflow-wrap:anywhere}}
@page{margin:16mm 15mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt system-ui,sans-serif;color:#57606a}}
@media print{:root{color-scheme:light}body{background:#fff;font-size:10pt}.wrap{max-width:none;padding:0}h1{font-size:18pt}h2{font-size:13pt;break-after:avoid}table{font-size:9pt}thead th{font-size:8.5pt}td{overflow-wrap:anywhere;min-width:5.25rem}.number,td:has(>.pill){min-width:0}.stack td[data-name],.stack td:first-child,.stack th[scope=row]{min-width:4.5rem}tbody tr:first-child{break-before:avoid}td:has(>.place){min-width:9rem}li,p,h1{overflow-wrap:anywhere}
.verdict{break-inside:avoid;border:1px solid var(--tone);border-left-width:.5rem;padding:.75rem 1rem}.card{border:0;border-top:1px solid #999;border-radius:0;padding:.75rem 0 0}.card>p,.card>ul>li{orphans:3;widows:3}pre{max-height:none;white-space:pre-wrap}.scroll{overflow:visible}details::details-content{content-visibility:visible}tr,.metrics li,.bars li{break-inside:avoid}thead{display:table-header-group;break-after:avoid}th,td{padding:.3rem .5rem .3rem 0}a{color:inherit}.pill{border:1px solid currentcolor}}
`;

;// CONCATENATED MODULE: ./build/core/render/html-page.js


function contentSecurityPolicy() {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(htmlStyle).digest('base64');
    return `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
}
function htmlPage({ title, header, main, footer }) {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${htmlStyle}</style>
</head>
<body>
<div class="wrap">
${header}
<main>
${main.filter((part) => part !== '').join('\n')}
</main>
<footer>${footer}</footer>
</div>
</body>
</html>
`;
}


/***/ }),

/***/ 8324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   YR: () => (/* binding */ htmlCell),
/* harmony export */   Yx: () => (/* binding */ htmlOutcome),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   n8: () => (/* binding */ htmlProse)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7442);
/* harmony import */ var _outcome_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6627);
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6433);



const references = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => references[character] ?? character);
}
function htmlText(text, maximum) {
    return escapeHtml((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(text, maximum));
}
function htmlCode(text, maximum) {
    return `<code>${escapeHtml((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleName */ .ko)(text, maximum))}</code>`;
}
function htmlPlace(path, maximum) {
    const text = escapeHtml((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleName */ .ko)(path, maximum)).replaceAll(/[/_.](?=\w)/g, '$&<wbr>');
    return `<code class="place">${text}</code>`;
}
function htmlProse(text, maximum) {
    return htmlCell((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedParts */ .jB)((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(text, maximum)), maximum);
}
function htmlOutcome(outcome) {
    return `<span class="pill ${outcome}"><span aria-hidden="true">${_outcome_words_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeWords */ .w[outcome].mark}</span> ${_outcome_words_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeWords */ .w[outcome].verb}</span>`;
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
        case 'severity':
            return `<span class="pill ${part.severity}">${part.severity}</span>`;
        case 'location':
            return htmlPlace((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(part), maximum);
        case 'link': {
            const url = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .webUrl */ .qP)(part.url);
            const text = htmlText(part.text, maximum);
            return url === undefined ? text : `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${text}</a>`;
        }
    }
}
function htmlCell(cell, maximum) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(cell)
        .map((part) => htmlPart(part, maximum))
        .join('')
        .trim();
}


/***/ }),

/***/ 6477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ reportSchemaId),
/* harmony export */   hF: () => (/* binding */ renderJson)
/* harmony export */ });
/* unused harmony export reportJson */
/* harmony import */ var _model_condition_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6793);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8061);


const reportSchemaId = 'urn:vetnet:schema:report:v1';
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
    for (const key in value) {
        if (key < before || !isSorted(Reflect.get(value, key)))
            return false;
        before = key;
    }
    return true;
}
function conditionJson(condition) {
    return {
        key: (0,_model_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .conditionKey */ .p)(condition),
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
        findings: (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedFindings */ .I)(report).map(findingJson),
        notes: [...report.notes],
        facts: sorted(report.facts),
    };
}
function escaped(character) {
    const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
function renderJson(report) {
    const text = JSON.stringify(reportJson(report), undefined, 2);
    if (/^[\n -~]*$/.test(text))
        return `${text}\n`;
    return `${text.replace(/[\u007f-\u009f\p{DI}\p{Zl}\p{Zp}]/gu, escaped)}\n`;
}


/***/ }),

/***/ 6253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ markdownList),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   Tn: () => (/* binding */ markdownChapter),
/* harmony export */   dT: () => (/* binding */ markdownSection),
/* harmony export */   ig: () => (/* binding */ leftOut)
/* harmony export */ });
/* harmony import */ var _block_bar_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1570);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2816);
/* harmony import */ var _metric_format_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6875);
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6433);




const barColumns = 20;
function moreText(more) {
    return more > 0 ? `… and ${(0,_metric_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(more)} more` : '';
}
function markdownTable(columns, rows, more) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const head = line(columns.map((column) => (column.title === '' ? ' ' : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(column.title, 100, 'cell'))));
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
    return markdownTable(table.columns, shown.map((row) => row.map((cell) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCell */ .UZ)(cell, detail.text, 'cell'))), more);
}
function barsOf(chart, detail) {
    const shown = chart.bars.slice(0, detail.rows);
    const limits = shown.some((bar) => bar.limit !== undefined);
    const columns = [{ title: chart.title }, { title: '' }, { title: 'Value', align: 'right' }];
    if (limits)
        columns.push({ title: 'Limit', align: 'right' });
    const rows = shown.map((bar) => [
        (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(bar.label, detail.text, 'cell'),
        `\`${(0,_block_bar_js__WEBPACK_IMPORTED_MODULE_2__/* .blockBar */ .z)(bar, chart.max, barColumns)}\``,
        (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_block_bar_js__WEBPACK_IMPORTED_MODULE_2__/* .chartValue */ .G)(bar.value, chart.unit), 100, 'cell'),
        bar.limit === undefined ? '' : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_block_bar_js__WEBPACK_IMPORTED_MODULE_2__/* .chartValue */ .G)(bar.limit, chart.unit), 100, 'cell'),
    ]);
    return markdownTable(columns, rows, chart.bars.length - shown.length);
}
function markdownList(items, detail) {
    const lines = items.slice(0, detail.rows).map((item) => `- ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCell */ .UZ)(item, detail.text, 'line') || '(empty)'}`);
    const more = items.length - lines.length;
    return (more > 0 ? [...lines, `- ${moreText(more)}`] : lines).join('\n');
}
function markdownBlock(block, detail) {
    switch (block.kind) {
        case 'paragraph':
            return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCell */ .UZ)(block.content, detail.text, 'line');
        case 'list':
            return markdownList(block.items, detail);
        case 'code':
            return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownFence */ .p0)((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleBlock */ ._n)(block.text, detail.code));
        case 'table':
            return tableOf(block, detail);
        case 'bars':
            return barsOf(block, detail);
    }
}
function markdownSection(section, detail, folded) {
    if (!folded)
        return markdownChapter(section, detail, section.part === undefined ? 3 : 4);
    const title = (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(section.title, 200, 'html') || '(untitled)';
    const summary = `<details>\n<summary>${title}</summary>`;
    return [summary, ...markdownSectionBlocks(section, detail), '</details>'].join('\n\n');
}
function markdownChapter(section, detail, level) {
    const title = (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(section.title, 200, 'line') || '(untitled)';
    return [`${'#'.repeat(level)} ${title}`, ...markdownSectionBlocks(section, detail)].join('\n\n');
}
function markdownSectionBlocks(section, detail) {
    return section.blocks.map((block) => markdownBlock(block, detail)).filter((text) => text !== '');
}
function leftOut(sections, detail) {
    if (sections.length === 0 || detail.sections === 'none')
        return '';
    const titles = sections.slice(0, 20).map((section) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(section.title, 80, 'line'));
    const more = sections.length - titles.length;
    return `Left out here for length: ${titles.join(', ')}${more > 0 ? ` and ${(0,_metric_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(more)} more` : ''}. The JSON report holds all of it.`;
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



const magic = /[@$`]|#\d|\bGH-\d|:\/\/|\bwww\.|:[a-z0-9_+-]+:|(?<![0-9a-z])(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{7,64}(?![0-9a-z])/i;
const references = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
function reference(character) {
    return references[character] ?? `&#${character.charCodeAt(0)};`;
}
function escapeWord(word) {
    return word.replace(/[&<>*`[\]\\|~^]|(?<![a-z0-9])_|_(?![a-z0-9])/gi, reference);
}
function escapeStart(text) {
    return text
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, (_, digits, mark) => digits + reference(mark))
        .replace(/^(?:[-+](?=[-\s]|$)|#(?=[#\s]|$)|=|\/(?=[a-z]))/i, reference);
}
function codeElement(text, place) {
    const escaped = text.replace(/[&<>*`[\]\\|~^_$:!"'#]/g, reference);
    if (place === 'html')
        return `<code>${escaped.replaceAll('@', '&#64;')}</code>`;
    return `<code>${escaped.replace(/@|&#58;|www/gi, '$&<!-- -->')}</code>`;
}
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
function join(pieces) {
    return pieces.reduce((left, right) => (left.endsWith('`') && right.startsWith('`') ? `${left} ${right}` : left + right), '');
}
function markdownText(text, maximum, place) {
    const words = (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(text, maximum).split(' ');
    return escapeStart(words.map((word) => (magic.test(word) ? codeSpan(word, place) : escapeWord(word))).join(' '));
}
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
        case 'severity':
            return part.severity;
        case 'location':
            return markdownCode((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(part), maximum, place);
        case 'link':
            return markdownLink(part.text, part.url, maximum, place);
    }
}
function surroundedText(text, maximum, place) {
    if (text.trim() === '')
        return text === '' ? '' : ' ';
    return `${/^\s/.test(text) ? ' ' : ''}${markdownText(text, maximum, place)}${/\s$/.test(text) ? ' ' : ''}`;
}
function markdownProse(text, maximum, place) {
    return markdownCell((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedParts */ .jB)((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(text, maximum)), maximum, place);
}
function markdownCell(cell, maximum, place) {
    return join((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(cell).map((part) => markdownPart(part, maximum, place))).trim();
}
function markdownFence(text) {
    if (text === '')
        return '';
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${text.replaceAll('<!--', '<! --').replace(/^\/(?=[a-z])/gim, ' /')}\n${fence}`;
}


/***/ }),

/***/ 6506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ markdownVerdict),
/* harmony export */   Gc: () => (/* binding */ renderMarkdown),
/* harmony export */   oG: () => (/* binding */ markdownDetails)
/* harmony export */ });
/* harmony import */ var _model_commit_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5755);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9210);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(7442);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8061);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1151);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6253);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2816);
/* harmony import */ var _metric_format_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(6875);
/* harmony import */ var _outcome_words_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6627);









function markdownHeadline(report, detail) {
    const headline = (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineOf */ .gD)(report);
    const { emoji } = _outcome_words_js__WEBPACK_IMPORTED_MODULE_5__/* .outcomeWords */ .w[headline.outcome];
    if (detail.verdict === 'counts')
        return `## ${emoji} ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)(headline.verdict, 60, 'line')}`;
    const text = (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownProse */ .h$)((0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceOf */ .$N)(headline), Math.min(detail.text + 100, 400), 'line');
    return `## ${emoji} ${text}${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .othersOf */ .bu)(headline)}`;
}
function markdownFacts(report, detail) {
    const facts = [`<strong>${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeCounts */ .TY)(report)}</strong>`];
    if (detail.verdict === 'counts')
        return facts.join('');
    if (report.environment !== undefined)
        facts.push(`environment ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownCode */ .D9)(report.environment.name, 60, 'line')}`);
    if (report.commit !== undefined)
        facts.push(`commit ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownCode */ .D9)((0,_model_commit_js__WEBPACK_IMPORTED_MODULE_6__/* .shortCommit */ .A)(report.commit), 7, 'line')}`);
    facts.push((0,_metric_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatDuration */ .a3)(report.durationMs));
    const remark = (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .conclusionRemark */ .al)(report);
    return remark === undefined ? facts.join(' · ') : `${facts.join(' · ')}\n\n${remark}`;
}
function conditionTable(conditions, detail, folding) {
    const judged = conditions.filter((condition) => condition.outcome !== 'skipped');
    const holding = folding === 'always' ? judged.filter((condition) => condition.outcome === 'pass') : [];
    const open = judged.slice(0, judged.length - holding.length);
    const skipped = skippedConditions(conditions, detail);
    if (holding.length === 0)
        return joined([conditionRows(open, detail), skipped]);
    const title = holding.length === 1 ? '1 condition that holds' : `${(0,_metric_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatCount */ .B4)(holding.length)} conditions that hold`;
    const folded = joined([conditionRows(holding, detail), skipped]);
    return joined([conditionRows(open, detail), `<details>\n<summary>${title}</summary>\n\n${folded}\n\n</details>`]);
}
function joined(parts) {
    return parts.filter((part) => part !== '').join('\n\n');
}
function conditionRows(conditions, detail) {
    const shown = conditions.slice(0, detail.rows);
    const rows = shown.map((condition) => [
        (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownCell */ .UZ)({ kind: 'outcome', outcome: condition.outcome }, detail.text, 'cell'),
        `<strong>${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)((0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .conditionTitle */ .oF)(condition), detail.text, 'cell')}</strong>`,
        (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)(condition.expected, detail.text, 'cell'),
        (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)(condition.actual, detail.text, 'cell'),
        (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownProse */ .h$)(condition.reason, detail.text, 'cell'),
    ]);
    const columns = ['Outcome', 'Condition', 'Expected', 'Actual', 'Why'].map((title) => ({ title }));
    return rows.length === 0 ? '' : (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownTable */ .Qj)(columns, rows, conditions.length - shown.length);
}
function skippedConditions(conditions, detail) {
    const skipped = conditions.filter((condition) => condition.outcome === 'skipped');
    if (skipped.length === 0)
        return '';
    const shown = skipped.slice(0, Math.min(detail.rows, 20));
    const names = shown.map((condition) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownProse */ .h$)((0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .skippedReason */ .TA)(condition), detail.text, 'line'));
    const more = skipped.length - shown.length;
    return `Skipped: ${names.join(', ')}${more > 0 ? ` and ${(0,_metric_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatCount */ .B4)(more)} more` : ''}.`;
}
function mending(conditions, detail) {
    const titles = new Map();
    for (const condition of conditions) {
        const { outcome, fix } = condition;
        if (outcome === 'pass' || outcome === 'skipped' || fix === undefined)
            continue;
        titles.set(fix, [...(titles.get(fix) ?? []), (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .conditionTitle */ .oF)(condition)]);
    }
    const items = [...titles].map(([fix, mended]) => [
        ...mended.flatMap((text, index) => [...(index === 0 ? [] : [', ']), { kind: 'strong', text }]),
        ': ',
        ...(0,_document_js__WEBPACK_IMPORTED_MODULE_8__/* .quotedParts */ .jB)(fix),
    ]);
    return items.length === 0 ? '' : `### How to mend\n\n${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownList */ .Al)(items, detail)}`;
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
        (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)(metric.title, detail.text, 'cell'),
        `<strong>${(0,_metric_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatValue */ .Fl)(metric.value, metric.unit)}</strong>`,
        ...(compared
            ? [metric.baseline === undefined ? '' : (0,_metric_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatValue */ .Fl)(metric.baseline, metric.unit), (0,_metric_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatDelta */ .CW)(metric) ?? '']
            : []),
        ...(sourced ? [(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)(metric.source ?? '', detail.text, 'cell')] : []),
    ]);
    return `### Metrics\n\n${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownTable */ .Qj)(columns, rows, metrics.length - shown.length)}`;
}
function findingSection(report, detail) {
    const findings = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedFindings */ .I)(report);
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
    const title = `All findings (${(0,_metric_format_js__WEBPACK_IMPORTED_MODULE_7__/* .formatCount */ .B4)(findings.length)})`;
    return (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownSection */ .dT)({ title, blocks: [{ kind: 'table', columns, rows, more: findings.length - rows.length }] }, detail, true);
}
function notesOf(report, detail) {
    const environment = report.environment === undefined ? [] : [`Environment ${report.environment.name}: ${report.environment.why}`];
    const notes = [...report.notes, ...environment];
    return notes.length === 0 ? '' : `### Notes\n\n${(0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownList */ .Al)(notes.map(_document_js__WEBPACK_IMPORTED_MODULE_8__/* .quotedParts */ .jB), detail)}`;
}
function markdownVerdict(report, detail, folding = 'as-given') {
    const conditions = (0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .orderedConditions */ .I1)(report);
    const parts = [markdownHeadline(report, detail), markdownFacts(report, detail)];
    if (detail.verdict === 'whole')
        parts.push(conditionTable(conditions, detail, folding), mending(conditions, detail));
    return joined(parts);
}
function markdownDetails(report, detail, folding = 'as-given') {
    if (detail.verdict !== 'whole')
        return '';
    const metrics = metricTable(report.metrics, detail);
    if (detail.sections !== 'whole')
        return joined([metrics, (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOut */ .ig)(report.sections, detail)]);
    const chapters = (0,_document_js__WEBPACK_IMPORTED_MODULE_8__/* .chaptersOf */ .cy)(report.sections);
    const sections = chapters.flatMap(({ part, sections }) => [
        part === undefined ? '' : `### ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownText */ .p7)(part, 200, 'line')}`,
        ...sections.map((section) => (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownSection */ .dT)(section, detail, folding === 'always' || section.folded === true)),
    ]);
    const findings = findingSection(report, detail);
    const ofWhole = chapters.at(-1)?.part === undefined ? [...sections, findings] : [findings, ...sections];
    return joined([metrics, ...ofWhole, notesOf(report, detail)]);
}
function renderMarkdown(report, budget) {
    return (0,_budget_js__WEBPACK_IMPORTED_MODULE_0__/* .fitDetail */ .R)(budget, (detail) => {
        const parts = [markdownVerdict(report, detail), markdownDetails(report, detail)];
        return `${joined(parts)}\n`;
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
function grouped(value, decimals) {
    const [whole = '', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
    const rest = fraction.replace(/0+$/, '');
    const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (rest === '' ? '' : `.${rest}`);
    return value < 0 && /[1-9]/.test(digits) ? `-${digits}` : digits;
}
function formatCount(value) {
    return grouped(value, 2);
}
function countOf(count, noun) {
    return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
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
const terminalSequence = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[ -/]+[0-~]|\u001b[@-Z\\^_a-z=>78]/g;
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
function clip(text, maximum) {
    if (text.length <= maximum)
        return text;
    const end = maximum - 1;
    const last = text.charCodeAt(end - 1);
    return `${text.slice(0, last >= 0xd800 && last <= 0xdbff ? end - 1 : end)}…`;
}
function shortened(text, maximum) {
    const enough = maximum * 4 + 1000;
    return text.length > enough ? clip(text, enough) : text;
}
function visibleLine(text, maximum = Number.POSITIVE_INFINITY) {
    const spaced = shortened(text, maximum).replace(/[\s\u0085]+/g, (space) => (/^\ufeff+$/.test(space) ? space : ' '));
    return clip(revealed(spaced).trim(), maximum);
}
function visibleName(text, maximum = Number.POSITIVE_INFINITY) {
    return visibleLine(shortened(text, maximum).replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '⏎'), maximum);
}
function visibleBlock(text, maximum = Number.POSITIVE_INFINITY) {
    const lines = shortened(text, maximum).split(/\r\n|[\n\r\u0085\u2028\u2029]/);
    const shown = lines.map((line) => revealed(line.replaceAll('\t', '    ')).trimEnd());
    const first = shown.findIndex((line) => line !== '');
    const last = shown.findLastIndex((line) => line !== '');
    return clip(shown.slice(Math.max(0, first), last + 1).join('\n'), maximum);
}


/***/ }),

/***/ 1189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PB: () => (/* binding */ abortOnSignals),
/* harmony export */   Wh: () => (/* binding */ unlessAborted),
/* harmony export */   cJ: () => (/* binding */ Cancelled)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);

const cancellationGraceMs = 5_000;
class Cancelled extends Error {
    constructor(signalName) {
        super(`Cancelled by ${signalName}.`);
        this.name = 'Cancelled';
    }
}
function abortOnSignals(host) {
    const controller = new AbortController();
    const receive = (name) => {
        const exitCode = 128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[name];
        if (controller.signal.aborted)
            host.exit(exitCode);
        controller.abort(new Cancelled(name));
        setTimeout(() => host.exit(exitCode), cancellationGraceMs).unref();
    };
    host.on('SIGINT', receive);
    host.on('SIGTERM', receive);
    return controller.signal;
}
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

/***/ 4998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ commonValues)
/* harmony export */ });
function commonValues(inputs) {
    return inputs;
}


/***/ }),

/***/ 5607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fD: () => (/* binding */ rulesOf),
/* harmony export */   fs: () => (/* binding */ strictRules),
/* harmony export */   jf: () => (/* binding */ concludeRun),
/* harmony export */   pC: () => (/* binding */ concludePart)
/* harmony export */ });
/* harmony import */ var _model_common_conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8462);
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9665);
/* harmony import */ var _common_values_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4998);



const strictRules = { failOn: 'fail', onMissing: 'fail' };
function rulesOf({ inputs, sources }, verdict) {
    const { 'fail-on': failOn, 'on-missing': onMissing } = (0,_common_values_js__WEBPACK_IMPORTED_MODULE_1__/* .commonValues */ .m)(inputs);
    const compared = verdict.conditions.filter(({ id }) => id === _model_common_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .policyLoosened */ .il).map(({ outcome }) => outcome);
    const isTrusted = !compared.includes('fail') && !compared.includes('inconclusive');
    const holds = (name) => isTrusted || sources[name]?.kind === 'input';
    return {
        failOn: holds('fail-on') ? failOn : strictRules.failOn,
        onMissing: holds('on-missing') ? onMissing : strictRules.onMissing,
    };
}
function concludeRun({ verdict, parts = [], concluded = [] }, rules) {
    const others = [...parts.map(({ result }) => result.verdict), ...concluded];
    const ofOthers = new Set(others.flatMap(({ conditions }) => conditions));
    const rest = verdict.conditions.filter((condition) => !ofOthers.has(condition));
    const groups = parts.map((part) => concludePart(part, verdict));
    if (rules.failOn !== 'never')
        groups.push(...concluded.map(({ conclusion }) => conclusion));
    if (others.length === 0 || rest.some(({ outcome }) => outcome !== 'skipped'))
        groups.push((0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .conclude */ .Ep)((0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)(rest), rules));
    return groups.includes('failure') ? 'failure' : 'success';
}
function concludePart(part, whole) {
    if ('error' in part || part.loaded === undefined)
        return 'failure';
    return (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .conclude */ .Ep)(part.result.verdict, rulesOf(part.loaded, whole));
}


/***/ }),

/***/ 6607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readContext),
/* harmony export */   z: () => (/* binding */ isReviewEvent)
/* harmony export */ });
/* harmony import */ var _model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8241);
/* harmony import */ var _event_payload_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7423);


const reviewEvents = new Set([
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment',
    'merge_group',
]);
function isReviewEvent(event) {
    return reviewEvents.has(event);
}
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
            attempt: (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)({ attempt: Number(env.GITHUB_RUN_ATTEMPT) }, 'attempt'),
        }),
    };
}
function factsOfEnv(event, env) {
    const commit = (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .toCommit */ .dO)(env.GITHUB_SHA);
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
            return { baseSha: (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .commitAt */ .du)(payload, 'before') };
        case 'release':
            return { tag: (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(payload, 'release', 'tag_name') };
        default:
            return {};
    }
}
function factsOfPullRequest(env, payload) {
    const pull = (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'pull_request');
    const number = (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(pull, 'number') ?? pullNumberOf(env.GITHUB_REF);
    const headSha = (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .commitAt */ .du)(pull, 'head', 'sha');
    const headBranch = (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(pull, 'head', 'ref') ?? (env.GITHUB_HEAD_REF || undefined);
    const headRepository = (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(pull, 'head', 'repo', 'full_name');
    const fork = !sameRepository(headRepository, env.GITHUB_REPOSITORY);
    return {
        commit: headSha,
        fromFork: fork,
        checkoutCommit: otherThan(headSha, env.GITHUB_SHA),
        branch: headBranch,
        baseRef: (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(pull, 'base', 'ref') ?? (env.GITHUB_BASE_REF || undefined),
        baseSha: (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .commitAt */ .du)(pull, 'base', 'sha'),
        pullRequest: number === undefined ? undefined : { number, fork, ...defined({ headSha, headBranch, headRepository }) },
    };
}
function factsOfMergeGroup(env, payload) {
    const group = (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'merge_group');
    const ref = (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(group, 'head_ref') ?? env.GITHUB_REF;
    const queue = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-(\d+)-[0-9a-f]{40,64}$/.exec(ref ?? '');
    const number = (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)({ number: Number(queue?.[2]) }, 'number');
    return {
        commit: (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .commitAt */ .du)(group, 'head_sha'),
        ...factsOfRef(ref),
        baseRef: (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(group, 'base_ref')?.replace(/^refs\/heads\//, '') ?? queue?.[1],
        baseSha: (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .commitAt */ .du)(group, 'base_sha'),
        pullRequest: number === undefined ? undefined : { number, fork: false },
    };
}
function factsOfWorkflowRun(env, payload) {
    const run = (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'workflow_run');
    const pull = (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(run, 'pull_requests', 0);
    const number = (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(pull, 'number');
    const headSha = (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .commitAt */ .du)(run, 'head_sha');
    const headBranch = (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(run, 'head_branch');
    const headRepository = (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(run, 'head_repository', 'full_name');
    const fork = !sameRepository(headRepository, env.GITHUB_REPOSITORY);
    return {
        commit: headSha,
        fromFork: fork,
        checkoutCommit: otherThan(headSha, env.GITHUB_SHA),
        branch: headBranch,
        ref: fork || headBranch === undefined ? undefined : `refs/heads/${headBranch}`,
        baseRef: (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(pull, 'base', 'ref'),
        baseSha: (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .commitAt */ .du)(pull, 'base', 'sha'),
        pullRequest: number === undefined ? undefined : { number, fork, ...defined({ headSha, headBranch, headRepository }) },
        actor: (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(run, 'actor', 'login'),
    };
}
function otherThan(commit, checkout) {
    return commit === undefined || checkout === commit ? undefined : (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .toCommit */ .dO)(checkout);
}
function pullNumberOf(ref) {
    return (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)({ number: Number(/^refs\/pull\/(\d+)\//.exec(ref ?? '')?.[1]) }, 'number');
}
function sameRepository(a, b) {
    return a !== undefined && a.toLowerCase() === b?.toLowerCase();
}
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
function defined(object) {
    return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 5287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ro: () => (/* binding */ actionsOf),
  Ms: () => (/* binding */ entryOf),
  WP: () => (/* binding */ schemasOf)
});

// EXTERNAL MODULE: ./build/core/inputs/read-action-inputs.js
var read_action_inputs = __nccwpck_require__(1321);
// EXTERNAL MODULE: ./build/core/inputs/resolve-inputs.js
var resolve_inputs = __nccwpck_require__(9262);
// EXTERNAL MODULE: ./build/core/model/common-conditions.js
var common_conditions = __nccwpck_require__(8462);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __nccwpck_require__(1193);
// EXTERNAL MODULE: ./build/core/model/verdict.js
var verdict = __nccwpck_require__(9665);
// EXTERNAL MODULE: ./build/core/policy/load-inputs.js + 1 modules
var load_inputs = __nccwpck_require__(6378);
// EXTERNAL MODULE: ./build/core/render/check-run.js
var check_run = __nccwpck_require__(6199);
// EXTERNAL MODULE: ./build/core/run/cancellation.js
var cancellation = __nccwpck_require__(1189);
;// CONCATENATED MODULE: ./build/core/run/checkout-of-change.js

async function judgeCheckout({ event, checkoutCommit, commit }, folder, { checkout }) {
    if (event !== 'pull_request_target' || checkoutCommit === undefined || checkoutCommit === commit)
        return [];
    const here = await checkout(folder).catch(() => undefined);
    if (here?.commit !== checkoutCommit)
        return [];
    return [
        {
            id: common_conditions/* changeCheckedOut */.Ue,
            title: 'Change checked out',
            expected: 'the change',
            actual: 'its base',
            outcome: 'inconclusive',
            reason: 'The event `pull_request_target` checks out the base branch, so nothing of the change was looked at.',
            fix: 'Let the workflow run on `pull_request`, which works for forks too.',
        },
    ];
}

// EXTERNAL MODULE: ./build/core/run/common-values.js
var common_values = __nccwpck_require__(4998);
// EXTERNAL MODULE: ./build/core/run/conclusion-rules.js
var conclusion_rules = __nccwpck_require__(5607);
// EXTERNAL MODULE: ./build/core/run/context.js
var run_context = __nccwpck_require__(6607);
// EXTERNAL MODULE: ./build/core/run/event-payload.js
var event_payload = __nccwpck_require__(7423);
// EXTERNAL MODULE: ./build/core/run/failure.js
var failure = __nccwpck_require__(438);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/core/model/error-codes.js
var error_codes = __nccwpck_require__(1153);
// EXTERNAL MODULE: ./build/core/run/product.js
var product = __nccwpck_require__(8287);
// EXTERNAL MODULE: ./build/core/evidence/canonical-json.js
var canonical_json = __nccwpck_require__(9147);
// EXTERNAL MODULE: ./build/core/evidence/chain.js
var chain = __nccwpck_require__(8135);
// EXTERNAL MODULE: ./build/core/evidence/digest.js
var digest = __nccwpck_require__(328);
// EXTERNAL MODULE: ./build/core/model/condition.js
var model_condition = __nccwpck_require__(6793);
;// CONCATENATED MODULE: ./build/core/evidence/statement.js

const statementType = 'https://in-toto.io/Statement/v1';
const predicateType = 'urn:vetnet:predicate:evidence:v1';
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

// EXTERNAL MODULE: ./build/core/render/html-text.js
var html_text = __nccwpck_require__(8324);
// EXTERNAL MODULE: ./build/core/render/outcome-words.js
var outcome_words = __nccwpck_require__(6627);
// EXTERNAL MODULE: ./build/core/render/visible-text.js
var visible_text = __nccwpck_require__(6433);
;// CONCATENATED MODULE: ./build/core/render/badge.js



const colours = {
    fail: '#b42318',
    inconclusive: '#6941c6',
    warn: '#8a5a00',
    pass: '#17693a',
    skipped: '#57606a',
};
const labelColour = '#3b434b';
const advances = [
    ["ijl|'", 31],
    [' ,.:;!f/\\I()[]{}-"t', 43],
    ['rszJ', 50],
    ['acekvxy?*_$bdghnopquLFETSPYZXCBVKRA0123456789', 68],
    ['GDHNOQU+<>=~^#&', 85],
    ['mwMW%@', 107],
];
const otherAdvance = 110;
function textWidth(text) {
    const tenths = Array.from(text).map((character) => advances.find(([characters]) => characters.includes(character))?.[1] ?? otherAdvance);
    return Math.ceil(tenths.reduce((sum, width) => sum + width, 0) / 10);
}
function renderBadge(badge) {
    const label = (0,visible_text/* visibleLine */.P8)(badge.label, 40);
    const message = (0,visible_text/* visibleLine */.P8)(badge.message, 40);
    const labelWidth = textWidth(label);
    const messageWidth = textWidth(message);
    const left = labelWidth + 12;
    const right = messageWidth + 12;
    const name = (0,html_text/* escapeHtml */.ZD)(`${label}: ${message} (${outcome_words/* outcomeWords */.w[badge.outcome].verb})`);
    const text = (content, x, width) => content === ''
        ? ''
        : `<text x="${x}" y="14" textLength="${width}" lengthAdjust="spacingAndGlyphs">${(0,html_text/* escapeHtml */.ZD)(content)}</text>`;
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" viewBox="0 0 ${left + right} 20" role="img" aria-label="${name}">
<title>${name}</title>
<clipPath id="r"><rect width="${left + right}" height="20" rx="3"/></clipPath>
<g clip-path="url(#r)"><rect width="${left}" height="20" fill="${labelColour}"/><rect x="${left}" width="${right}" height="20" fill="${colours[badge.outcome]}"/></g>
<g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11">${text(label, 6, labelWidth)}${text(message, left + 6, messageWidth)}</g>
</svg>
`;
}
function badgeOf(report) {
    const { outcome } = report.verdict;
    const { label, message } = report.badge ?? { label: report.checkName, message: outcome_words/* outcomeWords */.w[outcome].verb };
    return { label, message, outcome };
}

// EXTERNAL MODULE: ./build/core/render/document.js
var render_document = __nccwpck_require__(7442);
// EXTERNAL MODULE: ./build/core/render/findings.js
var render_findings = __nccwpck_require__(8061);
// EXTERNAL MODULE: ./build/core/render/headline.js
var render_headline = __nccwpck_require__(1151);
// EXTERNAL MODULE: ./build/core/render/html-blocks.js
var html_blocks = __nccwpck_require__(3641);
// EXTERNAL MODULE: ./build/core/render/html-page.js + 1 modules
var html_page = __nccwpck_require__(4257);
// EXTERNAL MODULE: ./build/core/render/metric-format.js
var metric_format = __nccwpck_require__(6875);
;// CONCATENATED MODULE: ./build/core/render/html.js








function verdictOf(report) {
    const headline = (0,render_headline/* headlineOf */.gD)(report);
    const remark = (0,render_headline/* conclusionRemark */.al)(report);
    const fact = (name, value) => `<div><dt>${name}</dt><dd>${value}</dd></div>`;
    const facts = [
        fact('Conditions', (0,render_headline/* outcomeCounts */.TY)(report)),
        ...(report.environment === undefined
            ? []
            : [
                fact('Environment', `${(0,html_text/* htmlCode */.h8)(report.environment.name, 60)} <span class="muted">${(0,html_text/* htmlText */.js)(report.environment.why, 200)}</span>`),
            ]),
        ...(report.commit === undefined ? [] : [fact('Commit', (0,html_text/* htmlCode */.h8)(report.commit.slice(0, 12), 12))]),
        fact('Started', `<time datetime="${report.startedAt.toISOString()}">${report.startedAt.toISOString().slice(0, 19).replace('T', ' ')} UTC</time>`),
        fact('Took', (0,metric_format/* formatDuration */.a3)(report.durationMs)),
    ];
    return `<header class="verdict ${headline.outcome}">
<h1><span aria-hidden="true">${outcome_words/* outcomeWords */.w[headline.outcome].mark}</span> ${(0,html_text/* htmlText */.js)(headline.verdict, 200)}</h1>
<p class="reason">${(0,html_text/* htmlProse */.n8)(headline.reason, 400)}${(0,render_headline/* othersOf */.bu)(headline)}</p>
${remark === undefined ? '' : `<p>${remark}</p>\n`}<dl class="facts">
${facts.join('\n')}
</dl>
</header>`;
}
function figureCell(name, text) {
    return text === '' ? '<td></td>' : `<td data-name="${name}">${(0,html_text/* htmlText */.js)(text, html_blocks/* htmlTextLimit */.EK)}</td>`;
}
function conditionRow(condition) {
    const fix = condition.fix === undefined || condition.outcome === 'pass'
        ? ''
        : `<p class="fix">${(0,html_text/* htmlProse */.n8)(condition.fix, html_blocks/* htmlTextLimit */.EK)}</p>`;
    return `<tr><td>${(0,html_text/* htmlOutcome */.Yx)(condition.outcome)}</td><th scope="row">${(0,html_text/* htmlText */.js)((0,render_headline/* conditionTitle */.oF)(condition), html_blocks/* htmlTextLimit */.EK)}</th>${figureCell('expected', condition.expected)}${figureCell('actual', condition.actual)}<td>${(0,html_text/* htmlProse */.n8)(condition.reason, html_blocks/* htmlTextLimit */.EK)}${fix}</td></tr>`;
}
function conditionsOf(report) {
    const conditions = (0,render_headline/* orderedConditions */.I1)(report);
    if (conditions.length === 0)
        return '';
    const shown = conditions.slice(0, html_blocks/* htmlRowLimit */.vW);
    const heads = ['Outcome', 'Condition', 'Expected', 'Actual', 'Why, and how to mend it'];
    return `<section class="card"><h2>Conditions</h2>
<table class="stack"><caption>Conditions and their outcomes</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody>
${shown.map(conditionRow).join('\n')}
</tbody></table>
${(0,html_blocks/* htmlMore */.xI)(conditions.length - shown.length)}</section>`;
}
function metricCard(metric) {
    const delta = (0,metric_format/* formatDelta */.CW)(metric);
    const baseline = metric.baseline === undefined ? '' : `<div class="muted">was ${(0,metric_format/* formatValue */.Fl)(metric.baseline, metric.unit)}</div>`;
    const change = delta === undefined ? '' : `<div class="change">${delta}</div>`;
    const source = metric.source === undefined ? '' : `<div class="muted">${(0,html_text/* htmlText */.js)(metric.source, 200)}</div>`;
    return `<li><div class="name">${(0,html_text/* htmlText */.js)(metric.title, 200)}</div><div class="figure">${(0,metric_format/* formatValue */.Fl)(metric.value, metric.unit)}</div>${change}${baseline}${source}</li>`;
}
function metricsOf(report) {
    if (report.metrics.length === 0)
        return '';
    const shown = report.metrics.slice(0, html_blocks/* htmlRowLimit */.vW);
    return `<section class="card"><h2>Metrics</h2>
<ul class="metrics">
${shown.map(metricCard).join('\n')}
</ul>
${(0,html_blocks/* htmlMore */.xI)(report.metrics.length - shown.length)}</section>`;
}
function findingRow({ finding }) {
    return [
        `<span class="pill ${finding.severity}">${finding.severity}</span>`,
        finding.location === undefined ? '' : (0,html_text/* htmlCell */.YR)({ kind: 'location', ...finding.location }, html_blocks/* htmlTextLimit */.EK),
        (0,html_text/* htmlText */.js)(finding.message, html_blocks/* htmlTextLimit */.EK),
        (0,html_text/* htmlCode */.h8)(finding.rule, 200),
    ];
}
function findingsOf(report) {
    const findings = (0,render_findings/* judgedFindings */.I)(report);
    if (findings.length === 0)
        return '';
    const shown = findings.slice(0, html_blocks/* htmlRowLimit */.vW).map(findingRow);
    const columns = ['Severity', 'Place', 'Finding', 'Rule'].map((title) => ({ title }));
    const table = (0,html_blocks/* htmlTable */.I$)('Findings, worst first', columns, shown, findings.length - shown.length);
    return `<details class="card"><summary><h2>All findings (${(0,metric_format/* formatCount */.B4)(findings.length)})</h2></summary>\n${table}\n</details>`;
}
function renderHtml(report) {
    const headline = (0,render_headline/* headlineOf */.gD)(report);
    const notes = report.notes.length === 0
        ? ''
        : `<section class="card"><h2>Notes</h2>\n${(0,html_blocks/* htmlList */.MB)(report.notes.map(render_document/* quotedParts */.jB))}</section>`;
    const chapters = (0,render_document/* chaptersOf */.cy)(report.sections);
    const sections = chapters.flatMap(({ part, sections }) => [
        ...(part === undefined ? [] : [`<h2 class="part">${(0,html_text/* htmlText */.js)(part, 200)}</h2>`]),
        ...sections.map((section) => (0,html_blocks/* htmlSection */.$q)(section)),
    ]);
    const findings = findingsOf(report);
    const isOfParts = chapters.at(-1)?.part !== undefined;
    const main = [
        conditionsOf(report),
        metricsOf(report),
        ...(isOfParts ? [findings, ...sections] : [...sections, findings]),
        notes,
    ];
    return (0,html_page/* htmlPage */.X)({
        title: `${outcome_words/* outcomeWords */.w[headline.outcome].mark} ${(0,html_text/* htmlText */.js)(headline.verdict, 200)}`,
        header: verdictOf(report),
        main,
        footer: `Made by the ${(0,html_text/* htmlCode */.h8)(report.action, 60)} action of vetnet-actions.`,
    });
}

// EXTERNAL MODULE: ./build/core/render/json.js
var json = __nccwpck_require__(6477);
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
function htmlSink(options) {
    return fileSink('html', 'HTML report', options, renderHtml);
}
function jsonSink(options) {
    return fileSink('json', 'JSON report', options, json/* renderJson */.hF);
}
function badgeSink(options) {
    return fileSink('badge', 'badge', options, (report) => renderBadge(badgeOf(report)));
}
function resultFileSink({ title, content }, options) {
    return fileSink('file', title, options, content);
}

;// CONCATENATED MODULE: ./build/core/publish/publisher.js



const localSinks = new Set([
    'summary',
    'annotations',
    'html',
    'json',
    'badge',
    'file',
    'evidence',
]);
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

// EXTERNAL MODULE: ./build/core/run/report-of-part.js
var report_of_part = __nccwpck_require__(8732);
;// CONCATENATED MODULE: ./build/core/run/finish-run.js









async function finishRun(report, facts, { ports, host }) {
    const common = facts.loaded && (0,common_values/* commonValues */.m)(facts.loaded.inputs);
    const { log } = host;
    const folder = outputFolder(report, facts, host);
    const { files } = ports;
    const { outputs: own, finalOutputs, files: further = [], parts = [] } = facts.result;
    const named = further.flatMap(({ name, output }) => (output === undefined ? [] : [[output, (0,external_node_path_.join)(folder, name)]]));
    const hasOwnPage = further.some(({ output }) => output === 'html-path');
    const sarif = further.find(({ output }) => output === 'sarif-path');
    const paths = {
        'report-path': (0,external_node_path_.join)(folder, 'report.json'),
        'html-path': (0,external_node_path_.join)(folder, 'report.html'),
        'badge-path': (0,external_node_path_.join)(folder, 'badge.svg'),
        'evidence-path': (0,external_node_path_.join)(folder, 'evidence.json'),
        ...Object.fromEntries(named),
    };
    const evidence = {
        ports,
        auditLog: (0,external_node_path_.join)(auditFolder(folder, facts), 'audit.jsonl'),
        reportPath: paths['report-path'],
    };
    const written = [
        jsonSink({ files, path: paths['report-path'] }),
        ...(hasOwnPage ? [] : [htmlSink({ files, path: paths['html-path'] })]),
        ...further.map((file) => resultFileSink(file, { files, path: (0,external_node_path_.join)(folder, file.name) })),
        badgeSink({ files, path: paths['badge-path'] }),
        ...parts.map((part) => evidenceOfPart(part, { ...evidence, path: (0,external_node_path_.join)(folder, `${part.action}.evidence.json`), facts })),
        evidenceSink({ ...evidence, path: paths['evidence-path'], facts: evidenceFacts(facts) }),
    ];
    await attempt('the report was not shown', log, () => host.show(report));
    const place = {
        context: facts.context,
        checkName: report.checkName,
        action: report.action,
        publish: common?.publish ?? ['auto'],
        token: common?.token,
        sarif: sarif && (0,external_node_path_.join)(folder, sarif.name),
    };
    const sinks = await attempt('the report is in files only', log, () => host.sinks(place));
    const losses = await publish(report, [...written, ...(sinks ?? [])], log, { signal: ports.signal });
    const outputs = {
        ...own,
        ...finalOutputs?.(report),
        ...pathsWritten(paths, losses),
        ...commonOutputsOf(report),
    };
    await attempt('the outputs were not set', log, () => host.setOutputs(outputs));
}
function evidenceOfPart(part, options) {
    const sink = evidenceSink({
        ...options,
        facts: { ...evidenceFacts(options.facts), reliedOn: part.result.reliedOn ?? [] },
    });
    return { ...sink, publish: (report) => sink.publish((0,report_of_part/* reportOfPart */.X)(report, part)) };
}
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
    const named = loaded && (0,common_values/* commonValues */.m)(loaded.inputs)['output-dir'];
    return named === undefined
        ? host.outputFolder(report.checkName)
        : (0,external_node_path_.resolve)(loaded?.workingDirectory ?? host.root, named);
}
function auditFolder(folder, { loaded }) {
    const isNamed = loaded !== undefined && (0,common_values/* commonValues */.m)(loaded.inputs)['output-dir'] !== undefined;
    return isNamed ? folder : (0,external_node_path_.dirname)(folder);
}
function evidenceFacts({ context, loaded, result }) {
    const policy = loaded?.policy.files.map(({ file, sha256 }) => ({ name: file, sha256 })) ?? [];
    const reliedOn = result.reliedOn ?? [];
    return { context, policy, reliedOn, tools: { vetnet: product/* version */.rE, node: process.versions.node } };
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
function pathsWritten(paths, losses) {
    const isLost = (path) => losses.some(({ file }) => file === path);
    return Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, isLost(path) ? 'unknown' : path]));
}

// EXTERNAL MODULE: ./build/core/model/known.js
var known = __nccwpck_require__(6131);
;// CONCATENATED MODULE: ./build/core/run/policy-of-change.js


async function judgePolicyOf({ policy, workingDirectory }, context, { actions, systems, host }) {
    if (!(0,run_context/* isReviewEvent */.z)(context.event))
        return [];
    const tree = await (0,known/* knownUnlessFailed */.n)('The base commit', () => systems.baseTree(context, workingDirectory));
    const { judgePolicyChange, perhapsRemoved } = await __nccwpck_require__.e(/* import() */ 994).then(__nccwpck_require__.bind(__nccwpck_require__, 994));
    if (!tree.known && policy.files.length === 0)
        return [perhapsRemoved(tree)];
    if (!tree.known)
        return [judgePolicyChange(tree, policy, await actions.schemas())];
    const { findBasePolicy } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 4585));
    const { given, root } = host;
    const base = await findBasePolicy({ given, files: tree.files, actions, root });
    if ('files' in base && base.files.length === 0 && policy.files.length === 0)
        return [];
    return [judgePolicyChange(base, policy, await actions.schemas())];
}

;// CONCATENATED MODULE: ./build/core/run/run-action.js
















const summaryCharacters = 300;
async function runAction(room, surroundings) {
    const { ports, host } = surroundings;
    const startedAt = ports.clock.now();
    const start = ports.clock.monotonic();
    if (host.given.token)
        host.log.mask(host.given.token);
    const context = await readRunContext(surroundings);
    const { result, loaded, ...failure } = await workOf(room, context, surroundings);
    const common = loaded && (0,common_values/* commonValues */.m)(loaded.inputs);
    const rules = loaded === undefined ? conclusion_rules/* strictRules */.fs : (0,conclusion_rules/* rulesOf */.fD)(loaded, result.verdict);
    const environment = loaded?.environment;
    const draft = {
        action: room.schema.name,
        checkName: common?.['check-name'] ?? (0,read_action_inputs/* textGiven */.F$)(host.given, 'check-name') ?? room.schema.name,
        verdict: result.verdict,
        conclusion: 'error' in failure ? 'failure' : (0,conclusion_rules/* concludeRun */.jf)(result, rules),
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
    await finishRun(report, { result, context, loaded }, surroundings);
    return { report, rules, ...failure };
}
async function workOf(room, context, surroundings) {
    const { signal } = surroundings.ports;
    let loaded;
    try {
        const inputs = await (0,cancellation/* unlessAborted */.Wh)(signal, () => load(room.schema, context, surroundings));
        loaded = inputs;
        const work = () => room.run(run_action_runOf(inputs, context, surroundings));
        const found = room.endsOnAbort === true ? await work() : await (0,cancellation/* unlessAborted */.Wh)(signal, work);
        if (signal.aborted)
            return { result: found, loaded, error: signal.reason };
        const compare = async () => (room.leavesPolicyToOthers ? [] : judgePolicyOf(inputs, context, surroundings));
        const compared = await (0,cancellation/* unlessAborted */.Wh)(signal, compare);
        const isTold = found.concluded?.some(({ conditions }) => conditions.some(({ id }) => id === common_conditions/* policyLoosened */.il)) === true;
        const policy = compared.filter(({ outcome }) => outcome !== 'skipped' || !isTold);
        const checkout = await judgeCheckout(context, inputs.workingDirectory, surroundings.systems);
        const result = { ...found, verdict: (0,verdict/* verdictOf */.Vj)([...found.verdict.conditions, ...policy, ...checkout]) };
        const failed = found.parts?.find((part) => 'error' in part);
        return { result, loaded, ...(failed === undefined ? {} : { error: failed.error }) };
    }
    catch (error) {
        if (!signal.aborted)
            (0,failure/* logFailure */.H)(error, surroundings.host.log);
        return { result: (0,failure/* failedResult */.N)(room.schema, error, signal.aborted), loaded, error };
    }
}
async function readRunContext({ ports, host, systems }) {
    const { payload, problem } = await (0,event_payload/* readPayload */.rD)(ports);
    if (problem !== undefined)
        host.log.warning(`The event is not known in full: ${problem}.`);
    const context = (0,run_context/* readContext */.y)(ports.env, payload);
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
    const loaded = await (0,load_inputs/* loadInputs */.IV)(schema, { given, files: ports.files, actions, root, origin: context });
    for (const notice of loaded.notices)
        log.notice(notice);
    const { environment } = loaded;
    if (environment !== undefined)
        log.info(`Environment ${environment.name}: ${environment.why}.`);
    for (const [name, source] of Object.entries(loaded.sources))
        log.debug(`${name} comes from: ${(0,resolve_inputs/* describeSource */.B)(source)}`);
    return loaded;
}
function run_action_runOf(loaded, context, surroundings) {
    const { ports, host, systems } = surroundings;
    const { inputs, policy, workingDirectory } = loaded;
    return {
        inputs,
        ports,
        log: host.log,
        context,
        policy,
        workingDirectory,
        download: systems.download,
        as: (schema, nameOf) => {
            const checkName = (0,common_values/* commonValues */.m)(inputs)['check-name'];
            const given = (0,load_inputs/* givenToPart */.aZ)(schema, nameOf, { given: host.given, checkName });
            const part = (0,load_inputs/* loadInputsOfPart */.WQ)(schema, given, loaded);
            return { run: run_action_runOf(part, context, { ...surroundings, host: { ...host, given } }), loaded: part };
        },
    };
}

;// CONCATENATED MODULE: ./build/core/run/entry.js

function entryOf(schema, load) {
    return { schema, run: async (surroundings) => runAction(await load(), surroundings) };
}
async function schemasOf(entries) {
    const loaded = await Promise.all(Object.values(entries).map((load) => load()));
    return loaded.map(({ entry }) => entry.schema);
}
function actionsOf(entries) {
    return { names: Object.keys(entries), schemas: () => schemasOf(entries) };
}


/***/ }),

/***/ 7423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dO: () => (/* binding */ toCommit),
/* harmony export */   du: () => (/* binding */ commitAt),
/* harmony export */   rD: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1193);
/* harmony import */ var _model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8241);


const maxPayloadBytes = 26 * 1024 * 1024;
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
        return { payload: undefined, problem: `${path} could not be read: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}` };
    }
}
function commitAt(payload, ...path) {
    return toCommit((0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(payload, ...path));
}
function toCommit(text) {
    if (text === undefined || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) || /^0+$/.test(text))
        return undefined;
    return text;
}


/***/ }),

/***/ 438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ logFailure),
/* harmony export */   N: () => (/* binding */ failedResult)
/* harmony export */ });
/* harmony import */ var _model_common_conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8462);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1193);
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9665);
/* harmony import */ var _product_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8287);




function conditionOfFailure(error, cancelled) {
    const condition = {
        id: _model_common_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .runCompleted */ .NX,
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
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz) {
        const [first, ...others] = error.problems;
        const more = others.length === 0 ? '' : ` And ${others.length} more.`;
        const reason = first === undefined ? error.message : (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeProblem */ .BJ)(first);
        return { ...condition, actual: error.code, reason: `${reason}${more}`, fix: 'Mend what the log lists.' };
    }
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PermissionError */ .i_)
        return { ...condition, actual: error.code, reason: error.message, fix: error.grant };
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .VetnetError */ .tr && error.kind === 'external') {
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
        reason: `A bug of ours: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`,
        fix: `Please report it: ${_product_js__WEBPACK_IMPORTED_MODULE_2__/* .reportLink */ .nq}`,
    };
}
function logFailure(error, log) {
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz) {
        for (const problem of error.problems) {
            const place = placeOf(problem.where);
            log.error((0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeProblem */ .BJ)(place === undefined ? problem : { ...problem, where: problem.name }), place);
        }
    }
    else if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PermissionError */ .i_) {
        log.error(`${error.message}\n${error.grant}`);
    }
    else if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .VetnetError */ .tr && error.kind === 'external') {
        log.error(`${error.message} (${error.code})`);
    }
    else {
        log.error(`A bug of ours: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}. Please report it with the lines below: ${_product_js__WEBPACK_IMPORTED_MODULE_2__/* .reportLink */ .nq}`);
        if (error instanceof Error && error.stack !== undefined)
            log.info(error.stack);
    }
}
function placeOf(where) {
    const [, file, line, column] = /^(.+\.ya?ml):(\d+)(?::(\d+))?$/.exec(where) ?? [];
    if (file === undefined)
        return undefined;
    return { file, line: Number(line), ...(column === undefined ? {} : { column: Number(column) }) };
}
function failedResult(schema, error, cancelled, subject) {
    const condition = conditionOfFailure(error, cancelled);
    return {
        verdict: (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOf */ .Vj)([subject === undefined ? condition : { ...condition, subject }]),
        metrics: [],
        sections: [],
        notes: [],
        outputs: Object.fromEntries(Object.keys(schema.outputs).map((name) => [name, 'unknown'])),
        facts: {},
    };
}


/***/ }),

/***/ 8287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N6: () => (/* binding */ bugAdvice),
/* harmony export */   PX: () => (/* binding */ homePage),
/* harmony export */   nq: () => (/* binding */ reportLink),
/* harmony export */   rE: () => (/* binding */ version),
/* harmony export */   tZ: () => (/* binding */ productName)
/* harmony export */ });
const version = '0.0.0-development';
const productName = `vetnet-actions/${version}`;
const homePage = 'https://github.com/org/vetnet-actions';
const reportLink = `${homePage}/issues/new?template=bug.md`;
const bugAdvice = `This is a bug of ours: please report it with the log of a run with debug logging: ${reportLink}`;


/***/ }),

/***/ 8732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ reportOfPart)
/* harmony export */ });
/* harmony import */ var _model_common_conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8462);
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9665);
/* harmony import */ var _conclusion_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5607);



function reportOfPart({ badge: _, ...report }, part) {
    const { verdict, metrics, findings = [], sections, notes, facts, badge } = part.result;
    const own = new Set(verdict.conditions);
    const conditions = report.verdict.conditions.filter((condition) => own.has(condition) || condition.id === _model_common_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .policyLoosened */ .il);
    return {
        ...report,
        action: part.action,
        verdict: (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)(conditions),
        conclusion: (0,_conclusion_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .concludePart */ .pC)(part, report.verdict),
        metrics,
        findings,
        sections,
        notes,
        facts,
        ...(badge === undefined ? {} : { badge }),
    };
}


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
async function openGit(folder, { env, files, processes, signal }) {
    if (!env.GIT_DIR && !(await hasRepository(folder, files)))
        return undefined;
    const { Git } = await __nccwpck_require__.e(/* import() */ 2757).then(__nccwpck_require__.bind(__nccwpck_require__, 2757));
    return new Git(processes, folder, { env, signal, anyOwner: env.GITHUB_ACTIONS === 'true' });
}
async function hasRepository(folder, files) {
    try {
        return (await repositoryAbove(folder, files)) !== undefined;
    }
    catch {
        return true;
    }
}
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
/* harmony export */   KQ: () => (/* binding */ sarifResultsKept),
/* harmony export */   N0: () => (/* binding */ annotationDetailsBytes),
/* harmony export */   NA: () => (/* binding */ annotationsPerRequest),
/* harmony export */   P9: () => (/* binding */ annotationsPerCheckRun),
/* harmony export */   XK: () => (/* binding */ statusDescriptionCharacters),
/* harmony export */   _Z: () => (/* binding */ annotationsPerStep),
/* harmony export */   dF: () => (/* binding */ annotationMessageCharacters),
/* harmony export */   eB: () => (/* binding */ commentPages),
/* harmony export */   er: () => (/* binding */ commentCharacters),
/* harmony export */   gM: () => (/* binding */ sarifLimits),
/* harmony export */   jo: () => (/* binding */ checkTitleCharacters),
/* harmony export */   uf: () => (/* binding */ summaryBytes),
/* harmony export */   um: () => (/* binding */ checkTextCharacters),
/* harmony export */   uq: () => (/* binding */ publishingMs)
/* harmony export */ });
const annotationsPerStep = 10;
const annotationMessageCharacters = 4096;
const annotationTitleCharacters = 255;
const annotationDetailsBytes = 64 * 1024;
const summaryBytes = 1024 * 1024;
const annotationsPerRequest = 50;
const annotationsPerCheckRun = 1000;
const checkTitleCharacters = 255;
const checkTextCharacters = 65_535;
const commentCharacters = 65_536;
const statusDescriptionCharacters = 140;
const rowsPerPage = 100;
const commentPages = 26;
const secondaryLimitWaitMs = 60_000;
const publishingMs = 300_000;
const sarifLimits = {
    runs: 20,
    resultsPerRun: 25_000,
    rulesPerRun: 25_000,
    tagsPerRule: 10,
    compressedBytes: 10_000_000,
};
const sarifResultsKept = 5000;


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
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
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
/******/ 		8792: 0
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
  jO: () => (/* binding */ entries),
  iW: () => (/* binding */ main),
  U8: () => (/* binding */ umbrellas)
});

// EXTERNAL MODULE: ./build/core/inputs/suggest.js
var suggest = __nccwpck_require__(5308);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __nccwpck_require__(1193);
// EXTERNAL MODULE: ./build/core/render/visible-text.js
var visible_text = __nccwpck_require__(6433);
// EXTERNAL MODULE: ./build/core/run/entry.js + 10 modules
var run_entry = __nccwpck_require__(5287);
// EXTERNAL MODULE: ./build/core/run/product.js
var product = __nccwpck_require__(8287);
// EXTERNAL MODULE: ./build/cli/arguments.js
var cli_arguments = __nccwpck_require__(8213);
// EXTERNAL MODULE: ./build/cli/exit-code.js
var exit_code = __nccwpck_require__(5123);
;// CONCATENATED MODULE: ./build/core/inputs/input-rows.js
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

// EXTERNAL MODULE: ./build/core/render/display-width.js
var display_width = __nccwpck_require__(24);
;// CONCATENATED MODULE: ./build/cli/help.js



function generalHelp(commands) {
    const width = Math.max(...commands.map(({ name }) => name.length));
    const list = commands.map(({ name, description }) => `  ${name.padEnd(width)}  ${description}`);
    return `${['Usage: vetnet <command> [flags]', '', 'Commands:', ...list, '', '`vetnet <command> --help` explains one of them.', '', exitCodes].join('\n')}\n`;
}
const exitCodes = 'Exit codes: 0 pass, 1 fail, 2 wrong usage, 3 inconclusive, 4 a bug of ours or an outside system that failed.';
function actionHelp(schema, columns) {
    const flags = inputRows(schema).map((row) => {
        const description = row.description.replaceAll('`', '');
        return flagHelp(`--${row.name} <${row.type}>`, `${description}${whenAbsent(row)}`, columns);
    });
    const display = Object.entries(cli_arguments/* displayFlags */.u).map(([name, description]) => flagHelp(`--${name}`, description, columns));
    return `${[`Usage: vetnet ${schema.name} [flags]`, '', schema.description, '', 'Flags:', ...flags, ...display, '', exitCodes].join('\n')}\n`;
}
function whenAbsent({ required, default: fallback }) {
    if (required)
        return ' Required.';
    if (fallback === '' || fallback.includes('${{'))
        return '';
    return ` Default: ${fallback === '`.`' ? '. (this folder)' : fallback.replaceAll('`', '')}.`;
}
function flagHelp(flag, description, columns) {
    return [
        `  ${flag}`,
        ...(0,display_width/* wrapWidth */.jU)(description, Math.max(20, Math.min(columns, 100) - 6)).map((line) => `      ${line}`),
    ].join('\n');
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/core/model/common-conditions.js
var common_conditions = __nccwpck_require__(8462);
// EXTERNAL MODULE: ./build/core/render/json.js
var json = __nccwpck_require__(6477);
// EXTERNAL MODULE: ./build/core/model/commit.js
var commit = __nccwpck_require__(5755);
// EXTERNAL MODULE: ./build/core/render/document.js
var render_document = __nccwpck_require__(7442);
// EXTERNAL MODULE: ./build/core/render/headline.js
var render_headline = __nccwpck_require__(1151);
// EXTERNAL MODULE: ./build/core/render/metric-format.js
var metric_format = __nccwpck_require__(6875);
// EXTERNAL MODULE: ./build/core/render/outcome-words.js
var outcome_words = __nccwpck_require__(6627);
// EXTERNAL MODULE: ./build/core/render/block-bar.js
var block_bar = __nccwpck_require__(1570);
;// CONCATENATED MODULE: ./build/core/render/terminal-page.js

const gap = '  ';
const textLimit = 2000;
function moreLine(more, page) {
    return more > 0 ? [page.paint('dim', `… and ${(0,metric_format/* formatCount */.B4)(more)} more`)] : [];
}

;// CONCATENATED MODULE: ./build/core/render/terminal-text.js



const codes = { bold: '1', dim: '2', red: '31', green: '32', yellow: '33', magenta: '35', cyan: '36' };
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
const severityStyle = {
    critical: 'red',
    high: 'red',
    medium: 'yellow',
    low: 'dim',
    note: 'dim',
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
        case 'severity':
            return part.severity;
        case 'location':
            return (0,visible_text/* visibleName */.ko)((0,render_document/* placeOf */.$t)(part), maximum);
        case 'link': {
            const url = (0,render_document/* webUrl */.qP)(part.url);
            const text = (0,visible_text/* visibleLine */.P8)(part.text, maximum);
            return url === undefined || url === text ? text : `${text} (${url})`;
        }
    }
}
function terminalCell(cell, maximum) {
    const said = (0,render_document/* partsOf */.CI)(cell).map((part) => {
        const inner = terminalPart(part, maximum);
        return typeof part === 'string' ? `${/^\s/.test(part) ? ' ' : ''}${inner}${/\s$/.test(part) ? ' ' : ''}` : inner;
    });
    return said.join('').replace(/ +/g, ' ').trim();
}

;// CONCATENATED MODULE: ./build/core/render/terminal-table.js





const narrowest = 6;
const cellLines = 2;
const recordTextLines = 4;
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
function paintCell(source, text, page) {
    const part = source === undefined ? undefined : (0,render_document/* partsOf */.CI)(source)[0];
    if (typeof part !== 'object')
        return text;
    if (part.kind === 'outcome')
        return page.paint(outcomeStyle[part.outcome], text);
    return part.kind === 'severity' ? page.paint(severityStyle[part.severity], text) : text;
}
function isSeverity(source) {
    const part = source === undefined ? undefined : (0,render_document/* partsOf */.CI)(source)[0];
    return typeof part === 'object' && part.kind === 'severity';
}
function recordLines(source, row, titles, page) {
    const taken = isSeverity(source[0]) && row.length > 1 ? 2 : 1;
    const name = row.slice(0, taken).join(': ');
    const fields = row
        .map((text, index) => ({ title: titles[index] ?? '', text }))
        .slice(taken)
        .filter(({ text }) => text !== '');
    return [
        ...clipLines((0,display_width/* wrapWidth */.jU)(name, page.columns - 2), page.columns - 2).map((line, at) => `${at === 0 ? '- ' : '  '}${line}`),
        ...fields.flatMap(({ title, text }) => {
            const label = title === '' ? '' : `${title}: `;
            const lines = clipLines((0,display_width/* wrapWidth */.jU)(`${label}${text}`, page.columns - 4), page.columns - 4);
            return lines.map((line, at) => `    ${at === 0 ? line.replace(label, page.paint('dim', label)) : line}`);
        }),
    ];
}
function clipLines(lines, columns) {
    if (lines.length <= recordTextLines)
        return lines;
    return [...lines.slice(0, recordTextLines - 1), (0,display_width/* fitWidth */.G0)(lines.slice(recordTextLines - 1).join(' '), columns)];
}
function tableLines(table, page) {
    const shown = table.rows.slice(0, page.rows);
    const texts = shown.map((row) => table.columns.map((_, index) => terminalCell(row[index] ?? '', textLimit)));
    const titles = table.columns.map((column) => (0,visible_text/* visibleLine */.P8)(column.title, 100));
    const wanted = titles.map((title, index) => Math.max((0,display_width/* displayWidth */.F1)(title), ...texts.map((row) => (0,display_width/* displayWidth */.F1)(row[index] ?? ''))));
    const widths = shareWidths(wanted, page.columns - gap.length * (wanted.length - 1));
    const isCramped = texts.some((row) => row.some((text, index) => (0,display_width/* wrapWidth */.jU)(text, widths[index] ?? 0).length > cellLines));
    const more = moreLine(table.rows.length - shown.length + (table.more ?? 0), page);
    if (isCramped)
        return [...texts.flatMap((row, at) => recordLines(shown[at] ?? [], row, titles, page)), ...more];
    const cell = (text, index) => (0,display_width/* padWidth */._n)((0,display_width/* fitWidth */.G0)(text, widths[index] ?? 0), widths[index] ?? 0, table.columns[index]?.align ?? 'left');
    const head = titles.map(cell).join(gap).trimEnd();
    const body = texts.flatMap((row, rowIndex) => {
        const wrapped = row.map((text, index) => (0,display_width/* wrapWidth */.jU)(text, widths[index] ?? 0));
        const height = Math.max(0, ...wrapped.map((lines) => lines.length));
        return Array.from({ length: height }, (_, line) => wrapped
            .map((lines, index) => paintCell(shown[rowIndex]?.[index], cell(lines[line] ?? '', index), page))
            .join(gap)
            .trimEnd());
    });
    return [...(head.trim() === '' ? [] : [page.paint('dim', head)]), ...body, ...more];
}

;// CONCATENATED MODULE: ./build/core/render/workflow-commands.js
const overlooked = String.raw `(?:(?!\s)[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]|[^\S ])`;
const command = new RegExp(`^((?: |${overlooked})*:)${overlooked}*(?=:)`, 'u');
const legacyCommand = new RegExp(`#${overlooked}*#${overlooked}*(?=\\[)`, 'gu');
function withoutCommands(text) {
    return text.split('\n').map(breakCommand).join('\n');
}
const perhapsCommand = /^[^!-~]*:[^!-~]*:|#[^!-~]*#[^!-~]*\[/;
function breakCommand(line) {
    return perhapsCommand.test(line) ? line.replace(command, '$1 ').replace(legacyCommand, '## ') : line;
}

;// CONCATENATED MODULE: ./build/core/render/terminal-blocks.js







const shortestBar = 5;
const longestBar = 30;
function barLines(chart, page) {
    const shown = chart.bars.slice(0, page.rows);
    const value = (number) => (0,visible_text/* visibleLine */.P8)((0,block_bar/* chartValue */.G)(number, chart.unit), textLimit);
    const labels = shown.map((bar) => (0,visible_text/* visibleLine */.P8)(bar.label, textLimit));
    const figures = shown.map((bar) => `${value(bar.value)}${bar.limit === undefined ? '' : ` (limit ${value(bar.limit)})`}`);
    const widest = (texts) => Math.max(0, ...texts.map(display_width/* displayWidth */.F1));
    const figureWidth = Math.min(widest(figures), Math.floor(page.columns / 2));
    const room = page.columns - figureWidth - gap.length - 1;
    const labelWidth = Math.min(widest(labels), room - shortestBar);
    const barWidth = Math.min(longestBar, room - labelWidth);
    const lines = shown.map((bar, index) => {
        const label = (0,display_width/* padWidth */._n)((0,display_width/* fitWidth */.G0)(labels[index] ?? '', labelWidth), labelWidth);
        const drawn = page.paint('cyan', (0,block_bar/* blockBar */.z)(bar, chart.max, barWidth));
        return `${label}${gap}${drawn} ${(0,display_width/* fitWidth */.G0)(figures[index] ?? '', figureWidth)}`;
    });
    const title = (0,display_width/* fitWidth */.G0)((0,visible_text/* visibleLine */.P8)(chart.title, 200), page.columns);
    return [title, ...lines, ...moreLine(chart.bars.length - shown.length, page)];
}
function listLines(items, page) {
    const shown = items.slice(0, page.rows);
    const lines = shown.flatMap((item) => (0,display_width/* wrapWidth */.jU)(terminalCell(item, textLimit), page.columns - 2).map((line, index) => `${index === 0 ? '- ' : '  '}${line}`));
    return [...lines, ...moreLine(items.length - shown.length, page)];
}
function codeLines(text, page) {
    const lines = (0,visible_text/* visibleBlock */._n)(text, 20_000).split('\n');
    const shown = lines.slice(0, page.rows).map((line) => `${page.paint('dim', '│')} ${line}`);
    return [...shown, ...moreLine(lines.length - shown.length, page)];
}
function terminalBlock(block, page) {
    const lines = () => {
        switch (block.kind) {
            case 'paragraph':
                return (0,display_width/* wrapWidth */.jU)(terminalCell(block.content, textLimit), page.columns);
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
const conditionLimit = 50;
const screenLines = 40;
function terminalPage(options) {
    const columns = Math.min(120, Math.max(40, options.columns));
    return { paint: painter(options.colour), columns, rows: options.rows ?? 20 };
}
function indented(text, indent, page) {
    return (0,display_width/* wrapWidth */.jU)(text, page.columns - indent).map((line) => ' '.repeat(indent) + line);
}
function headlineLines(report, page) {
    const headline = (0,render_headline/* headlineOf */.gD)(report);
    const style = outcomeStyle[headline.outcome];
    const said = (0,visible_text/* visibleLine */.P8)((0,render_headline/* sentenceOf */.$N)(headline), terminal_textLimit) + (0,render_headline/* othersOf */.bu)(headline);
    const lines = (0,display_width/* wrapWidth */.jU)(said, page.columns - 2);
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
function conditionLines(condition, above, titleWidth, page) {
    const { mark } = outcome_words/* outcomeWords */.w[condition.outcome];
    const style = outcomeStyle[condition.outcome];
    const title = (0,visible_text/* visibleLine */.P8)((0,render_headline/* conditionTitle */.oF)(condition), terminal_textLimit);
    const figures = `${(0,visible_text/* visibleLine */.P8)(condition.actual, 200)} (expected ${(0,visible_text/* visibleLine */.P8)(condition.expected, 200)})`;
    const room = page.columns - 2;
    const joined = `${(0,display_width/* padWidth */._n)(title, titleWidth)}  ${figures}`;
    const first = (0,display_width/* displayWidth */.F1)(joined) <= room
        ? [joined]
        : [...(0,display_width/* wrapWidth */.jU)(title, room), ...(0,display_width/* wrapWidth */.jU)(figures, room - 2).map((line) => `  ${line}`)];
    const lines = first.map((line, index) => (index === 0 ? `${page.paint(style, mark)} ${line}` : `  ${line}`));
    if (condition.outcome === 'pass')
        return lines;
    const reason = indented((0,visible_text/* visibleLine */.P8)(condition.reason, terminal_textLimit), 4, page);
    const isSaid = condition.fix === undefined || condition.fix === above?.fix;
    const fix = isSaid ? [] : indented(`→ ${(0,visible_text/* visibleLine */.P8)(condition.fix ?? '', terminal_textLimit)}`, 4, page);
    return [...lines, ...(condition.reason === '' ? [] : reason), ...fix.map((line) => page.paint('cyan', line))];
}
function conditionList(report, page) {
    const conditions = (0,render_headline/* orderedConditions */.I1)(report);
    const judged = conditions.filter((condition) => condition.outcome !== 'skipped');
    const skipped = conditions.filter((condition) => condition.outcome === 'skipped');
    const shown = judged.slice(0, conditionLimit);
    const widths = shown.map((condition) => (0,display_width/* displayWidth */.F1)((0,visible_text/* visibleLine */.P8)((0,render_headline/* conditionTitle */.oF)(condition), terminal_textLimit)));
    const titleWidth = Math.min(Math.floor(page.columns / 2), Math.max(0, ...widths));
    const lines = shown.flatMap((condition, index) => conditionLines(condition, shown[index - 1], titleWidth, page));
    if (judged.length > shown.length)
        lines.push(`… and ${(0,metric_format/* formatCount */.B4)(judged.length - shown.length)} more`);
    if (skipped.length > 0) {
        const names = skipped.slice(0, 10).map((condition) => (0,visible_text/* visibleLine */.P8)((0,render_headline/* skippedReason */.TA)(condition), 200));
        const more = skipped.length > names.length ? ` and ${(0,metric_format/* formatCount */.B4)(skipped.length - names.length)} more` : '';
        const [first = '', ...rest] = (0,display_width/* wrapWidth */.jU)(`skipped: ${names.join(', ')}${more}`, page.columns - 2);
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
function sectionLines(section, page) {
    return section.blocks.flatMap((block, index) => [...(index === 0 ? [] : ['']), ...terminalBlock(block, page)]);
}
function verdictLines(report, page) {
    const blocks = [
        headlineLines(report, page),
        conditionList(report, page),
        metricLines(report.metrics, page),
        report.notes
            .slice(0, page.rows)
            .flatMap((note) => (0,display_width/* wrapWidth */.jU)(`note: ${(0,visible_text/* visibleLine */.P8)(note, terminal_textLimit)}`, page.columns)),
    ].filter((lines) => lines.length > 0);
    return blocks.flatMap((lines, index) => [...(index === 0 ? [] : ['']), ...lines]).map(withoutCommands);
}
function foldedLines(report, page) {
    const titles = report.sections
        .filter((section) => section.folded === true)
        .map(({ title }) => (0,visible_text/* visibleLine */.P8)(title, 80));
    if (titles.length === 0)
        return [];
    const shown = titles.slice(0, 20);
    const more = titles.length > shown.length ? ` and ${(0,metric_format/* formatCount */.B4)(titles.length - shown.length)} more` : '';
    const lines = (0,display_width/* wrapWidth */.jU)(`Also in the HTML report: ${shown.join(' · ')}${more}`, page.columns);
    return ['', ...lines.map((line) => page.paint('dim', line))];
}
function renderTerminal(report, options) {
    const page = terminalPage(options);
    const sections = report.sections
        .filter((section) => section.folded !== true)
        .flatMap((section) => [
        '',
        page.paint('bold', (0,display_width/* fitWidth */.G0)((0,visible_text/* visibleLine */.P8)((0,render_document/* fullTitle */.Eq)(section), 200), page.columns)),
        ...sectionLines(section, page),
    ]);
    const lines = [...verdictLines(report, page), ...sections, ...foldedLines(report, page)];
    if (lines.length > screenLines)
        lines.push('', ...headlineLines(report, page));
    return `${lines.map(withoutCommands).join('\n')}\n`;
}

;// CONCATENATED MODULE: ./build/core/run/output-folder.js
function folderName(checkName) {
    const name = checkName
        .replace(/[^\p{L}\p{N}._-]+/gu, '-')
        .replace(/^[.-]+|[.-]+$/g, '')
        .slice(0, 100);
    return name === '' ? 'check' : name;
}

;// CONCATENATED MODULE: ./build/core/run/masks.js
const shortestLine = 4;
class Masks {
    #secrets = [];
    add(secret) {
        const lines = secret.split(/\r\n|\r|\n/).map((line) => line.trim());
        const parts = lines.length === 1 ? lines : lines.filter((line) => line.length >= shortestLine);
        const fresh = parts.filter((part) => part !== '' && !this.#secrets.includes(part));
        this.#secrets = [...this.#secrets, ...fresh].sort((a, b) => b.length - a.length);
        return fresh;
    }
    apply(text) {
        return this.#secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
    }
}

;// CONCATENATED MODULE: ./build/core/run/terminal-log.js




const styles = { notice: 'cyan', warning: 'yellow', error: 'red' };
function terminalLog(terminal, options) {
    const masks = new Masks();
    let indent = '';
    const paint = painter(terminal.colour);
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






const reportsFolder = '.vetnet';
function terminalHost(args, folder, ports) {
    const { terminal, files } = ports;
    return {
        given: args.given,
        log: terminalLog(terminal, { level: args.level }),
        root: folder,
        outputFolder: (checkName) => (0,external_node_path_.join)(folder, reportsFolder, folderName(checkName)),
        show: async (report) => {
            const { colour, columns } = terminal;
            const isTold = report.verdict.conditions.every(({ id }) => id === common_conditions/* runCompleted */.NX);
            if (args.json)
                terminal.out((0,json/* renderJson */.hF)(report));
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
    { name: 'init', description: 'Writes a first policy and a first workflow for this repository.' },
    { name: 'check', description: 'Checks the policy, and the workflows as far as they use vetnet-actions.' },
    { name: 'explain', description: 'Tells what would be judged here, and why.' },
    { name: 'audit', description: 'Verifies or exports the hash-chained log of evidence.' },
    { name: 'review', description: 'Writes the evidence of a review that clears findings of a security scan.' },
];
async function cli(args, workplace) {
    const { entries, umbrellas, ports } = workplace;
    const [command, ...rest] = args;
    const all = { ...umbrellas, ...entries };
    if (command === undefined || command === '--help' || command === 'help') {
        ports.terminal.out(generalHelp([...(await (0,run_entry/* schemasOf */.WP)(all)), ...ownCommands]));
        return command === undefined ? exit_code/* exitCodes */.h.usage : exit_code/* exitCodes */.h.pass;
    }
    if (command === '--version') {
        ports.terminal.out(`${product/* version */.rE}\n`);
        return exit_code/* exitCodes */.h.pass;
    }
    if (command === 'init') {
        const { init } = await Promise.all(/* import() */[__nccwpck_require__.e(4619), __nccwpck_require__.e(3673)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3673));
        return init(rest, workplace.folder, ports);
    }
    if (command === 'check') {
        const { check } = await Promise.all(/* import() */[__nccwpck_require__.e(3243), __nccwpck_require__.e(4372), __nccwpck_require__.e(84)]).then(__nccwpck_require__.bind(__nccwpck_require__, 84));
        return check(rest, await cli_placeOf(workplace));
    }
    if (command === 'explain') {
        const { explainCommand } = await Promise.all(/* import() */[__nccwpck_require__.e(4619), __nccwpck_require__.e(7358), __nccwpck_require__.e(8724)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8724));
        return explainCommand(rest, { ...(await cli_placeOf(workplace)), systems: workplace.systems });
    }
    if (command === 'audit')
        return runAudit(rest, workplace);
    if (command === 'review') {
        const { review } = await __nccwpck_require__.e(/* import() */ 4509).then(__nccwpck_require__.bind(__nccwpck_require__, 4509));
        return review(rest, workplace.folder, ports);
    }
    const load = Object.hasOwn(all, command) ? all[command] : undefined;
    if (load !== undefined)
        return runEntry((await load()).entry, rest, workplace);
    const meant = (0,suggest/* suggest */.Z)(command, [...Object.keys(all), ...ownCommands.map(({ name }) => name)]);
    const hint = meant === undefined ? '`vetnet --help` lists the commands.' : `Did you mean ${meant}?`;
    ports.terminal.error(`There is no command ${(0,visible_text/* visibleLine */.P8)(JSON.stringify(command))}. ${hint}\n`);
    return exit_code/* exitCodes */.h.usage;
}
async function cli_placeOf({ entries, umbrellas, ports, folder }) {
    const sections = await (0,run_entry/* schemasOf */.WP)(entries);
    return { ports, folder, sections, schemas: [...(await (0,run_entry/* schemasOf */.WP)(umbrellas)), ...sections] };
}
async function runAudit(args, { entries, ports, folder }) {
    const { findPolicy } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 4585));
    const actions = (0,run_entry/* actionsOf */.Ro)(entries);
    const { policy, problems } = await findPolicy({ given: {}, files: ports.files, actions, root: folder });
    if (problems.length > 0)
        return tellProblems(problems, ports);
    const { audit } = await __nccwpck_require__.e(/* import() */ 3739).then(__nccwpck_require__.bind(__nccwpck_require__, 3739));
    return audit(args, ports, policy.retentionDays);
}
function tellProblems(problems, { terminal }) {
    for (const problem of problems)
        terminal.error(`${(0,visible_text/* visibleLine */.P8)((0,errors/* describeProblem */.BJ)(problem))}\n`);
    return exit_code/* exitCodes */.h.usage;
}
async function runEntry({ schema, run }, args, workplace) {
    const { entries, ports, systems, folder } = workplace;
    const read = (0,cli_arguments/* readArguments */.l)(schema, args);
    if (read.help) {
        ports.terminal.out(actionHelp(schema, ports.terminal.columns));
        return exit_code/* exitCodes */.h.pass;
    }
    if (read.problems.length > 0)
        return tellProblems(read.problems, ports);
    const host = terminalHost(read, folder, ports);
    return (0,exit_code/* exitCodeOf */.F)(await run({ ports, host, systems, actions: (0,run_entry/* actionsOf */.Ro)(entries) }));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./build/core/model/random-word.js
var random_word = __nccwpck_require__(8086);
;// CONCATENATED MODULE: ./build/core/files/node-file-system.js





const defaultChunkSize = 1 << 20;
const smallestChunkSize = 1 << 12;
const smallFile = 1 << 16;
const readWithoutWaiting = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0);
const read = (0,external_node_util_.promisify)(external_node_fs_.read);
const readdir = (0,external_node_util_.promisify)(external_node_fs_.readdir);
function nodeFileSystem(random) {
    return {
        facts,
        list: async (directory) => (await readdir(directory, { withFileTypes: true })).map(entryOf),
        readText,
        readChunks,
        realPath: async (path) => external_node_fs_.realpathSync.native(path),
        write: async (path, content) => writeWhole(path, content, random),
        append: async (path, content) => {
            makeFolder((0,external_node_path_.dirname)(path));
            (0,external_node_fs_.appendFileSync)(path, content);
        },
        create: async (path, content) => {
            makeFolder((0,external_node_path_.dirname)(path));
            (0,external_node_fs_.writeFileSync)(path, content, { flag: 'wx' });
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
function statOf(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
}
function entryOf(entry) {
    if (entry.isFile())
        return { name: entry.name, kind: 'file' };
    if (entry.isDirectory())
        return { name: entry.name, kind: 'directory' };
    return { name: entry.name, kind: entry.isSymbolicLink() ? 'link' : 'other' };
}
function openRegular(path) {
    const file = (0,external_node_fs_.openSync)(path, readWithoutWaiting);
    try {
        const stats = (0,external_node_fs_.fstatSync)(file);
        if (!stats.isFile())
            throw notRegular(stats, path);
        return { file, size: stats.size };
    }
    catch (error) {
        (0,external_node_fs_.closeSync)(file);
        throw error;
    }
}
function notRegular(stats, path) {
    const code = stats.isDirectory() ? 'EISDIR' : 'EINVAL';
    return Object.assign(new Error(`${code}: not a regular file, '${path}'`), { code, path });
}
async function readText(path) {
    const { file } = openRegular(path);
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
async function* readChunks(path, options = {}) {
    const { file, size: fileSize } = openRegular(path);
    if (fileSize > 0 && fileSize <= smallFile) {
        yield* readHere(file, Math.min(options.chunkSize ?? defaultChunkSize, fileSize + 1));
        return;
    }
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
            pending.catch(() => undefined);
            yield filled;
        }
    }
    finally {
        await pending?.catch(() => undefined);
        (0,external_node_fs_.closeSync)(file);
    }
}
function* readHere(file, chunkSize) {
    try {
        const buffer = Buffer.allocUnsafeSlow(chunkSize);
        for (;;) {
            const bytesRead = (0,external_node_fs_.readSync)(file, buffer);
            if (bytesRead === 0)
                return;
            yield buffer.subarray(0, bytesRead);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function makeFolder(path) {
    if (statOf(path)?.isDirectory() === true)
        return;
    try {
        (0,external_node_fs_.mkdirSync)(path);
    }
    catch (error) {
        if (statOf(path)?.isDirectory() === true)
            return;
        const parent = (0,external_node_path_.dirname)(path);
        if ((0,errors/* systemCodeOf */.c7)(error) !== 'ENOENT' || parent === path || statOf(parent) !== undefined)
            throw error;
        makeFolder(parent);
        makeFolder(path);
    }
}
function writeWhole(path, content, random) {
    const folder = (0,external_node_path_.dirname)(path);
    makeFolder(folder);
    const before = statOf(path);
    if (before !== undefined && !before.isFile())
        throw notRegular(before, path);
    const temporary = (0,external_node_path_.join)(folder, `.${(0,external_node_path_.basename)(path)}.${(0,random_word/* randomWord */.W)(random)}.tmp`);
    try {
        (0,external_node_fs_.writeFileSync)(temporary, content, { flag: 'wx', mode: before === undefined ? 0o666 : before.mode & 0o777 });
        (0,external_node_fs_.renameSync)(temporary, path);
    }
    catch (error) {
        removeIfThere(temporary);
        throw error;
    }
}
function removeIfThere(path) {
    try {
        (0,external_node_fs_.unlinkSync)(path);
    }
    catch (error) {
        if ((0,errors/* systemCodeOf */.c7)(error) !== 'ENOENT')
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/core/process/node-process-runner.js



const defaultTimeoutMs = 120_000;
const defaultMaxOutputBytes = 64 * 1024 * 1024;
const defaultKeptErrorBytes = 64 * 1024;
const notFound = Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
async function loadSpawn() {
    return (await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1421, 19))).spawn;
}
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
function isNowhere({ command, env }, platform) {
    const folders = env?.PATH;
    if (folders === undefined || platform === 'win32' || command.includes('/'))
        return false;
    return folders.split(external_node_path_.delimiter).every((folder) => (0,external_node_path_.isAbsolute)(folder) && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, command)));
}
function start(request, spawn, platform) {
    request.signal?.throwIfAborted();
    if (isNowhere(request, platform))
        throw startFailure(request, notFound, platform);
    const child = spawnChild(request, spawn, platform);
    let reason;
    let over = false;
    const kill = (why) => {
        if (over)
            return;
        reason ??= why;
        over = true;
        killTree(child, spawn, platform);
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
    const keptErrorBytes = request.keptErrorBytes ?? defaultKeptErrorBytes;
    child.stderr.on('data', (chunk) => {
        stderr = Buffer.concat([stderr, chunk]).subarray(-keptErrorBytes);
    });
    child.stderr.on('error', () => undefined);
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
    if (code === 'ENOENT' && request.cwd !== undefined && !(0,external_node_fs_.existsSync)(request.cwd)) {
        return new errors/* ExternalError */.yA('tool-missing', `${request.command} could not start: its folder ${request.cwd} is not there.`, { cause: error });
    }
    if (code === 'ENOENT') {
        const batch = platform === 'win32' ? ' Batch files (.cmd, .bat) are not started: they need a shell.' : '';
        return new errors/* ExternalError */.yA('tool-missing', `${request.command} is not installed or not on PATH.${batch}`, {
            cause: error,
        });
    }
    if (code === 'EINVAL' && /\.(cmd|bat)$/i.test(request.command)) {
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

// EXTERNAL MODULE: ./build/core/run/cancellation.js
var cancellation = __nccwpck_require__(1189);
;// CONCATENATED MODULE: ./build/core/run/colour.js
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






function nodePorts() {
    const random = uniform;
    return {
        env: process.env,
        clock: nodeClock,
        random,
        files: nodeFileSystem(random),
        processes: nodeProcessRunner(process.platform),
        transport: async (...request) => (await __nccwpck_require__.e(/* import() */ 3404).then(__nccwpck_require__.bind(__nccwpck_require__, 3404))).nodeTransport(...request),
        terminal: nodeTerminal(),
        signal: (0,cancellation/* abortOnSignals */.PB)(process),
    };
}
function uniform() {
    return (0,external_node_crypto_.randomBytes)(6).readUIntBE(0, 6) / 2 ** 48;
}
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
function ignoreClosedPipe(error) {
    if (error.code !== 'EPIPE')
        throw error;
}
function unlessEnded(exitCodeOf) {
    process.once('beforeExit', () => process.exit(exitCodeOf()));
}
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
async function readCheckout(folder, ports) {
    const { env, files } = ports;
    if (!env.GIT_DIR && !env.GIT_WORK_TREE) {
        const read = await readHead(folder, files).catch(() => undefined);
        if (read !== undefined)
            return read;
    }
    return (await (0,open_git/* openGit */.zY)(folder, ports))?.checkout();
}
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

// EXTERNAL MODULE: ./build/core/inputs/read-action-inputs.js
var read_action_inputs = __nccwpck_require__(1321);
// EXTERNAL MODULE: ./build/core/publish/annotations.js
var annotations = __nccwpck_require__(1276);
;// CONCATENATED MODULE: ./build/core/publish/annotations-sink.js


const levels = ['error', 'warning', 'notice'];
function writeLevel(report, findings, level, log, { maxPerLevel, titleCharacters, messageCharacters }) {
    const own = findings.filter((finding) => finding.level === level);
    const shown = (0,annotations/* sharedOut */.oF)(own, maxPerLevel - 1);
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

// EXTERNAL MODULE: ./build/core/render/markdown.js
var markdown = __nccwpck_require__(6506);
;// CONCATENATED MODULE: ./build/core/publish/summary-sink.js


const headroom = 2048;
const shortest = 1000;
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



async function logReport(report, log, options) {
    const page = terminalPage({ colour: false, columns: options.columns });
    for (const line of verdictLines(report, page))
        log.info(line);
    for (const section of report.sections) {
        await log.group((0,visible_text/* visibleLine */.P8)((0,render_document/* fullTitle */.Eq)(section), 200), () => {
            for (const line of sectionLines(section, page))
                log.info(line);
            return Promise.resolve();
        });
    }
}

;// CONCATENATED MODULE: ./build/core/run/step-outputs.js


const maxOutputLength = 100_000;
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
function step_outputs_entryOf(name, value, random) {
    if (!/^[A-Za-z_][\w-]*$/.test(name))
        throw new errors/* BugError */.f9('file-command-name', `Not a name for the runner: ${JSON.stringify(name)}.`);
    const delimiter = `vetnet_${(0,random_word/* randomWord */.W)(random)}${(0,random_word/* randomWord */.W)(random)}${(0,random_word/* randomWord */.W)(random)}`;
    if (value.includes(delimiter))
        throw new errors/* BugError */.f9('file-command-delimiter', `The value of ${name} holds the delimiter.`);
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

;// CONCATENATED MODULE: ./build/core/run/workflow-log.js



function workflowLog(terminal, options) {
    const masks = new Masks();
    let open = false;
    const command = (name, properties, data) => {
        const space = properties === '' ? '' : ' ';
        terminal.out(`::${name}${space}${properties}::${escapeData(data)}\n`);
    };
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
function analysedRevision(context) {
    const { commit, checkoutCommit, ref, pullRequest } = context;
    if (ref?.endsWith('/merge') === true && checkoutCommit !== undefined)
        return { commit: checkoutCommit, ref };
    if (commit === undefined)
        return undefined;
    if (pullRequest !== undefined && ref?.startsWith('refs/heads/') !== true) {
        return { commit, ref: `refs/pull/${pullRequest.number}/head` };
    }
    return ref === undefined ? undefined : { commit, ref };
}

;// CONCATENATED MODULE: ./build/systems/github/runner-host.js











const logColumns = 120;
const annotationLimits = {
    maxPerLevel: limits/* annotationsPerStep */._Z,
    titleCharacters: limits/* annotationTitleCharacters */.KP,
    messageCharacters: limits/* annotationMessageCharacters */.dF,
};
const remotePlaces = ['check', 'comment', 'status', 'sarif'];
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
function wantedPlaces({ publish, context }) {
    if (publish.includes('none'))
        return [];
    if (!publish.includes('auto'))
        return publish;
    const isReview = context.pullRequest !== undefined && context.event !== 'merge_group';
    return ['summary', 'annotations', ...(isReview ? ['comment'] : [])];
}
async function remoteSinks(wanted, { context, token, publish, sarif, action }, log, ports) {
    const target = token === undefined ? undefined : targetOf(context, { token, userAgent: product/* productName */.tZ });
    const lacking = whatIsLacking(token, target, context.readOnlyToken && publish.includes('auto'));
    if (target === undefined || lacking !== undefined) {
        log.notice(`Not published: ${wanted.join(', ')}, because ${lacking}.`);
        return [];
    }
    const revision = analysedRevision(context);
    const source = sarif === undefined || revision === undefined ? undefined : { ...revision, path: sarif, files: ports.files };
    const possible = source === undefined ? wanted.filter((id) => id !== 'sarif') : wanted;
    if (possible.length < wanted.length) {
        const why = sarif === undefined
            ? `${action} has nothing to upload`
            : 'the event names no commit of a branch, tag or pull request';
        log.notice(`Not published: sarif, because ${why}.`);
    }
    const { createGitHubSinks } = await __nccwpck_require__.e(/* import() */ 2749).then(__nccwpck_require__.bind(__nccwpck_require__, 7511));
    const sinks = createGitHubSinks(ports, log, target, source);
    return possible.map((id) => sinks[id]);
}
function whatIsLacking(token, target, readOnly) {
    if (token === undefined)
        return 'there is no token';
    if (target === undefined)
        return 'the event names no repository or no commit';
    return readOnly ? 'the token of a fork or of Dependabot is read-only' : undefined;
}

;// CONCATENATED MODULE: ./build/main.js








const entries = {
    'security-scan': () => __nccwpck_require__.e(/* import() */ 3687).then(__nccwpck_require__.bind(__nccwpck_require__, 3687)),
    'quality-gate': () => __nccwpck_require__.e(/* import() */ 122).then(__nccwpck_require__.bind(__nccwpck_require__, 122)),
    'test-plan': () => __nccwpck_require__.e(/* import() */ 7699).then(__nccwpck_require__.bind(__nccwpck_require__, 7699)),
    'job-results': () => __nccwpck_require__.e(/* import() */ 1459).then(__nccwpck_require__.bind(__nccwpck_require__, 1459)),
};
const umbrellas = {
    gate: () => Promise.all(/* import() */[__nccwpck_require__.e(7358), __nccwpck_require__.e(8722)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8722)),
};
async function main(entry) {
    if (entry === 'worker') {
        await __nccwpck_require__.e(/* import() */ 3381).then(__nccwpck_require__.bind(__nccwpck_require__, 3381));
        return;
    }
    const ports = nodePorts();
    unlessEnded(() => {
        ports.terminal.error(`A bug of ours: the run ended before its verdict.\n${product/* bugAdvice */.N6}\n`);
        return entry === 'cli' ? 4 : 1;
    });
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
    return cli(process.argv.slice(2), { entries, umbrellas, ports, systems: systemsOf(ports), folder: process.cwd() });
}
async function runStep(name, ports) {
    const all = { ...entries, ...umbrellas };
    const load = Object.hasOwn(all, name) ? all[name] : undefined;
    if (load === undefined)
        throw new Error(`this bundle has no action ${name}`);
    const { entry } = await load();
    const host = runnerHost(entry.schema, ports);
    const { report } = await entry.run({ ports, host, systems: systemsOf(ports), actions: (0,run_entry/* actionsOf */.Ro)(entries) });
    return report.conclusion === 'success' ? 0 : 1;
}
function systemsOf(ports) {
    return {
        checkout: (folder) => readCheckout(folder, ports),
        baseTree: async (context, folder) => {
            const { readBaseTree } = await __nccwpck_require__.e(/* import() */ 5474).then(__nccwpck_require__.bind(__nccwpck_require__, 5474));
            return readBaseTree(context, folder, ports);
        },
        download: async (url, maximumBytes) => {
            const { downloadText } = await __nccwpck_require__.e(/* import() */ 3556).then(__nccwpck_require__.bind(__nccwpck_require__, 3556));
            return downloadText(url, maximumBytes, ports);
        },
    };
}

var __webpack_exports__entries = __webpack_exports__.jO;
var __webpack_exports__main = __webpack_exports__.iW;
var __webpack_exports__umbrellas = __webpack_exports__.U8;
export { __webpack_exports__entries as entries, __webpack_exports__main as main, __webpack_exports__umbrellas as umbrellas };
