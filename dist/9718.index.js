export const id = 9718;
export const ids = [9718];
export const modules = {

/***/ 896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ mapLocation)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

function mapLocation(finding, options) {
    const { location, ...rest } = finding;
    const { paths, relativeTo, folder, about } = options;
    if (location === undefined)
        return about === undefined ? finding : { ...rest, location: { file: about } };
    const file = relativeTo === undefined || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(location.file) ? location.file : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(relativeTo, location.file);
    const { path } = paths.map(file, [], folder);
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) && !/^[A-Z]:\//.test(path))
        return { ...rest, location: { ...location, file: path } };
    const place = [location.file, location.line, location.column].filter((part) => part !== undefined).join(':');
    return { ...rest, message: `${place}: ${finding.message}` };
}


/***/ }),

/***/ 7359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ gapsOf),
  q: () => (/* binding */ runTool)
});

// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/render/metric-format.js
var metric_format = __webpack_require__(6875);
// EXTERNAL MODULE: ./build/core/render/visible-text.js
var visible_text = __webpack_require__(6433);
// EXTERNAL MODULE: ./build/actions/security-scan/source-result.js
var source_result = __webpack_require__(9734);
// EXTERNAL MODULE: ./build/actions/security-scan/tools/map-locations.js
var map_locations = __webpack_require__(896);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/readers/open-report.js
var open_report = __webpack_require__(5386);
// EXTERNAL MODULE: ./build/readers/read-error.js
var read_error = __webpack_require__(4400);
;// CONCATENATED MODULE: ./build/actions/security-scan/tools/tool-environment.js
const withheld = /^(?:INPUT_|ACTIONS_(?:RUNTIME|ID_TOKEN|CACHE|RESULTS)_|VETNET_|(?:GITHUB|GH)_TOKEN$|GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$)/i;
const quiet = {
    NO_COLOR: '1',
    CARGO_TERM_COLOR: 'never',
    COREPACK_ENABLE_DOWNLOAD_PROMPT: '0',
    GIT_TERMINAL_PROMPT: '0',
    NPM_CONFIG_UPDATE_NOTIFIER: 'false',
    NPM_CONFIG_FUND: 'false',
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    SEMGREP_ENABLE_VERSION_CHECK: '0',
    SEMGREP_SEND_METRICS: 'off',
    TRIVY_DISABLE_VEX_NOTICE: 'true',
    DO_NOT_TRACK: '1',
};
function toolEnvironment(env, more = {}) {
    const passed = Object.entries(env).filter(([name]) => !withheld.test(name));
    return { ...Object.fromEntries(passed), ...quiet, ...more };
}

// EXTERNAL MODULE: ./build/core/model/redact-credentials.js
var redact_credentials = __webpack_require__(6980);
// EXTERNAL MODULE: ./build/readers/text-encoding.js
var text_encoding = __webpack_require__(9876);
;// CONCATENATED MODULE: ./build/actions/security-scan/tools/tool-output.js




const headSize = 64 * 1024;
const chunkSize = 256 * 1024;
const [shownLines, shownLength] = [4, 300];
function outputAsReport(bytes, name) {
    const head = bytes.slice(0, headSize);
    return {
        path: name,
        name,
        size: bytes.length,
        head,
        headText: (0,text_encoding/* decodeHead */.Jk)(head),
        async *chunks() {
            for (let at = 0; at < bytes.length; at += chunkSize)
                yield bytes.subarray(at, at + chunkSize);
        },
    };
}
function readerFor(readers, file) {
    const isEmptyList = /^\s*\[\s*\]\s*$/.test(file.headText);
    const reader = isEmptyList ? readers[0] : readers.find((one) => one.sniff(file));
    if (reader !== undefined)
        return reader;
    throw new read_error/* ReadError */.F('report-unknown-format', `${file.name} is nothing that this version of the suite reads`, 'Install a version of the tool whose output is known, or write SARIF with it and name the file in `reports`.');
}
function lastWords(text) {
    const lines = text
        .split(/\r\n|[\n\r]/)
        .map((line) => withoutCredentials((0,visible_text/* visibleLine */.P8)(line, shownLength)))
        .filter((line) => line !== '');
    return lines.length === 0 ? undefined : lines.slice(-shownLines).join(' / ');
}
function withoutCredentials(line) {
    return (0,redact_credentials/* redactCredentials */.U)(line)
        .replace(/\b(authorization|bearer|token|password|passwd|secret|api[_-]?key)(["']?\s*[:= ]\s*["']?)\S+/gi, '$1$2…')
        .replace(/[A-Za-z0-9_\-+/=]{32,}/g, (run) => /\d/.test(run) && /[A-Za-z]/.test(run) && !run.includes('/') ? `${run.slice(0, 4)}…` : run);
}

;// CONCATENATED MODULE: ./build/actions/security-scan/tools/start-tool.js






const largestOutput = 256 * 1024 * 1024;
const largestErrorOutput = 16 * 1024 * 1024;
async function startTool(adapter, start, task, { ports, timeoutMs }) {
    const { title } = adapter;
    const output = start.output ?? 'stdout';
    const readsErrors = output === 'stderr' || output === 'both';
    try {
        const { exitCode, stdout, stderr } = await ports.processes.run({
            command: adapter.command,
            args: start.args,
            cwd: start.folder === undefined ? task.root : (0,external_node_path_.join)(task.root, start.folder),
            env: toolEnvironment(ports.env, start.env),
            timeoutMs,
            maxOutputBytes: largestOutput,
            ...(readsErrors && { keptErrorBytes: largestErrorOutput }),
            signal: ports.signal,
        });
        if (start.nothingThere?.includes(exitCode) === true)
            return { runs: [], sawNothing: true };
        if (start.orElse !== undefined) {
            const { lacks, fix } = start.orElse;
            return start.ran.includes(exitCode) ? { runs: [] } : { failure: { kind: 'lacks', why: lacks, fix } };
        }
        if (!start.ran.includes(exitCode))
            return { failure: crashed(title, exitCode, stderr, stdout) };
        if (readsErrors && Buffer.byteLength(stderr) >= largestErrorOutput)
            return { failure: tooLarge(title) };
        const report = await reportOf(adapter, output, { stdout, stderr, task, ports });
        if (report === undefined) {
            if (start.emptyIsClean?.includes(exitCode) === true)
                return { runs: [] };
            return { failure: silent(title, exitCode, stderr) };
        }
        return { runs: await readerFor(adapter.readers, report).read(report) };
    }
    catch (error) {
        return { failure: failureOf(error, adapter, timeoutMs) };
    }
    finally {
        if (output === 'file')
            await ports.files.remove(task.outputFile);
    }
}
async function reportOf({ title }, output, { stdout, stderr, task, ports }) {
    const name = `The output of ${title}`;
    if (output === 'file') {
        const isThere = (await ports.files.facts(task.outputFile)) !== undefined;
        return isThere ? (0,open_report/* openReport */.N)(ports.files, task.outputFile, name) : undefined;
    }
    const parts = [...(output === 'stderr' ? [] : [stdout]), ...(output === 'stdout' ? [] : [Buffer.from(stderr)])];
    const bytes = parts.length === 1
        ? (parts[0] ?? stdout)
        : Buffer.concat([...parts.slice(0, 1), Buffer.from('\n'), ...parts.slice(1)]);
    const report = outputAsReport(bytes, name);
    return report.headText.trim() === '' ? undefined : report;
}
function crashed(title, exitCode, stderr, stdout) {
    const said = lastWords(stderr) ?? lastWords(Buffer.from(stdout.subarray(0, 2000)).toString('utf8'));
    const why = `${title} ended with exit code ${exitCode}${said === undefined ? ' and said nothing.' : `: ${said}`}`;
    return { kind: 'failed', why, fix: 'Run it by hand with the same arguments to see what it lacks.' };
}
function silent(title, exitCode, stderr) {
    const said = lastWords(stderr);
    const why = `${title} ended with exit code ${exitCode} and wrote no report${said === undefined ? '.' : `: ${said}`}`;
    return { kind: 'failed', why, fix: 'Run it by hand with the same arguments to see what it lacks.' };
}
function tooLarge(title) {
    const fix = 'Narrow down what it looks at with `tools` in the policy.';
    return { kind: 'failed', why: `${title} wrote more than can be read.`, fix };
}
function failureOf(error, { title, install }, timeoutMs) {
    if (error instanceof read_error/* ReadError */.F) {
        return {
            kind: 'failed',
            why: `${title} gave no report that can be read: ${asSentence(error.message)}`,
            fix: error.mend,
        };
    }
    if (!(error instanceof errors/* ExternalError */.yA))
        throw error;
    if (error.code === 'tool-missing')
        return { kind: 'missing', why: asSentence(error.message), fix: install };
    if (error.code === 'tool-timeout') {
        const why = `${title} was still running after ${timeoutMs / 1000} seconds and was ended.`;
        return { kind: 'failed', why, fix: 'Give it more time with its `timeout` under `tools` in the policy.' };
    }
    if (error.code === 'tool-output-too-large')
        return tooLarge(title);
    return {
        kind: 'failed',
        why: asSentence(error.message),
        fix: 'Run it by hand with the same arguments to see what it lacks.',
    };
}
function asSentence(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}

;// CONCATENATED MODULE: ./build/actions/security-scan/tools/run-tool.js







const versionTimeout = 30_000;
const oldestData = 30 * 86_400_000;
const mostStarts = 50;
function runTool(adapter, task, options) {
    const { id, title } = adapter;
    return (0,source_result/* timedSource */.bL)({ id, title, requested: options.requested }, options.ports, () => outcomeOf(adapter, task, options));
}
async function outcomeOf(adapter, task, options) {
    const { requested } = options;
    const plan = await planOf(adapter, task);
    if ('nothing' in plan)
        return { status: 'not-run', why: plan.nothing };
    if ('lacks' in plan)
        return leftOut({ kind: 'lacks', why: plan.lacks, fix: plan.fix }, requested);
    if (adapter.onlyWhenNamed !== undefined && !requested) {
        return { status: 'not-run', why: `${adapter.onlyWhenNamed}, so it runs only where \`scanners\` names it.` };
    }
    const asked = versionOf(adapter, task, options);
    const outcome = await startAll(adapter, plan.starts, task, options);
    const version = await asked;
    return version === undefined ? outcome : { ...outcome, tool: { id: adapter.id, version } };
}
async function planOf(adapter, task) {
    try {
        return await adapter.plan(task);
    }
    catch (error) {
        if ((0,errors/* systemCodeOf */.c7)(error) === undefined)
            throw error;
        const fix = 'Let the user the step runs as read it.';
        return { lacks: `A file that ${adapter.title} needs cannot be read: ${(0,errors/* messageOf */.bD)(error)}.`, fix };
    }
}
async function startAll(adapter, starts, task, { ports, timeoutMs, paths, requested }) {
    const findings = [];
    const gaps = [];
    const data = [];
    if (starts.length > mostStarts)
        gaps.push(notStarted(adapter.title, starts.slice(mostStarts)));
    let failure;
    let hasLooked = false;
    for (const start of starts.slice(0, mostStarts)) {
        const started = await startTool(adapter, start, task, { ports, timeoutMs });
        if ('failure' in started) {
            failure ??= started.failure;
            if (started.failure.kind !== 'failed')
                break;
            continue;
        }
        hasLooked ||= started.sawNothing !== true;
        for (const run of started.runs) {
            const place = { paths, relativeTo: start.relativeTo ?? start.folder, about: start.about };
            findings.push(...run.findings.map((one) => ({ ...(0,map_locations/* mapLocation */.a)(one, place), tool: adapter.id })));
            gaps.push(...gapsOf(run, adapter.title), ...oldDataOf(run, adapter.title, ports.clock.now()));
            data.push(...(run.data ?? []));
        }
    }
    if (failure !== undefined)
        return { ...leftOut(failure, requested), findings, gaps, data };
    if (!hasLooked)
        return { status: 'not-run', why: `${adapter.title} found nothing of a kind that it looks at.` };
    return { status: gaps.length === 0 ? 'completed' : 'incomplete', findings, gaps, data };
}
function notStarted(title, left) {
    const names = left.flatMap(({ about, folder }) => about ?? folder ?? []).slice(0, 3);
    return {
        what: `What ${(0,metric_format/* countOf */.pq)(left.length, 'more start')} of ${title} would look at${names.length === 0 ? '' : `, from ${names.join(', ')} on`}`,
        why: `It is started ${mostStarts} times at most.`,
        fix: `Run ${title} in a step of its own and name its reports in \`reports\`, or narrow down \`paths\`.`,
    };
}
const aboutOne = /^(.{1,300}?) was not looked at(?: completely)?: (.+)$/s;
function gapsOf({ problems }, title) {
    const fix = `See in the log of ${title} what it complains about.`;
    return problems.map((problem) => {
        const [, what = `A part of what ${title} was given`, why = problem] = aboutOne.exec(problem) ?? [];
        return { what, why, fix };
    });
}
function oldDataOf({ data = [] }, title, now) {
    const old = data.filter(({ date }) => now.getTime() - date.getTime() > oldestData);
    return old.map(({ name, date }) => ({
        what: 'What became known in the last weeks',
        why: `the ${name} that ${title} has is of ${date.toISOString().slice(0, 10)}, more than 30 days old.`,
        fix: 'Update it in a step before this one.',
    }));
}
function leftOut({ kind, why, fix }, requested) {
    return { status: kind === 'failed' || requested ? 'failed' : 'not-run', why, fix };
}
async function versionOf(adapter, task, { ports, timeoutMs }) {
    if (adapter.versionArgs.length === 0)
        return undefined;
    try {
        const { stdout, stderr } = await ports.processes.run({
            command: adapter.command,
            args: adapter.versionArgs,
            cwd: task.root,
            env: toolEnvironment(ports.env),
            timeoutMs: Math.min(versionTimeout, timeoutMs),
            maxOutputBytes: 1024 * 1024,
            signal: ports.signal,
        });
        const text = (0,visible_text/* visibleLine */.P8)(`${Buffer.from(stdout).toString('utf8')} ${stderr}`, 2000);
        return /\bv?(\d+\.\d+(?:\.\d+)?(?:[-+][\w.-]{1,40})?)/.exec(text)?.[1];
    }
    catch (error) {
        if (error instanceof errors/* ExternalError */.yA || ports.signal.aborted)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ baseScoreOf)
});

;// CONCATENATED MODULE: ./build/core/cvss/vector.js
const longestVector = 512;
function metricsOf(text) {
    if (text.length > longestVector)
        return undefined;
    const metrics = new Map();
    for (const part of text.split('/')) {
        const [, name, value] = /^([A-Za-z]{1,3}):([A-Za-z]{1,6})$/.exec(part) ?? [];
        if (name === undefined || value === undefined || metrics.has(name))
            return undefined;
        metrics.set(name, value);
    }
    return metrics;
}
function weightOf(metrics, name, weights) {
    const value = metrics.get(name);
    return value !== undefined && Object.hasOwn(weights, value) ? weights[value] : undefined;
}
function weightsOf(metrics, tables) {
    const entries = [];
    for (const [name, weights] of Object.entries(tables)) {
        const weight = weightOf(metrics, name, weights);
        if (weight === undefined)
            return undefined;
        entries.push([name, weight]);
    }
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./build/core/cvss/cvss2.js

const impact = { N: 0, P: 0.275, C: 0.66 };
const weights = {
    AV: { L: 0.395, A: 0.646, N: 1 },
    AC: { H: 0.35, M: 0.61, L: 0.71 },
    Au: { M: 0.45, S: 0.56, N: 0.704 },
    C: impact,
    I: impact,
    A: impact,
};
function baseScore2(metrics) {
    const weight = weightsOf(metrics, weights);
    if (weight === undefined)
        return undefined;
    const impactScore = 10.41 * (1 - (1 - weight.C) * (1 - weight.I) * (1 - weight.A));
    const exploitability = 20 * weight.AV * weight.AC * weight.Au;
    const score = (0.6 * impactScore + 0.4 * exploitability - 1.5) * (impactScore === 0 ? 0 : 1.176);
    return Math.round(score * 10) / 10;
}

;// CONCATENATED MODULE: ./build/core/cvss/cvss3.js

const cvss3_impact = { H: 0.56, L: 0.22, N: 0 };
const cvss3_weights = {
    AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
    AC: { L: 0.77, H: 0.44 },
    UI: { N: 0.85, R: 0.62 },
    S: { U: 0, C: 1 },
    C: cvss3_impact,
    I: cvss3_impact,
    A: cvss3_impact,
};
const privileges = { N: 0.85, L: 0.62, H: 0.27 };
const privilegesAcrossScopes = { N: 0.85, L: 0.68, H: 0.5 };
function baseScore3(metrics) {
    const weight = weightsOf(metrics, cvss3_weights);
    const changed = weight?.S === 1;
    const required = weightsOf(metrics, { PR: changed ? privilegesAcrossScopes : privileges });
    if (weight === undefined || required === undefined)
        return undefined;
    const loss = 1 - (1 - weight.C) * (1 - weight.I) * (1 - weight.A);
    const impactScore = changed ? 7.52 * (loss - 0.029) - 3.25 * (loss - 0.02) ** 15 : 6.42 * loss;
    if (impactScore <= 0)
        return 0;
    const exploitability = 8.22 * weight.AV * weight.AC * required.PR * weight.UI;
    const sum = (changed ? 1.08 : 1) * (impactScore + exploitability);
    return roundUp(Math.min(sum, 10));
}
function roundUp(score) {
    const fine = Math.round(score * 100_000);
    return fine % 10_000 === 0 ? fine / 100_000 : (Math.floor(fine / 10_000) + 1) / 10;
}

;// CONCATENATED MODULE: ./build/core/cvss/cvss4.js

const steps = {
    AV: { N: 0, A: 1, L: 2, P: 3 },
    AC: { L: 0, H: 1 },
    AT: { N: 0, P: 1 },
    PR: { N: 0, L: 1, H: 2 },
    UI: { N: 0, P: 1, A: 2 },
    VC: { H: 0, L: 1, N: 2 },
    VI: { H: 0, L: 1, N: 2 },
    VA: { H: 0, L: 1, N: 2 },
    SC: { H: 1, L: 2, N: 3 },
    SI: { H: 1, L: 2, N: 3 },
    SA: { H: 1, L: 2, N: 3 },
};
const macroScores = [
    [
        [100, 93, 96, 90, 93, 88, 92, 80, 79, 69],
        [95, 92, 91, 81, 92, 84, 82, 70, 71, 63],
    ],
    [
        [94, 87, 89, 75, 86, 72, 76, 57, 65, 53],
        [90, 77, 77, 66, 74, 61, 59, 52, 58, 23],
    ],
    [
        [86, 70, 74, 54, 72, 53, 57, 36, 47, 24],
        [73, 54, 55, 43, 61, 46, 51, 18, 24, 10],
    ],
];
const column = { '00': 0, '01': 1, '10': 2, '11': 3, '21': 4 };
const class1 = [
    { worst: [[0, 0, 0]], depth: 1 },
    {
        worst: [
            [1, 0, 0],
            [0, 1, 0],
            [0, 0, 1],
        ],
        depth: 4,
    },
    {
        worst: [
            [3, 0, 0],
            [1, 1, 1],
        ],
        depth: 5,
    },
];
const class2 = [
    { worst: [[0, 0]], depth: 1 },
    {
        worst: [
            [1, 0],
            [0, 1],
        ],
        depth: 2,
    },
];
const class36 = [
    { worst: [[0, 0, 0]], depth: 7 },
    {
        worst: [
            [1, 0, 0],
            [0, 1, 0],
        ],
        depth: 8,
    },
    { worst: [[1, 1, 1]], depth: 10 },
];
const class4 = [
    { worst: [[1, 1, 1]], depth: 5 },
    { worst: [[2, 2, 2]], depth: 4 },
];
function baseScore4(metrics) {
    const step = weightsOf(metrics, steps);
    if (step === undefined)
        return undefined;
    const { AV, AC, AT, PR, UI, VC, VI, VA, SC, SI, SA } = step;
    if (VC + VI + VA === 6 && SC + SI + SA === 9)
        return 0;
    const reach = [AV, PR, UI];
    const one = reach.every((each) => each === 0) ? 0 : AV === 3 || !reach.includes(0) ? 2 : 1;
    const two = AC + AT === 0 ? 0 : 1;
    const three = VC + VI === 0 ? 0 : [VC, VI, VA].includes(0) ? 1 : 2;
    const four = [SC, SI, SA].includes(1) ? 0 : 1;
    const here = three === 0 ? column['00'] : three === 1 ? column['10'] : column['21'];
    const scoreAt = (first, second, third, fourth) => fourth > 1 ? undefined : macroScores[first]?.[second]?.[third * 2 + fourth];
    const score = scoreAt(one, two, here, four) ?? 0;
    const below36 = three === 0
        ? Math.max(scoreAt(one, two, column['01'], four) ?? 0, scoreAt(one, two, column['10'], four) ?? 0)
        : three === 1
            ? scoreAt(one, two, column['11'], four)
            : undefined;
    const losses = [
        lossTo(scoreAt(one + 1, two, here, four), score, reach, class1[one]),
        lossTo(scoreAt(one, two + 1, here, four), score, [AC, AT], class2[two]),
        lossTo(below36, score, [VC, VI, VA], class36[three]),
        lossTo(scoreAt(one, two, here, four + 1), score, [SC, SI, SA], class4[four]),
        0,
    ].filter((loss) => loss !== undefined);
    const mean = losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
    return Math.round(Math.max(0, score - mean) + 1e-6) / 10;
}
function lossTo(below, score, values, equivalence) {
    if (below === undefined || equivalence === undefined)
        return undefined;
    const worst = equivalence.worst.find((each) => each.every((value, at) => (values[at] ?? 0) >= value)) ?? [];
    const distance = values.reduce((sum, value, at) => sum + value - (worst[at] ?? 0), 0);
    return ((score - below) * distance) / equivalence.depth;
}

;// CONCATENATED MODULE: ./build/core/cvss/base-score.js




const calculators = {
    '2.0': baseScore2,
    '3.0': baseScore3,
    '3.1': baseScore3,
    '4.0': baseScore4,
};
function baseScoreOf(vector) {
    const [, version = '2.0', rest = ''] = /^(?:CVSS:(\d\.\d)\/)?(.*)$/.exec(vector.trim().replace(/^\(|\)$/g, '')) ?? [];
    const metrics = metricsOf(rest);
    const calculate = Object.hasOwn(calculators, version) ? calculators[version] : undefined;
    const score = metrics === undefined ? undefined : calculate?.(metrics);
    return score === undefined ? undefined : { score, vector, version };
}


/***/ }),

/***/ 2088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ severityOfScore)
/* harmony export */ });
function severityOfScore(score) {
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    return score >= 4 ? 'medium' : 'low';
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


/***/ }),

