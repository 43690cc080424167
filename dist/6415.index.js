export const id = 6415;
export const ids = [6415];
export const modules = {

/***/ 177:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ collect)
/* harmony export */ });
/* harmony import */ var _core_model_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6131);
/* harmony import */ var _core_model_redact_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6980);
/* harmony import */ var _files_archives_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(160);
/* harmony import */ var _find_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3204);
/* harmony import */ var _review_read_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5342);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6032);
/* harmony import */ var _scan_commits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5221);
/* harmony import */ var _scan_container_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4452);
/* harmony import */ var _scan_packages_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3250);
/* harmony import */ var _scan_tree_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9039);
/* harmony import */ var _scanners_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3512);
/* harmony import */ var _triage_brought_comments_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2140);
/* harmony import */ var _triage_edited_rules_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7741);
/* harmony import */ var _triage_options_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3077);
/* harmony import */ var _triage_triage_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6124);
/* harmony import */ var _triage_untracked_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9499);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_find_target_js__WEBPACK_IMPORTED_MODULE_2__, _scan_commits_js__WEBPACK_IMPORTED_MODULE_5__, _scan_tree_js__WEBPACK_IMPORTED_MODULE_8__]);
([_find_target_js__WEBPACK_IMPORTED_MODULE_2__, _scan_commits_js__WEBPACK_IMPORTED_MODULE_5__, _scan_tree_js__WEBPACK_IMPORTED_MODULE_8__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);
















async function collect(run) {
    const wanted = (0,_scanners_js__WEBPACK_IMPORTED_MODULE_13__/* .wantedScanners */ .Z)(run.inputs);
    const [target] = await Promise.all([(0,_find_target_js__WEBPACK_IMPORTED_MODULE_2__/* .findTarget */ .F)(run), (0,_scan_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .prepareTreeScan */ .r)(run, wanted)]);
    for (const note of target.notes)
        run.log.notice(note);
    const others = wanted.tools.length === 0 ? Promise.resolve([]) : runOthers(run, target, wanted);
    const [tree, commits, packages, container, tools, reports] = await Promise.all([
        (0,_scan_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .scanTree */ .w)(run, target, wanted),
        (0,_scan_commits_js__WEBPACK_IMPORTED_MODULE_5__/* .scanCommits */ .C)(run, target, wanted),
        (0,_scan_packages_js__WEBPACK_IMPORTED_MODULE_7__/* .scanPackages */ .l)(run, target, wanted),
        (0,_scan_container_js__WEBPACK_IMPORTED_MODULE_6__/* .scanContainer */ .Z)(run, wanted, (read) => (0,_scan_packages_js__WEBPACK_IMPORTED_MODULE_7__/* .askAboutPackages */ ._)(run, wanted, read), others),
        others,
        run.inputs.reports === undefined ? [] : readReports(run, target),
    ]);
    const single = [commits?.source, container].filter((source) => source !== undefined);
    const sources = [...tree, ...packages.sources, ...single, ...tools, ...reports];
    const reviews = await (0,_review_read_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .readReviews */ .U)(run, target);
    const change = {
        untracked: await (0,_triage_untracked_js__WEBPACK_IMPORTED_MODULE_14__/* .untrackedAmong */ .U)(sources.flatMap(({ findings }) => findings), target),
        ...(commits?.brought && { commits: commits.brought }),
        ...packages.base,
    };
    const triaged = await (0,_triage_triage_js__WEBPACK_IMPORTED_MODULE_12__/* .triage */ .N)(sources, await (0,_triage_options_js__WEBPACK_IMPORTED_MODULE_11__/* .triageOptionsOf */ .C)(run, target, change));
    return {
        facts: {
            sources: sources.map(withoutTokens),
            findings: triaged.findings.map(_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .withSafePath */ .L),
            remarks: [
                ...triaged.remarks,
                ...reviews.remarks,
                ...(0,_triage_edited_rules_js__WEBPACK_IMPORTED_MODULE_10__/* .editedRules */ .D)(run, target),
                ...(0,_triage_brought_comments_js__WEBPACK_IMPORTED_MODULE_9__/* .broughtComments */ .e)(run, target, triaged.findings),
            ],
            reviews: reviews.reviews,
            reliedOn: [...triaged.reliedOn, ...reviews.reliedOn],
            archives: (0,_files_archives_js__WEBPACK_IMPORTED_MODULE_15__/* .archivesAmong */ .Y)(target.files).map(_core_model_redact_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .redactTokens */ .O),
            ...baseOf(target),
        },
        sbom: packages.sbom,
    };
}
async function runOthers(...parts) {
    const { runTools } = await Promise.all(/* import() */[__webpack_require__.e(9718), __webpack_require__.e(4400)]).then(__webpack_require__.bind(__webpack_require__, 2019));
    return runTools(...parts);
}
async function readReports(...parts) {
    const { readScannerReports } = await Promise.all(/* import() */[__webpack_require__.e(9718), __webpack_require__.e(8459)]).then(__webpack_require__.bind(__webpack_require__, 8459));
    return readScannerReports(...parts);
}
function withoutTokens(source) {
    const findings = source.findings.map(_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .withSafePath */ .L);
    return { ...source, findings, gaps: source.gaps.map((gap) => ({ ...gap, what: (0,_core_model_redact_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .redactTokens */ .O)(gap.what) })) };
}
function baseOf({ base }) {
    if (base === undefined)
        return {};
    return { base: base.known ? { known: true, commit: base.commit } : (0,_core_model_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)(base.why, base.fix) };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 6635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ demandsOf)
/* harmony export */ });
function demandsOf(inputs, policy) {
    const failOn = inputs['fail-on-severity'];
    return {
        failOn,
        warnOn: inputs['warn-on-severity'],
        onlyNew: inputs['only-new'] || inputs.staged,
        hipaa: policy.hipaa === 'strict',
    };
}


/***/ }),

/***/ 160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ archivesAmong)
/* harmony export */ });
const packed = /\.(?:zip|tar|tgz|tbz2?|txz|gz|bz2|xz|zst|7z|rar|jar|war|ear|aar|apk|aab|ipa|whl|nupkg|vsix|crx)$/i;
const usual = /(?:^|\/)gradle-wrapper\.jar$/;
function archivesAmong(files) {
    return files.filter((path) => packed.test(path) && !usual.test(path));
}


/***/ }),

/***/ 5549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ BatchQueue)
/* harmony export */ });
const listLength = 128;
class BatchQueue {
    #files;
    #count;
    #results = [];
    #returned = [];
    #next = 0;
    #finished = 0;
    #wake;
    constructor(files) {
        this.#files = files;
        this.#count = Math.ceil(files.length / listLength);
    }
    get done() {
        return this.#finished === this.#count;
    }
    get left() {
        return this.#count - this.#next;
    }
    get remaining() {
        return this.#count === 0 ? 0 : this.left / this.#count;
    }
    take() {
        const list = this.#returned.pop() ?? (this.#next < this.#count ? this.#next++ : undefined);
        if (list === undefined)
            return undefined;
        return { list, paths: this.#files.slice(list * listLength, (list + 1) * listLength) };
    }
    finish(list, found) {
        if (this.#results[list] === undefined)
            this.#finished += 1;
        this.#results[list] = found;
        this.#wake?.();
    }
    giveBack(list) {
        if (this.#results[list] === undefined)
            this.#returned.push(list);
        this.#wake?.();
    }
    async changed() {
        await new Promise((resolve) => {
            this.#wake = resolve;
        });
        this.#wake = undefined;
    }
    results() {
        return this.#results;
    }
}


/***/ }),

/***/ 20:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ gapsFor)
/* harmony export */ });
const mostListed = 1000;
function gapsFor(id, gaps) {
    const own = gaps.filter(({ detectors }) => detectors.includes(id));
    const listed = own.slice(0, mostListed).map(sentenceOf);
    if (own.length <= mostListed)
        return listed;
    const rest = `${own.length - mostListed} more files`;
    return [
        ...listed,
        { what: rest, why: 'They were not looked at, or not whole.', fix: 'Mend those that are named first.' },
    ];
}
function sentenceOf({ path, kind, detail }) {
    switch (kind) {
        case 'cut':
            return {
                what: path,
                why: `The file is too large: only its first ${Number(detail).toLocaleString('en')} bytes were looked at.`,
                fix: 'Leave it out with `exclude` if it is generated, or split it.',
            };
        case 'unreadable':
            return {
                what: path,
                why: `The file could not be read (${detail}).`,
                fix: 'Let the job read it, or leave it out with `exclude`.',
            };
        case 'timeout':
            return {
                what: path,
                why: detail === undefined
                    ? 'Time ran out: the file was not looked at to its end.'
                    : `Time ran out while the rule ${detail} was tried: the file was scanned without it.`,
                fix: 'Leave the file out with `exclude` if it is generated, or make the rule simpler if it is yours.',
            };
        case 'crash':
            return {
                what: path,
                why: `Looking at the file failed: ${detail}.`,
                fix: 'This is a bug of ours: report it, if you can with the file.',
            };
    }
}


/***/ }),

/***/ 8572:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ scanFiles),
/* harmony export */   t: () => (/* binding */ usualLimits)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _batch_queue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5549);
/* harmony import */ var _batch_scanner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2921);
/* harmony import */ var _detectors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4184);
/* harmony import */ var _gap_sentences_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20);
/* harmony import */ var _worker_pool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1803);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_worker_pool_js__WEBPACK_IMPORTED_MODULE_3__]);
_worker_pool_js__WEBPACK_IMPORTED_MODULE_3__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];






const usualLimits = { fileBytes: 10_000_000, fileTimeMs: 5_000 };
const slice = 50;
const certainlyMany = 4_000;
const worthThreads = 250;
async function scanFiles(request) {
    const { root, files, detectors, options, contents, ports, limits } = request;
    ports.signal.throwIfAborted();
    const setup = {
        root,
        detectors: (0,_detectors_js__WEBPACK_IMPORTED_MODULE_2__/* .detectorsFor */ .J9)(detectors, files),
        options,
        limits: { ...usualLimits, ...limits },
        ...(contents && { contents }),
    };
    const queue = new _batch_queue_js__WEBPACK_IMPORTED_MODULE_4__/* .BatchQueue */ ._(files);
    const threads = Math.min(request.threads ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(), 1 + Math.ceil(files.length / 256));
    let pool;
    const start = () => {
        if (threads > 1)
            pool ??= (0,_worker_pool_js__WEBPACK_IMPORTED_MODULE_3__/* .startWorkers */ .G)(threads - 1, setup, queue);
    };
    if (files.length >= certainlyMany)
        start();
    try {
        await scanHere(setup, queue, ports, start);
    }
    finally {
        pool?.stop();
    }
    return resultOf(detectors, queue.results());
}
async function scanHere(setup, queue, { clock, signal }, startThreads) {
    const scanner = await (0,_batch_scanner_js__WEBPACK_IMPORTED_MODULE_1__/* .batchScanner */ .p)(setup);
    const began = clock.monotonic();
    const pause = async () => {
        await new Promise((resolve) => setImmediate(resolve));
        signal.throwIfAborted();
    };
    while (!queue.done) {
        const isBusy = scanner.advance(slice, queue);
        if (!isBusy && !queue.done)
            await unlessAborted(queue.changed(), signal);
        await pause();
        const spent = clock.monotonic() - began;
        if (spent * queue.remaining > worthThreads * (1 - queue.remaining))
            startThreads();
    }
}
async function unlessAborted(waiting, signal) {
    let stop = () => undefined;
    const aborted = new Promise((resolve) => {
        stop = resolve;
        signal.addEventListener('abort', stop, { once: true });
    });
    await Promise.race([waiting, aborted]);
    signal.removeEventListener('abort', stop);
    signal.throwIfAborted();
}
function resultOf(ids, parts) {
    const gaps = parts.flatMap((part) => part.gaps);
    const results = new Map(ids.map((id) => [
        id,
        {
            findings: parts.flatMap(({ findings }) => findings.flatMap(([of, some]) => (of === id ? some : []))),
            gaps: (0,_gap_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .gapsFor */ .T)(id, gaps),
            files: sum(parts.flatMap(({ files }) => files.map(([of, count]) => (of === id ? count : 0)))),
        },
    ]));
    return {
        detectors: results,
        files: sum(parts.map(({ read }) => read)),
        bytes: sum(parts.map(({ bytes }) => bytes)),
        binaries: sum(parts.map(({ binaries }) => binaries)),
    };
}
function sum(numbers) {
    return numbers.reduce((one, other) => one + other, 0);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 1803:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ startWorkers)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _worker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3381);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_worker_js__WEBPACK_IMPORTED_MODULE_1__]);
_worker_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


function ahead(left) {
    return Math.min(16, Math.max(2, Math.floor(left / 8)));
}
const here = import.meta.url;
function entry() {
    return new URL(here.endsWith('.ts') ? './worker.ts' : './worker.js', here);
}
function startWorkers(count, setup, queue) {
    const workers = Array.from({ length: count }, () => startWorker(setup, queue));
    return {
        stop() {
            for (const worker of workers)
                void worker.terminate();
        },
    };
}
function startWorker(setup, queue) {
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(entry(), { workerData: { mark: _worker_js__WEBPACK_IMPORTED_MODULE_1__.workerMark, setup } });
    const inHand = new Set();
    const give = () => {
        while (inHand.size < ahead(queue.left)) {
            const task = queue.take();
            if (task === undefined)
                return;
            inHand.add(task.list);
            worker.postMessage(task);
        }
    };
    const giveBack = () => {
        for (const list of inHand)
            queue.giveBack(list);
        inHand.clear();
    };
    worker.on('message', (answer) => {
        if (answer.list !== undefined) {
            inHand.delete(answer.list);
            queue.finish(answer.list, answer.found);
        }
        give();
    });
    worker.on('error', giveBack);
    worker.on('exit', giveBack);
    return worker;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 3204:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ findTarget),
/* harmony export */   R: () => (/* binding */ isChangeOnly)
/* harmony export */ });
/* harmony import */ var _core_files_relative_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8718);
/* harmony import */ var _core_model_known_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6131);
/* harmony import */ var _core_run_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6607);
/* harmony import */ var _systems_git_base_commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4239);
/* harmony import */ var _systems_git_open_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8689);
/* harmony import */ var _systems_git_staged_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(314);
/* harmony import */ var _files_scan_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8572);
/* harmony import */ var _held_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4894);
/* harmony import */ var _list_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(460);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_files_scan_files_js__WEBPACK_IMPORTED_MODULE_6__]);
_files_scan_files_js__WEBPACK_IMPORTED_MODULE_6__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];









async function findTarget(run) {
    const { ports, workingDirectory, inputs } = run;
    const opened = await (0,_systems_git_open_git_js__WEBPACK_IMPORTED_MODULE_4__/* .openGit */ .zY)(workingDirectory, ports);
    const root = await opened?.root();
    const git = root === undefined ? undefined : opened;
    const refusal = root === undefined ? await opened?.refusal() : undefined;
    const at = root ?? workingDirectory;
    const base = wantsBase(run) ? await findChange(git, run) : undefined;
    const found = { root: at, git, ...(base === undefined ? {} : { base }) };
    const notes = refusal === undefined ? [] : [`${refusal.why} ${refusal.fix}`];
    if (git !== undefined && base?.known === true && isChangeOnly(inputs)) {
        return { ...found, ...(await listChange(git, at, base, run)), notes };
    }
    const listed = await (0,_list_files_js__WEBPACK_IMPORTED_MODULE_7__/* .listFiles */ .CS)(git, at, ports.files);
    const chosen = await (0,_list_files_js__WEBPACK_IMPORTED_MODULE_7__/* .inScope */ .SB)(listed.files, (0,_core_files_relative_path_js__WEBPACK_IMPORTED_MODULE_0__/* .relativePath */ .i)(at, workingDirectory), inputs);
    return {
        ...found,
        system: ports.files,
        files: chosen.files,
        untracked: listed.untracked,
        gaps: [...listed.gaps, ...chosen.gaps, ...(isChangeOnly(inputs) && base?.known === false ? [noChange(base)] : [])],
        notes: [...notes, ...listed.notes],
    };
}
async function listChange(git, root, { changed }, { inputs, ports, workingDirectory }) {
    const { files } = await (0,_list_files_js__WEBPACK_IMPORTED_MODULE_7__/* .inScope */ .SB)([...changed.keys()].sort(), (0,_core_files_relative_path_js__WEBPACK_IMPORTED_MODULE_0__/* .relativePath */ .i)(root, workingDirectory), inputs);
    const part = { files, untracked: new Set(), gaps: [] };
    if (!inputs.staged)
        return { ...part, system: ports.files };
    const contents = new Map();
    const wanted = new Set(files);
    for await (const { path, bytes } of (0,_systems_git_staged_files_js__WEBPACK_IMPORTED_MODULE_5__/* .stagedFiles */ .K)(git, _files_scan_files_js__WEBPACK_IMPORTED_MODULE_6__/* .usualLimits */ .t.fileBytes + 1)) {
        if (wanted.has(path))
            contents.set(`${root}/${path}`, bytes);
    }
    const held = files.filter((path) => contents.has(`${root}/${path}`));
    return { ...part, files: held, contents, system: (0,_held_files_js__WEBPACK_IMPORTED_MODULE_8__/* .withHeldContents */ .s)(ports.files, contents) };
}
function noChange({ why, fix }) {
    return { what: 'The change', why: `${why} All files were scanned instead.`, fix };
}
function isChangeOnly({ scope, staged }) {
    return scope === 'change' || staged;
}
function wantsBase({ inputs, context }) {
    if (inputs.staged)
        return true;
    const asked = inputs['base-ref'] !== undefined || inputs['only-new'] || inputs.scope === 'change';
    return asked || inputs.history === 'diff' || (0,_core_run_context_js__WEBPACK_IMPORTED_MODULE_2__/* .isReviewEvent */ .z)(context.event);
}
async function findChange(git, run) {
    if (git === undefined)
        return _systems_git_open_git_js__WEBPACK_IMPORTED_MODULE_4__/* .noRepository */ .GD;
    const { inputs, context } = run;
    return (0,_core_model_known_js__WEBPACK_IMPORTED_MODULE_1__/* .knownUnlessFailed */ .n)('The change', async () => {
        if (inputs.staged)
            return { known: true, commit: 'HEAD', changed: await git.stagedLines() };
        for (const early of [git.filterSettings(), git.commonFolder()])
            early.catch(() => undefined);
        const given = inputs['base-ref'];
        const base = await (0,_systems_git_base_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .findBaseCommit */ .Q)(git, { ...(0,_systems_git_base_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .hintsOf */ .i)(context), ...(given === undefined ? {} : { given }) });
        return base.known ? { known: true, commit: base.commit, changed: await git.changedLines(base.commit) } : base;
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 4894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ withHeldContents)
/* harmony export */ });
function withHeldContents(files, contents) {
    return {
        ...files,
        facts: async (path) => {
            const held = contents.get(path);
            return held === undefined ? files.facts(path) : { kind: 'file', size: held.length };
        },
        readText: async (path) => {
            const held = contents.get(path);
            return held === undefined ? files.readText(path) : Buffer.from(held).toString('utf8');
        },
        readChunks: async function* (path, options) {
            const held = contents.get(path);
            if (held === undefined)
                yield* files.readChunks(path, options);
            else
                yield held;
        },
        realPath: async (path) => (contents.has(path) ? path : files.realPath(path)),
    };
}


/***/ }),

/***/ 7670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ historyMemory)
/* harmony export */ });
/* harmony import */ var _core_model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6889);
/* harmony import */ var _core_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8241);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6032);



const mostTips = 20_000;
function historyMemory(store, rules) {
    const nameOf = async (git) => `history of ${await git.commonFolder()} by ${rules}`;
    return {
        async recall(git) {
            const kept = await store.read(await nameOf(git));
            const tips = (0,_core_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(kept, 'tips').filter((tip) => typeof tip === 'string' && /^[0-9a-f]{40,64}$/.test(tip));
            const all = (0,_core_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(kept, 'findings');
            const findings = all.filter(isFinding);
            const commits = (0,_core_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(kept, 'commits');
            if (tips.length === 0 || commits === undefined || findings.length !== all.length)
                return undefined;
            return { exclude: ['--not', ...tips], findings: await stillThere(git, findings), commits };
        },
        async remember(git, findings, commits) {
            const tips = await git.commits('--no-walk', '--all');
            if (tips.length <= mostTips)
                await store.write(await nameOf(git), { tips, commits, findings: findings.map(_safe_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withSafePath */ .L) });
        },
    };
}
async function stillThere(git, findings) {
    if (findings.length === 0)
        return findings;
    const commits = new Set(await git.commits('--all'));
    return findings.filter(({ commit }) => commit !== undefined && commits.has(commit));
}
function isFinding(value) {
    const texts = ['rule', 'message', 'tool', 'fingerprint', 'commit'].every((key) => (0,_core_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, key) !== undefined);
    const isKnownSeverity = _core_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .g.some((severity) => severity === (0,_core_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(value, 'severity'));
    return (texts && isKnownSeverity && (0,_core_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(value, 'category') === 'secret' && (0,_core_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'location', 'file') !== undefined);
}


/***/ }),

/***/ 7227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ scanHistory)
});

// EXTERNAL MODULE: ./build/core/render/metric-format.js
var metric_format = __webpack_require__(6875);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/systems/git/diff-path.js
var diff_path = __webpack_require__(2151);
;// CONCATENATED MODULE: ./build/systems/git/added-text.js


const NEWLINE = 0x0a;
const PLUS = 0x2b;
const MINUS = 0x2d;
const AT = 0x40;
const BACKSLASH = 0x5c;
const largestPiece = 4 * 1024 * 1024;
const largestCount = 2 ** 31;
const longestLine = 2 * 1024 * 1024;
class AddedTextReader {
    #take;
    #commit = '';
    #path;
    #parents = 1;
    #oldLeft = 0;
    #newLeft = 0;
    #newLine = 0;
    #start = 0;
    #piece = Buffer.allocUnsafe(64 * 1024);
    #pieceSize = 0;
    #rest = [];
    #restSize = 0;
    constructor(take) {
        this.#take = take;
    }
    get commit() {
        return this.#commit;
    }
    push(chunk) {
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        let from = 0;
        for (;;) {
            const end = bytes.indexOf(NEWLINE, from);
            if (end < 0)
                break;
            if (this.#restSize === 0)
                this.#line(bytes, from, end);
            else
                this.#lineFromRest(bytes.subarray(from, end));
            from = end + 1;
        }
        if (from === bytes.length)
            return;
        const part = bytes.subarray(from, Math.min(bytes.length, from + Math.max(0, longestLine - this.#restSize)));
        this.#rest.push(Buffer.from(part));
        this.#restSize += part.length;
    }
    finish() {
        if (this.#restSize > 0)
            this.#lineFromRest(Buffer.alloc(0));
        if (this.#oldLeft > 0 || this.#newLeft > 0) {
            throw new errors/* ExternalError */.yA('tool-failed', 'The output of git diff-tree ends inside a hunk.');
        }
        this.#flush();
    }
    #lineFromRest(end) {
        const line = Buffer.concat([...this.#rest, end]);
        this.#rest = [];
        this.#restSize = 0;
        this.#line(line, 0, line.length);
    }
    #line(bytes, from, to) {
        if (this.#oldLeft === 0 && this.#newLeft === 0)
            this.#header(bytes, from, to);
        else if (bytes[from] === BACKSLASH)
            return;
        else if (this.#parents > 1)
            this.#combined(bytes, from, to);
        else
            this.#content(bytes, from, to);
    }
    #content(bytes, from, to) {
        const mark = bytes[from];
        if (mark === MINUS) {
            this.#oldLeft--;
            return;
        }
        if (mark === PLUS)
            this.#keep(bytes, from + 1, to);
        else {
            this.#flush();
            this.#oldLeft--;
        }
        this.#newLine++;
        this.#newLeft--;
        if (this.#newLeft === 0)
            this.#flush();
    }
    #combined(bytes, from, to) {
        const marks = bytes.subarray(from, Math.min(to, from + this.#parents));
        if (marks.includes(MINUS))
            return;
        if (marks.every((mark) => mark === PLUS))
            this.#keep(bytes, from + marks.length, to);
        else
            this.#flush();
        this.#newLine++;
        this.#newLeft--;
        if (this.#newLeft === 0)
            this.#flush();
    }
    #keep(bytes, from, to) {
        const end = Math.min(to, from + longestLine);
        if (this.#pieceSize === 0)
            this.#start = this.#newLine;
        const size = end - from + 1;
        if (this.#pieceSize + size > this.#piece.length)
            this.#grow(size);
        bytes.copy(this.#piece, this.#pieceSize, from, end);
        this.#piece[this.#pieceSize + size - 1] = NEWLINE;
        this.#pieceSize += size;
        if (this.#pieceSize >= largestPiece)
            this.#flush();
    }
    #grow(size) {
        const larger = Buffer.allocUnsafe(Math.max(this.#piece.length * 2, this.#pieceSize + size));
        this.#piece.copy(larger, 0, 0, this.#pieceSize);
        this.#piece = larger;
    }
    #flush() {
        if (this.#pieceSize === 0)
            return;
        const text = this.#piece.toString('utf8', 0, this.#pieceSize - 1);
        this.#pieceSize = 0;
        if (this.#path !== undefined)
            this.#take({ commit: this.#commit, path: this.#path, line: this.#start, text });
    }
    #header(bytes, from, to) {
        if (bytes[from] === AT)
            this.#hunk(bytes.toString('latin1', from, Math.min(to, from + 4096)));
        else if (bytes[from] === PLUS && bytes[from + 3] === 0x20) {
            this.#path = (0,diff_path/* readDiffPath */.l)(bytes.toString('utf8', from + 4, to));
        }
        else {
            const line = bytes.toString('latin1', from, Math.min(to, from + 65));
            if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(line))
                this.#commit = line;
        }
    }
    #hunk(line) {
        const [, signs = '', old = '', start = '', count = '1'] = /^(@@+)((?: -\d+(?:,\d+)?)+) \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
        if (signs === '')
            return;
        this.#parents = signs.length - 1;
        this.#oldLeft = this.#parents > 1 ? 0 : Number(/,(\d+)$/.exec(old)?.[1] ?? 1);
        this.#newLine = Number(start);
        this.#newLeft = Number(count) > largestCount ? 0 : Number(count);
    }
}

;// CONCATENATED MODULE: ./build/actions/security-scan/history/read-commits.js


const mostUnreadable = 20;
const fewestCommits = 200;
async function readCommits(git, commits, take, width) {
    const parts = Math.max(1, Math.min(width, Math.floor(commits.length / fewestCommits)));
    const size = Math.ceil(commits.length / parts);
    const runs = Array.from({ length: parts }, (_, part) => commits.slice(part * size, (part + 1) * size));
    const read = await Promise.all(runs.map((run) => readRun(git, run, take)));
    return {
        unreadable: read.flatMap(({ unreadable }) => unreadable),
        abandoned: read.reduce((sum, { abandoned }) => sum + abandoned, 0),
    };
}
async function readRun(git, commits, take) {
    const unreadable = [];
    let left = commits;
    while (left.length > 0 && unreadable.length < mostUnreadable) {
        const reader = new AddedTextReader(take);
        try {
            for await (const chunk of git.patches(left))
                reader.push(chunk);
            reader.finish();
            return { unreadable, abandoned: 0 };
        }
        catch (error) {
            if (!(error instanceof errors/* ExternalError */.yA) || error.code !== 'tool-failed')
                throw error;
            const at = Math.max(0, left.indexOf(reader.commit));
            unreadable.push(...left.slice(at, at + 1));
            left = left.slice(at + 1);
        }
    }
    return { unreadable, abandoned: left.length };
}

;// CONCATENATED MODULE: ./build/actions/security-scan/history/scan-history.js


async function scanHistory(request) {
    const { git, ranges, inspect, isInScope, cut, width, memory } = request;
    const remembered = await memory?.recall(git);
    const listed = await git.commits(...ranges, ...(remembered?.exclude ?? []));
    const commits = cut.isScanned ? listed : listed.filter((commit) => !cut.commits.has(commit));
    const ages = new Map(commits.map((commit, age) => [commit, age]));
    const oldest = new Map();
    const take = (added) => {
        if (!isInScope(added.path, added.commit))
            return;
        for (const found of inspect(added)) {
            const key = keyOf(found);
            const before = oldest.get(key);
            if (before === undefined || ageOf(ages, before) < ageOf(ages, found))
                oldest.set(key, found);
        }
    };
    const { unreadable, abandoned } = await readCommits(git, commits, take, width);
    const gaps = [
        ...gapsOf(unreadable, abandoned),
        ...cutGaps(listed.filter((commit) => cut.commits.has(commit))),
        ...(request.missed?.() ?? []),
    ];
    for (const finding of remembered?.findings ?? [])
        oldest.set(keyOf(finding), finding);
    const findings = [...oldest.values()];
    const before = remembered?.commits ?? 0;
    if (gaps.length === 0 && commits.length > 0)
        await memory?.remember(git, findings, before + commits.length);
    const known = before === 0 ? '' : `, and ${(0,metric_format/* countOf */.pq)(before, 'commit')} scanned before`;
    return { findings, scanned: `${(0,metric_format/* countOf */.pq)(commits.length, 'commit')}${known}`, gaps };
}
function keyOf({ rule, fingerprint, location }) {
    return `${rule}\0${fingerprint ?? `${location?.file}\0${location?.line}`}`;
}
function ageOf(ages, { commit = '' }) {
    return ages.get(commit) ?? 0;
}
function cutGaps(cut) {
    const [first] = cut;
    if (first === undefined)
        return [];
    return [
        {
            what: `What lies before ${(0,metric_format/* countOf */.pq)(cut.length, 'commit')} from ${first.slice(0, 12)}`,
            why: 'The clone is shallow: it does not hold their parents.',
            fix: 'Give actions/checkout `fetch-depth: 0`.',
        },
    ];
}
function gapsOf(unreadable, abandoned) {
    const [first] = unreadable;
    if (first === undefined)
        return [];
    const rest = abandoned === 0 ? '' : ` ${(0,metric_format/* countOf */.pq)(abandoned, 'commit')} behind them were not tried.`;
    return [
        {
            what: `${(0,metric_format/* countOf */.pq)(unreadable.length, 'commit')} from ${first.slice(0, 12)}`,
            why: `git cannot read all of their objects.${rest}`,
            fix: 'Run `git fsck`, and fetch the whole history (`fetch-depth: 0` on actions/checkout).',
        },
    ];
}


/***/ }),

/***/ 6415:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demandsOf: () => (/* reexport safe */ _demands_js__WEBPACK_IMPORTED_MODULE_6__.w),
/* harmony export */   detectorIds: () => (/* reexport safe */ _files_detectors_js__WEBPACK_IMPORTED_MODULE_1__.X0),
/* harmony export */   detectorsFor: () => (/* reexport safe */ _files_detectors_js__WEBPACK_IMPORTED_MODULE_1__.J9),
/* harmony export */   inScope: () => (/* reexport safe */ _list_files_js__WEBPACK_IMPORTED_MODULE_4__.SB),
/* harmony export */   judge: () => (/* reexport safe */ _judge_js__WEBPACK_IMPORTED_MODULE_3__.S),
/* harmony export */   listFiles: () => (/* reexport safe */ _list_files_js__WEBPACK_IMPORTED_MODULE_4__.CS),
/* harmony export */   run: () => (/* binding */ run),
/* harmony export */   schema: () => (/* binding */ schema),
/* harmony export */   sourceResult: () => (/* reexport safe */ _source_result_js__WEBPACK_IMPORTED_MODULE_7__.lu),
/* harmony export */   wantedScanners: () => (/* reexport safe */ _scanners_js__WEBPACK_IMPORTED_MODULE_8__.Z)
/* harmony export */ });
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(177);
/* harmony import */ var _demands_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6635);
/* harmony import */ var _files_detectors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4184);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7830);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2273);
/* harmony import */ var _list_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(460);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6447);
/* harmony import */ var _scanners_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3512);
/* harmony import */ var _source_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9734);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_collect_js__WEBPACK_IMPORTED_MODULE_0__]);
_collect_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];










