export const id = 3687;
export const ids = [3687];
export const modules = {

/***/ 3687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   entry: () => (/* binding */ entry)
/* harmony export */ });
/* harmony import */ var _core_run_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5287);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7830);


const entry = (0,_core_run_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .securityScan */ .I, () => Promise.all(/* import() */[__webpack_require__.e(8008), __webpack_require__.e(3381), __webpack_require__.e(6415), __webpack_require__.e(8189)]).then(__webpack_require__.bind(__webpack_require__, 6415)));


/***/ }),

/***/ 7830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ securityScan)
});

// EXTERNAL MODULE: ./build/core/inputs/action-schema.js
var action_schema = __webpack_require__(2644);
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
;// CONCATENATED MODULE: ./build/actions/security-scan/conditions.js
const conditionIds = {
    secrets: 'No secret is found.',
    'critical-findings': 'No finding is as severe as `fail-on-severity`.',
    'high-findings': 'Findings as severe as `warn-on-severity` are reviewed.',
    licenses: 'Dependencies have licences that the policy allows.',
    'personal-data': 'No personal or health data lies in the repository.',
    'scanners-completed': 'What was asked to look did look: no scanner is missing, crashed or timed out.',
    'ignores-current': 'No ignore of the policy has expired.',
};

;// CONCATENATED MODULE: ./build/actions/security-scan/hosts.js
const hosts = [
    {
        host: '`api.osv.dev`, or the host of `VETNET_OSV_URL`',
        when: 'with lockfiles, unless `offline`',
        sent: 'names and versions of packages that come from a public registry',
    },
    {
        host: '`www.cisa.gov`',
        when: 'with lockfiles, unless `offline`',
        sent: 'a GET request for the catalogue of known exploited vulnerabilities',
    },
    {
        host: 'hosts of tools of others',
        when: 'when such a tool is run, and as its own documentation says',
        sent: 'what the tool sends; ours run without network',
    },
];

// EXTERNAL MODULE: ./build/actions/security-scan/scanner-names.js
var scanner_names = __webpack_require__(5388);
;// CONCATENATED MODULE: ./build/actions/security-scan/inputs.js









