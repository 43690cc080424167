export const id = 6396;
export const ids = [6396];
export const modules = {

/***/ 6396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRuleFile: () => (/* binding */ readRuleFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./build/core/model/errors.js
var errors = __webpack_require__(1193);
;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/gitleaks-toml/extend-rules.js
const usualSeverity = 'high';
function wholeRule(rule) {
    return { ...rule, title: rule.title ?? rule.id, severity: usualSeverity };
}
function extendRules(own, base, disabled) {
    const rules = new Map(own.map((rule) => [rule.id, wholeRule(rule)]));
    const ownById = new Map(own.map((rule) => [rule.id, rule]));
    for (const rule of base) {
        if (disabled.has(rule.id))
            continue;
        const over = ownById.get(rule.id);
        rules.set(rule.id, over === undefined ? rule : layOver(over, rule));
    }
    return [...rules.values()].sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
}
function layOver(over, base) {
    const { accepts, ...rest } = base;
    return {
        ...rest,
        ...(accepts === undefined || over.pattern !== undefined ? {} : { accepts }),
        ...(over.title === undefined ? {} : { title: over.title }),
        ...(over.entropy === undefined ? {} : { entropy: over.entropy }),
        ...(over.secretGroup === undefined ? {} : { secretGroup: over.secretGroup }),
        ...(over.pattern === undefined ? {} : { pattern: over.pattern }),
        ...(over.path === undefined ? {} : { path: over.path }),
        tags: [...base.tags, ...over.tags],
        keywords: [...base.keywords, ...over.keywords],
        allowlists: [...base.allowlists, ...over.allowlists],
        required: [...base.required, ...over.required],
    };
}

// EXTERNAL MODULE: ./build/actions/security-scan/secrets/patterns/character-sets.js
var character_sets = __webpack_require__(466);
// EXTERNAL MODULE: ./build/actions/security-scan/secrets/patterns/class-escapes.js
var class_escapes = __webpack_require__(3388);
// EXTERNAL MODULE: ./build/actions/security-scan/secrets/patterns/regex-node.js
var regex_node = __webpack_require__(3027);
;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/patterns/go-dialect.js



const goFlags = { ignoreCase: false, multiline: false, dotAll: false, swapLazy: false };
const named = /\?P?<([A-Za-z_]\w*)>/y;
const flagWords = /\?([imsU]*)(?:-([imsU]+))?([:)])/y;
const hexCode = /x(?:\{([0-9A-Fa-f]{1,8})\}|([0-9A-Fa-f]{2}))/y;
const octalCode = /[1-7][0-7]{1,2}|0[0-7]{0,2}/y;
const property = /([pP])(?:\{(\^?)(\w+)\}|([A-Za-z]))/y;
const controls = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 };
const goDialect = { readOpening, readEscape, readClassEscape, posixBrackets: true };
function readOpening(reader, flags) {
    if (reader.peek() !== '?')
        return { kind: 'group', capturing: true, flags };
    const name = reader.takeMatch(named)?.[1];
    if (name !== undefined)
        return { kind: 'group', capturing: true, name, flags };
    const match = reader.takeMatch(flagWords);
    if (match === undefined) {
        throw new regex_node/* PatternError */.JM(`(${reader.source.slice(reader.at, reader.at + 3)} is nothing that Go knows`);
    }
    const on = match[1] ?? '';
    const off = match[2] ?? '';
    const after = {
        ignoreCase: switched(flags.ignoreCase, 'i', on, off),
        multiline: switched(flags.multiline, 'm', on, off),
        dotAll: switched(flags.dotAll, 's', on, off),
        swapLazy: switched(flags.swapLazy, 'U', on, off),
    };
    return match[3] === ')' ? { kind: 'flags', flags: after } : { kind: 'group', capturing: false, flags: after };
}
function switched(before, letter, on, off) {
    return off.includes(letter) ? false : before || on.includes(letter);
}
function readEscape(reader, flags) {
    if (reader.takeIf('A'))
        return { kind: 'assertion', what: 'text-start' };
    if (reader.takeIf('z'))
        return { kind: 'assertion', what: 'text-end' };
    if (reader.takeIf('b'))
        return { kind: 'assertion', what: 'word-edge' };
    if (reader.takeIf('B'))
        return { kind: 'assertion', what: 'no-word-edge' };
    const { ranges, properties, code } = readClassEscape(reader);
    if (code !== undefined)
        return { kind: 'character', code, ignoreCase: flags.ignoreCase };
    return { kind: 'class', negated: false, ignoreCase: flags.ignoreCase, ranges, properties };
}
function readClassEscape(reader) {
    const hex = reader.takeMatch(hexCode);
    if (hex !== undefined)
        return single(Number.parseInt(hex[1] ?? hex[2] ?? '0', 16));
    const octal = reader.takeMatch(octalCode)?.[0];
    if (octal !== undefined)
        return single(Number.parseInt(octal, 8));
    const unicode = reader.takeMatch(property);
    if (unicode !== undefined)
        return { ranges: [], properties: [propertyOf(unicode)] };
    const letter = reader.take();
    const set = (0,class_escapes/* perlClass */.I)(letter, character_sets/* goSpaces */.gT);
    if (set !== undefined)
        return set;
    const control = Object.hasOwn(controls, letter) ? controls[letter] : undefined;
    if (control !== undefined)
        return single(control);
    if (/^\w$/.test(letter))
        throw new regex_node/* PatternError */.JM(`\\${letter} is nothing that Go knows`);
    return single(letter.codePointAt(0) ?? 0);
}
function single(code) {
    if (code > 0x10ffff)
        throw new regex_node/* PatternError */.JM(`\\x{${code.toString(16)}} is no character`);
    return (0,class_escapes/* oneCharacter */.Y)(code);
}
function propertyOf(match) {
    const name = match[3] ?? match[4] ?? '';
    const negated = (match[1] === 'P') !== (match[2] === '^');
    const words = name === 'Any' || name.length <= 2 ? name : `Script=${name}`;
    const text = `\\${negated ? 'P' : 'p'}{${words}}`;
    try {
        new RegExp(text, 'u');
    }
    catch (error) {
        throw new regex_node/* PatternError */.JM(`\\p{${name}} is no property of Unicode that is known here`, { cause: error });
    }
    return text;
}

