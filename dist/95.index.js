export const id = 95;
export const ids = [95,5130];
export const modules = {

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


/***/ }),

/***/ 2950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ evidenceDemands),
/* harmony export */   n: () => (/* binding */ evidenceStrength)
/* harmony export */ });
/* harmony import */ var _inputs_field_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6966);
/* harmony import */ var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9181);
/* harmony import */ var _action_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3338);



const levels = ['present', 'signed'];
const demandPattern = `(${_action_names_js__WEBPACK_IMPORTED_MODULE_2__/* .actionNames */ .B.join('|')})(:(${levels.join('|')}))?`;
function demandOf(item) {
    if (typeof item !== 'string')
        return new _inputs_field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('Write `action`, `action:present` or `action:signed`.', item);
    const [name = '', level, ...more] = item.trim().split(':');
    const action = _action_names_js__WEBPACK_IMPORTED_MODULE_2__/* .actionNames */ .B.find((candidate) => candidate === name);
    if (action === undefined)
        return new _inputs_field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_((0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .mendWord */ .V)(name, _action_names_js__WEBPACK_IMPORTED_MODULE_2__/* .actionNames */ .B), item);
    if (level === undefined)
        return { action, level: 'default' };
    const known = levels.find((candidate) => candidate === level);
    if (known === undefined || more.length > 0)
        return new _inputs_field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_((0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .mendWord */ .V)(level, levels), item);
    return { action, level: known };
}
const evidenceStrength = { present: 0, default: 1, signed: 2 };
function evidenceDemands() {
    const words = {
        kind: 'list',
        expected: '`none`, or a list of actions, each with `:present` or `:signed` if need be',
        example: 'security-scan:signed, quality-gate',
        json: {
            anyOf: [
                { type: 'string', pattern: `^\\s*(none|[\\s,]*${demandPattern}([\\s,]+${demandPattern})*[\\s,]*)\\s*$` },
                { type: 'array', items: { type: 'string', pattern: `^\\s*${demandPattern}\\s*$` } },
            ],
        },
    };
    return (0,_inputs_field_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(words, (given) => {
        if (given === 'none')
            return [];
        const items = typeof given === 'string' ? given.split(/[\s,]+/).filter(Boolean) : given;
        if (!Array.isArray(items) || (typeof given === 'string' && items.length === 0))
            return new _inputs_field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_('Give a list of actions, or `none`.');
        const demands = new Map();
        for (const item of items) {
            const demand = demandOf(item);
            if (demand instanceof _inputs_field_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_)
                return demand;
            const before = demands.get(demand.action);
            if (before === undefined || evidenceStrength[demand.level] > evidenceStrength[before.level])
                demands.set(demand.action, demand);
        }
        return [...demands.values()];
    });
}


/***/ }),

/***/ 95:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyShape: () => (/* binding */ policyShape)
/* harmony export */ });
/* harmony import */ var _inputs_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7647);
/* harmony import */ var _inputs_field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6966);
/* harmony import */ var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9181);
/* harmony import */ var _inputs_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3279);
/* harmony import */ var _inputs_shapes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4614);
/* harmony import */ var _action_names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3338);
/* harmony import */ var _evidence_demand_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2950);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(751);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8829);
/* harmony import */ var _profile_shape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2749);










