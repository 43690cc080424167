export const id = 3673;
export const ids = [3673];
export const modules = {

/***/ 1750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ moduleNames),
/* harmony export */   y: () => (/* binding */ isModuleName)
/* harmony export */ });
/* harmony import */ var _core_inputs_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6966);
/* harmony import */ var _core_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8241);


const moduleName = /^[A-Za-z0-9_][A-Za-z0-9._-]*(?:[ /][A-Za-z0-9_][A-Za-z0-9._-]*)*$/;
const longestName = 100;
const expected = 'names of letters, digits, dots, hyphens, underscores, blanks and slashes';
const oneName = moduleName.source.slice(1, -1);
const listed = `^\\[|^[\\s,]*${oneName}(?:\\s*[\\r\\n,][\\s,]*${oneName})*[\\s,]*$`;
function isModuleName(name) {
    return name.length <= longestName && moduleName.test(name);
}
function moduleNames() {
    const item = { type: 'string', pattern: moduleName.source, maxLength: longestName };
    const json = {
        anyOf: [
            { type: 'string', pattern: listed },
            { type: 'array', items: item, minItems: 1, uniqueItems: true },
        ],
    };
    return (0,_core_inputs_field_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)({ kind: 'names', expected, example: 'Scheduling, Triage', json }, (given) => {
        const items = itemsOf(given);
        if (items instanceof _core_inputs_field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_)
            return items;
        if (items.length === 0)
            return new _core_inputs_field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('Name at least one, or leave it out.');
        const seen = new Set();
        for (const name of items) {
            if (typeof name !== 'string')
                return new _core_inputs_field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('Write it in quotes.', name);
            if (!isModuleName(name))
                return new _core_inputs_field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(mendOf(name), name);
            if (seen.has(name))
                return new _core_inputs_field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('Name each module once.', name);
            seen.add(name);
        }
        return [...seen];
    });
}
function itemsOf(given) {
    if (Array.isArray(given))
        return given;
    if (typeof given !== 'string')
        return new _core_inputs_field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('Give text, or a list of texts.');
    if (given.startsWith('[')) {
        const list = (0,_core_model_untrusted_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parsedJson */ .U4)(given);
        return Array.isArray(list) ? list : new _core_inputs_field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('Close the JSON list, and write its names in double quotes.');
    }
    return given
        .split(/[\r\n,]+/)
        .map((name) => name.trim())
        .filter((name) => name !== '');
}
function mendOf(name) {
    if (name.split('/').includes('..') || name.startsWith('/'))
        return 'Name a folder inside the repository.';
    if (name.startsWith('-'))
        return 'Let it begin with a letter or a digit, because a command would take it for an option.';
    if (name.length > longestName)
        return `Shorten it to ${longestName} characters.`;
    return 'Use letters, digits, dots, hyphens, underscores, and single blanks or slashes between them.';
}


/***/ }),

/***/ 3673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/core/files/relative-path.js
var relative_path = __webpack_require__(8718);
// EXTERNAL MODULE: ./build/core/inputs/common-inputs.js
var common_inputs = __webpack_require__(7647);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
// EXTERNAL MODULE: ./build/core/render/display-width.js
var display_width = __webpack_require__(24);
// EXTERNAL MODULE: ./build/core/render/visible-text.js
var visible_text = __webpack_require__(6433);
// EXTERNAL MODULE: ./build/engines/project/survey-project.js + 13 modules
var survey_project = __webpack_require__(5058);
// EXTERNAL MODULE: ./build/systems/git/open-git.js
var open_git = __webpack_require__(8689);
// EXTERNAL MODULE: ./build/cli/exit-code.js
var exit_code = __webpack_require__(5123);
;// CONCATENATED MODULE: ./build/cli/init/default-branch.js


const usual = 'main';
const candidates = ['main', 'master', 'trunk', 'develop'];
async function defaultBranch(folder, files) {
    const repository = await (0,open_git/* repositoryAbove */.an)(folder, files).catch(() => undefined);
    if (repository === undefined)
        return usual;
    const read = (path) => files.readText((0,external_node_path_.join)(repository, path)).catch(() => '');
    const [, remote] = /^ref: refs\/remotes\/origin\/(.+)$/m.exec(await read('refs/remotes/origin/HEAD')) ?? [];
    if (remote !== undefined)
        return remote.trim();
    const [, head] = /^ref: refs\/heads\/(.+)$/m.exec(await read('HEAD')) ?? [];
    const packed = await read('packed-refs');
    for (const name of candidates) {
        if (head?.trim() === name || packed.includes(` refs/remotes/origin/${name}\n`))
            return name;
        for (const place of ['heads', 'remotes/origin']) {
            if ((await read(`refs/${place}/${name}`)) !== '')
                return name;
        }
        if (packed.includes(` refs/heads/${name}\n`))
            return name;
    }
    return head?.trim() ?? usual;
}

