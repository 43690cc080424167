export const id = 3185;
export const ids = [3185];
export const modules = {

/***/ 5566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareEnvFiles: () => (/* reexport */ compareEnvFiles),
  detector: () => (/* binding */ detector),
  rules: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./build/actions/security-scan/checks/report-hits.js
var report_hits = __webpack_require__(7542);
// EXTERNAL MODULE: ./build/actions/security-scan/checks/env-files/env-file-kind.js
var env_file_kind = __webpack_require__(4986);
// EXTERNAL MODULE: ./build/actions/security-scan/checks/secret-names.js
var secret_names = __webpack_require__(8456);
;// CONCATENATED MODULE: ./build/actions/security-scan/checks/env-files/env-values.js

const longest = 4096;
const reference = /^(?:\$\{?\w|\$\(|%\w+%|\{\{|<|op:\/\/|vault:|ssm:|sops:|encrypted:|secretsmanager:|arn:aws:|file:|\/|\.{1,2}\/|~\/)/i;
const plain = /^(?:true|false|yes|no|on|off|none|null|\d{1,7}|[a-z]{1,12})$/i;
const address = /^[a-z][a-z\d+.-]{1,20}:\/\/(?<user>[^\s/:@]{0,100}):(?<password>[^\s/@]{1,200})@(?<host>[^\s/:?]{1,200})/i;
const nearHosts = /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal|[a-z][a-z\d_-]{0,40})$/i;
const publicNames = /^(?:NEXT_PUBLIC|NUXT_PUBLIC|REACT_APP|VITE|GATSBY|EXPO_PUBLIC|PUBLIC|VUE_APP)_/i;
function judgeValue(key, value) {
    const text = value.slice(0, longest).trim();
    if (text === '' || reference.test(text))
        return 'no';
    if (/^-----BEGIN [A-Z ]{0,30}PRIVATE KEY/.test(text))
        return 'secret';
    const { password, host } = address.exec(text)?.groups ?? {};
    if (password !== undefined) {
        if (reference.test(password) || (0,secret_names/* isPlaceholder */.wK)(password))
            return 'no';
        return nearHosts.test(host ?? '') ? 'perhaps' : 'secret';
    }
    if ((0,secret_names/* isPlaceholder */.wK)(text) ||
        publicNames.test(key) ||
        !(0,secret_names/* isSecretName */.eh)(key) ||
        plain.test(text) ||
        /^https?:\/\//i.test(text))
        return 'no';
    return (0,secret_names/* looksGenerated */.At)(text) ? 'secret' : 'perhaps';
}
function isPrivate(key, value) {
    return !publicNames.test(key) && value !== '' && (0,secret_names/* isSecretName */.eh)(key) && !(0,secret_names/* isPlaceholder */.wK)(value) && !plain.test(value);
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/env-files/parse-env-file.js
const keyPattern = /[ \t]*(?:export[ \t]+)?(?<key>[A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*/y;
const command = /^\s*(?:source|\.|source_\w+|layout|use|dotenv\w*|PATH_add|path_add|watch_file|if|fi|then|else|case|esac|unset|set|eval|export\s+\w+|\[)(?:\s|$)/;
function parseEnvFile(text) {
    const entries = [];
    const malformed = [];
    const missing = new Set();
    for (let at = 0; at < text.length;) {
        const end = endOfLine(text, at);
        const first = firstOf(text, at, end);
        if (first === end || text[first] === '#') {
            at = end + 1;
            continue;
        }
        keyPattern.lastIndex = at;
        const key = keyPattern.exec(text)?.groups?.key;
        const start = keyPattern.lastIndex;
        if (key === undefined || start > end) {
            if (!command.test(text.slice(at, Math.min(end, at + 200))))
                malformed.push(first);
            at = end + 1;
            continue;
        }
        const { value, next } = readValue(text, start, end, missing);
        entries.push({ key, value, index: text.indexOf(key, first) });
        at = next;
    }
    return { entries, malformed };
}
function endOfLine(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}
function firstOf(text, from, end) {
    let at = from;
    while (at < end && /\s/.test(text[at] ?? ''))
        at += 1;
    return at;
}
function readValue(text, start, lineEnd, missing) {
    const quote = text[start] ?? '';
    if ((quote === '"' || quote === "'" || quote === '`') && !missing.has(quote)) {
        const close = closing(text, start + 1, quote);
        if (close >= 0)
            return { value: text.slice(start + 1, close), next: endOfLine(text, close) + 1 };
        missing.add(quote);
    }
    const line = text.slice(start, lineEnd);
    const comment = line.search(/(?:^|\s)#/);
    return { value: (comment < 0 ? line : line.slice(0, comment)).trim(), next: lineEnd + 1 };
}
function closing(text, from, quote) {
    for (let at = from; at < text.length; at += 1) {
        if (quote === '"' && text[at] === '\\')
            at += 1;
        else if (text[at] === quote)
            return at;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/env-files/rules.js
const removing = 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository';
const envFileRules = {
    tracked: {
        id: 'tracked-env-file',
        title: 'Env file in the repository',
        severity: 'medium',
        why: 'Env files are where secrets land, and what was committed once stays in the history.',
        fix: 'Put it into `.gitignore`, keep a `.env.example` without values, and replace what was a secret.',
        helpUrl: removing,
        cwes: [526],
    },
    secret: {
        id: 'env-file-secret',
        title: 'Secret in an env file',
        severity: 'high',
        why: 'Everyone who can read the repository can read and use it.',
        fix: 'Replace the secret where it was made, and take the file out of the repository and its history.',
        helpUrl: removing,
        cwes: [798, 526],
    },
    exampleSecret: {
        id: 'env-example-secret',
        title: 'Example with what looks like a real secret',
        severity: 'high',
        why: 'Examples are copied from working files, and are public where the code is.',
        fix: 'Replace the secret where it was made, and write `changeme` or nothing.',
        helpUrl: removing,
        cwes: [798, 526],
    },
    duplicateKey: {
        id: 'env-duplicate-key',
        title: 'Variable is set twice',
        severity: 'low',
        why: 'Which of the two holds depends on the program that reads the file.',
        fix: 'Keep one.',
        cwes: [694],
    },
    malformed: {
        id: 'env-malformed-line',
        title: 'Line that sets nothing',
        severity: 'low',
        why: 'Readers pass over it or refuse the file, so a setting may be missing.',
        fix: 'Write `NAME=value`, or `#` before a comment.',
    },
    drift: {
        id: 'env-example-drift',
        title: 'Env file and example differ',
        severity: 'low',
        why: 'Whoever sets the program up from the example misses settings, also those that protect it.',
        fix: 'Give both the same names.',
    },
};

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/env-files/inspect-env-file.js




function inspectEnvFile({ path, text }) {
    const kind = (0,env_file_kind/* kindOf */.I)(path);
    const file = parseEnvFile(text);
    return [...tracked(file, kind), ...secrets(file, kind), ...duplicates(file), ...malformed(file)];
}
function tracked({ entries }, kind) {
    const set = entries.filter(({ value }) => value !== '');
    const [first] = set;
    if (first === undefined || kind === 'example')
        return [];
    const isTelling = set.some(({ key, value }) => isPrivate(key, value));
    const severity = kind === 'test' || !isTelling ? 'low' : 'medium';
    const variables = set.length === 1 ? '1 variable' : `${set.length} variables`;
    const what = isTelling ? ', of which some are secrets by their names' : '';
    const message = `An env file is among the files of the repository, with values for ${variables}${what}.`;
    return [{ rule: envFileRules.tracked, index: first.index, message, severity, identity: 'file' }];
}
function secrets({ entries }, kind) {
    return entries.flatMap(({ key, value, index }) => {
        const judged = judgeValue(key, value);
        if (judged === 'no' || (judged === 'perhaps' && kind === 'example'))
            return [];
        const place = { index, end: index + key.length, identity: key };
        if (kind === 'example') {
            return [
                { rule: envFileRules.exampleSecret, ...place, message: `The example has a value for ${key} that looks real.` },
            ];
        }
        const severity = kind === 'test' ? 'low' : judged === 'secret' ? 'high' : 'medium';
        return [
            { rule: envFileRules.secret, ...place, severity, message: `${key} has a value that looks like a real secret.` },
        ];
    });
}
function duplicates({ entries }) {
    const seen = new Map();
    return entries.flatMap((entry) => {
        const { key, value, index } = entry;
        const before = seen.get(key);
        seen.set(key, entry);
        if (before === undefined || before.value === value)
            return [];
        const message = `${key} is set before, to another value.`;
        return [{ rule: envFileRules.duplicateKey, index, end: index + key.length, identity: key, message }];
    });
}
function malformed({ malformed: places }) {
    return places.map((index) => ({
        rule: envFileRules.malformed,
        index,
        identity: 'line',
        message: 'The line is neither a variable nor a comment.',
    }));
}

// EXTERNAL MODULE: ./build/actions/security-scan/files/text-file.js
var text_file = __webpack_require__(9155);
;// CONCATENATED MODULE: ./build/actions/security-scan/checks/env-files/compare-env-files.js





const mostNames = 10;
function compareEnvFiles(files) {
    const findings = [];
    const examples = new Map();
    const known = files.filter(({ path }) => (0,env_file_kind/* isEnvFile */.q)(path));
    for (const file of known)
        if ((0,env_file_kind/* kindOf */.I)(file.path) === 'example')
            examples.set(subjectOf(file.path), file);
    for (const file of known) {
        if ((0,env_file_kind/* kindOf */.I)(file.path) === 'example')
            continue;
        const example = examples.get(subjectOf(file.path));
        if (example === undefined)
            continue;
        findings.push(...missingIn(file, example, (names) => `${names} not in ${example.path}.`), ...missingIn(example, file, (names) => `${names} in the example and not in ${file.path}.`));
    }
    return findings;
}
function subjectOf(path) {
    return path.replace(/[._-](?:example|sample|template|tmpl|tpl|dist|defaults?|schema)(?=[._-]|$)/gi, '').toLowerCase();
}
function missingIn(file, other, tell) {
    const known = new Set(parseEnvFile(other.text).entries.map(({ key }) => key));
    const missing = new Map();
    for (const entry of parseEnvFile(file.text).entries)
        if (!known.has(entry.key))
            missing.set(entry.key, entry);
    const [first] = missing.values();
    if (first === undefined)
        return [];
    const keys = [...missing.keys()];
    const more = keys.length > mostNames ? ` and ${keys.length - mostNames} more` : '';
    const names = `${keys.slice(0, mostNames).join(', ')}${more} ${keys.length === 1 ? 'is' : 'are'}`;
    const identity = [other.path, ...keys].join(' ');
    const hit = { rule: envFileRules.drift, index: first.index, identity, message: tell(names) };
    return (0,report_hits/* reportHits */.d)({ tool: 'env-files', category: 'configuration' }, (0,text_file/* textFile */.E)(file.path, file.text), [hit]);
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/env-files/index.js





const rules = Object.values(envFileRules);
const detector = {
    id: 'env-files',
    async create() {
        return {
            wants: env_file_kind/* isEnvFile */.q,
            inspect: (file) => (0,report_hits/* reportHits */.d)({ tool: 'env-files', category: 'configuration' }, file, inspectEnvFile(file)),
        };
    },
};


/***/ }),

/***/ 7542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ reportHits)
/* harmony export */ });
/* harmony import */ var _core_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5712);
/* harmony import */ var _core_model_squeezed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6082);
/* harmony import */ var _allow_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3220);



const nearness = 250;
function reportHits(check, file, hits) {
    if (hits.length === 0)
        return [];
    const comments = (0,_allow_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .readAllowComments */ .U)(file.text, check.markers);
    const seen = new Map();
    return [...hits]
        .sort((one, other) => one.index - other.index)
        .map((hit) => {
        const { rule, index, statement = index } = hit;
        const place = file.placeOf(index);
        const content = hit.identity ?? contentAt(file.text, index);
        const identity = [check.tool, rule.id, file.path, content];
        const key = JSON.stringify(identity);
        const ordinal = (seen.get(key) ?? 0) + 1;
        seen.set(key, ordinal);
        const suppression = comments.find(rule.id, place.line) ??
            (statement === index ? undefined : comments.find(rule.id, file.placeOf(statement).line));
        return {
            tool: check.tool,
            rule: rule.id,
            title: rule.title,
            severity: hit.severity ?? rule.severity,
            category: hit.category ?? check.category,
            message: hit.message,
            location: { file: file.path, ...place, ...endOf(file, hit) },
            fix: hit.fix ?? rule.fix,
            ...(rule.helpUrl === undefined ? {} : { helpUrl: rule.helpUrl }),
            ...(rule.cwes === undefined ? {} : { cwes: rule.cwes }),
            fingerprint: (0,_core_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .a)([...identity, String(ordinal)]),
            ...(suppression === undefined ? {} : { suppression }),
        };
    });
}
function endOf(file, { end }) {
    if (end === undefined)
        return {};
    const { line, column } = file.placeOf(end);
    return { endLine: line, endColumn: column };
}
function contentAt(text, index) {
    const before = text.slice(Math.max(0, index - nearness), index);
    const after = text.slice(index, index + nearness);
    const line = `${before.slice(before.lastIndexOf('\n') + 1)}${after.split('\n', 1)[0] ?? ''}`;
    return (0,_core_model_squeezed_js__WEBPACK_IMPORTED_MODULE_2__/* .squeezed */ .l)(line);
}


/***/ }),

/***/ 8456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ looksGenerated),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
const secretWords = /(?:^|_)(?:password|passwd|passphrase|pwd|secret|secrets|token|api_?key|private_?key|secret_?key|access_?key|signing_?key|encryption_?key|credential|credentials|auth_?key|dsn)(?:_(?:prod|production|dev|staging|test|base64|b64|id_rsa|\d))?$/;
const harmless = /(?:^|_)(?:public|publishable|pub)_?(?:api_?)?key$|(?:^|_)(?:old)?pwd$|^(?:max|min|num|next_public)_|csrf_token_name/;
function isSecretName(name) {
    const words = name
        .slice(0, 200)
        .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
        .replaceAll('-', '_')
        .toLowerCase();
    return secretWords.test(words) && !harmless.test(words);
}
const placeholderWords = /^(?:x{3,}|\*{3,}|\.{3,}|-{3,}|_{3,}|0+|123456\d*|change[-_ ]?(?:me|this|it)!?|replace[-_ ]?(?:me|this|it)|todo|tbd|fixme|none|null|nil|undefined|empty|dummy|fake|mock|sample|example|placeholder|default|secret|password|passw0rd|pass|token|admin|root|user|username|test|testing|foo|bar|foobar|postgres|mysql|mongo|redis|guest|insert.*here|.*[-_ ]goes[-_ ]here)$/i;
const placeholderParts = /^your|^(?:my|some|the|an?|this|insert|enter|put|add|set|fill)[-_ .]|change[-_]?(?:me|this|it)|replace[-_]?(?:me|this|with)|place[-_ ]?holder|\bexample\b|_example$|example_|x{4,}|<[^>]*>|\{\{.*\}\}|\[[\w -]+\]|\.\.\.|dummy|not[-_ ]?a[-_ ]?real/i;
function isPlaceholder(value) {
    const text = value.trim().slice(0, 400);
    return text.length < 3 || placeholderWords.test(text) || placeholderParts.test(text) || /^(.)\1*$/.test(text);
}
function looksGenerated(value) {
    if (value.length < 12 || /\s/.test(value))
        return false;
    const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/].filter((kind) => kind.test(value)).length;
    if (kinds < 2 || new Set(value).size < 8)
        return false;
    return !/(?:0123|1234|2345|3456|abcd|qwert|password|secret|example|sample|test|demo|local|change|your|dummy|fake)/i.test(value);
}


/***/ })

};
