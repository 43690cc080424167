export const id = 122;
export const ids = [122];
export const modules = {

/***/ 122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   entry: () => (/* binding */ entry)
/* harmony export */ });
/* harmony import */ var _core_run_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5287);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3862);


const entry = (0,_core_run_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .qualityGate */ .N, () => Promise.all(/* import() */[__webpack_require__.e(364), __webpack_require__.e(6274)]).then(__webpack_require__.bind(__webpack_require__, 364)));


/***/ }),

/***/ 3862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ defaultMinimumCoverage),
  N: () => (/* binding */ qualityGate)
});

// EXTERNAL MODULE: ./build/core/inputs/action-schema.js
var action_schema = __webpack_require__(2644);
// EXTERNAL MODULE: ./build/core/inputs/field.js
var field = __webpack_require__(6966);
;// CONCATENATED MODULE: ./build/core/inputs/baseline-field.js

function baselineSource() {
    const words = {
        kind: 'baseline',
        expected: 'a place written `file:<path>`, `branch:<name>` or `url:<address>`',
        example: 'branch:vetnet-baseline',
        json: { type: 'string', pattern: '^(file|branch|url):.+$' },
    };
    return (0,field/* field */.ZZ)(words, (given) => {
        const [, kind, value] = (typeof given === 'string' ? /^(file|branch|url):\s*(\S.*)$/.exec(given) : null) ?? [];
        if (value === undefined)
            return new field/* Refusal */.P_('Write for example `branch:vetnet-baseline`.');
        if (kind === 'url') {
            return /^https?:\/\/\S+$/.test(value)
                ? { kind, value }
                : new field/* Refusal */.P_('Give an address that starts with https://.');
        }
        return { kind: kind === 'file' ? 'file' : 'branch', value };
    });
}

// EXTERNAL MODULE: ./build/core/inputs/fields.js
var fields = __webpack_require__(9181);
// EXTERNAL MODULE: ./build/core/inputs/input.js
var input = __webpack_require__(5130);
// EXTERNAL MODULE: ./build/core/inputs/lists.js
var lists = __webpack_require__(3279);
// EXTERNAL MODULE: ./build/core/inputs/quantities.js
var quantities = __webpack_require__(7165);
// EXTERNAL MODULE: ./build/core/inputs/shapes.js
var shapes = __webpack_require__(4614);
;// CONCATENATED MODULE: ./build/actions/quality-gate/conditions.js
const conditionIds = {
    'reports-found': 'There is a report to judge. Only shown when there is none.',
    'line-coverage': 'Share of executable lines that a test ran, over all coverage reports merged.',
    'branch-coverage': 'Share of branches that a test took.',
    'function-coverage': 'Share of functions that a test called.',
    'patch-coverage': 'Share of the executable lines this change adds or rewrites that a test ran.',
    'coverage-drop': 'Percentage points by which line coverage fell below the baseline.',
    'module-coverage': 'Line coverage of one module of the repository.',
    'tests-failed': 'No test failed or ended in an error.',
    'tests-count': 'At least so many tests are in the results.',
    'tests-flaky': 'At most so many tests failed before they passed.',
    'tests-skipped': 'At most so many tests were skipped.',
};

;// CONCATENATED MODULE: ./build/actions/quality-gate/hosts.js
const hosts = [
    { host: 'the host in `baseline`', when: 'with `baseline: url:...`', sent: 'a GET request without the token' },
    {
        host: 'the remote `origin` of the clone',
        when: 'with `baseline: branch:...`, when the clone lacks the branch',
        sent: 'a `git fetch` of its newest commit, by git with the credentials it has',
    },
];

;// CONCATENATED MODULE: ./build/actions/quality-gate/inputs.js









