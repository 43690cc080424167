export const id = 364;
export const ids = [364];
export const modules = {

/***/ 4716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ carryForward),
/* harmony export */   XG: () => (/* binding */ modulesOf),
/* harmony export */   c5: () => (/* binding */ measureModules)
/* harmony export */ });
/* harmony import */ var _core_files_path_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(729);
/* harmony import */ var _core_model_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5755);


function modulesOf(inputs) {
    return Object.entries(inputs.modules ?? {}).map(([name, module]) => ({
        name,
        paths: module.paths,
        carryForward: module['carry-forward'] ?? false,
        named: inputs.flags?.includes(name) ?? false,
        expected: inputs.flags?.includes(name) ?? true,
        ...(module['minimum-coverage'] === undefined ? {} : { minimum: module['minimum-coverage'] }),
    }));
}
async function measureModules(coverage, modules, wanted) {
    return Promise.all(modules.map(async ({ name, paths }) => {
        const isIn = await (0,_core_files_path_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePathGlobs */ .Q)(paths);
        const { lines, files } = coverage.totals((path) => wanted(path) && isIn(path));
        return { name, lines, files };
    }));
}
function carryForward(facts, modules, baseline) {
    if (baseline?.known !== true)
        return [...facts];
    const allowed = new Set(modules.filter((module) => module.carryForward && !module.named).map(({ name }) => name));
    return facts.map((fact) => {
        const before = Object.hasOwn(baseline.modules, fact.name) ? baseline.modules[fact.name] : undefined;
        if (fact.files > 0 || before === undefined || !allowed.has(fact.name))
            return fact;
        return {
            ...fact,
            lines: before,
            carriedFrom: baseline.commit === undefined ? baseline.source : (0,_core_model_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .A)(baseline.commit),
        };
    });
}


/***/ }),

/***/ 364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demandsOf: () => (/* reexport */ demandsOf),
  discoverReports: () => (/* reexport */ discoverReports),
  judge: () => (/* reexport */ judge),
  run: () => (/* binding */ run),
  schema: () => (/* binding */ schema)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/files/relative-path.js
var relative_path = __webpack_require__(8718);
// EXTERNAL MODULE: ./build/core/files/walk-files.js
var walk_files = __webpack_require__(3119);
;// CONCATENATED MODULE: ./build/actions/quality-gate/discovery.js



const usualCoverage = [
    /\/(?:lcov|[^./][^/]*\.lcov)\.info$/,
    /\/[^./][^/]*\.lcov$/,
    /\/coverage-final\.json$/,
    /\/(?:cobertura|coverage\.cobertura|cobertura-coverage|coverage)\.xml$/,
    /\/(?:jacoco|jacocoTestReport)\.xml$/,
    /\/clover\.xml$/,
    /\/(?:coverage|cover|c)\.out$/,
    /\/\.resultset\.json$/,
];
const usualTestResults = [
    /\/(?:junit|[^./][^/]*\.junit|(?:[^./][^/]*)?-junit|(?:junit|TEST)-[^/]*)\.xml$/,
    /\/(?:test-results|surefire-reports)\/(?:.*\/)?[^./][^/]*\.xml$/,
    /\/[^./][^/]*\.trx$/,
    /\/(?:ctrf-report|jest-results|vitest-results|test-results)\.json$/,
];
async function discoverReports(files, workingDirectory) {
    const base = workingDirectory.split(external_node_path_.sep).join('/');
    const above = base.endsWith('/') ? base.length - 1 : base.length;
    const isAt = (places, path) => places.some((place) => place.test(path.slice(above)));
    const walk = await (0,walk_files/* walkFiles */.F)(files, [
        {
            base,
            matches: (path) => isAt(usualCoverage, path) || isAt(usualTestResults, path),
            mayMatchBelow: (folder, isLink) => folder === base || (!isLink && mayEnter(folder)),
        },
    ]);
    const found = [...walk.files].sort();
    const at = (places) => places.map((place) => found.filter((path) => isAt([place], path)));
    return {
        coverage: onePerFolder(at(usualCoverage), workingDirectory),
        testResults: onePerFolder(at(usualTestResults), workingDirectory),
    };
}
function mayEnter(folder) {
    const name = folder.slice(folder.lastIndexOf('/') + 1);
    return !name.startsWith('.') && !walk_files/* foreignFolders */._.has(name);
}
function onePerFolder(matches, workingDirectory) {
    const patternOf = new Map();
    const chosen = [];
    for (const [index, paths] of matches.entries()) {
        for (const path of paths) {
            const folder = (0,external_node_path_.dirname)(path);
            if ((patternOf.get(folder) ?? index) !== index)
                continue;
            patternOf.set(folder, index);
            chosen.push(`./${(0,relative_path/* relativePath */.i)(workingDirectory, path)}`);
        }
    }
    return chosen;
}

// EXTERNAL MODULE: ./build/core/files/repository-paths.js
var repository_paths = __webpack_require__(601);
// EXTERNAL MODULE: ./build/core/run/context.js
var context = __webpack_require__(6607);
// EXTERNAL MODULE: ./build/systems/git/open-git.js
var open_git = __webpack_require__(8689);
;// CONCATENATED MODULE: ./build/actions/quality-gate/artifacts.js


