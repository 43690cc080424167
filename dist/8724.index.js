export const id = 8724;
export const ids = [8724];
export const modules = {

/***/ 8724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: () => (/* binding */ explainCommand)
});

// EXTERNAL MODULE: ./build/core/inputs/suggest.js
var suggest = __webpack_require__(5308);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/render/display-width.js
var display_width = __webpack_require__(24);
// EXTERNAL MODULE: ./build/core/render/visible-text.js
var visible_text = __webpack_require__(6433);
// EXTERNAL MODULE: ./build/cli/arguments.js
var cli_arguments = __webpack_require__(8213);
// EXTERNAL MODULE: ./build/cli/exit-code.js
var exit_code = __webpack_require__(5123);
// EXTERNAL MODULE: ./build/actions/quality-gate/inputs.js + 3 modules
var quality_gate_inputs = __webpack_require__(3862);
// EXTERNAL MODULE: ./build/actions/security-scan/inputs.js + 2 modules
var security_scan_inputs = __webpack_require__(7830);
// EXTERNAL MODULE: ./build/core/policy/known-actions.js
var known_actions = __webpack_require__(7216);
// EXTERNAL MODULE: ./build/core/policy/load-inputs.js + 1 modules
var load_inputs = __webpack_require__(6378);
// EXTERNAL MODULE: ./build/core/run/common-values.js
var common_values = __webpack_require__(4998);
// EXTERNAL MODULE: ./build/core/run/context.js
var run_context = __webpack_require__(6607);
// EXTERNAL MODULE: ./build/core/run/event-payload.js
var event_payload = __webpack_require__(7423);
// EXTERNAL MODULE: ./build/engines/project/survey-project.js + 13 modules
var survey_project = __webpack_require__(5058);
// EXTERNAL MODULE: ./build/gate/names.js
var names = __webpack_require__(7358);
// EXTERNAL MODULE: ./build/core/files/find-files.js
var find_files = __webpack_require__(4765);
// EXTERNAL MODULE: ./build/core/files/relative-path.js
var relative_path = __webpack_require__(8718);
// EXTERNAL MODULE: ./build/readers/test-results/test-tally.js + 1 modules
var test_tally = __webpack_require__(552);
;// CONCATENATED MODULE: ./build/cli/explain/explain-quality.js