// EXTERNAL MODULE: ./build/core/model/untrusted-json.js
var untrusted_json = __webpack_require__(8241);
// EXTERNAL MODULE: ./build/core/policy/read-policy-file.js
var read_policy_file = __webpack_require__(1763);
// EXTERNAL MODULE: ./build/core/policy/yaml-document.js
var yaml_document = __webpack_require__(4058);
;// CONCATENATED MODULE: ./build/cli/init/known-demands.js




const codecovFiles = ['codecov.yml', '.codecov.yml', '.github/codecov.yml', 'dev/codecov.yml'];
async function knownDemands(folder, files) {
    const codecov = await ofCodecov(folder, files);
    if (codecov.coverage !== undefined || codecov.patch !== undefined)
        return codecov;
    const json = await textOf((0,external_node_path_.join)(folder, 'package.json'), files);
    const percent = percentOf((0,untrusted_json.at)((0,untrusted_json/* parsedJson */.U4)(json ?? ''), 'jest', 'coverageThreshold', 'global', 'lines'));
    return percent === undefined ? {} : { coverage: { percent, from: 'package.json' } };
}
async function ofCodecov(folder, files) {
    for (const from of codecovFiles) {
        const text = await textOf((0,external_node_path_.join)(folder, from), files);
        if (text === undefined)
            continue;
        const document = await (0,yaml_document/* readYamlDocument */.HS)(from, text);
        if ((0,read_policy_file/* isProblem */.A)(document))
            return {};
        const target = (kind) => percentOf((0,untrusted_json.at)(document.value, 'coverage', 'status', kind, 'default', 'target'));
        const [project, patch] = [target('project'), target('patch')];
        return {
            ...(project === undefined ? {} : { coverage: { percent: project, from } }),
            ...(patch === undefined ? {} : { patch: { percent: patch, from } }),
        };
    }
    return {};
}
async function textOf(path, files) {
    const isFile = (await files.facts(path).catch(() => undefined))?.kind === 'file';
    return isFile ? files.readText(path).catch(() => undefined) : undefined;
}
function percentOf(value) {
    const [, digits] = /^(\d{1,3}(?:\.\d+)?)\s*%?$/.exec(String(value)) ?? [];
    const percent = Number(digits);
    return digits === undefined || percent > 100 ? undefined : percent;
}

// EXTERNAL MODULE: ./build/engines/project/named-version.js + 1 modules
var named_version = __webpack_require__(5539);
;// CONCATENATED MODULE: ./build/cli/init/tool-version.js

async function toolVersionOf({ ecosystem, path, java = '' }, files, root) {
    const tool = (0,named_version/* toolOf */.w)(ecosystem);
    if (tool === undefined)
        return undefined;
    const version = (await (0,named_version/* namedVersions */.f)(files, root)(tool, path)).version || java;
    return version === '' ? undefined : { tool, version };
}

// EXTERNAL MODULE: ./build/actions/test-plan/module-names.js
var module_names = __webpack_require__(1750);
// EXTERNAL MODULE: ./build/core/files/glob-pattern.js
var glob_pattern = __webpack_require__(3073);
;// CONCATENATED MODULE: ./build/cli/init/yaml-text.js