/***/ 17:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readJsonDocuments)
/* harmony export */ });
/* harmony import */ var _read_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4400);
/* harmony import */ var _text_encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9876);
/* harmony import */ var _json_splitter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2632);
/* harmony import */ var _subtree_scanner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2195);




async function readJsonDocuments(file, visit, limits = _json_splitter_js__WEBPACK_IMPORTED_MODULE_2__/* .usualJsonLimits */ .N) {
    const scanner = new _subtree_scanner_js__WEBPACK_IMPORTED_MODULE_3__/* .SubtreeScanner */ .t();
    let isInside = false;
    let count = 0;
    for await (const chunk of (0,_text_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .utf8Chunks */ .Os)(file)) {
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        let at = 0;
        while (at < bytes.length) {
            if (!isInside) {
                at = pastWhiteSpace(bytes, at);
                if (at === bytes.length)
                    break;
                if (!isOpener(bytes[at]))
                    throw notAnObject(count);
                scanner.start(bytes, at, { capture: true, limit: limits.subtree, depth: limits.depth });
                isInside = true;
            }
            at = scanner.feed(bytes, at);
            if (!scanner.isComplete)
                continue;
            isInside = false;
            visit(scanner.take(() => `document ${count + 1}`));
            count += 1;
        }
    }
    if (isInside) {
        const mend = 'The file was cut while it was written or uploaded: write the report again.';
        throw new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-cut-short', `The JSON ends inside document ${count + 1}.`, mend);
    }
}
function pastWhiteSpace(bytes, from) {
    let at = from;
    while (at < bytes.length && [0x20, 0x09, 0x0a, 0x0d].includes(bytes[at] ?? 0))
        at += 1;
    return at;
}
function isOpener(byte) {
    return byte === 0x7b || byte === 0x5b;
}
function notAnObject(count) {
    return new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-malformed', `After ${count} documents something follows that is no JSON object.`, 'Write only the standard output of the tool into the file.');
}


/***/ }),

/***/ 7316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ describePath),
/* harmony export */   X_: () => (/* binding */ eachItem),
/* harmony export */   sJ: () => (/* binding */ eachEntry),
/* harmony export */   wf: () => (/* binding */ matchesStep)
/* harmony export */ });
const eachEntry = Symbol('each entry');
const eachItem = Symbol('each item');
function matchesStep(step, key) {
    if (typeof key === 'number')
        return step === eachItem;
    return step === eachEntry || step === key;
}
function describePath(path) {
    if (path.length === 0)
        return 'the root';
    return path
        .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${key.slice(0, 200)}`))
        .join('');
}


/***/ }),

/***/ 1067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ jsonPrefix)
/* harmony export */ });
/* unused harmony export parsePrefix */
const parsed = new WeakMap();
function jsonPrefix(file) {
    const known = parsed.get(file);
    if (known !== undefined)
        return known.value;
    const value = parsePrefix(file.headText);
    parsed.set(file, { value });
    return value;
}
function parsePrefix(text) {
    const first = /\S/.exec(text)?.[0];
    if (first !== '{' && first !== '[')
        return undefined;
    const { end, closers } = lastCompletePlace(text);
    try {
        return JSON.parse(text.slice(0, end) + closers);
    }
    catch {
        return undefined;
    }
}
function lastCompletePlace(text) {
    const open = [];
    let end = 0;
    const token = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|\\?$)|[{}[\],]/g;
    for (let match = token.exec(text); match !== null; match = token.exec(text)) {
        const [found] = match;
        if (found === '{' || found === '[') {
            open.push(found === '{' ? '}' : ']');
            end = token.lastIndex;
        }
        else if (found === '}' || found === ']') {
            open.pop();
            end = token.lastIndex;
            if (open.length === 0)
                break;
        }
        else if (found === ',') {
            end = match.index;
        }
    }
    return { end, closers: open.reverse().join('') };
}


/***/ }),

/***/ 2632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ usualJsonLimits),
/* harmony export */   c: () => (/* binding */ JsonSplitter)
/* harmony export */ });
/* harmony import */ var _read_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4400);
/* harmony import */ var _json_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7316);
/* harmony import */ var _subtree_scanner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2195);



const usualJsonLimits = { depth: 512, subtree: 64 * 1024 * 1024 };
const longestKey = 64 * 1024;
class JsonSplitter {
    #frames = [];
    #scanner;
    #selections;
    #limits;
    #expectation = 'value';
    #scanning = 'nothing';
    #taker;
    #offset = 0;
    constructor(selections, limits = usualJsonLimits) {
        this.#selections = selections;
        this.#limits = limits;
        this.#scanner = new _subtree_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .SubtreeScanner */ .t();
    }
    write(chunk) {
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        let at = 0;
        while (at < bytes.length)
            at = this.#scanning === 'nothing' ? this.#step(bytes, at) : this.#scan(bytes, at);
        this.#offset += bytes.length;
    }
    end() {
        if (this.#scanning === 'value' && this.#frames.length === 0 && this.#scanner.isScalar) {
            this.#deliver();
        }
        if (this.#expectation === 'nothing' && this.#scanning === 'nothing')
            return;
        if (this.#expectation === 'value' && this.#frames.length === 0 && this.#scanning === 'nothing') {
            throw new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-empty', 'The file holds white space only.', 'Check the command that writes the report.');
        }
        throw new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-cut-short', `The JSON ends inside ${(0,_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .describePath */ .NH)(this.#path())}.`, 'The file was cut while it was written or uploaded: write the report again.');
    }
    #scan(bytes, from) {
        const next = this.#scanner.feed(bytes, from);
        if (this.#scanner.isComplete)
            this.#deliver();
        return next;
    }
    #step(bytes, at) {
        const byte = bytes[at];
        if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09)
            return at + 1;
        const frame = this.#frames.at(-1);
        switch (this.#expectation) {
            case 'key or end':
            case 'key':
                if (byte === 0x22)
                    return this.#begin('key', bytes, at, longestKey);
                if (byte === 0x7d && this.#expectation === 'key or end')
                    return this.#close(at);
                break;
            case 'colon':
                if (byte !== 0x3a)
                    break;
                this.#expectation = 'value';
                return at + 1;
            case 'value or end':
                if (byte === 0x5d)
                    return this.#close(at);
                return this.#value(bytes, at, frame);
            case 'value':
                return this.#value(bytes, at, frame);
            case 'comma or end':
                if (byte === 0x2c && frame !== undefined)
                    return this.#nextEntry(at, frame);
                if (frame !== undefined && byte === (frame.isArray ? 0x5d : 0x7d))
                    return this.#close(at);
                break;
            case 'nothing':
                throw this.#malformed(at, 'The document is over, but more follows.');
        }
        throw this.#malformed(at, `Expected ${this.#expectation}.`);
    }
    #nextEntry(at, frame) {
        if (typeof frame.key === 'number')
            frame.key += 1;
        this.#expectation = frame.isArray ? 'value' : 'key';
        return at + 1;
    }
    #close(at) {
        this.#frames.pop();
        this.#expectation = this.#frames.length === 0 ? 'nothing' : 'comma or end';
        return at + 1;
    }
    #value(bytes, at, frame) {
        const depth = this.#frames.length;
        const candidates = frame === undefined ? this.#selections : frame.live.filter((one) => (0,_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesStep */ .wf)(one.path[depth - 1], frame.key));
        this.#taker = candidates.find((one) => one.path.length === depth);
        const byte = bytes[at];
        const opens = byte === 0x7b || byte === 0x5b;
        if (this.#taker === undefined && opens && candidates.length > 0) {
            const isArray = byte === 0x5b;
            for (const one of candidates) {
                if (one.path.length === depth + 1)
                    one.enter?.(isArray ? 'array' : 'object', this.#path());
            }
            this.#frames.push({ isArray, key: isArray ? 0 : '', live: candidates });
            this.#expectation = isArray ? 'value or end' : 'key or end';
            return at + 1;
        }
        return this.#begin('value', bytes, at, this.#limits.subtree);
    }
    #begin(what, bytes, at, limit) {
        const capture = what === 'key' || this.#taker !== undefined;
        const started = this.#scanner.start(bytes, at, { capture, limit, depth: this.#limits.depth - this.#frames.length });
        if (!started)
            throw this.#malformed(at, 'Expected a value.');
        this.#scanning = what;
        return at;
    }
    #deliver() {
        const scanning = this.#scanning;
        const taker = this.#taker;
        this.#scanning = 'nothing';
        const value = this.#scanner.take(() => (0,_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .describePath */ .NH)(this.#path()));
        const frame = this.#frames.at(-1);
        if (scanning === 'key' && frame !== undefined) {
            frame.key = String(value);
            this.#expectation = 'colon';
            return;
        }
        this.#expectation = frame === undefined ? 'nothing' : 'comma or end';
        taker?.visit(value, this.#path());
    }
    #path() {
        return this.#frames.map((frame) => frame.key);
    }
    #malformed(at, what) {
        return new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-malformed', `Not valid JSON at byte ${this.#offset + at}, in ${(0,_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .describePath */ .NH)(this.#path())}. ${what}`, 'Write the report again with the tool itself; do not join JSON files by hand.');
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

/***/ 9907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _text_encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9876);
/* harmony import */ var _json_splitter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2632);


async function readJson(file, selections, limits = _json_splitter_js__WEBPACK_IMPORTED_MODULE_1__/* .usualJsonLimits */ .N) {
    const splitter = new _json_splitter_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonSplitter */ .c(selections, limits);
    for await (const chunk of (0,_text_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8Chunks */ .Os)(file))
        splitter.write(chunk);
    splitter.end();
}


/***/ }),

/***/ 2195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ SubtreeScanner)
/* harmony export */ });
/* harmony import */ var _read_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4400);

const plain = 0;
const quote = 1;
const opener = 2;
const closer = 3;
const classes = new Uint8Array(256);
classes[0x22] = quote;
classes[0x7b] = opener;
classes[0x5b] = opener;
classes[0x7d] = closer;
classes[0x5d] = closer;
const endsScalar = new Uint8Array(256);
for (const byte of [0x20, 0x09, 0x0a, 0x0d, 0x2c, 0x5d, 0x7d])
    endsScalar[byte] = 1;
const longestScalar = 1024;
class SubtreeScanner {
    isComplete = false;
    isScalar = false;
    #capture = false;
    #limit = 0;
    #maxDepth = 0;
    #kept = [];
    #keptBytes = 0;
    #depth = 0;
    #brackets = new Uint8Array(64);
    #inString = false;
    #escaped = false;
    start(bytes, at, options) {
        const byte = bytes[at] ?? 0;
        const kind = classes[byte];
        if (kind === closer || byte === 0x2c || byte === 0x3a)
            return false;
        this.isScalar = kind === plain;
        this.#capture = options.capture || this.isScalar;
        this.#limit = this.isScalar ? longestScalar : options.limit;
        this.#maxDepth = options.depth;
        this.#kept = [];
        this.#keptBytes = 0;
        this.#depth = 0;
        this.#inString = false;
        this.#escaped = false;
        this.isComplete = false;
        return true;
    }
    feed(bytes, from) {
        const end = this.isScalar ? this.#feedScalar(bytes, from) : this.#feedTree(bytes, from);
        if (this.#capture) {
            this.#keptBytes += end - from;
            if (this.#keptBytes > this.#limit)
                throw tooLarge(this.isScalar, this.#limit);
            const piece = bytes.subarray(from, end);
            this.#kept.push(this.isComplete ? piece : Buffer.from(piece));
        }
        return end;
    }
    take(where) {
        if (!this.#capture)
            return undefined;
        const [only] = this.#kept;
        const bytes = this.#kept.length === 1 && only !== undefined ? only : Buffer.concat(this.#kept);
        this.#kept = [];
        try {
            return JSON.parse(bytes.toString('utf8'));
        }
        catch (error) {
            throw new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-malformed', `Not valid JSON in ${where()}.`, 'Write the report again with the tool itself.', {
                cause: error,
            });
        }
    }
    #feedScalar(bytes, from) {
        for (let at = from; at < bytes.length; at += 1) {
            if (endsScalar[bytes[at] ?? 0] === 1) {
                this.isComplete = true;
                return at;
            }
        }
        return bytes.length;
    }
    #feedTree(bytes, from) {
        const { length } = bytes;
        let at = from;
        let inString = this.#inString;
        let escaped = this.#escaped;
        while (at < length) {
            if (inString) {
                if (escaped) {
                    escaped = false;
                    at += 1;
                    continue;
                }
                let byte = bytes[at];
                while (byte !== 0x22 && byte !== 0x5c && at < length)
                    byte = bytes[++at];
                if (at >= length)
                    break;
                at += 1;
                if (byte === 0x5c)
                    escaped = true;
                else {
                    inString = false;
                    if (this.#depth === 0)
                        return this.#complete(at);
                }
                continue;
            }
            let kind = classes[bytes[at] ?? 0];
            while (kind === plain && ++at < length)
                kind = classes[bytes[at] ?? 0];
            if (at >= length)
                break;
            const byte = bytes[at] ?? 0;
            at += 1;
            if (kind === quote)
                inString = true;
            else if (kind === opener)
                this.#open(byte);
            else if (this.#close(byte))
                return this.#complete(at);
        }
        this.#inString = inString;
        this.#escaped = escaped;
        return at;
    }
    #complete(at) {
        this.isComplete = true;
        return at;
    }
    #open(byte) {
        if (this.#depth >= this.#maxDepth) {
            throw new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-hostile', 'The JSON is nested deeper than any report.', 'Check that this is the report you meant.');
        }
        if (this.#depth === this.#brackets.length) {
            const larger = new Uint8Array(this.#brackets.length * 2);
            larger.set(this.#brackets);
            this.#brackets = larger;
        }
        this.#brackets[this.#depth] = byte;
        this.#depth += 1;
    }
    #close(byte) {
        this.#depth -= 1;
        if (this.#brackets[this.#depth] !== byte - 2) {
            throw new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-malformed', 'A bracket in the JSON is closed by the wrong kind.', 'Write the report again with the tool itself.');
        }
        return this.#depth === 0;
    }
}
function tooLarge(isScalar, limit) {
    return isScalar
        ? new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-malformed', 'A word in the JSON is no number or literal.', 'Write the report again with the tool itself.')
        : new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-too-large', `One entry of the report is larger than ${limit} bytes.`, 'Leave generated and bundled files out of the report, or write it in another format such as LCOV.');
}


/***/ }),

/***/ 7288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ actionlintReader)
/* harmony export */ });
/* harmony import */ var _json_json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7316);
/* harmony import */ var _json_json_prefix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1067);
/* harmony import */ var _json_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9930);
/* harmony import */ var _json_read_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9907);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3092);
/* harmony import */ var _json_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9850);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6752);
/* harmony import */ var _report_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3961);








const actionlintReader = {
    id: 'actionlint',
    title: 'actionlint (JSON)',
    sniff(file) {
        const root = (0,_json_json_prefix_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonPrefix */ .l)(file);
        const [first] = Array.isArray(root) ? root : [];
        if (!(0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(first))
            return false;
        return ['filepath', 'kind', 'message', 'line'].every((key) => Object.hasOwn(first, key));
    },
    async read(file) {
        const findings = [];
        const list = new _json_list_js__WEBPACK_IMPORTED_MODULE_5__/* .JsonList */ .b([_json_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .eachItem */ .X_], (error) => findings.push(findingOf(error)));
        await (0,_json_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .V)(file, [list]);
        list.demand();
        return [{ tool: 'actionlint', findings, problems: [], warnings: [] }];
    },
};
function findingOf(error) {
    const rule = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .nameText */ .fh)(error.kind) ?? 'actionlint';
    const said = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(error.message) ?? rule;
    const injects = rule === 'expression' && said.includes('is potentially untrusted');
    const holdsPassword = rule === 'credentials';
    const severity = injects || holdsPassword ? 'high' : 'low';
    return (0,_present_js__WEBPACK_IMPORTED_MODULE_6__/* .present */ .E)({
        rule: injects ? 'script-injection' : rule,
        tool: 'actionlint',
        category: 'workflow',
        severity,
        message: (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .messageText */ .Lo)(holdsPassword ? (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutQuoted */ .Rf)(said) : said) ?? rule,
        cwes: injects ? [94] : holdsPassword ? [798] : undefined,
        location: (0,_present_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOf */ .$)({
            file: (0,_report_path_js__WEBPACK_IMPORTED_MODULE_7__/* .reportPath */ .e)(error.filepath),
            line: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(error.line),
            column: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(error.column),
            endColumn: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(error.end_column),
        }),
    });
}


/***/ }),

/***/ 4037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ banditReader)
/* harmony export */ });
/* harmony import */ var _json_json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7316);
/* harmony import */ var _json_json_prefix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1067);
/* harmony import */ var _json_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9930);
/* harmony import */ var _json_read_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9907);
/* harmony import */ var _cwes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7829);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3092);
/* harmony import */ var _json_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9850);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6752);
/* harmony import */ var _report_path_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3961);
/* harmony import */ var _severities_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7468);










const quotesPassword = /^B10[5-7]$/;
const banditReader = {
    id: 'bandit',
    title: 'bandit (JSON)',
    sniff(file) {
        const root = (0,_json_json_prefix_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonPrefix */ .l)(file);
        if (!(0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(root))
            return false;
        const totals = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(root.metrics)._totals);
        return Object.hasOwn(root, 'generated_at') && Object.hasOwn(totals, 'CONFIDENCE.HIGH');
    },
    async read(file) {
        const findings = [];
        const errors = new _json_list_js__WEBPACK_IMPORTED_MODULE_5__/* .JsonField */ .V('errors');
        const results = new _json_list_js__WEBPACK_IMPORTED_MODULE_5__/* .JsonList */ .b(['results', _json_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .eachItem */ .X_], (result) => findings.push(findingOf(result)));
        await (0,_json_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .V)(file, [errors, results]);
        results.demand();
        const problems = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayOr */ .XW)(errors.value).map((error) => {
            const { filename, reason } = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(error);
            return `${(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .nameText */ .fh)(filename) ?? 'A file'} was not looked at: ${(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .messageText */ .Lo)(reason) ?? 'bandit does not say why.'}`;
        });
        return [{ tool: 'bandit', findings, problems, warnings: [] }];
    },
};
function findingOf(result) {
    const rule = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .nameText */ .fh)(result.test_id) ?? 'bandit';
    const line = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(result.line_number);
    const lastLine = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayOr */ .XW)(result.line_range).reduce((last, one) => Math.max(last, (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(one) ?? 0), 0);
    const column = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(result.col_offset);
    const text = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .messageText */ .Lo)(result.issue_text) ?? rule;
    const cwes = (0,_cwes_js__WEBPACK_IMPORTED_MODULE_7__/* .cwesOf */ .U)((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(result.issue_cwe).id, true);
    return (0,_present_js__WEBPACK_IMPORTED_MODULE_8__/* .present */ .E)({
        rule,
        tool: 'bandit',
        category: 'code',
        severity: (0,_severities_js__WEBPACK_IMPORTED_MODULE_6__/* .severityOfWord */ .Zx)(result.issue_severity) ?? _severities_js__WEBPACK_IMPORTED_MODULE_6__/* .unrated */ .c3,
        message: quotesPassword.test(rule) ? (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutQuoted */ .Rf)(text) : text,
        title: (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .nameText */ .fh)(result.test_name),
        helpUrl: (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .linkOf */ .IJ)(result.more_info),
        cwes: cwes.length === 0 ? undefined : cwes,
        location: (0,_present_js__WEBPACK_IMPORTED_MODULE_8__/* .placeOf */ .$)({
            file: (0,_report_path_js__WEBPACK_IMPORTED_MODULE_9__/* .reportPath */ .e)(result.filename),
            line,
            endLine: line !== undefined && lastLine > line ? lastLine : undefined,
            column: column === undefined ? undefined : column + 1,
        }),
    });
}


/***/ }),

/***/ 5115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ bundlerAuditTextReader),
/* harmony export */   h: () => (/* binding */ bundlerAuditReader)
/* harmony export */ });
/* harmony import */ var _json_json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7316);
/* harmony import */ var _json_json_prefix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1067);
/* harmony import */ var _json_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9930);
/* harmony import */ var _json_read_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9907);
/* harmony import */ var _read_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4400);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5598);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3092);
/* harmony import */ var _json_list_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9850);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6752);
/* harmony import */ var _severities_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7468);
/* harmony import */ var _tool_names_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(580);
/* harmony import */ var _vulnerability_finding_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8113);