const legFile = 'vetnet-leg.txt';
const longestLegFile = 16_384;
class Artifacts {
    #options;
    #legs = new Map();
    constructor(options) {
        this.#options = options;
    }
    isOfChange(report) {
        const { folder, root, paths } = this.#options;
        if (folder === undefined || (0,relative_path/* pathInside */._)(folder, report) === undefined)
            return false;
        const path = (0,relative_path/* pathInside */._)(root, report);
        return path !== undefined && paths.tracks(path);
    }
    artifactOf(report) {
        const { folder, root } = this.#options;
        const [artifact, ...rest] = folder === undefined ? [] : ((0,relative_path/* pathInside */._)(folder, report)?.split('/') ?? []);
        if (folder === undefined || artifact === undefined || rest.length === 0)
            return undefined;
        return (0,relative_path/* pathInside */._)(root, (0,external_node_path_.join)(folder, artifact)) ?? artifact;
    }
    async mapperOf(report) {
        const { folder, root, paths } = this.#options;
        const inside = folder === undefined ? undefined : (0,relative_path/* pathInside */._)(folder, report);
        const [artifact, ...rest] = inside?.split('/') ?? [];
        if (folder === undefined || artifact === undefined || rest.length === 0)
            return (path, roots) => paths.map(path, roots, (0,external_node_path_.dirname)(report));
        const place = (0,external_node_path_.dirname)((0,external_node_path_.join)(root, ...rest));
        const leg = await this.#legOf((0,external_node_path_.join)(folder, artifact));
        if (leg === undefined)
            return (path, roots) => paths.map(path, roots, place);
        return (path, roots = []) => this.#mapOfLeg(leg, place, path, roots);
    }
    #legOf(artifact) {
        const known = this.#legs.get(artifact) ?? readLeg(this.#options.files, (0,external_node_path_.join)(artifact, legFile));
        this.#legs.set(artifact, known);
        return known;
    }
    #mapOfLeg(leg, place, path, roots) {
        const { root, paths } = this.#options;
        const here = (there) => `${root}/${there}`;
        const below = belowAny(leg.roots, path);
        if (below !== undefined)
            return paths.map(here(below));
        const translated = roots.map((one) => {
            const rest = belowAny(leg.roots, one);
            if (rest !== undefined)
                return here(rest);
            return isAbsolute(one) ? one : here(`${leg.path}/${one}`);
        });
        const found = paths.map(path, translated, place);
        if (isAbsolute(path) || leg.path === '')
            return found;
        const places = [...translated, here(leg.path)].map((folder) => paths.map(`${folder}/${path}`));
        const exact = places.find(({ matched }) => matched);
        if (exact !== undefined)
            return exact;
        const isOurs = !found.matched || found.path.startsWith(`${leg.path}/`);
        return isOurs ? found : { path: `${leg.path}/${path.replaceAll('\\', '/')}`, matched: false };
    }
}
async function readLeg(files, file) {
    const facts = await files.facts(file).catch(() => undefined);
    if (facts?.kind !== 'file' || facts.size > longestLegFile)
        return undefined;
    const [path = '', ...roots] = (await files.readText(file)).split(/\r?\n/);
    return { path: path === '.' ? '' : path, roots: roots.filter(isAbsolute) };
}
function isAbsolute(path) {
    return /^(?:[\\/]|[A-Za-z]:[\\/])/.test(path);
}
function belowAny(folders, path) {
    const slashed = path.replaceAll('\\', '/');
    for (const folder of folders) {
        const start = `${folder.replaceAll('\\', '/').replace(/\/+$/, '')}/`;
        const isBelow = /^[A-Za-z]:/.test(start)
            ? slashed.toLowerCase().startsWith(start.toLowerCase())
            : slashed.startsWith(start);
        if (isBelow && slashed.length > start.length)
            return slashed.slice(start.length);
        if (`${slashed}/` === start)
            return '.';
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/actions/quality-gate/repository.js






async function accessRepository(run) {
    const { inputs, ports, workingDirectory } = run;
    const git = await (0,open_git/* openGit */.zY)(workingDirectory, ports);
    const prefixes = inputs['strip-prefixes'] ?? [];
    const listing = git === undefined ? Promise.resolve([]) : namesTracked(git);
    listing.catch(() => undefined);
    const root = await git?.root();
    if (git === undefined || root === undefined) {
        const refusal = await git?.refusal();
        if (refusal !== undefined)
            run.log.warning(`${refusal.why} ${refusal.fix}`);
        const paths = new repository_paths/* RepositoryPaths */.L({ root: workingDirectory, prefixes });
        const artifacts = artifactsOf(run, workingDirectory, paths);
        const access = { git: undefined, paths, artifacts, isOfChange: async (path) => artifacts.isOfChange(path) };
        return { ...access, ...(refusal === undefined ? {} : { refusal }) };
    }
    const paths = new repository_paths/* RepositoryPaths */.L({ root, tracked: await listing, workingDirectory, prefixes });
    const artifacts = artifactsOf(run, root, paths);
    const isReview = (0,context/* isReviewEvent */.z)(run.context.event);
    const isOfChange = async (report) => {
        if (artifacts.isOfChange(report))
            return true;
        const path = (0,relative_path/* pathInside */._)(root, report);
        return (isReview && path !== undefined && paths.tracks(path) && (await isAsCommitted(git, path, report, ports.files)));
    };
    return { git, paths, artifacts, isOfChange };
}
async function isAsCommitted(git, path, file, files) {
    const [entry] = await git.tree('HEAD', path);
    const facts = await files.facts(file);
    if (entry?.kind !== 'file' || facts?.size !== entry.size)
        return false;
    const committed = await git.show('HEAD', path);
    return committed !== undefined && Buffer.from(committed).toString('utf8') === (await files.readText(file));
}
function artifactsOf({ inputs, ports, workingDirectory }, root, paths) {
    const folder = inputs.artifacts === undefined ? undefined : (0,external_node_path_.resolve)(workingDirectory, inputs.artifacts);
    return new Artifacts({ files: ports.files, folder, root, paths });
}
async function namesTracked(git) {
    const names = [];
    for await (const name of git.trackedFiles())
        names.push(name);
    return names;
}

;// CONCATENATED MODULE: ./build/actions/quality-gate/collect.js


async function collect(run) {
    const { coverage, testResults, discovered } = await patternsOf(run);
    if (coverage === undefined && testResults === undefined)
        return {};
    const repository = await accessRepository(run);
    const facts = {};
    if (coverage !== undefined) {
        const { collectCoverage } = await __webpack_require__.e(/* import() */ 7090).then(__webpack_require__.bind(__webpack_require__, 7090));
        facts.coverage = await collectCoverage(run, repository, coverage, discovered);
    }
    if (testResults !== undefined) {
        const { collectTests } = await __webpack_require__.e(/* import() */ 1226).then(__webpack_require__.bind(__webpack_require__, 1226));
        facts.tests = await collectTests(run, repository, testResults, discovered);
    }
    return facts;
}
async function patternsOf({ inputs, ports, workingDirectory, log }) {
    const coverage = inputs.coverage;
    const testResults = inputs['test-results'];
    if (coverage !== undefined || testResults !== undefined) {
        return { ...(coverage && { coverage }), ...(testResults && { testResults }), discovered: false };
    }
    const found = await discoverReports(ports.files, workingDirectory);
    for (const path of [...found.coverage, ...found.testResults])
        log.info(`Found ${path}`);
    return {
        ...(found.coverage.length > 0 && { coverage: found.coverage }),
        ...(found.testResults.length > 0 && { testResults: found.testResults }),
        discovered: true,
    };
}

// EXTERNAL MODULE: ./build/actions/quality-gate/coverage/modules.js
var modules = __webpack_require__(4716);
// EXTERNAL MODULE: ./build/actions/quality-gate/inputs.js + 3 modules
var quality_gate_inputs = __webpack_require__(3862);
;// CONCATENATED MODULE: ./build/actions/quality-gate/demands.js


function demandsOf(inputs) {
    const branch = inputs['minimum-branch-coverage'];
    const fn = inputs['minimum-function-coverage'];
    const patch = inputs['minimum-patch-coverage'];
    const drop = inputs['maximum-coverage-drop'];
    const flaky = inputs['maximum-flaky'];
    const skipped = inputs['maximum-skipped'];
    return {
        coverage: {
            line: inputs['minimum-coverage'] ?? quality_gate_inputs/* defaultMinimumCoverage */._,
            ...(branch === undefined ? {} : { branch }),
            ...(fn === undefined ? {} : { function: fn }),
            ...(patch === undefined ? {} : { patch }),
            ...(drop === undefined ? {} : { drop }),
            minNewLines: inputs['min-new-lines'] ?? 1,
            modules: (0,modules/* modulesOf */.XG)(inputs).map(({ name, minimum, expected }) => {
                return { name, expected, ...(minimum === undefined ? {} : { line: minimum }) };
            }),
        },
        tests: {
            minimum: inputs['minimum-tests'],
            ...(flaky === undefined ? {} : { maximumFlaky: flaky }),
            ...(skipped === undefined ? {} : { maximumSkipped: skipped }),
        },
    };
}

// EXTERNAL MODULE: ./build/core/model/verdict.js
var verdict = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/core/model/commit.js
var commit = __webpack_require__(5755);
// EXTERNAL MODULE: ./build/core/model/known.js
var known = __webpack_require__(6131);
// EXTERNAL MODULE: ./build/core/render/document.js
var render_document = __webpack_require__(7442);
// EXTERNAL MODULE: ./build/core/render/metric-format.js
var metric_format = __webpack_require__(6875);
;// CONCATENATED MODULE: ./build/actions/quality-gate/missing.js
const named = 3;
function whyMissing({ reports, missing }, kind) {
    const [first] = missing;
    if (first === undefined) {
        if (reports.length > 0)
            return undefined;
        return { why: `There is no ${kind} report.`, fix: `Let the tests write one and name it in the policy.` };
    }
    const names = missing.slice(0, named).map(({ name, why }) => (why.startsWith(name) ? why : `${name}: ${why}`));
    const more = missing.length > named ? ` And ${missing.length - named} more.` : '';
    return { why: `${names.join(' ')}${more}`, fix: first.fix };
}
function inconclusive(condition, { why, fix }) {
    return { ...condition, outcome: 'inconclusive', actual: 'unknown', reason: why, fix };
}

// EXTERNAL MODULE: ./build/actions/quality-gate/ratio.js
var ratio = __webpack_require__(5053);
;// CONCATENATED MODULE: ./build/actions/quality-gate/coverage/judge.js






function judgeCoverage(facts, demands) {
    const { totals } = facts;
    return [
        judgeShare(facts, { id: 'line-coverage', title: 'Line coverage', things: 'lines' }, totals.lines, demands.line),
        ...optional(demands.branch, (minimum) => judgeShare(facts, { id: 'branch-coverage', title: 'Branch coverage', things: 'branches' }, totals.branches, minimum)),
        ...optional(demands.function, (minimum) => judgeShare(facts, { id: 'function-coverage', title: 'Function coverage', things: 'functions' }, totals.functions, minimum)),
        ...demands.modules.map((module) => judgeModule(facts, module)),
        ...optional(demands.patch, (minimum) => judgePatch(facts, minimum, demands.minNewLines)),
        ...optional(demands.drop, (points) => judgeDrop(facts, points)),
    ];
}
function optional(value, judge) {
    return value === undefined ? [] : [judge(value)];
}
function judgeShare(facts, { id, title, things }, figure, minimum) {
    const expected = `>= ${minimum}%`;
    const missing = whyMissing(facts, 'coverage');
    if (missing !== undefined)
        return inconclusive({ id, title, expected }, missing);
    if (figure.total === 0) {
        const why = `The reports hold no ${things}.`;
        const fix = `Check that the tests ran with coverage switched on and that the report's format records ${things}.`;
        return inconclusive({ id, title, expected }, { why, fix });
    }
    return heldAgainst({ id, title, expected, things }, figure, minimum);
}
function heldAgainst(condition, figure, minimum) {
    const { things, ...rest } = condition;
    const held = { ...rest, actual: (0,ratio/* formatPercent */.l9)(figure) };
    if ((0,ratio/* reaches */.O6)(figure, minimum)) {
        return { ...held, outcome: 'pass', reason: `Tests ran ${countsOf(figure)} ${things}.` };
    }
    return {
        ...held,
        outcome: 'fail',
        reason: `Tests ran ${countsOf(figure)} ${things}, ${(0,metric_format/* formatCount */.B4)(lacking(figure, minimum))} fewer than ${minimum}% needs.`,
        fix: `Add tests for the ${things} that no test reaches; the report of the quality gate lists the files with the most of them.`,
    };
}
function countsOf({ covered, total }) {
    return `${(0,metric_format/* formatCount */.B4)(covered)} of ${(0,metric_format/* formatCount */.B4)(total)}`;
}
function lacking({ covered, total }, minimum) {
    let needed = Math.max(0, Math.ceil((minimum * total) / 100) - covered);
    if (needed > 0 && (0,ratio/* reaches */.O6)({ covered: covered + needed - 1, total }, minimum))
        needed--;
    return needed;
}
function judgeModule(facts, { name, line: minimum, expected: isExpected }) {
    const id = 'module-coverage';
    const condition = { id, subject: name, title: `Line coverage of ${name}` };
    const module = facts.modules.find((candidate) => candidate.name === name);
    const figure = module?.lines ?? ratio/* noFigure */.aJ;
    const skipped = (reason) => {
        return { ...condition, outcome: 'skipped', expected: 'none', actual: (0,ratio/* formatPercent */.l9)(figure), reason };
    };
    if (!isExpected && module?.carriedFrom === undefined)
        return skipped('Another run measures it.');
    const missing = whyMissing(facts, 'coverage');
    if (missing !== undefined && minimum === undefined)
        return skipped('The policy sets no minimum.');
    const expected = minimum === undefined ? 'a figure' : `>= ${minimum}%`;
    if (missing !== undefined)
        return inconclusive({ ...condition, expected }, missing);
    if (module === undefined || figure.total === 0) {
        const why = `No report covers a line of ${name}.`;
        const fix = 'Check the module’s `paths` in the policy, and that its tests wrote a report.';
        return inconclusive({ ...condition, expected }, { why, fix });
    }
    if (minimum === undefined)
        return skipped('The policy sets no minimum.');
    return carriedOver(heldAgainst({ ...condition, expected, things: 'lines' }, figure, minimum), module);
}
function carriedOver(condition, module) {
    if (module.carriedFrom === undefined)
        return condition;
    const reason = `${condition.reason} Not measured in this run: carried forward from \`${module.carriedFrom}\`.`;
    return { ...condition, actual: `${condition.actual} (carried forward)`, reason };
}
function judgePatch(facts, minimum, minNewLines) {
    const id = 'patch-coverage';
    const condition = { id, title: 'Coverage of changed lines', expected: `>= ${minimum}%` };
    const missing = whyMissing(facts, 'coverage');
    if (missing !== undefined)
        return inconclusive(condition, missing);
    const patch = facts.patch ?? (0,known/* unknown */.L)('The change was not read.', 'Set `base-ref`.');
    if (!patch.known)
        return inconclusive(condition, patch);
    const { lines, base } = patch;
    if (lines.total === 0) {
        const reason = `No line that a report calls executable changed since \`${(0,commit/* shortCommit */.A)(base)}\`.${unreportedWords(patch)}`;
        return { ...condition, ...passOf(patch), actual: 'no executable line changed', reason };
    }
    const actual = (0,ratio/* formatPercent */.l9)(lines);
    if (lines.total < minNewLines) {
        const reason = `Only ${(0,metric_format/* countOf */.pq)(lines.total, 'executable line')} changed since \`${(0,commit/* shortCommit */.A)(base)}\`; the policy asks for at least ${minNewLines} (min-new-lines).`;
        return { ...condition, outcome: 'skipped', actual, reason };
    }
    const reason = `Tests ran ${countsOf(lines)} executable lines changed since \`${(0,commit/* shortCommit */.A)(base)}\`.${unreportedWords(patch)}`;
    if ((0,ratio/* reaches */.O6)(lines, minimum))
        return { ...condition, ...passOf(patch), actual, reason };
    const findings = uncoveredLines(patch);
    const fix = `Add tests for the changed lines: ${nameFirst(findings)}.`;
    return { ...condition, outcome: 'fail', actual, reason, fix, findings };
}
function unreportedWords({ unreported }) {
    const [first] = unreported;
    if (first === undefined)
        return '';
    const more = unreported.length === 1 ? ' is' : ` and ${(0,metric_format/* formatCount */.B4)(unreported.length - 1)} more changed files are`;
    return ` ${first}${more} in no report.`;
}
function passOf({ unreported }) {
    if (unreported.length === 0)
        return { outcome: 'pass' };
    const fix = 'Let coverage count every source file (Jest: `collectCoverageFrom`, Vitest: `coverage.include`), or name files without code in `exclude`.';
    return { outcome: 'warn', fix };
}
const judge_named = 3;
function nameFirst(findings) {
    const places = findings.slice(0, judge_named).flatMap(({ location }) => (location === undefined ? [] : (0,render_document/* placeOf */.$t)(location)));
    const more = findings.length > judge_named ? ` and ${(0,metric_format/* formatCount */.B4)(findings.length - judge_named)} more` : '';
    return `${places.join(', ')}${more}`;
}
function uncoveredLines({ files }) {
    return files.flatMap(({ path, missed }) => missed.map(({ start, end }) => ({
        rule: 'uncovered-change',
        severity: 'low',
        message: start === end ? `No test runs line ${start}.` : `No test runs lines ${start} to ${end}.`,
        location: { file: path, line: start, endLine: end },
    })));
}
function judgeDrop(facts, points) {
    const id = 'coverage-drop';
    const condition = { id, title: 'Coverage against the baseline', expected: `falls by <= ${points} points` };
    const missing = whyMissing(facts, 'coverage');
    if (missing !== undefined)
        return inconclusive(condition, missing);
    const baseline = facts.baseline ?? noBaseline;
    if (!baseline.known)
        return inconclusive(condition, baseline);
    const now = facts.totals.lines;
    if (now.total === 0 || baseline.lines.total === 0) {
        const why = now.total === 0 ? 'The reports hold no lines.' : `The baseline from ${baseline.source} holds no lines.`;
        return inconclusive(condition, { why, fix: 'Check that the tests ran with coverage switched on.' });
    }
    const change = (0,ratio/* pointsBetween */.EE)(baseline.lines, now);
    const actual = `${change > 0 ? '+' : ''}${change.toFixed(2)} points`;
    const reason = `Line coverage went from ${(0,ratio/* formatFigure */.Mo)(baseline.lines)} in ${baseline.source} to ${(0,ratio/* formatFigure */.Mo)(now)}.`;
    if ((0,ratio/* fellByAtMost */.Tw)(baseline.lines, now, points))
        return { ...condition, outcome: 'pass', actual, reason };
    const fix = 'Cover what this change adds, or lower the demand in the policy with a reason.';
    return { ...condition, outcome: 'fail', actual, reason, fix };
}
const noBaseline = (0,known/* unknown */.L)('No baseline is configured.', 'Set `baseline`, for example `file:baseline/report.json` or `branch:vetnet-baseline`.');

;// CONCATENATED MODULE: ./build/actions/quality-gate/tests/naming.js
function fullName({ suite, name }) {
    return [...suite, ...(name === undefined ? [] : [name])].join(' › ');
}
function placeOf({ file, line }) {
    if (file === undefined)
        return undefined;
    return line === undefined ? { file } : { file, line };
}

;// CONCATENATED MODULE: ./build/actions/quality-gate/tests/judge.js



function judgeTests(facts, demands) {
    const { flaky, skipped } = facts.summary.totals;
    return [
        judgeFailures(facts),
        judgeCount(facts, demands.minimum),
        ...judgeMaximum(facts, { id: 'tests-flaky', title: 'Flaky tests', things: 'flaky' }, flaky, demands.maximumFlaky),
        ...judgeMaximum(facts, { id: 'tests-skipped', title: 'Skipped tests', things: 'skipped' }, skipped, demands.maximumSkipped),
    ];
}
function judgeFailures(facts) {
    const id = 'tests-failed';
    const condition = { id, title: 'Failed tests', expected: '0' };
    const { failed, errors, suiteErrors, total, skipped, passed } = facts.summary.totals;
    const red = failed + errors + suiteErrors;
    if (red > 0) {
        const kinds = errors > 0 ? ` (${(0,metric_format/* formatCount */.B4)(failed)} failures, ${(0,metric_format/* formatCount */.B4)(errors)} errors)` : '';
        const outside = suiteErrors > 0 ? `, and ${(0,metric_format/* formatCount */.B4)(suiteErrors)} failures stand outside any test` : '';
        return {
            ...condition,
            outcome: 'fail',
            actual: (0,metric_format/* formatCount */.B4)(red),
            reason: `${(0,metric_format/* formatCount */.B4)(failed + errors)} of ${(0,metric_format/* formatCount */.B4)(total)} tests did not pass${kinds}${outside}${judge_nameFirst(facts)}.${mentionRetried(facts)}`,
            fix: 'Mend the tests, or the code they test.',
            findings: facts.summary.failures.map(failureFinding),
        };
    }
    const missing = whyMissing(facts, 'test');
    if (missing !== undefined)
        return inconclusive(condition, missing);
    if (total === 0 || skipped === total) {
        const why = total === 0
            ? 'The reports hold no test.'
            : total === 1
                ? 'The only test was skipped.'
                : `All ${(0,metric_format/* countOf */.pq)(total, 'test')} were skipped.`;
        return inconclusive(condition, {
            why,
            fix: 'Check the filter and the path of the test command: a run that tests nothing also exits 0.',
        });
    }
    return {
        ...condition,
        outcome: 'pass',
        actual: '0',
        reason: `${(0,metric_format/* countOf */.pq)(passed, 'test')} passed, ${(0,metric_format/* formatCount */.B4)(skipped)} skipped.`,
    };
}
const tests_judge_named = 2;
const longestName = 120;
function judge_nameFirst({ summary: { failures } }) {
    const names = failures.slice(0, tests_judge_named).map(fullName);
    if (names.length === 0 || names.some((name) => name.length > longestName))
        return '';
    const more = failures.length > names.length ? ` and ${(0,metric_format/* formatCount */.B4)(failures.length - names.length)} more` : '';
    return `: ${names.join(', ')}${more}`;
}
function mentionRetried({ summary }) {
    const retried = summary.repeated.filter((test) => test.mixed).length;
    if (retried === 0)
        return '';
    return ` ${(0,metric_format/* formatCount */.B4)(retried)} failed and passed under one name; if these are retries, set \`repeated-tests: retry\`.`;
}
function failureFinding(failure) {
    const name = fullName(failure);
    const location = placeOf(failure);
    return {
        rule: failure.outcome === 'error' ? 'test-error' : 'test-failure',
        severity: 'high',
        message: failure.message === undefined || failure.message === '' ? name : `${name}: ${failure.message}`,
        ...(location === undefined ? {} : { location }),
        ...(failure.details === undefined ? {} : { details: failure.details }),
    };
}
function judgeCount(facts, minimum) {
    const id = 'tests-count';
    const condition = { id, title: 'Number of tests', expected: `>= ${(0,metric_format/* formatCount */.B4)(minimum)}` };
    const { total } = facts.summary.totals;
    const missing = whyMissing(facts, 'test');
    if (missing !== undefined)
        return inconclusive(condition, missing);
    if (total === 0) {
        const fix = 'Check the filter and the path of the test command: a run that tests nothing also exits 0.';
        return inconclusive(condition, { why: 'The reports hold no test.', fix });
    }
    const actual = (0,metric_format/* formatCount */.B4)(total);
    if (total >= minimum)
        return { ...condition, outcome: 'pass', actual, reason: `The reports hold ${(0,metric_format/* countOf */.pq)(total, 'test')}.` };
    return {
        ...condition,
        outcome: 'fail',
        actual,
        reason: `The reports hold ${(0,metric_format/* countOf */.pq)(total, 'test')}, ${(0,metric_format/* formatCount */.B4)(minimum - total)} fewer than demanded.`,
        fix: 'Look for a lost shard, a filter or a crashed test bundle; lower `minimum-tests` only when tests were removed on purpose.',
    };
}
function judgeMaximum(facts, { id, title, things }, count, maximum) {
    if (maximum === undefined)
        return [];
    const condition = { id, title, expected: `<= ${(0,metric_format/* formatCount */.B4)(maximum)}` };
    const missing = whyMissing(facts, 'test');
    if (missing !== undefined)
        return [inconclusive(condition, missing)];
    const actual = (0,metric_format/* formatCount */.B4)(count);
    const reason = `${(0,metric_format/* countOf */.pq)(count, 'test')} ${count === 1 ? 'is' : 'are'} ${things}.`;
    if (count <= maximum)
        return [{ ...condition, outcome: 'pass', actual, reason }];
    return [
        {
            ...condition,
            outcome: 'fail',
            actual,
            reason,
            fix: `Mend the ${things} tests listed below, or raise the maximum.`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/actions/quality-gate/judge.js




function judge(facts, demands) {
    if (facts.tests === undefined && facts.coverage === undefined)
        return (0,verdict/* verdictOf */.Vj)([nothingFound]);
    return (0,verdict/* verdictOf */.Vj)([
        ...(facts.tests === undefined ? [] : judgeTests(facts.tests, demands.tests)),
        ...(facts.coverage === undefined ? [] : judgeCoverage(facts.coverage, demands.coverage)),
    ]);
}
const nothingFound = inconclusive({ id: 'reports-found', title: 'Reports to judge', expected: 'coverage or test results' }, {
    why: 'No report is named and none was found at a usual place.',
    fix: 'Let the tests write reports before the gate, or name them in `coverage` or `test-results`; where there are no tests yet, `security-scan` alone asks for none.',
});

;// CONCATENATED MODULE: ./build/actions/quality-gate/coverage/own-figure.js

function ownFigure({ declared }) {
    return declared?.lines ?? declared?.statements;
}
function disagreements(facts, minimum) {
    const counted = facts.reports.filter(({ copyOf }) => copyOf === undefined);
    const declared = counted.flatMap((report) => ownFigure(report) ?? []);
    if (declared.length === 0 || declared.length !== counted.length || facts.totals.lines.total === 0)
        return [];
    const sum = declared.reduce(ratio/* addFigures */.dY);
    if ((0,ratio/* percentOf */.pR)(sum) === null || (0,ratio/* reaches */.O6)(sum, minimum) === (0,ratio/* reaches */.O6)(facts.totals.lines, minimum))
        return [];
    return [
        `The reports' own figure is ${(0,ratio/* formatFigure */.Mo)(sum)}, on the other side of ${minimum}% than the ${(0,ratio/* formatFigure */.Mo)(facts.totals.lines)} of distinct lines that this gate counts. See docs/coverage.md for why they differ.`,
    ];
}

;// CONCATENATED MODULE: ./build/actions/quality-gate/listing.js
const listed = 50;
function tableOf(columns, things, rowOf, count = things.length) {
    const rows = things.slice(0, listed).map(rowOf);
    return { kind: 'table', columns, rows, ...(count > rows.length ? { more: count - rows.length } : {}) };
}
function reportsTable({ reports, missing }, own) {
    const columns = [
        { title: 'Report' },
        { title: 'Format' },
        ...(own === undefined ? [] : [own.column]),
        { title: 'Remarks' },
    ];
    return tableOf(columns, [...missing, ...reports], (report) => {
        const name = { kind: 'code', text: report.name };
        if ('why' in report)
            return [name, 'not read', ...(own === undefined ? [] : ['']), report.why];
        return [name, report.format, ...(own === undefined ? [] : [own.cellOf(report)]), remarksOn(report)];
    });
}
function remarksOn({ warnings, copyOf }) {
    return copyOf === undefined ? warnings.join(' ') : `Holds the same as ${copyOf}, so it counts once.`;
}

;// CONCATENATED MODULE: ./build/actions/quality-gate/outputs.js

const unmeasured = 'unknown';
function outputsOf(facts, verdict) {
    const { coverage, tests } = facts;
    const whole = coverage !== undefined && isWhole(coverage);
    const lines = whole ? coverage.totals.lines : undefined;
    const totals = tests !== undefined && isWhole(tests) ? tests.summary.totals : undefined;
    return {
        'line-coverage': percent(lines),
        'branch-coverage': percent(whole ? coverage.totals.branches : undefined),
        'function-coverage': percent(whole ? coverage.totals.functions : undefined),
        'patch-coverage': percent(whole && coverage.patch?.known === true ? coverage.patch.lines : undefined),
        'lines-covered': count(lines?.total === 0 ? undefined : lines?.covered),
        'lines-total': count(lines?.total === 0 ? undefined : lines?.total),
        'tests-total': count(totals?.total),
        'tests-passed': count(totals?.passed),
        'tests-failed': count(totals && totals.failed + totals.errors),
        'tests-skipped': count(totals?.skipped),
        'tests-flaky': count(totals?.flaky),
        'test-duration-ms': count(totals && Math.round(totals.durationMs)),
        regressions: regressions(verdict),
    };
}
function isWhole({ missing, reports }) {
    return missing.length === 0 && reports.length > 0;
}
function percent(figure) {
    const value = figure === undefined ? null : (0,ratio/* percentOf */.pR)(figure);
    return value === null ? unmeasured : value.toFixed(2);
}
function count(value) {
    return value === undefined ? unmeasured : String(value);
}
function regressions({ conditions }) {
    const against = conditions.filter(({ id }) => id === 'coverage-drop');
    if (against.length === 0 || against.some(({ outcome }) => outcome === 'inconclusive'))
        return unmeasured;
    return String(against.filter(({ outcome }) => outcome === 'fail').length);
}

;// CONCATENATED MODULE: ./build/actions/quality-gate/coverage/report.js





function coverageMetrics(facts) {
    const whole = isWhole(facts);
    const source = facts.reports
        .map(({ format }) => format)
        .filter((format, at, all) => all.indexOf(format) === at)
        .join(', ');
    const metric = (id, title, figure, baseline) => {
        const before = baseline === undefined ? null : (0,ratio/* percentOf */.pR)(baseline);
        const value = whole && figure !== undefined ? (0,ratio/* percentOf */.pR)(figure) : null;
        return {
            id,
            title,
            value,
            unit: 'percent',
            ...(source === '' ? {} : { source }),
            ...(before === null ? {} : { baseline: before }),
        };
    };
    const { lines, branches, functions } = facts.totals;
    const before = facts.baseline?.known === true ? facts.baseline.lines : undefined;
    return [
        metric('line-coverage', 'Line coverage', lines, before),
        ...(branches.total > 0 ? [metric('branch-coverage', 'Branch coverage', branches)] : []),
        ...(functions.total > 0 ? [metric('function-coverage', 'Function coverage', functions)] : []),
        ...(facts.patch?.known === true && facts.patch.lines.total > 0
            ? [metric('patch-coverage', 'Coverage of changed lines', facts.patch.lines)]
            : []),
    ];
}
function coverageSections(facts) {
    return [
        ...(facts.patch?.known === true ? patchSections(facts.patch) : []),
        ...modulesSection(facts),
        ...leastCovered(facts.files),
        reportsSection(facts),
    ];
}
function patchSections(patch) {
    if (patch.files.length === 0 && patch.unreported.length === 0)
        return [];
    const files = patch.files.toSorted((a, b) => missed(b) - missed(a));
    const columns = [
        { title: 'Changed file' },
        { title: 'Covered', align: 'right' },
        { title: 'Lines no test runs' },
    ];
    const table = tableOf(columns, files, (file) => [place(file.path), (0,ratio/* formatFigure */.Mo)(file.lines), rangesOf(file)]);
    const unreported = patch.unreported.length === 0
        ? []
        : [
            { kind: 'paragraph', content: 'Changed, but in no report (no executable line, or a report is missing):' },
            { kind: 'list', items: patch.unreported.slice(0, listed).map(place) },
        ];
    return [{ title: 'Coverage of the change', blocks: [...(files.length > 0 ? [table] : []), ...unreported] }];
}
function missed({ lines }) {
    return lines.total - lines.covered;
}
function rangesOf({ missed: ranges }) {
    const shown = ranges.slice(0, 12).map(({ start, end }) => (start === end ? `${start}` : `${start}–${end}`));
    return shown.join(', ') + (ranges.length > shown.length ? `, and ${ranges.length - shown.length} more` : '');
}
function modulesSection({ modules }) {
    const measured = modules.filter(({ lines }) => lines.total > 0);
    if (measured.length === 0)
        return [];
    const bars = measured.map(({ name, lines, carriedFrom }) => ({
        label: carriedFrom === undefined ? name : `${name} (carried forward from ${carriedFrom})`,
        value: (0,ratio/* percentOf */.pR)(lines) ?? 0,
    }));
    return [
        { title: 'Modules', blocks: [{ kind: 'bars', title: 'Line coverage by module', bars, max: 100, unit: '%' }] },
    ];
}
function leastCovered(files) {
    const lacking = files.filter((file) => missed(file) > 0).toSorted((a, b) => missed(b) - missed(a));
    if (lacking.length === 0)
        return [];
    const columns = [
        { title: 'File' },
        { title: 'Lines', align: 'right' },
        { title: 'Not run', align: 'right' },
        { title: 'Branches', align: 'right' },
    ];
    const table = tableOf(columns, lacking, (file) => [
        place(file.path),
        (0,ratio/* formatPercent */.l9)(file.lines),
        (0,metric_format/* formatCount */.B4)(missed(file)),
        file.branches.total > 0 ? (0,ratio/* formatPercent */.l9)(file.branches) : '',
    ]);
    return [{ title: 'Files with the most lines that no test runs', folded: true, blocks: [table] }];
}
function reportsSection(facts) {
    const table = reportsTable(facts, {
        column: { title: 'Its own figure', align: 'right' },
        cellOf: (report) => {
            const own = ownFigure(report);
            return own === undefined ? '' : (0,ratio/* formatFigure */.Mo)(own);
        },
    });
    return { title: 'Coverage reports', folded: true, blocks: [table, ...unmatchedBlocks(facts.unmatched)] };
}
function unmatchedBlocks(unmatched) {
    if (unmatched.length === 0)
        return [];
    const items = unmatched.slice(0, listed).map((text) => ({ kind: 'code', text }));
    const more = unmatched.length > items.length ? [`and ${(0,metric_format/* formatCount */.B4)(unmatched.length - items.length)} more`] : [];
    return [
        {
            kind: 'paragraph',
            content: 'These paths are no files of the repository; they count, but cannot be part of a change:',
        },
        { kind: 'list', items: [...items, ...more] },
    ];
}
function place(file) {
    return { kind: 'location', file };
}

;// CONCATENATED MODULE: ./build/actions/quality-gate/facts-json.js

const listedFiles = 10_000;
function factsJson({ coverage, tests }) {
    return { ...(coverage && { coverage: coverageJson(coverage) }), ...(tests && { tests: testsJson(tests) }) };
}
function coverageJson(facts) {
    const { totals, files, modules, patch, baseline, unmatched } = facts;
    return {
        ...(isWhole(facts) ? totals : {}),
        modules: Object.fromEntries(modules.filter(({ lines }) => lines.total > 0).map(({ name, lines }) => [name, lines])),
        carried: Object.fromEntries(modules.flatMap(({ name, carriedFrom }) => (carriedFrom === undefined ? [] : [[name, carriedFrom]]))),
        ...(patch === undefined ? {} : { patch }),
        ...(baseline === undefined ? {} : { baseline }),
        'files-total': files.length,
        files: files
            .slice(0, listedFiles)
            .map(({ path, lines, branches, functions }) => ({ branches, functions, lines, path })),
        'unmatched-paths': unmatched,
        ...reportsJson(facts),
    };
}
function testsJson(facts) {
    const { totals, slowest, flaky } = facts.summary;
    const { durationMs, countedWithoutCases, suiteErrors, ...counts } = totals;
    const whole = {
        ...counts,
        'duration-ms': durationMs,
        'counted-without-cases': countedWithoutCases,
        'suite-errors': suiteErrors,
    };
    return {
        ...(isWhole(facts) ? { totals: whole } : {}),
        slowest: slowest.map(testJson),
        flaky,
        ...reportsJson(facts),
    };
}
function testJson({ durationMs, ...test }) {
    return { ...test, ...(durationMs === undefined ? {} : { 'duration-ms': durationMs }) };
}
function reportsJson({ reports, missing }) {
    return { reports: reports.map(reportJson), missing };
}
function reportJson({ copyOf, ...report }) {
    return { ...report, ...(copyOf === undefined ? {} : { 'copy-of': copyOf }) };
}

;// CONCATENATED MODULE: ./build/actions/quality-gate/tests/report.js




const detailed = 20;
function testMetrics(facts) {
    const { total, passed, failed, errors, skipped, flaky, durationMs } = facts.summary.totals;
    const whole = isWhole(facts);
    const count = (id, title, value) => ({
        id,
        title,
        value: whole ? value : null,
        unit: 'count',
    });
    return [
        count('tests-total', 'Tests', total),
        count('tests-passed', 'Passed', passed),
        count('tests-failed', 'Failed', failed + errors),
        count('tests-skipped', 'Skipped', skipped),
        count('tests-flaky', 'Flaky', flaky),
        { id: 'test-duration', title: 'Test duration', value: whole ? Math.round(durationMs) : null, unit: 'ms' },
    ];
}
function testSections(facts) {
    return [
        ...failureSections(facts.summary.failures),
        ...flakySection(facts),
        ...repeatedSection(facts),
        ...slowestSection(facts.summary.slowest),
        { title: 'Test reports', folded: true, blocks: [reportsTable(facts)] },
    ];
}
function failureSections(failures) {
    if (failures.length === 0)
        return [];
    const table = tableOf([{ title: 'Test' }, { title: 'Message' }], failures, (failure) => [
        nameAndPlace(failure),
        failure.message ?? '',
    ]);
    const traces = failures.filter(({ details }) => details !== undefined && details.trim() !== '').slice(0, detailed);
    const blocks = traces.flatMap((failure) => [
        { kind: 'paragraph', content: { kind: 'strong', text: fullName(failure) } },
        { kind: 'code', text: failure.details ?? '' },
    ]);
    return [
        { title: 'Failed tests', blocks: [table] },
        ...(blocks.length === 0 ? [] : [{ title: 'Details of the failed tests', folded: true, blocks }]),
    ];
}
function flakySection({ summary }) {
    if (summary.flaky.length === 0)
        return [];
    const table = tableOf([{ title: 'Test' }], summary.flaky, (test) => [nameAndPlace(test)], summary.totals.flaky);
    return [{ title: 'Flaky tests', folded: true, blocks: [table] }];
}
function repeatedSection({ summary }) {
    if (summary.repeated.length === 0)
        return [];
    const columns = [{ title: 'Test' }, { title: 'Results', align: 'right' }, { title: 'Outcome' }];
    const rowOf = (test) => [
        fullName(test),
        (0,metric_format/* formatCount */.B4)(test.attempts),
        test.mixed ? 'failed and passed' : 'the same each time',
    ];
    const table = tableOf(columns, summary.repeated, rowOf, summary.repeatedCount);
    return [{ title: 'Tests with several results under one name', folded: true, blocks: [table] }];
}
function slowestSection(slowest) {
    if (slowest.length === 0)
        return [];
    const bars = slowest.map((test) => ({ label: fullName(test), value: test.durationMs ?? 0 }));
    const max = Math.max(...bars.map(({ value }) => value));
    return [
        { title: 'Slowest tests', folded: true, blocks: [{ kind: 'bars', title: 'Duration', bars, max, unit: 'ms' }] },
    ];
}
function nameAndPlace(test) {
    const place = placeOf(test);
    return place === undefined ? fullName(test) : [fullName(test), ' ', { kind: 'location', ...place }];
}

;// CONCATENATED MODULE: ./build/actions/quality-gate/report.js






const namedCopies = 5;
function report(facts, verdict, demands) {
    const { coverage, tests } = facts;
    return {
        verdict,
        metrics: [...(tests ? testMetrics(tests) : []), ...(coverage ? coverageMetrics(coverage) : [])],
        sections: [...(tests ? testSections(tests) : []), ...(coverage ? coverageSections(coverage) : [])],
        notes: [
            ...(coverage ? disagreements(coverage, demands.coverage.line) : []),
            ...(coverage ? [...strangers(coverage), ...mixtures(coverage)] : []),
            ...copies(facts),
            ...discovered(facts),
        ],
        outputs: outputsOf(facts, verdict),
        facts: factsJson(facts),
        badge: badgeOf(facts, verdict),
    };
}
function discovered({ coverage, tests }) {
    const names = [coverage, tests].flatMap((set) => set?.discovered === true ? set.reports.map(({ name }) => name) : []);
    if (names.length === 0)
        return [];
    return [`No report is named, so those at usual places were taken: ${names.join(', ')}.`];
}
function mixtures({ mixed }) {
    const [first] = mixed;
    if (first === undefined)
        return [];
    return [
        `Several reports name ${first}${mixed.length > 1 ? ` and ${mixed.length - 1} more` : ''}, which several files of this repository fit, so they count as one file. Keep each report in the folder of its package, or let the tests write paths from the root of the repository.`,
    ];
}
function strangers({ files, unmatched }) {
    const [first] = unmatched;
    if (first === undefined || unmatched.length < files.length)
        return [];
    return [
        `No file that the coverage reports name is one of this repository, for example ${first}: see that they are its reports, and set \`strip-prefixes\` where they were made elsewhere.`,
    ];
}
function copies({ coverage, tests }) {
    const names = [coverage, tests].flatMap((set) => (set?.reports ?? []).flatMap(({ name, copyOf }) => (copyOf === undefined ? [] : [`${name} (${copyOf})`])));
    if (names.length === 0)
        return [];
    const more = names.length > namedCopies ? ` and ${names.length - namedCopies} more` : '';
    return [`Reports with the same content count once: ${names.slice(0, namedCopies).join(', ')}${more}.`];
}
function badgeOf({ coverage, tests }, verdict) {
    if (coverage !== undefined && isWhole(coverage)) {
        return { label: 'coverage', message: (0,ratio/* formatPercent */.l9)(coverage.totals.lines) };
    }
    if (tests !== undefined && isWhole(tests)) {
        const { passed, total } = tests.summary.totals;
        return { label: 'tests', message: `${passed}/${total} passed` };
    }
    return { label: 'quality gate', message: verdict.outcome };
}

;// CONCATENATED MODULE: ./build/actions/quality-gate/index.js







const schema = quality_gate_inputs/* qualityGate */.N;
async function run(run) {
    const demands = demandsOf(run.inputs);
    const facts = await collect(run);
    return report(facts, judge(facts, demands), demands);
}


/***/ }),

/***/ 5053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ pointsBetween),
/* harmony export */   Mo: () => (/* binding */ formatFigure),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   Tw: () => (/* binding */ fellByAtMost),
/* harmony export */   aJ: () => (/* binding */ noFigure),
/* harmony export */   dY: () => (/* binding */ addFigures),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   pR: () => (/* binding */ percentOf)
/* harmony export */ });
/* harmony import */ var _core_render_metric_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6875);

