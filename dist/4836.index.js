export const id = 4836;
export const ids = [4836,6274];
export const modules = {

/***/ 4836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run),
  schema: () => (/* binding */ schema)
});

// EXTERNAL MODULE: ./build/core/files/find-files.js
var find_files = __webpack_require__(4765);
// EXTERNAL MODULE: ./build/core/files/relative-path.js
var relative_path = __webpack_require__(8718);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/model/known.js
var known = __webpack_require__(6131);
// EXTERNAL MODULE: ./build/core/model/untrusted-json.js
var untrusted_json = __webpack_require__(8241);
;// CONCATENATED MODULE: ./build/actions/job-results/read-needs.js


const handOver = 'Set `needs: ${{ toJSON(needs) }}` on this step, and list the jobs in `needs:` of its job.';
function readNeeds(text) {
    const json = (0,untrusted_json/* parsedJson */.U4)(text);
    if (json === undefined)
        return (0,known/* unknown */.L)('`needs` is not JSON, so no job could be judged.', handOver);
    if (typeof json !== 'object' || json === null || Array.isArray(json))
        return (0,known/* unknown */.L)('`needs` is no object by job id, so no job could be judged.', handOver);
    const results = Object.entries(json).map(([name, job]) => {
        const verdict = (0,untrusted_json/* textAt */.$6)(job, 'outputs', 'verdict');
        const summary = (0,untrusted_json/* textAt */.$6)(job, 'outputs', 'summary');
        const result = (0,untrusted_json/* textAt */.$6)(job, 'result');
        return {
            name,
            result,
            ...(verdict === undefined ? {} : { verdict }),
            ...(summary === undefined ? {} : { summary }),
        };
    });
    return results.length === 0
        ? (0,known/* unknown */.L)('`needs` names no job: there was nothing to judge.', handOver)
        : { known: true, results };
}

// EXTERNAL MODULE: ./build/core/evidence/digest.js
var digest = __webpack_require__(328);
// EXTERNAL MODULE: ./build/core/model/condition.js
var model_condition = __webpack_require__(6793);
// EXTERNAL MODULE: ./build/core/model/finding.js
var finding = __webpack_require__(6889);
// EXTERNAL MODULE: ./build/core/model/outcome.js
var model_outcome = __webpack_require__(5176);
// EXTERNAL MODULE: ./build/core/model/verdict.js
var verdict = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/core/render/json.js
var render_json = __webpack_require__(6477);
;// CONCATENATED MODULE: ./build/actions/job-results/read-report.js