const bundlerAuditReader = {
    id: 'bundler-audit',
    title: 'bundler-audit (JSON)',
    sniff(file) {
        const root = (0,_json_json_prefix_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonPrefix */ .l)(file);
        if (!(0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(root) || !Array.isArray(root.results) || !Object.hasOwn(root, 'created_at'))
            return false;
        const [first] = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayOr */ .XW)(root.results);
        return first === undefined || ['unpatched_gem', 'insecure_source'].includes((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(first).type) ?? '');
    },
    async read(file) {
        const findings = [];
        const version = new _json_list_js__WEBPACK_IMPORTED_MODULE_7__/* .JsonField */ .V('version');
        const results = new _json_list_js__WEBPACK_IMPORTED_MODULE_7__/* .JsonList */ .b(['results', _json_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .eachItem */ .X_], (result) => findings.push(findingOf(result)));
        await (0,_json_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .V)(file, [version, results]);
        results.demand();
        return [(0,_present_js__WEBPACK_IMPORTED_MODULE_10__/* .present */ .E)({ tool: 'bundler-audit', version: (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_6__/* .nameText */ .fh)(version.value), findings, problems: [], warnings: [] })];
    },
};
function findingOf(result) {
    if (!(0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(result.advisory))
        return insecureSource((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(result.source) ?? 'of a gem');
    const { advisory } = result;
    const { name, version } = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(result.gem);
    const cve = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(advisory.cve);
    const ghsa = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(advisory.ghsa);
    const ids = (0,_tool_names_js__WEBPACK_IMPORTED_MODULE_11__/* .advisoryIdsIn */ .z)((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(advisory.id), cve === undefined ? undefined : `CVE-${cve.replace(/^CVE-/i, '')}`, ghsa === undefined ? undefined : `GHSA-${ghsa.replace(/^GHSA-/i, '')}`);
    return (0,_vulnerability_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .vulnerabilityFinding */ .m)({
        tool: 'bundler-audit',
        id: ids[0] ?? (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(advisory.id) ?? '',
        aliases: ids,
        package: { ecosystem: 'RubyGems', name: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(name) ?? '', version: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(version) },
        title: advisory.title,
        description: advisory.description,
        severity: (0,_severities_js__WEBPACK_IMPORTED_MODULE_8__/* .severityOfWord */ .Zx)(advisory.criticality),
        cvss: (0,_vulnerability_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .cvssOf */ .b)(advisory.cvss_v3, undefined, '3.1') ?? (0,_vulnerability_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .cvssOf */ .b)(advisory.cvss_v2, undefined, '2.0'),
        fixedIn: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(advisory.patched_versions),
        url: advisory.url,
        location: { file: 'Gemfile.lock' },
    });
}
function insecureSource(source) {
    return (0,_present_js__WEBPACK_IMPORTED_MODULE_10__/* .present */ .E)({
        rule: 'insecure-source',
        tool: 'bundler-audit',
        category: 'configuration',
        severity: 'medium',
        message: (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_6__/* .messageText */ .Lo)(`The source ${source} is not encrypted, so gems can be exchanged on the way`) ?? source,
        fix: 'Use an `https:` source.',
        location: { file: 'Gemfile.lock' },
    });
}
const field = /^(Name|Version|Advisory|CVE|GHSA|Criticality|URL|Title|Solution): (.*)$/;
const source = /^Insecure Source URI found: (\S+)/;
const verdict = /^(Vulnerabilities found!|No vulnerabilities found)\s*$/;
const bundlerAuditTextReader = {
    id: 'bundler-audit-text',
    title: 'bundler-audit (text)',
    sniff(file) {
        const text = file.headText;
        const isAdvisory = /^Name: \S+\s*\nVersion: \S+\s*\n(?:Advisory|CVE|GHSA|Criticality): /m.test(text);
        return isAdvisory || text.split('\n', 2000).some((line) => verdict.test(line) || source.test(line));
    },
    async read(file) {
        const findings = [];
        let entry = new Map();
        let said;
        const flush = () => {
            if (entry.has('Name'))
                findings.push(findingOfText(entry));
            entry = new Map();
        };
        for await (const { text } of (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .readLines */ .S)(file)) {
            const [, name, value] = field.exec(text) ?? [];
            const uri = source.exec(text)?.[1];
            if (uri !== undefined)
                findings.push(insecureSource(uri));
            if (name === 'Name')
                flush();
            if (name !== undefined && value !== undefined)
                entry.set(name, value.trim());
            said = verdict.exec(text)?.[1] ?? said;
        }
        flush();
        if (said === undefined)
            throw cutShort();
        if (said.startsWith('Vulnerabilities') !== findings.length > 0)
            throw contradiction(findings.length);
        return [{ tool: 'bundler-audit', findings, problems: [], warnings: [] }];
    },
};
function findingOfText(entry) {
    const ids = (0,_tool_names_js__WEBPACK_IMPORTED_MODULE_11__/* .advisoryIdsIn */ .z)(entry.get('CVE'), entry.get('GHSA'), entry.get('Advisory'));
    const solution = entry.get('Solution') ?? '';
    return (0,_vulnerability_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .vulnerabilityFinding */ .m)({
        tool: 'bundler-audit',
        id: ids[0] ?? entry.get('Advisory') ?? '',
        aliases: ids,
        package: { ecosystem: 'RubyGems', name: entry.get('Name') ?? '', version: entry.get('Version') },
        title: entry.get('Title'),
        severity: (0,_severities_js__WEBPACK_IMPORTED_MODULE_8__/* .severityOfWord */ .Zx)(entry.get('Criticality')),
        fixedIn: solution.startsWith('upgrade to')
            ? solution
                .slice(10)
                .split(',')
                .map((part) => part.replaceAll("'", '').trim())
            : [],
        url: entry.get('URL'),
        location: { file: 'Gemfile.lock' },
    });
}
function cutShort() {
    const mend = 'Let bundler-audit finish before the report is read, and make the report again.';
    return new _read_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ReadError */ .F('report-cut-short', 'The last line of bundler-audit, its verdict, is missing.', mend);
}
function contradiction(found) {
    const why = `The verdict of bundler-audit does not fit the ${found} entries before it.`;
    return new _read_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ReadError */ .F('report-malformed', why, 'Make the report again with bundler-audit itself.');
}


/***/ }),

/***/ 4141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ cargoAuditReader)
/* harmony export */ });
/* harmony import */ var _json_json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7316);
/* harmony import */ var _json_json_prefix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1067);
/* harmony import */ var _json_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9930);
/* harmony import */ var _json_read_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9907);
/* harmony import */ var _read_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4400);
/* harmony import */ var _data_date_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3408);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3092);
/* harmony import */ var _json_list_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9850);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6752);
/* harmony import */ var _vulnerability_finding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8113);










const cargoAuditReader = {
    id: 'cargo-audit',
    title: 'cargo audit (JSON)',
    sniff(file) {
        const root = (0,_json_json_prefix_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonPrefix */ .l)(file);
        if (!(0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(root))
            return false;
        return (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(root.database) && (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(root.lockfile) && Object.hasOwn(root.database, 'advisory-count');
    },
    async read(file) {
        const findings = [];
        const stated = new _json_list_js__WEBPACK_IMPORTED_MODULE_6__/* .JsonField */ .V('vulnerabilities', 'count');
        const updated = new _json_list_js__WEBPACK_IMPORTED_MODULE_6__/* .JsonField */ .V('database', 'last-updated');
        let found = 0;
        const list = new _json_list_js__WEBPACK_IMPORTED_MODULE_6__/* .JsonList */ .b(['vulnerabilities', 'list', _json_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .eachItem */ .X_], (entry) => {
            found += 1;
            findings.push(vulnerabilityOf(entry));
        });
        const warnings = new _json_list_js__WEBPACK_IMPORTED_MODULE_6__/* .JsonList */ .b(['warnings', _json_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .eachEntry */ .sJ, _json_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .eachItem */ .X_], (entry, path) => {
            findings.push(warningOf(entry, String(path[1])));
        });
        await (0,_json_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .V)(file, [stated, updated, list, warnings]);
        list.demand();
        const count = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(stated.value);
        if (count !== undefined && count > found)
            throw fewer(count, found);
        const data = (0,_data_date_js__WEBPACK_IMPORTED_MODULE_8__/* .dataOf */ .q)('RustSec database', updated.value);
        return [(0,_present_js__WEBPACK_IMPORTED_MODULE_9__/* .present */ .E)({ tool: 'cargo-audit', findings, problems: [], warnings: [], data })];
    },
};
function vulnerabilityOf(entry) {
    const advisory = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(entry.advisory);
    const { name, version } = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(entry.package);
    return (0,_vulnerability_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .vulnerabilityFinding */ .m)({
        tool: 'cargo-audit',
        id: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(advisory.id) ?? '',
        aliases: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(advisory.aliases),
        package: { ecosystem: 'crates.io', name: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(name) ?? '', version: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(version) },
        title: advisory.title,
        description: advisory.description,
        fixedIn: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(entry.versions).patched),
        url: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(advisory.id)?.startsWith('RUSTSEC-') ? `https://rustsec.org/advisories/${advisory.id}` : advisory.url,
        cvss: (0,_vulnerability_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .cvssOf */ .b)(undefined, advisory.cvss),
    });
}
function warningOf(entry, kind) {
    if ((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(entry.advisory)) {
        const found = vulnerabilityOf(entry);
        return { ...found, severity: kind === 'unsound' ? 'medium' : 'low' };
    }
    const { name, version } = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(entry.package);
    const shown = [(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_5__/* .nameText */ .fh)(name) ?? 'A package', (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_5__/* .nameText */ .fh)(version)].filter((part) => part !== undefined).join(' ');
    return (0,_present_js__WEBPACK_IMPORTED_MODULE_9__/* .present */ .E)({
        rule: (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_5__/* .nameText */ .fh)(kind) ?? 'warning',
        tool: 'cargo-audit',
        category: 'vulnerability',
        severity: 'low',
        message: (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_5__/* .messageText */ .Lo)(`${shown}: the version is ${kind === 'yanked' ? 'yanked from the registry' : kind}`) ?? shown,
        fix: 'Update to a version that is not withdrawn.',
    });
}
function fewer(stated, found) {
    return new _read_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ReadError */ .F('report-malformed', `The report states ${stated} vulnerabilities and lists ${found}.`, 'Make the report again with cargo audit itself.');
}


/***/ }),

/***/ 7578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ cargoDenyReader)
/* harmony export */ });
/* harmony import */ var _json_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9930);
/* harmony import */ var _read_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4400);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3092);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4195);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6752);
/* harmony import */ var _vulnerability_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8113);






const kinds = new Set(['diagnostic', 'summary', 'log']);
const severities = { bug: 'high', error: 'high', warning: 'medium' };
const licenceCodes = new Set([
    'rejected',
    'unlicensed',
    'license-not-encountered',
    'no-license-field',
    'skipped-private-workspace-crate',
]);
const remarks = new Set([
    'license-not-encountered',
    'advisory-not-detected',
    'skip-unmatched',
    'unmatched-skip',
    'unnecessary-skip',
    'unmatched-source',
    'unmatched-organization',
    'skipped-private-workspace-crate',
]);
const cargoDenyReader = {
    id: 'cargo-deny',
    title: 'cargo deny (JSON lines)',
    sniff(file) {
        const [first] = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .firstJsonLines */ .gS)(file);
        return first !== undefined && kinds.has((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(first.type) ?? '') && (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(first.fields);
    },
    async read(file) {
        const findings = [];
        const problems = [];
        const warnings = [];
        let hasSummary = false;
        await (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .readJsonLines */ .sS)(file, ({ type, fields }) => {
            const entry = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(fields);
            if (type === 'summary')
                hasSummary = true;
            else if (type === 'log' && entry.level === 'ERROR')
                problems.push((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .messageText */ .Lo)(entry.message) ?? 'It does not say why.');
            else if (type === 'diagnostic')
                noteDiagnostic(entry, findings, warnings);
        }, () => undefined);
        if (!hasSummary)
            throw noSummary(problems[0]);
        return [{ tool: 'cargo-deny', findings, problems, warnings }];
    },
};
function noteDiagnostic(entry, findings, warnings) {
    const code = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nameText */ .fh)(entry.code) ?? 'cargo-deny';
    const severity = severities[(0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry.severity) ?? ''];
    if (severity === undefined)
        return;
    if (remarks.has(code))
        warnings.push((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .messageText */ .Lo)(entry.message) ?? code);
    else
        findings.push((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entry.advisory) ? vulnerabilityOf(entry, entry.advisory, code) : findingOf(entry, code, severity));
}
function vulnerabilityOf(entry, advisory, code) {
    const crate = crateOf(entry);
    const found = (0,_vulnerability_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .vulnerabilityFinding */ .m)({
        tool: 'cargo-deny',
        id: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(advisory.id) ?? '',
        aliases: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(advisory.aliases),
        package: { ecosystem: 'crates.io', name: crate.name ?? (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(advisory.package) ?? '', version: crate.version },
        title: advisory.title,
        description: advisory.description,
        cvss: (0,_vulnerability_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .cvssOf */ .b)(undefined, advisory.cvss),
        fixedIn: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(entry.versions),
        url: advisory.url,
        location: lineInLock(entry),
    });
    if (code === 'unmaintained' || code === 'notice')
        return { ...found, severity: 'low' };
    return code === 'unsound' ? { ...found, severity: 'medium' } : found;
}
function findingOf(entry, code, severity) {
    const crate = crateOf(entry);
    const shown = [crate.name, crate.version].filter((part) => part !== undefined).join(' ');
    const said = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .messageText */ .Lo)(entry.message) ?? code;
    const isYanked = code === 'yanked';
    const category = licenceCodes.has(code) ? 'license' : isYanked ? 'vulnerability' : 'configuration';
    return (0,_present_js__WEBPACK_IMPORTED_MODULE_5__/* .present */ .E)({
        rule: code,
        tool: 'cargo-deny',
        category,
        severity: isYanked ? 'low' : severity,
        message: shown === '' ? said : `${shown}: ${said}`,
        helpUrl: 'https://embarkstudios.github.io/cargo-deny/checks/index.html',
        location: lineInLock(entry),
    });
}
function crateOf(entry) {
    const { name, version } = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .arrayOr */ .XW)(entry.graphs)[0]).Krate);
    return { name: (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nameText */ .fh)(name), version: (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nameText */ .fh)(version) };
}
function lineInLock(entry) {
    const line = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .arrayOr */ .XW)(entry.labels)
        .map((label) => (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA)((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(label).line))
        .find((one) => one !== undefined);
    const isAboutLock = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entry.advisory) || entry.code === 'yanked' || entry.code === 'duplicate';
    return { file: 'Cargo.lock', ...(isAboutLock && line !== undefined && { line }) };
}
function noSummary(problem) {
    if (problem !== undefined) {
        return new _read_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReadError */ .F('report-tool-failed', `cargo deny failed: ${problem}`, 'Mend what it complains about, and run it again.');
    }
    const mend = 'Let cargo deny finish, with `--format json` and without a stricter `--log-level`.';
    return new _read_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReadError */ .F('report-cut-short', 'The summary with which cargo deny ends is missing.', mend);
}


/***/ }),

/***/ 5983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ cargoGeigerReader)
/* harmony export */ });
/* harmony import */ var _json_json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7316);
/* harmony import */ var _json_json_prefix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1067);
/* harmony import */ var _json_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9930);
/* harmony import */ var _json_read_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9907);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3092);
/* harmony import */ var _json_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9850);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6752);







const cargoGeigerReader = {
    id: 'cargo-geiger',
    title: 'cargo geiger (JSON)',
    sniff(file) {
        const root = (0,_json_json_prefix_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonPrefix */ .l)(file);
        if (!(0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(root))
            return false;
        const [first] = Object.values(Object(root.packages)).map(_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg);
        return Object.hasOwn(root, 'packages_without_metrics') || (first !== undefined && (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(first.unsafety));
    },
    async read(file) {
        const findings = [];
        const [without, unread] = [new _json_list_js__WEBPACK_IMPORTED_MODULE_5__/* .JsonField */ .V('packages_without_metrics'), new _json_list_js__WEBPACK_IMPORTED_MODULE_5__/* .JsonField */ .V('used_but_not_scanned_files')];
        const isList = Array.isArray((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)((0,_json_json_prefix_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonPrefix */ .l)(file)).packages);
        const packages = new _json_list_js__WEBPACK_IMPORTED_MODULE_5__/* .JsonList */ .b(['packages', isList ? _json_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .eachItem */ .X_ : _json_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .eachEntry */ .sJ], (entry) => findings.push(...findingsOf(entry)));
        await (0,_json_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .V)(file, [packages, without, unread]);
        packages.demand();
        const problems = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayOr */ .XW)(without.value).map((one) => `${crateName((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(one))} was not looked at: it could not be measured.`);
        const files = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayOr */ .XW)(unread.value).length;
        if (files > 0)
            problems.push(`${files} files that are compiled were not looked at.`);
        return [{ tool: 'cargo-geiger', findings, problems, warnings: [] }];
    },
};
function findingsOf(entry) {
    const used = Object.values((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(entry.unsafety).used)).map((one) => (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(one).unsafe_) ?? 0);
    const total = used.reduce((sum, count) => sum + count, 0);
    if (total === 0)
        return [];
    const id = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(entry.package).id);
    return [
        (0,_present_js__WEBPACK_IMPORTED_MODULE_6__/* .present */ .E)({
            rule: 'unsafe-code',
            tool: 'cargo-geiger',
            category: 'code',
            severity: 'note',
            message: `${crateName(id)} uses unsafe code in ${total.toLocaleString('en-US')} places`,
            location: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(id.source) && Object.hasOwn(id.source, 'Path') ? { file: 'Cargo.toml' } : { file: 'Cargo.lock' },
        }),
    ];
}
function crateName(id) {
    return [(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .nameText */ .fh)(id.name) ?? 'A crate', (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(id.version)?.slice(0, 100)]
        .filter((part) => part !== undefined)
        .join(' ');
}


/***/ }),

/***/ 8474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ clippyReader)
/* harmony export */ });
/* harmony import */ var _json_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9930);
/* harmony import */ var _read_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4400);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3092);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4195);
/* harmony import */ var _lint_severities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5908);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6752);
/* harmony import */ var _report_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3961);







const reasons = new Set(['compiler-artifact', 'compiler-message', 'build-script-executed', 'build-finished']);
const mostProblems = 200;
const clippyReader = {
    id: 'clippy',
    title: 'cargo clippy (JSON lines)',
    sniff(file) {
        const [first] = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .firstJsonLines */ .gS)(file);
        return first !== undefined && reasons.has((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(first.reason) ?? '');
    },
    async read(file) {
        const findings = new Map();
        const problems = [];
        let succeeded;
        await (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .readJsonLines */ .sS)(file, (line) => {
            if (line.reason === 'build-finished')
                succeeded = line.success;
            if (line.reason !== 'compiler-message' || !(0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(line.message))
                return;
            const { message } = line;
            if (isCompileError(message)) {
                if (problems.length < mostProblems)
                    problems.push(`It does not compile: ${(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .messageText */ .Lo)(message.message)}`);
                return;
            }
            const finding = findingOf(message);
            if (finding !== undefined)
                findings.set(JSON.stringify([finding.rule, finding.location, finding.message]), finding);
        }, () => undefined);
        if (succeeded === undefined)
            throw cutShort();
        const deniesLint = [...findings.values()].some(({ severity }) => severity === 'medium');
        if (succeeded !== true && problems.length === 0 && !deniesLint)
            problems.push('The build did not finish, and nothing says why.');
        return [{ tool: 'clippy', findings: [...findings.values()], problems, warnings: [] }];
    },
};
function isCompileError(message) {
    const code = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(message.code).code);
    const isError = typeof message.level === 'string' && message.level.startsWith('error');
    if (isError && code === undefined)
        return (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .arrayOr */ .XW)(message.spans).length > 0 || message.level !== 'error';
    return isError && /^E\d{4}$/.test(code ?? '');
}
function findingOf(message) {
    const rule = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nameText */ .fh)((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(message.code).code);
    if (rule === undefined)
        return undefined;
    const spans = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .arrayOr */ .XW)(message.spans).map(_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg);
    const span = spans.find(({ is_primary }) => is_primary === true) ?? spans[0] ?? {};
    const [line, endLine] = [(0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA)(span.line_start), (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA)(span.line_end)];
    const lint = /^clippy::([a-z_]+)$/.exec(rule)?.[1];
    return (0,_present_js__WEBPACK_IMPORTED_MODULE_5__/* .present */ .E)({
        rule,
        tool: 'clippy',
        category: 'code',
        severity: (0,_lint_severities_js__WEBPACK_IMPORTED_MODULE_4__/* .lintSeverity */ .n)(message.level),
        message: (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .messageText */ .Lo)(message.message) ?? rule,
        helpUrl: lint === undefined ? undefined : `https://rust-lang.github.io/rust-clippy/stable/index.html#${lint}`,
        location: (0,_present_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$)({
            file: (0,_report_path_js__WEBPACK_IMPORTED_MODULE_6__/* .reportPath */ .e)(span.file_name),
            line,
            endLine: line !== undefined && endLine !== undefined && endLine > line ? endLine : undefined,
            column: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA)(span.column_start),
            endColumn: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .lineOf */ .cA)(span.column_end),
        }),
    });
}
function cutShort() {
    const mend = 'Let cargo finish before the report is read, and make the report again.';
    return new _read_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReadError */ .F('report-cut-short', 'The last message of cargo, `build-finished`, is missing.', mend);
}


/***/ }),

/***/ 7829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ cwesOf)
/* harmony export */ });
const longest = 50;
function cwesOf(values, bare = false) {
    const texts = Array.isArray(values) ? values.slice(0, longest) : [values];
    const found = texts.flatMap((value) => {
        if (bare && typeof value === 'number')
            return [value];
        if (typeof value !== 'string')
            return [];
        if (bare && /^\d{1,5}$/.test(value))
            return [Number(value)];
        return [...value.slice(0, 2000).matchAll(/\bcwe-(\d{1,5})(?!\d)/gi)].map((match) => Number(match[1]));
    });
    return [...new Set(found.filter((number) => Number.isSafeInteger(number) && number > 0))].slice(0, longest);
}


/***/ }),

/***/ 3408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ dataOf)
/* harmony export */ });
function dataOf(name, date) {
    const at = typeof date === 'string' ? new Date(date) : undefined;
    return at === undefined || Number.isNaN(at.getTime()) ? undefined : [{ name, date: at }];
}


/***/ }),

/***/ 1348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ detectSecretsReader)
/* harmony export */ });
/* harmony import */ var _json_json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7316);
/* harmony import */ var _json_json_prefix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1067);
/* harmony import */ var _json_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9930);
/* harmony import */ var _json_read_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9907);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3092);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4523);
/* harmony import */ var _json_list_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9850);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6752);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4897);
/* harmony import */ var _report_path_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3961);
/* harmony import */ var _secret_finding_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1111);