const scale = 1_000_000;
function reaches(figure, percent) {
    if (figure.total === 0)
        return false;
    return BigInt(figure.covered) * 100n * BigInt(scale) >= BigInt(Math.round(percent * scale)) * BigInt(figure.total);
}
function percentOf(figure) {
    if (figure.total === 0)
        return null;
    return Number((BigInt(figure.covered) * 10000n) / BigInt(figure.total)) / 100;
}
function formatPercent(figure) {
    const percent = percentOf(figure);
    return percent === null ? 'unknown' : `${percent.toFixed(2)}%`;
}
function formatFigure(figure) {
    return `${formatPercent(figure)} (${(0,_core_render_metric_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(figure.covered)} of ${(0,_core_render_metric_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(figure.total)})`;
}
function fellByAtMost(before, now, percent) {
    const fall = BigInt(before.covered) * BigInt(now.total) * 100n * BigInt(scale) -
        BigInt(now.covered) * BigInt(before.total) * 100n * BigInt(scale);
    return fall <= BigInt(Math.round(percent * scale)) * BigInt(before.total) * BigInt(now.total);
}
function pointsBetween(before, now) {
    const denominator = BigInt(before.total) * BigInt(now.total);
    const change = (BigInt(now.covered) * BigInt(before.total) - BigInt(before.covered) * BigInt(now.total)) * 10000n;
    const truncated = change / denominator;
    const isRoundedUp = change < 0n && change % denominator !== 0n;
    return Number(isRoundedUp ? truncated - 1n : truncated) / 100;
}
function addFigures(a, b) {
    return { covered: a.covered + b.covered, total: a.total + b.total };
}
const noFigure = { covered: 0, total: 0 };


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

