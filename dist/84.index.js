export const id = 84;
export const ids = [84,6095];
export const modules = {

/***/ 84:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/render/visible-text.js
var visible_text = __webpack_require__(6433);
// EXTERNAL MODULE: ./build/systems/git/open-git.js
var open_git = __webpack_require__(8689);
// EXTERNAL MODULE: ./build/cli/exit-code.js
var exit_code = __webpack_require__(5123);
// EXTERNAL MODULE: ./build/core/files/relative-path.js
var relative_path = __webpack_require__(8718);
// EXTERNAL MODULE: ./build/core/inputs/common-inputs.js
var common_inputs = __webpack_require__(7647);
// EXTERNAL MODULE: ./build/core/policy/find-policy.js + 6 modules
var find_policy = __webpack_require__(4585);
// EXTERNAL MODULE: ./build/core/policy/known-actions.js
var known_actions = __webpack_require__(7216);
// EXTERNAL MODULE: ./build/readers/line-index.js
var line_index = __webpack_require__(664);
// EXTERNAL MODULE: ./build/core/policy/yaml-access.js
var yaml_access = __webpack_require__(9805);
;// CONCATENATED MODULE: ./build/cli/check/scope.js
const judges = new Set(['gate', 'security-scan', 'quality-gate', 'job-results', 'gate.yml']);
function nameOf({ use }) {
    if (use.kind === 'malformed')
        return undefined;
    return use.kind === 'action' ? use.name : use.file;
}
function isJudge(usage) {
    return judges.has(nameOf(usage) ?? '');
}

;// CONCATENATED MODULE: ./build/cli/check/check-order.js


const checkOrder = ({ file }) => {
    const { kind, triggers } = file.workflow;
    if (kind === 'action')
        return [];
    const isReview = ['pull_request', 'merge_group'].some((trigger) => triggers.has(trigger));
    return file.usages
        .filter(isJudge)
        .flatMap((usage) => [
        ...swallowed(usage),
        ...skippedStep(usage),
        ...skippedJob(usage),
        ...(isReview ? [...conditional(usage, usage.step?.condition), ...conditional(usage, usage.job.condition)] : []),
        ...withoutCheckout(usage),
    ]);
};
const swallow = 'continue-on-error';
function swallowed({ node, job, step, text }) {
    const entries = [(0,yaml_access/* entryOf */.Ms)(node, swallow), step === undefined ? undefined : (0,yaml_access/* entryOf */.Ms)(job.node, swallow)];
    return entries.flatMap((entry) => {
        if (entry === undefined || (0,yaml_access/* textOf */.b6)(entry.value)?.value !== 'true')
            return [];
        const what = `With \`${swallow}\` the job is green whatever ${text.value} says.`;
        const fix = 'Remove it; `fail-on: never` reports without failing, and says so.';
        return [{ level: 'error', rule: 'gate-cannot-fail', offset: entry.keyOffset, what, fix }];
    });
}
const runsAfterFailure = /\b(?:always|cancelled|failure)\s*\(/i;
function skippedStep({ job, step, index = 0, text, use }) {
    if (step === undefined || use.kind !== 'action' || use.name === 'security-scan')
        return [];
    if (step.condition !== undefined && runsAfterFailure.test(step.condition.value))
        return [];
    const nodes = (0,yaml_access/* itemsOf */.S3)((0,yaml_access/* nodeAt */.oB)(job.node, 'steps'));
    const before = job.steps.slice(0, index).some((other, at) => isTest(other) && mayFail(nodes[at]));
    if (!before)
        return [];
    return [
        {
            level: 'warning',
            rule: 'gate-skipped',
            offset: step.condition?.offset ?? text.offset,
            what: `When the tests before it fail, ${text.value} does not run: the job is red without a report of what failed.`,
            fix: `Add \`if: \${{ !cancelled() }}\` to the step.`,
        },
    ];
}
const testCommand = /\b(?:(?:npm|pnpm|yarn|bun)\s+(?:run\s+)?(?:test|t)\b|(?:npx\s+)?(?:vitest|jest|mocha|nyc|c8)\b|node\s+--test|cargo\s+(?:llvm-cov|nextest|test|tarpaulin)|swift\s+test|tuist\s+test|xcodebuild\b.*\btest|fastlane\s+\w*test|gradlew?\b.*\b(?:test|check)|go\s+test|pytest|dotnet\s+test|mvn\b.*\b(?:test|verify))/;
function isTest({ run, uses }) {
    return ((run !== undefined && testCommand.test(run.value)) ||
        /\/run-tests@|^\$\/actions\/run-tests$/.test(uses?.value ?? ''));
}
function mayFail(node) {
    return (0,yaml_access/* textOf */.b6)((0,yaml_access/* nodeAt */.oB)(node, swallow))?.value !== 'true';
}
function skippedJob(usage) {
    const { job, text } = usage;
    const needs = (0,yaml_access/* entryOf */.Ms)(job.node, 'needs');
    if (needs === undefined || (job.condition !== undefined && runsAfterFailure.test(job.condition.value)))
        return [];
    return [
        {
            level: nameOf(usage) === 'job-results' ? 'error' : 'warning',
            rule: 'gate-skipped',
            offset: needs.keyOffset,
            what: `When a job that ${job.id} needs fails, ${text.value} is skipped, and a required check that is skipped counts as success.`,
            fix: `Add \`if: \${{ ${nameOf(usage) === 'job-results' ? 'always()' : '!cancelled()'} }}\` to the job.`,
        },
    ];
}
const alwaysHolds = /^(?:\$\{\{)?\s*(?:always\(\)|!\s*cancelled\(\)|success\(\)\s*\|\|\s*failure\(\)|true)\s*(?:\}\})?$/i;
function conditional({ text }, condition) {
    if (condition === undefined || alwaysHolds.test(condition.value.trim()))
        return [];
    return [
        {
            level: 'warning',
            rule: 'gate-skipped',
            offset: condition.offset,
            what: `Where the condition does not hold, ${text.value} is skipped, and what is skipped counts as success.`,
            fix: 'Let it run for every change, and let the policy say what is demanded of it.',
        },
    ];
}
function withoutCheckout({ job, step, index = 0, use, text }) {
    if (step === undefined || use.kind !== 'action' || use.name === 'job-results')
        return [];
    if (job.steps.slice(0, index).some(brings))
        return [];
    return [
        {
            level: 'warning',
            rule: 'missing-checkout',
            offset: text.offset,
            what: `No step before ${text.value} checks the repository out, so there is nothing to look at.`,
            fix: 'Add a step with actions/checkout before it.',
        },
    ];
}
function brings({ uses, run }) {
    return (/checkout|^\.\/|^\$\//i.test(uses?.value ?? '') ||
        /\bgit\s+(?:clone|fetch|checkout|worktree)\b/.test(run?.value ?? ''));
}

// EXTERNAL MODULE: ./build/core/inputs/fields.js
var fields = __webpack_require__(9181);
;// CONCATENATED MODULE: ./build/cli/check/check-paths.js



const checkPaths = async (scope) => {
    const sayings = [];
    for (const usage of scope.file.usages) {
        if (scope.file.workflow.kind === 'action')
            continue;
        sayings.push(...(await missingPaths(usage, scope)), ...unknownProfile(usage, scope));
    }
    return sayings;
};
async function missingPaths(usage, { files, folder }) {
    if (checksOutElsewhere(usage))
        return [];
    const workingDirectory = literal(usage, 'working-directory');
    if (workingDirectory === 'expression')
        return [];
    const base = (0,external_node_path_.resolve)(folder, workingDirectory?.value ?? '.');
    const isThere = async (path, kind) => (await files.facts(path).catch(() => ({ kind })))?.kind === kind;
    if (workingDirectory !== undefined && !isMadeBefore(usage, workingDirectory.value)) {
        if (!(await isThere(base, 'directory')))
            return [absent('working-directory', workingDirectory, 'folder')];
    }
    const config = literal(usage, 'config');
    if (config === undefined || config === 'expression' || isMadeBefore(usage, config.value))
        return [];
    return (await isThere((0,external_node_path_.resolve)(base, config.value), 'file')) ? [] : [absent('config', config, 'file')];
}
function literal({ given }, name) {
    const entry = given.find(({ key }) => key.toLowerCase() === name);
    const text = entry === undefined ? undefined : (0,yaml_access/* textOf */.b6)(entry.value);
    if (text === undefined || text.value.trim() === '')
        return undefined;
    if (text.value.includes('${{') || (0,external_node_path_.isAbsolute)(text.value))
        return 'expression';
    return { value: text.value.trim(), offset: text.offset };
}
function checksOutElsewhere({ job }) {
    return job.steps.some(({ uses, with: given }) => {
        return /checkout/i.test(uses?.value ?? '') && given.some(({ key }) => key === 'path' || key === 'repository');
    });
}
function isMadeBefore({ job, index = 0 }, path) {
    const name = path.split('/').at(-1) ?? path;
    return job.steps.slice(0, index).some(({ run, with: given }) => {
        return run?.value.includes(name) === true || given.some(({ value }) => value.includes(name));
    });
}
function absent(name, { value, offset }, kind) {
    const what = `${name} is ${JSON.stringify(value)}, and there is no such ${kind} in the repository.`;
    return { level: 'error', rule: 'missing-path', offset, what, fix: 'Mend the path.' };
}
function unknownProfile(usage, { policy }) {
    const named = literal(usage, 'environment');
    const hasOwnPolicy = usage.given.some(({ key }) => ['config', 'working-directory'].includes(key.toLowerCase()));
    if (policy === undefined || named === undefined || named === 'expression' || hasOwnPolicy)
        return [];
    if (policy.environments.has(named.value))
        return [];
    const what = `environment is ${JSON.stringify(named.value)}; expected the name of an environment of the policy.`;
    const fix = (0,fields/* mendWord */.V)(named.value, [...policy.environments.keys()]);
    return [{ level: 'error', rule: 'input-value', offset: named.offset, what, fix }];
}

;// CONCATENATED MODULE: ./build/cli/check/grants.js

const levels = ['none', 'read', 'write'];
const noGrants = { others: 'none', each: new Map() };
function grantsOf(permissions) {
    if (permissions === undefined)
        return undefined;
    const all = (0,yaml_access/* textOf */.b6)(permissions.value)?.value;
    if (all === 'read-all')
        return { others: 'read', each: new Map() };
    if (all === 'write-all')
        return { others: 'write', each: new Map() };
    if (all !== undefined)
        return undefined;
    const each = (0,yaml_access/* entriesOf */.Mc)(permissions.value).flatMap(({ key, value }) => {
        const level = levels.find((word) => word === (0,yaml_access/* textOf */.b6)(value)?.value);
        return level === undefined ? [] : [[key, level]];
    });
    return { others: 'none', each: new Map(each) };
}
function levelOf({ others, each }, scope) {
    return each.get(scope) ?? others;
}
function isEnough(granted, asked) {
    return levels.indexOf(granted) >= levels.indexOf(asked);
}
function addedGrants(a, b) {
    const more = (one, other) => (isEnough(one, other) ? one : other);
    const scopes = new Set([...a.each.keys(), ...b.each.keys()]);
    const each = [...scopes].map((scope) => [scope, more(levelOf(a, scope), levelOf(b, scope))]);
    return { others: more(a.others, b.others), each: new Map(each) };
}

;// CONCATENATED MODULE: ./build/cli/check/check-permissions.js



const checkPermissions = (scope) => {
    const { workflow } = scope.file;
    if (workflow.kind === 'action')
        return [];
    return scope.file.usages.flatMap((usage) => {
        const written = usage.job.permissions ?? workflow.permissions;
        return usage.use.kind === 'workflow' ? ofCall(usage, written, scope) : ofStep(usage, written, scope);
    });
};
function ofCall(usage, written, { suite }) {
    const { use, text, job } = usage;
    const called = use.kind === 'workflow' ? suite.workflows?.get(use.file) : undefined;
    if (called === undefined)
        return [];
    const asked = [...called.grants.each].filter(([, level]) => level !== 'none').sort();
    const yaml = asked.map(([scope, level]) => `${scope}: ${level}`).join(', ');
    const grants = grantsOf(written);
    if (written !== undefined && grants === undefined)
        return [];
    const lacking = grants === undefined ? [] : asked.filter(([scope, level]) => !isEnough(levelOf(grants, scope), level));
    if (grants === undefined) {
        if (yaml === '')
            return [];
        return [
            {
                level: 'warning',
                rule: 'missing-permission',
                offset: text.offset,
                what: `The job ${job.id} has no \`permissions\`, so it depends on a setting of the repository whether GitHub starts ${called.file}.`,
                fix: `Give the job \`permissions: { ${yaml} }\`.`,
            },
        ];
    }
    if (lacking.length === 0)
        return [];
    const missing = lacking.map(([scope, level]) => `\`${scope}: ${level}\``).join(' and ');
    return [
        {
            level: 'error',
            rule: 'missing-permission',
            offset: written?.keyOffset ?? text.offset,
            what: `The job ${job.id} does not grant ${missing}, which ${called.file} asks for: GitHub refuses to start the run.`,
            fix: `Give the job \`permissions: { ${yaml} }\`.`,
        },
    ];
}
const places = {
    check: 'checks',
    comment: 'pull-requests',
    status: 'statuses',
    sarif: 'security-events',
};
function ofStep(usage, written, scope) {
    const grants = grantsOf(written);
    if (!isJudge(usage) || grants === undefined || hasOwnToken(usage))
        return [];
    return [...reading(usage, grants, written), ...publishing(usage, grants, written, scope)];
}
function hasOwnToken({ given }) {
    const token = given.find(({ key }) => key.toLowerCase() === 'token');
    if (token === undefined)
        return false;
    return !/^\$\{\{\s*(?:github\.token|secrets\.GITHUB_TOKEN)\s*\}\}$/i.test((0,yaml_access/* textOf */.b6)(token.value)?.value ?? '');
}
function reading(usage, grants, written) {
    if (isEnough(levelOf(grants, 'contents'), 'read'))
        return [];
    const checksOut = usage.job.steps.some(({ uses }) => uses?.value.startsWith('actions/checkout@') === true);
    if (!checksOut)
        return [];
    return [
        {
            level: 'warning',
            rule: 'missing-permission',
            offset: written?.keyOffset ?? usage.text.offset,
            what: `The job ${usage.job.id} may not read the repository, so the checkout fails in a private one.`,
            fix: 'Add `contents: read` to its `permissions`.',
        },
    ];
}
function publishing(usage, grants, written, { policy, file }) {
    const said = (0,yaml_access/* entryOf */.Ms)({ kind: 'mapping', offset: 0, entries: usage.given }, 'publish');
    const text = said === undefined ? undefined : (0,yaml_access/* textOf */.b6)(said.value)?.value;
    if (text?.includes('${{'))
        return [];
    const words = text === undefined ? wordsOfPolicy(usage, policy) : text.split(/[\s,]+/);
    const isAuto = words.length === 0 || words.includes('auto');
    const wanted = isAuto ? (file.workflow.triggers.has('pull_request') ? ['comment'] : []) : words;
    return wanted.flatMap((place) => {
        const permission = places[place];
        if (permission === undefined || isEnough(levelOf(grants, permission), 'write'))
            return [];
        return [
            {
                level: isAuto ? 'warning' : 'error',
                rule: 'missing-permission',
                offset: said?.value.offset ?? written?.keyOffset ?? usage.text.offset,
                what: `The job ${usage.job.id} may not write \`${permission}\`, so the report is not published as ${place}.`,
                fix: `Add \`${permission}: write\` to its \`permissions\`, or leave ${place} out of \`publish\`.`,
            },
        ];
    });
}
function wordsOfPolicy({ use }, policy) {
    const section = use.kind === 'action' ? policy?.sections[use.name] : undefined;
    const words = section?.publish ?? policy?.common.publish;
    return Array.isArray(words) ? words.map(String) : [];
}

// EXTERNAL MODULE: ./build/actions/security-scan/checks/workflows/inspect-workflow.js + 17 modules
var inspect_workflow = __webpack_require__(4372);
// EXTERNAL MODULE: ./build/actions/security-scan/checks/workflows/rules.js
var rules = __webpack_require__(4011);
// EXTERNAL MODULE: ./build/core/policy/yaml-tree.js
var yaml_tree = __webpack_require__(6095);
;// CONCATENATED MODULE: ./build/cli/check/check-triggers.js






const checkTriggers = ({ file }) => {
    const { workflow } = file;
    const on = workflow.triggersNode;
    if (on === undefined || !file.usages.some(isJudge))
        return [];
    const sayings = [...baseJudged(file)];
    const pull = (0,yaml_access/* nodeAt */.oB)(on.value, 'pull_request');
    const offset = (0,yaml_access/* entryOf */.Ms)(on.value, 'pull_request')?.keyOffset ?? on.keyOffset;
    for (const filter of ['paths', 'paths-ignore']) {
        const entry = (0,yaml_access/* entryOf */.Ms)(pull, filter);
        if (entry === undefined)
            continue;
        sayings.push({
            level: 'warning',
            rule: 'path-filter',
            offset: entry.keyOffset,
            what: `With \`${filter}\` the workflow does not start for other files, and a required check of it stays pending for ever.`,
            fix: 'Remove the filter; gate.yml has an input `paths`, with which the check is there and green.',
        });
    }
    if (pull !== undefined && !updates((0,yaml_access/* nodeAt */.oB)(pull, 'types'))) {
        sayings.push({
            level: 'error',
            rule: 'missing-updates',
            offset: (0,yaml_access/* entryOf */.Ms)(pull, 'types')?.keyOffset ?? offset,
            what: 'The workflow does not run when commits are pushed to a pull request, so the verdict is about older ones.',
            fix: 'Add `synchronize` to `types`, or remove `types`.',
        });
    }
    if (workflow.triggers.has('pull_request') && !workflow.triggers.has('merge_group')) {
        sayings.push({
            level: 'warning',
            rule: 'missing-merge-group',
            offset,
            what: 'The workflow does not run for `merge_group`: a merge queue waits for its check for ever.',
            fix: 'Add `merge_group:` beside `pull_request:`; without a merge queue it does nothing.',
        });
    }
    return sayings;
};
function baseJudged({ workflow, usages }) {
    const entry = (0,yaml_access/* entryOf */.Ms)(workflow.triggersNode?.value, 'pull_request_target');
    const blind = usages.find((usage) => {
        const asks = usage.job.steps.some(({ with: given }) => given.some(({ key }) => key === 'ref'));
        return isJudge(usage) && nameOf(usage) !== 'job-results' && !asks;
    });
    if (blind === undefined || !workflow.triggers.has('pull_request_target'))
        return [];
    return [
        {
            level: 'error',
            rule: 'base-judged',
            offset: entry?.keyOffset ?? workflow.triggersNode?.keyOffset ?? 0,
            what: `With \`pull_request_target\` the base branch is checked out, and ${blind.text.value} looks at nothing of the change.`,
            fix: 'Use `pull_request`, which works for forks too.',
        },
    ];
}
function updates(types) {
    if (types === undefined)
        return true;
    const single = (0,yaml_access/* textOf */.b6)(types)?.value;
    const words = single === undefined ? (0,yaml_access/* itemsOf */.S3)(types).map((item) => (0,yaml_access/* textOf */.b6)(item)?.value) : [single];
    return words.includes('synchronize');
}
const checkTrust = ({ file }) => {
    if (file.usages.length === 0 || file.workflow.kind === 'action')
        return [];
    const lines = (0,line_index/* lineIndex */.D)(file.text);
    const seen = { path: file.path, text: file.text, placeOf: lines.placeOf, lineAt: lines.lineAt };
    const hits = (0,inspect_workflow/* inspectWorkflow */.u)(seen, {}, (source) => (0,yaml_tree.readYamlTree)(source, { mergeKeys: true, tags: true }));
    const checkouts = hits.filter(({ rule }) => rule.id === rules/* workflowRules */.l.untrustedCheckout.id);
    const inherited = hits.filter(({ rule, index }) => rule.id === rules/* workflowRules */.l.secretsInherit.id && isOfOurCall(index, file));
    return [
        ...checkouts.map(({ index, message, rule, fix }) => {
            return { level: 'error', rule: 'untrusted-checkout', offset: index, what: message, fix: fix ?? rule.fix };
        }),
        ...inherited.map(({ index, message }) => {
            const fix = 'Remove `secrets: inherit`; the workflow needs none but the token that every job has.';
            return { level: 'error', rule: 'secrets-inherit', offset: index, what: message, fix };
        }),
    ];
};
function isOfOurCall(index, file) {
    return file.usages.some(({ job, step }) => step === undefined && (0,yaml_access/* entryOf */.Ms)(job.node, 'secrets')?.keyOffset === index);
}

// EXTERNAL MODULE: ./build/core/inputs/field.js
var field = __webpack_require__(6966);
// EXTERNAL MODULE: ./build/core/inputs/suggest.js
var suggest = __webpack_require__(5308);
;// CONCATENATED MODULE: ./build/cli/check/check-uses.js



const checkUses = (scope) => scope.file.usages.flatMap((usage) => judge(usage, scope));
function judge(usage, scope) {
    const { use, text, step } = usage;
    const refuse = (what, fix) => [
        { level: 'error', rule: 'unknown-use', offset: text.offset, what, fix },
    ];
    if (use.kind === 'malformed')
        return refuse(use.what, use.fix);
    if (use.kind === 'workflow' && step !== undefined) {
        return refuse(`${text.value} is a workflow, and a step can only use an action.`, 'Call it from a job of its own.');
    }
    if (use.kind === 'action' && step === undefined) {
        return refuse(`${text.value} is an action, and a job can only call a workflow.`, 'Use it in a step.');
    }
    if (use.kind === 'action') {
        const action = scope.suite.actions.get(use.name);
        if (action !== undefined)
            return judgeInputs(usage, `The action ${use.name}`, action.inputs, scope);
        return refuse(`There is no action ${use.name}.`, meantBy(use.name, [...scope.suite.actions.keys()]));
    }
    const { workflows } = scope.suite;
    if (workflows === undefined)
        return [notThere(usage)];
    const workflow = workflows.get(use.file);
    if (workflow !== undefined) {
        return [
            ...judgeInputs(usage, `The workflow ${use.file}`, workflow.inputs, scope),
            ...judgeSecrets(usage, workflow),
        ];
    }
    return refuse(`There is no workflow ${use.file} to call.`, meantBy(use.file, [...workflows.keys()]));
}
function notThere({ text }) {
    return {
        level: 'unknown',
        rule: 'not-checked',
        offset: text.offset,
        what: `The workflows of vetnet-actions are not beside this bundle, so nothing is known of ${text.value}.`,
        fix: 'Run the check from a clone or a release, not from a copy of dist alone.',
    };
}
const mostNames = 15;
function meantBy(name, names, usage) {
    const meant = (0,suggest/* suggest */.Z)(name, names);
    if (meant !== undefined)
        return `Did you mean ${meant}?`;
    if (usage?.use.kind === 'action' && names.length > mostNames)
        return `\`vetnet ${usage.use.name} --help\` lists them.`;
    return `There are: ${names.join(', ')}.`;
}
function judgeInputs(usage, whose, inputs, scope) {
    const sayings = [];
    const known = new Map([...inputs].map(([name, input]) => [name.toLowerCase(), { name, input }]));
    const present = new Set();
    for (const entry of usage.given) {
        const found = known.get(entry.key.toLowerCase());
        if (found === undefined) {
            const what = `${whose} has no input ${entry.key}.`;
            const fix = meantBy(entry.key, [...inputs.keys()], usage);
            sayings.push({ level: 'error', rule: 'unknown-input', offset: entry.keyOffset, what, fix });
            continue;
        }
        if (isGiven(entry))
            present.add(found.name);
        sayings.push(...judgeValue(entry, found.input));
    }
    for (const [name, input] of inputs) {
        if (!input.required || present.has(name) || (input.inPolicy && saysInPolicy(usage, name, scope)))
            continue;
        const what = `${whose} needs the input ${name}.`;
        const fix = `Add \`${name}: ${input.field?.words.example.split('\n')[0] ?? '…'}\` below \`with:\`.`;
        sayings.push({ level: 'error', rule: 'missing-input', offset: usage.text.offset, what, fix });
    }
    return sayings;
}
function judgeSecrets({ node }, { file, secrets }) {
    return (0,yaml_access/* entriesOf */.Mc)((0,yaml_access/* nodeAt */.oB)(node, 'secrets'))
        .filter(({ key }) => !secrets.has(key.toLowerCase()))
        .map(({ key, keyOffset }) => {
        const what = `The workflow ${file} has no secret ${key}: GitHub refuses to start the run.`;
        const fix = secrets.size === 0 ? 'Remove `secrets`; it needs none.' : meantBy(key, [...secrets]);
        return { level: 'error', rule: 'unknown-input', offset: keyOffset, what, fix };
    });
}
function isGiven({ value }) {
    return value.kind !== 'scalar' || (value.value !== null && String(value.value).trim() !== '');
}
function saysInPolicy({ use }, name, { policy }) {
    if (use.kind !== 'action')
        return false;
    return policy === undefined || policy.sections[use.name]?.[name] !== undefined;
}
function judgeValue(entry, input) {
    const { key, value } = entry;
    const refuse = (shown, expected, fix) => {
        const what = `${key} is ${JSON.stringify(shown)}; expected ${expected}.`;
        return [{ level: 'error', rule: 'input-value', offset: value.offset, what, fix }];
    };
    if (value.kind !== 'scalar') {
        const fix = 'Write one text; with `|` it may have several lines.';
        return refuse(value.kind === 'list' ? 'a list' : 'a mapping', 'a text, because an input is one', fix);
    }
    const text = (0,yaml_access/* textOf */.b6)(value)?.value ?? '';
    if (text.includes('${{') || text.trim() === '')
        return [];
    if (input.type === 'boolean' && typeof value.value !== 'boolean') {
        return refuse(text, '`true` or `false` without quotes', 'Write `true` or `false`.');
    }
    if (input.type === 'number' && typeof value.value !== 'number')
        return refuse(text, 'a number', 'Write a number.');
    if (input.successor !== undefined) {
        const what = `${key} is deprecated.`;
        const fix = `Use ${input.successor}.`;
        return [{ level: 'warning', rule: 'unknown-input', offset: entry.keyOffset, what, fix }];
    }
    const read = input.field?.read(text);
    if (input.field === undefined || !(read instanceof field/* Refusal */.P_))
        return [];
    return refuse((0,field/* showValue */.vp)(read.part ?? text), input.field.words.expected, read.mend);
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./build/readers/workflows/workflow.js
var workflows_workflow = __webpack_require__(3353);
;// CONCATENATED MODULE: ./build/cli/check/suite.js






const here = import.meta.url;
function suiteFolder() {
    return (0,external_node_url_.fileURLToPath)(new URL(here.endsWith('.ts') ? '../../../' : '../', here));
}
async function readSuite(schemas, folder, files) {
    const actions = new Map(schemas.map((schema) => [schema.name, knownAction(schema)]));
    for (const name of await namesIn((0,external_node_path_.join)(folder, 'actions'), files)) {
        if (actions.has(name))
            continue;
        const inputs = await declaredInputs((0,external_node_path_.join)(folder, 'actions', name, 'action.yml'), files);
        if (inputs !== undefined)
            actions.set(name, { name, inputs });
    }
    const workflows = new Map();
    for (const name of await namesIn((0,external_node_path_.join)(folder, '.github/workflows'), files)) {
        const known = await knownWorkflow((0,external_node_path_.join)(folder, '.github/workflows', name), name, schemas, files);
        if (known !== undefined)
            workflows.set(name, known);
    }
    return { actions, workflows: workflows.size === 0 ? undefined : workflows };
}
async function namesIn(folder, files) {
    const isThere = (await files.facts(folder).catch(() => undefined))?.kind === 'directory';
    return isThere ? (await files.list(folder)).map(({ name }) => name).sort() : [];
}
function knownAction(schema) {
    const inputs = Object.entries(schema.inputs).map(([name, { field, required, inPolicy, deprecated }]) => {
        const known = {
            field,
            required: required === true,
            inPolicy: inPolicy !== false,
            ...(deprecated === undefined ? {} : { successor: deprecated.by }),
        };
        return [name, known];
    });
    return { name: schema.name, inputs: new Map(inputs) };
}
async function declaredInputs(path, files) {
    if ((await files.facts(path).catch(() => undefined))?.kind !== 'file')
        return undefined;
    return inputsBelow((0,yaml_access/* nodeAt */.oB)((0,yaml_tree.readYamlTree)(await files.readText(path)), 'inputs'));
}
function inputsBelow(inputs) {
    const known = (0,yaml_access/* entriesOf */.Mc)(inputs).map(({ key, value }) => {
        const type = (0,yaml_access/* textOf */.b6)((0,yaml_access/* nodeAt */.oB)(value, 'type'))?.value;
        const required = (0,yaml_access/* textOf */.b6)((0,yaml_access/* nodeAt */.oB)(value, 'required'))?.value === 'true' && (0,yaml_access/* nodeAt */.oB)(value, 'default') === undefined;
        return [key, { required, inPolicy: false, ...(type === undefined ? {} : { type }) }];
    });
    return new Map(known);
}
async function knownWorkflow(path, file, schemas, files) {
    if (!/\.ya?ml$/.test(file))
        return undefined;
    const text = await files.readText(path);
    const root = (0,yaml_tree.readYamlTree)(text);
    const workflow = root === undefined ? undefined : (0,workflows_workflow/* readWorkflow */.S6)(text, root);
    if (workflow === undefined || !workflow.triggers.has('workflow_call'))
        return undefined;
    const call = (0,yaml_access/* nodeAt */.oB)(workflow.triggersNode?.value, 'workflow_call');
    const inputs = [...inputsBelow((0,yaml_access/* nodeAt */.oB)(call, 'inputs'))].map(([name, input]) => {
        const field = fieldOf(name, schemas);
        return [name, field === undefined ? input : { ...input, field }];
    });
    const asked = workflow.jobs.map((job) => grantsOf(job.permissions ?? workflow.permissions) ?? noGrants);
    return {
        file,
        inputs: new Map(inputs),
        secrets: new Set((0,yaml_access/* entriesOf */.Mc)((0,yaml_access/* nodeAt */.oB)(call, 'secrets')).map(({ key }) => key.toLowerCase())),
        grants: asked.reduce(addedGrants, noGrants),
    };
}
function fieldOf(name, schemas) {
    return schemas.find((schema) => Object.hasOwn(schema.inputs, name))?.inputs[name]?.field;
}

// EXTERNAL MODULE: ./build/core/policy/yaml-node.js
var yaml_node = __webpack_require__(1571);
// EXTERNAL MODULE: ./build/readers/workflows/read-tolerantly.js
var read_tolerantly = __webpack_require__(9139);
// EXTERNAL MODULE: ./build/readers/workflows/uses.js
var workflows_uses = __webpack_require__(2916);
;// CONCATENATED MODULE: ./build/cli/check/our-use.js

const suite = 'vetnet-actions';
const workflowFile = /^\.github\/workflows\/([^/]+\.ya?ml)$/;
function readOurUse(text, within) {
    const value = text.trim();
    if (value.startsWith('$/'))
        return within.suite ? ownPath(value.slice(2)) : undefined;
    const uses = (0,workflows_uses/* readUses */.N)(value);
    if (uses?.kind !== 'repository' || uses.name.toLowerCase() !== suite)
        return undefined;
    const path = uses.path.replace(/\/+$/, '');
    const example = `${uses.owner}/${uses.name}${path === '' ? '' : `/${path}`}@v1`;
    if (uses.ref === undefined) {
        return { kind: 'malformed', what: `${value} names no version, which GitHub refuses.`, fix: `Write ${example}.` };
    }
    const [, file] = workflowFile.exec(path) ?? [];
    if (file !== undefined)
        return { kind: 'workflow', file };
    const name = path.replace(/^actions\//, '');
    if (isBranch(uses.ref) && name !== '' && name === path && !name.includes('/')) {
        return {
            kind: 'malformed',
            what: `${value} is not there: only releases have the actions at the root.`,
            fix: `Write ${example}, or ${uses.owner}/${uses.name}/actions/${name}@${uses.ref}.`,
        };
    }
    return { kind: 'action', name: name === '' ? 'gate' : name };
}
function ownPath(path) {
    const [before = '', ref] = path.split('@');
    if (ref !== undefined) {
        return {
            kind: 'malformed',
            what: `$/${path} has a version, which GitHub refuses: $/ is always the commit that runs.`,
            fix: `Write $/${before}.`,
        };
    }
    const [, file] = workflowFile.exec(before) ?? [];
    if (file !== undefined)
        return { kind: 'workflow', file };
    const name = before.replace(/^actions\//, '').replace(/\/+$/, '');
    return { kind: 'action', name: name === '' ? 'gate' : name };
}
function isBranch(ref) {
    return !(0,workflows_uses/* isCommit */.W)(ref) && ['main', 'master', 'head', 'refs/heads/main'].includes(ref.toLowerCase());
}

;// CONCATENATED MODULE: ./build/cli/check/workflow-file.js







const read = (source) => (0,yaml_tree.readYamlTree)(source, { mergeKeys: true, tags: true });
function readWorkflowFile(path, source, within) {
    const text = source.replace(/^\uFEFF/, '');
    const isAction = /(?:^|\/)action\.ya?ml$/.test(path);
    let root;
    try {
        root = (0,read_tolerantly/* readTolerantly */.J)(text, read);
    }
    catch (error) {
        return unreadable(error);
    }
    const workflow = root === undefined ? undefined : (isAction ? workflows_workflow/* readAction */.f0 : workflows_workflow/* readWorkflow */.S6)(text, root);
    if (workflow === undefined) {
        const what = isAction ? 'The file does not say how the action `runs`.' : 'The file has no `jobs`.';
        return { level: 'error', rule: 'yaml', offset: 0, what, fix: 'Write it, or remove the file.' };
    }
    return { path, text, workflow, usages: usagesOf(workflow, within) };
}
function unreadable(error) {
    const { mark, reason } = error;
    const fault = error instanceof yaml_node/* YamlFault */.I ? error : undefined;
    if (fault?.message === yaml_tree/* tooMany */.O) {
        const fix = 'Split the workflow, or look at it by hand.';
        return {
            level: 'unknown',
            rule: 'not-checked',
            offset: fault.offset,
            what: 'The file is too large to look at.',
            fix,
        };
    }
    return {
        level: 'error',
        rule: 'yaml',
        offset: fault?.offset ?? mark?.position ?? 0,
        what: `This is no YAML that can be read: ${reason ?? (0,errors/* messageOf */.bD)(error)}.`,
        fix: fault?.mend ?? 'Mend the YAML there.',
    };
}
function usagesOf(workflow, within) {
    return workflow.jobs.flatMap((job) => {
        const steps = (0,yaml_access/* itemsOf */.S3)((0,yaml_access/* nodeAt */.oB)(job.node, 'steps'));
        const called = usageOf(job.uses, job, job.node, within);
        const used = job.steps.flatMap((step, index) => {
            const usage = usageOf(step.uses, job, steps[index] ?? job.node, within);
            return usage === undefined ? [] : [{ ...usage, step, index }];
        });
        return called === undefined ? used : [called, ...used];
    });
}
function usageOf(text, job, node, within) {
    const use = text === undefined ? undefined : readOurUse(text.value, within);
    if (text === undefined || use === undefined)
        return undefined;
    return { use, text, job, node, given: (0,yaml_access/* entriesOf */.Mc)((0,yaml_access/* nodeAt */.oB)(node, 'with')) };
}

;// CONCATENATED MODULE: ./build/cli/check/check-repository.js













const checks = [checkUses, checkPermissions, checkTriggers, checkTrust, checkOrder, checkPaths];
async function checkRepository(request) {
    const { files, folder, root, schemas, config } = request;
    const given = config === undefined ? {} : { config };
    const found = await (0,find_policy.findPolicy)({ given, files, actions: (0,known_actions/* knownActions */.B)(request.sections), root: folder });
    const problems = [...found.problems, ...(await (0,find_policy/* misnamedPolicy */.P)({ given, files, root: folder }))];
    const loaded = { ...found, problems };
    const policyFile = config ?? common_inputs/* defaultPolicyPath */.r2;
    const policy = loaded.problems.length > 0 ? undefined : loaded.policy;
    const suite = await readSuite(schemas, request.suite, files);
    const within = { suite: await isSuite(root, schemas, files) };
    const remarks = loaded.problems.map((problem) => remarkOf(problem, policyFile));
    const looked = [];
    let uses = 0;
    for (const path of await pathsOf(request)) {
        const shown = (0,relative_path/* relativePath */.i)(folder, path);
        const text = await files.readText(path);
        const file = readWorkflowFile(shown, text, within);
        const isFile = 'usages' in file;
        const sayings = isFile ? await sayingsAbout({ file, suite, policy, files, folder: root }) : [file];
        uses += isFile ? file.usages.length : 0;
        looked.push(shown);
        remarks.push(...placed(sayings, shown, isFile ? file.text : text));
    }
    const policyFiles = loaded.problems.length > 0 ? [...new Set(remarks.flatMap(policyFileOf))] : filesOf(loaded.policy);
    return { files: [...policyFiles, ...looked], uses, notices: loaded.notices, remarks };
}
function filesOf({ files }) {
    return files.map(({ file }) => file);
}
function policyFileOf({ rule, file }) {
    return rule === 'policy' ? [file] : [];
}
async function sayingsAbout(scope) {
    const sayings = [];
    for (const check of checks)
        sayings.push(...(await check(scope)));
    const once = new Map(sayings.map((saying) => [JSON.stringify([saying.rule, saying.offset, saying.fix]), saying]));
    return [...once.values()].sort((a, b) => a.offset - b.offset);
}
function placed(sayings, file, text) {
    const lines = (0,line_index/* lineIndex */.D)(text);
    return sayings.map(({ offset, ...saying }) => ({ ...saying, file, ...lines.placeOf(offset) }));
}
function remarkOf({ where, name, value, expected, mend }, policyFile) {
    const [, file = policyFile, line = '1', column = '1'] = /^(.*?):(\d+)(?::(\d+))?$/.exec(where) ?? [];
    const is = value === undefined ? 'is missing' : `is ${JSON.stringify(value)}`;
    const what = `${name} ${is}; expected ${expected}.`;
    return { level: 'error', rule: 'policy', file, line: Number(line), column: Number(column), what, fix: mend };
}
async function isSuite(root, schemas, files) {
    const own = schemas.map(({ name }) => files.facts((0,external_node_path_.join)(root, 'actions', name, 'action.yml')).catch(() => undefined));
    const found = (await Promise.all(own)).filter((facts) => facts?.kind === 'file');
    return found.length > 1;
}
async function pathsOf(request) {
    const { files, folder, root, named, config } = request;
    if (named.length > 0) {
        const policyPaths = [(0,external_node_path_.resolve)(folder, config ?? common_inputs/* defaultPolicyPath */.r2), (0,external_node_path_.resolve)(root, config ?? common_inputs/* defaultPolicyPath */.r2)];
        const isPolicy = (path) => policyPaths.includes(path) || /^configs\/[^/]+$/.test((0,relative_path/* relativePath */.i)(folder, path));
        return named.map((path) => (0,external_node_path_.resolve)(folder, path)).filter((path) => !isPolicy(path));
    }
    const workflows = await filesIn((0,external_node_path_.join)(root, '.github/workflows'), /\.ya?ml$/, files);
    const own = [];
    for (const parent of ['', '.github/actions', 'actions'])
        own.push(...(await actionsIn((0,external_node_path_.join)(root, parent), files)));
    return [...workflows, ...own];
}
async function actionsIn(folder, files) {
    const metadata = /^action\.ya?ml$/;
    const here = await filesIn(folder, metadata, files);
    const below = (await entriesIn(folder, files)).filter(({ kind, name }) => kind === 'directory' && name !== '.git');
    const deeper = await Promise.all(folder.endsWith('actions') ? below.map(({ name }) => filesIn((0,external_node_path_.join)(folder, name), metadata, files)) : []);
    return [...here, ...deeper.flat()];
}
async function filesIn(folder, name, files) {
    const entries = await entriesIn(folder, files);
    return entries
        .filter((entry) => entry.kind !== 'directory' && name.test(entry.name))
        .map((entry) => (0,external_node_path_.join)(folder, entry.name));
}
async function entriesIn(folder, files) {
    if ((await files.facts(folder).catch(() => undefined))?.kind !== 'directory')
        return [];
    return [...(await files.list(folder))].sort((a, b) => (a.name < b.name ? -1 : 1));
}

// EXTERNAL MODULE: ./build/core/render/display-width.js
var display_width = __webpack_require__(24);
// EXTERNAL MODULE: ./build/core/render/metric-format.js
var metric_format = __webpack_require__(6875);
;// CONCATENATED MODULE: ./build/cli/check/print.js



function printCheck({ files, uses, notices, remarks }, columns) {
    const width = Math.max(40, Math.min(columns, 120));
    const told = remarks.flatMap(({ file, line, column, level, rule, what, fix }) => [
        `${(0,visible_text/* visibleLine */.P8)(file)}:${line}:${column}  ${level}  ${rule}`,
        ...(0,display_width/* wrapWidth */.jU)((0,visible_text/* visibleLine */.P8)(`${what} ${fix}`), width - 2).map((text) => `  ${text}`),
        '',
    ]);
    const noted = notices.map((notice) => `Note: ${(0,visible_text/* visibleLine */.P8)(notice)}`);
    const looked = `${(0,metric_format/* countOf */.pq)(files.length, 'file')} with ${(0,metric_format/* countOf */.pq)(uses, 'use')} of vetnet-actions`;
    const counts = ['error', 'warning', 'unknown']
        .map((level) => [remarks.filter((remark) => remark.level === level).length, level])
        .filter(([count]) => count > 0)
        .map(([count, level]) => (level === 'unknown' ? `${count} not checked` : (0,metric_format/* countOf */.pq)(count, level)));
    if (files.length === 0 && remarks.length === 0)
        return [
            ...noted,
            'There is nothing to check: no policy, and no workflow that uses vetnet-actions.',
            'Write both by `vetnet init`.',
        ]
            .map((line) => `${line}\n`)
            .join('');
    const summary = `${counts.length === 0 ? 'Nothing wrong' : counts.join(', ')} in ${looked}.`;
    const advice = uses === 0 ? ['No workflow uses vetnet-actions: `vetnet init` writes one.'] : [];
    return [...told, ...noted, summary, ...advice].map((line) => `${line}\n`).join('');
}
function jsonOfCheck(result) {
    const remarks = result.remarks.map(({ level, rule, file, line, column, what, fix }) => {
        return { level, rule, file, line, column, what, fix };
    });
    return `${JSON.stringify({ version: 1, ...result, remarks }, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./build/cli/check/index.js









const usage = `Usage: vetnet check [options] [files...]

Checks the policy and, of each workflow and action of the repository, what uses vetnet-actions: names, inputs and their
values, permissions, triggers, and whether the gate runs when something before it failed. Nothing is run, nothing is asked.

  files            workflows to check; all of the repository where none is named
  --config <path>  the policy (default: .github/vetnet.yml)
  --strict         warnings count as errors
  --json           print the result as JSON

Exit codes: 0 nothing wrong, 1 errors, 2 wrong usage, 3 something could not be checked or there is nothing to check,
4 a file cannot be read.
`;
async function check(args, place) {
    const { terminal, files } = place.ports;
    if (args.includes('--help') || args.includes('-h')) {
        terminal.out(usage);
        return exit_code/* exitCodes */.h.pass;
    }
    const refuse = (why) => {
        terminal.error(`${(0,visible_text/* visibleLine */.P8)(why)}\n\n${usage}`);
        return exit_code/* exitCodes */.h.usage;
    };
    const request = readRequest(args);
    if (typeof request === 'string')
        return refuse(request);
    const { folder, suite = suiteFolder() } = place;
    for (const path of request.named) {
        const facts = await files.facts((0,external_node_path_.resolve)(folder, path)).catch(() => undefined);
        if (facts?.kind !== 'file')
            return refuse(`There is no file ${path}.`);
    }
    try {
        const repository = await (0,open_git/* repositoryAbove */.an)(folder, files);
        const root = repository === undefined ? folder : (0,external_node_path_.dirname)(repository);
        const result = await checkRepository({ ...place, ...request, files, folder, root, suite });
        terminal.out(request.json ? jsonOfCheck(result) : printCheck(result, terminal.columns));
        return exitCodeOf(result, request.strict);
    }
    catch (error) {
        terminal.error(`${(0,visible_text/* visibleLine */.P8)((0,errors/* messageOf */.bD)(error))}\n`);
        return exit_code/* exitCodes */.h.trouble;
    }
}
function exitCodeOf({ remarks, files, uses }, strict) {
    const has = (level) => remarks.some((remark) => remark.level === level);
    if (has('error') || (strict && has('warning')))
        return exit_code/* exitCodes */.h.fail;
    const isNothing = uses === 0 && !files.some((file) => !/action\.ya?ml$|(?:^|\/)workflows\//.test(file));
    return has('unknown') || isNothing ? exit_code/* exitCodes */.h.inconclusive : exit_code/* exitCodes */.h.pass;
}
function readRequest(args) {
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({
            args: [...args],
            allowPositionals: true,
            options: { config: { type: 'string' }, strict: { type: 'boolean' }, json: { type: 'boolean' } },
        });
        const { config, strict = false, json = false } = values;
        return { strict, json, named: positionals, ...(config === undefined ? {} : { config }) };
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error);
    }
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

/***/ 7216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ knownActions)
/* harmony export */ });
function knownActions(schemas) {
    return { names: schemas.map(({ name }) => name), schemas: () => Promise.resolve(schemas) };
}


/***/ }),

/***/ 6095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ tooMany),
/* harmony export */   readYamlTree: () => (/* binding */ readYamlTree)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1571);


const maximumNodes = 20_000;
const tooMany = 'too many values';
class TreeBuilder {
    #leave;
    #source;
    #events;
    #anchors = new Map();
    #next = 0;
    #offset = 0;
    constructor(source, leave) {
        this.#leave = leave;
        this.#source = source;
        this.#events = js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH(source, {});
    }
    build() {
        if (this.#events.length === 0)
            return undefined;
        this.#next = 1;
        const { node } = this.#value();
        this.#next += 1;
        if (this.#events[this.#next]?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT) {
            this.#next += 1;
            throw new _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlFault */ .I(this.#value().node.offset, 'a second document', {
                expected: 'one YAML document',
                mend: 'Remove the line `---` and merge what follows it into the first document.',
            });
        }
        return node;
    }
    #take() {
        const event = this.#events[this.#next];
        if (event === undefined)
            throw new RangeError('The YAML events end too early.');
        this.#next += 1;
        return event;
    }
    #value() {
        const event = this.#take();
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS)
            return this.#alias(event);
        if (event.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR &&
            event.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE &&
            event.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING) {
            throw new RangeError('A YAML value was expected.');
        }
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR) {
            if (event.valueStart >= 0)
                this.#offset = event.valueStart;
        }
        else
            this.#offset = event.start;
        if (event.tagStart >= 0 && this.#leave.tags !== true) {
            throw new _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlFault */ .I(event.tagStart, `the tag ${this.#source.slice(event.tagStart, event.tagEnd)}`, {
                expected: 'values without tags',
                mend: 'Remove the tag; quotes make a text of any value.',
            });
        }
        const built = event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR ? this.#scalar(event) : this.#collection(event);
        if (event.anchorStart >= 0)
            this.#anchors.set(this.#source.slice(event.anchorStart, event.anchorEnd), built);
        return built;
    }
    #scalar(event) {
        const document = {
            type: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT,
            explicitStart: false,
            explicitEnd: false,
            directives: [],
        };
        const [value] = js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .constructFromEvents */ .fw([document, { ...event, anchorStart: -1, anchorEnd: -1, tagStart: -1, tagEnd: -1 }, { type: js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP }], {
            source: this.#source,
        });
        return {
            node: { kind: 'scalar', offset: this.#offset, value: value },
            size: 1,
        };
    }
    #alias(event) {
        this.#offset = event.anchorStart;
        const name = this.#source.slice(event.anchorStart, event.anchorEnd);
        const built = this.#anchors.get(name);
        if (built !== undefined)
            return built;
        throw new _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlFault */ .I(event.anchorStart, `the alias *${name}`, {
            expected: 'an alias of an anchor that ends before it',
            mend: 'Write the value out.',
        });
    }
    #collection(event) {
        const offset = this.#offset;
        const items = [];
        const entries = [];
        const keys = new Set();
        let size = 1;
        while (this.#events[this.#next]?.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP) {
            const key = event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING ? this.#key(keys) : undefined;
            const built = this.#value();
            size += built.size;
            if (size > maximumNodes) {
                throw new _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlFault */ .I(this.#offset, tooMany, {
                    expected: `at most ${maximumNodes} values, those repeated by aliases included`,
                    mend: 'Write a smaller policy.',
                });
            }
            if (key === undefined)
                items.push(built.node);
            else
                entries.push({ ...key, value: built.node });
        }
        this.#next += 1;
        const node = event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING ? { kind: 'mapping', offset, entries } : { kind: 'list', offset, items };
        return { node, size };
    }
    #key(before) {
        const { node } = this.#value();
        const keyOffset = this.#offset;
        if (node.kind !== 'scalar') {
            throw new _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlFault */ .I(node.offset, 'a list or mapping as key', {
                expected: 'a text as key',
                mend: 'Write a word before the colon.',
            });
        }
        const key = String(node.value);
        if (key === '__proto__') {
            throw new _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlFault */ .I(keyOffset, 'the key __proto__', { expected: 'a known key', mend: 'Remove it.' });
        }
        if (key === '<<' && this.#leave.mergeKeys !== true) {
            throw new _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlFault */ .I(keyOffset, 'the merge key <<', {
                expected: 'keys that are written out',
                mend: 'Write the values out; environments share theirs with `inherits-from`.',
            });
        }
        if (before.has(key)) {
            throw new _yaml_node_js__WEBPACK_IMPORTED_MODULE_1__/* .YamlFault */ .I(keyOffset, `the key ${key} a second time`, {
                expected: 'each key once',
                mend: 'Remove one of the two.',
            });
        }
        before.add(key);
        return { key, keyOffset };
    }
}
function readYamlTree(source, leave = {}) {
    return new TreeBuilder(source, leave).build();
}


/***/ }),

/***/ 664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ lineIndex)
/* harmony export */ });
function lineIndex(text) {
    let starts;
    const lineOf = (index) => {
        starts ??= startsOf(text);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= index)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    };
    return {
        placeOf(index) {
            const line = lineOf(index);
            return { line: line + 1, column: index - (starts?.[line] ?? 0) + 1 };
        },
        lineAt(index) {
            const start = index === 0 ? 0 : text.lastIndexOf('\n', index - 1) + 1;
            const end = text.indexOf('\n', index);
            const line = text.slice(start, end === -1 ? undefined : end);
            return line.endsWith('\r') ? line.slice(0, -1) : line;
        },
    };
}
function startsOf(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}


/***/ })

};