const defaultMinimumCoverage = 80;
const qualityGate = (0,action_schema/* defineAction */.Q)({
    name: 'quality-gate',
    title: 'Quality gate',
    description: 'Judges coverage and test reports of any common format and gives one verdict.',
    branding: { icon: 'check-circle', color: 'green' },
    inputs: {
        coverage: (0,input/* input */.h)((0,lists/* globs */.gV)({ example: 'coverage/lcov.info' }), {
            description: 'Coverage reports, one glob per line; the format is recognised by content. When neither this nor `test-results` is given, reports at usual places are found.',
        }),
        'test-results': (0,input/* input */.h)((0,lists/* globs */.gV)({ example: 'test-results/**/*.xml' }), {
            description: 'Test results, one glob per line; the format is recognised by content.',
        }),
        artifacts: (0,input/* input */.h)((0,fields/* path */.Ae)({ example: 'vetnet-tests' }), {
            description: 'Folder of downloaded artifacts, each in a folder of its name. A report below stands where it stood in the repository when another job wrote it, and its relative paths are about that folder.',
            inPolicy: false,
        }),
        'minimum-coverage': (0,input/* input */.h)((0,quantities/* percentage */.X1)(), {
            description: 'Line coverage that all reports merged must reach, in percent of distinct executable lines.',
            defaultWords: `\`${defaultMinimumCoverage}\` once coverage is configured`,
            implied: String(defaultMinimumCoverage),
            threshold: true,
        }),
        'minimum-patch-coverage': (0,input/* input */.h)((0,quantities/* percentage */.X1)(), {
            description: 'Coverage that the lines added or rewritten since the base commit must reach, in percent.',
            threshold: true,
        }),
        'maximum-coverage-drop': (0,input/* input */.h)((0,quantities/* percentage */.X1)(), {
            description: 'Percentage points that line coverage may fall below the baseline.',
            threshold: true,
        }),
        'minimum-tests': (0,input/* input */.h)((0,fields/* count */.U9)({ minimum: 1 }), {
            description: 'Number of tests that the results must hold.',
            default: '1',
            threshold: true,
        }),
        baseline: (0,input/* input */.h)(baselineSource(), {
            description: 'Report of an earlier run to compare with: `file:<path>` (not tracked by git), `branch:<name>` (holds `<check-name>/report.json`) or `url:<address>`.',
        }),
        'base-ref': (0,input/* input */.h)((0,fields/* text */.Qq)({ expected: 'a branch, tag or commit', example: 'main' }), {
            description: 'Where the change starts that patch coverage is about.',
            defaultWords: 'from the event',
        }),
        flags: (0,input/* input */.h)((0,lists/* lines */.Mn)({ expected: 'names of modules, one per line', example: 'Scheduling' }), {
            description: 'Names of the policy’s `modules` that this run measures, as one leg of a matrix does; the others are carried forward or skipped.',
            defaultWords: 'all modules of the policy',
            inPolicy: false,
        }),
    },
    details: {
        'minimum-branch-coverage': (0,shapes/* optional */.lq)((0,quantities/* percentage */.X1)(), 'Share of branches that tests must take, percent.'),
        'minimum-function-coverage': (0,shapes/* optional */.lq)((0,quantities/* percentage */.X1)(), 'Share of functions that tests must call, percent.'),
        'min-new-lines': (0,shapes/* optional */.lq)((0,fields/* count */.U9)({ minimum: 1 }), 'A change with fewer executable lines than this is not held against `minimum-patch-coverage`.', { default: '1', loosens: 'higher' }),
        exclude: (0,shapes/* optional */.lq)((0,lists/* globs */.gV)({ example: '**/*.generated.ts' }), 'Files of the repository that coverage leaves out.'),
        'strip-prefixes': (0,shapes/* optional */.lq)((0,lists/* lines */.Mn)({ expected: 'path prefixes, one per line', example: '/builds/clinic/app' }), 'Beginnings of paths in reports that stand for the repository’s root on another machine.'),
        modules: (0,shapes/* optional */.lq)((0,shapes/* recordOf */.zv)((0,shapes/* mapping */.pq)({
            paths: (0,lists/* globs */.gV)({ example: 'Features/Scheduling/**' }),
            'minimum-coverage': (0,shapes/* optional */.lq)((0,quantities/* percentage */.X1)(), 'Line coverage this module must reach, percent.'),
            'carry-forward': (0,shapes/* optional */.lq)((0,fields/* boolean */.zM)(), 'Take the module’s figure from the baseline when this run has none.', {
                default: 'false',
                loosens: [false, true],
            }),
        })), 'Parts of the repository by name, each with a minimum of its own.'),
        'repeated-tests': (0,shapes/* optional */.lq)((0,fields/* choice */.Yq)(['count', 'retry']), '`count`: every result counts. `retry`: results under one name are attempts of one test, and the last one counts.', { default: 'count', loosens: ['count', 'retry'] }),
        'maximum-flaky': (0,shapes/* optional */.lq)((0,fields/* count */.U9)(), 'How many tests may fail before they pass.'),
        'maximum-skipped': (0,shapes/* optional */.lq)((0,fields/* count */.U9)(), 'How many tests may be skipped.'),
    },
    outputs: {
        'line-coverage': { description: 'Percent with two decimals, rounded down; `unknown` when not measured.' },
        'branch-coverage': { description: 'Percent of branches taken, or `unknown`.' },
        'function-coverage': { description: 'Percent of functions called, or `unknown`.' },
        'patch-coverage': { description: 'Percent of the changed executable lines, or `unknown`.' },
        'lines-covered': { description: 'Distinct executable lines that a test ran, or `unknown`.' },
        'lines-total': { description: 'Distinct executable lines, or `unknown`.' },
        'tests-total': { description: 'Number of tests, or `unknown`.' },
        'tests-passed': { description: 'Tests that passed, flaky ones included, or `unknown`.' },
        'tests-failed': { description: 'Tests that failed or ended in an error, or `unknown`.' },
        'tests-skipped': { description: 'Tests that were skipped, or `unknown`.' },
        'tests-flaky': { description: 'Tests that failed before they passed, or `unknown`.' },
        'test-duration-ms': { description: 'Duration of the tests in milliseconds, or `unknown`.' },
        regressions: { description: 'Number of figures that fell below the baseline by more than allowed, or `unknown`.' },
        'badge-path': { description: 'Path of a badge as SVG.' },
        'html-path': { description: 'Path of the report as one HTML file.' },
    },
    conditions: conditionIds,
    hosts: hosts,
});


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

