export const id = 1459;
export const ids = [1459];
export const modules = {

/***/ 1459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   entry: () => (/* binding */ entry)
/* harmony export */ });
/* harmony import */ var _core_run_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5287);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6071);


const entry = (0,_core_run_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .jobResults */ .k, () => __webpack_require__.e(/* import() */ 4836).then(__webpack_require__.bind(__webpack_require__, 4836)));


/***/ }),

/***/ 6071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ jobResults)
});

// EXTERNAL MODULE: ./build/core/inputs/action-schema.js
var action_schema = __webpack_require__(2644);
// EXTERNAL MODULE: ./build/core/inputs/fields.js
var fields = __webpack_require__(9181);
// EXTERNAL MODULE: ./build/core/inputs/input.js
var input = __webpack_require__(5130);
// EXTERNAL MODULE: ./build/core/inputs/lists.js
var lists = __webpack_require__(3279);
;// CONCATENATED MODULE: ./build/actions/job-results/conditions.js
const conditionIds = {
    'job-result': 'One job has succeeded. Skipped and cancelled jobs have judged nothing, so they do not pass.',
    'jobs-known': 'The results of jobs can be read. Only shown when they cannot.',
    'report-read': 'A report of an earlier job is there, whole, and about this commit. Only shown when it is not.',
};

// EXTERNAL MODULE: ./build/core/inputs/field.js
var field = __webpack_require__(6966);
;// CONCATENATED MODULE: ./build/actions/job-results/job-names.js

const jobId = /^[A-Za-z_][A-Za-z0-9_-]*$/;
function jobNames(example) {
    const json = { type: 'string', pattern: '^[\\s,]*[A-Za-z_][A-Za-z0-9_\\s,-]*$' };
    return (0,field/* field */.ZZ)({ kind: 'list', expected: 'ids of jobs, separated by commas', example, json }, (given) => {
        const names = typeof given === 'string' ? given.split(/[\s,]+/).filter((name) => name !== '') : [];
        if (names.length === 0)
            return new field/* Refusal */.P_('Name at least one job, or leave it out.');
        const odd = names.find((name) => !jobId.test(name));
        if (odd !== undefined)
            return new field/* Refusal */.P_('Write the id that the job has below `jobs:`.', odd);
        return [...new Set(names)];
    });
}

;// CONCATENATED MODULE: ./build/actions/job-results/inputs.js






const jobResults = (0,action_schema/* defineAction */.Q)({
    name: 'job-results',
    title: 'Job results',
    description: 'Judges how earlier jobs ended, joins their reports, and gives one verdict for a required check.',
    branding: { icon: 'git-merge', color: 'green' },
    inputs: {
        needs: (0,input/* input */.h)((0,fields/* text */.Qq)({ expected: 'the `needs` context as JSON', example: '{"test":{"result":"success"}}' }), {
            description: 'Results of the jobs that this one waits for: the expression `toJSON(needs)`. Of each job only `result` is read, and the outputs `verdict` and `summary` where it has them, so a smaller object will do.',
            required: true,
            inPolicy: false,
        }),
        required: (0,input/* input */.h)(jobNames('scan, test'), {
            description: 'Ids of jobs that have to be among `needs`, so that none is lost when the workflow is edited.',
            inPolicy: false,
        }),
        skippable: (0,input/* input */.h)(jobNames('test'), {
            description: 'Ids of jobs that may be skipped. Give it only where an earlier job has decided so on purpose; a job that failed or was cancelled still counts.',
            inPolicy: false,
        }),
        reports: (0,input/* input */.h)((0,lists/* globs */.gV)({ example: 'vetnet-reports/*/report.json' }), {
            description: 'Reports (`report-path`) of actions of this suite in earlier jobs of the run, one glob per line. Their conditions join this verdict, and one that is not there is inconclusive.',
            inPolicy: false,
        }),
    },
    details: {},
    outputs: {
        'failed-jobs': { description: 'Ids of the jobs that failed, separated by commas, or `unknown`.' },
        'inconclusive-jobs': {
            description: 'Ids of the jobs that have not said whether they pass, separated by commas, or `unknown`.',
        },
        'badge-path': { description: 'Path of a badge as SVG.' },
        'html-path': { description: 'Path of the report as one HTML file.' },
    },
    conditions: conditionIds,
    hosts: [],
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


/***/ })

};