const detectSecretsReader = {
    id: 'detect-secrets',
    title: 'detect-secrets (JSON)',
    sniff(file) {
        const root = (0,_json_json_prefix_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonPrefix */ .l)(file);
        return (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(root) && Array.isArray(root.plugins_used);
    },
    async read(file) {
        const findings = [];
        const version = new _json_list_js__WEBPACK_IMPORTED_MODULE_6__/* .JsonField */ .V('version');
        let isThere = false;
        const files = new _json_list_js__WEBPACK_IMPORTED_MODULE_6__/* .JsonList */ .b(['results', _json_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .eachEntry */ .sJ, _json_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .eachItem */ .X_], (leak, path) => findings.push(leakOf(leak, String(path[1]))));
        const map = {
            path: ['results', 'none'],
            visit: () => undefined,
            enter() {
                isThere = true;
            },
        };
        await (0,_json_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .V)(file, [version, files, map]);
        if (!isThere)
            files.demand();
        if (!/^[01]\.\d/.test((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(version.value) ?? ''))
            throw (0,_report_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .unknownVersion */ .V)('detect-secrets', version.value, 'version 0 or 1');
        return [
            (0,_present_js__WEBPACK_IMPORTED_MODULE_9__/* .present */ .E)({ tool: 'detect-secrets', version: (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .nameText */ .fh)(version.value), findings, problems: [], warnings: [] }),
        ];
    },
};
function leakOf(leak, key) {
    const file = (0,_report_path_js__WEBPACK_IMPORTED_MODULE_10__/* .reportPath */ .e)(leak.filename) ?? (0,_report_path_js__WEBPACK_IMPORTED_MODULE_10__/* .reportPath */ .e)(key);
    return (0,_secret_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .secretFinding */ .y)({
        tool: 'detect-secrets',
        rule: leak.type,
        isLive: leak.is_verified === true,
        location: (0,_present_js__WEBPACK_IMPORTED_MODULE_9__/* .placeOf */ .$)({ file, line: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(leak.line_number) }),
        fingerprint: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .reportedFingerprint */ .a)('detect-secrets', (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(leak.type), file, (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(leak.hashed_secret)),
        suppression: leak.is_secret === false ? { by: 'tool', reason: 'An audit marked it as no secret.' } : undefined,
    });
}


/***/ }),

/***/ 5858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WC: () => (/* binding */ ecosystemOfFile),
/* harmony export */   hW: () => (/* binding */ osvEcosystem),
/* harmony export */   pp: () => (/* binding */ ecosystemOfPurl)
/* harmony export */ });
const names = [
    ['npm', 'npm yarn pnpm bun node-pkg javascript'],
    ['PyPI', 'pypi pip pipenv poetry uv python python-pkg'],
    ['RubyGems', 'rubygems gem bundler gemspec ruby'],
    ['crates.io', 'crates.io cargo rust rust-binary rust-crate rustbinary'],
    ['Go', 'go gomod gobinary golang go-module go-module-binary'],
    ['Maven', 'maven jar pom gradle sbt java java-archive jenkins-plugin'],
    ['Packagist', 'packagist composer composer-vendor php-composer php'],
    ['NuGet', 'nuget dotnet dotnet-core dotnet-deps packages-props'],
    ['Hex', 'hex erlang elixir mix'],
    ['Pub', 'pub dart dart-pub'],
    ['SwiftURL', 'swifturl swift'],
    ['CocoaPods', 'cocoapods pod'],
    ['ConanCenter', 'conan conancenter'],
    ['GitHub Actions', 'actions githubactions github-action github-action-workflow'],
    ['Alpine', 'alpine'],
    ['Debian', 'debian'],
    ['Ubuntu', 'ubuntu'],
    ['Red Hat', 'redhat rhel'],
    ['Rocky Linux', 'rocky rockylinux'],
    ['AlmaLinux', 'alma almalinux'],
    ['SUSE', 'suse sles'],
    ['Wolfi', 'wolfi'],
    ['Chainguard', 'chainguard'],
];
const byWord = new Map(names.flatMap(([name, words]) => words.split(' ').map((word) => [word, name])));
const releases = {
    Debian: (version) => version.split('.', 1)[0] ?? version,
    Alpine: (version) => `v${version.split('.').slice(0, 2).join('.')}`,
    Ubuntu: (version) => version.split('.').slice(0, 2).join('.'),
};
function osvEcosystem(word, release) {
    const name = byWord.get(word?.toLowerCase() ?? '') ?? word?.slice(0, 100) ?? 'unknown';
    const suffix = release === undefined || release === '' ? undefined : releases[name]?.(release);
    return suffix === undefined ? name : `${name}:${suffix}`;
}
function ecosystemOfPurl(purl) {
    const type = typeof purl === 'string' ? /^pkg:([a-z0-9.+-]{1,40})\//i.exec(purl)?.[1]?.toLowerCase() : undefined;
    return type === undefined ? undefined : byWord.get(type);
}
const files = [
    [/^(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.ya?ml|bun\.lockb?)$/, 'npm'],
    [/^(?:Cargo\.(?:lock|toml))$/, 'crates.io'],
    [
        /^(?:requirements.*\.txt|Pipfile(?:\.lock)?|poetry\.lock|uv\.lock|pdm\.lock|pylock.*\.toml|pyproject\.toml)$/,
        'PyPI',
    ],
    [/^go\.(?:mod|sum)$/, 'Go'],
    [/^(?:Gemfile(?:\.lock)?|gems\.locked)$/, 'RubyGems'],
    [
        /^(?:pom\.xml|gradle\.lockfile|buildscript-gradle\.lockfile|verification-metadata\.xml|build\.gradle(?:\.kts)?)$/,
        'Maven',
    ],
    [/^composer\.(?:lock|json)$/, 'Packagist'],
    [/^packages\.lock\.json$/, 'NuGet'],
    [/^Package\.resolved$/, 'SwiftURL'],
    [/^Podfile(?:\.lock)?$/, 'CocoaPods'],
    [/^mix\.lock$/, 'Hex'],
    [/^pubspec\.lock$/, 'Pub'],
];
function ecosystemOfFile(path) {
    const name = path?.split('/').at(-1);
    return name === undefined ? undefined : files.find(([pattern]) => pattern.test(name))?.[1];
}


/***/ }),

/***/ 3092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IJ: () => (/* binding */ linkOf),
/* harmony export */   Lo: () => (/* binding */ messageText),
/* harmony export */   Rf: () => (/* binding */ withoutQuoted),
/* harmony export */   ez: () => (/* binding */ detailsText),
/* harmony export */   fh: () => (/* binding */ nameText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _core_model_redact_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6980);


const longestMessage = 500;
const longestDetails = 4 * 1024;
const longestName = 300;
function cut(text, length) {
    if (text.length <= length)
        return Buffer.from(text, 'utf8').toString('utf8');
    const kept = text.slice(0, length - 1);
    const whole = /[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept;
    return `${Buffer.from(whole, 'utf8').toString('utf8')}…`;
}
function plain(text, length) {
    return (0,_core_model_redact_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .redactCredentials */ .U)((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text.slice(0, 4 * length)));
}
function messageText(value) {
    if (typeof value !== 'string')
        return undefined;
    const [paragraph = ''] = plain(value.slice(0, 16 * longestMessage).trim(), longestMessage).split(/\n[ \t\r]*\n/, 1);
    const line = paragraph.replace(/\s+/g, ' ').trim();
    if (line === '')
        return undefined;
    if (line.length <= longestMessage)
        return cut(line, longestMessage);
    const end = line.lastIndexOf('. ', longestMessage);
    return end > longestMessage / 4 ? cut(line.slice(0, end + 1), longestMessage) : cut(line, longestMessage);
}
function detailsText(value, message) {
    if (typeof value !== 'string')
        return undefined;
    const text = cut(plain(value, longestDetails).trim(), longestDetails);
    return text === '' || text === message ? undefined : text;
}
function nameText(value) {
    if (typeof value !== 'string')
        return undefined;
    const name = plain(value, longestName).replace(/\s+/g, ' ').trim();
    return name === '' ? undefined : cut(name, longestName);
}
function linkOf(value) {
    if (typeof value !== 'string' || value.length > 2000 || !/^https?:\/\/[^\s<>"]+$/i.test(value))
        return undefined;
    return (0,_core_model_redact_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .redactCredentials */ .U)(value);
}
function withoutQuoted(text) {
    return text.replace(/"[^"]*"|'[^']*'|`[^`]*`|["'`].*$/g, (quoted) => `${quoted.charAt(0)}…${quoted.charAt(0)}`);
}


/***/ }),

/***/ 4523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ reportedFingerprint)
/* harmony export */ });
/* harmony import */ var _core_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5712);

function reportedFingerprint(...parts) {
    const known = parts.flatMap((part) => part || []);
    return known.length < parts.length ? undefined : (0,_core_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .a)(known);
}


/***/ }),

/***/ 2635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ gitSecretsReader)
/* harmony export */ });
/* harmony import */ var _read_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4400);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5598);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6752);
/* harmony import */ var _report_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3961);
/* harmony import */ var _secret_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1111);





const verdict = /^\[ERROR\] Matched (?:one or more prohibited patterns|prohibited pattern)/;
const match = /^(?:([0-9a-f]{40}|[0-9a-f]{64}):)?(.{1,4096}?):(\d{1,9}):/;
const gitSecretsReader = {
    id: 'git-secrets',
    title: 'git-secrets (text with its verdict)',
    sniff(file) {
        return file.headText.split('\n').some((line) => verdict.test(line));
    },
    async read(file) {
        const findings = [];
        let ended = false;
        for await (const { text } of (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(file)) {
            ended ||= verdict.test(text);
            const found = ended ? null : match.exec(text);
            if (found !== null) {
                findings.push((0,_secret_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .secretFinding */ .y)({
                    tool: 'git-secrets',
                    rule: 'prohibited-pattern',
                    title: 'Prohibited pattern',
                    location: (0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)({ file: (0,_report_path_js__WEBPACK_IMPORTED_MODULE_4__/* .reportPath */ .e)(found[2]), line: Number(found[3]) }),
                    commit: found[1],
                }));
            }
        }
        if (!ended)
            throw cutShort();
        if (findings.length === 0)
            throw unreadable();
        return [{ tool: 'git-secrets', findings, problems: [], warnings: [] }];
    },
};
function cutShort() {
    const mend = 'Write standard output and standard error of git-secrets into the file.';
    return new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-cut-short', 'The last words of git-secrets are missing.', mend);
}
function unreadable() {
    const why = 'git-secrets says that it found something, and no line says where.';
    return new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-malformed', why, 'Write standard output and standard error of git-secrets into the file.');
}


/***/ }),

/***/ 8475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ gitleaksReader)
/* harmony export */ });
/* harmony import */ var _json_json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7316);
/* harmony import */ var _json_json_prefix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1067);
/* harmony import */ var _json_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9930);
/* harmony import */ var _json_read_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9907);
/* harmony import */ var _json_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9850);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6752);
/* harmony import */ var _report_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3961);
/* harmony import */ var _secret_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1111);








const gitleaksReader = {
    id: 'gitleaks',
    title: 'gitleaks (JSON)',
    sniff(file) {
        const root = (0,_json_json_prefix_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonPrefix */ .l)(file);
        const [first] = Array.isArray(root) ? root : [];
        if (!(0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(first))
            return false;
        const is8 = Object.hasOwn(first, 'RuleID') && Object.hasOwn(first, 'StartLine') && Object.hasOwn(first, 'File');
        return is8 || (Object.hasOwn(first, 'offender') && Object.hasOwn(first, 'rule') && Object.hasOwn(first, 'file'));
    },
    async read(file) {
        const findings = [];
        const leaks = new _json_list_js__WEBPACK_IMPORTED_MODULE_4__/* .JsonList */ .b([_json_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .eachItem */ .X_], (leak) => {
            findings.push(Object.hasOwn(leak, 'RuleID') ? leakOf8(leak) : leakOf7(leak));
        });
        await (0,_json_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .V)(file, [leaks]);
        leaks.demand();
        return [{ tool: 'gitleaks', findings, problems: [], warnings: [] }];
    },
};
function leakOf8(leak) {
    const file = (0,_report_path_js__WEBPACK_IMPORTED_MODULE_6__/* .reportPath */ .e)(leak.File);
    const location = (0,_present_js__WEBPACK_IMPORTED_MODULE_7__/* .placeOf */ .$)({ file, line: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(leak.StartLine), endLine: endLine(leak) });
    const secret = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(leak.Secret) ?? (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(leak.Match);
    return (0,_secret_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .secretFinding */ .y)({
        tool: 'gitleaks',
        rule: leak.RuleID,
        title: leak.Description,
        secret: isRedacted(secret) ? undefined : secret,
        location,
        commit: leak.Commit,
    });
}
function endLine(leak) {
    const end = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(leak.EndLine);
    return end !== undefined && end > ((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(leak.StartLine) ?? end) ? end : undefined;
}
function leakOf7(leak) {
    const file = (0,_report_path_js__WEBPACK_IMPORTED_MODULE_6__/* .reportPath */ .e)(leak.file);
    const secret = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(leak.offender);
    return (0,_secret_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .secretFinding */ .y)({
        tool: 'gitleaks',
        rule: leak.rule,
        secret: isRedacted(secret) ? undefined : secret,
        location: (0,_present_js__WEBPACK_IMPORTED_MODULE_7__/* .placeOf */ .$)({ file, line: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(leak.lineNumber) }),
        commit: leak.commit,
    });
}
function isRedacted(secret) {
    return secret === undefined || secret === 'REDACTED' || secret.endsWith('...');
}


/***/ }),

/***/ 7380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ govulncheckReader)
/* harmony export */ });
/* harmony import */ var _json_json_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17);
/* harmony import */ var _json_json_prefix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1067);
/* harmony import */ var _json_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9930);
/* harmony import */ var _read_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4400);
/* harmony import */ var _data_date_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3408);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3092);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6752);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4897);
/* harmony import */ var _report_path_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3961);
/* harmony import */ var _vulnerability_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8113);










const govulncheckReader = {
    id: 'govulncheck',
    title: 'govulncheck (JSON stream)',
    sniff(file) {
        const root = (0,_json_json_prefix_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonPrefix */ .l)(file);
        const first = Array.isArray(root) ? root[0] : root;
        return (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(first) && (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(first.config).scanner_name === 'govulncheck';
    },
    async read(file) {
        const advisories = new Map();
        const found = new Map();
        let config;
        await (0,_json_json_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .readJsonDocuments */ .d)(file, (document) => {
            for (const message of (Array.isArray(document) ? document : [document]).map(_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)) {
                if ((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(message.config))
                    config = message.config;
                if ((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(message.osv))
                    advisories.set((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(message.osv.id) ?? '', message.osv);
                if ((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(message.finding))
                    keepNearest(found, message.finding);
            }
        });
        const protocol = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(config?.protocol_version);
        if (config === undefined)
            throw noConfig();
        if (!/^v1\./.test(protocol ?? ''))
            throw (0,_report_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownVersion */ .V)('govulncheck’s protocol', protocol, 'version 1');
        return [
            (0,_present_js__WEBPACK_IMPORTED_MODULE_7__/* .present */ .E)({
                tool: 'govulncheck',
                version: (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .nameText */ .fh)(config.scanner_version),
                findings: [...found.values()].map((one) => findingOf(one, advisories.get(one.osv))),
                problems: [],
                warnings: [],
                data: (0,_data_date_js__WEBPACK_IMPORTED_MODULE_8__/* .dataOf */ .q)('Go vulnerability database', config.db_last_modified),
            }),
        ];
    },
};
const severities = ['high', 'medium', 'low'];
function keepNearest(found, finding) {
    const vulnerable = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayOr */ .XW)(finding.trace)[0]);
    const osv = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(finding.osv) ?? '';
    const nearness = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(vulnerable.function) !== undefined ? 0 : (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(vulnerable.package) !== undefined ? 1 : 2;
    const key = JSON.stringify([osv, vulnerable.module, vulnerable.version]);
    const before = found.get(key);
    if (before === undefined || nearness < before.nearness)
        found.set(key, { osv, nearness, finding });
}
function findingOf({ osv, nearness, finding }, advisory) {
    const trace = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayOr */ .XW)(finding.trace).map(_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg);
    const vulnerable = trace[0] ?? {};
    const entry = nearness === 0 ? (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(trace.at(-1)?.position) : {};
    return (0,_vulnerability_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .vulnerabilityFinding */ .m)({
        tool: 'govulncheck',
        id: osv,
        aliases: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(advisory?.aliases),
        package: {
            ecosystem: 'Go',
            name: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(vulnerable.module) ?? '',
            version: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(vulnerable.version)?.replace(/^v/, ''),
        },
        title: advisory?.summary,
        description: advisory?.details,
        severity: severities[nearness],
        fixedIn: [(0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(finding.fixed_version)?.replace(/^v/, '')],
        url: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(advisory?.database_specific).url,
        location: (0,_present_js__WEBPACK_IMPORTED_MODULE_7__/* .placeOf */ .$)({
            file: (0,_report_path_js__WEBPACK_IMPORTED_MODULE_9__/* .reportPath */ .e)(entry.filename) ?? 'go.mod',
            line: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(entry.line),
            column: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(entry.column),
        }),
    });
}
function noConfig() {
    const why = 'The first message of govulncheck, which tells its version, is missing.';
    return new _read_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ReadError */ .F('report-malformed', why, 'Write all that `govulncheck -json` prints into the file.');
}


/***/ }),

/***/ 7276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ hadolintReader)
/* harmony export */ });
/* harmony import */ var _json_json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7316);
/* harmony import */ var _json_json_prefix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1067);
/* harmony import */ var _json_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9930);
/* harmony import */ var _json_read_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9907);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3092);
/* harmony import */ var _json_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9850);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6752);
/* harmony import */ var _report_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3961);
/* harmony import */ var _severities_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7468);









const hadolintReader = {
    id: 'hadolint',
    title: 'hadolint (JSON)',
    sniff(file) {
        const root = (0,_json_json_prefix_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonPrefix */ .l)(file);
        const [first] = Array.isArray(root) ? root : [];
        if (!(0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(first) || typeof first.code !== 'string')
            return false;
        return /^(?:DL|SC)\d+$/.test(first.code) && Object.hasOwn(first, 'level') && Object.hasOwn(first, 'file');
    },
    async read(file) {
        const findings = [];
        const problems = [];
        const list = new _json_list_js__WEBPACK_IMPORTED_MODULE_5__/* .JsonList */ .b([_json_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .eachItem */ .X_], (issue) => {
            if (issue.code === 'DL1000')
                problems.push(`${(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .nameText */ .fh)(issue.file)} was not looked at: ${(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .messageText */ .Lo)(issue.message)}`);
            else
                findings.push(findingOf(issue));
        });
        await (0,_json_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .V)(file, [list]);
        list.demand();
        return [{ tool: 'hadolint', findings, problems, warnings: [] }];
    },
};
function findingOf(issue) {
    const rule = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .nameText */ .fh)(issue.code) ?? 'hadolint';
    const isShell = rule.startsWith('SC');
    return (0,_present_js__WEBPACK_IMPORTED_MODULE_7__/* .present */ .E)({
        rule,
        tool: 'hadolint',
        category: 'container',
        severity: (0,_severities_js__WEBPACK_IMPORTED_MODULE_6__/* .severityOfWord */ .Zx)(issue.level) ?? _severities_js__WEBPACK_IMPORTED_MODULE_6__/* .unrated */ .c3,
        message: (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .messageText */ .Lo)(issue.message) ?? rule,
        helpUrl: isShell ? `https://www.shellcheck.net/wiki/${rule}` : `https://github.com/hadolint/hadolint/wiki/${rule}`,
        location: (0,_present_js__WEBPACK_IMPORTED_MODULE_7__/* .placeOf */ .$)({ file: (0,_report_path_js__WEBPACK_IMPORTED_MODULE_8__/* .reportPath */ .e)(issue.file), line: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(issue.line), column: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(issue.column) }),
    });
}


/***/ }),

/***/ 4195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gS: () => (/* binding */ firstJsonLines),
/* harmony export */   sS: () => (/* binding */ readJsonLines)
/* harmony export */ });
/* unused harmony export parsed */
/* harmony import */ var _json_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9930);
/* harmony import */ var _read_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4400);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5598);



async function readJsonLines(file, take, plain) {
    for await (const { text, number, ended } of (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readLines */ .S)(file)) {
        if (text.trim() === '')
            continue;
        if (!text.trimStart().startsWith('{')) {
            if (plain === undefined)
                throw broken(number, 'begins with no JSON object');
            plain(text);
            continue;
        }
        const value = parsed(text);
        if (value === undefined)
            throw ended ? broken(number, 'is no JSON object') : cutShort(number);
        take(value);
    }
}
function parsed(line) {
    try {
        const value = JSON.parse(line);
        return (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function firstJsonLines(file) {
    return file.headText
        .split('\n', 50)
        .filter((line) => line.trimStart().startsWith('{'))
        .map(parsed)
        .filter((value) => value !== undefined);
}
function cutShort(line) {
    const mend = 'Let the tool finish before the report is read, and make the report again.';
    return new _read_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReadError */ .F('report-cut-short', `Line ${line}, the last one, is half an object.`, mend);
}
function broken(line, what) {
    const mend = 'Write only the standard output of the tool into the file.';
    return new _read_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReadError */ .F('report-malformed', `Line ${line} ${what}.`, mend);
}


/***/ }),

/***/ 9850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ JsonField),
/* harmony export */   b: () => (/* binding */ JsonList)
/* harmony export */ });
/* harmony import */ var _json_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9930);
/* harmony import */ var _read_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4400);


class JsonList {
    path;
    #take;
    #found = 0;
    constructor(path, take) {
        this.path = path;
        this.#take = take;
    }
    get isThere() {
        return this.#found > 0;
    }
    enter() {
        this.#found += 1;
    }
    visit(value, path) {
        if (!(0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
            throw (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongShape */ .lf)(`An entry of ${this.#name()}`, 'an object');
        this.#take(value, path);
    }
    demand() {
        if (this.isThere)
            return;
        throw new _read_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReadError */ .F('report-malformed', `The report has no ${this.#name()}, so it does not say what was found.`, 'Make the report again with the tool itself.');
    }
    #name() {
        const keys = this.path.filter((step) => typeof step === 'string');
        return keys.length === 0 ? 'list' : `\`${keys.join('.')}\``;
    }
}
class JsonField {
    path;
    value;
    constructor(...path) {
        this.path = path;
    }
    visit(value) {
        this.value = value;
    }
}


/***/ }),

/***/ 5908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ linters),
/* harmony export */   n: () => (/* binding */ lintSeverity)
/* harmony export */ });
const severities = {
    error: 'medium',
    warning: 'low',
    note: 'note',
    help: 'note',
    info: 'note',
};
function lintSeverity(word) {
    const key = typeof word === 'string' ? word.toLowerCase() : '';
    return (Object.hasOwn(severities, key) ? severities[key] : undefined) ?? 'low';
}
const linters = new Set(['clippy', 'eslint', 'swiftlint']);


/***/ }),

/***/ 9370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ npmAdvisoryFindings),
/* harmony export */   l: () => (/* binding */ npmAudit1Reader)
/* harmony export */ });
/* harmony import */ var _json_json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7316);
/* harmony import */ var _json_json_prefix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1067);
/* harmony import */ var _json_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9930);
/* harmony import */ var _json_read_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9907);
/* harmony import */ var _read_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4400);
/* harmony import */ var _cwes_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7829);
/* harmony import */ var _json_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9850);
/* harmony import */ var _npm_audit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3088);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4897);
/* harmony import */ var _severities_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7468);
/* harmony import */ var _tool_names_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(580);
/* harmony import */ var _vulnerability_finding_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8113);