const schema = _inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .securityScan */ .I;
async function run(run) {
    const demands = (0,_demands_js__WEBPACK_IMPORTED_MODULE_6__/* .demandsOf */ .w)(run.inputs, run.policy);
    const { facts, sbom } = await (0,_collect_js__WEBPACK_IMPORTED_MODULE_0__/* .collect */ .F)(run);
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .report */ .z)(facts, (0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S)(facts, demands), demands, { ...run, ...(sbom === undefined ? {} : { sbom }) });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 2273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/core/model/verdict.js
var verdict = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/actions/security-scan/judge/ignores.js
var ignores = __webpack_require__(4732);
// EXTERNAL MODULE: ./build/core/render/metric-format.js
var metric_format = __webpack_require__(6875);
// EXTERNAL MODULE: ./build/actions/security-scan/judge/counted.js
var counted = __webpack_require__(2573);
// EXTERNAL MODULE: ./build/actions/security-scan/judge/looked.js
var looked = __webpack_require__(6233);
;// CONCATENATED MODULE: ./build/actions/security-scan/judge/not-found.js

const named = 3;
function notFound(facts, condition, { categories, nobody, pass }) {
    const fix = 'See in the table of scanners what was not looked at, and why.';
    switch ((0,looked/* lookAt */.t5)(facts, categories)) {
        case 'not':
            return { ...condition, outcome: 'skipped', actual: 'unknown', reason: nobody };
        case 'blocked': {
            const reason = `None is known, but ${lackingOf(facts, categories)}.`;
            return { ...condition, outcome: 'inconclusive', actual: 'unknown', reason, fix };
        }
        case 'partly': {
            const reason = `None is known, but ${lackingOf(facts, categories)}.`;
            return { ...condition, outcome: 'warn', actual: 'unknown', reason, fix };
        }
        case 'whole':
            return { ...condition, outcome: 'pass', ...pass };
    }
}
function lackingOf(facts, categories) {
    const lacking = (0,looked/* sourcesFor */.Mj)(facts, categories).filter(({ status }) => status !== 'completed');
    const names = lacking.slice(0, named).map(({ title }) => title);
    const more = lacking.length > named ? ` and ${lacking.length - named} more` : '';
    return `these scanners did not look at everything: ${names.join(', ')}${more}`;
}

// EXTERNAL MODULE: ./build/core/model/security-finding.js
var security_finding = __webpack_require__(848);
// EXTERNAL MODULE: ./build/core/render/document.js
var render_document = __webpack_require__(7442);
;// CONCATENATED MODULE: ./build/actions/security-scan/judge/words.js


const words_named = 3;
function nameFindings(findings) {
    const names = findings.slice(0, words_named).map(nameFinding);
    return findings.length > words_named ? `${names.join(', ')} and ${findings.length - words_named} more` : names.join(', ');
}
function nameFinding(finding) {
    const { rule, title, location, vulnerability } = finding;
    const about = (0,security_finding/* packageOf */.w)(finding);
    if (about !== undefined) {
        const { name, version } = about;
        return `${vulnerability?.id ?? title ?? rule} in ${name}${version === undefined ? '' : ` ${version}`}`;
    }
    return location === undefined ? (title ?? rule) : `${title ?? rule} in ${(0,render_document/* placeOf */.$t)(location)}`;
}

;// CONCATENATED MODULE: ./build/actions/security-scan/judge/licenses.js




function judgeLicenses(facts, demands) {
    const id = 'licenses';
    const condition = { id, title: 'Licences', expected: 'allowed ones only' };
    const found = (0,counted/* countedIn */.se)(facts, demands, ['license']);
    if (found.length > 0) {
        const refused = found.filter(({ severity }) => (0,counted/* isAtLeast */.du)(severity, 'high'));
        const shown = refused.length > 0 ? refused : found;
        return {
            ...condition,
            outcome: refused.length > 0 ? 'fail' : 'warn',
            actual: `${(0,metric_format/* formatCount */.B4)(found.length)} not allowed or not known`,
            reason: `${(0,metric_format/* countOf */.pq)(shown.length, 'package')}: ${nameFindings(shown)}.`,
            fix: 'Replace the package, or let the policy’s `licenses` allow what counsel has agreed to.',
            findings: found,
        };
    }
    return notFound(facts, condition, {
        categories: ['license'],
        nobody: 'No licences were looked at.',
        pass: { actual: 'allowed ones only', reason: 'Every licence that was read is allowed.' },
    });
}

;// CONCATENATED MODULE: ./build/actions/security-scan/judge/personal-data.js




function judgePersonalData(facts, demands) {
    const id = 'personal-data';
    const condition = { id, title: 'Personal data', expected: '0' };
    const found = (0,counted/* countedIn */.se)(facts, demands, ['personal-data']);
    if (found.length > 0) {
        const places = `${(0,metric_format/* countOf */.pq)(found.length, 'place')} with what looks like personal or health data: ${nameFindings(found)}.`;
        return {
            ...condition,
            outcome: demands.hipaa ? 'fail' : 'warn',
            actual: (0,metric_format/* formatCount */.B4)(found.length),
            reason: demands.hipaa ? `${places} With \`hipaa: strict\` it fails.` : places,
            fix: 'Take real data out of the repository and its history; name synthetic data in the policy under `personal-data: allow`.',
            findings: found,
        };
    }
    return notFound(facts, condition, {
        categories: ['personal-data'],
        nobody: 'No scanner for personal data ran.',
        pass: { actual: '0', reason: 'None was found.' },
    });
}

// EXTERNAL MODULE: ./build/actions/security-scan/judge/scanners.js
var scanners = __webpack_require__(7728);
;// CONCATENATED MODULE: ./build/actions/security-scan/judge/secrets.js




function judgeSecrets(facts, demands) {
    const id = 'secrets';
    const condition = { id, title: 'Secrets', expected: '0' };
    const found = (0,counted/* countedIn */.se)(facts, demands, ['secret']);
    if (found.length > 0) {
        return {
            ...condition,
            outcome: 'fail',
            actual: (0,metric_format/* formatCount */.B4)(found.length),
            reason: `${(0,metric_format/* countOf */.pq)(found.length, 'secret')}: ${nameFindings(found)}.`,
            fix: 'Revoke each at its provider first, because whoever has a copy of the repository has it; then take it out of the files and of the history.',
            findings: found,
        };
    }
    return notFound(facts, condition, {
        categories: ['secret'],
        nobody: 'No scanner for secrets ran.',
        pass: { actual: '0', reason: 'No secret that counts was found.' },
    });
}

// EXTERNAL MODULE: ./build/core/model/finding.js
var finding = __webpack_require__(6889);
// EXTERNAL MODULE: ./build/actions/security-scan/review/digest.js
var review_digest = __webpack_require__(1502);
;// CONCATENATED MODULE: ./build/actions/security-scan/judge/severity.js






function judgeFailing(facts, demands) {
    const id = 'critical-findings';
    const condition = { id, title: titleOf(demands.failOn), expected: '0' };
    const found = (0,counted/* countedIn */.se)(facts, demands, counted/* bySeverity */.Np).filter(({ severity }) => (0,counted/* isAtLeast */.du)(severity, demands.failOn));
    if (found.length > 0) {
        return {
            ...condition,
            outcome: 'fail',
            actual: (0,metric_format/* formatCount */.B4)(found.length),
            reason: `${reasonOf(found)}.`,
            fix: fixOf(found),
            findings: found,
        };
    }
    return notFound(facts, condition, looking);
}
function judgeReviewed(facts, demands) {
    const id = 'high-findings';
    const condition = { id, title: reviewTitle(demands), expected: '0, or reviewed' };
    if ((0,counted/* isAtLeast */.du)(demands.warnOn, demands.failOn)) {
        const reason = `From \`${demands.failOn}\` on findings fail, so none is left to warn.`;
        return { ...condition, outcome: 'skipped', actual: '', reason };
    }
    const found = (0,counted/* findingsToReview */.c2)(facts, demands);
    const digest = (0,review_digest/* reviewDigestOf */.U)(found);
    if (digest === undefined)
        return notFound(facts, condition, looking);
    const actual = (0,metric_format/* formatCount */.B4)(found.length);
    const review = newestReview(facts.reviews, digest);
    if (review !== undefined) {
        const when = review.at.toISOString().slice(0, 10);
        const reason = `${(0,metric_format/* countOf */.pq)(found.length, 'finding')} reviewed by ${review.reviewer} on ${when}: ${review.reason}`;
        return { ...condition, outcome: 'pass', actual: `${actual}, reviewed`, reason, findings: found };
    }
    const strict = demands.hipaa ? ' With `hipaa: strict` that fails.' : '';
    return {
        ...condition,
        outcome: demands.hipaa ? 'fail' : 'warn',
        actual,
        reason: `${reasonOf(found)}. ${found.length === 1 ? 'It is' : 'They are'} not reviewed.${strict}`,
        fix: 'Mend them, or let someone else than the author review them: `vetnet review --report <report.json> --reviewer <name> --reason <why>` writes the evidence for `review-evidence`.',
        findings: found,
    };
}
function newestReview(reviews, digest) {
    return reviews.filter((review) => review.digest === digest).sort((a, b) => b.at.getTime() - a.at.getTime())[0];
}
const looking = {
    categories: counted/* bySeverity */.Np,
    nobody: 'No scanner of dependencies, code, configuration, containers or workflows ran.',
    pass: { actual: '0', reason: 'No such finding counts.' },
};
function titleOf(severity) {
    return severity === 'critical' ? 'Critical findings' : `Findings from ${severity} on`;
}
function reviewTitle({ failOn, warnOn }) {
    const between = finding/* severities */.g.slice(finding/* severities */.g.indexOf(failOn) + 1, finding/* severities */.g.indexOf(warnOn) + 1);
    const words = between.join(' and ') || warnOn;
    return `${words.charAt(0).toUpperCase()}${words.slice(1)} findings`;
}
function reasonOf(found) {
    return `${(0,metric_format/* countOf */.pq)(found.length, 'finding')}: ${nameFindings(found)}`;
}
function fixOf(found) {
    const hasUpdate = found.some(({ vulnerability }) => (vulnerability?.fixedIn.length ?? 0) > 0);
    return hasUpdate
        ? 'Update the packages that have a fix, as listed under remediation, and mend the others; accept one only with an ignore that says why.'
        : 'Mend them as listed under remediation; accept one only with an ignore that says why.';
}

;// CONCATENATED MODULE: ./build/actions/security-scan/judge.js







function judge(facts, demands) {
    return (0,verdict/* verdictOf */.Vj)([
        judgeSecrets(facts, demands),
        judgeFailing(facts, demands),
        judgeReviewed(facts, demands),
        judgeLicenses(facts, demands),
        judgePersonalData(facts, demands),
        (0,scanners/* judgeScanners */.X)(facts),
        ...(0,ignores/* judgeIgnores */.R)(facts),
    ]);
}


/***/ }),

/***/ 2573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ countedFindings),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   c2: () => (/* binding */ findingsToReview),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   se: () => (/* binding */ countedIn)
/* harmony export */ });
/* harmony import */ var _core_model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6889);

const bySeverity = ['vulnerability', 'code', 'configuration', 'container', 'workflow'];
function countedFindings({ findings }, { onlyNew }) {
    return findings.filter(({ suppressed, isNew }) => suppressed === undefined && !(onlyNew && isNew === false));
}
function countedIn(facts, demands, categories) {
    return countedFindings(facts, demands).filter(({ category }) => categories.includes(category));
}
function isAtLeast(severity, threshold) {
    return _core_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(severity) <= _core_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(threshold);
}
function findingsToReview(facts, demands) {
    return countedIn(facts, demands, bySeverity).filter(({ severity }) => isAtLeast(severity, demands.warnOn) && !isAtLeast(severity, demands.failOn));
}


/***/ }),

/***/ 4732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sentenceOf),
/* harmony export */   R: () => (/* binding */ judgeIgnores)
/* harmony export */ });
/* harmony import */ var _core_render_metric_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6875);

function judgeIgnores({ remarks, findings }) {
    const id = 'ignores-current';
    const condition = { id, title: 'Accepted findings', expected: 'none expired' };
    const stale = remarks.filter(({ kind }) => kind === 'expired' || kind === 'unreadable' || kind === 'untrusted');
    const [first] = stale;
    if (first !== undefined) {
        const more = stale.length > 1 ? ` And ${(0,_core_render_metric_format_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(stale.length - 1, 'other')}.` : '';
        const actual = `${(0,_core_render_metric_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(stale.length)} to look at`;
        return [{ ...condition, outcome: 'warn', actual, reason: `${sentenceOf(first)}${more}`, fix: first.fix }];
    }
    const accepted = findings.filter(({ suppressed }) => suppressed !== undefined).length;
    if (accepted === 0 && remarks.length === 0)
        return [];
    const reason = `${(0,_core_render_metric_format_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(accepted, 'finding')} accepted, each with its reason in the report.`;
    return [{ ...condition, outcome: 'pass', actual: 'none expired', reason }];
}
function sentenceOf({ what, why }) {
    return `${what}: ${why}`;
}


/***/ }),

/***/ 6233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mj: () => (/* binding */ sourcesFor),
/* harmony export */   lT: () => (/* binding */ isBlocked),
/* harmony export */   t5: () => (/* binding */ lookAt),
/* harmony export */   wP: () => (/* binding */ isWhole)
/* harmony export */ });
const looksFor = {
    secrets: ['secret'],
    'secrets-history': ['secret'],
    dependencies: ['vulnerability'],
    'env-files': ['configuration'],
    workflows: ['workflow'],
    dockerfile: ['container'],
    ios: ['configuration'],
    android: ['configuration'],
    licenses: ['license'],
    sast: ['code'],
    'personal-data': ['personal-data'],
    container: ['container'],
    gitleaks: ['secret'],
    trufflehog: ['secret'],
    'git-secrets': ['secret'],
    'detect-secrets': ['secret'],
    semgrep: ['code'],
    codeql: ['code'],
    swiftlint: ['code'],
    clippy: ['code'],
    'cargo-audit': ['vulnerability'],
    'cargo-deny': ['vulnerability', 'license'],
    'cargo-geiger': ['code'],
    'npm-audit': ['vulnerability'],
    'pnpm-audit': ['vulnerability'],
    'yarn-audit': ['vulnerability'],
    'pip-audit': ['vulnerability'],
    govulncheck: ['vulnerability'],
    'bundler-audit': ['vulnerability'],
    'osv-scanner': ['vulnerability'],
    bandit: ['code'],
    zizmor: ['workflow'],
    actionlint: ['workflow'],
    trivy: ['vulnerability', 'container'],
    hadolint: ['container'],
};
function categoriesOf({ id, tool, findings }) {
    const known = looksFor;
    const name = [id, tool.id].find((each) => Object.hasOwn(known, each));
    const found = new Set(findings.map(({ category }) => category));
    return [...new Set([...(name === undefined ? ['code'] : (known[name] ?? [])), ...found])];
}
function lookAt({ sources }, categories) {
    const concerned = sourcesFor({ sources }, categories);
    if (concerned.length === 0)
        return 'not';
    if (concerned.every(({ status }) => status === 'completed'))
        return 'whole';
    return concerned.some(isBlocked) ? 'blocked' : 'partly';
}
function sourcesFor({ sources }, categories) {
    return sources.filter((source) => source.status !== 'not-run' && categoriesOf(source).some((category) => categories.includes(category)));
}
function isBlocked({ status, requested }) {
    return status === 'failed' || (status === 'incomplete' && requested);
}
function isWhole({ sources }) {
    return (sources.some(({ status }) => status === 'completed') &&
        sources.every(({ status }) => status === 'completed' || status === 'not-run'));
}


/***/ }),

/***/ 7728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ judgeScanners),
/* harmony export */   g: () => (/* binding */ whyOf)
/* harmony export */ });
/* harmony import */ var _core_render_metric_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6875);
/* harmony import */ var _looked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6233);


const named = 3;
function judgeScanners({ sources }) {
    const id = 'scanners-completed';
    const condition = { id, title: 'Scanners completed', expected: 'all that were asked' };
    const ran = sources.filter(({ status }) => status !== 'not-run');
    const whole = ran.filter(({ status }) => status === 'completed');
    const actual = `${whole.length} of ${ran.length}`;
    const missing = sources.filter(_looked_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlocked */ .lT);
    const [first] = missing;
    if (first !== undefined) {
        return { ...condition, outcome: 'inconclusive', actual, reason: nameSources(missing), fix: fixOf(first) };
    }
    if (ran.length === 0) {
        return {
            ...condition,
            outcome: 'inconclusive',
            actual: 'none ran',
            reason: 'Nothing looked at anything: no scanner ran and no report was read.',
            fix: 'Set `scanners`, or check that `paths` holds the files to scan.',
        };
    }
    const partly = ran.filter(({ status }) => status === 'incomplete');
    const [gap] = partly;
    if (gap !== undefined) {
        return { ...condition, outcome: 'warn', actual, reason: nameSources(partly), fix: fixOf(gap) };
    }
    return {
        ...condition,
        outcome: 'pass',
        actual,
        reason: `${(0,_core_render_metric_format_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(ran.length, 'scanner')} looked at all there was.`,
    };
}
function nameSources(sources) {
    const names = sources.slice(0, named).map((source) => `${source.title}: ${whyOf(source)}`);
    const more = sources.length > named ? ` And ${sources.length - named} more.` : '';
    return `${names.join(' ')}${more}`;
}
function whyOf({ why, gaps, status }) {
    const [gap] = gaps;
    const more = gaps.length > 1 ? ` (and ${gaps.length - 1} more)` : '';
    if (why !== undefined)
        return sentence(why);
    if (gap !== undefined)
        return sentence(`${gap.what} was not looked at${more}: ${gap.why}`);
    return status === 'failed' ? 'It failed and did not say why.' : 'It did not look at everything.';
}
function fixOf({ fix, gaps }) {
    return fix ?? gaps[0]?.fix ?? 'See the log of the scanner.';
}
function sentence(text) {
    return /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}


/***/ }),

/***/ 460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SB: () => (/* binding */ inScope),
  CS: () => (/* binding */ listFiles),
  df: () => (/* binding */ scopeMatcher)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/files/glob-pattern.js
var glob_pattern = __webpack_require__(3073);
// EXTERNAL MODULE: ./build/core/files/path-globs.js
var path_globs = __webpack_require__(729);
// EXTERNAL MODULE: ./build/core/files/relative-path.js
var relative_path = __webpack_require__(8718);
// EXTERNAL MODULE: ./build/core/files/walk-files.js
var walk_files = __webpack_require__(3119);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/render/metric-format.js
var metric_format = __webpack_require__(6875);
// EXTERNAL MODULE: ./build/systems/git/zero-separated.js
var zero_separated = __webpack_require__(1128);
;// CONCATENATED MODULE: ./build/systems/git/work-tree-files.js

const fileModes = new Set(['100644', '100755']);
const skipped = 'S ';
async function workTreeFiles(git) {
    const { tracked, untracked } = git.listing();
    const files = new Set();
    const left = new Set();
    const submodules = [];
    const reading = collectUntracked(untracked);
    reading.catch(() => undefined);
    for await (const entry of (0,zero_separated/* zeroSeparated */.Q)(tracked)) {
        const path = entry.slice(entry.indexOf('\t') + 1);
        const mode = entry.slice(2, 8);
        if (fileModes.has(mode))
            (entry.startsWith(skipped) ? left : files).add(path);
        else if (mode === '160000')
            submodules.push(path);
    }
    const others = await reading;
    for (const path of others)
        files.add(path);
    return { files: [...files].sort(), untracked: others, submodules, left: [...left].sort() };
}
async function collectUntracked(stream) {
    const files = new Set();
    for await (const path of (0,zero_separated/* zeroSeparated */.Q)(stream))
        if (!path.endsWith('/'))
            files.add(path);
    return files;
}

;// CONCATENATED MODULE: ./build/actions/security-scan/list-files.js








async function listFiles(git, root, files) {
    if (git === undefined)
        return walkTree(root, files);
    try {
        const { submodules, left, ...listed } = await workTreeFiles(git);
        const present = left.length === 0 ? new Set() : await presentIn(root, left, files);
        const absent = left.filter((path) => !present.has(path));
        return {
            ...listed,
            files: present.size === 0 ? listed.files : [...listed.files, ...present].sort(),
            gaps: [],
            notes: [...notesOn(submodules, submoduleNote), ...notesOn(absent, sparseNote)],
        };
    }
    catch (error) {
        if (!(error instanceof errors/* ExternalError */.yA) || error.code !== 'tool-failed')
            throw error;
        const walk = await walkTree(root, files);
        const why = `git cannot list them: ${(0,errors/* messageOf */.bD)(error)}. All files below the folder were scanned instead.`;
        return {
            ...walk,
            gaps: [
                ...walk.gaps,
                { what: 'The tracked files', why, fix: 'Run `git fsck`, or check out the repository anew.' },
            ],
        };
    }
}
async function presentIn(root, paths, files) {
    const isThere = async (path) => (await files.facts(external_node_path_.posix.join(root, path)).catch(() => undefined)) !== undefined;
    const folders = new Map();
    const present = new Set();
    for (const path of paths) {
        const folder = external_node_path_.posix.dirname(path);
        const known = folders.get(folder) ?? (await isThere(folder));
        folders.set(folder, known);
        if (known && (await isThere(path)))
            present.add(path);
    }
    return present;
}
function notesOn(paths, note) {
    const [first] = paths;
    return first === undefined ? [] : [note(paths.length, first)];
}
function submoduleNote(count, first) {
    return `${(0,metric_format/* countOf */.pq)(count, 'submodule')} not scanned (${first}): each is a repository of its own.`;
}
function sparseNote(count, first) {
    return `${(0,metric_format/* countOf */.pq)(count, 'tracked file')} not scanned (${first}): the sparse checkout leaves them out.`;
}
async function walkTree(root, files) {
    const base = (0,glob_pattern/* toPosixPattern */.n8)(root, external_node_path_.sep);
    const list = async (folder) => (await files.list(folder)).filter(({ kind }) => kind !== 'link');
    const walk = await (0,walk_files/* walkFiles */.F)({ facts: (path) => files.facts(path), list }, [
        {
            base,
            matches: () => true,
            mayMatchBelow: (folder) => folder === base || !walk_files/* foreignFolders */._.has(external_node_path_.posix.basename(folder)),
        },
    ]);
    const gaps = walk.unreadable.map((folder) => ({
        what: (0,relative_path/* relativePath */.i)(root, folder),
        why: 'The folder cannot be listed.',
        fix: 'Let the user the step runs as read it, or exclude it from `paths`.',
    }));
    const found = walk.files.map((path) => path.slice(base.length + 1)).sort();
    return { files: found, untracked: new Set(), gaps, notes: [] };
}
async function inScope(files, prefix, inputs) {
    const { included, excluded } = patternsOf(prefix, inputs);
    const isExcluded = await (0,path_globs/* compilePathGlobs */.Q)(excluded);
    const candidates = excluded.length === 0 ? files : files.filter((path) => !isExcluded(path));
    if (included === 'everything')
        return { files: candidates, gaps: [] };
    const gaps = [];
    const chosen = new Set();
    for (const pattern of included) {
        const matches = await (0,path_globs/* compilePathGlobs */.Q)([pattern]);
        const found = candidates.filter(matches);
        for (const path of found)
            chosen.add(path);
        if (found.length === 0)
            gaps.push({ what: pattern, why: 'Nothing in `paths` matches it.', fix: 'Check the pattern.' });
    }
    return { files: [...chosen].sort(), gaps };
}
async function scopeMatcher(prefix, inputs) {
    const { included, excluded } = patternsOf(prefix, inputs);
    const isExcluded = await (0,path_globs/* compilePathGlobs */.Q)(excluded);
    const isIncluded = included === 'everything' ? () => true : await (0,path_globs/* compilePathGlobs */.Q)(included);
    return (path) => isIncluded(path) && !isExcluded(path);
}
function patternsOf(prefix, { paths, exclude = [] }) {
    const below = (pattern) => external_node_path_.posix.join(prefix, (0,glob_pattern/* toPosixPattern */.n8)(pattern, external_node_path_.sep));
    const included = paths.filter((pattern) => !(0,glob_pattern/* isExclusion */.VB)(pattern)).map(below);
    const excluded = [...paths.filter(glob_pattern/* isExclusion */.VB).map((pattern) => pattern.slice(1)), ...exclude].map(below);
    const isEverything = included.length === 0 || included.includes('.') || included.includes('./');
    return { included: isEverything ? 'everything' : included, excluded };
}


/***/ }),

/***/ 6447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./build/core/render/metric-format.js
var metric_format = __webpack_require__(6875);
// EXTERNAL MODULE: ./build/actions/security-scan/judge/counted.js
var judge_counted = __webpack_require__(2573);
// EXTERNAL MODULE: ./build/actions/security-scan/review/digest.js
var review_digest = __webpack_require__(1502);
;// CONCATENATED MODULE: ./build/actions/security-scan/facts-json.js


