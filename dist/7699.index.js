export const id = 7699;
export const ids = [7699];
export const modules = {

/***/ 7699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   entry: () => (/* binding */ entry)
/* harmony export */ });
/* harmony import */ var _core_run_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5287);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3141);


const entry = (0,_core_run_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .testPlan */ .u, () => Promise.all(/* import() */[__webpack_require__.e(4619), __webpack_require__.e(2512)]).then(__webpack_require__.bind(__webpack_require__, 2512)));


/***/ }),

/***/ 3141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ testPlan)
});

// EXTERNAL MODULE: ./build/core/inputs/action-schema.js
var action_schema = __webpack_require__(2644);
// EXTERNAL MODULE: ./build/core/inputs/fields.js
var fields = __webpack_require__(9181);
// EXTERNAL MODULE: ./build/core/inputs/input.js
var input = __webpack_require__(5130);
// EXTERNAL MODULE: ./build/core/inputs/lists.js
var lists = __webpack_require__(3279);
;// CONCATENATED MODULE: ./build/engines/project/project.js
const ecosystems = ['swiftpm', 'xcode', 'tuist', 'npm', 'pnpm', 'yarn', 'cargo', 'gradle'];

;// CONCATENATED MODULE: ./build/actions/test-plan/conditions.js
const conditionIds = {
    'tests-planned': 'There is something to test, or it is certain that this change needs no test.',
    'survey-complete': 'Every manifest of the repository could be read. Only judged where the legs are found by looking.',
    'versions-known': 'Every version of a tool that the repository names for its tests could be read.',
    'coverage-planned': 'The tools of a leg can measure coverage.',
};

// EXTERNAL MODULE: ./build/actions/test-plan/module-names.js
var module_names = __webpack_require__(1750);
// EXTERNAL MODULE: ./build/core/inputs/field.js
var field = __webpack_require__(6966);
// EXTERNAL MODULE: ./build/core/model/untrusted-json.js
var untrusted_json = __webpack_require__(8241);
;// CONCATENATED MODULE: ./build/actions/test-plan/runs-on.js


const label = /^[A-Za-z0-9][A-Za-z0-9._:=@/-]{0,127}$/;
function runnerLabels() {
    const item = { type: 'string', pattern: label.source };
    const json = {
        anyOf: [
            { type: 'string', pattern: `^\\[|${label.source}` },
            { type: 'array', items: item, minItems: 1 },
        ],
    };
    const words = { kind: 'label', expected: 'the label of a runner, or a list of labels', example: 'macos-15', json };
    return (0,field/* field */.ZZ)(words, (given) => {
        const value = typeof given === 'string' && given.startsWith('[') ? (0,untrusted_json/* parsedJson */.U4)(given) : given;
        if (typeof value === 'string')
            return label.test(value) ? value : new field/* Refusal */.P_('Give one label, for example macos-15, or a JSON list of labels.');
        if (!Array.isArray(value) || value.length === 0)
            return new field/* Refusal */.P_('Give a label, or a JSON list of labels.');
        const wrong = value.find((one) => typeof one !== 'string' || !label.test(one));
        return wrong === undefined ? value : new field/* Refusal */.P_('Give labels without blanks.', wrong);
    });
}

// EXTERNAL MODULE: ./build/engines/project/version-words.js
var version_words = __webpack_require__(3754);
;// CONCATENATED MODULE: ./build/actions/test-plan/tool-version.js


const examples = { node: '24', java: '21', xcode: '26.1' };
function toolVersion(tool) {
    const example = examples[tool];
    const json = {
        anyOf: [
            { type: 'string', minLength: 1, maxLength: 100 },
            { type: 'integer', minimum: 1, maximum: 999 },
        ],
    };
    const words = { kind: 'version', expected: `a version of ${nameOf[tool]}`, example, json };
    return (0,field/* field */.ZZ)(words, (given) => {
        if (typeof given === 'number' && !Number.isInteger(given))
            return new field/* Refusal */.P_('Write it in quotes.');
        const version = typeof given === 'number' ? (0,version_words/* versionOf */.E)(tool, String(given)) : textVersion(tool, given);
        if (version === undefined || version === '')
            return new field/* Refusal */.P_(`Give one, for example ${example}, or leave it out.`);
        return version;
    });
}
const nameOf = { node: 'Node', java: 'Java', xcode: 'Xcode' };
function textVersion(tool, given) {
    return typeof given === 'string' ? (0,version_words/* versionOf */.E)(tool, given) : undefined;
}

;// CONCATENATED MODULE: ./build/actions/test-plan/inputs.js