const askedBy = {
    'reports-found': 'It stands there only where there is no report at all.',
    'line-coverage': 'No coverage report is named, and none is at a usual place.',
    'branch-coverage': '`minimum-branch-coverage` is not set.',
    'function-coverage': '`minimum-function-coverage` is not set.',
    'patch-coverage': '`minimum-patch-coverage` is not set.',
    'coverage-drop': '`maximum-coverage-drop` is not set; it needs a `baseline` too.',
    'module-coverage': 'The policy has no `modules`.',
    'tests-failed': 'No test results are named, and none are at a usual place.',
    'tests-count': 'No test results are named, and none are at a usual place.',
    'tests-flaky': '`maximum-flaky` is not set.',
    'tests-skipped': '`maximum-skipped` is not set.',
};
async function explainQuality(inputs, workingDirectory, files) {
    const { demandsOf, discoverReports, judge } = await __webpack_require__.e(/* import() */ 364).then(__webpack_require__.bind(__webpack_require__, 364));
    const isNamed = inputs.coverage !== undefined || inputs['test-results'] !== undefined;
    const discovered = isNamed ? undefined : await discoverReports(files, workingDirectory);
    const coverage = await reportsOf(inputs.coverage, discovered?.coverage, workingDirectory, files);
    const testResults = await reportsOf(inputs['test-results'], discovered?.testResults, workingDirectory, files);
    const finds = [
        { ...coverage.find, what: 'coverage reports' },
        { ...testResults.find, what: 'test results' },
    ];
    const facts = {
        ...(coverage.isWanted ? { coverage: { ...noCoverage, ...coverage.set } } : {}),
        ...(testResults.isWanted ? { tests: { ...noTests, ...testResults.set } } : {}),
    };
    return { finds, conditions: conditionsOf(facts, judge(facts, demandsOf(inputs))) };
}
async function reportsOf(patterns, discovered, workingDirectory, files) {
    if (patterns === undefined) {
        const found = (discovered ?? []).map((path) => path.replace(/^\.\//, ''));
        const note = noteOnSearch(discovered);
        return { isWanted: found.length > 0, set: { missing: [] }, find: { what: '', found, note } };
    }
    const { files: matched, byPattern } = await (0,find_files/* findFiles */.l)(files, workingDirectory, patterns);
    const empty = byPattern.filter((each) => each.files.length === 0).map(({ pattern }) => pattern);
    const note = empty.length === 0 ? '' : `Nothing matches ${empty.join(', ')} now.`;
    const missing = empty.map((name) => {
        const fix = 'Run the tests before the gate.';
        return { name, code: 'pattern-without-match', why: `Nothing matches ${name} now.`, fix };
    });
    const found = matched.map((path) => (0,relative_path/* relativePath */.i)(workingDirectory, path));
    return { isWanted: true, set: { missing }, find: { what: '', found, note } };
}
function noteOnSearch(discovered) {
    if (discovered === undefined)
        return 'Not looked for, because the other kind is named.';
    return discovered.length === 0 ? 'None at a usual place.' : 'Found at usual places, because none is named.';
}
const nothing = { covered: 0, total: 0 };
const noReports = { reports: [], missing: [], discovered: false };
const noCoverage = {
    ...noReports,
    totals: { lines: nothing, branches: nothing, functions: nothing },
    files: [],
    modules: [],
    unmatched: [],
    mixed: [],
};
const noTests = { ...noReports, summary: new test_tally/* TestTally */.$().summary() };
function conditionsOf(facts, verdict) {
    const judged = verdict.conditions.map((condition) => {
        const { id, subject, title, expected, outcome, reason } = condition;
        const set = id.startsWith('tests-') ? facts.tests : facts.coverage;
        const isMissing = id === 'reports-found' || (set?.missing.length ?? 0) > 0;
        const state = outcome === 'skipped' ? 'not-judged' : isMissing ? 'inconclusive' : 'judged';
        const why = state === 'judged' ? '' : reason;
        return { id, title, expected, state, why, ...(subject === undefined ? {} : { subject }) };
    });
    const ids = new Set(judged.map(({ id }) => id));
    const others = Object.entries(quality_gate_inputs/* qualityGate */.N.conditions)
        .filter(([id]) => !ids.has(id) && id !== 'reports-found')
        .map(([id, title]) => {
        return { id, title: title.replace(/\.$/, ''), expected: '', state: 'not-judged', why: askedBy[id] ?? '' };
    });
    return [...judged, ...others];
}

// EXTERNAL MODULE: ./build/systems/git/open-git.js
var open_git = __webpack_require__(8689);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./build/core/render/metric-format.js
var metric_format = __webpack_require__(6875);
// EXTERNAL MODULE: ./build/readers/lockfiles/lockfile-name.js
var lockfile_name = __webpack_require__(1985);
;// CONCATENATED MODULE: ./build/cli/explain/explain-scanners.js




const here = import.meta.url;
const snapshotPath = (0,external_node_url_.fileURLToPath)(new URL('advisories.json.gz', here));
async function explainScanners(inputs, scanned, ports) {
    const { wantedScanners, ...room } = await Promise.all(/* import() */[__webpack_require__.e(8008), __webpack_require__.e(3381), __webpack_require__.e(6415)]).then(__webpack_require__.bind(__webpack_require__, 6415));
    const { toolAdapters } = await Promise.all(/* import() */[__webpack_require__.e(9718), __webpack_require__.e(4842)]).then(__webpack_require__.bind(__webpack_require__, 2019));
    const wanted = wantedScanners(inputs);
    const scanners = [];
    for (const id of wanted.own) {
        const answer = await ownScanner(id, inputs, scanned, wanted.isRequested(id), { ...ports, ...room });
        scanners.push({ id, title: id, kind: 'own', ...answer });
    }
    for (const id of wanted.tools) {
        const answer = await tool(toolAdapters[id], inputs, scanned, wanted.isRequested(id), ports);
        scanners.push({ id, title: toolAdapters[id].title, kind: 'tool', ...answer });
    }
    return scanners;
}
function lockfilesAmong(files) {
    return files.filter((path) => (0,lockfile_name/* isLockfileName */.X)(external_node_path_.posix.basename(path)));
}
const runs = (why) => ({ runs: true, blocks: false, why });
const left = (why, blocks = false) => ({ runs: false, blocks, why });
async function ownScanner(id, inputs, { files }, requested, { files: disk, detectorIds, detectorsFor }) {
    if (id === 'container') {
        if (inputs.image !== undefined)
            return runs(inputs.image);
        return left('no `image` is named', requested);
    }
    const { allow, deny } = inputs.licenses ?? {};
    if (id === 'licenses' && allow === undefined && deny === undefined) {
        return left('the policy neither allows nor denies a licence', requested);
    }
    const detector = detectorIds.find((name) => name === id);
    if (detector !== undefined) {
        const count = files.filter((file) => detectorsFor([detector], [file]).length > 0).length;
        return count > 0 ? runs((0,metric_format/* countOf */.pq)(count, 'file')) : left('no file for it', requested && id === 'secrets');
    }
    const count = lockfilesAmong(files).length;
    if (count === 0)
        return left('no lockfile');
    if (id === 'dependencies' && inputs.offline && (await disk.facts(snapshotPath)) === undefined) {
        return left('`offline`, and no advisories come with this build: the verdict is inconclusive', true);
    }
    return runs((0,metric_format/* countOf */.pq)(count, 'lockfile'));
}
async function tool(adapter, inputs, scanned, requested, { env, files }) {
    const planned = await adapter.plan(taskOf(adapter.id, inputs, scanned, files));
    if ('nothing' in planned)
        return left(planned.nothing);
    if ('lacks' in planned)
        return left(planned.lacks, requested);
    if (adapter.onlyWhenNamed !== undefined && !requested)
        return left('only where `scanners` names it');
    if (await isOnPath(adapter.command, env.PATH ?? env.Path ?? '', files))
        return runs('on PATH');
    return left(requested ? `named and not on PATH: the verdict is inconclusive. ${adapter.install}` : 'not on PATH', requested);
}
function taskOf(id, inputs, { root, files, inRepository }, disk) {
    const settings = inputs.tools?.[id];
    return {
        root,
        files,
        inRepository,
        paths: [],
        config: settings?.config === undefined ? undefined : (0,external_node_path_.join)(root, settings.config),
        more: settings?.arguments ?? [],
        offline: inputs.offline,
        verifySecrets: inputs['verify-secrets'] === true,
        image: inputs.image === undefined ? undefined : { name: inputs.image, isFile: inputs.image.endsWith('.tar') },
        outputFile: (0,external_node_path_.join)(root, '.vetnet/explain.json'),
        disk,
    };
}
async function isOnPath(command, path, files) {
    for (const folder of path.split(external_node_path_.delimiter).filter((part) => part !== '')) {
        for (const name of [command, `${command}.exe`, `${command}.cmd`]) {
            const facts = await files.facts((0,external_node_path_.join)(folder, name)).catch(() => undefined);
            if (facts?.kind === 'file')
                return true;
        }
    }
    return false;
}

;// CONCATENATED MODULE: ./build/cli/explain/explain-scan.js



async function explainScan(inputs, policy, workingDirectory, ports) {
    const room = await Promise.all(/* import() */[__webpack_require__.e(8008), __webpack_require__.e(3381), __webpack_require__.e(6415)]).then(__webpack_require__.bind(__webpack_require__, 6415));
    const opened = await (0,open_git/* openGit */.zY)(workingDirectory, ports);
    const top = await opened?.root();
    const root = top ?? workingDirectory;
    const listed = await room.listFiles(top === undefined ? undefined : opened, root, ports.files);
    const { files, gaps } = await room.inScope(listed.files, (0,relative_path/* relativePath */.i)(root, workingDirectory), inputs);
    const scanners = await explainScanners(inputs, { root, files, inRepository: top !== undefined }, ports);
    const lockfiles = lockfilesAmong(files);
    const finds = [
        {
            what: 'files in scope',
            found: [String(files.length)],
            note: [...listed.notes, ...gaps.map(({ what, why }) => `${what}: ${why}`)].join(' '),
        },
        {
            what: 'lockfiles',
            found: lockfiles,
            note: lockfiles.length === 0 ? 'No dependency is looked up.' : lookedUp(inputs),
        },
        { what: 'history', found: [], note: historyNote(inputs) },
    ];
    return { finds, scanners, conditions: explain_scan_conditionsOf(scanners, inputs, policy, room) };
}
function lookedUp({ offline }) {
    return offline
        ? 'Held against the advisories that come with a release; nobody is asked.'
        : 'Names and versions go to the advisory source.';
}
function historyNote({ history }) {
    if (history === 'none')
        return 'No commit is scanned.';
    if (history === 'full')
        return 'All commits of every branch and tag are scanned for secrets.';
    if (history === 'diff')
        return 'The commits of the change are scanned for secrets.';
    return 'On pull requests and in merge queues the commits of the change are scanned for secrets, else none.';
}
function explain_scan_conditionsOf(scanners, inputs, policy, { judge, demandsOf, sourceResult }) {
    const named = new Set(inputs.scanners);
    const sources = scanners.map(({ id, title, runs, blocks, why }) => {
        const scanner = { id, title, requested: named.has(id) };
        return sourceResult(scanner, runs ? { status: 'completed' } : { status: blocks ? 'failed' : 'not-run', why });
    });
    const facts = { sources, findings: [], remarks: [], reviews: [], reliedOn: [] };
    return judge(facts, demandsOf(inputs, policy)).conditions.map(({ id, title, expected, outcome, reason }) => {
        const state = outcome === 'skipped' ? 'not-judged' : outcome === 'pass' ? 'judged' : 'inconclusive';
        return { id, title, expected, state, why: state === 'judged' ? '' : reason };
    });
}

// EXTERNAL MODULE: ./build/core/inputs/resolve-inputs.js
var resolve_inputs = __webpack_require__(9262);
;// CONCATENATED MODULE: ./build/cli/explain/explain-values.js

function explainValues(schema, { inputs, sources }, nameOf) {
    const values = [];
    const unset = [];
    for (const [key, source] of Object.entries(sources)) {
        const definition = schema.inputs[key];
        const name = definition === undefined ? key : nameOf(key);
        const value = inputs[key];
        if (source.kind !== 'unset') {
            const shown = definition?.secret === true ? '(hidden)' : inWords(value);
            values.push({ name, value: shown, from: (0,resolve_inputs/* describeSource */.B)(source) });
        }
        else if (definition?.defaultWords !== undefined && definition.secret !== true) {
            values.push({ name, value: definition.defaultWords.replaceAll('`', ''), from: 'built-in' });
        }
        else
            unset.push(name);
    }
    return { values, unset };
}
function inWords(value) {
    if (typeof value === 'string')
        return value;
    const isWords = Array.isArray(value) && value.every((item) => typeof item === 'string');
    return isWords ? value.join(' ') : JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
}
const places = {
    summary: 'always, in the summary of the step',
    annotations: 'always, at the lines that findings are about',
    check: 'with a token that may write `checks`',
    comment: 'on pull requests, with a token that may write `pull-requests`; not from forks and Dependabot, whose token only reads',
    status: 'with a token that may write `statuses`',
    sarif: 'to code scanning, with a token that may write `security-events`',
};
function explainPublishing(publish) {
    if (publish.includes('none'))
        return [];
    const words = publish.includes('auto') ? ['summary', 'annotations', 'comment'] : publish;
    return words.map((place) => ({ place, when: places[place] ?? '' }));
}

;// CONCATENATED MODULE: ./build/cli/explain/explain.js












async function explain(request) {
    const { schema, ports } = request;
    const context = await contextOf(request);
    const parts = partsOf(schema);
    const whole = await (0,load_inputs/* loadInputs */.IV)(schema, {
        given: request.given,
        files: ports.files,
        actions: (0,known_actions/* knownActions */.B)(request.sections),
        root: request.folder,
        origin: context,
    });
    const { policy, environment } = whole;
    const actions = [];
    for (const part of parts)
        actions.push(await explainPart(part, whole, request));
    return {
        event: context.event,
        ...(context.branch === undefined ? {} : { branch: context.branch }),
        ...(context.commit === undefined ? {} : { commit: context.commit }),
        policy: { files: policy.files, says: saysOf(policy) },
        ...(environment === undefined
            ? {}
            : {
                environment: { name: environment.name, why: environment.why, inherits: environment.profile.chain.slice(1) },
            }),
        environments: [...policy.environments.keys()],
        notices: whole.notices,
        finds: await unitsOf(ports, whole.workingDirectory),
        actions,
        publishing: explainPublishing((0,common_values/* commonValues */.m)(whole.inputs).publish),
    };
}
function partsOf(schema) {
    if (schema.name !== 'gate')
        return [{ schema, nameOf: (name) => name }];
    return names/* gateParts */.mM.map((part) => ({ schema: part.schema, nameOf: (name) => (0,names/* nameInGate */.aN)(part, 'inputs', name) }));
}
async function explainPart({ schema, nameOf }, whole, { ports, given }) {
    const checkName = (0,common_values/* commonValues */.m)(whole.inputs)['check-name'];
    const loaded = (0,load_inputs/* loadInputsOfPart */.WQ)(schema, (0,load_inputs/* givenToPart */.aZ)(schema, nameOf, { given, checkName }), whole);
    const sources = { ...loaded.sources, 'check-name': whole.sources['check-name'] ?? { kind: 'built-in' } };
    const { inputs, policy, workingDirectory } = loaded;
    const judged = await judgedBy(schema, inputs, policy, workingDirectory, ports);
    return {
        action: schema.name,
        ...explainValues(schema, { inputs, sources }, nameOf),
        conditions: [...judged.conditions, ...policyCondition(policy)],
        finds: judged.finds,
        scanners: judged.scanners,
    };
}
async function judgedBy({ name, conditions }, inputs, policy, workingDirectory, ports) {
    if (name === quality_gate_inputs/* qualityGate */.N.name) {
        const values = inputs;
        return { scanners: [], ...(await explainQuality(values, workingDirectory, ports.files)) };
    }
    if (name === security_scan_inputs/* securityScan */.I.name) {
        return explainScan(inputs, policy, workingDirectory, ports);
    }
    const listed = Object.entries(conditions).map(([id, title]) => {
        return { id, title: title.replace(/\.$/, ''), expected: '', state: 'judged', why: '' };
    });
    return { conditions: listed, finds: [], scanners: [] };
}
function policyCondition({ files, protect }) {
    const about = { id: 'policy-loosened', title: 'Policy of this change', expected: 'no weaker demand than before' };
    if (files.length === 0)
        return [{ ...about, state: 'not-judged', why: 'There is no policy file.' }];
    const why = `On pull requests and in merge queues; a weaker demand ${protect ? 'fails' : 'warns'}.`;
    return [{ ...about, state: 'judged', why }];
}
async function contextOf({ ports, systems, folder }) {
    const { payload } = await (0,event_payload/* readPayload */.rD)(ports);
    const context = (0,run_context/* readContext */.y)(ports.env, payload);
    if (context.host === 'github')
        return context;
    return { ...context, ...(await systems.checkout(folder).catch(() => undefined)) };
}
function saysOf({ hipaa, protect, presets, retentionDays, requireEvidence }) {
    return [
        ...(hipaa === undefined ? [] : [`hipaa: ${hipaa}`]),
        ...(protect ? ['protect: true'] : []),
        ...(presets.length === 0 ? [] : [`presets: ${presets.join(', ')}`]),
        ...(retentionDays === undefined ? [] : [`retention-days: ${retentionDays}`]),
        ...(requireEvidence.length === 0 ? [] : [`require-evidence: ${requireEvidence.length}`]),
    ];
}
async function unitsOf({ files }, folder) {
    const { units, gaps, remarks } = await (0,survey_project/* surveyProject */.M)(files, folder);
    const found = units.map(({ path, ecosystem, command }) => {
        return `${path} (${ecosystem}): ${command ?? 'no tests that we know how to run'}`;
    });
    return [{ what: 'projects with tests', found, note: [...gaps, ...remarks].join(' ') }];
}

;// CONCATENATED MODULE: ./build/cli/explain/print.js


const mostNamed = 8;
const widestLabel = 34;
function printExplanation(explanation, columns) {
    const width = Math.max(50, Math.min(columns, 120));
    const { event, branch, commit, policy, environment, environments, notices, finds, actions, publishing } = explanation;
    const files = policy.files.map(({ file, sha256 }) => `${file} (sha256 ${sha256.slice(0, 12)})`);
    const run = [
        ['event', event],
        ...(branch === undefined ? [] : [['branch', branch]]),
        ...(commit === undefined ? [] : [['commit', commit]]),
        ['policy', files.length === 0 ? 'no file: the built-in defaults hold' : files.join(', ')],
        ...policy.says.map((said) => ['', said]),
        ['environment', environment === undefined ? noEnvironment(environments) : nameEnvironment(environment)],
        ...finds.map(findRow),
        ...notices.map((notice) => ['note', notice]),
    ];
    const places = publishing.map(({ place, when }) => [place, when]);
    return [
        'THIS RUN',
        ...section('', run, width),
        ...actions.flatMap((action) => printAction(action, width)),
        ...section('Published in a workflow', places, width),
    ]
        .map((line) => `${line}\n`)
        .join('');
}
function noEnvironment(names) {
    return names.length === 0
        ? 'none: the policy has no environments'
        : `none of ${names.join(', ')} is deployed from here`;
}
function nameEnvironment({ name, why, inherits }) {
    return `${name}, because ${why}${inherits.length === 0 ? '' : `; inherits ${inherits.join(', ')}`}`;
}
function printAction(action, width) {
    const { values, unset, conditions, finds, scanners } = action;
    const judged = conditions.filter(({ state }) => state !== 'not-judged');
    const others = conditions.filter(({ state }) => state === 'not-judged');
    const nameOf = ({ id, subject }) => subject === undefined ? id : `${id} (${subject})`;
    return [
        '',
        action.action.toUpperCase(),
        ...section('Values', [...values.map(valueRow), ['not set', unset.join(', ')]], width),
        ...section('Found here', finds.map(findRow), width),
        ...(scanners.length === 0 ? [] : section('Scanners', scannerRows(scanners), width)),
        ...section('Judged', judged.map((one) => [
            nameOf(one),
            [
                `${one.title}${one.expected === '' ? '' : `: ${one.expected}`}.`,
                one.state === 'inconclusive' ? 'Inconclusive now.' : '',
                one.why,
            ]
                .filter((part) => part !== '')
                .join(' '),
        ]), width),
        ...section('Not judged', others.map((one) => [nameOf(one), one.why]), width),
    ];
}
function valueRow({ name, value, from }) {
    return [name, `${value}  [${from}]`];
}
function findRow({ what, found, note }) {
    const named = found.slice(0, mostNamed).join('; ');
    const list = found.length > mostNamed ? `${named}; and ${found.length - mostNamed} more` : named;
    return [what, [list === '' && note === '' ? 'none' : list, note].filter((part) => part !== '').join('. ')];
}
function scannerRows(scanners) {
    const running = scanners.filter(({ runs }) => runs);
    const idle = new Map();
    for (const { id, runs, why } of scanners)
        if (!runs)
            idle.set(why, [...(idle.get(why) ?? []), id]);
    return [
        ...running.map(({ id, why }) => [id, why]),
        ...[...idle].map(([why, ids]) => ['not', `${ids.join(', ')}: ${why}`]),
    ];
}
function section(title, rows, width) {
    const shown = rows.filter(([, text]) => text !== '');
    if (shown.length === 0)
        return [];
    const labels = shown.map(([label]) => (0,visible_text/* visibleLine */.P8)(label));
    const widest = Math.min(widestLabel, Math.max(...labels.map(display_width/* displayWidth */.F1)));
    const indent = ' '.repeat(widest + 4);
    const lines = shown.flatMap(([, text], at) => {
        const label = labels[at] ?? '';
        const [first = '', ...rest] = (0,display_width/* wrapWidth */.jU)((0,visible_text/* visibleLine */.P8)(text), width - indent.length);
        const head = `  ${(0,display_width/* padWidth */._n)(label, widest)}  `;
        const body = rest.map((line) => `${indent}${line}`);
        return (0,display_width/* displayWidth */.F1)(label) > widest ? [`  ${label}`, `${indent}${first}`, ...body] : [`${head}${first}`, ...body];
    });
    return title === '' ? lines : ['', `${title}:`, ...lines];
}

;// CONCATENATED MODULE: ./build/cli/explain/index.js








const intro = 'Tells what an action would judge here, and why: the policy and the environment, every value and where it comes from, what is found, which scanners would run, which conditions would be judged and which not. Starts no scanner and asks nobody.';
async function explainCommand(args, place) {
    const { schemas, ports } = place;
    const { terminal } = ports;
    const [word] = args;
    const names = schemas.map(({ name }) => name);
    const isNamed = word !== undefined && !word.startsWith('-');
    const schema = isNamed ? schemas.find(({ name }) => name === word) : schemas[0];
    if (schema === undefined) {
        const meant = (0,suggest/* suggest */.Z)(word ?? '', names);
        const hint = meant === undefined ? `There are: ${names.join(', ')}.` : `Did you mean ${meant}?`;
        terminal.error(`There is no action ${(0,visible_text/* visibleLine */.P8)(JSON.stringify(word))}. ${hint}\n`);
        return exit_code/* exitCodes */.h.usage;
    }
    const read = (0,cli_arguments/* readArguments */.l)(schema, isNamed ? args.slice(1) : args);
    if (read.help) {
        terminal.out(usage(names, terminal.columns));
        return exit_code/* exitCodes */.h.pass;
    }
    if (read.problems.length > 0) {
        for (const problem of read.problems)
            terminal.error(`${(0,visible_text/* visibleLine */.P8)((0,errors/* describeProblem */.BJ)(problem))}\n`);
        return exit_code/* exitCodes */.h.usage;
    }
    try {
        const explanation = await explain({ ...place, schema, given: read.given });
        const text = read.json
            ? `${JSON.stringify({ version: 1, ...explanation }, null, 2)}\n`
            : printExplanation(explanation, terminal.columns);
        terminal.out(text);
        return exit_code/* exitCodes */.h.pass;
    }
    catch (error) {
        const lines = (0,errors/* messageOf */.bD)(error).split('\n');
        for (const line of lines)
            terminal.error(`${(0,visible_text/* visibleLine */.P8)(line)}\n`);
        return error instanceof errors/* InputError */.dz ? exit_code/* exitCodes */.h.usage : exit_code/* exitCodes */.h.trouble;
    }
}
function usage(names, columns) {
    const lines = [
        'Usage: vetnet explain [action] [--environment <name>] [flags of the action] [--json]',
        '',
        ...(0,display_width/* wrapWidth */.jU)(intro, Math.max(40, Math.min(columns, 100))),
        '',
        `  action   ${names.join(', ')} (default: ${names[0]})`,
        '',
        'Exit codes: 0 explained, 2 wrong usage or policy, 4 an outside system failed.',
    ];
    return lines.map((line) => `${line}\n`).join('');
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

/***/ 3119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ walkFiles),
/* harmony export */   _: () => (/* binding */ foreignFolders)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);

const foreignFolders = new Set(['node_modules', '.git']);
async function walkFiles(files, patterns) {
    const found = new Set();
    const unreadable = new Set();
    async function visit(folder, active) {
        const prefix = folder === '/' ? folder : `${folder}/`;
        const below = [];
        for (const entry of await listOf(folder)) {
            const path = `${prefix}${entry.name}`;
            if (entry.kind === 'directory' || entry.kind === 'link') {
                const next = active.filter((pattern) => pattern.mayMatchBelow(path, entry.kind === 'link'));
                if (next.length > 0)
                    below.push(visit(path, next));
            }
            if (entry.kind !== 'directory' && active.some((pattern) => pattern.matches(path)))
                below.push(keep(path, entry));
        }
        await Promise.all(below);
    }
    async function keep(path, entry) {
        if (entry.kind === 'link') {
            const facts = await files.facts(path).catch(() => undefined);
            if (facts?.kind === 'directory')
                return;
        }
        found.add(path);
    }
    async function listOf(folder) {
        try {
            return await files.list(folder);
        }
        catch (error) {
            const code = (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemCodeOf */ .c7)(error);
            if (code !== 'ENOENT' && code !== 'ENOTDIR')
                unreadable.add(folder);
            return [];
        }
    }
    const bases = [...new Set(patterns.map((pattern) => pattern.base))];
    const tops = bases.filter((base) => !bases.some((other) => other !== base && base.startsWith(other === '/' ? '/' : `${other}/`)));
    await Promise.all(tops.map((top) => visit(top, patterns.filter((pattern) => pattern.mayMatchBelow(top, false)))));
    return { files: [...found], unreadable: [...unreadable] };
}


/***/ }),