const reserved = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
function yamlText(text) {
    const line = (0,visible_text/* visibleLine */.P8)(text);
    return /^(?:\.|[A-Za-z][\w./*-]*)$/.test(line) && !reserved.test(line) ? line : JSON.stringify(line);
}
const nameCharacters = 80;
function yamlComment(text) {
    return (0,visible_text/* visibleLine */.P8)(text, nameCharacters);
}

;// CONCATENATED MODULE: ./build/cli/init/write-policy.js



const mostNamed = 12;
function writePolicy(project, demands, { steps = false } = {}) {
    return [
        '# What a change must meet. `vetnet check` checks this file, `vetnet explain` tells what comes of it.',
        'version: 1',
        '',
        '# Secrets always fail. Other findings fail from the first severity on, and wait for a review from the second.',
        'security-scan:',
        '  fail-on-severity: critical',
        '  warn-on-severity: high',
        '',
        ...qualityGate(project, demands),
        '',
        ...(steps ? [] : [...testPlan(project), '']),
        '# With this, a change that weakens the policy fails instead of warning.',
        '# protect: true',
        '',
    ].join('\n');
}
function qualityGate({ units }, { coverage, patch }) {
    const measured = units.filter(({ reports }) => reports.coverage.length > 0);
    const tested = units.filter(({ tests }) => tests !== undefined);
    if (tested.length === 0) {
        return [
            '# No test was found, so nothing is demanded of tests and coverage yet.',
            '# quality-gate:',
            '#   minimum-coverage: 80',
        ];
    }
    if (measured.length === 0) {
        return [
            '# A failed test always fails. None of the tests found here measures coverage yet.',
            'quality-gate:',
            '  minimum-tests: 1',
            '  # minimum-coverage: 80',
        ];
    }
    return [
        '# A failed test always fails.',
        'quality-gate:',
        ...line('minimum-coverage', coverage, 80, 'percent of lines over all reports; it is 80 unless set: begin with what you have'),
        ...line('minimum-patch-coverage', patch, 80, 'percent of the lines that a change adds or rewrites'),
        '  minimum-tests: 1',
        ...modulesOf(measured),
    ];
}
function line(key, known, usual, meaning) {
    if (known === undefined)
        return [`  # ${key}: ${usual} # ${meaning}`];
    return [`  ${key}: ${known.percent} # as in ${known.from}`];
}
function modulesOf(measured) {
    const paths = [...new Set(measured.map(({ path }) => path))].filter((path) => path !== '.');
    if (paths.length < 2)
        return [];
    const names = new Set();
    const lines = paths.flatMap((path) => {
        const name = moduleName(path, names);
        names.add(name);
        return [`    ${yamlText(name)}:`, `      paths: ${JSON.stringify(`${(0,glob_pattern/* escapePattern */.MP)(path)}/**`)}`];
    });
    return ['  # Shown apart; each may have a `minimum-coverage` of its own.', '  modules:', ...lines];
}
const moduleCharacters = 60;
function moduleName(path, taken) {
    const words = path.replace(/[^A-Za-z0-9._-]+/g, '-').slice(-moduleCharacters);
    const name = words.replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '') || 'module';
    let unique = name;
    for (let count = 2; taken.has(unique); count++)
        unique = `${name}-${count}`;
    return unique;
}
function testPlan({ units, gaps }) {
    const tested = units.filter(({ tests }) => tests !== undefined);
    if (tested.length === 0 && gaps.length > 0) {
        return [
            '# No test was found, and not everything could be read. Mend that, or say how the tests are run:',
            '# test-plan:',
            '#   test-command: make test',
        ];
    }
    if (tested.length === 0) {
        return [
            '# Nothing here has tests that we know how to run. Once there are some, remove this, or name a `test-command`.',
            'test-plan:',
            '  ecosystem: none',
        ];
    }
    const named = tested.slice(0, mostNamed).map(({ path, ecosystem, command }) => {
        return `#   ${yamlComment(path)} (${ecosystem}): ${yamlComment(command ?? 'the usual command')}`;
    });
    const more = tested.length > mostNamed ? [`#   and ${tested.length - mostNamed} more`] : [];
    return [
        '# Each of these is a job of its own, found anew in every run:',
        ...named,
        ...more,
        '# To choose other folders or another command:',
        '# test-plan:',
        ...modulesExample(tested),
        '#   test-command: make test',
    ];
}
function modulesExample(tested) {
    const names = tested.map(({ path }) => path).filter(module_names/* isModuleName */.y);
    const [first, second] = [...new Set(names)];
    if (first === undefined || second === undefined)
        return [];
    return [`#   modules: [${yamlText(first)}, ${yamlText(second)}]`, "#   module-path: '{module}'"];
}

// EXTERNAL MODULE: ./build/core/run/product.js
var product = __webpack_require__(8287);
;// CONCATENATED MODULE: ./build/cli/init/write-workflow.js



const workflowPath = '.github/workflows/vetnet.yml';
const pinnedCheckout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
const suite = product/* homePage */.PX.replace(/^https:\/\/[^/]+\//, '');
function requiredCheckOf({ steps }) {
    return steps === undefined ? 'vetnet / gate' : 'vetnet';
}
function writeWorkflow(request) {
    const { branch, ref, steps } = request;
    return `# Written by \`vetnet init\`. What it demands stands in .github/vetnet.yml.
# Make the check "${requiredCheckOf(request)}" required for ${yamlText(branch)}: it is there for every change, and green only when all was looked at.
name: VetNet

on:
  pull_request:
  merge_group:
  push:
    branches: [${yamlText(branchPattern(branch))}]

permissions: {}

# A new push to a pull request ends the run for the one before; runs on the branch itself finish.
concurrency:
  group: vetnet-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  vetnet:
${steps === undefined ? callOf(ref) : stepsOf(ref, steps)}`;
}
const permissions = `    permissions:
      contents: read # to check out
      pull-requests: write # to comment with the result
`;
function callOf(ref) {
    return `    uses: ${suite}/.github/workflows/gate.yml@${ref}\n${permissions}`;
}
function stepsOf(ref, { unit, version }) {
    return `    runs-on: ${unit?.runsOn ?? 'ubuntu-latest'}
    timeout-minutes: 30
${permissions}    steps:
      - uses: ${pinnedCheckout}
        with:
          fetch-depth: 0 # the change is compared with the commit that it starts from
          persist-credentials: false
${unit === undefined ? scanStep(ref) : testSteps(ref, unit, version)}`;
}
function scanStep(ref) {
    return `      - name: Scan
        uses: ${suite}/security-scan@${ref}
`;
}
function testSteps(ref, { ecosystem, path, reports }, named) {
    const places = (name, globs) => {
        const [only, ...more] = globs.map((glob) => placed(path, glob));
        if (only === undefined)
            return '';
        if (more.length === 0)
            return `          ${name}: ${yamlText(only)}\n`;
        return `          ${name}: |\n${[only, ...more].map((glob) => `            ${glob}\n`).join('')}`;
    };
    const version = named === undefined ? '' : `          ${named.tool}-version: ${yamlText(named.version)}\n`;
    return `      - name: Test
        uses: ${suite}/run-tests@${ref}
        with:
          ecosystem: ${ecosystem}
          path: ${yamlText(path)}
${version}      - name: Gate
        if: \${{ !cancelled() }}
        uses: ${suite}@${ref}
        with:
${places('coverage', reports.coverage)}${places('test-results', reports.results)}`;
}
function placed(path, glob) {
    return path === '.' ? glob : `${(0,glob_pattern/* escapePattern */.MP)(path)}/${glob}`;
}
function branchPattern(branch) {
    return branch.replace(/[+!()@]|(?<=\$)\{(?=\{)/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/cli/init/index.js















const usage = `Usage: vetnet init [options]

Looks at what kind of project this repository is, and writes ${common_inputs/* defaultPolicyPath */.r2} and ${workflowPath}:
a policy to change, and a workflow that scans, tests and judges every change. Never overwrites: where one of the two is
there, neither is written. Needs no git, no network and no token.

  --ref <ref>    the release to use (default: v1)
  --branch <b>   the branch that changes are merged into (default: the remote's, as the clone knows it)
  --steps        a job of steps instead of a called workflow: for one project with tests, on any runner
  --dry-run      print both files and write nothing

Exit codes: 0 written or printed, 1 a file is there already, 2 wrong usage, 4 a file cannot be written.
`;
async function init(args, folder, ports) {
    const { terminal, files } = ports;
    if (args.includes('--help') || args.includes('-h')) {
        terminal.out(usage);
        return exit_code/* exitCodes */.h.pass;
    }
    const say = (text, code) => {
        terminal.error(`${(0,visible_text/* visibleLine */.P8)(text)}\n`);
        return code;
    };
    const request = readRequest(args);
    if (typeof request === 'string') {
        terminal.error(`${(0,visible_text/* visibleLine */.P8)(request)}\n\n${usage}`);
        return exit_code/* exitCodes */.h.usage;
    }
    try {
        const repository = await (0,open_git/* repositoryAbove */.an)(folder, files);
        const root = repository === undefined ? folder : (0,external_node_path_.dirname)(repository);
        const up = (0,relative_path/* relativePath */.i)(await files.realPath(folder), root);
        if (up !== '')
            return say(`Workflows lie at the root of a repository: run it in ${up}.`, exit_code/* exitCodes */.h.usage);
        const present = await presentAmong([common_inputs/* defaultPolicyPath */.r2, '.github/vetnet.yaml', workflowPath], folder, files);
        if (present.length > 0 && !request.dryRun) {
            const [first = ''] = present;
            const what = present.length > 1 ? `${present.join(' and ')} are` : `${first} is`;
            return say(`${what} there already: nothing was written. With --dry-run both are printed.`, exit_code/* exitCodes */.h.fail);
        }
        const project = await (0,survey_project/* surveyProject */.M)(files, folder);
        const tested = project.units.filter(({ tests }) => tests !== undefined);
        if (request.steps && tested.length > 1) {
            const paths = tested.map(({ path }) => path).join(', ');
            return say(`With --steps one job tests all, and there are ${tested.length} projects with tests (${paths}): leave it out.`, exit_code/* exitCodes */.h.usage);
        }
        const workflow = {
            branch: request.branch ?? (await defaultBranch(folder, files)),
            ref: request.ref,
            ...(request.steps ? { steps: await stepsFor(tested[0], files, root) } : {}),
        };
        const written = [
            { path: common_inputs/* defaultPolicyPath */.r2, text: writePolicy(project, await knownDemands(folder, files), request) },
            { path: workflowPath, text: writeWorkflow(workflow) },
        ];
        if (request.dryRun) {
            terminal.out(written.map(({ path, text }) => `# ${path}\n${text}`).join('\n'));
            return exit_code/* exitCodes */.h.pass;
        }
        await writeAll(written, folder, files);
        terminal.out(told(project, workflow, terminal.columns));
        return exit_code/* exitCodes */.h.pass;
    }
    catch (error) {
        if ((0,errors/* systemCodeOf */.c7)(error) !== 'EEXIST')
            return say((0,errors/* messageOf */.bD)(error), exit_code/* exitCodes */.h.trouble);
        return say(`A file is in the way: nothing was written. ${(0,errors/* messageOf */.bD)(error)}`, exit_code/* exitCodes */.h.fail);
    }
}
async function stepsFor(unit, files, root) {
    const version = unit === undefined ? undefined : await toolVersionOf(unit, files, root);
    return { unit, ...(version === undefined ? {} : { version }) };
}
function readRequest(args) {
    const option = { type: 'string' };
    try {
        const { values } = (0,external_node_util_.parseArgs)({
            args: [...args],
            options: { ref: option, branch: option, steps: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
        });
        const { ref = 'v1', branch, steps = false, 'dry-run': dryRun = false } = values;
        if (!/^[\w][\w./-]*$/.test(ref))
            return `--ref is ${JSON.stringify(ref)}: give a tag, a branch or a commit.`;
        if (branch !== undefined && !/^[^\s~^:?*[\\]+$/.test(branch)) {
            return `--branch is ${JSON.stringify(branch)}: give the name of a branch.`;
        }
        return { ref, steps, dryRun, ...(branch === undefined ? {} : { branch }) };
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error);
    }
}
async function presentAmong(paths, folder, files) {
    const facts = await Promise.all(paths.map((path) => files.facts((0,external_node_path_.join)(folder, path)).catch(() => undefined)));
    return paths.filter((_, index) => facts[index] !== undefined);
}
async function writeAll(written, folder, files) {
    const done = [];
    try {
        for (const { path, text } of written) {
            await files.create((0,external_node_path_.join)(folder, path), text);
            done.push((0,external_node_path_.join)(folder, path));
        }
    }
    catch (error) {
        for (const path of done)
            await files.remove(path);
        throw error;
    }
}
function told({ units, gaps, remarks }, workflow, columns) {
    const width = Math.max(40, Math.min(columns, 100));
    const item = (mark, text) => (0,display_width/* wrapWidth */.jU)((0,visible_text/* visibleLine */.P8)(text), width - mark.length).map((line, at) => `${at === 0 ? mark : ' '.repeat(mark.length)}${line}`);
    const found = units.map(({ path, ecosystem, name, command }) => {
        return `${path}: ${name} (${ecosystem}), ${command === undefined ? 'without tests that we know how to run' : command}`;
    });
    const notes = [
        ...units.flatMap((unit) => unit.remarks.map((remark) => `${unit.path}: ${remark}`)),
        ...gaps,
        ...remarks,
    ];
    const lines = [
        `Wrote ${common_inputs/* defaultPolicyPath */.r2} and ${workflowPath}.`,
        '',
        ...(found.length === 0 ? item('', nothingFound(gaps, workflow)) : ['Found:']),
        ...found.flatMap((text) => item('  - ', text)),
        ...(notes.length === 0 ? [] : ['', 'Note:', ...notes.flatMap((text) => item('  - ', text))]),
        '',
        'Next:',
        ...item('  1. ', 'Read the policy, and run `vetnet check` and `vetnet gate` here: nothing is published.'),
        ...item('  2. ', 'Commit both files and open a pull request: its first run shows what the gate says.'),
        ...item('  3. ', `Make the check "${requiredCheckOf(workflow)}" required for ${workflow.branch}: Settings > Rules > Rulesets > Require status checks.`),
    ];
    return lines.map((line) => `${line}\n`).join('');
}
function nothingFound(gaps, { steps }) {
    return gaps.length > 0 && steps === undefined
        ? 'Found no project with tests, but not everything could be read: the gate fails until that is mended.'
        : 'Found no project with tests: only the scan judges.';
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

/***/ 3754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionOf)
/* harmony export */ });
/* unused harmony export versionedTools */
const versionedTools = (/* unused pure expression or super */ null && (['node', 'java', 'xcode']));
const longest = 100;
const readers = {
    node: nodeVersion,
    java: javaVersion,
    xcode: xcodeVersion,
};
function versionOf(tool, text) {
    const trimmed = text.trim();
    return trimmed.length > longest ? undefined : readers[tool](trimmed);
}
const nodeNames = new Map([
    ['lts', 'lts/*'],
    ['lts/*', 'lts/*'],
    ['node', 'latest'],
    ['stable', 'latest'],
    ['latest', 'latest'],
    ['current', 'latest'],
    ['system', ''],
    ['*', ''],
    ['x', ''],
]);
const comparator = /^(?:[~^]|[<>]=?|=)?v?(?:\d{1,9}(?:\.(?:\d{1,9}|[xX*])){0,2}(?:-[0-9A-Za-z.-]{1,40})?|\*)$/;
function nodeVersion(text) {
    const name = nodeNames.get(text.toLowerCase());
    if (name !== undefined)
        return name;
    const line = /^lts[/-]([a-z]{1,20}|-\d)$/i.exec(text)?.[1];
    if (line !== undefined)
        return `lts/${line.toLowerCase()}`;
    const ranges = text.split('||').map((range) => range.trim().replace(/([~^<>=])\s+/g, '$1'));
    const isRange = (range) => range.split(/ - | +/).every((part) => comparator.test(part));
    if (!ranges.every(isRange))
        return undefined;
    const single = ranges.length === 1 ? ranges[0]?.replace(/^v/, '') : undefined;
    return single ?? ranges.join(' || ');
}
const likeTemurin = /^(?:|temurin|tem|openjdk\d*|open|adoptopenjdk(?:-hotspot)?)$/;
function javaVersion(text) {
    const inside = /java-?(\d{1,3})\b/.exec(text)?.[1];
    if (inside !== undefined)
        return inside;
    const [, before = '', numbers, after = ''] = /^(?:([a-z][a-z0-9.-]{0,40}?)[-@])?(\d{1,3}(?:\.\d{1,4}){0,6})(?:[+_][\w.+-]{1,60})?(?:[.-]([a-z][0-9a-z.-]{0,20}))?$/i.exec(text) ?? [];
    if (numbers === undefined)
        return undefined;
    const parts = numbers.split('.');
    const [major = '', second] = parts;
    if (major === '1')
        return second;
    const counted = likeTemurin.test(before.toLowerCase()) && likeTemurin.test(after.toLowerCase());
    return counted ? parts.slice(0, 3).join('.') : major;
}
function xcodeVersion(text) {
    const [, operator = '', numbers] = /^(~>|>=|\^|=)?\s{0,9}v?(\d{1,3}(?:\.\d{1,3}){0,2})(?:\.[xX*])?$/.exec(text) ?? [];
    if (numbers === undefined)
        return undefined;
    return operator === '' || operator === '=' ? numbers : `${operator} ${numbers}`;
}


/***/ })

};
