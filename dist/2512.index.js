export const id = 2512;
export const ids = [2512];
export const modules = {

/***/ 2512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  leavesPolicyToOthers: () => (/* binding */ leavesPolicyToOthers),
  run: () => (/* binding */ run),
  schema: () => (/* binding */ schema)
});

// EXTERNAL MODULE: ./build/core/files/relative-path.js
var relative_path = __webpack_require__(8718);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/files/glob-pattern.js
var glob_pattern = __webpack_require__(3073);
// EXTERNAL MODULE: ./build/core/files/path-globs.js
var path_globs = __webpack_require__(729);
// EXTERNAL MODULE: ./build/core/model/known.js
var known = __webpack_require__(6131);
// EXTERNAL MODULE: ./build/systems/git/base-commit.js
var base_commit = __webpack_require__(4239);
// EXTERNAL MODULE: ./build/systems/git/open-git.js
var open_git = __webpack_require__(8689);
;// CONCATENATED MODULE: ./build/actions/test-plan/change.js







const always = ['**/.github/vetnet.yml', '**/configs/*.{yml,yaml}', '.github/workflows/**', '.github/actions/**'];
const changeEvents = new Set(['pull_request', 'pull_request_target', 'merge_group', 'push']);
function touchedBy(run, globs, policy) {
    return (0,known/* knownUnlessFailed */.n)('The change', () => readChange(run, globs, policy));
}
async function readChange({ context, ports, workingDirectory }, globs, policy) {
    if (!changeEvents.has(context.event))
        return (0,known/* unknown */.L)(context.host === 'local'
            ? 'Outside GitHub every run is tested.'
            : `The event ${context.event} has no change to look at.`, 'Nothing needs doing.');
    const git = await (0,open_git/* openGit */.zY)(workingDirectory, ports);
    if (git === undefined)
        return open_git/* noRepository */.GD;
    const base = await (0,base_commit/* findBaseCommit */.Q)(git, (0,base_commit/* hintsOf */.i)(context));
    if (!base.known)
        return base;
    if (!isWholeChange(context, base.commit))
        return (0,known/* unknown */.L)('The push does not go on from where the branch was.', 'Nothing needs doing.');
    const included = globs.filter((glob) => !(0,glob_pattern/* isExclusion */.VB)(glob));
    const wanted = await (0,path_globs/* compilePathGlobs */.Q)(included.length === 0 ? ['**', ...globs] : globs);
    const decides = await (0,path_globs/* compilePathGlobs */.Q)(always);
    const root = await git.root();
    const rules = root === undefined ? undefined : (0,relative_path/* pathInside */._)(root, (0,external_node_path_.resolve)(workingDirectory, policy));
    let files = 0;
    let by;
    for await (const path of git.changedPaths(base.commit, 'HEAD')) {
        files += 1;
        if (by === undefined && (wanted(path) || decides(path) || path === rules))
            by = path;
    }
    if (files === 0)
        return (0,known/* unknown */.L)('The checkout does not differ from where the change starts.', 'Check the change out.');
    const idle = by === undefined ? await idleAmong(included, git) : undefined;
    if (idle !== undefined)
        return (0,known/* unknown */.L)(`No file of the repository matches \`${idle}\` of \`paths\`.`, 'Mend the pattern, or remove it.');
    return { known: true, by, files };
}
async function idleAmong(globs, git) {
    let waiting = await Promise.all(globs.map(async (glob) => ({ glob, matches: await (0,path_globs/* compilePathGlobs */.Q)([glob]) })));
    for await (const path of git.trackedFiles()) {
        waiting = waiting.filter(({ matches }) => !matches(path));
        if (waiting.length === 0)
            return undefined;
    }
    return waiting[0]?.glob;
}
function isWholeChange({ event, baseSha }, base) {
    return event !== 'push' || base === baseSha;
}

// EXTERNAL MODULE: ./build/actions/test-plan/inputs.js + 4 modules
var inputs = __webpack_require__(3141);
// EXTERNAL MODULE: ./build/core/model/verdict.js
var verdict = __webpack_require__(9665);
;// CONCATENATED MODULE: ./build/actions/test-plan/judge.js