/***/ 601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ RepositoryPaths)
/* harmony export */ });
const dependencyFolders = /(?:^|\/)(?:\.build|\.cargo|\.gradle|\.m2|Carthage|Pods|SourcePackages|bower_components|node_modules|site-packages|vendor)\//;
class RepositoryPaths {
    #root;
    #base;
    #prefixes;
    #tracked;
    #byFoldedPath;
    #reversed;
    constructor(options) {
        this.#root = normalise(options.root);
        const base = options.workingDirectory === undefined ? this.#root : normalise(options.workingDirectory);
        this.#base = base === this.#root ? undefined : base;
        this.#prefixes = (options.prefixes ?? []).map(normalise).filter((prefix) => prefix !== '');
        this.#tracked = new Set(options.tracked);
    }
    map(path, roots = [], folder) {
        const above = folder === undefined ? [] : this.#foldersAbove(folder);
        const isPlain = roots.length === 0 && above.length === 0 && this.#base === undefined;
        if (isPlain && this.#tracked.has(path))
            return { path, matched: true };
        const plain = normalise(path);
        const places = isAbsolute(plain) ? [] : this.#placesOf(path, roots);
        const forms = [...places, plain].map((form) => this.#withoutBeginning(form));
        const found = this.#tracked.size === 0 ? undefined : (this.#findNear(plain, above) ?? this.#find(forms, above));
        if (found !== undefined)
            return { path: found, matched: true };
        const inside = forms.find((form) => form.complete) ?? forms.at(-1);
        const shown = inside?.path ?? plain;
        return { path: shown, matched: this.#tracked.size === 0 && !isAbsolute(shown) };
    }
    tracks(path) {
        return this.#tracked.has(path);
    }
    fitsSeveral(path) {
        const wanted = reverse(normalise(path).replace(/^\//, ''));
        const sorted = this.#sortedByEnd();
        const at = lowerBound(sorted, wanted);
        return [at, at + 1].every((index) => sorted[index]?.startsWith(wanted) === true);
    }
    #sortedByEnd() {
        this.#reversed ??= [...this.#tracked].map(reverse).sort();
        return this.#reversed;
    }
    #placesOf(path, roots) {
        const base = this.#base;
        if (base === undefined)
            return roots.map((root) => normalise(`${root}/${path}`));
        return (roots.length === 0 ? ['.'] : roots).flatMap((root) => {
            const place = root === '' ? path : `${root}/${path}`;
            return isAbsolute(normalise(place)) ? [normalise(place)] : [normalise(`${base}/${place}`), normalise(place)];
        });
    }
    #foldersAbove(folder) {
        const segments = pathBelow(this.#root, normalise(folder))?.split('/') ?? [];
        return segments.map((_, index) => segments.slice(0, segments.length - index).join('/'));
    }
    #findNear(path, above) {
        if (isAbsolute(path))
            return undefined;
        return above.map((folder) => `${folder}/${path}`).find((place) => this.#tracked.has(place));
    }
    #find(forms, above) {
        for (const search of [this.#findWhole, this.#findFolded, this.#findEnd]) {
            for (const form of forms) {
                const found = search.call(this, form, above);
                if (found !== undefined)
                    return found;
            }
        }
        return undefined;
    }
    #withoutBeginning(path) {
        const inRoot = pathBelow(this.#root, path);
        if (inRoot !== undefined)
            return { path: inRoot, complete: true };
        for (const prefix of this.#prefixes) {
            const rest = pathBelow(prefix, path);
            if (rest !== undefined)
                return { path: rest, complete: false };
        }
        return { path, complete: false };
    }
    #findWhole(form) {
        return endsOf(form).find((end) => this.#tracked.has(end));
    }
    #findFolded(form) {
        this.#byFoldedPath ??= indexBy(this.#tracked, fold);
        for (const end of endsOf({ ...form, path: fold(form.path) })) {
            const same = this.#byFoldedPath.get(end);
            if (same !== undefined)
                return same.length === 1 ? same[0] : undefined;
        }
        return undefined;
    }
    #findEnd({ path, complete }, above) {
        if (complete)
            return undefined;
        const whole = path.replace(/^\//, '');
        const sorted = this.#sortedByEnd();
        const wanted = reverse(whole);
        const at = lowerBound(sorted, wanted);
        const shared = (index) => sharedSegments(wanted, sorted[index]);
        const length = Math.max(shared(at - 1), shared(at));
        if (length === 0)
            return undefined;
        const rest = whole.slice(0, whole.length - length);
        if (rest !== '' && !whole.slice(rest.length).includes('/'))
            return undefined;
        if (dependencyFolders.test(rest))
            return undefined;
        if (above.length === 0 && [at - 2, at - 1, at, at + 1].filter((index) => shared(index) === length).length > 1)
            return undefined;
        let [first, end] = [at, at];
        while (shared(first - 1) === length)
            first -= 1;
        while (shared(end) === length)
            end += 1;
        return onlyOne(sorted.slice(first, end), above);
    }
}
function onlyOne(reversed, above) {
    const paths = reversed.map((path) => path.split('').reverse().slice(1).join(''));
    const nearest = above
        .map((folder) => paths.filter((path) => path.startsWith(`${folder}/`)))
        .find(({ length }) => length > 0);
    const fitting = nearest ?? paths;
    return fitting.length === 1 ? fitting[0] : undefined;
}
function normalise(path) {
    const slashed = path.replaceAll('\\', '/');
    const kept = [];
    for (const segment of slashed.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..')
            kept.pop();
        else
            kept.push(segment);
    }
    const joined = kept.join('/');
    if (/^[A-Za-z]:/.test(joined))
        return joined.charAt(0).toUpperCase() + joined.slice(1);
    return slashed.startsWith('/') ? `/${joined}` : joined;
}
function isAbsolute(path) {
    return path.startsWith('/') || /^[A-Z]:/.test(path);
}
function fold(path) {
    return path.normalize('NFC').toLowerCase();
}
function pathBelow(folder, path) {
    const start = folder.endsWith('/') ? folder : `${folder}/`;
    const isBelow = /^[A-Z]:/.test(folder) ? path.toLowerCase().startsWith(start.toLowerCase()) : path.startsWith(start);
    return isBelow && path.length > start.length ? path.slice(start.length) : undefined;
}
function endsOf({ path, complete }) {
    const ends = [path];
    if (complete)
        return ends;
    const dependency = dependencyFolders.exec(path);
    const limit = dependency === null ? path.length : dependency.index + dependency[0].length - 1;
    for (let at = path.indexOf('/'); at >= 0 && at < limit; at = path.indexOf('/', at + 1))
        ends.push(path.slice(at + 1));
    return ends;
}
function reverse(path) {
    return `/${path}`.split('').reverse().join('');
}
function lowerBound(sorted, text) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((sorted[middle] ?? '') < text)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function sharedSegments(a, b) {
    if (b === undefined)
        return 0;
    let whole = 0;
    for (let at = 0; at < a.length && a[at] === b[at]; at += 1) {
        if (a[at] === '/')
            whole = at;
    }
    return whole;
}
function indexBy(paths, keyOf) {
    const index = new Map();
    for (const path of paths) {
        const key = keyOf(path);
        const same = index.get(key);
        if (same === undefined)
            index.set(key, [path]);
        else
            same.push(path);
    }
    return index;
}


/***/ })

};