function factsJson(facts, demands) {
    const toReview = (0,judge_counted/* findingsToReview */.c2)(facts, demands);
    const digest = (0,review_digest/* reviewDigestOf */.U)(toReview);
    const { base } = facts;
    return {
        ...(base === undefined ? {} : { base: base.known ? { commit: base.commit } : { fix: base.fix, why: base.why } }),
        findings: facts.findings.map(findingJson),
        remarks: facts.remarks,
        ...(digest === undefined ? {} : { review: { digest, findings: toReview.length } }),
        reviews: facts.reviews.map(({ reviewer, at, digest: of, reason }) => ({ at, digest: of, reason, reviewer })),
        sources: facts.sources.map(sourceJson),
    };
}
function findingJson(finding) {
    const { category, commit, fingerprint, isNew, location, message, redacted, rule, severity, suppressed, tools } = finding;
    return {
        category,
        ...(commit === undefined ? {} : { commit }),
        ...(location === undefined ? {} : { file: location.file }),
        fingerprint,
        ...(location?.line === undefined ? {} : { line: location.line }),
        ...(suppressed === undefined ? {} : { message }),
        ...(isNew === undefined ? {} : { new: isNew }),
        ...(redacted === undefined ? {} : { redacted }),
        rule,
        severity,
        ...(suppressed === undefined ? {} : { suppressed }),
        tools,
        ...(finding.vulnerability === undefined ? {} : { vulnerability: vulnerabilityJson(finding.vulnerability) }),
    };
}
function vulnerabilityJson(vulnerability) {
    const { aliases, cvss, epss, fixedIn, id, knownExploited, package: named, path, scope } = vulnerability;
    return {
        aliases,
        ...(cvss === undefined ? {} : { cvss: cvss.score }),
        ...(epss === undefined ? {} : { epss }),
        'fixed-in': fixedIn,
        id,
        ...(knownExploited === undefined ? {} : { 'known-exploited': knownExploited }),
        package: named,
        ...(path === undefined ? {} : { path }),
        ...(scope === undefined ? {} : { scope }),
    };
}
function sourceJson({ durationMs, findings, ...source }) {
    return { ...source, 'duration-ms': durationMs, findings: findings.length };
}

// EXTERNAL MODULE: ./build/actions/security-scan/judge/ignores.js
var ignores = __webpack_require__(4732);
// EXTERNAL MODULE: ./build/actions/security-scan/judge/looked.js
var looked = __webpack_require__(6233);
;// CONCATENATED MODULE: ./build/actions/security-scan/report/status.js
function complianceStatus(outcome) {
    switch (outcome) {
        case 'pass':
            return { word: 'COMPLIANT', title: 'COMPLIANT' };
        case 'warn':
            return { word: 'WARNING', title: 'WARNING' };
        case 'fail':
            return { word: 'NON-COMPLIANT', title: 'NON-COMPLIANT' };
        case 'inconclusive':
        case 'skipped':
            return { word: 'WARNING', title: 'WARNING: not fully assessed' };
    }
}

;// CONCATENATED MODULE: ./build/actions/security-scan/outputs.js




const unmeasured = 'unknown';
function outputsOf(facts, verdict, demands) {
    const counted = (0,judge_counted/* countedFindings */.Hs)(facts, demands);
    const whole = (0,looked/* isWhole */.wP)(facts);
    const count = (number) => (whole ? String(number) : unmeasured);
    const ofSeverity = (severity) => count(counted.filter((each) => each.severity === severity).length);
    const secretsWhole = (0,looked/* lookAt */.t5)(facts, ['secret']) === 'whole';
    const isBased = facts.base?.known === true;
    const digest = (0,review_digest/* reviewDigestOf */.U)((0,judge_counted/* findingsToReview */.c2)(facts, demands));
    const high = verdict.conditions.find(({ id }) => id === 'high-findings')?.outcome;
    return {
        'review-required': (0,judge_counted/* isAtLeast */.du)(demands.warnOn, demands.failOn) ? 'false' : reviewRequired(digest, high),
        'review-digest': digest ?? unmeasured,
        findings: count(counted.length),
        critical: ofSeverity('critical'),
        high: ofSeverity('high'),
        medium: ofSeverity('medium'),
        low: ofSeverity('low'),
        secrets: secretsWhole ? String((0,judge_counted/* countedIn */.se)(facts, demands, ['secret']).length) : unmeasured,
        'new-findings': isBased ? count(counted.filter(({ isNew }) => isNew === true).length) : unmeasured,
        suppressed: count(facts.findings.filter(({ suppressed }) => suppressed !== undefined).length),
        'sbom-path': unmeasured,
    };
}
function reviewRequired(digest, outcome) {
    if (digest !== undefined)
        return String(outcome !== 'pass');
    return outcome === 'pass' ? 'false' : unmeasured;
}
function finalOutputsOf(report) {
    return { compliance: complianceStatus(report.verdict.outcome).word };
}

;// CONCATENATED MODULE: ./build/actions/security-scan/report/frameworks.js
function frameworksOf({ inputs, policy }) {
    return inputs.compliance ?? (policy.hipaa === 'strict' ? ['hipaa'] : []);
}
const frameworkTitles = {
    hipaa: {
        title: 'HIPAA Security Rule (45 CFR Part 164)',
        scope: 'HIPAA protects health information of human patients. Records of animals are none, unless they stand in a person’s record or the app works for a covered entity (45 CFR 160.103); for a veterinary app read these rows as care for the owners’ personal data.',
    },
    soc2: {
        title: 'SOC 2 Trust Services Criteria (2017, revised 2022)',
        scope: 'Which criteria are in scope is for your auditor to say.',
    },
    masvs: {
        title: 'OWASP MASVS 2.1',
        scope: 'MASVS is about mobile apps; dynamic tests of the app belong to it and are not part of a scan of its sources.',
    },
};
const transport = new Set([295, 297, 300, 311, 319, 326]);
const storage = new Set([256, 257, 261, 312, 313, 316, 321, 325, 327, 328, 329, 330, 338, 916, 922]);
const authentication = new Set([287, 288, 290, 304, 306, 307, 308, 384, 613, 620]);
const logging = new Set([117, 200, 209, 215, 359, 532, 778]);
const isAbout = (numbers) => ({ cwes = [] }) => cwes.some((cwe) => numbers.has(cwe));
const aboutTransport = isAbout(transport);
const aboutStorage = isAbout(storage);
const aboutAuthentication = isAbout(authentication);
const aboutLogging = isAbout(logging);
const isCode = ({ category }) => category === 'code' || category === 'configuration';
const isTopical = (finding) => aboutTransport(finding) || aboutStorage(finding) || aboutAuthentication(finding) || aboutLogging(finding);
const areas = [
    {
        title: 'Secrets in files and history',
        categories: ['secret'],
        controls: {
            hipaa: ['164.312(a)(1)', '164.312(a)(2)(i)', '164.312(d)', '164.308(a)(4)'],
            soc2: ['CC6.1'],
            masvs: ['MASVS-STORAGE-1', 'MASVS-CRYPTO-2'],
        },
        concerns: ({ category }) => category === 'secret',
    },
    {
        title: 'Configuration and environment files',
        categories: ['configuration'],
        controls: {
            hipaa: ['164.312(a)(1)', '164.308(a)(4)'],
            soc2: ['CC6.1', 'CC6.6'],
            masvs: ['MASVS-STORAGE-1'],
        },
        concerns: (finding) => finding.category === 'configuration' && !isTopical(finding),
    },
    {
        title: 'Vulnerable dependencies',
        categories: ['vulnerability'],
        controls: {
            hipaa: ['164.308(a)(1)(ii)(A)', '164.308(a)(1)(ii)(B)', '164.308(a)(5)(ii)(B)'],
            soc2: ['CC7.1', 'CC3.2'],
            masvs: ['MASVS-CODE-3'],
        },
        concerns: ({ category }) => category === 'vulnerability',
    },
    {
        title: 'Transport security in code and configuration',
        categories: ['code', 'configuration'],
        controls: {
            hipaa: ['164.312(e)(1)', '164.312(e)(2)(i)', '164.312(e)(2)(ii)'],
            soc2: ['CC6.7'],
            masvs: ['MASVS-NETWORK-1', 'MASVS-NETWORK-2'],
        },
        concerns: (finding) => isCode(finding) && aboutTransport(finding),
    },
    {
        title: 'Storage and cryptography in code',
        categories: ['code'],
        controls: {
            hipaa: ['164.312(a)(2)(iv)'],
            soc2: ['CC6.1'],
            masvs: ['MASVS-STORAGE-1', 'MASVS-STORAGE-2', 'MASVS-CRYPTO-1', 'MASVS-CRYPTO-2'],
        },
        concerns: (finding) => isCode(finding) && aboutStorage(finding),
    },
    {
        title: 'Injection, memory safety and other code',
        categories: ['code'],
        controls: {
            hipaa: ['164.312(c)(1)'],
            soc2: ['CC7.1', 'PI1 where in scope'],
            masvs: ['MASVS-CODE-4', 'MASVS-PLATFORM-2'],
        },
        concerns: (finding) => finding.category === 'code' && !isTopical(finding),
    },
    {
        title: 'Authentication in code',
        categories: ['code'],
        controls: {
            hipaa: ['164.312(d)'],
            soc2: ['CC6.1', 'CC6.3'],
            masvs: ['MASVS-AUTH-1', 'MASVS-AUTH-2', 'MASVS-AUTH-3'],
        },
        concerns: (finding) => isCode(finding) && aboutAuthentication(finding),
    },
    {
        title: 'Personal and health data in files and logs',
        categories: ['personal-data', 'code'],
        controls: {
            hipaa: ['164.312(b)', '164.502(b)'],
            soc2: ['CC7.2', 'C1.1'],
            masvs: ['MASVS-STORAGE-2', 'MASVS-PRIVACY-1'],
        },
        concerns: (finding) => finding.category === 'personal-data' || (isCode(finding) && aboutLogging(finding)),
    },
    {
        title: 'Containers and base images',
        categories: ['container'],
        controls: { hipaa: ['164.308(a)(1)(ii)(B)', '164.312(c)(1)'], soc2: ['CC6.8', 'CC7.1'], masvs: [] },
        concerns: ({ category }) => category === 'container',
    },
    {
        title: 'Build workflows',
        categories: ['workflow'],
        controls: { hipaa: ['164.308(a)(1)(ii)(B)'], soc2: ['CC8.1'], masvs: [] },
        concerns: ({ category }) => category === 'workflow',
    },
    {
        title: 'Licences of dependencies',
        categories: ['license'],
        controls: { hipaa: ['164.308(b)'], soc2: ['CC9.2'], masvs: [] },
        concerns: ({ category }) => category === 'license',
    },
];
const recordControls = {
    hipaa: ['164.308(a)(1)(ii)(B)', '164.316(b)(1)', '164.316(b)(2)(i)'],
    soc2: ['CC8.1', 'CC4.1'],
    masvs: [],
};

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/core/run/product.js
var product = __webpack_require__(8287);
// EXTERNAL MODULE: ./build/core/model/finding.js
var model_finding = __webpack_require__(6889);
// EXTERNAL MODULE: ./build/core/render/document.js
var render_document = __webpack_require__(7442);
// EXTERNAL MODULE: ./build/core/render/visible-text.js
var visible_text = __webpack_require__(6433);
;// CONCATENATED MODULE: ./build/core/render/sarif-text.js

const messageCharacters = 2000;
function sarifMessage(text) {
    const said = (0,visible_text/* visibleBlock */._n)(wellFormed(text), messageCharacters).replaceAll('](', '] (');
    return { text: said === '' ? '(no message)' : said };
}
function sarifLine(text, maximum = 300) {
    return (0,visible_text/* visibleLine */.P8)(wellFormed(text), maximum);
}
function sarifRuleId(rule) {
    return sarifLine(rule) || 'unnamed';
}
function sarifUri(path) {
    const segments = wellFormed(path).replaceAll('\\', '/').split('/');
    return segments
        .filter((segment) => segment !== '' && segment !== '.')
        .map(encodeURIComponent)
        .join('/');
}
function wellFormed(text) {
    return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

;// CONCATENATED MODULE: ./build/core/render/sarif-rules.js



const ranges = {
    critical: [9.1, 10, 9.5],
    high: [7, 8.9, 8],
    medium: [4, 6.9, 5.5],
    low: [0.1, 3.9, 2],
};
function sarifLevel(severity) {
    if (severity === 'critical' || severity === 'high')
        return 'error';
    return severity === 'medium' ? 'warning' : 'note';
}
class SarifRules {
    #indices = new Map();
    #rules = [];
    add(finding) {
        const { severity, cwes = [], vulnerability } = finding;
        const id = sarifRuleId(finding.rule);
        const index = this.#indices.get(id);
        const known = index === undefined ? undefined : this.#rules[index];
        const score = vulnerability?.cvss?.score ?? 0;
        if (known === undefined) {
            this.#indices.set(id, this.#rules.length);
            this.#rules.push({ id, first: finding, severity, score, cwes: new Set(cwes) });
            return;
        }
        if (model_finding/* severities */.g.indexOf(severity) < model_finding/* severities */.g.indexOf(known.severity))
            known.severity = severity;
        known.score = Math.max(known.score, score);
        for (const cwe of cwes)
            known.cwes.add(cwe);
    }
    get size() {
        return this.#rules.length;
    }
    has(rule) {
        return this.#indices.has(sarifRuleId(rule));
    }
    indexOf(rule) {
        return this.#indices.get(sarifRuleId(rule)) ?? -1;
    }
    descriptors(maximumTags) {
        return this.#rules.map(({ id, first, severity, score, cwes }) => {
            const title = sarifLine(first.title ?? first.message) || id;
            const helpUri = first.helpUrl === undefined ? undefined : (0,render_document/* webUrl */.qP)(first.helpUrl);
            const tags = [
                'security',
                first.category,
                ...[...cwes].sort((a, b) => a - b).map((cwe) => `external/cwe/cwe-${cwe}`),
            ];
            const name = pascalCase(id);
            const fix = first.fix ?? 'See the message of each finding.';
            return {
                id,
                ...(name === id ? {} : { name }),
                shortDescription: { text: title },
                fullDescription: { text: title },
                ...(helpUri === undefined ? {} : { helpUri }),
                help: { text: sarifMessage(helpUri === undefined ? fix : `${fix}\n${helpUri}`).text },
                defaultConfiguration: { level: sarifLevel(severity) },
                properties: {
                    tags: tags.slice(0, maximumTags),
                    ...(severity === 'note' ? {} : { 'security-severity': securitySeverity(severity, score) }),
                },
            };
        });
    }
}
function securitySeverity(severity, score) {
    const [lowest, highest, usual] = ranges[severity];
    return (score > 0 ? Math.min(highest, Math.max(lowest, score)) : usual).toFixed(1);
}
function pascalCase(id) {
    const words = id.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
    return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('') || 'Rule';
}

;// CONCATENATED MODULE: ./build/core/render/sarif-result.js


const sourceRoot = '%SRCROOT%';
function sarifResult(finding, rules, { fingerprintKey }) {
    const { rule, severity, message, location, fingerprint, lineHash, isNew, suppressed } = finding;
    return {
        ruleId: sarifRuleId(rule),
        ruleIndex: rules.indexOf(rule),
        level: sarifLevel(severity),
        message: sarifMessage(message),
        locations: [{ physicalLocation: physicalLocation(location, finding) }],
        partialFingerprints: {
            ...(lineHash === undefined ? {} : { primaryLocationLineHash: lineHash }),
            [fingerprintKey]: fingerprint,
        },
        ...(isNew === undefined ? {} : { baselineState: isNew ? 'new' : 'unchanged' }),
        ...(suppressed === undefined ? {} : { suppressions: [suppressionOf(suppressed)] }),
        properties: propertiesOf(finding),
    };
}
function physicalLocation(location, { tool }) {
    const uri = sarifUri(location?.file ?? '');
    return {
        artifactLocation: { uri: uri === '' ? sarifUri(tool) : uri, uriBaseId: sourceRoot },
        region: regionOf(location),
    };
}
const largest = 0x7fff_ffff;
function positive(number) {
    return number !== undefined && Number.isInteger(number) && number >= 1 && number <= largest ? number : undefined;
}
function regionOf(location = {}) {
    const line = positive(location.line) ?? 1;
    const lastLine = Math.max(line, positive(location.endLine) ?? line);
    const column = positive(location.column);
    const endColumn = positive(location.endColumn);
    const isOrdered = endColumn !== undefined && column !== undefined && (lastLine > line || endColumn > column);
    return {
        startLine: line,
        ...(column === undefined ? {} : { startColumn: column }),
        ...(lastLine === line ? {} : { endLine: lastLine }),
        ...(isOrdered ? { endColumn } : {}),
    };
}
function suppressionOf({ by, reason }) {
    const why = reason === undefined ? by : `${by}: ${reason}`;
    return {
        kind: by === 'inline-comment' ? 'inSource' : 'external',
        status: 'accepted',
        justification: sarifLine(why, 1000),
    };
}
function propertiesOf({ category, severity, tools, redacted, commit, vulnerability }) {
    return {
        category,
        severity,
        tools,
        ...(redacted === undefined ? {} : { redacted: sarifLine(redacted) }),
        ...(commit === undefined ? {} : { commit }),
        ...(vulnerability === undefined
            ? {}
            : {
                package: sarifLine(vulnerability.package.name),
                ...(vulnerability.package.version === undefined ? {} : { version: sarifLine(vulnerability.package.version) }),
                fixedIn: vulnerability.fixedIn.map((version) => sarifLine(version)).slice(0, 20),
                ...(vulnerability.epss === undefined ? {} : { epss: vulnerability.epss }),
                ...(vulnerability.knownExploited === true ? { knownExploited: true } : {}),
            }),
    };
}

;// CONCATENATED MODULE: ./build/core/render/sarif.js






const schemaUri = 'https://json.schemastore.org/sarif-2.1.0.json';
const pieceCharacters = 1 << 20;
const thinning = 0.8;
function renderSarif(runs, setting, limits) {
    for (let perRun = limits.resultsPerRun;; perRun = Math.floor(perRun * thinning)) {
        const bytes = encode(sarifPieces(runs, setting, { ...limits, resultsPerRun: perRun }));
        if (bytes.length * 1.001 + 1000 <= limits.compressedBytes || perRun <= 1)
            return bytes;
        if ((0,external_node_zlib_.gzipSync)(bytes).length <= limits.compressedBytes)
            return bytes;
    }
}
function* sarifPieces(runs, setting, limits) {
    yield `{"$schema":${JSON.stringify(schemaUri)},"version":"2.1.0","runs":[`;
    let separator = '';
    for (const run of mergeRuns(runs, limits.runs)) {
        yield separator;
        yield* runPieces(run, setting, limits);
        separator = ',\n';
    }
    yield ']}\n';
}
function* runPieces(run, setting, limits) {
    const rules = new SarifRules();
    const kept = [];
    for (const finding of run.findings) {
        if (kept.length >= limits.resultsPerRun)
            break;
        if (rules.size >= limits.rulesPerRun && !rules.has(finding.rule))
            continue;
        rules.add(finding);
        kept.push(finding);
    }
    const left = run.findings.length - kept.length;
    const cut = `${(0,metric_format/* countOf */.pq)(left, 'result')} left out: only the ${(0,metric_format/* formatCount */.B4)(kept.length)} that matter most are in this run.`;
    const notices = left === 0 ? run.notices : [...run.notices, { level: 'warning', text: cut }];
    const head = JSON.stringify(runHead({ ...run, notices }, rules, setting, limits));
    yield `${head.slice(0, -1)},"results":[`;
    let separator = '\n';
    for (const finding of kept) {
        yield `${separator}${JSON.stringify(sarifResult(finding, rules, setting))}`;
        separator = ',\n';
    }
    yield ']}';
}
function runHead({ tool, completed, notices }, rules, { category, repository, commit, branch, startedAt, finishedAt }, { tagsPerRule }) {
    return {
        tool: {
            driver: {
                name: sarifLine(tool.title) || tool.id,
                version: sarifLine(tool.version ?? '') || 'unknown',
                informationUri: product/* homePage */.PX,
                rules: rules.descriptors(tagsPerRule),
            },
        },
        automationDetails: { id: `${sarifLine(category)}/${sarifLine(tool.id)}/` },
        originalUriBaseIds: { [sourceRoot]: { description: { text: 'The root of the repository.' } } },
        ...(repository === undefined
            ? {}
            : {
                versionControlProvenance: [
                    {
                        repositoryUri: repository,
                        ...(commit === undefined ? {} : { revisionId: commit }),
                        ...(branch === undefined ? {} : { branch: sarifLine(branch) }),
                        mappedTo: { uriBaseId: sourceRoot },
                    },
                ],
            }),
        invocations: [
            {
                executionSuccessful: completed,
                startTimeUtc: startedAt.toISOString(),
                endTimeUtc: finishedAt.toISOString(),
                ...(notices.length === 0
                    ? {}
                    : {
                        toolExecutionNotifications: notices.map(({ level, text }) => ({ level, message: sarifMessage(text) })),
                    }),
            },
        ],
        columnKind: 'utf16CodeUnits',
    };
}
function mergeRuns(runs, maximum) {
    if (runs.length <= maximum)
        return runs;
    const rest = runs.slice(maximum - 1);
    const merged = {
        tool: { id: 'others', title: rest.map(({ tool }) => tool.title).join(', ') },
        completed: rest.every(({ completed }) => completed),
        notices: rest.flatMap(({ notices }) => notices),
        findings: rest.flatMap(({ findings }) => findings),
    };
    return [...runs.slice(0, maximum - 1), merged];
}
function encode(pieces) {
    const parts = [];
    let pending = [];
    let length = 0;
    const flush = () => {
        parts.push(Buffer.from(pending.join(''), 'utf8'));
        pending = [];
        length = 0;
    };
    for (const piece of pieces) {
        pending.push(piece);
        length += piece.length;
        if (length >= pieceCharacters)
            flush();
    }
    flush();
    return Buffer.concat(parts);
}

// EXTERNAL MODULE: ./build/systems/github/limits.js
var limits = __webpack_require__(4461);
// EXTERNAL MODULE: ./build/actions/security-scan/judge/scanners.js
var scanners = __webpack_require__(7728);
// EXTERNAL MODULE: ./build/actions/security-scan/triage/fingerprint.js
var fingerprint = __webpack_require__(7212);
// EXTERNAL MODULE: ./build/core/render/detail.js
var render_detail = __webpack_require__(5810);
// EXTERNAL MODULE: ./build/core/render/markdown-blocks.js
var markdown_blocks = __webpack_require__(6253);
// EXTERNAL MODULE: ./build/core/render/markdown-text.js
var markdown_text = __webpack_require__(2816);
// EXTERNAL MODULE: ./build/core/render/outcome-words.js
var outcome_words = __webpack_require__(6627);
;// CONCATENATED MODULE: ./build/actions/security-scan/report/compliance-markdown.js




function renderComplianceMarkdown({ outcome, title, lead, facts, sections }) {
    const [detail] = render_detail/* detailSteps */.f;
    const rows = facts.map(([name, value]) => [(0,markdown_text/* markdownText */.p7)(name, 60, 'cell'), (0,markdown_text/* markdownText */.p7)(value, 200, 'cell')]);
    const parts = [
        `# Security compliance report: ${outcome_words/* outcomeWords */.w[outcome].emoji} ${(0,markdown_text/* markdownText */.p7)(title, 200, 'line')}`,
        (0,markdown_text/* markdownProse */.h$)(lead, 400, 'line'),
        (0,markdown_blocks/* markdownTable */.Qj)([{ title: 'About' }, { title: '' }], rows, 0),
        ...sections.map((section) => (0,markdown_blocks/* markdownChapter */.Tn)(section, detail, 2)),
    ];
    return `${parts.join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./build/core/render/html-blocks.js
var html_blocks = __webpack_require__(3641);
// EXTERNAL MODULE: ./build/core/render/html-page.js + 1 modules
var html_page = __webpack_require__(4257);
// EXTERNAL MODULE: ./build/core/render/html-text.js
var html_text = __webpack_require__(8324);
;// CONCATENATED MODULE: ./build/actions/security-scan/report/compliance-page.js




function renderCompliancePage({ outcome, title, lead, facts, sections }) {
    const { mark } = outcome_words/* outcomeWords */.w[outcome];
    const said = facts.map(([name, value]) => `<div><dt>${(0,html_text/* htmlText */.js)(name, 60)}</dt><dd>${(0,html_text/* htmlText */.js)(value, 200)}</dd></div>`);
    const header = `<header class="verdict ${outcome}">
<p class="muted">Security compliance report</p>
<h1><span aria-hidden="true">${mark}</span> ${(0,html_text/* htmlText */.js)(title, 200)}</h1>
<p class="reason">${(0,html_text/* htmlProse */.n8)(lead, 400)}</p>
<dl class="facts">
${said.join('\n')}
</dl>
</header>`;
    const idOf = (at) => `section-${at + 1}`;
    const links = sections.map((section, at) => `<li><a href="#${idOf(at)}">${(0,html_text/* htmlText */.js)(section.title, 200)}</a></li>`);
    const contents = `<nav class="card contents" aria-label="Contents"><h2>Contents</h2>\n<ul>\n${links.join('\n')}\n</ul>\n</nav>`;
    return (0,html_page/* htmlPage */.X)({
        title: `Security compliance report: ${(0,html_text/* htmlText */.js)(title, 200)}`,
        header,
        main: [
            contents,
            ...sections.map((section, at) => (0,html_blocks/* htmlSection */.$q)({ title: section.title, blocks: section.blocks }, idOf(at))),
        ],
        footer: 'Made by the security-scan action of vetnet-actions.',
    });
}

// EXTERNAL MODULE: ./build/core/render/headline.js
var headline = __webpack_require__(1151);
;// CONCATENATED MODULE: ./build/actions/security-scan/report/tables.js
const listed = 50;
function tableOf(columns, things, rowOf, maximum = listed) {
    const rows = things.slice(0, maximum).map(rowOf);
    return {
        kind: 'table',
        columns,
        rows,
        ...(things.length > rows.length ? { more: things.length - rows.length } : {}),
    };
}

// EXTERNAL MODULE: ./build/core/model/security-finding.js
var security_finding = __webpack_require__(848);
;// CONCATENATED MODULE: ./build/actions/security-scan/report/words.js


const categoryTitles = {
    secret: 'Secrets',
    vulnerability: 'Vulnerable dependencies',
    license: 'Licences',
    code: 'Code',
    configuration: 'Configuration',
    container: 'Containers',
    workflow: 'Workflows',
    'personal-data': 'Personal data',
};
function nameOf(finding) {
    const { vulnerability, title, rule } = finding;
    const about = (0,security_finding/* packageOf */.w)(finding);
    if (about === undefined)
        return title ?? rule;
    return `${vulnerability?.id ?? title ?? rule} in ${about.name}${about.version === undefined ? '' : ` ${about.version}`}`;
}
function countFindings(findings) {
    const count = (fits) => findings.filter(fits).length;
    return {
        severities: Object.fromEntries(model_finding/* severities */.g.map((severity) => [severity, count((each) => each.severity === severity)])),
        categories: Object.fromEntries(security_finding/* categories */.L.map((category) => [category, count((each) => each.category === category)])),
    };
}

;// CONCATENATED MODULE: ./build/actions/security-scan/report/accepted.js



const words = {
    ignore: 'policy',
    baseline: 'baseline',
    vex: 'VEX',
    'inline-comment': 'comment beside it',
    tool: 'the tool’s own settings',
};
function acceptedFindings({ findings }) {
    return findings.filter(({ suppressed }) => suppressed !== undefined);
}
function acceptedTable(facts, maximum) {
    const columns = ['Severity', 'Finding', 'Place', 'Accepted by', 'Reason', 'Owner', 'Last day'].map((title) => ({
        title,
    }));
    return tableOf(columns, acceptedFindings(facts), rowOf, maximum);
}
function rowOf(finding) {
    const { severity, location, suppressed } = finding;
    return [
        { kind: 'severity', severity },
        (0,render_document/* quotedParts */.jB)(nameOf(finding)),
        location === undefined ? '' : { kind: 'location', ...location },
        suppressed === undefined ? '' : words[suppressed.by],
        (0,render_document/* quotedParts */.jB)(suppressed?.reason ?? ''),
        suppressed?.owner ?? '',
        suppressed?.expires ?? '',
    ];
}

;// CONCATENATED MODULE: ./build/actions/security-scan/report/breakdown.js






function breakdown(facts, demands) {
    const counted = (0,judge_counted/* countedFindings */.Hs)(facts, demands);
    const hasBase = facts.findings.some(({ isNew }) => isNew !== undefined);
    const columns = ['Kind', ...model_finding/* severities */.g, ...(hasBase ? ['new'] : []), 'accepted'].map((title, index) => ({
        title: title.charAt(0).toUpperCase() + title.slice(1),
        ...(index === 0 ? {} : { align: 'right' }),
    }));
    const rows = security_finding/* categories */.L.map((category) => {
        const own = counted.filter((finding) => finding.category === category);
        const all = facts.findings.filter((finding) => finding.category === category);
        const look = (0,looked/* lookAt */.t5)(facts, [category]);
        const cells = model_finding/* severities */.g.map((severity) => cellOf(own, severity, look));
        const fresh = own.filter(({ isNew }) => isNew === true).length;
        const accepted = all.filter(({ suppressed }) => suppressed !== undefined).length;
        return [
            categoryTitles[category],
            ...cells,
            ...(hasBase ? [fresh === 0 && look !== 'whole' ? '' : (0,metric_format/* formatCount */.B4)(fresh)] : []),
            accepted === 0 ? '' : (0,metric_format/* formatCount */.B4)(accepted),
        ];
    });
    return { kind: 'table', columns, rows };
}
function cellOf(own, severity, look) {
    const count = own.filter((finding) => finding.severity === severity).length;
    if (count > 0)
        return { kind: 'strong', text: (0,metric_format/* formatCount */.B4)(count) };
    return look === 'whole' ? '0' : look === 'not' ? 'not tested' : 'unknown';
}

;// CONCATENATED MODULE: ./build/actions/security-scan/report/control-map.js





function controlSections(facts, demands, frameworks) {
    const results = frameworks.length === 0 ? [] : resultsOf(facts, demands);
    return frameworks.map((framework) => {
        const { title, scope } = frameworkTitles[framework];
        const blocks = [
            {
                kind: 'paragraph',
                content: `Each row supports evidence for the controls it names. It is no statement that they are met. ${scope}`,
            },
            controlTable(facts, results, framework),
        ];
        return { title: `Controls: ${title}`, blocks };
    });
}
function controlTable(facts, results, framework) {
    const columns = ['Area', 'Supports evidence for', 'Result', 'Scanners'].map((title) => ({ title }));
    const rows = results
        .filter(({ area }) => area.controls[framework].length > 0)
        .map(({ area, words, scanners }) => [
        area.title,
        area.controls[framework].join(', '),
        words,
        scanners,
    ]);
    const accepted = acceptedFindings(facts).length;
    const record = [
        'Accepted findings with reasons; this report',
        recordControls[framework].join(', '),
        `${(0,metric_format/* countOf */.pq)(accepted, 'accepted finding')} on record`,
        '',
    ];
    return { kind: 'table', columns, rows: recordControls[framework].length > 0 ? [...rows, record] : rows };
}
function resultsOf(facts, demands) {
    const counted = (0,judge_counted/* countedFindings */.Hs)(facts, demands);
    return areas.map((area) => {
        const found = counted.filter((finding) => area.concerns(finding)).length;
        return { area, words: wordsOf(found, (0,looked/* lookAt */.t5)(facts, area.categories)), scanners: scannersOf(area, facts) };
    });
}
function wordsOf(found, look) {
    if (found > 0)
        return look === 'whole' ? (0,metric_format/* countOf */.pq)(found, 'finding') : `${(0,metric_format/* countOf */.pq)(found, 'finding')}; not all was tested`;
    return look === 'whole' ? 'no finding' : look === 'not' ? 'not tested' : 'none known; not all was tested';
}
function scannersOf(area, { sources }) {
    const ran = sources.filter((source) => (source.status === 'completed' || source.status === 'incomplete') &&
        (0,looked/* lookAt */.t5)({ sources: [source] }, area.categories) !== 'not');
    return ran.map(({ title }) => title).join(', ');
}

// EXTERNAL MODULE: ./build/systems/advisories/versions/scheme.js + 10 modules
var versions_scheme = __webpack_require__(2698);
;// CONCATENATED MODULE: ./build/actions/security-scan/report/remediation.js






const namedPlaces = 3;
function remedies(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = keyOf(finding);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()].map(remedyOf).sort(compareEffects);
}
function keyOf(finding) {
    const { vulnerability, location, rule, category } = finding;
    if (vulnerability === undefined || vulnerability.fixedIn.length === 0)
        return JSON.stringify([category, finding.fix ?? rule]);
    const { ecosystem, name, version } = vulnerability.package;
    return JSON.stringify([ecosystem, name, version, location?.file]);
}
function remedyOf(clears) {
    const [first] = clears;
    if (first === undefined)
        throw new RangeError('a remedy clears something');
    const places = [...new Set(clears.flatMap(({ location }) => (location === undefined ? [] : [location.file])))];
    const { vulnerability } = first;
    if (vulnerability === undefined || vulnerability.fixedIn.length === 0) {
        return { act: first.fix ?? `Mend: ${nameOf(first)}.`, places, clears };
    }
    const { ecosystem, name, version } = vulnerability.package;
    const compare = comparerOf(ecosystem);
    const targets = clears.flatMap((finding) => (finding.vulnerability && nextFix(finding.vulnerability)) ?? []);
    const target = targets.reduce((highest, each) => (compare(each, highest) > 0 ? each : highest), targets[0] ?? '');
    const from = version === undefined ? '' : ` from ${version}`;
    const [root] = vulnerability.path ?? [];
    const through = root === undefined || root === name ? '' : `, which comes with \`${root}\``;
    return { act: `Update \`${name}\`${from} to ${target} or later${through}.`, places, clears };
}
function comparerOf(ecosystem) {
    const scheme = (0,versions_scheme/* schemeOf */.d)(ecosystem);
    return (a, b) => scheme?.(a, b) ?? 0;
}
function nextFix({ fixedIn, package: { ecosystem, version } }) {
    const compare = comparerOf(ecosystem);
    return (version === undefined ? undefined : fixedIn.find((fix) => compare(fix, version) > 0)) ?? fixedIn.at(-1);
}
function compareEffects(a, b) {
    for (const severity of model_finding/* severities */.g) {
        const difference = countAt(b, severity) - countAt(a, severity);
        if (difference !== 0)
            return difference;
    }
    return a.act < b.act ? -1 : Number(a.act > b.act);
}
function countAt({ clears }, severity) {
    return clears.filter((finding) => finding.severity === severity).length;
}
function whereOf(places) {
    const named = places.slice(0, namedPlaces).map((file) => ({ kind: 'location', file }));
    const more = places.length - named.length;
    return [
        ...named.flatMap((place, at) => (at === 0 ? [place] : [', ', place])),
        ...(more > 0 ? [` and ${more} more`] : []),
    ];
}
function remediationTable(findings, maximum) {
    const columns = [
        { title: 'What to do' },
        { title: 'Worst' },
        { title: 'Clears', align: 'right' },
        { title: 'Where' },
    ];
    const rowOf = ({ act, places, clears }) => {
        const worst = model_finding/* severities */.g.find((severity) => clears.some((finding) => finding.severity === severity));
        return [
            (0,render_document/* quotedParts */.jB)(act),
            worst === undefined ? '' : { kind: 'severity', severity: worst },
            (0,metric_format/* formatCount */.B4)(clears.length),
            whereOf(places),
        ];
    };
    return tableOf(columns, remedies(findings), rowOf, maximum);
}