const maximumText = 65_536;
const maximumItems = 10_000;
const units = ['percent', 'count', 'ms', 'bytes', 'per-second', 'ratio'];
const conclusions = ['success', 'failure'];
const remake = 'Upload the `report-path` of the earlier step as it is, made by the same version of this suite.';
class Malformed extends Error {
}
function readReport(text) {
    try {
        return { known: true, ...reportOf(parse(text)), sha256: (0,digest/* sha256 */.s)(text) };
    }
    catch (error) {
        if (error instanceof Malformed)
            return (0,known/* unknown */.L)(`The report ${error.message}.`, remake);
        throw error;
    }
}
function parse(text) {
    const json = (0,untrusted_json/* parsedJson */.U4)(text);
    if (json === undefined)
        throw new Malformed(text.trim() === '' ? 'is empty' : 'is no JSON, or only the beginning of it');
    return json;
}
function reportOf(json) {
    if ((0,untrusted_json.at)(json, '$schema') !== render_json/* reportSchemaId */.Dr)
        throw new Malformed(`is not of the schema \`${render_json/* reportSchemaId */.Dr}\``);
    const listed = list(json, 'findings').map((finding) => ({
        finding: findingOf(finding),
        of: list(finding, 'conditions'),
    }));
    const conditions = conditionsOf(json, listed);
    const outcome = word(json, 'verdict', model_outcome/* outcomes */.K);
    if ((0,verdict/* verdictOf */.Vj)(conditions).outcome !== outcome)
        throw new Malformed('contradicts itself: its verdict does not follow from its conditions');
    const conclusion = word(json, 'conclusion', conclusions);
    return {
        action: read_report_text(json, 'action'),
        checkName: read_report_text(json, 'check-name'),
        outcome,
        conclusion,
        summary: read_report_text(json, 'summary'),
        commit: (0,untrusted_json/* textAt */.$6)(json, 'commit'),
        conditions,
        metrics: fewOf(json, 'metrics').map(metricOf),
        findings: listed.filter(({ of }) => of.length === 0).map(({ finding }) => finding),
        notes: fewOf(json, 'notes').map((_, index) => read_report_text(json, 'notes', index)),
    };
}
function conditionsOf(json, findings) {
    const given = fewOf(json, 'conditions');
    const byKey = new Map();
    for (const { finding, of } of findings) {
        for (const key of of) {
            const known = byKey.get(key);
            if (known === undefined)
                byKey.set(key, [finding]);
            else
                known.push(finding);
        }
    }
    return given.map((one) => {
        const condition = conditionOf(one);
        const own = byKey.get((0,model_condition/* conditionKey */.p)(condition));
        return own === undefined ? condition : { ...condition, findings: own };
    });
}
function conditionOf(json) {
    return {
        id: read_report_text(json, 'id'),
        ...optional('subject', json),
        title: read_report_text(json, 'title'),
        outcome: word(json, 'outcome', model_outcome/* outcomes */.K),
        expected: read_report_text(json, 'expected'),
        actual: read_report_text(json, 'actual'),
        reason: read_report_text(json, 'reason'),
        ...optional('fix', json),
    };
}
function metricOf(json) {
    const value = (0,untrusted_json.at)(json, 'value');
    if (value !== null && typeof value !== 'number')
        throw new Malformed('has a metric without a value');
    const baseline = (0,untrusted_json.at)(json, 'baseline');
    return {
        id: read_report_text(json, 'id'),
        title: read_report_text(json, 'title'),
        value,
        unit: word(json, 'unit', units),
        ...optional('source', json),
        ...(typeof baseline === 'number' ? { baseline } : {}),
    };
}
function findingOf(json) {
    const place = (0,untrusted_json.at)(json, 'location');
    return {
        rule: read_report_text(json, 'rule'),
        severity: word(json, 'severity', finding/* severities */.g),
        message: read_report_text(json, 'message'),
        ...(place === undefined ? {} : { location: locationOf(place) }),
        ...optional('details', json),
        ...optional('fingerprint', json),
    };
}
function locationOf(json) {
    const numbers = { line: 'line', endLine: 'end-line', column: 'column', endColumn: 'end-column' };
    const known = Object.entries(numbers).flatMap(([key, name]) => {
        const value = (0,untrusted_json/* numberAt */.tk)(json, name);
        return value === undefined ? [] : [[key, value]];
    });
    return { file: read_report_text(json, 'file'), ...Object.fromEntries(known) };
}
function list(json, key) {
    const value = (0,untrusted_json.at)(json, key);
    if (!Array.isArray(value))
        throw new Malformed(`has no list \`${key}\``);
    return value;
}
function fewOf(json, key) {
    const items = list(json, key);
    if (items.length > maximumItems)
        throw new Malformed(`has more than ${maximumItems} ${key}`);
    return items;
}
function read_report_text(json, ...path) {
    const value = (0,untrusted_json.at)(json, ...path);
    if (typeof value !== 'string')
        throw new Malformed(`has no text \`${path.join('.')}\` where one belongs`);
    if (value.length > maximumText)
        throw new Malformed(`has a text \`${path.join('.')}\` longer than any of ours`);
    return value;
}
function optional(key, json) {
    return (0,untrusted_json.at)(json, key) === undefined ? {} : { [key]: read_report_text(json, key) };
}
function word(json, key, words) {
    const value = (0,untrusted_json.at)(json, key);
    const found = words.find((one) => one === value);
    if (found === undefined)
        throw new Malformed(`has no \`${key}\` that we know`);
    return found;
}

;// CONCATENATED MODULE: ./build/actions/job-results/collect.js





const maximumBytes = 64 * 1024 * 1024;
const upload = 'See whether the job that writes it got that far, and whether its artifact was uploaded and downloaded.';
async function collect(run) {
    const { inputs, ports, workingDirectory, context } = run;
    const found = await (0,find_files/* findFiles */.l)(ports.files, workingDirectory, inputs.reports ?? []);
    const lost = [
        ...found.byPattern
            .filter(({ files }) => files.length === 0)
            .map(({ pattern }) => lose(pattern, 'The report of an earlier job is not there.', upload)),
        ...found.unreadable.map((folder) => lose(folder, 'The folder cannot be listed, so reports in it may be missed.', 'Let the user the step runs as read it.')),
    ];
    const reports = [];
    for (const path of found.files) {
        ports.signal.throwIfAborted();
        const read = await readFile(run, path);
        if ('why' in read)
            lost.push(read);
        else
            reports.push(read);
    }
    return { jobs: readNeeds(inputs.needs), reports, lost, commit: context.commit };
}
async function readFile(run, path) {
    const { files } = run.ports;
    const file = (0,relative_path/* pathInside */._)(run.workingDirectory, path) ?? path;
    try {
        const facts = await files.facts(path);
        if (facts !== undefined && facts.size > maximumBytes)
            return lose(file, 'The report is larger than any of ours.', 'Give the `report-path` of an action of this suite.');
        const read = readReport(await files.readText(path));
        return read.known ? { ...read, file } : { ...read, name: file };
    }
    catch (error) {
        return lose(file, `The report cannot be read: ${(0,errors/* messageOf */.bD)(error)}`, upload);
    }
}
function lose(name, why, fix) {
    return { known: false, name, why, fix };
}