const npmAudit1Reader = {
    id: 'npm-audit-1',
    title: 'npm 6, pnpm and yarn 2 audit (JSON, version 1)',
    sniff(file) {
        const root = (0,_json_json_prefix_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonPrefix */ .l)(file);
        return (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(root) && (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(root.advisories) && !Object.hasOwn(root, 'auditReportVersion');
    },
    async read(file) {
        const [error, counts, actions] = [
            new _json_list_js__WEBPACK_IMPORTED_MODULE_5__/* .JsonField */ .V('error'),
            new _json_list_js__WEBPACK_IMPORTED_MODULE_5__/* .JsonField */ .V('metadata', 'vulnerabilities'),
            new _json_list_js__WEBPACK_IMPORTED_MODULE_5__/* .JsonField */ .V('actions'),
        ];
        const found = [];
        const list = new _json_list_js__WEBPACK_IMPORTED_MODULE_5__/* .JsonList */ .b(['advisories', _json_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .eachEntry */ .sJ], (advisory) => found.push(advisory));
        await (0,_json_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .V)(file, [error, counts, actions, list]);
        if ((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(error.value))
            throw (0,_report_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .toolFailed */ .Q)('The audit', (0,_npm_audit_js__WEBPACK_IMPORTED_MODULE_6__/* .npmErrorWords */ .R)(error.value));
        list.demand();
        const stated = Object.values((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(counts.value)).reduce((sum, count) => sum + ((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(count) ?? 0), 0);
        if (stated > 0 && found.length === 0)
            throw none(stated);
        const tool = actions.value === undefined ? 'pnpm-audit' : 'npm-audit';
        return [{ tool, findings: found.flatMap((one) => npmAdvisoryFindings(one, tool)), problems: [], warnings: [] }];
    },
};
function npmAdvisoryFindings(advisory, tool) {
    const places = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayOr */ .XW)(advisory.findings).map(_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg);
    const byVersion = new Map();
    for (const place of places.length === 0 ? [{}] : places) {
        const version = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(place.version);
        byVersion.set(version, [...(byVersion.get(version) ?? []), place]);
    }
    return [...byVersion].map(([version, same]) => findingOf(advisory, { tool, version, places: same }));
}
function findingOf(advisory, known) {
    const cves = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(advisory.cves);
    const ids = [...(0,_tool_names_js__WEBPACK_IMPORTED_MODULE_10__/* .advisoryIdsIn */ .z)((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(advisory.github_advisory_id), (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(advisory.url)), ...cves];
    const cvss = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(advisory.cvss);
    const [path] = known.places.flatMap((place) => (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(place.paths));
    const patched = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(advisory.patched_versions);
    return (0,_vulnerability_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .vulnerabilityFinding */ .m)({
        tool: known.tool,
        id: ids[0] ?? `npm-advisory-${String(advisory.id)}`,
        aliases: ids,
        package: { ecosystem: 'npm', name: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(advisory.module_name) ?? '', version: known.version },
        title: advisory.title,
        description: advisory.overview,
        severity: (0,_severities_js__WEBPACK_IMPORTED_MODULE_8__/* .severityOfWord */ .Zx)(advisory.severity),
        cvss: (0,_vulnerability_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .cvssOf */ .b)(cvss.score, cvss.vectorString),
        fixedIn: patched === undefined || patched === '<0.0.0' ? [] : lowestOf(patched),
        cwes: [...(0,_cwes_js__WEBPACK_IMPORTED_MODULE_11__/* .cwesOf */ .U)(advisory.cwe)],
        url: advisory.url,
        scope: known.places.some(({ dev }) => dev === true) ? 'development' : undefined,
        path: path
            ?.split('>')
            .filter((part) => part !== '' && part !== '.')
            .slice(0, 50),
    });
}
function lowestOf(ranges) {
    return ranges
        .slice(0, 2000)
        .split('||')
        .flatMap((range) => /[>~^=]=?\s*v?(\d[\w.+-]*)/.exec(range)?.[1] ?? []);
}
function none(stated) {
    const why = `The report states ${stated} vulnerabilities and lists none.`;
    return new _read_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ReadError */ .F('report-malformed', why, 'Make the report again with the package manager itself.');
}


/***/ }),

/***/ 3088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ npmErrorWords),
/* harmony export */   i: () => (/* binding */ npmAuditReader)
/* harmony export */ });
/* harmony import */ var _json_json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7316);
/* harmony import */ var _json_json_prefix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1067);
/* harmony import */ var _json_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9930);
/* harmony import */ var _json_read_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9907);
/* harmony import */ var _cwes_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7829);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3092);
/* harmony import */ var _json_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9850);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6752);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4897);
/* harmony import */ var _severities_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7468);
/* harmony import */ var _tool_names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(580);
/* harmony import */ var _vulnerability_finding_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8113);












const npmAuditReader = {
    id: 'npm-audit',
    title: 'npm audit (JSON, version 2)',
    sniff(file) {
        const root = (0,_json_json_prefix_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonPrefix */ .l)(file);
        return (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(root) && (Object.hasOwn(root, 'auditReportVersion') || isNpmError(root));
    },
    async read(file) {
        const [version, error, message] = [
            new _json_list_js__WEBPACK_IMPORTED_MODULE_5__/* .JsonField */ .V('auditReportVersion'),
            new _json_list_js__WEBPACK_IMPORTED_MODULE_5__/* .JsonField */ .V('error'),
            new _json_list_js__WEBPACK_IMPORTED_MODULE_5__/* .JsonField */ .V('message'),
        ];
        const packages = new Map();
        const list = new _json_list_js__WEBPACK_IMPORTED_MODULE_5__/* .JsonList */ .b(['vulnerabilities', _json_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .eachEntry */ .sJ], (entry, path) => packages.set(String(path[1]), entry));
        await (0,_json_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .V)(file, [version, error, message, list]);
        if (error.value !== undefined)
            throw (0,_report_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .toolFailed */ .Q)('npm audit', npmErrorWords(error.value, message.value));
        if (version.value !== 2)
            throw (0,_report_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .unknownVersion */ .V)('npm audit', version.value, 'version 2');
        list.demand();
        const findings = [...packages].flatMap(([name, entry]) => findingsOf(name, entry, packages));
        return [{ tool: 'npm-audit', findings, problems: [], warnings: [] }];
    },
};
function isNpmError(root) {
    const { error } = root;
    return ((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(error) && ['code', 'summary'].some((key) => Object.hasOwn(error, key)) && !Object.hasOwn(root, 'runs'));
}
function npmErrorWords(error, message) {
    const { code, summary, detail, message: own } = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(error);
    const words = [(0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(code), (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(summary) ?? (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(own) ?? (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(message) ?? (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(detail)];
    return (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .messageText */ .Lo)(words.filter((word) => word !== undefined).join(': '));
}
function findingsOf(name, entry, packages) {
    const via = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayOr */ .XW)(entry.via);
    const advisories = via.filter(_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv);
    if (advisories.length === 0)
        return [dependentOf(name, entry, (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(via), packages)];
    return advisories.map((advisory) => advisoryOf(name, entry, advisory));
}
function advisoryOf(name, entry, advisory) {
    const [id, ...aliases] = (0,_tool_names_js__WEBPACK_IMPORTED_MODULE_9__/* .advisoryIdsIn */ .z)((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(advisory.url));
    const cvss = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(advisory.cvss);
    return (0,_vulnerability_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .vulnerabilityFinding */ .m)({
        tool: 'npm-audit',
        id: id ?? `npm-advisory-${(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .nameText */ .fh)(String(advisory.source)) ?? 'unknown'}`,
        aliases,
        package: { ecosystem: 'npm', name: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(advisory.name) ?? name, version: undefined },
        title: advisory.title,
        severity: (0,_severities_js__WEBPACK_IMPORTED_MODULE_7__/* .severityOfWord */ .Zx)(advisory.severity) ?? (0,_severities_js__WEBPACK_IMPORTED_MODULE_7__/* .severityOfWord */ .Zx)(entry.severity),
        cvss: (0,_vulnerability_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .cvssOf */ .b)(cvss.score, cvss.vectorString),
        fix: fixOf(entry.fixAvailable),
        cwes: (0,_cwes_js__WEBPACK_IMPORTED_MODULE_10__/* .cwesOf */ .U)(advisory.cwe),
        url: advisory.url,
    });
}
function dependentOf(name, entry, via, packages) {
    const carried = reachesAdvisory(via, packages);
    const severity = carried ? 'note' : ((0,_severities_js__WEBPACK_IMPORTED_MODULE_7__/* .severityOfWord */ .Zx)(entry.severity) ?? 'medium');
    const shown = via
        .slice(0, 5)
        .map((one) => (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .nameText */ .fh)(one))
        .join(', ');
    return (0,_present_js__WEBPACK_IMPORTED_MODULE_11__/* .present */ .E)({
        rule: 'depends-on-vulnerable',
        tool: 'npm-audit',
        category: 'vulnerability',
        severity,
        message: (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .messageText */ .Lo)(`${name} depends on vulnerable versions of ${shown === '' ? 'other packages' : shown}`) ?? name,
        fix: (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .messageText */ .Lo)(fixOf(entry.fixAvailable)),
    });
}
function reachesAdvisory(via, packages) {
    const seen = new Set(via);
    for (const name of seen) {
        const next = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayOr */ .XW)(packages.get(name)?.via);
        if (next.some(_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv))
            return true;
        for (const one of (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(next))
            seen.add(one);
    }
    return false;
}
function fixOf(available) {
    if (available === true)
        return 'Run `npm audit fix`.';
    const { name, version, isSemVerMajor } = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(available);
    const to = [(0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(name), (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(version)].filter((part) => part !== undefined).join(' to ');
    if (to === '')
        return 'npm knows no update that mends it: replace the package, or accept the risk with a reason.';
    return `Update ${to}${isSemVerMajor === true ? ', which is a new major version' : ''}.`;
}


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ osvScannerReader)
/* harmony export */ });
/* harmony import */ var _json_json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7316);
/* harmony import */ var _json_json_prefix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1067);
/* harmony import */ var _json_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9930);
/* harmony import */ var _json_read_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9907);
/* harmony import */ var _cwes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7829);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3092);
/* harmony import */ var _json_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9850);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6752);
/* harmony import */ var _report_path_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3961);
/* harmony import */ var _severities_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7468);
/* harmony import */ var _vulnerability_finding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8113);











const osvScannerReader = {
    id: 'osv-scanner',
    title: 'osv-scanner (JSON)',
    sniff(file) {
        const root = (0,_json_json_prefix_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonPrefix */ .l)(file);
        if (!(0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(root) || !Array.isArray(root.results))
            return false;
        const [result] = root.results;
        if (result === undefined)
            return Object.hasOwn(root, 'experimental_config');
        return (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(result) && (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(result.source) && Object.hasOwn(result.source, 'path');
    },
    async read(file) {
        const findings = [];
        const results = new _json_list_js__WEBPACK_IMPORTED_MODULE_5__/* .JsonList */ .b(['results', _json_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .eachItem */ .X_], (result) => {
            for (const one of (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayOr */ .XW)(result.packages))
                findings.push(...findingsOf((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(one), (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(result.source)));
        });
        await (0,_json_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .V)(file, [results]);
        results.demand();
        return [{ tool: 'osv-scanner', findings, problems: [], warnings: [] }];
    },
};
function findingsOf(entry, source) {
    const advisories = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayOr */ .XW)(entry.vulnerabilities).map(_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg);
    const groups = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayOr */ .XW)(entry.groups).map(_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg);
    const grouped = new Set(groups.flatMap((group) => (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(group.ids)));
    const single = advisories.filter((one) => !grouped.has((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(one.id) ?? '')).map((one) => ({ ids: [one.id] }));
    const found = [...groups, ...single].map((group) => vulnerabilityOf((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(group), advisories, entry, source));
    return [...found, ...licencesOf(entry, source)];
}
function vulnerabilityOf(group, advisories, entry, source) {
    const ids = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(group.ids);
    const members = advisories.filter((one) => ids.includes((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(one.id) ?? ''));
    const advisory = members.find(({ summary }) => (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(summary) !== undefined) ?? members[0] ?? {};
    const { ecosystem, name, version } = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(entry.package);
    const affected = members
        .flatMap((one) => (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayOr */ .XW)(one.affected).map(_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg))
        .filter((one) => {
        const of = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(one.package);
        return of.name === undefined || of.name === name;
    });
    const databases = [...members, ...affected].map((one) => (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(one.database_specific));
    const vectors = members.flatMap((one) => (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayOr */ .XW)(one.severity).map(_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg));
    const vector = vectors.find(({ type }) => type === 'CVSS_V3') ?? vectors[0];
    const score = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(group.max_severity);
    return (0,_vulnerability_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .vulnerabilityFinding */ .m)({
        tool: 'osv-scanner',
        id: ids[0] ?? (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(advisory.id) ?? '',
        aliases: [...ids, ...(0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(group.aliases), ...members.flatMap((one) => (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(one.aliases))],
        package: { ecosystem: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(ecosystem) ?? 'unknown', name: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(name) ?? '', version: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(version) },
        title: advisory.summary,
        description: advisory.details,
        severity: databases.map((one) => (0,_severities_js__WEBPACK_IMPORTED_MODULE_6__/* .severityOfWord */ .Zx)(one.severity)).find((one) => one !== undefined),
        cvss: (0,_vulnerability_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .cvssOf */ .b)(score === undefined ? undefined : Number(score), vector?.score),
        fixedIn: affected.flatMap(fixesOf),
        cwes: databases.flatMap((one) => [
            ...(0,_cwes_js__WEBPACK_IMPORTED_MODULE_8__/* .cwesOf */ .U)(one.cwe_ids),
            ...(0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayOr */ .XW)(one.cwes).flatMap((cwe) => (0,_cwes_js__WEBPACK_IMPORTED_MODULE_8__/* .cwesOf */ .U)((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(cwe).cweId)),
        ]),
        url: ids[0] === undefined ? undefined : `https://osv.dev/vulnerability/${encodeURIComponent(ids[0])}`,
        location: (0,_present_js__WEBPACK_IMPORTED_MODULE_9__/* .placeOf */ .$)({ file: (0,_report_path_js__WEBPACK_IMPORTED_MODULE_10__/* .reportPath */ .e)(source.path) }),
        scope: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(entry.dependency_groups).some((one) => /^dev/i.test(one)) ? 'development' : undefined,
    });
}
function fixesOf(affected) {
    const ranges = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayOr */ .XW)(affected.ranges)
        .map(_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)
        .filter(({ type }) => type !== 'GIT');
    const events = ranges.flatMap((range) => (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayOr */ .XW)(range.events).map(_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg));
    return events.flatMap((event) => (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(event.fixed) ?? []);
}
function licencesOf(entry, source) {
    const { name, version } = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(entry.package);
    return (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(entry.license_violations).map((licence) => (0,_present_js__WEBPACK_IMPORTED_MODULE_9__/* .present */ .E)({
        rule: 'license-violation',
        tool: 'osv-scanner',
        category: 'license',
        severity: 'medium',
        message: (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .messageText */ .Lo)(`${String(name)} ${String(version)} has the licence ${licence}, which is not allowed`) ?? licence,
        location: (0,_present_js__WEBPACK_IMPORTED_MODULE_9__/* .placeOf */ .$)({ file: (0,_report_path_js__WEBPACK_IMPORTED_MODULE_10__/* .reportPath */ .e)(source.path) }),
    }));
}


/***/ }),

/***/ 411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ pipAuditReader)
/* harmony export */ });
/* harmony import */ var _json_json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7316);
/* harmony import */ var _json_json_prefix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1067);
/* harmony import */ var _json_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9930);
/* harmony import */ var _json_read_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9907);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3092);
/* harmony import */ var _json_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9850);
/* harmony import */ var _vulnerability_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8113);







const pipAuditReader = {
    id: 'pip-audit',
    title: 'pip-audit (JSON)',
    sniff(file) {
        const root = (0,_json_json_prefix_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonPrefix */ .l)(file);
        const list = Array.isArray(root) ? root : (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(root).dependencies;
        const [first] = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayOr */ .XW)(list);
        if (first === undefined)
            return (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(root) && Array.isArray(root.dependencies) && Array.isArray(root.fixes);
        return ((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(first) &&
            Object.hasOwn(first, 'name') &&
            (Object.hasOwn(first, 'vulns') || Object.hasOwn(first, 'skip_reason')));
    },
    async read(file) {
        const findings = [];
        const problems = [];
        const path = Array.isArray((0,_json_json_prefix_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonPrefix */ .l)(file)) ? [_json_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .eachItem */ .X_] : ['dependencies', _json_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .eachItem */ .X_];
        const dependencies = new _json_list_js__WEBPACK_IMPORTED_MODULE_5__/* .JsonList */ .b(path, (dependency) => {
            const skipped = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .messageText */ .Lo)(dependency.skip_reason);
            if (skipped !== undefined)
                problems.push(`${(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .nameText */ .fh)(dependency.name) ?? 'A package'} was not looked at: ${skipped}`);
            for (const one of (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayOr */ .XW)(dependency.vulns))
                findings.push(findingOf(dependency, (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(one)));
        });
        await (0,_json_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .V)(file, [dependencies]);
        dependencies.demand();
        return [{ tool: 'pip-audit', findings, problems, warnings: [] }];
    },
};
function findingOf(dependency, entry) {
    const id = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(entry.id) ?? '';
    return (0,_vulnerability_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .vulnerabilityFinding */ .m)({
        tool: 'pip-audit',
        id,
        aliases: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(entry.aliases),
        package: { ecosystem: 'PyPI', name: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(dependency.name) ?? '', version: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(dependency.version) },
        description: entry.description,
        fixedIn: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(entry.fix_versions),
        url: `https://osv.dev/vulnerability/${encodeURIComponent(id)}`,
    });
}


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   E: () => (/* binding */ present)
/* harmony export */ });
function present(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
function placeOf(place) {
    const { file } = place;
    return file === undefined ? undefined : present({ ...place, file });
}


/***/ }),

/***/ 4897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ toolFailed),
/* harmony export */   V: () => (/* binding */ unknownVersion)
/* harmony export */ });
/* harmony import */ var _read_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4400);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3092);


function toolFailed(tool, words) {
    const said = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .messageText */ .Lo)(words);
    return new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-tool-failed', said === undefined ? `${tool} failed and does not say why.` : `${tool} failed and found nothing out: ${said}`, 'Mend what it complains about, and make the report again.');
}
function unknownVersion(format, found, known) {
    const version = typeof found === 'string' || typeof found === 'number' ? `version ${(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .messageText */ .Lo)(`${found}`)}` : 'no version';
    return new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-unknown-version', `The report states ${version} of ${format}; ${known} is known.`, `Write the report as ${known}, or as SARIF 2.1.0 where the tool can.`);
}


/***/ }),