;// CONCATENATED MODULE: ./build/actions/security-scan/report/review-section.js



function reviewSection(facts, demands) {
    const waiting = (0,judge_counted/* findingsToReview */.c2)(facts, demands);
    const digest = (0,review_digest/* reviewDigestOf */.U)(waiting);
    if (digest === undefined)
        return [];
    const reviews = facts.reviews.filter((review) => review.digest === digest);
    const said = reviews.map(({ reviewer, at, reason }) => `Reviewed by ${reviewer} on ${at.toISOString().slice(0, 10)}: ${reason}`);
    const how = [
        `${(0,metric_format/* countOf */.pq)(waiting.length, 'finding')} ${waiting.length === 1 ? 'waits' : 'wait'} for a review. The digest is `,
        { kind: 'code', text: digest },
        '. Someone else than the author looks at them in the JSON report of this run and writes the evidence:',
    ];
    return [
        {
            title: 'Review',
            blocks: said.length > 0
                ? [{ kind: 'list', items: said }]
                : [
                    { kind: 'paragraph', content: how },
                    { kind: 'code', text: 'vetnet review --report report.json --reviewer <name> --reason <why>' },
                    {
                        kind: 'paragraph',
                        content: [
                            'Give the file it writes as ',
                            { kind: 'code', text: 'review-evidence' },
                            ', from outside git. It holds until a finding comes or goes.',
                        ],
                    },
                ],
        },
    ];
}
function foreignReviews(facts, demands) {
    const digest = (0,review_digest/* reviewDigestOf */.U)((0,judge_counted/* findingsToReview */.c2)(facts, demands));
    return facts.reviews
        .filter((review) => review.digest !== digest)
        .map(({ reviewer, at, digest: of }) => `The review by ${reviewer} of ${at.toISOString().slice(0, 10)} is about other findings (digest ${of.slice(0, 12)}…), so it clears nothing.`);
}

;// CONCATENATED MODULE: ./build/actions/security-scan/report/risk.js



function assessRisk(facts, demands) {
    const counted = (0,judge_counted/* countedFindings */.Hs)(facts, demands);
    const count = (fits) => counted.filter(fits).length;
    const secrets = count(({ category }) => category === 'secret');
    const exploited = count(({ vulnerability }) => vulnerability?.knownExploited === true);
    const critical = count(({ severity, category }) => severity === 'critical' && category !== 'secret');
    const high = count(({ severity, category }) => severity === 'high' && category !== 'secret');
    const personal = count(({ category }) => category === 'personal-data');
    const medium = count(({ severity }) => severity === 'medium');
    const rest = (0,looked/* isWhole */.wP)(facts) ? '' : ' Not everything was looked at, so there may be more.';
    if (secrets + critical > 0) {
        const reasons = [
            ...(secrets > 0 ? [`${(0,metric_format/* countOf */.pq)(secrets, 'secret')} that whoever has a copy of the repository can use`] : []),
            ...(critical > 0 ? [(0,metric_format/* countOf */.pq)(critical, 'critical finding')] : []),
            ...(exploited > 0 ? [`${(0,metric_format/* countOf */.pq)(exploited, 'finding')} known to be exploited`] : []),
        ];
        return { level: 'critical', words: `${reasons.join(', ')}. Act before this reaches users.${rest}` };
    }
    if (high > 0)
        return { level: 'high', words: `${(0,metric_format/* countOf */.pq)(high, 'high finding')}. Mend or review before release.${rest}` };
    if (personal > 0 || medium > 0) {
        const reasons = [
            ...(personal > 0 ? [`${(0,metric_format/* countOf */.pq)(personal, 'place')} with what looks like personal data`] : []),
            ...(medium > 0 ? [(0,metric_format/* countOf */.pq)(medium, 'medium finding')] : []),
        ];
        return { level: 'moderate', words: `${reasons.join(', ')}. Plan to mend.${rest}` };
    }
    if (!(0,looked/* isWhole */.wP)(facts)) {
        const words = 'Nothing grave is known, but not everything was looked at, so the risk cannot be told.';
        return { level: 'not determined', words };
    }
    const left = counted.length === 0 ? 'No finding counts' : `${(0,metric_format/* countOf */.pq)(counted.length, 'finding')} of low severity`;
    return { level: 'low', words: `${left} in what was scanned.` };
}

;// CONCATENATED MODULE: ./build/actions/security-scan/report/scanners.js







const scanners_words = {
    completed: 'completed',
    incomplete: 'not everything',
    failed: 'failed',
    'not-run': 'not run',
};
const order = ['failed', 'incomplete', 'completed', 'not-run'];
function scannersBlocks({ sources }, detail) {
    const sorted = [...sources].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
    const ran = sorted.filter(({ status }) => status !== 'not-run');
    const remarks = ran.map((source) => `${source.title}: ${remarksOn(source)}`).filter((text) => !text.endsWith(': '));
    const items = detail === 'brief' ? remarks : [];
    return [
        ran.length === 0
            ? { kind: 'paragraph', content: 'No scanner ran.' }
            : ranTable(ran, detail === 'full' && remarks.length > 0, detail),
        ...(items.length === 0 ? [] : [{ kind: 'list', items: items.map(render_document/* quotedParts */.jB) }]),
    ];
}
function ranTable(ran, hasRemarks, detail) {
    const columns = [
        { title: 'Scanner' },
        ...(detail === 'full' ? [{ title: 'Version' }] : []),
        { title: 'Result' },
        { title: 'Looked at' },
        { title: 'Findings', align: 'right' },
        ...(hasRemarks ? [{ title: 'Remarks' }] : []),
    ];
    const rowOf = (source) => [
        source.title,
        ...(detail === 'full' ? [source.tool.version ?? 'unknown'] : []),
        scanners_words[source.status],
        lookedAt(source),
        source.status === 'failed' ? 'unknown' : (0,metric_format/* formatCount */.B4)(source.findings.length),
        ...(hasRemarks ? [(0,render_document/* quotedParts */.jB)(remarksOn(source))] : []),
    ];
    return tableOf(columns, ran, rowOf, 100);
}
function lookedAt({ status, scanned = '', durationMs }) {
    const time = (0,metric_format/* formatDuration */.a3)(durationMs);
    if (status === 'failed')
        return `ended after ${time}`;
    return scanned === '' ? `done in ${time}` : `${scanned} in ${time}`;
}
function remarksOn(source) {
    const data = source.data.map(({ name, date }) => `${name} of ${date.toISOString().slice(0, 10)}.`);
    const trouble = source.status === 'completed' ? [] : [(0,scanners/* whyOf */.g)(source)];
    const fix = source.status === 'failed' || source.status === 'incomplete' ? (source.fix ?? source.gaps[0]?.fix) : undefined;
    return [...trouble, ...(fix === undefined ? [] : [fix]), ...data].filter((text) => text !== '').join(' ');
}
const absent = /^\S+ is not installed or not on PATH\.$/;
function notRunReasons(sources) {
    const byReason = new Map();
    for (const { status, title, why = 'No reason is known.' } of sources) {
        if (status !== 'not-run')
            continue;
        const reason = absent.test(why) ? 'Not installed, or not on PATH.' : why;
        const titles = byReason.get(reason);
        if (titles === undefined)
            byReason.set(reason, [title]);
        else
            titles.push(title);
    }
    return [...byReason].map(([reason, titles]) => `${titles.join(', ')}: ${reason}`);
}
function notTested({ sources }) {
    const broken = sources
        .filter(({ status }) => status === 'failed')
        .map((source) => `${source.title}: ${(0,scanners/* whyOf */.g)(source)}`);
    const gaps = sources
        .filter(({ status }) => status !== 'failed' && status !== 'not-run')
        .flatMap(({ title, gaps }) => gaps.map(({ what, why }) => `${title}: ${what} (${why.replace(/\.$/, '')}).`));
    const unseen = security_finding/* categories */.L.filter((category) => (0,looked/* lookAt */.t5)({ sources }, [category]) === 'not');
    return [
        ...broken,
        ...gaps,
        ...(unseen.length === 0 ? [] : [`No scanner looked at: ${unseen.map((one) => categoryTitles[one]).join(', ')}.`]),
        ...notRunReasons(sources),
    ];
}

;// CONCATENATED MODULE: ./build/actions/security-scan/report/sections.js










const sections_top = 10;
function reportSections(facts, demands, frameworks) {
    const counted = (0,judge_counted/* countedFindings */.Hs)(facts, demands);
    const accepted = acceptedFindings(facts);
    const old = demands.onlyNew
        ? facts.findings.filter(({ isNew, suppressed }) => isNew === false && suppressed === undefined)
        : [];
    const gaps = notTested(facts);
    return [
        ...reviewSection(facts, demands),
        ...(counted.length === 0
            ? []
            : [
                { title: 'What to mend first', blocks: [remediationTable(counted, sections_top)] },
                { title: 'Most urgent findings', blocks: [findingsTable(counted, 'brief', sections_top)] },
            ]),
        { title: 'Findings by kind', blocks: [breakdown(facts, demands)] },
        { title: 'Scanners', blocks: scannersBlocks(facts, 'brief') },
        ...(gaps.length === 0
            ? []
            : [{ title: 'Not tested', folded: true, blocks: [{ kind: 'list', items: gaps.map(render_document/* quotedParts */.jB) }] }]),
        ...(old.length === 0
            ? []
            : [{ title: 'Known findings that do not count', folded: true, blocks: [findingsTable(old, 'brief')] }]),
        ...(accepted.length === 0 ? [] : [{ title: 'Accepted findings', folded: true, blocks: [acceptedTable(facts)] }]),
        ...controlSections(facts, demands, frameworks).map((section) => ({ ...section, folded: true })),
    ];
}
function findingsTable(findings, detail, maximum) {
    const hasFix = detail === 'full';
    const hasBase = findings.some(({ isNew }) => isNew !== undefined);
    const columns = [
        { title: 'Severity' },
        { title: 'Finding' },
        { title: 'Place' },
        ...(hasFix ? [{ title: 'Fix' }] : []),
        { title: 'Found by' },
        ...(hasBase ? [{ title: 'New' }] : []),
    ];
    const rowOf = (finding) => [
        { kind: 'severity', severity: finding.severity },
        sections_wordsOf(finding),
        finding.location === undefined ? '' : { kind: 'location', ...finding.location },
        ...(hasFix ? [(0,render_document/* quotedParts */.jB)(finding.fix ?? '')] : []),
        finding.tools.join(', '),
        ...(hasBase ? [finding.isNew === true ? 'yes' : finding.isNew === false ? 'no' : ''] : []),
    ];
    return tableOf(columns, findings, rowOf, maximum);
}
function sections_wordsOf(finding) {
    const { redacted, vulnerability, commit } = finding;
    const remarks = [
        ...(redacted === undefined ? [] : [redacted]),
        ...(vulnerability?.knownExploited === true ? ['known to be exploited'] : []),
        ...(vulnerability?.epss === undefined ? [] : [`EPSS ${(vulnerability.epss * 100).toFixed(1)}%`]),
        ...(vulnerability?.scope === 'development' ? ['development only'] : []),
        ...(commit === undefined ? [] : [`in commit ${commit.slice(0, 7)}`]),
    ];
    const name = (0,render_document/* quotedParts */.jB)(nameOf(finding));
    return remarks.length === 0 ? name : [...name, ` — ${remarks.join(', ')}`];
}

;// CONCATENATED MODULE: ./build/actions/security-scan/report/compliance-report.js
















const rows = 500;
const leads = {
    pass: 'Everything that the policy demands of this scan holds.',
    warn: 'Nothing fails, and something needs attention before it can be called compliant.',
    fail: 'At least one demand of the policy does not hold.',
    inconclusive: 'Not everything that was to be assessed could be, so nothing is said to be compliant.',
    skipped: 'Nothing was assessed.',
};
function complianceReport(facts, demands, setting, report) {
    const { outcome } = report.verdict;
    const counted = (0,judge_counted/* countedFindings */.Hs)(facts, demands);
    const accepted = acceptedFindings(facts);
    const gaps = notTested(facts);
    const section = (title, ...blocks) => ({ title, blocks });
    const none = (text) => ({ kind: 'paragraph', content: text });
    return {
        outcome,
        title: complianceStatus(outcome).title,
        lead: leads[outcome],
        facts: factsOf(facts, report, setting),
        sections: numbered([
            section('Executive summary', ...summary(facts, demands, report)),
            section('Demands of the policy', conditionsTable(report)),
            section('Findings by kind', breakdown(facts, demands)),
            section(notTestedTitle, { kind: 'list', items: [...gaps, ...beyondScans].map(render_document/* quotedParts */.jB) }),
            section('Remediation, by effect', counted.length === 0 ? none('Nothing that counts is left to mend.') : remediationTable(counted, rows)),
            section('Findings', counted.length === 0 ? none('No finding counts.') : findingsTable(counted, 'full', rows)),
            ...reviewSection(facts, demands),
            section('Accepted findings', accepted.length === 0 ? none('No finding is accepted.') : acceptedTable(facts, rows)),
            ...(report.notes.length === 0
                ? []
                : [section('Remarks', { kind: 'list', items: report.notes.map(render_document/* quotedParts */.jB) })]),
            ...controlSections(facts, demands, frameworksOf(setting)),
            section('Scanners, versions and dates of data', ...scannersBlocks(facts, 'full')),
            section('About this report', { kind: 'list', items: about(report, setting).map(render_document/* quotedParts */.jB) }),
            section('Sign-off', ...signOff),
        ]),
    };
}
function numbered(sections) {
    return sections.map((section, at) => ({ ...section, title: `${at + 1}. ${section.title}` }));
}
const notTestedTitle = 'What was not tested';
const signOff = [
    { kind: 'paragraph', content: 'To be filled in by whoever files this report.' },
    {
        kind: 'table',
        columns: ['Role', 'Name', 'Date', 'Signature'].map((title) => ({ title })),
        rows: ['Prepared by', 'Reviewed by', 'Approved by'].map((role) => [role, '', '', '']),
    },
];
function summary(facts, demands, report) {
    const risk = assessRisk(facts, demands);
    const broken = (0,headline/* orderedConditions */.I1)(report).filter(({ outcome }) => outcome !== 'pass' && outcome !== 'skipped');
    return [
        {
            kind: 'paragraph',
            content: [{ kind: 'strong', text: `Risk: ${risk.level}.` }, ' ', risk.words],
        },
        { kind: 'paragraph', content: countsOf(facts, demands) },
        {
            kind: 'paragraph',
            content: (0,looked/* isWhole */.wP)(facts)
                ? `What a scan of sources cannot tell stands under “${notTestedTitle}”.`
                : `Not everything was looked at: “${notTestedTitle}” names what was not.`,
        },
        ...(broken.length === 0
            ? []
            : [
                {
                    kind: 'list',
                    items: broken.map((condition) => [
                        { kind: 'outcome', outcome: condition.outcome },
                        ' ',
                        { kind: 'strong', text: (0,headline/* conditionTitle */.oF)(condition) },
                        ': ',
                        ...(0,render_document/* quotedParts */.jB)(condition.fix ?? condition.reason),
                    ]),
                },
            ]),
    ];
}
function countsOf(facts, demands) {
    const counted = (0,judge_counted/* countedFindings */.Hs)(facts, demands);
    const accepted = acceptedFindings(facts).length;
    const rest = accepted === 0 ? '' : ` ${(0,metric_format/* countOf */.pq)(accepted, 'finding')} accepted, as listed below.`;
    if (counted.length === 0) {
        return (0,looked/* isWhole */.wP)(facts)
            ? `No finding counts.${rest}`
            : `No finding is known, but not everything was looked at.${rest}`;
    }
    const secrets = counted.filter(({ category }) => category === 'secret').length;
    const counts = `${(0,metric_format/* countOf */.pq)(counted.length, 'finding')} ${counted.length === 1 ? 'counts' : 'count'}`;
    return `${counts}, ${(0,metric_format/* countOf */.pq)(secrets, 'secret')} among them.${rest}`;
}
function conditionsTable(report) {
    const columns = ['Result', 'Demand', 'Expected', 'Found', 'Why'].map((title) => ({ title }));
    const cells = (0,headline/* orderedConditions */.I1)(report).map((condition) => [
        { kind: 'outcome', outcome: condition.outcome },
        (0,headline/* conditionTitle */.oF)(condition),
        condition.expected,
        condition.actual,
        (0,render_document/* quotedParts */.jB)(condition.reason),
    ]);
    return { kind: 'table', columns, rows: cells };
}
function factsOf(facts, report, { context, policy, inputs }) {
    const { repository, branch } = context;
    const entries = [
        ['Repository', repository && `${repository.owner}/${repository.name}`],
        ['Commit', report.commit],
        ['Branch', branch],
        [
            'Assessed',
            `${report.startedAt.toISOString().slice(0, 19).replace('T', ' ')} UTC, in ${(0,metric_format/* formatDuration */.a3)(report.durationMs)}`,
        ],
        ['Scope', scopeOf(inputs, facts)],
        ['Environment', report.environment?.name],
        ['Policy', policy.hipaa === 'strict' ? 'hipaa: strict' : undefined],
        ['Made by', `vetnet-actions ${product/* version */.rE}`],
    ];
    return entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
}
function scopeOf({ staged, scope, paths }, { sources }) {
    if (staged)
        return 'what is staged for the next commit';
    const files = scope === 'change' ? 'files of the change' : 'all files';
    const where = paths.join(', ');
    const commits = sources.find(({ id }) => id === 'secrets-history')?.scanned;
    return `${files}${where === '.' ? '' : ` in ${where}`}${commits === undefined ? '' : `, and ${commits}`}`;
}
const beyondScans = [
    'The running system: penetration tests, configuration of servers and accounts, backups.',
    'Administrative and physical safeguards: training, contracts, access reviews, incident response.',
    'Code paths that need a person to judge: authorisation between users, business rules.',
];
function about({ commit, startedAt }, { policy }) {
    const kept = policy.retentionDays === undefined
        ? 'No retention is set in the policy (`retention-days`); HIPAA demands six years of documentation (45 CFR 164.316(b)(2)(i)).'
        : `By the policy it is kept for ${(0,metric_format/* formatCount */.B4)(policy.retentionDays)} days, to ${dateAfter(startedAt, policy.retentionDays)}.`;
    return [
        `It holds for ${commit === undefined ? 'the files as they were scanned' : `commit ${commit}`} and for no other, on the day it was made: new vulnerabilities become known every day.`,
        'It is made from automated scans and supports evidence for controls. It is neither a certificate nor legal advice.',
        'Secrets and personal data are shown redacted.',
        kept,
        'The statement beside it (`evidence.json`) holds the digests of the report and of the policy, and the audit log chains it to those before.',
    ];
}
function dateAfter(start, days) {
    return new Date(start.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./build/actions/security-scan/report/result-files.js








function resultFiles(facts, demands, setting) {
    const { sbom } = setting;
    const compliance = (report) => complianceReport(facts, demands, setting, report);
    return [
        {
            name: 'compliance.html',
            title: 'compliance report',
            output: 'html-path',
            content: (report) => renderCompliancePage(compliance(report)),
        },
        {
            name: 'compliance.md',
            title: 'compliance report in Markdown',
            content: (report) => renderComplianceMarkdown(compliance(report)),
        },
        {
            name: 'results.sarif',
            title: 'SARIF',
            output: 'sarif-path',
            content: (report) => renderSarif(sarifRuns(facts), sarifSetting(report, setting), limits/* sarifLimits */.gM),
        },
        ...(sbom === undefined
            ? []
            : [
                { name: 'sbom.cdx.json', title: 'bill of materials', output: 'sbom-path', content: () => sbom.cycloneDx },
                { name: 'sbom.spdx.json', title: 'bill of materials as SPDX', content: () => sbom.spdx },
            ]),
    ];
}
function sarifRuns({ sources, findings }) {
    const byTool = new Map();
    const entryOf = (id) => {
        const entry = byTool.get(id) ?? { sources: [], counted: [], accepted: [] };
        byTool.set(id, entry);
        return entry;
    };
    for (const source of sources)
        if (source.status !== 'not-run')
            entryOf(source.tool.id).sources.push(source);
    for (const finding of findings) {
        const entry = entryOf(finding.tools[0] ?? finding.tool);
        if (finding.suppressed === undefined)
            entry.counted.push(finding);
        else
            entry.accepted.push(finding);
    }
    const runs = [...byTool].map(([id, entry]) => {
        const own = entry.sources.find((source) => source.id === id);
        const version = entry.sources.find(({ tool }) => tool.version !== undefined)?.tool.version;
        return {
            tool: { id, title: own?.title ?? id, ...(version === undefined ? {} : { version }) },
            completed: entry.sources.every(({ status }) => status !== 'failed'),
            notices: entry.sources.flatMap(noticesOf),
            findings: [...entry.counted, ...entry.accepted],
        };
    });
    return runs.sort((a, b) => Number(b.findings.length > 0) - Number(a.findings.length > 0));
}
function sarifNotes(facts) {
    return sarifRuns(facts)
        .filter(({ findings }) => findings.length > limits/* sarifResultsKept */.KQ)
        .map(({ tool, findings }) => {
        const written = Math.min(findings.length, limits/* sarifLimits */.gM.resultsPerRun);
        return `${tool.title} has ${(0,metric_format/* countOf */.pq)(findings.length, 'finding')}: the SARIF file holds the ${(0,metric_format/* formatCount */.B4)(written)} that matter most, and code scanning keeps ${(0,metric_format/* formatCount */.B4)(limits/* sarifResultsKept */.KQ)} of them.`;
    });
}
function noticesOf(source) {
    const { status, title, gaps } = source;
    if (status === 'failed')
        return [{ level: 'error', text: `${title}: ${(0,scanners/* whyOf */.g)(source)}` }];
    return gaps.map(({ what, why }) => ({ level: 'warning', text: `${what} was not looked at: ${why}` }));
}
function sarifSetting({ checkName, commit, startedAt, durationMs }, { context }) {
    const { repository, serverUrl, branch } = context;
    return {
        category: checkName,
        fingerprintKey: fingerprint/* fingerprintKey */.S,
        startedAt,
        finishedAt: new Date(startedAt.getTime() + durationMs),
        ...(repository === undefined ? {} : { repository: `${serverUrl}/${repository.owner}/${repository.name}` }),
        ...(commit === undefined ? {} : { commit }),
        ...(branch === undefined ? {} : { branch }),
    };
}

;// CONCATENATED MODULE: ./build/actions/security-scan/report.js











function report(facts, verdict, demands, setting) {
    const counted = (0,judge_counted/* countedFindings */.Hs)(facts, demands);
    const files = resultFiles(facts, demands, setting);
    return {
        verdict,
        metrics: metricsOf(facts, demands),
        sections: reportSections(facts, demands, frameworksOf(setting)),
        notes: [
            ...notesOnBase(facts, demands),
            ...unopened(facts),
            ...remarks(facts),
            ...foreignReviews(facts, demands),
            ...sarifNotes(facts),
        ],
        findings: counted,
        outputs: outputsOf(facts, verdict, demands),
        finalOutputs: finalOutputsOf,
        files,
        reliedOn: facts.reliedOn,
        facts: factsJson(facts, demands),
        badge: badgeOf(facts, verdict, demands),
    };
}
function metricsOf(facts, demands) {
    const counted = (0,judge_counted/* countedFindings */.Hs)(facts, demands);
    const whole = (0,looked/* isWhole */.wP)(facts);
    const { severities } = countFindings(counted);
    const count = (id, title, value) => ({
        id,
        title,
        value: whole ? value : null,
        unit: 'count',
    });
    const total = count('findings', 'Findings', counted.length);
    if (!whole)
        return [total];
    const fresh = counted.filter(({ isNew }) => isNew === true).length;
    return [
        total,
        count('findings-critical', 'Critical', severities.critical ?? 0),
        count('findings-high', 'High', severities.high ?? 0),
        count('findings-medium', 'Medium', severities.medium ?? 0),
        count('findings-low', 'Low', severities.low ?? 0),
        ...(facts.base?.known === true ? [count('findings-new', 'New', fresh)] : []),
        count('findings-accepted', 'Accepted', facts.findings.filter(({ suppressed }) => suppressed !== undefined).length),
    ];
}
function notesOnBase({ base, findings }, { onlyNew }) {
    if (base?.known === false) {
        const counts = onlyNew ? ' All findings count.' : '';
        return [`What is new is not known: ${base.why}${counts} ${base.fix}`];
    }
    const old = findings.filter(({ isNew, suppressed }) => isNew === false && suppressed === undefined).length;
    return onlyNew && old > 0
        ? [
            `${(0,metric_format/* countOf */.pq)(old, 'finding')} that the change does not bring ${old === 1 ? 'does' : 'do'} not count (\`only-new\`).`,
        ]
        : [];
}
function unopened({ archives = [] }) {
    const [first] = archives;
    if (first === undefined)
        return [];
    const more = archives.length === 1 ? '' : ` and ${(0,metric_format/* countOf */.pq)(archives.length - 1, 'other')}`;
    const is = archives.length === 1 ? 'is an archive and was' : 'are archives and were';
    return [
        `${first}${more} ${is} not opened: what is packed was not looked at. Commit it unpacked, or scan it where it is made.`,
    ];
}
function remarks(facts) {
    return facts.remarks.map((remark) => `${(0,ignores/* sentenceOf */.$)(remark)} ${remark.fix}`);
}
function badgeOf(facts, verdict, demands) {
    const label = 'security';
    if (!(0,looked/* isWhole */.wP)(facts))
        return { label, message: verdict.outcome };
    const counted = (0,judge_counted/* countedFindings */.Hs)(facts, demands);
    const secrets = counted.filter(({ category }) => category === 'secret').length;
    if (secrets > 0)
        return { label, message: (0,metric_format/* countOf */.pq)(secrets, 'secret') };
    const { severities } = countFindings(counted);
    const worst = ['critical', 'high', 'medium', 'low'].find((severity) => (severities[severity] ?? 0) > 0);
    return { label, message: worst === undefined ? 'no findings' : `${severities[worst]} ${worst}` };
}


/***/ }),

