export const id = 7090;
export const ids = [7090,1739,2153];
export const modules = {

/***/ 7090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectCoverage: () => (/* binding */ collectCoverage)
});

// EXTERNAL MODULE: ./build/core/files/path-globs.js
var path_globs = __webpack_require__(729);
// EXTERNAL MODULE: ./build/core/model/known.js
var known = __webpack_require__(6131);
// EXTERNAL MODULE: ./build/readers/owned-text.js
var owned_text = __webpack_require__(576);
// EXTERNAL MODULE: ./build/readers/read-error.js
var read_error = __webpack_require__(4400);
// EXTERNAL MODULE: ./build/readers/coverage/function-key.js
var function_key = __webpack_require__(5462);
// EXTERNAL MODULE: ./build/readers/coverage/hit-set.js
var hit_set = __webpack_require__(4574);
// EXTERNAL MODULE: ./build/readers/coverage/slabs.js
var coverage_slabs = __webpack_require__(8591);
;// CONCATENATED MODULE: ./build/readers/coverage/line-states.js

const missed = 1;
const hit = 3;
const startBytes = 64;
const freeBytes = 512;
const bytesPerLine = 32;
const chargePerFarLine = 256;
class LineStates {
    #slabs;
    #address;
    #bytes;
    #start;
    #length = startBytes;
    #far;
    #total = 0;
    #hits = 0;
    constructor(slabs) {
        this.#slabs = slabs;
        this.#address = slabs.take(startBytes);
        this.#bytes = slabs.bytes(this.#address);
        this.#start = coverage_slabs/* Slabs */.y.offset(this.#address);
    }
    get total() {
        return this.#total;
    }
    get hits() {
        return this.#hits;
    }
    add(number, wasHit) {
        if (number < this.#length) {
            if (!(number > 0))
                return;
            const at = this.#start + number;
            const old = this.#bytes[at];
            if (old === undefined)
                return;
            const state = wasHit ? hit : missed;
            if ((old | state) === old)
                return;
            this.#bytes[at] = old | state;
            this.#count(old, wasHit);
            return;
        }
        this.#addBeyond(number, wasHit);
    }
    state(number) {
        const near = number > 0 && number < this.#length ? this.#bytes[this.#start + number] : undefined;
        const state = near ?? this.#far?.get(number) ?? 0;
        return state === hit ? 'hit' : state === missed ? 'missed' : 'none';
    }
    missed() {
        const numbers = [];
        for (let number = 1; number < this.#length; number += 1) {
            if (this.#bytes[this.#start + number] === missed)
                numbers.push(number);
        }
        if (this.#far === undefined)
            return numbers;
        const far = [...this.#far].filter(([, state]) => state === missed).map(([number]) => number);
        return numbers.concat(far.sort((a, b) => a - b));
    }
    #count(old, wasHit) {
        if (old === 0)
            this.#total += 1;
        if (wasHit)
            this.#hits += 1;
    }
    #addBeyond(number, wasHit) {
        if (!Number.isSafeInteger(number))
            return;
        if (number < freeBytes + this.#total * bytesPerLine) {
            this.#stretch(number + 1);
            this.add(number, wasHit);
            return;
        }
        this.#far ??= new Map();
        const old = this.#far.get(number) ?? 0;
        const state = old | (wasHit ? hit : missed);
        if (state === old)
            return;
        if (old === 0)
            this.#slabs.charge(chargePerFarLine);
        this.#far.set(number, state);
        this.#count(old, wasHit);
    }
    #stretch(length) {
        const address = this.#slabs.take(length);
        const bytes = this.#slabs.bytes(address);
        const start = coverage_slabs/* Slabs */.y.offset(address);
        bytes.set(this.#bytes.subarray(this.#start, this.#start + this.#length), start);
        this.#slabs.release(this.#address, this.#length);
        this.#address = address;
        this.#bytes = bytes;
        this.#start = start;
        this.#length = coverage_slabs/* Slabs */.y.sizeFor(length);
        if (this.#far === undefined)
            return;
        for (const [number, state] of this.#far) {
            if (number >= this.#length)
                continue;
            bytes[start + number] = state;
            this.#far.delete(number);
        }
    }
}

;// CONCATENATED MODULE: ./build/readers/coverage/covered-file.js



const lineLimit = 0x2000_0000;
const armLimit = 0x1_0000_0000;
const hashedBit = 0x2000_0000;
const chargePerCount = 128;
const nothing = { covered: 0, total: 0 };
class CoveredFile {
    path;
    #slabs;
    #lines;
    #functions;
    #arms;
    #namedArms;
    #armCounts;
    #totals;
    constructor(path, slabs) {
        this.path = path;
        this.#slabs = slabs;
        this.#lines = new LineStates(slabs);
    }
    line(number, hit) {
        this.#lines.add(number, hit);
    }
    branch(line, arm, taken) {
        this.#arms ??= new hit_set/* HitSet */.W(this.#slabs);
        if (typeof arm === 'number' && arm >= 0 && arm < armLimit && line >= 0 && line < lineLimit) {
            this.#arms.add(line, arm, taken);
            return;
        }
        const key = (0,function_key/* functionKey */.a)(`${line}\0${arm}`);
        this.#namedArms ??= new Set();
        if (!this.#namedArms.has(line))
            this.#slabs.charge(chargePerCount);
        this.#namedArms.add(line);
        this.#arms.add(Math.floor(key / armLimit) | hashedBit, key, taken);
    }
    branchCounts(line, taken, total) {
        this.#armCounts ??= new Map();
        const old = this.#armCounts.get(line);
        if (old === undefined)
            this.#slabs.charge(chargePerCount);
        const merged = better(old, { covered: Math.min(taken, total), total });
        if (merged !== undefined)
            this.#armCounts.set(line, merged);
    }
    function(key, hit) {
        this.#functions ??= new hit_set/* HitSet */.W(this.#slabs);
        const number = typeof key === 'number' ? key : (0,function_key/* functionKey */.a)(key);
        this.#functions.add(Math.floor(number / armLimit), number, hit);
    }
    totals(figures) {
        const old = this.#totals;
        const merged = { ...old };
        for (const kind of kinds) {
            const figure = better(old?.[kind], figures[kind]);
            if (figure !== undefined)
                merged[kind] = figure;
        }
        this.#totals = merged;
    }
    get hasLines() {
        return this.#lines.total > 0;
    }
    get totalsOnly() {
        return this.#totals !== undefined && !this.hasLines;
    }
    get lines() {
        if (this.totalsOnly)
            return this.#totals?.lines ?? nothing;
        return { covered: this.#lines.hits, total: this.#lines.total };
    }
    get branches() {
        const arms = this.#arms;
        const counts = this.#armCounts;
        if (arms === undefined && counts === undefined)
            return this.#total('branches');
        let covered = arms?.hits ?? 0;
        let total = arms?.total ?? 0;
        if (counts === undefined)
            return { covered, total };
        const known = linesOf(arms);
        for (const [line, figure] of counts) {
            if (known.has(line) || this.#namedArms?.has(line) === true)
                continue;
            covered += figure.covered;
            total += figure.total;
        }
        return { covered, total };
    }
    get functions() {
        if (this.#functions === undefined)
            return this.#total('functions');
        return { covered: this.#functions.hits, total: this.#functions.total };
    }
    lineState(number) {
        return this.#lines.state(number);
    }
    missedLines() {
        return this.#lines.missed();
    }
    #total(kind) {
        return this.totalsOnly ? (this.#totals?.[kind] ?? nothing) : nothing;
    }
}
const kinds = ['lines', 'branches', 'functions', 'statements', 'instructions', 'regions'];
function better(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    if (a.covered !== b.covered)
        return a.covered > b.covered ? a : b;
    return a.total >= b.total ? a : b;
}
function linesOf(arms) {
    const lines = new Set();
    arms?.forEach((high) => {
        if ((high & hashedBit) === 0)
            lines.add(high);
    });
    return lines;
}

;// CONCATENATED MODULE: ./build/readers/coverage/coverage.js




const maximumFiles = 300_000;
class Coverage {
    #mapPath;
    #slabs = new coverage_slabs/* Slabs */.y();
    #files = new Map();
    #byReportedPath = new Map();
    constructor(mapPath) {
        this.#mapPath = mapPath;
    }
    file(path, roots = []) {
        return this.#fileOf(path, roots, this.#mapPath, this.#byReportedPath);
    }
    sinkOf(mapPath) {
        const byReportedPath = new Map();
        return { file: (path, roots = []) => this.#fileOf(path, roots, mapPath, byReportedPath) };
    }
    #fileOf(path, roots, mapPath, byReportedPath) {
        const reported = roots.length === 0 ? path : [path, ...roots].join('\0');
        const known = byReportedPath.get(reported);
        if (known !== undefined)
            return known;
        const mapped = mapPath(path, roots);
        let file = this.#files.get(mapped);
        if (file === undefined) {
            if (this.#files.size >= maximumFiles) {
                throw new read_error/* ReadError */.F('report-too-large', `coverage of more than ${maximumFiles} source files`, 'Give the gate the reports of this repository only.');
            }
            const kept = (0,owned_text/* ownedText */.h)(mapped);
            file = new CoveredFile(kept, this.#slabs);
            this.#files.set(kept, file);
        }
        byReportedPath.set(reported === file.path ? file.path : (0,owned_text/* ownedText */.h)(reported), file);
        return file;
    }
    files() {
        return this.#files.values();
    }
    get(path) {
        return this.#files.get(path);
    }
    totals(wanted = () => true) {
        const lines = { covered: 0, total: 0 };
        const branches = { covered: 0, total: 0 };
        const functions = { covered: 0, total: 0 };
        let files = 0;
        for (const file of this.#files.values()) {
            if (!wanted(file.path))
                continue;
            files += 1;
            addTo(lines, file.lines);
            addTo(branches, file.branches);
            addTo(functions, file.functions);
        }
        return { files, lines, branches, functions };
    }
}
function addTo(sum, figure) {
    sum.covered += figure.covered;
    sum.total += figure.total;
}

// EXTERNAL MODULE: ./build/readers/coverage/recognise.js
var recognise = __webpack_require__(9931);
// EXTERNAL MODULE: ./build/readers/test-results/recognise.js
var test_results_recognise = __webpack_require__(7690);
// EXTERNAL MODULE: ./build/systems/git/base-commit.js
var base_commit = __webpack_require__(4239);
// EXTERNAL MODULE: ./build/systems/git/open-git.js
var open_git = __webpack_require__(8689);
// EXTERNAL MODULE: ./build/actions/quality-gate/ratio.js
var ratio = __webpack_require__(5053);
// EXTERNAL MODULE: ./build/actions/quality-gate/reports.js + 1 modules
var reports = __webpack_require__(8509);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/files/relative-path.js
var relative_path = __webpack_require__(8718);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/model/untrusted-json.js
var untrusted_json = __webpack_require__(8241);
// EXTERNAL MODULE: ./build/readers/coverage/figures.js
var figures = __webpack_require__(1739);
;// CONCATENATED MODULE: ./build/actions/quality-gate/coverage/baseline.js






const maximumBytes = 64 * 1024 * 1024;
async function readBaseline(source, access) {
    const written = `${source.kind}:${source.value}`;
    try {
        const text = await load(source, access);
        return typeof text === 'string' ? parse(text, written) : text;
    }
    catch (error) {
        const why = `The baseline ${written} could not be read: ${(0,errors/* messageOf */.bD)(error)}`;
        return (0,known/* unknown */.L)(why, 'Check that the place exists and can be reached from this job.');
    }
}
async function load(source, access) {
    switch (source.kind) {
        case 'url':
            return access.download(source.value, maximumBytes);
        case 'branch':
            return loadFromBranch(source.value, access);
        case 'file':
            return loadFromFile(source.value, access);
    }
}
async function loadFromFile(value, { files, git, refusal, workingDirectory }) {
    const path = (0,external_node_path_.resolve)(workingDirectory, value);
    const facts = await files.facts(path);
    if (facts?.kind !== 'file')
        return (0,known/* unknown */.L)(`There is no baseline file ${value}.`, 'Let a run on the base branch keep its report there.');
    if (facts.size > maximumBytes)
        return (0,known/* unknown */.L)(`The baseline file ${value} is too large.`, 'Give the JSON report of an earlier run.');
    if (refusal !== undefined)
        return (0,known/* unknown */.L)(`Whether git tracks the baseline file ${value} cannot be told: ${refusal.why}`, refusal.fix);
    if (await isTracked(path, files, git)) {
        const why = `The baseline file ${value} is tracked by git, so the change that is judged can rewrite it.`;
        return (0,known/* unknown */.L)(why, 'Take the baseline from a branch, a URL, or a file that another job made.');
    }
    return files.readText(path);
}
async function isTracked(path, files, git) {
    const root = await git?.root();
    if (git === undefined || root === undefined)
        return false;
    const [realRoot, realPath] = await Promise.all([files.realPath(root), files.realPath(path)]);
    return (0,relative_path/* pathInside */._)(realRoot, realPath) !== undefined && git.isTracked(realPath);
}
async function loadFromBranch(branch, { git, checkName }) {
    const path = `${checkName}/report.json`;
    const commit = git === undefined ? undefined : await commitOfBranch(branch, git);
    if (git === undefined || commit === undefined) {
        return (0,known/* unknown */.L)(`There is no branch ${branch} in this clone or its origin.`, 'Let a run on the base branch make it.');
    }
    const bytes = await git.show(commit, path);
    if (bytes === undefined) {
        return (0,known/* unknown */.L)(`The branch ${branch} holds no ${path}.`, 'Let a run on the base branch commit its report there.');
    }
    return Buffer.from(bytes).toString('utf8');
}
async function commitOfBranch(branch, git) {
    const find = async () => (await git.commit(`refs/remotes/origin/${branch}`)) ?? git.commit(`refs/heads/${branch}`);
    return (await find()) ?? ((await git.fetchBranch(branch)) ? find() : undefined);
}
function parse(text, source) {
    const report = JSON.parse(text);
    const lines = (0,figures/* figureOf */.Mn)((0,untrusted_json.at)(report, 'facts', 'coverage', 'lines'), 'total');
    if (lines === undefined) {
        return (0,known/* unknown */.L)(`The baseline ${source} holds no line coverage.`, 'Give the JSON report (`report-path`) of an earlier quality-gate run.');
    }
    const modules = Object.entries(Object((0,untrusted_json.at)(report, 'facts', 'coverage', 'modules'))).flatMap(([name, figure]) => {
        const read = (0,figures/* figureOf */.Mn)(figure, 'total');
        return read === undefined ? [] : [[name, read]];
    });
    const commit = (0,untrusted_json/* textAt */.$6)(report, 'commit');
    return {
        known: true,
        source,
        ...(commit === undefined ? {} : { commit }),
        lines,
        modules: Object.fromEntries(modules),
    };
}

// EXTERNAL MODULE: ./build/actions/quality-gate/coverage/modules.js
var coverage_modules = __webpack_require__(4716);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./build/core/files/test-paths.js
var test_paths = __webpack_require__(8937);
;// CONCATENATED MODULE: ./build/actions/quality-gate/coverage/patch.js




function patchCoverage(base, changed, coverage, wanted, unmatched = []) {
    const languages = new Set(Array.from(coverage.files(), (file) => (0,posix_.extname)(file.path)));
    const files = [];
    const unreported = [];
    const strays = new Map(Array.from(unmatched, (path) => [endOf(path), path]));
    for (const [path, ranges] of changed) {
        if (ranges.length === 0 || !wanted(path))
            continue;
        const covered = coverage.get(path);
        if (covered?.totalsOnly === true)
            return onlyTotals(path);
        if (covered !== undefined)
            files.push(patchOf(covered, ranges));
        else if (languages.has((0,posix_.extname)(path)) && !needsNoCoverage(path))
            unreported.push(path);
        const stray = covered === undefined ? (strays.get(endOf(path)) ?? strays.get((0,posix_.basename)(path))) : undefined;
        if (stray !== undefined)
            return perhaps(path, stray);
    }
    const counted = files.filter((file) => file.lines.total > 0);
    const lines = counted.map((file) => file.lines).reduce(ratio/* addFigures */.dY, ratio/* noFigure */.aJ);
    return { known: true, base, lines, files: counted, unreported };
}
function needsNoCoverage(path) {
    return (0,test_paths/* isTestPath */.M)(path) || /\.(?:d\.[cm]?ts|config\.[cm]?[jt]s)$/.test(path);
}
function endOf(path) {
    return path.split('/').slice(-2).join('/');
}
function perhaps(path, stray) {
    const why = `No report names ${path}, which was changed, but one names ${stray}, which may be the same file.`;
    return (0,known/* unknown */.L)(why, 'Set `working-directory` or `strip-prefixes`, so that the paths in reports fit those of the repository.');
}
function onlyTotals(path) {
    const why = `The report that covers ${path} holds totals only, not lines.`;
    return (0,known/* unknown */.L)(why, 'Let the tests also write a report with lines, for example LCOV.');
}
function patchOf(file, ranges) {
    const missed = [];
    let covered = 0;
    let total = 0;
    for (const { start, end } of ranges) {
        let open;
        for (let line = start; line <= end; line++) {
            const state = file.lineState(line);
            if (state === 'none')
                continue;
            total++;
            if (state === 'hit') {
                covered++;
                open = undefined;
            }
            else if (open === undefined) {
                open = { start: line, end: line };
                missed.push(open);
            }
            else {
                open.end = line;
            }
        }
    }
    return { path: file.path, lines: { covered, total }, missed };
}

;// CONCATENATED MODULE: ./build/actions/quality-gate/coverage/collect.js












async function collectCoverage(run, repository, patterns, discovered) {
    const { inputs, log } = run;
    const strays = new Map();
    const coverage = new Coverage((path) => path);
    const sinkOf = async (report) => {
        const map = await repository.artifacts.mapperOf(report);
        return coverage.sinkOf((path, roots) => {
            const mapped = map(path, roots);
            const { path: stray } = mapped;
            const isFirst = !strays.has(stray) || strays.get(stray) === report;
            if (!mapped.matched)
                strays.set(stray, isFirst ? report : undefined);
            return mapped.path;
        });
    };
    const set = await (0,reports/* readReports */.o)(coverageKind(sinkOf), (0,reports/* reportSearch */.V)(run, repository, patterns));
    const unmatched = new Set(strays.keys());
    const isExcluded = await (0,path_globs/* compilePathGlobs */.Q)(inputs.exclude ?? []);
    const wanted = (path) => !isExcluded(path);
    const baseline = inputs.baseline === undefined ? undefined : await readBaseline(inputs.baseline, baselineAccess(run, repository));
    const modules = (0,coverage_modules/* carryForward */.DN)(await (0,coverage_modules/* measureModules */.c5)(coverage, (0,coverage_modules/* modulesOf */.XG)(inputs), wanted), (0,coverage_modules/* modulesOf */.XG)(inputs), baseline);
    const carried = modules.filter((module) => module.carriedFrom !== undefined);
    const totals = coverage.totals(wanted);
    const lines = carried.map((module) => module.lines).reduce(ratio/* addFigures */.dY, totals.lines);
    log.debug(`Coverage of ${totals.files} files from ${set.reports.length} reports; ${unmatched.size} paths are not in the repository.`);
    return {
        ...set,
        discovered,
        totals: { lines, branches: totals.branches, functions: totals.functions },
        files: Array.from(coverage.files()).filter((file) => wanted(file.path)),
        modules,
        unmatched: [...unmatched].filter(wanted).sort(),
        mixed: [...strays].flatMap(([path, report]) => {
            return report === undefined && wanted(path) && repository.paths.fitsSeveral(path) ? [path] : [];
        }),
        ...(await collect_patchOf(run, repository, { coverage, wanted, unmatched })),
        ...(baseline === undefined ? {} : { baseline }),
    };
}
function coverageKind(sinkOf) {
    return {
        noun: 'coverage',
        mergesCopies: true,
        formats: async () => {
            const { coverageReaders } = await Promise.all(/* import() */[__webpack_require__.e(6031), __webpack_require__.e(2372), __webpack_require__.e(153), __webpack_require__.e(5774)]).then(__webpack_require__.bind(__webpack_require__, 5774));
            return coverageReaders.map((reader) => reader.title);
        },
        misplaced: async (file) => {
            const format = (await (0,test_results_recognise/* recogniseTestResults */.E)(file))?.title;
            return format === undefined ? undefined : { format, input: 'test-results' };
        },
        recognise: async (file) => {
            const reader = await (0,recognise/* recogniseCoverage */.k)(file);
            return reader && { format: reader.title, read: async () => reader.read(file, await sinkOf(file.path)) };
        },
    };
}
function baselineAccess(run, { git, refusal }) {
    const { inputs, ports, workingDirectory, download } = run;
    return { files: ports.files, git, refusal, workingDirectory, checkName: inputs['check-name'], download };
}
async function collect_patchOf(run, { git, refusal }, { coverage, wanted, unmatched }) {
    const { inputs, context } = run;
    const demanded = inputs['minimum-patch-coverage'] !== undefined || inputs['base-ref'] !== undefined;
    if (!demanded && context.pullRequest === undefined)
        return {};
    if (git === undefined)
        return { patch: refusal ?? open_git/* noRepository */.GD };
    const given = inputs['base-ref'];
    const patch = await (0,known/* knownUnlessFailed */.n)('The change', async () => {
        const base = await (0,base_commit/* findBaseCommit */.Q)(git, { ...(0,base_commit/* hintsOf */.i)(context), ...(given === undefined ? {} : { given }) });
        if (!base.known)
            return base;
        run.log.info(`The change is what was added since ${base.commit} (${base.chosen}).`);
        return patchCoverage(base.commit, await git.changedLines(base.commit), coverage, wanted, unmatched);
    });
    return { patch };
}


/***/ }),

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

/***/ 8937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isTestPath)
/* harmony export */ });
const testFolder = /(?:^|\/)(?:tests?|__tests__|__mocks__|specs?|mocks?|fixtures?|e2e|testing|testdata|examples?|demos?|samples?|bench(?:es|marks?)?)\//i;
const testTarget = /(?:^|\/)[\w.-]*(?:Tests?|Mocks?)\//;
const testFile = /(?:[._-](?:test|tests|spec|mock|stories|bench)\.[cm]?[jt]sx?|(?:Tests?|Spec|Mock\w*)\.swift|_tests?\.rs|\/tests\.rs)$/;
function isTestPath(path) {
    return testFolder.test(path) || testTarget.test(path) || testFile.test(path);
}


/***/ }),

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

/***/ 5462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ functionKey),
/* harmony export */   m: () => (/* binding */ functionKeyOfBytes)
/* harmony export */ });
const bits21 = 0x1fffff;
function functionKeyOfBytes(bytes, start, end) {
    let a = 0x243f6a88 ^ (end - start);
    let b = 0x85a308d3;
    let at = start;
    for (; at + 8 <= end; at += 8) {
        a = Math.imul(a ^ wordAt(bytes, at), 0x9e3779b1);
        b = Math.imul(b ^ wordAt(bytes, at + 4), 0x85ebca6b);
        b = (b + ((a << 17) | (a >>> 15))) | 0;
        a ^= (b << 13) | (b >>> 19);
    }
    for (; at < end; at += 1) {
        const byte = bytes[at] ?? 0;
        a = Math.imul(a ^ byte, 0x01000193);
        b = Math.imul(b + byte, 0x27d4eb2f);
        b = (b << 7) | (b >>> 25);
    }
    a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ b;
    b = Math.imul(b ^ (b >>> 15), 0xc2b2ae35) ^ (a >>> 13);
    a = Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
    a ^= a >>> 16;
    b = Math.imul(b ^ (b >>> 16), 0x27d4eb2f);
    b ^= b >>> 15;
    return (b & bits21) * 0x1_0000_0000 + (a >>> 0);
}
function wordAt(bytes, at) {
    return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
}
function functionKey(name) {
    const bytes = Buffer.from(name, 'utf8');
    return functionKeyOfBytes(bytes, 0, bytes.length);
}