/***/ 3961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ pathOfUri),
/* harmony export */   e: () => (/* binding */ reportPath)
/* harmony export */ });
const longest = 4096;
function reportPath(value) {
    if (typeof value !== 'string' || value.length > longest || value.includes('\0'))
        return undefined;
    const path = value
        .trim()
        .replaceAll('\\', '/')
        .replace(/^(?:\.\/+)+/, '');
    return path === '' || path === '.' ? undefined : path;
}
function pathOfUri(uri) {
    if (typeof uri !== 'string' || uri.length > longest)
        return undefined;
    const text = uri.trim();
    const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(text)?.[1]?.toLowerCase();
    if (scheme !== undefined && scheme !== 'file')
        return undefined;
    const path = scheme === undefined ? text : text.replace(/^file:(?:\/\/[^/]*)?/i, '');
    const decoded = decode(path.replace(/[?#].*$/s, scheme === undefined ? '$&' : ''));
    return reportPath(/^\/[A-Za-z]:\//.test(decoded) ? decoded.slice(1) : decoded);
}
function decode(text) {
    if (!text.includes('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 2431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ sarifReader)
});

// EXTERNAL MODULE: ./build/readers/json/json-path.js
var json_path = __webpack_require__(7316);
// EXTERNAL MODULE: ./build/readers/json/json-prefix.js
var json_prefix = __webpack_require__(1067);
// EXTERNAL MODULE: ./build/readers/json/json-value.js
var json_value = __webpack_require__(9930);
// EXTERNAL MODULE: ./build/readers/json/read-json.js
var read_json = __webpack_require__(9907);
// EXTERNAL MODULE: ./build/readers/read-error.js
var read_error = __webpack_require__(4400);
// EXTERNAL MODULE: ./build/readers/scanners/json-list.js
var json_list = __webpack_require__(9850);
// EXTERNAL MODULE: ./build/readers/scanners/report-errors.js
var report_errors = __webpack_require__(4897);
// EXTERNAL MODULE: ./build/readers/scanners/finding-text.js
var finding_text = __webpack_require__(3092);
// EXTERNAL MODULE: ./build/readers/scanners/report-path.js
var report_path = __webpack_require__(3961);
;// CONCATENATED MODULE: ./build/readers/scanners/sarif-locations.js


const mostSteps = 20;
class SarifLocations {
    #bases = new Map();
    #artifacts = [];
    addBases(bases) {
        for (const [id, base] of Object.entries((0,json_value/* objectOr */.Xg)(bases)).slice(0, 1000))
            this.#bases.set(id, placeOf(base));
    }
    addArtifact(artifact) {
        this.#artifacts.push(placeOf(artifact.location));
    }
    find(result) {
        for (const location of (0,json_value/* arrayOr */.XW)(result.locations).slice(0, 1000)) {
            const physical = (0,json_value/* objectOr */.Xg)((0,json_value/* objectOr */.Xg)(location).physicalLocation);
            const file = this.#fileOf(physical.artifactLocation);
            if (file !== undefined)
                return { file, ...regionOf(physical.region) };
        }
        const file = this.#fileOf(result.analysisTarget);
        return file === undefined ? undefined : { file };
    }
    #fileOf(artifactLocation) {
        if (!(0,json_value/* isObject */.Gv)(artifactLocation))
            return undefined;
        const own = placeOf(artifactLocation);
        const index = (0,json_value/* countOf */.pq)(artifactLocation.index);
        const place = own.uri === undefined && index !== undefined ? (this.#artifacts[index] ?? own) : own;
        return place.uri === undefined ? undefined : this.#resolve(place);
    }
    #resolve(place) {
        let path = (0,report_path/* pathOfUri */.R)(place.uri);
        let base = place.uriBaseId === undefined ? undefined : this.#bases.get(place.uriBaseId);
        for (let steps = 0; path !== undefined && base !== undefined && steps < mostSteps; steps += 1) {
            if (isAbsolute(path))
                break;
            const above = (0,report_path/* pathOfUri */.R)(base.uri);
            if (above !== undefined)
                path = `${above.replace(/\/+$/, '')}/${path}`;
            base = base.uriBaseId === undefined ? undefined : this.#bases.get(base.uriBaseId);
        }
        return path;
    }
}
function placeOf(value) {
    const { uri, uriBaseId } = (0,json_value/* objectOr */.Xg)(value);
    const known = { uri: (0,json_value/* textOf */.b6)(uri), uriBaseId: (0,json_value/* textOf */.b6)(uriBaseId) };
    return {
        ...(known.uri !== undefined && { uri: known.uri }),
        ...(known.uriBaseId !== undefined && { uriBaseId: known.uriBaseId }),
    };
}
function isAbsolute(path) {
    return path.startsWith('/') || /^[A-Za-z]:\//.test(path);
}
function regionOf(region) {
    const fields = (0,json_value/* objectOr */.Xg)(region);
    const line = (0,json_value/* lineOf */.cA)(fields.startLine);
    if (line === undefined)
        return {};
    const column = (0,json_value/* lineOf */.cA)(fields.startColumn);
    const endLine = (0,json_value/* lineOf */.cA)(fields.endLine);
    const endColumn = (0,json_value/* lineOf */.cA)(fields.endColumn);
    const endsLater = endLine !== undefined && endLine > line;
    return {
        line,
        ...(endsLater && { endLine }),
        ...(column !== undefined && { column }),
        ...(endColumn !== undefined && (endsLater || endColumn > (column ?? 0)) && { endColumn }),
    };
}

;// CONCATENATED MODULE: ./build/readers/scanners/sarif-message.js

const longest = 20_000;
function sarifMessage(message, templates) {
    if (!(0,json_value/* isObject */.Gv)(message))
        return undefined;
    const id = (0,json_value/* textOf */.b6)(message.id);
    const named = id === undefined ? undefined : templates.find((one) => one.has(id))?.get(id);
    const template = (0,json_value/* textOf */.b6)(message.text) ?? named ?? (0,json_value/* textOf */.b6)(message.markdown);
    if (template === undefined)
        return undefined;
    const words = Array.isArray(message.arguments) ? message.arguments : [];
    const filled = template
        .slice(0, longest)
        .replace(/\{(\d{1,3})\}|\{\{|\}\}/g, (found, index) => {
        if (index === undefined)
            return words.length === 0 ? found : found.charAt(0);
        const word = words[Number(index)];
        return typeof word === 'string' ? word.slice(0, longest) : found;
    })
        .slice(0, longest);
    return filled.replace(/(?<!\\)\[((?:[^\][\\]|\\.){1,1000})\]\((?:\d{1,6}|https?:[^\s()]{1,2000}|sarif:[^\s()]{1,2000})\)/g, '$1');
}
function notificationOf(notification, templates) {
    const fields = (0,json_value/* objectOr */.Xg)(notification);
    const exception = (0,json_value/* objectOr */.Xg)(fields.exception);
    const text = sarifMessage(fields.message, templates) ??
        (typeof exception.message === 'string' ? exception.message : sarifMessage(exception.message, templates));
    const id = (0,json_value/* textOf */.b6)((0,json_value/* objectOr */.Xg)(fields.descriptor).id);
    return { level: (0,json_value/* textOf */.b6)(fields.level) ?? 'warning', text: text ?? id ?? 'It gives no words.' };
}

// EXTERNAL MODULE: ./build/readers/scanners/fingerprint.js
var fingerprint = __webpack_require__(4523);
// EXTERNAL MODULE: ./build/readers/scanners/lint-severities.js
var lint_severities = __webpack_require__(5908);
// EXTERNAL MODULE: ./build/readers/scanners/cwes.js
var scanners_cwes = __webpack_require__(7829);
;// CONCATENATED MODULE: ./build/readers/scanners/sarif-rules.js



const mostTags = 100;
const mostMessages = 200;
const longestTemplate = 4000;
function messagesOf(strings) {
    const found = new Map();
    for (const [id, value] of Object.entries((0,json_value/* objectOr */.Xg)(strings)).slice(0, mostMessages)) {
        const template = (0,json_value/* textOf */.b6)((0,json_value/* objectOr */.Xg)(value).text) ?? (0,json_value/* textOf */.b6)((0,json_value/* objectOr */.Xg)(value).markdown);
        if (template !== undefined)
            found.set(id, template.slice(0, longestTemplate));
    }
    return found;
}
function sarifRule(rule) {
    const properties = (0,json_value/* objectOr */.Xg)(rule.properties);
    const tags = (0,json_value/* textsOf */.CB)(properties.tags).slice(0, mostTags);
    const targets = (0,json_value/* arrayOr */.XW)(rule.relationships).map((relation) => (0,json_value/* objectOr */.Xg)((0,json_value/* objectOr */.Xg)(relation).target));
    const cwes = [...(0,scanners_cwes/* cwesOf */.U)(tags), ...(0,scanners_cwes/* cwesOf */.U)(properties.cwe), ...(0,scanners_cwes/* cwesOf */.U)(properties.cwes), ...cwesOfTaxa(targets)];
    const title = (0,finding_text/* nameText */.fh)((0,json_value/* objectOr */.Xg)(rule.shortDescription).text) ?? (0,finding_text/* nameText */.fh)(rule.name);
    const level = (0,json_value/* textOf */.b6)((0,json_value/* objectOr */.Xg)(rule.defaultConfiguration).level);
    const helpUrl = (0,finding_text/* linkOf */.IJ)(rule.helpUri);
    return {
        id: (0,json_value/* textOf */.b6)(rule.id) ?? '',
        ...(title !== undefined && { title }),
        ...(level !== undefined && { level }),
        ...(properties['security-severity'] !== undefined && { score: properties['security-severity'] }),
        tags,
        cwes: [...new Set(cwes)],
        ...(helpUrl !== undefined && { helpUrl }),
        messages: messagesOf(rule.messageStrings),
    };
}
function cwesOfTaxa(references) {
    return references.slice(0, mostTags).flatMap((reference) => {
        const { id, toolComponent } = (0,json_value/* objectOr */.Xg)(reference);
        const isCwe = (0,json_value/* textOf */.b6)((0,json_value/* objectOr */.Xg)(toolComponent).name)?.toUpperCase() === 'CWE';
        return (0,scanners_cwes/* cwesOf */.U)(id, isCwe);
    });
}
class SarifRules {
    #components = new Map();
    #byId = new Map();
    #extensionNames = new Map();
    add(rule, path) {
        const component = path[3] === 'extensions' && typeof path[4] === 'number' ? path[4] : -1;
        const rules = this.#components.get(component) ?? [];
        const kept = sarifRule(rule);
        rules.push(kept);
        this.#components.set(component, rules);
        if (kept.id !== '' && !this.#byId.has(kept.id))
            this.#byId.set(kept.id, kept);
    }
    nameExtension(name, index) {
        if (typeof name === 'string')
            this.#extensionNames.set(name, index);
    }
    find(result) {
        const reference = (0,json_value/* objectOr */.Xg)(result.rule);
        const id = (0,json_value/* textOf */.b6)(result.ruleId) ?? (0,json_value/* textOf */.b6)(reference.id);
        const byIndex = this.#byIndex((0,json_value/* countOf */.pq)(result.ruleIndex) ?? (0,json_value/* countOf */.pq)(reference.index), reference.toolComponent);
        if (byIndex !== undefined && (id === undefined || id === byIndex.id || id.startsWith(`${byIndex.id}/`)))
            return byIndex;
        if (id === undefined)
            return undefined;
        for (let part = id; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('/')))) {
            const found = this.#byId.get(part);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    #byIndex(index, component) {
        if (index === undefined)
            return undefined;
        const { index: extension, name } = (0,json_value/* objectOr */.Xg)(component);
        const named = typeof name === 'string' ? this.#extensionNames.get(name) : undefined;
        return this.#components.get((0,json_value/* countOf */.pq)(extension) ?? named ?? -1)?.[index];
    }
}

// EXTERNAL MODULE: ./build/readers/scanners/ecosystems.js
var ecosystems = __webpack_require__(5858);
// EXTERNAL MODULE: ./build/readers/scanners/present.js
var present = __webpack_require__(6752);
// EXTERNAL MODULE: ./build/readers/scanners/tool-names.js
var tool_names = __webpack_require__(580);
// EXTERNAL MODULE: ./build/readers/scanners/vulnerability-finding.js
var vulnerability_finding = __webpack_require__(8113);
;// CONCATENATED MODULE: ./build/readers/scanners/sarif-vulnerability.js






const sentences = [
    (text) => {
        const found = /^Package: (.+)\nInstalled Version: (.*)\n[\s\S]{0,2000}?\nFixed Version: (.*)(?:\n|$)/.exec(text);
        return found === null ? undefined : { name: found[1], version: found[2], fixedIn: found[3] };
    },
    (text) => {
        const found = /^An? \w+ vulnerability in (\S+) package: (\S+), version (\S+) was found at/.exec(text);
        return found === null ? undefined : { ecosystem: found[1], name: found[2], version: found[3] };
    },
    (text) => {
        const found = /^Package '(\S+)@([^'@]+)' is vulnerable to '/.exec(text);
        return found === null ? undefined : { name: found[1], version: found[2] };
    },
];
function sarifVulnerability(result, rule, run) {
    const text = (0,json_value/* textOf */.b6)((0,json_value/* objectOr */.Xg)(result.message).text)?.slice(0, 4000).replaceAll('\r', '');
    if (text === undefined)
        return undefined;
    const named = sentences.map((read) => read(text)).find((found) => found !== undefined);
    const name = (0,finding_text/* nameText */.fh)(named?.name);
    const ids = (0,tool_names/* advisoryIdsIn */.z)((0,json_value/* textOf */.b6)(result.ruleId), rule?.id, ...(rule?.tags ?? []), rule?.title, text.slice(0, 500));
    const [id] = ids;
    if (named === undefined || name === undefined || id === undefined)
        return undefined;
    const score = Number(rule?.score);
    return {
        id,
        aliases: ids.slice(1),
        package: (0,present/* present */.E)({
            ecosystem: (0,ecosystems/* osvEcosystem */.hW)(named.ecosystem ?? (0,ecosystems/* ecosystemOfFile */.WC)(run.locations.find(result)?.file)),
            name,
            version: (0,finding_text/* nameText */.fh)(named.version),
        }),
        fixedIn: (named.fixedIn ?? '').split(/,\s*/).filter((version) => version !== ''),
        ...(0,present/* present */.E)({ cvss: (0,vulnerability_finding/* cvssOf */.b)(score > 0 ? score : undefined) }),
    };
}

// EXTERNAL MODULE: ./build/readers/scanners/severities.js
var severities = __webpack_require__(7468);
;// CONCATENATED MODULE: ./build/readers/scanners/sarif-result.js









const harmless = new Set(['pass', 'notApplicable']);
const levels = { error: 'high', warning: 'medium', note: 'low', none: 'note' };
const notFingerprints = new Set(['author', 'commitMessage', 'commitSha', 'commitUrl', 'date', 'email']);
const credentialCwes = new Set([256, 257, 259, 321, 522, 540, 798]);
function sarifFinding(result, run) {
    const kind = (0,json_value/* textOf */.b6)(result.kind) ?? 'fail';
    if (harmless.has(kind) || result.baselineState === 'absent')
        return undefined;
    const rule = run.rules.find(result);
    const ruleId = (0,finding_text/* nameText */.fh)(result.ruleId) ?? (0,finding_text/* nameText */.fh)((0,json_value/* objectOr */.Xg)(result.rule).id) ?? (0,finding_text/* nameText */.fh)(rule?.id) ?? 'unnamed-rule';
    const cwes = [...new Set([...(rule?.cwes ?? []), ...cwesOfTaxa((0,json_value/* arrayOr */.XW)(result.taxa))])];
    const category = categoryOf(ruleId, rule, run.tool.category);
    const location = run.locations.find(result);
    const fix = category === 'secret' ? undefined : (0,finding_text/* messageText */.Lo)((0,json_value/* objectOr */.Xg)((0,json_value/* objectOr */.Xg)((0,json_value/* arrayOr */.XW)(result.fixes)[0]).description).text);
    const suppression = suppressionOf(result.suppressions);
    const fingerprint = stableFingerprint(result, run.tool.id, ruleId, location?.file);
    const commit = commitOf(result);
    const vulnerable = category === 'vulnerability' ? sarifVulnerability(result, rule, run) : undefined;
    return {
        rule: ruleId,
        tool: run.tool.id,
        category,
        severity: severityOf(result, run.tool.id, { rule, kind, category }),
        ...wordsOf(result, run, { rule, ruleId, category, cwes }),
        ...(rule?.title !== undefined && { title: rule.title }),
        ...(rule?.helpUrl !== undefined && { helpUrl: rule.helpUrl }),
        ...(fix !== undefined && { fix }),
        ...(cwes.length > 0 && { cwes }),
        ...(location !== undefined && { location }),
        ...(fingerprint !== undefined && { fingerprint }),
        ...(commit !== undefined && { commit }),
        ...(suppression !== undefined && { suppression }),
        ...(vulnerable !== undefined && { vulnerability: vulnerable }),
    };
}
function wordsOf(result, run, known) {
    const title = known.rule?.title ?? known.ruleId;
    if (known.category === 'secret')
        return { message: `${run.tool.name} found a secret: ${title}.` };
    const templates = [...(known.rule === undefined ? [] : [known.rule.messages]), run.templates];
    const said = sarifMessage(result.message, templates);
    const text = said !== undefined && known.cwes.some((cwe) => credentialCwes.has(cwe)) ? (0,finding_text/* withoutQuoted */.Rf)(said) : said;
    const message = (0,finding_text/* messageText */.Lo)(text) ?? title;
    const details = (0,finding_text/* detailsText */.ez)(text, message);
    return { message, ...(details !== undefined && { details }) };
}
function severityOf(result, tool, { rule, kind, category, }) {
    for (const score of [(0,json_value/* objectOr */.Xg)(result.properties)['security-severity'], rule?.score]) {
        const number = typeof score === 'string' && score.trim() !== '' ? Number(score) : score;
        const rated = (typeof number === 'number' ? (0,severities/* severityOfStated */.u6)(number) : undefined) ?? (0,severities/* severityOfWord */.Zx)(score);
        if (rated !== undefined)
            return rated;
    }
    const usual = kind === 'informational' ? 'none' : kind === 'fail' ? (rule?.level ?? 'warning') : 'warning';
    const level = (0,json_value/* textOf */.b6)(result.level) ?? usual;
    if (lint_severities/* linters */.I.has(tool))
        return (0,lint_severities/* lintSeverity */.n)(level === 'none' ? 'info' : level);
    const byLevel = (Object.hasOwn(levels, level) ? levels[level] : undefined) ?? severities/* unrated */.c3;
    return category === 'secret' ? 'high' : byLevel;
}
function categoryOf(ruleId, rule, usual) {
    const tags = new Set(rule?.tags.map((tag) => tag.toLowerCase()) ?? []);
    if (tags.has('secret') || tags.has('secrets') || /(?:^|[./])secrets?[./]/i.test(ruleId))
        return 'secret';
    if (usual !== undefined)
        return usual;
    if (tags.has('vulnerability') || (0,tool_names/* advisoryIdsIn */.z)(ruleId).length > 0)
        return 'vulnerability';
    if (tags.has('license'))
        return 'license';
    return tags.has('misconfiguration') ? 'configuration' : 'code';
}
function suppressionOf(suppressions) {
    const holding = (0,json_value/* arrayOr */.XW)(suppressions)
        .map(json_value/* objectOr */.Xg)
        .find(({ status, state }) => {
        const word = status ?? state;
        return word === undefined || word === 'accepted';
    });
    if (holding === undefined)
        return undefined;
    const reason = (0,finding_text/* messageText */.Lo)(holding.justification);
    return { by: holding.kind === 'inSource' ? 'inline-comment' : 'tool', ...(reason !== undefined && { reason }) };
}
function stableFingerprint(result, tool, rule, file) {
    const whole = pairsOf(result.fingerprints);
    if (whole.length > 0)
        return (0,fingerprint/* reportedFingerprint */.a)('sarif', tool, ...whole);
    const partial = pairsOf(result.partialFingerprints);
    return partial.length === 0 ? undefined : (0,fingerprint/* reportedFingerprint */.a)('sarif', tool, rule, file, ...partial);
}
function pairsOf(fingerprints) {
    return Object.entries((0,json_value/* objectOr */.Xg)(fingerprints))
        .filter(([key]) => !notFingerprints.has(key))
        .flatMap(([key, value]) => {
        const text = (0,json_value/* textOf */.b6)((0,json_value/* isObject */.Gv)(value) ? value.value : value)?.slice(0, 2000);
        return text === undefined || text === 'requires login' ? [] : [`${key}=${text}`];
    })
        .sort()
        .slice(0, 50);
}
function commitOf(result) {
    const commit = [(0,json_value/* objectOr */.Xg)(result.partialFingerprints).commitSha, (0,json_value/* objectOr */.Xg)(result.properties).commit].find((value) => typeof value === 'string' && /^[0-9a-f]{7,64}$/i.test(value));
    return (0,json_value/* textsOf */.CB)([commit])[0];
}

;// CONCATENATED MODULE: ./build/readers/scanners/sarif-run.js







const mostNotifications = 200;
class SarifRun {
    rules = new SarifRules();
    locations = new SarifLocations();
    hasResults = false;
    #name;
    #version;
    #semanticVersion;
    #templates = new Map();
    #invocations = [];
    #isElsewhere = false;
    #findings = [];
    describeTool(property, value) {
        if (property === 'name')
            this.#name = (0,finding_text/* nameText */.fh)(value);
        else if (property === 'version')
            this.#version = (0,finding_text/* nameText */.fh)(value);
        else if (property === 'semanticVersion')
            this.#semanticVersion = (0,finding_text/* nameText */.fh)(value);
        else
            this.#templates = messagesOf(value);
    }
    takeInvocations(invocations) {
        this.#invocations = invocations;
    }
    takeReferences(references) {
        this.#isElsewhere = (0,json_value/* arrayOr */.XW)((0,json_value/* objectOr */.Xg)(references).results).length > 0;
    }
    addResult(result) {
        const name = this.#name ?? 'An unnamed tool';
        const tool = { ...(0,tool_names/* toolNamed */.u)(name), name };
        const finding = sarifFinding(result, {
            tool,
            rules: this.rules,
            locations: this.locations,
            templates: this.#templates,
        });
        if (finding !== undefined)
            this.#findings.push(finding);
    }
    finish() {
        const version = this.#semanticVersion ?? this.#version;
        const problems = [];
        const warnings = [];
        if (this.#isElsewhere)
            problems.push('Its results lie in other files, which the report only points to.');
        else if (!this.hasResults)
            problems.push('The run holds no list of results: the tool did not come to scanning.');
        for (const invocation of (0,json_value/* arrayOr */.XW)(this.#invocations))
            this.#judge((0,json_value/* objectOr */.Xg)(invocation), problems, warnings);
        return {
            tool: (0,tool_names/* toolNamed */.u)(this.#name ?? '').id,
            ...(version !== undefined && { version }),
            findings: this.#findings,
            problems: withRest(problems),
            warnings: withRest(warnings),
        };
    }
    #judge(invocation, problems, warnings) {
        const told = [
            ...(0,json_value/* arrayOr */.XW)(invocation.toolConfigurationNotifications),
            ...(0,json_value/* arrayOr */.XW)(invocation.toolExecutionNotifications),
        ];
        const before = problems.length;
        for (const one of told) {
            const { level, text } = notificationOf(one, [this.#templates]);
            const words = (0,finding_text/* messageText */.Lo)(text) ?? 'It gives no words.';
            if (level === 'error')
                problems.push(words);
            else if (level === 'warning')
                warnings.push(words);
        }
        if (invocation.executionSuccessful !== false || problems.length > before)
            return;
        const why = (0,finding_text/* messageText */.Lo)(invocation.exitCodeDescription) ?? (0,finding_text/* messageText */.Lo)(invocation.processStartFailureMessage);
        const code = (0,json_value/* textOf */.b6)(invocation.exitSignalName) ?? invocation.exitCode;
        const exit = typeof code === 'number' || typeof code === 'string' ? ` (${code})` : '';
        problems.push(`The tool says that it did not succeed${exit}${why === undefined ? '.' : `: ${why}`}`);
    }
}
function withRest(messages) {
    const different = [...new Set(messages)];
    if (different.length <= mostNotifications)
        return different;
    return [...different.slice(0, mostNotifications), `And ${different.length - mostNotifications} more.`];
}

;// CONCATENATED MODULE: ./build/readers/scanners/sarif.js








const mostRuns = 1000;
const sarifReader = {
    id: 'sarif',
    title: 'SARIF 2.1.0',
    sniff(file) {
        const root = (0,json_prefix/* jsonPrefix */.l)(file);
        if (!(0,json_value/* isObject */.Gv)(root))
            return false;
        if (typeof root.$schema === 'string' && /sarif/i.test(root.$schema))
            return true;
        const run = (0,json_value/* objectOr */.Xg)((0,json_value/* arrayOr */.XW)(root.runs)[0]);
        return ['tool', 'results', 'invocations'].some((key) => Object.hasOwn(run, key));
    },
    async read(file) {
        const runs = await readRuns(file);
        await (0,read_json/* readJson */.V)(file, [
            {
                path: ['runs', json_path/* eachItem */.X_, 'results', json_path/* eachItem */.X_],
                enter(kind, path) {
                    runAt(runs, path).hasResults ||= kind === 'array';
                },
                visit(value, path) {
                    if (!(0,json_value/* isObject */.Gv)(value))
                        throw (0,json_value/* wrongShape */.lf)('An entry of `runs.results`', 'an object');
                    runAt(runs, path).addResult(value);
                },
            },
        ]);
        return runs.map((run) => run.finish());
    },
};
async function readRuns(file) {
    const runs = [];
    const version = new json_list/* JsonField */.V('version');
    const select = (path, take) => ({
        path: ['runs', json_path/* eachItem */.X_, ...path],
        enter: (_, found) => void runAt(runs, found),
        visit: (value, found) => take(runAt(runs, found), value, found),
    });
    const driver = (property) => select(['tool', 'driver', property], (run, value) => run.describeTool(property, value));
    await (0,read_json/* readJson */.V)(file, [
        version,
        driver('name'),
        driver('version'),
        driver('semanticVersion'),
        driver('globalMessageStrings'),
        select(['tool', 'driver', 'rules', json_path/* eachItem */.X_], (run, rule, path) => run.rules.add((0,json_value/* objectOr */.Xg)(rule), path)),
        select(['tool', 'extensions', json_path/* eachItem */.X_, 'rules', json_path/* eachItem */.X_], (run, rule, path) => run.rules.add((0,json_value/* objectOr */.Xg)(rule), path)),
        select(['tool', 'extensions', json_path/* eachItem */.X_, 'name'], (run, name, path) => run.rules.nameExtension(name, Number(path[4]))),
        select(['originalUriBaseIds'], (run, bases) => run.locations.addBases(bases)),
        select(['artifacts', json_path/* eachItem */.X_], (run, artifact) => run.locations.addArtifact((0,json_value/* objectOr */.Xg)(artifact))),
        select(['invocations'], (run, invocations) => run.takeInvocations(invocations)),
        select(['externalPropertyFileReferences'], (run, references) => run.takeReferences(references)),
        select(['results', 'none'], () => undefined),
    ]);
    if (version.value !== '2.1.0')
        throw (0,report_errors/* unknownVersion */.V)('SARIF', version.value, 'SARIF 2.1.0');
    if (runs.length === 0) {
        const why = 'The SARIF holds no run, so no tool says what it found.';
        throw new read_error/* ReadError */.F('report-empty', why, 'See in the log of the tool why it did not run.');
    }
    return runs;
}
function runAt(runs, path) {
    const index = Number(path[1]);
    if (index >= mostRuns) {
        throw new read_error/* ReadError */.F('report-hostile', `The SARIF holds more than ${mostRuns} runs.`, 'Find out where it comes from.');
    }
    for (let at = runs.length; at <= index; at += 1)
        runs.push(new SarifRun());
    return runs[index] ?? new SarifRun();
}


/***/ }),

/***/ 1111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ secretFinding)
/* harmony export */ });
/* harmony import */ var _core_model_redact_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5788);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3092);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6752);