/***/ 1502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ reviewDigestOf)
/* harmony export */ });
/* harmony import */ var _core_evidence_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(328);

function reviewDigestOf(findings) {
    if (findings.length === 0)
        return undefined;
    const fingerprints = [...new Set(findings.map(({ fingerprint }) => fingerprint))].sort();
    return (0,_core_evidence_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(fingerprints.map((fingerprint) => `${fingerprint}\n`).join(''));
}


/***/ }),

/***/ 5342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readReviews)
/* harmony export */ });
/* harmony import */ var _core_evidence_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(328);
/* harmony import */ var _core_evidence_security_review_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6411);
/* harmony import */ var _core_files_find_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4765);
/* harmony import */ var _core_files_relative_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8718);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1193);
/* harmony import */ var _core_run_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6607);






const maximumBytes = 1024 * 1024;
async function readReviews(run, target) {
    const { inputs, ports, workingDirectory } = run;
    const patterns = inputs['review-evidence'] ?? [];
    const reviews = [];
    const remarks = [];
    const reliedOn = [];
    if (patterns.length === 0)
        return { reviews, remarks, reliedOn };
    const { files } = await (0,_core_files_find_files_js__WEBPACK_IMPORTED_MODULE_2__/* .findFiles */ .l)(ports.files, workingDirectory, patterns);
    for (const path of files) {
        const name = (0,_core_files_relative_path_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .i)(workingDirectory, path);
        const refuse = (kind, why, fix) => {
            remarks.push({ kind, what: `The review ${name}`, why, fix });
        };
        try {
            const tracked = await isTracked(path, run, target);
            if (tracked === undefined) {
                const fix = 'Check the repository out with git before the scan.';
                refuse('untrusted', 'git cannot tell whether it is tracked, so it may come with the change.', fix);
                continue;
            }
            if (tracked) {
                const fix = 'Give a file that another job or a person outside the change made, such as an artifact.';
                refuse('untrusted', 'It is tracked by git, so the change that is judged could bring its own review.', fix);
                continue;
            }
            const facts = await ports.files.facts(path);
            const isReadable = facts?.kind === 'file' && facts.size <= maximumBytes;
            const text = isReadable ? await ports.files.readText(path) : undefined;
            const review = text === undefined ? 'it is no file, or too large for a statement' : (0,_core_evidence_security_review_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReview */ .w)(text);
            if (typeof review === 'string') {
                refuse('unreadable', `It clears nothing, because ${review}.`, 'Let `vetnet review` write it.');
            }
            else {
                reviews.push(review);
                reliedOn.push({ name, sha256: (0,_core_evidence_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(text ?? '') });
            }
        }
        catch (error) {
            refuse('unreadable', `It cannot be read: ${(0,_core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}.`, 'Check the path and its permissions.');
        }
    }
    return { reviews, remarks, reliedOn };
}
async function isTracked(path, { ports, context }, { git }) {
    const root = await git?.root();
    if (git === undefined || root === undefined)
        return (0,_core_run_context_js__WEBPACK_IMPORTED_MODULE_5__/* .isReviewEvent */ .z)(context.event) ? undefined : false;
    const [realRoot, realPath] = await Promise.all([ports.files.realPath(root), ports.files.realPath(path)]);
    return (0,_core_files_relative_path_js__WEBPACK_IMPORTED_MODULE_3__/* .pathInside */ ._)(realRoot, realPath) !== undefined && git.isTracked(realPath);
}


/***/ }),

/***/ 6032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withSafePath)
/* harmony export */ });
/* harmony import */ var _core_model_redact_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6980);

function withSafePath(finding) {
    const { location } = finding;
    if (location === undefined)
        return finding;
    const file = (0,_core_model_redact_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .redactTokens */ .O)(location.file);
    return file === location.file ? finding : { ...finding, location: { ...location, file } };
}


/***/ }),

/***/ 5221:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ scanCommits)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _core_evidence_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(328);
/* harmony import */ var _core_files_json_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1181);
/* harmony import */ var _core_files_relative_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8718);
/* harmony import */ var _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1193);
/* harmony import */ var _core_run_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6607);
/* harmony import */ var _core_run_product_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8287);
/* harmony import */ var _history_history_memory_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7670);
/* harmony import */ var _history_scan_history_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7227);
/* harmony import */ var _list_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(460);
/* harmony import */ var _scan_tree_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9039);
/* harmony import */ var _secrets_load_scanner_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8008);
/* harmony import */ var _secrets_slow_rules_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5358);
/* harmony import */ var _source_result_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9734);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_scan_tree_js__WEBPACK_IMPORTED_MODULE_9__]);
_scan_tree_js__WEBPACK_IMPORTED_MODULE_9__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];














const deeper = 'Give actions/checkout `fetch-depth: 0`.';
const failed = 'Run `git fsck`, and check out the repository with its history (`fetch-depth: 0` on actions/checkout).';
async function scanCommits(run, target, wanted) {
    const { inputs, context, ports } = run;
    if (!wanted.own.includes('secrets') || inputs.staged)
        return undefined;
    const asked = inputs.history ?? ((0,_core_run_context_js__WEBPACK_IMPORTED_MODULE_5__/* .isReviewEvent */ .z)(context.event) ? 'diff' : 'none');
    if (asked === 'none')
        return undefined;
    const requested = inputs.history !== undefined;
    const source = { id: 'secrets-history', title: 'Secrets in commits', requested };
    const result = await (0,_source_result_js__WEBPACK_IMPORTED_MODULE_11__/* .ownSource */ .Cd)(source, ports, async () => {
        const { git, base } = target;
        if (git === undefined) {
            return notPossible(requested, 'There is no git repository here.', 'Check the repository out before the scan.');
        }
        if (asked === 'diff' && base?.known !== true) {
            const why = base === undefined ? 'Where the change starts is not known.' : base.why;
            return notPossible(requested, why, base?.fix ?? 'Name it in `base-ref`.');
        }
        const all = (await git.hasCommit()) ? ['--all', 'HEAD'] : ['--all'];
        const range = base?.known === true && asked === 'diff' ? [`${base.commit}..HEAD`] : all;
        const cut = await cutCommits(git, ports);
        if (asked === 'diff' && cut.size > 0 && (await git.commits(...range)).every((commit) => cut.has(commit))) {
            return notPossible(requested, 'The clone is shallow and holds no commit of the change whole.', deeper);
        }
        const options = { ...(0,_scan_tree_js__WEBPACK_IMPORTED_MODULE_9__.detectorOptionsOf)(run), root: target.root };
        const { ruleSet } = await (0,_secrets_load_scanner_js__WEBPACK_IMPORTED_MODULE_10__.loadRules)(options);
        const scanner = (0,_secrets_load_scanner_js__WEBPACK_IMPORTED_MODULE_10__/* .scannerOf */ .u)(ruleSet, options);
        const isInScope = await (0,_list_files_js__WEBPACK_IMPORTED_MODULE_8__/* .scopeMatcher */ .df)((0,_core_files_relative_path_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .i)(target.root, run.workingDirectory), inputs);
        try {
            const { findings, scanned, gaps } = await (0,_history_scan_history_js__WEBPACK_IMPORTED_MODULE_7__/* .scanHistory */ .s)({
                git,
                ranges: range,
                cut: { commits: cut, isScanned: asked === 'full' },
                inspect: ({ path, text, commit, line }) => scanner.scan({ path, text, commit, firstLine: line }),
                missed: () => (0,_secrets_slow_rules_js__WEBPACK_IMPORTED_MODULE_12__.gapsOfSlowRules)(scanner.takeSlowRules()),
                isInScope: (path, commit) => isInScope(path) && scanner.wants(path, commit),
                width: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(),
                ...(asked === 'full' ? { memory: memoryOf(run, target, ruleSet) } : {}),
            });
            return { status: gaps.length === 0 ? 'completed' : 'incomplete', findings, scanned, gaps };
        }
        catch (error) {
            if (!(error instanceof _core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ExternalError */ .yA))
                throw error;
            return { status: 'failed', why: `git failed: ${(0,_core_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`, fix: failed };
        }
    });
    const { git, base } = target;
    if (git === undefined || base?.known !== true || result.findings.length === 0)
        return { source: result };
    return { source: result, brought: new Set(await git.commits(`${base.commit}..HEAD`)) };
}
function memoryOf(run, { root }, ruleSet) {
    const { ports, log, inputs, workingDirectory } = run;
    const ignored = ignoredTextOf(root);
    const patterns = JSON.stringify(ruleSet, (_, value) => (value instanceof RegExp ? String(value) : value));
    const scope = JSON.stringify([(0,_core_files_relative_path_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .i)(root, workingDirectory), inputs.paths, inputs.exclude]);
    const store = (0,_core_files_json_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .openJsonCache */ .B)((0,_core_files_json_cache_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheFolder */ .n)(ports.env, 'history'), ports.files, log);
    return (0,_history_history_memory_js__WEBPACK_IMPORTED_MODULE_6__/* .historyMemory */ .s)(store, (0,_core_evidence_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)([_core_run_product_js__WEBPACK_IMPORTED_MODULE_13__/* .version */ .rE, patterns, ignored, scope].join('\n')));
}
function ignoredTextOf(root) {
    try {
        return (0,_secrets_load_scanner_js__WEBPACK_IMPORTED_MODULE_10__/* .readIgnoreText */ .Q)(root);
    }
    catch {
        return '';
    }
}
async function cutCommits(git, { files }) {
    const folder = await git.commonFolder();
    const list = `${folder}/shallow`;
    if (folder === undefined || (await files.facts(list)) === undefined)
        return new Set();
    return new Set((await files.readText(list)).split('\n').filter((commit) => commit !== ''));
}
function notPossible(requested, why, fix) {
    return { status: requested ? 'failed' : 'not-run', why, fix };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 4452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ scanContainer)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_render_metric_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6875);
/* harmony import */ var _readers_open_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5386);
/* harmony import */ var _readers_read_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4400);
/* harmony import */ var _source_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9734);





async function scanContainer(run, wanted, ask, tools) {
    const { inputs, ports, workingDirectory } = run;
    const { image } = inputs;
    if (!wanted.own.includes('container'))
        return undefined;
    const requested = wanted.isRequested('container') || image !== undefined;
    if (!requested)
        return undefined;
    return (0,_source_result_js__WEBPACK_IMPORTED_MODULE_3__/* .ownSource */ .Cd)({ id: 'container', title: 'Container image', requested }, ports, async () => {
        if (image === undefined)
            return { status: 'failed', why: 'No image is named.', fix: 'Set `image`.' };
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, image);
        if ((await ports.files.facts(path))?.kind !== 'file') {
            const why = `${image} is no file; images in registries and daemons are not read here.`;
            const isSeen = (await tools).some((tool) => tool.id === 'trivy' && hasLooked(tool));
            if (isSeen && !wanted.isRequested('container'))
                return { status: 'not-run', why: `${why} trivy looked at it.` };
            const fix = 'Save it with `docker save -o image.tar` and name that file, or install trivy before the scan.';
            return { status: 'failed', why, fix };
        }
        const { readContents } = await __webpack_require__.e(/* import() */ 6374).then(__webpack_require__.bind(__webpack_require__, 6374));
        const { detectorOptionsOf } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9039));
        const { loadScanner } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8008));
        const { gapsOfSlowRules } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5358));
        const scanner = await loadScanner(detectorOptionsOf(run));
        try {
            const contents = await readContents(await (0,_readers_open_report_js__WEBPACK_IMPORTED_MODULE_1__/* .openReport */ .N)(ports.files, path, image), (file) => scanner.scan(file));
            const { packages, distribution, layers, files } = contents;
            const format = `packages of ${distribution ?? 'the image'}`;
            const lockfiles = packages.length === 0 ? [] : [{ path: image, lockfile: { format, packages, warnings: [] } }];
            const known = lockfiles.length === 0 ? undefined : await ask({ lockfiles, gaps: [] });
            const slow = gapsOfSlowRules(scanner.takeSlowRules());
            const gaps = [...contents.gaps, ...slow, ...(known === undefined ? [] : gapsOf(known))];
            const of = distribution === undefined ? '' : `, ${(0,_core_render_metric_format_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(packages.length, 'package')} of ${distribution}`;
            return {
                status: gaps.length === 0 ? 'completed' : 'incomplete',
                findings: [...contents.findings, ...(known?.findings ?? []).map((one) => ({ ...one, tool: 'container' }))],
                scanned: `${(0,_core_render_metric_format_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(files, 'file')} in ${(0,_core_render_metric_format_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(layers, 'layer')}${of}`,
                gaps,
                data: known?.data ?? [],
            };
        }
        catch (error) {
            if (!(error instanceof _readers_read_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReadError */ .F))
                throw error;
            return { status: 'failed', why: `${error.message}.`, fix: error.mend };
        }
    });
}
function hasLooked({ status }) {
    return status === 'completed' || status === 'incomplete';
}
function gapsOf({ gaps, status, why, fix }) {
    if (gaps.length > 0 || status !== 'failed')
        return gaps;
    return [{ what: 'Packages of the image', why: why ?? 'No source answered.', fix: fix ?? '' }];
}


/***/ }),

/***/ 3250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ askAboutPackages),
/* harmony export */   l: () => (/* binding */ scanPackages)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);
/* harmony import */ var _core_run_product_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8287);
/* harmony import */ var _readers_lockfiles_lockfile_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1985);
/* harmony import */ var _source_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9734);





const here = import.meta.url;
const snapshotPath = (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(new URL('advisories.json.gz', here));
const nothing = { sources: [], sbom: undefined, base: {} };
async function scanPackages(run, target, wanted) {
    const wants = (id) => wanted.own.includes(id);
    if (!wants('dependencies') && !wants('licenses'))
        return nothing;
    const read = await lockfilesOf(target);
    const [dependencies, licenses] = await Promise.all([
        wants('dependencies') ? askAboutPackages(run, wanted, read) : undefined,
        wants('licenses') ? licensesOf(run, target, wanted, read) : undefined,
    ]);
    const sources = [dependencies, licenses]
        .filter((source) => source !== undefined)
        .map((source) => (0,_source_result_js__WEBPACK_IMPORTED_MODULE_3__/* .withGaps */ .cf)(source, target.gaps));
    if (read.lockfiles.length === 0)
        return { ...nothing, sources };
    const [before, sbom] = await Promise.all([packagesBefore(target, read), billOf(run, target, read)]);
    return { sources, sbom, base: before === undefined ? {} : { basePackages: before } };
}
async function lockfilesOf({ files, system, root }) {
    if (!files.some((path) => (0,_readers_lockfiles_lockfile_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isLockfileName */ .X)(path.slice(path.lastIndexOf('/') + 1))))
        return { lockfiles: [], gaps: [] };
    const { readLockfiles } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(763)]).then(__webpack_require__.bind(__webpack_require__, 763));
    return readLockfiles(files, system, root);
}
async function askAboutPackages({ inputs, ports, log }, wanted, read) {
    const { scanDependencies } = await __webpack_require__.e(/* import() */ 1584).then(__webpack_require__.bind(__webpack_require__, 1584));
    const requested = wanted.isRequested('dependencies');
    return scanDependencies({ ...read, requested, offline: inputs.offline, snapshotPath, ports, log });
}
async function licensesOf({ inputs, ports }, { root }, wanted, read) {
    const { scanLicenses } = await __webpack_require__.e(/* import() */ 416).then(__webpack_require__.bind(__webpack_require__, 416));
    const { files, clock } = ports;
    const { licenses } = inputs;
    const policy = licenses && { ...licenses, unknown: licenses.unknown ?? 'warn' };
    return scanLicenses({
        ...read,
        requested: wanted.isRequested('licenses'),
        policy,
        files,
        root,
        clock,
    });
}
async function packagesBefore(target, { lockfiles }) {
    if (target.base?.known !== true)
        return undefined;
    const { basePackages } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(763), __webpack_require__.e(1500)]).then(__webpack_require__.bind(__webpack_require__, 1500));
    return basePackages(target, lockfiles.map(({ path }) => path));
}
async function billOf({ context, ports }, { root }, { lockfiles, gaps }) {
    const { knownLicenses } = await __webpack_require__.e(/* import() */ 2983).then(__webpack_require__.bind(__webpack_require__, 2983));
    const { renderBills } = await __webpack_require__.e(/* import() */ 8658).then(__webpack_require__.bind(__webpack_require__, 8658));
    const { repository, commit } = context;
    return renderBills({
        subject: { name: repository?.name ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(root), ...(commit === undefined ? {} : { version: commit }) },
        lockfiles,
        licenses: await knownLicenses(lockfiles, ports.files, root),
        unread: gaps.map(({ what }) => what),
        at: ports.clock.now(),
        tool: { name: 'vetnet-actions', version: _core_run_product_js__WEBPACK_IMPORTED_MODULE_4__/* .version */ .rE },
    });
}


/***/ }),

/***/ 9039:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   detectorOptionsOf: () => (/* binding */ detectorOptionsOf),
/* harmony export */   r: () => (/* binding */ prepareTreeScan),
/* harmony export */   w: () => (/* binding */ scanTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_render_metric_format_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6875);
/* harmony import */ var _core_run_product_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8287);
/* harmony import */ var _checks_env_files_env_file_kind_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4986);
/* harmony import */ var _files_detectors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4184);
/* harmony import */ var _files_scan_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8572);
/* harmony import */ var _find_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3204);
/* harmony import */ var _source_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9734);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_files_scan_files_js__WEBPACK_IMPORTED_MODULE_2__, _find_target_js__WEBPACK_IMPORTED_MODULE_3__]);
([_files_scan_files_js__WEBPACK_IMPORTED_MODULE_2__, _find_target_js__WEBPACK_IMPORTED_MODULE_3__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);








const titles = {
    secrets: 'Secrets',
    workflows: 'GitHub workflows',
    dockerfile: 'Dockerfiles',
    'env-files': 'Environment files',
    ios: 'iOS configuration',
    android: 'Android configuration',
    sast: 'Source code',
    'personal-data': 'Personal data',
};
const largestEnvFile = 1024 * 1024;
function detectorOptionsOf(run) {
    const { inputs, context, workingDirectory, ports } = run;
    const rules = inputs['secret-rules'];
    const { repository } = context;
    const synthetic = inputs['personal-data']?.allow;
    return {
        now: ports.clock.now().toISOString().slice(0, 10),
        ...(rules === undefined ? {} : { secretRules: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, rules) }),
        ...(synthetic === undefined ? {} : { personalDataAllow: synthetic }),
        ...(repository === undefined ? {} : { repository: `${repository.owner}/${repository.name}` }),
    };
}
function wantedDetectors({ own }) {
    return _files_detectors_js__WEBPACK_IMPORTED_MODULE_1__/* .detectorIds */ .X0.filter((id) => own.includes(id));
}
function prepareTreeScan(run, wanted) {
    return (0,_files_detectors_js__WEBPACK_IMPORTED_MODULE_1__/* .prepareDetectors */ .Bn)(wantedDetectors(wanted), detectorOptionsOf(run));
}
async function scanTree(run, target, wanted) {
    const { ports, inputs } = run;
    const detectors = wantedDetectors(wanted);
    if (detectors.length === 0)
        return [];
    const start = ports.clock.monotonic();
    const { root, files, contents } = target;
    if (detectors.includes('secrets'))
        await warnOfRules(run, root);
    const scanned = await (0,_files_scan_files_js__WEBPACK_IMPORTED_MODULE_2__/* .scanFiles */ .T)({
        root,
        files,
        detectors,
        options: detectorOptionsOf(run),
        ports,
        ...(contents && { contents }),
    });
    const drift = detectors.includes('env-files') ? await envFileDrift(target) : [];
    const durationMs = ports.clock.monotonic() - start;
    return detectors.map((id) => {
        const found = scanned.detectors.get(id) ?? { findings: [], gaps: [], files: 0 };
        const result = id === 'env-files' ? { ...found, findings: [...found.findings, ...drift] } : found;
        const outcome = outcomeOf(result, target.gaps, statusOfNothing(id, wanted.isRequested(id), (0,_find_target_js__WEBPACK_IMPORTED_MODULE_3__/* .isChangeOnly */ .R)(inputs), files.length));
        const scanner = { id, title: titles[id], requested: wanted.isRequested(id) };
        const scannedWords = id === 'secrets' ? withBinaries(outcome.scanned, scanned.binaries) : outcome.scanned;
        const told = { ...outcome, ...(scannedWords === undefined ? {} : { scanned: scannedWords }) };
        return (0,_source_result_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceResult */ .lu)(scanner, { ...told, tool: { id, version: _core_run_product_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .rE } }, durationMs);
    });
}
async function warnOfRules(run, root) {
    const options = detectorOptionsOf(run);
    const { ignoreFileWarning, loadRules } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8008));
    const unread = ignoreFileWarning(root);
    if (unread !== undefined)
        run.log.warning(unread);
    if (options.secretRules === undefined)
        return;
    const { warnings } = await loadRules({ ...options, root });
    for (const warning of warnings)
        run.log.warning(warning);
}
async function envFileDrift({ root, files, system }) {
    const envFiles = files.filter(_checks_env_files_env_file_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .isEnvFile */ .q);
    if (envFiles.length === 0)
        return [];
    const { compareEnvFiles } = await __webpack_require__.e(/* import() */ 3185).then(__webpack_require__.bind(__webpack_require__, 5566));
    const texts = await Promise.all(envFiles.map(async (path) => {
        try {
            const facts = await system.facts((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path));
            return facts?.kind === 'file' && facts.size <= largestEnvFile
                ? [{ path, text: await system.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path)) }]
                : [];
        }
        catch {
            return [];
        }
    }));
    return compareEnvFiles(texts.flat());
}
function statusOfNothing(id, requested, isChange, files) {
    if (isChange)
        return requested || id === 'secrets' ? 'completed' : 'not-run';
    if (id !== 'secrets')
        return 'not-run';
    if (requested)
        return 'failed';
    return files === 0 ? 'not-run' : 'incomplete';
}
function withBinaries(scanned, binaries) {
    return scanned === undefined || binaries === 0
        ? scanned
        : `${scanned}, ${(0,_core_render_metric_format_js__WEBPACK_IMPORTED_MODULE_7__/* .countOf */ .pq)(binaries, 'binary file')} by name only`;
}
function outcomeOf({ findings, gaps, files }, common, nothing) {
    const all = [...gaps, ...common];
    if (files === 0 && all.length === 0 && nothing !== 'completed') {
        const why = 'There is nothing for it in `paths`.';
        return { status: nothing, findings, gaps: [], why, fix: 'Check `paths` and `exclude`.' };
    }
    const status = all.length === 0 ? 'completed' : 'incomplete';
    return { status, findings, gaps: all, scanned: (0,_core_render_metric_format_js__WEBPACK_IMPORTED_MODULE_7__/* .countOf */ .pq)(files, 'file') };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 3512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wantedScanners)
/* harmony export */ });
/* harmony import */ var _scanner_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5388);

function wantedScanners({ scanners }) {
    const named = new Set(scanners);
    if (named.has('none'))
        return { own: [], tools: [], isRequested: () => false };
    if (named.has('auto'))
        return { own: _scanner_names_js__WEBPACK_IMPORTED_MODULE_0__/* .ownScanners */ .u0, tools: _scanner_names_js__WEBPACK_IMPORTED_MODULE_0__/* .toolNames */ .$p, isRequested: () => false };
    return {
        own: _scanner_names_js__WEBPACK_IMPORTED_MODULE_0__/* .ownScanners */ .u0.filter((id) => named.has(id)),
        tools: _scanner_names_js__WEBPACK_IMPORTED_MODULE_0__/* .toolNames */ .$p.filter((id) => named.has(id)),
        isRequested: (id) => named.has(id),
    };
}


/***/ }),

/***/ 5358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gapsOfSlowRules: () => (/* binding */ gapsOfSlowRules)
/* harmony export */ });
function gapsOfSlowRules(slow) {
    return slow.map(({ rule, path, commit }) => ({
        what: commit === undefined ? path : `${path} in commit ${commit.slice(0, 12)}`,
        why: `Time ran out while the rule ${rule} was tried: the text was scanned without it.`,
        fix: 'Make the rule simpler if it is yours, or leave the file out with `exclude` if it is generated.',
    }));
}


/***/ }),

/***/ 9734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ ownSource),
/* harmony export */   bL: () => (/* binding */ timedSource),
/* harmony export */   cf: () => (/* binding */ withGaps),
/* harmony export */   lu: () => (/* binding */ sourceResult)
/* harmony export */ });
/* harmony import */ var _core_run_product_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8287);

function sourceResult(scanner, outcome, durationMs = 0) {
    const { id } = scanner;
    return { tool: { id }, findings: [], gaps: [], data: [], ...scanner, ...outcome, durationMs: Math.round(durationMs) };
}
function withGaps(result, unseen) {
    const isKept = result.status === 'failed' || (result.status === 'not-run' && !result.requested);
    if (unseen.length === 0 || isKept)
        return result;
    const { why: _, fix: __, ...rest } = result;
    return { ...rest, status: 'incomplete', gaps: [...result.gaps, ...unseen] };
}
async function timedSource(scanner, { clock }, scan) {
    const start = clock.monotonic();
    const outcome = await scan();
    return sourceResult(scanner, outcome, clock.monotonic() - start);
}
function ownSource(scanner, ports, scan) {
    return timedSource(scanner, ports, async () => ({ tool: { id: scanner.id, version: _core_run_product_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .rE }, ...(await scan()) }));
}


/***/ }),