function isUnneeded({ touched, nothingToTest }) {
    return nothingToTest || (touched?.known === true && touched.by === undefined);
}
function judge(facts) {
    return (0,verdict/* verdictOf */.Vj)([
        planned(facts),
        ...(isUnneeded(facts) ? [] : [...surveyed(facts), ...versioned(facts), ...measured(facts)]),
    ]);
}
function condition(id, title, expected, judged) {
    return { id, title, expected, ...judged };
}
function planned(facts) {
    const { found, legs, touched, nothingToTest } = facts;
    const tests = (judged) => condition('tests-planned', 'Tests planned', 'at least one leg', judged);
    if (nothingToTest)
        return tests({
            outcome: 'warn',
            actual: '0 legs',
            reason: '`ecosystem: none` says that there is nothing to test here.',
            fix: 'Remove it as soon as there are tests.',
        });
    if (isUnneeded(facts) && touched?.known === true)
        return tests({
            outcome: 'pass',
            actual: 'not needed',
            reason: `None of the ${touched.files} changed files matches \`paths\`.`,
        });
    const actual = `${legs.length} ${legs.length === 1 ? 'leg' : 'legs'}`;
    if (found.unknown.length > 0)
        return tests({
            outcome: 'inconclusive',
            actual,
            reason: `What builds ${found.unknown.slice(0, 5).join(', ')}${found.unknown.length > 5 ? ' and others' : ''} is not recognised.`,
            fix: 'Set `ecosystem`, or say with `test-command` how a module is tested.',
        });
    if (legs.length > 0)
        return tests({ outcome: 'pass', actual, reason: `The tests are in ${actual}.` });
    return tests({
        outcome: 'inconclusive',
        actual,
        reason: found.units.length === 0
            ? 'No project that we know how to test was found.'
            : `No tests were found in ${found.units
                .map(({ path, ecosystem }) => `${path} (${ecosystem})`)
                .slice(0, 5)
                .join(', ')}.`,
        fix: 'Say with `test-command` how this repository is tested, or `ecosystem: none` if there is nothing to test.',
    });
}
function surveyed({ found }) {
    const [first] = found.gaps;
    if (first === undefined)
        return [];
    const more = found.gaps.length > 1 ? ` And ${found.gaps.length - 1} more.` : '';
    const judged = {
        outcome: 'inconclusive',
        actual: `${found.gaps.length} not read`,
        reason: `${first}${more}`,
        fix: 'Mend the file, or name what is to be tested in `modules`.',
    };
    return [condition('survey-complete', 'Survey complete', 'every manifest read', judged)];
}
function versioned({ found }) {
    const [first] = found.unclear;
    if (first === undefined)
        return [];
    const more = found.unclear.length > 1 ? ` And ${found.unclear.length - 1} more.` : '';
    const judged = {
        outcome: 'warn',
        actual: `${found.unclear.length} not read`,
        reason: `${first}${more}`,
        fix: 'Write a number there, or set `node-version`, `java-version` or `xcode-version`; else the runner’s own is used.',
    };
    return [condition('versions-known', 'Versions of tools', 'every version read', judged)];
}
function measured({ found, withoutCoverage }) {
    if (withoutCoverage)
        return [];
    const blind = found.units.filter(({ tests, reports }) => tests !== undefined && reports.coverage.length === 0);
    return blind.map((unit) => ({
        ...condition('coverage-planned', 'Coverage planned', 'a report of coverage', {
            outcome: 'warn',
            actual: 'none expected',
            reason: unit.remarks[0] ?? 'Its tools measure no coverage.',
            fix: 'Install what measures it, or say `coverage: none`; else the quality gate finds the report missing.',
        }),
        subject: unit.path === '.' ? unit.name : unit.path,
    }));
}

// EXTERNAL MODULE: ./build/engines/project/named-version.js + 1 modules
var named_version = __webpack_require__(5539);
;// CONCATENATED MODULE: ./build/actions/test-plan/leg.js