function version() {
    const words = {
        kind: 'version',
        expected: `\`${_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .policyVersion */ .V_}\``,
        example: `${_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .policyVersion */ .V_}`,
        json: { const: _policy_js__WEBPACK_IMPORTED_MODULE_8__/* .policyVersion */ .V_ },
    };
    return (0,_inputs_field_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(words, (given) => given === _policy_js__WEBPACK_IMPORTED_MODULE_8__/* .policyVersion */ .V_ ? given : new _inputs_field_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_(`Write \`version: ${_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .policyVersion */ .V_}\`; this build reads no other.`));
}
function commonKeys() {
    return inputKeys((0,_inputs_common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j$)('any action'));
}
function inputKeys(inputs) {
    const entries = Object.entries(inputs)
        .filter(([, definition]) => definition.inPolicy !== false && definition.deprecated === undefined)
        .map(([name, definition]) => {
        const builtIn = definition.default === undefined ? {} : { default: definition.default };
        return [name, (0,_inputs_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(definition.field, definition.description, builtIn)];
    });
    return Object.fromEntries(entries);
}
function sectionShape(action) {
    return (0,_inputs_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .mapping */ .pq)({ ...inputKeys(action.inputs), ...action.details });
}
function policyShape(actions) {
    const read = actions.map((action) => [action.name, (0,_inputs_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)(sectionShape(action), action.description)]);
    const unread = (0,_action_names_js__WEBPACK_IMPORTED_MODULE_9__/* .unreadSections */ .m)(actions.map(({ name }) => name)).map((name) => [name, (0,_inputs_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .anything */ .D8)(), 'Not read by this version.')]);
    return (0,_inputs_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .mapping */ .pq)({
        version: version(),
        ...commonKeys(),
        ...Object.fromEntries([...read, ...unread]),
        presets: (0,_inputs_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .enumeration */ .eG)(_presets_js__WEBPACK_IMPORTED_MODULE_6__/* .presetNames */ .gC), '`main-to-staging`: staging deploys from `main`, production from `release/*`.'),
        environments: (0,_inputs_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .recordOf */ .zv)((0,_profile_shape_js__WEBPACK_IMPORTED_MODULE_7__.profileShape)(actions)), 'Environment profiles by name.'),
        'environment-files': (0,_inputs_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(), 'Whether `configs/<environment>.yml` are read as profiles; `true` unless told otherwise.'),
        hipaa: (0,_inputs_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(['strict']), '`strict`: six years of retention, compulsory evidence, and high findings and personal data block.'),
        protect: (0,_inputs_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)(), 'Whether a change that loosens this policy fails instead of warning.'),
        'require-evidence': (0,_inputs_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_evidence_demand_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceDemands */ .I)(), 'Evidence that must be there before an upload or a deployment.'),
        'retention-days': (0,_inputs_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)({ minimum: 1, maximum: 36_500, example: '365' }), 'How long evidence is kept, in days.'),
    });
}


/***/ }),

/***/ 2749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ profileKeys),
  profileShape: () => (/* binding */ profileShape),
  Y: () => (/* binding */ serviceThresholds)
});

// EXTERNAL MODULE: ./build/core/inputs/common-inputs.js
var common_inputs = __webpack_require__(7647);
// EXTERNAL MODULE: ./build/core/inputs/field.js
var field = __webpack_require__(6966);
// EXTERNAL MODULE: ./build/core/inputs/fields.js
var fields = __webpack_require__(9181);
// EXTERNAL MODULE: ./build/core/inputs/lists.js
var lists = __webpack_require__(3279);
// EXTERNAL MODULE: ./build/core/model/outcome.js
var outcome = __webpack_require__(5176);
;// CONCATENATED MODULE: ./build/core/inputs/notify-routes.js



const levels = [...outcome/* outcomes */.K];
const oneText = { type: 'string', pattern: fields/* visible */.RK };
const texts = { type: 'array', items: oneText };
const route = {
    type: 'object',
    properties: { events: texts, levels: { type: 'array', items: { enum: levels } }, targets: { ...texts, minItems: 1 } },
    required: ['targets'],
    additionalProperties: false,
};
const routeKeys = ['events', 'levels', 'targets'];
function isText(value) {
    return typeof value === 'string' && value.trim() !== '' && !value.includes('\0');
}
function textsOf(value) {
    if (value === undefined)
        return [];
    const good = Array.isArray(value) && value.every((item) => isText(item));
    return good ? value : undefined;
}
function routeOf(given) {
    if (isText(given))
        return { events: [], levels: [], targets: [given] };
    if (typeof given !== 'object' || given === null || Array.isArray(given))
        return new field/* Refusal */.P_('Give a target, or a mapping with `targets`.', given);
    const parts = given;
    const stranger = Object.keys(parts).find((key) => !routeKeys.includes(key));
    if (stranger !== undefined)
        return new field/* Refusal */.P_((0,fields/* mendWord */.V)(stranger, routeKeys), stranger);
    const events = textsOf(parts.events);
    const targets = textsOf(parts.targets);
    const words = textsOf(parts.levels);
    if (events === undefined || words === undefined || targets === undefined)
        return new field/* Refusal */.P_('`events`, `levels` and `targets` are lists of texts.', given);
    if (targets.length === 0)
        return new field/* Refusal */.P_('Add `targets`.', given);
    const wrong = words.find((word) => !levels.some((level) => level === word));
    if (wrong !== undefined)
        return new field/* Refusal */.P_((0,fields/* mendWord */.V)(wrong, levels), wrong);
    return { events, levels: levels.filter((level) => words.includes(level)), targets };
}
function notifyRoutes() {
    const words = {
        kind: 'routes',
        expected: 'targets, one per line, or `none`; in the policy also a list of mappings with `events`, `levels` and `targets`',
        example: 'team-chat',
        json: {
            anyOf: [oneText, { type: 'array', items: { anyOf: [oneText, route] } }],
        },
    };
    return (0,field/* field */.ZZ)(words, (given) => {
        if (given === 'none')
            return [];
        const items = typeof given === 'string'
            ? given
                .split(/[\r\n]+/)
                .map((line) => line.trim())
                .filter(Boolean)
            : given;
        if (!Array.isArray(items) || given === '')
            return new field/* Refusal */.P_('Give targets, one per line, or a list.');
        const routes = [];
        for (const item of items) {
            const made = routeOf(item);
            if (made instanceof field/* Refusal */.P_)
                return made;
            routes.push(made);
        }
        return routes;
    });
}