/***/ 2140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ broughtComments)
/* harmony export */ });
/* harmony import */ var _core_render_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7442);
/* harmony import */ var _core_render_metric_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6875);
/* harmony import */ var _core_run_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6607);



const named = 5;
function broughtComments({ context }, { base, untracked }, findings) {
    if (!(0,_core_run_context_js__WEBPACK_IMPORTED_MODULE_0__/* .isReviewEvent */ .z)(context.event) || base?.known !== true)
        return [];
    const brought = findings.filter((finding) => {
        const { suppressed, location, commit, isNew } = finding;
        if (suppressed?.by !== 'inline-comment' || location === undefined)
            return false;
        if (isNew === true)
            return true;
        const line = suppressed.line ?? location.line;
        const ranges = base.changed.get(location.file) ?? [];
        if (commit !== undefined || line === undefined)
            return false;
        return untracked.has(location.file) || ranges.some(({ start, end }) => start <= line && line <= end);
    });
    if (brought.length === 0)
        return [];
    const places = brought.slice(0, named).flatMap(({ location }) => (location === undefined ? [] : [(0,_core_render_document_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(location)]));
    const more = brought.length > named ? ` and ${brought.length - named} more` : '';
    return [
        {
            kind: 'untrusted',
            what: 'Comments of this change',
            why: `They accept ${(0,_core_render_metric_format_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(brought.length, 'finding')}: ${places.join(', ')}${more}.`,
            fix: 'Look at each of these places before the change is merged.',
        },
    ];
}


/***/ }),

/***/ 5946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ packageKey),
/* harmony export */   k: () => (/* binding */ isNewIn)
/* harmony export */ });
/* harmony import */ var _core_model_security_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(848);

function packageKey(lockfile, { ecosystem, name, version }) {
    return JSON.stringify([lockfile, ecosystem, name, version]);
}
function isNewIn(change, finding) {
    if (finding.commit !== undefined)
        return change.commits?.has(finding.commit) ?? true;
    const { file, line, endLine } = finding.location ?? {};
    if (file === undefined || change.untracked?.has(file) === true)
        return true;
    const ranges = change.changed.get(file);
    if (ranges === undefined)
        return false;
    const named = (0,_core_model_security_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .packageOf */ .w)(finding);
    if (named !== undefined)
        return change.basePackages?.has(packageKey(file, named)) !== true;
    if (line === undefined)
        return true;
    return ranges.some(({ start, end }) => start <= (endLine ?? line) && line <= end);
}


/***/ }),

/***/ 7741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ editedRules)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_files_relative_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8718);
/* harmony import */ var _core_run_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6607);



const ownFiles = [
    '.gitleaksignore',
    '.gitleaks.toml',
    '.semgrepignore',
    '.trivyignore',
    '.trivyignore.yaml',
    '.bandit',
    '.hadolint.yaml',
    '.hadolint.yml',
    '.secrets.baseline',
    'osv-scanner.toml',
    'deny.toml',
    '.cargo/audit.toml',
    '.github/zizmor.yml',
    'zizmor.yml',
];
function editedRules({ inputs, context, workingDirectory }, { root, base }) {
    if (!(0,_core_run_context_js__WEBPACK_IMPORTED_MODULE_2__/* .isReviewEvent */ .z)(context.event) || base?.known !== true)
        return [];
    const rules = inputs['secret-rules'];
    const configurations = Object.values(inputs.tools ?? {}).map((settings) => settings?.config);
    const named = [rules, ...configurations].filter((path) => path !== undefined);
    const files = new Set([...ownFiles, ...named.map((path) => (0,_core_files_relative_path_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .i)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, path)))]);
    return [...files]
        .filter((file) => base.changed.has(file))
        .map((file) => ({
        kind: 'untrusted',
        what: `The file ${file}`,
        why: 'The change edits it, and with it what is found in the change itself.',
        fix: 'Look at what the change takes out of it, or let it come in a change of its own.',
    }));
}


/***/ }),

/***/ 7212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ fingerprintKey),
/* harmony export */   U: () => (/* binding */ Fingerprints)
/* harmony export */ });
/* harmony import */ var _core_evidence_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(328);
/* harmony import */ var _core_model_squeezed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6082);
/* harmony import */ var _scanner_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5388);



const fingerprintKey = 'vetnet/v1';
const digits = 20;
const secretDigits = 4;
function contextOf(finding, line) {
    const { vulnerability, category, tool, fingerprint, package: about } = finding;
    if (vulnerability !== undefined)
        return vulnerabilityContext(finding, vulnerability);
    if (about !== undefined)
        return `${category}\n${about.ecosystem}\n${about.name}`;
    if (category !== 'secret' && fingerprint !== undefined && (0,_scanner_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwnScanner */ .Le)(tool))
        return fingerprint;
    if (line === undefined)
        return fingerprint ?? `${finding.message}\n${finding.redacted ?? ''}`;
    return category === 'secret' ? secretContext(finding, line) : (0,_core_model_squeezed_js__WEBPACK_IMPORTED_MODULE_2__/* .squeezed */ .l)(line);
}
function vulnerabilityContext({ category }, { id, aliases, package: { ecosystem, name } }) {
    const ids = [id, ...aliases].map((each) => each.toUpperCase()).sort();
    const known = ids.find((each) => each.startsWith('CVE-')) ?? ids.find((each) => each.startsWith('GHSA-')) ?? ids[0];
    return `${category}\n${known}\n${ecosystem}\n${name}`;
}
function secretContext({ location, redacted }, line) {
    const { column, endColumn, line: first, endLine } = location ?? {};
    const isWithin = column !== undefined && column >= 1 && column <= line.length;
    const start = isWithin ? column - 1 : 0;
    const endsHere = isWithin && endColumn !== undefined && endColumn > column && (endLine ?? first) === first;
    const end = endsHere ? endColumn - 1 : line.length;
    const check = (0,_core_evidence_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(line.slice(start, end)).slice(0, secretDigits);
    return `${(0,_core_model_squeezed_js__WEBPACK_IMPORTED_MODULE_2__/* .squeezed */ .l)(line.slice(0, start))}\n${(0,_core_model_squeezed_js__WEBPACK_IMPORTED_MODULE_2__/* .squeezed */ .l)(line.slice(end))}\n${redacted ?? ''}\n${check}`;
}
class Fingerprints {
    #seen = new Map();
    next(finding, line) {
        const rule = finding.vulnerability === undefined ? finding.rule : 'vulnerability';
        const parts = [rule, finding.location?.file ?? '', finding.commit ?? '', contextOf(finding, line)];
        const key = (0,_core_evidence_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(parts.join('\0'));
        const ordinal = (this.#seen.get(key) ?? 0) + 1;
        this.#seen.set(key, ordinal);
        return (ordinal === 1 ? key : (0,_core_evidence_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(`${key}:${ordinal}`)).slice(0, digits);
    }
}


/***/ }),

/***/ 3077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ triageOptionsOf)
});

// UNUSED EXPORTS: workTreeTexts

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/files/relative-path.js
var relative_path = __webpack_require__(8718);
// EXTERNAL MODULE: ./build/core/evidence/digest.js
var digest = __webpack_require__(328);
// EXTERNAL MODULE: ./build/core/files/find-files.js
var find_files = __webpack_require__(4765);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/model/known.js
var known = __webpack_require__(6131);
// EXTERNAL MODULE: ./build/core/run/context.js
var run_context = __webpack_require__(6607);
// EXTERNAL MODULE: ./build/systems/git/base-commit.js
var base_commit = __webpack_require__(4239);
// EXTERNAL MODULE: ./build/core/model/squeezed.js
var squeezed = __webpack_require__(6082);
// EXTERNAL MODULE: ./build/core/model/untrusted-json.js
var untrusted_json = __webpack_require__(8241);
// EXTERNAL MODULE: ./build/core/render/json.js
var render_json = __webpack_require__(6477);
// EXTERNAL MODULE: ./build/actions/security-scan/triage/fingerprint.js
var triage_fingerprint = __webpack_require__(7212);
;// CONCATENATED MODULE: ./build/actions/security-scan/triage/read-baseline.js




function readBaseline(json) {
    if ((0,untrusted_json/* textAt */.$6)(json, '$schema') === render_json/* reportSchemaId */.Dr)
        return readOwnReport(json);
    if (Array.isArray((0,untrusted_json.at)(json, 'runs')) && typeof (0,untrusted_json.at)(json, 'version') === 'string')
        return readSarif(json);
    if (Array.isArray(json) && json.every((entry) => (0,untrusted_json/* textAt */.$6)(entry, 'RuleID') !== undefined))
        return json.map(fromGitleaks);
    return undefined;
}
function readOwnReport(json) {
    return (0,untrusted_json/* listAt */.gT)(json, 'facts', 'findings').flatMap((finding) => {
        const by = (0,untrusted_json/* textAt */.$6)(finding, 'suppressed', 'by');
        const fingerprint = (0,untrusted_json/* textAt */.$6)(finding, 'fingerprint');
        const rule = (0,untrusted_json/* textAt */.$6)(finding, 'rule');
        if (fingerprint === undefined || rule === undefined || (by !== undefined && by !== 'baseline'))
            return [];
        const file = (0,untrusted_json/* textAt */.$6)(finding, 'file');
        return [{ key: fingerprint, fingerprint, rule, ...(file === undefined ? {} : { file }) }];
    });
}
function readSarif(json) {
    return (0,untrusted_json/* listAt */.gT)(json, 'runs').flatMap((run) => (0,untrusted_json/* listAt */.gT)(run, 'results').flatMap((result) => fromSarif(run, result)));
}
function fromSarif(run, result) {
    const place = (0,untrusted_json.at)(result, 'locations', 0, 'physicalLocation');
    const uri = (0,untrusted_json/* textAt */.$6)(place, 'artifactLocation', 'uri');
    const index = (0,untrusted_json.at)(result, 'ruleIndex');
    const rule = (0,untrusted_json/* textAt */.$6)(result, 'ruleId') ??
        (0,untrusted_json/* textAt */.$6)(result, 'rule', 'id') ??
        (typeof index === 'number' ? (0,untrusted_json/* textAt */.$6)(run, 'tool', 'driver', 'rules', index, 'id') : undefined);
    if (rule === undefined || isSuppressedElsewhere(result))
        return [];
    const fingerprint = (0,untrusted_json/* textAt */.$6)(result, 'partialFingerprints', triage_fingerprint/* fingerprintKey */.S);
    const lineHash = (0,untrusted_json/* textAt */.$6)(result, 'partialFingerprints', 'primaryLocationLineHash') ??
        (0,untrusted_json/* textAt */.$6)(result, 'partialFingerprints', 'primaryLocationLineHash/v1');
    const snippet = (0,untrusted_json.at)(place, 'region', 'snippet', 'text');
    const line = (0,untrusted_json.at)(place, 'region', 'startLine');
    return [
        entryOf({
            rule,
            ...(fingerprint === undefined ? {} : { fingerprint }),
            ...(uri === undefined ? {} : { file: pathOf(uri) }),
            ...(lineHash === undefined ? {} : { lineHash }),
            ...(typeof line === 'number' ? { line } : {}),
            ...(typeof snippet === 'string' ? containing(snippet) : {}),
        }),
    ];
}
function isSuppressedElsewhere(result) {
    const suppressions = (0,untrusted_json/* listAt */.gT)(result, 'suppressions');
    return suppressions.length > 0 && !suppressions.some((each) => (0,untrusted_json/* textAt */.$6)(each, 'justification') === 'baseline');
}
function fromGitleaks(entry) {
    const secret = (0,untrusted_json.at)(entry, 'Secret');
    const line = (0,untrusted_json.at)(entry, 'StartLine');
    const file = (0,untrusted_json/* textAt */.$6)(entry, 'File');
    const isShown = typeof secret === 'string' && secret !== '' && !/^REDACTED$|\.\.\.$|^\*+$/.test(secret);
    return entryOf({
        rule: (0,untrusted_json/* textAt */.$6)(entry, 'RuleID') ?? '',
        ...(file === undefined ? {} : { file: pathOf(file) }),
        ...(typeof line === 'number' ? { line } : {}),
        ...(isShown ? containing(secret) : {}),
    });
}
const comparedCharacters = 2000;
function containing(text) {
    const contains = (0,squeezed/* squeezed */.l)(text).slice(0, comparedCharacters);
    return contains === '' ? {} : { contains };
}
function entryOf(entry) {
    const { fingerprint, rule, file, lineHash, line, contains } = entry;
    return { ...entry, key: fingerprint ?? JSON.stringify([rule, file, lineHash, line, contains]) };
}
function pathOf(uri) {
    const path = uri
        .replace(/^file:\/\/(?=[^/])/, '')
        .replace(/^\.\//, '')
        .replaceAll('\\', '/');
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}

// EXTERNAL MODULE: ./build/actions/security-scan/triage/vex.js + 1 modules
var triage_vex = __webpack_require__(1839);
;// CONCATENATED MODULE: ./build/actions/security-scan/triage/accepted-files.js










const maximumBytes = 256 * 1024 * 1024;
async function readAcceptedFiles(run, target) {
    const { inputs, ports, workingDirectory } = run;
    const remarks = [];
    const reliedOn = [];
    const trust = new Trust(run, target);
    const baseline = inputs.baseline === undefined
        ? []
        : await readEntries({
            path: (0,external_node_path_.resolve)(workingDirectory, inputs.baseline),
            name: inputs.baseline,
            kind: 'baseline',
            trust,
            ports,
            reliedOn,
        }, (json) => readBaseline(json), ({ key }) => key, remarks);
    const vex = [];
    const patterns = inputs.vex ?? [];
    const found = patterns.length === 0 ? undefined : await (0,find_files/* findFiles */.l)(ports.files, workingDirectory, patterns);
    for (const { pattern, files } of found?.byPattern ?? []) {
        if (files.length > 0)
            continue;
        const why = 'The pattern matches nothing, so nothing is accepted because of it.';
        remarks.push({ kind: 'unreadable', what: `VEX ${pattern}`, why, fix: 'Check the pattern.' });
    }
    for (const path of found?.files ?? []) {
        const name = (0,relative_path/* relativePath */.i)(workingDirectory, path);
        const read = (json) => {
            const document = (0,triage_vex/* readVex */.iw)(json);
            for (const said of document?.ignored ?? []) {
                const fix = 'Let whoever decided add what is missing.';
                remarks.push({ kind: 'unreadable', what: `A statement of ${name}`, why: `It does not count: ${said}.`, fix });
            }
            return document?.statements;
        };
        vex.push(...(await readEntries({ path, name, kind: 'VEX', trust, ports, reliedOn }, read, JSON.stringify, remarks)));
    }
    return { baseline, vex, reliedOn, remarks };
}
async function readEntries({ path, name, kind, trust, ports, reliedOn }, read, keyOf, remarks) {
    const what = kind === 'VEX' ? `The VEX file ${name}` : `The baseline ${name}`;
    const refuse = (why, fix) => {
        remarks.push({ kind: 'unreadable', what, why, fix });
        return [];
    };
    let entries;
    try {
        const facts = await ports.files.facts(path);
        if (facts?.kind !== 'file')
            return refuse('There is no such file.', 'Check the path.');
        if (facts.size > maximumBytes)
            return refuse('It is too large.', 'Give a report that this action wrote.');
        const text = await ports.files.readText(path);
        entries = read(JSON.parse(text));
        if (entries !== undefined)
            reliedOn.push({ name, sha256: (0,digest/* sha256 */.s)(text) });
    }
    catch (error) {
        return refuse(`It cannot be read: ${(0,errors/* messageOf */.bD)(error)}.`, 'Make it again with the tool that wrote it.');
    }
    if (entries === undefined) {
        const formats = kind === 'VEX' ? 'neither OpenVEX nor CycloneDX' : 'no report of this action, SARIF or gitleaks report';
        return refuse(`It is ${formats}.`, 'Check that the right file is named.');
    }
    const base = await trust.baseTextOf(path);
    if (base === 'trusted')
        return entries;
    if (typeof base === 'object') {
        remarks.push({ kind: 'untrusted', what, why: `It may come with the change: ${base.why}`, fix: base.fix });
        return [];
    }
    const known = new Set((base === '' ? [] : (readOrNothing(base, read) ?? [])).map(keyOf));
    const kept = entries.filter((entry) => known.has(keyOf(entry)));
    if (kept.length < entries.length) {
        const why = `The change adds ${entries.length - kept.length} of its entries, which do not count until it is merged.`;
        remarks.push({ kind: 'untrusted', what, why, fix: 'Let the entries be reviewed in a change of their own.' });
    }
    return kept;
}
function readOrNothing(text, read) {
    try {
        return read(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}
class Trust {
    #run;
    #target;
    #base;
    constructor(run, target) {
        this.#run = run;
        this.#target = target;
    }
    async baseTextOf(path) {
        const { context, ports } = this.#run;
        if (!(0,run_context/* isReviewEvent */.z)(context.event))
            return 'trusted';
        const { git } = this.#target;
        const root = await git?.root();
        if (git === undefined || root === undefined) {
            return (0,known/* unknown */.L)(`git cannot tell whether ${(0,external_node_path_.basename)(path)} is tracked.`, 'Check the repository out with git before the scan.');
        }
        const [realRoot, realPath] = await Promise.all([ports.files.realPath(root), ports.files.realPath(path)]);
        const inside = (0,relative_path/* pathInside */._)(realRoot, realPath);
        if (inside === undefined || !(await git.isTracked(realPath)))
            return 'trusted';
        this.#base ??= (0,base_commit/* findBaseCommit */.Q)(git, (0,base_commit/* hintsOf */.i)(context));
        const base = await this.#base;
        if (!base.known)
            return base;
        const bytes = await git.show(base.commit, inside);
        return bytes === undefined ? '' : Buffer.from(bytes).toString('utf8');
    }
}

;// CONCATENATED MODULE: ./build/actions/security-scan/triage/options.js



const largestText = 16 * 1024 * 1024;
async function triageOptionsOf(run, target, more = {}) {
    const { textOf = workTreeTexts(target.root, target.system), ...rest } = more;
    const { base } = target;
    return {
        ...(await readAcceptedFiles(run, target)),
        now: run.ports.clock.now(),
        textOf,
        ignores: run.inputs.ignores ?? [],
        ...(base?.known === true ? { change: { ...rest, changed: base.changed } } : {}),
    };
}
function workTreeTexts(root, files) {
    let realRoot;
    return async (path) => {
        const absolute = external_node_path_.posix.join(root, path);
        try {
            realRoot ??= files.realPath(root);
            const real = await files.realPath(absolute);
            if ((0,relative_path/* pathInside */._)(await realRoot, real) === undefined)
                return undefined;
            const facts = await files.facts(real);
            return facts?.kind === 'file' && facts.size <= largestText ? await files.readText(real) : undefined;
        }
        catch {
            return undefined;
        }
    };
}


/***/ }),

/***/ 6124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ triage)
});

// EXTERNAL MODULE: ./build/core/model/squeezed.js
var squeezed = __webpack_require__(6082);
;// CONCATENATED MODULE: ./build/actions/security-scan/triage/baseline.js