// EXTERNAL MODULE: ./build/actions/security-scan/secrets/patterns/parse-regex.js + 1 modules
var parse_regex = __webpack_require__(9695);
;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/patterns/print-regex.js

function printRegex(node) {
    const letters = { sensitive: false, insensitive: false, unicode: false };
    walk(node, letters);
    const writing = { caseByFlag: letters.insensitive && !letters.sensitive, unicode: letters.unicode };
    return new RegExp(write(node, writing), `g${writing.caseByFlag ? 'i' : ''}${writing.unicode ? 'u' : ''}`);
}
function walk(node, found) {
    switch (node.kind) {
        case 'character':
            if (node.code > 0xffff)
                found.unicode = true;
            if ((0,character_sets/* casesOf */.DS)(node.code).length > 1)
                found[node.ignoreCase ? 'insensitive' : 'sensitive'] = true;
            break;
        case 'class':
            if (node.properties.length > 0 || reachesBeyondPlane(node))
                found.unicode = true;
            if (!hasBothCases(node))
                found[node.ignoreCase ? 'insensitive' : 'sensitive'] = true;
            break;
        case 'group':
        case 'repetition':
            walk(node.body, found);
            break;
        case 'sequence':
            for (const item of node.items)
                walk(item, found);
            break;
        case 'choice':
            for (const option of node.options)
                walk(option, found);
            break;
        default:
    }
}
function reachesBeyondPlane({ ranges }) {
    return ranges.some(([low, high]) => low > 0xffff || (high > 0xffff && high < 0x10ffff));
}
function hasBothCases({ ranges }) {
    const has = (code) => ranges.some(([low, high]) => low <= code && code <= high);
    for (let code = 0x41; code <= 0x5a; code += 1)
        if (has(code) !== has(code + 32))
            return false;
    return true;
}
function write(node, writing) {
    switch (node.kind) {
        case 'empty':
            return '(?:)';
        case 'character': {
            if (!node.ignoreCase || writing.caseByFlag)
                return characterText(node.code);
            const cases = (0,character_sets/* casesOf */.DS)(node.code);
            return cases.length === 1 ? characterText(node.code) : `[${cases.map(characterText).join('')}]`;
        }
        case 'class':
            return writeClass(node, writing);
        case 'any':
            return node.lineEndsToo ? '[^]' : '[^\\n]';
        case 'assertion':
            return assertions[node.what];
        case 'group':
            return `(${node.capturing ? (node.name === undefined ? '' : `?<${node.name}>`) : '?:'}${write(node.body, writing)})`;
        case 'sequence':
            return node.items.map((item) => inSequence(item, writing)).join('');
        case 'choice':
            return node.options.map((option) => (option.kind === 'empty' ? '' : write(option, writing))).join('|');
        case 'repetition':
            return `${repeatable(node.body, writing)}${countOf(node.minimum, node.maximum)}${node.lazy ? '?' : ''}`;
        case 'look':
        case 'reference':
            throw new Error('Go has neither looks around nor references');
    }
}
const assertions = {
    'text-start': '^',
    'text-end': '$',
    'line-start': '(?<![^\\n])',
    'line-end': '(?![^\\n])',
    'word-edge': '\\b',
    'no-word-edge': '\\B',
};
function inSequence(node, writing) {
    const text = write(node, writing);
    return node.kind === 'choice' ? `(?:${text})` : text;
}
function repeatable(node, writing) {
    const text = write(node, writing);
    const single = node.kind === 'character' || node.kind === 'class' || node.kind === 'any' || node.kind === 'group';
    return single ? text : `(?:${text})`;
}
function countOf(minimum, maximum) {
    if (maximum === Infinity)
        return minimum === 0 ? '*' : minimum === 1 ? '+' : `{${minimum},}`;
    if (minimum === 0 && maximum === 1)
        return '?';
    return minimum === maximum ? `{${minimum}}` : `{${minimum},${maximum}}`;
}
function writeClass(node, { caseByFlag, unicode }) {
    const ranges = (0,character_sets/* mergedRanges */.ve)(node.ignoreCase && !caseByFlag ? (0,character_sets/* bothCasesOf */.U4)(node.ranges) : node.ranges);
    const text = `${ranges.map((range) => rangeText(range, unicode)).join('')}${node.properties.join('')}`;
    if (text === '')
        return node.negated ? '[^]' : '[]';
    return `[${node.negated ? '^' : ''}${text}]`;
}
function rangeText([low, high], unicode) {
    const end = high > 0xffff && !unicode ? 0xffff : high;
    const [from, to] = [low, end].map((code) => (code === 0x2d ? '\\-' : characterText(code)));
    return low === end ? `${from}` : `${from}-${to}`;
}
function characterText(code) {
    const character = String.fromCodePoint(code);
    if (/^[\w !"#%&',:;<=>@`~-]$/.test(character))
        return character;
    if (code > 0xffff)
        return `\\u{${code.toString(16)}}`;
    if (code < 0x20 || code > 0x7e)
        return `\\u${code.toString(16).padStart(4, '0')}`;
    return `\\${character}`;
}

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/patterns/go-regex.js





function goRegex(source) {
    const tree = (0,parse_regex/* parseRegex */.r)(withoutQuotes(source), goDialect, goFlags);
    try {
        return printRegex(tree);
    }
    catch (error) {
        throw new regex_node/* PatternError */.JM((0,errors/* messageOf */.bD)(error), { cause: error });
    }
}
function withoutQuotes(source) {
    return source.replace(/\\Q([\s\S]*?)(?:\\E|$)|\\[\s\S]/g, (whole, quoted) => quoted === undefined ? whole : quoted.replace(/[^\w\s]/g, '\\$&'));
}

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/gitleaks-toml/toml-values.js

function problemWith({ file, owner }, problem) {
    const { name, expected, mend, value } = problem;
    const shown = value === undefined ? {} : { value: shorten(typeof value === 'string' ? value : JSON.stringify(value)) };
    return new errors/* InputError */.dz('input-invalid', [{ where: `${file}: ${owner}`, name, expected, mend, ...shown }]);
}
const longestShown = 120;
function shorten(text) {
    return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
function valueUnder({ values }, key) {
    if (Object.hasOwn(values, key))
        return values[key];
    const other = Object.keys(values).find((name) => name.toLowerCase() === key.toLowerCase());
    return other === undefined ? undefined : values[other];
}
function textIn(table, key) {
    const value = valueUnder(table, key);
    if (value === undefined || value === '')
        return undefined;
    if (typeof value === 'string')
        return value;
    throw problemWith(table, { name: key, value, expected: 'text', mend: 'Put it in quotes.' });
}
function numberIn(table, key) {
    const value = valueUnder(table, key);
    if (value === undefined)
        return undefined;
    if (typeof value === 'number' && Number.isFinite(value) && value >= 0)
        return value;
    throw problemWith(table, { name: key, value, expected: 'a number from 0 on', mend: 'Write it without quotes.' });
}
function wholeIn(table, key) {
    const value = numberIn(table, key);
    if (value === undefined || Number.isInteger(value))
        return value;
    throw problemWith(table, { name: key, value, expected: 'a whole number', mend: 'Leave out the fraction.' });
}
function booleanIn(table, key) {
    const value = valueUnder(table, key);
    if (value === undefined)
        return false;
    if (typeof value === 'boolean')
        return value;
    throw problemWith(table, { name: key, value, expected: '`true` or `false`', mend: 'Write it without quotes.' });
}
function textsIn(table, key) {
    const value = valueUnder(table, key);
    if (value === undefined)
        return [];
    if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
        return value;
    throw problemWith(table, { name: key, value, expected: 'a list of texts', mend: `Write ${key} = ["…", "…"].` });
}
function tablesIn(table, key, owner) {
    const value = valueUnder(table, key);
    if (value === undefined)
        return [];
    const list = Array.isArray(value) ? value : [value];
    return list.map((one, index) => {
        if (!isTable(one)) {
            throw problemWith(table, {
                name: key,
                value: one,
                expected: `a table`,
                mend: `Write [[${key}]] above its keys.`,
            });
        }
        return { file: table.file, owner: owner(index), values: one };
    });
}
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
function presentKeys({ values }, keys) {
    return keys.filter((key) => Object.keys(values).some((name) => name.toLowerCase() === key.toLowerCase()));
}

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/gitleaks-toml/read-patterns.js



function patternIn(table, key) {
    const source = textIn(table, key);
    return source === undefined ? undefined : translate(table, key, source);
}
function patternsIn(table, key) {
    return textsIn(table, key).map((source) => translate(table, key, source));
}
function translate(table, key, source) {
    try {
        return goRegex(source);
    }
    catch (error) {
        if (!(error instanceof regex_node/* PatternError */.JM))
            throw error;
        const expected = `a regular expression in Go’s syntax, but ${error.message}`;
        throw problemWith(table, {
            name: key,
            value: source,
            expected,
            mend: 'Mend the expression, or leave out the rule.',
        });
    }
}

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/gitleaks-toml/read-allowlists.js


function readAllowlists(table) {
    const [old, many] = [presentKeys(table, ['allowlist']), presentKeys(table, ['allowlists'])];
    if (old.length > 0 && many.length > 0) {
        throw problemWith(table, {
            name: 'allowlist',
            expected: 'either [allowlist] or [[allowlists]]',
            mend: 'Write the old [allowlist] as one more [[allowlists]].',
        });
    }
    const owner = (index) => `${table.owner === '' ? '' : `${table.owner}, `}allowlist ${index + 1}`;
    return [...tablesIn(table, 'allowlist', owner), ...tablesIn(table, 'allowlists', owner)].map((one) => ({
        list: readAllowlist(one),
        targetRules: textsIn(one, 'targetRules'),
    }));
}
function readAllowlist(table) {
    const list = {
        condition: readCondition(table),
        commits: textsIn(table, 'commits').map((commit) => commit.trim().toLowerCase()),
        paths: patternsIn(table, 'paths'),
        regexes: patternsIn(table, 'regexes'),
        regexTarget: readTarget(table),
        stopWords: textsIn(table, 'stopwords').map((word) => word.toLowerCase()),
    };
    if (list.commits.length + list.paths.length + list.regexes.length + list.stopWords.length === 0) {
        throw problemWith(table, {
            name: 'allowlist',
            expected: 'commits, paths, regexes or stopwords',
            mend: 'Say what is allowed, or leave out the list.',
        });
    }
    return list;
}
function readCondition(table) {
    const value = textIn(table, 'condition');
    switch (value?.toLowerCase()) {
        case undefined:
        case 'or':
        case '||':
            return 'or';
        case 'and':
        case '&&':
            return 'and';
        default:
            throw problemWith(table, { name: 'condition', value, expected: '`OR` or `AND`', mend: 'Write one of them.' });
    }
}
function readTarget(table) {
    const value = textIn(table, 'regexTarget') ?? 'secret';
    if (value === 'secret' || value === 'match' || value === 'line')
        return value;
    throw problemWith(table, {
        name: 'regexTarget',
        value,
        expected: '`secret`, `match` or `line`',
        mend: 'Write one of them, or leave it out for the secret.',
    });
}

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/gitleaks-toml/read-rule.js



function readRule(table) {
    const id = textIn(table, 'id')?.trim();
    if (id === undefined || id === '') {
        throw problemWith(table, { name: 'id', expected: 'the name of the rule', mend: 'Give every rule an id.' });
    }
    const owned = { ...table, owner: `rule ${id}` };
    const title = textIn(owned, 'description');
    const pattern = patternIn(owned, 'regex');
    const path = patternIn(owned, 'path');
    const entropy = numberIn(owned, 'entropy');
    const secretGroup = wholeIn(owned, 'secretGroup');
    return {
        id,
        ...(title === undefined ? {} : { title }),
        ...(pattern === undefined ? {} : { pattern }),
        ...(path === undefined ? {} : { path: withoutState(path) }),
        ...(entropy === undefined || entropy === 0 ? {} : { entropy }),
        ...(secretGroup === undefined || secretGroup === 0 ? {} : { secretGroup }),
        keywords: textsIn(owned, 'keywords').map((keyword) => keyword.toLowerCase()),
        tags: textsIn(owned, 'tags'),
        allowlists: readAllowlists(owned).map(({ list }) => list),
        required: tablesIn(owned, 'required', (index) => `${owned.owner}, required ${index + 1}`).map(readRequired),
        ...(booleanIn(owned, 'skipReport') ? { skipReport: true } : {}),
    };
}
function readRequired(table) {
    const id = textIn(table, 'id');
    if (id === undefined) {
        throw problemWith(table, {
            name: 'id',
            expected: 'the id of another rule',
            mend: 'Name the rule that is required.',
        });
    }
    const withinLines = wholeIn(table, 'withinLines');
    const withinColumns = wholeIn(table, 'withinColumns');
    return {
        id,
        ...(withinLines === undefined ? {} : { withinLines }),
        ...(withinColumns === undefined ? {} : { withinColumns }),
    };
}
function withoutState(pattern) {
    return new RegExp(pattern.source, pattern.flags.replace('g', ''));
}
function groupsOf(pattern) {
    return (new RegExp(`${pattern.source}|`, pattern.flags).exec('')?.length ?? 1) - 1;
}
function checkRule(rule, file) {
    const owner = `rule ${rule.id}`;
    if (rule.pattern === undefined && rule.path === undefined) {
        throw problemWith({ file, owner }, { name: 'regex', expected: 'a regex, a path or both', mend: 'Say what the rule finds, or leave it out.' });
    }
    if (rule.pattern === undefined || rule.secretGroup === undefined)
        return;
    const groups = groupsOf(rule.pattern);
    if (rule.secretGroup > groups) {
        throw problemWith({ file, owner }, {
            name: 'secretGroup',
            value: rule.secretGroup,
            expected: `a number up to ${groups}, the groups of its regex`,
            mend: 'Name the group that holds the secret.',
        });
    }
}

;// CONCATENATED MODULE: ./build/actions/security-scan/secrets/gitleaks-toml/read-rule-file.js







const deepest = 2;
const programs = ['filter', 'validate', 'prefilter', 'specificity'];
function readRuleFile(path, sources) {
    const warnings = [];
    const { rules, allowlists } = readFile(path, sources, warnings, 0);
    if (rules.length === 0) {
        const expected = 'at least one rule, for without any nothing is found';
        const mend = 'Add rules, or extend the default ones with `[extend]` and `useDefault = true`.';
        throw problemWith({ file: path, owner: 'file' }, { name: 'rules', expected, mend });
    }
    return { ruleSet: { name: path, rules, allowlists, placedAt: 'match' }, warnings };
}
function readFile(path, sources, warnings, depth) {
    const file = { file: path, owner: 'file', values: parseFile(path, sources) };
    const tables = tablesIn(file, 'rules', (index) => `rule ${index + 1}`);
    const own = tables.map(readRule);
    warnings.push(...warningsFor(file, tables));
    const lists = readAllowlists(file);
    const global = lists.filter(({ targetRules }) => targetRules.length === 0).map(({ list }) => list);
    if (depth === deepest && presentKeys(file, ['extend']).length > 0)
        warnings.push(`${path} extends one file more than gitleaks follows: the rules of that one are left out.`);
    const base = depth < deepest ? readBase(file, sources, warnings, depth) : undefined;
    const extended = base === undefined ? own.map(wholeRule) : extendRules(own, base.rules, base.disabled);
    const rules = withTargeted(extended, lists, file);
    const ids = new Set(rules.map(({ id }) => id));
    for (const rule of rules) {
        checkRule(rule, path);
        for (const { id } of rule.required)
            if (!ids.has(id))
                throw unknownRule(file, 'required', id);
    }
    return { rules, allowlists: [...global, ...(base?.allowlists ?? [])] };
}
function parseFile(path, sources) {
    let text;
    try {
        text = sources.readText(path);
    }
    catch (error) {
        const expected = `a file that can be read, but ${(0,errors/* messageOf */.bD)(error)}`;
        throw problemWith({ file: path, owner: 'file' }, { name: 'secret-rules', expected, mend: 'Check the path.' });
    }
    try {
        return (0,dist.parse)(text);
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        throw problemWith({ file: `${path}:${error.line}`, owner: 'file' }, {
            name: 'secret-rules',
            expected: `TOML, but ${(0,errors/* messageOf */.bD)(error).split('\n', 1)[0]}`,
            mend: 'Mend the line; expressions are easiest to write between three single quotes.',
        });
    }
}
function readBase(file, sources, warnings, depth) {
    const [extend] = tablesIn(file, 'extend', () => 'extend');
    if (extend === undefined)
        return undefined;
    const useDefault = booleanIn(extend, 'useDefault');
    const path = textIn(extend, 'path');
    const disabled = new Set(textsIn(extend, 'disabledRules'));
    if (textIn(extend, 'url') !== undefined) {
        const mend = 'Download the file in a step before, and name it under `path`.';
        throw problemWith(extend, {
            name: 'url',
            value: extend.values.url,
            expected: 'a path; nothing is downloaded',
            mend,
        });
    }
    if (useDefault && path !== undefined) {
        const mend = 'Leave out one of them.';
        throw problemWith(extend, { name: 'useDefault', value: true, expected: 'either useDefault or path', mend });
    }
    if (useDefault) {
        const { rules, allowlists } = sources.builtIn();
        warnings.push(`${file.file} extends the default rules: those are the ones built in here, not gitleaks’ own.`);
        return { rules, allowlists, disabled };
    }
    if (path === undefined)
        return undefined;
    const content = readFile((0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(sources.folder, path), sources, warnings, depth + 1);
    const ids = new Set(content.rules.map(({ id }) => id));
    for (const id of disabled)
        if (!ids.has(id))
            throw unknownRule(extend, 'disabledRules', id);
    return { ...content, disabled };
}
function withTargeted(rules, lists, file) {
    const byRule = new Map();
    for (const { list, targetRules } of lists) {
        for (const id of targetRules) {
            if (!rules.some((rule) => rule.id === id))
                throw unknownRule(file, 'targetRules', id);
            byRule.set(id, [...(byRule.get(id) ?? []), list]);
        }
    }
    if (byRule.size === 0)
        return rules;
    return rules.map((rule) => ({ ...rule, allowlists: [...rule.allowlists, ...(byRule.get(rule.id) ?? [])] }));
}
function unknownRule(table, name, id) {
    return problemWith(table, {
        name,
        value: id,
        expected: 'the id of a rule',
        mend: 'Correct the id, or leave it out.',
    });
}
function warningsFor(file, tables) {
    const found = programs.flatMap((key) => {
        const count = [file, ...tables].filter((table) => presentKeys(table, [key]).length > 0).length;
        return count === 0 ? [] : [`\`${key}\` of ${count === 1 ? 'one rule' : `${count} rules`}`];
    });
    if (found.length === 0)
        return [];
    return [`${file.file}: ${found.join(', ')} not evaluated, so these rules find more than betterleaks does.`];
}


/***/ })

};