const mostLegs = 256;
const longestLegs = 500_000;
const longestSlug = 60;
function makeLegs(targets, wishes) {
    const taken = new Set();
    return targets.map((target) => {
        const slug = slugOf(target.name, taken);
        const replaced = (command) => (command ?? '').replaceAll('{module}', () => target.name).replaceAll('{path}', () => target.path);
        return {
            name: target.name,
            slug,
            path: target.path,
            runner: wishes.runsOn ?? target.runsOn,
            ecosystem: target.ecosystem,
            ...versionsOf(target, wishes),
            setup: replaced(wishes.setup),
            command: replaced(wishes.command),
            coverage: listed(wishes.coverage ?? target.coverage),
            results: listed(wishes.results ?? target.results),
            artifact: `vetnet-tests-${slug}`,
        };
    });
}
function versionsOf({ ecosystem, version }, { versions = {} }) {
    const tool = (0,named_version/* toolOf */.w)(ecosystem);
    const of = (one) => {
        if (tool === one)
            return versions[one] ?? version;
        return ecosystem === 'none' ? (versions[one] ?? '') : '';
    };
    return { node: of('node'), java: of('java'), xcode: of('xcode') };
}
function downloadedGlobs(legs, kind) {
    return legs.flatMap((leg) => leg[kind]
        .split('\n')
        .filter((glob) => glob !== '')
        .map((glob) => {
        const folder = `vetnet-tests/${leg.artifact}/${leg.path === '.' ? '' : `${(0,glob_pattern/* escapePattern */.MP)(leg.path)}/`}`;
        return (0,glob_pattern/* isExclusion */.VB)(glob) ? `!${folder}${glob.slice(1)}` : `${folder}${glob}`;
    }));
}
function listed(globs) {
    return globs.filter((glob) => glob !== 'none').join('\n');
}
function slugOf(name, taken) {
    const base = name
        .replace(/[^A-Za-z0-9._-]+/g, '-')
        .replace(/^[-.]+/, '')
        .slice(0, longestSlug)
        .replace(/[-.]+$/, '');
    for (let count = 1;; count += 1) {
        const slug = `${base || 'tests'}${count === 1 ? '' : `-${count}`}`;
        if (taken.has(slug.toLowerCase()))
            continue;
        taken.add(slug.toLowerCase());
        return slug;
    }
}

;// CONCATENATED MODULE: ./build/actions/test-plan/report.js


function report(facts, verdict, modules) {
    const unneeded = isUnneeded(facts);
    const legs = unneeded ? [] : facts.legs;
    const coverage = downloadedGlobs(legs, 'coverage');
    const results = downloadedGlobs(legs, 'results');
    return {
        verdict,
        metrics: [{ id: 'legs', title: 'Legs', value: legs.length, unit: 'count' }],
        sections: legs.length === 0 ? [] : [{ title: 'Legs', blocks: [tableOf(legs)] }],
        notes: notesOf(facts, unneeded),
        outputs: {
            legs: JSON.stringify(legs),
            count: String(legs.length),
            needed: String(!unneeded),
            coverage: coverage.join('\n'),
            'test-results': results.join('\n'),
            flags: modules.join('\n'),
        },
        facts: { needed: !unneeded, legs },
        badge: { label: 'test plan', message: unneeded ? 'not needed' : `${legs.length} legs` },
    };
}
const mostRows = 50;
function tableOf(legs) {
    return {
        kind: 'table',
        columns: [{ title: 'Leg' }, { title: 'Folder' }, { title: 'Ecosystem' }, { title: 'Runner' }, { title: 'Command' }],
        rows: legs
            .slice(0, mostRows)
            .map((leg) => [
            leg.name,
            { kind: 'code', text: leg.path },
            toolsOf(leg),
            typeof leg.runner === 'string' ? leg.runner : leg.runner.join(', '),
            leg.command === '' ? 'the usual one' : { kind: 'code', text: leg.command.slice(0, 200) },
        ]),
        ...(legs.length > mostRows ? { more: legs.length - mostRows } : {}),
    };
}
function toolsOf({ ecosystem, node, java, xcode }) {
    const named = [
        ['Node', node],
        ['Java', java],
        ['Xcode', xcode],
    ].flatMap(([tool, version]) => (version === '' ? [] : [`${tool} ${version}`]));
    return [ecosystem, ...named].join(', ');
}
function notesOf({ touched, found }, unneeded) {
    if (unneeded)
        return [];
    const untested = found.units
        .filter(({ tests }) => tests === undefined)
        .map(({ path, ecosystem }) => `${path} (${ecosystem})`);
    const shown = untested.slice(0, 10).join(', ');
    return [
        ...(touched?.known === false
            ? [`Whether the change needs the tests is not known, so they run: ${touched.why}`]
            : []),
        ...(untested.length > 0 ? [`No tests were found in ${shown}${untested.length > 10 ? ' and others' : ''}.`] : []),
        ...found.units.flatMap(({ path, remarks }) => remarks.map((remark) => `${path}: ${remark}`)),
        ...found.remarks,
    ];
}