/***/ }),

/***/ 4574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ HitSet)
/* harmony export */ });
/* harmony import */ var _slabs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8591);

const hitBit = 0x8000_0000 | 0;
const takenBit = 0x4000_0000;
const startSize = 64;
class HitSet {
    #slabs;
    #address;
    #words;
    #start;
    #length = startSize / 4;
    #total = 0;
    #hits = 0;
    constructor(slabs) {
        this.#slabs = slabs;
        this.#address = slabs.take(startSize);
        this.#words = slabs.words(this.#address);
        this.#start = _slabs_js__WEBPACK_IMPORTED_MODULE_0__/* .Slabs */ .y.offset(this.#address) / 4;
    }
    get total() {
        return this.#total;
    }
    get hits() {
        return this.#hits;
    }
    add(high, low, hit) {
        const words = this.#words;
        const start = this.#start;
        const mask = this.#length - 2;
        const wanted = high | takenBit;
        const lowWord = low | 0;
        let at = slotOf(high, lowWord) & mask;
        for (;;) {
            const word = words[start + at + 1] ?? 0;
            if (word === 0)
                break;
            if ((word & ~hitBit) === wanted && words[start + at] === lowWord) {
                if (!hit || word < 0)
                    return 0;
                words[start + at + 1] = word | hitBit;
                this.#hits += 1;
                return 2;
            }
            at = (at + 2) & mask;
        }
        words[start + at] = lowWord;
        words[start + at + 1] = hit ? wanted | hitBit : wanted;
        this.#total += 1;
        if (hit)
            this.#hits += 1;
        if (this.#total * 20 > this.#length * 7)
            this.#grow();
        return hit ? 3 : 1;
    }
    forEach(visit) {
        const end = this.#start + this.#length;
        for (let at = this.#start; at < end; at += 2) {
            const word = this.#words[at + 1] ?? 0;
            if (word !== 0)
                visit(word & (takenBit - 1), this.#words[at] ?? 0, word < 0);
        }
    }
    #grow() {
        const size = this.#length * 4;
        const address = this.#slabs.take(size * 2);
        const words = this.#slabs.words(address);
        const start = _slabs_js__WEBPACK_IMPORTED_MODULE_0__/* .Slabs */ .y.offset(address) / 4;
        const mask = this.#length * 2 - 2;
        const end = this.#start + this.#length;
        for (let from = this.#start; from < end; from += 2) {
            const word = this.#words[from + 1] ?? 0;
            if (word === 0)
                continue;
            const low = this.#words[from] ?? 0;
            let at = slotOf(word & (takenBit - 1), low) & mask;
            while (words[start + at + 1] !== 0)
                at = (at + 2) & mask;
            words[start + at] = low;
            words[start + at + 1] = word;
        }
        this.#slabs.release(this.#address, size);
        this.#address = address;
        this.#words = words;
        this.#start = start;
        this.#length *= 2;
    }
}
function slotOf(high, low) {
    const mixed = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) << 1;
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

/***/ 8591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ Slabs)
/* harmony export */ });
/* harmony import */ var _read_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4400);