const shortestText = 8;
class Baseline {
    #byFingerprint = new Map();
    #byFile = new Map();
    #used = new Set();
    #entries;
    constructor(entries) {
        this.#entries = entries;
        for (const entry of entries) {
            const [map, key] = entry.fingerprint === undefined ? [this.#byFile, entry.file ?? ''] : [this.#byFingerprint, entry.fingerprint];
            const known = map.get(key);
            if (known === undefined)
                map.set(key, [entry]);
            else
                known.push(entry);
        }
    }
    accepts(finding, line) {
        const own = this.#byFingerprint.get(finding.fingerprint) ?? [];
        const alike = own.length > 0
            ? []
            : (this.#byFile.get(finding.location?.file ?? '') ?? []).filter((entry) => isSame(entry, finding, line));
        for (const entry of [...own, ...alike])
            this.#used.add(entry);
        return own.length > 0 || alike.length > 0;
    }
    unused() {
        return this.#entries.filter((entry) => !this.#used.has(entry));
    }
}
function isSame(entry, finding, line) {
    const sameRule = entry.rule === finding.rule;
    if (entry.lineHash !== undefined && finding.lineHash !== undefined)
        return sameRule && entry.lineHash === finding.lineHash;
    if (entry.contains !== undefined && line !== undefined) {
        const stands = (0,squeezed/* squeezed */.l)(line).includes(entry.contains);
        if (entry.contains.length < shortestText)
            return stands && sameRule && entry.line === finding.location?.line;
        return stands && (sameRule || finding.category === 'secret');
    }
    return sameRule && entry.line === finding.location?.line;
}

// EXTERNAL MODULE: ./build/actions/security-scan/triage/change.js
var triage_change = __webpack_require__(5946);
// EXTERNAL MODULE: ./build/readers/owned-text.js
var owned_text = __webpack_require__(576);
;// CONCATENATED MODULE: ./build/actions/security-scan/triage/line-hash.js
const windowSize = 100;
const growth = BigInt.asUintN(64, 37n ** BigInt(windowSize));
const endOfFile = 65_535;
const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
function lineHashes(text, lines) {
    let last = 0;
    for (const number of lines)
        last = Math.max(last, number);
    const hashes = new Map();
    const counts = new Map();
    let high = 0;
    let low = 0;
    let count = 0;
    const starts = new Uint32Array(windowSize);
    const highs = new Uint32Array(windowSize);
    const lows = new Uint32Array(windowSize);
    let line = 0;
    let beginsLine = true;
    let wasReturn = false;
    for (let index = 0; index <= text.length + windowSize; index += 1) {
        const read = index < text.length ? text.charCodeAt(index) : index === text.length ? endOfFile : 0;
        const isSkipped = read === SPACE || read === TAB || (wasReturn && read === LF);
        wasReturn = read === CR;
        if (isSkipped)
            continue;
        const unit = wasReturn ? LF : read;
        const at = count % windowSize;
        const start = starts[at] ?? 0;
        if (start !== 0) {
            starts[at] = 0;
            const hash = BigInt.asUintN(64, joined(high, low) - growth * joined(highs[at] ?? 0, lows[at] ?? 0));
            const ordinal = (counts.get(hash) ?? 0) + 1;
            counts.set(hash, ordinal);
            if (lines.has(start))
                hashes.set(start, `${hash.toString(16)}:${ordinal}`);
            if (start >= last)
                break;
        }
        if (beginsLine) {
            line += 1;
            starts[at] = line;
            highs[at] = high;
            lows[at] = low;
        }
        beginsLine = unit === LF;
        count += 1;
        const bottom = (low & 0xffff) * 37 + unit;
        const middle = (low >>> 16) * 37 + (bottom >>> 16);
        high = (Math.imul(high, 37) + (middle >>> 16)) | 0;
        low = (middle << 16) | (bottom & 0xffff);
    }
    return hashes;
}
function joined(high, low) {
    return (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
}

;// CONCATENATED MODULE: ./build/actions/security-scan/triage/contexts.js


const longestContext = 4096;
async function readContexts(findings, textOf) {
    const byFile = new Map();
    for (const finding of findings) {
        const { file, line } = finding.location ?? {};
        if (file === undefined || line === undefined || finding.commit !== undefined || !isInside(file))
            continue;
        const known = byFile.get(file);
        if (known === undefined)
            byFile.set(file, [finding]);
        else
            known.push(finding);
    }
    const contexts = new Map();
    for (const [file, inFile] of byFile) {
        const text = await textOf(file);
        if (text === undefined)
            continue;
        const hashes = lineHashes(text, new Set(inFile.map(({ location }) => location?.line ?? 0)));
        const spans = lineSpans(text, new Set(inFile.flatMap((finding) => [finding.location?.line ?? 0, lastLineOf(finding)])));
        for (const finding of inFile) {
            const number = finding.location?.line ?? 0;
            const first = spans.get(number);
            if (first === undefined)
                continue;
            const end = spans.get(lastLineOf(finding))?.end ?? first.end;
            const line = (0,owned_text/* ownedText */.h)(text.slice(first.start, Math.min(end, first.start + longestContext)));
            const lineHash = hashes.get(number);
            contexts.set(finding, { line, ...(lineHash === undefined ? {} : { lineHash }) });
        }
    }
    return contexts;
}
function lastLineOf({ category, location }) {
    const { line = 0, endLine = line } = location ?? {};
    return category === 'secret' ? Math.max(line, endLine) : line;
}
function isInside(file) {
    return !/^([/\\]|[A-Za-z]:)|(^|[/\\])\.\.([/\\]|$)|\0/.test(file);
}
function lineSpans(text, wanted) {
    const spans = new Map();
    const lineEnd = /\r\n|\n|\r/g;
    let start = 0;
    for (let number = 1; spans.size < wanted.size; number += 1) {
        const match = lineEnd.exec(text);
        if (wanted.has(number))
            spans.set(number, { start, end: match?.index ?? text.length });
        if (match === null)
            break;
        start = lineEnd.lastIndex;
    }
    return spans;
}

// EXTERNAL MODULE: ./build/actions/security-scan/triage/fingerprint.js
var fingerprint = __webpack_require__(7212);
// EXTERNAL MODULE: ./build/core/files/path-globs.js
var path_globs = __webpack_require__(729);
// EXTERNAL MODULE: ./build/core/model/security-finding.js
var security_finding = __webpack_require__(848);
;// CONCATENATED MODULE: ./build/actions/security-scan/triage/ignores.js


const warnedDays = 14;
const dayMs = 86_400_000;
const unrelatedPaths = ['a', 'b.c', 'd/e', 'f/g/h.i'];
class Ignores {
    #rules;
    constructor(rules) {
        this.#rules = rules;
    }
    static async compile(ignores, now) {
        const today = Date.parse(`${now.toISOString().slice(0, 10)}T00:00:00Z`);
        return new Ignores(await Promise.all(ignores.map((ignore) => compile(ignore, today))));
    }
    match(finding, fingerprint) {
        let found;
        const ids = new Set(idsOf(finding).map((id) => id.toLowerCase()));
        for (const rule of this.#rules) {
            if (!rule.fits(finding, ids, fingerprint))
                continue;
            rule.matches += 1;
            if (rule.state === 'holds')
                found ??= rule;
        }
        if (found === undefined)
            return undefined;
        const { reason, owner, expires } = found.ignore;
        return {
            by: 'ignore',
            reason,
            ...(owner === undefined ? {} : { owner }),
            ...(expires === undefined ? {} : { expires }),
        };
    }
    remarks() {
        return this.#rules.flatMap((rule) => remarksOn(rule));
    }
}
async function compile(ignore, today) {
    const { id, paths, package: name, fingerprint, expires } = ignore;
    const inPaths = paths === undefined ? undefined : await (0,path_globs/* compilePathGlobs */.Q)(paths);
    const wanted = id.toLowerCase();
    const isSomewhere = inPaths !== undefined && !unrelatedPaths.every(inPaths);
    const isNarrow = wanted !== '*' || isSomewhere || name !== undefined || fingerprint !== undefined;
    const last = expires === undefined ? undefined : dateOf(expires);
    const daysLeft = last === undefined ? undefined : Math.floor((last - today) / dayMs) + 1;
    const state = expires !== undefined && last === undefined
        ? 'no-date'
        : !isNarrow
            ? 'too-wide'
            : daysLeft !== undefined && daysLeft < 1
                ? 'expired'
                : 'holds';
    return {
        ignore,
        state,
        ...(daysLeft === undefined ? {} : { daysLeft }),
        matches: 0,
        fits: (finding, ids, own) => (wanted === '*' || ids.has(wanted)) &&
            (name === undefined || (0,security_finding/* packageOf */.w)(finding)?.name === name) &&
            (fingerprint === undefined || fingerprint === own) &&
            (inPaths === undefined || (finding.location !== undefined && inPaths(finding.location.file))),
    };
}
function idsOf({ rule, vulnerability }) {
    return vulnerability === undefined ? [rule] : [rule, vulnerability.id, ...vulnerability.aliases];
}
function dateOf(text) {
    const time = Date.parse(`${text}T00:00:00Z`);
    return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? undefined : time;
}
function remarksOn({ ignore, state, daysLeft, matches }) {
    const where = ignore.package ?? ignore.paths?.join(', ') ?? ignore.fingerprint;
    const what = `The ignore of ${ignore.id}${where === undefined ? '' : ` (${where})`}`;
    const owner = ignore.owner === undefined ? 'its owner' : ignore.owner;
    if (state === 'no-date') {
        const why = `Its last day ${ignore.expires} is in no calendar, so it does not hold.`;
        return [{ kind: 'unreadable', what, why, fix: 'Write `expires` as a date such as 2027-01-31.' }];
    }
    if (state === 'too-wide') {
        const why = 'It names no rule, path, package or fingerprint, so it would accept everything and does not hold.';
        return [{ kind: 'unreadable', what, why, fix: 'Name what it accepts.' }];
    }
    if (state === 'expired') {
        const count = matches === 0 ? 'It matches no finding any more' : `What it accepted counts again`;
        const why = `Its last day was ${ignore.expires}. ${count}.`;
        const fix = matches === 0 ? 'Remove it.' : `Mend the finding, or let ${owner} decide again and set a later \`expires\`.`;
        return [{ kind: 'expired', what, why, fix }];
    }
    if (matches === 0) {
        return [{ kind: 'unused', what, why: 'It matches no finding.', fix: 'Remove it, or correct what it names.' }];
    }
    if (daysLeft !== undefined && daysLeft <= warnedDays) {
        const why = `Its last day is ${ignore.expires}, ${daysLeft === 1 ? 'today' : `in ${daysLeft - 1} days`}.`;
        return [{ kind: 'expires-soon', what, why, fix: `Mend the finding before then, or let ${owner} decide again.` }];
    }
    return [];
}

// EXTERNAL MODULE: ./build/core/model/finding.js
var model_finding = __webpack_require__(6889);
// EXTERNAL MODULE: ./build/systems/advisories/alias-groups.js
var alias_groups = __webpack_require__(6270);
// EXTERNAL MODULE: ./build/systems/advisories/package-query.js
var package_query = __webpack_require__(1620);
;// CONCATENATED MODULE: ./build/actions/security-scan/dependencies/merge-by-alias.js



const packageScanners = ['dependencies', 'container'];
function mergeByAlias(findings) {
    const places = new Map(findings.map((finding, at) => [finding, at]));
    const merged = groupBy(findings.filter(isVulnerability), packageKey)
        .flatMap((group) => (0,alias_groups/* groupByAlias */.lz)(group, merge_by_alias_idsOf))
        .flatMap(placesOf)
        .map((members) => ({
        at: Math.min(...members.map((each) => places.get(each) ?? 0)),
        finding: mergedFrom(members),
    }));
    return merged.sort((a, b) => a.at - b.at).map(({ finding }) => finding);
}
function isVulnerability(finding) {
    return finding.vulnerability !== undefined;
}
function merge_by_alias_idsOf({ vulnerability: { id, aliases } }) {
    return [id, ...aliases].map((each) => each.toUpperCase());
}
function packageKey({ vulnerability }) {
    const { ecosystem, name } = vulnerability.package;
    return `${ecosystem.toLowerCase()}\n${(0,package_query/* osvName */.uw)(ecosystem, name)}`;
}
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return [...groups.values()];
}
function placesOf(group) {
    const exact = groupBy(group.filter(isExact), placeKey).map((members) => [...members]);
    const alone = [];
    for (const members of groupBy(group.filter((finding) => !isExact(finding)), placeKey)) {
        const [first] = members;
        const fitting = first === undefined ? [] : exact.filter(([place]) => place !== undefined && mayBeAt(first, place));
        const depth = Math.max(...fitting.map(([place]) => folderOf(place).length));
        const isNear = ([place]) => folderOf(place).length === depth;
        const chosen = first?.location === undefined ? fitting : fitting.filter(isNear);
        for (const place of chosen)
            place.push(...members);
        if (chosen.length === 0)
            alone.push(members);
    }
    return [...exact, ...alone];
}
const lockfileName = /lock|shrinkwrap|\.resolved$|^requirements.*\.txt$|^go\.(?:mod|sum)$/i;
function isExact({ tool, vulnerability, location }) {
    const name = location?.file.split('/').at(-1);
    const isHolder = name !== undefined && (packageScanners.includes(tool) || lockfileName.test(name));
    return vulnerability.package.version !== undefined && isHolder;
}
function placeKey(finding) {
    return JSON.stringify([versionOf(finding), finding.location?.file, finding.commit]);
}
function versionOf({ vulnerability: { package: known } }) {
    return known.version === undefined ? undefined : (0,package_query/* osvVersion */.Bs)(known.ecosystem, known.version);
}
function mayBeAt(vague, exact) {
    const version = versionOf(vague);
    const file = vague.location?.file;
    const name = file?.split('/').at(-1) ?? '';
    const isThere = file === undefined ||
        file === exact.location?.file ||
        (!lockfileName.test(name) && !file.startsWith('/') && file.startsWith(folderOf(exact)));
    return (version === undefined || version === versionOf(exact)) && isThere && vague.commit === exact.commit;
}
function folderOf(finding) {
    const file = finding?.location?.file ?? '';
    return file.slice(0, file.lastIndexOf('/') + 1);
}
function mergedFrom(members) {
    const ranked = members.toSorted((a, b) => Number(packageScanners.includes(b.tool)) - Number(packageScanners.includes(a.tool)));
    const [first] = ranked;
    if (first === undefined)
        throw new RangeError('a group of findings is never empty');
    const { suppression: _, ...shown } = first;
    const vulnerability = mergedVulnerability(ranked.map((each) => each.vulnerability));
    const rated = ranked.filter((each) => each.vulnerability.unrated !== true);
    const judges = rated.length === 0 ? ranked : rated;
    const worst = model_finding/* severities */.g.find((severity) => judges.some((each) => each.severity === severity)) ?? first.severity;
    const location = firstKnown(ranked, (each) => each.location);
    const title = firstKnown(ranked, (each) => each.title);
    const fix = firstKnown(ranked, (each) => (each.vulnerability.fixedIn.length > 0 ? each.fix : undefined)) ?? first.fix;
    const helpUrl = firstKnown(ranked, (each) => each.helpUrl);
    const cwes = [...new Set(ranked.flatMap((each) => each.cwes ?? []))].sort((a, b) => a - b);
    const suppression = ranked.every((each) => each.suppression !== undefined) ? first.suppression : undefined;
    return {
        ...shown,
        severity: vulnerability.knownExploited === true ? 'critical' : worst,
        vulnerability,
        tools: [...new Set(ranked.map(({ tool }) => tool))],
        ...(location === undefined ? {} : { location }),
        ...(title === undefined ? {} : { title }),
        ...(fix === undefined ? {} : { fix }),
        ...(helpUrl === undefined ? {} : { helpUrl }),
        ...(cwes.length === 0 ? {} : { cwes }),
        ...(suppression === undefined ? {} : { suppression }),
    };
}
function mergedVulnerability(members) {
    const [first] = members;
    if (first === undefined)
        throw new RangeError('a group of vulnerabilities is never empty');
    const ids = new Map(members.flatMap(({ id, aliases }) => [id, ...aliases]).map((id) => [id.toUpperCase(), id]));
    ids.delete(first.id.toUpperCase());
    const cvss = members
        .flatMap((each) => each.cvss ?? [])
        .reduce((worst, each) => (worst === undefined || each.score > worst.score ? each : worst), undefined);
    const epss = members.flatMap((each) => each.epss ?? []);
    const path = firstKnown(members, (each) => each.path);
    const scopes = members.map(({ scope }) => scope);
    const scope = scopes.includes('production') ? 'production' : firstKnown(members, (each) => each.scope);
    return {
        id: first.id,
        aliases: [...ids.values()].sort(alias_groups/* compareIds */.q3),
        package: firstKnown(members, (each) => (each.package.version === undefined ? undefined : each.package)) ?? first.package,
        fixedIn: firstKnown(members, ({ fixedIn }) => (fixedIn.length > 0 ? fixedIn : undefined)) ?? [],
        ...(cvss === undefined ? {} : { cvss }),
        ...(members.every((each) => each.unrated === true) ? { unrated: true } : {}),
        ...(members.some((each) => each.knownExploited === true) ? { knownExploited: true } : {}),
        ...(epss.length === 0 ? {} : { epss: Math.max(...epss) }),
        ...(scope === undefined ? {} : { scope }),
        ...(path === undefined ? {} : { path }),
    };
}
function firstKnown(items, of) {
    for (const item of items) {
        const value = of(item);
        if (value !== undefined)
            return value;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/actions/security-scan/scanner-names.js
var scanner_names = __webpack_require__(5388);
;// CONCATENATED MODULE: ./build/actions/security-scan/triage/merge.js



const ownSecretScanner = 'secrets';
function mergeFindings(findings) {
    const secrets = [];
    const vulnerabilities = [];
    const others = [];
    for (const finding of findings) {
        if (finding.category === 'secret')
            secrets.push(finding);
        else if (finding.category === 'vulnerability' && finding.vulnerability !== undefined)
            vulnerabilities.push(finding);
        else
            others.push(finding);
    }
    return [...mergeSecrets(secrets), ...mergeByAlias(vulnerabilities), ...mergeAlike(others)];
}
function mergeSecrets(findings) {
    const standing = new Set(findings.filter(({ commit }) => commit === undefined).flatMap((each) => ownKey(each) ?? []));
    const told = findings.filter((each) => each.commit === undefined || !standing.has(ownKey(each) ?? ''));
    const byLine = new Map();
    for (const finding of told) {
        const { file, line } = finding.location ?? {};
        const place = line === undefined ? identityOf(finding) : JSON.stringify([file, line, finding.commit]);
        const groups = byLine.get(place) ?? [];
        byLine.set(place, groups);
        const same = groups.find((group) => group.some((other) => areOneSecret(finding, other)));
        if (same === undefined)
            groups.push([finding]);
        else
            same.push(finding);
    }
    return [...byLine.values()].flatMap((groups) => groups.map(mergeGroup));
}
function ownKey({ tool, rule, fingerprint, location }) {
    if (tool !== ownSecretScanner || fingerprint === undefined)
        return undefined;
    return JSON.stringify([rule, fingerprint, location?.file]);
}
function areOneSecret(one, other) {
    const [first, second] = [columnsOf(one), columnsOf(other)];
    if (first !== undefined && second !== undefined)
        return first.start < second.end && second.start < first.end;
    if (one.tool !== other.tool)
        return true;
    return one.rule === other.rule && one.redacted === other.redacted && one.fingerprint === other.fingerprint;
}
function columnsOf({ location }) {
    const { line, endLine, column, endColumn } = location ?? {};
    if (column === undefined)
        return undefined;
    if (endLine !== undefined && line !== undefined && endLine > line)
        return { start: column, end: Number.MAX_VALUE };
    return { start: column, end: Math.max(endColumn ?? 0, column + 1) };
}
function mergeAlike(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const identity = identityOf(finding);
        const group = groups.get(identity);
        if (group === undefined)
            groups.set(identity, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()].map(mergeGroup);
}
function identityOf({ rule, category, location, message, commit }) {
    const { file, line, column } = location ?? {};
    const isAmbiguous = line === undefined || column === undefined || category === 'license';
    return JSON.stringify([category, rule, commit, file, line, column, isAmbiguous ? message : undefined]);
}
function mergeGroup(group) {
    const ranked = [...group].sort((a, b) => Number(b.tool === ownSecretScanner) - Number(a.tool === ownSecretScanner) ||
        Number((0,scanner_names/* isOwnScanner */.Le)(b.tool)) - Number((0,scanner_names/* isOwnScanner */.Le)(a.tool)) ||
        model_finding/* severities */.g.indexOf(a.severity) - model_finding/* severities */.g.indexOf(b.severity) ||
        Number(a.location?.column === undefined) - Number(b.location?.column === undefined));
    const [first = group[0], ...rest] = ranked;
    if (first === undefined)
        throw new RangeError('a group of findings is never empty');
    if (rest.length === 0)
        return { ...first, tools: [first.tool] };
    const { suppression: _, ...finding } = first;
    const worst = model_finding/* severities */.g.find((severity) => group.some((each) => each.severity === severity)) ?? first.severity;
    const suppression = suppressionOf(group);
    const cwes = [...new Set(group.flatMap((each) => each.cwes ?? []))].sort((a, b) => a - b);
    const fix = first.fix ?? rest.find((each) => each.fix !== undefined)?.fix;
    const helpUrl = first.helpUrl ?? rest.find((each) => each.helpUrl !== undefined)?.helpUrl;
    return {
        ...finding,
        severity: worst,
        tools: [...new Set(ranked.map(({ tool }) => tool))],
        ...(cwes.length === 0 ? {} : { cwes }),
        ...(fix === undefined ? {} : { fix }),
        ...(helpUrl === undefined ? {} : { helpUrl }),
        ...(suppression === undefined ? {} : { suppression }),
    };
}
function suppressionOf(group) {
    const own = group.flatMap(({ suppression }) => (suppression === undefined ? [] : [suppression]));
    return own.find(({ by }) => by === 'inline-comment') ?? (own.length === group.length ? own[0] : undefined);
}

;// CONCATENATED MODULE: ./build/actions/security-scan/triage/order.js

function compareUrgency(a, b) {
    const [one, other] = [a.vulnerability, b.vulnerability];
    return (model_finding/* severities */.g.indexOf(a.severity) - model_finding/* severities */.g.indexOf(b.severity) ||
        Number(other?.knownExploited ?? false) - Number(one?.knownExploited ?? false) ||
        (other?.epss ?? 0) - (one?.epss ?? 0) ||
        Number(one?.scope === 'development') - Number(other?.scope === 'development') ||
        Number((other?.fixedIn.length ?? 0) > 0) - Number((one?.fixedIn.length ?? 0) > 0) ||
        comparePlaces(a, b));
}
function comparePlaces(a, b) {
    return (Number(a.location === undefined) - Number(b.location === undefined) ||
        compareText(a.location?.file ?? '', b.location?.file ?? '') ||
        (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
        (a.location?.column ?? 0) - (b.location?.column ?? 0) ||
        compareText(a.rule, b.rule) ||
        compareText(a.message, b.message) ||
        compareText(a.commit ?? '', b.commit ?? ''));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./build/actions/security-scan/triage/vex.js + 1 modules
var vex = __webpack_require__(1839);
;// CONCATENATED MODULE: ./build/actions/security-scan/triage/triage.js








const namedUnused = 3;
async function triage(sources, options) {
    const merged = [...mergeFindings(sources.flatMap(({ findings }) => findings))].sort(comparePlaces);
    const contexts = await readContexts(merged, options.textOf);
    const fingerprints = new fingerprint/* Fingerprints */.U();
    const ignores = await Ignores.compile(options.ignores, options.now);
    const baseline = new Baseline(options.baseline);
    const usedVex = new Set();
    const findings = merged.map((finding) => {
        const context = contexts.get(finding);
        const found = identified(finding, fingerprints.next(finding, context?.line), context?.lineHash, options.change);
        const statement = (0,vex/* matchVex */.$h)(options.vex, finding);
        if (statement !== undefined)
            usedVex.add(statement);
        const reasons = [
            finding.suppression,
            ignores.match(finding, found.fingerprint),
            statement && (0,vex/* vexSuppression */.lL)(statement),
            baseline.accepts(found, context?.line) ? { by: 'baseline' } : undefined,
        ];
        const suppressed = reasons.find((reason) => reason !== undefined);
        return suppressed === undefined ? found : { ...found, suppressed };
    });
    return {
        findings: findings.sort(compareUrgency),
        reliedOn: options.reliedOn,
        remarks: [
            ...options.remarks,
            ...ignores.remarks(),
            ...unusedEntries('The baseline', baseline.unused().map(({ rule, file }) => (file === undefined ? rule : `${rule} in ${file}`))),
            ...unusedEntries('VEX', options.vex.filter((each) => !usedVex.has(each)).map(({ ids }) => ids[0] ?? '')),
        ],
    };
}
function identified(finding, fingerprint, lineHash, change) {
    return {
        ...finding,
        fingerprint,
        ...(lineHash === undefined ? {} : { lineHash }),
        ...(change === undefined ? {} : { isNew: (0,triage_change/* isNewIn */.k)(change, finding) }),
    };
}
function unusedEntries(what, names) {
    if (names.length === 0)
        return [];
    const more = names.length > namedUnused ? ` and ${names.length - namedUnused} more` : '';
    const why = `${names.length === 1 ? 'One entry matches' : `${names.length} entries match`} no finding: ${names.slice(0, namedUnused).join(', ')}${more}.`;
    return [
        { kind: 'unused', what, why, fix: 'Take out what was mended, so that it cannot hide it when it comes back.' },
    ];
}


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ untrackedAmong)
/* harmony export */ });
async function untrackedAmong(findings, { git, base, files, untracked }) {
    if (git === undefined || base?.known !== true)
        return untracked;
    const named = findings.filter(({ commit }) => commit === undefined).flatMap(({ location }) => location?.file ?? []);
    const listed = new Set(files);
    const strange = new Set(named.filter((file) => !listed.has(file) && !base.changed.has(file)));
    if (strange.size > 0)
        for await (const path of git.trackedFiles())
            strange.delete(path);
    return strange.size === 0 ? untracked : new Set([...untracked, ...strange]);
}


/***/ }),

/***/ 1839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $h: () => (/* binding */ matchVex),
  iw: () => (/* binding */ readVex),
  lL: () => (/* binding */ vexSuppression)
});

// EXTERNAL MODULE: ./build/core/model/security-finding.js
var security_finding = __webpack_require__(848);
// EXTERNAL MODULE: ./build/core/model/untrusted-json.js
var untrusted_json = __webpack_require__(8241);
// EXTERNAL MODULE: ./build/core/model/python-name.js
var python_name = __webpack_require__(1926);
;// CONCATENATED MODULE: ./build/actions/security-scan/triage/package-url.js

const types = {
    'crates.io': 'cargo',
    'github actions': 'githubactions',
    go: 'golang',
    hex: 'hex',
    maven: 'maven',
    npm: 'npm',
    nuget: 'nuget',
    packagist: 'composer',
    pub: 'pub',
    pypi: 'pypi',
    rubygems: 'gem',
    swifturl: 'swift',
    alpine: 'apk',
    debian: 'deb',
    ubuntu: 'deb',
};
const caseless = new Set(['composer', 'githubactions', 'golang', 'nuget', 'pypi', 'swift']);
function parsePackageUrl(text) {
    const [, type = '', path = '', version] = /^pkg:\/{0,2}([A-Za-z][A-Za-z0-9.+-]*)\/([^?#]+?)(?:@([^@?#/]+))?(?:[?#].*)?$/.exec(text) ?? [];
    const name = decoded(path.replace(/^\/+|\/+$/g, ''));
    const exact = version === undefined ? undefined : decoded(version);
    if (type === '' || name === undefined || name === '')
        return undefined;
    return normalised(type.toLowerCase(), name, exact);
}
function packageUrlOf({ ecosystem, name, version }) {
    const [base = ''] = ecosystem.toLowerCase().split(':', 1);
    const type = types[base];
    if (type === undefined)
        return undefined;
    if (type === 'maven')
        return normalised(type, name.replace(':', '/'), version);
    if (type === 'swift')
        return normalised(type, name.replace(/^[a-z+]+:\/\//, '').replace(/\.git$/, ''), version);
    if (type === 'deb' || type === 'apk')
        return normalised(type, `${base}/${name}`, version);
    return normalised(type, name, version);
}
function covers(said, of) {
    if (said.type !== of.type || said.name !== of.name)
        return false;
    return said.version === undefined || said.version === of.version;
}
function normalised(type, name, version) {
    const cased = caseless.has(type) ? name.toLowerCase() : name;
    const exact = type === 'golang' ? version?.replace(/^v/, '') : version;
    return {
        type,
        name: type === 'pypi' ? (0,python_name/* pythonName */.o)(name) : cased,
        ...(exact === undefined ? {} : { version: exact }),
    };
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/actions/security-scan/triage/vex.js



const longestReason = 500;
function readVex(json) {
    if ((0,untrusted_json/* textAt */.$6)(json, 'bomFormat') === 'CycloneDX')
        return readCycloneDx(json);
    const context = (0,untrusted_json.at)(json, '@context');
    const isOpenVex = [context, ...(0,untrusted_json/* listAt */.gT)(json, '@context')].some((each) => typeof each === 'string' && each.startsWith('https://openvex.dev/ns'));
    return isOpenVex ? readOpenVex(json) : undefined;
}
function matchVex(statements, finding) {
    const { vulnerability } = finding;
    if (vulnerability === undefined)
        return undefined;
    const ids = new Set([vulnerability.id, ...vulnerability.aliases].map((id) => id.toUpperCase()));
    const named = (0,security_finding/* packageOf */.w)(finding);
    const purl = named && packageUrlOf(named);
    if (purl === undefined)
        return undefined;
    return statements.find((statement) => statement.ids.some((id) => ids.has(id)) && statement.packages.some((said) => covers(said, purl)));
}
function vexSuppression({ reason }) {
    return { by: 'vex', reason };
}
function readOpenVex(json) {
    const statements = [];
    const ignored = [];
    for (const statement of (0,untrusted_json/* listAt */.gT)(json, 'statements')) {
        const status = (0,untrusted_json/* textAt */.$6)(statement, 'status') ?? '';
        if (status !== 'not_affected' && status !== 'fixed')
            continue;
        const vulnerability = (0,untrusted_json.at)(statement, 'vulnerability');
        const names = [vulnerability, (0,untrusted_json.at)(vulnerability, 'name'), ...(0,untrusted_json/* listAt */.gT)(vulnerability, 'aliases')];
        const ids = idsOf([...names, lastPart((0,untrusted_json/* textAt */.$6)(vulnerability, '@id'))]);
        const justification = (0,untrusted_json/* textAt */.$6)(statement, 'justification');
        const words = (0,untrusted_json.at)(statement, 'impact_statement') ?? (0,untrusted_json.at)(statement, 'status_notes');
        const packages = (0,untrusted_json/* listAt */.gT)(statement, 'products').flatMap(packagesOfProduct);
        const said = `${status} of ${ids[0] ?? 'an unnamed vulnerability'}`;
        if (status === 'not_affected' && justification === undefined && typeof words !== 'string') {
            ignored.push(`${said} has neither \`justification\` nor \`impact_statement\``);
        }
        else if (ids.length === 0 || packages.length === 0) {
            ignored.push(`${said} names no package by its package URL`);
        }
        else {
            statements.push({ ids, packages, reason: reasonOf(status, justification, words) });
        }
    }
    return { statements, ignored };
}
function packagesOfProduct(product) {
    const parts = (0,untrusted_json/* listAt */.gT)(product, 'subcomponents');
    return (parts.length > 0 ? parts : [product]).flatMap((each) => {
        const text = typeof each === 'string' ? each : ((0,untrusted_json/* textAt */.$6)(each, 'identifiers', 'purl') ?? (0,untrusted_json/* textAt */.$6)(each, '@id'));
        return purlsOf(text);
    });
}
const acceptedStates = new Set([
    'not_affected',
    'false_positive',
    'resolved',
    'resolved_with_pedigree',
]);
function readCycloneDx(json) {
    const components = purlsByReference(json);
    const statements = [];
    const ignored = [];
    for (const vulnerability of (0,untrusted_json/* listAt */.gT)(json, 'vulnerabilities')) {
        const state = (0,untrusted_json/* textAt */.$6)(vulnerability, 'analysis', 'state') ?? '';
        if (!acceptedStates.has(state))
            continue;
        const references = (0,untrusted_json/* listAt */.gT)(vulnerability, 'references').map((each) => (0,untrusted_json.at)(each, 'id'));
        const ids = idsOf([(0,untrusted_json.at)(vulnerability, 'id'), ...references]);
        const justification = (0,untrusted_json/* textAt */.$6)(vulnerability, 'analysis', 'justification');
        const words = (0,untrusted_json.at)(vulnerability, 'analysis', 'detail');
        const packages = (0,untrusted_json/* listAt */.gT)(vulnerability, 'affects').flatMap((each) => packagesAt((0,untrusted_json/* textAt */.$6)(each, 'ref'), components));
        const said = `${state} of ${ids[0] ?? 'an unnamed vulnerability'}`;
        const needsReason = state === 'not_affected' || state === 'false_positive';
        if (needsReason && justification === undefined && typeof words !== 'string') {
            ignored.push(`${said} has neither \`justification\` nor \`detail\``);
        }
        else if (ids.length === 0 || packages.length === 0) {
            ignored.push(`${said} names no package by its package URL`);
        }
        else {
            statements.push({ ids, packages, reason: reasonOf(state, justification, words) });
        }
    }
    return { statements, ignored };
}
function purlsByReference(json) {
    const found = new Map();
    for (const component of [(0,untrusted_json.at)(json, 'metadata', 'component'), ...(0,untrusted_json/* listAt */.gT)(json, 'components')]) {
        const reference = (0,untrusted_json/* textAt */.$6)(component, 'bom-ref');
        const [purl] = purlsOf((0,untrusted_json/* textAt */.$6)(component, 'purl'));
        if (reference !== undefined && purl !== undefined)
            found.set(reference, purl);
    }
    return found;
}
function packagesAt(reference, components) {
    if (reference === undefined)
        return [];
    const known = components.get(reference);
    if (known !== undefined)
        return [known];
    const [, linked] = /^urn:cdx:[^#]*#(.+)$/.exec(reference) ?? [];
    const target = linked === undefined ? reference : decodedOr(linked);
    const component = components.get(target);
    return component === undefined ? purlsOf(target) : [component];
}
function purlsOf(text) {
    const purl = text === undefined ? undefined : parsePackageUrl(text);
    return purl === undefined ? [] : [purl];
}
function idsOf(values) {
    const texts = values.flatMap((value) => typeof value === 'string' && value !== '' && value.length < 200 ? [value] : []);
    return [...new Set(texts.map((text) => text.toUpperCase()))];
}
function lastPart(address) {
    return address?.split(/[/#]/).at(-1);
}
function reasonOf(state, justification, words) {
    const said = justification === undefined ? state : `${state} (${justification})`;
    return (typeof words === 'string' ? `${said}: ${words}` : said).slice(0, longestReason);
}
function decodedOr(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 6411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ renderReview),
/* harmony export */   w: () => (/* binding */ parseReview)
/* harmony export */ });
/* harmony import */ var _model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8241);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9147);


const statementType = 'https://in-toto.io/Statement/v1';
const reviewPredicateType = 'urn:vetnet:predicate:security-review:v1';
function renderReview({ digest, reviewer, reason, at: when, commit, report }) {
    const subject = commit === undefined
        ? { name: 'security-scan findings', digest: { sha256: digest } }
        : { name: 'commit', digest: { gitCommit: commit } };
    const statement = {
        _type: statementType,
        subject: [subject],
        predicateType: reviewPredicateType,
        predicate: {
            digest,
            reviewer,
            reason,
            'reviewed-at': when.toISOString(),
            ...(commit === undefined ? {} : { commit }),
            ...(report === undefined ? {} : { report: { sha256: report } }),
        },
    };
    return `${(0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(statement)}\n`;
}
function parseReview(text) {
    const json = (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parsedJson */ .U4)(text);
    if (json === undefined)
        return 'it is not JSON';
    if ((0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(json, '_type') !== statementType || (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(json, 'subject').length === 0) {
        return 'it is no in-toto statement';
    }
    if ((0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(json, 'predicateType') !== reviewPredicateType)
        return 'it is no statement of a security review';
    const predicate = (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, 'predicate');
    const digest = (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(predicate, 'digest') ?? '';
    if (!/^[0-9a-f]{64}$/.test(digest))
        return 'its digest is none';
    const reviewer = (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(predicate, 'reviewer')?.trim() ?? '';
    const reason = (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(predicate, 'reason')?.trim() ?? '';
    if (reviewer === '')
        return 'it names no reviewer';
    if (reason === '')
        return 'it gives no reason';
    const written = (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(predicate, 'reviewed-at') ?? '';
    const time = /^\d{4}-\d{2}-\d{2}T/.test(written) ? Date.parse(written) : Number.NaN;
    if (Number.isNaN(time))
        return 'it has no time';
    const commit = (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(predicate, 'commit');
    const report = (0,_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(predicate, 'report', 'sha256');
    return {
        digest,
        reviewer,
        reason,
        at: new Date(time),
        ...(commit === undefined ? {} : { commit }),
        ...(report === undefined ? {} : { report }),
    };
}


/***/ }),

/***/ 1181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openJsonCache),
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _evidence_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(328);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1193);



const largestEntry = 64 * 1024 * 1024;
function openJsonCache(folder, files, log) {
    if (folder === undefined)
        return { read: async () => undefined, write: async () => { } };
    const pathOf = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `${(0,_evidence_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(name)}.json`);
    return {
        async read(name) {
            try {
                const facts = await files.facts(pathOf(name));
                if (facts?.kind !== 'file' || facts.size > largestEntry)
                    return undefined;
                return JSON.parse(await files.readText(pathOf(name)));
            }
            catch (error) {
                log.debug(`The cached ${name} cannot be read and is fetched again: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
                return undefined;
            }
        },
        async write(name, value) {
            try {
                await files.write(pathOf(name), JSON.stringify(value));
            }
            catch (error) {
                log.debug(`${name} cannot be cached: ${(0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
            }
        },
    };
}
function cacheFolder(env, name) {
    const named = (variable) => (env[variable] === '' ? undefined : env[variable]);
    const home = named('HOME');
    const base = named('RUNNER_TOOL_CACHE') ??
        named('XDG_CACHE_HOME') ??
        named('LOCALAPPDATA') ??
        (home === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.cache'));
    return base === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base, 'vetnet-actions', name);
}


/***/ }),

/***/ 729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ compilePathGlobs)
/* harmony export */ });
/* harmony import */ var _glob_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3073);

async function compilePathGlobs(patterns) {
    if (patterns.length === 0)
        return () => false;
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 4006).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19));
    const compile = (pattern) => {
        const bare = pattern.replace(/^\.\//, '').replace(/\/+$/, '');
        const matches = picomatch(bare, { dot: true });
        return (path) => matches(path) || path.startsWith(`${bare}/`);
    };
    const included = patterns.filter((pattern) => !(0,_glob_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isExclusion */ .VB)(pattern)).map(compile);
    const excluded = patterns.filter(_glob_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .isExclusion */ .VB).map((pattern) => compile(pattern.slice(1)));
    return (path) => included.some((matches) => matches(path)) && !excluded.some((matches) => matches(path));
}


/***/ }),

/***/ 1926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ pythonName)
/* harmony export */ });
function pythonName(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}