// EXTERNAL MODULE: ./build/engines/project/survey-project.js + 13 modules
var survey_project = __webpack_require__(5058);
// EXTERNAL MODULE: ./build/engines/project/usual-places.js
var usual_places = __webpack_require__(8057);
;// CONCATENATED MODULE: ./build/actions/test-plan/command-places.js

function commandPlaces(ecosystem) {
    if (ecosystem === 'gradle')
        return (0,usual_places/* usualPlaces */.dO)(ecosystem);
    return {
        coverage: ['{vetnet-reports,coverage}/**/{lcov.info,*.lcov,xccov.json}'],
        results: ['{junit*.xml,{vetnet-reports,test-results}/**/*.{xml,trx},vetnet-reports/*-{results,tests}.json}'],
    };
}

;// CONCATENATED MODULE: ./build/actions/test-plan/versions.js

async function nameVersions(found, { inputs, ports }, workspace) {
    const named = (0,named_version/* namedVersions */.f)(ports.files, workspace);
    const unclear = new Set();
    const targets = [];
    for (const target of found.targets) {
        const tool = (0,named_version/* toolOf */.w)(target.ecosystem);
        if (tool === undefined || inputs[`${tool}-version`] !== undefined) {
            targets.push(target);
            continue;
        }
        const { version, unclear: why } = await named(tool, target.path);
        if (why !== undefined)
            unclear.add(why);
        targets.push(version === '' ? target : { ...target, version });
    }
    return { ...found, targets, unclear: [...unclear] };
}

;// CONCATENATED MODULE: ./build/actions/test-plan/targets.js