const slabSize = 256 * 1024;
const largestBlock = 32 * 1024;
const smallestBlock = 64;
const ceiling = 640 * 1024 * 1024;
class Slabs {
    #bytes = [];
    #words = [];
    #current = -1;
    #used = slabSize;
    #charged = 0;
    #free = Array.from({ length: 32 }, () => []);
    static sizeFor(size) {
        return 2 ** (32 - Math.clz32(Math.max(size, smallestBlock) - 1));
    }
    take(size) {
        const length = Slabs.sizeFor(size);
        if (length > largestBlock)
            return this.#addSlab(length) * slabSize;
        const free = this.#free[31 - Math.clz32(length)]?.pop();
        if (free !== undefined) {
            const start = Slabs.offset(free);
            this.bytes(free).fill(0, start, start + length);
            return free;
        }
        if (this.#used + length > slabSize) {
            this.#current = this.#addSlab(slabSize);
            this.#used = 0;
        }
        this.#used += length;
        return this.#current * slabSize + this.#used - length;
    }
    release(address, size) {
        if (size > largestBlock) {
            const slab = Math.floor(address / slabSize);
            this.#charged -= size;
            this.#bytes[slab] = new Uint8Array(0);
            this.#words[slab] = new Int32Array(0);
        }
        else
            this.#free[31 - Math.clz32(size)]?.push(address);
    }
    bytes(address) {
        return this.#bytes[Math.floor(address / slabSize)] ?? new Uint8Array(0);
    }
    words(address) {
        return this.#words[Math.floor(address / slabSize)] ?? new Int32Array(0);
    }
    static offset(address) {
        return address % slabSize;
    }
    charge(size) {
        this.#charged += size;
        if (this.#charged <= ceiling)
            return;
        throw new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-too-large', `its facts about lines, branches and functions need more than ${ceiling / 1024 / 1024} MiB`, 'Give the gate the reports of this repository only, and leave generated code out of them.');
    }
    #addSlab(size) {
        this.charge(size);
        const slab = new ArrayBuffer(size);
        this.#words.push(new Int32Array(slab));
        return this.#bytes.push(new Uint8Array(slab)) - 1;
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


/***/ })

};