/***/ 7165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X1: () => (/* binding */ percentage),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* unused harmony export size */
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6966);

const percent = '(100(?:\\.0+)?|[0-9]{1,2}(?:\\.[0-9]{1,9})?)\\s*%?';
function percentage() {
    const words = {
        kind: 'percentage',
        expected: 'a percentage from 0 to 100',
        example: '80%',
        json: {
            anyOf: [
                { type: 'number', minimum: 0, maximum: 100 },
                { type: 'string', pattern: `^\\s*${percent}\\s*$` },
            ],
        },
    };
    const whole = new RegExp(`^${percent}$`);
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(words, (given) => {
        const digits = typeof given === 'string' ? whole.exec(given)?.[1] : undefined;
        const value = digits === undefined ? given : Number(digits);
        if (typeof value !== 'number' || !(value >= 0 && value <= 100)) {
            return new _field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('Give a number from 0 to 100, for example 80 or 80%.');
        }
        return value;
    });
}
const millisecondsOf = {
    ms: 1,
    s: 1000,
    sec: 1000,
    m: 60_000,
    min: 60_000,
    h: 3_600_000,
    d: 86_400_000,
};
function duration() {
    const shape = `([0-9]{1,7}(?:\\.[0-9]{1,9})?)\\s*(${Object.keys(millisecondsOf).join('|')})`;
    const words = {
        kind: 'duration',
        expected: 'a duration with its unit (`ms`, `s`, `m`, `h` or `d`)',
        example: '5m',
        json: {
            anyOf: [{ const: 0 }, { type: 'string', pattern: `^\\s*(0|${shape})\\s*$` }],
        },
    };
    const whole = new RegExp(`^${shape}$`);
    return (0,_field_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(words, (given) => {
        if (given === 0 || given === '0')
            return 0;
        if (typeof given === 'number')
            return new _field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(`Add the unit, for example ${given}s or ${given}m.`);
        const [, digits, unit] = (typeof given === 'string' ? whole.exec(given) : null) ?? [];
        if (digits === undefined || unit === undefined)
            return new _field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('Give a number and a unit, for example 30s, 5m or 250ms.');
        return Math.round(Number(digits) * (millisecondsOf[unit] ?? 0));
    });
}
const bytesOf = {
    kb: 1000,
    mb: 1000 ** 2,
    gb: 1000 ** 3,
    kib: 1024,
    mib: 1024 ** 2,
    gib: 1024 ** 3,
};
const amount = '([0-9]{1,15})\\s*[bB]?|([0-9]{1,6}(?:\\.[0-9]{1,9})?)\\s*([kKmMgG][iI]?[bB])';
function size() {
    const words = {
        kind: 'size',
        expected: 'a size with its unit (`B`, `kB`, `MB`, `GB`, `KiB`, `MiB` or `GiB`)',
        example: '4 MiB',
        json: {
            anyOf: [
                { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
                { type: 'string', pattern: `^\\s*(${amount})\\s*$` },
            ],
        },
    };
    const whole = new RegExp(`^(?:${amount})$`);
    return field(words, (given) => {
        const [match, bytes, digits, unit = ''] = (typeof given === 'string' ? whole.exec(given) : null) ?? [];
        const value = match === undefined ? given : bytes === undefined ? scaled(digits, unit) : Number(bytes);
        if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
            return new Refusal('Give a number and a unit, for example 4 MiB or 500 kB.');
        }
        return value;
    });
}
function scaled(digits, unit) {
    return Math.round(Number(digits) * (bytesOf[unit.toLowerCase()] ?? Number.NaN));
}


/***/ })

};