const speakablePath = /^[^\p{Cc}\\"<>|*?:]+$/u;
const plainPath = /^[A-Za-z0-9._/@+=, -]+$/;
async function findTargets(run, workspace) {
    const found = await placeTargets(run, workspace);
    return nameVersions(found, run, workspace);
}
async function placeTargets(run, workspace) {
    const { inputs, ports, workingDirectory } = run;
    const project = await (0,survey_project/* surveyProject */.M)(ports.files, workingDirectory);
    const here = (0,relative_path/* relativePath */.i)(workspace, workingDirectory);
    const place = (path) => (0,external_node_path_.join)(here, path).split('\\').join('/').replace(/\/$/, '') || '.';
    if (inputs.modules !== undefined)
        return moduleTargets(run, inputs.modules, project, place);
    if (inputs['test-command'] !== undefined || inputs.ecosystem === 'none')
        return oneTarget(inputs, project, place('.'));
    return foundTargets(inputs.ecosystem, project, place);
}
function foundTargets(wanted, project, place) {
    const units = project.units.filter((unit) => wanted === 'auto' || unit.ecosystem === wanted);
    const tested = units.filter(({ tests }) => tests !== undefined);
    const speakable = tested.filter(({ path }) => speakablePath.test(path));
    const others = tested
        .filter((unit) => !speakable.includes(unit))
        .map(({ path }) => `${JSON.stringify(path)} has a name that no artifact can hold.`);
    return {
        targets: speakable.map((unit) => ({ ...targetOf(unit), name: nameOf(unit, speakable), path: place(unit.path) })),
        units,
        unknown: [],
        gaps: [...project.gaps, ...others],
        unclear: [],
        remarks: project.remarks,
    };
}
function nameOf(unit, all) {
    const here = all.filter(({ path }) => path === unit.path);
    const name = unit.path === '.' ? unit.name.replace(/[^A-Za-z0-9@._/ -]+/g, '-') : unit.path;
    return here.length === 1 ? name : `${name} (${unit.ecosystem})`;
}
function targetOf(unit) {
    const usual = (0,usual_places/* usualPlaces */.dO)(unit.ecosystem);
    return {
        ecosystem: unit.ecosystem,
        runsOn: unit.runsOn,
        version: unit.java ?? '',
        coverage: unit.reports.coverage.length > 0 ? unit.reports.coverage : usual.coverage,
        results: unit.reports.results.length > 0 ? unit.reports.results : usual.results,
    };
}
function oneTarget(inputs, project, path) {
    const unit = project.units.find((one) => one.path === '.');
    const ecosystem = inputs.ecosystem === 'auto' ? (unit?.ecosystem ?? 'none') : inputs.ecosystem;
    const none = { units: [], unknown: [], gaps: [], unclear: [], remarks: project.remarks };
    if (inputs['test-command'] === undefined)
        return { ...none, targets: [] };
    requirePlain(inputs, [path]);
    const version = unit?.ecosystem === ecosystem ? (unit.java ?? '') : '';
    const runsOn = runnerOf(ecosystem, unit);
    const target = { name: 'tests', path, ecosystem, runsOn, version, ...commandPlaces(ecosystem) };
    return { ...none, targets: [target] };
}
async function moduleTargets(run, modules, project, place) {
    const { inputs } = run;
    const problems = [];
    const targets = [];
    const unknown = [];
    const used = [];
    for (const name of modules) {
        const path = inputs['module-path'].replaceAll('{module}', () => name);
        const problem = await folderProblem(run, name, path);
        if (problem !== undefined) {
            problems.push(problem);
            continue;
        }
        const normal = (0,external_node_path_.join)(path).split('\\').join('/').replace(/\/$/, '');
        const unit = await unitOf(run, normal, project);
        const ecosystem = inputs.ecosystem === 'auto' ? unit?.ecosystem : inputs.ecosystem;
        if (ecosystem === undefined && inputs['test-command'] === undefined)
            unknown.push(name);
        if (unit !== undefined && inputs['test-command'] === undefined)
            used.push(unit);
        const known = ecosystem ?? 'none';
        const same = unit?.ecosystem === known ? unit : undefined;
        const places = inputs['test-command'] !== undefined
            ? commandPlaces(known)
            : same !== undefined
                ? targetOf(same)
                : (0,usual_places/* usualPlaces */.dO)(known);
        targets.push({
            name,
            path: place(normal),
            ecosystem: known,
            runsOn: runnerOf(known, same),
            version: same?.java ?? '',
            coverage: places.coverage,
            results: places.results,
        });
    }
    if (problems.length > 0)
        throw new errors/* InputError */.dz('input-invalid', problems);
    requirePlain(inputs, targets.map(({ path }) => path));
    return { targets, units: used, unknown, gaps: [], unclear: [], remarks: project.remarks };
}
async function unitOf({ ports, workingDirectory }, path, project) {
    const exact = project.units.find((unit) => unit.path === path);
    if (exact !== undefined)
        return exact;
    const inside = await (0,survey_project/* surveyProject */.M)(ports.files, (0,external_node_path_.join)(workingDirectory, path));
    const own = inside.units.find((unit) => unit.path === '.');
    const around = project.units.filter((unit) => unit.path === '.' || path.startsWith(`${unit.path}/`));
    const nearest = around.sort((one, other) => other.path.length - one.path.length)[0];
    const java = own?.java ?? nearest?.java;
    if (own !== undefined)
        return java === undefined ? own : { ...own, java };
    return nearest === undefined ? undefined : { ...nearest, path };
}
async function folderProblem({ inputs, ports, workingDirectory }, name, path) {
    const problem = { where: 'modules', name: 'modules', value: name };
    if (!isInner(path))
        return {
            where: 'module-path',
            name: 'module-path',
            value: inputs['module-path'],
            expected: 'a folder inside the repository',
            mend: `For the module ${name} it leads to ${path}: let it name a folder below \`working-directory\`.`,
        };
    const folder = (0,external_node_path_.join)(workingDirectory, path);
    const facts = await ports.files.facts(folder).catch(() => undefined);
    const missing = {
        ...problem,
        expected: 'a module with a folder',
        mend: `There is no folder ${path}: create it, or mend \`modules\` or \`module-path\`.`,
    };
    if (facts?.kind !== 'directory')
        return missing;
    const [real, root] = [await ports.files.realPath(folder), await ports.files.realPath(workingDirectory)];
    if (!isInner((0,relative_path/* relativePath */.i)(root, real)))
        return {
            ...problem,
            expected: 'a folder inside the repository',
            mend: `${path} is a link that leads out of the repository: remove it.`,
        };
    return undefined;
}
function isInner(path) {
    return !/^(?:[/\\]|[A-Za-z]:)/.test(path) && !path.split(/[/\\]/).includes('..') && speakablePath.test(path || '.');
}
function runnerOf(ecosystem, unit) {
    return unit?.ecosystem === ecosystem ? unit.runsOn : (0,usual_places/* defaultRunner */.a0)(ecosystem);
}
function requirePlain(inputs, paths) {
    const uses = [inputs['test-command'], inputs['setup-command']].some((command) => command?.includes('{path}'));
    const wrong = uses ? paths.find((path) => !plainPath.test(path)) : undefined;
    if (wrong === undefined)
        return;
    const expected = 'a folder whose name a shell takes as it stands';
    const mend = 'Write "$MODULE_PATH" in place of {path} in the command.';
    throw new errors/* InputError */.dz('input-invalid', [{ where: 'module-path', name: 'module-path', value: wrong, expected, mend }]);
}

;// CONCATENATED MODULE: ./build/actions/test-plan/index.js








const schema = inputs/* testPlan */.u;
const leavesPolicyToOthers = true;
async function run(run) {
    const { inputs } = run;
    const found = await findTargets(run, workspaceOf(run));
    const legs = makeLegs(found.targets, {
        runsOn: inputs['runs-on'],
        versions: { node: inputs['node-version'], java: inputs['java-version'], xcode: inputs['xcode-version'] },
        setup: inputs['setup-command'],
        command: inputs['test-command'],
        coverage: inputs.coverage,
        results: inputs['test-results'],
    });
    requireFitting(legs);
    const touched = inputs.paths === undefined ? undefined : await touchedBy(run, inputs.paths, inputs.config);
    const facts = {
        ...(touched === undefined ? {} : { touched }),
        found,
        legs,
        nothingToTest: inputs.ecosystem === 'none' && inputs['test-command'] === undefined,
        withoutCoverage: inputs.coverage?.every((glob) => glob === 'none') === true,
    };
    return report(facts, judge(facts), inputs.modules ?? []);
}
function workspaceOf({ ports, workingDirectory }) {
    const workspace = ports.env.GITHUB_WORKSPACE;
    if (workspace === undefined || workspace === '')
        return workingDirectory;
    return (0,relative_path/* pathInside */._)(workspace, workingDirectory) === undefined ? workingDirectory : workspace;
}
function requireFitting(legs) {
    const problem = { where: 'modules', name: 'modules', value: `${legs.length} legs` };
    if (legs.length > mostLegs)
        throw new errors/* InputError */.dz('input-invalid', [
            {
                ...problem,
                expected: `at most ${mostLegs} legs, as many as GitHub starts of one matrix`,
                mend: 'Name fewer `modules`, or test several with one `test-command`.',
            },
        ]);
    const bytes = Buffer.byteLength(JSON.stringify(legs));
    if (bytes > longestLegs)
        throw new errors/* InputError */.dz('input-invalid', [
            {
                ...problem,
                expected: `legs of at most ${longestLegs.toLocaleString('en')} bytes, which an output can hold`,
                mend: 'Put long commands into a script of the repository, and name that in `test-command`.',
            },
        ]);
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

/***/ 5539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ namedVersions),
  w: () => (/* binding */ toolOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/files/relative-path.js
var relative_path = __webpack_require__(8718);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/engines/project/package-manager.js
var package_manager = __webpack_require__(8864);
// EXTERNAL MODULE: ./build/engines/project/tree.js
var tree = __webpack_require__(836);
// EXTERNAL MODULE: ./build/core/model/untrusted-json.js
var untrusted_json = __webpack_require__(8241);
;// CONCATENATED MODULE: ./build/engines/project/version-files.js

const oneLine = (name) => ({ name, read: firstLine });
const toolVersions = { name: '.tool-versions', read: fromToolVersions };
const mise = ['mise.toml', '.mise.toml'].map((name) => ({ name, read: fromMise }));
const developedWith = {
    node: [
        oneLine('.nvmrc'),
        oneLine('.node-version'),
        toolVersions,
        ...mise,
        { name: 'package.json', read: fromPackageJson },
    ],
    java: [oneLine('.java-version'), { name: '.sdkmanrc', read: fromSdkmanrc }, toolVersions, ...mise],
    xcode: [oneLine('.xcode-version'), toolVersions],
};
const runsWith = {
    node: [{ name: 'package.json', read: (text) => (0,untrusted_json/* textAt */.$6)(parsed(text), 'engines', 'node') }],
    java: [],
    xcode: [],
};
function firstLine(text) {
    const lines = text.split(/\r?\n/).map((line) => line.split(/(?:^|\s)#/, 1)[0]?.trim());
    return lines.find((line) => line !== '');
}
const toolNames = {
    node: ['nodejs', 'node', 'core:node'],
    java: ['java', 'core:java'],
    xcode: ['xcode'],
};
function fromToolVersions(text, tool) {
    for (const line of text.split(/\r?\n/)) {
        const [name = '', version] = (line.split('#', 1)[0] ?? '').trim().split(/\s+/);
        if (toolNames[tool].includes(name))
            return version;
    }
    return undefined;
}
async function fromMise(text, tool) {
    const { parse } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    const tools = (0,untrusted_json.at)(parse(text), 'tools');
    for (const name of toolNames[tool]) {
        const said = (0,untrusted_json.at)(tools, name);
        const first = Array.isArray(said) ? said[0] : said;
        const version = typeof first === 'object' ? (0,untrusted_json/* textAt */.$6)(first, 'version') : first;
        if (version !== undefined)
            return String(version);
    }
    return undefined;
}
function fromSdkmanrc(text) {
    return /^[ \t]*java[ \t]*=[ \t]*(\S{1,100})/m.exec(text)?.[1];
}
function fromPackageJson(text) {
    const manifest = parsed(text);
    const runtime = (0,untrusted_json.at)(manifest, 'devEngines', 'runtime');
    const node = (Array.isArray(runtime) ? runtime : [runtime]).find((one) => (0,untrusted_json/* textAt */.$6)(one, 'name') === 'node');
    return (0,untrusted_json/* textAt */.$6)(manifest, 'volta', 'node') ?? (0,untrusted_json/* textAt */.$6)(node, 'version');
}
function parsed(text) {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
}

// EXTERNAL MODULE: ./build/engines/project/version-words.js
var version_words = __webpack_require__(3754);
;// CONCATENATED MODULE: ./build/engines/project/named-version.js







const largest = 2 * 1024 * 1024;
function toolOf(ecosystem) {
    switch (ecosystem) {
        case 'npm':
        case 'pnpm':
        case 'yarn':
            return 'node';
        case 'gradle':
            return 'java';
        case 'swiftpm':
        case 'xcode':
        case 'tuist':
            return 'xcode';
        default:
            return undefined;
    }
}
function namedVersions(files, root) {
    const texts = new Map();
    const textOf = (path) => {
        const known = texts.get(path) ?? readInside(files, root, path);
        texts.set(path, known);
        return known;
    };
    return async (tool, path) => {
        const folder = path === '.' ? '' : path;
        for (const kind of [developedWith[tool], runsWith[tool]]) {
            for (const place of [folder, ...(0,package_manager/* ancestors */.T)(folder)]) {
                for (const { name, read } of kind) {
                    const file = (0,tree/* joined */.oR)(place, name);
                    const found = await readVersion(tool, file, async () => {
                        const text = await textOf(file);
                        return text === undefined ? undefined : read(text, tool);
                    });
                    if (found !== undefined)
                        return found;
                }
            }
        }
        return { version: '' };
    };
}
async function readVersion(tool, file, read) {
    try {
        const said = await read();
        if (said === undefined)
            return undefined;
        const version = (0,version_words/* versionOf */.E)(tool, said);
        if (version !== undefined)
            return { version, file };
        const shown = JSON.stringify(said.slice(0, 40));
        return { version: '', file, unclear: `${file} says ${shown}, which is no version of ${tool} that we know.` };
    }
    catch (error) {
        const why = (0,errors/* messageOf */.bD)(error).split('\n', 1)[0] ?? '';
        return { version: '', file, unclear: `${file} cannot be read, and may name a version of ${tool}: ${why}` };
    }
}
async function readInside(files, root, path) {
    const absolute = (0,external_node_path_.join)(root, path);
    const facts = await files.facts(absolute).catch(() => undefined);
    if (facts?.kind !== 'file')
        return undefined;
    if (facts.size > largest)
        throw new Error('it is larger than any file of its name.');
    const [real, base] = [await files.realPath(absolute), await files.realPath((0,external_node_path_.resolve)(root))];
    if ((0,relative_path/* pathInside */._)(base, real) === undefined)
        throw new Error('it is a link that leads out of the repository.');
    return await files.readText(absolute);
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