const severityWords = ['critical', 'high', 'medium', 'low'];
const toolSettings = (0,shapes/* mapping */.pq)({
    arguments: (0,shapes/* optional */.lq)((0,lists/* lines */.Mn)({ expected: 'arguments, one per line', example: '--timeout' }), 'Arguments added to the tool’s own, one per line; never seen by a shell.', { loosens: 'any' }),
    config: (0,shapes/* optional */.lq)((0,fields/* path */.Ae)({ example: '.semgrep.yml' }), 'The tool’s configuration file.', { loosens: 'any' }),
    paths: (0,shapes/* optional */.lq)((0,lists/* globs */.gV)({ example: 'api/**' }), 'What the tool looks at, where it takes paths.', {
        loosens: 'any',
    }),
    timeout: (0,shapes/* optional */.lq)((0,quantities/* duration */.p0)(), 'How long it may run.', { default: '10m', loosens: 'never' }),
});
const toolsShape = Object.fromEntries(scanner_names/* toolNames */.$p.map((name) => [name, (0,shapes/* optional */.lq)(toolSettings, `Settings of ${name}.`)]));
const securityScan = (0,action_schema/* defineAction */.Q)({
    name: 'security-scan',
    title: 'Security scan',
    description: 'Finds secrets, vulnerable dependencies, and unsafe code, configuration, workflows and containers, and gives one verdict.',
    branding: { icon: 'shield', color: 'green' },
    inputs: {
        paths: (0,input/* input */.h)((0,lists/* globs */.gV)({ example: 'src' }), {
            description: 'What is scanned: files, folders or globs, one per line; `!` excludes.',
            default: '.',
        }),
        scanners: (0,input/* input */.h)((0,lists/* enumeration */.eG)(['auto', 'none', ...scanner_names/* ownScanners */.u0, ...scanner_names/* toolNames */.$p], { alone: ['auto', 'none'] }), {
            description: '`auto` is every scanner of ours that has something to look at, and the tools found on PATH. A scanner named here must run, or the verdict is inconclusive.',
            default: 'auto',
        }),
        reports: (0,input/* input */.h)((0,lists/* globs */.gV)({ example: 'reports/*.sarif' }), {
            description: 'Reports that other tools wrote: SARIF, or the own format of any supported tool, recognised by content and merged in.',
        }),
        history: (0,input/* input */.h)((0,fields/* choice */.Yq)(['none', 'diff', 'full']), {
            description: 'Commits scanned for secrets beside the files: those of the change (`diff`), all of every branch and tag (`full`), or `none`.',
            defaultWords: '`diff` on pull requests, else `none`',
            loosens: ['full', 'diff', 'none'],
        }),
        'base-ref': (0,input/* input */.h)((0,fields/* text */.Qq)({ expected: 'a branch, tag or commit', example: 'main' }), {
            description: 'Where the change starts; what was there before is not new.',
            defaultWords: 'from the event',
            inPolicy: false,
        }),
        scope: (0,input/* input */.h)((0,fields/* choice */.Yq)(['tree', 'change']), {
            description: '`tree` scans every file in `paths`; `change` only those that differ from the base.',
            default: 'tree',
            loosens: ['tree', 'change'],
        }),
        staged: (0,input/* input */.h)((0,fields/* boolean */.zM)(), {
            description: 'Scan only what is staged for the next commit, as a pre-commit hook does.',
            default: 'false',
            inPolicy: false,
        }),
        'secret-rules': (0,input/* input */.h)((0,fields/* path */.Ae)({ example: '.gitleaks.toml' }), {
            description: 'Rules for secrets in gitleaks’ TOML, used instead of the built-in ones.',
            loosens: 'any',
        }),
        baseline: (0,input/* input */.h)((0,fields/* path */.Ae)({ example: '.vetnet-baseline.json' }), {
            description: 'Findings that were accepted when the scan was introduced: a report of this action, a SARIF or a gitleaks report. They are shown and do not count.',
            loosens: 'change',
        }),
        image: (0,input/* input */.h)((0,fields/* text */.Qq)({ expected: 'an image or a tarball', example: 'image.tar' }), {
            description: 'Container image to scan: a tarball (docker save, OCI layout), or a name for a tool such as trivy.',
        }),
        'fail-on-severity': (0,input/* input */.h)((0,fields/* choice */.Yq)(severityWords), {
            description: 'From which severity on a finding fails. A secret always does.',
            default: 'critical',
            threshold: true,
            loosens: ['low', 'medium', 'high', 'critical'],
        }),
        'warn-on-severity': (0,input/* input */.h)((0,fields/* choice */.Yq)(severityWords), {
            description: 'From which severity on a finding warns, and asks for a review.',
            default: 'high',
            threshold: true,
            loosens: ['low', 'medium', 'high', 'critical'],
        }),
        'only-new': (0,input/* input */.h)((0,fields/* boolean */.zM)(), {
            description: 'Whether only findings that the change brings count. The others are shown.',
            default: 'false',
            loosens: [false, true],
        }),
        'review-evidence': (0,input/* input */.h)((0,lists/* globs */.gV)({ example: 'evidence/security-review*.json' }), {
            description: 'Statements of `vetnet review` that clear the high findings they name. Files tracked by git are refused.',
            inPolicy: false,
        }),
        compliance: (0,input/* input */.h)((0,lists/* enumeration */.eG)(['hipaa', 'masvs', 'soc2']), {
            description: 'Frameworks whose controls the report maps its evidence to.',
        }),
        offline: (0,input/* input */.h)((0,fields/* boolean */.zM)(), {
            description: 'Ask no advisory source. Otherwise names and versions of packages go to it, and the ids of advisories it names.',
            default: 'false',
            loosens: 'never',
        }),
    },
    details: {
        exclude: (0,shapes/* optional */.lq)((0,lists/* globs */.gV)({ example: 'vendor/**' }), 'Files that no scanner of ours looks at.'),
        ignores: (0,shapes/* optional */.lq)((0,shapes/* listOf */.c3)((0,shapes/* mapping */.pq)({
            id: (0,fields/* text */.Qq)({ expected: 'a rule, CVE, GHSA or RUSTSEC id, or `*`', example: 'CVE-2024-12345' }),
            reason: (0,fields/* text */.Qq)({
                expected: 'why it is accepted',
                example: 'Not reachable: we never parse user input with it.',
            }),
            owner: (0,shapes/* optional */.lq)((0,fields/* text */.Qq)({ expected: 'who answers for it', example: '@org/security' }), 'Who answers for it.'),
            paths: (0,shapes/* optional */.lq)((0,lists/* globs */.gV)({ example: 'test/**' }), 'Where it is accepted.'),
            package: (0,shapes/* optional */.lq)((0,fields/* text */.Qq)({ expected: 'a package', example: 'lodash' }), 'The package it is accepted in.'),
            fingerprint: (0,shapes/* optional */.lq)((0,fields/* text */.Qq)({ expected: 'a fingerprint' }), 'The one finding it is about.'),
            expires: (0,shapes/* optional */.lq)((0,fields/* text */.Qq)({ expected: 'a date such as 2027-01-31', example: '2027-01-31', pattern: '\\d{4}-\\d{2}-\\d{2}' }), 'The last day it holds; from the next day on it is a finding again.'),
        })), 'Findings that are accepted, each with a reason.', { loosens: 'more' }),
        vex: (0,shapes/* optional */.lq)((0,lists/* globs */.gV)({ example: 'vex/*.json' }), 'OpenVEX or CycloneDX VEX files.', { loosens: 'more' }),
        tools: (0,shapes/* optional */.lq)((0,shapes/* mapping */.pq)(toolsShape), 'Settings of tools by name.'),
        licenses: (0,shapes/* optional */.lq)((0,shapes/* mapping */.pq)({
            allow: (0,shapes/* optional */.lq)((0,lists/* lines */.Mn)({ expected: 'SPDX ids, one per line', example: 'MIT' }), 'Licences that are allowed; all others are not.', { loosens: 'wider' }),
            deny: (0,shapes/* optional */.lq)((0,lists/* lines */.Mn)({ expected: 'SPDX ids, one per line', example: 'AGPL-3.0-only' }), 'Licences that are not allowed.', { loosens: 'fewer' }),
            unknown: (0,shapes/* optional */.lq)((0,fields/* choice */.Yq)(['fail', 'warn', 'ignore']), 'What a package without a known licence counts as.', {
                default: 'warn',
                loosens: ['fail', 'warn', 'ignore'],
            }),
        }), 'Licences of dependencies.'),
        'personal-data': (0,shapes/* optional */.lq)((0,shapes/* mapping */.pq)({
            allow: (0,shapes/* optional */.lq)((0,lists/* globs */.gV)({ example: 'fixtures/synthea/**' }), 'Files whose personal data is synthetic.'),
        }), 'Personal and health data in files.'),
        'verify-secrets': (0,shapes/* optional */.lq)((0,fields/* boolean */.zM)(), 'Whether tools that can do so (trufflehog, detect-secrets) may try a credential at its own provider, to tell whether it works. Our own scanner tries none.', { default: 'false', loosens: 'never' }),
    },
    outputs: {
        'review-required': { description: 'Whether high findings wait for a review: `true` or `false`, or `unknown`.' },
        'review-digest': { description: 'Digest of the findings that wait for a review; `unknown` when there are none.' },
        findings: { description: 'Findings that count after triage, or `unknown`.' },
        critical: { description: 'Critical ones among them, or `unknown`.' },
        high: { description: 'High ones among them, or `unknown`.' },
        medium: { description: 'Medium ones among them, or `unknown`.' },
        low: { description: 'Low ones among them, or `unknown`.' },
        secrets: { description: 'Secrets among them, or `unknown`.' },
        'new-findings': { description: 'Those that the change brings, or `unknown`.' },
        suppressed: {
            description: 'Findings that do not count, because of a baseline, an ignore, VEX or a comment; or `unknown`.',
        },
        compliance: { description: '`COMPLIANT`, `WARNING` or `NON-COMPLIANT`.' },
        'sarif-path': { description: 'Path of the findings as SARIF 2.1.0.' },
        'sbom-path': { description: 'Path of the software bill of materials (CycloneDX), or `unknown`.' },
        'badge-path': { description: 'Path of a badge as SVG.' },
        'html-path': { description: 'Path of the compliance report as one HTML file.' },
    },
    conditions: conditionIds,
    hosts: hosts,
});


/***/ }),

/***/ 5388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ toolNames),
/* harmony export */   Le: () => (/* binding */ isOwnScanner),
/* harmony export */   u0: () => (/* binding */ ownScanners)
/* harmony export */ });
const ownScanners = [
    'secrets',
    'dependencies',
    'env-files',
    'workflows',
    'dockerfile',
    'ios',
    'android',
    'licenses',
    'sast',
    'personal-data',
    'container',
];
const toolNames = [
    'gitleaks',
    'trufflehog',
    'git-secrets',
    'detect-secrets',
    'semgrep',
    'codeql',
    'swiftlint',
    'clippy',
    'cargo-audit',
    'cargo-deny',
    'cargo-geiger',
    'npm-audit',
    'pnpm-audit',
    'yarn-audit',
    'pip-audit',
    'govulncheck',
    'bundler-audit',
    'osv-scanner',
    'bandit',
    'zizmor',
    'actionlint',
    'trivy',
    'hadolint',
];
function isOwnScanner(tool) {
    return ownScanners.some((own) => own === tool);
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