/***/ 7216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ knownActions)
/* harmony export */ });
function knownActions(schemas) {
    return { names: schemas.map(({ name }) => name), schemas: () => Promise.resolve(schemas) };
}


/***/ }),

/***/ 1985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ lockfileNames),
/* harmony export */   X: () => (/* binding */ isLockfileName)
/* harmony export */ });
const lockfileNames = {
    'bun-lock': /^bun\.lock$/,
    'cargo-lock': /^Cargo\.lock$/,
    'composer-lock': /^composer\.lock$/,
    'gemfile-lock': /^(?:Gemfile\.lock|gems\.locked)$/,
    'go-mod': /^go\.mod$/,
    'gradle-lock': /^(?:(?:buildscript-|settings-)?gradle|\w*[cC]lasspath)\.lockfile$/,
    'mix-lock': /^mix\.lock$/,
    'nuget-lock': /^packages(?:\.[\w.-]+)?\.lock\.json$/,
    'package-lock': /^(?:package-lock|npm-shrinkwrap)\.json$/,
    'package-resolved': /^Package\.resolved$/,
    'pipfile-lock': /^Pipfile\.lock$/,
    'pnpm-lock': /^pnpm-lock\.yaml$/,
    'podfile-lock': /^Podfile\.lock$/,
    'poetry-lock': /^poetry\.lock$/,
    'pdm-lock': /^pdm\.lock$/,
    'pubspec-lock': /^pubspec\.lock$/,
    requirements: /^(?:[\w.-]*[._-])?requirements(?:[._-][\w.-]*)?\.txt$/i,
    'uv-lock': /^uv\.lock$/,
    'version-catalog': /\.versions\.toml$/,
    'yarn-lock': /^yarn\.lock$/,
};
const names = Object.values(lockfileNames);
function isLockfileName(name) {
    return names.some((pattern) => pattern.test(name));
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


/***/ })

};