// EXTERNAL MODULE: ./build/core/inputs/quantities.js
var quantities = __webpack_require__(7165);
// EXTERNAL MODULE: ./build/core/inputs/shapes.js
var shapes = __webpack_require__(4614);
// EXTERNAL MODULE: ./build/core/policy/evidence-demand.js
var evidence_demand = __webpack_require__(2950);
;// CONCATENATED MODULE: ./build/core/policy/profile-shape.js








function osVersion() {
    return (0,fields/* text */.Qq)({
        expected: 'a version such as "17.0", in quotes',
        example: '"17.0"',
        pattern: '\\d{1,4}(\\.\\d{1,4}){0,2}',
    });
}
const approvals = ['required', 'optional', 'none'];
function approval() {
    const words = {
        kind: approvals.join(' | '),
        expected: '`required`, `optional` or `none`',
        example: 'required',
        json: { enum: [...approvals, true, false] },
        words: approvals,
    };
    return (0,field/* field */.ZZ)(words, (given) => {
        if (given === true || given === 'true')
            return 'required';
        if (given === false || given === 'false')
            return 'none';
        return approvals.find((word) => word === given) ?? new field/* Refusal */.P_('Use `required`, `optional` or `none`.');
    });
}
function webAddress() {
    const host = '([A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]+\\])';
    const address = `https?://${host}(:[0-9]{1,5})?([/?#][^\\0\\s]*)?`;
    const words = {
        kind: 'URL',
        expected: 'an http or https URL without credentials',
        example: 'https://staging.example.org',
        json: { type: 'string', pattern: `^\\s*${address}\\s*$` },
    };
    const shape = new RegExp(`^${address}$`);
    return (0,field/* field */.ZZ)(words, (given) => {
        if (typeof given !== 'string' || !shape.test(given) || !URL.canParse(given)) {
            return new field/* Refusal */.P_('Give a whole address, for example https://staging.example.org.');
        }
        return given;
    });
}
function rate() {
    const words = {
        kind: 'number',
        expected: 'a number from 0 on',
        example: '50',
        json: {
            anyOf: [
                { type: 'number', minimum: 0 },
                { type: 'string', pattern: '^\\s*[0-9]{1,15}(\\.[0-9]{1,9})?\\s*$' },
            ],
        },
    };
    return (0,field/* field */.ZZ)(words, (given) => {
        const value = typeof given === 'string' && /^[0-9]{1,15}(\.[0-9]{1,9})?$/.test(given) ? Number(given) : given;
        const good = typeof value === 'number' && Number.isFinite(value) && value >= 0;
        return good ? value : new field/* Refusal */.P_('Give a number, for example 50 or 0.5.');
    });
}
const serviceThresholds = {
    'max-p50': (0,shapes/* optional */.lq)((0,quantities/* duration */.p0)(), 'Longest median response time.'),
    'max-p95': (0,shapes/* optional */.lq)((0,quantities/* duration */.p0)(), 'Longest 95th percentile of the response time.'),
    'max-p99': (0,shapes/* optional */.lq)((0,quantities/* duration */.p0)(), 'Longest 99th percentile of the response time.'),
    'max-error-rate': (0,shapes/* optional */.lq)((0,quantities/* percentage */.X1)(), 'Largest share of failed requests.'),
    'min-throughput': (0,shapes/* optional */.lq)(rate(), 'Least requests per second.'),
};
const common = (0,common_inputs/* commonInputs */.j$)('any action');
const profileKeys = {
    url: (0,shapes/* optional */.lq)(webAddress(), 'Address of the running service. Not inherited.'),
    'deploys-from': (0,shapes/* optional */.lq)((0,shapes/* mapping */.pq)({
        branches: (0,shapes/* optional */.lq)((0,lists/* globs */.gV)({ example: 'release/*' }), 'Branches, as globs.'),
        tags: (0,shapes/* optional */.lq)((0,lists/* globs */.gV)({ example: 'v*' }), 'Tags, as globs.'),
        events: (0,shapes/* optional */.lq)((0,lists/* globs */.gV)({ example: 'push' }), 'Events such as `push` or `workflow_dispatch`, as globs.'),
    }), 'What is deployed here; an environment that is not named is found by it. Not inherited.', { loosens: 'change' }),
    approval: (0,shapes/* optional */.lq)(approval(), 'Whether someone must approve a deployment.', { loosens: approvals }),
    checks: (0,shapes/* optional */.lq)((0,lists/* enumeration */.eG)(['basic', 'advanced']), 'Health checks that must pass.'),
    watch: (0,shapes/* optional */.lq)((0,quantities/* duration */.p0)(), 'How long the service is watched after a deployment.', { loosens: 'lower' }),
    rollback: (0,shapes/* optional */.lq)((0,fields/* choice */.Yq)(['automatic', 'manual']), 'Whether a broken deployment is undone without asking.', {
        loosens: ['automatic', 'manual'],
    }),
    strategy: (0,shapes/* optional */.lq)((0,fields/* choice */.Yq)(['instant', 'gradual', 'rolling', 'canary', 'blue-green']), 'How traffic moves to a new version.', { loosens: 'never' }),
    notify: (0,shapes/* optional */.lq)(notifyRoutes(), 'Who is told of what.', { loosens: 'never' }),
    app: (0,shapes/* optional */.lq)((0,shapes/* mapping */.pq)({
        'bundle-id': (0,shapes/* optional */.lq)((0,fields/* text */.Qq)({ expected: 'a bundle id', example: 'org.example.app', pattern: '[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+' }), 'Bundle id of this environment’s app. Not inherited.'),
        'minimum-os': (0,shapes/* optional */.lq)(osVersion(), 'Oldest OS version the app runs on.'),
        'target-os': (0,shapes/* optional */.lq)(osVersion(), 'OS version the app is built for.'),
        'device-families': (0,shapes/* optional */.lq)((0,lists/* enumeration */.eG)(['iphone', 'ipad', 'mac', 'tv', 'vision', 'watch']), 'Devices the app runs on.'),
    }), 'What the app for this environment must be.'),
    expect: (0,shapes/* optional */.lq)((0,shapes/* mapping */.pq)({
        status: (0,shapes/* optional */.lq)((0,shapes/* listOf */.c3)((0,fields/* count */.U9)({ minimum: 100, maximum: 599, example: '200' })), 'HTTP status codes that are healthy.', { loosens: 'more' }),
        body: (0,shapes/* optional */.lq)((0,fields/* text */.Qq)({ example: '"status":"ok"' }), 'Text that the answer must hold.'),
        headers: (0,shapes/* optional */.lq)((0,shapes/* recordOf */.zv)((0,fields/* text */.Qq)({ example: 'no-store' })), 'Headers and the text each must hold.'),
    }), 'What a healthy answer looks like.'),
    'require-evidence': (0,shapes/* optional */.lq)((0,evidence_demand/* evidenceDemands */.I)(), 'Evidence that must be there before a deployment.'),
    'fail-on': (0,shapes/* optional */.lq)(common['fail-on'].field, common['fail-on'].description),
    'on-missing': (0,shapes/* optional */.lq)(common['on-missing'].field, common['on-missing'].description),
};
function thresholdInputs(actions) {
    const entries = actions.flatMap((action) => Object.entries(action.inputs)
        .filter(([, definition]) => definition.threshold === true)
        .map(([name, definition]) => [name, (0,shapes/* optional */.lq)(definition.field, definition.description)]));
    return Object.fromEntries(entries);
}
const parentName = (0,fields/* text */.Qq)({ expected: 'the name of another environment', example: 'staging' });
function profileShape(actions) {
    const thresholds = (0,shapes/* mapping */.pq)({ ...serviceThresholds, ...thresholdInputs(actions) });
    const keys = { ...profileKeys, thresholds: (0,shapes/* optional */.lq)(thresholds, 'Thresholds of the actions in this environment.') };
    const parent = 'Environment or preset whose values hold where this one has none.';
    return (0,shapes/* mapping */.pq)({
        'inherits-from': (0,shapes/* optional */.lq)(parentName, parent),
        inherits_from: (0,shapes/* optional */.lq)(parentName, 'Alias of `inherits-from`.'),
        ...keys,
        overrides: (0,shapes/* optional */.lq)((0,shapes/* mapping */.pq)(keys), 'What differs from the parent; the same as to write it one level higher.'),
    });
}


/***/ })

};