function secretFinding(reported) {
    const rule = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_0__/* .nameText */ .fh)(reported.rule) ?? 'secret';
    const title = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_0__/* .nameText */ .fh)(reported.title) ?? rule;
    const { secret, commit } = reported;
    const shown = typeof secret === 'string' && secret !== '' ? (0,_core_model_redact_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .redactSecret */ .Y)(secret) : undefined;
    return (0,_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({
        rule,
        tool: reported.tool,
        category: 'secret',
        severity: reported.isLive === true ? 'critical' : (reported.severity ?? 'high'),
        message: `${title}${shown === undefined ? '' : `: ${shown}`}${reported.isLive === true ? ', and it works' : ''}`,
        title,
        fix: 'Revoke it at its provider, then take it out of the files and, where it was pushed, out of the history.',
        helpUrl: (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_0__/* .linkOf */ .IJ)(reported.helpUrl),
        location: reported.location,
        redacted: shown,
        commit: typeof commit === 'string' && /^[0-9a-f]{7,64}$/i.test(commit) ? commit : undefined,
        fingerprint: reported.fingerprint,
        suppression: reported.suppression,
    });
}


/***/ }),

/***/ 4236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ semgrepReader)
/* harmony export */ });
/* harmony import */ var _json_json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7316);
/* harmony import */ var _json_json_prefix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1067);
/* harmony import */ var _json_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9930);
/* harmony import */ var _json_read_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9907);
/* harmony import */ var _cwes_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7829);
/* harmony import */ var _ecosystems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5858);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3092);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4523);
/* harmony import */ var _json_list_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9850);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6752);
/* harmony import */ var _report_path_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3961);
/* harmony import */ var _secret_finding_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1111);
/* harmony import */ var _severities_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7468);
/* harmony import */ var _vulnerability_finding_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8113);














const credentialCwes = new Set([256, 257, 259, 321, 522, 798]);
const mostProblems = 500;
const semgrepReader = {
    id: 'semgrep',
    title: 'semgrep (JSON)',
    sniff(file) {
        const root = (0,_json_json_prefix_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonPrefix */ .l)(file);
        if (!(0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(root))
            return false;
        const [result] = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayOr */ .XW)(root.results);
        if ((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(result))
            return Object.hasOwn(result, 'check_id') && Object.hasOwn(result, 'extra');
        return Array.isArray(root.results) && Array.isArray(root.errors) && (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(root.paths);
    },
    async read(file) {
        const findings = [];
        const version = new _json_list_js__WEBPACK_IMPORTED_MODULE_7__/* .JsonField */ .V('version');
        const problems = [];
        const errors = new _json_list_js__WEBPACK_IMPORTED_MODULE_7__/* .JsonList */ .b(['errors', _json_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .eachItem */ .X_], (error) => {
            if (problems.length < mostProblems)
                problems.push(problemOf(error));
        });
        const results = new _json_list_js__WEBPACK_IMPORTED_MODULE_7__/* .JsonList */ .b(['results', _json_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .eachItem */ .X_], (result) => findings.push(findingOf(result)));
        await (0,_json_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .V)(file, [version, results, errors]);
        results.demand();
        return [(0,_present_js__WEBPACK_IMPORTED_MODULE_11__/* .present */ .E)({ tool: 'semgrep', version: (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_5__/* .nameText */ .fh)(version.value), findings, problems, warnings: [] })];
    },
};
function problemOf(error) {
    const path = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_5__/* .nameText */ .fh)(error.path) ?? (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_5__/* .nameText */ .fh)((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayOr */ .XW)(error.spans)[0]).file);
    const kind = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_5__/* .nameText */ .fh)(Array.isArray(error.type) ? error.type[0] : error.type) ?? 'Error';
    const said = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_5__/* .messageText */ .Lo)(error.message) ?? (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_5__/* .messageText */ .Lo)(error.long_msg) ?? (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_5__/* .messageText */ .Lo)(error.short_msg);
    return `${path ?? 'Somewhere'} was not looked at completely: ${said ?? kind}`;
}
function findingOf(result) {
    const extra = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(result.extra);
    const metadata = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(extra.metadata);
    const rule = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_5__/* .nameText */ .fh)(result.check_id) ?? 'unnamed-rule';
    const { start, end } = { start: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(result.start), end: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(result.end) };
    const line = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(start.line);
    const location = (0,_present_js__WEBPACK_IMPORTED_MODULE_11__/* .placeOf */ .$)({
        file: (0,_report_path_js__WEBPACK_IMPORTED_MODULE_12__/* .reportPath */ .e)(result.path),
        line,
        endLine: ((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(end.line) ?? 0) > (line ?? 0) ? (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(end.line) : undefined,
        column: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(start.col),
        endColumn: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(end.col),
    });
    const own = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(extra.fingerprint);
    const fingerprint = own === 'requires login' ? undefined : (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_6__/* .reportedFingerprint */ .a)('semgrep', own);
    const category = categoryOf(rule, metadata);
    const suppression = extra.is_ignored === true ? { by: 'inline-comment' } : undefined;
    const severity = (0,_severities_js__WEBPACK_IMPORTED_MODULE_9__/* .severityOfWord */ .Zx)(extra.severity) ?? _severities_js__WEBPACK_IMPORTED_MODULE_9__/* .unrated */ .c3;
    if (category === 'secret') {
        const helpUrl = metadata.source ?? metadata.shortlink;
        return (0,_secret_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .secretFinding */ .y)({ tool: 'semgrep', rule, severity, location, fingerprint, suppression, helpUrl });
    }
    if ((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(extra.sca_info))
        return dependencyOf(rule, extra, { severity, location, suppression });
    const cwes = (0,_cwes_js__WEBPACK_IMPORTED_MODULE_13__/* .cwesOf */ .U)(metadata.cwe);
    const said = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(extra.message);
    const text = said !== undefined && cwes.some((cwe) => credentialCwes.has(cwe)) ? (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutQuoted */ .Rf)(said) : said;
    const message = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_5__/* .messageText */ .Lo)(text) ?? rule;
    return (0,_present_js__WEBPACK_IMPORTED_MODULE_11__/* .present */ .E)({
        rule,
        tool: 'semgrep',
        category,
        severity,
        message,
        details: (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_5__/* .detailsText */ .ez)(text, message),
        helpUrl: (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_5__/* .linkOf */ .IJ)(metadata.source) ?? (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_5__/* .linkOf */ .IJ)(metadata.shortlink) ?? (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_5__/* .linkOf */ .IJ)((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(metadata.references)[0]),
        cwes: cwes.length === 0 ? undefined : cwes,
        location,
        fingerprint,
        suppression,
    });
}
function categoryOf(rule, metadata) {
    if (/(?:^|\.)secrets?\./i.test(rule) || metadata.category === 'secret' || metadata.category === 'secrets')
        return 'secret';
    if (/(?:^|\.)dockerfile\./i.test(rule))
        return 'container';
    if (/(?:^|\.)github-actions\./i.test(rule))
        return 'workflow';
    return /(?:^|\.)(?:terraform|kubernetes|ansible|docker-compose)\./i.test(rule) ? 'configuration' : 'code';
}
function dependencyOf(rule, extra, known) {
    const metadata = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(extra.metadata);
    const found = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(extra.sca_info).dependency_match).found_dependency);
    const ids = [
        ...(0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(metadata['sca-vuln-database-identifier'] === undefined ? [] : [metadata['sca-vuln-database-identifier']]),
        ...(0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(metadata.cves),
    ];
    return (0,_vulnerability_finding_js__WEBPACK_IMPORTED_MODULE_10__/* .vulnerabilityFinding */ .m)({
        tool: 'semgrep',
        id: ids[0] ?? rule,
        aliases: ids,
        package: {
            ecosystem: (0,_ecosystems_js__WEBPACK_IMPORTED_MODULE_4__/* .osvEcosystem */ .hW)((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(found.ecosystem)),
            name: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(found.package) ?? '',
            version: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(found.version),
        },
        description: extra.message,
        cwes: (0,_cwes_js__WEBPACK_IMPORTED_MODULE_13__/* .cwesOf */ .U)(metadata.cwe),
        fixedIn: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayOr */ .XW)(metadata['sca-fix-versions']).flatMap((one) => Object.values((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(one)).filter((v) => typeof v === 'string')),
        ...known,
    });
}


/***/ }),

/***/ 7468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ unratedVulnerability),
/* harmony export */   Zx: () => (/* binding */ severityOfWord),
/* harmony export */   c3: () => (/* binding */ unrated),
/* harmony export */   u6: () => (/* binding */ severityOfStated)
/* harmony export */ });
/* harmony import */ var _core_cvss_severity_of_score_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);

const words = {
    critical: 'critical',
    blocker: 'critical',
    high: 'high',
    important: 'high',
    error: 'high',
    medium: 'medium',
    moderate: 'medium',
    warning: 'medium',
    low: 'low',
    minor: 'low',
    note: 'low',
    negligible: 'low',
    info: 'note',
    informational: 'note',
    information: 'note',
    trace: 'note',
    style: 'note',
    none: 'note',
};
const unratedVulnerability = 'high';
const unrated = 'medium';
function severityOfWord(word) {
    if (typeof word !== 'string')
        return undefined;
    const key = word.trim().toLowerCase();
    return Object.hasOwn(words, key) ? words[key] : undefined;
}
function severityOfStated(score) {
    return score === undefined || !(score > 0) || score > 10 ? undefined : (0,_core_cvss_severity_of_score_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOfScore */ .F)(score);
}


/***/ }),

/***/ 1689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ swiftlintReader)
/* harmony export */ });
/* harmony import */ var _json_json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7316);
/* harmony import */ var _json_json_prefix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1067);
/* harmony import */ var _json_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9930);
/* harmony import */ var _json_read_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9907);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3092);
/* harmony import */ var _json_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9850);
/* harmony import */ var _lint_severities_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5908);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6752);
/* harmony import */ var _report_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3961);









const swiftlintReader = {
    id: 'swiftlint',
    title: 'SwiftLint (JSON)',
    sniff(file) {
        const root = (0,_json_json_prefix_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonPrefix */ .l)(file);
        const [first] = Array.isArray(root) ? root : [];
        if (!(0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(first))
            return false;
        return ['rule_id', 'reason', 'character', 'severity'].every((key) => Object.hasOwn(first, key));
    },
    async read(file) {
        const findings = [];
        const list = new _json_list_js__WEBPACK_IMPORTED_MODULE_5__/* .JsonList */ .b([_json_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .eachItem */ .X_], (violation) => findings.push(findingOf(violation)));
        await (0,_json_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .V)(file, [list]);
        list.demand();
        return [{ tool: 'swiftlint', findings, problems: [], warnings: [] }];
    },
};
function findingOf(violation) {
    const rule = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .nameText */ .fh)(violation.rule_id) ?? 'swiftlint';
    return (0,_present_js__WEBPACK_IMPORTED_MODULE_7__/* .present */ .E)({
        rule,
        tool: 'swiftlint',
        category: 'code',
        severity: (0,_lint_severities_js__WEBPACK_IMPORTED_MODULE_6__/* .lintSeverity */ .n)(violation.severity),
        message: (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .messageText */ .Lo)(violation.reason) ?? rule,
        title: (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .nameText */ .fh)(violation.type),
        helpUrl: /^[a-z_]+$/.test(rule) ? `https://realm.github.io/SwiftLint/${rule}.html` : undefined,
        location: (0,_present_js__WEBPACK_IMPORTED_MODULE_7__/* .placeOf */ .$)({
            file: (0,_report_path_js__WEBPACK_IMPORTED_MODULE_8__/* .reportPath */ .e)(violation.file),
            line: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(violation.line),
            column: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)(violation.character),
        }),
    });
}


/***/ }),

/***/ 580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ toolNamed),
/* harmony export */   z: () => (/* binding */ advisoryIdsIn)
/* harmony export */ });
const tools = [
    ['actionlint', 'actionlint', 'workflow'],
    ['bandit', 'bandit', 'code'],
    ['betterleaks', 'betterleaks', 'secret'],
    ['cargo-audit', 'cargo-audit', 'vulnerability'],
    ['cargo-deny', 'cargo-deny', undefined],
    ['checkov', 'checkov', 'configuration'],
    ['clippy', 'clippy', 'code'],
    ['codeql', 'codeql', 'code'],
    ['detect-secrets', 'detect-secrets', 'secret'],
    ['dependency-check', 'dependency-check', 'vulnerability'],
    ['dockle', 'dockle', 'container'],
    ['eslint', 'eslint', 'code'],
    ['ggshield', 'ggshield', 'secret'],
    ['gitguardian', 'ggshield', 'secret'],
    ['gitleaks', 'gitleaks', 'secret'],
    ['gosec', 'gosec', 'code'],
    ['govulncheck', 'govulncheck', 'vulnerability'],
    ['grype', 'grype', 'vulnerability'],
    ['hadolint', 'hadolint', 'container'],
    ['keeping infrastructure as code secure', 'kics', 'configuration'],
    ['kics', 'kics', 'configuration'],
    ['kingfisher', 'kingfisher', 'secret'],
    ['nosey', 'noseyparker', 'secret'],
    ['octoscan', 'octoscan', 'workflow'],
    ['opengrep', 'opengrep', 'code'],
    ['osv-scanner', 'osv-scanner', 'vulnerability'],
    ['pip-audit', 'pip-audit', 'vulnerability'],
    ['poutine', 'poutine', 'workflow'],
    ['secretlint', 'secretlint', 'secret'],
    ['semgrep', 'semgrep', 'code'],
    ['swiftlint', 'swiftlint', 'code'],
    ['terrascan', 'terrascan', 'configuration'],
    ['tfsec', 'tfsec', 'configuration'],
    ['titus', 'titus', 'secret'],
    ['trivy', 'trivy', undefined],
    ['trufflehog', 'trufflehog', 'secret'],
    ['zizmor', 'zizmor', 'workflow'],
];
function toolNamed(name) {
    const wanted = name.trim().toLowerCase().replaceAll('_', '-');
    const known = tools.find(([beginning]) => wanted.startsWith(beginning));
    if (known !== undefined)
        return { id: known[1], category: known[2] };
    const id = wanted
        .replace(/[^a-z0-9.+]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 60);
    const category = /secret|leak|credential/.test(wanted) ? 'secret' : undefined;
    return { id: id === '' ? 'unnamed-tool' : id, category };
}
const advisory = /\b(?:CVE-\d{4}-\d{4,}|GHSA(?:-[0-9a-z]{4}){3}|RUSTSEC-\d{4}-\d{4}|PYSEC-\d{4}-\d+|GO-\d{4}-\d{4,})\b/gi;
function advisoryIdsIn(...texts) {
    const found = texts.flatMap((text) => text?.slice(0, 4000).match(advisory) ?? []);
    return [...new Set(found.map((id) => (/^ghsa/i.test(id) ? `GHSA${id.slice(4).toLowerCase()}` : id.toUpperCase())))];
}


/***/ }),

/***/ 7762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ trivyReader)
});

// EXTERNAL MODULE: ./build/readers/json/json-path.js
var json_path = __webpack_require__(7316);
// EXTERNAL MODULE: ./build/readers/json/json-prefix.js
var json_prefix = __webpack_require__(1067);
// EXTERNAL MODULE: ./build/readers/json/json-value.js
var json_value = __webpack_require__(9930);
// EXTERNAL MODULE: ./build/readers/json/read-json.js
var read_json = __webpack_require__(9907);
// EXTERNAL MODULE: ./build/readers/read-error.js
var read_error = __webpack_require__(4400);
// EXTERNAL MODULE: ./build/readers/scanners/finding-text.js
var finding_text = __webpack_require__(3092);
// EXTERNAL MODULE: ./build/readers/scanners/json-list.js
var json_list = __webpack_require__(9850);
// EXTERNAL MODULE: ./build/readers/scanners/present.js
var present = __webpack_require__(6752);
// EXTERNAL MODULE: ./build/readers/scanners/report-errors.js
var report_errors = __webpack_require__(4897);
// EXTERNAL MODULE: ./build/readers/scanners/cwes.js
var cwes = __webpack_require__(7829);
// EXTERNAL MODULE: ./build/readers/scanners/ecosystems.js
var ecosystems = __webpack_require__(5858);
// EXTERNAL MODULE: ./build/readers/scanners/report-path.js
var report_path = __webpack_require__(3961);
// EXTERNAL MODULE: ./build/readers/scanners/secret-finding.js
var secret_finding = __webpack_require__(1111);
// EXTERNAL MODULE: ./build/readers/scanners/severities.js
var severities = __webpack_require__(7468);
// EXTERNAL MODULE: ./build/readers/scanners/vulnerability-finding.js
var vulnerability_finding = __webpack_require__(8113);
;// CONCATENATED MODULE: ./build/readers/scanners/trivy-result.js









const ofRepository = new Set([undefined, 'filesystem', 'repository', 'cyclonedx', 'spdx']);
function trivyFindings(result, artifact) {
    const target = (0,finding_text/* nameText */.fh)(result.Target) ?? (0,finding_text/* nameText */.fh)(artifact.name) ?? 'unnamed target';
    const isFile = ofRepository.has(artifact.kind) && result.Class !== 'os-pkgs' && !/ \([^)]*\)$/.test(target);
    const file = isFile ? (0,report_path/* reportPath */.e)(result.Target) : undefined;
    const place = { target, file, artifact, type: (0,json_value/* textOf */.b6)(result.Type), prefix: isFile ? '' : `${target}: ` };
    const problems = [];
    const vulnerabilities = (0,json_value/* arrayOr */.XW)(result.Vulnerabilities)
        .map(json_value/* objectOr */.Xg)
        .flatMap((one) => {
        if ((0,json_value/* textOf */.b6)(one.VulnerabilityID) !== undefined)
            return [vulnerabilityOf(one, place)];
        problems.push(`${target}: an entry about ${(0,finding_text/* nameText */.fh)(one.PkgName) ?? 'a package'} names no vulnerability.`);
        return [];
    });
    const misconfigurations = (0,json_value/* arrayOr */.XW)(result.Misconfigurations)
        .map(json_value/* objectOr */.Xg)
        .filter(({ Status }) => Status !== 'PASS');
    return {
        findings: [
            ...vulnerabilities,
            ...misconfigurations.map((one) => misconfigurationOf(one, place)),
            ...(0,json_value/* arrayOr */.XW)(result.Secrets).map((one) => leakOf((0,json_value/* objectOr */.Xg)(one), place)),
            ...(0,json_value/* arrayOr */.XW)(result.Licenses).map((one) => licenceOf((0,json_value/* objectOr */.Xg)(one), place)),
        ],
        problems,
    };
}
function vulnerabilityOf(entry, place) {
    const found = (0,vulnerability_finding/* vulnerabilityFinding */.m)({
        tool: 'trivy',
        id: (0,json_value/* textOf */.b6)(entry.VulnerabilityID) ?? '',
        aliases: (0,json_value/* textsOf */.CB)(entry.VendorIDs),
        package: {
            ecosystem: (0,ecosystems/* osvEcosystem */.hW)(place.type, place.artifact.release ?? / \(\S+ ([\w.]+)\)$/.exec(place.target)?.[1]),
            name: (0,json_value/* textOf */.b6)(entry.PkgName) ?? '',
            version: (0,json_value/* textOf */.b6)(entry.InstalledVersion),
        },
        title: entry.Title,
        description: entry.Description,
        severity: (0,severities/* severityOfWord */.Zx)(entry.Severity),
        cvss: scoreOf(entry),
        fixedIn: (0,json_value/* textOf */.b6)(entry.FixedVersion)?.split(/,\s*/) ?? [],
        cwes: (0,cwes/* cwesOf */.U)(entry.CweIDs),
        url: entry.PrimaryURL,
        location: (0,present/* placeOf */.$)({ file: place.file }),
        suppression: entry.Status === 'not_affected' ? { by: 'tool', reason: 'The vendor says: not affected.' } : undefined,
    });
    return { ...found, message: `${place.prefix}${found.message}` };
}
function scoreOf(entry) {
    const sources = (0,json_value/* objectOr */.Xg)(entry.CVSS);
    const preferred = [(0,json_value/* textOf */.b6)(entry.SeveritySource), 'nvd', 'ghsa', 'redhat', ...Object.keys(sources).slice(0, 20)];
    const rows = preferred.flatMap((name) => name !== undefined && Object.hasOwn(sources, name) ? [(0,json_value/* objectOr */.Xg)(sources[name])] : []);
    for (const [score, vector, version] of [
        ['V40Score', 'V40Vector', '4.0'],
        ['V3Score', 'V3Vector', undefined],
        ['V2Score', 'V2Vector', '2.0'],
    ]) {
        const row = rows.find((one) => (0,json_value/* numberOf */.rl)(one[score]) !== undefined);
        if (row !== undefined)
            return (0,vulnerability_finding/* cvssOf */.b)(row[score], row[vector], version);
    }
    return undefined;
}
function misconfigurationOf(entry, place) {
    const rule = (0,finding_text/* nameText */.fh)(entry.ID) ?? (0,finding_text/* nameText */.fh)(entry.AVDID) ?? 'misconfiguration';
    const message = (0,finding_text/* messageText */.Lo)(entry.Message) ?? (0,finding_text/* messageText */.Lo)(entry.Title) ?? rule;
    return (0,present/* present */.E)({
        rule,
        tool: 'trivy',
        category: place.type === 'dockerfile' ? 'container' : 'configuration',
        severity: (0,severities/* severityOfWord */.Zx)(entry.Severity) ?? severities/* unrated */.c3,
        message: `${place.prefix}${message}`,
        title: (0,finding_text/* nameText */.fh)(entry.Title),
        details: (0,finding_text/* detailsText */.ez)(entry.Description, message),
        fix: (0,finding_text/* messageText */.Lo)(entry.Resolution),
        helpUrl: (0,finding_text/* linkOf */.IJ)(entry.PrimaryURL),
        location: linesOf(place.file, (0,json_value/* objectOr */.Xg)(entry.CauseMetadata)),
        suppression: entry.Status === 'EXCEPTION' ? { by: 'tool' } : undefined,
    });
}
function leakOf(entry, place) {
    const found = (0,secret_finding/* secretFinding */.y)({
        tool: 'trivy',
        rule: entry.RuleID,
        title: entry.Title,
        severity: (0,severities/* severityOfWord */.Zx)(entry.Severity),
        location: linesOf(place.file, entry),
    });
    return { ...found, message: `${place.prefix}${found.message}` };
}
function licenceOf(entry, place) {
    const name = (0,finding_text/* nameText */.fh)(entry.Name) ?? 'an unnamed licence';
    const of = (0,finding_text/* nameText */.fh)(entry.PkgName) ?? (0,finding_text/* nameText */.fh)(entry.FilePath) ?? place.target;
    const category = (0,finding_text/* nameText */.fh)(entry.Category) ?? 'unknown';
    return (0,present/* present */.E)({
        rule: `license-${category}`,
        tool: 'trivy',
        category: 'license',
        severity: (0,severities/* severityOfWord */.Zx)(entry.Severity) ?? severities/* unrated */.c3,
        message: `${of} has the licence ${name}, which trivy counts as ${category}`,
        helpUrl: (0,finding_text/* linkOf */.IJ)(entry.Link),
        location: (0,present/* placeOf */.$)({ file: (0,report_path/* reportPath */.e)(entry.FilePath) ?? place.file }),
    });
}
function linesOf(file, lines) {
    const line = (0,json_value/* lineOf */.cA)(lines.StartLine);
    const endLine = (0,json_value/* lineOf */.cA)(lines.EndLine);
    return (0,present/* placeOf */.$)({
        file,
        line,
        endLine: line !== undefined && endLine !== undefined && endLine > line ? endLine : undefined,
    });
}