// EXTERNAL MODULE: ./build/actions/job-results/inputs.js + 2 modules
var inputs = __webpack_require__(6071);
// EXTERNAL MODULE: ./build/core/model/common-conditions.js
var common_conditions = __webpack_require__(8462);
;// CONCATENATED MODULE: ./build/actions/job-results/lost-condition.js
function lostCondition({ name, why, fix }) {
    const condition = {
        id: 'report-read',
        title: 'Report of an earlier job',
        expected: 'a report',
    };
    return { ...condition, subject: name, outcome: 'inconclusive', actual: 'unknown', reason: why, fix };
}

;// CONCATENATED MODULE: ./build/actions/job-results/join-reports.js



function joinReports(reports, own) {
    const taken = new Map(own.map((condition) => [(0,model_condition/* conditionKey */.p)(condition), 1]));
    for (const { conditions } of reports) {
        for (const key of new Set(conditions.map(model_condition/* conditionKey */.p)))
            taken.set(key, (taken.get(key) ?? 0) + 1);
    }
    const used = new Set(own.map(model_condition/* conditionKey */.p));
    const apart = (condition, { checkName, file }) => {
        const isShared = (taken.get((0,model_condition/* conditionKey */.p)(condition)) ?? 0) > 1 || isCommon(condition);
        const names = isShared ? [within(checkName, condition), within(`${checkName} (${file})`, condition)] : [condition];
        const named = names.find((one) => !used.has((0,model_condition/* conditionKey */.p)(one))) ?? within(`${file} ${used.size}`, condition);
        used.add((0,model_condition/* conditionKey */.p)(named));
        return named;
    };
    const once = saidOnce(reports);
    return reports.map((report) => {
        const conditions = report.conditions.flatMap((condition) => once(condition, report) ?? []);
        return {
            conclusion: report.conclusion,
            conditions: [...conditions.map((condition) => apart(condition, report)), ...unexplained(report)],
        };
    });
}
function isCommon({ id }) {
    return Object.hasOwn(common_conditions/* commonConditions */.Yi, id);
}
function saidOnce(reports) {
    const voices = new Map();
    for (const words of reports.flatMap(({ conditions }) => conditions.filter(isCommon).map(wordsOf)))
        voices.set(words, (voices.get(words) ?? 0) + 1);
    const said = new Set();
    return (condition, { checkName }) => {
        if (!isCommon(condition))
            return condition;
        const words = wordsOf(condition);
        if (said.has(words))
            return undefined;
        said.add(words);
        const others = (voices.get(words) ?? 1) - 1;
        return others === 0 ? condition : { ...condition, title: `${condition.title} (${checkName} and ${others} more)` };
    };
}
function wordsOf({ id, subject, outcome, actual, reason }) {
    return JSON.stringify([id, subject, outcome, actual, reason]);
}
function unexplained({ file, outcome, conclusion, conditions }) {
    const isExplained = conditions.some((condition) => !['pass', 'skipped'].includes(condition.outcome));
    if (isExplained || (conclusion === 'success' && outcome !== 'inconclusive'))
        return [];
    const why = 'The step that wrote the report ended before it had judged everything, or had nothing to judge.';
    return [lostCondition({ name: file, why, fix: 'Read the log of that step, and run its job again.' })];
}
function within(report, condition) {
    return { ...condition, subject: condition.subject === undefined ? report : `${report}: ${condition.subject}` };
}

// EXTERNAL MODULE: ./build/core/inputs/field.js
var field = __webpack_require__(6966);
// EXTERNAL MODULE: ./build/core/render/visible-text.js
var visible_text = __webpack_require__(6433);
;// CONCATENATED MODULE: ./build/actions/job-results/judge-job.js


