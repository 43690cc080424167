export const id = 4372;
export const ids = [4372];
export const modules = {

/***/ 9594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ judgeImage)
/* harmony export */ });
function judgeImage(reference) {
    const text = reference.trim();
    if (text === '' || text.includes('${{') || /@sha256:[\da-f]{64}$/i.test(text))
        return 'pinned';
    const [name = ''] = text.slice(text.lastIndexOf('/') + 1).split('@', 1);
    const tag = /:(?<tag>[\w.-]+)$/.exec(name)?.groups?.tag;
    return tag === undefined || tag === 'latest' ? 'floating' : 'tagged';
}


/***/ }),

/***/ 31:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findUncheckedTls),
/* harmony export */   o: () => (/* binding */ findRemoteScripts)
/* harmony export */ });
const download = /(?:^|[\s;&(`"'])(?:curl|wget|iwr|irm|Invoke-WebRequest|Invoke-RestMethod)(?=[\s;)]|$)/i;
const interpreter = /^\s*(?:sudo\s+(?:-\w+\s+)*)?(?:env\s+)?(?:\w+=\S*\s+)*(?:\/(?:usr\/)?bin\/)?(?:(?:ba|z|da|k|a)?sh|python[23]?|node|perl|ruby|php|iex|Invoke-Expression)(?:\s|$|[;&)"'`])/i;
const substitution = /(?:(?:^|[\s;&(])(?:(?:ba|z|da|k|a)?sh|python[23]?|source|\.)\s+(?:-\w+\s+)*<\(|(?:(?:ba|z|da|k|a)?sh|python[23]?)\s+-c\s+["']?(?:\$\(|`)|\beval\s+["']?(?:\$\(|`)|\biex\s*\()\s*(?:curl|wget|iwr|irm)\b/i;
const longestLine = 8192;
function findRemoteScripts(script) {
    return commandLines(script).flatMap(({ text, index }) => {
        const begins = [];
        let start = 0;
        const parts = text.split('|');
        for (const [at, part] of parts.entries()) {
            const found = download.exec(part);
            if (found !== null && interpreter.test((parts[at + 1] ?? '').replace(/^&/, ''))) {
                begins.push(index + start + found.index + found[0].search(/\w/));
            }
            start += part.length + 1;
        }
        if (begins.length > 0)
            return begins;
        const found = substitution.exec(text);
        return found === null ? [] : [index + found.index + found[0].search(/\w/)];
    });
}
const ofCommands = [
    {
        program: /(?:^|[\s(`"'])curl\s/,
        flag: /\s(?:-(?=[a-jl-zA-Z]*k)[a-zA-Z]+|--insecure)(?=[\s)"'`]|$)/,
        what: 'curl does not check the certificate (-k)',
    },
    {
        program: /(?:^|[\s(`"'])wget\s/,
        flag: /\s--no-check-certificate(?=[\s)"'`]|$)/,
        what: 'wget does not check the certificate',
    },
    {
        program: /(?:^|[\s(])pip[\d.]*\s/,
        flag: /\s--trusted-host\b/,
        what: 'pip does not check the certificate of a host',
    },
    {
        program: /(?:^|[\s(])apt(?:-get)?\s/,
        flag: /\s--(?:allow-unauthenticated|force-yes)\b/,
        what: 'apt does not check signatures',
    },
    {
        program: /(?:^|[\s(])(?:yum|dnf|microdnf)\s/,
        flag: /\s--nogpgcheck\b/,
        what: 'The package manager does not check signatures',
    },
    { program: /(?:^|[\s(])apk\s/, flag: /\s--allow-untrusted\b/, what: 'apk does not check signatures' },
];
const anywhere = [
    { pattern: /\bhttp\.sslVerify[\s=]{1,4}["']?(?:false|0)\b/i, what: 'git does not check certificates' },
    { pattern: /\bGIT_SSL_NO_VERIFY[=\s]["']?(?:1|true)\b/i, what: 'git does not check certificates' },
    { pattern: /\bNODE_TLS_REJECT_UNAUTHORIZED[=\s]["']?0\b/, what: 'Node does not check certificates' },
    { pattern: /\bPYTHONHTTPSVERIFY[=\s]["']?0\b/, what: 'Python does not check certificates' },
    { pattern: /(?:\b|_)strict[-_]ssl[\s=]{1,4}["']?false\b/i, what: 'npm or yarn does not check certificates' },
];
function findUncheckedTls(script) {
    return commandLines(script).flatMap(({ text, index }) => {
        const found = anywhere.flatMap(({ pattern, what }) => {
            const match = pattern.exec(text);
            return match === null ? [] : [{ index: index + match.index, what }];
        });
        let start = index;
        for (const part of text.split(/[;&|]/)) {
            for (const { program, flag, what } of ofCommands) {
                const match = program.exec(part);
                if (match === null || !flag.test(part.slice(match.index + match[0].length - 1)))
                    continue;
                found.push({ index: start + match.index + match[0].search(/\w/), what });
            }
            start += part.length + 1;
        }
        return found.sort((one, other) => one.index - other.index);
    });
}
function commandLines(script) {
    const found = [];
    let index = 0;
    let start = 0;
    let parts = [];
    for (const line of script.split('\n')) {
        const joined = /\\\r?$/.test(line);
        const isComment = line.trimStart().startsWith('#');
        if (parts.length === 0)
            start = index;
        parts.push(isComment ? ' '.repeat(line.length) : joined ? line.replace(/\\(\r?)$/, ' $1') : line);
        index += line.length + 1;
        if (joined || (isComment && parts.length > 1))
            continue;
        const text = parts.join(' ');
        if (text.length <= longestLine)
            found.push({ index: start, text });
        parts = [];
    }
    const text = parts.join(' ');
    if (text !== '' && text.length <= longestLine)
        found.push({ index: start, text });
    return found;
}


/***/ }),

/***/ 4372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ inspectWorkflow)
});

// EXTERNAL MODULE: ./build/core/policy/yaml-node.js
var yaml_node = __webpack_require__(1571);
// EXTERNAL MODULE: ./build/readers/workflows/read-tolerantly.js
var read_tolerantly = __webpack_require__(9139);
// EXTERNAL MODULE: ./build/readers/workflows/workflow.js
var workflows_workflow = __webpack_require__(3353);
// EXTERNAL MODULE: ./build/core/policy/yaml-access.js
var yaml_access = __webpack_require__(9805);
// EXTERNAL MODULE: ./build/readers/workflows/uses.js
var workflows_uses = __webpack_require__(2916);
// EXTERNAL MODULE: ./build/actions/security-scan/checks/workflows/rules.js
var rules = __webpack_require__(4011);
;// CONCATENATED MODULE: ./build/actions/security-scan/checks/workflows/workflow-check.js
function hitAt(rule, index, message, particulars = {}) {
    const { length, ...others } = particulars;
    return { rule, index, message, ...(length === undefined ? {} : { end: index + length }), ...others };
}
const privilegedTriggers = new Set([
    'pull_request_target',
    'workflow_run',
    'issues',
    'issue_comment',
    'discussion',
    'discussion_comment',
]);
function isPrivileged({ triggers }) {
    return [...triggers].some((trigger) => privilegedTriggers.has(trigger));
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/workflows/caches.js




const caching = new Map([
    ['actions/cache', {}],
    ['actions/setup-dotnet', { on: 'cache' }],
    ['actions/setup-go', { off: 'cache' }],
    ['actions/setup-java', { on: 'cache' }],
    ['actions/setup-node', { on: 'cache' }],
    ['actions/setup-python', { on: 'cache' }],
    ['astral-sh/setup-uv', { off: 'enable-cache' }],
    ['gradle/actions', { off: 'cache-disabled' }],
    ['ruby/setup-ruby', { on: 'bundler-cache' }],
    ['swatinem/rust-cache', { off: 'lookup-only' }],
]);
const findCaches = ({ workflow }) => [
    ...workflow.jobs.filter((job) => isReleased(workflow) || publishes(job)).flatMap(restores),
    ...workflow.jobs.flatMap(uploads),
];
function isReleased(workflow) {
    const push = (0,yaml_access/* nodeAt */.oB)(workflow.triggersNode?.value, 'push');
    return (workflow.triggers.has('release') || ((0,yaml_access/* entryOf */.Ms)(push, 'tags') !== undefined && (0,yaml_access/* entryOf */.Ms)(push, 'branches') === undefined));
}
const publishers = new Set([
    'actions/create-release',
    'goreleaser/goreleaser-action',
    'js-devtools/npm-publish',
    'ncipollo/release-action',
    'pypa/gh-action-pypi-publish',
    'rubygems/release-gem',
    'softprops/action-gh-release',
]);
const publishCommand = /\b(?:(?:npm|pnpm|yarn(?:\s+npm)?|cargo|uv|poetry|flit|hatch)\s+publish|twine\s+upload|gem\s+push|gh\s+release\s+(?:create|upload))\b/;
function publishes(job) {
    return job.steps.some(({ uses, run }) => {
        const used = uses === undefined ? undefined : (0,workflows_uses/* readUses */.N)(uses.value);
        if (used?.kind === 'repository')
            return publishers.has(`${used.owner}/${used.name}`.toLowerCase());
        return run !== undefined && publishCommand.test(run.value);
    });
}
function restores(job) {
    return job.steps.flatMap((step) => {
        const uses = step.uses === undefined ? undefined : (0,workflows_uses/* readUses */.N)(step.uses.value);
        if (step.uses === undefined || uses?.kind !== 'repository' || step.condition !== undefined)
            return [];
        const name = `${uses.owner}/${uses.name}`.toLowerCase();
        const rule = caching.get(name);
        if (rule === undefined || uses.path === 'save')
            return [];
        const input = (key) => step.with.find((pair) => pair.key === key)?.value.trim();
        if (rule.on !== undefined && ['', 'false', undefined].includes(input(rule.on)))
            return [];
        if (rule.off !== undefined) {
            const value = input(rule.off);
            const isSwitchedOff = rule.off === 'cache' || rule.off === 'enable-cache' ? value === 'false' : value === 'true';
            if (isSwitchedOff || value?.includes('${{') === true)
                return [];
        }
        const message = `${step.uses.value} restores a cache in a workflow that publishes.`;
        return [hitAt(rules/* workflowRules */.l.cachePoisoning, step.uses.offset, message, { length: step.uses.value.length })];
    });
}
const wholeFolder = /^(?:\.|\.\/|\*\*?|\.\/\*\*?|\$\{\{\s*github\.workspace\s*\}\}\/?)$/;
function uploads(job) {
    const checkout = job.steps.find((step) => keepsToken(step));
    if (checkout?.uses === undefined)
        return [];
    const upload = job.steps.find((step) => isWholeUpload(step));
    if (upload === undefined)
        return [];
    const message = 'The checkout keeps its token in the folder that a later step uploads as a whole.';
    return [hitAt(rules/* workflowRules */.l.persistedCredentials, checkout.uses.offset, message, { statement: checkout.offset })];
}
function versionOf(step, repository) {
    const uses = step.uses === undefined ? undefined : (0,workflows_uses/* readUses */.N)(step.uses.value);
    if (uses?.kind !== 'repository' || `${uses.owner}/${uses.name}`.toLowerCase() !== repository)
        return undefined;
    if (uses.ref === undefined || (0,workflows_uses/* isCommit */.W)(uses.ref))
        return 'unknown';
    const parts = /^v?(\d+)(?:\.(\d+))?/.exec(uses.ref)?.slice(1, 3);
    return parts === undefined ? 'unknown' : parts.filter((part) => part !== undefined).map(Number);
}
function keepsToken(step) {
    const version = versionOf(step, 'actions/checkout');
    if (version === undefined || version === 'unknown')
        return false;
    return (version[0] ?? 0) < 6 && step.with.find(({ key }) => key === 'persist-credentials')?.value !== 'false';
}
function isWholeUpload(step) {
    const version = versionOf(step, 'actions/upload-artifact');
    const path = step.with.find(({ key }) => key === 'path')?.value.trim() ?? '';
    if (version === undefined || !wholeFolder.test(path))
        return false;
    if (step.with.find(({ key }) => key === 'include-hidden-files')?.value === 'true')
        return true;
    if (version === 'unknown')
        return false;
    const [major = 0, minor] = version;
    return major < 4 || (major === 4 && minor !== undefined && minor < 4);
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/workflows/expression.js
function expansionsOf(text) {
    const found = [];
    for (let start = text.indexOf('${{'); start >= 0;) {
        const end = endOfExpansion(text, start + 3);
        if (end === undefined)
            break;
        found.push({ source: text.slice(start + 3, end - 2), start, end });
        start = text.indexOf('${{', end);
    }
    return found;
}
function endOfExpansion(text, from) {
    let quoted = false;
    for (let at = from; at < text.length; at += 1) {
        const character = text[at];
        if (character === "'")
            quoted = !quoted;
        else if (!quoted && character === '}' && text[at + 1] === '}')
            return at + 2;
    }
    return undefined;
}
const tokenPattern = /\s*(?:(?<text>'(?:[^']|'')*')|(?<number>[+-]?(?:0x[\da-f]+|\d+(?:\.\d+)?(?:e[+-]?\d+)?))|(?<name>[a-z_][\w-]*)|(?<sign>&&|\|\||[<>=!]=|[<>!()[\],.*]))/iy;
function tokensOf(source) {
    const tokens = [];
    const pattern = new RegExp(tokenPattern);
    const end = source.trimEnd().length;
    while (pattern.lastIndex < end) {
        const groups = pattern.exec(source)?.groups;
        if (groups === undefined)
            return undefined;
        const { text, number, name, sign } = groups;
        if (text !== undefined)
            tokens.push({ kind: 'text', value: text.slice(1, -1).replaceAll("''", "'") });
        else if (number !== undefined)
            tokens.push({ kind: 'number', value: number });
        else if (name !== undefined)
            tokens.push({ kind: 'name', value: name.toLowerCase() });
        else
            tokens.push({ kind: 'sign', value: sign ?? '' });
    }
    return tokens;
}
const deepest = 100;
class Unreadable extends Error {
}
class ExpressionParser {
    #tokens;
    #next = 0;
    #depth = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    parse() {
        const expression = this.#binary(0);
        if (this.#next < this.#tokens.length)
            throw new Unreadable();
        return expression;
    }
    #peek() {
        const token = this.#tokens[this.#next];
        return token?.kind === 'sign' ? token.value : undefined;
    }
    #accept(sign) {
        if (this.#peek() !== sign)
            return false;
        this.#next += 1;
        return true;
    }
    #expect(sign) {
        if (!this.#accept(sign))
            throw new Unreadable();
    }
    #binary(level) {
        const operators = [['||'], ['&&'], ['==', '!=', '<', '<=', '>', '>=']][level];
        if (operators === undefined)
            return this.#unary();
        const operands = [this.#binary(level + 1)];
        let operator;
        for (let sign = this.#peek(); sign !== undefined && operators.includes(sign); sign = this.#peek()) {
            this.#next += 1;
            operator ??= sign;
            operands.push(this.#binary(level + 1));
        }
        const [first] = operands;
        return operator === undefined && first !== undefined
            ? first
            : { kind: 'operation', operator: operator ?? '', operands };
    }
    #unary() {
        this.#depth += 1;
        if (this.#depth > deepest)
            throw new Unreadable();
        const expression = this.#accept('!')
            ? { kind: 'operation', operator: '!', operands: [this.#unary()] }
            : this.#primary();
        this.#depth -= 1;
        return expression;
    }
    #primary() {
        if (this.#accept('(')) {
            const inner = this.#binary(0);
            this.#expect(')');
            const access = this.#access();
            return access === '' ? inner : { kind: 'call', name: '', args: [inner], access };
        }
        const token = this.#tokens[this.#next];
        this.#next += 1;
        if (token === undefined || token.kind === 'sign')
            throw new Unreadable();
        if (token.kind !== 'name')
            return { kind: 'literal', value: token.value };
        if (!this.#accept('(')) {
            if (/^(?:true|false|null|nan|infinity)$/.test(token.value))
                return { kind: 'literal', value: token.value };
            return { kind: 'context', path: token.value + this.#access() };
        }
        const args = [];
        if (!this.#accept(')')) {
            do
                args.push(this.#binary(0));
            while (this.#accept(','));
            this.#expect(')');
        }
        return { kind: 'call', name: token.value, args, access: this.#access() };
    }
    #access() {
        let path = '';
        for (;;) {
            if (this.#accept('.')) {
                const token = this.#tokens[this.#next];
                this.#next += 1;
                if (token?.kind !== 'name' && token?.value !== '*')
                    throw new Unreadable();
                path += `.${token.value}`;
            }
            else if (this.#accept('[')) {
                if (this.#accept('*'))
                    path += '.*';
                else {
                    const index = this.#binary(0);
                    const named = index.kind === 'literal' && /^[a-z_][\w-]*$/i.test(index.value);
                    path += named ? `.${index.value.toLowerCase()}` : '.*';
                }
                this.#expect(']');
            }
            else
                return path;
        }
    }
}
function readExpression(source) {
    const tokens = tokensOf(source);
    if (tokens === undefined || tokens.length === 0)
        return undefined;
    try {
        return new ExpressionParser(tokens).parse();
    }
    catch (error) {
        if (error instanceof Unreadable)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/workflows/conditions.js



const chosen = /^github\.(?:ref|ref_name|head_ref|base_ref|actor|triggering_actor|event\..+)$/;
const guards = /actor|author_association|permission|fork|label|\bref\b|ref_name|head_ref|repository|event_name|login/i;
const findConditions = ({ workflow }) => conditionsOf(workflow).flatMap((condition) => [
    ...alwaysTrue(condition),
    ...comparisons(condition, isPrivileged(workflow)),
]);
function conditionsOf(workflow) {
    return workflow.jobs.flatMap((job) => [
        ...(job.condition === undefined ? [] : [job.condition]),
        ...job.steps.flatMap(({ condition }) => condition ?? []),
    ]);
}
function alwaysTrue({ value, offset }) {
    const [expansion] = expansionsOf(value);
    if (expansion === undefined || (expansion.start === 0 && expansion.end === value.length))
        return [];
    const ended = expansion.start === 0 && value.slice(expansion.end).trim() === '';
    const message = ended
        ? 'The line end after `}}` belongs to the condition, which is always true with it.'
        : 'There is text outside `${{ }}`, so the condition is always true.';
    const severity = guards.test(value) ? 'high' : 'medium';
    return [hitAt(rules/* workflowRules */.l.unsoundCondition, offset, message, { severity })];
}
function comparisons({ value, offset }, privileged) {
    const parts = expansionsOf(value);
    const sources = parts.length === 0 ? [value] : parts.map(({ source }) => source);
    return sources.flatMap((source) => {
        const expression = readExpression(source);
        return expression === undefined ? [] : judge(expression, offset, privileged);
    });
}
function judge(expression, offset, privileged) {
    if (expression.kind === 'operation') {
        const { operator, operands } = expression;
        if (operator === '&&' || operator === '||') {
            return operands.flatMap((operand) => judge(operand, offset, privileged));
        }
        const actor = operands.some(({ kind, ...rest }) => kind === 'context' && 'path' in rest && isActor(rest.path));
        const bot = operands.some((operand) => operand.kind === 'literal' && operand.value.endsWith('[bot]'));
        if (operator === '==' && actor && bot) {
            const message = 'github.actor is compared with the name of a bot, which a stranger can arrange.';
            return [hitAt(rules/* workflowRules */.l.botConditions, offset, message, { severity: privileged ? 'high' : 'low' })];
        }
    }
    if (expression.kind === 'call' && expression.name === 'contains') {
        const [within, part] = expression.args;
        if (within?.kind === 'literal' && part?.kind === 'context' && chosen.test(part.path)) {
            const message = `contains() looks for ${part.path} anywhere in a text, so a part of a word is enough.`;
            return [hitAt(rules/* workflowRules */.l.unsoundContains, offset, message)];
        }
    }
    return [];
}
function isActor(path) {
    return path === 'github.actor' || path === 'github.triggering_actor';
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/workflows/shell-taint.js
const assignment = /(?:^|[\s;&(])(?:export\s+|local\s+|declare\s+(?:-\w+\s+)?|\$(?:env:)?)?(?<name>[A-Za-z_]\w*)\s?=(?<value>.*)/;
function taintedVariables(environment, script, originOf) {
    const origins = new Map();
    for (const { key, value } of environment) {
        const origin = originOf(value);
        if (origin === undefined)
            origins.delete(key);
        else
            origins.set(key, { ...origin, through: `env.${key}` });
    }
    const found = (line) => {
        for (const [, name = ''] of line.matchAll(/\$\{?(?:env:)?(\w+)/g)) {
            const origin = origins.get(name);
            if (origin !== undefined)
                return origin;
        }
        return undefined;
    };
    for (const line of script.split('\n')) {
        const { name, value = '' } = assignment.exec(line)?.groups ?? {};
        const origin = name === undefined ? undefined : (found(value) ?? originOf(value));
        if (name !== undefined && origin !== undefined && !/GITHUB_(?:ENV|PATH|OUTPUT)/.test(line))
            origins.set(name, origin);
    }
    return { in: found };
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/workflows/environment-writes.js





const findEnvironmentWrites = ({ workflow, taint }) => {
    const hits = [];
    const privileged = isPrivileged(workflow);
    for (const { job, step } of (0,workflows_workflow/* stepsOf */.B_)(workflow)) {
        const { run } = step;
        if (run === undefined || !/GITHUB_(?:ENV|PATH)/.test(run.value))
            continue;
        const cursor = new yaml_access/* SourceCursor */.e$(workflow.source, run);
        const environment = [...workflow.env, ...job.env, ...step.env];
        const variables = taintedVariables(environment, run.value, (text) => taint.ofText(text, job));
        for (const line of run.value.split('\n')) {
            const file = /\bGITHUB_(?:ENV|PATH)\b/.exec(line)?.[0];
            if (file === undefined)
                continue;
            const index = cursor.next(line.trim());
            const direct = taint.ofText(line, job, step);
            const origin = direct?.author === 'stranger' ? direct : variables.in(line);
            const report = (message, severity) => hits.push(hitAt(rules/* workflowRules */.l.githubEnv, index, message, { severity, statement: step.offset }));
            if (origin?.author === 'stranger') {
                report(`${origin.context}, which anyone can choose, is written to ${file}.`, privileged ? 'critical' : 'high');
            }
            else if (privileged && /\$\(|`|\bcat\s/.test(line)) {
                report(`What a command prints is written to ${file}, in a workflow that strangers can start.`, 'medium');
            }
        }
    }
    return hits;
};

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/workflows/script-inputs.js

const codeInputs = new Map([
    ['actions/github-script', ['script']],
    ['addnab/docker-run-action', ['run']],
    ['amadevus/pwsh-script', ['script']],
    ['appleboy/ssh-action', ['script']],
    ['azure/cli', ['inlinescript']],
    ['azure/powershell', ['inlinescript']],
    ['coactions/setup-xvfb', ['run']],
    ['cross-platform-actions/action', ['run']],
    ['devcontainers/ci', ['runcmd']],
    ['gabrielbb/xvfb-action', ['run']],
    ['jannekem/run-python-script-action', ['script']],
    ['mikefarah/yq', ['cmd']],
    ['nick-fields/retry', ['command', 'on_retry_command']],
    ['nick-invision/retry', ['command', 'on_retry_command']],
    ['reactivecircus/android-emulator-runner', ['script', 'pre-emulator-launch-script']],
    ['satackey/action-js-inline', ['script']],
    ['uraimo/run-on-arch-action', ['run', 'install', 'setup']],
    ['vmactions/freebsd-vm', ['run', 'prepare']],
    ['vmactions/netbsd-vm', ['run', 'prepare']],
    ['vmactions/openbsd-vm', ['run', 'prepare']],
    ['vmactions/solaris-vm', ['run', 'prepare']],
]);
function codeInputsOf(step) {
    const uses = step.uses === undefined ? undefined : (0,workflows_uses/* readUses */.N)(step.uses.value);
    if (uses?.kind !== 'repository')
        return [];
    const names = codeInputs.get(`${uses.owner}/${uses.name}`.toLowerCase());
    return names === undefined ? [] : step.with.filter(({ key }) => names.includes(key.toLowerCase()));
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/workflows/injection.js






const findInjections = ({ workflow, taint }) => {
    const hits = [];
    for (const { job, step } of (0,workflows_workflow/* stepsOf */.B_)(workflow)) {
        const scripts = [...(step.run === undefined ? [] : [step.run]), ...codeInputsOf(step)];
        for (const script of scripts) {
            const cursor = new yaml_access/* SourceCursor */.e$(workflow.source, script);
            for (const { source, start, end } of expansionsOf(script.value)) {
                const index = cursor.next('${{');
                const origin = taint.ofExpression(source, job, step);
                if (origin === undefined)
                    continue;
                hits.push(hitAt(rules/* workflowRules */.l.templateInjection, index, messageFor(origin), {
                    severity: severityOf(origin, workflow),
                    length: end - start,
                    statement: step.offset,
                }));
            }
        }
    }
    return hits;
};
function messageFor({ author, context, through }) {
    const path = through === undefined ? context : `${through}, which holds ${context},`;
    const who = {
        stranger: 'anyone can choose its text',
        collaborator: 'whoever may push, label or release chooses its text',
        caller: 'whoever starts or calls it chooses its text',
    }[author];
    return `${path} is put into a script, and ${who}.`;
}
function severityOf({ author }, workflow) {
    if (author === 'stranger')
        return isPrivileged(workflow) ? 'critical' : 'high';
    if (author === 'collaborator')
        return 'low';
    const dispatched = workflow.triggers.has('workflow_dispatch') && !workflow.triggers.has('workflow_call');
    return dispatched ? 'low' : 'medium';
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/workflows/permissions.js



const findPermissions = ({ workflow }) => {
    if (workflow.kind === 'action')
        return [];
    const { permissions, jobs, triggers } = workflow;
    const hits = [];
    const bare = jobs.filter((job) => job.permissions === undefined);
    if (permissions === undefined && bare.length > 0) {
        const called = triggers.size === 1 && triggers.has('workflow_call');
        const some = `${bare.length} of ${jobs.length} jobs ${bare.length === 1 ? 'has' : 'have'}`;
        const who = bare.length === jobs.length ? 'The workflow has' : some;
        const index = workflow.triggersNode?.keyOffset ?? bare[0]?.offset ?? 0;
        hits.push(hitAt(rules/* workflowRules */.l.missingPermissions, index, `${who} no \`permissions\`.`, {
            severity: called ? 'low' : 'medium',
        }));
    }
    if (permissions !== undefined)
        hits.push(...judgeGrant(permissions, 'the workflow', isPrivileged(workflow)));
    if (permissions !== undefined && bare.length > 1) {
        for (const { key, value, keyOffset } of (0,yaml_access/* pairsOf */.fq)(permissions.value)) {
            if (value !== 'write')
                continue;
            const message = `${bare.length} jobs get \`${key}: write\` from the top of the workflow, whether they need it or not.`;
            hits.push(hitAt(rules/* workflowRules */.l.excessivePermissions, keyOffset, message));
        }
    }
    for (const job of jobs) {
        if (job.permissions !== undefined)
            hits.push(...judgeGrant(job.permissions, `the job ${job.id}`, isPrivileged(workflow)));
    }
    return hits;
};
function judgeGrant({ keyOffset, value }, whose, privileged) {
    const all = (0,yaml_access/* textOf */.b6)(value)?.value;
    if (all !== 'write-all' && all !== 'read-all')
        return [];
    const severity = all === 'read-all' ? 'low' : privileged ? 'critical' : 'high';
    const message = `The token of ${whose} may ${all === 'read-all' ? 'read' : 'write'} everything (\`${all}\`).`;
    return [hitAt(rules/* workflowRules */.l.excessivePermissions, keyOffset, message, { severity })];
}

// EXTERNAL MODULE: ./build/core/run/product.js
var product = __webpack_require__(8287);
// EXTERNAL MODULE: ./build/actions/security-scan/checks/image-pin.js
var image_pin = __webpack_require__(9594);
;// CONCATENATED MODULE: ./build/actions/security-scan/checks/workflows/known-vulnerable-actions.js

const advisories = [
    {
        id: 'CVE-2025-30066',
        repository: 'tj-actions/changed-files',
        what: 'its tags were moved to code that printed secrets in March 2025',
        commits: ['0e58ed8671d6b60d0890c21b07f8835ace038e67'],
        mended: [46, 0, 1],
        severity: 'high',
    },
    {
        id: 'CVE-2026-33634',
        repository: 'aquasecurity/trivy-action',
        what: 'its tags before 0.35.0 were moved to code that stole credentials in March 2026',
        commits: ['ddb9da4475c1cef7d5389062bdfdfbdbd1394648'],
        mended: [0, 35, 0],
        severity: 'high',
    },
    {
        id: 'CVE-2025-30154',
        repository: 'reviewdog/action-setup',
        what: 'its tag v1 was moved to code that printed secrets in March 2025',
        commits: ['f0d342d24037bb11d26b9bd8496e0808ba32e9ec'],
        mended: [],
        severity: 'critical',
    },
    {
        id: 'CVE-2024-42471',
        repository: 'actions/download-artifact',
        what: 'an artifact can write files outside its folder',
        commits: [],
        since: [4, 0, 0],
        mended: [4, 1, 3],
        severity: 'high',
    },
];
function knownProblemOf(uses) {
    if (uses.kind !== 'repository' || uses.ref === undefined)
        return undefined;
    const repository = `${uses.owner}/${uses.name}`.toLowerCase();
    for (const advisory of advisories) {
        if (advisory.repository !== repository)
            continue;
        const { id, what } = advisory;
        if (advisory.commits.includes(uses.ref.toLowerCase())) {
            const fix = 'Take the step out, look at past runs, and replace every secret that they could read.';
            return { id, what: `this commit is the malicious one; ${what}`, severity: 'critical', fix };
        }
        if ((0,workflows_uses/* isCommit */.W)(uses.ref) || !isAffected(uses.ref, advisory))
            continue;
        const fix = `Use ${advisory.mended.join('.')} or later, pinned to its commit, and look at past runs.`;
        return { id, what, severity: advisory.severity, fix };
    }
    return undefined;
}
function isAffected(ref, { mended, since }) {
    const parts = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?$/.exec(ref)?.slice(1);
    if (parts === undefined)
        return false;
    const version = parts.filter((part) => part !== undefined).map(Number);
    if (since !== undefined && compare(version, since) < 0)
        return false;
    return compare(version, mended) < 0;
}
function compare(one, other) {
    for (const [at, part] of one.entries()) {
        const difference = part - (other[at] ?? part);
        if (difference !== 0)
            return difference;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/workflows/pins.js








const platformOwners = new Set(['actions', 'github']);
const ownSuite = new URL(product/* homePage */.PX).pathname.slice(1).toLowerCase();
const branchNames = /^(?:main|master|trunk|develop|development|dev|head|edge|nightly|next|canary|release\/.*|refs\/heads\/.*)$/i;
const findPins = ({ workflow, options }) => {
    const owner = options.repository?.split('/')[0]?.toLowerCase();
    return [...usesOf(workflow).flatMap((uses) => judgeUses(uses, owner)), ...imagesOf(workflow).flatMap(judgeContainer)];
};
function usesOf(workflow) {
    return [
        ...workflow.jobs.flatMap(({ uses }) => uses ?? []),
        ...(0,workflows_workflow/* stepsOf */.B_)(workflow).flatMap(({ step }) => step.uses ?? []),
    ];
}
function judgeUses(text, repositoryOwner) {
    const uses = (0,workflows_uses/* readUses */.N)(text.value);
    if (uses === undefined || uses.kind === 'local')
        return [];
    if (uses.kind === 'image')
        return judgeContainer({ value: uses.image, offset: text.offset });
    const known = knownProblemOf(uses);
    const hits = known === undefined
        ? []
        : [
            hitAt(rules/* workflowRules */.l.knownVulnerableAction, text.offset, `${text.value}: ${known.what} (${known.id}).`, {
                severity: known.severity,
                fix: known.fix,
                length: text.value.length,
            }),
        ];
    if (uses.ref === undefined || !(0,workflows_uses/* isCommit */.W)(uses.ref)) {
        const owner = uses.owner.toLowerCase();
        const isOwn = `${owner}/${uses.name.toLowerCase()}` === ownSuite && /^v\d/.test(uses.ref ?? '');
        const near = platformOwners.has(owner) || owner === repositoryOwner || isOwn;
        const severity = near ? 'low' : uses.ref === undefined || branchNames.test(uses.ref) ? 'high' : 'medium';
        const what = uses.ref === undefined ? 'no version' : branchNames.test(uses.ref) ? 'a branch' : 'a tag or branch';
        const whose = near ? '' : ' of a third party';
        hits.push(hitAt(rules/* workflowRules */.l.unpinnedUses, text.offset, `${text.value} names ${what}${whose}, not a commit.`, {
            severity,
            length: text.value.length,
        }));
    }
    return hits;
}
function imagesOf(workflow) {
    if (workflow.kind === 'action') {
        const image = (0,yaml_access/* textOf */.b6)((0,yaml_access/* nodeAt */.oB)((0,yaml_access/* nodeAt */.oB)(workflow.root, 'runs'), 'image'));
        if (image === undefined || !image.value.startsWith('docker://'))
            return [];
        return [{ value: image.value.slice('docker://'.length), offset: image.offset }];
    }
    return workflow.jobs.flatMap(({ node }) => {
        const container = (0,yaml_access/* nodeAt */.oB)(node, 'container');
        const services = (0,yaml_access/* entriesOf */.Mc)((0,yaml_access/* nodeAt */.oB)(node, 'services')).map(({ value }) => value);
        return [container, ...services].flatMap((holder) => (0,yaml_access/* textOf */.b6)(holder) ?? (0,yaml_access/* textOf */.b6)((0,yaml_access/* nodeAt */.oB)(holder, 'image')) ?? []);
    });
}
function judgeContainer({ value, offset }) {
    const pin = (0,image_pin/* judgeImage */.x)(value);
    if (pin === 'pinned')
        return [];
    const message = pin === 'tagged'
        ? `The image ${value} is named by a tag, not by a digest.`
        : `The image ${value} has no fixed version.`;
    return [
        hitAt(rules/* workflowRules */.l.unpinnedImages, offset, message, {
            severity: pin === 'tagged' ? 'low' : 'medium',
            length: value.length,
        }),
    ];
}

// EXTERNAL MODULE: ./build/actions/security-scan/checks/shell-downloads.js
var shell_downloads = __webpack_require__(31);
;// CONCATENATED MODULE: ./build/actions/security-scan/checks/workflows/scripts.js





const findScripts = ({ workflow }) => [...commands(workflow), ...downloads(workflow)];
function commands(workflow) {
    const everywhere = [
        ...workflow.env,
        ...workflow.jobs.flatMap(({ env, steps }) => [...env, ...steps.flatMap((step) => step.env)]),
    ];
    return everywhere.flatMap(({ key, keyOffset, value }) => {
        const on = value.trim().toLowerCase() === 'true';
        if (key === 'ACTIONS_ALLOW_UNSECURE_COMMANDS' && on) {
            const message = 'ACTIONS_ALLOW_UNSECURE_COMMANDS lets any printed text set variables of later steps.';
            return [hitAt(rules/* workflowRules */.l.insecureCommands, keyOffset, message, { length: key.length })];
        }
        if (key === 'NODE_TLS_REJECT_UNAUTHORIZED' && value.trim() === '0') {
            const message = 'NODE_TLS_REJECT_UNAUTHORIZED=0 makes Node accept any certificate.';
            return [hitAt(rules/* workflowRules */.l.uncheckedTls, keyOffset, message, { length: key.length })];
        }
        return [];
    });
}
function downloads(workflow) {
    return (0,workflows_workflow/* stepsOf */.B_)(workflow).flatMap(({ step }) => {
        const { run } = step;
        if (run === undefined)
            return [];
        return [...remoteScripts(run, workflow, step.offset), ...uncheckedTls(run, workflow, step.offset)];
    });
}
function remoteScripts(run, workflow, statement) {
    const cursor = new yaml_access/* SourceCursor */.e$(workflow.source, run);
    return (0,shell_downloads/* findRemoteScripts */.o)(run.value).map((at) => {
        const message = 'A script is downloaded and run without a look at what it is.';
        return hitAt(rules/* workflowRules */.l.pipeToShell, cursor.next(lineFrom(run.value, at)), message, { statement });
    });
}
function uncheckedTls(run, workflow, statement) {
    const cursor = new yaml_access/* SourceCursor */.e$(workflow.source, run);
    return (0,shell_downloads/* findUncheckedTls */.$)(run.value).map(({ index, what }) => {
        const message = `${what}, so any server is trusted.`;
        return hitAt(rules/* workflowRules */.l.uncheckedTls, cursor.next(lineFrom(run.value, index)), message, { statement });
    });
}
function lineFrom(text, index) {
    const end = text.indexOf('\n', index);
    return text.slice(index, end < 0 ? undefined : end).trimEnd();
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/workflows/secrets.js






const findSecrets = ({ workflow }) => [
    ...inherited(workflow),
    ...credentials(workflow),
    ...expansions(workflow),
    ...inScripts(workflow),
];
function inherited(workflow) {
    return workflow.jobs.flatMap(({ node, uses }) => {
        const secrets = (0,yaml_access/* entryOf */.Ms)(node, 'secrets');
        if (uses === undefined || secrets === undefined || (0,yaml_access/* textOf */.b6)(secrets.value)?.value !== 'inherit')
            return [];
        const local = (0,workflows_uses/* readUses */.N)(uses.value)?.kind === 'local';
        const message = `All secrets are passed to ${uses.value}.`;
        return [hitAt(rules/* workflowRules */.l.secretsInherit, secrets.keyOffset, message, { severity: local ? 'low' : 'medium' })];
    });
}
function credentials(workflow) {
    return workflow.jobs.flatMap(({ id, node }) => {
        const holders = [(0,yaml_access/* nodeAt */.oB)(node, 'container'), ...(0,yaml_access/* entriesOf */.Mc)((0,yaml_access/* nodeAt */.oB)(node, 'services')).map(({ value }) => value)];
        return holders.flatMap((holder) => {
            const password = (0,yaml_access/* textOf */.b6)((0,yaml_access/* nodeAt */.oB)((0,yaml_access/* nodeAt */.oB)(holder, 'credentials'), 'password'));
            if (password === undefined || password.value === '' || password.value.includes('${{'))
                return [];
            const message = `The job ${id} has a password for its registry in clear text.`;
            const hit = hitAt(rules/* workflowRules */.l.containerCredentials, password.offset, message);
            return [{ ...hit, category: 'secret', identity: `${id} credentials` }];
        });
    });
}
function expansions(workflow) {
    const hits = [];
    for (const text of (0,yaml_access/* textsBelow */.qc)(workflow.root)) {
        if (!/secrets/i.test(text.value))
            continue;
        const cursor = new yaml_access/* SourceCursor */.e$(workflow.source, text);
        for (const { source, start, end } of expansionsOf(text.value)) {
            const index = cursor.next('${{');
            if (!/secrets/i.test(source))
                continue;
            const expression = readExpression(source);
            if (expression === undefined)
                continue;
            const rule = secrets_judge(expression);
            if (rule === undefined)
                continue;
            const message = rule === rules/* workflowRules */.l.overprovisionedSecrets
                ? 'The expression reads every secret, not the ones that are needed.'
                : 'A part of a secret is taken out with fromJSON, and logs do not mask it.';
            hits.push(hitAt(rule, index, message, { length: end - start }));
        }
    }
    return hits;
}
function secrets_judge(expression) {
    switch (expression.kind) {
        case 'literal':
            return undefined;
        case 'context':
            return /^secrets\.\*/.test(expression.path) ? rules/* workflowRules */.l.overprovisionedSecrets : undefined;
        case 'operation':
            return first(expression.operands);
        case 'call': {
            const [argument] = expression.args;
            const path = argument?.kind === 'context' ? argument.path : '';
            if (expression.name === 'tojson' && path === 'secrets')
                return rules/* workflowRules */.l.overprovisionedSecrets;
            if (expression.name === 'fromjson' && path.startsWith('secrets.') && expression.access !== '') {
                return rules/* workflowRules */.l.unredactedSecrets;
            }
            return first(expression.args);
        }
    }
}
function first(expressions) {
    for (const expression of expressions) {
        const rule = secrets_judge(expression);
        if (rule !== undefined)
            return rule;
    }
    return undefined;
}
function inScripts(workflow) {
    const hits = [];
    for (const { step } of (0,workflows_workflow/* stepsOf */.B_)(workflow)) {
        const { run } = step;
        if (run === undefined)
            continue;
        const cursor = new yaml_access/* SourceCursor */.e$(workflow.source, run);
        for (const { source, start, end } of expansionsOf(run.value)) {
            const index = cursor.next('${{');
            const name = /^\s*secrets\s*\.\s*([\w-]+)\s*$/i.exec(source)?.[1];
            if (name === undefined)
                continue;
            const message = `The secret ${name} is written into the script itself.`;
            hits.push(hitAt(rules/* workflowRules */.l.secretInScript, index, message, { length: end - start, statement: step.offset }));
        }
    }
    return hits;
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/workflows/expression-flow.js

const opaque = new Set([
    'contains',
    'startswith',
    'endswith',
    'success',
    'failure',
    'always',
    'cancelled',
    'hashfiles',
]);
const transparent = new Set(['&&', '||']);
const wholeOf = '.**';
function contextsFlowingFrom(source) {
    const expression = readExpression(source);
    if (expression !== undefined)
        return [...new Set(flow(expression))];
    const named = source.toLowerCase().match(/\b(?:github|inputs|env|steps|needs|matrix|secrets)(?:\.[\w*-]+)+/g);
    return [...new Set(named ?? [])];
}
function flow(expression) {
    switch (expression.kind) {
        case 'literal':
            return [];
        case 'context':
            return [expression.path];
        case 'operation': {
            if (!transparent.has(expression.operator))
                return [];
            const operands = expression.operator === '&&' ? expression.operands.slice(-1) : expression.operands;
            return operands.flatMap(flow);
        }
        case 'call': {
            if (opaque.has(expression.name))
                return [];
            const flowing = expression.args.flatMap(flow);
            return expression.name === 'tojson' ? flowing.map((path) => path + wholeOf) : flowing;
        }
    }
}
function isOrHolds(path, pattern) {
    const whole = path.endsWith(wholeOf);
    const steps = (whole ? path.slice(0, -wholeOf.length) : path).split('.');
    const wanted = pattern.split('.');
    const agree = steps.every((step, at) => {
        const want = wanted[at];
        return want === undefined ? wanted.at(-1) === '**' : step === want || step === '*' || want === '*' || want === '**';
    });
    return agree && (whole || steps.length >= wanted.length);
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/workflows/untrusted-contexts.js

const byStrangers = [
    'github.head_ref',
    'github.event.issue.title',
    'github.event.issue.body',
    'github.event.discussion.title',
    'github.event.discussion.body',
    'github.event.comment.body',
    'github.event.review.body',
    'github.event.review_comment.body',
    'github.event.changes.*.from',
    'github.event.changes.*.*.from',
    'github.event.pages.*.page_name',
    'github.event.pages.*.title',
    'github.event.pull_request.title',
    'github.event.pull_request.body',
    'github.event.pull_request.head.ref',
    'github.event.pull_request.head.label',
    'github.event.pull_request.head.repo.default_branch',
    'github.event.pull_request.head.repo.description',
    'github.event.pull_request.head.repo.homepage',
    'github.event.commits.*.message',
    'github.event.commits.*.author.name',
    'github.event.commits.*.author.email',
    'github.event.commits.*.committer.name',
    'github.event.commits.*.committer.email',
    'github.event.head_commit.message',
    'github.event.head_commit.author.name',
    'github.event.head_commit.author.email',
    'github.event.head_commit.committer.name',
    'github.event.head_commit.committer.email',
    'github.event.merge_group.head_commit.message',
    'github.event.workflow_run.display_title',
    'github.event.workflow_run.head_branch',
    'github.event.workflow_run.head_commit.message',
    'github.event.workflow_run.head_commit.author.name',
    'github.event.workflow_run.head_commit.author.email',
    'github.event.workflow_run.head_repository.description',
    'github.event.workflow_run.pull_requests.*.head.ref',
    'github.event.check_suite.head_branch',
    'github.event.check_run.check_suite.head_branch',
];
const byCollaborators = [
    'github.ref',
    'github.ref_name',
    'github.base_ref',
    'github.event.ref',
    'github.event.client_payload.**',
    'github.event.label.name',
    'github.event.milestone.title',
    'github.event.milestone.description',
    'github.event.release.name',
    'github.event.release.body',
    'github.event.release.tag_name',
    'github.event.release.target_commitish',
    'github.event.deployment.ref',
    'github.event.deployment.payload.**',
    'github.event.deployment.description',
];
const byCallers = ['inputs.**', 'github.event.inputs.**'];
function authorOf(path) {
    const names = (pattern) => isOrHolds(path, pattern);
    if (byStrangers.some(names))
        return 'stranger';
    if (byCallers.some(names))
        return 'caller';
    return byCollaborators.some(names) ? 'collaborator' : undefined;
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/workflows/taint.js





const closedTypes = new Set(['boolean', 'number', 'choice', 'environment']);
const order = ['stranger', 'caller', 'collaborator'];
const longestChain = 4;
class Taint {
    #workflow;
    #known = new Map();
    constructor(workflow) {
        this.#workflow = workflow;
    }
    ofExpression(source, job, step) {
        return this.#ofExpression(source, job, step, 0);
    }
    ofText(text, job, step) {
        return this.#ofText(text, job, step, 0);
    }
    #ofText(text, job, step, depth) {
        return worst(expansionsOf(text).map(({ source }) => this.#ofExpression(source, job, step, depth)));
    }
    #ofExpression(source, job, step, depth) {
        return worst(contextsFlowingFrom(source).map((path) => this.#ofContext(path, job, step, depth)));
    }
    #ofContext(path, job, step, depth) {
        const author = authorOf(path);
        if (author !== undefined) {
            return author === 'caller' && this.#isClosed(path) ? undefined : { author, context: path.replace(/\.\*\*$/, '') };
        }
        if (depth >= longestChain)
            return undefined;
        const key = `${path} ${job.offset} ${step?.offset} ${depth}`;
        if (!this.#known.has(key))
            this.#known.set(key, this.#carried(path, job, step, depth + 1));
        const carried = this.#known.get(key);
        return carried === undefined ? undefined : { ...carried, through: path };
    }
    #isClosed(path) {
        const name = /^(?:github\.event\.)?inputs\.([\w-]+)$/.exec(path)?.[1] ?? '';
        return closedTypes.has(this.#workflow.inputTypes.get(name) ?? '');
    }
    #carried(path, job, step, depth) {
        const [root = '', first = '', second = '', third = ''] = path.split('.');
        if (root === 'env') {
            for (const pairs of [step?.env ?? [], job.env, this.#workflow.env]) {
                const pair = pairs.find(({ key }) => key.toLowerCase() === first);
                if (pair !== undefined)
                    return this.#ofText(pair.value, job, undefined, depth);
            }
        }
        if (root === 'matrix')
            return worst((0,yaml_access/* textsBelow */.qc)(job.matrix).map(({ value }) => this.#ofText(value, job, undefined, depth)));
        if (root === 'steps' && second === 'outputs') {
            const source = job.steps.find(({ id }) => id === first);
            return source === undefined ? undefined : this.#ofOutputs(source, job, depth);
        }
        if (root === 'needs' && second === 'outputs') {
            const needed = this.#workflow.jobs.find(({ id }) => id.toLowerCase() === first);
            const output = needed?.outputs.find(({ key }) => key.toLowerCase() === third);
            if (needed !== undefined && output !== undefined)
                return this.#ofText(output.value, needed, undefined, depth);
        }
        return undefined;
    }
    #ofOutputs(step, job, depth) {
        const { run } = step;
        if (run === undefined || !/GITHUB_OUTPUT|::set-output/.test(run.value))
            return undefined;
        const environment = [...this.#workflow.env, ...job.env, ...step.env];
        const originOf = (text) => this.#ofText(text, job, undefined, depth);
        const variables = taintedVariables(environment, run.value, originOf);
        const written = run.value.split('\n').filter((line) => /GITHUB_OUTPUT|::set-output/.test(line));
        return worst(written.flatMap((line) => [this.#ofText(line, job, step, depth), variables.in(line)]));
    }
}
function worst(origins) {
    for (const author of order) {
        const found = origins.find((origin) => origin?.author === author);
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/workflows/triggers.js





const dangerous = ['pull_request_target', 'workflow_run'];
const headContexts = /github\.head_ref|pull_request\.(?:head\.|merge_commit_sha|number)|workflow_run\.(?:head_|pull_requests)|event\.number|issue\.number/i;
const fetchesHead = /\bgh\s+pr\s+checkout\b|\brefs?\/pull\/|\bpull\/[^\s/]+\/(?:head|merge)\b/;
const findTriggers = ({ workflow }) => {
    const hits = [];
    for (const trigger of dangerous) {
        if (!workflow.triggers.has(trigger))
            continue;
        const node = workflow.triggersNode;
        if (node === undefined)
            continue;
        const named = (0,yaml_access/* textsBelow */.qc)(node.value).find(({ value }) => value === trigger)?.offset;
        const index = (0,yaml_access/* entriesOf */.Mc)(node.value).find(({ key }) => key === trigger)?.keyOffset ?? named ?? node.keyOffset;
        const message = trigger === 'pull_request_target'
            ? 'pull_request_target runs for pull requests of forks with the rights and secrets of this repository.'
            : 'workflow_run runs after workflows that strangers can start, with the rights and secrets of this repository.';
        hits.push(hitAt(rules/* workflowRules */.l.dangerousTriggers, index, message, {
            severity: trigger === 'pull_request_target' ? 'medium' : 'low',
            length: trigger.length,
        }));
    }
    if (isPrivileged(workflow))
        hits.push(...workflow.jobs.flatMap((job) => checkoutsOf(job, workflow)));
    const opened = ['pull_request', 'pull_request_target', 'issue_comment'].find((name) => workflow.triggers.has(name));
    if (opened !== undefined)
        hits.push(...workflow.jobs.flatMap((job) => selfHosted(job, opened)));
    return hits;
};
function checkoutsOf(job, workflow) {
    const hits = [];
    for (const [at, step] of job.steps.entries()) {
        const place = headCheckout(step, workflow);
        if (place === undefined)
            continue;
        const later = job.steps.slice(at + 1);
        const { severity, because } = judgeCheckout(job, workflow, later, step.run !== undefined);
        const message = `Code of a pull request is checked out in a workflow that strangers start with the rights of this repository${because}.`;
        hits.push(hitAt(rules/* workflowRules */.l.untrustedCheckout, place, message, { severity, statement: step.offset }));
    }
    return hits;
}
function headCheckout(step, workflow) {
    const uses = step.uses === undefined ? undefined : (0,workflows_uses/* readUses */.N)(step.uses.value);
    if (uses?.kind === 'repository' && `${uses.owner}/${uses.name}`.toLowerCase() === 'actions/checkout') {
        const named = step.with.find(({ key, value }) => ['ref', 'repository'].includes(key) && expansionsOf(value).some(({ source }) => headContexts.test(source)));
        return named?.offset;
    }
    const { run } = step;
    if (run === undefined)
        return undefined;
    const line = run.value.split('\n').find((candidate) => isHeadFetch(candidate, step));
    return line === undefined ? undefined : new yaml_access/* SourceCursor */.e$(workflow.source, run).next(line.trim());
}
function isHeadFetch(line, step) {
    if (/^\s*#/.test(line))
        return false;
    if (/\bgh\s+pr\s+checkout\b/.test(line))
        return true;
    if (!/\bgit\s+(?:-\S+\s+)*(?:fetch|pull|checkout|switch|clone|merge)\b/.test(line))
        return false;
    if (fetchesHead.test(line) || expansionsOf(line).some(({ source }) => headContexts.test(source)))
        return true;
    const names = new Set([...line.matchAll(/\$\{?(\w+)/g)].map(([, name = '']) => name));
    return step.env.some(({ key, value }) => names.has(key) && /head\.(?:ref|sha|repo)|head_ref|head_sha|head_branch/.test(value));
}
function judgeCheckout(job, workflow, later, inScript) {
    const runs = inScript ||
        later.some(({ run, uses }) => {
            const used = uses === undefined ? undefined : (0,workflows_uses/* readUses */.N)(uses.value);
            return (run !== undefined || used?.kind === 'local' || /\b(?:build|setup|test|install|lint)/i.test(uses?.value ?? ''));
        });
    if (!runs)
        return { severity: 'high', because: '' };
    if (isGuarded(job))
        return { severity: 'high', because: ', and only a label or an environment stands before it' };
    if (isHarmless(job, workflow))
        return { severity: 'high', because: ', though with a token that only reads' };
    return { severity: 'critical', because: ', and steps after it may run that code' };
}
function isGuarded(job) {
    return (0,yaml_access/* nodeAt */.oB)(job.node, 'environment') !== undefined || /label|author_association/.test(job.condition?.value ?? '');
}
function isHarmless(job, workflow) {
    const permissions = (job.permissions ?? workflow.permissions)?.value;
    if (permissions === undefined || (0,yaml_access/* textsBelow */.qc)(job.node).some(({ value }) => /\bsecrets\s*[.[]/.test(value)))
        return false;
    if (workflow.env.some(({ value }) => value.includes('secrets.')))
        return false;
    const all = (0,yaml_access/* textOf */.b6)(permissions)?.value;
    if (all !== undefined)
        return all === 'read-all';
    return permissions.kind === 'mapping' && (0,yaml_access/* pairsOf */.fq)(permissions).every(({ value }) => value !== 'write');
}
function selfHosted(job, trigger) {
    const label = labelsOf(job).find(({ value }) => value.toLowerCase() === 'self-hosted');
    if (label === undefined)
        return [];
    const message = `${trigger} runs on a self-hosted runner; in a public repository anyone can run code there.`;
    return [hitAt(rules/* workflowRules */.l.selfHostedRunner, label.offset, message, { length: label.value.length })];
}
function labelsOf(job) {
    const runsOn = (0,yaml_access/* nodeAt */.oB)(job.node, 'runs-on');
    const labels = (0,yaml_access/* nodeAt */.oB)(runsOn, 'labels') ?? runsOn;
    const single = (0,yaml_access/* textOf */.b6)(labels);
    return single === undefined ? (0,yaml_access/* itemsOf */.S3)(labels).flatMap((item) => (0,yaml_access/* textOf */.b6)(item) ?? []) : [single];
}

;// CONCATENATED MODULE: ./build/actions/security-scan/checks/workflows/inspect-workflow.js















const checks = [
    findInjections,
    findEnvironmentWrites,
    findPins,
    findPermissions,
    findTriggers,
    findSecrets,
    findConditions,
    findScripts,
    findCaches,
];
function inspectWorkflow(file, options, readTree) {
    const isAction = /(?:^|\/)action\.ya?ml$/.test(file.path);
    let root;
    try {
        root = (0,read_tolerantly/* readTolerantly */.J)(file.text, readTree);
    }
    catch (error) {
        return [unreadable(error)];
    }
    const workflow = root === undefined ? undefined : (isAction ? workflows_workflow/* readAction */.f0 : workflows_workflow/* readWorkflow */.S6)(file.text, root);
    if (workflow === undefined) {
        return isAction ? [] : [hitAt(rules/* workflowRules */.l.unreadable, 0, 'The file has no `jobs`, so GitHub cannot run it.')];
    }
    const scope = { workflow, taint: new Taint(workflow), options };
    return checks.flatMap((check) => check(scope));
}
function unreadable(error) {
    const { mark, offset, reason, message } = error;
    const index = error instanceof yaml_node/* YamlFault */.I ? (offset ?? 0) : (mark?.position ?? 0);
    return hitAt(rules/* workflowRules */.l.unreadable, Math.max(0, index), `The file is no YAML that can be read: ${reason ?? message}.`);
}


/***/ }),

/***/ 4011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ workflowRules)
/* harmony export */ });
const docs = 'https://docs.github.com/en/actions';
const hardening = `${docs}/reference/security/secure-use`;
const syntax = `${docs}/reference/workflows-and-actions/workflow-syntax`;
const workflowRules = {
    templateInjection: {
        id: 'template-injection',
        title: 'Text of others becomes code',
        severity: 'high',
        why: 'GitHub puts the text into the script before a shell sees it, so whoever writes the text writes the script.',
        fix: 'Put the expression into `env` of the step and use the variable, in quotes, in the script.',
        helpUrl: `${docs}/concepts/security/script-injections`,
        cwes: [94],
    },
    githubEnv: {
        id: 'github-env',
        title: 'Text of others becomes environment',
        severity: 'high',
        why: 'What is written to GITHUB_ENV or GITHUB_PATH holds for all later steps, and variables such as NODE_OPTIONS run code there.',
        fix: 'Write the text to GITHUB_OUTPUT, or take out line ends and check it before.',
        helpUrl: hardening,
        cwes: [77],
    },
    unpinnedUses: {
        id: 'unpinned-uses',
        title: 'Action is not pinned to a commit',
        severity: 'medium',
        why: 'A tag or branch can be moved to other code at any time, which then runs with the secrets of the job.',
        fix: 'Write the full commit, with the version as a comment, and let Dependabot or Renovate raise it.',
        helpUrl: hardening,
        cwes: [829, 1357],
    },
    unpinnedImages: {
        id: 'unpinned-images',
        title: 'Container image is not pinned',
        severity: 'low',
        why: 'The tag of an image can be moved to another image at any time.',
        fix: 'Add the digest: `image:tag@sha256:…`.',
        helpUrl: hardening,
        cwes: [829, 1357],
    },
    knownVulnerableAction: {
        id: 'known-vulnerable-actions',
        title: 'Action with a known vulnerability',
        severity: 'high',
        why: 'An advisory says that this version was taken over or can be exploited.',
        fix: 'Use a version that the advisory names as mended, pinned to its commit.',
        cwes: [506, 1395],
    },
    missingPermissions: {
        id: 'missing-permissions',
        title: 'Permissions of the token are not set',
        severity: 'medium',
        why: 'Without `permissions` the token of the job has what the organisation or repository grants by default, which may be writing to everything.',
        fix: 'Write `permissions: {}` at the top and give each job what it needs.',
        helpUrl: syntax,
        cwes: [250, 732],
    },
    excessivePermissions: {
        id: 'excessive-permissions',
        title: 'Token has more rights than needed',
        severity: 'medium',
        why: 'Whatever runs in the job, every action and script included, has these rights.',
        fix: 'Give each job only the scopes that it needs.',
        helpUrl: syntax,
        cwes: [250, 732],
    },
    dangerousTriggers: {
        id: 'dangerous-triggers',
        title: 'Trigger that gives strangers’ pull requests secrets',
        severity: 'medium',
        why: 'The workflow runs for pull requests of forks with the secrets and the write token of this repository.',
        fix: 'Use `pull_request`, and do what needs rights in a workflow that never touches the code or text of the pull request.',
        helpUrl: hardening,
        cwes: [829],
    },
    untrustedCheckout: {
        id: 'untrusted-checkout',
        title: 'Code of strangers is checked out with secrets at hand',
        severity: 'critical',
        why: 'The workflow runs with the rights of this repository, and fetches code that anyone can send in a pull request.',
        fix: 'Build the pull request under `pull_request`, without secrets, and pass on only data.',
        helpUrl: hardening,
        cwes: [829, 94],
    },
    secretsInherit: {
        id: 'secrets-inherit',
        title: 'All secrets are passed on',
        severity: 'medium',
        why: 'The called workflow gets every secret of this repository and organisation, whether it needs them or not.',
        fix: 'Name the secrets that it needs under `secrets`.',
        helpUrl: syntax,
        cwes: [200],
    },
    overprovisionedSecrets: {
        id: 'overprovisioned-secrets',
        title: 'All secrets are handed to one step',
        severity: 'medium',
        why: '`toJSON(secrets)` and computed names put every secret into the memory of the runner.',
        fix: 'Name each secret that is needed.',
        helpUrl: hardening,
        cwes: [200],
    },
    unredactedSecrets: {
        id: 'unredacted-secrets',
        title: 'Part of a secret is not masked in logs',
        severity: 'medium',
        why: 'GitHub masks the whole secret only; a part that `fromJSON` takes out of it is printed as it is.',
        fix: 'Store each value as a secret of its own.',
        helpUrl: hardening,
        cwes: [532],
    },
    secretInScript: {
        id: 'secret-in-script',
        title: 'Secret is written into a script',
        severity: 'low',
        why: 'The value becomes part of the script: characters in it are read by the shell, and it stands in the script file on the runner.',
        fix: 'Pass it through `env` and use the variable.',
        helpUrl: hardening,
        cwes: [214, 532],
    },
    containerCredentials: {
        id: 'hardcoded-container-credentials',
        title: 'Password of a registry in a workflow',
        severity: 'critical',
        why: 'Everyone who can read the repository can read the password.',
        fix: 'Revoke it, store a new one as a secret, and write `${{ secrets.NAME }}`.',
        helpUrl: syntax,
        cwes: [798],
    },
    persistedCredentials: {
        id: 'artipacked',
        title: 'Token of the checkout goes into an artifact',
        severity: 'medium',
        why: 'The checkout leaves its token in `.git/config`, and the whole folder is uploaded for all who can read artifacts.',
        fix: 'Set `persist-credentials: false` on the checkout, or upload only the files that are needed.',
        helpUrl: hardening,
        cwes: [522],
    },
    selfHostedRunner: {
        id: 'self-hosted-runner',
        title: 'Pull requests run on a runner of your own',
        severity: 'medium',
        why: 'In a public repository anyone can run code on the machine, which later jobs then meet.',
        fix: 'Use hosted runners for pull requests, or runners that live for one job, and require approval for all outside contributors.',
        helpUrl: hardening,
        cwes: [668],
    },
    insecureCommands: {
        id: 'insecure-commands',
        title: 'Withdrawn workflow commands are switched on',
        severity: 'high',
        why: 'With ACTIONS_ALLOW_UNSECURE_COMMANDS any text that a step prints can set variables and the path of later steps.',
        fix: 'Remove the variable and write to GITHUB_ENV and GITHUB_PATH.',
        helpUrl: hardening,
        cwes: [77],
    },
    unsoundCondition: {
        id: 'unsound-condition',
        title: 'Condition that is always true',
        severity: 'medium',
        why: 'Text around `${{ }}` makes the condition a text, and a text that is not empty is true.',
        fix: 'Write the condition without `${{ }}`, or with nothing outside it; a block needs `|-` or `>-`.',
        helpUrl: `${docs}/reference/workflows-and-actions/expressions`,
        cwes: [571],
    },
    unsoundContains: {
        id: 'unsound-contains',
        title: 'Condition that a part of a word satisfies',
        severity: 'medium',
        why: '`contains` on a text is true for every part of it, so a branch with a short name passes.',
        fix: 'Use a list, `contains(fromJSON(\'["refs/heads/main"]\'), github.ref)`, or `==`.',
        helpUrl: `${docs}/reference/workflows-and-actions/expressions`,
        cwes: [697],
    },
    botConditions: {
        id: 'bot-conditions',
        title: 'Check for a bot that can be fooled',
        severity: 'low',
        why: '`github.actor` is who acted last, so a bot’s action on a stranger’s branch passes the check.',
        fix: 'Compare `github.event.pull_request.user.login`, and that the head repository is this one.',
        helpUrl: hardening,
        cwes: [290],
    },
    cachePoisoning: {
        id: 'cache-poisoning',
        title: 'Release is built from a cache',
        severity: 'low',
        why: 'Another workflow may have filled the cache, and what it left there becomes part of the release.',
        fix: 'Switch the cache off in workflows that publish.',
        helpUrl: hardening,
        cwes: [349],
    },
    pipeToShell: {
        id: 'pipe-to-shell',
        title: 'Script from the network runs unchecked',
        severity: 'low',
        why: 'Whoever controls the server, or the address of a branch, decides what runs.',
        fix: 'Download a fixed version, compare its digest, and run it then.',
        helpUrl: hardening,
        cwes: [494],
    },
    uncheckedTls: {
        id: 'tls-verification-off',
        title: 'Certificates or signatures are not checked',
        severity: 'medium',
        why: 'Whoever stands between can hand over other code or read what is sent.',
        fix: 'Leave the check on, and add the certificate of your own authority where that is why it is off.',
        helpUrl: hardening,
        cwes: [295],
    },
    unreadable: {
        id: 'workflow-unreadable',
        title: 'Workflow could not be read',
        severity: 'low',
        why: 'What cannot be read was not checked.',
        fix: 'Mend the file; actionlint and GitHub show the same problem.',
        helpUrl: syntax,
    },
};


/***/ }),

/***/ 9805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   e$: () => (/* binding */ SourceCursor),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   oB: () => (/* binding */ nodeAt),
/* harmony export */   qc: () => (/* binding */ textsBelow)
/* harmony export */ });
function entryOf(node, key) {
    return node?.kind === 'mapping' ? node.entries.find((entry) => entry.key === key) : undefined;
}
function nodeAt(node, key) {
    return entryOf(node, key)?.value;
}
function textOf(node) {
    if (node?.kind !== 'scalar' || node.value === null)
        return undefined;
    return { value: String(node.value), offset: node.offset };
}
function pairsOf(node) {
    return entriesOf(node).flatMap(({ key, keyOffset, value }) => {
        const text = textOf(value);
        return text === undefined ? [] : [{ ...text, key, keyOffset }];
    });
}
function entriesOf(node) {
    return node?.kind === 'mapping' ? node.entries : [];
}
function itemsOf(node) {
    return node?.kind === 'list' ? node.items : [];
}
function textsBelow(node) {
    const found = [];
    const waiting = node === undefined ? [] : [node];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const text = textOf(next);
        if (text !== undefined)
            found.push(text);
        waiting.push(...itemsOf(next).toReversed());
        waiting.push(...entriesOf(next)
            .map(({ value }) => value)
            .toReversed());
    }
    return found;
}
const mostAroundLine = 80;
const mostMisses = 3;
class SourceCursor {
    #source;
    #text;
    #at;
    #misses = 0;
    constructor(source, text) {
        const lines = text.value.split('\n').length;
        this.#source = source.slice(text.offset, text.offset + text.value.length * 2 + lines * mostAroundLine);
        this.#text = text;
        this.#at = 0;
    }
    next(piece) {
        const found = this.#misses < mostMisses ? this.#source.indexOf(piece, this.#at) : -1;
        if (found < 0) {
            this.#misses += 1;
            return this.#text.offset;
        }
        this.#at = found + 1;
        return this.#text.offset + found;
    }
}


/***/ }),

/***/ 9139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readTolerantly)
/* harmony export */ });
const mostMends = 50;
function readTolerantly(source, readTree) {
    let text = source;
    for (let count = 0;; count += 1) {
        try {
            return readTree(text);
        }
        catch (error) {
            const { reason, mark } = error;
            const at = mark?.position ?? -1;
            const start = text.lastIndexOf('\n', at);
            const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
            const closes = /^[\]}]/.test(text[at] ?? '') && text.slice(start, at).trim() === '';
            if (count >= mostMends || reason !== 'deficient indentation' || !closes || before.includes('#'))
                throw error;
            text = `${text.slice(0, start)}${' '.repeat(at - start)}${text.slice(at)}`;
        }
    }
}


/***/ }),

/***/ 2916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readUses),
/* harmony export */   W: () => (/* binding */ isCommit)
/* harmony export */ });
function readUses(value) {
    const text = value.trim();
    if (text.startsWith('./') || text.startsWith('.\\'))
        return { kind: 'local' };
    if (text.startsWith('docker://'))
        return { kind: 'image', image: text.slice('docker://'.length) };
    const { owner, name, path, ref } = /^(?<owner>[\w.-]+)\/(?<name>[\w.-]+)(?:\/(?<path>[^@\s]*))?(?:@(?<ref>\S+))?$/.exec(text)?.groups ?? {};
    if (owner === undefined || name === undefined)
        return undefined;
    return { kind: 'repository', owner, name, path: path ?? '', ref };
}
function isCommit(ref) {
    return /^(?:[\da-f]{40}|[\da-f]{64})$/i.test(ref);
}


/***/ }),

/***/ 3353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   S6: () => (/* binding */ readWorkflow),
/* harmony export */   f0: () => (/* binding */ readAction)
/* harmony export */ });
/* harmony import */ var _core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9805);

function readWorkflow(source, root) {
    const jobs = (0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(root, 'jobs');
    if (jobs?.kind !== 'mapping')
        return undefined;
    const on = (0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(root, 'on') ?? (0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(root, 'true');
    const permissions = (0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(root, 'permissions');
    return {
        kind: 'workflow',
        source,
        root,
        triggers: namesOf(on?.value),
        ...(on === undefined ? {} : { triggersNode: on }),
        ...(permissions === undefined ? {} : { permissions }),
        env: (0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsOf */ .fq)((0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(root, 'env')),
        jobs: jobs.entries.map(readJob),
        inputTypes: new Map(['workflow_dispatch', 'workflow_call'].flatMap((event) => typesOf((0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)((0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(on?.value, event), 'inputs')))),
    };
}
function readAction(source, root) {
    const runs = (0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(root, 'runs');
    if (runs === undefined || (0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(runs.value, 'using') === undefined)
        return undefined;
    const job = {
        id: 'runs',
        offset: runs.keyOffset,
        node: runs.value,
        env: [],
        outputs: [],
        steps: (0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)((0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(runs.value, 'steps')).map(readStep),
    };
    return { kind: 'action', source, root, triggers: new Set(), env: [], jobs: [job], inputTypes: new Map() };
}
function stepsOf(workflow) {
    return workflow.jobs.flatMap((job) => job.steps.map((step) => ({ job, step })));
}
function namesOf(on) {
    const single = (0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(on);
    if (single !== undefined)
        return new Set([single.value]);
    const listed = (0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(on).flatMap((item) => (0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(item)?.value ?? []);
    return new Set([...listed, ...(0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(on).map(({ key }) => key)]);
}
function typesOf(inputs) {
    return (0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(inputs).flatMap(({ key, value }) => {
        const type = (0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(value, 'type'));
        return type === undefined ? [] : [[key.toLowerCase(), type.value]];
    });
}
function readJob({ key, keyOffset, value }) {
    const condition = (0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(value, 'if'));
    const uses = (0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(value, 'uses'));
    const permissions = (0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(value, 'permissions');
    const matrix = (0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)((0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(value, 'strategy'), 'matrix');
    return {
        id: key,
        offset: keyOffset,
        node: value,
        ...(condition === undefined ? {} : { condition }),
        ...(uses === undefined ? {} : { uses }),
        ...(permissions === undefined ? {} : { permissions }),
        ...(matrix === undefined ? {} : { matrix }),
        env: (0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsOf */ .fq)((0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(value, 'env')),
        outputs: (0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsOf */ .fq)((0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(value, 'outputs')),
        steps: (0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)((0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(value, 'steps')).map(readStep),
    };
}
function readStep(node) {
    const id = (0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(node, 'id'))?.value;
    const uses = (0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(node, 'uses'));
    const run = (0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(node, 'run'));
    const condition = (0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(node, 'if'));
    return {
        offset: node.offset,
        ...(id === undefined ? {} : { id: id.toLowerCase() }),
        ...(uses === undefined ? {} : { uses }),
        ...(run === undefined ? {} : { run }),
        ...(condition === undefined ? {} : { condition }),
        with: (0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsOf */ .fq)((0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(node, 'with')),
        env: (0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsOf */ .fq)((0,_core_policy_yaml_access_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(node, 'env')),
    };
}


/***/ })

};