const testPlan = (0,action_schema/* defineAction */.Q)({
    name: 'test-plan',
    title: 'Test plan',
    description: 'Finds out how a repository is tested and gives the legs of a matrix for it.',
    branding: { icon: 'list', color: 'green' },
    inputs: {
        modules: (0,input/* input */.h)((0,module_names/* moduleNames */.h)(), {
            description: 'Names of the modules to test, one leg each: lines, commas or a JSON list.',
            defaultWords: 'the units that are found',
            loosens: 'any',
        }),
        'module-path': (0,input/* input */.h)((0,fields/* text */.Qq)({ expected: 'a folder with `{module}` in it', example: 'packages/{module}' }), {
            description: 'Folder of a module; `{module}` stands for its name.',
            default: 'Features/{module}',
            loosens: 'change',
        }),
        'test-command': (0,input/* input */.h)((0,fields/* text */.Qq)({ expected: 'a command of bash', example: 'make test-{module}' }), {
            description: 'What runs the tests, by bash in the folder of the leg; `{module}` and `{path}` stand for its name and folder, and so do `$MODULE` and `$MODULE_PATH`.',
            defaultWords: 'by ecosystem',
            loosens: 'any',
        }),
        'setup-command': (0,input/* input */.h)((0,fields/* text */.Qq)({ expected: 'a command of bash', example: 'tuist install' }), {
            description: 'What is run before the tests of a leg, in its folder.',
            loosens: 'never',
        }),
        ecosystem: (0,input/* input */.h)((0,fields/* choice */.Yq)(['auto', ...ecosystems, 'none']), {
            description: 'What builds the repository. `none` with a `test-command` runs only that; `none` alone says that there is nothing to test.',
            default: 'auto',
            loosens: 'any',
        }),
        'runs-on': (0,input/* input */.h)(runnerLabels(), {
            description: 'Label of the runner, or a JSON list of labels.',
            defaultWords: 'by ecosystem: macOS for Xcode, Tuist and packages for Apple’s platforms, else Linux',
            loosens: 'never',
        }),
        'node-version': (0,input/* input */.h)(toolVersion('node'), {
            description: 'Version of Node for legs of npm, pnpm and yarn, in place of what the repository names.',
            defaultWords: 'what the repository names, else the runner’s own',
            loosens: 'never',
        }),
        'java-version': (0,input/* input */.h)(toolVersion('java'), {
            description: 'Version of Java for legs of Gradle, in place of what the repository names.',
            defaultWords: 'what the repository names, else the runner’s own',
            loosens: 'never',
        }),
        'xcode-version': (0,input/* input */.h)(toolVersion('xcode'), {
            description: 'Version of Xcode for legs of SwiftPM, Xcode and Tuist, in place of what the repository names.',
            defaultWords: 'what the repository names, else the runner’s own',
            loosens: 'never',
        }),
        coverage: (0,input/* input */.h)((0,lists/* globs */.gV)({ example: 'coverage/lcov.info' }), {
            description: 'Where the tests of a leg leave coverage, relative to its folder. `none` expects no coverage.',
            defaultWords: 'the places of the ecosystem',
            loosens: 'any',
        }),
        'test-results': (0,input/* input */.h)((0,lists/* globs */.gV)({ example: 'reports/junit.xml' }), {
            description: 'Where the tests of a leg leave their results, relative to its folder. `none` expects no results.',
            defaultWords: 'the places of the ecosystem',
            loosens: 'any',
        }),
        paths: (0,input/* input */.h)((0,lists/* globs */.gV)({ example: 'src/**' }), {
            description: 'Files that matter to the tests, from the root of the repository. No leg is needed when the change touches none of them and this is certain.',
            defaultWords: 'all',
            loosens: 'any',
        }),
    },
    details: {},
    outputs: {
        legs: { description: 'The legs as a JSON list, for `fromJSON` in a matrix.' },
        count: { description: 'Number of legs.' },
        needed: { description: '`false` when the change certainly needs no test, else `true`.' },
        coverage: { description: 'Globs of the coverage of all legs, below `vetnet-tests/<artifact>/`; one per line.' },
        'test-results': {
            description: 'Globs of the results of all legs, below `vetnet-tests/<artifact>/`; one per line.',
        },
        flags: { description: 'Names of the modules that were given, one per line.' },
    },
    conditions: conditionIds,
    hosts: [],
});


/***/ }),

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

/***/ 2644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction),
/* harmony export */   e: () => (/* binding */ commonOutputs)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1193);
/* harmony import */ var _common_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7647);
/* harmony import */ var _host_use_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1664);



const commonOutputs = {
    verdict: {
        description: '`pass`, `warn`, `fail`, `inconclusive` or `skipped`: what was found, before `on-missing` and `fail-on`.',
    },
    conclusion: { description: '`success` or `failure`: what the step did.' },
    'failed-conditions': { description: 'Ids of the conditions that failed, separated by commas.' },
    'report-path': { description: 'Path of the full report as JSON.' },
    'evidence-path': { description: 'Path of the in-toto statement about this run.' },
    summary: { description: 'The result in one line.' },
};
function defineAction(parts) {
    const { acts, ...rest } = parts;
    const common = { ...(0,_common_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .commonInputs */ .j$)(parts.name), ...(acts === true ? _common_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .dryRunInput */ .lo : {}) };
    const taken = new Set(Object.keys(common));
    for (const name of [...Object.keys(parts.inputs), ...Object.keys(parts.details)]) {
        if (taken.has(name))
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BugError */ .f9('schema-name-twice', `${parts.name} defines ${name} twice.`);
        taken.add(name);
    }
    const inputs = { ...parts.inputs, ...common };
    const hosts = [...parts.hosts, ..._host_use_js__WEBPACK_IMPORTED_MODULE_2__/* .commonHosts */ .x];
    return Object.freeze({ ...rest, inputs, outputs: { ...commonOutputs, ...parts.outputs }, hosts });
}


/***/ }),

/***/ 1664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ commonHosts)
/* harmony export */ });
const commonHosts = [
    {
        host: '`api.github.com`; on GitHub Enterprise the host of `GITHUB_API_URL`',
        when: 'with a token, unless `publish` is `none`',
        sent: 'the report: verdict, conditions, names of files and tests, messages of failures; with `publish: sarif` the findings as SARIF, where the action has them',
    },
    {
        host: 'the remote `origin` of the clone',
        when: 'when the clone lacks the commit that a pull request, a push or a merge queue starts from',
        sent: 'a `git fetch` of that one commit, by git with the credentials it has',
    },
];


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