;// CONCATENATED MODULE: ./build/readers/scanners/trivy.js










const resourceKeys = ['Resources', 'Findings', 'Vulnerabilities', 'Misconfigurations'];
const trivyReader = {
    id: 'trivy',
    title: 'trivy (JSON, schema 2, cluster and legacy)',
    sniff(file) {
        const root = (0,json_prefix/* jsonPrefix */.l)(file);
        if (Array.isArray(root))
            return isResult(root[0]) && Object.hasOwn((0,json_value/* objectOr */.Xg)(root[0]), 'Type');
        if (!(0,json_value/* isObject */.Gv)(root))
            return false;
        return (Object.hasOwn(root, 'ClusterName') ||
            (Object.hasOwn(root, 'SchemaVersion') && Object.hasOwn(root, 'ArtifactName')));
    },
    async read(file) {
        const root = (0,json_prefix/* jsonPrefix */.l)(file);
        const findings = [];
        const problems = [];
        const warnings = [];
        const take = (result, artifact) => {
            const found = trivyFindings(result, artifact);
            findings.push(...found.findings);
            problems.push(...found.problems);
        };
        if ((0,json_value/* isObject */.Gv)(root) && Object.hasOwn(root, 'ClusterName')) {
            await readCluster(file, take);
        }
        else if (Array.isArray(root)) {
            const results = new json_list/* JsonList */.b([json_path/* eachItem */.X_], (result) => take(result, {}));
            await (0,read_json/* readJson */.V)(file, [results]);
            results.demand();
        }
        else {
            const artifact = await readArtifact(file);
            const results = new json_list/* JsonList */.b(['Results', json_path/* eachItem */.X_], (result) => take(result, artifact));
            await (0,read_json/* readJson */.V)(file, [results]);
            if (!results.isThere)
                warnings.push('trivy lists no target: it found no file of a kind that it looks at.');
            return [(0,present/* present */.E)({ tool: 'trivy', version: artifact.toolVersion, findings, problems, warnings })];
        }
        return [{ tool: 'trivy', findings, problems, warnings }];
    },
};
function isResult(value) {
    return (0,json_value/* isObject */.Gv)(value) && Object.hasOwn(value, 'Target');
}
async function readArtifact(file) {
    const schema = new json_list/* JsonField */.V('SchemaVersion');
    const kind = new json_list/* JsonField */.V('ArtifactType');
    const name = new json_list/* JsonField */.V('ArtifactName');
    const system = new json_list/* JsonField */.V('Metadata', 'OS');
    const version = new json_list/* JsonField */.V('Trivy', 'Version');
    await (0,read_json/* readJson */.V)(file, [schema, kind, name, system, version]);
    if (schema.value !== 2)
        throw (0,report_errors/* unknownVersion */.V)('trivy’s JSON', schema.value, 'schema version 2');
    return (0,present/* present */.E)({
        kind: (0,json_value/* textOf */.b6)(kind.value),
        name: (0,finding_text/* nameText */.fh)(name.value),
        release: (0,json_value/* textOf */.b6)((0,json_value/* objectOr */.Xg)(system.value).Name),
        toolVersion: (0,finding_text/* nameText */.fh)(version.value),
    });
}
async function readCluster(file, take) {
    const lists = resourceKeys.map((key) => new json_list/* JsonList */.b([key, json_path/* eachItem */.X_], (resource) => {
        const name = [resource.Namespace, resource.Kind, resource.Name]
            .flatMap((part) => (0,finding_text/* nameText */.fh)(part) ?? [])
            .join('/');
        for (const result of (0,json_value/* arrayOr */.XW)(resource.Results))
            take((0,json_value/* objectOr */.Xg)(result), { kind: 'kubernetes', name });
    }));
    await (0,read_json/* readJson */.V)(file, lists);
    if (lists.some((list) => list.isThere))
        return;
    const why = 'The report of the cluster lists no resources, so it does not say what was found.';
    throw new read_error/* ReadError */.F('report-malformed', why, 'Make it with `trivy k8s --report all --format json`.');
}


/***/ }),

/***/ 3507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ trufflehogReader)
/* harmony export */ });
/* harmony import */ var _json_json_prefix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1067);
/* harmony import */ var _json_json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9930);
/* harmony import */ var _read_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4400);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3092);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4195);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6752);
/* harmony import */ var _report_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3961);
/* harmony import */ var _secret_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1111);
/* harmony import */ var _trufflehog2_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7061);









const trufflehogReader = {
    id: 'trufflehog',
    title: 'trufflehog (JSON lines, versions 2 and 3)',
    sniff(file) {
        const root = (0,_json_json_prefix_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonPrefix */ .l)(file);
        return (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(root) && (isResult3(root) || isResult2(root) || isLog(root));
    },
    async read(file) {
        const findings = [];
        const problems = [];
        await (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .readJsonLines */ .sS)(file, (value) => {
            if (isResult3(value))
                findings.push(leakOf3(value));
            else if (isResult2(value))
                findings.push((0,_trufflehog2_js__WEBPACK_IMPORTED_MODULE_6__/* .leakOfTruffleHog2 */ .r)(value, 'trufflehog'));
            else if (isLog(value))
                noteLog(value, problems);
            else
                throw notTruffleHog();
        });
        return [{ tool: 'trufflehog', findings, problems, warnings: [] }];
    },
};
function isResult3(value) {
    return Object.hasOwn(value, 'SourceMetadata') && Object.hasOwn(value, 'DetectorType');
}
function isResult2(value) {
    return Object.hasOwn(value, 'stringsFound') && Object.hasOwn(value, 'reason');
}
function isLog(value) {
    return value.logger === 'trufflehog' && typeof value.msg === 'string';
}
function noteLog(log, problems) {
    if (!/^(?:error|fatal|panic)/i.test((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(log.level) ?? ''))
        return;
    const words = [(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_3__/* .messageText */ .Lo)(log.msg), (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_3__/* .messageText */ .Lo)(log.error)].filter((text) => text !== undefined);
    problems.push(words.join(': '));
}
function leakOf3(result) {
    const [source] = Object.values((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOr */ .Xg)((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOr */ .Xg)(result.SourceMetadata).Data)).map(_json_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOr */ .Xg);
    const secret = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(result.Raw);
    return (0,_secret_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .secretFinding */ .y)({
        tool: 'trufflehog',
        rule: result.DetectorName ?? `detector-${String(result.DetectorType)}`,
        title: result.DetectorName,
        secret,
        isLive: result.Verified === true,
        location: (0,_present_js__WEBPACK_IMPORTED_MODULE_7__/* .placeOf */ .$)({ file: (0,_report_path_js__WEBPACK_IMPORTED_MODULE_8__/* .reportPath */ .e)(source?.file), line: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(source?.line) }),
        commit: source?.commit,
    });
}
function notTruffleHog() {
    return new _read_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ReadError */ .F('report-malformed', 'A line is neither a result of trufflehog nor a line of its log.', 'Write only the standard output of trufflehog into the file.');
}


/***/ }),

/***/ 7061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ leakOfTruffleHog2)
/* harmony export */ });
/* harmony import */ var _json_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9930);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6752);
/* harmony import */ var _report_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3961);
/* harmony import */ var _secret_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1111);




function leakOfTruffleHog2(result, tool) {
    const strings = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .arrayOr */ .XW)(result.stringsFound).filter((text) => typeof text === 'string');
    const [only] = strings.length === 1 ? strings : [];
    return (0,_secret_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .secretFinding */ .y)({
        tool,
        rule: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(result.reason) ?? 'secret',
        secret: only,
        location: (0,_present_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$)({ file: (0,_report_path_js__WEBPACK_IMPORTED_MODULE_3__/* .reportPath */ .e)(result.path) }),
        commit: result.commitHash,
    });
}


/***/ }),

/***/ 8113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ cvssOf),
/* harmony export */   m: () => (/* binding */ vulnerabilityFinding)
/* harmony export */ });
/* harmony import */ var _core_cvss_base_score_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(798);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3092);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6752);
/* harmony import */ var _severities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7468);




const mostVersions = 20;
function vulnerabilityFinding(reported) {
    const id = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nameText */ .fh)(reported.id) ?? 'unnamed-advisory';
    const aliases = new Set((reported.aliases ?? []).flatMap((alias) => (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nameText */ .fh)(alias) ?? []));
    aliases.delete(id);
    const { ecosystem, version } = reported.package;
    const name = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nameText */ .fh)(reported.package.name) ?? 'unnamed package';
    const fixedIn = [...new Set((reported.fixedIn ?? []).flatMap((one) => (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nameText */ .fh)(one) ?? []))].slice(0, mostVersions);
    const said = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .messageText */ .Lo)(reported.title) ?? (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .messageText */ .Lo)(reported.description);
    const of = (0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ ecosystem, name, version: (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nameText */ .fh)(version) });
    const message = `${name}${of.version === undefined ? '' : ` ${of.version}`}: ${said ?? id}`;
    const cwes = reported.cwes ?? [];
    const rated = reported.severity ?? (0,_severities_js__WEBPACK_IMPORTED_MODULE_2__/* .severityOfStated */ .u6)(reported.cvss?.score);
    return (0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({
        rule: id,
        tool: reported.tool,
        category: 'vulnerability',
        severity: rated ?? _severities_js__WEBPACK_IMPORTED_MODULE_2__/* .unratedVulnerability */ .A0,
        message,
        title: (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .messageText */ .Lo)(reported.title),
        details: (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .detailsText */ .ez)(reported.description, said),
        fix: (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .messageText */ .Lo)(reported.fix) ?? fixOf(name, fixedIn),
        helpUrl: (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_1__/* .linkOf */ .IJ)(reported.url),
        cwes: cwes.length === 0 ? undefined : cwes,
        location: reported.location,
        suppression: reported.suppression,
        vulnerability: (0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({
            id,
            aliases: [...aliases].slice(0, 50),
            package: of,
            fixedIn,
            cvss: reported.cvss,
            unrated: rated === undefined ? true : undefined,
            scope: reported.scope,
            path: reported.path,
            epss: reported.epss,
            knownExploited: reported.knownExploited,
        }),
    });
}
function fixOf(name, fixedIn) {
    return fixedIn.length === 0
        ? 'No version without it is known: replace the package, or accept the risk with a reason.'
        : `Update ${name} to ${fixedIn.join(' or ')}.`;
}
function cvssOf(score, vector, version) {
    const words = typeof vector === 'string' && vector.length < 300 && vector !== '' ? vector : undefined;
    const computed = words === undefined ? undefined : (0,_core_cvss_base_score_js__WEBPACK_IMPORTED_MODULE_0__/* .baseScoreOf */ .Z)(words)?.score;
    const stated = typeof score === 'number' && score >= 0 && score <= 10 ? score : undefined;
    const value = stated === undefined || (stated === 0 && computed !== 0) ? computed : stated;
    if (value === undefined)
        return undefined;
    const of = typeof version === 'string' ? version : /^CVSS:(\d\.\d)\//.exec(words ?? '')?.[1];
    return (0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ score: value, vector: words, version: of });
}


/***/ }),

/***/ 5651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ yarnBerryAuditReader),
/* harmony export */   v: () => (/* binding */ yarnAuditReader)
/* harmony export */ });
/* harmony import */ var _json_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9930);
/* harmony import */ var _read_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4400);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3092);
/* harmony import */ var _json_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4195);
/* harmony import */ var _npm_audit_1_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9370);
/* harmony import */ var _report_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4897);
/* harmony import */ var _severities_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7468);
/* harmony import */ var _tool_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(580);
/* harmony import */ var _vulnerability_finding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8113);









const kinds = new Set([
    'auditAction',
    'auditAdvisory',
    'auditSummary',
    'error',
    'info',
    'warning',
    'verbose',
    'activityEnd',
]);
const yarnAuditReader = {
    id: 'yarn-audit',
    title: 'yarn 1 audit (JSON lines)',
    sniff(file) {
        const [first] = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .firstJsonLines */ .gS)(file);
        return first !== undefined && kinds.has((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(first.type) ?? '') && Object.hasOwn(first, 'data');
    },
    async read(file) {
        const advisories = new Map();
        const problems = [];
        const warnings = [];
        let [error, hasSummary] = [undefined, false];
        await (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .readJsonLines */ .sS)(file, ({ type, data }) => {
            const advisory = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(data).advisory);
            if (type === 'auditAdvisory')
                advisories.set(advisory.id, merged(advisories.get(advisory.id), advisory));
            else if (type === 'auditSummary')
                hasSummary = true;
            else if (type === 'error')
                error ??= data ?? 'It does not say why.';
            else if (type === 'warning')
                warnings.push((0,_finding_text_js__WEBPACK_IMPORTED_MODULE_2__/* .messageText */ .Lo)(data) ?? 'A warning without words.');
            else if (type === 'info' && data === 'No lockfile found.')
                problems.push('yarn found no lockfile, so it looked at nothing.');
        });
        if (error !== undefined)
            throw (0,_report_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .toolFailed */ .Q)('yarn audit', error);
        if (!hasSummary)
            throw cutShort();
        const findings = [...advisories.values()].flatMap((one) => (0,_npm_audit_1_js__WEBPACK_IMPORTED_MODULE_4__/* .npmAdvisoryFindings */ .f)(one, 'yarn-audit'));
        return [{ tool: 'yarn-audit', findings, problems, warnings: [...new Set(warnings)] }];
    },
};
function merged(before, advisory) {
    if (before === undefined)
        return advisory;
    const all = [before.findings, advisory.findings].flatMap((list) => (Array.isArray(list) ? list : []));
    return all.length > 1000 ? before : { ...advisory, findings: all };
}
const yarnBerryAuditReader = {
    id: 'yarn-berry-audit',
    title: 'yarn 4 npm audit (JSON lines)',
    sniff(file) {
        const [first] = (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .firstJsonLines */ .gS)(file);
        return first !== undefined && isEntry(first);
    },
    async read(file) {
        const findings = [];
        await (0,_json_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .readJsonLines */ .sS)(file, (entry) => {
            if (!isEntry(entry))
                throw notAnEntry();
            findings.push(...entryFindings(entry));
        });
        return [{ tool: 'yarn-audit', findings, problems: [], warnings: [] }];
    },
};
function isEntry(value) {
    const children = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(value.children);
    return typeof value.value === 'string' && Object.hasOwn(children, 'Severity') && Object.hasOwn(children, 'Issue');
}
function entryFindings(entry) {
    const facts = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOr */ .Xg)(entry.children);
    const ids = (0,_tool_names_js__WEBPACK_IMPORTED_MODULE_8__/* .advisoryIdsIn */ .z)((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(facts.URL));
    const versions = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(facts['Tree Versions']);
    const isDeprecation = typeof facts.ID === 'string' && facts.ID.endsWith('(deprecation)');
    return (versions.length === 0 ? [undefined] : versions).map((version) => (0,_vulnerability_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .vulnerabilityFinding */ .m)({
        tool: 'yarn-audit',
        id: isDeprecation ? 'deprecated' : (ids[0] ?? `npm-advisory-${String(facts.ID)}`),
        aliases: ids,
        package: { ecosystem: 'npm', name: (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(entry.value) ?? '', version },
        title: facts.Issue,
        severity: isDeprecation ? 'note' : (0,_severities_js__WEBPACK_IMPORTED_MODULE_6__/* .severityOfWord */ .Zx)(facts.Severity),
        url: facts.URL,
    }));
}
function cutShort() {
    const mend = 'Let yarn audit finish before the report is read, and make the report again.';
    return new _read_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReadError */ .F('report-cut-short', 'The summary with which yarn audit ends is missing.', mend);
}
function notAnEntry() {
    const mend = 'Write only the standard output of yarn npm audit into the file.';
    return new _read_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ReadError */ .F('report-malformed', 'A line is no entry of yarn npm audit.', mend);
}


/***/ }),

/***/ 6918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ zizmorReader)
/* harmony export */ });
/* harmony import */ var _json_json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7316);
/* harmony import */ var _json_json_prefix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1067);
/* harmony import */ var _json_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9930);
/* harmony import */ var _json_read_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9907);
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3092);
/* harmony import */ var _json_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9850);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6752);
/* harmony import */ var _report_path_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3961);
/* harmony import */ var _severities_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7468);









const zizmorReader = {
    id: 'zizmor',
    title: 'zizmor (JSON)',
    sniff(file) {
        const root = (0,_json_json_prefix_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonPrefix */ .l)(file);
        const [first] = Array.isArray(root) ? root : [];
        return (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(first) && Object.hasOwn(first, 'ident') && (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(first.determinations);
    },
    async read(file) {
        const findings = [];
        const list = new _json_list_js__WEBPACK_IMPORTED_MODULE_5__/* .JsonList */ .b([_json_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .eachItem */ .X_], (finding) => findings.push(findingOf(finding)));
        await (0,_json_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .V)(file, [list]);
        list.demand();
        return [{ tool: 'zizmor', findings, problems: [], warnings: [] }];
    },
};
function findingOf(finding) {
    const rule = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .nameText */ .fh)(finding.ident) ?? 'zizmor';
    const locations = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayOr */ .XW)(finding.locations).map(_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg);
    const primary = locations.find((one) => isPrimary((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(one.symbolic))) ?? locations[0] ?? {};
    const symbolic = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(primary.symbolic);
    const { start_point: start, end_point: end } = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(primary.concrete).location);
    const said = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .messageText */ .Lo)(finding.desc) ?? rule;
    const annotation = (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .messageText */ .Lo)(symbolic.annotation);
    const [line, endLine] = [numberFromOne((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(start).row), numberFromOne((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(end).row)];
    return (0,_present_js__WEBPACK_IMPORTED_MODULE_7__/* .present */ .E)({
        rule,
        tool: 'zizmor',
        category: 'workflow',
        severity: (0,_severities_js__WEBPACK_IMPORTED_MODULE_6__/* .severityOfWord */ .Zx)((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(finding.determinations).severity) ?? _severities_js__WEBPACK_IMPORTED_MODULE_6__/* .unrated */ .c3,
        message: annotation === undefined ? said : `${said}: ${annotation}`,
        helpUrl: (0,_finding_text_js__WEBPACK_IMPORTED_MODULE_4__/* .linkOf */ .IJ)(finding.url),
        location: (0,_present_js__WEBPACK_IMPORTED_MODULE_7__/* .placeOf */ .$)({
            file: fileOf(symbolic.key),
            line,
            endLine: line !== undefined && endLine !== undefined && endLine > line ? endLine : undefined,
            column: numberFromOne((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(start).column),
        }),
        suppression: finding.ignored === true ? { by: 'inline-comment' } : undefined,
    });
}
function isPrimary({ kind, feature_kind }) {
    return kind === 'Primary' || feature_kind === 'Primary';
}
function fileOf(key) {
    const local = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOr */ .Xg)(key).Local);
    return (0,_report_path_js__WEBPACK_IMPORTED_MODULE_8__/* .reportPath */ .e)((0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(local.verbatim_path) ?? (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(local.given_path));
}
function numberFromOne(value) {
    const count = (0,_json_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(value);
    return count === undefined ? undefined : count + 1;
}


/***/ }),

/***/ 5598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines)
/* harmony export */ });
/* harmony import */ var _read_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4400);
/* harmony import */ var _text_encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9876);


const longestLine = 16 * 1024 * 1024;
async function* readLines(file) {
    let number = 0;
    let parts = [];
    let held = 0;
    const hold = (bytes) => {
        held += bytes.length;
        if (held > longestLine) {
            throw new _read_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ReadError */ .F('report-hostile', `Line ${number + 1} is longer than ${longestLine} bytes.`, 'Check that this is the report you meant.');
        }
        parts.push(Buffer.from(bytes));
    };
    for await (const chunk of (0,_text_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .utf8Chunks */ .Os)(file)) {
        let start = 0;
        for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
            const piece = Buffer.from(chunk.buffer, chunk.byteOffset + start, end - start);
            start = end + 1;
            number += 1;
            if (parts.length === 0) {
                yield { text: withoutReturn(piece.toString('utf8')), number, ended: true };
                continue;
            }
            hold(piece);
            const text = Buffer.concat(parts).toString('utf8');
            parts = [];
            held = 0;
            yield { text: withoutReturn(text), number, ended: true };
        }
        if (start < chunk.length)
            hold(chunk.subarray(start));
    }
    if (parts.length > 0)
        yield { text: withoutReturn(Buffer.concat(parts).toString('utf8')), number: number + 1, ended: false };
}
function withoutReturn(text) {
    return text.endsWith('\r') ? text.slice(0, -1) : text;
}


/***/ })

};