const longestSummary = 300;
function judgeJob({ job, ...neighbours }) {
    const { name, result } = job;
    const judgement = judgementOf(job, neighbours);
    return { ...judge_job_conditionOf(name), actual: result === undefined ? 'unknown' : (0,field/* showValue */.vp)(result), ...judgement };
}
function absentJob(name) {
    return {
        ...judge_job_conditionOf(name),
        outcome: 'inconclusive',
        actual: 'unknown',
        reason: `The job \`${name}\` is demanded, and it is not among those that this one waits for.`,
        fix: `Add \`${name}\` to \`needs:\` of the job that judges.`,
    };
}
function judge_job_conditionOf(name) {
    return { id: 'job-result', subject: name, title: `Job ${name}`, expected: 'success' };
}
function judgementOf(job, { skippable, broken, told }) {
    const { name, result } = job;
    switch (result) {
        case 'success':
            return { outcome: 'pass', reason: `The job \`${name}\` succeeded.` };
        case 'failure':
            return whyFailed(job, told);
        case 'cancelled':
            return {
                outcome: 'inconclusive',
                reason: `The job \`${name}\` was cancelled before it could say whether it passes.`,
                fix: 'Run it again: a person, a newer run of the same `concurrency` group or the end of its `timeout-minutes` has cancelled it.',
            };
        case 'skipped':
            return skippable
                ? { outcome: 'skipped', reason: 'an earlier job found that nothing of it is needed' }
                : { outcome: 'inconclusive', ...whySkipped(name, broken) };
        default:
            return {
                outcome: 'inconclusive',
                reason: `The result of the job \`${name}\` is none that GitHub documents.`,
                fix: 'Hand over `${{ toJSON(needs) }}` unchanged, and take a newer version of this action where GitHub has a new word.',
            };
    }
}
function whyFailed({ name, verdict, summary = '' }, told) {
    if (told !== undefined) {
        const outcome = told.outcome === 'inconclusive' ? 'inconclusive' : 'fail';
        return { outcome, reason: `The job \`${name}\` failed: see what ${told.checkName} says here.` };
    }
    const said = verdict === undefined ? '' : (0,visible_text/* visibleLine */.P8)(summary, longestSummary);
    if (verdict === 'inconclusive') {
        return {
            outcome: 'inconclusive',
            reason: `The job \`${name}\` failed because it could not judge: ${said || 'its verdict is inconclusive'}.`,
            fix: `See in the log of \`${name}\` which data was missing.`,
        };
    }
    const fix = `Open the log of \`${name}\` and mend its first error.`;
    return { outcome: 'fail', reason: `The job \`${name}\` failed${said === '' ? '' : `: ${said}`}.`, fix };
}
function whySkipped(name, broken) {
    const reason = `The job \`${name}\` was skipped, so nothing of it was judged.`;
    if (broken.length > 0) {
        const first = broken.map((one) => `\`${one}\``).join(', ');
        return { reason, fix: `Mend ${first} first: a job is skipped when one that it waits for did not succeed.` };
    }
    return {
        reason,
        fix: `See which job before it was skipped, and whether an \`if:\` or a path filter left it out; where that is meant, name \`${name}\` in \`skippable\`.`,
    };
}

;// CONCATENATED MODULE: ./build/actions/job-results/judge.js




function judge(facts, demands) {
    const counted = facts.reports.filter((report) => isAboutCommit(facts, report));
    const strangers = facts.reports.filter((report) => !isAboutCommit(facts, report));
    const own = [
        ...judgeJobs(facts, demands, counted),
        ...facts.lost.map(lostCondition),
        ...strangers.map(strangeCondition),
    ];
    const concluded = joinReports(counted, own);
    return { verdict: (0,verdict/* verdictOf */.Vj)([...concluded.flatMap(({ conditions }) => conditions), ...own]), concluded };
}
function isAboutCommit({ commit }, report) {
    return commit === undefined || report.commit === commit;
}
function judgeJobs({ jobs }, { required, skippable }, reports) {
    if (!jobs.known) {
        const condition = {
            id: 'jobs-known',
            title: 'Results of jobs',
            expected: 'at least one job',
        };
        return [
            { ...condition, outcome: 'inconclusive', actual: 'unknown', reason: jobs.why, fix: jobs.fix },
            ...required.map(absentJob),
        ];
    }
    const { results } = jobs;
    const names = new Set(results.map(({ name }) => name));
    const broken = results.filter(({ result }) => result === 'failure' || result === 'cancelled').map(({ name }) => name);
    return [
        ...results.map((job) => judgeJob({ job, skippable: skippable.includes(job.name), broken, told: failedReportOf(job.name, reports) })),
        ...required.filter((name) => !names.has(name)).map(absentJob),
    ];
}
function failedReportOf(job, reports) {
    return reports.find(({ file, conclusion }) => conclusion === 'failure' && file.split('/').slice(0, -1).includes(job));
}
function strangeCondition({ file, commit }) {
    const why = `The report is about ${commit === undefined ? 'no commit' : 'another commit'}, not about the one of this run.`;
    return lostCondition({ name: file, why, fix: 'Give reports that earlier jobs of this very run have written.' });
}