/***/ }),

/***/ 6980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ redactTokens),
/* harmony export */   U: () => (/* binding */ redactCredentials)
/* harmony export */ });
const tokens = new RegExp([
    '(gh[pousr]_)[A-Za-z0-9]{20,}',
    '(github_pat_)[A-Za-z0-9_]{20,}',
    '(gl[a-z]{2,5}-)(?=[A-Za-z_-]{0,40}\\d)[A-Za-z0-9_-]{20,}',
    '([rs]k_(?:live|test|prod)_)[A-Za-z0-9]{10,}',
    '(whsec_)[A-Za-z0-9+/]{20,}',
    '(xox[a-z]-|xapp-)[A-Za-z0-9-]{10,}',
    '(A(?:KIA|SIA|BIA|CCA))[A-Z0-9]{16}',
    '(AIza)[\\w-]{30,}',
    '(ya29\\.)[\\w-]{20,}',
    '(npm_|hf_)[A-Za-z0-9]{30,}',
    '(pypi-)[\\w-]{50,}',
    '(do[opr]_v1_)[a-f0-9]{40,}',
    '(SG\\.)[\\w-]{16,}\\.[\\w-]{16,}',
    '(sk-(?:ant|proj|svcacct|or)-)[\\w-]{20,}',
    '(sk-)[A-Za-z0-9]{32,}',
    '(shp(?:at|ss|ca|pa)_)[A-Fa-f0-9]{32}',
    '(eyJ)[\\w-]{8,}\\.[\\w-]{8,}\\.[\\w-]*',
]
    .map((pattern) => `(?<![A-Za-z0-9])${pattern}`)
    .join('|'), 'g');
const userInfo = /([a-z][a-z0-9+.-]{0,20}:\/\/)[^/\s@"'<>]{1,500}@/gi;
const keyBlock = /(-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----)[\s\S]*?(?:-----END [A-Z ]{0,40}PRIVATE KEY-----|$)/g;
function redactCredentials(text) {
    return redactTokens(text).replace(userInfo, '$1…@').replace(keyBlock, '$1…');
}
function redactTokens(text) {
    return text.replace(tokens, (_token, ...heads) => {
        const head = heads.find((one) => typeof one === 'string');
        return `${typeof head === 'string' ? head : ''}…`;
    });
}


/***/ }),

/***/ 848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ categories),
/* harmony export */   w: () => (/* binding */ packageOf)
/* harmony export */ });
const categories = [
    'secret',
    'vulnerability',
    'license',
    'code',
    'configuration',
    'container',
    'workflow',
    'personal-data',
];
function packageOf(finding) {
    return finding.vulnerability?.package ?? finding.package;
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


/***/ }),

/***/ 6270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UX: () => (/* binding */ idsOf),
/* harmony export */   lz: () => (/* binding */ groupByAlias),
/* harmony export */   q3: () => (/* binding */ compareIds)
/* harmony export */ });
function groupByAlias(items, idsOf) {
    const parents = new Map();
    const rootOf = (id) => {
        let root = id;
        for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root))
            root = parent;
        for (let at = id; at !== root;) {
            const next = parents.get(at) ?? root;
            parents.set(at, root);
            at = next;
        }
        return root;
    };
    for (const item of items) {
        const [first, ...others] = idsOf(item);
        if (first === undefined)
            continue;
        const root = rootOf(first);
        for (const id of others)
            parents.set(rootOf(id), root);
    }
    const groups = new Map();
    const all = [];
    for (const item of items) {
        const [first] = idsOf(item);
        const group = first === undefined ? undefined : groups.get(rootOf(first));
        if (group !== undefined) {
            group.push(item);
            continue;
        }
        const started = [item];
        if (first !== undefined)
            groups.set(rootOf(first), started);
        all.push(started);
    }
    return all;
}
function idsOf({ id, aliases, upstream }) {
    return [...new Set([id, ...aliases, ...(upstream.length === 1 ? upstream : [])])];
}
const preference = ['MAL-', 'GHSA-', 'RUSTSEC-', 'GO-', 'PYSEC-', 'CVE-'];
function compareIds(a, b) {
    return rankOf(a) - rankOf(b) || (a < b ? -1 : Number(a > b));
}
function rankOf(id) {
    const rank = preference.findIndex((prefix) => id.startsWith(prefix));
    return rank < 0 ? preference.length : rank;
}


/***/ }),

/***/ 1620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ osvVersion),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   cy: () => (/* binding */ isAskable),
/* harmony export */   uw: () => (/* binding */ osvName)
/* harmony export */ });
/* harmony import */ var _core_model_python_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1926);

function keyOf({ ecosystem, name, version }) {
    return `${ecosystem}\n${name}\n${version}`;
}
const longestText = 512;
function isAskable({ name, version }) {
    return [name, version].every((text) => text !== '' && text.length <= longestText && !/[\s\p{Cc}\p{Cs}]/u.test(text));
}
function osvName(ecosystem, name) {
    return ecosystem === 'PyPI' ? (0,_core_model_python_name_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonName */ .o)(name) : name;
}
function osvVersion(ecosystem, version) {
    return ecosystem === 'Go' || ecosystem === 'SwiftURL' ? version.replace(/^(?:v|go)(?=\d)/, '') : version;
}
function isAbout(entry, { ecosystem, name }) {
    const isSame = entry.ecosystem === ecosystem ||
        `${entry.ecosystem}:`.startsWith(`${ecosystem}:`) ||
        `${ecosystem}:`.startsWith(`${entry.ecosystem}:`);
    return isSame && (osvName(ecosystem, entry.name) === name || isSameRepository(ecosystem, entry.name, name));
}
function isSameRepository(ecosystem, one, other) {
    return ecosystem === 'SwiftURL' && one.toLowerCase() === other.toLowerCase();
}


/***/ }),

/***/ 2698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ schemeOf)
});

// UNUSED EXPORTS: comparedEcosystems

;// CONCATENATED MODULE: ./build/systems/advisories/versions/digits.js
const longestVersion = 256;
const digitsOnly = /^\d+$/;
function isDigits(text) {
    return digitsOnly.test(text);
}
function compareDigits(a, b) {
    const first = a.replace(/^0+(?=\d)/, '');
    const second = b.replace(/^0+(?=\d)/, '');
    return first.length - second.length || compareTexts(first, second);
}
function compareTexts(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function compareLists(a, b, compare, filler) {
    for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
        const order = compare(a[at] ?? filler, b[at] ?? filler);
        if (order !== 0)
            return order;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/systems/advisories/versions/version-scheme.js
function schemeFrom(parse, compare) {
    return (a, b) => {
        const first = parse(a);
        const second = first === undefined ? undefined : parse(b);
        return first === undefined || second === undefined ? undefined : compare(first, second);
    };
}

;// CONCATENATED MODULE: ./build/systems/advisories/versions/alpine.js


const pattern = /^(\d+(?:\.\d+)*)([a-z]?)((?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\d*)*)(?:~[0-9a-f]+)?(?:-r(\d+))?$/;
const suffixes = ['alpha', 'beta', 'pre', 'rc', '', 'cvs', 'svn', 'git', 'hg', 'p'];
const none = suffixes.indexOf('');
const alpineVersions = schemeFrom(parse, compare);
function parse(text) {
    const trimmed = text.trim();
    if (trimmed.length > longestVersion)
        return undefined;
    const [whole, numbers = '', letter = '', words = '', revision = '0'] = pattern.exec(trimmed) ?? [];
    if (whole === undefined)
        return undefined;
    const parsed = Array.from(words.matchAll(/_([a-z]+)(\d*)/g), ([, word = '', number = '']) => {
        return [suffixes.indexOf(word), number || '0'];
    });
    return { numbers: numbers.split('.'), letter, suffixes: parsed, revision };
}
function compare(a, b) {
    const numbers = compareLists(a.numbers, b.numbers, compareDigits, '');
    return (numbers ||
        compareTexts(a.letter, b.letter) ||
        compareLists(a.suffixes, b.suffixes, compareSuffixes, [none, '0']) ||
        compareDigits(a.revision, b.revision));
}
function compareSuffixes(a, b) {
    return a[0] - b[0] || compareDigits(a[1], b[1]);
}

;// CONCATENATED MODULE: ./build/systems/advisories/versions/composer.js


const stabilities = ['dev', 'alpha', 'beta', 'rc', 'stable', 'patch'];
const shortForms = { a: 'alpha', b: 'beta', p: 'patch', pl: 'patch' };
const composer_pattern = /^v?(\d+(?:\.\d+){0,3})(?:[._-]?(stable|beta|b|rc|alpha|a|patch|pl|p|dev)[.-]?(\d+(?:[.-]\d+)*)?)?(?:\+.*)?$/;
const composerVersions = schemeFrom(composer_parse, composer_compare);
function composer_parse(text) {
    if (text.length > longestVersion)
        return undefined;
    const [, release, word = 'stable', count] = composer_pattern.exec(text.trim().toLowerCase()) ?? [];
    if (release === undefined)
        return undefined;
    const stability = stabilities.indexOf(shortForms[word] ?? word);
    return { release: release.split('.'), stability, count: count?.split(/[.-]/) ?? [] };
}
function composer_compare(a, b) {
    return (compareLists(a.release, b.release, compareDigits, '0') ||
        a.stability - b.stability ||
        compareLists(a.count, b.count, compareDigits, '0'));
}

;// CONCATENATED MODULE: ./build/systems/advisories/versions/debian.js


const debian_pattern = /^(?:(\d+):)?([\d.A-Za-z+~:-]+?)(?:-([\dA-Za-z+.~]+))?$/;
const debianVersions = schemeFrom(debian_parse, debian_compare);
function debian_parse(text) {
    const trimmed = text.trim();
    if (trimmed.length > longestVersion)
        return undefined;
    const [whole, epoch = '0', upstream = '', revision = '0'] = debian_pattern.exec(trimmed) ?? [];
    return whole === undefined ? undefined : { epoch, upstream, revision };
}
function debian_compare(a, b) {
    return (compareDigits(a.epoch, b.epoch) || compareParts(a.upstream, b.upstream) || compareParts(a.revision, b.revision));
}
function compareParts(a, b) {
    const [ours, theirs] = [runsOf(a), runsOf(b)];
    for (let at = 0; at < Math.max(ours.length, theirs.length); at += 1) {
        const [one, other] = [ours[at] ?? '', theirs[at] ?? ''];
        const order = at % 2 === 0 ? compareWords(one, other) : compareDigits(one || '0', other || '0');
        if (order !== 0)
            return order;
    }
    return 0;
}
function runsOf(text) {
    const runs = text.match(/\d+|\D+/g) ?? [];
    return isDigits(runs[0] ?? '') ? ['', ...runs] : runs;
}
function compareWords(a, b) {
    for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
        const order = weightOf(a, at) - weightOf(b, at);
        if (order !== 0)
            return order;
    }
    return 0;
}
function weightOf(text, at) {
    if (at >= text.length)
        return 0;
    const character = text.charAt(at);
    if (character === '~')
        return -1;
    return /[A-Za-z]/.test(character) ? text.charCodeAt(at) : text.charCodeAt(at) + 256;
}

;// CONCATENATED MODULE: ./build/systems/advisories/versions/maven.js


const qualifiers = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const aliases = { ga: '', final: '', release: '', cr: 'rc' };
const beforeNumber = { a: 'alpha', b: 'beta', m: 'milestone' };
const mavenVersions = schemeFrom(maven_parse, maven_compare);
function maven_parse(text) {
    const trimmed = text.trim().toLowerCase();
    if (trimmed === '' || trimmed.length > longestVersion)
        return undefined;
    const tokens = [];
    for (const [, separator = '', piece = ''] of trimmed.matchAll(/(^|[.-])([^.-]*)/g)) {
        const parts = piece.match(/\d+|\D+/g) ?? ['0'];
        for (const [at, part] of parts.entries()) {
            const followedByNumber = at + 1 < parts.length && !isDigits(part);
            const word = (followedByNumber ? beforeNumber[part] : undefined) ?? aliases[part] ?? part;
            tokens.push({ hyphen: at > 0 || separator === '-', text: word });
        }
    }
    return withoutNulls(tokens);
}
function withoutNulls(tokens) {
    const kept = [];
    for (const token of tokens.toReversed()) {
        const next = kept.at(-1);
        const atEnd = next === undefined || next.hyphen || !isDigits(next.text);
        if (!atEnd || !/^0*$/.test(token.text))
            kept.push(token);
    }
    return kept.reverse();
}
function maven_compare(a, b) {
    for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
        const order = compareTokens(a[at], b[at]);
        if (order !== 0)
            return order;
    }
    return 0;
}
function compareTokens(a, b) {
    if (a === undefined || b === undefined)
        return a === undefined ? -againstNothing(b) : againstNothing(a);
    const rank = rankOf(a) - rankOf(b);
    if (rank !== 0)
        return rank;
    return isDigits(a.text) ? compareDigits(a.text, b.text) : compareQualifiers(a.text, b.text);
}
function rankOf({ text, hyphen }) {
    return isDigits(text) ? (hyphen ? 1 : 2) : 0;
}
function againstNothing(token) {
    if (token === undefined)
        return 0;
    return isDigits(token.text) ? compareDigits(token.text, '0') : compareQualifiers(token.text, '');
}
function compareQualifiers(a, b) {
    const [first, second] = [qualifiers.indexOf(a), qualifiers.indexOf(b)];
    if (first < 0 && second < 0)
        return compareTexts(a, b);
    if (first < 0 || second < 0)
        return first < 0 ? 1 : -1;
    return first - second;
}

;// CONCATENATED MODULE: ./build/systems/advisories/versions/semver.js


const semver_pattern = /^(?:v|go)?(\d+(?:\.\d+){0,3})(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]*)?$/;
const goCandidate = /^(?:go)?(\d+(?:\.\d+){0,2})(alpha|beta|rc)(\d+)$/;
const semanticVersions = schemeFrom(semver_parse, semver_compare);
function semver_parse(text) {
    const trimmed = text.trim();
    if (trimmed.length > longestVersion)
        return undefined;
    const [, release, prerelease] = semver_pattern.exec(trimmed) ?? [];
    if (release !== undefined)
        return { release: release.split('.'), prerelease: prerelease?.split('.') ?? [] };
    const [, numbers, word, count] = goCandidate.exec(trimmed) ?? [];
    if (numbers === undefined || word === undefined || count === undefined)
        return undefined;
    return { release: numbers.split('.'), prerelease: [word, count] };
}
function semver_compare(a, b) {
    return compareLists(a.release, b.release, compareDigits, '0') || comparePrereleases(a.prerelease, b.prerelease);
}
function comparePrereleases(a, b) {
    if (a.length === 0 || b.length === 0)
        return b.length - a.length;
    for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
        const order = compareIdentifiers(a[at] ?? '', b[at] ?? '');
        if (order !== 0)
            return order;
    }
    return a.length - b.length;
}
function compareIdentifiers(a, b) {
    const numeric = Number(isDigits(b)) - Number(isDigits(a));
    if (numeric !== 0)
        return numeric;
    return isDigits(a) ? compareDigits(a, b) : compareTexts(a, b);
}

;// CONCATENATED MODULE: ./build/systems/advisories/versions/nuget.js



const nuget_pattern = /^v?(\d+(?:\.\d+){0,3})(?:-([0-9a-z.-]+))?(?:\+[0-9a-z.-]*)?$/;
const nugetVersions = schemeFrom(nuget_parse, nuget_compare);
function nuget_parse(text) {
    if (text.length > longestVersion)
        return undefined;
    const [, release, prerelease] = nuget_pattern.exec(text.trim().toLowerCase()) ?? [];
    return release === undefined ? undefined : { release: release.split('.'), prerelease: prerelease?.split('.') ?? [] };
}
function nuget_compare(a, b) {
    return compareLists(a.release, b.release, compareDigits, '0') || comparePrereleases(a.prerelease, b.prerelease);
}

;// CONCATENATED MODULE: ./build/systems/advisories/versions/pep440.js


const pep440_pattern = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(?:post|rev|r)[-_.]?(\d*))?(?:[-_.]?dev[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;
const phases = { alpha: 'a', beta: 'b', preview: 'rc', pre: 'rc', c: 'rc' };
const pythonVersions = schemeFrom(pep440_parse, pep440_compare);
function pep440_parse(text) {
    if (text.length > longestVersion)
        return undefined;
    const groups = pep440_pattern.exec(text.trim().toLowerCase());
    if (groups === null)
        return undefined;
    const [, epoch, release = '', phase, preNumber, implicitPost, post, dev, local] = groups;
    return {
        epoch: epoch ?? '0',
        release: release.split('.'),
        pre: phase === undefined ? undefined : [phases[phase] ?? phase, numberOr0(preNumber)],
        post: implicitPost ?? (post === undefined ? undefined : numberOr0(post)),
        dev: dev === undefined ? undefined : numberOr0(dev),
        local: local?.split(/[-_.]/),
    };
}
function numberOr0(digits) {
    return digits === undefined || digits === '' ? '0' : digits;
}
function pep440_compare(a, b) {
    return (compareDigits(a.epoch, b.epoch) ||
        compareLists(a.release, b.release, compareDigits, '0') ||
        comparePre(a, b) ||
        compareOptional(a.post, b.post, -1) ||
        compareOptional(a.dev, b.dev, 1) ||
        compareLocal(a.local, b.local));
}
function preRank({ pre, post, dev }) {
    if (pre !== undefined)
        return 1;
    return post === undefined && dev !== undefined ? 0 : 2;
}
function comparePre(a, b) {
    const rank = preRank(a) - preRank(b);
    if (rank !== 0 || a.pre === undefined || b.pre === undefined)
        return rank;
    return compareTexts(a.pre[0], b.pre[0]) || compareDigits(a.pre[1], b.pre[1]);
}
function compareOptional(a, b, missing) {
    if (a === undefined || b === undefined)
        return a === b ? 0 : a === undefined ? missing : -missing;
    return compareDigits(a, b);
}
function compareLocal(a, b) {
    if (a === undefined || b === undefined)
        return a === b ? 0 : a === undefined ? -1 : 1;
    for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
        const [first = '', second = ''] = [a[at], b[at]];
        const numeric = Number(isDigits(first)) - Number(isDigits(second));
        const order = numeric || (isDigits(first) ? compareDigits(first, second) : compareTexts(first, second));
        if (order !== 0)
            return order;
    }
    return a.length - b.length;
}

;// CONCATENATED MODULE: ./build/systems/advisories/versions/ruby.js


const ruby_pattern = /^\d+(?:\.[0-9a-z]+)*(?:-[0-9a-z-]+(?:\.[0-9a-z-]+)*)?$/i;
const rubyVersions = schemeFrom(ruby_parse, (a, b) => compareLists(a, b, compareSegments, '0'));
function ruby_parse(text) {
    const trimmed = text.trim();
    if (trimmed.length > longestVersion || !ruby_pattern.test(trimmed))
        return undefined;
    const segments = trimmed.replaceAll('-', '.pre.').match(/\d+|[a-z]+/gi) ?? [];
    const firstWord = segments.findIndex((segment) => !isDigits(segment));
    const numbers = firstWord < 0 ? segments : segments.slice(0, firstWord);
    const rest = firstWord < 0 ? [] : segments.slice(firstWord);
    return [...withoutTrailingZeros(numbers), ...withoutTrailingZeros(rest)];
}
function withoutTrailingZeros(segments) {
    return segments.slice(0, segments.findLastIndex((segment) => !/^0+$/.test(segment)) + 1);
}
function compareSegments(a, b) {
    const numeric = Number(isDigits(a)) - Number(isDigits(b));
    if (numeric !== 0)
        return numeric;
    return isDigits(a) ? compareDigits(a, b) : compareTexts(a, b);
}

;// CONCATENATED MODULE: ./build/systems/advisories/versions/scheme.js








const schemes = {
    npm: semanticVersions,
    'crates.io': semanticVersions,
    Go: semanticVersions,
    SwiftURL: semanticVersions,
    Pub: semanticVersions,
    Hex: semanticVersions,
    'GitHub Actions': semanticVersions,
    PyPI: pythonVersions,
    RubyGems: rubyVersions,
    Maven: mavenVersions,
    NuGet: nugetVersions,
    Packagist: composerVersions,
    Debian: debianVersions,
    Ubuntu: debianVersions,
    Alpine: alpineVersions,
};
const comparedEcosystems = Object.keys(schemes);
function schemeOf(ecosystem) {
    const name = ecosystem.split(':', 1)[0] ?? '';
    return Object.hasOwn(schemes, name) ? schemes[name] : undefined;
}


/***/ }),

/***/ 4239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findBaseCommit),
/* harmony export */   i: () => (/* binding */ hintsOf)
/* harmony export */ });
/* harmony import */ var _core_model_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6131);

function hintsOf({ event, baseRef, baseSha, checkoutCommit, pullRequest, ref }) {
    return {
        builtOnCommit: event === 'push' || event === 'merge_group',
        trialMerge: pullRequest !== undefined && checkoutCommit !== undefined && ref?.endsWith('/merge') === true,
        ...(baseRef === undefined ? {} : { branch: baseRef }),
        ...(baseSha === undefined ? {} : { commit: baseSha }),
    };
}
const usualBases = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];
async function findBaseCommit(git, hints) {
    if (hints.given === undefined && hints.trialMerge === true) {
        const commit = await baseOfTrialMerge(git);
        if (commit !== undefined)
            return { known: true, commit, chosen: 'first parent of the trial merge' };
    }
    for (const revision of candidates(hints)) {
        const base = await git.mergeBase(revision, 'HEAD');
        if (base !== undefined)
            return { known: true, commit: base, chosen: `merge base with ${revision}` };
    }
    return (await builtOn(git, hints)) ?? notFound(git, hints);
}
async function builtOn(git, { given, commit, builtOnCommit }) {
    if (given !== undefined || commit === undefined || builtOnCommit !== true)
        return undefined;
    if (!(await git.isShallow()))
        return undefined;
    const isHere = (await git.commit(commit)) !== undefined || (await git.fetchCommit(commit));
    return isHere ? { known: true, commit, chosen: 'commit that the event starts from' } : undefined;
}
async function baseOfTrialMerge(git) {
    const [base, change] = await git.parents('HEAD');
    if (base === undefined || change === undefined)
        return undefined;
    if ((await git.commit(base)) !== undefined)
        return base;
    return (await git.fetchCommit(base)) ? base : undefined;
}
function candidates({ given, branch, commit }) {
    if (given !== undefined)
        return [`refs/remotes/origin/${given}`, given];
    const named = [
        ...(branch === undefined ? [] : [`refs/remotes/origin/${branch}`]),
        ...(commit === undefined ? [] : [commit]),
    ];
    return named.length > 0 ? named : usualBases;
}
async function notFound(git, { given, branch, commit }) {
    if ((await git.head()) === undefined)
        return (0,_core_model_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)('There is no commit to compare with.', 'Run inside a git repository with history.');
    const wanted = given ?? branch ?? commit ?? 'main';
    if (await git.isShallow()) {
        const why = `The clone is shallow and holds no common ancestor with ${wanted}.`;
        return (0,_core_model_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)(why, 'Give actions/checkout `fetch-depth: 0`.');
    }
    const why = `This clone holds no common ancestor with ${wanted}.`;
    return (0,_core_model_known_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L)(why, 'Fetch the base branch (`fetch-depth: 0` on actions/checkout), or name another `base-ref`.');
}


/***/ }),

/***/ 2151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readDiffPath)
/* harmony export */ });
function readDiffPath(written) {
    const name = written.startsWith('"') ? decodeQuoted(written) : (written.split('\t', 1)[0] ?? '').replace(/\r$/, '');
    if (name === '/dev/null')
        return undefined;
    return name.replace(/^b\//, '');
}
const escapes = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };
function decodeQuoted(quoted) {
    const bytes = [];
    for (let at = 1; at < quoted.length; at++) {
        const character = quoted.charAt(at);
        if (character === '"')
            break;
        if (character !== '\\') {
            const point = String.fromCodePoint(quoted.codePointAt(at) ?? 0);
            bytes.push(...Buffer.from(point, 'utf8'));
            at += point.length - 1;
            continue;
        }
        const octal = /^[0-3][0-7]{2}/.exec(quoted.slice(at + 1, at + 4))?.[0];
        if (octal !== undefined) {
            bytes.push(Number.parseInt(octal, 8));
            at += 3;
        }
        else {
            at++;
            bytes.push(escapes[quoted.charAt(at)] ?? quoted.charCodeAt(at));
        }
    }
    return Buffer.from(bytes).toString('utf8');
}


/***/ }),

/***/ 314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ stagedFiles)
});

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
;// CONCATENATED MODULE: ./build/systems/git/blobs.js

const NEWLINE = 0x0a;
const longestHeader = 256;
async function* splitBlobs(stream, maxBytes) {
    let header = '';
    let open;
    for await (const chunk of stream) {
        let at = 0;
        while (at < chunk.length) {
            if (open === undefined) {
                const end = chunk.indexOf(NEWLINE, at);
                header += Buffer.from(chunk.subarray(at, end < 0 ? chunk.length : end)).toString('latin1');
                if (header.length > longestHeader)
                    throw broken('holds what is no header');
                if (end < 0)
                    break;
                open = openObject(header);
                header = '';
                at = end + 1;
            }
            else {
                at += take(open, chunk, at, maxBytes);
                if (open.seen <= open.size)
                    continue;
                if (open.isBlob)
                    yield { id: open.id, size: open.size, bytes: Buffer.concat(open.parts) };
                open = undefined;
            }
        }
    }
    if (open !== undefined)
        throw broken(`ends inside ${open.id}`);
}
function openObject(header) {
    const [id = '', type, size] = header.split(' ');
    if (type === 'missing' || type === 'ambiguous')
        return undefined;
    return { id, isBlob: type === 'blob', size: Number(size), parts: [], kept: 0, seen: 0 };
}
function take(open, chunk, at, maxBytes) {
    const length = Math.min(chunk.length - at, open.size + 1 - open.seen);
    const wanted = Math.min(length, Math.min(open.size, maxBytes) - open.kept);
    if (open.isBlob && wanted > 0) {
        open.parts.push(Buffer.from(chunk.subarray(at, at + wanted)));
        open.kept += wanted;
    }
    open.seen += length;
    return length;
}
function broken(how) {
    return new errors/* ExternalError */.yA('tool-failed', `The output of git cat-file ${how}.`);
}

// EXTERNAL MODULE: ./build/systems/git/zero-separated.js
var zero_separated = __webpack_require__(1128);
;// CONCATENATED MODULE: ./build/systems/git/staged-files.js



async function* stagedFiles(git, maxBytes) {
    const pathsOf = await stagedBlobs(git);
    if (pathsOf.size === 0)
        return;
    const missing = new Set(pathsOf.keys());
    for await (const { id, size, bytes } of splitBlobs(git.objects([...pathsOf.keys()]), maxBytes)) {
        for (const path of pathsOf.get(id) ?? [])
            yield { path, size, bytes };
        missing.delete(id);
    }
    const [lost] = missing;
    if (lost === undefined)
        return;
    const [path = lost] = pathsOf.get(lost) ?? [];
    throw new errors/* ExternalError */.yA('tool-failed', `git has lost the staged content of ${path}: run \`git fsck\`.`);
}
async function stagedBlobs(git) {
    const pathsOf = new Map();
    let blob;
    for await (const text of (0,zero_separated/* zeroSeparated */.Q)(git.stagedChanges())) {
        if (blob === undefined) {
            const [, mode = '', , id = ''] = text.split(' ');
            blob = mode.startsWith('100') ? id : '';
            continue;
        }
        if (blob !== '')
            pathsOf.set(blob, [...(pathsOf.get(blob) ?? []), text]);
        blob = undefined;
    }
    return pathsOf;
}


/***/ }),

/***/ 1128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ zeroSeparated)
/* harmony export */ });
async function* zeroSeparated(stream) {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const chunk of stream) {
        const texts = (rest + decoder.decode(chunk, { stream: true })).split('\0');
        rest = texts.pop() ?? '';
        yield* texts;
    }
}


/***/ })

};