;// CONCATENATED MODULE: ./build/actions/job-results/report.js

function report(facts, { verdict, concluded }, demands) {
    const { reports } = facts;
    const counted = reports.filter((one) => isAboutCommit(facts, one));
    return {
        verdict,
        concluded,
        metrics: metricsOf(counted),
        findings: counted.flatMap(({ findings }) => findings),
        sections: counted.length === 0 ? [] : [sectionOf(counted)],
        notes: [...counted.flatMap(notesOf), ...strangersAmong(facts, demands)],
        outputs: outputsOf(facts, verdict.conditions),
        facts: {
            jobs: facts.jobs.known
                ? facts.jobs.results.map(({ name, result }) => ({ name, result: result ?? 'unknown' }))
                : [],
            reports: reports.map((one) => ({
                action: one.action,
                'check-name': one.checkName,
                conclusion: one.conclusion,
                file: one.file,
                sha256: one.sha256,
                verdict: one.outcome,
            })),
        },
        reliedOn: reports.map(({ file, sha256 }) => ({ name: file, sha256 })),
    };
}
function outputsOf({ jobs }, conditions) {
    const named = (outcome) => conditions
        .flatMap((one) => (one.id === 'job-result' && one.outcome === outcome ? [one.subject ?? ''] : []))
        .join(',');
    return {
        'failed-jobs': jobs.known ? named('fail') : 'unknown',
        'inconclusive-jobs': jobs.known ? named('inconclusive') : 'unknown',
    };
}
function metricsOf(reports) {
    const all = reports.flatMap(({ metrics, checkName }) => metrics.map((metric) => ({ metric, checkName })));
    const counts = new Map();
    for (const { metric } of all)
        counts.set(metric.id, (counts.get(metric.id) ?? 0) + 1);
    const isTwice = ({ id }) => (counts.get(id) ?? 0) > 1;
    return all.map(({ metric, checkName }) => isTwice(metric) ? { ...metric, title: `${metric.title} (${checkName})` } : metric);
}
function sectionOf(reports) {
    const columns = ['Report', 'Verdict', 'Step', 'In one line'].map((title) => ({ title }));
    const rows = reports.map(({ checkName, outcome, conclusion, summary }) => [
        checkName,
        { kind: 'outcome', outcome },
        conclusion,
        summary,
    ]);
    return { title: 'Reports of earlier jobs', blocks: [{ kind: 'table', columns, rows }] };
}
function notesOf({ checkName, outcome, conclusion, notes }) {
    const own = notes.map((note) => `${checkName}: ${note}`);
    const isLenient = conclusion === 'success' && (outcome === 'fail' || outcome === 'inconclusive');
    return isLenient
        ? [
            `${checkName}: its step succeeded with the verdict ${outcome}, because its \`fail-on\` or \`on-missing\` allows it.`,
            ...own,
        ]
        : own;
}
function strangersAmong({ jobs }, { skippable }) {
    if (!jobs.known)
        return [];
    const names = new Set(jobs.results.map(({ name }) => name));
    return skippable
        .filter((name) => !names.has(name))
        .map((name) => `\`skippable\` names ${name}, which is no job of \`needs\`.`);
}

;// CONCATENATED MODULE: ./build/actions/job-results/index.js




const schema = inputs/* jobResults */.k;
async function run(run) {
    const { required = [], skippable = [] } = run.inputs;
    const facts = await collect(run);
    const demands = { required, skippable };
    return report(facts, judge(facts, demands), demands);
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

/***/ 8718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pathInside),
/* harmony export */   i: () => (/* binding */ relativePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

function relativePath(folder, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}
function pathInside(folder, path) {
    const inside = relativePath(folder, path);
    return inside === '' || inside === '..' || inside.startsWith('../') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside) ? undefined : inside;
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


/***/ })

};
